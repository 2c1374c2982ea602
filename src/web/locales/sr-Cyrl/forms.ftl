# $most (Number)
forms-limit-text = До { $most } знакова.
# $least (Number), $most (Number)
forms-limit-number = Цео број од { $least } до { $most }.
# $least (Money), $most (Money)
forms-limit-money = Износ од { $least } до { $most }.
# $from (Day), $until (Day)
forms-limit-days = Дан од { $from } до { $until }.
# $from (Day)
forms-limit-from = Не пре { $from }.
# $until (Day)
forms-limit-until = Не после { $until }.
# $least (Number), $most (Number)
forms-limit-several = Изаберите најмање { $least }, а највише { $most }.
# $most (Number)
forms-limit-rows = До { $most } редова.
# $most (Number)
forms-limit-file = Једна датотека до { $most } MB.
forms-limit-people = Планирани бројеви за цео пројекат, никада имена.
forms-file-pdf = PDF
forms-file-image = слика (PNG или JPEG)
forms-file-office = канцеларијски документ
# $question (String)
forms-only-if-answered = Пита се само ако је на ово одговорено: „{ $question }“.
# $question (String), $answers (String)
forms-only-if-one-of = Пита се само ако је одговор на питање „{ $question }“: { $answers }.
# $question (String), $least (Decimal)
forms-only-if-at-least = Пита се само ако је одговор на питање „{ $question }“ најмање { $least }.
forms-not-asked = Овај образац то не пита. Питања и њихове ознаке стоје у обрасцу позива.
forms-unasked = Не пита се, због другог одговора.
forms-more-rows = Сачувајте да бисте добили још редова. Ред који остане празан се не рачуна.
forms-file-below = Датотека се додаје и замењује на крају ове странице; са њом се чува и оно што сте уписали.
forms-people-community = Заједница
forms-people-others = остали, или није изјашњено
forms-people-planned = Планирани број
forms-sum = Збир
forms-title = Шта пријава пита
forms-lede = Ова питања стоје у обрасцу сваке пријаве на овај позив. Где одговара само носилац пријаве, а где свака организација за себе, то је означено.
forms-see = Прочитајте питања обрасца
# $version (Number)
forms-version = верзија { $version }
forms-back-to-call = Назад на позив
forms-belongs-common = Организације одговарају заједно.
forms-belongs-lead = Одговара само носилац пријаве; партнери то читају.
forms-belongs-each-partner = Свака организација одговара за себе.
forms-belongs-label = Ко одговара
forms-belongs-hint = И одговори које даје само носилац пријаве стоје у заједничком делу. Партнери их тамо читају и не могу да их мењају.
forms-lead-read = У овом одељку пишу само особе са улогом уређивања или администрације код носиоца пријаве. Ви га овде читате.
forms-not-saved = Овде је унето, а није сачувано
forms-section-common = Заједнички део
forms-section-own = Део сваке организације
forms-section = Одељак
forms-section-title = Наслов одељка
forms-section-new = Додај одељак
forms-section-empty = Овде још нема питања.
forms-section-house = Без наслова, изнад ових питања нема наслова одељка.
forms-build = Састави образац
forms-build-lede = Оно на шта одговара свака пријава на овај позив. Може се мењати до објаве позива; тада сваки текст мора да стоји на сваком језику позива.
forms-build-next-lede = Позив је објављен и његов образац је утврђен. Оно што овде мењате је наредна верзија; њу објављује исправка. Нацрти настављају с њом, а поднето остаје уз верзију на коју је одговорено.
forms-preview = Преглед
forms-preview-lede = Како образац виде подносиоци, са сваким питањем. Овде се ништа не чува. Избор језика показује га на другом језику.
forms-languages = Језици
forms-languages-lede = Позив се објављује када је образац потпун на сваком језику на којем се примају пријаве. Латиница настаје из ћирилице.
forms-complete = потпуно
# $count (Number)
forms-lacks = { $count ->
    [one] недостаје { $count } текст
    [few] недостају { $count } текста
   *[other] недостаје { $count } текстова
}
forms-lacks-where = Где
# $question (String), $language (String)
forms-lacks-language = Образац није потпун на језику { $language }: упишите све текстове за „{ $question }“.
forms-change = Измени
forms-up = Горе
forms-down = Доле
forms-remove = Уклони
forms-required = обавезно
forms-required-label = На њега се мора одговорити
forms-conditional = под условом
forms-of-rule = због услова
forms-question-kind = Врста питања
forms-question-add = Додај питање
# $kind (String)
forms-question-new = Ново питање: { $kind }
forms-question-text = Питање
forms-question-house = Ово је стандардно питање: има текст на сваком језику, а одговор читају услови или регистри. Можете додати помоћ и померити га.
forms-question-of-rule = Услов овог позива чита одговор: питање се увек поставља и на њега се мора одговорити.
forms-help = Помоћ
forms-more = Још
forms-absent = Уобичајена питања која овај образац не пита:
forms-copy = Копирај образац другог позива
forms-copy-hint = Он замењује све што овде стоји.
forms-copy-do = Копирај овај образац
forms-kind-short-text = кратак текст
forms-kind-long-text = дужи текст
forms-kind-number = цео број
forms-kind-money = новчани износ
forms-kind-date = дан
forms-kind-choice = једно од понуђеног
forms-kind-several = више са списка
forms-kind-table = табела
forms-kind-file = датотека
forms-kind-places = места из позива
forms-kind-theme = тема из позива
forms-kind-people = људи по заједницама
forms-holds = Садржи
forms-holds-text = текст
forms-holds-number = цео број
forms-holds-money = новчани износ
forms-holds-date = дан
forms-holds-long-text = дужи текст
forms-holds-month = месец пројекта
forms-holds-partner = организација из пријаве
forms-holds-place = место из позива
forms-holds-choice = једно од више
forms-holds-several = више са списка
forms-needed-column = Мора се попунити у сваком реду
forms-column-options = Колоне у којима се бира имају понуђене одговоре; остале немају.
forms-most-characters = Највише знакова
forms-least = Најмање
forms-most = Највише
forms-from = Не пре
forms-until = Не после
forms-least-options = Бира се најмање
forms-most-options = Бира се највише
forms-takes = Које датотеке
forms-most-megabytes = Највише мегабајта
forms-several-places = Може се изабрати више места
forms-most-rows = Највише редова
forms-columns = Колоне
# $row (Number)
forms-column = Колона { $row }
forms-options = Шта се може изабрати
# $row (Number)
forms-option = Одговор { $row }
forms-rows-hint = Ред без иједног текста се не рачуна. Сачувајте да бисте добили још редова.
forms-condition = Услов
forms-condition-label = Када се пита
forms-condition-none = Увек
forms-condition-number = Најмањи број или износ, где га услов тражи
# $question (String)
forms-only-if-least = Пита се само ако је одговор на питање „{ $question }“ најмање доњи број.
forms-file-add = Додај датотеку
forms-file-replace = Замени датотеку
forms-file-kind = Ово питање прима другу врсту датотеке. Напомена каже коју.
# $most (Number)
forms-file-large = Ова датотека је превелика. Може имати до { $most } MB.
# $status (String)
forms-call-closed = Образац се више не може мењати: позив је { $status }.
forms-clash = Неко други је изменио образац док сте писали. Оно што сте уписали стоји овде; погледајте образац и сачувајте поново ако то и даље желите.
forms-code-twice = Једна ознака стоји двапут. Дајте сваком одељку и питању његову.
forms-code-wrong = Ова ознака се не може користити. Ознаке питања почињу са q_, одељака са s_, колона са c_, категорија са h_, и свака стоји једном; имају мала слова, цифре и доње црте.
forms-text-missing = Упишите овај текст на бар једном језику.
# $most (Number)
forms-too-many = Може их бити највише { $most }.
forms-limit-wrong = Ова граница није могућа.
forms-limit-order = Горња граница мора бити могућа и не сме бити испод доње.
forms-files-missing = Означите бар једну врсту датотеке.
forms-options-missing = Наведите бар два понуђена одговора, а највише 40.
forms-columns-missing = Наведите бар једну колону, а највише 8.
forms-standard-fixed = Ово пита сам систем: врста, текст и део су утврђени.
# $question (String)
forms-condition-later = Услов питања „{ $question }“ помиње питање које не стоји пре њега. Померите једно од њих, или измените услов.
# $question (String)
forms-condition-wrong = Услов питања „{ $question }“ не одговара одговорима питања које помиње.
# $question (String)
forms-needed = Услов позива чита одговор на питање „{ $question }“, па га образац мора питати.
forms-refused = Зашто се ова верзија не може објавити
# $question (String)
forms-keeps-question = „{ $question }“ мора да остане: неко је можда већ одговорио.
# $question (String)
forms-keeps-part = „{ $question }“ мора да остане у свом делу.
# $question (String)
forms-keeps-limits = „{ $question }“ може да прима само више него раније, не мање или нешто друго.
# $question (String)
forms-keeps-optional = „{ $question }“ сада не може постати обавезно: људи планирају према ономе што је објављено.
# $question (String)
forms-keeps-condition = Услов питања „{ $question }“ мора да остане какав јесте.
# $question (String)
forms-keeps-text = Текст питања „{ $question }“ мора да остане какав јесте; могу се додати други језици, а помоћ се може мењати.
forms-headings = Категорије буџета
forms-headings-lede = Трошкови у буџету стоје под овим категоријама. Индиректни трошкови и резерва за непредвиђене трошкове се рачунају и долазе после њих.
forms-headings-annex-b = Важе стандардне категорије: оне из Анекса Б грантова ЕУ.
forms-headings-own = Овај позив има сопствене категорије. Индиректни трошкови и резерва за непредвиђене трошкове долазе после њих у сваком позиву.
forms-headings-change = Измени категорије
forms-headings-build = Сопствене категорије овог позива, онакве какве има његов донатор. Услови, трошкови који се рачунају и поређења међу позивима гледају као шта се свака рачуна. Где није попуњен ниједан ред, важе категорије из Анекса Б.
forms-headings-begin = Почни с категоријама из Анекса Б
# $row (Number)
forms-heading = Категорија { $row }
forms-heading-counts-as = Рачуна се као
# $heading (String)
forms-heading-counted = рачуна се као: { $heading }
forms-heading-choose = Изаберите
forms-heading-direct = Изаберите једну од категорија директних трошкова.
forms-heading-twice = Друга категорија већ има овај назив, на овом језику или на другом, или је то назив трошкова који се рачунају. Дајте свакој категорији њен назив.
# $heading (String)
forms-keeps-heading = Категорија „{ $heading }“ мора да остане и да се рачуна као до сада: под њом можда стоји нечији буџет. Њен назив може да се поправи.
forms-keeps-annex-b = Категорије из Анекса Б морају да остану: под њима можда стоји нечији буџет.
forms-no-next = Нема наредне верзије обрасца за објаву. Прво измените образац.
forms-next = Образац
forms-publish-next = Објави наредну верзију обрасца уз ову исправку
# $version (Number)
forms-changed = Образац има нову верзију: { $version }.
done-forms-changed = Образац је измењен.
