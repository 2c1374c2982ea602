## Everybody
searches-title = Пронађите партнера
searches-lede = Организације из регистра које траже партнере, најновије прве. Свака је сама изабрала да овде стоји.
searches-place = Место
searches-anywhere = Било где
searches-theme = Тема
searches-language = Језик
searches-any-language = Било који језик
searches-find = Тражи
searches-found = Ко тражи партнере
searches-none = Тренутно нико не тражи партнере.
searches-none-fits = Ништа не одговара овој претрази. Изоставите неки њен део.
searches-looks = Потрага за партнерима
searches-themes = Теме
searches-places = Места
searches-languages = Језици на којима ради
searches-seat = Седиште
searches-published-at = Објављено
searches-until = Важи до
searches-change = Измените
searches-write = Пишите организацији
# $email (String)
searches-write-lede = Порука иде писмом онима који пишу у име организације. Уз њу иду ваше име и ваша адреса { $email }, да би могли да вам одговоре. Њихове адресе не видите.
searches-message = Порука
# $most (Number)
searches-message-hint = Највише { $most } знакова.
searches-send = Пошаљите поруку
searches-sign-in = Организацији може да пише свако ко има налог.
searches-written-already = Овој организацији сте писали током последњег дана. Сачекајте њен одговор.
# $most (Number)
searches-too-many = Једна особа може за један дан да пошаље { $most } оваквих порука. Ову пошаљите сутра.
done-searches-written = Порука је послата.

## Its own
searches-own = Тражимо партнера
searches-own-lede = Оно што овде стоји, и назив под којим је организација регистрована, може да чита свако. Адресе се не приказују: ко жели да вам се јави, пише преко ове странице. Можете ово повући у сваком тренутку.
searches-publish-own = Објавите да тражите партнера
searches-verified-first = Свима се приказују само потврђене организације. Најпре на страници организације затражите потврду.
searches-now = Сада објављено
# $day (String)
searches-stands = важи до { $day }
# $day (String)
searches-ended = истекло { $day }
searches-see = Погледајте како то други виде
searches-renew = Продужите за 90 дана
searches-withdraw = Повуците
searches-wanted = Кога тражите и за шта
# $most (Number)
searches-wanted-hint = На бар једном језику; на више језика налази вас више људи. Највише { $most } знакова по језику.
# $most (Number)
searches-themes-hint = Ваше области рада, највише { $most }, одвојене зарезима.
searches-expires-on = Последњи дан
searches-expires-hint = Ако оставите празно, важи 90 дана.
searches-publish = Објавите
searches-wanted-needed = Наведите на бар једном језику кога тражите.
# $max (Number), $most (Number)
searches-themes-wrong = Највише { $most } тема, свака од највише { $max } знакова.
searches-places-needed = Изаберите бар једно место.
searches-languages-needed = Изаберите бар један језик.
# $last (String), $today (String)
searches-expires-wrong = Последњи дан може бити од { $today } до { $last }.
searches-place-unknown = Једно од места овде није познато. Изаберите са списка.
searches-writers-only = То могу само уређивање и администрација организације.
# $standing (String)
searches-verified-only = Свима се приказују само потврђене организације; стање ове: { $standing }.
searches-nothing-published = Ништа није објављено, па нема шта да се продужи или повуче.
done-searches-published = Сада свако може да прочита да тражите партнера.
done-searches-renewed = Важи још 90 дана од данас.
done-searches-withdrawn = Повучено је. Више нико не види.

## Letters
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-subject = { $who } пише организацији { $name }
# $email (String), $message (String), $name (String), $who (String)
notice-searches-message-text = { $name } тражи партнера. Поводом тога пише { $who }:

    { $message }

    Можете одговорити на { $email }. Ваша адреса се види тек из вашег одговора.
