## The queue
sanctions-title = Sanctions screening
sanctions-lede = Organisations and their legal representatives are compared with the consolidated list of the United Nations. A possible match says only that names are alike; a grants officer finds out whether it is the same.
# $made (String), $imported (String), $entries (Number)
sanctions-list-of = The list was made on { $made } and imported on { $imported }; it has { $entries ->
    [one] { $entries } list entry
   *[other] { $entries } list entries
}.
# $screened (Number), $organisations (Number)
sanctions-screened-so-far = Screened as they are now: { $screened } of { $organisations }.
# $count (Number)
sanctions-not-screened = { $count ->
    [one] { $count } organisation has not been screened yet: it is new or has changed. Its screening follows by itself.
   *[other] { $count } organisations have not been screened yet: they are new or have changed. Their screening follows by itself.
}
sanctions-no-list = No list has been imported yet, so nobody has been screened. Whoever runs the service imports it.
sanctions-matches = Possible matches
sanctions-status = Status
sanctions-status-open = Open
sanctions-status-cleared = Not the same
sanctions-status-confirmed = Confirmed
sanctions-all = All
sanctions-filter = Show
sanctions-none = There is no possible match here.
sanctions-caption = Open ones come first, the most alike on top; then those that were decided, the latest on top. Times are those of Belgrade and Pristina.
sanctions-organisation = Organisation
sanctions-entry = List entry
sanctions-score = Likeness
sanctions-since = Since

## One possible match
sanctions-match = Possible match
# $score (Number)
sanctions-score-of = Likeness { $score } of 100.
# $own (String), $listed (String)
sanctions-alike-name = The organisation’s name “{ $own }” is like the name “{ $listed }” on the list.
# $own (String), $listed (String)
sanctions-alike-representative = The legal representative “{ $own }” is like the name “{ $listed }” on the list.
sanctions-manner-same = In one script and spelling they are the same.
sanctions-manner-order = The same words stand in another order.
sanctions-manner-shorter = Some words are missing or shortened; the others are the same.
sanctions-manner-spelling = Some words are spelt differently.
sanctions-manner-joined = Words are written together or apart.
sanctions-lapsed = The last screening no longer found this match: a name has changed, or the entry has left the list. It stays until somebody decides.
# $when (String)
sanctions-gone = This entry has no longer been on the list since the import of { $when }.
sanctions-changed-since = The organisation has changed since it was screened. Its next screening follows by itself.
sanctions-beside = Side by side
sanctions-names = Names
sanctions-name-primary = name
sanctions-name-alias = other name
sanctions-name-original = in its own script
sanctions-person = Person or body
sanctions-kind-individual = A person
sanctions-kind-entity = An organisation or group
# $when (String)
sanctions-born = Born: { $when }
# $when (String)
sanctions-birth-about = about { $when }
sanctions-registered = Registration
sanctions-reference = Reference number
sanctions-list-type = List
sanctions-listed-on = Listed on
sanctions-see-organisation = See the organisation
sanctions-decisions = Decisions so far
# $own (String), $listed (String)
sanctions-decided-on = Decided on “{ $own }” and “{ $listed }”.
sanctions-entry-changed = The list entry has changed since.
sanctions-decide = Your decision
sanctions-decide-again = Decide again
sanctions-decide-hint = Compare dates, places and papers, not names alone. The organisation is not told; you decide with your colleagues what follows.
sanctions-outcome = What you found
sanctions-outcome-cleared = Not the same
sanctions-outcome-confirmed = The same
sanctions-reason = Reason
sanctions-reason-hint = What you compared and where you looked. Staff read it, the organisation does not.
sanctions-reason-needed = A decision needs a reason: say what you compared.
sanctions-decide-button = Keep the decision
sanctions-officers-only = Only grants officers decide on possible matches. Ask one of them.
done-sanctions-decided = The decision is kept.
# $count (Number)
sanctions-todo-decide = Decide on { $count ->
    [one] { $count } possible match with the sanctions list
   *[other] { $count } possible matches with the sanctions list
}

## Letters
# $count (Number)
notice-sanctions-found-subject = { $count ->
    [one] { $count } possible match with the sanctions list
   *[other] { $count } possible matches with the sanctions list
}
# $count (Number)
notice-sanctions-found-text = The screening found { $count ->
    [one] { $count } possible match, new or changed since it was decided
   *[other] { $count } possible matches, new or changed since they were decided
}. Please compare and decide. Organisations are not told.
# $reference (String)
notice-sanctions-confirmed-subject = Confirmed match with the sanctions list: { $reference }
# $name (String), $reference (String), $by (String)
notice-sanctions-confirmed-text = { $by } found that the organisation { $name } or its legal representative is the list entry { $reference }. Decide together what follows. The organisation has not been told.

## The import, said on the command line
# $made (String), $entries (Number), $added (Number), $changed (Number), $gone (Number)
sanctions-imported = The list of { $made } is imported with { $entries } entries: { $added } new, { $changed } changed, { $gone } gone.
# $made (String)
sanctions-imported-same = This is the file that was imported last, the list of { $made }. Nothing in it has changed.
# $organisations (Number), $found (Number)
sanctions-screened = { $organisations ->
    [one] { $organisations } organisation was screened
   *[other] { $organisations } organisations were screened
}; { $found ->
    [0] no possible match is new.
    [one] { $found } possible match is new.
   *[other] { $found } possible matches are new.
}
# $said (String)
sanctions-file-unreadable = The file cannot be read: { $said }. Nothing was imported.
# $line (Number), $said (String)
sanctions-file-xml = The file is broken in line { $line }: { $said }. Nothing was imported; fetch it again.
# $line (Number), $name (String)
sanctions-file-other = This is no consolidated list: in line { $line } stands the element { $name }. Nothing was imported.
# $line (Number), $said (String)
sanctions-file-date = In line { $line }, the list must say in dateGenerated when it was made; it says “{ $said }”. Nothing was imported.
# $line (Number)
sanctions-file-ends = The file ends in line { $line } before the list does. Nothing was imported; fetch it again.
# $line (Number)
sanctions-file-empty = Up to its end in line { $line } the list has no entry. Nothing was imported: an empty list would take everybody off.
# $line (Number), $said (String)
sanctions-file-number = The entry that ends in line { $line } has no number (DATAID); it says “{ $said }”. Nothing was imported.
# $line (Number), $number (String)
sanctions-file-nameless = The entry { $number } that ends in line { $line } has no name. Nothing was imported.
# $line (Number), $number (String)
sanctions-file-twice = The number { $number } stands twice, the second time in the entry that ends in line { $line }. Nothing was imported.
# $made (String), $known (String)
sanctions-file-older = This list is of { $made }, and a newer one of { $known } is known. Nothing was imported.
