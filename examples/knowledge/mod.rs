//! Everything that the crate knows, as sections.

mod activity;
mod bibliography;
mod causes;
pub(crate) mod content;
mod red_flags;
mod self_care;
mod treatments;
mod vocabulary;

/// Everything, in reading order. The bibliography is last because it lists what cites each work.
pub(crate) fn sections() -> Vec<content::Section> {
    let mut sections = vocabulary::sections();
    sections.extend(red_flags::sections());
    sections.extend(causes::sections());
    sections.extend(treatments::sections());
    sections.extend(self_care::sections());
    sections.extend(activity::sections());
    sections.extend(bibliography::sections(&sections));
    sections
}
