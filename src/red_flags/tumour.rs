//! Cancer in or beyond the spine.

use super::*;
use crate::finding::terms::*;

rules! {
    rule "mscc-cancer-neuro"
        suspects MetastaticSpinalCordCompression
        urgency Emergency at EmergencyDepartment
        when all(&[HistoryOfCancer, any(&[
            NEUROLOGY, CAUDA_EQUINA, LegPain, UnableToStandOrWalk, LongstandingBladderBowelOrSaddleChange,
        ])]);
        because "Cancer at any time with any nerve symptom, leg pain included: immediate contact, and imaging always within 24 hours.";
        sources [NiceCg75: Emergency, NiceNg234: Emergency, LothianRedFlags: Emergency]

    rule "spinal-metastases-pain"
        suspects SpinalMetastases
        urgency SameDay at SameDayClinician
        when all(&[HistoryOfCancer, any(&[
            GettingWorse, UnremittingPain, NightPain, PainOnStraining, ThoracicPain, BandLikeTrunkPain,
            BonyPointTenderness, NeurogenicClaudication, SevereMovementPain,
        ])]);
        because "Cancer at any time with any such pain: specialist advice within 24 hours.";
        sources [NiceCg75: SameDay, NiceNg234: SameDay, ScottishCancerReferral: SameDay, LothianRedFlags: Emergency]

    rule "cancer-history"
        suspects SpinalMetastases
        urgency WithinTwoWeeks at OwnDoctor
        when HistoryOfCancer;
        because "A history of cancer is the one informative single flag for malignancy (7 % in primary care).";
        sources [Downie, AcpApsImaging, MayoClinic: WithinTwoWeeks, ScottishCancerReferral: Routine]

    rule "unexplained-weight-loss"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when UnexplainedWeightLoss;
        because "One source acts today, others within two weeks, one after a trial of therapy; age, night pain or no improvement add weight.";
        sources [Adam, NhsUkBackPain: SameDay, ReviseMsra: WithinTwoWeeks, IatroxSciatica: WithinTwoWeeks, AcpApsImaging: Routine, GlasgowAndClyde]

    rule "pancreatic-cancer-age-60"
        suspects PancreaticCancer
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[age_from(60), UnexplainedWeightLoss]);
        because "From 60, weight loss with back pain is imaged within two weeks.";
        sources [NiceNg12: WithinTwoWeeks]

    rule "myeloma-age-60"
        suspects Myeloma
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[age_from(60), weeks_without_improvement_from(4)]);
        because "From 60, persistent back pain calls for blood tests; 4 weeks is this crate's reading of persistent.";
        sources [NiceNg12]

    rule "unremitting-pain"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when UnremittingPain;
        because "Pain that no position changes is not mechanical: tumour or infection.";
        sources [AhcprGuideline, NiceCks, NhsUkBackPain: SameDay, ReviseMsra: WithinTwoWeeks]

    rule "night-pain-worse-lying"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[NightPain, PainWorseLyingDown]);
        because "Pain worse lying down and at night together; night pain alone told nothing in 9,940 patients.";
        sources [AhcprGuideline, NhsUkBackPain: SameDay, Premkumar]

    rule "thoracic-pain"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when ThoracicPain;
        because "Pain between the shoulders is urgent in one public list and needs a partner in another.";
        sources [NhsUkBackPain: SameDay, DumfriesAndGalloway]

    rule "thoracic-band-pain"
        suspects SpinalCordCompression
        urgency SameDay at SameDayClinician
        when BandLikeTrunkPain;
        because "Pain like a band round the trunk can be a thoracic root or the cord.";
        sources [DumfriesAndGalloway, NorthernTrust]

    rule "lump-or-shape-change"
        suspects Malignancy
        urgency SameDay at SameDayClinician
        when LumpOrShapeChange;
        because "Tumour, fracture or infection: it needs eyes on it today.";
        sources [NhsUkBackPain: SameDay]
}
