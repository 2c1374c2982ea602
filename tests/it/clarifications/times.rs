//! Until when a call takes questions: set in its draft, moved by a corrigendum and only to later.

use cogrant::cycle::calls::actions as calls;

use crate::calls::{Office, form};
use crate::world::{World, run};

#[test]
fn the_time_of_questions_is_set_in_the_draft_and_a_corrigendum_only_makes_it_later() {
    run(async {
        let world = World::open().await;
        let office = Office::open(&world, "45000").await;
        let wrong = [("questions_until", "2026-03-16T16:00"), ("answers_until", "2026-03-27T16:00")];
        let refused = office.sends(&world, &form(&wrong)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Answers until: the deadline of the call is"), "{}", refused.text());
        assert_eq!(refused.field("answers_until").as_deref(), Some("2026-03-27T16:00"));
        let times = [("questions_until", "2026-03-06T16:00"), ("answers_until", "2026-03-16T16:00")];
        let done = office.sends(&world, &form(&times)).await;
        let management = done.location.clone().unwrap_or_else(|| panic!("{}", done.text()));
        let page = management.trim_end_matches("/management").to_owned();
        let ana = world.browser_of(&office.manager).await;
        let draft = ana.get(&format!("{page}/draft")).await;
        assert_eq!(draft.field("questions_until").as_deref(), Some("2026-03-06T16:00"));
        let id = page.trim_start_matches("/calls/").parse().unwrap();
        calls::publish(&world.state, &office.manager, id).await.unwrap();

        let new = ana.get(&format!("{page}/corrigenda/new")).await;
        assert_eq!(new.field("answers_until").as_deref(), Some("2026-03-16T16:00"));
        let sends = async |asked: &str, answered: &str| {
            let fields = [
                ("explanation-en", "Many have asked."),
                ("questions_until", asked),
                ("answers_until", answered),
            ];
            ana.send(&new, &format!("{page}/corrigenda"), &fields).await
        };
        let earlier = sends("2026-03-05T16:00", "2026-03-16T16:00").await;
        assert!(earlier.text().contains("can only be moved to a later time"), "{}", earlier.text());
        let crossed = sends("2026-03-17T16:00", "2026-03-16T16:00").await;
        assert!(crossed.text().contains("They cannot be answered before that."), "{}", crossed.text());
        let moved = sends("2026-03-10T16:00", "2026-03-16T16:00").await;
        assert_eq!(moved.status, 303, "{}", moved.text());
        let public = world.visitor().get(&page).await;
        assert!(public.text().contains("Questions may be asked until Tuesday 10 March 2026, 16:00"));
        let said =
            "Questions until: before Friday 6 March 2026, 16:00 (Europe/Belgrade time), now Tuesday 10 March";
        assert!(public.text().contains(said), "{}", public.text());
        let log = ana.get(&format!("/programmes/{}/log", office.programme)).await;
        let said =
            "before: Friday 6 March 2026, 16:00 (Europe/Belgrade time); now: Tuesday 10 March 2026, 16:00";
        assert!(log.text().contains(said), "{}", log.text());
        world.any_letters().await;
        world.close().await;
    });
}
