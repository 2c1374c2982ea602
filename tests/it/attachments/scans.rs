//! Nobody opens a file before a scanner has found it clean; what it finds is removed, and said to whom it
//! concerns.

use cogrant::base::files;
use cogrant::cycle::eligibility::actions;
use cogrant::people::organisations::DocumentKind;
use cogrant::people::organisations::actions as organisations;

use super::clamd::{Clamd, EICAR};
use super::{Desk, pdf_of, run_job, scanning};
use crate::eligibility::Scene;
use crate::organisations::refused;
use crate::world::run;

/// What the page says of the document at this place.
async fn said_of(desk: &Desk, at: usize) -> String {
    desk.page().await.all("#documents ~ .list > li").remove(at)
}

#[test]
fn a_file_is_opened_once_it_is_found_clean_and_never_if_it_is_not() {
    run(async {
        let clamd = Clamd::up();
        let desk = Desk::with(&clamd).await;
        let program = desk.world.program_of(&desk.ana).await;
        let scans = async || {
            let read = program.get(&desk.path()).await.json;
            let all = read["documents"].as_array().unwrap().clone();
            all.iter().map(|one| one["scan"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let content = pdf_of(1024 * 1024);
        assert_eq!(desk.adds("statute.pdf", &content).await.status, 303);
        assert!(said_of(&desk, 0).await.contains("Being checked for viruses"));
        let link = desk.links().await.remove(0);
        let waits = desk.browser.get(&link).await;
        assert_eq!(waits.status, 409);
        assert!(waits.text().contains("still being checked for viruses"), "{}", waits.text());
        let told = program.get(&link).await;
        assert_eq!((told.status, scans().await), (409, vec!["pending".to_owned()]));

        run_job(&desk.world, "attachments.scan").await;
        assert_eq!(
            desk.browser.request(reqwest::Method::GET, &link).send().await.unwrap().bytes().await.unwrap(),
            content
        );
        assert!(!said_of(&desk, 0).await.contains("virus"));

        let infected = format!("%PDF-1.7 {EICAR}");
        assert_eq!(desk.adds("infected.pdf", infected.as_bytes()).await.status, 303);
        desk.keeps(2).await;
        run_job(&desk.world, "attachments.scan").await;
        desk.keeps(1).await;
        assert_eq!(scans().await, ["clean", "infected"]);
        assert!(said_of(&desk, 1).await.contains("Virus found, content removed"));
        let gone = desk.browser.get(&desk.links().await[1]).await;
        assert_eq!(gone.status, 403);
        assert!(gone.text().contains("A virus was found in this file"), "{}", gone.text());
        let letters = desk.world.letters("ana@example.org").await;
        let letter = letters.last().unwrap();
        assert_eq!(letter.subject, "Virus found in a file: infected.pdf");
        assert!(letter.body.contains("(Eicar-Test-Signature)"), "{}", letter.body);
        assert!(letter.body.contains(&desk.path()), "{}", letter.body);
        run_job(&desk.world, "attachments.scan").await;
        assert_eq!(desk.world.letters_to("ana@example.org").await.len(), letters.len(), "it is said once");
        assert_eq!(files::check(&desk.world.state).await.unwrap(), Vec::<String>::new());

        // An infected certificate is none.
        let state = &desk.world.state;
        let certificate = files::Upload::of(state, "c.pdf", infected.as_bytes()).await.unwrap();
        let kind = DocumentKind::RegistrationCertificate;
        organisations::add_document(state, &desk.ana, desk.id, kind, certificate).await.unwrap();
        run_job(&desk.world, "attachments.scan").await;
        let submitted = organisations::submit(state, &desk.ana, desk.id).await;
        assert_eq!(refused(submitted), ["organisations-certificate-needed"]);
        desk.world.any_letters().await;
        desk.world.close().await;
    });
}

#[test]
fn while_the_scanner_is_away_files_wait_and_the_service_says_so() {
    run(async {
        let mut clamd = Clamd::down();
        let desk = Desk::with(&clamd).await;
        assert_eq!(desk.adds("statute.pdf", b"%PDF-1.7").await.status, 303);
        run_job(&desk.world, "attachments.scan").await;
        let link = desk.links().await.remove(0);
        assert_eq!(desk.browser.get(&link).await.status, 409);
        let ready = desk.browser.get("/readyz").await;
        assert_eq!((ready.status, ready.html.as_str()), (200, r#"{"ready":true,"scanner":false}"#));
        assert!(desk.browser.get("/metrics").await.html.contains("cogrant_files_waiting_for_scan 1"));

        clamd.start();
        run_job(&desk.world, "attachments.scan").await;
        assert_eq!(desk.browser.get(&link).await.status, 409, "it is asked again a minute later");
        desk.world.at("2026-02-01T09:01:00Z");
        run_job(&desk.world, "attachments.scan").await;
        assert_eq!(desk.browser.get(&link).await.status, 200);
        let ready = desk.browser.get("/readyz").await;
        assert_eq!(ready.html, r#"{"ready":true,"scanner":true}"#);
        assert!(desk.browser.get("/metrics").await.html.contains("cogrant_files_waiting_for_scan 0"));
        desk.world.close().await;
    });
}

#[test]
fn a_draft_with_an_infected_file_is_not_submitted() {
    run(async {
        let clamd = Clamd::that_finds("%PDF-1.7 signed");
        let scene = Scene::open_in(scanning(&clamd).await).await;
        let (lead, partner) = scene.pair().await;
        let id = scene.draft("Clean river", &lead, &partner, true).await;
        run_job(&scene.world, "attachments.scan").await;
        let submitted = actions::submit(&scene.world.state, &lead.who, id).await;
        assert_eq!(refused(submitted), ["applications-missing-of"]);
        let browser = scene.world.browser_of(&lead.who).await;
        let check = browser.get(&format!("/applications/{id}/check")).await.text();
        let owed = "Green Yard still has to give: another file in place of “memorandum.pdf”, in which a virus was found";
        assert!(check.contains(owed), "{check}");
        let documents = browser.get(&format!("/applications/{id}/documents")).await.text();
        assert!(documents.contains("Virus found, content removed"), "{documents}");
        scene.close().await;
    });
}

#[test]
fn a_submission_does_not_wait_for_the_scanner_and_all_are_told_what_it_finds_later() {
    run(async {
        let clamd = Clamd::that_finds("%PDF-1.7 signed");
        let scene = Scene::open_in(scanning(&clamd).await).await;
        let (lead, partner) = scene.pair().await;
        let id = scene.submitted("Clean river", &lead, &partner, true).await;
        let officer = scene.world.browser_of(&scene.officer).await;
        let text = format!("/applications/{id}/text");
        let read = officer.get(&text).await;
        assert!(read.text().contains("Being checked for viruses"), "{}", read.text());
        let link = read.attributes("main a[href*='/documents/']", "href").remove(0);
        assert_eq!(officer.get(&link).await.status, 409);

        run_job(&scene.world, "attachments.scan").await;
        assert!(officer.get(&text).await.text().contains("Virus found, content removed"));
        assert_eq!(officer.get(&link).await.status, 403);
        let last = async |who: &str| scene.world.letters_to(who).await.pop().unwrap();
        assert_eq!(last(lead.who.email.as_str()).await, "Virus found in a file: memorandum.pdf");
        let partner = last(partner.who.email.as_str()).await;
        assert_eq!(partner, "U gjet virus në një skedar të aplikimit: Clean river");
        let told = last(scene.officer.email.as_str()).await;
        assert_eq!(told, "Virus found in a file of an application: Clean river");
        scene.close().await;
    });
}
