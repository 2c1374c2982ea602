demo-mail = Писма из приказа
demo-mail-lede = Све што би cogrant послао. У стварном програму свако писмо стиже само ономе коме је упућено.
demo-mail-to = На ову адресу
demo-mail-filter = Прикажите
demo-mail-none = Нема писама.
