# $name (String)
notice-greeting = Dear { $name },
notice-closing = cogrant sent you this letter because it concerns you. You need not answer it.
