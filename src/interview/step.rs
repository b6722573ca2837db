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

use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeMap, Serializer};

use super::json::read_replies;
use super::{Form, Interview, Item, Replies, Reply, ReplyError, Screen, Step, Stop, StopReason, Style};
use crate::json::{Cursor, Input, InputError, InputProblem, Record, fields};
use crate::language::{Language, Phrase};
use crate::presentation::Statement;
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

/// The items of a screen below one heading.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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

/// One line of a screen.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OptionReport {
    /// The reply to send for it.
    pub reply: ReplyReport,
    /// What the person reads.
    pub text: String,
}

/// A reply, as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[expect(clippy::exhaustive_enums, reason = "a reply is a word or a number")]
pub enum ReplyReport {
    /// The place of an option, or a measurement.
    Number(u16),
    /// An answer or a sex.
    Word(String),
}

/// The numbers that an item takes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
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

/// A question that stays open.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OpenReport {
    /// The question.
    pub id: Question,
    /// Its text.
    pub text: String,
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
        let mut answers = self.answers.clone();
        answers.sort_by_key(|(item, reply)| {
            // A later reply withdraws an earlier one that it contradicts, so a yes comes last.
            let place = match reply {
                Reply::No => 0,
                Reply::Yes => 2,
                Reply::Unknown | Reply::Declined | Reply::Number(_) | Reply::Sex(_) | Reply::Option(_) => 1,
            };
            (place, item.questions().iter().next(), item.id())
        });
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
        let next = self.next(&mut interview);
        let mut report = StepReport::new(&interview, next, self.for_another, language);
        let has_no_reply = |question: &Question| interview.replies.get(*question).is_none();
        report.withdrawn = withdrawn.iter().filter(has_no_reply).collect();
        Ok(report)
    }

    fn next(&self, interview: &mut Interview<'_>) -> Result<Shown, Stop> {
        Shown::next(interview).or_else(|stop| {
            let staff = if self.for_staff { interview.staff_will_ask() } else { None };
            Ok(Shown { screen: staff.ok_or(stop)?, for_staff: true })
        })
    }
}

/// A screen, and whether it has what staff will ask.
struct Shown {
    screen: Screen,
    for_staff: bool,
}

impl Shown {
    fn next(interview: &mut Interview<'_>) -> Result<Self, Stop> {
        match interview.next() {
            Step::Ask(screen) => Ok(Self { screen, for_staff: false }),
            Step::Stop(stop) => Err(stop),
        }
    }
}

/// How texts are said.
#[derive(Clone, Copy)]
struct Wording<'l> {
    language: &'l Language,
    for_another: bool,
    for_staff: bool,
}

impl Wording<'_> {
    fn text(self, item: Item) -> String {
        let Self { language, for_another, .. } = self;
        if for_another { item.text_by_proxy_in(language) } else { item.text_in(language) }.into()
    }

    fn why(self, interview: &Interview<'_>, item: Item) -> Option<String> {
        match interview.why(item) {
            Some(why) => Some(why.text_in(self.language)),
            None => self.for_staff.then(|| self.language.phrase(Phrase::StaffAsk).into()),
        }
    }
}

impl StepReport {
    /// The next step of an interview that a program keeps, in this language.
    pub fn of(interview: &mut Interview<'_>, for_another: bool, language: &Language) -> Self {
        let next = Shown::next(interview);
        Self::new(interview, next, for_another, language)
    }

    fn new(
        interview: &Interview<'_>,
        next: Result<Shown, Stop>,
        for_another: bool,
        language: &Language,
    ) -> Self {
        let triage = interview.triage();
        let progress = interview.progress();
        let next = match next {
            Ok(Shown { screen, for_staff }) => {
                let wording = Wording { language, for_another, for_staff };
                let group = |(group, style, items): (_, _, Vec<Item>)| {
                    GroupReport::new(interview, group, style, &items, wording)
                };
                Next::Ask(screen.parts(interview.form()).map(group).collect())
            }
            Err(stop) => {
                let wording = Wording { language, for_another, for_staff: false };
                let open = |id: Question| OpenReport { id, text: wording.text(id.into()) };
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

impl GroupReport {
    fn new(
        interview: &Interview<'_>,
        group: QuestionGroup,
        style: Style,
        items: &[Item],
        wording: Wording<'_>,
    ) -> Self {
        let language = wording.language;
        let is_list = style == Style::List;
        Self {
            group,
            name: group.name_in(language).into(),
            before: group.before_in(language).map(Into::into),
            none_of_these: is_list.then(|| language.phrase(Phrase::NoneOfThese).into()),
            items: items.iter().map(|&item| ItemReport::new(interview, item, wording)).collect(),
        }
    }
}

impl ItemReport {
    fn new(interview: &Interview<'_>, item: Item, wording: Wording<'_>) -> Self {
        let language = wording.language;
        let (kind, picks) = match item {
            Item::Choice(choice) => {
                let options = (0..).zip(choice.options_in(language));
                (ItemKind::Choice, options.map(|(place, text)| OptionReport::place(place, text)).collect())
            }
            Item::Question(Question::Finding(_)) => {
                let answers = [(Answer::Yes, Phrase::Yes), (Answer::No, Phrase::No)];
                let option =
                    |(answer, phrase): (Answer, _)| OptionReport::word(answer.id(), language.phrase(phrase));
                (ItemKind::Finding, Vec::from(answers.map(option)))
            }
            Item::Question(Question::Sex) => {
                let option = |sex: &Sex| OptionReport::word(sex.id(), sex.name_in(language));
                (ItemKind::Sex, Sex::ALL.iter().map(option).collect())
            }
            Item::Question(Question::Measure(_)) => (ItemKind::Number, Vec::new()),
        };
        let unanswered = [(Answer::Unknown, Phrase::Unknown), (Answer::Declined, Phrase::Declined)];
        let unanswered =
            unanswered.map(|(answer, phrase)| OptionReport::word(answer.id(), language.phrase(phrase)));
        Self {
            id: item.id().into(),
            kind,
            text: wording.text(item),
            hint: item.hint_in(language).map(Into::into),
            options: picks.into_iter().chain(unanswered).collect(),
            number: NumberReport::of(item, language),
            why: wording.why(interview, item),
        }
    }
}

impl OptionReport {
    fn word(id: &str, text: &str) -> Self {
        Self { reply: ReplyReport::Word(id.into()), text: text.into() }
    }

    fn place(place: u16, text: &str) -> Self {
        Self { reply: ReplyReport::Number(place), text: text.into() }
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
    let pairs = answers
        .iter()
        .enumerate()
        .flat_map(|(place, (item, _))| answers.iter().take(place).map(move |(earlier, _)| (*item, *earlier)));
    let asks_the_same = |(item, earlier): &(Item, Item)| {
        item.id() != earlier.id() && !item.questions().intersection(earlier.questions()).is_empty()
    };
    pairs.into_iter().find(asks_the_same)
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
    match item.questions().iter().find_map(|question| reply.unanswered(question)) {
        Some(Statement::Unknown(_)) => return Ok(Reply::Unknown),
        Some(_) => return Ok(Reply::Declined),
        None => {}
    }
    match item {
        Item::Question(Question::Finding(_)) => {
            Ok(match reply.word("give `yes`, `no`, `unknown` or `declined`")? {
                Answer::Yes => Reply::Yes,
                Answer::No => Reply::No,
                Answer::Unknown => Reply::Unknown,
                Answer::Declined => Reply::Declined,
            })
        }
        Item::Question(Question::Measure(measure)) => reply.measurement(measure).map(Reply::Number),
        Item::Question(Question::Sex) => {
            reply.word("give `female`, `male`, `unknown` or `declined`").map(Reply::Sex)
        }
        Item::Choice(choice) => {
            let last = choice.options.len().saturating_sub(1);
            let place = reply.small_integer().and_then(|place| usize::try_from(place).ok());
            place.filter(|place| *place <= last).map(Reply::Option).ok_or_else(|| {
                reply.wrong_kind(format!(
                    "give the place of an option, from 0 to {last}, or `unknown` or `declined`"
                ))
            })
        }
    }
}

fn write_answers<S: Serializer>(answers: &[(Item, Reply)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(answers.len()))?;
    for (item, reply) in answers {
        match *reply {
            Reply::Yes => map.serialize_entry(item.id(), Answer::Yes.id())?,
            Reply::No => match item {
                Item::Question(_) => map.serialize_entry(item.id(), Answer::No.id())?,
                Item::Choice(_) => map.serialize_entry(item.id(), &0)?, // the first option
            },
            Reply::Unknown => map.serialize_entry(item.id(), Answer::Unknown.id())?,
            Reply::Declined => map.serialize_entry(item.id(), Answer::Declined.id())?,
            // In a choice, a bare number would be the place of an option.
            Reply::Number(number) => {
                map.serialize_entry(item.measure().map_or(item.id(), Measure::id), &number)?;
            }
            Reply::Sex(sex) => map.serialize_entry(item.id(), sex.id())?,
            Reply::Option(place) => map.serialize_entry(item.id(), &place)?,
        }
    }
    map.end()
}

/// Ignores an `id`; read a [`Record`] to keep it.
impl<'de> Deserialize<'de> for StepRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Record::deserialize(deserializer)?.value)
    }
}
