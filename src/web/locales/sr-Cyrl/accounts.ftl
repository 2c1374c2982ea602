accounts-sign-up = Отворите налог
accounts-sign-up-lede = За људе који конкуришу за грантове, оцењују их или њима управљају. Организација се региструје после тога.
accounts-sign-in = Пријавите се
accounts-name = Ваше име
accounts-email = Адреса е-поште
accounts-password = Лозинка
accounts-password-hint = Најмање 10 знакова. Реченица се лако памти, а тешко погађа.
accounts-password-is-email = Адреса е-поште није лозинка.
accounts-language = Језик
accounts-language-hint = Странице и писма стижу на овом језику. Можете га променити у сваком тренутку.
accounts-have-account = Имам налог
accounts-no-account = Још немам налог
accounts-forgotten = Лозинка је заборављена
accounts-look-for-letter = Потражите писмо од нас
accounts-confirm-sent = Послали смо писмо на адресу коју сте дали. Пратите везу у њему да бисте потврдили адресу. То може потрајати минут.
accounts-confirm = Потврдите своју адресу
accounts-confirm-lede = Један клик, да би писма о вашим пријавама стизала до вас.
accounts-confirm-button = Потврђујем своју адресу
accounts-reset = Изаберите нову лозинку
accounts-reset-lede = Шаљемо вам везу за избор нове.
accounts-reset-send = Пошаљите везу
accounts-reset-sent = Ако постоји налог са овом адресом, писмо са везом је на путу.
accounts-reset-new = Ваша нова лозинка
accounts-reset-set = Поставите лозинку
accounts-link-dead = Ова веза је већ искоришћена или је престара. Затражите нову.
accounts-sign-in-wrong = Адреса или лозинка није исправна.
accounts-not-confirmed = Ваша адреса још није потврђена. Управо смо вам послали нову везу.
accounts-email-taken = Већ постоји налог са овом адресом.
accounts-sessions = Где сте пријављени
accounts-session-this = овде
# $when (String)
accounts-session-seen = Последњи пут коришћено { $when }
accounts-session-end = Завршите
accounts-sessions-end = Одјавите се свуда

done-confirmed = Ваша адреса је потврђена. Пријавите се.
done-signed-out = Одјављени сте.
done-signed-out-everywhere = Одјављени сте свуда.
done-password-set = Нова лозинка је постављена. Одјављени сте свуда; пријавите се.
done-session-ended = Сесија је завршена.
done-saved = Сачувано.

notice-accounts-confirm-subject = Потврдите своју адресу
# $hours (Number)
notice-accounts-confirm-text = Неко, надамо се ви, отворио је налог у систему cogrant са овом адресом. Пратите везу да је потврдите. Она важи { $hours ->
    [one] { $hours } сат
    [few] { $hours } сата
   *[other] { $hours } сати
}. Ако то нисте били ви, не чините ништа.
notice-accounts-known-subject = Већ имате налог
notice-accounts-known-text = Неко, можда ви, покушао је да отвори налог у систему cogrant са овом адресом, која већ има налог. Пријавите се или тамо изаберите нову лозинку. Ако то нисте били ви, не чините ништа.
notice-accounts-reset-subject = Изаберите нову лозинку
# $minutes (Number)
notice-accounts-reset-text = Пратите везу да изаберете нову лозинку. Она важи { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
}. Ако је нисте тражили, не чините ништа: ваша лозинка остаје.
notice-accounts-password-changed-subject = Ваша лозинка је промењена
notice-accounts-password-changed-text = Ваша лозинка је управо промењена и одјављени сте свуда. Ако то нисте били ви, одмах изаберите нову лозинку и јавите програму.

accounts-role-programme-manager = управљање програмом
accounts-role-grants-officer = послови грантова
accounts-role-finance-officer = финансијски послови
accounts-role-approver = одобравање
accounts-role-auditor = ревизија
accounts-role-panel-chair = председавање панелом
accounts-role-assessor = оцењивање
accounts-role-organisation-administrator = администрација организације
accounts-role-editor = уређивање
accounts-role-signatory = потписивање
accounts-role-viewer = увид

# $role (String), $scope (String)
notice-accounts-role-given-subject = Имате нову улогу: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-given-text = { $by } вам додељује улогу.

    Улога: { $role }
    Где: { $scope }

    Ако ово нисте очекивали, обратите се особи која вам ју је доделила.
# $role (String), $scope (String)
notice-accounts-role-invited-subject = Позив за сарадњу: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-invited-text = { $by } вас позива на заједнички рад у систему cogrant.

    Улога: { $role }
    Где: { $scope }

    Пратите везу и отворите налог управо са овом адресом е-поште; улога је ваша чим потврдите адресу. Ако већ имате налог са овом адресом, довољно је да се пријавите. Ако ово нисте очекивали, не чините ништа.
