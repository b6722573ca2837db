//! The rows. A code of ICD-10-CM is one that can be billed, never a category: `tests/data/icd-10-cm-2026-04.tsv` has its
//! title and its notes. The codes of one concept do not exclude each other. An injury has the code of the first encounter;
//! an old one, as the cause [`SpinalCordInjury`](Cause::SpinalCordInjury) is, has that of a sequela.
//!
//! Why each relation holds is in `tests/data/code-relations.tsv`.

use super::{Coding, Concept, Relation, System};
use crate::{Cause, Condition, Measure};

const fn row(
    system: System,
    concept: Concept,
    code: &'static str,
    label: &'static str,
    relation: Relation,
) -> Coding<'static> {
    Coding { concept, system: system.uri(), code, label, relation, edition: system.edition() }
}

/// A code of ICD-10-CM for a cause, with its title.
const fn cause(cause: Cause, code: &'static str, relation: Relation, title: &'static str) -> Coding<'static> {
    row(System::Icd10Cm, Concept::Cause(cause), code, title, relation)
}

/// A code of ICD-10-CM for a condition, with its title.
const fn condition(
    condition: Condition,
    code: &'static str,
    relation: Relation,
    title: &'static str,
) -> Coding<'static> {
    row(System::Icd10Cm, Concept::Condition(condition), code, title, relation)
}

/// A code of ICD-11 for a cause, with the name of the cause.
const fn cause11(cause: Cause, code: &'static str, relation: Relation) -> Coding<'static> {
    row(System::Icd11Mms, Concept::Cause(cause), code, cause.name(), relation)
}

/// A code of ICD-11 for a condition, with the name of the condition.
const fn condition11(condition: Condition, code: &'static str, relation: Relation) -> Coding<'static> {
    row(System::Icd11Mms, Concept::Condition(condition), code, condition.name(), relation)
}

/// A code of LOINC, with its long common name.
const fn measure(
    measure: Measure,
    code: &'static str,
    relation: Relation,
    name: &'static str,
) -> Coding<'static> {
    row(System::Loinc, Concept::Measure(measure), code, name, relation)
}

/// Every code of the crate.
pub const CODINGS: &[Coding<'static>] = {
    use Relation::{Broader, Exact, Narrower};
    &[
        cause(Cause::NonSpecificLowBackPain, "M54.50", Exact, "Low back pain, unspecified"),
        cause11(Cause::NonSpecificLowBackPain, "ME84.2Z", Exact),
        cause(Cause::PoorPosture, "R29.3", Broader, "Abnormal posture"),
        cause11(Cause::PoorPosture, "MB47.1", Broader),
        cause(
            Cause::ProlongedSitting,
            "X50.1XXA",
            Broader,
            "Overexertion from prolonged static or awkward postures, initial encounter",
        ),
        cause(Cause::InsufficientExercise, "Z72.3", Exact, "Lack of physical exercise"),
        cause11(Cause::InsufficientExercise, "QE20", Exact),
        cause(
            Cause::MuscleOveruse,
            "M70.90",
            Broader,
            "Unspecified soft tissue disorder related to use, overuse and pressure of unspecified site",
        ),
        cause(Cause::DelayedOnsetMuscleSoreness, "M79.18", Broader, "Myalgia, other site"),
        cause11(Cause::DelayedOnsetMuscleSoreness, "FB56.2", Broader),
        cause(
            Cause::Strain,
            "S39.012A",
            Exact,
            "Strain of muscle, fascia and tendon of lower back, initial encounter",
        ),
        cause11(Cause::Strain, "NB94.1", Broader),
        cause(Cause::Sprain, "S33.5XXA", Exact, "Sprain of ligaments of lumbar spine, initial encounter"),
        cause11(Cause::Sprain, "NB53.5", Broader),
        cause(Cause::Radiculopathy, "M54.16", Narrower, "Radiculopathy, lumbar region"),
        cause(Cause::Radiculopathy, "M54.17", Narrower, "Radiculopathy, lumbosacral region"),
        cause11(Cause::Radiculopathy, "8B93.Z", Broader),
        cause(Cause::Sciatica, "M54.30", Exact, "Sciatica, unspecified side"),
        cause(Cause::Sciatica, "M54.31", Narrower, "Sciatica, right side"),
        cause(Cause::Sciatica, "M54.32", Narrower, "Sciatica, left side"),
        cause11(Cause::Sciatica, "ME84.3", Exact),
        cause(
            Cause::DiabeticNerveDamage,
            "E11.40",
            Narrower,
            "Type 2 diabetes mellitus with diabetic neuropathy, unspecified",
        ),
        cause11(Cause::DiabeticNerveDamage, "8C03.0", Narrower),
        cause(
            Cause::DiabeticRadiculoplexusNeuropathy,
            "E11.44",
            Narrower,
            "Type 2 diabetes mellitus with diabetic amyotrophy",
        ),
        cause(
            Cause::SpinalCordInjury,
            "S34.109S",
            Narrower,
            "Unspecified injury to unspecified level of lumbar spinal cord, sequela",
        ),
        cause(Cause::OtherNeurologicalCondition, "G98.8", Broader, "Other disorders of nervous system"),
        cause(
            Cause::DiscDisorder,
            "M51.9",
            Broader,
            "Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder",
        ),
        cause11(Cause::DiscDisorder, "FA80.Z", Broader),
        cause(
            Cause::HerniatedDisc,
            "M51.26",
            Narrower,
            "Other intervertebral disc displacement, lumbar region",
        ),
        cause(
            Cause::HerniatedDisc,
            "M51.27",
            Narrower,
            "Other intervertebral disc displacement, lumbosacral region",
        ),
        cause11(Cause::HerniatedDisc, "FA80.9", Narrower),
        cause(
            Cause::RupturedDisc,
            "M51.26",
            Broader,
            "Other intervertebral disc displacement, lumbar region",
        ),
        cause(
            Cause::RupturedDisc,
            "M51.27",
            Broader,
            "Other intervertebral disc displacement, lumbosacral region",
        ),
        cause11(Cause::RupturedDisc, "FA80.9", Broader),
        cause(Cause::StressAndAnxiety, "Z73.3", Narrower, "Stress, not elsewhere classified"),
        cause(Cause::StressAndAnxiety, "F41.9", Narrower, "Anxiety disorder, unspecified"),
        cause11(Cause::StressAndAnxiety, "QE01", Narrower),
        cause11(Cause::StressAndAnxiety, "6B0Z", Narrower),
        cause(Cause::Somatisation, "F45.1", Narrower, "Undifferentiated somatoform disorder"),
        cause11(Cause::Somatisation, "6C20.Z", Narrower),
        cause(Cause::Spondylolysis, "M43.06", Narrower, "Spondylolysis, lumbar region"),
        cause(Cause::Spondylolysis, "M43.07", Narrower, "Spondylolysis, lumbosacral region"),
        cause11(Cause::Spondylolysis, "FA81.Z", Broader),
        cause(
            Cause::SpinalStenosis,
            "M48.061",
            Narrower,
            "Spinal stenosis, lumbar region without neurogenic claudication",
        ),
        cause(
            Cause::SpinalStenosis,
            "M48.062",
            Narrower,
            "Spinal stenosis, lumbar region with neurogenic claudication",
        ),
        cause11(Cause::SpinalStenosis, "FA82", Broader),
        cause(Cause::Spondylolisthesis, "M43.16", Narrower, "Spondylolisthesis, lumbar region"),
        cause(Cause::Spondylolisthesis, "M43.17", Narrower, "Spondylolisthesis, lumbosacral region"),
        cause11(Cause::Spondylolisthesis, "FA84.Z", Broader),
        cause(Cause::IsthmicSpondylolisthesis, "M43.16", Broader, "Spondylolisthesis, lumbar region"),
        cause(Cause::IsthmicSpondylolisthesis, "M43.17", Broader, "Spondylolisthesis, lumbosacral region"),
        cause11(Cause::IsthmicSpondylolisthesis, "FA84.0", Broader),
        cause(Cause::DegenerativeSpondylolisthesis, "M43.16", Broader, "Spondylolisthesis, lumbar region"),
        cause(
            Cause::DegenerativeSpondylolisthesis,
            "M43.17",
            Broader,
            "Spondylolisthesis, lumbosacral region",
        ),
        cause11(Cause::DegenerativeSpondylolisthesis, "FA84.1", Broader),
        cause(Cause::Scoliosis, "M41.9", Exact, "Scoliosis, unspecified"),
        cause11(Cause::Scoliosis, "FA70.1", Exact),
        cause(
            Cause::FacetOsteoarthritis,
            "M47.816",
            Broader,
            "Spondylosis without myelopathy or radiculopathy, lumbar region",
        ),
        cause(
            Cause::FacetOsteoarthritis,
            "M47.817",
            Broader,
            "Spondylosis without myelopathy or radiculopathy, lumbosacral region",
        ),
        cause11(Cause::FacetOsteoarthritis, "FA8Z", Broader),
        cause(
            Cause::AxialSpondyloarthritis,
            "M45.9",
            Narrower,
            "Ankylosing spondylitis of unspecified sites in spine",
        ),
        cause(
            Cause::AxialSpondyloarthritis,
            "M45.A0",
            Narrower,
            "Non-radiographic axial spondyloarthritis of unspecified sites in spine",
        ),
        cause11(Cause::AxialSpondyloarthritis, "FA92.0Z", Exact),
        cause(Cause::Fibromyalgia, "M79.7", Exact, "Fibromyalgia"),
        cause11(Cause::Fibromyalgia, "MG30.01", Broader),
        cause(
            Cause::PregnancyRelatedPain,
            "O26.899",
            Broader,
            "Other specified pregnancy related conditions, unspecified trimester",
        ),
        cause(Cause::CaudaEquinaSyndrome, "G83.4", Exact, "Cauda equina syndrome"),
        cause11(Cause::CaudaEquinaSyndrome, "8B40", Exact),
        cause(
            Cause::VertebralFracture,
            "S32.009A",
            Narrower,
            "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture",
        ),
        cause(
            Cause::VertebralFracture,
            "M80.08XA",
            Narrower,
            "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture",
        ),
        cause11(Cause::VertebralFracture, "NB52.0", Narrower),
        cause(Cause::SpinalCancer, "C79.51", Broader, "Secondary malignant neoplasm of bone"),
        cause(Cause::SpinalCancer, "C41.2", Narrower, "Malignant neoplasm of vertebral column"),
        cause(Cause::SpinalInfection, "M46.46", Narrower, "Discitis, unspecified, lumbar region"),
        cause(Cause::SpinalInfection, "M46.26", Narrower, "Osteomyelitis of vertebra, lumbar region"),
        cause11(Cause::SpinalInfection, "FA91", Narrower),
        cause11(Cause::SpinalInfection, "FA90.Z", Narrower),
        cause(
            Cause::AbdominalAorticAneurysm,
            "I71.40",
            Narrower,
            "Abdominal aortic aneurysm, without rupture, unspecified",
        ),
        cause(
            Cause::AbdominalAorticAneurysm,
            "I71.30",
            Narrower,
            "Abdominal aortic aneurysm, ruptured, unspecified",
        ),
        cause11(Cause::AbdominalAorticAneurysm, "BD50.4Z", Exact),
        condition(Condition::CaudaEquinaSyndrome, "G83.4", Exact, "Cauda equina syndrome"),
        condition11(Condition::CaudaEquinaSyndrome, "8B40", Exact),
        condition(Condition::SpinalCordCompression, "G95.20", Exact, "Unspecified cord compression"),
        condition11(Condition::SpinalCordCompression, "8B42", Broader),
        condition(
            Condition::MetastaticSpinalCordCompression,
            "G95.20",
            Broader,
            "Unspecified cord compression",
        ),
        condition(
            Condition::MetastaticSpinalCordCompression,
            "C79.51",
            Broader,
            "Secondary malignant neoplasm of bone",
        ),
        condition(Condition::SpinalMetastases, "C79.51", Broader, "Secondary malignant neoplasm of bone"),
        condition11(Condition::SpinalMetastases, "2E03", Broader),
        condition(Condition::Malignancy, "C80.1", Exact, "Malignant (primary) neoplasm, unspecified"),
        condition(Condition::PancreaticCancer, "C25.9", Exact, "Malignant neoplasm of pancreas, unspecified"),
        condition(Condition::Myeloma, "C90.00", Narrower, "Multiple myeloma not having achieved remission"),
        condition(
            Condition::VertebralFracture,
            "S32.009A",
            Narrower,
            "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture",
        ),
        condition(
            Condition::VertebralFracture,
            "M80.08XA",
            Narrower,
            "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture",
        ),
        condition11(Condition::VertebralFracture, "NB52.0", Narrower),
        condition(
            Condition::HipFracture,
            "S72.009A",
            Narrower,
            "Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture",
        ),
        condition(
            Condition::HipFracture,
            "S32.9XXA",
            Broader,
            "Fracture of unspecified parts of lumbosacral spine and pelvis, initial encounter for closed fracture",
        ),
        condition(Condition::SpinalInfection, "M46.46", Narrower, "Discitis, unspecified, lumbar region"),
        condition(Condition::SpinalInfection, "M46.26", Narrower, "Osteomyelitis of vertebra, lumbar region"),
        condition11(Condition::SpinalInfection, "FA91", Narrower),
        condition11(Condition::SpinalInfection, "FA90.Z", Narrower),
        condition(Condition::SpinalEpiduralAbscess, "G06.1", Broader, "Intraspinal abscess and granuloma"),
        condition11(Condition::SpinalEpiduralAbscess, "1D03.4", Exact),
        condition(
            Condition::SpinalProcedureComplication,
            "T81.49XA",
            Broader,
            "Infection following a procedure, other surgical site, initial encounter",
        ),
        condition(
            Condition::SpinalProcedureComplication,
            "G97.61",
            Broader,
            "Postprocedural hematoma of a nervous system organ or structure following a nervous system procedure",
        ),
        condition(Condition::Shingles, "B02.9", Narrower, "Zoster without complications"),
        condition(Condition::Sepsis, "A41.9", Exact, "Sepsis, unspecified organism"),
        condition(
            Condition::AbdominalAorticAneurysm,
            "I71.30",
            Narrower,
            "Abdominal aortic aneurysm, ruptured, unspecified",
        ),
        condition(
            Condition::AbdominalAorticAneurysm,
            "I71.40",
            Broader,
            "Abdominal aortic aneurysm, without rupture, unspecified",
        ),
        condition11(Condition::AbdominalAorticAneurysm, "BD50.41", Narrower),
        condition11(Condition::AbdominalAorticAneurysm, "BD50.4Z", Broader),
        condition(
            Condition::AorticDissectionOrCardiac,
            "I71.00",
            Narrower,
            "Dissection of unspecified site of aorta",
        ),
        condition(
            Condition::AorticDissectionOrCardiac,
            "I21.9",
            Narrower,
            "Acute myocardial infarction, unspecified",
        ),
        condition(
            Condition::AorticDissectionOrCardiac,
            "I26.99",
            Narrower,
            "Other pulmonary embolism without acute cor pulmonale",
        ),
        condition(
            Condition::AcuteLimbIschaemia,
            "I74.3",
            Narrower,
            "Embolism and thrombosis of arteries of the lower extremities",
        ),
        condition(Condition::InternalBleeding, "K68.3", Narrower, "Retroperitoneal hematoma"),
        condition(
            Condition::DeepVeinThrombosis,
            "I82.409",
            Exact,
            "Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity",
        ),
        condition(Condition::SickleCellCrisis, "D57.00", Narrower, "Hb-SS disease with crisis, unspecified"),
        condition(Condition::MuscleBreakdown, "M62.82", Narrower, "Rhabdomyolysis"),
        condition(
            Condition::MuscleBreakdown,
            "M79.A9",
            Broader,
            "Nontraumatic compartment syndrome of other sites",
        ),
        condition(Condition::SevereRadiculopathy, "M54.16", Broader, "Radiculopathy, lumbar region"),
        condition(Condition::SevereRadiculopathy, "M54.17", Broader, "Radiculopathy, lumbosacral region"),
        condition11(Condition::SevereRadiculopathy, "8B93.Z", Broader),
        condition(Condition::Radiculopathy, "M54.16", Narrower, "Radiculopathy, lumbar region"),
        condition(Condition::Radiculopathy, "M54.17", Narrower, "Radiculopathy, lumbosacral region"),
        condition11(Condition::Radiculopathy, "8B93.Z", Broader),
        condition(
            Condition::LumbarSpinalStenosis,
            "M48.061",
            Narrower,
            "Spinal stenosis, lumbar region without neurogenic claudication",
        ),
        condition(
            Condition::LumbarSpinalStenosis,
            "M48.062",
            Narrower,
            "Spinal stenosis, lumbar region with neurogenic claudication",
        ),
        condition11(Condition::LumbarSpinalStenosis, "FA82", Broader),
        condition(Condition::KidneyInfection, "N10", Broader, "Acute pyelonephritis"),
        condition11(Condition::KidneyInfection, "GB51", Narrower),
        condition(
            Condition::UrinaryTractInfection,
            "N39.0",
            Exact,
            "Urinary tract infection, site not specified",
        ),
        condition(Condition::RenalColic, "N20.1", Exact, "Calculus of ureter"),
        condition(Condition::RenalColic, "N23", Broader, "Unspecified renal colic"),
        condition(Condition::ObstructedKidney, "N13.6", Narrower, "Pyonephrosis"),
        condition(
            Condition::PancreatitisOrPerforation,
            "K85.90",
            Narrower,
            "Acute pancreatitis without necrosis or infection, unspecified",
        ),
        condition(
            Condition::PancreatitisOrPerforation,
            "K27.5",
            Narrower,
            "Chronic or unspecified peptic ulcer, site unspecified, with perforation",
        ),
        condition(
            Condition::EctopicPregnancy,
            "O00.90",
            Narrower,
            "Unspecified ectopic pregnancy without intrauterine pregnancy",
        ),
        condition(
            Condition::PregnancyComplication,
            "O26.90",
            Broader,
            "Pregnancy related conditions, unspecified, unspecified trimester",
        ),
        condition(
            Condition::PregnancyRelatedPain,
            "O26.899",
            Broader,
            "Other specified pregnancy related conditions, unspecified trimester",
        ),
        condition(Condition::PaediatricBackPain, "M54.50", Broader, "Low back pain, unspecified"),
        condition11(Condition::PaediatricBackPain, "ME84.2Z", Broader),
        condition(
            Condition::AxialSpondyloarthritis,
            "M45.9",
            Narrower,
            "Ankylosing spondylitis of unspecified sites in spine",
        ),
        condition(
            Condition::AxialSpondyloarthritis,
            "M45.A0",
            Narrower,
            "Non-radiographic axial spondyloarthritis of unspecified sites in spine",
        ),
        condition11(Condition::AxialSpondyloarthritis, "FA92.0Z", Exact),
        condition(
            Condition::InflammatoryBackPain,
            "M46.96",
            Broader,
            "Unspecified inflammatory spondylopathy, lumbar region",
        ),
        condition(Condition::AnteriorUveitis, "H20.9", Broader, "Unspecified iridocyclitis"),
        condition(Condition::SuicidalCrisis, "R45.851", Broader, "Suicidal ideations"),
        condition(Condition::UnresolvedBackPain, "M54.50", Broader, "Low back pain, unspecified"),
        condition11(Condition::UnresolvedBackPain, "ME84.2Z", Broader),
        condition(Condition::ChronicPrimaryBackPain, "M54.50", Broader, "Low back pain, unspecified"),
        condition11(Condition::ChronicPrimaryBackPain, "MG30.02", Broader),
        measure(
            Measure::Pain,
            "72514-3",
            Exact,
            "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
        ),
        measure(Measure::PregnancyWeeks, "49051-6", Exact, "Gestational age in weeks"),
        measure(
            Measure::PregnancyWeeks,
            "11885-1",
            Narrower,
            "Gestational age Estimated from last menstrual period",
        ),
    ]
};

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

/// The notes `Excludes1` of ICD-10-CM that matter to back pain: a code, and what may not stand beside it. Each stands for all
/// codes that begin with it.
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
