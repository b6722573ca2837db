//! datalogic-rs: one list of all criteria, compiled once, over answers that lie in an arena.

use datalogic_rs::bumpalo::Bump;
use datalogic_rs::{DataValue, Engine as Interpreter, Logic, ParsedData};
use serde_json::{Value, json};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Criterion, Outcome, Rules};

pub(super) struct Datalogic {
    interpreter: Interpreter,
    logic: Logic,
    /// For each assessment anew.
    arena: Bump,
    urgencies: Urgencies,
}

impl Datalogic {
    pub(super) fn of(rules: &Rules) -> Self {
        let interpreter = Interpreter::new();
        let all: Vec<Value> = rules.criteria().map(|(_, criterion)| logic(&criterion)).collect();
        let logic = interpreter.compile(&Value::Array(all)).unwrap();
        Self { interpreter, logic, arena: Bump::new(), urgencies: Urgencies::of(rules) }
    }

    fn evaluate(&self, data: &DataValue<'_>) -> Result<Outcome, Failure> {
        let held = self.interpreter.evaluate(&self.logic, data, &self.arena)?;
        let held = held.as_array().ok_or("it is no list")?.iter().enumerate();
        let fired = held.filter(|(_, held)| matches!(held, DataValue::Bool(true))).map(|(bit, _)| bit);
        Ok(self.urgencies.outcome(fired))
    }
}

fn logic(criterion: &Criterion) -> Value {
    let each = |members: &[Criterion]| members.iter().map(logic).collect::<Vec<_>>();
    match criterion {
        Criterion::Yes(field) => json!({ "!!": [{ "var": field }] }),
        Criterion::No(field) => json!({ "!": [{ "var": field }] }),
        Criterion::Within(field, Some(low), Some(high)) => json!({ "<=": [low, { "var": field }, high] }),
        Criterion::Within(field, Some(low), None) => json!({ ">=": [{ "var": field }, low] }),
        Criterion::Within(field, None, Some(high)) => json!({ "<=": [{ "var": field }, high] }),
        Criterion::Within(_, None, None) => json!(true),
        Criterion::All(members) => json!({ "and": each(members) }),
        Criterion::Any(members) => json!({ "or": each(members) }),
        Criterion::AtLeast(needed, members) => {
            let ones = members.iter().map(|member| json!({ "if": [logic(member), 1, 0] }));
            json!({ ">=": [{ "+": ones.collect::<Vec<_>>() }, needed] })
        }
    }
}

impl Engine for Datalogic {
    type Input = ParsedData;
    type Output = Result<Outcome, Failure>;

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<ParsedData> {
        let mut object = serde_json::Map::new();
        for (field, reply) in Person::FIELDS.into_iter().zip(somebody.plain.replies()) {
            let value = match reply {
                Some(Reply::Answer(answer)) => Value::from(answer),
                Some(Reply::Number(number)) => Value::from(number),
                None if gaps == Gaps::Null => Value::Null,
                None => continue,
            };
            object.insert(field.to_owned(), value);
        }
        Some(ParsedData::from_json(&Value::Object(object).to_string()).unwrap())
    }

    fn assess(&mut self, data: &mut ParsedData) -> Self::Output {
        self.arena.reset();
        self.evaluate(data.value())
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.arena.reset();
        let fields = Person::FIELDS.into_iter().zip(person.replies()).filter_map(|(field, reply)| {
            let value = match reply? {
                Reply::Answer(answer) => DataValue::bool(answer),
                Reply::Number(number) => DataValue::from_i64(number.into()),
            };
            Some((field, value))
        });
        let mut known = [("", DataValue::Null); Person::FIELDS.len()];
        let mut count = 0;
        for (place, field) in known.iter_mut().zip(fields) {
            *place = field;
            count += 1;
        }
        self.evaluate(&DataValue::Object(&known[..count]))
    }

    fn outcome(&self, outcome: Self::Output) -> Result<Outcome, Failure> {
        outcome
    }
}
