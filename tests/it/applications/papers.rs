//! A whole application as a paper to take along.

use std::io::Read;

use cogrant::base::kernel::language::Language;
use cogrant::base::papers::{self, As, Head, Paper, Piece, Table};

use super::scene::Scene;
use crate::world::{Visitor, run};

/// The words of a text document's main part, found by the archive's own list of its files.
pub fn words_of(docx: &[u8]) -> String {
    let name = b"word/document.xml";
    let number = |at: usize, bytes: usize| {
        docx[at..at + bytes].iter().rev().fold(0_usize, |number, byte| number * 256 + usize::from(*byte))
    };
    let is_it = |at: &usize| docx[*at..].starts_with(b"PK\x01\x02") && docx[at + 46..].starts_with(name);
    let listed = (0..docx.len() - 46).find(is_it).expect("a text document");
    let (packed, offset) = (number(listed + 20, 4), number(listed + 42, 4));
    let begins = offset + 30 + number(offset + 26, 2) + number(offset + 28, 2);
    let bytes = &docx[begins..begins + packed];
    let mut text = String::new();
    if number(listed + 10, 2) == 0 {
        text = String::from_utf8(bytes.to_vec()).unwrap();
    } else {
        flate2::read::DeflateDecoder::new(bytes).read_to_string(&mut text).unwrap();
    }
    text
}

pub async fn taken(browser: &Visitor, path: &str) -> (u16, Vec<String>, Vec<u8>) {
    let response = browser.request(reqwest::Method::GET, path).send().await.unwrap();
    let status = response.status().as_u16();
    let header = |name: &str| {
        response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    };
    let headers = vec![header("content-type"), header("content-disposition"), header("cache-control")];
    (status, headers, response.bytes().await.unwrap().to_vec())
}

#[test]
fn whoever_may_read_an_application_takes_it_along_as_pdf_and_as_a_text_document() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &partner).await.unwrap();
        let path = format!("/applications/{id}/text");
        let browser = scene.world.browser_of(&lead.who).await;
        let links = browser.get(&path).await.attributes("a", "href");
        for kind in ["pdf", "docx"] {
            assert!(links.contains(&format!("{path}/{kind}")), "{links:?}");
        }
        let (status, headers, pdf) = taken(&browser, &format!("{path}/pdf")).await;
        assert_eq!((status, headers[0].as_str()), (200, "application/pdf"));
        assert!(
            headers[1].starts_with("attachment; filename=\"") && headers[1].contains(".pdf\""),
            "{headers:?}"
        );
        assert_eq!(headers[2], "no-store");
        assert!(pdf.starts_with(b"%PDF-") && pdf.ends_with(b"%%EOF"));

        let (status, _, docx) = taken(&browser, &format!("{path}/docx")).await;
        assert_eq!(status, 200);
        let (words, whole) = (words_of(&docx), scene.whole(id).await);
        let line = whole.budget.lines.first().unwrap();
        let consent = whole.consent_of(partner.organisation).unwrap();
        for word in [
            whole.application.title.as_str(),
            whole.common.answers.text_of("need"),
            line.description.as_str(),
            consent.signatory.as_str(),
            "River",
            "Consents",
        ] {
            assert!(words.contains(word), "{word}: {words}");
        }
        // In the reader's language.
        browser.get("/language/sq?back=/").await;
        let (_, _, docx) = taken(&browser, &format!("{path}/docx")).await;
        assert!(words_of(&docx).contains("Pëlqimet"));

        let stranger = scene.member("Stranger").await;
        let elsewhere = scene.world.browser_of(&stranger.who).await;
        assert_eq!(taken(&elsewhere, &format!("{path}/pdf")).await.0, 404);
        scene.close().await;
    });
}

#[test]
fn a_text_document_holds_every_word_as_it_was_written() {
    run(async {
        let paper = Paper {
            title: "Чиста река – Lumi i pastër".into(),
            language: Language::SerbianCyrillic,
            above: "X-1/007".into(),
            day: "2026-03-27".parse().unwrap(),
            pieces: vec![
                Piece::Heading(1, "Буџет".into()),
                Piece::Text("5 < 6 & \"so\" <w:t>\nЉуто Ђорђе ç ë\u{0}".into()),
                Piece::Table(Table {
                    caption: "Ставке".into(),
                    head: vec![Head { name: "Износ".into(), is_number: true }],
                    rows: vec![vec!["1,50".into()]],
                    foot: vec![vec!["Укупно".into()]],
                }),
            ],
        };
        let words = words_of(&papers::set(paper, As::Docx).await.unwrap());
        for word in ["5 &lt; 6 &amp;", "&lt;w:t&gt;", "Љуто Ђорђе ç ë<", "1,50", "Укупно", "Heading2"]
        {
            assert!(words.contains(word), "{word}: {words}");
        }
    });
}

#[test]
fn whoever_holds_a_link_takes_along_what_its_page_shows_and_no_more_until_it_ends() {
    run(async {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        scene.consent(id, &partner).await.unwrap();
        let page = format!("/applications/{id}/shares");
        let ours = scene.world.browser_of(&lead.who).await;
        let made = ours.fill(&page, &page, &[("reader", "Our accountant"), ("days", "14")]).await;
        let link = made.all(".secret code").pop().unwrap();
        let link = link[link.find("/shared/").unwrap()..].to_owned();

        let outside = Visitor::new(&scene.world.address);
        let links = outside.get(&link).await.attributes("main a", "href");
        assert_eq!(links, [format!("{link}/pdf"), format!("{link}/docx")]);
        let (status, headers, pdf) = taken(&outside, &format!("{link}/pdf")).await;
        assert_eq!((status, headers[0].as_str(), headers[2].as_str()), (200, "application/pdf", "no-store"));
        assert!(headers[1].starts_with("attachment") && pdf.starts_with(b"%PDF-"), "{headers:?}");
        let (_, _, docx) = taken(&outside, &format!("{link}/docx")).await;
        let (words, whole) = (words_of(&docx), scene.whole(id).await);
        let line = whole.budget.lines.first().unwrap();
        for word in [
            &whole.application.title,
            whole.common.answers.text_of("need"),
            &line.description,
            "lets you read",
        ] {
            assert!(words.contains(word), "{word}: {words}");
        }
        assert!(!words.contains("Consents"), "the page does not show them: {words}");
        outside.get("/language/sq?back=/").await;
        let (_, _, docx) = taken(&outside, &format!("{link}/docx")).await;
        assert!(words_of(&docx).contains("Buxheti"), "in the reader's language");

        let shown = ours.get(&page).await;
        let end = shown.attribute("form[action$=revocation]", "action").unwrap();
        assert_eq!(ours.send(&shown, &end, &[]).await.status, 303);
        for kind in ["pdf", "docx"] {
            assert_eq!(taken(&outside, &format!("{link}/{kind}")).await.0, 404);
            assert_eq!(taken(&outside, &format!("/shared/{}/{kind}", "0".repeat(64))).await.0, 404);
        }
        scene.close().await;
    });
}
