//! Classes of medicine: what belongs to each, and what it is for.

use super::Treatment;
use crate::Source::*;
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a person gets a class of medicine. Countries differ in detail.
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

/// What is known of a class of medicine.
struct Row {
    examples: &'static [&'static str],
    access: Access,
    treatment: Option<Treatment>,
    for_pain: Fact,
    for_fibromyalgia: Option<Fact>,
    for_mental_health: Option<Fact>,
    cautions: Fact,
}

impl MedicineClass {
    /// Some of its medicines, by generic name.
    #[must_use]
    pub const fn examples(self) -> &'static [&'static str] {
        self.row().examples
    }

    /// How a person gets it.
    #[must_use]
    pub const fn access(self) -> Access {
        self.row().access
    }

    /// The treatment that guidelines give a stance on, if there is one for this class.
    #[must_use]
    pub const fn treatment(self) -> Option<Treatment> {
        self.row().treatment
    }

    /// Its role against low back pain itself.
    #[must_use]
    pub const fn for_pain(self) -> Fact {
        self.row().for_pain
    }

    /// Its role in fibromyalgia or chronic primary pain, where it has one.
    #[must_use]
    pub const fn for_fibromyalgia(self) -> Option<Fact> {
        self.row().for_fibromyalgia
    }

    /// Its role in stress, anxiety or low mood, which are judged apart from pain.
    #[must_use]
    pub const fn for_mental_health(self) -> Option<Fact> {
        self.row().for_mental_health
    }

    /// What to be careful of, for a clinician. The rules of self-care say what is safe for one person.
    #[must_use]
    pub const fn cautions(self) -> Fact {
        self.row().cautions
    }
}

use Access::*;

vocabulary! {
    /// A class of medicine that is used, or was used, against back pain or the distress that comes with it.
    #[non_exhaustive]
    pub enum MedicineClass: Row, "a medicine class" {
        /// Oral NSAID
        OralNsaid "oral-nsaid" {
            examples: &["ibuprofen", "naproxen", "diclofenac", "meloxicam", "celecoxib", "indometacin", "etoricoxib"],
            access: Either,
            treatment: Some(Treatment::OverTheCounterNsaid),
            for_pain: Fact::in_article("First choice among medicines, acute and chronic. The effect is small.", &s([90, 102]), &[FoundingArticle, Acp2017, NiceNg59Medicines, Cashin2025, GuidelineComparison]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Bleeding and ulcer, kidneys, heart, asthma, pregnancy; lowest dose, shortest time.", &[IbuprofenUkContraindications, IbuprofenUkWarnings, IbuprofenUsWarnings]),
        }
        /// Topical NSAID
        TopicalNsaid "topical-nsaid" {
            examples: &["diclofenac gel", "ibuprofen gel", "ketoprofen gel"],
            access: OverTheCounter,
            treatment: Some(Treatment::TopicalNsaid),
            for_pain: Fact::new("Little evidence in low back pain. The US diclofenac gel is not labelled for the back.", &[DiclofenacGelUs]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Not with NSAID allergy, on broken skin or under heat.", &[DiclofenacGelUs, HeatWrapLabel]),
        }
        /// Salicylate
        Salicylate "salicylate" {
            examples: &["aspirin"],
            access: OverTheCounter,
            treatment: None,
            for_pain: Fact::new("Not preferred.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("As for an oral NSAID; not for children (Reye's syndrome).", &[GoodPractice]),
        }
        /// Paracetamol (acetaminophen)
        Paracetamol "paracetamol" {
            examples: &["paracetamol"],
            access: OverTheCounter,
            treatment: Some(Treatment::Paracetamol),
            for_pain: Fact::new("Not effective alone. An alternative where an NSAID is ruled out.", &[NiceNg59Medicines, Cashin2025, Pace2014]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Liver damage in overdose; other products may contain it too.", &[ParacetamolUs, ParacetamolNhs]),
        }
        /// Weak opioid
        WeakOpioid "weak-opioid" {
            examples: &["codeine", "dihydrocodeine", "tramadol"],
            access: Prescription,
            treatment: Some(Treatment::WeakOpioid),
            for_pain: Fact::new("NICE: acute pain only, where an NSAID is unsuitable. ACP: tramadol second line in chronic pain.", &[NiceNg59Medicines, Acp2017]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Dependence, sedation, constipation; not in pregnancy, breastfeeding or children; tramadol with an SSRI risks \
            serotonin syndrome, and tramadol can cause seizures.", &[GoodPractice]),
        }
        /// Strong opioid
        StrongOpioid "strong-opioid" {
            examples: &["morphine", "oxycodone", "hydrocodone", "fentanyl", "tapentadol", "buprenorphine"],
            access: Prescription,
            treatment: Some(Treatment::StrongOpioid),
            for_pain: Fact::new("Recommended against. In acute pain no benefit over placebo.", &[Opal2023, NiceNg59Medicines]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Dependence, overdose, breathing; not with a benzodiazepine or alcohol.", &[GoodPractice]),
        }
        /// Muscle relaxant other than a benzodiazepine
        MuscleRelaxant "muscle-relaxant" {
            examples: &["cyclobenzaprine", "methocarbamol", "tizanidine", "carisoprodol", "orphenadrine", "chlorzoxazone", "metaxalone", "thiocolchicoside", "baclofen"],
            access: Prescription,
            treatment: Some(Treatment::MuscleRelaxant),
            for_pain: Fact::new("Contested. Acute pain only and for a short time; the effect is too small to matter.", &[MuscleRelaxants2021, Acp2017]),
            for_fibromyalgia: Some(Fact::new("Cyclobenzaprine: weak recommendation.", &[Eular2017])),
            for_mental_health: None,
            cautions: Fact::new("Drowsiness and driving. Cyclobenzaprine not after a recent heart attack, with arrhythmia, heart block, heart \
            failure or an overactive thyroid, nor within 14 days of a monoamine oxidase inhibitor. Older adults avoid it.", &[CyclobenzaprineLabel, MuscleRelaxants2021, GoodPractice]),
        }
        /// Benzodiazepine
        Benzodiazepine "benzodiazepine" {
            examples: &["diazepam", "lorazepam", "clonazepam"],
            access: Prescription,
            treatment: Some(Treatment::Benzodiazepine),
            for_pain: Fact::new("Recommended against, in back pain and in sciatica.", &[NiceNg59Sciatica, VaDod2017]),
            for_fibromyalgia: None,
            for_mental_health: Some(Fact::new("For anxiety, if at all, for a short time.", &[GoodPractice])),
            cautions: Fact::new("Dependence and falls.", &[GoodPractice]),
        }
        /// Gabapentinoid
        Gabapentinoid "gabapentinoid" {
            examples: &["gabapentin", "pregabalin"],
            access: Prescription,
            treatment: Some(Treatment::Gabapentinoid),
            for_pain: Fact::new("Recommended against, in back pain and in sciatica.", &[NiceNg59Sciatica, NiceNg59SciaticaReasons]),
            for_fibromyalgia: Some(Fact::new("Pregabalin: weak recommendation.", &[Eular2017])),
            for_mental_health: None,
            cautions: Fact::new("Dependence (a controlled drug in the UK), sedation, breathing.", &[NiceNg59SciaticaReasons]),
        }
        /// Anticonvulsant other than a gabapentinoid
        OtherAnticonvulsant "other-anticonvulsant" {
            examples: &["topiramate", "carbamazepine", "oxcarbazepine"],
            access: Prescription,
            treatment: Some(Treatment::OtherAnticonvulsant),
            for_pain: Fact::new("Recommended against.", &[NiceNg59Sciatica]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Many interactions; a prescriber's decision.", &[GoodPractice]),
        }
        /// Systemic corticosteroid
        SystemicSteroid "systemic-steroid" {
            examples: &["prednisolone", "methylprednisolone", "dexamethasone"],
            access: Prescription,
            treatment: Some(Treatment::SystemicSteroid),
            for_pain: Fact::new("Recommended against, even with leg pain.", &[Acp2017Digest, NiceNg59Sciatica]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Infection, blood sugar, mood.", &[GoodPractice]),
        }
        /// Topical counter-irritant
        TopicalCounterIrritant "topical-counter-irritant" {
            examples: &["capsaicin cream or patch", "menthol", "methyl salicylate"],
            access: OverTheCounter,
            treatment: Some(Treatment::TopicalCapsaicin),
            for_pain: Fact::new("Capsaicin: a small benefit in chronic pain.", &[Cashin2025, Nccih]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Not on broken skin, near the eyes, or before or after heat. Methyl salicylate adds to warfarin.", &[GoodPractice]),
        }
        /// Topical anaesthetic
        TopicalAnaesthetic "topical-anaesthetic" {
            examples: &["lidocaine patch"],
            access: Either,
            treatment: None,
            for_pain: Fact::new("No good evidence; anaesthetics as a class did no better than placebo in chronic pain.", &[Cashin2025]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Not on broken skin or under heat.", &[GoodPractice]),
        }
        /// Cannabinoid
        Cannabinoid "cannabinoid" {
            examples: &["nabilone", "THC with CBD"],
            access: Specialist,
            treatment: None,
            for_pain: Fact::new("No recommendation for it was read.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Sedation, driving, dependence.", &[GoodPractice]),
        }
        /// Herbal medicine
        Herbal "herbal" {
            examples: &["devil's claw", "willow bark", "topical cayenne", "arnica"],
            access: OverTheCounter,
            treatment: None,
            for_pain: Fact::new("Topical cayenne may help. Devil's claw and willow bark are not advised.", &[Nccih, GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Willow bark is a salicylate: treat it as an NSAID.", &[GoodPractice]),
        }
        /// Disease-modifying or biologic antirheumatic medicine
        Antirheumatic "antirheumatic" {
            examples: &["TNF inhibitor", "interleukin-17 inhibitor", "JAK inhibitor"],
            access: Specialist,
            treatment: None,
            for_pain: Fact::new("For axial spondyloarthritis only.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Infection.", &[GoodPractice]),
        }
        /// Bone medicine
        BoneMedicine "bone-medicine" {
            examples: &["bisphosphonate", "calcitonin"],
            access: Prescription,
            treatment: None,
            for_pain: Fact::new("For osteoporotic fracture only.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("A prescriber's decision.", &[GoodPractice]),
        }
        /// Serotonin and noradrenaline reuptake inhibitor (SNRI)
        Snri "snri" {
            examples: &["duloxetine", "venlafaxine", "milnacipran"],
            access: Prescription,
            treatment: Some(Treatment::Snri),
            for_pain: Fact::new("Contested. ACP: duloxetine second line in chronic pain, 30 mg for a week, then 60 mg a day, more adds nothing. \
            NICE and WHO: against. The effect, 5.3 of 100 points, is too small to matter.", &[Acp2017, NiceNg59Medicines, Who2023News, Antidepressants2021, DuloxetineLabel]),
            for_fibromyalgia: Some(Fact::new("Duloxetine or milnacipran: weak recommendation.", &[Eular2017])),
            for_mental_health: Some(Fact::in_article("For anxiety and depression, under a clinician.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Boxed warning: suicidal thoughts in the young. Liver disease or heavy drinking, severe kidney disease, uncontrolled \
            angle-closure glaucoma; 14 days after and 5 days before a monoamine oxidase inhibitor; bleeding with an NSAID or \
            anticoagulant; stop by tapering.", &[DuloxetineLabel, DuloxetineIntervals]),
        }
        /// Tricyclic antidepressant
        TricyclicAntidepressant "tricyclic-antidepressant" {
            examples: &["amitriptyline", "nortriptyline", "imipramine"],
            access: Prescription,
            treatment: Some(Treatment::TricyclicAntidepressant),
            for_pain: Fact::new("Recommended against in back pain; in sciatica a benefit is possible.", &[NiceNg59Medicines, Who2023News, Antidepressants2021]),
            for_fibromyalgia: Some(Fact::new("Low-dose amitriptyline: weak recommendation.", &[Eular2017, NiceNg193])),
            for_mental_health: Some(Fact::in_article("Rarely the first choice.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Heart block, glaucoma, urinary retention, sedation, danger in overdose, older adults.", &[GoodPractice]),
        }
        /// Selective serotonin reuptake inhibitor (SSRI)
        Ssri "ssri" {
            examples: &["sertraline", "fluoxetine", "citalopram", "escitalopram", "paroxetine"],
            access: Prescription,
            treatment: Some(Treatment::Ssri),
            for_pain: Fact::new("Recommended against in low back pain.", &[NiceNg59Medicines]),
            for_fibromyalgia: Some(Fact::new("NICE lists several for chronic primary pain.", &[NiceNg193])),
            for_mental_health: Some(Fact::in_article("Commonly the first choice in anxiety and depression.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Gut bleeding with an NSAID; serotonin syndrome with tramadol; suicidal thoughts in young adults.", &[SsriNsaidBleeding, GoodPractice]),
        }
        /// Other antidepressant
        OtherAntidepressant "other-antidepressant" {
            examples: &["mirtazapine", "bupropion"],
            access: Prescription,
            treatment: None,
            for_pain: Fact::new("Not established.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("A clinician's decision.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("A prescriber's decision.", &[GoodPractice]),
        }
        /// Sedating antihistamine for anxiety
        SedatingAntihistamine "sedating-antihistamine" {
            examples: &["hydroxyzine"],
            access: Prescription,
            treatment: None,
            for_pain: Fact::new("Not for back pain.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("For anxiety, for a short time.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Drowsiness and driving.", &[GoodPractice]),
        }
        /// Beta-blocker, for the bodily signs of stress
        BetaBlocker "beta-blocker" {
            examples: &["propranolol"],
            access: Prescription,
            treatment: None,
            for_pain: Fact::new("Not for back pain.", &[GoodPractice]),
            for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("Sometimes, for the bodily signs of stress.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Not with asthma.", &[GoodPractice]),
        }
    }
}
