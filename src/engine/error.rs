//! Why a rule cannot be resolved to clauses.

/// There is more in a rule, or there are more rules, than can be resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResolveError {
    Clauses,
    Work,
    Numbers,
    Counts,
    LargeCount,
    /// The block is full, so the rule goes into another.
    Rules,
}

impl ResolveError {
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Clauses => "its criterion multiplies out to more than 63 clauses",
            Self::Work => "its criterion takes too much work to multiply out",
            Self::Numbers => "it has more than 56 criteria on numbers and sex",
            Self::Counts => "it has more than 8 counts",
            Self::LargeCount => {
                "a count in it needs more than 127 members, or has more than 127 beyond those it needs"
            }
            Self::Rules => "it has more lists, or there are more rules, than fit in a block",
        }
    }
}
