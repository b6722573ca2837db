//! Vertebral fracture.

use super::*;
use crate::finding::terms::*;

rules! {
    rule "fracture-major-trauma"
        suspects VertebralFracture
        urgency Emergency at EmergencyDepartment
        when MajorTrauma;
        because "The spine is unstable until shown otherwise.";
        sources [NhsUkBackPain: Emergency, NorthernTrust: Emergency, AhcprGuideline, AcpApsImaging: Routine]

    rule "fracture-trauma-with-neuro"
        suspects VertebralFracture
        urgency Emergency at EmergencyDepartment
        when all(&[MinorTrauma, any(&[NEUROLOGY, CAUDA_EQUINA])]);
        because "A nerve deficit after any trauma.";
        sources [AhcprGuideline, BmjBestPracticeCes: Emergency]

    rule "fracture-minor-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[MinorTrauma, any(&[BONE_RISK, age_from(50)])]);
        because "Trauma with age or weak bone is the informative pair.";
        sources [Premkumar, AhcprGuideline, NiceCks, NiceCg146, MayoClinic: SameDay, NorthernTrust: Emergency, AcpApsImaging: Routine]

    rule "fracture-bruise-after-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[MinorTrauma, any(&[BruiseOrGrazeOverSpine, BonyPointTenderness])]);
        because "A bruise or graze over the spine gave the highest probability of fracture of any flag.";
        sources [Downie]

    rule "fracture-lifting"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[StrenuousLifting, any(&[BONE_RISK, age_from(70)])]);
        because "Lifting starts most ordinary strains; it breaks a bone where bone is weak.";
        sources [AhcprGuideline, NiceCks]

    rule "fracture-sudden-cannot-stand"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[SuddenCentralPainEasedByLying, UnableToStandOrWalk, any(&[BONE_RISK, age_from(70)])]);
        because "Function is lost: pain control and imaging today.";
        sources [NorthernTrust: Emergency, MayoClinic: SameDay]

    rule "fracture-sudden"
        suspects VertebralFracture
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[SuddenCentralPainEasedByLying, any(&[BONE_RISK, age_from(70)])]);
        because "Sudden central pain eased by lying is the pattern of a fragility fracture; imaging through the own doctor.";
        sources [NiceCks, DumfriesAndGalloway, NorthEastEngland, Henschke]

    rule "fracture-bone-tenderness"
        suspects VertebralFracture
        urgency Routine at OwnDoctor
        when BonyPointTenderness;
        because "Needs an examiner; informative only with cancer or trauma.";
        sources [LothianSeriousConditions, NiceCg75]

    rule "fracture-weak-bone"
        suspects VertebralFracture
        urgency Routine at OwnDoctor
        when any(&[ProlongedCorticosteroids, Osteoporosis]);
        because "A risk that needs a partner to matter.";
        sources [Henschke, AcpApsImaging: Routine]
}
