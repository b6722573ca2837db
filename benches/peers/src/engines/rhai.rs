//! rhai: a script that lists all criteria, over the answers as variables.

use rhai::{AST, Array, Dynamic, Engine as Interpreter, Scope};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Infix, Outcome, Rules};

const LANGUAGE: Infix = Infix {
    prefix: "",
    and: " && ",
    or: " || ",
    not: "!",
    one_if: |when| format!("(if {when} {{ 1 }} else {{ 0 }})"),
};

pub(super) struct Rhai {
    interpreter: Interpreter,
    script: AST,
    urgencies: Urgencies,
}

impl Rhai {
    pub(super) fn of(rules: &Rules) -> Self {
        let mut interpreter = Interpreter::new();
        interpreter.set_max_expr_depths(0, 0);
        let all: Vec<String> = rules.criteria().map(|(_, criterion)| criterion.infix(&LANGUAGE)).collect();
        let script = interpreter.compile(format!("[{}]", all.join(", "))).unwrap();
        Self { interpreter, script, urgencies: Urgencies::of(rules) }
    }

    fn run(&self, scope: &mut Scope<'_>) -> Result<Outcome, Failure> {
        let held: Array = self.interpreter.eval_ast_with_scope(scope, &self.script)?;
        let held = held.iter().enumerate();
        let fired = held.filter(|(_, held)| held.as_bool() == Ok(true)).map(|(bit, _)| bit);
        Ok(self.urgencies.outcome(fired))
    }
}

fn scope(person: &Person, gaps: Gaps) -> Scope<'static> {
    let mut scope = Scope::with_capacity(Person::FIELDS.len());
    for (field, reply) in Person::FIELDS.into_iter().zip(person.replies()) {
        match reply {
            Some(Reply::Answer(answer)) => scope.push_constant(field, answer),
            Some(Reply::Number(number)) => scope.push_constant(field, i64::from(number)),
            None if gaps == Gaps::Null => scope.push_constant_dynamic(field, Dynamic::UNIT),
            None => continue,
        };
    }
    scope
}

impl Engine for Rhai {
    type Input = Scope<'static>;
    type Output = Result<Outcome, Failure>;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Scope<'static>> {
        Some(scope(&somebody.plain, gaps))
    }

    fn assess(&mut self, scope: &mut Scope<'static>) -> Self::Output {
        self.run(scope)
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.run(&mut scope(person, Gaps::LeftOut))
    }

    fn outcome(&self, outcome: Self::Output) -> Result<Outcome, Failure> {
        outcome
    }
}
