//! Vertebral fracture.

use super::*;
use crate::rule::findings::*;

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

    rule "hip-fracture"
        suspects HipFracture
        urgency Emergency at EmergencyDepartment
        when all(&[MinorTrauma, UnableToStandOrWalk]);
        because "A person who cannot stand or take a step after a fall or a knock may have broken a hip, the pelvis or the spine, and goes to hospital.";
        sources [NhsBrokenHip: Emergency]

    rule "fracture-stiff-spine"
        suspects VertebralFracture
        urgency Emergency at EmergencyDepartment
        when all(&[InflammatorySpine, MinorTrauma]);
        because "A spine that an illness has stiffened breaks like a long bone after a slight fall, at any age, and is taken to be unstable until shown otherwise.";
        sources [GoodPractice]

    rule "fracture-stiff-spine-sudden"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[InflammatorySpine, SuddenSevereOnset]);
        because "Sudden severe pain in a stiffened spine may be a break even without a fall.";
        sources [GoodPractice]

    rule "fracture-minor-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when any(&[
            all(&[MinorTrauma, any(&[
                BONE_RISK, age_from(70), all(&[age_from(50), any(&[SEVERE_PAIN, BonyPointTenderness, SevereMovementPain])]),
            ])]),
            all(&[FallFromStanding, age_from(65), from(Measure::Pain, 4)]),
        ]);
        because "Recent trauma together with age or weak bone is the informative pair for a fracture: weak bone, and an age from 70 on, count at any severity, from 50 on severe pain or a sore bone does, and from 65 on a fall from standing with more than slight pain.";
        sources [
            Premkumar, AhcprGuideline, NiceCks, NiceCg146, NorthernTrust: Emergency, MayoClinic: SameDay,
            DumfriesAndGalloway: WithinTwoWeeks, NorthEastEngland: WithinTwoWeeks, AcpApsImaging: Routine,
        ]
        milder because "Another region takes an X-ray in primary care, and one defers it; a major accident, a deficit or loss of standing is an emergency."

    rule "fracture-minor-trauma-mild"
        suspects VertebralFracture
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[MinorTrauma, age_from(50)]);
        because "A knock from 50 on, with mild pain and without weak bone, can wait for the own doctor.";
        sources [
            DumfriesAndGalloway: WithinTwoWeeks, NorthEastEngland: WithinTwoWeeks, MayoClinic: SameDay,
            NorthernTrust: Emergency, AcpApsImaging: Routine,
        ]
        milder because "The sources that are sooner speak of older people and name neither an age nor the severity of the pain; weak bone, severe pain or a sore bone make it the same day."

    rule "fracture-bruise-after-trauma"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[MinorTrauma, any(&[BruiseOrGrazeOverSpine, BonyPointTenderness])]);
        because "In one review a bruise or graze over the spine gave the highest probability of fracture of any single flag (62 %, interval 49 to 74).";
        sources [Downie]

    rule "fracture-lifting"
        suspects VertebralFracture
        urgency SameDay at SameDayClinician
        when all(&[
            StrenuousLifting, any(&[BONE_RISK, age_from(70)]),
            any(&[SEVERE_PAIN, BonyPointTenderness, SevereMovementPain, SuddenSevereOnset]),
        ]);
        because "Lifting starts many ordinary strains, so it counts only where bone may be weak and the pain is severe or sudden, or a bone is sore; there it can break a bone.";
        sources [AhcprGuideline, NiceCks, Cliniborg, GoodPractice]

    rule "fracture-lifting-mild"
        suspects VertebralFracture
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[StrenuousLifting, any(&[BONE_RISK, age_from(70)])]);
        because "Lifting counts as an injury where bone may be weak; with mild pain the own doctor looks within two weeks.";
        sources [AhcprGuideline, NiceCks, Cliniborg, GoodPractice]

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
