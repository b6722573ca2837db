//! The error of a law that an interview does not keep.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use super::InterviewLaw;
use crate::Presentation;

/// A law that an interview does not keep.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterviewLawError {
    /// The law.
    pub law: InterviewLaw,
    /// The person who answered.
    pub person: Box<Presentation>,
    /// What came instead of what was promised.
    pub came: String,
}

impl fmt::Display for InterviewLawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "not {}: {}", self.law, self.law.name())?;
        writeln!(f, "  person: {:?}", self.person)?;
        write!(f, "  came:   {}", self.came)
    }
}

impl core::error::Error for InterviewLawError {}
