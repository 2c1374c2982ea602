//! What the organisations answered, as far as it is asked: an answer to what is not asked counts for nothing.

use chrono::Datelike;

use crate::base::kernel::ids::OrganisationId;
use crate::cycle::applications::questions::{Answer, Answers};
use crate::cycle::applications::whole::Whole;
use crate::cycle::calls::Call;
use crate::cycle::forms::standard::TURNOVERS;
use crate::cycle::forms::{Asked, Kind, OTHERS, Question, WhichPart};
use crate::rulebook::{ProjectFacts, SaidFacts, TextFacts, Turnover};

/// The answers of one part.
struct Told<'a> {
    answers: &'a Answers,
    asked: Asked<'a>,
}

impl Told<'_> {
    fn get(&self, code: &str) -> Option<&Answer> {
        self.answers.get(code).filter(|_| self.asked.has(code))
    }

    fn text(&self, code: &str) -> Option<&str> {
        match self.get(code) {
            Some(Answer::Text(text)) if !text.trim().is_empty() => Some(text),
            _ => None,
        }
    }

    fn chosen(&self, code: &str) -> &[String] {
        match self.get(code) {
            Some(Answer::Chosen(codes)) => codes,
            _ => &[],
        }
    }

    /// Whether yes was declared; none if nothing was.
    fn declared(&self, code: &str) -> Option<bool> {
        match self.text(code)? {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    fn texts(&self, whole: &Whole, part: WhichPart) -> Vec<TextFacts> {
        let is_text = |kind: &Kind| matches!(kind, Kind::ShortText { .. } | Kind::LongText { .. });
        let length = |question: &Question| {
            let characters = self.text(&question.code)?.chars().count();
            Some(TextFacts {
                question: question.code.clone(),
                label: question.standard().is_none().then(|| question.text.clone()),
                characters: u32::try_from(characters).unwrap_or(u32::MAX),
            })
        };
        let texts = whole.form.questions_of(part).filter(|question| is_text(&question.kind));
        texts.filter_map(length).collect()
    }
}

/// What was answered in common; and how long every text is, those of the own parts among them.
pub fn project(whole: &Whole, call: &Call) -> ProjectFacts {
    let told = Told { answers: &whole.common.answers, asked: whole.questions_asked(call, None) };
    let own = whole.accepted().filter_map(|id| Some(own_of(whole, call, id)?.texts(whole, WhichPart::Own)));
    let planned = match told.get("participants") {
        Some(Answer::People(counts)) => counts.iter().filter(|(who, _)| *who != OTHERS).collect(),
        _ => Vec::new(),
    };
    ProjectFacts {
        language: Some(whole.application.language),
        theme: told.text("theme").map(ToOwned::to_owned),
        places: told.chosen("places").to_vec(),
        starts_on: told.text("starts_on").and_then(|day| day.parse().ok()),
        texts: told.texts(whole, WhichPart::Common).into_iter().chain(own.flatten()).collect(),
        ways: told.chosen("ways").iter().filter_map(|way| way.parse().ok()).collect(),
        tells_of_lead: told.text("lead_activities").is_some(),
        participants: planned.into_iter().map(|(_, number)| *number).collect(),
        tells_of_contact: told.text("contact").is_some(),
        excluded_activities: told.declared("excluded_activities"),
        inadmissible_costs: told.declared("inadmissible_costs"),
        other_funding: told.declared("other_funding"),
    }
}

fn own_of<'a>(whole: &'a Whole, call: &'a Call, id: OrganisationId) -> Option<Told<'a>> {
    let answers = &whole.own_of(id)?.answers;
    Some(Told { answers, asked: whole.questions_asked(call, Some(id)) })
}

/// What an organisation declared in its own part. Its last closed financial year is the one before that of the
/// deadline.
pub fn said(whole: &Whole, call: &Call, id: OrganisationId) -> SaidFacts {
    let Some(told) = own_of(whole, call, id) else { return SaidFacts::default() };
    let this = call.zone.day(call.deadline).year();
    let turnover = |(back, code): (u32, &str)| {
        let amount = told.text(code)?.parse().ok()?;
        Some(Turnover { year: this.saturating_sub_unsigned(back), amount })
    };
    SaidFacts {
        exclusion: told.declared("exclusion"),
        conflict: told.declared("conflict"),
        turnovers: (1..).zip(TURNOVERS).filter_map(turnover).collect(),
    }
}
