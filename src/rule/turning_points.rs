//! The numbers at which rules change.

use alloc::vec::Vec;

use super::{Rule, When};
use crate::Measure;

/// For each measurement, the numbers at which a criterion begins or ends and their neighbours, in order, each once.
pub(crate) struct TurningPoints([Vec<u16>; Measure::COUNT]);

impl TurningPoints {
    /// The turning points of these rules.
    pub(crate) fn of<'r>(rules: impl Iterator<Item = Rule<'r>>) -> Self {
        let mut points = Self([const { Vec::new() }; Measure::COUNT]);
        for rule in rules {
            rule.when.each_single(&mut |single| {
                if let When::Between(measure, low, high) = single {
                    points.add(measure, [low.saturating_sub(1), low, high, high.saturating_add(1)]);
                }
            });
        }
        points
    }

    /// Adds the numbers that the measurement permits.
    pub(crate) fn add<const N: usize>(&mut self, measure: Measure, numbers: [u16; N]) {
        let (least, most) = measure.limits();
        let Some(known) = self.0.get_mut(measure as usize) else { return };
        for number in numbers {
            if let (true, Err(place)) = ((least..=most).contains(&number), known.binary_search(&number)) {
                known.insert(place, number);
            }
        }
    }

    /// Those of one measurement.
    pub(crate) fn numbers(&self, measure: Measure) -> &[u16] {
        self.0.get(measure as usize).map_or(&[], Vec::as_slice)
    }
}
