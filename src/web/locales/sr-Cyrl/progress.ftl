## How far a call's applications have come
progress-title = Докле су стигле пријаве
progress-lede = Сваки ред броји пријаве које су стигле дотле. Повучене се не броје.
progress-running = Позиви у току
progress-money = Новац позива
progress-no-tranches = Пре доделе грантова нема транши.
progress-stage-draft = Нацрти
progress-stage-submitted = Поднете
progress-stage-eligible = Подобне
progress-stage-assessed = Оцењене
progress-stage-awarded = Са додељеним грантом
progress-stage-in-force = Са уговором на снази
progress-stage-paid = Са исплаћеном првом траншом
progress-stage-reported = Са прихваћеним завршним извештајем
progress-stage-closed = Закључене
# $count (Number)
progress-waiting-submitted = подобност још није закључена: { $count }
# $count (Number)
progress-waiting-eligible = код комисије: { $count }
# $count (Number)
progress-waiting-assessed = још без одлуке: { $count }
# $count (Number)
progress-waiting-awarded = уговор још нису сви прихватили: { $count }
# $count (Number)
progress-waiting-in-force = још ништа није исплаћено: { $count }
# $count (Number)
progress-waiting-paid = завршни извештај још није прихваћен: { $count }
# $count (Number)
progress-waiting-reported = последња транша још није исплаћена: { $count }
# $count (Number)
progress-ended-submitted = нису подобне: { $count }
# $count (Number)
progress-ended-assessed = без гранта: { $count }
# $count (Number)
progress-ended-awarded = уговор одбијен: { $count }
