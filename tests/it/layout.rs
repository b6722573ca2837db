//! The layout of `src/`: which top-level module uses which, and where errors are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// For each module, the modules below it: those that it uses, each with a file where it does.
type Below = BTreeMap<String, BTreeMap<String, PathBuf>>;

/// A module uses only what stands below it, so a reader can begin at the bottom and never has to read two modules at once.
#[test]
fn modules_do_not_use_each_other_in_a_circle() {
    let below = below();
    assert!(below["triage"].contains_key("rule_set") && below["engine"].contains_key("presentation"));
    let circle = in_circles(below);
    assert!(circle.is_empty(), "these modules use each other, perhaps by way of others:\n{circle:#?}");
}

#[test]
fn a_circle_is_found() {
    let below = |pairs: &[[&str; 2]]| {
        let mut below = Below::new();
        for [module, used] in pairs {
            below.entry((*module).into()).or_default().insert((*used).into(), PathBuf::new());
        }
        below
    };
    assert!(in_circles(below(&[["top", "middle"], ["middle", "bottom"], ["top", "bottom"]])).is_empty());
    let circle =
        in_circles(below(&[["top", "left"], ["left", "right"], ["right", "bottom"], ["right", "left"]]));
    assert!(circle.contains_key("left") && circle.contains_key("right") && !circle.contains_key("bottom"));
}

#[test]
fn names_are_found_in_code_only() {
    let source = r#"
//! Not [`crate::comment`].
use crate::engine::{Row, Table};
use crate::{
    Finding, json::{Cursor, Tree}, text,
};

/// Not `crate::docs`.
fn check() -> Result<(), crate::UnknownIdError> {
    inner(); // not crate::remark
}

#[cfg(test)]
use crate::only_for_tests;

#[cfg(test)]
mod tests {
    use crate::only_in_tests;
}
crate::vocabulary::as_text!(Check, "a check");
"#;
    let names = ["Finding", "UnknownIdError", "engine", "json", "text", "vocabulary"];
    assert_eq!(names_used(source), names.map(String::from).into());
}

/// An error is found in the `error.rs` of its module, and its name says that it is one.
#[test]
fn errors_are_in_error_rs() {
    let mut errors = 0;
    for (path, source) in sources() {
        let is_its_file = path.file_name().unwrap() == "error.rs";
        for line in source.lines().filter(|line| line.contains("thiserror::Error") || declares_error(line)) {
            assert!(is_its_file, "{}: {line}", path.display());
            errors += 1;
        }
    }
    assert!(errors > 30, "{errors}");
}

fn declares_error(line: &str) -> bool {
    let words: Vec<&str> = line.split(is_no_letter).collect();
    words.windows(2).any(|pair| matches!(pair, ["struct" | "enum", name] if name.ends_with("Error")))
}

/// What is left after taking away, again and again, the modules that use none of the others, and those that none uses.
fn in_circles(mut below: Below) -> Below {
    loop {
        let before = below.len();
        let modules: BTreeSet<String> = below.keys().cloned().collect();
        for used in below.values_mut() {
            used.retain(|module, _| modules.contains(module));
        }
        let used: BTreeSet<String> = below.values().flat_map(|used| used.keys().cloned()).collect();
        below.retain(|module, uses| !uses.is_empty() && used.contains(module));
        if below.len() == before {
            return below;
        }
    }
}

fn below() -> Below {
    let owners = owners();
    let mut below = Below::new();
    for (path, source) in sources() {
        let module = path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if module == "lib" {
            continue;
        }
        let used = below.entry(module.into()).or_default();
        for name in names_used(&source) {
            let Some(owner) = owners.get(&name) else { panic!("{}: crate::{name}", path.display()) };
            if owner != module {
                used.entry(owner.clone()).or_insert_with(|| path.clone());
            }
        }
    }
    below
}

/// The module behind each name of the crate's root.
fn owners() -> BTreeMap<String, String> {
    let root = include_str!("../../src/lib.rs");
    let mut owners = BTreeMap::from([("rules".to_owned(), "rule".to_owned())]); // an exported macro
    for item in root.split(';') {
        let last_line = item.lines().last().unwrap_or_default();
        if let Some((_, module)) = last_line.split_once("mod ") {
            owners.insert(module.into(), module.into());
        } else if let Some((_, exported)) = item.split_once("pub use ") {
            let (module, names) = exported.split_once("::").unwrap();
            for name in names.split(is_no_letter).filter(|name| !name.is_empty()) {
                owners.insert(name.into(), module.into());
            }
        }
    }
    owners
}

/// The names that follow `crate::`, outside comments and tests.
fn names_used(source: &str) -> BTreeSet<String> {
    let code = without_comments_and_tests(source);
    let mut names = BTreeSet::new();
    for used in code.split("crate::").skip(1) {
        match used.strip_prefix('{') {
            None => names.extend(first_name(used)),
            Some(group) => names.extend(members(group).iter().filter_map(|member| first_name(member))),
        }
    }
    names
}

fn first_name(path: &str) -> Option<String> {
    path.split(is_no_letter).next().filter(|name| !name.is_empty()).map(String::from)
}

const fn is_no_letter(letter: char) -> bool {
    !letter.is_ascii_alphanumeric() && letter != '_'
}

/// The members of a group of imports, each up to its own group: `a`, `b::` and `c` of `{a, b::{d, e}, c}`.
fn members(group: &str) -> Vec<String> {
    let (mut outermost, mut depth) = (String::new(), 1);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 1 => outermost.push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    outermost.split(',').map(|member| member.trim().to_owned()).collect()
}

fn without_comments_and_tests(source: &str) -> String {
    let (mut code, mut is_test) = (String::new(), false);
    for line in source.lines() {
        is_test |= line.starts_with("#[cfg(test)]");
        let is_comment = line.trim_start().starts_with("//");
        if !is_test && !is_comment {
            code.push_str(line.split(" // ").next().unwrap_or_default());
            code.push('\n');
        }
        // The end of a module, or of an import that only tests need.
        let is_end = line == "}" || !line.starts_with(' ') && line.ends_with(';');
        is_test &= !is_end;
    }
    code
}

/// Every file of `src/`, with its path there.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut sources, mut directories) = (Vec::new(), vec![root.clone()]);
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else {
                let source = std::fs::read_to_string(&path).unwrap();
                sources.push((path.strip_prefix(&root).unwrap().to_owned(), source));
            }
        }
    }
    sources
}
