# $most (Number)
forms-limit-text = Up to { $most } characters.
# $least (Number), $most (Number)
forms-limit-number = A whole number from { $least } to { $most }.
# $least (Money), $most (Money)
forms-limit-money = An amount from { $least } to { $most }.
# $from (Day), $until (Day)
forms-limit-days = A day from { $from } to { $until }.
# $from (Day)
forms-limit-from = Not before { $from }.
# $until (Day)
forms-limit-until = Not after { $until }.
# $least (Number), $most (Number)
forms-limit-several = Choose at least { $least } and at most { $most }.
# $most (Number)
forms-limit-rows = Up to { $most } rows.
# $most (Number)
forms-limit-file = One file of up to { $most } MB.
forms-limit-people = Planned numbers for the whole project, never names.
forms-file-pdf = PDF
forms-file-image = image (PNG or JPEG)
forms-file-office = office document
# $question (String)
forms-only-if-answered = Asked only if this is answered: “{ $question }”.
# $question (String), $answers (String)
forms-only-if-one-of = Asked only if the answer to “{ $question }” is: { $answers }.
# $question (String), $least (Decimal)
forms-only-if-at-least = Asked only if the answer to “{ $question }” is at least { $least }.
forms-not-asked = This form does not ask this. Read the form of the call for the questions and their codes.
forms-unasked = Not asked, because of another answer.
forms-more-rows = Save to get more rows. A row that stays empty does not count.
forms-file-below = The file is added and replaced at the end of this page; what you have typed is saved with it.
forms-people-community = Community
forms-people-others = others, or not stated
forms-people-planned = Planned number
forms-sum = Sum
forms-title = What the application asks
forms-lede = These questions stand in the form of every application to this call. What the lead applicant answers alone, and what each organisation answers for itself, is marked so.
forms-see = Read the questions of the form
# $version (Number)
forms-version = version { $version }
forms-back-to-call = Back to the call
forms-belongs-common = The organisations answer together.
forms-belongs-lead = The lead applicant answers alone; the partners read it.
forms-belongs-each-partner = Each organisation answers for itself.
forms-belongs-label = Who answers
forms-belongs-hint = What the lead applicant answers alone stands in the common part too. Its partners read it there and cannot change it.
forms-lead-read = Only editors and administrators of the lead applicant write in this section. You read it here.
forms-not-saved = This was typed here and is not saved
forms-section-common = The common part
forms-section-own = The part of each organisation
forms-section = Section
forms-section-title = Title of the section
forms-section-new = Add a section
forms-section-empty = No question stands here yet.
forms-section-house = Without a title no heading stands above these questions.
forms-build = Build the form
forms-build-lede = What every application to this call answers. It can change until the call is published; every text must then stand in every language of the call.
forms-build-next-lede = The call is published and its form is fixed. What you change here is the next version; a corrigendum publishes it. Drafts then go on with it, and what was submitted stays with the version that it answered.
forms-preview = Preview
forms-preview-lede = As an applicant sees the form, with every question. Nothing is saved here. The language switch shows it in another language.
forms-languages = Languages
forms-languages-lede = A call is published once its form is complete in every language in which applications are taken. Serbian Latin is made from Cyrillic.
forms-complete = complete
# $count (Number)
forms-lacks = { $count ->
    [one] { $count } text lacks
   *[other] { $count } texts lack
}
forms-lacks-where = Where
# $question (String), $language (String)
forms-lacks-language = The form is not complete in { $language }: write all texts of “{ $question }”.
forms-change = Change
forms-up = Up
forms-down = Down
forms-remove = Remove
forms-required = required
forms-required-label = It must be answered
forms-conditional = with a condition
forms-of-rule = for a rule
forms-question-kind = Kind of question
forms-question-add = Add a question
# $kind (String)
forms-question-new = New question: { $kind }
forms-question-text = Question
forms-question-house = This is a standard question: it has its text in every language, and rules or registers read its answer. You can add help and move it.
forms-question-of-rule = A rule of this call reads the answer: it is always asked and must be answered.
forms-help = Help
forms-more = More
forms-absent = Usual questions that this form does not ask:
forms-copy = Copy the form of another call
forms-copy-hint = It takes the place of everything that stands here.
forms-copy-do = Copy this form
forms-kind-short-text = short text
forms-kind-long-text = long text
forms-kind-number = whole number
forms-kind-money = amount of money
forms-kind-date = day
forms-kind-choice = one of several
forms-kind-several = several of a list
forms-kind-table = table
forms-kind-file = file
forms-kind-places = places of the call
forms-kind-theme = theme of the call
forms-kind-people = people by community
forms-holds = Holds
forms-holds-text = text
forms-holds-number = whole number
forms-holds-money = amount of money
forms-holds-date = day
forms-holds-long-text = long text
forms-holds-month = month of the project
forms-holds-partner = organisation of the application
forms-holds-place = place of the call
forms-holds-choice = one of several
forms-holds-several = several of a list
forms-needed-column = Must be filled in each row
forms-column-options = Columns in which something is chosen have answers to choose from; no others have.
forms-most-characters = Most characters
forms-least = Least
forms-most = Most
forms-from = Not before
forms-until = Not after
forms-least-options = Choose at least
forms-most-options = Choose at most
forms-takes = Which files
forms-most-megabytes = Most megabytes
forms-several-places = Several places may be chosen
forms-most-rows = Most rows
forms-columns = Columns
# $row (Number)
forms-column = Column { $row }
forms-options = What can be chosen
# $row (Number)
forms-option = Answer { $row }
forms-rows-hint = A row without any text does not count. Save to get more rows.
forms-condition = Condition
forms-condition-label = When it is asked
forms-condition-none = Always
forms-condition-number = The least number or amount, where the condition names one
# $question (String)
forms-only-if-least = Asked only if the answer to “{ $question }” is at least the number below.
forms-file-add = Add the file
forms-file-replace = Replace the file
forms-file-kind = This question takes another kind of file. Its hint says which.
# $most (Number)
forms-file-large = This file is too large. It may have up to { $most } MB.
# $status (String)
forms-call-closed = The form can no longer change: the call is { $status }.
forms-clash = Somebody else changed the form while you were writing. What you typed stands here; look at the form, and save again if you still mean it.
forms-code-twice = A code stands twice. Give each section and question its own.
forms-code-wrong = This code cannot be used. Codes of questions begin with q_, of sections with s_, of columns with c_, of headings with h_, and each stands once; they hold small letters, digits and underscores.
forms-text-missing = Write this text in at least one language.
# $most (Number)
forms-too-many = At most { $most } are possible.
forms-limit-wrong = This limit is not possible.
forms-limit-order = The upper limit must be possible and not lie below the lower one.
forms-files-missing = Tick at least one kind of file.
forms-options-missing = Give at least two answers to choose from, and at most 40.
forms-columns-missing = Give at least one column, and at most 8.
forms-standard-fixed = This is a standard question: its kind, text and part are fixed.
# $question (String)
forms-condition-later = The condition of “{ $question }” names a question that does not stand before it. Move one of them, or change the condition.
# $question (String)
forms-condition-wrong = The condition of “{ $question }” does not fit the answers of the question that it names.
# $question (String)
forms-needed = A rule of the call reads the answer to “{ $question }”, so the form must ask it.
forms-refused = Why this version cannot be published
# $question (String)
forms-keeps-question = “{ $question }” must stay: somebody may have answered it.
# $question (String)
forms-keeps-part = “{ $question }” must stay in its part.
# $question (String)
forms-keeps-limits = “{ $question }” can only take more than before, not less or something else.
# $question (String)
forms-keeps-optional = “{ $question }” cannot be required now: people plan by what was published.
# $question (String)
forms-keeps-condition = The condition of “{ $question }” must stay as it is.
# $question (String)
forms-keeps-text = The text of “{ $question }” must stay as it is; other languages may come to it, and help may change.
forms-headings = Budget headings
forms-headings-lede = Costs in the budget stand under these headings. Indirect costs and the contingency reserve are calculated and come after them.
forms-headings-annex-b = The standard headings apply: those of Annex B of EU grants.
forms-headings-own = This call has its own headings. Indirect costs and the contingency reserve come after them in every call.
forms-headings-change = Change the headings
forms-headings-build = Headings of this call’s own, as its donor has them. Rules, calculated costs and comparisons between calls go by what each counts as. Where no row is filled, the headings of Annex B apply.
forms-headings-begin = Begin with the headings of Annex B
# $row (Number)
forms-heading = Heading { $row }
forms-heading-counts-as = Counts as
# $heading (String)
forms-heading-counted = counts as: { $heading }
forms-heading-choose = Choose
forms-heading-direct = Choose one of the headings of direct costs.
forms-heading-twice = Another heading has this name already, in this language or in another, or the name is that of calculated costs. Give each heading its own.
# $heading (String)
forms-keeps-heading = The heading “{ $heading }” must stay and count as before: somebody’s budget may stand under it. Its name may be mended.
forms-keeps-annex-b = The headings of Annex B must stay: somebody’s budget may stand under them.
forms-no-next = There is no next version of the form to publish. Change the form first.
forms-next = The form
forms-publish-next = Publish the next version of the form with this corrigendum
# $version (Number)
forms-changed = The form has a new version: { $version }.
done-forms-changed = The form is changed.
