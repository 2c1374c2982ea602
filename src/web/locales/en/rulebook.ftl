## Outcomes
rulebook-outcome-pass = Met
rulebook-outcome-fail = Not met
rulebook-outcome-cure = Can be put right
rulebook-outcome-review = An officer decides

## Groups of rules
rulebook-group-timing = Time
rulebook-group-organisation = Each organisation
rulebook-group-partnership = The partnership
rulebook-group-project = The project
rulebook-group-budget = The budget
rulebook-group-documents = Documents and signatures
rulebook-group-history = Earlier grants and duties

## Rules: what each is called and what it is for
rulebook-r01 = Received in time
rulebook-r01-purpose = Everybody has the same time, so what comes later is not accepted.
rulebook-r01-about = An application that arrives after the deadline does not meet this. The second of the deadline itself is in time.
rulebook-r04 = Registered long enough
rulebook-r04-purpose = Grants go to organisations that have been registered for some time.
rulebook-r04-about = Each organisation must have been registered for some months. Months are calendar months in the call’s time zone.
rulebook-r05 = Seat in the area
rulebook-r05-purpose = The call is for organisations that have their seat in its area.
rulebook-r05-about = Each organisation must have its seat in one of the places that you tick.
rulebook-r10 = Number of organisations
rulebook-r10-purpose = Several organisations carry out the project together, but no more than can work together.
rulebook-r10-about = How many organisations apply together, the lead applicant included.
rulebook-r11 = Different communities together
rulebook-r11-purpose = The call is for organisations of different communities that work together. Each organisation says itself which it belongs to, and need not say.
rulebook-r11-about = The organisations belong to different communities by their own declaration. Declaring is voluntary; an organisation that declares nothing never fails for that alone.
rulebook-r12 = Independent of each other
rulebook-r12-purpose = Partners are organisations of their own, not one organisation under several names. A missing detail cannot be compared; a call may give days in which to complete it.
rulebook-r12-about = What happens when two organisations of one application share a detail.
rulebook-r13 = Applications in this call
rulebook-r13-purpose = No organisation stands in more applications than the call allows, so that there is room for many.
rulebook-r13-about = How many applications of this call one organisation may stand in. It is checked when the call closes.
rulebook-r14 = Memorandum signed by all
rulebook-r14-purpose = In the memorandum the organisations agree who does what, and all of them sign it.
rulebook-r14-about = A memorandum that all organisations have signed. What is missing can be handed in later, within the days that you give.
rulebook-r20 = Duration
rulebook-r20-purpose = The project fits into the time that the call allows.
rulebook-r20-about = How many months a project may take.
rulebook-r23 = Amount requested
rulebook-r23-purpose = Each grant lies between the smallest and the largest amount of the call.
rulebook-r23-about = How much one application may request. The most may not be over the money of the call.
rulebook-r24 = Share requested
rulebook-r24-purpose = The organisations bring a part of the money themselves.
rulebook-r24-about = The largest part of a project’s total budget that may be requested; the rest is the organisations’ own contribution.
rulebook-r25 = Indirect costs
rulebook-r25-purpose = Most of the money goes into the work itself, not into running the offices.
rulebook-r25-about = The largest part of the direct costs that indirect costs may come to. Zero means that none are paid.
rulebook-r02 = Registered, with a certificate
rulebook-r02-purpose = Grants go to registered organisations; the certificate in the register shows it, and it existed before the deadline.
rulebook-r03 = Legal form
rulebook-r03-purpose = The call says which legal forms may apply.
rulebook-r06 = Taxes
rulebook-r06-purpose = Whoever receives public money has a fiscal number and has settled its taxes; the fiscal proof in the register shows it.
rulebook-r07 = Turnover
rulebook-r07-purpose = The call is for small organisations: none had more money in a year than the call sets. The full years before the year of the deadline count.
rulebook-r08 = Exclusion grounds
rulebook-r08-purpose = No public money goes to organisations in bankruptcy, convicted of fraud or corruption, or on sanctions lists. Each organisation declares that none of this applies.
rulebook-r09 = Conflict of interest of applicants
rulebook-r09-purpose = Nobody who decides about the money, and nobody in a political office, leads an organisation that applies. Each organisation declares it.
rulebook-r15 = Ways of working together
rulebook-r15-purpose = A joint project is more than one that several sign: it is developed, carried out, staffed or paid for together.
rulebook-r16 = Part of each organisation
rulebook-r16-purpose = Each organisation manages a real part of the money itself, so that nobody only lends a name.
rulebook-r17 = Own activities of the lead applicant
rulebook-r17-purpose = The lead applicant carries out activities itself and does not only pass on the money. An officer reads what it does.
rulebook-r18 = Theme
rulebook-r18-purpose = The project belongs to a theme of the call and plans nothing that the call excludes. What is excluded stands in the guidance.
rulebook-r19 = Places of the activities
rulebook-r19-purpose = The project takes place in the area of the call.
rulebook-r21 = End of the project
rulebook-r21-purpose = All work is done before the money of the programme ends.
rulebook-r22 = Participants of different communities
rulebook-r22-purpose = People of different communities meet in the project, and not only their organisations. Numbers are planned; nobody is asked which community they belong to.
rulebook-r26 = Contingency
rulebook-r26-purpose = A small part may be set aside for what nobody can foresee.
rulebook-r27 = Sums of the budget
rulebook-r27-purpose = Every line is quantity times rate, and the sums agree. A slip is clarified and sinks nobody.
rulebook-r28 = Costs that are paid
rulebook-r28-purpose = Debts, losses, interest, fines, land, exchange losses and VAT that can be reclaimed are not paid. The organisations declare that the budget has none of these.
rulebook-r30 = Account of the lead applicant
rulebook-r30-purpose = The money goes to an account of the lead applicant that can receive it.
rulebook-r31 = Core documents
rulebook-r31-purpose = Without these documents in the register, an application is not looked at further; they are not asked for later.
rulebook-r32 = Documents that may follow
rulebook-r32-purpose = A paper that is missing does not sink a good project: it may be sent within some days after an officer asks for it.
rulebook-r33 = Language and length
rulebook-r33-purpose = Applications are written in a language of the call, and short enough to be read.
rulebook-r34 = Signed by the representative
rulebook-r34-purpose = Whoever consents for an organisation may bind it.
rulebook-r35 = Nothing overdue
rulebook-r35-purpose = Whoever owes a report or a refund from an earlier grant settles that first.
rulebook-r36 = Number of grants
rulebook-r36-purpose = The money reaches many: one organisation does not receive grant after grant.
rulebook-r37 = Sum of grants
rulebook-r37-purpose = No organisation receives more in some years than the call sets. What it received as lead applicant counts, and this request if it leads it.
rulebook-r38 = Other funding
rulebook-r38-purpose = The same costs are not paid twice. Own contributions from other sources are welcome and stand in the budget.
rulebook-r39 = Not barred
rulebook-r39-purpose = After a serious breach an organisation receives nothing new for some time. Its members read why in the register.

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
rulebook-needed-r02 = A registration number and a registration certificate that was issued by the day of the deadline and has not expired on it.
# $forms (String)
rulebook-needed-r03 = One of these legal forms: { $forms }.
rulebook-needed-r06 = A fiscal proof with the fiscal number, valid on the day of the deadline.
# $max_turnover (String), $years (Number)
rulebook-needed-r07 = At most { $max_turnover } in each of the full years before the year of the deadline; years that count: { $years }.
rulebook-needed-r08 = No ground for exclusion, by the organisation's own declaration and by what the programme finds.
rulebook-needed-r09 = No conflict of interest, or one that an officer finds acceptable.
# $needed (String)
rulebook-needed-r15 = { $needed ->
    [any-two] At least two ways of working together.
   *[first-two-and-one] Joint development and joint implementation, and joint staffing or joint financing.
}
# $min_share (String), $of (String)
rulebook-needed-r16 = Each organisation manages at least { $min_share } of { $of ->
    [total] all costs
   *[request] what is requested
}.
rulebook-needed-r17 = A description of what the lead applicant does itself, which an officer reads.
rulebook-needed-r18 = A theme of the call, where it has themes, and no excluded activities.
# $min_places (Number)
rulebook-needed-r19 = Activities only in places of the call; number of places, at least: { $min_places }.
# $ends_by (String)
rulebook-needed-r21 = The project ends on { $ends_by } at the latest.
# $min_communities (Number), $min_each (Number)
rulebook-needed-r22 = Participants from different communities, number of communities at least { $min_communities }, from each at least { $min_each }; and how they meet.
# $max_share_of_direct (String)
rulebook-needed-r26 = At most { $max_share_of_direct } of the direct costs.
rulebook-needed-r27 = Lines and sums that agree to the cent.
rulebook-needed-r28 = No costs in the budget that are not paid.
# $country (String)
rulebook-needed-r30 = A valid IBAN of the lead applicant that begins with { $country }; where the bank has confirmed an account, that one.
# $documents (String)
rulebook-needed-r31 = Of each organisation, valid on the day of the deadline: { $documents }.
# $documents (String)
rulebook-needed-r32 = Of each organisation, valid on the day of the deadline: { $documents }.
# $max_characters (Number)
rulebook-needed-r33 = A language of the call, and no text over { $max_characters } characters.
# $others (String)
rulebook-needed-r34 = The consent of the legal representative whom the register names{ $others ->
    [accept] , or of somebody else who states in which capacity they sign.
   *[review] ; an officer looks at any other.
}
rulebook-needed-r35 = No report and no refund is overdue of an earlier grant that the organisation leads.
# $per (String), $max_grants (Number)
rulebook-needed-r36 = { $per ->
    [year] In the year of the deadline, each organisation stands in at most this many grants, this one included: { $max_grants }.
   *[call] In this call, each organisation stands in at most this many grants, this one included: { $max_grants }.
}
# $max_total (String), $years (Number)
rulebook-needed-r37 = At most { $max_total } as lead applicant, this request included; calendar years that count, with the year of the deadline: { $years }.
rulebook-needed-r38 = Nobody else pays for the same, except as an own contribution in the budget.
rulebook-needed-r39 = No red flag in force.

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
# $missing_representative_count (Number), $missing_representative (String), $missing_account_count (Number), $missing_account (String)
# $missing_registration_number_count (Number), $missing_registration_number (String)
rulebook-found-details-to-complete = Not everything could be compared.{ rulebook-lacking-details }
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
# $organisation (String)
rulebook-found-registration-number-missing = The profile of { $organisation } has no registration number.
# $organisation (String)
rulebook-found-certificate-holds = The register has a valid registration certificate of { $organisation }.
# $organisation (String)
rulebook-found-certificate-missing = The register has no registration certificate of { $organisation }.
# $organisation (String)
rulebook-found-certificate-expired = The registration certificate of { $organisation } has expired before the deadline.
# $organisation (String)
rulebook-found-certificate-undated = The registration certificate of { $organisation } came after the deadline, and nobody has written down when it was issued.
# $organisation (String)
rulebook-found-certificate-issued-late = The registration certificate of { $organisation } was issued after the deadline.
# $organisation (String), $form (String)
rulebook-found-legal-form-fits = { $organisation } may apply: { $form }.
# $organisation (String), $form (String)
rulebook-found-legal-form-outside = { $organisation } has a legal form that cannot apply in this call: { $form }.
# $organisation (String)
rulebook-found-legal-form-missing = The profile of { $organisation } does not say its legal form.
# $organisation (String)
rulebook-found-fiscal-proof-holds = The register has a valid fiscal proof of { $organisation }.
# $organisation (String)
rulebook-found-fiscal-proof-missing = The register has no fiscal proof of { $organisation }.
# $organisation (String)
rulebook-found-fiscal-proof-expired = The fiscal proof of { $organisation } has expired before the deadline.
# $organisation (String)
rulebook-found-fiscal-number-missing = The fiscal proof of { $organisation } is there, but nobody has written down its number.
# $organisation (String), $turnover (String)
rulebook-found-turnover-fits = { $organisation } turned over at most { $turnover } in a year.
# $organisation (String), $turnover (String), $year (String)
rulebook-found-turnover-too-high = { $organisation } turned over { $turnover } in { $year }, which is too much for this call.
# $organisation (String), $year (String)
rulebook-found-turnover-missing = { $organisation } has not given its turnover of { $year }.
# $organisation (String)
rulebook-found-no-exclusion = { $organisation } declares that no ground for exclusion applies, and none was found.
# $organisation (String)
rulebook-found-exclusion-found = A ground for exclusion was found for { $organisation }.
# $organisation (String)
rulebook-found-exclusion-to-be-read = For { $organisation }, an officer looks at this before anything can be said.
# $organisation (String)
rulebook-found-exclusion-not-declared = { $organisation } has not declared whether a ground for exclusion applies.
# $organisation (String)
rulebook-found-no-conflict = { $organisation } declares that it has no conflict of interest.
# $organisation (String)
rulebook-found-conflict-declared = { $organisation } declares a conflict of interest.
# $organisation (String)
rulebook-found-conflict-not-declared = { $organisation } has not declared whether it has a conflict of interest.
# $ways (String)
rulebook-found-cooperation-fits = The organisations name: { $ways }.
# $ways (String)
rulebook-found-cooperation-too-little = The organisations name only: { $ways }.
rulebook-found-cooperation-missing = The application does not say in which ways the organisations work together.
# $organisation (String), $held (String), $whole (String), $least (String)
rulebook-found-part-fits = { $organisation } manages { $held } of { $whole }; at least { $least } is needed.
# $organisation (String), $held (String), $whole (String)
rulebook-found-part-too-small = { $organisation } manages only { $held } of { $whole }.
# $organisation (String)
rulebook-found-part-unknown = The budget has no money yet of which { $organisation } could manage a part.
rulebook-found-lead-role-to-be-read = The lead applicant has described what it does itself.
rulebook-found-lead-role-missing = The application does not say what the lead applicant does itself.
rulebook-found-theme-fits = The theme is one of the call's, and nothing excluded is planned.
rulebook-found-theme-missing = No theme is chosen yet.
rulebook-found-theme-outside = The theme is none of the call's.
rulebook-found-excluded-not-declared = The application does not say whether anything excluded is planned.
rulebook-found-excluded-to-be-read = The application says that something is planned which the call may exclude.
# $places (String)
rulebook-found-places-fit = Activities take place in: { $places }.
# $places (String)
rulebook-found-places-too-few = Activities take place only in: { $places }.
# $places (String)
rulebook-found-places-outside = Outside the area of the call: { $places }.
rulebook-found-places-missing = The application does not say where the activities take place.
# $ends_on (String)
rulebook-found-ends-in-time = The project ends on { $ends_on }.
# $ends_on (String)
rulebook-found-ends-too-late = The project ends on { $ends_on }, which is too late.
rulebook-found-end-unknown = The application does not say both when the project starts and how long it takes.
# $reached (Number)
rulebook-found-participants-fit = Communities with enough planned participants: { $reached }.
# $reached (Number)
rulebook-found-participants-too-few = Communities with enough planned participants: only { $reached }.
rulebook-found-participants-missing = No participants are planned by community yet.
rulebook-found-contact-missing = The application does not say how the participants meet.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-within-cap = { $contingency } is set aside beside direct costs of { $direct }; up to { $cap } is allowed.
# $contingency (String), $direct (String), $cap (String)
rulebook-found-contingency-over-cap = { $contingency } is set aside beside direct costs of { $direct }; only { $cap } is allowed.
# $count (Number)
rulebook-found-sums-agree = All lines and sums agree; number of lines: { $count }.
# $lines (String)
rulebook-found-lines-differ = These lines do not agree: { $lines }.
# $total (String)
rulebook-found-sums-differ = The parts of the budget do not come to its total of { $total }.
rulebook-found-lines-missing = The budget has no lines yet.
rulebook-found-costs-admissible = The organisations declare that the budget has no such costs.
rulebook-found-costs-to-be-read = The organisations declare that the budget may have such costs.
rulebook-found-costs-not-declared = The organisations have not declared whether the budget has such costs.
# $organisation (String)
rulebook-found-account-fits = The account of { $organisation } is right.
# $organisation (String)
rulebook-found-account-wrong = The account of { $organisation } is no valid IBAN: its check digits are wrong.
# $organisation (String)
rulebook-found-account-elsewhere = The account of { $organisation } lies in another country.
# $organisation (String)
rulebook-found-account-unconfirmed = The bank confirmation in the register is about another account than the one of { $organisation }.
rulebook-found-account-missing = The lead applicant has given no account.
# $organisation (String)
rulebook-found-core-documents-there = The register has all core documents of { $organisation }.
# $organisation (String), $missing (String)
rulebook-found-core-documents-missing = Of { $organisation }, these are missing or have expired: { $missing }.
# $organisation (String)
rulebook-found-papers-there = The register has all these documents of { $organisation }.
# $organisation (String), $missing (String)
rulebook-found-papers-missing = Of { $organisation }, these are missing or have expired: { $missing }.
rulebook-found-texts-fit = The language is one of the call's, and no text is too long.
rulebook-found-language-not-taken = The application is written in a language that the call does not take.
# $question (String), $characters (Number)
rulebook-found-text-too-long = “{ $question }” has { $characters } characters, which is too long.
# $organisation (String)
rulebook-found-signed-by-representative = The legal representative of { $organisation } has consented.
# $organisation (String)
rulebook-found-signed-in-capacity = Somebody else has consented for { $organisation } and stated in which capacity.
# $organisation (String)
rulebook-found-signed-by-other = Somebody else than the legal representative has consented for { $organisation }.
# $organisation (String)
rulebook-found-signature-missing = Nobody has consented for { $organisation } yet.
# $organisation (String)
rulebook-found-nothing-overdue = { $organisation } owes no report and no refund that is overdue.
# $organisation (String), $count (Number), $since (String)
rulebook-found-overdue = { $organisation } owes reports or refunds: { $count }, the first since { $since }.
# $organisation (String), $count (Number)
rulebook-found-grants-fit = Other grants of { $organisation } that count: { $count }.
# $organisation (String), $count (Number)
rulebook-found-grants-too-many = { $organisation } already has as many grants as the call allows: { $count }.
# $organisation (String), $sum (String)
rulebook-found-sum-fits = For { $organisation } this comes to { $sum }.
# $organisation (String), $sum (String)
rulebook-found-sum-too-high = For { $organisation } this comes to { $sum }, which is too much.
# $organisation (String)
rulebook-found-sum-unknown = { $organisation } has grants that cannot be added up with this request, such as in another currency.
rulebook-found-no-other-funding = The organisations declare that nobody else pays for the same.
rulebook-found-other-funding-to-be-read = The organisations declare other funding.
rulebook-found-other-funding-not-declared = The organisations have not declared whether anybody else pays for the same.
# $organisation (String)
rulebook-found-not-barred = No red flag is in force against { $organisation }.
# $organisation (String)
rulebook-found-barred = A red flag is in force against { $organisation }.
# $organisation (String), $until (String)
rulebook-found-barred-until = A red flag is in force against { $organisation }, up to and with { $until }.

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
# $cure_days (Number)
rulebook-to-do-details-to-complete = Complete the profiles of these organisations. If a detail is still missing after submission, an officer can ask for it; from then on there are { $cure_days ->
    [one] { $cure_days } day
   *[other] { $cure_days } days
}.
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
# $organisation (String)
rulebook-to-do-registration-number-missing = Enter the registration number in the profile of { $organisation }.
rulebook-to-do-certificate-missing = Upload the registration certificate in the register, with its day of issue.
rulebook-to-do-certificate-expired = Upload a valid registration certificate in the register.
rulebook-to-do-certificate-undated = Enter the day of issue beside the certificate in the register. Otherwise an officer looks at it.
rulebook-to-do-certificate-issued-late = If there is an earlier certificate, upload it in the register. For this call, nothing else can be done.
# $organisation (String)
rulebook-to-do-legal-form-outside = For this call, look for an organisation with another legal form; if the profile of { $organisation } is wrong, correct it there.
# $organisation (String)
rulebook-to-do-legal-form-missing = Choose the legal form in the profile of { $organisation }.
rulebook-to-do-fiscal-proof-missing = Upload the fiscal proof in the register, with its number.
rulebook-to-do-fiscal-proof-expired = Upload a valid fiscal proof in the register.
rulebook-to-do-fiscal-number-missing = Enter the number beside the fiscal proof in the register.
rulebook-to-do-turnover-too-high = For this call, look for a smaller organisation; if the amount is wrong, correct it in its own part of the application.
# $organisation (String), $year (String)
rulebook-to-do-turnover-missing = { $organisation } enters its turnover of { $year } in its own part of the application.
# $organisation (String)
rulebook-to-do-exclusion-found = { $organisation } cannot take part in this call. The programme answers questions about it.
rulebook-to-do-exclusion-to-be-read = You need not do anything: an officer of the programme decides and gives reasons.
# $organisation (String)
rulebook-to-do-exclusion-not-declared = { $organisation } answers this in its own part of the application.
rulebook-to-do-conflict-declared = You need not do anything: an officer of the programme reads the explanation, decides and gives reasons.
# $organisation (String)
rulebook-to-do-conflict-not-declared = { $organisation } answers this in its own part of the application.
rulebook-to-do-cooperation-too-little = Agree on more ways of working together, and choose them in the common part.
rulebook-to-do-cooperation-missing = Choose the ways in the common part of the application.
# $organisation (String), $least (String)
rulebook-to-do-part-too-small = Give { $organisation } work and costs of at least { $least }.
rulebook-to-do-part-unknown = Enter the costs of every organisation in the budget.
rulebook-to-do-lead-role-to-be-read = You need not do anything: an officer of the programme reads it, decides and gives reasons.
rulebook-to-do-lead-role-missing = Describe it in the common part of the application.
rulebook-to-do-theme-missing = Choose a theme in the common part.
rulebook-to-do-theme-outside = Choose a theme of the call in the common part.
rulebook-to-do-excluded-not-declared = Answer this in the common part of the application.
rulebook-to-do-excluded-to-be-read = You need not do anything: an officer of the programme reads the explanation, decides and gives reasons.
rulebook-to-do-places-too-few = Plan activities in more places of the call.
# $allowed (String)
rulebook-to-do-places-outside = Plan activities only in these places: { $allowed }.
rulebook-to-do-places-missing = Tick the places in the common part.
rulebook-to-do-ends-too-late = Start earlier or plan for fewer months.
rulebook-to-do-end-unknown = Enter the planned start and the duration in the common part.
rulebook-to-do-participants-too-few = Plan for more participants, or for participants from more communities.
rulebook-to-do-participants-missing = Enter the planned participants in the common part.
rulebook-to-do-contact-missing = Describe it in the common part.
# $cap (String)
rulebook-to-do-contingency-over-cap = Set aside { $cap } or less.
rulebook-to-do-lines-differ = Correct these lines in the budget. After submission, an officer asks what is meant.
rulebook-to-do-sums-differ = Save the budget again. After submission, an officer asks what is meant.
rulebook-to-do-lines-missing = Enter the costs in the budget.
rulebook-to-do-costs-to-be-read = Take these costs out of the budget, or leave it to an officer, who reads the explanation and decides.
rulebook-to-do-costs-not-declared = Answer this in the common part of the application.
# $organisation (String)
rulebook-to-do-account-wrong = Correct the account in the profile of { $organisation }.
# $country (String), $organisation (String)
rulebook-to-do-account-elsewhere = Enter an account that begins with { $country } in the profile of { $organisation }.
rulebook-to-do-account-unconfirmed = Upload a confirmation of the account in the profile, or correct the account. Otherwise an officer looks at it.
rulebook-to-do-account-missing = Enter the account in the profile of the lead applicant.
rulebook-to-do-core-documents-missing = Upload them in the register before the deadline.
# $cure_days (Number)
rulebook-to-do-papers-missing = Upload them in the register. If they are still missing after submission, an officer can ask for them; days from then on: { $cure_days }.
rulebook-to-do-language-not-taken = Start the application again in a language of the call.
rulebook-to-do-text-too-long = Shorten this text, and any other that is as long.
# $organisation (String)
rulebook-to-do-signed-by-other = If the representative has changed, correct the profile of { $organisation }. Otherwise an officer looks at it.
# $organisation (String)
rulebook-to-do-signature-missing = Ask the legal representative of { $organisation } for the consent.
# $organisation (String)
rulebook-to-do-overdue = { $organisation } settles what it owes.
rulebook-to-do-grants-too-many = For this call, look for another organisation.
rulebook-to-do-sum-too-high = Request less, or let another organisation lead.
rulebook-to-do-sum-unknown = You need not do anything: an officer of the programme adds them up, decides and gives reasons.
rulebook-to-do-other-funding-to-be-read = You need not do anything: an officer of the programme reads the explanation, decides and gives reasons.
rulebook-to-do-other-funding-not-declared = Answer this in the common part of the application.
# $organisation (String)
rulebook-to-do-barred = { $organisation } cannot take part until it is lifted.
# $organisation (String)
rulebook-to-do-barred-until = { $organisation } can take part in later calls.

## Words of parameters, as a list offers them
rulebook-reference-day-deadline = the day of the deadline
rulebook-reference-day-publication = the day of publication
rulebook-mixed-review = for any one of them; where that matters, an officer decides
rulebook-mixed-set = for each of them
rulebook-if-shared-fail = the application is not eligible
rulebook-if-shared-review = an officer looks at it
rulebook-legal-form-association = association
rulebook-legal-form-foundation = foundation
rulebook-legal-form-institute = institute
rulebook-legal-form-other = another legal form
rulebook-paper-registration-certificate = registration certificate
rulebook-paper-statute = statute
rulebook-paper-fiscal-proof = fiscal proof
rulebook-paper-bank-confirmation = bank confirmation
rulebook-way-development = joint development
rulebook-way-implementation = joint implementation
rulebook-way-staffing = joint staffing
rulebook-way-financing = joint financing
rulebook-ways-needed-any-two = any two of the four
rulebook-ways-needed-first-two-and-one = development and implementation, and one more
rulebook-share-of-request = what is requested
rulebook-share-of-total = all costs
rulebook-other-signatory-accept = is enough
rulebook-other-signatory-review = is looked at by an officer
rulebook-period-year = the calendar year of the deadline
rulebook-period-call = this call

## Invented applications
rulebook-example-fitting = Fits the call
rulebook-example-late = A second too late
rulebook-example-alone = One organisation alone
rulebook-example-one-community = All of one community
rulebook-example-new = Just registered, without documents
rulebook-example-unsigned = Without a memorandum
rulebook-example-accountless = Without an account
rulebook-example-dear = A cent too much
rulebook-example-empty = Nothing given yet

## What changed since the run before
rulebook-changes-none = Nothing changed.
rulebook-changes-new = Not looked at before.
rulebook-changes-now = Now:
rulebook-changes-gone = not looked at any more.
rulebook-changes-rest = Nothing else changed.
