//! Treatments: what each is and is for, who recommends it in which phase, and how far they agree.
//!
//! ```
//! use backpain::treatment::{Phase, PhaseScheme, Stance, Subject, Summary, recommendations, summary};
//! use backpain::{Duration, Treatment};
//!
//! let phase = Phase::of(Duration::new(10)?, PhaseScheme::default());
//! let massage = Treatment::ProfessionalMassage;
//! assert_eq!(summary(massage, phase), Summary::ForWeak);
//! for row in recommendations(massage, phase) {
//!     assert_eq!((row.stance, row.scope.subject), (Stance::For, Subject::BackPain));
//!     assert!(!row.sources.is_empty());
//! }
//! # Ok::<(), backpain::OutOfRange>(())
//! ```
//!
//! Only what was read of a guideline has a row in [`RECOMMENDATIONS`]; what is merely remembered of one
//! has none, and prose that rests on general practice says so by its source. Whether something
//! is safe for one person is another question, which this module does not answer.

mod dispute;
mod figure;
mod guideline;
mod intervention;
mod medicine;
mod phase;
mod principle;
mod recommendation;
mod summary;
mod table;

use crate::source::ArticleFact;
use crate::vocabulary::vocabulary;

pub use dispute::{DISPUTES, Dispute};
pub use figure::{Figure, Jurisdiction, Unit};
pub use guideline::{Authority, Guideline};
pub use intervention::{INTERVENTIONS, Intervention};
pub use medicine::{Access, MedicineClass};
pub use phase::{Phase, PhaseCutPoints, PhaseScheme};
pub use principle::PRINCIPLES;
pub use recommendation::{
    Certainty, RECOMMENDATIONS, Recommendation, Scope, Stance, Strength, Subject, recommendations,
};
pub use summary::{Summary, summary, summary_for};
pub use table::Treatment;

vocabulary! {
    /// By whom a treatment is given.
    #[expect(clippy::exhaustive_enums, reason = "a person does it, is given it, takes it, or has it done")]
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
    /// What the founding article says of it, by number: from its evidence and its recommendations.
    pub fn article(self) -> impl Iterator<Item = ArticleFact> {
        ArticleFact::all().filter(move |fact| {
            self.evidence().article.contains(fact)
                || RECOMMENDATIONS.iter().any(|row| row.treatment == self && row.article.contains(fact))
        })
    }

    /// The classes of medicine that belong to it, for a medicine.
    pub fn medicine_classes(self) -> impl Iterator<Item = MedicineClass> {
        MedicineClass::ALL.iter().copied().filter(move |class| {
            class
                .treatment()
                .is_some_and(|treatment| treatment == self || self.includes().contains(&treatment))
        })
    }
}
