//! Files that answer questions of the form; they are read as documents of the application.

use actix_web::web::{Data, Path};

use super::parts::{both_texts, has_beside, overstepped, part_of, refused_file, started, written};
use super::{Reading, reading};
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::state::State;
use crate::cycle::applications::access::{leads_answer, writer_of_question};
use crate::cycle::applications::actions::{Asked, answer_with_file, remove_file};
use crate::cycle::applications::links;
use crate::cycle::applications::questions::Answers;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Fields, Posted, refusals};
use crate::web::replies::{Reply, see_other};
use crate::web::ui::{Face, Ui};
use crate::web::upload::Incoming;

/// The application, `common` or an organisation, and the code of the question.
type Which = Path<(ApplicationId, String, String)>;

fn asked(path: Which) -> Result<Asked, AppError> {
    let (application, part, question) = path.into_inner();
    let own = match part.as_str() {
        "common" => None,
        own => Some(own.parse().map_err(|_| AppError::NotFound)?),
    };
    Ok(Asked { application, own, question })
}

/// Refuses before anything is read of what was sent.
async fn check(state: &State, who: &SignedIn, asked: &Asked) -> Result<Reading, AppError> {
    let reading = reading(&mut *state.db.conn().await?, who, asked.application).await?;
    part_of(&reading, asked.own)?;
    writer_of_question(&reading.seats, asked.own, (&reading.whole.form, &asked.question))?;
    Ok(reading)
}

/// What came of an act on a file: the part again, with what was typed beside it if the page sent that too.
async fn answer(
    (state, ui, who): (&State, &Ui, &SignedIn),
    (asked, field): (&Asked, &str),
    (fields, beside): (Fields, Option<Answers>),
    done: Result<(), AppError>,
) -> Reply {
    let place = (asked.application, asked.own);
    let mut errors = Errors::default();
    match (done, beside) {
        (Ok(()), _) => return see_other(links::part(place.0, place.1), "done-applications-saved"),
        (Err(AppError::ChangedMeanwhile), Some(beside)) => {
            let typed = (started(&fields), beside);
            return both_texts(state, ui, who, place.0, place.1, typed).await;
        }
        (Err(AppError::Refused(phrases)), _) => {
            for phrase in phrases {
                errors.add(field, phrase);
            }
        }
        (Err(error), _) => errors = refusals(error)?,
    }
    refused_file(state, ui, who, place, (fields, &errors)).await
}

/// Answers that stand in the form beside a file: the page sends them with it, so that none is lost.
fn beside(
    reading: &Reading,
    asked: &Asked,
    fields: &Fields,
    errors: &mut Errors,
) -> Result<Option<Answers>, AppError> {
    if !has_beside(fields) {
        return Ok(None);
    }
    if let Some(question) = overstepped(reading, asked.own, fields)? {
        return Err(leads_answer(question));
    }
    let (answers, wrong) = written(reading, asked.own, fields)?;
    for (field, phrase) in wrong.iter() {
        errors.add(field.as_str(), phrase.clone());
    }
    Ok(Some(answers))
}

pub async fn put(state: Data<State>, ui: Ui, who: SignedIn, path: Which, incoming: Incoming) -> Reply {
    let asked = asked(path)?;
    let before = check(&state, &who, &asked).await?;
    let uploaded = incoming.read().await?;
    let fields = uploaded.fields.clone();
    let field = match ui.face {
        Face::Person => format!("file-{}", asked.question),
        Face::Program => "file".to_owned(),
    };
    let mut errors = Errors::default();
    let beside = beside(&before, &asked, &fields, &mut errors)?;
    let upload = errors.take(&field, uploaded.file(&field)).filter(|_| errors.is_empty());
    let Some(upload) = upload else {
        return refused_file(&state, &ui, &who, (asked.application, asked.own), (fields, &errors)).await;
    };
    let done = answer_with_file(&state, &who, &asked, (&started(&fields), beside.clone()), upload).await;
    answer((&state, &ui, &who), (&asked, &field), (fields, beside), done).await
}

pub async fn remove(state: Data<State>, ui: Ui, who: SignedIn, path: Which, posted: Posted<Button>) -> Reply {
    let asked = asked(path)?;
    let before = check(&state, &who, &asked).await?;
    let (fields, mut errors) = (posted.fields, Errors::default());
    let beside = beside(&before, &asked, &fields, &mut errors)?;
    if !errors.is_empty() {
        return refused_file(&state, &ui, &who, (asked.application, asked.own), (fields, &errors)).await;
    }
    let done = remove_file(&state, &who, &asked, (&started(&fields), beside.clone())).await;
    let field = format!("file-{}", asked.question);
    answer((&state, &ui, &who), (&asked, &field), (fields, beside), done).await
}
