//! What is wrong with a score sheet, by field: pure, and the same for the form and the act.

use super::model::AssessmentInput;
use super::scoring::{self, MarkProblem, wants_a_word};
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::cycle::calls::Scoring;

/// The most characters of a comment or of the overall remark.
const LONGEST: usize = 4000;

pub const OVERALL: &str = "overall";

/// The form field of a criterion's mark.
pub fn mark_field(code: &str) -> String {
    format!("mark-{code}")
}

/// The form field of a criterion's comment.
pub fn comment_field(code: &str) -> String {
    format!("comment-{code}")
}

/// Every problem with its field. A draft may lack marks and words; a submitted sheet may not.
pub fn problems(scoring: &Scoring, input: &AssessmentInput, submit: bool) -> Vec<(String, Phrase)> {
    let wrong_marks = if submit {
        scoring::total(scoring, &input.marks).err().unwrap_or_default()
    } else {
        scoring::problems_of(scoring, &input.marks)
    };
    let mut problems: Vec<(String, Phrase)> =
        wrong_marks.into_iter().map(|problem| in_words(scoring, problem)).collect();
    for criterion in &scoring.criteria {
        let field = comment_field(&criterion.code);
        let comment = input.comments.get(&criterion.code).map(String::as_str).unwrap_or_default();
        let mark = input.marks.get(&criterion.code);
        if comment.chars().count() > LONGEST {
            problems.push((field, too_long()));
        } else if submit
            && comment.trim().is_empty()
            && mark.is_some_and(|mark| *mark <= criterion.maximum && wants_a_word(criterion.maximum, *mark))
        {
            let phrase = Phrase::new("reviews-comment-wanted").with("criterion", &criterion.name);
            problems.push((field, phrase));
        }
    }
    if input.overall.chars().count() > LONGEST {
        problems.push((OVERALL.to_owned(), too_long()));
    }
    problems
}

fn too_long() -> Phrase {
    Phrase::new("error-too-long").with("max", LONGEST)
}

fn in_words(scoring: &Scoring, problem: MarkProblem) -> (String, Phrase) {
    let (code, key, maximum) = match problem {
        MarkProblem::Missing { code } => (code, "reviews-mark-missing", None),
        MarkProblem::OutOfRange { code, maximum } => (code, "reviews-mark-out-of-range", Some(maximum)),
        MarkProblem::TooFine { code } => (code, "reviews-mark-too-fine", None),
        MarkProblem::Unknown { code } => (code, "reviews-mark-unknown", None),
    };
    let name = scoring.criteria.iter().find(|c| c.code == code).map(|c| Fact::from(&c.name));
    let mut phrase = Phrase::new(key).with("criterion", name.unwrap_or_else(|| Fact::from(&code)));
    if let Some(maximum) = maximum {
        phrase = phrase.with("maximum", maximum);
    }
    (mark_field(&code), phrase)
}

#[cfg(test)]
mod tests {
    use super::super::scoring::tests::{decimal, scoring};
    use super::*;

    fn sheet(marks: &[(&str, &str)]) -> AssessmentInput {
        AssessmentInput {
            marks: marks.iter().map(|(code, mark)| ((*code).to_owned(), decimal(mark))).collect(),
            ..AssessmentInput::default()
        }
    }

    fn seen(input: &AssessmentInput, submit: bool) -> Vec<(String, String)> {
        problems(&scoring(), input, submit).into_iter().map(|(f, p)| (f, p.key.into_owned())).collect()
    }

    #[test]
    fn a_draft_may_lack_what_a_submitted_sheet_needs() {
        let input = sheet(&[("relevance", "29"), ("partnership", "20"), ("design", "15"), ("budget", "3")]);
        assert_eq!(seen(&input, false), []);
        let expected = [
            ("mark-sustainability", "reviews-mark-missing"),
            ("comment-relevance", "reviews-comment-wanted"),
            ("comment-budget", "reviews-comment-wanted"),
        ];
        assert_eq!(seen(&input, true), expected.map(|(f, k)| (f.to_owned(), k.to_owned())));
    }

    #[test]
    fn a_word_of_explanation_is_enough() {
        let all = [("relevance", "30"), ("partnership", "20"), ("design", "15"), ("sustainability", "10")];
        let mut input = sheet(&all);
        input.marks.insert("budget".into(), decimal("5"));
        assert_eq!(seen(&input, true).len(), 1);
        input.comments.insert("relevance".into(), "Asked for by both sides of the river.".into());
        assert_eq!(seen(&input, true), []);
    }

    #[test]
    fn a_wrong_mark_is_refused_in_a_draft_too() {
        assert_eq!(seen(&sheet(&[("budget", "10.5")]), false).len(), 1);
    }
}
