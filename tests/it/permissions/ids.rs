//! What stands in the addresses that the table asks for.

use std::collections::BTreeMap;

use super::SECRET;
use super::things::{bulk_of, clarification_of, flag_of, search_of, share_of, turnover_of};
use crate::world::{Played, World};

pub type Ids = BTreeMap<String, String>;

/// An id for each name that stands in an address. Copies of the world have the same. Where one name
/// means different things, it stands here with the beginning of the address before it.
pub async fn ids(world: &World, played: &Played) -> Ids {
    let application = played.applications["A01"].to_string();
    let grant = played.grants["A01"].to_string();
    let linden = played.organisations["linden"].to_string();
    let of = |table: &str, column: &str, id: &str| {
        format!("select id from {table} where {column} = '{id}' order by id limit 1")
    };
    let account = |email: &str| format!("select id from accounts where email = '{email}'");
    let invitation = |column: &str| format!("select id from role_invitations where {column} is not null");
    let searched = [
        (
            "partner",
            of(
                "application_partners",
                "organisation_id is not null and role = 'partner' and application_id",
                &application,
            ),
        ),
        ("share", share_of(&application)),
        ("revision", of("application_revisions", "about = 'title' and application_id", &application)),
        ("finding", of("eligibility_findings", "application_id", &application)),
        ("assignment", of("assignments", "application_id", &application)),
        ("flag", flag_of(&linden)),
        ("clarification", clarification_of(&played.call.to_string())),
        ("search", search_of(&linden)),
        ("year", turnover_of(&linden)),
        ("bulk", bulk_of(&played.call.to_string(), &application)),
        ("proposal", "select id from award_proposals limit 1".to_owned()),
        ("tranche", of("tranches", "number = 2 and grant_id", &grant)),
        ("disbursement", of("disbursements", "grant_id", &grant)),
        ("session", "select coalesce((select id from sessions limit 1), gen_random_uuid())".to_owned()),
        ("letter", "select id from notices limit 1".to_owned()),
        ("match", "select id from sanctions_matches limit 1".to_owned()),
        ("/account token", "select gen_random_uuid()".to_owned()),
        ("document", of("application_documents", "application_id", &application)),
        ("/organisations document", of("organisation_documents", "organisation_id", &linden)),
        ("/programmes account", account("finance-2@cogrant.example")),
        ("/calls account", account("assessor-2@cogrant.example")),
        ("/organisations account", account("editor@example.org")),
        ("/programmes invitation", invitation("programme_id")),
        ("/calls invitation", invitation("call_id")),
        ("/organisations invitation", invitation("organisation_id")),
    ];
    let mut ids: Ids = [
        ("language", "sq".to_owned()),
        ("guide", "assessor".to_owned()),
        ("call", played.call.to_string()),
        ("programme", played.programme.to_string()),
        ("organisation", linden.clone()),
        ("application", application.clone()),
        ("grant", grant.clone()),
        ("secret", SECRET.to_owned()),
        ("part", "common".to_owned()),
        ("question", "q_4".to_owned()),
        ("section", "common".to_owned()),
        ("/programmes role", "finance_officer".to_owned()),
        ("/calls role", "assessor".to_owned()),
        ("/organisations role", "editor".to_owned()),
    ]
    .map(|(name, id)| (name.to_owned(), id))
    .into();
    for (name, sql) in searched {
        let found = world.database.query(&sql).await.into_iter().next();
        ids.insert(name.to_owned(), found.unwrap_or_else(|| panic!("{name}: {sql}")));
    }
    ids
}

pub fn filled(path: &str, ids: &Ids) -> String {
    let mut filled = path.to_owned();
    for (name, id) in ids {
        if let Some((room, name)) = name.split_once(' ')
            && path.starts_with(room)
        {
            filled = filled.replace(&format!("{{{name}}}"), id);
        }
    }
    for (name, id) in ids {
        filled = filled.replace(&format!("{{{name}}}"), id);
    }
    assert!(!filled.contains('{'), "give {path} an id in permissions.rs");
    filled
}
