## Layout
layout-skip = Skip to content
layout-menu = Main menu
layout-crumbs = Where you are
layout-language = Language
layout-calls = Calls
layout-applications = Applications
layout-grants = Grants
layout-organisations = Organisations
layout-reviews = Reviews
layout-programmes = Programmes
layout-administration = Administration
layout-account = Account
layout-sign-in = Sign in
layout-sign-up = Sign up
layout-sign-out = Sign out
layout-footer = Place names are shown in all their official forms, your language first.
layout-more = More
layout-help = Help
layout-decisions = How decisions are made
layout-awards = Award register
layout-demo = This is a demonstration with invented organisations.
layout-demo-mail = Read the letters it sends

## Time
# $weekday (String), $day (String), $time (String), $zone (String)
common-instant = { $weekday } { $day }, { $time } ({ $zone } time)

## Forms
form-problem = There is a problem
form-wrong = Error:
form-saved-at = Saved { $time }
form-unsaved = Not saved yet. Press the button to see why.
form-clash = Not saved: this was saved meanwhile, by somebody else or by you in another window. Press the button to see both.
form-save = Save
form-cancel = Cancel
form-choose = Choose …
form-none = None
form-optional = (optional)

## Errors
error-title = This did not work
# $id (String)
error-name-this = If you write to the programme, name this: { $id }
error-home = To the home page
error-sign-in-needed = Please sign in first.
error-not-found = There is no such page, or it is not open to you.
error-method = This address does not take that kind of request.
error-changed-meanwhile = Somebody else changed this while you were looking at it. Nothing of yours was saved. Open the page again and compare.
error-too-large = What you sent is too large.
# $minutes (Number)
error-too-many = Too many attempts. Please wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again.
error-constraint = This contradicts what is already stored. Nothing was changed.
error-unknown = Something went wrong on our side. Nothing was changed. Please try again; if it happens again, tell the programme.
error-unavailable = The service cannot reach its database or its files right now. Nothing was changed. Please try again in a minute.
error-broken-form = The form arrived broken. Go back, reload the page and send it again.
error-not-utf8 = The form contains characters that cannot be read. Go back and type the text again.
error-stale-form = This form is no longer valid, perhaps because you signed in or out meanwhile. Go back, reload the page and send it again.
error-amount-range = An amount is larger than the system can calculate with. Enter a smaller one.
error-required = Please fill this in.
# $min (Number), $max (Number)
error-length = Write between { $min } and { $max } characters.
# $max (Number)
error-too-long = Write at most { $max } characters.
error-email = Enter an e-mail address like ana@example.org.
error-amount = Enter an amount like 1250.00.
error-number = Enter a whole number.
# $min (Number), $max (Number)
error-range = Enter a whole number from { $min } to { $max }.
error-percent = Enter a percentage between 0 and 100, like 80 or 7.5.
error-date = Enter a day.
error-instant = Enter a day and an hour.
error-instant-skipped = The clocks skip this hour on that day. Choose another.
error-instant-twice = This hour occurs twice on that day, because the clocks go back. Choose another.
error-choice = Choose one from the list.
error-iban = This IBAN cannot be right: its check digits or its length do not fit. Compare it with a bank statement.
error-file-missing = Choose a file.
error-file-empty = This file is empty. Choose another one.
error-file-kind = This kind of file is not accepted. Send a PDF, an image (PNG, JPEG) or an office document (DOCX, XLSX, PPTX, ODT, ODS, ODP).
# $most (Number)
error-file-large = This file is too large. It may have up to { $most } MB.
error-file-macros = This document contains macros, which are not accepted. Save it without macros, or as a PDF, and send that.
error-file-pending = This file is still being checked for viruses. Until that is done nobody can open it; try again in a few minutes.
error-file-infected = A virus was found in this file. Its content was removed, so nobody can open it.
file-scan-pending = Being checked for viruses
file-scan-infected = Virus found, content removed

# The JSON face
error-broken-json = The body is not JSON.
# $said (String): what the reader of the JSON found, in English
error-json-field = This does not fit the description of the API: { $said }
error-query = What stands behind the question mark of the address cannot be read: { $said }
error-not-json = Send the body as JSON, with Content-Type: application/json.
error-not-multipart = Send this as a form with a file, with Content-Type: multipart/form-data.
error-match-needed = Two may edit this. Name the version that you read, its ETag, in If-Match.
# $scope (String)
error-token-scope = This token may not be used for this. It lacks the scope “{ $scope }”.
# $max (Number)
error-idempotency-key = An idempotency key has 1 to { $max } characters.
error-idempotency-other = This idempotency key came with another request before. Choose a new key for each act.
error-idempotency-unanswered = The request with this idempotency key has not been answered. Look at what came of it before you send it with a new key.
layout-pages = Parts of this list
layout-pages-shown = { $from }–{ $to } of { $total }
layout-pages-first = From the beginning
layout-pages-next = Further
