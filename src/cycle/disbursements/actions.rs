//! What a person can do with the money of a grant.

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

use super::close::close_if_finished;
use super::links;
use super::model::{Disbursement, LONGEST_REASON, LONGEST_REFERENCE, Payment};
use super::release::{TrancheState, WaitsFor, states_of};
use super::status::{Move, Status};
use super::store::{self, Step};
use crate::base::audit::{self, Act};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::ids::{DisbursementId, TrancheId};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::awards::{self, Tranche};
use crate::cycle::reports::{self, Dossier};
use crate::ledger::{self, Entry, Kind, Line};
use crate::notices::{Notice, Recipient, enqueue};
use crate::people::accounts::{self, Role, Scope, SignedIn};

/// The database's own refusal of one person who prepares and approves.
const BY_TWO: &str = "disbursements_prepared_and_approved_by_two";
/// The database's own refusal of a second request for a tranche.
const ONE_PER_TRANCHE: &str = "disbursements_one_per_tranche";

/// Requests a tranche that is due: a signatory of the lead. The lead's bank account is frozen with
/// the request, so that a later change of it cannot move the money elsewhere.
pub async fn request(state: &State, who: &SignedIn, tranche: TrancheId) -> Result<DisbursementId, AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let grant = awards::find_tranche(conn, tranche).await?.grant;
            let dossier = Dossier::open_for_update(conn, who, grant).await?;
            if !dossier.signs_for_lead(who) {
                return Err(AppError::Forbidden(Phrase::new("disbursements-signatory-only")));
            }
            let accepted = reports::final_report_accepted(conn, grant).await?;
            let tranches = awards::tranches_of(conn, grant).await?;
            let made = store::of_grants(conn, &[grant]).await?;
            let states = states_of(&tranches, &dossier.grant, accepted, &made);
            let (tranche, tranche_state) =
                states.into_iter().find(|(t, _)| t.id == tranche).ok_or(AppError::NotFound)?;
            refuse_not_due(tranche_state)?;
            let lead = dossier.lead().ok_or(AppError::NotFound)?;
            let disbursement = Disbursement {
                id: DisbursementId::new(),
                tranche: tranche.id,
                grant,
                amount: tranche.amount,
                iban: lead.iban.clone(),
                status: Status::Requested,
                requested_at: now,
                prepared_by: None,
                prepared_at: None,
                approved_by: None,
                approved_at: None,
                paid_on: None,
                bank_reference: None,
                return_reason: None,
                version: 1,
            };
            store::insert(conn, &disbursement, who.account)
                .await
                .map_err(|error| error.on_constraint(ONE_PER_TRANCHE, || not_due(TrancheState::Requested)))?;
            let at = Standing { dossier, tranche, disbursement };
            let act = at.act("disbursements.request").by_organisation(lead_id(&at)?);
            audit::record(conn, &who.actor(), act, now).await?;
            at.tell_staff(conn, state, "disbursements-requested", Role::FinanceOfficer).await?;
            Ok(at.disbursement.id)
        })
        .await
}

fn lead_id(at: &Standing) -> Result<crate::base::kernel::ids::OrganisationId, AppError> {
    at.dossier.lead().map(|lead| lead.id).ok_or(AppError::NotFound)
}

fn refuse_not_due(tranche_state: TrancheState) -> Result<(), AppError> {
    if tranche_state == TrancheState::Due { Ok(()) } else { Err(AppError::refused(not_due(tranche_state))) }
}

/// Why a tranche cannot be requested now.
pub fn not_due(tranche_state: TrancheState) -> Phrase {
    match tranche_state {
        TrancheState::Waiting(waits_for) => waiting_for(waits_for),
        other => {
            let word = Fact::Word(format!("disbursements-status-{other}").into());
            Phrase::new("disbursements-already").with("status", word)
        }
    }
}

/// What a tranche waits for, in words.
pub fn waiting_for(waits_for: WaitsFor) -> Phrase {
    match waits_for {
        WaitsFor::Agreement => Phrase::new("disbursements-waits-agreement"),
        WaitsFor::FinalReport => Phrase::new("disbursements-waits-report"),
        WaitsFor::Earlier(number) => Phrase::new("disbursements-waits-earlier").with("number", number),
    }
}

/// Prepares a requested disbursement for payment: a finance officer who belongs to none of the
/// partners. With `version`, only if nothing changed since it was read.
pub async fn prepare(
    state: &State,
    who: &SignedIn,
    id: DisbursementId,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let at = Standing::to_change(conn, who, id, (&[Role::FinanceOfficer], FINANCE_ONLY)).await?;
            let next = at.next(Move::Prepare, version)?;
            store::save_step(conn, &at.disbursement, (next, Step::Prepared), who.account, now).await?;
            audit::record(conn, &who.actor(), at.act("disbursements.prepare"), now).await?;
            at.tell_staff(conn, state, "disbursements-prepared", Role::Approver).await
        })
        .await
}

/// Approves a prepared disbursement: an approver who did not prepare it.
pub async fn approve(
    state: &State,
    who: &SignedIn,
    id: DisbursementId,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let at = Standing::to_change(conn, who, id, (&[Role::Approver], APPROVER_ONLY)).await?;
            let next = at.next(Move::Approve, version)?;
            if at.disbursement.prepared_by == Some(who.account) {
                return Err(AppError::Forbidden(Phrase::new("disbursements-other-person")));
            }
            store::save_step(conn, &at.disbursement, (next, Step::Approved), who.account, now)
                .await
                .map_err(|error| error.on_constraint(BY_TWO, || Phrase::new("disbursements-other-person")))?;
            audit::record(conn, &who.actor(), at.act("disbursements.approve"), now).await?;
            at.tell_staff(conn, state, "disbursements-approved", Role::FinanceOfficer).await
        })
        .await
}

/// Records that the bank paid an approved disbursement, moves the money in the books, and closes the
/// grant if that was the last thing it waited for.
pub async fn pay(
    state: &State,
    who: &SignedIn,
    id: DisbursementId,
    payment: Payment,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let at = Standing::to_change(conn, who, id, (&[Role::FinanceOfficer], FINANCE_ONLY)).await?;
            let next = at.next(Move::Pay, version)?;
            refuse_payment(&payment, &at, now)?;
            store::save_step(conn, &at.disbursement, (next, Step::Paid(&payment)), who.account, now).await?;
            post(conn, who, &at, now).await?;
            let act = at.act("disbursements.pay").with(json!({
                "amount": at.disbursement.amount,
                "bank_reference": payment.bank_reference,
                "paid_on": payment.paid_on,
            }));
            audit::record(conn, &who.actor(), act, now).await?;
            let members = applications::members_of(conn, at.dossier.application.id).await?;
            let notice = at
                .letter("disbursements-paid")
                .with("reference", payment.bank_reference.as_str())
                .with("day", payment.paid_on);
            enqueue(conn, state, &notice, &members).await?;
            close_if_finished(conn, state, &who.actor(), &at.dossier, now).await?;
            Ok(())
        })
        .await
}

async fn post(conn: &mut Conn, who: &SignedIn, at: &Standing, now: Timestamp) -> Result<(), AppError> {
    let Disbursement { id, grant, amount, .. } = at.disbursement;
    let entry = Entry {
        what: "disbursements.pay",
        subject: Uuid::from(id),
        by: Some(who.account),
        lines: vec![Line::from(grant, Kind::Committed, amount), Line::to(grant, Kind::Paid, amount)],
    };
    let posted = ledger::post(conn, &entry, now).await.map_err(AppError::from);
    posted.map_err(|error| {
        let money = (amount, at.dossier.grant.currency);
        error
            .on_constraint(ledger::OVERDRAWN, || Phrase::new("disbursements-overdrawn").with("amount", money))
            .on_constraint(ledger::POSTED_TWICE, || Phrase::new("disbursements-paid-already"))
    })?;
    Ok(())
}

fn refuse_payment(payment: &Payment, at: &Standing, now: Timestamp) -> Result<(), AppError> {
    let mut reasons = Vec::new();
    let zone = at.dossier.call.zone;
    let (today, approved): (NaiveDate, _) = (zone.day(now), at.disbursement.approved_at.map(|t| zone.day(t)));
    let length = payment.bank_reference.trim().chars().count();
    if length == 0 || length > LONGEST_REFERENCE {
        reasons.push(Phrase::new("disbursements-reference-needed").with("max", LONGEST_REFERENCE));
    }
    if payment.paid_on > today {
        reasons.push(Phrase::new("disbursements-paid-in-future").with("today", today));
    }
    if let Some(approved) = approved.filter(|approved| payment.paid_on < *approved) {
        reasons.push(Phrase::new("disbursements-paid-before-approval").with("approved", approved));
    }
    if reasons.is_empty() { Ok(()) } else { Err(AppError::Refused(reasons)) }
}

/// Sends a requested or prepared disbursement back with a reason; the tranche can be requested
/// again.
pub async fn send_back(
    state: &State,
    who: &SignedIn,
    id: DisbursementId,
    reason: &str,
    version: Option<i32>,
) -> Result<(), AppError> {
    let now = state.now();
    state
        .db
        .transaction(async |conn| {
            let roles = (&[Role::FinanceOfficer, Role::Approver][..], FINANCE_ONLY);
            let at = Standing::to_change(conn, who, id, roles).await?;
            let next = at.next(Move::Return, version)?;
            if reason.trim().is_empty() || reason.chars().count() > LONGEST_REASON {
                let phrase = Phrase::new("disbursements-reason-needed").with("max", LONGEST_REASON);
                return Err(AppError::refused(phrase));
            }
            store::save_step(conn, &at.disbursement, (next, Step::Returned(reason)), who.account, now)
                .await?;
            let act = at.act("disbursements.return").with(json!({ "reason": reason }));
            audit::record(conn, &who.actor(), act, now).await?;
            let scope = Scope::Organisation(lead_id(&at)?);
            let signatories = accounts::recipients(conn, scope, &[Role::Signatory]).await?;
            let notice = at.letter("disbursements-returned").with("reason", reason);
            Ok(enqueue(conn, state, &notice, &signatories).await?)
        })
        .await
}

/// Lets those through who pay for the programme and belong to none of the partners.
pub fn need_finance(dossier: &Dossier, who: &SignedIn) -> Result<(), AppError> {
    need(dossier, who, &[Role::FinanceOfficer], FINANCE_ONLY)
}

fn need(dossier: &Dossier, who: &SignedIn, roles: &[Role], otherwise: &'static str) -> Result<(), AppError> {
    if dossier.acts_as(who, roles) { Ok(()) } else { Err(AppError::Forbidden(Phrase::new(otherwise))) }
}

const FINANCE_ONLY: &str = "disbursements-finance-only";
const APPROVER_ONLY: &str = "disbursements-approver-only";

/// A disbursement with all that stands around it, grant and disbursement locked.
struct Standing {
    dossier: Dossier,
    tranche: Tranche,
    disbursement: Disbursement,
}

impl Standing {
    /// Locks the grant first and the disbursement after it, always in this order, then asks whether
    /// this person may change it.
    async fn to_change(
        conn: &mut Conn,
        who: &SignedIn,
        id: DisbursementId,
        (roles, otherwise): (&[Role], &'static str),
    ) -> Result<Self, AppError> {
        let grant = store::find(conn, id).await?.grant;
        let dossier = Dossier::open_for_update(conn, who, grant).await?;
        need(&dossier, who, roles, otherwise)?;
        let disbursement = store::find_for_update(conn, id).await?;
        let tranches = awards::tranches_of(conn, grant).await?;
        let tranche =
            tranches.into_iter().find(|t| t.id == disbursement.tranche).ok_or(AppError::NotFound)?;
        Ok(Self { dossier, tranche, disbursement })
    }

    /// The status after a step. A second click finds the step done and changes nothing.
    fn next(&self, step: Move, version: Option<i32>) -> Result<Status, AppError> {
        let next = self.disbursement.status.after(step)?;
        if version.is_none_or(|read| read == self.disbursement.version) {
            Ok(next)
        } else {
            Err(AppError::ChangedMeanwhile)
        }
    }

    fn act(&self, name: &'static str) -> Act {
        Act::new(name, "disbursement", self.disbursement.id)
            .in_call(self.dossier.call.id)
            .with(json!({ "tranche": self.tranche.number, "amount": self.disbursement.amount }))
    }

    fn letter(&self, kind: &'static str) -> Notice {
        Notice::new(kind, self.disbursement.id)
            .with("title", self.dossier.application.title.as_str())
            .with("lead", self.dossier.lead().map(|lead| lead.names.clone()).unwrap_or_default())
            .with("number", self.tranche.number)
            .with("amount", (self.disbursement.amount, self.dossier.grant.currency))
            .link(links::show(self.dossier.grant.id))
    }

    async fn tell_staff(
        &self,
        conn: &mut Conn,
        state: &State,
        kind: &'static str,
        role: Role,
    ) -> Result<(), AppError> {
        let scope = Scope::Programme(self.dossier.call.programme);
        let readers: Vec<Recipient> = accounts::recipients(conn, scope, &[role]).await?;
        Ok(enqueue(conn, state, &self.letter(kind), &readers).await?)
    }
}
