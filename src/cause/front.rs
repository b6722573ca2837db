use crate::Urgency;

/// What stands in front of any list of causes.
#[expect(clippy::exhaustive_enums, reason = "whoever shows causes must handle every case")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// Red flags in the answers, of two weeks or sooner: this is the advice, whatever fits.
    RedFlags(Urgency),
    /// Questions that were not asked could mean a red flag: until they are, this is the advice.
    NotAskedFor(Urgency),
    /// No red flag in the answers given. That never rules out a serious cause.
    NoneFound,
}

impl Front {
    /// The stable id: `red-flags`, `not-asked-for` or `none-found`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::RedFlags(_) => "red-flags",
            Self::NotAskedFor(_) => "not-asked-for",
            Self::NoneFound => "none-found",
        }
    }

    /// What it means, in plain words.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::RedFlags(_) => {
                "Some of the answers are warning signs. Act on those first. No cause in the list is a reason to wait."
            }
            Self::NotAskedFor(_) => {
                "Some questions about warning signs are still open. Answer those first. No cause in the list is a \
                 reason to wait."
            }
            Self::NoneFound => {
                "There is no warning sign in the answers given. This does not rule out a serious cause."
            }
        }
    }
}
