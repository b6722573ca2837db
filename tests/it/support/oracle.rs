//! A plain reading of the criteria, and people to try it on.

use std::collections::BTreeSet;

use backpain::presentation::PresentationBuilder;
use backpain::rule::{Rule, When};
use backpain::{Answer, Finding, Measure, Presentation, RiskFactor, Sex};

/// A person about whom everything is known.
pub(crate) trait Whole {
    fn has(&self, finding: Finding) -> bool;
    fn number(&self, measure: Measure) -> Option<u16>;
    fn sex(&self) -> Option<Sex>;
}

impl Whole for Presentation {
    fn has(&self, finding: Finding) -> bool {
        self.answer(finding) == Answer::Yes
    }
    fn number(&self, measure: Measure) -> Option<u16> {
        self.measurement(measure)
    }
    fn sex(&self) -> Option<Sex> {
        Presentation::sex(self)
    }
}

/// A person whose open findings all have the same answer. Nothing is built, because the proofs need tens of millions of
/// these.
pub(crate) struct Ended<'a> {
    pub(crate) person: &'a Presentation,
    pub(crate) open_is_yes: bool,
}

impl Whole for Ended<'_> {
    fn has(&self, finding: Finding) -> bool {
        match self.person.answer(finding) {
            Answer::Yes => true,
            Answer::No => false,
            _ => self.open_is_yes,
        }
    }
    fn number(&self, measure: Measure) -> Option<u16> {
        self.person.measurement(measure)
    }
    fn sex(&self) -> Option<Sex> {
        self.person.sex()
    }
}

/// Whether the criterion holds for a person about whom everything is known. This is the simplest reading: it shares
/// only the data with the crate.
pub(crate) fn holds(when: &When<'_>, person: &impl Whole) -> bool {
    match when {
        When::Has(finding) => person.has(*finding),
        When::Between(measure, low, high) => {
            person.number(*measure).is_some_and(|number| (*low..=*high).contains(&number))
        }
        When::Is(sex) => person.sex() == Some(*sex),
        When::All(members) => members.iter().all(|member| holds(&member, person)),
        When::Any(members) => members.iter().any(|member| holds(&member, person)),
        When::AtLeast(needed, members) => {
            members.iter().filter(|member| holds(member, person)).count() >= usize::from(*needed)
        }
        other => panic!("teach the oracle {other:?}"),
    }
}

/// What a rule asks for: findings, measurements with the numbers around each boundary, and sex.
pub(crate) struct Support {
    pub findings: Vec<Finding>,
    pub measures: Vec<(Measure, Vec<u16>)>,
    pub sex: bool,
}

pub(crate) fn support(rule: &Rule<'_>) -> Support {
    let mut support =
        Support { findings: rule.when.findings().iter().collect(), measures: Vec::new(), sex: false };
    collect(&rule.when, &mut support);
    support
}

fn collect(when: &When<'_>, support: &mut Support) {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the enum is open to other crates")]
    match when {
        When::Between(measure, low, high) => {
            let (min, max) = measure.limits();
            let place =
                support.measures.iter().position(|(known, _)| known == measure).unwrap_or_else(|| {
                    support.measures.push((*measure, vec![min, max]));
                    support.measures.len() - 1
                });
            let edges = [low.saturating_sub(1), *low, *high, high.saturating_add(1)];
            let Some((_, numbers)) = support.measures.get_mut(place) else { return };
            numbers.extend(edges.into_iter().filter(|number| (min..=max).contains(number)));
            numbers.sort_unstable();
            numbers.dedup();
        }
        When::Is(_) => support.sex = true,
        When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
            members.iter().for_each(|member| collect(&member, support));
        }
        _ => {} // a finding is collected already
    }
}

/// Every way to set the measurements and the sex of a support, or to leave them unknown.
pub(crate) fn circumstances(support: &Support) -> Vec<PresentationBuilder> {
    let mut all = vec![Presentation::builder()];
    for (measure, numbers) in &support.measures {
        all = all
            .into_iter()
            .flat_map(|said| {
                let set = numbers.iter().map(move |&number| said.measure(*measure, number).unwrap());
                set.chain([said]).collect::<Vec<_>>()
            })
            .collect();
    }
    if support.sex {
        all = all.into_iter().flat_map(|said| [said, said.sex(Sex::Female), said.sex(Sex::Male)]).collect();
    }
    all
}

const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();

/// Every way to answer the open questions of a support, by brute force. A pregnancy that no answer denies is dated or
/// only possible; a certain one is dated.
pub(crate) fn completions(support: &Support, said: &Presentation) -> Vec<Presentation> {
    let mut all = vec![said.to_builder()];
    let asks_weeks = support.measures.iter().any(|(measure, _)| *measure == Measure::PregnancyWeeks);
    for &finding in &support.findings {
        if matches!(said.answer(finding), Answer::Unknown | Answer::Declined) {
            all = all
                .into_iter()
                .flat_map(|said| {
                    // Weeks answer it. If no rule asks for them, any will do.
                    let weeks =
                        |said: PresentationBuilder| said.measure(Measure::PregnancyWeeks, 20).unwrap();
                    let by_weeks =
                        (finding == PREGNANCY).then(|| if asks_weeks { said } else { weeks(said) });
                    [said.yes(finding), said.no(finding)].into_iter().chain(by_weeks)
                })
                .collect();
        }
    }
    for (measure, numbers) in &support.measures {
        if said.measurement(*measure).is_some() {
            continue;
        }
        all = all
            .into_iter()
            .flat_map(|so_far| {
                let pregnancy = *measure == Measure::PregnancyWeeks;
                // All listed numbers may lie outside what the other answers permit.
                let left = said.range(*measure);
                let fit =
                    |number: u16| if pregnancy { number } else { number.clamp(*left.start(), *left.end()) };
                let numbers: BTreeSet<u16> = numbers.iter().map(|&number| fit(number)).collect();
                let mut ways: Vec<PresentationBuilder> =
                    numbers.iter().map(|&number| so_far.measure(*measure, number).unwrap()).collect();
                if pregnancy {
                    ways.push(so_far); // not pregnant
                }
                ways
            })
            .collect();
    }
    if support.sex && said.sex().is_none() {
        all = all.into_iter().flat_map(|said| [said.sex(Sex::Female), said.sex(Sex::Male)]).collect();
    }
    let is_answered = |person: &Presentation| {
        let pregnancy = !support.findings.contains(&PREGNANCY)
            || matches!(person.answer(PREGNANCY), Answer::Yes | Answer::No);
        let dated = *person.range(Measure::PregnancyWeeks).start() == 0 || person.pregnancy_weeks().is_some();
        pregnancy && (dated || !asks_weeks)
    };
    all.into_iter().filter_map(|said| said.build().ok()).filter(is_answered).collect()
}
