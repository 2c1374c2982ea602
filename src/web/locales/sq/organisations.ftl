## Lists
organisations-mine = Organizatat e mia
organisations-none-mine = Ende nuk i përkitni asnjë organizate. Regjistroni tuajën ose kërkoni nga dikush në të t’ju shtojë në anëtarësi.
organisations-register = Regjistri i organizatave
organisations-register-caption = Të parat dalin ato që presin verifikim, pritja më e gjatë në krye. Ora është ajo e Prishtinës dhe e Beogradit.
organisations-search = Pjesë e emrit ose numri i regjistrimit
organisations-search-button = Kërko
organisations-all-standings = Të gjitha
organisations-none-found = Asnjë organizatë nuk i përgjigjet këtij kërkimi.
organisations-page-before = Faqja e mëparshme
organisations-page-after = Faqja tjetër

## Profile
organisations-new = Regjistro një organizatë
organisations-new-lede = Organizata regjistrohet një herë dhe pastaj mund të aplikojë për grante, vetëm ose bashkë me partnerë.
organisations-new-roles = Kush e regjistron organizatën merr administrimin (i fut të tjerët) dhe nënshkrimin (jep pëlqimin, pranon grante dhe kërkon para në emër të saj). Të dy rolet mund t’i kaloni më vonë te të tjerët.
organisations-register-button = Regjistro
organisations-change = Ndrysho profilin
organisations-change-verified = Kjo organizatë është e verifikuar. Nëse ia ndryshoni emrin, formën juridike, numrin a datën e regjistrimit, selinë, përfaqësimin ose IBAN-in, zyra e granteve duhet ta verifikojë përsëri; ajo njoftohet menjëherë.
organisations-profile = Profili
organisations-name = Emri
organisations-names = Emrat
organisations-names-hint = Në të paktën një gjuhë. Serbishtja me alfabet latin bëhet nga cirilica nëse e lini të zbrazët.
organisations-other-name = Emri në gjuhë tjetër
organisations-name-needed = Shkruani emrin të paktën në një gjuhë.
organisations-registration = Regjistrimi
organisations-legal-form = Forma juridike
organisations-legal-form-association = Shoqatë
organisations-legal-form-foundation = Fondacion
organisations-legal-form-institute = Institut
organisations-legal-form-other = Tjetër
organisations-number = Numri i regjistrimit
organisations-number-hint = Siç qëndron në certifikatë.
organisations-registered-on = Data e regjistrimit
# $day (String), $today (String)
organisations-date-future = Data e regjistrimit { $day } është në të ardhmen; sot është { $today }. Shkruani ditën që qëndron në certifikatë.
organisations-seat = Selia
organisations-seat-unknown = Selia nuk është asnjë nga vendet e njohura këtu. Zgjidhni një nga lista.
organisations-representative = Përfaqësimi ligjor
organisations-representative-hint = Personi që me ligj vepron në emër të organizatës.
organisations-contact = Kontakti dhe llogaria bankare
organisations-address = Adresa
organisations-email = Adresa e e-postës së organizatës
organisations-iban = IBAN
organisations-iban-hint = Llogaria në të cilën paguhen grantet. Hapësirat nuk kanë rëndësi.
organisations-iban-needed = Shkruani IBAN-in.
# $number (String)
organisations-registered-already = Ju tashmë keni regjistruar një organizatë me numrin { $number }. Hapeni te “Organizatat” dhe ndryshojeni atje.
organisations-alike = Kjo mund të jetë sërish njëra nga këto organizata. Krahasojini para se të verifikoni. Asgjë nuk bashkohet vetvetiu.
organisations-alike-number = I njëjti numër regjistrimi.
organisations-alike-account = E njëjta llogari bankare.
# $percent (Number)
organisations-alike-name = Emër i ngjashëm: { $percent } % ngjashmëri, në çfarëdo gjuhe dhe alfabeti.

## Standing
organisations-standing = Gjendja
organisations-standing-registered = E regjistruar
organisations-standing-submitted = Pret verifikimin
organisations-standing-verified = E verifikuar
organisations-standing-returned = E kthyer
organisations-standing-merged = E bashkuar
organisations-since = Që nga
# $when (String)
organisations-since-when = që nga { $when }
organisations-returned-because = Zyra e granteve e ka kthyer regjistrimin për këtë arsye:
organisations-next-registered = Hapi tjetër: shtoni certifikatën e regjistrimit dhe kërkoni verifikimin më poshtë.
organisations-next-submitted = Zyra e granteve po e shikon regjistrimin. Do të merrni një letër.
organisations-next-verified = Zyra e granteve e ka verifikuar regjistrimin.
organisations-next-returned = Hapi tjetër: ndreqni atë që përmend arsyeja dhe kërkoni përsëri verifikimin.
organisations-submission = Verifikimi
organisations-submission-hint = Zyra e granteve e krahason profilin me dokumentet. Mes tyre duhet të jetë certifikata e regjistrimit.
organisations-submit = Kërko verifikimin
organisations-certificate-needed = Kërkuam një certifikatë regjistrimi mes dokumenteve dhe nuk gjetëm asnjë. Shtoni një, pastaj kërkoni përsëri verifikimin.
organisations-certificate-expired = Certifikata e regjistrimit ka skaduar. Shtoni një të vlefshme, pastaj vazhdoni.
organisations-certificate-stays = Kjo është e vetmja certifikatë regjistrimi dhe verifikimi mbështetet në të. Së pari shtoni të renë, pastaj hiqeni këtë.
# $standing (String)
organisations-not-to-submit = Verifikimi mund të kërkohet kur organizata është e regjistruar ose e kthyer. Gjendja e kësaj është: { $standing }. Nuk ka asgjë për të bërë.
# $standing (String)
organisations-not-waiting = Vetëm organizata që pret verifikimin mund të verifikohet ose të kthehet. Gjendja e kësaj është: { $standing }. Shikojeni përsëri.
organisations-verification = Vendimi juaj
organisations-verification-hint = Krahasoni profilin me dokumentet.
organisations-verify = Verifiko
organisations-reason = Arsyeja e kthimit
organisations-reason-hint = Çfarë u shikua, çfarë mungon, çfarë duhet bërë. E lexon anëtarësia.
organisations-reason-needed = Kthimi kërkon një arsye, që organizata ta dijë çfarë të ndreqë. Shkruani një.
organisations-send-back = Kthe me këtë arsye

## Completeness
organisations-completeness = Plotësimi
# $complete (Number), $total (Number)
organisations-complete-of = Të plotësuara: { $complete } nga { $total }.
organisations-for-verification = Duhet për ta kërkuar verifikimin
organisations-for-calls = Çfarë mund të kërkojnë thirrjet dhe grantet
organisations-item-profile = Profili
organisations-item-registration-certificate = Certifikata e regjistrimit
organisations-item-address = Adresa
organisations-item-declaration = Deklarimi i komuniteteve, ose që parapëlqeni të mos e thoni
organisations-item-statute = Statuti
organisations-item-fiscal-proof = Dëshmia e regjistrimit fiskal
organisations-item-bank-confirmation = Vërtetimi i llogarisë bankare
organisations-item-signatory = Dikush që nënshkruan
organisations-item-verified = Verifikimi nga zyra e granteve
organisations-state-complete = E plotë
organisations-state-missing = Mungon
organisations-state-expired = Ka skaduar
organisations-verification-not-needed = Për ta filluar dhe dorëzuar një aplikim duhen vetëm profili dhe dikush që nënshkruan; verifikimi nuk duhet. Çfarë shikon një thirrje, e thonë kushtet e saj.

## Communities
organisations-communities = Komunitetet
organisations-declaration = Deklarimi
organisations-declaration-declared = Organizata i ka deklaruar komunitetet e saj.
organisations-declaration-withheld = Organizata parapëlqen të mos e thotë.
organisations-declaration-not-given = Organizata ende nuk është pyetur ose nuk është përgjigjur.
# $count (Number)
organisations-communities-count = { $count ->
    [one] { $count } komunitet
   *[other] { $count } komunitete
}
organisations-look = Shfaq komunitetet
organisations-look-hint = Shikoni vetëm nëse puna juaj e kërkon. Shikimi regjistrohet me emrin tuaj dhe kohën; auditimi mund ta lexojë.
organisations-looked = Ky shikim u regjistrua. Faqja shfaqet një herë.
organisations-back = Kthehu te organizata
organisations-declare = Thoni cilave komunitete u përkitni
organisations-declare-lede = Ky është deklarimi juaj. Askush nuk e kontrollon dhe askush nuk e korrigjon.
organisations-declare-button = Ruaj deklarimin
organisations-consent-voluntary = Përgjigjja është vullnetare. Mund të përmendni një komunitet ose disa, ta ndryshoni përgjigjen kurdo, ose të thoni se parapëlqeni të mos e thoni. Kjo e fundit vetë nuk e bën kurrë një aplikim të papranueshëm.
organisations-consent-why = Disa thirrje kërkojnë që partnerët të vijnë nga komunitete të ndryshme. Përgjigjja juaj shërben për ta kontrolluar një kusht të tillë, dhe për asgjë tjetër.
organisations-consent-reveals = Dijeni këtë para se të përgjigjeni: vetë fakti nëse partneriteti juaj e plotëson një kusht të tillë mund t’u zbulojë diçka për ju partnerëve dhe atyre që e trajtojnë aplikimin.
organisations-consent-who = Përgjigjen e sheh anëtarësia e organizatës suaj. Zyra e granteve dhe drejtimi i programit, që vlerësojnë pranueshmërinë, mund ta shikojnë, dhe çdo shikim regjistrohet. Auditimi sheh vetëm sa komunitete u përmendën. Kryesia e panelit sheh vetëm sa organizata aplikojnë së bashku, sa prej tyre kanë përmendur komunitete dhe sa komunitete të ndryshme janë. Asgjë prej saj nuk botohet.
organisations-consent-kept = Përgjigjja ruhet e shifruar, e pranë saj ky tekst dhe data. Nëse e ndryshoni, përgjigjja e mëparshme fshihet; rezultatet që janë dhënë tashmë e ruajnë, po ashtu të shifruar, atë ku u mbështetën.
# $name (String), $at (String)
organisations-declared-by = { $name } u përgjigj më { $at }.
organisations-consent-text = Teksti për të cilin u dha përgjigjja
organisations-consent-older = Që kur u dha kjo përgjigje, teksti ka ndryshuar: tani thotë se kryesitë e paneleve shohin numra. Përgjigjja juaj nuk numërohet për to. Nëse dëshironi të numërohet, përgjigjuni përsëri.
organisations-say = I përmendim komunitetet tona
organisations-say-not = Parapëlqejmë të mos e themi
organisations-communities-which = Komunitetet tona, një ose disa
organisations-no-communities = Këtu ende nuk është vendosur asnjë komunitet.
organisations-choose-one = Zgjidhni njërën: përmendni komunitetet, ose thoni se parapëlqeni të mos e thoni.
organisations-none-ticked = Zgjodhët të përmendni komunitete, por nuk shënuat asnjë. Shënoni të paktën një, ose zgjidhni “Parapëlqejmë të mos e themi”.
organisations-both-said = Shënuat komunitete dhe thatë gjithashtu se parapëlqeni të mos e thoni. Hiqni shenjat, ose zgjidhni “I përmendim komunitetet tona”.
organisations-community-unknown = Njëri nga komunitetet nuk është në listë. Hapeni faqen përsëri dhe zgjidhni prej saj.

## Documents
organisations-documents = Dokumentet
organisations-no-documents = Ende nuk ka dokumente.
organisations-document-registration-certificate = Certifikata e regjistrimit
organisations-document-statute = Statuti
organisations-document-fiscal-proof = Dëshmia e regjistrimit fiskal
organisations-document-bank-confirmation = Vërtetimi i llogarisë bankare
organisations-document-other = Tjetër
# $kind (String), $size (Number), $when (String)
organisations-document-line = { $kind }, { $size } kB, { $when }
# $name (String)
organisations-document-remove = Hiq { $name }
organisations-document-kind = Lloji i dokumentit
organisations-document-file = Skedari
# $most (Number)
organisations-document-hint = PDF, figurë ose dokument zyre, më së shumti { $most } MB.
organisations-document-add = Shto dokumentin
# $said (String)
organisations-issued-by = Lëshuar nga { $said }
# $said (String)
organisations-document-number-is = Nr. { $said }
# $day (String)
organisations-issued-day = lëshuar më { $day }
# $day (String)
organisations-valid-until-day = vlen deri më { $day }
organisations-validity-expires-soon = Skadon së shpejti
organisations-validity-expired = Ka skaduar
organisations-added-since = I shtuar pas verifikimit
organisations-issuer = Lëshuar nga
organisations-document-number = Numri i dokumentit
organisations-issued-on = Data e lëshimit
organisations-valid-until = Vlen deri më
organisations-valid-until-hint = Dita e fundit kur vlen; sipas dëshirës. Administrimi merr letra 60, 14 dhe 1 ditë më parë.
# $day (String), $today (String)
organisations-issued-future = Data e lëshimit { $day } është në të ardhmen; sot është { $today }. Shkruani ditën që qëndron në dokument.
# $until (String), $issued (String)
organisations-expiry-before-issue = Dokumenti nuk mund të skadojë më { $until }, para se të lëshohet më { $issued }. Krahasojini të dyja me dokumentin.
organisations-details = Çfarë shkruan në dokument
organisations-details-lede = Këtu ndreqet ajo që u shënua gabim. Dokumenti i ri ose i ndryshuar shtohet si i ri.
# $name (String)
organisations-details-correct = Ndreq të dhënat e { $name }

## Turnover
organisations-turnovers = Qarkullimi
organisations-turnovers-lede = Çfarë ka marrë organizata në çdo vit financiar të mbyllur, sipas saj. Një aplikim që e kërkon fillon me atë që është këtu, nëse është në të njëjtën monedhë; atje mund të ndryshohet. Zyra e granteve nuk e verifikon.
organisations-turnovers-none = Nuk është shkruar asgjë.
organisations-turnovers-change = Shkruani qarkullimet
# $year (String)
organisations-turnover-remove = Hiq { $year }
organisations-turnover-enter = Qarkullimi i një viti
organisations-turnover-year = Viti
organisations-turnover-year-hint = Një vit financiar i mbyllur. Çfarë është shkruar për të njëjtin vit zëvendësohet.
organisations-turnover-amount = Shuma
organisations-turnover-amount-hint = Gjithçka që organizata ka marrë në të; zero nëse asgjë.
organisations-currency = Monedha
organisations-currency-hint = Tri shkronjat e saj, si EUR.
organisations-currency-wrong = Shkruani tri shkronjat e një monedhe, si EUR.
# $first (String), $last (String)
organisations-turnover-year-wrong = Shkruani një vit financiar të mbyllur nga { $first } deri { $last }.
organisations-turnover-amount-wrong = Shkruani një shumë nga zero deri në 1 000 000 000.

## Members
organisations-members = Anëtarësia
organisations-members-now = Kush i përket organizatës
organisations-invited = Ftesat e dërguara
organisations-none-invited = Nuk ka ftesa të dërguara.
# $email (String)
organisations-invitation-withdraw = Tërhiq ftesën për { $email }
# $role (String), $name (String)
organisations-role-remove = Hiq rolin: { $role } ({ $name })
organisations-member-add = Shto dikë
organisations-member-add-hint = Kush ka llogari e merr rolin menjëherë. Të tjerët marrin një letër dhe e marrin rolin kur regjistrohen me këtë adresë.
organisations-member-add-button = Shto
organisations-role = Roli
organisations-role-organisation-administrator = Administrim: ndryshon gjithçka dhe i fut të tjerët
organisations-role-editor = Redaktim: ndryshon profilin dhe shkruan aplikime
organisations-role-signatory = Nënshkrim: jep pëlqimin, pranon grante dhe kërkon para
organisations-role-viewer = Lexim: vetëm lexon
organisations-last-administrator = Ky është personi i vetëm me rolin e administrimit. Së pari jepjani këtë rol dikujt tjetër, pastaj hiqeni këtu.
organisations-hand-over-first = Ju jeni personi i vetëm me rolin e administrimit. Së pari dorëzojani administrimin dikujt tjetër, pastaj largohuni.
# $when (String)
organisations-invitation-sent = Dërguar { $when }
# $email (String)
organisations-invitation-again = Dërgo përsëri letrën te { $email }
organisations-hand-over = Dorëzimi i administrimit
organisations-hand-over-hint = Administrimin e merr dikush tjetër dhe ju nuk e keni më, të dyja njëherësh; rolet tjera mbeten. Personi duhet të ketë llogari. Nëse nuk ka, ftojeni më lart dhe dorëzojani pasi të ketë ardhur.
organisations-hand-over-to = Adresa e e-postës e personit që e merr administrimin
organisations-hand-over-button = Dorëzo administrimin
# $email (String)
organisations-hand-over-unknown = Nuk ka llogari me adresën { $email }. Ftojeni më lart; administrimin mund ta dorëzoni pasi të pranohet ftesa.
# $email (String)
organisations-hand-over-self = { $email } është adresa juaj. Shkruani adresën e dikujt tjetër.
organisations-leaving = Largimi
organisations-leaving-hint = Të gjitha rolet tuaja në këtë organizatë përfundojnë njëherësh. Nuk e shihni më atë, as aplikimet e grantet e saj. Administrimi merr një letër.
organisations-leave = Largohu nga organizata

## Who may
organisations-writers-only = Këtë mund ta bëjnë vetëm personat me rol administrimi ose redaktimi në organizatë. Drejtojuni njërit prej tyre.
organisations-declarers-only = Komunitetet i deklarojnë vetëm personat me rol administrimi ose nënshkrimi në organizatë. Drejtojuni njërit prej tyre.
organisations-administrators-only = Këtë mund ta bëjnë vetëm personat me rol administrimi në organizatë. Drejtojuni njërit prej tyre.
organisations-officers-only = Vetëm zyra e granteve i verifikon dhe i kthen organizatat. Drejtojuni asaj.
organisations-lookers-only = Komunitetet mund t’i shikojnë këtu vetëm zyra e granteve dhe drejtimi i programit, kur nuk i përkasin organizatës.
organisations-own = Ju i përkisni kësaj organizate. Duhet ta verifikojë ose ta kthejë një person tjetër i zyrës së granteve.

## Done
done-organisations-registered = Organizata u regjistrua. Shtoni dokumentet e saj dhe kërkoni verifikimin.
done-organisations-declared = Deklarimi u ruajt.
done-organisations-document-added = Dokumenti u shtua.
done-organisations-turnover-removed = Qarkullimi u hoq.
done-organisations-document-removed = Dokumenti u hoq.
done-organisations-submitted = Zyra e granteve u njoftua. Do të merrni një letër kur të ketë vendosur.
done-organisations-verified = Organizata u verifikua; anëtarësia u njoftua.
done-organisations-returned = Organizata u kthye; anëtarësia u njoftua për arsyen.
done-organisations-member-added = Roli u dha dhe një letër e njofton.
done-organisations-member-invited = Ftesa është rrugës.
done-organisations-role-removed = Roli u hoq.
done-organisations-invitation-withdrawn = Ftesa u tërhoq.
done-organisations-left = U larguat nga organizata.
done-organisations-handed-over = Administrimi u dorëzua; letrat e njoftojnë.

## Letters
# $name (String)
notice-organisations-submitted-subject = Një organizatë pret verifikimin: { $name }
# $name (String)
notice-organisations-submitted-text = { $name } kërkon të verifikohet, ose ka ndryshuar diçka që ishte verifikuar më parë. Krahasoni profilin me dokumentet, pastaj verifikojeni ose kthejeni me një arsye.
# $name (String)
notice-organisations-verified-subject = { $name } u verifikua
# $name (String)
notice-organisations-verified-text = Zyra e granteve e ka verifikuar { $name }. Nëse ndryshoni ndonjë emër, formën juridike, numrin a datën e regjistrimit, selinë, përfaqësimin ose IBAN-in, duhet të verifikohet përsëri.
# $name (String)
notice-organisations-returned-subject = Regjistrimi u kthye: { $name }
# $name (String), $reason (String)
notice-organisations-returned-text = Zyra e granteve e ka shikuar regjistrimin e { $name } dhe e ka kthyer për këtë arsye:

    { $reason }

    Ndreqeni dhe kërkoni përsëri verifikimin.
organisations-todo-submit = Kërkoni verifikimin e organizatës { $name }
organisations-todo-returned = Ndreqni regjistrimin e organizatës { $name }: u kthye me arsye
organisations-todo-verify = Verifikoni { $count ->
    [one] { $count } organizatë që pret
   *[other] { $count } organizata që presin
}
organisations-merge = Bashko
# $one (String), $other (String)
organisations-merge-about = “{ $one }” është atëherë “{ $other }”. Çfarë ka bërë mbetet nën emrin e saj, anëtarësia e saj merr rolet edhe te “{ $other }”, dhe nën emrin e vjetër nuk fillon asgjë e re. Kjo nuk zhbëhet.
organisations-merge-because = Pse janë e njëjta organizatë
organisations-merge-hint = E lexojnë anëtarët e të dyjave.
organisations-merge-not-there = Zgjidhni një organizatë tjetër të regjistrit, që nuk është bashkuar vetë.
# $standing (String)
organisations-merged-already = Gjendja e kësaj organizate është: { $standing }. Asgjë nuk mund të ndryshohet më.
organisations-merged-because = Kjo organizatë ishte dy herë në regjistër. Zyra e granteve e ka bashkuar:
organisations-merged-into = këtu vazhdon
done-organisations-merged = Organizata u bashkua.
organisations-next-merged = Çfarë filloni nga tani, e filloni për organizatën tjetër.
# $name (String)
notice-organisations-merged-subject = Dy shënime të regjistrit tani janë një: { $name }
# $name (String), $old (String), $reason (String)
notice-organisations-merged-text = Zyra e granteve ka bashkuar “{ $old }” me “{ $name }”, sepse janë e njëjta organizatë. Çfarë u bë nën emrin e vjetër mbetet siç është; kush kishte rol atje e ka edhe te “{ $name }”. Arsyeja:

    { $reason }

    Nëse kjo është gabim, shkruajini programit.
# $kind (String), $name (String), $day (String)
notice-organisations-document-expires-subject = { $kind }, { $name }: skadon më { $day }
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expires-text = Dokumenti “{ $document }” ({ $kind }) i organizatës { $name } vlen deri më { $day }. Shtoni të riun kur ta keni. Nëse dita nuk është e saktë, ndreqni të dhënat e dokumentit.
# $kind (String), $name (String)
notice-organisations-document-expired-subject = { $kind }, { $name }: ka skaduar
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expired-text = Dokumenti “{ $document }” ({ $kind }) i organizatës { $name } vlente deri më { $day }. Shtoni të riun. Nëse dita nuk është e saktë, ndreqni të dhënat e dokumentit.
# $kind (String), $name (String), $day (String)
organisations-todo-expires = Shtoni dokumentin e ri: { $kind }, { $name } (skadon më { $day })
# $kind (String), $name (String), $day (String)
organisations-todo-expired = Shtoni dokumentin e ri: { $kind }, { $name } (skadoi më { $day })
# $person (String), $name (String)
notice-organisations-left-subject = { $person } u largua nga { $name }
# $person (String), $name (String)
notice-organisations-left-text = { $person } u largua nga organizata { $name } dhe nuk ka më asnjë rol atje.
# $name (String)
notice-organisations-handed-over-subject = Administrimi u dorëzua: { $name }
# $by (String), $to (String), $name (String)
notice-organisations-handed-over-text = { $by } ia dorëzoi administrimin e organizatës { $name } personit { $to }.
# $name (String)
notice-organisations-handed-over-own-subject = E dorëzuat administrimin: { $name }
# $to (String), $name (String)
notice-organisations-handed-over-own-text = Administrimin e organizatës { $name } ia dorëzuat personit { $to }. Nëse nuk e bëtë ju, shkruajini programit menjëherë dhe zgjidhni një fjalëkalim të ri.
