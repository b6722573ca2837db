//! Treatments: what each one is for, which guidelines recommend it in which phase, and how far they agree.
//!
//! [`recommendations`] gives the stances of the guidelines on a [`Treatment`], and [`summary`] sums them up. Start with
//! `treatment/table.rs`, which has a row for each treatment.
//!
//! ```
//! use backpain::treatment::{Phase, PhaseScheme, Stance, Subject, Summary, recommendations, summary};
//! use backpain::{Duration, Treatment};
//!
//! let phase = Phase::of(Duration::new(10)?, PhaseScheme::default());
//! let massage = Treatment::ProfessionalMassage;
//! assert_eq!(summary(massage, phase), Summary::ForWeak);
//! for row in recommendations(massage, phase) {
//!     assert_eq!((row.stance, row.subject), (Stance::For, Subject::BackPain));
//!     assert!(!row.sources.is_empty());
//! }
//! # Ok::<(), backpain::OutOfRangeError>(())
//! ```
//!
//! A row in [`RECOMMENDATIONS`] exists only for guideline text that was read directly. A statement based on general
//! practice cites [`Source::GoodPractice`](crate::Source::GoodPractice). This module does not say whether a treatment
//! is safe for one person; [`self_care`](crate::self_care) does.

mod dispute;
mod error;
mod figure;
mod guideline;
mod intervention;
mod medicine;
mod phase;
mod principle;
mod recommendation;
mod summary;
mod table;

use crate::language::Text;
use crate::source::ArticleFact;
use crate::vocabulary::vocabulary;

pub use dispute::{DISPUTES, Dispute};
pub use error::PhaseSchemeError;
pub use figure::{Figure, Unit};
pub use guideline::{Authority, Guideline};
pub use intervention::{INTERVENTIONS, Intervention};
pub use medicine::{Access, MedicineClass};
pub use phase::{Phase, PhaseScheme};
pub use principle::PRINCIPLES;
pub use recommendation::{
    Certainty, RECOMMENDATIONS, Recommendation, Stance, Strength, Subject, recommendations,
};
pub use summary::{Summary, summary, summary_for};
pub use table::Treatment;

vocabulary! {
    /// Who gives a treatment.
    #[expect(clippy::exhaustive_enums, reason = "a person does it, receives it, takes it, or has it done")]
    pub enum TreatmentKind, "a kind of treatment" {
        /// Self-care
        ///
        /// A person does it, or buys it, without a professional.
        SelfCare "self-care";
        /// Given by a professional, without medicine or needle into the spine
        Professional "professional";
        /// A medicine that somebody prescribes or advises
        Medicine "medicine";
        /// An injection, an ablation or an implant
        Procedure "procedure";
        /// Surgery
        Surgery "surgery";
    }
}

impl Treatment {
    /// The facts about it in the founding article, from its evidence and its recommendations.
    pub fn article(self) -> impl Iterator<Item = ArticleFact> {
        ArticleFact::all().filter(move |fact| {
            self.evidence().article.contains(fact)
                || RECOMMENDATIONS.iter().any(|row| row.treatment == self && row.article.contains(fact))
        })
    }

    /// The classes of medicine that belong to it, if it is a medicine.
    pub fn medicine_classes(self) -> impl Iterator<Item = MedicineClass> {
        MedicineClass::ALL.iter().copied().filter(move |class| {
            class
                .treatment()
                .is_some_and(|treatment| treatment == self || self.includes().contains(&treatment))
        })
    }
}

impl Text {
    pub(crate) const fn of_treatment(treatment: Treatment) -> Self {
        Self::new("treatment", treatment.id(), treatment.plain_name())
    }
}
