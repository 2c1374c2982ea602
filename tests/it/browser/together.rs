//! Several people write one application at once.

use futures_util::future::join_all;

use super::drafts::{says, type_into, typed};
use super::{Browser, Script};
use crate::applications::scene::{Member, Scene};
use crate::world::{PASSWORD, comes, run};
use cogrant::base::kernel::ids::ApplicationId;

/// An answer for each of three.
const ANSWERS: [&str; 3] = ["need", "change", "activities"];

struct Three {
    scene: Scene,
    id: ApplicationId,
    path: String,
    browsers: Vec<Browser>,
}

impl Three {
    /// Three organisations of one application, each with the common part before it.
    async fn open(script: Script) -> Option<Self> {
        let scene = Scene::open().await;
        let (id, lead, partner) = scene.written().await;
        let third = scene.member("Birch").await;
        scene.join(id, &lead, &third).await;
        let path = format!("/applications/{id}/parts/common");
        let opened = [lead, partner, third].map(|member: Member| {
            let (address, path) = (scene.world.address.clone(), path.clone());
            async move {
                let browser = Browser::open(&address, script).await?;
                browser.sign_in(member.who.email.as_str(), PASSWORD).await;
                browser.go(&path).await;
                Some(browser)
            }
        });
        let Some(browsers) = join_all(opened).await.into_iter().collect::<Option<Vec<_>>>() else {
            scene.world.abandon().await;
            return None;
        };
        Some(Self { scene, id, path, browsers })
    }

    async fn kept(&self, code: &str) -> String {
        self.scene.whole(self.id).await.common.answers.text_of(code).to_owned()
    }

    async fn all_type(&self) {
        let each = self.browsers.iter().zip(ANSWERS);
        join_all(each.map(|(browser, code)| type_into(browser, code, " By me."))).await;
    }

    /// Waits until just this is kept: the line beside the form may still speak of the save before.
    async fn keeps(&self, code: &str, text: &str) {
        let is_kept = async || self.kept(code).await == text;
        assert!(comes(is_kept).await, "\"{}\" is kept, not \"{text}\"", self.kept(code).await);
    }

    async fn nothing_is_lost(&self) {
        for code in ANSWERS {
            self.keeps(code, &format!("About the {code}. By me.")).await;
        }
    }

    async fn close(self) {
        Browser::close_all(self.browsers).await;
        self.scene.world.abandon().await;
    }
}

#[test]
fn three_write_at_once_and_every_answer_is_saved_by_itself() {
    run(async {
        let Some(three) = Three::open(Script::On).await else { return };
        three.all_type().await;
        join_all(three.browsers.iter().map(|browser| says(browser, "Saved 10:00"))).await;
        three.nothing_is_lost().await;

        // Whoever saves after the others is told what changed beside it, and goes on without a clash.
        type_into(&three.browsers[0], "need", " And more.").await;
        three.keeps("need", "About the need. By me. And more.").await;
        says(
            &three.browsers[0],
            "Somebody else changed “What will change, and for whom, Activities and calendar”",
        )
        .await;
        assert_eq!(three.kept("change").await, "About the change. By me.");

        // Two change the same: the second is told, and nothing is overwritten.
        type_into(&three.browsers[1], "need", " Mine.").await;
        says(&three.browsers[1], "saved meanwhile, by somebody else").await;
        assert_eq!(three.kept("need").await, "About the need. By me. And more.");
        three.browsers[1].send("/parts/common").await;
        assert_eq!(typed(&three.browsers[1], "need").await, "About the need. Mine.");
        assert!(three.browsers[1].text().await.contains("About the need. By me. And more."));
        three.close().await;
    });
}

#[test]
fn three_write_at_once_without_script_and_the_button_saves_each() {
    run(async {
        let Some(three) = Three::open(Script::Off).await else { return };
        three.all_type().await;
        join_all(three.browsers.iter().map(|browser| browser.send("/parts/common"))).await;
        three.nothing_is_lost().await;
        let said = join_all(three.browsers.iter().map(Browser::text)).await;
        let beside = said.iter().filter(|text| text.contains("somebody else changed meanwhile")).count();
        assert_eq!(beside, 2, "the first had nobody beside: {said:?}");

        let [first, second, _] = &three.browsers[..] else { unreachable!("three") };
        join_all([first, second].map(|browser| browser.go(&three.path))).await;
        type_into(first, "need", " First.").await;
        type_into(second, "need", " Second.").await;
        first.send("/parts/common").await;
        second.send("/parts/common").await;
        assert_eq!(typed(second, "need").await, "About the need. By me. Second.");
        assert!(second.text().await.contains("About the need. By me. First."), "both texts stand there");
        second.faults("part-clash").await;
        second.send("/parts/common").await;
        assert_eq!(three.kept("need").await, "About the need. By me. Second.", "saving again means it");
        three.close().await;
    });
}
