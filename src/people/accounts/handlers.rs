//! Pages of accounts.

pub mod programs;

use actix_web::http::StatusCode;
use actix_web::http::header::{CLEAR_SITE_DATA, HeaderValue, LOCATION, USER_AGENT};
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use validator::Validate;

use super::actions::{self, Attempt, NewAccount};
use super::kept::{self, Kept};
use super::recognise::{SESSION_COOKIE, cookie, signed_in, visitor};
use super::signed_in::SignedIn;
use super::{links, pages, store};
use crate::base::error::AppError;
use crate::base::kernel::clock::Zone;
use crate::base::kernel::ids::SessionId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::{Email, cleaned};
use crate::base::state::State;
use crate::web::assets;
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::place::place_of;
use crate::web::replies::{Reply, form_again, go_to, page, see_other};
use crate::web::ui::Ui;
use crate::web::visitor::{LANGUAGE_COOKIE, language_of};

#[derive(Debug, Deserialize, Validate)]
pub struct SignUpForm {
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    #[validate(length(min = 10, max = 200))]
    password: String,
    #[serde(default)]
    language: String,
}

impl SignUpForm {
    fn parse(&self) -> Result<NewAccount, Errors> {
        let mut errors = Errors::of(self);
        let email = errors.parse::<Email>("email", &self.email, "error-email");
        let language = errors.parse::<Language>("language", &self.language, "error-choice");
        if email.as_ref().is_some_and(|e| e.as_str() == self.password.to_lowercase()) {
            errors.add("password", Phrase::new("accounts-password-is-email"));
        }
        let new = email.zip(language).map(|(email, language)| NewAccount {
            email,
            language,
            name: cleaned(&self.name),
            password: self.password.clone(),
        });
        errors.done(new)
    }
}

pub async fn sign_up_form(ui: Ui) -> Reply {
    let form = Form::filled(Fields::default().with("language", ui.language));
    page(&pages::SignUp { ui: &ui, form })
}

pub async fn sign_up(state: Data<State>, ui: Ui, posted: Posted<SignUpForm>) -> Reply {
    match posted.form.parse() {
        Ok(new) => actions::sign_up(&state, new).await?,
        Err(errors) => {
            return form_again(&pages::SignUp { ui: &ui, form: Form::wrong(&ui, posted.fields, &errors)? });
        }
    }
    page(&pages::Told { ui: &ui, title: "accounts-look-for-letter", text: "accounts-confirm-sent" })
}

#[derive(Debug, Deserialize)]
pub struct Secret {
    #[serde(default)]
    secret: String,
}

/// Opening the link changes nothing: mail programs open links too. The button confirms.
pub async fn confirmation_form(ui: Ui, query: Query<Secret>) -> Reply {
    let secret = query.into_inner().secret;
    page(&pages::Confirm { ui: &ui, form: Form::default(), secret })
}

pub async fn confirm(state: Data<State>, ui: Ui, posted: Posted<Secret>) -> Reply {
    match actions::confirm(&state, &posted.form.secret).await {
        Ok(()) => see_other(links::SIGN_IN, "done-confirmed"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            form_again(&pages::Confirm { ui: &ui, form, secret: posted.form.secret })
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

pub async fn sign_in_form(ui: Ui, query: Query<Back>) -> Reply {
    page(&pages::SignIn { ui: &ui, form: Form::default(), back: query.into_inner().back, is_kept: false })
}

#[derive(Debug, Deserialize)]
pub struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    back: String,
}

pub async fn sign_in(state: Data<State>, request: HttpRequest, ui: Ui, posted: Posted<SignInForm>) -> Reply {
    let header = request.headers().get(USER_AGENT).and_then(|h| h.to_str().ok());
    let attempt = Attempt {
        email: posted.form.email.parse().ok(),
        password: posted.form.password.clone(),
        from: place_of(&request, &state.settings.server.trusted_proxies),
        browser: header.unwrap_or("?").to_owned(),
    };
    match actions::sign_in(&state, attempt).await {
        Ok((secret, account)) => {
            let session = cookie(SESSION_COOKIE, secret.clone(), state.settings.server.secure_cookies);
            let kept = Kept::carried(&posted.fields).filter(|k| k.belongs_to(&state) == Some(account.id));
            if let Some(kept) = kept {
                let who = signed_in(&mut *state.db.conn().await?, account, None).await?;
                let language = language_of(&request, Some(who.language));
                let ui = ui.as_seen_by(visitor(Some(&who), language, secret), &state.secret);
                let mut reply = kept::show(&ui, StatusCode::OK, &kept)?;
                reply.add_cookie(&session).map_err(|e| AppError::Unknown(e.into()))?;
                return Ok(reply);
            }
            let mut reply = HttpResponse::SeeOther();
            reply.insert_header((LOCATION, links::safe_back(&posted.form.back))).cookie(session);
            Ok(reply.finish())
        }
        Err(error) => {
            let back = posted.form.back.clone();
            let is_kept = Kept::carried(&posted.fields).is_some();
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            form_again(&pages::SignIn { ui: &ui, form, back, is_kept })
        }
    }
}

pub async fn sign_out(state: Data<State>, who: SignedIn, _: Posted<Button>) -> Reply {
    actions::sign_out(&state, &who).await?;
    let mut reply = see_other("/", "done-signed-out")?;
    let mut gone = cookie(SESSION_COOKIE, String::new(), state.settings.server.secure_cookies);
    gone.make_removal();
    reply.add_cookie(&gone).map_err(|e| AppError::Unknown(e.into()))?;
    reply.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static(assets::FORGET_PAGES));
    keep_language(&mut reply, &state, &who)?;
    Ok(reply)
}

/// Whoever has just signed out reads on in the language of the account.
fn keep_language(reply: &mut HttpResponse, state: &State, who: &SignedIn) -> Result<(), AppError> {
    reply.add_cookie(&language_cookie(who.language, state)).map_err(|e| AppError::Unknown(e.into()))
}

pub async fn reset_request_form(ui: Ui) -> Reply {
    page(&pages::ResetRequest { ui: &ui, form: Form::default() })
}

#[derive(Debug, Deserialize)]
pub struct ResetRequestForm {
    #[serde(default)]
    email: String,
}

pub async fn request_reset(state: Data<State>, ui: Ui, posted: Posted<ResetRequestForm>) -> Reply {
    let mut errors = Errors::default();
    let email = errors.parse::<Email>("email", &posted.form.email, "error-email");
    match errors.done(email) {
        Ok(email) => actions::request_reset(&state, &email).await?,
        Err(errors) => {
            let form = Form::wrong(&ui, posted.fields, &errors)?;
            return form_again(&pages::ResetRequest { ui: &ui, form });
        }
    }
    page(&pages::Told { ui: &ui, title: "accounts-look-for-letter", text: "accounts-reset-sent" })
}

pub async fn reset_form(ui: Ui, query: Query<Secret>) -> Reply {
    page(&pages::Reset { ui: &ui, form: Form::default(), secret: query.into_inner().secret })
}

#[derive(Debug, Deserialize, Validate)]
pub struct ResetForm {
    #[serde(default)]
    secret: String,
    #[serde(default)]
    #[validate(length(min = 10, max = 200))]
    password: String,
}

pub async fn reset(state: Data<State>, ui: Ui, posted: Posted<ResetForm>) -> Reply {
    let errors = Errors::of(&posted.form);
    let errors = if errors.is_empty() {
        match actions::reset(&state, &posted.form.secret, posted.form.password.clone()).await {
            Ok(()) => return see_other(links::SIGN_IN, "done-password-set"),
            Err(error) => refusals(error)?,
        }
    } else {
        errors
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    form_again(&pages::Reset { ui: &ui, form, secret: posted.form.secret })
}

pub async fn account(state: Data<State>, ui: Ui, who: SignedIn) -> Reply {
    let mut conn = state.db.conn().await?;
    let sessions = store::sessions_of(&mut conn, who.account, state.now()).await?;
    let (name, email) = (who.name, who.email.to_string());
    page(&pages::Account { ui: &ui, name, email, sessions, current: who.session, zone: Zone::BELGRADE })
}

#[derive(Debug, Deserialize)]
pub struct LanguageForm {
    #[serde(default)]
    language: String,
}

pub async fn change_language(state: Data<State>, who: SignedIn, posted: Posted<LanguageForm>) -> Reply {
    let language: Language =
        posted.form.language.parse().map_err(|_| AppError::refused(Phrase::new("error-choice")))?;
    actions::change_language(&state, &who, language).await?;
    let mut reply = see_other(links::ACCOUNT, "done-saved")?;
    reply.add_cookie(&language_cookie(language, &state)).map_err(|e| AppError::Unknown(e.into()))?;
    Ok(reply)
}

fn language_cookie(language: Language, state: &State) -> actix_web::cookie::Cookie<'static> {
    let mut chosen = cookie(LANGUAGE_COOKIE, language.to_string(), state.settings.server.secure_cookies);
    chosen.set_max_age(actix_web::cookie::time::Duration::days(365));
    chosen
}

/// The language switch: a link, so that it works everywhere; it keeps nothing but a preference.
pub async fn choose_language(state: Data<State>, language: Path<String>, query: Query<Back>) -> Reply {
    let language: Language = language.parse().map_err(|_| AppError::NotFound)?;
    let mut reply = go_to(links::safe_back(&query.back))?;
    reply.add_cookie(&language_cookie(language, &state)).map_err(|e| AppError::Unknown(e.into()))?;
    Ok(reply)
}

pub async fn end_sessions(state: Data<State>, who: SignedIn, _: Posted<Button>) -> Reply {
    actions::end_sessions(&state, &who, None).await?;
    let mut reply = see_other(links::SIGN_IN, "done-signed-out-everywhere")?;
    keep_language(&mut reply, &state, &who)?;
    Ok(reply)
}

pub async fn end_session(state: Data<State>, who: SignedIn, id: Path<SessionId>, _: Posted<Button>) -> Reply {
    actions::end_sessions(&state, &who, Some(*id)).await?;
    see_other(links::ACCOUNT, "done-session-ended")
}
