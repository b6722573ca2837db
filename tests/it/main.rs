//! The integration tests. They are one program because linking is slow; `tests/allocation.rs` needs its own, because it
//! counts allocations.

mod support;

mod activity;
#[cfg(feature = "serde")]
mod activity_json;
#[cfg(feature = "proptest1")]
mod activity_laws;
mod article;
#[cfg(feature = "serde")]
mod causes;
#[cfg(all(feature = "proptest1", feature = "serde"))]
mod certificate;
#[cfg(feature = "proptest1")]
mod diary;
mod effort;
#[cfg(all(feature = "proptest1", feature = "serde"))]
mod hostile;
#[cfg(all(feature = "proptest1", feature = "serde"))]
mod json;
#[cfg(feature = "serde")]
mod knowledge;
#[cfg(feature = "proptest1")]
mod laws;
#[cfg(feature = "proptest1")]
mod laws_catch;
#[cfg(feature = "serde")]
mod pinned;
mod proofs;
mod published;
mod reading_age;
mod readme;
#[cfg(feature = "serde")]
mod rule_sets;
mod rules;
mod safety;
#[cfg(all(feature = "proptest1", feature = "serde"))]
mod self_care;
mod sitting;
#[cfg(all(feature = "proptest1", feature = "serde"))]
mod strategies;
mod survey;
mod treatments;
#[cfg(feature = "serde")]
mod vignettes;
mod vocabulary;
