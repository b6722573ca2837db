//! Who recommends what, of what, when: a row for each stance.

use super::{Guideline, Phase, Treatment};
use crate::source::{ArticleFact, Source};
use crate::vocabulary::vocabulary;

mod rows;

pub use rows::RECOMMENDATIONS;

vocabulary! {
    /// Which way a [`Guideline`] speaks.
    #[expect(clippy::exhaustive_enums, reason = "who shows a stance must show each of them")]
    pub enum Stance, "a stance" {
        /// For
        ///
        /// Recommends it. Of evidence: it did better than what it was compared with.
        For "for";
        /// Against
        ///
        /// Recommends against it. Of evidence: it did no better.
        Against "against";
        /// No recommendation
        ///
        /// Looked, and came to no recommendation or to no finding that matters.
        NoRecommendation "no-recommendation";
    }
}

vocabulary! {
    /// How strongly, in the words that most guidelines share.
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
    /// How sure the evidence is.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the scale is that of GRADE, and one mixed step that guidelines print")]
    pub enum Certainty, "a certainty" {
        /// Very low
        VeryLow "very-low";
        /// Low
        Low "low";
        /// From low to moderate; the source does not part them
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

/// Of what, and in which phases, a recommendation speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scope {
    /// Of what.
    pub subject: Subject,
    /// In which phases, laid out by [`PhaseScheme::ACP`](super::PhaseScheme::ACP). A guideline that names
    /// no phase speaks of all three; "under 12 weeks" is acute and subacute.
    pub phases: &'static [Phase],
}

/// One stance of one guideline on one treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recommendation {
    /// On what.
    pub treatment: Treatment,
    /// Of what, and when.
    pub scope: Scope,
    /// By whom.
    pub guideline: Guideline,
    /// Which way.
    pub stance: Stance,
    /// How strongly; `None` if the text that was read does not say.
    pub strength: Option<Strength>,
    /// How sure the evidence is; `None` if the text that was read does not say.
    pub certainty: Option<Certainty>,
    /// Its conditions and figures, for a clinician; may be empty.
    pub note: &'static str,
    /// The facts of the founding article that it carries.
    pub article: &'static [ArticleFact],
    /// Where it was read.
    pub sources: &'static [Source],
}

/// What each guideline says of this treatment in this phase, of any [`Subject`], so that
/// disagreement shows.
///
/// ```
/// use backpain::Treatment;
/// use backpain::treatment::{Guideline, Phase, Stance, Subject, recommendations};
///
/// let stances: Vec<(Guideline, Stance)> = recommendations(Treatment::Acupuncture, Phase::Acute)
///     .filter(|row| row.scope.subject == Subject::BackPain)
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
    RECOMMENDATIONS.iter().filter(move |row| row.treatment == treatment && row.scope.phases.contains(&phase))
}

/// Refuses, when the crate is compiled, a row without a source and a number of the founding article
/// on somebody else's row.
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

#[cfg(feature = "serde")]
impl serde::Serialize for Recommendation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(10))?;
        map.serialize_entry("treatment", &self.treatment)?;
        map.serialize_entry("subject", &self.scope.subject)?;
        map.serialize_entry("phases", self.scope.phases)?;
        map.serialize_entry("guideline", &self.guideline)?;
        map.serialize_entry("stance", &self.stance)?;
        map.serialize_entry("strength", &self.strength)?;
        map.serialize_entry("certainty", &self.certainty)?;
        map.serialize_entry("note", self.note)?;
        map.serialize_entry("article", self.article)?;
        map.serialize_entry("sources", self.sources)?;
        map.end()
    }
}
