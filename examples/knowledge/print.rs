//! Prints the content: as text to read from front to back, or as one JSON object.

use std::io::{self, Write};

use backpain::Source;
use backpain::red_flags::{EDITION, RULES_HASH};
use serde_json::Value;

use crate::knowledge::content::{Row, Section, row};
use crate::output::Output;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const NOTE: &str = "Decision support, not a diagnosis. The statements were carried over from published works by \
                    engineers; no clinician has signed them off yet.";

/// The most columns in a line.
const COLUMNS: usize = 96;
/// Values of at most this many characters share a line.
const SHORT: usize = 44;

pub(crate) fn json(sections: &[Section], output: &mut Output) -> io::Result<()> {
    let mut whole = row! {
        crate: env!("CARGO_PKG_NAME"),
        version: VERSION,
        edition: EDITION,
        rules_hash: format!("{RULES_HASH:032x}"),
        note: NOTE,
    };
    for section in sections {
        whole.insert(section.key.to_owned(), section.entries.iter().cloned().collect());
    }
    output.object(&whole)
}

pub(crate) fn text(sections: &[Section], output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    writeln!(output, "{on}All that backpain {VERSION} knows{off}\n")?;
    output.wrapped("", NOTE)?;
    writeln!(output)?;
    let reading = format!(
        "The id of an entry follows its name in (round brackets). The sources of a statement follow it in [square \
         brackets]: numbers such as S49 are facts of the founding article, the other words are ids of works in the \
         bibliography, which says how well each was seen. The edition of the rules is {EDITION}, their hash \
         {RULES_HASH:032x}."
    );
    output.wrapped("", &reading)?;
    writeln!(output, "\n{on}Contents{off}\n")?;
    for (index, section) in sections.iter().enumerate() {
        writeln!(output, "  {:2}. {} ({})", index + 1, section.title, section.entries.len())?;
    }
    for (index, section) in sections.iter().enumerate() {
        let heading = format!("{}. {}", index + 1, section.title);
        writeln!(output, "\n\n{on}{heading}{off}\n{}\n", "=".repeat(heading.len()))?;
        output.wrapped("", section.about)?;
        for entry in &section.entries {
            writeln!(output)?;
            self::entry(entry, output)?;
        }
    }
    Ok(())
}

fn entry(entry: &Row, output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    let text = |key| entry.get(key).and_then(Value::as_str);
    let id = text("id").unwrap_or_default();
    match text("name") {
        Some(name) if name.len() + id.len() + 3 > COLUMNS => {
            output.wrapped("", name)?;
            writeln!(output, "  ({id})")?;
        }
        Some(name) => writeln!(output, "{on}{name}{off} ({id})")?,
        None => writeln!(output, "{on}{id}{off}")?,
    }
    let rest = entry.iter().filter(|(key, _)| !matches!(key.as_str(), "id" | "name"));
    fields(rest, "  ", output)
}

/// Short values share a line; every other field starts a new line.
fn fields<'a>(
    fields: impl Iterator<Item = (&'a String, &'a Value)>,
    indent: &str,
    output: &mut Output,
) -> io::Result<()> {
    let mut line = Vec::new();
    for (key, value) in fields.filter(|(_, value)| !is_left_out(value)) {
        let label = label(key);
        let Some(text) = in_one_line(value) else {
            flush(&mut line, indent, output)?;
            writeln!(output, "{indent}{label}:")?;
            match value {
                Value::Array(items) => items.iter().try_for_each(|item| point(item, indent, output))?,
                Value::Object(row) => self::fields(row.iter(), &format!("{indent}  "), output)?,
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
            continue;
        };
        if text.len() <= SHORT && !text.ends_with(['.', '?', '!', ']']) {
            line.push(format!("{label}: {text}"));
        } else {
            flush(&mut line, indent, output)?;
            output.broken(indent, &format!("{indent}  "), &format!("{label}: {text}"))?;
        }
    }
    flush(&mut line, indent, output)
}

fn flush(line: &mut Vec<String>, indent: &str, output: &mut Output) -> io::Result<()> {
    if line.is_empty() {
        return Ok(());
    }
    let joined = line.join("; ");
    line.clear();
    output.broken(indent, &format!("{indent}  "), &joined)
}

/// A point of a list. The first field of a row is its headline.
fn point(item: &Value, indent: &str, output: &mut Output) -> io::Result<()> {
    let bullet = format!("{indent}  - ");
    if let Some(text) = item.as_object().map_or_else(|| in_one_line(item), statement) {
        return output.hanging(&bullet, &text);
    }
    let Value::Object(row) = item else { return Ok(()) };
    let mut rest = row.iter().filter(|(_, value)| !is_left_out(value));
    let Some((_, headline)) = rest.next() else { return Ok(()) };
    let headline = in_one_line(headline).unwrap_or_default();
    let others: Option<Vec<String>> = rest
        .clone()
        .map(|(key, value)| in_one_line(value).map(|text| format!("; {}: {text}", label(key).to_lowercase())))
        .collect();
    let line = others.map(|others| format!("{bullet}{headline}{}", others.concat()));
    if let Some(line) = line.filter(|line| line.chars().count() <= COLUMNS) {
        return writeln!(output, "{line}");
    }
    output.hanging(&bullet, &headline)?;
    fields(rest, &format!("{indent}    "), output)
}

/// The text omits what is empty and what does not apply. The JSON has it.
fn is_left_out(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(row) => row.values().all(is_left_out),
    }
}

/// A value that fits in one line: a scalar, a list of words or a statement with its sources.
fn in_one_line(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Bool(truth) => Some(if *truth { "yes" } else { "no" }.to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(words) => {
            let words: Option<Vec<&str>> = words.iter().map(Value::as_str).collect();
            words.map(|words| words.join(", "))
        }
        Value::Object(row) => statement(row).or_else(|| numbers(row)),
    }
}

/// A small row of ids and numbers.
fn numbers(row: &Row) -> Option<String> {
    let words: Option<Vec<String>> = row
        .iter()
        .map(|(key, value)| match value {
            Value::Number(number) => Some(format!("{key} {number}")),
            Value::String(text) if text.len() <= SHORT => Some(format!("{key} {text}")),
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
        .collect();
    words.map(|words| words.join(", "))
}

/// A fact of the crate. The numbers are those of the founding article, so it is not named as a source again.
fn statement(row: &Row) -> Option<String> {
    let (text, Value::Array(article), Value::Array(sources)) =
        (row.get("text")?.as_str()?, row.get("article")?, row.get("sources")?)
    else {
        return None;
    };
    let works = sources.iter().filter(|source| **source != Source::FoundingArticle.id());
    let cited: Vec<&str> = article.iter().chain(works).filter_map(Value::as_str).collect();
    Some(format!("{text} [{}]", cited.join(", ")))
}

/// `in_plain_words` becomes "In plain words".
fn label(key: &str) -> String {
    let key = key.replace('_', " ");
    let (first, rest) = key.split_at(key.len().min(1));
    first.to_uppercase() + rest
}
