## programmes
programmes-title = Програми
programmes-none = Не радите ни за један програм.
programmes-new = Нови програм
programmes-new-lede = Програм додељује средства путем позива. После тога одредите ко га води.
programmes-todo-first = Направите први програм
programmes-create = Отворите програм
programmes-code = Ознака
programmes-code-hint = До 20 знакова: велика латинична слова без квачица, цифре и цртице, као MITROVICA-26.
programmes-code-wrong = Унесите ознаку до 20 знакова: велика латинична слова без квачица, цифре и цртице.
programmes-code-taken = Већ постоји програм са овом ознаком. Изаберите другу.
programmes-name = Назив
programmes-name-hint = На што више језика. Српски латиницом настаје из ћирилице ако то поље оставите празно.
programmes-name-missing = Дајте програму назив на бар једном језику.
programmes-money = Средства
programmes-currency = Валута
programmes-currency-hint = Њена три слова, као EUR.
programmes-currency-wrong = Унесите три слова валуте, као EUR.
programmes-envelope = Средства програма
programmes-envelope-hint = Сви позиви заједно не могу доделити више.
programmes-envelope-wrong = Унесите износ већи од нуле.
programmes-zone = Временска зона
programmes-zone-hint = Њен назив у бази временских зона, као Europe/Belgrade.
programmes-zone-wrong = Нема такве временске зоне. Унесите назив као Europe/Belgrade.
programmes-contact = Адреса е-поште за питања
programmes-contact-hint = Стоји на јавној страници сваког позива.
programmes-staff = Особље и улоге
programmes-staff-none = За програм још нико не ради.
programmes-staff-add = Доделите некоме улогу
programmes-staff-email = Адреса е-поште
programmes-staff-email-hint = Ко још нема налог добија позивницу.
programmes-staff-give = Доделите улогу
programmes-role = Улога
programmes-role-about-programme-manager = Управа програма: припрема, објављује и исправља позиве, одређује особље
programmes-role-about-grants-officer = Служба за грантове: стара се о пријавама и њиховој подобности
programmes-role-about-finance-officer = Служба за финансије: припрема исплате и проверава извештаје
programmes-role-about-approver = Одобравање: одобрава одлуке и исплате које су други припремили
programmes-role-about-auditor = Ревизија: чита све, не мења ништа
programmes-invited = Послате позивнице
# $when (String)
programmes-invited-at = Позивница послата { $when }
# $name (String), $role (String)
programmes-remove = Одузмите улогу: { $name } ({ $role })
# $email (String)
programmes-withdraw = Повуците позивницу за { $email }
programmes-only-manager = Само управа програма или администрација система може да одреди ко ради за програм. Обратите се њима.
programmes-last-manager = Ово је једина особа у управи програма. Најпре доделите ту улогу још некоме.
done-programmes-created = Програм је отворен. Сада одредите ко њиме управља.
done-programmes-staff-given = Улога је додељена. Особа о томе добија писмо.
done-programmes-staff-invited = Позивница је на путу на ову адресу.
done-programmes-staff-removed = Улога је одузета. Особа о томе добија писмо.
done-programmes-invitation-withdrawn = Позивница је повучена.
# $role (String), $programme (String)
notice-programmes-role-taken-subject = Ваша улога је престала: { $role }, { $programme }
# $role (String), $programme (String)
notice-programmes-role-taken-text = Више немате улогу „{ $role }“ у програму „{ $programme }“. Ако ово нисте очекивали, обратите се програму.
programmes-change = Измените програм
programmes-change-lede = Ознака и валута остају какве јесу. Објављени позиви држе { $held } од средстава програма; она не могу бити мања.
programmes-envelope-held = Објављени позиви држе { $held } од средстава програма. Унесите најмање толико.
programmes-only-administrator = Сам програм мења администрација система. Обратите се њој.
notice-programmes-changed-subject = Програм је измењен: { $name }
notice-programmes-changed-text = { $who }: измењен је програм { $name }. Његова средства износе { $envelope }. Погледајте страницу програма.
