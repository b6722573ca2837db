//! The codes against the published code lists. `tests/data/icd-10-cm-2026-04.tsv` has of each code of ICD-10-CM its title,
//! the notes `Excludes1` of it and of what it belongs to, and the terms that are listed under it, as they are printed.
//! `tests/data/code-relations.tsv` has of each row of every system why its relation holds.

use std::collections::{BTreeMap, BTreeSet};

use backpain::codes::{
    CODINGS, CodeMap, CodeMapError, Coding, Concept, Relation, System, WITHOUT_CODE, concepts, excluded,
    suggested,
};
use backpain::{Cause, Condition, Measure};
use proptest::prelude::*;

/// What is printed of a code.
struct Entry {
    title: &'static str,
    /// The codes that its notes forbid beside it.
    forbids: Vec<&'static str>,
    /// The terms that are listed under it.
    terms: &'static str,
}

type Printed = BTreeMap<&'static str, Entry>;

fn printed() -> Printed {
    let file = include_str!("../data/icd-10-cm-2026-04.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let [code, title, notes, terms] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let forbids = notes.split("; ").filter_map(|note| Some(note.split_once(" x ")?.1)).collect();
        (code, Entry { title, forbids, terms })
    };
    lines.map(row).collect()
}

/// Whether a printed note means this code: `M51.1-` is everything below it, `C40-C41` a range.
fn means(note: &str, code: &str) -> bool {
    match note.split_once('-') {
        Some((first, last)) if !last.is_empty() => code >= first && (code <= last || code.starts_with(last)),
        _ => code.starts_with(note.trim_end_matches(['-', '.'])),
    }
}

fn forbidden(printed: &Printed, one: &str, other: &str) -> bool {
    let by = |one, other| printed[one].forbids.iter().any(|note| means(note, other));
    by(one, other) || by(other, one)
}

fn everything() -> impl Iterator<Item = Concept> {
    let causes = Cause::ALL.iter().copied().map(Concept::Cause);
    causes.chain(Condition::ALL.iter().copied().map(Concept::Condition))
}

fn icd_10_cm() -> impl Iterator<Item = Coding<'static>> {
    CODINGS.iter().copied().filter(|coding| coding.system == System::Icd10Cm.uri())
}

#[test]
fn every_cause_and_condition_has_a_code_or_is_named_as_having_none() {
    for concept in everything() {
        let named = WITHOUT_CODE.contains(&concept);
        assert_eq!(concept.codings().next().is_none(), named, "{concept:?}");
        if named {
            assert!(
                matches!(concept, Concept::Cause(cause) if cause.kinds().next().is_some() || cause.is_serious())
                    || matches!(
                        concept,
                        Concept::Condition(Condition::AbdominalCause | Condition::SeriousPaediatricCause)
                    ),
                "{concept:?} is neither a group nor a suspicion of many things"
            );
        }
    }
    for (place, row) in CODINGS.iter().enumerate() {
        let same = |other: &&Coding<'_>| {
            (other.concept, other.system, other.code) == (row.concept, row.system, row.code)
        };
        assert_eq!(CODINGS.iter().filter(same).count(), 1, "row {place}: {row:?} is there twice");
    }
}

#[test]
fn every_code_of_icd_10_cm_has_the_title_of_the_list() {
    let printed = printed();
    for coding in icd_10_cm() {
        assert_eq!(printed[coding.code].title, coding.label, "{}", coding.code);
        assert_eq!(coding.edition, "2026-04-01");
    }
    let used: BTreeSet<&str> = icd_10_cm().map(|coding| coding.code).collect();
    assert_eq!(used, printed.keys().copied().collect());
}

/// The whole list is not here, so this finds only what the codes show of it, and the categories that other tables give as
/// codes. That no code had one below it was looked up when the list was copied.
#[test]
fn no_category_of_icd_10_cm_is_used_as_a_code() {
    let used: BTreeSet<&str> = icd_10_cm().map(|coding| coding.code).collect();
    for category in [
        "M54.5", "M54.4", "M54.3", "M51.36", "M51.37", "F43.8", "I71.4", "M48.06", "S39.012", "S33.5",
        "M79.1", "M80.08", "O00.9",
    ] {
        assert!(!used.contains(category), "{category}");
    }
    for code in &used {
        let below = used.iter().find(|other| *other != code && other.starts_with(code));
        assert_eq!(below, None, "{code} is a category");
    }
    for code in used.iter().filter(|code| code.starts_with(['S', 'T', 'X']) || code.starts_with("M80")) {
        assert!(code.len() == 8 && code.ends_with(['A', 'D', 'S']), "{code} has its seventh character");
    }
}

fn kind(concept: Concept) -> &'static str {
    match concept {
        Concept::Cause(_) => "cause",
        Concept::Condition(_) => "condition",
        Concept::Measure(_) => "measure",
        _ => unreachable!("{concept:?}"),
    }
}

/// Each relation is stated twice: in the table, and beside the words of the list from which it follows.
#[test]
fn every_relation_is_that_for_which_the_list_gives_the_reason() {
    let printed = printed();
    let file = include_str!("../data/code-relations.tsv");
    let mut stated = BTreeMap::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let [concept, code, relation, because] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let relation: Relation = relation.parse().unwrap();
        assert_eq!(stated.insert((concept.to_owned(), code), (relation, because)), None, "{line}");
    }
    for coding in CODINGS {
        let concept = format!("{}/{}", kind(coding.concept), coding.concept.id());
        let (relation, because) =
            stated.remove(&(concept, coding.code)).unwrap_or_else(|| panic!("{coding:?} has no reason"));
        assert_eq!(coding.relation, relation, "{coding:?}: {because}");
        let is_icd_10_cm = coding.system == System::Icd10Cm.uri();
        let terms = if is_icd_10_cm { printed[coding.code].terms } else { "" };
        let quoted: Vec<_> = because.split('"').skip(1).step_by(2).collect();
        for words in &quoted {
            assert!(coding.label.contains(words) || terms.contains(words), "{coding:?}: `{words}`");
        }
        // The titles of ICD-11 are not ours to show.
        assert_eq!(quoted.is_empty(), coding.system == System::Icd11Mms.uri(), "{coding:?}: {because}");
        assert!(!because.is_empty(), "{coding:?}");
    }
    assert!(stated.is_empty(), "no such row: {stated:?}");
}

/// A title that sets a limit names less than a concept without one, as "without rupture" does.
#[test]
fn no_title_that_sets_a_limit_is_exact() {
    for coding in icd_10_cm().filter(|coding| coding.relation == Relation::Exact) {
        let title = coding.label.to_lowercase();
        for limit in ["with ", "without ", "ruptured", "right ", "left ", " region", "type 2", "other "] {
            assert!(!title.contains(limit), "{coding:?}");
        }
    }
}

#[test]
fn what_excludes_each_other_is_what_the_notes_say() {
    let printed = printed();
    for one in printed.keys() {
        for other in printed.keys().filter(|other| *other != one) {
            assert_eq!(excluded(one, other), forbidden(&printed, one, other), "{one} and {other}");
        }
    }
    for (one, others) in [
        ("M54.50", &["S39.012A", "M51.26", "M54.41", "M51.360", "M51.370", "F45.41"][..]),
        ("M54.16", &["M47.26", "M51.16", "F45.41"]),
        ("M54.31", &["M51.17", "M54.40", "M51.361", "M51.371"]),
        ("M54.42", &["M51.16", "M51.362", "M51.372"]),
        ("M79.18", &["M79.7", "M60.9"]),
        ("G83.4", &["N31.9", "G95.89"]),
        ("Z73.3", &["Z56.6"]),
    ] {
        for other in others {
            assert!(excluded(one, other) && excluded(other, one), "{one} and {other}");
        }
    }
    assert!(!excluded("M54.50", "M79.7") && !excluded("G83.4", "M48.061"));
}

proptest! {
    #[test]
    fn no_suggested_set_has_two_codes_that_exclude_each_other(
        chosen in prop::sample::subsequence(everything().collect::<Vec<_>>(), 0..12)
    ) {
        let printed = printed();
        let codings = suggested(chosen.iter().copied());
        let codes: Vec<&str> = codings.iter().filter(|coding| coding.system == System::Icd10Cm.uri())
            .map(|coding| coding.code).collect();
        for one in &codes {
            for other in codes.iter().filter(|other| *other != one) {
                prop_assert!(!forbidden(&printed, one, other), "{one} and {other}");
            }
        }
        prop_assert!(codings.iter().all(|coding| chosen.contains(&coding.concept)));
    }
}

#[test]
fn the_codes_of_one_concept_are_all_suggested() {
    for concept in everything() {
        assert_eq!(suggested([concept]), concept.codings().collect::<Vec<_>>(), "{concept:?}");
    }
}

/// From a concept to its codes and back.
#[test]
fn there_and_back() {
    for coding in CODINGS {
        let there = coding.concept.codings().filter(|own| own == coding).count();
        let back = concepts(coding.system, coding.code)
            .filter(|found| *found == (coding.concept, coding.relation))
            .count();
        assert_eq!((there, back), (1, 1), "{coding:?}");
        assert_eq!(concepts("http://example.org/codes", coding.code).next(), None, "{coding:?}");
    }
    let slips = [
        (Concept::Cause(Cause::Spondylolisthesis), Relation::Narrower),
        (Concept::Cause(Cause::IsthmicSpondylolisthesis), Relation::Broader),
        (Concept::Cause(Cause::DegenerativeSpondylolisthesis), Relation::Broader),
    ];
    assert!(concepts(System::Icd10Cm.uri(), "M43.16").eq(slips));
    assert!(
        concepts(System::Icd11Mms.uri(), "GB51")
            .eq([(Concept::Condition(Condition::KidneyInfection), Relation::Narrower)])
    );
    let weeks: Vec<_> = Concept::Measure(Measure::PregnancyWeeks).codings().map(|row| row.code).collect();
    assert_eq!(weeks, ["49051-6", "11885-1"], "the best first");
    assert_eq!(concepts(System::Icd10Cm.uri(), "M54").next(), None);
    // At most one cause and one condition can mean exactly what a code means.
    for coding in CODINGS {
        let exact = concepts(coding.system, coding.code).filter(|(_, relation)| *relation == Relation::Exact);
        let (causes, others): (Vec<_>, Vec<_>) =
            exact.partition(|(concept, _)| matches!(concept, Concept::Cause(_)));
        assert!(causes.len() <= 1 && others.len() <= 1, "{} means {causes:?} {others:?}", coding.code);
    }
}

/// Codes that public tables give wrongly, and the maps that lose what is meant.
#[test]
fn known_wrong_codes_do_not_occur() {
    let of = |code: &str| {
        CODINGS.iter().filter(|row| row.code == code).map(|row| row.concept.id()).collect::<BTreeSet<_>>()
    };
    assert_eq!(of("8B40"), BTreeSet::from(["cauda-equina-syndrome"])); // not a radiculopathy
    assert_eq!(of("MG30.01"), BTreeSet::from(["fibromyalgia"]));
    assert_eq!(of("MG30.02"), BTreeSet::from(["chronic-primary-back-pain"]));
    for wrong in [
        "8B41",   // myelitis, not radiculopathy
        "FA80",   // a category of disc degeneration: neither stenosis nor gout
        "FB56.4", // pain in a limb, not myofascial pain
        "ME84.0", // pain in the neck
        "FA02",   // osteoarthritis of the hand
        "8E7Z",   // the official map of an epidural abscess, which loses it
        "FB50.1", // the official map of overuse: a bursitis
        "M54.51", // vertebrogenic pain, not sciatica
        "M54.52", // there is no such code
        "M51.24", // thoracic, not lumbar
    ] {
        assert!(of(wrong).is_empty(), "{wrong}");
    }
}

#[test]
fn what_the_licences_do_not_allow_is_not_there() {
    for coding in CODINGS {
        assert!(!coding.system.contains("snomed"), "{coding:?}");
        let system = System::ALL.iter().find(|system| system.uri() == coding.system).unwrap();
        assert_eq!(coding.edition, system.edition());
        let name = match coding.concept {
            Concept::Cause(cause) => cause.name(),
            Concept::Condition(condition) => condition.name(),
            _ => continue,
        };
        assert!(*system != System::Icd11Mms || coding.label == name, "{coding:?} has a name of ours");
    }
}

#[test]
fn rows_of_a_users_own_join_ours() {
    let sciatica = Concept::Cause(Cause::Sciatica);
    let row = |code| Coding {
        concept: sciatica,
        system: "http://example.org/codes",
        code,
        label: "Sciatica",
        relation: Relation::Exact,
        edition: "1",
    };
    let map = CodeMap::new([row("a"), row("b")]).unwrap();
    assert_eq!(map.codings(sciatica).count(), sciatica.codings().count() + 2);
    assert!(map.concepts("http://example.org/codes", "b").eq([(sciatica, Relation::Exact)]));
    assert!(map.concepts(System::Icd10Cm.uri(), "M54.30").eq([(sciatica, Relation::Exact)]));
    let error = CodeMap::new([row("a"), row("a")]).unwrap_err();
    assert_eq!(error.to_string(), "row 2: `sciatica` has this code already");
    let ours = sciatica.codings().next().unwrap();
    assert!(matches!(CodeMap::new([ours]), Err(CodeMapError::Twice { row: 1, .. })));
    assert_eq!(CodeMap::new([row("")]).unwrap_err().to_string(), "row 1 has no system or no code");
}
