//! Whose hand writes: what a section asks of the lead alone, only whoever writes for the lead changes. Pure.

use super::answers::Answers;
use super::conditions::Offers;
use super::judge::{self, Problem, code_of};
use super::merge::Stamp;
use super::model::{Belongs, Form, Question, WhichPart};

/// For whom somebody writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// For the lead, whether for a partner too or not.
    Lead,
    /// For partners alone.
    Partner,
}

impl Hand {
    /// Whether it may change the answer to a question.
    pub fn writes(self, form: &Form, code: &str) -> bool {
        self == Self::Lead || form.belongs(code) != Some(Belongs::Lead)
    }

    /// Whether this part of the form leaves anything to it.
    pub fn writes_in(self, form: &Form, part: WhichPart) -> bool {
        self == Self::Lead || form.questions_of(part).any(|question| self.writes(form, &question.code))
    }

    /// Those of the answers that it may write.
    #[must_use]
    pub fn only(self, form: &Form, answers: &Answers) -> Answers {
        answers.those(|code| self.writes(form, code))
    }

    /// What it wrote, with the answers that it may not write as they are kept.
    #[must_use]
    pub fn beside(self, form: &Form, written: &Answers, kept: &Answers) -> Answers {
        let others = kept.those(|code| !self.writes(form, code));
        others.iter().fold(self.only(form, written), |all, (code, answer)| all.with(code, answer.clone()))
    }

    /// An earlier state as this hand brings it back to stand in the place of `kept`.
    #[must_use]
    pub fn brought_back(self, form: &Form, part: WhichPart, earlier: Answers, kept: &Answers) -> Answers {
        self.beside(form, &earlier.brought_back(form, part, kept), kept)
    }

    /// What is wrong with the answers of a part that it may write: nobody is kept from saving by what only others can
    /// mend.
    pub fn problems(
        self,
        form: &Form,
        part: WhichPart,
        answers: &Answers,
        offers: &Offers<'_>,
    ) -> Vec<Problem> {
        let of = |answers: &Answers| judge::problems(form, part, answers, offers);
        let strays = of(&self.only(form, answers)).into_iter().filter(|(field, _)| field.is_empty());
        let wrong = of(answers).into_iter().filter(|(field, _)| !field.is_empty());
        wrong.filter(|(field, _)| self.writes(form, code_of(field))).chain(strays).collect()
    }

    /// A question whose answer was sent otherwise than it is kept, and that it may not write. What was left out is
    /// not touched, and what a page showed and nobody typed over is no change.
    pub fn oversteps<'a>(
        self,
        form: &'a Form,
        sent: &Answers,
        kept: &Answers,
        shown: Option<&Stamp>,
    ) -> Option<&'a Question> {
        form.questions().filter(|question| !self.writes(form, &question.code)).find(|question| {
            let (code, answer) = (question.code.as_str(), sent.get(&question.code));
            let was_shown = || shown.is_some_and(|shown| shown.is_of(code, answer));
            answer.is_some() && answer != kept.get(code) && !was_shown()
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::kernel::translated::Translated;
    use crate::cycle::forms::{Kind, Section, standard};

    /// Two questions of all together, and between them two of the lead.
    fn form() -> Form {
        let question = |code: &str| Question {
            code: code.into(),
            text: Translated::default(),
            help: Translated::default(),
            kind: Kind::ShortText { most: 20 },
            required: false,
            only_if: None,
        };
        let section = |belongs, codes: &[&str]| Section {
            code: codes.concat(),
            title: Translated::default(),
            help: Translated::default(),
            belongs,
            questions: codes.iter().map(|code| question(code)).collect(),
        };
        let sections = vec![
            section(Belongs::Common, &["a"]),
            section(Belongs::Lead, &["b", "c"]),
            section(Belongs::Common, &["d"]),
        ];
        Form { sections, ..Form::default() }
    }

    fn offers() -> Offers<'static> {
        Offers { places: &[], themes: Vec::new(), communities: Vec::new(), organisations: Vec::new() }
    }

    fn said(pairs: &[(&str, &str)]) -> Answers {
        pairs.iter().fold(Answers::default(), |answers, (code, text)| answers.text(code, *text))
    }

    #[test]
    fn a_partner_may_leave_out_or_send_back_what_is_the_lead_s_and_not_change_it() {
        let (form, kept) = (form(), said(&[("a", "1"), ("b", "2")]));
        let oversteps = |hand: Hand, sent: &[(&str, &str)], shown: Option<&Stamp>| {
            hand.oversteps(&form, &said(sent), &kept, shown).map(|question| question.code.as_str())
        };
        assert_eq!(oversteps(Hand::Partner, &[("a", "mine"), ("d", "new")], None), None);
        assert_eq!(oversteps(Hand::Partner, &[("a", "mine"), ("b", "2")], None), None);
        assert_eq!(oversteps(Hand::Partner, &[("b", "mine")], None), Some("b"));
        assert_eq!(oversteps(Hand::Partner, &[("c", "new")], None), Some("c"));
        assert_eq!(oversteps(Hand::Lead, &[("b", "mine"), ("c", "new")], None), None);
        // The lead wrote on while this page stood open.
        let shown = Stamp::of(&said(&[("b", "before")]));
        assert_eq!(oversteps(Hand::Partner, &[("b", "before")], Some(&shown)), None);
        assert_eq!(oversteps(Hand::Partner, &[("b", "mine")], Some(&shown)), Some("b"));
    }

    #[test]
    fn nobody_is_kept_from_saving_by_what_only_the_lead_can_mend() {
        let form = form();
        let long = "x".repeat(21);
        let wrong = |hand: Hand, answers: &Answers| -> Vec<String> {
            let wrong = hand.problems(&form, WhichPart::Common, answers, &offers()).into_iter();
            wrong.map(|(field, _)| field).collect()
        };
        let theirs = said(&[("a", "1"), ("b", &long)]);
        assert_eq!(wrong(Hand::Partner, &theirs), Vec::<String>::new());
        assert_eq!(wrong(Hand::Lead, &theirs), ["b"]);
        let mine = said(&[("a", &long), ("z", "nobody asks this")]);
        assert_eq!(wrong(Hand::Partner, &mine), ["a", ""]);
        assert_eq!(wrong(Hand::Lead, &mine), ["a", ""]);
    }

    #[test]
    fn an_answer_goes_along_to_another_call_whether_all_gave_it_there_or_the_lead() {
        let need = standard::find("need").expect("the house's").question();
        let asking = |belongs| {
            let mut form = form();
            form.sections[0].belongs = belongs;
            form.sections[0].questions.push(need.clone());
            form
        };
        let answers = said(&[("need", "A park")]);
        for (from, to) in [(Belongs::Common, Belongs::Lead), (Belongs::Lead, Belongs::Common)] {
            let forms = (&asking(from), &asking(to));
            assert_eq!(answers.carried(forms, WhichPart::Common, &offers()), answers);
        }
    }

    fn any_said() -> impl Strategy<Value = Answers> {
        prop::collection::vec(("[a-d]", "[xy]{0,2}"), 0..6).prop_map(|all| {
            all.iter().fold(Answers::default(), |said, (code, text)| said.text(code, text.clone()))
        })
    }

    proptest! {
        #[test]
        fn a_partner_s_save_never_changes_an_answer_of_the_lead_and_loses_none_of_its_own(
            written in any_said(), kept in any_said(),
        ) {
            let form = form();
            let saved = Hand::Partner.beside(&form, &written, &kept);
            for code in ["b", "c"] {
                prop_assert_eq!(saved.get(code), kept.get(code));
            }
            for code in ["a", "d"] {
                prop_assert_eq!(saved.get(code), written.get(code));
            }
            prop_assert_eq!(Hand::Partner.oversteps(&form, &saved, &kept, None), None);
            prop_assert_eq!(Hand::Lead.beside(&form, &written, &kept), written);
        }
    }
}
