//! Checks a rule set before it is built.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::RuleSet;
use super::error::{ErrorKind, SetError};
use super::firing::{Cells, Firings, Limits, Steps};
use crate::Condition;
use crate::engine::{ResolveError, Trial};
use crate::order;
use crate::presentation::{Presentation, Question};
use crate::rule::{Reference, Rule, RuleBuf, When, WhenBuf};
use crate::text::is_readable;

/// The most rules in a set.
const MOST_RULES: usize = 10_000;
/// The most parts that the criteria of a set may have together.
const MOST_PARTS: usize = 100_000;
/// The most pairs of clauses to compare when resolving the rules of a set.
const MOST_COMPARED: usize = 50_000_000;
/// The most steps that the search for redundant rules may take.
const MOST_STEPS: usize = 500_000;
/// Checking whether this many other rules fire costs as much as one step.
const RIVALS_A_STEP: usize = 64;

/// Finds the errors in each rule by itself.
pub(super) fn each(rules: &[RuleBuf], errors: &mut Vec<SetError>) {
    if rules.len() > MOST_RULES {
        let kind = ErrorKind::TooManyRules { given: rules.len(), most: MOST_RULES };
        errors.push(SetError::of("", kind));
        return;
    }
    let parts = rules.iter().map(|rule| rule.when.parts()).sum();
    if parts > MOST_PARTS {
        errors.push(SetError::of("", ErrorKind::TooManyParts { given: parts, most: MOST_PARTS }));
        return;
    }
    let (mut trial, mut compared) = (Trial::new(), 0);
    for buf in rules {
        let (before, rule) = (errors.len(), buf.as_rule());
        errors.extend(rule.errors().map(|error| SetError::of(rule.id, ErrorKind::Rule(error))));
        let of_sources = rule.sources.iter().flat_map(|cited| match cited.source {
            Reference::Local(local) => [local.title, local.publisher, local.address].map(str::trim),
            Reference::Listed(_) => [""; 3],
        });
        let texts = [Some(rule.rationale), rule.milder_because].into_iter().flatten().chain(of_sources);
        if texts.filter(|text| !text.is_empty()).any(|text| !is_readable(text)) {
            errors.push(SetError::of(rule.id, ErrorKind::Unreadable));
        }
        criterion(rule.id, &buf.when, &mut String::new(), errors);
        if errors.len() == before {
            let added = match trial.resolve(&rule) {
                Ok(pairs) if pairs <= MOST_COMPARED - compared => Ok(pairs),
                Ok(_) => Err(ResolveError::Work),
                Err(error) => Err(error),
            };
            match added {
                Ok(pairs) => compared += pairs,
                Err(error) => errors.push(SetError::of(rule.id, error.into())),
            }
        }
    }
}

/// Finds the errors in this part of a criterion, and in its members.
fn criterion(rule: &str, part: &WhenBuf, place: &mut String, errors: &mut Vec<SetError>) {
    if let Some(error) = part.error().or_else(|| part.as_when().error_here()) {
        let kind = ErrorKind::When(error);
        errors.push(SetError { rule: rule.into(), place: place.clone(), kind });
    }
    let list = match part.as_when() {
        When::All(_) => "all",
        When::Any(_) => "any",
        When::AtLeast(..) => "at_least",
        When::Has(_) | When::Between(..) | When::Is(_) => return,
    };
    let length = place.len();
    for (number, member) in part.members().iter().enumerate() {
        place.push_str(if length == 0 { "" } else { "." });
        place.extend([list, "[", &number.to_string(), "]"]);
        criterion(rule, member, place, errors);
        place.truncate(length);
    }
}

/// Finds the errors among the rules: those that never fire, and those that others make redundant.
pub(super) fn rules_together(set: &RuleSet, errors: &mut Vec<SetError>) {
    if crate::red_flags::edition(set.edition()).is_ok_and(|edition| edition.hash != set.hash()) {
        errors.push(SetError::of("", ErrorKind::EditionTaken(set.edition().to_string())));
    }
    let limits = Limits::new();
    let cells = Cells::of(&limits, set.rules());
    let steps = Steps::new(MOST_STEPS);
    let rules: Vec<Rule<'_>> = set.rules().collect();
    let rivals = Rivals::of(set, &limits);
    let mut redundant = vec![false; rules.len()];
    for (place, rule) in rules.iter().enumerate() {
        if !set.table().can_be_explained(place) {
            errors.push(SetError::of(rule.id, ErrorKind::TooHardToExplain));
            continue;
        }
        // Of two rules that say the same, only one is reported.
        let stays = |other: &usize| *other != place && redundant.get(*other) == Some(&false);
        let outdoes = |other: &usize| rules.get(*other).is_some_and(|other| other.outdoes(rule));
        let (mut fires, mut beside) = (false, Vec::new());
        let Some(conjunction) = set.table().conjunction(place) else { continue };
        let ended = Firings::new(&cells, &steps).of(&[conjunction], &mut |person| {
            fires = true;
            let evidence = person.evidence();
            let does_fire =
                |other: &usize| set.table().conjunction(*other).is_some_and(|rival| rival.fires(&evidence));
            let (mut looked_at, mut rival) = (0, None);
            for other in rivals.of_rule(rule, person).inspect(|_| looked_at += 1) {
                if rival.is_none_or(|rival| other < rival)
                    && stays(&other)
                    && outdoes(&other)
                    && does_fire(&other)
                {
                    rival = Some(other);
                }
            }
            match rival {
                _ if steps.spend(looked_at / RIVALS_A_STEP).is_err() => ControlFlow::Break(()),
                None => ControlFlow::Break(()), // no other rule can replace this one
                Some(rival) => {
                    beside.push(rival);
                    ControlFlow::Continue(())
                }
            }
        });
        let kind = match ended {
            Err(_) => ErrorKind::TooWide,
            Ok(_) if steps.are_spent() => ErrorKind::TooWide,
            Ok(ControlFlow::Break(())) => continue,
            Ok(ControlFlow::Continue(())) if !fires => ErrorKind::NeverFires,
            Ok(ControlFlow::Continue(())) => {
                redundant.get_mut(place).into_iter().for_each(|is_redundant| *is_redundant = true);
                beside = order::smallest_first(&beside, |rival| *rival);
                beside.dedup();
                let ids = beside.iter().filter_map(|&rival| rules.get(rival)).map(|rule| rule.id.to_string());
                ErrorKind::Redundant(ids.collect())
            }
        };
        errors.push(SetError::of(rule.id, kind));
    }
}

/// The rules by what they suspect and by what they ask for, to compare a rule only with those that may replace it.
struct Rivals(Vec<Vec<usize>>);

impl Rivals {
    /// Each rule is listed under every question of one of its clauses: unless one of them is answered, it does not fire.
    fn of(set: &RuleSet, limits: &Limits) -> Self {
        let mut rivals = vec![Vec::new(); Condition::ALL.len() * (Question::ALL.len() + 1)];
        let nothing = Presentation::EMPTY.evidence();
        for (place, rule) in set.rules().enumerate() {
            let Some(conjunction) = set.table().conjunction(place) else { continue };
            let clauses = conjunction.unmet(&nothing).map(|(_, clause)| limits.questions_of(&clause));
            let questions = clauses.min_by_key(|questions| questions.len());
            let places =
                questions.map_or_else(|| [None].to_vec(), |questions| questions.iter().map(Some).collect());
            for question in places {
                rivals
                    .get_mut(Self::list(rule.suspects, question))
                    .into_iter()
                    .for_each(|list| list.push(place));
            }
        }
        Self(rivals)
    }

    /// The rules that suspect the same and that may fire for this person.
    fn of_rule(&self, rule: &Rule<'_>, person: &Presentation) -> impl Iterator<Item = usize> + '_ {
        let suspects = rule.suspects;
        let questions = person.statements().map(|statement| Some(statement.question())).chain([None]);
        questions.filter_map(move |question| self.0.get(Self::list(suspects, question))).flatten().copied()
    }

    /// The place of the list of a condition and a question; the last list of a condition is that without a question.
    fn list(suspects: Condition, question: Option<Question>) -> usize {
        let questions = Question::ALL.len();
        suspects as usize * (questions + 1) + question.map_or(questions, Question::bit)
    }
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::super::Rules;
    use super::*;
    use crate::quantity::{Measure, Sex};
    use crate::{RiskFactor, Source, Symptom, Urgency};

    const CRITERIA: usize = 16;

    fn criterion(place: usize) -> WhenBuf {
        let between = |measure, low, high| WhenBuf::between(measure, low, high);
        match place % CRITERIA {
            0 => between(Measure::Age, 60, 120),
            1 => between(Measure::Age, 60, 80),
            2 => between(Measure::Age, 81, 120),
            3 => between(Measure::Age, 0, 59),
            4 => between(Measure::AgeAtOnset, 60, 120),
            5 => between(Measure::AgeAtOnset, 0, 59),
            6 => between(Measure::Duration, 28, 43_830),
            7 => between(Measure::Duration, 0, 27),
            8 => between(Measure::WeeksWithoutImprovement, 4, 6_261),
            9 => between(Measure::WeeksWithoutImprovement, 0, 3),
            10 => WhenBuf::is(Sex::Female),
            11 => WhenBuf::has(RiskFactor::PossiblePregnancy),
            12 => between(Measure::PregnancyWeeks, 1, 45),
            13 => WhenBuf::has(Symptom::LegPainBothSides),
            14 => WhenBuf::has(Symptom::LegPain),
            _ => WhenBuf::has(Symptom::Fever),
        }
    }

    fn set_of(rules: &[RuleBuf]) -> RuleSet {
        RuleSet::resolved("a test".into(), Rules::Built(rules.into()), Vec::new()).unwrap()
    }

    /// The check and the difference agree: removing a rule that the check reports delays nobody, and removing any other
    /// rule delays some person.
    #[test]
    fn a_rule_is_redundant_if_and_only_if_nothing_differs_without_it() {
        let mut draw = crate::draw::draws();
        let rule = |place: usize, urgency, when| {
            RuleBuf::new(&format!("rule-{place}"), Condition::SpinalInfection, urgency, when)
                .at(crate::Setting::SameDayClinician)
                .because("A test.")
                .source(Source::GoodPractice, None)
        };
        // The first is the set for which the two once differed.
        let mut tables =
            vec![[0, 1, 2].map(|place| rule(place, Urgency::SameDay, criterion(place))).to_vec()];
        for _ in 0..150 {
            let when = |draw: &mut dyn FnMut(usize) -> usize| {
                let (a, b) = (criterion(draw(CRITERIA)), criterion(draw(CRITERIA)));
                match draw(4) {
                    0 => WhenBuf::all([a, b]),
                    1 => WhenBuf::any([a, b]),
                    _ => a,
                }
            };
            let urgency = [Urgency::Routine, Urgency::SameDay];
            tables.push((0..4).map(|place| rule(place, urgency[draw(2)], when(&mut draw))).collect());
        }
        let (mut redundant, mut needed) = (0, 0);
        for rules in tables {
            let (whole, mut errors) = (set_of(&rules), Vec::new());
            rules_together(&whole, &mut errors);
            let is_reported = |rule: &RuleBuf| errors.iter().any(|error| *error.rule == *rule.id);
            let left: Vec<RuleBuf> = rules.iter().filter(|rule| !is_reported(rule)).cloned().collect();
            let differs = |old: &[RuleBuf], new: &[RuleBuf]| {
                let difference = RuleSet::diff(&set_of(old), &set_of(new));
                assert!(difference.is_complete());
                !difference.shifts().is_empty()
            };
            assert!(!differs(&left, &rules), "{rules:#?} {errors:?}");
            for rule in &left {
                let others: Vec<RuleBuf> = left.iter().filter(|other| other.id != rule.id).cloned().collect();
                assert!(differs(&others, &left), "{} of {left:#?}", rule.id);
                needed += 1;
            }
            redundant += errors.len();
        }
        assert!(redundant > 50 && needed > 200, "{redundant} {needed}");
    }
}
