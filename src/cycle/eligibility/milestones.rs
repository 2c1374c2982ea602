//! What applicants are told of this stage beside their applications.

use futures_util::future::LocalBoxFuture;

use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::Milestone;

pub fn milestones<'a>(
    conn: &'a mut Conn,
    ids: &'a [ApplicationId],
    _: Language,
) -> LocalBoxFuture<'a, Result<Vec<Milestone>, AppError>> {
    Box::pin(async move {
        let concluded = store::concluded_of(conn, ids).await?;
        Ok(concluded
            .into_iter()
            .map(|concluded| Milestone {
                application: concluded.application,
                at: concluded.told_at(),
                said: Phrase::new(if concluded.eligible {
                    "eligibility-milestone-eligible"
                } else {
                    "eligibility-milestone-ineligible"
                }),
                reason: None,
                link: Some(links::show(concluded.application)),
            })
            .collect())
    })
}
