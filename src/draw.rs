//! Numbers without a pattern for unit tests, the same in every run.

/// Draws numbers below the one that is given, by xorshift.
pub(crate) fn draws() -> impl FnMut(usize) -> usize {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).unwrap() % below
    }
}
