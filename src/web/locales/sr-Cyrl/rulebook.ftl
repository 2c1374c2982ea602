## Outcomes
rulebook-outcome-pass = Испуњено
rulebook-outcome-fail = Није испуњено
rulebook-outcome-cure = Може да се допуни
rulebook-outcome-review = Одлучује служба за грантове

## Rules: what each is called and what it is for
rulebook-r01 = Примљено на време
rulebook-r01-purpose = Сви имају исто време, па се оно што стигне касније не прима.
rulebook-r04 = Регистрована довољно дуго
rulebook-r04-purpose = Грантове добијају организације које су већ неко време регистроване.
rulebook-r05 = Седиште на подручју
rulebook-r05-purpose = Позив је за организације које имају седиште на његовом подручју.
rulebook-r10 = Број организација
rulebook-r10-purpose = Пројекат заједно спроводи више организација, али не више него што може да ради заједно.
rulebook-r11 = Различите заједнице заједно
rulebook-r11-purpose = Позив је за организације различитих заједница које раде заједно. Свака организација сама каже којој припада, а не мора да каже.
rulebook-r12 = Независне једна од друге
rulebook-r12-purpose = Партнери су засебне организације, а не једна организација под више имена.
rulebook-r13 = Пријаве на овом позиву
rulebook-r13-purpose = Ниједна организација није у више пријава него што позив дозвољава, да би било места за многе.
rulebook-r14 = Меморандум који су све потписале
rulebook-r14-purpose = У меморандуму се организације договарају ко шта ради, и све га потписују.
rulebook-r20 = Трајање
rulebook-r20-purpose = Пројекат се уклапа у време које позив предвиђа.
rulebook-r23 = Тражени износ
rulebook-r23-purpose = Сваки грант је између најмањег и највећег износа позива.
rulebook-r24 = Тражени удео
rulebook-r24-purpose = Део новца организације обезбеђују саме.
rulebook-r25 = Индиректни трошкови
rulebook-r25-purpose = Највећи део новца иде у сам рад, а не у одржавање канцеларија.

## Needed, by rule
# $deadline (String)
rulebook-needed-r01 = Примљено најкасније: { $deadline }. Та секунда се још рачуна.
# $needed_by (String), $months (Number), $reference (String)
rulebook-needed-r04 = Регистрована { $needed_by } или раније: најмање { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
} пре дана { $reference ->
    [publication] објављивања позива
   *[deadline] рока
}.
# $allowed (String)
rulebook-needed-r05 = Седиште у једном од ових места: { $allowed }.
# $min (Number), $max (Number)
rulebook-needed-r10 = Број организација, рачунајући и носиоца пријаве: од { $min } до { $max }.
rulebook-needed-organisation-twice = Свака организација је у пријави само једном.
# $needed (Number)
rulebook-needed-r11 = Организације из најмање { $needed ->
    [one] { $needed } заједнице
    [few] { $needed } различите заједнице
   *[other] { $needed } различитих заједница
}, по сопственим изјавама.
rulebook-needed-r12 = Ниједне две организације немају истог законског заступника, исти рачун ни исти регистарски број.
# $max_as_lead (Number), $max_as_partner (Number)
rulebook-needed-r13 = На овом позиву свака организација може бити носилац пријаве највише { $max_as_lead ->
    [one] { $max_as_lead } пут
    [few] { $max_as_lead } пута
   *[other] { $max_as_lead } пута
}, а партнер највише { $max_as_partner ->
    [one] { $max_as_partner } пут
    [few] { $max_as_partner } пута
   *[other] { $max_as_partner } пута
}.
rulebook-needed-r14 = Меморандум који је потписала свака организација из пријаве.
# $min (Number), $max (Number)
rulebook-needed-r20 = Од { $min } до { $max ->
    [one] { $max } месеца
    [few] { $max } месеца
   *[other] { $max } месеци
}.
# $min (String), $max (String)
rulebook-needed-r23 = Од { $min } до { $max }.
# $max_share (String)
rulebook-needed-r24 = Највише { $max_share } укупних трошкова.
# $max_share (String)
rulebook-needed-r25 = Највише { $max_share } директних трошкова заједничког буџета.

## Found, by reason
# $received_at (String), $deadline (String)
rulebook-found-received-in-time = Пријава је стигла на време: { $received_at }.
# $received_at (String), $deadline (String)
rulebook-found-received-late = Пријава је стигла после рока: { $received_at }.
# $now (String), $deadline (String)
rulebook-found-still-in-time = Ако је сада поднесете, пријава је на време.
# $now (String), $deadline (String)
rulebook-found-deadline-has-passed = Сада је { $now }; рок је прошао.
# $organisation (String), $registered_on (String)
rulebook-found-registered-long-enough = { $organisation }: регистрована { $registered_on }
# $organisation (String), $registered_on (String)
rulebook-found-registered-too-recently = { $organisation }: регистрована недовољно дуго, од { $registered_on }
# $organisation (String)
rulebook-found-registration-day-missing = { $organisation }: у профилу не пише када је регистрована.
# $organisation (String), $seat (String)
rulebook-found-seat-in-area = { $organisation }: седиште је { $seat }, на подручју позива.
# $organisation (String), $seat (String)
rulebook-found-seat-outside-area = { $organisation }: седиште је { $seat }, изван подручја позива.
# $organisation (String)
rulebook-found-seat-missing = { $organisation }: у профилу не пише где је седиште.
# $count (Number)
rulebook-found-organisations-fit = { $count ->
    [one] Пријаву подноси { $count } организација.
    [few] Пријаву заједно подносе { $count } организације.
   *[other] Пријаву заједно подноси { $count } организација.
}
# $count (Number)
rulebook-found-too-few-organisations = { $count ->
    [one] Пријаву подноси само { $count } организација.
    [few] Пријаву заједно подносе само { $count } организације.
   *[other] Пријаву заједно подноси само { $count } организација.
}
# $count (Number)
rulebook-found-too-many-organisations = { $count ->
    [one] Пријаву подноси { $count } организација, што је превише.
    [few] Пријаву заједно подносе { $count } организације, што је превише.
   *[other] Пријаву заједно подноси { $count } организација, што је превише.
}
# $organisations (String)
rulebook-found-organisation-twice = Више пута у пријави: { $organisations }.
# $needed (Number)
rulebook-found-communities-differ = По изјавама самих организација, учествује довољно различитих заједница.
# $at_most (Number)
rulebook-found-communities-too-few = По изјавама самих организација, како год се читале, { $at_most ->
    [one] учествује највише { $at_most } заједница
    [few] учествују највише { $at_most } различите заједнице
   *[other] учествује највише { $at_most } различитих заједница
}.
# $at_least (Number), $reading (String)
rulebook-found-communities-open = { $reading ->
    [mixed] Постоји изјава која наводи више од једне заједнице.
    [undeclared] Постоји организација која није навела заједницу, што нико и не мора.
   *[mixed-and-undeclared] Постоји изјава која наводи више од једне заједнице, и организација која није навела ниједну, што нико и не мора.
} Ако се чита на један начин, услов је испуњен, на други није; { $at_least ->
    [one] извесна је { $at_least } заједница
    [few] извесне су { $at_least } заједнице
   *[other] извесно је { $at_least } заједница
}.
# $count (Number)
rulebook-found-partners-independent = Упоређени су заступници, рачуни и регистарски бројеви за { $count ->
    [one] { $count } организацију
    [few] { $count } организације
   *[other] { $count } организација
}: ништа се не понавља.
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-lacking-details = {""}{ $missing_representative_count ->
    [0] {""}
   *[other] {" "}Није наведен законски заступник: { $missing_representative }.
}{ $missing_account_count ->
    [0] {""}
   *[other] {" "}Није наведен рачун: { $missing_account }.
}{ $missing_registration_number_count ->
    [0] {""}
   *[other] {" "}Није наведен регистарски број: { $missing_registration_number }.
}
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-missing = Није све могло да се упореди.{ rulebook-lacking-details }
# $shared_representative_count (Number), $shared_representative (String), $shared_account_count (Number), $shared_account (String)
# $shared_registration_number_count (Number), $shared_registration_number (String)
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-partners-share-details = Организације из ове пријаве имају исте податке.{ $shared_representative_count ->
    [0] {""}
   *[other] {" "}Исти законски заступник: { $shared_representative }.
}{ $shared_account_count ->
    [0] {""}
   *[other] {" "}Исти рачун: { $shared_account }.
}{ $shared_registration_number_count ->
    [0] {""}
   *[other] {" "}Исти регистарски број: { $shared_registration_number }.
}{ rulebook-lacking-details }
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-within-limits = { $organisation }: број пријава на овом позиву као носилац пријаве { $as_lead }, као партнер { $as_partner }.
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-too-often = { $organisation }: превише пријава на овом позиву, као носилац пријаве { $as_lead }, као партнер { $as_partner }. Услов тада није испуњен ни у једној од њих.
# $count (Number)
rulebook-found-memorandum-signed = Меморандум постоји и { $count ->
    [one] потписала га је { $count } организација
    [few] потписале су га све { $count } организације
   *[other] потписало га је свих { $count } организација
}.
rulebook-found-memorandum-missing = Меморандума нема.
# $organisations (String)
rulebook-found-memorandum-unsigned = Меморандум постоји, али недостаје потпис организација: { $organisations }.
# $months (Number)
rulebook-found-duration-fits = Пројекат траје { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
}.
# $months (Number)
rulebook-found-duration-too-short = Пројекат траје { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
}, што је прекратко.
# $months (Number)
rulebook-found-duration-too-long = Пројекат траје { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
}, што је предуго.
rulebook-found-duration-missing = У пријави не пише колико пројекат траје.
# $requested (String)
rulebook-found-request-fits = Тражи се { $requested }.
# $requested (String)
rulebook-found-request-too-small = Тражи се { $requested }, што је мање него што позив допушта.
# $requested (String)
rulebook-found-request-too-large = Тражи се { $requested }, што је више него што позив допушта.
rulebook-found-request-missing = У буџету се још не тражи новац.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-fits = Тражи се { $requested } од укупно { $total }; од тога се сме тражити до { $most }.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-too-high = Тражи се { $requested } од укупно { $total }; од тога се сме тражити само { $most }.
rulebook-found-total-missing = У буџету још нема трошкова.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-within-cap = Индиректни трошкови су { $indirect }, директни { $direct }; дозвољено је до { $cap }.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-over-cap = Индиректни трошкови су { $indirect }, директни { $direct }; дозвољено је само { $cap }.
rulebook-found-direct-costs-missing = У буџету још нема директних трошкова.

## What to do, by reason
rulebook-to-do-received-late = За овај позив то се више не може променити. Ако вас је омела грешка ове странице, јавите програму.
rulebook-to-do-deadline-has-passed = На овај позив више се не може поднети пријава. Ако вас је омела грешка ове странице, јавите програму.
# $organisation (String), $reaches_on (String)
rulebook-to-do-registered-too-recently = Организација { $organisation } може да учествује у позивима који рачунају од { $reaches_on } или касније. За овај позив потражите другу организацију; ако је дан у профилу погрешан, исправите га тамо.
# $organisation (String)
rulebook-to-do-registration-day-missing = Унесите дан регистрације у профил организације { $organisation }.
# $organisation (String)
rulebook-to-do-seat-outside-area = Потражите организацију са седиштем на подручју; ако је седиште у профилу организације { $organisation } погрешно, исправите га тамо.
# $organisation (String)
rulebook-to-do-seat-missing = Унесите седиште у профил организације { $organisation }.
# $min (Number)
rulebook-to-do-too-few-organisations = Позовите још организација, док их не буде најмање { $min }.
# $max (Number)
rulebook-to-do-too-many-organisations = Договорите се ко остаје у пријави, тако да их буде највише { $max }.
# $organisations (String)
rulebook-to-do-organisation-twice = Уклоните поновљени унос: { $organisations }.
rulebook-to-do-communities-too-few = Позовите организацију друге заједнице. Изјаве су добровољне и стоје у профилима организација.
rulebook-to-do-communities-open = Не морате ништа да радите: одлуку доноси и образлаже служба за грантове. Навођење више заједница је добровољно.
rulebook-to-do-partners-share-details = Проверите ове податке у профилима. Ако су тачни, ове организације се не могу сматрати независним, осим ако служба за грантове утврди другачије.
rulebook-to-do-details-missing = Допуните профиле ових организација.
# $organisation (String)
rulebook-to-do-appears-too-often = Организација { $organisation } треба да изађе из неких својих пријава, или њих треба повући, пре рока.
# $cure_days (Number)
rulebook-to-do-memorandum-missing = Приложите потписани меморандум. Ако га ни после подношења нема, служба за грантове може да га затражи; од тада имате { $cure_days ->
    [one] { $cure_days } дан
    [few] { $cure_days } дана
   *[other] { $cure_days } дана
}.
# $organisations (String), $cure_days (Number)
rulebook-to-do-memorandum-unsigned = Нека га потпишу { $organisations }, па га поново приложите. Ако потписа ни после подношења нема, служба за грантове може да их затражи; од тада имате { $cure_days ->
    [one] { $cure_days } дан
    [few] { $cure_days } дана
   *[other] { $cure_days } дана
}.
# $min (Number)
rulebook-to-do-duration-too-short = Планирајте најмање { $min ->
    [one] { $min } месец
    [few] { $min } месеца
   *[other] { $min } месеци
}.
# $max (Number)
rulebook-to-do-duration-too-long = Планирајте највише { $max ->
    [one] { $max } месец
    [few] { $max } месеца
   *[other] { $max } месеци
}.
rulebook-to-do-duration-missing = Унесите трајање у пријаву.
# $min (String)
rulebook-to-do-request-too-small = Тражите најмање { $min }.
# $max (String)
rulebook-to-do-request-too-large = Тражите највише { $max }.
rulebook-to-do-request-missing = Унесите трошкове и сопствене доприносе у буџет.
# $most (String)
rulebook-to-do-request-share-too-high = Обезбедите више сопственог новца, тако да од овог укупног износа тражите највише { $most }.
rulebook-to-do-total-missing = Унесите трошкове у буџет.
# $cap (String)
rulebook-to-do-indirect-over-cap = Смањите индиректне трошкове на { $cap } или мање.
rulebook-to-do-direct-costs-missing = Унесите директне трошкове у буџет.
