//! Where guidelines disagree, and how this crate handles it.

use super::Treatment;
use crate::Source::*;
use crate::source::Fact;

/// A disagreement between guidelines, and how this crate handles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Dispute {
    /// The treatments in dispute.
    pub treatments: &'static [Treatment],
    /// Which guideline takes which side.
    pub camps: Fact,
    /// How this crate handles it, by its own judgement.
    pub handling: &'static str,
}

/// Every disagreement that needs explaining.
pub const DISPUTES: &[Dispute] = &[
    Dispute {
        treatments: &[Treatment::OverTheCounterNsaid],
        camps: Fact::new(
            "For: ACP, NICE, WHO (chronic), VA/DoD, most of 22 guidelines, placebo trials. Against as a routine addition: Denmark.",
            &[
                Acp2017,
                NiceNg59Medicines,
                Who2023News,
                VaDod2017,
                GuidelineComparison,
                Cashin2025,
                Danish2018,
            ],
        ),
        handling: "An option with a small benefit, after the safety check; never for everyone.",
    },
    Dispute {
        treatments: &[Treatment::Paracetamol],
        camps: Fact::new(
            "Against alone: NICE, Denmark, VA/DoD, placebo trials. No recommendation: WHO. NHS leaflets still list it.",
            &[NiceNg59Medicines, Danish2018, VaDod2017, Cashin2025, Who2023News, ParacetamolNhs],
        ),
        handling: "Unlikely to help on its own; the safer choice where an NSAID is ruled out.",
    },
    Dispute {
        treatments: &[Treatment::Acupuncture],
        camps: Fact::new(
            "For: ACP, WHO. Against: NICE for back pain, Denmark. NICE allows it in chronic primary pain.",
            &[Acp2017, Who2023List, NiceNg59DoNotOffer, Danish2018, NiceNg193],
        ),
        handling: "Contested: both stances are shown with their sources.",
    },
    Dispute {
        treatments: &[Treatment::MuscleRelaxant],
        camps: Fact::new(
            "For in acute pain: ACP. Against: WHO, Belgium. Silent: NICE. The effect is under what matters.",
            &[Acp2017, Who2023News, MuscleRelaxants2021Digest, MuscleRelaxants2021],
        ),
        handling: "A prescriber's decision; contested; it makes people drowsy.",
    },
    Dispute {
        treatments: &[Treatment::Snri, Treatment::TricyclicAntidepressant, Treatment::Ssri],
        camps: Fact::new(
            "For duloxetine: ACP, VA/DoD. Against: NICE, WHO. Placebo trials: a small benefit of the class.",
            &[Acp2017, VaDod2017, NiceNg59Medicines, Who2023News, Cashin2025, Antidepressants2021],
        ),
        handling: "A prescriber's decision; contested for pain; judged apart for mood and anxiety.",
    },
    Dispute {
        treatments: &[Treatment::WeakOpioid, Treatment::StrongOpioid],
        camps: Fact::new(
            "Tramadol second line in chronic pain: ACP. A weak opioid in acute pain if an NSAID is unsuitable: NICE. \
            Against in chronic pain: NICE, WHO, VA/DoD. No benefit in acute pain: the OPAL trial.",
            &[Acp2017, NiceNg59Medicines, Who2023News, VaDod2017, Opal2023],
        ),
        handling: "A prescriber's decision; against as a routine.",
    },
    Dispute {
        treatments: &[Treatment::ExerciseProgramme],
        camps: Fact::new(
            "For in acute pain: NICE, Denmark, APTA. No better than placebo there: placebo trials.",
            &[NiceNg59Bmj, Danish2018, Apta2021, Cashin2025],
        ),
        handling: "Acute: stay active, and a formal programme is optional. Chronic: recommended.",
    },
    Dispute {
        treatments: &[Treatment::SpinalManipulation],
        camps: Fact::new(
            "Almost all guidelines are for it; NICE only in a package with exercise.",
            &[Acp2017, Apta2021, Danish2018, Who2023List, NiceNg59NonDrug, GuidelineComparison],
        ),
        handling: "Recommended on conditions: a small effect, and people for whom it is unsafe.",
    },
    Dispute {
        treatments: &[Treatment::EpiduralSteroid, Treatment::RadiofrequencyDenervation],
        camps: Fact::new(
            "NICE: consider, each on its criteria. BMJ 2025: strongly against after 3 months; 34 societies object.",
            &[NiceNg59Injections, NiceNg59Radiofrequency, Busse2025, Busse2025Objections],
        ),
        handling: "Contested; a specialist's decision.",
    },
    Dispute {
        treatments: &[Treatment::Meditation, Treatment::Relaxation],
        camps: Fact::new(
            "For in chronic pain: ACP. No evidence was read that it prevents spasm.",
            &[Acp2017, Nccih],
        ),
        handling: "Allowed at home because it is safe; the evidence is low or mixed.",
    },
];
