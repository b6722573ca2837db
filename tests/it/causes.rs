//! The causes: what the article says about them, what the table promises, and how they are ranked.

use std::collections::BTreeSet;

use crate::support::no_to_the_rest;
use backpain::Question;
use backpain::cause::{
    Clue, DIAGNOSIS, DiagnosticStep, Differential, GENERAL, LINKS, Node, OUTLOOK, Report, SpasmKind, Support,
    WEIGHTS, Warning, Weight, rank, rank_with,
};
use backpain::json::Record;
use backpain::presentation::PresentationBuilder;
use backpain::rule::When;
use backpain::source::{ArticleFact, Fact};
use backpain::triage::{AssumeNo, Options, State};
use backpain::{
    Age, Answer, Cause, Finding, FindingSet, Measure, Presentation, RiskFactor, Sex, Source, Symptom,
    Treatment, Urgency,
};
use proptest::prelude::*;

// ---- What the article says ----

/// The article's causes with their parents, and what it says about spasm.
#[test]
fn the_causes_of_the_article_are_classified_as_it_has_them() {
    use Cause::*;
    use SpasmKind::*;
    let classified = [
        (PoorPosture, Some(PostureAndActivity), TrueSpasm),
        (InsufficientExercise, Some(PostureAndActivity), TrueSpasm),
        (ProlongedSitting, Some(PostureAndActivity), TrueSpasm),
        (MuscleOveruse, Some(SoftTissueInjury), TrueSpasm),
        (DelayedOnsetMuscleSoreness, Some(SoftTissueInjury), PainOnly),
        (Strain, Some(SoftTissueInjury), TrueSpasm),
        (Sprain, Some(SoftTissueInjury), TrueSpasm),
        (Radiculopathy, Some(NerveDamage), FeelsLikeSpasm),
        (Sciatica, Some(Radiculopathy), FeelsLikeSpasm),
        (DiabeticNerveDamage, Some(NerveDamage), FeelsLikeSpasm),
        (SpinalCordInjury, Some(NerveDamage), FeelsLikeSpasm),
        (OtherNeurologicalCondition, Some(NerveDamage), FeelsLikeSpasm),
        (HerniatedDisc, Some(DiscDisorder), FeelsLikeSpasm),
        (RupturedDisc, Some(DiscDisorder), FeelsLikeSpasm),
        (StressAndAnxiety, Some(PsychologicalDistress), TrueSpasm),
        (Somatisation, Some(PsychologicalDistress), PainOnly),
        (Spondylolisthesis, Some(StructuralDisorder), Both),
        (Scoliosis, Some(StructuralDisorder), TrueSpasm),
        (SpinalStenosis, Some(StructuralDisorder), FeelsLikeSpasm),
        (Arthritis, None, FeelsLikeSpasm),
        (Fibromyalgia, None, TrueSpasm),
    ];
    for (cause, parent, spasm) in classified {
        assert_eq!(cause.profile().parent, parent, "{cause}");
        assert_eq!(cause.profile().spasm.article, Some(spasm), "{cause}");
    }
    assert!(Arthritis.kinds().eq([FacetOsteoarthritis, AxialSpondyloarthritis]));
    assert!(Spondylolisthesis.kinds().eq([IsthmicSpondylolisthesis, DegenerativeSpondylolisthesis]));
    assert!(Sciatica.ancestors().eq([Radiculopathy, NerveDamage]));
}

/// The ways in which a cause keeps itself going, according to the article.
#[test]
fn the_loops_of_the_article_can_be_walked() {
    use Node::*;
    let goes = |cause: Cause, way: &[Node]| {
        let found = cause.loops().any(|links| {
            let steps: Vec<Node> =
                links.clone().take(1).map(|link| link.from).chain(links.map(|link| link.to)).collect();
            steps.windows(way.len()).any(|window| window == way)
        });
        assert!(found, "{cause}: {way:?}");
    };
    goes(Cause::HerniatedDisc, &[Inactivity, Weakness, Spasm]);
    goes(Cause::RupturedDisc, &[Inactivity, Weakness, Spasm]);
    goes(Cause::StressAndAnxiety, &[Stress, LowMotivation, Inactivity]);
    goes(Cause::IsthmicSpondylolisthesis, &[Weakness, Compensation, Spasm]);
    goes(Cause::Scoliosis, &[Deformity, Inactivity, Weakness, Spasm, Pain]);
    goes(Cause::SpinalStenosis, &[AdaptedPosture, Pain]);
    goes(Cause::SpinalStenosis, &[Pain, Inactivity]);
    goes(Cause::FacetOsteoarthritis, &[Inactivity, Weakness, Spasm]);
    goes(Cause::PoorPosture, &[AdaptedPosture, Pain]);
    goes(Cause::ProlongedSitting, &[LongSitting, Inflammation, Spasm]);
    goes(Cause::InsufficientExercise, &[Weakness, Compensation, Spasm]);
    for &cause in Cause::ALL {
        for (way, links) in cause.profile().loops.iter().zip(cause.loops()) {
            assert_eq!(links.count(), way.len() - 1, "{cause}: a walk ends early");
        }
    }
}

/// Each fact of the article about causes is in the profile of the cause that it is about.
#[test]
fn the_facts_of_the_article_stand_where_they_belong() {
    use Cause::*;
    let stands: &[(Cause, &[u8])] = &[
        (PoorPosture, &[16, 17]),
        (InsufficientExercise, &[19, 20, 21, 22]),
        (ProlongedSitting, &[20, 23]),
        (MuscleOveruse, &[24]),
        (DelayedOnsetMuscleSoreness, &[25, 26]),
        (Strain, &[28, 29, 30, 31, 32, 33]),
        (Sprain, &[27, 29, 30, 31, 32, 33]),
        (NerveDamage, &[34]),
        (Radiculopathy, &[35, 36, 37, 38]),
        (Sciatica, &[39, 40, 41, 42]),
        (DiabeticNerveDamage, &[43]),
        (SpinalCordInjury, &[44]),
        (OtherNeurologicalCondition, &[45]),
        (DiscDisorder, &[46, 47]),
        (HerniatedDisc, &[48, 49, 51, 52, 53]),
        (RupturedDisc, &[50, 51, 52, 53]),
        (StressAndAnxiety, &[54, 55, 56, 57, 58]),
        (Somatisation, &[59, 60]),
        (IsthmicSpondylolisthesis, &[61, 62, 63, 64, 65]),
        (Scoliosis, &[66, 67, 68]),
        (SpinalStenosis, &[69, 70, 71, 72]),
        (Arthritis, &[73, 115, 116]),
        (FacetOsteoarthritis, &[73, 74]),
        (Fibromyalgia, &[75, 76, 77, 79]),
    ];
    for (cause, numbers) in stands {
        for &number in *numbers {
            let fact = ArticleFact::new(number).unwrap();
            assert!(cause.facts().any(|stated| stated.article.contains(&fact)), "{cause}: {fact}");
        }
    }
}

/// What holds whatever the cause is, how it goes on, and how a doctor looks for it.
#[test]
fn the_facts_of_the_article_about_spasm_as_a_whole_are_stated() {
    let stand_in = |facts: &[Fact], numbers: &[u8]| {
        for &number in numbers {
            let fact = ArticleFact::new(number).unwrap();
            assert!(facts.iter().any(|stated| stated.article.contains(&fact)), "{fact}");
        }
    };
    stand_in(GENERAL, &[2, 3, 6, 7, 8, 9, 10, 12, 13, 14, 15, 87, 117, 118]);
    stand_in(OUTLOOK, &[112, 113, 114, 115, 116]);
    stand_in(DIAGNOSIS, &[78, 79, 80]);
    let steps: Vec<u8> = DiagnosticStep::ALL
        .iter()
        .flat_map(|step| step.facts())
        .flat_map(|fact| fact.article)
        .map(|fact| fact.number())
        .collect();
    assert_eq!(steps, [81, 82, 83, 84, 85]);
    // "Usually from injury or inflammation", "posture" and "worse with time" are corrected.
    for number in [3, 13, 112, 113, 115] {
        let fact = ArticleFact::new(number).unwrap();
        let stated = GENERAL.iter().chain(OUTLOOK).find(|stated| stated.article.contains(&fact)).unwrap();
        assert!(stated.sources.len() > 1, "{fact} stands without a second source");
    }
}

/// "Treatment depends on the cause": first care is not the same list for all causes.
#[test]
fn first_care_differs_by_cause() {
    let cares: std::collections::HashSet<_> = Cause::ALL
        .iter()
        .filter(|cause| !cause.is_group() && !cause.is_serious())
        .map(|cause| cause.profile().first_line.treatments)
        .collect();
    assert!(cares.len() >= 10, "{}", cares.len());
}

// ---- What the table promises ----

/// Where today's view differs from the article's, the profile says why and cites its own source.
#[test]
fn a_view_that_differs_from_the_article_has_a_source_of_its_own() {
    let mut differ = 0;
    for &cause in Cause::ALL {
        let spasm = cause.profile().spasm;
        assert!(!spasm.because.is_empty(), "{cause}");
        if spasm.article.is_some_and(|article| article != spasm.today) {
            differ += 1;
            assert!(
                spasm
                    .because
                    .iter()
                    .any(|fact| fact.sources.iter().any(|source| *source != Source::FoundingArticle)),
                "{cause} differs without a source"
            );
        }
    }
    assert!(differ >= 5, "only {differ} causes are seen differently today");
}

#[test]
fn every_profile_is_complete() {
    for &cause in Cause::ALL {
        let profile = cause.profile();
        assert_ne!(cause.name(), profile.plain_name, "{cause}");
        assert!(profile.in_plain_words.ends_with('.'), "{cause}");
        assert!(cause.sources().next().is_some(), "{cause}");
        assert!(cause.ancestors().count() < 4, "{cause}: its parents go in a circle");
        if !cause.is_group() {
            assert!(!profile.symptoms.is_empty() && !profile.confirmed_by.is_empty(), "{cause}");
            assert!(
                !profile.first_line.treatments.is_empty() || !profile.first_line.because.is_empty(),
                "{cause} has no first care"
            );
        }
        if cause.is_serious() {
            assert!(profile.speaks_for.is_empty() && profile.usual_urgency >= Urgency::SameDay, "{cause}");
        }
        let both = profile.first_line.treatments.iter().find(|care| profile.avoid.treatments.contains(care));
        assert_eq!(both, None, "{cause} helps and is to be avoided");
    }
    // A group has kinds. Every other cause in the table can be listed or is found by red flags.
    for &cause in Cause::ALL {
        assert!(!cause.is_group() || cause.kinds().next().is_some(), "{cause} groups nothing");
    }
}

fn finding_of(clue: &Clue) -> Option<Finding> {
    clue.weight.map(|weight| weight.finding)
}

/// The conditions under which a finding for a cause cannot lower its rank.
#[test]
fn the_table_keeps_the_conditions_of_the_promise_about_order() {
    for &cause in Cause::ALL {
        let profile = cause.profile();
        let speaking: Vec<Finding> = profile.speaks_for.iter().filter_map(finding_of).collect();
        let topics: Vec<Question> = profile.speaks_for.iter().filter_map(Clue::question).collect();
        for (place, topic) in topics.iter().enumerate() {
            assert!(!topics[..place].contains(topic), "{cause}: two clues about {}", topic.id());
        }
        for &finding in &speaking {
            let yes = Presentation::builder().yes(finding).build().unwrap().present();
            for counter in profile.speaks_against {
                let against = yes.iter().find(|&entailed| counter.when == When::Has(entailed));
                assert_eq!(against, None, "{cause}: {finding} speaks for it and against it");
            }
            // Whatever part of what it entails was known before, no other cause gains more from the rest.
            let entailed: Vec<Finding> = yes.iter().filter(|&entailed| entailed != finding).collect();
            for part in 0..1_u32 << entailed.len() {
                let told = entailed.iter().enumerate().filter(|(place, _)| part >> place & 1 == 1);
                let told: FindingSet = told.map(|(_, &entailed)| entailed).chain([finding]).collect();
                let gain = |cause: &Cause| -> u32 {
                    let weights = cause.profile().speaks_for.iter().filter_map(|clue| clue.weight);
                    weights
                        .filter(|weight| told.contains(weight.finding))
                        .map(|weight| u32::from(weight.yes))
                        .sum()
                };
                let most = Cause::ALL.iter().max_by_key(|cause| gain(cause)).unwrap();
                assert!(gain(&cause) >= gain(most), "{finding} does more for {most} than for {cause}");
            }
        }
        // A needed finding that brings a cause into the list must not move it past any other cause.
        if let Some(needed) = profile.required {
            for &other in Cause::ALL {
                let needs_it_too = other.profile().required.is_some_and(|need| need.when == needed.when);
                let speaks = other.profile().speaks_for.iter().any(|clue| clue.when == needed.when);
                assert!(needs_it_too || !speaks, "{cause} needs what speaks for {other}");
            }
        }
    }
    for weight in WEIGHTS {
        let used = Cause::ALL.iter().any(|cause| {
            cause.profile().speaks_for.iter().any(|clue| finding_of(clue) == Some(weight.finding))
        });
        assert!(used, "{} is weighed and speaks for nothing", weight.finding);
    }
}

/// A finding that supports a cause that waits for warning signs is never itself a warning sign.
#[test]
fn what_speaks_for_a_cause_that_waits_raises_no_warning_sign() {
    for &cause in Cause::ALL.iter().filter(|cause| cause.waits_for_warning_signs()) {
        for finding in cause.profile().speaks_for.iter().filter_map(finding_of) {
            let alone = Presentation::builder().yes(finding).build().unwrap();
            assert!(backpain::triage(&alone).at_least() <= Urgency::Routine, "{cause}: {finding}");
        }
    }
    assert!(Cause::Somatisation.waits_for_warning_signs());
}

// ---- How they are ranked ----

/// Adds an answer unless it contradicts what was said.
fn say(
    said: PresentationBuilder,
    change: impl FnOnce(PresentationBuilder) -> PresentationBuilder,
) -> PresentationBuilder {
    let changed = change(said);
    if changed.build().is_ok() { changed } else { said }
}

/// People about whom little or much is known. Findings that support causes are the most frequent.
fn people() -> impl Strategy<Value = Presentation> {
    let weighed: Vec<Finding> = WEIGHTS.iter().map(|weight| weight.finding).collect();
    let answers = proptest::collection::vec(
        (
            prop_oneof![4 => proptest::sample::select(weighed), 1 => proptest::sample::select(Finding::ALL)],
            proptest::sample::select(Answer::ALL),
        ),
        0..30,
    );
    let numbers = proptest::collection::vec(
        (
            proptest::sample::select(Measure::ALL),
            prop_oneof![(0_u16..=120), Just(7), Just(8), Just(44), Just(45), Just(91), Just(92), Just(400)],
        ),
        0..4,
    );
    (answers, numbers, any::<bool>()).prop_map(|(answers, numbers, rest_denied)| {
        let mut said = Presentation::builder();
        for (measure, number) in numbers {
            said = say(said, |said| said.measure(measure, number).unwrap_or(said));
        }
        for (finding, answer) in answers {
            said = say(said, |said| said.answer(finding, answer));
        }
        if rest_denied {
            for finding in said.build().unwrap().unasked().findings() {
                said = say(said, |said| said.no(finding));
            }
        }
        said.build().unwrap()
    })
}

fn ranked(differential: &Differential<'_>) -> Vec<Cause> {
    differential.causes().map(|fit| fit.cause()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever was said, a yes to a finding that supports a cause keeps its place or moves it up, whether the question
    /// was open, declined or answered no.
    #[test]
    fn a_finding_for_a_cause_never_lowers_its_place(person in people(), dice in any::<prop::sample::Index>()) {
        let before = ranked(&rank(&person));
        for (place, cause) in before.iter().enumerate() {
            let clues = cause.profile().speaks_for;
            let Some(finding) = finding_of(&clues[dice.index(clues.len())]) else { continue };
            let Ok(told) = person.to_builder().yes(finding).build() else { continue };
            let after = ranked(&rank(&told));
            let now = after.iter().position(|other| other == cause);
            prop_assert!(
                now.is_some_and(|now| now <= place),
                "{finding} moved {cause} from {place} to {now:?}\n{before:?}\n{after:?}"
            );
        }
    }

    /// The same for a number that was not known.
    #[test]
    fn a_number_for_a_cause_never_lowers_its_place(person in people(), number in 0_u16..=400) {
        let unknown = rank(&person);
        let before = ranked(&unknown);
        // The number may close the last question about a warning sign, and so release a cause that waited for that.
        let waited: Vec<Cause> = unknown.withheld().map(|fit| fit.cause()).collect();
        for (place, cause) in before.iter().enumerate() {
            for clue in cause.profile().speaks_for {
                let When::Between(measure, low, high) = clue.when else { continue };
                if person.measurement(measure).is_some() || !(low..=high).contains(&number) {
                    continue;
                }
                let Ok(said) = person.to_builder().measure(measure, number) else { continue };
                let Ok(told) = said.build() else { continue };
                let after = ranked(&rank(&told));
                let now = after.iter().filter(|other| !waited.contains(other)).position(|other| other == cause);
                prop_assert!(now.is_some_and(|now| now <= place), "{} {number}: {cause}", measure.id());
            }
        }
    }

    /// A cause that nothing supports is not listed, and a listed cause is explained in full.
    #[test]
    fn every_listed_cause_is_explained(person in people()) {
        let differential = rank(&person);
        for fit in differential.causes().chain(differential.outweighed()).chain(differential.withheld()) {
            let speaking = fit.speaks_for().filter_map(finding_of);
            let points: u16 = speaking.clone().filter_map(Weight::of).map(|weight| u16::from(weight.yes)).sum();
            prop_assert!(speaking.count() > 0, "{} has nothing for it", fit.cause());
            let needed = fit.profile().required.as_ref().and_then(finding_of);
            let needed_only = needed.filter(|_| fit.profile().speaks_for.iter().all(|clue| finding_of(clue) != needed));
            let free = needed_only.and_then(Weight::of).map_or(0, |weight| u16::from(weight.yes));
            prop_assert_eq!(points - free, fit.points_for());
            let against: u16 = fit.speaks_against().map(|against| u16::from(against.points())).sum();
            prop_assert_eq!(against, fit.points_against());
            for finding in fit.speaks_for().filter_map(finding_of) {
                prop_assert_eq!(person.answer(finding), Answer::Yes);
            }
            for topic in fit.open_questions() {
                match topic {
                    Question::Finding(finding) => prop_assert_eq!(person.answer(finding), Answer::Unknown),
                    Question::Measure(measure) => prop_assert_eq!(person.measurement(measure), None),
                    Question::Sex => prop_assert_eq!(person.sex(), None),
                }
            }
        }
        prop_assert!(differential.causes().all(|fit| fit.points_for() > fit.points_against()));
        prop_assert!(differential.outweighed().all(|fit| fit.points_for() <= fit.points_against()));
    }

    /// The order of answers never matters, and only the answers matter.
    #[test]
    fn order_of_answers_never_matters(answers in proptest::collection::vec(
        (proptest::sample::select(Finding::ALL), proptest::sample::select(Answer::ALL)), 0..25)) {
        let mut unique: Vec<(Finding, Answer)> = Vec::new();
        for (finding, answer) in answers {
            if unique.iter().all(|(known, _)| *known != finding) {
                unique.push((finding, answer));
            }
        }
        let build = |answers: &mut dyn Iterator<Item = (Finding, Answer)>| {
            answers.fold(Presentation::builder(), |said, (finding, answer)| said.answer(finding, answer)).build()
        };
        if let (Ok(forwards), Ok(backwards)) =
            (build(&mut unique.iter().copied()), build(&mut unique.iter().rev().copied()))
        {
            let report = |person| serde_json::to_string(&rank(&person).report()).unwrap();
            prop_assert_eq!(report(forwards), report(backwards));
        }
    }

    /// The simplest reading of the table, which shares only the data with the crate, gives the same ranking for people
    /// about whom everything is known.
    #[test]
    fn a_naive_reading_ranks_alike(person in people()) {
        let person = no_to_the_rest(&person);
        let mut naive: Vec<(i32, i32, Cause)> = Vec::new();
        for &cause in Cause::ALL {
            let profile = cause.profile();
            if profile.required.is_some_and(|needed| !known(&needed.when, &person)) {
                continue;
            }
            let (mut speaks_for, mut speaks_against, mut numbers) = (0, 0, 0);
            for clue in profile.speaks_for {
                match clue.weight {
                    Some(weight) if known(&clue.when, &person) => speaks_for += i32::from(weight.yes),
                    Some(weight) => speaks_against += i32::from(weight.no),
                    None => numbers += i32::from(known(&clue.when, &person)),
                }
            }
            for counter in profile.speaks_against {
                speaks_against += if known(&counter.when, &person) { i32::from(counter.weight) } else { 0 };
            }
            let clear = backpain::triage(&person).advised() < Urgency::WithinTwoWeeks;
            let speaking = profile.speaks_for.iter().filter(|clue| known(&clue.when, &person)).count();
            if speaks_for > speaks_against && (clear && speaking > 1 || cause != Cause::Somatisation) {
                naive.push((speaks_for - speaks_against, numbers, cause));
            }
        }
        naive.sort_by_key(|&(balance, numbers, _)| (-balance, -numbers));
        let naive: Vec<Cause> = naive.into_iter().map(|(_, _, cause)| cause).collect();
        prop_assert_eq!(ranked(&rank(&person)), naive);
    }

    /// Whichever causes fit, the warning before them agrees with the triage.
    #[test]
    fn what_stands_in_front_agrees_with_the_triage(person in people()) {
        let triage = backpain::triage(&person);
        let red = triage.red_flags().any(|(rule, _)| rule.urgency >= Urgency::WithinTwoWeeks);
        match rank(&person).warning() {
            Warning::RedFlags => prop_assert!(red && triage.advised() >= Urgency::WithinTwoWeeks),
            Warning::NotAskedFor => prop_assert!(!red && triage.advised() >= Urgency::WithinTwoWeeks),
            Warning::NoneFound => prop_assert!(!red && triage.advised() <= Urgency::Routine),
        }
    }
}

/// Whether a clue holds by what is known, in the simplest reading.
fn known(when: &When, person: &Presentation) -> bool {
    match *when {
        When::Has(finding) => person.answer(finding) == Answer::Yes,
        When::Between(measure, low, high) => {
            let range = person.range(measure);
            low <= *range.start() && *range.end() <= high
        }
        When::Any(members) => members.iter().any(|member| known(&member, person)), // what a cause requires
        When::Is(_) | When::All(_) | When::AtLeast(..) => panic!("{when} is no clue"),
        other => panic!("teach the oracle {other}"),
    }
}

#[test]
fn ties_are_in_the_order_of_the_table() {
    let person = Presentation::builder().yes(Symptom::VariesWithMovementOrPosture).build().unwrap();
    let causes = ranked(&rank(&person));
    assert!(causes.len() > 5);
    let place = |cause: &Cause| Cause::ALL.iter().position(|other| other == cause);
    assert!(causes.is_sorted_by_key(place), "{causes:?}");
}

#[test]
fn numbers_alone_list_nothing() {
    for (measure, number) in
        [(Measure::Age, 15), (Measure::Age, 72), (Measure::AgeAtOnset, 30), (Measure::Duration, 200)]
    {
        let person = Presentation::builder().measure(measure, number).unwrap().build().unwrap();
        let differential = rank(&person);
        assert_eq!(ranked(&differential), [], "{} {number}", measure.id());
        assert_eq!(differential.outweighed().count(), 0);
    }
}

#[test]
fn an_age_decides_between_causes_that_fit_equally() {
    let first = |finding: Symptom, age: Option<u16>| {
        let said = Presentation::builder().yes(finding);
        let said = age.map_or(said, |age| said.measure(Measure::Age, age).unwrap());
        ranked(&rank(&said.build().unwrap()))[0]
    };
    assert_eq!(first(Symptom::LegPain, None), Cause::Radiculopathy); // by the table: no number is given
    assert_eq!(first(Symptom::LegPain, Some(40)), Cause::Sciatica);
    assert_eq!(first(Symptom::LegPain, Some(70)), Cause::SpinalStenosis);
    assert_eq!(first(Symptom::PainWorseBendingBackwards, Some(15)), Cause::Spondylolysis);
    assert_eq!(first(Symptom::PainWorseBendingBackwards, Some(40)), Cause::SpinalStenosis);
}

/// Emergency signs come before everything else, and no cause hides them.
#[test]
fn emergency_signs_stand_in_front() {
    let person = Presentation::builder()
        .yes(Symptom::SaddleSensoryChange)
        .yes(RiskFactor::OverstretchOrTwist)
        .build()
        .unwrap();
    let differential = rank(&person);
    assert_eq!(differential.warning(), Warning::RedFlags);
    assert_eq!(ranked(&differential)[0], Cause::Strain);
    let report = serde_json::to_string(&differential.report()).unwrap();
    let place = |key: &str| report.find(key).unwrap_or_else(|| panic!("{key} is not in {report}"));
    assert!(place("\"first\"") < place("\"causes\"") && place("\"emergency\"") < place("\"causes\""));
    assert!(report.contains("ces-saddle-change"));
}

/// A full history, taken elsewhere, removes the warning. An assumed answer is not a clue.
#[test]
fn an_assumption_clears_the_front_and_is_no_clue() {
    let mut said = Presentation::builder().yes(RiskFactor::StressOrAnxiety).sex(Sex::Male);
    for (measure, number) in [
        (Measure::Age, 35),
        (Measure::AgeAtOnset, 34),
        (Measure::Duration, 60),
        (Measure::Pain, 4),
        (Measure::WeeksWithoutImprovement, 2),
    ] {
        said = said.measure(measure, number).unwrap();
    }
    let person = said.build().unwrap();
    let open = rank(&person);
    assert!(matches!(open.warning(), Warning::NotAskedFor));
    assert!(open.withheld().map(|fit| fit.cause()).eq([Cause::Somatisation]));
    assert_eq!(ranked(&open), [Cause::StressAndAnxiety]);

    let options = Options::new().assume_no(AssumeNo::because("full history taken").unwrap());
    let cleared = rank_with(&person, options);
    assert_eq!(cleared.warning(), Warning::NoneFound);
    assert_eq!(ranked(&cleared), [Cause::StressAndAnxiety]);
    // Distress is never shown on one answer.
    assert!(cleared.withheld().map(|fit| fit.cause()).eq([Cause::Somatisation]));
    let worried = said.yes(Symptom::LowMood).build().unwrap();
    assert_eq!(ranked(&rank_with(&worried, options))[..2], [Cause::StressAndAnxiety, Cause::Somatisation]);
    assert!(cleared.causes().all(|fit| fit.points_against() == 0 && fit.open_questions().count() > 0));
    assert!(cleared.causes().all(|fit| fit.first_line().is_some()));
    let report = serde_json::to_value(cleared.report()).unwrap();
    assert_eq!(report["first"]["assumed_no"], "full history taken");
}

/// No care and no reassurance is shown when the person must be seen today.
#[test]
fn care_is_not_shown_before_help() {
    for line in include_str!("../../examples/data/causes.jsonl").lines() {
        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
        let differential = rank(&record.value);
        let room = differential.triage().advised() < Urgency::SameDay;
        let report = serde_json::to_value(differential.report()).unwrap();
        for (fit, written) in differential.causes().zip(report["causes"].as_array().unwrap()) {
            assert_eq!(fit.first_line().is_some(), room, "{line}");
            assert_eq!(fit.in_plain_words().is_some(), room, "{line}");
            assert_eq!(fit.professionals().is_some(), room, "{line}");
            assert_eq!(written["see"].is_null(), !room, "{line}");
            assert_eq!(written["first_line"].is_null(), !room, "{line}");
            assert_eq!(written["in_plain_words"].is_null(), !room, "{line}");
        }
    }
}

/// The report never recommends what an answer forbids, or what the person must ask about first.
#[test]
fn what_helps_first_is_not_what_an_answer_speaks_against() {
    use backpain::self_care::{Group, Safety, check};
    let options = Options::new().assume_no(AssumeNo::because("full history taken").unwrap());
    let mut left_out = 0;
    for &finding in Finding::ALL {
        for years in [8, 30, 70] {
            let said = Presentation::builder().age(Age::new(years).unwrap()).yes(finding);
            let said =
                said.yes(RiskFactor::OverstretchOrTwist).yes(Symptom::LegPainBelowKnee).build().unwrap();
            for fit in rank_with(&said, options).causes() {
                let Some(helps) = fit.first_line_treatments() else { continue };
                let helps: Vec<Treatment> = helps.collect();
                let first_line = fit.first_line().unwrap().treatments;
                assert!(helps.iter().all(|treatment| first_line.contains(treatment)));
                for &treatment in first_line {
                    let certain = check(treatment, &said).at_least();
                    let at_home = Group::Home.contains(treatment);
                    if certain == Safety::Contraindicated || at_home && certain >= Safety::AskFirst {
                        assert!(!helps.contains(&treatment), "{finding} at {years}: {treatment}");
                        left_out += 1;
                    } else if at_home {
                        assert!(helps.contains(&treatment), "{finding} at {years}: {treatment}");
                    }
                }
            }
        }
    }
    assert!(left_out > 100, "{left_out}");
}

/// The rules and the table of causes are connected: a serious cause names conditions of rules.
#[test]
fn every_serious_cause_is_found_by_red_flag_rules() {
    for &cause in Cause::ALL.iter().filter(|cause| cause.is_serious() && !cause.is_group()) {
        for condition in cause.profile().conditions {
            let found = backpain::red_flags::RULES.iter().any(|rule| rule.suspects == *condition);
            assert!(found, "{cause}: no rule suspects {condition}");
        }
    }
}

/// No probability is printed, and the report says so.
#[test]
fn the_report_has_no_probability() {
    fn keys(value: &serde_json::Value, all: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(object) => {
                for (key, value) in object {
                    all.push(key.clone());
                    keys(value, all);
                }
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| keys(value, all)),
            serde_json::Value::Number(number) => assert!(number.is_u64(), "{number} is no count of points"),
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::String(_) => {}
        }
    }
    let person = Presentation::builder().yes(Symptom::LegPainBelowKnee).build().unwrap();
    let report = serde_json::to_value(rank(&person).report()).unwrap();
    let mut all = Vec::new();
    keys(&report, &mut all);
    assert!(
        all.iter().all(|key| !key.contains("prob") && !key.contains("percent") && !key.contains("likel"))
    );
    assert!(report["note"].as_str().unwrap().contains("not probabilities"));
}

/// The whole profile of a cause can be written as data, ranges of numbers included.
#[test]
fn a_cause_cites_every_source_that_is_written_in_its_profile() {
    fn written(value: &serde_json::Value, sources: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(members) => {
                for (key, value) in members {
                    match (&**key, value) {
                        ("source", serde_json::Value::String(source)) => {
                            sources.insert(source.clone());
                        }
                        ("sources", serde_json::Value::Array(list)) => {
                            sources
                                .extend(list.iter().filter_map(|source| Some(source.as_str()?.to_owned())));
                        }
                        _ => written(value, sources),
                    }
                }
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| written(value, sources)),
            _ => {}
        }
    }
    for &cause in Cause::ALL {
        let mut sources = BTreeSet::new();
        written(&serde_json::to_value(cause.profile()).unwrap(), &mut sources);
        let cited: BTreeSet<String> = cause.sources().map(|source| source.id().to_owned()).collect();
        assert_eq!(cited, sources, "{cause}");
        assert!(Source::ALL.iter().all(|source| cause.cites(*source) == sources.contains(source.id())));
    }
}

#[test]
fn a_profile_is_written_as_data() {
    for cause in Cause::ALL {
        let written = serde_json::to_value(cause.profile()).unwrap();
        assert_eq!(written["plain_name"], cause.profile().plain_name);
        assert_eq!(written["speaks_for"].as_array().unwrap().len(), cause.profile().speaks_for.len());
    }
    let sciatica = serde_json::to_value(Cause::Sciatica.profile()).unwrap();
    assert_eq!(sciatica["parent"], "radiculopathy");
    assert_eq!(sciatica["speaks_for"][7]["when"], "age 20 to 60");
    assert_eq!(sciatica["speaks_for"][1]["weight"]["yes"], 3);
    let links = serde_json::to_value(LINKS).unwrap();
    assert_eq!(links[0]["from"], "pain");
}

/// The bundled people: which cause fits best, or that none does.
#[test]
fn the_bundled_people_have_the_causes_that_a_reader_expects() {
    use Cause::*;
    let expected = [
        ("desk-worker-aching-after-long-days", Some(NonSpecificLowBackPain)),
        ("driver-stiff-after-hours-at-the-wheel", Some(ProlongedSitting)),
        ("inactive-with-recurring-ache", Some(NonSpecificLowBackPain)),
        ("dug-the-garden-all-weekend", Some(MuscleOveruse)),
        ("first-time-at-the-gym", Some(DelayedOnsetMuscleSoreness)),
        ("sore-for-three-weeks-after-the-gym", Some(MuscleOveruse)),
        ("twisted-while-lifting-a-box", Some(Strain)),
        ("leg-pain-to-the-foot", Some(Sciatica)),
        ("tingling-leg-and-positive-leg-raise", Some(Sciatica)),
        ("weak-leg-without-pain", Some(Radiculopathy)),
        ("thigh-weakness-in-diabetes", Some(DiabeticRadiculoplexusNeuropathy)),
        ("leg-weak-diabetes-not-asked", Some(Radiculopathy)),
        ("old-cord-injury-with-more-jerks", Some(SpinalCordInjury)),
        ("exam-week", Some(StressAndAnxiety)),
        ("worried-and-not-coping", Some(StressAndAnxiety)),
        ("young-gymnast", Some(Spondylolysis)),
        ("known-curve-with-tight-muscles", Some(Scoliosis)),
        ("legs-heavy-on-walking", Some(SpinalStenosis)),
        ("stiff-older-back", Some(FacetOsteoarthritis)),
        ("better-when-moving-at-28", Some(AxialSpondyloarthritis)),
        ("morning-stiffness-began-at-60", None),
        ("pain-all-over-for-a-year", Some(Fibromyalgia)),
        ("saddle-numbness-with-leg-pain", Some(Sciatica)),
        ("fever-and-overuse", Some(MuscleOveruse)),
        ("declined-to-speak-of-stress", Some(NonSpecificLowBackPain)),
        ("nothing-speaks-for-anything", None),
        ("empty", None),
        ("ordinary-back-pain", Some(NonSpecificLowBackPain)),
        ("everything-asked-after-a-twist", Some(Strain)),
        ("everything-asked-in-a-hard-year", Some(StressAndAnxiety)),
    ];
    let people = include_str!("../../examples/data/causes.jsonl");
    let mut found = 0;
    for (line, (id, best)) in people.lines().zip(expected) {
        let record: Record<Presentation> = serde_json::from_str(line).unwrap();
        assert_eq!(record.id.as_ref().map(ToString::to_string).as_deref(), Some(id));
        let differential = rank(&record.value);
        assert_eq!(ranked(&differential).first().copied(), best, "{id}");
        let distress = ranked(&differential).contains(&Somatisation);
        assert!(!distress || differential.warning() == Warning::NoneFound, "{id}");
        // A new concerning finding must be answered for the people for whom everything was asked.
        assert_eq!(distress, id == "everything-asked-in-a-hard-year", "{id}");
        let report = differential.report().with_id(record.id);
        let written = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Report>(&written).unwrap(), report, "{id}");
        found += 1;
    }
    assert_eq!((found, people.lines().count()), (expected.len(), expected.len()));
}

/// One line a cause: what only a scan can tell, and what nothing can, shares a line.
#[test]
fn what_cannot_be_told_apart_is_shown_once() {
    let shown = |yes: &[RiskFactor]| {
        let said = yes.iter().fold(Presentation::builder(), |said, &finding| said.yes(finding));
        rank(&said.build().unwrap()).report().to_string()
    };
    let twisted = shown(&[RiskFactor::OverstretchOrTwist, RiskFactor::StrenuousLifting]);
    assert_eq!(twisted.matches("A pulled muscle or ligament\n").count(), 1, "{twisted}");
    assert!(!twisted.contains("retched ligament"), "{twisted}");
    for person in include_str!("../../examples/data/causes.jsonl").lines() {
        let record: Record<Presentation> = serde_json::from_str(person).unwrap();
        let report = rank(&record.value).report();
        let text = report.to_string();
        assert!(text.lines().count() <= 20, "{text}");
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len(), "{text}");
        assert!(!text.contains("burst"), "{text}");
        let open = matches!(report.first.state, State::Unfinished | State::NotAssessed);
        let calm = report.first.warning == Warning::NoneFound;
        assert_eq!(text.starts_with("NOT "), open && !calm, "{text}");
    }
}

/// A doubtful link is marked as doubtful. The supported link is that pain makes people do less.
#[test]
fn the_circle_of_weakness_and_spasm_is_told_as_a_hypothesis() {
    for link in LINKS.iter().filter(|link| link.to == Node::Spasm) {
        assert_eq!(link.support, Support::Hypothesis, "{} to spasm", link.from);
    }
    let doubted = LINKS.iter().find(|link| (link.from, link.to) == (Node::Weakness, Node::Spasm)).unwrap();
    assert!(doubted.because.sources.contains(&Source::NouwenBush1984));
    let shown = LINKS.iter().find(|link| (link.from, link.to) == (Node::Pain, Node::Inactivity)).unwrap();
    assert_eq!(shown.support, Support::Supported);
}
