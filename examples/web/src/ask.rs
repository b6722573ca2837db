//! Answers in, the next screen out.

use backpain::interview::{Form, How, Interview, Item, Replied, Replies, Reply, Screen, Step, Stop, Style};
use backpain::language::Phrase;
use backpain::presentation::Statement;
use backpain::{Measure, Question, Sex, Urgency};
use serde::{Deserialize, Serialize};

use crate::{Person, Said, Stage};

#[derive(Deserialize)]
pub(crate) struct Request {
    person: Person,
    /// What is answered now, in the order of the screen.
    #[serde(default)]
    answers: Vec<Answered>,
    /// What was said before the person went back, to be shown again.
    #[serde(default)]
    earlier: Said,
    /// Ask just this item, for a correction.
    only: Option<String>,
    /// Takes back the last screen.
    #[serde(default)]
    back: bool,
    /// Only whether it is an emergency is wanted, while the person is still answering.
    #[serde(default)]
    peek: bool,
}

/// An item and the reply to it: `yes`, `no`, `none` (of a list), `unknown`, `declined`, a sex, a number, or the place of
/// an option.
#[derive(Deserialize)]
struct Answered {
    item: String,
    reply: String,
}

#[derive(Serialize)]
pub(crate) struct View {
    replies: Replies,
    /// The ids of replies that count no more, because what was said now contradicts them, and how to say so.
    withdrawn: Vec<(&'static str, String)>,
    /// The ids of the items that were not answered, with what to say.
    errors: Vec<(String, String)>,
    /// Present if it is an emergency, whatever else is answered.
    emergency: Option<Emergency>,
    screen: Option<ScreenView>,
    stop: Option<&'static str>,
}

#[derive(Serialize)]
pub(crate) struct Emergency {
    /// What to do now.
    advice: String,
    /// The number to call, if the country is known.
    number: Option<&'static str>,
}

#[derive(Serialize)]
struct ScreenView {
    progress: String,
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct GroupView {
    name: &'static str,
    before: Option<&'static str>,
    is_list: bool,
    items: Vec<ItemView>,
}

#[derive(Serialize)]
struct ItemView {
    id: &'static str,
    text: &'static str,
    hint: Option<&'static str>,
    why: String,
    /// `finding`, `number` or `options`.
    kind: &'static str,
    /// What can be said, besides not knowing and not saying. The value and its words.
    options: Vec<(String, &'static str)>,
    /// The number that is asked for, or that can be given in the place of an option.
    number: Option<NumberView>,
    /// What was said before.
    value: Option<String>,
}

#[derive(Serialize)]
struct NumberView {
    id: &'static str,
    least: u16,
    most: u16,
    /// How to give it.
    range: String,
    /// The words of the option that asks for it.
    option: Option<&'static str>,
    value: Option<String>,
}

pub(crate) fn step(request: Request) -> Result<View, String> {
    let person = &request.person;
    let language = person.language.texts();
    let mut interview = person.interview();
    if request.back {
        let _taken = interview.back();
    }
    let (mut withdrawn, mut errors) = (Vec::new(), Vec::new());
    for Answered { item: id, reply } in request.answers {
        let item = item(&id)?;
        if reply == "none" {
            interview.none_of_these(&[item]);
            continue;
        }
        let Some(reply) = read(item, &reply) else {
            errors.push((id, range(item, person)));
            continue;
        };
        match interview.reply(item, reply) {
            Ok(questions) => withdrawn.extend(questions.iter().map(|question| {
                let text = person.text(question.into());
                (question.id(), language.say(Phrase::Contradicts, &[("question", &text)]))
            })),
            Err(_) => errors.push((id, range(item, person))),
        }
    }
    let is_emergency = interview.triage().at_least() == Urgency::Emergency;
    let emergency = is_emergency.then(|| person.emergency(&interview));
    let (mut screen, mut stop) = (None, None);
    if !request.peek {
        let before = interview.clone();
        let mut shown = |asked: Screen| screen = Some(person.screen(&before, &asked, &request.earlier));
        match (&request.only, person.stage, interview.next()) {
            (Some(id), ..) => shown(Screen::new(vec![item(id)?]).ok_or("an empty screen")?),
            (None, Stage::Staff, _) => interview.staff_will_ask().into_iter().for_each(shown),
            (None, Stage::Triage | Stage::Plan, Step::Ask(asked)) => shown(asked),
            (None, Stage::Triage | Stage::Plan, Step::Stop(why)) => stop = Some(why.id()),
        }
    }
    Ok(View { replies: interview.replies().clone(), withdrawn, errors, emergency, screen, stop })
}

fn item(id: &str) -> Result<Item, String> {
    Form::BUILT_IN.item(id).map_err(|error| error.to_string())
}

fn read(item: Item, reply: &str) -> Option<Reply> {
    match (reply, item) {
        ("unknown", _) => Some(Reply::Unknown),
        ("declined", _) => Some(Reply::Declined),
        ("yes", Item::Question(Question::Finding(_))) => Some(Reply::Yes),
        ("no", Item::Question(Question::Finding(_))) => Some(Reply::No),
        (sex, Item::Question(Question::Sex)) => sex.parse().ok().map(Reply::Sex),
        (number, Item::Question(Question::Measure(_))) => number.parse().ok().map(Reply::Number),
        (place, Item::Choice(_)) => place.parse().ok().map(Reply::Option),
        (_, Item::Question(Question::Finding(_))) => None,
    }
}

/// How to give the number of an item.
fn range(item: Item, person: &Person) -> String {
    let number = item.measure().map(|measure| person.number(measure, None, &Vec::new()));
    number.map(|number| number.range).unwrap_or_default()
}

impl Person {
    /// The question as this person reads it.
    pub(crate) fn text(&self, item: Item) -> &'static str {
        let language = self.language.texts();
        if self.for_another { item.text_by_proxy_in(language) } else { item.text_in(language) }
    }

    pub(crate) fn emergency(&self, interview: &Interview<'_>) -> Emergency {
        let advice = self.page(interview).about.into_iter().next().map(|line| line.text).unwrap_or_default();
        Emergency { advice, number: self.country.map(backpain::Country::emergency_number) }
    }

    fn screen(&self, interview: &Interview<'_>, screen: &Screen, earlier: &Said) -> ScreenView {
        let language = self.language.texts();
        let most = interview.progress();
        let progress = match most {
            0 => String::new(),
            1 => language.phrase(Phrase::OneMoreScreen).to_owned(),
            _ => language.say(Phrase::MoreScreens, &[("count", &most)]),
        };
        let groups = screen.parts(interview.form()).map(|(group, style, items)| GroupView {
            name: group.name_in(language),
            before: group.before_in(language),
            is_list: style == Style::List,
            items: items.into_iter().map(|item| self.item(interview, item, earlier)).collect(),
        });
        ScreenView { progress, groups: groups.collect() }
    }

    fn item(&self, interview: &Interview<'_>, item: Item, earlier: &Said) -> ItemView {
        let language = self.language.texts();
        let (kind, options) = match item {
            Item::Question(Question::Finding(_)) => (
                "finding",
                vec![
                    ("yes".to_owned(), language.phrase(Phrase::Yes)),
                    ("no".to_owned(), language.phrase(Phrase::No)),
                ],
            ),
            Item::Question(Question::Measure(_)) => ("number", Vec::new()),
            Item::Question(Question::Sex) => {
                ("options", Sex::ALL.iter().map(|sex| (sex.id().to_owned(), sex.name_in(language))).collect())
            }
            Item::Choice(choice) => {
                let options = choice.options_in(language).enumerate();
                ("options", options.map(|(place, text)| (place.to_string(), text)).collect())
            }
        };
        let option = matches!(item, Item::Choice(_)).then(|| language.phrase(Phrase::YesWeeks));
        let why = interview.why(item).map(|why| why.text_in(language));
        ItemView {
            id: item.id(),
            text: self.text(item),
            hint: item.hint_in(language),
            why: why.unwrap_or_else(|| language.phrase(Phrase::StaffAsk).to_owned()),
            kind,
            options,
            number: item.measure().map(|measure| self.number(measure, option, earlier)),
            value: value(item, earlier),
        }
    }

    fn number(&self, measure: Measure, option: Option<&'static str>, earlier: &Said) -> NumberView {
        let (least, most) = measure.limits();
        let range = [("least", &least as _), ("most", &most as _)];
        let value = value(measure.into(), earlier).filter(|value| value.parse::<u16>().is_ok());
        let range = self.language.texts().say(Phrase::WholeNumber, &range);
        NumberView { id: measure.id(), least, most, range, option, value }
    }
}

/// What was said to an item before, as it is sent.
fn value(item: Item, earlier: &Said) -> Option<String> {
    let said =
        |question: Question| earlier.iter().copied().find(|replied| replied.statement.question() == question);
    match item {
        Item::Question(question) => said(question).map(word),
        Item::Choice(choice) => {
            let words: Option<Vec<String>> =
                item.questions().iter().map(|question| said(question).map(word)).collect();
            let all = |is: &str| words.as_ref().is_some_and(|words| words.iter().all(|word| word == is));
            let unanswered = ["unknown", "declined"].into_iter().find(|is| all(is)).map(ToOwned::to_owned);
            let is_said =
                |statement: &Statement| earlier.iter().any(|replied| replied.statement == *statement);
            let number = || {
                let number = value(item.measure()?.into(), earlier)?;
                number.parse::<u16>().is_ok().then(|| "number".to_owned())
            };
            let option = || choice.options.iter().position(|option| option.says.iter().all(is_said));
            unanswered.or_else(number).or_else(|| option().map(|place| place.to_string()))
        }
    }
}

fn word(replied: Replied) -> String {
    match replied.statement {
        Statement::Yes(_) => "yes".to_owned(),
        Statement::No(_) if replied.how == How::NoneOfThese => "none".to_owned(),
        Statement::No(_) => "no".to_owned(),
        Statement::Measurement(_, number) => number.to_string(),
        Statement::Sex(sex) => sex.id().to_owned(),
        Statement::Declined(_) => "declined".to_owned(),
        Statement::Unknown(_) | _ => "unknown".to_owned(),
    }
}

/// The questions that stay open at the end, and could still change the advice.
pub(crate) fn left_open(stop: &Stop) -> impl Iterator<Item = Question> + use<> {
    let open = match stop {
        Stop::NothingLeft(open) => Some(*open),
        Stop::EmergencyCertain | Stop::AdviceCertain | Stop::NoEmergency => None,
    };
    open.into_iter().flatten()
}
