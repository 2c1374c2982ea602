## How far a call's applications have come
progress-title = Deri ku kanë arritur aplikimet
progress-lede = Çdo rresht numëron aplikimet që kanë arritur deri aty. Të tërhequrat nuk numërohen.
progress-running = Thirrjet në vazhdim
progress-money = Paratë e thirrjes
progress-no-tranches = Para dhënies së granteve nuk ka këste.
progress-stage-draft = Drafte
progress-stage-submitted = Të dorëzuara
progress-stage-eligible = Të pranueshme
progress-stage-assessed = Të vlerësuara
progress-stage-awarded = Me grant të dhënë
progress-stage-in-force = Me marrëveshje në fuqi
progress-stage-paid = Me këstin e parë të paguar
progress-stage-reported = Me raport përfundimtar të pranuar
progress-stage-closed = Të mbyllura
# $count (Number)
progress-waiting-submitted = pranueshmëria ende pa përfunduar: { $count }
# $count (Number)
progress-waiting-eligible = te paneli: { $count }
# $count (Number)
progress-waiting-assessed = ende pa vendim: { $count }
# $count (Number)
progress-waiting-awarded = marrëveshja ende e papranuar nga të gjithë: { $count }
# $count (Number)
progress-waiting-in-force = ende pa asnjë pagesë: { $count }
# $count (Number)
progress-waiting-paid = raporti përfundimtar ende i papranuar: { $count }
# $count (Number)
progress-waiting-reported = kësti i fundit ende i papaguar: { $count }
# $count (Number)
progress-ended-submitted = jo të pranueshme: { $count }
# $count (Number)
progress-ended-assessed = pa grant: { $count }
# $count (Number)
progress-ended-awarded = marrëveshja e refuzuar: { $count }
