//! The table of causes: one row each, with everything that is known of it.

use super::{Care, Clue, Counter, Course, Figure, Profile, Role, Spasm, SpasmKind, Step, Tendency, Unit};
use super::{Professional, clue, cycle};
use crate::fact::fact;
use crate::finding::terms::*;
use crate::quantity::Measure;
use crate::rule::When;
use crate::vocabulary::vocabulary;
use crate::{Condition, Source, Treatment, Urgency};

const fn age(from: u16, to: u16) -> When<'static> {
    When::Between(Measure::Age, from, to)
}

const fn age_from(years: u16) -> When<'static> {
    age(years, Measure::Age.limits().1)
}

/// Back pain that first began before this age.
const fn began_under(years: u16) -> When<'static> {
    When::Between(Measure::AgeAtOnset, 0, years - 1)
}

const fn began_from(years: u16) -> When<'static> {
    When::Between(Measure::AgeAtOnset, years, Measure::AgeAtOnset.limits().1)
}

/// An episode that has lasted no longer than this.
const fn days_to(days: u16) -> When<'static> {
    When::Between(Measure::Duration, 0, days)
}

const fn days_from(days: u16) -> When<'static> {
    When::Between(Measure::Duration, days, Measure::Duration.limits().1)
}

/// A text and, in brackets, the numbers of the article's facts, then the other sources.
macro_rules! stated {
    ($text:literal (; $($source:ident),+)) => {
        fact!($text, sources [$($source),+])
    };
    ($text:literal ($($number:literal),+ $(; $($source:ident),+)?)) => {
        fact!($text, article [$($number),+] $(, sources [$($source),+])?)
    };
}

/// `none`, or the value.
macro_rules! optional {
    (none, $Type:ident) => {
        None
    };
    ($value:ident, $Type:ident) => {
        Some($Type::$value)
    };
}

macro_rules! needed {
    () => {
        None
    };
    ($when:expr => $text:literal $from:tt) => {
        Some(Clue::new($when, stated!($text $from)))
    };
}

macro_rules! causes {
    ($(
        #[doc = $name:literal] $(#[doc = $more:literal])*
        $Variant:ident $id:literal of $parent:ident, $plain_name:literal;
            plain $plain:literal;
            spasm article $article:ident, today $today:ident, $role:ident [$($spasm:literal $spasm_from:tt),* $(,)?];
            mechanism [$($mechanism:literal $mechanism_from:tt),* $(,)?];
            symptoms [$($symptom:literal $symptom_from:tt),* $(,)?];
            loops [$([$($step:ident),+]),* $(,)?];
            course $tendency:ident [$($course:literal $course_from:tt),* $(,)?],
                figures [$($what:literal $hundredths:tt $unit:ident $published:ident),* $(,)?];
            affects [$($affects:literal $affects_from:tt),* $(,)?];
            $(needs $needed:expr => $needed_text:literal $needed_from:tt;)?
            for [$($clue:expr => $clue_text:literal $clue_from:tt),* $(,)?];
            against [$($counter:expr, $weight:literal => $counter_text:literal $counter_from:tt),* $(,)?];
            tells [$($tell:literal $tell_from:tt),* $(,)?];
            first_line [$($first:ident),* $(,)?] [$($care:literal $care_from:tt),* $(,)?];
            avoid [$($avoid:ident),* $(,)?] [$($leave:literal $leave_from:tt),* $(,)?];
            see [$($professional:ident),* $(,)?] $urgency:ident;
            conditions [$($condition:ident),* $(,)?];
    )+) => {
        vocabulary! {
            /// A cause of lower back spasm, or of pain that feels like it.
            ///
            /// [`profile`](Self::profile) has everything that is known of it. Several causes may be
            /// at work in one person.
            #[non_exhaustive]
            pub enum Cause, "a cause" {
                $( #[doc = $name] $(#[doc = $more])* $Variant $id; )+
            }
        }

        impl Cause {
            /// Everything that is known of the cause.
            #[must_use]
            pub const fn profile(self) -> &'static Profile {
                match self { $(Self::$Variant => {
                    const PROFILE: Profile = Profile {
                        parent: optional!($parent, Cause),
                        plain_name: $plain_name,
                        in_plain_words: $plain,
                        spasm: Spasm {
                            article: optional!($article, SpasmKind),
                            today: SpasmKind::$today,
                            because: &[$(stated!($spasm $spasm_from)),*],
                        },
                        role: Role::$role,
                        mechanism: &[$(stated!($mechanism $mechanism_from)),*],
                        symptoms: &[$(stated!($symptom $symptom_from)),*],
                        loops: &[$(&[$(Step::$step),+]),*],
                        course: Course {
                            tendency: Tendency::$tendency,
                            facts: &[$(stated!($course $course_from)),*],
                            figures: &[$(Figure::new($what, $hundredths, Unit::$unit, Source::$published)),*],
                        },
                        affects: &[$(stated!($affects $affects_from)),*],
                        needs: needed!($($needed => $needed_text $needed_from)?),
                        speaks_for: &[$(Clue::new($clue, stated!($clue_text $clue_from))),*],
                        speaks_against: &[$(Counter {
                            when: $counter,
                            weight: $weight,
                            because: stated!($counter_text $counter_from),
                        }),*],
                        tells: &[$(stated!($tell $tell_from)),*],
                        first_line: Care {
                            treatments: &[$(Treatment::$first),*],
                            because: &[$(stated!($care $care_from)),*],
                        },
                        avoid: Care {
                            treatments: &[$(Treatment::$avoid),*],
                            because: &[$(stated!($leave $leave_from)),*],
                        },
                        see: &[$(Professional::$professional),*],
                        usual_urgency: Urgency::$urgency,
                        conditions: &[$(Condition::$condition),*],
                    };
                    const {
                        cycle::assert_walkable(PROFILE.loops);
                        clue::assert_good_clues(&PROFILE);
                        assert!(!PROFILE.mechanism.is_empty(), "a cause is not described");
                        assert!(!PROFILE.see.is_empty(), "a cause names nobody to see");
                        &PROFILE
                    }
                })+ }
            }
        }
    };
}

causes! {
    /// Non-specific low back pain
    NonSpecificLowBackPain "non-specific-low-back-pain" of none, "ordinary back pain";
        plain "Most back pain has no single injured part that anyone can find. It hurts, but the back is not damaged. Keep moving. It mostly eases within weeks.";
        spasm article none, today Both, Recognised ["Muscles often feel tight. Whether they are in spasm is disputed." (; SpasmDebate, Roland1986)];
        mechanism [
            "Back pain for which no injured tissue, inflammation or disease can be found." (; VaDod2022, PhysioUpdate),
            "Injury, inflammation and weak muscles can come together and feed one another." (13),
        ];
        symptoms ["An ache or a sharp pain in the lower back that may spread to the buttock or thigh, but not below the knee." (; SciaticaBasics)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInWeeks [
            "It often goes away on its own, and may come back." (112, 113),
            "Low mood, strong pain, older age and a long time before care slow it down." (; Henschke2008),
        ], figures [
            "average pain at the start" (5200, 5200) PointsOf100 Course2012,
            "average pain after 6 weeks" (2300, 2300) PointsOf100 Course2012,
            "average pain after 26 weeks" (1200, 1200) PointsOf100 Course2012,
            "average pain after 52 weeks" (600, 600) PointsOf100 Course2012,
            "fully recovered at 12 months in one cohort" (7200, 7200) Percent Henschke2008,
        ];
        affects ["About 85 to 90 of 100 people with back pain." (; VaDod2022, PhysioUpdate)];
        for [
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
            MuscleTightening => "It feels like a muscle that grips." (6),
            DullMovingAche => "It is a dull ache that moves around." (7),
            SharpLocalPain => "It is a sharp pain in one place." (8),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling in a leg points to a nerve." (; ScotlandLegSymptoms),
            LegWeakness, 2 => "A weak leg points to a nerve." (; ScotlandLegSymptoms),
        ];
        tells ["No sign of nerve trouble, and no warning sign. No scan is needed." (; LumbarStrain, NiceNg59)];
        first_line [StayActive, Heat, Walking, GentleExercise, OverTheCounterNsaid] ["Stay active and try things at home." (119; CochraneRest)];
        avoid [BedRest] ["Bed rest, and routine scans." (; CochraneRest, NiceNg59)];
        see [SelfCare, Pharmacist, OwnDoctor] Routine;
        conditions [];

    /// Posture and activity
    PostureAndActivity "posture-and-activity" of none, "how you sit and move";
        plain "How long you sit and how much you move can play a part in back pain.";
        spasm article none, today PainOnly, WeakLink ["Posture, sitting and too little exercise are each said to lead to spasm." (17, 22, 23)];
        mechanism ["Load on the back from how one sits and moves. Studies of posture, sitting, bending and standing as causes disagree." (; Swain2020)];
        symptoms [];
        loops [];
        course ComesAndGoes [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [SittingBreaks, Walking] [];
        avoid [BackBelt, BedRest] [];
        see [SelfCare] Routine;
        conditions [];

    /// Poor posture
    PoorPosture "poor-posture" of PostureAndActivity, "slumped sitting";
        plain "Sitting slumped for long may make your back ache. There is no one right way to sit. Change how you sit often, and move.";
        spasm article TrueSpasm, today PainOnly, WeakLink [
            "The strain of a poor posture can cause painful spasm, says the founding article. A review of 41 reviews found no agreement that posture causes back pain." (17; Swain2020),
        ];
        mechanism ["Poor posture, above all at a desk or in a car, can strain the muscles of the back." (16)];
        symptoms ["An ache or tightness after holding one position." (16)];
        loops [[Pain, AdaptedPosture, Pain]];
        course SettlesInWeeks ["As other new back pain." (; Course2012)],
            figures ["average pain after 6 weeks, from 52 at the start" (2300, 2300) PointsOf100 Course2012];
        affects ["People who work at a desk or drive." (16)];
        for [
            PoorPosture => "You often sit slumped." (3, 12, 16),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
            NightPain, 1 => "Posture does not explain pain that wakes you." (; GoodPractice),
        ];
        tells ["It varies with position and with the hours spent in it." (; SciaticaBasics)];
        first_line [SittingBreaks, Walking, Heat, Posture] ["Change position often. Good posture can reduce pain from long sitting, but no single posture is correct." (110, 111; Swain2020)];
        avoid [BackBelt, BedRest] ["Chasing a perfect posture, wearing a belt, resting in bed." (; Steffens2016, CochraneRest, Swain2020)];
        see [SelfCare, Physiotherapist] Routine;
        conditions [];

    /// Prolonged sitting
    ProlongedSitting "prolonged-sitting" of PostureAndActivity, "sitting for long";
        plain "A back that stays still for hours can get stiff and sore. It eases when you get up. Take a short break each hour.";
        spasm article TrueSpasm, today PainOnly, WeakLink [
            "Sitting for long can cause spasm through weak muscles and inflammation, says the founding article. Studies show a link only, and disagree." (23; Sedentary2021, Swain2020),
        ];
        mechanism ["Many people spend much of the day sitting or bent over a screen." (20)];
        symptoms ["Stiffness and ache after sitting, eased by moving." (; GoodPractice)];
        loops [[LongSitting, Weakness, Spasm, Pain], [LongSitting, Inflammation, Spasm, Pain]];
        course SettlesInWeeks ["It eases on moving; as other new back pain." (; Course2012)], figures [
            "odds of back pain with a sedentary life" (124, 124) OddsRatio Sedentary2021,
            "odds of back pain with long sitting" (142, 142) OddsRatio Sedentary2021,
            "odds of back pain with long driving" (203, 203) OddsRatio Sedentary2021,
        ];
        affects ["People who work at a screen or drive." (20)];
        for [
            ProlongedSitting => "You sit for long periods." (23),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
            NightPain, 1 => "Sitting does not explain pain that wakes you." (; GoodPractice),
        ];
        tells ["It comes after hours of sitting and goes with moving." (; GoodPractice)];
        first_line [SittingBreaks, Stretching, Walking] ["People who sit long should stretch regularly and take a break each hour. No trial of the hour was found." (109, 110)];
        avoid [BackBelt] ["Long sitting without a break." (23)];
        see [SelfCare] Routine;
        conditions [];

    /// Insufficient physical activity
    InsufficientExercise "insufficient-exercise" of PostureAndActivity, "too little exercise";
        plain "A back that is used little may get weak and ache again and again. Build up walking and strength step by step.";
        spasm article TrueSpasm, today PainOnly, RiskFactor [
            "The lower back may try to make up for weak muscles, which can cause painful spasm, says the founding article. Studies did not find that muscle activity rises consistently." (22; NouwenBush1984, SpasmDebate),
        ];
        mechanism [
            "Over time too little exercise can weaken the muscles of the back and of other parts." (21),
            "Many people spend much of the day sitting or bent over a screen." (20),
        ];
        symptoms ["An ache that keeps coming back, and little endurance." (; GoodPractice)];
        loops [[Inactivity, Weakness, Compensation, Spasm, Pain, Inactivity]];
        course ComesAndGoes ["Regular leisure activity lowers the risk of frequent or lasting back pain, but not of ordinary back pain." (; Shiri2017)], figures [
            "lower risk of lasting pain with regular activity" (1100, 1600) Percent Shiri2017,
            "US adults who met both the aerobic and the strength target, 2011 to 2013" (2000, 2100) Percent CdcActivity,
            "US adults who met the aerobic target" (5160, 5160) Percent CdcActivity,
            "US adults who met the strength target" (2930, 2930) Percent CdcActivity,
            "US adults who met both targets in 2020" (2400, 2400) Percent CdcActivity,
        ];
        affects ["The founding article says that only about 20 % of US adults exercise enough. That is the share who met both the aerobic and the strength targets; 24 % did in 2020." (19; CdcActivity)];
        for [
            LowActivity => "You get little exercise." (21, 22),
        ];
        against [
            RegularSport, 2 => "You train regularly." (; GoodPractice),
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells ["A history of little activity, and no sign of nerve trouble." (; GoodPractice)];
        first_line [Walking, WeeklyAerobicExercise, WeeklyStrengthening] ["Build up walking to 30 minutes on 5 days a week, over 6 months." (; WalkBack2024)];
        avoid [] ["A sudden jump to heavy load, which brings soreness and strains." (26, 31)];
        see [SelfCare, Physiotherapist] Routine;
        conditions [];

    /// Injury of muscle or ligament
    SoftTissueInjury "soft-tissue-injury" of none, "a strained or overused back";
        plain "A muscle, tendon or ligament in the back was stretched or used too hard. It heals by itself.";
        spasm article none, today TrueSpasm, Plausible ["Strains, sprains and overuse can all set off spasm." (24, 29)];
        mechanism ["Back spasm is often put down to injury. An injured tissue can seldom be shown." (13; LumbarStrain, VaDod2022)];
        symptoms [];
        loops [];
        course SettlesInWeeks [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [StayActive, Heat] [];
        avoid [BedRest] [];
        see [SelfCare, Pharmacist] Routine;
        conditions [];

    /// Muscle overuse
    MuscleOveruse "muscle-overuse" of SoftTissueInjury, "overused muscles";
        plain "You used your back more than it is used to. The muscles are tight and sore. It should settle in a few days.";
        spasm article TrueSpasm, today TrueSpasm, Plausible ["Overuse of any muscle can set off spasm." (24)];
        mechanism ["Muscles worked harder or longer than they are used to." (3, 24)];
        symptoms ["Tight, cramping, tender muscle after unusual work." (24)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInDays ["It lasts for a few days." (24)], figures [];
        affects ["People who did unusual or heavy work." (; GoodPractice)];
        for [
            RecentOveruse => "You used your back much more than usual." (3, 24),
            NewExercise => "You just started a new kind of exercise." (; GoodPractice),
            MuscleTightening => "It feels like a muscle that grips." (6),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells ["A clear history of load, on one side or both, and no leg symptoms." (; GoodPractice)];
        first_line [RelativeRest, StayActive, Heat] ["Ease off the load, keep moving, use heat." (119; Acp2017)];
        avoid [] ["The same load again while it hurts. Overuse can itself lead to a strain or sprain." (31)];
        see [SelfCare] Routine;
        conditions [];

    /// Delayed-onset muscle soreness (DOMS)
    DelayedOnsetMuscleSoreness "delayed-onset-muscle-soreness" of SoftTissueInjury, "sore muscles after exercise";
        plain "Muscles that did something new get sore about a day later. They hurt when used or pressed, not at rest. It goes within a week.";
        spasm article PainOnly, today PainOnly, Recognised ["Some people get pain after exercise. Muscle spasm is only one of six theories of it." (25; Cheung2003)];
        mechanism ["Delayed-onset muscle soreness is soreness after exercise that one is not used to, above all lowering a weight." (25; Cheung2003)];
        symptoms ["Dull soreness and stiffness when the muscle is stretched, used or pressed; none at rest." (; Cheung2003)];
        loops [];
        course SettlesInDays ["It rises over the first day, is worst on the second or third and then goes." (; Cheung2003)], figures [
            "hours from exercise to the worst soreness" (2400, 7200) Hours Cheung2003,
            "days until it is gone" (500, 700) Days Cheung2003,
        ];
        affects ["It is most common when a person tries a new exercise." (26)];
        for [
            SorenessAfterExercise => "It started in the day or two after exercise." (25; Cheung2003),
            NewExercise => "You just started a new kind of exercise." (26),
            days_to(7) => "It began a week ago or less." (; Cheung2003),
        ];
        against [
            days_from(8), 4 => "It has lasted longer than a week." (; Cheung2003),
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            PainWorseLyingDown, 1 => "Sore muscles do not hurt at rest." (; Cheung2003),
        ];
        tells ["A delay of about a day, and soreness of a whole group of muscles rather than a point." (; Cheung2003)];
        first_line [StayActive, GentleExercise] ["Light activity, and building up step by step: the next bout hurts less." (; Cheung2003)];
        avoid [] ["Ignoring great swelling, weakness or dark urine: these need an emergency department." (; GoodPractice)];
        see [SelfCare] Routine;
        conditions [MuscleBreakdown];

    /// Lumbar strain
    Strain "strain" of SoftTissueInjury, "a pulled muscle";
        plain "A muscle or tendon in the back was overstretched or torn a little. It can hurt a lot for some weeks. It mostly heals by itself.";
        spasm article TrueSpasm, today TrueSpasm, Plausible ["A strain can cause spasm and pain in the lower back." (29)];
        mechanism [
            "A strain is a muscle or tendon that is overstretched or torn." (28; HealthifyStrains),
            "Common causes are overstretching and falls; overuse can cause one too." (30, 31),
        ];
        symptoms ["Sudden local pain with spasm, stiffness and tenderness, usually not below the knee." (29, 30; SciaticaBasics, BiologyInsights)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInWeeks [
            "It often heals on its own." (32),
            "It can be very painful for several weeks." (33),
            "Cohorts are slower than the month that is often quoted." (; Henschke2008, BiologyInsights),
        ], figures [
            "median days of pain in recent back pain" (5800, 5800) Days Henschke2008,
            "fully recovered at 12 months" (7200, 7200) Percent Henschke2008,
        ];
        affects ["People who lifted, twisted, overstretched or fell." (30)];
        for [
            OverstretchOrTwist => "It started with a stretch, twist or awkward move." (30),
            StrenuousLifting => "It started with heavy lifting, pulling or carrying." (; SciaticaBasics),
            MinorTrauma => "It started after a small fall or a knock." (30),
            RecentOveruse => "You used your back much more than usual." (31),
            MuscleTightening => "It feels like a muscle that grips." (29),
            SharpLocalPain => "It is a sharp pain in one place." (8),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
        ];
        against [
            GradualOnset, 2 => "It came on slowly." (; GoodPractice),
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells [
            "A moment of onset that is remembered, and a normal examination of the nerves." (; GoodPractice),
            "In the lower back a strain cannot be told from a sprain, and the care is the same." (; GoodPractice),
        ];
        first_line [StayActive, RelativeRest, Heat, OverTheCounterNsaid] ["At most 1 or 2 days of relative rest, then normal activity; heat; an NSAID if it is safe for the person." (; LumbarStrain, Acp2017)];
        avoid [BedRest, StrongOpioid] ["Bed rest, routine scans and opioids." (; CochraneRest, NiceNg59, Opal2023)];
        see [SelfCare, Pharmacist, OwnDoctor] Routine;
        conditions [];

    /// Lumbar sprain
    Sprain "sprain" of SoftTissueInjury, "a stretched ligament";
        plain "A ligament, a band that joins bones, was stretched or torn a little. It can hurt a lot for some weeks. It mostly heals by itself.";
        spasm article TrueSpasm, today TrueSpasm, Plausible ["A sprain can cause spasm and pain in the lower back." (29)];
        mechanism [
            "A sprain is a ligament that is stretched or torn." (27; HealthifyStrains),
            "Common causes are overstretching and falls; overuse can cause one too." (30, 31),
        ];
        symptoms ["As a strain." (29)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInWeeks [
            "It often heals on its own." (32),
            "It can be very painful for several weeks." (33),
        ], figures [
            "median days of pain in recent back pain" (5800, 5800) Days Henschke2008,
            "fully recovered at 12 months" (7200, 7200) Percent Henschke2008,
        ];
        affects ["People who twisted, overstretched or fell." (30)];
        for [
            OverstretchOrTwist => "It started with a stretch, twist or awkward move." (30),
            StrenuousLifting => "It started with heavy lifting, pulling or carrying." (; SciaticaBasics),
            MinorTrauma => "It started after a small fall or a knock." (30),
            RecentOveruse => "You used your back much more than usual." (31),
            MuscleTightening => "It feels like a muscle that grips." (29),
            SharpLocalPain => "It is a sharp pain in one place." (8),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; SciaticaBasics),
        ];
        against [
            GradualOnset, 2 => "It came on slowly." (; GoodPractice),
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells ["In the lower back a sprain cannot be told from a strain, and the care is the same." (; GoodPractice)];
        first_line [StayActive, RelativeRest, Heat, OverTheCounterNsaid] ["As for a strain." (; LumbarStrain, Acp2017)];
        avoid [BedRest, StrongOpioid] ["Bed rest, routine scans and opioids." (; CochraneRest, NiceNg59, Opal2023)];
        see [SelfCare, Pharmacist, OwnDoctor] Routine;
        conditions [];

    /// Nerve damage
    NerveDamage "nerve-damage" of none, "a hurt or sick nerve";
        plain "A nerve in the back, or one that serves it, is pressed, hurt or sick. This can feel like a spasm.";
        spasm article Both, today FeelsLikeSpasm, Recognised [
            "Damage to nerves in the back, or to nerves that carry signals to it, can cause spasm and pain. Today spasm itself is ascribed to damage of the spinal cord." (34; MsktcSpasticity),
        ];
        mechanism ["Conditions or injuries that damage the nerves in the back, or those that carry signals to it." (12, 34)];
        symptoms [];
        loops [];
        course Varies [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] [];
        avoid [] [];
        see [OwnDoctor, Neurologist] Routine;
        conditions [];

    /// Radiculopathy
    Radiculopathy "radiculopathy" of NerveDamage, "a trapped or sore nerve root";
        plain "A nerve is sore where it leaves the spine. You may feel pain, tingling or weakness in a leg. It mostly gets better in weeks or months.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["Some people feel something like a muscle spasm that is not one." (38)];
        mechanism [
            "Inflammation, pinching or injury of a nerve root in the spine; one of the commonest forms of nerve damage." (35, 36),
            "Radicular pain is pain from a nerve root. Radiculopathy is a root that works badly (numbness, weakness, a lost reflex), with or without pain." (; ScotlandLegSymptoms, RadiculopathyCourse),
            "From 20 to 60 years a disc is by far the commonest cause; in older people it is a narrow canal." (; WikiMsk),
        ];
        symptoms [
            "Tingling and pain." (37),
            "Numbness, weakness or a lost reflex in the area of one root; pain in a band 2 to 3 inches wide along the limb." (; ScotlandLegSymptoms, WikiMsk),
            "Often worse with a cough, a sneeze or long sitting." (; FixLondon),
        ];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInMonths ["Most get better in weeks to months; it often comes back. Age and distress slow it." (; ScotlandLegSymptoms)], figures [
            "weeks until half have recovered" (600, 600) Weeks ScotlandLegSymptoms,
        ];
        affects ["Adults: from a disc up to about 60, from a narrow canal later." (; WikiMsk)];
        for [
            LegPain => "The pain runs down a leg." (37; ScotlandLegSymptoms),
            LegNumbness => "A leg is numb or tingles." (37; ScotlandLegSymptoms),
            LegWeakness => "A leg is weaker than normal." (; ScotlandLegSymptoms),
            ReducedAnkleOrKneeReflex => "A reflex in the leg is weaker." (; ScotlandLegSymptoms),
            PositiveStraightLegRaise => "Raising the straight leg brings the pain." (; ScotlandLegSymptoms),
            PositiveCrossedStraightLegRaise => "Raising the other leg brings the pain." (; GoodPractice),
            PainOnStraining => "Coughing or sneezing makes it worse." (; FixLondon),
        ];
        against [WidespreadPainAndTenderness, 2 => "Pain all over is not from one nerve." (; FibromyalgiaCriteria2016)];
        tells [
            "Loss of feeling, power or reflex in the area of one root." (; ScotlandLegSymptoms),
            "Pain in both legs on walking points to a narrow canal instead." (; Katz2022),
        ];
        first_line [PatientEducation, StayActive, ExerciseProgramme] ["Advice, keeping active and exercise; manual therapy only as part of a package." (; NiceNg59NonDrug, Danish2018)];
        avoid [Gabapentinoid, OtherAnticonvulsant, SystemicSteroid, Benzodiazepine, BedRest] [
            "Medicines for fits (gabapentinoids and others), steroid tablets and benzodiazepines. Bed rest brings no gain." (; NiceNg59Sciatica, CochraneRest),
        ];
        see [OwnDoctor, Physiotherapist, SpinalService] WithinTwoWeeks;
        conditions [Radiculopathy, SevereRadiculopathy];

    /// Sciatica
    Sciatica "sciatica" of Radiculopathy, "a pinched nerve with leg pain";
        plain "The roots of the nerve that runs down your leg are pressed. Pain goes from the buttock down the leg. Half of people are well in 6 weeks. Keep moving.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["As radiculopathy, of which it is a form." (38, 39)];
        mechanism [
            "Sciatica is one of the commonest forms of radiculopathy." (39),
            "The nerve roots that make up the sciatic nerve are pressed; in about 90 of 100 people by a disc, mostly one of the lowest two." (40; ScotlandLegSymptoms, SciaticaBasics),
        ];
        symptoms [
            "Pain that travels down the buttock into the leg." (41),
            "The pain may also be felt in the lower back." (42),
            "Mostly one leg, below the knee to the foot, worse than the back pain, with tingling or numbness." (; ScotlandLegSymptoms, SciaticaBasics),
        ];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course SettlesInMonths ["Half recover within 6 weeks and most within months; it often comes back." (; ScotlandLegSymptoms)], figures [
            "weeks until half have recovered" (600, 600) Weeks ScotlandLegSymptoms,
            "improved at 12 months in UK primary care" (5500, 5500) Percent AtlasCohort,
        ];
        affects ["Mostly adults from 20 to 60." (; WikiMsk)];
        for [
            LegPain => "The pain runs down a leg." (41; ScotlandLegSymptoms),
            LegPainBelowKnee => "The pain goes below the knee." (; ScotlandLegSymptoms),
            ButtockPain => "There is pain in the buttock." (41),
            LegNumbness => "A leg is numb or tingles." (; ScotlandLegSymptoms),
            PositiveStraightLegRaise => "Raising the straight leg brings the pain." (; ScotlandLegSymptoms),
            PositiveCrossedStraightLegRaise => "Raising the other leg brings the pain." (; GoodPractice),
            PainOnStraining => "Coughing or sneezing makes it worse." (; FixLondon),
            age(20, 60) => "You are of the age at which a disc is the usual cause." (; WikiMsk),
        ];
        against [
            NeurogenicClaudication, 2 => "Leg pain that sitting eases points to a narrow spinal canal." (; Katz2022),
            LongstandingPainInBothLegs, 1 => "Sciatica is mostly in one leg." (; ScotlandLegSymptoms),
            WidespreadPainAndTenderness, 2 => "Pain all over is not from one nerve." (; FibromyalgiaCriteria2016),
        ];
        tells [
            "One leg, in the area of one root, worse than the back; raising the straight leg brings it on." (; ScotlandLegSymptoms),
            "Groin pain on turning the hip points to the hip joint." (; GoodPractice),
        ];
        first_line [PatientEducation, StayActive, ExerciseProgramme, SpinalManipulation] [
            "Advice, keeping active and exercise; manual therapy only as part of a package. An NSAID has little evidence here: the lowest dose if any." (; NiceNg59NonDrug, Danish2018, NiceNg59Sciatica),
            "For acute severe sciatica an epidural injection may be considered; for lasting sciatica with a matching scan, a surgeon's opinion." (; NiceNg59Injections, Liu2023),
        ];
        avoid [Gabapentinoid, OtherAnticonvulsant, SystemicSteroid, Benzodiazepine, StrongOpioid, BedRest] [
            "Gabapentinoids, other medicines for fits, steroid tablets, benzodiazepines, and opioids for lasting sciatica. Bed rest makes no difference." (; NiceNg59Sciatica, CochraneRest),
        ];
        see [OwnDoctor, Physiotherapist, SpinalService] WithinTwoWeeks;
        conditions [Radiculopathy, SevereRadiculopathy];

    /// Diabetic nerve damage
    DiabeticNerveDamage "diabetic-nerve-damage" of NerveDamage, "nerves hurt by diabetes";
        plain "High blood sugar can harm nerves. Mostly the feet go numb first. Skin that is numb can burn or freeze without your notice, so take care with heat and cold.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["Diabetes may cause nerve trouble that can feel like a spasm of the lower back." (43)];
        mechanism [
            "Diabetes may harm nerves. The form that matters to the back is radiculoplexus neuropathy; the common form begins in the feet and does not cause back spasm." (43; DiabeticRadiculoplexus, GoodPractice),
        ];
        symptoms ["Numb, tingling or burning feet on both sides." (; GoodPractice)];
        loops [];
        course LongLasting [], figures [];
        affects ["People with diabetes." (43)];
        needs Diabetes => "You have diabetes." (43);
        for [LegNumbness => "A leg is numb or tingles." (43)];
        against [];
        tells ["Diabetes counts most for safety: ask before using heat or cold." (; PharmacyHeatAndCold)];
        first_line [] ["Good control of blood sugar, with the clinician who looks after the diabetes." (; DiabeticRadiculoplexus)];
        avoid [] ["Heat or cold on numb skin." (; HotColdDevice)];
        see [OwnDoctor, Neurologist] WithinTwoWeeks;
        conditions [];

    /// Diabetic lumbosacral radiculoplexus neuropathy
    DiabeticRadiculoplexusNeuropathy "diabetic-radiculoplexus-neuropathy" of DiabeticNerveDamage, "sore nerves of hip and thigh in diabetes";
        plain "In a few people with diabetes the nerves to the hip and thigh get sore. Strong pain comes first, then the thigh gets weak and thin. See a doctor soon.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["The syndrome by which diabetes can feel like a spasm of the lower back." (43; DiabeticRadiculoplexus)];
        mechanism ["Nerve roots and the nerves of hip and thigh fall ill in a person with diabetes." (; DiabeticRadiculoplexus)];
        symptoms ["Sudden severe pain of hip, buttock and front of thigh, then weakness and wasting of the thigh in days to weeks, often weight loss; worse at night." (; DiabeticRadiculoplexus)];
        loops [];
        course SettlesInMonths ["It runs once: it stops, then recovers slowly and often not fully." (; DiabeticRadiculoplexus)], figures [
            "months to recovery, often incomplete" (600, 2400) Months DiabeticRadiculoplexus,
        ];
        affects ["Fewer than 1 of 100 people with diabetes." (; DiabeticRadiculoplexus)];
        needs Diabetes => "You have diabetes." (43);
        for [
            HipPain => "The pain spreads to the hip." (; DiabeticRadiculoplexus),
            LegWeakness => "A leg is weaker than normal." (; DiabeticRadiculoplexus),
            UnexplainedWeightLoss => "You lost weight without trying." (; DiabeticRadiculoplexus),
            NightPain => "The pain wakes you or stops you sleeping." (; DiabeticRadiculoplexus),
        ];
        against [];
        tells ["Weakness of the thigh beyond what a disc explains, and no restful position at night." (; DiabeticRadiculoplexus, NeurosurgeryWiki)];
        first_line [PhysicalTherapy] ["Control of blood sugar, physiotherapy, and pain control by a clinician." (; DiabeticRadiculoplexus)];
        avoid [] ["Treating it as a simple spasm; heat or cold on numb skin." (; DiabeticRadiculoplexus, HotColdDevice)];
        see [OwnDoctor, Neurologist] WithinTwoWeeks;
        conditions [];

    /// Spinal cord injury
    SpinalCordInjury "spinal-cord-injury" of NerveDamage, "an old injury of the spinal cord";
        plain "After an injury of the spinal cord, muscles often jerk or stiffen by themselves. If this gets worse, look for a trigger, such as a urine infection. A new injury is an emergency.";
        spasm article FeelsLikeSpasm, today TrueSpasm, Recognised [
            "The founding article has nerve trouble that can feel like a spasm. In fact most people with such an injury have true spasms of limbs and trunk." (44; MsktcSpasticity),
        ];
        mechanism ["Muscles below the injury tighten against the will (spasticity)." (; MsktcSpasticity)];
        symptoms ["Stiffness, sudden bending or straightening of limbs, jerks of the trunk, brisk reflexes." (; MsktcSpasticity)];
        loops [];
        course LongLasting ["A rise in spasm has a trigger: touch, a bladder infection, pain or a skin problem." (; MsktcSpasticity, SpinalCordInjuryZone)], figures [
            "people with the injury who have spasticity" (6500, 9300) Percent MsktcSpasticity,
        ];
        affects ["People with a spinal cord injury." (44)];
        needs KnownSpinalCordInjury => "You have had a spinal cord injury." (44);
        for [
            KnownSpinalCordInjury => "You have had a spinal cord injury." (44),
            MuscleTightening => "It feels like a muscle that grips." (; MsktcSpasticity),
            UpperMotorNeuronSigns => "Your reflexes are brisk." (; MsktcSpasticity),
        ];
        against [];
        tells ["A known injury and brisk reflexes. A new rise in spasm: look for its trigger." (; MsktcSpasticity)];
        first_line [] ["Care for spasticity with the team that knows the injury, and a search for the trigger." (; MsktcSpasticity)];
        avoid [] ["Heat or cold on skin that cannot feel." (; HotColdDevice)];
        see [SpinalCordInjuryTeam, Neurologist] WithinTwoWeeks;
        conditions [SpinalCordCompression];

    /// Other neurological condition
    OtherNeurologicalCondition "other-neurological-condition" of NerveDamage, "another illness of the nerves";
        plain "Some other illnesses of the nerves can feel like a back spasm. A doctor can look for them.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["Some other conditions of the nerves may feel like a spasm too." (45)];
        mechanism ["Conditions of the nerves other than a pressed root, diabetes or spinal cord injury." (45)];
        symptoms ["They differ with the condition." (; GoodPractice)];
        loops [];
        course Varies [], figures [];
        affects [];
        for [UpperMotorNeuronSigns => "Your reflexes are brisk." (; GoodPractice)];
        against [];
        tells ["An examination of the nerves." (; GoodPractice)];
        first_line [] ["An assessment comes first." (; GoodPractice)];
        avoid [] [];
        see [OwnDoctor, Neurologist] WithinTwoWeeks;
        conditions [];

    /// Disc disorder
    DiscDisorder "disc-disorder" of none, "a worn or injured disc";
        plain "Discs are the cushions between the bones of the spine. They change with age in most people, mostly without pain.";
        spasm article none, today FeelsLikeSpasm, Recognised ["Disc trouble can feel like a muscle spasm." (51)];
        mechanism [
            "A disc lies between two vertebrae and cushions them." (46),
            "Damage or injury of a disc can cause intense back pain." (47),
        ];
        symptoms [];
        loops [];
        course SettlesInMonths [], figures [
            "people of 20 without pain who have a bulging disc" (3000, 3000) Percent Brinjikji2015,
            "people of 80 without pain who have a bulging disc" (8400, 8400) Percent Brinjikji2015,
            "people of 20 without pain who have a disc that protrudes" (2900, 2900) Percent Brinjikji2015,
            "people of 80 without pain who have a disc that protrudes" (4300, 4300) Percent Brinjikji2015,
            "people without pain who have worn discs, from 20 to 80 years" (3700, 9600) Percent Brinjikji2015,
        ];
        affects [];
        for [];
        against [];
        tells ["A disc that bulges on a scan proves nothing by itself." (; Brinjikji2015)];
        first_line [] [];
        avoid [] [];
        see [OwnDoctor, Physiotherapist, SpinalService] Routine;
        conditions [];

    /// Herniated disc
    HerniatedDisc "herniated-disc" of DiscDisorder, "a slipped disc";
        plain "Part of a disc has pushed out of its place and may press on a nerve. Most get better without an operation. The piece often shrinks by itself.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["It can feel like a muscle spasm; true spasm may follow from doing less." (51, 53)];
        mechanism [
            "A herniated disc is one of the commonest disc injuries." (48),
            "The founding article calls it a disc that is compressed and bulges out of the spinal column. A hernia is disc material pushed beyond its space; a mere bulge is none." (49; GoodPractice),
        ];
        symptoms ["Intense back pain, often with sciatica." (47; ScotlandLegSymptoms)];
        loops [[Pain, Inactivity, Weakness, Spasm]];
        course SettlesInMonths [
            "It makes exercise and movement hard, over time the muscles weaken, and spasms follow." (52, 53),
            "The outlook is good: herniations often shrink, and people get better with them." (; RadiculopathyCourse),
        ], figures [
            "herniations that give symptoms" (300, 600) Percent DiscHerniationBjj,
            "mostly silent herniations unchanged after 8 years" (6500, 6500) Percent DiscCohort,
            "mostly silent herniations smaller after 8 years" (1750, 1750) Percent DiscCohort,
            "mostly silent herniations larger after 8 years" (1250, 1250) Percent DiscCohort,
        ];
        affects ["Mostly people in their 20s and 40s." (; DiscHerniationBjj)];
        for [
            LegPain => "The pain runs down a leg." (; ScotlandLegSymptoms),
            LegPainBelowKnee => "The pain goes below the knee." (; ScotlandLegSymptoms),
            PositiveStraightLegRaise => "Raising the straight leg brings the pain." (; ScotlandLegSymptoms),
            PositiveCrossedStraightLegRaise => "Raising the other leg brings the pain." (; GoodPractice),
            PainOnStraining => "Coughing or sneezing makes it worse." (; FixLondon),
            age(20, 60) => "You are of the age at which a disc is the usual cause of leg pain." (; WikiMsk),
        ];
        against [
            NeurogenicClaudication, 2 => "Leg pain that sitting eases points to a narrow spinal canal." (; Katz2022),
            WidespreadPainAndTenderness, 2 => "Pain all over is not from one disc." (; FibromyalgiaCriteria2016),
        ];
        tells ["Leg pain worse than back pain, pain on raising the straight leg, and a scan that matches. The scan alone proves nothing." (; ScotlandLegSymptoms, Brinjikji2015)];
        first_line [PatientEducation, StayActive, ExerciseProgramme] [
            "As for sciatica. Taking out the piece that presses on the nerve treats leg pain, not back pain, and helps for a short time only." (; Danish2018, Liu2023),
        ];
        avoid [BedRest, Gabapentinoid, SystemicSteroid] [
            "A scan early on without a warning sign; forceful manipulation while strength or feeling is being lost." (; NiceNg59, ManipulationContraindications),
        ];
        see [OwnDoctor, Physiotherapist, SpinalService] WithinTwoWeeks;
        conditions [Radiculopathy, SevereRadiculopathy];

    /// Ruptured disc
    RupturedDisc "ruptured-disc" of DiscDisorder, "a burst disc";
        plain "The shell of a slipped disc has torn, and some of its core came out. It may hurt a lot. Large pieces often shrink by themselves.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["It can feel like a muscle spasm; true spasm may follow from doing less." (51, 53)];
        mechanism [
            "Sometimes a herniated disc ruptures." (50),
            "More pain after a rupture is no rule: larger and free pieces shrink more often." (50; GoodPractice),
        ];
        symptoms ["As a herniated disc, with even more pain according to the founding article." (50)];
        loops [[Pain, Inactivity, Weakness, Spasm]];
        course SettlesInMonths [
            "It makes exercise and movement hard, over time the muscles weaken, and spasms follow." (52, 53),
            "The outlook is good: herniations often shrink, and people get better with them." (; RadiculopathyCourse),
        ], figures [];
        affects ["As a herniated disc." (; DiscHerniationBjj)];
        for [
            LegPain => "The pain runs down a leg." (; ScotlandLegSymptoms),
            LegPainBelowKnee => "The pain goes below the knee." (; ScotlandLegSymptoms),
            PositiveStraightLegRaise => "Raising the straight leg brings the pain." (; ScotlandLegSymptoms),
            PositiveCrossedStraightLegRaise => "Raising the other leg brings the pain." (; GoodPractice),
        ];
        against [
            NeurogenicClaudication, 2 => "Leg pain that sitting eases points to a narrow spinal canal." (; Katz2022),
            WidespreadPainAndTenderness, 2 => "Pain all over is not from one disc." (; FibromyalgiaCriteria2016),
        ];
        tells ["Only a scan tells it from a herniated disc, and the first care is the same." (; GoodPractice)];
        first_line [PatientEducation, StayActive, ExerciseProgramme] ["As for sciatica." (; Danish2018)];
        avoid [BedRest, Gabapentinoid, SystemicSteroid] ["A scan early on without a warning sign." (; NiceNg59)];
        see [OwnDoctor, Physiotherapist, SpinalService] WithinTwoWeeks;
        conditions [Radiculopathy, SevereRadiculopathy];

    /// Psychological distress
    PsychologicalDistress "psychological-distress" of none, "stress and worry";
        plain "Stress and worry can make real pain worse and make it last. They are never the whole story until warning signs have been asked for.";
        spasm article none, today PainOnly, Modifier ["Stress is said to lead to spasm, and distress can be felt as pain." (54, 59)];
        mechanism ["Distress changes how pain is felt and how long it lasts. It can stand beside a disease of the body." (; Dsm5SomaticSymptom, Henschke2008)];
        symptoms [];
        loops [];
        course Varies [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] [];
        avoid [] [];
        see [OwnDoctor, Psychologist] Routine;
        conditions [];

    /// Stress and anxiety
    StressAndAnxiety "stress-and-anxiety" of PsychologicalDistress, "stress or worry";
        plain "When you are under stress you may tense your back without noticing. You may also move less. Slow breathing, rest for the mind and walks can help.";
        spasm article TrueSpasm, today PainOnly, Modifier [
            "Stress and anxiety can cause lower back spasm, says the founding article. Today they count as something that makes pain worse and longer." (54; Henschke2008),
        ];
        mechanism [
            "Some people tense their muscles under stress without noticing." (55),
            "Some make more adrenaline." (56),
            "Stress can lower motivation and so lead to less activity." (57),
            "All of these make spasm more likely." (58),
        ];
        symptoms ["A tight, aching back that follows stress, with poor sleep and other tension." (55; GoodPractice)];
        loops [
            [Stress, MuscleTension, Spasm, Pain],
            [Stress, Adrenaline, Spasm, Pain],
            [Stress, LowMotivation, Inactivity, Weakness, Spasm, Pain],
        ];
        course Varies ["Low mood and strong pain make recovery slower." (; Henschke2008)], figures [];
        affects ["People under stress." (55)];
        for [
            StressOrAnxiety => "You are under stress or anxious." (54),
            LowMood => "You feel low because of it." (; Henschke2008),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells ["It rises and falls with stress; warning signs come first all the same." (; Dsm5SomaticSymptom)];
        first_line [Relaxation, StayActive, Meditation, StressManagement] [
            "Relaxation such as meditation or deep breathing, and activity. For lasting pain also cognitive behavioural therapy." (103, 108; Acp2017, Who2023News),
        ];
        avoid [Benzodiazepine] ["Telling the person that it is imagined; starting benzodiazepines." (60; VaDod2017)];
        see [OwnDoctor, Psychologist, Physiotherapist] Routine;
        conditions [];

    /// Somatisation
    Somatisation "somatisation" of PsychologicalDistress, "distress felt as pain";
        plain "Deep distress can be felt as pain. The pain is real. Help for the distress can help the pain too.";
        spasm article PainOnly, today PainOnly, Modifier ["Distress is felt as pain; the pain is real." (59, 60)];
        mechanism [
            "Somatisation is psychological distress that is felt as physical pain." (59),
            "The founding article says that the pain is real but comes from no physical condition or injury. Today the diagnosis rests on distress about symptoms, and can stand beside a disease: it is never made because nothing was found." (60; Dsm5SomaticSymptom),
        ];
        symptoms ["Real pain, with much distress about symptoms." (60; Dsm5SomaticSymptom)];
        loops [[Stress, LowMotivation, Inactivity, Weakness, Spasm, Pain]];
        course Varies [], figures [];
        affects [];
        for [
            StressOrAnxiety => "You are under stress or anxious." (59),
            StrugglingToCope => "You are worried or struggling to cope." (; Dsm5SomaticSymptom),
            LowMood => "You feel low because of it." (; Henschke2008),
        ];
        against [
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            LegNumbness, 2 => "Numbness or tingling points to a nerve." (; SciaticaBasics),
        ];
        tells ["Positive features of distress about symptoms, after warning signs have been asked for." (; Dsm5SomaticSymptom)];
        first_line [CognitiveBehaviouralTherapy, StayActive, PatientEducation] ["An explanation, activity and talking therapy." (; Who2023News)];
        avoid [] ["Saying that it is imagined: the pain is real." (60)];
        see [OwnDoctor, Psychologist] Routine;
        conditions [ChronicPrimaryBackPain];

    /// Structural disorder of the spine
    StructuralDisorder "structural-disorder" of none, "a change in the shape of the spine";
        plain "The spine has shifted, curved or narrowed. Many people have this without pain.";
        spasm article none, today Both, Recognised ["A shift, a curve or a narrowing can cause spasm, or pain that feels like it." (63, 64, 66, 71)];
        mechanism ["A change in the shape of the bones of the spine or of its canal." (; GoodPractice)];
        symptoms [];
        loops [];
        course Varies [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] [];
        avoid [] [];
        see [OwnDoctor, Physiotherapist, SpinalService] Routine;
        conditions [];

    /// Spondylolysis
    Spondylolysis "spondylolysis" of StructuralDisorder, "a stress crack in the spine";
        plain "A small crack in a bone of the lower spine from sport. It hurts when you bend back. Stop that sport until the pain is gone. Most get back to sport.";
        spasm article none, today PainOnly, Recognised ["Pain on bending back; no spasm is needed to explain it." (; AbelSpondylolysis)];
        mechanism [
            "A crack or stress fracture in one of the bones of the spine, at the pars. It may or may not let the bone slip." (61; NorwegianPars),
        ];
        symptoms ["Low back pain, worse on bending back, in sport with much bending back or turning; it may spread to the buttock." (; AbelSpondylolysis, AspetarTennis)];
        loops [];
        course SettlesInMonths ["Good: most return to sport, with or without surgery." (; ParsReturnToPlay)], figures [
            "return to sport without surgery" (9220, 9220) Percent ParsReturnToPlay,
            "return to sport after surgery" (9030, 9030) Percent ParsReturnToPlay,
            "adults with a crack, many without pain" (300, 600) Percent NorwegianPars,
            "back pain of young athletes that it explains" (4700, 4700) Percent AspetarTennis,
            "back pain of adults that it explains" (500, 500) Percent AspetarTennis,
        ];
        affects [
            "Young athletes: it explains about 47 of 100 cases of their back pain, against 5 of 100 in adults." (65; AspetarTennis),
            "Boys twice as often; the lowest lumbar bone in 85 to 95 of 100." (; NorwegianPars),
        ];
        for [
            PainWorseBendingBackwards => "It hurts more when you bend back." (; AbelSpondylolysis),
            RegularSport => "You train or compete in a sport." (65; AspetarTennis),
            ButtockPain => "There is pain in the buttock." (; AbelSpondylolysis),
            age(10, 19) => "You are at the age of young athletes." (65; AspetarTennis),
        ];
        against [
            age_from(20), 2 => "In adults it seldom explains back pain." (; AspetarTennis),
            LegPainBelowKnee, 1 => "Pain below the knee points to a nerve." (; SciaticaBasics),
        ];
        tells ["The test of bending back on one leg can neither rule it in nor out." (; NorwegianPars)];
        first_line [RelativeRest, PhysicalTherapy] ["Stop the sport and bending back until free of pain, then build up step by step. A brace is debated." (; AbelSpondylolysis)];
        avoid [ParsRepair] ["Playing through the pain, stretching backwards, making light of lasting back pain in a young athlete. Surgery only after more than 6 months of failed care." (; AbelSpondylolysis, ParsReturnToPlay)];
        see [SportsPhysician, OwnDoctor] WithinTwoWeeks;
        conditions [PaediatricBackPain];

    /// Lumbar spinal stenosis
    SpinalStenosis "spinal-stenosis" of StructuralDisorder, "a narrow spinal canal";
        plain "The canal for the nerves gets narrow with age. The legs ache when you stand or walk. Sitting or bending forward eases it. Walk in short bouts.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["It may cause pain that feels like muscle spasm." (71)];
        mechanism [
            "The spinal canal narrows over time." (69),
            "That puts pressure on the nerves of the spine." (70),
        ];
        symptoms ["Pain, heaviness or numbness of buttocks and legs on standing, walking or bending back; often in both legs." (; Katz2022)];
        loops [[Pain, AdaptedPosture, Pain], [Pain, Inactivity, Weakness, Spasm, Pain]];
        course LongLasting [
            "Some people take to a poor posture or a less active life, which can make the spasms worse, says the founding article. A stoop is what relieves it." (72; Katz2022),
            "In up to 3 years without surgery about one third get better and half stay as they are." (; Katz2022),
        ], figures [
            "worse after up to 3 years without surgery" (1000, 2000) Percent Katz2022,
            "US adults with the syndrome" (1100, 1100) Percent Katz2022,
            "people over 40 without symptoms whose canal is narrow" (2000, 2500) Percent StenosisWithoutSymptoms,
        ];
        affects ["Older people." (; Katz2022, WikiMsk)];
        for [
            NeurogenicClaudication => "Your legs hurt when you stand or walk, and sitting eases it." (; Katz2022),
            KnownSpinalStenosis => "You were told that your spinal canal is narrow." (69),
            LegPain => "The pain runs down a leg." (; Katz2022),
            LongstandingPainInBothLegs => "Both legs have hurt for long." (; Katz2022),
            ButtockPain => "There is pain in the buttock." (; Katz2022),
            PainWorseBendingBackwards => "It hurts more when you bend back." (; Katz2022),
            age_from(61) => "You are over 60." (; WikiMsk),
        ];
        against [
            PositiveStraightLegRaise, 1 => "Pain on raising the leg points to a disc." (; ScotlandLegSymptoms),
            age(0, 19), 3 => "In the young a stress crack is more likely." (; AspetarTennis),
        ];
        tells [
            "Sitting or bending forward eases it, cycling is easier than walking, and the pulses are normal." (; Katz2022),
            "If standing still is enough to ease it, blood vessels are more likely." (; VascularContrast),
        ];
        first_line [ExerciseProgramme, PhysicalTherapy, StayActive, OverTheCounterNsaid] [
            "Shorter bouts of standing and walking, exercise or physiotherapy, an NSAID if it is safe; manual therapy with exercise helps for a short time." (; Katz2022, StenosisNonOperative),
            "For lasting, disabling leg symptoms decompression; the average gain is modest." (; Katz2022),
        ];
        avoid [EpiduralSteroid] ["Epidural steroids for long-term relief; long exercise that bends back." (; Katz2022, NiceNg59Injections)];
        see [OwnDoctor, Physiotherapist, SpinalService] Routine;
        conditions [LumbarSpinalStenosis];

    /// Spondylolisthesis
    Spondylolisthesis "spondylolisthesis" of StructuralDisorder, "a bone of the spine that has slipped";
        plain "One bone of the spine has moved forward on the next. Many people have this and feel nothing.";
        spasm article Both, today Both, Recognised [
            "The loss of alignment can cause pain that feels like spasm." (63),
            "The muscles may also go into spasm to make up for a spine that shifts and weakens." (64),
        ];
        mechanism ["Part of the spine moves out of position." (62)];
        symptoms [];
        loops [];
        course Varies [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] [];
        avoid [Fusion] [];
        see [OwnDoctor, Physiotherapist, SpinalService] Routine;
        conditions [];

    /// Isthmic spondylolisthesis
    IsthmicSpondylolisthesis "isthmic-spondylolisthesis" of Spondylolisthesis, "a slipped bone after a stress crack";
        plain "A stress crack let one bone of the spine slip forward. It hurts when you bend back. Most do well without an operation.";
        spasm article Both, today Both, Recognised [
            "The loss of alignment can cause pain that feels like spasm." (63),
            "The muscles may also go into spasm to make up for a spine that shifts and weakens." (64),
        ];
        mechanism ["A crack or stress fracture in one of the bones of the spine lets it move out of position." (61, 62)];
        symptoms ["As spondylolysis." (; AbelSpondylolysis)];
        loops [[Deformity, Weakness, Compensation, Spasm, Pain]];
        course SettlesInMonths ["Good: most return to sport, with or without surgery." (; ParsReturnToPlay)], figures [
            "return to sport without surgery" (9220, 9220) Percent ParsReturnToPlay,
        ];
        affects ["A common cause of low back pain in young athletes, says the founding article; more often the crack has not slipped." (65; AspetarTennis)];
        for [
            PainWorseBendingBackwards => "It hurts more when you bend back." (; AbelSpondylolysis),
            RegularSport => "You train or compete in a sport." (65),
            ButtockPain => "There is pain in the buttock." (; AbelSpondylolysis),
            age(10, 19) => "You are at the age of young athletes." (65; AspetarTennis),
        ];
        against [
            age_from(20), 2 => "In adults it seldom explains back pain." (; AspetarTennis),
            LegPainBelowKnee, 1 => "Pain below the knee points to a nerve." (; SciaticaBasics),
        ];
        tells ["A step between two bones on an X-ray." (; IsslsDegenerativeSlip)];
        first_line [RelativeRest, PhysicalTherapy] ["As for spondylolysis." (; AbelSpondylolysis)];
        avoid [SpinalManipulation, ParsRepair] ["Manipulating a slip that is unstable; an operation before 6 months of other care." (; ManipulationContraindications, ParsReturnToPlay)];
        see [SportsPhysician, OwnDoctor, SpinalService] WithinTwoWeeks;
        conditions [PaediatricBackPain];

    /// Degenerative spondylolisthesis
    DegenerativeSpondylolisthesis "degenerative-spondylolisthesis" of Spondylolisthesis, "a slipped bone from wear";
        plain "With age a worn joint lets one bone of the spine slip a little. It can narrow the canal and hurt the legs. It seldom gets bad fast.";
        spasm article Both, today Both, Recognised [
            "The loss of alignment can cause pain that feels like spasm." (63),
            "The muscles may also go into spasm to make up for a spine that shifts and weakens." (64),
        ];
        mechanism ["Wear lets part of the spine move out of position. In older adults this is the common type." (62; GoodPractice)];
        symptoms ["Back pain, with or without leg pain on walking." (; IsslsDegenerativeSlip)];
        loops [[Deformity, Weakness, Compensation, Spasm, Pain]];
        course LongLasting ["Benign: the slip does not follow the symptoms, and a sudden decline is rare." (; IsslsDegenerativeSlip)], figures [
            "months of care without surgery that are reasonable, at most" (600, 600) Months IsslsDegenerativeSlip,
        ];
        affects ["Older adults." (; GoodPractice)];
        for [
            NeurogenicClaudication => "Your legs hurt when you stand or walk, and sitting eases it." (; IsslsDegenerativeSlip),
        ];
        against [age(10, 19), 2 => "In the young a stress crack is more likely." (; AspetarTennis)];
        tells ["Leg pain on walking, and a step between two bones on an X-ray." (; IsslsDegenerativeSlip)];
        first_line [ExerciseProgramme, PatientEducation] [
            "Exercise that bends forward, such as cycling or walking with poles." (; IsslsDegenerativeSlip),
            "If leg symptoms persist, decompression; adding fusion brought no gain at 5 years." (; NordstenDs, SwedishStenosisStudy),
        ];
        avoid [Fusion, SpinalManipulation] ["An operation for the slip itself; manipulating a slip that is unstable." (; IsslsDegenerativeSlip, ManipulationContraindications)];
        see [OwnDoctor, Physiotherapist, SpinalService] Routine;
        conditions [LumbarSpinalStenosis];

    /// Scoliosis
    Scoliosis "scoliosis" of StructuralDisorder, "a spine that curves sideways";
        plain "The spine curves to the side. Many people feel nothing of it. Exercise helps. Strong pain or pain at night needs a doctor to look for something else.";
        spasm article TrueSpasm, today PainOnly, WeakLink [
            "A twisted spine may cause spasm, says the founding article. The link with pain is modest and does not follow the size of the curve." (66; AlspacSmallCurves, ScoliosisAndPain),
        ];
        mechanism ["A sideways curve of the spine of 10 degrees or more, usually with a twist." (66; ScoliosisInAdults)];
        symptoms ["Often none; uneven shoulders or waist, and a hump of ribs on bending forward." (; ScoliosisInAdults, GoodPractice)];
        loops [[Deformity, Inactivity, Weakness, Spasm, Pain]];
        course LongLasting [
            "Over time the curve may make a person less active; the muscles weaken and the spasms get worse." (67, 68),
            "Many curves stay harmless." (; ScoliosisAndPain),
        ], figures [
            "odds of back pain at 18 with a small curve at 15" (142, 142) OddsRatio AlspacSmallCurves,
            "people of 10 to 18 years who have it" (50, 520) Percent ScoliosisInAdults,
        ];
        affects ["Teenagers, girls more often than boys; when it is new in an adult, the mean age is about 70 years." (; ScoliosisInAdults)];
        for [
            KnownScoliosis => "You were told that your spine curves sideways." (66),
        ];
        against [LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics)];
        tells ["A curve of 10 degrees or more on an X-ray. Severe pain, pain at night or nerve signs need another explanation." (; ScoliosisInAdults, GoodPractice)];
        first_line [ExerciseProgramme, WeeklyStrengthening, StayActive] ["Exercise, strength, and care of pain as for other back pain; a growing child is followed by a specialist." (88; GoodPractice)];
        avoid [ScoliosisCorrection] ["Blaming every pain on the curve; surgery for pain alone." (; ScoliosisAndPain, ScoliosisSurgerySeries)];
        see [OwnDoctor, SpinalService] Routine;
        conditions [];

    /// Arthritis of the spine
    Arthritis "arthritis" of none, "sore joints of the spine";
        plain "The small joints of the spine are worn or inflamed. These are two different things and need different care.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["It can cause pain that feels like a spasm but is really a problem of the joints of the spine." (73)];
        mechanism ["Wear of the facet joints, or inflammation of the spine: two kinds that must be told apart." (12, 73; FacetOsteoarthritisPain, NiceNg65)];
        symptoms [];
        loops [];
        course LongLasting [
            "Symptoms typically get worse with time, says the founding article." (115),
            "They may get better if a person is willing to try other medicines and other ways." (116),
        ], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] [];
        avoid [] [];
        see [OwnDoctor] Routine;
        conditions [];

    /// Facet joint osteoarthritis
    FacetOsteoarthritis "facet-osteoarthritis" of Arthritis, "worn joints of the spine";
        plain "The small joints at the back of the spine are worn. Nearly all older people have this, with or without pain. Movement and heat help.";
        spasm article FeelsLikeSpasm, today FeelsLikeSpasm, Recognised ["Pain that feels like a spasm but is really a problem of the joints of the spine." (73)];
        mechanism ["Wear of the facet joints." (73; FacetOsteoarthritisPain)];
        symptoms ["Stiffness after rest, and an ache on standing or bending back that bending forward eases." (; FacetPattern)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course LongLasting [
            "Some people do less, their muscles weaken and spasms follow." (74),
            "Symptoms typically get worse with time, says the founding article; in fact they come and go, and need not get worse." (115; GoodPractice),
            "How bad an X-ray looks says little about how bad the pain is." (; DegenerationInOlderAge),
        ], figures [
            "odds of back pain with severe wear" (215, 215) OddsRatio FacetOsteoarthritisPain,
        ];
        affects ["Older people; more than 90 of 100 of those over 65 show wear of the spine, with or without pain." (; DegenerationInOlderAge)];
        for [
            PainWorseBendingBackwards => "It hurts more when you bend back." (; FacetPattern),
            VariesWithMovementOrPosture => "The pain changes with how you move or sit." (; FacetPattern),
            age_from(65) => "You are 65 or older." (; DegenerationInOlderAge),
        ];
        against [
            age(0, 19), 3 => "In the young a stress crack is more likely." (; AspetarTennis),
            MorningStiffness, 1 => "Worn joints are stiff for a short time only." (; GoodPractice),
            LegPainBelowKnee, 2 => "Pain below the knee points to a nerve." (; SciaticaBasics),
            WakesSecondHalfOfNight, 1 => "Waking late in the night points to inflammation." (; NiceNg65),
        ];
        tells ["No test at the bedside is reliable." (; FacetOsteoarthritisPain)];
        first_line [ExerciseProgramme, Heat, StayActive, OverTheCounterNsaid, TopicalNsaid] ["Exercise, a healthy weight, heat, and an NSAID if it is safe." (; GoodPractice)];
        avoid [FacetInjection] [
            "Routine injections of the joints." (; NiceNg59Injections, Busse2025),
            "Guidelines disagree on treating the small nerves by heat (radiofrequency)." (; NiceNg59Radiofrequency, Busse2025),
        ];
        see [OwnDoctor, Physiotherapist] Routine;
        conditions [];

    /// Axial spondyloarthritis
    AxialSpondyloarthritis "axial-spondyloarthritis" of Arthritis, "inflammation of the spine";
        plain "The body's own defence inflames the spine. It starts in younger people. It is worst at night and in the morning, and better when you move. Good treatment exists, so ask your doctor.";
        spasm article FeelsLikeSpasm, today PainOnly, Recognised [
            "The founding article has arthritis as pain that feels like a spasm. This kind is an inflammation, with stiffness rather than spasm." (73; NiceNg65),
        ];
        mechanism ["Inflammation of the joints of the spine and pelvis." (73; NiceNg65)];
        symptoms ["Pain that began slowly, is better with exercise and not with rest, wakes late in the night, and changes sides in the buttocks; stiffness in the morning." (; NiceNg65, AsasInflammatoryBackPain)];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course LongLasting [
            "A long-term condition; treatment helps." (115, 116; NiceNg65),
        ], figures [];
        affects ["People whose back pain began before 45 and has lasted more than 3 months." (; NiceNg65)];
        for [
            MorningStiffness => "Your back is stiff for long in the morning." (; GoodPractice),
            WakesSecondHalfOfNight => "The pain wakes you late in the night." (; NiceNg65),
            ImprovesWithMovement => "It gets better when you move about." (; NiceNg65, AsasInflammatoryBackPain),
            NoReliefFromRest => "Rest does not help." (; AsasInflammatoryBackPain),
            NightPainEasedByGettingUp => "Pain at night gets better when you get up." (; AsasInflammatoryBackPain),
            GradualOnset => "The pain came on slowly." (; AsasInflammatoryBackPain),
            ImprovesWithin48hOfNsaid => "An anti-inflammatory helped a lot within 2 days." (; NiceNg65),
            ButtockPain => "There is pain in the buttock." (; NiceNg65),
            FamilyHistoryOfSpondyloarthritis => "A close relative has spondyloarthritis." (; NiceNg65),
            Arthritis => "You have had swollen, painful joints." (; NiceNg65),
            Enthesitis => "You have had pain where a tendon joins bone." (; NiceNg65),
            Psoriasis => "You have had psoriasis." (; NiceNg65),
            HlaB27Positive => "The test for HLA-B27 is positive." (; NiceNg65),
            began_under(45) => "Back pain began before you were 45." (; NiceNg65),
            days_from(92) => "It has lasted more than 3 months." (; NiceNg65),
        ];
        against [
            began_from(45), 4 => "Back pain first began at 45 or later." (; NiceNg65),
            days_to(91), 1 => "It has not lasted 3 months." (; NiceNg65),
        ];
        tells ["A blood test for HLA-B27 and a scan, in the hands of a rheumatologist. No single sign or test rules it out." (; NiceNg65)];
        first_line [ExerciseProgramme, StayActive, OverTheCounterNsaid] ["Referral to rheumatology, exercise, and an NSAID if it is safe." (; NiceNg65)];
        avoid [BedRest, SpinalManipulation] ["Rest; calling it strain for years; manipulating a stiff spine." (; GoodPractice)];
        see [OwnDoctor, Rheumatologist] WithinTwoWeeks;
        conditions [AxialSpondyloarthritis, InflammatoryBackPain];

    /// Fibromyalgia
    Fibromyalgia "fibromyalgia" of none, "pain all over the body";
        plain "The body feels pain in many places for months, with poor sleep and tiredness. Nothing is broken. Exercise, built up slowly, helps most.";
        spasm article TrueSpasm, today PainOnly, Recognised [
            "Many people with it have muscle spasms, says the founding article. Its mark is pain all over." (77; FibromyalgiaCriteria2016),
        ];
        mechanism [
            "A long-term condition that is poorly understood." (75),
            "The founding article says that it may need to be a diagnosis of exclusion. By the criteria of 2016 it is diagnosed whatever else the person has." (79; FibromyalgiaCriteria2016),
        ];
        symptoms [
            "Pain and tenderness in several areas of the body." (76),
            "Tiredness, sleep that does not refresh, poor concentration and low mood." (; FibromyalgiaCriteria2016, FibromyalgiaReview),
        ];
        loops [[Pain, Inactivity, Weakness, Spasm, Pain]];
        course LongLasting ["A long-term condition." (75)], figures [
            "people who have it" (100, 500) Percent FibromyalgiaReview,
            "regions of five with pain, at least" (400, 400) Regions FibromyalgiaCriteria2016,
            "months of pain, at least" (300, 300) Months FibromyalgiaCriteria2016,
            "years until the diagnosis is made, often more than" (200, 200) Years FibromyalgiaReview,
        ];
        affects ["About 2 of 100 people." (; Eular2017Text)];
        for [
            WidespreadPainAndTenderness => "You hurt and feel tender in many parts of the body." (76; FibromyalgiaCriteria2016),
            KnownFibromyalgia => "You were told that you have fibromyalgia." (75),
            Malaise => "You are unusually tired or feel unwell." (; FibromyalgiaCriteria2016),
            days_from(92) => "It has lasted more than 3 months." (; FibromyalgiaCriteria2016),
        ];
        against [days_to(91), 2 => "It has not lasted 3 months." (; FibromyalgiaCriteria2016)];
        tells ["Pain in at least 4 of 5 regions for 3 months, with a widespread pain index of 7 or more and a symptom severity score of 5 or more, or an index of 4 to 6 and a score of 9 or more. Tests are normal." (; FibromyalgiaCriteria2016)];
        first_line [ExerciseProgramme, WeeklyAerobicExercise, WeeklyStrengthening, CognitiveBehaviouralTherapy] ["Aerobic and strength exercise is the only strong recommendation; talking therapy and others are weaker." (; Eular2017)];
        avoid [StrongOpioid, SystemicSteroid] ["Strong opioids, steroids, and doing too much on good days." (; GoodPractice)];
        see [OwnDoctor, Rheumatologist, PainClinic, Psychologist] Routine;
        conditions [ChronicPrimaryBackPain];

    /// Serious disease
    SeriousDisease "serious-disease" of none, "a serious illness";
        plain "A few people with back pain have an illness that needs help fast. Warning signs show who they are.";
        spasm article none, today PainOnly, Recognised ["Pain from another illness can be taken for a spasm." (15; GoodPractice)];
        mechanism ["Causes that are to be found and sent on, not treated at home. The red-flag rules look for them." (15; NhsBackPainPages)];
        symptoms [];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects [];
        for [];
        against [];
        tells [];
        first_line [] ["Get help; no self-care before that." (; NhsBackPainPages)];
        avoid [] [];
        see [EmergencyDepartment, OwnDoctor] SameDay;
        conditions [];

    /// Cauda equina syndrome
    CaudaEquinaSyndrome "cauda-equina-syndrome" of SeriousDisease, "pressure on the nerves to the bladder, bowel and legs";
        plain "Nerves at the end of the spine are pressed. They serve the bladder, the bowel and the legs. Get emergency care now.";
        spasm article none, today PainOnly, Recognised ["It comes with back or leg pain." (; BmjBestPracticeCes)];
        mechanism ["The bundle of nerves below the spinal cord is compressed, mostly by a disc." (; BmjBestPracticeCes, GoodPractice)];
        symptoms ["A change of bladder or bowel, a numb saddle area, weakness of both legs, a change of sexual function: any one, new or getting worse." (; BmjBestPracticeCes)];
        loops [];
        course NeedsTreatmentNow ["Hours count." (; BmjBestPracticeCes)], figures [
            "hours from request to scan, at most" (400, 400) Hours BmjBestPracticeCes,
        ];
        affects [];
        for [];
        against [];
        tells ["An emergency scan. A small amount of urine left in the bladder excludes nothing." (; BmjBestPracticeCes)];
        first_line [Decompression] ["Emergency care, and often an operation." (; BmjBestPracticeCes)];
        avoid [SpinalManipulation] ["Any self-care before it is excluded." (; ManipulationContraindications, NhsBackPainPages)];
        see [EmergencyDepartment] Emergency;
        conditions [CaudaEquinaSyndrome];

    /// Vertebral fracture
    VertebralFracture "vertebral-fracture" of SeriousDisease, "a broken bone in the spine";
        plain "A bone of the spine is broken, after an accident or because the bones are thin. A clinician should look at it today.";
        spasm article none, today PainOnly, Recognised ["Pain after a fall or accident that can be taken for a spasm." (; NhsBackPainPages)];
        mechanism ["A vertebra breaks in a serious accident, or in a small one where bones are thin." (; NhsBackPainPages, NiceCg146)];
        symptoms ["Pain that began with an accident or a fall; a change of shape of the back." (; NhsBackPainPages)];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects ["People after a serious accident; people with thin bones, on steroid tablets, or old." (; NiceCg146)];
        for [];
        against [];
        tells ["A scan or an X-ray." (; GoodPractice)];
        first_line [] ["Assessment first." (; NhsBackPainPages)];
        avoid [SpinalManipulation, GentleSelfMassage, ProfessionalMassage] ["Massage, manipulation and exercise before it is excluded." (; MassageRisks, ManipulationContraindications)];
        see [EmergencyDepartment, OwnDoctor] SameDay;
        conditions [VertebralFracture];

    /// Cancer in the spine
    SpinalCancer "spinal-cancer" of SeriousDisease, "cancer in the spine";
        plain "A growth in the spine can cause back pain. This is rare. Past cancer, weight loss or pain that never stops are reasons to be checked soon.";
        spasm article none, today PainOnly, Recognised ["Pain that does not change with movement or rest." (; NhsBackPainPages)];
        mechanism ["Cancer that has spread to the spine, or began there." (; NhsBackPainPages, NiceNg234)];
        symptoms ["Weight loss without trying, pain at night or at rest." (; NhsBackPainPages)];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects ["Mostly people who have had cancer." (; NiceNg234)];
        for [];
        against [];
        tells ["A scan, without waiting." (; NiceNg234)];
        first_line [] ["Assessment first." (; NhsBackPainPages)];
        avoid [SpinalManipulation, ProfessionalMassage] ["Manipulation, and massage or heat over a tumour." (; ManipulationContraindications, MassageRisks, HotColdDevice)];
        see [OwnDoctor, EmergencyDepartment] SameDay;
        conditions [SpinalMetastases, MetastaticSpinalCordCompression, Malignancy, Myeloma];

    /// Infection of the spine
    SpinalInfection "spinal-infection" of SeriousDisease, "an infection in the spine";
        plain "Germs have settled in the spine. Back pain with a fever is the main sign. A clinician should look at it today.";
        spasm article none, today PainOnly, Recognised ["Back pain with fever is not a spasm." (; NhsBackPainPages)];
        mechanism ["Infection of a disc, a vertebra or the space around the nerves." (; Idsa, GoodPractice)];
        symptoms ["Back pain with a high temperature." (; NhsBackPainPages, BelmontHill)];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects ["People whose defences are weak, or who inject drugs." (; NhsBackPainPages, Idsa)];
        for [];
        against [];
        tells ["Blood tests and a scan." (; Idsa)];
        first_line [Antibiotic] ["Treatment in hospital." (; GoodPractice)];
        avoid [SpinalManipulation, ProfessionalMassage] ["Massage with a fever; manipulation." (; MassageRisks, ManipulationContraindications)];
        see [EmergencyDepartment] SameDay;
        conditions [SpinalInfection, SpinalEpiduralAbscess];

    /// Abdominal aortic aneurysm
    AbdominalAorticAneurysm "abdominal-aortic-aneurysm" of SeriousDisease, "a bulge in the main blood vessel of the tummy";
        plain "The main blood vessel of the tummy has a weak, wide part that can burst. Sudden bad pain with faintness needs an ambulance now.";
        spasm article none, today PainOnly, Recognised ["Sudden pain that is not from the back." (; NiceNg156)];
        mechanism ["The wall of the aorta bulges and may tear." (; NiceNg156)];
        symptoms ["Sudden severe pain, a throbbing tummy, faintness." (; NiceNg156)];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects ["Older people, above all men who smoke." (; NiceNg156, GoodPractice)];
        for [];
        against [];
        tells ["An emergency scan of the aorta." (; NiceNg156)];
        first_line [] ["Emergency care now." (; NiceNg156)];
        avoid [] [];
        see [EmergencyDepartment] Emergency;
        conditions [AbdominalAorticAneurysm];

    /// Disease of kidney, abdomen or pelvis
    KidneyOrAbdominalDisease "kidney-or-abdominal-disease" of SeriousDisease, "a problem in the kidney or tummy";
        plain "A stone or infection of the kidney, or trouble in the tummy, can be felt in the back. Fever, pain in waves or trouble with peeing are signs.";
        spasm article none, today PainOnly, Recognised ["Pain felt in the back that does not come from it." (; NhsUkKidneyInfection)];
        mechanism ["Pain of an inner organ is felt in the back." (; NhsUkKidneyInfection, NiDirectKidneyStones)];
        symptoms ["Pain in the side, in waves or with fever; trouble with urine." (; NhsUkKidneyInfection, NiDirectKidneyStones)];
        loops [];
        course NeedsTreatmentNow [], figures [];
        affects [];
        for [];
        against [];
        tells ["A test of urine." (; NhsUkKidneyInfection)];
        first_line [] ["Assessment first." (; NhsUkKidneyInfection)];
        avoid [] [];
        see [EmergencyDepartment, OwnDoctor] SameDay;
        conditions [KidneyInfection, RenalColic, ObstructedKidney, UrinaryTractInfection, PancreatitisOrPerforation, AbdominalCause];
}
