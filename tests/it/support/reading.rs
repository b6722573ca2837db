//! How hard a text is to read.

/// The school grade by Flesch and Kincaid, over the whole text; syllables are runs of vowels.
pub(crate) fn grade(text: &str) -> f64 {
    let (mut words, mut syllables, mut sentences) = (0.0, 0.0, 0.0);
    for word in text.split_whitespace() {
        let letters: String =
            word.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
        if !letters.is_empty() {
            words += 1.0;
            let vowel = |c: char| "aeiouy".contains(c);
            let mut count = 0;
            let mut before = false;
            for c in letters.chars() {
                if vowel(c) && !before {
                    count += 1;
                }
                before = vowel(c);
            }
            if letters.ends_with('e') && count > 1 {
                count -= 1;
            }
            syllables += f64::from(count.max(1));
        }
        if word.ends_with(['.', '?', ':']) {
            sentences += 1.0;
        }
    }
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}
