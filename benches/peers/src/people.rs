//! The people: those of the crate's simulated population, each question answered, and the same with answers left out.

use backpain::presentation::PresentationBuilder;
use backpain::{Presentation, proptest1};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use crate::person::Person;
use crate::population;
use crate::rules::Rules;

/// A person as the crate holds one, and as an app does.
#[derive(Clone, Copy, Debug)]
pub struct Somebody {
    /// As the crate holds one.
    pub presentation: Presentation,
    /// As an app does.
    pub plain: Person,
}

/// The simulated population in an order without a pattern, everything answered: what nobody asked is answered no.
#[must_use]
pub fn simulated(rules: &Rules) -> Vec<Somebody> {
    let mut people: Vec<Presentation> = population::everybody().map(answered_no).collect();
    let mut random = ChaCha8Rng::seed_from_u64(1);
    for last in (1..people.len()).rev() {
        people.swap(last, below(&mut random, last + 1));
    }
    everybody(rules, people)
}

/// People who answer everything at random, with numbers at and around those at which rules change.
#[must_use]
pub fn generated(rules: &Rules, count: usize) -> Vec<Somebody> {
    let mut runner = TestRunner::deterministic();
    let strategy = proptest1::fully_answered();
    let people = (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current());
    everybody(rules, people.collect())
}

/// The same people, each answer left out with a probability of one in four.
#[must_use]
pub fn with_gaps(rules: &Rules, people: &[Somebody]) -> Vec<Somebody> {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let mut with_gaps = |somebody: &Somebody| {
        let replies = somebody.plain.replies().map(|reply| reply.filter(|_| below(&mut random, 4) > 0));
        Person::from_replies(replies).presentation().unwrap()
    };
    let people: Vec<Presentation> = people.iter().map(&mut with_gaps).collect();
    everybody(rules, people)
}

fn everybody(rules: &Rules, people: Vec<Presentation>) -> Vec<Somebody> {
    let fields = rules.fields();
    let somebody = |presentation| Somebody { presentation, plain: Person::of(&presentation, &fields) };
    people.into_iter().map(somebody).collect()
}

fn answered_no(person: Presentation) -> Presentation {
    let open = person.open().findings();
    open.iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap()
}

fn below(random: &mut ChaCha8Rng, limit: usize) -> usize {
    usize::try_from((u64::from(random.next_u32()) * limit as u64) >> 32).unwrap()
}
