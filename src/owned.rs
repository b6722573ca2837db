//! Declares the structs of reports.

/// Declares structs of a report: owned data that serde writes and reads, and that refuses unknown keys.
///
/// `pub struct StopReport of Stop` is also made from a row of a table, with each of its fields from the field of the
/// same name.
macro_rules! report {
    ($(
        $(#[$meta:meta])*
        pub struct $Name:ident $(of $Row:ident)? {
            $( $(#[$field_meta:meta])* pub $field:ident: $Type:ty, )+
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schemars1", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct $Name {
            $( $(#[$field_meta])* pub $field: $Type, )+
        }

        crate::owned::report! { @of [$($Row)?] $Name $($field)+ }
    )+};
    (@of [] $($ignored:ident)+) => {};
    (@of [$Row:ident] $Name:ident $($field:ident)+) => {
        impl From<&$Row> for $Name {
            fn from(row: &$Row) -> Self {
                Self { $( $field: row.$field.into(), )+ }
            }
        }
    };
}
pub(crate) use report;
