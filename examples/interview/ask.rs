//! The conversation: a screen at a time, until the interview stops or the person does.

use core::fmt::Display;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use backpain::interview::{Form, Interview, Item, Reply, ReplyError, Screen, Step, Stop};
use backpain::language::{Language, Phrase};
use backpain::text::shown;
use backpain::{Measure, Question, Sex, Urgency};

use super::answers::{Answers, Offer, Wanted};
use super::save::{self, Saved};
use crate::support::Output;

/// Why the rest of a screen is not asked.
enum Interrupt {
    /// The next screen comes at once, or what is certain.
    NextScreen,
    Quit,
    Failed(io::Error),
}

impl From<io::Error> for Interrupt {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// Somebody who is asked, and what was said so far.
pub(crate) struct Conversation<'a, Input> {
    pub(crate) output: &'a mut Output,
    pub(crate) answers: Answers<Input>,
    pub(crate) language: &'a Language,
    pub(crate) interview: Interview<'static>,
    /// Whether the person answers for somebody else; `None` until that is known.
    pub(crate) for_another: Option<bool>,
    /// Where it is kept.
    pub(crate) file: Option<PathBuf>,
}

impl<'a, Input: BufRead> Conversation<'a, Input> {
    /// Asks until the interview stops; `None` if the person leaves before. The file is written after every screen, and
    /// whatever happens.
    pub(crate) fn ask(&mut self) -> io::Result<Option<Stop>> {
        self.resume()?;
        let asked = self.ask_for_whom().and_then(|()| self.ask_screens());
        self.ended(asked)
    }

    /// Goes on with what the plan still needs; `None` if the person leaves before.
    pub(crate) fn ask_for_plan(&mut self) -> io::Result<Option<Stop>> {
        self.interview = self.interview.clone().go_on(&Form::SELF_CARE);
        if let Step::Ask(_) = self.interview.next() {
            writeln!(self.output)?;
            self.output.wrapped("", self.language.phrase(Phrase::ForPlan))?;
        }
        let asked = self.ask_screens();
        self.ended(asked)
    }

    /// Offers to answer what staff will ask, after an emergency was shown; whether any of it was asked.
    pub(crate) fn ask_for_staff(&mut self) -> io::Result<bool> {
        if self.interview.staff_will_ask().is_none() {
            return Ok(false);
        }
        writeln!(self.output)?;
        self.output.wrapped("", self.language.phrase(Phrase::ForStaff))?;
        let wanted = Wanted::OneOf(self.offers([("y", Phrase::AskNow), ("n", Phrase::NotNow)]));
        loop {
            match self.answers.answer(self.output, &wanted)?.as_str() {
                "y" | "yes" => break,
                "n" | "no" | "quit" => return Ok(false),
                "why" => self.output.wrapped("    ", self.language.phrase(Phrase::StaffAsk))?,
                line => self.no_answer(line, &wanted)?,
            }
        }
        let asked = self.ask_staff_screens();
        self.ended(asked).map(|_| true)
    }

    fn ask_staff_screens(&mut self) -> Result<Stop, Interrupt> {
        loop {
            self.save()?;
            // What is replied now belongs to a new screen.
            let _still = self.interview.next();
            let Some(screen) = self.interview.staff_will_ask() else { return Ok(Stop::EmergencyCertain) };
            match self.ask_items(&screen) {
                Ok(()) | Err(Interrupt::NextScreen) => {}
                Err(other) => return Err(other),
            }
        }
    }

    fn ended(&self, asked: Result<Stop, Interrupt>) -> io::Result<Option<Stop>> {
        self.save()?;
        match asked {
            Ok(stop) => Ok(Some(stop)),
            Err(Interrupt::Failed(error)) => Err(error),
            Err(Interrupt::Quit | Interrupt::NextScreen) => Ok(None),
        }
    }

    fn ask_screens(&mut self) -> Result<Stop, Interrupt> {
        loop {
            self.save()?;
            match self.interview.next() {
                Step::Stop(stop) => return Ok(stop),
                Step::Ask(screen) => match self.ask_screen(&screen) {
                    Ok(()) | Err(Interrupt::NextScreen) => {}
                    Err(other) => return Err(other),
                },
            }
        }
    }

    /// Goes on from the file if there is one.
    fn resume(&mut self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        let Some(Saved { for_another, replies }) = save::read(file)? else { return Ok(()) };
        let screens = replies.list().iter().map(|replied| replied.screen).max().unwrap_or(0);
        let s = if screens == 1 { "" } else { "s" };
        writeln!(self.output, "Going on after {screens} screen{s}.")?;
        self.for_another = Some(for_another || self.for_another == Some(true));
        self.interview = self.interview.clone().resume(replies);
        Ok(())
    }

    fn save(&self) -> io::Result<()> {
        let (Some(file), Some(for_another)) = (&self.file, self.for_another) else { return Ok(()) };
        save::write(file, &Saved { for_another, replies: self.interview.replies().clone() })
    }

    /// Says how to answer, and asks for whom at a terminal. A program that writes the lines knows.
    fn ask_for_whom(&mut self) -> Result<(), Interrupt> {
        if let Answers::Lines { .. } = self.answers {
            let how = "Answer each line: y, n, a number, ? (I do not know) or - (I would rather not say).";
            writeln!(self.output, "{how}\nYou can also write `why`, `back` or `quit`. `--help` says more.")?;
            self.for_another.get_or_insert(false);
        }
        while self.for_another.is_none() {
            writeln!(self.output, "{}", self.language.phrase(Phrase::ForWhom))?;
            let offers = self.offers([("m", Phrase::Myself), ("s", Phrase::SomebodyElse)]);
            match self.answers.answer(self.output, &Wanted::OneOf(offers))?.as_str() {
                "m" => self.for_another = Some(false),
                "s" => self.for_another = Some(true),
                "quit" => return Err(Interrupt::Quit),
                _ => {} // nothing comes before, and the question says why
            }
        }
        Ok(())
    }

    /// Asks the items of a screen, until there is an emergency or the person goes back.
    fn ask_screen(&mut self, screen: &Screen) -> Result<(), Interrupt> {
        let most = self.interview.progress();
        let screens = match most {
            1 => self.language.phrase(Phrase::OneMoreScreen).to_owned(),
            _ => self.language.say(Phrase::MoreScreens, &[("count", &most)]),
        };
        let (on, off) = self.output.style("\x1b[2m");
        writeln!(self.output, "\n{on}-- {screens} --{off}")?;
        self.ask_items(screen)
    }

    fn ask_items(&mut self, screen: &Screen) -> Result<(), Interrupt> {
        for (group, items) in screen.groups() {
            let (on, off) = self.output.style("\x1b[1m");
            writeln!(self.output, "\n{on}{}{off}", group.name_in(self.language))?;
            if let Some(before) = group.before_in(self.language) {
                self.output.wrapped("", before)?;
            }
            let listed: Vec<Item> =
                items.iter().copied().filter(|&item| self.interview.form().lists(item)).collect();
            if listed.len() > 1 {
                self.ask_list(&listed)?;
            }
            items.iter().try_for_each(|&item| self.ask_item(item))?;
        }
        Ok(())
    }

    /// Shows a list and asks whether any of it applies. What is left open is then asked line by line: all of it, or what
    /// has options or a number.
    fn ask_list(&mut self, items: &[Item]) -> Result<(), Interrupt> {
        for (place, item) in items.iter().enumerate() {
            let text = format!("{} {}", self.text(*item), item.hint_in(self.language).unwrap_or_default());
            self.output.hanging(&format!("  {} ", place + 1), &text)?;
            // A no to the list is a no to each option, so they have to be read first.
            if let Item::Choice(choice) = item {
                let mut options = choice.options_in(self.language).skip(1);
                options.try_for_each(|option| self.output.hanging("      - ", option))?;
            }
        }
        let lines = items.iter().map(|&item| self.text(item).to_owned()).collect();
        let offers = self.offers([("n", Phrase::NoneOfThese), ("y", Phrase::OneByOne)]);
        let tick = self.language.phrase(Phrase::SomeOfThese).to_owned();
        let wanted = Wanted::SomeOf { lines, tick, offers };
        loop {
            self.output.wrapped("  ", self.language.phrase(Phrase::IsAnySo))?;
            let Some(line) = self.answer(&wanted, items)? else { continue };
            match (line.as_str(), places(&line, items.len())) {
                ("n" | "no" | "none", _) => {
                    self.interview.none_of_these(items);
                    return Ok(());
                }
                ("y" | "yes" | "?" | "-", _) => return Ok(()),
                (_, Some(places)) => return self.tick(items, &places),
                (_, None) => self.no_answer(&line, &wanted)?,
            }
        }
    }

    /// Records a yes to what is ticked, and "none of these" to the rest. What has options stays open.
    fn tick(&mut self, items: &[Item], places: &[usize]) -> Result<(), Interrupt> {
        let (before, mut rest) = (self.at_least(), Vec::new());
        for (place, &item) in items.iter().enumerate() {
            match item {
                _ if !places.contains(&place) => rest.push(item),
                Item::Question(Question::Finding(_)) => self.reply(item, Reply::Yes)?,
                Item::Question(_) | Item::Choice(_) => {}
            }
        }
        self.interview.none_of_these(&rest);
        self.stop_if_emergency(before)
    }

    /// Asks one item until it is answered. An earlier reply of the screen may have settled it.
    fn ask_item(&mut self, item: Item) -> Result<(), Interrupt> {
        let wanted = self.wanted(item);
        while item.questions().is_subset(self.interview.presentation().unasked()) {
            self.output.wrapped("  ", self.text(item))?;
            if let Some(hint) = item.hint_in(self.language) {
                self.output.wrapped("    ", hint)?;
            }
            let Some(line) = self.answer(&wanted, &[item])? else { continue };
            let before = self.at_least();
            match said(item, &line) {
                Some((item, Some(reply))) => self.reply(item, reply)?,
                Some((other, None)) => self.ask_item(other)?,
                None => self.no_answer(&line, &wanted)?,
            }
            self.stop_if_emergency(before)?;
        }
        Ok(())
    }

    /// What the person writes about these items; `None` if something else was asked for, and was done.
    fn answer(&mut self, wanted: &Wanted, items: &[Item]) -> Result<Option<String>, Interrupt> {
        let line = self.answers.answer(self.output, wanted)?;
        match line.as_str() {
            "why" => self.why(items)?,
            "back" => {
                if self.interview.back().is_empty() {
                    self.output.wrapped("    ", "This is the first screen.")?;
                }
                return Err(Interrupt::NextScreen);
            }
            "quit" => return Err(Interrupt::Quit),
            _ => return Ok(Some(line)),
        }
        Ok(None)
    }

    fn reply(&mut self, item: Item, reply: Reply) -> io::Result<()> {
        match self.interview.reply(item, reply) {
            Ok(withdrawn) => withdrawn.iter().try_for_each(|question| {
                let text = self.text(question.into());
                let text = self.language.say(Phrase::Contradicts, &[("question", &text)]);
                self.output.wrapped("    ", &text)
            }),
            Err(ReplyError::OutOfRange(error)) => {
                let range: [(&str, &dyn Display); 2] = [("least", &error.min), ("most", &error.max)];
                let text = self.language.say(Phrase::WholeNumber, &range);
                self.output.wrapped("    ", &text)
            }
            Err(error) => self.output.wrapped("    ", &format!("{error}. {}", self.wanted(item).how())),
        }
    }

    fn at_least(&self) -> Urgency {
        self.interview.triage().at_least()
    }

    /// An emergency that was not certain before is shown at once.
    fn stop_if_emergency(&self, before: Urgency) -> Result<(), Interrupt> {
        let is_new = before < Urgency::Emergency && self.at_least() == Urgency::Emergency;
        if is_new { Err(Interrupt::NextScreen) } else { Ok(()) }
    }

    fn why(&mut self, items: &[Item]) -> io::Result<()> {
        let mut told = Vec::new();
        // Nothing changes the urgency of an emergency, and yet staff will ask.
        let for_staff = self.at_least() == Urgency::Emergency;
        for item in items {
            let why = match self.interview.why(*item) {
                Some(why) => why.text_in(self.language),
                None if for_staff => self.language.phrase(Phrase::StaffAsk).to_owned(),
                None => continue, // an earlier reply of this screen settled it
            };
            if !told.contains(&why) {
                self.output.wrapped("    ", &why)?;
                told.push(why);
            }
        }
        Ok(())
    }

    fn no_answer(&mut self, line: &str, wanted: &Wanted) -> io::Result<()> {
        self.output.wrapped("    ", &format!("`{}` is no answer here. {}", shown(line), wanted.how()))
    }

    fn text(&self, item: Item) -> &'a str {
        text(item, self.for_another == Some(true), self.language)
    }

    fn offers<const N: usize>(&self, offers: [(&str, Phrase); N]) -> Vec<Offer> {
        offers.into_iter().map(|(key, phrase)| Offer::new(key, self.language.phrase(phrase))).collect()
    }

    /// What the item takes, besides what can be written everywhere.
    fn wanted(&self, item: Item) -> Wanted {
        let mut offers = match item {
            Item::Question(Question::Measure(_)) => return Wanted::Number,
            Item::Question(Question::Finding(_)) => self.offers([("y", Phrase::Yes), ("n", Phrase::No)]),
            Item::Question(Question::Sex) => {
                let sexes = [("f", Sex::Female), ("m", Sex::Male)];
                sexes.into_iter().map(|(key, sex)| Offer::new(key, sex.name_in(self.language))).collect()
            }
            Item::Choice(choice) => {
                let texts = (1_u8..).zip(choice.options_in(self.language));
                texts.map(|(number, option)| Offer::new(number.to_string(), option)).collect()
            }
        };
        if let (Item::Choice(_), Some(_)) = (item, number_of(item)) {
            offers.extend(self.offers([("w", Phrase::YesWeeks)]));
        }
        offers.extend(self.offers([("?", Phrase::Unknown), ("-", Phrase::Declined)]));
        Wanted::OneOf(offers)
    }
}

/// The question as this person reads it.
pub(crate) fn text(item: Item, for_another: bool, language: &Language) -> &str {
    if for_another { item.text_by_proxy_in(language) } else { item.text_in(language) }
}

/// What the line says to this item, or which item to ask in its place; `None` if it is no answer.
fn said(item: Item, line: &str) -> Option<(Item, Option<Reply>)> {
    let reply = match (line, item) {
        ("?", _) => Reply::Unknown,
        ("-", _) => Reply::Declined,
        ("n" | "no", Item::Question(Question::Finding(_))) => Reply::No,
        ("y" | "yes", Item::Question(Question::Finding(_))) => Reply::Yes,
        ("f" | "female", Item::Question(Question::Sex)) => Reply::Sex(Sex::Female),
        ("m" | "male", Item::Question(Question::Sex)) => Reply::Sex(Sex::Male),
        (number, Item::Question(Question::Measure(_))) => Reply::Number(number.parse().ok()?),
        // To most choices it is the first option, but not to "Can you walk?".
        ("n" | "no", Item::Choice(choice)) => {
            Reply::Option(choice.options.iter().position(|option| option.text.starts_with("No"))?)
        }
        (line, Item::Choice(choice)) => {
            if let (Some(number), Some(measure)) = (line.strip_prefix('w'), number_of(item)) {
                let number = number.trim();
                let reply = if number.is_empty() { None } else { Some(Reply::Number(number.parse().ok()?)) };
                return Some((measure.into(), reply));
            }
            let [place] = places(line, choice.options.len())?[..] else { return None };
            Reply::Option(place)
        }
        (_, Item::Question(_)) => return None,
    };
    Some((item, Some(reply)))
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
