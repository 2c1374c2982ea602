## awards
awards-title = Awards
awards-lede = Which applications get a grant, which wait in reserve and which do not, each with a reason. A manager proposes; a different person approves.
awards-panel-open = The panel has not closed its ranking yet. The award can be proposed once it has.
awards-nobody = No application is in the ranking.
awards-propose = Propose the award
awards-propose-hint = Filled in from the ranking: awarded in its order while the amount fits the envelope, then reserve, and rejected below the threshold. Whatever departs from that, or from the amount requested, needs a reason of its own. An amount counts only where the outcome is “Awarded”. Applicants read the reasons.
awards-propose-parts = The parts of this list go to the approver together: what you set in one stays while you read another.
awards-propose-button = Send to the approver
awards-read = Read the application
# $number (Number), $title (String)
awards-application = No. { $number }: { $title }
awards-application-short = Application
# $rank (Number), $score (String), $asked (String)
awards-ranked = Rank { $rank }, score { $score }, requests { $asked }
awards-below-threshold = below the threshold
awards-rank = Rank
awards-score = Score
awards-asked = Requested
awards-outcome = Outcome
awards-outcome-awarded = Awarded
awards-outcome-reserve = Reserve
awards-outcome-rejected = Rejected
awards-amount = Amount
awards-reason-own = Reason of its own
# $reason (String)
awards-usual = If left empty, applicants read, each in their language: “{ $reason }”
awards-usual-none = What is left does not reach for the amount asked for. For an award of less, write why; also if it is passed over.
# $reason (String)
awards-usual-drawn = Needed of whoever is passed over, and for another amount. If left empty for an award, applicants read, each in their language: “{ $reason }”
# $left (String)
awards-left-after = Left of the envelope after this one, as filled in: { $left }
# $currency (String)
awards-table = Amounts in { $currency }. “Left” is what remains of the envelope after each award.
awards-total = Together
awards-suggested = What follows from the ranking
awards-manager-next = Nothing is proposed yet. A programme manager makes the proposal.
awards-proposal = The proposal
awards-decided = The award
# $name (String), $when (String)
awards-proposed-by = Proposed by { $name } on { $when }.
awards-own-waits = It is your own proposal, so another person with the role of approver must decide on it.
# $name (String)
awards-returned-by = { $name } sent the last proposal back:
# $proposer (String), $approver (String), $when (String)
awards-approved-by = Proposed by { $proposer }, approved by { $approver } on { $when }.
awards-deviation-order = departs from the order
awards-deviation-outcome = departs from what the envelope suggests
awards-deviation-amount = not the amount requested
awards-to-grant = To the grant
awards-decide = Your decision
# $total (String)
awards-decide-hint = Approving commits { $total }, decides the call and sends every applicant a letter with the reasons. It cannot be undone.
# $total (String)
awards-decide-reserve-hint = Approving commits { $total } and sends everybody of the applications concerned a letter with the reasons. It cannot be undone.
awards-approve = Approve
awards-return = Return to the manager
awards-note = What should change
awards-note-hint = The manager reads it and can propose again.

## Reserve list
awards-reserve-list = Reserve list
# $left (String)
awards-reserve-hint = { $left } is left of the envelope. Filled in from the list: awarded in its order while the amount fits. Passing somebody over, or another amount than was asked for, needs a reason of its own, both from whoever is passed over and from whoever is awarded past them. Those who are not awarded stay in reserve and keep their place.
awards-reserve-empty = Nobody waits on the reserve list.
awards-reserve-archived = The call is archived. Nothing more can be awarded from this list.
awards-reserve-no-money = Nothing is left of the envelope. When a grant is refused, its money comes back and can be awarded from this list.
awards-reserve-manager-next = A programme manager can propose awards from this list while money is left of the envelope.
awards-place = Place
# $rank (Number), $score (String), $asked (String)
awards-reserve-placed = Place { $rank }, score { $score }, asks for { $asked }
# $when (String), $amount (String)
awards-drawn-on = { $when }: { $amount } awarded from the reserve list.
# $when (String)
awards-passed-over-on = { $when }: passed over on the reserve list.

## The usual reasons
# $rank (Number), $score (String), $threshold (String)
awards-reason-awarded = Rank { $rank } with a score of { $score }; at least { $threshold } was needed, and the amount fits the envelope in the order of the ranking.
# $rank (Number), $score (String), $threshold (String)
awards-reason-reserve = Rank { $rank } with a score of { $score }; at least { $threshold } was needed, but in the order of the ranking the envelope does not reach.
# $rank (Number), $score (String), $threshold (String)
awards-reason-rejected = Rank { $rank } with a score of { $score }; at least { $threshold } was needed.
# $rank (Number), $score (String), $left (String)
awards-reason-drawn = Place { $rank } on the reserve list with a score of { $score }; { $left } was left of the envelope, which suffices for the amount in the order of the list.

## Refusals
# $status (String)
awards-call-not-closed = An award is decided while its call is closed and not yet decided. This call stands at: { $status }.
# $status (String)
awards-call-not-decided = The reserve list is drawn on once the award of its call is approved and until the call is archived. This call stands at: { $status }.
# $number (Number), $title (String)
awards-problem-not-in-reserve = No. { $number }, { $title }: not on the reserve list (perhaps withdrawn, or granted meanwhile), or decided on twice. Leave it out.
# $number (Number), $title (String)
awards-problem-not-rejectable = No. { $number }, { $title }: whoever is on the reserve list is awarded a grant or stays there. Choose one of the two.
awards-problem-nobody-drawn = Nobody is awarded anything. Choose “Awarded” for at least one application.
awards-only-manager-proposes = Only a programme manager proposes an award. Ask one of the programme’s managers.
awards-only-approver-decides = Only a person with the role of approver decides on a proposal. Ask one of the programme’s approvers.
awards-not-your-own = You made this proposal yourself. Another person with the role of approver must decide on it.
awards-proposal-open = There is a proposal for this call already, which waits for the approver. A new one can be made once that is decided.
awards-proposal-decided = This proposal has been decided on already. Nothing was changed.
awards-proposal-outdated = Since this was proposed, something changed that it depends on. Return it, so that the manager can propose again. What no longer fits:
# $max (Number)
awards-note-needed = Write what should change, in 1 to { $max } characters, so that the manager knows what to do.
# $number (Number), $title (String)
awards-problem-unranked = No. { $number }, { $title }: not in the ranking (perhaps withdrawn), or decided on twice. Leave it out.
# $number (Number), $title (String)
awards-problem-undecided = No. { $number }, { $title }: no outcome is chosen. Every ranked application needs one.
# $number (Number), $title (String)
awards-problem-no-amount = No. { $number }, { $title }: an award needs an amount above zero. Enter one.
# $number (Number), $title (String)
awards-problem-needless-amount = No. { $number }, { $title }: only an award has an amount. Take it out, or choose “Awarded”.
# $number (Number), $title (String)
awards-problem-below-threshold = No. { $number }, { $title }: its score is below the threshold of the call, so it can only be rejected.
# $number (Number), $title (String)
awards-problem-no-own-reason = No. { $number }, { $title }: this departs from the order, the envelope or the amount asked for, and the usual reason does not say why. Write why.
# $awarded (String), $left (String)
awards-problem-over-envelope = The awards come to { $awarded }, but only { $left } is left of the envelope. Award less.
# $amount (String)
awards-envelope-overdrawn = An award of { $amount } is more than what is left of the envelope. Nothing was approved. Return the proposal, so that less is awarded.
awards-granted-already = One of these applications has a grant already. Nothing was approved.
# $amount (String), $tranches (Number)
awards-tranches-impossible = { $amount } cannot be divided into the tranches of this call ({ $tranches }) so that each has at least a cent. Return the proposal and award another amount.
# $status (String)
awards-move-refused = This grant stands at “{ $status }”, from where this step is not possible.
# $status (String)
awards-not-offered = An agreement can be accepted or refused while it is offered. This grant stands at: { $status }.
awards-only-signatory-signs = Only a signatory of the organisation accepts or refuses the agreement. Its administrator can give somebody that role.
awards-accepted-already = Your organisation has accepted this agreement already. Nothing more is needed from it.
awards-agreement-differs = What was accepted is not the agreement of this grant as it stands here. Nothing was signed. Read the agreement on this page and accept it again.
# $max (Number)
awards-signature-incomplete = Write the name of the person who signs and in what capacity, each in 1 to { $max } characters.
# $max (Number)
awards-refusal-reason-needed = Write why your organisation refuses, in 1 to { $max } characters. Your partners and the programme read it.

## Envelope
awards-envelope = The envelope
# $envelope (String)
awards-envelope-of = Of { $envelope }
# $envelope (String), $paid (String), $committed (String), $left (String)
awards-envelope-said = Of { $envelope }: paid { $paid }, committed { $committed }, left { $left }
awards-paid = Paid
awards-committed = Committed
awards-left = Left

## Grants
awards-grants = Grants
awards-grants-lede = The grants of your organisations, and of the programmes you work for.
awards-grants-none = There is no grant here yet.
awards-grant = Grant
awards-grant-status-offered = Offered
awards-grant-status-in-force = In force
awards-grant-status-closed = Closed
awards-grant-status-refused = Refused
# $accepted (Number), $all (Number)
awards-accepted-of = { $accepted } of { $all } organisations have accepted the agreement. It is in force once all have.
awards-was-refused = One of the organisations refused the agreement. The grant has ended and its money went back to the envelope of the call.
awards-signatures = Signatures
awards-lead = lead applicant
awards-accepted = Accepted
awards-not-accepted = Not yet accepted
# $name (String), $capacity (String), $when (String)
awards-signed = { $name }, { $capacity }, on { $when }
awards-tranches = Tranches
# $number (Number)
awards-tranche = { $number }.
awards-tranche-waits = Waits for
awards-condition-agreement-in-force = the agreement to be in force
awards-condition-final-report-accepted = the final report to be accepted
awards-onward = See also
awards-to-application = The application
awards-to-report = The report
awards-to-disbursements = Payments
awards-accept = Accept the agreement
awards-accept-hint = You accept for your organisation the agreement that stands above, with its fingerprint. Read it first; it binds the organisation.
awards-organisation = Organisation
awards-signatory = Name of the person who signs
awards-capacity = In what capacity
awards-capacity-hint = For example director, or president of the board.
awards-accept-button = We accept the agreement
awards-refuse = Refuse the agreement
awards-refuse-hint = If one organisation refuses, the grant ends for all of them and its money goes back to the envelope of the call. It cannot be undone.
awards-refuse-reason = Why your organisation refuses
awards-refuse-button = We refuse the agreement

## The agreement
awards-agreement = Grant agreement
awards-agreement-parties = Between whom
# $programme (String), $call (String), $reference (String)
awards-agreement-programme = { $programme } gives this grant under its call “{ $call }” ({ $reference }). These organisations receive it together:
# $organisation (String)
awards-agreement-lead = { $organisation }, the lead applicant, who speaks for all towards the programme, requests the money and passes on each partner’s part.
# $organisation (String)
awards-agreement-partner = { $organisation }, partner.
# $number (String)
awards-agreement-registered = (Registration number { $number }.)
awards-agreement-subject = For what
# $title (String), $number (Number)
awards-agreement-project = The grant is given for the project “{ $title }” as it was submitted in application no. { $number } with its joint budget, and for nothing else.
# $months (Number)
awards-agreement-duration = The project lasts { $months ->
    [one] { $months } month
   *[other] { $months } months
} from the day on which this agreement is in force.
awards-agreement-money = How much, and when
# $amount (String)
awards-agreement-amount = The grant is { $amount } at most. It is paid in tranches:
# $number (Number), $amount (String), $share (String)
awards-agreement-tranche = Tranche { $number }: { $amount }, which is { $share } of the grant.
awards-waits-agreement-in-force = It can be requested once this agreement is in force.
awards-waits-final-report-accepted = It can be requested once the final report is accepted.
awards-agreement-return = Money that was not spent, or not spent on the project, is returned.
awards-agreement-duties = What the organisations promise
awards-agreement-together = They carry the project out together, each its own part, and answer for it together.
awards-agreement-report = They report together, through the lead applicant, on what was done, for whom and with what money, in a final report.
awards-agreement-records = Each keeps the invoices and proofs of what it spends and shows them to the programme on request.
awards-agreement-change = They tell the programme of any change of the project, its budget or its partners before it is made.
awards-agreement-signing = Signatures
awards-agreement-signing-text = A signatory accepts this agreement for each organisation. It is in force once all of them have accepted. If one refuses, there is no agreement and the grant ends for all.
awards-fingerprint = Fingerprint of the agreement (SHA-256)
awards-fingerprint-application = Fingerprint of the application
awards-fingerprint-hint = This agreement was fixed when the grant was offered and does not change any more. Every signature names its fingerprint.

## Messages
done-awards-proposed = The proposal is with the approvers.
done-awards-approved = The award is approved. Everybody who applied has been sent a letter.
done-awards-reserve-approved = The awards from the reserve list are approved. Everybody concerned has been sent a letter.
done-awards-returned = The proposal went back to the manager with your note.
done-awards-accepted = Your organisation has accepted. The agreement waits for the others.
done-awards-in-force = All organisations have accepted: the agreement is in force.
done-awards-refused = The agreement is refused, and everybody concerned has been told.

## Letters
# $reference (String)
notice-awards-proposed-subject = An award waits for your decision: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-proposed-text = A manager has proposed the award of the call “{ $call }” ({ $reference }): { $awards ->
    [one] { $awards } grant
   *[other] { $awards } grants
}, { $total } together. Please look at the reasons, then approve it or return it with a note.
# $reference (String)
notice-awards-returned-subject = Your proposal came back: { $reference }
# $call (String), $reference (String), $note (String)
notice-awards-returned-text = Your proposal for the award of the call “{ $call }” ({ $reference }) was returned to you with this note:

    { $note }

    Please change it and propose again.
# $title (String)
notice-awards-awarded-subject = A grant for “{ $title }”
# $title (String), $call (String), $amount (String), $reason (String)
notice-awards-awarded-text = Your joint application “{ $title }” in the call “{ $call }” is awarded a grant of { $amount }.

    The reason: { $reason }

    Next, a signatory of each of your organisations reads the agreement and accepts it. It is in force once all have.
# $title (String)
notice-awards-reserve-subject = “{ $title }” is on the reserve list
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-reserve-text = Your joint application “{ $title }” in the call “{ $call }” is good enough for a grant, but the money does not reach. It is on the reserve list, in place { $place }.

    The reason: { $reason }

    You need not do anything. The programme writes to you if money becomes free.
# $title (String)
notice-awards-rejected-subject = No grant for “{ $title }”
# $title (String), $call (String), $score (String), $threshold (String), $reason (String)
notice-awards-rejected-text = Your joint application “{ $title }” in the call “{ $call }” is not awarded a grant. The panel’s score is { $score }; at least { $threshold } is needed.

    The reason: { $reason }

    If you think that something was overlooked, write to the programme.
# $title (String)
notice-awards-agreement-accepted-subject = The agreement for “{ $title }” has another signature
# $title (String), $organisation (String), $accepted (Number), $all (Number)
notice-awards-agreement-accepted-text = { $organisation } has accepted the agreement for “{ $title }”. So far { $accepted } of { $all } organisations have. If yours has not yet, please read the agreement and accept it.
# $title (String)
notice-awards-in-force-subject = The agreement for “{ $title }” is in force
# $title (String), $amount (String)
notice-awards-in-force-text = All organisations have accepted the agreement for “{ $title }”. The grant of { $amount } is in force; the lead applicant can request the first tranche.
# $title (String)
notice-awards-refused-subject = The agreement for “{ $title }” was refused
# $title (String), $organisation (String), $reason (String), $amount (String)
notice-awards-refused-text = { $organisation } has refused the agreement for “{ $title }”, so the grant has ended for all partners. The { $amount } went back to the call.

    The reason: { $reason }
# $reference (String)
notice-awards-reserve-proposed-subject = Awards from the reserve list wait for your decision: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-reserve-proposed-text = A manager has proposed awards from the reserve list of the call “{ $call }” ({ $reference }): { $awards ->
    [one] { $awards } grant
   *[other] { $awards } grants
}, { $total } together. Please look at the reasons, then approve the proposal or return it with a note.
# $title (String)
notice-awards-passed-over-subject = “{ $title }” stays on the reserve list
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-passed-over-text = In the call “{ $call }” a grant was awarded from the reserve list, but not to your joint application “{ $title }”. It stays on the list, in place { $place }.

    The reason: { $reason }

    If you think that something was overlooked, write to the programme.
# $title (String)
notice-awards-refused-reserve-subject = The agreement for “{ $title }” was refused; others wait in reserve
# $title (String), $organisation (String), $reason (String), $amount (String), $waiting (Number), $left (String)
notice-awards-refused-reserve-text = { $organisation } has refused the agreement for “{ $title }”, so the grant has ended for all partners. The { $amount } went back to the call.

    The reason: { $reason }

    On the reserve list { $waiting ->
    [one] { $waiting } application waits
   *[other] { $waiting } applications wait
}, and { $left } is left of the envelope. You can propose awards from the list:
awards-milestone-awarded = A grant of { $amount } was awarded
awards-milestone-reserve = On the reserve list
awards-milestone-rejected = No grant was awarded
awards-milestone-in-force = The agreement is in force
awards-milestone-closed = The grant is closed: reported and paid in full
awards-todo-propose = Propose the award of “{ $call }”: its panel is closed
awards-todo-decide = Decide on the proposed award of “{ $call }”
awards-todo-accept = Read the agreement for “{ $title }” and accept or refuse it
# $name (String), $title (String)
awards-barred = “{ $title }” cannot be awarded at present: a red flag stands against { $name }.
