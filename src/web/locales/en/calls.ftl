## Lists and the public page
calls-title = Calls
calls-lede = Grants that organisations apply for together. Anybody can read the calls; to apply, sign in.
calls-open = Open now
calls-open-none = No call is open at the moment.
calls-past = Closed
calls-past-published = deadline passed
calls-past-closed = being assessed
calls-past-decided = decided
calls-past-archived = archived
# $deadline (String)
calls-closes = Open until { $deadline }
# $deadline (String)
calls-closed-on = Closed since { $deadline }
calls-status-draft = draft
calls-status-published = published
calls-status-closed = closed
calls-status-decided = decided
calls-status-archived = archived
calls-draft-notice = This is a draft. Only the staff of the programme can see it.
calls-start = Start an application
calls-manage = Manage this call
calls-who-may-apply = Who may apply, and for what
calls-rules-lede = These rules are checked for every application in the same way. You see the result for your application before you submit it.
calls-rules-none = This call has no rules that are checked by the system.
calls-guidance = Guidance for applicants
calls-scoring = How applications are scored
# $assessors (Number), $gap (String)
calls-scoring-lede = { $assessors ->
    [one] One person assesses each application.
   *[other] { $assessors } people assess each application independently of each other.
} If their totals differ by more than { $gap } of the higher one, one more person assesses it.
# $threshold (String), $scale (String)
calls-threshold-lede = To be awarded, an application needs at least { $threshold } of { $scale } points.
calls-criterion = Criterion
calls-maximum = Maximum points
calls-total = Total
calls-tranches = How the grant is paid
calls-tranches-lede = Each grant is paid in tranches; each tranche waits for its condition.
calls-tranche = Tranche
calls-share = Share of the grant
calls-condition = Paid when
calls-condition-agreement-in-force = the agreement is in force
calls-condition-final-report-accepted = the final report is accepted
calls-at-a-glance = At a glance
calls-envelope = Envelope of this call
calls-request = One application can request
# $from (String), $to (String)
calls-from-to = { $from } to { $to }
calls-duration = Duration of a project
# $from (Number), $to (Number)
calls-months = { $from } to { $to ->
    [one] { $to } month
   *[other] { $to } months
}
calls-contact = Questions to
calls-places = Places
calls-themes = Themes
calls-languages = Languages of applications
calls-deadline = Deadline
calls-zone = Time zone

## Rules in plain words, and their parameters
calls-rule-on = This rule applies
# $deadline (String)
calls-rule-R01 = The application must arrive by { $deadline }.
# $months (Number)
calls-rule-R04-deadline = On the day of the deadline, each organisation must have been registered for at least { $months ->
    [one] one month
   *[other] { $months } months
}.
# $months (Number)
calls-rule-R04-publication = On the day the call was published, each organisation must have been registered for at least { $months ->
    [one] one month
   *[other] { $months } months
}.
# $places (String)
calls-rule-R05 = Each organisation must have its seat in one of these places: { $places }.
# $min (Number), $max (Number)
calls-rule-R10 = Between { $min } and { $max } organisations apply together, the lead applicant included.
# $min (Number)
calls-rule-R10-exactly = { $min ->
    [one] One organisation applies alone
   *[other] Exactly { $min } organisations apply together, the lead applicant included
}.
# $communities (Number)
calls-rule-R11 = { $communities ->
    [one] The organisations must belong to at least one community, by their own declaration.
   *[other] The organisations together must belong to at least { $communities } different communities, by their own declaration.
}
calls-rule-R11-review = Nobody has to declare. If an organisation declares several communities or none and the result depends on how that is read, an officer decides.
calls-rule-R11-set = An organisation that declares several communities counts for each of them. Nobody has to declare: if the result depends on an organisation that declares none, an officer decides.
# $detail (String)
calls-rule-R12-fail = Two organisations of one application may not have { $detail }.
# $detail (String)
calls-rule-R12-review = If two organisations of one application have { $detail }, an officer looks at it.
# $days (Number)
calls-rule-R12-days = If a detail is missing in the register, you are told and have { $days ->
    [one] { $days } day
   *[other] { $days } days
} to complete it.
calls-shared-representative = the same legal representative
calls-shared-account = the same bank account
calls-shared-number = the same registration number
# $lead (Number)
calls-rule-R13-lead = One organisation may be the lead applicant in at most { $lead ->
    [one] one application
   *[other] { $lead } applications
} of this call.
# $partner (Number)
calls-rule-R13-partner = One organisation may be a partner in at most { $partner ->
    [one] one application
   *[other] { $partner } applications
} of this call. If it is in more, all its applications fail.
# $days (Number)
calls-rule-R14 = All organisations sign a memorandum of partnership and upload it with the application. If something is missing, you are told and have { $days ->
    [one] one day
   *[other] { $days } days
} to hand it in.
# $min (Number), $max (Number)
calls-rule-R20 = The project takes at least { $min } and at most { $max ->
    [one] one month
   *[other] { $max } months
}.
# $min (String), $max (String)
calls-rule-R23 = An application can request between { $min } and { $max }.
# $share (String)
calls-rule-R24 = At most { $share } of the project’s total budget can be requested; the organisations contribute the rest.
# $share (String)
calls-rule-R25 = Indirect costs may be at most { $share } of the direct costs.
calls-parameter-R04-months = Months
calls-parameter-R04-reference = Counted back from
calls-parameter-R05-seats = Places
calls-parameter-R10-min-organisations = At least
calls-parameter-R10-max-organisations = At most
calls-parameter-R11-min-communities = Different communities, at least
calls-parameter-R11-mixed-declaration = An organisation that declares several counts
calls-parameter-R12-same-representative = Same legal representative
calls-parameter-R12-same-account = Same bank account
calls-parameter-R12-same-registration-number = Same registration number
calls-parameter-R12-cure-days = Days to complete what is missing
calls-parameter-R13-max-as-lead = As lead applicant, at most
calls-parameter-R13-max-as-partner = As partner, at most
calls-parameter-R14-cure-days = Days to hand it in later
calls-parameter-R20-min-months = Months, at least
calls-parameter-R20-max-months = Months, at most
calls-parameter-R23-min = At least
calls-parameter-R23-max = At most
calls-parameter-R24-max-share-of-total = At most, in percent of the total
calls-parameter-R25-max-share-of-direct = At most, in percent of the direct costs
calls-parameter-R02-cure-days = Days to hand it in later
calls-parameter-R06-cure-days = Days to hand it in later
calls-parameter-R32-cure-days = Days to hand it in later
calls-parameter-R03-forms = Legal forms that may apply
calls-parameter-R07-years = Full years that count
calls-parameter-R07-max-turnover = At most in a year
calls-parameter-R15-needed = Ways of working together
calls-parameter-R16-min-share = At least, in percent
calls-parameter-R16-of = Of
calls-parameter-R19-min-places = Places, at least
calls-parameter-R21-ends-by = Last day of any project
calls-parameter-R22-min-communities = Communities, at least
calls-parameter-R22-min-each = Participants from each, at least
calls-parameter-R26-max-share-of-direct = At most, in percent of the direct costs
calls-parameter-R30-country = Country of the account, two letters
calls-parameter-R31-documents = Documents
calls-parameter-R32-documents = Documents
calls-parameter-R33-max-characters = Characters of one text, at most
calls-parameter-R34-others = The signature of another person who states a capacity
calls-parameter-R36-max-grants = Grants, this one included, at most
calls-parameter-R36-per = Counted over
calls-parameter-R37-max-total = At most in all
calls-parameter-R37-years = Calendar years that count
calls-parameter-no-country = Enter the two capital letters of a country.
calls-parameter-must-be-positive = Enter a number above zero.
calls-parameter-must-not-be-negative = Enter zero or a number above it.
calls-parameter-min-over-max = The lower limit is above the upper limit. Change one of the two.
calls-parameter-too-large = This number is larger than the rule allows. Enter a smaller one.
calls-parameter-empty = Choose at least one.
calls-parameter-repeated = The same is entered twice. Remove one.
calls-parameter-unreachable = No partnership of the allowed size could meet this. Ask for fewer communities or allow more organisations.

## The form of a call
calls-new = New call
calls-change-draft = Change the draft
calls-draft-lede = Only the programme’s staff sees a draft. You can save it as soon as nothing in it contradicts itself, and publish it later.
calls-save-draft = Save the draft
calls-reference = Reference
calls-reference-hint = Letters without accents, digits and hyphens, such as MIT-2026-1. Letters and payments carry it.
calls-reference-wrong = Enter a reference of up to 40 letters without accents, digits and hyphens, such as MIT-2026-1.
# $reference (String)
calls-reference-taken = There is a call with the reference { $reference } already. Choose another.
calls-texts = Texts
calls-texts-hint = Write each text in the languages of your applicants. Serbian in Latin script is made from the Cyrillic text if you leave it empty.
calls-call-title = Title
calls-summary = Summary
calls-title-missing = Give the call a title in at least one language.
calls-languages-hint = Applications are written in one of these.
calls-languages-missing = Choose at least one language in which applications are accepted.
calls-money-and-time = Money and deadline
# $currency (String)
calls-envelope-hint = All grants of the call together, in { $currency }.
calls-envelope-wrong = Enter an amount that is more than zero.
calls-deadline-hint = The last minute in which an application can arrive, in the time zone below.
calls-deadlines = Deadlines
calls-questions = Questions and answers
calls-questions-see = See the answers, or ask
calls-questions-until = Questions until
calls-questions-until-hint = The last minute in which a question can be asked, before the deadline. Leave both empty if the call takes no questions.
calls-answers-until = Answers until
calls-answers-until-hint = By then all questions are answered, early enough for the answers to be used. Before the deadline.
calls-questions-until-missing = Answers have a deadline, questions have none. Set both or leave both empty.
calls-answers-until-missing = Questions have a deadline, answers have none. Set both or leave both empty.
# $asked (String)
calls-answers-before-questions = Questions may be asked until { $asked }. They cannot be answered before that.
# $deadline (String)
calls-questions-before-deadline = The deadline of the call is { $deadline }. Questions and answers end before it, so that what is answered can still be used.
# $until (String)
calls-questions-open = Questions may be asked until { $until }.
# $until (String)
calls-questions-will = Once the call is published, questions may be asked until { $until }.
# $until (String)
calls-questions-closed = Questions could be asked until { $until }.
# $until (String)
calls-answers-by = They are answered for everybody by { $until }.
calls-zone-hint = Its name in the time zone database, such as Europe/Belgrade.
calls-zone-wrong = There is no such time zone. Enter a name such as Europe/Belgrade.
calls-places-hint = Where activities may take place.
calls-places-none = No places have been entered yet. The system administrator enters them.
calls-place-unknown = One of these places does not exist. Choose from the list.
calls-themes-hint = Optional. Applicants choose among them. Rows that you leave empty do not count.
# $number (Number)
calls-theme-row = Theme { $number }
calls-code = Short code
# $language (String)
calls-name-in = Name ({ $language })
# $max (Number)
calls-code-wrong = Enter a short code of up to { $max } characters.
# $code (String)
calls-code-twice = The code { $code } is entered twice. Each must be different.
calls-name-missing = Enter a name in at least one language.
calls-rules = Rules for applying
calls-rules-hint = Switch on what applies. Every rule that is on is checked for every application, and applicants see it on the page of the call in plain words.
calls-criteria-hint = The maximum points of all criteria together are the best possible total.
# $number (Number)
calls-criterion-row = Criterion { $number }
calls-maximum-wrong = A criterion needs a maximum above zero.
calls-scale = Best possible total
calls-scale-hint = Usually 100.
calls-scale-wrong = The best possible total lies between 1 and 10,000.
calls-threshold = Threshold: lowest total for a grant
calls-threshold-hint = An application with a lower total is not awarded.
# $scale (String)
calls-threshold-wrong = The threshold lies between 0 and { $scale }, the best possible total.
calls-assessors = Assessments of each application
calls-assessors-hint = So many people assess it independently of each other.
# $max (Number)
calls-assessors-wrong = Enter a number between 1 and { $max }.
calls-gap = Difference of the totals above which there is a third assessment, in percent
calls-gap-hint = Percent of the higher total, for example 30.
# $sum (String), $scale (String)
calls-criteria-sum = The maximum points of the criteria come to { $sum }, but the best possible total is { $scale }. Change the points of a criterion or the total.
calls-decimal-wrong = Enter a number with at most two decimals, like 12.5.
calls-tranches-hint = Together they come to 100 percent. Rows without a share do not count.
# $number (Number)
calls-tranche-row = Tranche { $number }
calls-share-percent = Share in percent
calls-tranche-nothing = A tranche must be above zero percent. Enter a share, or empty the row.
calls-tranches-order = A tranche that waits for the final report cannot come before one that waits for the agreement. Change their order.
# $sum (String)
calls-tranches-sum = The tranches come to { $sum } percent. They must come to 100. Change a share.
# $max (String), $envelope (String)
calls-max-over-envelope = One application could request { $max }, but the envelope of the call is { $envelope }. Lower the one or raise the other.

## Running a call
calls-before-publication = Before publication
calls-ready = Nothing is missing. The call can be published.
calls-missing-lede = This is missing before the call can be published:
calls-publish = Publish the call
calls-publish-hint = Once published, everybody can read the call, and it changes only by a numbered corrigendum.
calls-see-public = See the public page
calls-steps = Work on this call
calls-step-eligibility = Applications and their eligibility
calls-step-panel = Panel and scoring
calls-step-awards = Awards and grants
calls-archive = Archive the call
# $deadline (String)
calls-deadline-passed = The deadline is { $deadline }, which has passed. Set one that lies ahead.
# $language (String), $text (String)
calls-language-lacks = Applications are taken in { $language }, but { $text } is not written in it.
calls-lacks-title = the title
calls-lacks-summary = the summary
calls-lacks-guidance = the guidance
calls-places-missing = No place is chosen. Choose where activities may take place.
calls-criteria-missing = There are no criteria. Enter how applications are scored.
calls-tranches-missing = There are no tranches. Enter how a grant is paid.
# $envelope (String), $programme (String), $left (String)
calls-over-programme = The envelope of the call is { $envelope }, but of the programme’s { $programme } only { $left } is left for it. Lower the envelope of the call.
# $status (String)
calls-move-refused = This cannot be done now: the call is { $status }.
# $status (String)
calls-no-draft = The call is { $status } and no longer a draft. A published call changes only by a corrigendum.
calls-only-manager = Only a programme manager may do this. Ask one of the programme’s managers.
calls-only-manager-or-officer = Only a programme manager or a grants officer may do this. Ask one of them.
calls-panel = Panel
calls-panel-none = Nobody is on the panel yet.
calls-panel-add = Add somebody to the panel
calls-panel-email = E-mail address
calls-panel-email-hint = Anybody who has no account yet gets an invitation.
calls-panel-role = Role
calls-role-about-panel-chair = Panel chair: assigns applications and leads the panel
calls-role-about-assessor = Assessor: scores the applications assigned to them
calls-panel-give = Add to the panel
# $name (String), $role (String)
calls-panel-remove = Take { $name } off the panel ({ $role })
calls-invited = invited
# $when (String)
calls-invited-at = Invited { $when }
# $email (String)
calls-invitation-withdraw = Withdraw the invitation of { $email }

## Corrigenda
calls-corrigenda = Corrigenda
calls-corrigenda-lede = What has changed since the call was published. The page shows the call as it stands now.
calls-corrigenda-none = The call has not changed since it was published.
# $number (Number)
calls-corrigendum-number = Corrigendum { $number }
calls-corrigendum-new = New corrigendum
calls-corrigendum-lede = A corrigendum is numbered, stands on the page of the call, and is sent by letter to everybody who has started an application.
calls-corrigendum-explanation = Why the call changes
calls-corrigendum-explanation-hint = In at least one language; better in all in which applications are taken.
# $zone (String)
calls-corrigendum-deadline-hint = It can only be moved to a later time. The call’s time zone is { $zone }.
calls-corrigendum-texts-hint = As they stand now. Change what must change; leave the rest.
calls-corrigendum-publish = Publish the corrigendum
calls-corrigendum-explain = Say in at least one language why the call changes.
calls-corrigendum-nothing = Nothing differs from what is published. Change the deadline or a text first.
# $status (String)
calls-corrigendum-not-published = Only a published call that has not closed can be corrected; this one is { $status }.
# $deadline (String)
calls-corrigendum-too-late = The deadline was { $deadline } and has passed. It can no longer be moved; texts can still be corrected.
# $deadline (String)
calls-corrigendum-earlier = The deadline is { $deadline }. It can only be moved to a later time, because people plan by what was published.
# $before (String), $after (String)
calls-changed-deadline = Deadline: before { $before }, now { $after }
# $until (String)
calls-corrigendum-questions-earlier = { $until } is already published. Questions and answers can only be moved to a later time, because people plan by what was published.
# $after (String), $before (String)
calls-moved-questions-until = Questions until: before { $before }, now { $after }
# $after (String)
calls-set-questions-until = Questions until: now { $after }
# $after (String), $before (String)
calls-moved-answers-until = Answers until: before { $before }, now { $after }
# $after (String)
calls-set-answers-until = Answers until: now { $after }
# $before (String), $after (String)
calls-changed-title = Title: before “{ $before }”, now “{ $after }”
calls-changed-summary = The summary has changed
calls-changed-guidance = The guidance has changed
calls-before = Before
calls-after = Now

## A programme's page and its log
calls-programmes = Programmes
calls-programme-envelope = Envelope of the programme
calls-programme-none = The programme has no calls yet.
calls-programme-staff = Staff
calls-programme-staff-none = Nobody works for the programme yet.
calls-programme-staff-open = Staff and roles
calls-programme-payments = Payments

## What was done
done-calls-created = The draft is saved. Nobody outside the programme sees it.
done-calls-changed = The draft is saved.
done-calls-published = The call is published. Everybody can read it now.
done-calls-archived = The call is archived.
done-calls-panel-given = The person is on the panel now and gets a letter.
done-calls-panel-invited = An invitation is on its way to this address.
done-calls-panel-removed = The person is no longer on the panel in this role.
done-calls-invitation-withdrawn = The invitation is withdrawn.

## Letters
# $reference (String)
notice-calls-published-subject = The call { $reference } is published
# $call (String), $envelope (String), $deadline (String)
notice-calls-published-text = The call “{ $call }” is published.

    Envelope: { $envelope }
    Deadline: { $deadline }

    From now on it changes only by a corrigendum.
# $role (String)
notice-calls-role-taken-subject = Your role in the panel has ended: { $role }
# $role (String), $call (String)
notice-calls-role-taken-text = You no longer have the role “{ $role }” in the panel of the call “{ $call }”. If you did not expect this, write to the programme.
calls-todo-publish = Finish and publish the call “{ $call }”

## The rules, tried
calls-trial-title = The rules of this call
calls-trial-lede = What each rule needs, what it leads to when it is not met, and what it finds in invented applications. Nobody else sees the invented ones.
calls-trial-typed = These are the values that you typed. They are not saved: the form stands open beside this page.
calls-try-rules = Try the rules, without saving
# $outcomes (String)
calls-trial-misses = If it is not met: { $outcomes }.
# $sources (String)
calls-trial-sources = Also a rule of: { $sources }.
calls-trial-examples = Tried on invented applications
# $number (Number)
calls-trial-organisation = Organisation { $number }
calls-miss-fail = not eligible
calls-miss-cure = can be put right in time
calls-miss-review = an officer decides
calls-step-rehearsal = Rehearse the rules on an earlier call

## Results and objections
calls-conclusion-days = Days to conclude eligibility
calls-conclusion-days-hint = Calendar days after the call is closed. Applicants see until when they will hear. Leave it empty to promise nothing.
calls-objection-days = Days to object
calls-objection-days-hint = Calendar days after a result “not eligible”, to the end of the last day. The panel begins only when nobody can object any more. Leave it empty if the call takes no objections.
# $max (Number)
calls-days-wrong = Give a whole number of days from 1 to { $max }, or leave it empty.
calls-results = Results and objections
# $days (Number)
calls-concluded-within = Whether an application is eligible is concluded within { $days ->
    [one] { $days } day
   *[other] { $days } days
} after the call is closed.
# $days (Number)
calls-objections-within = Whoever is not eligible may object within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of the result. Somebody who had no part in the first result decides.
calls-objections-none = This call takes no objections to results.
