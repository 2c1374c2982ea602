//! What must always hold of awards.

use crate::base::invariants::Invariant;

pub fn invariants() -> Vec<Invariant> {
    [decisions(), reserve(), money(), agreements()].into_iter().flatten().collect()
}

fn decisions() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "awards: whoever approved is not who proposed",
            broken_by: "select 'award_proposals ' || id as row from award_proposals
                where status = 'approved' and (decided_by is null or decided_by = proposed_by)",
        },
        Invariant {
            name: "awards: an approved award is a grant of the same amount, and a grant was approved",
            broken_by: "select 'award_decisions ' || d.application_id || ' awarded '
                    || coalesce(d.amount::text, '-') || ', granted ' || coalesce(g.amount::text, '-') as row
                from (select d.application_id, d.amount from award_decisions d
                        join award_proposals p on p.id = d.proposal_id
                        where p.status = 'approved' and d.outcome = 'awarded') d
                full join grants g on g.application_id = d.application_id
                where d.amount is distinct from g.amount",
        },
        Invariant {
            name: "awards: a call is decided when its award is approved",
            broken_by: "select 'calls ' || c.id || ' is ' || c.status as row from calls c
                join award_proposals p on p.call_id = c.id
                where p.status = 'approved' and c.status not in ('decided', 'archived')",
        },
    ]
}

fn reserve() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "awards: a reserve list is drawn on only after the award that made it",
            broken_by: "select 'award_proposals ' || r.id as row from award_proposals r
                where r.kind = 'reserve' and not exists (select from award_proposals a
                    where a.call_id = r.call_id and a.kind = 'award' and a.status = 'approved'
                      and a.decided_at <= r.proposed_at)",
        },
        Invariant {
            name: "awards: whoever is drawn from a reserve list, or passed over on it, was put there",
            broken_by: "select 'award_decisions ' || d.application_id || ' ' || d.outcome as row
                from award_decisions d join award_proposals r on r.id = d.proposal_id and r.kind = 'reserve'
                where d.outcome = 'rejected' or not exists (
                    select from award_decisions was join award_proposals a on a.id = was.proposal_id
                    where a.call_id = r.call_id and a.kind = 'award' and a.status = 'approved'
                      and was.application_id = d.application_id and was.outcome = 'reserve')",
        },
        Invariant {
            name: "awards: an application is awarded at most once",
            broken_by: "select 'applications ' || d.application_id as row
                from award_decisions d join award_proposals p on p.id = d.proposal_id
                where p.status = 'approved' and d.outcome = 'awarded'
                group by d.application_id having count(*) > 1",
        },
    ]
}

fn money() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "awards: tranches sum to the award",
            broken_by: "select 'grants ' || g.id || ' of ' || g.amount || ' has tranches of '
                    || coalesce(sum(t.amount), 0) as row
                from grants g left join tranches t on t.grant_id = g.id
                group by g.id having coalesce(sum(t.amount), 0) <> g.amount",
        },
        Invariant {
            name: "awards: awards do not exceed the envelope",
            broken_by: "select 'calls ' || c.id || ' awards ' || sum(g.amount) || ' of ' || c.envelope as row
                from calls c join grants g on g.call_id = c.id and g.status <> 'refused'
                group by c.id having sum(g.amount) > c.envelope",
        },
        Invariant {
            name: "awards: a grant's money in the ledger is its amount, or nothing if it was refused",
            broken_by: "select 'grants ' || g.id || ' ' || g.status || ' of ' || g.amount || ' has '
                    || coalesce(sum(a.balance), 0) as row
                from grants g left join ledger_accounts a
                    on a.owner_id = g.id and a.kind in ('committed', 'paid')
                group by g.id
                having coalesce(sum(a.balance), 0) <> case g.status when 'refused' then 0 else g.amount end",
        },
    ]
}

fn agreements() -> Vec<Invariant> {
    vec![
        Invariant {
            name: "awards: an agreement is in force when, and only when, every organisation has accepted",
            broken_by: "select 'grants ' || g.id || ' is ' || g.status || ', missing '
                    || count(*) filter (where a.grant_id is null) as row
                from grants g
                join application_partners p on p.application_id = g.application_id and p.status = 'accepted'
                left join agreement_acceptances a
                    on a.grant_id = g.id and a.organisation_id = p.organisation_id
                where g.status <> 'refused'
                group by g.id
                having (g.status in ('in_force', 'closed')) <> bool_and(a.grant_id is not null)",
        },
        Invariant {
            name: "awards: every grant has its agreement, and the fingerprint is that of the content",
            broken_by: "select 'grants ' || g.id || ' ' || coalesce(a.sha256, 'has none') as row
                from grants g left join agreements a on a.grant_id = g.id
                where a.sha256 is null or a.sha256 <> encode(sha256(convert_to(a.content, 'UTF8')), 'hex')",
        },
        Invariant {
            name: "awards: an agreement is about the money of its grant",
            broken_by: "select 'grants ' || g.id || ' of ' || g.amount as row
                from grants g join agreements a on a.grant_id = g.id
                where (a.content::jsonb->>'amount')::numeric is distinct from g.amount
                   or a.content::jsonb->>'currency' is distinct from g.currency",
        },
        Invariant {
            name: "awards: every acceptance is of the agreement as it is kept",
            broken_by: "select 'agreement_acceptances ' || s.grant_id || ' ' || s.organisation_id as row
                from agreement_acceptances s left join agreements a on a.grant_id = s.grant_id
                where s.agreement_sha256 is distinct from a.sha256",
        },
        Invariant {
            name: "awards: only organisations of the grant accept its agreement",
            broken_by: "select 'agreement_acceptances ' || a.grant_id || ' ' || a.organisation_id as row
                from agreement_acceptances a join grants g on g.id = a.grant_id
                where not exists (select from application_partners p
                    where p.application_id = g.application_id and p.status = 'accepted'
                      and p.organisation_id = a.organisation_id)",
        },
    ]
}
