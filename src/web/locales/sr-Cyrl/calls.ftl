## Lists and the public page
calls-title = Позиви
calls-lede = Грантови за које организације конкуришу заједно. Позиве може да чита свако; за пријављивање се најпре пријавите у систем.
calls-open = Отворени сада
calls-open-none = Тренутно нема отворених позива.
calls-past = Затворени
calls-past-published = рок је истекао
calls-past-closed = у оцењивању
calls-past-decided = решен
calls-past-archived = архивиран
# $deadline (String)
calls-closes = Отворен до { $deadline }
# $deadline (String)
calls-closed-on = Затворен од { $deadline }
calls-status-draft = нацрт
calls-status-published = објављен
calls-status-closed = затворен
calls-status-decided = решен
calls-status-archived = архивиран
calls-draft-notice = Ово је нацрт. Види га само особље програма.
calls-start = Започните пријаву
calls-manage = Управљајте овим позивом
calls-who-may-apply = Ко може да конкурише и за шта
calls-rules-lede = Ови услови се за сваку пријаву проверавају на исти начин. Резултат за своју пријаву видите пре него што је поднесете.
calls-rules-none = Овај позив нема услове које проверава систем.
calls-guidance = Упутство за пријављивање
calls-scoring = Како се пријаве оцењују
# $assessors (Number), $gap (String)
calls-scoring-lede = { $assessors ->
    [one] { $assessors } особа оцењује сваку пријаву.
    [few] { $assessors } особе независно једна од друге оцењују сваку пријаву.
   *[other] { $assessors } особа независно једна од друге оцењује сваку пријаву.
} Ако се њихови збирови разликују за више од { $gap } већег збира, пријаву оцењује још једна особа.
# $threshold (String), $scale (String)
calls-threshold-lede = Да би добила грант, пријава мора имати најмање { $threshold } од { $scale } бодова.
calls-criterion = Критеријум
calls-maximum = Највише бодова
calls-total = Укупно
calls-tranches = Како се грант исплаћује
calls-tranches-lede = Сваки грант се исплаћује у траншама; свака транша чека свој услов.
calls-tranche = Транша
calls-share = Удео у гранту
calls-condition = Исплаћује се када
calls-condition-agreement-in-force = уговор ступи на снагу
calls-condition-final-report-accepted = завршни извештај буде прихваћен
calls-at-a-glance = Укратко
calls-envelope = Средства позива
calls-request = Једна пријава може тражити
# $from (String), $to (String)
calls-from-to = од { $from } до { $to }
calls-duration = Трајање пројекта
# $from (Number), $to (Number)
calls-months = од { $from } до { $to ->
    [one] { $to } месеца
    [few] { $to } месеца
   *[other] { $to } месеци
}
calls-contact = Питања на
calls-places = Места
calls-themes = Теме
calls-languages = Језици пријава
calls-deadline = Рок
calls-zone = Временска зона

## Rules in plain words, and their parameters
calls-rule-on = Овај услов важи
# $deadline (String)
calls-rule-R01 = Пријава мора стићи до { $deadline }.
# $months (Number)
calls-rule-R04-deadline = На дан рока свака организација мора бити регистрована најмање { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
}.
# $months (Number)
calls-rule-R04-publication = На дан објављивања позива свака организација мора бити регистрована најмање { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
}.
# $places (String)
calls-rule-R05 = Свака организација мора имати седиште у једном од ових места: { $places }.
# $min (Number), $max (Number)
calls-rule-R10 = Заједно се пријављује од { $min } до { $max ->
    [one] { $max } организације
    [few] { $max } организације
   *[other] { $max } организација
}, рачунајући и носиоца пријаве.
# $min (Number)
calls-rule-R10-exactly = Број организација које се пријављују заједно, рачунајући и носиоца пријаве, мора бити тачно { $min }.
# $communities (Number)
calls-rule-R11 = Број различитих заједница којима организације заједно припадају, по сопственој изјави, мора бити најмање { $communities }.
calls-rule-R11-review = Нико није у обавези да се изјасни. Ако организација наведе више заједница или ниједну, а резултат зависи од тога како се то чита, одлучује служба за грантове.
calls-rule-R11-set = Организација која наведе више заједница рачуна се за сваку од њих. Нико није у обавези да се изјасни: ако резултат зависи од организације која се није изјаснила, одлучује служба за грантове.
# $detail (String)
calls-rule-R12-fail = Две организације из исте пријаве не смеју имати исти податак: { $detail }.
# $detail (String)
calls-rule-R12-review = Ако две организације из исте пријаве имају исти податак, разматра га служба за грантове: { $detail }.
# $days (Number)
calls-rule-R12-days = Ако у регистру недостаје податак, добијате обавештење и имате { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
} да га допуните.
calls-shared-representative = законски заступник
calls-shared-account = банковни рачун
calls-shared-number = регистарски број
# $lead (Number)
calls-rule-R13-lead = Једна организација може бити носилац у највише { $lead ->
    [one] { $lead } пријави
    [few] { $lead } пријаве
   *[other] { $lead } пријава
} на овај позив.
# $partner (Number)
calls-rule-R13-partner = Једна организација може бити партнер у највише { $partner ->
    [one] { $partner } пријави
    [few] { $partner } пријаве
   *[other] { $partner } пријава
} на овај позив. Ако их је више, не пролази ниједна њена пријава.
# $days (Number)
calls-rule-R14 = Све организације потписују меморандум о партнерству и прилажу га уз пријаву. Ако нешто недостаје, добијате обавештење и имате { $days ->
    [one] { $days } дан
    [few] { $days } дана
   *[other] { $days } дана
} да то доставите.
# $min (Number), $max (Number)
calls-rule-R20 = Пројекат траје најмање { $min }, а највише { $max ->
    [one] { $max } месец
    [few] { $max } месеца
   *[other] { $max } месеци
}.
# $min (String), $max (String)
calls-rule-R23 = Пријава може тражити од { $min } до { $max }.
# $share (String)
calls-rule-R24 = Може се тражити највише { $share } укупног буџета пројекта; остатак обезбеђују организације.
# $share (String)
calls-rule-R25 = Индиректни трошкови могу бити највише { $share } директних трошкова.
calls-parameter-R04-months = Месеци
calls-parameter-R04-reference = Дан од којег се рачуна уназад
calls-parameter-R05-seats = Места
calls-parameter-R10-min-organisations = Најмање
calls-parameter-R10-max-organisations = Највише
calls-parameter-R11-min-communities = Различитих заједница, најмање
calls-parameter-R11-mixed-declaration = Организација која наведе више рачуна се
calls-parameter-R12-same-representative = Исти законски заступник
calls-parameter-R12-same-account = Исти банковни рачун
calls-parameter-R12-same-registration-number = Исти регистарски број
calls-parameter-R12-cure-days = Дана за допуну онога што недостаје
calls-parameter-R13-max-as-lead = Као носилац пријаве, највише
calls-parameter-R13-max-as-partner = Као партнер, највише
calls-parameter-R14-cure-days = Дана за накнадну доставу
calls-parameter-R20-min-months = Месеци, најмање
calls-parameter-R20-max-months = Месеци, највише
calls-parameter-R23-min = Најмање
calls-parameter-R23-max = Највише
calls-parameter-R24-max-share-of-total = Највише, у процентима укупног
calls-parameter-R25-max-share-of-direct = Највише, у процентима директних трошкова
calls-parameter-R02-cure-days = Дани за накнадну доставу
calls-parameter-R06-cure-days = Дани за накнадну доставу
calls-parameter-R32-cure-days = Дани за накнадну доставу
calls-parameter-R03-forms = Правни облици који могу да учествују
calls-parameter-R07-years = Пуне године које се рачунају
calls-parameter-R07-max-turnover = Највише у години
calls-parameter-R15-needed = Начини заједничког рада
calls-parameter-R16-min-share = Најмање, у процентима
calls-parameter-R16-of = Од
calls-parameter-R19-min-places = Места, најмање
calls-parameter-R21-ends-by = Последњи дан сваког пројекта
calls-parameter-R22-min-communities = Заједница, најмање
calls-parameter-R22-min-each = Учесника из сваке, најмање
calls-parameter-R26-max-share-of-direct = Највише, у процентима директних трошкова
calls-parameter-R30-country = Земља рачуна, два слова
calls-parameter-R31-documents = Документа
calls-parameter-R32-documents = Документа
calls-parameter-R33-max-characters = Знакова у једном тексту, највише
calls-parameter-R34-others = Потпис друге особе која наведе својство
calls-parameter-R36-max-grants = Грантова, рачунајући и овај, највише
calls-parameter-R36-per = Рачуна се за
calls-parameter-R37-max-total = Највише укупно
calls-parameter-R37-years = Календарске године које се рачунају
calls-parameter-no-country = Унесите два велика слова земље.
calls-parameter-must-be-positive = Унесите број већи од нуле.
calls-parameter-must-not-be-negative = Унесите нулу или већи број.
calls-parameter-min-over-max = Доња граница је изнад горње. Измените једну од њих.
calls-parameter-too-large = Овај број је већи него што услов допушта. Унесите мањи.
calls-parameter-empty = Изаберите бар једно.
calls-parameter-repeated = Исто је унето двапут. Уклоните једно.
calls-parameter-unreachable = Ниједно партнерство дозвољене величине ово не би испунило. Тражите мање заједница или дозволите више организација.

## The form of a call
calls-new = Нови позив
calls-change-draft = Измените нацрт
calls-draft-lede = Нацрт види само особље програма. Можете га сачувати чим у њему нема противречности, а објавити касније.
calls-save-draft = Сачувајте нацрт
calls-reference = Ознака
calls-reference-hint = Латинична слова без квачица, цифре и цртице, као MIT-2026-1. Стоји у писмима и на исплатама.
calls-reference-wrong = Унесите ознаку до 40 знакова: латинична слова без квачица, цифре и цртице, као MIT-2026-1.
# $reference (String)
calls-reference-taken = Већ постоји позив са ознаком { $reference }. Изаберите другу.
calls-texts = Текстови
calls-texts-hint = Напишите сваки текст на језицима подносилаца пријава. Српски латиницом настаје из ћириличног текста ако то поље оставите празно.
calls-call-title = Наслов
calls-summary = Сажетак
calls-title-missing = Дајте позиву наслов на бар једном језику.
calls-languages-hint = Пријаве се пишу на једном од ових језика.
calls-languages-missing = Изаберите бар један језик на којем се примају пријаве.
calls-money-and-time = Средства и рок
# $currency (String)
calls-envelope-hint = Сви грантови позива заједно, у валути { $currency }.
calls-envelope-wrong = Унесите износ већи од нуле.
calls-deadline-hint = Последњи минут у којем пријава може да стигне, у временској зони испод.
calls-deadlines = Рокови
calls-questions = Питања и одговори
calls-questions-see = Погледајте одговоре или питајте
calls-questions-until = Питања до
calls-questions-until-hint = Последњи минут у којем може да се постави питање, пре рока. Ако позив не прима питања, оставите оба поља празна.
calls-answers-until = Одговори до
calls-answers-until-hint = До тада се одговара на сва питања, довољно рано да одговори могу да се употребе. Пре рока.
calls-questions-until-missing = Одговори имају рок, а питања немају. Одредите оба или оба поља оставите празна.
calls-answers-until-missing = Питања имају рок, а одговори немају. Одредите оба или оба поља оставите празна.
# $asked (String)
calls-answers-before-questions = Питања се примају до { $asked }. Рок за одговоре не може бити пре тога.
# $deadline (String)
calls-questions-before-deadline = Рок позива је { $deadline }. Питања и одговори завршавају се пре њега, да би одговори још могли да се употребе.
# $until (String)
calls-questions-open = Питања се примају до { $until }.
# $until (String)
calls-questions-will = Када позив буде објављен, питања се примају до { $until }.
# $until (String)
calls-questions-closed = Питања су се примала до { $until }.
# $until (String)
calls-answers-by = Одговори се објављују за све до { $until }.
calls-zone-hint = Њен назив у бази временских зона, као Europe/Belgrade.
calls-zone-wrong = Нема такве временске зоне. Унесите назив као Europe/Belgrade.
calls-places-hint = Где се активности могу одвијати.
calls-places-none = Још није унето ниједно место. Уноси их администрација система.
calls-place-unknown = Једно од ових места не постоји. Изаберите са списка.
calls-themes-hint = Није обавезно. Бирају их подносиоци пријава. Празни редови се не рачунају.
# $number (Number)
calls-theme-row = Тема { $number }
calls-code = Кратка ознака
# $language (String)
calls-name-in = Назив ({ $language })
# $max (Number)
calls-code-wrong = Унесите кратку ознаку до { $max } знакова.
# $code (String)
calls-code-twice = Ознака { $code } је унета двапут. Свака мора бити другачија.
calls-name-missing = Унесите назив на бар једном језику.
calls-rules = Услови за пријављивање
calls-rules-hint = Укључите оно што важи. Сваки укључен услов проверава се за сваку пријаву, а на страници позива стоји једноставним речима.
calls-criteria-hint = Највећи број бодова по свим критеријумима заједно чини најбољи могући збир.
# $number (Number)
calls-criterion-row = Критеријум { $number }
calls-maximum-wrong = Критеријум мора имати више од нула бодова.
calls-scale = Најбољи могући збир
calls-scale-hint = Обично 100.
calls-scale-wrong = Најбољи могући збир је између 1 и 10.000.
calls-threshold = Праг: најмањи збир за грант
calls-threshold-hint = Пријава са мањим збиром не добија грант.
# $scale (String)
calls-threshold-wrong = Праг је између 0 и { $scale }, колико износи најбољи могући збир.
calls-assessors = Број оцена по пријави
calls-assessors-hint = Толико особа оцењује пријаву, независно једна од друге.
# $max (Number)
calls-assessors-wrong = Унесите број између 1 и { $max }.
calls-gap = Разлика збирова изнад које се тражи трећа оцена, у процентима
calls-gap-hint = Проценат већег збира, на пример 30.
# $sum (String), $scale (String)
calls-criteria-sum = Највећи бодови свих критеријума дају збир { $sum }, а најбољи могући збир је { $scale }. Измените бодове неког критеријума или тај збир.
calls-decimal-wrong = Унесите број са највише две децимале, као 12,5.
calls-tranches-hint = Заједно чине 100 процената. Редови без удела се не рачунају.
# $number (Number)
calls-tranche-row = Транша { $number }
calls-share-percent = Удео у процентима
calls-tranche-nothing = Транша мора бити већа од нуле. Унесите удео или испразните ред.
calls-tranches-order = Транша која чека завршни извештај не може бити пре оне која чека уговор. Измените редослед.
# $sum (String)
calls-tranches-sum = Удели транши дају збир од { $sum } процената, а мора бити 100. Измените неки удео.
# $max (String), $envelope (String)
calls-max-over-envelope = Једна пријава би могла тражити { $max }, а средства позива износе { $envelope }. Смањите једно или повећајте друго.

## Running a call
calls-before-publication = Пре објављивања
calls-ready = Ништа не недостаје. Позив се може објавити.
calls-missing-lede = Ово недостаје да би позив могао бити објављен:
calls-publish = Објавите позив
calls-publish-hint = Када се објави, позив може да чита свако, а мења се само нумерисаном исправком.
calls-see-public = Погледајте јавну страницу
calls-steps = Рад на овом позиву
calls-step-eligibility = Пријаве и њихова подобност
calls-step-panel = Комисија и оцењивање
calls-step-awards = Додела грантова
calls-archive = Архивирајте позив
# $deadline (String)
calls-deadline-passed = Рок је { $deadline } и већ је прошао. Одредите рок у будућности.
# $language (String), $text (String)
calls-language-lacks = Пријаве се примају на језику { $language }, али на њему недостаје { $text }.
calls-lacks-title = наслов
calls-lacks-summary = сажетак
calls-lacks-guidance = упутство
calls-places-missing = Није изабрано ниједно место. Изаберите где се активности могу одвијати.
calls-criteria-missing = Нема критеријума. Унесите како се пријаве оцењују.
calls-tranches-missing = Нема транши. Унесите како се грант исплаћује.
# $envelope (String), $programme (String), $left (String)
calls-over-programme = Средства позива износе { $envelope }, а од средстава програма ({ $programme }) за њега је преостало само { $left }. Смањите средства позива.
# $status (String)
calls-move-refused = То сада није могуће: позив је { $status }.
# $status (String)
calls-no-draft = Позив је { $status } и више није нацрт. Објављен позив се мења само исправком.
calls-only-manager = То може само управа програма. Обратите се њој.
calls-only-manager-or-officer = То могу само управа програма и служба за грантове. Обратите се њима.
calls-panel = Комисија
calls-panel-none = У комисији још нема никога.
calls-panel-add = Додајте особу у комисију
calls-panel-email = Адреса е-поште
calls-panel-email-hint = Ко још нема налог добија позивницу.
calls-panel-role = Улога
calls-role-about-panel-chair = Председавање комисијом: распоређује пријаве и води комисију
calls-role-about-assessor = Оцењивање: оцењује пријаве које су јој дате
calls-panel-give = Додајте у комисију
# $name (String), $role (String)
calls-panel-remove = Уклоните из комисије: { $name } ({ $role })
calls-invited = послата позивница
# $when (String)
calls-invited-at = Позивница послата { $when }
# $email (String)
calls-invitation-withdraw = Повуците позивницу за { $email }

## Corrigenda
calls-corrigenda = Исправке
calls-corrigenda-lede = Шта се променило од објављивања позива. Страница показује позив какав је сада.
calls-corrigenda-none = Позив се није мењао од објављивања.
# $number (Number)
calls-corrigendum-number = Исправка { $number }
calls-corrigendum-new = Нова исправка
calls-corrigendum-lede = Исправка добија број, стоји на страници позива и шаље се писмом свима који су започели пријаву.
calls-corrigendum-explanation = Зашто се позив мења
calls-corrigendum-explanation-hint = На бар једном језику; најбоље на свим на којима се примају пријаве.
# $zone (String)
calls-corrigendum-deadline-hint = Рок може бити само каснији. Временска зона позива је { $zone }.
calls-corrigendum-texts-hint = Овако гласе сада. Измените што треба; остало оставите.
calls-corrigendum-publish = Објавите исправку
calls-corrigendum-explain = Наведите на бар једном језику зашто се позив мења.
calls-corrigendum-nothing = Ништа се не разликује од онога што је објављено. Најпре измените рок или неки текст.
# $status (String)
calls-corrigendum-not-published = Може се исправити само објављен позив који није затворен; овај је { $status }.
# $deadline (String)
calls-corrigendum-too-late = Рок је био { $deadline } и прошао је. Више се не може померити; текстови се још могу исправити.
# $deadline (String)
calls-corrigendum-earlier = Рок је { $deadline }. Може се померити само на касније, јер људи планирају према ономе што је објављено.
# $before (String), $after (String)
calls-changed-deadline = Рок: раније { $before }, сада { $after }
# $until (String)
calls-corrigendum-questions-earlier = Већ је објављено: { $until }. Питања и одговори могу се померити само на касније, јер људи планирају према ономе што је објављено.
# $after (String), $before (String)
calls-moved-questions-until = Питања до: раније { $before }, сада { $after }
# $after (String)
calls-set-questions-until = Питања до: сада { $after }
# $after (String), $before (String)
calls-moved-answers-until = Одговори до: раније { $before }, сада { $after }
# $after (String)
calls-set-answers-until = Одговори до: сада { $after }
# $before (String), $after (String)
calls-changed-title = Наслов: раније „{ $before }“, сада „{ $after }“
calls-changed-summary = Сажетак је измењен
calls-changed-guidance = Упутство је измењено
calls-before = Раније
calls-after = Сада

## A programme's page and its log
calls-programmes = Програми
calls-programme-envelope = Средства програма
calls-programme-none = Програм још нема позива.
calls-programme-staff = Особље
calls-programme-staff-none = За програм још нико не ради.
calls-programme-staff-open = Особље и улоге
calls-programme-payments = Исплате

## What was done
done-calls-created = Нацрт је сачуван. Ван програма га нико не види.
done-calls-changed = Нацрт је сачуван.
done-calls-published = Позив је објављен. Сада може да га чита свако.
done-calls-archived = Позив је архивиран.
done-calls-panel-given = Особа је сада у комисији и о томе добија писмо.
done-calls-panel-invited = Позивница је на путу на ову адресу.
done-calls-panel-removed = Особа више није у комисији у овој улози.
done-calls-invitation-withdrawn = Позивница је повучена.

## Letters
# $reference (String)
notice-calls-published-subject = Објављен је позив { $reference }
# $call (String), $envelope (String), $deadline (String)
notice-calls-published-text = Објављен је позив „{ $call }“.

    Средства: { $envelope }
    Рок: { $deadline }

    Од сада се мења само исправком.
# $role (String)
notice-calls-role-taken-subject = Ваша улога у комисији је престала: { $role }
# $role (String), $call (String)
notice-calls-role-taken-text = Више немате улогу „{ $role }“ у комисији за позив „{ $call }“. Ако ово нисте очекивали, обратите се програму.
calls-todo-publish = Довршите и објавите позив „{ $call }“

## The rules, tried
calls-trial-title = Услови овог позива
calls-trial-lede = Шта сваки услов тражи, шта следи ако није испуњен и шта налази у измишљеним пријавама. Измишљене не види нико други.
calls-trial-typed = Ово су вредности које сте унели. Нису сачуване: образац стоји отворен поред ове странице.
calls-try-rules = Испробајте услове без чувања
# $outcomes (String)
calls-trial-misses = Ако није испуњен: { $outcomes }.
# $sources (String)
calls-trial-sources = Услов и код: { $sources }.
calls-trial-examples = Испробано на измишљеним пријавама
# $number (Number)
calls-trial-organisation = Организација { $number }
calls-miss-fail = не испуњава услове
calls-miss-cure = може да се исправи у року
calls-miss-review = одлучује служба за грантове
calls-step-rehearsal = Испробајте услове на ранијем позиву

## Results and objections
calls-conclusion-days = Дани за закључење подобности
calls-conclusion-days-hint = Календарски дани од затварања позива. Подносиоци виде до када ће добити одговор. Оставите празно ако ништа не обећавате.
calls-objection-days = Дани за приговор
calls-objection-days-hint = Календарски дани од резултата „није подобна“, до краја последњег дана. Комисија почиње тек када више нико не може да уложи приговор. Оставите празно ако позив не прима приговоре.
# $max (Number)
calls-days-wrong = Упишите цео број дана од 1 до { $max } или оставите празно.
calls-results = Резултати и приговори
# $days (Number)
calls-concluded-within = Подобност пријава закључује се у року од { $days ->
    [one] { $days } дана
    [few] { $days } дана
   *[other] { $days } дана
} од затварања позива.
# $days (Number)
calls-objections-within = Ако пријава није подобна, приговор може да се уложи у року од { $days ->
    [one] { $days } дана
    [few] { $days } дана
   *[other] { $days } дана
} од резултата. Одлучује особа која није учествовала у првом резултату.
calls-objections-none = Овај позив не прима приговоре на резултате.
