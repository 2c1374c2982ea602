//! What assessors and the chair open of the documents of an application.

use cogrant::base::files::{self, Upload};
use cogrant::base::kernel::ids::DocumentId;
use cogrant::cycle::reviews::actions;

use super::panel::{Panel, organisation};
use crate::world::{Page, Visitor, run};

const PAPER: &[u8] = b"%PDF-1.4 what was agreed";

/// A memorandum of an application, its bytes stored.
async fn memorandum(panel: &Panel, application: i32) -> DocumentId {
    let (state, by) = (&panel.world.state, panel.manager.account);
    let id = DocumentId::new();
    let upload = Upload::of(state, &format!("Memorandum {application}.pdf"), PAPER).await.unwrap();
    let file = upload.id();
    let described = state.db.transaction(async |conn| files::describe(conn, &upload, by, state.now()).await);
    described.await.unwrap();
    let sql = format!(
        "insert into application_documents (id, application_id, organisation_id, kind, signed_by, file_id, added_at)
         values ('{id}', '{}', '{}', 'memorandum', '[]', '{file}', now())",
        panel.applications[&application],
        organisation(10 * application)
    );
    panel.world.database.execute(&sql).await;
    id
}

fn links(page: &Page) -> Vec<String> {
    let links = page.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.contains("/documents/")).map(str::to_owned).collect()
}

async fn status(visitor: &Visitor, path: &str) -> u16 {
    visitor.get(path).await.status
}

#[test]
fn an_assessor_opens_the_documents_of_what_is_assigned_and_no_others() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let (own, other) = (memorandum(&panel, 1).await, memorandum(&panel, 2).await);
        panel.everybody_declares_no_conflict().await;
        let (first, second) = (panel.assign(1, 1).await, panel.assign(1, 2).await);
        let one = panel.world.browser_of(panel.one(1)).await;
        let two = panel.world.browser_of(panel.one(2)).await;
        let link = format!("/assignments/{first}/documents/{own}");
        assert_eq!(links(&one.get(&format!("/assignments/{first}")).await), [link.as_str()]);

        let file = one.request(reqwest::Method::GET, &link).send().await.unwrap();
        assert_eq!(file.status(), 200);
        let disposition = file.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(disposition.starts_with("attachment; filename=\"Memorandum_1.pdf\""), "{disposition}");
        assert!(file.headers()["content-security-policy"].to_str().unwrap().contains("sandbox"));
        assert_eq!(file.bytes().await.unwrap(), PAPER);

        let elsewhere = format!("/assignments/{first}/documents/{other}");
        assert_eq!(status(&one, &elsewhere).await, 404, "a document of another application");
        assert_eq!(status(&two, &link).await, 404, "somebody else's assignment");
        let own_link = format!("/assignments/{second}/documents/{own}");
        assert_eq!(status(&two, &own_link).await, 200);
        let (state, application) = (&panel.world.state, panel.applications[&1]);
        let found = Some("My sister works there.".to_owned());
        actions::declare(state, panel.one(2), application, found).await.unwrap();
        assert_eq!(status(&two, &own_link).await, 404, "a conflict turned up");
        // Even where an assignment is left over, a conflict opens nothing.
        panel.world.database.execute("update conflict_declarations set conflict = true, reason = 'x'").await;
        assert_eq!(status(&one, &link).await, 404);
        panel.world.abandon().await;
    });
}

#[test]
fn the_chair_opens_the_documents_of_an_application_beside_its_text() {
    run(async {
        let panel = Panel::open(&[(1, "16000"), (2, "12000")]).await;
        let (own, other) = (memorandum(&panel, 1).await, memorandum(&panel, 2).await);
        panel.everybody_declares_no_conflict().await;
        let chair = panel.world.browser_of(&panel.chair).await;
        let reading = format!("/calls/{}/panel/applications/{}", panel.call, panel.applications[&1]);
        let link = format!("{reading}/documents/{own}");
        assert_eq!(links(&chair.get(&reading).await), [link.as_str()]);
        assert_eq!(status(&chair, &link).await, 200);
        assert_eq!(status(&chair, &format!("{reading}/documents/{other}")).await, 404);
        for who in [panel.one(1), &panel.manager] {
            let browser = panel.world.browser_of(who).await;
            assert_eq!(status(&browser, &link).await, 404, "{}", who.name);
        }
        assert_eq!(status(&panel.world.visitor(), &link).await, 303, "a stranger signs in");
        panel.close().await;
    });
}
