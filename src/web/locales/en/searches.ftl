## Everybody
searches-title = Find a partner
searches-lede = Organisations of the register that look for partners, the latest first. Each has chosen to stand here.
searches-place = Place
searches-anywhere = Anywhere
searches-theme = Theme
searches-language = Language
searches-any-language = Any language
searches-find = Search
searches-found = Who looks for partners
searches-none = Nobody looks for partners just now.
searches-none-fits = Nothing fits this search. Leave out a part of it.
searches-looks = Partner search
searches-themes = Themes
searches-places = Places
searches-languages = Languages in which it works
searches-seat = Seat
searches-published-at = Published
searches-until = Stands until
searches-change = Change it
searches-write = Write to the organisation
# $email (String)
searches-write-lede = The message goes by letter to those who write for the organisation. Your name and your address { $email } go along, so that they can answer you. You do not see their addresses.
searches-message = Message
# $most (Number)
searches-message-hint = At most { $most } characters.
searches-send = Send the message
searches-sign-in = Whoever has an account can write to the organisation.
searches-written-already = You have written to this organisation within the last day. Wait for its answer.
# $most (Number)
searches-too-many = One person can write { $most } such messages within a day. Send this one tomorrow.
done-searches-written = The message is sent.

## Its own
searches-own = We look for a partner
searches-own-lede = Everybody can read what stands here and under which name the organisation is registered. Addresses are not shown: whoever wants to reach you writes through this page. You can take it back at any time.
searches-publish-own = Say that you look for a partner
searches-verified-first = Only verified organisations are shown to everybody. Ask for verification on the organisation’s page first.
searches-now = Published now
# $day (String)
searches-stands = stands until { $day }
# $day (String)
searches-ended = ended on { $day }
searches-see = See it as others do
searches-renew = Renew for 90 days
searches-withdraw = Withdraw
searches-wanted = Whom you look for, and for what
# $most (Number)
searches-wanted-hint = In at least one language; in more of them more people find you. At most { $most } characters each.
# $most (Number)
searches-themes-hint = Your fields of work, at most { $most }, with commas between them.
searches-expires-on = Last day
searches-expires-hint = Leave it empty for 90 days.
searches-publish = Publish
searches-wanted-needed = Say in at least one language whom you look for.
# $max (Number), $most (Number)
searches-themes-wrong = At most { $most } themes, each of at most { $max } characters.
searches-places-needed = Choose at least one place.
searches-languages-needed = Choose at least one language.
# $last (String), $today (String)
searches-expires-wrong = The last day can be from { $today } to { $last }.
searches-place-unknown = One of the places is not known here. Choose from the list.
searches-writers-only = Only editors and administrators of the organisation can do that.
# $standing (String)
searches-verified-only = Only verified organisations are shown to everybody; this one is { $standing }.
searches-nothing-published = Nothing is published, so there is nothing to renew or withdraw.
done-searches-published = Everybody can read now that you look for a partner.
done-searches-renewed = It stands for 90 more days from today.
done-searches-withdrawn = It is withdrawn. Nobody sees it any more.

## Letters
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-subject = { $who } writes to { $name }
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-text = { $who } has read that { $name } looks for a partner, and writes:

    { $message }

    You can answer to { $email }. Only your answer shows your own address.
