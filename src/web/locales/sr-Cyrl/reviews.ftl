## reviews

## Queue
reviews-queue-lede = Шта вас чека: изјаве о сукобу интереса и пријаве за оцењивање.
reviews-queue-empty = Тренутно нисте ни у једној комисији.
reviews-no-tasks = Још вам није додељена ниједна пријава.
reviews-to-panel = На страницу комисије
reviews-task-open = треба урадити
reviews-task-started = нацрт сачуван
reviews-task-submitted = предато

## Conflicts of interest
reviews-declare = Изјава о сукобу интереса
reviews-declare-who = Пре него што видите садржај пријаве
reviews-declare-lede = Овде видите само имена и наслове. За сваку пријаву реците да ли сте ви, ваша породица или ваш посао повезани са неком од њених организација. Оно што оставите отворено можете рећи касније, али вам се пре тога ништа не додељује.
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
reviews-conflict-reason-hint = Читају га председавајући комисије и особље програма.
reviews-conflict-declared = сукоб изјављен
# $organisation (String)
reviews-member-notice = Припадате организацији { $organisation }, која се пријављује на овај позив. Изјавите сукоб за њену пријаву и размислите о осталима са којима се такмичи.
reviews-member-hint = Припадате једној од ових организација, па се може изјавити само сукоб.
reviews-declare-send = Сачувај моје изјаве
reviews-found-conflict = Уочавам сукоб интереса
# $application (String)
reviews-reason-wanted = Наведите у чему је сукоб са { $application }.
# $application (String)
reviews-conflict-stays = Изјавили сте сукоб са { $application }. То остаје; ако је била грешка, пишите председавајућем комисије.
# $application (String)
reviews-you-are-a-member = Припадате организацији из пријаве { $application }. Изјавите сукоб.
# $application (String)
reviews-conflict-too-late = Ваша оцена за { $application } је предата и не може се повући. Пишите председавајућем о сукобу.
# $max (Number)
reviews-reason-needed = Наведите разлог од највише { $max } знакова.
reviews-bar-not-declared = За ову пријаву још није изјављено да нема сукоба. Оцењивач прво даје изјаву, па чита.
reviews-bar-conflict = За ову пријаву је изјављен сукоб интереса.
reviews-bar-member = Оцењивач припада организацији из ове пријаве. Изаберите неког другог.

## Score sheet
reviews-sheet = Лист за оцењивање
reviews-sheet-hint = Образложите оцену испод 40 % или изнад 90 % највеће. Могуће су две децимале.
# $maximum (String)
reviews-mark = Оцена, до { $maximum }
reviews-comment = Коментар
reviews-overall = Општа напомена
reviews-overall-hint = Подносиоци читају коментаре и ову напомену, без вашег имена.
reviews-save-draft = Сачувај нацрт
reviews-submit = Предај оцену
reviews-submit-final = Предата оцена је коначна. После тога видите шта су дали остали.
reviews-your-total = Ваш збир
reviews-submitted-at = Предато
reviews-others = Шта су дали остали
reviews-others-none = Још нико други није предао.
# $number (Number)
reviews-assessor-number = Оцењивач { $number }
# $criterion (String)
reviews-mark-missing = { $criterion }: недостаје оцена.
# $criterion (String), $maximum (String)
reviews-mark-out-of-range = { $criterion }: дајте оцену од 0 до { $maximum }.
# $criterion (String)
reviews-mark-too-fine = { $criterion }: оцена има највише две децимале.
# $criterion (String)
reviews-mark-unknown = Позив нема мерило { $criterion }. Поново учитајте страницу.
# $criterion (String)
reviews-comment-wanted = { $criterion }: ова оцена је врло ниска или врло висока. Образложите је у коментару.
reviews-not-a-mark = Унесите оцену као 17 или 17,5.
reviews-submitted-is-final = Ова оцена је већ предата и остаје каква јесте.

## Panel
reviews-panel = Комисија
# $assessors (Number), $gap (String), $threshold (String)
reviews-panel-lede = { $assessors ->
    [one] { $assessors } оцена сваке пријаве
    [few] { $assessors } независне оцене сваке пријаве
   *[other] { $assessors } независних оцена сваке пријаве
}; код две, разлика већа од { $gap } вишег збира тражи трећу. Потребно је најмање { $threshold } поена.
reviews-open = Затражи изјаве од оцењивача
reviews-open-hint = Прво оцењивачи изјављују сукобе, па се пријаве додељују. Рад комисије се закључује кад свака пријава има свој резултат.
reviews-assign-automatically = Равномерно додели сва слободна места
reviews-close = Закључи рад комисије
reviews-close-hint = Свака пријава има резултат. Закључивањем се ранг-листа замрзава и више се не отвара.
reviews-applications = Пријаве
reviews-no-applications = Овде нема подобних пријава.
reviews-standing-unassigned = потребни су оцењивачи
reviews-standing-assessing = оцењивање у току
reviews-standing-third-wanted = потребан је трећи оцењивач
reviews-standing-scored = оцењено
# $score (String)
reviews-score-is = Резултат { $score }
reviews-assign-whom = Додели оцењивача
reviews-assign = Додели
reviews-no-candidates = Нико се не може доделити: остали су већ додељени, имају сукоб или нису дали изјаву. Додајте оцењивача или затражите изјаве.
reviews-release = Повуци доделу
reviews-release-reason = Разлог, који оцењивач чита
reviews-assessors = Оцењивачи
reviews-assessor = Оцењивач
reviews-declarations = Изјаве
reviews-assigned = Додељено
reviews-submitted = Предато
# $application (String), $reason (String)
reviews-conflict-line = Сукоб са { $application }: { $reason }

## Ranking
reviews-ranking = Ранг-листа
reviews-ranking-not-yet = Ранг-листа стоји овде кад комисија закључи рад.
# $envelope (String), $threshold (String)
reviews-ranking-caption = Расположива средства { $envelope }, праг { $threshold } поена. Двострука линија је линија финансирања.
reviews-ranking-hint = Новац прати редослед. Прва пријава која не стаје повлачи линију; ништа испод ње се не помера навише зато што је јефтиније. Једнаки резултати деле место.
reviews-line-cuts-tie = Линија финансирања пролази између пријава са истим резултатом. Њихов редослед је само редослед бројева: одлучите између њих и образложите.
reviews-rank = Место
reviews-application = Пријава
reviews-totals = Збирови
reviews-final = Резултат
reviews-asked = Тражено
reviews-left = Преостало
reviews-place = Исход
reviews-place-within = у оквиру средстава
reviews-place-reserve = резерва
reviews-place-below-threshold = испод прага
reviews-tied = једнако
reviews-withdrawn = повучено

## Refusals
reviews-only-the-chair = Ово може само председавајући ове комисије.
reviews-not-for-assessors = Ток рада и ранг-листа су за председавајућег и особље програма. Ваше пријаве су на страници Оцењивање.
reviews-only-assessors = Ово могу само оцењивачи овог позива.
reviews-panel-is-closed = Рад комисије је закључен. Ништа се више не мења.
reviews-call-not-closed = Комисија ради кад се позив затвори, после рока.
reviews-eligibility-not-concluded = Комисија ради кад се одлучи о подобности сваке пријаве.
reviews-no-assessors = Позив још нема оцењиваче. Додаје их неко ко води програм.
reviews-nothing-to-assign = Свака пријава већ има своје оцењиваче.
reviews-nobody-to-assign = Нико се не може доделити: оцењивачи имају сукоб или још нису дали изјаву. Затражите изјаве или додајте оцењивача.
reviews-not-an-assessor = Ова особа није оцењивач овог позива. Изаберите некога са списка.
reviews-already-assigned = Овај оцењивач већ има ову пријаву.
# $needed (Number)
reviews-no-place = Пријава има све оцењиваче ({ $needed }). Још један се позива само због разлике између два збира.
reviews-release-too-late = Ова оцена је предата; додела се не може повући.
# $application (String), $missing (Number)
reviews-still-waiting = { $application } још чека { $missing ->
    [one] { $missing } оцену
    [few] { $missing } оцене
   *[other] { $missing } оцена
}.
# $application (String)
reviews-still-third = { $application } тражи трећу оцену: два збира су превише удаљена.

## Messages
done-reviews-declared = Ваше изјаве су сачуване.
done-reviews-submitted = Ваша оцена је предата.
done-reviews-opened = Од оцењивача је затражено да изјаве сукобе интереса.
done-reviews-assigned = Додељено. Оцењивачи су обавештени.
done-reviews-assigned-in-part = Додељено колико сукоби интереса допуштају. Неким пријавама су још потребни оцењивачи.
done-reviews-released = Додела је повучена. Оцењивач је обавештен.
done-reviews-closed = Рад комисије је закључен. Ово је њена ранг-листа.

## Letters
notice-reviews-conflicts-wanted-subject = Молимо вас за изјаву о сукобу интереса
# $call (String), $count (Number)
notice-reviews-conflicts-wanted-text = Ви сте оцењивач позива { $call }. { $count ->
    [one] { $count } пријава је подобна
    [few] { $count } пријаве су подобне
   *[other] { $count } пријава је подобно
}. Пре него што видите садржај, реците за сваку да ли имате сукоб интереса.
notice-reviews-assigned-subject = Пријаве за оцењивање
# $call (String), $count (Number)
notice-reviews-assigned-text = { $count ->
    [one] { $count } пријава на позив { $call } додељена вам је
    [few] { $count } пријаве на позив { $call } додељене су вам
   *[other] { $count } пријава на позив { $call } додељено вам је
} за оцењивање. Читајте и оцењујте независно: шта су дали остали видите кад предате своју оцену.
# $application (String)
notice-reviews-third-wanted-subject = Потребан је трећи оцењивач за { $application }
# $application (String), $title (String)
notice-reviews-third-wanted-text = Две оцене пријаве { $application } „{ $title }“ превише се разликују. Доделите трећег оцењивача.
# $application (String)
notice-reviews-released-subject = { $application } више није на вама за оцењивање
# $application (String), $title (String), $reason (String)
notice-reviews-released-text = Председавајући је повукао доделу пријаве { $application } „{ $title }“. Разлог: { $reason }

    Ту више немате шта да радите.
# $application (String)
notice-reviews-stepped-back-subject = Оцењивач се повукао са { $application }
# $application (String), $title (String), $assessor (String)
notice-reviews-stepped-back-text = Изјављен је сукоб интереса са пријавом { $application } „{ $title }“ ({ $assessor }). Додела је повучена; доделите неког другог.
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
