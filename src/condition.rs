//! What a rule can make one suspect.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A condition that the answers can make one suspect. It is a reason to look, never a diagnosis.
    ///
    /// The doc line of each is its clinical name; [`plain_name`](Self::plain_name) is for the person.
    #[non_exhaustive]
    pub enum Condition, "a condition" {
        /// Cauda equina syndrome
        CaudaEquinaSyndrome "cauda-equina-syndrome";
        /// Spinal cord compression
        SpinalCordCompression "spinal-cord-compression";
        /// Metastatic spinal cord compression
        MetastaticSpinalCordCompression "metastatic-spinal-cord-compression";
        /// Spinal metastases
        SpinalMetastases "spinal-metastases";
        /// Malignancy, spinal or elsewhere
        Malignancy "malignancy";
        /// Pancreatic cancer
        PancreaticCancer "pancreatic-cancer";
        /// Multiple myeloma
        Myeloma "myeloma";
        /// Vertebral fracture
        VertebralFracture "vertebral-fracture";
        /// Spinal infection (discitis, vertebral osteomyelitis)
        SpinalInfection "spinal-infection";
        /// Spinal epidural abscess
        SpinalEpiduralAbscess "spinal-epidural-abscess";
        /// Complication of a spinal procedure (haematoma, surgical site infection)
        SpinalProcedureComplication "spinal-procedure-complication";
        /// Sepsis
        Sepsis "sepsis";
        /// Ruptured or expanding abdominal aortic aneurysm
        AbdominalAorticAneurysm "abdominal-aortic-aneurysm";
        /// Aortic dissection or a cardiac or pulmonary cause
        AorticDissectionOrCardiac "aortic-dissection-or-cardiac";
        /// Acute limb ischaemia
        AcuteLimbIschaemia "acute-limb-ischaemia";
        /// Retroperitoneal or epidural bleeding
        InternalBleeding "internal-bleeding";
        /// Paraspinal compartment syndrome or rhabdomyolysis
        MuscleBreakdown "muscle-breakdown";
        /// Lumbar radiculopathy with motor loss
        SevereRadiculopathy "severe-radiculopathy";
        /// Lumbar radiculopathy
        Radiculopathy "radiculopathy";
        /// Lumbar spinal stenosis or central disc herniation
        LumbarSpinalStenosis "lumbar-spinal-stenosis";
        /// Kidney infection (pyelonephritis)
        KidneyInfection "kidney-infection";
        /// Urinary tract infection
        UrinaryTractInfection "urinary-tract-infection";
        /// Ureteric stone (renal colic)
        RenalColic "renal-colic";
        /// Obstructed or infected kidney
        ObstructedKidney "obstructed-kidney";
        /// Pancreatitis or perforated ulcer
        PancreatitisOrPerforation "pancreatitis-or-perforation";
        /// Other intra-abdominal cause
        AbdominalCause "abdominal-cause";
        /// Ectopic pregnancy
        EctopicPregnancy "ectopic-pregnancy";
        /// Complication of pregnancy (labour, abruption, infection)
        PregnancyComplication "pregnancy-complication";
        /// Pregnancy-related low back or pelvic girdle pain
        PregnancyRelatedPain "pregnancy-related-pain";
        /// Serious cause of back pain in a child
        SeriousPaediatricCause "serious-paediatric-cause";
        /// Back pain in a child or adolescent
        PaediatricBackPain "paediatric-back-pain";
        /// Axial spondyloarthritis
        AxialSpondyloarthritis "axial-spondyloarthritis";
        /// Inflammatory back pain
        InflammatoryBackPain "inflammatory-back-pain";
        /// Anterior uveitis
        AnteriorUveitis "anterior-uveitis";
        /// Suicidal crisis
        SuicidalCrisis "suicidal-crisis";
        /// Back pain that needs another look
        UnresolvedBackPain "unresolved-back-pain";
        /// Chronic primary low back pain
        ChronicPrimaryBackPain "chronic-primary-back-pain";
    }
}

impl Condition {
    /// The name for the person, in plain words.
    #[must_use]
    pub const fn plain_name(self) -> &'static str {
        match self {
            Self::CaudaEquinaSyndrome => "pressure on the nerves to the bladder, bowel and legs",
            Self::SpinalCordCompression => "pressure on the spinal cord",
            Self::MetastaticSpinalCordCompression => "cancer pressing on the spinal cord or its nerves",
            Self::SpinalMetastases => "cancer that has spread to the spine",
            Self::Malignancy => "cancer",
            Self::PancreaticCancer => "cancer of the pancreas",
            Self::Myeloma => "a cancer of the bone marrow",
            Self::VertebralFracture => "a broken bone in the spine",
            Self::SpinalInfection => "an infection in or near the spine",
            Self::SpinalEpiduralAbscess => "an infection pressing on the spinal nerves",
            Self::SpinalProcedureComplication => "a bleed or infection after a spinal operation or injection",
            Self::Sepsis => "sepsis: an infection that harms the whole body",
            Self::AbdominalAorticAneurysm => "a bulge or tear in the main blood vessel of the tummy",
            Self::AorticDissectionOrCardiac => "a problem with the heart, lungs or main blood vessel",
            Self::AcuteLimbIschaemia => "a blocked blood vessel to the leg",
            Self::InternalBleeding => "bleeding inside the body",
            Self::MuscleBreakdown => "muscle damage that can harm the kidneys",
            Self::SevereRadiculopathy => "a nerve that is losing strength",
            Self::Radiculopathy => "a trapped or sore nerve (sciatica)",
            Self::LumbarSpinalStenosis => "a narrow spinal canal",
            Self::KidneyInfection => "a kidney infection",
            Self::UrinaryTractInfection => "a urine infection",
            Self::RenalColic => "a kidney stone",
            Self::ObstructedKidney => "a blocked or infected kidney",
            Self::PancreatitisOrPerforation => "a serious problem in the upper tummy",
            Self::AbdominalCause => "a problem in the tummy",
            Self::EctopicPregnancy => "a pregnancy outside the womb",
            Self::PregnancyComplication => "a problem with the pregnancy, or labour",
            Self::PregnancyRelatedPain => "back or pelvic pain from pregnancy",
            Self::SeriousPaediatricCause => "a serious cause of a child's back pain",
            Self::PaediatricBackPain => "a child's back pain that a clinician should check",
            Self::AxialSpondyloarthritis => "inflammation of the spine's joints",
            Self::InflammatoryBackPain => "back pain from inflammation",
            Self::AnteriorUveitis => "inflammation inside the eye",
            Self::SuicidalCrisis => "thoughts of ending your life",
            Self::UnresolvedBackPain => "back pain that needs another look",
            Self::ChronicPrimaryBackPain => "long-lasting back pain",
        }
    }
}

crate::set::bit_set! {
    /// A set of conditions, held in bits. The members are in the order of [`Condition::ALL`].
    pub struct ConditionSet of Condition;
}
