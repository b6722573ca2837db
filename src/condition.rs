//! The conditions that a red-flag rule can suspect.

use alloc::string::String;

use crate::language::{Language, Phrase, Text};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A condition that a red-flag rule can suspect. It is a reason to look, never a diagnosis.
    ///
    /// Its name is for a clinician; its [`plain_name`](Self::plain_name) is for the person.
    #[non_exhaustive]
    pub enum Condition, "a condition", with {
        /// The name for the person, in plain words.
        plain_name: &'static str,
    } {
        /// Cauda equina syndrome
        CaudaEquinaSyndrome "cauda-equina-syndrome" { plain_name: "pressure on the nerves to the bladder, bowel and legs" }
        /// Spinal cord compression
        SpinalCordCompression "spinal-cord-compression" { plain_name: "pressure on the spinal cord" }
        /// Metastatic spinal cord compression
        MetastaticSpinalCordCompression "metastatic-spinal-cord-compression" { plain_name: "cancer pressing on the spinal cord or its nerves" }
        /// Spinal metastases
        SpinalMetastases "spinal-metastases" { plain_name: "cancer that has spread to the spine" }
        /// Malignancy, spinal or elsewhere
        Malignancy "malignancy" { plain_name: "cancer" }
        /// Pancreatic cancer
        PancreaticCancer "pancreatic-cancer" { plain_name: "cancer of the pancreas" }
        /// Multiple myeloma
        Myeloma "myeloma" { plain_name: "a cancer of the bone marrow" }
        /// Vertebral fracture
        VertebralFracture "vertebral-fracture" { plain_name: "a broken bone in the spine" }
        /// Fracture of the hip or pelvis
        HipFracture "hip-fracture" { plain_name: "a broken hip" }
        /// Spinal infection (discitis, vertebral osteomyelitis)
        SpinalInfection "spinal-infection" { plain_name: "an infection in or near the spine" }
        /// Spinal epidural abscess
        SpinalEpiduralAbscess "spinal-epidural-abscess" { plain_name: "an infection pressing on the spinal nerves" }
        /// Complication of a spinal procedure (haematoma, surgical site infection)
        SpinalProcedureComplication "spinal-procedure-complication" { plain_name: "a bleed or infection after a spinal operation or injection" }
        /// Shingles (herpes zoster)
        Shingles "shingles" { plain_name: "shingles, a rash from the chickenpox virus" }
        /// Sepsis
        Sepsis "sepsis" { plain_name: "sepsis: an infection that harms the whole body" }
        /// Ruptured or expanding abdominal aortic aneurysm
        AbdominalAorticAneurysm "abdominal-aortic-aneurysm" { plain_name: "a bulge or tear in the main blood vessel of the tummy" }
        /// Aortic dissection or a cardiac or pulmonary cause
        AorticDissectionOrCardiac "aortic-dissection-or-cardiac" { plain_name: "a problem with the heart, lungs or main blood vessel" }
        /// Acute limb ischaemia
        AcuteLimbIschaemia "acute-limb-ischaemia" { plain_name: "a blocked blood vessel to the leg" }
        /// Retroperitoneal or epidural bleeding
        InternalBleeding "internal-bleeding" { plain_name: "bleeding inside the body" }
        /// Deep vein thrombosis
        DeepVeinThrombosis "deep-vein-thrombosis" { plain_name: "a blood clot in a leg" }
        /// Acute painful episode of sickle cell disease
        SickleCellCrisis "sickle-cell-crisis" { plain_name: "a sickle cell crisis" }
        /// Paraspinal compartment syndrome or rhabdomyolysis
        MuscleBreakdown "muscle-breakdown" { plain_name: "muscle damage that can harm the kidneys" }
        /// Lumbar radiculopathy with motor loss
        SevereRadiculopathy "severe-radiculopathy" { plain_name: "a nerve that is losing strength" }
        /// Lumbar radiculopathy
        Radiculopathy "radiculopathy" { plain_name: "a trapped or sore nerve (sciatica)" }
        /// Lumbar spinal stenosis or central disc herniation
        LumbarSpinalStenosis "lumbar-spinal-stenosis" { plain_name: "a narrow spinal canal" }
        /// Kidney infection (pyelonephritis)
        KidneyInfection "kidney-infection" { plain_name: "a kidney infection" }
        /// Urinary tract infection
        UrinaryTractInfection "urinary-tract-infection" { plain_name: "a urine infection" }
        /// Ureteric stone (renal colic)
        RenalColic "renal-colic" { plain_name: "a kidney stone" }
        /// Obstructed or infected kidney
        ObstructedKidney "obstructed-kidney" { plain_name: "a blocked or infected kidney" }
        /// Pancreatitis or perforated ulcer
        PancreatitisOrPerforation "pancreatitis-or-perforation" { plain_name: "a serious problem in the upper tummy" }
        /// Other intra-abdominal cause
        AbdominalCause "abdominal-cause" { plain_name: "a problem in the tummy" }
        /// Ectopic pregnancy
        EctopicPregnancy "ectopic-pregnancy" { plain_name: "a pregnancy outside the womb" }
        /// Complication of pregnancy (labour, abruption, infection)
        PregnancyComplication "pregnancy-complication" { plain_name: "a problem with the pregnancy, or labour" }
        /// Pregnancy-related low back or pelvic girdle pain
        PregnancyRelatedPain "pregnancy-related-pain" { plain_name: "back or pelvic pain from pregnancy" }
        /// Serious cause of back pain in a child
        SeriousPaediatricCause "serious-paediatric-cause" { plain_name: "a serious cause of a child's back pain" }
        /// Back pain in a child or adolescent
        PaediatricBackPain "paediatric-back-pain" { plain_name: "a child's back pain that a clinician should check" }
        /// Axial spondyloarthritis
        AxialSpondyloarthritis "axial-spondyloarthritis" { plain_name: "inflammation of the spine's joints" }
        /// Inflammatory back pain
        InflammatoryBackPain "inflammatory-back-pain" { plain_name: "back pain from inflammation" }
        /// Anterior uveitis
        AnteriorUveitis "anterior-uveitis" { plain_name: "inflammation inside the eye" }
        /// Suicidal crisis
        SuicidalCrisis "suicidal-crisis" { plain_name: "thoughts of ending your life" }
        /// Back pain that needs another look
        UnresolvedBackPain "unresolved-back-pain" { plain_name: "back pain that needs another look" }
        /// Chronic primary low back pain
        ChronicPrimaryBackPain "chronic-primary-back-pain" { plain_name: "long-lasting back pain" }
    }
}

impl Condition {
    /// The suspicion as a sentence to the person.
    ///
    /// ```
    /// use backpain::Condition;
    ///
    /// assert_eq!(Condition::RenalColic.sentence(), "This may be a kidney stone.");
    /// assert_eq!(Condition::SuicidalCrisis.sentence(), "You have thoughts of ending your life.");
    /// ```
    #[must_use]
    pub fn sentence(self) -> String {
        self.sentence_in(&Language::ENGLISH)
    }

    /// Why the person is asked a question that bears on it, in a language.
    #[must_use]
    pub fn reason_to_ask_in(self, language: &Language) -> String {
        language.say(Phrase::TellsWhether, &[("suspected", &self.plain_name_in(language))])
    }

    /// The suspicion as a sentence to the person, in a language.
    #[must_use]
    pub fn sentence_in(self, language: &Language) -> String {
        #[expect(clippy::wildcard_enum_match_arm, reason = "every other condition is only suspected")]
        let sentence = match self {
            Self::SuicidalCrisis => Phrase::YouHave,
            Self::UnresolvedBackPain | Self::ChronicPrimaryBackPain | Self::PaediatricBackPain => {
                Phrase::ThisIs
            }
            _ => Phrase::MayBe,
        };
        language.say(sentence, &[("suspected", &self.plain_name_in(language))])
    }

    /// The name for the person, in a language.
    #[must_use]
    pub fn plain_name_in(self, language: &Language) -> &str {
        language.text(Text::of_condition(self))
    }
}

crate::set::bit_set! {
    /// A set of conditions, held in bits. The members are in the order of [`Condition::ALL`].
    pub struct ConditionSet of Condition;
}

impl Text {
    pub(crate) const fn of_condition(condition: Condition) -> Self {
        Self::new("condition", condition.id(), condition.plain_name())
    }
}
