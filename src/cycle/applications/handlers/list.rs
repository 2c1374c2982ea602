//! One's own applications, and where one is started.

use std::collections::HashMap;

use actix_web::web::{Data, Path, Query};
use serde::Deserialize;
use validator::Validate;

use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{ApplicationId, CallId, OrganisationId};
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::Phrase;
use crate::base::kernel::text::cleaned;
use crate::base::state::State;
use crate::cycle::applications::access::seats;
use crate::cycle::applications::actions::{Start, start, start_from};
use crate::cycle::applications::milestones::{Milestone, Tellers};
use crate::cycle::applications::model::{Application, Partner};
use crate::cycle::applications::next::next;
use crate::cycle::applications::whole::{Whole, wholes_of};
use crate::cycle::applications::{links, pages, store};
use crate::cycle::calls::{self, Call};
use crate::people::accounts::{Role, SignedIn};
use crate::people::organisations::{self, Organisation};
use crate::web::forms::{Errors, Fields, Form, Posted, refusals};
use crate::web::paging::{After, Paged, Part};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

/// The place of one of one's organisations in an application.
pub(in crate::cycle::applications) struct Placed {
    pub application: Application,
    pub call: Call,
    pub place: Partner,
    pub organisation: Option<Organisation>,
    /// The latest of what became of it.
    pub last: Option<Milestone>,
}

/// Part of the applications of one's organisations, and the invitations that wait.
pub(in crate::cycle::applications) async fn placed(
    state: &State,
    ui: &Ui,
    who: &SignedIn,
    tellers: &Tellers,
    part: Part<'_>,
) -> Result<(Paged<Placed>, Vec<Placed>), AppError> {
    let mut conn = state.db.conn().await?;
    let own = who.roles.organisations();
    let part = part.of(store::places_held(&mut conn, &own).await?, |id| (*id).into());
    let held = store::places(&mut conn, &part).await?;
    let asked = store::invitations(&mut conn, &own).await?;
    let known = Known::load(&mut conn, ui, tellers, held.iter().chain(&asked)).await?;
    let asked = asked.into_iter().filter_map(|place| known.placed(place));
    let asked = asked.filter(|one| one.call.accepts_at(ui.now)).collect();
    let held = held.into_iter().filter_map(|place| known.placed(place));
    Ok((part.filled(held, |one| one.place.id), asked))
}

/// What a list tells of places beside themselves.
struct Known {
    applications: HashMap<ApplicationId, Application>,
    calls: HashMap<CallId, Call>,
    names: HashMap<OrganisationId, Organisation>,
    told: HashMap<ApplicationId, Vec<Milestone>>,
}

impl Known {
    async fn load<'a>(
        conn: &mut Conn,
        ui: &Ui,
        tellers: &Tellers,
        places: impl Iterator<Item = &'a Partner> + Clone,
    ) -> Result<Self, AppError> {
        let own: Vec<OrganisationId> = places.clone().filter_map(|place| place.organisation).collect();
        let names = organisations::find_many(conn, &own).await?;
        let ids: Vec<ApplicationId> = places.map(|place| place.application).collect();
        let applications = store::find_many(conn, &ids).await?;
        let told = tellers.tell(conn, &ids, (ui.language, ui.now)).await?;
        let ids: Vec<CallId> = applications.iter().map(|a| a.call).collect();
        let calls = calls::find_many(conn, &ids).await?;
        Ok(Self {
            applications: applications.into_iter().map(|a| (a.id, a)).collect(),
            calls: calls.into_iter().map(|call| (call.id, call)).collect(),
            names: names.into_iter().map(|o| (o.id, o)).collect(),
            told,
        })
    }

    fn placed(&self, place: Partner) -> Option<Placed> {
        let application = self.applications.get(&place.application)?;
        Some(Placed {
            application: application.clone(),
            call: self.calls.get(&application.call)?.clone(),
            organisation: place.organisation.and_then(|id| self.names.get(&id)).cloned(),
            last: self.told.get(&application.id).and_then(|all| all.last()).cloned(),
            place,
        })
    }
}

pub async fn mine(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    tellers: Data<Tellers>,
    query: Query<After>,
) -> Reply {
    let (mine, asked) = placed(&state, &ui, &who, &tellers, Part::Shown(&query.after)).await?;
    let open = mine.iter().filter(|one| one.application.is_open(&one.call, ui.now));
    let open: Vec<Application> = open.map(|one| one.application.clone()).collect();
    let drafts = wholes_of(&mut *state.db.conn().await?, open).await?;
    let mine = mine.map(|one| pages::Line { next: next_of(&ui, &who, &one, &drafts), ..line(&ui, &one) });
    let asked = asked.iter().map(|one| line(&ui, one)).collect();
    let has_organisation = !who.roles.organisations().is_empty();
    page(&pages::List { ui: &ui, mine, asked, has_organisation })
}

fn line(ui: &Ui, Placed { application, call, place, organisation, last }: &Placed) -> pages::Line {
    pages::Line {
        link: if place.is_in() {
            links::show(application.id)
        } else {
            links::invitation(application.id, place.id)
        },
        title: application.title.clone(),
        reference: application.reference(call),
        organisation: organisation.as_ref().map(|o| ui.text(&o.names)).unwrap_or_default(),
        is_lead: place.is_lead(),
        call: ui.text(&call.title),
        status: application.status,
        deadline: ui.instant(&call.deadline, &call.zone),
        next: None,
        is_open: call.accepts_at(ui.now),
        last: last.as_ref().map(|milestone| ui.say(&milestone.said)),
        is_late: application.late_reason.is_some(),
    }
}

/// The next step of a draft for one of its organisations, and where it is done.
fn next_of(ui: &Ui, who: &SignedIn, one: &Placed, drafts: &[Whole]) -> Option<(String, Option<String>)> {
    let whole = drafts.iter().find(|whole| whole.application.id == one.application.id)?;
    let mut seats = seats(who, &whole.partners);
    seats.retain(|seat| one.place.organisation == Some(seat.organisation));
    let next = next(whole, &one.call, &seats, ui.language);
    Some((ui.say(&next.phrase()), next.link(one.application.id)))
}

/// Those of one's organisations for which one writes.
fn written_for(who: &SignedIn) -> Vec<OrganisationId> {
    let mut ids = who.roles.organisations();
    ids.retain(|id| who.in_organisation(*id, &Role::WRITERS));
    ids
}

async fn public_call(conn: &mut Conn, id: CallId) -> Result<Call, AppError> {
    let call = calls::find(conn, id).await?;
    if call.status.is_public() { Ok(call) } else { Err(AppError::NotFound) }
}

pub async fn start_form(state: Data<State>, ui: Ui, who: SignedIn, call: Path<CallId>) -> Reply {
    let mut conn = state.db.conn().await?;
    let call = public_call(&mut conn, *call).await?;
    let (organisations, earlier) = to_begin_with(&mut conn, &who).await?;
    let mut fields = Fields::default();
    if let [only] = organisations.as_slice() {
        fields = fields.with("organisation", only.id);
    }
    let language = call.languages.iter().find(|l| **l == ui.language).or(call.languages.first());
    if let Some(language) = language {
        fields = fields.with("language", language);
    }
    page(&pages::New { ui: &ui, form: Form::filled(fields), call: &call, organisations, earlier })
}

/// So many earlier applications are offered to begin with.
const MOST_EARLIER: i64 = 30;

/// The organisations for which somebody may begin an application, and what these have led so far, each with its
/// reference.
async fn to_begin_with(
    conn: &mut Conn,
    who: &SignedIn,
) -> Result<(Vec<Organisation>, Vec<(Application, String)>), AppError> {
    let own = written_for(who);
    let organisations = organisations::find_many(conn, &own).await?;
    let ids = store::led_by(conn, &own, MOST_EARLIER).await?;
    let mut applications = store::find_many(conn, &ids).await?;
    applications.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    let of: Vec<CallId> = applications.iter().map(|one| one.call).collect();
    let calls = calls::find_many(conn, &of).await?;
    let named = applications.into_iter().filter_map(|one| {
        let reference = one.reference(calls.iter().find(|call| call.id == one.call)?);
        Some((one, reference))
    });
    Ok((organisations, named.collect()))
}

#[derive(Debug, Deserialize, Validate)]
pub struct StartForm {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    #[validate(length(min = 1, max = 200))]
    title: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    from: String,
}

impl StartForm {
    /// The first words, and the earlier application to begin with.
    fn parse(&self, call: &Call) -> Result<(Start, Option<ApplicationId>), Errors> {
        let mut errors = Errors::of(self);
        let organisation = errors.parse::<OrganisationId>("organisation", &self.organisation, "error-choice");
        let language = errors.parse::<Language>("language", &self.language, "error-choice");
        if language.is_some_and(|l| !call.languages.contains(&l)) {
            errors.add("language", Phrase::new("applications-language-not-taken"));
        }
        let title = cleaned(&self.title);
        let new = organisation.zip(language).map(|(organisation, language)| Start {
            organisation,
            title,
            language,
        });
        let from = match self.from.as_str() {
            "" => None,
            from => errors.parse::<ApplicationId>("from", from, "error-choice"),
        };
        errors.done(new.map(|new| (new, from)))
    }
}

pub async fn start_one(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    call: Path<CallId>,
    posted: Posted<StartForm>,
) -> Reply {
    let call = public_call(&mut *state.db.conn().await?, *call).await?;
    if written_for(&who).is_empty() {
        return Err(AppError::Forbidden(Phrase::new("applications-own-writers-only")));
    }
    let errors = match posted.form.parse(&call) {
        Ok((new, from)) => {
            let begun = match from {
                None => start(&state, &who, call.id, new).await,
                Some(from) => start_from(&state, &who, call.id, new, from).await,
            };
            match begun {
                Ok(id) => return see_other(links::show(id), "done-applications-started"),
                Err(error) => refusals(error)?,
            }
        }
        Err(errors) => errors,
    };
    let form = Form::wrong(&ui, posted.fields, &errors)?;
    let (organisations, earlier) = to_begin_with(&mut *state.db.conn().await?, &who).await?;
    form_again(&pages::New { ui: &ui, form, call: &call, organisations, earlier })
}
