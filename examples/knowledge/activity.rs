//! How much activity guidelines ask of whom, what counts, how hard it is, and what is known about sitting.

use backpain::activity::effort::{
    AGE_SOURCES, CADENCE, CadenceBand, Formula, HeartRateReserve, RELATIVE_CADENCE, SEDENTARY_SOURCES, Scale,
    TalkTest,
};
use backpain::activity::sitting::{BreakRule, DOSE_RESPONSE, EVIDENCE, LIMITS, SittingBand};
use backpain::activity::survey::{PREVALENCE, brfss, gpaq, ipaq};
use backpain::activity::walking;
use backpain::activity::{
    Activity, Aerobic, Compendium, Guideline, Intensity, Level, Met, Outcome, Recommendation,
};
use backpain::{Age, Source};

use super::content::{Row, Section, entry, row, rows, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![
        guidelines(),
        levels(),
        activities(),
        effort(),
        cadence(),
        sitting(),
        breaks(),
        sitting_evidence(),
        walking_facts(),
        surveys(),
        prevalence(),
    ]
}

fn guidelines() -> Section {
    let entries = Guideline::ALL.iter().map(|&guideline| {
        let asks = Recommendation::ALL.iter().filter(|row| row.guideline == guideline);
        entry(guideline.id(), guideline.name(), row! { asks: rows(asks.map(recommendation)) })
    });
    Section {
        key: "activity_guidelines",
        title: "What guidelines on activity ask, and of whom",
        about: "Each guideline draws its own ages, and counts a vigorous minute in its own way. An upper end is no limit.",
        entries: entries.collect(),
    }
}

fn recommendation(row: &Recommendation) -> Row {
    row! {
        of: row.population.id(),
        ages: row.ages.map(|(from, to)| ages(from, to)),
        aerobic: aerobic(row.aerobic),
        days_of_vigorous_activity: row.vigorous_days,
        days_of_strengthening: row.strength_days,
        days_of_balance_work: row.balance_days,
        most_minutes_of_sitting_a_day: row.sitting_minutes,
        remark: row.remark,
        sources: row.sources,
    }
}

/// A band that ends at the oldest age that can be given has no upper end.
fn ages(from: u16, to: u16) -> String {
    if Age::new(to + 1).is_err() { format!("{from} and over") } else { format!("{from} to {to}") }
}

fn aerobic(aerobic: Aerobic) -> String {
    match aerobic {
        Aerobic::Week { minutes, up_to, vigorous_counts, .. } => {
            let up_to = up_to.map_or_else(String::new, |most| format!(" to {most}"));
            let counts =
                if vigorous_counts == 1 { "once".into() } else { format!("{vigorous_counts} times") };
            format!("{minutes}{up_to} moderate minutes a week; a vigorous minute counts {counts}")
        }
        Aerobic::EachDay { days, minutes, of, moderate, .. } => {
            let besides =
                if moderate > 0 { format!(", {moderate} of them moderate or more") } else { String::new() };
            format!("{minutes} minutes of {of} intensity or more on {days} days{besides}")
        }
        Aerobic::NoNumber | _ => "to be active, without a number".to_owned(),
    }
}

fn levels() -> Section {
    let levels =
        Level::ALL.iter().map(|level| entry(level.id(), level.name(), row! { source: Level::SOURCE }));
    let partial = entry(
        "partial-answers",
        "A known part that suffices counts, whatever is unknown of the rest",
        row! { source: Outcome::PARTIAL_SOURCE },
    );
    Section {
        key: "activity_levels",
        title: "Levels of activity, and how answers in part count",
        about: "The levels are of the American guideline alone.",
        entries: levels.chain([partial]).collect(),
    }
}

fn activities() -> Section {
    let entries = Activity::ALL.iter().map(|&activity| {
        let compendium = activity.compendium();
        let mut sources: Vec<Source> = compendium.iter().map(|_| Compendium::SOURCE).collect();
        if matches!(activity, Activity::Yoga | Activity::PowerYoga | Activity::Pilates | Activity::TaiChi) {
            sources.extend(Activity::STRENGTH_SOURCES);
        }
        entry(
            activity.id(),
            activity.name(),
            row! {
                compendium: compendium.map(|row| format!("{} of {}", row.code, Compendium::YEAR)),
                met_in_tenths: activity.met().map(Met::get),
                intensity: activity.intensity().id(),
                aerobic: activity.is_aerobic(),
                strengthening: activity.is_strength(),
                balance: activity.is_balance(),
                still: activity.is_still(),
                sources: sources,
            },
        )
    });
    Section {
        key: "activities",
        title: "What can be done in a session",
        about: "What an activity counts as is decided by what it is, never by its MET (metabolic equivalent) alone.",
        entries: entries.collect(),
    }
}

fn effort() -> Section {
    let scales = Scale::ALL.iter().map(|&scale| {
        let (least, most) = scale.limits();
        entry(
            scale.id(),
            scale.name(),
            row! {
                asks: scale.question(),
                unit: scale.unit(),
                from: least,
                to: most,
                moderate_from: scale.from(Intensity::Moderate),
                vigorous_from: scale.from(Intensity::Vigorous),
                sources: scale.sources(),
            },
        )
    });
    let formulas = Formula::ALL.iter().map(|&formula| {
        entry(
            formula.id(),
            formula.name(),
            row! { gives: "the highest heart rate", source: formula.source() },
        )
    });
    let others = [
        entry(
            "talk-test",
            "What a person can do with their voice while active",
            row! {
                answers: rows(TalkTest::ALL.iter().map(|answer| {
                    row! { answer: answer.name(), intensity: answer.intensity().id() }
                })),
                sources: TalkTest::SOURCES,
            },
        ),
        entry(
            "heart-rate-reserve",
            "What lies between rest and the most",
            row! { sources: HeartRateReserve::SOURCES },
        ),
        entry("met-classes", "Classes of the metabolic equivalent", row! { source: Met::SOURCE }),
        entry("older-people", "Which reading counts with age", row! { sources: AGE_SOURCES }),
        entry("sedentary", "What is sedentary: the posture as well", row! { sources: SEDENTARY_SOURCES }),
    ];
    Section {
        key: "effort",
        title: "How hard it is",
        about: "From the first number of a class on. Every number is whole: METs are in tenths.",
        entries: scales.chain(formulas).chain(others).collect(),
    }
}

fn cadence() -> Section {
    let bands = |kind: &'static str, bands: &'static [CadenceBand]| {
        bands.iter().map(move |band| {
            unnamed(
                format!("{kind}-{}", band.from),
                row! {
                    ages: ages(band.from, band.to),
                    moderate_from_steps_a_minute: band.moderate,
                    vigorous_from_steps_a_minute: band.vigorous,
                    sources: band.sources,
                },
            )
        })
    };
    Section {
        key: "cadence",
        title: "Steps a minute",
        about: "Absolute, by METs, and relative, by what the person can do.",
        entries: bands("absolute", CADENCE).chain(bands("relative", RELATIVE_CADENCE)).collect(),
    }
}

fn sitting() -> Section {
    let bands = SittingBand::ALL
        .iter()
        .map(|band| entry(band.id(), band.name(), row! { sources: SittingBand::SOURCES }));
    let limits = LIMITS.iter().map(|limit| {
        unnamed(
            limit.source.id(),
            row! {
                most_minutes_a_day: limit.minutes_a_day,
                most_minutes_of_screens_for_leisure_a_day: limit.screen_minutes_a_day,
                source: limit.source,
            },
        )
    });
    let doses = DOSE_RESPONSE.iter().map(|row| {
        unnamed(
            row.outcome,
            row! {
                rises_from_hours_a_day: row.from_hours,
                relative_risk_in_hundredths: row.relative_risk,
                source: row.source,
            },
        )
    });
    Section {
        key: "sitting",
        title: "Sitting in a day",
        about: "Bands of studies, limits of guidelines, and how risk rises.",
        entries: bands.chain(limits).chain(doses).collect(),
    }
}

fn breaks() -> Section {
    let entries = BreakRule::ALL.iter().map(|rule| {
        let (sit, stand, active) = rule.cycle();
        entry(
            rule.id(),
            rule.name(),
            row! {
                due_after_minutes: rule.due_after(),
                sit_minutes: sit,
                stand_minutes: stand,
                move_minutes: active,
                standing: rule.kind().id(),
                sources: rule.sources(),
            },
        )
    });
    Section {
        key: "break_rules",
        title: "When to break up sitting",
        about: "Advice for work, and never a guideline's number.",
        entries: entries.collect(),
    }
}

fn sitting_evidence() -> Section {
    let entries = EVIDENCE.iter().enumerate().map(|(index, row)| {
        unnamed(format!("evidence-{}", index + 1), row! { says: row.text, source: row.sources.first() })
    });
    Section {
        key: "sitting_evidence",
        title: "What is known of breaks and of standing",
        about: "What was found, and what was not.",
        entries: entries.collect(),
    }
}

fn walking_facts() -> Section {
    let trial = walking::TRIAL.iter().enumerate().map(|(index, row)| {
        unnamed(format!("trial-{}", index + 1), row! { says: row.text, source: row.sources.first() })
    });
    let plan = entry(
        "plan",
        "A plan of weeks, built up slowly",
        row! { advice: words(walking::ADVICE), sources: walking::Plan::SOURCES },
    );
    Section {
        key: "walking",
        title: "Walking after an episode",
        about: "For people who have recovered. The steps from week to week are good practice.",
        entries: trial.chain([plan]).collect(),
    }
}

fn surveys() -> Section {
    let entries = [
        ("ipaq-short-form", "International Physical Activity Questionnaire, short form", ipaq::SOURCES),
        ("gpaq", "Global Physical Activity Questionnaire", gpaq::SOURCES),
        ("brfss", "Behavioral Risk Factor Surveillance System", brfss::SOURCES),
    ];
    Section {
        key: "surveys",
        title: "Questionnaires that are scored",
        about: "By their own protocols, whose cut-offs are not those of the guidelines.",
        entries: entries.map(|(id, name, sources)| entry(id, name, row! { sources: sources })).into(),
    }
}

fn prevalence() -> Section {
    let entries = PREVALENCE.iter().enumerate().map(|(index, figure)| {
        unnamed(
            format!("figure-{}", index + 1),
            row! {
                hundredths_of_a_percent: figure.hundredths,
                meet: figure.target.id(),
                population: figure.population,
                survey: figure.survey.id(),
                year: figure.year,
                standardisation: figure.standardisation.id(),
                derived: figure.derived,
                source: figure.source,
            },
        )
    });
    Section {
        key: "prevalence",
        title: "How many people meet the guidelines",
        about: "A figure without its survey, year and definition says little.",
        entries: entries.collect(),
    }
}
