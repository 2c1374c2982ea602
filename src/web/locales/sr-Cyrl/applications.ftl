## Lists and states
applications-list-lede = Шта ваше организације пишу, саме или заједно, и куда су позване.
applications-mine = Пријаве ваших организација
applications-invitations = Позивнице које чекају одговор
applications-waits-for-you = чека вас
# $organisation (String), $call (String)
applications-invited-line = Организација { $organisation } има позивницу за заједничку пријаву на позив: { $call }
applications-none = Још немате ниједну пријаву.
applications-none-register = Пријава се пише за организацију, зато прво региструјте своју.
applications-register = Региструјте организацију
applications-see-calls = Погледајте позиве
# $name (String)
applications-as-lead = Носилац пријаве: { $name }
# $name (String)
applications-as-partner = Партнер: { $name }
applications-deadline = Рок:
applications-milestones = Шта је било са њом
applications-next-write = Следеће: напишите оно што још недостаје.
applications-next-invite = Следеће: позовите партнера.
applications-next-consent = Следеће: прочитајте и дајте сагласност.
applications-next-submit = Следеће: проверите и поднесите.
# $names (String)
applications-waits-writing = Чека се оно што још недостаје: { $names }.
# $names (String)
applications-waits-answers = Чека се одговор на позивницу: { $names }.
# $names (String)
applications-waits-partners = Чека се да носилац пријаве позове партнера: { $names }.
# $names (String)
applications-waits-consents = Чека се сагласност: { $names }.
# $names (String)
applications-waits-submission = Чека се да је носилац пријаве поднесе: { $names }.
applications-next-missed = Није поднета на време.
applications-next-wait = Поднета је; програм ће вам писати.
applications-next-nothing = Повучена је; нема више шта да се уради.
applications-status-draft = нацрт
applications-status-submitted = поднета
applications-status-withdrawn = повучена
applications-tag-late = закаснела
applications-partner-invited = позивница без одговора
applications-partner-accepted = прихваћено
applications-partner-declined = одбијено или напуштено
applications-partner-removed = уклоњено

## Starting
applications-new = Започните пријаву
applications-start = Започните
applications-lead = Носилац пријаве
applications-lead-hint = Једна од ваших организација. Она позива партнере и подноси пријаву за све.
applications-title = Назив пројекта
applications-title-hint = Највише 200 знакова. Можете га мењати до подношења.
applications-language = Језик пријаве
applications-language-hint = Језик на којем ће се пријава читати и оцењивати. Сваки партнер и даље види странице на свом језику.
applications-language-not-taken = Овај позив не прима пријаве на том језику. Изаберите један од наведених.
applications-not-open = Овај позив сада не прима пријаве, па се ништа не може започети ни мењати.
applications-needs-organisation = Још не пишете ни за једну организацију. Региструјте своју или затражите од њене администрације улогу уређивања.

## The task list
# $version (Number)
applications-version = верзија { $version }
applications-closes = Позив се затвара
applications-closed = Позив је затворен
# $done (Number), $all (Number)
applications-progress = Завршено { $done } од { $all } задатака
applications-missed = Рок је прошао, а ова пријава није поднета. Њен садржај остаје какав јесте. Ако је програму стигла касно, служба за грантове то може да забележи.
applications-todo = Шта треба урадити
applications-task-partners = Партнери
applications-task-common = Заједнички део
applications-task-lead = Одговори које даје само носилац пријаве
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
# $count (Number)
applications-tag-partners = { $count ->
    [one] потребан још { $count } партнер
    [few] потребна још { $count } партнера
   *[other] потребно још { $count } партнера
}
# $count (Number), $all (Number)
applications-tag-signed = меморандум потписан: { $count } од { $all }
applications-tag-no-memorandum = меморандум се не тражи
# $count (Number), $all (Number)
applications-tag-consents = дато { $count } од { $all }
applications-tag-later = када све буде написано
applications-tag-consented = сагласност дата
applications-tag-reopened = поново отворено после измене
applications-tag-not-yet = још не
applications-check = Проверите и поднесите
applications-read-all = Прочитајте целу пријаву
applications-lead-submits-note = Пријаву за све подноси особа која потписује за носиоца пријаве или његова администрација.
applications-owing = Шта свака организација још треба да уради
applications-owing-caption = Шта свака организација још треба да напише и да ли је дала сагласност на садашњу верзију.
applications-organisation = Организација
applications-owes = Још треба написати
applications-owes-nothing = ништа
applications-consent = Сагласност
applications-rename = Промените назив
applications-rules = Да ли би сада била подобна?
applications-rules-note = Шта услови позива кажу о нацрту какав је сада. Они вас никада не спречавају да поднесете пријаву.
applications-rules-none = Овај позив нема услове подобности.
applications-provisional = може још да се промени

## What is missing
# $question (String)
applications-missing-common = у заједничком делу: { $question }
# $question (String)
applications-missing-lead = у одељку носиоца пријаве: { $question }
# $question (String)
applications-missing-own = у свом делу: { $question }
applications-missing-budget = бар једна ставка буџета
# $row (Number)
applications-missing-years = ред { $row } буџета у оквиру трајања пројекта
# $row (Number)
applications-missing-heading = категорија овог позива за ред { $row } буџета
# $count (Number)
applications-missing-cells = „{ $question }“: { $count ->
    [one] { $count } поље је још празно
    [few] { $count } поља су још празна
   *[other] { $count } поља је још празно
}
# $question (String)
applications-missing-outdated = „{ $question }“: нешто у томе више не одговара. Отворите и поново сачувајте да видите шта
# $name (String)
applications-missing-answer = { $name }: још нема одговора на позивницу; сачекајте одговор или повуците позивницу
applications-missing-consent = сагласност на садашњу верзију, коју даје особа која потписује
# $name (String)
applications-missing-infected = другу датотеку уместо „{ $name }“, у којој је нађен вирус
# $name (String)
applications-missing-consent-of = Организација { $name } није дала сагласност на садашњу верзију: особа која за њу потписује треба да прочита пријаву и да сагласност
# $name (String), $what (String)
applications-missing-of = Организација { $name } још треба да да: { $what }

## Parts and questions
applications-common-lede = Овде може да пише свака организација партнерства. Чувајте колико год пута желите; може остати непотпуно до подношења.
applications-own-lede = Овде пише само ова организација; читају сви партнери.
# $most (Number), $used (Number)
applications-limit = Највише { $most } знакова; искоришћено { $used }.
# $count (Number), $most (Number)
applications-too-long = Овај текст има { $count } знакова; прима се највише { $most }. Скратите га; ништа што сте написали није изгубљено.
# $least (Number), $most (Number)
applications-number-range = Упишите цео број од { $least } до { $most }.
# $least (Amount), $most (Amount)
applications-amount-range = Упишите износ од { $least } до { $most }.
# $from (Day)
applications-day-from = Упишите дан који није пре { $from }.
# $until (Day)
applications-day-until = Упишите дан који није после { $until }.
# $least (Number), $most (Number)
applications-choose-range = Изаберите најмање { $least }, а највише { $most }.
# $most (Number)
applications-too-many-rows = Прима се највише { $most } редова. Уклоните неке, или спојите неке.
applications-months-turned = Овај месец је пре првог.
# $months (Number)
applications-month-beyond = Пројекат траје { $months } месеци.
applications-not-a-partner = Изаберите једну од организација које се заједно пријављују.
applications-consented = Није сачувано: неко је дао сагласност за ову верзију. Притисните дугме ако заиста желите измену; тада се свака сагласност тражи поново.
applications-save-note = Када се сачува измена, све сагласности се поново отварају, јер сагласност важи за једну верзију.
applications-back = Назад на пријаву
applications-clash = Ово је сачувано другде док сте писали (неко други или ви у другом прозору). Оно што сте унели стоји у обрасцу, а оно што је сачувано поред тога. Спојите оно што треба да остане, па поново сачувајте.
applications-answer-clash = Исти одговор сте изменили и ви и неко други (или ви у другом прозору). Оно што сте унели стоји у обрасцу, а испод тога оно што је сачувано. Спојите оно што треба да остане, па поново сачувајте. Сви други одговори стоје у обрасцу и чувају се с њим.
applications-both-changed = Ово је изменио и неко други. Задржите један текст или спојите оба.
applications-theirs = Сачувано у међувремену:
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
applications-question-work-plan = План рада
applications-question-work-plan-activity = Активност
applications-question-work-plan-from = Од месеца
applications-question-work-plan-until = До месеца
applications-question-work-plan-place = Место
applications-question-work-plan-partner = Одговорна организација
applications-question-logframe = Логички оквир
applications-question-logframe-level = Ниво
applications-question-logframe-level-impact = Општи циљ (утицај)
applications-question-logframe-level-outcome = Посебан циљ (исход)
applications-question-logframe-level-output = Излазни резултат
applications-question-logframe-result = Шта се постиже
applications-question-logframe-indicator = Показатељ
applications-question-logframe-baseline = Почетна вредност
applications-question-logframe-target = Циљна вредност
applications-question-logframe-by = Разврстано по
applications-question-logframe-by-sex = полу
applications-question-logframe-by-age = старости
applications-question-logframe-by-community = заједници
applications-question-logframe-by-place = месту
applications-question-logframe-by-disability = инвалидитету
applications-question-logframe-source = Извор провере
applications-question-logframe-assumptions = Претпоставке
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
applications-hint-work-plan = Ко шта ради, где и када. Месеци се броје од почетка пројекта: први је 1.
applications-hint-logframe = Шта се мења и по чему ће се то видети. Један ред за сваки показатељ. Ред без резултата мери онај изнад себе.
applications-hint-role = Њени задаци, њени људи и до кога допире.
applications-hint-experience = Шта је раније радила што овде помаже. И први пројекат је добродошао.
applications-question-ways = Начини заједничког рада
applications-hint-ways = Означите све што заиста радите заједно.
applications-question-ways-development = Заједничка припрема
applications-question-ways-implementation = Заједничко спровођење
applications-question-ways-staffing = Заједнички тим
applications-question-ways-financing = Заједничко финансирање
applications-question-lead-activities = Шта носилац пријаве сам ради
applications-hint-lead-activities = Активности које спроводи са својим људима. То чита служба за грантове.
applications-question-participants = Планирани учесници по заједницама
applications-hint-participants = Цели бројеви, као план. Не наводите особе.
applications-question-contact = Како се учесници срећу
applications-hint-contact = Колико често, где и на којим језицима, да сусрет не буде само један догађај.
applications-question-excluded-activities = Да ли је предвиђено нешто што позив искључује?
applications-hint-excluded-activities = Упутство позива каже шта је искључено. Да не значи одбијање: служба за грантове чита оно што напишете.
applications-question-excluded-activities-no = Не
applications-question-excluded-activities-yes = Да
applications-question-excluded-activities-text = Шта је предвиђено што позив искључује
applications-hint-excluded-activities-text = Наведите активност и зашто је потребна.
applications-question-inadmissible-costs = Да ли у буџету има трошкова који се не плаћају?
applications-hint-inadmissible-costs = Дугови, губици, камате, казне, земљиште, курсне разлике или ПДВ који може да се поврати.
applications-question-inadmissible-costs-no = Не
applications-question-inadmissible-costs-yes = Да
applications-question-inadmissible-costs-text = Који се трошкови не плаћају
applications-hint-inadmissible-costs-text = Наведите трошак и његов износ.
applications-question-other-funding = Да ли неко други плаћа исто?
applications-hint-other-funding = Сопствени доприноси у буџету се не рачунају. Ако да: ко, колико и за шта.
applications-question-other-funding-no = Не
applications-question-other-funding-yes = Да
applications-question-other-funding-text = Ко још плаћа исто
applications-hint-other-funding-text = Ко плаћа, колико и за шта.
applications-question-turnover = Промет у последњој завршеној финансијској години
applications-hint-turnover = Све што је организација у њој примила, у валути позива; нула ако ништа.
applications-question-turnover-before = Промет у години пре ње
applications-hint-turnover-before = У финансијској години пре последње завршене; нула ако ништа.
applications-question-turnover-before-that = Промет две године пре ње
applications-hint-turnover-before-that = У финансијској години две године пре последње завршене; нула ако ништа.
# $name (String), $years (String)
applications-from-register = Попуњено из профила организације { $name }: промет за { $years }. Погледајте да ли је тачно; део пријаве постаје када сачувате.
applications-register-keeps = Промети који стоје у профилу у валути позива овде се попуњавају.
applications-to-turnovers = Промети у профилу
applications-unkept-turnovers = Профил још нема ове године. Ако се тамо сачувају, следећа пријава почиње њима.
# $amount (String), $year (String)
applications-keep-turnover = Сачувајте { $amount } за { $year } у профилу
applications-question-exclusion = Да ли за ову организацију постоји разлог за искључење?
applications-hint-exclusion = Стечај, осуда за превару или корупцију, или место на листи санкција.
applications-question-exclusion-no = Не
applications-question-exclusion-yes = Да
applications-question-exclusion-text = Који разлог за искључење постоји
applications-hint-exclusion-text = Шта се десило, када и како стоји сада.
applications-question-conflict = Да ли ова организација има сукоб интереса?
applications-hint-conflict = Неко ко је води има политичку функцију, ради за програм или је близак ономе ко одлучује.
applications-question-conflict-no = Не
applications-question-conflict-yes = Да
applications-question-conflict-text = Који сукоб интереса постоји
applications-hint-conflict-text = Кога се тиче и на који начин.

## Budget
applications-budget = Заједнички буџет
applications-budget-empty = Још није уписана ниједна ставка буџета.
# $currency (String)
applications-budget-caption = Категорије и организације, у валути { $currency }.
applications-heading = Категорија
applications-heading-human-resources = Људски ресурси
applications-heading-travel = Путовања
applications-heading-equipment = Опрема и материјал
applications-heading-local-office = Локална канцеларија
applications-heading-services = Услуге
applications-heading-other = Остало
applications-heading-indirect = Индиректни трошкови
applications-heading-contingency = Резерва за непредвиђене трошкове
# $heading (String)
applications-heading-elsewhere = { $heading } (није у овом позиву)
# $headings (String)
applications-heading-unknown = Изаберите једну од категорија овог позива: { $headings }.
applications-together = Укупно
applications-total = Укупни трошкови
applications-brought = Сопствени допринос
applications-requested = Тражи се од програма
# $share (String)
applications-share = Тражи се { $share } % укупних трошкова.
applications-budget-own = Ставке буџета сваке организације
applications-budget-change = Измените ставке буџета
# $currency (String)
applications-budget-lede = Све ставке буџета ове организације, у валути { $currency }. Износи се рачунају при чувању: количина пута цена по јединици.
applications-budget-lines = Трошкови
applications-budget-lines-caption = Један трошак у сваком реду. Ред који испразните се брише.
applications-row = Ред
# $count (Number)
applications-months = Месеци од 1 до { $count }
applications-description = Опис
applications-unit = Јединица
applications-quantity = Количина
applications-rate = Цена по јединици
applications-amount = Износ
applications-source = Назив извора
applications-brought-hint = Шта ова организација сама улаже или добија од других. Одузима се од онога што се тражи.
applications-brought-caption = Један извор у сваком реду.
applications-direct = Међузбир директних трошкова
applications-eligible = Укупни прихватљиви трошкови
applications-years = Година
# $year (Number)
applications-year = { $year }. година
# $year (Number)
applications-quantity-year = Количина, { $year }. година
# $currency (String)
applications-years-caption = Трошкови по години и организацији, у валути { $currency }.
# $years (Number)
applications-years-beyond = Према трајању, пројекат има { $years ->
    [one] { $years } годину
    [few] { $years } године
   *[other] { $years } година
}. Количине у каснијим годинама су сачуване: преместите их или продужите трајање.
# $currency (String)
applications-sources-caption = Суфинансирање по извору и организацији, у валути { $currency }.
applications-source-kind = Извор
applications-source-own-funds = Сопствена средства
applications-source-public-budget = Јавни буџет
applications-source-other-donor = Други донатор
applications-source-project-income = Приход пројекта
applications-source-in-kind = У натури
applications-share-of-total = Удео у укупним трошковима
applications-reckoned = Индиректни трошкови и резерва за непредвиђене трошкове
applications-reckoned-hint = Обоје се рачуна као проценат директних трошкова ове организације и заокружује наниже на цент. Ако их нема, оставите поље празно.
applications-indirect-percent = Индиректни трошкови, % директних трошкова
applications-contingency-percent = Резерва за непредвиђене трошкове, % директних трошкова
# $share (String)
applications-cap = Овај позив дозвољава највише { $share }.
# $currency (String)
applications-sums-caption = Збирови ове организације, у валути { $currency }. Рачунају се при чувању.
applications-budget-percent = Унесите проценат од 0 до 100, са највише шест децимала, на пример 7.
applications-budget-reckoned = Индиректни трошкови и резерва за непредвиђене трошкове се рачунају. Унесите њихов проценат уместо реда.
# $most (Number)
applications-budget-years = Један ред има количине за највише { $most } година.
applications-save-more = Сачувајте и додајте редове
# $row (Number), $problem (String)
applications-budget-quantity = Унесите количину већу од нуле, са највише четири децимале, на пример 2,5.
applications-budget-positive = Унесите износ већи од нуле.
applications-budget-below-cent = Количина пута цена по јединици даје мање од једног цента. Повећајте једно од њих.
applications-budget-too-fine = Износ има највише две децимале. Скратите га.
# $lines (Number), $contributions (Number)
applications-budget-rows = Једна организација може имати највише { $lines } трошкова и { $contributions } доприноса. Спојите мање.
applications-co-financing = Суфинансирање
applications-sheet = Буџет као табела
applications-sheet-lede = Преузмите табелу са оним што је сачувано, попуните је у програму за табеле и пошаљите назад. Редове видите овде пре него што се било шта сачува.
applications-sheet-get = Преузмите табелу (XLSX)
applications-sheet-get-joint = Преузмите заједнички буџет (XLSX)
applications-sheet-file = Попуњена табела
applications-sheet-file-hint = Табела овог буџета, сачувана као .xlsx. Она замењује све редове обрасца.
applications-sheet-read = Учитајте табелу
applications-sheet-was-read = Редови ваше табеле су у обрасцу. Још ништа није сачувано: прегледајте их, па сачувајте.
applications-sheet-none = Ова датотека није табела која се може прочитати. Сачувајте табелу као .xlsx и изаберите ту датотеку.
applications-sheet-other = Ова датотека није табела овог буџета. Преузмите табелу овде и препишите редове у њу.
applications-sheet-other-budget = Ова табела припада буџету друге пријаве или организације. Преузмите табелу овде и препишите редове у њу.
applications-sheet-text = Унесите текст.
applications-sheet-wrong = Табела се није могла прочитати
# $name (String)
applications-sheet-wrong-lede = У буџету организације { $name } ништа није измењено. Исправите ове ћелије у својој датотеци и пошаљите је поново.
# $count (Number)
applications-sheet-wrong-caption = { $count ->
    [one] { $count } ћелија за исправку.
    [few] { $count } ћелије за исправку.
   *[other] { $count } ћелија за исправку.
}
applications-sheet-cell = Ћелија
applications-sheet-found = Шта пише
applications-sheet-nothing = Ништа
applications-sheet-needed = Шта је потребно
applications-sheet-again = Пошаљите исправљену табелу
applications-sheet-leave = Назад на буџет
applications-sheet-totals = Збирови
applications-sheet-percent = % директних трошкова
applications-sheet-percent-hint = Унесите 7 за 7 %.
applications-sheet-how = Како се попуњава
# $sheet (String)
applications-sheet-hint = Попуните светле ћелије. Остале се рачунају или су објашњене на листу „{ $sheet }”.
# $sheet (String)
applications-sheet-how-costs = „{ $sheet }”: један трошак у сваком реду. Категорију изаберите са списка; износ је количина пута цена по јединици.
applications-sheet-how-numbers = Количине имају највише четири децимале, цене по јединици и износи највише две. Празни редови се прескачу.
# $sheet (String)
applications-sheet-how-brought = „{ $sheet }”: шта организација сама улаже или добија од других, један извор у сваком реду.
# $sheet (String)
applications-sheet-how-totals = „{ $sheet }”: унесите индиректне трошкове и резерву за непредвиђене трошкове у процентима директних трошкова, 7 за 7 %. Износи се заокружују наниже на цент.
applications-sheet-how-back = Сачувајте датотеку као .xlsx и пошаљите је назад на страници буџета. Тамо се ништа не чува пре него што је прегледате.

## Partners
applications-invite = Позовите
applications-invite-register = Позовите организацију из регистра
applications-search = Део њеног назива
applications-search-hint = Најмање два слова, на било ком њеном језику.
applications-search-button = Тражите
# $sought (String)
applications-search-none = Ниједна друга организација у регистру нема „{ $sought }“ у називу. Можете јој послати позивницу е-поштом.
applications-invite-email = Пошаљите позивницу е-поштом
applications-email = Адреса е-поште
applications-email-hint = За организацију која још није регистрована. Писмо садржи везу преко које може да одговори.
applications-take-back = Повуците позивницу
applications-remove = Уклоните из пријаве
applications-invited-already = Ова организација или адреса је већ у пријави или већ има позивницу. Изаберите другу.
# $most (Number)
applications-partners-full = Пријава може имати највише { $most } организација, рачунајући и оне са позивницом. Прво повуците неку позивницу.
applications-answered = На ову позивницу је већ одговорено или је повучена, или је то место носиоца пријаве. Ништа није измењено.
applications-choose-organisation = Изаберите организацију за коју прихватате.
applications-invitation = Позивница за заједничку пријаву
# $lead (String), $title (String)
applications-invitation-lede = Организација { $lead } позива вас да будете партнер у: { $title }
applications-invitation-stranger = Пријавите се у систем да бисте одговорили. Ако немате налог, прво га отворите, па поново отворите ову страницу из писма.
applications-invitation-register = Још немате улогу администрације или потписивања ни у једној организацији. Региструјте своју, па поново отворите ову страницу из писма.
applications-summary-none = Сажетак још није написан.
applications-accept = Прихватите
applications-accept-note = Ваша организација тада постаје партнер: пише свој део и буџет, а особа која за њу потписује даје сагласност пре подношења.
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
applications-document-answer = Одговор на питање
applications-document-answers = Ова датотека одговара на питање. Замените је или уклоните тамо где питање стоји.
applications-document-remove = Уклоните
# $name (String), $when (String)
applications-added-by = Додала организација { $name }, { $when }
# $names (String)
applications-signed-by = Потписале организације: { $names }
applications-who-signed = Које организације су га потписале?
applications-who-signed-hint = Означите сваку организацију чији потпис стоји на њему.
applications-file = Датотека
# $most (Number)
applications-file-hint = PDF, слика или канцеларијски документ, највише { $most } MB.
# $most (Number)
applications-documents-full = Пријава може имати највише { $most } докумената. Прво уклоните неки.

## Consent
applications-consent-lede = За сваку организацију особа која потписује чита све и даје сагласност. Сагласност важи за ову верзију: свака каснија измена је поново отвара.
applications-consent-early = Још није све написано. Можете дати сагласност, али ће је оно што тек следи поново отворити:
# $signatory (String), $capacity (String), $when (String)
applications-consented-by = { $signatory }, { $capacity }, { $when }
applications-consent-not-yours = Сада немате на шта да дате сагласност. Даје је особа која потписује за организацију чија је сагласност отворена, док је позив отворен.
applications-consent-give = Дајте сагласност
applications-signatory = Име особе која потписује
applications-capacity = Својство
applications-capacity-hint = На пример „председништво одбора“ или „управа организације“.
applications-consent-words = Цела пријава, њен буџет и документи су ми познати, и моја организација стоји иза ове верзије.
applications-consent-tick = Означите ово када прочитате пријаву.
applications-consent-changed = Пријава је измењена пошто вам је ова страница приказана. Прочитајте је поново ниже, па дајте сагласност на нову верзију.
applications-consent-given = Ваша организација је већ дала сагласност на ову верзију.
applications-change-title = назив
applications-change-common = заједнички део
applications-change-own = део једне организације
applications-change-budget = буџет
applications-change-document = документи
applications-change-joined = партнер који се придружио
applications-change-left = партнер који је отишао
applications-change-partners = ко учествује у пријави

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
applications-drafts = Нацрти који нису поднети
applications-drafts-lede = Само број, назив и носилац пријаве. Оно што је написано у нацрту припада његовим партнерима.
# $deadline (String)
applications-drafts-early = Нацрти се наводе када прође рок: { $deadline }.
applications-drafts-none = Нема нацрта који нису поднети.
applications-late-record = Забележите закаснелу пријаву

## Refusals
# $status (String)
applications-move-refused = Ово се не може учинити са пријавом чије је стање: { $status }.
# $status (String)
applications-no-draft = Мењати се може само нацрт; стање ове пријаве: { $status }.
# $deadline (String), $now (String)
applications-call-closed = Позив је био отворен до { $deadline }, а сада је { $now }. Ништа није измењено.
# $received (String), $deadline (String)
applications-late = Пријава је стигла { $received }; рок је био { $deadline }. Није поднета. Ако кашњење није зависило од вас, пишите програму: служба за грантове може да је забележи уз разлог.
applications-submitted-already = Ова пријава је већ поднета; подноси се једном. Потврда о пријему стоји на њеној страници.
applications-writers-only = Ово могу да мењају само особе са улогом уређивања или администрације у организацијама из пријаве. Затражите улогу од администрације своје организације.
applications-invited = Ваша организација има позивницу за ову пријаву и још није одговорила. Прочитајте позивницу на { $address } и одговорите; остало се отвара када је прихватите.
applications-own-writers-only = Ово могу да мењају само особе са улогом уређивања или администрације у овој организацији. Обратите се њеној администрацији.
applications-lead-only = Ово могу само особе са улогом уређивања или администрације код носиоца пријаве. Обратите се носиоцу пријаве.
# $question (String)
applications-lead-answers = Одговор на питање „{ $question }“ могу да мењају само особе са улогом уређивања или администрације код носиоца пријаве. Ништа није сачувано. Оставите овај одговор како стоји или се обратите носиоцу пријаве.
applications-lead-submits = Пријаву може да поднесе или повуче само особа која потписује за носиоца пријаве или његова администрација. Обратите се носиоцу пријаве.
applications-deciders-only = Одговорити може само администрација позване организације или особа која за њу потписује. Покажите им ову страницу.
applications-signatories-only = Сагласност може дати само особа која потписује за организацију из пријаве. Ту улогу даје администрација организације.
applications-late-officers-only = Закаснелу пријаву може да забележи само служба програма за грантове. Обратите се њој.
# $status (String)
applications-late-call = Закаснела пријава се бележи док је позив објављен или затворен; његово стање: { $status }.
# $deadline (String), $now (String)
applications-late-when = Наведите време после рока ({ $deadline }), али не после овог тренутка ({ $now }).
applications-late-reason = Наведите разлог од највише 1.000 знакова.

## What was done
done-applications-started = Пријава је започета. Позовите партнере и почните да пишете.
done-applications-saved = Сачувано.
# $questions (String)
applications-saved-beside = Неко други је у међувремену изменио „{ $questions }“; то је сачувано и видећете га када поново отворите овај део.
done-applications-saved-beside = Сачувано. Сачувано је и оно што је неко други у међувремену изменио у одговорима које нисте мењали.
done-applications-saved-more = Сачувано. Ваши одговори воде до још једног питања.
done-applications-invited = Позивница је послата.
done-applications-removed = Урађено. Обавештење је послато писмом.
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
notice-applications-invited-text = Организација { $lead } позива вашу организацију да буде партнер у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Администрација организације или особа која за њу потписује може да прихвати или одбије на страници испод. Позив је отворен до { $deadline }.
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
notice-applications-declined-text = Организација { $partner } не учествује у вашој пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Наведени разлог: { $reason }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-subject = Више нисте партнер: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-text = Организација { $lead } уклонила је вашу организацију, или позивницу упућену њој, из пријаве „{ $title }“ ({ $reference }) на позив „{ $call }“.
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-subject = { $partner }: дата сагласност, { $title }
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-text = За организацију { $partner } дата је сагласност на пријаву „{ $title }“ ({ $reference }) на позив „{ $call }“ у садашњем облику. Потписала особа: { $signatory }.
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-subject = Молимо поново дајте сагласност: { $title }
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-text = Пријава „{ $title }“ ({ $reference }) на позив „{ $call }“ измењена је после ваше сагласности, па је сагласност поново отворена. Шта је измењено: { $what }. Особа која је изменила: { $who }. Прочитајте је поново на страници испод и дајте сагласност на нову верзију.
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-subject = Примљено: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-text = Ово је потврда о пријему пријаве „{ $title }“, ознака { $reference }, на позив „{ $call }“. Примљена је { $received }. Отисак њеног садржаја почиње са { $fingerprint }. Сачувајте ово писмо.
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-subject = Повучено: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-text = У име носиоца пријаве повучена је пријава „{ $title }“ ({ $reference }) са позива „{ $call }“. Повукла ју је особа: { $who }. Пријава више не учествује.
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-subject = Забележено као закаснело: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-text = Служба за грантове је забележила да је пријава „{ $title }“ ({ $reference }) на позив „{ $call }“ стигла { $received }, после рока ({ $deadline }). Наведени разлог: { $reason }. Она стоји на списку и не испуњава услов рока.
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-subject = Исправка { $number }: { $call }
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-text = Програм је изменио позив „{ $call }“. Шта и зашто: { $explanation } Рок је сада { $deadline }. На страници позива пише како је гласио раније.
applications-todo-lead = Носилац пријаве: напишите оно што недостаје у пријави „{ $title }“ ({ $call })
applications-todo-partner = Партнер: напишите оно што недостаје у пријави „{ $title }“ ({ $call })
applications-todo-answer = Одговорите на позив за пријаву „{ $title }“ ({ $call })
applications-todo-lead-offered = Преузмите вођство у пријави „{ $title }“ или га одбијте ({ $call })
applications-todo-invite = Позовите партнера у пријаву „{ $title }“ ({ $call })
applications-todo-consent = Прочитајте пријаву „{ $title }“ и дајте сагласност ({ $call })
applications-todo-submit = Проверите и поднесите пријаву „{ $title }“ ({ $call })
# $name (String)
applications-barred = { $name } тренутно не може ући ни у једну нову пријаву: против ње стоји црвено упозорење особља програма. Зашто, чита њено чланство.
# $name (String)
applications-merged = Организација { $name } била је двапут у регистру и спојена је. Узмите њен други упис.

## What changed
applications-history = Шта је измењено
applications-history-lede = Свака измена ове пријаве, чија је и када; најновија прва. Ништа се не губи: оно што је стајало раније може се вратити.
# $name (String), $when (String)
applications-history-by = { $name }, { $when }
applications-history-first = Овде почиње историја.
applications-history-same = Ништа се не разликује од онога што је стајало раније.
applications-history-legend = Подвучено: ново. Прецртано: уклоњено. Дуги неизмењени делови су скраћени.
applications-history-stands = Овако стоји сада.
applications-history-back = Све измене
applications-history-rows = Ставке буџета
applications-restore = Вратите ово стање
applications-restore-hint = Чува се поново као посебна измена; оно што стоји сада остаје у историји.
applications-restore-without-lead = Одговори које даје само носилац пријаве остају како сада стоје.
applications-not-restorable = Документи и партнери се не враћају из историје. Поново додајте документ или позовите партнера.
applications-diff-gone = [уклоњено:]
applications-diff-new = [ново:]
applications-since = Шта је измењено од последње сагласности
# $signatory (String), $name (String), $version (Number), $when (String)
applications-since-when = { $signatory }: дата сагласност за { $name } на верзију { $version }, { $when }. Од тада:
done-applications-restored = Враћено.
done-applications-restored-without-lead = Враћено. Одговори које даје само носилац пријаве остали су како су били.
# $names (String)
applications-here = Овде у последњих пет минута: { $names }

## Partners: reminders and the lead
# $most (Number)
applications-invited-often = Ова организација или адреса позвана је већ { $most } пута. Обратите јој се на други начин.
applications-remind = Подсетите
# $at (String)
applications-reminded-at = Подсећање послато { $at }
# $next (String)
applications-reminded-already = Од последњег писма није прошао ни дан. Поново можете да подсетите од { $next }.
applications-nothing-owed = Овај партнер тренутно ништа не дугује.
applications-lead-offer = Понудите вођство
applications-lead-is-offered = Вођство је понуђено
applications-lead-take = Преузмите вођство
applications-lead-decline = Одбијте вођство
applications-lead-take-back = Повуците понуду
applications-lead-take-note = Носилац пријаве подноси за све, одговара за пријаву и, ако буде одобрена, за грант. Организација која сада води постаје партнер. Сагласности се затим траже поново.
applications-lead-not-offered = Вођство није понуђено овом партнеру, или више није. Обратите се носиоцу пријаве.
applications-lead-offers = Вођство може да пренесе само администрација носиоца пријаве или особа која за њега потписује.
applications-change-lead = нови носилац пријаве
done-applications-reminded = Подсећање је послато.
done-applications-lead-offered = Вођство је понуђено; партнер је упитан писмом.
done-applications-lead-taken = Ваша организација је сада носилац ове пријаве.
done-applications-lead-offer-ended = Понуда је окончана.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-subject = { $lead } вам нуди вођство: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-text = Организација { $lead } нуди вашој организацији вођство у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Носилац пријаве подноси за све и одговара за пријаву. Администрација организације или особа која за њу потписује може то да преузме или одбије на страници испод. Позив је отворен до { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-subject = { $lead } је нови носилац: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-text = Организација { $lead } сада је носилац пријаве „{ $title }“ ({ $reference }) на позив „{ $call }“. Ко је већ дао сагласност, пита се поново.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-subject = { $partner } не преузима вођство: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-text = Организација { $partner } не преузима вођство у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“. Ваша организација је и даље носилац.
applications-paper-pdf = Као PDF
applications-paper-docx = Као текстуални документ (DOCX)
# $when (String)
applications-paper-submitted = Поднето { $when }
# $hash (String)
applications-paper-fingerprint = Отисак поднетог (SHA-256): { $hash }
# $when (String)
applications-paper-made = Овај папир показује пријаву каква је била { $when }.
applications-consents = Сагласности
applications-consents-none = Још нико није дао сагласност на ову верзију.
applications-shares = Везе за читање споља
applications-shares-lede = Ко има такву везу чита пријаву каква је у том тренутку: текстове, табеле и буџет, без датотека. Ништа не може да мења. Веза истиче сама, а свака ваша организација може одмах да затвори сваку везу.
applications-shares-none = Још није направљена ниједна веза.
applications-share-open = отворена
applications-share-ended = затворена
# $name (String), $when (String)
applications-share-made-by = Организација { $name }, { $when }
# $until (String)
applications-share-until = отворена до { $until }
# $when (String)
applications-share-opened = Последњи пут отворена { $when }
applications-share-unopened = Још није отворена
# $when (String)
applications-share-revoked-at = затворила једна од вас, { $when }
applications-share-revoke = Затворите ову везу
applications-share-new = Нова веза
applications-share-reader = За кога
applications-share-reader-hint = Ово читају и ваши партнери. Они писмом сазнају да веза постоји.
applications-share-days = На колико дана
applications-share-make = Направите везу
applications-share-made = Веза
applications-share-made-lede = Копирајте је сада: приказује се само овај пут и не може се поново приказати. Ко је има, може да чита пријаву.
# $name (String), $until (String)
applications-shared-lede = { $name } вам омогућава да прочитате ову пријаву каква је сада. Она се још може мењати. Ова веза је отворена до { $until }.
applications-share-withdrawn = Пријава је повучена; нема шта да се подели.
# $most (Number)
applications-share-many = Већ је отворено { $most } веза. Прво затворите једну.
done-applications-share-revoked = Веза је затворена.
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-subject = { $partner } омогућава читање споља: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-text = { $partner } има нову везу којом неко споља чита пријаву „{ $title }“ ({ $reference }) на позив „{ $call }“. За кога: { $reader }. Она показује текстове, табеле и буџет какви су када се отвори, без датотека, и истиче { $until }. На страници испод свака ваша организација може одмах да је затвори.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-subject = { $lead } подсећа на позивницу: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-text = Организација { $lead } позвала је вашу организацију да буде партнер у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“ и чека одговор. Прочитајте и одговорите на страници испод; веза из ранијег писма можда више не важи. Позив је отворен до { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-subject = { $count ->
    [one] Од вас недостаје { $count } ствар
    [few] Од вас недостају { $count } ствари
   *[other] Од вас недостаје { $count } ствари
}: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-text = Организација { $lead } подсећа: у пријави „{ $title }“ ({ $reference }) на позив „{ $call }“ од ваше организације { $count ->
    [one] још недостаје { $count } ствар
    [few] још недостају { $count } ствари
   *[other] још недостаје { $count } ствари
}. Које, пише на страници испод. Позив је отворен до { $deadline }.
applications-copy = Почните од раније пријаве
applications-copy-hint = Преузимају се заједнички одговори, одговори носиоца и његов буџет, колико овај позив пита исто. Партнери, документи и сагласности се не преузимају.
applications-copy-none = Почните од почетка
applications-copy-own = Пријава може да почне само од оне коју је водила иста организација. Изаберите другу.
applications-rule-changes = Шта се променило у условима
applications-cause-joined = Јер се придружио партнер:
applications-cause-left = Јер је партнер отишао:
applications-cause-removed = Јер је партнер уклоњен:
applications-cause-lead = Јер је други носилац пријаве:
applications-cause-register = Јер се променио упис неке организације у регистру или нешто друго:
