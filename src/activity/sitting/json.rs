//! Reads and writes break rules: the id of one that has a source, or the minutes of one's own.

use alloc::format;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{AdviceKind, BreakRule};
use crate::UnknownIdError;
use crate::json::{Cursor, InputError, InputProblem, fields, read_alone};

impl Serialize for BreakRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.kind() != AdviceKind::Own {
            return serializer.serialize_str(self.id());
        }
        let (sitting, _, length) = self.cycle();
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("sitting_minutes", &sitting)?;
        map.serialize_entry("break_minutes", &length)?;
        map.end()
    }
}

read_alone! { BreakRule: read_break_rule }

fn read_break_rule(rule: Cursor<'_, '_>) -> Result<BreakRule, InputError> {
    let expected = "give the id of a break rule, or `{\"sitting_minutes\": 30, \"break_minutes\": 5}`";
    if let Ok(id) = rule.text(expected) {
        let listed = BreakRule::ALL.iter().find(|rule| rule.id() == id);
        return listed.copied().ok_or_else(|| {
            let ids: Vec<&str> = BreakRule::ALL.iter().map(|rule| rule.id()).collect();
            rule.error(InputProblem::UnknownValue(UnknownIdError::new("a break rule", id, &ids)))
        });
    }
    fields! { rule, "a key of a break rule", expected => sitting_minutes, break_minutes }
    let minutes = |key: &str, number: Option<Cursor<'_, '_>>| {
        let number = number.ok_or_else(|| rule.error_at(&[key], InputProblem::Missing))?;
        let minutes =
            number.small_integer().ok_or_else(|| number.wrong_kind("give a whole number of minutes"))?;
        u16::try_from(minutes).map_err(|_| number.other(format!("{minutes} is out of range")))
    };
    let sitting = minutes("sitting_minutes", sitting_minutes)?;
    let length = minutes("break_minutes", break_minutes)?;
    BreakRule::own(sitting, length).map_err(|error| rule.error(InputProblem::OutOfRange(error)))
}
