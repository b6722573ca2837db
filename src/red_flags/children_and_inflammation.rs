//! Children and adolescents, and inflammatory back pain.

use super::*;
use crate::finding::terms::*;

const CHILD: When = under(Measure::Age, 18);
/// Three months, taken as 90 days.
const THREE_MONTHS: When = from(Measure::Duration, 90);
const BEGAN_BEFORE_45: When = under(Measure::AgeAtOnset, 45);
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
    rule "child-neuro-or-septic"
        suspects SeriousPaediatricCause
        urgency Emergency at EmergencyDepartment
        when all(&[CHILD, any(&[NEUROLOGY, CAUDA_EQUINA, all(&[Fever, VeryUnwell])])]);
        because "As in adults, with a lower threshold.";
        sources [AjnrPaediatric, GoodPractice]

    rule "child-under-5"
        suspects SeriousPaediatricCause
        urgency SameDay at SameDayClinician
        when under(Measure::Age, 5);
        because "At this age back pain is itself a flag.";
        sources [AjnrPaediatric]

    rule "child-with-flag"
        suspects SeriousPaediatricCause
        urgency SameDay at SameDayClinician
        when all(&[CHILD, any(&[
            Fever, NightPain, UnexplainedWeightLoss, Limp, UnableToStandOrWalk, LumpOrShapeChange,
            MorningStiffness, Malaise, BonyPointTenderness,
        ])]);
        because "Any of these in a child: infection, tumour or inflammation. A child who stops walking is seen today.";
        sources [AjnrPaediatric, JournalOfFamilyPractice]

    rule "child-persistent"
        suspects PaediatricBackPain
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[CHILD, any(&[weeks_without_improvement_from(4), from(Measure::Duration, 28)])]);
        because "Pain for 4 weeks in a young person often has a structural cause.";
        sources [AjnrPaediatric, JournalOfFamilyPractice, DumfriesAndGalloway]

    rule "child"
        suspects PaediatricBackPain
        urgency Routine at OwnDoctor
        when CHILD;
        because "Mostly benign, but guidance on self-care begins at 16 to 18.";
        sources [DumfriesAndGalloway]

    rule "axspa-uveitis"
        suspects AnteriorUveitis
        urgency SameDay at SameDayClinician
        when all(&[PainfulRedEye, any(&[
            WakesSecondHalfOfNight, ButtockPain, ImprovesWithMovement, ImprovesWithin48hOfNsaid,
            FamilyHistoryOfSpondyloarthritis, Arthritis, Enthesitis, Psoriasis, MorningStiffness,
        ])]);
        because "A painful red eye with inflammatory features threatens sight.";
        sources [GoodPractice]

    rule "axspa-refer"
        suspects AxialSpondyloarthritis
        urgency Routine at Rheumatology
        when all(&[BEGAN_BEFORE_45, THREE_MONTHS, at_least(4, NICE_FEATURES)]);
        because "Four of nine: refer to rheumatology.";
        sources [NiceNg65: Routine]

    rule "axspa-test"
        suspects AxialSpondyloarthritis
        urgency Routine at OwnDoctor
        when all(&[BEGAN_BEFORE_45, THREE_MONTHS, at_least(3, NICE_FEATURES)]);
        because "Three of nine: an HLA-B27 test, and referral if positive.";
        sources [NiceNg65: Routine]

    rule "inflammatory-back-pain"
        suspects InflammatoryBackPain
        urgency Routine at OwnDoctor
        when all(&[THREE_MONTHS, at_least(4, &[
            under(Measure::AgeAtOnset, 40), GradualOnset, ImprovesWithMovement, NoReliefFromRest,
            NightPainEasedByGettingUp,
        ])]);
        because "Four of five names the kind of pain, not a disease; kept apart from the NICE list on purpose.";
        sources [AsasInflammatoryBackPain]
}
