//! The course of the pain and how the person copes: the ordinary reasons to see somebody.

use super::*;
use crate::rule::findings::*;

rules! {
    pub(in crate::red_flags) const RULES;

    rule "suicidal-thoughts"
        suspects SuicidalCrisis
        urgency Emergency at CrisisLine
        when SuicidalThoughts;
        because "Thoughts of ending one's life are a crisis, whatever the back pain.";
        sources [GoodPractice]

    rule "unable-to-stand-or-walk"
        suspects UnresolvedBackPain
        urgency SameDay at SameDayClinician
        when UnableToStandOrWalk;
        because "A person who cannot stand up and take a few steps is heard by a clinician today. To be barely able is common in the first days of ordinary back pain, and is not meant.";
        sources [GoodPractice]

    rule "uncontrolled-pain"
        suspects UnresolvedBackPain
        urgency SameDay at SameDayClinician
        when UncontrolledPain;
        because "Pain that is unbearable in spite of pain relief needs a clinician today, for relief and for another look at its cause.";
        sources [GoodPractice]

    rule "minor-sign"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when any(&[FlankPain, Dizziness, Vomiting, Limp, ChestWallPain]);
        because "Pain in the side, dizziness, vomiting, a limp or a sore spot in the chest means little by itself, and is still heard by a doctor, who asks what comes with it.";
        sources [GoodPractice]

    rule "pain-on-straining"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when PainOnStraining;
        because "Pain on coughing or straining is usually a disc and rarely a tumour; it is urgent in one public list and a flag only with cancer in another source.";
        sources [NhsUkBackPain: SameDay, NiceCg75]
        milder because "It is usually a disc, and only one public list is urgent about it alone."

    rule "intense-pain"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when INTENSE_PAIN;
        because "Intense pain is a reason to see a doctor.";
        sources [FoundingArticle: Routine, NhsUkBackPain: Routine]

    rule "not-improving"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when any(&[NotImprovingWithSelfCare, weeks_without_improvement_from(4)]);
        because "Sources cluster at four weeks to a month: pain that has not improved by then is looked at again for everything above.";
        sources [
            FoundingArticle: Routine, NhsUkBackPain: Routine, MayoClinic: Routine, DumfriesAndGalloway: Routine,
            Verhagen,
        ]

    rule "getting-worse"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when GettingWorse;
        because "Pain that grows is looked at again.";
        sources [FoundingArticle: Routine, NhsUkBackPain: Routine]

    rule "keeps-coming-back"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when KeepsComingBack;
        because "Pain that keeps coming back is assessed by a doctor.";
        sources [FoundingArticle: Routine]

    rule "function-or-coping"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when any(&[StopsDailyActivities, StrugglingToCope]);
        because "Help is due when everyday life stops or worry takes over.";
        sources [NhsUkBackPain: Routine]

    rule "chronic"
        suspects ChronicPrimaryBackPain
        urgency Routine at Physiotherapy
        when from(Measure::Duration, 85);
        because "Pain of more than 12 weeks calls for care of body, mind and work together.";
        sources [WelshDefinitions, LancetSeries]
}
