//! regorus: a Rego policy, run by its virtual machine. Each rule that fires puts its id into a set.

use std::collections::BTreeMap;
use std::fmt::Write;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Parser, Rc, Value};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Criterion, Outcome, Rules};

pub(super) struct Regorus {
    machine: RegoVM,
    /// The names of the fields, made once.
    fields: Vec<Value>,
    urgencies: Urgencies,
}

impl Regorus {
    pub(super) fn of(rules: &Rules) -> Self {
        let mut parser = Parser::new();
        parser.add_policy("rules.rego".to_owned(), policy(rules)).unwrap();
        let entry = "data.peers.fired";
        let policy = parser.compile_with_entrypoint(&Rc::from(entry)).unwrap();
        let mut machine = RegoVM::new();
        machine.load_program(Compiler::compile_from_policy(&policy, &[entry]).unwrap());
        let fields = Person::FIELDS.iter().map(|&field| Value::from(field)).collect();
        Self { machine, fields, urgencies: Urgencies::of(rules) }
    }

    fn object(&self, person: &Person, gaps: Gaps) -> Value {
        let known = self.fields.iter().zip(person.replies()).filter_map(|(field, reply)| {
            let value = match reply {
                Some(Reply::Answer(answer)) => Value::from(answer),
                Some(Reply::Number(number)) => Value::from(u64::from(number)),
                None if gaps == Gaps::Null => Value::Null,
                None => return None,
            };
            Some((field.clone(), value))
        });
        Value::from(known.collect::<BTreeMap<_, _>>())
    }

    fn run(&mut self, input: Value) -> Result<Outcome, Failure> {
        self.machine.set_input(input);
        let fired = self.machine.execute()?;
        let ids = fired.as_set()?.iter();
        let bits = ids.filter_map(|id| self.urgencies.bit(id.as_string().ok()?));
        Ok(self.urgencies.outcome(bits))
    }
}

/// The rules in Rego. It has no `or`, so a criterion with alternatives is a rule of its own with several bodies.
fn policy(rules: &Rules) -> String {
    let mut text = String::from("package peers\n\nimport rego.v1\n\n");
    let mut helpers = 0;
    for (rule, criterion) in rules.criteria() {
        let body = body(&criterion, &mut text, &mut helpers);
        let _ = write!(text, "fired contains {:?} if {{\n{body}}}\n\n", rule.id);
    }
    text
}

/// The lines of a body; what they need is written before.
fn body(criterion: &Criterion, text: &mut String, helpers: &mut usize) -> String {
    let mut number = || {
        *helpers += 1;
        *helpers
    };
    match criterion {
        Criterion::Yes(field) => format!("  input.{field}\n"),
        Criterion::No(field) => format!("  not input.{field}\n"),
        Criterion::Within(field, low, high) => {
            let low = low.map(|low| format!("  input.{field} >= {low}\n"));
            let high = high.map(|high| format!("  input.{field} <= {high}\n"));
            low.into_iter().chain(high).collect()
        }
        Criterion::All(members) => members.iter().map(|member| body(member, text, helpers)).collect(),
        Criterion::Any(members) => {
            let name = format!("any_{}", number());
            for member in members {
                let body = body(member, text, helpers);
                let _ = write!(text, "{name} if {{\n{body}}}\n\n");
            }
            format!("  {name}\n")
        }
        Criterion::AtLeast(needed, members) => {
            let name = format!("features_{}", number());
            for (index, member) in members.iter().enumerate() {
                let body = body(member, text, helpers);
                let _ = write!(text, "{name} contains {index} if {{\n{body}}}\n\n");
            }
            format!("  count({name}) >= {needed}\n")
        }
    }
}

impl Engine for Regorus {
    type Input = Value;
    type Output = Result<Outcome, Failure>;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Value> {
        Some(self.object(&somebody.plain, gaps))
    }

    fn assess(&mut self, input: &mut Value) -> Self::Output {
        self.run(input.clone()) // it is counted by reference
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        let input = self.object(person, Gaps::LeftOut);
        self.run(input)
    }

    fn outcome(&self, outcome: Self::Output) -> Result<Outcome, Failure> {
        outcome
    }
}
