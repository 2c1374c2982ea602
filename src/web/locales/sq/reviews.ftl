## reviews

## Queue
reviews-queue-lede = Çfarë ju pret: konflikte për t’u deklaruar dhe aplikime për t’u vlerësuar.
reviews-queue-empty = Aktualisht nuk jeni në asnjë panel.
reviews-no-tasks = Ende nuk ju është caktuar asnjë aplikim.
reviews-to-panel = Te paneli
reviews-task-open = për t’u bërë
reviews-task-started = drafti i ruajtur
reviews-task-submitted = dorëzuar

## Conflicts of interest
reviews-declare = Deklaroni konfliktet e interesit
reviews-declare-who = Para se të shihni përmbajtjen e një aplikimi
reviews-declare-lede = Këtu shihni vetëm emra dhe tituj. Për çdo aplikim tregoni nëse ju, familja ose puna juaj keni lidhje me ndonjërën nga organizatat e tij. Atë që e lini të hapur mund ta thoni më vonë, por para kësaj nuk ju caktohet asgjë.
# $count (Number)
reviews-undeclared = { $count ->
    [one] { $count } ende për t’u deklaruar
   *[other] { $count } ende për t’u deklaruar
}
reviews-declared-all = të gjitha të deklaruara
reviews-no-conflict = Nuk ka konflikt interesi
reviews-conflict = Konflikt interesi
reviews-conflict-reason = Arsyeja, nëse ka konflikt
reviews-conflict-reason-hint = E lexojnë kryesia e panelit dhe personeli i programit.
reviews-conflict-declared = konflikti u deklarua
# $organisation (String)
reviews-member-notice = Ju i përkisni organizatës { $organisation }, e cila aplikon në këtë thirrje. Deklaroni konflikt për aplikimin e saj dhe mendoni edhe për të tjerat që konkurrojnë me të.
reviews-member-hint = Ju i përkisni njërës nga këto organizata, prandaj mund të deklarohet vetëm konflikt.
reviews-declare-send = Ruaj deklarimet e mia
reviews-found-conflict = Kam konflikt interesi
# $application (String)
reviews-reason-wanted = Tregoni cili është konflikti me { $application }.
# $application (String)
reviews-conflict-stays = Ju keni deklaruar konflikt me { $application }. Ai mbetet; nëse ishte gabim, shkruajini kryesisë së panelit.
# $application (String)
reviews-you-are-a-member = Ju i përkisni një organizate të aplikimit { $application }. Deklaroni konflikt.
# $application (String)
reviews-conflict-too-late = Vlerësimi juaj i { $application } është dorëzuar dhe nuk mund të tërhiqet. Shkruajini kryesisë së panelit për konfliktin.
# $max (Number)
reviews-reason-needed = Jepni një arsye me më së shumti { $max } shenja.
reviews-bar-not-declared = Për këtë aplikim ende nuk është deklaruar se nuk ka konflikt. Personi që vlerëson së pari deklaron, pastaj lexon.
reviews-bar-conflict = Për këtë aplikim është deklaruar konflikt interesi.
reviews-bar-member = Personi që vlerëson i përket një organizate të këtij aplikimi. Zgjidhni dikë tjetër.

## Score sheet
reviews-sheet = Fleta e vlerësimit
reviews-clash = Ndërkohë e ruajtët këtë fletë në një dritare tjetër. Ajo që keni shkruar qëndron në formular, dhe ajo që u ruajt pranë saj. Bashkoni atë që duhet të mbetet, pastaj ruajeni përsëri.
reviews-saved-meanwhile = U ruajt ndërkohë:
reviews-sheet-hint = Arsyetojini pikët nën 40 % ose mbi 90 % të maksimumit. Lejohen dy shifra pas presjes.
# $maximum (String)
reviews-mark = Pikët, deri në { $maximum }
reviews-comment = Komenti
reviews-overall = Vërejtje e përgjithshme
reviews-overall-hint = Aplikuesit i lexojnë komentet dhe këtë vërejtje, pa emrin tuaj.
reviews-save-draft = Ruaj draftin
reviews-submit = Dorëzo vlerësimin
reviews-submit-final = Vlerësimi i dorëzuar është përfundimtar. Pastaj shihni çfarë kanë dhënë të tjerët.
reviews-your-total = Totali juaj
reviews-submitted-at = Dorëzuar
reviews-others = Çfarë kanë dhënë të tjerët
reviews-others-none = Ende askush tjetër nuk ka dorëzuar.
# $number (Number)
reviews-assessor-number = Vlerësimi { $number }
# $criterion (String)
reviews-mark-missing = { $criterion }: mungojnë pikët. Shkruajini.
# $criterion (String), $maximum (String)
reviews-mark-out-of-range = { $criterion }: shkruani pikë nga 0 deri në { $maximum }.
# $criterion (String)
reviews-mark-too-fine = { $criterion }: pikët kanë më së shumti dy shifra pas presjes. Shkurtojini.
# $criterion (String)
reviews-mark-unknown = Thirrja nuk ka kriter { $criterion }. Ringarkoni faqen.
# $criterion (String)
reviews-comment-wanted = { $criterion }: këto pikë janë shumë të ulëta ose shumë të larta. Arsyetojini në koment.
reviews-not-a-mark = Shkruani pikët si numër, për shembull 17 ose 17,5.
reviews-submitted-is-final = Ky vlerësim është dorëzuar tashmë dhe mbetet ashtu siç është.

## Panel
reviews-panel = Paneli
# $assessors (Number), $gap (String), $threshold (String)
reviews-panel-lede = { $assessors ->
    [one] { $assessors } vlerësim për çdo aplikim
   *[other] { $assessors } vlerësime të pavarura për çdo aplikim
}; te dy vlerësime, një dallim më i madh se { $gap } e totalit më të lartë kërkon të tretin. Nevojiten së paku { $threshold } pikë.
reviews-open = Kërko deklarimet e konfliktit
reviews-open-hint = Së pari personat që vlerësojnë deklarojnë konfliktet, pastaj caktohen aplikimet. Paneli mbyllet kur çdo aplikim ka rezultatin e vet.
reviews-assign-automatically = Cakto në mënyrë të barabartë të gjitha vendet e lira
reviews-close = Mbyll panelin
reviews-close-hint = Çdo aplikim e ka rezultatin. Me mbylljen renditja bëhet përfundimtare; paneli nuk mund të hapet më.
reviews-deadline = Vlerësimet kërkohen deri më
reviews-deadline-set = Caktoni deri kur kërkohen vlerësimet
# $zone (String)
reviews-deadline-hint = Koha në { $zone }. Çdo person që vlerëson merr letër dhe e sheh afatin te lista e vet. Edhe vlerësimi i mëvonshëm pranohet.
reviews-deadline-passed = Ky çast ka kaluar. Zgjidhni një më të vonshëm.
reviews-applications = Aplikimet
reviews-no-applications = Këtu nuk ka asnjë aplikim të pranueshëm.
reviews-standing-unassigned = i duhen vlerësime
reviews-standing-assessing = në vlerësim
reviews-standing-third-wanted = kërkohet vlerësim i tretë
reviews-standing-scored = i vlerësuar
# $score (String)
reviews-score-is = Rezultati { $score }
# $organisations (Number), $declared (Number), $communities (Number)
reviews-communities = Organizata: { $organisations }; prej tyre kanë deklaruar komunitete: { $declared }; komunitete të ndryshme: { $communities }
reviews-communities-hint = Sa komunitete ka pas një aplikimi numërohet nga ajo që shqyrtoi kontrolli i fundit i pranueshmërisë, dhe vetëm kur organizatës i është thënë se kryesitë e paneleve shohin numra; të tjerat numërohen si pa deklarim. Cilat komunitete janë, këtu nuk tregohet.
reviews-communities-unreadable = Sa komunitete qëndrojnë pas këtij aplikimi nuk mund të thuhet: ajo që shqyrtoi kontrolli i fundit nuk hapet. Kush e mirëmban këtë shërbim e gjen arsyen në regjistrin e tij teknik.
reviews-assign-whom = Cakto personin që vlerëson
reviews-assign = Cakto
reviews-no-candidates = Askush nuk mund të caktohet: të tjerët janë caktuar tashmë, kanë konflikt ose nuk kanë deklaruar. Shtoni një person në panel ose kërkoni deklarimet.
reviews-release = Tërhiq caktimin
reviews-release-reason = Arsyeja, të cilën e lexon personi që vlerëson
reviews-assessors = Personat që vlerësojnë
reviews-assessor = Personi që vlerëson
reviews-declarations = Deklarimet
reviews-assigned = Caktimet
reviews-submitted = Dorëzuar
# $application (String), $reason (String)
reviews-conflict-line = Konflikt me { $application }: { $reason }

## Ranking
reviews-ranking = Renditja
reviews-ranking-not-yet = Renditja shfaqet këtu pasi të mbyllet paneli.
# $envelope (String), $threshold (String)
reviews-ranking-caption = Fondi i thirrjes { $envelope }, pragu { $threshold } pikë. Vija e dyfishtë është vija e financimit.
reviews-ranking-hint = Paratë ndjekin renditjen. Aplikimi i parë që nuk hyn në fond e vendos vijën; asgjë nën të nuk ngjitet sepse kërkon më pak. Rezultatet e barabarta e ndajnë vendin.
reviews-line-cuts-tie = Vija e financimit kalon mes aplikimeve me rezultat të njëjtë. Radha e tyre është vetëm ajo e numrave: vendosni mes tyre dhe arsyetoni.
reviews-rank = Vendi
reviews-application = Aplikimi
reviews-totals = Totalet
reviews-final = Rezultati
reviews-asked = Kërkuar
reviews-left = Mbetur
reviews-place = Vendimi
reviews-place-within = brenda fondit të thirrjes
reviews-place-reserve = rezervë
reviews-place-below-threshold = nën prag
reviews-tied = barazim
reviews-withdrawn = tërhequr

## Refusals
reviews-only-the-chair = Këtë mund ta bëjë vetëm kryesia e këtij paneli. Drejtojuni asaj.
reviews-not-for-assessors = Ecuria dhe renditja janë për kryesinë e panelit dhe personelin e programit. Aplikimet tuaja gjenden te “Vlerësimet”.
reviews-only-assessors = Këtë mund ta bëjnë vetëm personat që vlerësojnë në këtë thirrje.
reviews-panel-is-closed = Paneli është mbyllur. Asgjë nuk ndryshon më në të.
reviews-call-not-closed = Paneli punon pasi të mbyllet thirrja, pas afatit të saj.
reviews-eligibility-not-concluded = Paneli punon pasi të vendoset pranueshmëria e çdo aplikimi.
reviews-no-assessors = Në panel ende nuk ka kush të vlerësojë. Personat i shton drejtimi i programit.
reviews-nothing-to-assign = Për çdo aplikim janë caktuar tashmë të gjithë personat që vlerësojnë.
reviews-nobody-to-assign = Askush nuk mund të caktohet: personat që vlerësojnë kanë konflikte ose ende nuk kanë deklaruar. Kërkoni deklarimet ose shtoni një person në panel.
reviews-not-an-assessor = Ky person nuk vlerëson në këtë thirrje. Zgjidhni dikë nga lista.
reviews-already-assigned = Ky aplikim i është caktuar tashmë këtij personi.
# $needed (Number)
reviews-no-place = Për këtë aplikim janë caktuar tashmë të gjithë ({ $needed }). Një vlerësim tjetër bëhet vetëm kur dy totale ndryshojnë shumë.
reviews-release-too-late = Ky vlerësim është dorëzuar; caktimi nuk mund të tërhiqet.
# $application (String), $missing (Number)
reviews-still-waiting = { $application } pret ende { $missing ->
    [one] { $missing } vlerësim
   *[other] { $missing } vlerësime
}.
# $application (String)
reviews-still-third = { $application } ka nevojë për vlerësimin e tretë: dy totalet ndryshojnë shumë.

## Messages
done-reviews-declared = Deklarimet tuaja u ruajtën.
done-reviews-submitted = Vlerësimi juaj u dorëzua.
done-reviews-deadline = Personat që vlerësojnë u njoftuan deri kur kërkohen vlerësimet.
done-reviews-opened = U kërkuan deklarimet për konfliktin e interesit.
done-reviews-assigned = U caktua. Personat që vlerësojnë u njoftuan.
done-reviews-assigned-in-part = U caktua aq sa lejojnë konfliktet. Disa aplikimeve ende u duhen vlerësime.
done-reviews-released = Caktimi u tërhoq. Personi që vlerëson u njoftua.
done-reviews-closed = Paneli u mbyll. Kjo është renditja e tij.

## Letters
notice-reviews-conflicts-wanted-subject = Ju lutemi deklaroni konfliktet e interesit
# $call (String), $count (Number)
notice-reviews-conflicts-wanted-text = Ju vlerësoni në thirrjen { $call }. { $count ->
    [one] { $count } aplikim është i pranueshëm
   *[other] { $count } aplikime janë të pranueshme
}. Para se të shihni përmbajtjen, ju lutemi tregoni për secilin nëse keni konflikt interesi.
# $deadline (String)
notice-reviews-deadline-subject = Vlerësimet kërkohen deri më { $deadline }
# $call (String), $deadline (String)
notice-reviews-deadline-text = Kryesia e panelit i kërkon vlerësimet e thirrjes { $call } deri më { $deadline }. Çfarë ka mbetur e hapur gjendet në listën tuaj.
notice-reviews-assigned-subject = Aplikime për vlerësim
# $call (String), $count (Number)
notice-reviews-assigned-text = { $count ->
    [one] { $count } aplikim i thirrjes { $call } ju është caktuar
   *[other] { $count } aplikime të thirrjes { $call } ju janë caktuar
} për vlerësim. Ju lutemi lexoni dhe vlerësoni në mënyrë të pavarur: çfarë kanë dhënë të tjerët shfaqet pasi të dorëzoni vlerësimin tuaj.
# $application (String)
notice-reviews-third-wanted-subject = Kërkohet vlerësimi i tretë për { $application }
# $application (String), $title (String)
notice-reviews-third-wanted-text = Dy vlerësimet e { $application } “{ $title }” ndryshojnë shumë. Ju lutemi caktoni edhe një person që vlerëson.
# $application (String)
notice-reviews-released-subject = U tërhoq caktimi: { $application }
# $application (String), $title (String), $reason (String)
notice-reviews-released-text = Kryesia e panelit e ka tërhequr caktimin e { $application } “{ $title }”. Arsyeja: { $reason }

    Nuk keni më asgjë për të bërë aty.
# $application (String)
notice-reviews-stepped-back-subject = U hoq dorë nga caktimi: { $application }
# $application (String), $title (String), $assessor (String)
notice-reviews-stepped-back-text = { $assessor } ka deklaruar konflikt interesi me { $application } “{ $title }”. Caktimi u tërhoq; ju lutemi caktoni dikë tjetër.
notice-reviews-all-in-subject = Të gjitha vlerësimet janë dorëzuar
# $call (String)
notice-reviews-all-in-text = Çdo aplikim i pranueshëm i thirrjes { $call } e ka rezultatin e vet. Mund ta mbyllni panelin.
notice-reviews-panel-closed-subject = Paneli është mbyllur
# $call (String), $count (Number)
notice-reviews-panel-closed-text = Paneli i thirrjes { $call } është mbyllur. { $count ->
    [one] Është renditur { $count } aplikim.
   *[other] Janë renditur { $count } aplikime.
} Mund të propozohet dhënia e granteve.
reviews-todo-declare = Deklaroni konfliktet e interesit në “{ $call }”: { $count ->
    [one] { $count } aplikim
   *[other] { $count } aplikime
}
reviews-todo-assess = Vlerësoni “{ $title }”
reviews-todo-chair = Drejtoni panelin e “{ $call }”: { $done } nga { $all } të vlerësuara
reviews-todo-close = Mbyllni panelin e “{ $call }”: { $done } nga { $all } të vlerësuara
reviews-results = Çfarë gjetën vlerësimet
reviews-results-score = Rezultati përfundimtar
reviews-results-rank = Vendi në renditje
reviews-results-threshold = Së paku i nevojshëm për grant
reviews-results-how = Nga dy vlerësime rezultati përfundimtar është mesatarja e tyre; nga tri, mesatarja e dy më të afërtave. Vlerësimet bëhen pavarësisht njëri nga tjetri.
reviews-results-one = Vlerësimi { $number }
reviews-results-total = Gjithsej: { $total } nga { $scale }
reviews-results-criterion = Kriteri
reviews-results-mark = Nota
reviews-results-comment = Komenti
reviews-results-back = Te renditja
reviews-milestone-scored = Rezultati { $score }, vendi { $rank }: lexoni çfarë gjetën vlerësimet
reviews-results-how-all = Rezultati përfundimtar është mesatarja e të gjitha vlerësimeve. Vlerësimet bëhen pavarësisht njëri nga tjetri.
reviews-to-sheet = Te fleta e vlerësimit
# $count (Number)
reviews-objections-open = { $count ->
    [one] Për { $count } kundërshtim ndaj një rezultati të pranueshmërisë ende nuk është vendosur. Paneli fillon pas kësaj.
   *[other] Për { $count } kundërshtime ndaj rezultateve të pranueshmërisë ende nuk është vendosur. Paneli fillon pas kësaj.
}
# $until (String)
reviews-objections-until = Deri më { $until } aplikuesit mund t’i kundërshtojnë rezultatet e pranueshmërisë. Paneli fillon pas kësaj.
# $until (String)
reviews-eligibility-undoing = Rezultatet e pranueshmërisë mund të kthehen ende prapa deri më { $until }. Paneli fillon pas kësaj.
