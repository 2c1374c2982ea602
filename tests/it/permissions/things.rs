//! Things that the played world lacks, for addresses to name.

use cogrant::people::accounts::tokens;

use super::SECRET;
use crate::world::World;

/// A possible match of an organisation with an invented list entry; gives its id.
pub async fn possible_match(world: &World, organisation: &str) -> uuid::Uuid {
    let [import, found] = [uuid::Uuid::from_u128(14), uuid::Uuid::from_u128(15)];
    let sql = format!(
        "insert into sanctions_imports values ('{import}', now(), now(), 'x', 1, 1, 0, 0);
         insert into sanctions_entries values (9900001, 'individual', 'INi.001',
            '[{{\"kind\": \"primary\", \"text\": \"OREN ZEREC\"}}]', '[]', null, 'Invented', 1, 1, '{import}', '{import}');
         insert into sanctions_matches values ('{found}', '{organisation}', 9900001, 'representative', 'Oren Zerek',
            'OREN ZEREC', 90, 'spelling', 1, 'open', now())"
    );
    world.database.execute(&sql).await;
    found
}

/// A question that waits for its answer.
pub fn clarification_of(call: &str) -> String {
    format!(
        "insert into clarifications (id, call_id, asked_by, asked_at, language, asked, status, question, answer)
         select gen_random_uuid(), '{call}', id, now(), 'en', 'May we?', 'open', '{{}}', '{{}}' from accounts
         where email = 'newcomer@example.org' returning id"
    )
}

/// A yellow flag that nobody has lifted.
pub fn flag_of(organisation: &str) -> String {
    format!(
        "insert into organisation_flags (id, organisation_id, colour, status, reason, raised_by, raised_at)
         select gen_random_uuid(), '{organisation}', 'yellow', 'in_force', 'As seen.', id, now() from accounts
         where email = 'officer@cogrant.example' returning id"
    )
}

/// That an organisation looks for partners, also on the day on which everybody asks.
pub fn search_of(organisation: &str) -> String {
    format!(
        r#"insert into partner_searches (id, organisation_id, wanted, themes, places, languages, published_at, expires_on)
           values (gen_random_uuid(), '{organisation}', '{{"en": "Somebody who plants trees."}}', '["parks"]', '[]', '["en"]',
               '2026-05-01T10:00:00Z', '2026-07-30') returning id"#
    )
}

/// A turnover that an organisation keeps in its profile.
pub fn turnover_of(organisation: &str) -> String {
    format!(
        "insert into organisation_turnovers (organisation_id, year, amount, currency, entered_by, entered_at)
         select '{organisation}', 2025, 100, 'EUR', id, now() from accounts where email = 'linden@example.org'
         on conflict (organisation_id, year) do update set amount = 100 returning year::text"
    )
}

/// An act on many applications that its officer has planned.
pub fn bulk_of(call: &str, application: &str) -> String {
    format!(
        "with act as (insert into bulk_acts (id, call_id, kind, planned_by, planned_at)
            select gen_random_uuid(), '{call}', 'conclude', id, now() from accounts
            where email = 'officer@cogrant.example' returning id),
         item as (insert into bulk_act_items (bulk_act_id, application_id, check_id, foreseen, rules)
            select act.id, c.application_id, c.id, 'concluded', '[]' from act, eligibility_checks c
            where c.application_id = '{application}' limit 1)
         select id from act"
    )
}

/// A link for a reader outside, with the secret of a letter.
pub fn share_of(application: &str) -> String {
    format!(
        "insert into application_shares (id, application_id, reader, secret_hash, organisation_id, made_by, made_at, expires_at)
         select gen_random_uuid(), '{application}', 'Outside', '{}', p.organisation_id, a.id, now(), now() + interval '9 years'
         from application_partners p, accounts a
         where p.application_id = '{application}' and p.role = 'lead' and a.email = 'linden@example.org' returning id",
        tokens::hash(SECRET)
    )
}
