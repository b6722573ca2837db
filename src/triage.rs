//! How soon, where, and why: exact bounds under unanswered questions, and the next question.
//!
//! A *completion* of a presentation is any way to answer what it leaves open. The bounds hold over
//! all of them.
//!
//! An interview asks [`Triage::next_question`] until it has none:
//!
//! ```
//! use backpain::triage::State;
//! use backpain::{Options, Presentation, Question, triage_with};
//! # enum Reply { Yes, No, Number(u16), DoNotKnow, RatherNotSay }
//! # fn ask(question: &str) -> Reply {
//! #     if question.starts_with("How bad") || question.contains("weeks") { Reply::Number(4) }
//! #     else if question.starts_with("How") { Reply::Number(40) }
//! #     else if question.starts_with("Could") { Reply::DoNotKnow } else { Reply::No }
//! # }
//!
//! let options = Options::new().without_examination(); // the person answers without a clinician
//! let mut person = Presentation::builder();
//! while let Some(question) = triage_with(&person.build()?, options).next_question() {
//!     person = match (question, ask(question.text())) {
//!         (Question::Finding(finding), Reply::Yes) => person.yes(finding),
//!         (Question::Finding(finding), Reply::No) => person.no(finding),
//!         // A real app asks again for a number that is out of range.
//!         (Question::Measure(measure), Reply::Number(number)) => person.measure(measure, number)?,
//!         (question, Reply::RatherNotSay) => person.declined(question),
//!         (question, _) => person.unknown(question), // asked, and not asked again
//!     };
//! }
//! assert_ne!(triage_with(&person.build()?, options).state(), State::Unfinished);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod advice;
mod error;
mod question;
mod report;

use crate::RuleSet;
use crate::engine::{Explanation, Reader, Row};
use crate::language::Phrase;
use crate::presentation::{
    ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, Presentation, QuestionSet, everything_entailed,
    everything_entailing, presupposed, shown_by,
};
use crate::rule::{Rule, Truth};
use crate::rule_set::BUILT_IN;
use crate::vocabulary::vocabulary;
use crate::{Answer, Condition, ConditionSet, FindingSet, Kind, Measure, Setting, Urgency};
use crate::{Policy, Question};

pub(crate) use advice::Outcome;
pub(crate) use advice::chose_not_to_answer;
pub use error::NoReasonError;
pub use report::{Bounds, NextQuestion, NotFired, OtherRule, RedFlag, Report};

/// Options of a triage, for when the defaults do not fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Options<'a> {
    /// Which urgency of a rule counts where its sources disagree.
    pub policy: Policy,
    /// If set, every question that was not asked counts as answered no, for this reason.
    pub assume_no: Option<AssumeNo<'a>>,
    /// Whether unexamined signs are skipped, as declined questions are.
    pub without_examination: bool,
}

impl<'a> Options<'a> {
    /// The default policy, nothing assumed, nothing left out.
    #[must_use]
    pub const fn new() -> Self {
        Self { policy: Policy::Default, assume_no: None, without_examination: false }
    }

    /// For an app that no clinician uses: examination signs are not asked for, and leaving them unanswered does not
    /// raise the advised urgency. The bounds still count them, and the report says so.
    ///
    /// ```
    /// use backpain::triage::{Options, triage_with};
    /// use backpain::{Kind, Presentation, Question};
    ///
    /// let result = triage_with(&Presentation::EMPTY, Options::new().without_examination());
    /// let signs = |topic: Question| matches!(topic, Question::Finding(finding) if finding.kind() == Kind::Sign);
    /// assert!(!result.unanswered().any(signs));
    /// ```
    #[must_use]
    pub const fn without_examination(mut self) -> Self {
        self.without_examination = true;
        self
    }

    /// Sets the policy.
    #[must_use]
    pub const fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Counts every question that was not asked as answered no, and says so in the report.
    #[must_use]
    pub const fn assume_no(mut self, assume_no: AssumeNo<'a>) -> Self {
        self.assume_no = Some(assume_no);
        self
    }
}

const SIGNS: FindingSet = FindingSet::of_kind(Kind::Sign);

impl Options<'_> {
    /// The open findings that will not be asked for: declined ones, and signs if nobody examines.
    pub(crate) fn left_out(&self, presentation: &Presentation) -> FindingSet {
        let declined = presentation.declined_findings();
        if self.without_examination {
            declined.union(presentation.open_findings().intersection(SIGNS))
        } else {
            declined
        }
    }
}

/// A stated reason to count every question that was not asked as answered no. Declined questions stay declined, and
/// measurements stay unknown. Findings that matter to [self-care only](FindingSet::SELF_CARE_ONLY) stay open: no triage
/// asks for them, and the assumption must not deny an allergy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AssumeNo<'a>(&'a str);

impl<'a> AssumeNo<'a> {
    /// Gives the reason.
    ///
    /// # Errors
    ///
    /// [`NoReasonError`] if the reason is blank or has hidden characters: the report shows the reason, and hidden characters
    /// could forge a line of it.
    pub fn because(reason: &'a str) -> Result<Self, NoReasonError> {
        if crate::text::is_readable(reason) { Ok(Self(reason)) } else { Err(NoReasonError) }
    }

    /// The reason.
    #[must_use]
    pub const fn reason(&self) -> &'a str {
        self.0
    }
}

/// The result of a triage: bounds, advice, and which rules fire, cannot fire, or wait.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Triage<'a> {
    /// What was answered and assumed.
    person: Presentation,
    /// The findings that were assumed to be no.
    assumed: FindingSet,
    rules: &'a RuleSet,
    /// Which rules of the first block fire.
    fired: Row,
    at_least: Urgency,
    at_most: Urgency,
    advised: Urgency,
    options: Options<'a>,
}

vocabulary! {
    /// How far an interview has come. An app looks at this before it shows any advice.
    #[expect(clippy::exhaustive_enums, reason = "a caller must handle every state")]
    pub enum State, "a state" {
        /// Nothing was answered, so the advice is a precaution and not a result
        NotAssessed "not-assessed";
        /// A question that is left to ask could change the urgency, so the advice is not a result
        Unfinished "unfinished";
        /// No question that is left to ask could change the urgency
        AdviceCertain "advice-certain";
        /// It is an emergency, whatever else is answered
        EmergencyCertain "emergency-certain";
    }
}

impl State {
    /// Whether the advice is a result. If not, an app says so before it shows the advice, and does not reassure.
    ///
    /// ```
    /// use backpain::triage::State;
    ///
    /// assert!(!State::NotAssessed.is_result() && !State::Unfinished.is_result());
    /// assert!(State::AdviceCertain.is_result() && State::EmergencyCertain.is_result());
    /// ```
    #[must_use]
    pub const fn is_result(self) -> bool {
        self.heading_without_result().is_none()
    }

    /// The heading of a text about an interview that has no result yet; `None` if it has one.
    pub(crate) const fn heading_without_result(self) -> Option<Phrase> {
        match self {
            Self::NotAssessed => Some(Phrase::NotAssessed),
            Self::Unfinished => Some(Phrase::NotFinished),
            Self::AdviceCertain | Self::EmergencyCertain => None,
        }
    }
}

/// What is left to ask.
pub(crate) struct Left {
    /// The questions that were not asked and can be.
    pub(crate) to_ask: QuestionSet,
    /// These, and those that the person could not answer.
    pub(crate) open: QuestionSet,
}

/// Whether a rule fires, cannot fire, or waits.
#[expect(clippy::exhaustive_enums, reason = "certain, impossible or undecided: there is no fourth")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It fires, and this is the smallest set of statements that fires it.
    Fired(QuestionSet),
    /// It cannot fire, because of these statements.
    Refuted(QuestionSet),
    /// It waits for these questions.
    Pending(QuestionSet),
}

/// Triages by the built-in rules with the default options: the rules' own urgencies, and nothing assumed.
///
/// ```
/// use backpain::{Answer, Presentation, Setting, Symptom, Urgency, triage};
///
/// let result = triage(&Presentation::builder().yes(Symptom::Fever).build()?);
/// assert_eq!(result.at_least(), Urgency::SameDay);
/// assert_eq!(result.at_most(), Urgency::Emergency); // nobody asked about the bladder yet
/// assert_eq!(result.advised(), Urgency::SameDay);
/// assert_eq!(result.setting(), Setting::SameDayClinician);
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
pub fn triage(presentation: &Presentation) -> Triage<'static> {
    triage_with(presentation, Options::new())
}

/// Triages by the built-in rules with these options.
pub fn triage_with<'a>(presentation: &Presentation, options: Options<'a>) -> Triage<'a> {
    triage_by(&BUILT_IN, presentation, options)
}

impl RuleSet {
    /// Triages by these rules with the default options: the rules' own urgencies, and nothing assumed.
    pub fn triage(&self, presentation: &Presentation) -> Triage<'_> {
        self.triage_with(presentation, Options::new())
    }

    /// Triages by these rules with these options.
    pub fn triage_with<'a>(&'a self, presentation: &Presentation, options: Options<'a>) -> Triage<'a> {
        triage_by(self, presentation, options)
    }
}

#[inline]
fn triage_by<'a>(rules: &'a RuleSet, person: &Presentation, options: Options<'a>) -> Triage<'a> {
    match options.assume_no {
        Some(_) => assuming_no(rules, person, options),
        None => of(rules, person, FindingSet::EMPTY, options),
    }
}

fn assuming_no<'a>(rules: &'a RuleSet, person: &Presentation, options: Options<'a>) -> Triage<'a> {
    let assumed = person.unasked().findings().difference(FindingSet::SELF_CARE_ONLY);
    let all_no = person.to_builder().answer_all(assumed, Answer::No);
    // A finding that an answer entails does not count as unasked, so answering no to the rest contradicts nothing.
    of(rules, &all_no.build().unwrap_or(*person), assumed, options)
}

fn of<'a>(
    rules: &'a RuleSet,
    person: &Presentation,
    assumed: FindingSet,
    options: Options<'a>,
) -> Triage<'a> {
    let (fired, (at_least, at_most)) = rules.table().assess(&person.evidence(), options.policy);
    let advised = |at_most: Urgency| at_least.max(at_most.min(Urgency::SameDay));
    let mut at_most_asked = at_most;
    // What is left out matters only if what is open raises the advice.
    if advised(at_most) > at_least {
        let left_out = options.left_out(person);
        if !left_out.is_empty() {
            let evidence = person.evidence_leaving_out(left_out, rules.table().findings());
            (_, at_most_asked) = rules.table().bounds(&evidence, options.policy);
        }
    }
    let advised = advised(at_most_asked);
    Triage { person: *person, assumed, rules, fired, at_least, at_most, advised, options }
}

impl<'a> Triage<'a> {
    /// The lowest urgency of any way to answer what is open.
    #[must_use]
    pub const fn at_least(&self) -> Urgency {
        self.at_least
    }

    /// The highest urgency of any way to answer what is open.
    #[must_use]
    pub const fn at_most(&self) -> Urgency {
        self.at_most
    }

    /// The urgency to act on: never below the lower bound, and at least same-day while a question that was not asked
    /// could make it that urgent.
    #[must_use]
    pub const fn advised(&self) -> Urgency {
        self.advised
    }

    /// Whether no further answer can change the urgency.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.at_least() == self.at_most()
    }

    /// How far the interview has come.
    ///
    /// ```
    /// use backpain::triage::State;
    /// use backpain::{Presentation, Symptom, triage};
    ///
    /// assert_eq!(triage(&Presentation::EMPTY).state(), State::NotAssessed);
    /// let fever = Presentation::builder().yes(Symptom::Fever).build()?;
    /// assert_eq!(triage(&fever).state(), State::Unfinished); // nobody asked about the bladder yet
    /// let retention = Presentation::builder().yes(Symptom::UrinaryRetention).build()?;
    /// assert_eq!(triage(&retention).state(), State::EmergencyCertain);
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    #[must_use]
    pub fn state(&self) -> State {
        self.state_if(self.unanswered().next().is_some())
    }

    /// The state, given whether a question is left to ask.
    fn state_if(&self, is_left: bool) -> State {
        if self.at_least == Urgency::Emergency {
            State::EmergencyCertain
        } else if !self.is_assessed() {
            State::NotAssessed
        } else if is_left {
            State::Unfinished
        } else {
            State::AdviceCertain
        }
    }

    /// Whether anything was answered or measured at all. If not, the urgency is a precaution, not a result.
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        self.given().is_assessed()
    }

    /// What was answered, without what was assumed.
    pub fn given(&self) -> Presentation {
        if self.assumed.is_empty() { self.person } else { self.person.without(self.assumed.into()) }
    }

    /// The options of this triage.
    #[must_use]
    pub const fn options(&self) -> Options<'a> {
        self.options
    }

    /// The rules that fire in every completion, the most urgent first.
    #[inline] // otherwise the iterator is copied
    pub fn fired(&self) -> impl Iterator<Item = Rule<'a>> + Clone + use<'a> {
        let rules = self.rules;
        self.fired_under(Policy::Default).filter_map(move |(index, _)| rules.rule_at(index))
    }

    /// The indices of the rules that fire, each with its urgency, the most urgent under the default policy first.
    #[inline]
    fn fired_under(&self, policy: Policy) -> impl Iterator<Item = (usize, Urgency)> + Clone + use<'a> {
        self.rules.table().fired_after(self.fired, self.person.evidence(), policy)
    }

    /// The rules that fire in some completions but not in all, the most urgent first.
    pub fn pending(&self) -> impl Iterator<Item = Rule<'a>> + Clone + use<'a> {
        self.rules.pending_in(self.person.evidence())
    }

    /// Every rule of this triage, in the order of the table.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'a>> + Clone + use<'a> {
        self.rules.rules()
    }

    /// The edition of the rules.
    #[must_use]
    pub fn edition(&self) -> &'a str {
        self.rules.edition()
    }

    /// The hash of the rules.
    #[must_use]
    pub fn rules_hash(&self) -> u128 {
        self.rules.hash()
    }

    /// The conditions that the fired rules suspect.
    #[must_use]
    pub fn suspected(&self) -> ConditionSet {
        self.fired().map(|rule| rule.suspects).collect()
    }

    /// Each suspected condition once, most urgent first, with the highest urgency at which a rule suspects it.
    pub fn suspicions(&self) -> impl Iterator<Item = (Condition, Urgency)> + '_ {
        let mut told = ConditionSet::EMPTY;
        let rules = self.fired_by_urgency().map(|(_, rule, urgency)| (rule.suspects, urgency));
        rules.filter(move |(condition, _)| told.insert(*condition))
    }

    /// The rules that fire, most urgent first, each with the smallest set of statements that fires it.
    pub fn red_flags(&self) -> impl Iterator<Item = (Rule<'a>, QuestionSet)> + '_ {
        let mut reader = self.reader();
        self.fired_by_urgency().map(move |(index, rule, _)| (rule, reader.witness(index, &self.person)))
    }

    /// The rules that fire, the most urgent under the policy first, each with its index and its urgency.
    pub(crate) fn fired_by_urgency(&self) -> impl Iterator<Item = (usize, Rule<'a>, Urgency)> + use<'a> {
        let (policy, rules) = (self.options.policy, self.rules);
        // The engine gives the rules by the urgency that they have by default.
        let passes = if policy == Policy::Default { 1 } else { Urgency::ALL.len() };
        let fired = self.fired_under(policy);
        let levels = Urgency::ALL.iter().rev().take(passes);
        let by_level = levels.flat_map(move |&level| {
            fired.clone().filter(move |&(_, urgency)| passes == 1 || urgency == level)
        });
        by_level.filter_map(move |(index, urgency)| Some((index, rules.rule_at(index)?, urgency)))
    }

    /// Whether the rule of this id fires, cannot fire, or waits, and by which statements or for which questions. `None`
    /// if this triage has no such rule.
    #[must_use]
    pub fn standing(&self, id: &str) -> Option<Standing> {
        let index = self.rules().position(|rule| rule.id == id)?;
        Some(standing(&mut Explanation::new(self.rules.table(), &self.person), index))
    }

    /// Every rule of this triage, in the order of the table, with its standing. This costs much less than calling
    /// [`standing`](Self::standing) for each rule.
    pub fn standings(&self) -> impl Iterator<Item = (Rule<'a>, Standing)> + '_ {
        let mut explanation = Explanation::new(self.rules.table(), &self.person);
        self.rules().enumerate().map(move |(index, rule)| (rule, standing(&mut explanation, index)))
    }

    /// The questions that are left to ask and could still change the urgency, those of the most urgent rules first.
    ///
    /// It omits questions that were already asked, even if the person did not know or declined, and signs if nobody
    /// examines. In place of such a finding it has the more special ones that would show it, if the rules ask for them:
    /// people who cannot say whether a leg is weak may still say whether the foot drags.
    /// [`next_question`](Self::next_question) may return a question that one of these presupposes and that is not among them.
    pub fn unanswered(&self) -> impl Iterator<Item = Question> + '_ {
        self.unanswered_by_rule().flatten()
    }

    /// The same, together for each rule that has some which no rule before it has.
    fn unanswered_by_rule(&self) -> impl Iterator<Item = QuestionSet> + '_ {
        let (mut seen, mut reader, asking) =
            (QuestionSet::EMPTY, self.reader(), self.asking(Urgency::SelfCare));
        self.waiting().filter_map(move |(index, _)| {
            let to_ask = asking.among(reader.newly_open(index)).difference(seen);
            seen = seen.union(to_ask);
            (!to_ask.is_empty()).then_some(to_ask)
        })
    }

    /// The questions of the rules of this urgency or above that could still raise the urgency.
    pub(crate) fn left(&self, least: Urgency) -> Left {
        let mut reader = self.reader();
        let waiting = self.waiting().filter(|(_, urgency)| *urgency >= least);
        let open = waiting.fold(QuestionSet::EMPTY, |open, (index, _)| open.union(reader.newly_open(index)));
        Left {
            to_ask: self.asking(least).among(open),
            open: open.difference(self.options.left_out(&self.person).into()),
        }
    }

    /// The questions that are left to ask and on which the rules wait that suspect what is suspected already, whatever
    /// their urgency.
    pub(crate) fn about_suspicions(&self) -> QuestionSet {
        let (mut reader, suspected) = (self.reader(), self.suspected());
        let pending = self.rules.table().pending(self.person.evidence(), self.options.policy);
        let concerns =
            |index: &usize| self.rules.rule_at(*index).is_some_and(|rule| suspected.contains(rule.suspects));
        let concerned = pending.map(|(index, _)| index).filter(concerns);
        let open = concerned.fold(QuestionSet::EMPTY, |open, index| open.union(reader.open(index)));
        self.asking(Urgency::SelfCare).among(open)
    }

    /// What may still be asked about the rules of this urgency or above.
    fn asking(&self, least: Urgency) -> Asking {
        let left_out = self.options.left_out(&self.person);
        let left = self.person.unasked().difference(left_out.into());
        let ask = if least == Urgency::SelfCare {
            self.rules.table().findings()
        } else {
            let policy = self.options.policy;
            let rules = self.rules.rules().filter(|rule| rule.urgency_under(policy) >= least);
            rules.fold(FindingSet::EMPTY, |ask, rule| ask.union(rule.when.findings()))
        };
        Asking { left, ask }
    }

    /// The indices of the rules that could still raise the urgency, the most urgent first, each with its urgency.
    fn waiting(&self) -> impl Iterator<Item = (usize, Urgency)> + Clone + use<'a> {
        let at_least = self.at_least;
        let (left_out, ask) = (self.options.left_out(&self.person), self.rules.table().findings());
        let evidence = self.person.evidence_leaving_out(left_out, ask);
        let pending = self.rules.table().pending(evidence, self.options.policy);
        pending.filter(move |(_, urgency)| *urgency > at_least)
    }

    fn reader(&self) -> Reader<'a> {
        Reader::new(self.rules.table(), self.person.evidence())
    }

    /// Where the person is best seen.
    #[must_use]
    pub fn setting(&self) -> Setting {
        let policy = self.options.policy;
        let fired = self.fired_under(policy);
        let advised = fired.filter(|(_, urgency)| *urgency == self.advised);
        let settings =
            advised.filter_map(|(index, _)| Some(self.rules.rule_at(index)?.setting_under(policy)));
        settings.min().unwrap_or(self.advised.usual_setting())
    }

    /// The least urgent completion: every open question answered no, and every measurement as harmless as it can be. It
    /// attains [`at_least`](Self::at_least).
    pub fn mildest(&self) -> Presentation {
        question::mildest(self.rules, self.options.policy, &self.person)
    }

    /// A most urgent completion. It attains [`at_most`](Self::at_most).
    pub fn gravest(&self) -> Presentation {
        let policy = self.options.policy;
        let top = self.at_most();
        self.fired()
            .chain(self.pending())
            .find(|rule| rule.urgency_under(policy) == top)
            .map_or_else(|| self.mildest(), |rule| question::firing(&rule, &self.person))
    }

    /// The highest urgency of the rules that wait for a declined question, if it is above the lower bound.
    fn declined_at_most(&self) -> Option<Urgency> {
        let declined: QuestionSet = self.person.declined();
        if declined.is_empty() {
            return None;
        }
        let mut reader = self.reader();
        let pending = self.rules.table().pending(self.person.evidence(), self.options.policy);
        let mut waits = |index| !reader.open(index).intersection(declined).is_empty();
        let urgencies = pending.filter(|&(index, urgency)| urgency > self.at_least && waits(index));
        urgencies.map(|(_, urgency)| urgency).max()
    }

    /// The question to ask next, or `None` when no question that is left to ask can change the urgency.
    ///
    /// Sex, age and duration come first if they matter: they rule out many other questions. Then come the questions of the
    /// most urgent rules. Among them, a question whose yes alone makes the highest urgency
    /// certain is preferred, then one from the criterion that the fewest questions can decide. A question that
    /// presupposes another comes after it.
    ///
    /// Record a question that the person cannot answer with
    /// [`unknown`](crate::presentation::PresentationBuilder::unknown), so that it is not asked again.
    #[must_use]
    pub fn next_question(&self) -> Option<Question> {
        let first = self.unanswered().next()?;
        self.next_question_among(first, self.left(Urgency::SelfCare).to_ask)
    }

    /// The question to ask next of those that are left to ask, which are known with the first of them.
    fn next_question_among(&self, left: Question, to_ask: QuestionSet) -> Option<Question> {
        if let Some(question) = self.who_and_since_when(to_ask) {
            return Some(question);
        }
        let (mut reader, asking) = (self.reader(), self.asking(Urgency::SelfCare));
        let mut waiting = self.waiting();
        let (_, top) = waiting.find(|(index, _)| !asking.among(reader.open(*index)).is_empty())?;
        let most_urgent = || self.waiting().filter(|(_, urgency)| *urgency == top).map(|(index, _)| index);
        let decisive = most_urgent().find_map(|index| {
            let open = asking.among(reader.open(index));
            open.iter().find(|&question| match question {
                Question::Finding(_) => fires_by_yes(&mut reader, index, question),
                Question::Measure(_) | Question::Sex => open.len() == 1,
            })
        });
        let (evidence, not_to_ask) = (self.person.evidence(), self.person.open().difference(asking.left));
        let gate =
            || most_urgent().find_map(|index| self.rules.rule_at(index)?.when.gate(&evidence, not_to_ask));
        let question = decisive.or_else(gate).unwrap_or(left);
        // What it presupposes and was not asked comes before it: without bleeding there is no heavy bleeding.
        Some(presupposed(question).find(|earlier| asking.left.contains(*earlier)).unwrap_or(question))
    }

    /// Sex, age or duration, if it was not asked, no answer settles it, and it is left to ask.
    fn who_and_since_when(&self, to_ask: QuestionSet) -> Option<Question> {
        let first = [Question::Sex, Question::Measure(Measure::Age), Question::Measure(Measure::Duration)];
        let unasked = self.person.unasked();
        let mut first = first.into_iter().filter(|question| unasked.contains(*question));
        first.find(|question| !to_ask.intersection(with_presupposing(*question)).is_empty())
    }

    /// The rule for which a question is asked: one that a yes to it alone would fire, else the one that waits for the
    /// fewest other questions. `None` if the answer cannot change the urgency.
    #[must_use]
    pub fn why(&self, question: Question) -> Option<Rule<'a>> {
        self.why_among(question, Urgency::SelfCare)
    }

    /// The rule of this urgency or above for which a question is asked.
    pub(crate) fn why_among(&self, question: Question, least: Urgency) -> Option<Rule<'a>> {
        let asking = self.asking(least);
        // A question may be asked because another presupposes it.
        let reasons = with_presupposing(question);
        let concerns = |open: QuestionSet| !open.intersection(reasons).is_empty();
        let mut reader = self.reader();
        let waiting = self.waiting().filter(|(_, urgency)| *urgency >= least);
        let waiting = waiting.filter_map(|(index, _)| {
            let open = asking.among(reader.open(index));
            concerns(open).then(|| ((!fires_by_yes(&mut reader, index, question), open.len()), index))
        });
        let (_, index) = waiting.min_by_key(|(order, _)| *order)?;
        self.rules.rule_at(index)
    }
}

/// What may still be asked about some rules.
#[derive(Clone, Copy)]
struct Asking {
    /// The questions that were not asked, and that can be asked.
    left: QuestionSet,
    /// The findings that the rules ask for.
    ask: FindingSet,
}

impl Asking {
    /// What to ask to decide a criterion that waits for these questions. A finding that was asked already, or that nobody
    /// examines, is replaced by those that show it, if the rules ask for them too.
    #[inline]
    fn among(&self, open: QuestionSet) -> QuestionSet {
        let passed = open.findings().difference(self.left.findings());
        let to_ask = if passed.is_empty() { open } else { open.union(self.showing(passed).into()) };
        to_ask.intersection(self.left)
    }

    fn showing(&self, passed: FindingSet) -> FindingSet {
        let showing = passed.iter().fold(FindingSet::EMPTY, |all, finding| all.union(shown_by(finding)));
        showing.intersection(self.ask)
    }
}

/// The question, and those that presuppose it or what does.
fn with_presupposing(question: Question) -> QuestionSet {
    let of_a_pregnancy = |findings: FindingSet| {
        QuestionSet::from(findings).with(Question::Measure(Measure::PregnancyWeeks)).with(question)
    };
    match question {
        Question::Finding(PREGNANCY) => of_a_pregnancy(ONLY_PREGNANT.union(everything_entailing(PREGNANCY))),
        Question::Finding(finding) => everything_entailing(finding).into(),
        Question::Measure(_) => QuestionSet::EMPTY.with(question),
        Question::Sex => of_a_pregnancy(ONLY_FEMALE),
    }
}

/// Whether answering yes to this question alone fires the rule.
fn fires_by_yes(reader: &mut Reader<'_>, index: usize, question: Question) -> bool {
    match question {
        Question::Finding(finding) => reader.fires_with(index, everything_entailed(finding)),
        Question::Measure(_) | Question::Sex => false,
    }
}

fn standing(explanation: &mut Explanation<'_>, index: usize) -> Standing {
    match explanation.truth(index) {
        Truth::Certain => Standing::Fired(explanation.witness(index)),
        Truth::Refuted => Standing::Refuted(explanation.refutation(index)),
        Truth::Pending => Standing::Pending(explanation.open(index)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_presupposes_a_question_is_found_again_by_recursion() {
        fn presupposes(later: Question, earlier: Question) -> bool {
            presupposed(later).any(|question| question == earlier || presupposes(question, earlier))
        }
        for &question in Question::ALL {
            let later = Question::ALL.iter().copied();
            let found: QuestionSet =
                later.filter(|&later| later == question || presupposes(later, question)).collect();
            assert_eq!(with_presupposing(question), found, "{question}");
        }
    }
}
