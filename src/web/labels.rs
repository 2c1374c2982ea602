//! What a form's fields are called, gathered while its page is written: a label stands once, at its field,
//! and the summary above the form names the field by it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Before a field's name, what it is called, as it goes along with the form.
pub const SENT: &str = "label.";

/// Shared by all copies of a form: one page may show its parts in several places.
#[derive(Debug, Clone, Default)]
pub struct Labels(Rc<RefCell<Known>>);

#[derive(Debug, Default)]
struct Known {
    fields: BTreeMap<String, String>,
    /// What stands above several fields, by how their names begin.
    groups: BTreeMap<String, String>,
}

impl Labels {
    pub fn note(&self, field: &str, label: &str) {
        self.0.borrow_mut().fields.insert(field.to_owned(), label.trim().to_owned());
    }

    pub fn note_group(&self, prefix: &str, legend: &str) {
        self.0.borrow_mut().groups.insert(prefix.to_owned(), legend.trim().to_owned());
    }

    /// What the field is called, with the group that it stands in: "Criterion 2, Maximum".
    pub fn of(&self, field: &str) -> Option<String> {
        let known = self.0.borrow();
        let label = known.fields.get(field)?;
        let group = known.groups.iter().rfind(|(prefix, _)| field.starts_with(prefix.as_str()));
        Some(group.map_or_else(|| label.clone(), |(_, legend)| format!("{legend}, {label}")))
    }
}

/// A message as it goes on after "Label:". What begins with a name or an abbreviation keeps its capital.
pub fn after_colon(said: &str, begins_with_a_name: bool) -> String {
    let mut letters = said.chars();
    let Some(first) = letters.next() else { return String::new() };
    let word_goes_on_small = letters.clone().next().is_none_or(|c| c.is_lowercase() || c.is_whitespace());
    if begins_with_a_name || !word_goes_on_small {
        return said.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_called_by_its_label_within_its_group() {
        let labels = Labels::default();
        labels.note("criterion-2-maximum", "Maximum ");
        labels.note("scale", "Scale");
        labels.note_group("criterion-1-", "Criterion 1");
        labels.note_group("criterion-2-", "Criterion 2");
        assert_eq!(labels.of("criterion-2-maximum").as_deref(), Some("Criterion 2, Maximum"));
        assert_eq!(labels.clone().of("scale").as_deref(), Some("Scale"));
        assert_eq!(labels.of("nothing"), None);
    }

    #[test]
    fn a_message_goes_on_in_small_letters_unless_it_begins_with_a_name() {
        assert_eq!(after_colon("Choose one.", false), "choose one.");
        assert_eq!(after_colon("Изаберите једно.", false), "изаберите једно.");
        assert_eq!(after_colon("A number is needed.", false), "a number is needed.");
        assert_eq!(after_colon("IBAN is wrong.", false), "IBAN is wrong.");
        assert_eq!(after_colon("River Trust signs.", true), "River Trust signs.");
        assert_eq!(after_colon("", false), "");
    }
}
