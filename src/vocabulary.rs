//! How a vocabulary is written: an enum and one row of facts for each variant.
//!
//! A row is the only place to touch for one more. A row without a doc line, a badly spelt id
//! and an id given twice do not compile.

/// Declares a vocabulary from its rows.
///
/// The first doc line of a row is also its [`name`](crate::Symptom::name): what a reader of the
/// documentation sees and what a program prints cannot differ.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident, $kind:literal {
            $( #[doc = $term:literal] $(#[doc = $more:literal])* $Variant:ident $id:literal; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::EnumString)]
        #[strum(parse_err_ty = crate::UnknownId, parse_err_fn = Self::unknown)]
        pub enum $Name {
            $( #[doc = $term] $(#[doc = $more])* #[strum(serialize = $id)] $Variant, )+
        }

        impl $Name {
            /// Every value, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The permanent kebab-case id: the `Display`, `FromStr` and JSON form.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$Variant => $id),+ }
            }

            /// The name in words.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Variant => const { crate::vocabulary::without_leading_space($term) }),+ }
            }

            fn unknown(given: &str) -> crate::UnknownId {
                crate::UnknownId::new($kind, given, Self::ALL.iter().map(|value| value.id()))
            }
        }

        const _: () = crate::vocabulary::assert_good_ids(&[$($id),+]);

        crate::vocabulary::as_text!($Name);
        crate::vocabulary::as_arbitrary!($Name);
    };
}
pub(crate) use vocabulary;

/// Any value, each as likely as the others: it shrinks toward the first of its table, or of these.
macro_rules! as_arbitrary {
    ($Name:ident) => {
        crate::vocabulary::as_arbitrary!($Name, $Name::ALL);
    };
    ($Name:ident, $values:expr) => {
        #[cfg(feature = "proptest1")]
        impl proptest::arbitrary::Arbitrary for $Name {
            type Parameters = ();
            type Strategy = proptest::sample::Select<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                proptest::sample::select($values)
            }
        }
    };
}
pub(crate) use as_arbitrary;

/// Writes a value as its id, and reads it back.
macro_rules! as_text {
    ($Name:ident) => {
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
    };
}
pub(crate) use as_text;

/// Reads whatever can be read from a text.
#[cfg(feature = "serde")]
pub(crate) struct Text<T>(pub(crate) core::marker::PhantomData<T>);

#[cfg(feature = "serde")]
impl<T: core::str::FromStr<Err = crate::UnknownId>> serde::de::Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}

/// A `///` line arrives in a macro with the space after the slashes.
pub(crate) const fn without_leading_space(doc: &str) -> &str {
    match doc.as_bytes() {
        [b' ', rest @ ..] => match core::str::from_utf8(rest) {
            Ok(text) => text,
            Err(_) => doc,
        },
        _ => doc,
    }
}

/// Refuses, when the crate is compiled, an id that is empty, too long, not kebab-case or given twice.
pub(crate) const fn assert_good_ids(ids: &[&str]) {
    let mut rest = ids;
    while let [first, tail @ ..] = rest {
        assert!(is_kebab_case(first), "an id is lower-case words joined by single hyphens");
        let mut others = tail;
        while let [other, more @ ..] = others {
            assert!(!same(first, other), "an id is given twice");
            others = more;
        }
        rest = tail;
    }
}

pub(crate) const fn is_kebab_case(id: &str) -> bool {
    let mut bytes = id.as_bytes();
    let mut after_hyphen = true;
    if bytes.len() > LONGEST_ID {
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

/// Whether a text is empty or has nothing but spaces in it.
pub(crate) const fn is_blank(text: &str) -> bool {
    text.trim_ascii().is_empty()
}

/// Whether a character shows nothing by itself, or turns round what stands beside it: such a one can hide or forge
/// what a reader sees.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

/// Whether two strings are equal; `==` is not yet `const`.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return true,
            ([l, left_rest @ ..], [r, right_rest @ ..]) if *l == *r => {
                (left, right) = (left_rest, right_rest);
            }
            _ => return false,
        }
    }
}

/// The longest id that a vocabulary may have, in bytes.
pub(crate) const LONGEST_ID: usize = 64;

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use super::*;

    #[test]
    fn a_bad_id_or_one_given_twice_does_not_compile() {
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
