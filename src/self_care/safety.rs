//! The safety rules: one table for each kind of treatment.

mod heat_and_cold;
mod medicines;
mod movement;

use super::rule::{SafetyRule, assert_good_rules, safety_rules};
use crate::rule::When;
use crate::rule::terms::*;
use crate::treatment::Figure;

safety_rules! {
    const GENERAL;

    Home {
        Contraindicated "danger-sign" in_danger;
            because "One of your answers can mean something serious. Be seen first. Treat yourself later.", [NhsBackPainPages, BmjBestPracticeCes, GoodPractice];
    }
    HandsOnOrTaught {
        Contraindicated "danger-sign-hands-on" in_danger;
            because "One of your answers can mean something serious. Be seen first, before anybody treats your back by hand or by exercise.", [NhsBackPainPages, ManipulationContraindications, GoodPractice];
    }
    ByProfessional {
        AskFirst "given-by-professional" for_everyone;
            because "You cannot give this to yourself. Talk it over with a doctor or a physiotherapist.", [GoodPractice];
    }
    BeyondMovement {
        AskFirst "higher-risk-person"
            when any(&[under(Measure::Age, ADULT), PREGNANT, Immunosuppression, ProlongedCorticosteroids, Osteoporosis]);
            because "If you are under 18, pregnant, on steroids for a long time, or have thin bones or a weak immune system, ask before you do more than move.", [GoodPractice];
    }
}

/// The age from which a person is an adult, in years.
pub(super) const ADULT: u16 = 18;
pub(super) use crate::red_flags::PREGNANT;

/// A stress crack of the spine is likely in an athlete of this age.
pub(super) const YOUNG_ATHLETE: When<'static> =
    all(&[under(Measure::Age, 21), RegularSport, PainWorseBendingBackwards]);

const TABLES: [&[SafetyRule]; 4] = [GENERAL, heat_and_cold::RULES, medicines::RULES, movement::RULES];

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
