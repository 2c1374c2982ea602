## flags
flags-title = Упозорења
flags-one = Упозорење
flags-lede = Шта особље зна о овој организацији, а други треба да знају пре одлуке. Ништа се не брише: што више не важи, остаје у историји.
flags-lede-member = Црвено упозорење затвара организацији нове пријаве и доделе. О њему су се сложиле две особе из програма.
flags-none-member = Против ваше организације не стоји црвено упозорење.
flags-now = Шта важи или чека
flags-past = Историја
flags-none = Ниједно.
flags-expired = истекло
flags-colour = Упозорење
flags-colour-observation = Запажање
flags-colour-yellow = Жуто упозорење
flags-colour-red = Црвено упозорење
flags-colour-about-observation = Запажање: нешто што други треба да знају
flags-colour-about-yellow = Жуто: опрез, погледајте двапут
flags-colour-about-red = Црвено: без нових пријава и додела, када га потврди друга особа
flags-status-escalated = чека другу особу
flags-status-in-force = на снази
flags-status-dismissed = није прихваћено
flags-status-lifted = укинуто
flags-raise = Забележите упозорење
flags-reason = Образложење
flags-reason-hint = Шта је уочено, где и када. Образложење црвеног упозорења чита организација; ништа друго јој се не приказује.
flags-expires-on = Последњи дан
flags-expires-hint = Оставите празно ако упозорење важи док се не укине.
flags-expires-past = Тај дан је прошао; данас је { $today }. Изаберите каснији.
flags-until = закључно са { $day }
flags-until-lifted = док се не укине
flags-raised-at = Забележено { $when }
flags-raised-by = Забележено од
flags-decided-by = Одлука
flags-lifted-by = Укинуто од
flags-decide = Одлучите о црвеном упозорењу
flags-decide-lede = Ви сте друга особа. Када га потврдите, организација не може ући ни у једну нову пријаву нити добити доделу, а њено чланство добија писмо са горњим образложењем.
flags-decision = Ваша одлука
flags-decision-confirm = Потврђујем
flags-decision-dismiss = Не прихватам
flags-because = Образложење ове одлуке
flags-because-hint = Читају га особље и ревизија.
flags-waits = Важи када га потврди неко други, а не ко га је забележио.
flags-lift = Укините упозорење
flags-own = Припадате овој организацији. О њеним упозорењима одлучује неко други.
flags-judges-only = О упозорењима одлучују само служба за грантове и управа програма.
flags-second-person = Ово упозорење сте забележили ви. Одлучује друга особа.
# $status (String)
flags-not-now = Стање овог упозорења: { $status }. Ништа није промењено.
flags-todo-decide = Одлучите о црвеном упозорењу: { $name }
done-flags-raised = Упозорење је забележено.
done-flags-decided = Ваша одлука је забележена.
done-flags-lifted = Упозорење је укинуто.
# $name (String)
notice-flags-escalated-subject = Црвено упозорење чека другу особу: { $name }
# $name (String), $who (String), $reason (String)
notice-flags-escalated-text = { $who } бележи црвено упозорење за организацију { $name }. Важи када га потврди друга особа.

    { $reason }
# $name (String)
notice-flags-confirmed-subject = { $name }: без нових пријава
# $name (String), $reason (String)
notice-flags-confirmed-text = Две особе из програма сложиле су се о црвеном упозорењу за организацију { $name }. Док се не укине, ваша организација не може ући ни у једну нову пријаву нити добити доделу. Образложење:

    { $reason }

    Пријаве и грантови које већ имате иду даље. Ако се не слажете, пишите програму.
# $name (String)
notice-flags-confirmed-until-subject = { $name }: без нових пријава
# $name (String), $reason (String), $until (String)
notice-flags-confirmed-until-text = Две особе из програма сложиле су се о црвеном упозорењу за организацију { $name }. Закључно са { $until }, ваша организација не може ући ни у једну нову пријаву нити добити доделу. Образложење:

    { $reason }

    Пријаве и грантови које већ имате иду даље. Ако се не слажете, пишите програму.
# $name (String)
notice-flags-lifted-subject = { $name } може поново у нове пријаве
# $name (String)
notice-flags-lifted-text = Црвено упозорење за организацију { $name } је укинуто. Ваша организација може поново у нове пријаве и доделе.
