//! How a doctor looks for the cause: the steps, and what is known of each today.
//!
//! ```
//! use backpain::diagnosis::{Necessity, Step};
//!
//! let steps: Vec<_> = Step::ALL.iter().map(|step| step.id()).collect();
//! assert_eq!(steps[0], "medical-history");
//! assert_eq!(Step::Imaging.necessity(), Necessity::OnlyIfItChangesCare);
//! ```

use crate::Fact;
use crate::fact::fact;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// When a step is taken.
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

macro_rules! steps {
    ($( #[doc = $name:literal] $Variant:ident $id:literal $necessity:ident $expect:literal [$($fact:expr),+ $(,)?]; )+) => {
        vocabulary! {
            /// A step that a doctor may take to find the cause, in the usual order.
            #[derive(PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum Step, "a step of the diagnosis" {
                $( #[doc = $name] $Variant $id; )+
            }
        }

        impl Step {
            /// When it is taken, as understood today.
            #[must_use]
            pub const fn necessity(self) -> Necessity {
                match self { $(Self::$Variant => Necessity::$necessity),+ }
            }

            /// What the person can expect, in plain words.
            #[must_use]
            pub const fn what_to_expect(self) -> &'static str {
                match self { $(Self::$Variant => $expect),+ }
            }

            /// Who says so.
            #[must_use]
            pub const fn facts(self) -> &'static [Fact] {
                match self { $(Self::$Variant => { const FACTS: &[Fact] = &[$($fact),+]; FACTS }),+ }
            }
        }
    };
}

steps! {
    /// Medical history
    MedicalHistory "medical-history" Always
        "The doctor asks about your health, past and present." [
        fact!("The doctor takes a full medical history.", article [81]),
    ];
    /// Details of the spasms
    DetailsOfSpasms "details-of-the-spasms" Always
        "The doctor asks when the spasms come, where, and how they feel." [
        fact!("The doctor asks for details of the spasms.", article [82]),
    ];
    /// Physical examination
    PhysicalExamination "physical-examination" IfNeeded
        "The doctor may look at your back and test how your legs move and feel." [
        fact!("A physical examination may be needed.", article [83]),
    ];
    /// Imaging of the lower back
    Imaging "imaging" OnlyIfItChangesCare
        "Most people need no scan. It is done if the result would change what to do." [
        fact!("Scans of the lower back and spine may be needed.", article [84]),
        fact!("Scans are no routine step. Outside specialist care they are done only if the result is likely to change the care.",
            sources [NiceNg59]),
        fact!("Worn and bulging discs are common in people without pain, so a scan alone proves nothing.",
            sources [Brinjikji2015]),
    ];
    /// Other symptoms
    OtherSymptoms "other-symptoms" IfNeeded
        "If something else is wrong too, the doctor may ask whether the two belong together." [
        fact!("If there are other symptoms, the doctor may explore whether they are related to the spasms.", article [85]),
    ];
}

/// What holds of diagnosis as a whole.
pub const GENERAL: &[Fact] = &[
    fact!("The cause of lower back pain and spasms can be hard to find.", article[78]),
    fact!("A diagnosis of exclusion is reached by ruling out other conditions.", article[80]),
    fact!(
        "For some people, such as those with fibromyalgia, the diagnosis may need to be one of exclusion, says the founding article. By the criteria of 2016 fibromyalgia is diagnosed whatever else the person has.",
        article[79],
        sources[FibromyalgiaCriteria2016]
    ),
    fact!(
        "Distress is never the diagnosis merely because nothing else was found.",
        sources[Dsm5SomaticSymptom]
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::s;

    #[test]
    fn the_five_steps_of_the_article_are_in_its_order() {
        let numbers: std::vec::Vec<_> = Step::ALL.iter().map(|step| step.facts()[0].article[0]).collect();
        assert_eq!(numbers, [s(81), s(82), s(83), s(84), s(85)]);
    }

    /// The article has imaging among the steps; today it is the exception.
    #[test]
    fn imaging_alone_waits_for_a_reason_to_change_the_care() {
        for &step in Step::ALL {
            assert_eq!(step.necessity() == Necessity::OnlyIfItChangesCare, step == Step::Imaging);
        }
    }
}
