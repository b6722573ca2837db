//! Physical activity: how hard it is.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How hard an activity is, easiest first; the order is the order of the variants.
    ///
    /// Closed on purpose: the guidelines know these three, and only the last two earn minutes.
    #[derive(PartialOrd, Ord)]
    #[expect(clippy::exhaustive_enums, reason = "the guidelines know these three")]
    pub enum Intensity, "an intensity" {
        /// Light
        Light "light";
        /// Moderate
        Moderate "moderate";
        /// Vigorous
        Vigorous "vigorous";
    }
}
