//! The one error that leaves a handler. What is not known stays an opaque 500; what a person can
//! mend carries phrases that say what was looked at, what was needed and what to do.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use diesel::result::DatabaseErrorInformation;

use super::kernel::money::MoneyError;
use super::kernel::phrase::Phrase;

#[derive(Debug)]
pub enum AppError {
    /// Nobody is signed in: the way leads to sign-in and back.
    SignInNeeded,
    /// It does not exist, or this person may not know that it does.
    NotFound,
    /// They may know of it, but not do this.
    Forbidden(Phrase),
    /// The rules of the house say no; each phrase is one reason.
    Refused(Vec<Phrase>),
    /// What a program sent is wrong in these fields; an empty name means the whole of it.
    Invalid(Vec<(String, Phrase)>),
    /// Somebody else changed it since it was read.
    ChangedMeanwhile,
    /// The request itself is broken: no form, no token, not UTF-8.
    BadRequest(Phrase),
    /// Something else is in the way just now; the phrase says what.
    Busy(Phrase),
    /// A program sent something other than JSON.
    NotJson,
    /// A program sent something other than the form with files that was asked for.
    NotMultipart,
    /// Two may edit this, and the program did not say which version it read.
    MatchNeeded,
    /// Too large to be read at all.
    TooLarge,
    /// Too many guesses; wait some seconds.
    TooMany(i64),
    /// A constraint of the database that no room has put into words.
    Constraint(String),
    /// The database is away or has no time: nobody's fault that can be mended here; come back soon.
    Unavailable(anyhow::Error),
    Unknown(anyhow::Error),
}

impl AppError {
    pub fn refused(phrase: Phrase) -> Self {
        Self::Refused(vec![phrase])
    }

    /// Puts a constraint of the database into words; any other error passes unchanged.
    #[must_use]
    pub fn on_constraint(self, name: &str, phrase: impl FnOnce() -> Phrase) -> Self {
        match self {
            Self::Constraint(broken) if broken == name => Self::refused(phrase()),
            other => other,
        }
    }

    /// What to tell the person, as phrases of the language files.
    pub fn phrases(&self) -> Vec<Phrase> {
        match self {
            Self::SignInNeeded => vec![Phrase::new("error-sign-in-needed")],
            Self::NotFound => vec![Phrase::new("error-not-found")],
            Self::Forbidden(phrase) | Self::BadRequest(phrase) | Self::Busy(phrase) => vec![phrase.clone()],
            Self::Refused(phrases) => phrases.clone(),
            Self::Invalid(fields) => fields.iter().map(|(_, phrase)| phrase.clone()).collect(),
            Self::ChangedMeanwhile => vec![Phrase::new("error-changed-meanwhile")],
            Self::NotJson => vec![Phrase::new("error-not-json")],
            Self::NotMultipart => vec![Phrase::new("error-not-multipart")],
            Self::MatchNeeded => vec![Phrase::new("error-match-needed")],
            Self::TooLarge => vec![Phrase::new("error-too-large")],
            Self::TooMany(seconds) => {
                // A started minute is a whole one: nobody comes back too early.
                let minutes = (*seconds).max(1).saturating_add(59) / 60;
                vec![Phrase::new("error-too-many").with("minutes", minutes)]
            }
            Self::Constraint(_) => vec![Phrase::new("error-constraint")],
            Self::Unavailable(_) => vec![Phrase::new("error-unavailable")],
            Self::Unknown(_) => vec![Phrase::new("error-unknown")],
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(cause) | Self::Unknown(cause) => write!(f, "{cause:#}"),
            other => write!(f, "{other:?}"),
        }
    }
}

impl std::error::Error for AppError {}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Refused(_) | Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::ChangedMeanwhile | Self::Constraint(_) | Self::Busy(_) => StatusCode::CONFLICT,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::NotJson | Self::NotMultipart => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::MatchNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unknown(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Only the status: `web::errors` writes the page, because it knows the reader's language.
    fn error_response(&self) -> HttpResponse {
        if let Self::Unavailable(cause) | Self::Unknown(cause) = self {
            tracing::error!(error = format!("{cause:#}"), "request failed");
        }
        HttpResponse::new(self.status_code())
    }
}

impl From<diesel::result::Error> for AppError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error};
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(
                DatabaseErrorKind::UniqueViolation
                | DatabaseErrorKind::CheckViolation
                | DatabaseErrorKind::ForeignKeyViolation,
                info,
            ) => Self::Constraint(constraint_of(info.as_ref())),
            Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::ChangedMeanwhile,
            Error::DatabaseError(
                DatabaseErrorKind::UnableToSendCommand | DatabaseErrorKind::ClosedConnection,
                _,
            )
            | Error::BrokenTransactionManager => Self::Unavailable(error.into()),
            Error::DatabaseError(DatabaseErrorKind::Unknown, ref info) if is_going(info.message()) => {
                Self::Unavailable(error.into())
            }
            other => Self::Unknown(other.into()),
        }
    }
}

/// Whether PostgreSQL says that it ends this connection; diesel does not hand on the code, and the words
/// follow the server's language, so this catches what it can: the next statement finds the connection closed.
fn is_going(message: &str) -> bool {
    message.starts_with("terminating connection") || message.starts_with("the database system is")
}

fn constraint_of(info: &(dyn DatabaseErrorInformation + Send + Sync)) -> String {
    info.constraint_name().unwrap_or_else(|| info.message()).to_owned()
}

impl From<anyhow::Error> for AppError {
    fn from(error: anyhow::Error) -> Self {
        Self::Unknown(error)
    }
}
impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unknown(error.into())
    }
}
impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        Self::Unknown(error.into())
    }
}
impl From<askama::Error> for AppError {
    fn from(error: askama::Error) -> Self {
        Self::Unknown(error.into())
    }
}
impl From<MoneyError> for AppError {
    /// A sum left the range that an amount may have.
    fn from(_: MoneyError) -> Self {
        Self::refused(Phrase::new("error-amount-range"))
    }
}
