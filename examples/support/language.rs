//! Reads a language from a file: a key, the English text and the translation on each line, with tabs between them.

use std::ffi::OsStr;

use backpain::Language;
use backpain::text::shown;

/// Reads the file. Texts that it does not have are said in English, which is told on standard error.
pub(crate) fn read(path: &OsStr) -> Result<Language, String> {
    let name = path.to_string_lossy();
    let name = shown(&name);
    let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let language = parse(&text).map_err(|error| format!("{name}: {error}"))?;
    let (missing, stale) = (language.missing().count(), language.stale().len());
    if missing > 0 {
        eprintln!(
            "{name}: {missing} texts have no translation, {stale} of them because the English text has changed"
        );
    }
    Ok(language)
}

/// Reads the text of a file.
pub(crate) fn parse(text: &str) -> Result<Language, String> {
    Language::new(rows(text)?).map_err(|error| error.to_string())
}

/// The rows, without comments.
fn rows(text: &str) -> Result<Vec<(&str, &str, &str)>, String> {
    let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(number, line)| {
            let mut columns = line.splitn(3, '\t');
            match (columns.next(), columns.next(), columns.next()) {
                (Some(key), Some(english), Some(translation)) => Ok((key, english, translation)),
                _ => Err(format!(
                    "line {number}: give a key, the English text and the translation, with tabs between"
                )),
            }
        })
        .collect()
}
