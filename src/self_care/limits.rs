//! How to use each treatment safely, when to stop it, and when to seek help.

use super::Safety::*;
use super::safety::PREGNANT;
use super::{AppliesTo, Group, Safety};
use crate::rule::When;
use crate::rule::terms::{Diabetes, KnownSpinalCordInjury, NumbSkin, any};
use crate::source::{Fact, fact};
use crate::{Setting, Urgency};

/// A way in which to use a treatment, or not to use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limit {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The treatments.
    pub group: Group,
    /// How safe this way of use is: never, only after asking, within a limit, or as expected.
    pub level: Safety,
    /// The people to whom the limit applies.
    pub applies_to: AppliesTo,
    /// The limit in plain words.
    pub fact: Fact,
}

impl Limit {
    /// A limit that applies to everyone.
    const fn new(id: &'static str, level: Safety, group: Group, fact: Fact) -> Self {
        Self { id, group, level, applies_to: AppliesTo::Everyone, fact }
    }

    const fn when(self, when: When<'static>) -> Self {
        Self { applies_to: AppliesTo::Those(when), ..self }
    }
}

/// A sign to stop a treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Stop {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// The treatments.
    pub group: Group,
    /// How soon the person must be seen after stopping; `None` if stopping is enough.
    pub then: Option<Urgency>,
    /// The sign in plain words.
    pub fact: Fact,
}

impl Stop {
    /// A sign for which stopping is enough.
    const fn new(id: &'static str, group: Group, fact: Fact) -> Self {
        Self { id, group, then: None, fact }
    }

    const fn then(self, urgency: Urgency) -> Self {
        Self { then: Some(urgency), ..self }
    }
}

/// A sign to stop self-care and seek help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl SeekHelp {
    const fn new(id: &'static str, urgency: Urgency, setting: Setting, fact: Fact) -> Self {
        Self { id, urgency, setting, fact }
    }
}

const HURT_NERVES: When<'static> = any(&[NumbSkin, Diabetes, KnownSpinalCordInjury]);

/// The limits of use, by group.
pub const LIMITS: &[Limit] = &[
    Limit::new("heat-time", TakeCare, Group::Heat, fact!("Put a cloth between the pack and your skin. Keep it on for 15 to 20 minutes. Then leave it off for 20 minutes or more.", article [98], sources [HeatAndColdLeaflets])),
    Limit::new("heat-wrap-time", TakeCare, Group::Heat, fact!("Wear a heat wrap for no more than 8 hours a day, and for no more than 7 days in a row.", sources [HeatWrapLabel])),
    Limit::new("heat-check-skin", TakeCare, Group::Heat, fact!("Look at the skin every few minutes.", sources [HeatAndColdNeuropathy])),
    Limit::new("heat-asleep", Contraindicated, Group::Heat, fact!("Never fall asleep with a hot pack, and never lie on it.", sources [HeatAndColdNeuropathy, HeatAndColdLeaflets])),
    Limit::new("heat-two-at-once", Contraindicated, Group::Heat, fact!("Never put heat over a cream, a gel or another source of heat.", sources [HeatWrapLabel])),
    Limit::new("heat-tummy-in-pregnancy", Contraindicated, Group::Heat, fact!("Never put heat on your tummy while you are pregnant.", sources [HotColdDevice])).when(PREGNANT),
    Limit::new("heat-older-skin", TakeCare, Group::Heat, fact!("The older you are, the more easily heat burns you. Wear a wrap over your clothes, and not in bed.", sources [HeatWrapLabel, GoodPractice])),
    Limit::new("heat-same-place", TakeCare, Group::Heat, fact!("Do not heat the same place for many weeks. It can leave a brown net of marks on the skin.", sources [GoodPractice])),
    Limit::new("heat-nerve-damage", TakeCare, Group::Heat, fact!("If your nerves are hurt and your doctor lets you use heat, keep it under 38 °C and for 10 minutes.", sources [HeatAndColdNeuropathy])).when(HURT_NERVES),
    Limit::new("cold-on-skin", Contraindicated, Group::Cold, fact!("Never put ice or a cold pack on bare skin. Wrap it in a cloth.", sources [PharmacyHeatAndCold])),
    Limit::new("cold-time", Contraindicated, Group::Cold, fact!("Never keep cold on one place for more than 20 minutes. From 10 to 20 minutes is enough.", sources [HeatAndColdLeaflets, PharmacyHeatAndCold])),
    Limit::new("cold-check-skin", TakeCare, Group::Cold, fact!("Look at the skin after 5 minutes.", sources [PharmacyHeatAndCold, OxfordHeatAndIce])),
    Limit::new("cold-pause", TakeCare, Group::Cold, fact!("Leave the cold off for 20 minutes or more. A pause of 2 to 3 hours is common.", article [98], sources [HeatAndColdLeaflets, OxfordHeatAndIce])),
    Limit::new("cold-asleep", Contraindicated, Group::Cold, fact!("Never fall asleep with a cold pack.", sources [HeatAndColdLeaflets])),
    Limit::new("nsaid-short-and-low", TakeCare, Group::OralNsaid, fact!("Take the smallest dose that works, for as short a time as you can.", sources [IbuprofenUsDirections])),
    Limit::new("nsaid-with-food", TakeCare, Group::OralNsaid, fact!("Take it with food or milk if it upsets your stomach.", sources [IbuprofenUsStopUse])),
    Limit::new("nsaid-gel-places", TakeCare, Group::TopicalNsaid, fact!("Use it on no more than 2 parts of the body, and for no more than 21 days.", sources [DiclofenacGelUs])),
    Limit::new("nsaid-gel-covered", Contraindicated, Group::TopicalNsaid, fact!("Never put heat or a tight dressing over the gel.", sources [DiclofenacGelShop, HeatWrapLabel])),
    Limit::new("capsaicin-eyes-and-heat", Contraindicated, Group::TopicalCapsaicin, fact!("Keep it away from your eyes. Never use it just before or after heat or a hot bath.", sources [GoodPractice])),
    Limit::new("massage-gentle", TakeCare, Group::Massage, fact!("Be gentle. The aim is to loosen tense muscles.", article [100])),
    Limit::new("massage-unexplained-pain", AskFirst, Group::Massage, fact!("If nobody knows why it hurts, ask first.", sources [MassageRisks])),
    Limit::new("exercise-settles", Fine, Group::Exercise, fact!("A little more pain is all right if it soon settles.", sources [GoodPractice])),
    Limit::new("exercise-no-strain", TakeCare, Group::Exercise, fact!("Choose what does not strain your back.", article [101])),
    Limit::new("relaxation-safe", Fine, Group::Relaxation, fact!("It is safe for most people.", sources [Nccih])),
    Limit::new("meditation-no-delay", Contraindicated, Group::Relaxation, fact!("Never use it in place of help when there is a danger sign.", sources [GoodPractice])),
    Limit::new("manipulation-soreness", Fine, Group::Manipulation, fact!("You may be a little sore afterwards. That is common.", sources [ManualTherapyHarms])),
    Limit::new("tens-places", Contraindicated, Group::Tens, fact!("Never put pads on the front of your neck, across your chest or, when pregnant, on your tummy.", sources [TensPrecautions, TensDoNotUse])),
    Limit::new("tens-driving", Contraindicated, Group::Tens, fact!("Never use it while you drive.", sources [TensDoNotUse])),
];

/// The signs to stop, by group.
pub const STOPS: &[Stop] = &[
    Stop::new("heat-skin-harm", Group::Heat, fact!("The skin is still red hours later, or it has a rash, a blister or a swelling.", sources [HeatWrapLabel])),
    Stop::new("heat-no-help", Group::Heat, fact!("It is no better after 7 days, or it is worse.", sources [HeatWrapLabel])).then(Urgency::Routine),
    Stop::new("cold-skin-harm", Group::Cold, fact!("The skin goes white, blotchy or numb, or it burns.", sources [HeatAndColdLeaflets])),
    Stop::new("cold-no-help", Group::Cold, fact!("It has not helped within 2 days. Try something else.", sources [HeatAndColdLeaflets])),
    Stop::new("nsaid-no-help", Group::OralNsaid, fact!("The pain is no better by day 10, or the sore part is red or swollen.", sources [IbuprofenUsStopUse])).then(Urgency::Routine),
    Stop::new("nsaid-fever", Group::OralNsaid, fact!("You have a fever. The label allows 3 days, but with back pain you should be seen the same day.", sources [IbuprofenUsStopUse, BelmontHill])).then(Urgency::SameDay),
    Stop::new("nsaid-gut-bleed", Group::OralNsaid, fact!("Your poo is black or bloody, you vomit blood, you feel faint, or your stomach keeps hurting.", sources [IbuprofenUsStopUse])).then(Urgency::Emergency),
    Stop::new("nsaid-heart-or-stroke", Group::OralNsaid, fact!("You have chest pain or trouble breathing, one side goes weak, your speech is slurred, or a leg swells.", sources [IbuprofenUsStopUse])).then(Urgency::Emergency),
    Stop::new("nsaid-reaction", Group::OralNsaid, fact!("You get hives, blisters, a swollen face, wheeze or shock.", sources [IbuprofenUsWarnings])).then(Urgency::Emergency),
    Stop::new("nsaid-kidney", Group::OralNsaid, fact!("You pee less, or your ankles swell.", sources [IbuprofenGelNhs, GoodPractice])).then(Urgency::SameDay),
    Stop::new("nsaid-gel-no-help", Group::TopicalNsaid, fact!("It has not helped after 7 days.", sources [DiclofenacGelUs])),
    Stop::new("paracetamol-10-days", Group::Paracetamol, fact!("You still hurt after 10 days.", sources [ParacetamolUs])).then(Urgency::Routine),
    Stop::new("paracetamol-too-much", Group::Paracetamol, fact!("You took more than the most that is allowed. Go even if you feel well: the liver can fail days later.", sources [ParacetamolUs])).then(Urgency::Emergency),
    Stop::new("massage-worse", Group::Massage, fact!("It hurts more, goes numb or bruises.", sources [MassageRisks, GoodPractice])),
    Stop::new("stretching-leg-weak", Group::Stretching, fact!("A leg gets weak.", sources [GoodPractice])).then(Urgency::SameDay),
    Stop::new("stretching-down-the-leg", Group::Stretching, fact!("The pain moves further down your leg, or the leg goes numb.", sources [GoodPractice])).then(Urgency::WithinTwoWeeks),
    Stop::new("exercise-chest-pain", Group::Exercise, fact!("You get chest pain, feel faint or cannot get your breath.", sources [GoodPractice])).then(Urgency::Emergency),
    Stop::new("breathing-dizzy", Group::Relaxation, fact!("Deep breathing makes you dizzy or tingle. Slow down.", sources [GoodPractice])),
];

/// When to stop self-care and seek help, most urgent first.
pub const SEEK_HELP: &[SeekHelp] = &[
    SeekHelp::new(
        "numb-saddle-or-bladder",
        Urgency::Emergency,
        Setting::EmergencyDepartment,
        fact!("You go numb around your genitals or bottom. Or you cannot hold or pass pee or poo as before. Or sex feels new and wrong. Or both legs go weak or numb.", sources [BmjBestPracticeCes, NhsBackPainPages]),
    ),
    SeekHelp::new(
        "chest-or-tummy",
        Urgency::Emergency,
        Setting::EmergencyDepartment,
        fact!("Your chest hurts too. Or the pain is sudden and very bad, and you faint or your tummy throbs.", sources [NhsBackPainPages, GoodPractice]),
    ),
    SeekHelp::new(
        "dark-pee-after-effort",
        Urgency::Emergency,
        Setting::EmergencyDepartment,
        fact!(
            "After hard exercise or work your pee is dark like cola, or a muscle swells and gets hard.",
            sources[GoodPractice]
        ),
    ),
    SeekHelp::new(
        "serious-accident",
        Urgency::Emergency,
        Setting::EmergencyDepartment,
        fact!("It began with a bad fall or a crash.", sources[NhsBackPainPages]),
    ),
    SeekHelp::new(
        "fast-leg-weakness",
        Urgency::SameDay,
        Setting::SameDayClinician,
        fact!("A leg gets weak fast, or you cannot lift your foot.", sources [GpReasoningSciatica, GoodPractice]),
    ),
    SeekHelp::new(
        "high-temperature",
        Urgency::SameDay,
        Setting::SameDayClinician,
        fact!("You have a temperature of 38 °C or more.", sources[BelmontHill]),
    ),
    SeekHelp::new(
        "harm-from-treatment",
        Urgency::SameDay,
        Setting::SameDayClinician,
        fact!("Heat, cold or a medicine has harmed your skin, made you bleed or set off an allergy. Stop it. If it is bad, call an ambulance.", sources [HeatWrapLabel, HeatAndColdLeaflets, IbuprofenUsWarnings]),
    ),
    SeekHelp::new(
        "weight-loss-or-cancer",
        Urgency::WithinTwoWeeks,
        Setting::OwnDoctor,
        fact!("You lose weight for no reason, you have had cancer, there is a lump or a new shape, it hurts at night or at rest, or it hurts high up in your back.", sources [NhsBackPainPages, GoodPractice]),
    ),
    SeekHelp::new(
        "sleepless",
        Urgency::WithinTwoWeeks,
        Setting::OwnDoctor,
        fact!("It is so bad that you cannot sleep.", sources[NhsBackPainPages]),
    ),
    SeekHelp::new(
        "leg-numbness",
        Urgency::WithinTwoWeeks,
        Setting::OwnDoctor,
        fact!("A leg is numb or weak.", sources[NhsBackPainPages]),
    ),
    SeekHelp::new(
        "intense",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("The pain is intense.", article[95]),
    ),
    SeekHelp::new("getting-worse", Urgency::Routine, Setting::OwnDoctor, fact!("It gets worse.", article[5])),
    SeekHelp::new(
        "keeps-coming-back",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("It keeps coming back.", article [4, 97]),
    ),
    SeekHelp::new(
        "no-better-at-home",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("It does not get better with what you do at home.", article[96]),
    ),
    SeekHelp::new(
        "does-not-go-away",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("It does not go away.", article[120]),
    ),
    SeekHelp::new(
        "two-weeks",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("It is no better after 2 weeks of looking after it, or it does not begin to ease in a few weeks. You can ask a pharmacist too.", sources [NhsTwoWeeks, NhsBackPainPages]),
    ),
    SeekHelp::new(
        "medicine-or-wrap-no-help",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("You have worn a heat wrap for 7 days or taken a medicine for 10 days, and it has not helped.", sources [HeatWrapLabel, IbuprofenUsStopUse, ParacetamolUs]),
    ),
    SeekHelp::new(
        "young-and-sporty-or-stiff",
        Urgency::Routine,
        Setting::OwnDoctor,
        fact!("You are young and do a lot of sport. Or it began before 45, and your back is stiff in the morning and better when you move.", sources [AbelSpondylolysis, NiceNg65]),
    ),
];
