//! Questions in every state, and an organisation that looks for partners, so that there is something to see.

use cogrant::base::kernel::ids::{CallId, OrganisationId};

use crate::world::World;

/// One that waits for its answer.
pub const OPEN: &str = "00000000-0000-4000-8000-000000000002";
pub const SEARCH: &str = "00000000-0000-4000-8000-000000000003";

pub async fn lay_out(world: &World, call: CallId, organisation: OrganisationId) {
    let words =
        r#"'{"en": "May a club apply?", "sq": "A mund të aplikojë një klub?", "sr-Cyrl": "Може ли клуб?"}'"#;
    let sql = format!(
        r#"update calls set questions_until = deadline - interval '2 hours', answers_until = deadline - interval '1 hour'
            where id = '{call}';
        insert into clarifications (id, call_id, asked_by, asked_at, language, asked, status, question, answer, joined_to, declined_because, number)
        select c.id, '{call}', a.id, '2026-12-01T09:00:00Z', 'en', 'May our club apply?', c.status, {words}, c.answer::jsonb, c.joined, c.because, c.number
        from accounts a, (values ('{OPEN}'::uuid, 'open', '{{}}', null::uuid, null, null::integer),
            ('00000000-0000-4000-8000-000000000004', 'open', {words}, null, null, null),
            ('00000000-0000-4000-8000-000000000005', 'published', {words}, null, null, 1),
            ('00000000-0000-4000-8000-000000000006', 'joined', '{{}}', '00000000-0000-4000-8000-000000000005', null, null),
            ('00000000-0000-4000-8000-000000000007', 'declined', '{{}}', null, 'It is not about the call.', null)
        ) as c (id, status, answer, joined, because, number) where a.email = 'linden@example.org';
        insert into clarification_texts select '00000000-0000-4000-8000-000000000005', n, {words}, {words}, a.id, '2026-12-02T09:00:00Z'
            from accounts a, generate_series(1, 2) n where a.email = 'officer@cogrant.example';
        insert into partner_searches (id, organisation_id, wanted, themes, places, languages, published_at, expires_on)
            values ('{SEARCH}', '{organisation}', {words}, '["parks", "clean rivers"]',
                (select jsonb_agg(code) from places), '["sq", "sr-Cyrl", "en"]', '2026-12-01T09:00:00Z', '2027-02-01')"#
    );
    world.database.execute(&sql).await;
}
