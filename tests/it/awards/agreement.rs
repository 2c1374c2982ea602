//! What the signatories accept is one fixed document.

use cogrant::app;
use cogrant::base::invariants;
use cogrant::cycle::awards::{self, Signature, actions};

use super::reasons;
use super::stage::Stage;
use crate::world::run;

#[test]
fn whatever_is_renamed_later_the_agreement_reads_as_it_was_offered() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grant = stage.approved().await[0].id;
        let (world, park) = (&stage.world, &stage.applicants[0]);
        let lead = world.browser_of(&park.lead_signs).await;
        let path = format!("/grants/{grant}");
        let before = lead.get(&path).await;
        let fingerprint = before.field("agreement").unwrap();
        assert_eq!(fingerprint.len(), 64);
        assert!(before.all("#agreement ~ .facts dd").contains(&fingerprint), "the page shows it");
        world
            .database
            .execute(
                r#"update programmes set names = '{"en": "Another programme"}';
                update calls set title = '{"en": "Another call"}';
                update organisations set names = '{"en": "Another name"}'"#,
            )
            .await;
        let agreed = |page: &crate::world::Page| page.all("section[aria-labelledby=agreement]");
        let after = lead.get(&path).await;
        assert_eq!(agreed(&after), agreed(&before));
        assert!(agreed(&after)[0].contains("Park Lead"), "{:?}", agreed(&after));
        assert_eq!(after.field("agreement"), Some(fingerprint));
        world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn an_acceptance_names_what_was_read_and_nothing_else_can_be_accepted() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grants = stage.approved().await;
        let (state, park) = (&stage.world.state, &stage.applicants[0]);
        let read = stage.signature(grants[0].id, park.lead).await;
        let of_another = stage.signature(grants[1].id, park.lead).await;
        assert_ne!(read.agreement, of_another.agreement);
        for wrong in [of_another, Signature { agreement: String::new(), ..read.clone() }] {
            let refused = actions::accept_agreement(state, &park.lead_signs, grants[0].id, wrong).await;
            assert_eq!(reasons(refused), ["awards-agreement-differs"]);
        }
        let fingerprint = read.agreement.clone();
        actions::accept_agreement(state, &park.lead_signs, grants[0].id, read).await.unwrap();
        let mut conn = state.db.conn().await.unwrap();
        let signed = awards::acceptances_of(&mut conn, grants[0].id).await.unwrap();
        assert_eq!((signed.len(), &signed[0].agreement), (1, &fingerprint));
        drop(conn);
        let partner = stage.world.browser_of(&park.partner_signs).await;
        let page = partner.get(&format!("/grants/{}", grants[0].id)).await;
        assert_eq!(page.all("aside .facts dd"), [fingerprint]);
        assert!(page.text().contains("A Name, director, on"), "{}", page.text());
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}

#[test]
fn the_database_keeps_an_agreement_and_the_check_names_one_that_was_changed() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let grant = stage.approved().await[0].id;
        let park = &stage.applicants[0];
        stage.accepts(&park.lead_signs, grant, park.lead).await.unwrap();
        let database = &stage.world.database;
        let forge = "update agreements set content = replace(content, 'Park', 'Lido')";
        let (client, connection) =
            tokio_postgres::connect(&database.url, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        assert!(client.batch_execute(forge).await.is_err());
        let unsign = "update agreement_acceptances set agreement_sha256 = 'another'";
        assert!(client.batch_execute(unsign).await.is_err());

        database.execute("alter table agreements disable trigger agreements_are_frozen").await;
        database.execute(forge).await;
        let mut conn = stage.world.state.db.conn().await.unwrap();
        let broken = invariants::check(&mut conn, &app::invariants()).await.unwrap();
        drop(conn);
        assert!(broken.iter().any(|b| b.row.contains(&grant.to_string())), "{broken:?}");
        assert!(broken.iter().all(|b| b.invariant.contains("fingerprint")), "{broken:?}");
        stage.world.abandon().await;
    });
}
