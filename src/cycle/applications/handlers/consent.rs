//! The page on which a signatory reads everything and consents.

use actix_web::web::{Data, Path};
use serde::Deserialize;
use validator::Validate;

use super::{history, reading};
use crate::base::kernel::ids::{ApplicationId, OrganisationId};
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::cycle::applications::access::signatory;
use crate::cycle::applications::actions::ConsentInput;
use crate::cycle::applications::{actions, completeness, links, pages};
use crate::people::accounts::SignedIn;
use crate::people::places;
use crate::web::forms::{Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub async fn form(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let form = Form::filled(Fields::default().with("name", &who.name));
    shown(&state, &ui, &who, *id, form).await
}

async fn shown(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    let reading = reading(&mut conn, who, id).await?;
    let places = places::places(&mut conn).await?;
    let is_open = reading.whole.application.is_open(&reading.call, ui.now);
    let signs_for: Vec<OrganisationId> = reading
        .seats
        .iter()
        .filter(|s| is_open && s.may_sign && reading.whole.consent_of(s.organisation).is_none())
        .map(|s| s.organisation)
        .collect();
    let since = history::since(&mut conn, ui, &reading, &signs_for).await?;
    let was_refused = form.is_wrong();
    let documents = links::documents(id);
    let (whole, call) = (&reading.whole, &reading.call);
    let text = pages::WholeText { ui, whole, call, places: &places, documents };
    let template = pages::ConsentForm {
        ui,
        form,
        signs_for,
        lacking: completeness::unwritten(&reading.whole, &reading.call)
            .iter()
            .map(|missing| ui.say(&missing.sentence(&reading.whole, ui.language)))
            .collect(),
        whole: &reading.whole,
        call: &reading.call,
        text,
        since,
    };
    if was_refused { form_again(&template) } else { page(&template) }
}

#[derive(Debug, Deserialize, Validate)]
pub struct ConsentForm {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    name: String,
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    capacity: String,
    #[serde(default)]
    agreed: String,
    #[serde(default)]
    content_version: i32,
}

impl ConsentForm {
    fn parse(&self) -> Result<ConsentInput, Errors> {
        let mut errors = Errors::of(self);
        let organisation = errors.parse::<OrganisationId>("organisation", &self.organisation, "error-choice");
        if self.agreed != "yes" {
            errors.add("agreed", Phrase::new("applications-consent-tick"));
        }
        let input = organisation.map(|organisation| ConsentInput {
            organisation,
            name: cleaned(&self.name),
            capacity: cleaned(&self.capacity),
            content_version: self.content_version,
        });
        errors.done(input)
    }
}

pub async fn give(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<ConsentForm>,
) -> Reply {
    signatory(&reading(&mut *state.db.conn().await?, &who, *id).await?.seats, None)?;
    let errors = match posted.form.parse() {
        Ok(input) => match actions::consent(&state, &who, *id, input).await {
            Ok(()) => return see_other(links::show(*id), "done-applications-consented"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    shown(&state, &ui, &who, *id, Form::wrong(&ui, posted.fields, &errors)?).await
}
