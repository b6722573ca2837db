//! Why a rule fires, why it cannot, and what it still waits for.

use alloc::vec::Vec;

use super::block::{Block, Resolved};
use super::clauses::{Needed, Part};
use super::cover::smallest_cover;
use super::ground::{FEW_GROUNDS, Ground, Grounds, MOST_GROUNDS, NO_GROUND};
use super::literal::{
    Derived, Dictionary, LITERAL_BITS, Literals, NONE, both, count, derived_of, either, findings_of, is_none,
    is_subset, literals_of, meets, without,
};
use super::table::Table;
use crate::presentation::{Evidence, Presentation, everything_entailed};
use crate::rule::Truth;
use crate::set::Bits;
use crate::{FindingSet, Question, QuestionSet};

/// Finds what the rules of a table wait for in one presentation.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    table: &'a Table,
    evidence: Evidence,
    /// The block that was used last, and its certain and possible literals.
    block: Option<usize>,
    certain: Literals,
    possible: Literals,
    /// The open literals of this block that were already returned.
    told: Literals,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(table: &'a Table, evidence: Evidence) -> Self {
        Self { table, evidence, block: None, certain: NONE, possible: NONE, told: NONE }
    }

    fn rule(&mut self, index: usize) -> Option<(&'a Block, &'a Resolved)> {
        let resolved = self.table.resolved.get(index)?;
        let block = self.table.blocks.get(resolved.block)?;
        if self.block != Some(resolved.block) {
            self.block = Some(resolved.block);
            (self.certain, self.possible) = block.literals(&self.evidence);
            self.told = NONE;
        }
        Some((block, resolved))
    }

    /// Whether the rule fires, may fire or cannot.
    pub(crate) fn truth(&mut self, index: usize) -> Truth {
        self.rule(index).map_or(Truth::Refuted, |(block, rule)| {
            weigh(block.parts_of(rule), self.certain, self.possible).0
        })
    }

    /// Whether the rule would fire if these findings were present too.
    pub(crate) fn fires_with(&mut self, index: usize, findings: FindingSet) -> bool {
        self.rule(index).is_some_and(|(block, rule)| {
            let certain = either(self.certain, literals_of(findings, 0));
            block.clauses_of(rule).iter().all(|clause| block.holds(*clause, certain))
        })
    }

    /// The questions whose answers the rule waits for; none if it is decided.
    pub(crate) fn open(&mut self, index: usize) -> QuestionSet {
        self.rule(index).map_or(QuestionSet::EMPTY, |(block, rule)| {
            let open = self.open_literals(block, rule);
            self.questions(block, open)
        })
    }

    /// The smallest set of statements of this presentation that fires the rule. The rule must fire.
    pub(crate) fn witness(&mut self, index: usize, presentation: &Presentation) -> QuestionSet {
        let Some((block, rule)) = self.rule(index) else { return QuestionSet::EMPTY };
        let mut few = Grounds::<FEW_GROUNDS>::empty();
        if few.fill_affirming(presentation, block, rule.asks) {
            return smallest(block, rule, presentation, &few);
        }
        let mut grounds = Grounds::<MOST_GROUNDS>::empty();
        grounds.fill_affirming(presentation, block, rule.asks);
        smallest(block, rule, presentation, &grounds)
    }

    /// The questions that the rule waits for, less those returned before.
    pub(crate) fn newly_open(&mut self, index: usize) -> QuestionSet {
        let Some((block, rule)) = self.rule(index) else { return QuestionSet::EMPTY };
        let unsettled = without(both(rule.asks, self.possible), self.certain);
        if is_subset(unsettled, self.told) {
            return QuestionSet::EMPTY;
        }
        let open = self.open_literals(block, rule);
        let new = without(open, self.told);
        self.told = either(self.told, open);
        self.questions(block, new)
    }

    fn open_literals(&self, block: &Block, rule: &Resolved) -> Literals {
        // Most often nothing that a rule asks for is decided, so everything is open.
        if !meets(rule.asks, self.certain) && is_subset(rule.asks, self.possible) {
            return rule.asks;
        }
        weigh(block.parts_of(rule), self.certain, self.possible).1
    }

    fn questions(&self, block: &Block, open: Literals) -> QuestionSet {
        let findings = self.evidence.questions_of_findings(findings_of(open));
        if derived_of(open) == 0 {
            return findings;
        }
        block.dictionary.among(open).fold(findings, |questions, (_, derived)| match derived {
            Derived::Between(measure, ..) => questions.with(self.evidence.question_of_number(measure)),
            Derived::Is(_) => questions.with(Question::Sex),
            Derived::AtLeast(..) => questions, // its members are asked instead
        })
    }
}

impl Table {
    /// Whether the smallest set of statements that fires the rule is found in bounded time when a person has answered
    /// everything that bears on it.
    pub(crate) fn can_be_explained(&self, index: usize) -> bool {
        let rule = self.resolved.get(index).and_then(|rule| Some((self.blocks.get(rule.block)?, rule)));
        let Some((block, rule)) = rule else { return false };
        let asks = findings_of(rule.asks);
        let mut grounds: Vec<Ground> = FindingSet::ALL
            .iter()
            .map(|finding| (finding, everything_entailed(finding)))
            .filter(|(_, entailed)| !entailed.intersection(asks).is_empty())
            .map(|(finding, entailed)| Ground::new(Question::Finding(finding), literals_of(entailed, 0)))
            .collect();
        // A number that meets all the criteria on its measurement.
        let numbers = block.dictionary.among(rule.asks).filter_map(|(bit, literal)| match literal {
            Derived::Between(measure, ..) => Some((bit, Question::Measure(measure))),
            Derived::Is(_) => Some((bit, Question::Sex)),
            Derived::AtLeast(..) => None,
        });
        for (bit, question) in numbers {
            let gives = literals_of(FindingSet::EMPTY, bit);
            match grounds.iter_mut().find(|ground| ground.question == question) {
                Some(ground) => ground.says = either(ground.says, gives),
                None => grounds.push(Ground::new(question, gives)),
            }
        }
        let covered = smallest_cover(block.clauses_of(rule), block, &grounds, rule.asks, NONE);
        covered.is_some_and(|(_, is_smallest)| is_smallest)
    }
}

impl Block {
    pub(super) fn clauses_of(&self, rule: &Resolved) -> &[Literals] {
        let (first, count) = rule.clauses;
        self.clauses.get(first..first + count).unwrap_or_default()
    }

    pub(super) fn parts_of(&self, rule: &Resolved) -> &[Part] {
        let (first, count) = rule.parts;
        self.parts.get(first..first + count).unwrap_or_default()
    }
}

/// The truth of a list, and the open literals that can still decide it.
fn weigh(parts: &[Part], certain: Literals, possible: Literals) -> (Truth, Literals) {
    let Some((list, mut rest)) = parts.split_first() else { return (Truth::Certain, NONE) };
    let (mut least, mut most, mut open) = (Truth::Certain, Truth::Refuted, NONE);
    while let Some(member) = rest.first() {
        let (member, others) = rest.split_at(member.span.min(rest.len()));
        let (truth, waits_for) = weigh(member, certain, possible);
        (least, most, open) = (least.min(truth), most.max(truth), either(open, waits_for));
        rest = others;
    }
    let singles = list.singles;
    let truth = match list.needed {
        Needed::All => Truth::of(is_subset(singles, certain), is_subset(singles, possible)).min(least),
        Needed::Any => Truth::of(meets(singles, certain), meets(singles, possible)).max(most),
        Needed::AtLeast(needed) => {
            let enough = |literals| count(both(singles, literals)) >= u32::from(needed);
            Truth::of(enough(certain), enough(possible))
        }
    };
    if truth == Truth::Pending {
        (truth, either(open, without(both(singles, possible), certain)))
    } else {
        (truth, NONE)
    }
}

/// Explains the rules of a table for one presentation.
#[derive(Clone)]
pub(crate) struct Explanation<'a> {
    reader: Reader<'a>,
    presentation: &'a Presentation,
    /// What the statements deny, in the literals of the block that was refuted last.
    grounds: Grounds<MOST_GROUNDS>,
    /// For each literal, the place of the first of them that denies it.
    first: [u8; LITERAL_BITS],
    block: Option<usize>,
}

impl<'a> Explanation<'a> {
    pub(crate) const fn new(table: &'a Table, presentation: &'a Presentation) -> Self {
        Self {
            reader: Reader::new(table, presentation.evidence()),
            presentation,
            grounds: Grounds::empty(),
            first: [NO_GROUND; LITERAL_BITS],
            block: None,
        }
    }

    /// Whether the rule fires, may fire or cannot.
    pub(crate) fn truth(&mut self, index: usize) -> Truth {
        self.reader.truth(index)
    }

    /// The questions whose answers the rule waits for. The rule must be waiting.
    pub(crate) fn open(&mut self, index: usize) -> QuestionSet {
        self.reader.open(index)
    }

    /// The smallest set of statements that fires the rule. The rule must fire.
    pub(crate) fn witness(&mut self, index: usize) -> QuestionSet {
        self.reader.witness(index, self.presentation)
    }

    /// Statements that together refute the rule, none of which can be left out. They come from the clause that needs
    /// fewest. The rule must be refuted.
    pub(crate) fn refutation(&mut self, index: usize) -> QuestionSet {
        let Some((block, rule)) = self.reader.rule(index) else { return QuestionSet::EMPTY };
        if self.block != Some(rule.block) {
            self.block = Some(rule.block);
            self.grounds.fill_denying(self.presentation, block);
            self.first = [NO_GROUND; LITERAL_BITS];
            for (place, ground) in (0_u8..).zip(self.grounds.as_slice()) {
                for literal in Bits(ground.says).places() {
                    self.first.get_mut(literal).into_iter().for_each(|first| *first = place.min(*first));
                }
            }
        }
        let clauses = block.clauses_of(rule);
        // A clause that needs as many as another is not better than the first.
        let shortest = clauses.iter().fold(None, |shortest: Option<Denial>, clause| {
            let fewer = shortest.as_ref().map_or(MOST_GROUNDS, |denial| denial.len.saturating_sub(1));
            self.denial(block, *clause, fewer).or(shortest)
        });
        if let Some(denial) = shortest {
            self.needed_to_deny(block, clauses, &denial)
        } else {
            // The statements refute it only together, and do not deny the literals one by one.
            let everything = self.presentation.answered();
            needed(block, rule, self.presentation, everything, Truth::Refuted)
        }
    }

    /// At most `most` statements that deny every literal of the clause.
    fn denial(&self, block: &Block, clause: Literals, most: usize) -> Option<Denial> {
        if !findings_of(both(clause, self.reader.possible)).is_empty() {
            return None;
        }
        let mut denial = Denial { places: [0; MOST_GROUNDS], len: 0, most, denied: NONE };
        let mut singles = clause;
        if derived_of(clause) != 0 {
            for (bit, literal) in block.dictionary.among(clause) {
                if let Derived::AtLeast(needed, members) = literal {
                    singles = without(singles, literals_of(FindingSet::EMPTY, bit));
                    self.deny_all_but(u32::from(needed).saturating_sub(1), members, &mut denial)?;
                }
            }
        }
        self.deny_all_but(0, singles, &mut denial)?;
        Some(denial)
    }

    /// Adds statements, the widest first, until at most `most` literals are left; `None` if more remain.
    fn deny_all_but(&self, most: u32, literals: Literals, denial: &mut Denial) -> Option<()> {
        let mut left = without(literals, denial.denied);
        while !is_none(left) && count(left) > most {
            let first = Bits(left).places().filter_map(|literal| self.first.get(literal)).min()?;
            let ground = self.grounds.as_slice().get(usize::from(*first))?;
            if denial.len == denial.most {
                return None;
            }
            *denial.places.get_mut(denial.len)? = *first;
            denial.len += 1;
            denial.denied = either(denial.denied, ground.says);
            left = without(left, ground.says);
        }
        Some(())
    }

    /// Drops each statement without which the others still deny a clause.
    fn needed_to_deny(&self, block: &Block, clauses: &[Literals], denial: &Denial) -> QuestionSet {
        let places = denial.places.get(..denial.len).unwrap_or_default();
        let chosen = || places.iter().filter_map(|&place| self.grounds.as_slice().get(usize::from(place)));
        let mut needed: QuestionSet = chosen().map(|ground| ground.question).collect();
        if denial.len < 2 {
            return needed;
        }
        for ground in chosen() {
            let others = needed.without(ground.question);
            let kept = chosen().filter(|ground| others.contains(ground.question));
            let denied = kept.fold(NONE, |denied, ground| either(denied, ground.says));
            if clauses.iter().any(|clause| is_denied(*clause, denied, &block.dictionary)) {
                needed = others;
            }
        }
        needed
    }
}

/// The smallest set of these statements that fires the rule.
fn smallest<const MOST: usize>(
    block: &Block,
    rule: &Resolved,
    presentation: &Presentation,
    grounds: &Grounds<MOST>,
) -> QuestionSet {
    let clauses = block.clauses_of(rule);
    smallest_cover(clauses, block, grounds.as_slice(), rule.asks, grounds.always).map_or_else(
        // The statements make something certain only together.
        || needed(block, rule, presentation, presentation.affirmed(), Truth::Certain),
        |(statements, _)| statements,
    )
}

/// Drops each statement without which the others still decide the rule this way.
fn needed(
    block: &Block,
    rule: &Resolved,
    presentation: &Presentation,
    statements: QuestionSet,
    decided: Truth,
) -> QuestionSet {
    statements.iter().fold(statements, |left, question| {
        let fewer = left.without(question);
        let (certain, possible) = block.literals(&presentation.restricted_to(fewer).evidence());
        if weigh(block.parts_of(rule), certain, possible).0 == decided { fewer } else { left }
    })
}

/// The places of statements that deny literals, and what they deny.
struct Denial {
    places: [u8; MOST_GROUNDS],
    len: usize,
    /// How many it may have.
    most: usize,
    denied: Literals,
}

/// Whether every literal of the clause is denied, and for each count so many that too few are left.
fn is_denied(clause: Literals, denied: Literals, dictionary: &Dictionary) -> bool {
    let left = without(clause, denied);
    is_none(left)
        || findings_of(left).is_empty()
            && dictionary.among(left).all(|(_, literal)| match literal {
                Derived::AtLeast(needed, members) => count(without(members, denied)) < u32::from(needed),
                Derived::Between(..) | Derived::Is(_) => false,
            })
}
