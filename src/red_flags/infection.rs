//! Spinal infection and sepsis.

use super::*;
use crate::finding::terms::*;

/// A way for germs to reach the spine, or a weak defence against them.
const STRONG_RISK: When = any(&[
    InjectingDrugUse,
    Immunosuppression,
    RecentBacterialInfection,
    RecentSpinalProcedure,
    VascularLineOrDialysis,
    BloodstreamInfection,
    TuberculosisRisk,
]);

rules! {
    rule "infection-fever-with-risk"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[Fever, STRONG_RISK]);
        because "Fever with a way in for germs: immediate imaging.";
        sources [AcpApsImaging: Emergency, DumfriesAndGalloway: Emergency, Idsa]

    rule "infection-fever-with-neuro"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[Fever, any(&[NEUROLOGY, CAUDA_EQUINA])]);
        because "An abscess that threatens the cord: hours count.";
        sources [Idsa, ClinicalCommander]

    rule "infection-fever-with-spasm"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[Fever, any(&[AllMovementsBlocked, UnremittingPain])]);
        because "Fever, and spasm that blocks every movement or pain that never lets up: the pattern of discitis.";
        sources [DumfriesAndGalloway: Emergency]

    rule "sepsis"
        suspects Sepsis
        urgency Emergency at EmergencyDepartment
        when all(&[ConfusionOrDrowsiness, any(&[Fever, LowTemperature, VeryUnwell])]);
        because "Confusion with signs of infection, whatever the source.";
        sources [NhsUkKidneyInfection: Emergency, GoodPractice]

    rule "spinal-procedure-complication"
        suspects SpinalProcedureComplication
        urgency Emergency at EmergencyDepartment
        when all(&[RecentSpinalProcedure, any(&[
            NEUROLOGY, CAUDA_EQUINA, Fever, WoundDischarge, SuddenSevereOnset,
        ])]);
        because "A procedure and a change: haematoma or infection.";
        sources [ClinicalCommander, GoodPractice]

    rule "infection-fever"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[Fever, LowTemperature, VeryUnwell]);
        because "Back pain with fever, low temperature or great illness is seen the same day.";
        sources [NhsUkBackPain: SameDay, NorthEastEngland: SameDay, CityHealthCarePartnership: SameDay, MayoClinic: SameDay, DumfriesAndGalloway: Emergency, NorthernTrust: WithinTwoWeeks]

    rule "infection-test-or-bacteraemia"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[RaisedCrpOrEsr, BloodstreamInfection]);
        because "New back pain with a raised inflammation test, or after a bloodstream infection, is suspected vertebral osteomyelitis. A normal test clears nothing.";
        sources [Idsa]

    rule "infection-risk-with-pattern"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when all(&[STRONG_RISK, any(&[UnremittingPain, NightPain, GettingWorse])]);
        because "Nearly half of spinal infections have no fever.";
        sources [Yusuf, Idsa, Galliker]

    rule "wound-discharge"
        suspects SpinalProcedureComplication
        urgency SameDay at SameDayClinician
        when WoundDischarge;
        because "A wound on the back that leaks or reddens is looked at today.";
        sources [GoodPractice]

    rule "acute-confusion"
        suspects Sepsis
        urgency SameDay at SameDayClinician
        when ConfusionOrDrowsiness;
        because "New confusion is never put down to back pain or its medicines unseen.";
        sources [GoodPractice]

    rule "infection-risk"
        suspects SpinalInfection
        urgency Routine at OwnDoctor
        when any(&[STRONG_RISK, Diabetes]);
        because "A risk without a pattern: ask about fever again.";
        sources [Yusuf, AhcprGuideline]

    rule "malaise"
        suspects SpinalInfection
        urgency Routine at OwnDoctor
        when Malaise;
        because "Feeling unwell, tired or sweating at night with back pain is heard by a doctor.";
        sources [BristolSpineClinic]
}
