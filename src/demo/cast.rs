//! The people of the demonstration. All are invented; all share one password, which is printed.

use anyhow::Context;
use serde::Serialize;

use super::scenario::Scenario;
use crate::base::kernel::language::Language;
use crate::base::state::State;
use crate::people::accounts::SignedIn;
use crate::people::accounts::actions::{self as accounts, NewAccount, NewToken};

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "two banks, one river";

/// One account as `accounts.json` lists it.
#[derive(Debug, Clone, Serialize)]
pub struct Member {
    pub role: &'static str,
    pub organisation: Option<String>,
    pub name: String,
    pub email: String,
    pub password: &'static str,
    pub api_token: String,
    pub language: Language,
}

/// Staff: role, name, address, language.
pub const STAFF: [(&str, &str, &str, Language); 9] = [
    ("system administrator", "Rita Stone", "administrator@cogrant.example", Language::English),
    ("programme manager", "Mira Field", "manager@cogrant.example", Language::English),
    ("grants officer", "Goran Brook", "officer@cogrant.example", Language::SerbianLatin),
    ("finance officer", "Fatime Wood", "finance@cogrant.example", Language::Albanian),
    ("approver", "Petra Hill", "approver@cogrant.example", Language::English),
    ("auditor", "Aron Lake", "auditor@cogrant.example", Language::English),
    ("panel chair", "Clara Moss", "chair@cogrant.example", Language::English),
    ("second approver", "Una Reed", "approver-2@cogrant.example", Language::SerbianCyrillic),
    ("second finance officer", "Besa Vale", "finance-2@cogrant.example", Language::Albanian),
];

pub fn email_of(role: &str) -> &'static str {
    STAFF.iter().find(|s| s.0 == role).map_or("", |s| s.2)
}

pub fn assessor_email(code: &str) -> String {
    format!("{code}@cogrant.example")
}

/// Opens every account and makes its API token.
pub async fn assemble(state: &State, scenario: &Scenario) -> anyhow::Result<Vec<Member>> {
    let mut members: Vec<Member> = Vec::new();
    for (role, name, email, language) in STAFF {
        if members.iter().all(|m| m.email != email) {
            members.push(open(state, role, None, name, email, language).await?);
        }
    }
    let languages =
        [Language::Albanian, Language::SerbianCyrillic, Language::English, Language::SerbianLatin];
    for (assessor, language) in scenario.assessors.iter().zip(languages) {
        let name = assessor.code.replace("assessor-", "Assessor ");
        members.push(open(state, "assessor", None, &name, &assessor_email(&assessor.code), language).await?);
    }
    for (n, organisation) in scenario.organisations.iter().enumerate() {
        let language = languages.get(n % languages.len()).copied().unwrap_or(Language::English);
        let role = "organisation administrator and signatory";
        let name = &organisation.representative;
        members.push(open(state, role, Some(&organisation.name), name, &organisation.email, language).await?);
    }
    Ok(members)
}

async fn open(
    state: &State,
    role: &'static str,
    organisation: Option<&str>,
    name: &str,
    email: &str,
    language: Language,
) -> anyhow::Result<Member> {
    let new =
        NewAccount { email: email.parse()?, name: name.to_owned(), language, password: PASSWORD.to_owned() };
    let account = accounts::add_account(state, new, role == "system administrator").await?;
    let api_token =
        accounts::add_api_token(state, account, NewToken::of_everything("demonstration", 365)).await?;
    Ok(Member {
        role,
        organisation: organisation.map(str::to_owned),
        name: name.to_owned(),
        email: email.to_owned(),
        password: PASSWORD,
        api_token,
        language,
    })
}

/// Somebody of the cast, with the roles that they hold by now.
pub async fn enter(state: &State, email: &str) -> anyhow::Result<SignedIn> {
    accounts::acting_as(state, &email.parse()?).await.with_context(|| format!("{email} is not in the cast"))
}
