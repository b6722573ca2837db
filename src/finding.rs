//! What can be known of a person: symptoms, risk factors, signs, and what matters to self-care only.

mod factor;
mod group;
mod index;
mod risk_factor;
mod set;
mod sign;
mod symptom;

use crate::vocabulary::vocabulary;

pub use factor::Factor;
pub(crate) use factor::factors;
pub use group::QuestionGroup;
pub(crate) use index::find;
pub use risk_factor::RiskFactor;
pub(crate) use risk_factor::risk_factors;
pub use set::FindingSet;
pub use sign::Sign;
pub(crate) use sign::signs;
pub use symptom::Symptom;
pub(crate) use symptom::symptoms;

vocabulary! {
    /// Whether a finding may move the urgency.
    #[expect(
        clippy::exhaustive_enums,
        reason = "a third polarity, reassuring, would break monotonicity"
    )]
    pub enum Polarity, "a polarity" {
        /// Neutral
        ///
        /// Never moves the urgency; it informs causes and self-care.
        Neutral "neutral";
        /// Concerning
        ///
        /// May be used by a rule, and can only raise the urgency.
        Concerning "concerning";
    }
}

vocabulary! {
    /// Which of the four vocabularies a finding belongs to.
    #[expect(clippy::exhaustive_enums, reason = "one for each variant of `Finding`")]
    pub enum Kind, "a kind of finding" {
        /// Felt or seen by the person
        Symptom "symptom";
        /// History or circumstance
        RiskFactor "risk-factor";
        /// Needs an examiner or a test
        Sign "sign";
        /// A medicine, an illness or a circumstance that matters to the safety of self-care
        Factor "factor";
    }
}

/// What the table says of a finding.
struct Row {
    polarity: Polarity,
    group: QuestionGroup,
    question: &'static str,
    question_by_proxy: &'static str,
    /// Empty if there is none.
    hint: &'static str,
    entails: &'static [Finding],
}

/// The last text, which replaces those before it.
const fn last(texts: &[&'static str]) -> &'static str {
    match texts {
        [.., last] => last,
        [] => "",
    }
}

/// A vocabulary of findings. A row holds the clinician's term, the id, the polarity and the group; the question to the
/// person, and after a `/` its form for somebody who answers for another person, if that differs; a hint where people
/// hesitate; and what a yes entails. `rule::findings` makes a criterion of each row.
macro_rules! findings {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident, $Kind:ident {
            $(
                #[doc = $term:literal] $(#[doc = $more:literal])*
                $Variant:ident $id:literal $polarity:ident, $group:ident:
                $question:literal $(/ $by_proxy:literal)? $(hint $hint:literal)?
                $(entails [$($entailed:expr),+])?;
            )+
        }
    ) => {
        crate::vocabulary::vocabulary! {
            $(#[$meta])*
            pub enum $Name: Row, "a finding" {
                $(
                    #[doc = $term] $(#[doc = $more])*
                    $Variant $id {
                        polarity: crate::Polarity::$polarity,
                        group: crate::finding::QuestionGroup::$group,
                        question: $question,
                        question_by_proxy: crate::finding::last(&[$question, $($by_proxy)?]),
                        hint: crate::finding::last(&["", $($hint)?]),
                        entails: &[$($($entailed.finding()),+)?],
                    }
                )+
            }
        }

        impl $Name {
            /// This value as a `Finding`.
            #[must_use]
            pub const fn finding(self) -> crate::Finding {
                crate::Finding::$Kind(self)
            }

            pub(super) const fn facts(self) -> &'static crate::finding::Row {
                self.row()
            }
        }

        impl From<$Name> for crate::Finding {
            fn from(finding: $Name) -> Self {
                finding.finding()
            }
        }
    };
}
use findings;

/// A finding of any of the four vocabularies.
///
/// ```
/// use backpain::{Finding, Symptom};
///
/// let fever: Finding = "fever".parse()?;
/// assert_eq!(fever, Symptom::Fever.into());
/// assert_eq!(fever.to_string(), "fever");
/// # Ok::<(), backpain::UnknownIdError>(())
/// ```
#[expect(clippy::exhaustive_enums, reason = "one variant for each vocabulary")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Finding {
    /// Felt or seen by the person.
    Symptom(Symptom),
    /// History or circumstance.
    RiskFactor(RiskFactor),
    /// Needs an examiner or a test.
    Sign(Sign),
    /// A medicine, an illness or a circumstance that matters to the safety of self-care.
    Factor(Factor),
}

/// Calls a method on the vocabulary that the finding belongs to.
macro_rules! whichever {
    ($finding:expr, $method:ident) => {
        match $finding {
            Finding::Symptom(symptom) => symptom.$method(),
            Finding::RiskFactor(risk_factor) => risk_factor.$method(),
            Finding::Sign(sign) => sign.$method(),
            Finding::Factor(factor) => factor.$method(),
        }
    };
}

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "tables of COUNT entries, made when the crate is compiled; an index is below COUNT, which fits in a byte"
)]
impl Finding {
    /// How many findings there are.
    pub const COUNT: usize = Symptom::ALL.len() + RiskFactor::ALL.len() + Sign::ALL.len() + Factor::ALL.len();

    const TABLE: [Self; Self::COUNT] = {
        let mut table = [Self::Symptom(Symptom::Fever); Self::COUNT];
        let mut rest: &mut [Self] = &mut table;
        let mut index = 0;
        while let [cell, tail @ ..] = rest {
            *cell = Self::at(index);
            rest = tail;
            index += 1;
        }
        table
    };

    /// Every finding: symptoms, then risk factors, then signs, then factors, each in the order of its table.
    pub const ALL: &'static [Self] = &Self::TABLE;

    const IDS: &'static [&'static str] = &{
        let (mut ids, mut index) = ([""; Self::COUNT], 0);
        while index < Self::COUNT {
            ids[index] = Self::TABLE[index].id();
            index += 1;
        }
        ids
    };

    const fn at(index: usize) -> Self {
        let [_, risk_factors, signs, factors] = Self::FIRST;
        if index < risk_factors {
            Self::Symptom(Symptom::ALL[index])
        } else if index < signs {
            Self::RiskFactor(RiskFactor::ALL[index - risk_factors])
        } else if index < factors {
            Self::Sign(Sign::ALL[index - signs])
        } else {
            Self::Factor(Factor::ALL[index - factors])
        }
    }

    /// The findings in the order of their bits in a set. Those that rules may use are together, so that rules look at
    /// few words.
    pub(crate) const BY_BIT: [Self; Self::COUNT] = {
        let (mut order, mut place) = (Self::TABLE, 0);
        let polarities = [Polarity::Concerning, Polarity::Neutral];
        let mut polarities: &[Polarity] = &polarities;
        while let [polarity, more @ ..] = polarities {
            let mut rest = Self::ALL;
            while let [finding, tail @ ..] = rest {
                if finding.polarity() as usize == *polarity as usize {
                    order[place] = *finding;
                    place += 1;
                }
                rest = tail;
            }
            polarities = more;
        }
        order
    };

    /// The bit in a set for each of [`ALL`](Self::ALL).
    /// It is longer than that, so that a look-up needs no check.
    const BITS: [u8; 1 << u8::BITS] = {
        let (mut bits, mut bit) = ([0; 1 << u8::BITS], 0);
        while bit < Self::COUNT {
            bits[Self::BY_BIT[bit].index()] = bit as u8;
            bit += 1;
        }
        bits
    };

    /// The bit in a set.
    #[inline]
    pub(crate) const fn bit(self) -> usize {
        Self::BITS[self.index() % Self::BITS.len()] as usize
    }

    /// The index in [`ALL`](Self::ALL).
    #[inline]
    pub(crate) const fn index(self) -> usize {
        let place = match self {
            Self::Symptom(symptom) => symptom as usize,
            Self::RiskFactor(risk_factor) => risk_factor as usize,
            Self::Sign(sign) => sign as usize,
            Self::Factor(factor) => factor as usize,
        };
        Self::FIRST[self.kind() as usize] + place // a table has no branches
    }

    /// The index of the first of each [`Kind`].
    const FIRST: [usize; Kind::ALL.len()] = {
        let risk_factors = Symptom::ALL.len();
        let signs = risk_factors + RiskFactor::ALL.len();
        [0, risk_factors, signs, signs + Sign::ALL.len()]
    };

    /// Which vocabulary it belongs to.
    #[must_use]
    #[inline]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Symptom(_) => Kind::Symptom,
            Self::RiskFactor(_) => Kind::RiskFactor,
            Self::Sign(_) => Kind::Sign,
            Self::Factor(_) => Kind::Factor,
        }
    }

    /// The permanent kebab-case id: the `Display`, `FromStr` and JSON form.
    #[must_use]
    pub const fn id(self) -> &'static str {
        whichever!(self, id)
    }

    /// The clinician's term.
    #[must_use]
    pub const fn name(self) -> &'static str {
        whichever!(self, name)
    }

    const fn row(self) -> &'static Row {
        whichever!(self, facts)
    }

    /// Whether it may move the urgency.
    #[must_use]
    pub const fn polarity(self) -> Polarity {
        self.row().polarity
    }

    /// The group in which it is asked. An intimate group has a sentence to read [before](QuestionGroup::before) it.
    #[must_use]
    pub const fn group(self) -> QuestionGroup {
        self.row().group
    }

    /// The question to the person in plain words, or what the examiner records.
    ///
    /// ```
    /// use backpain::{Finding, Symptom};
    ///
    /// let numb = Finding::from(Symptom::LegNumbness);
    /// assert_eq!(numb.question(), "In the last 2 weeks, have you had new or worse numbness or tingling in a leg or foot?");
    /// assert_eq!(numb.question_by_proxy(), "In the last 2 weeks, have they had new or worse numbness or tingling in a leg or foot?");
    /// assert_eq!(numb.hint(), Some("One leg or both. Pins and needles count too."));
    /// ```
    #[must_use]
    pub const fn question(self) -> &'static str {
        self.row().question
    }

    /// The question to somebody who answers for another person.
    #[must_use]
    pub const fn question_by_proxy(self) -> &'static str {
        self.row().question_by_proxy
    }

    /// What counts and what does not, for a question at which people hesitate.
    #[must_use]
    pub const fn hint(self) -> Option<&'static str> {
        let hint = self.row().hint;
        if hint.is_empty() { None } else { Some(hint) }
    }

    /// The findings that a yes to this one entails.
    #[must_use]
    pub const fn entails(self) -> &'static [Self] {
        self.row().entails
    }
}

crate::vocabulary::as_text!(Finding, "a finding", |given| find(given).map_or(Self::COUNT, Self::index));

/// An id may occur in only one vocabulary.
const _: () = crate::vocabulary::assert_good_ids(Finding::IDS);

/// A yes to a neutral finding must not raise the urgency through what it entails.
const _: () = {
    let mut rest = Finding::ALL;
    while let [first, tail @ ..] = rest {
        let mut entailed = first.entails();
        while let [other, more @ ..] = entailed {
            assert!(
                matches!(first.polarity(), Polarity::Concerning)
                    || matches!(other.polarity(), Polarity::Neutral),
                "a neutral finding entails a concerning one"
            );
            entailed = more;
        }
        rest = tail;
    }
};

impl FindingSet {
    /// The neutral findings of [`Kind::Factor`].
    ///
    /// No red flag can ask for one, so a triage ignores them: they are not assumed to be no, the mildest and the
    /// gravest completion leave them open, and answering only them does not count as an assessment.
    pub const SELF_CARE_ONLY: Self = {
        let (mut set, mut rest) = (Self::EMPTY, Factor::ALL);
        while let [first, tail @ ..] = rest {
            if let Polarity::Neutral = first.finding().polarity() {
                set = set.with(first.finding());
            }
            rest = tail;
        }
        set
    };

    /// The set of every finding of one kind.
    ///
    /// ```
    /// use backpain::{Factor, FindingSet, Kind, Symptom};
    ///
    /// const FACTORS: FindingSet = FindingSet::of_kind(Kind::Factor);
    /// assert!(FACTORS.contains(Factor::NsaidAllergy.into()) && !FACTORS.contains(Symptom::Fever.into()));
    /// ```
    #[must_use]
    pub const fn of_kind(kind: Kind) -> Self {
        let (mut set, mut rest) = (Self::EMPTY, Finding::ALL);
        while let [first, tail @ ..] = rest {
            if first.kind() as u8 == kind as u8 {
                set = set.with(*first);
            }
            rest = tail;
        }
        set
    }
}
