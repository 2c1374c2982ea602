# $name (String)
notice-greeting = Добар дан, { $name },
notice-closing = cogrant вам шаље ово писмо јер се тиче вас. На њега не морате да одговорите.
