//! The played world where everything is there three hundred times, with the longest names and texts
//! that the forms allow. Made by SQL: such a copy need not hold the invariants, so abandon it.

use cogrant::cycle::eligibility::actions;

use super::{Database, Played, World};

pub const MANY: usize = 300;

/// What a copy of one application takes along: the table, which of its rows, the columns whose ids
/// become the copy's own, and what else must differ.
const COPIED: [(&str, &str, &[&str], &str); 29] = [
    (
        "organisations",
        "id in (select * from parties)",
        &["id"],
        "'registration_number', 'R-' || n, 'declaration', 'withheld', 'sealed_communities', null",
    ),
    ("organisation_documents", "organisation_id in (select * from parties)", &["id", "organisation_id"], ""),
    ("role_assignments", "organisation_id in (select * from parties)", &["organisation_id"], ""),
    ("applications", "id = (select * from one)", &["id"], "'number', 1000 + n"),
    (
        "application_partners",
        "application_id = (select * from one)",
        &["id", "application_id", "organisation_id"],
        "'token_hash', null",
    ),
    ("application_parts", "application_id = (select * from one)", &["application_id", "organisation_id"], ""),
    (
        "application_documents",
        "application_id = (select * from one)",
        &["id", "application_id", "organisation_id"],
        "",
    ),
    (
        "budget_lines",
        "application_id = (select * from one)",
        &["id", "application_id", "organisation_id"],
        "",
    ),
    (
        "contributions",
        "application_id = (select * from one)",
        &["id", "application_id", "organisation_id"],
        "",
    ),
    ("consents", "application_id = (select * from one)", &["id", "application_id", "organisation_id"], ""),
    (
        "eligibility_checks",
        "application_id = (select * from one)",
        &["id", "application_id"],
        "'sealed_declarations', null, 'unsealed_declarations', (select jsonb_object_agg(one->>'id',
            jsonb_build_object('declared', jsonb_build_array('one', 'two')))
            from jsonb_array_elements(r.facts->'organisations') one)",
    ),
    (
        "eligibility_findings",
        "application_id = (select * from one)",
        &["id", "check_id", "application_id", "organisation_id"],
        "",
    ),
    (
        "eligibility_decisions",
        "application_id = (select * from one)",
        &["id", "finding_id", "application_id"],
        "",
    ),
    (
        "eligibility_results",
        "application_id = (select * from one)",
        &["id", "application_id", "check_id"],
        "",
    ),
    ("conflict_declarations", "application_id = (select * from one)", &["application_id"], ""),
    ("assignments", "application_id = (select * from one)", &["id", "application_id"], ""),
    (
        "assessments",
        "assignment_id in (select id from assignments where application_id = (select * from one))",
        &["assignment_id"],
        "",
    ),
    ("award_decisions", "application_id = (select * from one)", &["application_id"], "'position', 1000 + n"),
    ("grants", "application_id = (select * from one)", &["id", "application_id"], ""),
    ("agreements", "grant_id = (select * from won)", &["grant_id"], ""),
    ("agreement_acceptances", "grant_id = (select * from won)", &["grant_id", "organisation_id"], ""),
    ("tranches", "grant_id = (select * from won)", &["id", "grant_id"], ""),
    ("disbursements", "grant_id = (select * from won)", &["id", "grant_id", "tranche_id"], ""),
    ("ledger_accounts", "owner_id = (select * from won)", &["id", "owner_id"], ""),
    ("reports", "grant_id = (select * from won)", &["id", "grant_id"], ""),
    (
        "report_spending",
        "report_id in (select id from reports where grant_id = (select * from won))",
        &["report_id", "budget_line_id"],
        "",
    ),
    (
        "report_participants",
        "report_id in (select id from reports where grant_id = (select * from won))",
        &["report_id"],
        "",
    ),
    ("notices", "id = (select min(id::text)::uuid from notices)", &["id"], "'dedupe_key', 'copy-' || n"),
    (
        "audit_entries",
        "id = (select max(id) from audit_entries where call_id is not null)",
        &["subject_id"],
        "'id', (select max(id) from audit_entries) + n",
    ),
];

/// Words whose entropy is that of a language, so that they weigh what real ones would.
const WORDS: &str = "
create function words(seed text, most int) returns text language sql immutable as $$
    with syllables as (select array['ba','ve','gji','do','lju','kra','me','ni','po','shta','ri','sa','te','që','vo','zhi',
        'bre','da','fe','go','ha','ji','ka','lle','mo','nu','për','ro','stri','to','u','xhe','lan','men','tor','dig','nost',
        'kim','sht','tek','lok','gra','din','vet','mir','pun','jed','rek','pol','ura','bal','fin','ger','hul','jak','kos',
        'len','mar','nez','oko','pla','qar','rast','sel'] as of),
    bytes as (select i, decode(md5(seed || i), 'hex') as b from generate_series(1, most / 4 + 1) i)
    select trim(left(string_agg(
        s.of[1 + get_byte(b, 0) % 64] || s.of[1 + get_byte(b, 1) % 64]
            || case when i = 1 then 'nadkomunalnost' when get_byte(b, 3) % 9 = 0 then s.of[1 + get_byte(b, 4) % 64] || s.of[1 + get_byte(b, 5) % 64] || 'nadkomunalna'
                    when get_byte(b, 3) % 2 = 0 then s.of[1 + get_byte(b, 2) % 64] else '' end, ' ' order by i), most))
    from bytes, syllables s
$$;
create function named(seed text, most int) returns jsonb language sql immutable as $$
    select jsonb_build_object('en', words(seed, most), 'sq', words(seed || 'q', most), 'sr-Cyrl',
        translate(words(seed || 'r', most), 'abvgdđežzijklmnoprstufhcčšqëx', 'абвгдђежзијклмнопрстуфхцчшћеџ'))
$$;
create function copied(id uuid, n int) returns uuid language sql immutable strict as
    $$ select md5(id::text || '-' || n)::uuid $$;
";

/// Everything gets the longest name and text that its form allows.
const LENGTHEN: &str = "
update organisations set names = named(id::text, 200), address = words(id::text, 200), representative = words(id::text, 200);
update applications set title = words(id::text, 200);
update programmes set names = named(id::text, 200);
update calls set title = named(id::text, 200), summary = named(id::text, 1000);
update accounts set name = words(id::text, 200);
update budget_lines set description = words(id::text, 300), unit = words(id::text, 60);
update contributions set source = words(id::text, 200);
update eligibility_decisions set reason = words(finding_id::text, 2000);
update application_parts p set answers = (
    select jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' and key not in ('theme', 'starts_on')
        then to_jsonb(words(p.application_id || key, case key when 'activities' then 4000 when 'summary' then 1500
            when 'role' then 2000 when 'experience' then 2000 else 3000 end)) else value end)
    from jsonb_each(answers))
  where application_id in (select * from one);
";

/// Another stage of the same call, so that pages have something to do that is over in the played world.
/// Each follows on the one before.
pub const STAGES: [(&str, &str); 7] = [
    ("paid", ""),
    (
        "payments and reports wait",
        "update disbursements set status = 'requested', prepared_by = null, prepared_at = null, approved_by = null,
            approved_at = null, paid_by = null, paid_at = null, paid_on = null, bank_reference = null;
         update reports set status = 'submitted', submitted_at = opened_at, decided_by = null, decided_at = null,
            submitted_by = (select id from accounts where email = 'linden@example.org');
         update organisations set standing = 'submitted' where registration_number like 'R-%'
            or id = (select min(id::text)::uuid from organisations)",
    ),
    (
        "grants are offered",
        "delete from disbursements; delete from agreement_acceptances;
         update grants set status = 'offered', in_force_at = null, closed_at = null",
    ),
    (
        "nothing is proposed yet",
        "delete from report_spending; delete from report_participants; delete from reports; delete from tranches;
         delete from agreements; delete from grants; delete from award_decisions; delete from award_proposals;
         update calls set status = 'closed', decided_at = null where status = 'decided'",
    ),
    (
        "the panel sits",
        "delete from panels; update assessments set submitted_at = null, total = null",
    ),
    (
        "eligibility is open",
        "delete from assessments; delete from assignments; delete from conflict_declarations;
         delete from eligibility_results; delete from eligibility_decisions;
         update eligibility_findings set outcome = 'review' where rule = 'R16'",
    ),
    (
        "applications are drafts",
        "delete from cure_windows; delete from eligibility_findings; delete from eligibility_checks;
         update applications set status = 'draft', submitted_at = null, submitted_by = null, submitted_hash = null
            where status = 'submitted';
         update calls set status = 'published', closed_at = null where status = 'closed'",
    ),
];

impl World {
    /// Three hundred of everything, and what the copies declared sealed as everything is.
    pub async fn crowd(&self, played: &Played) {
        self.database.crowd(played).await;
        actions::seal_declarations(&self.state).await.unwrap();
    }
}

impl Database {
    /// Three hundred of everything that one application brings with it, and as many open calls.
    async fn crowd(&self, played: &Played) {
        let (application, grant, call) = (played.applications["A01"], played.grants["A01"], played.call);
        let mut sql = format!(
            "set session_replication_role = replica; {WORDS}
             create temp view one as select '{application}'::uuid as id;
             create temp view won as select '{grant}'::uuid as id;
             create temp table parties as select organisation_id as id from application_partners
                where application_id = '{application}' and status = 'accepted';"
        );
        for (table, rows, ids, more) in COPIED {
            let mut changes: Vec<String> =
                ids.iter().map(|id| format!("'{id}', copied(r.{id}, n)")).collect();
            changes.extend((!more.is_empty()).then(|| more.to_owned()));
            sql += &format!(
                "insert into {table} overriding system value select c.* from (select * from {table} where {rows}) r,
                    generate_series(1, {MANY}) n,
                    lateral jsonb_populate_record(null::{table}, to_jsonb(r) || jsonb_build_object({})) c;",
                changes.join(", ")
            );
        }
        sql += &format!(
            "insert into calls select c.* from calls r, generate_series(1, {MANY}) n, lateral jsonb_populate_record(r,
                jsonb_build_object('id', copied(r.id, n), 'reference', 'OPEN-' || n, 'status', 'published',
                    'deadline', '2027-03-01T16:00:00Z', 'closed_at', null, 'decided_at', null)) c where r.id = '{call}';
             update panels set ranking = ranking || (
                select jsonb_agg(jsonb_set(line, '{{application}}', to_jsonb(copied('{application}', n)::text)))
                from jsonb_array_elements(ranking) line, generate_series(1, {MANY}) n
                where line->>'application' = '{application}') where call_id = '{call}';
             select setval(pg_get_serial_sequence('audit_entries', 'id'), (select max(id) from audit_entries));
             {LENGTHEN}
             analyze"
        );
        self.execute(&sql).await;
    }

    /// Moves everything in it to one of the stages.
    pub async fn stage(&self, sql: &str) {
        self.execute(&format!("set session_replication_role = replica; {sql}")).await;
    }
}
