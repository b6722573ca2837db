//! Rule sets and their differences as a reviewer reads them, and as data.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::diff::PARTS;
use super::{ChangedPart, Difference, Load, LoadChange, RuleSet, Shift};
use crate::Urgency;
use crate::rule::{Reference, Rule};
use crate::text::shown;

/// A rule set as Markdown: a table with a row for each rule, the concerning findings that no rule asks for, and
/// the rules that are switched off.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Markdown<'a>(&'a RuleSet);

impl RuleSet {
    /// The rules as a clinician reads them, in Markdown.
    ///
    /// ```
    /// use backpain::RuleSet;
    ///
    /// let text = RuleSet::built_in().markdown().to_string();
    /// assert!(text.contains("| `ces-saddle-change` |"));
    /// ```
    pub const fn markdown(&self) -> Markdown<'_> {
        Markdown(self)
    }
}

const HEAD: &str = "| rule | suspects | urgency | where | when | because | sources |\n\
                    |---|---|---|---|---|---|---|\n";

impl fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for rule in self.0.rules() {
            row(f, &rule)?;
        }
        let unheard = self.0.unused_findings();
        if !unheard.is_empty() {
            f.write_str("\n## Not asked for by any rule\n\n")?;
            unheard.iter().try_for_each(|finding| writeln!(f, "- `{finding}`"))?;
        }
        if self.0.switched_off.is_empty() {
            return Ok(());
        }
        f.write_str("\n## Switched off\n\n")?;
        for (rule, reason) in self.0.switched_off() {
            write!(f, "- `{}`, because: ", rule.id)?;
            cell(f, reason)?;
            f.write_str("\n")?;
        }
        Ok(())
    }
}

fn row(f: &mut fmt::Formatter<'_>, rule: &Rule<'_>) -> fmt::Result {
    write!(
        f,
        "| `{}` | {} | {} | {} | {} | ",
        rule.id,
        rule.suspects.name(),
        rule.urgency,
        rule.setting,
        rule.when
    )?;
    cell(f, rule.rationale)?;
    if rule.is_good_practice() {
        f.write_str(" *Good practice.*")?;
    } else if rule.is_disputed() {
        f.write_str(" *Disputed.*")?;
    }
    if let Some(reason) = rule.milder_because {
        f.write_str(" *Milder than a source, because:* ")?;
        cell(f, reason)?;
    }
    f.write_str(" | ")?;
    for (place, cited) in rule.sources.iter().enumerate() {
        f.write_str(if place == 0 { "" } else { ", " })?;
        match cited.source {
            Reference::Listed(source) => write!(f, "{source}")?,
            Reference::Local(local) => {
                write!(f, "{} (", local.id)?;
                cell(f, local.title)?;
                f.write_str(")")?;
            }
        }
        if let Some(position) = cited.position {
            write!(f, " ({position})")?;
        }
    }
    f.write_str(" |\n")
}

/// Writes text so that it cannot break out of its cell.
fn cell(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for character in text.chars() {
        match character {
            '|' => f.write_str("\\|")?,
            _ if crate::text::is_hidden(character) => write!(f, "{}", character.escape_unicode())?,
            _ => write!(f, "{character}")?,
        }
    }
    Ok(())
}

/// The text that a safety officer reads and signs.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (old, new) = (self.old_rules(), self.new_rules());
        writeln!(f, "From {} ({})", old.edition.escape_debug(), shown(&old.rules_hash))?;
        writeln!(f, "to   {} ({})", new.edition.escape_debug(), shown(&new.rules_hash))?;
        writeln!(f, "\nRules")?;
        if self.added().is_empty() && self.removed().is_empty() && self.changed().is_empty() {
            let order = if old.rules_hash == new.rules_hash { "" } else { ", but their order does" };
            writeln!(f, "  none differs{order}")?;
        }
        for rule in self.added() {
            writeln!(f, "  added    {}", shown(rule))?;
        }
        for removed in self.removed() {
            let rule = shown(&removed.rule);
            match &removed.switched_off_because {
                Some(reason) => writeln!(f, "  off      {rule}, because: {}", reason.escape_debug())?,
                None => writeln!(f, "  removed  {rule}")?,
            }
        }
        for changed in self.changed() {
            writeln!(f, "  changed  {}", shown(&changed.rule))?;
            let known = PARTS.iter().filter_map(|&part| changed.parts.get_key_value(part));
            // A difference that was read may have parts that this version does not know.
            let others = changed.parts.iter().filter(|(part, _)| !PARTS.contains(&part.as_str()));
            for (part, ChangedPart { was, is }) in known.chain(others) {
                let (part, was, is) = (shown(part), was.escape_debug(), is.escape_debug());
                writeln!(f, "    {part}: {was}\n      now: {is}")?;
            }
        }
        let untried = (!self.is_complete()).then_some(self.untried());
        writeln!(f, "\nPeople, by the rules' own urgencies")?;
        people(f, self.shifts(), untried)?;
        writeln!(f, "\nPeople, under the cautious policy")?;
        people(f, self.cautious_shifts(), untried)?;
        if let Some(change) = self.load() {
            let removed = self.removed().iter().map(|removed| &removed.rule);
            let changed = self.changed().iter().map(|changed| &changed.rule);
            let differing = self.added().iter().chain(removed).chain(changed);
            load(f, change, differing.map(String::as_str))?;
        }
        writeln!(f, "\nWhere people are sent, and what is suspected, may differ too: see the rules above.")
    }
}

fn people(f: &mut fmt::Formatter<'_>, shifts: &[Shift], untried: Option<&[String]>) -> fmt::Result {
    for shift in shifts {
        writeln!(f, "  {shift}")?;
    }
    match (untried, shifts.is_empty()) {
        (None, true) => f.write_str(
            "  Whatever a person answers, the certain urgency stays the same: every way in which a changed rule fires \
             was tried.\n",
        ),
        (None, false) => {
            f.write_str("  There is no other kind of change: every way in which a changed rule fires was tried.\n")
        }
        (Some(untried), _) => writeln!(
            f,
            "  NOT COMPLETE: {} in too many ways to try them all, so there may be other changes.",
            fire_sentence(untried)
        ),
    }
}

/// `a, b and 3 other rules fire`
fn fire_sentence(rules: &[String]) -> String {
    const MOST: usize = 10;
    let named = rules.get(..MOST).unwrap_or(rules);
    let mut text = named.iter().map(|rule| shown(rule).to_string()).collect::<Vec<_>>().join(", ");
    match rules.len() - named.len() {
        0 => {}
        others => text.extend([" and ", &others.to_string(), " more"]),
    }
    text + if rules.len() == 1 { " fires" } else { " fire" }
}

/// `raised from same-day to emergency by a, b; for example: c: yes, age: 70`: the smallest such answers.
impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = if self.from < self.to { "raised" } else { "lowered" };
        write!(f, "{direction} from {} to {} by ", self.from, self.to)?;
        for (place, rule) in self.by.iter().enumerate() {
            write!(f, "{}{}", if place == 0 { "" } else { ", " }, shown(rule))?;
        }
        for (place, statement) in self.witness.statements().enumerate() {
            write!(f, "{}{statement}", if place == 0 { "; for example: " } else { ", " })?;
        }
        Ok(())
    }
}

/// How many people end where, who moves, and the load of the rules that differ. The data has the load of every rule.
fn load<'a>(
    f: &mut fmt::Formatter<'_>,
    change: &LoadChange,
    differing: impl Iterator<Item = &'a str>,
) -> fmt::Result {
    let LoadChange { old, new, moved } = change;
    writeln!(f, "\nLoad, counted on {} people (simulated people are no study)", old.people)?;
    for urgency in Urgency::ALL.iter().rev() {
        let [was, is] = [old, new].map(|load| load.ends.get(urgency).copied().unwrap_or(0));
        writeln!(f, "  {was} end at {urgency}, now {is}")?;
    }
    for moved in moved {
        writeln!(f, "  {} of them move from {} to {}", moved.people, moved.from, moved.to)?;
    }
    if moved.is_empty() {
        writeln!(f, "  nobody moves")?;
    }
    for id in differing {
        let counts = |load: &Load| load.rule(id).map_or((0, 0), |rule| (rule.lifts, rule.alone));
        let ((lifted, lifted_alone), (lifts, alone)) = (counts(old), counts(new));
        writeln!(f, "  {} lifts {lifted}, now {lifts}; alone {lifted_alone}, now {alone}", shown(id))?;
    }
    Ok(())
}
