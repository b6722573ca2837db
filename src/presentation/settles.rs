//! What one answer settles about other questions, in one table that everything uses: building and completing a
//! presentation, explaining and comparing rules, the strategies, the laws and the verifier of reports.
//!
//! - A yes to a finding is a yes to everything that its row `entails`, and a no to any of that is a no to the finding.
//! - Sex and pregnancy settle the findings of [`ONLY_FEMALE`] and [`ONLY_PREGNANT`].
//! - A number below that of [`AT_LEAST`] denies a finding, and a yes to the finding makes that number the minimum.
//! - Numbers bound each other by [`BOUNDS`].
//!
//! Age settles no finding, because no question about a finding names an age. The hash of the rules covers this table,
//! because what is settled changes for whom a rule fires.

use super::Question;
use crate::quantity::Measure;
use crate::{Factor, Finding, FindingSet, RiskFactor, Symptom};

/// For each finding, by its bit: the findings that a yes to it entails, itself included.
const ENTAILED: [FindingSet; Finding::COUNT] = {
    let mut table = [FindingSet::EMPTY; Finding::COUNT];
    let mut cells: &mut [FindingSet] = &mut table;
    let mut findings: &[Finding] = &Finding::BY_BIT;
    while let ([cell, more_cells @ ..], [finding, more @ ..]) = (cells, findings) {
        *cell = closure(FindingSet::EMPTY, *finding);
        (cells, findings) = (more_cells, more);
    }
    table
};

/// For each finding, by its bit: the findings that entail it, itself included. A no to it denies them.
const ENTAILING: [FindingSet; Finding::COUNT] = {
    let (mut table, mut findings) = ([FindingSet::EMPTY; Finding::COUNT], Finding::ALL);
    while let [finding, more @ ..] = findings {
        enter(&mut table, *finding, *finding);
        findings = more;
    }
    table
};

/// Enters the source for the finding, and for everything that the finding entails.
#[expect(clippy::indexing_slicing, reason = "there is a set for each finding")]
const fn enter(table: &mut [FindingSet; Finding::COUNT], source: Finding, finding: Finding) {
    table[finding.bit()].insert(source);
    let mut entailed = finding.entails();
    while let [first, more @ ..] = entailed {
        enter(table, source, *first);
        entailed = more;
    }
}

/// The findings that entail another one. Building only needs to look at these yeses.
pub(crate) const ENTAIL: FindingSet = wider(&ENTAILED);
/// The findings that another one entails. Building only needs to look at these noes.
pub(super) const ARE_ENTAILED: FindingSet = wider(&ENTAILING);

/// The findings of which one settles another: only these can contradict each other.
pub(crate) const RELATED: FindingSet = ENTAIL.union(ARE_ENTAILED).union(ONLY_FEMALE).union({
    let (mut related, mut rows) = (FindingSet::EMPTY, AT_LEAST);
    while let [(finding, ..), others @ ..] = rows {
        related = related.with(*finding);
        rows = others;
    }
    related
});

const EDGE_COUNT: usize = {
    let (mut count, mut findings) = (0, Finding::ALL);
    while let [finding, more @ ..] = findings {
        count += finding.entails().len();
        findings = more;
    }
    count
};

/// Each finding with each that its row entails. The rows that lead to a finding come before its own, so that one pass enters
/// every yes, and one pass backwards every no.
#[expect(clippy::indexing_slicing, reason = "there is a set for each finding, and a place for each edge")]
pub(crate) const EDGES: [(Finding, Finding); EDGE_COUNT] = {
    let (mut edges, mut count) = ([(PREGNANCY, PREGNANCY); EDGE_COUNT], 0);
    // A finding entails less than what leads to it does, so those that entail least come last.
    let mut entailed_by_it = 0;
    while count < EDGE_COUNT {
        entailed_by_it += 1;
        let mut findings = Finding::ALL;
        while let [finding, more @ ..] = findings {
            let mut entailed = finding.entails();
            while let ([first, rest @ ..], true) = (entailed, ENTAILED[finding.bit()].len() == entailed_by_it)
            {
                count += 1;
                edges[EDGE_COUNT - count] = (*finding, *first);
                entailed = rest;
            }
            findings = more;
        }
    }
    edges
};

/// The findings whose set has more members than themselves.
const fn wider(table: &[FindingSet]) -> FindingSet {
    let (mut findings, mut sets, mut wider): (&[Finding], _, _) =
        (&Finding::BY_BIT, table, FindingSet::EMPTY);
    while let ([finding, more @ ..], [set, more_sets @ ..]) = (findings, sets) {
        if set.len() > 1 {
            wider = wider.with(*finding);
        }
        (findings, sets) = (more, more_sets);
    }
    wider
}

const fn closure(known: FindingSet, finding: Finding) -> FindingSet {
    if known.contains(finding) {
        return known;
    }
    let mut known = known.with(finding);
    let mut rest = finding.entails();
    while let [first, tail @ ..] = rest {
        known = closure(known, *first);
        rest = tail;
    }
    known
}

/// The findings that these entail, themselves included.
#[inline]
pub(super) fn all_entailed(findings: FindingSet) -> FindingSet {
    findings.bits().fold(FindingSet::EMPTY, |all, bit| all.union(row(&ENTAILED, bit)))
}

/// The findings that entail one of these, themselves included.
#[inline]
pub(super) fn all_entailing(findings: FindingSet) -> FindingSet {
    findings.bits().fold(FindingSet::EMPTY, |all, bit| all.union(row(&ENTAILING, bit)))
}

#[inline]
fn row(table: &[FindingSet; Finding::COUNT], bit: usize) -> FindingSet {
    table.get(bit).copied().unwrap_or(FindingSet::EMPTY)
}

pub(crate) fn everything_entailed(finding: Finding) -> FindingSet {
    row(&ENTAILED, finding.bit())
}

pub(crate) fn everything_entailing(finding: Finding) -> FindingSet {
    row(&ENTAILING, finding.bit())
}

/// The findings a yes to which shows this one, itself included; of a pregnancy also those of [`ONLY_PREGNANT`].
pub(crate) fn shown_by(finding: Finding) -> FindingSet {
    let entailing = everything_entailing(finding);
    if finding == PREGNANCY { entailing.union(ONLY_PREGNANT) } else { entailing }
}

/// What a question presupposes: if the answer to one of these is no, so is the answer to the question. Without bleeding
/// there is no heavy bleeding, and without a pregnancy there are no weeks of it. What only a woman can have presupposes the
/// sex.
pub(crate) fn presupposed(question: Question) -> impl Iterator<Item = Question> {
    let (entailed, of_a_woman, of_a_pregnancy) = match question {
        Question::Finding(finding) => {
            (finding.entails(), ONLY_FEMALE.contains(finding), ONLY_PREGNANT.contains(finding))
        }
        Question::Measure(measure) => {
            (&[][..], measure == Measure::PregnancyWeeks, measure == Measure::PregnancyWeeks)
        }
        Question::Sex => (&[][..], false, false),
    };
    let findings = entailed.iter().copied().chain(of_a_pregnancy.then_some(PREGNANCY));
    findings.map(Question::Finding).chain(of_a_woman.then_some(Question::Sex))
}

/// What only a woman can have, as the questions are worded. Being male denies these findings, and a yes to one of them
/// entails being female.
pub(crate) const ONLY_FEMALE: FindingSet = ONLY_PREGNANT.union(FindingSet::of(&[
    PREGNANCY,
    Symptom::VaginalBleeding.finding(),
    Symptom::HeavyVaginalBleeding.finding(),
    RiskFactor::RecentChildbirth.finding(),
    Factor::TryingToConceive.finding(),
    Factor::Breastfeeding.finding(),
]));

/// What only a pregnant person can have. Not being pregnant denies these findings, and a yes to one of them entails a
/// pregnancy. The pregnancy is certain then, whereas a yes to [`PREGNANCY`] means that it is possible.
pub(crate) const ONLY_PREGNANT: FindingSet = FindingSet::of(&[
    Symptom::FluidLeakingInPregnancy.finding(),
    Symptom::ReducedFetalMovement.finding(),
    Symptom::WaveLikePainInPregnancy.finding(),
    Factor::HighRiskPregnancy.finding(),
]);

/// The finding that means a pregnancy that is possible, or not dated. Weeks of pregnancy therefore deny it, unless it
/// was answered with yes. Answering no to it and giving weeks is a contradiction.
pub(crate) const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();

/// Findings that cannot be present while a measurement is below a number. Pain that is unbearable, or there all the
/// time, is not 0 now. A pain that came on suddenly, comes in waves or comes with a movement may be 0 now, so it has no
/// row.
pub(crate) const AT_LEAST: &[(Finding, Measure, u16)] = &[
    (Symptom::UncontrolledPain.finding(), Measure::Pain, 1),
    (Symptom::UnremittingPain.finding(), Measure::Pain, 1),
];

/// A measurement that cannot exceed what another one permits: `lesser * per_lesser <= greater * per_greater + slack`.
pub(crate) struct Bound {
    pub(crate) lesser: Measure,
    per_lesser: u32,
    pub(crate) greater: Measure,
    per_greater: u32,
    slack: u32,
}

/// Every pair of measurements in which one bounds the other. A bound that follows from two others has a row too, so
/// that each given number can be compared with each other one.
///
/// A person of 40 has lived for less than 41 years, and a year has at most 366 days.
///
/// Age, age at onset and duration bound each other further, because an episode cannot begin before the first onset. That
/// has no row: two answers would then say together what neither says alone, such as an age above 60, and explanations
/// and the comparison of rule sets look at what each answer says alone. To refuse three numbers without giving the third
/// its range would make the bounds of a triage wider than its completions.
pub(crate) const BOUNDS: &[Bound] = &[
    Bound { lesser: Measure::AgeAtOnset, per_lesser: 1, greater: Measure::Age, per_greater: 1, slack: 0 },
    Bound { lesser: Measure::Duration, per_lesser: 1, greater: Measure::Age, per_greater: 366, slack: 366 },
    Bound {
        lesser: Measure::WeeksWithoutImprovement,
        per_lesser: 7,
        greater: Measure::Duration,
        per_greater: 1,
        slack: 0,
    },
    Bound {
        lesser: Measure::WeeksWithoutImprovement,
        per_lesser: 7,
        greater: Measure::Age,
        per_greater: 366,
        slack: 366,
    },
];

impl Bound {
    pub(crate) const fn permits(&self, lesser: u16, greater: u16) -> bool {
        lesser as u32 * self.per_lesser <= greater as u32 * self.per_greater + self.slack
    }

    /// The same for two numbers that their measurements permit: their products fit in 16 bits, which are quicker for many
    /// people.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "no factor is longer, which a test checks")]
    pub(crate) const fn permits_measured(&self, lesser: u16, greater: u16) -> bool {
        let greater = greater.wrapping_mul(self.per_greater as u16).wrapping_add(self.slack as u16);
        lesser.wrapping_mul(self.per_lesser as u16) <= greater
    }

    /// The largest number of the lesser measurement, given this number of the greater one.
    pub(crate) const fn most(&self, greater: u16) -> u16 {
        let most = (greater as u32 * self.per_greater + self.slack) / self.per_lesser;
        saturated(most)
    }

    /// The smallest number of the greater measurement, given this number of the lesser one.
    pub(crate) const fn least(&self, lesser: u16) -> u16 {
        saturated((lesser as u32 * self.per_lesser).saturating_sub(self.slack).div_ceil(self.per_greater))
    }
}

/// A bound beyond every measurement bounds nothing.
#[expect(clippy::cast_possible_truncation, reason = "compared first")]
const fn saturated(bound: u32) -> u16 {
    if bound > u16::MAX as u32 { u16::MAX } else { bound as u16 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Otherwise a contradiction would name a finding that was only entailed, instead of the statement that was recorded.
    #[test]
    fn what_entails_a_finding_of_a_set_is_in_the_set() {
        for set in [ONLY_FEMALE, ONLY_PREGNANT] {
            for finding in set {
                assert!(everything_entailing(finding).is_subset(set), "{finding}");
            }
        }
        assert_eq!(everything_entailed(PREGNANCY).len(), 1);
    }

    /// A bound that follows from two others has its own row, so no number is bounded through a third measurement.
    #[test]
    fn a_bound_that_follows_from_two_others_has_a_row() {
        for (first, second) in
            BOUNDS.iter().flat_map(|first| BOUNDS.iter().map(move |second| (first, second)))
        {
            if first.greater == second.lesser {
                let row =
                    BOUNDS.iter().find(|row| row.lesser == first.lesser && row.greater == second.greater);
                let (least, most) = second.greater.limits();
                for number in least..=most {
                    let by_way = first.most(second.most(number));
                    assert_eq!(row.map(|row| row.most(number)), Some(by_way), "{}", first.lesser);
                }
            }
        }
    }

    #[test]
    fn the_products_of_measurements_fit_in_16_bits() {
        for bound in BOUNDS {
            let (lesser, greater) = (bound.lesser.limits().1, bound.greater.limits().1);
            let products =
                [u32::from(lesser) * bound.per_lesser, u32::from(greater) * bound.per_greater + bound.slack];
            assert!(products.iter().all(|product| u16::try_from(*product).is_ok()), "{products:?}");
        }
    }

    #[test]
    fn what_leads_to_a_finding_comes_before_its_own_edges() {
        for (place, (finding, _)) in EDGES.iter().enumerate() {
            assert!(EDGES.iter().skip(place).all(|(_, entailed)| entailed != finding), "{finding}");
        }
    }

    #[test]
    fn the_largest_and_smallest_numbers_are_exact() {
        for bound in BOUNDS {
            let ((least, most), (lowest, highest)) = (bound.lesser.limits(), bound.greater.limits());
            for number in lowest..=highest {
                let largest = bound.most(number).min(most);
                assert!(bound.permits(largest, number));
                assert!(largest == most || !bound.permits(largest + 1, number));
            }
            for number in least..=most {
                let smallest = bound.least(number).max(lowest);
                assert!(smallest <= highest && bound.permits(number, smallest));
                assert!(smallest == lowest || !bound.permits(number, smallest - 1));
            }
        }
    }
}
