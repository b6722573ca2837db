//! Every text that a person can read, and the languages that are made from translations of it.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::diary::Trend;
use crate::interview::Form;
use crate::language::{BRACES, Key, Language, LanguageError, Phrase, Text};
use crate::self_care::{FIRST_AID, NOT_WORTH_IT, OUTLOOKS, REMEDIES, RULES, SEE_FIRST, SEEK_HELP, STEPS};
use crate::{Condition, Country, Question, QuestionGroup, Setting, Sex, Treatment, Urgency};

impl Language {
    /// The language of these rows: a key, the English text that was translated, and the translation.
    ///
    /// A row without a translation is as good as no row, so that a file can be filled in step by step.
    ///
    /// # Errors
    ///
    /// [`LanguageError`] names the first row with a key that the crate does not have or that was given before, or with a
    /// translation that has other placeholders than the English text or breaks the line.
    pub fn new<S: AsRef<str>>(rows: impl IntoIterator<Item = (S, S, S)>) -> Result<Self, LanguageError> {
        let (mut language, mut places): (_, BTreeMap<Box<str>, usize>) = (Self::ENGLISH, BTreeMap::new());
        let mut known: Vec<(Text, bool)> = texts().map(|text| (text, false)).collect(); // whether it was given
        places
            .extend(known.iter().enumerate().map(|(place, (text, _))| (text.key.to_string().into(), place)));
        for (key, english, translation) in rows {
            let (key, english, translation) = (key.as_ref(), english.as_ref(), translation.as_ref());
            let Some((text, given)) = places.get(key).and_then(|&place| known.get_mut(place)) else {
                let known: Vec<&str> = places.keys().map(|known| &**known).collect();
                return Err(LanguageError::unknown_key(key, &known));
            };
            if core::mem::replace(given, true) {
                return Err(LanguageError::Twice { key: text.key });
            }
            if crate::text::is_blank(translation) {
                continue;
            }
            if text.english != english {
                language.stale.push(text.key);
            } else if translation.chars().any(breaks_or_turns) {
                return Err(LanguageError::Control { key: text.key });
            } else if !has_placeholders_of(translation, text.english) {
                return Err(LanguageError::Placeholders { key: text.key, english: text.english });
            } else {
                language.rows.push((*text, translation.into()));
            }
        }
        language.rows.sort_unstable_by_key(|(text, _)| text.key);
        Ok(language)
    }

    /// The keys for which there is no translation, or a stale one, in the order of [`texts`].
    pub fn missing(&self) -> impl Iterator<Item = Key> + '_ {
        texts().filter(|text| self.row(text.key).is_none()).map(|text| text.key)
    }
}

/// Whether the character ends a line or turns the direction of the text, which could forge a line of a report. Other hidden
/// characters join letters, and some languages cannot be written without them.
fn breaks_or_turns(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether the translation has the placeholders of the text, as often as it likes, and all braces are in pairs.
fn has_placeholders_of(translation: &str, text: &str) -> bool {
    let is_paired = |text: &str| {
        let mut braces = text.matches(BRACES);
        core::iter::from_fn(|| braces.next().map(|open| (open, braces.next())))
            .all(|pair| pair == ("{", Some("}")))
    };
    let names = |text| str::split(text, BRACES).skip(1).step_by(2);
    let all_in = |text, other| names(text).all(|name| names(other).any(|known| known == name));
    is_paired(translation) && all_in(translation, text) && all_in(text, translation)
}

/// Every text that the interview, its questionnaire in FHIR, the triage report and the page of a plan can say, with its key.
///
/// ```
/// for text in backpain::catalogue::texts().take(3) {
///     println!("{}\t{}\t", text.key, text.english); // a line for the translator to fill in
/// }
/// ```
pub fn texts() -> impl Iterator<Item = Text> {
    let phrases = Phrase::ALL.iter().copied().map(Text::of_phrase);
    phrases.chain(interview_texts()).chain(report_texts()).chain(plan_texts())
}

fn interview_texts() -> impl Iterator<Item = Text> {
    let groups = QuestionGroup::ALL
        .iter()
        .flat_map(|&group| [Some(Text::of_group(group)), Text::of_group_before(group)].into_iter().flatten());
    let questions = Question::ALL.iter().flat_map(|&question| {
        let texts = [Text::of_question(question), Text::of_question_by_proxy(question)];
        texts.into_iter().chain(Text::of_question_hint(question))
    });
    let choices = Form::BUILT_IN.choices().iter().flat_map(|choice| {
        let texts = [Text::of_choice(choice), Text::of_choice_by_proxy(choice)];
        let options = (0..choice.options.len()).filter_map(|place| Text::of_option(choice, place));
        texts.into_iter().chain(Text::of_choice_hint(choice)).chain(options)
    });
    groups.chain(questions).chain(choices).chain(Sex::ALL.iter().copied().map(Text::of_sex))
}

fn report_texts() -> impl Iterator<Item = Text> {
    let urgencies = Urgency::ALL.iter().copied().map(Text::of_urgency);
    let settings = Setting::ALL.iter().copied().map(Text::of_setting);
    urgencies.chain(settings).chain(Condition::ALL.iter().copied().map(Text::of_condition))
}

fn plan_texts() -> impl Iterator<Item = Text> {
    let outlooks = OUTLOOKS.iter().flat_map(|row| [Text::of_outlook(row), Text::of_expectation(row)]);
    let steps = STEPS.iter().chain(FIRST_AID).map(Text::of_step);
    let signs = SEEK_HELP.iter().map(Text::of_sign);
    let see_first = SEE_FIRST.iter().flat_map(|row| [Text::of_see_first(row), Text::of_see_first_name(row)]);
    // A page names what can be done at home. It has a remedy's own words only for the belt.
    let names = REMEDIES.iter().map(|remedy| Text::of_treatment(remedy.treatment));
    let belt = REMEDIES.iter().filter(|remedy| remedy.treatment == Treatment::BackBelt).map(Text::of_remedy);
    let reasons = RULES.iter().filter(|rule| {
        let mut at_home = REMEDIES.iter();
        at_home.any(|remedy| rule.group.contains(remedy.treatment))
    });
    let countries = Country::ALL.iter().flat_map(|&country| {
        [
            Text::of_emergency_number(country),
            Text::of_emergency_department(country),
            Text::of_same_day(country),
            Text::of_own_doctor(country),
            Text::of_paracetamol(country),
        ]
    });
    outlooks
        .chain(steps)
        .chain(signs)
        .chain(see_first)
        .chain(names)
        .chain(belt)
        .chain(NOT_WORTH_IT.iter().map(Text::of_not_worth_it))
        .chain(reasons.map(Text::of_safety_rule))
        .chain(Trend::ALL.iter().copied().map(Text::of_trend))
        .chain(countries)
}
