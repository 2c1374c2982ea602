//! Everything wrong that a form may say, tried on one form.

use reqwest::multipart;

use super::Asker;
use super::forms::Form;
use crate::permissions::{NOW, file_field};
use crate::world::{Page, World, read};

const MARKUP: &str = "\"><script>alert(1)</script>";
const LONG: usize = 200_000;
/// More than a form without files may hold.
const OVER_THE_LIMIT: usize = 600_000;

/// Typed into one field after the other, and into all at once.
fn nonsense() -> Vec<(&'static str, String)> {
    vec![
        ("control characters", "a\u{0}b\u{1}\u{7}\u{1b}[31m\u{202e}\u{feff}".to_owned()),
        ("markup", MARKUP.to_owned()),
        ("a negative number", "-1".to_owned()),
        ("a huge number", "9".repeat(40)),
        ("no number", "NaN".to_owned()),
        ("an id of nobody", "0199a000-0000-7000-8000-00000000dead".to_owned()),
    ]
}

type Fields = Vec<(String, String)>;

pub struct Trial {
    world: World,
    tables: Vec<String>,
    /// What the database held after the form before.
    last: String,
    accepted: bool,
    pub sent: usize,
    wrong: Vec<String>,
}

impl Trial {
    pub async fn on(base: &World) -> Self {
        let tables = "select table_name from information_schema.tables where table_schema = 'public'
            and table_name not in ('sessions', 'sign_in_failures', '__diesel_schema_migrations')";
        let tables = base.database.query(tables).await;
        let world = World::open_on(base.copy().await).await;
        world.at(NOW);
        let mut trial =
            Self { world, tables, last: String::new(), accepted: false, sent: 0, wrong: Vec::new() };
        trial.last = trial.content().await;
        trial
    }

    pub async fn end(self) -> Vec<String> {
        self.world.abandon().await;
        self.wrong
    }

    /// How many rows each table has, and what stands in those that change in place. A refused
    /// submission is on record.
    async fn content(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        for table in &self.tables {
            parts.push(match table.as_str() {
                "audit_entries" => {
                    "select count(*)::text from audit_entries where act <> 'applications.submit_refused'"
                        .to_owned()
                }
                "applications" | "calls" | "organisations" | "grants" | "reports" | "disbursements"
                | "programmes" => {
                    format!("select md5(string_agg(t::text, '|' order by t.id)) from {table} t")
                }
                table => format!("select count(*)::text from {table}"),
            });
        }
        let sql = format!("select string_agg(n, ' ') from ({}) x(n)", parts.join(" union all "));
        self.world.database.query(&sql).await.remove(0)
    }

    /// One form, said wrongly in every way.
    pub async fn of(&mut self, form: &Form, askers: &[Asker]) {
        let asker = &askers[form.who];
        self.accepted = false;
        self.never_taken(form, asker).await;
        let before = self.content().await;
        if before != self.last {
            self.wrong.push(format!("{}: what must always be refused has changed something", form.path));
        }
        let good: Fields = form.fields.iter().map(|(name, value, _)| (name.clone(), value.clone())).collect();
        self.say(form, asker, "nothing at all", &Vec::new()).await;
        for (what, bad) in nonsense() {
            let all = good.iter().map(|(name, _)| (name.clone(), bad.clone())).collect();
            self.say(form, asker, what, &all).await;
        }
        for name in one_of_each_kind(form) {
            let with = |bad: &str| -> Fields {
                let put = |(n, v): &(String, String)| {
                    (n.clone(), if *n == name { bad.to_owned() } else { v.clone() })
                };
                good.iter().map(put).collect()
            };
            let status =
                self.say(form, asker, &format!("too much in {name}"), &with(&"x".repeat(LONG))).await;
            if status < 400 {
                self.wrong.push(format!("{}: {LONG} characters in {name} were taken: {status}", form.path));
            }
            let odd = format!("a\u{0}b\u{1}\u{1b}{MARKUP}");
            self.say(form, asker, &format!("markup in {name}"), &with(&odd)).await;
        }
        let (one, two) = tokio::join!(self.post(form, asker, &good), self.post(form, asker, &good));
        for page in [one, two] {
            self.judge(form, "the same twice at once", &page);
        }
        self.last = self.content().await;
        if !self.accepted && self.last != before {
            self.wrong.push(format!("{}: all was refused and something has changed", form.path));
        }
    }

    /// Without a token, with a forged one, with bytes that are no text, with too many bytes.
    async fn never_taken(&mut self, form: &Form, asker: &Asker) {
        let forged = [Vec::new(), vec![("token", "ab".repeat(32))]];
        for token in forged {
            let fields: Fields = token.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
            let fields = fields.into_iter().chain(form.fields.iter().map(|(n, v, _)| (n.clone(), v.clone())));
            let page = self.send(form, asker, fields.collect()).await;
            self.refused(form, "no token of this visitor", &page);
        }
        let token = &asker.token;
        let bodies = [
            [format!("token={token}&name=%C3%28&reason=").as_bytes(), b"\xff\xfe\x80"].concat(),
            [format!("token={token}&reason=").as_bytes(), &vec![b'x'; OVER_THE_LIMIT]].concat(),
        ];
        for body in bodies {
            let url = format!("{}{}", self.world.address, form.address);
            let request = asker.visitor.request(reqwest::Method::POST, &url).body(body);
            let request = request.header("Content-Type", "application/x-www-form-urlencoded");
            match request.send().await {
                Ok(reply) => {
                    let page = read(reply).await;
                    self.refused(form, "bytes that are no form", &page);
                }
                Err(cut) => assert!(cut.is_request(), "{}: {cut:?}", form.path),
            }
            self.sent += 1;
        }
    }

    fn refused(&mut self, form: &Form, what: &str, page: &Page) {
        self.judge(form, what, page);
        if !(400..500).contains(&page.status) {
            self.wrong.push(format!("{}: {what}: taken with {}", form.path, page.status));
        }
    }

    /// Posts these fields with the right token; follows where the answer leads.
    async fn say(&mut self, form: &Form, asker: &Asker, what: &str, fields: &Fields) -> u16 {
        // Wrong passwords make the next one wait, as they should.
        if form.path == "/sign-in" {
            let later = self.world.state.now() + chrono::TimeDelta::minutes(20);
            self.world.state.clock.move_to(later);
        }
        let page = self.post(form, asker, fields).await;
        self.judge(form, what, &page);
        if let (303, Some(to), true) = (page.status, page.location.as_deref(), what.starts_with("markup")) {
            let next = asker.visitor.get(&format!("{}{to}", self.world.address)).await;
            self.judge(form, &format!("{what}, then {to}"), &next);
        }
        page.status
    }

    async fn post(&self, form: &Form, asker: &Asker, fields: &Fields) -> Page {
        let token = [("token".to_owned(), asker.token.clone())];
        self.send(form, asker, token.into_iter().chain(fields.iter().cloned()).collect()).await
    }

    async fn send(&self, form: &Form, asker: &Asker, fields: Fields) -> Page {
        let url = format!("{}{}", self.world.address, form.address);
        let request = asker.visitor.request(reqwest::Method::POST, &url);
        let request = if form.has_file {
            let parts = fields.into_iter().fold(multipart::Form::new(), |parts, (n, v)| parts.text(n, v));
            let file = multipart::Part::bytes(b"%PDF-1.4 \0".to_vec()).file_name("../a\u{1}\"b.pdf");
            request.multipart(parts.part(file_field(form.path), file))
        } else {
            request.form(&fields)
        };
        read(request.send().await.unwrap()).await
    }

    /// No answer is an error of ours; a refusal is a page in the reader's language; nothing that was
    /// typed stands in a page as markup.
    fn judge(&mut self, form: &Form, what: &str, page: &Page) {
        self.sent += 1;
        self.accepted |= page.status < 400;
        if page.status >= 500 {
            self.wrong.push(format!("{}: {what}: {}", form.path, page.status));
        }
        if page.html.contains("<script>alert") {
            self.wrong.push(format!("{}: {what}: stands as markup", form.path));
        }
        for to in page.html.split("<li><a href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            if !page.html.contains(&format!("id=\"{to}\"")) {
                self.wrong
                    .push(format!("{}: {what}: the summary leads to {to}, which is not there", form.path));
            }
        }
        if page.status >= 400 {
            // Looked for as text: to read every page as a document takes longer than to make it.
            let says = |part: &str| page.html.contains(part);
            let is_error_page = says(&format!("<p class=\"eyebrow\">{}</p>", page.status));
            // Whoever is signed in no more is asked to sign in, and is told that what was typed is kept.
            // Who has just signed out reads on in the language of the account.
            let is_sign_in = page.status == 401 && says("action=\"/sign-in\"");
            let is_in_words = says("<html lang=\"sq\"") && (says("id=\"problems\"") || is_error_page);
            if !is_in_words && !is_sign_in {
                self.wrong.push(format!("{}: {what}: {} without a word", form.path, page.status));
            }
        }
    }
}

/// The fields that somebody types, one of each kind where rows repeat them, and not endlessly many.
fn one_of_each_kind(form: &Form) -> Vec<String> {
    let mut kinds: Vec<String> = Vec::new();
    let mut names = Vec::new();
    for (name, _, typed) in &form.fields {
        let kind = name.split('-').next().unwrap_or(name).to_owned();
        if *typed && !kinds.contains(&kind) {
            kinds.push(kind);
            names.push(name.clone());
        }
    }
    names.truncate(3);
    names
}
