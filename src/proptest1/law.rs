//! All the laws at once, over people at random.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use super::presentation::{people, people_milder_and_worse, people_with_completion};
use crate::laws::{self, Broken, Law, Triages};
use crate::rule::Rule;

/// How hard to look for a counterexample.
#[expect(clippy::exhaustive_enums, reason = "whatever lies between is a number of cases")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// 64 people for each law, and 4 more for each rule.
    Quick,
    /// 512 people for each law, and 32 more for each rule.
    #[default]
    Usual,
    /// 8192 people for each law, and 512 more for each rule.
    Thorough,
    /// So many people for each law, and one 16th of that for each rule.
    Cases(u32),
}

impl Effort {
    /// How many people each law is tried on, besides those that are made for each rule.
    #[must_use]
    pub const fn cases(self) -> u32 {
        match self {
            Self::Quick => 64,
            Self::Usual => 512,
            Self::Thorough => 8192,
            Self::Cases(cases) => cases,
        }
    }

    /// How many people each law is tried on of each rule, whom that rule concerns alone.
    #[must_use]
    pub const fn cases_of_each_rule(self) -> u32 {
        self.cases().div_ceil(16)
    }
}

/// What was checked and holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// How many laws hold.
    pub laws: usize,
    /// How many people, or pairs of people, the laws were tried on together; [`Law::Live`] finds its own.
    pub cases: u32,
}

impl core::fmt::Display for Checked {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} laws hold, tried on {} people", self.laws, self.cases)
    }
}

/// Checks every law of a subject: a rule set, the built-in rules, or a triage of one's own.
///
/// Most people are made so that one of the rules fires for them, each rule in turn at the end, the others of what
/// the rules ask and of everything else that can be said. A fault that only a rare combination shows can still be
/// missed: that a law holds for those who were tried is no proof. The same subject and
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
    let mut search = Search { runner: runner(), rules: &rules, effort, tried: 0 };
    match law {
        Law::Sound => search
            .over(people_with_completion, |(person, completion)| laws::sound(subject, person, completion))?,
        Law::Tight => search.over(people, |person| laws::tight(subject, person))?,
        Law::Monotone => {
            search.over(people_milder_and_worse, |(milder, worse)| laws::monotone(subject, milder, worse))?;
        }
        Law::OrderFree => {
            let reversed = subject.reversed(); // once, since it may cost much
            search.over(people, |person| match &reversed {
                Some(reversed) => laws::same_in_another_order(subject, &**reversed, person),
                None => laws::order_free(subject, person),
            })?;
        }
        Law::Explained => search.over(people, |person| laws::explained(subject, person))?,
        Law::NoFalseAllClear => {
            search.over(people, |person| laws::no_false_all_clear(subject, person))?;
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

struct Search<'a> {
    runner: TestRunner,
    rules: &'a [Rule<'a>],
    effort: Effort,
    tried: u32,
}

impl Search<'_> {
    /// Tries the law on people whom the rules concern, and then on people whom each rule concerns alone.
    fn over<T: Strategy>(
        &mut self,
        people: impl Fn(&[Rule<'_>]) -> T,
        law: impl Fn(&T::Value) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        self.some(self.effort.cases(), &people(self.rules), &law)?;
        let each = self.effort.cases_of_each_rule();
        self.rules.iter().try_for_each(|rule| self.some(each, &people(&[*rule]), &law))
    }

    fn some<T: Strategy>(
        &mut self,
        cases: u32,
        people: &T,
        law: &impl Fn(&T::Value) -> Result<(), Broken>,
    ) -> Result<(), Broken> {
        for _ in 0..cases {
            // These strategies refuse nothing.
            let Ok(tree) = people.new_tree(&mut self.runner) else { continue };
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
