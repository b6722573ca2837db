//! What one answer settles about other questions, in one table that everything uses: building a presentation,
//! completing it, resolving rules, strategies and the verifier of reports.

use crate::quantity::Measure;
use crate::{Finding, FindingSet};

/// For each finding, in the order of [`Finding::ALL`]: what a yes to it says yes to, itself included.
const ENTAILED: [FindingSet; Finding::COUNT] = {
    let mut table = [FindingSet::EMPTY; Finding::COUNT];
    let mut cells: &mut [FindingSet] = &mut table;
    let mut findings = Finding::ALL;
    while let ([cell, more_cells @ ..], [finding, more @ ..]) = (cells, findings) {
        *cell = closure(FindingSet::EMPTY, *finding);
        (cells, findings) = (more_cells, more);
    }
    table
};

/// For each finding: those whose yes would say yes to it, itself included, so that a no to it denies them.
const ENTAILING: [FindingSet; Finding::COUNT] = {
    let mut table = [FindingSet::EMPTY; Finding::COUNT];
    let mut cells: &mut [FindingSet] = &mut table;
    let mut findings = Finding::ALL;
    while let ([cell, more_cells @ ..], [finding, more @ ..]) = (cells, findings) {
        let (mut sources, mut sets): (&[Finding], &[FindingSet]) = (Finding::ALL, &ENTAILED);
        while let ([source, more_sources @ ..], [set, more_sets @ ..]) = (sources, sets) {
            if set.contains(*finding) {
                *cell = cell.with(*source);
            }
            (sources, sets) = (more_sources, more_sets);
        }
        (cells, findings) = (more_cells, more);
    }
    table
};

/// The findings that entail another one. Building looks at no other yes.
pub(super) const ENTAIL: FindingSet = wider(&ENTAILED);
/// The findings that another one entails. Building looks at no other no.
pub(super) const ARE_ENTAILED: FindingSet = wider(&ENTAILING);

/// The findings whose set has more members than themselves.
const fn wider(table: &[FindingSet]) -> FindingSet {
    let (mut findings, mut sets, mut wider) = (Finding::ALL, table, FindingSet::EMPTY);
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

pub(crate) fn everything_entailed(finding: Finding) -> FindingSet {
    ENTAILED.get(finding.index()).copied().unwrap_or(FindingSet::EMPTY)
}

pub(crate) fn everything_entailing(finding: Finding) -> FindingSet {
    ENTAILING.get(finding.index()).copied().unwrap_or(FindingSet::EMPTY)
}

/// A measurement that cannot exceed what another one permits: `lesser * per_lesser <= greater * per_greater + slack`.
pub(crate) struct Bound {
    pub(crate) lesser: Measure,
    per_lesser: u32,
    pub(crate) greater: Measure,
    per_greater: u32,
    slack: u32,
}

/// Every pair of measurements of which one bounds the other. A bound that follows from two others is listed too, so
/// that each given number can be compared with each other one.
pub(crate) const BOUNDS: &[Bound] = &[
    // Back pain began at no age that is yet to come.
    Bound { lesser: Measure::AgeAtOnset, per_lesser: 1, greater: Measure::Age, per_greater: 1, slack: 0 },
];

impl Bound {
    pub(crate) const fn permits(&self, lesser: u16, greater: u16) -> bool {
        lesser as u32 * self.per_lesser <= greater as u32 * self.per_greater + self.slack
    }

    /// The largest number of the lesser measurement beside this number of the greater one.
    pub(crate) const fn most(&self, greater: u16) -> u16 {
        let most = (greater as u32 * self.per_greater + self.slack) / self.per_lesser;
        saturated(most)
    }

    /// The smallest number of the greater measurement beside this number of the lesser one.
    pub(crate) const fn least(&self, lesser: u16) -> u16 {
        saturated((lesser as u32 * self.per_lesser).saturating_sub(self.slack).div_ceil(self.per_greater))
    }
}

/// A bound beyond every measurement bounds nothing.
#[expect(clippy::cast_possible_truncation, reason = "compared first")]
const fn saturated(bound: u32) -> u16 {
    if bound > u16::MAX as u32 { u16::MAX } else { bound as u16 }
}
