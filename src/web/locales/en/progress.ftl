## How far a call's applications have come
progress-title = How far the applications have come
progress-lede = Each line counts the applications that came so far. Withdrawn ones are not counted.
progress-running = Calls under way
progress-money = The call’s money
progress-no-tranches = There are no tranches before grants are awarded.
progress-stage-draft = Drafts
progress-stage-submitted = Submitted
progress-stage-eligible = Eligible
progress-stage-assessed = Assessed
progress-stage-awarded = Awarded
progress-stage-in-force = Agreement in force
progress-stage-paid = First tranche paid
progress-stage-reported = Final report accepted
progress-stage-closed = Closed
# $count (Number)
progress-waiting-submitted = eligibility not concluded: { $count }
# $count (Number)
progress-waiting-eligible = with the panel: { $count }
# $count (Number)
progress-waiting-assessed = not decided: { $count }
# $count (Number)
progress-waiting-awarded = agreement not accepted by all: { $count }
# $count (Number)
progress-waiting-in-force = nothing paid yet: { $count }
# $count (Number)
progress-waiting-paid = final report not accepted: { $count }
# $count (Number)
progress-waiting-reported = last tranche not paid: { $count }
# $count (Number)
progress-ended-submitted = not eligible: { $count }
# $count (Number)
progress-ended-assessed = without a grant: { $count }
# $count (Number)
progress-ended-awarded = agreement refused: { $count }
