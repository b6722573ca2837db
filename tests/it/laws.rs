//! The promises, tested on whole presentations, and the known defects of other checkers.

use crate::support::no_to_the_rest;
use backpain::laws::{self, BuiltIn};
use backpain::presentation::PresentationBuilder;
use backpain::proptest1::{findings, milder_and_worse, presentations, with_completion};
use backpain::red_flags::RULES;
use backpain::triage::{AssumeNo, Options, Standing, triage_with};
use backpain::{
    Answer, Finding, Measure, Polarity, Presentation, RiskFactor, Sex, Sign, Symptom, Urgency, triage,
};
use backpain::{Policy, Question};
use proptest::prelude::*;

/// Adds an answer unless it contradicts what was said.
fn say(
    said: PresentationBuilder,
    change: impl FnOnce(PresentationBuilder) -> PresentationBuilder,
) -> PresentationBuilder {
    let changed = change(said);
    if changed.build().is_ok() { changed } else { said }
}

/// What is asked before a question, because the question presupposes it.
fn presupposed(finding: &Finding) -> impl Iterator<Item = Finding> {
    let of_a_pregnancy = Presentation::builder().yes(*finding).build().unwrap();
    let pregnancy = *of_a_pregnancy.range(Measure::PregnancyWeeks).start() > 0;
    let pregnancy = pregnancy.then_some(RiskFactor::PossiblePregnancy.finding());
    finding.entails().iter().copied().chain(pregnancy)
}

/// Nobody is asked about the baby before the question whether there may be one.
#[test]
fn a_pregnancy_is_asked_about_before_the_baby() {
    let pregnancy = RiskFactor::PossiblePregnancy.finding();
    let baby =
        [Symptom::ReducedFetalMovement, Symptom::WaveLikePainInPregnancy, Symptom::FluidLeakingInPregnancy];
    let rest = Presentation::EMPTY.unasked().findings().without(pregnancy).iter();
    let rest = rest.filter(|finding| !baby.iter().any(|symptom| symptom.finding() == *finding));
    let person = rest.fold(Presentation::builder(), PresentationBuilder::no).build().unwrap();
    let who = [Question::Sex, Measure::Age.into(), Measure::Duration.into()];
    let person = who.into_iter().fold(person.to_builder(), PresentationBuilder::unknown).build().unwrap();
    assert_eq!(triage(&person).next_question(), Some(Question::Finding(pregnancy)));
}

/// Sex, age and duration come first, each only while it matters, with a reason.
#[test]
fn who_and_since_when_is_asked_first() {
    let options = Options::new().without_examination();
    let mut person = Presentation::EMPTY;
    for expected in [Question::Sex, Measure::Age.into(), Measure::Duration.into()] {
        let result = triage_with(&person, options);
        assert_eq!(result.next_question(), Some(expected));
        assert!(result.why(expected).is_some());
        person = person.to_builder().unknown(expected).build().unwrap();
    }
    assert!(matches!(triage_with(&person, options).next_question(), Some(Question::Finding(_))));
    // What only a woman can have settles the sex.
    let woman = Presentation::builder().yes(Symptom::VaginalBleeding).build().unwrap();
    assert_eq!(triage_with(&woman, options).next_question(), Some(Measure::Age.into()));
    let emergency = Presentation::builder().yes(Symptom::UrinaryRetention).build().unwrap();
    assert_eq!(triage_with(&emergency, options).next_question(), None);
    // Nobody is asked for a sex on which nothing depends any more.
    let rest = Presentation::EMPTY.unasked().findings().iter();
    let person = rest.fold(Presentation::builder(), PresentationBuilder::no).build().unwrap();
    assert_ne!(triage_with(&person, options).next_question(), Some(Question::Sex));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Promises 1 and 2.
    #[test]
    fn bounds_contain_every_completion_and_are_attained(
        (person, whole) in with_completion(),
    ) {
        laws::sound(&BuiltIn, &person, &whole)?;
        laws::tight(&BuiltIn, &person)?;
    }

    /// Promise 3, for any number of answers at once.
    #[test]
    fn worse_answers_never_give_a_milder_result((milder, worse) in milder_and_worse()) {
        laws::monotone(&BuiltIn, &milder, &worse)?;
    }

    /// Promise 3: each concerning finding answered no, unknown and yes, with everything else unchanged. Where a yes shows the
    /// sex, it is known from the beginning.
    #[test]
    fn a_worse_answer_never_gives_a_milder_result(person in presentations(), finding in findings()) {
        let is_of_a_woman = Presentation::builder().sex(Sex::Male).yes(finding).build().is_err();
        let said = if is_of_a_woman { person.to_builder().sex(Sex::Female) } else { person.to_builder() };
        let levels: Vec<_> = [Answer::No, Answer::Unknown, Answer::Yes]
            .into_iter()
            .filter_map(|answer| said.answer(finding, answer).build().ok())
            .map(|person| (triage(&person).at_least(), triage(&person).at_most()))
            .collect();
        prop_assert!(levels.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 <= pair[1].1), "{:?}", levels);
        if finding.polarity() == Polarity::Neutral {
            prop_assert!(levels.windows(2).all(|pair| pair[0] == pair[1]));
        }
    }

    /// Promise 5: the witness alone fires the rule, no part of it does, and every other rule says why not.
    #[test]
    fn every_explanation_explains(person in presentations()) {
        laws::explained(&BuiltIn, &person)?;
    }

    /// Promise 6.
    #[test]
    fn no_false_all_clear_and_no_alarm_for_declining(person in presentations()) {
        laws::no_false_all_clear(&BuiltIn, &person)?;
    }

    /// Asking the next question until there is none settles the urgency, except for what was declined or is not known.
    #[test]
    fn the_next_question_leads_to_an_end(person in presentations(), yes in any::<bool>()) {
        let mut said = person.to_builder();
        for _ in 0..=(Finding::COUNT + Measure::ALL.len()) {
            let person = said.build().unwrap();
            let Some(topic) = triage(&person).next_question() else {
                let unanswered = person.declined().union(person.unknown());
                prop_assert!(triage(&person).is_settled() || !unanswered.is_empty());
                return Ok(());
            };
            said = match topic {
                Question::Finding(finding) => {
                    prop_assert_eq!(person.answer(finding), Answer::Unknown, "{} was answered", finding);
                    said.answer(finding, if yes && finding.kind() == backpain::Kind::Sign { Answer::Yes } else { Answer::No })
                }
                Question::Measure(measure) => {
                    let range = person.range(measure);
                    let usual = if measure == Measure::Age { 30 } else { 1 };
                    said.measure(measure, usual.clamp(*range.start(), *range.end())).unwrap()
                }
                Question::Sex => say(said, |said| said.sex(Sex::Female)),
            };
        }
        prop_assert!(false, "the questions do not end");
    }

    /// Each open question is listed once, no answered one is listed, and the next question is one of them.
    /// Half of the people have every finding answered, so that only measurements and sex are open.
    #[test]
    fn open_questions_are_listed_once(person in presentations(), answered in any::<bool>()) {
        let person = if answered { no_to_the_rest(&person) } else { person };
        let result = triage(&person);
        let most = Finding::COUNT + Measure::ALL.len() + 1;
        let listed: Vec<Question> = result.unanswered().take(most + 1).collect();
        prop_assert!(listed.len() <= most, "the list does not end");
        for (place, topic) in listed.iter().enumerate() {
            prop_assert!(!listed[..place].contains(topic), "{} is listed twice", topic.id());
            match topic {
                Question::Finding(finding) => prop_assert_eq!(person.answer(*finding), Answer::Unknown),
                Question::Measure(measure) => prop_assert_eq!(person.measurement(*measure), None),
                Question::Sex => prop_assert_eq!(person.sex(), None),
            }
        }
        let presupposes = |listed: &Question, next: Question| match (listed, next) {
            (Question::Finding(listed), Question::Finding(next)) => presupposed(listed).any(|first| first == next),
            // What only a woman can have presupposes the sex.
            (_, Question::Sex) => true,
            _ => false,
        };
        let leads_on = result.next_question().is_none_or(|next| {
            listed.contains(&next) || listed.iter().any(|listed| presupposes(listed, next))
        });
        prop_assert!(leads_on);
    }

    /// The next question is one that a rule of the highest urgency waits for, or what that presupposes.
    #[test]
    fn the_next_question_bears_on_the_highest_urgency(person in presentations()) {
        let result = triage(&person);
        let left: Vec<Question> = result.unanswered().collect();
        // Taken as no, such an answer would also deny what entails it, which may still be asked.
        let entailed = |finding: Finding| Finding::ALL.iter().any(|other| other.entails().contains(&finding));
        if person.declined().findings().iter().any(entailed) {
            return Ok(());
        }
        // No question is asked for a rule that only a declined answer could fire.
        let denied = person.declined().findings().iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap();
        let left_for = |rule: &backpain::rule::Rule<'_>| match triage(&denied).standing(rule.id) {
            Some(Standing::Pending(on)) => on.iter().filter(|question| left.contains(question)).collect(),
            _ => Vec::new(),
        };
        let highest = RULES.iter().filter(|rule| !left_for(rule).is_empty()).map(|rule| rule.urgency).max();
        let open: Vec<Question> =
            RULES.iter().filter(|rule| Some(rule.urgency) == highest).flat_map(left_for).collect();
        let presupposed = open.iter().filter_map(|topic| match topic {
            Question::Finding(finding) => Some(presupposed(finding).map(Question::Finding)),
            Question::Measure(_) | Question::Sex => None,
        });
        let expected: Vec<_> = presupposed.flatten().chain(open.iter().copied()).collect();
        // What rules out many questions comes first.
        let who = [Question::Sex, Measure::Age.into(), Measure::Duration.into()];
        if let (Some(next), false) = (result.next_question(), open.is_empty()) {
            prop_assert!(expected.contains(&next) || who.contains(&next), "{}", next);
        }
        prop_assert_eq!(result.next_question().is_none(), left.is_empty());
    }

    /// Every rule that fires is reported once, the most urgent first. The setting is the most pressing one that a rule
    /// of the advised urgency names, or the usual one if the advice depends on open questions.
    #[test]
    fn red_flags_are_told_once_and_in_order(person in presentations(), cautious in any::<bool>()) {
        let policy = if cautious { Policy::Cautious } else { Policy::Default };
        let result = triage_with(&person, Options::new().policy(policy));
        let told: Vec<_> = result.red_flags().map(|(rule, _)| rule).collect();
        prop_assert!(told.windows(2).all(|pair| pair[0].urgency_under(policy) >= pair[1].urgency_under(policy)));
        let fired: Vec<_> = RULES.iter().filter(|rule| result.fired().any(|fired| fired.id == rule.id)).collect();
        prop_assert_eq!(told.len(), fired.len());
        prop_assert!(fired.iter().all(|rule| told.iter().any(|told| told.id == rule.id)));
        let highest = |rules: &mut dyn Iterator<Item = backpain::rule::Rule<'_>>| {
            rules.map(|rule| rule.urgency_under(policy)).max().unwrap_or(Urgency::SelfCare)
        };
        let by_default = triage(&person);
        prop_assert_eq!(result.at_least(), highest(&mut by_default.fired()));
        prop_assert_eq!(result.at_most(), highest(&mut by_default.fired().chain(by_default.pending())));
        let suspected: backpain::ConditionSet = told.iter().map(|rule| rule.suspects).collect();
        prop_assert_eq!(by_default.suspected(), suspected);
        let named = told.iter().filter(|rule| rule.urgency_under(policy) == result.advised());
        let setting = named.map(|rule| rule.setting_under(policy)).min().unwrap_or(result.advised().usual_setting());
        prop_assert_eq!(result.setting(), setting);
    }

    /// A person who knows nothing, declines or has no examiner is still asked each question only once.
    #[test]
    fn an_interview_asks_nothing_twice(person in presentations(), knows in 0_u32..3) {
        let (mut said, mut asked) = (person.to_builder(), Vec::new());
        let options = Options::new().without_examination();
        while let Some(topic) = triage_with(&said.build().unwrap(), options).next_question() {
            prop_assert!(!asked.contains(&topic), "{} is asked twice", topic);
            asked.push(topic);
            if let Question::Finding(finding) = topic {
                prop_assert!(finding.kind() != backpain::Kind::Sign, "{} needs an examiner", finding);
                prop_assert!(presupposed(&finding).all(|first| {
                    let said = said.build().unwrap();
                    !said.unasked().contains(first.into())
                }), "{} presupposes what was not asked", finding);
                said = match knows {
                    0 => said.unknown(finding),
                    1 => said.declined(finding),
                    _ => say(said, |said| said.no(finding)),
                };
            } else {
                said = if knows == 1 { said.declined(topic) } else { said.unknown(topic) };
            }
        }
        prop_assert!(asked.len() <= Finding::COUNT + Measure::ALL.len() + 1);
    }

    /// If signs that nobody examined are left out, they do not raise the advice and never lower it below what is
    /// certain. The bounds count them either way.
    #[test]
    fn signs_are_left_out_only_where_said(person in presentations()) {
        let (with, without) = (triage(&person), triage_with(&person, Options::new().without_examination()));
        prop_assert_eq!((with.at_least(), with.at_most()), (without.at_least(), without.at_most()));
        prop_assert!(without.advised() <= with.advised() && without.advised() >= with.at_least());
        let signs_no = Sign::ALL.iter().map(|&sign| sign.finding()).filter(|&sign| person.answer(sign) == Answer::Unknown);
        let examined = signs_no.fold(person.to_builder(), PresentationBuilder::no).build().unwrap();
        prop_assert_eq!(triage(&examined).advised(), without.advised());
    }

    #[test]
    fn the_cautious_policy_is_never_milder(person in presentations()) {
        let cautious = triage_with(&person, Options::new().policy(Policy::Cautious));
        prop_assert!(cautious.at_least() >= triage(&person).at_least() && cautious.advised() >= triage(&person).advised());
    }
}

#[test]
fn t_01_negation_is_data() {
    let no = Presentation::builder().no(Symptom::UrinaryRetention).build().unwrap();
    assert_eq!(triage(&no).red_flags().count(), 0);
}

#[test]
fn t_02_empty_input_is_not_assessed() {
    let nothing = triage(&Presentation::EMPTY);
    assert!(!nothing.is_assessed() && !nothing.is_settled());
    assert_eq!(
        (nothing.at_least(), nothing.at_most(), nothing.advised()),
        (Urgency::SelfCare, Urgency::Emergency, Urgency::SameDay)
    );
    assert!(nothing.advice().contains("not a result"));
}

#[test]
fn t_05_no_text_excludes_disease() {
    let clear = Presentation::builder()
        .age(backpain::Age::new(32).unwrap())
        .sex(Sex::Male)
        .duration(backpain::Duration::new(3).unwrap())
        .pain(backpain::Pain::new(3).unwrap())
        .weeks_without_improvement(backpain::WeeksWithoutImprovement::new(0).unwrap());
    let clear = Finding::ALL.iter().fold(clear, |said, &finding| said.no(finding)).build().unwrap();
    let result = triage(&clear);
    assert_eq!((result.advised(), result.is_settled()), (Urgency::SelfCare, true));
    assert!(
        result.advice().contains("in the answers given") && result.advice().contains("does not rule out")
    );
}

/// T-6: whether the rest is open or answered no.
#[test]
fn t_06_fever_with_back_pain_is_never_the_lowest_level() {
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    assert_eq!(triage(&fever).at_least(), Urgency::SameDay);
    let all_no = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    let only_fever = all_no.yes(Symptom::Fever).build().unwrap();
    assert_eq!(triage(&only_fever).at_least(), Urgency::SameDay);
}

#[test]
fn t_08_one_order_one_answer() {
    let person = Presentation::builder()
        .yes(Symptom::SaddleSensoryChange)
        .yes(Symptom::SuicidalThoughts)
        .build()
        .unwrap();
    assert_eq!(
        (triage(&person).advised(), triage(&person).setting()),
        (Urgency::Emergency, backpain::Setting::EmergencyDepartment)
    );
}

#[test]
fn t_10_a_missing_age_is_no_age() {
    let worse = Presentation::builder().yes(Symptom::GettingWorse).build().unwrap();
    assert!(triage(&worse).red_flags().all(|(rule, _)| !rule.id.starts_with("child")));
    assert!(matches!(triage(&worse).standing("child"), Some(Standing::Pending(_))));
}

/// T-4: without a clock or state, a triage is a value: the same whenever and wherever it is made.
#[test]
fn t_04_the_same_answers_always_give_the_same_result() {
    let person = Presentation::builder().yes(Symptom::Fever).no(Symptom::LegPain).build().unwrap();
    let told = |person: &Presentation| {
        let result = triage(person);
        let flags: Vec<_> = result.red_flags().map(|(rule, because)| (rule.id, because)).collect();
        (
            result.at_least(),
            result.at_most(),
            result.advised(),
            flags,
            result.unanswered().collect::<Vec<_>>(),
        )
    };
    let first = told(&person);
    let elsewhere: Vec<_> = (0..4).map(|_| std::thread::spawn(move || told(&person))).collect();
    for thread in elsewhere {
        assert_eq!(thread.join().unwrap(), first);
    }
    assert_eq!(told(&person), first);
}

/// T-9: only what is in the vocabulary can be expressed, in Rust or in text.
#[test]
fn t_09_vocabularies_are_closed() {
    for text in ["lumbar", "spine", "saddle anaesthesia", "Fever", "fever ", ""] {
        assert!(text.parse::<Finding>().is_err(), "{text}");
    }
    assert!("maybe".parse::<Answer>().is_err() && "urgent".parse::<Urgency>().is_err());
}

/// T-14: the same answers in any order give the same result.
#[test]
fn t_14_order_never_matters() {
    let forth = Finding::ALL
        .iter()
        .step_by(3)
        .fold(Presentation::builder(), |said, &finding| say(said, |said| said.yes(finding)));
    let back = Finding::ALL
        .iter()
        .step_by(3)
        .rev()
        .fold(Presentation::builder(), |said, &finding| say(said, |said| said.yes(finding)));
    assert_eq!(forth.build().unwrap(), back.build().unwrap());
}

/// T-13: flags are found whatever the causes are.
#[test]
fn t_13_neutral_findings_change_nothing() {
    let neutral = Finding::ALL.iter().filter(|finding| finding.polarity() == Polarity::Neutral);
    let person = neutral
        .fold(Presentation::builder().yes(Symptom::Fever), |said, &finding| said.yes(finding))
        .build()
        .unwrap();
    assert_eq!(triage(&person).at_least(), Urgency::SameDay);
}

/// A pregnancy settles the sex. Otherwise the sex is asked if it matters.
#[test]
fn the_sex_is_known_from_a_pregnancy_and_else_asked() {
    let lifting = Presentation::builder()
        .age(backpain::Age::new(66).unwrap())
        .yes(backpain::RiskFactor::StrenuousLifting);
    let standing =
        |said: PresentationBuilder| triage(&said.build().unwrap()).standing("fracture-lifting-mild").unwrap();
    let Standing::Pending(on) = standing(lifting) else { panic!("it waits for the sex or for weak bone") };
    assert!(on.contains(Question::Sex));
    assert!(matches!(standing(lifting.sex(Sex::Female)), Standing::Fired(_)));
    assert!(matches!(standing(lifting.sex(Sex::Male)), Standing::Pending(on) if !on.contains(Question::Sex)));
    for pregnant in [
        lifting.yes(backpain::RiskFactor::PossiblePregnancy),
        lifting.pregnancy_weeks(backpain::PregnancyWeeks::new(20).unwrap()),
    ] {
        assert!(matches!(standing(pregnant), Standing::Fired(_)));
        assert!(!triage(&pregnant.build().unwrap()).unanswered().any(|topic| topic == Question::Sex));
    }
}

/// A person who declines to say whether they could be pregnant is not sent to a doctor for that alone.
#[test]
fn a_declined_pregnancy_does_not_raise_the_advice() {
    let all_no = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    let woman = all_no
        .sex(Sex::Female)
        .age(backpain::Age::new(30).unwrap())
        .pain(backpain::Pain::new(9).unwrap())
        .duration(backpain::Duration::new(3).unwrap())
        .weeks_without_improvement(backpain::WeeksWithoutImprovement::new(0).unwrap())
        .declined(backpain::RiskFactor::PossiblePregnancy)
        .build()
        .unwrap();
    let result = triage(&woman);
    assert_eq!((result.at_most(), result.advised()), (Urgency::SameDay, Urgency::Routine));
}

#[test]
fn assuming_no_needs_a_reason_and_shows() {
    for reason in ["", "  ", "\u{200b}", "taken\nCARE FOR YOURSELF AT HOME", "\u{1b}[2J"] {
        assert!(AssumeNo::because(reason).is_err(), "{reason:?}");
    }
    let person = Presentation::builder().yes(Symptom::Fever).declined(Symptom::Malaise).build().unwrap();
    let assumed = triage_with(&person, Options::new().assume_no(AssumeNo::because("history taken").unwrap()));
    assert_eq!(assumed.at_most(), Urgency::SameDay);
    assert_eq!(assumed.given(), person);
}
