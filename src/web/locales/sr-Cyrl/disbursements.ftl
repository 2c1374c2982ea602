## disbursements
disbursements-title = Исплате
disbursements-queue = Исплате програма
disbursements-awarded = Додељено
disbursements-committed = Преузете обавезе, још није исплаћено
disbursements-paid = Исплаћено
disbursements-left = Преостало
disbursements-envelope = Средства позива
disbursements-envelopes = Средства сваког позива
disbursements-envelope-caption = Преостало, преузете обавезе и исплаћено заједно чине средства позива.
disbursements-no-envelopes = Ниједан позив овог програма још није објављен.
disbursements-none-yet = Ниједан грант овог програма још нема транше. Оне долазе са доделом.
disbursements-order = Транше се исплаћују једна за другом. Сваку тражи носилац пријаве, припрема служба за финансије, одобрава друга особа, а исплаћује банка.
disbursements-no-tranches = Овај грант још нема транше.
disbursements-closed = Овај грант је закључен: извештај је прихваћен и све је исплаћено.
# $number (Number)
disbursements-tranche = { $number }. транша
disbursements-tranche-short = Транша
disbursements-tranches = Транше
disbursements-amount = Износ
disbursements-state = Стање
disbursements-condition = Услов
disbursements-condition-agreement-in-force = уговор је на снази
disbursements-condition-final-report-accepted = завршни извештај је прихваћен
disbursements-status-waiting = чека
disbursements-status-due = може се затражити
disbursements-status-requested = затражена
disbursements-status-prepared = припремљена
disbursements-status-approved = одобрена
disbursements-status-paid = исплаћена
disbursements-status-returned = враћена
disbursements-iban = Исплата на (IBAN)
disbursements-paid-on = Дан исплате
disbursements-reference = Број банкарске трансакције
disbursements-reference-hint = Као што стоји у изводу банке.
disbursements-sums = Где се новац налази
disbursements-count = Транши
disbursements-all = све
disbursements-call = Позив
disbursements-application = Пријава
disbursements-filter = Прикажите
disbursements-queue-empty = Ниједна транша не одговара овом избору.

## What was done
# $who (String), $when (String)
disbursements-did-request = Затражено: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-prepare = Припремљено: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-approve = Одобрено: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-pay = Уписано као исплаћено: { $who }, { $when }
# $who (String), $when (String)
disbursements-did-return = Враћено: { $who }, { $when }
disbursements-returned-because = Враћено, јер:

## What can be done
disbursements-request = Затражите ову траншу
disbursements-request-hint = Биће исплаћена на рачун који ваша организација сада има у профилу.
disbursements-prepare = Припремите за исплату
disbursements-prepare-hint = Проверите износ и рачун према уговору. Одобрава друга особа.
disbursements-approve = Одобрите исплату
disbursements-approve-hint = Проверите износ и рачун према уговору. После тога банка добија налог за исплату.
disbursements-pay = Упишите исплату
disbursements-return = Вратите захтев
disbursements-return-reason = Зашто га враћате?
disbursements-return-hint = Ово чита носилац пријаве. Наведите шта треба исправити пре новог захтева.

## What it waits for
disbursements-waits-agreement = Чека да сви партнери прихвате уговор.
disbursements-waits-report = Чека да завршни извештај буде прихваћен.
# $number (Number)
disbursements-waits-earlier = Чека да { $number }. транша буде исплаћена.

## Refusals
# $status (String)
disbursements-already = Ова транша је већ у стању „{ $status }“. Ништа није измењено.
# $status (String)
disbursements-move-refused = Ова исплата је у стању „{ $status }“, па овај корак није могућ. Ништа није измењено.
disbursements-changed-meanwhile = Неко други је у међувремену наставио ову исплату. Ништа није измењено. Погледајте је поново.
disbursements-signatory-only = Новац тражи само особа која потписује за носиоца пријаве. Обратите се њој.
disbursements-finance-only = Ово ради само служба за финансије програма, и нико за своју организацију. Обратите се њој.
disbursements-approver-only = Ово раде само особе са улогом одобравања у програму, и нико за своју организацију. Обратите се њима.
disbursements-other-person = Ову исплату сте ви припремили. Мора је одобрити друга особа.
# $amount (String)
disbursements-overdrawn = Преузете обавезе за овај грант мање су од { $amount }, па ова исплата није прихваћена. Ништа није измењено. Обавестите управу програма.
disbursements-paid-already = Ова исплата је већ уписана у главну књигу. Ништа није измењено.
# $max (Number)
disbursements-reference-needed = Наведите број банкарске трансакције, од 1 до { $max } знакова.
# $today (String)
disbursements-paid-in-future = Дан исплате је у будућности. Упишите исплату када је банка изврши; данас је { $today }.
# $approved (String)
disbursements-paid-before-approval = Дан исплате је пре одобрења ({ $approved }). Проверите извод банке.
# $max (Number)
disbursements-reason-needed = Наведите разлог од 1 до { $max } знакова, да носилац пријаве зна шта треба да исправи.

done-disbursements-requested = Транша је затражена. Програм је обавештен.
done-disbursements-prepared = Исплата је припремљена. Особе које одобравају су обавештене.
done-disbursements-approved = Исплата је одобрена. Служба за финансије је обавештена.
done-disbursements-paid = Исплата је уписана. Партнери су обавештени.
done-disbursements-returned = Захтев је враћен. Носилац пријаве је обавештен.

## Letters
# $title (String)
notice-disbursements-requested-subject = Затражена исплата: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-requested-text = Организација { $lead } тражи { $number }. траншу за „{ $title }“: { $amount }. Припремите исплату или вратите захтев.
# $title (String)
notice-disbursements-prepared-subject = Исплата за одобрење: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-prepared-text = Припремљена је { $number }. транша за „{ $title }“: { $amount } за организацију { $lead }. Мора је одобрити особа која је није припремила.
# $title (String)
notice-disbursements-approved-subject = Одобрена исплата: { $title }
# $title (String), $lead (String), $number (Number), $amount (String)
notice-disbursements-approved-text = Одобрена је { $number }. транша за „{ $title }“: { $amount } за организацију { $lead }. Дајте банци налог и упишите број трансакције.
# $title (String)
notice-disbursements-paid-subject = Исплаћено: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reference (String), $day (String)
notice-disbursements-paid-text = Исплаћена је { $number }. транша за „{ $title }“ организацији { $lead }. Дан исплате: { $day } Износ: { $amount }. Број банкарске трансакције: { $reference }.
# $title (String)
notice-disbursements-returned-subject = Враћен захтев: { $title }
# $title (String), $lead (String), $number (Number), $amount (String), $reason (String)
notice-disbursements-returned-text = Програм је вратио захтев организације { $lead } за { $number }. траншу за „{ $title }“ ({ $amount }). Разлог:

    { $reason }

    Особа која потписује за носиоца пријаве може поново да затражи траншу.
# $title (String)
notice-disbursements-grant-closed-subject = Закључен грант: { $title }
# $title (String), $amount (String)
notice-disbursements-grant-closed-text = Грант „{ $title }“ од { $amount } је закључен: завршни извештај је прихваћен и све транше су исплаћене. Хвала на ономе што сте заједно урадили.
disbursements-todo-request = Затражите траншу { $number } за „{ $title }“: { $amount }
disbursements-todo-prepare = Припремите траншу { $number } за „{ $title }“: { $amount }
disbursements-todo-approve = Одобрите траншу { $number } за „{ $title }“: { $amount }
disbursements-todo-pay = Исплатите траншу { $number } за „{ $title }“ и забележите је: { $amount }
