//! How a doctor looks for the cause: the steps, and what is known about each today.

use crate::Source::*;
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// When a [`DiagnosticStep`] is taken.
    #[non_exhaustive]
    pub enum Necessity, "a necessity" {
        /// Always
        Always "always";
        /// Where it may help
        IfNeeded "if-needed";
        /// Only if the result is likely to change the care
        OnlyIfItChangesCare "only-if-it-changes-care";
    }
}

vocabulary! {
    /// A step that a doctor may take to find the cause, in the usual order.
    ///
    /// ```
    /// use backpain::cause::{DiagnosticStep, Necessity};
    ///
    /// assert_eq!(DiagnosticStep::ALL[0].id(), "medical-history");
    /// assert_eq!(DiagnosticStep::Imaging.necessity(), Necessity::OnlyIfItChangesCare);
    /// ```
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DiagnosticStep, "a step of the diagnosis", with {
        /// When it is taken, as understood today.
        necessity: Necessity,
        /// What the person can expect, in plain words.
        what_to_expect: &'static str,
        /// What is known about it, with sources.
        facts: &'static [Fact],
    } {
        /// Medical history
        MedicalHistory "medical-history" {
            necessity: Necessity::Always, what_to_expect: "The doctor asks about your health, past and present.",
            facts: &[
                Fact::in_article("The doctor takes a full medical history.", &s([81]), &[FoundingArticle]),
            ],
        }
        /// Details of the spasms
        DetailsOfSpasms "details-of-the-spasms" {
            necessity: Necessity::Always,
            what_to_expect: "The doctor asks when the spasms come, where, and how they feel.",
            facts: &[
                Fact::in_article("The doctor asks for details of the spasms.", &s([82]), &[FoundingArticle]),
            ],
        }
        /// Physical examination
        PhysicalExamination "physical-examination" {
            necessity: Necessity::IfNeeded,
            what_to_expect: "The doctor may look at your back and test how your legs move and feel.",
            facts: &[
                Fact::in_article("A physical examination may be needed.", &s([83]), &[FoundingArticle]),
            ],
        }
        /// Imaging of the lower back
        Imaging "imaging" {
            necessity: Necessity::OnlyIfItChangesCare,
            what_to_expect: "Most people need no scan. It is done if the result would change what to do.",
            facts: &[
                Fact::in_article("Scans of the lower back and spine may be needed.", &s([84]), &[FoundingArticle]),
                Fact::new("Scans are no routine step. Outside specialist care they are done only if the result is likely to change the care.", &[NiceNg59]),
                Fact::new("Worn and bulging discs are common in people without pain, so a scan alone proves nothing.", &[Brinjikji2015]),
            ],
        }
        /// Other symptoms
        OtherSymptoms "other-symptoms" {
            necessity: Necessity::IfNeeded,
            what_to_expect: "If something else is wrong too, the doctor may ask whether the two belong together.",
            facts: &[
                Fact::in_article("If there are other symptoms, the doctor may explore whether they are related to the spasms.", &s([85]), &[FoundingArticle]),
            ],
        }
    }
}

/// Facts about diagnosis as a whole.
pub const DIAGNOSIS: &[Fact] = &[
    Fact::in_article(
        "The cause of lower back pain and spasms can be hard to find.",
        &s([78]),
        &[FoundingArticle],
    ),
    Fact::in_article(
        "A diagnosis of exclusion is reached by ruling out other conditions.",
        &s([80]),
        &[FoundingArticle],
    ),
    Fact::in_article(
        "For some people, such as those with fibromyalgia, the diagnosis may need to be one of exclusion, says the founding article. By the criteria of 2016 fibromyalgia is diagnosed whatever else the person has.",
        &s([79]),
        &[FoundingArticle, FibromyalgiaCriteria2016],
    ),
    Fact::new(
        "Distress is never the diagnosis merely because nothing else was found.",
        &[Dsm5SomaticSymptom],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::s;

    #[test]
    fn the_five_steps_of_the_article_are_in_its_order() {
        let numbers: std::vec::Vec<_> =
            DiagnosticStep::ALL.iter().map(|step| step.facts()[0].article[0]).collect();
        assert_eq!(numbers, s([81, 82, 83, 84, 85]));
    }

    /// The article lists imaging among the usual steps, but today it is the exception.
    #[test]
    fn imaging_alone_waits_for_a_reason_to_change_the_care() {
        for &step in DiagnosticStep::ALL {
            assert_eq!(step.necessity() == Necessity::OnlyIfItChangesCare, step == DiagnosticStep::Imaging);
        }
    }
}
