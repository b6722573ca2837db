//! The built-in rules: data, one group of pathologies a file, each rule with its sources.
//!
//! `docs/rules.md` is this table rendered for a clinician who does not program.

mod abdomen_and_pregnancy;
mod children_and_inflammation;
mod course;
mod disagreements;
mod fracture;
mod infection;
mod nerves;
mod tumour;
mod vessels;

pub use disagreements::{DISAGREEMENTS, Disagreement, Side};

use crate::presentation::{Evidence, Presentation};
use crate::quantity::{Measure, Sex};
use crate::rule::{Engine, Rule, Screening, When};

/// The edition of the built-in rules: it changes whenever an answer of theirs can.
pub const EDITION: &str = "2026.1";

/// One rule, in the words of the language: suspect, urgency, place, criteria, sources, reason.
macro_rules! rules {
    ($(
        rule $id:literal
            suspects $condition:ident
            urgency $urgency:ident at $setting:ident
            when $when:expr;
            because $because:literal;
            sources [$($source:ident $(: $position:ident)?),+ $(,)?]
    )+) => {
        pub(in crate::red_flags) const RULES: &[crate::rule::Rule] = &[$(
            crate::rule::Rule {
                id: $id,
                suspects: crate::Condition::$condition,
                urgency: crate::Urgency::$urgency,
                setting: crate::Setting::$setting,
                when: $when,
                rationale: $because,
                sources: &[$(crate::rule::Cited {
                    source: crate::Source::$source,
                    position: crate::red_flags::position!($($position)?),
                }),+],
            }
        ),+];
    };
}
/// A source's own urgency, or none.
macro_rules! position {
    () => {
        None
    };
    ($position:ident) => {
        Some(crate::Urgency::$position)
    };
}
use position;
use rules;

const fn any(members: &'static [When]) -> When {
    When::Any(members)
}

const fn all(members: &'static [When]) -> When {
    When::All(members)
}

const fn at_least(needed: u8, members: &'static [When]) -> When {
    When::AtLeast(needed, members)
}

const fn from(measure: Measure, number: u16) -> When {
    When::Between(measure, number, measure.limits().1)
}

/// For measurements that begin at 0.
const fn under(measure: Measure, number: u16) -> When {
    When::Between(measure, 0, number - 1)
}

const fn age_from(years: u16) -> When {
    from(Measure::Age, years)
}

const fn weeks_without_improvement_from(weeks: u16) -> When {
    from(Measure::WeeksWithoutImprovement, weeks)
}

/// "Intense" in the plain sense of the founding article: 8 or more of 10.
const INTENSE_PAIN: When = from(Measure::Pain, 8);

/// Pain of six weeks or less, or older pain that began suddenly or is growing: rules whose sources speak of
/// *new* pain would otherwise send people with years of the same ache to hospital.
const NEW_PAIN: When = {
    use crate::finding::terms::*;
    any(&[under(Measure::Duration, 43), SuddenSevereOnset, GettingWorse])
};

const PREGNANT_BY_DATES: When = from(Measure::PregnancyWeeks, 1);

/// Risk of a fragility fracture: a known one, or the age from which fracture risk is assessed in
/// everyone (NICE CG146: women from 65, men from 75).
const BONE_RISK: When = {
    use crate::finding::terms::*;
    any(&[
        Osteoporosis,
        PreviousFragilityFracture,
        ProlongedCorticosteroids,
        all(&[When::Is(Sex::Female), age_from(65)]),
        age_from(75),
    ])
};

/// A deficit of strength: an examiner's grade counts as much as the person's word.
const WEAKNESS: When = {
    use crate::finding::terms::*;
    any(&[LegWeakness, MotorPower3OrLess])
};

/// A deficit of strength, of gait or of the cord. Numbness in one leg is not among them: it is part of
/// ordinary sciatica.
const MOTOR_OR_CORD: When = {
    use crate::finding::terms::*;
    any(&[WEAKNESS, UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns])
};

/// Any deficit of strength, feeling or gait.
const NEUROLOGY: When = {
    use crate::finding::terms::*;
    any(&[MOTOR_OR_CORD, LegNumbness])
};

/// Any new or worsening bladder, bowel, saddle or sexual change, told or found on examination.
const CAUDA_EQUINA: When = {
    use crate::finding::terms::*;
    any(&[
        HesitantUrination,
        ReducedBladderSensation,
        UrinaryRetention,
        UrinaryIncontinence,
        LossOfRectalSensation,
        BowelIncontinence,
        SaddleSensoryChange,
        SexualFunctionChange,
        WorseningBladderBowelOrSaddleChange,
        ReducedAnalTone,
        PerianalSensoryLoss,
    ])
};

const GROUPS: [&[Rule]; 9] = [
    nerves::CAUDA_EQUINA_RULES,
    tumour::RULES,
    fracture::RULES,
    vessels::RULES,
    infection::RULES,
    abdomen_and_pregnancy::RULES,
    children_and_inflammation::RULES,
    nerves::RULES,
    course::RULES,
];

const COUNT: usize = {
    let (mut count, mut groups): (usize, &[&[Rule]]) = (0, &GROUPS);
    while let [group, rest @ ..] = groups {
        count += group.len();
        groups = rest;
    }
    count
};

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled; a place out of range stops the build"
)]
const TABLE: [Rule; COUNT] = {
    let mut table = [GROUPS[0][0]; COUNT];
    let (mut place, mut groups): (usize, &[&[Rule]]) = (0, &GROUPS);
    while let [group, more_groups @ ..] = groups {
        let mut rules = *group;
        while let [rule, more_rules @ ..] = rules {
            table[place] = *rule;
            place += 1;
            rules = more_rules;
        }
        groups = more_groups;
    }
    table
};

/// Every built-in rule, in the order in which the questions are best asked.
pub const RULES: &[Rule] = &TABLE;

const WORDS: usize = Engine::words(RULES);
const COLUMNS: usize = Engine::columns(RULES);

static ENGINE: Engine<WORDS, COLUMNS> = Engine::new(RULES);

/// A screening by the built-in rules.
pub type Detected = Screening<'static, WORDS, COLUMNS>;

/// Which of the built-in rules fire and which still may: the bare facts, without allocation.
/// [`triage`](crate::triage()) adds the advice.
///
/// ```
/// use backpain::{Condition, Presentation, Symptom, red_flags};
///
/// let presentation = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// let detected = red_flags::detect(&presentation);
/// assert!(detected.suspects(Condition::CaudaEquinaSyndrome));
/// assert_eq!(detected.fired().next().map(|rule| rule.id), Some("ces-saddle-change"));
/// # Ok::<(), backpain::Contradiction>(())
/// ```
#[inline]
pub fn detect(presentation: &Presentation) -> Detected {
    ENGINE.screen(presentation)
}

pub(crate) fn detect_in(evidence: &Evidence) -> Detected {
    ENGINE.screen_evidence(evidence)
}

/// A hash of everything that the rules say: FNV-1a, 128 bits. It tells tables apart; it is no seal
/// against forgery.
pub const RULES_HASH: u128 = hash::of(RULES);

mod hash {
    use super::{Rule, When};

    pub(super) const fn of(rules: &[Rule]) -> u128 {
        let (mut hash, mut rest) = (0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, rules);
        while let [rule, tail @ ..] = rest {
            hash = text(hash, rule.id);
            hash = text(hash, rule.suspects.id());
            hash = text(hash, rule.urgency.id());
            hash = text(hash, rule.setting.id());
            hash = criterion(hash, &rule.when);
            hash = text(hash, rule.rationale);
            let mut sources = rule.sources;
            while let [cited, more @ ..] = sources {
                hash = text(hash, cited.source.id());
                hash = match cited.position {
                    Some(position) => text(hash, position.id()),
                    None => text(hash, ""),
                };
                sources = more;
            }
            rest = tail;
        }
        hash
    }

    const fn byte(hash: u128, byte: u8) -> u128 {
        (hash ^ byte as u128).wrapping_mul(0x0100_0000_0000_0000_0000_013b)
    }

    /// The bytes and an end, so that `ab, c` and `a, bc` differ.
    const fn text(mut hash: u128, text: &str) -> u128 {
        let mut rest = text.as_bytes();
        while let [first, tail @ ..] = rest {
            hash = byte(hash, *first);
            rest = tail;
        }
        byte(hash, 0xff)
    }

    const fn criterion(hash: u128, when: &When) -> u128 {
        match when {
            When::Has(finding) => text(byte(hash, 1), finding.id()),
            When::Between(measure, low, high) => {
                let [a, b] = low.to_be_bytes();
                let [c, d] = high.to_be_bytes();
                byte(byte(byte(byte(text(byte(hash, 2), measure.id()), a), b), c), d)
            }
            When::Is(sex) => text(byte(hash, 3), sex.id()),
            When::All(list) => members(byte(hash, 4), list),
            When::Any(list) => members(byte(hash, 5), list),
            When::AtLeast(needed, list) => members(byte(byte(hash, 6), *needed), list),
        }
    }

    const fn members(mut hash: u128, list: &[When]) -> u128 {
        let mut rest = list;
        while let [first, tail @ ..] = rest {
            hash = criterion(hash, first);
            rest = tail;
        }
        byte(hash, 0xfe)
    }
}
