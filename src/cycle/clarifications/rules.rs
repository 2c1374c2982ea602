//! What may be asked, worded and published. Pure.

use super::model::{Clarification, Part, Words};
use super::status::Status as Standing;
use crate::base::kernel::clock::Timestamp;
use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::translated::Translated;
use crate::cycle::calls::{Call, Status};

/// The most characters of a question as it is asked.
pub const LONGEST_ASKED: usize = 1_000;
/// Of a question as it is worded anew, and of a reason.
pub const LONGEST_QUESTION: usize = 2_000;
pub const LONGEST_ANSWER: usize = 5_000;

/// So many questions about one call may one person ask within a day.
pub const MOST_A_DAY: i64 = 5;

/// Why the call takes no question at this instant; none: it does.
pub fn not_taken(call: &Call, now: Timestamp) -> Option<Phrase> {
    let Some(time) = call.questions else { return Some(Phrase::new("clarifications-not-taken")) };
    if call.takes_questions_at(now) {
        return None;
    }
    let until = Phrase::new("clarifications-too-late").with("until", (time.asked_until, call.zone));
    Some(if call.status == Status::Draft { Phrase::new("clarifications-not-yet") } else { until })
}

/// Why staff may change nothing any more; none: they may. As long as the call takes applications an answer is
/// of use, however late.
pub fn too_late_to_answer(call: &Call, now: Timestamp) -> Option<Phrase> {
    (!call.accepts_at(now))
        .then(|| Phrase::new("clarifications-call-over").with("deadline", (call.deadline, call.zone)))
}

/// What is wrong with a text that must be there.
pub fn length(text: &str, most: usize) -> Option<Phrase> {
    let fits = (1..=most).contains(&text.chars().count());
    (!fits).then(|| Phrase::new("error-length").with("min", 1).with("max", most))
}

/// What is wrong with the words, by their field.
pub fn problems(words: &Words) -> Vec<(String, Phrase)> {
    let too_long = |name: &'static str, text: &Translated, most: usize| {
        let long: Vec<_> = text
            .iter()
            .filter(|(_, said)| said.chars().count() > most)
            .map(|(language, _)| language)
            .collect();
        long.into_iter().map(move |language| {
            (format!("{name}-{language}"), Phrase::new("error-too-long").with("max", most))
        })
    };
    too_long("question", &words.question, LONGEST_QUESTION)
        .chain(too_long("answer", &words.answer, LONGEST_ANSWER))
        .collect()
}

/// What is missing before it can be published: a phrase for each text.
pub fn lacks(asked: &Clarification, words: &Words, call: &Call) -> Vec<Phrase> {
    let lacking = words.lacking(&call.languages);
    let said = lacking.map(|(part, language)| {
        let part = match part {
            Part::Question => "clarifications-part-question",
            Part::Answer => "clarifications-part-answer",
        };
        Phrase::new("clarifications-lacks")
            .with("asked", (asked.asked_at, call.zone))
            .with("part", Fact::Word(part.into()))
            .with("language", language.own_name())
    });
    said.collect()
}

/// Why a question can not be separated from the one whose answer it shares; none: it can. Once that answer was
/// published for both, it is the answer to both. One that was joined to an answer that was public already can
/// still be separated: nothing was published for it.
pub fn inseparable(
    asked: &Clarification,
    other: &Clarification,
    published_at: Option<Timestamp>,
) -> Option<Phrase> {
    match (other.status, other.number) {
        (Standing::Published, Some(number)) => {
            let was_public = asked.joined_at.zip(published_at).is_some_and(|(joined, at)| at < joined);
            (!was_public).then(|| Phrase::new("clarifications-separate-published").with("number", number))
        }
        (Standing::Open, _) => None,
        _ => Some(Phrase::new("clarifications-separate-declined")),
    }
}

/// The languages that staff write in: Serbian Latin is made from Cyrillic where the call has both.
pub fn written(call: &Call) -> Vec<Language> {
    let cyrillic = call.languages.contains(&Language::SerbianCyrillic);
    let made = |language: &Language| *language == Language::SerbianLatin && cyrillic;
    call.languages.iter().copied().filter(|language| !made(language)).collect()
}

/// The time that is left, as days, or as hours where it is less than two days; none where it is over.
pub fn left(until: Timestamp, now: Timestamp) -> Option<Phrase> {
    let left = until - now;
    if left < chrono::TimeDelta::zero() {
        return None;
    }
    Some(if left.num_days() >= 2 {
        Phrase::new("clarifications-left-days").with("count", left.num_days())
    } else {
        Phrase::new("clarifications-left-hours").with("count", left.num_hours())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_complete_in_every_language_and_latin_comes_with_cyrillic() {
        use Language::{Albanian, English, SerbianCyrillic, SerbianLatin};
        let text = |languages: &[Language]| {
            languages.iter().fold(Translated::default(), |text, language| text.with(*language, "x"))
        };
        let words = |question: &[Language], answer: &[Language]| Words {
            question: text(question),
            answer: text(answer),
        };
        let all = [Albanian, SerbianCyrillic, SerbianLatin, English];
        assert!(words(&all, &all).are_complete(&all));
        assert!(words(&[Albanian, SerbianCyrillic, English], &all).are_complete(&all));
        let lacking: Vec<_> =
            words(&[Albanian], &[SerbianLatin]).lacking(&[Albanian, SerbianLatin]).collect();
        assert_eq!(lacking, [(Part::Question, SerbianLatin), (Part::Answer, Albanian)]);
        assert!(!words(&all, &[Albanian, SerbianLatin, English]).are_complete(&all), "Cyrillic is not made");
    }

    #[test]
    fn a_text_fits_up_to_its_last_character() {
        assert_eq!(length(&"ш".repeat(LONGEST_ASKED), LONGEST_ASKED), None);
        assert!(length(&"ш".repeat(LONGEST_ASKED + 1), LONGEST_ASKED).is_some());
        assert!(length("", LONGEST_ASKED).is_some());
        let words = Words {
            question: Translated::of(Language::English, "x".repeat(LONGEST_QUESTION)),
            answer: Translated::of(Language::Albanian, "x".repeat(LONGEST_ANSWER + 1)),
        };
        let wrong: Vec<String> = problems(&words).into_iter().map(|(field, _)| field).collect();
        assert_eq!(wrong, ["answer-sq"]);
    }

    #[test]
    fn what_is_left_is_said_in_days_and_near_the_end_in_hours() {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let until = at("2026-03-16T15:00:00Z");
        let key = |now: &str| left(until, at(now)).map(|phrase| phrase.key.into_owned());
        assert_eq!(key("2026-03-14T15:00:00Z").as_deref(), Some("clarifications-left-days"));
        assert_eq!(key("2026-03-14T15:00:01Z").as_deref(), Some("clarifications-left-hours"));
        assert_eq!(key("2026-03-16T15:00:00Z").as_deref(), Some("clarifications-left-hours"));
        assert_eq!(key("2026-03-16T15:00:01Z"), None);
    }
}
