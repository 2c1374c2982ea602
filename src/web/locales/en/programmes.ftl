## programmes
programmes-title = Programmes
programmes-none = You do not work for any programme.
programmes-new = New programme
programmes-new-lede = A programme gives money through calls. After this, name the people who run it.
programmes-todo-first = Set up the first programme
programmes-create = Set the programme up
programmes-code = Code
programmes-code-hint = Up to 20 capital letters without accents, digits and hyphens, such as MITROVICA-26.
programmes-code-wrong = Enter a code of up to 20 capital letters without accents, digits and hyphens.
programmes-code-taken = There is a programme with this code already. Choose another.
programmes-name = Name
programmes-name-hint = In as many languages as you can. Serbian in Latin script is made from the Cyrillic if you leave it empty.
programmes-name-missing = Give the programme a name in at least one language.
programmes-money = Money
programmes-currency = Currency
programmes-currency-hint = Its three letters, such as EUR.
programmes-currency-wrong = Enter the three letters of a currency, such as EUR.
programmes-envelope = Envelope of the programme
programmes-envelope-hint = All its calls together may not give more.
programmes-envelope-wrong = Enter an amount that is more than zero.
programmes-zone = Time zone
programmes-zone-hint = Its name in the time zone database, such as Europe/Belgrade.
programmes-zone-wrong = There is no such time zone. Enter a name such as Europe/Belgrade.
programmes-contact = E-mail address for questions
programmes-contact-hint = It stands on the public page of every call.
programmes-staff = Staff and roles
programmes-staff-none = Nobody works for the programme yet.
programmes-staff-add = Give somebody a role
programmes-staff-email = E-mail address
programmes-staff-email-hint = Anybody who has no account yet gets an invitation.
programmes-staff-give = Give the role
programmes-role = Role
programmes-role-about-programme-manager = Programme manager: sets up calls, publishes and corrects them, names staff
programmes-role-about-grants-officer = Grants officer: looks after applications and their eligibility
programmes-role-about-finance-officer = Finance officer: prepares payments and checks reports
programmes-role-about-approver = Approver: approves awards and payments that others prepared
programmes-role-about-auditor = Auditor: reads everything, changes nothing
programmes-invited = Invited
# $when (String)
programmes-invited-at = Invited { $when }
# $name (String), $role (String)
programmes-remove = Take the role away from { $name } ({ $role })
# $email (String)
programmes-withdraw = Withdraw the invitation of { $email }
programmes-only-manager = Only a programme manager or the system administrator may say who works for the programme. Ask one of them.
programmes-last-manager = This is the programme’s only manager. Give somebody else this role first.
done-programmes-created = The programme is set up. Now name its manager.
done-programmes-staff-given = The role is given. A letter tells the person.
done-programmes-staff-invited = An invitation is on its way to this address.
done-programmes-staff-removed = The role is taken away. A letter tells the person.
done-programmes-invitation-withdrawn = The invitation is withdrawn.
# $role (String), $programme (String)
notice-programmes-role-taken-subject = Your role has ended: { $role }, { $programme }
# $role (String), $programme (String)
notice-programmes-role-taken-text = You no longer have the role “{ $role }” in the programme “{ $programme }”. If you did not expect this, write to the programme.
programmes-change = Change the programme
programmes-change-lede = Code and currency stay as they are. The published calls hold { $held } of the envelope; it cannot be less.
programmes-envelope-held = The published calls hold { $held } of the envelope. Enter at least that much.
programmes-only-administrator = The programme itself is changed by the system administration. Ask there.
notice-programmes-changed-subject = The programme has changed: { $name }
notice-programmes-changed-text = { $who } has changed the programme { $name }. Its envelope is { $envelope }. Please look at the page of the programme.
