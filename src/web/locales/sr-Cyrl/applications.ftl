## Lists and states
applications-list-lede = Шта ваше организације пишу, саме или заједно, и куда су позване.
applications-mine = Пријаве ваших организација
applications-invitations = Позиви за партнерство који чекају одговор
applications-waits-for-you = чека вас
# $organisation (String), $call (String)
applications-invited-line = Организација { $organisation } позвана је да се пријави на: { $call }
applications-none = Још немате ниједну пријаву.
applications-none-register = Пријава се пише за организацију, зато прво упишите своју.
applications-register = Упишите организацију
applications-see-calls = Погледајте позиве
# $name (String)
applications-as-lead = Носилац пријаве: { $name }
# $name (String)
applications-as-partner = Партнер: { $name }
applications-deadline = Рок:
applications-milestones = Шта је било са њом
applications-next-write = Следеће: напишите свој део и дајте сагласност када све буде написано.
applications-next-missed = Није предата на време.
applications-next-wait = Предата је; програм ће вам писати.
applications-next-nothing = Повучена је; нема више шта да се уради.
applications-status-draft = нацрт
applications-status-submitted = предата
applications-status-withdrawn = повучена
applications-tag-late = стигла са закашњењем
applications-partner-invited = позван, још без одговора
applications-partner-accepted = прихватио
applications-partner-declined = одбио или отишао
applications-partner-removed = уклоњен

## Starting
applications-new = Започните пријаву
applications-start = Започните
applications-lead = Носилац пријаве
applications-lead-hint = Једна од ваших организација. Она позива партнере и предаје за све.
applications-title = Назив пројекта
applications-title-hint = Највише 200 знакова. Можете га мењати до предаје.
applications-language = Језик пријаве
applications-language-hint = Језик на коме ће бити читана и оцењивана. Сваки партнер и даље види странице на свом језику.
applications-language-not-taken = Овај позив не прима пријаве на том језику. Изаберите један од наведених.
applications-not-open = Овај позив сада не прима пријаве, па се ништа не може започети ни мењати.
applications-needs-organisation = Још не пишете ни за једну организацију. Упишите своју или замолите њеног администратора да вам да улогу уредника.

## The task list
# $version (Number)
applications-version = верзија { $version }
applications-closes = Позив се затвара
applications-closed = Позив је затворен
# $done (Number), $all (Number)
applications-progress = Завршено { $done } од { $all } задатака
applications-missed = Рок је прошао, а ова пријава није предата. Њен садржај остаје какав јесте. Ако је програму стигла касно, службено лице то може да забележи.
applications-todo = Шта треба урадити
applications-task-partners = Партнери
applications-task-common = Заједнички део
# $name (String)
applications-task-own = Део организације { $name }
# $name (String)
applications-task-budget = Буџет организације { $name }
applications-task-documents = Документи
applications-task-consent = Прочитајте и дајте сагласност
applications-everybody = свака организација
applications-tag-complete = потпуно
# $count (Number)
applications-tag-missing = { $count ->
    [one] недостаје { $count }
    [few] недостају { $count }
   *[other] недостаје { $count }
}
# $count (Number), $all (Number)
applications-tag-signed = меморандум потписало { $count } од { $all }
# $count (Number), $all (Number)
applications-tag-consents = дато { $count } од { $all }
applications-tag-later = када све буде написано
applications-tag-consented = дала сагласност
applications-tag-reopened = поново отворена после измене
applications-tag-not-yet = још не
applications-check = Проверите и предајте
applications-read-all = Прочитајте целу пријаву
applications-lead-submits-note = Потписник или администратор носиоца пријаве предаје за све.
applications-owing = Ко шта још дугује
applications-owing-caption = Шта свака организација још треба да напише и да ли је њен потписник сагласан са садашњом верзијом.
applications-organisation = Организација
applications-owes = Још треба написати
applications-owes-nothing = ништа
applications-consent = Сагласност
applications-rename = Промените назив
applications-rules = Да ли би сада била подобна?
applications-rules-note = Шта правила позива кажу о нацрту какав је сада. Она вас никада не спречавају да предате пријаву.
applications-rules-none = Овај позив нема услове подобности.
applications-provisional = може још да се промени

## What is missing
# $question (String)
applications-missing-common = у заједничком делу: { $question }
# $question (String)
applications-missing-own = у свом делу: { $question }
applications-missing-budget = бар један ред буџета
# $name (String)
applications-missing-answer = { $name } још није одговорио на позив: сачекајте одговор или повуците позив
applications-missing-consent = сагласност њеног потписника са садашњом верзијом
# $name (String)
applications-missing-consent-of = Организација { $name } није сагласна са садашњом верзијом: њен потписник треба да прочита пријаву и да сагласност
# $name (String), $what (String)
applications-missing-of = Организација { $name } још није дала: { $what }

## Parts and questions
applications-common-lede = Овде може да пише свака организација партнерства. Чувајте колико год пута желите; може бити непотпуно до предаје.
applications-own-lede = Овде пише само ова организација; читају сви партнери.
# $most (Number), $used (Number)
applications-limit = Највише { $most } знакова; искоришћено { $used }.
# $count (Number), $most (Number)
applications-too-long = Овај текст има { $count } знакова; прима се највише { $most }. Скратите га; ништа што сте написали није изгубљено.
# $most (Number)
applications-number-range = Унесите цео број од 1 до { $most }.
applications-save-note = Када се сачува измена, свака сагласност се поново отвара, јер важи за једну верзију.
applications-back = Назад на пријаву
applications-clash = Неко други је ово сачувао док сте писали. Оно што сте унели стоји у обрасцу, а њихово поред тога. Спојите шта треба да остане, па поново сачувајте.
applications-theirs = У међувремену је неко други сачувао:
applications-save-anyway = Сачувајте оно што стоји у обрасцу
applications-no-answer = Још ништа није написано.
applications-seat = Седиште:
applications-question-summary = Сажетак
applications-question-theme = Тема
applications-question-places = Места
applications-question-starts-on = Планирани почетак
applications-question-duration-months = Трајање у месецима
applications-question-need = Шта је потребно и коме
applications-question-change = Шта ће се променити и за кога
applications-question-activities = Активности и календар
applications-question-cooperation = Зашто заједно
applications-question-role = Шта ова организација ради у пројекту
applications-question-experience = Искуство
applications-hint-summary = Шта желите да урадите, где и с ким, тако да разуме и онај ко прочита само ово.
applications-hint-theme = Тема позива која највише одговара.
applications-hint-places = Означите свако место где ће се нешто дешавати.
applications-hint-starts-on = Ако га већ знате.
applications-hint-duration-months = Цео број, од почетка до последње активности.
applications-hint-need = На који проблем или жељу одговарате и откуд то знате.
applications-hint-change = Шта ће после бити другачије и како ће се то видети.
applications-hint-activities = Шта ћете радити, којим редом и која организација то ради.
applications-hint-cooperation = Шта ваше организације могу заједно, а ниједна не може сама.
applications-hint-role = Њени задаци, њени људи и до кога допире.
applications-hint-experience = Шта је раније радила што овде помаже. И први пројекат је добродошао.

## Budget
applications-budget = Заједнички буџет
applications-budget-empty = Још није написан ниједан ред буџета.
# $currency (String)
applications-budget-caption = Ставке и организације, у { $currency }.
applications-heading = Ставка
applications-heading-human-resources = Људски ресурси
applications-heading-travel = Путовања
applications-heading-equipment = Опрема и материјал
applications-heading-local-office = Локална канцеларија
applications-heading-services = Услуге
applications-heading-other = Остало
applications-heading-indirect = Индиректни трошкови
applications-together = Заједно
applications-total = Укупни трошкови
applications-brought = Сопствени допринос
applications-requested = Тражи се од програма
# $share (String)
applications-share = Тражи се { $share } % укупних трошкова.
applications-budget-own = Редови сваке организације
applications-budget-change = Измените редове
# $currency (String)
applications-budget-lede = Сви редови ове организације, у { $currency }. Износи се рачунају при чувању: количина пута цена.
applications-budget-lines = Трошкови
applications-budget-lines-caption = Један трошак у сваком реду. Ред који испразните се брише.
applications-row = Ред
applications-description = Опис
applications-unit = Јединица
applications-quantity = Количина
applications-rate = Цена по јединици
applications-amount = Износ
applications-source = Извор
applications-budget-saved-total = Сачувани збир ове организације:
applications-brought-hint = Шта ова организација сама улаже или добија од других. Одузима се од онога што се тражи.
applications-brought-caption = Један извор у сваком реду.
applications-save-more = Сачувајте и додајте редове
# $row (Number), $problem (String)
applications-budget-row = Ред { $row }: { $problem }
applications-budget-quantity = Унесите количину већу од нуле, са највише четири децимале, као 2,5.
applications-budget-positive = Унесите износ већи од нуле.
applications-budget-below-cent = Количина пута цена даје мање од једног цента.
applications-budget-too-fine = Износ има највише две децимале.
# $lines (Number), $contributions (Number)
applications-budget-rows = Једна организација може имати највише { $lines } трошкова и { $contributions } доприноса. Спојите мање.

## Partners
applications-invite = Позовите
applications-invite-register = Позовите организацију из регистра
applications-search = Део њеног назива
applications-search-hint = Најмање два слова, на било ком њеном језику.
applications-search-button = Тражите
# $sought (String)
applications-search-none = Ниједна друга организација у регистру нема „{ $sought }“ у називу. Можете је позвати е-поштом.
applications-invite-email = Позовите е-поштом
applications-email = Адреса е-поште
applications-email-hint = За организацију која још није уписана. Писмо садржи везу преко које може да одговори.
applications-take-back = Повуците позив
applications-remove = Уклоните из пријаве
applications-invited-already = Ова организација или адреса је већ у пријави или је позвана.
# $most (Number)
applications-partners-full = Пријава може имати највише { $most } организација, заједно са позванима. Прво повуците неки позив.
applications-answered = На овај позив је већ одговорено или је повучен, или је то место носиоца пријаве. Ништа није измењено.
applications-choose-organisation = Изаберите организацију за коју прихватате.
applications-invitation = Позив на заједничку пријаву
# $lead (String), $title (String)
applications-invitation-lede = Организација { $lead } позива вас да будете партнер у: { $title }
applications-invitation-stranger = Пријавите се да бисте одговорили. Ако немате налог, прво га отворите, па поново отворите ову страницу из писма.
applications-invitation-register = Још нисте администратор ни потписник ниједне организације. Упишите своју, па поново отворите ову страницу из писма.
applications-summary-none = Сажетак још није написан.
applications-accept = Прихватите
applications-accept-note = Ваша организација тада постаје партнер: пише свој део и буџет, а њен потписник даје сагласност пре предаје.
applications-accept-as = За коју организацију?
applications-decline = Одбијте
applications-reason = Разлог (није обавезно)
applications-reason-hint = Чита га носилац пријаве.

## Documents
applications-documents-lede = Меморандум који потписују сви партнери и све друго што припада пријави.
applications-documents-none = Још није додат ниједан документ.
applications-document-add = Додајте документ
applications-document-kind = Врста
applications-document-memorandum = Меморандум о партнерству
applications-document-other = Други документ
applications-document-remove = Уклоните
# $name (String), $when (String)
applications-added-by = Додала организација { $name }, { $when }
# $names (String)
applications-signed-by = Потписале организације: { $names }
applications-who-signed = Ко га је потписао?
applications-who-signed-hint = Означите сваку организацију чији потпис стоји на њему.
applications-file = Датотека
applications-file-hint = PDF, слика или канцеларијски документ, највише 5 MB.
# $most (Number)
applications-documents-full = Пријава прима највише { $most } докумената. Прво уклоните неки.

## Consent
applications-consent-lede = Потписник сваке организације прочита све и даје сагласност. Сагласност важи за ову верзију: свака каснија измена је поново отвара.
applications-consent-early = Још није све написано. Можете дати сагласност, али ће је оно што тек следи поново отворити:
# $signatory (String), $capacity (String), $when (String)
applications-consented-by = { $signatory }, { $capacity }, { $when }
applications-consent-not-yours = Сада немате на шта да дате сагласност: може само потписник организације чија је сагласност отворена, док је позив отворен.
applications-consent-give = Дајте сагласност
applications-signatory = Име потписника
applications-capacity = Својство
applications-capacity-hint = На пример „председник/ца“ или „директор/ка“.
applications-consent-words = Прочитао/ла сам целу пријаву, њен буџет и документе, и моја организација стоји иза ове верзије.
applications-consent-tick = Означите ово када прочитате пријаву.
applications-consent-changed = Пријава је измењена пошто вам је ова страница приказана. Прочитајте је поново ниже, па дајте сагласност на нову верзију.
applications-consent-given = Ваша организација је већ сагласна са овом верзијом.
applications-change-title = назив
applications-change-common = заједнички део
applications-change-own = део једне организације
applications-change-budget = буџет
applications-change-document = документи
applications-change-joined = партнер који се придружио
applications-change-left = партнер који је отишао

## After submission, and withdrawal
applications-call = Позив
applications-received = Примљено
applications-late-because = Забележено иако касно, јер
applications-withdrawn-at = Повучено
applications-fingerprint = Отисак садржаја
applications-receipt = Потврда о пријему
applications-eligibility = Подобност
applications-withdraw = Повуците пријаву
applications-withdraw-now = Повуците је коначно
# $deadline (String)
applications-withdraw-warning = Повучена пријава излази из позива и не може се вратити. Сви партнери добијају писмо. Можете је повући до { $deadline }.

## What officers see of drafts
applications-drafts = Нацрти који нису предати
applications-drafts-lede = Само број, назив и носилац. Оно што је написано у нацрту припада његовим партнерима.
# $deadline (String)
applications-drafts-early = Нацрти се наводе када прође рок: { $deadline }.
applications-drafts-none = Није остао ниједан нацрт.
applications-late-record = Забележите закаснели пријем

## Refusals
# $status (String)
applications-move-refused = Ово се не може учинити са пријавом чије је стање: { $status }.
# $status (String)
applications-no-draft = Мењати се може само нацрт; стање ове пријаве: { $status }.
# $deadline (String), $now (String)
applications-call-closed = Позив је био отворен до { $deadline }, а сада је { $now }. Ништа није измењено.
# $received (String), $deadline (String)
applications-late = Пријава је стигла { $received }; рок је био { $deadline }. Није предата. Ако нисте могли да избегнете закашњење, пишите програму: службено лице је може забележити са разлогом.
applications-submitted-already = Ова пријава је већ предата; предаје се једном. Потврда стоји на њеној страници.
applications-writers-only = Ово могу да мењају само уредници и администратори организација у пријави. Затражите улогу од администратора своје организације.
applications-own-writers-only = Ово могу да мењају само уредници и администратори ове организације. Обратите се њеном администратору.
applications-lead-only = Ово могу само уредници и администратори носиоца пријаве. Обратите се носиоцу.
applications-lead-submits = Само потписник или администратор носиоца пријаве може да преда или повуче пријаву. Обратите се носиоцу.
applications-deciders-only = Одговорити може само администратор или потписник позване организације. Покажите им ову страницу.
applications-signatories-only = Сагласност може дати само потписник организације у пријави. Улогу даје њен администратор.
applications-late-officers-only = Закаснели пријем може забележити само службеник програма за грантове.
# $status (String)
applications-late-call = Закаснели пријем се бележи док је позив објављен или затворен; његово стање: { $status }.
# $deadline (String), $now (String)
applications-late-when = Наведите тренутак после рока ({ $deadline }), а не после садашњег ({ $now }).
applications-late-reason = Наведите разлог од највише 1000 знакова.

## What was done
done-applications-started = Пријава је започета. Позовите партнере и почните да пишете.
done-applications-saved = Сачувано.
done-applications-invited = Позив је послат.
done-applications-removed = Урађено. Кога се тиче, добија писмо.
done-applications-accepted = Ваша организација је сада партнер.
done-applications-declined = Ваш одговор је забележен.
done-applications-document-added = Документ је додат.
done-applications-document-removed = Документ је уклоњен.
done-applications-consented = Ваша сагласност је забележена.
done-applications-withdrawn = Пријава је повучена.
done-applications-corrigendum = Исправка је објављена и обавештени су сви који раде на пријави.

## Letters
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-subject = { $lead } позива вашу организацију: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-text = Организација { $lead } позива вашу организацију да буде партнер у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Администратор или потписник може да прихвати или одбије на страници испод. Позив је отворен до { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-subject = { $lead } вас позива на заједничку пријаву: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-text = Организација { $lead } позива вас да будете партнер у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Отворите везу да прочитате о чему је реч и да одговорите за своју организацију. Чувајте везу за себе: ко је има, може да одговори. Позив је отворен до { $deadline }.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-subject = { $partner } прихвата: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-text = Организација { $partner } сада је партнер у вашој пријави „{ $title }“ ({ $reference }) на позив „{ $call }“ и може да пише свој део и буџет.
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-subject = { $partner } не учествује: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-text = { $partner } не учествује у вашој пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Наведени разлог: { $reason }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-subject = Више нисте партнер: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-text = Организација { $lead } уклонила је вашу организацију, или позив упућен њој, из пријаве „{ $title }“ ({ $reference }) на позив „{ $call }“.
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-subject = { $partner } је сагласна: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-text = { $signatory } је у име организације { $partner } дао/ла сагласност на пријаву „{ $title }“ ({ $reference }) на позив „{ $call }“ у садашњем облику.
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-subject = Молимо поново дајте сагласност: { $title }
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-text = Пријава „{ $title }“ ({ $reference }) на позив „{ $call }“ измењена је после ваше сагласности, па је ваша сагласност поново отворена. Шта је измењено: { $what }. Ко је изменио: { $who }. Прочитајте је поново на страници испод и дајте сагласност на нову верзију.
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-subject = Примљено: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-text = Ово је потврда о пријему пријаве „{ $title }“, ознака { $reference }, на позив „{ $call }“. Примљена је { $received }. Отисак њеног садржаја почиње са { $fingerprint }. Сачувајте ово писмо.
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-subject = Повучено: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-text = { $who } је у име носиоца пријаве повукао/ла пријаву „{ $title }“ ({ $reference }) са позива „{ $call }“. Она више не учествује.
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-subject = Забележено као закаснело: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-text = Службено лице је забележило да је пријава „{ $title }“ ({ $reference }) на позив „{ $call }“ стигла { $received }, после рока { $deadline }. Наведени разлог: { $reason }. Она стоји на списку и не испуњава услов рока.
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-subject = Исправка { $number }: { $call }
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-text = Програм је изменио позив „{ $call }“. Шта и зашто: { $explanation } Рок је сада { $deadline }. Страница позива показује шта је стајало раније.
applications-todo-lead = Носилац пријаве: наставите „{ $title }“ ({ $call })
applications-todo-partner = Партнер: наставите свој део пријаве „{ $title }“ ({ $call })
applications-todo-answer = Одговорите на позив за пријаву „{ $title }“ ({ $call })
