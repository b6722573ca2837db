//! What [`PresentationBuilder::build`](super::PresentationBuilder::build) does for one person, for many at once: by the same
//! table of what one answer settles.

use super::settles::{
    ARE_ENTAILED, AT_LEAST, BOUNDS, Bound, ENTAIL, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY,
    everything_entailed, everything_entailing,
};
use crate::engine::{Crowd, Lane, Numbers, WORDS};
use crate::quantity::{Measure, Sex};
use crate::{Finding, FindingSet};

/// What people said, a lane for each answer, at the bit of its finding.
pub(crate) struct Heard {
    pub(crate) yes: [Lane; Finding::COUNT],
    pub(crate) no: [Lane; Finding::COUNT],
    pub(crate) unknown: [Lane; Finding::COUNT],
    pub(crate) declined: [Lane; Finding::COUNT],
    /// Whose number is known; those of others mean nothing.
    pub(crate) given: [Lane; Measure::COUNT],
    pub(crate) numbers: [Numbers; Measure::COUNT],
    pub(crate) female: Lane,
    pub(crate) male: Lane,
}

const NONE: [Lane; Finding::COUNT] = [Lane::NONE; Finding::COUNT];
const NO_NUMBERS: Numbers = [[0; 64]; WORDS];

#[expect(
    clippy::indexing_slicing,
    reason = "there is a lane for each finding, and numbers for each measurement"
)]
impl Heard {
    pub(crate) const NOTHING: Self = Self {
        yes: NONE,
        no: NONE,
        unknown: NONE,
        declined: NONE,
        given: [Lane::NONE; Measure::COUNT],
        numbers: [NO_NUMBERS; Measure::COUNT],
        female: Lane::NONE,
        male: Lane::NONE,
    };

    /// The evidence, and the people who cannot be assessed, because a number of theirs is out of range or two answers
    /// contradict each other.
    ///
    /// If noes are assumed, each question about a red flag that was not asked counts as answered no.
    pub(crate) fn evidence(&mut self, assume_no: bool) -> (Crowd, Lane) {
        let evidence = self.build();
        if !assume_no {
            return evidence;
        }
        self.answer_no(&evidence.0);
        self.build()
    }

    fn build(&self) -> (Crowd, Lane) {
        let mut refused = self.numbers_out_of_range();
        let (mut yes, mut no) = (self.yes, self.no);
        for finding in ENTAIL {
            let said = self.yes[finding.bit()];
            if !said.is_none() {
                for entailed in everything_entailed(finding) {
                    refused = refused.or(said.and(self.no[entailed.bit()]));
                    yes[entailed.bit()] = yes[entailed.bit()].or(said);
                }
            }
        }
        for finding in ARE_ENTAILED {
            let said = self.no[finding.bit()];
            if !said.is_none() {
                deny(&mut no, everything_entailing(finding), said);
            }
        }
        let weeks = self.given[Measure::PregnancyWeeks as usize];
        let not_pregnant = self.no[PREGNANCY.bit()].without(self.male);
        for (people, denied) in [(self.male, ONLY_FEMALE), (not_pregnant, ONLY_PREGNANT)] {
            refused = refused.or(people.and(weeks.or(any(&self.yes, denied))));
            deny(&mut no, denied, people);
        }
        for &(finding, measure, least) in AT_LEAST {
            let place = measure as usize;
            let low = self.given[place].without(Lane::of(&self.numbers[place], |number| number >= least));
            let entailing = everything_entailing(finding);
            refused = refused.or(low.and(any(&self.yes, entailing)));
            deny(&mut no, entailing, low);
        }
        no[PREGNANCY.bit()] = no[PREGNANCY.bit()].or(weeks.without(yes[PREGNANCY.bit()]));
        let female = self.female.or(weeks.or(any(&yes, ONLY_FEMALE)).without(self.male));
        let mut sexes = [Lane::NONE; Sex::ALL.len()];
        (sexes[Sex::Female as usize], sexes[Sex::Male as usize]) = (female, self.male);
        (Crowd { has: yes, has_not: no, sexes }, refused)
    }

    fn answer_no(&mut self, crowd: &Crowd) {
        for finding in FindingSet::ALL.difference(FindingSet::SELF_CARE_ONLY) {
            let place = finding.bit();
            let asked = self.unknown[place].or(self.declined[place]);
            self.no[place] = self.no[place].or(self.open(crowd, finding).without(asked));
        }
    }

    /// For whom the question is open.
    fn open(&self, crowd: &Crowd, finding: Finding) -> Lane {
        let open = crowd.has[finding.bit()].or(crowd.has_not[finding.bit()]).not();
        if finding == PREGNANCY { open.without(self.pregnant_undated(&crowd.has)) } else { open }
    }

    fn pregnant_undated(&self, yes: &[Lane; Finding::COUNT]) -> Lane {
        any(yes, ONLY_PREGNANT).without(self.given[Measure::PregnancyWeeks as usize])
    }

    /// Denies the open findings that will not be asked: declined ones, and these. `false` if there is none.
    pub(crate) fn leave_out(&self, crowd: &mut Crowd, signs: FindingSet) -> bool {
        let (mut is_any, before) = (false, crowd.has_not);
        for finding in FindingSet::ALL {
            let place = finding.bit();
            let left = if signs.contains(finding) { Lane::ALL } else { self.declined[place] };
            if !left.is_none() {
                let left = left.and(self.open(crowd, finding));
                is_any |= !left.is_none();
                crowd.has_not[place] = before[place].or(left);
            }
        }
        is_any
    }

    /// The people with a number that its measurement does not permit, or with two that do not fit together.
    fn numbers_out_of_range(&self) -> Lane {
        let mut refused = Lane::NONE;
        for (place, measure) in Measure::ALL.iter().enumerate() {
            let (least, most) = measure.limits();
            if !self.given[place].is_none() {
                let wrong = Lane::of(&self.numbers[place], |number| number < least || number > most);
                refused = refused.or(wrong.and(self.given[place]));
            }
        }
        for bound in BOUNDS {
            let both = self.given[bound.lesser as usize].and(self.given[bound.greater as usize]);
            if !both.is_none() {
                let wrong = self.with_both(bound, |lesser, greater| !bound.permits(lesser, greater));
                refused = refused.or(wrong.and(both));
            }
        }
        refused
    }

    fn with_both(&self, bound: &Bound, holds: impl Fn(u16, u16) -> bool) -> Lane {
        let (lesser, greater) = (&self.numbers[bound.lesser as usize], &self.numbers[bound.greater as usize]);
        let mut each = [[false; 64]; WORDS];
        for ((each, lesser), greater) in each.iter_mut().zip(lesser).zip(greater) {
            for ((each, lesser), greater) in each.iter_mut().zip(lesser).zip(greater) {
                *each = holds(*lesser, *greater);
            }
        }
        Lane::of(&each, |is_so| is_so)
    }

    /// Whose measurement is at least this, whatever is said later, and whose can be.
    pub(crate) fn reached(&self, crowd: &Crowd, measure: Measure, cut: u16) -> (Lane, Lane) {
        let place = measure as usize;
        let given = self.given[place];
        let reached = self.at_least(measure, cut);
        if given == Lane::ALL {
            return (reached, reached);
        }
        let (lowest, highest) = measure.limits();
        let (mut always, mut ever) = (Lane::NONE, Lane::NONE);
        if matches!(measure, Measure::PregnancyWeeks) {
            // Who is not pregnant has no weeks.
            let pregnant = any(&crowd.has, ONLY_PREGNANT);
            let possible = crowd.has_not[PREGNANCY.bit()].not().or(pregnant);
            always = if cut == 0 {
                Lane::ALL
            } else if lowest >= cut {
                pregnant
            } else {
                Lane::NONE
            };
            ever = if cut == 0 {
                Lane::ALL
            } else if highest >= cut {
                possible
            } else {
                Lane::NONE
            };
        } else {
            if lowest >= cut {
                always = Lane::ALL;
            }
            if highest >= cut {
                ever = Lane::ALL;
            }
        }
        for &(finding, of, least) in AT_LEAST {
            if of == measure && least >= cut {
                always = always.or(crowd.has[finding.bit()]);
            }
        }
        // A number bounds another one: whether the bound reaches the cut is a cut of that number.
        for bound in BOUNDS {
            if bound.greater == measure && lowest < cut {
                if let Some(beyond) = bound.most(cut - 1).checked_add(1) {
                    always = always.or(self.at_least(bound.lesser, beyond));
                }
            }
            if bound.lesser == measure {
                let needed = bound.least(cut);
                if needed > bound.greater.limits().0 {
                    let other = bound.greater;
                    ever = ever.and(self.given[other as usize].not().or(self.at_least(other, needed)));
                }
            }
        }
        (reached.or(always.without(given)), reached.or(ever.without(given)))
    }

    /// Who gave a number that is at least this.
    fn at_least(&self, measure: Measure, least: u16) -> Lane {
        let (place, given) = (measure as usize, self.given[measure as usize]);
        if given.is_none() {
            given
        } else {
            Lane::of(&self.numbers[place], |number| number >= least).and(given)
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "there is a lane for each finding")]
fn any(lanes: &[Lane; Finding::COUNT], findings: FindingSet) -> Lane {
    findings.iter().fold(Lane::NONE, |any, finding| any.or(lanes[finding.bit()]))
}

#[expect(clippy::indexing_slicing, reason = "there is a lane for each finding")]
fn deny(no: &mut [Lane; Finding::COUNT], findings: FindingSet, people: Lane) {
    for finding in findings {
        no[finding.bit()] = no[finding.bit()].or(people);
    }
}
