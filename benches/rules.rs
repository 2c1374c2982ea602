//! What judging one application costs: every rule of the book over as many organisations as may apply together, more
//! than two hundred findings. Prints the CPU time of one judgement and its share of the limit of one millisecond.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark stops where it cannot measure, and prints"
)]

use std::hint::black_box;

use cogrant::base::kernel::clock::Zone;
use cogrant::base::kernel::money::Currency;
use cogrant::rulebook::examples::{Basis, Example};
use cogrant::rulebook::{CallFacts, RuleId, RuleSet, assess};

const LIMIT_NANOSECONDS: u128 = 1_000_000;
const TIMES: u32 = 2_000;

const RULES: &str = r#"{
    "R01": {}, "R02": {"cure_days": 3}, "R03": {"forms": ["association"]},
    "R04": {"months": 12, "reference": "deadline"}, "R05": {"seats": ["here"]}, "R06": {"cure_days": 3},
    "R07": {"years": 3, "max_turnover": "25000.00"}, "R08": {}, "R09": {},
    "R10": {"min_organisations": 12, "max_organisations": 12},
    "R11": {"min_communities": 3, "mixed_declaration": "review", "undeclared": "review"},
    "R12": {"same_representative": "fail", "same_account": "fail", "same_registration_number": "review"},
    "R13": {"max_as_lead": 1, "max_as_partner": 1}, "R14": {"cure_days": 3}, "R15": {"needed": "any-two"},
    "R16": {"min_share": "0.05", "of": "total"}, "R17": {}, "R18": {}, "R19": {"min_places": 1},
    "R20": {"min_months": 4, "max_months": 8}, "R21": {"ends_by": "2027-12-31"},
    "R22": {"min_communities": 2, "min_each": 5}, "R23": {"min": "5000.00", "max": "20000.00"},
    "R24": {"max_share_of_total": "0.8"}, "R25": {"max_share_of_direct": "0.07"},
    "R26": {"max_share_of_direct": "0.05"}, "R27": {}, "R28": {}, "R30": {"country": "XK"},
    "R31": {"documents": ["statute"]}, "R32": {"documents": ["bank_confirmation"], "cure_days": 3},
    "R33": {"max_characters": 4000}, "R34": {"others": "accept"}, "R35": {},
    "R36": {"max_grants": 1, "per": "year"}, "R37": {"max_total": "90000.00", "years": 3}, "R38": {}, "R39": {}
}"#;

/// Nanoseconds that this thread has run, without what others took meanwhile.
fn on_cpu() -> u128 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux counts it");
    told.split(' ').next().and_then(|first| first.parse().ok()).expect("a number")
}

fn main() {
    let rules: RuleSet = serde_json::from_str(RULES).expect("rules");
    assert_eq!(rules.switched_on().count(), RuleId::ALL.len(), "every rule is on");
    let basis = Basis {
        rules: &rules,
        call: CallFacts { languages: vec![], places: vec!["here".into()], themes: vec![] },
        deadline: "2026-11-30T15:00:00Z".parse().expect("an instant"),
        zone: Zone::BELGRADE,
        currency: Currency::EUR,
        communities: vec!["one", "two", "three"],
    };
    let facts = Example::Fitting.facts(&basis);
    let findings = assess(&rules, &facts).len();
    assert!(findings >= 200, "{findings} findings are too few to tell");
    let start = on_cpu();
    for _ in 0..TIMES {
        black_box(assess(black_box(&rules), black_box(&facts)));
    }
    let each = (on_cpu() - start) / u128::from(TIMES);
    let share = each * 100 / LIMIT_NANOSECONDS;
    let partners = facts.organisations.len();
    println!("{findings} findings of {} rules over {partners} organisations:", RuleId::ALL.len());
    println!("{each} ns of CPU for one application, {share} % of the limit of 1 ms");
}
