## reviews

## Queue
reviews-queue-lede = Шта вас чека: изјаве о сукобу интереса и пријаве за оцењивање.
reviews-queue-empty = Тренутно нисте ни у једној комисији.
reviews-no-tasks = Још немате ниједно задужење.
reviews-to-panel = На страницу комисије
reviews-task-open = треба урадити
reviews-task-started = нацрт сачуван
reviews-task-submitted = предато

## Conflicts of interest
reviews-declare = Изјава о сукобу интереса
reviews-declare-who = Пре него што видите садржај пријаве
reviews-declare-lede = Овде видите само имена и називе. За сваку пријаву реците да ли сте ви, ваша породица или ваш посао повезани са неком од њених организација. Оно што оставите отворено можете рећи касније, али пре тога не добијате задужење.
# $count (Number)
reviews-undeclared = { $count ->
    [one] још { $count } изјава
    [few] још { $count } изјаве
   *[other] још { $count } изјава
}
reviews-declared-all = све изјаве дате
reviews-no-conflict = Нема сукоба интереса
reviews-conflict = Постоји сукоб интереса
reviews-conflict-reason = Разлог, ако сукоб постоји
reviews-conflict-reason-hint = Читају га особа која председава комисијом и особље програма.
reviews-conflict-declared = сукоб изјављен
# $organisation (String)
reviews-member-notice = Припадате организацији { $organisation }, која конкурише на овај позив. Изјавите сукоб за њену пријаву и размислите о осталима са којима се такмичи.
reviews-member-hint = Припадате једној од ових организација, па се може изјавити само сукоб.
reviews-declare-send = Сачувајте моје изјаве
reviews-found-conflict = Имам сукоб интереса
# $application (String)
reviews-reason-wanted = Наведите у чему је сукоб у вези са пријавом { $application }.
# $application (String)
reviews-conflict-stays = Изјавили сте сукоб у вези са пријавом { $application }. То остаје; ако је грешка, пишите особи која председава комисијом.
# $application (String)
reviews-you-are-a-member = Припадате организацији из пријаве { $application }. Изјавите сукоб.
# $application (String)
reviews-conflict-too-late = Ваша оцена пријаве { $application } је предата и не може се повући. О сукобу пишите особи која председава комисијом.
# $max (Number)
reviews-reason-needed = Наведите разлог од највише { $max } знакова.
reviews-bar-not-declared = За ову пријаву још није изјављено да нема сукоба. Особа која оцењује прво даје изјаву, па чита.
reviews-bar-conflict = За ову пријаву је изјављен сукоб интереса.
reviews-bar-member = Особа која оцењује припада организацији из пријаве. Изаберите неког другог.

## Score sheet
reviews-sheet = Лист за оцењивање
reviews-clash = У међувремену сте овај лист сачували у другом прозору. Оно што сте унели стоји у обрасцу, а оно што је сачувано поред тога. Спојите оно што треба да остане, па поново сачувајте.
reviews-saved-meanwhile = Сачувано у међувремену:
reviews-sheet-hint = Образложите бодове испод 40 % или изнад 90 % највећег броја. Могуће су две децимале.
# $maximum (String)
reviews-mark = Бодови, највише { $maximum }
reviews-comment = Коментар
reviews-overall = Општа напомена
reviews-overall-hint = Подносиоци читају коментаре и ову напомену, без вашег имена.
reviews-save-draft = Сачувајте нацрт
reviews-submit = Предајте оцену
reviews-submit-final = Предата оцена је коначна. После тога видите шта су дали остали.
reviews-your-total = Ваш збир
reviews-submitted-at = Предато
reviews-others = Шта су дали остали
reviews-others-none = Још нико други није предао.
# $number (Number)
reviews-assessor-number = Оцена { $number }
# $criterion (String)
reviews-mark-missing = { $criterion }: недостају бодови. Унесите их.
# $criterion (String), $maximum (String)
reviews-mark-out-of-range = { $criterion }: унесите број бодова од 0 до { $maximum }.
# $criterion (String)
reviews-mark-too-fine = { $criterion }: бодови имају највише две децимале. Скратите их.
# $criterion (String)
reviews-mark-unknown = Позив нема критеријум { $criterion }. Поново учитајте страницу.
# $criterion (String)
reviews-comment-wanted = { $criterion }: ови бодови су врло ниски или врло високи. Образложите их у коментару.
reviews-not-a-mark = Унесите бодове као број, на пример 17 или 17,5.
reviews-submitted-is-final = Ова оцена је већ предата и остаје каква јесте.

## Panel
reviews-panel = Комисија
# $assessors (Number), $gap (String), $threshold (String)
reviews-panel-lede = { $assessors ->
    [one] { $assessors } оцена сваке пријаве
    [few] { $assessors } независне оцене сваке пријаве
   *[other] { $assessors } независних оцена сваке пријаве
}; код две, разлика већа од { $gap } вишег збира тражи трећу. Потребно је најмање { $threshold } бодова.
reviews-open = Затражите изјаве о сукобу
reviews-open-hint = Прво особе које оцењују дају изјаве о сукобу, па се пријаве распоређују. Рад комисије се закључује када свака пријава има свој резултат.
reviews-assign-automatically = Равномерно распоредите сва слободна места
reviews-close = Закључите рад комисије
reviews-close-hint = Свака пријава има резултат. Закључивањем се ранг-листа утврђује и више се не отвара.
reviews-deadline = Рок за оцене
reviews-deadline-set = Одредите рок за оцене
# $zone (String)
reviews-deadline-hint = Време у зони { $zone }. Свака особа која оцењује добија писмо и види рок у свом списку. И каснија оцена се прима.
reviews-deadline-passed = Тај тренутак је прошао. Изаберите каснији.
reviews-applications = Пријаве
reviews-no-applications = Овде нема подобних пријава.
reviews-standing-unassigned = недостају оцене
reviews-standing-assessing = оцењивање у току
reviews-standing-third-wanted = потребна је трећа оцена
reviews-standing-scored = оцењено
# $score (String)
reviews-score-is = Резултат { $score }
# $organisations (Number), $declared (Number), $communities (Number)
reviews-communities = Организације: { $organisations }; од тога изјашњене о заједницама: { $declared }; различите заједнице: { $communities }
reviews-communities-hint = Колико заједница стоји иза пријаве броји се према ономе што је гледала последња провера подобности, и то само тамо где је организацији речено да особе које председавају комисијама виде бројеве; остале се броје као да се нису изјасниле. О којим је заједницама реч, овде се не приказује.
reviews-communities-unreadable = Не може се рећи колико заједница стоји иза ове пријаве: оно што је последња провера гледала не отвара се. Ко води овај сервис налази разлог у његовом техничком дневнику.
reviews-assign-whom = Изаберите особу која оцењује
reviews-assign = Распоредите
reviews-no-candidates = Нико не може добити ово задужење: остали га већ имају, имају сукоб или нису дали изјаву. Додајте особу у комисију или затражите изјаве.
reviews-release = Повуците задужење
reviews-release-reason = Разлог, који чита особа која оцењује
reviews-assessors = Особе које оцењују
reviews-assessor = Особа која оцењује
reviews-declarations = Изјаве
reviews-assigned = Задужења
reviews-submitted = Предато
# $application (String), $reason (String)
reviews-conflict-line = Сукоб у вези са пријавом { $application }: { $reason }

## Ranking
reviews-ranking = Ранг-листа
reviews-ranking-not-yet = Ранг-листа стоји овде када комисија закључи рад.
# $envelope (String), $threshold (String)
reviews-ranking-caption = Средства позива { $envelope }, праг { $threshold } бодова. Двострука линија је линија финансирања.
reviews-ranking-hint = Новац прати редослед. Линију повлачи прва пријава која не стаје у средства позива; ниједна испод ње се не помера навише зато што тражи мање. Једнаки резултати деле место.
reviews-line-cuts-tie = Линија финансирања пролази између пријава са истим резултатом. Њихов редослед је само редослед бројева: одлучите између њих и образложите.
reviews-rank = Место
reviews-application = Пријава
reviews-totals = Збирови
reviews-final = Резултат
reviews-asked = Тражено
reviews-left = Преостало
reviews-place = Исход
reviews-place-within = у оквиру средстава позива
reviews-place-reserve = резерва
reviews-place-below-threshold = испод прага
reviews-tied = једнако
reviews-withdrawn = повучено

## Refusals
reviews-only-the-chair = То може само особа која председава овом комисијом. Обратите се њој.
reviews-not-for-assessors = Ток рада и ранг-листа су за особу која председава комисијом и за особље програма. Ваше пријаве су на страници „Оцењивање“.
reviews-only-assessors = То могу само особе које оцењују на овом позиву.
reviews-panel-is-closed = Рад комисије је закључен. Ништа се више не мења.
reviews-call-not-closed = Комисија ради када се позив затвори, после рока.
reviews-eligibility-not-concluded = Комисија ради када је о подобности сваке пријаве одлучено.
reviews-no-assessors = У комисији још нема особа које оцењују. Додаје их управа програма.
reviews-nothing-to-assign = За сваку пријаву су већ одређене све особе које је оцењују.
reviews-nobody-to-assign = Нико не може добити задужење: особе које оцењују имају сукоб или још нису дале изјаву. Затражите изјаве или додајте особу у комисију.
reviews-not-an-assessor = Ова особа не оцењује на овом позиву. Изаберите некога са списка.
reviews-already-assigned = Ова особа већ има ту пријаву.
# $needed (Number)
reviews-no-place = Пријава већ има све оцене које су јој потребне ({ $needed }). Још једна се тражи само када се два збира превише разликују.
reviews-release-too-late = Ова оцена је предата; задужење се не може повући.
# $application (String), $missing (Number)
reviews-still-waiting = { $application }: чека се још { $missing ->
    [one] { $missing } оцена
    [few] { $missing } оцене
   *[other] { $missing } оцена
}.
# $application (String)
reviews-still-third = Пријава { $application } тражи трећу оцену: два збира се превише разликују.

## Messages
done-reviews-declared = Ваше изјаве су сачуване.
done-reviews-submitted = Ваша оцена је предата.
done-reviews-deadline = Особе које оцењују обавештене су о року за оцене.
done-reviews-opened = Затражене су изјаве о сукобу интереса.
done-reviews-assigned = Распоређено. Особе које оцењују су обавештене.
done-reviews-assigned-in-part = Распоређено колико сукоби интереса допуштају. Неким пријавама још недостају оцене.
done-reviews-released = Задужење је повучено. Особа која оцењује је обавештена.
done-reviews-closed = Рад комисије је закључен. Ово је њена ранг-листа.

## Letters
notice-reviews-conflicts-wanted-subject = Молимо вас за изјаву о сукобу интереса
# $call (String), $count (Number)
notice-reviews-conflicts-wanted-text = Оцењујете пријаве на позив { $call }. { $count ->
    [one] Подобна је { $count } пријава
    [few] Подобне су { $count } пријаве
   *[other] Подобно је { $count } пријава
}. Пре него што видите садржај, реците за сваку да ли имате сукоб интереса.
# $deadline (String)
notice-reviews-deadline-subject = Рок за оцене: { $deadline }
# $call (String), $deadline (String)
notice-reviews-deadline-text = Председавање комисијом тражи оцене за позив { $call }, а рок је { $deadline }. Шта је још отворено стоји у вашем списку.
notice-reviews-assigned-subject = Пријаве за оцењивање
# $call (String), $count (Number)
notice-reviews-assigned-text = { $count ->
    [one] { $count } пријава на позив { $call } дата вам је
    [few] { $count } пријаве на позив { $call } дате су вам
   *[other] { $count } пријава на позив { $call } дато вам је
} на оцењивање. Читајте и оцењујте независно: шта су дали остали видите када предате своју оцену.
# $application (String)
notice-reviews-third-wanted-subject = Потребна је трећа оцена за пријаву { $application }
# $application (String), $title (String)
notice-reviews-third-wanted-text = Две оцене пријаве { $application } „{ $title }“ превише се разликују. Одредите још једну особу која ће је оценити.
# $application (String)
notice-reviews-released-subject = Повучено задужење: { $application }
# $application (String), $title (String), $reason (String)
notice-reviews-released-text = Повучено је ваше задужење за пријаву { $application } „{ $title }“. Разлог: { $reason }

    Ту више немате шта да радите.
# $application (String)
notice-reviews-stepped-back-subject = Одустајање од задужења: { $application }
# $application (String), $title (String), $assessor (String)
notice-reviews-stepped-back-text = Изјављен је сукоб интереса у вези са пријавом { $application } „{ $title }“ ({ $assessor }). Задужење је повучено; одредите другу особу.
notice-reviews-all-in-subject = Све оцене су предате
# $call (String)
notice-reviews-all-in-text = Свака подобна пријава на позив { $call } има свој резултат. Можете закључити рад комисије.
notice-reviews-panel-closed-subject = Комисија је закључила рад
# $call (String), $count (Number)
notice-reviews-panel-closed-text = Комисија за позив { $call } је закључила рад. { $count ->
    [one] Рангирана је { $count } пријава.
    [few] Рангиране су { $count } пријаве.
   *[other] Рангирано је { $count } пријава.
} Може се предложити додела.
reviews-todo-declare = Изјавите се о сукобу интереса у позиву „{ $call }“: { $count ->
    [one] { $count } пријава
    [few] { $count } пријаве
   *[other] { $count } пријава
}
reviews-todo-assess = Оцените пријаву „{ $title }“
reviews-todo-chair = Водите комисију за „{ $call }“: оцењено { $done } од { $all }
reviews-todo-close = Закључите рад комисије за „{ $call }“: оцењено { $done } од { $all }
reviews-results = Шта су показале оцене
reviews-results-score = Коначни резултат
reviews-results-rank = Место на ранг-листи
reviews-results-threshold = Најмање потребно за грант
reviews-results-how = Од две оцене коначни резултат је њихова средина; од три, средина две најближе. Оцењује се независно.
reviews-results-one = Оцена { $number }
reviews-results-total = Укупно: { $total } од { $scale }
reviews-results-criterion = Критеријум
reviews-results-mark = Бодови
reviews-results-comment = Коментар
reviews-results-back = На ранг-листу
reviews-milestone-scored = Резултат { $score }, место { $rank }: прочитајте шта су показале оцене
reviews-results-how-all = Коначни резултат је средина свих оцена. Оцењује се независно.
reviews-to-sheet = На лист за оцењивање
# $count (Number)
reviews-objections-open = { $count ->
    [one] О { $count } приговору на резултат подобности још није одлучено. Комисија почиње после тога.
    [few] О { $count } приговора на резултате подобности још није одлучено. Комисија почиње после тога.
   *[other] О { $count } приговора на резултате подобности још није одлучено. Комисија почиње после тога.
}
# $until (String)
reviews-objections-until = До { $until } подносиоци могу да уложе приговор на резултате подобности. Комисија почиње после тога.
# $until (String)
reviews-eligibility-undoing = Резултати подобности још могу да се пониште до { $until }. Комисија почиње после тога.
