//! The built-in rules: data, one group of pathologies a file, each rule with its sources.
//!
//! `docs/rules.md` is this table rendered for a clinician who does not program.

mod abdomen_and_pregnancy;
mod children_and_inflammation;
mod course;
mod disagreements;
mod editions;
mod fracture;
mod infection;
mod nerves;
mod tumour;
mod vessels;

pub use disagreements::{DISAGREEMENTS, Disagreement, Side};
pub use editions::{EDITIONS, Edition, edition};

use crate::engine::{Engine, Screening};
use crate::presentation::{Evidence, Presentation};
use crate::quantity::{Measure, Sex};
use crate::rule::words::{all, any, at_least, from, under};
use crate::rule::{Rule, When};
use crate::rules;

/// The edition of the built-in rules: it changes with every change of the rules that can change a result.
pub const EDITION: &str = "2026.1";

const fn age_from(years: u16) -> When<'static> {
    from(Measure::Age, years)
}

const fn weeks_without_improvement_from(weeks: u16) -> When<'static> {
    from(Measure::WeeksWithoutImprovement, weeks)
}

/// "Intense" in the plain sense of the founding article: 8 or more of 10.
const INTENSE_PAIN: When<'static> = from(Measure::Pain, 8);

/// Pain of six weeks or less, or older pain that began suddenly or is growing: rules whose sources speak of
/// *new* pain would otherwise send people with years of the same ache to hospital.
const NEW_PAIN: When<'static> = {
    use crate::finding::terms::*;
    any(&[under(Measure::Duration, 43), SuddenSevereOnset, GettingWorse])
};

const PREGNANT_BY_DATES: When<'static> = from(Measure::PregnancyWeeks, 1);

/// Risk of a fragility fracture: a known one, or the age from which fracture risk is assessed in
/// everyone (NICE CG146: women from 65, men from 75).
const BONE_RISK: When<'static> = {
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
const WEAKNESS: When<'static> = {
    use crate::finding::terms::*;
    any(&[LegWeakness, MotorPower3OrLess])
};

/// A deficit of strength, of gait or of the cord. Numbness in one leg is not among them: it is part of
/// ordinary sciatica.
const MOTOR_OR_CORD: When<'static> = {
    use crate::finding::terms::*;
    any(&[WEAKNESS, UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns])
};

/// Any deficit of strength, feeling or gait.
const NEUROLOGY: When<'static> = {
    use crate::finding::terms::*;
    any(&[MOTOR_OR_CORD, LegNumbness])
};

/// Any new or worsening bladder, bowel, saddle or sexual change, told or found on examination.
const CAUDA_EQUINA: When<'static> = {
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

const GROUPS: [&[Rule<'static>]; 9] = [
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
    let (mut count, mut groups): (usize, &[&[Rule<'static>]]) = (0, &GROUPS);
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
const TABLE: [Rule<'static>; COUNT] = {
    let mut table = [GROUPS[0][0]; COUNT];
    let (mut place, mut groups): (usize, &[&[Rule<'static>]]) = (0, &GROUPS);
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
pub const RULES: &[Rule<'static>] = &TABLE;

const WORDS: usize = Engine::words(RULES);
const COLUMNS: usize = Engine::columns(RULES);

static ENGINE: Engine<WORDS, COLUMNS> = Engine::new(RULES);

/// A screening by the built-in rules.
pub type Detected = Screening<'static, WORDS>;

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
pub const RULES_HASH: u128 = crate::rule::hash::of(RULES);
