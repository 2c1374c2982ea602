## Outcomes
rulebook-outcome-pass = Plotësohet
rulebook-outcome-fail = Nuk plotësohet
rulebook-outcome-cure = Mund të ndreqet
rulebook-outcome-review = Vendos zyra e granteve

## Groups of rules
rulebook-group-timing = Koha
rulebook-group-organisation = Secila organizatë
rulebook-group-partnership = Partneriteti
rulebook-group-project = Projekti
rulebook-group-budget = Buxheti
rulebook-group-documents = Dokumentet dhe nënshkrimet
rulebook-group-history = Grantet dhe detyrimet e mëparshme

## Rules: what each is called and what it is for
rulebook-r01 = Mbërriti me kohë
rulebook-r01-purpose = Të gjithë kanë të njëjtën kohë, prandaj ajo që vjen më vonë nuk pranohet.
rulebook-r01-about = Aplikimi që mbërrin pas afatit nuk e plotëson kushtin. Edhe vetë sekonda e afatit është në kohë.
rulebook-r04 = E regjistruar mjaft kohë më parë
rulebook-r04-purpose = Grantet u jepen organizatave që janë të regjistruara prej njëfarë kohe.
rulebook-r04-about = Çdo organizatë duhet të jetë e regjistruar prej disa muajsh. Muajt janë muaj kalendarikë në zonën kohore të thirrjes.
rulebook-r05 = Selia në zonë
rulebook-r05-purpose = Thirrja është për organizata që e kanë selinë në zonën e saj.
rulebook-r05-about = Çdo organizatë duhet ta ketë selinë në një nga vendet që i shënoni.
rulebook-r10 = Numri i organizatave
rulebook-r10-purpose = Projektin e zbatojnë disa organizata bashkë, por jo më shumë sesa mund të punojnë bashkë.
rulebook-r10-about = Sa organizata aplikojnë së bashku, përfshirë aplikuesin kryesor.
rulebook-r11 = Komunitete të ndryshme bashkë
rulebook-r11-purpose = Thirrja është për organizata të komuniteteve të ndryshme që punojnë bashkë. Secila organizatë thotë vetë cilit i përket, dhe nuk është e detyruar ta thotë.
rulebook-r11-about = Organizatat u përkasin komuniteteve të ndryshme sipas deklarimit të tyre. Deklarimi është vullnetar; asnjë organizatë nuk përjashtohet vetëm pse nuk deklaron.
rulebook-r12 = Të pavarura nga njëra-tjetra
rulebook-r12-purpose = Partnerët janë organizata më vete, jo një organizatë me disa emra. Një e dhënë që mungon nuk mund të krahasohet; një thirrje mund të japë ditë për ta plotësuar.
rulebook-r12-about = Çfarë ndodh kur dy organizata të një aplikimi e kanë të përbashkët një të dhënë.
rulebook-r13 = Aplikimet në këtë thirrje
rulebook-r13-purpose = Asnjë organizatë nuk është në më shumë aplikime sesa lejon thirrja, që të ketë vend për shumë të tjera.
rulebook-r13-about = Në sa aplikime të kësaj thirrjeje mund të jetë një organizatë. Kontrollohet kur mbyllet thirrja.
rulebook-r14 = Memorandumi i nënshkruar nga të gjitha
rulebook-r14-purpose = Në memorandum organizatat merren vesh kush çfarë bën, dhe të gjitha e nënshkruajnë.
rulebook-r14-about = Një memorandum që e kanë nënshkruar të gjitha organizatat. Ajo që mungon mund të dorëzohet më vonë, brenda ditëve që i caktoni.
rulebook-r20 = Kohëzgjatja
rulebook-r20-purpose = Projekti hyn në kohën që parasheh thirrja.
rulebook-r20-about = Sa muaj mund të zgjasë një projekt.
rulebook-r23 = Shuma e kërkuar
rulebook-r23-purpose = Çdo grant është midis shumës më të vogël dhe më të madhe të thirrjes.
rulebook-r23-about = Sa mund të kërkojë një aplikim. Shuma më e lartë nuk mund t’i kalojë mjetet e thirrjes.
rulebook-r24 = Pjesa e kërkuar
rulebook-r24-purpose = Një pjesë të parave e sjellin vetë organizatat.
rulebook-r24-about = Pjesa më e madhe e buxhetit të përgjithshëm që mund të kërkohet; pjesa tjetër është kontributi i vetë organizatave.
rulebook-r25 = Kostot e tërthorta
rulebook-r25-purpose = Pjesa më e madhe e parave shkon për vetë punën, jo për mbajtjen e zyrave.
rulebook-r25-about = Pjesa më e madhe e kostove të drejtpërdrejta që mund të arrijnë kostot e tërthorta. Zero do të thotë se nuk paguhen.
rulebook-r02 = E regjistruar, me certifikatë
rulebook-r02-purpose = Grantet u jepen organizatave të regjistruara; këtë e tregon certifikata në regjistër, e lëshuar para afatit.
rulebook-r03 = Forma juridike
rulebook-r03-purpose = Thirrja thotë cilat forma juridike mund të aplikojnë.
rulebook-r06 = Tatimet
rulebook-r06-purpose = Kush merr para publike ka numër fiskal dhe i ka paguar tatimet; këtë e tregon vërtetimi fiskal në regjistër.
rulebook-r07 = Qarkullimi vjetor
rulebook-r07-purpose = Thirrja është për organizata të vogla: asnjëra nuk ka pasur në një vit më shumë para sesa cakton thirrja. Llogariten vitet e plota para vitit të afatit.
rulebook-r08 = Arsyet e përjashtimit
rulebook-r08-purpose = Para publike nuk u jepen organizatave në falimentim, të dënuara për mashtrim a korrupsion, apo të vëna në lista sanksionesh. Secila organizatë deklaron se asgjë nga këto nuk vlen për të.
rulebook-r09 = Konflikti i interesit te aplikuesit
rulebook-r09-purpose = Askush që vendos për paratë dhe askush me funksion politik nuk e drejton organizatën që aplikon. Këtë e deklaron secila organizatë.
rulebook-r15 = Mënyrat e punës së përbashkët
rulebook-r15-purpose = Projekt i përbashkët nuk është ai që thjesht e nënshkruajnë disa: ai hartohet, zbatohet, pajiset me njerëz ose financohet bashkë.
rulebook-r16 = Pjesa e secilës organizatë
rulebook-r16-purpose = Secila organizatë menaxhon vetë një pjesë të vërtetë të parave, që askush të mos japë vetëm emrin.
rulebook-r17 = Aktivitetet e vetë aplikuesit kryesor
rulebook-r17-purpose = Aplikuesi kryesor zbaton vetë aktivitete dhe nuk i përcjell vetëm paratë. Zyra e granteve lexon çfarë bën ai.
rulebook-r18 = Tema
rulebook-r18-purpose = Projekti i përket një teme të thirrjes dhe nuk parasheh asgjë që thirrja e përjashton. Çfarë përjashtohet, shkruan në udhëzime.
rulebook-r19 = Vendet e aktiviteteve
rulebook-r19-purpose = Projekti zhvillohet në zonën e thirrjes.
rulebook-r21 = Fundi i projektit
rulebook-r21-purpose = E gjithë puna kryhet para se të mbarojnë paratë e programit.
rulebook-r22 = Pjesëmarrës nga komunitete të ndryshme
rulebook-r22-purpose = Në projekt takohen njerëz nga komunitete të ndryshme, jo vetëm organizatat e tyre. Numrat janë plan; askush nuk pyetet cilit komunitet i përket.
rulebook-r26 = Rezerva për të paparashikuara
rulebook-r26-purpose = Një pjesë e vogël mund të lihet mënjanë për atë që nuk mund të parashihet.
rulebook-r27 = Shumat e buxhetit
rulebook-r27-purpose = Çdo zë është sasia herë çmimi, dhe shumat përputhen. Një gabim sqarohet dhe nuk rrëzon askënd.
rulebook-r28 = Kostot që paguhen
rulebook-r28-purpose = Nuk paguhen borxhet, humbjet, kamatat, gjobat, toka, humbjet nga këmbimi dhe TVSH-ja që mund të rimerret. Organizatat deklarojnë se buxheti nuk ka asgjë të tillë.
rulebook-r30 = Llogaria e aplikuesit kryesor
rulebook-r30-purpose = Paratë shkojnë në një llogari të aplikuesit kryesor që mund t’i pranojë.
rulebook-r31 = Dokumentet kryesore
rulebook-r31-purpose = Pa këto dokumente në regjistër aplikimi nuk shqyrtohet më tej; ato nuk kërkohen më vonë.
rulebook-r32 = Dokumentet që mund të vijnë më vonë
rulebook-r32-purpose = Një letër që mungon nuk e rrëzon një projekt të mirë: mund të dërgohet brenda disa ditësh pasi ta kërkojë zyra e granteve.
rulebook-r33 = Gjuha dhe gjatësia
rulebook-r33-purpose = Aplikimet shkruhen në një gjuhë të thirrjes, dhe mjaft shkurt që të lexohen.
rulebook-r34 = Nënshkruar nga përfaqësuesi
rulebook-r34-purpose = Kush jep pëlqimin për një organizatë, ka të drejtë ta detyrojë atë.
rulebook-r35 = Asgjë me vonesë
rulebook-r35-purpose = Kush ka mbetur borxh një raport ose një kthim parash nga një grant i mëparshëm, e kryen më parë atë.
rulebook-r36 = Numri i granteve
rulebook-r36-purpose = Paratë arrijnë te shumë organizata: njëra nuk merr grant pas granti.
rulebook-r37 = Shuma e granteve
rulebook-r37-purpose = Asnjë organizatë nuk merr brenda disa vitesh më shumë sesa cakton thirrja. Llogaritet ajo që ka marrë si aplikues kryesor, dhe kjo kërkesë nëse e udhëheq.
rulebook-r38 = Financim tjetër
rulebook-r38-purpose = Të njëjtat kosto nuk paguhen dy herë. Kontributet vetjake nga burime të tjera janë të mirëseardhura dhe shënohen në buxhet.
rulebook-r39 = Pa pengesë
rulebook-r39-purpose = Pas një shkeljeje të rëndë organizata nuk merr asgjë të re për njëfarë kohe. Anëtarët e saj e lexojnë arsyen në regjistër.

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
rulebook-needed-r02 = Numri i regjistrimit dhe certifikata e regjistrimit, e lëshuar deri në ditën e afatit dhe e vlefshme atë ditë.
# $forms (String)
rulebook-needed-r03 = Një nga këto forma juridike: { $forms }.
rulebook-needed-r06 = Vërtetim fiskal me numrin fiskal, i vlefshëm në ditën e afatit.
# $max_turnover (String), $years (Number)
rulebook-needed-r07 = Më së shumti { $max_turnover } në secilin vit të plotë para vitit të afatit; numri i viteve që llogariten: { $years }.
rulebook-needed-r08 = Asnjë arsye përjashtimi, sipas deklarimit të organizatës dhe sipas asaj që gjen programi.
rulebook-needed-r09 = Pa konflikt interesi, ose me një që zyra e granteve e gjen të pranueshëm.
# $needed (String)
rulebook-needed-r15 = { $needed ->
    [any-two] Së paku dy mënyra të punës së përbashkët.
   *[first-two-and-one] Hartim i përbashkët dhe zbatim i përbashkët, si dhe njerëz të përbashkët ose financim i përbashkët.
}
# $min_share (String), $of (String)
rulebook-needed-r16 = Secila organizatë menaxhon së paku { $min_share } të { $of ->
    [total] kostove të përgjithshme
   *[request] shumës së kërkuar
}.
rulebook-needed-r17 = Përshkrimi i asaj që bën vetë aplikuesi kryesor; e lexon zyra e granteve.
rulebook-needed-r18 = Një temë e thirrjes, kur ka tema, dhe asnjë aktivitet i përjashtuar.
# $min_places (Number)
rulebook-needed-r19 = Aktivitete vetëm në vendet e thirrjes; numri i vendeve, së paku: { $min_places }.
# $ends_by (String)
rulebook-needed-r21 = Projekti mbaron më së voni më { $ends_by }.
# $min_communities (Number), $min_each (Number)
rulebook-needed-r22 = Pjesëmarrës nga komunitete të ndryshme, numri i komuniteteve së paku { $min_communities }, nga secili së paku { $min_each }; dhe si takohen.
# $max_share_of_direct (String)
rulebook-needed-r26 = Më së shumti { $max_share_of_direct } e kostove të drejtpërdrejta.
rulebook-needed-r27 = Zëra dhe shuma që përputhen deri në cent.
rulebook-needed-r28 = Asnjë kosto në buxhet që nuk paguhet.
# $country (String)
rulebook-needed-r30 = Një IBAN i vlefshëm i aplikuesit kryesor që fillon me { $country }; kur banka ka vërtetuar një llogari, ajo.
# $documents (String)
rulebook-needed-r31 = Për secilën organizatë, të vlefshme në ditën e afatit: { $documents }.
# $documents (String)
rulebook-needed-r32 = Për secilën organizatë, të vlefshme në ditën e afatit: { $documents }.
# $max_characters (Number)
rulebook-needed-r33 = Një gjuhë e thirrjes, dhe asnjë tekst mbi { $max_characters } shenja.
# $others (String)
rulebook-needed-r34 = Pëlqimi i përfaqësuesit ligjor që e ka regjistri{ $others ->
    [accept] , ose i dikujt tjetër që thotë me ç’cilësi nënshkruan.
   *[review] ; çdo tjetër e shqyrton zyra e granteve.
}
rulebook-needed-r35 = Asnjë raport dhe asnjë kthim parash nga granti i mëparshëm, ku organizata është aplikuesi kryesor, nuk është me vonesë.
# $per (String), $max_grants (Number)
rulebook-needed-r36 = { $per ->
    [year] Në vitin e afatit secila organizatë është më së shumti në kaq grante, bashkë me këtë: { $max_grants }.
   *[call] Në këtë thirrje secila organizatë është më së shumti në kaq grante, bashkë me këtë: { $max_grants }.
}
# $max_total (String), $years (Number)
rulebook-needed-r37 = Më së shumti { $max_total } si aplikues kryesor, bashkë me këtë kërkesë; vitet kalendarike që llogariten, bashkë me vitin e afatit: { $years }.
rulebook-needed-r38 = Askush tjetër nuk paguan për të njëjtën gjë, përveç si kontribut vetjak në buxhet.
rulebook-needed-r39 = Asnjë paralajmërim i kuq në fuqi.

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
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-to-complete = Nuk mund të krahasohej gjithçka.{ rulebook-lacking-details }
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
# $organisation (String)
rulebook-found-registration-number-missing = Profili i organizatës { $organisation } nuk ka numër regjistrimi.
# $organisation (String)
rulebook-found-certificate-holds = Regjistri ka një certifikatë të vlefshme të regjistrimit për { $organisation }.
# $organisation (String)
rulebook-found-certificate-missing = Regjistri nuk ka certifikatë regjistrimi për { $organisation }.
# $organisation (String)
rulebook-found-certificate-expired = Certifikata e regjistrimit e organizatës { $organisation } ka skaduar para afatit.
# $organisation (String)
rulebook-found-certificate-undated = Certifikata e regjistrimit e organizatës { $organisation } u shtua pas afatit dhe nuk është shënuar kur është lëshuar.
# $organisation (String)
rulebook-found-certificate-issued-late = Certifikata e regjistrimit e organizatës { $organisation } është lëshuar pas afatit.
# $organisation (String), $form (String)
rulebook-found-legal-form-fits = { $organisation } mund të aplikojë: { $form }.
# $organisation (String), $form (String)
rulebook-found-legal-form-outside = { $organisation } ka formë juridike që nuk mund të aplikojë në këtë thirrje: { $form }.
# $organisation (String)
rulebook-found-legal-form-missing = Profili i organizatës { $organisation } nuk e tregon formën juridike.
# $organisation (String)
rulebook-found-fiscal-proof-holds = Regjistri ka një vërtetim fiskal të vlefshëm për { $organisation }.
# $organisation (String)
rulebook-found-fiscal-proof-missing = Regjistri nuk ka vërtetim fiskal për { $organisation }.
# $organisation (String)
rulebook-found-fiscal-proof-expired = Vërtetimi fiskal i organizatës { $organisation } ka skaduar para afatit.
# $organisation (String)
rulebook-found-fiscal-number-missing = Vërtetimi fiskal i organizatës { $organisation } është aty, por numri i tij nuk është shënuar.
# $organisation (String), $turnover (String)
rulebook-found-turnover-fits = { $organisation } ka pasur më së shumti { $turnover } në vit.
# $organisation (String), $turnover (String), $year (String)
rulebook-found-turnover-too-high = { $organisation } ka pasur { $turnover } në vitin { $year }, që është tepër për këtë thirrje.
# $organisation (String), $year (String)
rulebook-found-turnover-missing = { $organisation } nuk e ka dhënë qarkullimin për vitin { $year }.
# $organisation (String)
rulebook-found-no-exclusion = { $organisation } deklaron se nuk vlen asnjë arsye përjashtimi, dhe nuk u gjet asnjë.
# $organisation (String)
rulebook-found-exclusion-found = Për { $organisation } u gjet një arsye përjashtimi.
# $organisation (String)
rulebook-found-exclusion-to-be-read = Për { $organisation } këtë e shqyrton zyra e granteve para se të thuhet diçka.
# $organisation (String)
rulebook-found-exclusion-not-declared = { $organisation } nuk ka deklaruar nëse vlen ndonjë arsye përjashtimi.
# $organisation (String)
rulebook-found-no-conflict = { $organisation } deklaron se nuk ka konflikt interesi.
# $organisation (String)
rulebook-found-conflict-declared = { $organisation } deklaron një konflikt interesi.
# $organisation (String)
rulebook-found-conflict-not-declared = { $organisation } nuk ka deklaruar nëse ka konflikt interesi.
# $ways (String)
rulebook-found-cooperation-fits = Organizatat përmendin: { $ways }.
# $ways (String)
rulebook-found-cooperation-too-little = Organizatat përmendin vetëm: { $ways }.
rulebook-found-cooperation-missing = Aplikimi nuk thotë në cilat mënyra punojnë bashkë organizatat.
# $organisation (String), $held (String), $whole (String), $least (String)
rulebook-found-part-fits = { $organisation } menaxhon { $held } nga { $whole }; duhen së paku { $least }.
# $organisation (String), $held (String), $whole (String)
rulebook-found-part-too-small = { $organisation } menaxhon vetëm { $held } nga { $whole }.
# $organisation (String)
rulebook-found-part-unknown = Buxheti nuk ka ende para, nga të cilat { $organisation } do të menaxhonte një pjesë.
rulebook-found-lead-role-to-be-read = Aplikuesi kryesor e ka përshkruar çfarë bën vetë.
rulebook-found-lead-role-missing = Aplikimi nuk thotë çfarë bën vetë aplikuesi kryesor.
rulebook-found-theme-fits = Tema është e thirrjes dhe nuk parashihet asgjë e përjashtuar.
rulebook-found-theme-missing = Ende nuk është zgjedhur tema.
rulebook-found-theme-outside = Tema nuk është e thirrjes.
rulebook-found-excluded-not-declared = Aplikimi nuk thotë nëse parashihet diçka e përjashtuar.
rulebook-found-excluded-to-be-read = Aplikimi thotë se parashihet diçka që thirrja mund ta përjashtojë.
# $places (String)
rulebook-found-places-fit = Aktivitetet zhvillohen në: { $places }.
# $places (String)
rulebook-found-places-too-few = Aktivitetet zhvillohen vetëm në: { $places }.
# $places (String)
rulebook-found-places-outside = Jashtë zonës së thirrjes: { $places }.
rulebook-found-places-missing = Aplikimi nuk thotë ku zhvillohen aktivitetet.
# $ends_on (String)
rulebook-found-ends-in-time = Projekti mbaron më { $ends_on }.
# $ends_on (String)
rulebook-found-ends-too-late = Projekti mbaron më { $ends_on }, që është tepër vonë.
rulebook-found-end-unknown = Aplikimi nuk i thotë të dyja: kur fillon projekti dhe sa zgjat.
# $reached (Number)
rulebook-found-participants-fit = Komunitete me mjaft pjesëmarrës të planifikuar: { $reached }.
# $reached (Number)
rulebook-found-participants-too-few = Komunitete me mjaft pjesëmarrës të planifikuar: vetëm { $reached }.
rulebook-found-participants-missing = Ende nuk janë planifikuar pjesëmarrës sipas komuniteteve.
rulebook-found-contact-missing = Aplikimi nuk thotë si takohen pjesëmarrësit.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-within-cap = Lihen mënjanë { $contingency } pranë kostove të drejtpërdrejta prej { $direct }; lejohen deri në { $cap }.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-over-cap = Lihen mënjanë { $contingency } pranë kostove të drejtpërdrejta prej { $direct }; lejohen vetëm { $cap }.
# $count (Number)
rulebook-found-sums-agree = Të gjithë zërat dhe shumat përputhen; numri i zërave: { $count }.
# $lines (String)
rulebook-found-lines-differ = Këta zëra nuk përputhen: { $lines }.
# $total (String)
rulebook-found-sums-differ = Pjesët e buxhetit nuk japin totalin { $total }.
rulebook-found-lines-missing = Buxheti nuk ka ende zëra.
rulebook-found-costs-admissible = Organizatat deklarojnë se buxheti nuk ka kosto të tilla.
rulebook-found-costs-to-be-read = Organizatat deklarojnë se buxheti mund të ketë kosto të tilla.
rulebook-found-costs-not-declared = Organizatat nuk kanë deklaruar nëse buxheti ka kosto të tilla.
# $organisation (String)
rulebook-found-account-fits = Llogaria e organizatës { $organisation } është në rregull.
# $organisation (String)
rulebook-found-account-wrong = Llogaria e organizatës { $organisation } nuk është IBAN i vlefshëm: shifrat e kontrollit janë të gabuara.
# $organisation (String)
rulebook-found-account-elsewhere = Llogaria e organizatës { $organisation } është në një vend tjetër.
# $organisation (String)
rulebook-found-account-unconfirmed = Vërtetimi bankar në regjistër është për llogari tjetër, jo për atë të organizatës { $organisation }.
rulebook-found-account-missing = Aplikuesi kryesor nuk ka dhënë llogari.
# $organisation (String)
rulebook-found-core-documents-there = Regjistri i ka të gjitha dokumentet kryesore të organizatës { $organisation }.
# $organisation (String), $missing (String)
rulebook-found-core-documents-missing = Për { $organisation } mungojnë ose kanë skaduar: { $missing }.
# $organisation (String)
rulebook-found-papers-there = Regjistri i ka të gjitha këto dokumente të organizatës { $organisation }.
# $organisation (String), $missing (String)
rulebook-found-papers-missing = Për { $organisation } mungojnë ose kanë skaduar: { $missing }.
rulebook-found-texts-fit = Gjuha është e thirrjes, dhe asnjë tekst nuk është tepër i gjatë.
rulebook-found-language-not-taken = Aplikimi është shkruar në një gjuhë që thirrja nuk e pranon.
# $question (String), $characters (Number)
rulebook-found-text-too-long = “{ $question }” ka { $characters } shenja, që është tepër gjatë.
# $organisation (String)
rulebook-found-signed-by-representative = Përfaqësuesi ligjor i organizatës { $organisation } ka dhënë pëlqimin.
# $organisation (String)
rulebook-found-signed-in-capacity = Për { $organisation } ka dhënë pëlqimin dikush tjetër dhe ka thënë me ç’cilësi.
# $organisation (String)
rulebook-found-signed-by-other = Për { $organisation } ka dhënë pëlqimin dikush tjetër, jo përfaqësuesi ligjor.
# $organisation (String)
rulebook-found-signature-missing = Për { $organisation } ende askush nuk ka dhënë pëlqimin.
# $organisation (String)
rulebook-found-nothing-overdue = { $organisation } nuk ka asnjë raport a kthim parash me vonesë.
# $organisation (String), $count (Number), $since (String)
rulebook-found-overdue = { $organisation } ka raporte ose kthime parash të papërmbushura: { $count }, i pari që nga { $since }.
# $organisation (String), $count (Number)
rulebook-found-grants-fit = Grante të tjera të organizatës { $organisation } që llogariten: { $count }.
# $organisation (String), $count (Number)
rulebook-found-grants-too-many = { $organisation } ka tashmë aq grante sa lejon thirrja: { $count }.
# $organisation (String), $sum (String)
rulebook-found-sum-fits = Për { $organisation } kjo arrin { $sum }.
# $organisation (String), $sum (String)
rulebook-found-sum-too-high = Për { $organisation } kjo arrin { $sum }, që është tepër.
# $organisation (String)
rulebook-found-sum-unknown = { $organisation } ka grante që nuk mund të mblidhen me këtë kërkesë, p.sh. në monedhë tjetër.
rulebook-found-no-other-funding = Organizatat deklarojnë se askush tjetër nuk paguan për të njëjtën gjë.
rulebook-found-other-funding-to-be-read = Organizatat deklarojnë financim tjetër.
rulebook-found-other-funding-not-declared = Organizatat nuk kanë deklaruar nëse dikush tjetër paguan për të njëjtën gjë.
# $organisation (String)
rulebook-found-not-barred = Ndaj organizatës { $organisation } nuk ka paralajmërim të kuq në fuqi.
# $organisation (String)
rulebook-found-barred = Ndaj organizatës { $organisation } është në fuqi një paralajmërim i kuq.
# $organisation (String), $until (String)
rulebook-found-barred-until = Ndaj organizatës { $organisation } është në fuqi një paralajmërim i kuq, deri dhe më { $until }.

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
# $cure_days (Number)
rulebook-to-do-details-to-complete = Plotësoni profilet e këtyre organizatave. Nëse një e dhënë mungon ende pas dorëzimit, zyra e granteve mund ta kërkojë; që atëherë keni { $cure_days ->
    [one] { $cure_days } ditë
   *[other] { $cure_days } ditë
}.
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
# $organisation (String)
rulebook-to-do-registration-number-missing = Shënoni numrin e regjistrimit në profilin e organizatës { $organisation }.
rulebook-to-do-certificate-missing = Ngarkoni në regjistër certifikatën e regjistrimit, me ditën e lëshimit.
rulebook-to-do-certificate-expired = Ngarkoni në regjistër një certifikatë të vlefshme të regjistrimit.
rulebook-to-do-certificate-undated = Shënoni ditën e lëshimit pranë certifikatës në regjistër. Përndryshe e shqyrton zyra e granteve.
rulebook-to-do-certificate-issued-late = Nëse ka një certifikatë më të hershme, ngarkojeni në regjistër. Për këtë thirrje nuk mund të bëhet tjetër gjë.
# $organisation (String)
rulebook-to-do-legal-form-outside = Për këtë thirrje kërkoni një organizatë me formë tjetër juridike; nëse profili i organizatës { $organisation } është i gabuar, ndreqeni atje.
# $organisation (String)
rulebook-to-do-legal-form-missing = Zgjidhni formën juridike në profilin e organizatës { $organisation }.
rulebook-to-do-fiscal-proof-missing = Ngarkoni në regjistër vërtetimin fiskal, me numrin e tij.
rulebook-to-do-fiscal-proof-expired = Ngarkoni në regjistër një vërtetim fiskal të vlefshëm.
rulebook-to-do-fiscal-number-missing = Shënoni numrin pranë vërtetimit fiskal në regjistër.
rulebook-to-do-turnover-too-high = Për këtë thirrje kërkoni një organizatë më të vogël; nëse shuma është e gabuar, ndreqeni në pjesën e saj të aplikimit.
# $organisation (String), $year (String)
rulebook-to-do-turnover-missing = { $organisation } e shënon qarkullimin e vitit { $year } në pjesën e vet të aplikimit.
# $organisation (String)
rulebook-to-do-exclusion-found = { $organisation } nuk mund të marrë pjesë në këtë thirrje. Për pyetje përgjigjet programi.
rulebook-to-do-exclusion-to-be-read = Nuk keni nevojë të bëni asgjë: zyra e granteve vendos dhe jep arsyet.
# $organisation (String)
rulebook-to-do-exclusion-not-declared = { $organisation } përgjigjet në pjesën e vet të aplikimit.
rulebook-to-do-conflict-declared = Nuk keni nevojë të bëni asgjë: zyra e granteve e lexon shpjegimin, vendos dhe jep arsyet.
# $organisation (String)
rulebook-to-do-conflict-not-declared = { $organisation } përgjigjet në pjesën e vet të aplikimit.
rulebook-to-do-cooperation-too-little = Merruni vesh për më shumë mënyra të punës së përbashkët dhe zgjidhni ato në pjesën e përbashkët.
rulebook-to-do-cooperation-missing = Zgjidhni mënyrat në pjesën e përbashkët të aplikimit.
# $organisation (String), $least (String)
rulebook-to-do-part-too-small = Jepini organizatës { $organisation } punë dhe kosto prej së paku { $least }.
rulebook-to-do-part-unknown = Shënoni në buxhet kostot e secilës organizatë.
rulebook-to-do-lead-role-to-be-read = Nuk keni nevojë të bëni asgjë: zyra e granteve e lexon, vendos dhe jep arsyet.
rulebook-to-do-lead-role-missing = Përshkruajeni në pjesën e përbashkët të aplikimit.
rulebook-to-do-theme-missing = Zgjidhni një temë në pjesën e përbashkët.
rulebook-to-do-theme-outside = Zgjidhni në pjesën e përbashkët një temë të thirrjes.
rulebook-to-do-excluded-not-declared = Përgjigjuni në pjesën e përbashkët të aplikimit.
rulebook-to-do-excluded-to-be-read = Nuk keni nevojë të bëni asgjë: zyra e granteve e lexon shpjegimin, vendos dhe jep arsyet.
rulebook-to-do-places-too-few = Planifikoni aktivitete në më shumë vende të thirrjes.
# $allowed (String)
rulebook-to-do-places-outside = Planifikoni aktivitete vetëm në këto vende: { $allowed }.
rulebook-to-do-places-missing = Shënoni vendet në pjesën e përbashkët.
rulebook-to-do-ends-too-late = Filloni më herët ose planifikoni më pak muaj.
rulebook-to-do-end-unknown = Shënoni në pjesën e përbashkët fillimin e planifikuar dhe kohëzgjatjen.
rulebook-to-do-participants-too-few = Planifikoni më shumë pjesëmarrës, ose pjesëmarrës nga më shumë komunitete.
rulebook-to-do-participants-missing = Shënoni pjesëmarrësit e planifikuar në pjesën e përbashkët.
rulebook-to-do-contact-missing = Përshkruajeni në pjesën e përbashkët.
# $cap (String)
rulebook-to-do-contingency-over-cap = Lini mënjanë { $cap } ose më pak.
rulebook-to-do-lines-differ = Ndreqni këta zëra në buxhet. Pas dorëzimit, zyra e granteve pyet çfarë është menduar.
rulebook-to-do-sums-differ = Ruajeni buxhetin përsëri. Pas dorëzimit, zyra e granteve pyet çfarë është menduar.
rulebook-to-do-lines-missing = Shënoni kostot në buxhet.
rulebook-to-do-costs-to-be-read = Hiqini këto kosto nga buxheti, ose lëreni zyrën e granteve ta lexojë shpjegimin dhe të vendosë.
rulebook-to-do-costs-not-declared = Përgjigjuni në pjesën e përbashkët të aplikimit.
# $organisation (String)
rulebook-to-do-account-wrong = Ndreqeni llogarinë në profilin e organizatës { $organisation }.
# $organisation (String), $country (String)
rulebook-to-do-account-elsewhere = Shënoni në profilin e organizatës { $organisation } një llogari që fillon me { $country }.
rulebook-to-do-account-unconfirmed = Ngarkoni vërtetimin e llogarisë që është në profil, ose ndreqeni llogarinë. Përndryshe e shqyrton zyra e granteve.
rulebook-to-do-account-missing = Shënoni llogarinë në profilin e aplikuesit kryesor.
rulebook-to-do-core-documents-missing = Ngarkojini në regjistër para afatit.
# $cure_days (Number)
rulebook-to-do-papers-missing = Ngarkojini në regjistër. Nëse mungojnë edhe pas dorëzimit, zyra e granteve mund t’i kërkojë; ditë që nga atëherë: { $cure_days }.
rulebook-to-do-language-not-taken = Filloni aplikimin sërish në një gjuhë të thirrjes.
rulebook-to-do-text-too-long = Shkurtojeni këtë tekst dhe çdo tjetër aq të gjatë.
# $organisation (String)
rulebook-to-do-signed-by-other = Nëse përfaqësuesi ka ndërruar, ndreqeni profilin e organizatës { $organisation }. Përndryshe e shqyrton zyra e granteve.
# $organisation (String)
rulebook-to-do-signature-missing = Kërkojini pëlqimin përfaqësuesit ligjor të organizatës { $organisation }.
# $organisation (String)
rulebook-to-do-overdue = { $organisation } e kryen atë që ka mbetur borxh.
rulebook-to-do-grants-too-many = Për këtë thirrje kërkoni një organizatë tjetër.
rulebook-to-do-sum-too-high = Kërkoni më pak, ose le të udhëheqë një organizatë tjetër.
rulebook-to-do-sum-unknown = Nuk keni nevojë të bëni asgjë: zyra e granteve i mbledh, vendos dhe jep arsyet.
rulebook-to-do-other-funding-to-be-read = Nuk keni nevojë të bëni asgjë: zyra e granteve e lexon shpjegimin, vendos dhe jep arsyet.
rulebook-to-do-other-funding-not-declared = Përgjigjuni në pjesën e përbashkët të aplikimit.
# $organisation (String)
rulebook-to-do-barred = { $organisation } nuk mund të marrë pjesë derisa të hiqet.
# $organisation (String)
rulebook-to-do-barred-until = { $organisation } mund të marrë pjesë në thirrje të mëvonshme.

## Words of parameters, as a list offers them
rulebook-reference-day-deadline = dita e afatit
rulebook-reference-day-publication = dita e publikimit
rulebook-mixed-review = për cilindo prej tyre; kur kjo ka rëndësi, vendos zyra e granteve
rulebook-mixed-set = për secilin prej tyre
rulebook-if-shared-fail = aplikimi nuk është i pranueshëm
rulebook-if-shared-review = e shqyrton zyra e granteve
rulebook-legal-form-association = shoqatë
rulebook-legal-form-foundation = fondacion
rulebook-legal-form-institute = institut
rulebook-legal-form-other = formë tjetër juridike
rulebook-paper-registration-certificate = certifikata e regjistrimit
rulebook-paper-statute = statuti
rulebook-paper-fiscal-proof = vërtetimi fiskal
rulebook-paper-bank-confirmation = vërtetimi bankar
rulebook-way-development = hartim i përbashkët
rulebook-way-implementation = zbatim i përbashkët
rulebook-way-staffing = njerëz të përbashkët
rulebook-way-financing = financim i përbashkët
rulebook-ways-needed-any-two = cilatdo dy nga të katra
rulebook-ways-needed-first-two-and-one = hartimi dhe zbatimi, dhe edhe një
rulebook-share-of-request = shumës së kërkuar
rulebook-share-of-total = kostove të përgjithshme
rulebook-other-signatory-accept = mjafton
rulebook-other-signatory-review = e shqyrton zyra e granteve
rulebook-period-year = vitin kalendarik të afatit
rulebook-period-call = këtë thirrje

## Invented applications
rulebook-example-fitting = I përshtatet thirrjes
rulebook-example-late = Një sekondë me vonesë
rulebook-example-alone = Vetëm një organizatë
rulebook-example-one-community = Të gjitha nga një komunitet
rulebook-example-new = Sapo të regjistruara, pa dokumente
rulebook-example-unsigned = Pa memorandum
rulebook-example-accountless = Pa llogari
rulebook-example-dear = Një cent më tepër
rulebook-example-empty = Ende asgjë e dhënë

## What changed since the run before
rulebook-changes-none = Nuk ndryshoi asgjë.
rulebook-changes-new = Më parë nuk shikohej.
rulebook-changes-now = Tani:
rulebook-changes-gone = nuk shikohet më.
rulebook-changes-rest = Asgjë tjetër nuk ndryshoi.
