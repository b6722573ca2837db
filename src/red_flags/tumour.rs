//! Cancer in or beyond the spine.

use super::*;
use crate::rule::findings::*;

/// Pain that suggests metastases in the spine, as the older guidance on cord compression lists it.
const METASTASIS_PAIN_WITH_A_ROOT: When<'static> = any(&[
    GettingWorse,
    UnremittingPain,
    NightPain,
    PainOnStraining,
    ThoracicPain,
    BandLikeTrunkPain,
    BonyPointTenderness,
]);

/// The same, with what the newer guidance adds as others report it. A narrow canal gives leg pain like the last two.
const METASTASIS_PAIN: When<'static> =
    any(&[METASTASIS_PAIN_WITH_A_ROOT, NeurogenicClaudication, SevereMovementPain]);

rules! {
    pub(in crate::red_flags) const RULES;

    rule "mscc-cancer-neuro"
        suspects MetastaticSpinalCordCompression
        urgency Emergency at EmergencyDepartment
        when all(&[HistoryOfCancer, any(&[
            NEUROLOGY, CAUDA_EQUINA, UnableToStandOrWalk, LongstandingBladderBowelOrSaddleChange,
        ])]);
        because "Cancer at any time with a nerve deficit, a bladder, bowel, saddle or sexual change, or loss of walking calls for immediate contact, and for imaging always within 24 hours.";
        sources [NiceCg75: Emergency, NiceNg234: Emergency, LothianRedFlags: Emergency]

    rule "mscc-cancer-leg-pain"
        suspects MetastaticSpinalCordCompression
        urgency Emergency at EmergencyDepartment
        when all(&[LegPain, any(&[CancerWithinFiveYears, all(&[HistoryOfCancer, METASTASIS_PAIN_WITH_A_ROOT])])]);
        because "Pain down a leg calls for immediate contact in a person who has cancer or was treated for it lately, and after any cancer where the pain has a feature that suggests metastases. The five years are those of a cohort of older people with back pain.";
        sources [NiceCg75: Emergency, NiceNg234: Emergency, LothianRedFlags: Emergency, BoldRegistry]

    rule "mscc-cancer-leg-pain-alone"
        suspects MetastaticSpinalCordCompression
        urgency SameDay at SameDayClinician
        when all(&[HistoryOfCancer, any(&[
            LegPain, LongstandingLegWeakness, LongstandingLegNumbness, LongstandingUnsteadyWalking,
            LongstandingWidespreadDeficit,
        ])]);
        because "Pain down a leg, or an old deficit, in a person with a cancer in the past is talked over with a specialist today.";
        sources [NiceNg234: Emergency, LothianRedFlags: Emergency, NiceCg75, ScottishCancerReferral]
        milder because "The newer NICE guidance is known from summaries only; the older one wants a pain feature as well, and one country's guideline reviews pain without such a feature. A growing pain or a new deficit makes it an emergency."

    rule "mscc-cancer-severe-progressive-pain"
        suspects MetastaticSpinalCordCompression
        urgency SameDay at SameDayClinician
        when all(&[HistoryOfCancer, UnremittingPain, any(&[GettingWorse, INTENSE_PAIN])]);
        because "In a person with cancer one board sends severe, intractable, progressive pain to hospital at once; NICE asks for advice within 24 hours.";
        sources [LothianRedFlags: Emergency, NiceCg75: SameDay]
        milder because "NICE asks for specialist advice within 24 hours of pain alone; a deficit makes it an emergency."

    rule "spinal-metastases-pain"
        suspects SpinalMetastases
        urgency SameDay at SameDayClinician
        when all(&[HistoryOfCancer, any(&[
            METASTASIS_PAIN, SuddenSevereOnset, MinorTrauma, PainWorseLyingDown,
        ])]);
        because "Cancer at any time with any such pain calls for specialist advice within 24 hours; other sources give it days to two weeks. That a sudden start, a fall and pain worse lying down count as much is good practice.";
        sources [
            GoodPractice,
            NiceCg75: SameDay, NiceNg234: SameDay, ScottishCancerReferral: SameDay,
            NorthEastEngland: WithinTwoWeeks, MayoClinic: WithinTwoWeeks, NiceCksSciatica: WithinTwoWeeks,
        ]

    rule "cancer-history"
        suspects SpinalMetastases
        urgency WithinTwoWeeks at OwnDoctor
        when HistoryOfCancer;
        because "A history of cancer is the one informative single flag for malignancy (7 % in primary care); it counts at any time, though one guideline counts the last 15 years only. Common skin cancer is not counted, as in a cohort of older people with back pain.";
        sources [Downie, AcpApsImaging, Verhagen, BoldRegistry, MayoClinic: WithinTwoWeeks, ScottishCancerReferral: Routine]

    rule "unexplained-weight-loss"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when UnexplainedWeightLoss;
        because "One source sees unexplained weight loss today, others within two weeks, one after a trial of therapy; any unexplained loss counts, and age, night pain or no improvement add weight.";
        sources [
            Adam, AhcprGuideline, NhsUkBackPain: SameDay, ReviseMsra: WithinTwoWeeks,
            IatroxSciatica: WithinTwoWeeks, MayoClinic: WithinTwoWeeks, AcpApsImaging: Routine, GlasgowAndClyde,
        ]
        milder because "Other sources give it two weeks or longer; with a history of cancer another rule is sooner."

    rule "pancreatic-cancer-age-60"
        suspects PancreaticCancer
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[age_from(60), UnexplainedWeightLoss]);
        because "From 60 on, weight loss with back pain is imaged within two weeks.";
        sources [NiceNg12: WithinTwoWeeks]

    rule "myeloma-age-60"
        suspects Myeloma
        urgency Routine at OwnDoctor
        when all(&[
            age_from(60), weeks_without_improvement_from(4), any(&[NEW_PAIN, from(Measure::AgeAtOnset, 60)]),
        ]);
        because "From 60 on, persistent back pain calls for blood tests, and the text gives no time for the first of them. 4 weeks is this crate's reading of persistent; pain that has been the same since before 60 is not meant.";
        sources [NiceNg12]

    rule "tired-with-lasting-pain-age-60"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[
            age_from(60), Malaise,
            any(&[weeks_without_improvement_from(4), all(&[GradualOnset, from(Measure::Duration, 85)])]),
        ]);
        because "From 60 on, tiredness or feeling unwell with pain that is no better after 4 weeks, or that came on slowly and has lasted more than 12 weeks, is looked into soon: a pathway for vague symptoms takes both from four weeks on, and myeloma shows like this.";
        sources [CrukVagueSymptoms, MyelomaUk, NiceNg12]

    rule "unremitting-pain"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when UnremittingPain;
        because "Pain that no position changes is not the mechanical pattern: tumour and infection have to be considered.";
        sources [
            AhcprGuideline, NhsUkBackPain: SameDay, ReviseMsra: WithinTwoWeeks, IatroxSciatica: WithinTwoWeeks,
        ]
        milder because "The source that sees it today is a public list, which names it without a second flag; with fever or cancer other rules are sooner."

    rule "night-pain-worse-lying"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[NightPain, PainWorseLyingDown]);
        because "Pain that is worse lying down and at night is not the mechanical pattern. Night pain alone was not useful for any diagnosis in 9,940 patients, and in one emergency department its odds ratio had an interval that crosses 1.";
        sources [
            AhcprGuideline, NhsUkBackPain: SameDay, MayoClinic: SameDay, Premkumar, Thiruganasambandamoorthy,
        ]
        milder because "Night pain alone told nothing of any diagnosis in 9,940 patients; with cancer or a risk of infection other rules are sooner."

    rule "growing-night-pain-age-50"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[age_from(50), NightPain, GettingWorse, weeks_without_improvement_from(4)]);
        because "Pain at night that grows and is no better after 4 weeks, from 50 on, may be a tumour that nobody knows of: in one cohort a fifth of people with a compressing tumour had no cancer diagnosis in the year before.";
        sources [MsccAudit, AhcprGuideline, NhsUkBackPain: SameDay]
        milder because "The source that is sooner is a public list, which names pain at night without a second flag."

    rule "thoracic-pain"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when ThoracicPain;
        because "Pain between the shoulders is urgent in one public list and needs a second flag in another source.";
        sources [NhsUkBackPain: SameDay, DumfriesAndGalloway]
        milder because "Only one public list is urgent about it alone; a band of pain round the trunk, numbness or a weak leg makes it sooner."

    rule "thoracic-band-pain"
        suspects SpinalCordCompression
        urgency SameDay at SameDayClinician
        when BandLikeTrunkPain;
        because "Pain like a band round the trunk can come from a thoracic root or from the cord.";
        sources [DumfriesAndGalloway, NorthernTrust]

    rule "thoracic-pain-with-weakness"
        suspects SpinalCordCompression
        urgency Emergency at EmergencyDepartment
        when all(&[any(&[ThoracicPain, BandLikeTrunkPain]), WEAKNESS]);
        because "A weak leg with pain in the upper or middle back, or like a band, points to the cord rather than to a lumbar disc; a fifth of one cohort with a compressing tumour had no cancer known in the year before.";
        sources [MsccAudit, DumfriesAndGalloway, GoodPractice]

    rule "thoracic-pain-with-numbness"
        suspects SpinalCordCompression
        urgency SameDay at SameDayClinician
        when all(&[ThoracicPain, LegNumbness]);
        because "Numbness in a leg with pain in the upper or middle back may come from the cord, and is examined today.";
        sources [DumfriesAndGalloway, GoodPractice]

    rule "lump-or-shape-change"
        suspects Malignancy
        urgency SameDay at SameDayClinician
        when LumpOrShapeChange;
        because "A new lump or a change of shape may be a tumour, a fracture or an infection, and has to be examined today.";
        sources [NhsUkBackPain: SameDay]
}
