//! How it is printed: as text to be read from front to back, or as one JSON object.

use std::io::{self, Write};

use backpain::red_flags::{EDITION, RULES_HASH};
use backpain::source::{ArticleFact, Fact, Source};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::content::{Content, Entry, Row, Section};
use crate::output::Output;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const NOTE: &str = "Decision support, not a diagnosis. The statements were carried over from published works by \
                    engineers; no clinician has signed them off yet.";

/// A scalar of at most so many characters shares its line with its neighbours.
const SHORT: usize = 44;

struct Whole<'a>(&'a [Section]);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("crate", env!("CARGO_PKG_NAME"))?;
        map.serialize_entry("version", VERSION)?;
        map.serialize_entry("edition", EDITION)?;
        map.serialize_entry("rules_hash", &format!("{RULES_HASH:032x}"))?;
        map.serialize_entry("note", NOTE)?;
        for section in self.0 {
            map.serialize_entry(section.key, &section.entries)?;
        }
        map.end()
    }
}

pub(crate) fn json(sections: &[Section], output: &mut Output) -> io::Result<()> {
    output.object(&Whole(sections))
}

pub(crate) fn text(sections: &[Section], output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    writeln!(output, "{on}All that backpain {VERSION} knows{off}\n")?;
    output.wrapped("", NOTE)?;
    writeln!(output)?;
    let reading = format!(
        "Behind a name stands its id in (round brackets). Behind a statement stands in [square brackets] what it \
         rests on: numbers such as S49 are facts of the founding article, the other words are ids of works in the \
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

fn entry(entry: &Entry, output: &mut Output) -> io::Result<()> {
    let (on, off) = output.style("\x1b[1m");
    match entry.name {
        Some(name) => {
            let (first, id) = (format!("{on}{name}{off}"), format!("({})", entry.id));
            if name.len() + 1 + id.len() > 96 {
                output.wrapped("", name)?;
                writeln!(output, "  {id}")?;
            } else {
                writeln!(output, "{first} {id}")?;
            }
        }
        None => writeln!(output, "{on}{}{off}", entry.id)?,
    }
    fields(&entry.row.0, "  ", output)
}

/// Short scalars share a line; everything else has lines of its own.
fn fields(fields: &[(&'static str, Content)], indent: &str, output: &mut Output) -> io::Result<()> {
    let mut line = Vec::new();
    for (key, content) in fields.iter().filter(|(_, content)| !is_left_out(content)) {
        let label = label(key);
        match scalar(content) {
            Some(scalar) if is_short(content, &scalar) => line.push(format!("{label}: {scalar}")),
            Some(scalar) => {
                flush(&mut line, indent, output)?;
                output.broken(indent, &format!("{indent}  "), &format!("{label}: {scalar}"))?;
            }
            None => {
                flush(&mut line, indent, output)?;
                writeln!(output, "{indent}{label}:")?;
                let items =
                    if let Content::List(items) = content { items } else { core::slice::from_ref(content) };
                items.iter().try_for_each(|item| point(item, indent, output))?;
            }
        }
    }
    flush(&mut line, indent, output)
}

/// A sentence has a line of its own.
fn is_short(content: &Content, scalar: &str) -> bool {
    scalar.len() <= SHORT && !matches!(content, Content::Fact(_)) && !scalar.ends_with(['.', '?', '!'])
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
fn point(item: &Content, indent: &str, output: &mut Output) -> io::Result<()> {
    let bullet = format!("{indent}  - ");
    let Content::Row(Row(row)) = item else {
        return output.hanging(&bullet, &scalar(item).unwrap_or_default());
    };
    let Some(((_, headline), rest)) = row.split_first() else { return Ok(()) };
    let headline = scalar(headline).unwrap_or_default();
    if let Some(line) = in_one_line(&bullet, &headline, rest) {
        return writeln!(output, "{line}");
    }
    output.hanging(&bullet, &headline)?;
    fields(rest, &format!("{indent}    "), output)
}

/// A point whose scalars fit on the line of its headline.
fn in_one_line(bullet: &str, headline: &str, rest: &[(&'static str, Content)]) -> Option<String> {
    let mut words = vec![format!("{bullet}{headline}")];
    for (key, content) in rest.iter().filter(|(_, content)| !is_left_out(content)) {
        words.push(format!("{}: {}", label(key).to_lowercase(), scalar(content)?));
    }
    let line = words.join("; ");
    (line.chars().count() <= 96).then_some(line)
}

/// What is not there is not printed, nor that something does not apply. In JSON it is `null` or `false`.
fn is_left_out(content: &Content) -> bool {
    content.is_empty() || matches!(content, Content::Truth(false))
}

/// In one line, if it is no list and no row.
fn scalar(content: &Content) -> Option<String> {
    Some(match content {
        Content::Absent => String::new(),
        Content::Text(text) => text.clone(),
        Content::Number(number) => number.to_string(),
        Content::Truth(true) => "yes".to_owned(),
        Content::Truth(false) => "no".to_owned(),
        Content::Fact(fact) => format!("{} [{}]", fact.text, provenance(fact)),
        Content::Source(source) => source.id().to_owned(),
        Content::Sources(sources) => joined(sources.iter().map(|source| source.id().to_owned())),
        Content::Article(numbers) => joined(numbers.iter().map(ArticleFact::to_string)),
        Content::Words(words) => joined(words.iter().cloned()),
        Content::List(_) | Content::Row(_) => return None,
    })
}

/// The numbers stand for the founding article.
fn provenance(fact: &Fact) -> String {
    let numbers = fact.article.iter().map(ArticleFact::to_string);
    let works = fact.sources.iter().filter(|source| **source != Source::FoundingArticle);
    joined(numbers.chain(works.map(|source| source.id().to_owned())))
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// `in_plain_words` is read as "In plain words".
fn label(key: &str) -> String {
    let key = key.replace('_', " ");
    let (first, rest) = key.split_at(key.len().min(1));
    first.to_uppercase() + rest
}
