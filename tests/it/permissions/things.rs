//! Things that the played world lacks, for addresses to name.

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
