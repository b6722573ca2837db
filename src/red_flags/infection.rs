//! Spinal infection and sepsis.

use super::*;
use crate::rule::findings::*;

/// A way for germs to reach the spine, or a weak defence against them.
const RISK: When<'static> = any(&[
    InjectingDrugUse,
    Immunosuppression,
    RecentBacterialInfection,
    RecentSpinalProcedure,
    VascularLineOrDialysis,
    BloodstreamInfection,
    ProlongedCorticosteroids,
    SpinalOperationInThePastYear,
    ArtificialHeartValve,
]);

/// With tuberculosis, past or at risk. Its fever is slow, so a flu in such a person is no more than a fever.
const ANY_RISK: When<'static> = any(&[RISK, TuberculosisRisk]);

/// Risks of the last months, and foreign material in the body: with one of them, pain at night is enough to look today.
const RECENT_RISK: When<'static> = any(&[
    RecentBacterialInfection,
    RecentSpinalProcedure,
    VascularLineOrDialysis,
    BloodstreamInfection,
    SpinalOperationInThePastYear,
    ArtificialHeartValve,
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

/// How a spinal infection grows without fever.
const GROWING_PATTERN: When<'static> = any(&[
    UnremittingPain,
    GettingWorse,
    AllMovementsBlocked,
    UnexplainedWeightLoss,
    NightSweats,
    FeverOnAndOff,
]);

/// How a spinal infection may hurt or show without fever.
const PATTERN: When<'static> = any(&[GROWING_PATTERN, NightPain, PainWorseLyingDown, Malaise]);

rules! {
    pub(in crate::red_flags) const RULES;

    rule "infection-fever-with-risk"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[any(&[Fever, LowTemperature]), RISK]);
        because "Fever with a way in for germs, or with a weak defence, calls for immediate imaging; that a low temperature counts as much is good practice.";
        sources [AcpApsImaging: Emergency, DumfriesAndGalloway: Emergency, Idsa, AhcprGuideline, GoodPractice]

    rule "infection-very-unwell-with-risk"
        suspects SpinalInfection
        urgency Emergency at EmergencyDepartment
        when all(&[VeryUnwell, any(&[RISK, RecentChildbirth, PREGNANT])]);
        because "A person may have sepsis without a high temperature and only feel very unwell; with a way in for germs or a weak defence this is treated as an emergency before any temperature is known.";
        sources [NiceNg51, NiceCg151: Emergency, GoodPractice]

    rule "sepsis-cold-and-unwell"
        suspects Sepsis
        urgency Emergency at EmergencyDepartment
        when all(&[VeryUnwell, LowTemperature]);
        because "A low temperature in a person who is very unwell may be sepsis. In a person who is well it is not counted.";
        sources [NiceNg51, GoodPractice]

    rule "infection-fever-with-neuro"
        suspects SpinalEpiduralAbscess
        urgency Emergency at EmergencyDepartment
        when all(&[Fever, any(&[NEUROLOGY, CAUDA_EQUINA, LongstandingBladderBowelOrSaddleChange])]);
        because "This may be an abscess pressing on the cord or nerves: it cannot wait.";
        sources [Idsa, ClinicalCommander]

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
        when all(&[Diabetes, WEAKNESS, any(&[
            UnremittingPain, RaisedCrpOrEsr, all(&[GettingWorse, NightPain]),
        ])]);
        because "Diabetes was found in 18 % of spinal infections in one review, and nearly half had no fever: with diabetes, a weak leg with pain that never lets up or that grows and wakes at night, or with a raised inflammation test, may be an abscess.";
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
        when all(&[Fever, any(&[AllMovementsBlocked, UnremittingPain, UnableToStandOrWalk])]);
        because "Fever with spasm that blocks every movement, with pain that never lets up, or in a person who can no longer stand is the pattern of discitis or of an abscess beside the spine.";
        sources [DumfriesAndGalloway: Emergency, GoodPractice]

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
        when any(&[Fever, VeryUnwell]);
        because "Back pain with fever or great illness is seen the same day. Two sources wait for 48 hours of fever; here any fever counts.";
        sources [
            DumfriesAndGalloway: Emergency, MayoClinic: Emergency, NhsUkBackPain: SameDay,
            NorthEastEngland: SameDay, CityHealthCarePartnership: SameDay, NhsUkKidneyInfection: SameDay,
            NorthernTrust: WithinTwoWeeks, Cliniborg, GoodPractice,
        ]
        milder because "Most sources see back pain with fever the same day; with a risk of infection or a deficit it is an emergency."

    rule "infection-cold-with-weakness"
        suspects SpinalEpiduralAbscess
        urgency SameDay at SameDayClinician
        when all(&[LowTemperature, any(&[MOTOR_OR_CORD, CAUDA_EQUINA])]);
        because "A low temperature that was measured, with a new weakness, is looked at today even in a person who feels well.";
        sources [GoodPractice]

    rule "infection-test-or-bacteraemia"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[RaisedCrpOrEsr, BloodstreamInfection]);
        because "New back pain with a raised inflammation test, or after a bloodstream infection, is suspected vertebral osteomyelitis. A normal test clears nothing.";
        sources [Idsa]

    rule "infection-risk-with-pattern"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when any(&[
            all(&[ANY_RISK, any(&[GROWING_PATTERN, NEUROLOGY, all(&[NightPain, any(&[Malaise, PainWorseLyingDown])])])]),
            all(&[RECENT_RISK, any(&[NightPain, PainWorseLyingDown, Malaise])]),
        ]);
        because "Nearly half of spinal infections have no fever: with a risk of infection, pain that never lets up or grows, a back locked by spasm, a nerve deficit, weight loss, sweats, chills, or pain at night with feeling ill or worse lying down is looked at today. After a recent infection, procedure or operation, or with a line or an artificial valve, one of pain at night, pain worse lying down and feeling ill is enough.";
        sources [Yusuf, Idsa, Galliker, DumfriesAndGalloway, BristolSpineClinic, LateSpinalInfections]

    rule "infection-growing-and-unwell"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when all(&[GettingWorse, any(&[FeverOnAndOff, all(&[Malaise, any(&[NightPain, UnremittingPain])])])]);
        because "Most spinal infections are found late, and not every person has a known risk or a fever: growing pain at night, or pain that never lets up and grows, in a person who feels unwell is looked at today. So is growing pain with chills or a mild fever that come and go: the guideline suspects an infection in worsening back pain with fever, and names no hour.";
        sources [Idsa, Yusuf, GoodPractice]

    rule "infection-risk-with-night-pain"
        suspects SpinalInfection
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[ANY_RISK, any(&[NightPain, PainWorseLyingDown, Malaise])]);
        because "A weak defence, long-term steroids, drugs injected or tuberculosis met long ago, with pain at night or feeling unwell and nothing that grows, is looked into soon: pain at night alone told nothing of any diagnosis in 9,940 patients.";
        sources [Yusuf, Premkumar, GoodPractice]

    rule "infection-diabetes-with-pattern"
        suspects SpinalInfection
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[Diabetes, GettingWorse, any(&[NightPain, AllMovementsBlocked, Malaise])]);
        because "Diabetes was found in 18 % of spinal infections in one review: growing pain with another feature of one is looked into soon.";
        sources [Yusuf, GoodPractice]

    rule "after-childbirth"
        suspects PregnancyComplication
        urgency SameDay at MaternityUnit
        when all(&[RecentChildbirth, any(&[
            Fever, FeverOnAndOff, GettingWorse, NEUROLOGY, HeavyVaginalBleeding, WoundDischarge, INTENSE_PAIN,
            AbdominalPain,
        ])]);
        because "Back pain is common after a birth; with fever, tummy pain, growing or intense pain, numbness, weakness or heavy bleeding it may be an infection or a bleed, also after an epidural, for weeks afterwards.";
        sources [StGeorgesEpidural: SameDay, BradfordEpidural: SameDay]

    rule "after-childbirth-infection"
        suspects Sepsis
        urgency Emergency at EmergencyDepartment
        when all(&[RecentChildbirth, Fever, any(&[
            ContinuousAbdominalPain, HeavyVaginalBleeding, Vomiting, INTENSE_PAIN,
        ])]);
        because "In the weeks after a birth or a loss, fever with lasting tummy pain, heavy bleeding, vomiting or intense pain may be sepsis from the womb.";
        sources [NiceNg51, GoodPractice]

    rule "shingles"
        suspects Shingles
        urgency SameDay at SameDayClinician
        when RashInABand;
        because "A new rash in a band on one side may be shingles; the medicine works best within 3 days of the rash.";
        sources [NhsShingles: SameDay]

    rule "wound-discharge"
        suspects SpinalProcedureComplication
        urgency SameDay at SameDayClinician
        when WoundDischarge;
        because "A wound on the back that leaks or reddens is looked at today.";
        sources [GoodPractice]

    rule "infection-risk"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when any(&[ANY_RISK, Diabetes]);
        because "A risk without fever or pattern is heard in the ordinary way, and fever is asked about again.";
        sources [Yusuf, AhcprGuideline, MayoClinic: WithinTwoWeeks]
        milder because "It is a risk without fever or any pattern of infection, and fever is asked about again."

    rule "sweats-or-chills"
        suspects SpinalInfection
        urgency WithinTwoWeeks at OwnDoctor
        when any(&[NightSweats, FeverOnAndOff]);
        because "Sweats that soak the sheets, or chills and fever that come and go for weeks, may be an infection or a tumour.";
        sources [BristolSpineClinic, GoodPractice]

    rule "malaise"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when Malaise;
        because "Feeling unwell or very tired with back pain is heard by a doctor; it says little of the cause.";
        sources [BristolSpineClinic]
}
