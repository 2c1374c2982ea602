## The queue
sanctions-title = Поређење са листом санкција
sanctions-lede = Организације и њихова законска заступања пореде се са консолидованом листом Уједињених нација. Могуће поклапање значи само да су називи слични; да ли је исто, утврђује служба за грантове.
# $made (String), $imported (String), $entries (Number)
sanctions-list-of = Листа је настала { $made }, а увезена је { $imported }; има { $entries ->
    [one] { $entries } ставку листе
    [few] { $entries } ставке листе
   *[other] { $entries } ставки листе
}.
# $screened (Number), $organisations (Number)
sanctions-screened-so-far = Упоређено у садашњем стању: { $screened } од { $organisations }.
# $count (Number)
sanctions-not-screened = { $count ->
    [one] { $count } организација још није упоређена: нова је или се изменила. Поређење са листом следи само од себе.
    [few] { $count } организације још нису упоређене: нове су или су се измениле. Поређење са листом следи само од себе.
   *[other] { $count } организација још није упоређено: нове су или су се измениле. Поређење са листом следи само од себе.
}
sanctions-no-list = Још није увезена ниједна листа, па нико није упоређен. Увози је ко одржава сервис.
sanctions-matches = Могућа поклапања
sanctions-status = Стање
sanctions-status-open = Отворено
sanctions-status-cleared = Није исто
sanctions-status-confirmed = Потврђено
sanctions-all = Сва
sanctions-filter = Прикажи
sanctions-none = Овде нема могућих поклапања.
sanctions-caption = Прво долазе отворена, најсличнија на врху; затим она о којима је одлучено, последње на врху. Време је београдско и приштинско.
sanctions-organisation = Организација
sanctions-entry = Ставка листе
sanctions-score = Сличност
sanctions-since = Од

## One possible match
sanctions-match = Могуће поклапање
# $score (Number)
sanctions-score-of = Сличност { $score } од 100.
# $own (String), $listed (String)
sanctions-alike-name = Назив организације „{ $own }“ сличан је имену „{ $listed }“ на листи.
# $own (String), $listed (String)
sanctions-alike-representative = Законско заступање „{ $own }“ слично је имену „{ $listed }“ на листи.
sanctions-manner-same = У истом писму и правопису су једнаки.
sanctions-manner-order = Исте речи стоје другим редом.
sanctions-manner-shorter = Неке речи недостају или су скраћене; остале су исте.
sanctions-manner-spelling = Неке речи су другачије написане.
sanctions-manner-joined = Речи су написане спојено или одвојено.
sanctions-lapsed = Последње поређење више није нашло ово поклапање: неко име се изменило или је ставка скинута са листе. Оно остаје док неко не одлучи.
# $when (String)
sanctions-gone = Ова ставка није више на листи од увоза { $when }.
sanctions-changed-since = Организација се изменила откако је упоређена. Следеће поређење долази само од себе.
sanctions-beside = Упоредо
sanctions-names = Имена
sanctions-name-primary = име
sanctions-name-alias = друго име
sanctions-name-original = на свом писму
sanctions-person = Особа или тело
sanctions-kind-individual = Особа
sanctions-kind-entity = Организација или група
# $when (String)
sanctions-born = Рођење: { $when }
# $when (String)
sanctions-birth-about = око { $when }
sanctions-registered = Регистрација
sanctions-reference = Референтни број
sanctions-list-type = Листа
sanctions-listed-on = На листи од
sanctions-see-organisation = Погледајте организацију
sanctions-decisions = Досадашње одлуке
# $own (String), $listed (String)
sanctions-decided-on = Одлучено је о „{ $own }“ и „{ $listed }“.
sanctions-entry-changed = Ставка листе се од тада изменила.
sanctions-decide = Ваша одлука
sanctions-decide-again = Одлучите поново
sanctions-decide-hint = Упоредите датуме, места и документе, не само имена. Организација се не обавештава; о даљем одлучујете са колегама и колегиницама.
sanctions-outcome = Шта сте утврдили
sanctions-outcome-cleared = Није исто
sanctions-outcome-confirmed = Исто је
sanctions-reason = Разлог
sanctions-reason-hint = Шта сте упоредили и где сте тражили. Чита особље, организација не.
sanctions-reason-needed = Одлука тражи разлог: напишите шта сте упоредили.
sanctions-decide-button = Сачувајте одлуку
sanctions-officers-only = О могућим поклапањима одлучује само служба за грантове. Обратите се њој.
done-sanctions-decided = Одлука је сачувана.
# $count (Number)
sanctions-todo-decide = Одлучите о { $count ->
    [one] { $count } могућем поклапању са листом санкција
    [few] { $count } могућа поклапања са листом санкција
   *[other] { $count } могућих поклапања са листом санкција
}

## Letters
# $count (Number)
notice-sanctions-found-subject = { $count ->
    [one] { $count } могуће поклапање са листом санкција
    [few] { $count } могућа поклапања са листом санкција
   *[other] { $count } могућих поклапања са листом санкција
}
# $count (Number)
notice-sanctions-found-text = Поређење са листом нашло је { $count ->
    [one] { $count } могуће поклапање, ново или измењено после одлуке
    [few] { $count } могућа поклапања, нова или измењена после одлуке
   *[other] { $count } могућих поклапања, нових или измењених после одлуке
}. Упоредите и одлучите. Организације се не обавештавају.
# $reference (String)
notice-sanctions-confirmed-subject = Потврђено поклапање са листом санкција: { $reference }
# $name (String), $reference (String), $by (String)
notice-sanctions-confirmed-text = Ко је одлучио: { $by }. Утврђено је да је организација { $name } или њено законско заступање ставка листе { $reference }. Одлучите заједно шта следи. Организација није обавештена.

## The import, said on the command line
# $made (String), $entries (Number), $added (Number), $changed (Number), $gone (Number)
sanctions-imported = Листа од { $made } је увезена; ставки: { $entries }, нових: { $added }, измењених: { $changed }, скинутих: { $gone }.
# $made (String)
sanctions-imported-same = Ово је датотека која је последња увезена, листа од { $made }. У њој се ништа није изменило.
# $organisations (Number), $found (Number)
sanctions-screened = { $organisations ->
    [one] Упоређена је { $organisations } организација
    [few] Упоређене су { $organisations } организације
   *[other] Упоређено је { $organisations } организација
}; { $found ->
    [0] нових могућих поклапања нема.
    [one] { $found } могуће поклапање је ново.
    [few] { $found } могућа поклапања су нова.
   *[other] { $found } могућих поклапања је ново.
}
# $said (String)
sanctions-file-unreadable = Датотека се не може прочитати: { $said }. Ништа није увезено.
# $line (Number), $said (String)
sanctions-file-xml = Датотека је оштећена у реду { $line }: { $said }. Ништа није увезено; преузмите је поново.
# $line (Number), $name (String)
sanctions-file-other = Ово није консолидована листа: у реду { $line } стоји елемент { $name }. Ништа није увезено.
# $line (Number), $said (String)
sanctions-file-date = У реду { $line } листа мора под dateGenerated да каже када је настала; каже „{ $said }“. Ништа није увезено.
# $line (Number)
sanctions-file-ends = Датотека се завршава у реду { $line } пре листе. Ништа није увезено; преузмите је поново.
# $line (Number)
sanctions-file-empty = До краја, у реду { $line }, листа нема ниједну ставку. Ништа није увезено: празна листа би скинула све.
# $line (Number), $said (String)
sanctions-file-number = Ставка која се завршава у реду { $line } нема број (DATAID); стоји „{ $said }“. Ништа није увезено.
# $line (Number), $number (String)
sanctions-file-nameless = Ставка { $number } која се завршава у реду { $line } нема име. Ништа није увезено.
# $line (Number), $number (String)
sanctions-file-twice = Број { $number } стоји двапут, други пут у ставци која се завршава у реду { $line }. Ништа није увезено.
# $made (String), $known (String)
sanctions-file-older = Ова листа је од { $made }, а позната је новија, од { $known }. Ништа није увезено.
