## What everybody reads
clarifications-lede = Сви добијају исте одговоре у исто време. Уз питање не стоји ничије име.
clarifications-published = Објављено
clarifications-none = Још ништа није објављено.
# $number (Number)
clarifications-number = Питање { $number }
# $when (String)
clarifications-published-at = Објављено { $when }
# $when (String)
clarifications-corrected-at = Исправљено { $when }
# $when (String)
clarifications-earlier = Како је објављено { $when }
clarifications-own = Ваша питања
clarifications-own-lede = Шта сте питали, видите само ви и особље програма.
clarifications-own-open = чека одговор
clarifications-own-published = одговорено
clarifications-own-declined = одбијено
clarifications-declined-because = Зашто програм не одговара:

## Asking
clarifications-ask = Поставите питање
clarifications-ask-lede = Програм може друкчије да уобличи ваше питање, тако да никога не именује. Када одговор буде објављен, добићете писмо.
clarifications-text = Ваше питање
# $most (Number)
clarifications-text-hint = Највише { $most } знакова. Не пишите ко сте ни шта планирате.
clarifications-language = На којем језику питате
clarifications-send = Пошаљите питање
clarifications-sign-in = Питати може свако ко има налог.
clarifications-not-taken = Овај позив не прима питања.
clarifications-not-yet = Питања се примају када позив буде објављен.
# $until (String)
clarifications-too-late = Питања су се примала до { $until }. Оно што је објављено остаје овде за све.
# $most (Number)
clarifications-too-many = Једна особа може за један дан да постави { $most } питања о једном позиву. Ово пошаљите сутра.
done-clarifications-asked = Ваше питање је послато. Када одговор буде објављен, добићете писмо.

## Staff
clarifications-queue = Питања која чекају
clarifications-queue-lede = Свако питање уобличите тако да никога не именује, одговорите на сваком језику позива и објавите више њих заједно: сви добијају једно писмо.
clarifications-see-public = Шта сви читају
clarifications-unanswered = Без одговора
clarifications-none-waits = Ниједно питање не чека.
clarifications-ready = Спремно за објављивање
clarifications-ready-lede = Потпуно на сваком језику позива. Изаберите шта се сада објављује.
clarifications-none-ready = Ништа није спремно.
clarifications-done = Завршено
clarifications-none-done = Још ништа.
clarifications-publish = Објавите изабране одговоре
# $count (Number)
clarifications-left-days = { $count ->
    [one] Остао је { $count } дан
    [few] Остала су { $count } дана
   *[other] Остало је { $count } дана
}
# $count (Number)
clarifications-left-hours = { $count ->
    [0] Остало је мање од једног сата
    [one] Остао је { $count } сат
    [few] Остала су { $count } сата
   *[other] Остало је { $count } сати
}
clarifications-answers-over = То време је истекло. Одговор још може да користи до рока позива.
# $count (Number)
clarifications-sharing = { $count ->
    [one] исти одговор има још { $count } питање
    [few] исти одговор имају још { $count } питања
   *[other] исти одговор има још { $count } питања
}
clarifications-status-open = отворено
clarifications-status-joined = заједнички одговор
clarifications-status-declined = одбијено
clarifications-status-published = објављено
clarifications-one = Питање
clarifications-asker-hidden = Ко је питао, види само особље програма.
clarifications-joined-to = Има исти одговор као:
clarifications-question = Питање како га сви читају
clarifications-answer = Одговор
clarifications-words = Питање и одговор
clarifications-write = Напишите одговор
clarifications-write-lede = Ништа није јавно док није потпуно на сваком језику и док га не објавите са списка.
clarifications-correct = Исправите објављено
clarifications-correct-lede = Исправка се објављује одмах и сви добијају писмо. Оно што је раније стајало остаје читљиво, са датумом.
clarifications-publish-correction = Објавите исправку
clarifications-theirs = Шта је неко други у међувремену сачувао
clarifications-clash = Неко други је сачувао откад сте почели. Ништа ваше није изгубљено: стоји у обрасцу, а туђе изнад њега. Ако поново сачувате, ваше замењује туђе.
clarifications-join = Исто је већ питано
clarifications-join-lede = Ако друго питање пита исто, његов одговор важи и за ово. Особа која је питала добија исто писмо.
clarifications-join-to = Друго питање
clarifications-join-do = Придружите његовом одговору
clarifications-join-other = То питање је одбијено или и само има заједнички одговор. Изаберите друго.
clarifications-join-shared = Друга питања имају исти одговор као ово. Изаберите ово код њих.
clarifications-separate = Одговорите посебно
clarifications-separate-lede = Ако ипак пита нешто друго, питање поново чека свој одговор; друго питање остаје како јесте. Особа која је питала добија писмо ако јој је већ јављено за заједнички одговор.
clarifications-separate-do = Раздвојите питања
# $number (Number)
clarifications-separate-published = Заједнички одговор је објављен под питањем { $number } и важи за оба. Ако нешто остаје отворено, исправите га тамо.
clarifications-separate-declined = Друго питање је одбијено, и особи која је поставила ово то је јављено.
clarifications-shares-nothing = Ово питање нема заједнички одговор. Ништа није измењено.
clarifications-decline = Одбијте питање
clarifications-decline-lede = Сазнаје само особа која је питала, са вашим разлогом.
clarifications-reason = Разлог
clarifications-answerers-only = На питања одговарају само управа програма и служба за грантове.
# $deadline (String)
clarifications-call-over = Рок позива је био { $deadline }. После њега се не одговара.
# $status (String)
clarifications-not-now = Ово питање више није отворено: { $status }. Ништа није промењено.
clarifications-not-published = Ово питање није објављено, па нема шта да се исправи.
clarifications-nothing-new = Ништа се не разликује од онога што је објављено. Најпре измените питање или одговор.
clarifications-none-chosen = Изаберите бар једно питање које је спремно.
clarifications-part-question = питање
clarifications-part-answer = одговор
# $asked (String), $language (String), $part (String)
clarifications-lacks = Питано { $asked }: недостаје { $part }, језик { $language }. Може да се објави када буде на сваком језику позива.
# $count (Number), $call (String)
clarifications-todo = { $count ->
    [one] Одговорите на { $count } питање о позиву „{ $call }“
    [few] Одговорите на { $count } питања о позиву „{ $call }“
   *[other] Одговорите на { $count } питања о позиву „{ $call }“
}
done-clarifications-published = Одговори су објављени и сви добијају писмо.
done-clarifications-corrected = Исправка је објављена и сви добијају писмо.
done-clarifications-joined = Питање има исти одговор као друго.
done-clarifications-separated = Питање чека свој одговор.
done-clarifications-declined = Питање је одбијено. Особа која је питала добија ваш разлог писмом.

## Letters
# $call (String), $count (Number)
notice-clarifications-published-subject = { $count ->
    [one] { $count } нови одговор: { $call }
    [few] { $count } нова одговора: { $call }
   *[other] { $count } нових одговора: { $call }
}
# $call (String), $count (Number)
notice-clarifications-published-text = Програм је објавио { $count ->
    [one] { $count } одговор
    [few] { $count } одговора
   *[other] { $count } одговора
} на питања о позиву „{ $call }“. Стоје на овој страници за све:
# $call (String), $number (Number)
notice-clarifications-answered-subject = На ваше питање је одговорено: { $call }
# $call (String), $number (Number)
notice-clarifications-answered-text = На оно што сте питали о позиву „{ $call }“ одговорено је под питањем { $number }:
# $call (String), $number (Number)
notice-clarifications-corrected-subject = Исправљен одговор { $number }: { $call }
# $call (String), $number (Number)
notice-clarifications-corrected-text = Програм је исправио питање { $number } о позиву „{ $call }“. На страници пише како је гласило раније:
# $call (String), $reason (String)
notice-clarifications-declined-subject = На ваше питање се не одговара: { $call }
# $call (String), $reason (String)
notice-clarifications-declined-text = Програм не одговара на ваше питање о позиву „{ $call }“. Разлог:

    { $reason }
# $call (String), $count (Number), $until (String)
notice-clarifications-due-subject = { $count ->
    [one] { $count } питање чека: { $call }
    [few] { $count } питања чекају: { $call }
   *[other] { $count } питања чека: { $call }
}
# $call (String), $count (Number), $until (String)
notice-clarifications-due-text = { $count ->
    [one] { $count } питање о позиву „{ $call }“ нема објављен одговор.
    [few] { $count } питања о позиву „{ $call }“ немају објављен одговор.
   *[other] { $count } питања о позиву „{ $call }“ нема објављен одговор.
} Одговори се очекују до { $until }.
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-subject = { $count ->
    [one] { $count } ново питање: { $call }
    [few] { $count } нова питања: { $call }
   *[other] { $count } нових питања: { $call }
}
# $call (String), $count (Number), $since (String)
notice-clarifications-asked-text = { $count ->
    [one] { $count } ново питање о позиву „{ $call }“ чека одговор
    [few] { $count } нова питања о позиву „{ $call }“ чекају одговор
   *[other] { $count } нових питања о позиву „{ $call }“ чека одговор
}; прво је постављено { $since }. За сваки позив добијате највише једно овакво писмо дневно. Питања су овде:
# $call (String), $number (Number)
notice-clarifications-separated-subject = Ваше питање добија свој одговор: { $call }
# $call (String), $number (Number)
notice-clarifications-separated-text = Јављено вам је да је на оно што сте питали о позиву „{ $call }“ одговорено под питањем { $number }. Програм је поново погледао: ваше питање пита нешто друго. Оно чека свој одговор, а када се објави, добијате писмо. Ваше питање је овде:
