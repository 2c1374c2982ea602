## Layout
layout-skip = Пређите на садржај
layout-menu = Главни мени
layout-crumbs = Где се налазите
layout-language = Језик
layout-calls = Позиви
layout-applications = Пријаве
layout-grants = Грантови
layout-organisations = Организације
layout-reviews = Оцењивање
layout-programmes = Програми
layout-administration = Администрација
layout-account = Налог
layout-sign-in = Пријавите се у систем
layout-sign-up = Отворите налог
layout-sign-out = Одјавите се
layout-footer = Називи места приказују се у свим званичним облицима, најпре на вашем језику.
layout-more = Још
layout-help = Помоћ
layout-decisions = Како се одлучује
layout-awards = Регистар додељених грантова
layout-demo = Ово је приказ са измишљеним организацијама.
layout-demo-mail = Прочитајте писма која шаље

## Time
# $weekday (String), $day (String), $time (String), $zone (String)
common-instant = { $day } ({ $weekday }) у { $time } (време зоне { $zone })

## Forms
form-problem = Постоји проблем
form-wrong = Грешка:
form-saved-at = Сачувано у { $time }
form-unsaved = Још није сачувано. Притисните дугме да видите зашто.
form-clash = Није сачувано: у међувремену је ово сачувано другде (неко други или ви у другом прозору). Притисните дугме да видите обе верзије.
form-save = Сачувајте
form-cancel = Одустаните
form-choose = Изаберите …
form-none = Ништа
form-optional = (није обавезно)

## Errors
error-title = Ово није успело
# $id (String)
error-name-this = Ако пишете програму, наведите ово: { $id }
error-home = На почетну страницу
error-sign-in-needed = Прво се пријавите у систем.
error-not-found = Нема такве странице или није отворена за вас.
error-method = Ова адреса не прима такав захтев.
error-changed-meanwhile = Неко други је ово изменио док сте гледали. Ништа ваше није сачувано. Отворите страницу поново и упоредите.
error-too-large = Оно што сте послали је превелико.
# $minutes (Number)
error-too-many = Превише покушаја. Сачекајте { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
} и покушајте поново.
error-constraint = Ово је у супротности са оним што је већ сачувано. Ништа није измењено.
error-unknown = Нешто је пошло наопако код нас. Ништа није измењено. Покушајте поново; ако се понови, јавите програму.
error-unavailable = Сервис тренутно не може до своје базе података или својих датотека. Ништа није измењено. Покушајте поново за минут.
error-broken-form = Образац је стигао оштећен. Вратите се, освежите страницу и пошаљите га поново.
error-not-utf8 = Образац садржи знакове који се не могу прочитати. Вратите се и откуцајте текст поново.
error-stale-form = Овај образац више не важи, можда зато што сте се у међувремену пријавили или одјавили. Вратите се, освежите страницу и пошаљите га поново.
error-amount-range = Неки износ је већи него што систем може да рачуна. Унесите мањи.
error-required = Попуните ово.
# $min (Number), $max (Number)
error-length = Напишите између { $min } и { $max } знакова.
# $max (Number)
error-too-long = Напишите највише { $max } знакова.
error-email = Унесите адресу е-поште као ana@example.org.
error-amount = Унесите износ као 1250,00.
error-number = Унесите цео број.
# $min (Number), $max (Number)
error-range = Унесите цео број од { $min } до { $max }.
error-percent = Унесите проценат између 0 и 100, као 80 или 7,5.
error-date = Унесите дан.
error-instant = Унесите дан и сат.
error-instant-skipped = Тог дана се сат помера унапред и ово време се прескаче. Изаберите друго.
error-instant-twice = Ово време тог дана наступа двапут јер се сат враћа. Изаберите друго.
error-choice = Изаберите нешто са списка.
error-iban = Овај IBAN не може бити тачан: контролне цифре или дужина се не слажу. Упоредите га са изводом банке.
error-file-missing = Изаберите датотеку.
error-file-empty = Ова датотека је празна. Изаберите другу.
error-file-kind = Ова врста датотеке се не прима. Пошаљите PDF, слику (PNG, JPEG) или канцеларијски документ (DOCX, XLSX, PPTX, ODT, ODS, ODP).
# $most (Number)
error-file-large = Ова датотека је превелика. Може имати највише { $most } MB.
error-file-macros = Овај документ садржи макрое, који се не примају. Сачувајте га без макроа или као PDF и пошаљите тако.
error-file-pending = Ова датотека се још проверава на вирусе. Док се провера не заврши, нико не може да је отвори; покушајте поново за неколико минута.
error-file-infected = У овој датотеци је нађен вирус. Њен садржај је уклоњен, па нико не може да је отвори.
file-scan-pending = Проверава се на вирусе
file-scan-infected = Нађен вирус, садржај уклоњен

# The JSON face
error-broken-json = Садржај није JSON.
# $said (String): what the reader of the JSON found, in English
error-json-field = Ово не одговара опису API-ја: { $said }
error-query = Оно што у адреси стоји иза знака питања не може да се прочита: { $said }
error-not-json = Пошаљите садржај као JSON, уз Content-Type: application/json.
error-not-multipart = Пошаљите ово као образац с датотеком, уз Content-Type: multipart/form-data.
error-match-needed = Ово може да мења двоје. У заглављу If-Match наведите верзију коју сте прочитали, њен ETag.
# $scope (String)
error-token-scope = Овај кључ не може да се користи за ово. Недостаје му опсег „{ $scope }“.
# $max (Number)
error-idempotency-key = Вредност Idempotency-Key има од 1 до { $max } знакова.
error-idempotency-other = Ова вредност Idempotency-Key је већ стигла уз други захтев. За сваку радњу изаберите нову.
error-idempotency-unanswered = На захтев са овом вредношћу Idempotency-Key још није одговорено. Погледајте шта је од њега било пре него што га пошаљете са новом вредношћу.
layout-pages = Делови овог списка
layout-pages-shown = { $from }–{ $to } од { $total }
layout-pages-first = Од почетка
layout-pages-next = Даље
