## reports
reports-title = Final report
reports-status = Status
reports-status-none = not begun
reports-status-draft = being written
reports-status-submitted = handed in
reports-status-sent-back = sent back
reports-status-accepted = accepted
# $day (String)
reports-due-on = Due by { $day }
reports-submitted-at = Handed in
reports-decided-at = Decided
reports-sent-back-because = Sent back, because
reports-was-sent-back-because = Last time it was sent back, because
reports-not-in-force = The report is written once the agreement is in force.
reports-not-handed-in = The partners have not handed in this report. You can read it when they have.
reports-to-do = What is still to do
reports-nothing-missing = Nothing is missing. A signatory of the lead applicant can hand the report in.

## The narrative
reports-narrative = What happened
reports-question-done = What was done?
reports-question-changed = What went differently from the plan?
reports-question-results = What are the results?
reports-question-cooperation = How did the partners work together?
# $max (Number)
reports-hint-done = Activities, places and times. At most { $max } characters.
# $max (Number)
reports-hint-changed = What changed, and why. Write “nothing” if all went as planned. At most { $max } characters.
# $max (Number)
reports-hint-results = What is better now, and how you know. At most { $max } characters.
# $max (Number)
reports-hint-cooperation = Between the organisations and between their communities: what worked, what was hard. At most { $max } characters.
reports-no-answer = No answer yet.
reports-save-narrative = Save the answers
reports-saved-meanwhile = Saved meanwhile:

## Spending
reports-spending = What it cost
# $currency (String)
reports-spending-caption = Amounts in { $currency }
reports-line = Budget line
reports-contracted = Contracted
reports-spent = Spent
reports-variation = Difference
reports-note = Note
reports-not-yet = not yet
reports-no-lines = This organisation has no budget lines.
reports-spending-hint = Write 0 where nothing was spent. Only members of this organisation can change these amounts.
reports-save-spending = Save what was spent
reports-totals = By heading and partner
# $currency (String)
reports-totals-caption = Amounts in { $currency }. A difference below zero means less was spent than contracted.
reports-heading = Heading
reports-partner = Partner
reports-together = Together
reports-all-headings = All headings

## Participants
reports-participants = Who took part
# $least (Number)
reports-participants-hint = Count people; never write names. Saying the community is optional: leave it at “not said” if people did not say it themselves. The programme sees these counts. In public figures, counts below { $least } are kept back, and one more with them where they could be worked out.
reports-participants-caption = One row for each community, sex and age. Empty rows do not count.
reports-community = Community
reports-not-said = not said
reports-sex = Sex
reports-sex-women = women
reports-sex-men = men
reports-sex-other = other or not said
reports-age = Age
reports-age-under-15 = under 15
reports-age-15-to-24 = 15 to 24
reports-age-25-to-64 = 25 to 64
reports-age-65-and-over = 65 and over
reports-persons = Number of people
reports-participants-more = For more rows, save: empty ones are added.
reports-no-participants = No participants are counted.
reports-save-participants = Save the counts

## Handing in, accepting, sending back
reports-hand-in = Hand the report in
reports-hand-in-hint = After this nobody can change it, unless the programme sends it back.
reports-hand-in-button = Hand in
reports-signatory-hands-in = A signatory of the lead applicant hands the report in.
reports-decide = Accept it or send it back
reports-accept-hint = Accepting is final. It releases the tranche that waits for this report.
reports-accept = Accept the report
reports-return = Send back
reports-return-reason = Why do you send it back?
reports-return-hint = The partners read this. Say what is missing and what they should do.

## Refusals
# $status (String)
reports-move-refused = The report is { $status }, so this step is not possible. Open the page again to see what can be done.
# $status (String)
reports-not-open = The report is { $status }, so nobody can write in it. If something is wrong, ask the programme to send it back.
reports-not-begun = Nobody has begun this report yet. A partner must save something first.
reports-writers-only = Only editors and administrators of a partner organisation write the report. Ask your organisation for one of these roles.
reports-own-spending-only = Each organisation writes its own spending. Ask the organisation whose budget line it is.
reports-signatory-only = Only a signatory of the lead applicant hands the report in. Ask one of them.
reports-officers-only = Only grants officers and managers of the programme decide on reports, and nobody on their own organisation’s. Ask one of them.
# $question (String), $max (Number)
reports-answer-too-long = The answer to “{ $question }” is longer than { $max } characters. Shorten it.
# $max (Number)
reports-note-too-long = A note is longer than { $max } characters. Shorten it.
reports-spent-negative = An amount spent is below zero. Enter 0 or more.
# $max (Number)
reports-persons-range = A number of people is not between 1 and { $max }. Enter one that is.
reports-community-unknown = A community is not in the list. Choose one from the list, or “not said”.
reports-counted-twice = Two rows count the same community, sex and age. Put them together.
# $max (Number)
reports-reason-needed = Give a reason of 1 to { $max } characters, so that the partners know what to do.
reports-changed-meanwhile = This part was saved while you were writing, by somebody else or by you in another window. What you typed is still here, but not saved; what was saved stands beside it. Compare, then save again.
# $question (String)
reports-missing-answer = “{ $question }” has no answer yet.
# $organisation (String), $lines (Number)
reports-missing-spending = { $lines ->
    [one] { $organisation } has not said what { $lines } budget line cost.
   *[other] { $organisation } has not said what { $lines } budget lines cost.
}

done-reports-saved = Saved. Everybody of the partner organisations can see it.
done-reports-submitted = The report is handed in. The programme has been told.
done-reports-accepted = The report is accepted. The partners have been told.
done-reports-sent-back = The report is sent back. The partners have been told.

## Letters
notice-reports-due-subject = Your final report is due soon
# $title (String), $due (String)
notice-reports-due-text = The final report of “{ $title }” is due by { $due } and has not been handed in. All partners write in it: the answers, what each spent, and how many people took part.
# $title (String)
notice-reports-submitted-subject = Final report handed in: { $title }
# $title (String), $lead (String)
notice-reports-submitted-text = { $lead } has handed in the final report of “{ $title }”. Please read it, then accept it or send it back.
# $title (String)
notice-reports-sent-back-subject = Final report sent back: { $title }
# $title (String), $lead (String), $reason (String)
notice-reports-sent-back-text = The programme has sent back the final report of “{ $title }” ({ $lead }). Nothing that you wrote is lost. The reason:

    { $reason }

    Please correct it; then a signatory of the lead applicant hands it in again.
# $title (String)
notice-reports-accepted-subject = Final report accepted: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-reports-accepted-text = The programme has accepted the final report of “{ $title }”. This releases tranche { $number } of { $amount }: a signatory of { $lead } can request it now, once the tranches before it are paid.
# $title (String)
notice-reports-accepted-alone-subject = Final report accepted: { $title }
# $title (String), $lead (String)
notice-reports-accepted-alone-text = The programme has accepted the final report of “{ $title }” ({ $lead }). No tranche waits for it.
reports-todo-write = Write the final report of “{ $title }”
reports-todo-sent-back = Complete the final report of “{ $title }”: it was sent back with a reason
reports-todo-read = Read the final report of “{ $title }”
