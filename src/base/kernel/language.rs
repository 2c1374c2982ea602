//! The languages and scripts that cogrant speaks.

use super::text_enum;

text_enum! {
    /// A language with its script, by its BCP 47 tag.
    pub enum Language {
        Albanian = "sq",
        SerbianCyrillic = "sr-Cyrl",
        SerbianLatin = "sr-Latn",
        English = "en",
    }
}

impl Language {
    /// The language's own name, for the language switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Albanian => "Shqip",
            Self::SerbianCyrillic => "Српски",
            Self::SerbianLatin => "Srpski",
            Self::English => "English",
        }
    }

    /// The first language of an `Accept-Language` header that cogrant speaks.
    ///
    /// Plain `sr`, and Serbian of any region, means Cyrillic unless the tag names Latin;
    /// Bosnian, Croatian and Montenegrin readers are served Serbian in Latin script.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim();
                let weight = pieces
                    .find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse().ok()))
                    .unwrap_or(1.0);
                Some((weight, Self::of_tag(tag)?))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().map(|wish| wish.1)
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        match parts.next()? {
            "sq" => Some(Self::Albanian),
            "en" => Some(Self::English),
            "sr" if parts.any(|p| p == "latn") => Some(Self::SerbianLatin),
            "sr" => Some(Self::SerbianCyrillic),
            "bs" | "hr" | "cnr" | "sh" => Some(Self::SerbianLatin),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_s_wishes_are_read_in_their_order() {
        assert_eq!(Language::accepted("de, sr-Latn-RS;q=0.8, en;q=0.9"), Some(Language::English));
        assert_eq!(Language::accepted("sr"), Some(Language::SerbianCyrillic));
        assert_eq!(Language::accepted("sr-Latn, sr;q=0.5"), Some(Language::SerbianLatin));
        assert_eq!(Language::accepted("fr, de"), None);
        assert_eq!(Language::accepted(";;q=,"), None);
    }
}
