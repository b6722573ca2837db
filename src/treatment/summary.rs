//! What the recommendations come to, by one rule.

use super::{Authority, Certainty, Phase, Stance, Strength, Subject, Treatment, recommendations};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What the recommendations on a treatment come to.
    #[expect(clippy::exhaustive_enums, reason = "who shows advice must know every outcome")]
    pub enum Summary, "a summary" {
        /// Recommended, and strongly
        ForStrong "for-strong";
        /// Recommended, weakly or on conditions
        ForWeak "for-weak";
        /// Spoken for by evidence or advice, though by no guideline
        Optional "optional";
        /// Guidelines disagree, or evidence contradicts them
        Contested "contested";
        /// Recommended against
        Against "against";
        /// Looked at, without a recommendation
        NoRecommendation "no-recommendation";
        /// Nothing that was read speaks of it
        NotAddressed "not-addressed";
    }
}

impl Summary {
    /// In plain words, for the person.
    #[must_use]
    pub const fn plain(self) -> &'static str {
        match self {
            Self::ForStrong => "Experts advise it.",
            Self::ForWeak => "Experts say it may help some people.",
            Self::Optional => "You can try it. The proof is thin.",
            Self::Contested => "Experts do not agree on it.",
            Self::Against => "Experts advise against it.",
            Self::NoRecommendation => "Experts looked at it and could not say.",
            Self::NotAddressed => "We found no expert advice on it.",
        }
    }
}

/// What guidelines come to on this treatment for low back pain in this phase.
///
/// [`summary_for`] has the rule.
///
/// ```
/// use backpain::Treatment;
/// use backpain::treatment::{Phase, Summary, summary};
///
/// assert_eq!(summary(Treatment::Heat, Phase::Acute), Summary::ForStrong);
/// assert_eq!(summary(Treatment::Acupuncture, Phase::Chronic), Summary::Contested);
/// assert_eq!(summary(Treatment::BedRest, Phase::Acute), Summary::Against);
/// ```
#[must_use]
pub fn summary(treatment: Treatment, phase: Phase) -> Summary {
    summary_for(treatment, phase, Subject::BackPain)
}

/// What guidelines come to on this treatment, of this subject, in this phase.
///
/// The rule, in order:
///
/// 1. Only the rows of this treatment, phase and subject count.
/// 2. Where **no guideline** takes a stance, evidence and advice are taken: against only is
///    [`Against`](Summary::Against), both ways [`Contested`](Summary::Contested), for only
///    [`Optional`](Summary::Optional); looked at in vain is
///    [`NoRecommendation`](Summary::NoRecommendation), no row at all
///    [`NotAddressed`](Summary::NotAddressed).
/// 3. Where guidelines are **on both sides** it is [`Contested`](Summary::Contested), unless one stands
///    alone against three or more: then these prevail, but a recommendation is weak.
/// 4. Where they are all **against**, it is [`Against`](Summary::Against). Evidence of a small effect does
///    not change that: a panel also weighs harm.
/// 5. Where they are **for**, or those who are for prevail, but evidence found it no better than what it was
///    compared with, it is [`Contested`](Summary::Contested).
/// 6. Otherwise it is for: [`ForStrong`](Summary::ForStrong) if there are at least two strong voices
///    and more strong than weak ones. A strong recommendation on low or very low certainty is a weak voice;
///    a guideline that gives no strength has none; evidence in favour is one strong voice,
///    however much there is. Else [`ForWeak`](Summary::ForWeak).
#[must_use]
pub fn summary_for(treatment: Treatment, phase: Phase, subject: Subject) -> Summary {
    let mut votes = Votes::default();
    for row in recommendations(treatment, phase).filter(|row| row.scope.subject == subject) {
        let side = match row.stance {
            Stance::For => &mut votes.pro,
            Stance::Against => &mut votes.contra,
            Stance::NoRecommendation => {
                votes.looked_at = true;
                continue;
            }
        };
        match row.guideline.authority() {
            Authority::Guideline => side.guidelines += 1,
            Authority::Evidence => side.evidence += 1,
            Authority::Advice => side.advice += 1,
        }
        let uncertain = matches!(row.certainty, Some(Certainty::VeryLow | Certainty::Low));
        match row.strength {
            Some(Strength::Strong) if !uncertain => side.strong += 1,
            Some(_) => side.weak += 1,
            None => {}
        }
    }
    votes.summary()
}

#[derive(Default)]
struct Votes {
    pro: Side,
    contra: Side,
    looked_at: bool,
}

#[derive(Default)]
struct Side {
    guidelines: u8,
    evidence: u8,
    advice: u8,
    strong: u8,
    weak: u8,
}

impl Votes {
    fn summary(&self) -> Summary {
        match (self.pro.guidelines, self.contra.guidelines) {
            (0, 0) => self.without_guidelines(),
            (0, _) | (1, 3..) => Summary::Against,
            _ if self.contra.evidence > 0 => Summary::Contested,
            (_, 0) => self.pro.summary(),
            (3.., 1) => Summary::ForWeak,
            _ => Summary::Contested,
        }
    }

    fn without_guidelines(&self) -> Summary {
        match (self.pro.is_heard(), self.contra.is_heard(), self.looked_at) {
            (true, true, _) => Summary::Contested,
            (true, false, _) => Summary::Optional,
            (false, true, _) => Summary::Against,
            (false, false, true) => Summary::NoRecommendation,
            (false, false, false) => Summary::NotAddressed,
        }
    }
}

impl Side {
    const fn is_heard(&self) -> bool {
        self.evidence > 0 || self.advice > 0
    }

    const fn summary(&self) -> Summary {
        let strong = if self.evidence > 0 { self.strong + 1 } else { self.strong };
        if strong >= 2 && strong > self.weak { Summary::ForStrong } else { Summary::ForWeak }
    }
}
