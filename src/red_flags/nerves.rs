//! Cauda equina syndrome, foot drop, radiculopathy and stenosis.

use super::*;
use crate::finding::terms::*;

mod cauda_equina {
    use super::*;

    rules! {
        rule "ces-retention-or-incontinence"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[UrinaryRetention, UrinaryIncontinence, BowelIncontinence]);
            because "A late sign: every hour of delay costs control of bladder and bowel.";
            sources [BmjBestPracticeCes: Emergency, CspNationalPathway: Emergency, AhcprGuideline, NhsUkBackPain: Emergency]

        rule "ces-early-bladder"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[HesitantUrination, ReducedBladderSensation]);
            because "The incomplete stage can still be recovered: act before retention.";
            sources [CornwallRms: Emergency, DumfriesAndGalloway: Emergency, BmjBestPracticeCes: Emergency, NhsUkBackPain: Emergency]

        rule "ces-saddle-change"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when SaddleSensoryChange;
            because "A reported change in saddle feeling is enough; no examination is needed first.";
            sources [BmjBestPracticeCes: Emergency, CornwallRms: Emergency, DumfriesAndGalloway: Emergency, NhsUkBackPain: Emergency]

        rule "ces-bowel-sensation"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when LossOfRectalSensation;
            because "Loss of rectal feeling is sacral nerve loss.";
            sources [NhsUkSciatica: Emergency, CornwallRms: Emergency, DumfriesAndGalloway: Emergency]

        rule "ces-sexual-change"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when SexualFunctionChange;
            because "Named as a cauda equina flag in every pathway read.";
            sources [BmjBestPracticeCes: Emergency, CornwallRms: Emergency, DumfriesAndGalloway: Emergency, SheffieldAchesAndPains: Emergency]

        rule "ces-both-legs-neuro"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[WeaknessBothLegs, NumbnessBothLegs]);
            because "A deficit in both legs points to central compression.";
            sources [BmjBestPracticeCes: Emergency, NhsUkBackPain: Emergency, AhcprGuideline]

        rule "ces-bilateral-radicular"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when LegPainBothSides;
            because "New or worsening pain in both legs can be a central disc; most sources send it to the emergency department, one board refers it urgently.";
            sources [NhsUkBackPain: Emergency, CornwallRms: Emergency, LothianSeriousConditions: Emergency, CspNationalPathway: Emergency, DumfriesAndGalloway: WithinTwoWeeks]

        rule "ces-exam-sign"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[ReducedAnalTone, PerianalSensoryLoss]);
            because "Objective sacral loss. A normal examination clears nothing.";
            sources [AhcprGuideline, Venkatesan]

        rule "ces-residual-volume"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when PostVoidResidual200Ml;
            because "A residual of 200 mL or more raises the probability to about 43 %; a smaller one excludes nothing.";
            sources [Venkatesan, BmjBestPracticeCes]

        rule "ces-longstanding"
            suspects CaudaEquinaSyndrome
            urgency SameDay at SameDayClinician
            when LongstandingBladderBowelOrSaddleChange;
            because "Sources split between the emergency department and urgent imaging: a clinician must decide today.";
            sources [CornwallRms: Emergency, YorkCesPathway: Emergency, DumfriesAndGalloway: WithinTwoWeeks, BristolRemedy: WithinTwoWeeks]

        rule "ces-frequency-with-leg-symptom"
            suspects CaudaEquinaSyndrome
            urgency SameDay at SameDayClinician
            when all(&[UrinaryFrequency, any(&[LegPain, LegNumbness, LegWeakness])]);
            because "Frequency counts as bladder dysfunction in one guideline and is more often a urine infection: a clinician must hear it today.";
            sources [AhcprGuideline, WfnsSpineCommittee]

        rule "cord-compression-signs"
            suspects SpinalCordCompression
            urgency Emergency at EmergencyDepartment
            when any(&[UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns]);
            because "Cord signs alone must trigger: a fifth of people with a compressing tumour had no cancer diagnosis the year before.";
            sources [DumfriesAndGalloway: Emergency, LothianRedFlags: Emergency, MsccAudit]
    }
}

pub(super) const CAUDA_EQUINA_RULES: &[Rule] = cauda_equina::RULES;

rules! {
    rule "foot-drop-new"
        suspects SevereRadiculopathy
        urgency SameDay at SameDayClinician
        when any(&[FootDropOrMajorWeakness, MotorPower3OrLess]);
        because "A new major weakness is discussed with the on-call team today; both sides or a bladder, bowel or saddle change make it an emergency.";
        sources [LothianRedFlags: SameDay, NorthEastEngland: SameDay, IatroxSciatica: Emergency, DumfriesAndGalloway: WithinTwoWeeks]

    rule "motor-worsening"
        suspects SevereRadiculopathy
        urgency SameDay at SameDayClinician
        when WorseningLegWeakness;
        because "A progressive deficit is what makes immediate imaging worth while.";
        sources [AcpApsImaging: Emergency, AcpAps]

    rule "foot-drop-longstanding"
        suspects SevereRadiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when LongstandingFootDrop;
        because "Established and stable: an urgent referral, not an emergency.";
        sources [DumfriesAndGalloway: WithinTwoWeeks]

    rule "radiculopathy-with-deficit"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[LegWeakness, LegNumbness]);
        because "A stable deficit on one side needs a careful examination.";
        sources [DumfriesAndGalloway: WithinTwoWeeks, Iqwig, MayoClinic: SameDay]

    rule "radiculopathy-severe"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[LegPain, INTENSE_PAIN, weeks_without_improvement_from(2)]);
        because "Severe leg pain that persists at 2 to 6 weeks is referred.";
        sources [IatroxSciatica: WithinTwoWeeks]

    rule "radiculopathy-persistent"
        suspects Radiculopathy
        urgency Routine at OwnDoctor
        when all(&[LegPain, weeks_without_improvement_from(4)]);
        because "Most sciatica settles; what has not by 4 weeks is seen.";
        sources [DumfriesAndGalloway: Routine]

    rule "bilateral-leg-pain-longstanding"
        suspects LumbarSpinalStenosis
        urgency WithinTwoWeeks at OwnDoctor
        when LongstandingPainInBothLegs;
        because "Unchanged pain in both legs is more often a narrow canal than cauda equina; the sources that send pain in both legs to hospital speak of new or worsening pain.";
        sources [DumfriesAndGalloway: WithinTwoWeeks, NhsUkBackPain: Emergency]

    rule "stenosis-claudication"
        suspects LumbarSpinalStenosis
        urgency Routine at OwnDoctor
        when NeurogenicClaudication;
        because "Leg pain on walking that sitting or bending eases is looked into in the ordinary way.";
        sources [DumfriesAndGalloway: Routine, BristolRemedy]
}
