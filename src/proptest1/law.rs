//! All the laws at once, on random people.

use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use super::concerned::Concerned;
use crate::laws::{self, Law, LawError, Triages};
use crate::rule::Rule;

/// How many people to try when looking for a counterexample.
#[expect(clippy::exhaustive_enums, reason = "everything in between is a number of cases")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cases {
    /// 32 people for each law, and 1 more for each rule. Suits every run of the tests: a second or two in an
    /// unoptimised build with a hundred rules.
    Quick,
    /// 512 people for each law, and 32 more for each rule.
    #[default]
    Usual,
    /// 8192 people for each law, and 512 more for each rule.
    Thorough,
    /// This many people for each law, and one 16th of it more for each rule.
    Exactly(u32),
}

impl Cases {
    /// How many people each law is tried on, not counting those for each rule.
    #[must_use]
    pub const fn per_law(self) -> u32 {
        match self {
            Self::Quick => 32,
            Self::Usual => 512,
            Self::Thorough => 8192,
            Self::Exactly(cases) => cases,
        }
    }

    /// How many more people each law is tried on for each rule. They are generated for that rule alone.
    #[must_use]
    pub const fn per_rule(self) -> u32 {
        match self {
            Self::Quick => 1,
            Self::Usual | Self::Thorough | Self::Exactly(_) => self.per_law().div_ceil(16),
        }
    }
}

/// The laws that were checked and hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LawsHold {
    /// The number of laws.
    pub laws: usize,
    /// The number of people, or pairs of people, that they were tried on. [`Law::Live`] builds its own and is not
    /// counted.
    pub cases: u32,
}

impl core::fmt::Display for LawsHold {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} laws hold, tried on {} people", self.laws, self.cases)
    }
}

/// Checks every law of a triage: of a rule set, the built-in rules, or your own program.
///
/// Three people of four are generated so that a rule fires for them; the rest is random, with an emphasis on what the
/// rules ask. The check is no proof: it can miss an error that only a rare combination of answers shows. The seed is
/// fixed, so the same subject and number of cases always give the same result.
///
/// ```
/// use backpain::laws::{BuiltIn, Law};
/// use backpain::proptest1::{Cases, check_laws};
///
/// let hold = check_laws(&BuiltIn, Cases::Quick)?;
/// assert_eq!(hold.laws, Law::ALL.len());
/// # Ok::<(), backpain::laws::LawError>(())
/// ```
///
/// # Errors
///
/// [`LawError`]: the first law that does not hold, with the smallest counterexample found.
pub fn check_laws<S: Triages + ?Sized>(subject: &S, cases: Cases) -> Result<LawsHold, LawError> {
    Law::ALL.iter().try_fold(LawsHold { laws: 0, cases: 0 }, |so_far, &law| {
        let cases = check_law(subject, law, cases)?.cases;
        Ok(LawsHold { laws: so_far.laws + 1, cases: so_far.cases.saturating_add(cases) })
    })
}

/// Checks one law, as [`check_laws`] checks all of them.
///
/// # Errors
///
/// [`LawError`], if the law does not hold.
pub fn check_law<S: Triages + ?Sized>(subject: &S, law: Law, cases: Cases) -> Result<LawsHold, LawError> {
    let rules = subject.rules();
    let mut search =
        Search { runner: runner(), people: Concerned::of_rules(&rules), rules: &rules, cases, tried: 0 };
    match law {
        Law::Sound => search.try_on_everybody(Concerned::with_completion, |(person, completion)| {
            laws::sound(subject, person, completion)
        })?,
        Law::Tight => search.try_on_everybody(Concerned::people, |person| laws::tight(subject, person))?,
        Law::Monotone => {
            search.try_on_everybody(Concerned::milder_and_worse, |(milder, worse)| {
                laws::monotone(subject, milder, worse)
            })?;
        }
        Law::OrderFree => {
            let reversed = subject.reversed(); // once, because it builds a rule set
            search.try_on_everybody(Concerned::people, |person| match &reversed {
                Some(reversed) => laws::same_in_another_order(subject, &**reversed, person),
                None => laws::order_free(subject, person),
            })?;
        }
        Law::Explained => {
            search.try_on_everybody(Concerned::people, |person| laws::explained(subject, person))?;
        }
        Law::NoFalseAllClear => {
            search.try_on_everybody(Concerned::people, |person| laws::no_false_all_clear(subject, person))?;
        }
        Law::Live => laws::live(subject)?,
    }
    Ok(LawsHold { laws: 1, cases: search.tried })
}

/// Xorshift costs a tenth of `ChaCha` in an unoptimised build, as users' tests are.
fn runner() -> TestRunner {
    TestRunner::new(Config {
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        rng_seed: RngSeed::Fixed(0),
        ..Config::default()
    })
}

/// The most steps in shrinking a counterexample.
const MOST_STEPS: usize = 4096;

struct Search<'a> {
    runner: TestRunner,
    people: Concerned,
    rules: &'a [Rule<'a>],
    cases: Cases,
    tried: u32,
}

impl Search<'_> {
    /// Tries the law on people for all rules, and then on people for each rule.
    fn try_on_everybody<T: Strategy>(
        &mut self,
        strategy: impl Fn(&Concerned) -> T,
        law: impl Fn(&T::Value) -> Result<(), LawError>,
    ) -> Result<(), LawError> {
        self.try_cases(self.cases.per_law(), &strategy(&self.people), &law)?;
        let one_rule = |rule: &Rule<'_>| strategy(&self.people.of_rule(rule));
        let for_each_rule: Vec<T> = self.rules.iter().map(one_rule).collect();
        for_each_rule.iter().try_for_each(|people| self.try_cases(self.cases.per_rule(), people, &law))
    }

    fn try_cases<T: Strategy>(
        &mut self,
        cases: u32,
        people: &T,
        law: &impl Fn(&T::Value) -> Result<(), LawError>,
    ) -> Result<(), LawError> {
        for _ in 0..cases {
            // `new_tree` never fails, because these strategies reject nothing.
            let Ok(tree) = people.new_tree(&mut self.runner) else { continue };
            self.tried = self.tried.saturating_add(1);
            if let Err(error) = law(&tree.current()) {
                return Err(smallest(tree, error, law));
            }
        }
        Ok(())
    }
}

/// The smallest counterexample that shrinking finds.
fn smallest<T: ValueTree>(
    mut tree: T,
    mut least: LawError,
    law: impl Fn(&T::Value) -> Result<(), LawError>,
) -> LawError {
    let mut moved = tree.simplify();
    for _ in 0..MOST_STEPS {
        if !moved {
            break;
        }
        moved = match law(&tree.current()) {
            Err(error) => {
                least = error;
                tree.simplify()
            }
            Ok(()) => tree.complicate(),
        };
    }
    least
}
