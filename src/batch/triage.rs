//! The triage of a table: its columns are read for 512 people at a time.

use super::bounds::write_bounds;
use super::columns::AT_ONCE;
use super::{BatchError, Column, Columns};
use crate::engine::{Crowd, Known, Lane, PEOPLE, WORDS};
use crate::presentation::{PREGNANCY, RELATED};
use crate::quantity::Measure;
use crate::rule_set::BUILT_IN;
use crate::triage::Bounds;
use crate::{Finding, FindingSet, Kind, Options, RuleSet};

impl Columns<'_> {
    /// Triages everybody by the built-in rules. A person who is no presentation gets `None`.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] unless there is a result for each row.
    pub fn triage(&self, options: Options<'_>, results: &mut [Option<Bounds>]) -> Result<(), BatchError> {
        self.triage_by(&BUILT_IN, options, results)
    }

    /// Triages everybody by these rules. A person who is no presentation gets `None`.
    ///
    /// # Errors
    ///
    /// [`BatchError::Rows`] unless there is a result for each row.
    pub fn triage_by(
        &self,
        rules: &RuleSet,
        options: Options<'_>,
        results: &mut [Option<Bounds>],
    ) -> Result<(), BatchError> {
        if results.len() != self.rows {
            return Err(BatchError::Rows { column: "results", given: results.len(), needed: self.rows });
        }
        let (table, mut crowd) = (rules.table(), Crowd::new());
        let mut reader = Reader::new(self, rules, options, &mut crowd);
        for (part, results) in results.chunks_mut(PEOPLE).enumerate() {
            let row = self.first + part * PEOPLE;
            let refused = reader.read(row);
            let extremes = table.extremes(reader.crowd, FindingSet::ALL, options.policy);
            let left_out = reader.leave_out(row);
            let asked =
                (!left_out.is_empty()).then(|| table.extremes(reader.crowd, left_out, options.policy));
            let asked_at_most = &asked.as_ref().unwrap_or(&extremes).at_most;
            write_bounds(&extremes, asked_at_most, refused, results);
        }
        Ok(())
    }

    /// Sets a bit for each rule and each row for whom the rule fires. Each rule of the set, in its order, has
    /// `rows().div_ceil(64)` words, whose lowest bit is the first row. A person who is no presentation fires none.
    ///
    /// A rule fires or does not, whatever the policy and whoever examines, so of the options only
    /// [`assume_no`](Options::assume_no) matters.
    ///
    /// ```
    /// use backpain::batch::{Bitmap, Column, Columns};
    /// use backpain::{Options, RuleSet, Symptom};
    ///
    /// let (rules, mut people) = (RuleSet::built_in(), Columns::new(70));
    /// let mut retention = [0; 9];
    /// retention[8] = 0b10_0000; // the last of 70
    /// people.answers(Symptom::UrinaryRetention, Column::new(Bitmap::new(&retention)))?;
    /// let mut fired = vec![0; rules.rules().count() * 2];
    /// people.fired_by(&rules, Options::new(), &mut fired)?;
    /// let place = rules.rules().position(|rule| rule.id == "ces-retention-or-incontinence").unwrap();
    /// assert_eq!(fired[2 * place..2 * place + 2], [0, 0b10_0000]);
    /// # Ok::<(), backpain::batch::BatchError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BatchError::Words`] unless there is a word for each 64 rows of each rule.
    pub fn fired_by(
        &self,
        rules: &RuleSet,
        options: Options<'_>,
        fired: &mut [u64],
    ) -> Result<(), BatchError> {
        let (table, words) = (rules.table(), self.rows.div_ceil(64));
        let needed = words.saturating_mul(rules.rules().count());
        if fired.len() != needed {
            return Err(BatchError::Words { given: fired.len(), needed });
        }
        fired.fill(0);
        let mut crowd = Crowd::new();
        let mut reader = Reader::new(self, rules, options, &mut crowd);
        for first in (0..words).step_by(WORDS) {
            let refused = reader.read(self.first + first * 64);
            table.fired_lanes(reader.crowd, |index, people| {
                let rule = index * words;
                let cells = fired.get_mut(rule + first..rule + words).unwrap_or_default();
                for (place, (cell, word)) in cells.iter_mut().zip(people.without(refused).words()).enumerate()
                {
                    let left = self.rows - (first + place) * 64;
                    *cell = if left < 64 { word & ((1 << left) - 1) } else { word };
                }
            });
        }
        Ok(())
    }
}

/// Reads columns, [`PEOPLE`] at a time.
struct Reader<'c> {
    columns: &'c Columns<'c>,
    options: Options<'c>,
    /// The findings that the rules ask for.
    ask: FindingSet,
    /// The findings that matter: these, and those that settle others.
    findings: FindingSet,
    /// Those that will not be asked of everybody: signs unless somebody examines, and what some declined.
    not_asked: FindingSet,
    /// The numbers of the last people, who can be fewer than are read at a time.
    last_numbers: [[u16; PEOPLE]; Measure::COUNT],
    crowd: &'c mut Crowd,
}

#[expect(clippy::indexing_slicing, reason = "there is a column for each finding and each measurement")]
impl<'c> Reader<'c> {
    fn new(columns: &'c Columns<'c>, rules: &RuleSet, options: Options<'c>, crowd: &'c mut Crowd) -> Self {
        let ask = rules.table().findings();
        let findings = ask.union(RELATED);
        let is_asked = |finding: Finding| {
            let declined = columns.answers[finding.bit()].and_then(|column| column.declined);
            declined.is_none() && !(options.without_examination && finding.kind() == Kind::Sign)
        };
        let not_asked =
            findings.iter().filter(|finding| !is_asked(*finding)).fold(FindingSet::EMPTY, FindingSet::with);
        Self {
            columns,
            options,
            ask,
            findings,
            not_asked,
            last_numbers: [[0; PEOPLE]; Measure::COUNT],
            crowd,
        }
    }

    /// Reads what the people from this row on said, with all that it settles, and returns those who cannot be assessed.
    fn read(&mut self, row: usize) -> Lane {
        if (row - self.columns.first) % AT_ONCE == 0 {
            self.fetch(row);
        }
        for place in self.findings.bits() {
            match &self.columns.answers[place] {
                Some(column) => column.enter_answers(row, &mut self.crowd.lanes[place]),
                None => self.crowd.lanes[place] = Known::OPEN,
            }
        }
        let mut female = Known::OPEN;
        if let Some(column) = &self.columns.female {
            column.enter_answers(row, &mut female);
        }
        (self.crowd.female, self.crowd.male) = (female.certain, female.possible.not());
        self.read_numbers(row);
        let refused = self.crowd.settle();
        if self.options.assume_no.is_some() {
            for finding in self.findings.difference(FindingSet::SELF_CARE_ONLY) {
                let column = self.columns.answers[finding.bit()];
                let unanswered = column.map_or(Lane::NONE, |column| column.without_answer(row));
                self.crowd.deny(finding, self.crowd.open(finding).without(unanswered));
            }
            self.crowd.settle();
        }
        refused
    }

    /// Fetches the rows from this one on into the cache.
    fn fetch(&self, row: usize) {
        let columns = self.findings.bits().filter_map(|place| self.columns.answers[place].as_ref());
        let fetched = columns.fold(0, |any, column| {
            any ^ column.values.fetch(row) ^ column.valid.map_or(0, |valid| valid.fetch(row))
        });
        core::hint::black_box(fetched); // or the compiler would leave it out
    }

    fn read_numbers(&mut self, row: usize) {
        let mut given = [Lane::NONE; Measure::COUNT];
        let mut numbers = [&[0; PEOPLE]; Measure::COUNT];
        let cells = self.last_numbers.iter_mut().zip(numbers.iter_mut().zip(&mut given));
        for (column, (last, (numbers, given))) in self.columns.numbers.iter().zip(cells) {
            let Some(column) = column else { continue };
            let values = column.values.get(row..).unwrap_or_default();
            *numbers = values.first_chunk().unwrap_or_else(|| {
                last.iter_mut().zip(values).for_each(|(number, value)| *number = *value);
                last
            });
            *given = column.known(row); // of rows that there are not, nobody sees the results
        }
        self.crowd.enter_measurements(&numbers, &given);
    }

    /// Denies the findings that will not be asked: declined ones, and signs unless somebody examines, but not where one that
    /// may be asked shows them. Returns which those are; if there are none, everything stays as it is.
    fn leave_out(&mut self, row: usize) -> FindingSet {
        let mut left_out = FindingSet::EMPTY;
        let may_be_pregnant = self.crowd.possible(PREGNANCY);
        for finding in self.not_asked {
            let is_sign = finding.kind() == Kind::Sign && self.options.without_examination;
            let is_new = match self.columns.answers[finding.bit()] {
                _ if is_sign => self.crowd.leave_out(finding, &Lane::ALL.0, &Lane::NONE.0),
                Some(Column { declined: Some(declined), valid: Some(valid), .. }) => {
                    match (declined.bytes(row), valid.bytes(row)) {
                        (Some(declined), Some(valid)) => self.crowd.leave_out(finding, declined, valid),
                        _ => self.crowd.leave_out(finding, &declined.lane(row).0, &valid.lane(row).0),
                    }
                }
                Some(_) | None => false,
            };
            if is_new {
                left_out.insert(finding);
            }
        }
        if !left_out.is_empty() {
            self.crowd.keep_shown(left_out, self.ask, may_be_pregnant);
        }
        left_out
    }
}
