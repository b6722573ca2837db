use super::builder::PREGNANCY;
use super::{Builder, Presentation};
use crate::FindingSet;
use crate::quantity::{Measure, Sex};

/// For each of [`Measure::ALL`] the smallest and the largest number that it can still be. Weeks of
/// pregnancy are 0 for a person who is not pregnant.
pub(crate) type Ranges = [(u16, u16); Measure::ALL.len()];

/// What is certain and what is possible of one person, in the form in which rules are evaluated.
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
    /// The same, and these findings for certain.
    pub(crate) const fn with(mut self, findings: FindingSet) -> Self {
        self.certain = self.certain.union(findings);
        self
    }

    pub(crate) const fn range(&self, measure: Measure) -> (u16, u16) {
        let [age, age_at_onset, duration, pain, pregnancy_weeks, weeks_without_improvement] = self.ranges;
        match measure {
            Measure::Age => age,
            Measure::AgeAtOnset => age_at_onset,
            Measure::Duration => duration,
            Measure::Pain => pain,
            Measure::PregnancyWeeks => pregnancy_weeks,
            Measure::WeeksWithoutImprovement => weeks_without_improvement,
        }
    }
}

impl Presentation {
    /// The evidence with every question open that was not answered.
    #[inline]
    pub(crate) const fn evidence(&self) -> Evidence {
        Evidence {
            certain: self.yes,
            possible: FindingSet::ALL.difference(self.no),
            ranges: self.ranges,
            sex: match self.said.sex {
                None if self.said.pregnancy_weeks.is_some() || self.yes.contains(PREGNANCY) => {
                    Some(Sex::Female)
                }
                said => said,
            },
        }
    }

    /// The evidence with these open questions left out: they can no longer raise anything.
    pub(crate) const fn evidence_leaving_out(&self, findings: FindingSet) -> Evidence {
        let no = self.no.union(findings);
        Evidence { possible: FindingSet::ALL.difference(no), ranges: self.said.ranges(no), ..self.evidence() }
    }
}

impl Builder {
    /// What each measurement can still be: itself if it was given, and else what the others leave open.
    pub(super) const fn ranges(&self, no: FindingSet) -> Ranges {
        const fn known_or(number: Option<u16>, otherwise: (u16, u16)) -> (u16, u16) {
            match number {
                Some(number) => (number, number),
                None => otherwise,
            }
        }
        let [age, age_at_onset, duration, pain, pregnancy_weeks, weeks_without_improvement] = self.numbers();
        let (youngest, oldest) = Measure::Age.limits();
        let age = known_or(age, (if let Some(onset) = age_at_onset { onset } else { youngest }, oldest));
        let pregnant = if no.contains(PREGNANCY) { 0 } else { Measure::PregnancyWeeks.limits().1 };
        [
            age,
            known_or(age_at_onset, (youngest, age.1)),
            known_or(duration, Measure::Duration.limits()),
            known_or(pain, Measure::Pain.limits()),
            known_or(pregnancy_weeks, (0, pregnant)),
            known_or(weeks_without_improvement, Measure::WeeksWithoutImprovement.limits()),
        ]
    }
}
