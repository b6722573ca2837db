//! The contenders: each holds the rules in its own form, takes a person in its own form, and says what fires.

mod backpain;
mod by_hand;
mod cedar;
mod cel;
mod datalogic;
mod diagram;
mod regorus;
mod rhai;
mod zen;

use crate::people::Somebody;
use crate::person::Person;
use crate::rules::{Outcome, Rules};

/// How an engine is told that a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gaps {
    /// The field is left out.
    LeftOut,
    /// The field is null.
    Null,
}

/// What an engine says when it comes to no answer.
pub type Failure = Box<dyn core::error::Error>;

/// An engine with the rules in its own form.
pub trait Engine {
    /// A person in the engine's own form.
    type Input;
    /// What the engine says about a person: what fires, and the urgency of that.
    type Output;

    /// Builds the engine's own form of a person.
    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Self::Input>;

    /// Assesses a person in the engine's own form.
    fn assess(&mut self, input: &mut Self::Input) -> Self::Output;

    /// Assesses a person from the plain struct, with the building of the engine's own form.
    fn assess_plain(&mut self, person: &Person) -> Self::Output;

    /// What the engine said, in the form in which all are compared.
    ///
    /// # Errors
    ///
    /// The engine came to no answer.
    fn outcome(&self, output: Self::Output) -> Result<Outcome, Failure>;
}

/// An engine with people in its own form, without the types of either.
pub trait Contender {
    /// Builds the engine's own form of these people; false if the engine has no such gaps.
    fn load(&mut self, people: &[Somebody], gaps: Gaps) -> bool;

    /// Assesses everybody who was loaded.
    fn assess(&mut self);

    /// Assesses these people from the plain struct.
    fn assess_plain(&mut self, people: &[Person]);

    /// What it says about everybody who was loaded.
    fn outcomes(&mut self) -> Vec<Result<Outcome, Failure>>;

    /// What it says about these people from the plain struct.
    fn outcomes_plain(&mut self, people: &[Person]) -> Vec<Result<Outcome, Failure>>;
}

struct Loaded<E: Engine> {
    engine: E,
    inputs: Vec<E::Input>,
}

impl<E: Engine> Contender for Loaded<E> {
    fn load(&mut self, people: &[Somebody], gaps: Gaps) -> bool {
        self.inputs.clear();
        let inputs: Option<Vec<E::Input>> =
            people.iter().map(|somebody| self.engine.input(somebody, gaps)).collect();
        let is_able = inputs.is_some();
        self.inputs = inputs.unwrap_or_default();
        is_able
    }

    fn assess(&mut self) {
        for input in &mut self.inputs {
            core::hint::black_box(self.engine.assess(core::hint::black_box(input)));
        }
    }

    fn assess_plain(&mut self, people: &[Person]) {
        for person in people {
            core::hint::black_box(self.engine.assess_plain(core::hint::black_box(person)));
        }
    }

    fn outcomes(&mut self) -> Vec<Result<Outcome, Failure>> {
        let engine = &mut self.engine;
        self.inputs
            .iter_mut()
            .map(|input| {
                let output = engine.assess(input);
                engine.outcome(output)
            })
            .collect()
    }

    fn outcomes_plain(&mut self, people: &[Person]) -> Vec<Result<Outcome, Failure>> {
        let engine = &mut self.engine;
        people
            .iter()
            .map(|person| {
                let output = engine.assess_plain(person);
                engine.outcome(output)
            })
            .collect()
    }
}

/// Who takes part.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// The name on the command line.
    pub id: &'static str,
    /// The name in the table.
    pub name: &'static str,
    /// The package that it needs; `None` if it needs none.
    pub package: Option<&'static str>,
    /// What it says about what may still fire.
    pub open: Open,
    /// How it is made from the rules.
    pub make: fn(&Rules) -> Box<dyn Contender>,
}

impl Peer {
    /// Whether it says which rules fire, and not the urgency alone.
    #[must_use]
    pub fn fires(&self) -> bool {
        self.id != "urgency-diagram"
    }

    /// Whether it is a general engine of another crate.
    #[must_use]
    pub fn is_engine(&self) -> bool {
        self.package.is_some_and(|package| package != "backpain")
    }
}

/// What somebody says about rules that may still fire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nothing.
    Nothing,
    /// That a rule is open, because it fails with an error.
    AsError,
    /// The highest urgency that is still possible.
    Bounds,
}

fn boxed<E: Engine + 'static>(engine: E) -> Box<dyn Contender> {
    Box::new(Loaded { engine, inputs: Vec::new() })
}

/// Everybody who takes part, in the order of the table.
pub const PEERS: [Peer; 12] = [
    Peer {
        id: "backpain",
        name: "**backpain**, a rule set built at run time",
        package: Some("backpain"),
        open: Open::Bounds,
        make: |rules| boxed(backpain::Backpain::of(rules)),
    },
    Peer {
        id: "bits",
        name: "by hand, a bit for each rule",
        package: None,
        open: Open::Nothing,
        make: |_| boxed(by_hand::Bits),
    },
    Peer {
        id: "bounds",
        name: "by hand, bits and both bounds",
        package: None,
        open: Open::Bounds,
        make: |_| boxed(by_hand::Bounds),
    },
    Peer {
        id: "reasons",
        name: "by hand, reasons as `Vec<String>`",
        package: None,
        open: Open::Nothing,
        make: |rules| boxed(by_hand::Reasons::of(rules)),
    },
    Peer {
        id: "diagrams",
        name: "decision diagrams, one for each rule",
        package: None,
        open: Open::Bounds,
        make: |rules| boxed(diagram::Diagrams::of(rules)),
    },
    Peer {
        id: "urgency-diagram",
        name: "one decision diagram, both bounds and no rules",
        package: None,
        open: Open::Bounds,
        make: |rules| boxed(diagram::OfUrgency::of(rules)),
    },
    Peer {
        id: "datalogic",
        name: "datalogic-rs",
        package: Some("datalogic-rs"),
        open: Open::Nothing,
        make: |rules| boxed(datalogic::Datalogic::of(rules)),
    },
    Peer {
        id: "cel",
        name: "cel",
        package: Some("cel"),
        open: Open::AsError,
        make: |rules| boxed(cel::Cel::of(rules)),
    },
    Peer {
        id: "zen",
        name: "zen-engine",
        package: Some("zen-engine"),
        open: Open::Nothing,
        make: |rules| boxed(zen::Zen::of(rules)),
    },
    Peer {
        id: "rhai",
        name: "rhai",
        package: Some("rhai"),
        open: Open::Nothing,
        make: |rules| boxed(rhai::Rhai::of(rules)),
    },
    Peer {
        id: "regorus",
        name: "regorus",
        package: Some("regorus"),
        open: Open::Nothing,
        make: |rules| boxed(regorus::Regorus::of(rules)),
    },
    Peer {
        id: "cedar",
        name: "cedar-policy",
        package: Some("cedar-policy"),
        open: Open::Nothing,
        make: |rules| boxed(cedar::Cedar::of(rules)),
    },
];

/// The urgencies of the rules, by bit and by id.
struct Urgencies {
    by_bit: Vec<::backpain::Urgency>,
    by_id: std::collections::HashMap<String, usize>,
}

impl Urgencies {
    fn of(rules: &Rules) -> Self {
        let by_id = rules.set().rules().enumerate().map(|(bit, rule)| (rule.id.to_owned(), bit)).collect();
        Self { by_bit: (0..rules.len()).map(|bit| rules.urgency(bit)).collect(), by_id }
    }

    /// The outcome, if the rules with these bits fire.
    fn outcome(&self, bits: impl Iterator<Item = usize>) -> Outcome {
        let nothing = Outcome { fired: 0, urgency: ::backpain::Urgency::SelfCare };
        bits.fold(nothing, |so_far, bit| Outcome {
            fired: so_far.fired | 1 << bit,
            urgency: so_far.urgency.max(self.by_bit[bit]),
        })
    }

    fn bit(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }
}
