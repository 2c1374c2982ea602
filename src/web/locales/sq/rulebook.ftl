## Outcomes
rulebook-outcome-pass = Plotësohet
rulebook-outcome-fail = Nuk plotësohet
rulebook-outcome-cure = Mund të ndreqet
rulebook-outcome-review = Vendos zyra e granteve

## Rules: what each is called and what it is for
rulebook-r01 = Mbërriti me kohë
rulebook-r01-purpose = Të gjithë kanë të njëjtën kohë, prandaj ajo që vjen më vonë nuk pranohet.
rulebook-r04 = E regjistruar mjaft kohë më parë
rulebook-r04-purpose = Grantet u jepen organizatave që janë të regjistruara prej njëfarë kohe.
rulebook-r05 = Selia në zonë
rulebook-r05-purpose = Thirrja është për organizata që e kanë selinë në zonën e saj.
rulebook-r10 = Numri i organizatave
rulebook-r10-purpose = Projektin e zbatojnë disa organizata bashkë, por jo më shumë sesa mund të punojnë bashkë.
rulebook-r11 = Komunitete të ndryshme bashkë
rulebook-r11-purpose = Thirrja është për organizata të komuniteteve të ndryshme që punojnë bashkë. Secila organizatë thotë vetë cilit i përket, dhe nuk është e detyruar ta thotë.
rulebook-r12 = Të pavarura nga njëra-tjetra
rulebook-r12-purpose = Partnerët janë organizata më vete, jo një organizatë me disa emra.
rulebook-r13 = Aplikimet në këtë thirrje
rulebook-r13-purpose = Asnjë organizatë nuk është në më shumë aplikime sesa lejon thirrja, që të ketë vend për shumë të tjera.
rulebook-r14 = Memorandumi i nënshkruar nga të gjitha
rulebook-r14-purpose = Në memorandum organizatat merren vesh kush çfarë bën, dhe të gjitha e nënshkruajnë.
rulebook-r20 = Kohëzgjatja
rulebook-r20-purpose = Projekti hyn në kohën që parasheh thirrja.
rulebook-r23 = Shuma e kërkuar
rulebook-r23-purpose = Çdo grant është midis shumës më të vogël dhe më të madhe të thirrjes.
rulebook-r24 = Pjesa e kërkuar
rulebook-r24-purpose = Një pjesë të parave e sjellin vetë organizatat.
rulebook-r25 = Kostot e tërthorta
rulebook-r25-purpose = Pjesa më e madhe e parave shkon për vetë punën, jo për mbajtjen e zyrave.

## Needed, by rule
# $deadline (String)
rulebook-needed-r01 = Të mbërrijë më së voni: { $deadline }. Edhe ai sekond vlen ende.
# $needed_by (String), $months (Number), $reference (String)
rulebook-needed-r04 = E regjistruar më { $needed_by } ose më parë: së paku { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
} para ditës së { $reference ->
    [publication] publikimit të thirrjes
   *[deadline] afatit
}.
# $allowed (String)
rulebook-needed-r05 = Selia në një nga këto vende: { $allowed }.
# $min (Number), $max (Number)
rulebook-needed-r10 = Nga { $min } deri në { $max } organizata, bashkë me aplikuesin kryesor.
rulebook-needed-organisation-twice = Çdo organizatë është në aplikim vetëm një herë.
# $needed (Number)
rulebook-needed-r11 = Organizata të së paku { $needed ->
    [one] { $needed } komuniteti
   *[other] { $needed } komuniteteve të ndryshme
}, sipas deklarimeve të tyre.
rulebook-needed-r12 = Asnjë dy organizata nuk kanë të njëjtin përfaqësues ligjor, të njëjtën llogari apo të njëjtin numër regjistrimi.
# $max_as_lead (Number), $max_as_partner (Number)
rulebook-needed-r13 = Në këtë thirrje çdo organizatë është më së shumti { $max_as_lead ->
    [one] { $max_as_lead } herë
   *[other] { $max_as_lead } herë
} aplikues kryesor dhe më së shumti { $max_as_partner ->
    [one] { $max_as_partner } herë
   *[other] { $max_as_partner } herë
} partner.
rulebook-needed-r14 = Një memorandum që e ka nënshkruar çdo organizatë e aplikimit.
# $min (Number), $max (Number)
rulebook-needed-r20 = Nga { $min } deri në { $max ->
    [one] { $max } muaj
   *[other] { $max } muaj
}.
# $min (String), $max (String)
rulebook-needed-r23 = Nga { $min } deri në { $max }.
# $max_share (String)
rulebook-needed-r24 = Më së shumti { $max_share } e kostove të përgjithshme.
# $max_share (String)
rulebook-needed-r25 = Më së shumti { $max_share } e kostove të drejtpërdrejta të buxhetit të përbashkët.

## Found, by reason
# $received_at (String), $deadline (String)
rulebook-found-received-in-time = Aplikimi mbërriti me kohë: { $received_at }.
# $received_at (String), $deadline (String)
rulebook-found-received-late = Aplikimi mbërriti pas afatit: { $received_at }.
# $now (String), $deadline (String)
rulebook-found-still-in-time = Nëse e dorëzoni tani, aplikimi është me kohë.
# $now (String), $deadline (String)
rulebook-found-deadline-has-passed = Tani është { $now }; afati ka kaluar.
# $organisation (String), $registered_on (String)
rulebook-found-registered-long-enough = { $organisation } u regjistrua më { $registered_on }.
# $organisation (String), $registered_on (String)
rulebook-found-registered-too-recently = { $organisation } u regjistrua më { $registered_on }, pra jo mjaft kohë më parë.
# $organisation (String)
rulebook-found-registration-day-missing = Profili i organizatës { $organisation } nuk tregon kur u regjistrua.
# $organisation (String), $seat (String)
rulebook-found-seat-in-area = { $organisation } e ka selinë në { $seat }, që është në zonë.
# $organisation (String), $seat (String)
rulebook-found-seat-outside-area = { $organisation } e ka selinë në { $seat }, që është jashtë zonës së thirrjes.
# $organisation (String)
rulebook-found-seat-missing = Profili i organizatës { $organisation } nuk tregon ku e ka selinë.
# $count (Number)
rulebook-found-organisations-fit = { $count ->
    [one] Aplikon { $count } organizatë.
   *[other] Aplikojnë bashkë { $count } organizata.
}
# $count (Number)
rulebook-found-too-few-organisations = { $count ->
    [one] Aplikon vetëm { $count } organizatë.
   *[other] Aplikojnë bashkë vetëm { $count } organizata.
}
# $count (Number)
rulebook-found-too-many-organisations = { $count ->
    [one] Aplikon { $count } organizatë, që është tepër.
   *[other] Aplikojnë bashkë { $count } organizata, që janë tepër.
}
# $organisations (String)
rulebook-found-organisation-twice = Më shumë se një herë në aplikim: { $organisations }.
# $needed (Number)
rulebook-found-communities-differ = Sipas deklarimeve të vetë organizatave, marrin pjesë mjaft komunitete të ndryshme.
# $at_most (Number)
rulebook-found-communities-too-few = Sipas deklarimeve të vetë organizatave, sido që të lexohen, { $at_most ->
    [one] merr pjesë më së shumti { $at_most } komunitet
   *[other] marrin pjesë më së shumti { $at_most } komunitete të ndryshme
}.
# $at_least (Number), $reading (String)
rulebook-found-communities-open = { $reading ->
    [mixed] Ka një deklarim që përmend më shumë se një komunitet.
    [undeclared] Ka një organizatë që nuk ka deklaruar komunitet, gjë që askush nuk është i detyruar ta bëjë.
   *[mixed-and-undeclared] Ka një deklarim që përmend më shumë se një komunitet, dhe një organizatë që nuk ka deklaruar asnjë, gjë që askush nuk është i detyruar ta bëjë.
} Po të lexohet në një mënyrë kushti plotësohet, në një tjetër jo; { $at_least ->
    [one] i sigurt është { $at_least } komunitet
   *[other] të sigurta janë { $at_least } komunitete
}.
# $count (Number)
rulebook-found-partners-independent = U krahasuan përfaqësuesit, llogaritë dhe numrat e regjistrimit të { $count ->
    [one] { $count } organizate
   *[other] { $count } organizatave
}: asnjë nuk përsëritet.
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-lacking-details = {""}{ $missing_representative_count ->
    [0] {""}
   *[other] {" "}Pa përfaqësues ligjor: { $missing_representative }.
}{ $missing_account_count ->
    [0] {""}
   *[other] {" "}Pa llogari: { $missing_account }.
}{ $missing_registration_number_count ->
    [0] {""}
   *[other] {" "}Pa numër regjistrimi: { $missing_registration_number }.
}
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-missing = Nuk mund të krahasohej gjithçka.{ rulebook-lacking-details }
# $shared_representative_count (Number), $shared_representative (String), $shared_account_count (Number), $shared_account (String)
# $shared_registration_number_count (Number), $shared_registration_number (String)
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-partners-share-details = Organizata të këtij aplikimi kanë të dhëna të njëjta.{ $shared_representative_count ->
    [0] {""}
   *[other] {" "}I njëjti përfaqësues ligjor: { $shared_representative }.
}{ $shared_account_count ->
    [0] {""}
   *[other] {" "}E njëjta llogari: { $shared_account }.
}{ $shared_registration_number_count ->
    [0] {""}
   *[other] {" "}I njëjti numër regjistrimi: { $shared_registration_number }.
}{ rulebook-lacking-details }
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-within-limits = { $organisation } është në aplikime të kësaj thirrjeje: si aplikues kryesor { $as_lead }, si partner { $as_partner }.
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-too-often = { $organisation } është në tepër aplikime të kësaj thirrjeje: si aplikues kryesor { $as_lead }, si partner { $as_partner }. Atëherë kushti nuk plotësohet në asnjërin prej tyre.
# $count (Number)
rulebook-found-memorandum-signed = Memorandumi është aty, i nënshkruar nga { $count ->
    [one] { $count } organizatë
   *[other] të gjitha { $count } organizatat
}.
rulebook-found-memorandum-missing = Nuk ka memorandum.
# $organisations (String)
rulebook-found-memorandum-unsigned = Memorandumi është aty, por pa nënshkrimin e: { $organisations }.
# $months (Number)
rulebook-found-duration-fits = Projekti zgjat { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
}.
# $months (Number)
rulebook-found-duration-too-short = Projekti zgjat { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
}, që është tepër pak.
# $months (Number)
rulebook-found-duration-too-long = Projekti zgjat { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
}, që është tepër gjatë.
rulebook-found-duration-missing = Aplikimi nuk tregon sa zgjat projekti.
# $requested (String)
rulebook-found-request-fits = Kërkohen { $requested }.
# $requested (String)
rulebook-found-request-too-small = Kërkohen { $requested }, që është më pak se sa lejon thirrja.
# $requested (String)
rulebook-found-request-too-large = Kërkohen { $requested }, që është më shumë se sa lejon thirrja.
rulebook-found-request-missing = Buxheti ende nuk kërkon para.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-fits = Kërkohen { $requested } nga { $total }; nga kjo shumë e përgjithshme mund të kërkohen deri në { $most }.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-too-high = Kërkohen { $requested } nga { $total }; nga kjo shumë e përgjithshme mund të kërkohen vetëm { $most }.
rulebook-found-total-missing = Buxheti ende nuk ka kosto.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-within-cap = Kostot e tërthorta janë { $indirect }, të drejtpërdrejtat { $direct }; lejohen deri në { $cap }.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-over-cap = Kostot e tërthorta janë { $indirect }, të drejtpërdrejtat { $direct }; lejohen vetëm { $cap }.
rulebook-found-direct-costs-missing = Buxheti ende nuk ka kosto të drejtpërdrejta.

## What to do, by reason
rulebook-to-do-received-late = Për këtë thirrje kjo nuk mund të ndryshohet. Nëse ju pengoi një gabim i kësaj faqeje, njoftoni programin.
rulebook-to-do-deadline-has-passed = Në këtë thirrje nuk mund të dorëzohet më aplikim. Nëse ju pengoi një gabim i kësaj faqeje, njoftoni programin.
# $organisation (String), $reaches_on (String)
rulebook-to-do-registered-too-recently = { $organisation } mund të marrë pjesë në thirrje që llogarisin nga { $reaches_on } ose më vonë. Për këtë thirrje kërkoni një organizatë tjetër; nëse dita në profil është e gabuar, ndreqeni aty.
# $organisation (String)
rulebook-to-do-registration-day-missing = Shënoni ditën e regjistrimit në profilin e organizatës { $organisation }.
# $organisation (String)
rulebook-to-do-seat-outside-area = Kërkoni një organizatë me seli në zonë; nëse selia në profilin e organizatës { $organisation } është e gabuar, ndreqeni aty.
# $organisation (String)
rulebook-to-do-seat-missing = Shënoni selinë në profilin e organizatës { $organisation }.
# $min (Number)
rulebook-to-do-too-few-organisations = Ftoni organizata të tjera, derisa të jenë së paku { $min }.
# $max (Number)
rulebook-to-do-too-many-organisations = Merruni vesh kush mbetet në aplikim, që të jenë më së shumti { $max }.
# $organisations (String)
rulebook-to-do-organisation-twice = Hiqeni shënimin e përsëritur: { $organisations }.
rulebook-to-do-communities-too-few = Ftoni një organizatë të një komuniteti tjetër. Deklarimet janë vullnetare dhe gjenden në profilet e organizatave.
rulebook-to-do-communities-open = Nuk keni nevojë të bëni asgjë: vendos zyra e granteve dhe jep arsyet. Të deklarohet më shumë është vullnetare.
rulebook-to-do-partners-share-details = Kontrolloni këto të dhëna në profile. Nëse janë të sakta, këto organizata nuk mund të quhen të pavarura, përveç nëse zyra e granteve gjen ndryshe.
rulebook-to-do-details-missing = Plotësoni profilet e këtyre organizatave.
# $organisation (String)
rulebook-to-do-appears-too-often = { $organisation } duhet të largohet nga disa aplikime të saj, ose ato duhet të tërhiqen, para afatit.
# $cure_days (Number)
rulebook-to-do-memorandum-missing = Ngarkoni memorandumin e nënshkruar. Nëse mungon edhe pas dorëzimit, zyra e granteve mund ta kërkojë; nga ajo kohë keni { $cure_days ->
    [one] { $cure_days } ditë
   *[other] { $cure_days } ditë
}.
# $organisations (String), $cure_days (Number)
rulebook-to-do-memorandum-unsigned = Le ta nënshkruajnë { $organisations } dhe ngarkojeni përsëri. Nëse nënshkrimet mungojnë edhe pas dorëzimit, zyra e granteve mund t’i kërkojë; nga ajo kohë keni { $cure_days ->
    [one] { $cure_days } ditë
   *[other] { $cure_days } ditë
}.
# $min (Number)
rulebook-to-do-duration-too-short = Planifikoni së paku { $min ->
    [one] { $min } muaj
   *[other] { $min } muaj
}.
# $max (Number)
rulebook-to-do-duration-too-long = Planifikoni më së shumti { $max ->
    [one] { $max } muaj
   *[other] { $max } muaj
}.
rulebook-to-do-duration-missing = Shënoni kohëzgjatjen në aplikim.
# $min (String)
rulebook-to-do-request-too-small = Kërkoni së paku { $min }.
# $max (String)
rulebook-to-do-request-too-large = Kërkoni më së shumti { $max }.
rulebook-to-do-request-missing = Shënoni kostot dhe kontributet tuaja në buxhet.
# $most (String)
rulebook-to-do-request-share-too-high = Sillni më shumë para tuajat, që nga kjo shumë e përgjithshme të kërkoni më së shumti { $most }.
rulebook-to-do-total-missing = Shënoni kostot në buxhet.
# $cap (String)
rulebook-to-do-indirect-over-cap = Ulni kostot e tërthorta në { $cap } ose më pak.
rulebook-to-do-direct-costs-missing = Shënoni kostot e drejtpërdrejta në buxhet.
