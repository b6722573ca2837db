//! What can be done at home, for whom it is unsafe, and when to stop.

use backpain::self_care::{
    DOSES, FIRST_AID, LIMITS, NOT_WORTH_IT, OUTLOOKS, REMEDIES, RULES, SEE_FIRST, SEEK_HELP, STEPS, STOPS,
    Step,
};
use backpain::{Age, Country, Treatment, Urgency};

use super::content::{Row, Section, entry, row, unnamed, words};

pub(crate) fn sections() -> Vec<Section> {
    vec![
        countries(),
        outlooks(),
        steps(),
        first_aid(),
        remedies(),
        not_worth_it(),
        see_first(),
        safety_rules(),
        limits(),
        stops(),
        seek_help(),
        doses(),
    ]
}

fn countries() -> Section {
    let entries = Country::ALL.iter().map(|country| {
        entry(
            country.id(),
            country.name(),
            row! {
                emergency_number: country.emergency_number(),
                emergency_department: country.emergency_department(),
                same_day: country.same_day(),
                own_doctor: country.own_doctor(),
                paracetamol: country.paracetamol(),
                sources: country.sources(),
            },
        )
    });
    Section {
        key: "countries",
        title: "Countries: what to call for help, and what things are called",
        about: "For a person of any other country a page names no number and takes the strictest of the labels.",
        entries: entries.collect(),
    }
}

fn outlooks() -> Section {
    let entries = OUTLOOKS.iter().map(|outlook| {
        unnamed(
            outlook.id,
            row! {
                applies_to: outlook.applies_to.to_string(),
                explains: words(outlook.explains),
                what: outlook.what,
                expect: outlook.expect,
            },
        )
    });
    Section {
        key: "outlooks",
        title: "What it probably is and what to expect",
        about: "The first that applies for certain is on the page, unless a red flag suspects something that it does not \
                explain.",
        entries: entries.collect(),
    }
}

fn steps() -> Section {
    Section {
        key: "steps",
        title: "What a page says to do now",
        about: "The first three that apply for certain and are safe for this person, each treatment once.",
        entries: of_steps(STEPS),
    }
}

fn first_aid() -> Section {
    Section {
        key: "first_aid",
        title: "First aid until a person is seen",
        about: "For people who must be seen the same day or sooner: the first three that apply and are safe.",
        entries: of_steps(FIRST_AID),
    }
}

fn of_steps(steps: &[Step]) -> Vec<Row> {
    let entries = steps.iter().map(|step| {
        unnamed(
            step.id,
            row! {
                treatment: step.treatment.map(Treatment::id),
                applies_to: step.applies_to.to_string(),
                fact: step.fact,
            },
        )
    });
    entries.collect()
}

fn remedies() -> Section {
    let entries = REMEDIES.iter().map(|remedy| {
        entry(
            remedy.treatment.id(),
            remedy.treatment.name(),
            row! {
                part: remedy.part.id(),
                what: remedy.what,
                evidence: remedy.evidence,
            },
        )
    });
    Section {
        key: "self_care_items",
        title: "What can be done at home",
        about: "In the order of a plan, in the words that the person reads. A plan is made only while the advised urgency \
                is below the same day, and leaves out what is unsafe for this person.",
        entries: entries.collect(),
    }
}

fn not_worth_it() -> Section {
    let entries = NOT_WORTH_IT
        .iter()
        .map(|item| entry(item.treatment.id(), item.treatment.name(), row! { fact: item.fact }));
    Section {
        key: "not_worth_it",
        title: "What is not worth doing",
        about: "In the words that the person reads.",
        entries: entries.collect(),
    }
}

fn see_first() -> Section {
    let entries = SEE_FIRST.iter().map(|row| {
        entry(
            row.finding.id(),
            row.finding.name(),
            row! {
                urgency: row.urgency.id(),
                setting: row.setting.id(),
                because: row.because,
                sources: row.sources,
            },
        )
    });
    Section {
        key: "see_first",
        title: "What a clinician must see before any self-care",
        about: "A yes to one of these ends a plan, whatever the other answers are.",
        entries: entries.collect(),
    }
}

fn safety_rules() -> Section {
    let entries = RULES.iter().map(|rule| {
        unnamed(
            rule.id,
            row! {
                group: rule.group.id(),
                level: rule.level.id(),
                applies_to: rule.applies_to.to_string(),
                because: rule.because,
                country: rule.country.map(Country::id),
                sources: rule.sources,
            },
        )
    });
    Section {
        key: "safety_rules",
        title: "Safety rules",
        about: "For whom a group of treatments is not simply fine. The strictest rule that holds counts; while it is not \
                known whether one holds, the answer is to ask first.",
        entries: entries.collect(),
    }
}

fn limits() -> Section {
    let entries = LIMITS.iter().map(|limit| {
        unnamed(
            limit.id,
            row! {
                group: limit.group.id(),
                level: limit.level.id(),
                applies_to: limit.applies_to.to_string(),
                fact: limit.fact,
            },
        )
    });
    Section {
        key: "limits",
        title: "How each is used safely",
        about: "Limits of use, for everyone unless said otherwise.",
        entries: entries.collect(),
    }
}

fn stops() -> Section {
    let entries = STOPS.iter().map(|stop| {
        unnamed(
            stop.id,
            row! {
                group: stop.group.id(),
                then: stop.then.map(Urgency::id),
                fact: stop.fact,
            },
        )
    });
    Section {
        key: "stop_signs",
        title: "When to stop a treatment",
        about: "And how soon to be seen then. Without an urgency, it is enough to stop.",
        entries: entries.collect(),
    }
}

fn seek_help() -> Section {
    let entries = SEEK_HELP.iter().map(|sign| {
        unnamed(
            sign.id,
            row! {
                urgency: sign.urgency.id(),
                setting: sign.setting.id(),
                applies_to: sign.applies_to.to_string(),
                signs: words(sign.signs),
                fact: sign.fact,
            },
        )
    });
    Section {
        key: "seek_help_signs",
        title: "When to stop self-care and seek help",
        about: "Most urgent first. A sign that the person has already is left out.",
        entries: entries.collect(),
    }
}

fn doses() -> Section {
    let entries = DOSES.iter().map(|dose| {
        unnamed(
            dose.id,
            row! {
                treatment: dose.treatment.id(),
                substance: dose.substance,
                country: dose.country.id(),
                label: dose.label,
                smallest_mg: dose.smallest_mg,
                largest_mg: dose.largest_mg,
                hours_between: dose.hours_between,
                doses_a_day: dose.doses_a_day,
                most_mg_a_day: dose.most_mg_a_day,
                most_days: dose.most_days,
                from_age: dose.from_age.map(Age::get),
                to_age: dose.to_age.map(Age::get),
                from_kg: dose.from_kg,
                source: dose.source,
            },
        )
    });
    Section {
        key: "doses",
        title: "Doses on labels",
        about: "What each label says, for its country alone; what the label does not say is left out. None of it is advice to a \
                person.",
        entries: entries.collect(),
    }
}
