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
# $call (String), $until (String), $request (String)
notice-eligibility-cure-opened-text =
    Diçka në aplikimin tuaj në thirrjen “{ $call }” mund të ndreqet ende, më së voni deri më { $until }. Programi kërkon këtë:

    { $request }

    E dorëzojnë në këtë faqe personat që shkruajnë ose nënshkruajnë për aplikuesin kryesor.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Përgjigje: { $title } ({ $reference })
# $call (String), $state (String)
notice-eligibility-cure-answered-text = Aplikuesit dorëzuan diçka në thirrjen “{ $call }” dhe kushtet u kontrolluan përsëri. Gjendja e kushtit tani: { $state }.
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
