# $name (String)
notice-greeting = Përshëndetje, { $name },
notice-closing = cogrant jua dërgoi këtë letër sepse ka të bëjë me ju. Nuk keni nevojë të përgjigjeni.
