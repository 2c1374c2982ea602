//! What applicants are told of this stage beside their applications.

use futures_util::future::LocalBoxFuture;

use super::model::{Approved, Grant, Outcome};
use super::{links, reasons, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::Milestone;

/// Every approved decision with its reason, and what became of the grant: two queries.
pub fn milestones<'a>(
    conn: &'a mut Conn,
    ids: &'a [ApplicationId],
    language: Language,
) -> LocalBoxFuture<'a, Result<Vec<Milestone>, AppError>> {
    Box::pin(async move {
        let grants = store::grants::grants_of_applications(conn, ids).await?;
        let approved = store::proposals::approved_of(conn, ids).await?;
        let mut told: Vec<Milestone> = approved
            .iter()
            .map(|approved| {
                let grant = grants.iter().find(|grant| grant.application == approved.application);
                decided(approved, grant, language)
            })
            .collect();
        for grant in &grants {
            let step = |at: Option<Timestamp>, key: &'static str| {
                at.map(|at| Milestone {
                    application: grant.application,
                    at,
                    said: Phrase::new(key),
                    reason: None,
                    link: Some(links::grant(grant.id)),
                })
            };
            told.extend(step(grant.in_force_at, "awards-milestone-in-force"));
            told.extend(step(grant.closed_at, "awards-milestone-closed"));
        }
        Ok(told)
    })
}

fn decided(approved: &Approved, grant: Option<&Grant>, language: Language) -> Milestone {
    let grant = grant.filter(|_| approved.outcome == Outcome::Awarded);
    let said = match (approved.outcome, grant) {
        (Outcome::Awarded, Some(grant)) => {
            Phrase::new("awards-milestone-awarded").with("amount", (grant.amount, grant.currency))
        }
        (Outcome::Awarded, None) => Phrase::new("awards-outcome-awarded"),
        (Outcome::Reserve, _) => Phrase::new("awards-milestone-reserve"),
        (Outcome::Rejected, _) => Phrase::new("awards-milestone-rejected"),
    };
    Milestone {
        application: approved.application,
        at: approved.at,
        said,
        reason: Some(reasons::in_words(language, approved.outcome, &approved.reason)),
        link: grant.map(|grant| links::grant(grant.id)),
    }
}
