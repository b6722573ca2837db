//! The hash of rules: 32 hexadecimal digits, because not every format has numbers of 128 bits.

use alloc::string::String;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;

pub(crate) fn serialize<S: Serializer>(hash: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{hash:032x}"))
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
    let text = String::deserialize(deserializer)?;
    let is_hash = text.len() == 32 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
    let hash = u128::from_str_radix(&text, 16).ok().filter(|_| is_hash);
    hash.ok_or_else(|| D::Error::custom("give a hash of rules: 32 hexadecimal digits"))
}
