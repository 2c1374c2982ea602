## Letters
# $name (String), $found (String)
notice-attachments-infected-subject = Нађен вирус у датотеци: { $name }
# $name (String), $found (String)
notice-attachments-infected-text = У датотеци „{ $name }“ коју сте додали нађен је вирус ({ $found }). Њен садржај је уклоњен и нико не може да је отвори. Проверите свој рачунар на вирусе, а затим додајте исправну датотеку на страници испод.
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-subject = Нађен вирус у датотеци пријаве: { $title }
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-text = У датотеци „{ $name }“ поднете пријаве „{ $title }“ ({ $reference }) на позив „{ $call }“ нађен је вирус. Њен садржај је уклоњен и нико не може да је отвори. Пријава остаје поднета.
