//! Errors about treatments.

use crate::Duration;

/// The cut-points do not make a [`PhaseScheme`](super::PhaseScheme).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "phase cut-points: subacute from day {subacute_from} and chronic from day {chronic_from} do not fit; \
     permitted are 1 to {max} days, subacute not after chronic",
    max = Duration::MAX.get()
)]
#[non_exhaustive]
pub struct PhaseSchemeError {
    /// The first subacute day that was given.
    pub subacute_from: u16,
    /// The first chronic day that was given.
    pub chronic_from: u16,
}
