//! The Flesch-Kincaid grade: how many years of school a text requires of its reader.
//!
//! grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59
//!
//! These are the only counting rules. [`EXCEPTIONS`] has the words of this crate that they would count too low, but
//! only some of those that they count too high, so a grade is rather too high:
//!
//! - A **sentence** ends at `.`, `?` or `!` before a space, a closing mark or the end, and at the end of a text. A
//!   colon or semicolon does not end one.
//! - A **word** is between spaces and has a letter or a digit. A hyphen joins: `long-lasting` is one word, with the
//!   syllables of both parts.
//! - A **syllable** is a run of vowels (`a e i o u y`; a `y` before a vowel does not count at the start of a word or
//!   after a vowel). A final `e`, `es` or `ed` that is not spoken does not count: `e` unless a consonant and `l`
//!   precede it, `es` unless a hissing sound does, `ed` unless `t` or `d` does. Nor does an `e` before `-ly`, `-ful`,
//!   `-less`, `-ness` or `-ment`. Two vowels that are spoken apart are two: `i` before `a`, `o` or `u` unless `t`, `s`,
//!   `c` or `g` precedes it, `u` before `a` unless `q` or `g` does, and a vowel before `-ing`. A final `sm` or `thm` is
//!   one more. Each digit is one. A word has at least one.

/// Words and their syllables.
const EXCEPTIONS: &[(&str, u32)] = &[
    ("anxiety", 4),
    ("anyone", 3),
    ("aorta", 3),
    ("aortic", 3),
    ("area", 3),
    ("diabetes", 4),
    ("every", 2),
    ("fibromyalgia", 5),
    ("fluid", 2),
    ("fluoxetine", 4),
    ("osteoporosis", 6),
    ("physiotherapist", 6),
    ("physiotherapy", 6),
    ("radiofrequency", 7),
    ("reaction", 3),
    ("reactions", 3),
    ("sciatic", 3),
    ("sciatica", 4),
    ("something", 2),
    ("sometimes", 2),
    ("theories", 3),
];

/// The counts of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) sentences: u32,
    pub(crate) words: u32,
    pub(crate) syllables: u32,
}

impl Counts {
    pub(crate) fn of(text: &str) -> Self {
        sentences(text).map(Self::of_sentence).fold(Self::default(), Self::plus)
    }

    fn of_sentence(sentence: &str) -> Self {
        words(sentence).fold(Self { sentences: 1, ..Self::default() }, |counts, word| Self {
            words: counts.words + 1,
            syllables: counts.syllables + syllables(word),
            ..counts
        })
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The grade; 0 for an empty text.
    pub(crate) fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let [sentences, words, syllables] = [self.sentences, self.words, self.syllables].map(f64::from);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

/// The sentences of a text; a text without a word has none.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.char_indices().find(|&(at, mark)| {
            let after = rest.get(at + mark.len_utf8()..).unwrap_or_default();
            matches!(mark, '.' | '?' | '!')
                && after.starts_with(|next: char| next.is_whitespace() || ")]\"'’”".contains(next))
        });
        let (sentence, tail) = rest.split_at(ends.map_or(rest.len(), |(at, mark)| at + mark.len_utf8()));
        rest = tail;
        Some(sentence.trim())
    })
    .filter(|sentence| words(sentence).next().is_some())
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The syllables of a word, and of each part of one with a hyphen or slash.
pub(crate) fn syllables(word: &str) -> u32 {
    word.split(['-', '/', '–']).map(syllables_of_part).sum::<u32>().max(1)
}

fn syllables_of_part(part: &str) -> u32 {
    let part = part.to_lowercase().replace('’', "'");
    let part = part.trim_matches(|letter: char| !letter.is_alphanumeric());
    if let Some((_, syllables)) = EXCEPTIONS.iter().find(|(word, _)| *word == part) {
        return *syllables;
    }
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let digits = u32::try_from(digits).unwrap_or(u32::MAX);
    let part = part.strip_suffix("'s").unwrap_or(part);
    let letters: Vec<char> = part.chars().filter(|letter| letter.is_alphabetic()).collect();
    if letters.is_empty() {
        return digits;
    }
    digits + spoken(&letters).max(1)
}

fn spoken(letters: &[char]) -> u32 {
    let plain = |at: usize| letters.get(at).is_some_and(|letter| "aeiouéèêüöä".contains(*letter));
    let is_vowel = |at: usize| {
        let is_y = letters.get(at) == Some(&'y');
        plain(at) || (is_y && !(plain(at + 1) && (at == 0 || plain(at - 1))))
    };
    let mut count = 0;
    for at in 0..letters.len() {
        let begins = is_vowel(at) && (at == 0 || !is_vowel(at - 1));
        count += u32::from(begins || (is_vowel(at) && is_spoken_apart(letters, at)));
    }
    count + u32::from(ends(letters, "sm") || ends(letters, "thm") || ends(letters, "sms"))
        - silent(letters, count)
}

fn ends(letters: &[char], suffix: &str) -> bool {
    letters.len() > suffix.len()
        && letters.iter().rev().copied().zip(suffix.chars().rev()).all(|(a, b)| a == b)
}

/// Whether a vowel after a vowel begins a new syllable.
fn is_spoken_apart(letters: &[char], at: usize) -> bool {
    let Some((&[.., before], rest)) = letters.split_at_checked(at) else { return false };
    let earlier = at.checked_sub(2).and_then(|place| letters.get(place));
    let hiatus = before == 'i'
        && matches!(rest, ['a' | 'o' | 'u', ..])
        && !matches!(earlier, None | Some('t' | 's' | 'c' | 'g'));
    let u_before_a = before == 'u' && matches!(rest, ['a', ..]) && !matches!(earlier, Some('q' | 'g'));
    hiatus || u_before_a || (rest == ['i', 'n', 'g'] && earlier.is_some())
}

/// How many `e`s at the end, or before a suffix, are silent.
fn silent(letters: &[char], count: u32) -> u32 {
    let is_consonant = |letter: &char| !"aeiouy".contains(*letter);
    let is_silent_after = |stem: &[char]| match stem {
        [.., before, 'l'] => !is_consonant(before),
        [.., 'g' | 'q', 'u'] => true,
        [.., before] => is_consonant(before) || *before == 'y',
        [] => false,
    };
    let hisses = |stem: &[char]| matches!(stem, [.., 'c' | 's', 'h'] | [.., 's' | 'x' | 'z' | 'c' | 'g']);
    let silent_end = match letters {
        [stem @ .., 'e'] => is_silent_after(stem),
        [stem @ .., 'e', 's'] => !hisses(stem) && is_silent_after(stem),
        [.., 't' | 'd', 'e', 'd'] => false,
        [stem @ .., 'e', 'd'] => is_silent_after(stem) || stem.ends_with(&['l', 'l']),
        _ => false,
    };
    let suffixes = ["ly", "ful", "less", "ness", "ment"];
    let silent_inside = suffixes.iter().any(|suffix| {
        let stem = letters.len().checked_sub(suffix.len()).and_then(|length| letters.get(..length));
        ends(letters, suffix) && matches!(stem, Some([_, .., before, 'e']) if is_consonant(before))
    });
    if count > 1 { u32::from(silent_end || silent_inside) } else { 0 }
}
