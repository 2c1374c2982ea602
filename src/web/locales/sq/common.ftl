## Layout
layout-skip = Kalo te përmbajtja
layout-menu = Menyja kryesore
layout-crumbs = Ku jeni
layout-language = Gjuha
layout-calls = Thirrjet
layout-applications = Aplikimet
layout-grants = Grantet
layout-organisations = Organizatat
layout-reviews = Vlerësimet
layout-programmes = Programet
layout-administration = Administrimi
layout-account = Llogaria
layout-sign-in = Hyr
layout-sign-up = Regjistrohu
layout-sign-out = Dil
layout-footer = Emrat e vendeve shfaqen në të gjitha format zyrtare, së pari në gjuhën tuaj.
layout-more = Më shumë
layout-help = Ndihmë
layout-decisions = Si merren vendimet
layout-awards = Regjistri i granteve të dhëna
layout-demo = Ky është një demonstrim me organizata të trilluara.
layout-demo-mail = Lexo letrat që dërgon

## Time
# $weekday (String), $day (String), $time (String), $zone (String)
common-instant = { $day } ({ $weekday }), ora { $time } (koha e zonës { $zone })

## Forms
form-problem = Ka një problem
form-wrong = Gabim:
form-saved-at = U ruajt në { $time }
form-unsaved = Ende nuk është ruajtur. Shtypni butonin për të parë pse.
form-clash = Nuk u ruajt: ndërkohë u ruajt nga dikush tjetër ose nga ju në një dritare tjetër. Shtypni butonin për t’i parë të dyja.
form-save = Ruaj
form-cancel = Anulo
form-choose = Zgjidh …
form-none = Asnjë
form-optional = (jo e detyrueshme)

## Errors
error-title = Kjo nuk u krye
# $id (String)
error-name-this = Nëse i shkruani programit, përmendni këtë: { $id }
error-home = Te faqja kryesore
error-sign-in-needed = Ju lutemi hyni fillimisht.
error-not-found = Nuk ka faqe të tillë, ose nuk është e hapur për ju.
error-method = Kjo adresë nuk e pranon këtë lloj kërkese.
error-changed-meanwhile = Dikush tjetër e ndryshoi këtë ndërsa ju po e shikonit. Asgjë e juaja nuk u ruajt. Hapeni faqen përsëri dhe krahasoni.
error-too-large = Ajo që dërguat është tepër e madhe.
# $minutes (Number)
error-too-many = Shumë përpjekje. Ju lutemi prisni { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
} dhe provoni përsëri.
error-constraint = Kjo bie ndesh me atë që është ruajtur tashmë. Asgjë nuk u ndryshua.
error-unknown = Diçka shkoi keq te ne. Asgjë nuk u ndryshua. Ju lutemi provoni përsëri; nëse ndodh sërish, njoftoni programin.
error-unavailable = Shërbimi për momentin nuk i arrin bazën e vet të të dhënave ose skedarët e vet. Asgjë nuk u ndryshua. Ju lutemi provoni përsëri pas një minute.
error-broken-form = Formulari mbërriti i dëmtuar. Kthehuni, ringarkoni faqen dhe dërgojeni përsëri.
error-not-utf8 = Formulari përmban shenja që nuk lexohen. Kthehuni dhe shkruajeni tekstin përsëri.
error-stale-form = Ky formular nuk vlen më, ndoshta sepse ndërkohë keni hyrë ose keni dalë. Kthehuni, ringarkoni faqen dhe dërgojeni përsëri.
error-amount-range = Një shumë është më e madhe se sa mund të llogarisë sistemi. Shkruani një më të vogël.
error-required = Ju lutemi plotësojeni këtë.
# $min (Number), $max (Number)
error-length = Shkruani nga { $min } deri në { $max } shenja.
# $max (Number)
error-too-long = Shkruani më së shumti { $max } shenja.
error-email = Shkruani një adresë e-poste si ana@example.org.
error-amount = Shkruani një shumë si 1250,00.
error-number = Shkruani një numër të plotë.
# $min (Number), $max (Number)
error-range = Shkruani një numër të plotë nga { $min } deri në { $max }.
error-percent = Shkruani një përqindje nga 0 deri në 100, si 80 ose 7,5.
error-date = Shkruani një ditë.
error-instant = Shkruani një ditë dhe një orë.
error-instant-skipped = Atë ditë ora e kapërcen këtë kohë. Zgjidhni një tjetër.
error-instant-twice = Kjo orë ndodh dy herë atë ditë, sepse ora kthehet prapa. Zgjidhni një tjetër.
error-choice = Zgjidhni një nga lista.
error-iban = Ky IBAN nuk mund të jetë i saktë: shifrat e kontrollit ose gjatësia nuk përputhen. Krahasojeni me pasqyrën e bankës.
error-file-missing = Zgjidhni një skedar.
error-file-empty = Ky skedar është i zbrazët. Zgjidhni një tjetër.
error-file-kind = Ky lloj skedari nuk pranohet. Dërgoni PDF, figurë (PNG, JPEG) ose dokument zyre (DOCX, XLSX, PPTX, ODT, ODS, ODP).
# $most (Number)
error-file-large = Ky skedar është tepër i madh. Mund të ketë deri në { $most } MB.
error-file-macros = Ky dokument përmban makro, të cilat nuk pranohen. Ruajeni pa makro ose si PDF dhe dërgojeni ashtu.
error-file-pending = Ky skedar ende po kontrollohet për viruse. Derisa të përfundojë kontrolli, askush nuk mund ta hapë; provoni përsëri pas disa minutash.
error-file-infected = Në këtë skedar u gjet virus. Përmbajtja e tij u hoq, prandaj askush nuk mund ta hapë.
file-scan-pending = Po kontrollohet për viruse
file-scan-infected = U gjet virus, përmbajtja u hoq

# The JSON face
error-broken-json = Përmbajtja nuk është JSON.
# $said (String): what the reader of the JSON found, in English
error-json-field = Kjo nuk përputhet me përshkrimin e API-së: { $said }
error-query = Ajo që qëndron pas pikëpyetjes në adresë nuk mund të lexohet: { $said }
error-not-json = Dërgojeni përmbajtjen si JSON, me Content-Type: application/json.
error-not-multipart = Dërgojeni këtë si formular me skedar, me Content-Type: multipart/form-data.
error-match-needed = Këtë mund ta ndryshojnë dy veta. Shënoni në If-Match versionin që keni lexuar, ETag-un e tij.
# $scope (String)
error-token-scope = Ky kod nuk mund të përdoret për këtë. I mungon fusha “{ $scope }”.
# $max (Number)
error-idempotency-key = Çelësi Idempotency-Key ka 1 deri në { $max } shenja.
error-idempotency-other = Ky çelës Idempotency-Key ka ardhur më parë me një kërkesë tjetër. Zgjidhni një çelës të ri për çdo veprim.
error-idempotency-unanswered = Kërkesa me këtë Idempotency-Key ende nuk ka marrë përgjigje. Shikoni çfarë doli prej saj para se ta dërgoni me një çelës të ri.
layout-pages = Pjesët e kësaj liste
layout-pages-shown = { $from }–{ $to } nga { $total }
layout-pages-first = Nga fillimi
layout-pages-next = Më tej
