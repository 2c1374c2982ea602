## awards
awards-title = Dhënia e granteve
awards-lede = Kush merr grant, kush pret në listën rezervë dhe kush jo, secili me arsye. Drejtimi i programit propozon; një person tjetër miraton.
awards-panel-open = Paneli ende nuk e ka mbyllur renditjen. Dhënia mund të propozohet pasi ta mbyllë.
awards-nobody = Asnjë aplikim nuk është në renditje.
awards-propose = Propozoni dhënien
awards-propose-hint = E plotësuar sipas renditjes: jepet sipas radhës sa kohë që shuma hyn në fondin e thirrjes, pastaj rezervë, dhe refuzohet nën prag. Çdo gjë që largohet prej kësaj, ose prej shumës së kërkuar, kërkon arsyen e vet. Shuma vlen vetëm te “Fiton grant”. Arsyet i lexojnë aplikuesit.
awards-propose-parts = Pjesët e kësaj liste dërgohen bashkë për miratim: ajo që caktoni në njërën mbetet edhe kur lexoni tjetrën.
awards-propose-button = Dërgoje për miratim
awards-read = Lexo aplikimin
# $number (Number), $title (String)
awards-application = Nr. { $number }: { $title }
awards-application-short = Aplikimi
# $rank (Number), $score (String), $asked (String)
awards-ranked = Vendi { $rank }, rezultati { $score }, kërkon { $asked }
awards-below-threshold = nën prag
awards-rank = Vendi
awards-score = Rezultati
awards-asked = Kërkuar
awards-outcome = Vendimi
awards-outcome-awarded = Fiton grant
awards-outcome-reserve = Rezervë
awards-outcome-rejected = Refuzuar
awards-amount = Shuma
awards-reason-own = Arsyeja e vet
# $reason (String)
awards-usual = Nëse lihet bosh, aplikuesit lexojnë, secili në gjuhën e vet: “{ $reason }”
awards-usual-none = Ajo që ka mbetur nuk mjafton për shumën e kërkuar. Për një grant më të vogël shkruani pse; edhe nëse kalohet.
# $reason (String)
awards-usual-drawn = Duhet për atë që kalohet dhe për një shumë tjetër. Nëse lihet bosh te një grant, aplikuesit lexojnë, secili në gjuhën e vet: “{ $reason }”
# $left (String)
awards-left-after = Mbetet nga fondi pas këtij, siç është plotësuar: { $left }
# $currency (String)
awards-table = Shumat në { $currency }. “Mbetur” është ajo që mbetet nga fondi i thirrjes pas çdo granti.
awards-total = Gjithsej
awards-suggested = Çfarë del nga renditja
awards-manager-next = Ende nuk është propozuar asgjë. Propozimin e bën drejtimi i programit.
awards-proposal = Propozimi
awards-decided = Vendimi për grantet
# $name (String), $when (String)
awards-proposed-by = Propozuar nga { $name }, { $when }.
awards-own-waits = Është propozimi juaj, prandaj për të duhet të vendosë një person tjetër me rolin e miratimit.
# $name (String)
awards-returned-by = { $name } e ktheu propozimin e fundit:
# $proposer (String), $approver (String), $when (String)
awards-approved-by = Propozuar nga { $proposer }, miratuar nga { $approver }, { $when }.
awards-deviation-order = largohet nga radha e renditjes
awards-deviation-outcome = largohet nga ajo që lejon fondi i thirrjes
awards-deviation-amount = jo shuma e kërkuar
awards-to-grant = Te granti
awards-decide = Vendimi juaj
# $total (String)
awards-decide-hint = Me miratimin zotohen { $total }, vendoset për thirrjen dhe çdo aplikuesi i dërgohet letër me arsyet. Kjo nuk mund të kthehet prapa.
# $total (String)
awards-decide-reserve-hint = Me miratimin zotohen { $total } dhe të gjithëve në aplikimet përkatëse u dërgohet letër me arsyet. Kjo nuk mund të zhbëhet.
awards-approve = Mirato
awards-return = Ktheje te drejtimi i programit
awards-note = Çfarë duhet ndryshuar
awards-note-hint = Drejtimi i programit e lexon dhe mund të propozojë përsëri.

## Reserve list
awards-reserve-list = Lista rezervë
# $left (String)
awards-reserve-hint = Nga fondi kanë mbetur { $left }. E plotësuar nga lista: jepet sipas radhës derisa shuma mjafton. Kalimi i dikujt, ose një shumë tjetër nga ajo e kërkuar, kërkon arsyen e vet, si për atë që kalohet ashtu edhe për atë që fiton para tij. Kush nuk fiton grant mbetet në rezervë dhe e ruan vendin.
awards-reserve-empty = Askush nuk pret në listën rezervë.
awards-reserve-archived = Thirrja është arkivuar. Nga kjo listë nuk mund të jepet më asgjë.
awards-reserve-no-money = Nga fondi nuk ka mbetur asgjë. Kur refuzohet një grant, paratë kthehen dhe mund të jepen nga kjo listë.
awards-reserve-manager-next = Derisa ka mbetur nga fondi, drejtimi i programit mund të propozojë grante nga kjo listë.
awards-place = Vendi
# $rank (Number), $score (String), $asked (String)
awards-reserve-placed = Vendi { $rank }, rezultati { $score }, kërkon { $asked }
# $when (String), $amount (String)
awards-drawn-on = { $when }: nga lista rezervë u dhanë { $amount }.
# $when (String)
awards-passed-over-on = { $when }: u kalua në listën rezervë.

## The usual reasons
# $rank (Number), $score (String), $threshold (String)
awards-reason-awarded = Vendi { $rank } me rezultatin { $score }; duhej së paku { $threshold }, dhe shuma hyn në fond sipas radhës së renditjes.
# $rank (Number), $score (String), $threshold (String)
awards-reason-reserve = Vendi { $rank } me rezultatin { $score }; duhej së paku { $threshold }, por sipas radhës së renditjes fondi nuk mjafton.
# $rank (Number), $score (String), $threshold (String)
awards-reason-rejected = Vendi { $rank } me rezultatin { $score }; duhej së paku { $threshold }.
# $rank (Number), $score (String), $left (String)
awards-reason-drawn = Vendi { $rank } në listën rezervë me rezultatin { $score }; nga fondi kishin mbetur { $left }, që mjaftojnë për shumën sipas radhës së listës.

## Refusals
# $status (String)
awards-call-not-closed = Për grantet vendoset kur thirrja është e mbyllur dhe ende e pavendosur. Kjo thirrje është: { $status }.
# $status (String)
awards-call-not-decided = Nga lista rezervë jepet pasi të jetë miratuar dhënia e thirrjes dhe derisa thirrja të arkivohet. Kjo thirrje është: { $status }.
# $number (Number), $title (String)
awards-problem-not-in-reserve = Nr. { $number }, { $title }: nuk është në listën rezervë (ndoshta është tërhequr ose ka fituar grant ndërkohë), ose është vendosur dy herë. Lëreni jashtë.
# $number (Number), $title (String)
awards-problem-not-rejectable = Nr. { $number }, { $title }: kush është në listën rezervë fiton grant ose mbetet aty. Zgjidhni njërën nga të dyja.
awards-problem-nobody-drawn = Askush nuk fiton asgjë. Zgjidhni “Fiton grant” për së paku një aplikim.
awards-only-manager-proposes = Dhënien e granteve e propozon vetëm drejtimi i programit. Drejtojuni atij.
awards-only-approver-decides = Vetëm një person me rolin e miratimit vendos për propozimin. Drejtojuni një personi me këtë rol në program.
awards-not-your-own = Këtë propozim e keni bërë vetë. Duhet të vendosë një person tjetër me rolin e miratimit.
awards-proposal-open = Për këtë thirrje tashmë ka një propozim që pret miratimin. Një i ri mund të bëhet pasi të vendoset për të.
awards-proposal-decided = Për këtë propozim tashmë është vendosur. Asgjë nuk u ndryshua.
awards-proposal-outdated = Që nga propozimi ka ndryshuar diçka prej së cilës ai varet. Kthejeni, që drejtimi i programit të propozojë përsëri. Çfarë nuk përputhet më:
# $max (Number)
awards-note-needed = Shkruani çfarë duhet ndryshuar, me 1 deri në { $max } shenja, që drejtimi i programit ta dijë çfarë të bëjë.
# $number (Number), $title (String)
awards-problem-unranked = Nr. { $number }, { $title }: nuk është në renditje (ndoshta është tërhequr), ose për të është vendosur dy herë. Lëreni jashtë.
# $number (Number), $title (String)
awards-problem-undecided = Nr. { $number }, { $title }: nuk është zgjedhur vendim. Çdo aplikim i renditur ka nevojë për një.
# $number (Number), $title (String)
awards-problem-no-amount = Nr. { $number }, { $title }: granti ka nevojë për një shumë mbi zero. Shkruajeni.
# $number (Number), $title (String)
awards-problem-needless-amount = Nr. { $number }, { $title }: vetëm granti ka shumë. Hiqeni, ose zgjidhni “Fiton grant”.
# $number (Number), $title (String)
awards-problem-below-threshold = Nr. { $number }, { $title }: rezultati është nën pragun e thirrjes, prandaj mund vetëm të refuzohet.
# $number (Number), $title (String)
awards-problem-no-own-reason = Nr. { $number }, { $title }: kjo largohet nga radha, fondi ose shuma e kërkuar, dhe arsyeja e zakonshme nuk e thotë pse. Shkruani pse.
# $awarded (String), $left (String)
awards-problem-over-envelope = Grantet bëjnë { $awarded }, por nga fondi kanë mbetur vetëm { $left }. Jepni më pak.
# $amount (String)
awards-envelope-overdrawn = Granti prej { $amount } është më i madh se ajo që ka mbetur nga fondi. Asgjë nuk u miratua. Kthejeni propozimin, që të jepet më pak.
awards-granted-already = Njëri nga këto aplikime tashmë ka grant. Asgjë nuk u miratua.
# $amount (String), $tranches (Number)
awards-tranches-impossible = { $amount } nuk mund të ndahet në këstet e kësaj thirrjeje ({ $tranches }) ashtu që secili të ketë së paku një cent. Kthejeni propozimin dhe jepni një shumë tjetër.
# $status (String)
awards-move-refused = Ky grant është në gjendjen “{ $status }”, prej së cilës ky hap nuk është i mundur.
# $status (String)
awards-not-offered = Marrëveshja mund të pranohet ose të refuzohet sa kohë që është e ofruar. Ky grant është: { $status }.
awards-only-signatory-signs = Marrëveshjen e pranon ose e refuzon vetëm personi që nënshkruan për organizatën. Këtë rol mund ta japë administrimi i organizatës.
awards-accepted-already = Organizata juaj tashmë e ka pranuar këtë marrëveshje. Prej saj nuk kërkohet më asgjë.
awards-agreement-differs = Ajo që u pranua nuk është marrëveshja e këtij granti siç qëndron këtu. Asgjë nuk u nënshkrua. Lexojeni marrëveshjen në këtë faqe dhe pranojeni përsëri.
# $max (Number)
awards-signature-incomplete = Shkruani emrin e personit që nënshkruan dhe në çfarë cilësie, secilin me 1 deri në { $max } shenja.
# $max (Number)
awards-refusal-reason-needed = Shkruani pse organizata juaj refuzon, me 1 deri në { $max } shenja. E lexojnë partnerët tuaj dhe programi.

## Envelope
awards-envelope = Fondi i thirrjes
# $envelope (String)
awards-envelope-of = Nga { $envelope }
# $envelope (String), $paid (String), $committed (String), $left (String)
awards-envelope-said = Nga { $envelope }: paguar { $paid }, zotuar { $committed }, mbetur { $left }
awards-paid = Paguar
awards-committed = Zotuar
awards-left = Mbetur

## Grants
awards-grants = Grantet
awards-grants-lede = Grantet e organizatave tuaja dhe të programeve për të cilat punoni.
awards-grants-none = Këtu ende nuk ka grant.
awards-grant = Granti
awards-grant-status-offered = Ofruar
awards-grant-status-in-force = Në fuqi
awards-grant-status-closed = Mbyllur
awards-grant-status-refused = Refuzuar
# $accepted (Number), $all (Number)
awards-accepted-of = Marrëveshjen e kanë pranuar { $accepted } nga { $all } organizata. Hyn në fuqi kur ta kenë pranuar të gjitha.
awards-was-refused = Njëra nga organizatat e refuzoi marrëveshjen. Granti përfundoi dhe paratë iu kthyen fondit të thirrjes.
awards-signatures = Nënshkrimet
awards-lead = aplikuesi kryesor
awards-accepted = Pranuar
awards-not-accepted = Ende e papranuar
# $name (String), $capacity (String), $when (String)
awards-signed = { $name }, { $capacity }, { $when }
awards-tranches = Këstet
# $number (Number)
awards-tranche = { $number }.
awards-tranche-waits = Pret
awards-condition-agreement-in-force = hyrjen në fuqi të marrëveshjes
awards-condition-final-report-accepted = pranimin e raportit përfundimtar
awards-onward = Shihni edhe
awards-to-application = Aplikimi
awards-to-report = Raporti
awards-to-disbursements = Pagesat
awards-accept = Pranoni marrëveshjen
awards-accept-hint = Ju e pranoni për organizatën tuaj marrëveshjen që qëndron më lart, me gjurmën e saj. Lexojeni më parë; ajo e detyron organizatën.
awards-organisation = Organizata
awards-signatory = Emri i personit që nënshkruan
awards-capacity = Në çfarë cilësie
awards-capacity-hint = Për shembull drejtim i organizatës ose kryesi e bordit.
awards-accept-button = E pranojmë marrëveshjen
awards-refuse = Refuzoni marrëveshjen
awards-refuse-hint = Nëse refuzon një organizatë, granti përfundon për të gjitha dhe paratë i kthehen fondit të thirrjes. Kjo nuk mund të kthehet prapa.
awards-refuse-reason = Pse refuzon organizata juaj
awards-refuse-button = E refuzojmë marrëveshjen

## The agreement
awards-agreement = Marrëveshja e grantit
awards-agreement-parties = Ndërmjet kujt
# $programme (String), $call (String), $reference (String)
awards-agreement-programme = { $programme } e jep këtë grant sipas thirrjes “{ $call }” ({ $reference }). Bashkë e marrin këto organizata:
# $organisation (String)
awards-agreement-lead = { $organisation }, aplikuesi kryesor, që flet për të gjithë para programit, i kërkon paratë dhe ia përcjell çdo partneri pjesën e tij.
# $organisation (String)
awards-agreement-partner = { $organisation }, partner.
# $number (String)
awards-agreement-registered = (Numri i regjistrimit { $number }.)
awards-agreement-subject = Për çfarë
# $title (String), $number (Number)
awards-agreement-project = Granti jepet për projektin “{ $title }” ashtu siç u dorëzua në aplikimin nr. { $number } me buxhetin e tij të përbashkët, dhe për asgjë tjetër.
# $months (Number)
awards-agreement-duration = Projekti zgjat { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
} nga dita kur kjo marrëveshje hyn në fuqi.
awards-agreement-money = Sa dhe kur
# $amount (String)
awards-agreement-amount = Granti është së shumti { $amount }. Paguhet me këste:
# $number (Number), $amount (String), $share (String)
awards-agreement-tranche = Kësti { $number }: { $amount }, që është { $share } e grantit.
awards-waits-agreement-in-force = Mund të kërkohet pasi kjo marrëveshje të hyjë në fuqi.
awards-waits-final-report-accepted = Mund të kërkohet pasi të pranohet raporti përfundimtar.
awards-agreement-return = Paratë që nuk u shpenzuan, ose nuk u shpenzuan për projektin, kthehen.
awards-agreement-duties = Çfarë premtojnë organizatat
awards-agreement-together = E zbatojnë projektin bashkë, secila pjesën e vet, dhe përgjigjen bashkë për të.
awards-agreement-report = Raportojnë bashkë, nëpërmjet aplikuesit kryesor, se çfarë u bë, për kë dhe me çfarë parash, në një raport përfundimtar.
awards-agreement-records = Secila i ruan faturat dhe dëshmitë për atë që shpenzon dhe ia tregon programit kur kërkohet.
awards-agreement-change = Për çdo ndryshim të projektit, buxhetit ose partnerëve e njoftojnë programin para se të bëhet.
awards-agreement-signing = Nënshkrimet
awards-agreement-signing-text = Për çdo organizatë këtë marrëveshje e pranon një nënshkrues. Ajo hyn në fuqi kur ta kenë pranuar të gjitha. Nëse njëra refuzon, nuk ka marrëveshje dhe granti përfundon për të gjitha.
awards-fingerprint = Gjurma e marrëveshjes (SHA-256)
awards-fingerprint-application = Gjurma e aplikimit
awards-fingerprint-hint = Kjo marrëveshje u fiksua kur u ofrua granti dhe nuk ndryshon më. Çdo nënshkrim e përmend gjurmën e saj.

## Messages
done-awards-proposed = Propozimi u dërgua për miratim.
done-awards-approved = Dhënia u miratua. Të gjithë aplikuesve iu dërgua letër.
done-awards-reserve-approved = Grantet nga lista rezervë u miratuan. Të gjithëve që u përket iu dërgua letër.
done-awards-returned = Propozimi iu kthye drejtimit të programit me shënimin tuaj.
done-awards-accepted = Organizata juaj e pranoi. Marrëveshja pret të tjerat.
done-awards-in-force = Të gjitha e kanë pranuar: marrëveshja është në fuqi.
done-awards-refused = Marrëveshja u refuzua dhe janë njoftuar të gjithë ata që preken.

## Letters
# $reference (String)
notice-awards-proposed-subject = Dhënia e granteve pret vendimin tuaj: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-proposed-text = Drejtimi i programit propozoi dhënien e granteve në thirrjen “{ $call }” ({ $reference }): { $awards ->
    [one] { $awards } grant
   *[other] { $awards } grante
}, gjithsej { $total }. Shikoni arsyet, pastaj miratojeni propozimin ose kthejeni me një shënim.
# $reference (String)
notice-awards-returned-subject = Propozimi juaj u kthye: { $reference }
# $call (String), $reference (String), $note (String)
notice-awards-returned-text = Propozimi juaj për dhënien e granteve në thirrjen “{ $call }” ({ $reference }) u kthye me këtë shënim:

    { $note }

    Ju lutemi ndryshojeni dhe propozoni përsëri.
# $title (String)
notice-awards-awarded-subject = Grant për “{ $title }”
# $title (String), $call (String), $amount (String), $reason (String)
notice-awards-awarded-text = Aplikimi juaj i përbashkët “{ $title }” në thirrjen “{ $call }” fitoi një grant prej { $amount }.

    Arsyeja: { $reason }

    Tani, për secilën prej organizatave tuaja, personi që nënshkruan e lexon marrëveshjen dhe e pranon. Ajo hyn në fuqi kur ta kenë pranuar të gjitha.
# $title (String)
notice-awards-reserve-subject = “{ $title }” është në listën rezervë
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-reserve-text = Aplikimi juaj i përbashkët “{ $title }” në thirrjen “{ $call }” është mjaft i mirë për grant, por paratë nuk mjaftojnë. Ai është në listën rezervë, në vendin { $place }.

    Arsyeja: { $reason }

    Nuk duhet të bëni asgjë. Programi ju shkruan nëse lirohen para.
# $title (String)
notice-awards-rejected-subject = Nuk ka grant për “{ $title }”
# $title (String), $call (String), $score (String), $threshold (String), $reason (String)
notice-awards-rejected-text = Aplikimi juaj i përbashkët “{ $title }” në thirrjen “{ $call }” nuk fitoi grant. Rezultati i panelit është { $score }; duhet së paku { $threshold }.

    Arsyeja: { $reason }

    Nëse mendoni se diçka nuk është marrë parasysh, shkruajini programit.
# $title (String)
notice-awards-agreement-accepted-subject = Marrëveshja për “{ $title }” ka edhe një nënshkrim
# $title (String), $organisation (String), $accepted (Number), $all (Number)
notice-awards-agreement-accepted-text = { $organisation } e pranoi marrëveshjen për “{ $title }”. Deri tani e kanë pranuar { $accepted } nga { $all } organizata. Nëse organizata juaj ende jo, ju lutemi lexojeni marrëveshjen dhe pranojeni.
# $title (String)
notice-awards-in-force-subject = Marrëveshja për “{ $title }” është në fuqi
# $title (String), $amount (String)
notice-awards-in-force-text = Të gjitha organizatat e pranuan marrëveshjen për “{ $title }”. Granti prej { $amount } është në fuqi; aplikuesi kryesor mund ta kërkojë këstin e parë.
# $title (String)
notice-awards-refused-subject = Marrëveshja për “{ $title }” u refuzua
# $title (String), $organisation (String), $reason (String), $amount (String)
notice-awards-refused-text = { $organisation } e refuzoi marrëveshjen për “{ $title }”, prandaj granti përfundoi për të gjithë partnerët. Shuma { $amount } iu kthye thirrjes.

    Arsyeja: { $reason }
# $reference (String)
notice-awards-reserve-proposed-subject = Grantet nga lista rezervë presin vendimin tuaj: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-reserve-proposed-text = Drejtimi i programit propozoi grante nga lista rezervë e thirrjes “{ $call }” ({ $reference }): { $awards ->
    [one] { $awards } grant
   *[other] { $awards } grante
}, gjithsej { $total }. Ju lutemi shikoni arsyet, pastaj miratojeni propozimin ose kthejeni me shënim.
# $title (String)
notice-awards-passed-over-subject = “{ $title }” mbetet në listën rezervë
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-passed-over-text = Në thirrjen “{ $call }” u dha një grant nga lista rezervë, por jo për aplikimin tuaj të përbashkët “{ $title }”. Ai mbetet në listë, në vendin { $place }.

    Arsyeja: { $reason }

    Nëse mendoni se diçka nuk është marrë parasysh, shkruajini programit.
# $title (String)
notice-awards-refused-reserve-subject = Marrëveshja për “{ $title }” u refuzua; të tjerë presin në rezervë
# $title (String), $organisation (String), $reason (String), $amount (String), $waiting (Number), $left (String)
notice-awards-refused-reserve-text = { $organisation } e refuzoi marrëveshjen për “{ $title }”, prandaj granti përfundoi për të gjithë partnerët. Shuma { $amount } iu kthye thirrjes.

    Arsyeja: { $reason }

    Në listën rezervë { $waiting ->
    [one] pret { $waiting } aplikim
   *[other] presin { $waiting } aplikime
}, dhe nga fondi kanë mbetur { $left }. Nga lista mund të propozoni grante:
awards-milestone-awarded = U dha një grant prej { $amount }
awards-milestone-reserve = Në listën rezervë
awards-milestone-rejected = Granti nuk u dha
awards-milestone-in-force = Marrëveshja është në fuqi
awards-milestone-closed = Granti u mbyll: raporti është pranuar dhe gjithçka është paguar
awards-todo-propose = Propozoni dhënien e granteve të “{ $call }”: paneli u mbyll
awards-todo-decide = Vendosni për dhënien e propozuar të “{ $call }”
awards-todo-accept = Lexoni marrëveshjen për “{ $title }” dhe pranojeni ose refuzojeni
# $name (String), $title (String)
awards-barred = “{ $title }” tani nuk mund të marrë grant: kundër { $name } qëndron një paralajmërim i kuq.
