//! Lists that a rule is made of: written in the program, or built while it runs.
//!
//! What is built lies flat, each criterion behind its own members and the first member last: it is read
//! from the end, copied without recursion and dropped without recursion, however deep it is nested.

use core::fmt;

use super::buf::CitedBuf;
use super::{Cited, When};
use crate::{Finding, Measure, Sex};

/// What every list can, however it is held: written or built, two are equal where their members are.
macro_rules! list {
    ($List:ident of $Member:ident) => {
        impl<'a> $List<'a> {
            /// Each of them.
            pub fn iter(self) -> impl Iterator<Item = $Member<'a>> + Clone {
                let mut rest = self;
                core::iter::from_fn(move || {
                    let (first, others) = rest.split_first()?;
                    rest = others;
                    Some(first)
                })
            }

            /// Whether there is none.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.split_first().is_none()
            }
        }

        impl PartialEq for $List<'_> {
            fn eq(&self, other: &Self) -> bool {
                self.iter().eq(other.iter())
            }
        }

        impl Eq for $List<'_> {}

        impl fmt::Debug for $List<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.iter()).finish()
            }
        }
    };
}

/// The members of a criterion, in the order in which they were written.
#[derive(Clone, Copy)]
pub struct Members<'a>(List<'a>);

#[derive(Clone, Copy)]
enum List<'a> {
    Written(&'a [When<'a>]),
    Built(&'a [Node]),
}

/// A part of a criterion that was built; one with members says how many parts they are together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Has(Finding),
    Between(Measure, u16, u16),
    Is(Sex),
    All {
        parts: usize,
    },
    Any {
        parts: usize,
    },
    AtLeast {
        needed: u8,
        parts: usize,
    },
    /// The text at this place of the list of misspelt ids.
    Misspelt(usize),
}

impl Node {
    /// How many parts its members are.
    pub(crate) const fn parts(self) -> usize {
        match self {
            Self::All { parts } | Self::Any { parts } | Self::AtLeast { parts, .. } => parts,
            Self::Has(_) | Self::Between(..) | Self::Is(_) | Self::Misspelt(_) => 0,
        }
    }
}

impl<'a> Members<'a> {
    /// These.
    #[must_use]
    pub const fn of(members: &'a [When<'a>]) -> Self {
        Self(List::Written(members))
    }

    pub(crate) const fn built(nodes: &'a [Node]) -> Self {
        Self(List::Built(nodes))
    }

    /// The first of them, and the others.
    #[must_use]
    pub const fn split_first(self) -> Option<(When<'a>, Self)> {
        match self.0 {
            List::Written([first, others @ ..]) => Some((*first, Self(List::Written(others)))),
            List::Written([]) => None,
            List::Built([]) => None,
            List::Built([before @ .., first]) => {
                // Nodes are only made by `WhenBuf`, which counts the parts that stand before each.
                let (others, parts) = before.split_at(before.len().saturating_sub(first.parts()));
                let members = Self(List::Built(parts));
                let first = match *first {
                    Node::Has(finding) => When::Has(finding),
                    Node::Between(measure, low, high) => When::Between(measure, low, high),
                    Node::Is(sex) => When::Is(sex),
                    Node::All { .. } => When::All(members),
                    // What is misspelt never holds; no rule set has any.
                    Node::Any { .. } | Node::Misspelt(_) => When::Any(members),
                    Node::AtLeast { needed, .. } => When::AtLeast(needed, members),
                };
                Some((first, Self(List::Built(others))))
            }
        }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        let (mut count, mut rest) = (0, self);
        while let Some((_, others)) = rest.split_first() {
            count += 1;
            rest = others;
        }
        count
    }
}

list!(Members of When);

/// The sources of a rule, in the order in which they were written.
#[derive(Clone, Copy)]
pub struct Sources<'a>(Works<'a>);

#[derive(Clone, Copy)]
enum Works<'a> {
    Written(&'a [Cited<'a>]),
    Built(&'a [CitedBuf]),
}

impl<'a> Sources<'a> {
    /// These.
    #[must_use]
    pub const fn of(sources: &'a [Cited<'a>]) -> Self {
        Self(Works::Written(sources))
    }

    pub(crate) const fn built(sources: &'a [CitedBuf]) -> Self {
        Self(Works::Built(sources))
    }

    /// The first of them, and the others.
    #[must_use]
    pub const fn split_first(self) -> Option<(Cited<'a>, Self)> {
        match self.0 {
            Works::Written([first, others @ ..]) => Some((*first, Self(Works::Written(others)))),
            Works::Built([first, others @ ..]) => Some((first.as_cited(), Self(Works::Built(others)))),
            Works::Written([]) => None,
            Works::Built([]) => None,
        }
    }
}

list!(Sources of Cited);
