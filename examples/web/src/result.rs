//! What the interview comes to: how soon, why, the causes, and the plan on one page.

use backpain::cause::rank_with;
use backpain::interview::{Form, Replied, Step};
use backpain::language::{Language, Phrase};
use backpain::presentation::Statement;
use backpain::rule::Reference;
use backpain::self_care::{Page, PageLine};
use backpain::triage::Options;
use backpain::{Source, Urgency};
use serde::Serialize;

use crate::ask::{Emergency, left_open};
use crate::{Person, Stage};

#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is one part of the page that is shown or not")]
pub(crate) struct View {
    is_finished: bool,
    urgency: &'static str,
    heading: String,
    setting: &'static str,
    emergency: Option<Emergency>,
    /// What to do and what to expect.
    about: Vec<Line>,
    /// The rest of the page: a title and its lines, of which the first are numbered.
    parts: Vec<Part>,
    notes: Vec<Line>,
    /// Why, the most urgent first.
    reasons: Vec<Reason>,
    /// Whether the causes may be shown: not before somebody who must be seen is told so.
    has_causes: bool,
    causes: Vec<Cause>,
    /// Ids and texts of what the person did not know or would not say, and could still change the advice.
    open: Vec<(&'static str, &'static str)>,
    /// Whether the plan still needs answers.
    plan_asks: bool,
    /// Whether staff will ask for more than was said.
    staff_will_ask: bool,
    answers: Vec<Answer>,
    edition: String,
}

#[derive(Serialize)]
pub(crate) struct Part {
    pub(crate) id: &'static str,
    title: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    sources: Vec<Work>,
}

#[derive(Serialize)]
struct Reason {
    text: String,
    because: Vec<&'static str>,
    /// For a clinician, in English.
    rationale: String,
    sources: Vec<Work>,
}

#[derive(Serialize)]
struct Cause {
    name: String,
    what: &'static str,
    speaks_for: Vec<Line>,
}

#[derive(Serialize)]
struct Answer {
    id: &'static str,
    question: &'static str,
    reply: String,
}

/// A source, as it is shown.
#[derive(Serialize)]
pub(crate) struct Work {
    title: &'static str,
    publisher: &'static str,
    year: Option<u16>,
    /// Without one, the page shows the title, publisher and year alone.
    link: Option<&'static str>,
}

pub(crate) fn works(sources: impl IntoIterator<Item = Source>) -> Vec<Work> {
    let work = |source: Source| Work {
        title: source.name(),
        publisher: source.publisher(),
        year: source.year(),
        link: source.link(),
    };
    sources.into_iter().map(work).collect()
}

impl From<PageLine> for Line {
    fn from(line: PageLine) -> Self {
        Self { text: line.text, sources: works(line.sources) }
    }
}

pub(crate) fn of(person: &Person) -> View {
    let language = person.language.texts();
    let mut interview = person.interview();
    let triage = interview.triage();
    let open = match interview.next() {
        Step::Stop(stop) => {
            left_open(&stop).map(|question| (question.id(), person.text(question.into()))).collect()
        }
        Step::Ask(_) => Vec::new(),
    };
    let page = person.page(&interview);
    let is_finished = page.state.is_result();
    let is_calm = page.urgency < Urgency::SameDay;
    let emergency = (page.urgency == Urgency::Emergency && is_finished).then(|| person.emergency(&interview));
    let plan_asks = is_finished && is_calm && {
        let mut for_plan = interview.clone().go_on(&Form::SELF_CARE);
        matches!(for_plan.next(), Step::Ask(_))
    };
    let (mut told, mut reasons) = (Vec::new(), Vec::new());
    for (rule, because) in triage.red_flags() {
        if told.contains(&rule.suspects) {
            continue;
        }
        told.push(rule.suspects);
        reasons.push(Reason {
            text: rule.suspects.sentence_in(language),
            because: because.iter().map(|question| person.text(question.into())).collect(),
            rationale: rule.rationale.to_owned(),
            sources: works(rule.sources.iter().filter_map(|cited| match cited.source {
                Reference::Listed(source) => Some(source),
                Reference::Local(_) => None, // the built-in rules have none
            })),
        });
    }
    View {
        is_finished,
        urgency: page.urgency.id(),
        heading: page.heading.clone(),
        setting: page.setting.name_in(language),
        emergency,
        parts: parts(&page, language),
        about: page.about.into_iter().map(Line::from).collect(),
        notes: page.notes.into_iter().map(Line::from).collect(),
        reasons,
        has_causes: is_calm && is_finished,
        causes: if is_calm && is_finished { causes(person) } else { Vec::new() },
        open,
        plan_asks: plan_asks && person.stage != Stage::Staff,
        staff_will_ask: !is_calm && is_finished && interview.staff_will_ask().is_some(),
        answers: interview.replies().list().iter().map(|replied| answer(person, *replied)).collect(),
        edition: triage.edition().to_owned(),
    }
}

/// The parts of the page below what to do, as [`Page::text_in`] titles them.
pub(crate) fn parts(page: &Page, language: &Language) -> Vec<Part> {
    let is_urgent = page.urgency >= Urgency::SameDay;
    let asks = page.leave_out.iter().any(|line| line.id == "ask-first");
    let do_now = if is_urgent { Phrase::UntilSeen } else { Phrase::DoNow };
    let leave_out = if asks { Phrase::LeaveOutOrAsk } else { Phrase::LeaveOut };
    let see = if page.urgency > Urgency::SelfCare { Phrase::SeeSoonerIf } else { Phrase::SeeIf };
    let part = |id, title: String, lines: &[PageLine]| Part {
        id,
        title,
        lines: lines.iter().cloned().map(Line::from).collect(),
    };
    let parts = [
        part("do-now", language.phrase(do_now).to_owned(), &page.do_now),
        part("leave-out", language.phrase(leave_out).to_owned(), &page.leave_out),
        part("get-help", language.say(Phrase::GetHelpIf, &[("call", &page.call)]), &page.get_help_now),
        part("see", language.say(see, &[("whom", &page.see)]), &page.see_someone),
    ];
    parts.into_iter().filter(|part| !part.lines.is_empty()).collect()
}

/// More causes than these fit less well.
const MOST_CAUSES: usize = 4;

/// The causes that fit, each under the name that the person reads once. They are in English.
fn causes(person: &Person) -> Vec<Cause> {
    let interview = person.interview();
    let differential = rank_with(interview.presentation(), Options::new().without_examination());
    let mut causes: Vec<Cause> = Vec::new();
    for fit in differential.causes() {
        let name = fit.profile().plain_name;
        let Some(what) = fit.in_plain_words() else { continue };
        if causes.len() < MOST_CAUSES && causes.iter().all(|cause| cause.name != name) {
            let speaks_for = fit.speaks_for().map(|clue| Line {
                text: clue.because.text.to_owned(),
                sources: works(clue.because.sources.iter().copied()),
            });
            causes.push(Cause { name: name.to_owned(), what, speaks_for: speaks_for.collect() });
        }
    }
    causes
}

fn answer(person: &Person, replied: Replied) -> Answer {
    let language = person.language.texts();
    let question = replied.statement.question();
    let reply = match replied.statement {
        Statement::Yes(_) => language.phrase(Phrase::Yes).to_owned(),
        Statement::No(_) => language.phrase(Phrase::No).to_owned(),
        Statement::Measurement(_, number) => number.to_string(),
        Statement::Sex(sex) => sex.name_in(language).to_owned(),
        Statement::Declined(_) => language.phrase(Phrase::Declined).to_owned(),
        Statement::Unknown(_) | _ => language.phrase(Phrase::Unknown).to_owned(),
    };
    Answer { id: question.id(), question: person.text(question.into()), reply }
}
