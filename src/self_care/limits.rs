//! How to use each treatment safely, when to stop it, and when to seek help.

use super::Safety::*;
use super::safety::PREGNANT;
use super::{AppliesTo, Group, Safety};
use crate::Source::*;
use crate::language::Text;
use crate::rule::When;
use crate::rule::terms::*;
use crate::source::{Fact, s};
use crate::{FindingSet, Setting, Urgency};

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
///
/// A sign that the person already has is left out: the answer has counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeekHelp {
    /// The permanent kebab-case id.
    pub id: &'static str,
    /// How soon.
    pub urgency: Urgency,
    /// Where.
    pub setting: Setting,
    /// The people to whom it applies.
    pub applies_to: AppliesTo,
    /// The findings that it names. A yes to one of them leaves it out.
    pub signs: FindingSet,
    /// The sign in plain words.
    pub fact: Fact,
}

impl SeekHelp {
    /// A sign for everybody, without a finding of its own.
    const fn new(id: &'static str, urgency: Urgency, setting: Setting) -> Self {
        let applies_to = AppliesTo::Everyone;
        Self { id, urgency, setting, applies_to, signs: FindingSet::EMPTY, fact: Fact::UNSAID }
    }

    const fn emergency(id: &'static str) -> Self {
        Self::new(id, Urgency::Emergency, Setting::EmergencyDepartment)
    }

    const fn same_day(id: &'static str) -> Self {
        Self::new(id, Urgency::SameDay, Setting::SameDayClinician)
    }

    const fn within_two_weeks(id: &'static str) -> Self {
        Self::new(id, Urgency::WithinTwoWeeks, Setting::OwnDoctor)
    }

    const fn routine(id: &'static str) -> Self {
        Self::new(id, Urgency::Routine, Setting::OwnDoctor)
    }

    const fn when(self, when: When<'static>) -> Self {
        Self { applies_to: AppliesTo::Those(when), ..self }
    }

    /// For the maternity unit.
    const fn in_pregnancy(self) -> Self {
        Self { setting: Setting::MaternityUnit, ..self.when(PREGNANT) }
    }

    const fn fact(self, fact: Fact) -> Self {
        Self { fact, ..self }
    }

    const fn signs(mut self, mut signs: &[When<'static>]) -> Self {
        while let [sign, more @ ..] = signs {
            self.signs = self.signs.with(sign.finding());
            signs = more;
        }
        self
    }
}

const EFFORT: When<'static> = any(&[StrenuousLifting, SorenessAfterExercise, NewExercise]);

const HURT_NERVES: When<'static> = any(&[NumbSkin, Diabetes, KnownSpinalCordInjury]);

/// The limits of use, by group.
pub const LIMITS: &[Limit] = &[
    Limit::new("heat-time", TakeCare, Group::Heat, Fact::in_article("Put a cloth between the pack and your skin. Keep it on for 15 to 20 minutes. Then leave it off for 20 minutes or more.", &s([98]), &[FoundingArticle, HeatAndColdLeaflets])),
    Limit::new("heat-wrap-time", TakeCare, Group::Heat, Fact::new("Wear a heat wrap for no more than 8 hours a day, and for no more than 7 days in a row.", &[HeatWrapLabel])),
    Limit::new("heat-check-skin", TakeCare, Group::Heat, Fact::new("Look at the skin every few minutes.", &[HeatAndColdNeuropathy])),
    Limit::new("heat-asleep", Contraindicated, Group::Heat, Fact::new("Never fall asleep with a hot pack, and never lie on it.", &[HeatAndColdNeuropathy, HeatAndColdLeaflets])),
    Limit::new("heat-two-at-once", Contraindicated, Group::Heat, Fact::new("Never put heat over a cream, a gel or another source of heat.", &[HeatWrapLabel])),
    Limit::new("heat-tummy-in-pregnancy", Contraindicated, Group::Heat, Fact::new("Never put heat on your tummy while you are pregnant.", &[HotColdDevice])).when(PREGNANT),
    Limit::new("heat-older-skin", TakeCare, Group::Heat, Fact::new("The older you are, the more easily heat burns you. Wear a wrap over your clothes, and not in bed.", &[HeatWrapLabel, GoodPractice])),
    Limit::new("heat-same-place", TakeCare, Group::Heat, Fact::new("Do not heat the same place for many weeks. It can leave a brown net of marks on the skin.", &[GoodPractice])),
    Limit::new("heat-nerve-damage", TakeCare, Group::Heat, Fact::new("If your nerves are hurt and your doctor lets you use heat, keep it under 38 °C and for 10 minutes.", &[HeatAndColdNeuropathy])).when(HURT_NERVES),
    Limit::new("cold-on-skin", Contraindicated, Group::Cold, Fact::new("Never put ice or a cold pack on bare skin. Wrap it in a cloth.", &[PharmacyHeatAndCold])),
    Limit::new("cold-time", Contraindicated, Group::Cold, Fact::new("Never keep cold on one place for more than 20 minutes. From 10 to 20 minutes is enough.", &[HeatAndColdLeaflets, PharmacyHeatAndCold])),
    Limit::new("cold-check-skin", TakeCare, Group::Cold, Fact::new("Look at the skin after 5 minutes.", &[PharmacyHeatAndCold, OxfordHeatAndIce])),
    Limit::new("cold-pause", TakeCare, Group::Cold, Fact::in_article("Leave the cold off for 20 minutes or more. A pause of 2 to 3 hours is common.", &s([98]), &[FoundingArticle, HeatAndColdLeaflets, OxfordHeatAndIce])),
    Limit::new("cold-asleep", Contraindicated, Group::Cold, Fact::new("Never fall asleep with a cold pack.", &[HeatAndColdLeaflets])),
    Limit::new("nsaid-short-and-low", TakeCare, Group::OralNsaid, Fact::new("Take the smallest dose that works, for as short a time as you can.", &[IbuprofenUsDirections])),
    Limit::new("nsaid-with-food", TakeCare, Group::OralNsaid, Fact::new("Take it with food or milk if it upsets your stomach.", &[IbuprofenUsStopUse])),
    Limit::new("nsaid-gel-places", TakeCare, Group::TopicalNsaid, Fact::new("Use it on no more than 2 parts of the body, and for no more than 21 days.", &[DiclofenacGelUs])),
    Limit::new("nsaid-gel-covered", Contraindicated, Group::TopicalNsaid, Fact::new("Never put heat or a tight dressing over the gel.", &[DiclofenacGelShop, HeatWrapLabel])),
    Limit::new("capsaicin-eyes-and-heat", Contraindicated, Group::TopicalCapsaicin, Fact::new("Keep it away from your eyes. Never use it just before or after heat or a hot bath.", &[GoodPractice])),
    Limit::new("massage-gentle", TakeCare, Group::Massage, Fact::in_article("Be gentle. The aim is to loosen tense muscles.", &s([100]), &[FoundingArticle])),
    Limit::new("massage-unexplained-pain", AskFirst, Group::Massage, Fact::new("If nobody knows why it hurts, ask first.", &[MassageRisks])),
    Limit::new("exercise-settles", Fine, Group::Exercise, Fact::new("A little more pain is all right if it soon settles.", &[GoodPractice])),
    Limit::new("exercise-no-strain", TakeCare, Group::Exercise, Fact::in_article("Choose what does not strain your back.", &s([101]), &[FoundingArticle])),
    Limit::new("relaxation-safe", Fine, Group::Relaxation, Fact::new("It is safe for most people.", &[Nccih])),
    Limit::new("meditation-no-delay", Contraindicated, Group::Relaxation, Fact::new("Never use it in place of help when there is a danger sign.", &[GoodPractice])),
    Limit::new("manipulation-soreness", Fine, Group::Manipulation, Fact::new("You may be a little sore afterwards. That is common.", &[ManualTherapyHarms])),
    Limit::new("tens-places", Contraindicated, Group::Tens, Fact::new("Never put pads on the front of your neck, across your chest or, when pregnant, on your tummy.", &[TensPrecautions, TensDoNotUse])),
    Limit::new("tens-driving", Contraindicated, Group::Tens, Fact::new("Never use it while you drive.", &[TensDoNotUse])),
];

/// The signs to stop, by group.
pub const STOPS: &[Stop] = &[
    Stop::new("heat-skin-harm", Group::Heat, Fact::new("The skin is still red hours later, or it has a rash, a blister or a swelling.", &[HeatWrapLabel])),
    Stop::new("heat-no-help", Group::Heat, Fact::new("It is no better after 7 days, or it is worse.", &[HeatWrapLabel])).then(Urgency::Routine),
    Stop::new("cold-skin-harm", Group::Cold, Fact::new("The skin goes white, blotchy or numb, or it burns.", &[HeatAndColdLeaflets])),
    Stop::new("cold-no-help", Group::Cold, Fact::new("It has not helped within 2 days. Try something else.", &[HeatAndColdLeaflets])),
    Stop::new("nsaid-no-help", Group::OralNsaid, Fact::new("The pain is no better by day 10, or the sore part is red or swollen.", &[IbuprofenUsStopUse])).then(Urgency::Routine),
    Stop::new("nsaid-fever", Group::OralNsaid, Fact::new("You have a fever. The label allows 3 days, but with back pain you should be seen the same day.", &[IbuprofenUsStopUse, BelmontHill])).then(Urgency::SameDay),
    Stop::new("nsaid-gut-bleed", Group::OralNsaid, Fact::new("Your poo is black or bloody, you vomit blood, you feel faint, or your stomach keeps hurting.", &[IbuprofenUsStopUse])).then(Urgency::Emergency),
    Stop::new("nsaid-heart-or-stroke", Group::OralNsaid, Fact::new("You have chest pain or trouble breathing, one side goes weak, your speech is slurred, or a leg swells.", &[IbuprofenUsStopUse])).then(Urgency::Emergency),
    Stop::new("nsaid-reaction", Group::OralNsaid, Fact::new("You get hives, blisters, a swollen face, wheeze or shock.", &[IbuprofenUsWarnings])).then(Urgency::Emergency),
    Stop::new("nsaid-kidney", Group::OralNsaid, Fact::new("You pee less, or your ankles swell.", &[IbuprofenGelNhs, GoodPractice])).then(Urgency::SameDay),
    Stop::new("nsaid-gel-no-help", Group::TopicalNsaid, Fact::new("It has not helped after 7 days.", &[DiclofenacGelUs])),
    Stop::new("paracetamol-10-days", Group::Paracetamol, Fact::new("You still hurt after 10 days.", &[ParacetamolUs])).then(Urgency::Routine),
    Stop::new("paracetamol-too-much", Group::Paracetamol, Fact::new("You took more than the most that is allowed. Go even if you feel well: the liver can fail days later.", &[ParacetamolUs])).then(Urgency::Emergency),
    Stop::new("massage-worse", Group::Massage, Fact::new("It hurts more, goes numb or bruises.", &[MassageRisks, GoodPractice])),
    Stop::new("stretching-leg-weak", Group::Stretching, Fact::new("A leg gets weak.", &[GoodPractice])).then(Urgency::SameDay),
    Stop::new("stretching-down-the-leg", Group::Stretching, Fact::new("The pain moves further down your leg, or the leg goes numb.", &[GoodPractice])).then(Urgency::WithinTwoWeeks),
    Stop::new("exercise-chest-pain", Group::Exercise, Fact::new("You get chest pain, feel faint or cannot get your breath.", &[GoodPractice])).then(Urgency::Emergency),
    Stop::new("breathing-dizzy", Group::Relaxation, Fact::new("Deep breathing makes you dizzy or tingle. Slow down.", &[GoodPractice])),
];

/// When to stop self-care and seek help, most urgent first. A page shows the first ones.
pub const SEEK_HELP: &[SeekHelp] = &[
    SeekHelp::emergency("numb-saddle-or-bladder")
        .fact(Fact::new(
            "You go numb around your genitals or bottom, cannot pee, or leak pee or poo.",
            &[BmjBestPracticeCes, NhsBackPainPages],
        ))
        .signs(&[
            SaddleSensoryChange,
            HesitantUrination,
            ReducedBladderSensation,
            UrinaryRetention,
            UrinaryIncontinence,
            LossOfRectalSensation,
            BowelIncontinence,
        ]),
    SeekHelp::emergency("chest-or-collapse")
        .fact(Fact::new(
            "Your chest hurts, you faint, or the pain turns very bad all at once.",
            &[NhsBackPainPages, GoodPractice],
        ))
        .signs(&[ChestPain, CollapseOrFainting]),
    SeekHelp::emergency("both-legs")
        .fact(Fact::new("Both legs go weak or numb.", &[BmjBestPracticeCes, NhsBackPainPages]))
        .signs(&[WeaknessBothLegs, NumbnessBothLegs]),
    SeekHelp::emergency("serious-accident")
        .fact(Fact::new("You have a bad fall or a crash.", &[NhsBackPainPages]))
        .signs(&[MajorTrauma]),
    SeekHelp::emergency("ill-and-muddled")
        .fact(Fact::new("You get very ill, muddled, or hard to wake.", &[NhsUkKidneyInfection, GoodPractice]))
        .signs(&[ConfusionOrDrowsiness]),
    SeekHelp::emergency("dark-pee-after-effort")
        .fact(Fact::new(
            "After hard exercise or work your pee is dark like cola, or a muscle swells and gets hard.",
            &[GoodPractice],
        ))
        .when(EFFORT)
        .signs(&[BloodInUrine, SevereMuscleSwelling]),
    SeekHelp::emergency("throbbing-tummy")
        .fact(Fact::new("A lump in your tummy throbs.", &[NhsBackPainPages, GoodPractice]))
        .signs(&[PulsatingAbdominalMass]),
    SeekHelp::emergency("numb-in-sex")
        .fact(Fact::new("You can no longer feel your genitals when you have sex.", &[BmjBestPracticeCes]))
        .signs(&[SexualFunctionChange]),
    SeekHelp::same_day("pregnancy-bleeding-or-waters")
        .fact(Fact::new(
            "You bleed, your waters break, or the baby moves less.",
            &[BirminghamMaternity, NhsBackPainInPregnancy],
        ))
        .in_pregnancy()
        .signs(&[VaginalBleeding, FluidLeakingInPregnancy, ReducedFetalMovement]),
    SeekHelp::same_day("pregnancy-waves-or-pee")
        .fact(Fact::new(
            "The pain comes in waves, it hurts to pee, or your side hurts.",
            &[BirminghamMaternity, NhsBackPainInPregnancy],
        ))
        .in_pregnancy()
        .signs(&[WaveLikePainInPregnancy, UrinarySymptoms, FlankPain]),
    SeekHelp::same_day("high-temperature")
        .fact(Fact::new(
            "You have a temperature of 38 °C or more, or feel very ill.",
            &[BelmontHill, GoodPractice],
        ))
        .signs(&[Fever, VeryUnwell]),
    SeekHelp::same_day("fast-leg-weakness")
        .fact(Fact::new("A leg gets weak fast, or your foot drags.", &[GpReasoningSciatica, GoodPractice]))
        .signs(&[FootDropOrMajorWeakness, WorseningLegWeakness, LongstandingFootDrop]),
    SeekHelp::same_day("harm-from-treatment")
        .fact(Fact::new(
            "Heat, cold or a medicine has harmed your skin, made you bleed or set off an allergy. Stop it. If it is bad, call an ambulance.",
            &[HeatWrapLabel, HeatAndColdLeaflets, IbuprofenUsWarnings],
        )),
    SeekHelp::within_two_weeks("leg-numbness")
        .fact(Fact::new("A leg goes numb.", &[NhsBackPainPages]))
        .signs(&[LegNumbness, LegWeakness]),
    SeekHelp::within_two_weeks("weight-loss-or-sleepless")
        .fact(Fact::new(
            "You lose weight for no reason, or the pain keeps you from sleep.",
            &[NhsBackPainPages],
        ))
        .signs(&[UnexplainedWeightLoss, NightPain]),
    SeekHelp::within_two_weeks("cancer-or-lump")
        .fact(Fact::new(
            "You have had cancer, there is a lump or a new shape, or it hurts at rest or high up in your back.",
            &[NhsBackPainPages, GoodPractice],
        ))
        .signs(&[HistoryOfCancer, LumpOrShapeChange, PainWorseLyingDown, UnremittingPain, ThoracicPain]),
    SeekHelp::routine("getting-worse")
        .fact(Fact::in_article(
            "It gets worse, or is no better after 2 weeks of looking after it.",
            &s([5]),
            &[FoundingArticle, NhsTwoWeeks, NhsBackPainPages],
        ))
        .signs(&[GettingWorse, NotImprovingWithSelfCare]),
    SeekHelp::routine("intense").fact(Fact::in_article("The pain is intense.", &s([95]), &[FoundingArticle])),
    SeekHelp::routine("keeps-coming-back")
        .fact(Fact::in_article("It keeps coming back.", &s([4, 97]), &[FoundingArticle]))
        .signs(&[KeepsComingBack]),
    SeekHelp::routine("no-better-at-home")
        .fact(Fact::in_article(
            "It does not get better with what you do at home.",
            &s([96]),
            &[FoundingArticle],
        ))
        .signs(&[NotImprovingWithSelfCare]),
    SeekHelp::routine("does-not-go-away")
        .fact(Fact::in_article("It does not go away.", &s([120]), &[FoundingArticle])),
    SeekHelp::routine("medicine-or-wrap-no-help")
        .fact(Fact::new(
            "You have worn a heat wrap for 7 days or taken a medicine for 10 days, and it has not helped.",
            &[HeatWrapLabel, IbuprofenUsStopUse, ParacetamolUs],
        )),
    SeekHelp::routine("young-and-sporty-or-stiff")
        .fact(Fact::new(
            "You are young and do a lot of sport. Or it began before 45, and your back is stiff in the morning and better when you move.",
            &[AbelSpondylolysis, NiceNg65],
        ))
        .signs(&[RegularSport, MorningStiffness]),
];

/// Stops the build at a sign that says nothing.
const _: () = {
    let mut signs = SEEK_HELP;
    while let [sign, more @ ..] = signs {
        assert!(sign.fact.is_said(), "a sign says nothing");
        signs = more;
    }
};

impl Text {
    pub(crate) const fn of_sign(sign: &SeekHelp) -> Self {
        Self::new("seek-help", sign.id, sign.fact.text)
    }
}
