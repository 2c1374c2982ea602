# $name (String)
notice-greeting = Поштовање { $name },
notice-closing = Ово писмо је послао cogrant јер се тиче вас. На њега не морате да одговорите.
