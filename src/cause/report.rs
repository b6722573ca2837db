//! The causes that fit, as data, which the `causes` example writes as JSON.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};

use super::{Against, Cause, Clue, Differential, Fit, Professional, Role, SpasmKind, Tendency, Warning};
use crate::language::{Language, Phrase};
use crate::rule::When;
use crate::source::{Fact, FactReport, Source};
use crate::text;
use crate::triage::State;
use crate::{Condition, Id, Question, Setting, Treatment, Urgency};

/// The causes that fit a person's answers, as data for serde.
///
/// `Display` writes it short, for a person to read: the warning, and one line for each cause. Causes that answers cannot
/// tell apart share a line: see [`Cause::shown_as`].
///
/// ```
/// use backpain::cause::{Report, rank};
/// use backpain::{Cause, Presentation, Question, RiskFactor, Symptom};
///
/// let presentation =
///     Presentation::builder().yes(Symptom::SorenessAfterExercise).yes(RiskFactor::NewExercise).build()?;
/// let json = serde_json::to_string(&rank(&presentation).report().with_id(Some("case-7".into())))?;
/// let report: Report = serde_json::from_str(&json)?;
/// assert_eq!(report.id, Some("case-7".into()));
/// assert!(report.to_string().contains("\n1. Sore muscles after exercise\n"));
/// assert_eq!(report.causes[0].cause, Cause::DelayedOnsetMuscleSoreness);
/// assert_eq!(report.causes[0].speaks_for[0].answer, Some(Question::Finding(Symptom::SorenessAfterExercise.into())));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Report {
    /// The id that the presentation came with.
    pub id: Option<Id>,
    /// What to show before any cause.
    pub first: WarningReport,
    /// The causes for which more speaks than against, best first.
    pub causes: Vec<FitReport>,
    /// The causes for which something speaks, but no more than speaks against them.
    pub outweighed: Vec<FitReport>,
    /// The causes that wait until warning signs have been asked for.
    pub withheld: Vec<Cause>,
    /// A reminder that points are not probabilities and that this is not a diagnosis.
    pub note: Cow<'static, str>,
}

/// What to show before any cause.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WarningReport {
    /// The warning. Its key is `stands`.
    #[serde(rename = "stands")]
    pub warning: Warning,
    /// How far the interview has come.
    pub state: State,
    /// The urgency that the triage advises.
    pub urgency: Urgency,
    /// Where to go.
    pub setting: Setting,
    /// What the warning means, in plain words.
    pub message: Cow<'static, str>,
    /// What to do, in plain words.
    pub advice: String,
    /// What the red-flag rules suspect, each once, the most urgent first.
    pub suspects: Vec<Condition>,
    /// The ids of the red-flag rules that fire.
    pub rules: Vec<String>,
    /// Why open questions were taken as answered no, if they were.
    pub assumed_no: Option<String>,
    /// The question about warning signs to ask next.
    pub next_question: Option<Question>,
}

/// A cause, and what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FitReport {
    /// The cause.
    pub cause: Cause,
    /// Its clinical name.
    pub name: Cow<'static, str>,
    /// Its name for the person, in plain words.
    pub plain_name: Cow<'static, str>,
    /// What it is and what to expect, for the person to read. It is absent while the urgency is same-day or above.
    pub in_plain_words: Option<Cow<'static, str>>,
    /// What it has to do with spasm, as understood today.
    pub spasm: SpasmKind,
    /// How it is related to the pain.
    pub role: Role,
    /// The sums of the points below.
    pub points: Points,
    /// What speaks for it. Its key is `for`.
    #[serde(rename = "for")]
    pub speaks_for: Vec<Reason>,
    /// What speaks against it. Its key is `against`.
    #[serde(rename = "against")]
    pub speaks_against: Vec<Reason>,
    /// The open questions whose answers would speak for or against it, the weightiest first. Its key is `would_settle`.
    #[serde(rename = "would_settle")]
    pub open_questions: Vec<Question>,
    /// How a clinician can tell it from other causes, or confirm it. Its key is `tells`.
    #[serde(rename = "tells")]
    pub confirmed_by: Vec<FactReport>,
    /// What helps first, except what an answer speaks against. It is absent while the urgency is same-day or above.
    pub first_line: Option<Vec<Treatment>>,
    /// What to avoid.
    pub avoid: Cow<'static, [Treatment]>,
    /// The professionals to see, in this order. Its key is `see`. It is absent while the urgency is same-day or above.
    #[serde(rename = "see")]
    pub professionals: Option<Cow<'static, [Professional]>>,
    /// Its usual course.
    pub tendency: Tendency,
    /// The sources that the profile of the cause cites.
    pub sources: Vec<Source>,
}

/// How much speaks for and against a cause. Points are a judgement, to compare within one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Points {
    /// Points of the findings that speak for it. Its key is `for`.
    #[serde(rename = "for")]
    pub speaks_for: u16,
    /// Points of what speaks against it. Its key is `against`.
    #[serde(rename = "against")]
    pub speaks_against: u16,
}

/// One answer that speaks for or against a cause.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reason {
    /// The question that was answered.
    pub answer: Option<Question>,
    /// The criterion in words, for a clinician.
    pub when: Cow<'static, str>,
    /// Its points: 0 for a number that only decides between equals, otherwise 1 to 4.
    pub points: u8,
    /// Why it speaks for or against the cause, for the person to read.
    pub because: Cow<'static, str>,
    /// The sources.
    pub sources: Cow<'static, [Source]>,
    /// Whether this is a criterion that does not hold but would have spoken for the cause.
    pub denied: bool,
}

impl Report {
    pub(super) fn new(differential: &Differential<'_>) -> Self {
        let triage = differential.triage();
        let (outcome, _, next_question) = triage.outcome_and_questions();
        Self {
            id: None,
            first: WarningReport {
                warning: differential.warning(),
                state: outcome.state,
                urgency: triage.advised(),
                setting: outcome.setting,
                message: differential.warning().message().into(),
                advice: outcome.advice(&Language::ENGLISH),
                suspects: triage.suspicions().map(|(condition, _)| condition).collect(),
                rules: triage.fired_by_urgency().map(|(_, rule, _)| rule.id.into()).collect(),
                assumed_no: triage.options().assume_no.map(|assumed| assumed.reason().into()),
                next_question,
            },
            causes: differential.causes().map(|fit| FitReport::new(&fit)).collect(),
            outweighed: differential.outweighed().map(|fit| FitReport::new(&fit)).collect(),
            withheld: differential.withheld().map(|fit| fit.cause()).collect(),
            note: "Points are a judgement to be compared within one list. They are not probabilities. This is not a \
                   diagnosis."
                .into(),
        }
    }

    /// The same report with the id that the presentation came with.
    #[must_use]
    pub fn with_id(self, id: Option<Id>) -> Self {
        Self { id, ..self }
    }
}

/// More causes than these fit less well.
const MOST_CAUSES: usize = 5;
/// More suspicions than these are in the triage.
const MOST_SUSPICIONS: usize = 4;

/// One line for each cause, below the warning.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = &self.first;
        match (first.warning, first.state.heading_without_result().map(Phrase::name)) {
            (Warning::NoneFound, _) => write!(f, "No warning sign in the answers given")?,
            (Warning::RedFlags | Warning::NotAskedFor, Some(heading)) => write!(f, "{heading}")?,
            (Warning::RedFlags | Warning::NotAskedFor, None) => write!(f, "FIRST: {}", first.urgency.name())?,
        }
        match &self.id {
            Some(id) => writeln!(f, "   ({id})")?,
            None => writeln!(f)?,
        }
        writeln!(f, "{}", text::shown(&first.message))?;
        if let Some(reason) = &first.assumed_no {
            writeln!(
                f,
                "Questions about warning signs that were not asked count as no, because: {}",
                text::shown(reason)
            )?;
        }
        for suspected in first.suspects.iter().take(MOST_SUSPICIONS) {
            writeln!(f, "- {}", suspected.sentence())?;
        }
        if let Some(question) = first.next_question {
            writeln!(f, "Next question: {}", question.text())?;
        }
        let mut shown: Vec<&str> = Vec::new();
        for fit in &self.causes {
            if !shown.contains(&fit.cause.shown_as()) {
                shown.push(fit.cause.shown_as());
            }
        }
        writeln!(f)?;
        if shown.is_empty() {
            writeln!(
                f,
                "No answer speaks for one cause. In most people with back pain no hurt part can be found."
            )?;
        } else {
            writeln!(f, "What may be behind the pain, the best fit first")?;
        }
        for (place, name) in (1..=MOST_CAUSES).zip(&shown) {
            writeln!(f, "{place}. {}", text::capital(name))?;
        }
        let rest: Vec<&str> = shown.into_iter().skip(MOST_CAUSES).collect();
        if !rest.is_empty() {
            writeln!(f, "Fit less well: {}.", rest.join("; "))?;
        }
        Ok(())
    }
}

impl FitReport {
    fn new(fit: &Fit<'_>) -> Self {
        let (cause, profile) = (fit.cause(), fit.profile());
        Self {
            cause,
            name: cause.name().into(),
            plain_name: profile.plain_name.into(),
            in_plain_words: fit.in_plain_words().map(Into::into),
            spasm: profile.spasm.today,
            role: profile.role,
            points: Points { speaks_for: fit.points_for(), speaks_against: fit.points_against() },
            speaks_for: fit.speaks_for().map(Reason::supporting).collect(),
            speaks_against: fit.speaks_against().map(Reason::opposing).collect(),
            open_questions: fit.open_questions().collect(),
            confirmed_by: profile.confirmed_by.iter().map(FactReport::from).collect(),
            first_line: fit.first_line_treatments().map(Iterator::collect),
            avoid: profile.avoid.treatments.into(),
            professionals: fit.professionals().map(Into::into),
            tendency: profile.course.tendency,
            sources: cause.sources().collect(),
        }
    }
}

impl Reason {
    fn new(answer: Option<Question>, when: &When, points: u8, because: &Fact, denied: bool) -> Self {
        let when = if let When::Has(finding) = when { finding.id().into() } else { when.to_string().into() };
        Self { answer, when, points, because: because.text.into(), sources: because.sources.into(), denied }
    }

    fn supporting(clue: &Clue) -> Self {
        let points = clue.weight.map_or(0, |weight| weight.yes);
        Self::new(clue.question(), &clue.when, points, &clue.because, false)
    }

    fn opposing(against: Against) -> Self {
        let (when, because, denied) = match against {
            Against::Present(counter) => (&counter.when, &counter.because, false),
            Against::Denied(clue) => (&clue.when, &clue.because, true),
        };
        Self::new(against.question(), when, against.points(), because, denied)
    }
}
