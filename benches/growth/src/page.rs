//! The page `docs/growth.md`.

use core::fmt::Write;

use crate::Line;
use crate::chart::{duration, grouped, number};

/// What the figures say, with a table for each plot.
pub(crate) fn written(by_rules: &[Line], by_people: &[Line]) -> String {
    let mut page = String::from(START);
    page.push_str(RULES);
    page.push_str(&table("rules", by_rules));
    page.push_str(PEOPLE);
    page.push_str(&table("people", by_people));
    page.push_str("\nMeasured on one core of: ");
    page.push_str(&machine());
    page.push_str(".\n");
    page
}

const START: &str = "\
# How the work grows

Written by `cargo run --release --manifest-path benches/growth/Cargo.toml`: processor time of one thread, the median of at
least five times. Both scales of the plots are logarithmic, so that what is linear is parallel to the dashed lines. The last
row says how many times longer the largest size takes than one with a tenth of it: 10 is linear. Only such ratios
carry over to other machines.
";

const RULES: &str = "
## Rules

![Time of building, writing, comparing and using a rule set, by its number of rules](growth-rules.svg)

The built-in rules come first; beyond those, they are copied about other findings and numbers, so that none makes another
redundant. For the differences, rules that are evenly spread are narrowed, made more urgent or switched off; every
difference is complete.

- **Build and write** look at each rule a few times, and compare it only with the rules that may replace it.
- **The difference** looks at every rule a few times, and searches only among the rules that can fire together with a changed
  one, so among many rules ten edits cost little more than one. If a changed rule fires in too many ways to try them all, the search ends
  after a fixed number of steps, and `untried()` names the rule. Equal sets are only compared.
- **Triage** reads a table for each block of some 100 rules. Up to one block, more rules cost little; from then on each block
  costs the same, until their tables no longer fit in the caches.
- **Rules that overlap at random** cost more: each is compared with the many that may replace it. Building ends with an error
  that names the rules that it could not check; of random rules about few findings, that happens with some thousands.
- **Why the last step is steeper than linear.** Of these rules, none takes more steps in a larger set. But 10,000 rules are tens
  of megabytes, with tables of up to 200 kB a block, and no longer fit in the caches. What does least with each byte loses most:
  triage, and the comparison of equal sets. This reason is inferred, not measured.

";

const PEOPLE: &str = "
## People

![Time of a triage by the built-in rules, one by one and from columns, by the number of people, and of reading the columns](growth-people.svg)

The 10,000 simulated people of [`alarm-load.md`](alarm-load.md), in mixed order, again and again. Presentations are held of
a million of them, which is far more than fit in a cache; to triage more people one by one, they are triaged again. Columns are
held of everybody. Both ways advise the same for everybody.

- **From columns** gives both bounds and the advice by the default options. If **nobody examines**, the advice leaves open signs
  out, so everybody with one is assessed twice.
- **Reading the columns** adds up about as many bytes, and does nothing else.
- **Why columns of very many people take longer for each.** The work for each person is the same, but the columns no longer fit
  in the caches: reading alone slows down in the same place.

";

fn table(of: &str, lines: &[Line]) -> String {
    let mut table = format!("| {of} |");
    for line in lines {
        let _ = write!(table, " {} |", line.name);
    }
    table.push_str("\n|---:|");
    table.push_str(&"---:|".repeat(lines.len()));
    let sizes = lines.first().map_or(&[][..], |line| &line.times);
    let of_size = |line: &Line, size| line.times.iter().find(|(of, _)| *of == size).map(|(_, time)| *time);
    for &(size, _) in sizes {
        let _ = write!(table, "\n| {} |", grouped(number(size)));
        for line in lines {
            let _ = write!(table, " {} |", of_size(line, size).map_or(String::new(), duration));
        }
    }
    table.push_str("\n| × 10 |");
    for line in lines {
        let last = line.times.last().and_then(|(size, time)| Some(time / of_size(line, size / 10)?));
        let _ = write!(table, " {} |", last.map_or(String::new(), |times| format!("× {times:.1}")));
    }
    table.push('\n');
    table
}

/// The processor, where the system says it.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, name)| name.to_owned())
}
