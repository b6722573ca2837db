//! What a person reads is plain: the Flesch-Kincaid grade of all of it is at most 7, about the reading
//! age of 11 to 12, and so is that of each room.
//!
//! `cargo test --test reading_age -- --nocapture` prints the grades and the hardest sentences.

use backpain::diagnosis;
use backpain::diary::Trend;
use backpain::presentation::Builder;
use backpain::self_care::{ITEMS, LIMITS, NOT_WORTH_IT, RULES, SEEK_HELP, STOPS};
use backpain::treatment::Summary;
use backpain::{
    Cause, Condition, Factor, Finding, Kind, Measure, Presentation, Setting, Treatment, Urgency, triage,
};

/// A vowel or a run of vowels is a syllable; a final e is silent, except after l and another consonant
/// ("muscle") or as the only one ("the"); so is the e of a final "ed" unless a t or d stands before it.
fn syllables(word: &str) -> usize {
    let word: Vec<char> = word.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let vowel = |letter: &char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0;
    let mut before = false;
    for letter in &word {
        count += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = match word.as_slice() {
        [.., before, 'l', 'e'] if !vowel(before) => false,
        [.., 't' | 'd', 'e', 'd'] | [.., 's' | 'x' | 'z' | 'h', 'e', 's'] => false,
        [.., before, 'e'] | [.., before, 'e', 'd' | 's'] => !vowel(before),
        _ => false,
    };
    (count - usize::from(silent && count > 1)).max(1)
}

#[test]
fn syllables_are_counted() {
    for (word, count) in [
        ("the", 1),
        ("pain", 1),
        ("muscle", 2),
        ("doctor", 2),
        ("bladder", 2),
        ("eased", 1),
        ("started", 2),
        ("emergency", 4),
        ("numbness", 2),
        ("times", 1),
        ("bruises", 2),
        ("infection", 3),
        ("you", 1),
        ("bone", 1),
        ("leave", 1),
        ("able", 2),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[derive(Default)]
struct Text {
    words: usize,
    sentences: usize,
    syllables: usize,
    hardest: Vec<(f64, String)>,
}

impl Text {
    fn add(&mut self, text: &str) {
        for sentence in text.split_inclusive(['.', '?', '!', ':', ';']) {
            let words: Vec<&str> =
                sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
            if words.is_empty() {
                continue;
            }
            let syllables =
                words.iter().map(|word| word.split('-').map(self::syllables).sum::<usize>()).sum();
            self.words += words.len();
            self.sentences += 1;
            self.syllables += syllables;
            self.hardest.push((grade(words.len(), 1, syllables), sentence.trim().to_owned()));
        }
    }

    fn all(texts: impl IntoIterator<Item = &'static str>) -> Self {
        let mut text = Self::default();
        texts.into_iter().for_each(|each| text.add(each));
        text
    }

    fn grade(&self) -> f64 {
        grade(self.words, self.sentences, self.syllables)
    }
}

/// Flesch-Kincaid.
#[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
fn grade(words: usize, sentences: usize, syllables: usize) -> f64 {
    0.39 * (words as f64 / sentences as f64) + 11.8 * (syllables as f64 / words as f64) - 15.59
}

/// The advice and the safety net of people of every urgency and setting, known and unknown.
fn triage_texts() -> Vec<&'static str> {
    let all_no = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    let mut texts: Vec<&'static str> = Vec::new();
    let mut add = |said: Builder| {
        if let Ok(person) = said.build() {
            let result = triage(&person);
            texts.extend([result.advice(), result.safety_net()]);
        }
    };
    add(Presentation::builder());
    for &finding in Finding::ALL {
        add(all_no.yes(finding));
        add(Presentation::builder().yes(finding));
    }
    texts.extend(Urgency::ALL.iter().map(|urgency| urgency.name()));
    texts.extend(Setting::ALL.iter().map(|setting| setting.name()));
    texts.sort_unstable();
    texts.dedup();
    texts
}

#[test]
fn what_a_person_reads_is_plain() {
    let questions =
        Finding::ALL.iter().filter(|finding| finding.kind() != Kind::Sign).map(|finding| finding.question());
    let questions = questions.chain(Measure::ALL.iter().map(|measure| measure.question()));
    let conditions = Condition::ALL.iter().map(|condition| condition.plain_name());
    let causes = Cause::ALL.iter().flat_map(|cause| {
        let profile = cause.profile();
        let clues = profile.speaks_for.iter().map(|clue| clue.because.text);
        let counters = profile.speaks_against.iter().map(|counter| counter.because.text);
        [profile.plain_name, profile.in_plain_words].into_iter().chain(clues).chain(counters)
    });
    let treatments =
        Treatment::ALL.iter().flat_map(|treatment| [treatment.plain_name(), treatment.purpose()]);
    let treatments = treatments.chain(Summary::ALL.iter().map(|summary| summary.plain()));
    let self_care = RULES
        .iter()
        .map(|rule| rule.because)
        .chain(LIMITS.iter().map(|limit| limit.fact.text))
        .chain(STOPS.iter().map(|stop| stop.fact.text))
        .chain(SEEK_HELP.iter().map(|sign| sign.fact.text))
        .chain(ITEMS.iter().map(|item| item.what.text))
        .chain(NOT_WORTH_IT.iter().map(|row| row.fact.text));
    let rooms = [
        ("questions", Text::all(questions)),
        ("triage", Text::all(triage_texts())),
        ("conditions", Text::all(conditions)),
        ("causes", Text::all(causes)),
        ("treatments", Text::all(treatments)),
        ("person", Text::all(Factor::ALL.iter().map(|factor| factor.question()))),
        ("self-care", Text::all(self_care)),
        ("diary", Text::all(Trend::ALL.iter().map(|trend| trend.plain()))),
        ("diagnosis", Text::all(diagnosis::Step::ALL.iter().map(|step| step.what_to_expect()))),
    ];
    let mut whole = Text::default();
    for (room, text) in rooms {
        println!("{room:>11}: grade {:.1} over {} words", text.grade(), text.words);
        assert!(text.grade() <= 7.0, "{room} reads at grade {:.1}", text.grade());
        whole.words += text.words;
        whole.sentences += text.sentences;
        whole.syllables += text.syllables;
        whole.hardest.extend(text.hardest);
    }
    println!("  the whole: grade {:.1} over {} words; the hardest sentences:", whole.grade(), whole.words);
    whole.hardest.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (grade, sentence) in whole.hardest.iter().take(10) {
        println!("    {grade:.0}: {sentence}");
    }
    assert!(whole.grade() <= 7.0 && whole.words > 5_000);
}
