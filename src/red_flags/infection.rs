//! Spinal infection and sepsis.

use super::*;
use crate::finding::terms::*;

/// A way for germs to reach the spine, or a weak defence against them.
const STRONG_RISK: When<'static> = any(&[
    InjectingDrugUse,
    Immunosuppression,
    RecentBacterialInfection,
    RecentSpinalProcedure,
    VascularLineOrDialysis,
    BloodstreamInfection,
    TuberculosisRisk,
    ProlongedCorticosteroids,
]);

/// Risks with which a neurological deficit alone is enough to suspect an abscess. A spinal procedure has its own rule;
/// the questions on tuberculosis and on steroids are too broad to send anybody to hospital.
const ABSCESS_RISK: When<'static> = any(&[
    InjectingDrugUse,
    Immunosuppression,
    RecentBacterialInfection,
    VascularLineOrDialysis,
    BloodstreamInfection,
]);

/// The temperature of an infection: old and weak people may be cold instead of hot.
const TEMPERATURE: When<'static> = any(&[Fever, LowTemperature]);

/// How a spinal infection may hurt or show without fever.
const PATTERN: When<'static> = any(&[
    UnremittingPain,
    NightPain,
    GettingWorse,
    PainWorseLyingDown,
    AllMovementsBlocked,
    Malaise,
    UnexplainedWeightLoss,
]);

rules! {
    pub(in crate::red_flags) const RULES;

    rule "infection-fever-with-risk"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[TEMPERATURE, STRONG_RISK]);
        because "Fever with a way in for germs, or with a weak defence, calls for immediate imaging; that a low temperature counts as much is good practice.";
        sources [AcpApsImaging: Emergency, DumfriesAndGalloway: Emergency, Idsa, AhcprGuideline, GoodPractice]

    rule "infection-very-unwell-with-risk"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[VeryUnwell, any(&[InjectingDrugUse, VascularLineOrDialysis, BloodstreamInfection])]);
        because "Great illness in a person whose blood lies open to germs is treated as an infection before any temperature is known.";
        sources [GoodPractice]

    rule "infection-fever-with-neuro"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[TEMPERATURE, any(&[NEUROLOGY, CAUDA_EQUINA])]);
        because "This may be an abscess pressing on the cord or nerves: it cannot wait. That a low temperature counts as much as fever is good practice.";
        sources [Idsa, ClinicalCommander, GoodPractice]

    rule "infection-very-unwell-with-neuro"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[VeryUnwell, any(&[MOTOR_OR_CORD, CAUDA_EQUINA])]);
        because "Great illness with a motor, cord or cauda equina deficit may be an abscess, with or without fever.";
        sources [GoodPractice]

    rule "infection-risk-with-neuro"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[ABSCESS_RISK, any(&[MOTOR_OR_CORD, CAUDA_EQUINA])]);
        because "Nearly half of spinal infections have no fever, so a risk of infection with a motor, cord or cauda equina deficit may be an abscess and cannot wait for one.";
        sources [Galliker, Yusuf, Idsa, GoodPractice]

    rule "infection-diabetes-with-weakness"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[Diabetes, WEAKNESS, any(&[UnremittingPain, RaisedCrpOrEsr])]);
        because "Diabetes was found in 18 % of spinal infections in one review, and nearly half had no fever: with diabetes, a weak leg with pain that never lets up, or with a raised inflammation test, may be an abscess.";
        sources [Yusuf, GoodPractice]

    rule "infection-tuberculosis-with-weakness"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[TuberculosisRisk, WEAKNESS, any(&[PATTERN, RaisedCrpOrEsr])]);
        because "A risk of tuberculosis, a weak leg and the pattern of an infection may be a tuberculous abscess on the cord or nerves.";
        sources [Idsa, Yusuf, GoodPractice]

    rule "infection-fever-with-spasm"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[Fever, any(&[AllMovementsBlocked, UnremittingPain])]);
        because "Fever with spasm that blocks every movement, or with pain that never lets up, is the pattern of discitis.";
        sources [DumfriesAndGalloway: Emergency]

    rule "acute-confusion"
        suspects Sepsis
        urgency Emergency at EmergencyDepartment
        when ConfusionOrDrowsiness;
        because "New confusion, drowsiness or trouble speaking is an emergency whatever its cause: sepsis, a stroke or the effect of a medicine.";
        sources [NhsUkKidneyInfection, GoodPractice]

    rule "spinal-procedure-complication"
        suspects SpinalProcedureComplication
        urgency Emergency at EmergencyDepartment
        when all(&[RecentSpinalProcedure, any(&[
            MOTOR_OR_CORD, CAUDA_EQUINA, Fever, WoundDischarge, SuddenSevereOnset,
            all(&[GettingWorse, any(&[INTENSE_PAIN, LegNumbness])]),
        ])]);
        because "A motor, cord or cauda equina deficit, fever, a leaking wound, sharply worse pain, or numbness with growing pain after a spinal procedure may be a haematoma or an infection. Numbness alone is often what the procedure was for.";
        sources [ClinicalCommander, GoodPractice]

    rule "infection-fever"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[Fever, LowTemperature, VeryUnwell]);
        because "Back pain with fever, a low temperature or great illness is seen the same day. Two sources wait for 48 hours of fever; here any fever counts.";
        sources [
            DumfriesAndGalloway: Emergency, MayoClinic: Emergency, NhsUkBackPain: SameDay,
            NorthEastEngland: SameDay, CityHealthCarePartnership: SameDay, NhsUkKidneyInfection: SameDay,
            NorthernTrust: WithinTwoWeeks, Cliniborg, GoodPractice,
        ]
        milder because "Most sources see back pain with fever the same day; with a risk of infection or a deficit it is an emergency."

    rule "infection-test-or-bacteraemia"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[RaisedCrpOrEsr, BloodstreamInfection]);
        because "New back pain with a raised inflammation test, or after a bloodstream infection, is suspected vertebral osteomyelitis. A normal test clears nothing.";
        sources [Idsa]

    rule "infection-risk-with-pattern"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when all(&[STRONG_RISK, any(&[PATTERN, NEUROLOGY])]);
        because "Nearly half of spinal infections have no fever: with a risk of infection, pain that is constant, nightly, growing or worse lying down, a back locked by spasm, a nerve deficit, weight loss or feeling ill is looked at today.";
        sources [Yusuf, Idsa, Galliker, DumfriesAndGalloway, BristolSpineClinic]

    rule "wound-discharge"
        suspects SpinalProcedureComplication
        urgency SameDay at SameDayClinician
        when WoundDischarge;
        because "A wound on the back that leaks or reddens is looked at today.";
        sources [GoodPractice]

    rule "infection-risk"
        suspects SpinalInfection
        urgency Routine at OwnDoctor
        when any(&[STRONG_RISK, Diabetes]);
        because "A risk without fever or pattern is heard in the ordinary way, and fever is asked about again.";
        sources [Yusuf, AhcprGuideline, MayoClinic: WithinTwoWeeks]
        milder because "It is a risk without fever or any pattern of infection, and fever is asked about again."

    rule "malaise"
        suspects SpinalInfection
        urgency Routine at OwnDoctor
        when Malaise;
        because "Feeling unwell, tired or sweating at night with back pain is heard by a doctor.";
        sources [BristolSpineClinic]
}
