//! What became of an application after it was sent in. The rooms of the later stages tell it; `app`
//! hands their tellers in, so that this room shows what it does not know itself.

use std::collections::HashMap;

use futures_util::future::LocalBoxFuture;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;

/// One thing that was decided or happened, in words that applicants may read.
#[derive(Debug, Clone)]
pub struct Milestone {
    pub application: ApplicationId,
    /// Applicants learn of it then, not before.
    pub at: Timestamp,
    pub said: Phrase,
    /// Why, in the reader's language or in the words of whoever decided.
    pub reason: Option<String>,
    /// Where more of it stands.
    pub link: Option<String>,
}

/// A room's own milestones of these applications for a reader of this language, in one query or two for
/// all of them.
pub type Teller = for<'a> fn(
    &'a mut Conn,
    &'a [ApplicationId],
    Language,
) -> LocalBoxFuture<'a, Result<Vec<Milestone>, AppError>>;

/// The tellers of all later stages.
#[derive(Clone)]
pub struct Tellers(pub Vec<Teller>);

impl Tellers {
    /// What became of each of these until now, the earliest first.
    pub async fn tell(
        &self,
        conn: &mut Conn,
        ids: &[ApplicationId],
        (language, now): (Language, Timestamp),
    ) -> Result<HashMap<ApplicationId, Vec<Milestone>>, AppError> {
        let mut all = Vec::new();
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        for teller in &self.0 {
            all.extend(teller(conn, ids, language).await?);
        }
        all.retain(|milestone| milestone.at <= now);
        all.sort_by_key(|milestone| milestone.at);
        let mut by_application: HashMap<_, Vec<_>> = HashMap::new();
        for milestone in all {
            by_application.entry(milestone.application).or_default().push(milestone);
        }
        Ok(by_application)
    }
}
