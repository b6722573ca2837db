//! The lists in a rule, either written in the program or built at run time.

use core::fmt;

use super::buf::CitedBuf;
use super::{Cited, When, WhenBuf};

/// What every list can do. Two lists are equal if their members are, whether they were written or built.
macro_rules! list {
    ($List:ident of $Member:ident) => {
        impl<'a> $List<'a> {
            /// Iterates over the list.
            pub fn iter(self) -> impl Iterator<Item = $Member<'a>> + Clone {
                let mut rest = self;
                core::iter::from_fn(move || {
                    let (first, others) = rest.split_first()?;
                    rest = others;
                    Some(first)
                })
            }

            /// Whether the list is empty.
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
    Built(&'a [WhenBuf]),
}

impl<'a> Members<'a> {
    /// A list of these criteria.
    #[must_use]
    pub const fn of(members: &'a [When<'a>]) -> Self {
        Self(List::Written(members))
    }

    #[inline]
    pub(crate) const fn built(members: &'a [WhenBuf]) -> Self {
        Self(List::Built(members))
    }

    /// The first one, and the others.
    #[must_use]
    pub const fn split_first(self) -> Option<(When<'a>, Self)> {
        match self.0 {
            List::Written([first, others @ ..]) => Some((*first, Self(List::Written(others)))),
            List::Written([]) | List::Built([]) => None,
            List::Built([first, others @ ..]) => Some((first.as_when(), Self(List::Built(others)))),
        }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        match self.0 {
            List::Written(members) => members.len(),
            List::Built(members) => members.len(),
        }
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
    /// A list of these sources.
    #[must_use]
    pub const fn of(sources: &'a [Cited<'a>]) -> Self {
        Self(Works::Written(sources))
    }

    #[inline]
    pub(crate) const fn built(sources: &'a [CitedBuf]) -> Self {
        Self(Works::Built(sources))
    }

    /// The first one, and the others.
    #[must_use]
    pub const fn split_first(self) -> Option<(Cited<'a>, Self)> {
        match self.0 {
            Works::Written([first, others @ ..]) => Some((*first, Self(Works::Written(others)))),
            Works::Built([first, others @ ..]) => Some((first.as_cited(), Self(Works::Built(others)))),
            Works::Written([]) | Works::Built([]) => None,
        }
    }
}

list!(Sources of Cited);
