## reports
reports-title = Raporti përfundimtar
reports-status = Gjendja
reports-status-none = nuk ka filluar
reports-status-draft = po shkruhet
reports-status-submitted = i dorëzuar
reports-status-sent-back = i kthyer
reports-status-accepted = i pranuar
# $day (String)
reports-due-on = Afati: { $day }
reports-submitted-at = U dorëzua
reports-decided-at = U vendos
reports-sent-back-because = U kthye, sepse
reports-was-sent-back-because = Herën e fundit u kthye, sepse
reports-not-in-force = Raporti shkruhet pasi marrëveshja të hyjë në fuqi.
reports-not-handed-in = Partnerët nuk e kanë dorëzuar ende këtë raport. Mund ta lexoni kur ta dorëzojnë.
reports-to-do = Çfarë mbetet për të bërë
reports-nothing-missing = Nuk mungon asgjë. Personi që nënshkruan për aplikuesin kryesor mund ta dorëzojë raportin.

## The narrative
reports-narrative = Çfarë ndodhi
reports-question-done = Çfarë u bë?
reports-question-changed = Çfarë shkoi ndryshe nga plani?
reports-question-results = Cilat janë rezultatet?
reports-question-cooperation = Si bashkëpunuan partnerët?
# $max (Number)
reports-hint-done = Veprimtaritë, vendet dhe kohët. Më së shumti { $max } shenja.
# $max (Number)
reports-hint-changed = Çfarë ndryshoi dhe pse. Shkruani “asgjë” nëse gjithçka shkoi sipas planit. Më së shumti { $max } shenja.
# $max (Number)
reports-hint-results = Çfarë është më mirë tani dhe si e dini. Më së shumti { $max } shenja.
# $max (Number)
reports-hint-cooperation = Mes organizatave dhe mes komuniteteve të tyre: çfarë funksionoi, çfarë ishte e vështirë. Më së shumti { $max } shenja.
reports-no-answer = Ende pa përgjigje.
reports-save-narrative = Ruaj përgjigjet
reports-saved-meanwhile = U ruajt ndërkohë:

## Spending
reports-spending = Sa kushtoi
# $currency (String)
reports-spending-caption = Shumat në { $currency }
reports-line = Zëri i buxhetit
reports-contracted = Kontraktuar
reports-spent = Shpenzuar
reports-variation = Dallimi
reports-note = Shënim
reports-not-yet = ende jo
reports-no-lines = Kjo organizatë nuk ka zëra në buxhet.
reports-spending-hint = Shkruani 0 aty ku nuk u shpenzua asgjë. Këto shuma i ndryshojnë vetëm personat e kësaj organizate.
reports-save-spending = Ruaj shpenzimet
reports-totals = Sipas kategorisë dhe partnerit
# $currency (String)
reports-totals-caption = Shumat në { $currency }. Një dallim nën zero do të thotë se u shpenzua më pak se sa ishte kontraktuar.
reports-heading = Kategoria
reports-partner = Partneri
reports-together = Së bashku
reports-all-headings = Të gjitha kategoritë

## Participants
reports-participants = Kush mori pjesë
# $least (Number)
reports-participants-hint = Numëroni njerëzit; mos shkruani kurrë emra. Komuniteti nuk është i detyrueshëm: lëreni “nuk u tha” nëse njerëzit nuk e thanë vetë. Programi i sheh këta numra. Në shifrat publike numrat nën { $least } nuk tregohen, e bashkë me ta as një tjetër aty ku do të mund të llogariteshin.
reports-participants-caption = Një rresht për çdo komunitet, gjini dhe moshë. Rreshtat e zbrazët nuk merren parasysh.
reports-community = Komuniteti
reports-not-said = nuk u tha
reports-sex = Gjinia
reports-sex-women = gra
reports-sex-men = burra
reports-sex-other = tjetër ose nuk u tha
reports-age = Mosha
reports-age-under-15 = nën 15
reports-age-15-to-24 = 15 deri 24
reports-age-25-to-64 = 25 deri 64
reports-age-65-and-over = 65 e më shumë
reports-persons = Numri i njerëzve
reports-participants-more = Për më shumë rreshta, ruani: do të shtohen rreshta të zbrazët.
reports-no-participants = Ende nuk është shënuar numri i pjesëmarrësve.
reports-save-participants = Ruaj numrat

## Handing in, accepting, sending back
reports-hand-in = Dorëzoni raportin
reports-hand-in-hint = Pas kësaj askush nuk mund ta ndryshojë, përveçse nëse programi e kthen.
reports-hand-in-button = Dorëzo
reports-signatory-hands-in = Raportin e dorëzon personi që nënshkruan për aplikuesin kryesor.
reports-decide = Pranojeni ose kthejeni
reports-accept-hint = Pranimi është përfundimtar. Ai e liron këstin që e pret këtë raport.
reports-accept = Prano raportin
reports-return = Ktheje
reports-return-reason = Pse po e ktheni?
reports-return-hint = Këtë e lexojnë partnerët. Thoni çfarë mungon dhe çfarë duhet të bëjnë.

## Refusals
# $status (String)
reports-move-refused = Raporti është në gjendjen “{ $status }”, prandaj ky hap nuk është i mundur. Hapeni faqen përsëri për të parë çfarë mund të bëhet.
# $status (String)
reports-not-open = Raporti është në gjendjen “{ $status }”, prandaj askush nuk mund të shkruajë në të. Nëse diçka nuk është në rregull, kërkoni nga programi ta kthejë.
reports-not-begun = Askush nuk e ka filluar ende këtë raport. Një partner duhet të ruajë diçka fillimisht.
reports-writers-only = Raportin e shkruajnë vetëm personat me rol redaktimi ose administrimi në organizatat partnere. Kërkojini organizatës suaj këtë rol.
reports-own-spending-only = Çdo organizatë i shkruan shpenzimet e veta. Drejtojuni organizatës së cilës i përket zëri.
reports-signatory-only = Raportin e dorëzon vetëm personi që nënshkruan për aplikuesin kryesor. Drejtojuni atij.
reports-officers-only = Për raportet vendosin vetëm zyra e granteve dhe drejtimi i programit, dhe askush për organizatën e vet. Drejtojuni atyre.
# $question (String), $max (Number)
reports-answer-too-long = Përgjigjja te “{ $question }” është më e gjatë se { $max } shenja. Shkurtojeni.
# $max (Number)
reports-note-too-long = Një shënim është më i gjatë se { $max } shenja. Shkurtojeni.
reports-spent-negative = Një shumë e shpenzuar është nën zero. Shkruani 0 ose më shumë.
# $max (Number)
reports-persons-range = Një numër njerëzish nuk është ndërmjet 1 dhe { $max }. Shkruani një që është.
reports-community-unknown = Një komunitet nuk është në listë. Zgjidhni një nga lista, ose “nuk u tha”.
reports-counted-twice = Dy rreshta numërojnë të njëjtin komunitet, gjini dhe moshë. Bashkojini.
# $max (Number)
reports-reason-needed = Jepni një arsye me 1 deri në { $max } shenja, që partnerët ta dinë çfarë të bëjnë.
reports-changed-meanwhile = Kjo pjesë u ruajt ndërsa ju po shkruanit, nga dikush tjetër ose nga ju në një dritare tjetër. Ajo që shkruat është ende këtu, por nuk është ruajtur; pranë saj qëndron ajo që u ruajt. Krahasoni, pastaj ruani përsëri.
# $question (String)
reports-missing-answer = “{ $question }” ende nuk ka përgjigje.
# $organisation (String), $lines (Number)
reports-missing-spending = { $lines ->
    [one] { $organisation } nuk ka thënë sa kushtoi { $lines } zë i buxhetit.
   *[other] { $organisation } nuk ka thënë sa kushtuan { $lines } zëra të buxhetit.
}

done-reports-saved = U ruajt. E shohin të gjithë nga organizatat partnere.
done-reports-submitted = Raporti u dorëzua. Programi është njoftuar.
done-reports-accepted = Raporti u pranua. Partnerët janë njoftuar.
done-reports-sent-back = Raporti u kthye. Partnerët janë njoftuar.

## Letters
notice-reports-due-subject = Afrohet afati i raportit tuaj përfundimtar
# $title (String), $due (String)
notice-reports-due-text = Afati i raportit përfundimtar për “{ $title }” është { $due } dhe raporti ende nuk është dorëzuar. Në të shkruajnë të gjithë partnerët: përgjigjet, sa shpenzoi secili dhe sa njerëz morën pjesë.
# $title (String)
notice-reports-submitted-subject = U dorëzua raporti përfundimtar: { $title }
# $title (String), $lead (String)
notice-reports-submitted-text = { $lead } dorëzoi raportin përfundimtar për “{ $title }”. Ju lutemi lexojeni, pastaj pranojeni ose kthejeni.
# $title (String)
notice-reports-sent-back-subject = U kthye raporti përfundimtar: { $title }
# $title (String), $lead (String), $reason (String)
notice-reports-sent-back-text = Programi e ktheu raportin përfundimtar për “{ $title }” ({ $lead }). Asgjë nga ajo që shkruat nuk ka humbur. Arsyeja:

    { $reason }

    Ju lutemi plotësojeni; pastaj personi që nënshkruan për aplikuesin kryesor e dorëzon përsëri.
# $title (String)
notice-reports-accepted-subject = U pranua raporti përfundimtar: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-reports-accepted-text = Programi e pranoi raportin përfundimtar për “{ $title }”. Kjo e liron këstin { $number } prej { $amount }: personi që nënshkruan për organizatën { $lead } mund ta kërkojë, sapo të jenë paguar këstet para tij.
# $title (String)
notice-reports-accepted-alone-subject = U pranua raporti përfundimtar: { $title }
# $title (String), $lead (String)
notice-reports-accepted-alone-text = Programi e pranoi raportin përfundimtar për “{ $title }” ({ $lead }). Asnjë këst nuk e pret atë.
reports-todo-write = Shkruani raportin përfundimtar të “{ $title }”
reports-todo-sent-back = Plotësoni raportin përfundimtar të “{ $title }”: u kthye me arsye
reports-todo-read = Lexoni raportin përfundimtar të “{ $title }”
