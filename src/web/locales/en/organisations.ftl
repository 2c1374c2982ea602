## Lists
organisations-mine = My organisations
organisations-none-mine = You do not belong to an organisation yet. Register yours, or ask somebody in it to add you as a member.
organisations-register = Register of organisations
organisations-register-caption = Those that wait for an officer come first, the longest wait on top. Times are those of Belgrade and Pristina.
organisations-search = Part of a name, or registration number
organisations-search-button = Search
organisations-all-standings = All
organisations-none-found = No organisation fits this search.
organisations-page-before = Previous page
organisations-page-after = Next page

## Profile
organisations-new = Register an organisation
organisations-new-lede = An organisation is registered once and can then apply for grants, alone or together with partners.
organisations-new-roles = Whoever registers an organisation becomes its administrator (lets others in) and its signatory (consents, accepts grants and requests money for it). You can pass both roles on later.
organisations-register-button = Register
organisations-change = Change the profile
organisations-change-verified = This organisation is verified. If you change its name, legal form, registration number or date, seat, representative or IBAN, a grants officer has to verify it again; the officers are told at once.
organisations-profile = Profile
organisations-name = Name
organisations-names = Names
organisations-names-hint = In at least one language. Serbian in Latin script is made from Cyrillic if you leave it empty.
organisations-other-name = Name in another language
organisations-name-needed = Write the name in at least one language.
organisations-registration = Registration
organisations-legal-form = Legal form
organisations-legal-form-association = Association
organisations-legal-form-foundation = Foundation
organisations-legal-form-institute = Institute
organisations-legal-form-other = Other
organisations-number = Registration number
organisations-number-hint = As it stands on the certificate.
organisations-registered-on = Registered on
# $day (String), $today (String)
organisations-date-future = The registration date { $day } lies in the future; today is { $today }. Enter the day on the certificate.
organisations-seat = Seat
organisations-seat-unknown = The seat is none of the places known here. Choose one of the list.
organisations-representative = Legal representative
organisations-representative-hint = Whoever may act for the organisation by law.
organisations-contact = Contact and bank account
organisations-address = Address
organisations-email = E-mail address of the organisation
organisations-iban = IBAN
organisations-iban-hint = The account that grants are paid to. Blanks do not matter.
organisations-iban-needed = Enter the IBAN.
# $number (String)
organisations-registered-already = You have already registered an organisation with the number { $number }. Open it under “Organisations” and change it there.
organisations-alike = This could be one of these organisations again. Compare them before you verify. Nothing is joined by itself.
organisations-alike-number = The same registration number.
organisations-alike-account = The same bank account.
# $percent (Number)
organisations-alike-name = A similar name: { $percent } % alike, in whatever language and script.

## Standing
organisations-standing = Standing
organisations-standing-registered = Registered
organisations-standing-submitted = Waiting for verification
organisations-standing-verified = Verified
organisations-standing-returned = Returned
organisations-standing-merged = Merged
organisations-since = Since
# $when (String)
organisations-since-when = since { $when }
organisations-returned-because = A grants officer has returned the registration for this reason:
organisations-next-registered = Next: add the registration certificate and ask for verification below.
organisations-next-submitted = A grants officer looks at the registration. You get a letter.
organisations-next-verified = A grants officer has verified the registration.
organisations-next-returned = Next: correct what the reason names and ask for verification again.
organisations-submission = Verification
organisations-submission-hint = A grants officer compares the profile with the documents. The registration certificate must be among them.
organisations-submit = Ask for verification
organisations-certificate-needed = We looked for a registration certificate among the documents and found none. Add one, then ask for verification again.
organisations-certificate-expired = The registration certificate has expired. Add one that is valid, then go on.
organisations-certificate-stays = This is the only registration certificate, and the verification rests on it. Add the new one first, then remove this one.
# $standing (String)
organisations-not-to-submit = Verification can be asked for when an organisation is registered or returned. This one stands at: { $standing }. There is nothing to do.
# $standing (String)
organisations-not-waiting = Only an organisation that waits for verification can be verified or returned. This one stands at: { $standing }. Look at it again.
organisations-verification = Your decision
organisations-verification-hint = Compare the profile with the documents.
organisations-verify = Verify
organisations-reason = Reason for returning
organisations-reason-hint = What was looked at, what is missing, what to do. The members read it.
organisations-reason-needed = Returning needs a reason, so that the members know what to correct. Write one.
organisations-send-back = Return with this reason

## Completeness
organisations-completeness = Completeness
# $complete (Number), $total (Number)
organisations-complete-of = { $complete } of { $total } are complete.
organisations-for-verification = Needed to ask for verification
organisations-for-calls = What calls and grants may ask for
organisations-item-profile = Profile
organisations-item-registration-certificate = Registration certificate
organisations-item-address = Address
organisations-item-declaration = Declaration of communities, given or declined
organisations-item-statute = Statute
organisations-item-fiscal-proof = Proof of fiscal registration
organisations-item-bank-confirmation = Confirmation of the bank account
organisations-item-signatory = Somebody who signs
organisations-item-verified = Verification by a grants officer
organisations-state-complete = Complete
organisations-state-missing = Missing
organisations-state-expired = Expired
organisations-verification-not-needed = An application can be started and submitted without any of this but the profile and somebody who signs; verification is not needed for it. The rules of a call say what it looks at.

## Communities
organisations-communities = Communities
organisations-declaration = Declaration
organisations-declaration-declared = The organisation has declared its communities.
organisations-declaration-withheld = The organisation prefers not to say.
organisations-declaration-not-given = The organisation has not been asked or has not answered yet.
# $count (Number)
organisations-communities-count = { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
organisations-look = Show the communities
organisations-look-hint = Look only if your work needs it. That you looked is recorded with your name and the time; auditors can read it.
organisations-looked = This look was recorded. The page is shown once.
organisations-back = Back to the organisation
organisations-declare = Say which communities you belong to
organisations-declare-lede = This is your own declaration. Nobody checks it and nobody corrects it.
organisations-declare-button = Save the declaration
organisations-consent-voluntary = Answering is voluntary. You may name one community or several, change the answer at any time, or say that you prefer not to. Preferring not to say never makes an application fail by itself.
organisations-consent-why = Some calls ask that partners come from different communities. Your answer serves to check such a rule, and for nothing else.
organisations-consent-reveals = Know this before you answer: whether your partnership meets such a rule may by itself reveal something about you to your partners and to those who handle the application.
organisations-consent-who = Members of your organisation see the answer. Grants officers and programme managers, who judge eligibility, can look at it, and every look is recorded. Auditors see only how many communities were named. The chair of a panel sees only how many organisations apply together, how many of them named communities, and how many different ones. Nothing of it is published.
organisations-consent-kept = The answer is kept encrypted, and this text with the date beside it. If you change the answer, the former one is erased; results that were already given keep, encrypted too, what they were based on.
# $name (String), $at (String)
organisations-declared-by = { $name } answered on { $at }.
organisations-consent-text = The text that the answer was given to
organisations-consent-older = Since this answer was given, the text has changed: it now says that chairs of panels see counts. Your answer is not counted for them. If you want it to be, answer again.
organisations-say = We name our communities
organisations-say-not = We prefer not to say
organisations-communities-which = Our communities, one or several
organisations-no-communities = No communities have been set up here yet.
organisations-choose-one = Choose one: name communities, or say that you prefer not to.
organisations-none-ticked = You chose to name communities, but none is ticked. Tick at least one, or choose “We prefer not to say”.
organisations-both-said = You ticked communities and also said that you prefer not to say. Untick them, or choose “We name our communities”.
organisations-community-unknown = One of the communities is not on the list. Open the page again and choose from it.

## Documents
organisations-documents = Documents
organisations-no-documents = There are no documents yet.
organisations-document-registration-certificate = Registration certificate
organisations-document-statute = Statute
organisations-document-fiscal-proof = Proof of fiscal registration
organisations-document-bank-confirmation = Confirmation of the bank account
organisations-document-other = Other
# $kind (String), $size (Number), $when (String)
organisations-document-line = { $kind }, { $size } kB, { $when }
# $name (String)
organisations-document-remove = Remove { $name }
organisations-document-kind = Kind of document
organisations-document-file = File
# $most (Number)
organisations-document-hint = PDF, image or office document, at most { $most } MB.
organisations-document-add = Add the document
# $said (String)
organisations-issued-by = Issued by { $said }
# $said (String)
organisations-document-number-is = No. { $said }
# $day (String)
organisations-issued-day = issued on { $day }
# $day (String)
organisations-valid-until-day = valid until { $day }
organisations-validity-expires-soon = Expires soon
organisations-validity-expired = Expired
organisations-added-since = Added since the verification
organisations-issuer = Issued by
organisations-document-number = Number of the document
organisations-issued-on = Issued on
organisations-valid-until = Valid until
organisations-valid-until-hint = The last day on which it is valid; optional. The administrators get letters 60, 14 and 1 days before.
# $day (String), $today (String)
organisations-issued-future = The day of issue { $day } lies in the future; today is { $today }. Enter the day on the document.
# $until (String), $issued (String)
organisations-expiry-before-issue = The document cannot expire on { $until }, before it was issued on { $issued }. Compare both with the document.
organisations-details = What stands on the document
organisations-details-lede = Correct here what was written down wrongly. A new or changed document is added as a new one.
# $name (String)
organisations-details-correct = Correct the details of { $name }

## Turnover
organisations-turnovers = Turnover
organisations-turnovers-lede = What the organisation received in each closed financial year, as it says itself. An application that asks for it begins with what stands here, if it is in the same currency; it can be changed there. No officer verifies it.
organisations-turnovers-none = Nothing is entered.
organisations-turnovers-change = Enter turnovers
# $year (String)
organisations-turnover-remove = Remove { $year }
organisations-turnover-enter = Turnover of a year
organisations-turnover-year = Year
organisations-turnover-year-hint = A closed financial year. What stands there for the same year is replaced.
organisations-turnover-amount = Amount
organisations-turnover-amount-hint = All that the organisation received in it; zero if nothing.
organisations-currency = Currency
organisations-currency-hint = Its three letters, such as EUR.
organisations-currency-wrong = Enter the three letters of a currency, such as EUR.
# $first (String), $last (String)
organisations-turnover-year-wrong = Enter a closed financial year from { $first } to { $last }.
organisations-turnover-amount-wrong = Enter an amount from zero to 1,000,000,000.

## Members
organisations-members = Members
organisations-members-now = Who belongs to the organisation
organisations-invited = Invited, not here yet
organisations-none-invited = Nobody is invited.
# $email (String)
organisations-invitation-withdraw = Withdraw the invitation of { $email }
# $role (String), $name (String)
organisations-role-remove = Remove the role: { $role } ({ $name })
organisations-member-add = Add somebody
organisations-member-add-hint = Anybody who has an account gets the role at once. Anybody else gets a letter and takes the role up by signing up with this address.
organisations-member-add-button = Add
organisations-role = Role
organisations-role-organisation-administrator = Administrator: changes everything and lets others in
organisations-role-editor = Editor: changes the profile and writes applications
organisations-role-signatory = Signatory: consents, accepts grants and requests money
organisations-role-viewer = Viewer: reads
organisations-last-administrator = This is the only administrator. Give somebody else this role first, then remove it here.
organisations-hand-over-first = You are the only administrator. Hand over the administration first, then leave.
# $when (String)
organisations-invitation-sent = Sent { $when }
# $email (String)
organisations-invitation-again = Send the letter to { $email } again
organisations-hand-over = Hand over the administration
organisations-hand-over-hint = Somebody else becomes administrator and you stop being one, both at once; other roles stay. They must have an account. If they have none, invite them above and hand over once they are here.
organisations-hand-over-to = E-mail address of the new administrator
organisations-hand-over-button = Hand over
# $email (String)
organisations-hand-over-unknown = There is no account with the address { $email }. Invite it above; you can hand over once the invitation is taken up.
# $email (String)
organisations-hand-over-self = { $email } is your own address. Enter that of somebody else.
organisations-leaving = Leave
organisations-leaving-hint = All your roles in this organisation end at once. You no longer see it, its applications or its grants. The administrators get a letter.
organisations-leave = Leave the organisation

## Who may
organisations-writers-only = Only administrators and editors of the organisation can do this. Ask one of them.
organisations-declarers-only = Only administrators and signatories of the organisation declare its communities. Ask one of them.
organisations-administrators-only = Only administrators of the organisation can do this. Ask one of them.
organisations-officers-only = Only grants officers verify and return organisations. Ask one of them.
organisations-lookers-only = Only grants officers and programme managers who do not belong to the organisation may look at its communities here.
organisations-own = You belong to this organisation. Another grants officer must verify or return it.

## Done
done-organisations-registered = The organisation is registered. Add its documents and ask for verification.
done-organisations-declared = The declaration is saved.
done-organisations-document-added = The document is added.
done-organisations-turnover-removed = The turnover is removed.
done-organisations-document-removed = The document is removed.
done-organisations-submitted = The officers are told. You get a letter when they have decided.
done-organisations-verified = The organisation is verified; its members are told.
done-organisations-returned = The organisation is returned; its members are told the reason.
done-organisations-member-added = The role is given, and a letter tells of it.
done-organisations-member-invited = A letter with the invitation is on its way.
done-organisations-role-removed = The role is removed.
done-organisations-invitation-withdrawn = The invitation is withdrawn.
done-organisations-left = You have left the organisation.
done-organisations-handed-over = The administration is handed over; letters tell of it.

## Letters
# $name (String)
notice-organisations-submitted-subject = An organisation waits for verification: { $name }
# $name (String)
notice-organisations-submitted-text = { $name } asks to be verified, or has changed something that was verified before. Compare the profile with the documents, then verify or return it with a reason.
# $name (String)
notice-organisations-verified-subject = { $name } is verified
# $name (String)
notice-organisations-verified-text = A grants officer has verified { $name }. If you change a name, the legal form, the registration number or date, the seat, the representative or the IBAN, it has to be verified again.
# $name (String)
notice-organisations-returned-subject = The registration of { $name } was returned
# $name (String), $reason (String)
notice-organisations-returned-text = A grants officer has looked at the registration of { $name } and returned it for this reason:

    { $reason }

    Please correct it and ask for verification again.
organisations-todo-submit = Ask for the verification of { $name }
organisations-todo-returned = Correct the registration of { $name }: it was returned with a reason
organisations-todo-verify = Verify { $count ->
    [one] { $count } organisation that waits
   *[other] { $count } organisations that wait
}
organisations-merge = Merge
# $one (String), $other (String)
organisations-merge-about = “{ $one }” is then “{ $other }”. What it did stays under its name, its members get their roles in “{ $other }” too, and under the old name nothing new begins. This cannot be undone.
organisations-merge-because = Why they are the same
organisations-merge-hint = The members of both read it.
organisations-merge-not-there = Choose another organisation of the register, one that was not merged itself.
# $standing (String)
organisations-merged-already = This organisation stands at: { $standing }. Nothing about it can be changed any more.
organisations-merged-because = This organisation stood in the register twice. An officer has merged it:
organisations-merged-into = this is where it goes on
done-organisations-merged = The organisation is merged.
organisations-next-merged = What you begin from now on, you begin for the other organisation.
# $name (String)
notice-organisations-merged-subject = Two entries of the register are one now: { $name }
# $name (String), $old (String), $reason (String)
notice-organisations-merged-text = A grants officer has merged “{ $old }” into “{ $name }”, because they are the same organisation. What was done under the old name stays as it is; everybody who had a role there has it in “{ $name }” too. The reason:

    { $reason }

    If this is wrong, write to the programme.
# $kind (String), $name (String), $day (String)
notice-organisations-document-expires-subject = { $kind } of { $name } expires on { $day }
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expires-text = The document “{ $document }” ({ $kind }) of { $name } is valid until { $day }. Please add the new one when you have it. If the day is not right, correct the details of the document.
# $kind (String), $name (String)
notice-organisations-document-expired-subject = { $kind } of { $name } has expired
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expired-text = The document “{ $document }” ({ $kind }) of { $name } was valid until { $day }. Please add the new one. If the day is not right, correct the details of the document.
# $kind (String), $name (String), $day (String)
organisations-todo-expires = { $kind } of { $name } expires on { $day }: add the new one
# $kind (String), $name (String), $day (String)
organisations-todo-expired = { $kind } of { $name } expired on { $day }: add the new one
# $person (String), $name (String)
notice-organisations-left-subject = { $person } has left { $name }
# $person (String), $name (String)
notice-organisations-left-text = { $person } has left { $name } and no longer holds any role there.
# $name (String)
notice-organisations-handed-over-subject = The administration of { $name } was handed over
# $by (String), $to (String), $name (String)
notice-organisations-handed-over-text = { $by } has handed over the administration of { $name } to { $to }.
# $name (String)
notice-organisations-handed-over-own-subject = You have handed over the administration of { $name }
# $to (String), $name (String)
notice-organisations-handed-over-own-text = You have handed over the administration of { $name } to { $to }. If it was not you, write to the programme at once and choose a new password.
