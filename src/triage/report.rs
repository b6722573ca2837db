//! A triage as owned data, which serde writes and reads.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::{State, Triage};
use crate::engine::Explanation;
use crate::language::{Language, Phrase};
use crate::owned::report;
use crate::rule::Truth;
use crate::text::shown;
use crate::{Condition, ConditionSet, Id, Policy, Presentation, Question, Setting, Urgency};

report! {
    /// The full result of a triage: the JSON that a service answers with.
    ///
    /// Its fields are the keys of the JSON object. An app reads the answer of a service as this type, and
    /// [`certificate::verify`](crate::certificate::verify) proves it if it was [explained](Triage::explained_report).
    ///
    /// `Display` writes it short, for a person to read: how soon, where, why, what to watch for, and how much is left to ask.
    /// The heading of an unfinished interview says that it is no result.
    ///
    /// ```
    /// use backpain::{Presentation, Question, RiskFactor, Symptom, Urgency, triage};
    ///
    /// let presentation = Presentation::builder().yes(RiskFactor::HistoryOfCancer).yes(Symptom::NightPain).build()?;
    /// let report = triage(&presentation).report();
    /// assert_eq!(report.red_flags[0].rule, "spinal-metastases-pain");
    /// assert_eq!(report.urgency.at_least, Urgency::SameDay);
    /// assert!(report.to_string().starts_with("NOT FINISHED\nThis is not a result yet: "));
    /// assert!(report.to_string().contains("\nWhy\n- This may be cancer that has spread to the spine: same day.\n"));
    ///
    /// let json = serde_json::to_value(&report)?;
    /// assert_eq!(json["red_flags"][0]["because"], serde_json::json!(["night-pain", "history-of-cancer"]));
    /// assert_eq!(json["state"], "unfinished");
    /// let again: backpain::triage::Report = serde_json::from_value(json)?;
    /// assert_eq!(again, report);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Report {
        /// The id that the sender gave the presentation. [`Triage::report`] leaves it empty.
        #[cfg_attr(feature = "serde", serde(default))]
        pub id: Option<Id>,
        /// How far the interview has come: an app checks this first.
        pub state: State,
        /// How soon the person must be seen.
        pub urgency: Bounds,
        /// Whether anything was answered at all.
        pub assessed: bool,
        /// The rules that fire whatever else is true, the most urgent first.
        pub red_flags: Vec<RedFlag>,
        /// The question to ask next; `None` when no answer can change the advice.
        pub next_question: Option<NextQuestion>,
        /// The questions that are left to ask and could change the urgency, those of the most urgent rules first.
        pub unanswered: Vec<Question>,
        /// The questions that the person would rather not answer.
        pub declined: Vec<Question>,
        /// Where the person is best seen.
        pub setting: Setting,
        /// What to do, in plain words.
        pub advice: String,
        /// What to watch for, in plain words.
        pub safety_net: String,
        /// Why every question that was not asked was counted as answered no, if that was done.
        pub assumed_no: Option<String>,
        /// The edition of the rules.
        pub edition: String,
        /// The hash of the rules: 32 hexadecimal digits.
        pub rules_hash: String,
        /// Which urgency of a rule counted. Omitted if it is the default and the report is not explained.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub policy: Option<Policy>,
        /// Whether unexamined signs were skipped. Omitted from the JSON if not.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
        pub without_examination: bool,
        /// What the person said. Only in an explained report.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub given: Option<Presentation>,
        /// Why each other rule does not fire, in the order of the table. Only in an explained report.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub other_rules: Option<Vec<OtherRule>>,
    }

    /// How soon: the bounds over every way to answer what is open, and the advice.
    #[derive(Copy)]
    pub struct Bounds {
        /// The lowest urgency of any way to answer what is open.
        pub at_least: Urgency,
        /// The highest.
        pub at_most: Urgency,
        /// What to act on if the questions stop here.
        pub advised: Urgency,
        /// Whether the bounds are equal.
        pub settled: bool,
    }

    /// A rule that fires.
    pub struct RedFlag {
        /// The id of the rule.
        pub rule: String,
        /// The condition that it suspects.
        pub suspects: Condition,
        /// How soon the person must be seen because of it.
        pub urgency: Urgency,
        /// The fewest questions whose answers fire it.
        pub because: Vec<Question>,
        /// Why, in a sentence for a clinician.
        pub rationale: String,
        /// The ids of its sources.
        pub sources: Vec<Cow<'static, str>>,
    }

    /// The question to ask next.
    pub struct NextQuestion {
        /// What is asked: a finding, a measurement or `sex`.
        pub finding: Question,
        /// The question in plain words.
        pub question: String,
        /// Why it is asked, in plain words.
        pub why: String,
    }
}

/// Why a rule does not fire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "OtherRuleKeys", into = "OtherRuleKeys")
)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtherRule {
    /// The id of the rule.
    pub rule: String,
    /// Why it does not fire.
    pub reason: NotFired,
}

/// Why a rule does not fire. Each variant is a key in the JSON.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a rule that does not fire cannot or waits")]
pub enum NotFired {
    /// It cannot fire, because of the answers to these questions: `refuted_by`.
    RefutedBy(Vec<Question>),
    /// It waits for the answers to these questions: `pending_on`.
    PendingOn(Vec<Question>),
}

/// The keys of an [`OtherRule`] in JSON. Exactly one of the last two is present.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(extend("oneOf" = [{ "required": ["refuted_by"] }, { "required": ["pending_on"] }]))
)]
#[serde(deny_unknown_fields)]
struct OtherRuleKeys {
    rule: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refuted_by: Option<Vec<Question>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pending_on: Option<Vec<Question>>,
}

#[cfg(feature = "serde")]
impl From<OtherRule> for OtherRuleKeys {
    fn from(OtherRule { rule, reason }: OtherRule) -> Self {
        match reason {
            NotFired::RefutedBy(by) => Self { rule, refuted_by: Some(by), pending_on: None },
            NotFired::PendingOn(on) => Self { rule, refuted_by: None, pending_on: Some(on) },
        }
    }
}

#[cfg(feature = "serde")]
impl TryFrom<OtherRuleKeys> for OtherRule {
    type Error = &'static str;

    fn try_from(keys: OtherRuleKeys) -> Result<Self, Self::Error> {
        let reason = match (keys.refuted_by, keys.pending_on) {
            (Some(by), None) => NotFired::RefutedBy(by),
            (None, Some(on)) => NotFired::PendingOn(on),
            _ => return Err("give either `refuted_by` or `pending_on`"),
        };
        Ok(Self { rule: keys.rule, reason })
    }
}

impl Bounds {
    /// The bounds and the advice of a triage.
    #[must_use]
    pub fn of(triage: &Triage<'_>) -> Self {
        Self::new(triage.at_least(), triage.at_most(), triage.advised())
    }

    pub(crate) const fn new(at_least: Urgency, at_most: Urgency, advised: Urgency) -> Self {
        Self { at_least, at_most, advised, settled: at_least as usize == at_most as usize }
    }
}

impl Triage<'_> {
    /// The report.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report_in(&Language::ENGLISH)
    }

    /// The report, with what the person reads in a language. The rationale of a rule is for a clinician, and stays in
    /// English.
    ///
    /// Keep the [explained report](Self::explained_report) as the record: it is in English, and a
    /// [certificate](crate::certificate) proves its every line.
    #[must_use]
    pub fn report_in(&self, language: &Language) -> Report {
        let policy = self.options.policy;
        let (outcome, unanswered, next_question) = self.outcome_and_questions();
        Report {
            id: None,
            state: outcome.state,
            urgency: Bounds::of(self),
            assessed: self.is_assessed(),
            red_flags: self
                .red_flags()
                .map(|(rule, because)| RedFlag {
                    rule: rule.id.into(),
                    suspects: rule.suspects,
                    urgency: rule.urgency_under(policy),
                    because: because.iter().collect(),
                    rationale: rule.rationale.into(),
                    sources: rule.sources.iter().map(|cited| cited.source.owned_id()).collect(),
                })
                .collect(),
            next_question: next_question.map(|question| NextQuestion {
                finding: question,
                question: question.text_in(language).into(),
                why: self
                    .why(question)
                    .map(|rule| rule.suspects.reason_to_ask_in(language))
                    .unwrap_or_default(),
            }),
            unanswered,
            declined: self.given().declined().iter().collect(),
            setting: outcome.setting,
            advice: outcome.advice(language),
            safety_net: outcome.safety_net(language),
            assumed_no: self.options.assume_no.map(|assumed| assumed.reason().into()),
            edition: self.edition().into(),
            rules_hash: format!("{:032x}", self.rules_hash()),
            policy: (policy != Policy::Default).then_some(policy),
            without_examination: self.options.without_examination,
            given: None,
            other_rules: None,
        }
    }

    /// The report, with the person's answers and the reason why each other rule does not fire, so that every line of it
    /// can be [verified](crate::certificate).
    #[must_use]
    pub fn explained_report(&self) -> Report {
        let mut explanation = Explanation::new(self.rules.table(), &self.person);
        let other_rules = self.rules().enumerate().filter_map(|(index, rule)| {
            let reason = match explanation.truth(index) {
                Truth::Certain => return None, // a red flag
                Truth::Refuted => NotFired::RefutedBy(explanation.refutation(index).iter().collect()),
                Truth::Pending => NotFired::PendingOn(explanation.open(index).iter().collect()),
            };
            Some(OtherRule { rule: rule.id.into(), reason })
        });
        Report {
            policy: Some(self.options.policy),
            given: Some(self.given()),
            other_rules: Some(other_rules.collect()),
            ..self.report()
        }
    }
}

/// More suspicions than these are counted.
const MOST_SUSPICIONS: usize = 6;

/// In English, as [`Report::text_in`] writes it.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(&Language::ENGLISH))
    }
}

impl Report {
    /// The report for a person to read: one line for each thing to say, below short headings.
    ///
    /// Give the language in which the report [was made](Triage::report_in). Its texts are [shown] so that a report that was
    /// read cannot forge a line.
    #[must_use]
    pub fn text_in(&self, language: &Language) -> String {
        let no_result = self.state.heading_without_result();
        let heading = match no_result {
            Some(heading) => language.phrase(heading).into(),
            None => self.urgency.advised.name_in(language).to_uppercase(),
        };
        let mut lines = vec![match &self.id {
            Some(id) => format!("{heading}   ({id})"),
            None => heading,
        }];
        lines.push(shown(&self.advice).to_string());
        if no_result.is_none() {
            lines.push(language.say(Phrase::Where, &[("setting", &self.setting.name_in(language))]));
        }
        if let Some(reason) = &self.assumed_no {
            lines.push(language.say(Phrase::AssumedNo, &[("reason", &shown(reason))]));
        }
        if self.without_examination {
            lines.push(language.phrase(Phrase::NoExamination).into());
        }
        let mut told = ConditionSet::EMPTY;
        // The most urgent come first, so each suspicion is told with its highest urgency.
        let suspicions: Vec<&RedFlag> =
            self.red_flags.iter().filter(|flag| told.insert(flag.suspects)).collect();
        if !suspicions.is_empty() {
            lines.push(format!("\n{}", language.phrase(Phrase::Why)));
        }
        for flag in suspicions.iter().take(MOST_SUSPICIONS) {
            let suspicion = flag.suspects.sentence_in(language);
            let when = flag.urgency.when_in(language);
            let values: [(&str, &dyn fmt::Display); 2] =
                [("suspicion", &suspicion.trim_end_matches('.')), ("when", &when)];
            lines.push(format!("- {}", language.say(Phrase::SuspicionWhen, &values)));
        }
        match suspicions.len().saturating_sub(MOST_SUSPICIONS) {
            0 => {}
            more => lines.push(format!("- {}", language.say(Phrase::AndMore, &[("count", &more)]))),
        }
        lines.push(format!("\n{}\n{}", language.phrase(Phrase::WatchFor), shown(&self.safety_net)));
        if let Some(next) = &self.next_question {
            let left = language.say(Phrase::LeftToAsk, &[("count", &self.unanswered.len())]);
            lines.push(format!("\n{left}\n- {}", shown(&next.question)));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

#[cfg(feature = "serde")]
impl crate::json::Input for Report {
    fn read(
        object: crate::json::Cursor<'_, '_>,
    ) -> Result<crate::json::Record<Self>, crate::json::InputError> {
        let report = object.derived();
        if let Some(given) = object.member("given") {
            if report.is_err() {
                Presentation::read(given)?; // it may be the error, and then has its whole path
            }
            if given.member("id").is_some() {
                let problem = crate::json::InputProblem::Other("the id is at the top of a report".into());
                return Err(object.error_at(&["given", "id"], problem));
            }
        }
        Ok(crate::json::Record { id: None, value: report? }) // the id is a field of the report
    }
}
