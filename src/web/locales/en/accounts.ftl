accounts-sign-up = Sign up
accounts-sign-up-lede = For people who apply for, assess or administer grants. Your organisation is registered afterwards.
accounts-sign-in = Sign in
accounts-name = Your name
accounts-email = E-mail address
accounts-password = Password
accounts-password-hint = At least 10 characters. A sentence is easy to remember and hard to guess.
accounts-password-is-email = Your e-mail address cannot be your password. Choose another password.
accounts-language = Language
accounts-language-hint = Pages and letters come in this language. You can change it at any time.
accounts-have-account = I have an account
accounts-no-account = I have no account yet
accounts-forgotten = I have forgotten my password
accounts-look-for-letter = Look for a letter from us
accounts-confirm-sent = We have sent a letter to the address you gave. Follow the link in it to confirm the address. It may take a minute.
accounts-confirm = Confirm your address
accounts-confirm-lede = One click, so that letters about your applications reach you.
accounts-confirm-button = Confirm my address
accounts-confirm-dead = Whether the address is confirmed already or the link has expired: sign in with your password. If it is not confirmed yet, a new letter comes.
accounts-reset = Choose a new password
accounts-reset-lede = We send you a link to choose a new one.
accounts-reset-send = Send the link
accounts-reset-sent = If there is an account with this address, a letter with a link is on its way.
accounts-reset-new = Your new password
accounts-reset-set = Set the password
accounts-link-dead = This link has been used already or has expired. Ask for a new one.
accounts-sign-in-wrong = The e-mail address and the password do not belong together. Check both, or choose a new password.
accounts-not-confirmed = Your address is not confirmed yet. We have just sent you a new link.
accounts-email-taken = There is an account with this address already. Sign in, or choose another address.
accounts-sessions = Devices on which you are signed in
accounts-session-this = this device
# $browser (String), $system (String): names such as Firefox and Windows
accounts-device = { $browser } on { $system }
# $browser (String)
accounts-device-browser = { $browser }
# $system (String)
accounts-device-system = A browser on { $system }
accounts-device-unknown = A browser
# $when (String)
accounts-session-seen = Last used { $when }
accounts-session-end = End
accounts-sessions-end = Sign out on all devices

done-confirmed = Your address is confirmed. Please sign in.
done-signed-out = You are signed out.
done-signed-out-everywhere = You are signed out on all devices.
done-password-set = Your new password is set. You were signed out on all devices; please sign in.
done-session-ended = The session is ended.
done-saved = Saved.

accounts-tokens = Tokens for programs
accounts-tokens-lede = A program with a token acts as you, within your rights and what you allow here. What it may do stands in the reference of the API.
accounts-tokens-reference = Reference of the API
accounts-tokens-none = You have given no program a token.
accounts-token-new = A new token
accounts-token-name = What is it for?
accounts-token-name-hint = The name of the program, say. It stands in the log.
accounts-token-scopes = What may it be used for?
accounts-token-scope-read = To look at what you may see
accounts-token-scope-apply = To act for your organisations: write, consent, submit, report
accounts-token-scope-decide = To judge: eligibility, assessments, awards, reports
accounts-token-scope-pay = To prepare, approve and record disbursements
accounts-token-scope-manage = To set up programmes, calls, panels and staff
accounts-token-days = For how many days?
accounts-token-make = Make the token
accounts-token-made = Your new token
accounts-token-made-lede = Copy it now: it is shown just this once, and kept nowhere. Whoever has it can do what it allows.
accounts-token-back = To your tokens
# $when (String)
accounts-token-expires = Expires { $when }
# $when (String)
accounts-token-used = Last used { $when }, to the hour
accounts-token-unused = Never used
accounts-token-revoke = Revoke
done-token-revoked = The token is revoked. No program gets in with it any more.

notice-accounts-confirm-subject = Confirm your address
# $hours (Number)
notice-accounts-confirm-text = Somebody, hopefully you, signed up at cogrant with this address. Follow the link to confirm it. It holds for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}. If it was not you, do nothing.
notice-accounts-known-subject = You already have an account
notice-accounts-known-text = Somebody, perhaps you, tried to sign up at cogrant with this address, which has an account already. Sign in, or choose a new password there. If it was not you, do nothing.
notice-accounts-reset-subject = Choose a new password
# $minutes (Number)
notice-accounts-reset-text = Follow the link to choose a new password. It holds for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. If you did not ask for it, do nothing: your password stays.
notice-accounts-password-changed-subject = Your password was changed
notice-accounts-password-changed-text = Your password was just changed and you were signed out on all devices. If it was not you, choose a new password at once and tell the programme.

accounts-role-programme-manager = programme manager
accounts-role-grants-officer = grants officer
accounts-role-finance-officer = finance officer
accounts-role-approver = approver
accounts-role-auditor = auditor
accounts-role-panel-chair = panel chair
accounts-role-assessor = assessor
accounts-role-organisation-administrator = organisation administrator
accounts-role-editor = editor
accounts-role-signatory = signatory
accounts-role-viewer = viewer

# $email (String), $most (Number)
accounts-invited-often = { $email } has had { $most ->
    [one] { $most } letter
   *[other] { $most } letters
} with an invitation within the last hour. Try again later, or ask whether the letter is among unwanted mail.
# $role (String), $scope (String)
notice-accounts-role-given-subject = You have a new role: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-given-text = { $by } has given you a role.

    Role: { $role }
    Where: { $scope }

    If you do not expect this, write to whoever gave it to you.
# $role (String), $scope (String)
notice-accounts-role-invited-subject = You are invited: { $role }, { $scope }
# $by (String), $role (String), $scope (String)
notice-accounts-role-invited-text = { $by } invites you to work together at cogrant.

    Role: { $role }
    Where: { $scope }

    Follow the link and sign up with exactly this e-mail address; the role is yours as soon as you have confirmed it. If you already have an account with this address, just sign in. If you do not expect this, do nothing.

accounts-kept = What you typed is still here
accounts-kept-lede = Nothing of it has been saved yet, because you had been signed out. Look it over and send it now.
accounts-kept-text = Text { $number }
accounts-kept-file = The file could not stay. Choose it again.
accounts-kept-sign-in-file = A file cannot stay: after you have signed in, choose it again.
accounts-kept-send = Send it now
accounts-kept-sign-in = You have been signed out meanwhile. Sign in again: what you typed comes back, and you can send it.
