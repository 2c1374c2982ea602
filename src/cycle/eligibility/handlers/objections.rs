//! The objection to a result: applicants make it, somebody who had no part decides it, all of them read it.

use actix_web::web::{Data, Path};

use super::{found, kept};
use crate::base::db::Conn;
use crate::base::error::AppError;
use crate::base::kernel::ids::{AccountId, ApplicationId, FindingId};
use crate::base::kernel::phrase::Phrase;
use crate::base::state::State;
use crate::cycle::applications;
use crate::cycle::applications::access::{Seat, seats};
use crate::cycle::eligibility::access::{Sight, had_part, may_decide, others_who_decide};
use crate::cycle::eligibility::actions::{self, Protest};
use crate::cycle::eligibility::letters::named;
use crate::cycle::eligibility::objections::{Answered, Objection, may_object};
use crate::cycle::eligibility::rules::standing_of;
use crate::cycle::eligibility::{links, pages, store};
use crate::people::accounts::{self, Scope, SignedIn};
use crate::rulebook::words::{Vocabulary, said};
use crate::web::forms::{Button, Errors, Fields, Form, Posted, refusals};
use crate::web::replies::{Reply, form_again, page, see_other};
use crate::web::ui::Ui;

pub async fn show(state: Data<State>, ui: Ui, who: SignedIn, id: Path<ApplicationId>) -> Reply {
    let mut conn = state.db.conn().await?;
    page(&objection_page(&mut conn, &ui, &who, *id, Form::default()).await?)
}

pub(in crate::cycle::eligibility) async fn objection_page<'a>(
    conn: &mut Conn,
    ui: &'a Ui,
    who: &SignedIn,
    id: ApplicationId,
    form: Form,
) -> Result<pages::ObjectionPage<'a>, AppError> {
    let (application, call) = found(conn, id).await?;
    let sight = Sight::of(conn, who, &application, &call).await?;
    let record = kept(conn, sight, id, ui.now).await?;
    let facts = store::facts_of(conn, record.check.id).await?;
    let words = applications::vocabulary(conn, &facts, ui.language).await?;
    let staff =
        if sight.staff { accounts::holders(conn, Scope::Programme(call.programme)).await? } else { vec![] };
    let name_of =
        |account: AccountId| staff.iter().find(|one| one.account == account).map(|one| one.name.clone());
    let decides: Vec<_> = seats(who, &applications::partners_of(conn, id).await?)
        .into_iter()
        .filter(Seat::may_decide)
        .map(|seat| seat.organisation)
        .collect();
    let hands = had_part(conn, &application).await?;
    let open = record.open_objection();
    let contestable = standing_of(&record, ui.now)
        .into_iter()
        .filter(|standing| !standing.effective.is_met())
        .map(|standing| {
            let finding = &standing.kept.finding;
            let about = named(ui.language, standing.kept.about(), &words);
            (standing.kept.id, about, said(finding, &words).found)
        })
        .collect();
    let until = may_object(&record, (call.status, call.zone), ui.now);
    Ok(pages::ObjectionPage {
        ui,
        may_object: until.is_ok() && !decides.is_empty(),
        until,
        may_withdraw: open.is_some_and(|one| decides.contains(&one.organisation)),
        may_decide: sight.officer && open.is_some() && !hands.contains(&who.account),
        had_part: sight.officer && open.is_some() && hands.contains(&who.account),
        free: others_who_decide(conn, &call, &hands).await?,
        objections: record.objections.iter().map(|one| told(ui, one, &words, &name_of)).collect(),
        first: record.first,
        concluded: record.concluded,
        contestable,
        application,
        call,
        sight,
        form,
    })
}

fn told(
    ui: &Ui,
    objection: &Objection,
    words: &Vocabulary,
    name_of: &impl Fn(AccountId) -> Option<String>,
) -> pages::ObjectionTold {
    let points = objection.points.iter().map(|point| pages::PointTold {
        finding: point.finding,
        about: named(ui.language, point.about, words),
        answer: point.answer.clone(),
    });
    pages::ObjectionTold {
        id: objection.id,
        stands: objection.stands(),
        organisation: words.organisations.get(&objection.organisation).cloned().unwrap_or_default(),
        grounds: objection.grounds.clone(),
        made_at: objection.at,
        withdrawn_at: objection.withdrawn_at,
        decided_at: objection.decided.map(|(_, at)| at),
        decided_by: objection.decided.and_then(|(by, _)| name_of(by)),
        points: points.collect(),
    }
}

async fn again(state: &State, ui: &Ui, who: &SignedIn, id: ApplicationId, form: Form) -> Reply {
    let mut conn = state.db.conn().await?;
    form_again(&objection_page(&mut conn, ui, who, id, form).await?)
}

pub async fn object(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    actions::may_contest(&state, &who, *id).await?;
    let errors = match parse_protest(&posted.fields) {
        Ok(protest) => match actions::object(&state, &who, *id, protest).await {
            Ok(_) => return see_other(links::objection(*id), "done-eligibility-objected"),
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    again(&state, &ui, &who, *id, Form::wrong(&ui, posted.fields, &errors)?).await
}

fn parse_protest(fields: &Fields) -> Result<Protest, Errors> {
    let mut errors = Errors::default();
    let chosen = fields.all("findings");
    let findings: Vec<FindingId> =
        chosen.iter().filter_map(|id| errors.parse("findings", id, "error-choice")).collect();
    if chosen.is_empty() {
        errors.add("findings", Phrase::new("eligibility-object-which"));
    }
    errors.done(Some(Protest { findings, grounds: fields.get("grounds") }))
}

pub async fn withdraw(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    match actions::withdraw_objection(&state, &who, *id).await {
        Ok(()) => see_other(links::objection(*id), "done-eligibility-objection-withdrawn"),
        Err(error) => {
            let form = Form::wrong(&ui, posted.fields, &refusals(error)?)?;
            again(&state, &ui, &who, *id, form).await
        }
    }
}

pub async fn decide(
    state: Data<State>,
    ui: Ui,
    who: SignedIn,
    id: Path<ApplicationId>,
    posted: Posted<Button>,
) -> Reply {
    {
        let mut conn = state.db.conn().await?;
        let (application, call) = found(&mut conn, *id).await?;
        may_decide(&mut conn, &who, &application, &call).await?;
    }
    let errors = match parse_replies(&posted.fields) {
        Ok(replies) => match actions::decide_objection(&state, &who, *id, replies).await {
            Ok(true) => {
                return see_other(links::objection(*id), "done-eligibility-objection-decided-eligible");
            }
            Ok(false) => {
                return see_other(links::objection(*id), "done-eligibility-objection-decided-not-eligible");
            }
            Err(error) => refusals(error)?,
        },
        Err(errors) => errors,
    };
    again(&state, &ui, &who, *id, Form::wrong(&ui, posted.fields, &errors)?).await
}

/// The most findings that an application can have.
const MOST_ANSWERS: usize = 1000;

fn parse_replies(fields: &Fields) -> Result<Vec<actions::Reply>, Errors> {
    let mut errors = Errors::default();
    let count = fields.get("answers").parse::<usize>().unwrap_or_default().min(MOST_ANSWERS);
    let mut replies = Vec::new();
    for row in 0..count {
        let name = |column: &str| format!("{column}-{row}");
        let finding = errors.parse(&name("finding"), &fields.get(&name("finding")), "error-choice");
        let answer = errors.parse::<Answered>(
            &name("outcome"),
            &fields.get(&name("outcome")),
            "eligibility-objection-answer-needed",
        );
        let reason = fields.get(&name("reason"));
        if reason.is_empty() {
            let needed = Phrase::new("eligibility-reason-needed").with("max", actions::LONGEST_REASON);
            errors.add(name("reason"), needed);
        }
        let both = finding.zip(answer);
        replies.extend(both.map(|(finding, answer)| actions::Reply { finding, answer, reason }));
    }
    errors.done(Some(replies))
}
