//! The warning to show before a list of causes.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The warning to show before a list of causes.
    ///
    /// Unless it is [`NoneFound`](Self::NoneFound), the advice of the triage comes first, whichever causes fit.
    #[expect(clippy::exhaustive_enums, reason = "a program that shows causes must handle every case")]
    pub enum Warning, "a warning", with {
        /// What it means, in plain words.
        message: &'static str,
    } {
        /// Red flags in the answers
        ///
        /// They call for care within two weeks or sooner.
        RedFlags "red-flags" {
            message: "Some of the answers are warning signs. Act on those first. No cause in the list is a reason to wait.",
        }
        /// Open questions about red flags
        ///
        /// Their answers could call for care within two weeks or sooner.
        NotAskedFor "not-asked-for" {
            message: "Some questions about warning signs are still open. Answer those first. No cause in the list is a \
                      reason to wait.",
        }
        /// No red flag in the answers
        ///
        /// That never rules out a serious cause.
        NoneFound "none-found" {
            message: "There is no warning sign in the answers given. This does not rule out a serious cause.",
        }
    }
}
