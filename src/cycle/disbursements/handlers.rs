//! The page of a grant's payments and its forms.

use actix_web::web::{Data, Path};

use super::model::Payment;
use super::pages::{Contents, PaymentsPage, Trouble};
use super::{actions, links, store};
use crate::base::audit;
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::parse_day;
use crate::base::kernel::ids::{DisbursementId, GrantId, TrancheId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::awards;
use crate::cycle::reports::{self, Dossier};
use crate::ledger;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Form, Posted};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The most acts that are shown as the history of one grant's payments.
const HISTORY: i64 = 500;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, grant: Path<GrantId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let contents = read(&mut conn, &who, *grant).await?;
    page(&PaymentsPage::new(&ui, &who, contents, None)?)
}

pub(super) async fn read(conn: &mut Conn, who: &SignedIn, grant: GrantId) -> Result<Contents, AppError> {
    let dossier = Dossier::open(conn, who, grant).await?;
    let tranches = awards::tranches_of(conn, grant).await?;
    let made = store::of_grants(conn, &[grant]).await?;
    let subjects: Vec<uuid::Uuid> = made.iter().map(|d| d.id.into()).collect();
    Ok(Contents {
        accepted: reports::final_report_accepted(conn, grant).await?,
        balances: ledger::balances(conn, &[grant.into()]).await?,
        history: audit::about(conn, &subjects, HISTORY).await?,
        dossier,
        tranches,
        made,
    })
}

/// One request to move money on: where it came from and what was typed.
struct Asked {
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    grant: GrantId,
    fields: Fields,
}

impl Asked {
    async fn of(
        (state, ui, who): (Data<State>, Ui, SignedIn),
        id: DisbursementId,
        fields: Fields,
    ) -> Result<Self, AppError> {
        let grant = {
            let mut conn = state.db.conn().await?;
            let grant = store::find(&mut conn, id).await?.grant;
            // Whoever may not know of the grant learns nothing from a form either.
            Dossier::open(&mut conn, &who, grant).await?.grant.id
        };
        Ok(Self { state, ui, who, grant, fields })
    }

    /// The next page after success; after a refusal the same page with everything that was typed.
    async fn answer(self, result: Result<(), AppError>, done: &'static str) -> Reply {
        match result {
            Ok(()) => see_other(links::show(self.grant), done),
            Err(AppError::Refused(phrases)) => self.wrong(&phrases.into()).await,
            Err(AppError::ChangedMeanwhile) => {
                let fields = self.fields.clone();
                let form = Form::clash(&self.ui, fields, "disbursements-changed-meanwhile")?;
                self.again(form).await
            }
            Err(other) => Err(other),
        }
    }

    async fn wrong(self, errors: &Errors) -> Reply {
        let form = Form::wrong(&self.ui, self.fields.clone(), errors)?;
        self.again(form).await
    }

    async fn again(self, form: Form) -> Reply {
        let mut conn = self.state.db.conn().await?;
        let contents = read(&mut conn, &self.who, self.grant).await?;
        form_again(&PaymentsPage::new(&self.ui, &self.who, contents, Some(Trouble(form)))?)
    }

    fn version(&self) -> i32 {
        // What is no number was not read by anybody, so it fits no version.
        self.fields.get("version").parse().unwrap_or(-1)
    }
}

pub async fn request(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    tranche: Path<TrancheId>,
    posted: Posted<Button>,
) -> Reply {
    let grant = {
        let mut conn = state.db.conn().await?;
        let grant = awards::find_tranche(&mut conn, *tranche).await?.grant;
        Dossier::open(&mut conn, &who, grant).await?.grant.id
    };
    let asked = Asked { state, ui, who, grant, fields: posted.fields };
    let requested = actions::request(&asked.state, &asked.who, *tranche).await.map(|_| ());
    asked.answer(requested, "done-disbursements-requested").await
}

pub async fn prepare(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<DisbursementId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked::of((state, ui, who), *id, posted.fields).await?;
    let prepared = actions::prepare(&asked.state, &asked.who, *id, Some(asked.version())).await;
    asked.answer(prepared, "done-disbursements-prepared").await
}

pub async fn approve(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<DisbursementId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked::of((state, ui, who), *id, posted.fields).await?;
    let approved = actions::approve(&asked.state, &asked.who, *id, Some(asked.version())).await;
    asked.answer(approved, "done-disbursements-approved").await
}

pub async fn pay(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<DisbursementId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked::of((state, ui, who), *id, posted.fields).await?;
    {
        let mut conn = asked.state.db.conn().await?;
        let dossier = Dossier::open(&mut conn, &asked.who, asked.grant).await?;
        actions::need_finance(&dossier, &asked.who)?;
    }
    let mut errors = Errors::default();
    let day = parse_day(&asked.fields.get("paid_on")).map_err(|_| Phrase::new("error-date"));
    let paid_on = errors.take("paid_on", day);
    let bank_reference = asked.fields.get("bank_reference");
    if bank_reference.is_empty() {
        errors.add("bank_reference", Phrase::new("error-required"));
    }
    match errors.done(paid_on.map(|paid_on| Payment { bank_reference, paid_on })) {
        Ok(payment) => {
            let paid = actions::pay(&asked.state, &asked.who, *id, payment, Some(asked.version())).await;
            asked.answer(paid, "done-disbursements-paid").await
        }
        Err(errors) => asked.wrong(&errors).await,
    }
}

pub async fn send_back(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<DisbursementId>,
    posted: Posted<Button>,
) -> Reply {
    let asked = Asked::of((state, ui, who), *id, posted.fields).await?;
    let reason = asked.fields.get("reason");
    let sent = actions::send_back(&asked.state, &asked.who, *id, &reason, Some(asked.version())).await;
    asked.answer(sent, "done-disbursements-returned").await
}
