//! Papers hold what was written, whatever it is.

use super::*;

fn paper(text: &str, rows: usize) -> Paper {
    let head = |name: &str, is_number| Head { name: name.into(), is_number };
    let row = |n: usize| vec![format!("Ред {n} përgatitja"), format!("{n},50")];
    Paper {
        title: "Чиста река – Lumi i pastër".into(),
        language: Language::SerbianCyrillic,
        above: "X-1/007".into(),
        day: NaiveDate::from_ymd_opt(2026, 3, 27).unwrap(),
        pieces: vec![
            Piece::Heading(1, "Заједнички део".into()),
            Piece::Text(text.into()),
            Piece::Note("Сачувано".into()),
            Piece::List(vec!["један".into(), "два".into()]),
            Piece::Table(Table {
                caption: "Буџет".into(),
                head: vec![head("Ставка", false), head("Износ", true)],
                rows: (0..rows).map(row).collect(),
                foot: vec![vec!["Укупно".into(), "1,00".into()]],
            }),
        ],
    }
}

#[test]
fn a_pdf_is_tagged_archivable_and_made_the_same_each_time() {
    let one = pdf::set(&paper("#evil[markup] $x$ *nothing*\nЉуто Ђорђе ç ë š đ č ć ž", 3)).unwrap();
    let two = pdf::set(&paper("#evil[markup] $x$ *nothing*\nЉуто Ђорђе ç ë š đ č ć ž", 3)).unwrap();
    assert!(one.starts_with(b"%PDF-"));
    assert_eq!(one, two);
    let has = |text: &[u8]| one.windows(text.len()).any(|window| window == text);
    assert!(has(b"pdfaid") && has(b"pdfuaid"), "for archives and for readers");
}

#[test]
fn a_long_table_goes_on_over_the_pages() {
    let pages = |rows| pdf::laid(&paper("x", rows)).unwrap().pages().len();
    assert_eq!(pages(3), 1);
    assert!((6..=12).contains(&pages(300)), "{}", pages(300));
}

#[test]
fn signs_that_no_font_has_are_no_reason_for_no_paper() {
    for text in ["Sun 🌞 and sea", "العربية", "漢字", "a\u{202e}b", "\u{fffd}"] {
        assert!(pdf::set(&paper(text, 1)).unwrap().starts_with(b"%PDF-"), "{text}");
    }
}

#[tokio::test]
async fn signs_that_no_document_may_hold_are_left_out() {
    for kind in [As::Pdf, As::Docx] {
        let bytes = set(paper("one\u{0}\u{b}two", 1), kind).await.unwrap();
        assert!(bytes.starts_with(if kind == As::Pdf { b"%PDF" } else { b"PK\x03\x04" }));
    }
}
