//! The chapter on rules of your own shows the files of a user's crate as they are tested.

#[test]
fn the_chapter_on_your_own_rules_is_the_crate_that_is_tested() {
    let chapter = include_str!("../../docs/your-own-rules.md");
    for file in [
        include_str!("../downstream/src/lib.rs"),
        include_str!("../downstream/examples/difference.rs"),
        include_str!("../downstream/tests/rules.rs"),
    ] {
        assert!(chapter.contains(file), "the chapter should show:\n{file}");
    }
}

/// The load that the chapter shows is part of what the example `local_rules` prints.
#[test]
fn the_chapter_on_your_own_rules_shows_the_load_of_today() {
    let chapter = include_str!("../../docs/your-own-rules.md");
    let (_, shown) = chapter.split_once("```text\nLoad, counted").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    let printed = crate::support::example::run("local_rules", &[]);
    let printed = String::from_utf8(printed.stdout).unwrap();
    for line in format!("Load, counted{shown}").lines() {
        assert!(
            printed.lines().any(|other| other == line),
            "`local_rules` does not print `{line}`:\n{printed}"
        );
    }
}

/// The programs of the README are shown whole: a line that only the tests see would not compile for a reader.
#[test]
fn the_programs_of_the_readme_are_whole() {
    let readme = include_str!("../../README.md");
    let programs: Vec<&str> =
        readme.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(programs.len() >= 3);
    for program in programs {
        assert!(program.contains("fn main()"), "{program}");
        assert!(!program.lines().any(|line| line.trim_start().starts_with("# ")), "{program}");
    }
}
