## reports
reports-title = Завршни извештај
reports-status = Стање
reports-status-none = није започет
reports-status-draft = пише се
reports-status-submitted = предат
reports-status-sent-back = враћен
reports-status-accepted = прихваћен
# $day (String)
reports-due-on = Рок: { $day }
reports-submitted-at = Предат
reports-decided-at = Одлучено
reports-sent-back-because = Враћен, јер
reports-was-sent-back-because = Прошли пут враћен, јер
reports-not-in-force = Извештај се пише када уговор ступи на снагу.
reports-not-handed-in = Партнери још нису предали овај извештај. Моћи ћете да га прочитате када га предају.
reports-to-do = Шта још треба урадити
reports-nothing-missing = Ништа не недостаје. Особа која потписује за носиоца пријаве може да преда извештај.

## The narrative
reports-narrative = Шта се догодило
reports-question-done = Шта је урађено?
reports-question-changed = Шта је било другачије од плана?
reports-question-results = Који су резултати?
reports-question-cooperation = Како су партнери сарађивали?
# $max (Number)
reports-hint-done = Активности, места и време. Највише { $max } знакова.
# $max (Number)
reports-hint-changed = Шта се променило и зашто. Напишите „ништа“ ако је све ишло по плану. Највише { $max } знакова.
# $max (Number)
reports-hint-results = Шта је сада боље и по чему то знате. Највише { $max } знакова.
# $max (Number)
reports-hint-cooperation = Између организација и између њихових заједница: шта је успело, шта је било тешко. Највише { $max } знакова.
reports-no-answer = Још нема одговора.
reports-save-narrative = Сачувајте одговоре
reports-saved-meanwhile = Сачувано у међувремену:

## Spending
reports-spending = Колико је коштало
# $currency (String)
reports-spending-caption = Износи у валути { $currency }
reports-line = Ставка буџета
reports-contracted = Уговорено
reports-spent = Потрошено
reports-variation = Разлика
reports-note = Напомена
reports-not-yet = још није
reports-no-lines = Ова организација нема ставки буџета.
reports-spending-hint = Упишите 0 тамо где ништа није потрошено. Ове износе мењају само особе из ове организације.
reports-save-spending = Сачувајте потрошено
reports-totals = По категоријама и партнерима
# $currency (String)
reports-totals-caption = Износи у валути { $currency }. Разлика испод нуле значи да је потрошено мање него што је уговорено.
reports-heading = Категорија
reports-partner = Партнер
reports-together = Укупно
reports-all-headings = Све категорије

## Participants
reports-participants = Ко је учествовао
# $least (Number)
reports-participants-hint = Бројте људе; никада не пишите имена. Заједница није обавезна: оставите „није речено“ ако људи то сами нису рекли. Програм види ове бројеве. У јавним подацима се бројеви мањи од { $least } не приказују, а уз њих ни још један тамо где би се могли израчунати.
reports-participants-caption = Један ред за сваку заједницу, пол и узраст. Празни редови се не рачунају.
reports-community = Заједница
reports-not-said = није речено
reports-sex = Пол
reports-sex-women = жене
reports-sex-men = мушкарци
reports-sex-other = други или није речено
reports-age = Узраст
reports-age-under-15 = млађи од 15
reports-age-15-to-24 = од 15 до 24
reports-age-25-to-64 = од 25 до 64
reports-age-65-and-over = 65 и више
reports-persons = Број људи
reports-participants-more = За више редова прво сачувајте: додаће се празни.
reports-no-participants = Још није уписан број учесника и учесница.
reports-save-participants = Сачувајте бројеве

## Handing in, accepting, sending back
reports-hand-in = Предајте извештај
reports-hand-in-hint = После тога га нико не може мењати, осим ако га програм врати.
reports-hand-in-button = Предајте
reports-signatory-hands-in = Извештај предаје особа која потписује за носиоца пријаве.
reports-decide = Прихватите га или вратите
reports-accept-hint = Прихватање је коначно. Оно ослобађа траншу која чека овај извештај.
reports-accept = Прихватите извештај
reports-return = Вратите
reports-return-reason = Зашто га враћате?
reports-return-hint = Ово читају партнери. Реците шта недостаје и шта треба да ураде.

## Refusals
# $status (String)
reports-move-refused = Извештај је у стању „{ $status }“, па овај корак није могућ. Отворите страницу поново да видите шта је могуће.
# $status (String)
reports-not-open = Извештај је у стању „{ $status }“, па у њему нико не може да пише. Ако нешто није у реду, замолите програм да га врати.
reports-not-begun = Нико још није започео овај извештај. Неки партнер прво мора нешто да сачува.
reports-writers-only = Извештај пишу само особе са улогом уређивања или администрације у партнерским организацијама. Затражите ту улогу од своје организације.
reports-own-spending-only = Свака организација уписује своје трошкове. Обратите се организацији којој ставка припада.
reports-signatory-only = Извештај предаје само особа која потписује за носиоца пријаве. Обратите се њој.
reports-officers-only = О извештајима одлучују само служба за грантове и управа програма, и нико о извештају своје организације. Обратите се њима.
# $question (String), $max (Number)
reports-answer-too-long = Одговор на „{ $question }“ је дужи од { $max } знакова. Скратите га.
# $max (Number)
reports-note-too-long = Нека напомена је дужа од { $max } знакова. Скратите је.
reports-spent-negative = Неки потрошени износ је мањи од нуле. Упишите 0 или више.
# $max (Number)
reports-persons-range = Неки број људи није између 1 и { $max }. Упишите број у том распону.
reports-community-unknown = Нека заједница није на списку. Изаберите је са списка или „није речено“.
reports-counted-twice = Два реда броје исту заједницу, пол и узраст. Спојите их.
# $max (Number)
reports-reason-needed = Наведите разлог од 1 до { $max } знакова, да партнери знају шта треба да ураде.
reports-changed-meanwhile = Овај део је сачуван другде док сте писали (неко други или ви у другом прозору). Оно што сте откуцали је и даље овде, али није сачувано; поред тога стоји оно што је сачувано. Упоредите, па сачувајте поново.
# $question (String)
reports-missing-answer = „{ $question }“ још нема одговор.
# $organisation (String), $lines (Number)
reports-missing-spending = { $lines ->
    [one] { $organisation }: није уписано колико је коштала { $lines } ставка буџета.
    [few] { $organisation }: није уписано колико су коштале { $lines } ставке буџета.
   *[other] { $organisation }: није уписано колико је коштало { $lines } ставки буџета.
}

done-reports-saved = Сачувано. Виде га сви из партнерских организација.
done-reports-submitted = Извештај је предат. Програм је обавештен.
done-reports-accepted = Извештај је прихваћен. Партнери су обавештени.
done-reports-sent-back = Извештај је враћен. Партнери су обавештени.

## Letters
notice-reports-due-subject = Ближи се рок за ваш завршни извештај
# $title (String), $due (String)
notice-reports-due-text = Рок за завршни извештај за „{ $title }“ је { $due }, а извештај још није предат. У њему пишу сви партнери: одговоре, колико је свако потрошио и колико је људи учествовало.
# $title (String)
notice-reports-submitted-subject = Предат завршни извештај: { $title }
# $title (String), $lead (String)
notice-reports-submitted-text = Организација { $lead } предала је завршни извештај за „{ $title }“. Прочитајте га, па га прихватите или вратите.
# $title (String)
notice-reports-sent-back-subject = Враћен завршни извештај: { $title }
# $title (String), $lead (String), $reason (String)
notice-reports-sent-back-text = Програм је вратио завршни извештај за „{ $title }“ ({ $lead }). Ништа што сте написали није изгубљено. Разлог:

    { $reason }

    Допуните га; затим га особа која потписује за носиоца пријаве предаје поново.
# $title (String)
notice-reports-accepted-subject = Прихваћен завршни извештај: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-reports-accepted-text = Програм је прихватио завршни извештај за „{ $title }“. Тиме се ослобађа { $number }. транша од { $amount }: може је затражити особа која потписује за организацију { $lead }, чим претходне транше буду исплаћене.
# $title (String)
notice-reports-accepted-alone-subject = Прихваћен завршни извештај: { $title }
# $title (String), $lead (String)
notice-reports-accepted-alone-text = Програм је прихватио завршни извештај за „{ $title }“ ({ $lead }). Ниједна транша га не чека.
reports-todo-write = Напишите завршни извештај за „{ $title }“
reports-todo-sent-back = Допуните завршни извештај за „{ $title }“: враћен је са разлогом
reports-todo-read = Прочитајте завршни извештај за „{ $title }“
