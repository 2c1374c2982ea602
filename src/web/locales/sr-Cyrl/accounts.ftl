accounts-sign-up = Отворите налог
accounts-sign-up-lede = За људе који конкуришу за грантове, оцењују их или њима управљају. Организација се региструје после тога.
accounts-sign-in = Пријавите се у систем
accounts-name = Ваше име
accounts-email = Адреса е-поште
accounts-password = Лозинка
accounts-password-hint = Најмање 10 знакова. Реченица се лако памти, а тешко погађа.
accounts-password-is-email = Адреса е-поште не може бити ваша лозинка. Изаберите другу лозинку.
accounts-language = Језик
accounts-language-hint = Странице и писма стижу на овом језику. Можете га променити у сваком тренутку.
accounts-have-account = Имам налог
accounts-no-account = Још немам налог
accounts-forgotten = Не сећам се лозинке
accounts-look-for-letter = Потражите писмо од нас
accounts-confirm-sent = Послали смо писмо на адресу коју сте дали. Пратите везу у њему да бисте потврдили адресу. То може потрајати минут.
accounts-confirm = Потврдите своју адресу
accounts-confirm-lede = Један клик, да би писма о вашим пријавама стизала до вас.
accounts-confirm-button = Потврђујем своју адресу
accounts-confirm-dead = Било да је адреса већ потврђена или је веза истекла: пријавите се у систем својом лозинком. Ако адреса још није потврђена, стиже ново писмо.
accounts-reset = Изаберите нову лозинку
accounts-reset-lede = Шаљемо вам везу за избор нове.
accounts-reset-send = Пошаљите везу
accounts-reset-sent = Ако постоји налог са овом адресом, писмо са везом је на путу.
accounts-reset-new = Ваша нова лозинка
accounts-reset-set = Поставите лозинку
accounts-link-dead = Ова веза је већ искоришћена или је истекла. Затражите нову.
accounts-sign-in-wrong = Адреса е-поште и лозинка се не слажу. Проверите их или изаберите нову лозинку.
accounts-not-confirmed = Ваша адреса још није потврђена. Управо смо вам послали нову везу.
accounts-email-taken = Већ постоји налог са овом адресом. Пријавите се у систем или изаберите другу адресу.
accounts-sessions = Уређаји на којима је ваш налог отворен
accounts-session-this = овај уређај
# $browser (String), $system (String): names such as Firefox and Windows
accounts-device = { $browser } на систему { $system }
# $browser (String)
accounts-device-browser = { $browser }
# $system (String)
accounts-device-system = Прегледач на систему { $system }
accounts-device-unknown = Прегледач
# $when (String)
accounts-session-seen = Последњи пут коришћено { $when }
accounts-session-end = Завршите
accounts-sessions-end = Одјавите се са свих уређаја

done-confirmed = Ваша адреса је потврђена. Пријавите се у систем.
done-signed-out = Одјава је завршена.
done-signed-out-everywhere = Одјава је завршена на свим уређајима.
done-password-set = Нова лозинка је постављена. Одјава је завршена на свим уређајима; пријавите се поново.
done-session-ended = Сесија је завршена.
done-saved = Сачувано.

accounts-tokens = Кључеви за програме
accounts-tokens-lede = Програм са кључем ради у ваше име, у границама ваших права и онога што овде дозволите. Шта све може, стоји у документацији API-ја.
accounts-tokens-reference = Документација API-ја
accounts-tokens-none = Ниједном програму нисте дали кључ.
accounts-token-new = Нови кључ
accounts-token-name = Чему служи?
accounts-token-name-hint = На пример, назив програма. Стоји у дневнику.
accounts-token-scopes = За шта може да се користи?
accounts-token-scope-read = За увид у оно што ви можете да видите
accounts-token-scope-apply = За рад у име ваших организација: писање, сагласност, подношење, извештавање
accounts-token-scope-decide = За одлучивање: испуњеност услова, оцене, грантови, извештаји
accounts-token-scope-pay = За припрему, одобравање и бележење исплата
accounts-token-scope-manage = За уређивање програма, позива, комисија и особља
accounts-token-days = На колико дана?
accounts-token-make = Направите кључ
accounts-token-made = Ваш нови кључ
accounts-token-made-lede = Копирајте га сада: приказује се само овај пут и нигде се не чува. Ко га има, може све што он дозвољава.
accounts-token-back = На ваше кључеве
# $when (String)
accounts-token-expires = Истиче { $when }
# $when (String)
accounts-token-used = Последњи пут коришћен { $when }, на сат тачно
accounts-token-unused = Још није коришћен
accounts-token-revoke = Опозовите
done-token-revoked = Кључ је опозван. Ниједан програм више не улази са њим.

notice-accounts-confirm-subject = Потврдите своју адресу
# $hours (Number)
notice-accounts-confirm-text = Неко, надамо се ви, отворио је налог у систему cogrant са овом адресом. Пратите везу да је потврдите. Она важи { $hours ->
    [one] { $hours } сат
    [few] { $hours } сата
   *[other] { $hours } сати
}. Ако то нисте били ви, не чините ништа.
notice-accounts-known-subject = Већ имате налог
notice-accounts-known-text = Неко је, можда ви, покушао да отвори налог у систему cogrant са овом адресом, која већ има налог. Пријавите се у систем или тамо изаберите нову лозинку. Ако то нисте били ви, не чините ништа.
notice-accounts-reset-subject = Изаберите нову лозинку
# $minutes (Number)
notice-accounts-reset-text = Пратите везу да изаберете нову лозинку. Она важи { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}. Ако је нисте тражили, не чините ништа: ваша лозинка остаје.
notice-accounts-password-changed-subject = Ваша лозинка је промењена
notice-accounts-password-changed-text = Ваша лозинка је управо промењена и одјава је завршена на свим уређајима. Ако то нисте били ви, одмах изаберите нову лозинку и обавестите програм.

accounts-role-programme-manager = управа програма
accounts-role-grants-officer = служба за грантове
accounts-role-finance-officer = служба за финансије
accounts-role-approver = одобравање
accounts-role-auditor = ревизија
accounts-role-panel-chair = председавање комисијом
accounts-role-assessor = оцењивање
accounts-role-organisation-administrator = администрација организације
accounts-role-editor = уређивање
accounts-role-signatory = потписивање
accounts-role-viewer = увид

# $email (String), $most (Number)
accounts-invited-often = На { $email } { $most ->
    [one] је у последњих сат времена отишло { $most } писмо
    [few] су у последњих сат времена отишла { $most } писма
   *[other] је у последњих сат времена отишло { $most } писама
} са позивницом. Покушајте касније или питајте да ли је писмо међу нежељеном поштом.
# $role (String), $scope (String)
notice-accounts-role-given-subject = Имате нову улогу: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-given-text = { $by } вам додељује улогу.

    Улога: { $role }
    Где: { $scope }

    Ако ово нисте очекивали, обратите се особи која вам ју је доделила.
# $role (String), $scope (String)
notice-accounts-role-invited-subject = Позивница за сарадњу: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-invited-text = { $by } вас позива на заједнички рад у систему cogrant.

    Улога: { $role }
    Где: { $scope }

    Пратите везу и отворите налог управо са овом адресом е-поште; улога је ваша чим потврдите адресу. Ако већ имате налог са овом адресом, довољно је да се пријавите у систем. Ако ово нисте очекивали, не чините ништа.

accounts-kept = Оно што сте написали још је овде
accounts-kept-lede = Ништа од тога још није сачувано, јер сте у међувремену били одјављени. Прегледајте и пошаљите сада.
accounts-kept-text = Текст { $number }
accounts-kept-file = Датотека није могла да остане. Изаберите је поново.
accounts-kept-sign-in-file = Датотека не може да остане: када се пријавите, изаберите је поново.
accounts-kept-send = Пошаљите сада
accounts-kept-sign-in = У међувремену сте одјављени. Пријавите се поново: оно што сте написали враћа се и можете то послати.
