//! The rows. A code of ICD-10-CM is one that can be billed, never a category: `tests/data/icd-10-cm-2026-04.tsv` has its
//! title and its notes. The codes of one concept do not exclude each other. An injury has the code of the first encounter;
//! an old one, as the cause [`SpinalCordInjury`](Cause::SpinalCordInjury) is, has that of a sequela.
//!
//! Why each relation holds is in `tests/data/code-relations.tsv`.

use super::{Coding, Concept, Relation, System};
use crate::{Cause, Condition, Measure};

/// `kind concept { system code relation "label"; }`: the codes of a concept, the best first in each system. A row of ICD-11
/// has no label, because its titles are not ours to show: the label is the name of the concept.
macro_rules! codings {
    (@label $concept:expr,) => { $concept.name() };
    (@label $concept:expr, $label:literal) => { $label };
    ($( $Kind:ident $concept:ident { $( $system:ident $code:literal $relation:ident $($label:literal)?; )+ } )+) => {
        /// Every code of the crate.
        pub const CODINGS: &[Coding<'static>] = &[$($(
            Coding {
                concept: Concept::$Kind($Kind::$concept),
                system: System::$system.uri(),
                code: $code,
                label: codings!(@label $Kind::$concept, $($label)?),
                relation: Relation::$relation,
                edition: System::$system.edition(),
            },
        )+)+];
    };
}

codings! {
    Cause NonSpecificLowBackPain {
        Icd10Cm "M54.50" Exact "Low back pain, unspecified";
        Icd11Mms "ME84.2Z" Exact;
    }
    Cause PoorPosture {
        Icd10Cm "R29.3" Broader "Abnormal posture";
        Icd11Mms "MB47.1" Broader;
    }
    Cause ProlongedSitting {
        Icd10Cm "X50.1XXA" Broader "Overexertion from prolonged static or awkward postures, initial encounter";
    }
    Cause InsufficientExercise {
        Icd10Cm "Z72.3" Exact "Lack of physical exercise";
        Icd11Mms "QE20" Exact;
    }
    Cause MuscleOveruse {
        Icd10Cm "M70.90" Broader "Unspecified soft tissue disorder related to use, overuse and pressure of unspecified site";
    }
    Cause DelayedOnsetMuscleSoreness {
        Icd10Cm "M79.18" Broader "Myalgia, other site";
        Icd11Mms "FB56.2" Broader;
    }
    Cause Strain {
        Icd10Cm "S39.012A" Exact "Strain of muscle, fascia and tendon of lower back, initial encounter";
        Icd11Mms "NB94.1" Broader;
    }
    Cause Sprain {
        Icd10Cm "S33.5XXA" Exact "Sprain of ligaments of lumbar spine, initial encounter";
        Icd11Mms "NB53.5" Broader;
    }
    Cause Radiculopathy {
        Icd10Cm "M54.16" Narrower "Radiculopathy, lumbar region";
        Icd10Cm "M54.17" Narrower "Radiculopathy, lumbosacral region";
        Icd11Mms "8B93.Z" Broader;
    }
    Cause Sciatica {
        Icd10Cm "M54.30" Exact "Sciatica, unspecified side";
        Icd10Cm "M54.31" Narrower "Sciatica, right side";
        Icd10Cm "M54.32" Narrower "Sciatica, left side";
        Icd11Mms "ME84.3" Exact;
    }
    Cause DiabeticNerveDamage {
        Icd10Cm "E11.40" Narrower "Type 2 diabetes mellitus with diabetic neuropathy, unspecified";
        Icd11Mms "8C03.0" Narrower;
    }
    Cause DiabeticRadiculoplexusNeuropathy {
        Icd10Cm "E11.44" Narrower "Type 2 diabetes mellitus with diabetic amyotrophy";
    }
    Cause SpinalCordInjury {
        Icd10Cm "S34.109S" Narrower "Unspecified injury to unspecified level of lumbar spinal cord, sequela";
    }
    Cause OtherNeurologicalCondition {
        Icd10Cm "G98.8" Broader "Other disorders of nervous system";
    }
    Cause DiscDisorder {
        Icd10Cm "M51.9" Broader "Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder";
        Icd11Mms "FA80.Z" Broader;
    }
    Cause HerniatedDisc {
        Icd10Cm "M51.26" Narrower "Other intervertebral disc displacement, lumbar region";
        Icd10Cm "M51.27" Narrower "Other intervertebral disc displacement, lumbosacral region";
        Icd11Mms "FA80.9" Narrower;
    }
    Cause RupturedDisc {
        Icd10Cm "M51.26" Broader "Other intervertebral disc displacement, lumbar region";
        Icd10Cm "M51.27" Broader "Other intervertebral disc displacement, lumbosacral region";
        Icd11Mms "FA80.9" Broader;
    }
    Cause StressAndAnxiety {
        Icd10Cm "Z73.3" Narrower "Stress, not elsewhere classified";
        Icd10Cm "F41.9" Narrower "Anxiety disorder, unspecified";
        Icd11Mms "QE01" Narrower;
        Icd11Mms "6B0Z" Narrower;
    }
    Cause Somatisation {
        Icd10Cm "F45.1" Narrower "Undifferentiated somatoform disorder";
        Icd11Mms "6C20.Z" Narrower;
    }
    Cause Spondylolysis {
        Icd10Cm "M43.06" Narrower "Spondylolysis, lumbar region";
        Icd10Cm "M43.07" Narrower "Spondylolysis, lumbosacral region";
        Icd11Mms "FA81.Z" Broader;
    }
    Cause SpinalStenosis {
        Icd10Cm "M48.061" Narrower "Spinal stenosis, lumbar region without neurogenic claudication";
        Icd10Cm "M48.062" Narrower "Spinal stenosis, lumbar region with neurogenic claudication";
        Icd11Mms "FA82" Broader;
    }
    Cause Spondylolisthesis {
        Icd10Cm "M43.16" Narrower "Spondylolisthesis, lumbar region";
        Icd10Cm "M43.17" Narrower "Spondylolisthesis, lumbosacral region";
        Icd11Mms "FA84.Z" Broader;
    }
    Cause IsthmicSpondylolisthesis {
        Icd10Cm "M43.16" Broader "Spondylolisthesis, lumbar region";
        Icd10Cm "M43.17" Broader "Spondylolisthesis, lumbosacral region";
        Icd11Mms "FA84.0" Broader;
    }
    Cause DegenerativeSpondylolisthesis {
        Icd10Cm "M43.16" Broader "Spondylolisthesis, lumbar region";
        Icd10Cm "M43.17" Broader "Spondylolisthesis, lumbosacral region";
        Icd11Mms "FA84.1" Broader;
    }
    Cause Scoliosis {
        Icd10Cm "M41.9" Exact "Scoliosis, unspecified";
        Icd11Mms "FA70.1" Exact;
    }
    Cause FacetOsteoarthritis {
        Icd10Cm "M47.816" Broader "Spondylosis without myelopathy or radiculopathy, lumbar region";
        Icd10Cm "M47.817" Broader "Spondylosis without myelopathy or radiculopathy, lumbosacral region";
        Icd11Mms "FA8Z" Broader;
    }
    Cause AxialSpondyloarthritis {
        Icd10Cm "M45.9" Narrower "Ankylosing spondylitis of unspecified sites in spine";
        Icd10Cm "M45.A0" Narrower "Non-radiographic axial spondyloarthritis of unspecified sites in spine";
        Icd11Mms "FA92.0Z" Exact;
    }
    Cause Fibromyalgia {
        Icd10Cm "M79.7" Exact "Fibromyalgia";
        Icd11Mms "MG30.01" Broader;
    }
    Cause PregnancyRelatedPain {
        Icd10Cm "O26.899" Broader "Other specified pregnancy related conditions, unspecified trimester";
    }
    Cause CaudaEquinaSyndrome {
        Icd10Cm "G83.4" Exact "Cauda equina syndrome";
        Icd11Mms "8B40" Exact;
    }
    Cause VertebralFracture {
        Icd10Cm "S32.009A" Narrower "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture";
        Icd10Cm "M80.08XA" Narrower "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture";
        Icd11Mms "NB52.0" Narrower;
    }
    Cause SpinalCancer {
        Icd10Cm "C79.51" Broader "Secondary malignant neoplasm of bone";
        Icd10Cm "C41.2" Narrower "Malignant neoplasm of vertebral column";
    }
    Cause SpinalInfection {
        Icd10Cm "M46.46" Narrower "Discitis, unspecified, lumbar region";
        Icd10Cm "M46.26" Narrower "Osteomyelitis of vertebra, lumbar region";
        Icd11Mms "FA91" Narrower;
        Icd11Mms "FA90.Z" Narrower;
    }
    Cause AbdominalAorticAneurysm {
        Icd10Cm "I71.40" Narrower "Abdominal aortic aneurysm, without rupture, unspecified";
        Icd10Cm "I71.30" Narrower "Abdominal aortic aneurysm, ruptured, unspecified";
        Icd11Mms "BD50.4Z" Exact;
    }
    Condition CaudaEquinaSyndrome {
        Icd10Cm "G83.4" Exact "Cauda equina syndrome";
        Icd11Mms "8B40" Exact;
    }
    Condition SpinalCordCompression {
        Icd10Cm "G95.20" Exact "Unspecified cord compression";
        Icd11Mms "8B42" Broader;
    }
    Condition MetastaticSpinalCordCompression {
        Icd10Cm "G95.20" Broader "Unspecified cord compression";
        Icd10Cm "C79.51" Broader "Secondary malignant neoplasm of bone";
    }
    Condition SpinalMetastases {
        Icd10Cm "C79.51" Broader "Secondary malignant neoplasm of bone";
        Icd11Mms "2E03" Broader;
    }
    Condition Malignancy {
        Icd10Cm "C80.1" Exact "Malignant (primary) neoplasm, unspecified";
    }
    Condition PancreaticCancer {
        Icd10Cm "C25.9" Exact "Malignant neoplasm of pancreas, unspecified";
    }
    Condition Myeloma {
        Icd10Cm "C90.00" Narrower "Multiple myeloma not having achieved remission";
    }
    Condition VertebralFracture {
        Icd10Cm "S32.009A" Narrower "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture";
        Icd10Cm "M80.08XA" Narrower "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture";
        Icd11Mms "NB52.0" Narrower;
    }
    Condition HipFracture {
        Icd10Cm "S72.009A" Narrower "Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture";
        Icd10Cm "S32.9XXA" Broader "Fracture of unspecified parts of lumbosacral spine and pelvis, initial encounter for closed fracture";
    }
    Condition SpinalInfection {
        Icd10Cm "M46.46" Narrower "Discitis, unspecified, lumbar region";
        Icd10Cm "M46.26" Narrower "Osteomyelitis of vertebra, lumbar region";
        Icd11Mms "FA91" Narrower;
        Icd11Mms "FA90.Z" Narrower;
    }
    Condition SpinalEpiduralAbscess {
        Icd10Cm "G06.1" Broader "Intraspinal abscess and granuloma";
        Icd11Mms "1D03.4" Exact;
    }
    Condition SpinalProcedureComplication {
        Icd10Cm "T81.49XA" Broader "Infection following a procedure, other surgical site, initial encounter";
        Icd10Cm "G97.61" Broader "Postprocedural hematoma of a nervous system organ or structure following a nervous system procedure";
    }
    Condition Shingles {
        Icd10Cm "B02.9" Narrower "Zoster without complications";
    }
    Condition Sepsis {
        Icd10Cm "A41.9" Exact "Sepsis, unspecified organism";
    }
    Condition AbdominalAorticAneurysm {
        Icd10Cm "I71.30" Narrower "Abdominal aortic aneurysm, ruptured, unspecified";
        Icd10Cm "I71.40" Broader "Abdominal aortic aneurysm, without rupture, unspecified";
        Icd11Mms "BD50.41" Narrower;
        Icd11Mms "BD50.4Z" Broader;
    }
    Condition AorticDissectionOrCardiac {
        Icd10Cm "I71.00" Narrower "Dissection of unspecified site of aorta";
        Icd10Cm "I21.9" Narrower "Acute myocardial infarction, unspecified";
        Icd10Cm "I26.99" Narrower "Other pulmonary embolism without acute cor pulmonale";
    }
    Condition AcuteLimbIschaemia {
        Icd10Cm "I74.3" Narrower "Embolism and thrombosis of arteries of the lower extremities";
    }
    Condition InternalBleeding {
        Icd10Cm "K68.3" Narrower "Retroperitoneal hematoma";
    }
    Condition DeepVeinThrombosis {
        Icd10Cm "I82.409" Exact "Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity";
    }
    Condition SickleCellCrisis {
        Icd10Cm "D57.00" Narrower "Hb-SS disease with crisis, unspecified";
    }
    Condition MuscleBreakdown {
        Icd10Cm "M62.82" Narrower "Rhabdomyolysis";
        Icd10Cm "M79.A9" Broader "Nontraumatic compartment syndrome of other sites";
    }
    Condition SevereRadiculopathy {
        Icd10Cm "M54.16" Broader "Radiculopathy, lumbar region";
        Icd10Cm "M54.17" Broader "Radiculopathy, lumbosacral region";
        Icd11Mms "8B93.Z" Broader;
    }
    Condition Radiculopathy {
        Icd10Cm "M54.16" Narrower "Radiculopathy, lumbar region";
        Icd10Cm "M54.17" Narrower "Radiculopathy, lumbosacral region";
        Icd11Mms "8B93.Z" Broader;
    }
    Condition LumbarSpinalStenosis {
        Icd10Cm "M48.061" Narrower "Spinal stenosis, lumbar region without neurogenic claudication";
        Icd10Cm "M48.062" Narrower "Spinal stenosis, lumbar region with neurogenic claudication";
        Icd11Mms "FA82" Broader;
    }
    Condition KidneyInfection {
        Icd10Cm "N10" Broader "Acute pyelonephritis";
        Icd11Mms "GB51" Narrower;
    }
    Condition UrinaryTractInfection {
        Icd10Cm "N39.0" Exact "Urinary tract infection, site not specified";
    }
    Condition RenalColic {
        Icd10Cm "N20.1" Exact "Calculus of ureter";
        Icd10Cm "N23" Broader "Unspecified renal colic";
    }
    Condition ObstructedKidney {
        Icd10Cm "N13.6" Narrower "Pyonephrosis";
    }
    Condition PancreatitisOrPerforation {
        Icd10Cm "K85.90" Narrower "Acute pancreatitis without necrosis or infection, unspecified";
        Icd10Cm "K27.5" Narrower "Chronic or unspecified peptic ulcer, site unspecified, with perforation";
    }
    Condition EctopicPregnancy {
        Icd10Cm "O00.90" Narrower "Unspecified ectopic pregnancy without intrauterine pregnancy";
    }
    Condition PregnancyComplication {
        Icd10Cm "O26.90" Broader "Pregnancy related conditions, unspecified, unspecified trimester";
    }
    Condition PregnancyRelatedPain {
        Icd10Cm "O26.899" Broader "Other specified pregnancy related conditions, unspecified trimester";
    }
    Condition PaediatricBackPain {
        Icd10Cm "M54.50" Broader "Low back pain, unspecified";
        Icd11Mms "ME84.2Z" Broader;
    }
    Condition AxialSpondyloarthritis {
        Icd10Cm "M45.9" Narrower "Ankylosing spondylitis of unspecified sites in spine";
        Icd10Cm "M45.A0" Narrower "Non-radiographic axial spondyloarthritis of unspecified sites in spine";
        Icd11Mms "FA92.0Z" Exact;
    }
    Condition InflammatoryBackPain {
        Icd10Cm "M46.96" Broader "Unspecified inflammatory spondylopathy, lumbar region";
    }
    Condition AnteriorUveitis {
        Icd10Cm "H20.9" Broader "Unspecified iridocyclitis";
    }
    Condition SuicidalCrisis {
        Icd10Cm "R45.851" Broader "Suicidal ideations";
    }
    Condition UnresolvedBackPain {
        Icd10Cm "M54.50" Broader "Low back pain, unspecified";
        Icd11Mms "ME84.2Z" Broader;
    }
    Condition ChronicPrimaryBackPain {
        Icd10Cm "M54.50" Broader "Low back pain, unspecified";
        Icd11Mms "MG30.02" Broader;
    }
    Measure Pain {
        Loinc "72514-3" Exact "Pain severity - 0-10 verbal numeric rating [Score] - Reported";
    }
    Measure PregnancyWeeks {
        Loinc "49051-6" Exact "Gestational age in weeks";
        Loinc "11885-1" Narrower "Gestational age Estimated from last menstrual period";
    }
}

/// The causes and conditions for which no code can be stated: groups of causes, and suspicions of many things at once.
pub const WITHOUT_CODE: &[Concept] = &[
    Concept::Cause(Cause::PostureAndActivity),
    Concept::Cause(Cause::SoftTissueInjury),
    Concept::Cause(Cause::NerveDamage),
    Concept::Cause(Cause::PsychologicalDistress),
    Concept::Cause(Cause::StructuralDisorder),
    Concept::Cause(Cause::Arthritis),
    Concept::Cause(Cause::SeriousDisease),
    Concept::Cause(Cause::KidneyOrAbdominalDisease),
    Concept::Condition(Condition::AbdominalCause),
    Concept::Condition(Condition::SeriousPaediatricCause),
];

/// The notes `Excludes1` of ICD-10-CM that matter to back pain: a code, and those that may not be given with it. Each means
/// all codes that begin with it.
pub(super) const EXCLUDES: &[(&str, &[&str])] = &[
    ("G83.4", &["G95.89", "N31.9"]),
    ("M43", &["M80"]),
    ("M43.0", &["M43.1"]),
    ("M50", &["M46.4"]),
    ("M51", &["M46.4"]),
    ("M53", &["M46.4"]),
    ("M54", &["F45.41", "M46.4"]),
    ("M54.1", &["M47.2", "M50.1", "M51.1", "M79.2"]),
    ("M54.3", &["G57.0", "M51.1", "M51.361", "M51.371", "M54.4"]),
    ("M54.4", &["M51.1", "M51.362", "M51.372"]),
    ("M54.5", &["M51.2", "M51.360", "M51.370", "M54.4", "S39.012"]),
    ("M62", &["M79.1"]),
    ("M79", &["F45.41", "F45.8"]),
    ("M79.1", &["M60", "M79.7"]),
    ("M79.A", &["M79.7"]),
    ("M80", &["M48.5", "M84.4"]),
    ("N39.0", &["N13.6"]),
    ("S33", &["M51"]),
    ("Z73.3", &["Z56"]),
];
