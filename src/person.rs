//! What matters to self-care and stands in no presentation: medicines, long illnesses, skin.

mod factor;
#[cfg(feature = "serde")]
mod json;
mod set;

use core::fmt;

use crate::presentation::{self, Presentation, everything_entailed};
use crate::{Answer, Finding};

pub use factor::Factor;
#[cfg(feature = "serde")]
pub use json::{Checked, Expected, InputError, Place, Record};
pub use set::FactorSet;

/// What is known of one person beyond the presentation. Whatever was not said is unknown.
///
/// ```
/// use backpain::{Answer, Factor, Person};
///
/// let person = Person::builder().yes(Factor::SevereKidneyFailure).no(Factor::Asthma).build()?;
/// assert_eq!(person.answer(Factor::KidneyDisease), Answer::Yes); // entailed
/// assert_eq!(person.answer(Factor::NsaidAllergy), Answer::Unknown);
///
/// let error = Person::builder().yes(Factor::SevereKidneyFailure).no(Factor::KidneyDisease).build().unwrap_err();
/// assert_eq!(error.to_string(), "`severe-kidney-failure: yes` and `kidney-disease: no` contradict each other");
/// # Ok::<(), backpain::person::Contradiction>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Person {
    said: Builder,
    /// Said or entailed.
    yes: FactorSet,
    /// Said or entailed.
    no: FactorSet,
}

impl Person {
    /// The person of whom nothing is known.
    pub const UNKNOWN: Self = Self { said: Builder::new(), yes: FactorSet::EMPTY, no: FactorSet::EMPTY };

    /// Begins with nothing known.
    pub const fn builder() -> Builder {
        Builder::new()
    }

    /// The same answers as said, to be changed or added to.
    pub const fn to_builder(&self) -> Builder {
        self.said
    }

    /// The answer to a factor, entailed answers included.
    #[must_use]
    pub const fn answer(&self, factor: Factor) -> Answer {
        if self.yes.contains(factor) {
            Answer::Yes
        } else if self.no.contains(factor) {
            Answer::No
        } else if self.said.declined.contains(factor) {
            Answer::Declined
        } else {
            Answer::Unknown
        }
    }

    /// The factors answered with yes, entailed ones included.
    #[must_use]
    pub const fn present(&self) -> FactorSet {
        self.yes
    }

    /// The factors answered with no, entailed ones included.
    #[must_use]
    pub const fn absent(&self) -> FactorSet {
        self.no
    }

    /// The factors asked and declined, less those that another answer entails. For safety they are
    /// as unknown as those that were not asked.
    #[must_use]
    pub const fn declined(&self) -> FactorSet {
        self.said.declined.difference(self.yes).difference(self.no)
    }

    /// Checks that the person fits a presentation.
    ///
    /// Where both are used together and do not fit, the yes counts.
    ///
    /// # Errors
    ///
    /// [`Contradiction`] if a factor is there whose finding is not: warfarin, but no blood thinner.
    pub fn fits(&self, presentation: &Presentation) -> Result<(), Contradiction> {
        let denied = self.yes.iter().find_map(|factor| {
            let finding = factor.implies()?;
            (presentation.answer(finding) == Answer::No).then_some((factor, finding))
        });
        match denied {
            None => Ok(()),
            Some((factor, finding)) => Err(Contradiction {
                first: Statement::Factor(factor, Answer::Yes),
                second: Statement::Finding(finding, Answer::No),
            }),
        }
    }

    /// The presentation with what the factors tell added: whoever takes warfarin takes a blood thinner.
    ///
    /// Where the two contradict each other the factor counts, unless the rest of the presentation
    /// makes it impossible: a high-risk pregnancy makes no man pregnant.
    ///
    /// ```
    /// use backpain::{Answer, Factor, Person, Presentation, RiskFactor};
    ///
    /// let person = Person::builder().yes(Factor::TakesWarfarin).build()?;
    /// let presentation = person.fill(&Presentation::EMPTY);
    /// assert_eq!(presentation.answer(RiskFactor::AnticoagulantUse), Answer::Yes);
    /// # Ok::<(), backpain::person::Contradiction>(())
    /// ```
    pub fn fill(&self, presentation: &Presentation) -> Presentation {
        self.yes.iter().filter_map(Factor::implies).fold(*presentation, |filled, finding| {
            if filled.answer(finding) == Answer::Yes {
                return filled;
            }
            // What it entails may have been denied too, and the yes counts there as well.
            let said = everything_entailed(finding)
                .iter()
                .fold(filled.to_builder(), presentation::PresentationBuilder::yes);
            said.build().unwrap_or(filled)
        })
    }

    /// The factors that may be there, as far as this and the presentation say.
    pub(crate) fn possible(&self, presentation: &Presentation) -> FactorSet {
        let denied = Factor::ALL.iter().copied().filter(|factor| {
            factor.implies().is_some_and(|finding| presentation.answer(finding) == Answer::No)
        });
        let denied = denied.fold(self.no, |no, factor| no.union(factor.everything_entailing()));
        FactorSet::ALL.difference(denied).union(self.yes)
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

/// Collects what is said of one person; [`build`](Self::build) checks that it fits together.
///
/// Saying a thing again replaces what was said of it before; apart from that the order never matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Builder {
    yes: FactorSet,
    no: FactorSet,
    declined: FactorSet,
}

impl Builder {
    const fn new() -> Self {
        Self { yes: FactorSet::EMPTY, no: FactorSet::EMPTY, declined: FactorSet::EMPTY }
    }

    /// Says what was answered to one question.
    pub const fn answer(mut self, factor: Factor, answer: Answer) -> Self {
        self.yes = self.yes.without(factor);
        self.no = self.no.without(factor);
        self.declined = self.declined.without(factor);
        match answer {
            Answer::Yes => self.yes = self.yes.with(factor),
            Answer::No => self.no = self.no.with(factor),
            Answer::Declined => self.declined = self.declined.with(factor),
            Answer::Unknown => {}
        }
        self
    }

    /// It is so.
    pub const fn yes(self, factor: Factor) -> Self {
        self.answer(factor, Answer::Yes)
    }

    /// It is not so.
    pub const fn no(self, factor: Factor) -> Self {
        self.answer(factor, Answer::No)
    }

    /// The person would rather not say.
    pub const fn declined(self, factor: Factor) -> Self {
        self.answer(factor, Answer::Declined)
    }

    /// Answers no to every factor that was neither answered nor declined. Say it only after a full
    /// history; an answer that something said already entails stays as it is.
    pub fn no_to_the_rest(mut self) -> Self {
        let entailed = self.yes.iter().fold(self.yes, |all, factor| all.union(factor.everything_entailed()));
        self.no = FactorSet::ALL.difference(entailed).difference(self.declined);
        self
    }

    /// Checks that what was said fits together, and adds what it entails.
    ///
    /// # Errors
    ///
    /// [`Contradiction`] names a factor and one that it entails and that was denied.
    pub fn build(self) -> Result<Person, Contradiction> {
        let mut yes = self.yes;
        for factor in self.yes.iter() {
            let entailed = factor.everything_entailed();
            if let Some(denied) = entailed.intersection(self.no).iter().next() {
                return Err(Contradiction {
                    first: Statement::Factor(factor, Answer::Yes),
                    second: Statement::Factor(denied, Answer::No),
                });
            }
            yes = yes.union(entailed);
        }
        let no = self.no.iter().fold(self.no, |no, factor| no.union(factor.everything_entailing()));
        Ok(Person { said: self, yes, no })
    }
}

/// Two statements that cannot both be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{first}` and `{second}` contradict each other")]
#[non_exhaustive]
pub struct Contradiction {
    /// The one.
    pub first: Statement,
    /// The other.
    pub second: Statement,
}

/// One thing that was said: `Display` writes it as in the JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Statement {
    /// Of the person.
    Factor(Factor, Answer),
    /// Of the presentation.
    Finding(Finding, Answer),
}

impl Statement {
    /// The id of the question that it answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Factor(factor, _) => factor.id(),
            Self::Finding(finding, _) => finding.id(),
        }
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Factor(factor, answer) => write!(f, "{factor}: {answer}"),
            Self::Finding(finding, answer) => {
                fmt::Display::fmt(&presentation::Statement::answer(finding, answer), f)
            }
        }
    }
}
