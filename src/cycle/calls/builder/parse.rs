//! The builder's forms as they were typed.

use crate::base::kernel::clock::parse_day;
use crate::base::kernel::language::Language;
use crate::base::kernel::money::Amount;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::translated::Translated;
use crate::cycle::forms::{
    Belongs, Choice, Column, Edit, FileKind, Form, Heading, Headings, Holds, Kind, OnlyIf, OwnHeading,
    Question, Section, Test, standard,
};
use crate::web::forms::{Errors, Fields};
use crate::web::numbers;

/// So many rows are offered for options and columns beyond those that are written.
pub const ROWS_TO_SPARE: usize = 3;

/// The most rows that are read.
const MOST_ROWS: usize = 60;

/// The languages in which a call's form is written: Serbian Latin is made from Cyrillic where both are taken.
pub fn written(languages: &[Language]) -> Vec<Language> {
    let made = |language: &Language| {
        *language == Language::SerbianLatin && languages.contains(&Language::SerbianCyrillic)
    };
    languages.iter().copied().filter(|language| !made(language)).collect()
}

/// A text in the languages of the form; in any other it stays as it was.
fn text(fields: &Fields, name: &str, languages: &[Language], before: Option<&Translated>) -> Translated {
    let others = before.into_iter().flat_map(|text| {
        text.iter().filter(|(language, _)| !languages.contains(language)).collect::<Vec<_>>()
    });
    let kept = others.fold(Translated::default(), |text, (language, said)| text.with(language, said));
    languages
        .iter()
        .fold(kept, |text, language| text.with(*language, fields.get(&format!("{name}-{language}"))))
}

/// A section with its title, its help and who answers it; a new one where the code is empty.
pub fn section(fields: &Fields, form: &Form, languages: &[Language]) -> Result<Edit, Errors> {
    let mut errors = Errors::default();
    let known = form.section(&fields.get("code"));
    let belongs = match known {
        // The house's own are answered as the house says: their pages do not ask it.
        Some(known) if fields.get("belongs").is_empty() => Some(known.belongs),
        _ => errors.parse::<Belongs>("belongs", &fields.get("belongs"), "error-choice"),
    };
    let section = belongs.map(|belongs| Section {
        code: known.map_or_else(|| form.free_code("s_"), |known| known.code.clone()),
        title: text(fields, "title", languages, known.map(|known| &known.title)),
        help: text(fields, "help", languages, known.map(|known| &known.help)),
        belongs,
        questions: Vec::new(),
    });
    errors.done(section.map(Edit::Section))
}

/// A question; a new one where the code is empty, one of the house's own where the code is its.
pub fn question(fields: &Fields, form: &Form, languages: &[Language]) -> Result<Edit, Errors> {
    let mut errors = Errors::default();
    let code = fields.get("code");
    let known = form.question(&code);
    let help = text(fields, "help", languages, known.map(|known| &known.help));
    let only_if = only_if(fields, &mut errors);
    let required = !fields.get("required").is_empty();
    let question = if let Some(standard) = standard::find(&code) {
        Some(Question { help, required, only_if, ..standard.question() })
    } else {
        let kind = kind(fields, known, languages, &mut errors);
        kind.map(|kind| Question {
            code: known.map_or_else(|| form.free_code("q_"), |known| known.code.clone()),
            text: text(fields, "text", languages, known.map(|known| &known.text)),
            help,
            kind,
            required,
            only_if,
        })
    };
    let section = fields.get("section");
    errors.done(question.map(|question| Edit::Question { section, question }))
}

fn number(fields: &Fields, name: &str, errors: &mut Errors) -> u32 {
    errors.parse::<u32>(name, &fields.get(name), "error-number").unwrap_or_default()
}

fn amount(fields: &Fields, name: &str, errors: &mut Errors) -> Amount {
    let typed = Amount::parse_typed(&fields.get(name)).map_err(|_| Phrase::new("error-amount"));
    errors.take(name, typed).unwrap_or(Amount::ZERO)
}

fn day(fields: &Fields, name: &str, errors: &mut Errors) -> Option<chrono::NaiveDate> {
    let typed = fields.get(name);
    if typed.is_empty() {
        return None;
    }
    errors.take(name, parse_day(&typed).map_err(|_| Phrase::new("error-date")))
}

fn kind(
    fields: &Fields,
    known: Option<&Question>,
    languages: &[Language],
    errors: &mut Errors,
) -> Option<Kind> {
    let before = known.map(|known| &known.kind);
    Some(match fields.get("kind").as_str() {
        "short_text" => Kind::ShortText { most: number(fields, "most", errors) },
        "long_text" => Kind::LongText { most: number(fields, "most", errors) },
        "number" => Kind::Number { min: number(fields, "min", errors), max: number(fields, "max", errors) },
        "money" => Kind::Money { min: amount(fields, "min", errors), max: amount(fields, "max", errors) },
        "date" => Kind::Date { from: day(fields, "from", errors), until: day(fields, "until", errors) },
        "choice" => Kind::Choice { options: options(fields, before, languages) },
        "several" => Kind::Several {
            options: options(fields, before, languages),
            min: number(fields, "min", errors),
            max: number(fields, "max", errors),
        },
        "table" => Kind::Table {
            columns: columns(fields, before, languages),
            most_rows: number(fields, "most_rows", errors),
        },
        "file" => Kind::File {
            takes: fields.all("takes").iter().filter_map(|kind| kind.parse::<FileKind>().ok()).collect(),
            most_megabytes: number(fields, "most_megabytes", errors),
        },
        "places" => Kind::Places { several: !fields.get("several").is_empty() },
        "theme" => Kind::Theme,
        "people" => Kind::People,
        _ => {
            errors.add("kind", Phrase::new("error-choice"));
            return None;
        }
    })
}

/// The first code with this beginning that is not among these.
fn free(prefix: &str, taken: &[String]) -> String {
    (1_u32..=1000).map(|n| format!("{prefix}{n}")).find(|code| !taken.contains(code)).unwrap_or_default()
}

/// The rows in which a name stands.
pub fn named_rows(fields: &Fields, name: &str) -> Vec<usize> {
    let is_named = |at: &usize| {
        Language::ALL.iter().any(|language| !fields.get(&format!("{name}-{at}-{language}")).is_empty())
    };
    (0..MOST_ROWS).filter(is_named).collect()
}

/// Rows in which a name stands, each with its code; a new one gets the next that is free.
fn rows(fields: &Fields, name: &str, prefix: &str) -> Vec<(usize, String)> {
    let mut codes: Vec<String> = (0..MOST_ROWS).map(|at| fields.get(&format!("{name}-{at}-code"))).collect();
    let mut found = Vec::new();
    for at in named_rows(fields, name) {
        let mut code = codes.get(at).cloned().unwrap_or_default();
        if code.is_empty() {
            code = free(prefix, &codes);
            codes.push(code.clone());
        }
        found.push((at, code));
    }
    found
}

fn options(fields: &Fields, before: Option<&Kind>, languages: &[Language]) -> Vec<Choice> {
    let known = before.map(Kind::options).unwrap_or_default();
    let option = |(at, code): (usize, String)| {
        let before = known.iter().find(|option| option.code == code).map(|option| &option.name);
        Choice { name: text(fields, &format!("option-{at}"), languages, before), code }
    };
    rows(fields, "option", "o_").into_iter().map(option).collect()
}

fn columns(fields: &Fields, before: Option<&Kind>, languages: &[Language]) -> Vec<Column> {
    let known = before.map(Kind::columns).unwrap_or_default();
    let column = |(at, code): (usize, String)| {
        let before = known.iter().find(|column| column.code == code);
        let holds = fields.get(&format!("column-{at}-holds")).parse().unwrap_or(Holds::Text);
        let options = before.filter(|_| holds.has_options()).map(|column| column.options.clone());
        Column {
            name: text(fields, &format!("column-{at}"), languages, before.map(|column| &column.name)),
            holds,
            options: options.unwrap_or_default(),
            needed: !fields.get(&format!("column-{at}-needed")).is_empty(),
            code,
        }
    };
    rows(fields, "column", "c_").into_iter().map(column).collect()
}

/// The call's own headings; none where no row has a name. A code that any version had means the same heading for
/// good, so a new one gets another.
pub fn headings(fields: &Fields, had: &[Headings], languages: &[Language]) -> Result<Edit, Errors> {
    let mut errors = Errors::default();
    let known: Vec<&OwnHeading> = had.iter().flat_map(|one| &one.0).collect();
    let mut taken: Vec<String> = known.iter().map(|one| one.code.clone()).collect();
    let mut all = Vec::new();
    for at in named_rows(fields, "heading") {
        let mut code = fields.get(&format!("heading-{at}-code"));
        if code.is_empty() {
            code = free("h_", &taken);
        }
        taken.push(code.clone());
        let counts_as = fields.get(&format!("heading-{at}-as"));
        let counts_as =
            errors.parse::<Heading>(&format!("heading-{at}-as"), &counts_as, "forms-heading-direct");
        let before = known.iter().rfind(|one| one.code == code).map(|one| &one.name);
        let name = text(fields, &format!("heading-{at}"), languages, before);
        all.extend(counts_as.map(|counts_as| OwnHeading { code, name, counts_as }));
    }
    errors.done(Some(Edit::Headings(Headings(all))))
}

/// The fields of these headings.
pub fn filled_headings(fields: Fields, headings: &Headings) -> Fields {
    headings.0.iter().enumerate().fold(fields, |fields, (at, one)| {
        fields
            .with(format!("heading-{at}-code"), &one.code)
            .with(format!("heading-{at}-as"), one.counts_as)
            .with_translated(&format!("heading-{at}"), &one.name)
    })
}

/// `<question>|answered`, `<question>|is|<code>,<code>`, or `<question>|least` with a number beside.
fn only_if(fields: &Fields, errors: &mut Errors) -> Option<OnlyIf> {
    let typed = fields.get("only");
    let mut parts = typed.split('|');
    let question = parts.next().filter(|code| !code.is_empty())?.to_owned();
    let test = match (parts.next(), parts.next()) {
        (Some("answered"), None) => Test::Answered,
        (Some("is"), Some(codes)) => Test::OneOf { codes: codes.split(',').map(str::to_owned).collect() },
        (Some("least"), None) => Test::AtLeast { number: amount(fields, "only_number", errors) },
        _ => {
            errors.add("only", Phrase::new("error-choice"));
            return None;
        }
    };
    Some(OnlyIf { question, test })
}

/// The condition as the form's field has it.
pub fn only(only_if: &OnlyIf) -> String {
    let test = match &only_if.test {
        Test::Answered => "answered".to_owned(),
        Test::OneOf { codes } => format!("is|{}", codes.join(",")),
        Test::AtLeast { .. } => "least".to_owned(),
    };
    format!("{}|{test}", only_if.question)
}

/// The fields of a question as it stands.
pub fn filled(language: Language, question: &Question) -> Fields {
    let mut fields = Fields::default()
        .with("code", &question.code)
        .with("kind", question.kind.word())
        .with_translated("text", &question.text)
        .with_translated("help", &question.help);
    if question.required {
        fields = fields.with("required", "yes");
    }
    if let Some(only_if) = &question.only_if {
        fields = fields.with("only", only(only_if));
        if let Test::AtLeast { number } = &only_if.test {
            fields = fields.with("only_number", numbers::amount(language, *number));
        }
    }
    limits(language, fields, &question.kind)
}

fn limits(language: Language, fields: Fields, kind: &Kind) -> Fields {
    let day = |fields: Fields, name: &str, day: &Option<chrono::NaiveDate>| match day {
        Some(day) => fields.with(name, day),
        None => fields,
    };
    let fields = kind.options().iter().enumerate().fold(fields, |fields, (at, option)| {
        fields
            .with(format!("option-{at}-code"), &option.code)
            .with_translated(&format!("option-{at}"), &option.name)
    });
    match kind {
        Kind::ShortText { most } | Kind::LongText { most } => fields.with("most", most),
        Kind::Number { min, max } | Kind::Several { min, max, .. } => {
            fields.with("min", min).with("max", max)
        }
        Kind::Money { min, max } => {
            fields.with("min", numbers::amount(language, *min)).with("max", numbers::amount(language, *max))
        }
        Kind::Date { from, until } => day(day(fields, "from", from), "until", until),
        Kind::Table { columns, most_rows } => {
            let fields = fields.with("most_rows", most_rows);
            columns.iter().enumerate().fold(fields, |fields, (at, column)| {
                let needed = format!("column-{at}-needed");
                let fields = if column.needed { fields.with(needed, "yes") } else { fields };
                fields
                    .with(format!("column-{at}-code"), &column.code)
                    .with(format!("column-{at}-holds"), column.holds)
                    .with_translated(&format!("column-{at}"), &column.name)
            })
        }
        Kind::File { takes, most_megabytes } => {
            let fields = fields.with("most_megabytes", most_megabytes);
            takes.iter().fold(fields, |fields, kind| fields.with("takes", kind))
        }
        Kind::Places { several: true } => fields.with("several", "yes"),
        _ => fields,
    }
}

/// A new question of this kind with what is usual.
pub fn usual(kind: &str) -> Option<Kind> {
    let whole = |whole: u32| Amount::new(whole.into()).unwrap_or(Amount::ZERO);
    Some(match kind {
        "short_text" => Kind::ShortText { most: 200 },
        "long_text" => Kind::LongText { most: 2000 },
        "number" => Kind::Number { min: 0, max: 1000 },
        "money" => Kind::Money { min: Amount::ZERO, max: whole(100_000) },
        "date" => Kind::Date { from: None, until: None },
        "choice" => Kind::Choice { options: Vec::new() },
        "several" => Kind::Several { options: Vec::new(), min: 1, max: 3 },
        "table" => Kind::Table { columns: Vec::new(), most_rows: 10 },
        "file" => Kind::File { takes: vec![FileKind::Pdf], most_megabytes: 5 },
        "places" => Kind::Places { several: true },
        "people" => Kind::People,
        _ => return None,
    })
}
