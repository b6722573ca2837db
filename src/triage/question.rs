//! Completions that attain the bounds.

use super::rules::Rules;
use crate::Policy;
use crate::presentation::{Builder, Presentation};
use crate::quantity::Measure;
use crate::rule::{Rule, Truth, When};
use crate::{Answer, RiskFactor, Sex};

/// The lower, the better.
type Score = (usize, usize);

/// Gives a measurement a number that it can still have; the numbers are tried from the highest
/// down, only where a criterion begins or ends, and the first that scores best is taken.
fn choose(
    rules: Rules<'_>,
    said: Builder,
    measure: Measure,
    score: impl Fn(&Presentation) -> Score,
) -> Builder {
    let Ok(presentation) = said.build() else { return said };
    if presentation.measurement(measure).is_some() {
        return said;
    }
    let (least, most) = presentation.evidence().range(measure);
    let mut best: Option<(Score, Builder)> = None;
    let below =
        |number: &u16| (*number > least).then(|| edge_below(rules, measure, *number).unwrap_or(0).max(least));
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

/// The highest number below this one at which a criterion of the rules begins or ends, or
/// beside which it does.
fn edge_below(rules: Rules<'_>, measure: Measure, number: u16) -> Option<u16> {
    fn highest(when: &When<'_>, measure: Measure, below: u16) -> Option<u16> {
        match *when {
            When::Between(of, low, high) if of == measure => {
                let edges = [Some(low), low.checked_sub(1), Some(high), high.checked_add(1)];
                edges.into_iter().flatten().filter(|&edge| edge < below).max()
            }
            When::Has(_) | When::Is(_) | When::Between(..) => None,
            When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
                members.iter().filter_map(|member| highest(&member, measure, below)).max()
            }
        }
    }
    rules.all().filter_map(|rule| highest(&rule.when, measure, number)).max()
}

/// The completion that scores best of those of either sex, where that is open; a female one counts first
/// where all is answered yes, a male one where all is answered no.
fn complete(
    rules: Rules<'_>,
    presentation: &Presentation,
    answer: Answer,
    score: impl Fn(&Presentation) -> Score,
) -> Presentation {
    let sexes = if answer == Answer::Yes { [Sex::Female, Sex::Male] } else { [Sex::Male, Sex::Female] };
    let is_open = |sex: &Sex| presentation.sex().is_none_or(|known| known == *sex);
    let completed = sexes.into_iter().filter(is_open).filter_map(|sex| {
        let said = choose_all(rules, answered(presentation, answer, sex), &score);
        said.build().ok() // a pregnancy rules one of them out
    });
    completed.min_by_key(&score).unwrap_or(*presentation)
}

fn answered(presentation: &Presentation, answer: Answer, sex: Sex) -> Builder {
    let open = presentation.unasked().union(presentation.declined());
    let said = open.iter().fold(presentation.to_builder(), |said, finding| said.answer(finding, answer));
    let pregnancy = RiskFactor::PossiblePregnancy.finding();
    let said = if sex == Sex::Male && open.contains(pregnancy) { said.no(pregnancy) } else { said };
    said.sex(sex)
}

fn choose_all(rules: Rules<'_>, said: Builder, score: &impl Fn(&Presentation) -> Score) -> Builder {
    Measure::ALL.iter().fold(said, |said, &measure| {
        let not_pregnant = measure == Measure::PregnancyWeeks
            && said.build().is_ok_and(|said| said.answer(RiskFactor::PossiblePregnancy) == Answer::No);
        if not_pregnant { said } else { choose(rules, said, measure, score) }
    })
}

/// The completion that is least urgent, and of those the one for which least fires.
pub(super) fn mildest(rules: Rules<'_>, policy: Policy, presentation: &Presentation) -> Presentation {
    complete(rules, presentation, Answer::No, |completed| {
        let evidence = completed.evidence();
        let certain = rules.all().filter(|rule| rule.when.truth(&evidence) == Truth::Certain);
        let levels = certain.map(|rule| rule.urgency_under(policy).level());
        levels.fold((0, 0), |(highest, sum), level| (level.max(highest), sum + level))
    })
}

/// A completion in which the rule fires, if it can: everything open answered yes.
pub(super) fn firing(rules: Rules<'_>, rule: &Rule<'_>, presentation: &Presentation) -> Presentation {
    complete(rules, presentation, Answer::Yes, |completed| match rule.when.truth(&completed.evidence()) {
        Truth::Certain => (0, 0),
        Truth::Pending => (1, 0),
        Truth::Refuted => (2, 0),
    })
}
