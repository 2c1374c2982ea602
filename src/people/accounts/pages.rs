//! What the templates of this room are filled with.

use askama::Template;

use super::store::Session;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::SessionId;
use crate::web::forms::Form;
use crate::web::ui::Ui;

#[derive(Template)]
#[template(path = "people/accounts/pages/sign_up.html")]
pub struct SignUp<'a> {
    pub ui: &'a Ui,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "people/accounts/pages/sign_in.html")]
pub struct SignIn<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub back: String,
}

/// A page that only says something: that a letter is on its way, say.
#[derive(Template)]
#[template(path = "people/accounts/pages/told.html")]
pub struct Told<'a> {
    pub ui: &'a Ui,
    pub title: &'static str,
    pub text: &'static str,
}

#[derive(Template)]
#[template(path = "people/accounts/pages/confirm.html")]
pub struct Confirm<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub secret: String,
}

#[derive(Template)]
#[template(path = "people/accounts/pages/reset_request.html")]
pub struct ResetRequest<'a> {
    pub ui: &'a Ui,
    pub form: Form,
}

#[derive(Template)]
#[template(path = "people/accounts/pages/reset.html")]
pub struct Reset<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub secret: String,
}

#[derive(Template)]
#[template(path = "people/accounts/pages/account.html")]
pub struct Account<'a> {
    pub ui: &'a Ui,
    pub name: String,
    pub email: String,
    pub sessions: Vec<Session>,
    pub current: Option<SessionId>,
    pub zone: Zone,
}

impl Account<'_> {
    /// Whether this is the session that the page is shown in.
    fn is_here(&self, session: &Session) -> bool {
        self.current == Some(session.id)
    }
}
