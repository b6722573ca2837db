//! The table as a clinician reads it: `docs/rules.md` is rendered from it and kept equal.

use backpain::RuleSet;
use backpain::red_flags::{self, RULES};

/// Nothing of the proposal is lost silently: each of its rows is a rule or is in the account, and so is each rule
/// without a row. Everything that the account names exists.
#[test]
fn the_account_names_every_row_of_the_proposal() {
    let account = include_str!("../data/rules-account.md");
    let words: Vec<&str> =
        account.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')).collect();
    let rows: Vec<&str> = include_str!("../data/proposal-rows.txt").lines().collect();
    assert_eq!(rows.len(), 88);
    for row in &rows {
        assert!(
            RULES.iter().any(|rule| rule.id == *row) || words.contains(row),
            "{row} is neither a rule nor accounted for"
        );
    }
    for rule in RULES {
        assert!(rows.contains(&rule.id) || words.contains(&rule.id), "{} is not accounted for", rule.id);
    }
    for named in account.split('`').skip(1).step_by(2) {
        assert!(
            RULES.iter().any(|rule| rule.id == named) || named.parse::<backpain::Finding>().is_ok(),
            "the account names `{named}`, which is neither a rule nor a finding"
        );
    }
}

/// The rendered table is the committed one. `BLESS=1 cargo test` accepts the new table.
#[test]
fn docs_rules_md_is_the_table_rendered() {
    let rendered = render();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &rendered).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == rendered,
        "docs/rules.md is out of date: run `BLESS=1 cargo test --all-features --test it rules`"
    );
}

fn render() -> String {
    let set = RuleSet::built_in();
    let mut text = format!(
        "# The built-in rules\n\nEdition {}, hash `{:032x}`, {} rules. Rendered from the table in `src/red_flags/`; \
         a test keeps the two equal.\nThe urgency of a person is the highest of all rules that hold. A source's own \
         position stands in brackets behind it.\n*Good practice* marks a rule that rests on no text that was read. \
         *Disputed* marks a rule of which a source gives another urgency; one that is milder than a source says \
         why.\n\n{}",
        set.edition(),
        set.hash(),
        set.rules().count(),
        set.markdown(),
    );
    text.push_str("\n## Where the sources differ\n");
    for disputed in red_flags::DISAGREEMENTS {
        let sides: String = disputed
            .sides
            .iter()
            .map(|side| {
                let sources: Vec<&str> = side.sources.iter().map(|source| source.id()).collect();
                ["- ", side.says, " (", &sources.join(", "), ")\n"].concat()
            })
            .collect();
        let rules = disputed.rules.join("`, `");
        let entry = format!(
            "\n**{}** (`{}`)\n\n{sides}\nChosen: {} (`{rules}`)\n",
            disputed.question, disputed.id, disputed.choice
        );
        text.push_str(&entry);
    }
    text + "\n" + include_str!("../data/rules-account.md")
}

#[test]
fn every_edition_stays_callable() {
    use backpain::red_flags::{EDITION, EDITIONS, RULES_HASH, edition};

    let published = include_str!("../data/editions.tsv").lines().skip(1);
    let published: Vec<(&str, &str)> = published.map(|row| row.split_once('\t').unwrap()).collect();
    for &(id, hash) in &published {
        let known = edition(id).unwrap_or_else(|error| {
            panic!("{error}: reports name edition {id}; keep its rules in a module such as `red_flags/edition_2026_2.rs`")
        });
        let now = format!("{:032x}", known.hash);
        assert_eq!(
            now, hash,
            "the rules of edition {id} changed. Once it is published: move the old table to a module such as \
             `red_flags/edition_2026_2.rs`, point its row of `EDITIONS` there, give the new table a new `EDITION`, and \
             add a row to tests/data/editions.tsv. Before, write {now} there"
        );
        {
            let set = known.rule_set();
            assert_eq!((set.edition(), set.hash()), (id, known.hash));
        }
    }
    assert_eq!(EDITIONS.len(), published.len(), "add the new edition to tests/data/editions.tsv");
    let newest = EDITIONS.last().unwrap();
    assert_eq!((newest.id, newest.hash), (EDITION, RULES_HASH));
}
