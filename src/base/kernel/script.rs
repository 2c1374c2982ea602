//! Serbian in its two scripts. From Cyrillic to Latin is mechanical; the other way is not
//! (nj may be њ or н + ј), so Cyrillic is what is kept by hand.

/// The text with every Serbian Cyrillic letter in Latin script; all else stays as it is.
pub fn to_latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // Љ, Њ, Џ are two letters in Latin: LJ inside a word in capitals, Lj before a small letter.
        let before_capital = letters.peek().is_some_and(|next| next.is_uppercase());
        match latin(letter, before_capital) {
            Some(latin) => out.push_str(latin),
            None => out.push(letter),
        }
    }
    out
}

/// The alphabet in its own order, each letter beside its Latin one.
const ALPHABET: [(char, &str); 54] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('ђ', "đ"),
    ('е', "e"),
    ('ж', "ž"),
    ('з', "z"),
    ('и', "i"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('ћ', "ć"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "č"),
    ('ш', "š"),
    ('А', "A"),
    ('Б', "B"),
    ('В', "V"),
    ('Г', "G"),
    ('Д', "D"),
    ('Ђ', "Đ"),
    ('Е', "E"),
    ('Ж', "Ž"),
    ('З', "Z"),
    ('И', "I"),
    ('Ј', "J"),
    ('К', "K"),
    ('Л', "L"),
    ('М', "M"),
    ('Н', "N"),
    ('О', "O"),
    ('П', "P"),
    ('Р', "R"),
    ('С', "S"),
    ('Т', "T"),
    ('Ћ', "Ć"),
    ('У', "U"),
    ('Ф', "F"),
    ('Х', "H"),
    ('Ц', "C"),
    ('Ч', "Č"),
    ('Ш', "Š"),
];

fn latin(letter: char, before_capital: bool) -> Option<&'static str> {
    match letter {
        'љ' => Some("lj"),
        'њ' => Some("nj"),
        'џ' => Some("dž"),
        'Љ' if before_capital => Some("LJ"),
        'Љ' => Some("Lj"),
        'Њ' if before_capital => Some("NJ"),
        'Њ' => Some("Nj"),
        'Џ' if before_capital => Some("DŽ"),
        'Џ' => Some("Dž"),
        _ => ALPHABET.iter().find(|pair| pair.0 == letter).map(|pair| pair.1),
    }
}

#[cfg(test)]
mod tests {
    use super::to_latin;

    #[test]
    fn every_cyrillic_letter_has_its_latin_one() {
        assert_eq!(to_latin("Љубав, њива, џем; ЂАЧКИ ПАРК"), "Ljubav, njiva, džem; ĐAČKI PARK");
        assert_eq!(to_latin("ЊЕГОШ и Његош, { $name } [IBAN]"), "NJEGOŠ i Njegoš, { $name } [IBAN]");
        assert_eq!(to_latin("Звечан / Zveçan"), "Zvečan / Zveçan");
    }
}
