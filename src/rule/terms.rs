//! The terms that rules are written with: every finding by its name, and the functions that join criteria.
//!
//! Numbers are in the unit of their [`Measure`]: years, days for [`Measure::Duration`], 0 to 10 for pain, weeks. In a
//! test that also uses `proptest::prelude::*`, import these terms by name, because both modules have an `any`.
//!
//! ```
//! use backpain::rule::{When, terms::*};
//!
//! const OLD_AND_FELL: When<'static> = all(&[from(Measure::Age, 70), any(&[MinorTrauma, MajorTrauma])]);
//! assert_eq!(OLD_AND_FELL.to_string(), "age 70 or more and any of (minor-trauma, major-trauma)");
//! ```

use super::{Members, When};

pub use super::findings::*;
pub use crate::quantity::Measure;
use crate::quantity::Sex;

/// The person is female.
pub const FEMALE: When<'static> = When::Is(Sex::Female);

/// The person is male.
pub const MALE: When<'static> = When::Is(Sex::Male);

/// Every member holds.
#[must_use]
pub const fn all<'a>(members: &'a [When<'a>]) -> When<'a> {
    When::All(Members::of(members))
}

/// At least one member holds.
#[must_use]
pub const fn any<'a>(members: &'a [When<'a>]) -> When<'a> {
    When::Any(Members::of(members))
}

/// At least this many members hold. They are findings, numbers and sex.
#[must_use]
pub const fn at_least<'a>(needed: u8, members: &'a [When<'a>]) -> When<'a> {
    When::AtLeast(needed, Members::of(members))
}

/// The measurement is at least this number, in its own unit.
#[must_use]
pub const fn from(measure: Measure, number: u16) -> When<'static> {
    When::Between(measure, number, measure.limits().1)
}

/// The measurement is less than this number, in its own unit. A rule that asks for less than the smallest number is
/// an error.
#[must_use]
pub const fn under(measure: Measure, number: u16) -> When<'static> {
    // No number is under 0. A range that ends before it begins is reported as an error.
    match number.checked_sub(1) {
        Some(last) => When::Between(measure, measure.limits().0, last),
        None => When::Between(measure, 1, 0),
    }
}

/// Rules as a clinician reads them, checked at compile time.
///
/// A rule says what to suspect, how soon and where the person has to be seen, when it holds, why, and which sources
/// say so, each with its own position if it has one. The clauses come in this order:
///
/// | clause | takes |
/// |---|---|
/// | `suspects` | a variant of [`Condition`](crate::Condition) |
/// | `urgency` … `at` | a variant of [`Urgency`](crate::Urgency) but `SelfCare`, and one of [`Setting`](crate::Setting) that [sees](crate::Setting::sees) it |
/// | `when` | the constants and functions of [`terms`](crate::rule::terms): no `!`, `&&` or `\|\|`, but `all`, `any` and `at_least` |
/// | `because` | a sentence for a clinician |
/// | `sources` | variants of [`Source`](crate::Source), or `local NAME` with a constant [`LocalSource`](crate::rule::LocalSource); after a colon, how soon that source says it is |
/// | `milder because` | why, if a source is more urgent than the rule |
///
/// ```
/// use backpain::rule::terms::*;
///
/// backpain::rules! {
///     /// Our own rules.
///     const OURS;
///
///     rule "our-fever"
///         suspects SpinalInfection
///         urgency WithinTwoWeeks at OwnDoctor
///         when all(&[Fever, NightPain]);
///         because "Fever with pain at night.";
///         sources [NhsUkBackPain: SameDay]
///         milder because "Our rheumatologist sees them within the week."
/// }
/// assert_eq!(OURS[0].milder_because, Some("Our rheumatologist sees them within the week."));
/// ```
///
/// A rule with an error does not compile:
///
/// ```compile_fail
/// use backpain::rule::terms::*;
///
/// backpain::rules! {
///     const OURS;
///
///     rule "our-posture"
///         suspects Radiculopathy
///         urgency Routine at OwnDoctor
///         when PoorPosture; // a neutral finding
///         because "";
///         sources [GoodPractice]
/// }
/// ```
#[macro_export]
macro_rules! rules {
    (@source local $local:ident) => { $crate::rule::Reference::Local($local) };
    (@source $listed:ident) => { $crate::rule::Reference::Listed($crate::Source::$listed) };
    (@position) => { ::core::option::Option::None };
    (@position $position:ident) => { ::core::option::Option::Some($crate::Urgency::$position) };
    (
        $(#[$meta:meta])*
        $vis:vis const $NAME:ident;
        $(
            rule $id:literal
                suspects $condition:ident
                urgency $urgency:ident at $setting:ident
                when $when:expr;
                because $because:literal;
                sources [$($source:ident $($local:ident)? $(: $position:ident)?),+ $(,)?]
                $(milder because $milder:literal)?
        )+
    ) => {
        $(#[$meta])*
        $vis const $NAME: &[$crate::rule::Rule<'static>] = {
            const RULES: &[$crate::rule::Rule<'static>] = &[$(
                $crate::rule::Rule::new(
                    $id,
                    $crate::Condition::$condition,
                    $crate::Urgency::$urgency,
                    $crate::Setting::$setting,
                    $when,
                )
                .because($because)
                .sources(&[$($crate::rule::Cited {
                    source: $crate::rules!(@source $source $($local)?),
                    position: $crate::rules!(@position $($position)?),
                }),+])
                $(.milder_because($milder))?
            ),+];
            $crate::rule::assert_good(RULES);
            RULES
        };
    };
}
