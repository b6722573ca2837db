//! What is certain and what is possible for one person: the form in which rules are evaluated.

use super::settles::{
    AT_LEAST, BOUNDS, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, RELATED, everything_entailed,
    everything_entailing, shown_by,
};
use super::{Presentation, PresentationBuilder, Question, QuestionSet};
use crate::quantity::{Measure, Sex};
use crate::{Finding, FindingSet};

/// For each of [`Measure::ALL`] the smallest and the largest number that it can still be. Weeks of
/// pregnancy are 0 for a person who is not pregnant.
pub(crate) type Ranges = [(u16, u16); Measure::COUNT];

/// What is certain and what is possible for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// Findings that every completion has.
    pub(crate) certain: FindingSet,
    /// Findings that some completion has.
    pub(crate) possible: FindingSet,
    pub(crate) ranges: Ranges,
    pub(crate) sex: Option<Sex>,
}

impl Evidence {
    /// The questions that decide criteria on these findings. Once a pregnancy is certain, its weeks decide whether it is
    /// dated.
    pub(crate) fn questions_of_findings(&self, mut findings: FindingSet) -> QuestionSet {
        let (least, most) = self.range(Measure::PregnancyWeeks);
        let is_dated_later = 0 < least && least < most && findings.remove(PREGNANCY);
        let mut questions = QuestionSet::from(findings);
        questions.extend(is_dated_later.then_some(Question::Measure(Measure::PregnancyWeeks)));
        questions
    }

    /// The question that decides a criterion on a measurement. Whether there is a pregnancy is asked before its weeks.
    pub(crate) fn question_of_number(&self, measure: Measure) -> Question {
        let is_pregnant = self.certain.contains(PREGNANCY) || self.range(Measure::PregnancyWeeks).0 > 0;
        if measure == Measure::PregnancyWeeks && !is_pregnant {
            Question::Finding(PREGNANCY)
        } else {
            Question::Measure(measure)
        }
    }

    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(crate) const fn range(&self, measure: Measure) -> (u16, u16) {
        self.ranges[measure as usize]
    }
}

impl Presentation {
    /// The evidence in which every unanswered question is open.
    #[inline]
    pub(crate) const fn evidence(&self) -> Evidence {
        Evidence {
            certain: self.known.yes,
            possible: FindingSet::ALL.difference(self.known.no),
            ranges: self.known.ranges,
            sex: self.known.sex,
        }
    }

    /// The sex that was given, or that an answer entails.
    pub(crate) const fn known_sex(&self) -> Option<Sex> {
        self.known.sex
    }

    /// Whether the person is certainly pregnant and the weeks are not known. Answering no to a possible pregnancy would
    /// then be a contradiction, so the weeks are the better question.
    pub(crate) const fn is_pregnant_undated(&self) -> bool {
        self.pregnancy_weeks().is_none() && !self.known.yes.intersection(ONLY_PREGNANT).is_empty()
    }

    /// The evidence without these open findings, which will not be asked for, so that they can no longer raise anything. A
    /// finding stays if another open one shows it that the rules `ask` for: people who would not say whether a leg hurts may
    /// still say that both do. Nobody who would not say whether there is a pregnancy is asked for its weeks.
    #[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
    pub(crate) fn evidence_leaving_out(&self, findings: FindingSet, ask: FindingSet) -> Evidence {
        let asked = self.open_findings().intersection(ask).difference(findings);
        let is_shown = |finding: &Finding| !shown_by(*finding).intersection(asked).is_empty();
        let shown: FindingSet = findings.intersection(RELATED).iter().filter(is_shown).collect();
        let no = self.known.no.union(findings.difference(shown));
        let mut evidence = Evidence { possible: FindingSet::ALL.difference(no), ..self.evidence() };
        if self.pregnancy_weeks().is_none() {
            evidence.ranges[Measure::PregnancyWeeks as usize] = weeks(self.known.yes, no);
        }
        evidence
    }
}

/// The questions whose answer, or that of a finding that entails them, says something of a measurement. What says something
/// of the weeks of a pregnancy also says something of the sex.
pub(crate) fn limiting(measure: Measure) -> QuestionSet {
    let mut limiting = QuestionSet::EMPTY.with(Question::Measure(measure));
    for bound in BOUNDS.iter().filter(|bound| bound.lesser == measure || bound.greater == measure) {
        limiting.extend([bound.lesser, bound.greater].map(Question::Measure));
    }
    limiting.extend(AT_LEAST.iter().filter(|(_, of, _)| *of == measure).map(|row| Question::Finding(row.0)));
    if measure == Measure::PregnancyWeeks {
        limiting.insert(Question::Sex);
        limiting = limiting.union(ONLY_FEMALE.into());
    }
    limiting
}

/// The findings whose answer, or that of a finding that entails them, also says something of the sex or of a number.
const SAYING_MORE: FindingSet = {
    let (mut saying_more, mut rows) = (ONLY_FEMALE, AT_LEAST);
    while let [(finding, ..), others @ ..] = rows {
        saying_more = saying_more.with(*finding);
        rows = others;
    }
    saying_more
};

impl Presentation {
    /// The questions that were answered.
    pub(crate) fn answered(&self) -> QuestionSet {
        self.known.answered()
    }

    /// The questions whose answer can make a criterion hold. A no cannot, because the language has no "not".
    pub(crate) fn affirmed(&self) -> QuestionSet {
        self.known.answered().difference(self.known.said_no().into())
    }

    /// The evidence of the answer to this question alone. It was answered.
    pub(crate) fn evidence_of(&self, question: Question) -> Evidence {
        let (nothing, mut alone) = (Self::EMPTY.evidence(), PresentationBuilder::new());
        match question {
            Question::Finding(finding)
                if everything_entailed(finding).intersection(SAYING_MORE).is_empty() =>
            {
                return if self.known.yes.contains(finding) {
                    Evidence { certain: everything_entailed(finding), ..nothing }
                } else {
                    let denied = everything_entailing(finding);
                    Evidence { possible: nothing.possible.difference(denied), ..nothing }
                };
            }
            Question::Finding(finding) => alone.set(FindingSet::only(finding), self.answer(finding)),
            Question::Measure(measure) => {
                self.measurement(measure).into_iter().for_each(|number| alone.set_number(measure, number));
            }
            Question::Sex => alone.sex = self.known.sex,
        }
        alone.build().map_or(nothing, |alone| alone.evidence())
    }
}

/// What each measurement can be if nothing is known.
#[expect(clippy::indexing_slicing, reason = "there is a range for each measurement")]
pub(super) const UNKNOWN_RANGES: Ranges = {
    let (mut ranges, mut measures) = ([(0, 0); Measure::COUNT], Measure::ALL);
    while let [measure, others @ ..] = measures {
        ranges[*measure as usize] = measure.limits();
        measures = others;
    }
    ranges[Measure::PregnancyWeeks as usize] = weeks(FindingSet::EMPTY, FindingSet::EMPTY);
    ranges
};

impl PresentationBuilder {
    /// What each measurement can still be: the number that was given, or what the other answers leave open.
    #[expect(clippy::indexing_slicing, reason = "there is a number and a range for each measurement")]
    pub(super) fn ranges_given(&self, yes: FindingSet, no: FindingSet) -> Ranges {
        let (mut ranges, is_given) = (self.ranges, |measure: Measure| self.number(measure).is_some());
        if !is_given(Measure::PregnancyWeeks) {
            ranges[Measure::PregnancyWeeks as usize] = weeks(yes, no);
        }
        for &(finding, measure, least) in AT_LEAST {
            if yes.contains(finding) && !is_given(measure) {
                let range = &mut ranges[measure as usize];
                range.0 = range.0.max(least);
            }
        }
        for bound in BOUNDS {
            let (lesser, greater) = (bound.lesser as usize, bound.greater as usize);
            match (self.number(bound.lesser), self.number(bound.greater)) {
                (Some(number), None) => ranges[greater].0 = ranges[greater].0.max(bound.least(number)),
                (None, Some(number)) => ranges[lesser].1 = ranges[lesser].1.min(bound.most(number)),
                (Some(_), Some(_)) | (None, None) => {}
            }
        }
        ranges
    }
}

/// The possible weeks of a pregnancy whose weeks were not given; 0 if there is none.
const fn weeks(yes: FindingSet, no: FindingSet) -> (u16, u16) {
    let (least, most) = Measure::PregnancyWeeks.limits();
    if !yes.intersection(ONLY_PREGNANT).is_empty() {
        (least, most)
    } else if no.contains(PREGNANCY) {
        (0, 0)
    } else {
        (0, most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answer;
    use crate::presentation::Statement;

    #[test]
    fn what_limits_a_measurement_is_listed() {
        let nothing = Presentation::EMPTY.evidence();
        let findings =
            Finding::ALL.iter().flat_map(|&finding| [Statement::Yes(finding), Statement::No(finding)]);
        let numbers = Measure::ALL.iter().flat_map(|&measure| {
            let (least, most) = measure.limits();
            (least..=most).map(move |number| Statement::Measurement(measure, number))
        });
        for said in findings.chain(numbers).chain(Sex::ALL.iter().copied().map(Statement::Sex)) {
            let alone = Presentation::builder().say(said).unwrap().build().unwrap().evidence();
            let says = if let Statement::Yes(finding) = said {
                everything_entailed(finding).into()
            } else {
                QuestionSet::EMPTY.with(said.question())
            };
            for &measure in Measure::ALL {
                let is_listed = !says.intersection(limiting(measure)).is_empty();
                assert!(is_listed || alone.range(measure) == nothing.range(measure), "{said}: {measure}");
                let is_of_a_woman = measure == Measure::PregnancyWeeks && alone.sex != nothing.sex;
                assert!(is_listed || !is_of_a_woman, "{said}");
            }
        }
    }

    #[test]
    fn what_an_answer_says_alone_is_what_a_presentation_with_only_that_answer_says() {
        for &finding in Finding::ALL {
            for answer in [Answer::Yes, Answer::No] {
                let person = Presentation::builder().answer(finding, answer).build().unwrap();
                let question = Question::Finding(finding);
                assert_eq!(person.evidence_of(question), person.evidence(), "{finding}: {answer}");
                assert!(person.answered().iter().eq([question]));
                assert_eq!(person.affirmed().contains(question), answer == Answer::Yes);
            }
        }
    }
}
