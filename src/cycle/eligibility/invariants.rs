//! What must always hold of this stage.

use crate::base::invariants::Invariant;

pub fn invariants() -> Vec<Invariant> {
    [of_results(), of_objections()].into_iter().flatten().collect()
}

fn of_results() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "eligibility: a decision is about a finding of its own application",
            broken_by: "select 'eligibility_decisions ' || d.finding_id as row from eligibility_decisions d
                join eligibility_findings f on f.id = d.finding_id
                where f.application_id <> d.application_id",
        },
        Invariant {
            name: "eligibility: a finding stands in a check of its own application",
            broken_by: "select 'eligibility_findings ' || f.id as row from eligibility_findings f
                join eligibility_checks c on c.id = f.check_id where f.application_id <> c.application_id",
        },
        Invariant {
            name: "eligibility: it is concluded only once the call is closed",
            broken_by: "select 'eligibility_results ' || r.application_id as row from eligibility_results r
                join applications a on a.id = r.application_id join calls k on k.id = a.call_id
                where r.undone_at is null and (k.closed_at is null or r.decided_at < k.closed_at)",
        },
        Invariant {
            name: "eligibility: it is concluded on the latest check",
            broken_by: "select 'eligibility_results ' || r.application_id as row from eligibility_results r
                join eligibility_checks c on c.id = r.check_id
                where r.undone_at is null and (c.application_id <> r.application_id
                   or exists (select from eligibility_checks later
                      where later.application_id = r.application_id and later.judged_at > c.judged_at))",
        },
        Invariant {
            name: "eligibility: who is eligible meets every rule",
            broken_by: "select 'eligibility_results ' || r.application_id || ' despite ' || f.rule as row
                from eligibility_results r join eligibility_findings f on f.check_id = r.check_id
                left join lateral (select d.outcome from eligibility_decisions d
                    join eligibility_findings g on g.id = d.finding_id
                    where d.application_id = r.application_id and g.rule = f.rule
                      and g.organisation_id is not distinct from f.organisation_id
                      and g.outcome = f.outcome and g.because = f.because
                    order by d.decided_at desc, d.id desc limit 1) held on true
                where r.undone_at is null and r.eligible and coalesce(held.outcome, f.outcome) <> 'pass'",
        },
    ]
}

fn of_objections() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "eligibility: an objection is decided by somebody who had no part in the result",
            broken_by: "select 'objections ' || o.id as row from objections o
                join applications a on a.id = o.application_id
                where o.decided_by is not null and (o.decided_by is not distinct from a.late_recorded_by
                    or exists (select from eligibility_decisions d where d.application_id = o.application_id
                        and d.decided_by = o.decided_by and d.objection_id is distinct from o.id)
                    or exists (select from cure_windows w where w.application_id = o.application_id
                        and w.opened_by = o.decided_by)
                    or exists (select from eligibility_results r where r.application_id = o.application_id
                        and r.decided_by = o.decided_by and r.objection_id is distinct from o.id))",
        },
        Invariant {
            name: "eligibility: a result after an objection stands on a decided one of its own application",
            broken_by: "select 'eligibility_results ' || r.id as row from eligibility_results r
                left join objections o on o.id = r.objection_id
                where r.objection_id is not null and (o.decided_at is null
                    or o.application_id <> r.application_id or o.decided_by <> r.decided_by)
                union all
                select 'objections ' || o.id || ' has no result' from objections o
                where o.decided_at is not null
                  and not exists (select from eligibility_results r where r.objection_id = o.id)",
        },
        Invariant {
            name: "eligibility: what is decided of an objection is decided of each of its findings",
            broken_by: "select 'objection_findings ' || p.finding_id as row from objection_findings p
                join objections o on o.id = p.objection_id join eligibility_findings f on f.id = p.finding_id
                where (p.outcome is null) <> (o.decided_at is null) or f.application_id <> o.application_id",
        },
        Invariant {
            name: "eligibility: an objection came within its time, to a result that was not in favour",
            broken_by: "select 'objections ' || o.id as row from objections o
                join eligibility_results r on r.id = o.result_id
                where r.eligible or r.application_id <> o.application_id
                   or r.objection_until is null or o.made_at > r.objection_until",
        },
    ]
}
