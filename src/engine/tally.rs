//! Evaluates all counts among the literals with a few look-ups.

use super::literal::{LITERAL_BYTES, Literals, MOST_TALLIED, PATTERNS, bytes_in};

/// "At least this many of these", for up to eight counts: one byte counts the members of each.
///
/// A byte starts at 128 minus the number needed, so that its highest bit is set when enough members are there.
#[derive(Clone, Copy)]
pub(super) struct Tally {
    begins: u64,
    /// How many tables are in use, and the byte of literals that each looks at.
    len: usize,
    bytes: [usize; MOST_TALLIED],
    tables: [[u64; PATTERNS]; MOST_TALLIED],
}

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a dictionary has at most eight counts, whose members lie in as many bytes as there are tables; a pattern \
              is a byte"
)]
impl Tally {
    pub(super) const EMPTY: Self =
        Self { begins: 0, len: 0, bytes: [0; MOST_TALLIED], tables: [[0; PATTERNS]; MOST_TALLIED] };

    /// Counts these members at one of the eight places.
    pub(super) const fn count(&mut self, place: usize, needed: u8, members: Literals) {
        let one = 1 << (8 * place);
        self.begins += (128 - needed as u64) * one;
        let mut bytes = bytes_in(members);
        while bytes != 0 {
            let byte = bytes.trailing_zeros() as usize;
            bytes &= bytes - 1;
            let mut table = 0;
            while table < self.len && self.bytes[table] != byte {
                table += 1;
            }
            if table == self.len {
                self.bytes[table] = byte;
                self.len += 1;
            }
            let members = (members[byte / 8] >> (8 * (byte % 8))) as usize & (PATTERNS - 1);
            let mut pattern = 0;
            while pattern < PATTERNS {
                self.tables[table][pattern] += (pattern & members).count_ones() as u64 * one;
                pattern += 1;
            }
        }
    }

    /// Counts the members among each of these literals, and writes which counts are reached into the last byte.
    #[inline]
    pub(super) fn count_members<const SIDES: usize>(&self, literals: &mut [[u8; LITERAL_BYTES]; SIDES]) {
        let mut counted = [self.begins; SIDES];
        for (&byte, rows) in self.bytes.iter().zip(&self.tables).take(self.len) {
            let byte = byte % LITERAL_BYTES;
            for (counted, literals) in counted.iter_mut().zip(&*literals) {
                *counted += rows[usize::from(literals[byte])];
            }
        }
        for (literals, counted) in literals.iter_mut().zip(counted) {
            literals[LITERAL_BYTES - 1] = reached(counted);
        }
    }
}

/// The counts that are reached, a bit for each.
#[inline]
const fn reached(counted: u64) -> u8 {
    const LOWEST_BITS: u64 = u64::from_le_bytes([1; 8]);
    /// Gathers the lowest bits of eight bytes in the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let [.., reached] = (counted >> 7 & LOWEST_BITS).wrapping_mul(GATHER).to_le_bytes();
    reached
}
