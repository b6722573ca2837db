//! The profile of a cause: what is known about it, field by field.

use super::{Cause, Clue, Counter, Node, Statistic};
use crate::source::Fact;
use crate::vocabulary::vocabulary;
use crate::{Condition, Treatment, Urgency};

/// Everything that is known about a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Profile {
    /// The kind of cause that it belongs to.
    pub parent: Option<Cause>,
    /// The name for the person, in plain words.
    pub plain_name: &'static str,
    /// What it is and what to expect, for the person to read.
    pub in_plain_words: &'static str,
    /// What it has to do with spasm.
    pub spasm: Spasm,
    /// How it is related to the pain, as understood today.
    pub role: Role,
    /// What it is: definitions first, then how it comes to hurt.
    pub mechanism: &'static [Fact],
    /// What it feels like.
    pub symptoms: &'static [Fact],
    /// The loops by which it keeps itself going, each as a list of nodes: see [`Cause::loops`].
    pub loops: &'static [&'static [Node]],
    /// Its usual course.
    pub course: Course,
    /// The people whom it affects.
    pub affects: &'static [Fact],
    /// A finding, or one of several things, without which the cause is not listed at all.
    pub required: Option<Clue>,
    /// What speaks for it.
    pub speaks_for: &'static [Clue],
    /// What speaks against it. A no to a finding that speaks for it also counts against it, by the finding's weight.
    pub speaks_against: &'static [Counter],
    /// How a clinician can tell it from other causes, or confirm it.
    pub confirmed_by: &'static [Fact],
    /// What helps first.
    pub first_line: Care,
    /// What to avoid.
    pub avoid: Care,
    /// The professionals to see, in this order.
    pub professionals: &'static [Professional],
    /// How soon to be seen, without knowing anything else. [`triage`](crate::triage()) gives the urgency for one
    /// person.
    pub usual_urgency: Urgency,
    /// The conditions that red-flag rules suspect when they mean this cause.
    pub conditions: &'static [Condition],
}

/// What a cause has to do with spasm, according to the article and today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Spasm {
    /// According to the founding article; `None` if the article does not mention this cause.
    pub article: Option<SpasmKind>,
    /// As understood today.
    pub today: SpasmKind,
    /// The evidence, and why the two views differ if they do.
    pub because: &'static [Fact],
}

/// The usual course of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Course {
    /// In one word.
    pub tendency: Tendency,
    /// In sentences.
    pub facts: &'static [Fact],
    /// In published numbers.
    pub statistics: &'static [Statistic],
}

/// Treatments, and why they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Care {
    /// The treatments.
    pub treatments: &'static [Treatment],
    /// Why these treatments, and what else matters.
    pub because: &'static [Fact],
}

vocabulary! {
    /// What a cause has to do with spasm.
    #[expect(clippy::exhaustive_enums, reason = "spasm, its likeness, both or neither: a fifth is not possible")]
    pub enum SpasmKind, "a kind of spasm" {
        /// The muscle itself goes into spasm
        TrueSpasm "true-spasm";
        /// Pain that only feels like a spasm
        FeelsLikeSpasm "feels-like-spasm";
        /// True spasm, and pain that feels like it
        Both "both";
        /// Pain, without a statement about spasm
        PainOnly "pain-only";
    }
}

vocabulary! {
    /// How a cause is related to the pain, as understood today.
    #[non_exhaustive]
    pub enum Role, "a role of a cause" {
        /// A recognised cause
        Recognised "recognised";
        /// A plausible cause that is seldom shown in a person
        Plausible "plausible";
        /// It makes back pain more likely
        RiskFactor "risk-factor";
        /// Studies disagree whether it matters
        WeakLink "weak-link";
        /// It changes how pain is felt and how long it lasts
        Modifier "modifier";
    }
}

vocabulary! {
    /// The usual course of a cause.
    #[non_exhaustive]
    pub enum Tendency, "a tendency" {
        /// It settles in days
        SettlesInDays "settles-in-days";
        /// It settles in weeks
        SettlesInWeeks "settles-in-weeks";
        /// It settles in months
        SettlesInMonths "settles-in-months";
        /// It comes and goes
        ComesAndGoes "comes-and-goes";
        /// It is long-lasting
        LongLasting "long-lasting";
        /// It differs from person to person
        Varies "varies";
        /// It gets worse unless it is treated at once
        NeedsTreatmentNow "needs-treatment-now";
    }
}

vocabulary! {
    /// A professional to see. If several are listed, the person sees the first one first.
    #[non_exhaustive]
    pub enum Professional, "a professional", with {
        /// The name for the person, in plain words.
        plain_name: &'static str,
    } {
        /// Nobody: self-care at home
        SelfCare "self-care" { plain_name: "nobody yet: look after it at home" }
        /// Pharmacist
        Pharmacist "pharmacist" { plain_name: "a pharmacist" }
        /// General practitioner
        OwnDoctor "own-doctor" { plain_name: "your own doctor" }
        /// Midwife
        Midwife "midwife" { plain_name: "your midwife" }
        /// Physiotherapist
        Physiotherapist "physiotherapist" { plain_name: "a physiotherapist (for muscles and joints)" }
        /// Sports physician
        SportsPhysician "sports-physician" { plain_name: "a sports doctor" }
        /// Rheumatologist
        Rheumatologist "rheumatologist" { plain_name: "a rheumatologist (a doctor for joints)" }
        /// Spinal service or spinal surgeon
        SpinalService "spinal-service" { plain_name: "a spine clinic" }
        /// Neurologist
        Neurologist "neurologist" { plain_name: "a neurologist (a doctor for nerves)" }
        /// Spinal cord injury team
        SpinalCordInjuryTeam "spinal-cord-injury-team" { plain_name: "your spinal cord injury team" }
        /// Psychologist or psychotherapist
        Psychologist "psychologist" { plain_name: "a psychologist (a talking therapist)" }
        /// Pain clinic
        PainClinic "pain-clinic" { plain_name: "a pain clinic" }
        /// Emergency department
        EmergencyDepartment "emergency-department" { plain_name: "the emergency department of a hospital" }
    }
}
