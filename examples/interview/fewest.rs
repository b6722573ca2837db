//! The fewest questions whose answers make the advice certain: no order of asking can need less.
//!
//! A set of answers that leaves the advice open can be grown until any further answer would settle it. Every set that
//! settles the advice has one of those further answers, which gives a *demand*: at least one of these. The smallest set
//! that meets all demands known so far is either enough, and then no smaller set is, or it leads to another demand.
//! This is the implicit hitting set method for a smallest cover.

use backpain::presentation::PresentationBuilder;
use backpain::triage::State;
use backpain::{FindingSet, Kind, Options, Presentation, Question, QuestionSet, triage_with};

/// At least one of these lines is needed. Each line stands for itself by its first question.
type Demand = QuestionSet;

/// A person of whom everything is known, and what can be asked.
pub(crate) struct Fewest {
    person: Presentation,
    /// Each line by its first question, with all questions that it answers.
    lines: Vec<(Question, QuestionSet)>,
}

impl Fewest {
    /// `lines` are sets of questions that are asked together, such as those of a choice. What the person does not know
    /// counts as asked once its line is asked.
    pub(crate) fn new(person: &Presentation, lines: impl Iterator<Item = QuestionSet>) -> Self {
        let never_asked = FindingSet::of_kind(Kind::Sign).union(FindingSet::SELF_CARE_ONLY);
        let heard = person.restricted_to(QuestionSet::ALL.difference(never_asked.into()));
        let open = heard.unasked().difference(never_asked.into());
        let asked = open.iter().fold(heard.to_builder(), PresentationBuilder::unknown);
        // Not to know what is open contradicts nothing.
        let person = asked.build().unwrap_or(heard);
        let lines = lines.filter_map(|line| Some((line.iter().next()?, line))).collect();
        Self { person, lines }
    }

    /// How many lines are needed.
    pub(crate) fn count(&self) -> usize {
        let mut demands: Vec<Demand> = Vec::new();
        loop {
            let chosen = smallest_cover(&demands);
            if self.is_certain(chosen) {
                return chosen.len();
            }
            // Demands that share nothing bring the bound up fastest.
            let mut more = chosen;
            while !self.is_certain(more) {
                let demand = self.demand(more);
                demands.push(demand);
                more = more.union(demand);
            }
        }
    }

    fn is_certain(&self, chosen: QuestionSet) -> bool {
        let lines = self.lines.iter().filter(|(first, _)| chosen.contains(*first));
        let asked = lines.fold(QuestionSet::EMPTY, |asked, (_, line)| asked.union(*line));
        let known = self.person.restricted_to(asked);
        let state = triage_with(&known, Options::new().without_examination()).state();
        matches!(state, State::AdviceCertain | State::EmergencyCertain)
    }

    /// Lines of which at least one is needed besides these, which leave the advice open.
    fn demand(&self, chosen: QuestionSet) -> Demand {
        let rest: Vec<Question> =
            self.lines.iter().map(|(first, _)| *first).filter(|first| !chosen.contains(*first)).collect();
        let mut grown = chosen;
        self.grow(&mut grown, &rest);
        rest.into_iter().filter(|first| !grown.contains(*first)).collect()
    }

    /// Adds as many of the lines as leave the advice open, halves of them at a time.
    fn grow(&self, grown: &mut QuestionSet, rest: &[Question]) {
        let all = grown.union(rest.iter().copied().collect());
        if !self.is_certain(all) {
            *grown = all;
        } else if rest.len() > 1 {
            let (first, second) = rest.split_at(rest.len() / 2);
            self.grow(grown, first);
            self.grow(grown, second);
        }
    }
}

/// A smallest set with a member of each demand, by branch and bound.
fn smallest_cover(demands: &[Demand]) -> QuestionSet {
    let mut best = demands.iter().fold(QuestionSet::EMPTY, |all, demand| all.union(*demand));
    cover(demands.to_vec(), QuestionSet::EMPTY, &mut best);
    best
}

fn cover(mut demands: Vec<Demand>, mut chosen: QuestionSet, best: &mut QuestionSet) {
    simplify(&mut demands, &mut chosen);
    // Demands that share nothing need a member each.
    let mut met = QuestionSet::EMPTY;
    let apart = demands.iter().filter(|demand| {
        let is_apart = demand.intersection(met).is_empty();
        if is_apart {
            met = met.union(**demand);
        }
        is_apart
    });
    if chosen.len() + apart.count() >= best.len() {
        return;
    }
    let Some(&demand) = demands.first() else {
        *best = chosen;
        return;
    };
    // Each turn leaves out the members that earlier turns tried.
    let mut tried = QuestionSet::EMPTY;
    for member in demand {
        let left =
            demands.iter().filter(|demand| !demand.contains(member)).map(|demand| demand.difference(tried));
        cover(left.collect(), chosen.with(member), best);
        tried.insert(member);
    }
}

/// Chooses what every cover has, drops demands that others imply, and members that another one can stand for. The shortest
/// demand comes first.
fn simplify(demands: &mut Vec<Demand>, chosen: &mut QuestionSet) {
    loop {
        demands.sort_by_key(|demand| demand.len());
        let mut needed: Vec<Demand> = Vec::new();
        for demand in demands.iter() {
            if !needed.iter().any(|shorter| shorter.is_subset(*demand)) {
                needed.push(*demand);
            }
        }
        let forced = needed.iter().filter(|demand| demand.len() == 1);
        let forced = forced.fold(QuestionSet::EMPTY, |all, demand| all.union(*demand));
        *chosen = chosen.union(forced);
        needed.retain(|demand| demand.intersection(forced).is_empty());
        let useless = replaceable(&needed);
        let before = (demands.len(), demands.iter().map(|demand| demand.len()).sum::<usize>());
        *demands = needed.into_iter().map(|demand| demand.difference(useless)).collect();
        if before == (demands.len(), demands.iter().map(|demand| demand.len()).sum()) {
            return;
        }
    }
}

/// A member whose demands are all among those of another member that stays.
fn replaceable(demands: &[Demand]) -> QuestionSet {
    let members = demands.iter().fold(QuestionSet::EMPTY, |all, demand| all.union(*demand));
    let mut useless = QuestionSet::EMPTY;
    for member in members {
        let together = demands.iter().filter(|demand| demand.contains(member));
        let others = together.fold(QuestionSet::ALL, |all, demand| all.intersection(*demand));
        if !others.difference(useless).without(member).is_empty() {
            useless.insert(member);
        }
    }
    useless
}
