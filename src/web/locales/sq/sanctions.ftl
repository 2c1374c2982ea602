## The queue
sanctions-title = Krahasimi me listën e sanksioneve
sanctions-lede = Organizatat dhe përfaqësimet e tyre ligjore krahasohen me listën e konsoliduar të Kombeve të Bashkuara. Përputhja e mundshme thotë vetëm se emrat ngjajnë; a është e njëjta, e gjen zyra e granteve.
# $made (String), $imported (String), $entries (Number)
sanctions-list-of = Lista u bë më { $made } dhe u importua më { $imported }; ka { $entries ->
    [one] { $entries } zë të listës
   *[other] { $entries } zëra të listës
}.
# $screened (Number), $organisations (Number)
sanctions-screened-so-far = Të krahasuara ashtu siç janë tani: { $screened } nga { $organisations }.
# $count (Number)
sanctions-not-screened = { $count ->
    [one] { $count } organizatë ende nuk është krahasuar: është e re ose ka ndryshuar. Krahasimi me listën vjen vetë.
   *[other] { $count } organizata ende nuk janë krahasuar: janë të reja ose kanë ndryshuar. Krahasimi me listën vjen vetë.
}
sanctions-no-list = Ende nuk është importuar asnjë listë, prandaj askush nuk është krahasuar. E importon kush e mban shërbimin.
sanctions-matches = Përputhjet e mundshme
sanctions-status = Gjendja
sanctions-status-open = E hapur
sanctions-status-cleared = Nuk është e njëjta
sanctions-status-confirmed = E konfirmuar
sanctions-all = Të gjitha
sanctions-filter = Shfaq
sanctions-none = Këtu nuk ka asnjë përputhje të mundshme.
sanctions-caption = Të parat dalin ato të hapura, më të ngjashmet në krye; pastaj ato të vendosura, më e reja në krye. Ora është ajo e Prishtinës dhe e Beogradit.
sanctions-organisation = Organizata
sanctions-entry = Zëri i listës
sanctions-score = Ngjashmëria
sanctions-since = Që nga

## One possible match
sanctions-match = Përputhja e mundshme
# $score (Number)
sanctions-score-of = Ngjashmëria { $score } nga 100.
# $own (String), $listed (String)
sanctions-alike-name = Emri i organizatës “{ $own }” i ngjan emrit “{ $listed }” në listë.
# $own (String), $listed (String)
sanctions-alike-representative = Përfaqësimi ligjor “{ $own }” i ngjan emrit “{ $listed }” në listë.
sanctions-manner-same = Me një alfabet dhe drejtshkrim janë të njëjtët.
sanctions-manner-order = Të njëjtat fjalë qëndrojnë me radhë tjetër.
sanctions-manner-shorter = Disa fjalë mungojnë ose janë shkurtuar; të tjerat janë të njëjta.
sanctions-manner-spelling = Disa fjalë janë shkruar ndryshe.
sanctions-manner-joined = Fjalët janë shkruar bashkë ose ndaras.
sanctions-lapsed = Krahasimi i fundit nuk e gjeti më këtë përputhje: një emër ka ndryshuar ose zëri ka dalë nga lista. Ajo mbetet derisa dikush të vendosë.
# $when (String)
sanctions-gone = Ky zë nuk qëndron më në listë që nga importimi i { $when }.
sanctions-changed-since = Organizata ka ndryshuar që kur u krahasua. Krahasimi tjetër vjen vetë.
sanctions-beside = Krah për krah
sanctions-names = Emrat
sanctions-name-primary = emri
sanctions-name-alias = emër tjetër
sanctions-name-original = me alfabetin e vet
sanctions-person = Personi ose trupa
sanctions-kind-individual = Person
sanctions-kind-entity = Organizatë ose grup
# $when (String)
sanctions-born = Lindja: { $when }
# $when (String)
sanctions-birth-about = rreth { $when }
sanctions-registered = Regjistrimi
sanctions-reference = Numri i referencës
sanctions-list-type = Lista
sanctions-listed-on = Në listë që nga
sanctions-see-organisation = Shiko organizatën
sanctions-decisions = Vendimet deri tani
# $own (String), $listed (String)
sanctions-decided-on = U vendos për “{ $own }” dhe “{ $listed }”.
sanctions-entry-changed = Zëri i listës ka ndryshuar që atëherë.
sanctions-decide = Vendimi juaj
sanctions-decide-again = Vendosni përsëri
sanctions-decide-hint = Krahasoni datat, vendet dhe dokumentet, jo vetëm emrat. Organizata nuk njoftohet; çfarë vjen më pas e vendosni bashkë me kolegët.
sanctions-outcome = Çfarë gjetët
sanctions-outcome-cleared = Nuk është e njëjta
sanctions-outcome-confirmed = Është e njëjta
sanctions-reason = Arsyeja
sanctions-reason-hint = Çfarë krahasuat dhe ku shikuat. E lexon personeli, organizata jo.
sanctions-reason-needed = Vendimi kërkon një arsye: shkruani çfarë krahasuat.
sanctions-decide-button = Ruaj vendimin
sanctions-officers-only = Për përputhjet e mundshme vendos vetëm zyra e granteve. Drejtojuni asaj.
done-sanctions-decided = Vendimi u ruajt.
# $count (Number)
sanctions-todo-decide = Vendosni për { $count ->
    [one] { $count } përputhje të mundshme me listën e sanksioneve
   *[other] { $count } përputhje të mundshme me listën e sanksioneve
}

## Letters
# $count (Number)
notice-sanctions-found-subject = { $count ->
    [one] { $count } përputhje e mundshme me listën e sanksioneve
   *[other] { $count } përputhje të mundshme me listën e sanksioneve
}
# $count (Number)
notice-sanctions-found-text = Krahasimi me listën gjeti { $count ->
    [one] { $count } përputhje të mundshme, të re ose të ndryshuar pas vendimit
   *[other] { $count } përputhje të mundshme, të reja ose të ndryshuara pas vendimit
}. Ju lutemi krahasoni dhe vendosni. Organizatat nuk njoftohen.
# $reference (String)
notice-sanctions-confirmed-subject = Përputhje e konfirmuar me listën e sanksioneve: { $reference }
# $name (String), $reference (String), $by (String)
notice-sanctions-confirmed-text = { $by } gjeti se organizata { $name } ose përfaqësimi i saj ligjor është zëri i listës { $reference }. Vendosni bashkë çfarë vjen më pas. Organizata nuk është njoftuar.

## The import, said on the command line
# $made (String), $entries (Number), $added (Number), $changed (Number), $gone (Number)
sanctions-imported = Lista e { $made } u importua me { $entries } zëra: { $added } të rinj, { $changed } të ndryshuar, { $gone } të hequr.
# $made (String)
sanctions-imported-same = Ky është skedari që u importua i fundit, lista e { $made }. Asgjë në të nuk ka ndryshuar.
# $organisations (Number), $found (Number)
sanctions-screened = { $organisations ->
    [one] U krahasua { $organisations } organizatë
   *[other] U krahasuan { $organisations } organizata
}; { $found ->
    [0] asnjë përputhje e mundshme nuk është e re.
    [one] { $found } përputhje e mundshme është e re.
   *[other] { $found } përputhje të mundshme janë të reja.
}
# $said (String)
sanctions-file-unreadable = Skedari nuk mund të lexohet: { $said }. Asgjë nuk u importua.
# $line (Number), $said (String)
sanctions-file-xml = Skedari është i prishur në rreshtin { $line }: { $said }. Asgjë nuk u importua; merreni përsëri.
# $line (Number), $name (String)
sanctions-file-other = Kjo nuk është lista e konsoliduar: në rreshtin { $line } qëndron elementi { $name }. Asgjë nuk u importua.
# $line (Number), $said (String)
sanctions-file-date = Në rreshtin { $line } lista duhet të thotë te dateGenerated kur u bë; ajo thotë “{ $said }”. Asgjë nuk u importua.
# $line (Number)
sanctions-file-ends = Skedari mbaron në rreshtin { $line } para listës. Asgjë nuk u importua; merreni përsëri.
# $line (Number)
sanctions-file-empty = Deri në fund, në rreshtin { $line }, lista nuk ka asnjë zë. Asgjë nuk u importua: një listë e zbrazët do t’i hiqte të gjithë.
# $line (Number), $said (String)
sanctions-file-number = Zëri që mbaron në rreshtin { $line } nuk ka numër (DATAID); aty qëndron “{ $said }”. Asgjë nuk u importua.
# $line (Number), $number (String)
sanctions-file-nameless = Zëri { $number } që mbaron në rreshtin { $line } nuk ka emër. Asgjë nuk u importua.
# $line (Number), $number (String)
sanctions-file-twice = Numri { $number } qëndron dy herë, herën e dytë te zëri që mbaron në rreshtin { $line }. Asgjë nuk u importua.
# $made (String), $known (String)
sanctions-file-older = Kjo listë është e { $made }, ndërsa dihet një më e re, e { $known }. Asgjë nuk u importua.
