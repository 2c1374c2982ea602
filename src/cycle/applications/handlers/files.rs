//! Files that answer questions of the form; they are read as documents of the application.

use actix_web::web::{Data, Path};

use super::parts::{part_of, refused_file, started};
use super::reading;
use crate::base::error::AppError;
use crate::base::kernel::ids::ApplicationId;
use crate::base::state::State;
use crate::cycle::applications::access::writer_of_part;
use crate::cycle::applications::actions::{Asked, answer_with_file, remove_file};
use crate::cycle::applications::links;
use crate::people::accounts::SignedIn;
use crate::web::forms::{Button, Errors, Posted, refusals};
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
async fn check(state: &State, who: &SignedIn, asked: &Asked) -> Result<(), AppError> {
    let reading = reading(&mut *state.db.conn().await?, who, asked.application).await?;
    part_of(&reading, asked.own)?;
    writer_of_part(&reading.seats, asked.own)?;
    Ok(())
}

pub async fn put(state: Data<State>, ui: Ui, who: SignedIn, path: Which, incoming: Incoming) -> Reply {
    let asked = asked(path)?;
    check(&state, &who, &asked).await?;
    let uploaded = incoming.read().await?;
    let started = started(&uploaded.fields);
    let field = match ui.face {
        Face::Person => format!("file-{}", asked.question),
        Face::Program => "file".to_owned(),
    };
    let mut errors = Errors::default();
    if let Some(upload) = errors.take(&field, uploaded.file(&field)) {
        match answer_with_file(&state, &who, &asked, &started, upload).await {
            Ok(()) => return see_other(links::part(asked.application, asked.own), "done-applications-saved"),
            Err(AppError::Refused(phrases)) => {
                for phrase in phrases {
                    errors.add(field.as_str(), phrase);
                }
            }
            Err(error) => errors = refusals(error)?,
        }
    }
    refused_file(&state, &ui, &who, (asked.application, asked.own), &errors).await
}

pub async fn remove(state: Data<State>, ui: Ui, who: SignedIn, path: Which, posted: Posted<Button>) -> Reply {
    let asked = asked(path)?;
    check(&state, &who, &asked).await?;
    match remove_file(&state, &who, &asked, &started(&posted.fields)).await {
        Ok(()) => see_other(links::part(asked.application, asked.own), "done-applications-saved"),
        Err(error) => {
            let errors = refusals(error)?;
            refused_file(&state, &ui, &who, (asked.application, asked.own), &errors).await
        }
    }
}
