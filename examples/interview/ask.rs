//! Asks a person who reads standard output and answers on standard input, one line for each item.

use std::io::{self, BufRead, Write};

use backpain::interview::{Form, Interview, Item, Reply, Screen, Step, Stop, Style};
use backpain::language::{Language, Phrase};
use backpain::text::shown;
use backpain::{Measure, Question, Sex, Urgency};

use crate::support::Output;

/// What the person wrote.
enum Said {
    Reply(Item, Reply),
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

pub(crate) fn interview(
    output: &mut Output,
    mut input: impl BufRead,
    for_another: bool,
    language: &Language,
) -> io::Result<()> {
    let mut interview = Interview::new(&Form::BUILT_IN);
    writeln!(output, "Answer each line: y, n, a number, ? (I do not know) or - (I would rather not say).")?;
    writeln!(output, "You can also write `why`, `back` or `quit`. `--help` says more.")?;
    let stop = loop {
        match interview.next() {
            Step::Stop(stop) => break Some(stop),
            Step::Ask(screen) => {
                let most = interview.progress();
                let screens = match most {
                    1 => language.phrase(Phrase::OneMoreScreen).to_owned(),
                    _ => language.say(Phrase::MoreScreens, &[("count", &most)]),
                };
                writeln!(output, "\n-- {screens} --")?;
                if let After::Quit = ask(output, &mut input, &mut interview, &screen, for_another, language)?
                {
                    break None;
                }
            }
        }
    };
    report(output, &interview, stop, language)
}

/// Asks the items of a screen, until there is an emergency or the person goes back.
fn ask(
    output: &mut Output,
    input: &mut impl BufRead,
    interview: &mut Interview<'_>,
    screen: &Screen,
    for_another: bool,
    language: &Language,
) -> io::Result<After> {
    for (group, items) in screen.groups() {
        let (on, off) = output.style("\x1b[1m");
        writeln!(output, "\n{on}{}{off}", group.name_in(language))?;
        if let Some(before) = group.before_in(language) {
            output.wrapped("", before)?;
        }
        if items.len() > 1 && interview.form().style(group) == Style::List {
            let after = ask_list(output, input, interview, items, for_another, language)?;
            if after != After::GoOn {
                return Ok(after);
            }
        }
        for &item in items {
            let after = ask_item(output, input, interview, item, for_another, language)?;
            if after != After::GoOn {
                return Ok(after);
            }
        }
    }
    Ok(After::GoOn)
}

/// Shows a list and asks whether any of it applies. Its lines are asked only then.
fn ask_list(
    output: &mut Output,
    input: &mut impl BufRead,
    interview: &mut Interview<'_>,
    items: &[Item],
    for_another: bool,
    language: &Language,
) -> io::Result<After> {
    for &item in items {
        let text = if for_another { item.text_by_proxy_in(language) } else { item.text_in(language) };
        output.hanging("  - ", &format!("{text} {}", item.hint_in(language).unwrap_or_default()))?;
    }
    loop {
        output
            .wrapped("  ", "Is any of this so? If not, write `n`. Otherwise write `y`, and each is asked.")?;
        let Some(line) = read(output, input)? else { return Ok(After::Quit) };
        match line.trim().to_lowercase().as_str() {
            "n" | "no" | "none" => {
                interview.none_of_these(items);
                return Ok(After::GoOn); // and numbers are asked
            }
            "y" | "yes" | "?" | "-" => return Ok(After::GoOn),
            "why" => items.iter().try_for_each(|&item| why(output, interview, item, language))?,
            "back" => {
                interview.back();
                return Ok(After::NextScreen);
            }
            "quit" => return Ok(After::Quit),
            _ => no_answer(output, &line, "Write `y` or `n`.")?,
        }
    }
}

/// Asks one item until it is answered. An earlier reply of the screen may have settled it.
fn ask_item(
    output: &mut Output,
    input: &mut impl BufRead,
    interview: &mut Interview<'_>,
    item: Item,
    for_another: bool,
    language: &Language,
) -> io::Result<After> {
    while item.questions().iter().all(|question| interview.presentation().unasked().contains(question)) {
        show(output, item, for_another, language)?;
        let Some(line) = read(output, input)? else { return Ok(After::Quit) };
        match said(item, &line) {
            None => no_answer(output, &line, expected(item))?,
            Some(Said::Quit) => return Ok(After::Quit),
            Some(Said::Back) => {
                interview.back();
                return Ok(After::NextScreen);
            }
            Some(Said::Why) => why(output, interview, item, language)?,
            Some(Said::Reply(item, reply)) => match interview.reply(item, reply) {
                Ok(withdrawn) => {
                    for question in withdrawn {
                        let question = question.text_in(language);
                        let text = language.say(Phrase::Contradicts, &[("question", &question)]);
                        output.wrapped("    ", &text)?;
                    }
                }
                Err(error) => output.wrapped("    ", &format!("{error}. {}", expected(item)))?,
            },
        }
        if interview.triage().at_least() == Urgency::Emergency {
            return Ok(After::NextScreen);
        }
    }
    Ok(After::GoOn)
}

fn no_answer(output: &mut Output, line: &str, expected: &str) -> io::Result<()> {
    output.wrapped("    ", &format!("`{}` is no answer here. {expected}", shown(line.trim())))
}

fn show(output: &mut Output, item: Item, for_another: bool, language: &Language) -> io::Result<()> {
    output
        .wrapped("  ", if for_another { item.text_by_proxy_in(language) } else { item.text_in(language) })?;
    if let Some(hint) = item.hint_in(language) {
        output.wrapped("    ", hint)?;
    }
    match item {
        Item::Choice(choice) => {
            for (number, option) in (1..).zip(choice.options_in(language)) {
                output.hanging(&format!("    {number} "), option)?;
            }
            if number_of(item).is_some() {
                output.wrapped("    ", "or how many weeks, such as `w 20`")?;
            }
            Ok(())
        }
        Item::Question(_) => Ok(()),
    }
}

/// One line of input; `None` at its end.
fn read(output: &mut Output, input: &mut impl BufRead) -> io::Result<Option<String>> {
    write!(output, "  > ")?;
    output.flush()?;
    let mut line = Vec::new();
    let length = input.read_until(b'\n', &mut line)?;
    if length == 0 {
        writeln!(output)?;
    }
    Ok((length > 0).then(|| String::from_utf8_lossy(&line).into_owned()))
}

/// What the line says to this item; `None` if it is no answer.
fn said(item: Item, line: &str) -> Option<Said> {
    let line = line.trim().to_lowercase();
    let reply = match (line.as_str(), item) {
        ("why", _) => return Some(Said::Why),
        ("back", _) => return Some(Said::Back),
        ("quit", _) => return Some(Said::Quit),
        ("?", _) => Reply::Unknown,
        ("-", _) => Reply::Declined,
        ("n" | "no", Item::Choice(_) | Item::Question(Question::Finding(_))) => Reply::No,
        ("y" | "yes", Item::Question(Question::Finding(_))) => Reply::Yes,
        ("f" | "female", Item::Question(Question::Sex)) => Reply::Sex(Sex::Female),
        ("m" | "male", Item::Question(Question::Sex)) => Reply::Sex(Sex::Male),
        (number, Item::Question(Question::Measure(_))) => Reply::Number(number.parse().ok()?),
        (line, Item::Choice(choice)) => {
            if let (Some(weeks), Some(measure)) = (line.strip_prefix("w "), number_of(item)) {
                return Some(Said::Reply(measure.into(), Reply::Number(weeks.trim().parse().ok()?)));
            }
            let place = line.parse::<usize>().ok()?.checked_sub(1)?;
            choice.options.get(place)?;
            Reply::Option(place)
        }
        (_, Item::Question(_)) => return None,
    };
    Some(Said::Reply(item, reply))
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

fn why(output: &mut Output, interview: &Interview<'_>, item: Item, language: &Language) -> io::Result<()> {
    let Some(rule) = interview.why(item) else { return Ok(()) };
    let suspected = rule.suspects.plain_name_in(language);
    output.wrapped("    ", &language.say(Phrase::TellsWhether, &[("suspected", &suspected)]))
}

fn report(
    output: &mut Output,
    interview: &Interview<'_>,
    stop: Option<Stop>,
    language: &Language,
) -> io::Result<()> {
    writeln!(output)?;
    match stop {
        Some(Stop::EmergencyCertain) => {
            let (on, off) = output.style("\x1b[1;31m");
            writeln!(output, "{on}{}{off}\n", language.phrase(Phrase::EmergencyCertain))?;
        }
        Some(Stop::NothingLeft(open)) => {
            writeln!(output, "{}", language.phrase(Phrase::StayOpen))?;
            for question in open {
                output.hanging("  - ", question.text_in(language))?;
            }
            writeln!(output)?;
        }
        Some(Stop::AdviceCertain) | None => {}
    }
    output.wrapped("", &interview.triage().report_in(language).text_in(language))
}
