## eligibility
eligibility-title = Kushtet e pranueshmërisë
eligibility-application = Aplikimi
eligibility-reference = Numri
eligibility-call = Thirrja
eligibility-deadline = Afati

## Where findings and applications stand
eligibility-effective-met = Plotësohet
eligibility-effective-not-met = Nuk plotësohet
eligibility-effective-undecided = Vendos një zyrtar
eligibility-effective-curable = Nuk plotësohet, por mund të ndreqej
eligibility-effective-cure-open = Koha për ta ndrequr po rrjedh
eligibility-effective-cure-lapsed = Nuk plotësohet, koha për ta ndrequr ka kaluar
eligibility-state-waiting = Diçka është ende e hapur
eligibility-state-met = Plotësohet çdo rregull
eligibility-state-not-met = Nuk plotësohet çdo rregull
eligibility-state-eligible = I pranueshëm
eligibility-state-not-eligible = Jo i pranueshëm
eligibility-provisional = i përkohshëm
eligibility-provisional-lede = Kjo është e përkohshme: derisa të mbyllet thirrja, aplikimet e tjera mund t'i ndryshojnë ende rregullat që i shikojnë aplikimet bashkë.
# $text (String)
eligibility-needed = Nevojitet: { $text }
# $text (String)
eligibility-to-do = Çka ndihmon: { $text }

## Check your answers
eligibility-check = Kontrolloni përgjigjet tuaja
eligibility-missing = Ende mungon
eligibility-missing-nothing = Nuk mungon asgjë.
eligibility-rules-now = Çka gjejnë rregullat tani
eligibility-rules-now-lede = Sikur aplikimi të dorëzohej në këtë minutë. Mund ta dorëzoni edhe kur një rregull nuk plotësohet; rezultati shënohet bashkë me të.
eligibility-whole = I gjithë aplikimi
eligibility-submit = Dorëzoje aplikimin
eligibility-declaration = Deklaroj për të gjitha organizatat e këtij aplikimi se ajo që thuhet në të është e vërtetë dhe se mund ta dorëzoj në emër të tyre.
eligibility-declaration-needed = Shënojeni deklaratën për ta dorëzuar.
eligibility-lead-submits = Dorëzon një nënshkrues ose administrator i aplikuesit kryesor.
eligibility-call-not-open = Kjo thirrje nuk pranon aplikime tani.

## Receipt
eligibility-receipt = Vërtetimi i pranimit
eligibility-received = Mbërriti
eligibility-fingerprint = Gjurma e përmbajtjes
eligibility-fingerprint-hint = Gjurma llogaritet nga gjithçka që thotë aplikimi. E njëjta përmbajtje ka gjithmonë të njëjtën gjurmë.
eligibility-late-because = U shënua si i vonuar sepse
eligibility-consents = Kush dha pëlqimin
eligibility-consents-none = Askush nuk ka dhënë pëlqim për atë që u shënua.
eligibility-see-findings = Shihni çka gjetën rregullat
eligibility-see-application = Shihni aplikimin

## Findings and decisions
eligibility-others = Kjo organizatë është edhe në:
# $opened (String), $until (String)
eligibility-cure-given = Koha për ta ndrequr u dha: { $opened }, deri: { $until }.
# $when (String)
eligibility-cure-answered = Përgjigja mbërriti: { $when }.
# $text (String)
eligibility-cure-before = Para përgjigjes u gjet: { $text }
eligibility-decision-review = Një zyrtar vendosi:
eligibility-decision-override = Një zyrtar vendosi ndryshe:
eligibility-verdict-pass = Rregulli plotësohet
eligibility-verdict-fail = Rregulli nuk plotësohet
eligibility-decide = Vendos
eligibility-override = Vendos ndryshe
eligibility-send-decision = Shënoje vendimin
eligibility-send-override = Shënoje vendimin tjetër
eligibility-ruling = Vendimi juaj
eligibility-reason = Arsyeja
eligibility-reason-hint = E lexojnë aplikuesit. Mos përmendni asnjë komunitet.
eligibility-open-cure = Jep kohë për ta ndrequr
eligibility-cure-request = Çka kërkoni
eligibility-cure-request-hint = E lexojnë aplikuesit. Koha e tyre rrjedh që tani.
eligibility-conclude = Përfundoje
eligibility-conclude-lede = Gjithçka është vendosur. Rezultati është i fundit për këtë fazë, dhe të gjithë anëtarët e organizatave e marrin me çdo rregull. Ajo që mund të ndreqej e nuk u ndreq llogaritet si e paplotësuar.
eligibility-conclude-as-waiting = Përfundoje
eligibility-conclude-as-met = Përfundoje si të pranueshëm
eligibility-conclude-as-not-met = Përfundoje si jo të pranueshëm
eligibility-conclude-as-eligible = Përfundoje si të pranueshëm
eligibility-conclude-as-not-eligible = Përfundoje si jo të pranueshëm
# $count (Number)
eligibility-conclude-not-yet = { $count ->
    [0] Më parë duhet të mbyllet thirrja.
    [one] Ende është i hapur { $count } rregull.
   *[other] Ende janë të hapura { $count } rregulla.
}
eligibility-conclude-done = Ky aplikim është përfunduar.
# $when (String)
eligibility-concluded-at = U përfundua: { $when }.
eligibility-history = Kur u zbatuan rregullat
# $when (String), $version (String)
eligibility-run = { $when }, versioni i rregullave { $version }
eligibility-occasion-submission = Dorëzimi
eligibility-occasion-late-arrival = U shënua si i vonuar
eligibility-occasion-closing = Thirrja u mbyll
eligibility-occasion-cure = Diçka u ndreq

## The officers' list
eligibility-filter = Zgjidhni sipas gjendjes
eligibility-filter-all = Të gjitha
eligibility-list-empty = Nuk ka aplikim për t'u shfaqur.
eligibility-list-caption = Aplikimet e dorëzuara dhe sa gjetje të tyre plotësohen, nuk plotësohen dhe janë të hapura
eligibility-count-met = Plotësohen
eligibility-count-not-met = Nuk plotësohen
eligibility-count-open = Të hapura
eligibility-stands = Gjendja
eligibility-came-late = i vonuar
eligibility-close = Mbylle thirrjen
eligibility-close-lede = Afati ka kaluar. Mbyllja i zbaton përsëri të gjitha rregullat për çdo aplikim dhe i njofton të gjithë aplikuesit për rezultatet deri tani. Nuk mund të kthehet prapa.
eligibility-late = Shëno një aplikim të vonuar
eligibility-late-lede = Një aplikim që mbërriti pas afatit mund të mbahet në listë me arsyen e vet. Atëherë rregulli për kohën nuk plotësohet.
eligibility-late-none = Nuk ka mbetur asnjë draft i kësaj thirrjeje.
eligibility-late-received = Mbërriti
# $zone (String)
eligibility-late-received-hint = Dita dhe ora sipas { $zone }.
eligibility-late-reason-hint = Pse e shënoni edhe pse mbërriti vonë. E lexojnë aplikuesit.
eligibility-late-record = Shënoje

## Putting something right
eligibility-cure-answer = Ndreqeni
eligibility-cure-until = Më së voni
eligibility-cure-file = Memorandumi i nënshkruar
eligibility-cure-file-hint = PDF, PNG, JPEG, DOCX, XLSX ose ODT, deri në 5 MB.
eligibility-cure-signed-by = Kush e ka nënshkruar
eligibility-cure-send = Dorëzoje

## Refusals
eligibility-officers-only = Këtë mund ta bëjë vetëm një menaxher programi ose një zyrtar i granteve.
eligibility-own-interest = Ju i përkisni një organizate të këtij aplikimi, prandaj për të duhet të veprojë një zyrtar tjetër.
eligibility-not-submitted = Ky aplikim nuk është dorëzuar, ose është tërhequr. Vendoset vetëm për aplikime të dorëzuara.
eligibility-already-concluded = Pranueshmëria e këtij aplikimi është përfunduar. Asgjë në të nuk mund të ndryshohet më.
# $deadline (String)
eligibility-too-early = Afati është { $deadline }. Kthehuni kur të ketë kaluar; deri atëherë aplikuesit mund ta ndryshojnë ende mendimin.
# $deadline (String), $now (String)
eligibility-closing-too-early = Afati është { $deadline } dhe tani është { $now }. Thirrja mbyllet vetëm pas afatit.
eligibility-finding-outdated = Rregullat janë zbatuar përsëri ndërkohë. Hapeni faqen përsëri dhe shikoni gjetjen e fundit.
eligibility-still-provisional = Kjo gjetje është e përkohshme. Mbylleni thirrjen, pastaj vendosni.
# $max (Number)
eligibility-reason-needed = Shkruani një arsye, më së shumti { $max } shenja.
eligibility-ruling-needed = Zgjidhni nëse rregulli plotësohet.
# $state (String)
eligibility-no-question-open = Rregulli nuk lë asgjë të hapur këtu: { $state }. Për të vendosur ndryshe, përdorni vendimin tjetër me arsye.
# $state (String)
eligibility-decide-instead = Rregulli jua lë juve: { $state }. Vendoseni; nuk ka çka të ndryshohet.
# $state (String)
eligibility-override-changes-nothing = Kjo vlen tashmë: { $state }. Vendimi tjetër duhet të ndryshojë diçka.
# $until (String)
eligibility-override-during-cure = Aplikuesit kanë kohë për ta ndrequr këtë deri: { $until }. Prisni deri atëherë para se të vendosni kundër tyre.
eligibility-call-not-closed = Thirrja nuk është e mbyllur, ose grantet e saj janë vendosur tashmë. Aplikimet përfundohen ndërmjet këtyre.
# $number (String), $rule (String), $state (String)
eligibility-rule-still-open = { $number } { $rule } është ende i hapur: { $state }.
eligibility-nothing-to-cure = Kohë mund të jepet vetëm për një memorandum që mungon ose që nuk e kanë nënshkruar të gjithë. Kjo gjetje është tjetër.
eligibility-cure-once = Koha për ta ndrequr këtë është dhënë tashmë një herë. Nuk jepet dy herë.
eligibility-no-cure = Për këtë aplikim nuk rrjedh asnjë kohë për të ndrequr diçka.
# $until (String), $now (String)
eligibility-cure-too-late = Koha për ta ndrequr mbaroi: { $until }; tani është { $now }.
eligibility-lead-answers = Këtë e dorëzon kush shkruan ose nënshkruan për aplikuesin kryesor.

## Done
done-eligibility-submitted = Aplikimi u dorëzua.
done-eligibility-closed = Thirrja u mbyll dhe të gjitha aplikimet u gjykuan përsëri.
done-eligibility-late-recorded = Aplikimi i vonuar u shënua.
done-eligibility-decided = Vendimi u shënua dhe aplikuesit u njoftuan.
done-eligibility-overridden = Vendimi tjetër u shënua dhe aplikuesit u njoftuan.
done-eligibility-cure-opened = Aplikuesit kanë kohë që tani dhe u njoftuan.
done-eligibility-cured = U dorëzua. Rregulli tani plotësohet.
done-eligibility-cure-not-enough = U dorëzua, por diçka ende mungon. Mund të dorëzoni përsëri derisa rrjedh koha.
done-eligibility-concluded-eligible = Aplikimi u përfundua si i pranueshëm.
done-eligibility-concluded-not-eligible = Aplikimi u përfundua si jo i pranueshëm.

## Letters
# $number (String), $rule (String), $state (String)
eligibility-letter-rule = { $number } { $rule }: { $state }
# $text (String)
eligibility-decided-because = Këtë e vendosi një zyrtar, sepse: { $text }
# $title (String), $reference (String)
notice-eligibility-result-so-far-subject = Rezultatet deri tani: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-result-so-far-text =
    Thirrja „{ $call }“ u mbyll dhe rregullat u zbatuan përsëri për çdo aplikim. Kjo është ajo që gjetën për tuajin. Nuk është fundi: zyrtarët vendosin për atë që është e hapur dhe pastaj përfundojnë.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-cure-opened-subject = Ju lutemi ndreqni diçka: { $title } ({ $reference })
# $call (String), $until (String), $request (String)
notice-eligibility-cure-opened-text =
    Diçka në aplikimin tuaj në „{ $call }“ mund të ndreqet ende, më së voni: { $until }. Programi kërkon këtë:

    { $request }

    E dorëzon në këtë faqe kush shkruan ose nënshkruan për aplikuesin kryesor.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Përgjigje: { $title } ({ $reference })
# $call (String), $state (String)
notice-eligibility-cure-answered-text = Aplikuesit dorëzuan diçka për „{ $call }“ dhe rregullat u zbatuan përsëri. Gjendja e rregullit tani: { $state }.
# $title (String), $reference (String)
notice-eligibility-decided-subject = Një vendim për { $title } ({ $reference })
# $call (String), $number (String), $rule (String), $outcome (String), $reason (String)
notice-eligibility-decided-text =
    Një zyrtar vendosi për aplikimin tuaj në „{ $call }“.

    { $number } { $rule }: { $outcome }
    Arsyeja: { $reason }
# $title (String), $reference (String)
notice-eligibility-concluded-eligible-subject = I pranueshëm: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-eligible-text =
    Aplikimi juaj në „{ $call }“ është i pranueshëm. Ai vazhdon te vlerësimi. Këto janë rezultatet e të gjitha rregullave.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-concluded-not-eligible-subject = Jo i pranueshëm: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-not-eligible-text =
    Aplikimi juaj në „{ $call }“ nuk është i pranueshëm, sepse nuk plotësohet çdo rregull. Ai nuk vlerësohet. Këto janë rezultatet e të gjitha rregullave; nën secilin që nuk plotësohet shkruan çka do të ndihmonte herën tjetër. Ajo që mund të ndreqej e nuk u ndreq llogaritet si e paplotësuar.

    { $rules }
eligibility-milestone-eligible = I pranueshëm: kalon te paneli.
eligibility-milestone-ineligible = Jo i pranueshëm; çdo rregull e jep arsyen.
eligibility-todo-cure = Ndreqni atë që mungon në “{ $title }”
eligibility-todo-close = Mbyllni thirrjen “{ $call }”: afati i saj ka kaluar
eligibility-todo-conclude = Vendosni për pranueshmërinë në “{ $call }”: { $count ->
    [one] { $count } aplikim është i hapur
   *[other] { $count } aplikime janë të hapura
}
