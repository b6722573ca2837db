//! A week of activity against a guideline.

use backpain::Age;
use backpain::activity::{
    Activity, Day, Deferral, Guideline, Intensity, Minutes, Options, Outcome, Session, Verdict, Week,
    check_with,
};
use backpain::interview::{Form, Interview, Replies};
use serde::{Deserialize, Serialize};

use crate::result::{Work, works};

#[derive(Deserialize)]
pub(crate) struct Request {
    guideline: Guideline,
    age: Option<Age>,
    sessions: Vec<Done>,
    /// What was said in the interview, if there was one: the triage can defer targets.
    #[serde(default)]
    replies: Replies,
}

/// What was done on a day. What is left out is not known.
#[derive(Deserialize)]
struct Done {
    day: Day,
    activity: Option<Activity>,
    intensity: Option<Intensity>,
    minutes: Option<Minutes>,
}

#[derive(Serialize)]
pub(crate) struct View {
    overall: &'static str,
    aerobic: &'static str,
    strength: &'static str,
    /// At least and at most.
    minutes: (u32, u32),
    strength_days: (u32, u32),
    days: Vec<DayView>,
    missing: Option<Missing>,
    ways: Vec<String>,
    open: Vec<String>,
    deferred: Option<&'static str>,
    remarks: Vec<Remark>,
}

/// The minutes of a day. What may be moderate or more is counted as `perhaps`.
#[derive(Serialize)]
struct DayView {
    day: &'static str,
    light: u32,
    moderate: u16,
    vigorous: u16,
    perhaps: u32,
    strength: bool,
}

/// What is missing at worst.
#[derive(Serialize)]
struct Missing {
    moderate_minutes: u32,
    vigorous_minutes: Option<u32>,
    strength_days: u32,
}

#[derive(Serialize)]
struct Remark {
    text: &'static str,
    sources: Vec<Work>,
}

pub(crate) fn check(request: &Request) -> Result<View, String> {
    let sessions: Vec<Session> = request.sessions.iter().map(session).collect();
    let mut week = Week::builder().sessions(sessions);
    if let Some(age) = request.age {
        week = week.age(age);
    }
    let interview = Interview::new(&Form::BUILT_IN).resume(request.replies.clone());
    let mut options = Options::new();
    if !request.replies.list().is_empty() {
        options = options.triage(&interview.triage());
        week = week.person(interview.presentation());
    }
    let week = week.build().map_err(|error| error.to_string())?;
    Ok(view(&check_with(&week, request.guideline, options)))
}

fn session(done: &Done) -> Session {
    let mut session = Session::unknown(done.day);
    (session.activity, session.intensity, session.minutes) = (done.activity, done.intensity, done.minutes);
    session
}

fn view(verdict: &Verdict<'_>) -> View {
    let (minutes, days) = (verdict.equivalent_minutes(), verdict.strength_days());
    let day = |(day, tally): (Day, backpain::activity::DayTally)| {
        let (least, most) = (tally.at_least, tally.at_most);
        let perhaps = most.moderate_to_vigorous().saturating_sub(least.moderate_to_vigorous());
        DayView {
            day: day.id(),
            light: u32::from(least.light).saturating_sub(perhaps),
            moderate: least.moderate,
            vigorous: least.vigorous,
            perhaps,
            strength: tally.strength,
        }
    };
    let shortfall = verdict.shortfall().map(|bounds| bounds.at_most).filter(|short| !short.is_nothing());
    View {
        overall: verdict.overall().id(),
        aerobic: verdict.aerobic().id(),
        strength: verdict.strength().id(),
        minutes: (minutes.at_least, minutes.at_most),
        strength_days: (days.at_least, days.at_most),
        days: verdict.week.days().map(day).collect(),
        missing: shortfall.map(|short| Missing {
            moderate_minutes: short.moderate_minutes,
            vigorous_minutes: short.vigorous_minutes,
            strength_days: short.strength_days,
        }),
        ways: match verdict.overall() {
            Outcome::Met | Outcome::NotRequired => Vec::new(),
            Outcome::NotMet | Outcome::Unknown => verdict.ways().map(|way| way.to_string()).collect(),
        },
        open: verdict.open().map(|open| open.to_string()).collect(),
        deferred: verdict.deferred().map(Deferral::advice),
        remarks: verdict
            .recommendations()
            .map(|row| Remark { text: row.remark, sources: works(row.sources.iter().copied()) })
            .collect(),
    }
}
