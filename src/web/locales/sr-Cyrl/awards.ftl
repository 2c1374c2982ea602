## awards
awards-title = Додела грантова
awards-lede = Која пријава добија грант, која чека на резервној листи, а која не добија, свака са образложењем. Управа програма предлаже; друга особа одобрава.
awards-panel-open = Комисија још није закључила ранг-листу. Додела се може предложити када је закључи.
awards-nobody = Ниједна пријава није доспела на ранг-листу.
awards-propose = Предложите доделу
awards-propose-hint = Попуњено према ранг-листи: додељује се редом док износ стаје у средства позива, затим резерва, а испод прага се одбија. Све што одступа од тога, или од траженог износа, тражи своје образложење. Износ важи само уз „Додељен грант“. Образложења читају подносиоци.
awards-propose-parts = Делови овог списка шаљу се на одобрење заједно: што унесете у једном остаје и док читате други.
awards-propose-button = Пошаљите на одобрење
awards-read = Прочитајте пријаву
# $number (Number), $title (String)
awards-application = Бр. { $number }: { $title }
awards-application-short = Пријава
# $rank (Number), $score (String), $asked (String)
awards-ranked = Место { $rank }, резултат { $score }, тражи { $asked }
awards-below-threshold = испод прага
awards-rank = Место
awards-score = Резултат
awards-asked = Тражено
awards-outcome = Исход
awards-outcome-awarded = Додељен грант
awards-outcome-reserve = Резерва
awards-outcome-rejected = Одбијено
awards-amount = Износ
awards-reason-own = Посебно образложење
# $reason (String)
awards-usual = Ако остане празно, подносиоци читају, свако на свом језику: „{ $reason }“
awards-usual-none = Оно што је остало није довољно за тражени износ. За мањи грант напишите зашто; и ако се прескаче.
# $reason (String)
awards-usual-drawn = Потребно је за прескочену пријаву и за други износ. Ако уз доделу остане празно, подносиоци читају, свако на свом језику: „{ $reason }“
# $left (String)
awards-left-after = Преостаје од средстава позива после ове пријаве, како је попуњено: { $left }
# $currency (String)
awards-table = Износи у валути { $currency }. „Преостало“ је оно што преостаје од средстава позива после сваке доделе.
awards-total = Укупно
awards-suggested = Шта следи из ранг-листе
awards-manager-next = Још ништа није предложено. Предлог даје управа програма.
awards-proposal = Предлог
awards-decided = Одлука о додели
# $name (String), $when (String)
awards-proposed-by = Предлог: { $name }, { $when }.
awards-own-waits = То је ваш предлог, зато о њему мора да одлучи друга особа са улогом одобравања.
# $name (String)
awards-returned-by = Последњи предлог је враћен ({ $name }):
# $proposer (String), $approver (String), $when (String)
awards-approved-by = Предлог: { $proposer }. Одобрење: { $approver }, { $when }.
awards-deviation-order = одступа од редоследа ранг-листе
awards-deviation-outcome = одступа од онога што допуштају средства позива
awards-deviation-amount = није тражени износ
awards-to-grant = На грант
awards-decide = Ваша одлука
# $total (String)
awards-decide-hint = Одобрењем се преузима обавеза од { $total }, о позиву је одлучено, а сви подносиоци добијају писмо са образложењем. То се не може опозвати.
# $total (String)
awards-decide-reserve-hint = Одобрењем се преузима обавеза од { $total } и сви из пријава којих се то тиче добијају писмо са образложењем. То се не може поништити.
awards-approve = Одобрите
awards-return = Вратите управи програма
awards-note = Шта треба изменити
awards-note-hint = Управа програма то чита и може поново да предложи.

## Reserve list
awards-reserve-list = Резервна листа
# $left (String)
awards-reserve-hint = Од средстава је остало { $left }. Попуњено према листи: додељује се редом док износ стаје. Прескакање неког, или други износ од траженог, тражи своје образложење, и за прескочену пријаву и за ону која добија грант пре ње. Ко не добије грант остаје у резерви и задржава своје место.
awards-reserve-empty = На резервној листи нико не чека.
awards-reserve-archived = Позив је архивиран. Са ове листе се више ништа не може доделити.
awards-reserve-no-money = Од средстава није остало ништа. Када се неки грант одбије, новац се враћа и може се доделити са ове листе.
awards-reserve-manager-next = Док од средстава нешто преостаје, особа која управља програмом може да предложи доделу са ове листе.
awards-place = Место
# $rank (Number), $score (String), $asked (String)
awards-reserve-placed = Место { $rank }, оцена { $score }, тражи { $asked }
# $when (String), $amount (String)
awards-drawn-on = { $when }: са резервне листе додељено { $amount }.
# $when (String)
awards-passed-over-on = { $when }: прескочено на резервној листи.

## The usual reasons
# $rank (Number), $score (String), $threshold (String)
awards-reason-awarded = Место { $rank }, резултат { $score }; било је потребно најмање { $threshold }, а износ стаје у средства позива по реду ранг-листе.
# $rank (Number), $score (String), $threshold (String)
awards-reason-reserve = Место { $rank }, резултат { $score }; било је потребно најмање { $threshold }, али по реду ранг-листе средства позива нису довољна.
# $rank (Number), $score (String), $threshold (String)
awards-reason-rejected = Место { $rank }, резултат { $score }; било је потребно најмање { $threshold }.
# $rank (Number), $score (String), $left (String)
awards-reason-drawn = Место { $rank } на резервној листи, резултат { $score }; од средстава је остало { $left }, што је по реду листе довољно за износ.

## Refusals
# $status (String)
awards-call-not-closed = О додели се одлучује док је позив затворен, а о њему још није одлучено. Стање овог позива: { $status }.
# $status (String)
awards-call-not-decided = Са резервне листе се додељује када је додела позива одобрена и док позив не буде архивиран. Стање овог позива: { $status }.
# $number (Number), $title (String)
awards-problem-not-in-reserve = Бр. { $number }, { $title }: није на резервној листи (можда је повучена или је у међувремену добила грант) или је о њој одлучено двапут. Изоставите је.
# $number (Number), $title (String)
awards-problem-not-rejectable = Бр. { $number }, { $title }: ко је на резервној листи добија грант или остаје на њој. Изаберите једно од та два.
awards-problem-nobody-drawn = Ником ништа није додељено. Изаберите „Додељен грант“ за бар једну пријаву.
awards-only-manager-proposes = Доделу предлаже само управа програма. Обратите се њој.
awards-only-approver-decides = О предлогу одлучује само особа са улогом одобравања. Обратите се особи са том улогом у програму.
awards-not-your-own = Овај предлог је ваш. О њему мора да одлучи друга особа са улогом одобравања.
awards-proposal-open = За овај позив већ постоји предлог који чека одобрење. Нови се може дати када о њему буде одлучено.
awards-proposal-decided = О овом предлогу је већ одлучено. Ништа није измењено.
awards-proposal-outdated = Откако је ово предложено, изменило се нешто од чега предлог зависи. Вратите га, да управа програма поново предложи. Шта се више не слаже:
# $max (Number)
awards-note-needed = Напишите шта треба изменити, са 1 до { $max } знакова, да управа програма зна шта да учини.
# $number (Number), $title (String)
awards-problem-unranked = Бр. { $number }, { $title }: није на ранг-листи (можда је повучена) или је о њој одлучено двапут. Изоставите је.
# $number (Number), $title (String)
awards-problem-undecided = Бр. { $number }, { $title }: исход није изабран. Свакој рангираној пријави је потребан.
# $number (Number), $title (String)
awards-problem-no-amount = Бр. { $number }, { $title }: за доделу је потребан износ већи од нуле. Унесите га.
# $number (Number), $title (String)
awards-problem-needless-amount = Бр. { $number }, { $title }: износ има само додељен грант. Избришите га или изаберите „Додељен грант“.
# $number (Number), $title (String)
awards-problem-below-threshold = Бр. { $number }, { $title }: резултат је испод прага позива, зато се пријава може само одбити.
# $number (Number), $title (String)
awards-problem-no-own-reason = Бр. { $number }, { $title }: ово одступа од редоследа, средстава или траженог износа, а уобичајено образложење не каже зашто. Напишите зашто.
# $awarded (String), $left (String)
awards-problem-over-envelope = Доделе износе { $awarded }, а од средстава позива је преостало само { $left }. Доделите мање.
# $amount (String)
awards-envelope-overdrawn = Грант од { $amount } већи је од онога што је преостало од средстава позива. Ништа није одобрено. Вратите предлог, да се додели мање.
awards-granted-already = Једна од ових пријава већ има грант. Ништа није одобрено.
# $amount (String), $tranches (Number)
awards-tranches-impossible = { $amount } не може се поделити на транше овог позива ({ $tranches }) тако да свака има бар један цент. Вратите предлог и доделите други износ.
# $status (String)
awards-move-refused = Стање овог гранта је „{ $status }“, па овај корак није могућ.
# $status (String)
awards-not-offered = Уговор се може прихватити или одбити док је понуђен. Стање овог гранта: { $status }.
awards-only-signatory-signs = Уговор прихвата или одбија само особа која потписује за организацију. Ту улогу може дати администрација организације.
awards-accepted-already = Ваша организација је већ прихватила овај уговор. Од ње више ништа није потребно.
awards-agreement-differs = Оно што је прихваћено није уговор овог гранта како стоји овде. Ништа није потписано. Прочитајте уговор на овој страници и прихватите га поново.
# $max (Number)
awards-signature-incomplete = Напишите име особе која потписује и својство у којем потписује, свако са 1 до { $max } знакова.
# $max (Number)
awards-refusal-reason-needed = Напишите зашто ваша организација одбија, са 1 до { $max } знакова. То читају ваши партнери и програм.

## Envelope
awards-envelope = Средства позива
# $envelope (String)
awards-envelope-of = Од { $envelope }
# $envelope (String), $paid (String), $committed (String), $left (String)
awards-envelope-said = Од { $envelope }: исплаћено { $paid }, преузете обавезе { $committed }, преостало { $left }
awards-paid = Исплаћено
awards-committed = Преузете обавезе
awards-left = Преостало

## Grants
awards-grants = Грантови
awards-grants-lede = Грантови ваших организација и програма за које радите.
awards-grants-none = Овде још нема гранта.
awards-grant = Грант
awards-grant-status-offered = Понуђен
awards-grant-status-in-force = На снази
awards-grant-status-closed = Закључен
awards-grant-status-refused = Одбијен
# $accepted (Number), $all (Number)
awards-accepted-of = Уговор је прихватило { $accepted } од { $all } организација. На снази је када га све прихвате.
awards-was-refused = Једна од организација је одбила уговор. Грант је престао, а новац је враћен у средства позива.
awards-signatures = Потписи
awards-lead = носилац пријаве
awards-accepted = Прихваћено
awards-not-accepted = Још није прихваћено
# $name (String), $capacity (String), $when (String)
awards-signed = { $name }, { $capacity }, { $when }
awards-tranches = Транше
# $number (Number)
awards-tranche = { $number }.
awards-tranche-waits = Чека
awards-condition-agreement-in-force = да уговор ступи на снагу
awards-condition-final-report-accepted = да завршни извештај буде прихваћен
awards-onward = Погледајте и
awards-to-application = Пријава
awards-to-report = Извештај
awards-to-disbursements = Исплате
awards-accept = Прихватите уговор
awards-accept-hint = Прихватате за своју организацију уговор који стоји горе, са његовим отиском. Прво га прочитајте; он обавезује организацију.
awards-organisation = Организација
awards-signatory = Име особе која потписује
awards-capacity = У ком својству
awards-capacity-hint = На пример управа организације или председништво одбора.
awards-accept-button = Прихватамо уговор
awards-refuse = Одбијте уговор
awards-refuse-hint = Ако једна организација одбије, грант престаје за све, а новац се враћа у средства позива. То се не може опозвати.
awards-refuse-reason = Зашто ваша организација одбија
awards-refuse-button = Одбијамо уговор

## The agreement
awards-agreement = Уговор о гранту
awards-agreement-parties = Између кога
# $programme (String), $call (String), $reference (String)
awards-agreement-programme = { $programme } даје овај грант по позиву „{ $call }“ ({ $reference }). Заједно га примају ове организације:
# $organisation (String)
awards-agreement-lead = { $organisation }, носилац пријаве, који пред програмом говори у име свих, тражи новац и сваком партнеру прослеђује његов део.
# $organisation (String)
awards-agreement-partner = { $organisation }, партнер.
# $number (String)
awards-agreement-registered = (Матични број { $number }.)
awards-agreement-subject = За шта
# $title (String), $number (Number)
awards-agreement-project = Грант се даје за пројекат „{ $title }“ како је поднет у пријави бр. { $number } са својим заједничким буџетом, и ни за шта друго.
# $months (Number)
awards-agreement-duration = Пројекат траје { $months ->
    [one] { $months } месец
    [few] { $months } месеца
   *[other] { $months } месеци
} од дана када овај уговор ступи на снагу.
awards-agreement-money = Колико и када
# $amount (String)
awards-agreement-amount = Грант износи највише { $amount }. Исплаћује се у траншама:
# $number (Number), $amount (String), $share (String)
awards-agreement-tranche = Транша { $number }: { $amount }, што је { $share } гранта.
awards-waits-agreement-in-force = Може се тражити када овај уговор ступи на снагу.
awards-waits-final-report-accepted = Може се тражити када завршни извештај буде прихваћен.
awards-agreement-return = Новац који није потрошен, или није потрошен на пројекат, враћа се.
awards-agreement-duties = Шта организације обећавају
awards-agreement-together = Пројекат спроводе заједно, свака свој део, и заједно за њега одговарају.
awards-agreement-report = Заједно, преко носиоца пријаве, подносе завршни извештај о томе шта је учињено, за кога и којим новцем.
awards-agreement-records = Свака чува рачуне и доказе о ономе што потроши и показује их програму када се то затражи.
awards-agreement-change = О свакој промени пројекта, буџета или партнера обавештавају програм пре него што до ње дође.
awards-agreement-signing = Потписи
awards-agreement-signing-text = За сваку организацију овај уговор прихвата особа која потписује за њу. На снази је када га све прихвате. Ако једна одбије, уговора нема и грант престаје за све.
awards-fingerprint = Отисак уговора (SHA-256)
awards-fingerprint-application = Отисак пријаве
awards-fingerprint-hint = Овај уговор је утврђен када је грант понуђен и више се не мења. Сваки потпис наводи његов отисак.

## Messages
done-awards-proposed = Предлог је послат на одобрење.
done-awards-approved = Додела је одобрена. Свима који су конкурисали послато је писмо.
done-awards-reserve-approved = Додела са резервне листе је одобрена. Свима којих се то тиче послато је писмо.
done-awards-returned = Предлог је враћен управи програма са вашом напоменом.
done-awards-accepted = Ваша организација је прихватила. Уговор чека остале.
done-awards-in-force = Све организације су прихватиле: уговор је на снази.
done-awards-refused = Уговор је одбијен. Обавештени су сви којих се то тиче.

## Letters
# $reference (String)
notice-awards-proposed-subject = Додела чека вашу одлуку: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-proposed-text = Управа програма је предложила доделу у позиву „{ $call }“ ({ $reference }): { $awards ->
    [one] { $awards } грант
    [few] { $awards } гранта
   *[other] { $awards } грантова
}, укупно { $total }. Погледајте образложења, па одобрите предлог или га вратите са напоменом.
# $reference (String)
notice-awards-returned-subject = Ваш предлог је враћен: { $reference }
# $call (String), $reference (String), $note (String)
notice-awards-returned-text = Ваш предлог доделе у позиву „{ $call }“ ({ $reference }) враћен је са овом напоменом:

    { $note }

    Измените га и предложите поново.
# $title (String)
notice-awards-awarded-subject = Грант за „{ $title }“
# $title (String), $call (String), $amount (String), $reason (String)
notice-awards-awarded-text = Вашој заједничкој пријави „{ $title }“ на позив „{ $call }“ додељен је грант од { $amount }.

    Образложење: { $reason }

    Сада за сваку од ваших организација особа која потписује чита уговор и прихвата га. На снази је када га све прихвате.
# $title (String)
notice-awards-reserve-subject = „{ $title }“ је на резервној листи
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-reserve-text = Ваша заједничка пријава „{ $title }“ на позив „{ $call }“ довољно је добра за грант, али средства нису довољна. Она је на резервној листи, на месту { $place }.

    Образложење: { $reason }

    Не треба ништа да чините. Програм ће вам писати ако се ослободе средства.
# $title (String)
notice-awards-rejected-subject = Нема гранта за „{ $title }“
# $title (String), $call (String), $score (String), $threshold (String), $reason (String)
notice-awards-rejected-text = Вашој заједничкој пријави „{ $title }“ на позив „{ $call }“ није додељен грант. Резултат који је дала комисија је { $score }; потребно је најмање { $threshold }.

    Образложење: { $reason }

    Ако мислите да је нешто превиђено, пишите програму.
# $title (String)
notice-awards-agreement-accepted-subject = Уговор за „{ $title }“ има још један потпис
# $title (String), $organisation (String), $accepted (Number), $all (Number)
notice-awards-agreement-accepted-text = Организација { $organisation } прихватила је уговор за „{ $title }“. Досад га је прихватило { $accepted } од { $all } организација. Ако ваша још није, прочитајте уговор и прихватите га.
# $title (String)
notice-awards-in-force-subject = Уговор за „{ $title }“ је на снази
# $title (String), $amount (String)
notice-awards-in-force-text = Све организације су прихватиле уговор за „{ $title }“. Грант од { $amount } је на снази; носилац пријаве може да затражи прву траншу.
# $title (String)
notice-awards-refused-subject = Уговор за „{ $title }“ је одбијен
# $title (String), $organisation (String), $reason (String), $amount (String)
notice-awards-refused-text = Организација { $organisation } одбила је уговор за „{ $title }“, па је грант престао за све партнере. Износ од { $amount } враћен је у средства позива.

    Образложење: { $reason }
# $reference (String)
notice-awards-reserve-proposed-subject = Додела са резервне листе чека вашу одлуку: { $reference }
# $call (String), $reference (String), $awards (Number), $total (String)
notice-awards-reserve-proposed-text = Управа програма је предложила доделу са резервне листе позива „{ $call }“ ({ $reference }): { $awards ->
    [one] { $awards } грант
    [few] { $awards } гранта
   *[other] { $awards } грантова
}, укупно { $total }. Погледајте образложења, па одобрите предлог или га вратите са напоменом.
# $title (String)
notice-awards-passed-over-subject = „{ $title }“ остаје на резервној листи
# $title (String), $call (String), $place (Number), $reason (String)
notice-awards-passed-over-text = У позиву „{ $call }“ додељен је грант са резервне листе, али не вашој заједничкој пријави „{ $title }“. Она остаје на листи, на месту { $place }.

    Образложење: { $reason }

    Ако мислите да је нешто превиђено, пишите програму.
# $title (String)
notice-awards-refused-reserve-subject = Уговор за „{ $title }“ је одбијен; други чекају у резерви
# $title (String), $organisation (String), $reason (String), $amount (String), $waiting (Number), $left (String)
notice-awards-refused-reserve-text = { $organisation } је одбила уговор за „{ $title }“, па је грант престао за све партнере. Износ од { $amount } враћен је позиву.

    Образложење: { $reason }

    На резервној листи { $waiting ->
    [one] чека { $waiting } пријава
    [few] чекају { $waiting } пријаве
   *[other] чека { $waiting } пријава
}, а од средстава је остало { $left }. Можете предложити доделу са листе:
awards-milestone-awarded = Додељен је грант од { $amount }
awards-milestone-reserve = На резервној листи
awards-milestone-rejected = Грант није додељен
awards-milestone-in-force = Уговор је на снази
awards-milestone-closed = Грант је закључен: извештај је прихваћен и све је исплаћено
awards-todo-propose = Предложите доделу за „{ $call }“: рад комисије је закључен
awards-todo-decide = Одлучите о предложеној додели за „{ $call }“
awards-todo-accept = Прочитајте уговор за „{ $title }“ и прихватите га или одбијте
# $name (String), $title (String)
awards-barred = Пријави „{ $title }“ тренутно се не може доделити грант: против организације { $name } стоји црвено упозорење.
