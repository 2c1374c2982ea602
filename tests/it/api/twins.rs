//! Neither face can do what the other cannot: every act of a page has its twin, and every reading too.

use std::collections::BTreeSet;

use cogrant::app;

/// Acts of people in a browser, which programs have no part in: getting in and out, and handing out the
/// tokens themselves. Decision 9 says why.
const OF_PEOPLE_ALONE: [&str; 11] = [
    "/account/language",
    "/account/sessions/end",
    "/account/sessions/{session}/end",
    "/account/tokens",
    "/account/tokens/{token}/revocation",
    "/password-reset",
    "/password-reset/new",
    "/sign-in",
    "/sign-out",
    "/sign-up",
    "/sign-up/confirmation",
];

#[test]
fn every_act_of_a_page_can_be_done_by_a_program_and_no_other() {
    let pages: BTreeSet<&str> = app::routes().iter().filter(|r| r.method == "POST").map(|r| r.path).collect();
    let programs: BTreeSet<&str> = app::endpoints()
        .iter()
        .flat_map(|(_, endpoints)| endpoints)
        .filter(|e| e.method == "POST")
        .map(|e| e.path)
        .collect();
    let alone: BTreeSet<&str> = OF_PEOPLE_ALONE.into();
    assert_eq!(alone.difference(&pages).collect::<Vec<_>>(), Vec::<&&str>::new());
    let expected: BTreeSet<&str> = pages.difference(&alone).copied().collect();
    let lacking: Vec<_> = expected.difference(&programs).collect();
    assert!(lacking.is_empty(), "programs cannot do what these pages do: {lacking:#?}");
    let more: Vec<_> = programs.difference(&expected).collect();
    assert!(more.is_empty(), "programs do what no page does: {more:#?}");
}
