//! What a person reads is plain: a Flesch-Kincaid grade of at most 7, in each room and overall.
//! `cargo test --test it reading_age -- --nocapture` prints the grades and the worst ten sentences.

use std::collections::BTreeSet;

use crate::support::readability::{Counts, sentences, syllables};
use backpain::Question;
use backpain::cause::DiagnosticStep;
use backpain::cause::{GENERAL, OUTLOOK, Professional, Warning};
use backpain::diary::{Trend, WithDiary};
use backpain::interview::Form;
use backpain::json::Record;
use backpain::language::Phrase;
use backpain::red_flags::RULES;
use backpain::self_care::{
    self, FIRST_AID, LIMITS, NOT_WORTH_IT, OUTLOOKS, Page, REMEDIES, ReportOptions, SEEK_HELP, STEPS, STOPS,
    plan,
};
use backpain::source::Fact;
use backpain::treatment::{Figure, PRINCIPLES, Summary};
use backpain::{
    Cause, Condition, Country, Finding, Kind, Measure, Presentation, Setting, Symptom, Treatment, Urgency,
    triage,
};

/// The highest grade that is plain enough: seven years of school, a reading age of 11 to 12.
const HIGHEST: f64 = 7.0;

struct Room {
    name: &'static str,
    /// Names and parts of sentences are shorter than sentences, so they must not lower the grade of sentences.
    is_prose: bool,
    texts: Vec<&'static str>,
}

impl Room {
    fn counts(&self) -> Counts {
        self.texts.iter().map(|text| Counts::of(text)).fold(Counts::default(), Counts::plus)
    }
}

fn prose(name: &'static str, texts: impl IntoIterator<Item = &'static str>) -> Room {
    Room { name, is_prose: true, texts: texts.into_iter().collect() }
}

fn names(name: &'static str, texts: impl IntoIterator<Item = &'static str>) -> Room {
    Room { name, is_prose: false, texts: texts.into_iter().collect() }
}

fn texts(facts: impl IntoIterator<Item = Fact>) -> impl Iterator<Item = &'static str> {
    facts.into_iter().map(|fact| fact.text)
}

/// Everything that a person reads. It excludes texts for examiners and clinicians: signs, the rationales of red-flag
/// rules, the evidence on treatments, medicine classes, and what distinguishes causes.
fn rooms() -> Vec<Room> {
    let findings = Finding::ALL.iter().filter(|finding| finding.kind() != Kind::Sign);
    let questions = findings.map(|finding| finding.question());
    let numbers = Measure::ALL.iter().map(|measure| measure.question());
    let fronts = [Warning::RedFlags, Warning::NotAskedFor, Warning::NoneFound];
    let summaries = Summary::ALL.iter().map(|summary| summary.plain());
    let purposes = Treatment::ALL.iter().map(|treatment| treatment.purpose());
    vec![
        prose("questions about findings and numbers", questions.chain(numbers).chain([Question::Sex.text()])),
        prose(
            "choices of the interview",
            Form::BUILT_IN.choices().iter().flat_map(|choice| [choice.text].into_iter().chain(choice.hint)),
        ),
        names(
            "options of the choices",
            Form::BUILT_IN
                .choices()
                .iter()
                .flat_map(|choice| choice.options.iter().map(|option| option.text)),
        ),
        prose("advice and safety net", advice()),
        prose("warnings before causes", fronts.map(Warning::message)),
        prose("causes in plain words, for and against", causes()),
        prose("causes: how they hurt, go on and are treated", facts_of_causes()),
        prose("causes in general, and outlook", texts(GENERAL.iter().chain(OUTLOOK).copied())),
        prose("diagnosis: what to expect", DiagnosticStep::ALL.iter().map(|step| step.what_to_expect())),
        prose("treatments: purpose and summary", purposes.chain(summaries)),
        prose("principles of treatment", texts(PRINCIPLES.iter().copied())),
        prose(
            "safety reasons",
            self_care::RULES
                .iter()
                .map(|rule| rule.because)
                .chain(self_care::SEE_FIRST.iter().map(|row| row.because)),
        ),
        prose("limits", texts(LIMITS.iter().map(|limit| limit.fact))),
        prose("stop signs", texts(STOPS.iter().map(|stop| stop.fact))),
        prose("when to seek help", texts(SEEK_HELP.iter().map(|sign| sign.fact))),
        prose("page: outlook", texts(OUTLOOKS.iter().flat_map(|row| [row.what, row.expect]))),
        prose("page: steps and first aid", texts(STEPS.iter().chain(FIRST_AID).map(|step| step.fact))),
        prose("pages", pages()),
        prose("plan", texts(REMEDIES.iter().flat_map(|remedy| [remedy.what, remedy.evidence]))),
        prose("what is not worth it", texts(NOT_WORTH_IT.iter().map(|item| item.fact))),
        prose("schedule and other numbers", texts(Figure::ALL.iter().map(|figure| figure.fact()))),
        prose("diary", Trend::ALL.iter().map(|trend| trend.plain())),
        names("other phrases", {
            let others = Phrase::ALL.iter().filter(|phrase| phrase.table() != "advice");
            others.map(|phrase| phrase.name())
        }),
        names("names of conditions", Condition::ALL.iter().map(|condition| condition.plain_name())),
        names("names of causes", Cause::ALL.iter().map(|cause| cause.profile().plain_name)),
        names("names of treatments", Treatment::ALL.iter().map(|treatment| treatment.plain_name())),
        names("whom to see", Professional::ALL.iter().map(|professional| professional.plain_name())),
        names("how soon, and where", {
            let urgencies = Urgency::ALL.iter().map(|urgency| urgency.name());
            urgencies.chain(Setting::ALL.iter().map(|setting| setting.name()))
        }),
    ]
}

/// Every line of the page of each bundled person, in each country.
fn pages() -> BTreeSet<&'static str> {
    let countries = Country::ALL.iter().map(|&country| ReportOptions::new().country(country));
    let countries: Vec<ReportOptions> = countries.chain([ReportOptions::new()]).collect();
    let files = [
        include_str!("../../examples/data/presentations.jsonl"),
        include_str!("../../examples/data/self_care.jsonl"),
    ];
    let people = files.iter().flat_map(|file| file.lines()).map(|line| {
        let record: Record<WithDiary> = serde_json::from_str(line).unwrap();
        record.value.filled()
    });
    people
        .flat_map(|person| {
            let plan = plan(&person);
            countries.iter().flat_map(|&options| page_lines(&plan.page_with(options))).collect::<Vec<_>>()
        })
        .map(|text| &*text.leak())
        .collect()
}

/// The lines, without the questions, which are graded by themselves.
fn page_lines(page: &Page) -> Vec<String> {
    let text = page.to_string();
    let lines = text.lines().skip(1).filter(|line| line.ends_with('.'));
    lines.map(|line| line.trim_start_matches(['-', ' ', '1', '2', '3', '.']).to_owned()).collect()
}

fn causes() -> impl Iterator<Item = &'static str> {
    Cause::ALL.iter().flat_map(|cause| {
        let profile = cause.profile();
        let clues = profile.required.iter().chain(profile.speaks_for).map(|clue| clue.because.text);
        let counters = profile.speaks_against.iter().map(|counter| counter.because.text);
        [profile.in_plain_words].into_iter().chain(clues).chain(counters)
    })
}

fn facts_of_causes() -> impl Iterator<Item = &'static str> {
    let facts = Cause::ALL.iter().flat_map(|cause| {
        let profile = cause.profile();
        let (first_line, avoid) = (profile.first_line.because, profile.avoid.because);
        let course = profile.course.facts;
        [
            profile.spasm.because,
            profile.mechanism,
            profile.symptoms,
            course,
            profile.affects,
            first_line,
            avoid,
        ]
    });
    texts(facts.flatten().copied())
}

/// Every advice and safety net: for a person who has answered nothing; for one who has what a rule asks for, alone and
/// with everything else open; and for one who has nothing, but was not asked what a rule asks for.
fn advice() -> BTreeSet<&'static str> {
    let well = triage(&Presentation::EMPTY).mildest();
    let mut people = vec![Presentation::EMPTY, well];
    for rule in RULES {
        let findings = rule.when.findings();
        let ill =
            findings.iter().fold(Presentation::builder(), backpain::presentation::PresentationBuilder::yes);
        let not_asked = findings.iter().fold(well.to_builder(), |said, finding| {
            let entailing = Finding::ALL.iter().filter(|other| other.entails().contains(&finding));
            entailing.fold(said, |said, other| said.unasked(*other)).unasked(finding)
        });
        people.extend([ill, not_asked].into_iter().filter_map(|said| said.build().ok()));
        let young = [(Measure::Age, 30), (Measure::AgeAtOnset, 25), (Measure::Duration, 200)];
        let long_ill =
            young.into_iter().fold(ill, |said, (measure, number)| said.measure(measure, number).unwrap());
        people.extend(
            [ill, long_ill].iter().filter_map(|ill| ill.build().ok()).map(|ill| triage(&ill).mildest()),
        );
    }
    // Declined questions can leave each urgency open, by one question or by many.
    for declined in Finding::ALL {
        people.push(well.to_builder().declined(*declined).build().unwrap());
        people.push(Presentation::builder().declined(*declined).build().unwrap());
    }
    people.push(
        Finding::ALL
            .iter()
            .fold(Presentation::builder(), |said, &finding| said.declined(finding))
            .build()
            .unwrap(),
    );
    people.push(
        Finding::ALL.iter().fold(well.to_builder(), |said, &finding| said.declined(finding)).build().unwrap(),
    );
    // Every question declined, or every question unknown.
    let declined =
        Question::ALL.iter().fold(Presentation::builder(), |said, &question| said.declined(question));
    let unknown =
        Question::ALL.iter().fold(Presentation::builder(), |said, &question| said.unknown(question));
    people.extend([declined, unknown, unknown.no(Symptom::Fever)].map(|said| said.build().unwrap()));
    let texts = people.iter().flat_map(|person| {
        let triage = triage(person);
        [triage.advice(), triage.safety_net()]
    });
    texts.map(|text| &*text.leak()).collect()
}

#[test]
fn every_room_is_plain() {
    let rooms = rooms();
    let (mut whole, mut sentences_alone) = (Counts::default(), Counts::default());
    let mut graded = Vec::new();
    for room in &rooms {
        let counts = room.counts();
        whole = whole.plus(counts);
        if room.is_prose {
            sentences_alone = sentences_alone.plus(counts);
        }
        graded.push((room.name, room.texts.len(), counts));
    }
    let all = rooms.iter().map(|room| room.texts.len()).sum();
    graded.extend([("all, without names", all, sentences_alone), ("all", all, whole)]);
    let mut worst: Vec<(f64, &str, &str)> = rooms
        .iter()
        .filter(|room| room.is_prose)
        .flat_map(|room| room.texts.iter().flat_map(|text| sentences(text)).map(|text| (room.name, text)))
        .map(|(name, sentence)| (Counts::of(sentence).grade(), name, sentence))
        .collect();
    worst.sort_by(|left, right| right.0.total_cmp(&left.0));

    println!("grade  texts  words");
    for (name, texts, counts) in &graded {
        println!("{:5.2} {texts:6} {:6}  {name}", counts.grade(), counts.words);
    }
    println!("\nthe worst ten sentences");
    for (grade, name, sentence) in worst.iter().take(10) {
        println!("{grade:5.1}  {name}: {sentence}");
    }
    for (name, texts, counts) in graded {
        assert!(texts > 0 && counts.words > 0, "{name} is empty");
        assert!(
            counts.grade() <= HIGHEST,
            "{name}: grade {:.2}; write shorter words and sentences",
            counts.grade()
        );
    }
}

/// All advice is graded: every phrase of it was given to some person.
#[test]
fn every_advice_is_graded() {
    let given = advice();
    for phrase in Phrase::ALL.iter().filter(|phrase| phrase.table() == "advice") {
        for part in phrase.name().split(['{', '}']).step_by(2) {
            assert!(given.iter().any(|given| given.contains(part)), "given to nobody: {part}");
        }
    }
    assert!(given.len() > 10);
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    for (count, words) in [
        (
            1,
            "a pain back the legs feet times pulled helped ache whole while eye eyes you quite tongue Tired. (aged)",
        ),
        (
            2,
            "muscle ankle people able doctor spasm spasms lying trying being playing ended started needed rhythm",
        ),
        (
            2,
            "beyond player careful safely helpless statement useful every sometimes handle struggled value 38 it's-on",
        ),
        (2, "houses taxes catches wishes edges sizes vary nation region person's cases muscles fluid"),
        (
            3,
            "serious previous medicine infection pregnancy sexual sciatic reaction area long-lasting infected first-aider",
        ),
        (
            4,
            "emergency temperature diabetes scoliosis anxiety inflammation meditation inflammation, half-afternoon",
        ),
        (5, "paracetamol antibiotic manipulation"),
        (6, "physiotherapist osteoporosis"),
    ] {
        for word in words.split(' ') {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}

#[test]
fn a_sentence_ends_at_its_mark() {
    let count = |text| sentences(text).count();
    assert_eq!(count("Do you have a fever? Or chills?"), 2);
    assert_eq!(count("It grew by 2.5 cm in the U.K. Ask first."), 2);
    assert_eq!(count("Stop at once if: it burns; it goes white"), 1);
    assert_eq!(count("(See a doctor.) Do it now! "), 2);
    assert_eq!(count(" ... "), 0);
    assert_eq!(count(""), 0);
}

/// 2 sentences, 9 words, 12 syllables: 0.39 × 4.5 + 11.8 × 12 / 9 − 15.59 = 1.90.
#[test]
fn the_grade_is_that_of_the_formula() {
    let counts = Counts::of("Keep moving. Pain often goes away in two weeks.");
    assert_eq!((counts.sentences, counts.words, counts.syllables), (2, 9, 12));
    assert!((counts.grade() - 1.898).abs() < 0.001, "{}", counts.grade());
    let hard = "Administration of gabapentinoids necessitates pharmacological reconciliation.";
    assert!(Counts::of(hard).grade() > 20.0);
    assert!(Counts::default().grade().abs() < f64::EPSILON);
}

/// Each question is plain by itself, unless it names an illness or a medicine that has no plain name.
#[test]
fn every_question_is_plain() {
    let named = [
        "ibuprofen",
        "paracetamol",
        "steroid",
        "lithium",
        "epilepsy",
        "depression",
        "pacemaker",
        "lupus",
        "arthritis",
        "fibromyalgia",
        "psoriasis",
        "diabetes",
        "colitis",
        "ulcer",
        "vagina",
        "temperature",
        "trauma",
    ];
    for finding in Finding::ALL.iter().filter(|finding| finding.kind() != Kind::Sign) {
        for question in [finding.question(), finding.question_by_proxy()] {
            let grade = Counts::of(question).grade();
            let has_no_plain_name = named.iter().any(|word| question.contains(word));
            assert!(has_no_plain_name || grade <= 6.0, "{grade:.1} {finding}: {question}");
        }
    }
}
