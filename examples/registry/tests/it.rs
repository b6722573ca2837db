//! The functions, the tables and the queries, in one process.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use backpain::rule_set::RuleLoad;
use backpain::{Answer, Presentation, Question, RiskFactor, RuleSet, Symptom, Urgency};
use backpain_registry::answers::Answers;
use backpain_registry::functions::OPTIONS;
use backpain_registry::people::{self, Visit};
use backpain_registry::{check, generate, query, rules, session};
use datafusion::arrow::array::{Array, AsArray, RecordBatch, StructArray};
use datafusion::arrow::datatypes::Schema;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use indicatif::ProgressBar;

async fn rows(session: &SessionContext, sql: &str) -> Vec<Vec<String>> {
    let results = query::run(session, sql).await.unwrap();
    let table = pretty_format_batches(results.last().unwrap()).unwrap().to_string();
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    table.lines().filter(|line| line.starts_with('|')).skip(1).map(cells).collect()
}

/// The only value of a query.
async fn value(sql: &str) -> String {
    rows(&session::local(), &format!("SELECT {sql}")).await.concat().concat()
}

/// The error of a query, and whether it is one of the plan.
async fn error(sql: &str) -> (String, bool) {
    let session = session::local();
    match session.sql(&format!("SELECT {sql}")).await {
        Err(error) => (error.strip_backtrace(), true),
        Ok(frame) => match frame.clone().into_optimized_plan() {
            Err(error) => (error.strip_backtrace(), true),
            Ok(_) => (frame.collect().await.unwrap_err().strip_backtrace(), false),
        },
    }
}

fn levels(person: &Presentation) -> [Urgency; 3] {
    let triage = backpain::triage_with(person, OPTIONS);
    [triage.advised(), triage.at_least(), triage.at_most()]
}

async fn levels_of(answers: &str) -> [Urgency; 3] {
    let mut levels = [Urgency::SelfCare; 3];
    for (level, function) in levels.iter_mut().zip(["advised", "at_least", "at_most"]) {
        *level = value(&format!("urgency({function}({answers}))")).await.parse().unwrap();
    }
    levels
}

/// A person of whom everything is denied but one finding.
fn all_but(open: Symptom) -> Presentation {
    let questions = people::ASKED.iter().copied().filter(|&question| question != open.into());
    let denied = questions.fold(Presentation::builder(), |said, question| match question {
        Question::Finding(finding) => said.no(finding),
        Question::Measure(backpain::Measure::Age) => said.measure(backpain::Measure::Age, 40).unwrap(),
        Question::Measure(_) | Question::Sex => said,
    });
    denied.build().unwrap()
}

fn as_struct(person: &Presentation, more: &str) -> String {
    let mut fields: Vec<String> = Vec::new();
    for statement in person.statements() {
        let name = statement.id().replace('-', "_");
        if let backpain::Statement::Measurement(_, number) = statement {
            fields.push(format!("'{name}', arrow_cast({number}, 'UInt16')"));
        } else if statement.is_answer() {
            fields.push(format!("'{name}', {}", matches!(statement, backpain::Statement::Yes(_))));
        }
    }
    if !more.is_empty() {
        fields.push(more.to_owned());
    }
    format!("named_struct({})", fields.join(", "))
}

#[tokio::test(flavor = "multi_thread")]
async fn null_is_unknown_and_not_no() {
    let person = all_but(Symptom::UrinaryRetention);
    let null = as_struct(&person, "'urinary_retention', CAST(NULL AS BOOLEAN)");
    let no = as_struct(&person, "'urinary_retention', false");
    let [advised, at_least, at_most] = levels_of(&null).await;
    assert_eq!([advised, at_least, at_most], levels(&person));
    assert_eq!(
        levels_of(&no).await,
        levels(&person.to_builder().no(Symptom::UrinaryRetention).build().unwrap())
    );
    assert_ne!(advised, levels_of(&no).await[0]);
    // Without a column nobody was asked, which is the same.
    assert_eq!(levels_of(&as_struct(&person, "")).await, [advised, at_least, at_most]);
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_and_declined_have_a_column() {
    let person = all_but(Symptom::SexualFunctionChange);
    for (why, said) in [
        ("'unknown'", person.to_builder().unknown(Symptom::SexualFunctionChange)),
        ("'declined'", person.to_builder().declined(Symptom::SexualFunctionChange)),
        ("CAST(NULL AS VARCHAR)", person.to_builder()),
        (
            "arrow_cast('declined', 'Dictionary(Int32, Utf8)')",
            person.to_builder().declined(Symptom::SexualFunctionChange),
        ),
    ] {
        let null = "'sexual_function_change', CAST(NULL AS BOOLEAN)";
        let answers = as_struct(&person, &format!("{null}, 'sexual_function_change_missing', {why}"));
        assert_eq!(levels_of(&answers).await, levels(&said.build().unwrap()), "{why}");
    }
    let declined = person.to_builder().declined(Symptom::SexualFunctionChange).build().unwrap();
    assert_ne!(levels(&declined), levels(&person));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sex_is_a_text() {
    let person = Presentation::builder().sex(backpain::Sex::Male).yes(Symptom::GettingWorse).build().unwrap();
    for sex in
        ["'male'", "arrow_cast('male', 'Utf8View')", "arrow_cast('male', 'Dictionary(UInt8, LargeUtf8)')"]
    {
        let answers = format!("named_struct('getting_worse', true, 'sex', {sex})");
        assert_eq!(levels_of(&answers).await, levels(&person), "{sex}");
        let pregnant = format!("named_struct('sex', {sex}, 'pregnancy_weeks', arrow_cast(20, 'UInt16'))");
        assert!(value(&format!("refused({pregnant})")).await.contains("contradict"), "{sex}");
    }
    let (error, _) = error("advised(named_struct('sex', 'f'))").await;
    assert!(error.contains("a text in `sex` is not 'female', 'male' or null"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_column_is_an_error_of_the_plan() {
    for (sql, expected) in [
        (
            "advised(named_struct('age', 45))",
            "`age` is Int64; UInt16 is needed, as in arrow_cast(age, 'UInt16')",
        ),
        (
            "advised(named_struct('fever', 'yes'))",
            "`fever` is Utf8; Boolean is needed, as in arrow_cast(fever, 'Boolean')",
        ),
        ("advised(named_struct('feverr', true))", "`feverr`: "),
        ("advised(named_struct('feverr', true))", "the nearest is `fever`"),
        ("advised(named_struct('sex', true))", "`sex` is Boolean; text is needed"),
        ("advised(named_struct('fever_missing', true))", "`fever_missing` is Boolean; text is needed"),
        (
            "advised(named_struct('age', arrow_cast(45, 'UInt16'), 'fever_missing', 'declined'))",
            "`fever_missing` says why `fever` has no value, but there is no column `fever`",
        ),
        (
            "advised(named_struct('urinary_retention', true, 'urinary-retention', true))",
            "are the same question",
        ),
        ("advised(named_struct('age', 45, 'fever', 1))", "`fever` is Int64"),
        ("advised(true)", "the answers are Boolean; a struct is needed"),
        ("advised(named_struct('fever', true), 'clinic-b')", "there are no rules of the edition `clinic-b`"),
        ("advised(named_struct('fever', true), upper('x'))", ""),
        (
            "fires(named_struct('fever', true), 'fevers')",
            "there is no rule `fevers` in the rules of the edition",
        ),
    ] {
        let (error, of_plan) = error(sql).await;
        assert!(error.contains(expected), "{sql}: {error}");
        assert!(of_plan, "{sql}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_urgency_is_an_error() {
    for (sql, expected) in [
        ("level('sameday')", "`sameday` is not an urgency; the nearest is `same-day`"),
        ("urgency(arrow_cast(5, 'UInt8'))", "5 is not a level; they are 0 to 4"),
    ] {
        let (error, _) = error(sql).await;
        assert!(error.contains(expected), "{sql}: {error}");
    }
    assert_eq!(value("level('emergency') > level('routine')").await, "true");
    for urgency in Urgency::ALL {
        assert_eq!(value(&format!("urgency(level('{urgency}'))")).await, urgency.id());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_rules_of_the_same_edition_are_refused() {
    let edition = rules::of(None).unwrap().edition();
    let hash = rules::hash(rules::of(None).unwrap());
    let fever = "named_struct('fever', true)";
    assert_eq!(value(&format!("urgency(at_least({fever}, '{edition}', '{hash}'))")).await, "same-day");
    let (error, _) = error(&format!("at_least({fever}, '{edition}', '00')")).await;
    assert!(error.contains("other rules of the edition"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_is_no_presentation_is_null_and_the_others_stay() {
    let sql = "WITH visits AS (
            SELECT arrow_cast(age, 'UInt16') AS age, pregnancy_weeks, sex, fever
            FROM (VALUES
                (200, NULL, 'female', true),
                (45, arrow_cast(20, 'UInt16'), 'male', true),
                (45, NULL, NULL, true)) AS visits (age, pregnancy_weeks, sex, fever)
        ), answered AS (SELECT named_struct(
            'age', age, 'pregnancy_weeks', pregnancy_weeks, 'sex', sex, 'fever', fever) AS answers FROM visits)
        SELECT urgency(at_least(answers)), refused(answers), fires(answers, 'infection-fever'),
            array_length(fired(answers)) FROM answered";
    let rows = rows(&session::local(), sql).await;
    assert_eq!(
        rows,
        [
            ["", "age: 200 is out of range; permitted are 0 to 120 years", "", ""],
            ["", "`sex: male` and `pregnancy_weeks: 20` contradict each other", "", ""],
            ["same-day", "", "true", "1"],
        ]
    );
    let null = "CASE WHEN random() < 2 THEN NULL ELSE named_struct('fever', true) END";
    assert_eq!(value(&format!("advised({null})")).await, "");
    assert_eq!(value(&format!("refused({null})")).await, "");
}

fn answers_of(batch: &RecordBatch) -> StructArray {
    let schema = batch.schema();
    let fields: Vec<_> = schema.fields().iter().skip(people::OF_VISIT.len()).cloned().collect();
    let columns = fields.iter().map(|field| batch.column_by_name(field.name()).unwrap().clone()).collect();
    StructArray::new(fields.into(), columns, None)
}

/// Nothing is lost on the way to columns, also in a part that begins in the middle of a byte.
#[test]
fn a_visit_is_the_presentation_of_its_row() {
    let visits = people::block(3, 4_000);
    let batch = people::batch(&visits).unwrap();
    for (first, count) in [(0, visits.len()), (1_003, 777), (8, 64)] {
        let part = answers_of(&batch.slice(first, count));
        let answers = Answers::of(&part).unwrap();
        let columns = answers.columns().unwrap();
        for (row, visit) in visits.iter().skip(first).take(count).enumerate() {
            assert_eq!(
                columns.presentation(row).ok().as_ref(),
                visit.presentation(),
                "row {row} from {first}"
            );
        }
    }
    assert!(visits.iter().any(|visit| visit.mistyped));
    let declined = visits.iter().filter(|visit| !visit.said.declined().is_empty()).count();
    assert!(declined > 20, "{declined}");
}

#[test]
fn the_first_block_has_the_published_people() {
    let visits = people::block(0, people::BLOCK);
    assert!(visits.len() > 11_000 && visits.len() < 11_500, "{}", visits.len());
    let repeated = visits.windows(2).filter(|pair| pair[0].person == pair[1].person).count();
    assert_eq!(visits.len(), people::BLOCK as usize + repeated);
    // A second visit is of the same person: age and sex are the same, if both were written down.
    for pair in visits.windows(2).filter(|pair| pair[0].person == pair[1].person) {
        let [before, again] = pair else { unreachable!() };
        assert!(before.date < again.date && before.practice == again.practice);
        assert_eq!(before.said.sex(), again.said.sex());
        if let (Some(age), Some(later)) = (before.said.age(), again.said.age()) {
            assert_eq!(age, later);
        }
    }
}

fn generated(people: u32) -> (tempfile::TempDir, Vec<Visit>, generate::Written) {
    let directory = tempfile::tempdir().unwrap();
    let written = generate::generate(directory.path(), people, 2, true).unwrap();
    let of_block = |block| people::block(block, people::BLOCK.min(people - block * people::BLOCK));
    let visits = (0..people.div_ceil(people::BLOCK)).flat_map(of_block).collect();
    (directory, visits, written)
}

async fn opened(data: &Path) -> SessionContext {
    let session = session::local();
    session::add_tables(&session, data).await.unwrap();
    session
}

/// A misspelt column must not look like a question that nobody was asked.
#[tokio::test]
async fn a_file_with_a_misspelt_column_is_refused() {
    let batch = people::batch(&people::block(0, 100)).unwrap();
    let renamed = |old: &str, new: &str| {
        let schema = batch.schema();
        let name = |field: &str| if field == old { new.to_owned() } else { field.to_owned() };
        let fields: Vec<_> = schema
            .fields()
            .iter()
            .map(|field| field.as_ref().clone().with_name(name(field.name())))
            .collect();
        RecordBatch::try_new(Schema::new(fields).into(), batch.columns().to_vec()).unwrap()
    };
    for (old, new, reason) in [
        ("fever", "fevr", "`fevr` is not a question; the nearest is `fever`"),
        ("history_of_cancer_missing", "cancer_missing", "`cancer` is not a question"),
        ("practice", "clinic", "`clinic` is not a question"),
    ] {
        let session = session::local();
        session.register_batch("visits", renamed(old, new)).unwrap();
        let error = session::add_views(&session).await.unwrap_err().strip_backtrace();
        assert!(error.contains(reason), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sql_counts_what_the_library_counts() {
    let (data, visits, written) = generated(20_000);
    let session = opened(data.path()).await;
    assert_eq!(written.visits, visits.len() as u64);
    for rules in rules::sets().unwrap() {
        let progress = ProgressBar::hidden();
        let counts = check::count(&session, &session, rules, &progress).await.unwrap();
        assert_eq!((progress.position(), progress.length()), (written.visits, Some(written.visits)));
        let mut expected = check::Count::new();
        for visit in &visits {
            let levels = visit.presentation().map(|person| {
                let triage = rules.triage_with(person, OPTIONS);
                [triage.advised(), triage.at_least(), triage.at_most()]
            });
            *expected.entry(levels).or_insert(0) += 1;
        }
        assert_eq!(counts.by_sql, expected, "{}", rules.edition());
        assert!(counts.agree());
        assert_eq!((counts.visits(), counts.refused()), (written.visits, written.refused));
        assert!(counts.refused() > 0);
    }
    let refused = query::refused(&session).await.unwrap();
    assert_eq!(refused, (i64::try_from(written.refused).unwrap(), i64::try_from(written.visits).unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_that_fire_are_those_of_the_library() {
    let (data, visits, _) = generated(2_000);
    let session = opened(data.path()).await;
    let rules = rules::of(Some(rules::CLINIC)).unwrap();
    let sql = "SELECT visit, fired(answers, 'clinic-a 2026.2'),
                   fires(answers, 'clinic-a-new-pain-on-blood-thinner', 'clinic-a 2026.2')
               FROM triaged ORDER BY visit";
    let results = query::run(&session, sql).await.unwrap();
    let mut rest = visits.iter();
    let (mut count, mut ours) = (0, 0);
    for batch in results.iter().flatten() {
        let (lists, of_ours) = (batch.column(1).as_list::<i32>(), batch.column(2).as_boolean());
        for row in 0..batch.num_rows() {
            let visit = rest.next().unwrap();
            let Some(person) = visit.presentation() else {
                assert!(lists.is_null(row) && of_ours.is_null(row));
                continue;
            };
            let ids = lists.value(row);
            let mut ids: Vec<&str> = ids.as_string::<i32>().iter().flatten().collect();
            let triage = rules.triage(person);
            let mut expected: Vec<&str> = triage.fired().map(|rule| rule.id).collect();
            ids.sort_unstable();
            expected.sort_unstable();
            assert_eq!(ids, expected);
            assert_eq!(of_ours.value(row), expected.contains(&"clinic-a-new-pain-on-blood-thinner"));
            count += expected.len();
            ours += usize::from(of_ours.value(row));
        }
    }
    assert!(rest.next().is_none());
    assert!(count > 1_000 && ours > 10, "{count} {ours}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_alarm_load_is_that_of_the_library() {
    let (data, visits, _) = generated(20_000);
    let session = opened(data.path()).await;
    let people: Vec<Presentation> = visits.iter().filter_map(Visit::presentation).copied().collect();
    let (built_in, clinic) = (rules::of(None).unwrap(), rules::of(Some(rules::CLINIC)).unwrap());

    let sql = include_str!("../queries/alarm_load.sql").replace("LIMIT 15", "");
    let cells = rows(&session, &sql).await;
    let load = clinic.load(&people);
    let mut expected: Vec<&RuleLoad> = load.rules.iter().filter(|rule| rule.fires > 0).collect();
    expected
        .sort_by_key(|rule| (core::cmp::Reverse((rule.alone, rule.lifts, rule.fires)), rule.rule.clone()));
    let expected: Vec<Vec<String>> = expected
        .iter()
        .map(|rule| {
            let numbers = [rule.fires, rule.lifts, rule.alone].map(|count| count.to_string());
            [vec![rule.rule.clone(), rule.urgency.to_string()], numbers.to_vec()].concat()
        })
        .collect();
    assert_eq!(cells, expected);
    assert!(expected.len() > 50, "{}", expected.len());

    let moved = rows(&session, include_str!("../queries/changed_rules.sql")).await;
    let difference = RuleSet::diff_with(built_in, clinic, &people);
    let expected: Vec<Vec<String>> = difference
        .load()
        .unwrap()
        .moved
        .iter()
        .map(|moved| vec![moved.from.to_string(), moved.to.to_string(), moved.people.to_string()])
        .collect();
    assert_eq!(moved, expected);
    assert!(expected.len() > 2, "{expected:?}");
}

/// Each query of the package runs and finds something, and its counts are those of the visits.
#[tokio::test(flavor = "multi_thread")]
async fn the_queries_find_something() {
    let (data, visits, _) = generated(20_000);
    let session = opened(data.path()).await;
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries");
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let rows = rows(&session, &std::fs::read_to_string(&path).unwrap()).await;
        assert!(!rows.is_empty(), "{}", path.display());
    }

    let rose = rows(&session, include_str!("../queries/repeat_visits.sql")).await;
    let mut expected = std::collections::BTreeMap::new();
    for pair in visits.windows(2) {
        let [before, again] = pair else { unreachable!() };
        let (Some(first), Some(second)) = (before.presentation(), again.presentation()) else { continue };
        let ([from, ..], [to, ..]) = (levels(first), levels(second));
        if before.person == again.person && again.date - before.date <= 28 && to > from {
            *expected.entry((to, from)).or_insert(0) += 1;
        }
    }
    let expected: Vec<Vec<String>> = expected
        .iter()
        .rev()
        .map(|((to, from), count)| vec![from.to_string(), to.to_string(), count.to_string()])
        .collect();
    assert_eq!(rose, expected);

    let sum = |rows: &[Vec<String>], column: usize| {
        rows.iter().map(|row| row[column].parse::<usize>().unwrap()).sum::<usize>()
    };
    let of_half = rows(&session, include_str!("../queries/practices.sql")).await;
    let half: Vec<&Visit> =
        visits.iter().filter(|visit| (20_454..20_454 + 181).contains(&visit.date)).collect();
    assert_eq!(sum(&of_half, 2), half.len());
    let today = half
        .iter()
        .filter_map(|visit| visit.presentation())
        .filter(|said| levels(said)[0] >= Urgency::SameDay);
    assert_eq!(sum(&of_half, 3), today.count());
    let no_age = half.iter().filter(|visit| visit.said.age().is_none() || visit.mistyped).count();
    let not_known: Vec<_> = of_half.iter().filter(|row| row[1] == "not known").cloned().collect();
    assert_eq!((not_known.len(), sum(&not_known, 2)), (4, no_age));

    let by_month = rows(&session, include_str!("../queries/months.sql")).await;
    let small = rows(&session, "SELECT practice FROM practices WHERE size = 'small'").await.concat();
    let emergencies: Vec<&Presentation> = visits
        .iter()
        .filter(|visit| small.contains(&visit.practice.to_string()))
        .filter_map(Visit::presentation)
        .filter(|said| levels(said)[0] == Urgency::Emergency)
        .collect();
    assert_eq!(sum(&by_month, 1), emergencies.len());
    let never_asked = emergencies.iter().filter(|said| !said.is_asked(Symptom::SaddleSensoryChange)).count();
    assert_eq!(sum(&by_month, 2), never_asked);
    // Those who were asked and do not know, or would rather not say, have no value either.
    let has_value =
        |said: &Presentation| matches!(said.answer(Symptom::SaddleSensoryChange), Answer::Yes | Answer::No);
    let no_value = emergencies.iter().filter(|said| !has_value(said)).count();
    assert!(0 < never_asked && never_asked < no_value, "{never_asked} of {no_value}");

    let blood_thinner = rows(&session, include_str!("../queries/one_rule.sql")).await;
    let clinic = rules::of(Some(rules::CLINIC)).unwrap();
    let fires = clinic.load(visits.iter().filter_map(Visit::presentation));
    assert_eq!(
        fires.rule("clinic-a-new-pain-on-blood-thinner").unwrap().fires,
        sum(&blood_thinner, 1) as u64
    );
}

/// The same people every time, however many threads write them.
#[test]
fn files_are_the_same_every_time() {
    let directories = [1, 3].map(|threads| {
        let directory = tempfile::tempdir().unwrap();
        generate::generate(directory.path(), 25_000, threads, true).unwrap();
        directory
    });
    let [one, three] = directories.each_ref().map(|directory| {
        let visits = generate::visits(directory.path());
        let mut paths: Vec<_> =
            std::fs::read_dir(visits).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths.iter().map(|path| std::fs::read(path).unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(one.len(), 3);
    assert!(one == three);
}

/// A directory with something else in it is left alone.
#[test]
fn foreign_files_are_not_removed() {
    let directory = tempfile::tempdir().unwrap();
    let visits = generate::visits(directory.path());
    std::fs::create_dir_all(&visits).unwrap();
    std::fs::write(visits.join("thesis.txt"), "keep").unwrap();
    let error = generate::generate(directory.path(), 10, 1, true).unwrap_err();
    assert!(error.to_string().contains("thesis.txt"), "{error}");
    assert!(visits.join("thesis.txt").exists());
}

#[test]
fn what_the_rules_ask_is_a_column() {
    let has =
        |question: Question| people::SCHEMA.column_with_name(&question.id().replace('-', "_")).is_some();
    assert!(has(Symptom::UrinaryRetention.into()) && has(RiskFactor::AnticoagulantUse.into()));
    assert!(people::ASKED.len() > 100, "{}", people::ASKED.len());
}
