//! All the laws at once, over people at random.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use super::presentation::{people, people_milder_and_worse, people_with_completion};
use crate::laws::{self, Broken, Law, Triages};

/// How hard to look for a counterexample.
#[expect(clippy::exhaustive_enums, reason = "whatever lies between is a number of cases")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// 64 people for each law.
    Quick,
    /// 512 people for each law.
    #[default]
    Usual,
    /// 8192 people for each law.
    Thorough,
    /// So many people for each law.
    Cases(u32),
}

impl Effort {
    /// How many people each law is tried on.
    #[must_use]
    pub const fn cases(self) -> u32 {
        match self {
            Self::Quick => 64,
            Self::Usual => 512,
            Self::Thorough => 8192,
            Self::Cases(cases) => cases,
        }
    }
}

/// What was checked and holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// How many laws hold.
    pub laws: usize,
    /// How many people, or pairs of people, they were tried on, all laws together.
    pub cases: u32,
}

impl core::fmt::Display for Checked {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} laws hold, tried on {} people", self.laws, self.cases)
    }
}

/// Checks every law of a subject: a rule set, the built-in rules, or a triage of one's own.
///
/// The people are made of what the rules ask and of everything else that can be said. The same subject and
/// effort always give the same answer: there is no clock, no file and no chance in it.
///
/// ```
/// use backpain::laws::{Law, broken::Faulty};
/// use backpain::proptest1::{Effort, check_laws};
///
/// let checked = check_laws(&Faulty::faultless(), Effort::Quick)?;
/// assert_eq!(checked.laws, Law::ALL.len());
///
/// let broken = check_laws(&Faulty::against(Law::NoFalseAllClear), Effort::Quick).unwrap_err();
/// assert_eq!(broken.law(), Law::NoFalseAllClear);
/// # Ok::<(), backpain::laws::Broken>(())
/// ```
///
/// # Errors
///
/// [`Broken`]: the first law that does not hold, with the smallest people for whom it does not that were found.
pub fn check_laws<S: Triages + ?Sized>(subject: &S, effort: Effort) -> Result<Checked, Broken> {
    Law::ALL.iter().try_fold(Checked { laws: 0, cases: 0 }, |so_far, &law| {
        let cases = check_law(subject, law, effort)?.cases;
        Ok(Checked { laws: so_far.laws + 1, cases: so_far.cases.saturating_add(cases) })
    })
}

/// Checks one law, as [`check_laws`] checks all of them.
///
/// # Errors
///
/// [`Broken`], if the law does not hold.
pub fn check_law<S: Triages + ?Sized>(subject: &S, law: Law, effort: Effort) -> Result<Checked, Broken> {
    let rules = subject.rules();
    let mut search = Search { runner: runner(), cases: effort.cases(), tried: 0 };
    match law {
        Law::Sound => search.over(&people_with_completion(&rules), |(person, completion)| {
            laws::sound(subject, person, completion)
        })?,
        Law::Tight => search.over(&people(&rules), |person| laws::tight(subject, person))?,
        Law::Monotone => search.over(&people_milder_and_worse(&rules), |(milder, worse)| {
            laws::monotone(subject, milder, worse)
        })?,
        Law::OrderFree => {
            let reversed = subject.reversed(); // once, since it may cost much
            search.over(&people(&rules), |person| match &reversed {
                Some(reversed) => laws::same_in_another_order(subject, &**reversed, person),
                None => laws::order_free(subject, person),
            })?;
        }
        Law::Explained => search.over(&people(&rules), |person| laws::explained(subject, person))?,
        Law::NoFalseAllClear => {
            search.over(&people(&rules), |person| laws::no_false_all_clear(subject, person))?;
        }
        Law::Live => laws::live(subject)?,
    }
    Ok(Checked { laws: 1, cases: search.tried })
}

fn runner() -> TestRunner {
    TestRunner::new(Config {
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(0),
        ..Config::default()
    })
}

/// How many steps a counterexample may take to its smallest form.
const MOST_STEPS: usize = 4096;

struct Search {
    runner: TestRunner,
    cases: u32,
    tried: u32,
}

impl Search {
    fn over<T: Strategy>(
        &mut self,
        strategy: &T,
        law: impl Fn(&T::Value) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        for _ in 0..self.cases {
            // These strategies refuse nothing.
            let Ok(tree) = strategy.new_tree(&mut self.runner) else { continue };
            self.tried = self.tried.saturating_add(1);
            if let Err(broken) = law(&tree.current()) {
                return Err(smallest(tree, broken, law));
            }
        }
        Ok(())
    }
}

/// The smallest counterexample that shrinking leads to.
fn smallest<T: ValueTree>(
    mut tree: T,
    mut least: Broken,
    law: impl Fn(&T::Value) -> Result<(), Broken>,
) -> Broken {
    let mut moved = tree.simplify();
    for _ in 0..MOST_STEPS {
        if !moved {
            break;
        }
        moved = match law(&tree.current()) {
            Err(broken) => {
                least = broken;
                tree.simplify()
            }
            Ok(()) => tree.complicate(),
        };
    }
    least
}
