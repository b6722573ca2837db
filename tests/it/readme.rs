//! The README shows the files of a user's crate as they are tested.

#[test]
fn the_chapter_on_rules_of_ones_own_is_the_crate_that_is_tested() {
    let readme = include_str!("../../README.md");
    for file in [
        include_str!("../downstream/src/lib.rs"),
        include_str!("../downstream/examples/difference.rs"),
        include_str!("../downstream/tests/rules.rs"),
    ] {
        assert!(readme.contains(file), "the README should show:\n{file}");
    }
}
