//! The safety rules: one table for each kind of treatment.

mod heat_and_cold;
mod medicines;
mod movement;

use super::Who;
use super::rule::{SafetyRule, assert_good_rules, safety_rules};
use crate::finding::terms;
use crate::person::Factor;
use crate::quantity::{Measure, Sex};
use crate::rule::When;
use crate::treatment::Figure;

const TABLES: [&[SafetyRule]; 4] = [general::RULES, heat_and_cold::RULES, medicines::RULES, movement::RULES];

const COUNT: usize = {
    let [a, b, c, d] = TABLES;
    a.len() + b.len() + c.len() + d.len()
};

#[expect(clippy::indexing_slicing, reason = "evaluated only when the crate is compiled")]
const ALL: [SafetyRule; COUNT] = {
    let (mut all, mut place, mut tables) = ([TABLES[0][0]; COUNT], 0, TABLES.as_slice());
    while let [table, more_tables @ ..] = tables {
        let mut rules = *table;
        while let [rule, more @ ..] = rules {
            all[place] = *rule;
            place += 1;
            rules = more;
        }
        tables = more_tables;
    }
    all
};

/// Every safety rule, in the order of the tables.
pub const RULES: &[SafetyRule] = &ALL;

const _: () = assert_good_rules(RULES);

const fn is(factor: Factor) -> Who {
    Who::Is(factor)
}

const fn presents(when: When<'static>) -> Who {
    Who::Presents(when)
}

const fn any(members: &'static [Who]) -> Who {
    Who::Any(members)
}

const fn all(members: &'static [Who]) -> Who {
    Who::All(members)
}

const fn aged(from: u16, to: u16) -> Who {
    Who::Presents(When::Between(Measure::Age, from, to))
}

const OLDEST: u16 = Measure::Age.limits().1;
/// The age from which a person is an adult, in years.
pub(super) const ADULT: u16 = 18;
pub(super) const PREGNANT: Who =
    any(&[presents(terms::PossiblePregnancy), weeks_of_pregnancy_from(Measure::PregnancyWeeks.limits().0)]);
/// Men are not asked what only women can say.
const FEMALE: Who = Who::Presents(When::Is(Sex::Female));

const fn weeks_of_pregnancy_from(weeks: u16) -> Who {
    Who::Presents(When::Between(Measure::PregnancyWeeks, weeks, Measure::PregnancyWeeks.limits().1))
}

mod general {
    use super::*;

    safety_rules! {
        rule "danger-sign" Contraindicated of Home
            for Who::InDanger;
            because "One of your answers can mean something serious. Be seen first. Treat yourself later.";
            sources [NhsBackPainPages, BmjBestPracticeCes, GoodPractice]

        rule "danger-sign-hands-on" Contraindicated of HandsOnOrTaught
            for Who::InDanger;
            because "One of your answers can mean something serious. Be seen first, before anybody treats your back by hand or by exercise.";
            sources [NhsBackPainPages, ManipulationContraindications, GoodPractice]

        rule "given-by-professional" AskFirst of ByProfessional
            for Who::Anyone;
            because "You cannot give this to yourself. Talk it over with a doctor or a physiotherapist.";
            sources [GoodPractice]

        rule "higher-risk-person" AskFirst of BeyondMovement
            for any(&[
                aged(0, ADULT - 1),
                PREGNANT,
                presents(terms::Immunosuppression),
                presents(terms::ProlongedCorticosteroids),
                presents(terms::Osteoporosis),
            ]);
            because "If you are under 18, pregnant, on steroids for a long time, or have thin bones or a weak immune system, ask before you do more than move.";
            sources [GoodPractice]
    }
}
