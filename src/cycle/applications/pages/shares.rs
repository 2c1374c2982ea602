//! Links for readers outside.

use askama::Template;

use super::WholeText;
use crate::base::kernel::ids::ApplicationId;
use crate::base::papers::As;
use crate::cycle::applications::links;
use crate::cycle::applications::model::Share;
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::web::forms::Form;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "cycle/applications/pages/shares.html")]
pub struct Shares<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub items: Vec<Share>,
    pub may_share: bool,
}

impl Shares<'_> {
    fn name(&self, share: &Share) -> String {
        self.whole.name(share.organisation, self.ui.language)
    }

    fn is_open(&self, share: &Share) -> bool {
        share.is_open(self.ui.now)
    }

    fn path(&self) -> String {
        links::shares(self.whole.application.id)
    }
}

/// The link itself, shown once.
#[derive(Template)]
#[template(path = "cycle/applications/pages/share_made.html")]
pub struct ShareMade<'a> {
    pub ui: &'a Ui,
    pub link: String,
    pub id: ApplicationId,
}

/// What a reader outside reads.
#[derive(Template)]
#[template(path = "cycle/applications/pages/shared.html")]
pub struct Shared<'a> {
    pub ui: &'a Ui,
    pub secret: &'a str,
    pub share: Share,
    pub whole: &'a Whole,
    pub call: &'a Call,
    pub body: WholeText<'a>,
}

impl Shared<'_> {
    /// Who lets the reader read, and until when.
    pub fn lede(&self) -> String {
        let by = self.whole.name(self.share.organisation, self.ui.language);
        let until = self.ui.instant(&self.share.expires_at, &self.call.zone);
        self.ui.t("applications-shared-lede").with("name", by).with("until", until).to_string()
    }
}
