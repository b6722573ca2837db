//! Asks a person: which questions come next, on one screen, and when to stop.
//!
//! A person in pain answers a dozen screens, not ninety questions. [`Interview::next`] gives the next [`Screen`], or says
//! why to stop; [`Interview::reply`] records what the person says. Nothing here draws, waits, or keeps a clock.
//!
//! ```
//! use backpain::interview::{Form, Interview, Item, Reply, Step, Stop};
//! use backpain::{Measure, Question, Sex, Urgency};
//!
//! let mut interview = Interview::new(&Form::BUILT_IN);
//! let stop = loop {
//!     match interview.next() {
//!         Step::Stop(stop) => break stop,
//!         Step::Ask(screen) => {
//!             for &item in screen.items() {
//!                 // Show item.text(), item.hint() and, for a choice, its options.
//!                 let reply = match item {
//!                     Item::Question(Question::Measure(Measure::Age)) => Reply::Number(30),
//!                     Item::Question(Question::Measure(_)) => Reply::Number(4), // days, points
//!                     Item::Question(Question::Sex) => Reply::Sex(Sex::Male),
//!                     Item::Question(_) | Item::Choice(_) => Reply::No,
//!                 };
//!                 interview.reply(item, reply)?;
//!             }
//!         }
//!     }
//! };
//! assert_eq!(stop, Stop::AdviceCertain);
//! assert_eq!(interview.triage().advised(), Urgency::SelfCare);
//! # Ok::<(), backpain::interview::ReplyError>(())
//! ```
//!
//! What each [`Stop`] means:
//!
//! - [`Stop::EmergencyCertain`]: show it at once. Nothing that is left could change it.
//! - [`Stop::AdviceCertain`]: show the advice. No answer that an interview can still get would change it.
//! - [`Stop::NoEmergency`]: only a [short form](Form::EMERGENCY) stops like this, and it is no result.
//! - [`Stop::NothingLeft`]: show the advice, and name the questions that stay open because the person did not know or
//!   would rather not say. They could still change it.
//!
//! A service or a browser that keeps no state sends a `StepRequest` and gets a `StepReport` (feature `serde`): the next
//! screen with its texts, and the replies to send back.
//!
//! [`Form`] is the order and the size of the screens, [`Replies`] is what an app stores to go on later, and
//! `laws::interview` holds what every interview keeps.

mod choices;
mod error;
mod form;
#[cfg(feature = "serde")]
mod json;
mod replay;
mod replies;
mod screen;
#[cfg(feature = "serde")]
mod step;
mod why;

use crate::language::Phrase;
use crate::presentation::Statement;
use crate::rule_set::BUILT_IN;
use crate::self_care::{self, AtHome, Plan};
use crate::triage::Left;
use crate::vocabulary::vocabulary;
use crate::{Measure, Options, Policy, Presentation, Question, QuestionSet, RuleSet, Sex, Triage, Urgency};

pub use error::{FormError, ReplyError};
pub use form::{Choice, ChoiceOption, Form, Purpose, Section, Style};
pub use replies::{How, Replied, Replies};
use screen::Waiting;
pub use screen::{Item, Screen};
#[cfg(feature = "serde")]
pub use step::{
    FormName, GroupReport, ItemKind, ItemReport, Next, NumberReport, OpenReport, OptionReport, ReplyReport,
    StepReport, StepRequest, StopReport,
};
pub use why::Why;

/// What a person replies to an item.
#[expect(clippy::exhaustive_enums, reason = "a question has these replies and no others")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Reply {
    /// Yes, to a question about a finding.
    Yes,
    /// No, to a question about a finding, or the first option of a choice.
    No,
    /// The person does not know. Every item takes it.
    Unknown,
    /// The person would rather not say. Every item takes it.
    Declined,
    /// The number of a measurement.
    Number(u16),
    /// The sex.
    Sex(Sex),
    /// The option of a choice in this place, from 0.
    Option(usize),
}

/// The reply by which a person says this.
impl From<Statement> for Reply {
    fn from(statement: Statement) -> Self {
        match statement {
            Statement::Yes(_) => Self::Yes,
            Statement::No(_) => Self::No,
            Statement::Measurement(_, number) => Self::Number(number),
            Statement::Sex(sex) => Self::Sex(sex),
            Statement::Unknown(_) => Self::Unknown,
            Statement::Declined(_) => Self::Declined,
        }
    }
}

/// What an app does next.
#[expect(clippy::exhaustive_enums, reason = "an interview asks or stops")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask these items together.
    Ask(Screen),
    /// Stop asking, for this reason.
    Stop(Stop),
}

/// Why an interview stops.
#[expect(clippy::exhaustive_enums, reason = "an app must handle each")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is an emergency, whatever else is answered.
    EmergencyCertain,
    /// No answer to what is open changes the advice, nor the first things to do if the form asks for
    /// [self-care](Purpose::SelfCare).
    AdviceCertain,
    /// No answer to what is open makes it an emergency. A form that asks for [emergencies](Purpose::Emergency) only asks
    /// nothing else, so this is not a result: the person may still have to be seen today.
    NoEmergency,
    /// Nothing is left to ask. These questions could still change the advice, or the plan. They are open because the person
    /// did not know or would not answer them, or what they follow from.
    NothingLeft(QuestionSet),
}

vocabulary! {
    /// Why an interview stops, without the questions that stay open.
    #[expect(clippy::exhaustive_enums, reason = "an app must handle each")]
    pub enum StopReason, "a reason to stop", with {
        /// What the person reads.
        phrase: Phrase,
    } {
        /// It is an emergency
        EmergencyCertain "emergency-certain" { phrase: Phrase::EmergencyCertain }
        /// Nothing else changes the advice
        AdviceCertain "advice-certain" { phrase: Phrase::ThatIsAll }
        /// It is no emergency, and nothing else was asked
        NoEmergency "no-emergency" { phrase: Phrase::NoEmergency }
        /// Nothing is left to ask, and some questions stay open
        NothingLeft "nothing-left" { phrase: Phrase::StayOpen }
    }
}

impl Stop {
    /// The reason alone.
    #[must_use]
    pub const fn reason(self) -> StopReason {
        match self {
            Self::EmergencyCertain => StopReason::EmergencyCertain,
            Self::AdviceCertain => StopReason::AdviceCertain,
            Self::NoEmergency => StopReason::NoEmergency,
            Self::NothingLeft(_) => StopReason::NothingLeft,
        }
    }

    /// `emergency-certain`, `advice-certain`, `no-emergency` or `nothing-left`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.reason().id()
    }

    /// The questions that stay open and could still change the advice.
    #[must_use]
    pub const fn open(self) -> QuestionSet {
        match self {
            Self::NothingLeft(open) => open,
            Self::EmergencyCertain | Self::AdviceCertain | Self::NoEmergency => QuestionSet::EMPTY,
        }
    }
}

/// An interview of one person: a form, the rules, and what was replied so far.
///
/// It depends on what was replied and on nothing else, so it can be stopped and [resumed](Self::resume) anywhere.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Interview<'a> {
    form: &'a Form,
    rules: &'a RuleSet,
    policy: Policy,
    replies: Replies,
    /// The number of the screen that is shown now.
    screen: u16,
}

impl<'a> Interview<'a> {
    /// Begins an interview by the built-in rules. Signs are asked only if the form [has them](Form::has_examination).
    pub fn new(form: &'a Form) -> Self {
        Self::with_rules(form, &BUILT_IN)
    }

    /// Begins an interview by these rules.
    pub fn with_rules(form: &'a Form, rules: &'a RuleSet) -> Self {
        Self { form, rules, policy: Policy::Default, replies: Replies::default(), screen: 1 }
    }

    /// Lets this urgency of a rule count where its sources disagree.
    pub fn policy(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// Goes on from what was replied before, in the place of everything said so far.
    pub fn resume(mut self, replies: Replies) -> Self {
        self.screen = replies.last_screen().saturating_add(1);
        self.replies = replies;
        self
    }

    /// Goes on with another form. What was replied stays.
    ///
    /// After the triage, [`Form::SELF_CARE`] asks what the plan still needs:
    ///
    /// ```
    /// use backpain::interview::{Form, Interview, Step};
    /// use backpain::self_care::Plan;
    /// use backpain::{Finding, Measure, Pain, Presentation, Sex};
    ///
    /// # let person = Finding::ALL.iter().fold(Presentation::builder(), |said, &finding| said.no(finding));
    /// # let person = person.sex(Sex::Male).measure(Measure::Age, 30)?.measure(Measure::Duration, 4)?;
    /// # let person = person.pain(Pain::new(5)?).build()?;
    /// let mut interview = Interview::new(&Form::BUILT_IN);
    /// while let Step::Ask(screen) = interview.next() {
    ///     screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
    /// }
    /// println!("{}", interview.triage().report()); // the result comes first
    ///
    /// let mut interview = interview.go_on(&Form::SELF_CARE);
    /// while let Step::Ask(screen) = interview.next() {
    ///     screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
    /// }
    /// let page = Plan::of(interview.triage()).page().to_string();
    /// assert!(page.contains("take ibuprofen with food"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn go_on(self, form: &'a Form) -> Self {
        Self { form, ..self }
    }

    /// Adds what the app knows already, or what the person said at first. It is not asked again. What was replied counts:
    /// what it answers or contradicts is passed over. An answer takes the place of "do not know" and "rather not say", and of
    /// what was known before.
    ///
    /// ```
    /// use backpain::interview::{Form, Interview, Step, Stop};
    /// use backpain::{Presentation, Symptom};
    ///
    /// let known = Presentation::builder().yes(Symptom::UrinaryRetention).build()?;
    /// let mut interview = Interview::new(&Form::BUILT_IN).knowing(&known);
    /// assert_eq!(interview.next(), Step::Stop(Stop::EmergencyCertain));
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    pub fn knowing(mut self, known: &Presentation) -> Self {
        for statement in known.statements() {
            let with =
                self.replies.person.to_builder().say(statement).ok().and_then(|said| said.build().ok());
            let yields = |replied: Replied| replied.how == How::Known || !replied.statement.is_answer();
            let replied = self.replies.get(statement.question());
            if with.is_some() && replied.is_none_or(|replied| statement.is_answer() && yields(replied)) {
                self.replies.record(Replied { statement, how: How::Known, screen: 0 });
            }
        }
        self
    }

    /// The next screen, or why to stop. What is replied until the next call belongs to this screen.
    #[expect(clippy::should_implement_trait, reason = "an iterator would have no place for the replies")]
    pub fn next(&mut self) -> Step {
        self.screen = self.replies.last_screen().saturating_add(1);
        let triage = self.triage();
        if triage.at_least() == Urgency::Emergency {
            return Step::Stop(Stop::EmergencyCertain);
        }
        match self.waiting(&triage).screen() {
            Some(screen) => Step::Ask(screen),
            None => Step::Stop(self.stopped(&triage)),
        }
    }

    /// The reason to stop when nothing is left to ask.
    fn stopped(&self, triage: &Triage<'_>) -> Stop {
        let open = self.left(&self.triage_of(&self.reopened())).to_ask;
        let open = open.union(self.plan(triage).map_or(QuestionSet::EMPTY, |home| home.open()));
        if !open.is_empty() {
            Stop::NothingLeft(open)
        } else if triage.unanswered().next().is_some() {
            Stop::NoEmergency
        } else {
            Stop::AdviceCertain
        }
    }

    /// What the triage still needs for the purpose of the form.
    fn left(&self, triage: &Triage<'_>) -> Left {
        triage.left(self.form.purpose().least())
    }

    /// The plan, if the form asks for it and the triage leaves room for it.
    fn plan<'t>(&self, triage: &Triage<'t>) -> Option<AtHome<'t>> {
        match (self.form.purpose(), Plan::of(*triage)) {
            (Purpose::SelfCare, Plan::AtHome(home)) => Some(home),
            _ => None,
        }
    }

    /// What the plan still needs.
    fn left_for_plan(&self, triage: &Triage<'_>) -> QuestionSet {
        self.plan(triage).map_or(QuestionSet::EMPTY, |home| home.unanswered())
    }

    /// The person, as if nothing had been asked without an answer.
    fn reopened(&self) -> Presentation {
        let person = self.replies.person;
        person.without(person.unknown().union(person.declined()))
    }

    /// Records a reply. It replaces an earlier one to the same question. Earlier replies that contradict it are withdrawn
    /// and returned; they are asked again if they still matter.
    ///
    /// A choice takes [`Reply::Option`], [`Reply::Unknown`] or [`Reply::Declined`] for all of its questions, and
    /// [`Reply::Number`] if one of them is a number, such as the weeks of a pregnancy. Its questions can also be answered by
    /// themselves.
    ///
    /// ```
    /// use backpain::Symptom;
    /// use backpain::interview::{Form, Interview, Reply};
    ///
    /// let mut interview = Interview::new(&Form::BUILT_IN);
    /// interview.reply(Symptom::LegPain, Reply::No)?;
    /// let withdrawn = interview.reply(Symptom::LegPainBothSides, Reply::Yes)?;
    /// assert!(withdrawn.iter().eq([Symptom::LegPain.into()]));
    /// # Ok::<(), backpain::interview::ReplyError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReplyError`] for a number out of range, or a reply that the item does not take. Nothing is recorded then.
    pub fn reply(&mut self, item: impl Into<Item>, reply: Reply) -> Result<QuestionSet, ReplyError> {
        self.record(item.into(), reply, How::Asked)
    }

    /// Records that none of these items applies: a whole [screen](Screen::items), or the items under one heading. It
    /// passes over an item that has a reply, and what is not [listed](Form::lists).
    pub fn none_of_these(&mut self, items: &[Item]) {
        for &item in items {
            let open = self.replies.person.unasked();
            if self.form.lists(item) && item.questions().is_subset(open) {
                // What is listed takes a no.
                let _recorded = self.record(item, Reply::No, How::NoneOfThese);
            }
        }
    }

    fn record(&mut self, item: Item, reply: Reply, how: How) -> Result<QuestionSet, ReplyError> {
        let wrong = ReplyError::WrongKind { item: item.id(), reply };
        if let (Item::Choice(_), Reply::Number(_)) = (item, reply) {
            return self.record(item.measure().ok_or(wrong)?.into(), reply, how);
        }
        let says = match (item, reply) {
            (Item::Choice(choice), Reply::No) => choice.options.first().ok_or(wrong)?.says,
            (Item::Choice(choice), Reply::Option(place)) => choice.options.get(place).ok_or(wrong)?.says,
            (Item::Question(_) | Item::Choice(_), _) => &[],
        };
        let asked_before = self.replies.person.asked();
        if !says.is_empty() {
            self.replies.withdraw(item.questions()); // whatever another option said
        }
        let screen = self.screen;
        let mut record = |statement| {
            self.replies.record(Replied { statement, how, screen });
        };
        match (item, reply) {
            (_, Reply::Unknown) => item.questions().iter().map(Statement::Unknown).for_each(record),
            (_, Reply::Declined) => item.questions().iter().map(Statement::Declined).for_each(record),
            (Item::Choice(_), Reply::No | Reply::Option(_)) => says.iter().copied().for_each(record),
            (Item::Question(Question::Finding(finding)), Reply::Yes) => record(Statement::Yes(finding)),
            (Item::Question(Question::Finding(finding)), Reply::No) => record(Statement::No(finding)),
            (Item::Question(Question::Measure(measure)), Reply::Number(number)) => {
                measure.check(number)?;
                record(Statement::Measurement(measure, number));
            }
            (Item::Question(Question::Sex), Reply::Sex(sex)) => record(Statement::Sex(sex)),
            (Item::Question(_) | Item::Choice(_), _) => return Err(wrong),
        }
        Ok(asked_before.difference(self.replies.person.asked()))
    }

    /// Replies to an item as this person would, who stands for one in a test or a simulation. What the person does not say
    /// is not known.
    ///
    /// ```
    /// use backpain::interview::{Form, Interview, Step};
    /// use backpain::{Presentation, Symptom, Urgency};
    ///
    /// let person = Presentation::builder().yes(Symptom::Fever).build()?;
    /// let mut interview = Interview::new(&Form::BUILT_IN);
    /// while let Step::Ask(screen) = interview.next() {
    ///     screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
    /// }
    /// assert_eq!(interview.triage().advised(), Urgency::SameDay);
    /// # Ok::<(), backpain::ContradictionError>(())
    /// ```
    pub fn reply_as(&mut self, item: impl Into<Item>, person: &Presentation) {
        for (item, reply) in replay::replies(item.into(), person) {
            if !item.questions().intersection(self.replies.person.open()).is_empty() {
                // The numbers of a presentation are in range, and each reply is of the kind that its item takes.
                let _recorded = self.record(item, reply, How::Asked);
            }
        }
    }

    /// Takes back the replies to the last screen, and returns their questions. It is empty before the first reply. What was
    /// [known](Self::knowing) stays. What the replies replaced or withdrew does not come back.
    pub fn back(&mut self) -> QuestionSet {
        self.replies.take_back()
    }

    /// Why an item is asked. It is the rule that a yes to it alone would fire, else the one that waits for the fewest other
    /// questions; after the triage, the reason why the plan needs it. `None` if the answer cannot matter to the purpose of
    /// the form.
    #[must_use]
    pub fn why(&self, item: impl Into<Item>) -> Option<Why<'a>> {
        let (triage, questions) = (self.triage(), item.into().questions());
        let waiting = self.waiting(&triage);
        // The sex and a pregnancy are asked because other questions presuppose them, and others because they bound a number
        // that is not known.
        let served: QuestionSet = waiting.served_by(questions).collect();
        let least = self.form.purpose().least();
        let rule = questions.iter().find_map(|question| triage.why_among(question, least));
        let rule = rule.or_else(|| {
            let reopened = self.triage_of(&self.reopened());
            served.iter().find_map(|question| reopened.why_among(question, least))
        });
        rule.map(Why::RedFlag).or_else(|| {
            let home = self.plan(&triage)?;
            questions.iter().chain(served).find_map(|question| home.why(question)).map(Why::Plan)
        })
    }

    /// At most so many screens are still to come, the next one included. It never grows while each item of a screen gets
    /// a reply.
    #[must_use]
    pub fn progress(&self) -> usize {
        let triage = self.triage();
        if triage.at_least() == Urgency::Emergency {
            return 0;
        }
        let ends = |option: &ChoiceOption| {
            let said = option
                .says
                .iter()
                .try_fold(self.replies.person.to_builder(), |said, statement| said.say(*statement));
            // What contradicts an earlier reply ends nothing.
            let person = said.ok().and_then(|said| said.build().ok());
            person.is_some_and(|person| self.triage_of(&person).at_least() == Urgency::Emergency)
        };
        let most = self.waiting(&triage).most_screens(ends);
        if self.form.purpose() != Purpose::SelfCare || self.left(&triage).to_ask.is_empty() {
            return most;
        }
        // The plan comes later, and what it will need is not known yet.
        let person = &self.replies.person;
        let for_plan = self_care::questions().intersection(person.unasked());
        most + Waiting::new(self.form, person, for_plan, QuestionSet::EMPTY).most_screens(|_| false)
    }

    /// Every question that it can ask, whatever is replied.
    #[cfg(feature = "fhir")]
    pub(crate) fn can_ask(&self) -> QuestionSet {
        let Left { to_ask, open } = self.left(&self.triage_of(&Presentation::EMPTY));
        let of_plan = match self.form.purpose() {
            Purpose::SelfCare => self_care::questions(),
            Purpose::Emergency | Purpose::HowSoon => QuestionSet::EMPTY,
        };
        Waiting::new(self.form, &Presentation::EMPTY, to_ask.union(of_plan), open).all()
    }

    fn waiting(&self, triage: &Triage<'_>) -> Waiting<'_> {
        let Left { to_ask, open } = self.left(triage);
        // The plan waits for the triage.
        let to_ask = if to_ask.is_empty() { self.left_for_plan(triage) } else { to_ask };
        Waiting::new(self.form, &self.replies.person, to_ask, open)
    }

    /// The next screen of what staff will ask a person who must be seen the same day: what bears on the suspicions, and who
    /// the person is. An app offers it after an emergency is shown, as something to do on the way. `None` when all of it was
    /// asked. What is replied until the next call belongs to this screen.
    ///
    /// ```
    /// use backpain::Symptom;
    /// use backpain::interview::{Form, Interview, Reply, Step, Stop};
    ///
    /// let mut interview = Interview::new(&Form::BUILT_IN);
    /// interview.reply(Symptom::SaddleSensoryChange, Reply::Yes)?;
    /// assert_eq!(interview.next(), Step::Stop(Stop::EmergencyCertain)); // show it
    /// while let Some(screen) = interview.staff_will_ask() {
    ///     for &item in screen.items() {
    ///         interview.reply(item, Reply::Unknown)?;
    ///     }
    /// }
    /// assert!(interview.presentation().is_asked(Symptom::UrinaryRetention));
    /// assert!(!interview.presentation().is_asked(Symptom::Fever)); // it is about something else
    /// # Ok::<(), backpain::interview::ReplyError>(())
    /// ```
    #[must_use]
    pub fn staff_will_ask(&mut self) -> Option<Screen> {
        self.screen = self.replies.last_screen().saturating_add(1);
        let triage = self.triage();
        if triage.at_least() < Urgency::SameDay {
            return None;
        }
        let person = [Measure::Age, Measure::Duration, Measure::Pain].map(Question::Measure);
        let person: QuestionSet = person.into_iter().chain([Question::Sex]).collect();
        let to_ask = triage.about_suspicions().union(person.intersection(self.replies.person.unasked()));
        Waiting::new(self.form, &self.replies.person, to_ask, QuestionSet::EMPTY).screen()
    }

    /// The triage of what is known so far. Look at its [state](Triage::state) before you show advice.
    pub fn triage(&self) -> Triage<'a> {
        self.triage_of(&self.replies.person)
    }

    pub(crate) fn triage_of(&self, person: &Presentation) -> Triage<'a> {
        let without_examination = !self.form.has_examination();
        let options = Options { without_examination, policy: self.policy, ..Options::new() };
        self.rules.triage_with(person, options)
    }

    /// What is known so far.
    pub const fn presentation(&self) -> &Presentation {
        &self.replies.person
    }

    /// What was replied so far, to be stored.
    #[must_use]
    pub const fn replies(&self) -> &Replies {
        &self.replies
    }

    /// The form.
    #[must_use]
    pub const fn form(&self) -> &'a Form {
        self.form
    }
}
