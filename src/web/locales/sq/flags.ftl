## flags
flags-title = Paralajmërimet
flags-one = Paralajmërim
flags-lede = Çfarë di personeli për këtë organizatë dhe duhet ta dinë të tjerët para se të vendosin. Asgjë nuk fshihet: ajo që nuk vlen më mbetet në histori.
flags-lede-member = Një paralajmërim i kuq ia mbyll organizatës aplikimet e reja dhe dhënien e granteve. Për të janë pajtuar dy persona të programeve.
flags-none-member = Kundër organizatës suaj nuk ka paralajmërim të kuq.
flags-now = Çfarë vlen ose pret
flags-past = Historia
flags-none = Asnjë.
flags-expired = ka skaduar
flags-colour = Paralajmërimi
flags-colour-observation = Vëzhgim
flags-colour-yellow = Paralajmërim i verdhë
flags-colour-red = Paralajmërim i kuq
flags-colour-about-observation = Vëzhgim: diçka që duhet ta dinë të tjerët
flags-colour-about-yellow = I verdhë: kujdes, shikoni dy herë
flags-colour-about-red = I kuq: asnjë aplikim i ri dhe asnjë grant, pasi ta ketë konfirmuar një person i dytë
flags-status-escalated = pret një person të dytë
flags-status-in-force = në fuqi
flags-status-dismissed = i papranuar
flags-status-lifted = i hequr
flags-raise = Shënoni paralajmërim
flags-reason = Arsyeja
flags-reason-hint = Çfarë u pa, ku dhe kur. Arsyen e paralajmërimit të kuq e lexon organizata; tjetër gjë nuk i tregohet.
flags-expires-on = Dita e fundit
flags-expires-hint = Lëreni bosh nëse paralajmërimi vlen derisa të hiqet.
flags-expires-past = Kjo ditë ka kaluar; sot është { $today }. Zgjidhni një ditë më të vonë.
flags-until = deri më { $day } përfshirë
flags-until-lifted = derisa të hiqet
flags-raised-at = Shënuar më { $when }
flags-raised-by = E shënoi
flags-decided-by = Vendosi
flags-lifted-by = E hoqi
flags-decide = Vendosni për paralajmërimin e kuq
flags-decide-lede = Ju jeni personi i dytë. Sapo ta konfirmoni, organizata nuk mund të hyjë në asnjë aplikim të ri dhe nuk merr asnjë grant, ndërsa anëtarësia e saj merr një letër me arsyen e mësipërme.
flags-decision = Vendimi juaj
flags-decision-confirm = E konfirmoj
flags-decision-dismiss = Nuk e pranoj
flags-because = Arsyeja e këtij vendimi
flags-because-hint = E lexojnë personeli dhe auditimi.
flags-waits = Vlen pasi ta ketë konfirmuar dikush tjetër nga ai që e shënoi.
flags-lift = Hiqni paralajmërimin
flags-own = Ju i përkitni kësaj organizate. Për paralajmërimet e saj vendos dikush tjetër.
flags-judges-only = Për paralajmërimet vendosin vetëm zyra e granteve dhe drejtimi i programit.
flags-second-person = Këtë paralajmërim e shënuat ju. Vendos një person i dytë.
# $status (String)
flags-not-now = Gjendja e këtij paralajmërimi: { $status }. Asgjë nuk u ndryshua.
flags-todo-decide = Vendosni për paralajmërimin e kuq të { $name }
done-flags-raised = Paralajmërimi u shënua.
done-flags-decided = Vendimi juaj u regjistrua.
done-flags-lifted = Paralajmërimi u hoq.
# $name (String)
notice-flags-escalated-subject = Një paralajmërim i kuq pret një person të dytë: { $name }
# $name (String), $who (String), $reason (String)
notice-flags-escalated-text = { $who } ka shënuar një paralajmërim të kuq për { $name }. Ai vlen pasi ta ketë konfirmuar një person i dytë.

    { $reason }
# $name (String)
notice-flags-confirmed-subject = { $name } nuk mund të hyjë në aplikime të reja
# $name (String), $reason (String)
notice-flags-confirmed-text = Dy persona të programeve janë pajtuar për një paralajmërim të kuq për { $name }. Derisa të hiqet, organizata juaj nuk mund të hyjë në asnjë aplikim të ri dhe nuk merr asnjë grant. Arsyeja:

    { $reason }

    Aplikimet dhe grantet që i keni tashmë vazhdojnë. Nëse nuk pajtoheni, shkruajini programit.
# $name (String)
notice-flags-confirmed-until-subject = { $name } nuk mund të hyjë në aplikime të reja
# $name (String), $reason (String), $until (String)
notice-flags-confirmed-until-text = Dy persona të programeve janë pajtuar për një paralajmërim të kuq për { $name }. Deri më { $until } përfshirë, organizata juaj nuk mund të hyjë në asnjë aplikim të ri dhe nuk merr asnjë grant. Arsyeja:

    { $reason }

    Aplikimet dhe grantet që i keni tashmë vazhdojnë. Nëse nuk pajtoheni, shkruajini programit.
# $name (String)
notice-flags-lifted-subject = { $name } mund të hyjë sërish në aplikime të reja
# $name (String)
notice-flags-lifted-text = Paralajmërimi i kuq për { $name } u hoq. Organizata juaj mund të hyjë sërish në aplikime të reja dhe të marrë grante.
