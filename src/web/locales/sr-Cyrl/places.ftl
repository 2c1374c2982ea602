places-lede = Места и заједнице су подаци ове инсталације. Могу се додати и преименовати, али се никада не бришу.
places-programmes = Програми и њихово особље
places-places = Места
places-communities = Заједнице
places-communities-hint = Са овог списка организација бира када се изјашњава. Сваке две заједнице рачунају се као различите.
places-no-places = Још нема ниједног места. Организацијама је место потребно као седиште.
places-no-communities = Још нема ниједне заједнице. Организације не могу да се изјасне.
places-names = Називи
places-names-hint = Бар један. Називи се приказују како су овде написани. Српски латиницом настаје из ћирилице ако га оставите празним.
places-code = Ознака
places-code-hint = Мала слова од a до z, цифре и цртице, највише 60. Ознака се касније не мења.
places-code-wrong = Ознака има од 1 до 60 знакова: мала слова од a до z, цифре и цртице. Напишите другу.
# $name (String)
places-code-taken = Ова ознака већ припада: { $name }. Изаберите другу ознаку или измените тај унос.
places-name-needed = Напишите назив бар на једном језику.
places-position = Место на списку
places-position-hint = Мањи бројеви су први; једнаки иду по ознаци.
places-act = Радња
# $name (String)
places-change = Измените: { $name }
places-place-add = Додајте место
places-place-change = Измените место
places-community-add = Додајте заједницу
places-community-change = Измените заједницу
