//! Completions that attain the bounds.

use crate::presentation::{Builder, Presentation};
use crate::quantity::Measure;
use crate::red_flags::RULES;
use crate::rule::{Rule, Truth, When};
use crate::{Answer, RiskFactor, Sex};

/// Gives a measurement a number that it can still have; the numbers are tried from the highest
/// down, only where a criterion begins or ends, and the first that scores best is taken.
fn choose(said: Builder, measure: Measure, score: impl Fn(&Presentation) -> usize) -> Builder {
    let Ok(presentation) = said.build() else { return said };
    if presentation.measurement(measure).is_some() {
        return said;
    }
    let (least, most) = presentation.evidence().range(measure);
    let mut best: Option<(usize, Builder)> = None;
    let below =
        |number: &u16| (*number > least).then(|| edge_below(measure, *number).unwrap_or(0).max(least));
    for number in core::iter::successors(Some(most), below) {
        // 0 weeks of pregnancy: not pregnant, so there is nothing to give.
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

/// The highest number below this one at which a criterion of the built-in rules begins or ends, or
/// beside which it does.
fn edge_below(measure: Measure, number: u16) -> Option<u16> {
    fn highest(when: &When, measure: Measure, below: u16) -> Option<u16> {
        match *when {
            When::Between(of, low, high) if of == measure => {
                let edges = [Some(low), low.checked_sub(1), Some(high), high.checked_add(1)];
                edges.into_iter().flatten().filter(|&edge| edge < below).max()
            }
            When::Has(_) | When::Is(_) | When::Between(..) => None,
            When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
                members.iter().filter_map(|member| highest(member, measure, below)).max()
            }
        }
    }
    RULES.iter().filter_map(|rule| highest(&rule.when, measure, number)).max()
}

fn complete(
    presentation: &Presentation,
    answer: Answer,
    score: impl Fn(&Presentation) -> usize,
) -> Presentation {
    let open = presentation.unasked().union(presentation.declined());
    let mut said = open.iter().fold(presentation.to_builder(), |said, finding| said.answer(finding, answer));
    if presentation.sex().is_none() {
        said = said.sex(if answer == Answer::Yes { Sex::Female } else { sex_of_mildest(presentation) });
    }
    for &measure in Measure::ALL {
        let not_pregnant = measure == Measure::PregnancyWeeks
            && said.build().is_ok_and(|said| said.answer(RiskFactor::PossiblePregnancy) == Answer::No);
        if !not_pregnant {
            said = choose(said, measure, &score);
        }
    }
    said.build().unwrap_or(*presentation)
}

/// Male, unless the person is or may be pregnant.
fn sex_of_mildest(presentation: &Presentation) -> Sex {
    let pregnant = presentation.answer(RiskFactor::PossiblePregnancy) == Answer::Yes
        || presentation.pregnancy_weeks().is_some();
    if pregnant { Sex::Female } else { Sex::Male }
}

pub(super) fn mildest(presentation: &Presentation) -> Presentation {
    complete(presentation, Answer::No, |completed| {
        let evidence = completed.evidence();
        RULES
            .iter()
            .filter(|rule| rule.when.truth(&evidence) == Truth::Certain)
            .map(|rule| rule.urgency as usize)
            .sum()
    })
}

/// A completion in which the rule fires, if it can: everything open answered yes.
pub(super) fn firing(rule: &Rule, presentation: &Presentation) -> Presentation {
    complete(presentation, Answer::Yes, |completed| match rule.when.truth(&completed.evidence()) {
        Truth::Certain => 0,
        Truth::Pending => 1,
        Truth::Refuted => 2,
    })
}
