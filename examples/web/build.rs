//! Makes the smallest file of the German texts: only the translations, in the order of the crate's texts. It stops the
//! build if one is missing or stale, because the page in the browser cannot tell.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use backpain::Language;
use backpain::catalogue::texts;

const FILE: &str = "../data/german.tsv";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FILE}");
    let file = fs::read_to_string(FILE)?;
    let rows: Vec<(&str, &str, &str)> =
        file.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect();
    let german = Language::new(rows.iter().copied())?;
    if let Some(key) = german.stale().first() {
        return Err(format!("{FILE}: `{key}` was translated from a text that has changed").into());
    }
    if let Some(key) = german.missing().next() {
        return Err(format!("{FILE}: `{key}` has no translation").into());
    }
    let mut lines = String::new();
    for text in texts() {
        let key = text.key.to_string();
        let (.., translation) = rows.iter().find(|(of, ..)| *of == key).ok_or(key)?;
        lines.push_str(translation);
        lines.push('\n');
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("german.txt"), lines)?;
    Ok(())
}

fn row(line: &str) -> Option<(&str, &str, &str)> {
    let (key, texts) = line.split_once('\t')?;
    let (english, translation) = texts.split_once('\t')?;
    Some((key, english, translation))
}
