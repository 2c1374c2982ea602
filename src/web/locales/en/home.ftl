home-title = Grants won together
home-lede = Organisations of different communities write one application, win one grant and report on it together.
home-calls = See the open calls
home-how = How it works
home-how-apply = Partners write one application, each its own part and budget. It goes in once every partner has consented to the same text.
home-how-check = Published rules say who may apply. Every result gives its reason and what to do.
home-how-score = Assessors declare conflicts before they see anything, and score without seeing each other.
home-how-money = One person proposes, another approves. Every payment, and what is left, stands in a ledger that cannot be overdrawn.
