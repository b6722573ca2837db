//! Code that several tests share.
#![allow(dead_code, reason = "which parts are used depends on the features")]

use backpain::Presentation;
use backpain::presentation::PresentationBuilder;

/// The person with every open question about a finding answered no.
pub(crate) fn no_to_the_rest(person: &Presentation) -> Presentation {
    person.open().findings().iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap()
}

pub(crate) mod example;
pub(crate) mod nearly_valid;
pub(crate) mod oracle;
pub(crate) mod parallel;
pub(crate) mod readability;
pub(crate) mod reading;
pub(crate) mod small_triage;
