## Outcomes
rulebook-outcome-pass = Испуњено
rulebook-outcome-fail = Није испуњено
rulebook-outcome-cure = Може да се допуни
rulebook-outcome-review = Одлучује служба за грантове

## Groups of rules
rulebook-group-timing = Време
rulebook-group-organisation = Свака организација
rulebook-group-partnership = Партнерство
rulebook-group-project = Пројекат
rulebook-group-budget = Буџет
rulebook-group-documents = Документи и потписи
rulebook-group-history = Ранији грантови и обавезе

## Rules: what each is called and what it is for
rulebook-r01 = Примљено на време
rulebook-r01-purpose = Сви имају исто време, па се оно што стигне касније не прима.
rulebook-r01-about = Пријава која стигне после рока не испуњава услов. Сама секунда рока је још на време.
rulebook-r04 = Регистрована довољно дуго
rulebook-r04-purpose = Грантове добијају организације које су већ неко време регистроване.
rulebook-r04-about = Свака организација мора бити регистрована одређени број месеци. Месеци су календарски, у временској зони позива.
rulebook-r05 = Седиште на подручју
rulebook-r05-purpose = Позив је за организације које имају седиште на његовом подручју.
rulebook-r05-about = Свака организација мора имати седиште у једном од места која означите.
rulebook-r10 = Број организација
rulebook-r10-purpose = Пројекат заједно спроводи више организација, али не више него што може да ради заједно.
rulebook-r10-about = Колико организација заједно подноси пријаву, рачунајући и носиоца пријаве.
rulebook-r11 = Различите заједнице заједно
rulebook-r11-purpose = Позив је за организације различитих заједница које раде заједно. Свака организација сама каже којој припада, а не мора да каже.
rulebook-r11-about = Организације по сопственој изјави припадају различитим заједницама. Изјава је добровољна; организација која се не изјасни због тога никада не губи подобност.
rulebook-r12 = Независне једна од друге
rulebook-r12-purpose = Партнери су засебне организације, а не једна организација под више имена. Податак који недостаје не може да се упореди; позив може да одреди дане за допуну.
rulebook-r12-about = Шта се дешава када две организације из једне пријаве имају исти податак.
rulebook-r13 = Пријаве на овом позиву
rulebook-r13-purpose = Ниједна организација није у више пријава него што позив дозвољава, да би било места за многе.
rulebook-r13-about = У колико пријава на овај позив може бити једна организација. Проверава се када се позив затвори.
rulebook-r14 = Меморандум који су све потписале
rulebook-r14-purpose = У меморандуму се организације договарају ко шта ради, и све га потписују.
rulebook-r14-about = Меморандум који су потписале све организације. Оно што недостаје може се доставити накнадно, у року који одредите.
rulebook-r20 = Трајање
rulebook-r20-purpose = Пројекат се уклапа у време које позив предвиђа.
rulebook-r20-about = Колико месеци пројекат може да траје.
rulebook-r23 = Тражени износ
rulebook-r23-purpose = Сваки грант је између најмањег и највећег износа позива.
rulebook-r23-about = Колико једна пријава може тражити. Највећи износ не може бити већи од средстава позива.
rulebook-r24 = Тражени удео
rulebook-r24-purpose = Део новца организације обезбеђују саме.
rulebook-r24-about = Највећи део укупног буџета пројекта који се може тражити; остатак је сопствени допринос организација.
rulebook-r25 = Индиректни трошкови
rulebook-r25-purpose = Највећи део новца иде у сам рад, а не у одржавање канцеларија.
rulebook-r25-about = Највећи део директних трошкова који могу достићи индиректни. Нула значи да се не плаћају.
rulebook-r02 = Регистрована, са уверењем
rulebook-r02-purpose = Грантови се додељују регистрованим организацијама; то показује уверење у регистру, издато пре рока.
rulebook-r03 = Правни облик
rulebook-r03-purpose = Позив одређује који правни облици могу да учествују.
rulebook-r06 = Порези
rulebook-r06-purpose = Ко прима јавни новац има фискални број и измирене порезе; то показује пореско уверење у регистру.
rulebook-r07 = Годишњи промет
rulebook-r07-purpose = Позив је за мале организације: ниједна у години није имала више новца него што позив одређује. Рачунају се пуне године пре године рока.
rulebook-r08 = Разлози за искључење
rulebook-r08-purpose = Јавни новац не добијају организације у стечају, осуђене за превару или корупцију, нити оне на листама санкција. Свака организација изјављује да се ништа од тога на њу не односи.
rulebook-r09 = Сукоб интереса код подносилаца
rulebook-r09-purpose = Нико ко одлучује о новцу и нико на политичкој функцији не води организацију која се пријављује. То изјављује свака организација.
rulebook-r15 = Начини заједничког рада
rulebook-r15-purpose = Заједнички пројекат није само онај који више њих потпише: он се заједно припрема, спроводи, кадровски попуњава или финансира.
rulebook-r16 = Удео сваке организације
rulebook-r16-purpose = Свака организација сама управља стварним делом новца, да нико не да само име.
rulebook-r17 = Сопствене активности носиоца пријаве
rulebook-r17-purpose = Носилац пријаве сам спроводи активности и не прослеђује само новац. Служба за грантове чита шта он ради.
rulebook-r18 = Тема
rulebook-r18-purpose = Пројекат припада теми позива и не предвиђа ништа што позив искључује. Шта је искључено, пише у упутству.
rulebook-r19 = Места активности
rulebook-r19-purpose = Пројекат се одвија на подручју позива.
rulebook-r21 = Крај пројекта
rulebook-r21-purpose = Сав посао се обавља пре него што истекну средства програма.
rulebook-r22 = Учесници из различитих заједница
rulebook-r22-purpose = У пројекту се срећу људи из различитих заједница, а не само њихове организације. Бројеви су план; нико се не пита којој заједници припада.
rulebook-r26 = Резерва за непредвиђено
rulebook-r26-purpose = Мали део може да се остави за оно што нико не може да предвиди.
rulebook-r27 = Збирови буџета
rulebook-r27-purpose = Свака ставка је количина пута цена, и збирови се слажу. Грешка се разјашњава и никога не обара.
rulebook-r28 = Трошкови који се плаћају
rulebook-r28-purpose = Не плаћају се дугови, губици, камате, казне, земљиште, курсне разлике и ПДВ који може да се поврати. Организације изјављују да тога у буџету нема.
rulebook-r30 = Рачун носиоца пријаве
rulebook-r30-purpose = Новац иде на рачун носиоца пријаве који може да га прими.
rulebook-r31 = Основна документа
rulebook-r31-purpose = Без ових докумената у регистру пријава се даље не разматра; накнадно се не траже.
rulebook-r32 = Документа која могу накнадно
rulebook-r32-purpose = Папир који недостаје не обара добар пројекат: може да се пошаље за неколико дана пошто га служба за грантове затражи.
rulebook-r33 = Језик и дужина
rulebook-r33-purpose = Пријаве се пишу на језику позива, и довољно кратко да се прочитају.
rulebook-r34 = Потпис заступника
rulebook-r34-purpose = Ко даје сагласност за организацију, има право да је обавеже.
rulebook-r35 = Без закаснелих обавеза
rulebook-r35-purpose = Ко дугује извештај или повраћај из ранијег гранта, прво измирује то.
rulebook-r36 = Број грантова
rulebook-r36-purpose = Новац стиже до многих: једна организација не добија грант за грантом.
rulebook-r37 = Збир грантова
rulebook-r37-purpose = Ниједна организација за неколико година не прима више него што позив одређује. Рачуна се оно што је примила као носилац пријаве, и овај захтев ако га води.
rulebook-r38 = Друго финансирање
rulebook-r38-purpose = Исти трошкови се не плаћају двапут. Сопствени доприноси из других извора су добродошли и стоје у буџету.
rulebook-r39 = Без забране учешћа
rulebook-r39-purpose = После теже повреде обавеза организација неко време не добија ништа ново. Њени чланови у регистру читају зашто.

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
rulebook-needed-r02 = Регистарски број и уверење о регистрацији, издато до дана рока и важеће тог дана.
# $forms (String)
rulebook-needed-r03 = Један од ових правних облика: { $forms }.
rulebook-needed-r06 = Пореско уверење са фискалним бројем, важеће на дан рока.
# $max_turnover (String), $years (Number)
rulebook-needed-r07 = Највише { $max_turnover } у свакој пуној години пре године рока; број година које се рачунају: { $years }.
rulebook-needed-r08 = Без разлога за искључење, по изјави организације и по налазу програма.
rulebook-needed-r09 = Без сукоба интереса, или са оним који служба за грантове сматра прихватљивим.
# $needed (String)
rulebook-needed-r15 = { $needed ->
    [any-two] Најмање два начина заједничког рада.
   *[first-two-and-one] Заједничка припрема и заједничко спровођење, и још заједнички тим или заједничко финансирање.
}
# $min_share (String), $of (String)
rulebook-needed-r16 = Свака организација управља са најмање { $min_share } { $of ->
    [total] укупних трошкова
   *[request] траженог износа
}.
rulebook-needed-r17 = Опис онога што носилац пријаве сам ради; чита га служба за грантове.
rulebook-needed-r18 = Тема позива, ако позив има теме, и без искључених активности.
# $min_places (Number)
rulebook-needed-r19 = Активности само у местима из позива; број места, најмање: { $min_places }.
# $ends_by (String)
rulebook-needed-r21 = Пројекат се завршава најкасније { $ends_by }.
# $min_communities (Number), $min_each (Number)
rulebook-needed-r22 = Учесници из различитих заједница, број заједница најмање { $min_communities }, из сваке најмање { $min_each }; и како се срећу.
# $max_share_of_direct (String)
rulebook-needed-r26 = Највише { $max_share_of_direct } директних трошкова.
rulebook-needed-r27 = Ставке и збирови који се слажу у цент.
rulebook-needed-r28 = У буџету нема трошкова који се не плаћају.
# $country (String)
rulebook-needed-r30 = Исправан IBAN носиоца пријаве који почиње са { $country }; ако је банка потврдила рачун, онда тај.
# $documents (String)
rulebook-needed-r31 = За сваку организацију, важеће на дан рока: { $documents }.
# $documents (String)
rulebook-needed-r32 = За сваку организацију, важеће на дан рока: { $documents }.
# $max_characters (Number)
rulebook-needed-r33 = Језик позива, и ниједан текст дужи од { $max_characters } знакова.
# $others (String)
rulebook-needed-r34 = Сагласност законског заступника из регистра{ $others ->
    [accept] , или неког другог ко наведе у ком својству потписује.
   *[review] ; сваку другу разматра служба за грантове.
}
rulebook-needed-r35 = Ниједан извештај ни повраћај из ранијег гранта чији је организација носилац не касни.
# $per (String), $max_grants (Number)
rulebook-needed-r36 = { $per ->
    [year] У години рока свака организација учествује највише у оволико грантова, рачунајући и овај: { $max_grants }.
   *[call] На овом позиву свака организација учествује највише у оволико грантова, рачунајући и овај: { $max_grants }.
}
# $max_total (String), $years (Number)
rulebook-needed-r37 = Највише { $max_total } као носилац пријаве, рачунајући и овај захтев; број календарских година које се рачунају, са годином рока: { $years }.
rulebook-needed-r38 = Нико други не плаћа исто, осим као сопствени допринос у буџету.
rulebook-needed-r39 = Нема црвеног упозорења на снази.

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
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-to-complete = Није све могло да се упореди.{ rulebook-lacking-details }
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
# $organisation (String)
rulebook-found-registration-number-missing = { $organisation }: у профилу нема регистарског броја.
# $organisation (String)
rulebook-found-certificate-holds = { $organisation }: у регистру је важеће уверење о регистрацији.
# $organisation (String)
rulebook-found-certificate-missing = { $organisation }: у регистру нема уверења о регистрацији.
# $organisation (String)
rulebook-found-certificate-expired = { $organisation }: уверење о регистрацији је истекло пре рока.
# $organisation (String)
rulebook-found-certificate-undated = { $organisation }: уверење о регистрацији је додато после рока, а није уписано када је издато.
# $organisation (String)
rulebook-found-certificate-issued-late = { $organisation }: уверење о регистрацији је издато после рока.
# $organisation (String), $form (String)
rulebook-found-legal-form-fits = { $organisation }: правни облик одговара ({ $form }).
# $organisation (String), $form (String)
rulebook-found-legal-form-outside = { $organisation }: правни облик не може да учествује на овом позиву ({ $form }).
# $organisation (String)
rulebook-found-legal-form-missing = { $organisation }: у профилу не пише правни облик.
# $organisation (String)
rulebook-found-fiscal-proof-holds = { $organisation }: у регистру је важеће пореско уверење.
# $organisation (String)
rulebook-found-fiscal-proof-missing = { $organisation }: у регистру нема пореског уверења.
# $organisation (String)
rulebook-found-fiscal-proof-expired = { $organisation }: пореско уверење је истекло пре рока.
# $organisation (String)
rulebook-found-fiscal-number-missing = { $organisation }: пореско уверење постоји, али његов број није уписан.
# $organisation (String), $turnover (String)
rulebook-found-turnover-fits = { $organisation }: највећи годишњи промет је { $turnover }.
# $organisation (String), $year (String), $turnover (String)
rulebook-found-turnover-too-high = { $organisation }: промет у години { $year } је { $turnover }, што је превише за овај позив.
# $organisation (String), $year (String)
rulebook-found-turnover-missing = { $organisation }: није наведен промет за годину { $year }.
# $organisation (String)
rulebook-found-no-exclusion = { $organisation }: по изјави нема разлога за искључење, и није нађен ниједан.
# $organisation (String)
rulebook-found-exclusion-found = { $organisation }: нађен је разлог за искључење.
# $organisation (String)
rulebook-found-exclusion-to-be-read = { $organisation }: ово разматра служба за грантове пре него што се ишта може рећи.
# $organisation (String)
rulebook-found-exclusion-not-declared = { $organisation }: није изјављено да ли постоји разлог за искључење.
# $organisation (String)
rulebook-found-no-conflict = { $organisation }: по изјави нема сукоба интереса.
# $organisation (String)
rulebook-found-conflict-declared = { $organisation }: изјављен је сукоб интереса.
# $organisation (String)
rulebook-found-conflict-not-declared = { $organisation }: није изјављено да ли постоји сукоб интереса.
# $ways (String)
rulebook-found-cooperation-fits = Организације наводе: { $ways }.
# $ways (String)
rulebook-found-cooperation-too-little = Организације наводе само: { $ways }.
rulebook-found-cooperation-missing = У пријави не пише на које начине организације раде заједно.
# $organisation (String), $held (String), $whole (String), $least (String)
rulebook-found-part-fits = { $organisation }: управља износом { $held } од { $whole }; потребно је најмање { $least }.
# $organisation (String), $held (String), $whole (String)
rulebook-found-part-too-small = { $organisation }: управља само износом { $held } од { $whole }.
# $organisation (String)
rulebook-found-part-unknown = { $organisation }: у буџету још нема новца чијим би делом управљала.
rulebook-found-lead-role-to-be-read = Носилац пријаве је описао шта сам ради.
rulebook-found-lead-role-missing = У пријави не пише шта носилац пријаве сам ради.
rulebook-found-theme-fits = Тема је из позива и ништа искључено није предвиђено.
rulebook-found-theme-missing = Тема још није изабрана.
rulebook-found-theme-outside = Тема није из позива.
rulebook-found-excluded-not-declared = У пријави не пише да ли је предвиђено нешто искључено.
rulebook-found-excluded-to-be-read = У пријави пише да је предвиђено нешто што позив можда искључује.
# $places (String)
rulebook-found-places-fit = Места активности: { $places }.
# $places (String)
rulebook-found-places-too-few = Места активности су само: { $places }.
# $places (String)
rulebook-found-places-outside = Изван подручја позива: { $places }.
rulebook-found-places-missing = У пријави не пише где се активности одвијају.
# $ends_on (String)
rulebook-found-ends-in-time = Последњи дан пројекта: { $ends_on }.
# $ends_on (String)
rulebook-found-ends-too-late = Последњи дан пројекта, { $ends_on }, долази прекасно.
rulebook-found-end-unknown = У пријави не пише и када пројекат почиње и колико траје.
# $reached (Number)
rulebook-found-participants-fit = Број заједница са довољно планираних учесника: { $reached }.
# $reached (Number)
rulebook-found-participants-too-few = Број заједница са довољно планираних учесника је само { $reached }.
rulebook-found-participants-missing = Учесници по заједницама још нису планирани.
rulebook-found-contact-missing = У пријави не пише како се учесници срећу.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-within-cap = Резерва је { $contingency }, директни трошкови { $direct }; дозвољено је до { $cap }.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-over-cap = Резерва је { $contingency }, директни трошкови { $direct }; дозвољено је само { $cap }.
# $count (Number)
rulebook-found-sums-agree = Све ставке и збирови се слажу; број ставки: { $count }.
# $lines (String)
rulebook-found-lines-differ = Ове ставке се не слажу: { $lines }.
# $total (String)
rulebook-found-sums-differ = Делови буџета не дају укупан износ { $total }.
rulebook-found-lines-missing = У буџету још нема ставки.
rulebook-found-costs-admissible = По изјави организација, у буџету нема таквих трошкова.
rulebook-found-costs-to-be-read = По изјави организација, у буџету можда има таквих трошкова.
rulebook-found-costs-not-declared = Није изјављено да ли у буџету има таквих трошкова.
# $organisation (String)
rulebook-found-account-fits = { $organisation }: рачун је исправан.
# $organisation (String)
rulebook-found-account-wrong = { $organisation }: рачун није исправан IBAN, контролне цифре су погрешне.
# $organisation (String)
rulebook-found-account-elsewhere = { $organisation }: рачун је у другој земљи.
# $organisation (String)
rulebook-found-account-unconfirmed = { $organisation }: потврда банке у регистру односи се на други рачун.
rulebook-found-account-missing = Носилац пријаве није навео рачун.
# $organisation (String)
rulebook-found-core-documents-there = { $organisation }: у регистру су сва основна документа.
# $organisation (String), $missing (String)
rulebook-found-core-documents-missing = { $organisation }: недостаје или је истекло: { $missing }.
# $organisation (String)
rulebook-found-papers-there = { $organisation }: у регистру су сва ова документа.
# $organisation (String), $missing (String)
rulebook-found-papers-missing = { $organisation }: недостаје или је истекло: { $missing }.
rulebook-found-texts-fit = Језик је из позива и ниједан текст није предуг.
rulebook-found-language-not-taken = Пријава је на језику који позив не прима.
# $question (String), $characters (Number)
rulebook-found-text-too-long = „{ $question }“ има { $characters } знакова, што је предуго.
# $organisation (String)
rulebook-found-signed-by-representative = { $organisation }: сагласност је дао законски заступник.
# $organisation (String)
rulebook-found-signed-in-capacity = { $organisation }: сагласност је дао неко други, уз наведено својство.
# $organisation (String)
rulebook-found-signed-by-other = { $organisation }: сагласност није дао законски заступник, већ неко други.
# $organisation (String)
rulebook-found-signature-missing = { $organisation }: сагласност још није дата.
# $organisation (String)
rulebook-found-nothing-overdue = { $organisation }: нема закаснелих извештаја ни повраћаја.
# $organisation (String), $count (Number), $since (String)
rulebook-found-overdue = { $organisation }: број неизмирених извештаја или повраћаја је { $count }, први доспео { $since }.
# $organisation (String), $count (Number)
rulebook-found-grants-fit = { $organisation }: број других грантова који се рачунају је { $count }.
# $organisation (String), $count (Number)
rulebook-found-grants-too-many = { $organisation }: већ има онолико грантова колико позив дозвољава, { $count }.
# $organisation (String), $sum (String)
rulebook-found-sum-fits = { $organisation }: збир је { $sum }.
# $organisation (String), $sum (String)
rulebook-found-sum-too-high = { $organisation }: збир је { $sum }, што је превише.
# $organisation (String)
rulebook-found-sum-unknown = { $organisation }: има грантове који не могу да се саберу са овим захтевом, на пример у другој валути.
rulebook-found-no-other-funding = По изјави организација, нико други не плаћа исто.
rulebook-found-other-funding-to-be-read = Организације наводе друго финансирање.
rulebook-found-other-funding-not-declared = Није изјављено да ли неко други плаћа исто.
# $organisation (String)
rulebook-found-not-barred = { $organisation }: нема црвеног упозорења на снази.
# $organisation (String)
rulebook-found-barred = { $organisation }: на снази је црвено упозорење.
# $organisation (String), $until (String)
rulebook-found-barred-until = { $organisation }: на снази је црвено упозорење, закључно са даном { $until }.

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
# $cure_days (Number)
rulebook-to-do-details-to-complete = Допуните профиле ових организација. Ако податак и после предаје недостаје, служба за грантове може да га затражи; отада имате { $cure_days ->
    [one] { $cure_days } дан
    [few] { $cure_days } дана
   *[other] { $cure_days } дана
}.
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
# $organisation (String)
rulebook-to-do-registration-number-missing = Унесите регистарски број у профил организације { $organisation }.
rulebook-to-do-certificate-missing = Приложите у регистру уверење о регистрацији и упишите дан издавања.
rulebook-to-do-certificate-expired = Приложите у регистру важеће уверење о регистрацији.
rulebook-to-do-certificate-undated = Упишите дан издавања уз уверење у регистру. У супротном га разматра служба за грантове.
rulebook-to-do-certificate-issued-late = Ако постоји раније уверење, приложите га у регистру. За овај позив друго није могуће.
# $organisation (String)
rulebook-to-do-legal-form-outside = За овај позив потражите организацију другог правног облика; ако је профил организације { $organisation } погрешан, исправите га тамо.
# $organisation (String)
rulebook-to-do-legal-form-missing = Изаберите правни облик у профилу организације { $organisation }.
rulebook-to-do-fiscal-proof-missing = Приложите у регистру пореско уверење и упишите његов број.
rulebook-to-do-fiscal-proof-expired = Приложите у регистру важеће пореско уверење.
rulebook-to-do-fiscal-number-missing = Упишите број уз пореско уверење у регистру.
rulebook-to-do-turnover-too-high = За овај позив потражите мању организацију; ако је износ погрешан, исправите га у њеном делу пријаве.
# $organisation (String), $year (String)
rulebook-to-do-turnover-missing = { $organisation }: унесите промет за годину { $year } у свој део пријаве.
# $organisation (String)
rulebook-to-do-exclusion-found = { $organisation }: учешће на овом позиву није могуће. На питања одговара програм.
rulebook-to-do-exclusion-to-be-read = Не морате ништа да радите: одлуку доноси и образлаже служба за грантове.
# $organisation (String)
rulebook-to-do-exclusion-not-declared = { $organisation }: одговорите на то у свом делу пријаве.
rulebook-to-do-conflict-declared = Не морате ништа да радите: служба за грантове чита објашњење, одлучује и образлаже одлуку.
# $organisation (String)
rulebook-to-do-conflict-not-declared = { $organisation }: одговорите на то у свом делу пријаве.
rulebook-to-do-cooperation-too-little = Договорите више начина заједничког рада и означите их у заједничком делу.
rulebook-to-do-cooperation-missing = Означите начине у заједничком делу пријаве.
# $organisation (String), $least (String)
rulebook-to-do-part-too-small = Предвидите да { $organisation } има рад и трошкове од најмање { $least }.
rulebook-to-do-part-unknown = Унесите у буџет трошкове сваке организације.
rulebook-to-do-lead-role-to-be-read = Не морате ништа да радите: служба за грантове то чита, одлучује и образлаже одлуку.
rulebook-to-do-lead-role-missing = Опишите то у заједничком делу пријаве.
rulebook-to-do-theme-missing = Изаберите тему у заједничком делу.
rulebook-to-do-theme-outside = Изаберите тему позива у заједничком делу.
rulebook-to-do-excluded-not-declared = Одговорите на то у заједничком делу пријаве.
rulebook-to-do-excluded-to-be-read = Не морате ништа да радите: служба за грантове чита објашњење, одлучује и образлаже одлуку.
rulebook-to-do-places-too-few = Планирајте активности у више места из позива.
# $allowed (String)
rulebook-to-do-places-outside = Планирајте активности само у овим местима: { $allowed }.
rulebook-to-do-places-missing = Означите места у заједничком делу.
rulebook-to-do-ends-too-late = Почните раније или планирајте мање месеци.
rulebook-to-do-end-unknown = Унесите у заједнички део планирани почетак и трајање.
rulebook-to-do-participants-too-few = Планирајте више учесника, или учеснике из више заједница.
rulebook-to-do-participants-missing = Унесите планиране учеснике у заједнички део.
rulebook-to-do-contact-missing = Опишите то у заједничком делу.
# $cap (String)
rulebook-to-do-contingency-over-cap = Смањите резерву на { $cap } или мање.
rulebook-to-do-lines-differ = Исправите ове ставке у буџету. После подношења служба за грантове пита шта се мислило.
rulebook-to-do-sums-differ = Сачувајте буџет поново. После подношења служба за грантове пита шта се мислило.
rulebook-to-do-lines-missing = Унесите трошкове у буџет.
rulebook-to-do-costs-to-be-read = Уклоните те трошкове из буџета, или препустите служби за грантове да прочита објашњење и одлучи.
rulebook-to-do-costs-not-declared = Одговорите на то у заједничком делу пријаве.
# $organisation (String)
rulebook-to-do-account-wrong = Исправите рачун у профилу организације { $organisation }.
# $organisation (String), $country (String)
rulebook-to-do-account-elsewhere = Унесите у профил организације { $organisation } рачун који почиње са { $country }.
rulebook-to-do-account-unconfirmed = Приложите потврду за рачун из профила, или исправите рачун. У супротном то разматра служба за грантове.
rulebook-to-do-account-missing = Унесите рачун у профил носиоца пријаве.
rulebook-to-do-core-documents-missing = Приложите их у регистру пре рока.
# $cure_days (Number)
rulebook-to-do-papers-missing = Приложите их у регистру. Ако их ни после подношења нема, служба за грантове може да их затражи; број дана од тада: { $cure_days }.
rulebook-to-do-language-not-taken = Почните пријаву поново на језику позива.
rulebook-to-do-text-too-long = Скратите тај текст, и сваки други који је толико дуг.
# $organisation (String)
rulebook-to-do-signed-by-other = Ако је заступник промењен, исправите профил организације { $organisation }. У супротном то разматра служба за грантове.
# $organisation (String)
rulebook-to-do-signature-missing = Затражите сагласност законског заступника организације { $organisation }.
# $organisation (String)
rulebook-to-do-overdue = { $organisation }: измирите дуговано.
rulebook-to-do-grants-too-many = За овај позив потражите другу организацију.
rulebook-to-do-sum-too-high = Тражите мање, или нека пријаву води друга организација.
rulebook-to-do-sum-unknown = Не морате ништа да радите: служба за грантове их сабира, одлучује и образлаже одлуку.
rulebook-to-do-other-funding-to-be-read = Не морате ништа да радите: служба за грантове чита објашњење, одлучује и образлаже одлуку.
rulebook-to-do-other-funding-not-declared = Одговорите на то у заједничком делу пријаве.
# $organisation (String)
rulebook-to-do-barred = { $organisation }: учешће није могуће док се оно не укине.
# $organisation (String)
rulebook-to-do-barred-until = { $organisation }: учешће је могуће на каснијим позивима.

## Words of parameters, as a list offers them
rulebook-reference-day-deadline = дан рока
rulebook-reference-day-publication = дан објављивања
rulebook-mixed-review = за било коју од њих; када је то важно, одлучује служба за грантове
rulebook-mixed-set = за сваку од њих
rulebook-if-shared-fail = пријава није подобна
rulebook-if-shared-review = разматра служба за грантове
rulebook-legal-form-association = удружење
rulebook-legal-form-foundation = фондација
rulebook-legal-form-institute = институт
rulebook-legal-form-other = други правни облик
rulebook-paper-registration-certificate = уверење о регистрацији
rulebook-paper-statute = статут
rulebook-paper-fiscal-proof = пореско уверење
rulebook-paper-bank-confirmation = потврда банке
rulebook-way-development = заједничка припрема
rulebook-way-implementation = заједничко спровођење
rulebook-way-staffing = заједнички тим
rulebook-way-financing = заједничко финансирање
rulebook-ways-needed-any-two = било која два од четири
rulebook-ways-needed-first-two-and-one = припрема и спровођење, и још један
rulebook-share-of-request = траженог износа
rulebook-share-of-total = укупних трошкова
rulebook-other-signatory-accept = довољан је
rulebook-other-signatory-review = разматра служба за грантове
rulebook-period-year = календарску годину рока
rulebook-period-call = овај позив

## Invented applications
rulebook-example-fitting = Одговара позиву
rulebook-example-late = Секунду прекасно
rulebook-example-alone = Једна организација сама
rulebook-example-one-community = Све из једне заједнице
rulebook-example-new = Тек регистроване, без докумената
rulebook-example-unsigned = Без меморандума
rulebook-example-accountless = Без рачуна
rulebook-example-dear = Цент превише
rulebook-example-empty = Још ништа није дато

## What changed since the run before
rulebook-changes-none = Ништа се није променило.
rulebook-changes-new = Раније се није гледало.
rulebook-changes-now = Сада:
rulebook-changes-gone = више се не гледа.
rulebook-changes-rest = Ништа друго се није променило.
