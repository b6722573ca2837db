//! The vocabulary compared with the published list of findings, which is append-only.

use backpain::{
    Factor, Finding, FindingSet, Measure, Polarity, Presentation, RiskFactor, Sex, Source, Symptom, Urgency,
    red_flags,
};

/// Every id, kind, polarity, term and question of `tests/data/findings.tsv` is in the crate. The file only grows: a
/// published id is never renamed or dropped.
#[test]
fn published_findings_are_permanent() {
    let table = include_str!("../data/findings.tsv");
    let mut count = 0;
    for row in table.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [id, kind, polarity, term, question] = columns[..] else { panic!("{row}") };
        let finding: Finding = id.parse().unwrap();
        assert_eq!(finding.id(), id);
        assert_eq!(finding.to_string(), id);
        assert_eq!(finding.kind().to_string(), kind, "{id}");
        assert_eq!(finding.polarity().to_string(), polarity, "{id}");
        assert!(finding.name().eq_ignore_ascii_case(term), "{id}: {}", finding.name());
        assert_eq!(finding.question(), question, "{id}");
        count += 1;
    }
    assert_eq!(count, Finding::COUNT, "a new finding is added to tests/data/findings.tsv as well");
}

#[test]
fn entailments_are_as_declared() {
    let declared: Vec<String> = Finding::ALL
        .iter()
        .flat_map(|finding| finding.entails().iter().map(move |entailed| format!("{finding} {entailed}")))
        .collect();
    assert_eq!(
        declared,
        [
            "leg-pain-below-knee leg-pain",
            "leg-pain-both-sides leg-pain",
            "longstanding-pain-in-both-legs leg-pain",
            "numbness-both-legs leg-numbness",
            "foot-drop-or-major-weakness leg-weakness",
            "weakness-both-legs leg-weakness",
            "worsening-leg-weakness leg-weakness",
            "longstanding-foot-drop longstanding-leg-weakness",
            "very-unwell malaise",
            "sudden-central-pain-eased-by-lying sudden-severe-onset",
            "severe-upper-abdominal-pain abdominal-pain",
            "continuous-abdominal-pain abdominal-pain",
            "colicky-flank-to-groin-pain flank-pain",
            "colic-like-an-earlier-stone flank-pain",
            "heavy-vaginal-bleeding vaginal-bleeding",
            "one-sided-low-abdominal-pain abdominal-pain",
            "wakes-second-half-of-night night-pain",
            "night-pain-eased-by-getting-up night-pain",
            "cancer-within-five-years history-of-cancer",
            "fall-from-standing minor-trauma",
            "active-rheumatoid-disease rheumatoid-arthritis",
            "severe-osteoporosis osteoporosis",
            "active-or-repeated-ulcer stomach-problems",
            "nsaid-gut-bleed stomach-problems",
            "severe-heart-failure heart-disease-or-stroke",
            "uncontrolled-blood-pressure hypertension",
            "severe-kidney-failure kidney-disease",
            "severe-liver-failure liver-disease",
            "weight-under-40-kg weight-under-50-kg",
            "takes-warfarin anticoagulant-use",
        ]
    );
}

/// What sex, pregnancy and a number deny, and nothing else. A yes to any of it contradicts the answer that denies it.
#[test]
fn denials_are_as_declared() {
    let said = Presentation::builder;
    let no_pain = said().pain(backpain::Pain::MIN);
    for (says, denies) in [
        (
            said().sex(Sex::Male),
            &[
                "fluid-leaking-in-pregnancy",
                "reduced-fetal-movement",
                "wave-like-pain-in-pregnancy",
                "vaginal-bleeding",
                "heavy-vaginal-bleeding",
                "possible-pregnancy",
                "recent-childbirth",
                "high-risk-pregnancy",
                "trying-to-conceive",
                "breastfeeding",
            ][..],
        ),
        (
            said().no(RiskFactor::PossiblePregnancy),
            &[
                "possible-pregnancy",
                "fluid-leaking-in-pregnancy",
                "reduced-fetal-movement",
                "wave-like-pain-in-pregnancy",
                "high-risk-pregnancy",
            ],
        ),
        (no_pain, &["unremitting-pain", "uncontrolled-pain"]),
        (said().sex(Sex::Female), &[]),
        (said().pain(backpain::Pain::new(1).unwrap()), &[]),
    ] {
        let declared: FindingSet = denies.iter().map(|id| id.parse::<Finding>().unwrap()).collect();
        assert_eq!(says.build().unwrap().absent(), declared, "{says:?}");
        for finding in declared {
            let replaces =
                finding == RiskFactor::PossiblePregnancy.finding() && says.build().unwrap().sex().is_none();
            assert!(replaces || says.yes(finding).build().is_err(), "{says:?} and {finding}");
        }
    }
}

/// The numbers at which one measurement stops permitting another.
#[test]
fn measurements_bound_each_other_as_declared() {
    use Measure::{Age, AgeAtOnset, Duration, WeeksWithoutImprovement};
    for ((lesser, most), (greater, number)) in [
        ((AgeAtOnset, 40), (Age, 40)),
        ((Duration, 366), (Age, 0)),
        ((Duration, 15_006), (Age, 40)), // 41 years of 366 days
        ((WeeksWithoutImprovement, 0), (Duration, 6)),
        ((WeeksWithoutImprovement, 1), (Duration, 7)),
        ((WeeksWithoutImprovement, 52), (Age, 0)),
    ] {
        let known = Presentation::builder().measure(greater, number).unwrap();
        assert_eq!(*known.build().unwrap().range(lesser).end(), most, "{lesser} beside {greater} {number}");
        assert!(known.measure(lesser, most).unwrap().build().is_ok());
        assert!(
            known.measure(lesser, most + 1).unwrap().build().is_err(),
            "{lesser} beside {greater} {number}"
        );
    }
}

/// The two forms of a question differ in the person only, so that a change of one is a change of both.
#[test]
fn the_question_by_proxy_asks_the_same() {
    let same = |own: &str, other: &str| {
        own == other
            || matches!(
                (own.to_lowercase().as_str(), other.to_lowercase().as_str()),
                ("you", "they" | "them") | ("your", "their") | ("yourself", "themselves")
            )
    };
    let words = |text: &'static str| text.split([' ', ',', '?', '.', '(', ')']);
    for question in backpain::Question::ALL {
        let (own, other) = (question.text(), question.text_by_proxy());
        assert_eq!(words(own).count(), words(other).count(), "{question}");
        for (word, instead) in words(own).zip(words(other)) {
            assert!(same(word, instead), "{question}: {word} and {instead}");
        }
        assert!(words(other).all(|word| !word.to_lowercase().starts_with("you")), "{question}: {other}");
    }
}

/// A question names one time frame and puts it first, and asks for what is there, not for what is missing.
#[test]
fn questions_have_the_shape_that_people_answer_well() {
    for finding in Finding::ALL.iter().filter(|finding| finding.kind() != backpain::Kind::Sign) {
        let question = finding.question();
        assert!(question.ends_with('?') && !question.contains(';'), "{finding}: {question}");
        for negative in ["n't ", " without ", "Have you not", "Are you not", " newly "] {
            assert!(!question.contains(negative), "{finding}: {question}");
        }
        assert!(question.split_whitespace().count() <= 22, "{finding}: {question}");
        let hint = finding.hint().unwrap_or("As asked.");
        assert!(hint.ends_with('.'), "{finding}: {hint}");
        assert!(finding.group() != backpain::QuestionGroup::Examination, "{finding}");
        let words =
            ["between your legs", "vagina", "ending your life", "sex become", "poo or wind", "your bladder"];
        let is_intimate = words.iter().any(|words| question.contains(words));
        assert!(
            finding.group().before().is_some() || !is_intimate,
            "{finding}: no sentence comes before {question}"
        );
    }
}

/// What the account in `docs/rules.md` says of the answers that no rule hears alone.
#[test]
fn the_account_names_the_answers_that_need_a_partner() {
    let account = include_str!("../data/rules-account.md");
    let (_, list) = account.split_once("## Which concerning answers alone still end in self-care").unwrap();
    let (list, _) = list.split_once("\n## ").unwrap();
    let named: FindingSet =
        list.split('`').skip(1).step_by(2).map(|id| id.parse::<Finding>().unwrap()).collect();
    let base = || {
        let said = Presentation::builder().age(backpain::Age::new(40).unwrap());
        let said =
            said.age_at_onset(backpain::AgeAtOnset::new(40).unwrap()).pain(backpain::Pain::new(5).unwrap());
        let weeks = backpain::WeeksWithoutImprovement::new(0).unwrap();
        said.duration(backpain::Duration::new(3).unwrap()).weeks_without_improvement(weeks)
    };
    let mut mild = FindingSet::EMPTY;
    for &finding in Finding::ALL.iter().filter(|finding| finding.polarity() == Polarity::Concerning) {
        if finding.kind() == backpain::Kind::Factor {
            continue;
        }
        let said = base().yes(finding);
        let person = crate::support::no_to_the_rest(&said.build().unwrap());
        if backpain::triage(&person).at_least() == Urgency::SelfCare {
            mild.insert(finding);
        }
    }
    assert_eq!(named.difference(mild), FindingSet::EMPTY, "named, but a rule hears it alone");
    assert_eq!(mild.difference(named), FindingSet::EMPTY, "heard by no rule alone, and not named");
}

/// T-11: every input of a rule can be asked for, and every concerning finding is used.
#[test]
fn t_11_every_concerning_finding_is_used_by_a_rule() {
    let used: FindingSet = red_flags::RULES.iter().flat_map(|rule| rule.when.findings().iter()).collect();
    for &finding in Finding::ALL {
        let reaches = used.contains(finding)
            || finding.entails().iter().any(|&entailed| used.contains(entailed))
            || finding == Factor::HighRiskPregnancy.finding(); // it means a pregnancy, for which rules ask by its weeks
        assert_eq!(reaches, finding.polarity() == Polarity::Concerning, "{finding}");
        assert!(finding.question().len() > 5);
    }
}

/// T-3: every rule has a citation. Good practice is named if it is the only source.
#[test]
fn t_3_every_rule_has_a_source() {
    for rule in red_flags::RULES {
        assert!(!rule.sources.is_empty(), "{}", rule.id);
        assert!(rule.urgency_under(backpain::Policy::Cautious) >= rule.urgency);
        for cited in rule.sources.iter() {
            assert!(
                cited.source.listed() != Some(Source::GoodPractice) || cited.position.is_none(),
                "{}: good practice gives no urgency of its own",
                rule.id
            );
        }
    }
}

/// Every work that something in the crate cites: one line for each table that cites.
fn cited() -> Vec<Source> {
    let rules = red_flags::RULES
        .iter()
        .flat_map(|rule| rule.sources.iter().filter_map(|cited| cited.source.listed()));
    rules
        .chain(cited_by_causes())
        .chain(cited_by_treatments())
        .chain(cited_by_self_care())
        .chain(cited_by_activity())
        .chain(cited_by_weeks())
        .collect()
}

fn cited_by_treatments() -> impl Iterator<Item = Source> {
    use backpain::treatment::{
        DISPUTES, Figure, Guideline, INTERVENTIONS, MedicineClass, PRINCIPLES, PhaseScheme, RECOMMENDATIONS,
    };
    let treatments = backpain::Treatment::ALL.iter().map(|treatment| treatment.evidence());
    let remarks = Guideline::ALL.iter().filter_map(|guideline| guideline.remark());
    let interventions = INTERVENTIONS.iter().flat_map(|row| [row.indication, row.not_for, row.outcome]);
    let classes = MedicineClass::ALL.iter().flat_map(|class| {
        [Some(class.for_pain()), Some(class.cautions()), class.for_fibromyalgia(), class.for_mental_health()]
    });
    let facts = treatments
        .chain(remarks)
        .chain(interventions)
        .chain(classes.flatten())
        .chain(Figure::ALL.iter().map(|figure| figure.fact()))
        .chain(DISPUTES.iter().map(|dispute| dispute.camps))
        .chain(PRINCIPLES.iter().copied());
    let schemes = [PhaseScheme::ACP, PhaseScheme::COURSE_REVIEWS, PhaseScheme::TWELVE_WEEKS];
    facts
        .flat_map(|fact| fact.sources)
        .chain(RECOMMENDATIONS.iter().flat_map(|row| row.sources))
        .chain(schemes.into_iter().flat_map(PhaseScheme::sources))
        .copied()
}

fn cited_by_causes() -> impl Iterator<Item = Source> {
    let causes = backpain::Cause::ALL.iter().flat_map(|cause| cause.sources());
    let steps = backpain::cause::DiagnosticStep::ALL.iter().flat_map(|step| step.facts());
    let general = backpain::cause::GENERAL.iter().chain(backpain::cause::OUTLOOK);
    let facts = steps.chain(general).chain(backpain::cause::DIAGNOSIS);
    causes.chain(facts.flat_map(|fact| fact.sources).copied())
}

fn cited_by_self_care() -> impl Iterator<Item = Source> {
    use backpain::self_care::{
        DOSES, FIRST_AID, LIMITS, NOT_WORTH_IT, OUTLOOKS, REMEDIES, RULES, SEEK_HELP, STEPS, STOPS,
    };
    let facts = LIMITS.iter().map(|limit| limit.fact);
    let facts = facts.chain(STOPS.iter().map(|stop| stop.fact)).chain(SEEK_HELP.iter().map(|sign| sign.fact));
    let facts = facts.chain(REMEDIES.iter().flat_map(|remedy| [remedy.what, remedy.evidence]));
    let facts = facts.chain(NOT_WORTH_IT.iter().map(|item| item.fact));
    let facts = facts.chain(OUTLOOKS.iter().flat_map(|row| [row.what, row.expect]));
    let facts = facts.chain(STEPS.iter().chain(FIRST_AID).map(|step| step.fact));
    let rules = RULES.iter().flat_map(|rule| rule.sources).copied();
    rules
        .chain(facts.flat_map(|fact| fact.sources).copied())
        .chain(DOSES.iter().map(|dose| dose.source))
        .chain(backpain::diary::SOURCES.iter().copied())
        .chain(backpain::Country::ALL.iter().flat_map(|country| country.sources()).copied())
}

/// T-3: a source that nothing cites is superfluous, or the statement that cited it was lost.
#[test]
fn t_3_every_source_is_cited() {
    let cited = cited();
    let left_over: Vec<_> = Source::ALL.iter().filter(|source| !cited.contains(source)).collect();
    assert!(left_over.is_empty(), "cited by nothing: {left_over:?}");
}

/// The sources of effort, sitting, walking and surveys.
fn cited_by_activity() -> impl Iterator<Item = Source> {
    use backpain::activity::effort::{
        AGE_SOURCES, CADENCE, Formula, HeartRateReserve, RELATIVE_CADENCE, SEDENTARY_SOURCES, Scale, TalkTest,
    };
    use backpain::activity::sitting::{BreakRule, DOSE_RESPONSE, EVIDENCE, LIMITS, SittingBand};
    use backpain::activity::survey::{PREVALENCE, brfss, gpaq, ipaq};
    use backpain::activity::walking::{Plan, TRIAL};
    let lists = [
        AGE_SOURCES,
        SEDENTARY_SOURCES,
        TalkTest::SOURCES,
        HeartRateReserve::SOURCES,
        SittingBand::SOURCES,
        Plan::SOURCES,
        brfss::SOURCES,
        gpaq::SOURCES,
        ipaq::SOURCES,
    ];
    let scales = Scale::ALL.iter().flat_map(|scale| scale.sources());
    let cadences = CADENCE.iter().chain(RELATIVE_CADENCE).flat_map(|row| row.sources);
    let breaks = BreakRule::ALL.iter().flat_map(|rule| rule.sources());
    let many = lists.into_iter().flatten().chain(scales).chain(cadences).chain(breaks).copied();
    many.chain(Formula::ALL.iter().map(|formula| formula.source()))
        .chain(LIMITS.iter().map(|limit| limit.source))
        .chain(DOSE_RESPONSE.iter().map(|row| row.source))
        .chain(EVIDENCE.iter().chain(TRIAL).flat_map(|fact| fact.sources).copied())
        .chain(PREVALENCE.iter().map(|row| row.source))
}

/// The sources of the guidelines and of what is counted for them.
fn cited_by_weeks() -> impl Iterator<Item = Source> {
    use backpain::activity::{Activity, Compendium, Level, Met, Options, Outcome, Recommendation};
    let rows = Recommendation::ALL.iter().flat_map(|row| row.sources).copied();
    let alone =
        [Compendium::SOURCE, Level::SOURCE, Met::SOURCE, Options::ACUTE_SOURCE, Outcome::PARTIAL_SOURCE];
    rows.chain(alone).chain(Activity::STRENGTH_SOURCES.iter().copied())
}

#[test]
fn every_urgency_above_self_care_and_every_condition_has_a_rule() {
    for &urgency in &Urgency::ALL[1..] {
        assert!(red_flags::RULES.iter().any(|rule| rule.urgency == urgency));
    }
    for &condition in backpain::Condition::ALL {
        assert!(red_flags::RULES.iter().any(|rule| rule.suspects == condition), "{condition}");
        assert!(condition.plain_name() != condition.name());
    }
}

/// A failing test prints what was said.
#[test]
fn a_presentation_is_debugged_as_it_was_said() {
    let said = Presentation::builder().yes(Symptom::Fever).no(Symptom::LegPain).declined(Symptom::Malaise);
    let person = said.age(backpain::Age::new(70).unwrap()).sex(backpain::Sex::Male).build().unwrap();
    let text = "{fever: yes, leg-pain: no, age: 70, sex: male, malaise: declined}";
    assert_eq!(format!("{person:?}"), text);
    assert_eq!(format!("{:?}", Presentation::EMPTY), "{nothing answered}");
}

/// Every vocabulary is read back from its id: by `FromStr`, by `TryFrom<&str>` and by serde.
#[test]
fn every_value_is_read_back_from_its_id() {
    use backpain::{cause, source, treatment};
    macro_rules! vocabularies {
        ($($Name:ty),+ $(,)?) => {$(
            for &value in <$Name>::ALL {
                let id: &str = value.id();
                assert_eq!(value.to_string(), id);
                assert_eq!(id.parse(), Ok(value));
                assert_eq!(<$Name>::try_from(id), Ok(value));
                let written = serde_json::to_string(&value).unwrap();
                assert_eq!(written, format!("\"{id}\""));
                assert_eq!(serde_json::from_str::<$Name>(&written).unwrap(), value);
                for other in [String::new(), id.to_uppercase(), format!("{id}-")] {
                    assert!(other.parse::<$Name>().is_err(), "{other}");
                    assert!(serde_json::from_str::<$Name>(&format!("\"{other}\"")).is_err(), "{other}");
                }
            }
        )+};
    }
    vocabularies! {
        backpain::Answer, backpain::Cause, backpain::Condition, Finding, backpain::Kind, backpain::Measure,
        backpain::Policy, Polarity, backpain::Question, backpain::RiskFactor, backpain::Setting, backpain::Sex,
        backpain::Sign, Source, Symptom, backpain::Treatment, Urgency,
        cause::DiagnosticStep, cause::Necessity, cause::Node, cause::Professional, cause::Role, cause::SpasmKind,
        cause::Support, cause::Tendency, cause::Warning, source::Seen,
        treatment::Access, treatment::Authority, treatment::Certainty, treatment::Figure, treatment::Guideline,
        backpain::Country, treatment::MedicineClass, treatment::Phase, treatment::Stance,
        treatment::Strength, treatment::Subject, treatment::Summary, treatment::TreatmentKind, treatment::Unit,
    }
}
