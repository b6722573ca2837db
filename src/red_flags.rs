//! The built-in rules as data: a file for each group of pathologies, each rule with its sources.
//!
//! `docs/rules.md` is rendered from this table, for a clinician who does not program.

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

use alloc::vec::Vec;

use crate::UnknownIdError;
use crate::quantity::{Measure, Sex};
use crate::rule::terms::{all, any, at_least, from, under};
use crate::rule::{Rule, When};
use crate::rules;

/// The edition of the built-in rules. It changes whenever a change of the rules can change a result.
pub const EDITION: &str = "2026.2";

const fn age_from(years: u16) -> When<'static> {
    from(Measure::Age, years)
}

const fn weeks_without_improvement_from(weeks: u16) -> When<'static> {
    from(Measure::WeeksWithoutImprovement, weeks)
}

/// "Intense" as the founding article uses it: 8 or more of 10.
const INTENSE_PAIN: When<'static> = from(Measure::Pain, 8);

/// "Severe", as distinct from intense: 7 or more of 10. It counts only together with something else, as good practice.
const SEVERE_PAIN: When<'static> = from(Measure::Pain, 7);

/// Pain of six weeks or less, or older pain that began suddenly or is getting worse. Without this, rules whose sources
/// speak of *new* pain would send people to hospital who have had the same ache for years.
///
/// A rule that counts long pain begins at 12 weeks, or concerns other people: two rules of which one always holds would
/// leave the lower bound of an unknown duration too low.
const NEW_PAIN: When<'static> = {
    use crate::rule::findings::*;
    any(&[under(Measure::Duration, 43), SuddenSevereOnset, GettingWorse])
};

/// A pregnancy that is possible, or dated.
pub(crate) const PREGNANT: When<'static> = {
    use crate::rule::findings::*;
    any(&[PossiblePregnancy, from(Measure::PregnancyWeeks, 1)])
};

/// Risk of a fragility fracture: a known one, or the age from which fracture risk is assessed in
/// everyone (NICE CG146: women from 65, men from 75).
const BONE_RISK: When<'static> = {
    use crate::rule::findings::*;
    any(&[
        Osteoporosis,
        PreviousFragilityFracture,
        ProlongedCorticosteroids,
        all(&[When::Is(Sex::Female), age_from(65)]),
        age_from(75),
    ])
};

/// A loss of strength, reported by the person or graded by an examiner.
const WEAKNESS: When<'static> = {
    use crate::rule::findings::*;
    any(&[LegWeakness, MotorPower3OrLess])
};

/// A loss of strength, of gait or of cord function. Numbness in one leg is left out, because it is part of ordinary
/// sciatica.
const MOTOR_OR_CORD: When<'static> = {
    use crate::rule::findings::*;
    any(&[WEAKNESS, UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns])
};

/// Any loss of strength, feeling or gait.
const NEUROLOGY: When<'static> = {
    use crate::rule::findings::*;
    any(&[MOTOR_OR_CORD, LegNumbness])
};

/// Any new or worsening bladder, bowel, saddle or sexual change, reported or found on examination.
const CAUDA_EQUINA: When<'static> = {
    use crate::rule::findings::*;
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
static TABLE: [Rule<'static>; COUNT] = {
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

/// A hash of everything that the rules say: FNV-1a, 128 bits. It distinguishes tables; it does not protect against
/// forgery.
pub const RULES_HASH: u128 = crate::rule::hash::of(RULES);

/// The built-in rule of this id.
///
/// ```
/// use backpain::red_flags;
///
/// assert_eq!(red_flags::rule("ces-saddle-change")?.urgency, backpain::Urgency::Emergency);
/// assert_eq!(red_flags::rule("ces-saddle-chang").unwrap_err().nearest(), Some("ces-saddle-change"));
/// # Ok::<(), backpain::UnknownIdError>(())
/// ```
///
/// # Errors
///
/// [`UnknownIdError`], with the nearest id, if no built-in rule has this id.
pub fn rule(id: &str) -> Result<&'static Rule<'static>, UnknownIdError> {
    RULES.iter().find(|rule| rule.id == id).ok_or_else(|| {
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        UnknownIdError::new("a built-in rule", id, &ids)
    })
}
