//! Other languages: they change texts and nothing else, and what they lack is said in English.

use std::collections::BTreeSet;

use crate::page::{all_lines, bundled, countries};
use backpain::catalogue::texts;
use backpain::interview::{Form, Interview, Item, Step};
use backpain::language::{Language, LanguageError, Phrase, Text};
use backpain::self_care::{Page, ReportOptions, plan, plan_with};
use backpain::triage::Report;
use backpain::*;
use proptest::prelude::*;

const GERMAN: &str = include_str!("../../examples/data/german.tsv");

/// The rows of a file.
fn rows(file: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    file.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [key, english, translation] = columns[..] else { panic!("{line}") };
        (key, english, translation)
    })
}

fn german() -> Language {
    Language::new(rows(GERMAN)).unwrap()
}

/// A language that makes a text of each one.
fn made(translation: impl Fn(&Text) -> String) -> Language {
    let rows = texts().map(|text| (text.key.to_string(), text.english.to_owned(), translation(&text)));
    Language::new(rows).unwrap()
}

/// A language in which every letter is `ж`, so that each that is not is from no translation.
pub(crate) fn zhe() -> Language {
    made(|text| {
        let parts = text.english.split_inclusive(['{', '}']);
        parts.map(|part| if part.ends_with('}') { part.to_owned() } else { without_letters(part) }).collect()
    })
}

fn without_letters(text: &str) -> String {
    text.replace(char::is_alphabetic, "ж")
}

/// An item in a language: the question, for oneself and by proxy, the hint, and the options.
fn item_in(item: Item, language: &Language) -> Vec<String> {
    let options = match item {
        Item::Choice(choice) => choice.options_in(language).map(str::to_owned).collect(),
        Item::Question(_) => vec![],
    };
    let texts = [item.text_in(language), item.text_by_proxy_in(language)];
    let texts = texts.into_iter().chain(item.hint_in(language)).map(str::to_owned);
    texts.chain(options).collect()
}

fn items() -> impl Iterator<Item = Item> {
    let choices = Form::EXAMINER.choices().iter().map(Item::Choice);
    Question::ALL.iter().copied().map(Item::Question).chain(choices)
}

/// The page without its texts.
fn page_without_texts(mut page: Page) -> Page {
    for text in [&mut page.heading, &mut page.call, &mut page.see] {
        text.clear();
    }
    let lists = [
        &mut page.about,
        &mut page.do_now,
        &mut page.leave_out,
        &mut page.get_help_now,
        &mut page.see_someone,
    ];
    for line in lists.into_iter().chain([&mut page.notes]).flatten() {
        line.text.clear();
    }
    page
}

/// The report without its texts.
fn report_without_texts(mut report: Report) -> Report {
    report.advice.clear();
    report.safety_net.clear();
    if let Some(next) = &mut report.next_question {
        next.question.clear();
        next.why.clear();
    }
    report
}

fn numbers(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty()).collect()
}

/// The numbers in any order, with thousands written as in English and as in German.
fn sorted_numbers(text: &str) -> Vec<String> {
    let joined = text.replace("1,200", "1200").replace("1.200", "1200");
    let mut numbers: Vec<String> = numbers(&joined).into_iter().map(str::to_owned).collect();
    numbers.sort();
    numbers
}

#[test]
fn the_bundled_german_is_complete() {
    let german = german();
    let missing: Vec<_> = german.missing().collect();
    let rows = texts().filter(|text| missing.contains(&text.key));
    let rows: Vec<String> = rows.map(|text| format!("{}\t{}\t", text.key, text.english)).collect();
    let stale: Vec<String> = german.stale().iter().map(ToString::to_string).collect();
    assert!(
        missing.is_empty(),
        "translate in examples/data/german.tsv:\n{}\nof which these were reworded: {stale:?}",
        rows.join("\n")
    );
    assert!(GERMAN.lines().take(2).any(|line| line.contains("NOT CHECKED BY A CLINICIAN")));
}

/// A time limit, a dose or an age is the same in both.
#[test]
fn german_has_the_numbers_of_english() {
    for (key, english, translation) in rows(GERMAN) {
        let sorted = |text| {
            let mut numbers = numbers(text);
            numbers.sort_unstable();
            numbers
        };
        assert_eq!(sorted(english), sorted(translation), "{key}: {translation}");
        let ends = |text: &str| text.ends_with(['?', '.', ':']).then(|| text.chars().last());
        assert_eq!(ends(english), ends(translation), "{key}: {translation}");
    }
}

/// Somebody who answers for another person is not asked about themselves.
#[test]
fn german_by_proxy_is_about_the_other_person() {
    for (key, _, translation) in rows(GERMAN).filter(|(key, ..)| key.ends_with(".by-proxy")) {
        let addressed = translation.split(|c: char| !c.is_alphabetic());
        let addressed = addressed.filter(|word| ["Sie", "Ihnen"].contains(word) || word.starts_with("Ihr"));
        assert_eq!(addressed.count(), 0, "{key}: {translation}");
    }
}

#[test]
fn keys_are_distinct_and_texts_are_there() {
    let keys: BTreeSet<String> = texts().map(|text| text.key.to_string()).collect();
    assert_eq!(keys.len(), texts().count());
    for text in texts() {
        assert!(!text.english.is_empty(), "{}", text.key);
    }
    for key in [
        "question.fever",
        "question.fever.by-proxy",
        "question.fever.hint",
        "group.legs",
        "group.bladder-bowel-saddle.before",
        "choice.weak-legs.option.2",
        "condition.cauda-equina-syndrome",
        "report.watch-for",
        "interview.unknown",
    ] {
        assert!(keys.contains(key), "{key}");
    }
}

#[test]
fn what_a_language_lacks_is_english() {
    let none: [(&str, &str, &str); 0] = [];
    assert_eq!(Language::new(none).unwrap(), Language::ENGLISH);
    let every_second: Vec<_> = rows(GERMAN).step_by(2).collect();
    let partial = Language::new(every_second.iter().copied()).unwrap();
    let missing: BTreeSet<String> = partial.missing().map(|key| key.to_string()).collect();
    let left_out = rows(GERMAN).skip(1).step_by(2).map(|(key, ..)| key.to_owned());
    assert_eq!(missing, left_out.collect());
    let german = german();
    for &phrase in Phrase::ALL {
        let said = partial.phrase(phrase);
        assert!(said == german.phrase(phrase) || said == phrase.name(), "{said}");
    }
    for item in items() {
        let (english, german) = (item_in(item, &Language::ENGLISH), item_in(item, &german));
        assert_eq!(english[0], item.text());
        for ((said, english), german) in item_in(item, &partial).iter().zip(&english).zip(&german) {
            assert!(said == english || said == german, "{said}");
        }
    }
    // A file that is being filled in.
    let empty =
        Language::new(texts().map(|text| (text.key.to_string(), text.english.to_owned(), " ".into())));
    assert_eq!(empty.unwrap(), Language::ENGLISH);
}

/// Every text is looked up by its own key: English as a language of its own says the same.
#[test]
fn english_as_data_is_english() {
    let english = made(|text| text.english.to_owned());
    for item in items() {
        assert_eq!(item_in(item, &english), item_in(item, &Language::ENGLISH));
    }
    for (id, person) in bundled() {
        let (plan, report) = (plan(&person), triage(&person).report());
        assert_eq!(triage(&person).report_in(&english), report, "{id}");
        assert_eq!(report.text_in(&english), report.to_string(), "{id}");
        for options in countries() {
            let page = plan.page_in(options, &english);
            assert_eq!(page, plan.page_with(options), "{id}");
            assert_eq!(page.text_in(&english), page.to_string(), "{id}");
        }
    }
}

#[test]
fn a_row_that_cannot_be_used_is_an_error() {
    let error = |rows: &[(&str, &str, &str)]| Language::new(rows.iter().copied()).unwrap_err();
    let yes = ("interview.yes", "Yes", "Ja");
    let unknown = error(&[("question.feverr", "", "")]);
    assert_eq!(unknown.to_string(), "`question.feverr` is not a key; the nearest is `question.fever`");
    assert!(matches!(unknown, LanguageError::UnknownKey { nearest: Some(_), .. }));
    assert_eq!(error(&[("", "Yes", "Ja")]).to_string(), "`` is not a key");
    assert_eq!(error(&[yes, yes]).to_string(), "`interview.yes` is there twice; give it once");
    let screens = "At most {count} screens more";
    for translation in [
        "Höchstens noch einige",
        "Höchstens noch {n}",
        "Höchstens noch {count",
        "Noch {count} } Seiten",
        "{}{count}",
    ] {
        let error = error(&[("interview.more-screens", screens, translation)]);
        assert!(matches!(error, LanguageError::Placeholders { .. }), "{translation}: {error}");
    }
    for translation in ["Ja\nNein", "Ja\tNein", "\u{1b}[31mJa"] {
        let error = error(&[("interview.yes", "Yes", translation)]);
        assert!(matches!(error, LanguageError::Control { .. }), "{error}");
    }
}

/// An old translation of a reworded question is not used.
#[test]
fn a_stale_translation_is_not_used_and_is_listed() {
    let language = Language::new([
        (
            "question.fever",
            "In the last 3 days, have you had a fever?",
            "Hatten Sie in den letzten 3 Tagen Fieber?",
        ),
        (
            "question.fever.hint",
            "38 °C or more, or hot and shivery.",
            "38 °C oder mehr, oder heiß und fröstelnd.",
        ),
    ])
    .unwrap();
    let fever = Item::from(Symptom::Fever);
    assert_eq!(fever.text_in(&language), fever.text());
    assert_eq!(fever.hint_in(&language), Some("38 °C oder mehr, oder heiß und fröstelnd."));
    assert!(language.stale().iter().map(ToString::to_string).eq(["question.fever"]));
    assert!(language.missing().any(|key| key.to_string() == "question.fever"));
}

/// A choice of an app's own form may have the id of a built-in one, and is not given its words.
#[test]
fn another_text_under_a_known_key_is_not_translated() {
    let built_in = Form::BUILT_IN.choices().iter().find(|choice| choice.id == "weak-legs").unwrap();
    let own = interview::Choice { text: "Is an arm weak?", ..*built_in };
    let own: &'static interview::Choice = Box::leak(Box::new(own));
    assert_eq!(Item::from(own).text_in(&german()), "Is an arm weak?");
    assert_eq!(Item::from(built_in).text_in(&german()), "Ist ein Bein schwach?");
}

/// Whether no letter of it is from the crate.
pub(crate) fn is_foreign(text: &str) -> bool {
    !text.chars().any(|c| c.is_alphabetic() && !"жЖ".contains(c))
}

/// Nothing that is asked, reported or on a page is in English only.
#[test]
fn every_text_is_looked_up() {
    let (zhe, foreign) = (zhe(), is_foreign);
    for item in items() {
        for text in item_in(item, &zhe) {
            assert!(foreign(&text), "{}: {text}", item.id());
        }
    }
    for group in QuestionGroup::ALL {
        assert!(foreign(group.name_in(&zhe)) && group.before_in(&zhe).is_none_or(foreign), "{group}");
    }
    let names = Urgency::ALL.iter().map(|urgency| urgency.name_in(&zhe));
    let names = names.chain(Setting::ALL.iter().map(|setting| setting.name_in(&zhe)));
    assert!(names.chain(Sex::ALL.iter().map(|sex| sex.name_in(&zhe))).all(foreign));
    for (id, person) in bundled() {
        for options in [Options::new(), Options::new().without_examination()] {
            let report = triage_with(&person, options).report_in(&zhe);
            assert!(foreign(&report.text_in(&zhe)), "{id}: {}", report.text_in(&zhe));
            assert!(report.next_question.is_none_or(|next| foreign(&next.why)), "{id}");
            let plan = plan_with(&person, options);
            for shown in countries().flat_map(|shown| {
                diary::Trend::ALL.iter().map(move |&trend| shown.trend(trend)).chain([shown])
            }) {
                let text = plan.page_in(shown, &zhe).text_in(&zhe);
                assert!(foreign(&text), "{id}: {text}");
            }
        }
    }
}

#[test]
fn german_pages_and_reports_have_no_line_of_english() {
    let german = german();
    for (id, person) in bundled() {
        let report = triage(&person).report();
        let translated = triage(&person).report_in(&german);
        let (english, text) = (report.to_string(), translated.text_in(&german));
        assert_lines_differ(&id, &english, &text);
        let plan = plan(&person);
        for options in countries() {
            let (page, translated) = (plan.page_with(options), plan.page_in(options, &german));
            for (english, line) in all_lines(&page).zip(all_lines(&translated)) {
                assert_eq!(sorted_numbers(&english.text), sorted_numbers(&line.text), "{id}: {}", line.text);
            }
            assert_lines_differ(&id, &page.to_string(), &translated.text_in(&german));
        }
    }
}

#[track_caller]
fn assert_lines_differ(id: &str, english: &str, german: &str) {
    assert_eq!(english.lines().count(), german.lines().count(), "{id}: {german}");
    for (english, german) in english.lines().zip(german.lines()).filter(|(english, _)| !english.is_empty()) {
        assert_ne!(english, german, "{id}");
        assert!(!german.contains(['{', '}']), "{id}: {german}");
    }
}

/// The page and the report of one person, word for word.
#[test]
fn a_german_page_and_report() {
    let numb = Presentation::builder().yes(Symptom::SaddleSensoryChange).build().unwrap();
    let german = german();
    assert_eq!(
        plan(&numb).page_in(ReportOptions::new(), &german).text_in(&german),
        "\
NOTFALL
Holen Sie jetzt Notfallhilfe: Gehen Sie in die Notaufnahme eines Krankenhauses oder rufen Sie den Rettungsdienst. Warten Sie nicht ab, ob es besser wird.
Vielleicht ist es Druck auf die Nerven zu Blase, Darm und Beinen.

Bis Sie untersucht werden
1. Liegen oder sitzen Sie so, wie es am wenigsten wehtut. Bewegen Sie sich in kleinen Schritten. Nicht heben, beugen oder drehen.
2. Lassen Sie jemanden bei Ihnen sein. Fahren Sie nicht selbst.
3. Nehmen Sie kein neues Medikament, bevor Sie untersucht wurden.

Sagen Sie dem Personal, was Sie hier geantwortet haben. Nennen Sie auch jede Taubheit um die Genitalien oder am Po, jede Änderung beim Wasserlassen, beim Stuhlgang oder im Gefühl beim Sex und jede Schwäche in den Beinen.
"
    );
    let report = triage(&numb).report_in(&german).text_in(&german);
    assert!(report.starts_with("HOLEN SIE JETZT NOTFALLHILFE\nHolen Sie jetzt Notfallhilfe: "), "{report}");
    assert!(
        report.contains(
            "\nWarum\n- Vielleicht ist es Druck auf die Nerven zu Blase, Darm und Beinen: Notfall.\n"
        )
    );
}

/// German writes thousands with a point.
#[test]
fn a_dose_is_written_as_the_language_writes_numbers() {
    let person = bundled().find(|(id, _)| id == "strain-after-gardening").unwrap().1;
    let german = german();
    let plan = plan_with(&person, Options::new().without_examination());
    let page = plan.page_in(ReportOptions::new(), &german).to_string();
    assert!(page.contains(
        "höchstens 400 mg auf einmal, mindestens 6 Stunden Abstand, höchstens 1.200 mg in 24 Stunden"
    ));
}

/// An interview goes on in the same way: only what is shown differs.
#[test]
fn an_interview_asks_the_same_items() {
    let german = german();
    for (id, person) in bundled().take(50) {
        let mut interview = Interview::new(&Form::EXAMINER);
        while let Step::Ask(screen) = interview.next() {
            for &item in screen.items() {
                let (english, german) = (item_in(item, &Language::ENGLISH), item_in(item, &german));
                assert_eq!(english.len(), german.len(), "{id}");
                interview.reply_as(item, &person);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// A language changes texts, and neither an urgency nor a state, an id, a source or the number of lines.
    #[test]
    fn a_language_changes_texts_only(person: Presentation, examined: bool, country: Option<Country>) {
        let zhe = zhe();
        let options = if examined { Options::new() } else { Options::new().without_examination() };
        let triage = triage_with(&person, options);
        let (report, translated) = (triage.report(), triage.report_in(&zhe));
        prop_assert_eq!(report.to_string().lines().count(), translated.text_in(&zhe).lines().count());
        prop_assert_eq!(report_without_texts(report), report_without_texts(translated));
        let shown = country.map_or_else(ReportOptions::new, |country| ReportOptions::new().country(country));
        let plan = plan_with(&person, options);
        let (page, translated) = (plan.page_with(shown), plan.page_in(shown, &zhe));
        prop_assert_eq!(without_letters(&page.to_string()).to_lowercase(), translated.text_in(&zhe).to_lowercase());
        prop_assert_eq!(page_without_texts(page), page_without_texts(translated));
    }
}
