//! The same organisation twice in the register: shown to the officer, never joined by itself.

use cogrant::base::error::AppError;
use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::Role;
use cogrant::people::organisations::{self, Profile, actions};

use super::{country, profile, refused, registered, staff};
use crate::world::run;

fn with(name: Translated, number: &str, iban: &str) -> Profile {
    Profile { names: name, iban: iban.parse().unwrap(), ..profile("", number) }
}

#[test]
fn an_officer_is_shown_who_could_be_the_same_organisation_in_whatever_script() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let english = |name: &str| Translated::of(Language::English, name);
        let serbian = Translated::of(Language::SerbianCyrillic, "Удружење младих Чаглавица");
        let latin = Translated::of(Language::SerbianLatin, "Udruzenje mladih Caglavica");
        let registered = [
            ("Ana", with(serbian, "5110-001", "XK051212012345678906")),
            ("Boris", with(latin, "777", "GB29NWBK60161331926819")),
            ("Cveta", with(english("Northern Lanterns"), "511 0001", "DE89370400440532013000")),
            ("Dren", with(english("Bridge of Reading"), "888", "XK051212012345678906")),
            ("Era", with(english("Orchard"), "999", "RS35260005601001611379")),
        ];
        let mut ids = Vec::new();
        for (person, profile) in registered {
            let person = world.person(person, Language::English).await;
            ids.push(actions::register(&world.state, &person, profile).await.unwrap());
        }
        let browser = world.browser_of(&officer).await;
        let page = browser.get(&format!("/organisations/{}", ids[0])).await;
        let lines = page.all("#alike > ul > li");
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(
            lines[0].starts_with("Northern Lanterns") && lines[0].contains("The same registration number.")
        );
        assert!(lines[1].starts_with("Bridge of Reading") && lines[1].contains("The same bank account."));
        assert!(lines[2].starts_with("Udruzenje mladih Caglavica"), "{}", lines[2]);
        assert!(lines[2].contains("A similar name: 100 % alike"), "{}", lines[2]);

        let apart = browser.get(&format!("/organisations/{}", ids[4])).await;
        assert_eq!(apart.all("#alike"), Vec::<String>::new(), "nothing resembles an orchard");
        let told = world.program_of(&officer).await.get(&format!("/organisations/{}", ids[1])).await;
        assert_eq!(
            told.json["content"]["alike"].as_array().or(told.json["alike"].as_array()).unwrap().len(),
            1
        );
        let ana = world.browser_of(&world.again("ana@example.org").await).await;
        let own = ana.get(&format!("/organisations/{}", ids[0])).await;
        assert_eq!((own.status, own.all("#alike").len()), (200, 0), "members do not read who else is there");
        world.close().await;
    });
}

#[test]
fn a_changed_name_is_compared_as_it_is_now() {
    run(async {
        let world = country().await;
        let officer = staff(&world, "Olga", Role::GrantsOfficer).await;
        let ana = world.person("Ana", Language::English).await;
        let boris = world.person("Boris", Language::English).await;
        let english = |name: &str| Translated::of(Language::English, name);
        let one = with(english("River Trust"), "1", "XK051212012345678906");
        let other = with(english("Valley of Music"), "2", "GB29NWBK60161331926819");
        let one = actions::register(&world.state, &ana, one).await.unwrap();
        let second = actions::register(&world.state, &boris, other.clone()).await.unwrap();
        let browser = world.browser_of(&officer).await;
        let path = format!("/organisations/{one}");
        assert_eq!(browser.get(&path).await.all("#alike"), Vec::<String>::new());
        let boris = world.again("boris@example.org").await;
        let renamed = Profile { names: english("The River Trusts"), ..other };
        actions::change(&world.state, &boris, second, renamed, 1).await.unwrap();
        let lines = browser.get(&path).await.all("#alike > ul > li");
        assert!(lines.len() == 1 && lines[0].contains("A similar name:"), "{lines:?}");
        world.close().await;
    });
}

#[test]
fn an_officer_merges_what_stood_twice_and_nothing_that_was_done_is_lost() {
    run(async {
        let world = country().await;
        let (ana, one) = registered(&world, "Ana", "River Trust").await;
        let (boris, other) = registered(&world, "Boris", "River Trust Mitrovica").await;
        let olga = staff(&world, "Olga", Role::GrantsOfficer).await;
        let finance = staff(&world, "Fatime", Role::FinanceOfficer).await;
        world.any_letters().await;
        let browser = world.browser_of(&olga).await;
        let path = format!("/organisations/{one}");
        let merging = format!("{path}/merging");
        let into = other.to_string();
        let silent = browser.fill(&path, &merging, &[("into", &into), ("because", "")]).await;
        assert_eq!((silent.status, silent.all("#problems li").len()), (422, 1), "{}", silent.text());
        let itself = browser.fill(&path, &merging, &[("into", &one.to_string()), ("because", "So.")]).await;
        assert!(itself.text().contains("Choose another organisation of the register"), "{}", itself.text());
        let lost = browser.fill(&path, &merging, &[("into", "nothing"), ("because", "So.")]).await;
        assert_eq!(lost.status, 422);
        let by_finance = actions::merge(&world.state, &finance, one, other, "So.").await;
        assert!(matches!(by_finance, Err(AppError::Forbidden(_))), "{by_finance:?}");
        let done =
            browser.fill(&path, &merging, &[("into", &into), ("because", "The same certificate.")]).await;
        assert_eq!(done.location.as_deref(), Some(path.as_str()), "{}", done.text());

        let both = world.again("ana@example.org").await;
        assert!(both.is_member(one) && both.is_member(other), "she sees the old one and works in the other");
        let shown = world.browser_of(&both).await.get(&path).await;
        assert!(shown.text().contains("The same certificate."), "{}", shown.text());
        assert_eq!(shown.attributes(".notice a", "href"), [format!("/organisations/{other}")]);
        for member in ["ana@example.org", "boris@example.org"] {
            let letter = world.letters(member).await.pop().unwrap();
            let subject = "Two entries of the register are one now: River Trust Mitrovica";
            assert_eq!(letter.subject, subject, "{member}");
            assert!(letter.body.contains("The same certificate."), "{}", letter.body);
        }
        let changed = actions::change(&world.state, &ana, one, profile("River", "51-River Trust"), 1).await;
        assert_eq!(refused(changed), ["organisations-merged-already"]);
        assert_eq!(refused(actions::submit(&world.state, &ana, one).await), ["organisations-not-to-submit"]);
        let back = actions::merge(&world.state, &olga, other, one, "The other way.").await;
        assert_eq!(refused(back), ["organisations-merge-not-there"], "not in a circle");
        let twice = actions::merge(&world.state, &olga, one, other, "Again.").await;
        assert_eq!(refused(twice), ["organisations-merged-already"]);
        let page = browser.get(&format!("/organisations/{other}")).await;
        assert_eq!(page.all("#alike"), Vec::<String>::new(), "what was merged is no question any more");

        let third = registered(&world, "Cveta", "River Trust Again").await.1;
        actions::merge(&world.state, &olga, other, third, "Once more.").await.unwrap();
        let mut conn = world.state.db.conn().await.unwrap();
        let same = organisations::same_as(&mut conn, &[one]).await.unwrap();
        let mut family = same[&one].clone();
        family.sort();
        let mut expected = vec![one, other, third];
        expected.sort();
        assert_eq!(family, expected, "nobody follows a chain");
        drop((conn, boris));
        world.any_letters().await;
        world.close().await;
    });
}
