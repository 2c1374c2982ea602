demo-mail = Letters of the demonstration
demo-mail-lede = Everything that cogrant would have sent. In a real programme each letter goes to its reader alone.
demo-mail-to = To this address
demo-mail-filter = Show
demo-mail-none = No letters.
