//! One step of an interview as data: for a service, a browser or any program that keeps no state.
//!
//! A program sends what it has got so far, and gets the next screen with its texts, or the reason to stop:
//!
//! ```
//! use backpain::Language;
//! use backpain::interview::{Next, StepReport, StepRequest};
//! use backpain::json::Record;
//!
//! let Record { value: request, .. } = serde_json::from_str::<Record<StepRequest>>(r#"{"form": "built-in"}"#)?;
//! let first: StepReport = request.answer(&Language::ENGLISH)?;
//! let Next::Ask(groups) = &first.next else { panic!("nothing was asked yet") };
//! assert_eq!((groups[0].name.as_str(), groups[0].items[0].id.as_str()), ("You", "age"));
//!
//! // The next request has the replies of the report, and the answers to its items.
//! let replies = serde_json::to_string(&first.replies)?;
//! let next = format!(r#"{{"replies": {replies}, "answers": {{"age": 45, "sex": "declined", "pregnancy": 0}}}}"#);
//! let second = serde_json::from_str::<StepRequest>(&next)?.answer(&Language::ENGLISH)?;
//! assert_eq!(second.presentation.age().map(|age| age.get()), Some(45));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The report is the same for everybody who sends the same: nothing is kept between two requests.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::num::TryFromIntError;

use serde::ser::{Error as _, SerializeMap, Serializer};

use super::json::{read_replies, read_statement};
use super::{Form, Interview, Item, Replies, Reply, ReplyError, Step, StopReason, Style};
use crate::json::{Cursor, Input, InputError, InputProblem, Record, fields, read_without_id};
use crate::language::{Language, Phrase};
use crate::owned::report;
use crate::rule_set::BUILT_IN;
use crate::triage::{Bounds, Report, State};
use crate::vocabulary::vocabulary;
use crate::{Answer, Id, Measure, Policy, Presentation, Question, QuestionGroup, QuestionSet, RuleSet, Sex};

vocabulary! {
    /// The name of a built-in [`Form`].
    #[derive(Default)]
    #[non_exhaustive]
    pub enum FormName, "a form", with {
        /// The form.
        form: &'static Form,
    } {
        /// For lay people
        #[default]
        BuiltIn "built-in" { form: &Form::BUILT_IN }
        /// For an examiner: also the signs
        Examiner "examiner" { form: &Form::EXAMINER }
        /// For lay people, and only what can be an emergency
        Emergency "emergency" { form: &Form::EMERGENCY }
        /// After the triage: what the plan of self-care still needs
        SelfCare "self-care" { form: &Form::SELF_CARE }
    }
}

/// What a program sends for the next step. In JSON every key may be left out, and `null` is the same as leaving it out.
///
/// | key | value |
/// |---|---|
/// | `id` | a text or a whole number, which the report repeats; see [`Record`] |
/// | `form` | the id of a [`FormName`]; `built-in` if it is left out |
/// | `policy` | `default` or `cautious` |
/// | `for_another` | whether somebody answers for another person |
/// | `known` | what is known of the person already, a [`Presentation`] |
/// | `replies` | the `replies` of the last [`StepReport`] |
/// | `answers` | an object of the ids of items and the replies to them: an answer, a number, a sex, or the place of an option of a choice, from 0; every item takes `unknown` and `declined` |
/// | `none_of_these` | the ids of the items of a list of which nothing else applies: all that were shown, so that nothing is denied that was not seen |
/// | `back` | `true` takes back the replies to the last screen; no answers go with it |
/// | `for_staff` | `true` asks, once somebody must see the person the same day, [what staff will ask](Interview::staff_will_ask) |
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct StepRequest {
    /// The form. It may change from one request to the next, as by [`Interview::go_on`].
    pub form: FormName,
    /// Which urgency of a rule counts where its sources disagree.
    pub policy: Policy,
    /// Whether somebody answers for another person.
    pub for_another: bool,
    /// What is known already: see [`Interview::knowing`]. It also answers what the person does not know or would rather not
    /// say. Any other reply counts more.
    pub known: Presentation,
    /// What was replied before.
    pub replies: Replies,
    /// The replies to the last screen. Their order does not matter: if a yes and a no contradict each other, the no is
    /// withdrawn and asked again.
    #[serde(serialize_with = "write_answers")]
    pub answers: Vec<(Item, Reply)>,
    /// The items of lists on the last screen of which none, or none but those that are answered, applies.
    #[serde(serialize_with = "write_ids")]
    pub none_of_these: Vec<Item>,
    /// Whether the replies to the last screen are taken back.
    pub back: bool,
    /// Whether to ask what staff will ask, once somebody must see the person the same day.
    pub for_staff: bool,
}

/// The next screen or the reason to stop, and what is known so far.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StepReport {
    /// The id that the request came with.
    pub id: Option<Id>,
    /// What to do next.
    pub next: Next,
    /// At most so many screens are still to come, the next one included.
    pub progress: u32,
    /// The same in words.
    pub progress_text: String,
    /// How far the interview has come.
    pub state: State,
    /// How soon the person must be seen, by what is known so far. If `at_least` is an emergency, show it at once.
    pub urgency: Bounds,
    /// The questions whose replies were withdrawn, because they contradict a later one.
    pub withdrawn: Vec<Question>,
    /// What is known so far: the input of a triage, of causes and of self-care. Unless the form is for an examiner, they must
    /// leave out signs that nobody examined ([`Options::without_examination`](crate::Options::without_examination)), as the
    /// interview does; otherwise they wait for them.
    pub presentation: Presentation,
    /// To be sent with the next request, and to be stored.
    pub replies: Replies,
    /// The edition of the rules.
    pub edition: String,
    /// The hash of the rules: 32 hexadecimal digits.
    pub rules_hash: String,
}

/// What an app does next.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::exhaustive_enums, reason = "an interview asks or stops")]
pub enum Next {
    /// Ask these groups of items together, on one screen.
    Ask(Vec<GroupReport>),
    /// Stop asking.
    Stop(Box<StopReport>),
}

vocabulary! {
    /// What kind of line an item is.
    #[expect(clippy::exhaustive_enums, reason = "an app that draws screens must handle each")]
    pub enum ItemKind, "a kind of item" {
        /// Yes or no
        Finding "finding";
        /// A whole number
        Number "number";
        /// The sex
        Sex "sex";
        /// One of a few options
        Choice "choice";
    }
}

/// A reply, as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[expect(clippy::exhaustive_enums, reason = "a reply is a word or a number")]
pub enum ReplyReport {
    /// The place of an option, or a measurement.
    Number(u16),
    /// An answer or a sex.
    Word(String),
}

/// Why the interview stops, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StopReport {
    /// The reason.
    pub reason: StopReason,
    /// The same in a sentence.
    pub text: String,
    /// The questions that stay open and could still change the advice: only if nothing is left.
    pub open: Vec<OpenReport>,
    /// The report of the triage.
    pub report: Report,
}

report! {
    /// The items of a screen below one heading.
    pub struct GroupReport {
        /// The group.
        pub group: QuestionGroup,
        /// The heading.
        pub name: String,
        /// What the person reads before the items: why everybody is asked something private.
        pub before: Option<String>,
        /// For a list to tick, the label of the button below it. If it is `null`, each item wants its own answer. A group can
        /// come twice: first with its list, then with what no button answers.
        pub none_of_these: Option<String>,
        /// The items, at least one.
        pub items: Vec<ItemReport>,
    }

    /// One line of a screen.
    pub struct ItemReport {
        /// The id, which is its key in the `answers` of the next request.
        pub id: String,
        /// What kind of line it is.
        pub kind: ItemKind,
        /// The question.
        pub text: String,
        /// What counts and what does not, where people hesitate.
        pub hint: Option<String>,
        /// The replies to pick from.
        pub options: Vec<OptionReport>,
        /// The number that can be given, in the place of an option.
        pub number: Option<NumberReport>,
        /// Why it is asked.
        pub why: Option<String>,
    }

    /// One reply to pick.
    pub struct OptionReport {
        /// The reply to send for it.
        pub reply: ReplyReport,
        /// What the person reads.
        pub text: String,
    }

    /// The numbers that an item takes.
    pub struct NumberReport {
        /// The key of the number in the `answers` of the next request: the item's own, or that of a question among those that a
        /// choice replaces. The item itself is then not among the answers.
        pub id: String,
        /// The words of the option that asks for it, if the item has other options.
        pub option: Option<String>,
        /// The smallest.
        pub least: u16,
        /// The largest.
        pub most: u16,
        /// What to say if another number is given.
        pub text: String,
    }

    /// A question that stays open.
    pub struct OpenReport {
        /// The question.
        pub id: Question,
        /// Its text.
        pub text: String,
    }
}

impl StepRequest {
    /// Records the answers, and says what comes next by the built-in rules, in this language.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] for a reply that its item does not take. A request that was read has none.
    pub fn answer(&self, language: &Language) -> Result<StepReport, ReplyError> {
        self.answer_with(&BUILT_IN, language)
    }

    /// [`answer`](Self::answer) by these rules.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] for a reply that its item does not take.
    pub fn answer_with(&self, rules: &RuleSet, language: &Language) -> Result<StepReport, ReplyError> {
        let interview = Interview::with_rules(self.form.form(), rules).policy(self.policy);
        let mut interview = interview.resume(self.replies.clone());
        if self.back {
            let _taken = interview.back();
        }
        let mut interview = interview.knowing(&self.known);
        let _shown = self.next(&mut interview); // the replies belong to this screen
        if let Some((item, by)) = overlap(&self.answers) {
            return Err(ReplyError::Overlap { item: item.id(), by: by.id() });
        }
        let order = |(item, reply): &(Item, Reply)| {
            // A later reply withdraws an earlier one that it contradicts, so a yes comes last.
            let place = match reply {
                Reply::No => 0,
                Reply::Yes => 2,
                Reply::Unknown | Reply::Declined | Reply::Number(_) | Reply::Sex(_) | Reply::Option(_) => 1,
            };
            (place, item.questions().iter().next(), item.id())
        };
        let mut answers: Vec<(Item, Reply)> = Vec::new();
        for answer in &self.answers {
            let place = answers.partition_point(|earlier| order(earlier) <= order(answer));
            answers.insert(place, *answer);
        }
        let mut withdrawn = QuestionSet::EMPTY;
        for (item, reply) in answers {
            withdrawn = withdrawn.union(interview.reply(item, reply)?);
        }
        for item in &self.none_of_these {
            if !interview.form().lists(*item) {
                return Err(ReplyError::NotListed(item.id()));
            }
        }
        interview.none_of_these(&self.none_of_these);
        let (next, for_staff) = self.next(&mut interview);
        let writer = Writer { interview: &interview, for_another: self.for_another, for_staff, language };
        let mut report = StepReport::new(next, &writer);
        let has_no_reply = |question: &Question| interview.replies.get(*question).is_none();
        report.withdrawn = withdrawn.iter().filter(has_no_reply).collect();
        Ok(report)
    }

    /// What comes next, and whether it is what staff will ask.
    fn next(&self, interview: &mut Interview<'_>) -> (Step, bool) {
        let next = interview.next();
        match next {
            Step::Stop(_) if self.for_staff => {
                interview.staff_will_ask().map_or((next, false), |screen| (Step::Ask(screen), true))
            }
            Step::Ask(_) | Step::Stop(_) => (next, false),
        }
    }
}

/// How a step is written.
struct Writer<'a> {
    interview: &'a Interview<'a>,
    for_another: bool,
    for_staff: bool,
    language: &'a Language,
}

impl Writer<'_> {
    fn text(&self, item: Item) -> String {
        let Self { language, for_another, .. } = self;
        if *for_another { item.text_by_proxy_in(language) } else { item.text_in(language) }.into()
    }

    fn group(&self, group: QuestionGroup, style: Style, items: &[Item]) -> GroupReport {
        let language = self.language;
        GroupReport {
            group,
            name: group.name_in(language).into(),
            before: group.before_in(language).map(Into::into),
            none_of_these: (style == Style::List).then(|| language.phrase(Phrase::NoneOfThese).into()),
            items: items.iter().map(|&item| self.item(item)).collect(),
        }
    }

    fn item(&self, item: Item) -> ItemReport {
        let language = self.language;
        let mut options = Vec::new();
        let mut option = |reply: ReplyReport, text: &str| {
            options.push(OptionReport { reply, text: text.into() });
        };
        let kind = match item {
            Item::Choice(choice) => {
                for (place, text) in (0..).zip(choice.options_in(language)) {
                    option(ReplyReport::Number(place), text);
                }
                ItemKind::Choice
            }
            Item::Question(Question::Finding(_)) => {
                option(ReplyReport::word(Answer::Yes.id()), language.phrase(Phrase::Yes));
                option(ReplyReport::word(Answer::No.id()), language.phrase(Phrase::No));
                ItemKind::Finding
            }
            Item::Question(Question::Sex) => {
                for &sex in Sex::ALL {
                    option(ReplyReport::word(sex.id()), sex.name_in(language));
                }
                ItemKind::Sex
            }
            Item::Question(Question::Measure(_)) => ItemKind::Number,
        };
        option(ReplyReport::word(Answer::Unknown.id()), language.phrase(Phrase::Unknown));
        option(ReplyReport::word(Answer::Declined.id()), language.phrase(Phrase::Declined));
        let why = self.interview.why(item).map(|why| why.text_in(language));
        ItemReport {
            id: item.id().into(),
            kind,
            text: self.text(item),
            hint: item.hint_in(language).map(Into::into),
            options,
            number: NumberReport::of(item, language),
            why: why.or_else(|| self.for_staff.then(|| language.phrase(Phrase::StaffAsk).into())),
        }
    }
}

impl StepReport {
    /// The next step of an interview that a program keeps, in this language.
    pub fn of(interview: &mut Interview<'_>, for_another: bool, language: &Language) -> Self {
        let next = interview.next();
        Self::new(next, &Writer { interview, for_another, for_staff: false, language })
    }

    fn new(next: Step, writer: &Writer<'_>) -> Self {
        let Writer { interview, language, .. } = *writer;
        let triage = interview.triage();
        let progress = interview.progress();
        let next = match next {
            Step::Ask(screen) => {
                let parts = screen.parts(interview.form());
                Next::Ask(parts.map(|(group, style, items)| writer.group(group, style, &items)).collect())
            }
            Step::Stop(stop) => {
                let open = |id: Question| OpenReport { id, text: writer.text(id.into()) };
                Next::Stop(Box::new(StopReport {
                    reason: stop.reason(),
                    text: language.phrase(stop.reason().phrase()).into(),
                    open: stop.open().iter().map(open).collect(),
                    report: triage.report_in(language),
                }))
            }
        };
        let progress_text = match progress {
            1 => language.phrase(Phrase::OneMoreScreen).into(),
            more => language.say(Phrase::MoreScreens, &[("count", &more)]),
        };
        Self {
            id: None,
            next,
            progress: u32::try_from(progress).unwrap_or(u32::MAX),
            progress_text,
            state: triage.state(),
            urgency: Bounds::of(&triage),
            withdrawn: Vec::new(),
            presentation: *interview.presentation(),
            replies: interview.replies().clone(),
            edition: triage.edition().into(),
            rules_hash: format!("{:032x}", triage.rules_hash()),
        }
    }

    /// The same report with the id that the request came with.
    #[must_use]
    pub fn with_id(self, id: Option<Id>) -> Self {
        Self { id, ..self }
    }
}

impl ReplyReport {
    fn word(id: &str) -> Self {
        Self::Word(id.into())
    }

    /// The place of an option or a number as a number, and anything else as a word. A place that no choice can have is an
    /// error.
    pub(super) fn of(reply: Reply) -> Result<Self, TryFromIntError> {
        Ok(match reply {
            Reply::Yes => Self::word(Answer::Yes.id()),
            Reply::No => Self::word(Answer::No.id()),
            Reply::Unknown => Self::word(Answer::Unknown.id()),
            Reply::Declined => Self::word(Answer::Declined.id()),
            Reply::Sex(sex) => Self::word(sex.id()),
            Reply::Number(number) => Self::Number(number),
            Reply::Option(place) => Self::Number(place.try_into()?),
        })
    }
}

impl NumberReport {
    fn of(item: Item, language: &Language) -> Option<Self> {
        let measure = item.measure()?;
        let (least, most) = measure.limits();
        let text = language.say(Phrase::WholeNumber, &[("least", &least), ("most", &most)]);
        let option = matches!(item, Item::Choice(_)).then(|| language.phrase(Phrase::YesWeeks).into());
        Some(Self { id: measure.id().into(), option, least, most, text })
    }
}

impl Input for StepRequest {
    fn read(object: Cursor<'_, '_>) -> Result<Record<Self>, InputError> {
        let expected = "give a request: an object such as `{\"form\": \"built-in\", \"replies\": []}`";
        fields! {
            object, "a key of a request", expected =>
            id, form, policy, for_another, known, replies, answers, none_of_these, back, for_staff
        }
        let truth = |value: Option<Cursor<'_, '_>>| {
            value
                .map(|value| value.boolean("give `true` or `false`"))
                .transpose()
                .map(Option::unwrap_or_default)
        };
        let form = form.map(|form| form.word("give the id of a form, such as `built-in`")).transpose()?;
        let policy = policy.map(|policy| policy.word("give `default` or `cautious`")).transpose()?;
        let known = known.map(Presentation::read).transpose()?.map(|record| record.value);
        let replies = replies.map(read_replies).transpose()?;
        let form = form.unwrap_or_default();
        let none_of_these = none_of_these
            .map(|list| list.list("give a list of the ids of items", |item| read_listed(form, &item)))
            .transpose()?;
        let value = Self {
            form,
            policy: policy.unwrap_or_default(),
            for_another: truth(for_another)?,
            known: known.unwrap_or_default(),
            replies: replies.unwrap_or_default(),
            answers: answers.map(|answers| read_answers(&answers)).transpose()?.unwrap_or_default(),
            none_of_these: none_of_these.unwrap_or_default(),
            back: truth(back)?,
            for_staff: truth(for_staff)?,
        };
        if value.back && !(value.answers.is_empty() && value.none_of_these.is_empty()) {
            let problem = "give either `back` or answers".into();
            return Err(object.error_at(&["back"], InputProblem::Other(problem)));
        }
        Ok(Record { id: id.map(|id| id.id()).transpose()?, value })
    }
}

fn read_answers(object: &Cursor<'_, '_>) -> Result<Vec<(Item, Reply)>, InputError> {
    let mut answers: Vec<(Item, Reply)> = Vec::new();
    for (key, reply) in object.entries("give an object of the ids of items and the replies to them")? {
        // The built-in forms share their choices.
        let item = Form::BUILT_IN.item(key).map_err(|error| reply.error(InputProblem::UnknownKey(error)))?;
        if answers.iter().any(|(earlier, _)| earlier.id() == item.id()) {
            return Err(reply.error(InputProblem::Twice));
        }
        answers.push((item, read_reply(item, reply)?));
        if let Some((_, by)) = overlap(&answers) {
            let problem = format!("is answered by `{}` already; give one of them", by.id());
            return Err(reply.error(InputProblem::Other(problem.into())));
        }
    }
    Ok(answers)
}

/// Two items that ask the same, the later of them first: a choice, and one of the questions that it replaces.
fn overlap(answers: &[(Item, Reply)]) -> Option<(Item, Item)> {
    for (place, (item, _)) in answers.iter().enumerate() {
        let asks_the_same = |(earlier, _): &&(Item, Reply)| {
            item.id() != earlier.id() && !item.questions().intersection(earlier.questions()).is_empty()
        };
        if let Some((earlier, _)) = answers.iter().take(place).find(asks_the_same) {
            return Some((*item, *earlier));
        }
    }
    None
}

fn read_listed(form: FormName, cell: &Cursor<'_, '_>) -> Result<Item, InputError> {
    let id = cell.text("give the id of an item of a list")?;
    let item = Form::BUILT_IN.item(id).map_err(|error| cell.error(InputProblem::UnknownValue(error)))?;
    if form.form().lists(item) {
        Ok(item)
    } else {
        Err(cell.error(InputProblem::Other("is on no list; give it its own answer".into())))
    }
}

fn write_ids<S: Serializer>(items: &[Item], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(items.iter().map(|item| item.id()))
}

fn read_reply(item: Item, reply: Cursor<'_, '_>) -> Result<Reply, InputError> {
    let choice = match item {
        Item::Question(question) => return read_statement(question, reply).map(Reply::from),
        Item::Choice(choice) => choice,
    };
    if let Some(unanswered) = item.questions().iter().find_map(|question| reply.unanswered(question)) {
        return Ok(unanswered.into());
    }
    let last = choice.options.len().saturating_sub(1);
    let place = reply.small_integer().and_then(|place| usize::try_from(place).ok());
    place.filter(|place| *place <= last).map(Reply::Option).ok_or_else(|| {
        let expected = format!("give the place of an option, from 0 to {last}, or `unknown` or `declined`");
        reply.wrong_kind(expected)
    })
}

fn write_answers<S: Serializer>(answers: &[(Item, Reply)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(answers.len()))?;
    for &(item, reply) in answers {
        let (key, reply) = match (item, reply) {
            // A no to a choice is its first option.
            (Item::Choice(choice), Reply::No) => (choice.id, Reply::Option(0)),
            // In a choice, a bare number would be the place of an option.
            (_, Reply::Number(_)) => (item.measure().map_or(item.id(), Measure::id), reply),
            (_, _) => (item.id(), reply),
        };
        map.serialize_entry(key, &ReplyReport::of(reply).map_err(S::Error::custom)?)?;
    }
    map.end()
}

read_without_id! { StepRequest }
