//! Completions that attain the bounds.

use crate::Policy;
use crate::RuleSet;
use crate::presentation::{PREGNANCY, Presentation, PresentationBuilder};
use crate::quantity::Measure;
use crate::rule::{Rule, Truth, TurningPoints};
use crate::{Answer, FindingSet, Sex};

/// Lower is better.
type Score = (usize, usize);

/// How many completions a search for numbers that fit together may try.
const MOST_TRIES: u32 = 20_000;

/// The numbers worth trying for a measurement, each given to the builder: the ends of the range that is still possible
/// and the numbers at which a criterion changes, highest first.
fn candidates(
    points: &TurningPoints,
    said: PresentationBuilder,
    measure: Measure,
) -> impl Iterator<Item = PresentationBuilder> {
    let known = said.build().ok().filter(|presentation| presentation.measurement(measure).is_none());
    let range = known.map(|presentation| presentation.evidence().range(measure));
    range.into_iter().flat_map(move |(least, most)| {
        let inner =
            points.numbers(measure).iter().rev().filter(move |number| (least..most).contains(*number));
        let numbers = [most].into_iter().chain(inner.copied()).chain([least]);
        // 0 weeks of pregnancy: not pregnant, so there is no number to give.
        numbers.filter_map(move |number| said.measure(measure, number).ok())
    })
}

/// Gives a measurement the number with the best score; of equals, the highest.
fn choose(
    points: &TurningPoints,
    said: PresentationBuilder,
    measure: Measure,
    score: impl Fn(&Presentation) -> Score,
) -> PresentationBuilder {
    let mut best: Option<(Score, PresentationBuilder)> = None;
    for candidate in candidates(points, said, measure) {
        if let Ok(completed) = candidate.build() {
            let score = score(&completed);
            if best.is_none_or(|(least, _)| score < least) {
                best = Some((score, candidate));
            }
        }
    }
    best.map_or(said, |(_, candidate)| candidate)
}

/// The first completion that is good enough, if there is one within the tries that are left: every number is tried with
/// every other.
fn choose_together(
    points: &TurningPoints,
    said: PresentationBuilder,
    measures: &[Measure],
    good: &impl Fn(&Presentation) -> bool,
    tries: &mut u32,
) -> Option<Presentation> {
    let [measure, rest @ ..] = measures else {
        *tries = tries.checked_sub(1)?;
        return said.build().ok().filter(good);
    };
    let mut numbers = candidates(points, said, *measure).peekable();
    if numbers.peek().is_none() {
        return choose_together(points, said, rest, good, tries);
    }
    numbers.find_map(|candidate| choose_together(points, candidate, rest, good, tries))
}

/// The completion with the best score, of either sex if that is open. Of equals, a female one is preferred if
/// everything is answered yes, and a male one if everything is answered no.
///
/// Numbers are chosen one after the other. As they bound each other, this can miss a completion that is `good`; numbers
/// are then tried together.
fn complete<'a>(
    rules: impl Iterator<Item = Rule<'a>>,
    presentation: &Presentation,
    answer: Answer,
    score: impl Fn(&Presentation) -> Score,
    good: impl Fn(Score) -> bool,
) -> Presentation {
    let sexes = if answer == Answer::Yes { [Sex::Female, Sex::Male] } else { [Sex::Male, Sex::Female] };
    let points = TurningPoints::of(rules);
    let is_open = |sex: &Sex| presentation.sex().is_none_or(|known| known == *sex);
    // An answer can rule one sex out.
    let of_sex = |sex| Some(answered(&presentation.to_builder().sex(sex).build().ok()?, answer));
    let said = || sexes.into_iter().filter(is_open).filter_map(of_sex);
    let completed = said().filter_map(|said| choose_all(&points, said, &score).build().ok());
    let best = completed.min_by_key(&score).unwrap_or(*presentation);
    if good(score(&best)) {
        return best;
    }
    let mut tries = MOST_TRIES;
    let good = |completed: &Presentation| good(score(completed));
    said().find_map(|said| choose_together(&points, said, Measure::ALL, &good, &mut tries)).unwrap_or(best)
}

fn answered(presentation: &Presentation, answer: Answer) -> PresentationBuilder {
    let mut open = presentation.open().findings().difference(FindingSet::SELF_CARE_ONLY);
    if answer == Answer::Yes && presentation.is_pregnant_undated() {
        open.insert(PREGNANCY); // a certain pregnancy can remain undated
    }
    open.iter().fold(presentation.to_builder(), |said, finding| said.answer(finding, answer))
}

fn choose_all(
    points: &TurningPoints,
    said: PresentationBuilder,
    score: &impl Fn(&Presentation) -> Score,
) -> PresentationBuilder {
    Measure::ALL.iter().fold(said, |said, &measure| choose(points, said, measure, score))
}

/// The least urgent completion, and among equals the one in which the least fires.
pub(super) fn mildest(rules: &RuleSet, policy: Policy, presentation: &Presentation) -> Presentation {
    let score = |completed: &Presentation| {
        let fired = rules.table().fired(completed.evidence(), policy);
        let levels = fired.map(|(_, urgency)| urgency.level());
        levels.fold((0, 0), |(highest, sum), level| (level.max(highest), sum + level))
    };
    let (at_least, _) = rules.bounds(presentation, policy);
    complete(rules.rules(), presentation, Answer::No, score, |(highest, _)| highest <= at_least.level())
}

/// A completion in which the rule fires, if it can: every open question is answered yes.
pub(super) fn firing(rule: &Rule<'_>, presentation: &Presentation) -> Presentation {
    let score = |completed: &Presentation| match rule.when.truth(&completed.evidence()) {
        Truth::Certain => (0, 0),
        Truth::Pending => (1, 0),
        Truth::Refuted => (2, 0),
    };
    complete([*rule].into_iter(), presentation, Answer::Yes, score, |score| score == (0, 0))
}
