//! The treatments, who is for or against each, medicines, interventions, and numbers.

use backpain::treatment::{
    DISPUTES, Figure, Guideline, INTERVENTIONS, MedicineClass, PRINCIPLES, Phase, PhaseScheme,
    RECOMMENDATIONS, Subject, Summary, summary_for,
};
use backpain::{Treatment, diary};

use super::content::{Row, Section, entry, fields, row, rows, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![general(), phases(), treatments(), disputes(), guidelines(), medicines(), interventions(), figures()]
}

fn general() -> Section {
    Section {
        key: "treatment_in_general",
        title: "Treatment in general",
        about: "What holds of treatment as a whole, and from which change of pain on a diary speaks of better or worse.",
        entries: vec![
            entry("principles", "Principles", row! { facts: PRINCIPLES }),
            entry(
                "diary",
                "The rule of the diary",
                row! {
                    important_points: diary::IMPORTANT_POINTS,
                    or_important_percent: diary::IMPORTANT_PERCENT,
                    least_days_from_first_to_last: diary::LEAST_SPAN_DAYS,
                    days_until_no_better_counts_as_not_helped: diary::LOOK_AGAIN_DAYS,
                    sources: diary::SOURCES,
                },
            ),
        ],
    }
}

fn phases() -> Section {
    let schemes = [
        ("acp", PhaseScheme::ACP),
        ("course-reviews", PhaseScheme::COURSE_REVIEWS),
        ("twelve-weeks", PhaseScheme::TWELVE_WEEKS),
    ];
    let entries = schemes.into_iter().map(|(id, scheme)| {
        unnamed(
            id,
            row! {
                subacute_from_day: scheme.subacute_from(),
                chronic_from_day: scheme.chronic_from(),
                used_unless_told_otherwise: scheme == PhaseScheme::default(),
                sources: scheme.sources(),
            },
        )
    });
    Section {
        key: "phases",
        title: "Where the phases begin",
        about: "Sources differ, so the cut-points are a parameter. The recommendations are laid out by the default.",
        entries: entries.collect(),
    }
}

fn treatments() -> Section {
    let entries = Treatment::ALL.iter().map(|&treatment| {
        let recommendations = RECOMMENDATIONS.iter().filter(|row| row.treatment == treatment);
        entry(
            treatment.id(),
            treatment.name(),
            row! {
                kind: treatment.kind().id(),
                plain_name: treatment.plain_name(),
                purpose: treatment.purpose(),
                evidence: treatment.evidence(),
                includes: words(treatment.includes()),
                medicine_classes: words(treatment.medicine_classes()),
                summary: rows(subjects(treatment).map(|subject| summaries(treatment, subject))),
                recommendations: rows(recommendations.map(|row| {
                    fields(row).into_iter().filter(|(key, _)| key != "treatment").collect()
                })),
            },
        )
    });
    Section {
        key: "treatments",
        title: "Treatments",
        about: "What each is, what it is for, and each guideline's stance. A row here is no advice: some are listed because \
                guidelines are against them. The summary follows from the stances by one rule, for each subject that a \
                guideline speaks of; where none speaks of back pain it is `not-addressed`.",
        entries: entries.collect(),
    }
}

/// Low back pain, and the other subjects that a guideline mentions.
fn subjects(treatment: Treatment) -> impl Iterator<Item = Subject> {
    Subject::ALL.iter().copied().filter(move |&subject| {
        let mut rows = RECOMMENDATIONS.iter().filter(|row| row.treatment == treatment);
        subject == Subject::BackPain || rows.any(|row| row.subject == subject)
    })
}

fn summaries(treatment: Treatment, subject: Subject) -> Row {
    let of = |phase: Phase| Summary::id(summary_for(treatment, phase, subject));
    row! {
        subject: subject.id(),
        acute: of(Phase::Acute),
        subacute: of(Phase::Subacute),
        chronic: of(Phase::Chronic),
    }
}

fn disputes() -> Section {
    let entries = DISPUTES.iter().map(|dispute| {
        let ids: Vec<_> = dispute.treatments.iter().map(|treatment| treatment.id()).collect();
        unnamed(ids.join("+"), fields(dispute))
    });
    Section {
        key: "treatment_disputes",
        title: "Where guidelines disagree on treatments",
        about: "Who says what, and what this crate makes of it, which is a judgement of its own.",
        entries: entries.collect(),
    }
}

fn guidelines() -> Section {
    let entries = Guideline::ALL.iter().map(|&guideline| {
        let rows = RECOMMENDATIONS.iter().filter(|row| row.guideline == guideline);
        entry(
            guideline.id(),
            guideline.name(),
            row! {
                body: guideline.body(),
                year: guideline.year(),
                authority: guideline.authority().id(),
                recommendations: u32::try_from(rows.count()).unwrap_or(u32::MAX),
                remark: guideline.remark(),
            },
        )
    });
    Section {
        key: "guidelines",
        title: "Guidelines",
        about: "Who takes a stance on treatments, and with what authority.",
        entries: entries.collect(),
    }
}

fn medicines() -> Section {
    let entries = MedicineClass::ALL.iter().map(|&class| {
        entry(
            class.id(),
            class.name(),
            row! {
                examples: words(class.examples()),
                access: class.access().id(),
                treatment: class.treatment().map(Treatment::id),
                for_pain: class.for_pain(),
                for_fibromyalgia: class.for_fibromyalgia(),
                for_mental_health: class.for_mental_health(),
                cautions: class.cautions(),
            },
        )
    });
    Section {
        key: "medicine_classes",
        title: "Classes of medicine",
        about: "Their place against pain is judged apart from their place in mood and anxiety.",
        entries: entries.collect(),
    }
}

fn interventions() -> Section {
    let entries = INTERVENTIONS.iter().map(|intervention| {
        entry(intervention.treatment.id(), intervention.treatment.name(), fields(intervention))
    });
    Section {
        key: "interventions",
        title: "Injections, ablation and surgery",
        about: "What a clinician weighs before each.",
        entries: entries.collect(),
    }
}

fn figures() -> Section {
    let entries = Figure::ALL.iter().map(|&figure| {
        entry(
            figure.id(),
            figure.name(),
            row! {
                value: figure.value(),
                unit: figure.unit().id(),
                countries: words(figure.countries()),
                fact: figure.fact(),
            },
        )
    });
    Section {
        key: "figures",
        title: "Numbers",
        about: "Limits, thresholds and targets. A number of one country's label need not hold in another.",
        entries: entries.collect(),
    }
}
