//! From the urgency levels of 512 people to the bounds and the advice of each.

use crate::Urgency;
use crate::engine::{Extremes, Lane, Levels, bytes_of};
use crate::triage::Bounds;

/// Writes bounds and advice as [`Triage`](crate::Triage) has them; `None` for the people who are refused. `asked_at_most` is
/// the highest urgency of the completions in which what is left out is denied.
pub(super) fn write_bounds(
    extremes: &Extremes,
    asked_at_most: &Levels,
    refused: Lane,
    results: &mut [Option<Bounds>],
) {
    let Extremes { at_least, at_most } = extremes;
    let advised = at_least.max(&asked_at_most.at_most(Urgency::SameDay));
    let ([a, b, c], [d, e, f]) = (at_least.digits(), at_most.digits());
    // Two digits are enough for the advice: above the same day, it is what is certain.
    let [g, h, _] = advised.at_most(Urgency::SameDay).digits();
    let refuse = |digit: Lane| digit.or(refused);
    let codes = bytes_of(&[refuse(a), refuse(b), refuse(c), d, e, f, g, h]);
    for (result, code) in results.iter_mut().zip(codes) {
        *result = OF_CODE.get(usize::from(code)).copied().flatten();
    }
}

/// Bounds and advice for each byte that [`write_bounds`] makes: three digits of what is certain, three of what is possible,
/// and two of what is advised.
#[expect(
    clippy::indexing_slicing,
    reason = "an index is compared first, where it is made when the crate is compiled"
)]
const OF_CODE: [Option<Bounds>; 1 << u8::BITS] = {
    const fn level(code: usize, place: usize, digits: usize) -> Option<Urgency> {
        let level = code >> place & ((1 << digits) - 1);
        if level < Urgency::ALL.len() { Some(Urgency::ALL[level]) } else { None }
    }
    let (mut of_code, mut code) = ([None; 1 << u8::BITS], 0);
    while code < of_code.len() {
        of_code[code] = match (level(code, 0, 3), level(code, 3, 3), level(code, 6, 2)) {
            (Some(Urgency::Emergency), Some(at_most), _) => {
                Some(Bounds::new(Urgency::Emergency, at_most, Urgency::Emergency))
            }
            (Some(at_least), Some(at_most), Some(advised)) => Some(Bounds::new(at_least, at_most, advised)),
            _ => None,
        };
        code += 1;
    }
    of_code
};
