//! Where guidelines disagree, and what this crate makes of it.

use super::Treatment;
use crate::Fact;
use crate::fact::fact;

/// A disagreement between guidelines, and what this crate makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dispute {
    /// On what.
    pub treatments: &'static [Treatment],
    /// Who says what.
    pub camps: Fact,
    /// What this crate makes of it; a judgement of its own.
    pub handling: &'static str,
}

macro_rules! disputes {
    ($( [$($treatment:ident),+] $handling:literal because ($($camps:tt)+); )+) => {
        /// Every disagreement that needs a word.
        pub const DISPUTES: &[Dispute] = &[$(Dispute {
            treatments: &[$(Treatment::$treatment),+],
            camps: fact!($($camps)+),
            handling: $handling,
        }),+];
    };
}

#[cfg(feature = "serde")]
impl serde::Serialize for Dispute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("treatments", self.treatments)?;
        map.serialize_entry("camps", &self.camps)?;
        map.serialize_entry("handling", self.handling)?;
        map.end()
    }
}

disputes! {
    [OverTheCounterNsaid] "An option with a small benefit, after the safety check; never for everyone."
        because ("For: ACP, NICE, WHO (chronic), VA/DoD, most of 22 guidelines, placebo trials. Against as a routine addition: Denmark.",
            sources [Acp2017, NiceNg59Medicines, Who2023News, VaDod2017, GuidelineComparison, Cashin2025, Danish2018]);
    [Paracetamol] "Unlikely to help on its own; the safer choice where an NSAID is ruled out."
        because ("Against alone: NICE, Denmark, VA/DoD, placebo trials. No recommendation: WHO. NHS leaflets still list it.",
            sources [NiceNg59Medicines, Danish2018, VaDod2017, Cashin2025, Who2023News, ParacetamolNhs]);
    [Acupuncture] "Contested: both stances are shown with their sources."
        because ("For: ACP, WHO. Against: NICE for back pain, Denmark. NICE allows it in chronic primary pain.",
            sources [Acp2017, Who2023List, NiceNg59DoNotOffer, Danish2018, NiceNg193]);
    [MuscleRelaxant] "A prescriber's decision; contested; it makes people drowsy."
        because ("For in acute pain: ACP. Against: WHO, Belgium. Silent: NICE. The effect is under what matters.",
            sources [Acp2017, Who2023News, MuscleRelaxants2021Digest, MuscleRelaxants2021]);
    [Snri, TricyclicAntidepressant, Ssri] "A prescriber's decision; contested for pain; judged apart for mood and anxiety."
        because ("For duloxetine: ACP, VA/DoD. Against: NICE, WHO. Placebo trials: a small benefit of the class.",
            sources [Acp2017, VaDod2017, NiceNg59Medicines, Who2023News, Cashin2025, Antidepressants2021]);
    [WeakOpioid, StrongOpioid] "A prescriber's decision; against as a routine."
        because ("Tramadol second line in chronic pain: ACP. A weak opioid in acute pain if an NSAID is unsuitable: NICE. \
            Against in chronic pain: NICE, WHO, VA/DoD. No benefit in acute pain: the OPAL trial.",
            sources [Acp2017, NiceNg59Medicines, Who2023News, VaDod2017, Opal2023]);
    [ExerciseProgramme] "Acute: stay active, and a formal programme is optional. Chronic: recommended."
        because ("For in acute pain: NICE, Denmark, APTA. No better than placebo there: placebo trials.",
            sources [NiceNg59Bmj, Danish2018, Apta2021, Cashin2025]);
    [SpinalManipulation] "Recommended on conditions: a small effect, and people for whom it is unsafe."
        because ("Almost all guidelines are for it; NICE only in a package with exercise.",
            sources [Acp2017, Apta2021, Danish2018, Who2023List, NiceNg59NonDrug, GuidelineComparison]);
    [EpiduralSteroid, RadiofrequencyDenervation] "Contested; a specialist's decision."
        because ("NICE: consider, each on its criteria. BMJ 2025: strongly against after 3 months; 34 societies object.",
            sources [NiceNg59Injections, NiceNg59Radiofrequency, Busse2025, Busse2025Objections]);
    [Meditation, Relaxation] "Allowed at home because it is safe; the evidence is low or mixed."
        because ("For in chronic pain: ACP. No evidence was read that it prevents spasm.", sources [Acp2017, Nccih]);
}
