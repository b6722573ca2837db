//! zen-engine: a decision table that collects the id of each row whose condition holds.

use core::pin::pin;
use core::task::{Context, Poll, Waker};

use serde_json::{Value, json};
use zen_engine::Decision;
use zen_engine::model::GraphContent;
use zen_expression::variable::{Variable, VariableMap};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Infix, Outcome, Rules};

const LANGUAGE: Infix =
    Infix { prefix: "", and: " and ", or: " or ", not: "not ", one_if: |when| format!("({when} ? 1 : 0)") };

pub(super) struct Zen {
    decision: Decision,
    urgencies: Urgencies,
}

impl Zen {
    pub(super) fn of(rules: &Rules) -> Self {
        let rows: Vec<Value> = rules
            .criteria()
            .map(|(rule, criterion)| {
                json!({ "_id": rule.id, "when": criterion.infix(&LANGUAGE), "rule": format!("{:?}", rule.id) })
            })
            .collect();
        let graph: GraphContent = serde_json::from_value(json!({
            "nodes": [
                { "id": "in", "name": "in", "type": "inputNode" },
                { "id": "table", "name": "table", "type": "decisionTableNode", "content": {
                    "hitPolicy": "collect",
                    "inputs": [{ "id": "when", "name": "when" }],
                    "outputs": [{ "id": "rule", "name": "rule", "field": "rule" }],
                    "rules": rows,
                } },
                { "id": "out", "name": "out", "type": "outputNode" },
            ],
            "edges": [
                { "id": "1", "sourceId": "in", "targetId": "table" },
                { "id": "2", "sourceId": "table", "targetId": "out" },
            ],
        }))
        .unwrap();
        let mut decision = Decision::from(graph);
        decision.compile();
        Self { decision, urgencies: Urgencies::of(rules) }
    }

    fn evaluate(&self, answers: Variable) -> Result<Outcome, Failure> {
        let mut evaluation = pin!(self.decision.evaluate(answers));
        // Nothing in this decision waits, so one poll is enough.
        let Poll::Ready(response) = evaluation.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            return Err("it waits".into());
        };
        let rows = response.map_err(|error| error.to_string())?.result;
        let rows = rows.as_array().ok_or("it is no list")?;
        let rows = rows.borrow();
        let fired = rows.iter().filter_map(|row| self.urgencies.bit(row.dot("rule")?.as_str()?));
        Ok(self.urgencies.outcome(fired))
    }
}

fn answers(person: &Person, gaps: Gaps) -> Variable {
    let mut map = VariableMap::with_capacity(Person::FIELDS.len());
    for (field, reply) in Person::FIELDS.into_iter().zip(person.replies()) {
        let value = match reply {
            Some(Reply::Answer(answer)) => Variable::Bool(answer),
            Some(Reply::Number(number)) => Variable::Number(number.into()),
            None if gaps == Gaps::Null => Variable::Null,
            None => continue,
        };
        map.insert(field.into(), value);
    }
    Variable::from_object(map)
}

impl Engine for Zen {
    type Input = Variable;
    type Output = Result<Outcome, Failure>;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Variable> {
        Some(answers(&somebody.plain, gaps))
    }

    fn assess(&mut self, answers: &mut Variable) -> Self::Output {
        self.evaluate(answers.clone()) // it is counted by reference
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.evaluate(answers(person, Gaps::LeftOut))
    }

    fn outcome(&self, outcome: Self::Output) -> Result<Outcome, Failure> {
        outcome
    }
}
