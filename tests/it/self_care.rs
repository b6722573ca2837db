//! Self-care: what is safe for whom, the plan and its gate, and the times.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

use std::collections::BTreeSet;

use backpain::person::{self, Record};
use backpain::self_care::*;
use backpain::*;
use proptest::prelude::*;

/// Somebody of 40 to whom nothing applies, and of whom everything is known.
fn well() -> (presentation::PresentationBuilder, person::Builder) {
    let said = Presentation::builder().age(Age::new(40).unwrap()).sex(Sex::Female);
    let said = said.age_at_onset(AgeAtOnset::new(39).unwrap());
    let said = said.duration(Duration::new(5).unwrap()).pain(Pain::new(4).unwrap());
    let said = said.weeks_without_improvement(WeeksWithoutImprovement::new(0).unwrap());
    let said = Finding::ALL.iter().fold(said, |said, &finding| said.no(finding));
    (said, Person::builder().no_to_the_rest())
}

/// A yes, to a factor or a finding, and to nothing that it does not entail.
fn with(id: &str) -> (Presentation, Person) {
    let (mut said, _) = well();
    let mut of_person = Person::builder();
    if let Ok(factor) = id.parse::<Factor>() {
        of_person = of_person.yes(factor);
        if let Some(finding) = factor.implies() {
            said = said.yes(finding);
        }
    } else {
        let finding: Finding = id.parse().unwrap();
        said = finding.entails().iter().fold(said.yes(finding), |said, &entailed| said.yes(entailed));
    }
    (said.build().unwrap(), of_person.no_to_the_rest().build().unwrap())
}

fn level(treatment: Treatment, (presentation, person): &(Presentation, Person)) -> Safety {
    check(treatment, presentation, person).level()
}

/// What a treatment is for somebody to whom nothing applies.
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
    let (presentation, person) = well();
    let well = (presentation.build().unwrap(), person.build().unwrap());
    for &treatment in Treatment::ALL {
        assert_eq!(level(treatment, &well), base(treatment), "{treatment}");
        let check = check(treatment, &well.0, &well.1);
        assert_eq!(check.at_least(), check.at_most(), "{treatment}");
        assert!(check.open().is_empty());
    }
}

/// The table was written from the safety rows of the sources, not from the crate's rules. What it
/// does not list of a person is as it is for everybody.
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
            // A red flag forbids everything; here the rules of each treatment are in question.
            let check = check(treatment, &someone.0, &someone.1);
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
        let (said, person) = well();
        let said =
            said.yes(RiskFactor::PossiblePregnancy).pregnancy_weeks(PregnancyWeeks::new(weeks).unwrap());
        (said.build().unwrap(), person.build().unwrap())
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
        // The gate is not in question here, only the rules of the medicine.
        let rules: Vec<&str> = check(nsaid, &someone.0, &someone.1)
            .reasons()
            .filter(|reason| reason.is_certain() && reason.rule.of == Group::OralNsaid)
            .map(|reason| reason.rule.id)
            .collect();
        let strictest = check(nsaid, &someone.0, &someone.1)
            .reasons()
            .filter(|reason| reason.rule.of == Group::OralNsaid)
            .map(|reason| reason.level)
            .max();
        assert_eq!(strictest, Some(expected), "{weeks}: {rules:?}");
        assert_eq!(rules.contains(&"nsaid-third-trimester"), weeks >= 28);
        assert_eq!(level(Treatment::TopicalNsaid, &someone), Safety::Contraindicated);
        assert!(level(Treatment::Heat, &someone) >= Safety::AskFirst);
        assert!(level(Treatment::WeeklyStrengthening, &someone) >= Safety::AskFirst);
    }
    let aged = |years| {
        let (said, person) = well();
        let said = said.age(Age::new(years).unwrap()).age_at_onset(AgeAtOnset::new(years.min(39)).unwrap());
        (said.build().unwrap(), person.build().unwrap())
    };
    let by = |treatment, years, id: &str| {
        let (presentation, person) = aged(years);
        check(treatment, &presentation, &person).reasons().any(|reason| reason.rule.id == id)
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
    let nobody = (Presentation::EMPTY, Person::UNKNOWN);
    let (said, _) = well();
    let unasked = (said.build().unwrap(), Person::UNKNOWN);
    for &treatment in Treatment::ALL {
        assert!(level(treatment, &nobody) >= Safety::AskFirst, "{treatment}");
    }
    for treatment in
        [Treatment::Heat, Treatment::Cold, Treatment::OverTheCounterNsaid, Treatment::Paracetamol]
    {
        assert_eq!(level(treatment, &unasked), Safety::AskFirst, "{treatment}");
    }
    // Nothing that was not asked could forbid these.
    assert_eq!(level(Treatment::StayActive, &unasked), Safety::Fine);
    assert_eq!(level(Treatment::SittingBreaks, &unasked), Safety::Fine);
    let declined = Person::builder().no_to_the_rest().declined(Factor::NumbSkin).build().unwrap();
    assert_eq!(level(Treatment::Heat, &(unasked.0, declined)), Safety::AskFirst);
}

/// The file only ever grows: an id once published is never renamed or dropped.
#[test]
fn published_factors_are_permanent() {
    let table = include_str!("../data/factors.tsv");
    for row in table.lines().skip(1) {
        let [id, term, question] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let factor: Factor = id.parse().unwrap();
        assert_eq!((factor.id(), factor.to_string().as_str()), (id, id));
        assert_eq!((factor.name(), factor.question()), (term, question), "{id}");
        assert!(id.parse::<Finding>().is_err(), "{id} is a finding, and would be asked twice");
    }
    assert_eq!(
        table.lines().count() - 1,
        Factor::ALL.len(),
        "a new factor is added to tests/data/factors.tsv as well"
    );
}

#[test]
fn every_rule_can_hold_and_every_factor_is_used() {
    /// Says everything that makes it hold.
    fn say(
        who: &Who,
        said: presentation::PresentationBuilder,
        person: person::Builder,
    ) -> (presentation::PresentationBuilder, person::Builder) {
        match who {
            Who::Anyone => (said, person),
            Who::Is(factor) => (said, factor.entails().iter().fold(person.yes(*factor), |p, &f| p.yes(f))),
            Who::Presents(when) => (present(when, said), person),
            Who::InDanger => (said.yes(Symptom::SaddleSensoryChange), person),
            Who::All(members) => {
                members.iter().fold((said, person), |(said, person), who| say(who, said, person))
            }
            Who::Any(members) => say(&members[0], said, person),
            _ => unreachable!("teach the test"),
        }
    }
    #[expect(clippy::wildcard_enum_match_arm, reason = "the safety rules use no other criterion")]
    fn present(
        when: &rule::When,
        said: presentation::PresentationBuilder,
    ) -> presentation::PresentationBuilder {
        match when {
            rule::When::Has(finding) => said.yes(*finding),
            rule::When::Between(measure, low, _) => said.measure(*measure, *low).unwrap(),
            rule::When::Is(sex) => said.sex(*sex),
            _ => unreachable!("teach the test"),
        }
    }
    let mut used = FactorSet::EMPTY;
    for rule in RULES {
        used = used.union(rule.who.factors());
        let (said, person) = say(&rule.who, Presentation::builder(), Person::builder());
        let (presentation, person) = (said.build().unwrap(), person.build().unwrap());
        for &treatment in Treatment::ALL {
            let holds = check(treatment, &presentation, &person)
                .reasons()
                .any(|reason| reason.rule.id == rule.id && reason.is_certain());
            assert_eq!(holds, rule.of.contains(treatment), "{} of {treatment}", rule.id);
        }
        assert!(Treatment::ALL.iter().any(|&treatment| rule.of.contains(treatment)), "{}", rule.id);
        assert!(!rule.because.contains("  ") && rule.because.ends_with('.'));
    }
    assert_eq!(used, FactorSet::ALL, "{:?}", FactorSet::ALL.difference(used));
}

#[test]
fn a_factor_that_a_finding_denies_is_refuted_and_one_that_it_contradicts_counts() {
    let (said, _) = well();
    let without = said.build().unwrap();
    let unknown = check(Treatment::Paracetamol, &without, &Person::UNKNOWN);
    assert!(unknown.reasons().all(|reason| reason.rule.id != "paracetamol-warfarin"));
    let warfarin = Person::builder().yes(Factor::TakesWarfarin).no_to_the_rest().build().unwrap();
    let error = warfarin.fits(&without).unwrap_err();
    assert_eq!(error.to_string(), "`takes-warfarin: yes` and `anticoagulant-use: no` contradict each other");
    assert_eq!(level(Treatment::OverTheCounterNsaid, &(without, warfarin)), Safety::Contraindicated);
    // Men are not asked what only women can say.
    let man = Presentation::builder().sex(Sex::Male).build().unwrap();
    let ids: Vec<&str> = check(Treatment::OverTheCounterNsaid, &man, &Person::UNKNOWN)
        .reasons()
        .map(|reason| reason.rule.id)
        .collect();
    assert!(!ids.contains(&"nsaid-breastfeeding") && !ids.contains(&"nsaid-pregnancy"), "{ids:?}");
}

#[test]
fn a_plan_is_gated_by_the_urgency() {
    for &finding in Finding::ALL {
        let (presentation, person) = with(finding.id());
        let urgent = triage(&presentation).advised() >= Urgency::SameDay;
        match plan(&presentation, &person) {
            Plan::GetHelp(help) => {
                assert!(urgent, "{finding}");
                assert!(help.reasons().next().is_some(), "{finding}: no reason");
                assert_eq!(help.urgency(), triage(&presentation).advised());
            }
            Plan::AtHome(home) => {
                assert!(!urgent, "{finding}");
                assert!(home.seek_help().len() > 10 && home.look_again_days() == 14);
            }
        }
    }
}

/// What a person tells of their medicines and illnesses tells of the back as well.
#[test]
fn the_factors_count_in_the_triage_of_a_plan() {
    let (said, _) = well();
    for (factor, finding) in [
        (Factor::TakesWarfarin, Finding::RiskFactor(RiskFactor::AnticoagulantUse)),
        (Factor::SevereOsteoporosis, Finding::RiskFactor(RiskFactor::Osteoporosis)),
    ] {
        let person = Person::builder().yes(factor).no_to_the_rest().build().unwrap();
        for answer in [Answer::No, Answer::Unknown, Answer::Declined] {
            // A knock and a new pain: with a blood thinner or thin bones it is for today.
            let said = said.yes(RiskFactor::MinorTrauma).answer(finding, answer).build().unwrap();
            let Plan::GetHelp(help) = plan(&said, &person) else { panic!("{factor}: {answer}") };
            assert_eq!(help.urgency(), Urgency::SameDay, "{factor}: {answer}");
            assert!(
                help.reasons().any(|(_, because)| because.iter().any(|topic| topic.id() == finding.id()))
            );
        }
        let without = said.yes(RiskFactor::MinorTrauma).build().unwrap();
        let nobody = Person::builder().no_to_the_rest().build().unwrap();
        assert!(matches!(plan(&without, &nobody), Plan::AtHome(_)), "{factor}");
    }
    // A high-risk pregnancy makes no man pregnant, and what he said stays.
    let man = said.sex(Sex::Male).build().unwrap();
    let person = Person::builder().yes(Factor::HighRiskPregnancy).build().unwrap();
    assert_eq!(person.fill(&man), man);
}

#[test]
fn what_is_to_be_seen_about_first_ends_the_plan() {
    for row in SEEN_FIRST {
        let (presentation, person) = with(row.factor.id());
        assert_eq!(triage(&presentation).advised(), Urgency::SelfCare);
        let Plan::GetHelp(help) = plan(&presentation, &person) else { panic!("{}", row.factor) };
        assert_eq!((help.urgency(), help.setting()), (row.urgency, row.setting), "{}", row.factor);
        assert_eq!(help.advice(), "Speak to a clinician today, before you treat your back yourself.");
        assert!(help.seen_first().eq([row]));
        // What the answers ask for is not made less by it.
        let numb = presentation.to_builder().yes(Symptom::SaddleSensoryChange).build().unwrap();
        let Plan::GetHelp(help) = plan(&numb, &person) else { panic!("{}", row.factor) };
        assert_eq!((help.urgency(), help.setting()), (Urgency::Emergency, Setting::EmergencyDepartment));
    }
}

/// With a danger sign, nobody is to press, push or train the back either.
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
        let danger = triage(&someone.0).at_least() >= Urgency::SameDay;
        for treatment in hands_on {
            let forbidden = level(treatment, &someone) == Safety::Contraindicated;
            assert!(forbidden || !danger, "{finding}: {treatment}");
        }
    }
}

fn at_home(presentation: &Presentation, person: &Person) -> AtHome<'static> {
    match plan(presentation, person) {
        Plan::AtHome(home) => home,
        Plan::GetHelp(_) => panic!("gated"),
    }
}

fn names(steps: impl Iterator<Item = Step>) -> Vec<&'static str> {
    steps.map(|step| step.item.treatment.id()).collect()
}

#[test]
fn the_plan_of_somebody_to_whom_nothing_applies() {
    let (said, person) = well();
    let person = person.build().unwrap();
    let home = at_home(&said.build().unwrap(), &person);
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
    let home = at_home(&sits, &person);
    assert_eq!(names(home.part(Part::Habit)), ["sitting-breaks", "posture", "stress-management"]);

    let chronic = said.duration(Duration::new(85).unwrap()).build().unwrap();
    let home = at_home(&chronic, &person);
    assert!(names(home.part(Part::Now)).ends_with(&["weekly-aerobic-exercise", "weekly-strengthening"]));
    let not_yet = said.duration(Duration::new(84).unwrap()).build().unwrap();
    assert_eq!(at_home(&not_yet, &person).part(Part::Later).count(), 2);
}

/// What guidelines say depends on the phase, and without a duration there is none.
#[test]
fn guidelines_speak_of_the_phase_of_the_episode() {
    use backpain::treatment::{Phase, summary};
    let (said, person) = well();
    let person = person.build().unwrap();
    for (days, phase) in [(5, Phase::Acute), (28, Phase::Subacute), (85, Phase::Chronic)] {
        let home = at_home(&said.duration(Duration::new(days).unwrap()).build().unwrap(), &person);
        for &treatment in Treatment::ALL {
            assert_eq!(home.guidelines(treatment), Some(summary(treatment, phase)), "{treatment}: {days}");
        }
    }
}

/// A limit that concerns some people alone is shown to them and to those who have not denied it.
#[test]
fn limits_are_those_that_can_concern_the_person() {
    let limits = |(presentation, person): &(Presentation, Person)| -> Vec<&str> {
        check(Treatment::Heat, presentation, person).limits().map(|limit| limit.id).collect()
    };
    let (said, person) = well();
    let nobody = limits(&(said.build().unwrap(), person.build().unwrap()));
    assert!(nobody.contains(&"heat-time"));
    assert!(!nobody.contains(&"heat-tummy-in-pregnancy") && !nobody.contains(&"heat-nerve-damage"));
    assert!(limits(&with("diabetes")).contains(&"heat-nerve-damage"));
    assert!(!limits(&with("diabetes")).contains(&"heat-tummy-in-pregnancy"));
    let unasked = limits(&(Presentation::EMPTY, Person::UNKNOWN));
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
        let (presentation, person) = with(id);
        assert_eq!(
            at_home(&presentation, &person).schedule(0).map(|schedule| schedule.packs()),
            packs,
            "{id}"
        );
    }
    // Paracetamol is offered only where the better medicine is not.
    let (presentation, person) = with("nsaid-allergy");
    let home = at_home(&presentation, &person);
    assert!(names(home.to_do()).contains(&"paracetamol"));
    assert!(home.not_worth_it().all(|item| item.treatment != Treatment::Paracetamol));
}

#[test]
fn doses_are_of_one_country_each_and_of_the_age() {
    let doses = |years| {
        let (said, person) = well();
        let said = said.age(Age::new(years).unwrap()).age_at_onset(AgeAtOnset::new(years.min(20)).unwrap());
        let check = check(Treatment::OverTheCounterNsaid, &said.build().unwrap(), &person.build().unwrap());
        check.doses().map(|dose| dose.id).collect::<Vec<_>>()
    };
    assert_eq!(doses(40), ["ibuprofen-us-label", "ibuprofen-uk-label", "ibuprofen-nhs"]);
    // Under 18 one asks first, and a dose is no use to somebody who is to ask first.
    for child in [0, 8, 11, 12, 17] {
        assert_eq!(doses(child), [""; 0], "{child}");
    }
    assert_eq!(doses(18), ["ibuprofen-us-label", "ibuprofen-uk-label-12-to-18", "ibuprofen-nhs"]);
    let (said, _) = well();
    let unasked = check(Treatment::Paracetamol, &said.build().unwrap(), &Person::UNKNOWN);
    assert_eq!((unasked.level(), unasked.doses().count()), (Safety::AskFirst, 0));
    let most: Vec<_> = DOSES.iter().filter_map(|dose| dose.most_mg_a_day).collect();
    assert_eq!(most, [1200, 1200, 1200, 4000, 4000, 3250]);
}

#[test]
fn every_row_has_its_provenance() {
    let facts = LIMITS.iter().map(|limit| limit.fact);
    let facts = facts.chain(STOPS.iter().map(|stop| stop.fact)).chain(SEEK_HELP.iter().map(|sign| sign.fact));
    let facts = facts.chain(ITEMS.iter().flat_map(|item| [item.what, item.evidence]));
    for fact in facts.chain(NOT_WORTH_IT.iter().map(|item| item.fact)) {
        assert!(fact.text.ends_with('.') && !fact.sources.is_empty(), "{}", fact.text);
    }
    assert!(SEEK_HELP.iter().map(|sign| sign.urgency).rev().is_sorted(), "most urgent first");
    let treatments: BTreeSet<_> = ITEMS.iter().map(|item| item.treatment.id()).collect();
    assert_eq!(treatments.len(), ITEMS.len());
    for item in ITEMS {
        assert!(Group::Home.contains(item.treatment), "{}", item.treatment);
    }
}

/// The bundled people, with what a plan says to each of them.
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
        let record: Record = serde_json::from_str(line).unwrap();
        let plan = plan(&record.presentation_with_diary(), &record.person);
        let report = serde_json::to_value(plan.report().id(record.id.as_ref()).start(540)).unwrap();
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
    let error = serde_json::from_str::<person::Checked>(line).unwrap().0.unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

const REFUSALS: &[(&str, &str, &str)] = &[
    (
        r#"{"factors": {"kidny-disease": "yes"}}"#,
        "factors: `kidny-disease` is not a factor; the nearest is `kidney-disease`",
        "kidny-disease",
    ),
    (r#"{"factors": {"fever": "yes"}}"#, "factors: `fever` is a finding; give it under `answers`", "fever"),
    (r#"{"answers": {"asthma": "yes"}}"#, "answers: `asthma` is a factor; give it under `factors`", "asthma"),
    (
        r#"{"answers": {"feverr": "yes"}}"#,
        "answers: `feverr` is not a finding; the nearest is `fever`",
        "feverr",
    ),
    (r#"{"factor": {}}"#, "record: `factor` is not a key of a record; the nearest is `factors`", "factor"),
    (
        r#"{"factors": {"asthma": true}}"#,
        "asthma: `true` is not permitted; give `yes`, `no`, `unknown` or `declined`",
        "asthma",
    ),
    (
        r#"{"factors": {"asthma": "yse"}}"#,
        "asthma: `yse` is not an answer (`yes`, `no`, `unknown`, `declined`); the nearest is `yes`",
        "asthma",
    ),
    (r#"{"factors": {"asthma": "no", "asthma": "yes"}}"#, "asthma: given twice; give it once", "asthma"),
    (r#"{"factors": {}, "factors": {}}"#, "factors: given twice; give it once", "factors"),
    (
        r#"{"factors": ["asthma"]}"#,
        "factors: a list is not permitted; give an object of factor ids and answers, such as {\"kidney-disease\": \"no\"}",
        "factors",
    ),
    (
        r#"{"factors": {"severe-liver-failure": "yes", "liver-disease": "no"}}"#,
        "`severe-liver-failure: yes` and `liver-disease: no` contradict each other",
        "liver-disease",
    ),
    (
        r#"{"answers": {"osteoporosis": "no"}, "factors": {"severe-osteoporosis": "yes"}}"#,
        "`severe-osteoporosis: yes` and `osteoporosis: no` contradict each other",
        "osteoporosis",
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
        "diary: entry 1: pain: 11 is out of range; permitted are 0 to 10 points",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": -1}]}"#,
        "diary: entry 1: pain: -1 is out of range; permitted are 0 to 10 points",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "pain": 3.5}]}"#,
        "diary: entry 1: pain: `3.5` is not permitted; give a whole number from 0 to 10 points",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 1, "pain": 3}, {"day": -2, "pain": 3}]}"#,
        "diary: entry 2: day: -2 is out of range; permitted are 0 to 4294967295 days",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 4294967296, "pain": 3}]}"#,
        "diary: entry 1: day: 4294967296 is out of range; permitted are 0 to 4294967295 days",
        "diary",
    ),
    (
        r#"{"diary": [{"day": "mon", "pain": 3}]}"#,
        "diary: entry 1: day: the text `mon` is not permitted; give a whole number from 0 to 4294967295 days",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2}]}"#,
        "diary: entry 1: pain: is missing; give a whole number from 0 to 10 points",
        "diary",
    ),
    (
        r#"{"diary": [{"day": null, "pain": 5}]}"#,
        "diary: entry 1: day: is missing; give a whole number from 0 to 4294967295 days",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "pian": 5}]}"#,
        "diary: entry 1: `pian` is not a key of a diary entry; the nearest is `pain`",
        "diary",
    ),
    (
        r#"{"diary": [{"day": 2, "day": 3, "pain": 5}]}"#,
        "diary: entry 1: day: given twice; give it once",
        "diary",
    ),
    (
        r#"{"diary": [[2, 5]]}"#,
        "diary: entry 1: a list is not permitted; give a day and a score, such as {\"day\": 3, \"pain\": 5}",
        "diary",
    ),
    (
        r#"{"diary": {}}"#,
        "diary: an object is not permitted; give a list of days and scores, such as [{\"day\": 3, \"pain\": 5}]",
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
        let checked: person::Checked = serde_json::from_str(line).unwrap();
        let error = checked.0.unwrap_err();
        assert_eq!(error, person::InputError::NotAnObject, "{line}");
        assert_eq!(error.field(), None);
        assert!(error.to_string().starts_with("a record is a JSON object, such as {\"age\": 58, "));
    }
}

/// What a person wrote first is mended first, and the second time it is given does not undo the first.
#[test]
fn the_first_fault_counts() {
    for (line, error) in [
        (r#"{"diary": [7, 8], "factors": 9}"#, "diary: entry 1: `7` is not permitted"),
        (r#"{"factors": 9, "diary": [7, 8]}"#, "factors: `9` is not permitted"),
        (r#"{"factors": {"asthma": "no", "x": "no", "asthma": "no"}}"#, "factors: `x` is not a factor"),
        (r#"{"factors": null, "factors": 9}"#, "factors: given twice"),
        (r#"{"factors": 9, "age": 200}"#, "age: 200 is out of range"),
    ] {
        assert!(refusal(line).0.starts_with(error), "{line}: {}", refusal(line).0);
    }
}

#[test]
fn a_record_reads_in_any_order_and_null_is_nothing() {
    let one = r#"{"id": 7, "factors": {"asthma": "yes", "lupus": "declined"}, "age": 30, "answers": {"fever": "no"}, "diary": [{"day": 1, "pain": 2}]}"#;
    let other = r#"{"diary": [{"pain": 2, "day": 1}], "answers": {"fever": "no"}, "age": 30, "factors": {"lupus": "declined", "asthma": "yes"}, "id": 7}"#;
    let [one, other] = [one, other].map(|line| serde_json::from_str::<Record>(line).unwrap());
    assert_eq!(one, other);
    assert_eq!(one.person.answer(Factor::Lupus), Answer::Declined);
    assert_eq!(one.presentation_with_diary().pain().map(Pain::get), Some(2));
    let nothing: Record = serde_json::from_str(r#"{"factors": null, "diary": null, "age": null}"#).unwrap();
    assert_eq!((nothing.person, nothing.presentation), (Person::UNKNOWN, Presentation::EMPTY));
    let again: serde_json::Value = serde_json::to_value(one.person).unwrap();
    assert_eq!(again, serde_json::json!({"asthma": "yes", "lupus": "declined"}));
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![3 => Just(Answer::No), 1 => Just(Answer::Yes), 1 => Just(Answer::Unknown), 1 => Just(Answer::Declined)]
}

/// People of whom little or everything is known, with red flags and without; the two need not fit.
fn people() -> impl Strategy<Value = (Presentation, Person)> {
    let presentations = prop_oneof![proptest1::fully_answered_without_red_flag(), proptest1::presentations()];
    (presentations, proptest1::persons())
}

fn rank(answer: Answer) -> u8 {
    match answer {
        Answer::No => 0,
        Answer::Unknown | Answer::Declined => 1,
        Answer::Yes => 2,
    }
}

proptest! {
    #[test]
    fn the_level_is_what_the_reasons_say((presentation, person) in people()) {
        for &treatment in Treatment::ALL {
            let check = check(treatment, &presentation, &person);
            prop_assert!(check.at_least() <= check.level() && check.level() <= check.at_most());
            prop_assert_eq!(check.level(), check.at_least().max(check.at_most().min(Safety::AskFirst)));
            prop_assert_eq!(check.reasons().map(|reason| reason.level).max().unwrap_or(Safety::Fine), check.level());
            prop_assert!(check.reasons().map(|reason| (reason.level, reason.is_certain())).rev_sorted());
            for reason in check.reasons().filter(Reason::is_certain) {
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
    fn in_turn_is_as_strict_as_the_stricter_of_both((presentation, person) in people()) {
        let of = |treatment| check(treatment, &presentation, &person);
        let (heat, cold) = (of(Treatment::Heat), of(Treatment::Cold));
        let both = of(Treatment::AlternateHeatAndCold);
        prop_assert_eq!(both.level(), heat.level().max(cold.level()));
        let ids = |check: &Check| check.reasons().map(|reason| reason.rule.id).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&both), &ids(&heat) | &ids(&cold));
    }

    /// No, unknown, yes: a step up never makes anything milder, and a step from unknown stays within the bounds.
    #[test]
    fn a_worse_answer_never_gives_a_milder_level(
        (presentation, person) in people(),
        factor in prop::sample::select(Factor::ALL),
        answer in answers(),
    ) {
        let Ok(changed) = person.to_builder().answer(factor, answer).build() else { return Ok(()) };
        // What the answer replaced may have entailed something: only single steps are compared.
        let comparable = Factor::ALL.iter().all(|&other| other == factor
            || rank(changed.answer(other)).cmp(&rank(person.answer(other))) == core::cmp::Ordering::Equal
            || rank(changed.answer(other)).cmp(&rank(person.answer(other))) == rank(changed.answer(factor)).cmp(&rank(person.answer(factor))));
        prop_assume!(comparable);
        for &treatment in Treatment::ALL {
            let (before, after) = (check(treatment, &presentation, &person), check(treatment, &presentation, &changed));
            if rank(changed.answer(factor)) >= rank(person.answer(factor)) {
                prop_assert!(after.level() >= before.level() && after.at_least() >= before.at_least());
            }
            if rank(changed.answer(factor)) <= rank(person.answer(factor)) {
                prop_assert!(after.level() <= before.level() && after.at_most() <= before.at_most());
            }
            // A factor that the presentation denies is out of bounds: its yes counts all the same.
            if rank(person.answer(factor)) == 1 && changed.fits(&presentation).is_ok() {
                prop_assert!(before.at_least() <= after.at_least() && after.at_most() <= before.at_most());
            }
        }
    }

    /// The same for an answer of the presentation, the gate included. A question declined is not
    /// compared: by design it sends nobody to a doctor, where one not asked would.
    #[test]
    fn a_worse_finding_never_gives_a_milder_level(
        (presentation, person) in people(),
        finding in prop::sample::select(Finding::ALL),
    ) {
        let of = |answer| presentation.to_builder().answer(finding, answer).build();
        let by_answer = [Answer::No, Answer::Unknown, Answer::Yes].map(of);
        for pair in by_answer.windows(2) {
            let [Ok(better), Ok(worse)] = pair else { continue };
            for &treatment in Treatment::ALL {
                let (before, after) = (check(treatment, better, &person), check(treatment, worse, &person));
                prop_assert!(before.level() <= after.level(), "{} {}", finding, treatment);
            }
        }
    }

    /// Nothing forbidden, and nothing that must be asked about first, is ever told to be done.
    #[test]
    fn every_item_stands_in_one_place_and_in_the_right_one((presentation, person) in people()) {
        let first = SEEN_FIRST.iter().any(|row| person.present().contains(row.factor));
        let home = match plan(&presentation, &person) {
            Plan::AtHome(home) => home,
            Plan::GetHelp(help) => {
                prop_assert!(first || triage(&person.fill(&presentation)).advised() >= Urgency::SameDay);
                prop_assert!(help.urgency() >= triage(&presentation).advised().max(Urgency::SameDay));
                prop_assert_eq!(help.seen_first().next().is_some(), first);
                return Ok(());
            }
        };
        prop_assert!(!first && triage(&person.fill(&presentation)).advised() < Urgency::SameDay);
        for row in SEEN_FIRST {
            let asked = home.ask_before().any(|asked| asked.factor == row.factor);
            prop_assert_eq!(asked, person.answer(row.factor) != Answer::No);
        }
        prop_assert!(triage(&presentation).advised() < Urgency::SameDay);
        let mut seen = BTreeSet::new();
        for (step, least, most) in home.to_do().map(|step| (step, Safety::Fine, Safety::TakeCare))
            .chain(home.ask_first().map(|step| (step, Safety::AskFirst, Safety::AskFirst)))
            .chain(home.leave_out().map(|step| (step, Safety::Contraindicated, Safety::Contraindicated)))
        {
            let level = check(step.item.treatment, &presentation, &person).level();
            prop_assert!(least <= level && level <= most);
            prop_assert!(seen.insert(step.item.treatment.id()));
            prop_assert!(level == Safety::Fine || step.check.reasons().next().is_some());
        }
        for interval in home.schedule(0).into_iter().flat_map(|schedule| schedule.intervals()) {
            if let Some(pack) = interval.pack {
                prop_assert!(check(pack, &presentation, &person).level() <= Safety::TakeCare);
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

/// What the founding article says of care at home, of prevention and of when to see a doctor.
#[test]
fn the_articles_advice_is_in_the_plan() {
    let (said, person) = well();
    let said = said.yes(RiskFactor::ProlongedSitting).yes(RiskFactor::StressOrAnxiety).build().unwrap();
    let home = at_home(&said, &person.build().unwrap());
    let steps = home.to_do().flat_map(|step| step.item.what.article);
    let signs = home.seek_help().iter().flat_map(|sign| sign.fact.article);
    let principles = home.principles().iter().flat_map(|fact| fact.article);
    let stated: BTreeSet<u8> = steps.chain(signs).chain(principles).map(|fact| fact.number()).collect();
    let of_the_article = (100..=111).chain([4, 5, 95, 96, 97, 98, 118, 119, 120]);
    let missing: Vec<u8> = of_the_article.filter(|number| !stated.contains(number)).collect();
    assert_eq!(missing, [0; 0]);
    assert_eq!(home.to_do().next().unwrap().item.treatment, Treatment::StayActive);
    assert_eq!(home.not_worth_it().next().unwrap().treatment, Treatment::BedRest);
}
