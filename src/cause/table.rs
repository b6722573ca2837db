//! The table of causes: one row each, with everything that is known about it.

use super::Professional::*;
use super::SpasmKind::*;
use super::Tendency::*;
use super::node::Node::*;
use super::{Care, Clue, Counter, Course, Profile, Role, Spasm, Statistic};
use crate::Source::*;
use crate::Treatment::*;
use crate::red_flags::PREGNANT;
use crate::rule::When;
use crate::rule::terms::*;
use crate::source::{Fact, s};
use crate::treatment::Unit::*;
use crate::vocabulary::vocabulary;
use crate::{Condition, Urgency};

const fn age(from: u16, to: u16) -> When<'static> {
    When::Between(Measure::Age, from, to)
}

/// A pregnancy of which the weeks are known.
const DATED_PREGNANCY: When<'static> = from(Measure::PregnancyWeeks, 1);

/// What holds of a cause if its row does not say otherwise.
const BASE: Profile = Profile {
    parent: None,
    plain_name: "",
    in_plain_words: "",
    spasm: Spasm { article: None, today: PainOnly, because: &[] },
    role: Role::Recognised,
    mechanism: &[],
    symptoms: &[],
    loops: &[],
    course: Course { tendency: Varies, facts: &[], statistics: &[] },
    affects: &[],
    required: None,
    speaks_for: &[],
    speaks_against: &[],
    confirmed_by: &[],
    first_line: Care { treatments: &[], because: &[] },
    avoid: Care { treatments: &[], because: &[] },
    professionals: &[],
    usual_urgency: Urgency::Routine,
    conditions: &[],
};

/// The same of a cause that the red-flag rules look for.
const DANGEROUS: Profile = Profile {
    parent: Some(Cause::SeriousDisease),
    course: Course { tendency: NeedsTreatmentNow, ..BASE.course },
    professionals: &[EmergencyDepartment, OwnDoctor],
    usual_urgency: Urgency::SameDay,
    ..BASE
};

impl Cause {
    /// Everything that is known about the cause.
    #[must_use]
    pub const fn profile(self) -> &'static Profile {
        self.row()
    }
}

vocabulary! {
    /// A cause of lower back spasm, or of pain that feels like it.
    ///
    /// [`profile`](Self::profile) has everything that is known about it. A person may have several causes at once.
    #[non_exhaustive]
    pub enum Cause: Profile, "a cause" {
        /// Non-specific low back pain
        NonSpecificLowBackPain "non-specific-low-back-pain" {
            plain_name: "ordinary back pain",
            in_plain_words: "Most back pain has no single injured part that anyone can find. It hurts, but the back is not damaged. Keep moving. It mostly eases within weeks.",
            spasm: Spasm { article: None, today: Both, because: &[Fact::new("Muscles often feel tight. Whether they are in spasm is disputed.", &[SpasmDebate, Roland1986])] },
            mechanism: &[
                Fact::new("Back pain for which no injured tissue, inflammation or disease can be found.", &[VaDod2022, PhysioUpdate]),
                Fact::in_article("Injury, inflammation and weak muscles can come together and feed one another.", &s([13]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::new("An ache or a sharp pain in the lower back that may spread to the buttock or thigh, but not below the knee.", &[SciaticaBasics])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("About 85 to 90 of 100 people with back pain.", &[VaDod2022, PhysioUpdate])],
            course: Course { tendency: SettlesInWeeks, facts: &[
                Fact::in_article("It often goes away on its own, and may come back.", &s([112, 113]), &[FoundingArticle]),
                Fact::new("Low mood, strong pain, older age and a long time before care slow it down.", &[Henschke2008]),
            ], statistics: &[
                Statistic::new("average pain at the start", (5200, 5200), PointsOf100, Course2012),
                Statistic::new("average pain after 6 weeks", (2300, 2300), PointsOf100, Course2012),
                Statistic::new("average pain after 26 weeks", (1200, 1200), PointsOf100, Course2012),
                Statistic::new("average pain after 52 weeks", (600, 600), PointsOf100, Course2012),
                Statistic::new("fully recovered at 12 months in one cohort", (7200, 7200), Percent, Henschke2008),
            ] },
            speaks_for: &[
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
                Clue::new(MuscleTightening, Fact::in_article("It feels like a muscle that grips.", &s([6]), &[FoundingArticle])),
                Clue::new(DullMovingAche, Fact::in_article("It is a dull ache that moves around.", &s([7]), &[FoundingArticle])),
                Clue::new(SharpLocalPain, Fact::in_article("It is a sharp pain in one place.", &s([8]), &[FoundingArticle])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling in a leg points to a nerve.", &[ScotlandLegSymptoms])),
                Counter::new(LegWeakness, 2, Fact::new("A weak leg points to a nerve.", &[ScotlandLegSymptoms])),
            ],
            confirmed_by: &[Fact::new("No sign of nerve trouble, and no warning sign. No scan is needed.", &[LumbarStrain, NiceNg59])],
            first_line: Care { treatments: &[StayActive, Heat, Walking, GentleExercise, OverTheCounterNsaid], because: &[Fact::in_article("Stay active and try things at home.", &s([119]), &[FoundingArticle, CochraneRest])] },
            avoid: Care { treatments: &[BedRest], because: &[Fact::new("Bed rest, and routine scans.", &[CochraneRest, NiceNg59])] },
            professionals: &[SelfCare, Pharmacist, OwnDoctor], ..BASE
        }

        /// Posture and activity
        PostureAndActivity "posture-and-activity" {
            plain_name: "how you sit and move", role: Role::WeakLink,
            in_plain_words: "How long you sit and how much you move can play a part in back pain.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::in_article("Posture, sitting and too little exercise are each said to lead to spasm.", &s([17, 22, 23]), &[FoundingArticle])] },
            mechanism: &[Fact::new("Load on the back from how one sits and moves. Studies of posture, sitting, bending and standing as causes disagree.", &[Swain2020])],
            course: Course { tendency: ComesAndGoes, facts: &[], statistics: &[] },
            first_line: Care { treatments: &[SittingBreaks, Walking], because: &[] },
            avoid: Care { treatments: &[BackBelt, BedRest], because: &[] }, professionals: &[SelfCare], ..BASE
        }

        /// Poor posture
        PoorPosture "poor-posture" {
            parent: Some(Cause::PostureAndActivity), plain_name: "slumped sitting", role: Role::WeakLink,
            in_plain_words: "Sitting slumped for long may make your back ache. There is no one right way to sit. Change how you sit often, and move.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("The strain of a poor posture can cause painful spasm, says the founding article. A review of 41 reviews found no agreement that posture causes back pain.", &s([17]), &[FoundingArticle, Swain2020])] },
            mechanism: &[Fact::in_article("Poor posture, above all at a desk or in a car, can strain the muscles of the back.", &s([16]), &[FoundingArticle])],
            symptoms: &[Fact::in_article("An ache or tightness after holding one position.", &s([16]), &[FoundingArticle])],
            loops: &[&[Pain, AdaptedPosture, Pain]],
            affects: &[Fact::in_article("People who work at a desk or drive.", &s([16]), &[FoundingArticle])],
            course: Course { tendency: SettlesInWeeks, facts: &[Fact::new("As other new back pain.", &[Course2012])], statistics: &[Statistic::new("average pain after 6 weeks, from 52 at the start", (2300, 2300), PointsOf100, Course2012)] },
            speaks_for: &[
                Clue::new(PoorPosture, Fact::in_article("You often sit slumped.", &s([3, 12, 16]), &[FoundingArticle])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
                Counter::new(NightPain, 1, Fact::new("Posture does not explain pain that wakes you.", &[GoodPractice])),
            ],
            confirmed_by: &[Fact::new("It varies with position and with the hours spent in it.", &[SciaticaBasics])],
            first_line: Care { treatments: &[SittingBreaks, Walking, Heat, Posture], because: &[Fact::in_article("Change position often. Good posture can reduce pain from long sitting, but no single posture is correct.", &s([110, 111]), &[FoundingArticle, Swain2020])] },
            avoid: Care { treatments: &[BackBelt, BedRest], because: &[Fact::new("Chasing a perfect posture, wearing a belt, resting in bed.", &[Steffens2016, CochraneRest, Swain2020])] },
            professionals: &[SelfCare, Physiotherapist], ..BASE
        }

        /// Prolonged sitting
        ProlongedSitting "prolonged-sitting" {
            parent: Some(Cause::PostureAndActivity), plain_name: "sitting for long", role: Role::WeakLink,
            in_plain_words: "A back that stays still for hours can get stiff and sore. It eases when you get up. Take a short break each hour.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("Sitting for long can cause spasm through weak muscles and inflammation, says the founding article. Studies show a link only, and disagree.", &s([23]), &[FoundingArticle, Sedentary2021, Swain2020])] },
            mechanism: &[Fact::in_article("Many people spend much of the day sitting or bent over a screen.", &s([20]), &[FoundingArticle])],
            symptoms: &[Fact::new("Stiffness and ache after sitting, eased by moving.", &[GoodPractice])],
            loops: &[&[LongSitting, Weakness, Spasm, Pain], &[LongSitting, Inflammation, Spasm, Pain]],
            affects: &[Fact::in_article("People who work at a screen or drive.", &s([20]), &[FoundingArticle])],
            course: Course { tendency: SettlesInWeeks, facts: &[Fact::new("It eases on moving; as other new back pain.", &[Course2012])], statistics: &[
                Statistic::new("odds of back pain with a sedentary life", (124, 124), OddsRatio, Sedentary2021),
                Statistic::new("odds of back pain with long sitting", (142, 142), OddsRatio, Sedentary2021),
                Statistic::new("odds of back pain with long driving", (203, 203), OddsRatio, Sedentary2021),
            ] },
            speaks_for: &[
                Clue::new(ProlongedSitting, Fact::in_article("You sit for long periods.", &s([23]), &[FoundingArticle])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
                Counter::new(NightPain, 1, Fact::new("Sitting does not explain pain that wakes you.", &[GoodPractice])),
            ],
            confirmed_by: &[Fact::new("It comes after hours of sitting and goes with moving.", &[GoodPractice])],
            first_line: Care { treatments: &[SittingBreaks, Stretching, Walking], because: &[Fact::in_article("People who sit long should stretch regularly and take a break each hour. No trial of the hour was found.", &s([109, 110]), &[FoundingArticle])] },
            avoid: Care { treatments: &[BackBelt], because: &[Fact::in_article("Long sitting without a break.", &s([23]), &[FoundingArticle])] },
            professionals: &[SelfCare], ..BASE
        }

        /// Insufficient physical activity
        InsufficientExercise "insufficient-exercise" {
            parent: Some(Cause::PostureAndActivity), plain_name: "too little exercise", role: Role::RiskFactor,
            in_plain_words: "A back that is used little may get weak and ache again and again. Build up walking and strength step by step.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("The lower back may try to make up for weak muscles, which can cause painful spasm, says the founding article. Studies did not find that muscle activity rises consistently.", &s([22]), &[FoundingArticle, NouwenBush1984, SpasmDebate])] },
            mechanism: &[
                Fact::in_article("Over time too little exercise can weaken the muscles of the back and of other parts.", &s([21]), &[FoundingArticle]),
                Fact::in_article("Many people spend much of the day sitting or bent over a screen.", &s([20]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::new("An ache that keeps coming back, and little endurance.", &[GoodPractice])],
            loops: &[&[Inactivity, Weakness, Compensation, Spasm, Pain, Inactivity]],
            affects: &[Fact::in_article("The founding article says that only about 20 % of US adults exercise enough. That is the share who met both the aerobic and the strength targets; 24 % did in 2020.", &s([19]), &[FoundingArticle, CdcActivity])],
            course: Course { tendency: ComesAndGoes, facts: &[Fact::new("Regular leisure activity lowers the risk of frequent or lasting back pain, but not of ordinary back pain.", &[Shiri2017])], statistics: &[
                Statistic::new("lower risk of lasting pain with regular activity", (1100, 1600), Percent, Shiri2017),
                Statistic::new("US adults who met both the aerobic and the strength target, 2011 to 2013", (2000, 2100), Percent, CdcActivity),
                Statistic::new("US adults who met the aerobic target", (5160, 5160), Percent, CdcActivity),
                Statistic::new("US adults who met the strength target", (2930, 2930), Percent, CdcActivity),
                Statistic::new("US adults who met both targets in 2020", (2400, 2400), Percent, CdcActivity),
            ] },
            speaks_for: &[Clue::new(LowActivity, Fact::in_article("You get little exercise.", &s([21, 22]), &[FoundingArticle]))],
            speaks_against: &[
                Counter::new(RegularSport, 2, Fact::new("You train regularly.", &[GoodPractice])),
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("A history of little activity, and no sign of nerve trouble.", &[GoodPractice])],
            first_line: Care { treatments: &[Walking, WeeklyAerobicExercise, WeeklyStrengthening], because: &[Fact::new("Build up walking to 30 minutes on 5 days a week, over 6 months.", &[WalkBack2024])] },
            avoid: Care { treatments: &[], because: &[Fact::in_article("A sudden jump to heavy load, which brings soreness and strains.", &s([26, 31]), &[FoundingArticle])] },
            professionals: &[SelfCare, Physiotherapist], ..BASE
        }

        /// Injury of muscle or ligament
        SoftTissueInjury "soft-tissue-injury" {
            plain_name: "a strained or overused back", role: Role::Plausible,
            in_plain_words: "A muscle, tendon or ligament in the back was stretched or used too hard. It heals by itself.",
            spasm: Spasm { article: None, today: TrueSpasm, because: &[Fact::in_article("Strains, sprains and overuse can all set off spasm.", &s([24, 29]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Back spasm is often put down to injury. An injured tissue can seldom be shown.", &s([13]), &[FoundingArticle, LumbarStrain, VaDod2022])],
            course: Course { tendency: SettlesInWeeks, facts: &[], statistics: &[] },
            first_line: Care { treatments: &[StayActive, Heat], because: &[] },
            avoid: Care { treatments: &[BedRest], because: &[] }, professionals: &[SelfCare, Pharmacist],
            ..BASE
        }

        /// Muscle overuse
        MuscleOveruse "muscle-overuse" {
            parent: Some(Cause::SoftTissueInjury), plain_name: "overused muscles", role: Role::Plausible,
            in_plain_words: "You used your back more than it is used to. The muscles are tight and sore. It should settle in a few days.",
            spasm: Spasm { article: Some(TrueSpasm), today: TrueSpasm, because: &[Fact::in_article("Overuse of any muscle can set off spasm.", &s([24]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Muscles worked harder or longer than they are used to.", &s([3, 24]), &[FoundingArticle])],
            symptoms: &[Fact::in_article("Tight, cramping, tender muscle after unusual work.", &s([24]), &[FoundingArticle])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("People who did unusual or heavy work.", &[GoodPractice])],
            course: Course { tendency: SettlesInDays, facts: &[Fact::in_article("It lasts for a few days.", &s([24]), &[FoundingArticle])], statistics: &[] },
            speaks_for: &[
                Clue::new(RecentOveruse, Fact::in_article("You used your back much more than usual.", &s([3, 24]), &[FoundingArticle])),
                Clue::new(NewExercise, Fact::new("You just started a new kind of exercise.", &[GoodPractice])),
                Clue::new(MuscleTightening, Fact::in_article("It feels like a muscle that grips.", &s([6]), &[FoundingArticle])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("A clear history of load, on one side or both, and no leg symptoms.", &[GoodPractice])],
            first_line: Care { treatments: &[RelativeRest, StayActive, Heat], because: &[Fact::in_article("Ease off the load, keep moving, use heat.", &s([119]), &[FoundingArticle, Acp2017])] },
            avoid: Care { treatments: &[], because: &[Fact::in_article("The same load again while it hurts. Overuse can itself lead to a strain or sprain.", &s([31]), &[FoundingArticle])] },
            professionals: &[SelfCare], ..BASE
        }

        /// Delayed-onset muscle soreness (DOMS)
        DelayedOnsetMuscleSoreness "delayed-onset-muscle-soreness" {
            parent: Some(Cause::SoftTissueInjury), plain_name: "sore muscles after exercise",
            in_plain_words: "Muscles that did something new get sore about a day later. They hurt when used or pressed, not at rest. It goes within a week.",
            spasm: Spasm { article: Some(PainOnly), today: PainOnly, because: &[Fact::in_article("Some people get pain after exercise. Muscle spasm is only one of six theories of it.", &s([25]), &[FoundingArticle, Cheung2003])] },
            mechanism: &[Fact::in_article("Delayed-onset muscle soreness is soreness after exercise that one is not used to, above all lowering a weight.", &s([25]), &[FoundingArticle, Cheung2003])],
            symptoms: &[Fact::new("Dull soreness and stiffness when the muscle is stretched, used or pressed; none at rest.", &[Cheung2003])],
            affects: &[Fact::in_article("It is most common when a person tries a new exercise.", &s([26]), &[FoundingArticle])],
            course: Course { tendency: SettlesInDays, facts: &[Fact::new("It rises over the first day, is worst on the second or third and then goes.", &[Cheung2003])], statistics: &[
                Statistic::new("hours from exercise to the worst soreness", (2400, 7200), Hours, Cheung2003),
                Statistic::new("days until it is gone", (500, 700), Days, Cheung2003),
            ] },
            speaks_for: &[
                Clue::new(SorenessAfterExercise, Fact::in_article("It started in the day or two after exercise.", &s([25]), &[FoundingArticle, Cheung2003])),
                Clue::new(NewExercise, Fact::in_article("You just started a new kind of exercise.", &s([26]), &[FoundingArticle])),
                Clue::new(under(Measure::Duration, 8), Fact::new("It began a week ago or less.", &[Cheung2003])),
            ],
            speaks_against: &[
                Counter::new(from(Measure::Duration, 8), 4, Fact::new("It has lasted longer than a week.", &[Cheung2003])),
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(PainWorseLyingDown, 1, Fact::new("Sore muscles do not hurt at rest.", &[Cheung2003])),
            ],
            confirmed_by: &[Fact::new("A delay of about a day, and soreness of a whole group of muscles rather than a point.", &[Cheung2003])],
            first_line: Care { treatments: &[StayActive, GentleExercise], because: &[Fact::new("Light activity, and building up step by step: the next bout hurts less.", &[Cheung2003])] },
            avoid: Care { treatments: &[], because: &[Fact::new("Ignoring great swelling, weakness or dark urine: these need an emergency department.", &[GoodPractice])] },
            professionals: &[SelfCare], conditions: &[Condition::MuscleBreakdown], ..BASE
        }

        /// Lumbar strain
        Strain "strain" {
            parent: Some(Cause::SoftTissueInjury), plain_name: "a pulled muscle or ligament", role: Role::Plausible,
            in_plain_words: "A muscle or tendon in the back was overstretched or torn a little. It can hurt a lot for some weeks. It mostly heals by itself.",
            spasm: Spasm { article: Some(TrueSpasm), today: TrueSpasm, because: &[Fact::in_article("A strain can cause spasm and pain in the lower back.", &s([29]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("A strain is a muscle or tendon that is overstretched or torn.", &s([28]), &[FoundingArticle, HealthifyStrains]),
                Fact::in_article("Common causes are overstretching and falls; overuse can cause one too.", &s([30, 31]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::in_article("Sudden local pain with spasm, stiffness and tenderness, usually not below the knee.", &s([29, 30]), &[FoundingArticle, SciaticaBasics, BiologyInsights])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::in_article("People who lifted, twisted, overstretched or fell.", &s([30]), &[FoundingArticle])],
            course: Course { tendency: SettlesInWeeks, facts: &[
                Fact::in_article("It often heals on its own.", &s([32]), &[FoundingArticle]),
                Fact::in_article("It can be very painful for several weeks.", &s([33]), &[FoundingArticle]),
                Fact::new("Cohorts are slower than the month that is often quoted.", &[Henschke2008, BiologyInsights]),
            ], statistics: &[
                Statistic::new("median days of pain in recent back pain", (5800, 5800), Days, Henschke2008),
                Statistic::new("fully recovered at 12 months", (7200, 7200), Percent, Henschke2008),
            ] },
            speaks_for: &[
                Clue::new(OverstretchOrTwist, Fact::in_article("It started with a stretch, twist or awkward move.", &s([30]), &[FoundingArticle])),
                Clue::new(StrenuousLifting, Fact::new("It started with heavy lifting, pulling or carrying.", &[SciaticaBasics])),
                Clue::new(MinorTrauma, Fact::in_article("It started after a small fall or a knock.", &s([30]), &[FoundingArticle])),
                Clue::new(RecentOveruse, Fact::in_article("You used your back much more than usual.", &s([31]), &[FoundingArticle])),
                Clue::new(MuscleTightening, Fact::in_article("It feels like a muscle that grips.", &s([29]), &[FoundingArticle])),
                Clue::new(SharpLocalPain, Fact::in_article("It is a sharp pain in one place.", &s([8]), &[FoundingArticle])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
            ],
            speaks_against: &[
                Counter::new(GradualOnset, 2, Fact::new("It came on slowly.", &[GoodPractice])),
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[
                Fact::new("A moment of onset that is remembered, and a normal examination of the nerves.", &[GoodPractice]),
                Fact::new("In the lower back a strain cannot be told from a sprain, and the care is the same.", &[GoodPractice]),
            ],
            first_line: Care { treatments: &[StayActive, RelativeRest, Heat, OverTheCounterNsaid], because: &[Fact::new("At most 1 or 2 days of relative rest, then normal activity; heat; an NSAID if it is safe for the person.", &[LumbarStrain, Acp2017])] },
            avoid: Care { treatments: &[BedRest, StrongOpioid], because: &[Fact::new("Bed rest, routine scans and opioids.", &[CochraneRest, NiceNg59, Opal2023])] },
            professionals: &[SelfCare, Pharmacist, OwnDoctor], ..BASE
        }

        /// Lumbar sprain
        Sprain "sprain" {
            parent: Some(Cause::SoftTissueInjury), plain_name: "a stretched ligament", role: Role::Plausible,
            in_plain_words: "A ligament, a band that joins bones, was stretched or torn a little. It can hurt a lot for some weeks. It mostly heals by itself.",
            spasm: Spasm { article: Some(TrueSpasm), today: TrueSpasm, because: &[Fact::in_article("A sprain can cause spasm and pain in the lower back.", &s([29]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("A sprain is a ligament that is stretched or torn.", &s([27]), &[FoundingArticle, HealthifyStrains]),
                Fact::in_article("Common causes are overstretching and falls; overuse can cause one too.", &s([30, 31]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::in_article("As a strain.", &s([29]), &[FoundingArticle])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::in_article("People who twisted, overstretched or fell.", &s([30]), &[FoundingArticle])],
            course: Course { tendency: SettlesInWeeks, facts: &[
                Fact::in_article("It often heals on its own.", &s([32]), &[FoundingArticle]),
                Fact::in_article("It can be very painful for several weeks.", &s([33]), &[FoundingArticle]),
            ], statistics: &[
                Statistic::new("median days of pain in recent back pain", (5800, 5800), Days, Henschke2008),
                Statistic::new("fully recovered at 12 months", (7200, 7200), Percent, Henschke2008),
            ] },
            speaks_for: &[
                Clue::new(OverstretchOrTwist, Fact::in_article("It started with a stretch, twist or awkward move.", &s([30]), &[FoundingArticle])),
                Clue::new(StrenuousLifting, Fact::new("It started with heavy lifting, pulling or carrying.", &[SciaticaBasics])),
                Clue::new(MinorTrauma, Fact::in_article("It started after a small fall or a knock.", &s([30]), &[FoundingArticle])),
                Clue::new(RecentOveruse, Fact::in_article("You used your back much more than usual.", &s([31]), &[FoundingArticle])),
                Clue::new(MuscleTightening, Fact::in_article("It feels like a muscle that grips.", &s([29]), &[FoundingArticle])),
                Clue::new(SharpLocalPain, Fact::in_article("It is a sharp pain in one place.", &s([8]), &[FoundingArticle])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[SciaticaBasics])),
            ],
            speaks_against: &[
                Counter::new(GradualOnset, 2, Fact::new("It came on slowly.", &[GoodPractice])),
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("In the lower back a sprain cannot be told from a strain, and the care is the same.", &[GoodPractice])],
            first_line: Care { treatments: &[StayActive, RelativeRest, Heat, OverTheCounterNsaid], because: &[Fact::new("As for a strain.", &[LumbarStrain, Acp2017])] },
            avoid: Care { treatments: &[BedRest, StrongOpioid], because: &[Fact::new("Bed rest, routine scans and opioids.", &[CochraneRest, NiceNg59, Opal2023])] },
            professionals: &[SelfCare, Pharmacist, OwnDoctor], ..BASE
        }

        /// Nerve damage
        NerveDamage "nerve-damage" {
            plain_name: "a hurt or sick nerve",
            in_plain_words: "A nerve in the back, or one that serves it, is pressed, hurt or sick. This can feel like a spasm.",
            spasm: Spasm { article: Some(Both), today: FeelsLikeSpasm, because: &[Fact::in_article("Damage to nerves in the back, or to nerves that carry signals to it, can cause spasm and pain. Today spasm itself is ascribed to damage of the spinal cord.", &s([34]), &[FoundingArticle, MsktcSpasticity])] },
            mechanism: &[Fact::in_article("Conditions or injuries that damage the nerves in the back, or those that carry signals to it.", &s([12, 34]), &[FoundingArticle])],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            professionals: &[OwnDoctor, Neurologist], ..BASE
        }

        /// Radiculopathy
        Radiculopathy "radiculopathy" {
            parent: Some(Cause::NerveDamage), plain_name: "a trapped or sore nerve root",
            in_plain_words: "A nerve is sore where it leaves the spine. You may feel pain, tingling or weakness in a leg. It mostly gets better in weeks or months.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("Some people feel something like a muscle spasm that is not one.", &s([38]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("Inflammation, pinching or injury of a nerve root in the spine; one of the commonest forms of nerve damage.", &s([35, 36]), &[FoundingArticle]),
                Fact::new("Radicular pain is pain from a nerve root. Radiculopathy is a root that works badly (numbness, weakness, a lost reflex), with or without pain.", &[ScotlandLegSymptoms, RadiculopathyCourse]),
                Fact::new("From 20 to 60 years a disc is by far the commonest cause; in older people it is a narrow canal.", &[WikiMsk]),
            ],
            symptoms: &[
                Fact::in_article("Tingling and pain.", &s([37]), &[FoundingArticle]),
                Fact::new("Numbness, weakness or a lost reflex in the area of one root; pain in a band 2 to 3 inches wide along the limb.", &[ScotlandLegSymptoms, WikiMsk]),
                Fact::new("Often worse with a cough, a sneeze or long sitting.", &[FixLondon]),
            ],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("Adults: from a disc up to about 60, from a narrow canal later.", &[WikiMsk])],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("Most get better in weeks to months; it often comes back. Age and distress slow it.", &[ScotlandLegSymptoms])], statistics: &[Statistic::new("weeks until half have recovered", (600, 600), Weeks, ScotlandLegSymptoms)] },
            speaks_for: &[
                Clue::new(LegPain, Fact::in_article("The pain runs down a leg.", &s([37]), &[FoundingArticle, ScotlandLegSymptoms])),
                Clue::new(LegNumbness, Fact::in_article("A leg is numb or tingles.", &s([37]), &[FoundingArticle, ScotlandLegSymptoms])),
                Clue::new(LegWeakness, Fact::new("A leg is weaker than normal.", &[ScotlandLegSymptoms])),
                Clue::new(LongstandingLegNumbness, Fact::new("A leg has been numb or tingly for more than 2 weeks.", &[GoodPractice])),
                Clue::new(LongstandingLegWeakness, Fact::new("A leg has been weak for more than 2 weeks.", &[GoodPractice])),
                Clue::new(ReducedAnkleOrKneeReflex, Fact::new("A reflex in the leg is weaker.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveStraightLegRaise, Fact::new("Raising the straight leg brings the pain.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveCrossedStraightLegRaise, Fact::new("Raising the other leg brings the pain.", &[GoodPractice])),
                Clue::new(PainOnStraining, Fact::new("Coughing or sneezing makes it worse.", &[FixLondon])),
            ],
            speaks_against: &[Counter::new(WidespreadPainAndTenderness, 2, Fact::new("Pain all over is not from one nerve.", &[FibromyalgiaCriteria2016]))],
            confirmed_by: &[
                Fact::new("Loss of feeling, power or reflex in the area of one root.", &[ScotlandLegSymptoms]),
                Fact::new("Pain in both legs on walking points to a narrow canal instead.", &[Katz2022]),
            ],
            first_line: Care { treatments: &[PatientEducation, StayActive, ExerciseProgramme], because: &[Fact::new("Advice, keeping active and exercise; manual therapy only as part of a package.", &[NiceNg59NonDrug, Danish2018])] },
            avoid: Care { treatments: &[Gabapentinoid, OtherAnticonvulsant, SystemicSteroid, Benzodiazepine, BedRest], because: &[Fact::new("Medicines for fits (gabapentinoids and others), steroid tablets and benzodiazepines. Bed rest brings no gain.", &[NiceNg59Sciatica, CochraneRest])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::Radiculopathy, Condition::SevereRadiculopathy], ..BASE
        }

        /// Sciatica
        Sciatica "sciatica" {
            parent: Some(Cause::Radiculopathy), plain_name: "sciatica: a pinched nerve with leg pain",
            in_plain_words: "The roots of the nerve that runs down your leg are pressed. Pain goes from the buttock down the leg. Half of people are well in 6 weeks. Keep moving.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("As radiculopathy, of which it is a form.", &s([38, 39]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("Sciatica is one of the commonest forms of radiculopathy.", &s([39]), &[FoundingArticle]),
                Fact::in_article("The nerve roots that make up the sciatic nerve are pressed; in about 90 of 100 people by a disc, mostly one of the lowest two.", &s([40]), &[FoundingArticle, ScotlandLegSymptoms, SciaticaBasics]),
            ],
            symptoms: &[
                Fact::in_article("Pain that travels down the buttock into the leg.", &s([41]), &[FoundingArticle]),
                Fact::in_article("The pain may also be felt in the lower back.", &s([42]), &[FoundingArticle]),
                Fact::new("Mostly one leg, below the knee to the foot, worse than the back pain, with tingling or numbness.", &[ScotlandLegSymptoms, SciaticaBasics]),
            ],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("Mostly adults from 20 to 60.", &[WikiMsk])],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("Half recover within 6 weeks and most within months; it often comes back.", &[ScotlandLegSymptoms])], statistics: &[
                Statistic::new("weeks until half have recovered", (600, 600), Weeks, ScotlandLegSymptoms),
                Statistic::new("improved at 12 months in UK primary care", (5500, 5500), Percent, AtlasCohort),
            ] },
            speaks_for: &[
                Clue::new(LegPain, Fact::in_article("The pain runs down a leg.", &s([41]), &[FoundingArticle, ScotlandLegSymptoms])),
                Clue::new(LegPainBelowKnee, Fact::new("The pain goes below the knee.", &[ScotlandLegSymptoms])),
                Clue::new(ButtockPain, Fact::in_article("There is pain in the buttock.", &s([41]), &[FoundingArticle])),
                Clue::new(LegNumbness, Fact::new("A leg is numb or tingles.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveStraightLegRaise, Fact::new("Raising the straight leg brings the pain.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveCrossedStraightLegRaise, Fact::new("Raising the other leg brings the pain.", &[GoodPractice])),
                Clue::new(PainOnStraining, Fact::new("Coughing or sneezing makes it worse.", &[FixLondon])),
                Clue::new(age(20, 60), Fact::new("You are of the age at which a disc is the usual cause.", &[WikiMsk])),
            ],
            speaks_against: &[
                Counter::new(NeurogenicClaudication, 2, Fact::new("Leg pain that sitting eases points to a narrow spinal canal.", &[Katz2022])),
                Counter::new(LongstandingPainInBothLegs, 1, Fact::new("Sciatica is mostly in one leg.", &[ScotlandLegSymptoms])),
                Counter::new(WidespreadPainAndTenderness, 2, Fact::new("Pain all over is not from one nerve.", &[FibromyalgiaCriteria2016])),
            ],
            confirmed_by: &[
                Fact::new("One leg, in the area of one root, worse than the back; raising the straight leg brings it on.", &[ScotlandLegSymptoms]),
                Fact::new("Groin pain on turning the hip points to the hip joint.", &[GoodPractice]),
            ],
            first_line: Care { treatments: &[PatientEducation, StayActive, ExerciseProgramme, SpinalManipulation], because: &[
                Fact::new("Advice, keeping active and exercise; manual therapy only as part of a package. An NSAID has little evidence here: the lowest dose if any.", &[NiceNg59NonDrug, Danish2018, NiceNg59Sciatica]),
                Fact::new("For acute severe sciatica an epidural injection may be considered; for lasting sciatica with a matching scan, a surgeon's opinion.", &[NiceNg59Injections, Liu2023]),
            ] },
            avoid: Care { treatments: &[Gabapentinoid, OtherAnticonvulsant, SystemicSteroid, Benzodiazepine, StrongOpioid, BedRest], because: &[Fact::new("Gabapentinoids, other medicines for fits, steroid tablets, benzodiazepines, and opioids for lasting sciatica. Bed rest makes no difference.", &[NiceNg59Sciatica, CochraneRest])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::Radiculopathy, Condition::SevereRadiculopathy], ..BASE
        }

        /// Diabetic nerve damage
        DiabeticNerveDamage "diabetic-nerve-damage" {
            parent: Some(Cause::NerveDamage), plain_name: "nerves hurt by diabetes",
            in_plain_words: "High blood sugar can harm nerves. Mostly the feet go numb first. Skin that is numb can burn or freeze without your notice, so take care with heat and cold.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("Diabetes may cause nerve trouble that can feel like a spasm of the lower back.", &s([43]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Diabetes may harm nerves. The form that matters to the back is radiculoplexus neuropathy; the common form begins in the feet and does not cause back spasm.", &s([43]), &[FoundingArticle, DiabeticRadiculoplexus, GoodPractice])],
            symptoms: &[Fact::new("Numb, tingling or burning feet on both sides.", &[GoodPractice])],
            affects: &[Fact::in_article("People with diabetes.", &s([43]), &[FoundingArticle])],
            course: Course { tendency: LongLasting, facts: &[], statistics: &[] },
            required: Some(Clue::new(Diabetes, Fact::in_article("You have diabetes.", &s([43]), &[FoundingArticle]))),
            speaks_for: &[
                Clue::new(LegNumbness, Fact::in_article("A leg is numb or tingles.", &s([43]), &[FoundingArticle])),
                Clue::new(LongstandingLegNumbness, Fact::in_article("A leg has been numb or tingly for more than 2 weeks.", &s([43]), &[FoundingArticle])),
            ],
            confirmed_by: &[Fact::new("Diabetes counts most for safety: ask before using heat or cold.", &[PharmacyHeatAndCold])],
            first_line: Care { treatments: &[], because: &[Fact::new("Good control of blood sugar, with the clinician who looks after the diabetes.", &[DiabeticRadiculoplexus])] },
            avoid: Care { treatments: &[], because: &[Fact::new("Heat or cold on numb skin.", &[HotColdDevice])] },
            professionals: &[OwnDoctor, Neurologist], usual_urgency: Urgency::WithinTwoWeeks, ..BASE
        }

        /// Diabetic lumbosacral radiculoplexus neuropathy
        DiabeticRadiculoplexusNeuropathy "diabetic-radiculoplexus-neuropathy" {
            parent: Some(Cause::DiabeticNerveDamage), plain_name: "sore nerves of hip and thigh in diabetes",
            in_plain_words: "In a few people with diabetes the nerves to the hip and thigh get sore. Strong pain comes first, then the thigh gets weak and thin. See a doctor soon.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("The syndrome by which diabetes can feel like a spasm of the lower back.", &s([43]), &[FoundingArticle, DiabeticRadiculoplexus])] },
            mechanism: &[Fact::new("Nerve roots and the nerves of hip and thigh fall ill in a person with diabetes.", &[DiabeticRadiculoplexus])],
            symptoms: &[Fact::new("Sudden severe pain of hip, buttock and front of thigh, then weakness and wasting of the thigh in days to weeks, often weight loss; worse at night.", &[DiabeticRadiculoplexus])],
            affects: &[Fact::new("Fewer than 1 of 100 people with diabetes.", &[DiabeticRadiculoplexus])],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("It runs once: it stops, then recovers slowly and often not fully.", &[DiabeticRadiculoplexus])], statistics: &[Statistic::new("months to recovery, often incomplete", (600, 2400), Months, DiabeticRadiculoplexus)] },
            required: Some(Clue::new(Diabetes, Fact::in_article("You have diabetes.", &s([43]), &[FoundingArticle]))),
            speaks_for: &[
                Clue::new(HipPain, Fact::new("The pain spreads to the hip.", &[DiabeticRadiculoplexus])),
                Clue::new(LegWeakness, Fact::new("A leg is weaker than normal.", &[DiabeticRadiculoplexus])),
                Clue::new(UnexplainedWeightLoss, Fact::new("You lost weight without trying.", &[DiabeticRadiculoplexus])),
                Clue::new(NightPain, Fact::new("The pain wakes you or stops you sleeping.", &[DiabeticRadiculoplexus])),
            ],
            confirmed_by: &[Fact::new("Weakness of the thigh beyond what a disc explains, and no restful position at night.", &[DiabeticRadiculoplexus, NeurosurgeryWiki])],
            first_line: Care { treatments: &[PhysicalTherapy], because: &[Fact::new("Control of blood sugar, physiotherapy, and pain control by a clinician.", &[DiabeticRadiculoplexus])] },
            avoid: Care { treatments: &[], because: &[Fact::new("Treating it as a simple spasm; heat or cold on numb skin.", &[DiabeticRadiculoplexus, HotColdDevice])] },
            professionals: &[OwnDoctor, Neurologist], usual_urgency: Urgency::WithinTwoWeeks, ..BASE
        }

        /// Spinal cord injury
        SpinalCordInjury "spinal-cord-injury" {
            parent: Some(Cause::NerveDamage), plain_name: "an old injury of the spinal cord",
            in_plain_words: "After an injury of the spinal cord, muscles often jerk or stiffen by themselves. If this gets worse, look for a trigger, such as a urine infection. A new injury is an emergency.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: TrueSpasm, because: &[Fact::in_article("The founding article has nerve trouble that can feel like a spasm. In fact most people with such an injury have true spasms of limbs and trunk.", &s([44]), &[FoundingArticle, MsktcSpasticity])] },
            mechanism: &[Fact::new("Muscles below the injury tighten against the will (spasticity).", &[MsktcSpasticity])],
            symptoms: &[Fact::new("Stiffness, sudden bending or straightening of limbs, jerks of the trunk, brisk reflexes.", &[MsktcSpasticity])],
            affects: &[Fact::in_article("People with a spinal cord injury.", &s([44]), &[FoundingArticle])],
            course: Course { tendency: LongLasting, facts: &[Fact::new("A rise in spasm has a trigger: touch, a bladder infection, pain or a skin problem.", &[MsktcSpasticity, SpinalCordInjuryZone])], statistics: &[Statistic::new("people with the injury who have spasticity", (6500, 9300), Percent, MsktcSpasticity)] },
            required: Some(Clue::new(KnownSpinalCordInjury, Fact::in_article("You have had a spinal cord injury.", &s([44]), &[FoundingArticle]))),
            speaks_for: &[
                Clue::new(KnownSpinalCordInjury, Fact::in_article("You have had a spinal cord injury.", &s([44]), &[FoundingArticle])),
                Clue::new(MuscleTightening, Fact::new("It feels like a muscle that grips.", &[MsktcSpasticity])),
                Clue::new(UpperMotorNeuronSigns, Fact::new("Your reflexes are brisk.", &[MsktcSpasticity])),
            ],
            confirmed_by: &[Fact::new("A known injury and brisk reflexes. A new rise in spasm: look for its trigger.", &[MsktcSpasticity])],
            first_line: Care { treatments: &[], because: &[Fact::new("Care for spasticity with the team that knows the injury, and a search for the trigger.", &[MsktcSpasticity])] },
            avoid: Care { treatments: &[], because: &[Fact::new("Heat or cold on skin that cannot feel.", &[HotColdDevice])] },
            professionals: &[SpinalCordInjuryTeam, Neurologist], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::SpinalCordCompression], ..BASE
        }

        /// Other neurological condition
        OtherNeurologicalCondition "other-neurological-condition" {
            parent: Some(Cause::NerveDamage), plain_name: "another illness of the nerves",
            in_plain_words: "Some other illnesses of the nerves can feel like a back spasm. A doctor can look for them.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("Some other conditions of the nerves may feel like a spasm too.", &s([45]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Conditions of the nerves other than a pressed root, diabetes or spinal cord injury.", &s([45]), &[FoundingArticle])],
            symptoms: &[Fact::new("They differ with the condition.", &[GoodPractice])],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            speaks_for: &[Clue::new(UpperMotorNeuronSigns, Fact::new("Your reflexes are brisk.", &[GoodPractice]))],
            confirmed_by: &[Fact::new("An examination of the nerves.", &[GoodPractice])],
            first_line: Care { treatments: &[], because: &[Fact::new("An assessment comes first.", &[GoodPractice])] },
            professionals: &[OwnDoctor, Neurologist],
            usual_urgency: Urgency::WithinTwoWeeks, ..BASE
        }

        /// Disc disorder
        DiscDisorder "disc-disorder" {
            plain_name: "a worn or injured disc",
            in_plain_words: "Discs are the cushions between the bones of the spine. They change with age in most people, mostly without pain.",
            spasm: Spasm { article: None, today: FeelsLikeSpasm, because: &[Fact::in_article("Disc trouble can feel like a muscle spasm.", &s([51]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("A disc lies between two vertebrae and cushions them.", &s([46]), &[FoundingArticle]),
                Fact::in_article("Damage or injury of a disc can cause intense back pain.", &s([47]), &[FoundingArticle]),
            ],
            course: Course { tendency: SettlesInMonths, facts: &[], statistics: &[
                Statistic::new("people of 20 without pain who have a bulging disc", (3000, 3000), Percent, Brinjikji2015),
                Statistic::new("people of 80 without pain who have a bulging disc", (8400, 8400), Percent, Brinjikji2015),
                Statistic::new("people of 20 without pain who have a disc that protrudes", (2900, 2900), Percent, Brinjikji2015),
                Statistic::new("people of 80 without pain who have a disc that protrudes", (4300, 4300), Percent, Brinjikji2015),
                Statistic::new("people without pain who have worn discs, from 20 to 80 years", (3700, 9600), Percent, Brinjikji2015),
            ] },
            confirmed_by: &[Fact::new("A disc that bulges on a scan proves nothing by itself.", &[Brinjikji2015])],
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], ..BASE
        }

        /// Herniated disc
        HerniatedDisc "herniated-disc" {
            parent: Some(Cause::DiscDisorder), plain_name: "a slipped disc",
            in_plain_words: "Part of a disc has pushed out of its place and may press on a nerve. Most get better without an operation. The piece often shrinks by itself.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("It can feel like a muscle spasm; true spasm may follow from doing less.", &s([51, 53]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("A herniated disc is one of the commonest disc injuries.", &s([48]), &[FoundingArticle]),
                Fact::in_article("The founding article calls it a disc that is compressed and bulges out of the spinal column. A hernia is disc material pushed beyond its space; a mere bulge is none.", &s([49]), &[FoundingArticle, GoodPractice]),
            ],
            symptoms: &[Fact::in_article("Intense back pain, often with sciatica.", &s([47]), &[FoundingArticle, ScotlandLegSymptoms])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm]],
            affects: &[Fact::new("Mostly people in their 20s and 40s.", &[DiscHerniationBjj])],
            course: Course { tendency: SettlesInMonths, facts: &[
                Fact::in_article("It makes exercise and movement hard, over time the muscles weaken, and spasms follow.", &s([52, 53]), &[FoundingArticle]),
                Fact::new("The outlook is good: herniations often shrink, and people get better with them.", &[RadiculopathyCourse]),
            ], statistics: &[
                Statistic::new("herniations that give symptoms", (300, 600), Percent, DiscHerniationBjj),
                Statistic::new("mostly silent herniations unchanged after 8 years", (6500, 6500), Percent, DiscCohort),
                Statistic::new("mostly silent herniations smaller after 8 years", (1750, 1750), Percent, DiscCohort),
                Statistic::new("mostly silent herniations larger after 8 years", (1250, 1250), Percent, DiscCohort),
            ] },
            speaks_for: &[
                Clue::new(LegPain, Fact::new("The pain runs down a leg.", &[ScotlandLegSymptoms])),
                Clue::new(LegPainBelowKnee, Fact::new("The pain goes below the knee.", &[ScotlandLegSymptoms])),
                Clue::new(LegNumbness, Fact::new("A leg is numb or tingles.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveStraightLegRaise, Fact::new("Raising the straight leg brings the pain.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveCrossedStraightLegRaise, Fact::new("Raising the other leg brings the pain.", &[GoodPractice])),
                Clue::new(PainOnStraining, Fact::new("Coughing or sneezing makes it worse.", &[FixLondon])),
                Clue::new(age(20, 60), Fact::new("You are of the age at which a disc is the usual cause of leg pain.", &[WikiMsk])),
            ],
            speaks_against: &[
                Counter::new(NeurogenicClaudication, 2, Fact::new("Leg pain that sitting eases points to a narrow spinal canal.", &[Katz2022])),
                Counter::new(WidespreadPainAndTenderness, 2, Fact::new("Pain all over is not from one disc.", &[FibromyalgiaCriteria2016])),
            ],
            confirmed_by: &[Fact::new("Leg pain worse than back pain, pain on raising the straight leg, and a scan that matches. The scan alone proves nothing.", &[ScotlandLegSymptoms, Brinjikji2015])],
            first_line: Care { treatments: &[PatientEducation, StayActive, ExerciseProgramme], because: &[Fact::new("As for sciatica. Taking out the piece that presses on the nerve treats leg pain, not back pain, and helps for a short time only.", &[Danish2018, Liu2023])] },
            avoid: Care { treatments: &[BedRest, Gabapentinoid, SystemicSteroid], because: &[Fact::new("A scan early on without a warning sign; forceful manipulation while strength or feeling is being lost.", &[NiceNg59, ManipulationContraindications])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::Radiculopathy, Condition::SevereRadiculopathy], ..BASE
        }

        /// Ruptured disc
        RupturedDisc "ruptured-disc" {
            parent: Some(Cause::DiscDisorder), plain_name: "a burst disc",
            in_plain_words: "The shell of a slipped disc has torn, and some of its core came out. It may hurt a lot. Large pieces often shrink by themselves.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("It can feel like a muscle spasm; true spasm may follow from doing less.", &s([51, 53]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("Sometimes a herniated disc ruptures.", &s([50]), &[FoundingArticle]),
                Fact::in_article("More pain after a rupture is no rule: larger and free pieces shrink more often.", &s([50]), &[FoundingArticle, GoodPractice]),
            ],
            symptoms: &[Fact::in_article("As a herniated disc, with even more pain according to the founding article.", &s([50]), &[FoundingArticle])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm]],
            affects: &[Fact::new("As a herniated disc.", &[DiscHerniationBjj])],
            course: Course { tendency: SettlesInMonths, facts: &[
                Fact::in_article("It makes exercise and movement hard, over time the muscles weaken, and spasms follow.", &s([52, 53]), &[FoundingArticle]),
                Fact::new("The outlook is good: herniations often shrink, and people get better with them.", &[RadiculopathyCourse]),
            ], statistics: &[] },
            speaks_for: &[
                Clue::new(LegPain, Fact::new("The pain runs down a leg.", &[ScotlandLegSymptoms])),
                Clue::new(LegPainBelowKnee, Fact::new("The pain goes below the knee.", &[ScotlandLegSymptoms])),
                Clue::new(LegNumbness, Fact::new("A leg is numb or tingles.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveStraightLegRaise, Fact::new("Raising the straight leg brings the pain.", &[ScotlandLegSymptoms])),
                Clue::new(PositiveCrossedStraightLegRaise, Fact::new("Raising the other leg brings the pain.", &[GoodPractice])),
            ],
            speaks_against: &[
                Counter::new(NeurogenicClaudication, 2, Fact::new("Leg pain that sitting eases points to a narrow spinal canal.", &[Katz2022])),
                Counter::new(WidespreadPainAndTenderness, 2, Fact::new("Pain all over is not from one disc.", &[FibromyalgiaCriteria2016])),
            ],
            confirmed_by: &[Fact::new("Only a scan tells it from a herniated disc, and the first care is the same.", &[GoodPractice])],
            first_line: Care { treatments: &[PatientEducation, StayActive, ExerciseProgramme], because: &[Fact::new("As for sciatica.", &[Danish2018])] },
            avoid: Care { treatments: &[BedRest, Gabapentinoid, SystemicSteroid], because: &[Fact::new("A scan early on without a warning sign.", &[NiceNg59])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::Radiculopathy, Condition::SevereRadiculopathy], ..BASE
        }

        /// Psychological distress
        PsychologicalDistress "psychological-distress" {
            plain_name: "stress and worry", role: Role::Modifier,
            in_plain_words: "Stress and worry can make real pain worse and make it last. They are never the whole story until warning signs have been asked for.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::in_article("Stress is said to lead to spasm, and distress can be felt as pain.", &s([54, 59]), &[FoundingArticle])] },
            mechanism: &[Fact::new("Distress changes how pain is felt and how long it lasts. It can stand beside a disease of the body.", &[Dsm5SomaticSymptom, Henschke2008])],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            professionals: &[OwnDoctor, Psychologist], ..BASE
        }

        /// Stress and anxiety
        StressAndAnxiety "stress-and-anxiety" {
            parent: Some(Cause::PsychologicalDistress), plain_name: "stress or worry: stress can tighten muscles", role: Role::Modifier,
            in_plain_words: "Stress can tighten muscles. When you are under stress you may tense your back without noticing. You may also move less. Slow breathing, rest for the mind and walks can help.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("Stress and anxiety can cause lower back spasm, says the founding article. Today they count as something that makes pain worse and longer.", &s([54]), &[FoundingArticle, Henschke2008])] },
            mechanism: &[
                Fact::in_article("Some people tense their muscles under stress without noticing.", &s([55]), &[FoundingArticle]),
                Fact::in_article("Some make more adrenaline.", &s([56]), &[FoundingArticle]),
                Fact::in_article("Stress can lower motivation and so lead to less activity.", &s([57]), &[FoundingArticle]),
                Fact::in_article("All of these make spasm more likely.", &s([58]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::in_article("A tight, aching back that follows stress, with poor sleep and other tension.", &s([55]), &[FoundingArticle, GoodPractice])],
            loops: &[&[Stress, MuscleTension, Spasm, Pain], &[Stress, Adrenaline, Spasm, Pain], &[Stress, LowMotivation, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::in_article("People under stress.", &s([55]), &[FoundingArticle])],
            course: Course { tendency: Varies, facts: &[Fact::new("Low mood and strong pain make recovery slower.", &[Henschke2008])], statistics: &[] },
            speaks_for: &[
                Clue::new(StressOrAnxiety, Fact::in_article("You are under stress or anxious.", &s([54]), &[FoundingArticle])),
                Clue::new(LowMood, Fact::new("You feel low because of it.", &[Henschke2008])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("It rises and falls with stress; warning signs come first all the same.", &[Dsm5SomaticSymptom])],
            first_line: Care { treatments: &[Relaxation, StayActive, Meditation, StressManagement], because: &[Fact::in_article("Relaxation such as meditation or deep breathing, and activity. For lasting pain also cognitive behavioural therapy.", &s([103, 108]), &[FoundingArticle, Acp2017, Who2023News])] },
            avoid: Care { treatments: &[Benzodiazepine], because: &[Fact::in_article("Telling the person that it is imagined; starting benzodiazepines.", &s([60]), &[FoundingArticle, VaDod2017])] },
            professionals: &[OwnDoctor, Psychologist, Physiotherapist], ..BASE
        }

        /// Somatisation
        Somatisation "somatisation" {
            parent: Some(Cause::PsychologicalDistress), plain_name: "distress felt as pain", role: Role::Modifier,
            in_plain_words: "Deep distress can be felt as pain. The pain is real. Help for the distress can help the pain too.",
            spasm: Spasm { article: Some(PainOnly), today: PainOnly, because: &[Fact::in_article("Distress is felt as pain; the pain is real.", &s([59, 60]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("Somatisation is psychological distress that is felt as physical pain.", &s([59]), &[FoundingArticle]),
                Fact::in_article("The founding article says that the pain is real but comes from no physical condition or injury. Today the diagnosis rests on distress about symptoms, and can stand beside a disease: it is never made because nothing was found.", &s([60]), &[FoundingArticle, Dsm5SomaticSymptom]),
            ],
            symptoms: &[Fact::in_article("Real pain, with much distress about symptoms.", &s([60]), &[FoundingArticle, Dsm5SomaticSymptom])],
            loops: &[&[Stress, LowMotivation, Inactivity, Weakness, Spasm, Pain]],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            speaks_for: &[
                Clue::new(StressOrAnxiety, Fact::in_article("You are under stress or anxious.", &s([59]), &[FoundingArticle])),
                Clue::new(StrugglingToCope, Fact::new("You feel that you cannot cope with the pain.", &[Dsm5SomaticSymptom])),
                Clue::new(LowMood, Fact::new("You feel low because of it.", &[Henschke2008])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("Positive features of distress about symptoms, after warning signs have been asked for.", &[Dsm5SomaticSymptom])],
            first_line: Care { treatments: &[CognitiveBehaviouralTherapy, StayActive, PatientEducation], because: &[Fact::new("An explanation, activity and talking therapy.", &[Who2023News])] },
            avoid: Care { treatments: &[], because: &[Fact::in_article("Saying that it is imagined: the pain is real.", &s([60]), &[FoundingArticle])] },
            professionals: &[OwnDoctor, Psychologist],
            conditions: &[Condition::ChronicPrimaryBackPain], ..BASE
        }

        /// Structural disorder of the spine
        StructuralDisorder "structural-disorder" {
            plain_name: "a change in the shape of the spine",
            in_plain_words: "The spine has shifted, curved or narrowed. Many people have this without pain.",
            spasm: Spasm { article: None, today: Both, because: &[Fact::in_article("A shift, a curve or a narrowing can cause spasm, or pain that feels like it.", &s([63, 64, 66, 71]), &[FoundingArticle])] },
            mechanism: &[Fact::new("A change in the shape of the bones of the spine or of its canal.", &[GoodPractice])],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], ..BASE
        }

        /// Spondylolysis
        Spondylolysis "spondylolysis" {
            parent: Some(Cause::StructuralDisorder), plain_name: "a stress crack in the spine",
            in_plain_words: "A small crack in a bone of the lower spine from sport. It hurts when you bend back. Stop that sport until the pain is gone. Most get back to sport.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Pain on bending back; no spasm is needed to explain it.", &[AbelSpondylolysis])] },
            mechanism: &[Fact::in_article("A crack or stress fracture in one of the bones of the spine, at the pars. It may or may not let the bone slip.", &s([61]), &[FoundingArticle, NorwegianPars])],
            symptoms: &[Fact::new("Low back pain, worse on bending back, in sport with much bending back or turning; it may spread to the buttock.", &[AbelSpondylolysis, AspetarTennis])],
            affects: &[
                Fact::in_article("Young athletes: it explains about 47 of 100 cases of their back pain, against 5 of 100 in adults.", &s([65]), &[FoundingArticle, AspetarTennis]),
                Fact::new("Boys twice as often; the lowest lumbar bone in 85 to 95 of 100.", &[NorwegianPars]),
            ],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("Good: most return to sport, with or without surgery.", &[ParsReturnToPlay])], statistics: &[
                Statistic::new("return to sport without surgery", (9220, 9220), Percent, ParsReturnToPlay),
                Statistic::new("return to sport after surgery", (9030, 9030), Percent, ParsReturnToPlay),
                Statistic::new("adults with a crack, many without pain", (300, 600), Percent, NorwegianPars),
                Statistic::new("back pain of young athletes that it explains", (4700, 4700), Percent, AspetarTennis),
                Statistic::new("back pain of adults that it explains", (500, 500), Percent, AspetarTennis),
            ] },
            speaks_for: &[
                Clue::new(PainWorseBendingBackwards, Fact::new("It hurts more when you bend back.", &[AbelSpondylolysis])),
                Clue::new(RegularSport, Fact::in_article("You train or compete in a sport.", &s([65]), &[FoundingArticle, AspetarTennis])),
                Clue::new(ButtockPain, Fact::new("There is pain in the buttock.", &[AbelSpondylolysis])),
                Clue::new(age(10, 19), Fact::in_article("You are at the age of young athletes.", &s([65]), &[FoundingArticle, AspetarTennis])),
            ],
            speaks_against: &[
                Counter::new(from(Measure::Age, 20), 2, Fact::new("In adults it seldom explains back pain.", &[AspetarTennis])),
                Counter::new(LegPainBelowKnee, 1, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("The test of bending back on one leg can neither rule it in nor out.", &[NorwegianPars])],
            first_line: Care { treatments: &[RelativeRest, PhysicalTherapy], because: &[Fact::new("Stop the sport and bending back until free of pain, then build up step by step. A brace is debated.", &[AbelSpondylolysis])] },
            avoid: Care { treatments: &[ParsRepair], because: &[Fact::new("Playing through the pain, stretching backwards, making light of lasting back pain in a young athlete. Surgery only after more than 6 months of failed care.", &[AbelSpondylolysis, ParsReturnToPlay])] },
            professionals: &[SportsPhysician, OwnDoctor], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::PaediatricBackPain], ..BASE
        }

        /// Lumbar spinal stenosis
        SpinalStenosis "spinal-stenosis" {
            parent: Some(Cause::StructuralDisorder), plain_name: "a narrow spinal canal",
            in_plain_words: "The canal for the nerves gets narrow with age. The legs ache when you stand or walk. Sitting or bending forward eases it. Walk in short bouts.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("It may cause pain that feels like muscle spasm.", &s([71]), &[FoundingArticle])] },
            mechanism: &[
                Fact::in_article("The spinal canal narrows over time.", &s([69]), &[FoundingArticle]),
                Fact::in_article("That puts pressure on the nerves of the spine.", &s([70]), &[FoundingArticle]),
            ],
            symptoms: &[Fact::new("Pain, heaviness or numbness of buttocks and legs on standing, walking or bending back; often in both legs.", &[Katz2022])],
            loops: &[&[Pain, AdaptedPosture, Pain], &[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("Older people.", &[Katz2022, WikiMsk])],
            course: Course { tendency: LongLasting, facts: &[
                Fact::in_article("Some people take to a poor posture or a less active life, which can make the spasms worse, says the founding article. A stoop is what relieves it.", &s([72]), &[FoundingArticle, Katz2022]),
                Fact::new("In up to 3 years without surgery about one third get better and half stay as they are.", &[Katz2022]),
            ], statistics: &[
                Statistic::new("worse after up to 3 years without surgery", (1000, 2000), Percent, Katz2022),
                Statistic::new("US adults with the syndrome", (1100, 1100), Percent, Katz2022),
                Statistic::new("people over 40 without symptoms whose canal is narrow", (2000, 2500), Percent, StenosisWithoutSymptoms),
            ] },
            speaks_for: &[
                Clue::new(NeurogenicClaudication, Fact::new("Your legs hurt when you stand or walk, and sitting eases it.", &[Katz2022])),
                Clue::new(KnownSpinalStenosis, Fact::in_article("You were told that your spinal canal is narrow.", &s([69]), &[FoundingArticle])),
                Clue::new(LegPain, Fact::new("The pain runs down a leg.", &[Katz2022])),
                Clue::new(LongstandingPainInBothLegs, Fact::new("Both legs have hurt for long.", &[Katz2022])),
                Clue::new(ButtockPain, Fact::new("There is pain in the buttock.", &[Katz2022])),
                Clue::new(PainWorseBendingBackwards, Fact::new("It hurts more when you bend back.", &[Katz2022])),
                Clue::new(from(Measure::Age, 61), Fact::new("You are over 60.", &[WikiMsk])),
            ],
            speaks_against: &[
                Counter::new(PositiveStraightLegRaise, 1, Fact::new("Pain on raising the leg points to a disc.", &[ScotlandLegSymptoms])),
                Counter::new(age(0, 19), 3, Fact::new("In the young a stress crack is more likely.", &[AspetarTennis])),
            ],
            confirmed_by: &[
                Fact::new("Sitting or bending forward eases it, cycling is easier than walking, and the pulses are normal.", &[Katz2022]),
                Fact::new("If standing still is enough to ease it, blood vessels are more likely.", &[VascularContrast]),
            ],
            first_line: Care { treatments: &[ExerciseProgramme, PhysicalTherapy, StayActive, OverTheCounterNsaid], because: &[
                Fact::new("Shorter bouts of standing and walking, exercise or physiotherapy, an NSAID if it is safe; manual therapy with exercise helps for a short time.", &[Katz2022, StenosisNonOperative]),
                Fact::new("For lasting, disabling leg symptoms decompression; the average gain is modest.", &[Katz2022]),
            ] },
            avoid: Care { treatments: &[EpiduralSteroid], because: &[Fact::new("Epidural steroids for long-term relief; long exercise that bends back.", &[Katz2022, NiceNg59Injections])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService],
            conditions: &[Condition::LumbarSpinalStenosis], ..BASE
        }

        /// Spondylolisthesis
        Spondylolisthesis "spondylolisthesis" {
            parent: Some(Cause::StructuralDisorder), plain_name: "a bone of the spine that has slipped",
            in_plain_words: "One bone of the spine has moved forward on the next. Many people have this and feel nothing.",
            spasm: Spasm { article: Some(Both), today: Both, because: &[
                Fact::in_article("The loss of alignment can cause pain that feels like spasm.", &s([63]), &[FoundingArticle]),
                Fact::in_article("The muscles may also go into spasm to make up for a spine that shifts and weakens.", &s([64]), &[FoundingArticle]),
            ] },
            mechanism: &[Fact::in_article("Part of the spine moves out of position.", &s([62]), &[FoundingArticle])],
            course: Course { tendency: Varies, facts: &[], statistics: &[] },
            avoid: Care { treatments: &[Fusion], because: &[] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService], ..BASE
        }

        /// Isthmic spondylolisthesis
        IsthmicSpondylolisthesis "isthmic-spondylolisthesis" {
            parent: Some(Cause::Spondylolisthesis), plain_name: "a slipped bone after a stress crack",
            in_plain_words: "A stress crack let one bone of the spine slip forward. It hurts when you bend back. Most do well without an operation.",
            spasm: Spasm { article: Some(Both), today: Both, because: &[
                Fact::in_article("The loss of alignment can cause pain that feels like spasm.", &s([63]), &[FoundingArticle]),
                Fact::in_article("The muscles may also go into spasm to make up for a spine that shifts and weakens.", &s([64]), &[FoundingArticle]),
            ] },
            mechanism: &[Fact::in_article("A crack or stress fracture in one of the bones of the spine lets it move out of position.", &s([61, 62]), &[FoundingArticle])],
            symptoms: &[Fact::new("As spondylolysis.", &[AbelSpondylolysis])],
            loops: &[&[Deformity, Weakness, Compensation, Spasm, Pain]],
            affects: &[Fact::in_article("A common cause of low back pain in young athletes, says the founding article; more often the crack has not slipped.", &s([65]), &[FoundingArticle, AspetarTennis])],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("Good: most return to sport, with or without surgery.", &[ParsReturnToPlay])], statistics: &[Statistic::new("return to sport without surgery", (9220, 9220), Percent, ParsReturnToPlay)] },
            speaks_for: &[
                Clue::new(PainWorseBendingBackwards, Fact::new("It hurts more when you bend back.", &[AbelSpondylolysis])),
                Clue::new(RegularSport, Fact::in_article("You train or compete in a sport.", &s([65]), &[FoundingArticle])),
                Clue::new(ButtockPain, Fact::new("There is pain in the buttock.", &[AbelSpondylolysis])),
                Clue::new(age(10, 19), Fact::in_article("You are at the age of young athletes.", &s([65]), &[FoundingArticle, AspetarTennis])),
            ],
            speaks_against: &[
                Counter::new(from(Measure::Age, 20), 2, Fact::new("In adults it seldom explains back pain.", &[AspetarTennis])),
                Counter::new(LegPainBelowKnee, 1, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
            ],
            confirmed_by: &[Fact::new("A step between two bones on an X-ray.", &[IsslsDegenerativeSlip])],
            first_line: Care { treatments: &[RelativeRest, PhysicalTherapy], because: &[Fact::new("As for spondylolysis.", &[AbelSpondylolysis])] },
            avoid: Care { treatments: &[SpinalManipulation, ParsRepair], because: &[Fact::new("Manipulating a slip that is unstable; an operation before 6 months of other care.", &[ManipulationContraindications, ParsReturnToPlay])] },
            professionals: &[SportsPhysician, OwnDoctor, SpinalService], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::PaediatricBackPain], ..BASE
        }

        /// Degenerative spondylolisthesis
        DegenerativeSpondylolisthesis "degenerative-spondylolisthesis" {
            parent: Some(Cause::Spondylolisthesis), plain_name: "a slipped bone from wear",
            in_plain_words: "With age a worn joint lets one bone of the spine slip a little. It can narrow the canal and hurt the legs. It seldom gets bad fast.",
            spasm: Spasm { article: Some(Both), today: Both, because: &[
                Fact::in_article("The loss of alignment can cause pain that feels like spasm.", &s([63]), &[FoundingArticle]),
                Fact::in_article("The muscles may also go into spasm to make up for a spine that shifts and weakens.", &s([64]), &[FoundingArticle]),
            ] },
            mechanism: &[Fact::in_article("Wear lets part of the spine move out of position. In older adults this is the common type.", &s([62]), &[FoundingArticle, GoodPractice])],
            symptoms: &[Fact::new("Back pain, with or without leg pain on walking.", &[IsslsDegenerativeSlip])],
            loops: &[&[Deformity, Weakness, Compensation, Spasm, Pain]],
            affects: &[Fact::new("Older adults.", &[GoodPractice])],
            course: Course { tendency: LongLasting, facts: &[Fact::new("Benign: the slip does not follow the symptoms, and a sudden decline is rare.", &[IsslsDegenerativeSlip])], statistics: &[Statistic::new("months of care without surgery that are reasonable, at most", (600, 600), Months, IsslsDegenerativeSlip)] },
            speaks_for: &[Clue::new(NeurogenicClaudication, Fact::new("Your legs hurt when you stand or walk, and sitting eases it.", &[IsslsDegenerativeSlip]))],
            speaks_against: &[Counter::new(age(10, 19), 2, Fact::new("In the young a stress crack is more likely.", &[AspetarTennis]))],
            confirmed_by: &[Fact::new("Leg pain on walking, and a step between two bones on an X-ray.", &[IsslsDegenerativeSlip])],
            first_line: Care { treatments: &[ExerciseProgramme, PatientEducation], because: &[
                Fact::new("Exercise that bends forward, such as cycling or walking with poles.", &[IsslsDegenerativeSlip]),
                Fact::new("If leg symptoms persist, decompression; adding fusion brought no gain at 5 years.", &[NordstenDs, SwedishStenosisStudy]),
            ] },
            avoid: Care { treatments: &[Fusion, SpinalManipulation], because: &[Fact::new("An operation for the slip itself; manipulating a slip that is unstable.", &[IsslsDegenerativeSlip, ManipulationContraindications])] },
            professionals: &[OwnDoctor, Physiotherapist, SpinalService],
            conditions: &[Condition::LumbarSpinalStenosis], ..BASE
        }

        /// Scoliosis
        Scoliosis "scoliosis" {
            parent: Some(Cause::StructuralDisorder), plain_name: "a spine that curves sideways", role: Role::WeakLink,
            in_plain_words: "The spine curves to the side. Many people feel nothing of it. Exercise helps. Strong pain or pain at night needs a doctor to look for something else.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("A twisted spine may cause spasm, says the founding article. The link with pain is modest and does not follow the size of the curve.", &s([66]), &[FoundingArticle, AlspacSmallCurves, ScoliosisAndPain])] },
            mechanism: &[Fact::in_article("A sideways curve of the spine of 10 degrees or more, usually with a twist.", &s([66]), &[FoundingArticle, ScoliosisInAdults])],
            symptoms: &[Fact::new("Often none; uneven shoulders or waist, and a hump of ribs on bending forward.", &[ScoliosisInAdults, GoodPractice])],
            loops: &[&[Deformity, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("Teenagers, girls more often than boys; when it is new in an adult, the mean age is about 70 years.", &[ScoliosisInAdults])],
            course: Course { tendency: LongLasting, facts: &[
                Fact::in_article("Over time the curve may make a person less active; the muscles weaken and the spasms get worse.", &s([67, 68]), &[FoundingArticle]),
                Fact::new("Many curves stay harmless.", &[ScoliosisAndPain]),
            ], statistics: &[
                Statistic::new("odds of back pain at 18 with a small curve at 15", (142, 142), OddsRatio, AlspacSmallCurves),
                Statistic::new("people of 10 to 18 years who have it", (50, 520), Percent, ScoliosisInAdults),
            ] },
            speaks_for: &[Clue::new(KnownScoliosis, Fact::in_article("You were told that your spine curves sideways.", &s([66]), &[FoundingArticle]))],
            speaks_against: &[Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics]))],
            confirmed_by: &[Fact::new("A curve of 10 degrees or more on an X-ray. Severe pain, pain at night or nerve signs need another explanation.", &[ScoliosisInAdults, GoodPractice])],
            first_line: Care { treatments: &[ExerciseProgramme, WeeklyStrengthening, StayActive], because: &[Fact::in_article("Exercise, strength, and care of pain as for other back pain; a growing child is followed by a specialist.", &s([88]), &[FoundingArticle, GoodPractice])] },
            avoid: Care { treatments: &[ScoliosisCorrection], because: &[Fact::new("Blaming every pain on the curve; surgery for pain alone.", &[ScoliosisAndPain, ScoliosisSurgerySeries])] },
            professionals: &[OwnDoctor, SpinalService], ..BASE
        }

        /// Arthritis of the spine
        Arthritis "arthritis" {
            plain_name: "sore joints of the spine",
            in_plain_words: "The small joints of the spine are worn or inflamed. These are two different things and need different care.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("It can cause pain that feels like a spasm but is really a problem of the joints of the spine.", &s([73]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Wear of the facet joints, or inflammation of the spine: two kinds that must be told apart.", &s([12, 73]), &[FoundingArticle, FacetOsteoarthritisPain, NiceNg65])],
            course: Course { tendency: LongLasting, facts: &[
                Fact::in_article("Symptoms typically get worse with time, says the founding article.", &s([115]), &[FoundingArticle]),
                Fact::in_article("They may get better if a person is willing to try other medicines and other ways.", &s([116]), &[FoundingArticle]),
            ], statistics: &[] },
            professionals: &[OwnDoctor], ..BASE
        }

        /// Facet joint osteoarthritis
        FacetOsteoarthritis "facet-osteoarthritis" {
            parent: Some(Cause::Arthritis), plain_name: "worn joints of the spine",
            in_plain_words: "The small joints at the back of the spine are worn. Nearly all older people have this, with or without pain. Movement and heat help.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: FeelsLikeSpasm, because: &[Fact::in_article("Pain that feels like a spasm but is really a problem of the joints of the spine.", &s([73]), &[FoundingArticle])] },
            mechanism: &[Fact::in_article("Wear of the facet joints.", &s([73]), &[FoundingArticle, FacetOsteoarthritisPain])],
            symptoms: &[Fact::new("Stiffness after rest, and an ache on standing or bending back that bending forward eases.", &[FacetPattern])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("Older people; more than 90 of 100 of those over 65 show wear of the spine, with or without pain.", &[DegenerationInOlderAge])],
            course: Course { tendency: LongLasting, facts: &[
                Fact::in_article("Some people do less, their muscles weaken and spasms follow.", &s([74]), &[FoundingArticle]),
                Fact::in_article("Symptoms typically get worse with time, says the founding article; in fact they come and go, and need not get worse.", &s([115]), &[FoundingArticle, GoodPractice]),
                Fact::new("How bad an X-ray looks says little about how bad the pain is.", &[DegenerationInOlderAge]),
            ], statistics: &[Statistic::new("odds of back pain with severe wear", (215, 215), OddsRatio, FacetOsteoarthritisPain)] },
            speaks_for: &[
                Clue::new(PainWorseBendingBackwards, Fact::new("It hurts more when you bend back.", &[FacetPattern])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[FacetPattern])),
                Clue::new(from(Measure::Age, 65), Fact::new("You are 65 or older.", &[DegenerationInOlderAge])),
            ],
            speaks_against: &[
                Counter::new(age(0, 19), 3, Fact::new("In the young a stress crack is more likely.", &[AspetarTennis])),
                Counter::new(MorningStiffness, 1, Fact::new("Worn joints are stiff for a short time only.", &[GoodPractice])),
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(WakesSecondHalfOfNight, 1, Fact::new("Waking late in the night points to inflammation.", &[NiceNg65])),
            ],
            confirmed_by: &[Fact::new("No test at the bedside is reliable.", &[FacetOsteoarthritisPain])],
            first_line: Care { treatments: &[ExerciseProgramme, Heat, StayActive, OverTheCounterNsaid, TopicalNsaid], because: &[Fact::new("Exercise, a healthy weight, heat, and an NSAID if it is safe.", &[GoodPractice])] },
            avoid: Care { treatments: &[FacetInjection], because: &[
                Fact::new("Routine injections of the joints.", &[NiceNg59Injections, Busse2025]),
                Fact::new("Guidelines disagree on treating the small nerves by heat (radiofrequency).", &[NiceNg59Radiofrequency, Busse2025]),
            ] },
            professionals: &[OwnDoctor, Physiotherapist], ..BASE
        }

        /// Axial spondyloarthritis
        AxialSpondyloarthritis "axial-spondyloarthritis" {
            parent: Some(Cause::Arthritis), plain_name: "inflammation of the spine",
            in_plain_words: "The body's own defence inflames the spine. It starts in younger people. It is worst at night and in the morning, and better when you move. Good treatment exists, so ask your doctor.",
            spasm: Spasm { article: Some(FeelsLikeSpasm), today: PainOnly, because: &[Fact::in_article("The founding article has arthritis as pain that feels like a spasm. This kind is an inflammation, with stiffness rather than spasm.", &s([73]), &[FoundingArticle, NiceNg65])] },
            mechanism: &[Fact::in_article("Inflammation of the joints of the spine and pelvis.", &s([73]), &[FoundingArticle, NiceNg65])],
            symptoms: &[Fact::new("Pain that began slowly, is better with exercise and not with rest, wakes late in the night, and changes sides in the buttocks; stiffness in the morning.", &[NiceNg65, AsasInflammatoryBackPain])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("People whose back pain began before 45 and has lasted more than 3 months.", &[NiceNg65])],
            course: Course { tendency: LongLasting, facts: &[Fact::in_article("A long-term condition; treatment helps.", &s([115, 116]), &[FoundingArticle, NiceNg65])], statistics: &[] },
            speaks_for: &[
                Clue::new(MorningStiffness, Fact::new("Your back is stiff for long in the morning.", &[GoodPractice])),
                Clue::new(WakesSecondHalfOfNight, Fact::new("The pain wakes you late in the night.", &[NiceNg65])),
                Clue::new(ImprovesWithMovement, Fact::new("It gets better when you move about.", &[NiceNg65, AsasInflammatoryBackPain])),
                Clue::new(NoReliefFromRest, Fact::new("Rest does not help.", &[AsasInflammatoryBackPain])),
                Clue::new(NightPainEasedByGettingUp, Fact::new("Pain at night gets better when you get up.", &[AsasInflammatoryBackPain])),
                Clue::new(GradualOnset, Fact::new("The pain came on slowly.", &[AsasInflammatoryBackPain])),
                Clue::new(ImprovesWithin48hOfNsaid, Fact::new("An anti-inflammatory helped a lot within 2 days.", &[NiceNg65])),
                Clue::new(ButtockPain, Fact::new("There is pain in the buttock.", &[NiceNg65])),
                Clue::new(FamilyHistoryOfSpondyloarthritis, Fact::new("A close relative has spondyloarthritis.", &[NiceNg65])),
                Clue::new(Arthritis, Fact::new("You have had swollen, painful joints.", &[NiceNg65])),
                Clue::new(Enthesitis, Fact::new("You have had pain where a tendon joins bone.", &[NiceNg65])),
                Clue::new(Psoriasis, Fact::new("You have had psoriasis.", &[NiceNg65])),
                Clue::new(HlaB27Positive, Fact::new("The test for HLA-B27 is positive.", &[NiceNg65])),
                Clue::new(under(Measure::AgeAtOnset, 45), Fact::new("Back pain began before you were 45.", &[NiceNg65])),
                Clue::new(from(Measure::Duration, 92), Fact::new("It has lasted more than 3 months.", &[NiceNg65])),
            ],
            speaks_against: &[
                Counter::new(from(Measure::AgeAtOnset, 45), 4, Fact::new("Back pain first began at 45 or later.", &[NiceNg65])),
                Counter::new(under(Measure::Duration, 92), 1, Fact::new("It has not lasted 3 months.", &[NiceNg65])),
            ],
            confirmed_by: &[Fact::new("A blood test for HLA-B27 and a scan, in the hands of a rheumatologist. No single sign or test rules it out.", &[NiceNg65])],
            first_line: Care { treatments: &[ExerciseProgramme, StayActive, OverTheCounterNsaid], because: &[Fact::new("Referral to rheumatology, exercise, and an NSAID if it is safe.", &[NiceNg65])] },
            avoid: Care { treatments: &[BedRest, SpinalManipulation], because: &[Fact::new("Rest; calling it strain for years; manipulating a stiff spine.", &[GoodPractice])] },
            professionals: &[OwnDoctor, Rheumatologist], usual_urgency: Urgency::WithinTwoWeeks,
            conditions: &[Condition::AxialSpondyloarthritis, Condition::InflammatoryBackPain], ..BASE
        }

        /// Fibromyalgia
        Fibromyalgia "fibromyalgia" {
            plain_name: "pain all over the body",
            in_plain_words: "The body feels pain in many places for months, with poor sleep and tiredness. Nothing is broken. Exercise, built up slowly, helps most.",
            spasm: Spasm { article: Some(TrueSpasm), today: PainOnly, because: &[Fact::in_article("Many people with it have muscle spasms, says the founding article. Its mark is pain all over.", &s([77]), &[FoundingArticle, FibromyalgiaCriteria2016])] },
            mechanism: &[
                Fact::in_article("A long-term condition that is poorly understood.", &s([75]), &[FoundingArticle]),
                Fact::in_article("The founding article says that it may need to be a diagnosis of exclusion. By the criteria of 2016 it is diagnosed whatever else the person has.", &s([79]), &[FoundingArticle, FibromyalgiaCriteria2016]),
            ],
            symptoms: &[
                Fact::in_article("Pain and tenderness in several areas of the body.", &s([76]), &[FoundingArticle]),
                Fact::new("Tiredness, sleep that does not refresh, poor concentration and low mood.", &[FibromyalgiaCriteria2016, FibromyalgiaReview]),
            ],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("About 2 of 100 people.", &[Eular2017Text])],
            course: Course { tendency: LongLasting, facts: &[Fact::in_article("A long-term condition.", &s([75]), &[FoundingArticle])], statistics: &[
                Statistic::new("people who have it", (100, 500), Percent, FibromyalgiaReview),
                Statistic::new("regions of five with pain, at least", (400, 400), Regions, FibromyalgiaCriteria2016),
                Statistic::new("months of pain, at least", (300, 300), Months, FibromyalgiaCriteria2016),
                Statistic::new("years until the diagnosis is made, often more than", (200, 200), Years, FibromyalgiaReview),
            ] },
            speaks_for: &[
                Clue::new(WidespreadPainAndTenderness, Fact::in_article("You hurt and feel tender in many parts of the body.", &s([76]), &[FoundingArticle, FibromyalgiaCriteria2016])),
                Clue::new(KnownFibromyalgia, Fact::in_article("You were told that you have fibromyalgia.", &s([75]), &[FoundingArticle])),
                Clue::new(Malaise, Fact::new("You are unusually tired or feel unwell.", &[FibromyalgiaCriteria2016])),
                Clue::new(from(Measure::Duration, 92), Fact::new("It has lasted more than 3 months.", &[FibromyalgiaCriteria2016])),
            ],
            speaks_against: &[Counter::new(under(Measure::Duration, 92), 2, Fact::new("It has not lasted 3 months.", &[FibromyalgiaCriteria2016]))],
            confirmed_by: &[Fact::new("Pain in at least 4 of 5 regions for 3 months, with a widespread pain index of 7 or more and a symptom severity score of 5 or more, or an index of 4 to 6 and a score of 9 or more. Tests are normal.", &[FibromyalgiaCriteria2016])],
            first_line: Care { treatments: &[ExerciseProgramme, WeeklyAerobicExercise, WeeklyStrengthening, CognitiveBehaviouralTherapy], because: &[Fact::new("Aerobic and strength exercise is the only strong recommendation; talking therapy and others are weaker.", &[Eular2017])] },
            avoid: Care { treatments: &[StrongOpioid, SystemicSteroid], because: &[Fact::new("Strong opioids, steroids, and doing too much on good days.", &[GoodPractice])] },
            professionals: &[OwnDoctor, Rheumatologist, PainClinic, Psychologist],
            conditions: &[Condition::ChronicPrimaryBackPain], ..BASE
        }

        /// Pregnancy-related low back and pelvic girdle pain
        PregnancyRelatedPain "pregnancy-related-pain" {
            plain_name: "back or pelvic pain of pregnancy",
            in_plain_words: "In pregnancy the joints of the pelvis move more and the back carries more. That can hurt, and it does not harm the baby. It mostly goes after the birth.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("The joints and ligaments hurt; muscles around them tighten.", &[GoodPractice])] },
            mechanism: &[Fact::new("Pain in the lower back or the joints of the pelvis that begins in pregnancy, or within weeks after it, with no other cause.", &[CambridgePelvicGirdle])],
            symptoms: &[Fact::new("Pain in the low back, the buttocks, the hips or the front of the pelvis, worse on one leg, on stairs and on turning in bed.", &[GoodPractice])],
            loops: &[&[Pain, Inactivity, Weakness, Spasm, Pain]],
            affects: &[Fact::new("About one in five pregnant women.", &[CambridgePelvicGirdle])],
            course: Course { tendency: SettlesInMonths, facts: &[Fact::new("It mostly settles after the birth; if it has not after two weeks, a physiotherapist can help.", &[CambridgePelvicGirdle])], statistics: &[] },
            required: Some(Clue::new(PREGNANT, Fact::new("You are pregnant, or could be.", &[NhsBackPainInPregnancy]))),
            speaks_for: &[
                Clue::new(ButtockPain, Fact::new("There is pain in the buttock.", &[GoodPractice])),
                Clue::new(HipPain, Fact::new("The pain spreads to the hip.", &[GoodPractice])),
                Clue::new(VariesWithMovementOrPosture, Fact::new("The pain changes with how you move or sit.", &[GoodPractice])),
                Clue::new(DullMovingAche, Fact::new("It is a dull ache that moves around.", &[GoodPractice])),
                Clue::new(MuscleTightening, Fact::new("It feels like a muscle that grips.", &[GoodPractice])),
                Clue::new(DATED_PREGNANCY, Fact::new("You are pregnant.", &[NhsBackPainInPregnancy])),
            ],
            speaks_against: &[
                Counter::new(LegPainBelowKnee, 2, Fact::new("Pain below the knee points to a nerve.", &[SciaticaBasics])),
                Counter::new(LegNumbness, 2, Fact::new("Numbness or tingling in a leg points to a nerve.", &[ScotlandLegSymptoms])),
            ],
            confirmed_by: &[Fact::new("Tests of the pelvic joints, and no danger sign of the pregnancy.", &[GoodPractice])],
            first_line: Care { treatments: &[StayActive, GentleExercise, ExerciseProgramme], because: &[Fact::new("Keep active within what is comfortable; exercises from a physiotherapist, and a support belt while you move.", &[NhsPelvicSupport])] },
            avoid: Care { treatments: &[OverTheCounterNsaid], because: &[Fact::new("Anti-inflammatories in pregnancy, unless a doctor says so.", &[GoodPractice])] },
            professionals: &[Midwife, OwnDoctor, Physiotherapist],
            conditions: &[Condition::PregnancyRelatedPain], ..BASE
        }

        /// Serious disease
        SeriousDisease "serious-disease" {
            plain_name: "a serious illness",
            in_plain_words: "A few people with back pain have an illness that needs help fast. Warning signs show who they are.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::in_article("Pain from another illness can be taken for a spasm.", &s([15]), &[FoundingArticle, GoodPractice])] },
            mechanism: &[Fact::in_article("Causes that are to be found and sent on, not treated at home. The red-flag rules look for them.", &s([15]), &[FoundingArticle, NhsBackPainPages])],
            course: Course { tendency: NeedsTreatmentNow, facts: &[], statistics: &[] },
            first_line: Care { treatments: &[], because: &[Fact::new("Get help; no self-care before that.", &[NhsBackPainPages])] },
            professionals: &[EmergencyDepartment, OwnDoctor],
            usual_urgency: Urgency::SameDay, ..BASE
        }

        /// Cauda equina syndrome
        CaudaEquinaSyndrome "cauda-equina-syndrome" {
            plain_name: "pressure on the nerves to the bladder, bowel and legs",
            in_plain_words: "Nerves at the end of the spine are pressed. They serve the bladder, the bowel and the legs. Get emergency care now.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("It comes with back or leg pain.", &[BmjBestPracticeCes])] },
            mechanism: &[Fact::new("The bundle of nerves below the spinal cord is compressed, mostly by a disc.", &[BmjBestPracticeCes, GoodPractice])],
            symptoms: &[Fact::new("A change of bladder or bowel, a numb saddle area, weakness of both legs, a change of sexual function: any one, new or getting worse.", &[BmjBestPracticeCes])],
            course: Course { tendency: NeedsTreatmentNow, facts: &[Fact::new("Hours count.", &[BmjBestPracticeCes])], statistics: &[Statistic::new("hours from request to scan, at most", (400, 400), Hours, BmjBestPracticeCes)] },
            confirmed_by: &[Fact::new("An emergency scan. A small amount of urine left in the bladder excludes nothing.", &[BmjBestPracticeCes])],
            first_line: Care { treatments: &[Decompression], because: &[Fact::new("Emergency care, and often an operation.", &[BmjBestPracticeCes])] },
            avoid: Care { treatments: &[SpinalManipulation], because: &[Fact::new("Any self-care before it is excluded.", &[ManipulationContraindications, NhsBackPainPages])] },
            professionals: &[EmergencyDepartment], usual_urgency: Urgency::Emergency,
            conditions: &[Condition::CaudaEquinaSyndrome], ..DANGEROUS
        }

        /// Vertebral fracture
        VertebralFracture "vertebral-fracture" {
            plain_name: "a broken bone in the spine",
            in_plain_words: "A bone of the spine is broken, after an accident or because the bones are thin. A clinician should look at it today.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Pain after a fall or accident that can be taken for a spasm.", &[NhsBackPainPages])] },
            mechanism: &[Fact::new("A vertebra breaks in a serious accident, or in a small one where bones are thin.", &[NhsBackPainPages, NiceCg146])],
            symptoms: &[Fact::new("Pain that began with an accident or a fall; a change of shape of the back.", &[NhsBackPainPages])],
            affects: &[Fact::new("People after a serious accident; people with thin bones, on steroid tablets, or old.", &[NiceCg146])],
            confirmed_by: &[Fact::new("A scan or an X-ray.", &[GoodPractice])],
            first_line: Care { treatments: &[], because: &[Fact::new("Assessment first.", &[NhsBackPainPages])] },
            avoid: Care { treatments: &[SpinalManipulation, GentleSelfMassage, ProfessionalMassage], because: &[Fact::new("Massage, manipulation and exercise before it is excluded.", &[MassageRisks, ManipulationContraindications])] },
            conditions: &[Condition::VertebralFracture], ..DANGEROUS
        }

        /// Cancer in the spine
        SpinalCancer "spinal-cancer" {
            plain_name: "cancer in the spine",
            in_plain_words: "A growth in the spine can cause back pain. This is rare. Past cancer, weight loss or pain that never stops are reasons to be checked soon.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Pain that does not change with movement or rest.", &[NhsBackPainPages])] },
            mechanism: &[Fact::new("Cancer that has spread to the spine, or began there.", &[NhsBackPainPages, NiceNg234])],
            symptoms: &[Fact::new("Weight loss without trying, pain at night or at rest.", &[NhsBackPainPages])],
            affects: &[Fact::new("Mostly people who have had cancer.", &[NiceNg234])],
            confirmed_by: &[Fact::new("A scan, without waiting.", &[NiceNg234])],
            first_line: Care { treatments: &[], because: &[Fact::new("Assessment first.", &[NhsBackPainPages])] },
            avoid: Care { treatments: &[SpinalManipulation, ProfessionalMassage], because: &[Fact::new("Manipulation, and massage or heat over a tumour.", &[ManipulationContraindications, MassageRisks, HotColdDevice])] },
            professionals: &[OwnDoctor, EmergencyDepartment],
            conditions: &[Condition::SpinalMetastases, Condition::MetastaticSpinalCordCompression, Condition::Malignancy, Condition::Myeloma],
            ..DANGEROUS
        }

        /// Infection of the spine
        SpinalInfection "spinal-infection" {
            plain_name: "an infection in the spine",
            in_plain_words: "Germs have settled in the spine. Back pain with a fever is the main sign. A clinician should look at it today.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Back pain with fever is not a spasm.", &[NhsBackPainPages])] },
            mechanism: &[Fact::new("Infection of a disc, a vertebra or the space around the nerves.", &[Idsa, GoodPractice])],
            symptoms: &[Fact::new("Back pain with a high temperature.", &[NhsBackPainPages, BelmontHill])],
            affects: &[Fact::new("People whose defences are weak, or who inject drugs.", &[NhsBackPainPages, Idsa])],
            confirmed_by: &[Fact::new("Blood tests and a scan.", &[Idsa])],
            first_line: Care { treatments: &[Antibiotic], because: &[Fact::new("Treatment in hospital.", &[GoodPractice])] },
            avoid: Care { treatments: &[SpinalManipulation, ProfessionalMassage], because: &[Fact::new("Massage with a fever; manipulation.", &[MassageRisks, ManipulationContraindications])] },
            professionals: &[EmergencyDepartment],
            conditions: &[Condition::SpinalInfection, Condition::SpinalEpiduralAbscess], ..DANGEROUS
        }

        /// Abdominal aortic aneurysm
        AbdominalAorticAneurysm "abdominal-aortic-aneurysm" {
            plain_name: "a bulge in the main blood vessel of the tummy",
            in_plain_words: "The main blood vessel of the tummy has a weak, wide part that can burst. Sudden bad pain with faintness needs an ambulance now.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Sudden pain that is not from the back.", &[NiceNg156])] },
            mechanism: &[Fact::new("The wall of the aorta bulges and may tear.", &[NiceNg156])],
            symptoms: &[Fact::new("Sudden severe pain, a throbbing tummy, faintness.", &[NiceNg156])],
            affects: &[Fact::new("Older people, above all men who smoke.", &[NiceNg156, GoodPractice])],
            confirmed_by: &[Fact::new("An emergency scan of the aorta.", &[NiceNg156])],
            first_line: Care { treatments: &[], because: &[Fact::new("Emergency care now.", &[NiceNg156])] },
            professionals: &[EmergencyDepartment],
            usual_urgency: Urgency::Emergency, conditions: &[Condition::AbdominalAorticAneurysm], ..DANGEROUS
        }

        /// Disease of kidney, abdomen or pelvis
        KidneyOrAbdominalDisease "kidney-or-abdominal-disease" {
            plain_name: "a problem in the kidney or tummy",
            in_plain_words: "A stone or infection of the kidney, or trouble in the tummy, can be felt in the back. Fever, pain in waves or trouble with peeing are signs.",
            spasm: Spasm { article: None, today: PainOnly, because: &[Fact::new("Pain felt in the back that does not come from it.", &[NhsUkKidneyInfection])] },
            mechanism: &[Fact::new("Pain of an inner organ is felt in the back.", &[NhsUkKidneyInfection, NiDirectKidneyStones])],
            symptoms: &[Fact::new("Pain in the side, in waves or with fever; trouble with urine.", &[NhsUkKidneyInfection, NiDirectKidneyStones])],
            confirmed_by: &[Fact::new("A test of urine.", &[NhsUkKidneyInfection])],
            first_line: Care { treatments: &[], because: &[Fact::new("Assessment first.", &[NhsUkKidneyInfection])] },
            conditions: &[Condition::KidneyInfection, Condition::RenalColic, Condition::ObstructedKidney, Condition::UrinaryTractInfection, Condition::PancreatitisOrPerforation, Condition::AbdominalCause],
            ..DANGEROUS
        }
    }
}
