//! The README shows the files of a user's crate exactly as they are tested.

#[test]
fn the_readme_shows_the_crate_that_is_tested() {
    let readme = include_str!("../../README.md");
    for file in [
        include_str!("../downstream/src/lib.rs"),
        include_str!("../downstream/examples/difference.rs"),
        include_str!("../downstream/tests/rules.rs"),
    ] {
        assert!(readme.contains(file), "the README should show:\n{file}");
    }
}
