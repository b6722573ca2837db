//! The rule set that everybody is given, and how its criteria are written in another language.
//!
//! The crate's own table is the only source: what the engines are given, the code written by hand and the decision
//! diagrams are all made from it.

use backpain::rule::{Rule, When};
use backpain::{Condition, Finding, FindingSet, Measure, RuleSet, Sex, Urgency, red_flags};

use crate::person::FEMALE;

/// The rules that suspect an injury or a disease of the spine's nerves, bones and joints.
const SUSPECTS: [Condition; 11] = [
    Condition::CaudaEquinaSyndrome,
    Condition::SpinalCordCompression,
    Condition::MetastaticSpinalCordCompression,
    Condition::SevereRadiculopathy,
    Condition::Radiculopathy,
    Condition::LumbarSpinalStenosis,
    Condition::VertebralFracture,
    Condition::HipFracture,
    Condition::SpinalMetastases,
    Condition::AxialSpondyloarthritis,
    Condition::InflammatoryBackPain,
];

/// The rules, in the order of the crate's table, and what they ask for.
#[derive(Debug)]
pub struct Rules {
    set: RuleSet,
    urgencies: Vec<Urgency>,
}

/// The rules that fire, a bit for each in the order of the set, and the most urgent of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A bit for each rule.
    pub fired: u64,
    /// The highest urgency of a rule that fires.
    pub urgency: Urgency,
}

/// A criterion on one question, or several of them joined.
#[derive(Clone, Debug)]
pub enum Criterion {
    /// The answer is yes.
    Yes(String),
    /// The answer is no.
    No(String),
    /// The number is at least the first and at most the second, where there is a limit.
    Within(String, Option<u16>, Option<u16>),
    /// Every one of these.
    All(Vec<Self>),
    /// One or more of these.
    Any(Vec<Self>),
    /// At least so many of these.
    AtLeast(u8, Vec<Self>),
}

/// A question by the name of its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// How old, how long, how bad.
    Number(Measure),
    /// Whether the person is a woman.
    Female,
    /// Whether the finding is present.
    Answer(Finding),
}

impl Field {
    /// The name of the field in the plain struct.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Number(measure) => measure.id().to_owned(),
            Self::Female => FEMALE.to_owned(),
            Self::Answer(finding) => finding.id().replace('-', "_"),
        }
    }
}

impl Rules {
    /// Chooses the rules and builds the set at run time.
    #[must_use]
    pub fn chosen() -> Self {
        let chosen = red_flags::RULES.iter().filter(|rule| SUSPECTS.contains(&rule.suspects));
        let set = chosen.fold(RuleSet::builder("peers"), |builder, &rule| builder.add(rule));
        let set = set.build().unwrap();
        let urgencies: Vec<Urgency> = set.rules().map(|rule| rule.urgency).collect();
        assert!(urgencies.len() <= 64, "a bit for each rule");
        Self { set, urgencies }
    }

    /// The rules as the crate holds them.
    #[must_use]
    pub const fn set(&self) -> &RuleSet {
        &self.set
    }

    /// How many rules there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.urgencies.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.urgencies.is_empty()
    }

    /// Each rule with its criterion.
    pub fn criteria(&self) -> impl Iterator<Item = (Rule<'_>, Criterion)> {
        self.set.rules().map(|rule| (rule, Criterion::of(rule.when)))
    }

    /// The urgency of the rule with this bit.
    #[must_use]
    pub fn urgency(&self, index: usize) -> Urgency {
        self.urgencies[index]
    }

    /// The bit of the rule with this id.
    #[must_use]
    pub fn index(&self, id: &str) -> Option<usize> {
        self.set.rules().position(|rule| rule.id == id)
    }

    /// The questions of the rules: numbers, sex and findings, each once.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let mut whole = Asked { measures: Vec::new(), sex: false, findings: FindingSet::EMPTY };
        self.set.rules().for_each(|rule| whole.add(rule.when));
        let numbers = Measure::ALL.iter().filter(|measure| whole.measures.contains(measure));
        let numbers = numbers.map(|&measure| Field::Number(measure));
        numbers
            .chain(whole.sex.then_some(Field::Female))
            .chain(whole.findings.iter().map(Field::Answer))
            .collect()
    }
}

/// What the rules ask for.
struct Asked {
    measures: Vec<Measure>,
    sex: bool,
    findings: FindingSet,
}

impl Asked {
    fn add(&mut self, when: When<'_>) {
        match when {
            When::Has(finding) => {
                self.findings.insert(finding);
            }
            When::Between(measure, ..) => self.measures.push(measure),
            When::Is(_) => self.sex = true,
            When::All(members) | When::Any(members) | When::AtLeast(_, members) => {
                members.iter().for_each(|member| self.add(member));
            }
            _ => unimplemented!("a criterion that these peers do not know"),
        }
    }
}

impl Criterion {
    fn of(when: When<'_>) -> Self {
        let each = |members: backpain::rule::Members<'_>| members.iter().map(Self::of).collect();
        match when {
            When::Has(finding) => Self::Yes(Field::Answer(finding).name()),
            When::Is(Sex::Female) => Self::Yes(Field::Female.name()),
            When::Is(Sex::Male) => Self::No(Field::Female.name()),
            When::Between(measure, low, high) => {
                let (least, most) = measure.limits();
                let (low, high) = ((low > least).then_some(low), (high < most).then_some(high));
                Self::Within(Field::Number(measure).name(), low, high)
            }
            When::All(members) => Self::All(each(members)),
            When::Any(members) => Self::Any(each(members)),
            When::AtLeast(needed, members) => Self::AtLeast(needed, each(members)),
            _ => unimplemented!("a criterion that these peers do not know"),
        }
    }

    /// Writes it in a language with infix operators.
    #[must_use]
    pub fn infix(&self, language: &Infix) -> String {
        let Infix { prefix, and, or, not, .. } = language;
        let joined = |members: &[Self], with: &str| {
            let members: Vec<String> = members.iter().map(|member| member.infix(language)).collect();
            format!("({})", members.join(with))
        };
        match self {
            Self::Yes(field) => format!("{prefix}{field}"),
            Self::No(field) => format!("{not}{prefix}{field}"),
            Self::Within(field, low, high) => {
                let low = low.map(|low| format!("{prefix}{field} >= {low}"));
                let high = high.map(|high| format!("{prefix}{field} <= {high}"));
                low.into_iter().chain(high).collect::<Vec<_>>().join(and)
            }
            Self::All(members) => joined(members, and),
            Self::Any(members) => joined(members, or),
            Self::AtLeast(needed, members) => {
                let one = |member: &Self| (language.one_if)(&member.infix(language));
                let ones: Vec<String> = members.iter().map(one).collect();
                format!("({} >= {needed})", ones.join(" + "))
            }
        }
    }
}

/// A language with infix operators.
#[derive(Clone, Copy, Debug)]
pub struct Infix {
    /// What comes before the name of a field.
    pub prefix: &'static str,
    /// And.
    pub and: &'static str,
    /// Or.
    pub or: &'static str,
    /// Not.
    pub not: &'static str,
    /// Writes one if a criterion holds, and zero if not.
    pub one_if: fn(&str) -> String,
}
