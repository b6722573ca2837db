//! Treatments, who recommends them, and the rule that sums up the recommendations.

use std::collections::BTreeSet;

use backpain::treatment::{
    Authority, Certainty, DISPUTES, Figure, Guideline, INTERVENTIONS, MedicineClass, PRINCIPLES, Phase,
    PhaseScheme, RECOMMENDATIONS, Stance, Strength, Subject, Summary, TreatmentKind, recommendations,
    summary, summary_for,
};
use backpain::{Duration, Source, Treatment};
use proptest::prelude::*;

/// Compares the rule with the consensus that a reviewer of the same literature wrote by hand. Every difference is
/// listed below with its reason; no other difference is permitted.
#[test]
fn the_rule_agrees_with_a_hand_made_consensus_but_for_known_differences() {
    let mut found = BTreeSet::new();
    let mut rows = 0;
    for row in include_str!("../data/treatment-consensus.tsv").lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [id, kind, acute, chronic] = columns[..] else { panic!("{row}") };
        let treatment: Treatment = id.parse().unwrap();
        assert_eq!(treatment.kind(), kind.parse::<TreatmentKind>().unwrap(), "{id}");
        for (phase, expected) in [(Phase::Acute, acute), (Phase::Chronic, chronic)] {
            let expected: Summary = expected.parse().unwrap();
            let by_rule = summary(treatment, phase);
            if by_rule != expected {
                found.insert(format!("{id} {phase}: {expected} by hand, {by_rule} by rule"));
            }
        }
        rows += 1;
    }
    assert_eq!(rows, 52);
    let known: BTreeSet<String> =
        DIFFERENCES.iter().flat_map(|(_, lines)| lines.iter().map(|&line| line.to_owned())).collect();
    assert_eq!(found, known);
    assert!(DIFFERENCES.iter().all(|(reason, _)| reason.len() > 20));
}

const DIFFERENCES: &[(&str, &[&str])] = &[
    (
        "By hand, no recommendation also stood where nothing was read; the rule parts the two.",
        &[
            "dry-needling acute: no-recommendation by hand, not-addressed by rule",
            "operant-therapy acute: no-recommendation by hand, not-addressed by rule",
            "taping acute: no-recommendation by hand, not-addressed by rule",
            "topical-capsaicin acute: no-recommendation by hand, not-addressed by rule",
            "topical-nsaid acute: no-recommendation by hand, not-addressed by rule",
            "topical-nsaid chronic: no-recommendation by hand, not-addressed by rule",
            "yoga-or-tai-chi acute: no-recommendation by hand, not-addressed by rule",
        ],
    ),
    (
        "NICE, or VA/DoD, names no phase, so what it says holds of acute pain too, or of chronic.",
        &[
            "benzodiazepine chronic: no-recommendation by hand, against by rule",
            "cognitive-behavioural-therapy acute: no-recommendation by hand, for-weak by rule",
            "disc-replacement acute: not-addressed by hand, against by rule",
            "fusion acute: not-addressed by hand, against by rule",
            "multidisciplinary-rehabilitation acute: no-recommendation by hand, for-weak by rule",
            "snri acute: not-addressed by hand, against by rule",
            "ssri acute: not-addressed by hand, against by rule",
            "tricyclic-antidepressant acute: not-addressed by hand, against by rule",
        ],
    ),
    (
        "The founding article advises it, without a phase, and no guideline speaks: optional.",
        &[
            "alternate-heat-and-cold chronic: no-recommendation by hand, optional by rule",
            "cold chronic: no-recommendation by hand, optional by rule",
            "posture acute: no-recommendation by hand, optional by rule",
            "posture chronic: no-recommendation by hand, optional by rule",
            "stretching chronic: for-weak by hand, optional by rule",
        ],
    ),
    (
        "The support is for prevention, which is a subject of its own.",
        &[
            "sitting-breaks acute: optional by hand, not-addressed by rule",
            "sitting-breaks chronic: optional by hand, not-addressed by rule",
            "walking acute: for-strong by hand, for-weak by rule",
            "walking chronic: for-strong by hand, for-weak by rule",
            "weekly-aerobic-exercise chronic: for-strong by hand, not-addressed by rule",
            "weekly-strengthening chronic: for-strong by hand, not-addressed by rule",
        ],
    ),
    (
        "The support is for sciatica or stenosis, which are subjects of their own; of back pain itself \
         NICE is against the injection.",
        &[
            "decompression chronic: for-weak by hand, not-addressed by rule",
            "discectomy chronic: for-weak by hand, not-addressed by rule",
            "epidural-steroid acute: contested by hand, against by rule",
        ],
    ),
    (
        "A strong recommendation on low certainty, or by one guideline alone, is not strong by the rule.",
        &[
            "cognitive-behavioural-therapy chronic: for-strong by hand, for-weak by rule",
            "multidisciplinary-rehabilitation chronic: for-strong by hand, for-weak by rule",
        ],
    ),
    (
        "By hand it rests on a guideline that was remembered and not read: NICE or ACP on bed rest, WHO on \
         cayenne and on mindfulness.",
        &[
            "bed-rest chronic: against by hand, not-addressed by rule",
            "meditation chronic: contested by hand, for-weak by rule",
        ],
    ),
    (
        "It is a frame: guidelines speak of its parts, not of itself.",
        &["physical-therapy chronic: for-strong by hand, optional by rule"],
    ),
    (
        "ACP stands alone with tramadol against three guidelines.",
        &["weak-opioid chronic: contested by hand, against by rule"],
    ),
];

/// Where the hand-made consensus is about a subject other than back pain itself, the rule is applied to that subject.
#[test]
fn other_subjects_are_summed_up_apart() {
    for (treatment, phase, subject, expected) in [
        (Treatment::EpiduralSteroid, Phase::Acute, Subject::Sciatica, Summary::Contested),
        (Treatment::EpiduralSteroid, Phase::Chronic, Subject::Sciatica, Summary::Against),
        (Treatment::EpiduralSteroid, Phase::Chronic, Subject::SpinalStenosis, Summary::Against),
        (Treatment::Discectomy, Phase::Chronic, Subject::Sciatica, Summary::Optional),
        (Treatment::Decompression, Phase::Chronic, Subject::SpinalStenosis, Summary::Optional),
        (Treatment::Walking, Phase::Chronic, Subject::Prevention, Summary::Optional),
        (Treatment::WeeklyAerobicExercise, Phase::Chronic, Subject::Prevention, Summary::ForWeak),
        (Treatment::WeeklyStrengthening, Phase::Chronic, Subject::Prevention, Summary::ForWeak),
        (Treatment::SittingBreaks, Phase::Acute, Subject::Prevention, Summary::Optional),
        (Treatment::BackBelt, Phase::Acute, Subject::Prevention, Summary::Against),
        (Treatment::Ssri, Phase::Chronic, Subject::ChronicPrimaryPain, Summary::ForWeak),
        (Treatment::OverTheCounterNsaid, Phase::Chronic, Subject::ChronicPrimaryPain, Summary::Against),
        (Treatment::OverTheCounterNsaid, Phase::Acute, Subject::Sciatica, Summary::NoRecommendation),
        (Treatment::ExerciseProgramme, Phase::Chronic, Subject::Fibromyalgia, Summary::ForWeak),
        (Treatment::MentalHealthMedicine, Phase::Chronic, Subject::MentalHealth, Summary::Optional),
    ] {
        assert_eq!(summary_for(treatment, phase, subject), expected, "{treatment} {phase} {subject}");
    }
}

/// What must hold for the table itself.
#[test]
fn every_row_is_in_order() {
    let mut keys = BTreeSet::new();
    for row in RECOMMENDATIONS {
        for phase in row.phases {
            let key = (row.guideline.id(), row.treatment.id(), row.subject.id(), phase.id());
            assert!(keys.insert(key), "two stances of one guideline: {key:?}");
        }
        assert!(!row.phases.is_empty() && row.phases.is_sorted());
        assert!(!row.sources.contains(&Source::GoodPractice), "a remembered recommendation: {row:?}");
        if row.guideline.authority() != Authority::Guideline {
            assert_eq!(row.strength, None, "only a guideline recommends with a strength: {row:?}");
        }
        if row.stance == Stance::NoRecommendation {
            assert_eq!(row.strength, None, "{row:?}");
        }
    }
    for &guideline in Guideline::ALL {
        assert!(RECOMMENDATIONS.iter().any(|row| row.guideline == guideline), "{guideline} has no row");
    }
    for &subject in Subject::ALL {
        assert!(RECOMMENDATIONS.iter().any(|row| row.subject == subject), "{subject} has no row");
    }
}

/// The stances, noted from the literature independently of the table: each is in the table.
#[test]
fn the_table_holds_what_was_noted_from_the_literature() {
    let or_dash = |word: Option<&'static str>| word.unwrap_or("-");
    let mut count = 0;
    for line in include_str!("../data/recommendations-expected.tsv").lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [treatment, subject, phases, guideline, stance, strength, certainty] = columns[..] else {
            panic!("{line}")
        };
        for phase in phases.split(' ') {
            let rows: Vec<_> = recommendations(treatment.parse().unwrap(), phase.parse().unwrap())
                .filter(|row| row.guideline.id() == guideline && row.subject.id() == subject)
                .map(|row| {
                    (
                        row.stance.id(),
                        or_dash(row.strength.map(Strength::id)),
                        or_dash(row.certainty.map(Certainty::id)),
                    )
                })
                .collect();
            assert_eq!(rows, [(stance, strength, certainty)], "{line}");
        }
        count += 1;
    }
    assert_eq!(count, 110);
}

/// A disagreement that the rule finds has an explanation, and an explanation exists only if there is more than one
/// opinion.
#[test]
fn whatever_is_contested_is_explained() {
    for &treatment in Treatment::ALL {
        let explained = DISPUTES.iter().any(|dispute| dispute.treatments.contains(&treatment));
        let contested = Phase::ALL.iter().any(|&phase| {
            Subject::ALL.iter().any(|&subject| summary_for(treatment, phase, subject) == Summary::Contested)
        });
        assert!(explained || !contested, "{treatment} is contested without a word");
        let voices: BTreeSet<&str> = RECOMMENDATIONS
            .iter()
            .filter(|row| row.treatment == treatment)
            .map(|row| row.guideline.id())
            .collect();
        assert!(!explained || voices.len() > 1, "{treatment}: one voice is no dispute");
    }
}

/// The rule, written again from its prose alone, over every treatment, phase and subject.
#[test]
fn the_rule_is_what_its_prose_says() {
    let mut outcomes = BTreeSet::new();
    for &treatment in Treatment::ALL {
        for &phase in Phase::ALL {
            for &subject in Subject::ALL {
                let rows: Vec<_> = RECOMMENDATIONS
                    .iter()
                    .filter(|row| row.treatment == treatment && row.subject == subject)
                    .filter(|row| row.phases.contains(&phase))
                    .collect();
                let count = |guideline: bool, stance: Stance| {
                    rows.iter()
                        .filter(|row| {
                            (row.guideline.authority() == Authority::Guideline) == guideline
                                && row.stance == stance
                        })
                        .count()
                };
                let evidence = |stance| {
                    rows.iter()
                        .any(|row| row.guideline.authority() == Authority::Evidence && row.stance == stance)
                };
                let (pro, contra) = (count(true, Stance::For), count(true, Stance::Against));
                let (other_pro, other_contra) = (count(false, Stance::For), count(false, Stance::Against));
                let strong = rows
                    .iter()
                    .filter(|row| row.strength == Some(Strength::Strong) && row.stance == Stance::For)
                    .filter(|row| row.certainty.is_none_or(|certainty| certainty > Certainty::Low))
                    .count();
                let graded =
                    rows.iter().filter(|row| row.strength.is_some() && row.stance == Stance::For).count();
                let voices = strong + usize::from(evidence(Stance::For));
                let expected = if rows.is_empty() {
                    Summary::NotAddressed
                } else if pro + contra == 0 {
                    match (other_pro > 0, other_contra > 0) {
                        (true, true) => Summary::Contested,
                        (true, false) => Summary::Optional,
                        (false, true) => Summary::Against,
                        (false, false) => Summary::NoRecommendation,
                    }
                } else if pro == 0 || (pro == 1 && contra >= 3) {
                    Summary::Against
                } else if evidence(Stance::Against) || (contra > 0 && !(contra == 1 && pro >= 3)) {
                    Summary::Contested
                } else if contra == 0 && voices >= 2 && voices > graded - strong {
                    Summary::ForStrong
                } else {
                    Summary::ForWeak
                };
                let actual = summary_for(treatment, phase, subject);
                assert_eq!(actual, expected, "{treatment} {phase} {subject}");
                outcomes.insert(actual.id());
            }
        }
    }
    assert_eq!(outcomes.len(), Summary::ALL.len(), "an outcome that never occurs: {outcomes:?}");
}

#[test]
fn nothing_is_for_strong_while_somebody_is_against() {
    for &treatment in Treatment::ALL {
        for &phase in Phase::ALL {
            let opposed = recommendations(treatment, phase)
                .any(|row| row.subject == Subject::BackPain && row.stance == Stance::Against);
            assert!(!(opposed && summary(treatment, phase) == Summary::ForStrong), "{treatment} {phase}");
        }
    }
}

#[test]
fn a_treatment_is_never_part_of_itself() {
    fn parts(treatment: Treatment, depth: usize) {
        assert!(depth < 4, "{treatment} is part of itself");
        for &part in treatment.includes() {
            parts(part, depth + 1);
        }
    }
    for &treatment in Treatment::ALL {
        parts(treatment, 0);
        assert_ne!(treatment.plain_name(), treatment.name(), "{treatment}");
    }
    assert_eq!(Treatment::AlternateHeatAndCold.includes(), [Treatment::Heat, Treatment::Cold]);
}

/// Injections, ablations, implants and operations have facts, and nothing else has.
#[test]
fn interventions_are_the_procedures_and_the_surgery() {
    for &treatment in Treatment::ALL {
        let invasive = matches!(treatment.kind(), TreatmentKind::Procedure | TreatmentKind::Surgery);
        assert_eq!(treatment.intervention().is_some(), invasive, "{treatment}");
    }
    let distinct: BTreeSet<&str> = INTERVENTIONS.iter().map(|row| row.treatment.id()).collect();
    assert_eq!(distinct.len(), INTERVENTIONS.len());
}

/// Every medicine has a class, and its effects on pain and on mood are separate.
#[test]
fn medicines_have_classes_with_pain_and_mood_apart() {
    for &treatment in Treatment::ALL {
        if treatment.kind() == TreatmentKind::Medicine && treatment != Treatment::Antibiotic {
            assert!(treatment.medicine_classes().count() > 0, "{treatment}");
        }
    }
    let mood: Vec<&str> = MedicineClass::ALL
        .iter()
        .filter(|class| class.for_mental_health().is_some())
        .map(|class| class.id())
        .collect();
    assert_eq!(
        mood,
        [
            "benzodiazepine",
            "snri",
            "tricyclic-antidepressant",
            "ssri",
            "other-antidepressant",
            "sedating-antihistamine",
            "beta-blocker"
        ]
    );
    for class in MedicineClass::ALL {
        assert!(!class.examples().is_empty());
        if let Some(for_mood) = class.for_mental_health() {
            assert_ne!(for_mood.text, class.for_pain().text, "{class}");
        }
    }
}

/// A figure states its number in its sentence, so that the two cannot differ. Only figures that were read are listed.
#[test]
fn figures_say_their_number() {
    for &figure in Figure::ALL {
        let value = figure.value();
        let grouped =
            if value >= 1000 { format!("{},{:03}", value / 1000, value % 1000) } else { value.to_string() };
        let in_words = if figure == Figure::SelfCareReview {
            "2 weeks"
        } else if figure == Figure::SittingBreak {
            "every hour"
        } else {
            &grouped
        };
        assert!(figure.fact().text.contains(in_words), "{figure}: {}", figure.fact().text);
        assert!(!figure.sources().contains(&Source::GoodPractice), "{figure}");
    }
}

/// What the founding article says about treatment, number by number.
#[test]
fn the_founding_articles_treatments_are_there() {
    let numbers: BTreeSet<u8> = Treatment::ALL
        .iter()
        .flat_map(|treatment| treatment.article())
        .chain(Figure::ALL.iter().flat_map(|figure| figure.article().iter().copied()))
        .chain(PRINCIPLES.iter().flat_map(|principle| principle.article.iter().copied()))
        .map(backpain::source::ArticleFact::number)
        .collect();
    let expected: BTreeSet<u8> = (86..=94).chain([98]).chain(100..=111).chain([116, 119]).collect();
    assert_eq!(numbers, expected);
}

proptest! {
    /// A longer episode is never an earlier phase, whatever the cut-points.
    #[test]
    fn phases_only_advance(
        (subacute, chronic) in (1_u16..=43_830).prop_flat_map(|first| (Just(first), first..=43_830)),
        (shorter, longer) in (0_u16..=43_830).prop_flat_map(|first| (Just(first), first..=43_830)),
    ) {
        let scheme = PhaseScheme::new(subacute, chronic).unwrap();
        let phase = |days| Phase::of(Duration::new(days).unwrap(), scheme);
        prop_assert!(phase(shorter) <= phase(longer));
        prop_assert_eq!(phase(longer) == Phase::Chronic, longer >= chronic);
        prop_assert_eq!(phase(longer) == Phase::Acute, longer < subacute);
    }

    /// Cut-points are accepted if they are possible. Others are errors that show what was given.
    #[test]
    fn cut_points_are_checked(subacute: u16, chronic: u16) {
        match PhaseScheme::new(subacute, chronic) {
            Ok(scheme) => {
                prop_assert!(0 < subacute && subacute <= chronic && chronic <= Duration::MAX.get());
                prop_assert_eq!((scheme.subacute_from(), scheme.chronic_from()), (subacute, chronic));
            }
            Err(error) => {
                prop_assert!(subacute == 0 || subacute > chronic || chronic > Duration::MAX.get());
                prop_assert_eq!((error.subacute_from, error.chronic_from), (subacute, chronic));
            }
        }
    }
}

/// The JSON of a row names everything by its id, and has null for what was not stated.
#[test]
fn rows_as_json() {
    let row = recommendations(Treatment::OperantTherapy, Phase::Chronic)
        .find(|row| row.guideline == Guideline::Who2023)
        .unwrap();
    assert_eq!(
        serde_json::to_value(row).unwrap(),
        serde_json::json!({
            "treatment": "operant-therapy", "subject": "back-pain", "phases": ["chronic"],
            "guideline": "who-2023", "stance": "for", "strength": "weak", "certainty": null,
            "note": "", "article": [], "sources": ["who-2023-list"],
        })
    );
    let intervention = serde_json::to_value(Treatment::Discectomy.intervention()).unwrap();
    assert_eq!(intervention["treatment"], "discectomy");
    assert_eq!(intervention["indication"]["article"], serde_json::json!(["S92"]));
    let dispute = serde_json::to_value(DISPUTES[0]).unwrap();
    assert_eq!(dispute["treatments"], serde_json::json!(["over-the-counter-nsaid"]));
}
