## What everybody reads
clarifications-lede = Të gjithë i marrin të njëjtat përgjigje në të njëjtën kohë. Pranë pyetjes nuk qëndron emri i askujt.
clarifications-published = Të publikuara
clarifications-none = Ende nuk është publikuar asgjë.
# $number (Number)
clarifications-number = Pyetja { $number }
# $when (String)
clarifications-published-at = Publikuar më { $when }
# $when (String)
clarifications-corrected-at = Korrigjuar më { $when }
# $when (String)
clarifications-earlier = Si u publikua më { $when }
clarifications-own = Pyetjet tuaja
clarifications-own-lede = Atë që keni pyetur e shihni vetëm ju dhe personeli i programit.
clarifications-own-open = pret përgjigje
clarifications-own-published = me përgjigje
clarifications-own-declined = e refuzuar
clarifications-declined-because = Arsyeja e programit pse nuk përgjigjet:

## Asking
clarifications-ask = Bëni një pyetje
clarifications-ask-lede = Programi mund ta riformulojë pyetjen tuaj, që të mos përmendë askënd. Merrni një letër kur të publikohet përgjigjja.
clarifications-text = Pyetja juaj
# $most (Number)
clarifications-text-hint = Më së shumti { $most } shenja. Mos shkruani kush jeni dhe çfarë planifikoni.
clarifications-language = Në cilën gjuhë pyesni
clarifications-send = Dërgoni pyetjen
clarifications-sign-in = Mund të pyesë kushdo që ka llogari.
clarifications-not-taken = Kjo thirrje nuk pranon pyetje.
clarifications-not-yet = Pyetje mund të bëhen pasi të publikohet thirrja.
# $until (String)
clarifications-too-late = Pyetje mund të bëheshin deri më { $until }. Ajo që është publikuar mbetet këtu për të gjithë.
# $most (Number)
clarifications-too-many = Një person mund të bëjë { $most } pyetje për një thirrje brenda një dite. Këtë dërgojeni nesër.
done-clarifications-asked = Pyetja juaj u dërgua. Merrni një letër kur të publikohet përgjigjja.

## Staff
clarifications-queue = Pyetje për t’u përgjigjur
clarifications-queue-lede = Formulojeni çdo pyetje që të mos përmendë askënd, përgjigjuni në çdo gjuhë të thirrjes dhe publikoni disa bashkë: të gjithë marrin një letër.
clarifications-see-public = Çfarë lexojnë të gjithë
clarifications-unanswered = Presin përgjigje
clarifications-none-waits = Asnjë pyetje nuk pret.
clarifications-ready = Gati për publikim
clarifications-ready-lede = Të plota në çdo gjuhë të thirrjes. Zgjidhni çfarë publikohet tani.
clarifications-none-ready = Asgjë nuk është gati.
clarifications-done = Të kryera
clarifications-none-done = Ende asgjë.
clarifications-publish = Publiko përgjigjet e zgjedhura
# $count (Number)
clarifications-left-days = { $count ->
    [one] Ka mbetur { $count } ditë
   *[other] Kanë mbetur { $count } ditë
}
# $count (Number)
clarifications-left-hours = { $count ->
    [0] Ka mbetur më pak se një orë
    [one] Ka mbetur { $count } orë
   *[other] Kanë mbetur { $count } orë
}
clarifications-answers-over = Kjo kohë ka mbaruar. Përgjigjja është ende e dobishme deri në afatin e thirrjes.
# $count (Number)
clarifications-sharing = { $count ->
    [one] { $count } pyetje tjetër ka të njëjtën përgjigje
   *[other] { $count } pyetje të tjera kanë të njëjtën përgjigje
}
clarifications-status-open = e hapur
clarifications-status-joined = me përgjigje të përbashkët
clarifications-status-declined = e refuzuar
clarifications-status-published = e publikuar
clarifications-one = Një pyetje
clarifications-asker-hidden = Kush ka pyetur, e sheh vetëm personeli i programit.
clarifications-joined-to = Ka të njëjtën përgjigje me:
clarifications-question = Pyetja siç e lexojnë të gjithë
clarifications-answer = Përgjigjja
clarifications-words = Pyetja dhe përgjigjja
clarifications-write = Shkruani përgjigjen
clarifications-write-lede = Asgjë nuk është publike derisa të jetë e plotë në çdo gjuhë dhe ta publikoni nga lista.
clarifications-correct = Korrigjoni atë që është publikuar
clarifications-correct-lede = Korrigjimi publikohet menjëherë dhe të gjithë marrin një letër. Ajo që qëndronte këtu më parë mbetet e lexueshme, me datë.
clarifications-publish-correction = Publiko korrigjimin
clarifications-theirs = Çfarë ka ruajtur dikush tjetër ndërkohë
clarifications-clash = Dikush tjetër ka ruajtur që kur filluat. Asgjë e juaja nuk humbi: qëndron në formular, ndërsa e tjetrit sipër tij. Nëse ruani përsëri, zëvendësoni të tjetrit.
clarifications-join = E njëjta është pyetur
clarifications-join-lede = Nëse një pyetje tjetër pyet të njëjtën gjë, përgjigjja e saj vlen edhe për këtë. Kush ka pyetur merr të njëjtën letër.
clarifications-join-to = Pyetja tjetër
clarifications-join-do = Jepuni të njëjtën përgjigje
clarifications-join-other = Ajo pyetje është refuzuar ose ka vetë përgjigje të përbashkët. Zgjidhni një tjetër.
clarifications-join-shared = Pyetje të tjera kanë të njëjtën përgjigje me këtë. Zgjidheni këtë atje.
clarifications-separate = Përgjigjuni veçmas
clarifications-separate-lede = Nëse megjithatë pyet diçka tjetër, pyetja pret përsëri përgjigjen e vet; pyetja tjetër mbetet siç është. Kush ka pyetur merr letër nëse i ishte thënë për përgjigjen e përbashkët.
clarifications-separate-do = Ndaji pyetjet
# $number (Number)
clarifications-separate-published = Përgjigjja e përbashkët është publikuar te pyetja { $number } dhe vlen për të dyja. Nëse lë diçka të hapur, korrigjojeni atje.
clarifications-separate-declined = Pyetja tjetër është refuzuar, dhe kujt e ka bërë këtë iu tha.
clarifications-shares-nothing = Kjo pyetje nuk ka përgjigje të përbashkët. Asgjë nuk u ndryshua.
clarifications-decline = Refuzoni pyetjen
clarifications-decline-lede = E mëson vetëm personi që ka pyetur, me arsyen tuaj.
clarifications-reason = Arsyeja
clarifications-answerers-only = Pyetjeve u përgjigjen vetëm drejtimi i programit dhe zyra e granteve.
# $deadline (String)
clarifications-call-over = Afati i thirrjes ishte { $deadline }. Pas tij nuk përgjigjet më askush.
# $status (String)
clarifications-not-now = Kjo pyetje nuk është më e hapur: { $status }. Asgjë nuk u ndryshua.
clarifications-not-published = Kjo pyetje nuk është publikuar, prandaj nuk ka çfarë të korrigjohet.
clarifications-nothing-new = Asgjë nuk ndryshon nga ajo që është publikuar. Ndryshoni më parë pyetjen ose përgjigjen.
clarifications-none-chosen = Zgjidhni së paku një pyetje që është gati.
clarifications-part-question = pyetja
clarifications-part-answer = përgjigjja
# $asked (String), $language (String), $part (String)
clarifications-lacks = Pyetur më { $asked }: mungon { $part } në gjuhën { $language }. Mund të publikohet kur të jetë në çdo gjuhë të thirrjes.
# $count (Number), $call (String)
clarifications-todo = { $count ->
    [one] Përgjigjuni { $count } pyetjeje për thirrjen “{ $call }”
   *[other] Përgjigjuni { $count } pyetjeve për thirrjen “{ $call }”
}
done-clarifications-published = Përgjigjet u publikuan dhe të gjithë marrin një letër.
done-clarifications-corrected = Korrigjimi u publikua dhe të gjithë marrin një letër.
done-clarifications-joined = Pyetja ka të njëjtën përgjigje me tjetrën.
done-clarifications-separated = Pyetja pret përgjigjen e vet.
done-clarifications-declined = Pyetja u refuzua. Kush ka pyetur e merr arsyen tuaj me letër.

## Letters
# $call (String), $count (Number)
notice-clarifications-published-subject = { $count ->
    [one] Një përgjigje e re: { $call }
   *[other] { $count } përgjigje të reja: { $call }
}
# $call (String), $count (Number)
notice-clarifications-published-text = Programi ka publikuar { $count ->
    [one] një përgjigje
   *[other] { $count } përgjigje
} për pyetje rreth thirrjes “{ $call }”. Qëndrojnë në këtë faqe për të gjithë:
# $call (String), $number (Number)
notice-clarifications-answered-subject = Pyetja juaj ka përgjigje: { $call }
# $call (String), $number (Number)
notice-clarifications-answered-text = Asaj që keni pyetur për thirrjen “{ $call }” i është dhënë përgjigje te pyetja { $number }:
# $call (String), $number (Number)
notice-clarifications-corrected-subject = Përgjigjja { $number } u korrigjua: { $call }
# $call (String), $number (Number)
notice-clarifications-corrected-text = Programi e ka korrigjuar pyetjen { $number } për thirrjen “{ $call }”. Faqja tregon si ishte më parë:
# $call (String), $reason (String)
notice-clarifications-declined-subject = Pyetjes suaj nuk i jepet përgjigje: { $call }
# $call (String), $reason (String)
notice-clarifications-declined-text = Programi nuk i përgjigjet pyetjes suaj për thirrjen “{ $call }”. Arsyeja:

    { $reason }
# $call (String), $count (Number), $until (String)
notice-clarifications-due-subject = { $count ->
    [one] { $count } pyetje pret: { $call }
   *[other] { $count } pyetje presin: { $call }
}
# $call (String), $count (Number), $until (String)
notice-clarifications-due-text = { $count ->
    [one] { $count } pyetje për thirrjen “{ $call }” nuk ka përgjigje të publikuar.
   *[other] { $count } pyetje për thirrjen “{ $call }” nuk kanë përgjigje të publikuar.
} Përgjigjet duhen deri më { $until }.
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-subject = { $count ->
    [one] { $count } pyetje e re: { $call }
   *[other] { $count } pyetje të reja: { $call }
}
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-text = { $count ->
    [one] { $count } pyetje e re për thirrjen “{ $call }” pret përgjigje
   *[other] { $count } pyetje të reja për thirrjen “{ $call }” presin përgjigje
}; e para u bë më { $since }. Për çdo thirrje merrni më së shumti një letër të tillë në ditë. Janë këtu:
# $call (String), $number (Number)
notice-clarifications-separated-subject = Pyetja juaj merr përgjigje më vete: { $call }
# $call (String), $number (Number)
notice-clarifications-separated-text = Ju u tha se pyetja juaj për thirrjen “{ $call }” ka përgjigje te pyetja { $number }. Programi e shikoi përsëri: pyetja juaj pyet diçka tjetër. Ajo pret përgjigjen e vet, dhe merrni letër kur të publikohet. Pyetja juaj është këtu:
