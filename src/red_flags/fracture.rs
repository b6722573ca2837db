//! Vertebral fracture.

use super::*;
use crate::finding::terms::*;

rules! {
    pub(in crate::red_flags) const RULES;

    rule "fracture-major-trauma"
        suspects VertebralFracture
        urgency Emergency at EmergencyDepartment
        when MajorTrauma;
        because "After a serious accident the spine is taken to be unstable until shown otherwise.";
        sources [
            NhsUkBackPain: Emergency, NorthernTrust: Emergency, MayoClinic: Emergency, AhcprGuideline,
            AcpApsImaging: Routine,
        ]

    rule "fracture-trauma-with-neuro"
        suspects VertebralFracture
        urgency Emergency at EmergencyDepartment
        when all(&[MinorTrauma, any(&[NEUROLOGY, CAUDA_EQUINA])]);
        because "A nerve deficit after any injury may be a fracture that presses on the cord or its roots.";
        sources [AhcprGuideline, BmjBestPracticeCes, GoodPractice]

    rule "fracture-minor-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[MinorTrauma, any(&[BONE_RISK, age_from(50)])]);
        because "Recent trauma together with age or weak bone is the informative pair for a fracture.";
        sources [
            Premkumar, AhcprGuideline, NiceCks, NiceCg146, NorthernTrust: Emergency, MayoClinic: SameDay,
            DumfriesAndGalloway: WithinTwoWeeks, NorthEastEngland: WithinTwoWeeks, AcpApsImaging: Routine,
        ]
        milder because "Another region takes an X-ray in primary care, and one defers it; a major accident or a deficit is an emergency."

    rule "fracture-bruise-after-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[MinorTrauma, any(&[BruiseOrGrazeOverSpine, BonyPointTenderness])]);
        because "In one review a bruise or graze over the spine gave the highest probability of fracture of any single flag (62 %, interval 49 to 74).";
        sources [Downie]

    rule "fracture-lifting"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[StrenuousLifting, any(&[BONE_RISK, age_from(70)])]);
        because "Lifting starts many ordinary strains, so it counts only where bone may be weak; there it can break a bone.";
        sources [AhcprGuideline, NiceCks, Cliniborg]

    rule "fracture-sudden-cannot-stand"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[SuddenCentralPainEasedByLying, UnableToStandOrWalk, any(&[BONE_RISK, age_from(70)])]);
        because "The pattern of a fragility fracture with loss of function needs pain control and imaging today.";
        sources [NiceCks, NorthernTrust, MayoClinic, GoodPractice]

    rule "fracture-sudden"
        suspects VertebralFracture
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[SuddenCentralPainEasedByLying, any(&[BONE_RISK, age_from(70)])]);
        because "Sudden central pain that lying down eases is the pattern of a fragility fracture, and is imaged through the person's own doctor.";
        sources [
            NiceCks, DumfriesAndGalloway: WithinTwoWeeks, NorthEastEngland: WithinTwoWeeks,
            AcpApsImaging: Routine, Henschke,
        ]

    rule "fracture-weak-bone-severe"
        suspects VertebralFracture
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[
            any(&[Osteoporosis, PreviousFragilityFracture, ProlongedCorticosteroids]),
            any(&[SuddenSevereOnset, SevereMovementPain, INTENSE_PAIN]),
        ]);
        because "Weak bone breaks without a fall: with pain that is sudden and severe, intense, or very bad on moving, it is imaged soon.";
        sources [Henschke, Downie, DumfriesAndGalloway: WithinTwoWeeks, AcpApsImaging: Routine, GoodPractice]

    rule "fracture-bone-tenderness"
        suspects VertebralFracture
        urgency Routine at OwnDoctor
        when BonyPointTenderness;
        because "A tender bone needs an examiner; it is informative only with cancer or trauma.";
        sources [LothianSeriousConditions, NiceCg75]

    rule "fracture-weak-bone"
        suspects VertebralFracture
        urgency Routine at OwnDoctor
        when any(&[ProlongedCorticosteroids, Osteoporosis]);
        because "Weak bone without a fall or sudden pain is looked at in the ordinary way; long-term steroids are one of the few informative flags for fracture.";
        sources [Henschke, Downie, Nogg, AcpApsImaging: Routine]
}
