//! What is certain and what is possible of one person: the form in which rules are evaluated.

use super::builder::PREGNANCY;
use super::settles::BOUNDS;
use super::{Presentation, PresentationBuilder};
use crate::FindingSet;
use crate::quantity::{Measure, Sex};

/// For each of [`Measure::ALL`] the smallest and the largest number that it can still be. Weeks of
/// pregnancy are 0 for a person who is not pregnant.
pub(crate) type Ranges = [(u16, u16); Measure::COUNT];

/// What is certain and what is possible of one person.
#[derive(Clone, Copy)]
pub(crate) struct Evidence {
    /// Findings that every completion has.
    pub(crate) certain: FindingSet,
    /// Findings that some completion has.
    pub(crate) possible: FindingSet,
    pub(crate) ranges: Ranges,
    pub(crate) sex: Option<Sex>,
}

impl Evidence {
    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(crate) const fn range(&self, measure: Measure) -> (u16, u16) {
        self.ranges[measure as usize]
    }
}

impl Presentation {
    /// The evidence in which every question is open that was not answered.
    #[inline]
    pub(crate) const fn evidence(&self) -> Evidence {
        Evidence {
            certain: self.yes,
            possible: FindingSet::ALL.difference(self.no),
            ranges: self.ranges,
            sex: self.known_sex(),
        }
    }

    /// The sex that was given or that a pregnancy entails.
    pub(super) const fn known_sex(&self) -> Option<Sex> {
        match self.said.sex {
            None if self.pregnancy_weeks().is_some() || self.yes.contains(PREGNANCY) => Some(Sex::Female),
            given => given,
        }
    }

    /// The evidence in which these open findings are left out, so that they can no longer raise anything.
    pub(crate) const fn evidence_leaving_out(&self, findings: FindingSet) -> Evidence {
        let no = self.no.union(findings);
        Evidence { possible: FindingSet::ALL.difference(no), ranges: self.said.ranges(no), ..self.evidence() }
    }
}

impl PresentationBuilder {
    /// What each measurement can still be: the number that was given, or what the other numbers and the denied
    /// findings leave open.
    #[expect(clippy::indexing_slicing, reason = "there is a number and a range for each measurement")]
    pub(super) const fn ranges(&self, no: FindingSet) -> Ranges {
        let (mut ranges, mut measures) = ([(0, 0); Measure::COUNT], Measure::ALL);
        while let [measure, others @ ..] = measures {
            ranges[*measure as usize] = match self.numbers[*measure as usize] {
                Some(number) => (number, number),
                None => open_range(*measure, no),
            };
            measures = others;
        }
        let mut bounds = BOUNDS;
        while let [bound, others @ ..] = bounds {
            let (lesser, greater) = (bound.lesser as usize, bound.greater as usize);
            match (self.numbers[lesser], self.numbers[greater]) {
                (Some(number), None) => ranges[greater].0 = max(ranges[greater].0, bound.least(number)),
                (None, Some(number)) => ranges[lesser].1 = min(ranges[lesser].1, bound.most(number)),
                (Some(_), Some(_)) | (None, None) => {}
            }
            bounds = others;
        }
        ranges
    }
}

const fn open_range(measure: Measure, no: FindingSet) -> (u16, u16) {
    let (least, most) = measure.limits();
    let is_pregnancy = matches!(measure, Measure::PregnancyWeeks);
    match (is_pregnancy, no.contains(PREGNANCY)) {
        (true, true) => (0, 0),
        (true, false) => (0, most),
        (false, _) => (least, most),
    }
}

/// `Ord::max`, which is not yet `const`.
const fn max(left: u16, right: u16) -> u16 {
    if left < right { right } else { left }
}

/// `Ord::min`, which is not yet `const`.
const fn min(left: u16, right: u16) -> u16 {
    if left < right { left } else { right }
}
