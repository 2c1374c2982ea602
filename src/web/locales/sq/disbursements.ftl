## disbursements
disbursements-title = Pagesat
disbursements-queue = Pagesat e programit
disbursements-awarded = Dhënë
disbursements-committed = Zotuar, ende pa paguar
disbursements-paid = Paguar
disbursements-left = Mbetur
disbursements-envelope = Fondi i thirrjes
disbursements-envelopes = Fondi i çdo thirrjeje
disbursements-envelope-caption = E mbetura, e zotuara dhe e paguara së bashku përbëjnë fondin e thirrjes.
disbursements-no-envelopes = Asnjë thirrje e këtij programi nuk është publikuar ende.
disbursements-none-yet = Asnjë grant i këtij programi nuk ka ende këste. Ato vijnë me dhënien e grantit.
disbursements-order = Këstet paguhen një nga një. Secilin e kërkon aplikuesi kryesor, e përgatit zyra e financave, e miraton një person tjetër dhe e paguan banka.
disbursements-no-tranches = Ky grant ende nuk ka këste.
disbursements-closed = Ky grant është mbyllur: raporti është pranuar dhe gjithçka është paguar.
# $number (Number)
disbursements-tranche = Kësti { $number }
disbursements-tranche-short = Kësti
disbursements-tranches = Këstet
disbursements-amount = Shuma
disbursements-state = Gjendja
disbursements-condition = Kushti
disbursements-condition-agreement-in-force = marrëveshja është në fuqi
disbursements-condition-final-report-accepted = raporti përfundimtar është pranuar
disbursements-status-waiting = pret
disbursements-status-due = mund të kërkohet
disbursements-status-requested = i kërkuar
disbursements-status-prepared = i përgatitur
disbursements-status-approved = i miratuar
disbursements-status-paid = i paguar
disbursements-status-returned = i kthyer
disbursements-iban = Paguhet te (IBAN)
disbursements-paid-on = Dita e pagesës
disbursements-reference = Numri i transaksionit bankar
disbursements-reference-hint = Siç qëndron në pasqyrën e bankës.
disbursements-sums = Ku qëndrojnë paratë
disbursements-count = Këste
disbursements-all = të gjitha
disbursements-call = Thirrja
disbursements-application = Aplikimi
disbursements-filter = Shfaq
disbursements-queue-empty = Asnjë këst nuk i përgjigjet kësaj zgjedhjeje.

## What was done
# $who (String), $when (String)
disbursements-did-request = U kërkua: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-prepare = U përgatit: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-approve = U miratua: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-pay = U shënua si e paguar: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-return = U kthye: { $who }, { $when }
disbursements-returned-because = U kthye, sepse:

## What can be done
disbursements-request = Kërko këtë këst
disbursements-request-hint = Do të paguhet në llogarinë bankare që organizata juaj e ka tani në profil.
disbursements-prepare = Përgatit për pagesë
disbursements-prepare-hint = Kontrolloni shumën dhe llogarinë sipas marrëveshjes. E miraton një person tjetër.
disbursements-approve = Mirato pagesën
disbursements-approve-hint = Kontrolloni shumën dhe llogarinë sipas marrëveshjes. Pas kësaj bankës i jepet urdhri për pagesë.
disbursements-pay = Shëno pagesën
disbursements-return = Ktheje kërkesën
disbursements-return-reason = Pse po e ktheni?
disbursements-return-hint = Këtë e lexon aplikuesi kryesor. Thoni çfarë duhet ndrequr para një kërkese të re.

## What it waits for
disbursements-waits-agreement = Pret derisa çdo partner ta pranojë marrëveshjen.
disbursements-waits-report = Pret derisa të pranohet raporti përfundimtar.
# $number (Number)
disbursements-waits-earlier = Pret derisa të paguhet kësti { $number }.

## Refusals
# $status (String)
disbursements-already = Ky këst është tashmë në gjendjen “{ $status }”. Asgjë nuk u ndryshua.
# $status (String)
disbursements-move-refused = Kjo pagesë është në gjendjen “{ $status }”, prandaj ky hap nuk është i mundur. Asgjë nuk u ndryshua.
disbursements-changed-meanwhile = Dikush tjetër e çoi përpara këtë pagesë ndërsa ju po e shikonit. Asgjë nuk u ndryshua. Shikojeni përsëri.
disbursements-signatory-only = Paratë i kërkon vetëm personi që nënshkruan për aplikuesin kryesor. Drejtojuni atij.
disbursements-finance-only = Këtë e bën vetëm zyra e financave e programit, dhe askush për organizatën e vet. Drejtojuni asaj.
disbursements-approver-only = Këtë e bëjnë vetëm personat me rolin e miratimit në program, dhe askush për organizatën e vet. Drejtojuni atyre.
disbursements-other-person = Këtë pagesë e keni përgatitur ju. Duhet ta miratojë një person tjetër.
# $amount (String)
disbursements-overdrawn = Për këtë grant është zotuar më pak se { $amount }, prandaj kjo pagesë nuk pranohet. Asgjë nuk u ndryshua. Njoftoni drejtimin e programit.
disbursements-paid-already = Kjo pagesë është tashmë në librin e llogarive. Asgjë nuk u ndryshua.
# $max (Number)
disbursements-reference-needed = Jepni numrin e transaksionit bankar, 1 deri në { $max } shenja.
# $today (String)
disbursements-paid-in-future = Dita e pagesës është në të ardhmen. Shënojeni pagesën pasi ta bëjë banka; sot është { $today }.
# $approved (String)
disbursements-paid-before-approval = Dita e pagesës është para miratimit ({ $approved }). Kontrolloni pasqyrën e bankës.
# $max (Number)
disbursements-reason-needed = Jepni një arsye prej 1 deri në { $max } shenja, që aplikuesi kryesor ta dijë çfarë të ndreqë.

done-disbursements-requested = Kësti u kërkua. Programi është njoftuar.
done-disbursements-prepared = Pagesa u përgatit. Personat që miratojnë janë njoftuar.
done-disbursements-approved = Pagesa u miratua. Zyra e financave është njoftuar.
done-disbursements-paid = Pagesa u shënua. Partnerët janë njoftuar.
done-disbursements-returned = Kërkesa u kthye. Aplikuesi kryesor është njoftuar.

## Letters
# $title (String)
notice-disbursements-requested-subject = U kërkua pagesë: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-requested-text = { $lead } kërkon këstin { $number } për “{ $title }”: { $amount }. Ju lutemi përgatiteni pagesën ose kthejeni kërkesën.
# $title (String)
notice-disbursements-prepared-subject = Pagesë për miratim: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-prepared-text = Kësti { $number } për “{ $title }” është përgatitur: { $amount } për { $lead }. Duhet ta miratojë një person që nuk e ka përgatitur.
# $title (String)
notice-disbursements-approved-subject = U miratua pagesa: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-approved-text = Kësti { $number } për “{ $title }” është miratuar: { $amount } për { $lead }. Ju lutemi jepini bankës urdhrin për pagesë dhe shënoni numrin e transaksionit.
# $title (String)
notice-disbursements-paid-subject = U pagua: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reference (String), $day (String)
notice-disbursements-paid-text = Kësti { $number } për “{ $title }” iu pagua organizatës { $lead } më { $day }: { $amount }, numri i transaksionit bankar { $reference }.
# $title (String)
notice-disbursements-returned-subject = U kthye kërkesa: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reason (String)
notice-disbursements-returned-text = Programi e ktheu kërkesën e organizatës { $lead } për këstin { $number } të “{ $title }” ({ $amount }). Arsyeja:

    { $reason }

    Personi që nënshkruan për aplikuesin kryesor mund ta kërkojë këstin përsëri.
# $title (String)
notice-disbursements-grant-closed-subject = U mbyll granti: { $title }
# $title (String), $amount (String)
notice-disbursements-grant-closed-text = Granti “{ $title }” prej { $amount } u mbyll: raporti përfundimtar është pranuar dhe çdo këst është paguar. Faleminderit për atë që bëtë së bashku.
disbursements-todo-request = Kërkoni këstin { $number } të “{ $title }”: { $amount }
disbursements-todo-prepare = Përgatitni këstin { $number } të “{ $title }”: { $amount }
disbursements-todo-approve = Miratoni këstin { $number } të “{ $title }”: { $amount }
disbursements-todo-pay = Paguani këstin { $number } të “{ $title }” dhe shënojeni: { $amount }
