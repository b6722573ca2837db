//! The figures as they are written.

use std::collections::BTreeMap;

use backpain::Urgency;
use backpain::rule_set::Load;
use serde::Serialize;

/// The load on people from a file.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Counted {
    pub(crate) load: Load,
}

/// The figures of the simulated population.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Figures {
    pub(crate) no_study: &'static str,
    pub(crate) seed: u64,
    pub(crate) goals: Vec<Goal>,
    pub(crate) load: Load,
    /// How many people end at each urgency by a rule of which a source asks for that urgency or a higher one.
    pub(crate) by_guidance: BTreeMap<Urgency, u64>,
    /// Where people would end if the judged base rates were other.
    pub(crate) if_judged: Vec<IfJudged>,
    pub(crate) classes: Vec<OfClass>,
}

/// A goal for the population.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct Goal {
    pub(crate) wanted: &'static str,
    pub(crate) found: String,
    pub(crate) met: bool,
}

/// Where people end if every base rate that is judgement alone were so many percent of itself.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct IfJudged {
    pub(crate) percent: u16,
    pub(crate) ends: BTreeMap<Urgency, u64>,
}

/// Where the simulated people of a class end.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
pub(crate) struct OfClass {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) emergency_in_its_nature: bool,
    pub(crate) of_10_000: u32,
    pub(crate) people: u64,
    pub(crate) ends: BTreeMap<Urgency, u64>,
}
