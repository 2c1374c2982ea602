## What everybody reads
clarifications-lede = Everybody gets the same answers at the same time. Nobody’s name stands beside a question.
clarifications-published = Published
clarifications-none = Nothing is published yet.
# $number (Number)
clarifications-number = Question { $number }
# $when (String)
clarifications-published-at = Published { $when }
# $when (String)
clarifications-corrected-at = Corrected { $when }
# $when (String)
clarifications-earlier = As published { $when }
clarifications-own = Your questions
clarifications-own-lede = Only you and the programme’s staff see what you have asked.
clarifications-own-open = waits for an answer
clarifications-own-published = answered
clarifications-own-declined = declined
clarifications-declined-because = The programme’s reason for not answering:

## Asking
clarifications-ask = Ask a question
clarifications-ask-lede = The programme may word your question anew, so that it names nobody. You get a letter when the answer is published.
clarifications-text = Your question
# $most (Number)
clarifications-text-hint = At most { $most } characters. Leave out who you are and what you plan.
clarifications-language = In which language you ask
clarifications-send = Send the question
clarifications-sign-in = Whoever has an account can ask.
clarifications-not-taken = This call takes no questions.
clarifications-not-yet = Questions can be asked once the call is published.
# $until (String)
clarifications-too-late = Questions could be asked until { $until }. What is published stays here for everybody.
# $most (Number)
clarifications-too-many = One person can ask { $most } questions about a call within a day. Send this one tomorrow.
done-clarifications-asked = Your question is sent. You get a letter when its answer is published.

## Staff
clarifications-queue = Questions to answer
clarifications-queue-lede = Word each question so that it names nobody, answer it in every language of the call, and publish several together: everybody gets one letter.
clarifications-see-public = What everybody reads
clarifications-unanswered = To be answered
clarifications-none-waits = No question waits.
clarifications-ready = Ready to be published
clarifications-ready-lede = Complete in every language of the call. Choose what is published now.
clarifications-none-ready = Nothing is ready.
clarifications-done = Done
clarifications-none-done = Nothing yet.
clarifications-publish = Publish the chosen answers
# $count (Number)
clarifications-left-days = { $count ->
    [one] { $count } day is left
   *[other] { $count } days are left
}
# $count (Number)
clarifications-left-hours = { $count ->
    [0] Less than an hour is left
    [one] { $count } hour is left
   *[other] { $count } hours are left
}
clarifications-answers-over = This time is over. An answer is still of use until the deadline of the call.
# $count (Number)
clarifications-sharing = { $count ->
    [one] { $count } other question shares its answer
   *[other] { $count } other questions share its answer
}
clarifications-status-open = open
clarifications-status-joined = shares an answer
clarifications-status-declined = declined
clarifications-status-published = published
clarifications-one = A question
clarifications-asker-hidden = Only the programme’s staff see who asked.
clarifications-joined-to = Shares the answer to:
clarifications-question = Question as everybody reads it
clarifications-answer = Answer
clarifications-words = Question and answer
clarifications-write = Write the answer
clarifications-write-lede = Nothing is public until it is complete in every language and you publish it from the list.
clarifications-correct = Correct what is published
clarifications-correct-lede = The correction is published at once, and everybody gets a letter. What stood here before stays readable, with its date.
clarifications-publish-correction = Publish the correction
clarifications-theirs = What somebody else has saved meanwhile
clarifications-clash = Somebody else has saved since you began. Nothing of yours is lost: it stands in the form, and theirs above it. Saving again replaces theirs.
clarifications-join = The same has been asked
clarifications-join-lede = If another question asks the same, its answer answers this one too. Whoever asked gets the same letter.
clarifications-join-to = The other question
clarifications-join-do = Share its answer
clarifications-join-other = That question is declined or shares an answer itself. Choose another one.
clarifications-join-shared = Other questions share the answer to this one. Choose this one there instead.
clarifications-separate = Answer it on its own
clarifications-separate-lede = If it asks something else after all, it waits for an answer of its own again; the other question stays as it is. Whoever asked gets a letter if they had been told of the shared answer.
clarifications-separate-do = Separate the questions
# $number (Number)
clarifications-separate-published = The shared answer is published under question { $number }, and it is the answer to both. Correct it there if it leaves something open.
clarifications-separate-declined = The other question is declined, and whoever asked this one was told so.
clarifications-shares-nothing = This question shares no answer. Nothing was changed.
clarifications-decline = Decline the question
clarifications-decline-lede = Only whoever asked learns of it, with your reason.
clarifications-reason = Reason
clarifications-answerers-only = Only programme managers and grants officers answer questions.
# $deadline (String)
clarifications-call-over = The deadline of the call was { $deadline }. Nothing is answered after it.
# $status (String)
clarifications-not-now = This question is no longer open: { $status }. Nothing was changed.
clarifications-not-published = This question is not published, so there is nothing to correct.
clarifications-nothing-new = Nothing differs from what is published. Change the question or the answer first.
clarifications-none-chosen = Choose at least one question that is ready.
clarifications-part-question = question
clarifications-part-answer = answer
# $asked (String), $language (String), $part (String)
clarifications-lacks = Asked { $asked }: the { $part } is missing in { $language }. It can be published once it is there in every language of the call.
# $count (Number), $call (String)
clarifications-todo = { $count ->
    [one] Answer { $count } question about “{ $call }”
   *[other] Answer { $count } questions about “{ $call }”
}
done-clarifications-published = The answers are published, and everybody gets a letter.
done-clarifications-corrected = The correction is published, and everybody gets a letter.
done-clarifications-joined = The question shares the other one’s answer.
done-clarifications-separated = The question waits for an answer of its own.
done-clarifications-declined = The question is declined. Whoever asked gets your reason by letter.

## Letters
# $call (String), $count (Number)
notice-clarifications-published-subject = { $count ->
    [one] A new answer: { $call }
   *[other] { $count } new answers: { $call }
}
# $call (String), $count (Number)
notice-clarifications-published-text = The programme has published { $count ->
    [one] an answer to a question
   *[other] { $count } answers to questions
} about the call “{ $call }”. They stand on this page for everybody:
# $call (String), $number (Number)
notice-clarifications-answered-subject = Your question is answered: { $call }
# $call (String), $number (Number)
notice-clarifications-answered-text = What you have asked about the call “{ $call }” is answered under question { $number }:
# $call (String), $number (Number)
notice-clarifications-corrected-subject = Answer { $number } is corrected: { $call }
# $call (String), $number (Number)
notice-clarifications-corrected-text = The programme has corrected question { $number } about the call “{ $call }”. The page shows how it read before:
# $call (String), $reason (String)
notice-clarifications-declined-subject = Your question is not answered: { $call }
# $call (String), $reason (String)
notice-clarifications-declined-text = The programme does not answer your question about the call “{ $call }”. Its reason:

    { $reason }
# $call (String), $count (Number), $until (String)
notice-clarifications-due-subject = { $count ->
    [one] { $count } question waits: { $call }
   *[other] { $count } questions wait: { $call }
}
# $call (String), $count (Number), $until (String)
notice-clarifications-due-text = { $count ->
    [one] { $count } question about the call “{ $call }” has no published answer.
   *[other] { $count } questions about the call “{ $call }” have no published answer.
} Answers are due by { $until }.
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-subject = { $count ->
    [one] { $count } new question: { $call }
   *[other] { $count } new questions: { $call }
}
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-text = { $count ->
    [one] { $count } new question about the call “{ $call }” waits for an answer
   *[other] { $count } new questions about the call “{ $call }” wait for an answer
}; the first was asked on { $since }. You get at most one such letter a day for each call. They stand here:
# $call (String), $number (Number)
notice-clarifications-separated-subject = Your question gets an answer of its own: { $call }
# $call (String), $number (Number)
notice-clarifications-separated-text = You were told that what you asked about the call “{ $call }” is answered under question { $number }. The programme has looked again: yours asks something else. It waits for an answer of its own, and you get a letter when that is published. Your question stands here:
