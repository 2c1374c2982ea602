//! Who is in a part just now, so that nobody writes over another unawares. Seen by those who write it and by
//! nobody else; forgotten after some minutes.

use chrono::TimeDelta;

use super::store;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::{Timestamp, Zone};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::people::accounts::SignedIn;
use crate::web::ui::Ui;

/// How long somebody counts as being there after they were seen, in minutes. The script says every twenty
/// seconds that they still are; without it, opening and saving say so.
const MINUTES: i64 = 5;

/// Somebody who was seen in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// Whose part; none for the common one.
    pub part: Option<OrganisationId>,
    pub name: String,
    pub seen_at: Timestamp,
}

/// The others who are in an application just now.
pub async fn others(
    conn: &mut Conn,
    who: &SignedIn,
    id: ApplicationId,
    now: Timestamp,
) -> Result<Vec<Present>, AppError> {
    Ok(store::present_since(conn, id, now - TimeDelta::minutes(MINUTES), who.account).await?)
}

/// The same for one part, after noting that the asking person is there.
pub async fn others_in(
    conn: &mut Conn,
    who: &SignedIn,
    (id, part): (ApplicationId, Option<OrganisationId>),
    now: Timestamp,
) -> Result<Vec<Present>, AppError> {
    store::note_presence(conn, id, part, who.account, now).await?;
    let mut all = others(conn, who, id, now).await?;
    all.retain(|one| one.part == part);
    Ok(all)
}

/// Who is here, in one sentence; empty where nobody else is.
pub fn said(ui: &Ui, zone: Zone, present: &[Present]) -> String {
    if present.is_empty() {
        return String::new();
    }
    let one_of = |one: &Present| format!("{} ({})", one.name, zone.local(one.seen_at).format("%H:%M"));
    let names = present.iter().map(one_of).collect::<Vec<_>>().join(", ");
    ui.t("applications-here").with("names", names).to_string()
}
