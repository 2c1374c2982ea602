## Lists and the public page
calls-title = Thirrjet
calls-lede = Grante për të cilat organizatat aplikojnë së bashku. Thirrjet mund t’i lexojë kushdo; për të aplikuar, hyni.
calls-open = Të hapura tani
calls-open-none = Për momentin nuk ka thirrje të hapur.
calls-past = Të mbyllura
calls-past-published = afati kaloi
calls-past-closed = në vlerësim
calls-past-decided = e përfunduar me vendim
calls-past-archived = e arkivuar
# $deadline (String)
calls-closes = E hapur deri më { $deadline }
# $deadline (String)
calls-closed-on = E mbyllur që nga { $deadline }
calls-status-draft = draft
calls-status-published = e publikuar
calls-status-closed = e mbyllur
calls-status-decided = e përfunduar me vendim
calls-status-archived = e arkivuar
calls-draft-notice = Ky është një draft. Mund ta shohë vetëm personeli i programit.
calls-start = Fillo një aplikim
calls-manage = Menaxho këtë thirrje
calls-who-may-apply = Kush mund të aplikojë dhe për çfarë
calls-rules-lede = Këto kushte kontrollohen për çdo aplikim në të njëjtën mënyrë. Rezultatin për aplikimin tuaj e shihni para se ta dorëzoni.
calls-rules-none = Kjo thirrje nuk ka kushte që kontrollohen nga sistemi.
calls-guidance = Udhëzime për aplikuesit
calls-scoring = Si vlerësohen aplikimet
# $assessors (Number), $gap (String)
calls-scoring-lede = { $assessors ->
    [one] Një person e vlerëson çdo aplikim.
   *[other] { $assessors } persona e vlerësojnë çdo aplikim, të pavarur nga njëri-tjetri.
} Nëse totalet e tyre ndryshojnë më shumë se { $gap } e totalit më të lartë, aplikimin e vlerëson edhe një person.
# $threshold (String), $scale (String)
calls-threshold-lede = Për të marrë grant, aplikimi duhet të ketë së paku { $threshold } nga { $scale } pikë.
calls-criterion = Kriteri
calls-maximum = Pikët më të larta
calls-total = Gjithsej
calls-tranches = Si paguhet granti
calls-tranches-lede = Çdo grant paguhet me këste; çdo këst pret kushtin e vet.
calls-tranche = Kësti
calls-share = Pjesa e grantit
calls-condition = Paguhet kur
calls-condition-agreement-in-force = marrëveshja është në fuqi
calls-condition-final-report-accepted = raporti përfundimtar pranohet
calls-at-a-glance = Me një vështrim
calls-envelope = Fondi i thirrjes
calls-request = Një aplikim mund të kërkojë
# $from (String), $to (String)
calls-from-to = nga { $from } deri në { $to }
calls-duration = Kohëzgjatja e projektit
# $from (Number), $to (Number)
calls-months = { $from } deri në { $to } muaj
calls-contact = Pyetje te
calls-places = Vendet
calls-themes = Temat
calls-languages = Gjuhët e aplikimeve
calls-deadline = Afati
calls-zone = Zona kohore

## Rules in plain words, and their parameters
calls-rule-on = Ky kusht vlen
# $deadline (String)
calls-rule-R01 = Aplikimi duhet të mbërrijë deri më { $deadline }.
# $months (Number)
calls-rule-R04-deadline = Në ditën e afatit, çdo organizatë duhet të jetë e regjistruar prej së paku { $months ->
    [one] një muaji
   *[other] { $months } muajsh
}.
# $months (Number)
calls-rule-R04-publication = Në ditën e publikimit të thirrjes, çdo organizatë duhet të jetë e regjistruar prej së paku { $months ->
    [one] një muaji
   *[other] { $months } muajsh
}.
# $places (String)
calls-rule-R05 = Çdo organizatë duhet ta ketë selinë në një nga këto vende: { $places }.
# $min (Number), $max (Number)
calls-rule-R10 = Aplikojnë së bashku nga { $min } deri në { $max } organizata, përfshirë aplikuesin kryesor.
# $min (Number)
calls-rule-R10-exactly = { $min ->
    [one] Aplikon vetëm një organizatë
   *[other] Aplikojnë së bashku saktësisht { $min } organizata, përfshirë aplikuesin kryesor
}.
# $communities (Number)
calls-rule-R11 = { $communities ->
    [one] Organizatat duhet t’i përkasin së paku një komuniteti, sipas deklarimit të tyre.
   *[other] Organizatat së bashku duhet t’u përkasin së paku { $communities } komuniteteve të ndryshme, sipas deklarimit të tyre.
}
calls-rule-R11-review = Askush nuk është i detyruar të deklarojë. Nëse një organizatë deklaron disa komunitete ose asnjë dhe rezultati varet nga mënyra e leximit, vendos zyra e granteve.
calls-rule-R11-set = Organizata që deklaron disa komunitete llogaritet për secilin prej tyre. Askush nuk është i detyruar të deklarojë: nëse rezultati varet nga një organizatë që nuk deklaron, vendos zyra e granteve.
# $detail (String)
calls-rule-R12-fail = Dy organizata të një aplikimi nuk mund ta kenë të njëjtë këtë të dhënë: { $detail }.
# $detail (String)
calls-rule-R12-review = Nëse dy organizata të një aplikimi e kanë të njëjtë këtë të dhënë, e shqyrton zyra e granteve: { $detail }.
# $days (Number)
calls-rule-R12-days = Nëse në regjistër mungon një e dhënë, njoftoheni dhe keni { $days ->
    [one] { $days } ditë
   *[other] { $days } ditë
} për ta plotësuar.
calls-shared-representative = përfaqësuesi ligjor
calls-shared-account = llogaria bankare
calls-shared-number = numri i regjistrimit
# $lead (Number)
calls-rule-R13-lead = Një organizatë mund të jetë aplikues kryesor në më së shumti { $lead ->
    [one] një aplikim
   *[other] { $lead } aplikime
} të kësaj thirrjeje.
# $partner (Number)
calls-rule-R13-partner = Një organizatë mund të jetë partner në më së shumti { $partner ->
    [one] një aplikim
   *[other] { $partner } aplikime
} të kësaj thirrjeje. Nëse është në më shumë, nuk kalon asnjë aplikim i saj.
# $days (Number)
calls-rule-R14 = Të gjitha organizatat nënshkruajnë një memorandum partneriteti dhe e ngarkojnë me aplikimin. Nëse mungon diçka, njoftoheni dhe keni { $days ->
    [one] një ditë
   *[other] { $days } ditë
} për ta dorëzuar.
# $min (Number), $max (Number)
calls-rule-R20 = Projekti zgjat së paku { $min } dhe më së shumti { $max ->
    [one] një muaj
   *[other] { $max } muaj
}.
# $min (String), $max (String)
calls-rule-R23 = Një aplikim mund të kërkojë nga { $min } deri në { $max }.
# $share (String)
calls-rule-R24 = Mund të kërkohet më së shumti { $share } e buxhetit të përgjithshëm të projektit; pjesën tjetër e kontribuojnë organizatat.
# $share (String)
calls-rule-R25 = Kostot e tërthorta mund të jenë më së shumti { $share } e kostove të drejtpërdrejta.
calls-parameter-R04-months = Muaj
calls-parameter-R04-reference = Numërohen prapa nga
calls-parameter-R05-seats = Vendet
calls-parameter-R10-min-organisations = Së paku
calls-parameter-R10-max-organisations = Më së shumti
calls-parameter-R11-min-communities = Komunitete të ndryshme, së paku
calls-parameter-R11-mixed-declaration = Organizata që deklaron disa llogaritet
calls-parameter-R12-same-representative = I njëjti përfaqësues ligjor
calls-parameter-R12-same-account = E njëjta llogari bankare
calls-parameter-R12-same-registration-number = I njëjti numër regjistrimi
calls-parameter-R12-cure-days = Ditë për të plotësuar çfarë mungon
calls-parameter-R13-max-as-lead = Si aplikues kryesor, më së shumti
calls-parameter-R13-max-as-partner = Si partner, më së shumti
calls-parameter-R14-cure-days = Ditë për dorëzim të mëvonshëm
calls-parameter-R20-min-months = Muaj, së paku
calls-parameter-R20-max-months = Muaj, më së shumti
calls-parameter-R23-min = Së paku
calls-parameter-R23-max = Më së shumti
calls-parameter-R24-max-share-of-total = Më së shumti, në përqindje të totalit
calls-parameter-R25-max-share-of-direct = Më së shumti, në përqindje të kostove të drejtpërdrejta
calls-parameter-R02-cure-days = Ditë për ta dorëzuar më vonë
calls-parameter-R06-cure-days = Ditë për ta dorëzuar më vonë
calls-parameter-R32-cure-days = Ditë për ta dorëzuar më vonë
calls-parameter-R03-forms = Format juridike që mund të aplikojnë
calls-parameter-R07-years = Vitet e plota që llogariten
calls-parameter-R07-max-turnover = Më së shumti në vit
calls-parameter-R15-needed = Mënyrat e punës së përbashkët
calls-parameter-R16-min-share = Së paku, në përqind
calls-parameter-R16-of = Prej
calls-parameter-R19-min-places = Vende, së paku
calls-parameter-R21-ends-by = Dita e fundit e çdo projekti
calls-parameter-R22-min-communities = Komunitete, së paku
calls-parameter-R22-min-each = Pjesëmarrës nga secili, së paku
calls-parameter-R26-max-share-of-direct = Më së shumti, në përqind të kostove të drejtpërdrejta
calls-parameter-R30-country = Vendi i llogarisë, dy shkronja
calls-parameter-R31-documents = Dokumentet
calls-parameter-R32-documents = Dokumentet
calls-parameter-R33-max-characters = Shenja të një teksti, më së shumti
calls-parameter-R34-others = Nënshkrimi i një personi tjetër që thotë me ç’cilësi
calls-parameter-R36-max-grants = Grante, bashkë me këtë, më së shumti
calls-parameter-R36-per = Llogaritet për
calls-parameter-R37-max-total = Më së shumti gjithsej
calls-parameter-R37-years = Vitet kalendarike që llogariten
calls-parameter-no-country = Shënoni dy shkronjat e mëdha të një vendi.
calls-parameter-must-be-positive = Shkruani një numër më të madh se zero.
calls-parameter-must-not-be-negative = Shkruani zero ose një numër më të madh.
calls-parameter-min-over-max = Kufiri i poshtëm është mbi kufirin e sipërm. Ndryshoni njërin prej tyre.
calls-parameter-too-large = Ky numër është më i madh se sa lejon kushti. Shkruani një më të vogël.
calls-parameter-empty = Zgjidhni së paku një.
calls-parameter-repeated = E njëjta gjë është shënuar dy herë. Hiqni njërën.
calls-parameter-unreachable = Asnjë partneritet i madhësisë së lejuar nuk do ta plotësonte këtë. Kërkoni më pak komunitete ose lejoni më shumë organizata.

## The form of a call
calls-new = Thirrje e re
calls-change-draft = Ndrysho draftin
calls-draft-lede = Draftin e sheh vetëm personeli i programit. Mund ta ruani sapo në të të mos ketë kundërthënie dhe ta publikoni më vonë.
calls-save-draft = Ruaj draftin
calls-reference = Referenca
calls-reference-hint = Shkronja pa theks, shifra dhe viza, si MIT-2026-1. Shënohet në letra dhe pagesa.
calls-reference-wrong = Shkruani një referencë deri në 40 shkronja pa theks, shifra dhe viza, si MIT-2026-1.
# $reference (String)
calls-reference-taken = Tashmë ka një thirrje me referencën { $reference }. Zgjidhni një tjetër.
calls-texts = Tekstet
calls-texts-hint = Shkruani çdo tekst në gjuhët e aplikuesve tuaj. Serbishtja me alfabet latin bëhet nga teksti cirilik nëse e lini zbrazët.
calls-call-title = Titulli
calls-summary = Përmbledhja
calls-title-missing = Jepini thirrjes një titull në së paku një gjuhë.
calls-languages-hint = Aplikimet shkruhen në njërën prej këtyre.
calls-languages-missing = Zgjidhni së paku një gjuhë në të cilën pranohen aplikimet.
calls-money-and-time = Mjetet dhe afati
# $currency (String)
calls-envelope-hint = Të gjitha grantet e thirrjes së bashku, në { $currency }.
calls-envelope-wrong = Shkruani një shumë më të madhe se zero.
calls-deadline-hint = Minuta e fundit në të cilën mund të mbërrijë një aplikim, në zonën kohore më poshtë.
calls-deadlines = Afatet
calls-questions = Pyetje dhe përgjigje
calls-questions-see = Shihni përgjigjet ose pyesni
calls-questions-until = Pyetje deri më
calls-questions-until-hint = Minuta e fundit në të cilën mund të bëhet një pyetje, para afatit. Lërini të dyja bosh nëse thirrja nuk pranon pyetje.
calls-answers-until = Përgjigje deri më
calls-answers-until-hint = Deri atëherë u jepet përgjigje të gjitha pyetjeve, mjaft herët që përgjigjet të mund të përdoren. Para afatit.
calls-questions-until-missing = Përgjigjet kanë afat, pyetjet nuk kanë. Caktojini të dyja ose lërini të dyja bosh.
calls-answers-until-missing = Pyetjet kanë afat, përgjigjet nuk kanë. Caktojini të dyja ose lërini të dyja bosh.
# $asked (String)
calls-answers-before-questions = Pyetje mund të bëhen deri më { $asked }. Përgjigjet nuk mund të mbarojnë para kësaj.
# $deadline (String)
calls-questions-before-deadline = Afati i thirrjes është { $deadline }. Pyetjet dhe përgjigjet mbarojnë para tij, që përgjigjet të mund të përdoren ende.
# $until (String)
calls-questions-open = Pyetje mund të bëhen deri më { $until }.
# $until (String)
calls-questions-will = Pasi të publikohet thirrja, pyetje mund të bëhen deri më { $until }.
# $until (String)
calls-questions-closed = Pyetje mund të bëheshin deri më { $until }.
# $until (String)
calls-answers-by = Përgjigjet publikohen për të gjithë deri më { $until }.
calls-zone-hint = Emri i saj në bazën e zonave kohore, si Europe/Belgrade.
calls-zone-wrong = Nuk ka zonë të tillë kohore. Shkruani një emër si Europe/Belgrade.
calls-places-hint = Ku mund të zhvillohen veprimtaritë.
calls-places-none = Ende nuk është shënuar asnjë vend. I shënon administrimi i sistemit.
calls-place-unknown = Njëri nga këto vende nuk ekziston. Zgjidhni nga lista.
calls-themes-hint = Jo e detyrueshme. Aplikuesit zgjedhin ndërmjet tyre. Rreshtat e zbrazët nuk llogariten.
# $number (Number)
calls-theme-row = Tema { $number }
calls-code = Kodi i shkurtër
# $language (String)
calls-name-in = Emri ({ $language })
# $max (Number)
calls-code-wrong = Shkruani një kod të shkurtër deri në { $max } shenja.
# $code (String)
calls-code-twice = Kodi { $code } është shënuar dy herë. Secili duhet të jetë i ndryshëm.
calls-name-missing = Shkruani një emër në së paku një gjuhë.
calls-rules = Kushtet për aplikim
calls-rules-hint = Aktivizoni atë që vlen. Çdo kusht i aktivizuar kontrollohet për çdo aplikim dhe aplikuesit e shohin në faqen e thirrjes me fjalë të thjeshta.
calls-criteria-hint = Pikët më të larta të të gjitha kritereve së bashku janë totali më i mirë i mundshëm.
# $number (Number)
calls-criterion-row = Kriteri { $number }
calls-maximum-wrong = Kriteri duhet të ketë më shumë se zero pikë.
calls-scale = Totali më i mirë i mundshëm
calls-scale-hint = Zakonisht 100.
calls-scale-wrong = Totali më i mirë i mundshëm është ndërmjet 1 dhe 10 000.
calls-threshold = Pragu: totali më i ulët për grant
calls-threshold-hint = Aplikimi me total më të ulët nuk merr grant.
# $scale (String)
calls-threshold-wrong = Pragu është ndërmjet 0 dhe { $scale }, sa është totali më i mirë i mundshëm.
calls-assessors = Vlerësime për çdo aplikim
calls-assessors-hint = Kaq persona e vlerësojnë, të pavarur nga njëri-tjetri.
# $max (Number)
calls-assessors-wrong = Shkruani një numër ndërmjet 1 dhe { $max }.
calls-gap = Dallimi i totaleve mbi të cilin bëhet vlerësimi i tretë, në përqindje
calls-gap-hint = Përqindje e totalit më të lartë, për shembull 30.
# $sum (String), $scale (String)
calls-criteria-sum = Pikët më të larta të kritereve bëjnë { $sum }, por totali më i mirë i mundshëm është { $scale }. Ndryshoni pikët e një kriteri ose totalin.
calls-decimal-wrong = Shkruani një numër me më së shumti dy decimale, si 12,5.
calls-tranches-hint = Së bashku bëjnë 100 përqind. Rreshtat pa pjesë nuk llogariten.
# $number (Number)
calls-tranche-row = Kësti { $number }
calls-share-percent = Pjesa në përqindje
calls-tranche-nothing = Kësti duhet të jetë mbi zero përqind. Shkruani një pjesë ose zbrazeni rreshtin.
calls-tranches-order = Kësti që pret raportin përfundimtar nuk mund të jetë para atij që pret marrëveshjen. Ndryshoni radhën.
# $sum (String)
calls-tranches-sum = Këstet bëjnë { $sum } përqind. Duhet të bëjnë 100. Ndryshoni një pjesë.
# $max (String), $envelope (String)
calls-max-over-envelope = Një aplikim do të mund të kërkonte { $max }, por fondi i thirrjes është { $envelope }. Uleni njërën ose rriteni tjetrin.

## Running a call
calls-before-publication = Para publikimit
calls-ready = Asgjë nuk mungon. Thirrja mund të publikohet.
calls-missing-lede = Kjo mungon para se thirrja të mund të publikohet:
calls-publish = Publiko thirrjen
calls-publish-hint = Pas publikimit, thirrjen mund ta lexojë kushdo dhe ajo ndryshon vetëm me korrigjim të numëruar.
calls-see-public = Shih faqen publike
calls-steps = Puna me këtë thirrje
calls-step-eligibility = Aplikimet dhe pranueshmëria e tyre
calls-step-panel = Paneli dhe vlerësimi
calls-step-awards = Dhënia e granteve
calls-archive = Arkivo thirrjen
# $deadline (String)
calls-deadline-passed = Afati është { $deadline } dhe ka kaluar. Caktoni një afat në të ardhmen.
# $language (String), $text (String)
calls-language-lacks = Aplikimet pranohen në gjuhën { $language }, por { $text } nuk është shkruar në të.
calls-lacks-title = titulli
calls-lacks-summary = përmbledhja
calls-lacks-guidance = udhëzimi
calls-places-missing = Asnjë vend nuk është zgjedhur. Zgjidhni ku mund të zhvillohen veprimtaritë.
calls-criteria-missing = Nuk ka kritere. Shkruani si vlerësohen aplikimet.
calls-tranches-missing = Nuk ka këste. Shkruani si paguhet granti.
# $envelope (String), $programme (String), $left (String)
calls-over-programme = Fondi i thirrjes është { $envelope }, por nga fondi i programit prej { $programme } kanë mbetur për të vetëm { $left }. Uleni fondin e thirrjes.
# $status (String)
calls-move-refused = Kjo nuk mund të bëhet tani: thirrja është { $status }.
# $status (String)
calls-no-draft = Thirrja është { $status } dhe nuk është më draft. Thirrja e publikuar ndryshon vetëm me korrigjim.
calls-only-manager = Këtë mund ta bëjë vetëm drejtimi i programit. Drejtojuni drejtimit të programit.
calls-only-manager-or-officer = Këtë mund ta bëjë vetëm drejtimi i programit ose zyra e granteve. Drejtojuni atyre.
calls-panel = Paneli
calls-panel-none = Ende nuk ka njeri në panel.
calls-panel-add = Shto dikë në panel
calls-panel-email = Adresa e e-postës
calls-panel-email-hint = Kush nuk ka ende llogari merr një ftesë.
calls-panel-role = Roli
calls-role-about-panel-chair = Kryesia e panelit: i cakton aplikimet dhe e drejton panelin
calls-role-about-assessor = Vlerësim: vlerëson aplikimet e caktuara
calls-panel-give = Shto në panel
# $name (String), $role (String)
calls-panel-remove = Hiq nga paneli: { $name } ({ $role })
calls-invited = ftesa u dërgua
# $when (String)
calls-invited-at = Ftuar më { $when }
# $email (String)
calls-invitation-withdraw = Tërhiqe ftesën për { $email }

## Corrigenda
calls-corrigenda = Korrigjimet
calls-corrigenda-lede = Çfarë ka ndryshuar që nga publikimi i thirrjes. Faqja e tregon thirrjen siç është tani.
calls-corrigenda-none = Thirrja nuk ka ndryshuar që nga publikimi.
# $number (Number)
calls-corrigendum-number = Korrigjimi { $number }
calls-corrigendum-new = Korrigjim i ri
calls-corrigendum-lede = Korrigjimi numërohet, qëndron në faqen e thirrjes dhe u dërgohet me letër të gjithëve që kanë filluar një aplikim.
calls-corrigendum-explanation = Pse ndryshon thirrja
calls-corrigendum-explanation-hint = Në së paku një gjuhë; më mirë në të gjitha në të cilat pranohen aplikimet.
# $zone (String)
calls-corrigendum-deadline-hint = Mund të caktohet vetëm më vonë. Zona kohore e thirrjes është { $zone }.
calls-corrigendum-texts-hint = Kështu janë tani. Ndryshoni atë që duhet; pjesën tjetër lëreni.
calls-corrigendum-publish = Publiko korrigjimin
calls-corrigendum-explain = Tregoni në së paku një gjuhë pse ndryshon thirrja.
calls-corrigendum-nothing = Asgjë nuk ndryshon nga ajo që është publikuar. Ndryshoni më parë afatin ose një tekst.
# $status (String)
calls-corrigendum-not-published = Mund të korrigjohet vetëm thirrja e publikuar që nuk është mbyllur; kjo është { $status }.
# $deadline (String)
calls-corrigendum-too-late = Afati ishte { $deadline } dhe ka kaluar. Nuk mund të zhvendoset më; tekstet ende mund të korrigjohen.
# $deadline (String)
calls-corrigendum-earlier = Afati është { $deadline }. Mund të zhvendoset vetëm më vonë, sepse njerëzit planifikojnë sipas asaj që u publikua.
# $before (String), $after (String)
calls-changed-deadline = Afati: më parë { $before }, tani { $after }
# $until (String)
calls-corrigendum-questions-earlier = Është publikuar tashmë { $until }. Pyetjet dhe përgjigjet mund të zhvendosen vetëm më vonë, sepse njerëzit planifikojnë sipas asaj që u publikua.
# $after (String), $before (String)
calls-moved-questions-until = Pyetje deri më: më parë { $before }, tani { $after }
# $after (String)
calls-set-questions-until = Pyetje deri më: tani { $after }
# $after (String), $before (String)
calls-moved-answers-until = Përgjigje deri më: më parë { $before }, tani { $after }
# $after (String)
calls-set-answers-until = Përgjigje deri më: tani { $after }
# $before (String), $after (String)
calls-changed-title = Titulli: më parë “{ $before }”, tani “{ $after }”
calls-changed-summary = Përmbledhja ka ndryshuar
calls-changed-guidance = Udhëzimi ka ndryshuar
calls-before = Më parë
calls-after = Tani

## A programme's page
calls-programmes = Programet
calls-programme-envelope = Fondi i programit
calls-programme-none = Programi ende nuk ka thirrje.
calls-programme-staff = Personeli
calls-programme-staff-none = Ende askush nuk punon për programin.
calls-programme-staff-open = Personeli dhe rolet
calls-programme-payments = Pagesat

## What was done
done-calls-created = Drafti u ruajt. Jashtë programit nuk e sheh askush.
done-calls-changed = Drafti u ruajt.
done-calls-published = Thirrja u publikua. Tani mund ta lexojë kushdo.
done-calls-archived = Thirrja u arkivua.
done-calls-panel-given = Personi tani është në panel dhe njoftohet me letër.
done-calls-panel-invited = Ftesa është rrugës drejt kësaj adrese.
done-calls-panel-removed = Personi nuk është më në panel në këtë rol.
done-calls-invitation-withdrawn = Ftesa u tërhoq.

## Letters
# $reference (String)
notice-calls-published-subject = Thirrja { $reference } u publikua
# $call (String), $envelope (String), $deadline (String)
notice-calls-published-text = Thirrja “{ $call }” u publikua.

    Fondi: { $envelope }
    Afati: { $deadline }

    Tani e tutje ajo ndryshon vetëm me korrigjim.
# $role (String)
notice-calls-role-taken-subject = Roli juaj në panel përfundoi: { $role }
# $role (String), $call (String)
notice-calls-role-taken-text = Nuk e keni më rolin “{ $role }” në panelin e thirrjes “{ $call }”. Nëse nuk e prisnit këtë, shkruajini programit.
calls-todo-publish = Përfundoni dhe publikoni thirrjen “{ $call }”

## The rules, tried
calls-trial-title = Kushtet e kësaj thirrjeje
calls-trial-lede = Çfarë kërkon çdo kusht, çfarë ndodh kur nuk plotësohet, dhe çfarë gjen ai në aplikime të trilluara. Të trilluarat nuk i sheh askush tjetër.
calls-trial-typed = Këto janë vlerat që shkruat. Nuk janë ruajtur: formulari është i hapur pranë kësaj faqeje.
calls-try-rules = Provo kushtet pa ruajtur
# $outcomes (String)
calls-trial-misses = Nëse nuk plotësohet: { $outcomes }.
# $sources (String)
calls-trial-sources = Kusht edhe te: { $sources }.
calls-trial-examples = I provuar në aplikime të trilluara
# $number (Number)
calls-trial-organisation = Organizata { $number }
calls-miss-fail = nuk plotëson kushtet
calls-miss-cure = mund të ndreqet me kohë
calls-miss-review = vendos zyra e granteve
calls-step-rehearsal = Provoni kushtet mbi një thirrje të mëparshme

## Results and objections
calls-conclusion-days = Ditë për ta përfunduar pranueshmërinë
calls-conclusion-days-hint = Ditë kalendarike pas mbylljes së thirrjes. Aplikuesit shohin deri kur do të marrin përgjigje. Lëreni bosh për të mos premtuar asgjë.
calls-objection-days = Ditë për kundërshtim
calls-objection-days-hint = Ditë kalendarike pas rezultatit “jo i pranueshëm”, deri në fund të ditës së fundit. Paneli fillon vetëm kur askush nuk mund të kundërshtojë më. Lëreni bosh nëse thirrja nuk pranon kundërshtime.
# $max (Number)
calls-days-wrong = Jepni një numër të plotë ditësh nga 1 deri në { $max } ose lëreni bosh.
calls-results = Rezultatet dhe kundërshtimet
# $days (Number)
calls-concluded-within = Nëse një aplikim është i pranueshëm përfundohet brenda { $days ->
    [one] { $days } dite
   *[other] { $days } ditësh
} pas mbylljes së thirrjes.
# $days (Number)
calls-objections-within = Kush nuk është i pranueshëm mund të kundërshtojë brenda { $days ->
    [one] { $days } dite
   *[other] { $days } ditësh
} nga rezultati. Vendos një person që nuk mori pjesë në rezultatin e parë.
calls-objections-none = Kjo thirrje nuk pranon kundërshtime ndaj rezultateve.
