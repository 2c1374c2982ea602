accounts-sign-up = Regjistrohu
accounts-sign-up-lede = Për njerëzit që aplikojnë, vlerësojnë ose administrojnë grante. Organizata juaj regjistrohet më pas.
accounts-sign-in = Hyr
accounts-name = Emri juaj
accounts-email = Adresa e e-postës
accounts-password = Fjalëkalimi
accounts-password-hint = Të paktën 10 shenja. Një fjali mbahet mend lehtë dhe të tjerët e gjejnë vështirë.
accounts-password-is-email = Adresa juaj e e-postës nuk mund të jetë fjalëkalimi juaj. Zgjidhni një fjalëkalim tjetër.
accounts-language = Gjuha
accounts-language-hint = Faqet dhe letrat vijnë në këtë gjuhë. Mund ta ndryshoni kurdo.
accounts-have-account = Kam llogari
accounts-no-account = Ende nuk kam llogari
accounts-forgotten = E kam harruar fjalëkalimin
accounts-look-for-letter = Kërkoni një letër nga ne
accounts-confirm-sent = Kemi dërguar një letër në adresën që dhatë. Ndiqni lidhjen në të për ta konfirmuar adresën. Mund të zgjasë një minutë.
accounts-confirm = Konfirmoni adresën tuaj
accounts-confirm-lede = Një klikim, që letrat për aplikimet tuaja t’ju arrijnë.
accounts-confirm-button = Konfirmo adresën time
accounts-confirm-dead = Qoftë adresa e konfirmuar tashmë, qoftë lidhja e skaduar: hyni me fjalëkalimin tuaj. Nëse adresa nuk është konfirmuar ende, vjen një letër e re.
accounts-reset = Zgjidhni një fjalëkalim të ri
accounts-reset-lede = Ju dërgojmë një lidhje për të zgjedhur një të ri.
accounts-reset-send = Dërgo lidhjen
accounts-reset-sent = Nëse ka llogari me këtë adresë, një letër me lidhje është rrugës.
accounts-reset-new = Fjalëkalimi juaj i ri
accounts-reset-set = Vendos fjalëkalimin
accounts-link-dead = Kjo lidhje është përdorur tashmë ose ka skaduar. Kërkoni një të re.
accounts-sign-in-wrong = Adresa e e-postës dhe fjalëkalimi nuk përputhen. Kontrolloni të dyja ose zgjidhni një fjalëkalim të ri.
accounts-not-confirmed = Adresa juaj ende nuk është konfirmuar. Sapo ju dërguam një lidhje të re.
accounts-email-taken = Tashmë ka një llogari me këtë adresë. Hyni në të ose zgjidhni një adresë tjetër.
accounts-sessions = Pajisjet ku llogaria juaj është e hapur
accounts-session-this = kjo pajisje
# $browser (String), $system (String): names such as Firefox and Windows
accounts-device = { $browser } në { $system }
# $browser (String)
accounts-device-browser = { $browser }
# $system (String)
accounts-device-system = Një shfletues në { $system }
accounts-device-unknown = Një shfletues
# $when (String)
accounts-session-seen = Përdorur së fundi më { $when }
accounts-session-end = Mbyll
accounts-sessions-end = Dil nga të gjitha pajisjet

done-confirmed = Adresa juaj u konfirmua. Ju lutemi hyni.
done-signed-out = Dolët nga llogaria.
done-signed-out-everywhere = Dolët nga llogaria në të gjitha pajisjet.
done-password-set = Fjalëkalimi juaj i ri u vendos. Llogaria u mbyll në të gjitha pajisjet; ju lutemi hyni përsëri.
done-session-ended = Seanca u mbyll.
done-saved = U ruajt.

accounts-tokens = Kode për programe
accounts-tokens-lede = Një program me kod vepron si ju, brenda të drejtave tuaja dhe asaj që lejoni këtu. Çfarë mund të bëjë, shkruhet në dokumentimin e API-së.
accounts-tokens-reference = Dokumentimi i API-së
accounts-tokens-none = Nuk i keni dhënë kod asnjë programi.
accounts-token-new = Kod i ri
accounts-token-name = Për çfarë është?
accounts-token-name-hint = Për shembull emri i programit. Shënohet në regjistrin e veprimeve.
accounts-token-scopes = Për çfarë mund të përdoret?
accounts-token-scope-read = Për të parë atë që mund ta shihni ju
accounts-token-scope-apply = Për të vepruar për organizatat tuaja: shkrim, pëlqim, dorëzim, raportim
accounts-token-scope-decide = Për të vendosur: pranueshmëria, vlerësimet, grantet, raportet
accounts-token-scope-pay = Për të përgatitur, miratuar dhe regjistruar pagesat
accounts-token-scope-manage = Për të rregulluar programet, thirrjet, panelet dhe stafin
accounts-token-days = Për sa ditë?
accounts-token-make = Krijoni kodin
accounts-token-made = Kodi juaj i ri
accounts-token-made-lede = Kopjojeni tani: shfaqet vetëm kësaj here dhe nuk ruhet askund. Kush e ka, mund të bëjë atë që kodi lejon.
accounts-token-back = Te kodet tuaja
# $when (String)
accounts-token-expires = Skadon { $when }
# $when (String)
accounts-token-used = Përdorur së fundi { $when }, me saktësi ore
accounts-token-unused = Ende i papërdorur
accounts-token-revoke = Anuloni
done-token-revoked = Kodi u anulua. Asnjë program nuk hyn më me të.

notice-accounts-confirm-subject = Konfirmoni adresën tuaj
# $hours (Number)
notice-accounts-confirm-text = Dikush, shpresojmë ju, u regjistrua në cogrant me këtë adresë. Ndiqni lidhjen për ta konfirmuar. Ajo vlen { $hours ->
    [one] { $hours } orë
   *[other] { $hours } orë
}. Nëse nuk ishit ju, mos bëni asgjë.
notice-accounts-known-subject = Ju tashmë keni llogari
notice-accounts-known-text = Dikush, ndoshta ju, provoi të regjistrohet në cogrant me këtë adresë, e cila tashmë ka llogari. Hyni, ose zgjidhni atje një fjalëkalim të ri. Nëse nuk ishit ju, mos bëni asgjë.
notice-accounts-reset-subject = Zgjidhni një fjalëkalim të ri
# $minutes (Number)
notice-accounts-reset-text = Ndiqni lidhjen për të zgjedhur një fjalëkalim të ri. Ajo vlen { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}. Nëse nuk e keni kërkuar, mos bëni asgjë: fjalëkalimi juaj mbetet.
notice-accounts-password-changed-subject = Fjalëkalimi juaj u ndryshua
notice-accounts-password-changed-text = Fjalëkalimi juaj sapo u ndryshua dhe llogaria u mbyll në të gjitha pajisjet. Nëse nuk ishit ju, zgjidhni menjëherë një fjalëkalim të ri dhe njoftoni programin.

accounts-role-programme-manager = drejtimi i programit
accounts-role-grants-officer = zyra e granteve
accounts-role-finance-officer = zyra e financave
accounts-role-approver = miratim
accounts-role-auditor = auditim
accounts-role-panel-chair = kryesia e panelit
accounts-role-assessor = vlerësim
accounts-role-organisation-administrator = administrim i organizatës
accounts-role-editor = redaktim
accounts-role-signatory = nënshkrim
accounts-role-viewer = lexim

# $email (String), $most (Number)
accounts-invited-often = Te { $email } brenda orës së fundit { $most ->
    [one] shkoi { $most } letër
   *[other] shkuan { $most } letra
} me ftesë. Provoni më vonë, ose pyetni nëse letra ka shkuar te posta e padëshiruar.
# $role (String), $scope (String)
notice-accounts-role-given-subject = Keni një rol të ri: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-given-text = { $by } ju ka dhënë një rol.

    Roli: { $role }
    Ku: { $scope }

    Nëse nuk e prisnit këtë, shkruajini personit që jua dha.
# $role (String), $scope (String)
notice-accounts-role-invited-subject = Ftesë për bashkëpunim: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-invited-text = { $by } ju fton të punoni së bashku në cogrant.

    Roli: { $role }
    Ku: { $scope }

    Ndiqni lidhjen dhe regjistrohuni pikërisht me këtë adresë të e-postës; roli është juaji sapo ta konfirmoni adresën. Nëse tashmë keni llogari me këtë adresë, mjafton të hyni. Nëse nuk e prisnit këtë, mos bëni asgjë.

accounts-kept = Ajo që keni shkruar është ende këtu
accounts-kept-lede = Asgjë prej saj nuk është ruajtur ende, sepse ndërkohë kishit dalë. Shikojeni dhe dërgojeni tani.
accounts-kept-text = Teksti { $number }
accounts-kept-file = Skedari nuk mund të mbetej. Zgjidheni përsëri.
accounts-kept-sign-in-file = Skedari nuk mund të mbetet: pasi të hyni, zgjidheni përsëri.
accounts-kept-send = Dërgojeni tani
accounts-kept-sign-in = Ndërkohë keni dalë. Hyni përsëri: ajo që keni shkruar kthehet dhe mund ta dërgoni.
