//! What the templates of this room are filled with.

use askama::Template;
use chrono::NaiveDate;

use super::actions::waiting_for;
use super::model::Disbursement;
use super::release::{TrancheState, states_of};
use super::standing::Sum;
use super::status::Status;
use crate::base::audit::Entry;
use crate::base::error::AppError;
use crate::base::kernel::ids::{GrantId, OrganisationId};
use crate::base::kernel::money::{Amount, Currency};
use crate::base::kernel::translated::Translated;
use crate::cycle::awards::{self, Envelope, Tranche};
use crate::cycle::calls::Call;
use crate::cycle::reports::Dossier;
use crate::ledger::{Balance, Kind};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations;
use crate::people::programmes::Programme;
use crate::web::forms::{Fields, Form};
use crate::web::paging::Paged;
use crate::web::ui::Ui;

/// The words of a tranche's states, in the order of its life.
pub const STATES: [&str; 6] = ["waiting", "due", "requested", "prepared", "approved", "paid"];

/// A form that was refused.
pub struct Trouble(pub Form);

/// Everything about one grant's payments, as the store has it.
pub struct Contents {
    pub dossier: Dossier,
    pub tranches: Vec<Tranche>,
    pub made: Vec<Disbursement>,
    pub accepted: bool,
    pub balances: Vec<Balance>,
    pub history: Vec<Entry>,
}

/// One tranche with its disbursement under way, those that were returned, and what this reader can
/// do now.
pub struct Card {
    pub tranche: Tranche,
    pub state: TrancheState,
    pub current: Option<Disbursement>,
    pub returned: Vec<Disbursement>,
    pub history: Vec<Entry>,
    pub requests: bool,
    pub prepares: bool,
    pub approves: bool,
    /// An approver who prepared it must leave it to another.
    pub needs_another: bool,
    pub pays: bool,
    pub returns: bool,
}

#[derive(Template)]
#[template(path = "cycle/disbursements/pages/payments.html")]
pub struct PaymentsPage<'a> {
    pub ui: &'a Ui,
    pub dossier: Dossier,
    pub cards: Vec<Card>,
    pub committed: Amount,
    pub paid: Amount,
    /// The partners whose profile, with its account, the reader may look at.
    pub profiles: Vec<OrganisationId>,
    pub form: Form,
}

impl<'a> PaymentsPage<'a> {
    pub fn new(
        ui: &'a Ui,
        who: &SignedIn,
        contents: Contents,
        trouble: Option<Trouble>,
    ) -> Result<Self, AppError> {
        let Contents { dossier, tranches, made, accepted, balances, history } = contents;
        let sum = |kind| Amount::total(balances.iter().filter(|b| b.kind == kind).map(|b| b.amount));
        let (committed, paid) = (sum(Kind::Committed)?, sum(Kind::Paid)?);
        let states = states_of(&tranches, &dossier.grant, accepted, &made);
        let card = |(tranche, state)| card(who, &dossier, (tranche, state), &made, &history);
        let cards = states.into_iter().map(card).collect();
        let today = dossier.call.zone.day(ui.now);
        let fresh = || Form::filled(Fields::default().with("paid_on", today));
        let form = trouble.map_or_else(fresh, |trouble| trouble.0);
        let ids = dossier.partners.iter().map(|partner| partner.id);
        let profiles = ids.filter(|id| organisations::reads_profile(who, *id)).collect();
        Ok(Self { ui, dossier, cards, committed, paid, profiles, form })
    }

    fn grant_path(&self) -> String {
        awards::links::grant(self.dossier.grant.id)
    }

    fn waits(&self, state: &TrancheState) -> String {
        match state {
            TrancheState::Waiting(waits_for) => self.ui.say(&waiting_for(*waits_for)),
            _ => String::new(),
        }
    }

    /// When an act was done and by whom, in one line.
    fn told(&self, entry: &Entry) -> String {
        let verb = entry.act.rsplit('.').next().unwrap_or_default();
        self.ui
            .one("disbursements-did", verb)
            .with("who", entry.actor.as_str())
            .with("when", self.ui.instant(&entry.at, &self.dossier.call.zone))
            .to_string()
    }

    fn is_closed(&self) -> bool {
        self.dossier.grant.closed_at.is_some()
    }
}

fn card(
    who: &SignedIn,
    dossier: &Dossier,
    (tranche, state): (Tranche, TrancheState),
    made: &[Disbursement],
    history: &[Entry],
) -> Card {
    let own = || made.iter().filter(|d| d.tranche == tranche.id);
    let current = own().find(|d| d.status != Status::Returned).cloned();
    let returned: Vec<Disbursement> = own().filter(|d| d.status == Status::Returned).cloned().collect();
    let status = current.as_ref().map(|d| d.status);
    let finance = dossier.acts_as(who, &[Role::FinanceOfficer]);
    let approver = dossier.acts_as(who, &[Role::Approver]);
    let prepared_it = current.as_ref().is_some_and(|d| d.prepared_by == Some(who.account));
    let is_prepared = status == Some(Status::Prepared);
    // The log is read newest first, told oldest first.
    let of_card = |entry: &&Entry| own().any(|d| uuid::Uuid::from(d.id) == entry.subject_id);
    Card {
        requests: state == TrancheState::Due && dossier.signs_for_lead(who),
        prepares: status == Some(Status::Requested) && finance,
        approves: is_prepared && approver && !prepared_it,
        needs_another: is_prepared && approver && prepared_it,
        pays: status == Some(Status::Approved) && finance,
        returns: matches!(status, Some(Status::Requested | Status::Prepared)) && (finance || approver),
        history: history.iter().rev().filter(of_card).cloned().collect(),
        tranche,
        state,
        current,
        returned,
    }
}

impl Card {
    fn tag(&self) -> &'static str {
        tag(&self.state)
    }

    fn version(&self) -> i32 {
        self.current.as_ref().map_or(0, |d| d.version)
    }

    /// The id of the disbursement under way, for addresses.
    fn id(&self) -> String {
        self.current.as_ref().map(|d| d.id.to_string()).unwrap_or_default()
    }

    fn paid_on(&self) -> Option<NaiveDate> {
        self.current.as_ref().and_then(|d| d.paid_on)
    }

    fn bank_reference(&self) -> Option<&str> {
        self.current.as_ref().and_then(|d| d.bank_reference.as_deref())
    }
}

/// The class of the tag that says where a tranche stands.
const fn tag(state: &TrancheState) -> &'static str {
    match state {
        TrancheState::Waiting(_) => "",
        TrancheState::Due => "wait",
        TrancheState::Requested | TrancheState::Prepared | TrancheState::Approved => "note",
        TrancheState::Paid => "good",
    }
}

/// One tranche in the list of a programme.
pub struct Row {
    pub grant: GrantId,
    pub currency: Currency,
    pub title: String,
    pub lead: Translated,
    /// The reference of its call.
    pub reference: String,
    pub tranche: Tranche,
    pub state: TrancheState,
}

impl Row {
    fn tag(&self) -> &'static str {
        tag(&self.state)
    }

    fn path(&self) -> String {
        super::links::show(self.grant)
    }
}

#[derive(Template)]
#[template(path = "cycle/disbursements/pages/queue.html")]
pub struct QueuePage<'a> {
    pub ui: &'a Ui,
    pub programme: Programme,
    pub calls: Vec<Call>,
    pub rows: Paged<Row>,
    pub sums: Vec<Sum>,
    pub envelopes: Vec<(Call, Envelope)>,
    pub form: Form,
}

impl QueuePage<'_> {
    /// Where the list begins, of the tranches that are looked for.
    fn beginning(&self) -> String {
        let sought = [("state", self.form.value("state")), ("call", self.form.value("call"))];
        format!("{}?{}", self.path(), serde_html_form::to_string(sought).unwrap_or_default())
    }

    fn path(&self) -> String {
        super::links::queue(self.programme.id)
    }

    fn programme_path(&self) -> String {
        crate::people::programmes::links::show(self.programme.id)
    }
}
