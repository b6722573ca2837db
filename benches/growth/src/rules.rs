//! Rule sets of any size: the built-in rules first, then copies of them about other findings and numbers.

use std::collections::BTreeSet;

use backpain::red_flags::RULES;
use backpain::rule::{RuleBuf, When, WhenBuf};
use backpain::rule_set::{RuleSetBuilder, RuleSetError};
use backpain::{Condition, Finding, Measure, Polarity, RuleSet, Source, Urgency};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Rules of which none makes another redundant, so that a set of all of them can be built.
pub(crate) struct Rules(Vec<Draft>);

#[derive(Clone)]
struct Draft {
    id: String,
    suspects: Condition,
    urgency: Urgency,
    when: WhenBuf,
}

impl Draft {
    fn rule(&self) -> RuleBuf {
        RuleBuf::new(&self.id, self.suspects, self.urgency, self.when.clone())
            .because("It shows how the work grows with the number of rules.")
            .source(Source::GoodPractice, None)
    }
}

impl Rules {
    /// This many rules.
    pub(crate) fn of(count: usize) -> Result<Self, RuleSetError> {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let originals = RULES.iter().take(count);
        let mut rules: Vec<Draft> = originals
            .map(|rule| Draft {
                id: rule.id.to_owned(),
                suspects: rule.suspects,
                urgency: rule.urgency,
                when: rule.when.into(),
            })
            .collect();
        let mut drawn = rules.len();
        for _ in 0..20 {
            while rules.len() < count {
                rules.extend(copy(drawn, &mut rng));
                drawn += 1;
            }
            // What others make redundant is drawn again.
            let Err(error) = builder(&rules).build() else { break };
            let faulty: BTreeSet<&str> = error.iter().map(|error| error.rule.as_str()).collect();
            rules.retain(|rule| !faulty.contains(rule.id.as_str()));
        }
        builder(&rules).build().map(|_| Self(rules))
    }

    pub(crate) fn builder(&self) -> RuleSetBuilder {
        builder(&self.0)
    }

    /// The set in which this many rules, evenly spread, are edited: each third one asks for one finding more, is more
    /// urgent, or is switched off.
    pub(crate) fn edited(&self, edits: usize) -> Result<RuleSet, RuleSetError> {
        let (mut builder, mut rng) = (self.builder(), ChaCha8Rng::seed_from_u64(2));
        let step = self.0.len() / edits;
        let mut rest = self.0.iter().enumerate();
        for turn in 0..edits {
            // An edit that makes a rule redundant is tried on the next rule.
            for (_, draft) in rest.by_ref().skip_while(|(place, _)| *place < turn * step + step / 2) {
                let edited = edit(builder.clone(), draft.clone(), turn, &mut rng);
                if edited.clone().build().is_ok() {
                    builder = edited;
                    break;
                }
            }
        }
        builder.build()
    }
}

fn edit(builder: RuleSetBuilder, mut draft: Draft, turn: usize, rng: &mut ChaCha8Rng) -> RuleSetBuilder {
    match turn % 3 {
        0 => {
            draft.when = WhenBuf::all([draft.when].into_iter().chain(finding(rng).map(WhenBuf::has)));
            builder.replace(draft.rule())
        }
        1 => {
            draft.urgency = more_urgent(draft.urgency);
            builder.replace(draft.rule())
        }
        _ => builder.switch_off(&draft.id, "it shows how the work grows with the number of rules"),
    }
}

fn builder(rules: &[Draft]) -> RuleSetBuilder {
    rules.iter().fold(RuleSet::builder("growth"), |builder, rule| builder.add(rule.rule()))
}

/// A built-in rule, about other findings and numbers, and only together with one or two findings more, because a rule that
/// asks for little would make many others redundant.
fn copy(place: usize, rng: &mut ChaCha8Rng) -> Option<Draft> {
    let short = || RULES.iter().filter(|rule| parts(&rule.when) <= MOST_PARTS);
    let rule = short().cycle().nth(below(rng, RULES.len()))?;
    let turn = below(rng, concerning().len());
    let more = 1 + below(rng, 2);
    let members = (0..more).filter_map(|_| finding(rng)).map(WhenBuf::has);
    let members: Vec<WhenBuf> = members.chain([other(&rule.when, turn)]).collect();
    Some(Draft {
        id: format!("{}-{place}", rule.id),
        suspects: rule.suspects,
        urgency: rule.urgency,
        when: WhenBuf::all(members),
    })
}

/// A set takes 100,000 parts, so only rules of ordinary length are copied.
const MOST_PARTS: usize = 16;

fn parts(when: &When<'_>) -> usize {
    match when {
        When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
            1 + members.iter().map(|member| parts(&member)).sum::<usize>()
        }
        When::Has(_) | When::Between(..) | When::Is(_) | _ => 1,
    }
}

/// The criterion with each finding replaced by the one that is so many rows further on, and with other numbers.
fn other(when: &When<'_>, turn: usize) -> WhenBuf {
    let others = |members: backpain::rule::Members<'_>| -> Vec<WhenBuf> {
        members.iter().map(|member| other(&member, turn)).collect()
    };
    match *when {
        When::Has(finding) => WhenBuf::has(turned(finding, turn)),
        When::Between(measure, low, high) => {
            let (least, most) = measure.limits();
            let step = u16::try_from(turn % 5).unwrap_or(0) * step(measure);
            let low = if low == least { low } else { low.saturating_add(step).min(high) };
            let high = if high == most { high } else { high.saturating_add(step).min(most) };
            WhenBuf::between(measure, low, high)
        }
        When::Is(sex) => WhenBuf::is(sex),
        When::All(members) => WhenBuf::all(others(members)),
        When::Any(members) => WhenBuf::any(others(members)),
        When::AtLeast(needed, members) => WhenBuf::at_least(needed, others(members)),
        _ => (*when).into(), // a new kind of criterion stays as it is
    }
}

/// How far apart the numbers are at which people put a limit.
const fn step(measure: Measure) -> u16 {
    match measure {
        Measure::Age | Measure::AgeAtOnset => 5,
        Measure::Duration => 7,
        Measure::Pain => 1,
        Measure::PregnancyWeeks | Measure::WeeksWithoutImprovement | _ => 2,
    }
}

fn concerning() -> Vec<Finding> {
    let concerning = |finding: &Finding| finding.polarity() == Polarity::Concerning;
    Finding::ALL.iter().copied().filter(concerning).collect()
}

fn turned(finding: Finding, turn: usize) -> Finding {
    let all = concerning();
    let place = all.iter().position(|&other| other == finding).unwrap_or(0);
    all.get((place + turn) % all.len()).copied().unwrap_or(finding)
}

fn finding(rng: &mut ChaCha8Rng) -> Option<Finding> {
    let all = concerning();
    all.get(below(rng, all.len())).copied()
}

fn below(rng: &mut ChaCha8Rng, below: usize) -> usize {
    usize::try_from(rng.next_u32()).unwrap_or(0) % below
}

fn more_urgent(urgency: Urgency) -> Urgency {
    Urgency::ALL.iter().copied().find(|&level| level > urgency).unwrap_or(Urgency::SameDay)
}
