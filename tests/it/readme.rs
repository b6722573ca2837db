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
