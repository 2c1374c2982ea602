## flags
flags-title = Flags
flags-one = Flag
flags-lede = What staff know of this organisation that others should know before they decide. Nothing is deleted: what no longer counts stays in the history.
flags-lede-member = A red flag bars an organisation from new applications and awards. Two people of the programmes have agreed on it.
flags-none-member = No red flag stands against your organisation.
flags-now = What counts or waits
flags-past = History
flags-none = None.
flags-expired = expired
flags-colour = Flag
flags-colour-observation = Observation
flags-colour-yellow = Yellow flag
flags-colour-red = Red flag
flags-colour-about-observation = Observation: something that others should know
flags-colour-about-yellow = Yellow: a warning, look twice
flags-colour-about-red = Red: no new application and no award, once a second person has confirmed it
flags-status-escalated = waits for a second person
flags-status-in-force = in force
flags-status-dismissed = dismissed
flags-status-lifted = lifted
flags-raise = Raise a flag
flags-reason = Reason
flags-reason-hint = What was seen, where and when. The organisation reads the reason of a red flag; nothing else is shown to it.
flags-expires-on = Last day
flags-expires-hint = Leave it empty if the flag stands until it is lifted.
flags-expires-past = This day has passed; today is { $today }. Choose a later one.
flags-until = up to and with { $day }
flags-until-lifted = until it is lifted
flags-raised-at = Raised on { $when }
flags-raised-by = Raised by
flags-decided-by = Decided by
flags-lifted-by = Lifted by
flags-decide = Decide on the red flag
flags-decide-lede = You are the second person. Once you confirm it, the organisation can join no new application and get no award, and its members get a letter with the reason above.
flags-decision = Your decision
flags-decision-confirm = Confirm it
flags-decision-dismiss = Dismiss it
flags-because = Reason for this decision
flags-because-hint = Staff and auditors read it.
flags-waits = It counts once somebody else than who raised it has confirmed it.
flags-lift = Lift the flag
flags-own = You belong to this organisation. Somebody else decides on its flags.
flags-judges-only = Only grants officers and programme managers decide on flags.
flags-second-person = You raised this flag. A second person decides.
# $status (String)
flags-not-now = This flag is { $status }. Nothing was changed.
flags-todo-decide = Decide on the red flag of { $name }
done-flags-raised = The flag is raised.
done-flags-decided = Your decision is recorded.
done-flags-lifted = The flag is lifted.
# $name (String)
notice-flags-escalated-subject = A red flag waits for a second person: { $name }
# $name (String), $who (String), $reason (String)
notice-flags-escalated-text = { $who } has raised a red flag for { $name }. It counts once a second person has confirmed it.

    { $reason }
# $name (String)
notice-flags-confirmed-subject = { $name } cannot join new applications
# $name (String), $reason (String)
notice-flags-confirmed-text = Two people of the programmes have agreed on a red flag for { $name }. Until it is lifted, your organisation can join no new application and get no award. The reason:

    { $reason }

    Applications and grants that you have already go on. If you do not agree, write to the programme.
# $name (String)
notice-flags-confirmed-until-subject = { $name } cannot join new applications
# $name (String), $reason (String), $until (String)
notice-flags-confirmed-until-text = Two people of the programmes have agreed on a red flag for { $name }. Up to and with { $until }, your organisation can join no new application and get no award. The reason:

    { $reason }

    Applications and grants that you have already go on. If you do not agree, write to the programme.
# $name (String)
notice-flags-lifted-subject = { $name } can join new applications again
# $name (String)
notice-flags-lifted-text = The red flag for { $name } is lifted. Your organisation can join new applications and get awards again.
