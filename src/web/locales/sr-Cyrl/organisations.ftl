## Lists
organisations-mine = Моје организације
organisations-none-mine = Још не припадате ниједној организацији. Региструјте своју или замолите некога из ње да вас дода у чланство.
organisations-register = Регистар организација
organisations-register-caption = Прве су оне које чекају потврду, најдуже чекање на врху. Време је београдско и приштинско.
organisations-search = Део назива или регистарски број
organisations-search-button = Тражите
organisations-all-standings = Све
organisations-none-found = Ниједна организација не одговара овој претрази.
organisations-page-before = Претходна страница
organisations-page-after = Следећа страница

## Profile
organisations-new = Региструјте организацију
organisations-new-lede = Организација се региструје једном и затим може да подноси пријаве за грантове, сама или заједно са партнерима.
organisations-new-roles = Ко региструје организацију добија улогу администрације (уводи друге) и улогу потписивања (даје сагласност, прихвата грантове и тражи исплате у њено име). Обе улоге можете касније да пренесете.
organisations-register-button = Региструјте
organisations-change = Измените профил
organisations-change-verified = Ова организација је потврђена. Ако измените назив, правни облик, број или датум регистрације, седиште, заступање или IBAN, служба за грантове мора поново да је потврди; она се о томе одмах обавештава.
organisations-profile = Профил
organisations-name = Назив
organisations-names = Називи
organisations-names-hint = Бар на једном језику. Српски латиницом настаје из ћирилице ако га оставите празним.
organisations-other-name = Назив на другом језику
organisations-name-needed = Напишите назив бар на једном језику.
organisations-registration = Регистрација
organisations-legal-form = Правни облик
organisations-legal-form-association = Удружење
organisations-legal-form-foundation = Фондација
organisations-legal-form-institute = Институт
organisations-legal-form-other = Друго
organisations-number = Регистарски број
organisations-number-hint = Како стоји у потврди о регистрацији.
organisations-registered-on = Датум регистрације
# $day (String), $today (String)
organisations-date-future = Датум регистрације { $day } је у будућности; данас је { $today }. Унесите дан из потврде о регистрацији.
organisations-seat = Седиште
organisations-seat-unknown = Седиште није ниједно од овде познатих места. Изаберите једно са списка.
organisations-representative = Законско заступање
organisations-representative-hint = Особа која по закону поступа у име организације.
organisations-contact = Контакт и банковни рачун
organisations-address = Адреса
organisations-email = Адреса е-поште организације
organisations-iban = IBAN
organisations-iban-hint = Рачун на који се исплаћују грантови. Размаци нису важни.
organisations-iban-needed = Унесите IBAN.
# $number (String)
organisations-registered-already = Већ сте регистровали организацију са бројем { $number }. Отворите је под „Организације“ и измените је тамо.
organisations-alike = Ово може бити поново једна од ових организација. Упоредите их пре потврде. Ништа се не спаја само од себе.
organisations-alike-number = Исти регистарски број.
organisations-alike-account = Исти банковни рачун.
# $percent (Number)
organisations-alike-name = Сличан назив: сличност { $percent } %, на било ком језику и писму.

## Standing
organisations-standing = Стање
organisations-standing-registered = Регистрована
organisations-standing-submitted = Чека потврду
organisations-standing-verified = Потврђена
organisations-standing-returned = Враћена
organisations-standing-merged = Спојена
organisations-since = Од
# $when (String)
organisations-since-when = од { $when }
organisations-returned-because = Служба за грантове вратила је регистрацију из овог разлога:
organisations-next-registered = Следеће: додајте потврду о регистрацији и ниже затражите потврду организације.
organisations-next-submitted = Служба за грантове разматра регистрацију. Добићете писмо.
organisations-next-verified = Служба за грантове потврдила је регистрацију.
organisations-next-returned = Следеће: исправите оно што наводи разлог и поново затражите потврду.
organisations-submission = Потврда организације
organisations-submission-hint = Служба за грантове упоређује профил са документима. Међу њима мора бити потврда о регистрацији.
organisations-submit = Затражите потврду
organisations-certificate-needed = Међу документима смо тражили потврду о регистрацији и нисмо је нашли. Додајте је, па поново затражите потврду.
organisations-certificate-expired = Потврда о регистрацији је истекла. Додајте важећу, па наставите.
organisations-certificate-stays = Ово је једина потврда о регистрацији и потврда организације почива на њој. Прво додајте нову, па онда уклоните ову.
# $standing (String)
organisations-not-to-submit = Потврда се може тражити када је организација регистрована или враћена. Стање ове је: { $standing }. Нема шта да се ради.
# $standing (String)
organisations-not-waiting = Само организација која чека потврду може да се потврди или врати. Стање ове је: { $standing }. Погледајте је поново.
organisations-verification = Ваша одлука
organisations-verification-hint = Упоредите профил са документима.
organisations-verify = Потврдите
organisations-reason = Разлог за враћање
organisations-reason-hint = Шта је разматрано, шта недостаје, шта треба учинити. Чита га чланство.
organisations-reason-needed = За враћање је потребан разлог, да би се у организацији знало шта треба исправити. Напишите га.
organisations-send-back = Вратите са овим разлогом

## Completeness
organisations-completeness = Потпуност
# $complete (Number), $total (Number)
organisations-complete-of = Потпуно: { $complete } од { $total }.
organisations-for-verification = Потребно да се затражи потврда
organisations-for-calls = Шта могу да траже позиви и грантови
organisations-item-profile = Профил
organisations-item-registration-certificate = Потврда о регистрацији
organisations-item-address = Адреса
organisations-item-declaration = Изјава о заједницама, дата или ускраћена
organisations-item-statute = Статут
organisations-item-fiscal-proof = Доказ о фискалној регистрацији
organisations-item-bank-confirmation = Потврда о банковном рачуну
organisations-item-signatory = Неко ко потписује
organisations-item-verified = Потврда службе за грантове
organisations-state-complete = Потпуно
organisations-state-missing = Недостаје
organisations-state-expired = Истекло
organisations-verification-not-needed = Да се пријава започне и поднесе, довољни су профил и неко ко потписује; потврда за то није потребна. Шта позив гледа, кажу његови услови.

## Communities
organisations-communities = Заједнице
organisations-declaration = Изјава
organisations-declaration-declared = Организација је дала изјаву о својим заједницама.
organisations-declaration-withheld = Организација не жели да се изјасни.
organisations-declaration-not-given = Организација још није упитана или није одговорила.
# $count (Number)
organisations-communities-count = { $count ->
    [one] { $count } заједница
    [few] { $count } заједнице
   *[other] { $count } заједница
}
organisations-look = Прикажите заједнице
organisations-look-hint = Погледајте само ако је потребно за ваш посао. Увид се бележи са вашим именом и временом; ревизија то може да прочита.
organisations-looked = Овај увид је забележен. Страница се приказује једном.
organisations-back = Назад на организацију
organisations-declare = Реците којим заједницама припадате
organisations-declare-lede = Ово је ваша сопствена изјава. Нико је не проверава и нико је не исправља.
organisations-declare-button = Сачувајте изјаву
organisations-consent-voluntary = Одговор је добровољан. Можете навести једну заједницу или више њих, изменити одговор у сваком тренутку или рећи да не желите да се изјасните. Пријава само због тога никада не губи подобност.
organisations-consent-why = Неки позиви траже да партнери буду из различитих заједница. Ваш одговор служи да се такав услов провери, и ни за шта друго.
organisations-consent-reveals = Имајте на уму пре него што одговорите: већ то да ли ваше партнерство испуњава такав услов може вашим партнерима и онима који воде пријаву открити нешто о вама.
organisations-consent-who = Одговор види чланство ваше организације. Служба за грантове и управа програма, које оцењују подобност, могу да га погледају и сваки увид се бележи. Ревизија види само колико је заједница наведено. Особа која председава комисијом види само колико организација заједно подноси пријаву, колико их је навело заједнице и колико је различитих заједница. Ништа од тога се не објављује.
organisations-consent-kept = Одговор се чува шифрован, а уз њега овај текст и датум. Ако га измените, претходни се брише; резултати који су већ дати чувају, такође шифровано, оно на чему се заснивају.
# $name (String), $at (String)
organisations-declared-by = Одговор: { $name }, { $at }.
organisations-consent-text = Текст на који је одговор дат
organisations-consent-older = Откад је овај одговор дат, текст је измењен: сада каже да особе које председавају комисијама виде бројеве. Ваш одговор се за њих не броји. Ако желите да се броји, одговорите поново.
organisations-say = Наводимо своје заједнице
organisations-say-not = Не желимо да се изјаснимо
organisations-communities-which = Наше заједнице, једна или више њих
organisations-no-communities = Овде још није унета ниједна заједница.
organisations-choose-one = Изаберите једно: наведите заједнице или реците да не желите да се изјасните.
organisations-none-ticked = Изабрали сте да наведете заједнице, али ниједна није означена. Означите бар једну или изаберите „Не желимо да се изјаснимо“.
organisations-both-said = Означили сте заједнице, а изабрали сте и да не желите да се изјасните. Уклоните ознаке или изаберите „Наводимо своје заједнице“.
organisations-community-unknown = Једна од заједница није на списку. Отворите страницу поново и изаберите са њега.

## Documents
organisations-documents = Документи
organisations-no-documents = Још нема докумената.
organisations-document-registration-certificate = Потврда о регистрацији
organisations-document-statute = Статут
organisations-document-fiscal-proof = Доказ о фискалној регистрацији
organisations-document-bank-confirmation = Потврда о банковном рачуну
organisations-document-other = Друго
# $kind (String), $size (Number), $when (String)
organisations-document-line = { $kind }, { $size } kB, { $when }
# $name (String)
organisations-document-remove = Уклоните: { $name }
organisations-document-kind = Врста документа
organisations-document-file = Датотека
# $most (Number)
organisations-document-hint = PDF, слика или канцеларијски документ, највише { $most } MB.
organisations-document-add = Додајте документ
# $said (String)
organisations-issued-by = Издавалац: { $said }
# $said (String)
organisations-document-number-is = број { $said }
# $day (String)
organisations-issued-day = издато { $day }
# $day (String)
organisations-valid-until-day = важи до { $day }
organisations-validity-expires-soon = Ускоро истиче
organisations-validity-expired = Истекло
organisations-added-since = Додато после потврде
organisations-issuer = Издавалац
organisations-document-number = Број документа
organisations-issued-on = Датум издавања
organisations-valid-until = Важи до
organisations-valid-until-hint = Последњи дан важења; није обавезно. Администрација добија писма 60, 14 и 1 дан раније.
# $day (String), $today (String)
organisations-issued-future = Датум издавања { $day } је у будућности; данас је { $today }. Унесите дан који стоји на документу.
# $until (String), $issued (String)
organisations-expiry-before-issue = Документ не може да истекне { $until }, пре него што је издат { $issued }. Упоредите оба датума са документом.
organisations-details = Шта стоји на документу
organisations-details-lede = Овде исправите оно што је погрешно уписано. Нови или измењени документ додаје се као нов.
# $name (String)
organisations-details-correct = Исправите податке: { $name }

## Turnover
organisations-turnovers = Промет
organisations-turnovers-lede = Шта је организација примила у свакој затвореној финансијској години, према сопственој изјави. Пријава која то тражи почиње оним што стоји овде, ако је у истој валути; тамо се може изменити. Служба за грантове то не верификује.
organisations-turnovers-none = Ништа није унето.
organisations-turnovers-change = Унесите промете
# $year (String)
organisations-turnover-remove = Уклоните { $year }
organisations-turnover-enter = Промет једне године
organisations-turnover-year = Година
organisations-turnover-year-hint = Затворена финансијска година. Оно што за исту годину већ стоји замењује се.
organisations-turnover-amount = Износ
organisations-turnover-amount-hint = Све што је организација у њој примила; нула ако ништа.
organisations-currency = Валута
organisations-currency-hint = Њена три слова, као EUR.
organisations-currency-wrong = Унесите три слова валуте, као EUR.
# $first (String), $last (String)
organisations-turnover-year-wrong = Унесите затворену финансијску годину од { $first } до { $last }.
organisations-turnover-amount-wrong = Унесите износ од нуле до 1.000.000.000.

## Members
organisations-members = Чланство
organisations-members-now = Ко припада организацији
organisations-invited = Послате позивнице
organisations-none-invited = Нема послатих позивница.
# $email (String)
organisations-invitation-withdraw = Повуците позивницу за { $email }
# $role (String), $name (String)
organisations-role-remove = Уклоните улогу: { $role } ({ $name })
organisations-member-add = Додајте некога
organisations-member-add-hint = Ко има налог одмах добија улогу. Сви други добијају писмо и преузимају улогу када отворе налог са овом адресом.
organisations-member-add-button = Додајте
organisations-role = Улога
organisations-role-organisation-administrator = Администрација: мења све и уводи друге
organisations-role-editor = Уређивање: мења профил и пише пријаве
organisations-role-signatory = Потписивање: даје сагласност, прихвата грантове и тражи исплате
organisations-role-viewer = Увид: само чита
organisations-last-administrator = Ово је једина особа са улогом администрације. Прво дајте ту улогу још некоме, па је онда овде уклоните.
organisations-hand-over-first = Ви сте једина особа са улогом администрације. Прво је предајте некоме другом, па онда напустите организацију.
# $when (String)
organisations-invitation-sent = Послато { $when }
# $email (String)
organisations-invitation-again = Поново пошаљите писмо: { $email }
organisations-hand-over = Предаја администрације
organisations-hand-over-hint = Администрацију преузима неко други, а ви је више немате, обоје истовремено; друге улоге остају. Та особа мора имати налог. Ако га нема, позовите је горе и предајте администрацију када дође.
organisations-hand-over-to = Имејл-адреса особе која преузима администрацију
organisations-hand-over-button = Предајте администрацију
# $email (String)
organisations-hand-over-unknown = Нема налога са адресом { $email }. Позовите је горе; администрацију можете предати када позивница буде прихваћена.
# $email (String)
organisations-hand-over-self = { $email } је ваша адреса. Унесите адресу неког другог.
organisations-leaving = Напуштање
organisations-leaving-hint = Све ваше улоге у овој организацији престају истовремено. Више не видите ни њу, ни њене пријаве и грантове. Администрација добија писмо.
organisations-leave = Напустите организацију

## Who may
organisations-writers-only = Ово могу само особе са улогом администрације или уређивања у организацији. Обратите се једној од њих.
organisations-declarers-only = О заједницама се изјашњавају само особе са улогом администрације или потписивања у организацији. Обратите се једној од њих.
organisations-administrators-only = Ово могу само особе са улогом администрације у организацији. Обратите се једној од њих.
organisations-officers-only = Организације потврђује и враћа само служба за грантове. Обратите се њој.
organisations-lookers-only = Заједнице овде могу да погледају само служба за грантове и управа програма, ако не припадају организацији.
organisations-own = Припадате овој организацији. Мора да је потврди или врати друга особа из службе за грантове.

## Done
done-organisations-registered = Организација је регистрована. Додајте њене документе и затражите потврду.
done-organisations-declared = Изјава је сачувана.
done-organisations-document-added = Документ је додат.
done-organisations-turnover-removed = Промет је уклоњен.
done-organisations-document-removed = Документ је уклоњен.
done-organisations-submitted = Служба за грантове је обавештена. Добићете писмо када одлучи.
done-organisations-verified = Организација је потврђена; чланство је обавештено.
done-organisations-returned = Организација је враћена; чланство је обавештено о разлогу.
done-organisations-member-added = Улога је додељена и писмо о томе је послато.
done-organisations-member-invited = Позивница је на путу.
done-organisations-role-removed = Улога је уклоњена.
done-organisations-invitation-withdrawn = Позивница је повучена.
done-organisations-left = Напустили сте организацију.
done-organisations-handed-over = Администрација је предата; писма о томе су послата.

## Letters
# $name (String)
notice-organisations-submitted-subject = Организација чека потврду: { $name }
# $name (String)
notice-organisations-submitted-text = Организација { $name } тражи потврду или је изменила нешто што је раније потврђено. Упоредите профил са документима, па је потврдите или вратите са разлогом.
# $name (String)
notice-organisations-verified-subject = Организација је потврђена: { $name }
# $name (String)
notice-organisations-verified-text = Служба за грантове потврдила је организацију: { $name }. Ако измените назив, правни облик, број или датум регистрације, седиште, заступање или IBAN, потребна је нова потврда.
# $name (String)
notice-organisations-returned-subject = Регистрација је враћена: { $name }
# $name (String), $reason (String)
notice-organisations-returned-text = Служба за грантове размотрила је регистрацију организације { $name } и вратила је из овог разлога:

    { $reason }

    Исправите то и поново затражите потврду.
organisations-todo-submit = Затражите потврду организације { $name }
organisations-todo-returned = Исправите регистрацију организације { $name }: враћена је са разлогом
organisations-todo-verify = Потврдите или вратите { $count ->
    [one] { $count } организацију која чека
    [few] { $count } организације које чекају
   *[other] { $count } организација које чекају
}
organisations-merge = Спојите
# $one (String), $other (String)
organisations-merge-about = „{ $one }“ је тада „{ $other }“. Што је радила остаје под њеним називом, њено чланство добија улоге и у „{ $other }“, а под старим називом не почиње ништа ново. То се не може поништити.
organisations-merge-because = Зашто је то иста организација
organisations-merge-hint = Чита га чланство обе.
organisations-merge-not-there = Изаберите другу организацију из регистра, која сама није спојена.
# $standing (String)
organisations-merged-already = Стање ове организације је: { $standing }. На њој се више ништа не може мењати.
organisations-merged-because = Ова организација је била двапут у регистру. Служба за грантове ју је спојила:
organisations-merged-into = овде иде даље
done-organisations-merged = Организација је спојена.
organisations-next-merged = Што од сада започињете, започињете за другу организацију.
# $name (String)
notice-organisations-merged-subject = Два уписа у регистру сада су један: { $name }
# $name (String), $old (String), $reason (String)
notice-organisations-merged-text = Служба за грантове спојила је „{ $old }“ са „{ $name }“, јер је то иста организација. Што је урађено под старим називом остаје како јесте; ко је тамо имао улогу, има је и у „{ $name }“. Образложење:

    { $reason }

    Ако је то погрешно, пишите програму.
# $kind (String), $name (String), $day (String)
notice-organisations-document-expires-subject = { $kind }, { $name }: важи до { $day }
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expires-text = Документ „{ $document }“ ({ $kind }) организације { $name } важи до { $day }. Додајте нови када га добијете. Ако дан није тачан, исправите податке о документу.
# $kind (String), $name (String)
notice-organisations-document-expired-subject = { $kind }, { $name }: рок важења је истекао
# $kind (String), $name (String), $day (String), $document (String)
notice-organisations-document-expired-text = Документ „{ $document }“ ({ $kind }) организације { $name } важио је до { $day }. Додајте нови. Ако дан није тачан, исправите податке о документу.
# $kind (String), $name (String), $day (String)
organisations-todo-expires = Додајте нови документ: { $kind }, { $name } (важи до { $day })
# $kind (String), $name (String), $day (String)
organisations-todo-expired = Додајте нови документ: { $kind }, { $name } (важило до { $day })
# $person (String), $name (String)
notice-organisations-left-subject = { $person } више не припада организацији { $name }
# $person (String), $name (String)
notice-organisations-left-text = { $person } више не припада организацији { $name } и у њој нема ниједну улогу.
# $name (String)
notice-organisations-handed-over-subject = Администрација је предата: { $name }
# $by (String), $to (String), $name (String)
notice-organisations-handed-over-text = Администрација организације { $name } је предата. Предаје: { $by }. Преузима: { $to }.
# $name (String)
notice-organisations-handed-over-own-subject = Предали сте администрацију: { $name }
# $to (String), $name (String)
notice-organisations-handed-over-own-text = Предали сте администрацију организације { $name }. Преузима је { $to }. Ако то нисте били ви, одмах пишите програму и изаберите нову лозинку.
