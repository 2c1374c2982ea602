## eligibility
eligibility-title = Подобност
eligibility-application = Пријава
eligibility-reference = Ознака
eligibility-call = Позив
eligibility-deadline = Рок

## Where findings and applications stand
eligibility-effective-met = Испуњено
eligibility-effective-not-met = Није испуњено
eligibility-effective-undecided = Одлучује служба за грантове
eligibility-effective-curable = Није испуњено, али може да се допуни
eligibility-effective-uncured = Није испуњено; рок за допуну није дат
eligibility-effective-cure-open = Тече рок за допуну
eligibility-effective-cure-lapsed = Није испуњено, рок за допуну је истекао
eligibility-state-waiting = Нешто је још отворено
eligibility-state-met = Сви услови испуњени
eligibility-state-not-met = Нису сви услови испуњени
eligibility-state-eligible = Подобна
eligibility-state-not-eligible = Није подобна
eligibility-provisional = привремено
eligibility-provisional-lede = Ово је привремено: док се позив не затвори, друге пријаве још могу да промене налаз услова који се проверавају за све пријаве заједно.
# $text (String)
eligibility-needed = Потребно: { $text }
# $text (String)
eligibility-to-do = Шта помаже: { $text }

## Check your answers
eligibility-check = Проверите одговоре
eligibility-missing = Још недостаје
eligibility-missing-nothing = Ништа не недостаје.
eligibility-rules-now = Налаз за сваки услов у овом тренутку
eligibility-rules-now-lede = Као да се пријава подноси овог минута. Можете је поднети и ако неки услов није испуњен; резултат се бележи уз њу.
eligibility-whole = Цела пријава
eligibility-submit = Поднесите пријаву
eligibility-declaration = Изјављујем у име свих организација из ове пријаве да је оно што у њој пише истинито и да смем да је поднесем у њихово име.
eligibility-declaration-needed = Означите изјаву да бисте поднели пријаву.
eligibility-lead-submits = Пријаву подноси особа која потписује за носиоца пријаве или његова администрација.
eligibility-call-not-open = Овај позив сада не прима пријаве.

## Receipt
eligibility-receipt = Потврда о пријему
eligibility-received = Примљено
eligibility-fingerprint = Отисак садржаја
eligibility-fingerprint-hint = Отисак се израчунава из свега што пише у пријави. Исти садржај увек има исти отисак.
eligibility-late-because = Забележена као закаснела јер
eligibility-consents = Ко је дао сагласност
eligibility-consents-none = Нико није дао сагласност на оно што је забележено.
eligibility-see-findings = Погледајте налаз за сваки услов
eligibility-see-application = Погледајте пријаву

## Findings and decisions
eligibility-others = Ова организација је и у пријавама:
# $opened (String), $until (String)
eligibility-cure-given = Рок за допуну је дат { $opened }, до { $until }.
# $when (String)
eligibility-cure-answered = Одговор је стигао { $when }.
# $text (String)
eligibility-cure-before = Налаз пре одговора: { $text }
eligibility-decision-review = Одлука службе за грантове:
eligibility-decision-override = Другачија одлука службе за грантове:
eligibility-verdict-pass = Услов је испуњен
eligibility-verdict-fail = Услов није испуњен
eligibility-decide = Одлучите
eligibility-override = Одлучите другачије
eligibility-send-decision = Забележите одлуку
eligibility-send-override = Забележите другачију одлуку
eligibility-ruling = Ваша одлука
eligibility-reason = Образложење
eligibility-reason-hint = Читају га подносиоци. Не наводите ниједну заједницу.
eligibility-open-cure = Дајте рок за допуну
eligibility-cure-request = Шта тражите
eligibility-cure-request-hint = Читају га подносиоци. Њихов рок тече од овог тренутка.
eligibility-conclude = Закључите
eligibility-conclude-lede = Ништа не чека одлуку. Резултат је коначан за ову фазу и добијају га сви из организација са пријаве, уз сваки услов. Оно што је могло да се допуни, а није допуњено, рачуна се као неиспуњено.
eligibility-conclude-as-waiting = Закључите
eligibility-conclude-as-met = Закључите као подобну
eligibility-conclude-as-not-met = Закључите као неподобну
eligibility-conclude-as-eligible = Закључите као подобну
eligibility-conclude-as-not-eligible = Закључите као неподобну
# $count (Number)
eligibility-conclude-not-yet = { $count ->
    [0] Прво треба затворити позив.
    [one] Још је отворен { $count } услов.
    [few] Још су отворена { $count } услова.
   *[other] Још је отворено { $count } услова.
}
eligibility-conclude-done = Ова пријава је закључена.
# $when (String)
eligibility-concluded-at = Закључено { $when }
eligibility-history = Када су услови проверени
# $when (String), $version (String)
eligibility-run = { $when }, верзија услова { $version }
eligibility-occasion-submission = Подношење
eligibility-occasion-late-arrival = Забележена као закаснела
eligibility-occasion-closing = Позив је затворен
eligibility-occasion-cure = Предата је допуна

## The officers' list
eligibility-filter = Изаберите по стању
eligibility-filter-all = Све
eligibility-list-empty = Нема пријава за приказ.
eligibility-list-caption = Поднете пријаве и број услова који су испуњени, нису испуњени и још су отворени
eligibility-count-met = Испуњено
eligibility-count-not-met = Није испуњено
eligibility-count-open = Отворено
eligibility-stands = Стање
eligibility-came-late = закаснела
eligibility-close = Затворите позив
eligibility-close-lede = Рок је прошао. Затварањем се сви услови поново проверавају за сваку пријаву и сви подносиоци добијају досадашње резултате. То се не може опозвати.
eligibility-late = Забележите закаснелу пријаву
eligibility-late-lede = Пријава која је стигла после рока може да остане на списку уз образложење. Тада не испуњава услов рока.
eligibility-late-none = На овом позиву нема више нацрта.
eligibility-late-received = Примљено
# $zone (String)
eligibility-late-received-hint = Дан и сат по зони { $zone }.
eligibility-late-reason-hint = Зашто је бележите иако је закаснила. Читају га подносиоци.
eligibility-late-record = Забележите

## Putting something right
eligibility-cure-answer = Предајте допуну
eligibility-cure-until = Најкасније
eligibility-cure-file = Потписани меморандум
# $most (Number)
eligibility-cure-file-hint = PDF, PNG, JPEG или канцеларијски документ, највише { $most } MB.
eligibility-cure-signed-by = Које организације су га потписале
eligibility-cure-send = Предајте
eligibility-cure-in-register = Организација ово допуњава у регистру. После тога онај ко пише или потписује за носиоца овде тражи нову проверу услова.
eligibility-cure-to-register = До њених докумената
eligibility-cure-again = У регистру је: провери поново

## Refusals
eligibility-officers-only = То могу само управа програма и служба за грантове. Обратите се њима.
eligibility-own-interest = Припадате организацији из ове пријаве, па о њој треба да одлучи друга особа из службе за грантове.
eligibility-no-draft = Ова пријава више није нацрт: поднета је или повучена. Оно што је поднето стоји на потврди о пријему.
eligibility-not-submitted = Ова пријава није поднета или је повучена. Одлучује се само о поднетим пријавама.
eligibility-already-concluded = Подобност ове пријаве је закључена и више се не може мењати.
# $deadline (String)
eligibility-too-early = Рок је { $deadline }. Вратите се када прође; дотле се пријаве још могу изменити.
# $deadline (String), $now (String)
eligibility-closing-too-early = Рок је { $deadline }, а сада је { $now }. Позив се затвара тек после рока.
eligibility-finding-outdated = Услови су у међувремену поново проверени. Отворите страницу поново и погледајте најновији налаз.
eligibility-still-provisional = Овај налаз је привремен. Прво затворите позив, па одлучите.
# $max (Number)
eligibility-reason-needed = Напишите образложење, највише { $max } знакова.
eligibility-ruling-needed = Изаберите да ли је услов испуњен.
# $state (String)
eligibility-no-question-open = Овај услов не оставља ништа отворено: { $state }. Да бисте одлучили другачије, изаберите „Одлучите другачије“ и наведите образложење.
# $state (String)
eligibility-decide-instead = Овај услов одлуку препушта вама: { $state }. Изаберите „Одлучите“.
# $state (String)
eligibility-override-changes-nothing = То већ важи: { $state }. Изаберите другу одлуку или оставите како јесте.
# $until (String)
eligibility-override-during-cure = Подносиоци имају рок за допуну до { $until }. Сачекајте до тада, па одлучите.
eligibility-call-not-closed = Позив није затворен или је о додели већ одлучено. Подобност се закључује између тога.
# $number (String), $rule (String), $state (String)
eligibility-rule-still-open = { $number } { $rule }: још отворено, { $state }.
eligibility-nothing-to-cure = Рок за допуну може се дати само где услов каже да нешто може да се допуни. Овај налаз је другачији.
eligibility-memorandum-needed = Меморандум се предаје као датотека, са ознаком ко га је потписао.
eligibility-cure-once = Рок за ову допуну је већ једном дат. Не може се дати двапут.
eligibility-no-cure = За ову пријаву сада не тече рок за допуну.
# $until (String), $now (String)
eligibility-cure-too-late = Рок за допуну је истекао { $until }; сада је { $now }.
eligibility-lead-answers = Ово предају само особе које пишу или потписују за носиоца пријаве. Обратите се носиоцу пријаве.

## Done
done-eligibility-submitted = Пријава је поднета.
done-eligibility-closed = Позив је затворен и све пријаве су поново проверене.
done-eligibility-late-recorded = Закаснела пријава је забележена.
done-eligibility-decided = Одлука је забележена и подносиоци су обавештени.
done-eligibility-overridden = Другачија одлука је забележена и подносиоци су обавештени.
done-eligibility-cure-opened = Рок за допуну тече од овог тренутка; подносиоци су обавештени.
done-eligibility-cured = Предато. Услов је сада испуњен.
done-eligibility-cure-not-enough = Предато, али нешто још недостаје. Можете поново да предате док рок не истекне.
done-eligibility-concluded-eligible = Пријава је закључена као подобна.
done-eligibility-concluded-not-eligible = Пријава је закључена као неподобна.

## Letters
# $number (String), $rule (String), $state (String)
eligibility-letter-rule = { $number } { $rule }: { $state }
# $text (String)
eligibility-decided-because = О овоме је одлучила служба за грантове, јер: { $text }
# $title (String), $reference (String)
notice-eligibility-result-so-far-subject = Досадашњи резултати: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-result-so-far-text =
    Позив „{ $call }“ је затворен и услови су поново проверени за сваку пријаву. Ово је налаз за вашу. То није крај: служба за грантове одлучује о ономе што је отворено, а затим закључује подобност.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-cure-opened-subject = Рок за допуну: { $title } ({ $reference })
# $call (String), $until (String), $request (String), $rules (String)
notice-eligibility-cure-opened-text =
    Нешто у вашој пријави на позив „{ $call }“ још може да се допуни, најкасније до { $until }. Програм тражи ово:

    { $request }

    { $rules }

    На овој страници то предају особе које пишу или потписују за носиоца пријаве.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Одговор: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-answered-text =
    Подносиоци су предали допуну на позив „{ $call }“ и услови су поново проверени. Стање услова сада: { $state }. Ово се променило:

    { $changes }
# $title (String), $reference (String)
notice-eligibility-decided-subject = Одлука о пријави { $title } ({ $reference })
# $call (String), $number (String), $rule (String), $outcome (String), $reason (String)
notice-eligibility-decided-text =
    Служба за грантове је одлучила о вашој пријави на позив „{ $call }“.

    { $number } { $rule }: { $outcome }
    Образложење: { $reason }
# $title (String), $reference (String)
notice-eligibility-concluded-eligible-subject = Подобна: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-eligible-text =
    Ваша пријава на позив „{ $call }“ је подобна. Иде даље на оцењивање. Ово су резултати за све услове.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-concluded-not-eligible-subject = Није подобна: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-not-eligible-text =
    Ваша пријава на позив „{ $call }“ није подобна, јер нису сви услови испуњени. Не оцењује се. Ово су резултати за све услове; испод сваког који није испуњен пише шта би помогло следећи пут. Оно што је могло да се допуни, а није допуњено, рачуна се као неиспуњено.

    { $rules }

    Овај позив не прима приговоре на резултате.
eligibility-milestone-eligible = Испуњава услове: иде даље комисији.
eligibility-milestone-ineligible = Не испуњава услове; уз сваки услов стоји разлог.
eligibility-todo-cure = Исправите оно што недостаје у пријави „{ $title }“
eligibility-todo-close = Затворите позив „{ $call }“: рок је прошао
eligibility-todo-conclude = Одлучите о подобности у позиву „{ $call }“: { $count ->
    [one] отворена је { $count } пријава
    [few] отворене су { $count } пријаве
   *[other] отворено је { $count } пријава
}
# $count (Number)
eligibility-conclude-curable = { $count ->
    [one] { $count } резултат би се још могао исправити, а за то није дато време. Ако се сада закључи, услов се рачуна као неиспуњен.
    [few] { $count } резултата би се још могла исправити, а за то није дато време. Ако се сада закључи, услови се рачунају као неиспуњени.
   *[other] { $count } резултата би се још могло исправити, а за то није дато време. Ако се сада закључи, услови се рачунају као неиспуњени.
}
# $call (String)
notice-eligibility-all-concluded-subject = Подобност је закључена: { $call }
# $call (String), $count (Number)
notice-eligibility-all-concluded-text = Закључена је подобност сваке пријаве на позив { $call }. { $count ->
    [0] Ниједна није подобна, па комисија нема шта да оцењује.
    [one] Подобна је { $count } пријава и иде пред комисију. Затражите изјаве о сукобу интереса.
    [few] Подобне су { $count } пријаве и иду пред комисију. Затражите изјаве о сукобу интереса.
   *[other] Подобно је { $count } пријава и иду пред комисију. Затражите изјаве о сукобу интереса.
}

## Rehearsal
eligibility-rehearsal = Проба услова
eligibility-rehearsal-lede = Услови овог позива, примењени на оно што су дали ранији подносиоци. Тиме се ништа не одлучује, ништа се не чува, а подносиоци то не виде.
eligibility-rehearsal-none = Ниједан други позив програма још није објављен.
eligibility-rehearsal-earlier = Подносиоци ког позива
eligibility-rehearsal-do = Испробај
# $rules (String)
eligibility-rehearsal-left-out = Изостављено, јер тај позив није питао оно што читају: { $rules }.
eligibility-rehearsal-caption = Шта би ови услови нашли код сваке пријаве
eligibility-rehearsal-outcome = Нашли би
eligibility-rehearsal-because = Услови који нису просто испуњени
eligibility-rehearsal-nothing = ништа за примедбу

## Objections
# $until (String)
eligibility-letter-until = Најкасније: { $until }
# $point (String), $answer (String), $reason (String)
eligibility-letter-answer = { $point }: { $answer }. Образложење: { $reason }
eligibility-answered-upheld = Усвојено
eligibility-answered-dismissed = Одбијено
eligibility-objection = Приговор
eligibility-objection-stands-open = Чека одлуку
eligibility-objection-stands-withdrawn = Повучен
eligibility-objection-stands-decided = Одлучен
# $until (String)
eligibility-object-until = На овај резултат можете уложити приговор до { $until }.
eligibility-object-see = Уложите приговор или прочитајте како
eligibility-objection-see = Погледајте приговор
eligibility-objection-of-first = Први резултат
eligibility-objection-after = Резултат после приговора
eligibility-object-lede = Наведите који су налази погрешни и зашто. Рачуна се само шта је гледано и како: чињенице и поступак. Оно што је могло да се допуни, а није допуњено, није разлог. Одлучује особа која није учествовала у овом резултату, а обавештавају се све организације из пријаве.
eligibility-object-findings = Налази на које улажете приговор
eligibility-object-grounds = Ваши разлози
# $max (Number)
eligibility-object-grounds-hint = Највише { $max } знакова. Читају их програм и све организације из пријаве. Не наводите ниједну заједницу.
eligibility-object-do = Пошаљите приговор
# $organisation (String), $when (String)
eligibility-objection-made-by = Приговор организације { $organisation }: { $when }.
# $when (String)
eligibility-objection-withdrawn-at = Повучен { $when }.
# $when (String)
eligibility-objection-decided-at = Одлучено { $when }.
eligibility-objection-findings = Налази на које се односи
eligibility-objection-withdraw = Повуците приговор
eligibility-objection-withdraw-lede = Док се о њему не одлучи, организација која га је уложила може да га повуче.
eligibility-objection-decide = Одлучите о приговору
eligibility-objection-decide-lede = Оно што усвојите од сада се рачуна као испуњено. Подобност пријаве се затим поново закључује и резултат добијају сви из пријаве. После тога се не може мењати.
# $count (Number)
eligibility-objection-who = { $count ->
    [0] У програму нема особе која није учествовала у овом резултату. Програм треба да одреди једну.
    [one] У програму { $count } особа није учествовала у овом резултату и може да одлучи.
    [few] У програму { $count } особе нису учествовале у овом резултату и могу да одлуче.
   *[other] У програму { $count } особа није учествовало у овом резултату и може да одлучи.
}
eligibility-objection-none = Нико није уложио приговор на овај резултат.
eligibility-objection-answer = Ваша одлука
eligibility-objection-send = Забележите одлуку
eligibility-object-not-concluded = Ова пријава још нема резултат. Приговор се улаже на резултат.
eligibility-object-already = Један приговор на овај резултат чека одлуку. Истовремено може постојати само један.
eligibility-object-once = О приговору на овај резултат је одлучено. На резултат се приговор улаже једном.
eligibility-object-eligible = Пријава је подобна: нема на шта да се уложи приговор.
eligibility-object-none = Овај позив не прима приговоре на резултате.
# $until (String), $now (String)
eligibility-object-too-late = Приговор је могао да се уложи до { $until }. Сада је { $now }.
eligibility-object-which = Изаберите бар један налаз на који улажете приговор.
eligibility-object-not-met-only = Приговор може да се уложи само на налазе овог резултата који нису испуњени. Отворите страницу поново.
# $max (Number)
eligibility-object-grounds-needed = Напишите своје разлоге, највише { $max } знакова.
eligibility-object-deciders = Приговор улаже особа која потписује за неку организацију из ове пријаве или њена администрација. Обратите се њима.
eligibility-object-own = Приговор може да повуче само особа која потписује за организацију која га је уложила или њена администрација.
eligibility-objection-not-open = Овде ниједан приговор не чека одлуку: о њему је одлучено или је повучен.
eligibility-objection-had-part = Учествовали сте у првом резултату, па о овом приговору одлучује особа која није учествовала.
eligibility-objection-changed = Приговор се променио откад сте га отворили. Отворите страницу поново и одлучите о сваком налазу.
eligibility-objection-answer-needed = Изаберите за сваки налаз да ли се приговор усваја.
eligibility-decision-objection = Усвојен је приговор:
eligibility-todo-objection = Одлучите о приговору на резултат пријаве „{ $title }“
done-eligibility-objected = Приговор је уложен и обавештене су све организације из пријаве.
done-eligibility-objection-withdrawn = Приговор је повучен.
done-eligibility-objection-decided-eligible = О приговору је одлучено. Пријава је подобна.
done-eligibility-objection-decided-not-eligible = О приговору је одлучено. Пријава и даље није подобна.
# $title (String), $reference (String)
notice-eligibility-concluded-contestable-subject = Није подобна: { $title } ({ $reference })
# $call (String), $rules (String), $until (String)
notice-eligibility-concluded-contestable-text =
    Ваша пријава на позив „{ $call }“ није подобна, јер нису сви услови испуњени. Не оцењује се. Ово су резултати за све услове; испод сваког који није испуњен пише шта би помогло следећи пут. Оно што је могло да се допуни, а није допуњено, рачуна се као неиспуњено.

    { $rules }

    Ако је нешто погрешно оцењено, особа која потписује за било коју организацију из пријаве или њена администрација може на овој страници да уложи приговор, најкасније до { $until }: изаберите налазе и напишите зашто. Одлучује особа која није учествовала у овом резултату.
# $title (String), $reference (String)
notice-eligibility-objection-made-subject = Уложен је приговор: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-made-text =
    Организација { $organisation } је уложила приговор на резултат ваше пријаве на позив „{ $call }“, у вези са:

    { $points }

    Разлози:

    { $grounds }

    Одлучује особа која није учествовала у овом резултату и о томе ћете бити обавештени. До тада { $organisation } може да повуче приговор на овој страници.
# $title (String), $reference (String)
notice-eligibility-objection-came-subject = Приговор чека одлуку: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-came-text =
    Организација { $organisation } је уложила приговор на резултат подобности у позиву „{ $call }“, у вези са:

    { $points }

    Разлози:

    { $grounds }

    На овој страници одлучује особа из програма која није учествовала у резултату. Комисија почиње тек после тога.
# $title (String), $reference (String)
notice-eligibility-objection-withdrawn-subject = Приговор је повучен: { $title } ({ $reference })
# $call (String)
notice-eligibility-objection-withdrawn-text = Приговор на резултат ове пријаве на позив „{ $call }“ је повучен. Резултат остаје какав јесте.
# $title (String), $reference (String)
notice-eligibility-objection-decided-eligible-subject = Подобна после приговора: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-eligible-text =
    О приговору на резултат ваше пријаве на позив „{ $call }“ одлучила је особа која није учествовала у првом резултату:

    { $points }

    Пријава је сада подобна. Иде даље на оцењивање. Ово су резултати за све услове.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-objection-decided-not-eligible-subject = Није подобна ни после приговора: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-not-eligible-text =
    О приговору на резултат ваше пријаве на позив „{ $call }“ одлучила је особа која није учествовала у првом резултату:

    { $points }

    Пријава и даље није подобна. На резултат се приговор улаже једном; овај је за ову фазу коначан. Ово су резултати за све услове.

    { $rules }

## The queue and acts on many
# $until (String)
eligibility-due = Подобност треба закључити до { $until }.
# $until (String)
eligibility-heard-by = До { $until } ћете добити одговор да ли је ова пријава подобна.
eligibility-clock-concluded = Закључено:
# $days (Number)
eligibility-clock-median = Медијана од затварања до закључења: { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
}
eligibility-clock-overdue = Касни:
eligibility-waited = Чека
# $count (Number)
eligibility-days = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}
# $count (Number)
eligibility-overdue-by = { $count ->
    [one] касни { $count } дан
    [few] касни { $count } дана
   *[other] касни { $count } дана
}
eligibility-search = Организација, наслов или ознака
eligibility-filter-rule = Услов који није испуњен или је отворен
eligibility-filter-any-rule = Било који
eligibility-filter-objection = Само са отвореним приговором
eligibility-filter-overdue = Само оне које касне
eligibility-filter-do = Прикажите
eligibility-bulk = Једна радња за више пријава
eligibility-bulk-all = Све на овој страници
eligibility-bulk-what = Са изабраним пријавама
eligibility-bulk-kind-conclude = Закључите
eligibility-bulk-kind-cure = Дајте рок за допуну истог услова
eligibility-bulk-rule = Услов
eligibility-bulk-request-hint = Само за рок за допуну: читају га сви изабрани подносиоци. Њихов рок тече од ваше потврде.
eligibility-bulk-plan = Прво погледајте
eligibility-bulk-lede = Још ништа није учињено. Ово би се догодило са сваком пријавом. Оно што се промени док не потврдите остаје какво јесте и наводи се.
eligibility-bulk-caption = Свака пријава и шта би се са њом догодило
eligibility-bulk-foreseen = Шта се догађа
eligibility-bulk-rules = Услови
eligibility-bulk-came = Шта је учињено
eligibility-foreseen-eligible = Закључује се као подобна
eligibility-foreseen-not-eligible = Закључује се да није подобна
eligibility-foreseen-time-given = Даје се рок за допуну
eligibility-foreseen-still-open = Још не: има отворених услова
eligibility-foreseen-concluded = Ништа: већ је закључена
eligibility-foreseen-nothing-to-cure = Ништа: овај услов овде не може да се допуни или је рок већ дат
eligibility-foreseen-withdrawn = Ништа: повучена је
eligibility-foreseen-own-interest = Ништа: припадате некој од њених организација
eligibility-came-done = Учињено
eligibility-came-changed = Остало како јесте: у међувремену се променило
eligibility-came-undone = Поништено
eligibility-came-left = Ништа
# $count (Number)
eligibility-bulk-confirm = { $count ->
    [one] Потврдите за { $count } пријаву
    [few] Потврдите за { $count } пријаве
   *[other] Потврдите за { $count } пријава
}
eligibility-bulk-undo = Поништите све
# $when (String)
eligibility-bulk-done-at = Учињено { $when }.
# $when (String)
eligibility-bulk-undone-at = Поништено { $when }. Писма нису послата.
# $until (String)
eligibility-bulk-undo-until = Можете да поништите до { $until }; до тада писма чекају, а подносиоци ништа од тога не виде.
eligibility-bulk-can-undo = Ваша последња радња за више пријава још може да се поништи.
eligibility-bulk-back = Назад на списак
# $max (Number)
eligibility-bulk-choose = Изаберите од 1 до { $max } пријава.
eligibility-bulk-what-needed = Изаберите шта треба учинити.
eligibility-bulk-rule-needed = Изаберите услов за који се даје рок за допуну.
eligibility-bulk-unknown = Једна од ових пријава није поднета на овај позив. Отворите списак поново.
eligibility-bulk-own = Ову радњу потврђује или поништава само особа која ју је припремила.
eligibility-bulk-done-already = Ова радња је већ учињена.
eligibility-bulk-nothing-to-undo = Нема шта да се поништи: радња није учињена или је већ поништена.
# $until (String)
eligibility-bulk-too-late = Ова радња је могла да се поништи до { $until }. Њена писма се сада шаљу.
eligibility-bulk-letters-gone = Писма ове радње су већ на путу, па она не може да се поништи.
# $reference (String), $title (String)
eligibility-bulk-acted-on = За { $reference } { $title } је у међувремену нешто предузето, па ова радња не може да се поништи.
done-eligibility-bulk-planned = Ово би се догодило. Још ништа није учињено.
done-eligibility-bulk = Учињено. Можете да поништите током десет минута; до тада писма чекају.
done-eligibility-bulk-in-part = Учињено, осим за пријаве које су се у међувремену промениле. Можете да поништите током десет минута; до тада писма чекају.
done-eligibility-bulk-undone = Све је поништено и писма се не шаљу.
eligibility-changes = Шта се променило од претходне провере
# $title (String), $reference (String)
notice-eligibility-cure-checked-subject = Предато и поново проверено: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-checked-text =
    За вашу пријаву на позив „{ $call }“ предата је допуна и сви услови су поново проверени. Стање услова сада: { $state }. Ово се променило:

    { $changes }
