demo-mail = Letrat e demonstrimit
demo-mail-lede = Gjithçka që cogrant do të kishte dërguar. Në një program të vërtetë çdo letër i shkon vetëm lexuesit të saj.
demo-mail-to = Në këtë adresë
demo-mail-filter = Shfaq
demo-mail-none = Nuk ka letra.
