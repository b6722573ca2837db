//! Declares a vocabulary: an enum whose variants each have an id, a name and a row in one table.
//!
//! To add a value, add a row; nothing else has to change. A row without a doc line, a malformed id and a duplicate id
//! do not compile. [`vocabulary!`] is the macro to use. [`as_text!`] alone is for a type that has `ALL` and `id()` but
//! is not a plain list of variants.

#[cfg(feature = "schemars1")]
pub(crate) mod schema;

/// Declares a vocabulary from its rows.
///
/// The first doc line of a row is also its `name()`, so that the documentation and the output of a program cannot
/// differ. Derives and other attributes may be added to the enum and to its rows: `PartialOrd` and `Ord` where the
/// order means something, `Default` with `#[default]` on one row.
///
/// A table may have further columns, each with a doc line, a name and a type: `pub enum Treatment, "a treatment", with
/// { … } { … }`. Each row then ends in the fields of a struct literal, and each column becomes a method of the enum. A
/// row with a missing field does not compile. `pub enum Cause: Profile, "a cause"` does the same with a public struct,
/// and `row()` returns it.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident, $kind:literal {
            $( #[doc = $term:literal] $(#[$more:meta])* $Variant:ident $id:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $Name {
            $( #[doc = $term] $(#[$more])* $Variant, )+
        }

        impl $Name {
            /// Every value, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The ids of [`ALL`](Self::ALL).
            pub(crate) const IDS: &'static [&'static str] = &[$($id),+];

            /// The names of [`ALL`](Self::ALL).
            const NAMES: &'static [&'static str] = &crate::vocabulary::without_leading_spaces([$($term),+]);

            /// The permanent kebab-case id: the `Display`, `FromStr` and JSON form.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "each value has an id")]
            pub const fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            /// The name in words.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "each value has a name")]
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }

        const _: () = crate::vocabulary::assert_good_ids($Name::IDS);

        crate::vocabulary::as_text!($Name, $kind);
        crate::vocabulary::as_arbitrary!($Name);
    };
    (
        $(#[$meta:meta])*
        pub enum $Name:ident: $Row:ident, $kind:literal {
            $( #[doc = $term:literal] $(#[$more:meta])* $Variant:ident $id:literal { $($field:tt)* } )+
        }
    ) => {
        crate::vocabulary::vocabulary! {
            $(#[$meta])*
            pub enum $Name, $kind {
                $( #[doc = $term] $(#[$more])* $Variant $id; )+
            }
        }

        impl $Name {
            /// The row of the table.
            #[expect(clippy::indexing_slicing, reason = "each value has a row")]
            const fn row(self) -> &'static $Row {
                static ROWS: [$Row; $Name::ALL.len()] = [$($Row { $($field)* }),+];
                &ROWS[self as usize]
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub enum $Name:ident, $kind:literal, with {
            $( $(#[doc = $about:literal])+ $column:ident: $Column:ty, )+
        } {
            $($rows:tt)+
        }
    ) => {
        struct Row {
            $( $column: $Column, )+
        }

        crate::vocabulary::vocabulary! {
            $(#[$meta])*
            pub enum $Name: Row, $kind {
                $($rows)+
            }
        }

        impl $Name {
            $(
                $(#[doc = $about])+
                #[must_use]
                pub const fn $column(self) -> $Column {
                    self.row().$column
                }
            )+
        }
    };
}
pub(crate) use vocabulary;

/// Makes a proptest strategy that picks any value. It shrinks toward the first value.
macro_rules! as_arbitrary {
    ($Name:ident) => {
        #[cfg(feature = "proptest1")]
        impl proptest::arbitrary::Arbitrary for $Name {
            type Parameters = ();
            type Strategy = proptest::sample::Select<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::sample::select($Name::ALL)
            }
        }
    };
}
pub(crate) use as_arbitrary;

/// Writes a value as its id, and reads it back: `Display`, `FromStr`, `TryFrom<&str>` serde and the JSON Schema.
///
/// The type has `ALL`, `IDS` and `id()`. If searching `IDS` is too slow, a function that finds the index of an id can
/// be given.
macro_rules! as_text {
    ($Name:ident, $kind:literal) => {
        crate::vocabulary::as_text!($Name, $kind, |given| crate::vocabulary::place(given, Self::IDS));
    };
    ($Name:ident, $kind:literal, |$given:ident| $place:expr) => {
        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.id())
            }
        }

        impl core::str::FromStr for $Name {
            type Err = crate::UnknownIdError;

            fn from_str($given: &str) -> Result<Self, Self::Err> {
                let place: usize = $place;
                match Self::ALL.get(place) {
                    Some(value) => Ok(*value),
                    None => Err(crate::UnknownIdError::new($kind, $given, Self::IDS)),
                }
            }
        }

        impl TryFrom<&str> for $Name {
            type Error = crate::UnknownIdError;

            fn try_from(given: &str) -> Result<Self, Self::Error> {
                given.parse()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(crate::vocabulary::Text(core::marker::PhantomData))
            }
        }

        crate::vocabulary::schema_by_hand! { $Name, $Name: |_| crate::vocabulary::schema::words($kind, $Name::IDS) }
    };
}
pub(crate) use as_text;

/// Writes the JSON Schema of a type that serde reads and writes by hand. The closure takes the generator of schemas.
macro_rules! schema_by_hand {
    ($Type:ty, $name:ident: $schema:expr) => {
        #[cfg(feature = "schemars1")]
        impl schemars::JsonSchema for $Type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema = $schema;
                schema(generator)
            }
        }
    };
}
pub(crate) use schema_by_hand;

/// The index of an id, or the number of ids if it is none of them.
pub(crate) fn place(given: &str, ids: &[&str]) -> usize {
    ids.iter().position(|id| *id == given).unwrap_or(ids.len())
}

/// Reads any type that can be parsed from text.
#[cfg(feature = "serde")]
pub(crate) struct Text<T>(pub(crate) core::marker::PhantomData<T>);

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err: core::fmt::Display>> serde::de::Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// A `///` line arrives in a macro with the space after the slashes.
#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is compiled")]
pub(crate) const fn without_leading_spaces<const N: usize>(mut docs: [&str; N]) -> [&str; N] {
    let mut place = 0;
    while place < N {
        if let [b' ', rest @ ..] = docs[place].as_bytes() {
            if let Ok(text) = core::str::from_utf8(rest) {
                docs[place] = text;
            }
        }
        place += 1;
    }
    docs
}

/// Stops the build if an id is empty, too long, not kebab-case or given twice.
pub(crate) const fn assert_good_ids(ids: &[&str]) {
    let (mut rest, mut distinct) = (ids, crate::text::Distinct::EMPTY);
    while let [first, tail @ ..] = rest {
        assert!(is_kebab_case(first), "an id is lower-case words joined by single hyphens");
        assert!(distinct.add(first), "an id is given twice");
        rest = tail;
    }
}

pub(crate) const fn is_kebab_case(id: &str) -> bool {
    let mut bytes = id.as_bytes();
    let mut after_hyphen = true;
    if bytes.len() > crate::text::LONGEST_ID {
        return false;
    }
    while let [byte, rest @ ..] = bytes {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => after_hyphen = false,
            b'-' if !after_hyphen => after_hyphen = true,
            _ => return false,
        }
        bytes = rest;
    }
    !after_hyphen
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;
    use crate::text::LONGEST_ID;

    #[test]
    fn a_malformed_or_duplicate_id_does_not_compile() {
        assert!(catch_unwind(|| assert_good_ids(&["fever", "leg-pain", "hla-b27-positive"])).is_ok());
        for ids in
            [&["fever", "fever"][..], &["Fever"], &["leg_pain"], &["-fever"], &["fever-"], &["a--b"], &[""]]
        {
            assert!(catch_unwind(|| assert_good_ids(ids)).is_err(), "{ids:?}");
        }
        let longest = "x".repeat(LONGEST_ID);
        assert!(is_kebab_case(&longest) && !is_kebab_case(&(longest + "x")));
    }
}
