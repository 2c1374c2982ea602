# $most (Number)
forms-limit-text = Deri në { $most } karaktere.
# $least (Number), $most (Number)
forms-limit-number = Një numër i plotë nga { $least } deri në { $most }.
# $least (Money), $most (Money)
forms-limit-money = Një shumë nga { $least } deri në { $most }.
# $from (Day), $until (Day)
forms-limit-days = Një ditë nga { $from } deri më { $until }.
# $from (Day)
forms-limit-from = Jo para { $from }.
# $until (Day)
forms-limit-until = Jo pas { $until }.
# $least (Number), $most (Number)
forms-limit-several = Zgjidhni të paktën { $least } dhe më së shumti { $most }.
# $most (Number)
forms-limit-rows = Deri në { $most } rreshta.
# $most (Number)
forms-limit-file = Një skedar deri në { $most } MB.
forms-limit-people = Numra të planifikuar për tërë projektin, kurrë emra.
forms-file-pdf = PDF
forms-file-image = figurë (PNG ose JPEG)
forms-file-office = dokument zyre
# $question (String)
forms-only-if-answered = Pyetet vetëm nëse kjo ka përgjigje: „{ $question }“.
# $question (String), $answers (String)
forms-only-if-one-of = Pyetet vetëm nëse përgjigjja e pyetjes „{ $question }“ është: { $answers }.
# $question (String), $least (Decimal)
forms-only-if-at-least = Pyetet vetëm nëse përgjigjja e pyetjes „{ $question }“ është të paktën { $least }.
forms-not-asked = Ky formular nuk e pyet këtë. Pyetjet dhe kodet e tyre gjenden në formularin e thirrjes.
forms-unasked = Nuk pyetet, për shkak të një përgjigjeje tjetër.
forms-more-rows = Ruani për të marrë më shumë rreshta. Rreshti që mbetet bosh nuk llogaritet.
forms-file-below = Skedari shtohet dhe zëvendësohet në fund të kësaj faqeje; bashkë me të ruhet edhe ajo që keni shkruar.
forms-people-community = Komuniteti
forms-people-others = të tjerë, ose pa e deklaruar
forms-people-planned = Numri i planifikuar
forms-sum = Shuma
forms-title = Çfarë pyet aplikimi
forms-lede = Këto pyetje janë në formularin e çdo aplikimi në këtë thirrje. Ku përgjigjet vetëm aplikuesi kryesor dhe ku secila organizatë për vete, kjo është shënuar.
forms-see = Lexoni pyetjet e formularit
# $version (Number)
forms-version = versioni { $version }
forms-back-to-call = Kthehu te thirrja
forms-belongs-common = Organizatat përgjigjen bashkë.
forms-belongs-lead = Përgjigjet vetëm aplikuesi kryesor; partnerët e lexojnë.
forms-belongs-each-partner = Secila organizatë përgjigjet për vete.
forms-belongs-label = Kush përgjigjet
forms-belongs-hint = Edhe përgjigjet që i jep vetëm aplikuesi kryesor janë në pjesën e përbashkët. Partnerët i lexojnë atje dhe nuk mund t’i ndryshojnë.
forms-lead-read = Në këtë seksion shkruajnë vetëm personat me rol redaktimi ose administrimi te aplikuesi kryesor. Ju e lexoni këtu.
forms-not-saved = Ajo që u shkrua këtu dhe nuk u ruajt
forms-section-common = Pjesa e përbashkët
forms-section-own = Pjesa e secilës organizatë
forms-section = Seksioni
forms-section-title = Titulli i seksionit
forms-section-new = Shto një seksion
forms-section-empty = Ende nuk ka asnjë pyetje këtu.
forms-section-house = Pa titull, mbi këto pyetje nuk ka kokë.
forms-build = Ndërto formularin
forms-build-lede = Ajo që përgjigjet çdo aplikim në këtë thirrje. Mund të ndryshojë derisa të publikohet thirrja; atëherë çdo tekst duhet të jetë në çdo gjuhë të thirrjes.
forms-build-next-lede = Thirrja është publikuar dhe formulari i saj është i fiksuar. Ajo që ndryshoni këtu është versioni i ardhshëm; e publikon një korrigjim. Draftet vazhdojnë me të, ndërsa ajo që u dorëzua mbetet me versionin të cilit iu përgjigj.
forms-preview = Shiko paraprakisht
forms-preview-lede = Siç e sheh formularin aplikanti, me çdo pyetje. Këtu nuk ruhet asgjë. Ndërruesi i gjuhës e tregon në gjuhë tjetër.
forms-languages = Gjuhët
forms-languages-lede = Thirrja publikohet kur formulari është i plotë në çdo gjuhë në të cilën pranohen aplikimet. Serbishtja latine krijohet nga cirilica.
forms-complete = i plotë
# $count (Number)
forms-lacks = { $count ->
    [one] mungon { $count } tekst
   *[other] mungojnë { $count } tekste
}
forms-lacks-where = Ku
# $question (String), $language (String)
forms-lacks-language = Formulari nuk është i plotë në { $language }: shkruani të gjitha tekstet e „{ $question }“.
forms-change = Ndrysho
forms-up = Lart
forms-down = Poshtë
forms-remove = Hiq
forms-required = e detyrueshme
forms-required-label = Duhet të përgjigjet
forms-conditional = me kusht
forms-of-rule = për një kusht
forms-question-kind = Lloji i pyetjes
forms-question-add = Shto një pyetje
# $kind (String)
forms-question-new = Pyetje e re: { $kind }
forms-question-text = Pyetja
forms-question-house = Kjo është pyetje standarde: e ka tekstin në çdo gjuhë, dhe përgjigjen e saj e lexojnë kushtet ose regjistrat. Mund të shtoni ndihmë dhe ta zhvendosni.
forms-question-of-rule = Një kusht i kësaj thirrjeje e lexon përgjigjen: pyetja bëhet gjithmonë dhe duhet të përgjigjet.
forms-help = Ndihmë
forms-more = Më tej
forms-absent = Pyetje të zakonshme që ky formular nuk i pyet:
forms-copy = Kopjo formularin e një thirrjeje tjetër
forms-copy-hint = Ai zë vendin e gjithçkaje që është këtu.
forms-copy-do = Kopjo këtë formular
forms-kind-short-text = tekst i shkurtër
forms-kind-long-text = tekst i gjatë
forms-kind-number = numër i plotë
forms-kind-money = shumë parash
forms-kind-date = ditë
forms-kind-choice = një nga disa
forms-kind-several = disa nga një listë
forms-kind-table = tabelë
forms-kind-file = skedar
forms-kind-places = vende të thirrjes
forms-kind-theme = temë e thirrjes
forms-kind-people = njerëz sipas komunitetit
forms-holds = Përmban
forms-holds-text = tekst
forms-holds-number = numër i plotë
forms-holds-money = shumë parash
forms-holds-date = ditë
forms-holds-long-text = tekst i gjatë
forms-holds-month = muaj i projektit
forms-holds-partner = organizatë e aplikimit
forms-holds-place = vend i thirrjes
forms-holds-choice = një nga disa
forms-holds-several = disa nga një listë
forms-needed-column = Duhet plotësuar në çdo rresht
forms-column-options = Kolonat ku zgjidhet diçka kanë përgjigje për t’u zgjedhur; të tjerat jo.
forms-most-characters = Më së shumti karaktere
forms-least = Më së paku
forms-most = Më së shumti
forms-from = Jo para
forms-until = Jo pas
forms-least-options = Zgjidhen të paktën
forms-most-options = Zgjidhen më së shumti
forms-takes = Cilët skedarë
forms-most-megabytes = Më së shumti megabajt
forms-several-places = Mund të zgjidhen disa vende
forms-most-rows = Më së shumti rreshta
forms-columns = Kolonat
# $row (Number)
forms-column = Kolona { $row }
forms-options = Çfarë mund të zgjidhet
# $row (Number)
forms-option = Përgjigjja { $row }
forms-rows-hint = Rreshti pa asnjë tekst nuk llogaritet. Ruani për të marrë më shumë rreshta.
forms-condition = Kushti
forms-condition-label = Kur pyetet
forms-condition-none = Gjithmonë
forms-condition-number = Numri ose shuma më e vogël, kur kushti e kërkon
# $question (String)
forms-only-if-least = Pyetet vetëm nëse përgjigjja e pyetjes „{ $question }“ është të paktën numri më poshtë.
forms-file-add = Shto skedarin
forms-file-replace = Zëvendëso skedarin
forms-file-kind = Kjo pyetje pranon lloj tjetër skedari. Ndihma e saj thotë cilin.
# $most (Number)
forms-file-large = Ky skedar është tepër i madh. Mund të ketë deri në { $most } MB.
# $status (String)
forms-call-closed = Formulari nuk mund të ndryshojë më: thirrja është { $status }.
forms-clash = Dikush tjetër e ndryshoi formularin ndërsa po shkruanit. Ajo që keni shkruar është këtu; shikoni formularin dhe ruajeni përsëri nëse ende e doni.
forms-code-twice = Një kod është dy herë. Jepini secilit seksion dhe secilës pyetje kodin e vet.
forms-code-wrong = Ky kod nuk mund të përdoret. Kodet e pyetjeve fillojnë me q_, të seksioneve me s_, të kolonave me c_, të kategorive me h_, dhe secili është vetëm një herë; ato kanë shkronja të vogla, shifra dhe nënvija.
forms-text-missing = Shkruajeni këtë tekst në të paktën një gjuhë.
# $most (Number)
forms-too-many = Më së shumti mund të jenë { $most }.
forms-limit-wrong = Ky kufi nuk është i mundur.
forms-limit-order = Kufiri i sipërm duhet të jetë i mundur dhe jo nën atë të poshtëm.
forms-files-missing = Shënoni të paktën një lloj skedari.
forms-options-missing = Jepni të paktën dy përgjigje për të zgjedhur, dhe më së shumti 40.
forms-columns-missing = Jepni të paktën një kolonë, dhe më së shumti 8.
forms-standard-fixed = Këtë e pyet vetë sistemi: lloji, teksti dhe pjesa janë të fiksuara.
# $question (String)
forms-condition-later = Kushti i pyetjes „{ $question }“ përmend një pyetje që nuk është para saj. Zhvendosni njërën, ose ndryshoni kushtin.
# $question (String)
forms-condition-wrong = Kushti i pyetjes „{ $question }“ nuk përputhet me përgjigjet e pyetjes që përmend.
# $question (String)
forms-needed = Një rregull i thirrjes e lexon përgjigjen e pyetjes „{ $question }“, prandaj formulari duhet ta pyesë.
forms-refused = Pse ky version nuk mund të publikohet
# $question (String)
forms-keeps-question = „{ $question }“ duhet të mbetet: dikush mund t’i jetë përgjigjur.
# $question (String)
forms-keeps-part = „{ $question }“ duhet të mbetet në pjesën e vet.
# $question (String)
forms-keeps-limits = „{ $question }“ mund të pranojë vetëm më shumë se më parë, jo më pak ose diçka tjetër.
# $question (String)
forms-keeps-optional = „{ $question }“ nuk mund të bëhet e detyrueshme tani: njerëzit planifikojnë sipas asaj që u publikua.
# $question (String)
forms-keeps-condition = Kushti i pyetjes „{ $question }“ duhet të mbetet siç është.
# $question (String)
forms-keeps-text = Teksti i pyetjes „{ $question }“ duhet të mbetet siç është; mund t’i shtohen gjuhë të tjera dhe ndihma mund të ndryshojë.
forms-headings = Kategoritë e buxhetit
forms-headings-lede = Kostot në buxhet vendosen nën këto kategori. Kostot e tërthorta dhe rezerva për të paparashikuara llogariten dhe vijnë pas tyre.
forms-headings-annex-b = Vlejnë kategoritë standarde: ato të Shtojcës B të granteve të BE-së.
forms-headings-own = Kjo thirrje ka kategoritë e veta. Kostot e tërthorta dhe rezerva për të paparashikuara vijnë pas tyre në çdo thirrje.
forms-headings-change = Ndrysho kategoritë
forms-headings-build = Kategori të veta të kësaj thirrjeje, siç i ka donatori i saj. Kushtet, kostot e llogaritura dhe krahasimet ndërmjet thirrjeve shikojnë si çfarë llogaritet secila. Ku nuk plotësohet asnjë rresht, vlejnë kategoritë e Shtojcës B.
forms-headings-begin = Fillo me kategoritë e Shtojcës B
# $row (Number)
forms-heading = Kategoria { $row }
forms-heading-counts-as = Llogaritet si
# $heading (String)
forms-heading-counted = llogaritet si: { $heading }
forms-heading-choose = Zgjidhni
forms-heading-direct = Zgjidhni njërën nga kategoritë e kostove të drejtpërdrejta.
forms-heading-twice = Një kategori tjetër e ka tashmë këtë emër, në këtë gjuhë ose në një tjetër, ose emri është i kostove që llogariten. Jepini secilës kategori emrin e vet.
# $heading (String)
forms-keeps-heading = Kategoria „{ $heading }“ duhet të mbetet dhe të llogaritet si më parë: nën të mund të jetë buxheti i dikujt. Emri i saj mund të përmirësohet.
forms-keeps-annex-b = Kategoritë e Shtojcës B duhet të mbeten: nën to mund të jetë buxheti i dikujt.
forms-no-next = Nuk ka version të ardhshëm të formularit për publikim. Ndryshoni së pari formularin.
forms-next = Formulari
forms-publish-next = Publiko versionin e ardhshëm të formularit me këtë korrigjim
# $version (Number)
forms-changed = Formulari ka version të ri: { $version }.
done-forms-changed = Formulari u ndryshua.
