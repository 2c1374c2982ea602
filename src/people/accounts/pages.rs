//! What the templates of this room are filled with.

use askama::Template;

use super::browsers::Device;
use super::kept;
use super::store::Session;
use super::store::programs::ApiToken;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::SessionId;
use crate::base::kernel::phrase::Phrase;
use crate::web::api::TokenScope;
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
    /// Whether the form carries along what was typed before the session ended.
    pub is_kept: bool,
}

/// A form that came after its session had ended, to be sent again.
#[derive(Template)]
#[template(path = "people/accounts/pages/kept.html")]
pub struct Kept<'a> {
    pub ui: &'a Ui,
    pub kept: &'a kept::Kept,
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
#[template(path = "people/accounts/pages/tokens.html")]
pub struct TokenList<'a> {
    pub ui: &'a Ui,
    pub form: Form,
    pub tokens: Vec<ApiToken>,
    pub zone: Zone,
}

impl TokenList<'_> {
    fn scopes() -> &'static [TokenScope] {
        TokenScope::ALL
    }
}

#[derive(Template)]
#[template(path = "people/accounts/pages/token_made.html")]
pub struct TokenMade<'a> {
    pub ui: &'a Ui,
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

    /// The device in words, as far as its browser says what it is.
    fn device(&self, session: &Session) -> String {
        let phrase = match Device::of(&session.browser) {
            Device { browser: Some(browser), system: Some(system) } => {
                Phrase::new("accounts-device").with("browser", browser).with("system", system)
            }
            Device { browser: Some(browser), system: None } => {
                Phrase::new("accounts-device-browser").with("browser", browser)
            }
            Device { browser: None, system: Some(system) } => {
                Phrase::new("accounts-device-system").with("system", system)
            }
            Device { browser: None, system: None } => Phrase::new("accounts-device-unknown"),
        };
        self.ui.say(&phrase)
    }
}
