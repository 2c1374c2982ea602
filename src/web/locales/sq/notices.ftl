# $name (String)
notice-greeting = Përshëndetje { $name },
notice-closing = Këtë letër e dërgoi cogrant sepse ajo që tregon ju përket juve. Nuk keni nevojë të përgjigjeni.
