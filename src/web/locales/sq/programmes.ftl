## programmes
programmes-title = Programet
programmes-none = Nuk punoni për asnjë program.
programmes-new = Program i ri
programmes-new-lede = Programi jep mjete përmes thirrjeve. Më pas caktoni njerëzit që e drejtojnë.
programmes-todo-first = Krijoni programin e parë
programmes-create = Krijo programin
programmes-code = Kodi
programmes-code-hint = Deri në 20 shkronja të mëdha pa theks, shifra dhe viza, si MITROVICA-26.
programmes-code-wrong = Shkruani një kod deri në 20 shkronja të mëdha pa theks, shifra dhe viza.
programmes-code-taken = Tashmë ka një program me këtë kod. Zgjidhni një tjetër.
programmes-name = Emri
programmes-name-hint = Në sa më shumë gjuhë. Serbishtja me alfabet latin bëhet nga cirilika nëse e lini zbrazët.
programmes-name-missing = Jepini programit një emër në së paku një gjuhë.
programmes-money = Mjetet
programmes-currency = Monedha
programmes-currency-hint = Tri shkronjat e saj, si EUR.
programmes-currency-wrong = Shkruani tri shkronjat e një monedhe, si EUR.
programmes-envelope = Fondi i programit
programmes-envelope-hint = Të gjitha thirrjet së bashku nuk mund të japin më shumë.
programmes-envelope-wrong = Shkruani një shumë më të madhe se zero.
programmes-zone = Zona kohore
programmes-zone-hint = Emri i saj në bazën e zonave kohore, si Europe/Belgrade.
programmes-zone-wrong = Nuk ka zonë të tillë kohore. Shkruani një emër si Europe/Belgrade.
programmes-contact = Adresa e e-postës për pyetje
programmes-contact-hint = Qëndron në faqen publike të çdo thirrjeje.
programmes-staff = Personeli dhe rolet
programmes-staff-none = Ende askush nuk punon për programin.
programmes-staff-add = Jepi dikujt një rol
programmes-staff-email = Adresa e e-postës
programmes-staff-email-hint = Kush nuk ka ende llogari merr një ftesë.
programmes-staff-give = Jep rolin
programmes-role = Roli
programmes-role-about-programme-manager = Drejtimi i programit: përgatit, publikon dhe korrigjon thirrje, cakton personelin
programmes-role-about-grants-officer = Zyra e granteve: kujdeset për aplikimet dhe pranueshmërinë e tyre
programmes-role-about-finance-officer = Zyra e financave: përgatit pagesat dhe kontrollon raportet
programmes-role-about-approver = Miratim: miraton vendimet dhe pagesat që i kanë përgatitur të tjerët
programmes-role-about-auditor = Auditim: lexon gjithçka, nuk ndryshon asgjë
programmes-invited = Ftesat e dërguara
# $when (String)
programmes-invited-at = Ftuar më { $when }
# $name (String), $role (String)
programmes-remove = Hiqe rolin: { $name } ({ $role })
# $email (String)
programmes-withdraw = Tërhiqe ftesën për { $email }
programmes-only-manager = Vetëm drejtimi i programit ose administrimi i sistemit mund të caktojë kush punon për programin. Drejtojuni atyre.
programmes-last-manager = Ky është personi i vetëm në drejtimin e programit. Jepjani më parë këtë rol dikujt tjetër.
done-programmes-created = Programi u krijua. Tani caktoni drejtimin e tij.
done-programmes-staff-given = Roli u dha. Personi njoftohet me letër.
done-programmes-staff-invited = Ftesa është rrugës drejt kësaj adrese.
done-programmes-staff-removed = Roli u hoq. Personi njoftohet me letër.
done-programmes-invitation-withdrawn = Ftesa u tërhoq.
# $role (String), $programme (String)
notice-programmes-role-taken-subject = Roli juaj përfundoi: { $role }, { $programme }
# $role (String), $programme (String)
notice-programmes-role-taken-text = Nuk e keni më rolin “{ $role }” në programin “{ $programme }”. Nëse nuk e prisnit këtë, shkruajini programit.
programmes-change = Ndryshoni programin
programmes-change-lede = Kodi dhe valuta mbeten siç janë. Thirrjet e publikuara mbajnë { $held } nga fondi; ai nuk mund të jetë më i vogël.
programmes-envelope-held = Thirrjet e publikuara mbajnë { $held } nga fondi. Shënoni së paku aq.
programmes-only-administrator = Vetë programin e ndryshon administrimi i sistemit. Drejtojuni atij.
notice-programmes-changed-subject = Programi ndryshoi: { $name }
notice-programmes-changed-text = { $who } e ndryshoi programin { $name }. Fondi i tij është { $envelope }. Ju lutemi shihni faqen e programit.
