//! Cauda equina syndrome, foot drop, radiculopathy and stenosis.

use super::*;
use crate::rule::findings::*;

mod cauda_equina {
    use super::*;

    rules! {
        pub(in crate::red_flags) const RULES;

        rule "ces-retention-or-incontinence"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[
                UrinaryRetention, UrinaryIncontinence, BowelIncontinence,
                all(&[NoUrineAllDay, any(&[LegPain, LegNumbness, LegWeakness])]),
            ]);
            because "These are late signs: delay can cost control of bladder and bowel for good. A bladder that has lost its feeling is full without a need, so no urine for many hours counts with a leg symptom.";
            sources [
                BmjBestPracticeCes: Emergency, CspNationalPathway: Emergency, CornwallRms: Emergency,
                DumfriesAndGalloway: Emergency, NhsUkBackPain: Emergency, NhsUkSciatica: Emergency,
                YorkCesPathway: Emergency, Iqwig: Emergency, AhcprGuideline, NiceCks,
                CityHealthCarePartnership: SameDay, NorthEastEngland: SameDay, MayoClinic: WithinTwoWeeks,
            ]

        rule "ces-early-bladder"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[HesitantUrination, ReducedBladderSensation]);
            because "This is the incomplete stage, which can often still be recovered: act before retention.";
            sources [
                CornwallRms: Emergency, DumfriesAndGalloway: Emergency, BmjBestPracticeCes: Emergency,
                NhsUkBackPain: Emergency, NhsUkSciatica: Emergency, CityHealthCarePartnership: SameDay,
                NorthEastEngland: SameDay, MayoClinic: WithinTwoWeeks,
            ]

        rule "ces-saddle-change"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when SaddleSensoryChange;
            because "A reported change in saddle feeling is enough, and no examination is needed first; people do not volunteer it, so it has to be asked.";
            sources [
                BmjBestPracticeCes: Emergency, CspNationalPathway: Emergency, CornwallRms: Emergency,
                DumfriesAndGalloway: Emergency, NhsUkBackPain: Emergency, NhsUkSciatica: Emergency,
                YorkCesPathway: Emergency, Iqwig: Emergency, NiceCksSciatica, PhysiopediaCes,
                CityHealthCarePartnership: SameDay, NorthEastEngland: SameDay,
            ]

        rule "ces-bowel-sensation"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when LossOfRectalSensation;
            because "Loss of the feeling of a full rectum can be loss of the sacral nerves.";
            sources [NhsUkSciatica: Emergency, CornwallRms: Emergency, DumfriesAndGalloway: Emergency]

        rule "ces-sexual-change"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when SexualFunctionChange;
            because "Four of the pathways read name new sexual dysfunction as a cauda equina flag, and a local service names loss of erection.";
            sources [
                BmjBestPracticeCes: Emergency, CspNationalPathway: Emergency, CornwallRms: Emergency,
                DumfriesAndGalloway: Emergency, SheffieldAchesAndPains: Emergency,
            ]

        rule "ces-both-legs-neuro"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[WeaknessBothLegs, NumbnessBothLegs]);
            because "A deficit in both legs points to central compression.";
            sources [
                BmjBestPracticeCes: Emergency, NhsUkBackPain: Emergency, NhsUkSciatica: Emergency,
                CornwallRms: Emergency, AhcprGuideline, MayoClinic: SameDay,
            ]

        rule "ces-bilateral-radicular"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when LegPainBothSides;
            because "New or worsening pain in both legs can be a central disc; most sources send it to the emergency department, one board refers it urgently.";
            sources [
                NhsUkBackPain: Emergency, NhsUkSciatica: Emergency, CornwallRms: Emergency,
                LothianSeriousConditions: Emergency, CspNationalPathway: Emergency, MayoClinic: SameDay,
                DumfriesAndGalloway: WithinTwoWeeks,
            ]

        rule "ces-exam-sign"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[ReducedAnalTone, PerianalSensoryLoss]);
            because "Reduced anal tone or perianal feeling on examination is an objective sign of sacral nerve loss; a normal examination clears nothing.";
            sources [AhcprGuideline, Venkatesan]

        rule "ces-residual-volume"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when PostVoidResidual200Ml;
            because "In one series of 92 suspected cases a residual of 200 mL or more raised the probability to about 43 %; in another series about half of the confirmed cases held no more than that, so a smaller residual excludes nothing.";
            sources [Venkatesan, OxfordResidualVolumes, BmjBestPracticeCes]

        rule "ces-worsening-change"
            suspects CaudaEquinaSyndrome
            urgency Emergency at EmergencyDepartment
            when any(&[
                WorseningBladderBowelOrSaddleChange, all(&[LongstandingBladderBowelOrSaddleChange, LegWeakness]),
            ]);
            because "A change that began more than two weeks ago is as urgent as a new one when it is getting worse or a leg has become weak, and one whose beginning is not known is treated as new.";
            sources [BmjBestPracticeCes: Emergency, CornwallRms: Emergency, YorkCesPathway: Emergency, GoodPractice]

        rule "ces-longstanding"
            suspects CaudaEquinaSyndrome
            urgency SameDay at SameDayClinician
            when LongstandingBladderBowelOrSaddleChange;
            because "For a stable change of more than two weeks the sources split between the emergency department and urgent imaging, so a clinician must decide today. A change whose cause a doctor has found is not meant.";
            sources [CornwallRms: Emergency, YorkCesPathway: Emergency, DumfriesAndGalloway: WithinTwoWeeks, BristolRemedy: WithinTwoWeeks]
            milder because "Other pathways refer a stable change urgently with imaging; it is an emergency when it worsens or nobody knows when it began."

        rule "ces-frequency-with-leg-symptom"
            suspects CaudaEquinaSyndrome
            urgency SameDay at SameDayClinician
            when all(&[UrinaryFrequency, any(&[LegPain, LegNumbness, LegWeakness, HistoryOfCancer])]);
            because "One guideline counts new frequency as bladder dysfunction; it may as well be a urine infection, so with a leg symptom or a history of cancer a clinician hears of it today.";
            sources [AhcprGuideline, WfnsSpineCommittee, MayoClinic: WithinTwoWeeks]

        rule "cord-compression-signs"
            suspects SpinalCordCompression
            urgency Emergency at EmergencyDepartment
            when any(&[UnsteadyWalking, WidespreadWeaknessOrNumbness, UpperMotorNeuronSigns]);
            because "Signs of cord compression are enough by themselves: in one cohort a fifth of people with a compressing tumour had no cancer diagnosis in the year before. Hands that have become clumsy are such a sign: one health service makes it an emergency when it comes on fast, and what is new within two weeks is read as fast.";
            sources [
                IatroxSciatica: Emergency, DynamicHealthMyelopathy: Emergency, DumfriesAndGalloway,
                LothianSeriousConditions, LothianRedFlags, MsccAudit,
            ]
    }
}

pub(super) const CAUDA_EQUINA_RULES: &[Rule<'static>] = cauda_equina::RULES;

rules! {
    pub(in crate::red_flags) const RULES;

    rule "foot-drop-new"
        suspects SevereRadiculopathy
        urgency SameDay at SameDayClinician
        when any(&[FootDropOrMajorWeakness, MotorPower3OrLess]);
        because "A new major weakness is discussed with the on-call team today; both sides or a bladder, bowel or saddle change make it an emergency.";
        sources [LothianRedFlags: SameDay, NorthEastEngland: SameDay, IatroxSciatica: Emergency, DumfriesAndGalloway: WithinTwoWeeks]
        milder because "Two pathways discuss it with the on-call team the same day; both legs or a cauda equina change make it an emergency."

    rule "foot-drop-worsening"
        suspects SevereRadiculopathy
        urgency Emergency at EmergencyDepartment
        when all(&[any(&[FootDropOrMajorWeakness, MotorPower3OrLess]), WorseningLegWeakness]);
        because "A major weakness that is still growing is decompressed at once where it can be.";
        sources [AcpApsImaging: Emergency, IatroxSciatica: Emergency, LothianRedFlags: SameDay]

    rule "motor-worsening"
        suspects SevereRadiculopathy
        urgency SameDay at SameDayClinician
        when any(&[WorseningLegWeakness, LegWeakOrNumbAtOnce]);
        because "A progressive deficit, or one that came on within minutes, is discussed with the on-call team today; some sources send it to the emergency department.";
        sources [AcpApsImaging: Emergency, AcpAps, IatroxSciatica: Emergency, LothianRedFlags: SameDay, MayoClinic: SameDay]
        milder because "One pathway discusses it with the on-call team the same day; both legs or a cauda equina change make it an emergency."

    rule "foot-drop-longstanding"
        suspects SevereRadiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when LongstandingFootDrop;
        because "An established, stable foot drop is referred urgently and is not an emergency.";
        sources [DumfriesAndGalloway, GoodPractice]

    rule "radiculopathy-with-deficit"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[
            LegWeakness, LongstandingLegWeakness,
            all(&[any(&[LegNumbness, LongstandingLegNumbness]), weeks_without_improvement_from(2)]),
        ]);
        because "A weak leg on one side needs a careful examination, and so does numbness with pain that is no better after 2 weeks.";
        sources [DumfriesAndGalloway, Iqwig, MayoClinic: SameDay]
        milder because "The source that is sooner speaks of any pain, numbness or weakness that goes down a leg; a deficit on one side that does not grow is referred."

    rule "radiculopathy-numbness"
        suspects Radiculopathy
        urgency Routine at OwnDoctor
        when any(&[LegNumbness, LongstandingLegNumbness]);
        because "Tingling or numbness in one leg is part of ordinary sciatica, and an old one has other causes as often; without weakness it is heard in the ordinary way.";
        sources [Iqwig, GoodPractice, MayoClinic: SameDay]
        milder because "The source that is sooner speaks of any numbness that goes down a leg; both legs, weakness or no improvement make it sooner."

    rule "cord-deficit-longstanding"
        suspects SpinalCordCompression
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[LongstandingUnsteadyWalking, LongstandingWidespreadDeficit]);
        because "Unsteadiness, or weak or numb arms and legs, that has not changed for more than two weeks may be an old illness, such as multiple sclerosis, or a slow pressure on the cord: it is examined soon, and a new or growing one is an emergency. Clumsy hands are such a deficit, and one health service has them seen as a priority when they come on slowly.";
        sources [DynamicHealthMyelopathy: WithinTwoWeeks, GoodPractice]

    rule "radiculopathy-severe"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[LegPain, INTENSE_PAIN, weeks_without_improvement_from(2)]);
        because "Severe leg pain that persists at two to six weeks is referred; one source would see pain that spreads down a leg at once.";
        sources [IatroxSciatica, MayoClinic: SameDay]
        milder because "The source that is sooner speaks of any pain that goes down a leg; without a deficit it is referred."

    rule "radiculopathy-persistent"
        suspects Radiculopathy
        urgency Routine at OwnDoctor
        when all(&[LegPain, weeks_without_improvement_from(4)]);
        because "Most sciatica settles; what has not settled by 4 weeks is seen.";
        sources [DumfriesAndGalloway: Routine]

    rule "stenosis-claudication"
        suspects LumbarSpinalStenosis
        urgency Routine at OwnDoctor
        when any(&[NeurogenicClaudication, LongstandingPainInBothLegs]);
        because "Leg pain on walking that sitting or bending eases, and pain in both legs that has been the same for more than two weeks, suggest a narrow canal and are looked into in the ordinary way.";
        sources [DumfriesAndGalloway: WithinTwoWeeks, BristolRemedy: Routine, NhsUkBackPain: Emergency]
        milder because "Most sources that send pain in both legs to hospital speak of new, sudden or worsening pain, which has a rule of its own; the pathway that gives two weeks gives stable stenosis the ordinary way."
}
