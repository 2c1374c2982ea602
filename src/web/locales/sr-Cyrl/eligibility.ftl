## eligibility
eligibility-title = Подобност
eligibility-application = Пријава
eligibility-reference = Ознака
eligibility-call = Позив
eligibility-deadline = Рок

## Where findings and applications stand
eligibility-effective-met = Испуњено
eligibility-effective-not-met = Није испуњено
eligibility-effective-undecided = Одлучује службено лице
eligibility-effective-curable = Није испуњено, могло је да се исправи
eligibility-effective-cure-open = Тече време за исправку
eligibility-effective-cure-lapsed = Није испуњено, време за исправку је прошло
eligibility-state-waiting = Нешто је још отворено
eligibility-state-met = Сва правила испуњена
eligibility-state-not-met = Нису сва правила испуњена
eligibility-state-eligible = Подобна
eligibility-state-not-eligible = Није подобна
eligibility-provisional = привремено
eligibility-provisional-lede = Ово је привремено: док се позив не затвори, друге пријаве још могу да промене правила која гледају све пријаве заједно.
# $text (String)
eligibility-needed = Потребно: { $text }
# $text (String)
eligibility-to-do = Шта помаже: { $text }

## Check your answers
eligibility-check = Проверите одговоре
eligibility-missing = Још недостаје
eligibility-missing-nothing = Ништа не недостаје.
eligibility-rules-now = Шта правила сада налазе
eligibility-rules-now-lede = Као да се пријава подноси овог минута. Можете је поднети и ако неко правило није испуњено; резултат се бележи уз њу.
eligibility-whole = Цела пријава
eligibility-submit = Поднесите пријаву
eligibility-declaration = Изјављујем у име свих организација из ове пријаве да је оно што у њој пише истинито и да смем да је поднесем у њихово име.
eligibility-declaration-needed = Означите изјаву да бисте поднели пријаву.
eligibility-lead-submits = Подноси потписник или администратор носиоца пријаве.
eligibility-call-not-open = Овај позив сада не прима пријаве.

## Receipt
eligibility-receipt = Потврда о пријему
eligibility-received = Примљено
eligibility-fingerprint = Отисак садржаја
eligibility-fingerprint-hint = Отисак се израчунава из свега што у пријави пише. Исти садржај увек има исти отисак.
eligibility-late-because = Забележена као закаснела јер
eligibility-consents = Ко је дао сагласност
eligibility-consents-none = Нико није дао сагласност за оно што је забележено.
eligibility-see-findings = Погледајте шта су правила нашла
eligibility-see-application = Погледајте пријаву

## Findings and decisions
eligibility-others = Ова организација је и у пријавама:
# $opened (String), $until (String)
eligibility-cure-given = Време за исправку је дато: { $opened }, до: { $until }.
# $when (String)
eligibility-cure-answered = Одговор је стигао: { $when }.
# $text (String)
eligibility-cure-before = Пре одговора је нађено: { $text }
eligibility-decision-review = Одлука службеног лица:
eligibility-decision-override = Другачија одлука службеног лица:
eligibility-verdict-pass = Правило је испуњено
eligibility-verdict-fail = Правило није испуњено
eligibility-decide = Одлучите
eligibility-override = Одлучите другачије
eligibility-send-decision = Забележите одлуку
eligibility-send-override = Забележите другачију одлуку
eligibility-ruling = Ваша одлука
eligibility-reason = Образложење
eligibility-reason-hint = Читају га подносиоци. Не наводите ниједну заједницу.
eligibility-open-cure = Дајте време за исправку
eligibility-cure-request = Шта тражите
eligibility-cure-request-hint = Читају подносиоци. Њихово време тече од сада.
eligibility-conclude = Закључите
eligibility-conclude-lede = Све је одлучено. Резултат је коначан за ову фазу, и сви чланови организација га добијају са сваким правилом. Оно што је могло да се исправи а није исправљено рачуна се као неиспуњено.
eligibility-conclude-as-waiting = Закључите
eligibility-conclude-as-met = Закључите као подобну
eligibility-conclude-as-not-met = Закључите као неподобну
eligibility-conclude-as-eligible = Закључите као подобну
eligibility-conclude-as-not-eligible = Закључите као неподобну
# $count (Number)
eligibility-conclude-not-yet = { $count ->
    [0] Прво треба затворити позив.
    [one] Још је отворено { $count } правило.
    [few] Још су отворена { $count } правила.
   *[other] Још је отворено { $count } правила.
}
eligibility-conclude-done = Ова пријава је закључена.
# $when (String)
eligibility-concluded-at = Закључено: { $when }.
eligibility-history = Када су правила примењена
# $when (String), $version (String)
eligibility-run = { $when }, верзија правила { $version }
eligibility-occasion-submission = Подношење
eligibility-occasion-late-arrival = Забележена као закаснела
eligibility-occasion-closing = Позив је затворен
eligibility-occasion-cure = Нешто је исправљено

## The officers' list
eligibility-filter = Изаберите по стању
eligibility-filter-all = Све
eligibility-list-empty = Нема пријава за приказ.
eligibility-list-caption = Поднете пријаве и колико је њихових налаза испуњено, није испуњено и отворено
eligibility-count-met = Испуњено
eligibility-count-not-met = Није испуњено
eligibility-count-open = Отворено
eligibility-stands = Стање
eligibility-came-late = закаснела
eligibility-close = Затворите позив
eligibility-close-lede = Рок је прошао. Затварање поново примењује сва правила на сваку пријаву и свим подносиоцима јавља досадашње резултате. Не може се опозвати.
eligibility-late = Забележите закаснелу пријаву
eligibility-late-lede = Пријава која је стигла после рока може да остане на списку са образложењем. Правило о времену тада није испуњено.
eligibility-late-none = На овом позиву нема више нацрта.
eligibility-late-received = Примљено
# $zone (String)
eligibility-late-received-hint = Дан и сат по зони { $zone }.
eligibility-late-reason-hint = Зашто је бележите иако је закаснила. Читају подносиоци.
eligibility-late-record = Забележите

## Putting something right
eligibility-cure-answer = Исправите
eligibility-cure-until = Најкасније
eligibility-cure-file = Потписани меморандум
eligibility-cure-file-hint = PDF, PNG, JPEG, DOCX, XLSX или ODT, до 5 MB.
eligibility-cure-signed-by = Ко га је потписао
eligibility-cure-send = Предајте

## Refusals
eligibility-officers-only = Ово сме само менаџмент програма или службено лице за грантове.
eligibility-own-interest = Припадате организацији из ове пријаве, па о њој треба да поступа друго службено лице.
eligibility-not-submitted = Ова пријава није поднета или је повучена. Одлучује се само о поднетим пријавама.
eligibility-already-concluded = Подобност ове пријаве је закључена. На њој се више ништа не може променити.
# $deadline (String)
eligibility-too-early = Рок је { $deadline }. Вратите се када прође; дотле подносиоци још могу да се предомисле.
# $deadline (String), $now (String)
eligibility-closing-too-early = Рок је { $deadline }, а сада је { $now }. Позив се затвара тек после рока.
eligibility-finding-outdated = Правила су у међувремену поново примењена. Отворите страницу поново и погледајте најновији налаз.
eligibility-still-provisional = Овај налаз је привремен. Прво затворите позив, па одлучите.
# $max (Number)
eligibility-reason-needed = Напишите образложење, највише { $max } знакова.
eligibility-ruling-needed = Изаберите да ли је правило испуњено.
# $state (String)
eligibility-no-question-open = Правило овде ништа не оставља отвореним: { $state }. Да бисте одлучили другачије, донесите другачију одлуку са образложењем.
# $state (String)
eligibility-decide-instead = Правило ово оставља вама: { $state }. Одлучите; нема шта да се мења.
# $state (String)
eligibility-override-changes-nothing = То већ важи: { $state }. Другачија одлука мора нешто да промени.
# $until (String)
eligibility-override-during-cure = Подносиоци имају време за исправку до: { $until }. Сачекајте пре него што одлучите против њих.
eligibility-call-not-closed = Позив није затворен или су о њему грантови већ одлучени. Пријаве се закључују између тога.
# $number (String), $rule (String), $state (String)
eligibility-rule-still-open = { $number } { $rule } је још отворено: { $state }.
eligibility-nothing-to-cure = Време се може дати само за меморандум који недостаје или који нису сви потписали. Овај налаз је другачији.
eligibility-cure-once = Време за ову исправку је већ једном дато. Не даје се двапут.
eligibility-no-cure = За ову пријаву не тече време ни за какву исправку.
# $until (String), $now (String)
eligibility-cure-too-late = Време за исправку је истекло: { $until }; сада је { $now }.
eligibility-lead-answers = Ово предаје ко пише или потписује за носиоца пријаве.

## Done
done-eligibility-submitted = Пријава је поднета.
done-eligibility-closed = Позив је затворен и све пријаве су поново процењене.
done-eligibility-late-recorded = Закаснела пријава је забележена.
done-eligibility-decided = Одлука је забележена и подносиоци су обавештени.
done-eligibility-overridden = Другачија одлука је забележена и подносиоци су обавештени.
done-eligibility-cure-opened = Подносиоци имају време од сада и обавештени су.
done-eligibility-cured = Предато. Правило је сада испуњено.
done-eligibility-cure-not-enough = Предато, али нешто још недостаје. Можете поново да предате док време тече.
done-eligibility-concluded-eligible = Пријава је закључена као подобна.
done-eligibility-concluded-not-eligible = Пријава је закључена као неподобна.

## Letters
# $number (String), $rule (String), $state (String)
eligibility-letter-rule = { $number } { $rule }: { $state }
# $text (String)
eligibility-decided-because = О овоме је одлучило службено лице, јер: { $text }
# $title (String), $reference (String)
notice-eligibility-result-so-far-subject = Досадашњи резултати: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-result-so-far-text =
    Позив „{ $call }“ је затворен и правила су поново примењена на сваку пријаву. Ово су нашла за вашу. То није крај: службена лица одлучују о ономе што је отворено, а затим закључују.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-cure-opened-subject = Молимо исправите нешто: { $title } ({ $reference })
# $call (String), $until (String), $request (String)
notice-eligibility-cure-opened-text =
    Нешто у вашој пријави на „{ $call }“ још може да се исправи, најкасније: { $until }. Програм тражи ово:

    { $request }

    Предаје га на овој страници ко пише или потписује за носиоца пријаве.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Одговор: { $title } ({ $reference })
# $call (String), $state (String)
notice-eligibility-cure-answered-text = Подносиоци су нешто предали за „{ $call }“ и правила су поново примењена. Стање правила сада: { $state }.
# $title (String), $reference (String)
notice-eligibility-decided-subject = Одлука о пријави { $title } ({ $reference })
# $call (String), $number (String), $rule (String), $outcome (String), $reason (String)
notice-eligibility-decided-text =
    Службено лице је одлучило о вашој пријави на „{ $call }“.

    { $number } { $rule }: { $outcome }
    Образложење: { $reason }
# $title (String), $reference (String)
notice-eligibility-concluded-eligible-subject = Подобна: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-eligible-text =
    Ваша пријава на „{ $call }“ је подобна. Иде даље на оцењивање. Ово су резултати свих правила.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-concluded-not-eligible-subject = Није подобна: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-not-eligible-text =
    Ваша пријава на „{ $call }“ није подобна, јер нису сва правила испуњена. Не оцењује се. Ово су резултати свих правила; испод сваког које није испуњено пише шта би помогло следећи пут. Оно што је могло да се исправи а није исправљено рачуна се као неиспуњено.

    { $rules }
eligibility-milestone-eligible = Испуњава услове: иде даље комисији.
eligibility-milestone-ineligible = Не испуњава услове; уз свако правило стоји разлог.
eligibility-todo-cure = Исправите оно што недостаје у пријави „{ $title }“
eligibility-todo-close = Затворите позив „{ $call }“: рок је прошао
eligibility-todo-conclude = Одлучите о подобности у позиву „{ $call }“: { $count ->
    [one] отворена је { $count } пријава
    [few] отворене су { $count } пријаве
   *[other] отворено је { $count } пријава
}
