//! What can be behind a back that hurts or goes into spasm: causes, each with its profile, and
//! [`consistent_with`] which says which of them fit a person, and why.
//!
//! ```
//! use backpain::{Cause, cause::SpasmKind};
//!
//! let sciatica = Cause::Sciatica.profile();
//! assert_eq!(sciatica.parent, Some(Cause::Radiculopathy));
//! assert_eq!(sciatica.spasm.today, SpasmKind::FeelsLikeSpasm);
//! assert!(Cause::Sciatica.ancestors().eq([Cause::Radiculopathy, Cause::NerveDamage]));
//! let half_recover = &sciatica.course.figures[0];
//! assert_eq!(half_recover.to_string(), "weeks until half have recovered: 6 weeks");
//! ```

mod clue;
mod consistent;
mod cycle;
mod figure;
mod fit;
mod front;
mod general;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "serde")]
mod report;
mod table;
mod weight;

use crate::vocabulary::vocabulary;
use crate::{Condition, Fact, Treatment, Urgency};

pub use clue::{Clue, Counter};
pub use consistent::{Consistent, consistent_under, consistent_with};
pub use cycle::{LINKS, Link, Links, Step, Support};
pub use figure::{Figure, Unit};
pub use fit::{Against, Fit};
pub use front::Front;
pub use general::{GENERAL, OUTLOOK};
#[cfg(feature = "serde")]
pub use report::Report;
pub use table::Cause;
pub use weight::{WEIGHTS, Weight};

vocabulary! {
    /// What a cause has to do with spasm.
    #[expect(clippy::exhaustive_enums, reason = "spasm, its likeness, both or neither: there is no fifth")]
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
    /// How it usually goes on.
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
    /// Whom to see. Where several are listed, the first is seen first.
    #[non_exhaustive]
    pub enum Professional, "a professional" {
        /// Nobody: self-care at home
        SelfCare "self-care";
        /// Pharmacist
        Pharmacist "pharmacist";
        /// General practitioner
        OwnDoctor "own-doctor";
        /// Physiotherapist
        Physiotherapist "physiotherapist";
        /// Sports physician
        SportsPhysician "sports-physician";
        /// Rheumatologist
        Rheumatologist "rheumatologist";
        /// Spinal service or spinal surgeon
        SpinalService "spinal-service";
        /// Neurologist
        Neurologist "neurologist";
        /// Spinal cord injury team
        SpinalCordInjuryTeam "spinal-cord-injury-team";
        /// Psychologist or psychotherapist
        Psychologist "psychologist";
        /// Pain clinic
        PainClinic "pain-clinic";
        /// Emergency department
        EmergencyDepartment "emergency-department";
    }
}

impl Professional {
    /// The name for the person, in plain words.
    #[must_use]
    pub const fn plain_name(self) -> &'static str {
        match self {
            Self::SelfCare => "nobody yet: look after it at home",
            Self::Pharmacist => "a pharmacist",
            Self::OwnDoctor => "your own doctor",
            Self::Physiotherapist => "a physiotherapist (for muscles and joints)",
            Self::SportsPhysician => "a sports doctor",
            Self::Rheumatologist => "a rheumatologist (a doctor for joints)",
            Self::SpinalService => "a spine clinic",
            Self::Neurologist => "a neurologist (a doctor for nerves)",
            Self::SpinalCordInjuryTeam => "your spinal cord injury team",
            Self::Psychologist => "a psychologist (a talking therapist)",
            Self::PainClinic => "a pain clinic",
            Self::EmergencyDepartment => "the emergency department of a hospital",
        }
    }
}

/// Everything that is known of a cause.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Profile {
    /// The kind of cause that it is one of.
    pub parent: Option<Cause>,
    /// The name for the person, in plain words.
    pub plain_name: &'static str,
    /// What it is and what to expect, to be read by the person.
    pub in_plain_words: &'static str,
    /// What it has to do with spasm.
    pub spasm: Spasm,
    /// How it is related to the pain, as understood today.
    pub role: Role,
    /// What it is: definitions first, then how it comes to hurt.
    pub mechanism: &'static [Fact],
    /// How it is felt.
    pub symptoms: &'static [Fact],
    /// The ways in which it keeps itself going: see [`Cause::loops`].
    pub loops: &'static [&'static [Step]],
    /// How it usually goes on.
    pub course: Course,
    /// Whom it affects.
    pub affects: &'static [Fact],
    /// What must hold before it is listed at all.
    pub needs: Option<Clue>,
    /// What speaks for it.
    pub speaks_for: &'static [Clue],
    /// What speaks against it, beside a "no" to what speaks for it.
    pub speaks_against: &'static [Counter],
    /// What tells it apart, or would settle it, in the hands of a clinician.
    pub tells: &'static [Fact],
    /// What helps first.
    pub first_line: Care,
    /// What to leave alone.
    pub avoid: Care,
    /// Whom to see.
    pub see: &'static [Professional],
    /// How soon, where nothing else is known. [`triage`](crate::triage()) knows more.
    pub usual_urgency: Urgency,
    /// The conditions by which the red-flag rules speak of it.
    pub conditions: &'static [Condition],
}

/// What a cause has to do with spasm, in two views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spasm {
    /// As the founding article has it; `None` if it does not speak of this cause.
    pub article: Option<SpasmKind>,
    /// As understood today.
    pub today: SpasmKind,
    /// Who says so; where the two differ, also why.
    pub because: &'static [Fact],
}

/// How it usually goes on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Course {
    /// In a word.
    pub tendency: Tendency,
    /// In sentences.
    pub facts: &'static [Fact],
    /// In numbers.
    pub figures: &'static [Figure],
}

/// Treatments, and why.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Care {
    /// The treatments.
    pub treatments: &'static [Treatment],
    /// Why these, and what else.
    pub because: &'static [Fact],
}

impl Cause {
    /// The kinds of cause that it is one of, nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> + Clone {
        core::iter::successors(self.profile().parent, |cause| cause.profile().parent)
    }

    /// The causes of which it is the parent, in the order of [`Cause::ALL`].
    pub fn kinds(self) -> impl Iterator<Item = Self> + Clone {
        Self::ALL.iter().copied().filter(move |cause| cause.profile().parent == Some(self))
    }

    /// Whether it is listed only when nothing stands [in front](Consistent::front): it is never
    /// thought of before warning signs have been asked for.
    #[must_use]
    pub const fn waits_for_warning_signs(self) -> bool {
        matches!(self, Self::Somatisation)
    }

    /// Whether it only groups other causes: then nothing speaks for it by itself.
    #[must_use]
    pub const fn is_group(self) -> bool {
        self.profile().speaks_for.is_empty() && self.profile().conditions.is_empty()
    }

    /// Whether it is a dangerous one. Those are found by the red-flag rules and never ranked.
    #[must_use]
    pub fn is_serious(self) -> bool {
        self == Self::SeriousDisease || self.profile().parent == Some(Self::SeriousDisease)
    }

    /// The ways in which it keeps itself going, each to be walked link by link.
    ///
    /// ```
    /// use backpain::{Cause, Treatment, cause::Step};
    ///
    /// let way = Cause::HerniatedDisc.loops().next().unwrap();
    /// assert!(way.clone().map(|link| link.to).eq([Step::Inactivity, Step::Weakness, Step::Spasm]));
    /// assert!(way.clone().any(|link| link.broken_by.contains(&Treatment::StayActive)));
    /// ```
    pub fn loops(self) -> impl Iterator<Item = Links> + Clone {
        self.profile().loops.iter().map(|steps| Links::new(steps))
    }

    /// Every fact of the profile.
    pub fn facts(self) -> impl Iterator<Item = &'static Fact> + Clone {
        let profile = self.profile();
        let lists = [
            profile.mechanism,
            profile.spasm.because,
            profile.symptoms,
            profile.course.facts,
            profile.affects,
            profile.tells,
            profile.first_line.because,
            profile.avoid.because,
        ];
        let clues = profile.needs.iter().chain(profile.speaks_for).map(|clue| &clue.because);
        lists
            .into_iter()
            .flatten()
            .chain(clues)
            .chain(profile.speaks_against.iter().map(|counter| &counter.because))
    }

    /// Whether a source is cited somewhere in the profile.
    #[must_use]
    pub fn cites(self, source: crate::Source) -> bool {
        self.facts().any(|fact| fact.sources.contains(&source))
            || self.profile().course.figures.iter().any(|figure| figure.source == source)
    }

    /// The works that the profile rests on, in the order of the bibliography.
    pub fn sources(self) -> impl Iterator<Item = crate::Source> + Clone {
        crate::Source::ALL.iter().copied().filter(move |&source| self.cites(source))
    }
}
