## eligibility
eligibility-title = Eligibility
eligibility-application = Application
eligibility-reference = Reference
eligibility-call = Call
eligibility-deadline = Deadline

## Where findings and applications stand
eligibility-effective-met = Met
eligibility-effective-not-met = Not met
eligibility-effective-undecided = An officer decides
eligibility-effective-curable = Not met, could be put right
eligibility-effective-uncured = Not met; no time was given to put it right
eligibility-effective-cure-open = Can be put right within the time given
eligibility-effective-cure-lapsed = Not met, the time to put it right has passed
eligibility-state-waiting = Something is still open
eligibility-state-met = Every rule met
eligibility-state-not-met = Not every rule met
eligibility-state-eligible = Eligible
eligibility-state-not-eligible = Not eligible
eligibility-provisional = provisional
eligibility-provisional-lede = This is provisional: until the call closes, other applications can still change what the rules that look across applications find.
# $text (String)
eligibility-needed = Needed: { $text }
# $text (String)
eligibility-to-do = What helps: { $text }

## Check your answers
eligibility-check = Check your answers
eligibility-missing = Still missing
eligibility-missing-nothing = Nothing is missing.
eligibility-rules-now = What the rules find now
eligibility-rules-now-lede = As if the application were submitted this minute. You can submit even if a rule is not met; the result is recorded with it.
eligibility-whole = The whole application
eligibility-submit = Submit the application
eligibility-declaration = I declare for all organisations of this application that what it says is true and that I may submit it for them.
eligibility-declaration-needed = Tick the declaration to submit.
eligibility-lead-submits = A signatory or an administrator of the lead applicant submits.
eligibility-call-not-open = This call does not accept applications now.

## Receipt
eligibility-receipt = Receipt
eligibility-received = Received
eligibility-fingerprint = Fingerprint of the content
eligibility-fingerprint-hint = The fingerprint is calculated from everything the application says. The same content always has the same fingerprint.
eligibility-late-because = Recorded as late because
eligibility-consents = Who consented
eligibility-consents-none = Nobody has consented to what was recorded.
eligibility-see-findings = See what the rules found
eligibility-see-application = See the application

## Findings and decisions
eligibility-others = This organisation also stands in:
# $opened (String), $until (String)
eligibility-cure-given = Time to put this right was given on { $opened }, until { $until }.
# $when (String)
eligibility-cure-answered = Answered on { $when }.
# $text (String)
eligibility-cure-before = Found before the answer: { $text }
eligibility-decision-review = An officer decided:
eligibility-decision-override = An officer decided otherwise:
eligibility-verdict-pass = The rule is met
eligibility-verdict-fail = The rule is not met
eligibility-decide = Decide
eligibility-override = Decide otherwise
eligibility-send-decision = Record the decision
eligibility-send-override = Record the other decision
eligibility-ruling = Your decision
eligibility-reason = Reason
eligibility-reason-hint = The applicants read it. Name no community.
eligibility-open-cure = Give time to put it right
eligibility-cure-request = What you ask for
eligibility-cure-request-hint = The applicants read it. Their time runs from now.
eligibility-conclude = Conclude
eligibility-conclude-lede = Nothing waits for a decision. The result is final for this stage, and all members of the organisations get it with every rule. What could have been put right and was not counts as not met.
eligibility-conclude-as-waiting = Conclude
eligibility-conclude-as-met = Conclude as eligible
eligibility-conclude-as-not-met = Conclude as not eligible
eligibility-conclude-as-eligible = Conclude as eligible
eligibility-conclude-as-not-eligible = Conclude as not eligible
# $count (Number)
eligibility-conclude-not-yet = { $count ->
    [0] The call has to be closed first.
    [one] { $count } rule is still open.
   *[other] { $count } rules are still open.
}
eligibility-conclude-done = This application is concluded.
# $when (String)
eligibility-concluded-at = Concluded on { $when }.
eligibility-history = When the rules were checked
# $when (String), $version (String)
eligibility-run = { $when }, rules version { $version }
eligibility-occasion-submission = Submission
eligibility-occasion-late-arrival = Recorded as late
eligibility-occasion-closing = The call closed
eligibility-occasion-cure = Something was put right

## The officers' list
eligibility-filter = Choose by state
eligibility-filter-all = All
eligibility-list-empty = No application to show.
eligibility-list-caption = Submitted applications and how many of their rules are met, not met and open
eligibility-count-met = Met
eligibility-count-not-met = Not met
eligibility-count-open = Open
eligibility-stands = State
eligibility-came-late = late
eligibility-close = Close the call
eligibility-close-lede = The deadline has passed. Closing checks all rules again for every application and tells all applicants the results so far. It cannot be undone.
eligibility-late = Record a late arrival
eligibility-late-lede = An application that came in after the deadline can be kept in the list with its reason. It then does not meet the rule on time.
eligibility-late-none = No draft of this call is left.
eligibility-late-received = Received
# $zone (String)
eligibility-late-received-hint = Day and hour in { $zone }.
eligibility-late-reason-hint = Why you record it although it came late. The applicants read it.
eligibility-late-record = Record it

## Putting something right
eligibility-cure-answer = Put it right
eligibility-cure-until = At the latest
eligibility-cure-file = The signed memorandum
# $most (Number)
eligibility-cure-file-hint = PDF, PNG, JPEG or office document, up to { $most } MB.
eligibility-cure-signed-by = Which organisations have signed it
eligibility-cure-send = Hand it in
eligibility-cure-in-register = The organisation puts this right in the register. After that, whoever writes or signs for the lead applicant has the rules checked again here.
eligibility-cure-to-register = To its documents
eligibility-cure-again = It is in the register: check again

## Refusals
eligibility-officers-only = Only a programme manager or a grants officer may do this. Ask one of them.
eligibility-own-interest = You belong to an organisation of this application, so another officer has to act on it.
eligibility-no-draft = This application is no draft any more: it was submitted or withdrawn. What was submitted stands on its receipt.
eligibility-not-submitted = This application is not submitted, or was withdrawn. Only submitted applications are decided on.
eligibility-already-concluded = The eligibility of this application is concluded and can no longer be changed.
# $deadline (String)
eligibility-too-early = The deadline is { $deadline }. Come back when it has passed; until then applications can still change.
# $deadline (String), $now (String)
eligibility-closing-too-early = The deadline is { $deadline } and it is now { $now }. A call closes only after its deadline.
eligibility-finding-outdated = The rules were checked again since. Open the page again and look at the latest finding.
eligibility-still-provisional = This finding is provisional. Close the call first, then decide.
# $max (Number)
eligibility-reason-needed = Write a reason, at most { $max } characters.
eligibility-ruling-needed = Choose whether the rule is met.
# $state (String)
eligibility-no-question-open = This rule leaves nothing open: { $state }. To decide otherwise, use “Decide otherwise” and give a reason.
# $state (String)
eligibility-decide-instead = This rule leaves the decision to you: { $state }. Use “Decide”.
# $state (String)
eligibility-override-changes-nothing = That is what holds already: { $state }. Choose another decision, or leave it as it is.
# $until (String)
eligibility-override-during-cure = The applicants have until { $until } to put this right. Wait until then before you decide.
eligibility-call-not-closed = The call is not closed, or its awards are decided already. Applications are concluded in between.
# $number (String), $rule (String), $state (String)
eligibility-rule-still-open = { $number } { $rule } is still open: { $state }.
eligibility-nothing-to-cure = Time can be given only where a rule says that something can be put right. This finding is another one.
eligibility-memorandum-needed = A memorandum is handed in as a file, with who has signed it.
eligibility-cure-once = Time to put this right was given once already. It cannot be given twice.
eligibility-no-cure = This application has nothing that can be put right now.
# $until (String), $now (String)
eligibility-cure-too-late = The time to put this right ended on { $until }; it is now { $now }.
eligibility-lead-answers = Only those who write or sign for the lead applicant hand this in. Ask the lead applicant.

## Done
done-eligibility-submitted = The application is submitted.
done-eligibility-closed = The call is closed and all applications were checked again.
done-eligibility-late-recorded = The late arrival is recorded.
done-eligibility-decided = The decision is recorded and the applicants are told.
done-eligibility-overridden = The other decision is recorded and the applicants are told.
done-eligibility-cure-opened = The applicants have time from now on and are told.
done-eligibility-cured = Handed in. The rule is met now.
done-eligibility-cure-not-enough = Handed in, but something is still missing. You can hand in again until the time ends.
done-eligibility-concluded-eligible = The application is concluded as eligible.
done-eligibility-concluded-not-eligible = The application is concluded as not eligible.

## Letters
# $number (String), $rule (String), $state (String)
eligibility-letter-rule = { $number } { $rule }: { $state }
# $text (String)
eligibility-decided-because = An officer decided this, because: { $text }
# $title (String), $reference (String)
notice-eligibility-result-so-far-subject = Results so far: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-result-so-far-text =
    The call “{ $call }” is closed and the rules were checked again for every application. This is what was found for yours. It is not the end: officers decide what is open and then conclude.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-cure-opened-subject = Please put something right: { $title } ({ $reference })
# $call (String), $until (String), $request (String), $rules (String)
notice-eligibility-cure-opened-text =
    Something in your application to “{ $call }” can still be put right, until { $until } at the latest. This is what the programme asks for:

    { $request }

    { $rules }

    Whoever writes or signs for the lead applicant hands it in on this page.
# $title (String), $reference (String)
notice-eligibility-cure-answered-subject = Answered: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-answered-text =
    The applicants handed something in for “{ $call }” and the rules were checked again. The rule now stands: { $state }. This is what changed:

    { $changes }
# $title (String), $reference (String)
notice-eligibility-decided-subject = A decision on { $title } ({ $reference })
# $call (String), $number (String), $rule (String), $outcome (String), $reason (String)
notice-eligibility-decided-text =
    An officer decided on your application to “{ $call }”.

    { $number } { $rule }: { $outcome }
    Reason: { $reason }
# $title (String), $reference (String)
notice-eligibility-concluded-eligible-subject = Eligible: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-eligible-text =
    Your application to “{ $call }” is eligible. It goes on to assessment. These are the results of all rules.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-concluded-not-eligible-subject = Not eligible: { $title } ({ $reference })
# $call (String), $rules (String)
notice-eligibility-concluded-not-eligible-text =
    Your application to “{ $call }” is not eligible, because not every rule is met. It is not assessed. These are the results of all rules; under each that is not met stands what would help next time. What could have been put right and was not counts as not met.

    { $rules }

    This call takes no objections to results.
eligibility-milestone-eligible = Eligible: it goes on to the panel.
eligibility-milestone-ineligible = Not eligible; each rule gives its reason.
eligibility-todo-cure = Put right what is missing in “{ $title }”
eligibility-todo-close = Close the call “{ $call }”: its deadline has passed
eligibility-todo-conclude = Decide on eligibility in “{ $call }”: { $count ->
    [one] { $count } application is open
   *[other] { $count } applications are open
}
# $count (Number)
eligibility-conclude-curable = { $count ->
    [one] { $count } result could still be put right, and no time was given for it. Concluded now, it counts as not met.
   *[other] { $count } results could still be put right, and no time was given for them. Concluded now, they count as not met.
}
# $call (String)
notice-eligibility-all-concluded-subject = Eligibility is concluded: { $call }
# $call (String), $count (Number)
notice-eligibility-all-concluded-text = Eligibility of every application of the call { $call } is concluded. { $count ->
    [0] None is eligible, so that there is nothing for the panel to assess.
    [one] One application is eligible and comes before the panel. Ask the assessors to declare conflicts of interest.
   *[other] { $count } applications are eligible and come before the panel. Ask the assessors to declare conflicts of interest.
}

## Rehearsal
eligibility-rehearsal = Rehearse the rules
eligibility-rehearsal-lede = The rules of this call, judged on what earlier applicants gave. Nothing is decided by it, nothing is kept, and applicants do not see it.
eligibility-rehearsal-none = No other call of the programme has been published yet.
eligibility-rehearsal-earlier = Whose applicants
eligibility-rehearsal-do = Rehearse
# $rules (String)
eligibility-rehearsal-left-out = Left out, because that call did not ask what they read: { $rules }.
eligibility-rehearsal-caption = What these rules would find of each application
eligibility-rehearsal-outcome = They would find
eligibility-rehearsal-because = Rules that are not simply met
eligibility-rehearsal-nothing = nothing to object

## Objections
# $until (String)
eligibility-letter-until = At the latest: { $until }
# $point (String), $answer (String), $reason (String)
eligibility-letter-answer = { $point }: { $answer }. Reason: { $reason }
eligibility-answered-upheld = Upheld
eligibility-answered-dismissed = Dismissed
eligibility-objection = Objection
eligibility-objection-stands-open = Waits for its decision
eligibility-objection-stands-withdrawn = Withdrawn
eligibility-objection-stands-decided = Decided
# $until (String)
eligibility-object-until = You can object to this result until { $until }.
eligibility-object-see = Object, or read how
eligibility-objection-see = See the objection
eligibility-objection-of-first = First result
eligibility-objection-after = Result after the objection
eligibility-object-lede = Say which findings are wrong and why. Only what was looked at and how counts: facts and procedure. What could have been put right and was not is no ground. Somebody who had no part in this result decides, and all organisations of the application are told.
eligibility-object-findings = Findings that you object to
eligibility-object-grounds = Your grounds
# $max (Number)
eligibility-object-grounds-hint = At most { $max } characters. The programme and all organisations of the application read them. Name no community.
eligibility-object-do = Send the objection
# $organisation (String), $when (String)
eligibility-objection-made-by = { $organisation } objected on { $when }.
# $when (String)
eligibility-objection-withdrawn-at = Withdrawn on { $when }.
# $when (String)
eligibility-objection-decided-at = Decided on { $when }.
eligibility-objection-findings = Findings that it is about
eligibility-objection-withdraw = Withdraw the objection
eligibility-objection-withdraw-lede = Until it is decided, the organisation that objected can withdraw it.
eligibility-objection-decide = Decide the objection
eligibility-objection-decide-lede = What you uphold counts as met from now on. The application is then concluded anew, and all its members get the result. It cannot be changed afterwards.
# $count (Number)
eligibility-objection-who = { $count ->
    [0] Nobody among the programme’s officers is left who had no part in this result. The programme has to name one.
    [one] { $count } officer of the programme had no part in this result and can decide.
   *[other] { $count } officers of the programme had no part in this result and can decide.
}
eligibility-objection-none = Nobody has objected to this result.
eligibility-objection-answer = Your decision
eligibility-objection-send = Record the decision
eligibility-object-not-concluded = This application has no result yet. An objection is made to a result.
eligibility-object-already = An objection to this result waits for its decision. There can be only one at a time.
eligibility-object-once = An objection to this result was decided. A result can be contested once.
eligibility-object-eligible = The application is eligible: there is nothing to object to.
eligibility-object-none = This call takes no objections to results.
# $until (String), $now (String)
eligibility-object-too-late = Objections could be made until { $until }. It is now { $now }.
eligibility-object-which = Choose at least one finding that you object to.
eligibility-object-not-met-only = Only findings of this result that are not met can be objected to. Open the page again.
# $max (Number)
eligibility-object-grounds-needed = Write your grounds, at most { $max } characters.
eligibility-object-deciders = A signatory or an administrator of an organisation in this application objects. Ask one of them.
eligibility-object-own = Only a signatory or an administrator of the organisation that objected can withdraw it.
eligibility-objection-not-open = No objection waits for its decision here: it was decided or withdrawn.
eligibility-objection-had-part = You had a part in the first result, so somebody who had none decides this objection.
eligibility-objection-changed = The objection has changed since you opened it. Open the page again and decide each of its findings.
eligibility-objection-answer-needed = Choose for each finding whether the objection is upheld.
eligibility-decision-objection = An objection was upheld:
eligibility-todo-objection = Decide the objection to the result of “{ $title }”
done-eligibility-objected = The objection is made, and all organisations of the application are told.
done-eligibility-objection-withdrawn = The objection is withdrawn.
done-eligibility-objection-decided-eligible = The objection is decided. The application is eligible.
done-eligibility-objection-decided-not-eligible = The objection is decided. The application stays not eligible.
# $title (String), $reference (String)
notice-eligibility-concluded-contestable-subject = Not eligible: { $title } ({ $reference })
# $call (String), $rules (String), $until (String)
notice-eligibility-concluded-contestable-text =
    Your application to “{ $call }” is not eligible, because not every rule is met. It is not assessed. These are the results of all rules; under each that is not met stands what would help next time. What could have been put right and was not counts as not met.

    { $rules }

    If something was judged wrongly, a signatory or an administrator of any organisation in the application can object on this page, until { $until } at the latest: choose the findings and write why. Somebody who had no part in this result decides.
# $title (String), $reference (String)
notice-eligibility-objection-made-subject = Objection made: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-made-text =
    { $organisation } has objected to the result of your application to “{ $call }”, about:

    { $points }

    Grounds:

    { $grounds }

    Somebody who had no part in this result decides, and you are told. Until then { $organisation } can withdraw the objection on this page.
# $title (String), $reference (String)
notice-eligibility-objection-came-subject = An objection to decide: { $title } ({ $reference })
# $call (String), $organisation (String), $points (String), $grounds (String)
notice-eligibility-objection-came-text =
    { $organisation } has objected to a result of eligibility in “{ $call }”, about:

    { $points }

    Grounds:

    { $grounds }

    An officer who had no part in the result decides on this page. The panel begins only afterwards.
# $title (String), $reference (String)
notice-eligibility-objection-withdrawn-subject = Objection withdrawn: { $title } ({ $reference })
# $call (String)
notice-eligibility-objection-withdrawn-text = The objection to the result of this application to “{ $call }” was withdrawn. The result stays as it is.
# $title (String), $reference (String)
notice-eligibility-objection-decided-eligible-subject = Eligible after the objection: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-eligible-text =
    The objection to the result of your application to “{ $call }” was decided by somebody who had no part in the first result:

    { $points }

    The application is eligible now. It goes on to assessment. These are the results of all rules.

    { $rules }
# $title (String), $reference (String)
notice-eligibility-objection-decided-not-eligible-subject = Not eligible after the objection: { $title } ({ $reference })
# $call (String), $points (String), $rules (String)
notice-eligibility-objection-decided-not-eligible-text =
    The objection to the result of your application to “{ $call }” was decided by somebody who had no part in the first result:

    { $points }

    The application stays not eligible. A result can be contested once; this one is final for this stage. These are the results of all rules.

    { $rules }

## The queue and acts on many
# $until (String)
eligibility-due = Eligibility is to be concluded by { $until }.
# $until (String)
eligibility-heard-by = You will hear by { $until } whether this application is eligible.
eligibility-clock-concluded = Concluded:
# $days (Number)
eligibility-clock-median = Median from closing to conclusion: { $days ->
    [one] { $days } day
   *[other] { $days } days
}
eligibility-clock-overdue = Overdue:
eligibility-waited = Waited
# $count (Number)
eligibility-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (Number)
eligibility-overdue-by = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
eligibility-search = Organisation, title or reference
eligibility-filter-rule = Rule not met or open
eligibility-filter-any-rule = Any
eligibility-filter-objection = Only with an open objection
eligibility-filter-overdue = Only overdue
eligibility-filter-do = Show
eligibility-bulk = One act on many
eligibility-bulk-all = All on this page
eligibility-bulk-what = With what you have chosen
eligibility-bulk-kind-conclude = Conclude
eligibility-bulk-kind-cure = Give time to put the same rule right
eligibility-bulk-rule = Rule
eligibility-bulk-request-hint = Only to give time: all applicants you have chosen read it. Their time runs from your confirmation.
eligibility-bulk-plan = Look at it first
eligibility-bulk-lede = Nothing is done yet. This is what would happen to each application. Whatever changes until you confirm is left as it is and named.
eligibility-bulk-caption = Each application with what would happen to it
eligibility-bulk-foreseen = What happens
eligibility-bulk-rules = Rules
eligibility-bulk-came = What came of it
eligibility-foreseen-eligible = Concluded as eligible
eligibility-foreseen-not-eligible = Concluded as not eligible
eligibility-foreseen-time-given = Time given to put it right
eligibility-foreseen-still-open = Not yet: rules are still open
eligibility-foreseen-concluded = Nothing: it is concluded already
eligibility-foreseen-nothing-to-cure = Nothing: this rule can not be put right here, or time was given already
eligibility-foreseen-withdrawn = Nothing: it is withdrawn
eligibility-foreseen-own-interest = Nothing: you belong to one of its organisations
eligibility-came-done = Done
eligibility-came-changed = Left as it is: it changed meanwhile
eligibility-came-undone = Undone
eligibility-came-left = Nothing
# $count (Number)
eligibility-bulk-confirm = { $count ->
    [one] Confirm for { $count } application
   *[other] Confirm for { $count } applications
}
eligibility-bulk-undo = Undo all of it
# $when (String)
eligibility-bulk-done-at = Done on { $when }.
# $when (String)
eligibility-bulk-undone-at = Undone on { $when }. Its letters were not sent.
# $until (String)
eligibility-bulk-undo-until = You can undo it until { $until }; until then its letters wait and applicants see nothing of it.
eligibility-bulk-can-undo = Your last act on many applications can still be undone.
eligibility-bulk-back = Back to the list
# $max (Number)
eligibility-bulk-choose = Choose from 1 to { $max } applications.
eligibility-bulk-what-needed = Choose what is to be done.
eligibility-bulk-rule-needed = Choose the rule for which time is given.
eligibility-bulk-unknown = One of these applications was not submitted to this call. Open the list again.
eligibility-bulk-own = Only whoever planned this act confirms or undoes it.
eligibility-bulk-done-already = This act was done already.
eligibility-bulk-nothing-to-undo = There is nothing to undo: the act was not done, or was undone already.
# $until (String)
eligibility-bulk-too-late = This act could be undone until { $until }. Its letters go out now.
eligibility-bulk-letters-gone = Letters of this act are on their way already, so that it cannot be undone.
# $reference (String), $title (String)
eligibility-bulk-acted-on = Somebody has acted on { $reference } { $title } since, so that this act cannot be undone.
done-eligibility-bulk-planned = This is what would happen. Nothing is done yet.
done-eligibility-bulk = Done. You can undo it for ten minutes; until then its letters wait.
done-eligibility-bulk-in-part = Done, but for those that had changed meanwhile. You can undo it for ten minutes; until then its letters wait.
done-eligibility-bulk-undone = All of it is undone, and its letters are not sent.
eligibility-changes = What changed since the run before
# $title (String), $reference (String)
notice-eligibility-cure-checked-subject = Handed in and checked again: { $title } ({ $reference })
# $call (String), $state (String), $changes (String)
notice-eligibility-cure-checked-text =
    Something was handed in for your application to “{ $call }” and all rules were checked again. The rule now stands: { $state }. This is what changed:

    { $changes }
