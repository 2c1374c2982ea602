//! What stands behind the question mark is read as strictly as a body.

use cogrant::people::accounts::Role;

use crate::applications::scene::Scene;
use crate::world::run;

#[test]
fn a_query_that_says_nothing_is_a_problem_and_no_list() {
    run(async {
        let scene = Scene::open().await;
        let officer = scene.staff("Officer", Role::GrantsOfficer).await;
        let program = scene.world.program_of(&officer).await;
        let (list, call) = ("/organisations".to_owned(), format!("/calls/{}", scene.call));
        for (list, queries) in [
            (list, &["standing=x", "limit=abc", "limit=0", "limit=201", "after=nonsense"][..]),
            ("/applications".to_owned(), &["limit=abc", "limit=-1", "after=nonsense"]),
            (format!("{call}/eligibility"), &["state=x", "limit=1.5", "after=1"]),
            (format!("{call}/drafts"), &["limit=many"]),
            ("/calls".to_owned(), &["limit=many"]),
        ] {
            assert_eq!(program.get(&list).await.status, 200, "{list}");
            for query in queries {
                let refused = program.get(&format!("{list}?{query}")).await;
                assert_eq!((refused.status, refused.codes()), (400, vec!["error-query"]), "{list}?{query}");
                assert_eq!(refused.header("content-type"), Some("application/problem+json"));
            }
        }
        let page = scene.world.browser_of(&officer).await.get("/organisations?standing=x&page=y").await;
        assert_eq!(page.status, 200, "on a page nonsense is no filter");
        scene.close().await;
    });
}
