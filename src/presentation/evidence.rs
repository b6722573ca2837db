use super::Presentation;
use super::builder::PREGNANCY;
use crate::FindingSet;
use crate::quantity::{Measure, Sex};

/// What is certain and what is possible of one person, in the form in which rules are evaluated.
#[derive(Clone, Copy)]
pub(crate) struct Evidence {
    /// Findings that every completion has.
    pub(crate) certain: FindingSet,
    /// Findings that some completion has.
    pub(crate) possible: FindingSet,
    /// For each of [`Measure::ALL`] the smallest and the largest number that it can still be.
    /// Weeks of pregnancy are 0 for a person who is not pregnant.
    pub(crate) ranges: [(u16, u16); Measure::ALL.len()],
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
        self.evidence_without(self.no)
    }

    /// The evidence with declined questions left out: they can no longer raise anything.
    pub(crate) const fn evidence_leaving_out_declined(&self) -> Evidence {
        self.evidence_without(self.no.union(self.declined()))
    }

    #[inline]
    const fn evidence_without(&self, no: FindingSet) -> Evidence {
        let age = match (self.said.age, self.said.age_at_onset) {
            (Some(age), _) => (age.get(), age.get()),
            (None, Some(onset)) => (onset.get(), Measure::Age.limits().1),
            (None, None) => Measure::Age.limits(),
        };
        let age_at_onset = match self.said.age_at_onset {
            Some(onset) => (onset.get(), onset.get()),
            None => (0, age.1),
        };
        let duration = match self.said.duration {
            Some(duration) => (duration.get(), duration.get()),
            None => Measure::Duration.limits(),
        };
        let pain = match self.said.pain {
            Some(pain) => (pain.get(), pain.get()),
            None => Measure::Pain.limits(),
        };
        let pregnancy_weeks = match self.said.pregnancy_weeks {
            Some(weeks) => (weeks.get(), weeks.get()),
            None if no.contains(PREGNANCY) => (0, 0),
            None => (0, Measure::PregnancyWeeks.limits().1),
        };
        let weeks_without_improvement = match self.said.weeks_without_improvement {
            Some(weeks) => (weeks.get(), weeks.get()),
            None => Measure::WeeksWithoutImprovement.limits(),
        };
        Evidence {
            certain: self.yes,
            possible: FindingSet::ALL.difference(no),
            ranges: [age, age_at_onset, duration, pain, pregnancy_weeks, weeks_without_improvement],
            sex: self.said.sex,
        }
    }
}
