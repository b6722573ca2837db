//! Injections, ablation and surgery: for what, when, and what comes of it.

use super::Treatment;
use crate::Fact;
use crate::fact::fact;

/// What a clinician weighs before an injection or an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Intervention {
    /// Which it is.
    pub treatment: Treatment,
    /// What is done.
    pub what: &'static str,
    /// The trouble that it is for; empty if there is none for which it is recommended.
    pub used_for: &'static str,
    /// When it comes into question.
    pub indication: Fact,
    /// What it is not for.
    pub not_for: Fact,
    /// What comes of it, good and bad.
    pub outcome: Fact,
}

macro_rules! interventions {
    ($(
        $treatment:ident $what:literal, for $used_for:literal
            when ($($indication:tt)+)
            not_for ($($not_for:tt)+)
            outcome ($($outcome:tt)+);
    )+) => {
        /// Every injection, ablation and operation.
        pub const INTERVENTIONS: &[Intervention] = &[$(Intervention {
            treatment: Treatment::$treatment,
            what: $what,
            used_for: $used_for,
            indication: fact!($($indication)+),
            not_for: fact!($($not_for)+),
            outcome: fact!($($outcome)+),
        }),+];
    };
}

impl Treatment {
    /// When it comes into question and what comes of it, if it is an injection, an ablation or an operation.
    #[must_use]
    pub fn intervention(self) -> Option<&'static Intervention> {
        INTERVENTIONS.iter().find(|intervention| intervention.treatment == self)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Intervention {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("treatment", &self.treatment)?;
        map.serialize_entry("what", self.what)?;
        map.serialize_entry("used_for", self.used_for)?;
        map.serialize_entry("indication", &self.indication)?;
        map.serialize_entry("not_for", &self.not_for)?;
        map.serialize_entry("outcome", &self.outcome)?;
        map.end()
    }
}

interventions! {
    Discectomy "the herniated fragment of a disc is removed", for "herniated or ruptured disc with sciatica"
        when ("Disabling leg pain that has not settled with care without surgery, and a scan that matches; or worsening weakness. \
            Cauda equina syndrome makes it an emergency.", article [92], sources [Liu2023, BmjBestPracticeCes, GoodPractice])
        not_for ("Back pain alone; a herniation that gives no symptoms. It frees a nerve and does not mend the disc.", sources [GoodPractice])
        outcome ("Leg pain 12.1 of 100 points lower at 6 weeks or sooner than without surgery; the gain does not last. \
            Another herniation, infection, a tear of the dura.", sources [Liu2023, GoodPractice]);
    Decompression "bone or ligament that presses on nerves is removed",
        for "spinal stenosis, degenerative slip with stenosis, cauda equina syndrome, tumour or abscess"
        when ("Leg symptoms that go on limiting walking after care without surgery. Cauda equina syndrome makes it an emergency.",
            article [93], sources [Katz2022, BmjBestPracticeCes])
        not_for ("Back pain without leg symptoms.", sources [GoodPractice])
        outcome ("7.8 points better on the Oswestry index than without surgery in one trial, less than is held to matter; \
            24 % operated again within 5 years in a Swedish trial.", sources [Katz2022, SwedishStenosisStudy]);
    Fusion "vertebrae are joined", for "unstable or high-grade slip, deformity, fracture, tumour or infection"
        when ("A specialist's decision, after care has failed and the spine is unstable.", sources [GoodPractice])
        not_for ("Non-specific low back pain outside a trial. Added to decompression for a degenerative slip it brings no gain at 5 years.",
            sources [NiceNg59DoNotOffer, NordstenDs, SwedishStenosisStudy])
        outcome ("Longer surgery and more bleeding; trouble at the next level.", sources [GoodPractice]);
    DiscReplacement "an artificial disc is put in", for ""
        when ("None in NICE's guideline.", sources [NiceNg59DoNotOffer])
        not_for ("Low back pain.", sources [NiceNg59DoNotOffer])
        outcome ("Not described in what was read.", sources [GoodPractice]);
    ParsRepair "the crack in the vertebra is fixed, or the slip is fused", for "spondylolysis or isthmic slip in a young person"
        when ("More than 6 months of failed care; a progressive or high-grade slip or nerve signs.", sources [ParsReturnToPlay, GoodPractice])
        not_for ("First-line care.", sources [ParsReturnToPlay])
        outcome ("90.3 % return to play, against 92.2 % without surgery.", sources [ParsReturnToPlay]);
    ScoliosisCorrection "rods straighten the spine and vertebrae are fused", for "scoliosis"
        when ("A large or progressive curve; one series offered it from a Cobb angle of 50 degrees with progression.", sources [ScoliosisSurgerySeries])
        not_for ("Pain alone.", sources [GoodPractice])
        outcome ("Major surgery.", sources [GoodPractice]);
    EpiduralSteroid "a steroid, with or without an anaesthetic, is injected beside the nerve roots", for "acute and severe sciatica"
        when ("NICE: consider it in acute and severe sciatica, for short-term relief of the leg.", sources [NiceNg59Injections])
        not_for ("Back pain alone; claudication from central stenosis; pain of 3 months or more (disputed).",
            sources [NiceNg59Injections, Katz2022, Busse2025, Busse2025Objections])
        outcome ("Rare stroke, paralysis, blindness and death; not approved for this by the FDA; puncture of the dura in 1.4 %.",
            sources [FdaEpiduralSteroid, Busse2025Digest]);
    FacetInjection "an anaesthetic, with or without a steroid, is injected into a joint", for ""
        when ("None: NICE and the BMJ panel are against it.", sources [NiceNg59Injections, Busse2025])
        not_for ("Low back pain.", sources [NiceNg59Injections])
        outcome ("Anaesthetics and steroid injections did no better than placebo.", sources [Cashin2025]);
    RadiofrequencyDenervation "the nerve to a facet joint is heated", for "facet joint pain"
        when ("NICE: consider it if other care has failed, pain is 5 of 10 or more, the source is likely the facet joints and a \
            diagnostic block has helped.", sources [NiceNg59Radiofrequency, NiceNg59Injections])
        not_for ("Pain of 3 months or more, in the view of the BMJ panel (disputed).", sources [Busse2025, Busse2025Objections])
        outcome ("Prolonged pain or stiffness in 8.6 %, in a digest that does not name the procedure.", sources [Busse2025Digest]);
    TriggerPointInjection "a tender muscle is injected, botulinum toxin included", for ""
        when ("None: NICE says not to offer it.", sources [NiceNg59Injections])
        not_for ("Low back pain.", sources [NiceNg59Injections, Busse2025])
        outcome ("Not described in what was read.", sources [GoodPractice]);
    SpinalCordStimulation "a device that stimulates the cord is implanted", for "persistent pain after spinal surgery"
        when ("A specialist's decision.", sources [GoodPractice])
        not_for ("First-line care.", sources [GoodPractice])
        outcome ("Trouble with the hardware.", sources [GoodPractice]);
    Vertebroplasty "cement is injected into a broken vertebra", for "osteoporotic fracture"
        when ("Selected cases only.", sources [GoodPractice])
        not_for ("Muscle spasm.", sources [GoodPractice])
        outcome ("Not described in what was read.", sources [GoodPractice]);
}
