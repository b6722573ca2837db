//! Codes of public code systems for causes, conditions and measurements, to be suggested to a person who codes.
//!
//! **A code is a suggestion for coding, never a diagnosis.** A rule that fires suspects a condition, and a cause that fits
//! may still be another: a code goes into a record only when a clinician has made the diagnosis.
//!
//! ```
//! use backpain::codes::{Concept, Relation, System, concepts};
//! use backpain::Cause;
//!
//! let sciatica = Concept::Cause(Cause::Sciatica);
//! let coding = sciatica.codings().next().unwrap();
//! assert_eq!((coding.system, coding.code), (System::Icd10Cm.uri(), "M54.30"));
//! assert_eq!((coding.relation, coding.edition), (Relation::Exact, "2026-04-01"));
//! assert!(concepts(System::Icd10Cm.uri(), "M54.30").eq([(sciatica, Relation::Exact)]));
//! ```
//!
//! - [`Concept::codings`] goes from a concept to its codes, and [`concepts`] back.
//! - [`suggested`] gives the codes of several concepts without two that ICD-10-CM forbids together ([`excluded`]).
//! - [`CodeMap`] adds rows of your own: SNOMED CT, a national edition of ICD-10, or the codes of a clinic.
//!
//! What the licences allow is here. Titles of ICD-10-CM are in the public domain. ICD-11 is licensed under CC BY-ND 3.0 IGO,
//! so its codes are here with the crate's own names, and without its titles. No code of SNOMED CT is here. This material
//! contains content from LOINC (<http://loinc.org>). LOINC is copyright © Regenstrief Institute, Inc. and the Logical
//! Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at
//! <http://loinc.org/license>. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
//!
//! The rows are in `codes/table.rs`.

mod error;
mod table;

use alloc::vec::Vec;

use crate::vocabulary::vocabulary;
use crate::{Cause, Condition, Measure};

pub use error::CodeMapError;
use table::EXCLUDES;
pub use table::{CODINGS, WITHOUT_CODE};

vocabulary! {
    /// A code system of which the crate has codes.
    #[non_exhaustive]
    pub enum System, "a code system", with {
        /// The URI by which FHIR knows it.
        uri: &'static str,
        /// The edition that the rows were read in.
        edition: &'static str,
        /// Where that edition was read.
        read_in: &'static str,
    } {
        /// ICD-10-CM
        Icd10Cm "icd-10-cm" {
            uri: "http://hl7.org/fhir/sid/icd-10-cm", edition: "2026-04-01",
            read_in: "the tabular list of 1 April 2026 (NCHS), as packaged in simple-icd-10-cm 1.5.0",
        }
        /// ICD-11 for Mortality and Morbidity Statistics
        Icd11Mms "icd-11-mms" {
            uri: "http://id.who.int/icd/release/11/mms", edition: "2024-01",
            read_in: "the simple tabulation of 2024-01 (WHO)",
        }
        /// LOINC
        Loinc "loinc" {
            uri: "http://loinc.org", edition: "2.82",
            read_in: "value sets of HL7 Belgium and HL7 Europe, expanded from LOINC 2.82 by tx.fhir.org; 49051-6 in a value set of the US quality measures of 8 May 2025",
        }
    }
}

vocabulary! {
    /// How the meaning of a code is related to that of the concept.
    ///
    /// The title of the code decides, with the terms that its list puts under it: "Fracture of unspecified parts of
    /// lumbosacral spine and pelvis" is not only a broken pelvis. A title with "unspecified" means all that it names.
    /// The encounter and the trimester do not count.
    ///
    /// A root, disc, joint or canal of the spine, and a vertebra that is cracked or has slipped, is one of the lower back here.
    /// So a code of any region is broader.
    #[expect(clippy::exhaustive_enums, reason = "there are no other ways in which a row can be of use")]
    pub enum Relation, "a relation (`exact`, `broader`, `narrower`)" {
        /// The code means the same
        Exact "exact";
        /// The code means more: it has other things in it too
        ///
        /// It need not have all of the concept. A code of one region can have more kinds and fewer places, as
        /// "Spondylosis …, lumbar region" has for a worn facet joint: the two only overlap. So neither follows from the other.
        Broader "broader";
        /// The code means less: it names a kind of it, one side or one place
        ///
        /// Whoever has the code has the concept.
        Narrower "narrower";
    }
}

/// What can have a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Concept {
    /// A cause.
    Cause(Cause),
    /// A condition that a rule suspects.
    Condition(Condition),
    /// A measurement.
    Measure(Measure),
}

/// One row: a concept, a code for it, and how they are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(clippy::exhaustive_structs, reason = "a user writes rows of their own")]
pub struct Coding<'a> {
    /// The concept.
    pub concept: Concept,
    /// The URI of the code system.
    pub system: &'a str,
    /// The code.
    pub code: &'a str,
    /// What to show for the code: its title if the licence allows, else the crate's own name of the concept.
    pub label: &'a str,
    /// How the code is related to the concept.
    pub relation: Relation,
    /// The edition of the code system.
    pub edition: &'a str,
}

impl Concept {
    /// The id of the cause, condition or measurement.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cause(cause) => cause.id(),
            Self::Condition(condition) => condition.id(),
            Self::Measure(measure) => measure.id(),
        }
    }

    /// The codes of this concept, the best first in each system.
    pub fn codings(self) -> impl Iterator<Item = Coding<'static>> + Clone {
        CODINGS.iter().copied().filter(move |coding| coding.concept == self)
    }
}

/// The concepts that have this code, with the relation of the code to each.
pub fn concepts<'c>(
    system: &'c str,
    code: &'c str,
) -> impl Iterator<Item = (Concept, Relation)> + Clone + 'c {
    with_code(CODINGS, system, code)
}

fn with_code<'c>(
    rows: &'c [Coding<'_>],
    system: &'c str,
    code: &'c str,
) -> impl Iterator<Item = (Concept, Relation)> + Clone + 'c {
    let rows = rows.iter().filter(move |row| row.system == system && row.code == code);
    rows.map(|row| (row.concept, row.relation))
}

/// Whether ICD-10-CM forbids these two of its codes for one person at one time (a note `Excludes1`), as far as codes
/// for back pain are concerned.
///
/// ```
/// use backpain::codes::excluded;
///
/// assert!(excluded("M54.50", "S39.012A")); // low back pain, and a strain that explains it
/// assert!(!excluded("M54.50", "M79.7"));
/// ```
#[must_use]
pub fn excluded(one: &str, other: &str) -> bool {
    EXCLUDES.iter().any(|(owner, forbidden)| {
        let are = |owned: &str, other: &str| {
            owned.starts_with(owner) && forbidden.iter().any(|code| other.starts_with(code))
        };
        are(one, other) || are(other, one)
    })
}

/// The codes of these concepts together, in their order, each once. A code of ICD-10-CM is left out if an earlier one
/// [excludes](excluded) it.
///
/// ```
/// use backpain::codes::{Concept, suggested};
/// use backpain::Cause;
///
/// let codings = suggested([Cause::Strain, Cause::NonSpecificLowBackPain].map(Concept::Cause));
/// assert!(codings.iter().all(|coding| coding.code != "M54.50")); // the strain explains the pain
/// ```
#[must_use]
pub fn suggested(concepts: impl IntoIterator<Item = Concept>) -> Vec<Coding<'static>> {
    let mut chosen: Vec<Coding<'static>> = Vec::new();
    for coding in concepts.into_iter().flat_map(Concept::codings) {
        let is_icd = coding.system == System::Icd10Cm.uri();
        let clashes = |earlier: &Coding<'_>| {
            earlier.system == coding.system
                && (earlier.code == coding.code || is_icd && excluded(earlier.code, coding.code))
        };
        if !chosen.iter().any(clashes) {
            chosen.push(coding);
        }
    }
    chosen
}

/// Rows of your own beside those of the crate.
///
/// ```
/// use backpain::codes::{CodeMap, Coding, Concept, Relation};
/// use backpain::Cause;
///
/// const SNOMED: &str = "http://snomed.info/sct";
/// let sciatica = Concept::Cause(Cause::Sciatica);
/// // The code comes from the user, who has a licence.
/// let row = Coding {
///     concept: sciatica,
///     system: SNOMED,
///     code: "its-code",
///     label: "Sciatica",
///     relation: Relation::Exact,
///     edition: "the edition that you use",
/// };
/// let map = CodeMap::new([row])?;
/// assert_eq!(map.codings(sciatica).count(), sciatica.codings().count() + 1);
/// assert!(map.concepts(SNOMED, "its-code").eq([(sciatica, Relation::Exact)]));
/// # Ok::<(), backpain::codes::CodeMapError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct CodeMap<'a>(Vec<Coding<'a>>);

impl<'a> CodeMap<'a> {
    /// Joins these rows to those of the crate.
    ///
    /// # Errors
    ///
    /// [`CodeMapError`] for a row without a system or a code, and for a code that a concept has already.
    pub fn new(rows: impl IntoIterator<Item = Coding<'a>>) -> Result<Self, CodeMapError> {
        let mut own: Vec<Coding<'a>> = Vec::new();
        for (row, place) in rows.into_iter().zip(1..) {
            if row.system.is_empty() || row.code.is_empty() {
                return Err(CodeMapError::Empty { row: place });
            }
            let same = |other: &Coding<'_>| {
                (other.concept, other.system, other.code) == (row.concept, row.system, row.code)
            };
            if CODINGS.iter().any(same) || own.iter().any(same) {
                return Err(CodeMapError::Twice { row: place, concept: row.concept.id() });
            }
            own.push(row);
        }
        Ok(Self(own))
    }

    /// The codes of a concept, those of the crate first.
    pub fn codings(&self, concept: Concept) -> impl Iterator<Item = Coding<'_>> + Clone {
        let built_in: &[Coding<'_>] = CODINGS;
        built_in.iter().chain(&self.0).copied().filter(move |row| row.concept == concept)
    }

    /// The concepts that have this code.
    pub fn concepts<'c>(
        &'c self,
        system: &'c str,
        code: &'c str,
    ) -> impl Iterator<Item = (Concept, Relation)> + Clone + 'c {
        concepts(system, code).chain(with_code(&self.0, system, code))
    }
}
