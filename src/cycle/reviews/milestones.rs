//! What applicants are told of this stage beside their applications: once the call is decided.

use std::collections::HashMap;

use futures_util::future::LocalBoxFuture;

use super::handlers::results::is_told;
use super::{links, store};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::cycle::applications::{self, Milestone};
use crate::cycle::calls;
use crate::web::numbers;

/// Three queries.
pub fn milestones<'a>(
    conn: &'a mut Conn,
    ids: &'a [ApplicationId],
    language: Language,
) -> LocalBoxFuture<'a, Result<Vec<Milestone>, AppError>> {
    Box::pin(async move {
        let of: HashMap<_, _> = applications::calls_of(conn, ids).await?.into_iter().collect();
        let decided: Vec<_> = of.values().copied().collect();
        let mut decided = calls::find_many(conn, &decided).await?;
        decided.retain(|call| is_told(call.status));
        let decided: Vec<_> = decided.iter().map(|call| call.id).collect();
        let panels = store::rankings(conn, &decided).await?;
        let mut told = Vec::new();
        for id in ids {
            let Some((_, at, ranking)) = panels.iter().find(|(call, ..)| of.get(id) == Some(call)) else {
                continue;
            };
            let Some(ranked) = ranking.iter().find(|ranked| ranked.application == *id) else { continue };
            told.push(Milestone {
                application: *id,
                at: *at,
                said: Phrase::new("reviews-milestone-scored")
                    .with("score", numbers::decimal(language, ranked.score))
                    .with("rank", ranked.rank),
                reason: None,
                link: Some(links::results(*id)),
            });
        }
        Ok(told)
    })
}
