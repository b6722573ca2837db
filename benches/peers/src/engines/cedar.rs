//! cedar-policy: a permit for each rule, the answers as the context. The permits that hold are the rules that fire.

use std::collections::HashMap;

use cedar_policy::{
    Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request, Response,
    RestrictedExpression,
};

use super::{Engine, Failure, Gaps, Urgencies};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::{Infix, Outcome, Rules};

const LANGUAGE: Infix = Infix {
    prefix: "context.",
    and: " && ",
    or: " || ",
    not: "!",
    one_if: |when| format!("(if {when} then 1 else 0)"),
};

pub(super) struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    /// Who asks, to do what, with what. The rules ask for none of them.
    someone: EntityUid,
    bits: HashMap<PolicyId, usize>,
    urgencies: Urgencies,
}

impl Cedar {
    pub(super) fn of(rules: &Rules) -> Self {
        let policies = rules.criteria().map(|(rule, criterion)| {
            let when = criterion.infix(&LANGUAGE);
            let text = format!("permit(principal, action, resource) when {{ {when} }};");
            Policy::parse(Some(PolicyId::new(rule.id)), text).unwrap()
        });
        let policies = PolicySet::from_policies(policies).unwrap();
        let bits = rules.set().rules().enumerate().map(|(bit, rule)| (PolicyId::new(rule.id), bit));
        Self {
            authorizer: Authorizer::new(),
            policies,
            entities: Entities::empty(),
            someone: r#"Person::"someone""#.parse().unwrap(),
            bits: bits.collect(),
            urgencies: Urgencies::of(rules),
        }
    }

    fn request(&self, person: &Person) -> Request {
        let pairs = Person::FIELDS.into_iter().zip(person.replies()).filter_map(|(field, reply)| {
            let value = match reply? {
                Reply::Answer(answer) => RestrictedExpression::new_bool(answer),
                Reply::Number(number) => RestrictedExpression::new_long(number.into()),
            };
            Some((field.to_owned(), value))
        });
        let context = Context::from_pairs(pairs).unwrap();
        let someone = || self.someone.clone();
        Request::new(someone(), someone(), someone(), context, None).unwrap()
    }

    fn ask(&self, request: &Request) -> (Response, Outcome) {
        let response = self.authorizer.is_authorized(request, &self.policies, &self.entities);
        let fired = response.diagnostics().reason().filter_map(|id| self.bits.get(id).copied());
        let outcome = self.urgencies.outcome(fired);
        (response, outcome)
    }
}

impl Engine for Cedar {
    type Input = Request;
    type Output = (Response, Outcome);

    fn input(&self, somebody: &Somebody, gaps: Gaps) -> Option<Request> {
        (gaps == Gaps::LeftOut).then(|| self.request(&somebody.plain)) // it has no null
    }

    fn assess(&mut self, request: &mut Request) -> Self::Output {
        self.ask(request)
    }

    fn assess_plain(&mut self, person: &Person) -> Self::Output {
        self.ask(&self.request(person))
    }

    fn outcome(&self, (_, outcome): Self::Output) -> Result<Outcome, Failure> {
        Ok(outcome) // a policy that fails is skipped, as the documentation says
    }
}
