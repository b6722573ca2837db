//! Two ways to answer that give the same lines: prompts at a terminal, and lines of standard input.

use std::fmt;
use std::io::{self, BufRead, Write};

use backpain::text::shown;
use inquire::list_option::ListOption;
use inquire::ui::{Color, RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};

use crate::support::Output;

/// One of the answers: what to write, and what it says.
#[derive(Clone)]
pub(crate) struct Offer {
    pub(crate) key: String,
    pub(crate) words: String,
}

impl Offer {
    pub(crate) fn new(key: impl Into<String>, words: impl Into<String>) -> Self {
        Self { key: key.into(), words: words.into() }
    }
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = if self.key.len() > 1 { 6 } else { 3 };
        write!(f, "{:width$}{}", self.key, self.words)
    }
}

/// What is asked for.
pub(crate) enum Wanted {
    /// One of these.
    OneOf(Vec<Offer>),
    /// A number.
    Number,
    /// Some of these lines: their numbers, or one of the offers. `tick` is what leads to the lines at a terminal.
    SomeOf { lines: Vec<String>, tick: String, offers: Vec<Offer> },
}

impl Wanted {
    /// What to write.
    pub(crate) fn how(&self) -> String {
        match self {
            Self::OneOf(offers) => {
                let keys: Vec<&str> = offers.iter().map(|offer| &*offer.key).collect();
                format!("Write one of these: {}", keys.join(" "))
            }
            Self::Number => "Write a whole number, `?` or `-`.".into(),
            Self::SomeOf { .. } => {
                "Write `n` if not, the numbers of what is so, such as `1 2`, or `y` to be asked each.".into()
            }
        }
    }
}

/// What Esc leads to. All but the first can be written everywhere.
const COMMANDS: [(&str, &str); 4] = [
    (GO_ON, ""),
    ("why", "why this is asked"),
    ("back", "this screen again, or the one before if nothing here is answered"),
    ("quit", "stop here"),
];

const GO_ON: &str = "go on";

/// Picks the lines of a list to tick.
const TICK: &str = "s";

/// How the person answers.
pub(crate) enum Answers<Input> {
    /// At a terminal.
    Prompts,
    /// One line for each answer. A terminal shows what is written; for another input, `echo` does.
    Lines { input: Input, echo: bool },
}

impl<Input: BufRead> Answers<Input> {
    /// What the person writes, or the key of what they pick.
    pub(crate) fn answer(&mut self, output: &mut Output, wanted: &Wanted) -> io::Result<String> {
        match self {
            Self::Prompts => {
                output.flush()?; // prompts are drawn on standard error
                loop {
                    match prompt(wanted) {
                        Err(InquireError::OperationCanceled) => {} // back from a list to tick
                        Err(InquireError::OperationInterrupted) => return Ok("quit".into()),
                        Err(InquireError::IO(error)) => return Err(error),
                        Err(error) => return Err(io::Error::other(error)),
                        Ok(line) => return Ok(line),
                    }
                }
            }
            Self::Lines { input, echo } => {
                match wanted {
                    Wanted::OneOf(offers) => {
                        let is_told = |offer: &&Offer| ["y", "n", "?", "-"].contains(&&*offer.key);
                        for offer in offers.iter().filter(|offer| !is_told(offer)) {
                            output.hanging(&format!("    {} ", offer.key), &offer.words)?;
                        }
                    }
                    Wanted::SomeOf { .. } => output.wrapped("  ", &wanted.how())?,
                    Wanted::Number => {}
                }
                write!(output, "  > ")?;
                output.flush()?;
                let mut line = Vec::new();
                let is_end = input.read_until(b'\n', &mut line)? == 0;
                let line = String::from_utf8_lossy(&line).trim().to_lowercase();
                if *echo || is_end {
                    writeln!(output, "{}", shown(&line))?;
                }
                Ok(if is_end { "quit".into() } else { line })
            }
        }
    }
}

/// Esc leads to what can be written everywhere.
fn prompt(wanted: &Wanted) -> Result<String, InquireError> {
    let line = match wanted {
        Wanted::OneOf(offers) => pick(offers),
        Wanted::Number => Text::new("")
            .with_help_message("A whole number, ? or -. Enter: answer. Esc: why, back, stop")
            .with_render_config(style())
            .prompt(),
        Wanted::SomeOf { lines, tick, offers } => {
            let tick = Offer::new(TICK, tick);
            match pick(&[&[tick], &**offers].concat()) {
                Ok(key) if key == TICK => return ticked(lines),
                other => other,
            }
        }
    };
    match line {
        Ok(line) => Ok(line.trim().to_lowercase()),
        Err(InquireError::OperationCanceled) => {
            let commands = COMMANDS.map(|(key, words)| Offer::new(key, words));
            let picked = Select::new("", commands.into())
                .with_formatter(&|offer| offer.value.key.clone())
                .without_filtering()
                .without_help_message()
                .with_render_config(style())
                .prompt()?;
            // To go on is to ask again.
            if picked.key == GO_ON { Err(InquireError::OperationCanceled) } else { Ok(picked.key) }
        }
        Err(error) => Err(error),
    }
}

/// One of the offers. Enter alone says that the person does not know, which nobody takes for a no.
fn pick(offers: &[Offer]) -> Result<String, InquireError> {
    let is_neutral = |offer: &Offer| offer.key == "?" || offer.key == TICK;
    let start = offers.iter().position(is_neutral).unwrap_or_default();
    let score = |written: &str, offer: &Offer, _: &str, place: usize| {
        let (written, place) = (written.trim().to_lowercase(), i64::try_from(place).ok()?);
        let begins = offer.key.starts_with(&written) || offer.words.to_lowercase().starts_with(&written);
        begins.then_some(if offer.key == written { 1 } else { -place })
    };
    Select::new("", offers.to_vec())
        .with_scorer(&score)
        .with_formatter(&|offer: ListOption<&Offer>| offer.value.words.clone())
        .with_starting_cursor(start)
        .with_page_size(12)
        .with_help_message("Type the key or move with the arrows. Enter: answer. Esc: why, back, stop")
        .with_render_config(style())
        .prompt()
        .map(|offer| offer.key)
}

/// The numbers of the lines that are ticked. Nothing is ticked beforehand.
fn ticked(lines: &[String]) -> Result<String, InquireError> {
    let ticked = MultiSelect::new("", lines.iter().map(|line| broken(line)).collect())
        .with_validator(|ticked: &[ListOption<&String>]| {
            let error = "Nothing is ticked. Tick what is so, or go back with Esc.";
            Ok(if ticked.is_empty() { Validation::Invalid(error.into()) } else { Validation::Valid })
        })
        .with_formatter(&|ticked| numbers(ticked.iter().map(|line| line.index)))
        .without_filtering()
        .with_page_size(12)
        .with_help_message("Space: tick what is so. Enter: the rest is not so. Esc: the list again")
        .with_render_config(style())
        .raw_prompt()?;
    Ok(numbers(ticked.iter().map(|line| line.index)))
}

fn numbers(places: impl Iterator<Item = usize>) -> String {
    places.map(|place| (place + 1).to_string()).collect::<Vec<_>>().join(" ")
}

/// Breaks the line of a list between words, behind its box.
fn broken(line: &str) -> String {
    let (mut text, mut column) = (String::new(), 0);
    for word in line.split_whitespace() {
        let length = word.chars().count();
        let space = match column {
            0 => "",
            column if column + length > 65 => "\n         ",
            _ => " ",
        };
        column = if space.starts_with('\n') { length } else { column + space.len() + length };
        text.extend([space, word]);
    }
    text
}

fn style() -> RenderConfig<'static> {
    let config = RenderConfig::default(); // without colour if NO_COLOR is set
    let mut config = config
        .with_prompt_prefix(config.prompt_prefix.with_content("  >"))
        .with_answered_prompt_prefix(config.answered_prompt_prefix.with_content("  >"))
        .with_highlighted_option_prefix(config.highlighted_option_prefix.with_content("   >"))
        .with_canceled_prompt_indicator(Styled::new(""));
    config.unhighlighted_option_prefix = Styled::new("    ");
    if config.help_message.fg.is_some() {
        config.help_message.fg = Some(Color::DarkCyan);
    }
    config
}
