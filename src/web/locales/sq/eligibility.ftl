## eligibility
eligibility-title = Pranueshmëria
eligibility-application = Aplikimi
eligibility-reference = Referenca
eligibility-call = Thirrja
eligibility-deadline = Afati

## Where findings and applications stand
eligibility-effective-met = Plotësohet
eligibility-effective-not-met = Nuk plotësohet
eligibility-effective-undecided = Vendos zyra e granteve
eligibility-effective-curable = Nuk plotësohet, por mund të ndreqet
eligibility-effective-uncured = Nuk plotësohet; nuk u dha afat për ta ndrequr
eligibility-effective-cure-open = Mund të ndreqet brenda afatit të dhënë
eligibility-effective-cure-lapsed = Nuk plotësohet, afati për ta ndrequr ka kaluar
eligibility-state-waiting = Diçka është ende e hapur
eligibility-state-met = Plotësohet çdo kusht
eligibility-state-not-met = Nuk plotësohet çdo kusht
eligibility-state-eligible = I pranueshëm
eligibility-state-not-eligible = Jo i pranueshëm
eligibility-provisional = i përkohshëm
eligibility-provisional-lede = Kjo është e përkohshme: derisa të mbyllet thirrja, aplikimet e tjera mund ta ndryshojnë ende rezultatin e kushteve që i shikojnë aplikimet bashkë.
# $text (String)
eligibility-needed = Nevojitet: { $text }
# $text (String)
eligibility-to-do = Çfarë ndihmon: { $text }

## Check your answers
eligibility-check = Kontrolloni përgjigjet tuaja
eligibility-missing = Ende mungon
eligibility-missing-nothing = Nuk mungon asgjë.
eligibility-rules-now = Çfarë gjendet tani për çdo kusht
eligibility-rules-now-lede = Sikur aplikimi të dorëzohej në këtë minutë. Mund ta dorëzoni edhe kur një kusht nuk plotësohet; rezultati shënohet bashkë me të.
eligibility-whole = I gjithë aplikimi
eligibility-submit = Dorëzoje aplikimin
eligibility-declaration = Deklaroj për të gjitha organizatat e këtij aplikimi se ajo që thuhet në të është e vërtetë dhe se mund ta dorëzoj në emër të tyre.
eligibility-declaration-needed = Shënojeni deklaratën për ta dorëzuar.
eligibility-lead-submits = Dorëzon personi që nënshkruan për aplikuesin kryesor ose administrimi i tij.
eligibility-call-not-open = Kjo thirrje nuk pranon aplikime tani.

## Receipt
eligibility-receipt = Vërtetimi i dorëzimit
eligibility-received = Mbërriti
eligibility-fingerprint = Gjurma e përmbajtjes
eligibility-fingerprint-hint = Gjurma llogaritet nga gjithçka që thotë aplikimi. E njëjta përmbajtje ka gjithmonë të njëjtën gjurmë.
eligibility-late-because = U shënua si i vonuar sepse
eligibility-consents = Kush dha pëlqimin
eligibility-consents-none = Askush nuk ka dhënë pëlqim për atë që u shënua.
eligibility-see-findings = Shihni çfarë u gjet për çdo kusht
eligibility-see-application = Shihni aplikimin

## Findings and decisions
eligibility-others = Kjo organizatë është edhe në:
# $opened (String), $until (String)
eligibility-cure-given = Afati për ta ndrequr u dha më { $opened }; zgjat deri më { $until }.
# $when (String)
eligibility-cure-answered = Përgjigjja mbërriti më { $when }.
# $text (String)
eligibility-cure-before = Para përgjigjes u gjet: { $text }
eligibility-decision-review = Zyra e granteve vendosi:
eligibility-decision-override = Zyra e granteve vendosi ndryshe:
eligibility-verdict-pass = Kushti plotësohet
eligibility-verdict-fail = Kushti nuk plotësohet
eligibility-decide = Vendos
eligibility-override = Vendos ndryshe
eligibility-send-decision = Shënoje vendimin
eligibility-send-override = Shënoje vendimin tjetër
eligibility-ruling = Vendimi juaj
eligibility-reason = Arsyeja
eligibility-reason-hint = E lexojnë aplikuesit. Mos përmendni asnjë komunitet.
eligibility-open-cure = Jep afat për ta ndrequr
eligibility-cure-request = Çfarë kërkoni
eligibility-cure-request-hint = E lexojnë aplikuesit. Afati i tyre rrjedh që tani.
eligibility-conclude = Përfundoje
eligibility-conclude-lede = Asgjë nuk pret vendim. Rezultati është përfundimtar për këtë fazë, dhe e marrin të gjithë në organizatat e aplikimit, bashkë me çdo kusht. Ajo që mund të ndreqej e nuk u ndreq llogaritet si e paplotësuar.
eligibility-conclude-as-waiting = Përfundoje
eligibility-conclude-as-met = Përfundoje si të pranueshëm
eligibility-conclude-as-not-met = Përfundoje si jo të pranueshëm
eligibility-conclude-as-eligible = Përfundoje si të pranueshëm
eligibility-conclude-as-not-eligible = Përfundoje si jo të pranueshëm
# $count (Number)
eligibility-conclude-not-yet = { $count ->
    [0] Më parë duhet të mbyllet thirrja.
    [one] Ende është i hapur { $count } kusht.
   *[other] Ende janë të hapura { $count } kushte.
}
eligibility-conclude-done = Ky aplikim është përfunduar.
# $when (String)
eligibility-concluded-at = U përfundua më { $when }.
eligibility-history = Kur u kontrolluan kushtet
# $when (String), $version (String)
eligibility-run = { $when }, versioni i kushteve { $version }
eligibility-occasion-submission = Dorëzimi
eligibility-occasion-late-arrival = U shënua si i vonuar
eligibility-occasion-closing = Thirrja u mbyll
eligibility-occasion-cure = Diçka u ndreq

## The officers' list
eligibility-filter = Zgjidhni sipas gjendjes
eligibility-filter-all = Të gjitha
eligibility-list-empty = Nuk ka aplikim për t’u shfaqur.
eligibility-list-caption = Aplikimet e dorëzuara dhe sa kushte të tyre plotësohen, nuk plotësohen dhe janë të hapura
eligibility-count-met = Plotësohen
eligibility-count-not-met = Nuk plotësohen
eligibility-count-open = Të hapura
eligibility-stands = Gjendja
eligibility-came-late = i vonuar
eligibility-close = Mbylle thirrjen
eligibility-close-lede = Afati ka kaluar. Mbyllja i kontrollon përsëri të gjitha kushtet për çdo aplikim dhe i njofton të gjithë aplikuesit për rezultatet deri tani. Nuk mund të kthehet prapa.
eligibility-late = Shëno një aplikim të vonuar
eligibility-late-lede = Një aplikim që mbërriti pas afatit mund të mbahet në listë me arsyen e vet. Atëherë nuk e plotëson kushtin për afatin.
eligibility-late-none = Nuk ka mbetur asnjë draft i kësaj thirrjeje.
eligibility-late-received = Mbërriti
# $zone (String)
eligibility-late-received-hint = Dita dhe ora sipas zonës { $zone }.
eligibility-late-reason-hint = Pse e shënoni edhe pse mbërriti vonë. E lexojnë aplikuesit.
eligibility-late-record = Shënoje

## Putting something right
eligibility-cure-answer = Ndreqeni
eligibility-cure-until = Më së voni
eligibility-cure-file = Memorandumi i nënshkruar
# $most (Number)
eligibility-cure-file-hint = PDF, PNG, JPEG ose dokument zyre, deri në { $most } MB.
eligibility-cure-signed-by = Cilat organizata e kanë nënshkruar
eligibility-cure-send = Dorëzoje
eligibility-cure-in-register = Organizata e ndreq këtë në regjistër. Pastaj ai që shkruan ose nënshkruan për aplikuesin kryesor i kontrollon kushtet përsëri këtu.
eligibility-cure-to-register = Te dokumentet e saj
eligibility-cure-again = Është në regjistër: kontrollo përsëri

## Refusals
eligibility-officers-only = Këtë mund ta bëjë vetëm drejtimi i programit ose zyra e granteve. Drejtojuni atyre.
eligibility-own-interest = Ju i përkisni një organizate të këtij aplikimi, prandaj për të duhet të vendosë një person tjetër i zyrës së granteve.
eligibility-no-draft = Ky aplikim nuk është më draft: është dorëzuar ose tërhequr. Ajo që u dorëzua gjendet në vërtetimin e dorëzimit.
eligibility-not-submitted = Ky aplikim nuk është dorëzuar, ose është tërhequr. Vendoset vetëm për aplikime të dorëzuara.
eligibility-already-concluded = Pranueshmëria e këtij aplikimi është përfunduar dhe nuk mund të ndryshohet më.
# $deadline (String)
eligibility-too-early = Afati është { $deadline }. Kthehuni kur të ketë kaluar; deri atëherë aplikimet mund të ndryshojnë ende.
# $deadline (String), $now (String)
eligibility-closing-too-early = Afati është { $deadline } dhe tani është { $now }. Thirrja mbyllet vetëm pas afatit.
eligibility-finding-outdated = Ndërkohë kushtet u kontrolluan përsëri. Hapeni faqen përsëri dhe shikoni gjetjen e fundit.
eligibility-still-provisional = Kjo gjetje është e përkohshme. Mbylleni thirrjen, pastaj vendosni.
# $max (Number)
eligibility-reason-needed = Shkruani një arsye, më së shumti { $max } shenja.
eligibility-ruling-needed = Zgjidhni nëse kushti plotësohet.
# $state (String)
eligibility-no-question-open = Ky kusht nuk lë asgjë të hapur: { $state }. Për të vendosur ndryshe, përdorni “Vendos ndryshe” dhe jepni arsyen.
# $state (String)
eligibility-decide-instead = Ky kusht jua lë juve vendimin: { $state }. Përdorni “Vendos”.
# $state (String)
eligibility-override-changes-nothing = Kjo vlen tashmë: { $state }. Zgjidhni një vendim tjetër ose lëreni siç është.
# $until (String)
eligibility-override-during-cure = Aplikuesit kanë afat deri më { $until } për ta ndrequr këtë. Prisni deri atëherë para se të vendosni.
eligibility-call-not-closed = Thirrja nuk është e mbyllur, ose për grantet e saj është vendosur tashmë. Aplikimet përfundohen ndërmjet këtyre.
# $number (String), $rule (String), $state (String)
eligibility-rule-still-open = { $number } { $rule }: ende e hapur, { $state }.
eligibility-nothing-to-cure = Afat mund të jepet vetëm ku kushti thotë se diçka mund të ndreqet. Kjo gjetje është tjetër.
eligibility-memorandum-needed = Memorandumi dorëzohet si skedar, me ata që e kanë nënshkruar.
eligibility-cure-once = Afati për ta ndrequr këtë është dhënë tashmë një herë. Nuk mund të jepet dy herë.
eligibility-no-cure = Ky aplikim tani nuk ka asgjë që mund të ndreqet.
# $until (String), $now (String)
eligibility-cure-too-late = Afati për ta ndrequr përfundoi më { $until }; tani është { $now }.
eligibility-lead-answers = Këtë e dorëzojnë vetëm personat që shkruajnë ose nënshkruajnë për aplikuesin kryesor. Drejtojuni aplikuesit kryesor.

## Done
done-eligibility-submitted = Aplikimi u dorëzua.
done-eligibility-closed = Thirrja u mbyll dhe të gjitha aplikimet u kontrolluan përsëri.
done-eligibility-late-recorded = Aplikimi i vonuar u shënua.
done-eligibility-decided = Vendimi u shënua dhe aplikuesit u njoftuan.
done-eligibility-overridden = Vendimi tjetër u shënua dhe aplikuesit u njoftuan.
done-eligibility-cure-opened = Afati i aplikuesve rrjedh që tani; ata u njoftuan.
done-eligibility-cured = U dorëzua. Kushti tani plotësohet.
done-eligibility-cure-not-enough = U dorëzua, por diçka ende mungon. Mund të dorëzoni përsëri derisa të mbarojë afati.
done-eligibility-concluded-eligible = Aplikimi u përfundua si i pranueshëm.
done-eligibility-concluded-not-eligible = Aplikimi u përfundua si jo i pranueshëm.

## Letters
# $number (String), $rule (String), $state (String)
eligibility-letter-rule = { $number } { $rule }: { $state }
# $text (String)
eligibility-decided-because = Këtë e vendosi zyra e granteve, sepse: { $text }
# $title (String), $reference (String)
notice-eligibility-result-so-far-subject = Rezultatet deri tani: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-result-so-far-text =
    Thirrja “{ $call }” u mbyll dhe kushtet u kontrolluan përsëri për çdo aplikim. Kjo u gjet për aplikimin tuaj. Nuk është fundi: zyra e granteve vendos për atë që është e hapur dhe pastaj e përfundon.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-cure-opened-subject = Ju lutemi ndreqni diçka: { $title } ({ $reference })
# $call (String), $until (String), $request (String), $rules (String)
notice-eligibility-cure-opened-text =
    Diçka në aplikimin tuaj në thirrjen “{ $call }” mund të ndreqet ende, më së voni deri më { $until }. Programi kërkon këtë:

    { $request }

    { $rules }

    E dorëzojnë në këtë faqe personat që shkruajnë ose nënshkruajnë për aplikuesin kryesor.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Përgjigje: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-answered-text =
    Aplikuesit dorëzuan diçka në thirrjen “{ $call }” dhe kushtet u kontrolluan përsëri. Gjendja e kushtit tani: { $state }. Kjo ndryshoi:

    { $changes }
# $title (String), $reference (String)
notice-eligibility-decided-subject = Një vendim për { $title } ({ $reference })
# $call (String), $number (String), $rule (String), $outcome (String), $reason (String)
notice-eligibility-decided-text =
    Zyra e granteve vendosi për aplikimin tuaj në thirrjen “{ $call }”.

    { $number } { $rule }: { $outcome }
    Arsyeja: { $reason }
# $title (String), $reference (String)
notice-eligibility-concluded-eligible-subject = I pranueshëm: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-eligible-text =
    Aplikimi juaj në thirrjen “{ $call }” është i pranueshëm. Ai vazhdon te vlerësimi. Këto janë rezultatet e të gjitha kushteve.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-concluded-not-eligible-subject = Jo i pranueshëm: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-not-eligible-text =
    Aplikimi juaj në thirrjen “{ $call }” nuk është i pranueshëm, sepse nuk plotësohet çdo kusht. Ai nuk vlerësohet. Këto janë rezultatet e të gjitha kushteve; nën secilin që nuk plotësohet shkruan çfarë do të ndihmonte herën tjetër. Ajo që mund të ndreqej e nuk u ndreq llogaritet si e paplotësuar.

    { $rules }

    Kjo thirrje nuk pranon kundërshtime ndaj rezultateve.
eligibility-milestone-eligible = I pranueshëm: kalon te paneli.
eligibility-milestone-ineligible = Jo i pranueshëm; çdo rregull e jep arsyen.
eligibility-todo-cure = Ndreqni atë që mungon në “{ $title }”
eligibility-todo-close = Mbyllni thirrjen “{ $call }”: afati i saj ka kaluar
eligibility-todo-conclude = Vendosni për pranueshmërinë në “{ $call }”: { $count ->
    [one] { $count } aplikim është i hapur
   *[other] { $count } aplikime janë të hapura
}
# $count (Number)
eligibility-conclude-curable = { $count ->
    [one] { $count } rezultat mund të ndreqet ende dhe për të nuk u dha kohë. Po të përfundohet tani, kushti llogaritet si i paplotësuar.
   *[other] { $count } rezultate mund të ndreqen ende dhe për to nuk u dha kohë. Po të përfundohet tani, kushtet llogariten si të paplotësuara.
}
# $call (String)
notice-eligibility-all-concluded-subject = Pranueshmëria u përfundua: { $call }
# $call (String), $count (Number)
notice-eligibility-all-concluded-text = Pranueshmëria e çdo aplikimi të thirrjes { $call } është përfunduar. { $count ->
    [0] Asnjë nuk është i pranueshëm, prandaj paneli nuk ka çfarë të vlerësojë.
    [one] Një aplikim është i pranueshëm dhe del para panelit. Kërkojuni vlerësuesve të deklarojnë konfliktet e interesit.
   *[other] { $count } aplikime janë të pranueshme dhe dalin para panelit. Kërkojuni vlerësuesve të deklarojnë konfliktet e interesit.
}

## Rehearsal
eligibility-rehearsal = Provoni kushtet
eligibility-rehearsal-lede = Kushtet e kësaj thirrjeje, të gjykuara mbi atë që kanë dhënë aplikuesit e mëparshëm. Nuk vendoset asgjë, nuk ruhet asgjë dhe aplikuesit nuk e shohin.
eligibility-rehearsal-none = Asnjë thirrje tjetër e programit nuk është publikuar ende.
eligibility-rehearsal-earlier = Aplikuesit e cilës thirrje
eligibility-rehearsal-do = Provo
# $rules (String)
eligibility-rehearsal-left-out = Lënë jashtë, sepse ajo thirrje nuk e pyeti atë që lexojnë: { $rules }.
eligibility-rehearsal-caption = Çfarë do të gjenin këto kushte te çdo aplikim
eligibility-rehearsal-outcome = Do të gjenin
eligibility-rehearsal-because = Kushte që nuk plotësohen thjesht
eligibility-rehearsal-nothing = asgjë për të vërejtur

## Objections
# $until (String)
eligibility-letter-until = Më së voni: { $until }
# $point (String), $answer (String), $reason (String)
eligibility-letter-answer = { $point }: { $answer }. Arsyeja: { $reason }
eligibility-answered-upheld = Pranohet
eligibility-answered-dismissed = Refuzohet
eligibility-objection = Kundërshtimi
eligibility-objection-stands-open = Pret vendimin
eligibility-objection-stands-withdrawn = U tërhoq
eligibility-objection-stands-decided = U vendos
# $until (String)
eligibility-object-until = Mund ta kundërshtoni këtë rezultat deri më { $until }.
eligibility-object-see = Kundërshtoni ose lexoni si
eligibility-objection-see = Shihni kundërshtimin
eligibility-objection-of-first = Rezultati i parë
eligibility-objection-after = Rezultati pas kundërshtimit
eligibility-object-lede = Thoni cilat gjetje janë të gabuara dhe pse. Llogaritet vetëm çfarë u shikua dhe si: faktet dhe procedura. Ajo që mund të ndreqej e nuk u ndreq nuk është arsye. Vendos një person që nuk mori pjesë në këtë rezultat, dhe njoftohen të gjitha organizatat e aplikimit.
eligibility-object-findings = Gjetjet që i kundërshtoni
eligibility-object-grounds = Arsyet tuaja
# $max (Number)
eligibility-object-grounds-hint = Më së shumti { $max } shenja. I lexojnë programi dhe të gjitha organizatat e aplikimit. Mos përmendni asnjë komunitet.
eligibility-object-do = Dërgoje kundërshtimin
# $organisation (String), $when (String)
eligibility-objection-made-by = { $organisation } kundërshtoi më { $when }.
# $when (String)
eligibility-objection-withdrawn-at = U tërhoq më { $when }.
# $when (String)
eligibility-objection-decided-at = U vendos më { $when }.
eligibility-objection-findings = Gjetjet për të cilat është
eligibility-objection-withdraw = Tërhiqe kundërshtimin
eligibility-objection-withdraw-lede = Derisa të vendoset, organizata që kundërshtoi mund ta tërheqë.
eligibility-objection-decide = Vendos për kundërshtimin
eligibility-objection-decide-lede = Ajo që pranoni llogaritet si e plotësuar që tani. Pastaj aplikimi përfundohet sërish dhe rezultatin e marrin të gjithë në të. Më pas nuk mund të ndryshohet.
# $count (Number)
eligibility-objection-who = { $count ->
    [0] Në zyrën e granteve të programit nuk ka mbetur asnjë person që nuk mori pjesë në këtë rezultat. Programi duhet ta caktojë një.
    [one] { $count } person i programit nuk mori pjesë në këtë rezultat dhe mund të vendosë.
   *[other] { $count } persona të programit nuk morën pjesë në këtë rezultat dhe mund të vendosin.
}
eligibility-objection-none = Askush nuk e ka kundërshtuar këtë rezultat.
eligibility-objection-answer = Vendimi juaj
eligibility-objection-send = Shënoje vendimin
eligibility-object-not-concluded = Ky aplikim ende nuk ka rezultat. Kundërshtohet një rezultat.
eligibility-object-already = Një kundërshtim ndaj këtij rezultati pret vendimin. Mund të ketë vetëm një në të njëjtën kohë.
eligibility-object-once = Për një kundërshtim ndaj këtij rezultati është vendosur. Një rezultat mund të kundërshtohet një herë.
eligibility-object-eligible = Aplikimi është i pranueshëm: nuk ka çfarë të kundërshtohet.
eligibility-object-none = Kjo thirrje nuk pranon kundërshtime ndaj rezultateve.
# $until (String), $now (String)
eligibility-object-too-late = Mund të kundërshtohej deri më { $until }. Tani është { $now }.
eligibility-object-which = Zgjidhni të paktën një gjetje që e kundërshtoni.
eligibility-object-not-met-only = Mund të kundërshtohen vetëm gjetjet e këtij rezultati që nuk plotësohen. Hapeni faqen përsëri.
# $max (Number)
eligibility-object-grounds-needed = Shkruani arsyet tuaja, më së shumti { $max } shenja.
eligibility-object-deciders = Kundërshton personi që nënshkruan ose administrimi i një organizate të këtij aplikimi. Drejtojuni atyre.
eligibility-object-own = Kundërshtimin mund ta tërheqë vetëm personi që nënshkruan ose administrimi i organizatës që kundërshtoi.
eligibility-objection-not-open = Këtu asnjë kundërshtim nuk pret vendimin: për të u vendos ose u tërhoq.
eligibility-objection-had-part = Ju morët pjesë në rezultatin e parë, prandaj për këtë kundërshtim vendos një person që nuk mori pjesë.
eligibility-objection-changed = Kundërshtimi ka ndryshuar që kur e hapët. Hapeni faqen përsëri dhe vendosni për secilën gjetje.
eligibility-objection-answer-needed = Zgjidhni për secilën gjetje nëse kundërshtimi pranohet.
eligibility-decision-objection = U pranua një kundërshtim:
eligibility-todo-objection = Vendosni për kundërshtimin ndaj rezultatit të “{ $title }”
done-eligibility-objected = Kundërshtimi u bë dhe u njoftuan të gjitha organizatat e aplikimit.
done-eligibility-objection-withdrawn = Kundërshtimi u tërhoq.
done-eligibility-objection-decided-eligible = Për kundërshtimin u vendos. Aplikimi është i pranueshëm.
done-eligibility-objection-decided-not-eligible = Për kundërshtimin u vendos. Aplikimi mbetet jo i pranueshëm.
# $title (String), $reference (String)
notice-eligibility-concluded-contestable-subject = Jo i pranueshëm: { $title } ({ $reference })
# $call (String), $rules (String), $until (String)
notice-eligibility-concluded-contestable-text =
    Aplikimi juaj në thirrjen “{ $call }” nuk është i pranueshëm, sepse nuk plotësohet çdo kusht. Nuk vlerësohet. Këto janë rezultatet e të gjitha kushteve; nën secilin që nuk plotësohet shkruhet çfarë do të ndihmonte herën tjetër. Ajo që mund të ndreqej e nuk u ndreq llogaritet si e paplotësuar.

    { $rules }

    Nëse diçka është gjykuar gabimisht, personi që nënshkruan ose administrimi i cilësdo organizatë të aplikimit mund të kundërshtojë në këtë faqe, më së voni deri më { $until }: zgjidhni gjetjet dhe shkruani pse. Vendos një person që nuk mori pjesë në këtë rezultat.
# $title (String), $reference (String)
notice-eligibility-objection-made-subject = U bë kundërshtim: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-made-text =
    { $organisation } e ka kundërshtuar rezultatin e aplikimit tuaj në thirrjen “{ $call }”, për:

    { $points }

    Arsyet:

    { $grounds }

    Vendos një person që nuk mori pjesë në këtë rezultat, dhe ju njoftoheni. Deri atëherë { $organisation } mund ta tërheqë kundërshtimin në këtë faqe.
# $title (String), $reference (String)
notice-eligibility-objection-came-subject = Një kundërshtim pret vendim: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-came-text =
    { $organisation } ka kundërshtuar një rezultat të pranueshmërisë në thirrjen “{ $call }”, për:

    { $points }

    Arsyet:

    { $grounds }

    Në këtë faqe vendos një person i programit që nuk mori pjesë në rezultat. Paneli fillon vetëm pas kësaj.
# $title (String), $reference (String)
notice-eligibility-objection-withdrawn-subject = Kundërshtimi u tërhoq: { $title } ({ $reference })
# $call (String)
notice-eligibility-objection-withdrawn-text = Kundërshtimi ndaj rezultatit të këtij aplikimi në thirrjen “{ $call }” u tërhoq. Rezultati mbetet siç është.
# $title (String), $reference (String)
notice-eligibility-objection-decided-eligible-subject = I pranueshëm pas kundërshtimit: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-eligible-text =
    Për kundërshtimin ndaj rezultatit të aplikimit tuaj në thirrjen “{ $call }” vendosi një person që nuk mori pjesë në rezultatin e parë:

    { $points }

    Aplikimi tani është i pranueshëm. Kalon në vlerësim. Këto janë rezultatet e të gjitha kushteve.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-objection-decided-not-eligible-subject = Jo i pranueshëm pas kundërshtimit: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-not-eligible-text =
    Për kundërshtimin ndaj rezultatit të aplikimit tuaj në thirrjen “{ $call }” vendosi një person që nuk mori pjesë në rezultatin e parë:

    { $points }

    Aplikimi mbetet jo i pranueshëm. Një rezultat mund të kundërshtohet një herë; ky është përfundimtar për këtë fazë. Këto janë rezultatet e të gjitha kushteve.

    { $rules }

## The queue and acts on many
# $until (String)
eligibility-due = Pranueshmëria duhet të përfundohet deri më { $until }.
# $until (String)
eligibility-heard-by = Deri më { $until } do të merrni përgjigje nëse ky aplikim është i pranueshëm.
eligibility-clock-concluded = Të përfunduara:
# $days (Number)
eligibility-clock-median = Mediana nga mbyllja deri te përfundimi: { $days ->
    [one] { $days } ditë
   *[other] { $days } ditë
}
eligibility-clock-overdue = Me vonesë:
eligibility-waited = Pret
# $count (Number)
eligibility-days = { $count ->
    [one] { $count } ditë
   *[other] { $count } ditë
}
# $count (Number)
eligibility-overdue-by = { $count ->
    [one] { $count } ditë vonesë
   *[other] { $count } ditë vonesë
}
eligibility-search = Organizata, titulli ose referenca
eligibility-filter-rule = Kushti që nuk plotësohet ose është i hapur
eligibility-filter-any-rule = Cilido
eligibility-filter-objection = Vetëm me kundërshtim të hapur
eligibility-filter-overdue = Vetëm me vonesë
eligibility-filter-do = Shfaq
eligibility-bulk = Një veprim për shumë aplikime
eligibility-bulk-all = Të gjitha në këtë faqe
eligibility-bulk-what = Me ato që keni zgjedhur
eligibility-bulk-kind-conclude = Përfundoji
eligibility-bulk-kind-cure = Jep afat për të ndrequr të njëjtin kusht
eligibility-bulk-rule = Kushti
eligibility-bulk-request-hint = Vetëm për të dhënë afat: e lexojnë të gjithë aplikuesit që keni zgjedhur. Afati i tyre rrjedh nga miratimi juaj.
eligibility-bulk-plan = Shihe më parë
eligibility-bulk-lede = Ende nuk është bërë asgjë. Kjo do t’i ndodhte secilit aplikim. Ajo që ndryshon derisa ta miratoni lihet siç është dhe përmendet.
eligibility-bulk-caption = Secili aplikim me atë që do t’i ndodhte
eligibility-bulk-foreseen = Çfarë ndodh
eligibility-bulk-rules = Kushtet
eligibility-bulk-came = Çfarë u bë
eligibility-foreseen-eligible = Përfundohet si i pranueshëm
eligibility-foreseen-not-eligible = Përfundohet si jo i pranueshëm
eligibility-foreseen-time-given = Jepet afat për ta ndrequr
eligibility-foreseen-still-open = Ende jo: ka kushte të hapura
eligibility-foreseen-concluded = Asgjë: është përfunduar tashmë
eligibility-foreseen-nothing-to-cure = Asgjë: ky kusht këtu nuk mund të ndreqet, ose afati është dhënë tashmë
eligibility-foreseen-withdrawn = Asgjë: është tërhequr
eligibility-foreseen-own-interest = Asgjë: ju i përkisni një organizate të tij
eligibility-came-done = U bë
eligibility-came-changed = U la siç është: ndërkohë ndryshoi
eligibility-came-undone = U kthye prapa
eligibility-came-left = Asgjë
# $count (Number)
eligibility-bulk-confirm = { $count ->
    [one] Miratoje për { $count } aplikim
   *[other] Miratoje për { $count } aplikime
}
eligibility-bulk-undo = Ktheje prapa të gjithin
# $when (String)
eligibility-bulk-done-at = U bë më { $when }.
# $when (String)
eligibility-bulk-undone-at = U kthye prapa më { $when }. Letrat e tij nuk u dërguan.
# $until (String)
eligibility-bulk-undo-until = Mund ta ktheni prapa deri më { $until }; deri atëherë letrat e tij presin dhe aplikuesit nuk shohin asgjë.
eligibility-bulk-can-undo = Veprimi juaj i fundit për shumë aplikime mund të kthehet ende prapa.
eligibility-bulk-back = Kthehu te lista
# $max (Number)
eligibility-bulk-choose = Zgjidhni nga 1 deri në { $max } aplikime.
eligibility-bulk-what-needed = Zgjidhni çfarë duhet bërë.
eligibility-bulk-rule-needed = Zgjidhni kushtin për të cilin jepet afat.
eligibility-bulk-unknown = Njëri nga këto aplikime nuk është dorëzuar në këtë thirrje. Hapeni listën përsëri.
eligibility-bulk-own = Këtë veprim e miraton ose e kthen prapa vetëm ai që e përgatiti.
eligibility-bulk-done-already = Ky veprim është bërë tashmë.
eligibility-bulk-nothing-to-undo = Nuk ka çfarë të kthehet prapa: veprimi nuk u bë ose është kthyer prapa tashmë.
# $until (String)
eligibility-bulk-too-late = Ky veprim mund të kthehej prapa deri më { $until }. Letrat e tij tani dërgohen.
eligibility-bulk-letters-gone = Letra të këtij veprimi janë nisur tashmë, prandaj nuk mund të kthehet prapa.
# $reference (String), $title (String)
eligibility-bulk-acted-on = Për { $reference } { $title } ndërkohë dikush ka vepruar, prandaj ky veprim nuk mund të kthehet prapa.
done-eligibility-bulk-planned = Kjo do të ndodhte. Ende nuk është bërë asgjë.
done-eligibility-bulk = U bë. Mund ta ktheni prapa për dhjetë minuta; deri atëherë letrat e tij presin.
done-eligibility-bulk-in-part = U bë, përveç për ato që ndërkohë ndryshuan. Mund ta ktheni prapa për dhjetë minuta; deri atëherë letrat e tij presin.
done-eligibility-bulk-undone = U kthye prapa i gjithi dhe letrat e tij nuk dërgohen.
eligibility-changes = Çfarë ndryshoi nga kontrolli i mëparshëm
# $title (String), $reference (String)
notice-eligibility-cure-checked-subject = U dorëzua dhe u kontrollua përsëri: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-checked-text =
    Për aplikimin tuaj në thirrjen “{ $call }” u dorëzua diçka dhe të gjitha kushtet u kontrolluan përsëri. Gjendja e kushtit tani: { $state }. Kjo ndryshoi:

    { $changes }
