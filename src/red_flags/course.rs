//! How it goes and how the person copes: the ordinary reasons to see somebody.

use super::*;
use crate::finding::terms::*;

rules! {
    rule "suicidal-thoughts"
        suspects SuicidalCrisis
        urgency Emergency at CrisisLine
        when SuicidalThoughts;
        because "A crisis, whatever the back pain.";
        sources [GoodPractice]

    rule "unable-to-stand-or-walk"
        suspects UnresolvedBackPain
        urgency SameDay at SameDayClinician
        when UnableToStandOrWalk;
        because "Whoever cannot stand or walk is heard by a clinician today.";
        sources [GoodPractice]

    rule "pain-on-straining"
        suspects Radiculopathy
        urgency WithinTwoWeeks at OwnDoctor
        when PainOnStraining;
        because "Usually a disc, rarely a tumour; urgent in one public list, a flag only with cancer in another.";
        sources [NhsUkBackPain: SameDay, NiceCg75]

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
        because "Sources cluster at 4 weeks to a month: look again for everything above.";
        sources [FoundingArticle: Routine, MayoClinic: Routine, DumfriesAndGalloway: Routine, Verhagen]

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
        because "Recurrent pain is assessed.";
        sources [FoundingArticle: Routine]

    rule "function-or-coping"
        suspects UnresolvedBackPain
        urgency Routine at OwnDoctor
        when any(&[StopsDailyActivities, StrugglingToCope]);
        because "Help is due when life stops or worry takes over.";
        sources [NhsUkBackPain: Routine]

    rule "chronic"
        suspects ChronicPrimaryBackPain
        urgency Routine at Physiotherapy
        when from(Measure::Duration, 85);
        because "Longer than 12 weeks: care for body, mind and work together.";
        sources [WelshDefinitions, LancetSeries]
}
