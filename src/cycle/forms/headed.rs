//! What a form with headings of its own may be, and what may follow it.

use super::headings::{Heading, Headings, OwnHeading};
use super::{Edit, Form, Lacking, compatible, flaws, lacking};
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;

fn own(code: &str, name: &str, counts_as: Heading) -> OwnHeading {
    OwnHeading { code: code.into(), name: Translated::of(Language::English, name), counts_as }
}

fn with(headings: Vec<OwnHeading>) -> Form {
    Form { headings: Headings(headings), ..Form::standard() }
}

fn three() -> Vec<OwnHeading> {
    vec![
        own("h_1", "Personnel", Heading::HumanResources),
        own("h_2", "Youth", Heading::Services),
        own("h_3", "Publications", Heading::Services),
    ]
}

fn wrong(headings: Vec<OwnHeading>) -> Vec<(String, String)> {
    let found = flaws(&with(headings), &[]).into_iter();
    found.map(|(at, phrase)| (at, phrase.key.to_string())).collect()
}

#[test]
fn each_heading_has_a_code_a_name_and_counts_as_one_of_direct_costs() {
    assert_eq!(wrong(three()), []);
    let cases = [
        (own("h_1", "Bus", Heading::Travel), "code", "forms-code-wrong"),
        (own("q_4", "Bus", Heading::Travel), "code", "forms-code-wrong"),
        (own("h_4", " ", Heading::Travel), "name", "forms-text-missing"),
        (own("h_4", &"ш".repeat(81), Heading::Travel), "name", "error-too-long"),
        (own("h_4", " YOUTH ", Heading::Travel), "name", "forms-heading-twice"),
        (own("h_4", "Индиректни трошкови", Heading::Travel), "name", "forms-heading-twice"),
        (own("h_4", "Indirektni troškovi", Heading::Travel), "name", "forms-heading-twice"),
        (own("h_4", "Overheads", Heading::Indirect), "counts_as", "forms-heading-direct"),
    ];
    for (more, field, said) in cases {
        let mut headings = three();
        headings.push(more);
        assert_eq!(wrong(headings), [(format!("headings/3/{field}"), said.to_owned())]);
    }
    let many = |count: usize| (1..=count).map(|n| own(&format!("h_{n}"), &format!("N {n}"), Heading::Other));
    assert_eq!(wrong(many(20).collect()), []);
    assert_eq!(wrong(many(21).collect()), [("headings".to_owned(), "forms-too-many".to_owned())]);
}

#[test]
fn no_name_stands_for_two_headings_in_whatever_language() {
    let mut headings = three();
    headings[2].name = headings[2].name.clone().with(Language::Albanian, "youth");
    assert_eq!(wrong(headings), [("headings/2/name".to_owned(), "forms-heading-twice".to_owned())]);
    let mut same = three();
    same[1].name = same[1].name.clone().with(Language::Albanian, "Youth");
    assert_eq!(wrong(same), [], "one heading may be called the same in two");
}

#[test]
fn a_heading_lacks_each_language_of_the_call_in_which_it_has_no_name() {
    let mut headings = three();
    headings[0].name = headings[0].name.clone().with(Language::SerbianCyrillic, "Особље");
    let languages = [Language::English, Language::SerbianCyrillic, Language::SerbianLatin];
    let lacks = lacking(&with(headings), &languages).into_iter();
    let lacks: Vec<_> =
        lacks.filter(|one| one.of == Lacking::Heading).map(|one| (one.code, one.language)).collect();
    let expected = ["h_2", "h_3"].map(|code| {
        [Language::SerbianCyrillic, Language::SerbianLatin].map(|language| (code.to_owned(), language))
    });
    assert_eq!(lacks, expected.concat());
}

#[test]
fn a_next_version_adds_and_mends_and_takes_nothing_away() {
    let keys = |old: Vec<OwnHeading>, new: Vec<OwnHeading>| -> Vec<String> {
        compatible(&with(old), &with(new)).iter().map(|phrase| phrase.key.to_string()).collect()
    };
    let mut more = three();
    more.reverse();
    more[0].name = Translated::of(Language::English, "Books");
    more.push(own("h_4", "Bus", Heading::Travel));
    assert_eq!(keys(three(), more), Vec::<String>::new());
    let mut other = three();
    other[1].counts_as = Heading::Other;
    assert_eq!(keys(three(), other), ["forms-keeps-heading"]);
    assert_eq!(keys(three(), three()[1..].to_vec()), ["forms-keeps-heading"]);
    assert_eq!(keys(three(), vec![]).len(), 3);
    assert_eq!(keys(vec![], three()), ["forms-keeps-annex-b"]);
    assert_eq!(keys(vec![], vec![]), Vec::<String>::new());
}

#[test]
fn headings_are_moved_and_removed_one_at_a_time() {
    let codes = |form: Option<Form>| -> Vec<String> {
        form.unwrap().headings.0.into_iter().map(|one| one.code).collect()
    };
    assert_eq!(codes(with(three()).edited(Edit::Up("h_3".into()))), ["h_1", "h_3", "h_2"]);
    assert_eq!(codes(with(three()).edited(Edit::Down("h_3".into()))), ["h_1", "h_2", "h_3"]);
    assert_eq!(codes(with(three()).edited(Edit::Remove("h_1".into()))), ["h_2", "h_3"]);
    assert_eq!(with(three()).edited(Edit::Remove("h_9".into())), None);
}

#[test]
fn a_form_without_headings_of_its_own_is_written_as_ever() {
    let json = serde_json::to_value(Form::standard()).unwrap();
    assert!(json.get("headings").is_none());
    let own = serde_json::to_value(with(three())).unwrap();
    assert_eq!(own["headings"][1]["counts_as"], "services");
    assert_eq!(serde_json::from_value::<Form>(own).unwrap(), with(three()));
}
