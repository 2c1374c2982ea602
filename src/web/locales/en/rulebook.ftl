## Outcomes
rulebook-outcome-pass = Met
rulebook-outcome-fail = Not met
rulebook-outcome-cure = Can be put right
rulebook-outcome-review = An officer decides

## Rules: what each is called and what it is for
rulebook-r01 = Received in time
rulebook-r01-purpose = Everybody has the same time, so what comes later is not accepted.
rulebook-r04 = Registered long enough
rulebook-r04-purpose = Grants go to organisations that have been registered for some time.
rulebook-r05 = Seat in the area
rulebook-r05-purpose = The call is for organisations that have their seat in its area.
rulebook-r10 = Number of organisations
rulebook-r10-purpose = Several organisations carry out the project together, but no more than can work together.
rulebook-r11 = Different communities together
rulebook-r11-purpose = The call is for organisations of different communities that work together. Each organisation says itself which it belongs to, and need not say.
rulebook-r12 = Independent of each other
rulebook-r12-purpose = Partners are organisations of their own, not one organisation under several names.
rulebook-r13 = Applications in this call
rulebook-r13-purpose = No organisation stands in more applications than the call allows, so that there is room for many.
rulebook-r14 = Memorandum signed by all
rulebook-r14-purpose = In the memorandum the organisations agree who does what, and all of them sign it.
rulebook-r20 = Duration
rulebook-r20-purpose = The project fits into the time that the call allows.
rulebook-r23 = Amount requested
rulebook-r23-purpose = Each grant lies between the smallest and the largest amount of the call.
rulebook-r24 = Share requested
rulebook-r24-purpose = The organisations bring a part of the money themselves.
rulebook-r25 = Indirect costs
rulebook-r25-purpose = Most of the money goes into the work itself, not into running the offices.

## Needed, by rule
# $deadline (String)
rulebook-needed-r01 = Received by { $deadline } at the latest. That second still counts.
# $needed_by (String), $months (Number), $reference (String)
rulebook-needed-r04 = Registered on { $needed_by } or before: at least { $months ->
    [one] { $months } month
   *[other] { $months } months
} before the day of { $reference ->
    [publication] the call's publication
   *[deadline] the deadline
}.
# $allowed (String)
rulebook-needed-r05 = A seat in one of these places: { $allowed }.
# $min (Number), $max (Number)
rulebook-needed-r10 = From { $min } to { $max } organisations, the lead applicant included.
rulebook-needed-organisation-twice = Each organisation stands in the application only once.
# $needed (Number)
rulebook-needed-r11 = Organisations of at least { $needed ->
    [one] { $needed } community
   *[other] { $needed } different communities
}, by their own declarations.
rulebook-needed-r12 = No two organisations share a legal representative, an account or a registration number.
# $max_as_lead (Number), $max_as_partner (Number)
rulebook-needed-r13 = In this call, each organisation stands at most { $max_as_lead ->
    [one] once
   *[other] { $max_as_lead } times
} as lead applicant and at most { $max_as_partner ->
    [one] once
   *[other] { $max_as_partner } times
} as partner.
rulebook-needed-r14 = A memorandum that every organisation of the application has signed.
# $min (Number), $max (Number)
rulebook-needed-r20 = From { $min } to { $max ->
    [one] { $max } month
   *[other] { $max } months
}.
# $min (String), $max (String)
rulebook-needed-r23 = From { $min } to { $max }.
# $max_share (String)
rulebook-needed-r24 = At most { $max_share } of the total costs.
# $max_share (String)
rulebook-needed-r25 = At most { $max_share } of the direct costs of the joint budget.

## Found, by reason
# $received_at (String), $deadline (String)
rulebook-found-received-in-time = The application came in on { $received_at }, in time.
# $received_at (String), $deadline (String)
rulebook-found-received-late = The application came in on { $received_at }, after the deadline.
# $now (String), $deadline (String)
rulebook-found-still-in-time = If you submit now, the application is in time.
# $now (String), $deadline (String)
rulebook-found-deadline-has-passed = It is now { $now }; the deadline has passed.
# $organisation (String), $registered_on (String)
rulebook-found-registered-long-enough = { $organisation } was registered on { $registered_on }.
# $organisation (String), $registered_on (String)
rulebook-found-registered-too-recently = { $organisation } was registered on { $registered_on }, which is too recent.
# $organisation (String)
rulebook-found-registration-day-missing = The profile of { $organisation } does not say when it was registered.
# $organisation (String), $seat (String)
rulebook-found-seat-in-area = { $organisation } has its seat in { $seat }, which is in the area.
# $organisation (String), $seat (String)
rulebook-found-seat-outside-area = { $organisation } has its seat in { $seat }, which is outside the area of the call.
# $organisation (String)
rulebook-found-seat-missing = The profile of { $organisation } does not say where its seat is.
# $count (Number)
rulebook-found-organisations-fit = { $count ->
    [one] { $count } organisation applies.
   *[other] { $count } organisations apply together.
}
# $count (Number)
rulebook-found-too-few-organisations = { $count ->
    [one] Only { $count } organisation applies.
   *[other] Only { $count } organisations apply together.
}
# $count (Number)
rulebook-found-too-many-organisations = { $count ->
    [one] { $count } organisation applies, which is too many.
   *[other] { $count } organisations apply together, which is too many.
}
# $organisations (String)
rulebook-found-organisation-twice = More than once in the application: { $organisations }.
# $needed (Number)
rulebook-found-communities-differ = By the organisations' own declarations, enough different communities take part.
# $at_most (Number)
rulebook-found-communities-too-few = By the organisations' own declarations, however they are read, at most { $at_most ->
    [one] { $at_most } community takes
   *[other] { $at_most } different communities take
} part.
# $at_least (Number), $reading (String)
rulebook-found-communities-open = { $reading ->
    [mixed] There is a declaration that names more than one community.
    [undeclared] There is an organisation that declared no community, which nobody has to.
   *[mixed-and-undeclared] There is a declaration that names more than one community, and an organisation that declared none, which nobody has to.
} Read in one way the rule is met, in another it is not; { $at_least ->
    [one] { $at_least } community is certain
   *[other] { $at_least } communities are certain
}.
# $count (Number)
rulebook-found-partners-independent = Representatives, accounts and registration numbers of { $count ->
    [one] { $count } organisation were compared
   *[other] { $count } organisations were compared
}: none is shared.
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-lacking-details = {""}{ $missing_representative_count ->
    [0] {""}
   *[other] {" "}No legal representative given: { $missing_representative }.
}{ $missing_account_count ->
    [0] {""}
   *[other] {" "}No account given: { $missing_account }.
}{ $missing_registration_number_count ->
    [0] {""}
   *[other] {" "}No registration number given: { $missing_registration_number }.
}
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-missing = Not everything could be compared.{ rulebook-lacking-details }
# $shared_representative_count (Number), $shared_representative (String), $shared_account_count (Number), $shared_account (String)
# $shared_registration_number_count (Number), $shared_registration_number (String)
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-partners-share-details = Organisations of this application share details.{ $shared_representative_count ->
    [0] {""}
   *[other] {" "}The same legal representative: { $shared_representative }.
}{ $shared_account_count ->
    [0] {""}
   *[other] {" "}The same account: { $shared_account }.
}{ $shared_registration_number_count ->
    [0] {""}
   *[other] {" "}The same registration number: { $shared_registration_number }.
}{ rulebook-lacking-details }
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-within-limits = { $organisation } stands in applications of this call: as lead applicant { $as_lead }, as partner { $as_partner }.
# $organisation (String), $as_lead (Number), $as_partner (Number)
rulebook-found-appears-too-often = { $organisation } stands in too many applications of this call: as lead applicant { $as_lead }, as partner { $as_partner }. The rule is then not met in any of them.
# $count (Number)
rulebook-found-memorandum-signed = The memorandum is there, signed by { $count ->
    [one] { $count } organisation
   *[other] all { $count } organisations
}.
rulebook-found-memorandum-missing = There is no memorandum.
# $organisations (String)
rulebook-found-memorandum-unsigned = The memorandum is there, but not signed by: { $organisations }.
# $months (Number)
rulebook-found-duration-fits = The project takes { $months ->
    [one] { $months } month
   *[other] { $months } months
}.
# $months (Number)
rulebook-found-duration-too-short = The project takes { $months ->
    [one] { $months } month
   *[other] { $months } months
}, which is too short.
# $months (Number)
rulebook-found-duration-too-long = The project takes { $months ->
    [one] { $months } month
   *[other] { $months } months
}, which is too long.
rulebook-found-duration-missing = The application does not say how long the project takes.
# $requested (String)
rulebook-found-request-fits = { $requested } is requested.
# $requested (String)
rulebook-found-request-too-small = { $requested } is requested, which is less than the call allows.
# $requested (String)
rulebook-found-request-too-large = { $requested } is requested, which is more than the call allows.
rulebook-found-request-missing = The budget does not request any money yet.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-fits = { $requested } of { $total } is requested; of this total, up to { $most } may be.
# $requested (String), $total (String), $most (String)
rulebook-found-request-share-too-high = { $requested } of { $total } is requested; of this total, only { $most } may be.
rulebook-found-total-missing = The budget has no costs yet.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-within-cap = Indirect costs are { $indirect } beside direct costs of { $direct }; up to { $cap } is allowed.
# $indirect (String), $direct (String), $cap (String)
rulebook-found-indirect-over-cap = Indirect costs are { $indirect } beside direct costs of { $direct }; only { $cap } is allowed.
rulebook-found-direct-costs-missing = The budget has no direct costs yet.

## What to do, by reason
rulebook-to-do-received-late = For this call nothing can be changed about it. If a fault of this website held you up, tell the programme.
rulebook-to-do-deadline-has-passed = An application can no longer be submitted to this call. If a fault of this website held you up, tell the programme.
# $organisation (String), $reaches_on (String)
rulebook-to-do-registered-too-recently = { $organisation } can take part in calls that count from { $reaches_on } or later. For this call, look for another organisation; if the day in the profile is wrong, correct it there.
# $organisation (String)
rulebook-to-do-registration-day-missing = Enter the day of registration in the profile of { $organisation }.
# $organisation (String)
rulebook-to-do-seat-outside-area = Look for an organisation with its seat in the area; if the seat in the profile of { $organisation } is wrong, correct it there.
# $organisation (String)
rulebook-to-do-seat-missing = Enter the seat in the profile of { $organisation }.
# $min (Number)
rulebook-to-do-too-few-organisations = Invite more organisations until there are at least { $min }.
# $max (Number)
rulebook-to-do-too-many-organisations = Agree who stays in the application, so that there are at most { $max }.
# $organisations (String)
rulebook-to-do-organisation-twice = Remove the repeated entry of { $organisations }.
rulebook-to-do-communities-too-few = Invite an organisation of another community. Declarations are voluntary and stand in the organisations' profiles.
rulebook-to-do-communities-open = You need not do anything: an officer of the programme decides and gives reasons. Declaring more is voluntary.
rulebook-to-do-partners-share-details = Check these details in the profiles. If they are right, these organisations cannot count as independent of each other unless an officer of the programme finds otherwise.
rulebook-to-do-details-missing = Complete the profiles of these organisations.
# $organisation (String)
rulebook-to-do-appears-too-often = { $organisation } has to leave some of its applications, or they have to be withdrawn, before the deadline.
# $cure_days (Number)
rulebook-to-do-memorandum-missing = Upload the signed memorandum. If it is still missing after submission, an officer can ask for it; from then on there are { $cure_days ->
    [one] { $cure_days } day
   *[other] { $cure_days } days
}.
# $organisations (String), $cure_days (Number)
rulebook-to-do-memorandum-unsigned = Have it signed by { $organisations } and upload it again. If signatures are still missing after submission, an officer can ask for them; from then on there are { $cure_days ->
    [one] { $cure_days } day
   *[other] { $cure_days } days
}.
# $min (Number)
rulebook-to-do-duration-too-short = Plan for at least { $min ->
    [one] { $min } month
   *[other] { $min } months
}.
# $max (Number)
rulebook-to-do-duration-too-long = Plan for at most { $max ->
    [one] { $max } month
   *[other] { $max } months
}.
rulebook-to-do-duration-missing = Enter the duration in the application.
# $min (String)
rulebook-to-do-request-too-small = Request at least { $min }.
# $max (String)
rulebook-to-do-request-too-large = Request at most { $max }.
rulebook-to-do-request-missing = Enter costs and own contributions in the budget.
# $most (String)
rulebook-to-do-request-share-too-high = Bring more money of your own, so that you request at most { $most } of this total.
rulebook-to-do-total-missing = Enter the costs in the budget.
# $cap (String)
rulebook-to-do-indirect-over-cap = Lower the indirect costs to { $cap } or less.
rulebook-to-do-direct-costs-missing = Enter the direct costs in the budget.
