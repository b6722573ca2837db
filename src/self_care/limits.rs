//! How each treatment is used safely by anybody, when to stop it, and when to seek help.

use super::safety::PREGNANT;
use super::{Group, Safety, Who};
use crate::finding::terms;
use crate::person::Factor;
use crate::source::{Fact, fact};
use crate::{Setting, Urgency};

/// A way to use a treatment, or not to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// Of which treatments.
    pub of: Group,
    /// How safe this way of use is: never, only after asking, within a limit, or as expected.
    pub level: Safety,
    /// For whom.
    pub who: Who,
    /// The limit in plain words.
    pub fact: Fact,
}

/// A sign on which to stop a treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stop {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// Of which treatments.
    pub of: Group,
    /// How soon to be seen after stopping; `None` if to stop is enough.
    pub then: Option<Urgency>,
    /// The sign in plain words.
    pub fact: Fact,
}

/// A sign on which to stop caring for oneself and seek help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeekHelp {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// How soon.
    pub urgency: Urgency,
    /// Where.
    pub setting: Setting,
    /// The sign in plain words.
    pub fact: Fact,
}

/// `stop` alone, or the urgency with which to be seen afterwards.
macro_rules! then {
    (Stop) => {
        None
    };
    ($urgency:ident) => {
        Some(Urgency::$urgency)
    };
}

const HURT_NERVES: Who = Who::Any(&[
    Who::Is(Factor::NumbSkin),
    Who::Presents(terms::Diabetes),
    Who::Presents(terms::KnownSpinalCordInjury),
]);

/// Limits: rows of id, level, group, for whom, and the statement with its provenance.
macro_rules! limit_rows {
    ($( $id:literal $level:ident of $group:ident $(for $who:ident)? ($($fact:tt)+); )+) => {
        /// The limits of use, in the order of the groups.
        pub const LIMITS: &[Limit] = &[$(
            Limit {
                id: $id,
                of: Group::$group,
                level: Safety::$level,
                who: limit_rows!(@who $($who)?),
                fact: fact!($($fact)+),
            },
        )+];
        const _: () = crate::vocabulary::assert_good_ids(&[$($id),+]);
    };
    (@who) => { Who::Anyone };
    (@who $who:ident) => { $who };
}

/// Stop signs: rows of id, what to do after stopping, group, and the statement with its provenance.
macro_rules! stop_rows {
    ($( $id:literal $then:ident of $group:ident ($($fact:tt)+); )+) => {
        /// The signs on which to stop, in the order of the groups.
        pub const STOPS: &[Stop] = &[$(
            Stop { id: $id, of: Group::$group, then: then!($then), fact: fact!($($fact)+) },
        )+];
        const _: () = crate::vocabulary::assert_good_ids(&[$($id),+]);
    };
}

/// Signs to seek help on: rows of id, urgency, setting, and the statement with its provenance.
macro_rules! seek_rows {
    ($( $id:literal $urgency:ident at $setting:ident ($($fact:tt)+); )+) => {
        /// When to stop caring for oneself and seek help, most urgent first.
        pub const SEEK_HELP: &[SeekHelp] = &[$(
            SeekHelp {
                id: $id,
                urgency: Urgency::$urgency,
                setting: Setting::$setting,
                fact: fact!($($fact)+),
            },
        )+];
        const _: () = crate::vocabulary::assert_good_ids(&[$($id),+]);
    };
}

limit_rows! {
    "heat-time" TakeCare of Heat ("Put a cloth between the pack and your skin. Keep it on for 15 to 20 minutes. Then leave it off for 20 minutes or more.", article [98], sources [HeatAndColdLeaflets]);
    "heat-wrap-time" TakeCare of Heat ("Wear a heat wrap for no more than 8 hours a day, and for no more than 7 days in a row.", sources [HeatWrapLabel]);
    "heat-check-skin" TakeCare of Heat ("Look at the skin every few minutes.", sources [HeatAndColdNeuropathy]);
    "heat-asleep" Contraindicated of Heat ("Never fall asleep with a hot pack, and never lie on it.", sources [HeatAndColdNeuropathy, HeatAndColdLeaflets]);
    "heat-two-at-once" Contraindicated of Heat ("Never put heat over a cream, a gel or another source of heat.", sources [HeatWrapLabel]);
    "heat-tummy-in-pregnancy" Contraindicated of Heat for PREGNANT ("Never put heat on your tummy while you are pregnant.", sources [HotColdDevice]);
    "heat-older-skin" TakeCare of Heat ("The older you are, the more easily heat burns you. Wear a wrap over your clothes, and not in bed.", sources [HeatWrapLabel, GoodPractice]);
    "heat-same-place" TakeCare of Heat ("Do not heat the same place for many weeks. It can leave a brown net of marks on the skin.", sources [GoodPractice]);
    "heat-nerve-damage" TakeCare of Heat for HURT_NERVES ("If your nerves are hurt and your doctor lets you use heat, keep it under 38 °C and for 10 minutes.", sources [HeatAndColdNeuropathy]);
    "cold-on-skin" Contraindicated of Cold ("Never put ice or a cold pack on bare skin. Wrap it in a cloth.", sources [PharmacyHeatAndCold]);
    "cold-time" Contraindicated of Cold ("Never keep cold on one place for more than 20 minutes. From 10 to 20 minutes is enough.", sources [HeatAndColdLeaflets, PharmacyHeatAndCold]);
    "cold-check-skin" TakeCare of Cold ("Look at the skin after 5 minutes.", sources [PharmacyHeatAndCold, OxfordHeatAndIce]);
    "cold-pause" TakeCare of Cold ("Leave the cold off for 20 minutes or more. A pause of 2 to 3 hours is common.", article [98], sources [HeatAndColdLeaflets, OxfordHeatAndIce]);
    "cold-asleep" Contraindicated of Cold ("Never fall asleep with a cold pack.", sources [HeatAndColdLeaflets]);
    "nsaid-short-and-low" TakeCare of OralNsaid ("Take the smallest dose that works, for as short a time as you can.", sources [IbuprofenUsDirections]);
    "nsaid-with-food" TakeCare of OralNsaid ("Take it with food or milk if it upsets your stomach.", sources [IbuprofenUsStopUse]);
    "nsaid-gel-places" TakeCare of TopicalNsaid ("Use it on no more than 2 parts of the body, and for no more than 21 days.", sources [DiclofenacGelUs]);
    "nsaid-gel-covered" Contraindicated of TopicalNsaid ("Never put heat or a tight dressing over the gel.", sources [DiclofenacGelShop, HeatWrapLabel]);
    "capsaicin-eyes-and-heat" Contraindicated of TopicalCapsaicin ("Keep it away from your eyes. Never use it just before or after heat or a hot bath.", sources [GoodPractice]);
    "massage-gentle" TakeCare of Massage ("Be gentle. The aim is to loosen tense muscles.", article [100]);
    "massage-unexplained-pain" AskFirst of Massage ("If nobody knows why it hurts, ask first.", sources [MassageRisks]);
    "exercise-settles" Fine of Exercise ("A little more pain is all right if it soon settles.", sources [GoodPractice]);
    "exercise-no-strain" TakeCare of Exercise ("Choose what does not strain your back.", article [101]);
    "relaxation-safe" Fine of Relaxation ("It is safe for most people.", sources [Nccih]);
    "meditation-no-delay" Contraindicated of Relaxation ("Never use it in place of help when there is a danger sign.", sources [GoodPractice]);
    "manipulation-soreness" Fine of Manipulation ("You may be a little sore afterwards. That is common.", sources [ManualTherapyHarms]);
    "tens-places" Contraindicated of Tens ("Never put pads on the front of your neck, across your chest or, when pregnant, on your tummy.", sources [TensPrecautions, TensDoNotUse]);
    "tens-driving" Contraindicated of Tens ("Never use it while you drive.", sources [TensDoNotUse]);
}

stop_rows! {
    "heat-skin-harm" Stop of Heat ("The skin is still red hours later, or it has a rash, a blister or a swelling.", sources [HeatWrapLabel]);
    "heat-no-help" Routine of Heat ("It is no better after 7 days, or it is worse.", sources [HeatWrapLabel]);
    "cold-skin-harm" Stop of Cold ("The skin goes white, blotchy or numb, or it burns.", sources [HeatAndColdLeaflets]);
    "cold-no-help" Stop of Cold ("It has not helped within 2 days. Try something else.", sources [HeatAndColdLeaflets]);
    "nsaid-no-help" Routine of OralNsaid ("The pain is no better by day 10, or the sore part is red or swollen.", sources [IbuprofenUsStopUse]);
    "nsaid-fever" SameDay of OralNsaid ("You have a fever. The label allows 3 days, but with back pain you should be seen the same day.", sources [IbuprofenUsStopUse, BelmontHill]);
    "nsaid-gut-bleed" Emergency of OralNsaid ("Your poo is black or bloody, you vomit blood, you feel faint, or your stomach keeps hurting.", sources [IbuprofenUsStopUse]);
    "nsaid-heart-or-stroke" Emergency of OralNsaid ("You have chest pain or trouble breathing, one side goes weak, your speech is slurred, or a leg swells.", sources [IbuprofenUsStopUse]);
    "nsaid-reaction" Emergency of OralNsaid ("You get hives, blisters, a swollen face, wheeze or shock.", sources [IbuprofenUsWarnings]);
    "nsaid-kidney" SameDay of OralNsaid ("You pee less, or your ankles swell.", sources [IbuprofenGelNhs, GoodPractice]);
    "nsaid-gel-no-help" Stop of TopicalNsaid ("It has not helped after 7 days.", sources [DiclofenacGelUs]);
    "paracetamol-10-days" Routine of Paracetamol ("You still hurt after 10 days.", sources [ParacetamolUs]);
    "paracetamol-too-much" Emergency of Paracetamol ("You took more than the most that is allowed. Go even if you feel well: the liver can fail days later.", sources [ParacetamolUs]);
    "massage-worse" Stop of Massage ("It hurts more, goes numb or bruises.", sources [MassageRisks, GoodPractice]);
    "stretching-leg-weak" SameDay of Stretching ("A leg gets weak.", sources [GoodPractice]);
    "stretching-down-the-leg" WithinTwoWeeks of Stretching ("The pain moves further down your leg, or the leg goes numb.", sources [GoodPractice]);
    "exercise-chest-pain" Emergency of Exercise ("You get chest pain, feel faint or cannot get your breath.", sources [GoodPractice]);
    "breathing-dizzy" Stop of Relaxation ("Deep breathing makes you dizzy or tingle. Slow down.", sources [GoodPractice]);
}

seek_rows! {
    "numb-saddle-or-bladder" Emergency at EmergencyDepartment ("You go numb around your genitals or bottom. Or you cannot hold or pass pee or poo as before. Or sex feels new and wrong. Or both legs go weak or numb.", sources [BmjBestPracticeCes, NhsBackPainPages]);
    "chest-or-tummy" Emergency at EmergencyDepartment ("Your chest hurts too. Or the pain is sudden and very bad, and you faint or your tummy throbs.", sources [NhsBackPainPages, GoodPractice]);
    "dark-pee-after-effort" Emergency at EmergencyDepartment ("After hard exercise or work your pee is dark like cola, or a muscle swells and gets hard.", sources [GoodPractice]);
    "serious-accident" Emergency at EmergencyDepartment ("It began with a bad fall or a crash.", sources [NhsBackPainPages]);
    "fast-leg-weakness" SameDay at SameDayClinician ("A leg gets weak fast, or you cannot lift your foot.", sources [GpReasoningSciatica, GoodPractice]);
    "high-temperature" SameDay at SameDayClinician ("You have a temperature of 38 °C or more.", sources [BelmontHill]);
    "harm-from-treatment" SameDay at SameDayClinician ("Heat, cold or a medicine has harmed your skin, made you bleed or set off an allergy. Stop it. If it is bad, call an ambulance.", sources [HeatWrapLabel, HeatAndColdLeaflets, IbuprofenUsWarnings]);
    "weight-loss-or-cancer" WithinTwoWeeks at OwnDoctor ("You lose weight for no reason, you have had cancer, there is a lump or a new shape, it hurts at night or at rest, or it hurts high up in your back.", sources [NhsBackPainPages, GoodPractice]);
    "sleepless" WithinTwoWeeks at OwnDoctor ("It is so bad that you cannot sleep.", sources [NhsBackPainPages]);
    "leg-numbness" WithinTwoWeeks at OwnDoctor ("A leg is numb or weak.", sources [NhsBackPainPages]);
    "intense" Routine at OwnDoctor ("The pain is intense.", article [95]);
    "getting-worse" Routine at OwnDoctor ("It gets worse.", article [5]);
    "keeps-coming-back" Routine at OwnDoctor ("It keeps coming back.", article [4, 97]);
    "no-better-at-home" Routine at OwnDoctor ("It does not get better with what you do at home.", article [96]);
    "does-not-go-away" Routine at OwnDoctor ("It does not go away.", article [120]);
    "two-weeks" Routine at OwnDoctor ("It is no better after 2 weeks of looking after it, or it does not begin to ease in a few weeks. You can ask a pharmacist too.", sources [NhsTwoWeeks, NhsBackPainPages]);
    "medicine-or-wrap-no-help" Routine at OwnDoctor ("You have worn a heat wrap for 7 days or taken a medicine for 10 days, and it has not helped.", sources [HeatWrapLabel, IbuprofenUsStopUse, ParacetamolUs]);
    "young-and-sporty-or-stiff" Routine at OwnDoctor ("You are young and do a lot of sport. Or it began before 45, and your back is stiff in the morning and better when you move.", sources [AbelSpondylolysis, NiceNg65]);
}
