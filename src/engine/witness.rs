//! Why a rule fires, why it cannot, and what it still waits for.

use core::cell::Cell;

use super::clauses::{Clauses, Derived, Dictionary, LITERAL_WORDS, Literals};
use crate::presentation::{Evidence, Presentation, everything_entailed, everything_entailing};
use crate::quantity::{Measure, Sex};
use crate::rule::{Rule, Truth, When};
use crate::{Finding, FindingSet, Question, QuestionSet, RiskFactor};

impl Rule<'_> {
    /// The smallest set of statements that fires the rule; `None` unless it fires.
    pub(crate) fn witness(&self, presentation: &Presentation) -> Option<QuestionSet> {
        if self.when.truth(&presentation.evidence()) != Truth::Certain {
            return None;
        }
        let (dictionary, clauses) = self.resolved()?;
        let steps = Cell::new(MOST_STEPS);
        let search = Search { rule: self, presentation, dictionary: &dictionary, clauses: &clauses, steps };
        let mut best = None;
        search.smaller(QuestionSet::EMPTY, &mut best);
        if search.steps.get() > 0 {
            return best;
        }
        best.map(|best| self.needed(best, presentation, Truth::Certain))
    }

    /// QuestionSet that together rule the rule out, of which none can be left out, taken from the clause
    /// that needs fewest; `None` if it still may fire.
    pub(crate) fn refutation(&self, presentation: &Presentation) -> Option<QuestionSet> {
        let evidence = presentation.evidence();
        let (dictionary, clauses) = self.resolved()?;
        let denial = (0..clauses.len())
            .map(|place| clauses.get(place))
            .filter_map(|clause| denial(clause, &dictionary, presentation, &evidence))
            .min_by_key(|topics| topics.len())?;
        // A no to one finding may deny what a no to another, chosen before, denies too; and of a count more
        // may be denied than need be.
        Some(self.needed(denial, presentation, Truth::Refuted))
    }

    /// Those of the statements without which the rest do not decide the rule so.
    fn needed(&self, statements: QuestionSet, presentation: &Presentation, decided: Truth) -> QuestionSet {
        let enough = |topics: &QuestionSet| {
            self.when.truth(&presentation.restricted_to(*topics).evidence()) == decided
        };
        statements.iter().fold(statements, |left, topic| {
            Some(left.difference(QuestionSet::EMPTY.with(topic))).filter(enough).unwrap_or(left)
        })
    }

    /// A rule of a table or of a set can always be resolved: it was, when the table or set was made.
    fn resolved(&self) -> Option<(Dictionary, Clauses)> {
        self.when.clauses(Dictionary::new()).ok()
    }

    /// The question that is best asked first: of the criterion that the fewest questions can decide.
    pub(crate) fn gate(&self, presentation: &Presentation, but: QuestionSet) -> Option<Question> {
        self.when.gate(&presentation.evidence(), but)
    }

    /// The questions whose answers it waits for; none if it is decided.
    pub(crate) fn open(&self, presentation: &Presentation) -> QuestionSet {
        self.when.open(&presentation.evidence())
    }
}

struct Search<'a> {
    rule: &'a Rule<'a>,
    presentation: &'a Presentation,
    dictionary: &'a Dictionary,
    clauses: &'a Clauses,
    /// How many more sets are tried; once there are none, the best so far is taken.
    steps: Cell<usize>,
}

/// How many sets of statements are tried for the smallest: more than any rule needs but one of several
/// counts of many members each.
const MOST_STEPS: usize = 50_000;

impl Search<'_> {
    /// Adds statements for the first clause that does not hold yet, in every way that may still be
    /// smaller than the best.
    fn smaller(&self, chosen: QuestionSet, best: &mut Option<QuestionSet>) {
        let evidence = self.presentation.restricted_to(chosen).evidence();
        if self.rule.when.truth(&evidence) == Truth::Certain {
            *best = Some(chosen);
            return;
        }
        self.steps.set(self.steps.get().saturating_sub(1));
        if best.is_some_and(|best| chosen.len() + 1 >= best.len() || self.steps.get() == 0) {
            return;
        }
        let unmet = |place: &usize| !holds(self.clauses.get(*place), self.dictionary, &evidence);
        let counts = |place: &usize| self.counts(self.clauses.get(*place)).next().is_some();
        let places = 0..self.clauses.len();
        // Counts come last: by then statements that are needed anyway count towards them.
        if let Some(place) = places.clone().filter(|place| !counts(place)).find(unmet) {
            for topic in self.candidates(self.clauses.get(place)).filter(|topic| !chosen.contains(*topic)) {
                self.smaller(chosen.with(topic), best);
            }
        } else if let Some(place) = places.clone().find(unmet) {
            let alone = places.filter(unmet).count() == 1;
            self.smaller_by_count(self.clauses.get(place), alone, chosen, best);
        }
    }

    /// Adds statements for a clause that has a count. Where nothing else is unmet, and no statement counts
    /// twice because of what it entails, any that count serve equally well.
    fn smaller_by_count(
        &self,
        clause: Literals,
        alone: bool,
        chosen: QuestionSet,
        best: &mut Option<QuestionSet>,
    ) {
        let candidates = || {
            let members = self.counts(clause).flat_map(|members| self.candidates(members));
            self.candidates(clause).chain(members).filter(|topic| !chosen.contains(*topic))
        };
        let met = |topics: QuestionSet, members| {
            count_met(members, self.dictionary, &self.presentation.restricted_to(topics).evidence())
        };
        let only = self.counts(clause).next().filter(|_| {
            alone && self.counts(clause).count() == 1 && self.candidates(clause).next().is_none()
        });
        let Some(members) = only else {
            return candidates().for_each(|topic| self.smaller(chosen.with(topic), best));
        };
        let before = met(chosen, members);
        let gain = |topic: &Question| met(chosen.with(*topic), members).saturating_sub(before);
        let equal = candidates().all(|topic| gain(&topic) <= 1);
        let useful = candidates().filter(|topic| gain(topic) > 0);
        for topic in useful.take(if equal { 1 } else { usize::MAX }) {
            self.smaller(chosen.with(topic), best);
        }
    }

    fn derived(&self, literals: Literals) -> impl Iterator<Item = Derived> + '_ {
        let [.., derived] = literals;
        self.dictionary.among(derived).map(|(_, derived)| derived)
    }

    /// The members of each count among the clause's literals.
    fn counts(&self, clause: Literals) -> impl Iterator<Item = Literals> + '_ {
        self.derived(clause).filter_map(|derived| match derived {
            Derived::AtLeast(_, members) => Some(members),
            Derived::Between(..) | Derived::Is(_) => None,
        })
    }

    /// The statements made of the person that make a literal of the clause hold.
    fn candidates(&self, clause: Literals) -> impl Iterator<Item = Question> + '_ {
        let findings = findings_of(clause);
        let said = self.presentation.said_yes();
        let answers = said
            .iter()
            .filter(move |finding| !everything_entailed(*finding).intersection(findings).is_empty())
            .map(Question::Finding);
        let others = self.derived(clause).flat_map(move |derived| {
            known_from(derived).filter(move |topic| {
                let alone = self.presentation.restricted_to(QuestionSet::EMPTY.with(*topic));
                is_met(derived, &alone.evidence())
            })
        });
        answers.chain(others)
    }
}

/// Whether the clause holds in every completion.
pub(crate) fn holds(clause: Literals, dictionary: &Dictionary, evidence: &Evidence) -> bool {
    let [.., derived] = clause;
    !findings_of(clause).intersection(evidence.certain).is_empty()
        || dictionary.among(derived).any(|(_, derived)| match derived {
            Derived::AtLeast(needed, members) => count_met(members, dictionary, evidence) >= needed as usize,
            Derived::Between(..) | Derived::Is(_) => is_met(derived, evidence),
        })
}

/// How many of a count's members hold in every completion.
fn count_met(members: Literals, dictionary: &Dictionary, evidence: &Evidence) -> usize {
    let [.., derived] = members;
    let others = dictionary.among(derived).filter(|(_, member)| is_met(*member, evidence)).count();
    findings_of(members).intersection(evidence.certain).len() + others
}

/// Whether a number or the sex is what is asked in every completion; a count is no member of anything.
pub(crate) fn is_met(derived: Derived, evidence: &Evidence) -> bool {
    match derived {
        Derived::Between(measure, low, high) => {
            When::Between(measure, low, high).truth(evidence) == Truth::Certain
        }
        Derived::Is(sex) => evidence.sex == Some(sex),
        Derived::AtLeast(..) => false,
    }
}

/// The statements from which a number or the sex can be known: one of them can serve another clause as well.
fn known_from(derived: Derived) -> impl Iterator<Item = Question> {
    const PREGNANT: [Question; 2] = [
        Question::Measure(Measure::PregnancyWeeks),
        Question::Finding(RiskFactor::PossiblePregnancy.finding()),
    ];
    let (first, others): (Option<Question>, &[Question]) = match derived {
        Derived::Between(measure, ..) => (
            Some(Question::Measure(measure)),
            match measure {
                Measure::Age => &[Question::Measure(Measure::AgeAtOnset)],
                Measure::AgeAtOnset => &[Question::Measure(Measure::Age)],
                Measure::Duration
                | Measure::Pain
                | Measure::PregnancyWeeks
                | Measure::WeeksWithoutImprovement => &[],
            },
        ),
        Derived::Is(_) => (Some(Question::Sex), &PREGNANT),
        Derived::AtLeast(..) => (None, &[]),
    };
    first.into_iter().chain(others.iter().copied())
}

/// The statement from which a measurement's range is known.
fn source_of(measure: Measure, presentation: &Presentation) -> Option<Question> {
    let known = |measure: Measure| presentation.measurement(measure).map(|_| Question::Measure(measure));
    known(measure).or_else(|| match measure {
        Measure::Age => known(Measure::AgeAtOnset),
        Measure::AgeAtOnset => known(Measure::Age),
        Measure::PregnancyWeeks => {
            denied_by(RiskFactor::PossiblePregnancy.finding(), presentation, QuestionSet::EMPTY)
        }
        Measure::Duration | Measure::Pain | Measure::WeeksWithoutImprovement => None,
    })
}

/// The statement from which the sex is known: itself, or a pregnancy.
fn source_of_sex(presentation: &Presentation) -> Option<Question> {
    let pregnancy = RiskFactor::PossiblePregnancy.finding();
    let said = presentation.sex().map(|_| Question::Sex);
    said.or_else(|| presentation.pregnancy_weeks().map(|_| Question::Measure(Measure::PregnancyWeeks)))
        .or_else(|| presentation.said_yes().contains(pregnancy).then_some(Question::Finding(pregnancy)))
}

/// The statement that answers a finding with no: one chosen already, or the one that denies most.
fn denied_by(finding: Finding, presentation: &Presentation, chosen: QuestionSet) -> Option<Question> {
    let said = presentation.said_no().iter().filter(|denied| everything_entailing(*denied).contains(finding));
    if let Some(already) = said.clone().map(Question::Finding).find(|topic| chosen.contains(*topic)) {
        return Some(already);
    }
    said.max_by_key(|denied| everything_entailing(*denied).len()).map(Question::Finding).or_else(|| {
        if finding != RiskFactor::PossiblePregnancy.finding() {
            return None;
        }
        let dated = presentation.pregnancy_weeks().map(|_| Question::Measure(Measure::PregnancyWeeks));
        dated.or_else(|| (presentation.sex() == Some(Sex::Male)).then_some(Question::Sex))
    })
}

pub(crate) fn findings_of(literals: Literals) -> FindingSet {
    const { assert!(LITERAL_WORDS == FindingSet::WORDS + 1) }
    let [a, b, c, _] = literals;
    FindingSet::from_words([a, b, c])
}

/// The statements that deny every literal of the clause; `None` if one is still possible.
fn denial(
    clause: Literals,
    dictionary: &Dictionary,
    presentation: &Presentation,
    evidence: &Evidence,
) -> Option<QuestionSet> {
    let findings = findings_of(clause);
    if !findings.intersection(evidence.possible).is_empty() {
        return None;
    }
    let mut topics = QuestionSet::EMPTY;
    for finding in findings.iter() {
        topics = topics.with(denied_by(finding, presentation, topics)?);
    }
    let [.., derived] = clause;
    for (_, derived) in dictionary.among(derived) {
        match derived {
            Derived::Between(measure, low, high) => {
                if When::Between(measure, low, high).truth(evidence) != Truth::Refuted {
                    return None;
                }
                topics = topics.with(source_of(measure, presentation)?);
            }
            Derived::Is(sex) => {
                if evidence.sex.is_none_or(|known| known == sex) {
                    return None;
                }
                topics = topics.with(source_of_sex(presentation)?);
            }
            Derived::AtLeast(needed, members) => {
                let mut left = 0;
                for finding in findings_of(members).iter() {
                    if evidence.possible.contains(finding) {
                        left += 1;
                    } else {
                        topics = topics.with(denied_by(finding, presentation, topics)?);
                    }
                }
                let [.., derived] = members;
                for (place, _) in dictionary.among(derived) {
                    let mut only = [0; LITERAL_WORDS];
                    let [.., word] = &mut only;
                    *word = 1 << place;
                    match denial(only, dictionary, presentation, evidence) {
                        Some(more) => topics = topics.union(more),
                        None => left += 1,
                    }
                }
                if left >= needed {
                    return None;
                }
            }
        }
    }
    Some(topics)
}

impl When<'_> {
    fn gate(&self, evidence: &Evidence, but: QuestionSet) -> Option<Question> {
        if let Self::All(members) = *self {
            let open = |member: &Self| member.open(evidence).difference(but).len();
            members.iter().filter(|member| open(member) > 0).min_by_key(open)?.gate(evidence, but)
        } else {
            self.open(evidence).difference(but).iter().next()
        }
    }

    /// The questions that can still decide the criterion.
    fn open(&self, evidence: &Evidence) -> QuestionSet {
        if self.truth(evidence) != Truth::Pending {
            return QuestionSet::EMPTY;
        }
        match *self {
            Self::Has(finding) => QuestionSet::EMPTY.with(Question::Finding(finding)),
            Self::Between(Measure::PregnancyWeeks, ..)
                if !evidence.certain.contains(RiskFactor::PossiblePregnancy.finding()) =>
            {
                QuestionSet::EMPTY.with(Question::Finding(RiskFactor::PossiblePregnancy.finding()))
            }
            Self::Between(measure, ..) => QuestionSet::EMPTY.with(Question::Measure(measure)),
            Self::Is(_) => QuestionSet::EMPTY.with(Question::Sex),
            Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) => {
                members.iter().fold(QuestionSet::EMPTY, |topics, member| topics.union(member.open(evidence)))
            }
        }
    }
}
