//! The page that a person reads: short, in one order, and right for whom it is.

use std::collections::BTreeSet;

use crate::support::{example, no_to_the_rest};
use backpain::diary::WithDiary;
use backpain::json::Record;
use backpain::presentation::PresentationBuilder;
use backpain::self_care::*;
use backpain::triage::State;
use backpain::*;

const FILES: [&str; 3] =
    ["examples/data/self_care.jsonl", "examples/data/presentations.jsonl", "examples/data/causes.jsonl"];

/// Every bundled person, with the id.
pub(crate) fn bundled() -> impl Iterator<Item = (String, Presentation)> {
    FILES.iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).unwrap();
        let lines: Vec<_> = text
            .lines()
            .map(|line| {
                let record: Record<WithDiary> = serde_json::from_str(line).unwrap();
                (record.id.unwrap().to_string(), record.value.filled())
            })
            .collect();
        lines
    })
}

pub(crate) fn countries() -> impl Iterator<Item = ReportOptions> {
    let known = Country::ALL.iter().map(|&country| ReportOptions::new().country(country));
    [ReportOptions::new()].into_iter().chain(known)
}

/// A person of this age, with a few days of moderate pain.
fn aged(years: u16) -> PresentationBuilder {
    let said = Presentation::builder().age(Age::new(years).unwrap()).sex(Sex::Female);
    let said = said.age_at_onset(AgeAtOnset::new(years).unwrap());
    let said = said.duration(Duration::new(5).unwrap()).pain(Pain::new(4).unwrap());
    said.weeks_without_improvement(WeeksWithoutImprovement::new(0).unwrap())
}

/// The page of a person who answers no to the rest.
fn page(said: PresentationBuilder) -> Page {
    plan(&no_to_the_rest(&said.build().unwrap())).page()
}

fn ids(lines: &[PageLine]) -> Vec<&str> {
    lines.iter().map(|line| line.id.as_str()).collect()
}

pub(crate) fn all_lines(page: &Page) -> impl Iterator<Item = &PageLine> {
    [&page.about, &page.do_now, &page.leave_out, &page.get_help_now, &page.see_someone, &page.notes]
        .into_iter()
        .flatten()
}

/// What an example prints for each person.
fn printed(program: &str, file: &str) -> Vec<String> {
    let output = example::run(program, &[file, "--without-examination"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_inclusive("not a diagnosis.\n\n").map(str::to_owned).collect()
}

#[test]
fn a_plain_strain_is_one_page() {
    let pages = printed("self_care", FILES[0]);
    let strain = pages.iter().find(|page| page.contains("(strain-after-gardening)")).unwrap();
    let (words, lines) = (strain.split_whitespace().count(), strain.lines().count());
    assert!(words <= 300, "{words} words");
    assert!(lines <= 45, "{lines} lines");
    assert!(strain.starts_with("LOOK AFTER IT AT HOME"));
}

#[test]
fn no_page_is_long_and_no_line_is_printed_twice() {
    for file in FILES {
        for page in printed("self_care", file) {
            assert!(page.lines().count() <= 60, "{page}");
            let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
            let distinct: BTreeSet<&&str> = lines.iter().collect();
            assert_eq!(lines.len(), distinct.len(), "{page}");
            assert!(!page.contains("00:"), "{page}");
        }
    }
}

#[test]
fn every_page_of_a_bundled_person_is_as_it_should_be() {
    let mut at_home = 0;
    for options in [Options::new(), Options::new().without_examination()] {
        for (id, person) in bundled() {
            let plan = plan_with(&person, options);
            for shown in countries() {
                let page = plan.page_with(shown);
                let texts: BTreeSet<&str> = all_lines(&page).map(|line| line.text.as_str()).collect();
                assert_eq!(texts.len(), all_lines(&page).count(), "{id}: a line is there twice");
                sections_are_in_order(&id, &page);
                let open = matches!(page.state, State::Unfinished | State::NotAssessed);
                let is_told = page.heading.starts_with("NOT ");
                assert!(is_told == open || page.heading == "BE SEEN TODAY", "{id}: {}", page.heading);
                signs_are_new(&id, &page, &person);
                if let Plan::AtHome(home) = &plan {
                    at_home += 1;
                    steps_are_safe(&id, &page, home);
                    assert_eq!(page.get_help_now.len(), 5, "{id}");
                    let appointment = page.urgency == Urgency::WithinTwoWeeks;
                    assert_eq!(page.see_someone.len(), if appointment { 0 } else { 3 }, "{id}");
                } else {
                    assert!(page.leave_out.is_empty() && page.see_someone.is_empty(), "{id}");
                    let crisis = page.setting == Setting::CrisisLine;
                    assert_eq!(page.do_now.len(), if crisis { 0 } else { 3 }, "{id}");
                }
            }
        }
    }
    assert!(at_home > 100, "{at_home}");
}

fn sections_are_in_order(id: &str, page: &Page) {
    let text = format!("\n{page}");
    let titles = ["\nDo now\n", "\nUntil you are seen\n", "\nLeave out", "\nGet help now if ", "\nSee your "];
    let places: Vec<usize> = titles.iter().filter_map(|title| text.rfind(title)).collect();
    assert!(places.is_sorted(), "{id}: {text}");
    let look_again = text.find("\nLook again ");
    assert!(look_again.is_none_or(|place| place > *places.last().unwrap()), "{id}: {text}");
    assert_eq!(look_again.is_some(), page.urgency < Urgency::SameDay, "{id}");
}

#[test]
fn what_has_little_proof_is_none_of_the_first_things() {
    let sciatica = aged(40).yes(Symptom::LegPainBelowKnee).yes(Factor::NumbSkin);
    assert_eq!(ids(&page(sciatica).do_now), ["stay-active", "walk-first", "relax"]);
}

fn signs_are_new(id: &str, page: &Page, person: &Presentation) {
    for line in page.get_help_now.iter().chain(&page.see_someone) {
        let sign = SEEK_HELP.iter().find(|sign| sign.id == line.id).unwrap();
        assert!(sign.signs.intersection(person.present()).is_empty(), "{id}: {}", line.text);
    }
}

fn steps_are_safe(id: &str, page: &Page, home: &AtHome<'_>) {
    assert_eq!(page.do_now.len(), 3, "{id}");
    for line in &page.do_now {
        let step = STEPS.iter().find(|step| step.id == line.id).unwrap();
        for disowned in ["No study", "No trial", "No proof", "taste", "too few", "little proof"] {
            assert!(!line.text.contains(disowned), "{id}: {}", line.text);
        }
        let Some(treatment) = step.treatment else { continue };
        assert!(home.to_do().any(|choice| choice.remedy.treatment == treatment), "{id}: {treatment}");
        assert!(home.leave_out().all(|choice| choice.remedy.treatment != treatment), "{id}: {treatment}");
        assert!(home.not_worth_it().all(|item| item.treatment != treatment), "{id}: {treatment}");
    }
}

#[test]
fn every_line_of_a_table_has_its_id_and_source() {
    let ids = OUTLOOKS.iter().map(|row| row.id).chain(STEPS.iter().chain(FIRST_AID).map(|step| step.id));
    let ids: Vec<&str> = ids.collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id is given twice");
    for id in ids {
        assert!(id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{id}");
    }
    // The last outlook is everybody's, and so is a step that nothing forbids.
    assert_eq!(OUTLOOKS.last().unwrap().applies_to, AppliesTo::Everyone);
    assert!(FIRST_AID.iter().filter(|step| step.applies_to == AppliesTo::Everyone).count() > 3);
}

/// One label, that of the country; without a country, the strictest.
#[test]
fn a_country_chooses_the_label_and_the_number() {
    let person = no_to_the_rest(&aged(40).build().unwrap());
    let plan = plan(&person);
    let ibuprofen = |page: &Page| -> String {
        let line = page.do_now.iter().find(|line| line.id == "ibuprofen").unwrap();
        line.text.split_once(": ").unwrap().1.to_owned()
    };
    let unknown = plan.page();
    let strictest =
        "at most 400 mg at a time, 6 hours or more apart, at most 1,200 mg in 24 hours, for at most 10 days.";
    assert_eq!(ibuprofen(&unknown), strictest);
    for country in Country::ALL {
        assert!(!unknown.to_string().contains(country.emergency_number()), "{country}");
    }
    let of = |country| plan.page_with(ReportOptions::new().country(country));
    let american = of(Country::UnitedStates);
    assert_eq!(ibuprofen(&american), strictest.replace("6 hours", "4 hours"));
    assert!(american.to_string().contains("call 911 or go to an emergency room"));
    assert_eq!(ibuprofen(&of(Country::UnitedKingdom)), strictest);
    assert!(of(Country::UnitedKingdom).to_string().contains("See your GP if"));
    assert_eq!(ibuprofen(&of(Country::Canada)), strictest, "no label of its own");
    assert_eq!(ibuprofen(&of(Country::Australia)), strictest, "a label that names only the day's most");
    let sources =
        |page: &Page| page.do_now.iter().find(|line| line.id == "ibuprofen").unwrap().sources.clone();
    assert!(sources(&american).ends_with(&[Source::IbuprofenUsDirections]));
    // The Australian label is not for people from 65.
    let old = no_to_the_rest(&aged(70).build().unwrap());
    let of = |country| self_care::plan(&old).page_with(ReportOptions::new().country(country)).do_now;
    assert!(of(Country::Ireland).iter().any(|line| line.id == "ibuprofen"));
    assert!(of(Country::Australia).iter().all(|line| line.id != "ibuprofen"));
    // Of two ages, the stricter: from 12 to 18 years a doctor is asked after 3 days.
    let young = no_to_the_rest(&aged(18).build().unwrap());
    assert!(ibuprofen(&self_care::plan(&young).page()).ends_with("for at most 3 days."));
}

#[test]
fn in_pregnancy_the_midwife_and_the_signs_of_pregnancy_are_there() {
    let expecting = aged(30).yes(RiskFactor::PossiblePregnancy);
    let expecting = expecting.pregnancy_weeks(PregnancyWeeks::new(30).unwrap());
    let page = page(expecting);
    assert_eq!(ids(&page.about), ["appointment", "pregnancy", "pregnancy"]);
    assert!(page.about[0].text.starts_with("See your midwife in the ordinary way."), "{page}");
    assert_eq!(ids(&page.do_now), ["stay-active-in-pregnancy", "sleep-on-side", "walk"]);
    assert_eq!(
        ids(&page.get_help_now),
        [
            "numb-saddle-or-bladder",
            "chest-or-collapse",
            "pregnancy-bleeding-or-waters",
            "pregnancy-waves-or-pee",
            "high-temperature"
        ]
    );
    assert!(page.get_help_now[2].text.ends_with("Call your maternity unit today."));
    assert_eq!(page.see, "your midwife or your doctor");
    let left_out = page.leave_out.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    assert!(
        left_out.contains("Ask your midwife before you try: ") && left_out.contains("belt"),
        "{left_out}"
    );
    let today = self::page(expecting.yes(Symptom::Fever));
    assert_eq!(ids(&today.get_help_now[3..]), ["pregnancy-bleeding-or-waters", "pregnancy-waves-or-pee"]);
    assert!(!left_out.contains("does not help"), "{left_out}");
    assert!(left_out.contains("ibuprofen: "), "{left_out}");
}

#[test]
fn a_young_athlete_rests_from_sport_and_walks() {
    for years in [18, 20, 21] {
        let young = aged(years).yes(RiskFactor::RegularSport).yes(Symptom::PainWorseBendingBackwards);
        let page = page(young);
        let rests = years < 21;
        assert_eq!(page.do_now[0].id == "rest-from-sport", rests);
        assert!(!rests || page.leave_out.iter().all(|line| !line.text.contains("alking")), "{page}");
        let Plan::AtHome(home) = plan(&no_to_the_rest(&young.build().unwrap())) else { panic!("gated") };
        assert!(home.to_do().any(|choice| choice.remedy.treatment == Treatment::Walking));
        let stretches = home.to_do().any(|choice| choice.remedy.treatment == Treatment::Stretching);
        assert_eq!(stretches, !rests);
    }
}

#[test]
fn who_must_be_seen_today_gets_first_aid() {
    let feverish = page(aged(40).yes(Symptom::Fever));
    assert_eq!((feverish.heading.as_str(), feverish.urgency), ("BE SEEN TODAY", Urgency::SameDay));
    assert_eq!(ids(&feverish.do_now), ["ease", "company", "simple-pain-relief"]);
    assert!(feverish.to_string().contains("\nUntil you are seen\n1. "), "{feverish}");
    let allergic = page(aged(40).yes(Symptom::Fever).yes(Factor::ParacetamolAllergy));
    assert_eq!(ids(&allergic.do_now), ["ease", "company", "nothing-new"]);
    let numb = page(aged(40).yes(Symptom::SaddleSensoryChange));
    assert_eq!(ids(&numb.do_now), ["ease", "company", "nothing-new"]);
    assert!(numb.get_help_now.is_empty() && numb.heading == "EMERGENCY");
    let crashed = page(aged(40).yes(RiskFactor::MajorTrauma));
    assert_eq!(crashed.do_now[0].id, "keep-still");
    let clot = page(aged(40).yes(Factor::BloodClot));
    assert_eq!((clot.heading.as_str(), clot.urgency), ("BE SEEN TODAY", Urgency::SameDay));
    let person = no_to_the_rest(&aged(40).yes(Symptom::Fever).build().unwrap());
    let american = plan(&person).page_with(ReportOptions::new().country(Country::UnitedStates));
    assert!(american.to_string().contains("acetaminophen, as its label says"), "{american}");
    assert!(american.about[0].text.contains("call your doctor or an urgent care clinic."), "{american}");
}

#[test]
fn who_needs_an_appointment_gets_it_and_a_plan() {
    let recurrent = page(aged(40).yes(Symptom::KeepsComingBack));
    assert_eq!(recurrent.heading, "LOOK AFTER IT AT HOME, AND SEE SOMEONE ABOUT IT");
    assert_eq!(ids(&recurrent.about), ["appointment", "ordinary", "ordinary"]);
    assert_eq!(recurrent.do_now.len(), 3);
    // What a red flag suspects is not talked away.
    let stiff = aged(30).yes(Symptom::GradualOnset).yes(Symptom::ImprovesWithMovement);
    let stiff = page(stiff.yes(Symptom::NoReliefFromRest).duration(Duration::new(120).unwrap()));
    assert!(stiff.urgency >= Urgency::Routine);
    assert_eq!(ids(&stiff.about), ["appointment"], "{stiff}");
}

/// What it probably is, and what to expect, by the answers and by how long it has lasted.
#[test]
fn the_outlook_depends_on_the_cause_and_on_the_time() {
    let outlook = |said: PresentationBuilder| page(said).about.last().unwrap().id.clone();
    let months = Duration::new(200).unwrap();
    for (said, id) in [
        (aged(40), "ordinary"),
        (aged(40).yes(RiskFactor::OverstretchOrTwist), "strain-or-sprain"),
        (aged(40).yes(RiskFactor::OverstretchOrTwist).duration(months), "long-lasting"),
        (aged(40).yes(Symptom::SorenessAfterExercise), "soreness-after-exercise"),
        (aged(40).yes(Symptom::LegPainBelowKnee), "sciatica"),
    ] {
        assert_eq!(outlook(said), id);
    }
    for row in OUTLOOKS {
        assert!(row.expect.sources.iter().any(|source| *source != Source::GoodPractice), "{}", row.id);
    }
}

/// An interview that is not finished is never told as a result, at home either.
#[test]
fn not_finished_never_reads_as_a_result() {
    let open = aged(40).build().unwrap();
    let page = plan(&open).page();
    assert_eq!(page.heading, "NOT FINISHED");
    assert!(page.about[0].text.starts_with("This is not a result yet: "), "{page}");
    assert!(page.about[1].text.starts_with("Next question: "), "{page}");
    let nothing = plan(&Presentation::EMPTY).page();
    assert_eq!(nothing.heading, "NOT ASSESSED");
    // A question that could only make it routine is open: there is a plan, but no result.
    let person = no_to_the_rest(&aged(40).build().unwrap());
    let person = person.to_builder().unasked(Symptom::KeepsComingBack).build().unwrap();
    let page = plan(&person).page();
    assert_eq!((page.heading.as_str(), page.do_now.len()), ("NOT FINISHED", 3));
    assert!(!page.to_string().contains("Most likely"), "{page}");
}

#[test]
fn a_page_is_data() {
    let page = plan(&Presentation::EMPTY).page().with_id(Some("case-7".into()));
    assert!(page.to_string().starts_with("NOT ASSESSED   (case-7)\n"));
    let json = serde_json::to_string(&page).unwrap();
    assert_eq!(serde_json::from_str::<Page>(&json).unwrap(), page);
    let Report::GetHelp(help) = plan(&Presentation::EMPTY).report() else { panic!("gated") };
    assert_eq!(help.page, page.with_id(None));
}

/// A triage is as short: how soon, where, one line for each suspicion, what to watch for, and how much is left to ask.
#[test]
fn a_triage_is_short() {
    for file in &FILES[1..] {
        for page in printed("triage", file) {
            assert!(page.lines().count() <= 25, "{page}");
            let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
            assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), lines.len(), "{page}");
            let open = page.contains("Left to ask: ");
            assert!(!open || page.starts_with("NOT "), "{page}");
        }
    }
    for (id, person) in bundled() {
        let report = triage(&person).report();
        let text = report.to_string();
        let suspected = report.red_flags.iter().map(|flag| flag.suspects.id()).collect::<BTreeSet<_>>();
        let told = text.split("\n\n").find(|part| part.starts_with("Why\n"));
        let told = told.map_or(0, |part| part.lines().filter(|line| !line.contains("more.")).count() - 1);
        assert_eq!(told, suspected.len().min(6), "{id}: {text}");
    }
}
