## Lists and states
applications-list-lede = Çfarë shkruajnë organizatat tuaja, vetë ose bashkë, dhe ku janë të ftuara.
applications-mine = Aplikimet e organizatave tuaja
applications-invitations = Ftesa që presin përgjigje
applications-waits-for-you = ju pret ju
# $organisation (String), $call (String)
applications-invited-line = { $organisation } është e ftuar të aplikojë në: { $call }
applications-none = Nuk keni ende asnjë aplikim.
applications-none-register = Aplikimi shkruhet për një organizatë, prandaj regjistroni së pari tuajën.
applications-register = Regjistro një organizatë
applications-see-calls = Shih thirrjet
# $name (String)
applications-as-lead = Aplikuesi kryesor: { $name }
# $name (String)
applications-as-partner = Partner: { $name }
applications-deadline = Afati:
applications-milestones = Çfarë u bë me të
applications-next-write = Më pas: shkruani atë që mungon ende.
applications-next-invite = Më pas: ftoni një partner.
applications-next-consent = Më pas: lexoni dhe jepni pëlqimin.
applications-next-submit = Më pas: kontrolloni dhe dorëzoni.
# $names (String)
applications-waits-writing = Pritet ajo që mungon ende nga: { $names }.
# $names (String)
applications-waits-answers = Pritet përgjigjja në ftesën për: { $names }.
# $names (String)
applications-waits-partners = Pritet që aplikuesi kryesor të ftojë një partner: { $names }.
# $names (String)
applications-waits-consents = Pritet pëlqimi nga: { $names }.
# $names (String)
applications-waits-submission = Pritet që aplikuesi kryesor ta dorëzojë: { $names }.
applications-next-missed = Nuk u dorëzua me kohë.
applications-next-wait = Është dorëzuar; programi do t’ju shkruajë.
applications-next-nothing = Është tërhequr; nuk ka më asgjë për të bërë.
applications-status-draft = draft
applications-status-submitted = i dorëzuar
applications-status-withdrawn = i tërhequr
applications-tag-late = i vonuar
applications-partner-invited = ftesë pa përgjigje
applications-partner-accepted = ka pranuar
applications-partner-declined = ka refuzuar ose është larguar
applications-partner-removed = është hequr

## Starting
applications-new = Fillo një aplikim
applications-start = Fillo
applications-lead = Aplikuesi kryesor
applications-lead-hint = Një nga organizatat tuaja. Ajo fton partnerët dhe dorëzon për të gjithë.
applications-title = Titulli i projektit
applications-title-hint = Deri në 200 shenja. Mund ta ndryshoni deri në dorëzim.
applications-language = Gjuha e aplikimit
applications-language-hint = Gjuha në të cilën do të lexohet dhe vlerësohet. Secili partner i sheh faqet në gjuhën e vet.
applications-language-not-taken = Kjo thirrje nuk pranon aplikime në këtë gjuhë. Zgjidhni një nga gjuhët e saj.
applications-not-open = Kjo thirrje nuk pranon aplikime tani, prandaj asgjë nuk mund të fillohet ose të ndryshohet.
applications-needs-organisation = Ende nuk shkruani për asnjë organizatë. Regjistroni tuajën, ose kërkoni nga administrimi i saj rolin e redaktimit.

## The task list
# $version (Number)
applications-version = versioni { $version }
applications-closes = Thirrja mbyllet
applications-closed = Thirrja u mbyll
# $done (Number), $all (Number)
applications-progress = { $done } nga { $all } detyra të kryera
applications-missed = Afati ka kaluar dhe ky aplikim nuk u dorëzua. Përmbajtja mbetet ashtu si është. Nëse ka arritur te programi me vonesë, zyra e granteve mund ta shënojë këtë.
applications-todo = Çfarë duhet bërë
applications-task-partners = Partnerët
applications-task-common = Pjesa e përbashkët
applications-task-lead = Përgjigjet që i jep vetëm aplikuesi kryesor
# $name (String)
applications-task-own = Pjesa e { $name }
# $name (String)
applications-task-budget = Buxheti i { $name }
applications-task-documents = Dokumentet
applications-task-consent = Lexo dhe jep pëlqimin
applications-everybody = çdo organizatë
applications-tag-complete = e plotë
# $count (Number)
applications-tag-missing = { $count ->
    [one] mungon { $count }
   *[other] mungojnë { $count }
}
# $count (Number)
applications-tag-partners = { $count ->
    [one] nevojitet edhe { $count } partner
   *[other] nevojiten edhe { $count } partnerë
}
# $count (Number), $all (Number)
applications-tag-signed = memorandumi i nënshkruar: { $count } nga { $all }
applications-tag-no-memorandum = memorandumi nuk kërkohet
# $count (Number), $all (Number)
applications-tag-consents = { $count } nga { $all } të dhëna
applications-tag-later = kur të jetë shkruar gjithçka
applications-tag-consented = pëlqimi u dha
applications-tag-reopened = sërish i hapur pas një ndryshimi
applications-tag-not-yet = ende jo
applications-check = Kontrollo dhe dorëzo
applications-read-all = Lexo tërë aplikimin
applications-lead-submits-note = Për të gjithë dorëzon personi që nënshkruan ose administrimi i aplikuesit kryesor.
applications-owing = Çfarë ka ende për të bërë secila organizatë
applications-owing-caption = Çfarë ka ende për të shkruar secila organizatë dhe a është dhënë pëlqimi i saj për versionin e tanishëm.
applications-organisation = Organizata
applications-owes = Ende për të shkruar
applications-owes-nothing = asgjë
applications-consent = Pëlqimi
applications-rename = Ndrysho titullin
applications-rules = A do të ishte i pranueshëm tani?
applications-rules-note = Çfarë thonë kushtet e thirrjes për draftin siç është. Ato nuk ju pengojnë kurrë ta dorëzoni.
applications-rules-none = Kjo thirrje nuk ka kushte pranueshmërie.
applications-provisional = mund të ndryshojë ende

## What is missing
# $question (String)
applications-missing-common = në pjesën e përbashkët: { $question }
# $question (String)
applications-missing-lead = në një seksion të aplikuesit kryesor: { $question }
# $question (String)
applications-missing-own = në pjesën e vet: { $question }
applications-missing-budget = së paku një zë të buxhetit
# $row (Number)
applications-missing-years = rreshtin { $row } të buxhetit brenda kohëzgjatjes së projektit
# $row (Number)
applications-missing-heading = një kategori të kësaj thirrjeje për rreshtin { $row } të buxhetit
# $count (Number)
applications-missing-cells = “{ $question }”: { $count ->
    [one] një fushë është ende e zbrazët
   *[other] { $count } fusha janë ende të zbrazëta
}
# $question (String)
applications-missing-outdated = “{ $question }”: diçka në të nuk përshtatet më. Hapeni dhe ruajeni sërish për të parë çfarë
# $name (String)
applications-missing-answer = { $name } nuk i është përgjigjur ftesës: pritni përgjigjen ose tërhiqni ftesën
applications-missing-consent = pëlqimi për versionin e tanishëm, që e jep personi që nënshkruan
# $name (String)
applications-missing-infected = një skedar tjetër në vend të “{ $name }”, në të cilin u gjet virus
# $name (String)
applications-missing-consent-of = { $name } nuk e ka dhënë pëlqimin për versionin e tanishëm: personi që nënshkruan për të e lexon aplikimin dhe e jep pëlqimin
# $name (String), $what (String)
applications-missing-of = { $name } ende nuk ka dhënë: { $what }

## Parts and questions
applications-common-lede = Këtu mund të shkruajë çdo organizatë e partneritetit. Ruajeni sa herë të doni; mund të mbetet e paplotë deri në dorëzim.
applications-own-lede = Këtu shkruan vetëm kjo organizatë; e lexojnë të gjithë partnerët.
# $most (Number), $used (Number)
applications-limit = Deri në { $most } shenja; { $used } të përdorura.
# $count (Number), $most (Number)
applications-too-long = Ky tekst ka { $count } shenja; pranohen më së shumti { $most }. Shkurtojeni; asgjë që keni shkruar nuk humbet.
# $least (Number), $most (Number)
applications-number-range = Shkruani një numër të plotë nga { $least } deri në { $most }.
# $least (Amount), $most (Amount)
applications-amount-range = Shkruani një shumë nga { $least } deri në { $most }.
# $from (Day)
applications-day-from = Shkruani një ditë që nuk është para { $from }.
# $until (Day)
applications-day-until = Shkruani një ditë që nuk është pas { $until }.
# $least (Number), $most (Number)
applications-choose-range = Zgjidhni të paktën { $least } dhe më së shumti { $most }.
# $most (Number)
applications-too-many-rows = Pranohen më së shumti { $most } rreshta. Hiqni disa, ose bashkoni disa.
applications-months-turned = Ky muaj është para të parit.
# $months (Number)
applications-month-beyond = Projekti zgjat { $months } muaj.
applications-not-a-partner = Zgjidhni njërën nga organizatat që aplikojnë bashkë.
applications-consented = Nuk u ruajt: dikush ka dhënë pëlqimin për këtë version. Shtypni butonin nëse doni vërtet ta ndryshoni; atëherë çdo pëlqim kërkohet përsëri.
applications-save-note = Ruajtja e një ndryshimi i hap sërish të gjitha pëlqimet, sepse pëlqimi vlen për një version.
applications-back = Kthehu te aplikimi
applications-clash = Kjo u ruajt ndërsa ju po shkruanit, nga dikush tjetër ose nga ju në një dritare tjetër. Ajo që keni shkruar qëndron në formular, dhe ajo që u ruajt pranë saj. Bashkoni atë që duhet të mbetet, pastaj ruajeni përsëri.
applications-answer-clash = Ju dhe dikush tjetër (ose ju në një dritare tjetër) ndryshuat të njëjtën përgjigje. Ajo që keni shkruar qëndron në formular, dhe ajo që u ruajt nën të. Bashkoni atë që duhet të mbetet, pastaj ruajeni përsëri. Të gjitha përgjigjet e tjera janë në formular dhe ruhen bashkë me të.
applications-both-changed = E ndryshoi edhe dikush tjetër. Mbani njërin tekst ose bashkojini të dy.
applications-theirs = U ruajt ndërkohë:
applications-save-anyway = Ruaj atë që qëndron në formular
applications-no-answer = Ende nuk është shkruar asgjë.
applications-seat = Selia:
applications-question-summary = Përmbledhje
applications-question-theme = Tema
applications-question-places = Vendet
applications-question-starts-on = Fillimi i planifikuar
applications-question-duration-months = Kohëzgjatja në muaj
applications-question-need = Çfarë nevojitet dhe kujt
applications-question-change = Çfarë do të ndryshojë dhe për kë
applications-question-activities = Veprimtaritë dhe kalendari
applications-question-cooperation = Pse bashkë
applications-question-work-plan = Plani i punës
applications-question-work-plan-activity = Aktiviteti
applications-question-work-plan-from = Nga muaji
applications-question-work-plan-until = Deri në muajin
applications-question-work-plan-place = Vendi
applications-question-work-plan-partner = Organizata përgjegjëse
applications-question-logframe = Korniza logjike
applications-question-logframe-level = Niveli
applications-question-logframe-level-impact = Objektivi i përgjithshëm (ndikimi)
applications-question-logframe-level-outcome = Objektivi specifik (rezultati)
applications-question-logframe-level-output = Produkti
applications-question-logframe-result = Çka arrihet
applications-question-logframe-indicator = Treguesi
applications-question-logframe-baseline = Vlera fillestare
applications-question-logframe-target = Vlera e synuar
applications-question-logframe-by = I ndarë sipas
applications-question-logframe-by-sex = gjinisë
applications-question-logframe-by-age = moshës
applications-question-logframe-by-community = komunitetit
applications-question-logframe-by-place = vendit
applications-question-logframe-by-disability = aftësisë së kufizuar
applications-question-logframe-source = Burimi i verifikimit
applications-question-logframe-assumptions = Supozimet
applications-question-role = Çfarë bën kjo organizatë në projekt
applications-question-experience = Përvoja
applications-hint-summary = Çfarë doni të bëni, ku dhe me kë, që ta kuptojë edhe ai që lexon vetëm këtë.
applications-hint-theme = Tema e thirrjes që përshtatet më mirë.
applications-hint-places = Shënoni çdo vend ku do të ndodhë diçka.
applications-hint-starts-on = Nëse e dini tashmë.
applications-hint-duration-months = Numër i plotë, nga fillimi deri te veprimtaria e fundit.
applications-hint-need = Cilit problem ose dëshirë i përgjigjeni dhe nga e dini.
applications-hint-change = Çfarë do të jetë ndryshe pastaj dhe si do të shihet.
applications-hint-activities = Çfarë do të bëni, me çfarë radhe, dhe cila organizatë e bën.
applications-hint-cooperation = Çfarë mund të bëjnë bashkë organizatat tuaja që asnjëra nuk mundet vetë.
applications-hint-work-plan = Kush çfarë bën, ku dhe kur. Muajt numërohen nga fillimi i projektit: i pari është 1.
applications-hint-logframe = Çfarë ndryshon dhe si do të shihet. Një rresht për çdo tregues. Kur rreshti nuk ka rezultat, ai mat atë të rreshtit sipër.
applications-hint-role = Detyrat e saj, njerëzit e saj dhe kë arrin.
applications-hint-experience = Çfarë ka bërë më parë që ndihmon këtu. Edhe projekti i parë është i mirëpritur.
applications-question-ways = Mënyrat e punës së përbashkët
applications-hint-ways = Zgjidhni të gjitha ato që i bëni vërtet bashkë.
applications-question-ways-development = Hartim i përbashkët
applications-question-ways-implementation = Zbatim i përbashkët
applications-question-ways-staffing = Njerëz të përbashkët
applications-question-ways-financing = Financim i përbashkët
applications-question-lead-activities = Çfarë bën vetë aplikuesi kryesor
applications-hint-lead-activities = Aktivitetet që i zbaton me njerëzit e vet. Këtë e lexon zyra e granteve.
applications-question-participants = Pjesëmarrësit e planifikuar sipas komunitetit
applications-hint-participants = Numra të plotë, si plan. Mos shënoni persona.
applications-question-contact = Si takohen pjesëmarrësit
applications-hint-contact = Sa shpesh, ku dhe në cilat gjuhë, që takimi të mos jetë vetëm një ngjarje.
applications-question-excluded-activities = A parashihet diçka që thirrja e përjashton?
applications-hint-excluded-activities = Udhëzimet e thirrjes thonë çfarë përjashtohet. Po nuk do të thotë refuzim: zyra e granteve e lexon atë që shkruani.
applications-question-excluded-activities-no = Jo
applications-question-excluded-activities-yes = Po
applications-question-excluded-activities-text = Çfarë parashihet që thirrja e përjashton
applications-hint-excluded-activities-text = Shënoni aktivitetin dhe pse duhet.
applications-question-inadmissible-costs = A ka buxheti kosto që nuk paguhen?
applications-hint-inadmissible-costs = Borxhe, humbje, kamata, gjoba, tokë, humbje nga këmbimi, ose TVSH që mund të rimerret.
applications-question-inadmissible-costs-no = Jo
applications-question-inadmissible-costs-yes = Po
applications-question-inadmissible-costs-text = Cilat kosto nuk paguhen
applications-hint-inadmissible-costs-text = Shënoni koston dhe shumën e saj.
applications-question-other-funding = A paguan dikush tjetër për të njëjtën gjë?
applications-hint-other-funding = Kontributet vetjake në buxhet nuk llogariten. Nëse po: kush, sa dhe për çfarë.
applications-question-other-funding-no = Jo
applications-question-other-funding-yes = Po
applications-question-other-funding-text = Kush tjetër paguan për të njëjtën gjë
applications-hint-other-funding-text = Kush paguan, sa dhe për çfarë.
applications-question-turnover = Qarkullimi në vitin e fundit financiar të mbyllur
applications-hint-turnover = Gjithçka që organizata ka marrë në të, në monedhën e thirrjes; zero nëse asgjë.
applications-question-turnover-before = Qarkullimi në vitin para tij
applications-hint-turnover-before = Në vitin financiar para të fundit të mbyllur; zero nëse asgjë.
applications-question-turnover-before-that = Qarkullimi dy vjet para tij
applications-hint-turnover-before-that = Në vitin financiar dy vjet para të fundit të mbyllur; zero nëse asgjë.
# $name (String), $years (String)
applications-from-register = Plotësuar nga profili i { $name }: qarkullimi i { $years }. Shikoni nëse është i saktë; hyn në aplikim kur ta ruani.
applications-register-keeps = Qarkullimet që janë në profil në monedhën e thirrjes plotësohen këtu.
applications-to-turnovers = Qarkullimet në profil
applications-unkept-turnovers = Profili nuk i ka ende këto vite. Nëse ruhen atje, aplikimi i ardhshëm fillon me to.
# $amount (String), $year (String)
applications-keep-turnover = Ruaj { $amount } për { $year } në profil
applications-question-exclusion = A vlen për këtë organizatë ndonjë arsye përjashtimi?
applications-hint-exclusion = Falimentim, dënim për mashtrim a korrupsion, ose prani në listë sanksionesh.
applications-question-exclusion-no = Jo
applications-question-exclusion-yes = Po
applications-question-exclusion-text = Cila arsye përjashtimi vlen
applications-hint-exclusion-text = Çfarë ka ndodhur, kur, dhe si qëndron tani.
applications-question-conflict = A ka kjo organizatë konflikt interesi?
applications-hint-conflict = Dikush që e drejton ka funksion politik, punon për programin, ose është i afërt me atë që vendos.
applications-question-conflict-no = Jo
applications-question-conflict-yes = Po
applications-question-conflict-text = Cili është konflikti i interesit
applications-hint-conflict-text = Kë prek dhe në ç’mënyrë.

## Budget
applications-budget = Buxheti i përbashkët
applications-budget-empty = Ende nuk është shkruar asnjë zë i buxhetit.
# $currency (String)
applications-budget-caption = Kategoritë dhe organizatat, në { $currency }.
applications-heading = Kategoria
applications-heading-human-resources = Burimet njerëzore
applications-heading-travel = Udhëtimet
applications-heading-equipment = Pajisjet dhe furnizimet
applications-heading-local-office = Zyra lokale
applications-heading-services = Shërbimet
applications-heading-other = Të tjera
applications-heading-indirect = Kostot e tërthorta
applications-heading-contingency = Rezerva për të paparashikuara
# $heading (String)
applications-heading-elsewhere = { $heading } (jo në këtë thirrje)
# $headings (String)
applications-heading-unknown = Zgjidhni një nga kategoritë e kësaj thirrjeje: { $headings }.
applications-together = Gjithsej
applications-total = Kostot gjithsej
applications-brought = Kontributi vetjak
applications-requested = Kërkohet nga programi
# $share (String)
applications-share = Kërkohet { $share } % e kostove gjithsej.
applications-budget-own = Zërat e buxhetit të secilës organizatë
applications-budget-change = Ndrysho zërat e buxhetit
# $currency (String)
applications-budget-lede = Të gjithë zërat e buxhetit të kësaj organizate, në { $currency }. Shumat llogariten kur ruani: sasia herë çmimi për njësi.
applications-budget-lines = Kostot
applications-budget-lines-caption = Një kosto në çdo rresht. Rreshti që e zbrazni hiqet.
applications-row = Rreshti
# $count (Number)
applications-months = Muajt 1 deri { $count }
applications-description = Përshkrimi
applications-unit = Njësia
applications-quantity = Sasia
applications-rate = Çmimi për njësi
applications-amount = Shuma
applications-source = Emri i burimit
applications-brought-hint = Çfarë sjell kjo organizatë vetë ose merr nga të tjerët. Zbritet nga ajo që kërkohet.
applications-brought-caption = Një burim në çdo rresht.
applications-direct = Nëntotali i kostove të drejtpërdrejta
applications-eligible = Kostot e pranueshme gjithsej
applications-years = Viti
# $year (Number)
applications-year = Viti { $year }
# $year (Number)
applications-quantity-year = Sasia, viti { $year }
# $currency (String)
applications-years-caption = Kostot sipas vitit dhe organizatës, në { $currency }.
# $years (Number)
applications-years-beyond = Sipas kohëzgjatjes, projekti ka { $years ->
    [one] { $years } vit
   *[other] { $years } vite
}. Sasitë në vitet e mëvonshme ruhen: zhvendosini ose zgjateni kohëzgjatjen.
# $currency (String)
applications-sources-caption = Bashkëfinancimi sipas burimit dhe organizatës, në { $currency }.
applications-source-kind = Burimi
applications-source-own-funds = Mjetet vetjake
applications-source-public-budget = Buxheti publik
applications-source-other-donor = Donator tjetër
applications-source-project-income = Të hyrat e projektit
applications-source-in-kind = Në natyrë
applications-share-of-total = Pjesa në kostot gjithsej
applications-reckoned = Kostot e tërthorta dhe rezerva për të paparashikuara
applications-reckoned-hint = Të dyja llogariten si përqindje e kostove të drejtpërdrejta të kësaj organizate dhe rrumbullakosen poshtë në cent. Lëreni fushën zbrazët nëse nuk ka.
applications-indirect-percent = Kostot e tërthorta, % e kostove të drejtpërdrejta
applications-contingency-percent = Rezerva për të paparashikuara, % e kostove të drejtpërdrejta
# $share (String)
applications-cap = Kjo thirrje lejon më së shumti { $share }.
# $currency (String)
applications-sums-caption = Shumat e kësaj organizate, në { $currency }. Llogariten kur ruani.
applications-budget-percent = Shkruani një përqindje nga 0 deri në 100, me më së shumti gjashtë decimale, si 7.
applications-budget-reckoned = Kostot e tërthorta dhe rezerva për të paparashikuara llogariten. Shkruani përqindjen e tyre në vend të një rreshti.
# $most (Number)
applications-budget-years = Një rresht ka sasi për më së shumti { $most } vite.
applications-save-more = Ruaj dhe shto rreshta
# $row (Number), $problem (String)
applications-budget-quantity = Shkruani një sasi mbi zero, me më së shumti katër decimale, si 2,5.
applications-budget-positive = Shkruani një shumë mbi zero.
applications-budget-below-cent = Sasia herë çmimi për njësi jep më pak se një cent. Rriteni njërin prej tyre.
applications-budget-too-fine = Shuma ka më së shumti dy decimale. Shkurtojeni.
# $lines (Number), $contributions (Number)
applications-budget-rows = Një organizatë mund të ketë më së shumti { $lines } kosto dhe { $contributions } kontribute. Bashkoni të voglat.
applications-co-financing = Bashkëfinancimi
applications-sheet = Buxheti si tabelë
applications-sheet-lede = Shkarkoni fletën me atë që është ruajtur, plotësojeni me një program tabelash dhe dërgojeni prapa. Rreshtat i shihni këtu para se të ruhet diçka.
applications-sheet-get = Shkarko fletën (XLSX)
applications-sheet-get-joint = Shkarko buxhetin e përbashkët (XLSX)
applications-sheet-file = Fleta e plotësuar
applications-sheet-file-hint = Fleta e këtij buxheti, e ruajtur si .xlsx. Ajo zëvendëson të gjithë rreshtat e formularit.
applications-sheet-read = Lexo fletën
applications-sheet-was-read = Rreshtat e fletës suaj janë në formular. Ende nuk është ruajtur asgjë: shikojini, pastaj ruani.
applications-sheet-none = Ky skedar nuk është fletë që mund të lexohet. Ruajeni fletën si .xlsx dhe zgjidhni atë skedar.
applications-sheet-other = Ky skedar nuk është fleta e këtij buxheti. Shkarkoni fletën këtu dhe kopjoni rreshtat në të.
applications-sheet-other-budget = Kjo fletë i takon buxhetit të një aplikimi ose organizate tjetër. Shkarkoni fletën këtu dhe kopjoni rreshtat në të.
applications-sheet-text = Shkruani një tekst.
applications-sheet-wrong = Fleta nuk mund të lexohej
# $name (String)
applications-sheet-wrong-lede = Në buxhetin e { $name } nuk u ndryshua asgjë. Ndreqini këto qeliza në skedarin tuaj dhe dërgojeni përsëri.
# $count (Number)
applications-sheet-wrong-caption = { $count ->
    [one] { $count } qelizë për ndreqje.
   *[other] { $count } qeliza për ndreqje.
}
applications-sheet-cell = Qeliza
applications-sheet-found = Çfarë shkruan
applications-sheet-nothing = Asgjë
applications-sheet-needed = Çfarë duhet
applications-sheet-again = Dërgo fletën e ndrequr
applications-sheet-leave = Kthehu te buxheti
applications-sheet-totals = Shumat
applications-sheet-percent = % e kostove të drejtpërdrejta
applications-sheet-percent-hint = Shkruani 7 për 7 %.
applications-sheet-how = Si plotësohet
# $sheet (String)
applications-sheet-hint = Plotësoni qelizat e çelëta. Të tjerat llogariten ose shpjegohen në fletën “{ $sheet }”.
# $sheet (String)
applications-sheet-how-costs = “{ $sheet }”: një kosto në çdo rresht. Kategorinë zgjidheni nga lista; shuma është sasia herë çmimi për njësi.
applications-sheet-how-numbers = Sasitë kanë më së shumti katër decimale, çmimet për njësi dhe shumat më së shumti dy. Rreshtat e zbrazët kapërcehen.
# $sheet (String)
applications-sheet-how-brought = “{ $sheet }”: çfarë sjell organizata vetë ose merr nga të tjerët, një burim në çdo rresht.
# $sheet (String)
applications-sheet-how-totals = “{ $sheet }”: shkruani kostot e tërthorta dhe rezervën për të paparashikuara në përqindje të kostove të drejtpërdrejta, 7 për 7 %. Shumat rrumbullakosen poshtë në cent.
applications-sheet-how-back = Ruajeni skedarin si .xlsx dhe dërgojeni prapa në faqen e buxhetit. Atje nuk ruhet asgjë para se ta keni shikuar.

## Partners
applications-invite = Fto
applications-invite-register = Fto një organizatë nga regjistri
applications-search = Një pjesë e emrit të saj
applications-search-hint = Së paku dy shkronja, në cilëndo gjuhë të saj.
applications-search-button = Kërko
# $sought (String)
applications-search-none = Asnjë organizatë tjetër e regjistrit nuk ka “{ $sought }” në emër. Mund ta ftoni me e-postë.
applications-invite-email = Fto me e-postë
applications-email = Adresa e e-postës
applications-email-hint = Për një organizatë që ende nuk është regjistruar. Letra ka një lidhje me të cilën mund të përgjigjet.
applications-take-back = Tërhiq ftesën
applications-remove = Hiq nga aplikimi
applications-invited-already = Kjo organizatë ose adresë është tashmë në aplikim ose e ftuar. Zgjidhni një tjetër.
# $most (Number)
applications-partners-full = Një aplikim mund të ketë më së shumti { $most } organizata, bashkë me të ftuarat. Tërhiqni së pari një ftesë.
applications-answered = Kjo ftesë ka marrë përgjigje tashmë ose është tërhequr, ose është vendi i aplikuesit kryesor. Asgjë nuk u ndryshua.
applications-choose-organisation = Zgjidhni organizatën për të cilën pranoni.
applications-invitation = Ftesë për të aplikuar bashkë
# $lead (String), $title (String)
applications-invitation-lede = { $lead } ju fton të jeni partner në: { $title }
applications-invitation-stranger = Hyni për t’u përgjigjur. Nëse nuk keni llogari, regjistrohuni së pari dhe hapeni sërish këtë faqe nga letra.
applications-invitation-register = Ende nuk keni rol administrimi ose nënshkrimi në asnjë organizatë. Regjistroni tuajën, pastaj hapeni sërish këtë faqe nga letra.
applications-summary-none = Ende nuk është shkruar përmbledhja.
applications-accept = Prano
applications-accept-note = Organizata juaj bëhet partner: e shkruan pjesën dhe buxhetin e vet, dhe personi që nënshkruan për të jep pëlqimin para dorëzimit.
applications-accept-as = Për cilën organizatë?
applications-decline = Refuzo
applications-reason = Arsyeja (jo e detyrueshme)
applications-reason-hint = E lexon aplikuesi kryesor.

## Documents
applications-documents-lede = Memorandumi që e nënshkruajnë të gjithë partnerët dhe çdo gjë tjetër që i përket aplikimit.
applications-documents-none = Ende nuk është shtuar asnjë dokument.
applications-document-add = Shto një dokument
applications-document-kind = Lloji
applications-document-memorandum = Memorandumi i partneritetit
applications-document-other = Dokument tjetër
applications-document-answer = Përgjigje e një pyetjeje
applications-document-answers = Ky skedar i përgjigjet një pyetjeje. Zëvendësojeni ose hiqeni aty ku është pyetja.
applications-document-remove = Hiq
# $name (String), $when (String)
applications-added-by = E shtoi { $name }, { $when }
# $names (String)
applications-signed-by = E nënshkruar nga { $names }
applications-who-signed = Cilat organizata e kanë nënshkruar?
applications-who-signed-hint = Shënoni çdo organizatë që e ka nënshkruar.
applications-file = Skedari
# $most (Number)
applications-file-hint = PDF, figurë ose dokument zyre, deri në { $most } MB.
# $most (Number)
applications-documents-full = Një aplikim mund të ketë më së shumti { $most } dokumente. Hiqni njërin më parë.

## Consent
applications-consent-lede = Për secilën organizatë personi që nënshkruan i lexon të gjitha dhe jep pëlqimin. Pëlqimi vlen për këtë version: çdo ndryshim i mëvonshëm e hap sërish.
applications-consent-early = Ende nuk është shkruar gjithçka. Mund të jepni pëlqimin, por ajo që vjen ende do ta hapë sërish:
# $signatory (String), $capacity (String), $when (String)
applications-consented-by = { $signatory }, { $capacity }, { $when }
applications-consent-not-yours = Tani nuk ka për çfarë të jepni pëlqimin. Pëlqimin e jep personi që nënshkruan për një organizatë, pëlqimi i së cilës është i hapur, sa kohë që thirrja është e hapur.
applications-consent-give = Jep pëlqimin
applications-signatory = Emri i personit që nënshkruan
applications-capacity = Cilësia
applications-capacity-hint = Për shembull “kryesi e bordit” ose “drejtim i organizatës”.
applications-consent-words = E kam lexuar tërë aplikimin, buxhetin dhe dokumentet e tij, dhe organizata ime qëndron pas këtij versioni.
applications-consent-tick = Shënojeni këtë pasi ta keni lexuar aplikimin.
applications-consent-changed = Aplikimi ndryshoi pasi ju u shfaq kjo faqe. Lexojeni sërish më poshtë, pastaj jepni pëlqimin për versionin e ri.
applications-consent-given = Organizata juaj e ka dhënë tashmë pëlqimin për këtë version.
applications-change-title = titulli
applications-change-common = pjesa e përbashkët
applications-change-own = pjesa e njërës organizatë
applications-change-budget = buxheti
applications-change-document = dokumentet
applications-change-joined = një partner që u bashkua
applications-change-left = një partner që u largua
applications-change-partners = kush merr pjesë në aplikim

## After submission, and withdrawal
applications-call = Thirrja
applications-received = Mbërriti
applications-late-because = U shënua edhe pse i vonuar, sepse
applications-withdrawn-at = Tërhequr
applications-fingerprint = Gjurma e përmbajtjes
applications-receipt = Vërtetimi i dorëzimit
applications-eligibility = Pranueshmëria
applications-withdraw = Tërhiq aplikimin
applications-withdraw-now = Tërhiqe përfundimisht
# $deadline (String)
applications-withdraw-warning = Aplikimi i tërhequr del nga thirrja dhe nuk mund të kthehet. Të gjithë partnerët marrin letër. Mund ta tërhiqni deri më { $deadline }.

## What officers see of drafts
applications-drafts = Draftet që nuk u dorëzuan
applications-drafts-lede = Vetëm numri, titulli dhe aplikuesi kryesor. Çfarë shkruhet në draft u takon partnerëve.
# $deadline (String)
applications-drafts-early = Draftet listohen pasi të kalojë afati: { $deadline }.
applications-drafts-none = Nuk ka asnjë draft të padorëzuar.
applications-late-record = Shëno një aplikim të vonuar

## Refusals
# $status (String)
applications-move-refused = Kjo nuk mund të bëhet me një aplikim në gjendjen: { $status }.
# $status (String)
applications-no-draft = Vetëm drafti mund të ndryshohet; gjendja e këtij aplikimi: { $status }.
# $deadline (String), $now (String)
applications-call-closed = Thirrja ishte e hapur deri më { $deadline }, dhe tani është { $now }. Asgjë nuk u ndryshua.
# $received (String), $deadline (String)
applications-late = Aplikimi mbërriti më { $received }; afati ishte { $deadline }. Nuk u dorëzua. Nëse vonesa nuk varej nga ju, shkruajini programit: zyra e granteve mund ta shënojë bashkë me arsyen.
applications-submitted-already = Ky aplikim është dorëzuar tashmë; dorëzohet një herë. Vërtetimi i dorëzimit qëndron në faqen e tij.
applications-writers-only = Këtë mund ta ndryshojnë vetëm personat me rol redaktimi ose administrimi në organizatat e aplikimit. Kërkojani rolin administrimit të organizatës suaj.
applications-invited = Organizata juaj është e ftuar në këtë aplikim dhe ende nuk është përgjigjur. Lexojeni ftesën te { $address } dhe përgjigjuni; pjesa tjetër hapet pas pranimit.
applications-own-writers-only = Këtë mund ta ndryshojnë vetëm personat me rol redaktimi ose administrimi në këtë organizatë. Drejtojuni administrimit të saj.
applications-lead-only = Këtë mund ta bëjnë vetëm personat me rol redaktimi ose administrimi te aplikuesi kryesor. Drejtojuni aplikuesit kryesor.
# $question (String)
applications-lead-answers = Përgjigjen në pyetjen “{ $question }” mund ta ndryshojnë vetëm personat me rol redaktimi ose administrimi te aplikuesi kryesor. Asgjë nuk u ruajt. Lëreni këtë përgjigje siç është, ose drejtojuni aplikuesit kryesor.
applications-lead-submits = Vetëm personi që nënshkruan për aplikuesin kryesor ose administrimi i tij mund ta dorëzojë ose ta tërheqë aplikimin. Drejtojuni aplikuesit kryesor.
applications-deciders-only = Mund të përgjigjet vetëm administrimi i organizatës së ftuar ose personi që nënshkruan për të. Tregojani këtë faqe.
applications-signatories-only = Pëlqimin mund ta japë vetëm personi që nënshkruan për një organizatë në aplikim. Rolin e jep administrimi i saj.
applications-late-officers-only = Vetëm zyra e granteve e programit mund të shënojë një aplikim të vonuar. Drejtojuni asaj.
# $status (String)
applications-late-call = Aplikimi i vonuar shënohet sa kohë që thirrja është e publikuar ose e mbyllur; gjendja e saj: { $status }.
# $deadline (String), $now (String)
applications-late-when = Jepni një kohë pas afatit ({ $deadline }), por jo pas këtij çasti ({ $now }).
applications-late-reason = Jepni një arsye me më së shumti 1 000 shenja.

## What was done
done-applications-started = Aplikimi u hap. Ftoni partnerët dhe filloni të shkruani.
done-applications-saved = U ruajt.
# $questions (String)
applications-saved-beside = Dikush tjetër ndryshoi ndërkohë “{ $questions }”; kjo u ruajt dhe do ta shihni kur ta hapni përsëri këtë pjesë.
done-applications-saved-beside = U ruajt. U ruajt edhe ajo që dikush tjetër ndryshoi ndërkohë në përgjigjet që ju i latë siç ishin.
done-applications-saved-more = U ruajt. Përgjigjet tuaja çojnë te një pyetje tjetër.
done-applications-invited = Ftesa u dërgua.
done-applications-removed = U krye. Njoftimi u dërgua me letër.
done-applications-accepted = Organizata juaj tani është partner.
done-applications-declined = Përgjigjja juaj u shënua.
done-applications-document-added = Dokumenti u shtua.
done-applications-document-removed = Dokumenti u hoq.
done-applications-consented = Pëlqimi juaj u shënua.
done-applications-withdrawn = Aplikimi u tërhoq.
done-applications-corrigendum = Korrigjimi u publikua dhe u njoftua kushdo që punon në një aplikim.

## Letters
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-subject = { $lead } e fton organizatën tuaj: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-text = { $lead } e fton organizatën tuaj të jetë partner në aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Administrimi i organizatës ose personi që nënshkruan për të mund të pranojë ose të refuzojë në faqen më poshtë. Thirrja është e hapur deri më { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-subject = { $lead } ju fton të aplikoni bashkë: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-text = { $lead } ju fton të jeni partner në aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Ndiqni lidhjen për të lexuar për çfarë bëhet fjalë dhe për t’u përgjigjur për organizatën tuaj. Mbajeni lidhjen për vete: kush e ka, mund të përgjigjet. Thirrja është e hapur deri më { $deadline }.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-subject = { $partner } pranon: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-text = { $partner } tani është partner në aplikimin tuaj “{ $title }” ({ $reference }) në thirrjen “{ $call }” dhe mund të shkruajë pjesën dhe buxhetin e vet.
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-subject = { $partner } nuk merr pjesë: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-text = { $partner } nuk merr pjesë në aplikimin tuaj “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Arsyeja e dhënë: { $reason }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-subject = Më nuk jeni partner: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-text = { $lead } e hoqi organizatën tuaj, ose ftesën për të, nga aplikimi “{ $title }” ({ $reference }) në thirrjen “{ $call }”.
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-subject = { $partner } jep pëlqimin: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-text = Për organizatën { $partner } u dha pëlqimi për aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }” siç është tani. Nënshkroi: { $signatory }.
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-subject = Ju lutemi jepni sërish pëlqimin: { $title }
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-text = Aplikimi “{ $title }” ({ $reference }) në thirrjen “{ $call }” ndryshoi pasi dhatë pëlqimin, prandaj pëlqimi juaj është sërish i hapur. Çfarë ndryshoi: { $what }. Kush e ndryshoi: { $who }. Lexojeni sërish në faqen më poshtë dhe jepni pëlqimin për versionin e ri.
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-subject = U dorëzua: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-text = Ky është vërtetimi i dorëzimit për aplikimin “{ $title }”, referenca { $reference }, në thirrjen “{ $call }”. Mbërriti më { $received }. Gjurma e përmbajtjes fillon me { $fingerprint }. Ruajeni këtë letër.
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-subject = U tërhoq: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-text = { $who } e tërhoqi aplikimin “{ $title }” ({ $reference }) nga thirrja “{ $call }” në emër të aplikuesit kryesor. Ai nuk merr më pjesë.
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-subject = U shënua si i vonuar: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-text = Zyra e granteve shënoi se aplikimi “{ $title }” ({ $reference }) në thirrjen “{ $call }” mbërriti më { $received }, pas afatit: { $deadline }. Arsyeja e dhënë: { $reason }. Ai qëndron në listë dhe nuk e plotëson kushtin e afatit.
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-subject = Korrigjimi { $number }: { $call }
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-text = Programi e ndryshoi thirrjen “{ $call }”. Çfarë dhe pse: { $explanation } Afati tani është { $deadline }. Faqja e thirrjes tregon si ishte më parë.
applications-todo-lead = Aplikuesi kryesor: shkruani atë që mungon te “{ $title }” ({ $call })
applications-todo-partner = Partneri: shkruani atë që mungon te “{ $title }” ({ $call })
applications-todo-answer = Përgjigjuni ftesës për “{ $title }” ({ $call })
applications-todo-lead-offered = Merrni drejtimin e “{ $title }” ose refuzojeni ({ $call })
applications-todo-invite = Ftoni një partner te “{ $title }” ({ $call })
applications-todo-consent = Lexoni dhe jepni pëlqimin për “{ $title }” ({ $call })
applications-todo-submit = Kontrolloni dhe dorëzoni “{ $title }” ({ $call })
# $name (String)
applications-barred = { $name } tani nuk mund të hyjë në asnjë aplikim të ri: kundër saj qëndron një paralajmërim i kuq i personelit të programeve. Arsyen e lexon anëtarësia e saj.
# $name (String)
applications-merged = { $name } ishte dy herë në regjistër dhe u bashkua. Merrni shënimin tjetër të saj.

## What changed
applications-history = Çfarë ndryshoi
applications-history-lede = Çdo ndryshim i këtij aplikimi, nga kush dhe kur; i fundit i pari. Asgjë nuk humbet: ajo që ishte më parë mund të kthehet.
# $name (String), $when (String)
applications-history-by = { $name }, { $when }
applications-history-first = Këtu fillon historia e kësaj.
applications-history-same = Asgjë nuk ndryshon nga ajo që ishte më parë.
applications-history-legend = E nënvizuar: e re. E vijëzuar: e hequr. Pjesët e gjata të pandryshuara janë shkurtuar.
applications-history-stands = Kështu është tani.
applications-history-back = Të gjitha ndryshimet
applications-history-rows = Rreshtat e buxhetit
applications-restore = Ktheje këtë gjendje
applications-restore-hint = Ruhet përsëri si ndryshim më vete; ajo që është tani mbetet në histori.
applications-restore-without-lead = Përgjigjet që i jep vetëm aplikuesi kryesor mbeten siç janë tani.
applications-not-restorable = Dokumentet dhe partnerët nuk kthehen nga historia. Shtoni dokumentin ose ftoni partnerin përsëri.
applications-diff-gone = [e hequr:]
applications-diff-new = [e re:]
applications-since = Çfarë ndryshoi nga pëlqimi i fundit
# $signatory (String), $name (String), $version (Number), $when (String)
applications-since-when = { $signatory } dha pëlqimin për { $name } për versionin { $version } më { $when }. Që atëherë:
done-applications-restored = U kthye.
done-applications-restored-without-lead = U kthye. Përgjigjet që i jep vetëm aplikuesi kryesor mbetën siç ishin.
# $names (String)
applications-here = Këtu në pesë minutat e fundit: { $names }

## Partners: reminders and the lead
# $most (Number)
applications-invited-often = Kjo organizatë ose adresë është ftuar tashmë { $most } herë. Bisedoni me të në një mënyrë tjetër.
applications-remind = Kujtoje
# $at (String)
applications-reminded-at = Iu kujtua më { $at }
# $next (String)
applications-reminded-already = I është shkruar para më pak se një dite. Mund t’ia kujtoni përsëri nga { $next }.
applications-nothing-owed = Ky partner për momentin nuk ka asgjë për të plotësuar.
applications-lead-offer = Ofroja drejtimin
applications-lead-is-offered = Drejtimi është ofruar
applications-lead-take = Merre drejtimin
applications-lead-decline = Refuzoje drejtimin
applications-lead-take-back = Tërhiqe ofertën
applications-lead-take-note = Aplikuesi kryesor dorëzon për të gjithë, përgjigjet për aplikimin dhe, nëse jepet, për grantin. Organizata që drejton tani bëhet partner. Pëlqimet kërkohen pastaj përsëri.
applications-lead-not-offered = Drejtimi nuk i është ofruar këtij partneri, ose nuk vlen më. Drejtojuni aplikuesit kryesor.
applications-lead-offers = Drejtimin mund ta kalojë vetëm administrimi i aplikuesit kryesor ose personi që nënshkruan për të.
applications-change-lead = një aplikues i ri kryesor
done-applications-reminded = Kujtesa është nisur.
done-applications-lead-offered = Drejtimi u ofrua; partneri pyetet me letër.
done-applications-lead-taken = Organizata juaj e drejton tani këtë aplikim.
done-applications-lead-offer-ended = Oferta u mbyll.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-subject = { $lead } ju kërkon ta drejtoni: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-text = { $lead } i ofron organizatës suaj drejtimin e aplikimit “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Aplikuesi kryesor dorëzon për të gjithë dhe përgjigjet për aplikimin. Administrimi i organizatës ose personi që nënshkruan për të mund ta marrë ose ta refuzojë në faqen më poshtë. Thirrja është e hapur deri më { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-subject = { $lead } drejton tani: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-text = { $lead } është tani aplikuesi kryesor i aplikimit “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Kush kishte dhënë pëlqimin, pyetet përsëri.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-subject = { $partner } nuk e merr drejtimin: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-text = { $partner } nuk e merr drejtimin e aplikimit “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Organizata juaj e drejton si më parë.
applications-paper-pdf = Si PDF
applications-paper-docx = Si dokument teksti (DOCX)
# $when (String)
applications-paper-submitted = Dorëzuar { $when }
# $hash (String)
applications-paper-fingerprint = Gjurma e asaj që u dorëzua (SHA-256): { $hash }
# $when (String)
applications-paper-made = Kjo fletë e tregon aplikimin siç ishte { $when }.
applications-consents = Pëlqimet
applications-consents-none = Askush nuk ka dhënë ende pëlqim për këtë version.
applications-shares = Lidhjet për lexim nga jashtë
applications-shares-lede = Kush e ka një lidhje të tillë e lexon aplikimin siç është në atë çast: tekstet, tabelat dhe buxhetin, pa skedarë. Nuk mund të ndryshojë asgjë. Lidhja mbaron vetë, dhe secila nga organizatat tuaja mund ta mbyllë çdo lidhje menjëherë.
applications-shares-none = Ende nuk është krijuar asnjë lidhje.
applications-share-open = e hapur
applications-share-ended = e mbyllur
# $name (String), $when (String)
applications-share-made-by = E krijoi { $name }, { $when }
# $until (String)
applications-share-until = e hapur deri { $until }
# $when (String)
applications-share-opened = Hapur së fundi { $when }
applications-share-unopened = Ende e pahapur
# $when (String)
applications-share-revoked-at = e mbylli njëra nga ju, { $when }
applications-share-revoke = Mbylleni këtë lidhje
applications-share-new = Lidhje e re
applications-share-reader = Për kë
applications-share-reader-hint = Këtë e lexojnë edhe partnerët tuaj. Ata njoftohen me letër se ka një lidhje.
applications-share-days = Për sa ditë
applications-share-make = Krijojeni lidhjen
applications-share-made = Lidhja
applications-share-made-lede = Kopjojeni tani: tregohet vetëm këtë herë dhe nuk mund të tregohet më. Kush e ka, mund ta lexojë aplikimin.
# $name (String), $until (String)
applications-shared-lede = { $name } ju lejon ta lexoni këtë aplikim siç është tani. Ai ende mund të ndryshojë. Kjo lidhje është e hapur deri { $until }.
applications-share-withdrawn = Aplikimi u tërhoq; nuk ka çka të ndahet.
# $most (Number)
applications-share-many = Tashmë janë të hapura { $most } lidhje. Mbyllni së pari njërën.
done-applications-share-revoked = Lidhja u mbyll.
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-subject = { $partner } lejon dikë nga jashtë të lexojë: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-text = { $partner } krijoi një lidhje me të cilën dikush nga jashtë e lexon aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }”. Për kë: { $reader }. Ajo i tregon tekstet, tabelat dhe buxhetin siç janë kur hapet, pa skedarë, dhe mbaron { $until }. Në faqen më poshtë, secila nga organizatat tuaja mund ta mbyllë menjëherë.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-subject = { $lead } jua kujton ftesën: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-text = { $lead } e ka ftuar organizatën tuaj të jetë partner në aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }” dhe pret përgjigje. Lexojeni dhe përgjigjuni në faqen më poshtë; lidhja e një letre të mëparshme mund të mos vlejë më. Thirrja është e hapur deri më { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-subject = { $count ->
    [one] Mungon një gjë nga ju
   *[other] Mungojnë { $count } gjëra nga ju
}: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-text = { $lead } jua kujton: në aplikimin “{ $title }” ({ $reference }) në thirrjen “{ $call }” organizatës suaj { $count ->
    [one] i mungon ende një gjë
   *[other] i mungojnë ende { $count } gjëra
}. Cilat, e thotë faqja më poshtë. Thirrja është e hapur deri më { $deadline }.
applications-copy = Filloni nga një aplikim i mëparshëm
applications-copy-hint = Merren përgjigjet e përbashkëta, ato të aplikuesit kryesor dhe buxheti i tij, aq sa kjo thirrje pyet të njëjtën gjë. Partnerët, dokumentet dhe pëlqimet jo.
applications-copy-none = Filloni nga e para
applications-copy-own = Aplikimi mund të fillojë vetëm nga një që e ka drejtuar e njëjta organizatë. Zgjidhni një tjetër.
applications-rule-changes = Çfarë ndryshoi te kushtet
applications-cause-joined = Sepse u bashkua një partner:
applications-cause-left = Sepse u largua një partner:
applications-cause-removed = Sepse u hoq një partner:
applications-cause-lead = Sepse drejton një organizatë tjetër:
applications-cause-register = Sepse ndryshoi regjistri i një organizate ose diçka tjetërkund:
