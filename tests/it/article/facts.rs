//! The 117 numbered facts.

use backpain::activity::sitting::{self, BreakRule, PeriodKind};
use backpain::cause::SpasmKind::{Both, FeelsLikeSpasm, PainOnly, TrueSpasm};
use backpain::cause::{
    GENERAL, LINKS, Necessity, Node, OUTLOOK, Professional, Support, Tendency, Warning, rank,
};
use backpain::diary::Trend;
use backpain::self_care::{Group, Packs, Part, Safety, Schedule};
use backpain::treatment::{
    Figure, MedicineClass, PRINCIPLES, Phase, Subject, Summary, TreatmentKind, Unit, recommendations, summary,
};
use backpain::*;

use super::shown::*;
use super::{Row, prose, row};

/// In the order of the article.
pub(crate) const FACTS: &[Row] = &[
    row(2, "back spasm has many possible causes", "Cause::ALL, cause::rank", || {
        let causes = Cause::ALL.iter().filter(|cause| !cause.is_group() && !cause.is_serious());
        assert!(causes.count() > 20);
        assert!(listed(&yes(&["muscle-tightening"])).len() >= 4);
        stated(GENERAL, 2, &["many possible causes"]);
    }),
    row(
        3,
        "such as poor posture, overuse, sprains and strains",
        "Cause::{PoorPosture, MuscleOveruse, Sprain, Strain}",
        || {
            lists(&["poor-posture"], Cause::PoorPosture, 3);
            lists(&["recent-overuse"], Cause::MuscleOveruse, 3);
            let twisted = listed(&yes(&["overstretch-or-twist"]));
            assert!(twisted.contains(&Cause::Sprain) && twisted.contains(&Cause::Strain));
            stated(GENERAL, 3, &["posture", "overuse", "strains", "sprains"]);
        },
    ),
    row(4, "if it recurs, see a doctor", "Trend::Recurrent, rule keeps-coming-back", || {
        let (trend, person) = diary(&[(1, 6), (10, 0), (30, 5)]);
        assert_eq!(trend, Trend::Recurrent);
        fires(&person, "keeps-coming-back", Urgency::Routine, Setting::OwnDoctor);
        sends_to_a_doctor("keeps-coming-back", 4);
    }),
    row(5, "if it gets worse, see a doctor", "Trend::Worsening, rule getting-worse", || {
        let (trend, person) = diary(&[(1, 4), (9, 6)]);
        assert_eq!(trend, Trend::Worsening);
        fires(&person, "getting-worse", Urgency::Routine, Setting::OwnDoctor);
        sends_to_a_doctor("getting-worse", 5);
    }),
    row(6, "most often it feels like a muscle that contracts or moves", "Symptom::MuscleTightening", || {
        assert!(question("muscle-tightening").contains("muscle is gripping, tightening or moving"));
        lists(&["muscle-tightening"], Cause::NonSpecificLowBackPain, 6);
        stated(GENERAL, 6, &["Most often", "grips or moves"]);
    }),
    row(7, "it may be a dull ache that moves", "Symptom::DullMovingAche", || {
        assert!(question("dull-moving-ache").contains("dull ache that moves"));
        lists(&["dull-moving-ache"], Cause::NonSpecificLowBackPain, 7);
    }),
    row(8, "it may be a sharp pain in one place", "Symptom::SharpLocalPain", || {
        assert!(question("sharp-local-pain").contains("sharp pain in one place"));
        lists(&["sharp-local-pain"], Cause::NonSpecificLowBackPain, 8);
        lists(&["sharp-local-pain"], Cause::Strain, 8);
    }),
    row(9, "it may be any mix of these", "three symptoms that go together", || {
        let mix = yes(&["muscle-tightening", "dull-moving-ache", "sharp-local-pain"]);
        let alone = yes(&["muscle-tightening"]);
        assert_eq!(points(&alone, Cause::NonSpecificLowBackPain), (1, 0));
        assert_eq!(points(&mix, Cause::NonSpecificLowBackPain), (3, 0));
        stated(GENERAL, 9, &["any mix"]);
    }),
    row(10, "in some people it spreads, as to hips or legs", "Symptom::{HipPain, LegPain}", || {
        assert!(question("hip-pain").contains("spread to your hip"));
        assert!(question("leg-pain").contains("go down"));
        assert_eq!(first(&yes(&["leg-pain", "buttock-pain"])), Cause::Sciatica);
        // Pain that spreads to the hip is not an alarm by itself.
        assert_eq!(triage(&but(&["hip-pain"])).advised(), Urgency::SelfCare);
        stated(GENERAL, 10, &["hips", "legs"]);
    }),
    row(
        12,
        "common causes: posture, arthritis, strains, nerve damage",
        "Cause::{PoorPosture, Arthritis, Strain, NerveDamage}",
        || {
            let found = |ids: &[&str], cause: Cause| {
                let first = first(&yes(ids));
                assert!(
                    first == cause || first.ancestors().any(|parent| parent == cause),
                    "{cause}: {first}"
                );
            };
            found(&["poor-posture"], Cause::PoorPosture);
            found(&["morning-stiffness"], Cause::Arthritis);
            found(&["strenuous-lifting", "sharp-local-pain"], Cause::Strain);
            found(&["leg-numbness"], Cause::NerveDamage);
            stated(GENERAL, 12, &["posture", "strains", "arthritis", "nerve damage"]);
        },
    ),
    row(
        13,
        "mostly from injury or inflammation",
        "Cause::SoftTissueInjury, Node::Inflammation, GENERAL (corrected)",
        || {
            assert!(Cause::SoftTissueInjury.kinds().any(|cause| cause == Cause::Strain));
            assert_eq!(link(Node::Inflammation, Node::Spasm).support, Support::Hypothesis);
            stated(Cause::SoftTissueInjury.profile().mechanism, 13, &["injury"]);
            corrected(GENERAL, 13, Source::VaDod2022);
        },
    ),
    row(14, "the cause may be minor, as a mild strain", "Cause::Strain: urgency, whom to see", || {
        let profile = Cause::Strain.profile();
        assert_eq!(
            (profile.usual_urgency, profile.professionals[0]),
            (Urgency::Routine, Professional::SelfCare)
        );
        let strained = but(&["overstretch-or-twist"]);
        assert!(listed(&strained).contains(&Cause::Strain));
        assert_eq!(at_home(&strained).triage().advised(), Urgency::SelfCare);
        stated(GENERAL, 14, &["mild strain"]);
    }),
    row(
        15,
        "the cause may be serious, as a herniated or ruptured disc",
        "usual_urgency; Cause::SeriousDisease",
        || {
            for cause in [Cause::HerniatedDisc, Cause::RupturedDisc] {
                assert!(cause.profile().usual_urgency > Cause::Strain.profile().usual_urgency, "{cause}");
            }
            assert!(Cause::SeriousDisease.kinds().count() >= 5);
            let pressed = but(&["leg-pain-below-knee", "leg-weakness"]);
            assert!(listed(&pressed).contains(&Cause::HerniatedDisc));
            assert!(triage(&pressed).advised() >= Urgency::WithinTwoWeeks);
            stated(GENERAL, 15, &["herniated or ruptured disc"]);
        },
    ),
    row(
        16,
        "poor posture, at a desk or in a car, can strain back muscles",
        "RiskFactor::PoorPosture, Cause::PoorPosture",
        || {
            assert!(question("poor-posture").contains("desk") && question("poor-posture").contains("car"));
            lists(&["poor-posture"], Cause::PoorPosture, 16);
            stated(Cause::PoorPosture.profile().mechanism, 16, &["desk", "car", "strain"]);
        },
    ),
    row(17, "that strain can cause spasm", "Cause::PoorPosture.spasm", || {
        assert_eq!(spasm(Cause::PoorPosture).0, Some(TrueSpasm));
        stated(Cause::PoorPosture.profile().spasm.because, 17, &["spasm"]);
    }),
    row(18, "some change posture to cope, which may make it worse", "loop of Cause::PoorPosture", || {
        goes(Cause::PoorPosture, &[Node::Pain, Node::AdaptedPosture, Node::Pain], 18);
    }),
    row(19, "only about 20 % of US adults exercise enough", "figure of Cause::InsufficientExercise", || {
        let cause = Cause::InsufficientExercise;
        let (low, high) =
            figure(cause, "US adults who met both the aerobic and the strength target, 2011 to 2013");
        assert!(low <= 2_000 && 2_000 <= high);
        stated(cause.profile().affects, 19, &["20 % of US adults"]);
    }),
    row(
        20,
        "many sit or hunch at a screen for most of the day",
        "RiskFactor::ProlongedSitting, link LongSitting to Inactivity",
        || {
            assert_eq!(first(&yes(&["prolonged-sitting"])), Cause::ProlongedSitting);
            assert!(carries(&link(Node::LongSitting, Node::Inactivity).because, 20));
            stated(Cause::ProlongedSitting.profile().affects, 20, &["screen"]);
        },
    ),
    row(21, "in time that weakens the back and other muscles", "link Inactivity to Weakness", || {
        goes(Cause::InsufficientExercise, &[Node::Inactivity, Node::Weakness], 21);
        lists(&["low-activity"], Cause::InsufficientExercise, 21);
        assert!(link(Node::Inactivity, Node::Weakness).because.text.contains("the back and other muscles"));
    }),
    row(
        22,
        "the back makes up for the weakness and goes into spasm",
        "loop of Cause::InsufficientExercise",
        || {
            goes(Cause::InsufficientExercise, &[Node::Weakness, Node::Compensation, Node::Spasm], 22);
            assert_eq!(spasm(Cause::InsufficientExercise).0, Some(TrueSpasm));
        },
    ),
    row(
        23,
        "long sitting causes spasm by weakness and inflammation",
        "loops of Cause::ProlongedSitting",
        || {
            goes(Cause::ProlongedSitting, &[Node::LongSitting, Node::Weakness, Node::Spasm], 23);
            goes(Cause::ProlongedSitting, &[Node::LongSitting, Node::Inflammation, Node::Spasm], 23);
            assert_eq!(spasm(Cause::ProlongedSitting).0, Some(TrueSpasm));
        },
    ),
    row(
        24,
        "overuse of any muscle triggers spasm for a few days",
        "Cause::MuscleOveruse: spasm, course",
        || {
            assert_eq!(spasm(Cause::MuscleOveruse).0, Some(TrueSpasm));
            assert_eq!(Cause::MuscleOveruse.profile().course.tendency, Tendency::SettlesInDays);
            stated(Cause::MuscleOveruse.profile().course.facts, 24, &["a few days"]);
            lists(&["recent-overuse"], Cause::MuscleOveruse, 24);
        },
    ),
    row(25, "some get pain after exercise: DOMS", "Cause::DelayedOnsetMuscleSoreness", || {
        assert_eq!(first(&yes(&["soreness-after-exercise"])), Cause::DelayedOnsetMuscleSoreness);
        lists(&["soreness-after-exercise"], Cause::DelayedOnsetMuscleSoreness, 25);
        assert_eq!(spasm(Cause::DelayedOnsetMuscleSoreness).0, Some(PainOnly));
    }),
    row(26, "above all after a new exercise", "RiskFactor::NewExercise", || {
        lists(&["new-exercise"], Cause::DelayedOnsetMuscleSoreness, 26);
        let sore = points(&yes(&["soreness-after-exercise"]), Cause::DelayedOnsetMuscleSoreness);
        let newly =
            points(&yes(&["soreness-after-exercise", "new-exercise"]), Cause::DelayedOnsetMuscleSoreness);
        assert!(newly.0 > sore.0);
    }),
    prose(
        27,
        "a sprain is an injury to a ligament",
        "Cause::Sprain: mechanism",
        "a definition; the cause it defines is typed",
        || {
            stated(Cause::Sprain.profile().mechanism, 27, &["sprain", "ligament"]);
            assert!(Cause::Sprain.profile().in_plain_words.contains("ligament"));
            assert!(!Cause::Strain.profile().in_plain_words.contains("ligament"));
        },
    ),
    prose(
        28,
        "a strain is a tear in a tendon or muscle",
        "Cause::Strain: mechanism",
        "a definition; the cause it defines is typed",
        || {
            stated(Cause::Strain.profile().mechanism, 28, &["strain", "muscle or tendon", "torn"]);
            assert!(Cause::Strain.profile().in_plain_words.contains("muscle or tendon"));
        },
    ),
    row(29, "both can cause spasm and pain in the lower back", "Cause::{Sprain, Strain}.spasm", || {
        for cause in [Cause::Sprain, Cause::Strain] {
            assert_eq!(spasm(cause), (Some(TrueSpasm), TrueSpasm), "{cause}");
            lists(&["muscle-tightening"], cause, 29);
        }
    }),
    row(30, "by overstretching or a fall", "RiskFactor::{OverstretchOrTwist, MinorTrauma}", || {
        for cause in [Cause::Sprain, Cause::Strain] {
            lists(&["overstretch-or-twist"], cause, 30);
            lists(&["minor-trauma"], cause, 30);
        }
    }),
    row(31, "overuse can cause one too", "RiskFactor::RecentOveruse; Cause::MuscleOveruse.avoid", || {
        for cause in [Cause::Sprain, Cause::Strain] {
            lists(&["recent-overuse"], cause, 31);
        }
        stated(Cause::MuscleOveruse.profile().avoid.because, 31, &["strain or sprain"]);
    }),
    row(32, "they often heal on their own", "Cause::{Sprain, Strain}: course, first line", || {
        for cause in [Cause::Sprain, Cause::Strain] {
            let profile = cause.profile();
            stated(profile.course.facts, 32, &["heals on its own"]);
            let by_oneself = |treatment: &Treatment| treatment.kind() == TreatmentKind::SelfCare;
            assert!(profile.first_line.treatments.iter().all(by_oneself), "{cause}");
            assert_eq!(profile.professionals[0], Professional::SelfCare, "{cause}");
        }
    }),
    row(33, "they can be very painful for several weeks", "Cause::{Sprain, Strain}: course in days", || {
        for cause in [Cause::Sprain, Cause::Strain] {
            let (median, _) = figure(cause, "median days of pain in recent back pain");
            assert!(median > 3 * 7 * 100, "{cause}");
            assert_eq!(cause.profile().course.tendency, Tendency::SettlesInWeeks);
            stated(cause.profile().course.facts, 33, &["very painful", "several weeks"]);
        }
    }),
    row(34, "damage to nerves in the back or serving it: spasm and pain", "Cause::NerveDamage", || {
        assert_eq!(spasm(Cause::NerveDamage).0, Some(Both));
        assert!(Cause::NerveDamage.kinds().count() >= 4);
        stated(Cause::NerveDamage.profile().mechanism, 34, &["in the back", "carry signals to it"]);
    }),
    row(35, "radiculopathy is one of its commonest forms", "Cause::Radiculopathy: parent, place", || {
        assert_eq!(Cause::Radiculopathy.profile().parent, Some(Cause::NerveDamage));
        // No other cause in the nerves comes first unless its disease is known.
        assert_eq!(first(&yes(&["leg-numbness"])), Cause::Radiculopathy);
        assert_eq!(first(&yes(&["leg-weakness"])), Cause::Radiculopathy);
        stated(Cause::Radiculopathy.profile().mechanism, 35, &["commonest"]);
    }),
    row(
        36,
        "from inflammation, pinching or injury of a nerve root",
        "Cause::Radiculopathy: mechanism; what presses on roots",
        || {
            stated(
                Cause::Radiculopathy.profile().mechanism,
                36,
                &["nflammation", "pinching", "injury", "nerve root"],
            );
            for cause in [Cause::HerniatedDisc, Cause::RupturedDisc] {
                assert!(cause.profile().conditions.contains(&Condition::Radiculopathy), "{cause}");
            }
        },
    ),
    row(37, "it can cause tingling and pain", "Symptom::{LegNumbness, LegPain}", || {
        assert!(question("leg-numbness").contains("tingling"));
        lists(&["leg-numbness"], Cause::Radiculopathy, 37);
        lists(&["leg-pain"], Cause::Radiculopathy, 37);
    }),
    row(38, "some feel what is like a spasm and is none", "Cause::Radiculopathy.spasm", || {
        assert_eq!(spasm(Cause::Radiculopathy), (Some(FeelsLikeSpasm), FeelsLikeSpasm));
        stated(Cause::Radiculopathy.profile().spasm.because, 38, &["like a muscle spasm that is not one"]);
    }),
    row(39, "sciatica is one of the commonest forms of radiculopathy", "Cause::Sciatica: parents", || {
        assert!(Cause::Sciatica.ancestors().eq([Cause::Radiculopathy, Cause::NerveDamage]));
        assert_eq!(first(&aged(&yes(&["leg-pain"]), 40)), Cause::Sciatica);
        stated(Cause::Sciatica.profile().mechanism, 39, &["commonest"]);
    }),
    row(
        40,
        "from compression of the roots of the sciatic nerve",
        "Cause::Sciatica: mechanism, Sign::PositiveStraightLegRaise",
        || {
            stated(
                Cause::Sciatica.profile().mechanism,
                40,
                &["nerve roots that make up the sciatic nerve", "pressed"],
            );
            let raised = yes(&["leg-pain", "positive-straight-leg-raise"]);
            assert!(points(&raised, Cause::Sciatica).0 > points(&yes(&["leg-pain"]), Cause::Sciatica).0);
            assert!(Cause::Sciatica.profile().conditions.contains(&Condition::Radiculopathy));
        },
    ),
    row(41, "pain that travels down the buttocks into the leg", "Symptom::{ButtockPain, LegPain}", || {
        lists(&["leg-pain"], Cause::Sciatica, 41);
        lists(&["buttock-pain"], Cause::Sciatica, 41);
        assert_eq!(first(&yes(&["buttock-pain", "leg-pain"])), Cause::Sciatica);
    }),
    row(
        42,
        "the pain may also be felt in the lower back",
        "Cause::Sciatica: symptoms; back pain is not held against it",
        || {
            stated(Cause::Sciatica.profile().symptoms, 42, &["lower back"]);
            let both = yes(&["leg-pain-below-knee", "leg-pain", "sharp-local-pain", "dull-moving-ache"]);
            assert_eq!((first(&both), points(&both, Cause::Sciatica).1), (Cause::Sciatica, 0));
        },
    ),
    row(
        43,
        "diabetes may harm nerves, which can feel like spasm",
        "Cause::DiabeticNerveDamage, which needs RiskFactor::Diabetes",
        || {
            assert_eq!(spasm(Cause::DiabeticNerveDamage).0, Some(FeelsLikeSpasm));
            lists(&["diabetes", "leg-numbness"], Cause::DiabeticNerveDamage, 43);
            assert!(!listed(&yes(&["leg-numbness"])).contains(&Cause::DiabeticNerveDamage));
        },
    ),
    row(
        44,
        "so may an injury of the spinal cord",
        "Cause::SpinalCordInjury, RiskFactor::KnownSpinalCordInjury",
        || {
            assert_eq!(spasm(Cause::SpinalCordInjury).0, Some(FeelsLikeSpasm));
            assert_eq!(Cause::SpinalCordInjury.profile().parent, Some(Cause::NerveDamage));
            lists(&["known-spinal-cord-injury"], Cause::SpinalCordInjury, 44);
        },
    ),
    row(45, "so may some other conditions", "Cause::OtherNeurologicalCondition", || {
        assert_eq!(spasm(Cause::OtherNeurologicalCondition).0, Some(FeelsLikeSpasm));
        assert_eq!(Cause::OtherNeurologicalCondition.profile().parent, Some(Cause::NerveDamage));
        stated(Cause::OtherNeurologicalCondition.profile().mechanism, 45, &["other than"]);
        assert!(listed(&yes(&["upper-motor-neuron-signs"])).contains(&Cause::OtherNeurologicalCondition));
    }),
    prose(
        46,
        "a disc cushions each vertebra",
        "Cause::DiscDisorder: mechanism",
        "a definition; discs have causes and treatments, no type of their own",
        || {
            stated(Cause::DiscDisorder.profile().mechanism, 46, &["between two vertebrae", "cushions"]);
            assert!(Cause::DiscDisorder.profile().in_plain_words.contains("cushions"));
        },
    ),
    row(47, "damage to a disc can cause intense back pain", "Cause::DiscDisorder and its kinds", || {
        stated(Cause::DiscDisorder.profile().mechanism, 47, &["intense back pain"]);
        stated(Cause::HerniatedDisc.profile().symptoms, 47, &["Intense back pain"]);
        for cause in Cause::DiscDisorder.kinds() {
            assert!(cause.profile().professionals.contains(&Professional::OwnDoctor), "{cause}");
        }
    }),
    row(
        48,
        "a herniated disc is one of the commonest disc injuries",
        "Cause::HerniatedDisc: parent, place",
        || {
            assert_eq!(Cause::DiscDisorder.kinds().next(), Some(Cause::HerniatedDisc));
            let pain = listed(&yes(&["leg-pain", "leg-pain-below-knee"]));
            let place = |cause| pain.iter().position(|listed| *listed == cause).unwrap();
            assert!(place(Cause::HerniatedDisc) < place(Cause::RupturedDisc));
            stated(Cause::HerniatedDisc.profile().mechanism, 48, &["commonest disc injuries"]);
        },
    ),
    prose(
        49,
        "it is compressed and bulges out of the column",
        "Cause::HerniatedDisc: mechanism (corrected)",
        "a definition; the cause it defines is typed",
        || {
            stated(
                Cause::HerniatedDisc.profile().mechanism,
                49,
                &["compressed and bulges out of the spinal column"],
            );
            corrected(Cause::HerniatedDisc.profile().mechanism, 49, Source::GoodPractice);
        },
    ),
    row(50, "sometimes it ruptures, which hurts even more", "Cause::RupturedDisc", || {
        assert_eq!(Cause::RupturedDisc.profile().parent, Some(Cause::DiscDisorder));
        stated(Cause::RupturedDisc.profile().mechanism, 50, &["herniated disc ruptures"]);
        stated(Cause::RupturedDisc.profile().symptoms, 50, &["even more pain"]);
        assert!(listed(&yes(&["leg-pain-below-knee", "leg-pain"])).contains(&Cause::RupturedDisc));
    }),
    row(51, "this can feel like a spasm", "Cause::{HerniatedDisc, RupturedDisc}.spasm", || {
        for cause in [Cause::HerniatedDisc, Cause::RupturedDisc] {
            assert_eq!(spasm(cause).0, Some(FeelsLikeSpasm), "{cause}");
            stated(cause.profile().spasm.because, 51, &["feel like a muscle spasm"]);
        }
    }),
    row(52, "it makes it hard to exercise or move", "loops of Cause::{HerniatedDisc, RupturedDisc}", || {
        for cause in [Cause::HerniatedDisc, Cause::RupturedDisc] {
            goes(cause, &[Node::Pain, Node::Inactivity], 52);
        }
    }),
    row(
        53,
        "in time muscles weaken and spasms follow",
        "loops of Cause::{HerniatedDisc, RupturedDisc}",
        || {
            for cause in [Cause::HerniatedDisc, Cause::RupturedDisc] {
                goes(cause, &[Node::Inactivity, Node::Weakness, Node::Spasm], 53);
            }
        },
    ),
    row(
        54,
        "stress and anxiety can cause spasm",
        "Cause::StressAndAnxiety, RiskFactor::StressOrAnxiety",
        || {
            assert_eq!(spasm(Cause::StressAndAnxiety).0, Some(TrueSpasm));
            assert_eq!(first(&yes(&["stress-or-anxiety"])), Cause::StressAndAnxiety);
            lists(&["stress-or-anxiety"], Cause::StressAndAnxiety, 54);
        },
    ),
    row(55, "some tense their muscles without noticing", "link Stress to MuscleTension", || {
        goes(Cause::StressAndAnxiety, &[Node::Stress, Node::MuscleTension], 55);
        assert!(link(Node::Stress, Node::MuscleTension).because.text.contains("without noticing"));
    }),
    row(56, "some make more adrenaline", "link Stress to Adrenaline", || {
        goes(Cause::StressAndAnxiety, &[Node::Stress, Node::Adrenaline], 56);
    }),
    row(57, "they lower motivation and so activity", "links Stress to LowMotivation to Inactivity", || {
        goes(Cause::StressAndAnxiety, &[Node::Stress, Node::LowMotivation], 57);
        goes(Cause::StressAndAnxiety, &[Node::LowMotivation, Node::Inactivity], 57);
    }),
    row(58, "all of these make spasm likelier", "loops of Cause::StressAndAnxiety", || {
        goes(Cause::StressAndAnxiety, &[Node::MuscleTension, Node::Spasm], 58);
        goes(Cause::StressAndAnxiety, &[Node::Adrenaline, Node::Spasm], 58);
        assert_eq!(Cause::StressAndAnxiety.loops().count(), 3);
        for mut way in Cause::StressAndAnxiety.loops() {
            assert!(way.any(|link| link.to == Node::Spasm));
        }
    }),
    row(59, "distress is sometimes felt as pain: somatisation", "Cause::Somatisation: parent, clues", || {
        assert_eq!(Cause::Somatisation.profile().parent, Some(Cause::PsychologicalDistress));
        stated(
            Cause::Somatisation.profile().mechanism,
            59,
            &["psychological distress that is felt as physical pain"],
        );
        lists(&["stress-or-anxiety", "struggling-to-cope"], Cause::Somatisation, 59);
    }),
    row(
        60,
        "the pain is real, and from no physical condition",
        "Cause::Somatisation: spasm, avoid, Differential::withheld",
        || {
            assert_eq!(spasm(Cause::Somatisation).0, Some(PainOnly));
            assert!(Cause::Somatisation.profile().in_plain_words.contains("The pain is real."));
            stated(Cause::Somatisation.profile().avoid.because, 60, &["imagined", "real"]);
            // A warning physical condition must be asked about first.
            let distressed = yes(&["stress-or-anxiety", "struggling-to-cope"]);
            let consistent = rank(&distressed);
            assert!(consistent.withheld().any(|fit| fit.cause() == Cause::Somatisation));
            let asked = but(&["stress-or-anxiety", "struggling-to-cope"]);
            assert_eq!(rank(&asked).warning(), Warning::NoneFound);
            assert!(listed(&asked).contains(&Cause::Somatisation));
        },
    ),
    row(
        61,
        "a crack or stress fracture can cause spondylolisthesis",
        "Cause::{Spondylolysis, IsthmicSpondylolisthesis}",
        || {
            stated(
                Cause::IsthmicSpondylolisthesis.profile().mechanism,
                61,
                &["crack or stress fracture", "move out of position"],
            );
            stated(Cause::Spondylolysis.profile().mechanism, 61, &["crack or stress fracture", "slip"]);
            let both = listed(&yes(&["pain-worse-bending-backwards", "regular-sport"]));
            assert!(both.contains(&Cause::Spondylolysis) && both.contains(&Cause::IsthmicSpondylolisthesis));
        },
    ),
    row(
        62,
        "part of the spine can move out of position",
        "Cause::Spondylolisthesis and its kinds; Node::Deformity",
        || {
            stated(Cause::Spondylolisthesis.profile().mechanism, 62, &["out of position"]);
            assert_eq!(Cause::Spondylolisthesis.kinds().count(), 2);
            for cause in Cause::Spondylolisthesis.kinds() {
                stated(cause.profile().mechanism, 62, &["out of position"]);
                assert_eq!(cause.loops().next().unwrap().nodes()[0], Node::Deformity, "{cause}");
            }
        },
    ),
    row(63, "the loss of alignment hurts like spasm", "Cause::Spondylolisthesis.spasm", || {
        assert_eq!(spasm(Cause::Spondylolisthesis).0, Some(Both));
        stated(
            Cause::Spondylolisthesis.profile().spasm.because,
            63,
            &["loss of alignment", "feels like spasm"],
        );
    }),
    row(
        64,
        "muscles also spasm to make up for the shift and weakness",
        "loops of both kinds of spondylolisthesis",
        || {
            for cause in Cause::Spondylolisthesis.kinds() {
                goes(cause, &[Node::Deformity, Node::Weakness, Node::Compensation, Node::Spasm], 64);
            }
        },
    ),
    row(
        65,
        "it is common in young athletes",
        "RiskFactor::RegularSport and age, for Cause::Spondylolysis",
        || {
            let athlete = yes(&["pain-worse-bending-backwards", "regular-sport"]);
            assert_eq!(first(&aged(&athlete, 16)), Cause::Spondylolysis);
            lists(&["pain-worse-bending-backwards", "regular-sport"], Cause::IsthmicSpondylolisthesis, 65);
            assert_ne!(first(&aged(&athlete, 45)), Cause::Spondylolysis);
        },
    ),
    row(
        66,
        "twisting as in scoliosis may cause spasm",
        "Cause::Scoliosis, RiskFactor::KnownScoliosis",
        || {
            assert_eq!(spasm(Cause::Scoliosis).0, Some(TrueSpasm));
            lists(&["known-scoliosis"], Cause::Scoliosis, 66);
            assert_eq!(first(&yes(&["known-scoliosis"])), Cause::Scoliosis);
        },
    ),
    row(67, "in time the curve makes a person less active", "loop of Cause::Scoliosis", || {
        goes(Cause::Scoliosis, &[Node::Deformity, Node::Inactivity], 67);
    }),
    row(68, "muscles weaken and the spasms get worse", "loop of Cause::Scoliosis", || {
        goes(Cause::Scoliosis, &[Node::Inactivity, Node::Weakness, Node::Spasm, Node::Pain], 68);
    }),
    row(69, "stenosis: the spinal canal narrows over time", "Cause::SpinalStenosis: clues, course", || {
        assert!(question("known-spinal-stenosis").contains("spinal canal is narrow"));
        lists(&["known-spinal-stenosis"], Cause::SpinalStenosis, 69);
        stated(Cause::SpinalStenosis.profile().mechanism, 69, &["canal narrows over time"]);
        assert_eq!(Cause::SpinalStenosis.profile().course.tendency, Tendency::LongLasting);
        // With age: at 40 the same leg pain has another cause.
        let pain = yes(&["leg-pain"]);
        assert_eq!(first(&aged(&pain, 70)), Cause::SpinalStenosis);
        assert_ne!(first(&aged(&pain, 40)), Cause::SpinalStenosis);
    }),
    row(
        70,
        "that presses on the nerves of the spine",
        "Symptom::NeurogenicClaudication; Treatment::Decompression",
        || {
            stated(Cause::SpinalStenosis.profile().mechanism, 70, &["pressure on the nerves"]);
            assert_eq!(first(&yes(&["neurogenic-claudication"])), Cause::SpinalStenosis);
            let surgery = Treatment::Decompression.intervention().unwrap();
            assert!(
                surgery.what.contains("presses on nerves") && surgery.used_for.contains("spinal stenosis")
            );
        },
    ),
    row(71, "it may cause pain that feels like spasm", "Cause::SpinalStenosis.spasm", || {
        assert_eq!(spasm(Cause::SpinalStenosis).0, Some(FeelsLikeSpasm));
        stated(Cause::SpinalStenosis.profile().spasm.because, 71, &["feels like muscle spasm"]);
    }),
    row(
        72,
        "poor posture or less activity then worsens the spasms",
        "loops of Cause::SpinalStenosis",
        || {
            goes(Cause::SpinalStenosis, &[Node::Pain, Node::AdaptedPosture, Node::Pain], 72);
            goes(Cause::SpinalStenosis, &[Node::Pain, Node::Inactivity, Node::Weakness, Node::Spasm], 72);
        },
    ),
    row(73, "arthritis feels like spasm and is of the joints", "Cause::Arthritis: spasm, kinds", || {
        assert_eq!(spasm(Cause::Arthritis).0, Some(FeelsLikeSpasm));
        stated(Cause::Arthritis.profile().spasm.because, 73, &["feels like a spasm", "joints of the spine"]);
        assert!(Cause::Arthritis.kinds().eq([Cause::FacetOsteoarthritis, Cause::AxialSpondyloarthritis]));
    }),
    row(74, "people do less, so muscles weaken and spasm", "loops of both kinds of arthritis", || {
        for cause in Cause::Arthritis.kinds() {
            goes(cause, &[Node::Pain, Node::Inactivity, Node::Weakness, Node::Spasm], 74);
        }
    }),
    row(75, "fibromyalgia is chronic and poorly understood", "Cause::Fibromyalgia: course, duration", || {
        assert_eq!(Cause::Fibromyalgia.profile().course.tendency, Tendency::LongLasting);
        stated(Cause::Fibromyalgia.profile().mechanism, 75, &["long-term", "poorly understood"]);
        let pain = yes(&["widespread-pain-and-tenderness"]);
        assert_eq!(points(&lasting(&pain, 200), Cause::Fibromyalgia).1, 0);
        assert!(points(&lasting(&pain, 20), Cause::Fibromyalgia).1 > 0);
    }),
    row(76, "pain and tenderness in several areas", "Symptom::WidespreadPainAndTenderness", || {
        lists(&["widespread-pain-and-tenderness"], Cause::Fibromyalgia, 76);
        assert_eq!(
            first(&yes(&["widespread-pain-and-tenderness", "muscle-tightening"])),
            Cause::Fibromyalgia
        );
    }),
    row(77, "many with it have spasms", "Cause::Fibromyalgia.spasm", || {
        assert_eq!(spasm(Cause::Fibromyalgia).0, Some(TrueSpasm));
        stated(Cause::Fibromyalgia.profile().spasm.because, 77, &["muscle spasms"]);
    }),
    row(78, "the cause can be hard to find", "cause::DIAGNOSIS; ties of cause::rank", || {
        stated(cause::DIAGNOSIS, 78, &["hard to find"]);
        // Nothing that a person can say distinguishes a strain from a sprain, and many causes fit one answer.
        let strained = yes(&["overstretch-or-twist", "muscle-tightening", "sharp-local-pain"]);
        assert_eq!(points(&strained, Cause::Strain), points(&strained, Cause::Sprain));
        assert!(listed(&yes(&["varies-with-movement-or-posture"])).len() > 5);
    }),
    row(
        79,
        "in fibromyalgia it may be a diagnosis of exclusion",
        "cause::DIAGNOSIS; Cause::Fibromyalgia (corrected)",
        || {
            stated(cause::DIAGNOSIS, 79, &["fibromyalgia", "exclusion"]);
            stated(Cause::Fibromyalgia.profile().mechanism, 79, &["diagnosis of exclusion"]);
            corrected(cause::DIAGNOSIS, 79, Source::FibromyalgiaCriteria2016);
        },
    ),
    prose(80, "exclusion: ruling out other conditions", "cause::DIAGNOSIS", "a definition of a term", || {
        stated(cause::DIAGNOSIS, 80, &["diagnosis of exclusion", "ruling out other conditions"]);
    }),
    row(81, "the doctor takes a full history", "cause::DiagnosticStep::MedicalHistory", || {
        step(0, 81, Necessity::Always, "full medical history");
    }),
    row(82, "and asks for details of the spasms", "cause::DiagnosticStep::DetailsOfSpasms", || {
        step(1, 82, Necessity::Always, "details of the spasms");
    }),
    row(83, "an examination may be needed", "cause::DiagnosticStep::PhysicalExamination", || {
        step(2, 83, Necessity::IfNeeded, "physical examination may be needed");
    }),
    row(84, "scans of the lower back may be needed", "cause::DiagnosticStep::Imaging", || {
        step(3, 84, Necessity::OnlyIfItChangesCare, "may be needed");
    }),
    row(85, "other symptoms may be explored", "cause::DiagnosticStep::OtherSymptoms", || {
        step(4, 85, Necessity::IfNeeded, "related to the spasms");
    }),
    row(86, "a doctor may recommend physical therapy", "Treatment::PhysicalTherapy", || {
        recommended(Treatment::PhysicalTherapy, Subject::BackPain, 86);
        assert_eq!(Treatment::PhysicalTherapy.kind(), TreatmentKind::Professional);
        assert_eq!(level(Treatment::PhysicalTherapy, &well()), Safety::AskFirst);
    }),
    row(87, "treatment depends on the cause", "Profile::first_line; PRINCIPLES", || {
        let leg = yes(&["neurogenic-claudication"]);
        let lifted = but(&["overstretch-or-twist"]);
        assert_ne!(
            first(&leg).profile().first_line.treatments,
            first(&lifted).profile().first_line.treatments
        );
        let mut cares: Vec<&[Treatment]> = Vec::new();
        for cause in Cause::ALL {
            let care = cause.profile().first_line.treatments;
            if !care.is_empty() && !cares.contains(&care) {
                cares.push(care);
            }
        }
        assert!(cares.len() >= 10, "{}", cares.len());
        stated(PRINCIPLES, 87, &["depends on the cause"]);
    }),
    row(
        88,
        "exercise and stretching may improve many causes",
        "Profile::first_line; recommendations",
        || {
            recommended(Treatment::Stretching, Subject::BackPain, 88);
            recommended(Treatment::ExerciseProgramme, Subject::BackPain, 88);
            let moves = |cause: &&Cause| {
                cause
                    .profile()
                    .first_line
                    .treatments
                    .iter()
                    .any(|treatment| Group::Exercise.contains(*treatment))
            };
            assert!(Cause::ALL.iter().filter(moves).count() >= 10);
        },
    ),
    row(
        89,
        "they might not be enough for chronic conditions",
        "note of the recommendation; rule chronic",
        || {
            let row = recommended(Treatment::ExerciseProgramme, Subject::BackPain, 89);
            assert!(row.note.contains("might not be enough for chronic conditions"));
            stated(at_home(&well()).principles(), 89, &["not be enough"]);
            // Pain that has lasted long is not left to exercise at home.
            fires(&lasting(&well(), 100), "chronic", Urgency::Routine, Setting::Physiotherapy);
            let more = Treatment::MultidisciplinaryRehabilitation;
            assert!(
                recommendations(more, Phase::Chronic).count() > recommendations(more, Phase::Acute).count()
            );
        },
    ),
    row(
        90,
        "pain medication may be recommended, by diagnosis",
        "Treatment::PainMedication, MedicineClass",
        || {
            let row = recommended(Treatment::PainMedication, Subject::BackPain, 90);
            assert_eq!(row.note, "depending on the diagnosis");
            assert_eq!(Treatment::PainMedication.kind(), TreatmentKind::Medicine);
            assert!(
                Treatment::PainMedication.medicine_classes().any(|class| class == MedicineClass::OralNsaid)
            );
            let nsaid = Treatment::OverTheCounterNsaid;
            assert!(Cause::Strain.profile().first_line.treatments.contains(&nsaid));
            assert!(!Cause::Somatisation.profile().first_line.treatments.contains(&nsaid));
        },
    ),
    row(
        91,
        "physical therapy may be, by diagnosis",
        "Treatment::PhysicalTherapy in Profile::first_line",
        || {
            let row = recommended(Treatment::PhysicalTherapy, Subject::BackPain, 91);
            assert_eq!(row.note, "depending on the diagnosis");
            assert!(
                Cause::SpinalStenosis.profile().first_line.treatments.contains(&Treatment::PhysicalTherapy)
            );
            assert!(
                !Cause::MuscleOveruse.profile().first_line.treatments.contains(&Treatment::PhysicalTherapy)
            );
        },
    ),
    row(92, "surgery to repair damaged discs may be", "Treatment::Discectomy, its Intervention", || {
        recommended(Treatment::Discectomy, Subject::DamagedDisc, 92);
        assert_eq!(Treatment::Discectomy.kind(), TreatmentKind::Surgery);
        let surgery = Treatment::Discectomy.intervention().unwrap();
        assert!(surgery.used_for.contains("herniated or ruptured disc"));
        assert!(carries(&surgery.indication, 92));
    }),
    row(93, "spinal decompression surgery may be", "Treatment::Decompression, its Intervention", || {
        recommended(Treatment::Decompression, Subject::SpinalStenosis, 93);
        assert_eq!(Treatment::Decompression.kind(), TreatmentKind::Surgery);
        assert!(carries(&Treatment::Decompression.intervention().unwrap().indication, 93));
        assert_eq!(Cause::CaudaEquinaSyndrome.profile().first_line.treatments, [Treatment::Decompression]);
    }),
    row(
        94,
        "antidepressants or others, for stress or what pain does to the mind",
        "Treatment::MentalHealthMedicine, MedicineClass::for_mental_health",
        || {
            recommended(Treatment::MentalHealthMedicine, Subject::MentalHealth, 94);
            assert_eq!(
                comes_to(Treatment::MentalHealthMedicine, Subject::MentalHealth),
                [Summary::Optional; 3]
            );
            assert_eq!(
                comes_to(Treatment::MentalHealthMedicine, Subject::BackPain),
                [Summary::NotAddressed; 3]
            );
            for class in [MedicineClass::Ssri, MedicineClass::Snri, MedicineClass::BetaBlocker] {
                assert!(carries(&class.for_mental_health().unwrap(), 94), "{class}");
            }
            assert_eq!(MedicineClass::OralNsaid.for_mental_health(), None);
        },
    ),
    row(95, "intense pain: see a doctor", "rule intense-pain, SEEK_HELP", || {
        let intense = well().to_builder().pain(Pain::new(8).unwrap()).build().unwrap();
        fires(&intense, "intense-pain", Urgency::Routine, Setting::OwnDoctor);
        assert_eq!(triage(&well()).advised(), Urgency::SelfCare);
        sends_to_a_doctor("intense", 95);
    }),
    row(96, "no better with home care: see a doctor", "Diary::fill, rule not-improving", || {
        let (trend, person) = diary(&[(1, 4), (15, 4)]);
        assert_eq!(trend, Trend::Steady);
        assert_eq!(person.answer(Symptom::NotImprovingWithSelfCare), Answer::Yes);
        fires(&person, "not-improving", Urgency::Routine, Setting::OwnDoctor);
        sends_to_a_doctor("no-better-at-home", 96);
    }),
    row(97, "it keeps coming back: see a doctor", "Symptom::KeepsComingBack, SEEK_HELP", || {
        fires(&but(&["keeps-coming-back"]), "keeps-coming-back", Urgency::Routine, Setting::OwnDoctor);
        sends_to_a_doctor("keeps-coming-back", 97);
    }),
    row(
        98,
        "hot and cold packs in turn, 20 minutes on and off",
        "self_care::Schedule, Figure::{PackOn, PackOff}",
        || {
            recommended(Treatment::AlternateHeatAndCold, Subject::BackPain, 98);
            offered(Part::Now, Treatment::AlternateHeatAndCold, 98, &["hot", "cold"]);
            let schedule = at_home(&well()).schedule(0).unwrap();
            assert_eq!(schedule, Schedule::new(Packs::Alternate, 0, 4));
            let intervals: Vec<_> =
                schedule.intervals().map(|part| (part.from, part.to, part.pack)).take(4).collect();
            let (hot, cold) = (Some(Treatment::Heat), Some(Treatment::Cold));
            assert_eq!(intervals, [(0, 20, hot), (20, 40, None), (40, 60, cold), (60, 80, None)]);
            for figure in [Figure::PackOn, Figure::PackOff] {
                assert_eq!((figure.value(), figure.unit()), (20, Unit::Minutes));
                assert!(carries(&figure.fact(), 98));
            }
        },
    ),
    row(
        100,
        "massage gently to loosen tense muscles",
        "Treatment::GentleSelfMassage; limit massage-gentle",
        || {
            recommended(Treatment::GentleSelfMassage, Subject::BackPain, 100);
            offered(Part::Now, Treatment::GentleSelfMassage, 100, &["gently", "loosen tense muscles"]);
            limited("massage-gentle", &[Treatment::GentleSelfMassage], 100, &["gentle"]);
        },
    ),
    row(
        101,
        "stretch, walk, exercise gently without strain",
        "Treatment::{Stretching, Walking, GentleExercise}; limit exercise-no-strain",
        || {
            let treatments = [Treatment::Stretching, Treatment::Walking, Treatment::GentleExercise];
            for treatment in treatments {
                recommended(treatment, Subject::BackPain, 101);
                offered(Part::Now, treatment, 101, &[]);
            }
            limited("exercise-no-strain", &treatments, 101, &["does not strain your back"]);
        },
    ),
    row(
        102,
        "OTC pain medicine, above all NSAIDs as ibuprofen",
        "Treatment::OverTheCounterNsaid, MedicineClass::OralNsaid",
        || {
            recommended(Treatment::OverTheCounterNsaid, Subject::BackPain, 102);
            offered(Part::Now, Treatment::OverTheCounterNsaid, 102, &["pharmacy", "ibuprofen"]);
            assert!(MedicineClass::OralNsaid.examples().contains(&"ibuprofen"));
            // NSAIDs above all: paracetamol is offered only to people to whom an NSAID is not.
            let well = at_home(&well());
            assert!(well.to_do().all(|step| step.remedy.treatment != Treatment::Paracetamol));
        },
    ),
    row(103, "relaxation, as meditation and deep breathing", "Treatment::{Relaxation, Meditation}", || {
        recommended(Treatment::Relaxation, Subject::BackPain, 103);
        recommended(Treatment::Meditation, Subject::BackPain, 103);
        offered(Part::Now, Treatment::Relaxation, 103, &["Breathe deeply"]);
        offered(Part::Now, Treatment::Meditation, 103, &["meditate"]);
        for treatment in [Treatment::Relaxation, Treatment::Meditation] {
            assert!(Cause::StressAndAnxiety.profile().first_line.treatments.contains(&treatment));
        }
    }),
    row(
        104,
        "it cannot always be prevented",
        "AtHome::principles; summaries for Subject::Prevention",
        || {
            stated(at_home(&well()).principles(), 104, &["cannot always be prevented"]);
            // Nothing is claimed to prevent it.
            for &treatment in Treatment::ALL {
                assert!(
                    !comes_to(treatment, Subject::Prevention).contains(&Summary::ForStrong),
                    "{treatment}"
                );
            }
        },
    ),
    row(105, "good self-care lowers the risk of chronic trouble", "AtHome::principles; Part::Later", || {
        stated(at_home(&well()).principles(), 105, &["long-lasting trouble less likely"]);
        for treatment in [Treatment::WeeklyAerobicExercise, Treatment::WeeklyStrengthening] {
            recommended(treatment, Subject::Prevention, 105);
            assert_eq!(comes_to(treatment, Subject::Prevention), [Summary::ForWeak; 3], "{treatment}");
            assert!(at_home(&well()).part(Part::Later).any(|step| step.remedy.treatment == treatment));
        }
    }),
    row(
        106,
        "150 minutes moderate or 75 hard aerobic a week",
        "Figure::{AerobicModerate, AerobicVigorous}",
        || {
            for (figure, minutes) in [(Figure::AerobicModerate, 150), (Figure::AerobicVigorous, 75)] {
                assert_eq!((figure.value(), figure.unit()), (minutes, Unit::MinutesPerWeek));
                assert!(carries(&figure.fact(), 106));
            }
            recommended(Treatment::WeeklyAerobicExercise, Subject::Prevention, 106);
            offered(Part::Later, Treatment::WeeklyAerobicExercise, 106, &["150 minutes", "75 minutes"]);
        },
    ),
    row(107, "strengthen muscles on at least 2 days a week", "Figure::StrengtheningDays", || {
        assert_eq!(
            (Figure::StrengtheningDays.value(), Figure::StrengtheningDays.unit()),
            (2, Unit::DaysPerWeek)
        );
        assert!(carries(&Figure::StrengtheningDays.fact(), 107));
        recommended(Treatment::WeeklyStrengthening, Subject::Prevention, 107);
        offered(Part::Later, Treatment::WeeklyStrengthening, 107, &["2 or more days a week"]);
    }),
    row(
        108,
        "stress management prevents unconscious tensing",
        "Treatment::StressManagement; breakers of Stress to MuscleTension",
        || {
            recommended(Treatment::StressManagement, Subject::Prevention, 108);
            let stressed = at_home(&but(&["stress-or-anxiety"]));
            let managed =
                stressed.part(Part::Habit).find(|step| step.remedy.treatment == Treatment::StressManagement);
            stated(&[managed.unwrap().remedy.what], 108, &["meditate", "breathe deeply", "tensing"]);
            let tensing = link(Node::Stress, Node::MuscleTension);
            for treatment in [Treatment::StressManagement, Treatment::Meditation, Treatment::Relaxation] {
                assert!(tensing.broken_by.contains(&treatment), "{treatment}");
            }
        },
    ),
    row(109, "who sits for long should stretch regularly", "Treatment::{Stretching, SittingBreaks}", || {
        recommended(Treatment::Stretching, Subject::Prevention, 109);
        let sitter = at_home(&but(&["prolonged-sitting"]));
        let breaks = sitter.part(Part::Habit).find(|step| step.remedy.treatment == Treatment::SittingBreaks);
        stated(&[breaks.unwrap().remedy.what], 109, &["sit for long", "stretch often"]);
        // A person who does not sit for long does not get it.
        assert!(
            at_home(&well()).part(Part::Habit).all(|step| step.remedy.treatment != Treatment::SittingBreaks)
        );
        assert!(Cause::ProlongedSitting.profile().first_line.treatments.contains(&Treatment::Stretching));
    }),
    row(
        110,
        "and take a break each hour",
        "sitting::Schedule, BreakRule::HOURLY, Figure::SittingBreak",
        || {
            recommended(Treatment::SittingBreaks, Subject::Prevention, 110);
            let desk = sitting::Schedule::new(540, 750, BreakRule::HOURLY).unwrap();
            let breaks = desk.filter(|step| step.kind != PeriodKind::Sit).map(|step| step.end);
            assert!(breaks.eq([600, 660, 720]));
            assert_eq!((Figure::SittingBreak.value(), Figure::SittingBreak.unit()), (60, Unit::Minutes));
            assert!(carries(&Figure::SittingBreak.fact(), 110));
        },
    ),
    row(111, "good posture can ease the pain of long sitting", "Treatment::Posture", || {
        recommended(Treatment::Posture, Subject::BackPain, 111);
        let sitter = at_home(&but(&["prolonged-sitting"]));
        let posture = sitter.part(Part::Habit).find(|step| step.remedy.treatment == Treatment::Posture);
        stated(&[posture.unwrap().remedy.what], 111, &["ease the pain of long sitting"]);
        assert!(at_home(&well()).part(Part::Habit).all(|step| step.remedy.treatment != Treatment::Posture));
    }),
    row(112, "spasms often go away on their own", "OUTLOOK; course of Cause::NonSpecificLowBackPain", || {
        stated(OUTLOOK, 112, &["go away on their own"]);
        let course = Cause::NonSpecificLowBackPain.profile().course;
        stated(course.facts, 112, &["goes away on its own"]);
        let pain: Vec<u32> = course.statistics.iter().take(4).map(|figure| figure.low_hundredths).collect();
        assert_eq!(pain, [5_200, 2_300, 1_200, 600]);
    }),
    row(
        113,
        "they may come back or never return",
        "OUTLOOK; Trend::Recurrent beside Trend::Improving",
        || {
            stated(OUTLOOK, 113, &["come back, or never return"]);
            assert_eq!(diary(&[(1, 6), (20, 0), (60, 6)]).0, Trend::Recurrent);
            assert_eq!(diary(&[(1, 6), (20, 0), (60, 0)]).0, Trend::Improving);
        },
    ),
    row(114, "that depends on the cause", "Course::tendency differs by cause", || {
        stated(OUTLOOK, 114, &["depends on the cause"]);
        let tendency = |cause: Cause| cause.profile().course.tendency;
        assert_eq!(tendency(Cause::MuscleOveruse), Tendency::SettlesInDays);
        assert_eq!(tendency(Cause::Strain), Tendency::SettlesInWeeks);
        assert_eq!(tendency(Cause::Sciatica), Tendency::SettlesInMonths);
        assert_eq!(tendency(Cause::InsufficientExercise), Tendency::ComesAndGoes);
        assert_eq!(tendency(Cause::FacetOsteoarthritis), Tendency::LongLasting);
    }),
    row(
        115,
        "chronic conditions such as arthritis worsen with time",
        "Cause::Arthritis and its kinds: course",
        || {
            stated(OUTLOOK, 115, &["worse with time"]);
            for cause in Cause::Arthritis.kinds().chain([Cause::Arthritis]) {
                let course = cause.profile().course;
                assert_eq!(course.tendency, Tendency::LongLasting, "{cause}");
                assert!(course.facts.iter().any(|fact| carries(fact, 115)), "{cause}");
            }
        },
    ),
    row(
        116,
        "they may improve with other medicines and strategies",
        "Cause::Arthritis: course; first line of its kinds; PRINCIPLES",
        || {
            stated(Cause::Arthritis.profile().course.facts, 116, &["other medicines and other ways"]);
            stated(at_home(&well()).principles(), 116, &["other medicines and other ways"]);
            let care = Cause::FacetOsteoarthritis.profile().first_line.treatments;
            let is_medicine = |treatment: &&Treatment| treatment.medicine_classes().next().is_some();
            assert!(care.iter().filter(is_medicine).count() >= 2, "other medicines");
            assert!(care.iter().filter(|treatment| !is_medicine(treatment)).count() >= 2, "other ways");
        },
    ),
    row(
        117,
        "spasm is painful and frustrating",
        "link Spasm to Pain; Symptom::{LowMood, StrugglingToCope}",
        || {
            assert!(carries(&link(Node::Spasm, Node::Pain).because, 117));
            stated(GENERAL, 117, &["painful and frustrating"]);
            assert!(question("low-mood").contains("low because of it"));
            fires(&but(&["struggling-to-cope"]), "function-or-coping", Urgency::Routine, Setting::OwnDoctor);
        },
    ),
    row(118, "doing less makes it worse", "link Pain to Inactivity; the circle back to Pain", || {
        let less = link(Node::Pain, Node::Inactivity);
        assert!(carries(&less.because, 118) && less.support == Support::Supported);
        for pair in [Node::Inactivity, Node::Weakness, Node::Spasm, Node::Pain].windows(2) {
            link(pair[0], pair[1]);
        }
        assert!(at_home(&well()).not_worth_it().any(|item| item.treatment == Treatment::BedRest));
    }),
    row(
        119,
        "best: stay active and try things at home",
        "Treatment::StayActive, first of every plan",
        || {
            recommended(Treatment::StayActive, Subject::BackPain, 119);
            let plan = at_home(&well());
            let step = plan.to_do().next().unwrap();
            assert_eq!(step.remedy.treatment, Treatment::StayActive);
            stated(&[step.remedy.what], 119, &["Stay active", "try out what helps you at home"]);
            assert_eq!(summary(Treatment::StayActive, Phase::Acute), Summary::ForStrong);
            assert!(LINKS.iter().any(|link| link.broken_by.contains(&Treatment::StayActive)));
        },
    ),
    row(120, "it does not go away: see a doctor", "rule not-improving, SEEK_HELP", || {
        let weeks = |weeks| {
            let weeks = WeeksWithoutImprovement::new(weeks).unwrap();
            let said = lasting(&well(), 40).to_builder().weeks_without_improvement(weeks);
            said.build().unwrap()
        };
        fires(&weeks(4), "not-improving", Urgency::Routine, Setting::OwnDoctor);
        assert_eq!(triage(&weeks(1)).advised(), Urgency::SelfCare);
        sends_to_a_doctor("does-not-go-away", 120);
    }),
];

/// The first fact of the step at this place is the one of this number, and the step has this necessity.
#[track_caller]
fn step(place: usize, number: u8, necessity: Necessity, words: &str) {
    let step = cause::DiagnosticStep::ALL[place];
    assert_eq!(step.necessity(), necessity, "{step}");
    stated(&step.facts()[..1], number, &[words]);
    assert!(step.what_to_expect().contains("octor") || step.what_to_expect().contains("scan"), "{step}");
}
