## Everybody
searches-title = Gjeni një partner
searches-lede = Organizata të regjistrit që kërkojnë partnerë, më të rejat të parat. Secila ka zgjedhur të qëndrojë këtu.
searches-place = Vendi
searches-anywhere = Kudo
searches-theme = Tema
searches-language = Gjuha
searches-any-language = Çdo gjuhë
searches-find = Kërko
searches-found = Kush kërkon partnerë
searches-none = Tani askush nuk kërkon partnerë.
searches-none-fits = Asgjë nuk i përgjigjet këtij kërkimi. Hiqni një pjesë të tij.
searches-looks = Kërkimi i partnerëve
searches-themes = Temat
searches-places = Vendet
searches-languages = Gjuhët në të cilat punon
searches-seat = Selia
searches-published-at = Publikuar
searches-until = Vlen deri më
searches-change = Ndryshojeni
searches-write = Shkruajini organizatës
# $email (String)
searches-write-lede = Mesazhi u shkon me letër atyre që shkruajnë për organizatën. Bashkë me të shkojnë emri dhe adresa juaj { $email }, që të mund t’ju përgjigjen. Ju nuk i shihni adresat e tyre.
searches-message = Mesazhi
# $most (Number)
searches-message-hint = Më së shumti { $most } shenja.
searches-send = Dërgoni mesazhin
searches-sign-in = Organizatës mund t’i shkruajë kushdo që ka llogari.
searches-written-already = Kësaj organizate i keni shkruar brenda ditës së fundit. Pritni përgjigjen e saj.
# $most (Number)
searches-too-many = Një person mund të shkruajë { $most } mesazhe të tilla brenda një dite. Këtë dërgojeni nesër.
done-searches-written = Mesazhi u dërgua.

## Its own
searches-own = Kërkojmë partner
searches-own-lede = Atë që qëndron këtu dhe emrin me të cilin është regjistruar organizata mund t’i lexojë kushdo. Adresat nuk tregohen: kush dëshiron t’ju kontaktojë, shkruan përmes kësaj faqeje. Mund ta tërhiqni në çdo kohë.
searches-publish-own = Tregoni se kërkoni partner
searches-verified-first = Të gjithëve u tregohen vetëm organizatat e verifikuara. Kërkoni më parë verifikimin në faqen e organizatës.
searches-now = Publikuar tani
# $day (String)
searches-stands = vlen deri më { $day }
# $day (String)
searches-ended = mbaroi më { $day }
searches-see = Shiheni si e shohin të tjerët
searches-renew = Vazhdojeni për 90 ditë
searches-withdraw = Tërhiqeni
searches-wanted = Kë kërkoni dhe për çfarë
# $most (Number)
searches-wanted-hint = Në së paku një gjuhë; në sa më shumë gjuhë, aq më shumë njerëz ju gjejnë. Më së shumti { $most } shenja secila.
# $most (Number)
searches-themes-hint = Fushat tuaja të punës, më së shumti { $most }, të ndara me presje.
searches-expires-on = Dita e fundit
searches-expires-hint = Lëreni bosh për 90 ditë.
searches-publish = Publiko
searches-wanted-needed = Tregoni në së paku një gjuhë kë kërkoni.
# $max (Number), $most (Number)
searches-themes-wrong = Më së shumti { $most } tema, secila me më së shumti { $max } shenja.
searches-places-needed = Zgjidhni së paku një vend.
searches-languages-needed = Zgjidhni së paku një gjuhë.
# $last (String), $today (String)
searches-expires-wrong = Dita e fundit mund të jetë nga { $today } deri më { $last }.
searches-place-unknown = Njëri nga vendet nuk njihet këtu. Zgjidhni nga lista.
searches-writers-only = Këtë mund ta bëjnë vetëm redaktimi dhe administrimi i organizatës.
# $standing (String)
searches-verified-only = Të gjithëve u tregohen vetëm organizatat e verifikuara; gjendja e kësaj: { $standing }.
searches-nothing-published = Asgjë nuk është publikuar, prandaj nuk ka çfarë të vazhdohet a të tërhiqet.
done-searches-published = Tani kushdo mund të lexojë se kërkoni partner.
done-searches-renewed = Vlen edhe 90 ditë nga sot.
done-searches-withdrawn = U tërhoq. Askush nuk e sheh më.

## Letters
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-subject = { $who } i shkruan organizatës { $name }
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-text = { $who } ka lexuar se { $name } kërkon partner dhe shkruan:

    { $message }

    Mund të përgjigjeni në { $email }. Adresa juaj shihet vetëm nga përgjigjja juaj.
