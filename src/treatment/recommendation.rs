//! What each guideline recommends, for which treatment, subject and phase: one row for each stance.

use super::{Guideline, Phase, Treatment};
use crate::source::{ArticleFact, Source};
use crate::vocabulary::vocabulary;

mod rows;

pub use rows::RECOMMENDATIONS;

vocabulary! {
    /// Whether a [`Guideline`] is for or against a treatment.
    #[expect(clippy::exhaustive_enums, reason = "a program that shows stances must handle each of them")]
    pub enum Stance, "a stance" {
        /// For
        ///
        /// A guideline recommends it. Evidence found it better than what it was compared with.
        For "for";
        /// Against
        ///
        /// A guideline recommends against it. Evidence found it no better.
        Against "against";
        /// No recommendation
        ///
        /// A guideline considered it and made no recommendation, or evidence found nothing that matters.
        NoRecommendation "no-recommendation";
    }
}

vocabulary! {
    /// How strong a recommendation is, in the words that most guidelines share.
    #[expect(clippy::exhaustive_enums, reason = "the rule of the summary knows each")]
    pub enum Strength, "a strength" {
        /// Strong: "should", "do not offer"
        Strong "strong";
        /// Weak: "conditional", "consider", "may", "can"
        Weak "weak";
        /// A statement of good practice, without graded evidence
        GoodPractice "good-practice";
    }
}

vocabulary! {
    /// How certain the evidence is.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the scale is that of GRADE, and one mixed step that guidelines print")]
    pub enum Certainty, "a certainty" {
        /// Very low
        VeryLow "very-low";
        /// Low
        Low "low";
        /// From low to moderate; the source does not separate them
        LowToModerate "low-to-moderate";
        /// Moderate
        Moderate "moderate";
        /// High
        High "high";
    }
}

vocabulary! {
    /// What a recommendation is about.
    #[non_exhaustive]
    pub enum Subject, "a subject" {
        /// Low back pain
        BackPain "back-pain";
        /// Sciatica
        Sciatica "sciatica";
        /// Lumbar spinal stenosis
        SpinalStenosis "spinal-stenosis";
        /// Degenerative spondylolisthesis
        DegenerativeSlip "degenerative-slip";
        /// Damaged disc
        DamagedDisc "damaged-disc";
        /// Chronic primary pain, wherever it is
        ChronicPrimaryPain "chronic-primary-pain";
        /// Fibromyalgia
        Fibromyalgia "fibromyalgia";
        /// Keeping back pain from coming or coming back
        Prevention "prevention";
        /// Stress, anxiety and low mood, not pain itself
        MentalHealth "mental-health";
    }
}

/// One stance of one guideline on one treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Recommendation {
    /// The guideline that takes the stance.
    pub guideline: Guideline,
    /// The treatment.
    pub treatment: Treatment,
    /// The kind of pain, or another aim.
    pub subject: Subject,
    /// The phases, by the cut-points of [`PhaseScheme::ACP`](super::PhaseScheme::ACP). A guideline that names no phase
    /// applies to all three; "under 12 weeks" is acute and subacute.
    pub phases: &'static [Phase],
    /// For or against.
    pub stance: Stance,
    /// How strongly; `None` if the text that was read does not say.
    pub strength: Option<Strength>,
    /// How certain the evidence is; `None` if the text that was read does not say.
    pub certainty: Option<Certainty>,
    /// Its conditions and figures, for a clinician; may be empty.
    pub note: &'static str,
    /// The facts of the founding article that contain it.
    pub article: &'static [ArticleFact],
    /// The sources in which it was read.
    pub sources: &'static [Source],
}

/// The recommendations on a treatment in a phase, for any [`Subject`]. Conflicting guidelines are all included.
///
/// ```
/// use backpain::Treatment;
/// use backpain::treatment::{Guideline, Phase, Stance, Subject, recommendations};
///
/// let stances: Vec<(Guideline, Stance)> = recommendations(Treatment::Acupuncture, Phase::Acute)
///     .filter(|row| row.subject == Subject::BackPain)
///     .map(|row| (row.guideline, row.stance))
///     .collect();
/// assert_eq!(
///     stances,
///     [
///         (Guideline::Acp2017, Stance::For),
///         (Guideline::NiceNg59, Stance::Against),
///         (Guideline::Danish2018, Stance::Against),
///     ]
/// );
/// ```
pub fn recommendations(
    treatment: Treatment,
    phase: Phase,
) -> impl Iterator<Item = &'static Recommendation> + Clone {
    RECOMMENDATIONS.iter().filter(move |row| row.treatment == treatment && row.phases.contains(&phase))
}

/// Stops the build if a row has no source. Rows of the founding article, and no others, must have its numbers.
const fn assert_good(rows: &[Recommendation]) {
    let mut rest = rows;
    while let [row, tail @ ..] = rest {
        assert!(!row.sources.is_empty(), "a recommendation has no source");
        assert!(
            matches!(row.guideline, Guideline::FoundingArticle) != row.article.is_empty(),
            "the rows of the founding article have its numbers, and only they"
        );
        rest = tail;
    }
}
