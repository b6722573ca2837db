//! How long a person may sit before a break falls due, and who says so.

use crate::activity::quantity::within;
use crate::treatment::Figure;
use crate::vocabulary::vocabulary;
use crate::{OutOfRangeError, Source};

vocabulary! {
    /// What kind of advice a break rule is.
    #[non_exhaustive]
    pub enum AdviceKind, "a kind of advice" {
        /// Workplace advice
        Workplace "workplace-advice";
        /// Expert opinion
        ExpertOpinion "expert-opinion";
        /// The caller's own rule
        Own "own-rule";
    }
}

read_only! {
    /// How long a person may sit before a break falls due, and how the schedule fills the time.
    ///
    /// In JSON it is its id, or `{"sitting_minutes": 30, "break_minutes": 5}` for a custom rule.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct BreakRule {
        /// The permanent id; `own` for a custom rule.
        id: &'static str,
        /// The rule in words.
        name: &'static str,
        /// The minutes of unbroken sitting after which a break falls due.
        due_after: u16,
        /// The minutes of sitting, standing and moving in one cycle of the schedule.
        cycle: (u16, u16, u16),
        /// What kind of advice it is: never a guideline's number.
        kind: AdviceKind,
        /// Who gives it; empty for a custom rule.
        sources: &'static [Source],
    }
}

impl BreakRule {
    /// A break within every hour of sitting.
    ///
    /// The British safety executive asks for 5 to 10 minutes after 50 to 60, rather than a longer rest every two
    /// hours; no law sets an interval. The founding article asks for hourly breaks too.
    pub const HOURLY: Self = Self {
        id: "hourly",
        name: "A break every hour",
        due_after: Figure::SittingBreak.value(),
        cycle: (55, 0, 5),
        kind: AdviceKind::Workplace,
        sources: &[Source::HseBreaks, Source::ScreenBreakAdvice, Source::FoundingArticle],
    };
    /// 15 minutes away from the screen after 45 minutes, as British unions ask.
    pub const AFTER_45_MINUTES: Self = Self {
        id: "after-45-minutes",
        name: "A break after 45 minutes",
        due_after: 45,
        cycle: (45, 0, 15),
        kind: AdviceKind::Workplace,
        sources: &[Source::ScreenBreakAdvice],
    };
    /// In each half hour, 20 minutes of sitting, 8 of standing and 2 of moving.
    pub const HALF_HOURLY: Self = Self {
        id: "half-hourly",
        name: "Sit 20 minutes, stand 8, move 2",
        due_after: 20,
        cycle: (20, 8, 2),
        kind: AdviceKind::ExpertOpinion,
        sources: &[Source::HedgeHalfHour],
    };

    /// Every rule that has a source.
    pub const ALL: &'static [Self] = &[Self::HOURLY, Self::AFTER_45_MINUTES, Self::HALF_HOURLY];
}

const _: () = {
    crate::vocabulary::assert_good_ids(&[
        BreakRule::HOURLY.id,
        BreakRule::AFTER_45_MINUTES.id,
        BreakRule::HALF_HOURLY.id,
    ]);
    let mut rest = BreakRule::ALL;
    while let [rule, more @ ..] = rest {
        let (sit, _, active) = rule.cycle;
        assert!(sit <= rule.due_after && active > 0);
        rest = more;
    }
};

impl BreakRule {
    /// A custom rule: an active break of `length` minutes falls due after `sitting` minutes.
    ///
    /// # Errors
    ///
    /// [`OutOfRangeError`] unless `sitting` is from 1 to 480 minutes and `length` from 1 to 60.
    pub const fn own(sitting: u16, length: u16) -> Result<Self, OutOfRangeError> {
        match (within("sitting", sitting, 1, 480, "minutes"), within("break", length, 1, 60, "minutes")) {
            (Ok(sitting), Ok(active)) => Ok(Self {
                id: "own",
                name: "Your own rule",
                due_after: sitting,
                cycle: (sitting, 0, active),
                kind: AdviceKind::Own,
                sources: &[],
            }),
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }
}

impl Default for BreakRule {
    /// [`HOURLY`](Self::HOURLY).
    fn default() -> Self {
        Self::HOURLY
    }
}
