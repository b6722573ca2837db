//! Self-care: what is safe for whom, the plan and its gate, and the times.

use std::collections::BTreeSet;

use crate::support::no_to_the_rest;
use backpain::diary::WithDiary;
use backpain::json::{Checked, InputProblem, Record};
use backpain::self_care::*;
use backpain::*;
use proptest::prelude::*;

/// A person of 40 with a few days of moderate pain.
fn somebody() -> presentation::PresentationBuilder {
    let said = Presentation::builder().age(Age::new(40).unwrap()).sex(Sex::Female);
    let said = said.age_at_onset(AgeAtOnset::new(39).unwrap());
    let said = said.duration(Duration::new(5).unwrap()).pain(Pain::new(4).unwrap());
    said.weeks_without_improvement(WeeksWithoutImprovement::new(0).unwrap())
}

/// The same person, with everything answered no.
fn well() -> presentation::PresentationBuilder {
    no_to_the_rest(&somebody().build().unwrap()).to_builder()
}

/// The same person, without an answer to any factor.
fn not_asked_of_factors() -> Presentation {
    Factor::ALL.iter().fold(well(), |said, &factor| said.answer(factor, Answer::Unknown)).build().unwrap()
}

/// The same person with a yes to this finding and a no to the rest.
fn with(id: &str) -> Presentation {
    let finding: Finding = id.parse().unwrap();
    no_to_the_rest(&somebody().yes(finding).build().unwrap())
}

fn level(treatment: Treatment, presentation: &Presentation) -> Safety {
    check(treatment, presentation).level()
}

/// How safe a treatment is for a person to whom nothing applies.
#[expect(clippy::wildcard_enum_match_arm, reason = "the three are the exceptions")]
fn base(treatment: Treatment) -> Safety {
    match treatment {
        Treatment::BedRest | Treatment::RelativeRest | Treatment::TopicalNsaid => Safety::TakeCare,
        _ if Group::Home.contains(treatment) => Safety::Fine,
        _ => Safety::AskFirst,
    }
}

#[test]
fn nothing_is_forbidden_to_whom_nothing_applies() {
    let well = well().build().unwrap();
    for &treatment in Treatment::ALL {
        assert_eq!(level(treatment, &well), base(treatment), "{treatment}");
        let check = check(treatment, &well);
        assert_eq!(check.at_least(), check.at_most(), "{treatment}");
        assert!(check.open().is_empty());
    }
}

/// The table was written from the safety rows of the sources, not from the crate's rules. A treatment that it does not
/// list for a person is as safe as for everybody.
#[test]
fn every_level_is_as_published() {
    let table: Vec<(&str, Treatment, Safety)> = include_str!("../data/self-care-levels.tsv")
        .lines()
        .skip(1)
        .map(|line| {
            let [what, treatment, level] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            (what, treatment.parse().unwrap(), level.parse().unwrap())
        })
        .collect();
    let whom: BTreeSet<&str> = table.iter().map(|(what, ..)| *what).collect();
    let groups = [Group::Home, Group::Manipulation];
    for id in whom {
        let someone = with(id);
        for &treatment in Treatment::ALL {
            if !groups.iter().any(|group| group.contains(treatment)) {
                continue;
            }
            let alternates = treatment == Treatment::AlternateHeatAndCold;
            let listed = table.iter().filter(|(what, of, _)| {
                *what == id
                    && (*of == treatment || alternates && [Treatment::Heat, Treatment::Cold].contains(of))
            });
            let expected = listed.map(|(.., level)| *level).fold(base(treatment), Safety::max);
            // A red flag forbids everything; this test concerns only the rules of each treatment.
            let check = check(treatment, &someone);
            let reasons = check.reasons().filter(|reason| !reason.rule.id.starts_with("danger-sign"));
            assert_eq!(
                reasons.map(|reason| reason.level).max().unwrap_or(Safety::Fine),
                expected,
                "{id}: {treatment}"
            );
        }
    }
}

#[test]
fn pregnancy_and_age_move_the_levels_at_their_numbers() {
    let nsaid = Treatment::OverTheCounterNsaid;
    let pregnant = |weeks| {
        let said =
            well().yes(RiskFactor::PossiblePregnancy).pregnancy_weeks(PregnancyWeeks::new(weeks).unwrap());
        said.build().unwrap()
    };
    for (weeks, expected) in [
        (1, Safety::AskFirst),
        (19, Safety::AskFirst),
        (20, Safety::Contraindicated),
        (27, Safety::Contraindicated),
        (28, Safety::Contraindicated),
        (45, Safety::Contraindicated),
    ] {
        let someone = pregnant(weeks);
        // This test does not concern the gate, only the rules of the medicine.
        let rules: Vec<&str> = check(nsaid, &someone)
            .reasons()
            .filter(|reason| reason.certain && reason.rule.group == Group::OralNsaid)
            .map(|reason| reason.rule.id)
            .collect();
        let strictest = check(nsaid, &someone)
            .reasons()
            .filter(|reason| reason.rule.group == Group::OralNsaid)
            .map(|reason| reason.level)
            .max();
        assert_eq!(strictest, Some(expected), "{weeks}: {rules:?}");
        assert_eq!(rules.contains(&"nsaid-third-trimester"), weeks >= 28);
        assert_eq!(level(Treatment::TopicalNsaid, &someone), Safety::Contraindicated);
        assert!(level(Treatment::Heat, &someone) >= Safety::AskFirst);
        assert!(level(Treatment::WeeklyStrengthening, &someone) >= Safety::AskFirst);
    }
    let aged = |years| {
        let said = well().age(Age::new(years).unwrap());
        said.age_at_onset(AgeAtOnset::new(years.min(39)).unwrap()).build().unwrap()
    };
    let by = |treatment, years, id: &str| {
        check(treatment, &aged(years)).reasons().any(|reason| reason.rule.id == id)
    };
    for (treatment, id, first, last) in [
        (nsaid, "nsaid-child", 0, 11),
        (nsaid, "nsaid-age-60", 60, 120),
        (nsaid, "nsaid-over-65", 66, 120),
        (Treatment::Paracetamol, "paracetamol-age-65", 65, 120),
        (Treatment::Cold, "cold-child", 0, 12),
        (Treatment::Heat, "higher-risk-person", 0, 17),
    ] {
        for years in 0..=120 {
            assert_eq!(by(treatment, years, id), (first..=last).contains(&years), "{id} at {years}");
        }
    }
}

#[test]
fn an_unknown_that_could_forbid_asks_first() {
    let nobody = Presentation::EMPTY;
    let unasked = not_asked_of_factors();
    for &treatment in Treatment::ALL {
        assert!(level(treatment, &nobody) >= Safety::AskFirst, "{treatment}");
    }
    for treatment in
        [Treatment::Heat, Treatment::Cold, Treatment::OverTheCounterNsaid, Treatment::Paracetamol]
    {
        assert_eq!(level(treatment, &unasked), Safety::AskFirst, "{treatment}");
    }
    // No unasked question could forbid these.
    assert_eq!(level(Treatment::StayActive, &unasked), Safety::Fine);
    assert_eq!(level(Treatment::SittingBreaks, &unasked), Safety::Fine);
    let declined = well().declined(Factor::NumbSkin).build().unwrap();
    assert_eq!(level(Treatment::Heat, &declined), Safety::AskFirst);
}

#[test]
fn every_rule_can_hold_and_every_factor_is_used() {
    /// Answers so that the criterion holds.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the safety rules use no other criterion")]
    fn present(
        when: rule::When,
        said: presentation::PresentationBuilder,
    ) -> presentation::PresentationBuilder {
        match when {
            rule::When::Has(finding) => said.yes(finding),
            rule::When::Between(measure, low, _) => said.measure(measure, low).unwrap(),
            rule::When::Is(sex) => said.sex(sex),
            rule::When::All(members) => members.iter().fold(said, |said, member| present(member, said)),
            rule::When::Any(members) => present(members.iter().next().unwrap(), said),
            _ => unreachable!("teach the test"),
        }
    }
    let mut used = FindingSet::EMPTY;
    for rule in RULES {
        used = used.union(rule.applies_to.findings());
        let said = Presentation::builder();
        let said = match rule.applies_to {
            AppliesTo::Everyone => said,
            AppliesTo::InDanger => said.yes(Symptom::SaddleSensoryChange),
            AppliesTo::Those(when) => present(when, said),
            _ => unreachable!("teach the test"),
        };
        let presentation = said.build().unwrap();
        for &treatment in Treatment::ALL {
            let holds = check(treatment, &presentation)
                .reasons()
                .any(|reason| reason.rule.id == rule.id && reason.certain);
            assert_eq!(holds, rule.group.contains(treatment), "{} of {treatment}", rule.id);
        }
        assert!(Treatment::ALL.iter().any(|&treatment| rule.group.contains(treatment)), "{}", rule.id);
        assert!(!rule.because.contains("  ") && rule.because.ends_with('.'));
    }
    let unused = FindingSet::of_kind(Kind::Factor).difference(used);
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn what_another_answer_denies_is_not_asked_and_cannot_be_contradicted() {
    // Without a blood thinner there is no warfarin.
    let without = Presentation::builder().no(RiskFactor::AnticoagulantUse);
    let check_of =
        |said: presentation::PresentationBuilder| check(Treatment::Paracetamol, &said.build().unwrap());
    assert!(check_of(without).reasons().all(|reason| reason.rule.id != "paracetamol-warfarin"));
    let error = without.yes(Factor::TakesWarfarin).build().unwrap_err();
    assert_eq!(error.to_string(), "`takes-warfarin: yes` and `anticoagulant-use: no` contradict each other");
    // A man is not asked what only a woman can answer with yes.
    let man = Presentation::builder().sex(Sex::Male);
    let ids: Vec<&str> = check(Treatment::OverTheCounterNsaid, &man.build().unwrap())
        .reasons()
        .map(|reason| reason.rule.id)
        .collect();
    assert!(!ids.contains(&"nsaid-breastfeeding") && !ids.contains(&"nsaid-pregnancy"), "{ids:?}");
    let error = man.yes(Factor::HighRiskPregnancy).build().unwrap_err();
    assert_eq!(error.to_string(), "`sex: male` and `high-risk-pregnancy: yes` contradict each other");
}

#[test]
fn a_plan_is_gated_by_the_urgency() {
    let seen_first = |finding| SEE_FIRST.iter().any(|row| row.finding == finding);
    for &finding in Finding::ALL.iter().filter(|finding| !seen_first(**finding)) {
        let presentation = with(finding.id());
        let urgent = triage(&presentation).advised() >= Urgency::SameDay;
        match plan(&presentation) {
            Plan::GetHelp(help) => {
                assert!(urgent, "{finding}");
                assert!(help.reasons().next().is_some(), "{finding}: no reason");
                assert_eq!(help.urgency(), triage(&presentation).advised());
            }
            Plan::AtHome(home) => {
                assert!(!urgent, "{finding}");
                assert!(home.seek_help().count() > 10 && home.look_again_days() == 14);
            }
        }
    }
}

/// A factor counts in the triage through what it entails.
#[test]
fn the_factors_count_in_the_triage() {
    for (factor, finding) in [
        (Factor::TakesWarfarin, RiskFactor::AnticoagulantUse),
        (Factor::SevereOsteoporosis, RiskFactor::Osteoporosis),
    ] {
        for answer in [Answer::Unknown, Answer::Declined] {
            // A knock and a new pain: with a blood thinner or thin bones, the person must be seen today.
            let said = well().yes(RiskFactor::MinorTrauma).answer(finding, answer).yes(factor);
            let Plan::GetHelp(help) = plan(&said.build().unwrap()) else { panic!("{factor}: {answer}") };
            assert_eq!(help.urgency(), Urgency::SameDay, "{factor}: {answer}");
            let named = Question::Finding(factor.into());
            assert!(help.reasons().any(|(_, because)| because.contains(named)), "{factor}: {answer}");
        }
        let without = well().yes(RiskFactor::MinorTrauma).build().unwrap();
        assert!(matches!(plan(&without), Plan::AtHome(_)), "{factor}");
    }
}

/// No triage asks for findings that matter to self-care only, names them as open, or treats them as answered.
#[test]
fn a_triage_leaves_the_factors_alone() {
    let factors = FindingSet::SELF_CARE_ONLY;
    let all = FindingSet::of_kind(Kind::Factor);
    let asked_by_rules: FindingSet =
        backpain::red_flags::RULES.iter().flat_map(|rule| rule.when.findings().iter()).collect();
    let settling = all.iter().filter(|&factor| {
        factor == Factor::HighRiskPregnancy.finding() // it means a pregnancy
            || asked_by_rules.contains(factor)
            || factor.entails().iter().any(|entailed| !all.contains(*entailed))
    });
    assert_eq!(all.difference(factors), settling.collect(), "the others settle what a rule asks for");
    let is_factor = |question| matches!(question, Question::Finding(finding) if factors.contains(finding));
    let nothing = Presentation::EMPTY;
    assert!(!triage(&nothing).unanswered().any(is_factor));
    let mut person = nothing;
    while let Some(question) = triage(&person).next_question() {
        assert!(!is_factor(question), "{question}");
        person = person.to_builder().unknown(question).build().unwrap();
    }
    // Assuming no for unasked questions, or completing the answers, must not deny an allergy.
    let assumed = triage::AssumeNo::because("full history taken").unwrap();
    let assumed = triage_with(&nothing, Options::new().assume_no(assumed));
    assert_eq!(assumed.unanswered().filter(|question| matches!(question, Question::Finding(_))).count(), 0);
    for completion in [assumed.mildest(), triage(&nothing).mildest(), triage(&nothing).gravest()] {
        assert_eq!(completion.answer(Factor::NsaidAllergy), Answer::Unknown);
        assert!(completion.unasked().findings().is_subset(factors), "{completion:?}");
    }
    // They say nothing about the back, unless they entail something that does.
    let said = |factor| Presentation::builder().yes(factor).build().unwrap();
    assert!(!said(Factor::NsaidAllergy).is_assessed());
    assert!(said(Factor::TakesWarfarin).is_assessed());
}

#[test]
fn what_a_clinician_must_see_first_ends_the_plan() {
    for row in SEE_FIRST {
        let presentation = with(row.finding.id());
        assert_eq!(triage(&presentation).advised(), Urgency::SelfCare);
        let Plan::GetHelp(help) = plan(&presentation) else { panic!("{}", row.finding) };
        assert_eq!((help.urgency(), help.setting()), (row.urgency, row.setting), "{}", row.finding);
        assert_eq!(help.advice(), "Speak to a clinician today, before you treat your back yourself.");
        assert!(help.see_first().eq([row]));
        // They do not make what the other answers require milder.
        let numb = presentation.to_builder().yes(Symptom::SaddleSensoryChange).build().unwrap();
        let Plan::GetHelp(help) = plan(&numb) else { panic!("{}", row.finding) };
        assert_eq!((help.urgency(), help.setting()), (Urgency::Emergency, Setting::EmergencyDepartment));
    }
}

/// With a danger sign, nobody may press, push or train the back either.
#[test]
fn danger_forbids_hands_on_treatment_too() {
    let hands_on = [
        Treatment::ProfessionalMassage,
        Treatment::SpinalManipulation,
        Treatment::ExerciseProgramme,
        Treatment::YogaOrTaiChi,
    ];
    for &finding in Finding::ALL {
        let someone = with(finding.id());
        let danger = triage(&someone).at_least() >= Urgency::SameDay;
        for treatment in hands_on {
            let forbidden = level(treatment, &someone) == Safety::Contraindicated;
            assert!(forbidden || !danger, "{finding}: {treatment}");
        }
    }
}

fn at_home(presentation: &Presentation) -> AtHome<'static> {
    match plan(presentation) {
        Plan::AtHome(home) => home,
        Plan::GetHelp(_) => panic!("gated"),
    }
}

fn names<'a>(choices: impl Iterator<Item = Choice<'a>>) -> Vec<&'static str> {
    choices.map(|choice| choice.remedy.treatment.id()).collect()
}

#[test]
fn the_plan_of_somebody_to_whom_nothing_applies() {
    let said = well();
    let home = at_home(&said.build().unwrap());
    assert_eq!(
        names(home.part(Part::Now)),
        [
            "stay-active",
            "heat",
            "walking",
            "stretching",
            "gentle-exercise",
            "gentle-self-massage",
            "relaxation",
            "meditation",
            "over-the-counter-nsaid",
            "cold",
            "alternate-heat-and-cold"
        ]
    );
    assert_eq!(names(home.part(Part::Habit)), [""; 0]); // sits little, and is not under stress
    assert_eq!(names(home.part(Part::Later)), ["weekly-aerobic-exercise", "weekly-strengthening"]);
    assert!(home.ask_first().next().is_none() && home.leave_out().next().is_none());
    assert_eq!(home.schedule(0).unwrap().packs(), Packs::Alternate);

    let sits = said.yes(RiskFactor::ProlongedSitting).yes(RiskFactor::StressOrAnxiety).build().unwrap();
    let home = at_home(&sits);
    assert_eq!(names(home.part(Part::Habit)), ["sitting-breaks", "posture", "stress-management"]);

    let chronic = said.duration(Duration::new(85).unwrap()).build().unwrap();
    let home = at_home(&chronic);
    assert!(names(home.part(Part::Now)).ends_with(&["weekly-aerobic-exercise", "weekly-strengthening"]));
    let not_yet = said.duration(Duration::new(84).unwrap()).build().unwrap();
    assert_eq!(at_home(&not_yet).part(Part::Later).count(), 2);
}

/// What guidelines say depends on the phase, and without a duration the phase is unknown.
#[test]
fn guidelines_speak_of_the_phase_of_the_episode() {
    use backpain::treatment::{Phase, summary};
    let said = well();
    for (days, phase) in [(5, Phase::Acute), (28, Phase::Subacute), (85, Phase::Chronic)] {
        let home = at_home(&said.duration(Duration::new(days).unwrap()).build().unwrap());
        for &treatment in Treatment::ALL {
            assert_eq!(home.guidelines(treatment), Some(summary(treatment, phase)), "{treatment}: {days}");
        }
    }
}

/// A limit that concerns only some people is shown to them and to those who have not denied it.
#[test]
fn limits_are_those_that_can_concern_the_person() {
    let limits = |presentation: &Presentation| -> Vec<&str> {
        check(Treatment::Heat, presentation).limits().map(|limit| limit.id).collect()
    };
    let nobody = limits(&well().build().unwrap());
    assert!(nobody.contains(&"heat-time"));
    assert!(!nobody.contains(&"heat-tummy-in-pregnancy") && !nobody.contains(&"heat-nerve-damage"));
    assert!(limits(&with("diabetes")).contains(&"heat-nerve-damage"));
    assert!(!limits(&with("diabetes")).contains(&"heat-tummy-in-pregnancy"));
    let unasked = limits(&Presentation::EMPTY);
    assert!(unasked.contains(&"heat-tummy-in-pregnancy") && unasked.contains(&"heat-nerve-damage"));
}

#[test]
fn the_schedule_uses_only_what_is_safe() {
    for (id, packs) in [
        ("takes-ssri-or-snri", Some(Packs::Alternate)),
        ("vasospastic-disease", Some(Packs::Heat)),
        ("recent-swelling-or-bruise", Some(Packs::Cold)),
        ("numb-skin", None),
    ] {
        assert_eq!(at_home(&with(id)).schedule(0).map(|schedule| schedule.packs()), packs, "{id}");
    }
    // Paracetamol is offered only if the better medicine is not.
    let home = at_home(&with("nsaid-allergy"));
    assert!(names(home.to_do()).contains(&"paracetamol"));
    assert!(home.not_worth_it().all(|item| item.treatment != Treatment::Paracetamol));
}

#[test]
fn doses_are_of_one_country_each_and_of_the_age() {
    let doses = |years| {
        let said = well().age(Age::new(years).unwrap());
        let said = said.age_at_onset(AgeAtOnset::new(years.min(20)).unwrap());
        let check = check(Treatment::OverTheCounterNsaid, &said.build().unwrap());
        check.doses().map(|dose| dose.id).collect::<Vec<_>>()
    };
    assert_eq!(
        doses(40),
        [
            "ibuprofen-us-label",
            "ibuprofen-uk-label",
            "ibuprofen-nhs",
            "ibuprofen-ireland-label",
            "ibuprofen-australia-label"
        ]
    );
    // Under 18 the person must ask first, and a dose is of no use to a person who must ask first.
    for child in [0, 8, 11, 12, 17] {
        assert_eq!(doses(child), [""; 0], "{child}");
    }
    assert_eq!(
        doses(18),
        [
            "ibuprofen-us-label",
            "ibuprofen-uk-label-12-to-18",
            "ibuprofen-nhs",
            "ibuprofen-ireland-label-12-to-18",
            "ibuprofen-australia-label"
        ]
    );
    let unasked = check(Treatment::Paracetamol, &not_asked_of_factors());
    assert_eq!((unasked.level(), unasked.doses().count()), (Safety::AskFirst, 0));
    let most: Vec<_> = DOSES.iter().filter_map(|dose| dose.most_mg_a_day).collect();
    assert_eq!(most, [1200, 1200, 1200, 1200, 1200, 1200, 4000, 4000, 4000, 3250]);
}

#[test]
fn every_row_has_its_provenance() {
    let facts = LIMITS.iter().map(|limit| limit.fact);
    let facts = facts.chain(STOPS.iter().map(|stop| stop.fact)).chain(SEEK_HELP.iter().map(|sign| sign.fact));
    let facts = facts.chain(REMEDIES.iter().flat_map(|remedy| [remedy.what, remedy.evidence]));
    for fact in facts.chain(NOT_WORTH_IT.iter().map(|item| item.fact)) {
        assert!(fact.text.ends_with('.') && !fact.sources.is_empty(), "{}", fact.text);
    }
    assert!(SEEK_HELP.iter().map(|sign| sign.urgency).rev().is_sorted(), "most urgent first");
    let treatments: BTreeSet<_> = REMEDIES.iter().map(|remedy| remedy.treatment.id()).collect();
    assert_eq!(treatments.len(), REMEDIES.len());
    for remedy in REMEDIES {
        assert!(Group::Home.contains(remedy.treatment), "{}", remedy.treatment);
    }
    for mut ids in [
        LIMITS.iter().map(|limit| limit.id).collect::<Vec<_>>(),
        STOPS.iter().map(|stop| stop.id).collect(),
        SEEK_HELP.iter().map(|sign| sign.id).collect(),
        DOSES.iter().map(|dose| dose.id).collect(),
    ] {
        let is_good = |id: &&str| {
            id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        assert!(ids.iter().all(is_good), "{ids:?}");
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id is given twice");
    }
}

/// Declined questions are listed, not asked again, and not read as no.
#[test]
fn declined_questions_are_listed_and_not_asked_again() {
    let clot = Finding::from(Factor::BloodClot);
    let said = well().declined(Factor::NumbSkin).declined(clot).build().unwrap();
    let Report::AtHome(home) = plan(&said).report() else { panic!("gated") };
    let declined = [Question::from(Factor::NumbSkin), Question::from(clot)];
    assert_eq!(home.declined, declined);
    assert_eq!(home.ask_before, []);
    let heat = home.ask_first.iter().find(|choice| choice.treatment == Treatment::Heat).unwrap();
    assert_eq!((&heat.ask[..], &heat.declined[..]), (&[][..], &declined[..1]));
    assert!(home.safety_net.contains("You chose not to answer 2 questions."), "{}", home.safety_net);
    // A person who declined everything was still asked.
    let questions = Question::ALL.iter().filter(|question| **question != Question::Sex);
    let silent = questions.fold(Presentation::builder(), |said, &question| said.declined(question));
    let silent = serde_json::to_string(&plan(&silent.build().unwrap()).report()).unwrap();
    assert!(silent.contains("You chose not to answer") && !silent.contains("Nothing has been"), "{silent}");
}

/// The bundled people, with the plan for each of them.
#[test]
fn the_bundled_people_get_their_plans() {
    let expected = [
        ("strain-after-gardening", "at-home", &[][..], &[][..]),
        ("desk-worker-under-stress", "at-home", &[], &[]),
        (
            "nothing-asked-of-the-person",
            "at-home",
            &[
                "heat",
                "walking",
                "stretching",
                "gentle-exercise",
                "gentle-self-massage",
                "meditation",
                "over-the-counter-nsaid",
                "paracetamol",
                "cold",
                "alternate-heat-and-cold",
                "weekly-aerobic-exercise",
                "weekly-strengthening",
            ],
            &[],
        ),
        ("ibuprofen-allergy", "at-home", &[], &["over-the-counter-nsaid"]),
        (
            "kidney-disease-and-blood-pressure-tablets",
            "at-home",
            &["over-the-counter-nsaid", "paracetamol"],
            &[],
        ),
        ("numb-skin", "at-home", &[], &["heat", "cold", "alternate-heat-and-cold"]),
        ("raynaud", "at-home", &[], &["cold", "alternate-heat-and-cold"]),
        (
            "heart-failure-and-aspirin",
            "at-home",
            &["gentle-self-massage", "cold", "alternate-heat-and-cold"],
            &["over-the-counter-nsaid"],
        ),
        ("sciatica-two-weeks", "at-home", &[], &[]),
        ("chronic-low-activity", "at-home", &[], &[]),
        ("narrow-canal", "at-home", &[], &[]),
        ("breastfeeding", "at-home", &["over-the-counter-nsaid"], &[]),
        ("diary-improving", "at-home", &[], &[]),
        ("diary-worsening", "at-home", &[], &[]),
        ("diary-recurrent", "at-home", &[], &[]),
        ("declined-numb-skin", "at-home", &["heat", "cold", "alternate-heat-and-cold"], &[]),
        ("saddle-numbness", "get-help", &[], &[]),
        ("fever", "get-help", &[], &[]),
        ("nothing-answered", "get-help", &[], &[]),
        ("only-an-age", "get-help", &[], &[]),
    ];
    let lines: Vec<&str> = include_str!("../../examples/data/self_care.jsonl").lines().collect();
    assert_eq!(lines.len(), expected.len());
    for (line, (id, outcome, ask_first, leave_out)) in lines.iter().zip(expected) {
        let record: Record<WithDiary> = serde_json::from_str(line).unwrap();
        let plan = plan(&record.value.filled());
        let owned = plan.report_with(ReportOptions::new().start(540)).with_id(record.id);
        let report = serde_json::to_value(&owned).unwrap();
        assert_eq!(serde_json::from_value::<Report>(report.clone()).unwrap(), owned, "{id}");
        let of = |key: &str| -> Vec<String> {
            let list = report[key].as_array().map(Vec::as_slice).unwrap_or_default();
            list.iter().map(|step| step["treatment"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!((report["id"].as_str(), report["outcome"].as_str()), (Some(id), Some(outcome)));
        assert_eq!(of("ask_first"), ask_first, "{id}");
        assert_eq!(of("leave_out"), leave_out, "{id}");
        assert_eq!(of("now").is_empty(), outcome == "get-help", "{id}");
        for interval in report["schedule"].as_array().into_iter().flatten() {
            assert_eq!(interval["to"].as_u64().unwrap() - interval["from"].as_u64().unwrap(), 20);
            assert!(interval["from"].as_u64().unwrap() >= 540);
        }
    }
}

fn refusal(line: &str) -> (String, Option<String>) {
    let error = serde_json::from_str::<Checked<WithDiary>>(line).unwrap().0.unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

const REFUSALS: &[(&str, &str, &str)] = &[
    (
        r#"{"answers": {"kidny-disease": "yes"}}"#,
        "answers.kidny-disease: `kidny-disease` is not a finding; the nearest is `kidney-disease`",
        "answers.kidny-disease",
    ),
    (
        r#"{"diry": {}}"#,
        "diry: `diry` is not a key of a presentation or `diary`; the nearest is `diary`",
        "diry",
    ),
    (
        r#"{"answers": {"severe-liver-failure": "yes", "liver-disease": "no"}}"#,
        "answers.liver-disease: `severe-liver-failure: yes` and `liver-disease: no` contradict each other",
        "answers.liver-disease",
    ),
    (
        r#"{"answers": {"osteoporosis": "no", "severe-osteoporosis": "yes"}}"#,
        "answers.osteoporosis: `severe-osteoporosis: yes` and `osteoporosis: no` contradict each other",
        "answers.osteoporosis",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": 5}, {"day": 1, "pain": 5}]}"#,
        "diary: entry 2 is of day 1, which is before day 2; give the days in order, earliest first",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": 5}, {"day": 2, "pain": 6}]}"#,
        "diary: entry 2 is of day 2 again; give one score for each day",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": 11}]}"#,
        "diary[0].pain: 11 is out of range; permitted are 0 to 10 points",
        "diary[0].pain",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": -1}]}"#,
        "diary[0].pain: -1 is out of range; permitted are 0 to 10 points",
        "diary[0].pain",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": 3.5}]}"#,
        "diary[0].pain: `3.5` is not permitted; give a whole number from 0 to 10 points",
        "diary[0].pain",
    ),
    (
        r#"{"diary": [{"day": 1, "pain": 3}, {"day": -2, "pain": 3}]}"#,
        "diary[1].day: -2 is out of range; permitted are 0 to 4294967295 days",
        "diary[1].day",
    ),
    (
        r#"{"diary": [{"day": 4294967296, "pain": 3}]}"#,
        "diary[0].day: 4294967296 is out of range; permitted are 0 to 4294967295 days",
        "diary[0].day",
    ),
    (
        r#"{"diary": [{"day": "mon", "pain": 3}]}"#,
        "diary[0].day: the text `mon` is not permitted; give a whole number from 0 to 4294967295 days",
        "diary[0].day",
    ),
    (r#"{"diary": [{"day": 2}]}"#, "diary[0].pain: missing", "diary[0].pain"),
    (r#"{"diary": [{"day": null, "pain": 5}]}"#, "diary[0].day: missing", "diary[0].day"),
    (
        r#"{"diary": [{"day": 2, "paim": 5}]}"#,
        "diary[0].paim: `paim` is not a key of a diary entry; the nearest is `pain`",
        "diary[0].paim",
    ),
    (
        r#"{"diary": [{"day": 2, "day": 3, "pain": 5}]}"#,
        "diary[0].day: given twice; give it once",
        "diary[0].day",
    ),
    (
        r#"{"diary": [[2, 5]]}"#,
        "diary[0]: a list is not permitted; give a day and a score, such as `{\"day\": 3, \"pain\": 5}`",
        "diary[0]",
    ),
    (
        r#"{"diary": {}}"#,
        "diary: an object is not permitted; give a list of days and scores, such as `[{\"day\": 3, \"pain\": 5}]`",
        "diary",
    ),
    (r#"{"diary": [], "diary": null}"#, "diary: given twice; give it once", "diary"),
    (r#"{"age": 200}"#, "age: 200 is out of range; permitted are 0 to 120 years", "age"),
];

#[test]
fn refusals_say_what_to_mend() {
    for &(line, error, field) in REFUSALS {
        assert_eq!(refusal(line), (error.to_owned(), Some(field.to_owned())), "{line}");
    }
}

#[test]
fn what_is_no_object_is_refused_with_a_type() {
    for line in ["[]", "[{\"age\": 5}]", "null", "true", "7", "-7", "1e30", "\"age\""] {
        let Checked(read) = serde_json::from_str::<Checked<WithDiary>>(line).unwrap();
        let error = read.unwrap_err();
        assert!(matches!(error.problem, InputProblem::WrongKind { .. }), "{line}");
        assert_eq!(error.field(), None);
        assert!(error.to_string().contains("give a presentation, with a diary if there is one"), "{error}");
    }
}

/// An error in the presentation is reported before an error in the diary.
#[test]
fn one_error_is_reported() {
    for (line, error) in [
        (r#"{"diary": [7, 8], "diary": 9}"#, "diary: given twice"),
        (r#"{"diary": 9, "age": 200}"#, "age: 200 is out of range"),
        (r#"{"diary": [7, 8], "age": 20}"#, "diary[0]: `7` is not permitted"),
    ] {
        assert!(refusal(line).0.starts_with(error), "{line}: {}", refusal(line).0);
    }
}

#[test]
fn a_record_reads_in_any_order_and_null_is_nothing() {
    let one = r#"{"id": 7, "age": 30, "answers": {"fever": "no", "lupus": "declined"}, "diary": [{"day": 1, "pain": 2}]}"#;
    let other = r#"{"diary": [{"pain": 2, "day": 1}], "answers": {"lupus": "declined", "fever": "no"}, "age": 30, "id": 7}"#;
    let [one, other] = [one, other].map(|line| serde_json::from_str::<Record<WithDiary>>(line).unwrap());
    assert_eq!(one, other);
    assert_eq!(one.value.presentation.answer(Factor::Lupus), Answer::Declined);
    assert_eq!(one.value.filled().pain().map(Pain::get), Some(2));
    let nothing: Record<WithDiary> = serde_json::from_str(r#"{"diary": null, "age": null}"#).unwrap();
    assert_eq!(nothing, Record::default());
    let again = serde_json::to_string(&one).unwrap();
    assert_eq!(serde_json::from_str::<Record<WithDiary>>(&again).unwrap(), one);
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![3 => Just(Answer::No), 1 => Just(Answer::Yes), 1 => Just(Answer::Unknown), 1 => Just(Answer::Declined)]
}

/// People about whom little or everything is known, with red flags and without.
fn people() -> impl Strategy<Value = Presentation> {
    let presentations = prop_oneof![proptest1::fully_answered_without_red_flag(), proptest1::presentations()];
    let factors = prop::collection::vec((answers(), any::<Factor>()), 0..20);
    (presentations, any::<bool>(), factors).prop_map(|(presentation, rest_denied, factors)| {
        let said = factors.into_iter().fold(presentation, |person, (answer, factor)| {
            // Answers that contradict earlier ones are left out.
            person.to_builder().answer(factor, answer).build().unwrap_or(person)
        });
        if !rest_denied {
            return said;
        }
        let open = said.unasked().findings().intersection(FindingSet::of_kind(Kind::Factor));
        open.iter().fold(said.to_builder(), presentation::PresentationBuilder::no).build().unwrap()
    })
}

/// An answer that the person does not know keeps the plan waiting, so its question is listed although it was asked.
#[test]
fn a_danger_sign_that_the_person_does_not_know_is_an_open_question() {
    let person = well().unknown(Symptom::TearingPain).build().unwrap();
    let check = check(Treatment::Heat, &person);
    assert_eq!(check.level(), Safety::AskFirst);
    assert_eq!(check.open(), QuestionSet::EMPTY.with(Symptom::TearingPain.into()));
}

proptest! {
    #[test]
    fn the_level_is_what_the_reasons_say(presentation in people()) {
        for &treatment in Treatment::ALL {
            let check = check(treatment, &presentation);
            prop_assert!(check.at_least() <= check.level() && check.level() <= check.at_most());
            prop_assert_eq!(check.level(), check.at_least().max(check.at_most().min(Safety::AskFirst)));
            prop_assert_eq!(check.reasons().map(|reason| reason.level).max().unwrap_or(Safety::Fine), check.level());
            prop_assert!(check.reasons().map(|reason| (reason.level, reason.certain)).rev_sorted());
            for reason in check.reasons().filter(|reason| reason.certain) {
                prop_assert_eq!(reason.level, reason.rule.level);
                prop_assert!(reason.level <= check.at_least());
            }
            if check.at_least() == check.at_most() {
                prop_assert!(check.open().is_empty());
            } else {
                prop_assert!(!check.open().is_empty());
            }
        }
    }

    #[test]
    fn in_turn_is_as_strict_as_the_stricter_of_both(presentation in people()) {
        let of = |treatment| check(treatment, &presentation);
        let (heat, cold) = (of(Treatment::Heat), of(Treatment::Cold));
        let both = of(Treatment::AlternateHeatAndCold);
        prop_assert_eq!(both.level(), heat.level().max(cold.level()));
        let ids = |check: &Check| check.reasons().map(|reason| reason.rule.id).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&both), &ids(&heat) | &ids(&cold));
    }

    /// No, unknown, yes: a step up never makes anything milder, and a step from unknown stays within the bounds. The
    /// gate is included. Declined questions are not compared: by design they send nobody to a doctor, while unasked
    /// ones would.
    #[test]
    fn a_worse_answer_never_gives_a_milder_level(
        presentation in people(),
        finding in prop_oneof![prop::sample::select(Finding::ALL), any::<Factor>().prop_map(Finding::from)],
    ) {
        let of = |answer| presentation.to_builder().answer(finding, answer).build().ok();
        let [no, unknown, yes] = [Answer::No, Answer::Unknown, Answer::Yes].map(of);
        for &treatment in Treatment::ALL {
            let [no, unknown, yes] = [no, unknown, yes].map(|person| person.map(|person| check(treatment, &person)));
            let present = [no, unknown, yes].into_iter().flatten();
            for (better, worse) in present.clone().zip(present.skip(1)) {
                prop_assert!(better.level() <= worse.level(), "{} {}", finding, treatment);
                prop_assert!(better.at_least() <= worse.at_least() && better.at_most() <= worse.at_most());
            }
            for decided in [no, yes].into_iter().flatten() {
                let Some(open) = unknown else { continue };
                prop_assert!(open.at_least() <= decided.at_least() && decided.at_most() <= open.at_most());
            }
        }
    }

    /// The plan never recommends what is forbidden or must be asked about first.
    #[test]
    fn every_remedy_is_in_one_place_and_in_the_right_one(presentation in people()) {
        let first = SEE_FIRST.iter().any(|row| presentation.present().contains(row.finding));
        let advised = triage(&presentation).advised();
        let home = match plan(&presentation) {
            Plan::AtHome(home) => home,
            Plan::GetHelp(help) => {
                prop_assert!(first || advised >= Urgency::SameDay);
                prop_assert!(help.urgency() >= advised.max(Urgency::SameDay));
                prop_assert_eq!(help.see_first().next().is_some(), first);
                return Ok(());
            }
        };
        prop_assert!(!first && advised < Urgency::SameDay);
        for row in SEE_FIRST {
            let asked = home.ask_before().any(|asked| asked.finding == row.finding);
            prop_assert_eq!(asked, presentation.answer(row.finding) != Answer::No);
        }
        let mut seen = BTreeSet::new();
        for (choice, least, most) in home.to_do().map(|choice| (choice, Safety::Fine, Safety::TakeCare))
            .chain(home.ask_first().map(|choice| (choice, Safety::AskFirst, Safety::AskFirst)))
            .chain(home.leave_out().map(|choice| (choice, Safety::Contraindicated, Safety::Contraindicated)))
        {
            let level = check(choice.remedy.treatment, &presentation).level();
            prop_assert!(least <= level && level <= most);
            prop_assert!(seen.insert(choice.remedy.treatment.id()));
            prop_assert!(level == Safety::Fine || choice.check.reasons().next().is_some());
        }
        for interval in home.schedule(0).into_iter().flat_map(|schedule| schedule.intervals()) {
            if let Some(pack) = interval.pack {
                prop_assert!(check(pack, &presentation).level() <= Safety::TakeCare);
            }
        }
        prop_assert!(!home.not_worth_it().any(|item| seen.contains(item.treatment.id())));
    }

    #[test]
    fn packs_are_on_for_20_minutes_and_off_for_20(start in any::<u16>(), count in any::<u8>()) {
        for packs in [Packs::Heat, Packs::Cold, Packs::Alternate] {
            let intervals: Vec<Interval> = Schedule::new(packs, start, count).intervals().collect();
            prop_assert_eq!(intervals.len(), 2 * usize::from(count));
            let mut minute = u32::from(start);
            for (index, interval) in intervals.iter().enumerate() {
                prop_assert_eq!((interval.from, interval.to), (minute, minute + 20));
                prop_assert_eq!(interval.pack.is_some(), index % 2 == 0);
                minute += 20;
            }
            let on: Vec<Treatment> = intervals.iter().filter_map(|interval| interval.pack).collect();
            for (one, next) in on.iter().zip(on.iter().skip(1)) {
                prop_assert_eq!(one != next, packs == Packs::Alternate);
            }
        }
    }
}

trait RevSorted {
    fn rev_sorted(self) -> bool;
}

impl<I: Iterator<Item: Ord>> RevSorted for I {
    fn rev_sorted(self) -> bool {
        self.collect::<Vec<_>>().is_sorted_by(|one, next| one >= next)
    }
}

/// What the founding article says about care at home, prevention and when to see a doctor.
#[test]
fn the_articles_advice_is_in_the_plan() {
    let said = well().yes(RiskFactor::ProlongedSitting).yes(RiskFactor::StressOrAnxiety).build().unwrap();
    let home = at_home(&said);
    let steps = home.to_do().flat_map(|choice| choice.remedy.what.article);
    let signs = home.seek_help().flat_map(|sign| sign.fact.article);
    let principles = home.principles().iter().flat_map(|fact| fact.article);
    let stated: BTreeSet<u8> = steps.chain(signs).chain(principles).map(|fact| fact.number()).collect();
    let of_the_article = (100..=111).chain([4, 5, 95, 96, 97, 98, 118, 119, 120]);
    let missing: Vec<u8> = of_the_article.filter(|number| !stated.contains(number)).collect();
    assert_eq!(missing, [0; 0]);
    assert_eq!(home.to_do().next().unwrap().remedy.treatment, Treatment::StayActive);
    assert_eq!(home.not_worth_it().next().unwrap().treatment, Treatment::BedRest);
}
