//! The same organisation twice in the register: shown to the officer, never joined by itself.

use cogrant::base::kernel::language::Language;
use cogrant::base::kernel::translated::Translated;
use cogrant::people::accounts::Role;
use cogrant::people::organisations::{Profile, actions};

use super::{country, profile, staff};
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
