//! Code that several tests share.
#![allow(dead_code, reason = "which parts are used depends on the features")]

pub(crate) mod example;
pub(crate) mod nearly_valid;
pub(crate) mod oracle;
pub(crate) mod parallel;
pub(crate) mod readability;
pub(crate) mod reading;
pub(crate) mod small_triage;
