//! Under what the lines of a budget stand: the headings of Annex B, or a call's own, each of which counts as one of
//! them. Rules, what is reckoned and every comparison between calls look at what a line counts as; people read and
//! choose the call's own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::kernel::language::Language;
use crate::base::kernel::phrase::{Fact, Phrase};
use crate::base::kernel::text_enum;
use crate::base::kernel::translated::Translated;
use crate::web::words::say;

text_enum! {
    /// The headings of EU grant budgets (Annex B), in their order. What stands under the last two is reckoned
    /// from the others.
    pub enum Heading {
        HumanResources = "human_resources",
        Travel = "travel",
        Equipment = "equipment",
        LocalOffice = "local_office",
        Services = "services",
        Other = "other",
        Indirect = "indirect",
        Contingency = "contingency",
    }
}

impl Heading {
    /// Whether the program reckons what stands under it.
    pub const fn is_computed(self) -> bool {
        matches!(self, Self::Indirect | Self::Contingency)
    }

    /// Those of direct costs: lines are typed under these.
    pub fn direct() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|heading| !heading.is_computed())
    }

    /// The key of the language files that names it.
    pub fn key(self) -> String {
        format!("applications-heading-{}", self.as_str().replace('_', "-"))
    }

    /// Its name in the house's own words.
    pub fn name(self, language: Language) -> String {
        say(language, &Phrase::new(self.key()))
    }
}

/// A heading that a call has for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnHeading {
    #[schemars(example = &"h_1")]
    pub code: String,
    #[serde(default)]
    pub name: Translated,
    /// As what rules and comparisons between calls take it: one of direct costs.
    pub counts_as: Heading,
}

/// Under which heading one line stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Under {
    pub counts_as: Heading,
    /// The code of the call's own heading; none under Annex B's.
    pub own: Option<String>,
}

impl From<Heading> for Under {
    fn from(counts_as: Heading) -> Self {
        Self { counts_as, own: None }
    }
}

impl From<&OwnHeading> for Under {
    fn from(one: &OwnHeading) -> Self {
        Self { counts_as: one.counts_as, own: Some(one.code.clone()) }
    }
}

impl Under {
    /// As fields and programs name it.
    pub fn code(&self) -> &str {
        self.own.as_deref().unwrap_or(self.counts_as.as_str())
    }
}

/// Those of a call, in its order; none where it has Annex B's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Headings(pub Vec<OwnHeading>);

/// A name as it is compared: whoever types it means the same with other blanks or capitals.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text is how any language says this.
fn is_said(text: &str, said: impl Fn(Language) -> Option<String>) -> bool {
    Language::ALL.iter().any(|language| said(*language).is_some_and(|said| plain(&said) == text))
}

impl Headings {
    /// Annex B's headings of direct costs in the house's own words, for a manager to change.
    pub fn annex_b(languages: &[Language]) -> Self {
        let own = |(at, counts_as): (usize, Heading)| {
            let named =
                |name: Translated, language: &Language| name.with(*language, counts_as.name(*language));
            let name = languages.iter().fold(Translated::default(), named);
            OwnHeading { code: format!("h_{at}"), name, counts_as }
        };
        Self((1..).zip(Heading::direct()).map(own).collect())
    }

    pub fn are_annex_b(&self) -> bool {
        self.0.is_empty()
    }

    pub fn get(&self, code: &str) -> Option<&OwnHeading> {
        self.0.iter().find(|one| one.code == code)
    }

    /// What lines are typed under, in the call's order.
    pub fn typed(&self) -> Vec<Under> {
        if self.are_annex_b() {
            return Heading::direct().map(Under::from).collect();
        }
        self.0.iter().map(Under::from).collect()
    }

    /// Those of direct costs under which something stands: the call's in its order, then any that it does not have.
    pub fn used(&self, lines: impl Iterator<Item = Under>) -> Vec<Under> {
        let mut used: Vec<Under> = lines.filter(|under| !under.counts_as.is_computed()).collect();
        used.sort();
        used.dedup();
        let typed = self.typed();
        let astray = used.iter().filter(|under| !typed.contains(under)).cloned().collect::<Vec<_>>();
        typed.into_iter().filter(|under| used.contains(under)).chain(astray).collect()
    }

    /// Whether a line may stand there.
    pub fn have(&self, under: &Under) -> bool {
        match &under.own {
            Some(code) => self.get(code).is_some_and(|one| one.counts_as == under.counts_as),
            None => self.are_annex_b() || under.counts_as.is_computed(),
        }
    }

    /// What a code stands for in this call.
    pub fn find(&self, code: &str) -> Option<Under> {
        let house = || code.parse::<Heading>().ok().map(Under::from).filter(|under| self.have(under));
        self.get(code).map(Under::from).or_else(house)
    }

    /// What somebody means who wrote a name in any language, or a code.
    pub fn meant(&self, text: &str) -> Option<Under> {
        let text = plain(text);
        let own = self.0.iter().find(|one| is_said(&text, |language| one.name.get(language)));
        let house = || {
            let all = Heading::ALL.iter().copied().map(|one| (one, Under::from(one)));
            let mut known = all.filter(|(_, under)| self.have(under));
            known.find(|(one, _)| is_said(&text, |language| Some(one.name(language)))).map(|(_, under)| under)
        };
        own.map(Under::from).or_else(house).or_else(|| self.find(&text))
    }

    /// What a line's heading is called; of one that this call does not have, that it is so.
    pub fn name(&self, language: Language, under: &Under) -> String {
        let own = under.own.as_deref().and_then(|code| self.get(code));
        match own {
            Some(own) => own.name.in_language(language),
            None if self.have(under) => under.counts_as.name(language),
            None => {
                let heading = Fact::Word(under.counts_as.key().into());
                say(language, &Phrase::new("applications-heading-elsewhere").with("heading", heading))
            }
        }
    }

    /// That a heading is none of this call's, and which are.
    pub fn unknown(&self) -> Phrase {
        let known = if self.are_annex_b() {
            Fact::Words(Heading::direct().map(|one| one.key().into()).collect())
        } else {
            Fact::Texts(self.0.iter().map(|one| one.name.clone()).collect())
        };
        Phrase::new("applications-heading-unknown").with("headings", known)
    }

    /// Where a line of another call's budget stands here: under the heading of the same name; where there is none,
    /// under the only one that counts as the same. Of several that do, nobody but its author knows which is meant:
    /// then it stands under none.
    pub fn carried(&self, from: &Self, under: &Under) -> Under {
        let unplaced = Under::from(under.counts_as);
        if self.are_annex_b() {
            return unplaced;
        }
        let before = under.own.as_deref().and_then(|code| from.get(code));
        let house = |language| Some(under.counts_as.name(language));
        let is_named_so = |one: &&&OwnHeading| {
            one.name.iter().any(|(language, name)| {
                let same = before.map_or_else(|| house(language), |before| before.name.get(language));
                same.is_some_and(|same| plain(&same) == plain(name))
            })
        };
        let alike: Vec<&OwnHeading> = self.0.iter().filter(|one| one.counts_as == under.counts_as).collect();
        let found = match alike.as_slice() {
            [only] => Some(*only),
            several => several.iter().find(is_named_so).copied(),
        };
        found.map_or(unplaced, Under::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(code: &str, name: &str, counts_as: Heading) -> OwnHeading {
        let name =
            Translated::of(Language::English, name).with(Language::SerbianCyrillic, format!("{name} ђ"));
        OwnHeading { code: code.into(), name, counts_as }
    }

    fn under(own: &str, counts_as: Heading) -> Under {
        Under { counts_as, own: Some(own.into()) }
    }

    fn headings() -> Headings {
        Headings(vec![
            own("h_1", "Personnel", Heading::HumanResources),
            own("h_2", "Youth activities", Heading::Services),
            own("h_3", "Publications", Heading::Services),
        ])
    }

    #[test]
    fn a_heading_is_meant_by_its_name_in_any_language_or_by_its_code() {
        let (own, house) = (headings(), Headings::default());
        for said in ["h_2", " youth  ACTIVITIES ", "youth activities Ђ", "Youth activities đ"] {
            assert_eq!(own.meant(said), Some(under("h_2", Heading::Services)), "{said}");
        }
        for said in ["Services", "services", "h_4", "", "Youth"] {
            assert_eq!(own.meant(said), None, "{said}");
        }
        assert_eq!(
            own.meant("Indirect costs"),
            Some(Heading::Indirect.into()),
            "known, to be refused as reckoned"
        );
        assert_eq!(house.meant("SHËRBIMET"), Some(Heading::Services.into()));
        assert_eq!(house.meant("h_1"), None);
    }

    #[test]
    fn a_name_that_looks_like_a_code_is_a_name() {
        let odd = Headings(vec![own("h_1", "h_2", Heading::Travel), own("h_2", "Bus", Heading::Travel)]);
        assert_eq!(odd.meant("h_2"), Some(under("h_1", Heading::Travel)));
    }

    #[test]
    fn a_line_of_another_call_stands_where_it_is_named_so_or_where_only_one_counts_as_the_same() {
        let to = headings();
        let from = Headings(vec![
            own("h_1", "publications", Heading::Services),
            own("h_2", "Concerts", Heading::Services),
            own("h_3", "Staff", Heading::HumanResources),
            own("h_4", "Youth activities", Heading::Other),
        ]);
        let cases = [
            (under("h_1", Heading::Services), under("h_3", Heading::Services), "by its name"),
            (under("h_2", Heading::Services), Heading::Services.into(), "either could be meant"),
            (under("h_3", Heading::HumanResources), under("h_1", Heading::HumanResources), "the only one"),
            (under("h_4", Heading::Other), Heading::Other.into(), "named so, but counted otherwise"),
            (Heading::HumanResources.into(), under("h_1", Heading::HumanResources), "from Annex B"),
            (Heading::Travel.into(), Heading::Travel.into(), "nothing here counts so"),
        ];
        for (before, now, why) in cases {
            assert_eq!(to.carried(&from, &before), now, "{why}");
        }
        let back = Headings::default().carried(&to, &under("h_2", Heading::Services));
        assert_eq!(back, Heading::Services.into(), "Annex B has what it counts as");
        assert!(Headings::default().have(&back) && !to.have(&back));
    }

    #[test]
    fn annex_b_in_words_names_every_direct_heading_in_every_language_asked_for() {
        let all = Headings::annex_b(&[Language::English, Language::Albanian]);
        let names: Vec<String> = all.0.iter().map(|one| one.name.in_language(Language::Albanian)).collect();
        assert_eq!((names.len(), names[1].as_str()), (6, "Udhëtimet"));
        assert!(all.0.iter().all(|one| one.name.iter().count() == 2 && !one.counts_as.is_computed()));
    }

    #[test]
    fn who_reads_a_heading_that_is_not_the_call_s_is_told_so() {
        let name = headings().name(Language::English, &Heading::Services.into());
        assert!(name.starts_with("Services") && name != "Services", "{name}");
        assert_eq!(headings().name(Language::English, &Heading::Indirect.into()), "Indirect costs");
        let said = say(Language::English, &headings().unknown());
        assert!(said.contains("Personnel, Youth activities, Publications"), "{said}");
    }
}
