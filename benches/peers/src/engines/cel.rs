//! cel: a program for each rule. It reads the answers from the plain struct when a program asks for them.

use std::sync::Arc;

use cel::common::types::{CelBool, CelInt, CelNull};
use cel::common::value::CowVal;
use cel::context::VariableResolver;
use cel::{Context, Env, Program, Value};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Infix, Outcome, Rules};

const LANGUAGE: Infix =
    Infix { prefix: "", and: " && ", or: " || ", not: "!", one_if: |when| format!("({when} ? 1 : 0)") };

pub(super) struct Cel {
    env: Arc<Env>,
    programs: Vec<Program>,
    urgencies: Urgencies,
}

pub(super) struct Answers {
    person: Person,
    gaps: Gaps,
}

impl VariableResolver for Answers {
    fn resolve<'b>(&'b self, name: &str) -> Option<CowVal<'b, 'b>> {
        match (self.person.reply(name)?, self.gaps) {
            (Some(Reply::Answer(answer)), _) => Some(CowVal::owned(CelBool::from(answer))),
            (Some(Reply::Number(number)), _) => Some(CowVal::owned(CelInt::from(i64::from(number)))),
            (None, Gaps::Null) => Some(CowVal::owned(CelNull)),
            (None, Gaps::LeftOut) => None,
        }
    }
}

impl Cel {
    pub(super) fn of(rules: &Rules) -> Self {
        let env = Arc::new(Env::stdlib());
        let programs =
            rules.criteria().map(|(_, criterion)| env.compile(&criterion.infix(&LANGUAGE)).unwrap());
        let programs = programs.collect();
        Self { env, programs, urgencies: Urgencies::of(rules) }
    }

    fn run(&self, answers: &Answers) -> Outcome {
        let mut context = Context::with_env(self.env.clone());
        context.set_variable_resolver(answers);
        let holds = |program: &Program| program.execute(&context) == Ok(Value::Bool(true));
        let programs = self.programs.iter().enumerate();
        self.urgencies.outcome(programs.filter(|(_, program)| holds(program)).map(|(bit, _)| bit))
    }
}

impl Engine for Cel {
    type Input = Answers;
    type Output = Outcome;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Answers> {
        Some(Answers { person: somebody.plain, gaps })
    }

    fn assess(&mut self, answers: &mut Answers) -> Outcome {
        self.run(answers)
    }

    fn assess_plain(&mut self, person: &Person) -> Outcome {
        self.run(&Answers { person: *person, gaps: Gaps::LeftOut })
    }

    fn outcome(&self, outcome: Outcome) -> Result<Outcome, Failure> {
        Ok(outcome) // a program that fails says that its rule is open
    }
}
