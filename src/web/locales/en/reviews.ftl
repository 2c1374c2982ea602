## reviews

## Queue
reviews-queue-lede = What waits for you: conflicts to declare and applications to assess.
reviews-queue-empty = You are not on a panel at present.
reviews-no-tasks = No application is assigned to you yet.
reviews-to-panel = To the panel
reviews-task-open = to do
reviews-task-started = draft saved
reviews-task-submitted = submitted

## Conflicts of interest
reviews-declare = Declare conflicts of interest
reviews-declare-who = Before you see what is in an application
reviews-declare-lede = You see only names and titles here. For each application, say whether you, your family or your work are tied to one of its organisations. You can say later what you leave open, but nothing is assigned to you before.
# $count (Number)
reviews-undeclared = { $count ->
    [one] { $count } still to declare
   *[other] { $count } still to declare
}
reviews-declared-all = all declared
reviews-no-conflict = No conflict of interest
reviews-conflict = Conflict of interest
reviews-conflict-reason = Reason, if there is a conflict
reviews-conflict-reason-hint = The chair and the staff of the programme read it.
reviews-conflict-declared = conflict declared
# $organisation (String)
reviews-member-notice = You belong to { $organisation }, which applies in this call. Declare a conflict for its application, and think about the others that compete with it.
reviews-member-hint = You belong to one of these organisations, so only a conflict can be declared.
reviews-declare-send = Save my declarations
reviews-found-conflict = I have a conflict of interest
# $application (String)
reviews-reason-wanted = Say what the conflict with { $application } is.
# $application (String)
reviews-conflict-stays = You declared a conflict with { $application }. It stays; if it was a mistake, write to the chair.
# $application (String)
reviews-you-are-a-member = You belong to an organisation of { $application }. Declare a conflict.
# $application (String)
reviews-conflict-too-late = Your assessment of { $application } is in and cannot be taken back. Write to the chair about the conflict.
# $max (Number)
reviews-reason-needed = Give a reason of at most { $max } characters.
reviews-bar-not-declared = No conflict has been ruled out for this application yet. The assessor declares first, then reads.
reviews-bar-conflict = A conflict of interest was declared for this application.
reviews-bar-member = The assessor belongs to an organisation of this application. Choose somebody else.

## Score sheet
reviews-sheet = Score sheet
reviews-clash = You saved this sheet in another window meanwhile. What you typed stands in the form, and what was saved beside it. Put together what should stay, then save again.
reviews-saved-meanwhile = Saved meanwhile:
reviews-sheet-hint = Explain marks below 40 % or above 90 % of the maximum. Two decimals are possible.
# $maximum (String)
reviews-mark = Marks, up to { $maximum }
reviews-comment = Comment
reviews-overall = Overall remark
reviews-overall-hint = The applicants read comments and this remark, without your name.
reviews-save-draft = Save draft
reviews-submit = Submit the assessment
reviews-submit-final = A submitted assessment is final. Then you see what the others gave.
reviews-your-total = Your total
reviews-submitted-at = Submitted
reviews-others = What the others gave
reviews-others-none = Nobody else has submitted yet.
# $number (Number)
reviews-assessor-number = Assessment { $number }
# $criterion (String)
reviews-mark-missing = { $criterion }: marks are missing. Enter them.
# $criterion (String), $maximum (String)
reviews-mark-out-of-range = { $criterion }: enter marks from 0 to { $maximum }.
# $criterion (String)
reviews-mark-too-fine = { $criterion }: marks have at most two decimals. Shorten them.
# $criterion (String)
reviews-mark-unknown = The call has no criterion { $criterion }. Reload the page.
# $criterion (String)
reviews-comment-wanted = { $criterion }: these marks are very low or very high. Explain them in a comment.
reviews-not-a-mark = Enter marks as a number such as 17 or 17.5.
reviews-submitted-is-final = This assessment is submitted already and stays as it is.

## Panel
reviews-panel = Panel
# $assessors (Number), $gap (String), $threshold (String)
reviews-panel-lede = { $assessors ->
    [one] { $assessors } assessment of each application
   *[other] { $assessors } independent assessments of each application
}; of two, a gap of more than { $gap } of the higher total calls a third. At least { $threshold } points are needed.
reviews-open = Ask the assessors to declare
reviews-open-hint = First the assessors declare conflicts, then applications are assigned. The panel closes when every application has its score.
reviews-assign-automatically = Assign all open places evenly
reviews-close = Close the panel
reviews-close-hint = Every application has its score. Closing makes the ranking final; the panel cannot be opened again.
reviews-deadline = Assessments are wanted by
reviews-deadline-set = Say until when assessments are wanted
# $zone (String)
reviews-deadline-hint = Time in { $zone }. Every assessor gets a letter and sees it in the queue. An assessment that comes later is still taken.
reviews-deadline-passed = This instant has passed. Choose a later one.
reviews-applications = Applications
reviews-no-applications = There is no eligible application here.
reviews-standing-unassigned = needs assessors
reviews-standing-assessing = being assessed
reviews-standing-third-wanted = third assessment wanted
reviews-standing-scored = scored
# $score (String)
reviews-score-is = Score { $score }
# $organisations (Number), $declared (Number), $communities (Number)
reviews-communities = Organisations: { $organisations }; of these, communities declared: { $declared }; different communities: { $communities }
reviews-communities-hint = How many communities stand behind an application is counted from what its last check of eligibility looked at, and only where the organisation was told that chairs of panels see counts; others count as not declared. Which communities they are is not shown here.
reviews-communities-unreadable = How many communities stand behind this application cannot be said: what its last check looked at does not open. Whoever runs this service finds the reason in its log.
reviews-assign-whom = Assign an assessor
reviews-assign = Assign
reviews-no-candidates = Nobody can be assigned: everybody else is assigned already, has a conflict or has not declared. Add an assessor or ask for declarations.
reviews-release = Take back the assignment
reviews-release-reason = Reason, which the assessor reads
reviews-assessors = Assessors
reviews-assessor = Assessor
reviews-declarations = Declarations
reviews-assigned = Assigned
reviews-submitted = Submitted
# $application (String), $reason (String)
reviews-conflict-line = Conflict with { $application }: { $reason }

## Ranking
reviews-ranking = Ranking
reviews-ranking-not-yet = The ranking stands here once the panel is closed.
# $envelope (String), $threshold (String)
reviews-ranking-caption = Envelope { $envelope }, threshold { $threshold } points. The double line is the funding line.
reviews-ranking-hint = Money follows the order. The first application that does not fit the envelope draws the line; none below it is moved up because it asks for less. Equal scores share a rank.
reviews-line-cuts-tie = The funding line runs between applications with the same score. Their order is only that of their numbers: decide between them and say why.
reviews-rank = Rank
reviews-application = Application
reviews-totals = Totals
reviews-final = Score
reviews-asked = Requested
reviews-left = Left
reviews-place = Outcome
reviews-place-within = within the envelope
reviews-place-reserve = reserve
reviews-place-below-threshold = below the threshold
reviews-tied = tied
reviews-withdrawn = withdrawn

## Refusals
reviews-only-the-chair = Only the chair of this panel may do this. Ask the chair.
reviews-not-for-assessors = Progress and ranking are for the chair and the staff of the programme. Your applications stand under “Reviews”.
reviews-only-assessors = Only the assessors of this call may do this.
reviews-panel-is-closed = The panel is closed. Nothing in it can be changed any more.
reviews-call-not-closed = The panel works once the call is closed, after its deadline.
reviews-eligibility-not-concluded = The panel works once the eligibility of every application is decided.
reviews-no-assessors = The call has no assessors yet. A programme manager adds them.
reviews-nothing-to-assign = Every application has its assessors already.
reviews-nobody-to-assign = Nobody can be assigned: the assessors have conflicts or have not declared yet. Ask for declarations or add an assessor.
reviews-not-an-assessor = This person is not an assessor of this call. Choose one from the list.
reviews-already-assigned = This person has this application already.
# $needed (Number)
reviews-no-place = The application has all { $needed } assessors. One more is called only by a gap between two totals.
reviews-release-too-late = This assessment is submitted; the assignment cannot be taken back.
# $application (String), $missing (Number)
reviews-still-waiting = { $application } still waits for { $missing ->
    [one] { $missing } assessment
   *[other] { $missing } assessments
}.
# $application (String)
reviews-still-third = { $application } needs a third assessment: the two totals lie too far apart.

## Messages
done-reviews-declared = Your declarations are saved.
done-reviews-submitted = Your assessment is submitted.
done-reviews-deadline = The assessors are told until when their assessments are wanted.
done-reviews-opened = The assessors are asked to declare conflicts.
done-reviews-assigned = Assigned. The assessors are told.
done-reviews-assigned-in-part = Assigned as far as conflicts allow. Some applications still need assessors.
done-reviews-released = The assignment is taken back. The assessor is told.
done-reviews-closed = The panel is closed. This is its ranking.

## Letters
notice-reviews-conflicts-wanted-subject = Please declare conflicts of interest
# $call (String), $count (Number)
notice-reviews-conflicts-wanted-text = You are an assessor of the call { $call }. { $count ->
    [one] { $count } application is
   *[other] { $count } applications are
} eligible. Before you see what is in them, please say for each whether you have a conflict of interest.
# $deadline (String)
notice-reviews-deadline-subject = Assessments are wanted by { $deadline }
# $call (String), $deadline (String)
notice-reviews-deadline-text = The chair wants the assessments of the call { $call } by { $deadline }. What is still open stands in your queue.
notice-reviews-assigned-subject = Applications to assess
# $call (String), $count (Number)
notice-reviews-assigned-text = { $count ->
    [one] { $count } application of the call { $call } is
   *[other] { $count } applications of the call { $call } are
} yours to assess. Please read and score independently: what others gave is shown once your own assessment is in.
# $application (String)
notice-reviews-third-wanted-subject = A third assessment is wanted for { $application }
# $application (String), $title (String)
notice-reviews-third-wanted-text = The two assessments of { $application } “{ $title }” lie too far apart. Please assign a third assessor.
# $application (String)
notice-reviews-released-subject = { $application } is no longer yours to assess
# $application (String), $title (String), $reason (String)
notice-reviews-released-text = The chair has taken back the assignment of { $application } “{ $title }”. The reason: { $reason }

    You have nothing more to do there.
# $application (String)
notice-reviews-stepped-back-subject = An assessor has given up { $application }
# $application (String), $title (String), $assessor (String)
notice-reviews-stepped-back-text = { $assessor } has declared a conflict of interest with { $application } “{ $title }”. The assignment is taken back; please assign somebody else.
notice-reviews-all-in-subject = All assessments are in
# $call (String)
notice-reviews-all-in-text = Every eligible application of the call { $call } has its score. You can close the panel.
notice-reviews-panel-closed-subject = The panel has closed
# $call (String), $count (Number)
notice-reviews-panel-closed-text = The panel of the call { $call } is closed. { $count ->
    [one] { $count } application is ranked.
   *[other] { $count } applications are ranked.
} The award can be proposed.
reviews-todo-declare = Declare conflicts of interest in “{ $call }”: { $count ->
    [one] { $count } application
   *[other] { $count } applications
}
reviews-todo-assess = Assess “{ $title }”
reviews-todo-chair = Lead the panel of “{ $call }”: { $done } of { $all } scored
reviews-todo-close = Close the panel of “{ $call }”: { $done } of { $all } scored
reviews-results = What the assessors found
reviews-results-score = Final score
reviews-results-rank = Rank
reviews-results-threshold = At least needed for a grant
reviews-results-how = Of two assessments the final score is their mean; of three, the mean of the two that lie closest. Assessors work independently of each other.
reviews-results-one = Assessment { $number }
reviews-results-total = Total: { $total } of { $scale }
reviews-results-criterion = Criterion
reviews-results-mark = Mark
reviews-results-comment = Comment
reviews-results-back = To the ranking
reviews-milestone-scored = Scored { $score }, rank { $rank }: read what the assessors found
reviews-results-how-all = The final score is the mean of all assessments. Assessors work independently of each other.
reviews-to-sheet = To the score sheet
# $count (Number)
reviews-objections-open = { $count ->
    [one] { $count } objection to a result of eligibility is not decided yet. The panel begins afterwards.
   *[other] { $count } objections to results of eligibility are not decided yet. The panel begins afterwards.
}
# $until (String)
reviews-objections-until = Until { $until } applicants may object to results of eligibility. The panel begins afterwards.
# $until (String)
reviews-eligibility-undoing = Results of eligibility can still be undone until { $until }. The panel begins afterwards.
