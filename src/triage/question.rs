//! Completions that attain the bounds.

use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::Policy;
use crate::RuleSet;
use crate::presentation::{PREGNANCY, Presentation, PresentationBuilder};
use crate::quantity::Measure;
use crate::rule::{Rule, Truth, When};
use crate::{Answer, FindingSet, Sex};

/// Lower is better.
type Score = (usize, usize);

/// Gives a measurement the number with the best score; of equals, the highest. It tries only the ends of the range that
/// is still possible and the numbers at which a criterion changes.
fn choose(
    edges: &[(Measure, u16)],
    said: PresentationBuilder,
    measure: Measure,
    score: impl Fn(&Presentation) -> Score,
) -> PresentationBuilder {
    let Ok(presentation) = said.build() else { return said };
    if presentation.measurement(measure).is_some() {
        return said;
    }
    let (least, most) = presentation.evidence().range(measure);
    let inner = edges.iter().filter(|(of, number)| *of == measure && (least..most).contains(number));
    let numbers = [most].into_iter().chain(inner.map(|(_, number)| *number)).chain([least]);
    let mut best: Option<(Score, PresentationBuilder)> = None;
    for number in numbers {
        // 0 weeks of pregnancy: not pregnant, so there is no number to give.
        let Ok(candidate) = said.measure(measure, number) else { continue };
        if let Ok(completed) = candidate.build() {
            let score = score(&completed);
            if best.is_none_or(|(least, _)| score < least) {
                best = Some((score, candidate));
            }
        }
    }
    best.map_or(said, |(_, candidate)| candidate)
}

/// The numbers at which a criterion of the rules begins or ends, and their neighbours, highest first.
fn edges<'a>(rules: impl Iterator<Item = Rule<'a>>) -> Vec<(Measure, u16)> {
    let mut edges = Vec::new();
    for rule in rules {
        rule.when.each_single(&mut |single| {
            if let When::Between(measure, low, high) = single {
                let numbers = [low.saturating_sub(1), low, high, high.saturating_add(1)];
                edges.extend(numbers.map(|number| (measure, number)));
            }
        });
    }
    edges.sort_unstable_by_key(|&(measure, number)| (measure as usize, Reverse(number)));
    edges.dedup();
    edges
}

/// The completion with the best score, of either sex if that is open. Of equals, a female one is preferred if
/// everything is answered yes, and a male one if everything is answered no.
fn complete<'a>(
    rules: impl Iterator<Item = Rule<'a>>,
    presentation: &Presentation,
    answer: Answer,
    score: impl Fn(&Presentation) -> Score,
) -> Presentation {
    let sexes = if answer == Answer::Yes { [Sex::Female, Sex::Male] } else { [Sex::Male, Sex::Female] };
    let edges = edges(rules);
    let is_open = |sex: &Sex| presentation.sex().is_none_or(|known| known == *sex);
    let completed = sexes.into_iter().filter(is_open).filter_map(|sex| {
        let of_sex = presentation.to_builder().sex(sex).build().ok()?; // an answer can rule one sex out
        choose_all(&edges, answered(&of_sex, answer), &score).build().ok()
    });
    completed.min_by_key(&score).unwrap_or(*presentation)
}

fn answered(presentation: &Presentation, answer: Answer) -> PresentationBuilder {
    let mut open = presentation.open().findings().difference(FindingSet::SELF_CARE_ONLY);
    if answer == Answer::Yes && presentation.is_pregnant_undated() {
        open.insert(PREGNANCY); // a certain pregnancy can remain undated
    }
    open.iter().fold(presentation.to_builder(), |said, finding| said.answer(finding, answer))
}

fn choose_all(
    edges: &[(Measure, u16)],
    said: PresentationBuilder,
    score: &impl Fn(&Presentation) -> Score,
) -> PresentationBuilder {
    Measure::ALL.iter().fold(said, |said, &measure| choose(edges, said, measure, score))
}

/// The least urgent completion, and among equals the one in which the least fires.
pub(super) fn mildest(rules: &RuleSet, policy: Policy, presentation: &Presentation) -> Presentation {
    complete(rules.rules(), presentation, Answer::No, |completed| {
        let levels = rules.fired_in(completed.evidence()).map(|rule| rule.urgency_under(policy).level());
        levels.fold((0, 0), |(highest, sum), level| (level.max(highest), sum + level))
    })
}

/// A completion in which the rule fires, if it can: every open question is answered yes.
pub(super) fn firing(rule: &Rule<'_>, presentation: &Presentation) -> Presentation {
    complete([*rule].into_iter(), presentation, Answer::Yes, |completed| {
        match rule.when.truth(&completed.evidence()) {
            Truth::Certain => (0, 0),
            Truth::Pending => (1, 0),
            Truth::Refuted => (2, 0),
        }
    })
}
