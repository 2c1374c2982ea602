# $name (String)
notice-greeting = Dear { $name },
notice-closing = This letter was sent by cogrant because what it tells concerns you. You need not answer it.
