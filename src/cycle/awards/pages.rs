//! What the templates of this room are filled with.

use askama::Template;

use super::agreement::Frozen;
use super::envelope::Envelope;
use super::links;
use super::model::{Acceptance, Grant, Outcome, Tranche};
use super::overview::{Overview, Proposed, Row};
use super::status::GrantStatus;
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::money::Amount;
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;
use crate::cycle::applications::{self, Application};
use crate::cycle::calls::{self, Call, Status};
use crate::web::forms::{Fields, Form};
use crate::web::paging::Paged;
use crate::web::ui::Ui;

text_enum! {
    /// What the reader of an award can do about it.
    pub enum May {
        Propose = "propose",
        /// Propose awards from the reserve list.
        Draw = "draw",
        Decide = "decide",
        Read = "read",
    }
}

#[derive(Template)]
#[template(path = "cycle/awards/pages/awards.html")]
pub struct Awards<'a> {
    pub ui: &'a Ui,
    pub overview: Overview,
    /// What of its table is shown.
    pub rows: Option<Paged<Row>>,
    /// What is set for the applications of the other parts: one proposal covers all.
    pub kept: Vec<(String, String)>,
    pub form: Form,
    pub may: May,
    /// Whether the reader made the open proposal.
    pub is_own: bool,
    /// What can be chosen.
    pub outcomes: &'static [Outcome],
}

impl Awards<'_> {
    fn envelope(&self) -> &Envelope {
        &self.overview.envelope
    }

    fn may_propose(&self) -> bool {
        self.may == May::Propose
    }

    fn may_draw(&self) -> bool {
        self.may == May::Draw
    }

    fn may_decide(&self) -> bool {
        self.may == May::Decide
    }

    fn is_proposed(&self) -> bool {
        self.overview.proposal.as_ref().is_some_and(Proposed::is_open)
    }

    fn is_approved(&self) -> bool {
        self.overview.proposal.as_ref().is_some_and(Proposed::is_approved)
    }

    /// Whether the open proposal draws on the reserve list.
    fn is_draw(&self) -> bool {
        self.overview.is_draw()
    }

    /// What the open proposal awards.
    fn proposed_total(&self) -> &Amount {
        let reserve = self.overview.reserve.as_ref().filter(|_| self.is_draw());
        reserve.map_or(&self.overview.awarded, |r| &r.awarded)
    }

    /// Why nothing can be proposed from the reserve list, or who can; the key of a text.
    fn reserve_says(&self) -> &'static str {
        match () {
            () if self.overview.call.status == Status::Archived => "awards-reserve-archived",
            () if !self.overview.envelope.left.is_positive() => "awards-reserve-no-money",
            () => "awards-reserve-manager-next",
        }
    }

    fn is_closed(&self) -> bool {
        self.overview.call.status == Status::Closed
    }

    fn awards_link(&self) -> String {
        links::awards(self.overview.call.id)
    }

    fn call_link(&self) -> String {
        calls::links::manage(self.overview.call.id)
    }

    fn proposals_link(&self) -> String {
        links::proposals(self.overview.call.id)
    }

    fn reserve_link(&self) -> String {
        links::reserve_proposals(self.overview.call.id)
    }

    fn approval_link(&self) -> String {
        self.overview.open().map(|p| links::approval(p.proposal.id)).unwrap_or_default()
    }

    fn return_link(&self) -> String {
        self.overview.open().map(|p| links::return_of(p.proposal.id)).unwrap_or_default()
    }
}

/// The button that leads on to another part of the form, and names the last row before it.
pub const TURN: &str = "after";

/// The fields of one application: outcome, amount and reason.
pub fn fields_of(id: ApplicationId) -> [String; 3] {
    [format!("outcome-{id}"), format!("amount-{id}"), format!("reason-{id}")]
}

/// The filled fields of these applications.
pub fn kept<'a>(form: &Form, of: impl Iterator<Item = &'a ApplicationId>) -> Vec<(String, String)> {
    let fields = of.flat_map(|id| fields_of(*id));
    let filled = fields.map(|field| (form.value(&field).to_owned(), field));
    filled.filter(|(value, _)| !value.is_empty()).map(|(value, field)| (field, value)).collect()
}

/// The fields of the form as it begins.
pub fn filled(ui: &Ui, rows: &[Row]) -> Form {
    let mut fields = Fields::default();
    for row in rows {
        let [outcome, amount_field, reason] = fields_of(row.application);
        let amount = row.decision.amount.or(row.ranked.as_ref().map(|r| r.requested));
        fields = fields
            .with(outcome, row.decision.outcome)
            .with(amount_field, amount.map(|a| ui.amount(&a)).unwrap_or_default())
            .with(reason, row.decision.own_reason().unwrap_or_default());
    }
    Form::filled(fields)
}

/// An organisation under an agreement.
pub struct Party {
    pub id: OrganisationId,
    pub names: Translated,
    pub is_lead: bool,
    pub acceptance: Option<Acceptance>,
}

#[derive(Template)]
#[template(path = "cycle/awards/pages/grant.html")]
pub struct GrantPage<'a> {
    pub ui: &'a Ui,
    pub grant: Grant,
    pub call: Call,
    pub application: Application,
    /// What the signatories accept.
    pub frozen: Frozen,
    pub parties: Vec<Party>,
    pub tranches: Vec<Tranche>,
    pub form: Form,
    /// The organisations for which the reader can still accept.
    pub signs_for: Vec<(OrganisationId, Translated)>,
    /// Whether the reader is a signatory of one of the organisations.
    pub may_refuse: bool,
    pub is_staff: bool,
    /// Where all grants of the reader stand.
    pub list_link: &'static str,
}

impl GrantPage<'_> {
    fn is_offered(&self) -> bool {
        self.grant.status == GrantStatus::Offered
    }

    fn is_refused(&self) -> bool {
        self.grant.status == GrantStatus::Refused
    }

    fn accepted(&self) -> usize {
        self.parties.iter().filter(|p| p.acceptance.is_some()).count()
    }

    fn acceptances_link(&self) -> String {
        links::acceptances(self.grant.id)
    }

    fn refusal_link(&self) -> String {
        links::refusal(self.grant.id)
    }

    fn report_link(&self) -> String {
        links::report(self.grant.id)
    }

    fn disbursements_link(&self) -> String {
        links::disbursements(self.grant.id)
    }

    fn application_link(&self) -> String {
        applications::links::show(self.application.id)
    }

    fn awards_link(&self) -> String {
        links::awards(self.call.id)
    }
}

/// One grant in a list.
pub struct Listed {
    pub grant: Grant,
    pub title: String,
    pub organisations: Vec<String>,
}

#[derive(Template)]
#[template(path = "cycle/awards/pages/grants.html")]
pub struct Grants<'a> {
    pub ui: &'a Ui,
    pub grants: Paged<Listed>,
}

impl Row {
    fn application_link(&self) -> String {
        applications::links::read(self.application)
    }
}

impl Grant {
    fn link(&self) -> String {
        links::grant(self.id)
    }

    /// The class of the tag that names the status.
    pub fn tag(&self) -> &'static str {
        match self.status {
            GrantStatus::Offered => "wait",
            GrantStatus::InForce => "good",
            GrantStatus::Closed => "note",
            GrantStatus::Refused => "bad",
        }
    }
}
