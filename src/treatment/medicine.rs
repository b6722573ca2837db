//! Classes of medicine: what belongs to each, and what it is for.

use super::Treatment;
use crate::Fact;
use crate::fact::fact;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a class of medicine is had. Countries differ in detail.
    #[expect(clippy::exhaustive_enums, reason = "with or without a prescriber, either, or a specialist alone")]
    pub enum Access, "an access" {
        /// Over the counter
        OverTheCounter "over-the-counter";
        /// Some over the counter, some on prescription
        Either "either";
        /// On prescription
        Prescription "prescription";
        /// From a specialist
        Specialist "specialist";
    }
}

macro_rules! medicine_classes {
    ($(
        #[doc = $name:literal] $Variant:ident $id:literal $access:ident [$($example:literal),+ $(,)?]
            $(treatment $treatment:ident)?
            for_pain ($($for_pain:tt)+)
            $(for_fibromyalgia ($($for_fibromyalgia:tt)+))?
            $(for_mental_health ($($for_mental_health:tt)+))?
            cautions ($($cautions:tt)+);
    )+) => {
        vocabulary! {
            /// A class of medicine that is used, or was, in back pain or in the distress that comes with it.
            #[non_exhaustive]
            pub enum MedicineClass, "a medicine class" {
                $( #[doc = $name] $Variant $id; )+
            }
        }

        impl MedicineClass {
            /// Some of its medicines, by generic name.
            #[must_use]
            pub const fn examples(self) -> &'static [&'static str] {
                match self { $(Self::$Variant => &[$($example),+]),+ }
            }

            /// How it is had.
            #[must_use]
            pub const fn access(self) -> Access {
                match self { $(Self::$Variant => Access::$access),+ }
            }

            /// The treatment under which guidelines speak of it, if one does.
            #[must_use]
            pub const fn treatment(self) -> Option<Treatment> {
                match self { $(Self::$Variant => optional!($(Treatment::$treatment)?)),+ }
            }

            /// Its place against low back pain itself.
            #[must_use]
            pub const fn for_pain(self) -> Fact {
                match self { $(Self::$Variant => fact!($($for_pain)+)),+ }
            }

            /// Its place in fibromyalgia or chronic primary pain, where it has one.
            #[must_use]
            pub const fn for_fibromyalgia(self) -> Option<Fact> {
                match self { $(Self::$Variant => optional!($(fact!($($for_fibromyalgia)+))?)),+ }
            }

            /// Its place in stress, anxiety or low mood, which are judged apart from pain.
            #[must_use]
            pub const fn for_mental_health(self) -> Option<Fact> {
                match self { $(Self::$Variant => optional!($(fact!($($for_mental_health)+))?)),+ }
            }

            /// What to be careful of, for a clinician. Safety for one person is a matter of self-care's rules.
            #[must_use]
            pub const fn cautions(self) -> Fact {
                match self { $(Self::$Variant => fact!($($cautions)+)),+ }
            }
        }
    };
}
macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

medicine_classes! {
    /// Oral NSAID
    OralNsaid "oral-nsaid" Either ["ibuprofen", "naproxen", "diclofenac", "meloxicam", "celecoxib", "indometacin", "etoricoxib"]
        treatment OverTheCounterNsaid
        for_pain ("First choice among medicines, acute and chronic. The effect is small.", article [90, 102],
            sources [Acp2017, NiceNg59Medicines, Cashin2025, GuidelineComparison])
        cautions ("Bleeding and ulcer, kidneys, heart, asthma, pregnancy; lowest dose, shortest time.",
            sources [IbuprofenUkContraindications, IbuprofenUkWarnings, IbuprofenUsWarnings]);
    /// Topical NSAID
    TopicalNsaid "topical-nsaid" OverTheCounter ["diclofenac gel", "ibuprofen gel", "ketoprofen gel"]
        treatment TopicalNsaid
        for_pain ("Little evidence in low back pain. The US diclofenac gel is not labelled for the back.", sources [DiclofenacGelUs])
        cautions ("Not with NSAID allergy, on broken skin or under heat.", sources [DiclofenacGelUs, HeatWrapLabel]);
    /// Salicylate
    Salicylate "salicylate" OverTheCounter ["aspirin"]
        for_pain ("Not preferred.", sources [GoodPractice])
        cautions ("As for an oral NSAID; not for children (Reye's syndrome).", sources [GoodPractice]);
    /// Paracetamol (acetaminophen)
    Paracetamol "paracetamol" OverTheCounter ["paracetamol"]
        treatment Paracetamol
        for_pain ("Not effective alone. An alternative where an NSAID is ruled out.",
            sources [NiceNg59Medicines, Cashin2025, Pace2014])
        cautions ("Liver damage in overdose; other products may contain it too.", sources [ParacetamolUs, ParacetamolNhs]);
    /// Weak opioid
    WeakOpioid "weak-opioid" Prescription ["codeine", "dihydrocodeine", "tramadol"]
        treatment WeakOpioid
        for_pain ("NICE: acute pain only, where an NSAID is unsuitable. ACP: tramadol second line in chronic pain.",
            sources [NiceNg59Medicines, Acp2017])
        cautions ("Dependence, sedation, constipation; not in pregnancy, breastfeeding or children; tramadol with an SSRI risks \
            serotonin syndrome, and tramadol can cause seizures.", sources [GoodPractice]);
    /// Strong opioid
    StrongOpioid "strong-opioid" Prescription ["morphine", "oxycodone", "hydrocodone", "fentanyl", "tapentadol", "buprenorphine"]
        treatment StrongOpioid
        for_pain ("Recommended against. In acute pain no benefit over placebo.", sources [Opal2023, NiceNg59Medicines])
        cautions ("Dependence, overdose, breathing; not with a benzodiazepine or alcohol.", sources [GoodPractice]);
    /// Muscle relaxant other than a benzodiazepine
    MuscleRelaxant "muscle-relaxant" Prescription
        ["cyclobenzaprine", "methocarbamol", "tizanidine", "carisoprodol", "orphenadrine", "chlorzoxazone", "metaxalone",
         "thiocolchicoside", "baclofen"]
        treatment MuscleRelaxant
        for_pain ("Contested. Acute pain only and for a short time; the effect is too small to matter.",
            sources [MuscleRelaxants2021, Acp2017])
        for_fibromyalgia ("Cyclobenzaprine: weak recommendation.", sources [Eular2017])
        cautions ("Drowsiness and driving. Cyclobenzaprine not after a recent heart attack, with arrhythmia, heart block, heart \
            failure or an overactive thyroid, nor within 14 days of a monoamine oxidase inhibitor. Older adults avoid it.",
            sources [CyclobenzaprineLabel, MuscleRelaxants2021, GoodPractice]);
    /// Benzodiazepine
    Benzodiazepine "benzodiazepine" Prescription ["diazepam", "lorazepam", "clonazepam"]
        treatment Benzodiazepine
        for_pain ("Recommended against, in back pain and in sciatica.", sources [NiceNg59Sciatica, VaDod2017])
        for_mental_health ("For anxiety, if at all, for a short time.", sources [GoodPractice])
        cautions ("Dependence and falls.", sources [GoodPractice]);
    /// Gabapentinoid
    Gabapentinoid "gabapentinoid" Prescription ["gabapentin", "pregabalin"]
        treatment Gabapentinoid
        for_pain ("Recommended against, in back pain and in sciatica.", sources [NiceNg59Sciatica, NiceNg59SciaticaReasons])
        for_fibromyalgia ("Pregabalin: weak recommendation.", sources [Eular2017])
        cautions ("Dependence (a controlled drug in the UK), sedation, breathing.", sources [NiceNg59SciaticaReasons]);
    /// Anticonvulsant other than a gabapentinoid
    OtherAnticonvulsant "other-anticonvulsant" Prescription ["topiramate", "carbamazepine", "oxcarbazepine"]
        treatment OtherAnticonvulsant
        for_pain ("Recommended against.", sources [NiceNg59Sciatica])
        cautions ("Many interactions; a prescriber's decision.", sources [GoodPractice]);
    /// Systemic corticosteroid
    SystemicSteroid "systemic-steroid" Prescription ["prednisolone", "methylprednisolone", "dexamethasone"]
        treatment SystemicSteroid
        for_pain ("Recommended against, even with leg pain.", sources [Acp2017Digest, NiceNg59Sciatica])
        cautions ("Infection, blood sugar, mood.", sources [GoodPractice]);
    /// Topical counter-irritant
    TopicalCounterIrritant "topical-counter-irritant" OverTheCounter ["capsaicin cream or patch", "menthol", "methyl salicylate"]
        treatment TopicalCapsaicin
        for_pain ("Capsaicin: a small benefit in chronic pain.", sources [Cashin2025, Nccih])
        cautions ("Not on broken skin, near the eyes, or before or after heat. Methyl salicylate adds to warfarin.", sources [GoodPractice]);
    /// Topical anaesthetic
    TopicalAnaesthetic "topical-anaesthetic" Either ["lidocaine patch"]
        for_pain ("No good evidence; anaesthetics as a class did no better than placebo in chronic pain.", sources [Cashin2025])
        cautions ("Not on broken skin or under heat.", sources [GoodPractice]);
    /// Cannabinoid
    Cannabinoid "cannabinoid" Specialist ["nabilone", "THC with CBD"]
        for_pain ("No recommendation for it was read.", sources [GoodPractice])
        cautions ("Sedation, driving, dependence.", sources [GoodPractice]);
    /// Herbal medicine
    Herbal "herbal" OverTheCounter ["devil's claw", "willow bark", "topical cayenne", "arnica"]
        for_pain ("Topical cayenne may help. Devil's claw and willow bark are not advised.", sources [Nccih, GoodPractice])
        cautions ("Willow bark is a salicylate: treat it as an NSAID.", sources [GoodPractice]);
    /// Disease-modifying or biologic antirheumatic medicine
    Antirheumatic "antirheumatic" Specialist ["TNF inhibitor", "interleukin-17 inhibitor", "JAK inhibitor"]
        for_pain ("For axial spondyloarthritis only.", sources [GoodPractice])
        cautions ("Infection.", sources [GoodPractice]);
    /// Bone medicine
    BoneMedicine "bone-medicine" Prescription ["bisphosphonate", "calcitonin"]
        for_pain ("For osteoporotic fracture only.", sources [GoodPractice])
        cautions ("A prescriber's decision.", sources [GoodPractice]);
    /// Serotonin and noradrenaline reuptake inhibitor (SNRI)
    Snri "snri" Prescription ["duloxetine", "venlafaxine", "milnacipran"]
        treatment Snri
        for_pain ("Contested. ACP: duloxetine second line in chronic pain, 30 mg for a week, then 60 mg a day, more adds nothing. \
            NICE and WHO: against. The effect, 5.3 of 100 points, is too small to matter.",
            sources [Acp2017, NiceNg59Medicines, Who2023News, Antidepressants2021, DuloxetineLabel])
        for_fibromyalgia ("Duloxetine or milnacipran: weak recommendation.", sources [Eular2017])
        for_mental_health ("For anxiety and depression, under a clinician.", article [94], sources [GoodPractice])
        cautions ("Boxed warning: suicidal thoughts in the young. Liver disease or heavy drinking, severe kidney disease, uncontrolled \
            angle-closure glaucoma; 14 days after and 5 days before a monoamine oxidase inhibitor; bleeding with an NSAID or \
            anticoagulant; stop by tapering.", sources [DuloxetineLabel, DuloxetineIntervals]);
    /// Tricyclic antidepressant
    TricyclicAntidepressant "tricyclic-antidepressant" Prescription ["amitriptyline", "nortriptyline", "imipramine"]
        treatment TricyclicAntidepressant
        for_pain ("Recommended against in back pain; in sciatica a benefit is possible.",
            sources [NiceNg59Medicines, Who2023News, Antidepressants2021])
        for_fibromyalgia ("Low-dose amitriptyline: weak recommendation.", sources [Eular2017, NiceNg193])
        for_mental_health ("Rarely the first choice.", article [94], sources [GoodPractice])
        cautions ("Heart block, glaucoma, urinary retention, sedation, danger in overdose, older adults.", sources [GoodPractice]);
    /// Selective serotonin reuptake inhibitor (SSRI)
    Ssri "ssri" Prescription ["sertraline", "fluoxetine", "citalopram", "escitalopram", "paroxetine"]
        treatment Ssri
        for_pain ("Recommended against in low back pain.", sources [NiceNg59Medicines])
        for_fibromyalgia ("NICE lists several for chronic primary pain.", sources [NiceNg193])
        for_mental_health ("Commonly the first choice in anxiety and depression.", article [94], sources [GoodPractice])
        cautions ("Gut bleeding with an NSAID; serotonin syndrome with tramadol; suicidal thoughts in young adults.",
            sources [SsriNsaidBleeding, GoodPractice]);
    /// Other antidepressant
    OtherAntidepressant "other-antidepressant" Prescription ["mirtazapine", "bupropion"]
        for_pain ("Not established.", sources [GoodPractice])
        for_mental_health ("A clinician's decision.", article [94], sources [GoodPractice])
        cautions ("A prescriber's decision.", sources [GoodPractice]);
    /// Sedating antihistamine for anxiety
    SedatingAntihistamine "sedating-antihistamine" Prescription ["hydroxyzine"]
        for_pain ("Not for back pain.", sources [GoodPractice])
        for_mental_health ("For anxiety, for a short time.", article [94], sources [GoodPractice])
        cautions ("Drowsiness and driving.", sources [GoodPractice]);
    /// Beta-blocker, for the bodily signs of stress
    BetaBlocker "beta-blocker" Prescription ["propranolol"]
        for_pain ("Not for back pain.", sources [GoodPractice])
        for_mental_health ("Sometimes, for the bodily signs of stress.", article [94], sources [GoodPractice])
        cautions ("Not with asthma.", sources [GoodPractice]);
}
