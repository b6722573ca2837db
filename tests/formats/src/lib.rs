//! The self-describing formats in which records are written and read.

use serde::{Serialize, de::DeserializeOwned};

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// From a borrowed text.
    Json,
    /// From a reader, so that nothing can be borrowed.
    JsonReader,
    /// From a value that was read before.
    JsonValue,
    Cbor,
    MessagePack,
    Ron,
    Toml,
    Yaml,
}

impl Format {
    pub const ALL: [Self; 8] = [
        Self::Json,
        Self::JsonReader,
        Self::JsonValue,
        Self::Cbor,
        Self::MessagePack,
        Self::Ron,
        Self::Toml,
        Self::Yaml,
    ];

    /// Whether it has null, and whole numbers above `i64::MAX`. TOML has neither.
    pub fn has_null_and_large_numbers(self) -> bool {
        self != Self::Toml
    }

    /// # Panics
    ///
    /// If the value cannot be written.
    pub fn write(self, value: &impl Serialize) -> Vec<u8> {
        match self {
            Self::Json | Self::JsonReader | Self::JsonValue => serde_json::to_vec(value).unwrap(),
            Self::Cbor => {
                let mut bytes = Vec::new();
                ciborium::into_writer(value, &mut bytes).unwrap();
                bytes
            }
            Self::MessagePack => rmp_serde::to_vec_named(value).unwrap(),
            Self::Ron => ron::to_string(value).unwrap().into_bytes(),
            Self::Toml => toml::to_string(value).unwrap().into_bytes(),
            Self::Yaml => serde_norway::to_string(value).unwrap().into_bytes(),
        }
    }

    /// # Errors
    ///
    /// The error as text.
    pub fn read<T: DeserializeOwned>(self, bytes: &[u8]) -> Result<T, String> {
        let text = || std::str::from_utf8(bytes).map_err(|error| error.to_string());
        match self {
            Self::Json => serde_json::from_slice(bytes).map_err(|error| error.to_string()),
            Self::JsonReader => serde_json::from_reader(bytes).map_err(|error| error.to_string()),
            Self::JsonValue => serde_json::from_slice(bytes)
                .and_then(serde_json::from_value)
                .map_err(|error| error.to_string()),
            Self::Cbor => ciborium::from_reader(bytes).map_err(|error| error.to_string()),
            Self::MessagePack => rmp_serde::from_slice(bytes).map_err(|error| error.to_string()),
            Self::Ron => ron::from_str(text()?).map_err(|error| error.to_string()),
            Self::Toml => toml::from_str(text()?).map_err(|error| error.to_string()),
            Self::Yaml => serde_norway::from_str(text()?).map_err(|error| error.to_string()),
        }
    }
}
