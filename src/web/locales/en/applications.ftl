## Lists and states
applications-list-lede = What your organisations write, alone or together, and what they are invited to.
applications-mine = Applications of your organisations
applications-invitations = Invitations that wait for an answer
applications-waits-for-you = waits for you
# $organisation (String), $call (String)
applications-invited-line = { $organisation } is invited to apply to: { $call }
applications-none = You have no application yet.
applications-none-register = An application is written for an organisation, so register yours first.
applications-register = Register an organisation
applications-see-calls = See the calls
# $name (String)
applications-as-lead = Lead applicant: { $name }
# $name (String)
applications-as-partner = Partner: { $name }
applications-deadline = Deadline:
applications-milestones = What became of it
applications-next-write = Next: write what is still missing.
applications-next-invite = Next: invite a partner.
applications-next-consent = Next: read and consent.
applications-next-submit = Next: check and submit.
# $names (String)
applications-waits-writing = It waits for what is still missing from: { $names }.
# $names (String)
applications-waits-answers = It waits for the answer to the invitation of: { $names }.
# $names (String)
applications-waits-partners = It waits for the lead applicant to invite a partner: { $names }.
# $names (String)
applications-waits-consents = It waits for the consent of: { $names }.
# $names (String)
applications-waits-submission = It waits for the lead applicant to submit it: { $names }.
applications-next-missed = It was not submitted in time.
applications-next-wait = It is submitted; the programme will write to you.
applications-next-nothing = It was withdrawn; nothing is left to do.
applications-status-draft = draft
applications-status-submitted = submitted
applications-status-withdrawn = withdrawn
applications-tag-late = arrived late
applications-partner-invited = invited, no answer yet
applications-partner-accepted = accepted
applications-partner-declined = declined or left
applications-partner-removed = taken out

## Starting
applications-new = Start an application
applications-start = Start
applications-lead = Lead applicant
applications-lead-hint = One of your organisations. It invites the partners and submits for all.
applications-title = Title of the project
applications-title-hint = Up to 200 characters. You can change it until you submit.
applications-language = Language of the application
applications-language-hint = The language in which it will be read and assessed. Each partner still sees the pages in their own.
applications-language-not-taken = This call does not accept applications in this language. Choose one of those that it lists.
applications-not-open = This call does not accept applications now, so nothing can be started or changed.
applications-needs-organisation = You do not write for any organisation yet. Register yours, or ask its administrator to make you an editor.

## The task list
# $version (Number)
applications-version = version { $version }
applications-closes = The call closes
applications-closed = The call closed
# $done (Number), $all (Number)
applications-progress = { $done } of { $all } tasks done
applications-missed = The deadline has passed and this application was not submitted. Its content stays as it is. If it reached the programme late, an officer may record that.
applications-todo = What is to do
applications-task-partners = Partners
applications-task-common = The common part
applications-task-lead = What the lead applicant answers alone
# $name (String)
applications-task-own = Part of { $name }
# $name (String)
applications-task-budget = Budget of { $name }
applications-task-documents = Documents
applications-task-consent = Read and consent
applications-everybody = every organisation
applications-tag-complete = complete
# $count (Number)
applications-tag-missing = { $count ->
    [one] { $count } missing
   *[other] { $count } missing
}
# $count (Number)
applications-tag-partners = { $count ->
    [one] { $count } partner needed
   *[other] { $count } partners needed
}
# $count (Number), $all (Number)
applications-tag-signed = memorandum signed by { $count } of { $all }
applications-tag-no-memorandum = no memorandum needed
# $count (Number), $all (Number)
applications-tag-consents = { $count } of { $all } given
applications-tag-later = when all is written
applications-tag-consented = consented
applications-tag-reopened = open again after a change
applications-tag-not-yet = not yet
applications-check = Check and submit
applications-read-all = Read the whole application
applications-lead-submits-note = A signatory or administrator of the lead applicant submits for all.
applications-owing = What each organisation still has to do
applications-owing-caption = What each organisation has still to write, and whether its signatory has consented to the present version.
applications-organisation = Organisation
applications-owes = Still to write
applications-owes-nothing = nothing
applications-consent = Consent
applications-rename = Change the title
applications-rules = Would it be eligible now?
applications-rules-note = What the rules of the call say of the draft as it stands. They never keep you from submitting.
applications-rules-none = This call has no eligibility rules.
applications-provisional = may still change

## What is missing
# $question (String)
applications-missing-common = in the common part: { $question }
# $question (String)
applications-missing-lead = in a section of the lead applicant: { $question }
# $question (String)
applications-missing-own = in its own part: { $question }
applications-missing-budget = at least one line of the budget
# $row (Number)
applications-missing-years = row { $row } of the budget within the duration of the project
# $row (Number)
applications-missing-heading = a heading of this call for row { $row } of the budget
# $count (Number)
applications-missing-cells = “{ $question }”: { $count ->
    [one] one field is still empty
   *[other] { $count } fields are still empty
}
# $question (String)
applications-missing-outdated = “{ $question }”: something in it no longer fits. Open it and save it again to see what
# $name (String)
applications-missing-answer = { $name } has not answered the invitation: wait for the answer, or take the invitation back
applications-missing-consent = the consent of its signatory to the present version
# $name (String)
applications-missing-infected = another file in place of “{ $name }”, in which a virus was found
# $name (String)
applications-missing-consent-of = { $name } has not consented to the present version: its signatory reads the application and consents
# $name (String), $what (String)
applications-missing-of = { $name } still has to give: { $what }

## Parts and questions
applications-common-lede = Every organisation of the partnership may write here. Save as often as you like; it may stay incomplete until you submit.
applications-own-lede = Only this organisation writes here; all partners read it.
# $most (Number), $used (Number)
applications-limit = Up to { $most } characters; { $used } used.
# $count (Number), $most (Number)
applications-too-long = This text has { $count } characters; at most { $most } are accepted. Shorten it; nothing that you typed is lost.
# $least (Number), $most (Number)
applications-number-range = Enter a whole number from { $least } to { $most }.
# $least (Amount), $most (Amount)
applications-amount-range = Enter an amount from { $least } to { $most }.
# $from (Day)
applications-day-from = Enter a day that is not before { $from }.
# $until (Day)
applications-day-until = Enter a day that is not after { $until }.
# $least (Number), $most (Number)
applications-choose-range = Choose at least { $least } and at most { $most }.
# $most (Number)
applications-too-many-rows = At most { $most } rows are accepted. Take some out, or put some together.
applications-months-turned = This month lies before the first one.
# $months (Number)
applications-month-beyond = The project lasts { $months } months.
applications-not-a-partner = Choose one of the organisations that apply together.
applications-consented = Not saved: somebody has consented to this version. Press the button if you mean to change it; every consent is then asked for again.
applications-save-note = Saving a change opens every consent again, because a consent is to one version.
applications-back = Back to the application
applications-clash = This was saved while you were writing, by somebody else or by you in another window. What you typed stands in the form, and what was saved beside it. Put together what should stay, then save again.
applications-answer-clash = You and somebody else (or you in another window) changed the same answer. What you typed stands in the form, and what was saved below it. Put together what should stay, then save again. All other answers stand in the form and are saved with it.
applications-both-changed = Changed by somebody else too. Keep one text, or join both.
applications-theirs = Saved meanwhile:
applications-save-anyway = Save what stands in the form
applications-no-answer = Nothing is written yet.
applications-seat = Seat:
applications-question-summary = Summary
applications-question-theme = Theme
applications-question-places = Places
applications-question-starts-on = Planned start
applications-question-duration-months = Duration in months
applications-question-need = What is needed, and by whom
applications-question-change = What will change, and for whom
applications-question-activities = Activities and calendar
applications-question-cooperation = Why together
applications-question-work-plan = Work plan
applications-question-work-plan-activity = Activity
applications-question-work-plan-from = From month
applications-question-work-plan-until = Until month
applications-question-work-plan-place = Place
applications-question-work-plan-partner = Responsible organisation
applications-question-logframe = Logical framework
applications-question-logframe-level = Level
applications-question-logframe-level-impact = Overall objective (impact)
applications-question-logframe-level-outcome = Specific objective (outcome)
applications-question-logframe-level-output = Output
applications-question-logframe-result = Result
applications-question-logframe-indicator = Indicator
applications-question-logframe-baseline = Baseline
applications-question-logframe-target = Target
applications-question-logframe-by = Disaggregated by
applications-question-logframe-by-sex = sex
applications-question-logframe-by-age = age
applications-question-logframe-by-community = community
applications-question-logframe-by-place = place
applications-question-logframe-by-disability = disability
applications-question-logframe-source = Source of verification
applications-question-logframe-assumptions = Assumptions
applications-question-role = What this organisation does in the project
applications-question-experience = Experience
applications-hint-summary = What you want to do, where and with whom, so that somebody who reads only this understands it.
applications-hint-theme = The theme of the call that fits best.
applications-hint-places = Tick every place where something will happen.
applications-hint-starts-on = If you know it already.
applications-hint-duration-months = A whole number, from the start to the last activity.
applications-hint-need = Which problem or wish you answer, and how you know of it.
applications-hint-change = What will be different afterwards, and how one will see it.
applications-hint-activities = What you will do, in which order, and which organisation does it.
applications-hint-cooperation = What your organisations can do together that neither can do alone.
applications-hint-work-plan = Who does what, where and when. Months count from the beginning of the project: the first is 1.
applications-hint-logframe = What changes, and how it will be seen. One row for each indicator. Where a row has no result, it measures the one above.
applications-hint-role = Its tasks, its people, and whom it reaches.
applications-hint-experience = What it has done before that helps here. A first project is welcome too.
applications-question-ways = Ways of working together
applications-hint-ways = Choose all that you really do together.
applications-question-ways-development = Joint development
applications-question-ways-implementation = Joint implementation
applications-question-ways-staffing = Joint staffing
applications-question-ways-financing = Joint financing
applications-question-lead-activities = What the lead applicant does itself
applications-hint-lead-activities = Activities that it carries out with its own people. An officer reads this.
applications-question-participants = Planned participants by community
applications-hint-participants = Whole numbers, as a plan. Do not list persons.
applications-question-contact = How the participants meet
applications-hint-contact = How often, where and in which languages, so that contact is more than one event.
applications-question-excluded-activities = Is anything planned that the call excludes?
applications-hint-excluded-activities = The guidance of the call says what is excluded. Yes is no refusal: an officer reads what you write.
applications-question-excluded-activities-no = No
applications-question-excluded-activities-yes = Yes
applications-question-excluded-activities-text = What is planned that the call excludes
applications-hint-excluded-activities-text = Name the activity and why it is needed.
applications-question-inadmissible-costs = Does the budget have costs that are not paid?
applications-hint-inadmissible-costs = Debts, losses, interest, fines, land, exchange losses, or VAT that can be reclaimed.
applications-question-inadmissible-costs-no = No
applications-question-inadmissible-costs-yes = Yes
applications-question-inadmissible-costs-text = Which of the costs are not paid
applications-hint-inadmissible-costs-text = Name the cost and its amount.
applications-question-other-funding = Does anybody else pay for the same?
applications-hint-other-funding = Own contributions in the budget do not count. If yes: who, how much, and for what.
applications-question-other-funding-no = No
applications-question-other-funding-yes = Yes
applications-question-other-funding-text = Who else pays for the same
applications-hint-other-funding-text = Who pays, how much, and for what.
applications-question-turnover = Turnover in the last closed financial year
applications-hint-turnover = All that the organisation received in it, in the currency of the call; zero if nothing.
applications-question-turnover-before = Turnover in the year before it
applications-hint-turnover-before = In the financial year before the last closed one; zero if nothing.
applications-question-turnover-before-that = Turnover two years before it
applications-hint-turnover-before-that = In the financial year two years before the last closed one; zero if nothing.
# $name (String), $years (String)
applications-from-register = Filled in from the profile of { $name }: turnover of { $years }. Look whether it is right; it belongs to the application once you save.
applications-register-keeps = Turnovers that stand in the profile in the currency of the call are filled in here.
applications-to-turnovers = Turnovers in the profile
applications-unkept-turnovers = The profile does not have these years yet. Kept there, they begin the next application.
# $amount (String), $year (String)
applications-keep-turnover = Keep { $amount } for { $year } in the profile
applications-question-exclusion = Does a ground for exclusion apply to this organisation?
applications-hint-exclusion = Bankruptcy, a conviction for fraud or corruption, or standing on a sanctions list.
applications-question-exclusion-no = No
applications-question-exclusion-yes = Yes
applications-question-exclusion-text = Which ground for exclusion applies
applications-hint-exclusion-text = What happened, when, and how it stands now.
applications-question-conflict = Does this organisation have a conflict of interest?
applications-hint-conflict = Somebody who leads it holds a political office, works for the programme, or is close to whoever decides.
applications-question-conflict-no = No
applications-question-conflict-yes = Yes
applications-question-conflict-text = Which conflict of interest there is
applications-hint-conflict-text = Whom it concerns, and in which way.

## Budget
applications-budget = Joint budget
applications-budget-empty = No budget line has been written yet.
# $currency (String)
applications-budget-caption = Headings and organisations, in { $currency }.
applications-heading = Heading
applications-heading-human-resources = Human resources
applications-heading-travel = Travel
applications-heading-equipment = Equipment and supplies
applications-heading-local-office = Local office
applications-heading-services = Services
applications-heading-other = Other
applications-heading-indirect = Indirect costs
applications-heading-contingency = Contingency reserve
# $heading (String)
applications-heading-elsewhere = { $heading } (not in this call)
# $headings (String)
applications-heading-unknown = Choose one of this call’s headings: { $headings }.
applications-together = Together
applications-total = Total costs
applications-brought = Own contribution
applications-requested = Requested from the programme
# $share (String)
applications-share = { $share } % of the total costs is requested.
applications-budget-own = Budget lines of each organisation
applications-budget-change = Change the budget lines
# $currency (String)
applications-budget-lede = All budget lines of this organisation, in { $currency }. Amounts are calculated when you save: quantity times unit cost.
applications-budget-lines = Costs
applications-budget-lines-caption = One cost in each row. A row that you empty is removed.
applications-row = Row
# $count (Number)
applications-months = Months 1 to { $count }
applications-description = Description
applications-unit = Unit
applications-quantity = Quantity
applications-rate = Unit cost
applications-amount = Amount
applications-source = Name of the source
applications-brought-hint = What this organisation contributes itself or gets from others. It is taken off what is requested.
applications-brought-caption = One source in each row.
applications-direct = Subtotal direct costs
applications-eligible = Total eligible costs
applications-years = Year
# $year (Number)
applications-year = Year { $year }
# $year (Number)
applications-quantity-year = Quantity, year { $year }
# $currency (String)
applications-years-caption = Costs by year and organisation, in { $currency }.
# $years (Number)
applications-years-beyond = By its duration the project has { $years ->
    [one] { $years } year
   *[other] { $years } years
}. Quantities in later years are kept: move them, or make the duration longer.
# $currency (String)
applications-sources-caption = Co-financing by source and organisation, in { $currency }.
applications-source-kind = Source
applications-source-own-funds = Own funds
applications-source-public-budget = Public budget
applications-source-other-donor = Other donor
applications-source-project-income = Income of the project
applications-source-in-kind = In kind
applications-share-of-total = Share of the total costs
applications-reckoned = Indirect costs and contingency reserve
applications-reckoned-hint = Both are calculated as a percentage of this organisation’s direct costs and rounded down to the cent. Leave a field empty for none.
applications-indirect-percent = Indirect costs, % of direct costs
applications-contingency-percent = Contingency reserve, % of direct costs
# $share (String)
applications-cap = This call allows at most { $share }.
# $currency (String)
applications-sums-caption = Sums of this organisation, in { $currency }. They are calculated when you save.
applications-budget-percent = Enter a percentage from 0 to 100, with at most six decimals, such as 7.
applications-budget-reckoned = Indirect costs and the contingency reserve are calculated. Enter their percentage instead of a row.
# $most (Number)
applications-budget-years = A row has quantities for at most { $most } years.
applications-save-more = Save and add rows
# $row (Number), $problem (String)
applications-budget-quantity = Enter a quantity above zero, with at most four decimals, such as 2.5.
applications-budget-positive = Enter an amount above zero.
applications-budget-below-cent = Quantity times unit cost comes to less than a cent. Raise one of them.
applications-budget-too-fine = An amount has at most two decimals. Shorten it.
# $lines (Number), $contributions (Number)
applications-budget-rows = One organisation may have at most { $lines } costs and { $contributions } contributions. Put small ones together.
applications-co-financing = Co-financing
applications-sheet = The budget as a spreadsheet
applications-sheet-lede = Download the sheet with what is saved, fill it in with a spreadsheet program, and send it back. You see its rows here before anything is saved.
applications-sheet-get = Download the sheet (XLSX)
applications-sheet-get-joint = Download the joint budget (XLSX)
applications-sheet-file = Completed sheet
applications-sheet-file-hint = The sheet of this budget, saved as .xlsx. It replaces all rows of the form.
applications-sheet-read = Read the sheet
applications-sheet-was-read = The rows of your sheet are in the form. Nothing is saved yet: look them through, then save.
applications-sheet-none = This file is not a workbook that can be read. Save the sheet as .xlsx and choose that file.
applications-sheet-other = This workbook is not the sheet of this budget. Download the sheet here and copy your rows into it.
applications-sheet-other-budget = This sheet belongs to the budget of another application or organisation. Download the sheet here and copy your rows into it.
applications-sheet-text = Enter a text.
applications-sheet-wrong = The sheet could not be read
# $name (String)
applications-sheet-wrong-lede = Nothing was changed in the budget of { $name }. Correct these cells in your file and send it again.
# $count (Number)
applications-sheet-wrong-caption = { $count ->
    [one] { $count } cell to correct.
   *[other] { $count } cells to correct.
}
applications-sheet-cell = Cell
applications-sheet-found = What it says
applications-sheet-nothing = Nothing
applications-sheet-needed = What is needed
applications-sheet-again = Send the corrected sheet
applications-sheet-leave = Back to the budget
applications-sheet-totals = Totals
applications-sheet-percent = % of direct costs
applications-sheet-percent-hint = Enter 7 for 7 %.
applications-sheet-how = How to fill this in
# $sheet (String)
applications-sheet-hint = Fill in the light cells. All others are calculated or explained on the sheet “{ $sheet }”.
# $sheet (String)
applications-sheet-how-costs = “{ $sheet }”: one cost in each row. Choose the heading from the list; the amount is the quantity times the unit cost.
applications-sheet-how-numbers = Quantities have at most four decimals, unit costs and amounts at most two. Empty rows are passed over.
# $sheet (String)
applications-sheet-how-brought = “{ $sheet }”: what the organisation contributes itself or gets from others, one source in each row.
# $sheet (String)
applications-sheet-how-totals = “{ $sheet }”: enter the indirect costs and the contingency reserve in percent of the direct costs, 7 for 7 %. The amounts are rounded down to the cent.
applications-sheet-how-back = Save the file as .xlsx and send it back on the page of the budget. Nothing is saved there before you have looked through it.

## Partners
applications-invite = Invite
applications-invite-register = Invite an organisation from the register
applications-search = Part of its name
applications-search-hint = At least two letters, in any of its languages.
applications-search-button = Search
# $sought (String)
applications-search-none = No other organisation of the register has “{ $sought }” in its name. You can invite it by e-mail.
applications-invite-email = Invite by e-mail
applications-email = E-mail address
applications-email-hint = For an organisation that is not registered yet. The letter has a link with which it can answer.
applications-take-back = Take the invitation back
applications-remove = Take out of the application
applications-invited-already = This organisation or address is in the application or invited already. Choose another.
# $most (Number)
applications-partners-full = An application can hold at most { $most } organisations, those invited included. Take an invitation back first.
applications-answered = This invitation has been answered or taken back already, or it is the lead applicant’s own place. Nothing was changed.
applications-choose-organisation = Choose the organisation for which you accept.
applications-invitation = Invitation to apply together
# $lead (String), $title (String)
applications-invitation-lede = { $lead } invites you to be a partner in: { $title }
applications-invitation-stranger = Sign in to answer. If you have no account, sign up first and open this page again from the letter.
applications-invitation-register = You are not yet administrator or signatory of an organisation. Register yours, then open this page again from the letter.
applications-summary-none = No summary has been written yet.
applications-accept = Accept
applications-accept-note = Your organisation is then a partner: it writes its own part and budget, and its signatory consents before submission.
applications-accept-as = For which organisation?
applications-decline = Decline
applications-reason = Reason (optional)
applications-reason-hint = The lead applicant reads it.

## Documents
applications-documents-lede = The memorandum that all partners sign, and whatever else belongs to the application.
applications-documents-none = No document has been added yet.
applications-document-add = Add a document
applications-document-kind = Kind
applications-document-memorandum = Memorandum of partnership
applications-document-other = Other document
applications-document-answer = Answer to a question
applications-document-answers = This file answers a question. Replace or remove it where the question stands.
applications-document-remove = Remove
# $name (String), $when (String)
applications-added-by = Added by { $name }, { $when }
# $names (String)
applications-signed-by = Signed by { $names }
applications-who-signed = Who has signed it?
applications-who-signed-hint = Tick every organisation whose signature stands on it.
applications-file = File
# $most (Number)
applications-file-hint = PDF, image or office document, up to { $most } MB.
# $most (Number)
applications-documents-full = An application can have at most { $most } documents. Remove one first.

## Consent
applications-consent-lede = A signatory of each organisation reads all of it and consents. The consent is to this version: any later change opens it again.
applications-consent-early = Not everything is written yet. You may consent, but what is still to come will open the consent again:
# $signatory (String), $capacity (String), $when (String)
applications-consented-by = { $signatory }, { $capacity }, { $when }
applications-consent-not-yours = There is nothing for you to consent to now. Consent is given by a signatory of an organisation whose consent is open, while the call is open.
applications-consent-give = Consent
applications-signatory = Name of the signatory
applications-capacity = Capacity
applications-capacity-hint = For example “chairperson” or “director”.
applications-consent-words = I have read the whole application, its budget and its documents, and my organisation stands by this version.
applications-consent-tick = Tick this once you have read the application.
applications-consent-changed = The application changed after this page was shown to you. Read it again below, then consent to the new version.
applications-consent-given = Your organisation has consented to this version already.
applications-change-title = the title
applications-change-common = the common part
applications-change-own = an organisation’s own part
applications-change-budget = the budget
applications-change-document = the documents
applications-change-joined = a partner who joined
applications-change-left = a partner who left
applications-change-partners = who stands in the application

## After submission, and withdrawal
applications-call = Call
applications-received = Received
applications-late-because = Recorded although late, because
applications-withdrawn-at = Withdrawn
applications-fingerprint = Fingerprint of the content
applications-receipt = Receipt
applications-eligibility = Eligibility
applications-withdraw = Withdraw the application
applications-withdraw-now = Withdraw it for good
# $deadline (String)
applications-withdraw-warning = A withdrawn application is out of the call and cannot be brought back. All partners get a letter. You may withdraw until { $deadline }.

## What officers see of drafts
applications-drafts = Drafts that were not submitted
applications-drafts-lede = Number, title and lead applicant only. What is written in a draft is its partners’ own.
# $deadline (String)
applications-drafts-early = Drafts are listed once the deadline has passed: { $deadline }.
applications-drafts-none = There is no draft that was not submitted.
applications-late-record = Record a late arrival

## Refusals
# $status (String)
applications-move-refused = This cannot be done with an application that is { $status }.
# $status (String)
applications-no-draft = Only a draft can be changed; this application is { $status }.
# $deadline (String), $now (String)
applications-call-closed = The call was open until { $deadline }, and it is now { $now }. Nothing was changed.
# $received (String), $deadline (String)
applications-late = The application arrived on { $received }; the deadline was { $deadline }. It was not submitted. If something outside your control delayed you, write to the programme: an officer may record it with the reason.
applications-submitted-already = This application has been submitted already; it is submitted once. The receipt stands on its page.
applications-writers-only = Only editors and administrators of the organisations in the application may change this. Ask your organisation’s administrator for the role.
applications-invited = Your organisation is invited to this application and has not answered. Read the invitation at { $address } and answer it; the rest opens when you accept.
applications-own-writers-only = Only editors and administrators of this organisation may change this. Ask its administrator.
applications-lead-only = Only editors and administrators of the lead applicant may do this. Ask the lead applicant.
# $question (String)
applications-lead-answers = Only editors and administrators of the lead applicant may change the answer to “{ $question }”. Nothing was saved. Leave this answer as it stands, or ask the lead applicant.
applications-lead-submits = Only a signatory or administrator of the lead applicant may submit or withdraw. Ask the lead applicant.
applications-deciders-only = Only an administrator or signatory of the invited organisation may answer. Show them this page.
applications-signatories-only = Only a signatory of an organisation in the application may consent for it. Its administrator can give the role.
applications-late-officers-only = Only a grants officer of the programme may record a late arrival. Ask one of them.
# $status (String)
applications-late-call = A late arrival can be recorded while the call is published or closed; it is { $status }.
# $deadline (String), $now (String)
applications-late-when = Give a moment after the deadline ({ $deadline }) and not after now ({ $now }).
applications-late-reason = Give a reason of at most 1,000 characters.

## What was done
done-applications-started = The application is started. Invite your partners and begin to write.
done-applications-saved = Saved.
# $questions (String)
applications-saved-beside = Somebody else changed “{ $questions }” meanwhile; that is kept, and stands here when you open this part again.
done-applications-saved-beside = Saved. What somebody else changed meanwhile, in answers that you left as they were, is kept too.
done-applications-saved-more = Saved. Your answers lead to one more question.
done-applications-invited = The invitation is on its way.
done-applications-removed = Done. The letter to those concerned is on its way.
done-applications-accepted = Your organisation is a partner now.
done-applications-declined = Your answer is recorded.
done-applications-document-added = The document is added.
done-applications-document-removed = The document is removed.
done-applications-consented = Your consent is recorded.
done-applications-withdrawn = The application is withdrawn.
done-applications-corrigendum = The corrigendum is published, and whoever works on an application is told.

## Letters
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-subject = { $lead } invites your organisation: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-text = { $lead } invites your organisation to be a partner in the application “{ $title }” ({ $reference }) to the call “{ $call }”. An administrator or signatory can accept or decline on the page below. The call is open until { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-subject = { $lead } invites you to apply together: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-by-email-text = { $lead } invites you to be a partner in the application “{ $title }” ({ $reference }) to the call “{ $call }”. Follow the link to read what it is about and to answer for your organisation. Keep the link to yourself: whoever holds it can answer. The call is open until { $deadline }.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-subject = { $partner } accepts: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-accepted-text = { $partner } is now a partner in your application “{ $title }” ({ $reference }) to the call “{ $call }” and can write its part and its budget.
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-subject = { $partner } does not take part: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reason (String)
notice-applications-declined-text = { $partner } does not take part in your application “{ $title }” ({ $reference }) to the call “{ $call }”. Reason given: { $reason }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-subject = No longer a partner: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-removed-text = { $lead } took your organisation, or the invitation to it, out of the application “{ $title }” ({ $reference }) to the call “{ $call }”.
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-subject = { $partner } consents: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $signatory (String)
notice-applications-consented-text = { $signatory } has consented for { $partner } to the application “{ $title }” ({ $reference }) to the call “{ $call }” as it stands now.
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-subject = Please consent again: { $title }
# $title (String), $reference (String), $call (String), $what (String), $who (String)
notice-applications-consent-reopened-text = The application “{ $title }” ({ $reference }) to the call “{ $call }” changed after you consented, so your consent is open again. What changed: { $what }. Who changed it: { $who }. Read it again on the page below and consent to the new version.
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-subject = Received: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $fingerprint (String)
notice-applications-submitted-text = This is the receipt for the application “{ $title }”, reference { $reference }, to the call “{ $call }”. It was received on { $received }. The fingerprint of its content begins with { $fingerprint }. Keep this letter.
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-subject = Withdrawn: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $who (String)
notice-applications-withdrawn-text = { $who } has withdrawn the application “{ $title }” ({ $reference }) to the call “{ $call }” for the lead applicant. It takes no further part.
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-subject = Recorded as late: { $title } ({ $reference })
# $title (String), $reference (String), $call (String), $received (String), $deadline (String), $reason (String)
notice-applications-late-recorded-text = An officer has recorded that the application “{ $title }” ({ $reference }) to the call “{ $call }” arrived on { $received }, after the deadline of { $deadline }. Reason given: { $reason }. It stands in the list and does not meet the rule on the deadline.
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-subject = Corrigendum { $number }: { $call }
# $call (String), $number (Number), $explanation (String), $deadline (String)
notice-applications-corrigendum-text = The programme has changed the call “{ $call }”. What and why: { $explanation } The deadline is now { $deadline }. The page of the call shows what it said before.
applications-todo-lead = Lead applicant: write what is missing in “{ $title }” ({ $call })
applications-todo-partner = Partner: write what is missing in “{ $title }” ({ $call })
applications-todo-answer = Answer the invitation to “{ $title }” ({ $call })
applications-todo-lead-offered = Take the lead of “{ $title }” or decline it ({ $call })
applications-todo-invite = Invite a partner to “{ $title }” ({ $call })
applications-todo-consent = Read and consent to “{ $title }” ({ $call })
applications-todo-submit = Check and submit “{ $title }” ({ $call })
# $name (String)
applications-barred = { $name } can join no new application at present: a red flag of the programmes' staff stands against it. Its own members read why.
# $name (String)
applications-merged = { $name } stood in the register twice and was merged. Take its other entry.

## What changed
applications-history = What changed
applications-history-lede = Every change of this application, by whom and when; the latest first. Nothing is lost: what stood before can be brought back.
# $name (String), $when (String)
applications-history-by = { $name }, { $when }
applications-history-first = This is where its history begins.
applications-history-same = Nothing differs from what stood before.
applications-history-legend = Underlined: new. Crossed out: gone. Long unchanged passages are shortened.
applications-history-stands = This is how it stands now.
applications-history-back = All changes
applications-history-rows = Rows of the budget
applications-restore = Bring this state back
applications-restore-hint = It is saved again as a change of its own; what stands now stays in the history.
applications-restore-without-lead = What the lead applicant answers alone stays as it stands now.
applications-not-restorable = Documents and partners cannot be brought back from the history. Add the document or invite the partner again.
applications-diff-gone = [gone:]
applications-diff-new = [new:]
applications-since = What changed since the last consent
# $signatory (String), $name (String), $version (Number), $when (String)
applications-since-when = { $signatory } consented for { $name } to version { $version } on { $when }. Since then:
done-applications-restored = Brought back.
done-applications-restored-without-lead = Brought back. What the lead applicant answers alone stayed as it was.
# $names (String)
applications-here = Here in the last five minutes: { $names }

## Partners: reminders and the lead
# $most (Number)
applications-invited-often = This organisation or address was asked { $most } times already. Talk to them in another way.
applications-remind = Remind
# $at (String)
applications-reminded-at = Reminded { $at }
# $next (String)
applications-reminded-already = They were written to less than a day ago. You can remind them again from { $next }.
applications-nothing-owed = This partner owes nothing just now.
applications-lead-offer = Offer the lead
applications-lead-is-offered = The lead is offered
applications-lead-take = Take the lead
applications-lead-decline = Decline the lead
applications-lead-take-back = Take the offer back
applications-lead-take-note = The lead applicant submits for all, answers for the application and, if it is awarded, for the grant. The organisation that leads now becomes a partner. Consents are then asked for again.
applications-lead-not-offered = The lead is not offered to this partner, or no longer. Ask the lead applicant.
applications-lead-offers = Only an administrator or a signatory of the lead applicant can hand the lead on.
applications-change-lead = a new lead applicant
done-applications-reminded = The reminder is on its way.
done-applications-lead-offered = The lead is offered; the partner is asked by letter.
done-applications-lead-taken = Your organisation leads this application now.
done-applications-lead-offer-ended = The offer is ended.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-subject = { $lead } asks you to lead: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-lead-offered-text = { $lead } offers your organisation the lead of the application “{ $title }” ({ $reference }) to the call “{ $call }”. The lead applicant submits for all and answers for the application. An administrator or signatory can take it on or decline it on the page below. The call is open until { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-subject = { $lead } leads now: { $title }
# $title (String), $reference (String), $call (String), $lead (String)
notice-applications-lead-taken-text = { $lead } is now the lead applicant of the application “{ $title }” ({ $reference }) to the call “{ $call }”. Whoever had consented is asked again.
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-subject = { $partner } does not take the lead: { $title }
# $title (String), $reference (String), $call (String), $partner (String)
notice-applications-lead-declined-text = { $partner } does not take the lead of the application “{ $title }” ({ $reference }) to the call “{ $call }”. Your organisation leads it as before.
applications-paper-pdf = As PDF
applications-paper-docx = As a text document (DOCX)
# $when (String)
applications-paper-submitted = Submitted { $when }
# $hash (String)
applications-paper-fingerprint = Fingerprint of what was submitted (SHA-256): { $hash }
# $when (String)
applications-paper-made = This paper shows the application as it stood { $when }.
applications-consents = Consents
applications-consents-none = Nobody has consented to this version yet.
applications-shares = Links for readers outside
applications-shares-lede = Whoever has such a link reads the application as it stands at that moment: texts, tables and budget, and no files. They cannot change anything. A link ends by itself, and each of your organisations may end any link at once.
applications-shares-none = No link was made yet.
applications-share-open = open
applications-share-ended = ended
# $name (String), $when (String)
applications-share-made-by = Made by { $name }, { $when }
# $until (String)
applications-share-until = open until { $until }
# $when (String)
applications-share-opened = Last opened { $when }
applications-share-unopened = Not opened yet
# $when (String)
applications-share-revoked-at = ended by one of you, { $when }
applications-share-revoke = End this link
applications-share-new = A new link
applications-share-reader = For whom
applications-share-reader-hint = Your partners read this too. They are told by letter that there is a link.
applications-share-days = For how many days
applications-share-make = Make the link
applications-share-made = The link
applications-share-made-lede = Copy it now: it is shown this once, and cannot be shown again. Whoever has it can read the application.
# $name (String), $until (String)
applications-shared-lede = { $name } lets you read this application as it stands now. It may still change. This link is open until { $until }.
applications-share-withdrawn = The application was withdrawn; there is nothing to share.
# $most (Number)
applications-share-many = { $most } links are open already. End one of them first.
done-applications-share-revoked = The link is ended.
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-subject = { $partner } lets somebody outside read: { $title }
# $title (String), $reference (String), $call (String), $partner (String), $reader (String), $until (String)
notice-applications-shared-text = { $partner } made a link by which somebody outside reads the application “{ $title }” ({ $reference }) to the call “{ $call }”. For whom: { $reader }. It shows texts, tables and budget as they stand when it is opened, and no files, and it ends { $until }. On the page below, each of your organisations can end it at once.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-subject = { $lead } reminds you of its invitation: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String)
notice-applications-invited-again-text = { $lead } has invited your organisation to be a partner in the application “{ $title }” ({ $reference }) to the call “{ $call }” and waits for an answer. Read it and answer on the page below; a link from an earlier letter may no longer work. The call is open until { $deadline }.
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-subject = { $count ->
    [one] One thing is missing from you
   *[other] { $count } things are missing from you
}: { $title }
# $title (String), $reference (String), $call (String), $lead (String), $deadline (String), $count (Number)
notice-applications-owed-text = { $lead } reminds you: in the application “{ $title }” ({ $reference }) to the call “{ $call }” your organisation still owes { $count ->
    [one] one thing
   *[other] { $count } things
}. The page below says which. The call is open until { $deadline }.
applications-copy = Begin with an earlier application
applications-copy-hint = The common answers, those of the lead and its budget are taken over, as far as this call asks the same. Partners, documents and consents are not.
applications-copy-none = Begin with nothing
applications-copy-own = An application can only begin with one that the same organisation led. Choose another.
applications-rule-changes = What changed in the rules
applications-cause-joined = Because a partner joined:
applications-cause-left = Because a partner left:
applications-cause-removed = Because a partner was taken out:
applications-cause-lead = Because another organisation leads:
applications-cause-register = Because the register of an organisation, or something elsewhere, changed:
