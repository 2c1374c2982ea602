//! What the register knows already of an organisation: a question of its own part that is not answered yet begins
//! with it. Nothing is part of the application before somebody has saved it.

use chrono::{Datelike, NaiveDate};

use super::whole::Whole;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::OrganisationId;
use crate::cycle::calls::Call;
use crate::cycle::forms::Answers;
use crate::cycle::forms::standard::TURNOVERS;
use crate::people::organisations::{self, Turnover};

/// What a part begins with.
#[derive(Debug, Clone, Default)]
pub struct Begun {
    /// The answers as they are kept, with what the register has where there is none.
    pub answers: Answers,
    /// Of which years the turnover was filled in.
    pub years: Vec<i32>,
    /// Whether turnovers are asked for at all.
    pub asks: bool,
    /// What is answered here of years that the profile does not have and can take.
    pub unkept: Vec<Turnover>,
}

/// The own part of an organisation with the turnovers of its profile. An amount in another currency than the
/// call's is left out: nobody has said at which rate it would count.
pub async fn begun(
    conn: &mut Conn,
    (whole, call): (&Whole, &Call),
    own: OrganisationId,
    kept: &Answers,
    today: NaiveDate,
) -> Result<Begun, AppError> {
    let asked = whole.questions_asked(call, Some(own));
    let mut begun = Begun { answers: kept.clone(), ..Begun::default() };
    if !TURNOVERS.iter().any(|code| asked.has(code)) {
        return Ok(begun);
    }
    begun.asks = true;
    let known: Vec<Turnover> = organisations::turnovers_of(conn, own).await?;
    let this = call.zone.day(call.deadline).year();
    for (back, code) in (1..).zip(TURNOVERS).filter(|(_, code)| asked.has(code)) {
        let year = this.saturating_sub(back);
        let same = known.iter().find(|one| one.year == year);
        match (kept.amount_of(code), same) {
            (Some(amount), None) => {
                let new = Turnover { year, amount, currency: call.currency };
                begun.unkept.extend(Some(new).filter(|new| new.problems(today).is_empty()));
            }
            (None, Some(one)) if one.currency == call.currency && kept.get(code).is_none() => {
                begun.answers = begun.answers.amount(code, one.amount);
                begun.years.push(year);
            }
            _ => {}
        }
    }
    Ok(begun)
}
