//! What comes in and goes out, and what never stays.

use cogrant::base::files::{self, Upload};
use cogrant::base::kernel::language::Language;
use reqwest::Method;

use super::bucket::Bucket;
use super::{Desk, MOST, pdf_of, run_job};
use crate::world::run;

async fn a_file_comes_back_byte_for_byte_and_one_byte_more_is_refused(desk: Desk) {
    let content = pdf_of(MOST);
    assert_eq!(desk.adds("Statuti i Shoqatës.pdf", &content).await.status, 303);
    desk.keeps(1).await;
    let link = desk.links().await.remove(0);
    let sent =
        desk.browser.request(Method::GET, &link).header("Accept-Encoding", "gzip").send().await.unwrap();
    let header = |name: &str| sent.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-length"), MOST.to_string());
    assert_eq!(header("content-type"), "application/pdf");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
    let disposition = header("content-disposition");
    assert!(disposition.starts_with("attachment; filename=\"Statuti_i_Shoqat_s.pdf\""), "{disposition}");
    assert!(disposition.contains("%C3%AB"), "{disposition}");
    assert!(sent.bytes().await.unwrap() == content, "other bytes came back");
    assert_eq!(files::check(&desk.world.state).await.unwrap(), Vec::<String>::new());

    let refused = desk.adds("large.pdf", &pdf_of(MOST + 1)).await;
    assert_eq!(refused.status, 422);
    let text = refused.text();
    assert!(text.contains("This file is too large. It may have up to 25 MB."), "{text}");
    assert_eq!(refused.field("number").as_deref(), Some("7/2020"), "what was typed beside it stands");
    desk.keeps(1).await;
    desk.world.close().await;
}

#[test]
fn the_largest_file_goes_through_the_folder() {
    run(async {
        a_file_comes_back_byte_for_byte_and_one_byte_more_is_refused(Desk::open().await).await;
    });
}

#[test]
fn the_largest_file_goes_through_another_store() {
    run(async {
        a_file_comes_back_byte_for_byte_and_one_byte_more_is_refused(Desk::in_memory().await).await;
    });
}

#[test]
fn the_largest_file_goes_through_a_bucket_in_signed_parts() {
    run(async {
        let bucket = Bucket::up();
        let desk = Desk::over(&bucket).await;
        a_file_comes_back_byte_for_byte_and_one_byte_more_is_refused(desk).await;
        let sizes: Vec<usize> = bucket.objects().into_iter().map(|(_, bytes)| bytes).collect();
        assert_eq!(sizes, [MOST]);
        assert_eq!(bucket.left(), (0, 0), "no part of what was refused stays, and all is signed");
        bucket.down().await;
    });
}

#[test]
fn what_nobody_may_send_or_no_act_takes_in_is_not_kept() {
    run(async {
        let desk = Desk::open().await;
        let (path, page) = (format!("{}/documents", desk.path()), desk.page().await);
        let file = ("file", "s.pdf", b"%PDF-1.7".as_slice());
        let foreign = desk.world.person("Foreigner", Language::English).await;
        let foreign = desk.world.browser_of(&foreign).await;
        let home = foreign.get("/").await;
        assert_eq!(foreign.upload(&home, &path, &[("kind", "statute")], file).await.status, 404);
        let forged = [("token", "none"), ("kind", "statute")];
        assert_eq!(desk.browser.post_file(&path, &forged, file).await.status, 403, "a form from elsewhere");
        let wrong = desk.browser.upload(&page, &path, &[("kind", "none")], file).await;
        assert_eq!(wrong.status, 422, "nothing is chosen");
        desk.keeps(0).await;

        assert_eq!(desk.adds("s.pdf", file.2).await.status, 303);
        let (one, two) = tokio::join!(desk.adds("s.pdf", file.2), desk.adds("s.pdf", file.2));
        assert_eq!((one.status, two.status), (303, 303), "the same again is the same document");
        desk.keeps(1).await;
        let (one, two) = tokio::join!(desk.adds("one.pdf", b"%PDF-1"), desk.adds("two.pdf", b"%PDF-2"));
        assert_eq!((one.status, two.status), (303, 303));
        desk.keeps(3).await;

        // Nobody may read it who may not read the organisation.
        let link = desk.links().await.remove(0);
        assert_eq!(foreign.get(&link).await.status, 404);
        desk.world.close().await;
    });
}

#[test]
fn what_an_act_rolled_back_is_swept_and_what_it_took_in_stays() {
    run(async {
        let desk = Desk::open().await;
        let state = &desk.world.state;
        assert_eq!(desk.adds("s.pdf", b"%PDF-1.7").await.status, 303);
        let upload = Upload::of(state, "gone.pdf", b"%PDF-1.7 gone").await.unwrap();
        let by = desk.ana.account;
        let act = state.db.transaction(async |conn| {
            files::describe(conn, &upload, by, state.now()).await?;
            Err::<(), _>(cogrant::base::error::AppError::NotFound)
        });
        assert!(act.await.is_err());
        drop(upload);
        run_job(&desk.world, "attachments.sweep").await;
        assert_eq!(state.files.keys().await.unwrap().len(), 2, "it may still be on its way");
        desk.world.at("2026-02-01T15:00:01Z");
        run_job(&desk.world, "attachments.sweep").await;
        desk.keeps(1).await;
        desk.world.close().await;
    });
}

#[test]
fn bytes_that_are_gone_or_not_what_they_were_are_named() {
    run(async {
        let desk = Desk::open().await;
        for name in ["one.pdf", "two.pdf", "three.pdf"] {
            assert_eq!(desk.adds(name, format!("%PDF-1.7 {name}").as_bytes()).await.status, 303);
        }
        let keys = desk.world.state.files.keys().await.unwrap();
        let folder = desk.world.state.settings.storage.folder.join("files");
        std::fs::remove_file(folder.join(&keys[0])).unwrap();
        std::fs::write(folder.join(&keys[1]), b"%PDF-1.7 something else").unwrap();
        let wrong = files::check(&desk.world.state).await.unwrap();
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        assert!(keys[..2].iter().all(|key| wrong.iter().any(|said| said.starts_with(key))), "{wrong:?}");
        let answers: Vec<u16> = {
            let mut answers = Vec::new();
            for link in desk.links().await {
                answers.push(desk.browser.get(&link).await.status);
            }
            answers
        };
        assert_eq!(answers.iter().filter(|status| **status == 503).count(), 1, "{answers:?}");
        desk.world.close().await;
    });
}
