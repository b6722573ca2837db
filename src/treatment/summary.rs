//! Sums up the recommendations on a treatment by one rule.

use super::{Authority, Certainty, Phase, Stance, Strength, Subject, Treatment, recommendations};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The recommendations on a treatment in one word.
    #[expect(clippy::exhaustive_enums, reason = "a program that shows advice must handle every outcome")]
    pub enum Summary, "a summary", with {
        /// In plain words, for the person.
        plain: &'static str,
    } {
        /// Recommended, and strongly
        ForStrong "for-strong" { plain: "Experts advise it." }
        /// Recommended, weakly or on conditions
        ForWeak "for-weak" { plain: "Experts say it may help some people." }
        /// Supported by evidence or advice, but by no guideline
        Optional "optional" { plain: "You can try it. The proof is thin." }
        /// Guidelines disagree, or evidence contradicts them
        Contested "contested" { plain: "Experts do not agree on it." }
        /// Recommended against
        Against "against" { plain: "Experts advise against it." }
        /// Considered, without a recommendation
        NoRecommendation "no-recommendation" { plain: "Experts looked at it and could not say." }
        /// Not mentioned in anything that was read
        NotAddressed "not-addressed" { plain: "We found no expert advice on it." }
    }
}

/// Sums up the recommendations on a treatment for low back pain in a phase.
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

/// Sums up the recommendations on a treatment for a subject in a phase.
///
/// The rule, in order:
///
/// 1. Only the rows of this treatment, phase and subject count.
/// 2. If **no guideline** takes a stance, evidence and advice count instead: against only is
///    [`Against`](Summary::Against), both ways is [`Contested`](Summary::Contested), for only is
///    [`Optional`](Summary::Optional). Rows without a recommendation are
///    [`NoRecommendation`](Summary::NoRecommendation), and no row at all is [`NotAddressed`](Summary::NotAddressed).
/// 3. If guidelines are **on both sides**, it is [`Contested`](Summary::Contested), unless only one opposes three or
///    more: then the majority prevails, but a recommendation is weak.
/// 4. If they are all **against**, it is [`Against`](Summary::Against). Evidence of a small effect does not change that,
///    because a panel also weighs harm.
/// 5. If they are **for**, or those who are for prevail, but evidence found the treatment no better than what it was
///    compared with, it is [`Contested`](Summary::Contested).
/// 6. Otherwise it is for: [`ForStrong`](Summary::ForStrong) if there are at least two strong votes and more strong than
///    weak ones, else [`ForWeak`](Summary::ForWeak). A strong recommendation on low or very low certainty is a weak
///    vote. A guideline that gives no strength has no vote. Evidence in favour is one strong vote, however much there
///    is.
#[must_use]
pub fn summary_for(treatment: Treatment, phase: Phase, subject: Subject) -> Summary {
    let mut votes = Votes::default();
    for row in recommendations(treatment, phase).filter(|row| row.subject == subject) {
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
