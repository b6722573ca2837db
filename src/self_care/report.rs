//! The plan as owned data, which the `self_care` example writes as JSON.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{
    AtHome, Check, Choice, Dose, GetHelp, Interval, Limit, NotWorthIt, Page, Part, Plan, Reason,
    ReportOptions, Safety, SeeFirst, SeekHelp, Stop,
};
use crate::Country;
use crate::diary::Trend;
use crate::language::Language;
use crate::owned::report;
use crate::quantity::Age;
use crate::source::{FactReport, Source};
use crate::treatment::Summary;
use crate::triage::Triage;
use crate::{Condition, Id, Question, QuestionSet, Setting, Treatment, Urgency};

/// A plan as data for serde. In JSON its key `outcome` is `get-help` or `at-home`, and the other keys are the fields of
/// [`HelpReport`] or [`HomeReport`].
///
/// ```
/// use backpain::self_care::{Report, plan};
/// use backpain::{Presentation, Urgency};
///
/// let json = serde_json::to_string(&plan(&Presentation::EMPTY).report())?;
/// assert!(json.starts_with(r#"{"outcome":"get-help""#)); // the bladder was not asked about yet
/// let Report::GetHelp(help) = serde_json::from_str(&json)? else { unreachable!() };
/// assert_eq!(help.urgency, Urgency::SameDay);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[expect(clippy::exhaustive_enums, reason = "a caller must handle both, as those of a plan")]
pub enum Report {
    /// Get help now, instead of self-care.
    GetHelp(Box<HelpReport>),
    /// What to do at home.
    AtHome(Box<HomeReport>),
}

report! {
    /// Why to get help now instead of self-care, and where.
    pub struct HelpReport {
        /// The id that the presentation came with.
        pub id: Option<Id>,
        /// The page for the person to read.
        pub page: Page,
        /// How soon the person must be seen.
        pub urgency: Urgency,
        /// Where.
        pub setting: Setting,
        /// What to do, in plain words.
        pub advice: String,
        /// The rules that fire, the most urgent first.
        pub red_flags: Vec<SuspicionReport>,
        /// What a clinician must see before any self-care, beyond the red flags.
        pub see_first: Vec<SeeFirstReport>,
        /// The question to ask next, if an answer can change the advice.
        pub next_question: Option<AskedReport>,
        /// The questions that the person would rather not answer.
        pub declined: Vec<Question>,
        /// What to watch for, and what the declined questions leave open, in plain words.
        pub safety_net: String,
        /// The edition of the red-flag rules.
        pub edition: String,
        /// The hash of the red-flag rules: 32 hexadecimal digits.
        pub rules_hash: String,
    }

    /// What to do at home, what to ask first, what to leave out, and when to seek help after all.
    pub struct HomeReport {
        /// The id that the presentation came with.
        pub id: Option<Id>,
        /// The page for the person to read.
        pub page: Page,
        /// How soon the person must be seen: less urgent than the same day.
        pub urgency: Urgency,
        /// Where.
        pub setting: Setting,
        /// What to do, in plain words.
        pub advice: String,
        /// The rules that fire, the most urgent first.
        pub red_flags: Vec<SuspicionReport>,
        /// The questions to ask before the person follows the plan. A yes to one of them ends the plan.
        pub ask_before: Vec<AskedReport>,
        /// The questions that the person would rather not answer. The plan cannot allow for what they ask about.
        pub declined: Vec<Question>,
        /// What to do now.
        pub now: Vec<RemedyReport>,
        /// What to do day by day.
        pub habits: Vec<RemedyReport>,
        /// What to do once it settles, so that it comes back less.
        pub later: Vec<RemedyReport>,
        /// When to put a hot or cold pack on and when to take it off; empty if neither is safe.
        pub schedule: Vec<Interval>,
        /// What is safe only if a pharmacist, doctor or midwife agrees, or once the open questions are answered.
        pub ask_first: Vec<NotYetReport>,
        /// What this person must leave out.
        pub leave_out: Vec<NotYetReport>,
        /// What people try although it is not worth it.
        pub not_worth_it: Vec<NotWorthItReport>,
        /// When to stop self-care and seek help, most urgent first.
        pub seek_help: Vec<SeekHelpReport>,
        /// The number of days after which to check progress.
        pub look_again_days: u16,
        /// What to watch for, and what the declined questions leave open, in plain words.
        pub safety_net: String,
        /// What else is good to know.
        pub good_to_know: Vec<FactReport>,
        /// The trend of the pain in the diary, if there is one.
        pub trend: Option<Trend>,
        /// The edition of the red-flag rules.
        pub edition: String,
        /// The hash of the red-flag rules: 32 hexadecimal digits.
        pub rules_hash: String,
    }

    /// A red-flag rule that fires.
    pub struct SuspicionReport {
        /// The id of the rule.
        pub rule: String,
        /// What it suspects.
        pub suspects: Condition,
        /// The same in plain words.
        pub in_plain_words: String,
        /// How soon the person must be seen because of it.
        pub urgency: Urgency,
        /// The fewest questions whose answers fire it.
        pub because: Vec<Question>,
    }

    /// What a clinician must see before any self-care.
    pub struct SeeFirstReport of SeeFirst {
        /// The finding.
        pub finding: Question,
        /// How soon.
        pub urgency: Urgency,
        /// Where.
        pub setting: Setting,
        /// Why, in plain words.
        pub because: String,
        /// The sources for delaying self-care.
        pub sources: Vec<Source>,
    }

    /// A question to the person.
    pub struct AskedReport {
        /// The subject: a finding, a measurement or `sex`.
        pub id: Question,
        /// The question in plain words.
        pub question: String,
    }

    /// Something to do at home.
    pub struct RemedyReport {
        /// The treatment.
        pub treatment: Treatment,
        /// How safe it is for this person.
        pub level: Safety,
        /// What to do, in plain words.
        pub what: FactReport,
        /// How strong the evidence is, in plain words.
        pub evidence: FactReport,
        /// The summary of the guidelines on it in the phase of this episode, if its duration is known.
        pub guidelines: Option<Summary>,
        /// Why it is not [`Fine`](Safety::Fine), the strictest reason first.
        pub reasons: Vec<ReasonReport>,
        /// How to use it safely.
        pub limits: Vec<LimitReport>,
        /// When to stop it.
        pub stop_if: Vec<StopReport>,
        /// The doses on its labels.
        pub doses: Vec<DoseReport>,
    }

    /// Something to ask about first or to leave out.
    pub struct NotYetReport {
        /// The treatment.
        pub treatment: Treatment,
        /// How safe it is for this person.
        pub level: Safety,
        /// Why, the strictest reason first.
        pub reasons: Vec<ReasonReport>,
        /// The questions whose answers could change the level.
        pub ask: Vec<AskedReport>,
        /// The questions that could change it too, but that the person would rather not answer.
        pub declined: Vec<Question>,
    }

    /// Why a treatment is not [`Fine`](Safety::Fine).
    pub struct ReasonReport {
        /// The id of the safety rule.
        pub rule: String,
        /// How safe the treatment is by this rule, given the answers so far.
        pub level: Safety,
        /// Whether the rule holds for certain.
        pub certain: bool,
        /// Why, in plain words.
        pub because: String,
        /// The sources.
        pub sources: Vec<Source>,
        /// The country of the label that says so, if labels differ.
        pub country: Option<Country>,
    }

    /// A way in which to use a treatment, or not to use it.
    pub struct LimitReport of Limit {
        /// The id of the limit.
        pub id: String,
        /// How safe this way of use is: never, only after asking, within a limit, or as expected.
        pub level: Safety,
        /// The limit in plain words.
        pub fact: FactReport,
    }

    /// A sign to stop a treatment.
    pub struct StopReport of Stop {
        /// The id of the sign.
        pub id: String,
        /// How soon the person must be seen after stopping; `null` if stopping is enough.
        pub then: Option<Urgency>,
        /// The sign in plain words.
        pub fact: FactReport,
    }

    /// A sign to stop self-care and seek help.
    pub struct SeekHelpReport of SeekHelp {
        /// The id of the sign.
        pub id: String,
        /// How soon.
        pub urgency: Urgency,
        /// Where.
        pub setting: Setting,
        /// The sign in plain words.
        pub fact: FactReport,
    }

    /// Something that people try although it is not worth it.
    pub struct NotWorthItReport of NotWorthIt {
        /// The treatment.
        pub treatment: Treatment,
        /// Why not, in plain words.
        pub fact: FactReport,
    }

    /// What one label says about a medicine. A number that the label does not give is `null`.
    pub struct DoseReport {
        /// The id of the dose fact.
        pub id: String,
        /// The substance.
        pub substance: String,
        /// The country.
        pub country: Country,
        /// Which label or advice, in words.
        pub label: String,
        /// The smallest single dose, in milligrams.
        pub smallest_mg: Option<u16>,
        /// The largest single dose, in milligrams.
        pub largest_mg: Option<u16>,
        /// The least time between two doses, in hours.
        pub hours_between: Option<u8>,
        /// The most doses in 24 hours.
        pub doses_a_day: Option<u8>,
        /// The most in 24 hours, in milligrams.
        pub most_mg_a_day: Option<u16>,
        /// The most days without a doctor.
        pub most_days: Option<u8>,
        /// The youngest age, in years from 0 to 120.
        pub from_age: Option<u16>,
        /// The oldest age, in years from 0 to 120.
        pub to_age: Option<u16>,
        /// The lowest body weight, in kilograms.
        pub from_kg: Option<u8>,
        /// Where it was read.
        pub source: Source,
    }
}

impl Plan<'_> {
    /// The report, with a schedule from minute 0, without a trend, and for any country.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report_with(ReportOptions::new())
    }

    /// The report, with these options.
    #[must_use]
    pub fn report_with(&self, options: ReportOptions) -> Report {
        self.report_in(options, &Language::ENGLISH)
    }

    /// The report with its [page](Plan::page_in) in a language. The rest of it is in English.
    #[must_use]
    pub fn report_in(&self, options: ReportOptions, language: &Language) -> Report {
        let page = self.page_in(options, language);
        match self {
            Self::GetHelp(help) => Report::GetHelp(Box::new(help.report(page))),
            Self::AtHome(home) => Report::AtHome(Box::new(home.report(page, options))),
        }
    }
}

impl Report {
    /// The same report with the id that the presentation came with.
    #[must_use]
    pub fn with_id(mut self, id: Option<Id>) -> Self {
        match &mut self {
            Self::GetHelp(help) => help.id = id,
            Self::AtHome(home) => home.id = id,
        }
        self
    }
}

impl GetHelp<'_> {
    fn report(&self, page: Page) -> HelpReport {
        let triage = self.triage();
        let (outcome, _, next_question) = triage.outcome_and_questions();
        HelpReport {
            id: None,
            page,
            urgency: self.urgency(),
            setting: self.setting(),
            advice: self.advice(),
            red_flags: red_flags(triage),
            see_first: self.see_first().map(SeeFirstReport::from).collect(),
            next_question: next_question.map(AskedReport::new),
            declined: triage.given().declined().iter().collect(),
            safety_net: outcome.safety_net(&Language::ENGLISH),
            edition: triage.edition().into(),
            rules_hash: format!("{:032x}", triage.rules_hash()),
        }
    }
}

impl AtHome<'_> {
    fn report(&self, page: Page, options: ReportOptions) -> HomeReport {
        let triage = self.triage();
        let (outcome, ..) = triage.outcome_and_questions();
        let declined = triage.given().declined();
        let choices: Vec<Choice<'_>> = self.all_choices().collect();
        let part = |part| {
            let is_in = |choice: &&Choice<'_>| {
                choice.check.level() <= Safety::TakeCare && self.part_of(choice.remedy) == part
            };
            choices.iter().filter(is_in).map(|choice| RemedyReport::new(self, choice)).collect()
        };
        let not_yet = |level| {
            let is_at = |choice: &&Choice<'_>| choice.check.level() == level;
            choices.iter().filter(is_at).map(|choice| NotYetReport::new(choice, declined)).collect()
        };
        let ask_before = self.ask_before().map(|row| Question::Finding(row.finding));
        HomeReport {
            id: None,
            page,
            urgency: triage.advised(),
            setting: outcome.setting,
            advice: outcome.advice(&Language::ENGLISH),
            red_flags: red_flags(triage),
            ask_before: ask_before
                .filter(|question| !declined.contains(*question))
                .map(AskedReport::new)
                .collect(),
            declined: declined.iter().collect(),
            now: part(Part::Now),
            habits: part(Part::Habit),
            later: part(Part::Later),
            schedule: self
                .schedule(options.start.unwrap_or(0))
                .iter()
                .flat_map(super::Schedule::intervals)
                .collect(),
            ask_first: not_yet(Safety::AskFirst),
            leave_out: not_yet(Safety::Contraindicated),
            not_worth_it: self.not_worth_it().map(NotWorthItReport::from).collect(),
            seek_help: self.seek_help().map(SeekHelpReport::from).collect(),
            look_again_days: self.look_again_days(),
            safety_net: outcome.safety_net(&Language::ENGLISH),
            good_to_know: self.principles().iter().map(FactReport::from).collect(),
            trend: options.trend,
            edition: triage.edition().into(),
            rules_hash: format!("{:032x}", triage.rules_hash()),
        }
    }
}

fn red_flags(triage: &Triage<'_>) -> Vec<SuspicionReport> {
    let policy = triage.options().policy;
    let suspicions = triage.red_flags().map(|(rule, because)| SuspicionReport {
        rule: rule.id.into(),
        suspects: rule.suspects,
        in_plain_words: rule.suspects.plain_name().into(),
        urgency: rule.urgency_under(policy),
        because: because.iter().collect(),
    });
    suspicions.collect()
}

fn reasons(check: &Check<'_>) -> Vec<ReasonReport> {
    check.reasons().map(|reason| ReasonReport::new(&reason)).collect()
}

impl RemedyReport {
    fn new(home: &AtHome<'_>, Choice { remedy, check }: &Choice<'_>) -> Self {
        Self {
            treatment: remedy.treatment,
            level: check.level(),
            what: remedy.what.into(),
            evidence: remedy.evidence.into(),
            guidelines: home.guidelines(remedy.treatment),
            reasons: reasons(check),
            limits: check.limits().map(LimitReport::from).collect(),
            stop_if: check.stops().map(StopReport::from).collect(),
            doses: check.doses().map(DoseReport::new).collect(),
        }
    }
}

impl NotYetReport {
    fn new(Choice { remedy, check }: &Choice<'_>, declined: QuestionSet) -> Self {
        let open = check.open();
        Self {
            treatment: remedy.treatment,
            level: check.level(),
            reasons: reasons(check),
            ask: open.difference(declined).iter().map(AskedReport::new).collect(),
            declined: open.intersection(declined).iter().collect(),
        }
    }
}

impl AskedReport {
    fn new(question: Question) -> Self {
        Self { id: question, question: question.text().into() }
    }
}

impl ReasonReport {
    fn new(reason: &Reason) -> Self {
        Self {
            rule: reason.rule.id.into(),
            level: reason.level,
            certain: reason.certain,
            because: reason.rule.because.into(),
            sources: reason.rule.sources.into(),
            country: reason.rule.country,
        }
    }
}

impl DoseReport {
    fn new(dose: &Dose) -> Self {
        Self {
            id: dose.id.into(),
            substance: dose.substance.into(),
            country: dose.country,
            label: dose.label.into(),
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
        }
    }
}
