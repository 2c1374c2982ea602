## disbursements
disbursements-title = Payments
disbursements-queue = Payments of the programme
disbursements-awarded = Awarded
disbursements-committed = Committed, not yet paid
disbursements-paid = Paid
disbursements-left = Left
disbursements-envelope = Envelope
disbursements-envelopes = The envelope of each call
disbursements-envelope-caption = Left, committed and paid together make up the envelope.
disbursements-no-envelopes = No call of this programme is published yet.
disbursements-none-yet = No grant of this programme has tranches yet. They come with the award.
disbursements-order = Tranches are paid one after the other. Each is requested by the lead applicant, prepared by a finance officer, approved by another person, and paid by the bank.
disbursements-no-tranches = This grant has no tranches yet.
disbursements-closed = This grant is closed: its report is accepted and everything is paid.
# $number (Number)
disbursements-tranche = Tranche { $number }
disbursements-tranche-short = Tranche
disbursements-tranches = Tranches
disbursements-amount = Amount
disbursements-state = Status
disbursements-condition = Condition
disbursements-condition-agreement-in-force = the agreement is in force
disbursements-condition-final-report-accepted = the final report is accepted
disbursements-status-waiting = waiting
disbursements-status-due = can be requested
disbursements-status-requested = requested
disbursements-status-prepared = prepared
disbursements-status-approved = approved
disbursements-status-paid = paid
disbursements-status-returned = returned
disbursements-iban = Paid to (IBAN)
disbursements-paid-on = Day of payment
disbursements-reference = Bank reference
disbursements-reference-hint = As it stands on the bank statement.
disbursements-sums = Where the money stands
disbursements-count = Tranches
disbursements-all = all
disbursements-call = Call
disbursements-application = Application
disbursements-filter = Show
disbursements-queue-empty = No tranche fits this choice.

## What was done
# $who (String), $when (String)
disbursements-did-request = Requested by { $who }, { $when }
# $who (String), $when (String)
disbursements-did-prepare = Prepared by { $who }, { $when }
# $who (String), $when (String)
disbursements-did-approve = Approved by { $who }, { $when }
# $who (String), $when (String)
disbursements-did-pay = Recorded as paid by { $who }, { $when }
# $who (String), $when (String)
disbursements-did-return = Returned by { $who }, { $when }
disbursements-returned-because = Returned, because:

## What can be done
disbursements-request = Request this tranche
disbursements-request-hint = It will be paid to the bank account that your organisation has in its profile now.
disbursements-prepare = Prepare for payment
disbursements-prepare-hint = Check amount and account against the agreement. Another person approves.
disbursements-approve = Approve the payment
disbursements-approve-hint = Check amount and account against the agreement. After this the bank is told to pay.
disbursements-pay = Record the payment
disbursements-return = Return it
disbursements-return-reason = Why do you return it?
disbursements-return-hint = The lead applicant reads this. Say what to correct before a new request.

## What it waits for
disbursements-waits-agreement = It waits until every partner has accepted the agreement.
disbursements-waits-report = It waits until the final report is accepted.
# $number (Number)
disbursements-waits-earlier = It waits until tranche { $number } is paid.

## Refusals
# $status (String)
disbursements-already = This tranche is { $status } already. Nothing was changed.
# $status (String)
disbursements-move-refused = This payment is { $status }, so this step is not possible. Nothing was changed.
disbursements-changed-meanwhile = Somebody else moved this payment on while you were looking at it. Nothing was changed. Look at it again.
disbursements-signatory-only = Only a signatory of the lead applicant requests money. Ask one of them.
disbursements-finance-only = Only finance officers of the programme do this, and nobody for their own organisation. Ask one of them.
disbursements-approver-only = Only approvers of the programme do this, and nobody for their own organisation. Ask one of them.
disbursements-other-person = You prepared this payment. Another approver must approve it.
# $amount (String)
disbursements-overdrawn = Less than { $amount } is still committed to this grant, so this payment is refused. Nothing was changed. Tell the programme manager.
disbursements-paid-already = This payment is in the ledger already. Nothing was changed.
# $max (Number)
disbursements-reference-needed = Give the bank reference, 1 to { $max } characters.
# $today (String)
disbursements-paid-in-future = The day of payment lies in the future. Record a payment once the bank has made it; today is { $today }.
# $approved (String)
disbursements-paid-before-approval = The day of payment lies before { $approved }, when the payment was approved. Check the bank statement.
# $max (Number)
disbursements-reason-needed = Give a reason of 1 to { $max } characters, so that the lead applicant knows what to correct.

done-disbursements-requested = The tranche is requested. The programme has been told.
done-disbursements-prepared = The payment is prepared. The approvers have been told.
done-disbursements-approved = The payment is approved. The finance officers have been told.
done-disbursements-paid = The payment is recorded. The partners have been told.
done-disbursements-returned = The request is returned. The lead applicant has been told.

## Letters
# $title (String)
notice-disbursements-requested-subject = Payment requested: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-requested-text = { $lead } requests tranche { $number } of “{ $title }”: { $amount }. Please prepare the payment, or return the request.
# $title (String)
notice-disbursements-prepared-subject = Payment to approve: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-prepared-text = Tranche { $number } of “{ $title }” is prepared: { $amount } to { $lead }. Somebody other than the person who prepared it must approve it.
# $title (String)
notice-disbursements-approved-subject = Payment approved: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-approved-text = Tranche { $number } of “{ $title }” is approved: { $amount } to { $lead }. Please have the bank pay it, and record its reference.
# $title (String)
notice-disbursements-paid-subject = Paid: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reference (String), $day (String)
notice-disbursements-paid-text = Tranche { $number } of “{ $title }” was paid to { $lead } on { $day }: { $amount }, bank reference { $reference }.
# $title (String)
notice-disbursements-returned-subject = Request returned: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reason (String)
notice-disbursements-returned-text = The programme has returned the request of { $lead } for tranche { $number } of “{ $title }” ({ $amount }). The reason:

    { $reason }

    A signatory can request the tranche again.
# $title (String)
notice-disbursements-grant-closed-subject = Grant closed: { $title }
# $title (String), $amount (String)
notice-disbursements-grant-closed-text = The grant “{ $title }” of { $amount } is closed: its final report is accepted and every tranche is paid. Thank you for what you did together.
disbursements-todo-request = Request tranche { $number } of “{ $title }”: { $amount }
disbursements-todo-prepare = Prepare tranche { $number } of “{ $title }”: { $amount }
disbursements-todo-approve = Approve tranche { $number } of “{ $title }”: { $amount }
disbursements-todo-pay = Pay tranche { $number } of “{ $title }” and record it: { $amount }
