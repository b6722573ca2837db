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

use Access::*;

vocabulary! {
    /// A class of medicine that is or was used for back pain or the distress that comes with it.
    #[non_exhaustive]
    pub enum MedicineClass, "a medicine class", with {
        /// Some of its medicines, by generic name.
        examples: &'static [&'static str],
        /// How a person gets it.
        access: Access,
        /// The treatment under which guidelines judge the class, if they do.
        treatment: Option<Treatment>,
        /// Its role in low back pain itself.
        for_pain: Fact,
        /// Its role in fibromyalgia or chronic primary pain, if it has one.
        for_fibromyalgia: Option<Fact>,
        /// Its role in stress, anxiety or low mood, which are judged separately from pain.
        for_mental_health: Option<Fact>,
        /// Cautions for a clinician. The rules of self-care say what is safe for one person.
        cautions: Fact,
    } {
        /// Oral NSAID
        OralNsaid "oral-nsaid" {
            access: Either, treatment: Some(Treatment::OverTheCounterNsaid),
            examples: &["ibuprofen", "naproxen", "diclofenac", "meloxicam", "celecoxib", "indometacin", "etoricoxib"],
            for_pain: Fact::in_article("First choice among medicines, acute and chronic. The effect is small.", &s([90, 102]), &[FoundingArticle, Acp2017, NiceNg59Medicines, Cashin2025, GuidelineComparison]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Bleeding and ulcer, kidneys, heart, asthma, pregnancy; lowest dose, shortest time.", &[IbuprofenUkContraindications, IbuprofenUkWarnings, IbuprofenUsWarnings]),
        }
        /// Topical NSAID
        TopicalNsaid "topical-nsaid" {
            access: OverTheCounter, treatment: Some(Treatment::TopicalNsaid),
            examples: &["diclofenac gel", "ibuprofen gel", "ketoprofen gel"],
            for_pain: Fact::new("Little evidence in low back pain. The US diclofenac gel is not labelled for the back.", &[DiclofenacGelUs]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Not with NSAID allergy, on broken skin or under heat.", &[DiclofenacGelUs, HeatWrapLabel]),
        }
        /// Salicylate
        Salicylate "salicylate" {
            access: OverTheCounter, treatment: None, examples: &["aspirin"],
            for_pain: Fact::new("Not preferred.", &[GoodPractice]), for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("As for an oral NSAID; not for children (Reye's syndrome).", &[GoodPractice]),
        }
        /// Paracetamol (acetaminophen)
        Paracetamol "paracetamol" {
            access: OverTheCounter, treatment: Some(Treatment::Paracetamol), examples: &["paracetamol"],
            for_pain: Fact::new("Not effective alone. An alternative where an NSAID is ruled out.", &[NiceNg59Medicines, Cashin2025, Pace2014]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Liver damage in overdose; other products may contain it too.", &[ParacetamolUs, ParacetamolNhs]),
        }
        /// Weak opioid
        WeakOpioid "weak-opioid" {
            access: Prescription, treatment: Some(Treatment::WeakOpioid),
            examples: &["codeine", "dihydrocodeine", "tramadol"],
            for_pain: Fact::new("NICE: acute pain only, where an NSAID is unsuitable. ACP: tramadol second line in chronic pain.", &[NiceNg59Medicines, Acp2017]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Dependence, sedation, constipation; not in pregnancy, breastfeeding or children; tramadol with an SSRI risks \
            serotonin syndrome, and tramadol can cause seizures.", &[GoodPractice]),
        }
        /// Strong opioid
        StrongOpioid "strong-opioid" {
            access: Prescription, treatment: Some(Treatment::StrongOpioid),
            examples: &["morphine", "oxycodone", "hydrocodone", "fentanyl", "tapentadol", "buprenorphine"],
            for_pain: Fact::new("Recommended against. In acute pain no benefit over placebo.", &[Opal2023, NiceNg59Medicines]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Dependence, overdose, breathing; not with a benzodiazepine or alcohol.", &[GoodPractice]),
        }
        /// Muscle relaxant other than a benzodiazepine
        MuscleRelaxant "muscle-relaxant" {
            access: Prescription, treatment: Some(Treatment::MuscleRelaxant),
            examples: &["cyclobenzaprine", "methocarbamol", "tizanidine", "carisoprodol", "orphenadrine", "chlorzoxazone", "metaxalone", "thiocolchicoside", "baclofen"],
            for_pain: Fact::new("Contested. Acute pain only and for a short time; the effect is too small to matter.", &[MuscleRelaxants2021, Acp2017]),
            for_fibromyalgia: Some(Fact::new("Cyclobenzaprine: weak recommendation.", &[Eular2017])),
            for_mental_health: None,
            cautions: Fact::new("Drowsiness and driving. Cyclobenzaprine not after a recent heart attack, with arrhythmia, heart block, heart \
            failure or an overactive thyroid, nor within 14 days of a monoamine oxidase inhibitor. Older adults avoid it.", &[CyclobenzaprineLabel, MuscleRelaxants2021, GoodPractice]),
        }
        /// Benzodiazepine
        Benzodiazepine "benzodiazepine" {
            access: Prescription, treatment: Some(Treatment::Benzodiazepine),
            examples: &["diazepam", "lorazepam", "clonazepam"],
            for_pain: Fact::new("Recommended against, in back pain and in sciatica.", &[NiceNg59Sciatica, VaDod2017]),
            for_fibromyalgia: None,
            for_mental_health: Some(Fact::new("For anxiety, if at all, for a short time.", &[GoodPractice])),
            cautions: Fact::new("Dependence and falls.", &[GoodPractice]),
        }
        /// Gabapentinoid
        Gabapentinoid "gabapentinoid" {
            access: Prescription, treatment: Some(Treatment::Gabapentinoid), examples: &["gabapentin", "pregabalin"],
            for_pain: Fact::new("Recommended against, in back pain and in sciatica.", &[NiceNg59Sciatica, NiceNg59SciaticaReasons]),
            for_fibromyalgia: Some(Fact::new("Pregabalin: weak recommendation.", &[Eular2017])),
            for_mental_health: None,
            cautions: Fact::new("Dependence (a controlled drug in the UK), sedation, breathing.", &[NiceNg59SciaticaReasons]),
        }
        /// Anticonvulsant other than a gabapentinoid
        OtherAnticonvulsant "other-anticonvulsant" {
            access: Prescription, treatment: Some(Treatment::OtherAnticonvulsant),
            examples: &["topiramate", "carbamazepine", "oxcarbazepine"],
            for_pain: Fact::new("Recommended against.", &[NiceNg59Sciatica]), for_fibromyalgia: None,
            for_mental_health: None,
            cautions: Fact::new("Many interactions; a prescriber's decision.", &[GoodPractice]),
        }
        /// Systemic corticosteroid
        SystemicSteroid "systemic-steroid" {
            access: Prescription, treatment: Some(Treatment::SystemicSteroid),
            examples: &["prednisolone", "methylprednisolone", "dexamethasone"],
            for_pain: Fact::new("Recommended against, even with leg pain.", &[Acp2017Digest, NiceNg59Sciatica]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Infection, blood sugar, mood.", &[GoodPractice]),
        }
        /// Topical counter-irritant
        TopicalCounterIrritant "topical-counter-irritant" {
            access: OverTheCounter, treatment: Some(Treatment::TopicalCapsaicin),
            examples: &["capsaicin cream or patch", "menthol", "methyl salicylate"],
            for_pain: Fact::new("Capsaicin: a small benefit in chronic pain.", &[Cashin2025, Nccih]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Not on broken skin, near the eyes, or before or after heat. Methyl salicylate adds to warfarin.", &[GoodPractice]),
        }
        /// Topical anaesthetic
        TopicalAnaesthetic "topical-anaesthetic" {
            access: Either, treatment: None, examples: &["lidocaine patch"],
            for_pain: Fact::new("No good evidence; anaesthetics as a class did no better than placebo in chronic pain.", &[Cashin2025]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Not on broken skin or under heat.", &[GoodPractice]),
        }
        /// Cannabinoid
        Cannabinoid "cannabinoid" {
            access: Specialist, treatment: None, examples: &["nabilone", "THC with CBD"],
            for_pain: Fact::new("The WHO looked at it in chronic pain and recommends neither for nor against it.", &[Who2023Neither]), for_fibromyalgia: None,
            for_mental_health: None, cautions: Fact::new("Sedation, driving, dependence.", &[GoodPractice]),
        }
        /// Herbal medicine
        Herbal "herbal" {
            access: OverTheCounter, treatment: None,
            examples: &["devil's claw", "willow bark", "topical cayenne", "arnica"],
            for_pain: Fact::new("Topical cayenne may help; it is the only herb that the WHO recommends. Devil's claw and willow bark are not advised.", &[Nccih, Who2023Wfc, GoodPractice]),
            for_fibromyalgia: None, for_mental_health: None,
            cautions: Fact::new("Willow bark is a salicylate: treat it as an NSAID.", &[GoodPractice]),
        }
        /// Disease-modifying or biologic antirheumatic medicine
        Antirheumatic "antirheumatic" {
            access: Specialist, treatment: None,
            examples: &["TNF inhibitor", "interleukin-17 inhibitor", "JAK inhibitor"],
            for_pain: Fact::new("For axial spondyloarthritis only.", &[GoodPractice]), for_fibromyalgia: None,
            for_mental_health: None, cautions: Fact::new("Infection.", &[GoodPractice]),
        }
        /// Bone medicine
        BoneMedicine "bone-medicine" {
            access: Prescription, treatment: None, examples: &["bisphosphonate", "calcitonin"],
            for_pain: Fact::new("For osteoporotic fracture only.", &[GoodPractice]), for_fibromyalgia: None,
            for_mental_health: None, cautions: Fact::new("A prescriber's decision.", &[GoodPractice]),
        }
        /// Serotonin and noradrenaline reuptake inhibitor (SNRI)
        Snri "snri" {
            access: Prescription, treatment: Some(Treatment::Snri),
            examples: &["duloxetine", "venlafaxine", "milnacipran"],
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
            access: Prescription, treatment: Some(Treatment::TricyclicAntidepressant),
            examples: &["amitriptyline", "nortriptyline", "imipramine"],
            for_pain: Fact::new("Recommended against in back pain; in sciatica a benefit is possible.", &[NiceNg59Medicines, Who2023News, Antidepressants2021]),
            for_fibromyalgia: Some(Fact::new("Low-dose amitriptyline: weak recommendation.", &[Eular2017, NiceNg193])),
            for_mental_health: Some(Fact::in_article("Rarely the first choice.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Heart block, glaucoma, urinary retention, sedation, danger in overdose, older adults.", &[GoodPractice]),
        }
        /// Selective serotonin reuptake inhibitor (SSRI)
        Ssri "ssri" {
            access: Prescription, treatment: Some(Treatment::Ssri),
            examples: &["sertraline", "fluoxetine", "citalopram", "escitalopram", "paroxetine"],
            for_pain: Fact::new("Recommended against in low back pain.", &[NiceNg59Medicines]),
            for_fibromyalgia: Some(Fact::new("NICE lists several for chronic primary pain.", &[NiceNg193])),
            for_mental_health: Some(Fact::in_article("Commonly the first choice in anxiety and depression.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Gut bleeding with an NSAID; serotonin syndrome with tramadol; suicidal thoughts in young adults.", &[SsriNsaidBleeding, GoodPractice]),
        }
        /// Other antidepressant
        OtherAntidepressant "other-antidepressant" {
            access: Prescription, treatment: None, examples: &["mirtazapine", "bupropion"],
            for_pain: Fact::new("Not established.", &[GoodPractice]), for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("A clinician's decision.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("A prescriber's decision.", &[GoodPractice]),
        }
        /// Sedating antihistamine for anxiety
        SedatingAntihistamine "sedating-antihistamine" {
            access: Prescription, treatment: None, examples: &["hydroxyzine"],
            for_pain: Fact::new("Not for back pain.", &[GoodPractice]), for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("For anxiety, for a short time.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Drowsiness and driving.", &[GoodPractice]),
        }
        /// Beta-blocker, for the bodily signs of stress
        BetaBlocker "beta-blocker" {
            access: Prescription, treatment: None, examples: &["propranolol"],
            for_pain: Fact::new("Not for back pain.", &[GoodPractice]), for_fibromyalgia: None,
            for_mental_health: Some(Fact::in_article("Sometimes, for the bodily signs of stress.", &s([94]), &[FoundingArticle, GoodPractice])),
            cautions: Fact::new("Not with asthma.", &[GoodPractice]),
        }
    }
}
