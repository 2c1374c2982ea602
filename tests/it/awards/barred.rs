//! A red flag closes awards too.

use cogrant::cycle::awards::actions;

use super::reasons;
use super::stage::Stage;
use crate::applications::barred::flag;
use crate::world::run;

#[test]
fn whoever_stands_under_a_red_flag_is_neither_proposed_nor_approved() {
    run(async {
        let stage = Stage::set("45000.00").await;
        let state = &stage.world.state;
        let id = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await.unwrap();
        flag(&stage.world.database, stage.applicants[0].lead).await;
        stage.world.at("2026-03-10T10:00:00Z");
        let approves = actions::approve(state, &stage.approver, id).await;
        assert_eq!(reasons(approves), ["awards-barred"]);
        assert_eq!(
            stage.world.database.query("select count(*)::text from grants").await,
            ["0"],
            "nothing is half done"
        );
        actions::return_proposal(state, &stage.approver, id, "See the flag.").await.unwrap();
        let again = actions::propose(state, &stage.manager, stage.call, stage.decisions()).await;
        assert_eq!(reasons(again), ["awards-barred"]);
        stage.world.any_letters().await;
        stage.world.close().await;
    });
}
