//! Every test that the safety case names exists.

#[test]
fn every_test_that_the_safety_case_names_exists() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests: String = ["tests/it", "tests/schemas/tests", "examples/mcp/tests", "examples/http/tests/it"]
        .into_iter()
        .flat_map(|directory| std::fs::read_dir(root.join(directory)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let mut named = 0;
    for row in include_str!("../../SAFETY.md").lines().filter(|row| row.starts_with("| ")).skip(1) {
        let shown_by = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for name in shown_by.split('`').skip(1).step_by(2) {
            assert!(tests.contains(&format!("fn {name}(")), "{name} is not a test");
            named += 1;
        }
    }
    assert!(named > 15, "{named}");
}
