//! Injections, ablation and surgery: what each is for, when it is considered, and its results.

use super::Treatment;
use crate::Source::*;
use crate::source::{Fact, s};

/// What a clinician weighs before an injection or an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Intervention {
    /// The treatment.
    pub treatment: Treatment,
    /// What is done.
    pub what: &'static str,
    /// The conditions for which it is recommended; empty if there are none.
    pub used_for: &'static str,
    /// When it is considered.
    pub indication: Fact,
    /// What it is not for.
    pub not_for: Fact,
    /// The results, good and bad.
    pub outcome: Fact,
}

impl Treatment {
    /// The facts for a clinician, if it is an injection, an ablation or an operation.
    #[must_use]
    pub fn intervention(self) -> Option<&'static Intervention> {
        INTERVENTIONS.iter().find(|intervention| intervention.treatment == self)
    }
}

/// Every injection, ablation and operation.
pub const INTERVENTIONS: &[Intervention] = &[
    Intervention {
        treatment: Treatment::Discectomy,
        what: "the herniated fragment of a disc is removed",
        used_for: "herniated or ruptured disc with sciatica",
        indication: Fact::in_article(
            "Disabling leg pain that has not settled with care without surgery, and a scan that matches; or worsening weakness. \
            Cauda equina syndrome makes it an emergency.",
            &s([92]),
            &[FoundingArticle, Liu2023, BmjBestPracticeCes, GoodPractice],
        ),
        not_for: Fact::new(
            "Back pain alone; a herniation that gives no symptoms. It frees a nerve and does not mend the disc.",
            &[GoodPractice],
        ),
        outcome: Fact::new(
            "Leg pain 12.1 of 100 points lower at 6 weeks or sooner than without surgery; the gain does not last. \
            Another herniation, infection, a tear of the dura.",
            &[Liu2023, GoodPractice],
        ),
    },
    Intervention {
        treatment: Treatment::Decompression,
        what: "bone or ligament that presses on nerves is removed",
        used_for: "spinal stenosis, degenerative slip with stenosis, cauda equina syndrome, tumour or abscess",
        indication: Fact::in_article(
            "Leg symptoms that go on limiting walking after care without surgery. Cauda equina syndrome makes it an emergency.",
            &s([93]),
            &[FoundingArticle, Katz2022, BmjBestPracticeCes],
        ),
        not_for: Fact::new("Back pain without leg symptoms.", &[GoodPractice]),
        outcome: Fact::new(
            "7.8 points better on the Oswestry index than without surgery in one trial, less than is held to matter; \
            24 % operated again within 5 years in a Swedish trial.",
            &[Katz2022, SwedishStenosisStudy],
        ),
    },
    Intervention {
        treatment: Treatment::Fusion,
        what: "vertebrae are joined",
        used_for: "unstable or high-grade slip, deformity, fracture, tumour or infection",
        indication: Fact::new(
            "A specialist's decision, after care has failed and the spine is unstable.",
            &[GoodPractice],
        ),
        not_for: Fact::new(
            "Non-specific low back pain outside a trial. Added to decompression for a degenerative slip it brings no gain at 5 years.",
            &[NiceNg59DoNotOffer, NordstenDs, SwedishStenosisStudy],
        ),
        outcome: Fact::new("Longer surgery and more bleeding; trouble at the next level.", &[GoodPractice]),
    },
    Intervention {
        treatment: Treatment::DiscReplacement,
        what: "an artificial disc is put in",
        used_for: "",
        indication: Fact::new("None in NICE's guideline.", &[NiceNg59DoNotOffer]),
        not_for: Fact::new("Low back pain.", &[NiceNg59DoNotOffer]),
        outcome: Fact::new("Not described in what was read.", &[GoodPractice]),
    },
    Intervention {
        treatment: Treatment::ParsRepair,
        what: "the crack in the vertebra is fixed, or the slip is fused",
        used_for: "spondylolysis or isthmic slip in a young person",
        indication: Fact::new(
            "More than 6 months of failed care; a progressive or high-grade slip or nerve signs.",
            &[ParsReturnToPlay, GoodPractice],
        ),
        not_for: Fact::new("First-line care.", &[ParsReturnToPlay]),
        outcome: Fact::new("90.3 % return to play, against 92.2 % without surgery.", &[ParsReturnToPlay]),
    },
    Intervention {
        treatment: Treatment::ScoliosisCorrection,
        what: "rods straighten the spine and vertebrae are fused",
        used_for: "scoliosis",
        indication: Fact::new(
            "A large or progressive curve; one series offered it from a Cobb angle of 50 degrees with progression.",
            &[ScoliosisSurgerySeries],
        ),
        not_for: Fact::new("Pain alone.", &[GoodPractice]),
        outcome: Fact::new("Major surgery.", &[GoodPractice]),
    },
    Intervention {
        treatment: Treatment::EpiduralSteroid,
        what: "a steroid, with or without an anaesthetic, is injected beside the nerve roots",
        used_for: "acute and severe sciatica",
        indication: Fact::new(
            "NICE: consider it in acute and severe sciatica, for short-term relief of the leg.",
            &[NiceNg59Injections],
        ),
        not_for: Fact::new(
            "Back pain alone; claudication from central stenosis; pain of 3 months or more (disputed).",
            &[NiceNg59Injections, Katz2022, Busse2025, Busse2025Objections],
        ),
        outcome: Fact::new(
            "Rare stroke, paralysis, blindness and death; not approved for this by the FDA; puncture of the dura in 1.4 %.",
            &[FdaEpiduralSteroid, Busse2025Digest],
        ),
    },
    Intervention {
        treatment: Treatment::FacetInjection,
        what: "an anaesthetic, with or without a steroid, is injected into a joint",
        used_for: "",
        indication: Fact::new(
            "None: NICE and the BMJ panel are against it.",
            &[NiceNg59Injections, Busse2025],
        ),
        not_for: Fact::new("Low back pain.", &[NiceNg59Injections]),
        outcome: Fact::new("Anaesthetics and steroid injections did no better than placebo.", &[Cashin2025]),
    },
    Intervention {
        treatment: Treatment::RadiofrequencyDenervation,
        what: "the nerve to a facet joint is heated",
        used_for: "facet joint pain",
        indication: Fact::new(
            "NICE: consider it if other care has failed, pain is 5 of 10 or more, the source is likely the facet joints and a \
            diagnostic block has helped.",
            &[NiceNg59Radiofrequency, NiceNg59Injections],
        ),
        not_for: Fact::new(
            "Pain of 3 months or more, in the view of the BMJ panel (disputed).",
            &[Busse2025, Busse2025Objections],
        ),
        outcome: Fact::new(
            "Prolonged pain or stiffness in 8.6 %, in a digest that does not name the procedure.",
            &[Busse2025Digest],
        ),
    },
    Intervention {
        treatment: Treatment::TriggerPointInjection,
        what: "a tender muscle is injected, botulinum toxin included",
        used_for: "",
        indication: Fact::new("None: NICE says not to offer it.", &[NiceNg59Injections]),
        not_for: Fact::new("Low back pain.", &[NiceNg59Injections, Busse2025]),
        outcome: Fact::new("Not described in what was read.", &[GoodPractice]),
    },
    Intervention {
        treatment: Treatment::SpinalCordStimulation,
        what: "a device that stimulates the cord is implanted",
        used_for: "persistent pain after spinal surgery",
        indication: Fact::new("A specialist's decision.", &[GoodPractice]),
        not_for: Fact::new("First-line care.", &[GoodPractice]),
        outcome: Fact::new("Trouble with the hardware.", &[GoodPractice]),
    },
    Intervention {
        treatment: Treatment::Vertebroplasty,
        what: "cement is injected into a broken vertebra",
        used_for: "osteoporotic fracture",
        indication: Fact::new("Selected cases only.", &[GoodPractice]),
        not_for: Fact::new("Muscle spasm.", &[GoodPractice]),
        outcome: Fact::new("Not described in what was read.", &[GoodPractice]),
    },
];
