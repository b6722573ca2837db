//! Evaluates criteria on statements independently: nothing here calls the engine.

#[cfg(test)]
use crate::Finding;
use crate::Question;
use crate::presentation::{
    AT_LEAST, BOUNDS, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, Statement, everything_entailed,
    everything_entailing, shown_by,
};
use crate::rule::{Members, When};
use crate::{FindingSet, Kind, Measure, QuestionSet, Sex};

/// What is known of a person, with everything that the statements entail.
#[derive(Clone)]
pub(super) struct Facts {
    yes: FindingSet,
    no: FindingSet,
    unknown: QuestionSet,
    declined: QuestionSet,
    numbers: [Option<u16>; Measure::ALL.len()],
    sex: Option<Sex>,
}

impl Facts {
    /// What these statements say and entail.
    pub(super) fn of(said: impl IntoIterator<Item = Statement>) -> Self {
        let (mut yes, mut denied) = (FindingSet::EMPTY, FindingSet::EMPTY);
        let (mut unknown, mut declined) = (QuestionSet::EMPTY, QuestionSet::EMPTY);
        let (mut numbers, mut sex) = ([None; Measure::ALL.len()], None);
        for statement in said {
            match statement {
                Statement::Yes(finding) => yes = yes.union(everything_entailed(finding)),
                Statement::No(finding) => denied = denied.with(finding),
                Statement::Unknown(question) => unknown = unknown.with(question),
                Statement::Declined(question) => declined = declined.with(question),
                Statement::Measurement(measure, number) => {
                    numbers.get_mut(measure as usize).into_iter().for_each(|place| *place = Some(number));
                }
                Statement::Sex(said) => sex = Some(said),
            }
        }
        let number = |measure: Measure| numbers.get(measure as usize).copied().flatten();
        let dated = number(Measure::PregnancyWeeks).is_some();
        if sex == Some(Sex::Male) {
            denied = denied.union(ONLY_FEMALE);
        }
        if denied.contains(PREGNANCY) && !dated {
            denied = denied.union(ONLY_PREGNANT);
        }
        let is_too_low =
            |&(_, measure, least): &(_, _, u16)| number(measure).is_some_and(|number| number < least);
        denied.extend(AT_LEAST.iter().copied().filter(is_too_low).map(|(finding, ..)| finding));
        if sex.is_none() && (dated || !yes.intersection(ONLY_FEMALE).is_empty()) {
            sex = Some(Sex::Female);
        }
        let mut no = denied.iter().fold(denied, |no, finding| no.union(everything_entailing(finding)));
        // The finding means that a pregnancy is possible or not dated.
        if dated && !yes.contains(PREGNANCY) {
            no = no.with(PREGNANCY);
        }
        Self { yes, no, unknown, declined, numbers, sex }
    }

    /// The same facts, on the assumption that these open findings are never answered yes. One may still be true if another
    /// open finding shows it that the rules `ask` for.
    pub(super) fn leaving_out(&self, findings: FindingSet, ask: FindingSet) -> Self {
        let asked = self.open_findings().intersection(ask).difference(findings);
        let unshown = findings.iter().filter(|finding| shown_by(*finding).intersection(asked).is_empty());
        Self { no: self.no.union(unshown.collect()), ..self.clone() }
    }

    /// The questions to ask about these open ones. In place of a finding that was asked already or is left out, those that
    /// show it, if the rules `ask` for them.
    pub(super) fn to_ask(&self, open: QuestionSet, left_out: FindingSet, ask: FindingSet) -> QuestionSet {
        let passed = open.findings().intersection(left_out.union(self.asked().findings()));
        let showing = passed.iter().fold(FindingSet::EMPTY, |all, finding| all.union(shown_by(finding)));
        let showing = showing.intersection(self.open_findings()).intersection(ask);
        open.union(showing.into()).difference(left_out.into()).difference(self.asked())
    }

    /// The declined questions that no other answer settles.
    pub(super) fn declined(&self) -> QuestionSet {
        if self.declined.is_empty() {
            return self.declined;
        }
        let open_findings = self.open_findings();
        let is_open = |question: &Question| match *question {
            Question::Finding(finding) => open_findings.contains(finding),
            Question::Measure(measure) => {
                let (least, most) = self.range(measure);
                least < most
            }
            Question::Sex => self.sex.is_none(),
        };
        self.declined.iter().filter(is_open).collect()
    }

    /// The questions that were asked and that the person did not know or declined.
    pub(super) fn asked(&self) -> QuestionSet {
        self.unknown.union(self.declined)
    }

    /// The findings that were not asked.
    pub(super) fn unasked(&self) -> FindingSet {
        self.open_findings().difference(self.asked().findings())
    }

    fn is_pregnant_undated(&self) -> bool {
        let weeks = self.number(Measure::PregnancyWeeks);
        weeks.is_none() && !self.yes.intersection(ONLY_PREGNANT).is_empty()
    }

    fn open_findings(&self) -> FindingSet {
        let open = FindingSet::ALL.difference(self.yes).difference(self.no);
        // Once a pregnancy is certain, only its weeks are open, not whether it is possible.
        if self.is_pregnant_undated() { open.without(PREGNANCY) } else { open }
    }

    /// The findings that do not by themselves raise the advice: declined ones, and signs if nobody examines.
    pub(super) fn left_out(&self, without_examination: bool) -> FindingSet {
        let signs = self.open_findings().iter().filter(|finding| finding.kind() == Kind::Sign);
        let declined = self.declined().findings();
        if without_examination { declined.union(signs.collect()) } else { declined }
    }

    /// Whether the criterion holds for everybody with these facts, for nobody, or for some (`None`). It recurses as
    /// deep as the criterion is nested; a rule set permits 32 levels.
    pub(super) fn holds(&self, when: When<'_>) -> Option<bool> {
        match when {
            When::Has(finding) if self.yes.contains(finding) => Some(true),
            When::Has(finding) => self.no.contains(finding).then_some(false),
            When::Between(measure, low, high) => {
                let (least, most) = self.range(measure);
                let (always, never) = (low <= least && most <= high, most < low || high < least);
                if always == never { None } else { Some(always) }
            }
            When::Is(sex) => self.sex.map(|known| known == sex),
            When::All(members) => at_least(members.len(), members, |member| self.holds(member)),
            When::Any(members) => at_least(1, members, |member| self.holds(member)),
            When::AtLeast(needed, members) => {
                at_least(usize::from(needed), members, |member| self.holds(member))
            }
        }
    }

    /// The smallest and the largest number possible. A person who is not pregnant has 0 weeks.
    fn range(&self, measure: Measure) -> (u16, u16) {
        if let Some(number) = self.number(measure) {
            return (number, number);
        }
        let (mut least, mut most) = measure.limits();
        if measure == Measure::PregnancyWeeks && !self.is_pregnant_undated() {
            return (0, if self.no.contains(PREGNANCY) { 0 } else { most });
        }
        for &(_, _, number) in AT_LEAST.iter().filter(|row| row.1 == measure && self.yes.contains(row.0)) {
            least = least.max(number);
        }
        for bound in BOUNDS {
            if bound.greater == measure {
                least = least.max(self.number(bound.lesser).map_or(0, |number| bound.least(number)));
            }
            if bound.lesser == measure {
                most = most.min(self.number(bound.greater).map_or(u16::MAX, |number| bound.most(number)));
            }
        }
        (least, most)
    }

    fn number(&self, measure: Measure) -> Option<u16> {
        self.numbers.get(measure as usize).copied().flatten()
    }

    /// The questions that can still decide the criterion: those of its open parts. There are none if it is decided.
    pub(super) fn open(&self, when: When<'_>) -> QuestionSet {
        let mut open = QuestionSet::EMPTY;
        self.weigh(when, &mut open);
        open
    }

    /// Whether the criterion holds, as [`holds`](Self::holds) says. Adds the questions of its open parts if it is open.
    fn weigh(&self, when: When<'_>, open: &mut QuestionSet) -> Option<bool> {
        let (needed, members) = match when {
            When::All(members) => (members.len(), members),
            When::Any(members) => (1, members),
            When::AtLeast(needed, members) => (usize::from(needed), members),
            When::Has(_) | When::Between(..) | When::Is(_) => {
                let holds = self.holds(when);
                open.extend(self.question_about(when).filter(|_| holds.is_none()));
                return holds;
            }
        };
        let before = *open;
        let holds = at_least(needed, members, |member| self.weigh(member, open));
        if holds.is_some() {
            *open = before;
        }
        holds
    }

    /// The question that decides a finding, a number or a sex; `None` for a list.
    fn question_about(&self, when: When<'_>) -> Option<Question> {
        match when {
            // The weeks date a certain pregnancy.
            When::Has(PREGNANCY) if self.is_pregnant_undated() => {
                Some(Question::Measure(Measure::PregnancyWeeks))
            }
            When::Has(finding) => Some(Question::Finding(finding)),
            // Whether there is a pregnancy is asked before its weeks.
            When::Between(Measure::PregnancyWeeks, ..)
                if !self.yes.contains(PREGNANCY) && !self.is_pregnant_undated() =>
            {
                Some(Question::Finding(PREGNANCY))
            }
            When::Between(measure, ..) => Some(Question::Measure(measure)),
            When::Is(_) => Some(Question::Sex),
            When::All(_) | When::Any(_) | When::AtLeast(..) => None,
        }
    }

    /// Whether these facts say nothing by which a criterion could hold: neither a yes, a number nor a sex, and not that
    /// there are no weeks of pregnancy.
    pub(super) fn only_deny(&self) -> bool {
        self.yes.is_empty()
            && self.numbers.iter().all(Option::is_none)
            && self.sex.is_none()
            && !self.no.contains(PREGNANCY)
    }

    /// Whether some finding, number or sex that the criterion names holds for certain.
    pub(super) fn meets_a_part(&self, when: When<'_>) -> bool {
        match when {
            When::Has(_) | When::Between(..) | When::Is(_) => self.holds(when) == Some(true),
            When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
                members.iter().any(|member| self.meets_a_part(member))
            }
        }
    }
}

/// Whether that many members hold, given of each whether it holds.
fn at_least<'m>(
    needed: usize,
    members: Members<'m>,
    mut holds: impl FnMut(When<'m>) -> Option<bool>,
) -> Option<bool> {
    let (mut hold, mut may_hold) = (0, members.len());
    for member in members.iter() {
        match holds(member) {
            Some(true) => hold += 1,
            Some(false) => may_hold -= 1,
            None => {}
        }
        if hold >= needed || may_hold < needed {
            break;
        }
    }
    if hold >= needed {
        Some(true)
    } else if may_hold < needed {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The verifier reads the closures of the table, which the engine reads too. Here they are found again from the rows.
    #[test]
    fn what_an_answer_entails_is_found_again_by_recursion() {
        fn consequences(known: FindingSet, finding: Finding) -> FindingSet {
            let is_new = !known.contains(finding);
            let entailed = finding.entails().iter().filter(|_| is_new);
            entailed.fold(known.with(finding), |known, &entailed| consequences(known, entailed))
        }
        for &finding in Finding::ALL {
            assert_eq!(everything_entailed(finding), consequences(FindingSet::EMPTY, finding), "{finding}");
            let entails_it = |other: &Finding| consequences(FindingSet::EMPTY, *other).contains(finding);
            let entailing: FindingSet = Finding::ALL.iter().copied().filter(entails_it).collect();
            assert_eq!(everything_entailing(finding), entailing, "{finding}");
        }
    }
}
