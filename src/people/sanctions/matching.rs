//! How alike two names are, whatever their script, spelling and order of words. Pure.
//!
//! Names are folded once ([`super::folding`]); two folded names are compared word by word.

use strsim::osa_distance;

use super::folding::{Folded, Word};
use super::model::{Kind, Manner};

/// From this score on, a person looks.
///
/// A slip of one letter in one of two words and a missing middle name at once still score some points more
/// ("Oren Zerek" for "Oren Valdrin Zherets"); two people of one first name and unlike family names stay far
/// below, and so do two names that are only half alike in every word. A missed match costs more than one that
/// a person clears in a minute.
pub const THRESHOLD: u8 = 80;

/// Raised whenever this or the folding judges otherwise than before: everybody is then screened again.
pub const METHOD: i32 = 1;

/// In thousandths: what a word must have in common with another one to be the same word, misspelt.
const SAME_WORD: usize = 700;
/// The same for whole names that were split into words otherwise.
const SAME_JOINED: usize = 850;
/// What an initial says of a word that begins with it.
const INITIAL: usize = 500;
/// A word shorter than this is the same or another one: a slip leaves too little of it.
const SHORT: usize = 4;

/// How alike two names are, from 0 to 100, and in which way.
pub fn compare(one: &Folded, other: &Folded) -> (u8, Manner) {
    if one.as_written == other.as_written {
        return (100, Manner::Same);
    }
    if one.words == other.words {
        return (100, Manner::Order);
    }
    // In one order, so that nobody's score depends on who is compared with whom.
    let (one, other) = if one.words <= other.words { (one, other) } else { (other, one) };
    let (by_words, exact) = by_words(one, other);
    // As many words on both sides were not written together or apart.
    let apart = one.words.len() != other.words.len();
    let joined = if apart { alike_joined(&one.joined, &other.joined) } else { 0 };
    let manner = match () {
        () if joined > by_words => Manner::Joined,
        () if exact => Manner::Shorter,
        () => Manner::Spelling,
    };
    let score = by_words.max(joined).min(990).saturating_add(5) / 10;
    (u8::try_from(score).unwrap_or(99).min(99), manner)
}

/// The score in thousandths, and whether every word that has its like has it exactly.
///
/// The shorter name counts most: that a middle name is missing says little. But one word alone is not enough
/// where there are more.
fn by_words(one: &Folded, other: &Folded) -> (usize, bool) {
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (at, word) in one.words.iter().enumerate() {
        for (beside, like) in other.words.iter().enumerate() {
            let alike = alike(word, like, one.kind);
            if alike > 0 {
                pairs.push((alike.saturating_mul(word.len().saturating_add(like.len())), at, beside));
            }
        }
    }
    pairs.sort_unstable_by_key(|(gain, at, beside)| (std::cmp::Reverse(*gain), *at, *beside));
    let (mut of_one, mut of_other, mut exact) = (0_usize, 0_usize, true);
    let (mut used, mut used_beside): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for (gain, at, beside) in pairs {
        if used.contains(&at) || used_beside.contains(&beside) {
            continue;
        }
        let (Some(word), Some(like)) = (one.words.get(at), other.words.get(beside)) else { continue };
        let alike = gain / word.len().saturating_add(like.len()).max(1);
        exact &= alike == 1000 || alike == INITIAL;
        of_one = of_one.saturating_add(alike.saturating_mul(word.len()));
        of_other = of_other.saturating_add(alike.saturating_mul(like.len()));
        used.push(at);
        used_beside.push(beside);
    }
    let covered = [of_one / one.letters().max(1), of_other / other.letters().max(1)];
    let (most, least) = (covered[0].max(covered[1]), covered[0].min(covered[1]));
    let (more, fewer) = (one.words.len().max(other.words.len()), one.words.len().min(other.words.len()));
    if used.len() < 2 && more > 1 {
        return (if fewer > 1 { least.min(SAME_WORD) } else { least }, exact);
    }
    ((most.saturating_mul(8).saturating_add(least.saturating_mul(2))) / 10, exact)
}

/// How alike two words are, in thousandths; nothing where they are simply two words.
pub fn alike(one: &Word, other: &Word, kind: Kind) -> usize {
    if one.is_initial() || other.is_initial() {
        let begins = one.text.starts_with(&other.text) || other.text.starts_with(&one.text);
        return if begins && (kind == Kind::Individual || one == other) { INITIAL } else { 0 };
    }
    if one == other {
        return 1000;
    }
    if one.len().min(other.len()) < SHORT { 0 } else { share_in_common(one, other, SAME_WORD) }
}

/// The same for whole names without the blanks. Written together or apart is never quite the same.
pub fn alike_joined(one: &Word, other: &Word) -> usize {
    if one.len().min(other.len()) < SHORT.saturating_mul(2) {
        return 0;
    }
    share_in_common(one, other, SAME_JOINED).min(950)
}

/// One less the share of letters that must be changed, if that is at least so much.
fn share_in_common(one: &Word, other: &Word, least: usize) -> usize {
    let longer = one.len().max(other.len()).max(1);
    let apart = one.len().abs_diff(other.len());
    let most_apart = longer.saturating_mul(1000_usize.saturating_sub(least)) / 1000;
    // A changed letter changes at most two of the letters that a word has.
    if apart > most_apart || one.differing(other) > most_apart.saturating_mul(2) {
        return 0;
    }
    let changed = osa_distance(&one.text, &other.text);
    let share = 1000_usize.saturating_sub(changed.saturating_mul(1000) / longer);
    if share >= least { share } else { 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::kernel::script::to_latin;

    fn score(kind: Kind, one: &str, other: &str) -> (u8, Manner) {
        compare(&Folded::of(one, kind).expect("a name"), &Folded::of(other, kind).expect("a name"))
    }

    fn person(one: &str, other: &str) -> (u8, Manner) {
        score(Kind::Individual, one, other)
    }

    fn body(one: &str, other: &str) -> (u8, Manner) {
        score(Kind::Entity, one, other)
    }

    #[test]
    fn script_and_the_usual_spellings_make_no_difference() {
        for (one, other) in [
            ("Орен Жерец", "OREN ŽEREC"),
            ("Oren Zherets", "Орен Жерец"),
            ("Oren Zerec", "Oren Žerec"),
            ("Шћепан Ђурђић", "Shcepan Djurdjic"),
            ("Gjorgji Hadži", "Ђорђи Хаџи"),
            ("Xhemal Qosja", "Džemal Kosja"),
            ("Khalid Wakil", "Halid Vakil"),
            ("Yusuf Maxim", "Jusuf Maksim"),
            ("Юрий Щукин", "Iurii Shchukin"),
            ("Hassan", "Hasan"),
            ("Noor", "Nour"),
            ("Çelik", "Čelik"),
            ("O'Zerec", "Ozerec"),
        ] {
            assert_eq!(person(one, other), (100, Manner::Same), "{one} / {other}");
        }
    }

    #[test]
    fn another_order_a_missing_name_an_initial_and_a_slip_are_seen_and_named() {
        assert_eq!(person("Žerec Oren Valdrin", "Oren Valdrin Žerec"), (100, Manner::Order));
        let (missing, manner) = person("Oren Zherets", "Oren Valdrin Žerec");
        assert!((90..100).contains(&missing) && manner == Manner::Shorter, "{missing} {manner}");
        let (initial, manner) = person("O. Zherets", "Oren Valdrin Žerec");
        assert!((THRESHOLD..missing).contains(&initial) && manner == Manner::Shorter, "{initial} {manner}");
        let (slip, manner) = person("Oren Zerek", "Oren Zherets");
        assert!((85..95).contains(&slip) && manner == Manner::Spelling, "{slip} {manner}");
        let (both, manner) = person("Oren Zerek", "Oren Valdrin Zherets");
        assert!((THRESHOLD..slip).contains(&both) && manner == Manner::Spelling, "{both} {manner}");
        let (together, manner) = person("Abdulrahman Tarvo", "Abd al Rahman Tarvo");
        assert!(together >= THRESHOLD && manner == Manner::Joined, "{together} {manner}");
    }

    #[test]
    fn unlike_names_stay_below_the_threshold() {
        for (one, other) in [
            ("Oren Zherets", "Oren Mikova"),
            ("Oren", "Oren Zherets"),
            ("Zherets", "Oren Zherets"),
            ("Besa Gora", "Beso Gore"),
            ("Ana Lim", "Ana Lin"),
            ("Ana", "Oren Valdrin Zherets"),
            ("A. B.", "Arben Bora"),
        ] {
            let (score, _) = person(one, other);
            assert!(score < THRESHOLD, "{one} / {other}: {score}");
        }
        for (one, other) in [
            ("Youth Association Ltd", "Northern Association Ltd"),
            ("Shoqata e Grave", "Shoqata e Gurit"),
            ("Udruženje Река", "Udruženje Мост"),
            ("Lantern", "Northern Lantern Trading"),
            ("Fondacija za mir", "Fondacija za rad"),
        ] {
            let (score, _) = body(one, other);
            assert!(score < THRESHOLD, "{one} / {other}: {score}");
        }
    }

    #[test]
    fn what_kind_of_body_it_is_says_nothing() {
        assert_eq!(body("Northern Lantern Trading Ltd", "OJQ “Northern Lantern Trading”").0, 100);
        assert_eq!(body("N.L.T. Ltd", "NLT d.o.o.").0, 100);
        assert_eq!(body("NLT", "N.L.T.").0, 100);
        assert_eq!(body("Удружење Фењер", "Fenjer").0, 100);
        assert_eq!(body("Udruženje", "Udruženje").0, 100, "a name of nothing else is a name");
        let (part, manner) = body("Northern Lantern", "Northern Lantern Trading");
        assert!(part >= THRESHOLD && manner == Manner::Shorter);
    }

    #[test]
    fn what_has_no_letter_is_no_name() {
        for nothing in ["", " ", "–", "' . '"] {
            assert_eq!(Folded::of(nothing, Kind::Individual), None, "{nothing}");
        }
    }

    const NAME: &str = "[a-zčćžšđëç]{1,9}( [a-zčćžšđëç]{1,9}){0,3}";
    const CYRILLIC: &str =
        "[абвгдђежзијклљмнњопрстћуфхцчџш]{1,8}( [абвгдђежзијклљмнњопрстћуфхцчџш]{1,8}){0,3}";

    fn kinds() -> impl Strategy<Value = Kind> {
        prop_oneof![Just(Kind::Individual), Just(Kind::Entity)]
    }

    proptest! {
        #[test]
        fn a_name_is_itself(kind in kinds(), name in NAME) {
            prop_assert_eq!(score(kind, &name, &name), (100, Manner::Same));
        }

        #[test]
        fn who_is_compared_with_whom_makes_no_difference(kind in kinds(), one in NAME, other in NAME) {
            prop_assert_eq!(score(kind, &one, &other), score(kind, &other, &one));
        }

        #[test]
        fn neither_does_the_order_of_words_nor_the_case(kind in kinds(), one in NAME, other in NAME) {
            let turned: Vec<&str> = other.split(' ').rev().collect();
            let turned = turned.join(" ").to_uppercase();
            prop_assert_eq!(score(kind, &one, &other).0, score(kind, &one, &turned).0);
        }

        #[test]
        fn nor_the_script(kind in kinds(), one in NAME, other in CYRILLIC) {
            let written = to_latin(&other);
            prop_assert_eq!(score(kind, &other, &written), (100, Manner::Same));
            prop_assert_eq!(score(kind, &one, &other).0, score(kind, &one, &written).0);
        }
    }
}
