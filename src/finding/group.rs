//! The groups in which questions are asked.

use crate::language::{Language, Text};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where a person would look for a question: the questions of a group are asked together, under one heading.
    ///
    /// The groups are in the order in which a conversation takes them: who the person is, what would be an emergency,
    /// how it began, health and medicines, the pain itself, and then the details that matter to few.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum QuestionGroup: Heading, "a group of questions" {
        /// You
        You "you" { before: None }
        /// Legs and walking
        Legs "legs" { before: None }
        /// Right now
        RightNow "right-now" { before: None }
        /// How it began
        HowItBegan "how-it-began" { before: None }
        /// Bladder, bowel and between the legs
        BladderBowelSaddle "bladder-bowel-saddle" {
            before: Some("These questions are private. We ask everybody, because a trapped nerve in the back can harm the bladder, the bowel and sex for good if it is found late.")
        }
        /// Health and medicines
        HealthAndMedicines "health-and-medicines" { before: None }
        /// Where else it hurts
        WhereElse "where-else" { before: None }
        /// Feeling ill
        FeelingIll "feeling-ill" { before: None }
        /// The pain itself
        ThePain "the-pain" { before: None }
        /// More about health
        MoreHealth "more-health" { before: None }
        /// Pee, skin and eyes
        PeeSkinEyes "pee-skin-eyes" { before: None }
        /// How it goes
        HowItGoes "how-it-goes" { before: None }
        /// Thoughts of ending life
        EndingLife "ending-life" {
            before: Some("Pain can make life feel too hard. We ask everybody this, so that help comes to those who need it.")
        }
        /// Bleeding and pregnancy
        BleedingAndPregnancy "bleeding-and-pregnancy" {
            before: Some("These questions are private too. The answers can point to bleeding inside, or to a problem with a pregnancy.")
        }
        /// Details
        Details "details" { before: None }
        /// Legs in detail
        LegsInDetail "legs-in-detail" { before: None }
        /// Pain that lasts for months
        LastingPain "lasting-pain" { before: None }
        /// Joints and family
        JointsAndFamily "joints-and-family" { before: None }
        /// Daily life
        DailyLife "daily-life" { before: None }
        /// Medicines
        Medicines "medicines" { before: None }
        /// Long illnesses
        LongIllnesses "long-illnesses" { before: None }
        /// The skin there
        Skin "skin" { before: None }
        /// Examination and tests
        Examination "examination" { before: None }
    }
}

struct Heading {
    before: Option<&'static str>,
}

impl QuestionGroup {
    /// What the person reads before the questions of an intimate group: why everybody is asked.
    #[must_use]
    pub const fn before(self) -> Option<&'static str> {
        self.row().before
    }

    /// The heading, in a language.
    #[must_use]
    pub fn name_in(self, language: &Language) -> &str {
        language.text(Text::of_group(self))
    }

    /// What the person reads before the questions of an intimate group, in a language.
    #[must_use]
    pub fn before_in(self, language: &Language) -> Option<&str> {
        Text::of_group_before(self).map(|before| language.text(before))
    }
}

impl Text {
    pub(crate) const fn of_group(group: QuestionGroup) -> Self {
        Self::new("group", group.id(), group.name())
    }

    pub(crate) fn of_group_before(group: QuestionGroup) -> Option<Self> {
        group.before().map(|before| Self::of_group(group).part("before", before))
    }
}
