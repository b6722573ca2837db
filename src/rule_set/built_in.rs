//! The built-in rules as a set, resolved when the crate is compiled.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{RuleSet, Rules};
use crate::engine::{Block, Compiled, Lists, Resolved, Table};
use crate::red_flags::{EDITION, Edition, RULES, RULES_HASH};

const COMPILED: &Compiled<{ RULES.len() }> = &Compiled::of(RULES);
const CLAUSES: usize = COMPILED.clause_count();
const PARTS: usize = COMPILED.part_count();
const STEPS: usize = COMPILED.step_count();
const COLUMNS: usize = COMPILED.column_count();
const SHEETS: usize = COMPILED.sheet_count();

static LISTS: Lists<{ RULES.len() }, CLAUSES, PARTS, STEPS, COLUMNS, SHEETS> = COMPILED.lists();
static RESOLVED: [Resolved; RULES.len()] = COMPILED.resolved();
static BLOCKS: [Block; 1] = [COMPILED.block(&LISTS)];

pub(crate) static BUILT_IN: RuleSet = RuleSet {
    edition: Cow::Borrowed(EDITION),
    rules: Rules::Written(RULES),
    switched_off: Vec::new(),
    table: Table::compiled(&RESOLVED, &BLOCKS),
    hash: RULES_HASH,
};

impl RuleSet {
    /// The built-in rules as a set.
    #[must_use]
    pub fn built_in() -> Self {
        BUILT_IN.clone()
    }
}

impl Edition {
    /// The rules of the edition as a set, to triage as they did.
    ///
    /// ```
    /// use backpain::{Presentation, Symptom, Urgency, red_flags};
    ///
    /// let then = red_flags::edition("2026.2")?.rule_set();
    /// let person = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
    /// assert_eq!(then.triage(&person).at_least(), Urgency::Emergency);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[expect(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "it never panics: a test resolves the rules of every edition"
    )]
    pub fn rule_set(&self) -> RuleSet {
        if self.id == EDITION {
            return RuleSet::built_in();
        }
        let rules = Rules::Written(self.rules);
        RuleSet::resolved(Cow::Borrowed(self.id), rules, Vec::new()).expect("the rules of an edition resolve")
    }
}
