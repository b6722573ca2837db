//! The conversation: a screen at a time, until the interview stops or the person does.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use backpain::interview::{Interview, Item, Reply, Screen, Step, Stop, Style};
use backpain::text::shown;
use backpain::{Measure, Question, QuestionSet, Sex, Urgency};

use super::answers::{Answers, Offer, Wanted};
use super::save::{self, Saved};
use crate::support::Output;

/// What the person wrote.
enum Said {
    Reply(Item, Reply),
    /// Ask this in its place.
    Instead(Item),
    Why,
    Back,
    Quit,
}

/// What to do after an item or a screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    GoOn,
    NextScreen,
    Quit,
}

/// Somebody who is asked, and what was said so far.
pub(crate) struct Conversation<'a, Input> {
    pub(crate) output: &'a mut Output,
    pub(crate) answers: Answers<Input>,
    pub(crate) interview: Interview<'static>,
    /// Whether the person answers for somebody else; `None` until that is known.
    pub(crate) for_another: Option<bool>,
    /// Where it is kept.
    pub(crate) file: Option<PathBuf>,
}

impl<Input: BufRead> Conversation<'_, Input> {
    /// Asks until the interview stops; `None` if the person leaves before. The file is written after every screen.
    pub(crate) fn ask(&mut self) -> io::Result<Option<Stop>> {
        self.begin()?;
        if self.ask_for_whom()? == After::Quit {
            return Ok(None);
        }
        loop {
            self.save()?;
            let screen = match self.interview.next() {
                Step::Stop(stop) => return Ok(Some(stop)),
                Step::Ask(screen) => screen,
            };
            let most = self.interview.progress();
            let screens = if most == 1 { "screen" } else { "screens" };
            let (on, off) = self.output.style("\x1b[2m");
            writeln!(self.output, "\n{on}-- At most {most} {screens} more --{off}")?;
            if let After::Quit = self.ask_screen(&screen)? {
                self.save()?;
                return Ok(None);
            }
        }
    }

    /// Goes on from the file if there is one.
    fn begin(&mut self) -> io::Result<()> {
        let saved = self.file.as_deref().map(save::read).transpose()?.flatten();
        if let Some(Saved { for_another, replies }) = saved {
            let screens = replies.list().iter().map(|replied| replied.screen).max().unwrap_or(0);
            let s = if screens == 1 { "" } else { "s" };
            writeln!(self.output, "Going on after {screens} screen{s}.")?;
            self.for_another = Some(for_another || self.for_another == Some(true));
            self.interview = self.interview.clone().resume(replies);
        }
        Ok(())
    }

    /// Says how to answer, and asks for whom at a terminal. A program that writes the lines knows.
    fn ask_for_whom(&mut self) -> io::Result<After> {
        if let Answers::Lines { .. } = self.answers {
            let how = "Answer each line: y, n, a number, ? (I do not know) or - (I would rather not say).";
            writeln!(self.output, "{how}\nYou can also write `why`, `back` or `quit`. `--help` says more.")?;
            self.for_another.get_or_insert(false);
        }
        while self.for_another.is_none() {
            writeln!(self.output, "For whom do you answer?")?;
            let offers = vec![Offer::new("m", "Myself"), Offer::new("s", "Somebody else")];
            match self.answers.answer(self.output, &Wanted::OneOf(offers))?.as_str() {
                "m" => self.for_another = Some(false),
                "s" => self.for_another = Some(true),
                "why" => self.output.wrapped("    ", "So that each question is worded for them.")?,
                "quit" => return Ok(After::Quit),
                _ => {}
            }
        }
        Ok(After::GoOn)
    }

    fn save(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let for_another = self.for_another == Some(true);
        save::write(file, &Saved { for_another, replies: self.interview.replies().clone() })
    }

    /// Asks the items of a screen, until there is an emergency or the person goes back.
    fn ask_screen(&mut self, screen: &Screen) -> io::Result<After> {
        for (group, items) in screen.groups() {
            let (on, off) = self.output.style("\x1b[1m");
            writeln!(self.output, "\n{on}{}{off}", group.name())?;
            if let Some(before) = group.before() {
                self.output.wrapped("", before)?;
            }
            if items.len() > 1 && self.interview.form().style(group) == Style::List {
                let after = self.ask_list(items)?;
                if after != After::GoOn {
                    return Ok(after);
                }
            }
            for &item in items {
                let after = self.ask_item(item)?;
                if after != After::GoOn {
                    return Ok(after);
                }
            }
        }
        Ok(After::GoOn)
    }

    /// Shows a list and asks whether any of it applies. What is left open is then asked line by line: all of it, or what
    /// has options or a number.
    fn ask_list(&mut self, items: &[Item]) -> io::Result<After> {
        for (place, item) in items.iter().enumerate() {
            let text = format!("{} {}", self.text(*item), item.hint().unwrap_or_default());
            self.output.hanging(&format!("  {} ", place + 1), &text)?;
        }
        let lines = items.iter().map(|&item| self.text(item).to_owned()).collect();
        let offers =
            vec![Offer::new("n", "None of these"), Offer::new("y", "Ask me one by one, with ? and -")];
        let wanted = Wanted::SomeOf(lines, offers);
        loop {
            self.output.wrapped("  ", "Is any of this so?")?;
            if let Answers::Lines { .. } = self.answers {
                let how =
                    "If not, write `n`. If so, write the numbers, such as `1 2`, or `y` to be asked each.";
                self.output.wrapped("  ", how)?;
            }
            let line = self.answers.answer(self.output, &wanted)?;
            match line.as_str() {
                "n" | "no" | "none" => {
                    self.interview.none_of_these(items);
                    return Ok(After::GoOn);
                }
                "y" | "yes" | "?" | "-" => return Ok(After::GoOn),
                "why" => self.why(items)?,
                "back" => return self.back(),
                "quit" => return Ok(After::Quit),
                _ => match places(&line, items.len()) {
                    Some(places) => return self.tick(items, &places),
                    None => self.no_answer(&line, "Write `n`, `y`, or numbers of the list.")?,
                },
            }
        }
    }

    /// Records a yes to what is ticked, and "none of these" to the rest. What has options stays open.
    fn tick(&mut self, items: &[Item], places: &[usize]) -> io::Result<After> {
        let is_ticked = |place: &usize| places.contains(place);
        let (ticked, rest): (Vec<_>, Vec<_>) =
            items.iter().enumerate().partition(|(place, _)| is_ticked(place));
        for (_, &item) in ticked {
            if let Item::Question(Question::Finding(_)) = item {
                self.reply(item, Reply::Yes)?;
            }
        }
        let rest: Vec<Item> = rest.into_iter().map(|(_, &item)| item).collect();
        self.interview.none_of_these(&rest);
        Ok(self.after_reply())
    }

    /// Asks one item until it is answered. An earlier reply of the screen may have settled it.
    fn ask_item(&mut self, item: Item) -> io::Result<After> {
        while item.questions().is_subset(self.interview.presentation().unasked()) {
            self.show(item)?;
            let line = self.answers.answer(self.output, &wanted(item))?;
            match said(item, &line) {
                None => self.no_answer(&line, expected(item))?,
                Some(Said::Quit) => return Ok(After::Quit),
                Some(Said::Back) => return self.back(),
                Some(Said::Why) => self.why(&[item])?,
                Some(Said::Instead(other)) => return self.ask_item(other),
                Some(Said::Reply(item, reply)) => self.reply(item, reply)?,
            }
            if self.after_reply() != After::GoOn {
                return Ok(After::NextScreen);
            }
        }
        Ok(After::GoOn)
    }

    /// An emergency is shown at once.
    fn after_reply(&self) -> After {
        let is_emergency = self.interview.triage().at_least() == Urgency::Emergency;
        if is_emergency { After::NextScreen } else { After::GoOn }
    }

    fn reply(&mut self, item: Item, reply: Reply) -> io::Result<()> {
        match self.interview.reply(item, reply) {
            Ok(withdrawn) => self.withdrawn(withdrawn),
            Err(error) => self.output.wrapped("    ", &format!("{error}. {}", expected(item))),
        }
    }

    fn withdrawn(&mut self, questions: QuestionSet) -> io::Result<()> {
        questions.iter().try_for_each(|question| {
            let text = self.text(question.into());
            let text = format!("This contradicts what you said before, so that counts no more: {text}");
            self.output.wrapped("    ", &text)
        })
    }

    fn back(&mut self) -> io::Result<After> {
        if self.interview.back().is_empty() {
            self.output.wrapped("    ", "This is the first screen.")?;
        }
        Ok(After::NextScreen)
    }

    fn text(&self, item: Item) -> &'static str {
        text(item, self.for_another == Some(true))
    }

    fn show(&mut self, item: Item) -> io::Result<()> {
        self.output.wrapped("  ", self.text(item))?;
        item.hint().map_or(Ok(()), |hint| self.output.wrapped("    ", hint))
    }

    fn why(&mut self, items: &[Item]) -> io::Result<()> {
        let mut told = Vec::new();
        for rule in items.iter().filter_map(|&item| self.interview.why(item)) {
            let suspected = rule.suspects.plain_name();
            if !told.contains(&suspected) {
                told.push(suspected);
                let text = format!("The answer helps to tell whether this is {suspected}.");
                self.output.wrapped("    ", &text)?;
            }
        }
        Ok(())
    }

    fn no_answer(&mut self, line: &str, expected: &str) -> io::Result<()> {
        self.output.wrapped("    ", &format!("`{}` is no answer here. {expected}", shown(line)))
    }
}

/// The question as this person reads it.
pub(crate) fn text(item: Item, for_another: bool) -> &'static str {
    if for_another { item.text_by_proxy() } else { item.text() }
}

/// What the item takes, besides what can be written everywhere.
fn wanted(item: Item) -> Wanted {
    let mut offers = match item {
        Item::Question(Question::Measure(_)) => return Wanted::Number,
        Item::Question(Question::Finding(_)) => vec![Offer::new("y", "Yes"), Offer::new("n", "No")],
        Item::Question(Question::Sex) => vec![Offer::new("f", "Female"), Offer::new("m", "Male")],
        Item::Choice(choice) => {
            let texts = (1..).zip(choice.options);
            texts.map(|(number, option)| Offer::new(number.to_string(), option.text)).collect()
        }
    };
    if let (Item::Choice(_), Some(_)) = (item, number_of(item)) {
        offers.push(Offer::new("w", "Yes, and I know how many weeks"));
    }
    offers.extend([Offer::new("?", "I do not know"), Offer::new("-", "I would rather not say")]);
    Wanted::OneOf(offers)
}

/// What the line says to this item; `None` if it is no answer.
fn said(item: Item, line: &str) -> Option<Said> {
    let reply = match (line, item) {
        ("why", _) => return Some(Said::Why),
        ("back", _) => return Some(Said::Back),
        ("quit", _) => return Some(Said::Quit),
        ("?", _) => Reply::Unknown,
        ("-", _) => Reply::Declined,
        ("n" | "no", Item::Question(Question::Finding(_))) => Reply::No,
        // To most choices it is the first option, but not to "Can you walk?".
        ("n" | "no", Item::Choice(choice)) => {
            Reply::Option(choice.options.iter().position(|option| option.text.starts_with("No"))?)
        }
        ("y" | "yes", Item::Question(Question::Finding(_))) => Reply::Yes,
        ("f" | "female", Item::Question(Question::Sex)) => Reply::Sex(Sex::Female),
        ("m" | "male", Item::Question(Question::Sex)) => Reply::Sex(Sex::Male),
        (number, Item::Question(Question::Measure(_))) => Reply::Number(number.parse().ok()?),
        (line, Item::Choice(choice)) => {
            if let (Some(weeks), Some(measure)) = (line.strip_prefix('w'), number_of(item)) {
                return Some(match weeks.trim() {
                    "" => Said::Instead(measure.into()),
                    weeks => Said::Reply(measure.into(), Reply::Number(weeks.parse().ok()?)),
                });
            }
            let [place] = places(line, choice.options.len())?[..] else { return None };
            Reply::Option(place)
        }
        (_, Item::Question(_)) => return None,
    };
    Some(Said::Reply(item, reply))
}

/// The places of a list of so many lines, from 0, for their numbers; `None` unless all are numbers of the list.
fn places(line: &str, lines: usize) -> Option<Vec<usize>> {
    let numbers = line.split([' ', ',']).filter(|number| !number.is_empty());
    let place = |number: &str| number.parse::<usize>().ok()?.checked_sub(1).filter(|&place| place < lines);
    numbers.map(place).collect::<Option<Vec<_>>>().filter(|places| !places.is_empty())
}

/// The number that can be given in the place of an option.
fn number_of(item: Item) -> Option<Measure> {
    item.questions().iter().find_map(|question| match question {
        Question::Measure(measure) => Some(measure),
        Question::Finding(_) | Question::Sex => None,
    })
}

fn expected(item: Item) -> &'static str {
    match item {
        Item::Choice(_) => "Write the number of a line, `?` or `-`.",
        Item::Question(Question::Measure(_)) => "Write a whole number, `?` or `-`.",
        Item::Question(Question::Sex) => "Write `f`, `m`, `?` or `-`.",
        Item::Question(Question::Finding(_)) => "Write `y`, `n`, `?` or `-`.",
    }
}
