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
eligibility-effective-curable = Није испуњено, могла се предати допуна
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
# $call (String), $until (String), $request (String)
notice-eligibility-cure-opened-text =
    Нешто у вашој пријави на позив „{ $call }“ још може да се допуни, најкасније до { $until }. Програм тражи ово:

    { $request }

    На овој страници то предају особе које пишу или потписују за носиоца пријаве.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Одговор: { $title } ({ $reference })
# $call (String), $state (String)
notice-eligibility-cure-answered-text = Подносиоци су предали допуну на позив „{ $call }“ и услови су поново проверени. Стање услова сада: { $state }.
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
