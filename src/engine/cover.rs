//! The fewest statements that meet every clause of a rule.
//!
//! The search adds statements clause by clause, and abandons every branch that cannot beat the fewest found so far.
//! Clauses that no one statement meets together need a statement each, and a count needs as many as its best statements
//! would.

use super::block::Block;
use super::ground::{Ground, MOST_GROUNDS};
use super::literal::{Derived, Literals, NONE, both, count, either, meets, without};
use crate::QuestionSet;

/// How often a search may test one statement against one clause. After that it returns the fewest statements found so
/// far, less those that are not needed.
const MOST_WORK: usize = 90_000;

/// The fewest statements that meet every clause, given that `always` holds for everybody, and whether the search ended
/// within its limit. `None` if all of them together do not meet every clause.
pub(super) fn smallest_cover(
    clauses: &[Literals],
    block: &Block,
    grounds: &[Ground],
    asks: Literals,
    always: Literals,
) -> Option<(QuestionSet, bool)> {
    let mut bearing = [None; MOST_GROUNDS];
    let bear = grounds.iter().filter(|ground| meets(ground.says, asks));
    let mut count = 0;
    for (place, ground) in bearing.iter_mut().zip(bear) {
        *place = Some(ground);
        count += 1;
    }
    let bearing = bearing.get_mut(..count).unwrap_or_default();
    let nothing = Choice { chosen: QuestionSet::EMPTY, left_out: QuestionSet::EMPTY, certain: always };
    let mut search = Search { clauses, block, grounds: bearing, work: 0, best: None };
    search.extend(nothing);
    if search.work >= MOST_WORK && !clauses.iter().any(|clause| block.has_count(*clause)) {
        // A statement is not needed if another one meets every clause that it meets. It is left out only now, because
        // it is often the one that a reader expects.
        leave_out_lesser(clauses, bearing);
        search = Search { clauses, block, grounds: bearing, work: 0, best: None };
        search.extend(nothing);
    }
    let best = search.best?;
    if search.work < MOST_WORK { Some((best, true)) } else { Some((search.needed(best, always), false)) }
}

/// Leaves out every statement if another one meets every clause that it meets.
fn leave_out_lesser(clauses: &[Literals], grounds: &mut [Option<&Ground>]) {
    let met = |ground: &Ground| {
        let meet = clauses.iter().enumerate().filter(|(_, clause)| meets(**clause, ground.says));
        meet.fold(0_u64, |met, (place, _)| met | 1 << place)
    };
    for place in (0..grounds.len()).rev() {
        let Some(Some(ground)) = grounds.get(place).copied() else { continue };
        let meets_no_more = |other: &Ground| met(ground) & !met(other) == 0;
        let others = grounds.iter().enumerate().filter(|(other, _)| *other != place);
        if others.filter_map(|(_, other)| *other).any(meets_no_more) {
            grounds.get_mut(place).into_iter().for_each(|ground| *ground = None);
        }
    }
}

struct Search<'a> {
    clauses: &'a [Literals],
    block: &'a Block,
    /// The statements that bear on the rule.
    grounds: &'a [Option<&'a Ground>],
    work: usize,
    best: Option<QuestionSet>,
}

/// What was chosen so far, what was left out, and what is certain because of it.
#[derive(Clone, Copy)]
struct Choice {
    chosen: QuestionSet,
    left_out: QuestionSet,
    certain: Literals,
}

/// The order in which clauses are met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Forced,
    Plain,
    Count,
}

impl<'a> Search<'a> {
    /// Adds statements for a clause that does not hold yet, in every way that may beat the best.
    fn extend(&mut self, mut choice: Choice) {
        // A clause that only one statement meets comes first, because that statement is needed anyway. Counts come
        // last, because such statements may count towards them.
        let mut next: Option<(Turn, Literals)> = None;
        for &clause in self.clauses.iter().filter(|clause| !self.block.holds(**clause, choice.certain)) {
            let turn = self.turn(clause, choice.left_out);
            if next.is_none_or(|(first, _)| turn < first) {
                next = Some((turn, clause));
            }
            if turn == Turn::Forced {
                break;
            }
        }
        let Some((turn, clause)) = next else {
            self.best = Some(choice.chosen);
            return;
        };
        let wide = self.block.with_members(clause);
        let gain = |ground: &Ground| count(both(wide, without(ground.says, choice.certain)));
        let highest = if turn == Turn::Count {
            self.left(choice.left_out).map(gain).max().unwrap_or_default()
        } else {
            1
        };
        // For a count, statements that reach more of its members come first. For other clauses all are equal.
        for least in (1..=highest).rev() {
            for ground in self.grounds.iter().copied().flatten() {
                let gained = gain(ground);
                let is_turn = if least == highest { gained >= least } else { gained == least };
                if !is_turn || choice.left_out.contains(ground.question) {
                    continue;
                }
                if !self.may_improve(&choice) {
                    return;
                }
                self.extend(Choice {
                    chosen: choice.chosen.with(ground.question),
                    certain: either(choice.certain, ground.says),
                    ..choice
                });
                // Every set with this statement was tried.
                choice.left_out = choice.left_out.with(ground.question);
            }
        }
    }

    /// When the clause is met.
    fn turn(&self, clause: Literals, left_out: QuestionSet) -> Turn {
        if self.block.has_count(clause) {
            return Turn::Count;
        }
        let mut meet = self.left(left_out).filter(|ground| meets(ground.says, clause));
        if meet.next().is_some() && meet.next().is_none() { Turn::Forced } else { Turn::Plain }
    }

    /// Whether this branch, in which some clause does not hold yet, can still beat the best, and the limit on work is not
    /// reached.
    fn may_improve(&mut self, choice: &Choice) -> bool {
        let Some(best) = self.best else { return true }; // the first descent is at most as deep as there are statements
        self.work += self.grounds.len() * self.clauses.len();
        self.work < MOST_WORK
            && choice.chosen.len() + 1 < best.len()
            && self.fewest(choice).is_some_and(|more| choice.chosen.len() + more < best.len())
    }

    /// A lower bound on the statements that the clauses need; `None` if they cannot be met.
    fn fewest(&self, choice: &Choice) -> Option<usize> {
        let (mut fewest, mut met) = (0, NONE);
        for &clause in self.clauses.iter().filter(|clause| !self.block.holds(**clause, choice.certain)) {
            let needed = self.fewest_for(clause, choice)?;
            let wide = self.block.with_members(clause);
            if !meets(wide, met) {
                fewest += needed;
                let meeting = self.left(choice.left_out).filter(|ground| meets(ground.says, wide));
                met = meeting.fold(met, |met, ground| either(met, ground.says));
            }
        }
        Some(fewest)
    }

    fn fewest_for(&self, clause: Literals, choice: &Choice) -> Option<usize> {
        if self.left(choice.left_out).any(|ground| meets(ground.says, clause)) {
            return Some(1);
        }
        let counts = self.block.dictionary.among(clause).filter_map(|(_, literal)| match literal {
            Derived::AtLeast(needed, members) => Some((needed, members)),
            Derived::Between(..) | Derived::Is(_) => None,
        });
        counts
            .filter_map(|(needed, members)| {
                let mut missing =
                    u32::from(needed).saturating_sub(count(both(members, choice.certain))) as usize;
                let mut with_gain = [0_u8; 1 << u8::BITS];
                let with_gain = with_gain.get_mut(..=missing)?;
                for ground in self.left(choice.left_out) {
                    let gain = count(both(members, without(ground.says, choice.certain))) as usize;
                    if let Some(grounds) = with_gain.get_mut(gain.min(missing)) {
                        *grounds += 1;
                    }
                }
                let mut statements = 0;
                for (gain, &grounds) in with_gain.iter().enumerate().skip(1).rev() {
                    let taken = missing.div_ceil(gain).min(grounds.into());
                    statements += taken;
                    missing = missing.saturating_sub(taken * gain);
                }
                (missing == 0).then_some(statements)
            })
            .min()
    }

    fn left(&self, left_out: QuestionSet) -> impl Iterator<Item = &'a Ground> {
        self.grounds.iter().copied().flatten().filter(move |ground| !left_out.contains(ground.question))
    }

    /// Drops each statement without which the others still meet every clause.
    fn needed(&self, statements: QuestionSet, always: Literals) -> QuestionSet {
        statements.iter().fold(statements, |left, question| {
            let fewer = left.without(question);
            let kept =
                self.grounds.iter().copied().flatten().filter(|ground| fewer.contains(ground.question));
            let certain = kept.fold(always, |certain, ground| either(certain, ground.says));
            let meet = self.clauses.iter().all(|clause| self.block.holds(*clause, certain));
            if meet { fewer } else { left }
        })
    }
}
