//! Children and adolescents, and inflammatory back pain.

use super::*;
use crate::rule::findings::*;

const CHILD: When<'static> = under(Measure::Age, 18);
/// Three months, taken as 90 days.
const THREE_MONTHS: When<'static> = from(Measure::Duration, 90);
const BEGAN_BEFORE_45: When<'static> = under(Measure::AgeAtOnset, 45);
const NICE_FEATURES: &[When] = &[
    under(Measure::AgeAtOnset, 35),
    WakesSecondHalfOfNight,
    ButtockPain,
    ImprovesWithMovement,
    ImprovesWithin48hOfNsaid,
    FamilyHistoryOfSpondyloarthritis,
    Arthritis,
    Enthesitis,
    Psoriasis,
];

rules! {
    pub(in crate::red_flags) const RULES;

    rule "child-neuro-or-septic"
        suspects SeriousPaediatricCause
        urgency Emergency at EmergencyDepartment
        when all(&[CHILD, any(&[NEUROLOGY, CAUDA_EQUINA, all(&[Fever, any(&[VeryUnwell, UnableToStandOrWalk])])])]);
        because "In a child any nerve deficit, or fever with great illness or with refusal to stand or walk, is an emergency.";
        sources [AjnrPaediatric, GoodPractice]

    rule "child-under-5"
        suspects SeriousPaediatricCause
        urgency SameDay at SameDayClinician
        when under(Measure::Age, 5);
        because "Below the age of 5 back pain is itself a flag.";
        sources [AjnrPaediatric, PerthChildrens: Emergency]
        milder because "The source that is sooner has an emergency department for children in mind, and says the same of fever, pain at night and lost weight at any age."

    rule "child-with-flag"
        suspects SeriousPaediatricCause
        urgency SameDay at SameDayClinician
        when all(&[CHILD, any(&[
            Fever, NightPain, UnexplainedWeightLoss, Limp, UnableToStandOrWalk, LumpOrShapeChange,
            BonyPointTenderness, NightSweats, FeverOnAndOff, UnremittingPain, AnticoagulantUse, LongstandingLegWeakness,
            LongstandingUnsteadyWalking, LongstandingWidespreadDeficit,
            all(&[under(Measure::Age, 12), any(&[MorningStiffness, Malaise])]),
        ])]);
        because "Any of these in a child may be an infection, a tumour or an inflammation; a child who stops walking is seen today. A child on a blood thinner is rare, and is seen with any back pain. Stiffness or tiredness alone counts as much before puberty, taken as 12; that age is good practice.";
        sources [AjnrPaediatric, JournalOfFamilyPractice, PerthChildrens: Emergency, GoodPractice]
        milder because "The source that is sooner has an emergency department for children in mind; fever with great illness or with refusal to stand is an emergency."

    rule "child-persistent"
        suspects PaediatricBackPain
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[CHILD, any(&[
            weeks_without_improvement_from(4), from(Measure::Duration, 28), GettingWorse, KeepsComingBack,
            StopsDailyActivities, MorningStiffness, Malaise,
        ])]);
        because "Pain that lasts 4 weeks, grows, keeps coming back or stops everyday activities in a young person may have a structural cause, and stiffness in the morning may be an inflammation.";
        sources [AjnrPaediatric, JournalOfFamilyPractice, DumfriesAndGalloway, TeenagersBmj]

    rule "child"
        suspects PaediatricBackPain
        urgency Routine at OwnDoctor
        when CHILD;
        because "Back pain in the young is mostly benign, but guidance on self-care begins at 16 to 18.";
        sources [DumfriesAndGalloway]

    rule "axspa-uveitis"
        suspects AnteriorUveitis
        urgency SameDay at SameDayClinician
        when PainfulRedEye;
        because "A painful red eye may be an inflammation that threatens sight, all the more with an inflamed spine.";
        sources [GoodPractice]

    rule "axspa-refer"
        suspects AxialSpondyloarthritis
        urgency Routine at Rheumatology
        when all(&[BEGAN_BEFORE_45, THREE_MONTHS, at_least(4, NICE_FEATURES)]);
        because "Four or more of the nine features call for referral to rheumatology.";
        sources [NiceNg65, NorthEastEngland: WithinTwoWeeks]
        milder because "Referral is the step that NICE names, and it gives no time for it."

    rule "axspa-test"
        suspects AxialSpondyloarthritis
        urgency Routine at OwnDoctor
        when all(&[BEGAN_BEFORE_45, THREE_MONTHS, at_least(3, NICE_FEATURES)]);
        because "At least three of the nine features call for an HLA-B27 test and for referral if it is positive; with four, the person goes straight to rheumatology.";
        sources [NiceNg65]

    rule "inflammatory-back-pain"
        suspects InflammatoryBackPain
        urgency Routine at OwnDoctor
        when all(&[THREE_MONTHS, at_least(4, &[
            under(Measure::AgeAtOnset, 40), GradualOnset, ImprovesWithMovement, NoReliefFromRest,
            NightPainEasedByGettingUp,
        ])]);
        because "Four of the five features name the kind of pain, not a disease; they are kept apart from the NICE list on purpose.";
        sources [AsasInflammatoryBackPain, NorthEastEngland: WithinTwoWeeks]
        milder because "It names a kind of pain and no disease, so it is referred in the ordinary way."
}
