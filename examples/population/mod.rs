//! 10,000 simulated people with low back pain, as they might come to primary care, the same ones every time.
//!
//! Simulated people are no study. They show what the rules do with base rates that somebody wrote down, and nothing
//! about how accurate the rules are.
//!
//! - `background.rs` has a row for each finding that people with back pain have for other reasons: in how many of 1,000,
//!   by age and sex, and on what basis.
//! - `classes.rs` has the ordinary kinds of back pain and the diseases behind it, each with how many of 10,000 people
//!   have it, and which findings come with it.
//! - `works.rs` has the works that were read for them.
//!
//! A person belongs to one class. Each finding is drawn by itself: by the rate of the class if it names the finding, and
//! by the background otherwise. Findings are independent unless a row says "among". In life complaints cluster, so the
//! simulation sends too many people somewhere rather than too few. Everybody answers every question that a rule may use
//! and that needs no examiner.

mod background;
mod classes;
mod works;

use backpain::presentation::PresentationBuilder;
use backpain::{Finding, FindingSet, Kind, Measure, Polarity, Presentation, Question, RiskFactor, Sex};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

pub(crate) use background::BACKGROUND;
pub(crate) use classes::CLASSES;

/// The seed of the published population.
pub(crate) const SEED: u64 = 2026;
/// How many people the published population has.
pub(crate) const SIZE: u32 = 10_000;
/// How many people are simulated of each class by itself, for the share of the class that ends at each urgency.
pub(crate) const OF_EACH_CLASS: u32 = 500;

/// A work that a base rate was read in.
pub(crate) struct Work {
    pub(crate) title: &'static str,
    pub(crate) address: &'static str,
}

/// What a rate rests on.
#[derive(Clone, Copy)]
pub(crate) enum Basis {
    /// The work gives these rates.
    Source(&'static Work),
    /// The work gives a rate for some ages, for a wider or narrower question, or for a range of settings. The rest is
    /// judgement.
    Partly(&'static Work),
    /// Nothing that was read gives it.
    Judgement,
}

/// How many of 1,000 people say yes, by age: under 18, 18 to 44, 45 to 64, 65 to 74, 75 or more.
pub(crate) type ByAge = [u16; 5];

/// The first age of each of those bands.
pub(crate) const BANDS: [u16; 5] = [0, 18, 45, 65, 75];

/// In how many people with back pain a finding is present for other reasons than the back.
pub(crate) struct Row {
    pub(crate) finding: Finding,
    /// The rates hold among people with this finding; nobody else has the finding of the row.
    pub(crate) among: Option<Finding>,
    pub(crate) women: ByAge,
    pub(crate) men: ByAge,
    pub(crate) basis: Basis,
}

/// What a class is, which decides what is expected of the rules.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nature {
    /// An ordinary kind of back pain.
    Ordinary,
    /// A disease that a clinician should see, but not in hospital today.
    Disease,
    /// A disease for which a person would be taken to hospital the same day, if it were known.
    Emergency,
}

/// Weighted ranges of a number: weight, least, most.
pub(crate) type Ranges = &'static [(u16, u16, u16)];

/// An ordinary kind of back pain, or a disease behind it.
pub(crate) struct Class {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) nature: Nature,
    /// How many of 10,000 people with back pain in primary care have it.
    pub(crate) of_10_000: u32,
    pub(crate) basis: Basis,
    pub(crate) ages: Ranges,
    /// How many of 1,000 are women.
    pub(crate) women: u16,
    /// Weeks of pregnancy. Everybody in the class is pregnant unless this is empty.
    pub(crate) pregnancy: Ranges,
    pub(crate) pain: Ranges,
    pub(crate) days: Ranges,
    /// How many of 1,000 are no better since it began. The others were better within the last four weeks.
    pub(crate) no_better: u16,
    /// What comes with it, in place of the background.
    pub(crate) features: &'static [Feature],
    /// What the disease consists of: everybody in the class has at least one of these.
    pub(crate) essence: &'static [Finding],
}

/// In how many of 1,000 people of a class a finding is present.
pub(crate) struct Feature {
    pub(crate) finding: Finding,
    pub(crate) rate: u16,
    pub(crate) basis: Basis,
}

/// The published population, class by class.
pub(crate) fn everybody() -> impl Iterator<Item = Presentation> {
    everybody_if(AS_JUDGED)
}

/// The rates of the background as they are written, in percent of themselves.
pub(crate) const AS_JUDGED: u16 = 100;

/// The population if each rate of the background that is judgement alone were so many percent of itself.
pub(crate) fn everybody_if(judged: u16) -> impl Iterator<Item = Presentation> {
    CLASSES.iter().flat_map(move |class| class.people_if(class.of_10_000, judged))
}

impl Class {
    pub(crate) fn is_ordinary(&self) -> bool {
        self.nature == Nature::Ordinary
    }

    /// The first people of the class.
    pub(crate) fn people(&'static self, count: u32) -> impl Iterator<Item = Presentation> {
        (0..count).map(|number| self.person(number))
    }

    /// The person of this number, who is always the same.
    pub(crate) fn person(&'static self, number: u32) -> Presentation {
        Draw::of(self.id, number, AS_JUDGED).person(self)
    }

    fn people_if(&'static self, count: u32, judged: u16) -> impl Iterator<Item = Presentation> {
        (0..count).map(move |number| Draw::of(self.id, number, judged).person(self))
    }
}

/// The random numbers of one person. Each person has a stream, so that a change of one class changes nobody else.
struct Draw {
    numbers: ChaCha8Rng,
    judged: u16,
}

impl Draw {
    fn of(class: &str, number: u32, judged: u16) -> Self {
        let mut numbers = ChaCha8Rng::seed_from_u64(SEED);
        // FNV-1a, which is the same on every machine.
        let stream =
            class.bytes().chain(number.to_le_bytes()).fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        numbers.set_stream(stream);
        Self { numbers, judged }
    }

    /// A whole number below the limit, by integers alone.
    fn below(&mut self, limit: u32) -> u32 {
        let scaled = (u64::from(self.numbers.next_u32()) * u64::from(limit)) >> 32;
        u32::try_from(scaled).unwrap_or(0)
    }

    fn of_1000(&mut self, rate: u16) -> bool {
        self.below(1000) < u32::from(rate)
    }

    fn between(&mut self, least: u16, most: u16) -> u16 {
        let width = u32::from(most.saturating_sub(least)) + 1;
        least + u16::try_from(self.below(width)).unwrap_or(0)
    }

    fn one_of(&mut self, ranges: Ranges) -> Option<u16> {
        let total: u32 = ranges.iter().map(|&(weight, ..)| u32::from(weight)).sum();
        let mut left = self.below(total);
        let range = ranges.iter().find(|&&(weight, ..)| {
            let found = left < u32::from(weight);
            left = left.saturating_sub(u32::from(weight));
            found
        });
        range.map(|&(_, least, most)| self.between(least, most))
    }

    fn person(&mut self, class: &Class) -> Presentation {
        let age = self.one_of(class.ages).unwrap_or_default();
        let sex = if self.of_1000(class.women) { Sex::Female } else { Sex::Male };
        let mut said = self.numbers(class, age).sex(sex);
        let weeks = self.one_of(class.pregnancy);
        if let Some(weeks) = weeks {
            said = with(said, Measure::PregnancyWeeks, weeks);
        }
        let mut found = self.findings(class, age, sex);
        if weeks.is_some() {
            found.insert(RiskFactor::PossiblePregnancy.finding());
        }
        for finding in found {
            let more = said.yes(finding);
            if more.build().is_ok() {
                said = more; // what contradicts the sex or the numbers is left out
            }
        }
        denied(said)
    }

    /// Age, age at onset, duration, weeks without improvement, and pain.
    fn numbers(&mut self, class: &Class, age: u16) -> PresentationBuilder {
        let days = self.one_of(class.days).unwrap_or_default();
        let pain = self.one_of(class.pain).unwrap_or_default();
        let earlier = if self.of_1000(600) { self.between(0, 20) } else { 0 };
        let first = age.saturating_sub(days / 365);
        let onset = first.saturating_sub(earlier).max(first.min(12));
        let longest = days / 7;
        let recent = self.between(0, 3).min(longest);
        let weeks = if self.of_1000(class.no_better) { longest } else { recent };
        let numbers = [
            (Measure::Age, age),
            (Measure::AgeAtOnset, onset),
            (Measure::Duration, days),
            (Measure::WeeksWithoutImprovement, weeks),
            (Measure::Pain, pain),
        ];
        let nothing = Presentation::builder();
        numbers.into_iter().fold(nothing, |said, (measure, number)| with(said, measure, number))
    }

    fn findings(&mut self, class: &Class, age: u16, sex: Sex) -> FindingSet {
        let mut found = FindingSet::EMPTY;
        for feature in class.features {
            if self.of_1000(feature.rate) {
                found.insert(feature.finding);
            }
        }
        if !class.essence.iter().any(|&finding| found.contains(finding)) {
            let count = u32::try_from(class.essence.len()).unwrap_or(0);
            let place = usize::try_from(self.below(count)).unwrap_or(0);
            found.extend(class.essence.get(place).copied());
        }
        for row in BACKGROUND {
            let drawn = self.of_1000(row.rate(age, sex, self.judged));
            let named = class.features.iter().any(|feature| feature.finding == row.finding);
            if drawn && !named && row.among.is_none_or(|among| found.contains(among)) {
                found.insert(row.finding);
            }
        }
        found
    }
}

impl Row {
    fn rate(&self, age: u16, sex: Sex, judged: u16) -> u16 {
        let rates = if sex == Sex::Female { self.women } else { self.men };
        let of_band = BANDS.iter().zip(rates).rev().find(|&(&from, _)| from <= age);
        let rate = of_band.map_or(0, |(_, rate)| rate);
        match self.basis {
            Basis::Judgement => {
                let other = u32::from(rate) * u32::from(judged) / u32::from(AS_JUDGED);
                u16::try_from(other).unwrap_or(u16::MAX)
            }
            Basis::Partly(_) | Basis::Source(_) => rate,
        }
    }
}

fn with(said: PresentationBuilder, measure: Measure, number: u16) -> PresentationBuilder {
    let more = said.measure(measure, number).unwrap_or(said);
    if more.build().is_ok() { more } else { said }
}

/// Answers no to everything else that a rule may use and that needs no examiner.
fn denied(said: PresentationBuilder) -> Presentation {
    let mut person = said.build().unwrap_or(Presentation::EMPTY);
    let open = person.open().findings().difference(FindingSet::of_kind(Kind::Sign));
    for finding in open.iter().filter(|finding| finding.polarity() == Polarity::Concerning) {
        person = person.to_builder().no(finding).build().unwrap_or(person);
    }
    // Who may be pregnant without knowing, or in a week that nobody counted, does not know the week.
    let weeks = Question::Measure(Measure::PregnancyWeeks);
    if person.unasked().contains(weeks) {
        person = person.to_builder().unknown(weeks).build().unwrap_or(person);
    }
    person
}
