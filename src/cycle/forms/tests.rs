//! Tables of cases, and what holds of any form and any answers.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::base::kernel::language::Language;
use crate::base::kernel::translated::Translated;
use crate::web::forms::Fields;

fn named(text: &str) -> Translated {
    Translated::of(Language::English, text)
}

fn question(code: &str, kind: Kind) -> Question {
    Question {
        code: code.into(),
        text: named(code),
        help: Translated::default(),
        kind,
        required: true,
        only_if: None,
    }
}

fn column(code: &str, holds: Holds) -> Column {
    Column { code: code.into(), name: named(code), holds, options: Vec::new(), needed: false }
}

fn only_if(question: Question, of: &str, test: Test) -> Question {
    Question { only_if: Some(OnlyIf { question: of.into(), test }), ..question }
}

fn choices(codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice { code: (*code).into(), name: named(code) }).collect()
}

fn yes_or_no() -> Kind {
    Kind::Choice { options: choices(&["yes", "no"]) }
}

fn form(common: Vec<Question>, own: Vec<Question>) -> Form {
    let section = |code: &str, belongs, questions| Section {
        code: code.into(),
        title: named(code),
        help: Translated::default(),
        belongs,
        questions,
    };
    Form {
        sections: vec![section("s_1", Belongs::Common, common), section("s_2", Belongs::EachPartner, own)],
        ..Form::default()
    }
}

const PLACES: &[String] = &[];

fn offers(places: &[String]) -> Offers<'_> {
    let organisations = vec!["one".into(), "two".into()];
    Offers { places, themes: Vec::new(), communities: vec!["river", "hill"], organisations }
}

fn wrong(form: &Form, part: WhichPart, answers: &Answers, offers: &Offers<'_>) -> Vec<String> {
    problems(form, part, answers, offers).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn the_house_s_own_questions_are_judged_as_ever() {
    let (form, places) = (Form::standard(), ["north".to_owned(), "south".to_owned()]);
    let wrong = |part, answers: Answers| wrong(&form, part, &answers, &offers(&places));
    let just = Answers::default().text("summary", "ш".repeat(1500));
    assert_eq!(wrong(WhichPart::Common, just), Vec::<String>::new());
    let over = Answers::default().text("summary", "ш".repeat(1501));
    assert_eq!(wrong(WhichPart::Common, over), ["summary"]);
    let good = Answers::default().chosen("places", vec!["north".into()]).number("duration_months", 9);
    assert_eq!(wrong(WhichPart::Common, good), Vec::<String>::new());
    let elsewhere = Answers::default().chosen("places", vec!["moon".into()]).number("duration_months", 0);
    assert_eq!(wrong(WhichPart::Common, elsewhere), ["places", "duration_months"]);
    let stray = Answers::default().text("theme", "rivers");
    assert_eq!(wrong(WhichPart::Common, stray), ["theme", ""], "this call has no themes");
    assert_eq!(wrong(WhichPart::Own, Answers::default().number("role", 1)), ["role"]);
}

#[test]
fn answers_stand_as_plain_json() {
    let answers = Answers::default()
        .text("need", "A park")
        .number("duration_months", 6)
        .people("q_1", BTreeMap::from([("river".to_owned(), 3), (OTHERS.to_owned(), 1)]))
        .rows("q_2", vec![BTreeMap::from([("c_1".to_owned(), "Spade".to_owned())])]);
    let json = serde_json::to_value(&answers).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "need": "A park", "duration_months": 6, "q_1": { "river": 3, "_others": 1 },
            "q_2": [{ "c_1": "Spade" }],
        })
    );
    assert_eq!(serde_json::from_value::<Answers>(json).unwrap(), answers);
}

/// Each kind with answers that it takes, and answers that it does not, with the field that is wrong.
#[test]
fn each_kind_takes_what_is_within_its_limits_and_nothing_else() {
    let table =
        Kind::Table { columns: vec![column("c_1", Holds::Text), column("c_2", Holds::Money)], most_rows: 2 };
    let row = |cost: &str| BTreeMap::from([("c_2".to_owned(), cost.to_owned())]);
    let money = Kind::Money { min: "1".parse().unwrap(), max: "100.50".parse().unwrap() };
    let day = Kind::Date { from: "2026-05-01".parse().ok(), until: "2026-05-31".parse().ok() };
    let several = Kind::Several { options: choices(&["a", "b", "c"]), min: 1, max: 2 };
    let chosen = |codes: &[&str]| Answer::Chosen(codes.iter().map(|code| (*code).to_owned()).collect());
    let text = |text: &str| Answer::Text(text.to_owned());
    let people = |who: &str, count| Answer::People(BTreeMap::from([(who.to_owned(), count)]));
    let cases: Vec<(Kind, Answer, &[&str])> = vec![
        (Kind::ShortText { most: 3 }, text("шшш"), &[]),
        (Kind::ShortText { most: 3 }, text("шшшш"), &["q_1"]),
        (Kind::Number { min: 2, max: 4 }, Answer::Number(4), &[]),
        (Kind::Number { min: 2, max: 4 }, Answer::Number(5), &["q_1"]),
        (money.clone(), text("100.50"), &[]),
        (money.clone(), text("100.51"), &["q_1"]),
        (money, text("much"), &["q_1"]),
        (day.clone(), text("2026-05-31"), &[]),
        (day.clone(), text("2026-06-01"), &["q_1"]),
        (day, text("2026-04-30"), &["q_1"]),
        (yes_or_no(), text("yes"), &[]),
        (yes_or_no(), text("maybe"), &["q_1"]),
        (several.clone(), chosen(&["a", "c"]), &[]),
        (several.clone(), chosen(&["a", "b", "c"]), &["q_1"]),
        (several.clone(), chosen(&["a", "a"]), &["q_1"]),
        (several, chosen(&["d"]), &["q_1"]),
        (Kind::Places { several: false }, chosen(&["north"]), &[]),
        (Kind::Places { several: false }, chosen(&["north", "south"]), &["q_1"]),
        (Kind::People, people("river", 7), &[]),
        (Kind::People, people(OTHERS, 7), &[]),
        (Kind::People, people("elsewhere", 7), &["q_1"]),
        (Kind::People, people("river", 10_000_001), &["q_1-river"]),
        (table.clone(), Answer::Rows(vec![row("5.25"), row("1.00")]), &[]),
        (table.clone(), Answer::Rows(vec![row("5.25"), row("-1.00")]), &["q_1-c_2-1"]),
        (table.clone(), Answer::Rows(vec![row("1.00"), row("1.00"), row("1.00")]), &["q_1"]),
        (table, Answer::Text("no table".into()), &["q_1"]),
    ];
    judged(cases);
}

/// Whether each answer is judged as told.
fn judged(cases: Vec<(Kind, Answer, &[&str])>) {
    let places = ["north".to_owned(), "south".to_owned()];
    for (kind, answer, expected) in cases {
        let form = form(vec![question("q_1", kind.clone())], Vec::new());
        let answers = Answers::default().with("q_1", answer.clone());
        let found = wrong(&form, WhichPart::Common, &answers, &offers(&places));
        assert_eq!(found, expected, "{kind:?} {answer:?}");
    }
}

#[test]
fn cells_hold_months_partners_and_choices_that_there_are() {
    let one = |column: Column| Kind::Table { columns: vec![column], most_rows: 2 };
    let ticked = one(Column { options: choices(&["a", "b", "c"]), ..column("c_1", Holds::Several) });
    let partners = one(column("c_1", Holds::Partner));
    let cell = |text: &str| Answer::Rows(vec![BTreeMap::from([("c_1".to_owned(), text.to_owned())])]);
    let months = vec![column("c_1", Holds::Month), column("c_2", Holds::Month)];
    let plan = Kind::Table { columns: months, most_rows: 2 };
    let planned = |from: &str, until: &str| {
        Answer::Rows(vec![
            [("c_1", from), ("c_2", until)].map(|(code, month)| (code.to_owned(), month.to_owned())).into(),
        ])
    };
    judged(vec![
        (plan.clone(), planned("2", "2"), &[]),
        (plan.clone(), planned("3", "2"), &["q_1-c_2-0"]),
        (plan.clone(), planned("0", "2"), &["q_1-c_1-0"]),
        (plan, planned("1", "100000"), &["q_1-c_2-0"]),
        (ticked.clone(), cell("a c"), &[]),
        (ticked.clone(), cell("a a"), &["q_1-c_1-0"]),
        (ticked.clone(), cell("a  c"), &["q_1-c_1-0"]),
        (ticked, cell("d"), &["q_1-c_1-0"]),
        (partners.clone(), cell("two"), &[]),
        (partners, cell("three"), &["q_1-c_1-0"]),
    ]);
}

#[test]
fn a_question_is_asked_only_if_its_condition_holds_and_that_one_is_asked() {
    let one_of = |code: &str| Test::OneOf { codes: vec![code.into()] };
    let form = form(
        vec![
            question("q_1", yes_or_no()),
            only_if(question("q_2", Kind::Number { min: 0, max: 9 }), "q_1", one_of("yes")),
            only_if(
                question("q_3", Kind::ShortText { most: 9 }),
                "q_2",
                Test::AtLeast { number: "3".parse().unwrap() },
            ),
        ],
        vec![only_if(question("q_4", Kind::ShortText { most: 9 }), "q_1", Test::Answered)],
    );
    let asked = |common: &Answers| {
        let none = Answers::default();
        let asked = Asked::of(&form, &offers(PLACES), common, Some(&none));
        ["q_1", "q_2", "q_3", "q_4"].into_iter().filter(|code| asked.has(code)).collect::<Vec<_>>()
    };
    let all = Answers::default().text("q_1", "yes").number("q_2", 3);
    assert_eq!(asked(&Answers::default()), ["q_1"]);
    assert_eq!(asked(&all), ["q_1", "q_2", "q_3", "q_4"]);
    assert_eq!(asked(&all.clone().number("q_2", 2)), ["q_1", "q_2", "q_4"]);
    let flipped = all.text("q_1", "no");
    assert_eq!(asked(&flipped), ["q_1", "q_4"], "an answer to what is not asked counts for nothing");
    let lacking =
        unanswered(&form, WhichPart::Common, &flipped, &Asked::of(&form, &offers(PLACES), &flipped, None));
    assert_eq!(lacking, Vec::<&Question>::new());
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (1..40_u32).prop_map(|most| Kind::ShortText { most }),
        (0..5_u32, 5..9_u32).prop_map(|(min, max)| Kind::Number { min, max }),
        Just(yes_or_no()),
        Just(Kind::Several { options: choices(&["yes", "no", "other"]), min: 1, max: 2 }),
        Just(Kind::People),
        Just(Kind::Table { columns: vec![column("c_1", Holds::Number)], most_rows: 3 }),
    ]
}

fn any_test() -> impl Strategy<Value = Test> {
    prop_oneof![
        Just(Test::Answered),
        Just(Test::OneOf { codes: vec!["yes".into()] }),
        (0..9_u32).prop_map(|n| Test::AtLeast { number: n.to_string().parse().unwrap() }),
    ]
}

prop_compose! {
    /// A form whose every question may look at any earlier one.
    fn any_form()(
        questions in prop::collection::vec((any_kind(), prop::option::of((any_test(), any::<prop::sample::Index>()))), 1..8),
    ) -> Form {
        let made = questions.into_iter().enumerate().map(|(at, (kind, condition))| {
            let plain = question(&format!("q_{at}"), kind);
            match condition {
                Some((test, of)) if at > 0 => only_if(plain, &format!("q_{}", of.index(at)), test),
                _ => plain,
            }
        });
        form(made.collect(), Vec::new())
    }
}

fn any_typed() -> impl Strategy<Value = Vec<(String, String)>> {
    let field =
        (0..8_u32, prop_oneof![Just(""), Just("-c_1-0"), Just("-c_1-2"), Just("-river"), Just("-_others")]);
    let value = prop_oneof!["[0-9]{0,4}", Just("yes".to_owned()), Just("no".to_owned()), "\\PC{0,50}"];
    prop::collection::vec((field.prop_map(|(n, rest)| format!("q_{n}{rest}")), value), 0..12)
}

proptest! {
    #[test]
    fn what_was_read_without_a_problem_is_judged_right_and_comes_back_as_it_was(
        form in any_form(), typed in any_typed(),
    ) {
        let offers = offers(PLACES);
        let fields = Fields::new(typed);
        let none = Answers::default();
        let (answers, errors) = fields::read(&form, (WhichPart::Common, Hand::Lead), &fields, &none, &offers);
        prop_assert_eq!(errors.is_empty(), problems(&form, WhichPart::Common, &answers, &offers).is_empty() && errors.is_empty());
        if errors.is_empty() {
            let again = fields::filled(Language::English, &form, &answers);
            let (same, none_wrong) = fields::read(&form, (WhichPart::Common, Hand::Lead), &again, &none, &offers);
            prop_assert!(none_wrong.is_empty());
            prop_assert_eq!(&same, &answers);
        }
        let json = serde_json::to_value(&answers).unwrap();
        prop_assert_eq!(serde_json::from_value::<Answers>(json).unwrap(), answers);
    }

    #[test]
    fn what_is_asked_depends_only_on_what_stands_before(
        form in any_form(), typed in any_typed(), from in 0..8_usize,
    ) {
        let offers = offers(PLACES);
        let none = Answers::default();
        let (answers, _) = fields::read(&form, (WhichPart::Common, Hand::Lead), &Fields::new(typed), &none, &offers);
        let all = Asked::of(&form, &offers, &answers, None);
        let later = form.questions().skip(from);
        let cut = later.fold(answers.clone(), |answers, question| answers.without(&question.code));
        let before = Asked::of(&form, &offers, &cut, None);
        for question in form.questions().take(from + 1) {
            prop_assert_eq!(all.has(&question.code), before.has(&question.code));
        }
        for lacking in unanswered(&form, WhichPart::Common, &answers, &all) {
            prop_assert!(all.has(&lacking.code));
        }
    }
}

mod merging {
    use super::*;

    fn said(pairs: &[(&str, &str)]) -> Answers {
        pairs.iter().fold(Answers::default(), |answers, (code, text)| answers.text(code, *text))
    }

    #[test]
    fn each_answer_is_taken_from_whoever_changed_it() {
        let shown = Stamp::of(&said(&[("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]));
        let typed = said(&[("a", "mine"), ("b", "2"), ("c", "3"), ("e", "new")]);
        let saved = said(&[("a", "1"), ("b", "theirs"), ("d", "4"), ("f", "new too")]);
        let merged = merge(&shown, typed, &saved);
        let whole = said(&[("a", "mine"), ("b", "theirs"), ("e", "new"), ("f", "new too")]);
        assert_eq!(
            merged,
            Merged { answers: whole, theirs: vec!["b".into(), "c".into(), "f".into()], clashes: vec![] }
        );
    }

    #[test]
    fn what_both_changed_otherwise_is_a_clash_and_what_both_changed_alike_is_none() {
        let shown = Stamp::of(&said(&[("a", "1"), ("b", "2"), ("c", "3")]));
        let typed = said(&[("a", "mine"), ("b", "same")]);
        let saved = said(&[("a", "theirs"), ("b", "same"), ("c", "theirs")]);
        let merged = merge(&shown, typed, &saved);
        assert_eq!(merged.clashes, ["a", "c"], "taking away is a change too");
        assert_eq!(merged.answers, said(&[("a", "mine"), ("b", "same")]));
    }

    fn any_said() -> impl Strategy<Value = Answers> {
        prop::collection::vec(("[a-d]", "[a-c]{0,2}"), 0..6).prop_map(|all| {
            all.iter().fold(Answers::default(), |said, (code, text)| said.text(code, text.clone()))
        })
    }

    proptest! {
        #[test]
        fn without_a_clash_every_answer_is_somebody_s_and_no_change_is_lost(
            before in any_said(), typed in any_said(), saved in any_said(),
        ) {
            let merged = merge(&Stamp::read(&Stamp::of(&before).to_string()), typed.clone(), &saved);
            for code in ["a", "b", "c", "d"] {
                let of = |answers: &Answers| answers.get(code).cloned();
                let (was, mine, other, is) = (of(&before), of(&typed), of(&saved), of(&merged.answers));
                prop_assert!(is == mine || is == other);
                if merged.clashes.contains(&code.to_owned()) {
                    prop_assert!(was != mine && was != other && mine != other);
                } else {
                    prop_assert!(mine == was || is == mine, "a change of mine is kept");
                    prop_assert!(other == was || is == other, "a change of theirs is kept");
                }
            }
        }

        #[test]
        fn a_stamp_that_somebody_made_up_breaks_nothing(text in "\\PC{0,60}", typed in any_said(), saved in any_said()) {
            merge(&Stamp::read(&text), typed, &saved);
        }
    }
}

#[test]
fn answers_go_to_another_form_where_it_asks_the_same_and_takes_them() {
    let text = |most| Kind::ShortText { most };
    let form = |questions: Vec<Question>| Form {
        sections: vec![Section {
            code: "s_1".into(),
            title: named("s"),
            help: Translated::default(),
            belongs: Belongs::Common,
            questions,
        }],
        ..Form::default()
    };
    let summary = || standard::find("summary").unwrap().question();
    let from = form(vec![
        summary(),
        question("q_1", text(20)),
        question("q_2", text(20)),
        question("q_3", text(20)),
    ]);
    let other = Question { text: named("something else"), ..question("q_2", text(20)) };
    let to = form(vec![summary(), question("q_1", text(20)), other, question("q_3", text(3))]);
    let answers =
        Answers::default().text("summary", "S").text("q_1", "one").text("q_2", "two").text("q_3", "three");
    let carried = answers.carried((&from, &to), WhichPart::Common, &offers(PLACES));
    assert_eq!(carried, Answers::default().text("summary", "S").text("q_1", "one"));
    assert_eq!(answers.carried((&from, &to), WhichPart::Own, &offers(PLACES)), Answers::default());
}
