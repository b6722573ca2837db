//! JSON of presentations, written by hand so that nothing of the reader under test is used.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::presentation::{Said, said, say};
use super::vocabulary::findings;
use crate::presentation::Statement;
use crate::vocabulary::vocabulary;
use crate::{Answer, Finding, Measure, Presentation, RiskFactor, Sex};

vocabulary! {
    /// The one thing that is wrong with [nearly valid](json_nearly_valid) JSON.
    #[non_exhaustive]
    pub enum Fault, "a fault" {
        /// A key that no presentation has
        MistypedKey "mistyped-key";
        /// An id that no finding has
        MistypedFinding "mistyped-finding";
        /// A text that is no answer
        MistypedAnswer "mistyped-answer";
        /// A text that is no sex
        MistypedSex "mistyped-sex";
        /// A whole number that the measurement does not permit
        OutOfRange "out-of-range";
        /// A number that is not whole, or not written as such
        NotWhole "not-whole";
        /// Another kind of value than a number
        NoNumber "no-number";
        /// Another kind of value than a text for an answer
        NoAnswer "no-answer";
        /// Another kind of value than a text for the sex
        NoSex "no-sex";
        /// Another kind of value than an object of answers
        NoAnswers "no-answers";
        /// Another kind of value than a text or a whole number for the id
        NoId "no-id";
        /// A key given twice
        DoubledKey "doubled-key";
        /// A finding answered twice
        DoubledFinding "doubled-finding";
        /// Two statements that cannot both be true
        Contradiction "contradiction";
        /// Valid JSON, but no object
        NotAnObject "not-an-object";
        /// The end is missing
        CutShort "cut-short";
        /// Not JSON: a comma, a quote or a colon is wrong, or there is something that JSON does not have
        BrokenSyntax "broken-syntax";
        /// Something follows the object
        TextAfterIt "text-after-it";
    }
}

impl Fault {
    /// Whether the text is no JSON at all, so that a reader stops there; else the content is at fault.
    #[must_use]
    pub const fn breaks_syntax(self) -> bool {
        matches!(self, Self::CutShort | Self::BrokenSyntax | Self::TextAfterIt)
    }
}

/// How a document looks, whatever it says.
#[derive(Clone, Debug)]
struct Look {
    space: &'static str,
    /// Whether the first letter of every key is written as an escape.
    escaped: bool,
    /// Whether what is not known is written as `null`.
    nulls: bool,
    /// A value of `id`.
    id: Option<&'static str>,
    /// Findings of which it is said that the answer is unknown, unless they have one.
    unknown: Vec<Finding>,
    /// Where the keys go: they are sorted by these.
    order: Vec<u8>,
}

fn looks() -> impl Strategy<Value = Look> + Clone {
    (
        select(&["", " ", "\t", "\n  ", "\r\n"][..]),
        prop::bool::weighted(0.1),
        any::<bool>(),
        prop::option::of(select(&["1", "-7", "\"case-7\"", "\"\"", "\"\\u00e9 \\\"\"", "null"][..])),
        vec(findings(), 0..3),
        vec(0_u8..20, KEYS),
    )
        .prop_map(|(space, escaped, nulls, id, unknown, order)| Look {
            space,
            escaped,
            nulls,
            id,
            unknown,
            order,
        })
}

/// The keys that are no measurement's.
const ID: &str = "id";
const SEX: &str = "sex";
const ANSWERS: &str = "answers";
const KEYS: usize = 3 + Measure::ALL.len();

fn keys() -> impl Iterator<Item = &'static str> + Clone {
    [ID, SEX, ANSWERS].into_iter().chain(Measure::ALL.iter().map(|measure| measure.id()))
}

/// Keys and their values as text.
type Members = Vec<(String, String)>;

/// A document before it is put together.
#[derive(Clone, Debug)]
struct Document {
    members: Members,
    answers: Members,
    look: Look,
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn put(members: &mut Members, key: &str, value: &str) {
    members.retain(|(known, _)| known != key);
    members.push((key.into(), value.into()));
}

impl Document {
    fn new(statements: &[Statement], look: Look) -> Self {
        let mut document = Self { members: Members::new(), answers: Members::new(), look };
        for statement in statements {
            match statement {
                Statement::Answer(_, answer) => {
                    put(&mut document.answers, statement.id(), &quoted(answer.id()));
                }
                Statement::Measurement(_, number) => {
                    put(&mut document.members, statement.id(), &number.to_string());
                }
                Statement::Sex(sex) => put(&mut document.members, SEX, &quoted(sex.id())),
            }
        }
        for finding in &document.look.unknown {
            if !document.answers.iter().any(|(key, _)| key == finding.id()) {
                document.answers.push((finding.id().into(), quoted(Answer::Unknown.id())));
            }
        }
        if let Some(id) = document.look.id {
            put(&mut document.members, ID, id);
        }
        document
    }

    fn object(&self, members: &Members) -> String {
        let space = self.look.space;
        let written = members.iter().map(|(key, value)| {
            let key = match key.chars().next() {
                Some(first) if self.look.escaped => {
                    format!("\\u{:04x}{}", u32::from(first), key.get(first.len_utf8()..).unwrap_or_default())
                }
                _ => key.clone(),
            };
            format!("{space}{}{space}:{space}{value}{space}", quoted(&key))
        });
        format!("{{{}}}", written.collect::<Vec<_>>().join(","))
    }

    fn members(&self) -> Members {
        let mut members = self.members.clone();
        if !self.answers.is_empty() {
            members.push((ANSWERS.into(), self.object(&self.answers)));
        }
        if self.look.nulls {
            for key in keys() {
                if !members.iter().any(|(known, _)| known == key) {
                    members.push((key.into(), "null".into()));
                }
            }
        }
        let place = |key: &str| keys().position(|known| known == key).unwrap_or(KEYS);
        members.sort_by_key(|(key, _)| (self.look.order.get(place(key)).copied(), place(key)));
        members
    }

    fn text(&self) -> String {
        self.object(&self.members())
    }
}

/// The statements in their order, without those that contradict the ones before or say a thing again.
fn accepted(said: &Said, start: &[Presentation], taken: &[&str]) -> (Vec<Statement>, Vec<Presentation>) {
    let (mut statements, mut so_far): (Vec<Statement>, _) = (Vec::new(), start.to_vec());
    for &statement in &said.statements {
        let again = statements.iter().any(|said| said.id() == statement.id());
        let next: Option<Vec<_>> = so_far.iter().map(|so_far| say(so_far, statement)).collect();
        if let Some(next) = next.filter(|_| !again && !taken.contains(&statement.id())) {
            statements.push(statement);
            so_far = next;
        }
    }
    (statements, so_far)
}

/// The text of a presentation, and the presentation: its keys in any order, with an id or without, what is
/// not known left out, `null` or unknown, with white space between, and some keys written as escapes.
///
/// The text shrinks to a plain one first, and then as [`presentations`](super::presentations) do.
///
/// ```
/// # #[cfg(feature = "serde")]
/// # {
/// use backpain::{Presentation, proptest1};
/// use proptest::prelude::*;
///
/// proptest!(|((text, presentation) in proptest1::json_valid())| {
///     prop_assert_eq!(serde_json::from_str::<Presentation>(&text).unwrap(), presentation);
/// });
/// # }
/// ```
pub fn json_valid() -> impl Strategy<Value = (String, Presentation)> + Clone {
    (looks(), said()).prop_map(|(look, said)| {
        let (statements, presentations) = accepted(&said, &[Presentation::EMPTY], &[]);
        let presentation = presentations.first().copied().unwrap_or(Presentation::EMPTY);
        (Document::new(&statements, look).text(), presentation)
    })
}

/// The text of a presentation with exactly one thing wrong, and what that is.
///
/// The text shrinks to a plain one first, then as [`presentations`](super::presentations) do; the fault
/// stays until nothing else can go, and then moves toward the first of [`Fault::ALL`].
pub fn json_nearly_valid() -> impl Strategy<Value = (String, Fault)> + Clone {
    (looks(), said(), any::<[Index; 2]>(), any::<Fault>()).prop_map(|(look, said, picks, fault)| {
        let damage = Damage { picks, fault };
        if fault == Fault::Contradiction {
            return (damage.contradiction(&said, look), fault);
        }
        let (statements, _) = accepted(&said, &[Presentation::EMPTY], &[]);
        (damage.text(Document::new(&statements, look)), fault)
    })
}

/// A fault, and what decides where it goes and what it looks like.
struct Damage {
    picks: [Index; 2],
    fault: Fault,
}

impl Damage {
    /// One of these, which are never none.
    fn one<T: Copy>(&self, of: &[T], otherwise: T) -> T {
        let [pick, _] = self.picks;
        if of.is_empty() { otherwise } else { *pick.get(of) }
    }

    fn other<T: Copy>(&self, of: &[T], otherwise: T) -> T {
        let [_, pick] = self.picks;
        if of.is_empty() { otherwise } else { *pick.get(of) }
    }

    fn finding(&self) -> &'static str {
        self.one(Finding::ALL, PREGNANCY).id()
    }

    fn measure(&self) -> Measure {
        self.one(Measure::ALL, Measure::Age)
    }

    /// As a hand slips: a letter too many or too few, another case, another word.
    fn mistyped(&self, id: &str, is_good: impl Fn(&str) -> bool) -> String {
        let shorter: String = id.chars().skip(1).collect();
        let slips =
            [format!("{id}s"), format!("{id} "), shorter, id.to_uppercase(), id.replace(['-', '_'], "")];
        let slips: Vec<&str> = slips.iter().map(String::as_str).filter(|slip| !is_good(slip)).collect();
        self.other(&slips, "no such thing").into()
    }

    fn text(&self, mut document: Document) -> String {
        match self.fault {
            Fault::MistypedFinding => {
                let finding = self.mistyped(self.finding(), |id| id.parse::<Finding>().is_ok());
                document.answers.push((finding, quoted(Answer::Yes.id())));
            }
            Fault::DoubledFinding => {
                let value = quoted(Answer::Unknown.id());
                if document.answers.is_empty() {
                    document.answers.push((self.finding().into(), value));
                }
                let [pick, _] = self.picks;
                let again = pick.get(&document.answers).clone();
                document.answers.push(again);
            }
            Fault::MistypedAnswer | Fault::NoAnswer => {
                put(&mut document.answers, self.finding(), self.value());
            }
            Fault::MistypedSex | Fault::NoSex => put(&mut document.members, SEX, self.value()),
            Fault::OutOfRange => {
                let (least, most) = self.measure().limits();
                let (least, most) = (i64::from(least), i64::from(most));
                let number = self.other(&[most + 1, least - 1, -40, 65_536, i64::MAX], -1);
                put(&mut document.members, self.measure().id(), &number.to_string());
            }
            Fault::NotWhole | Fault::NoNumber => {
                put(&mut document.members, self.measure().id(), self.value());
            }
            Fault::NoId => put(&mut document.members, ID, self.value()),
            Fault::NoAnswers => {
                document.answers.clear();
                put(&mut document.members, ANSWERS, self.value());
            }
            Fault::MistypedKey | Fault::DoubledKey => return self.key(&document),
            Fault::NotAnObject => return self.value().into(),
            Fault::CutShort => return self.cut_short(&document.text()),
            Fault::TextAfterIt => return document.text() + self.value(),
            Fault::BrokenSyntax => return document.text().replacen('{', self.value(), 1),
            Fault::Contradiction => {}
        }
        document.text()
    }

    /// A value that is refused.
    fn value(&self) -> &'static str {
        let values: &[&str] = match self.fault {
            Fault::MistypedAnswer => &["\"maybe\"", "\"Yes\"", "\"y\"", "\"\"", "\"no \""],
            Fault::MistypedSex => &["\"f\"", "\"Male\"", "\"other\"", "\"\""],
            Fault::NotWhole => &["5.5", "5.0", "1e1", "-0.5"],
            Fault::NoNumber => &["\"5\"", "true", "[5]", "{}", "\"\""],
            Fault::NoAnswer => &["true", "null", "1", "[]", "{\"yes\": true}"],
            Fault::NoSex => &["1", "false", "[\"male\"]", "{}", "0.5"],
            Fault::NoAnswers => &["[]", "\"none\"", "0", "false", "[[\"fever\", \"yes\"]]"],
            Fault::NoId => &["true", "1.5", "[]", "{\"id\": 1}"],
            Fault::NotAnObject => &["null", "[]", "5", "-5", "0.5", "true", "\"fever\"", "[{\"age\": 5}]"],
            Fault::TextAfterIt => &["}", " {}", ",", " x", "\"\""],
            // Each of these is wrong before anything else is read.
            Fault::BrokenSyntax => &[
                "{,",
                "{{",
                "{'sex': 1,",
                "{sex: 1,",
                "{/* */",
                "{\"sex\" 1,",
                "{\"sex\": 01,",
                "{\"sex\": NaN,",
                "{\"a\nb\": 1,",
            ],
            Fault::MistypedKey
            | Fault::MistypedFinding
            | Fault::OutOfRange
            | Fault::DoubledKey
            | Fault::DoubledFinding
            | Fault::Contradiction
            | Fault::CutShort => &[],
        };
        self.other(values, "null")
    }

    /// One more key, that stands there already or that no presentation has.
    fn key(&self, document: &Document) -> String {
        let mut members = document.members();
        let keys: Vec<&str> = keys().collect();
        let key = self.one(&keys, ID);
        if self.fault == Fault::MistypedKey {
            let key = self.mistyped(key, |slip| keys.contains(&slip));
            members.push((key, "null".into()));
        } else {
            let known = members.iter().find(|(known, _)| known == key).cloned();
            let again = known.unwrap_or((key.into(), "null".into()));
            members.retain(|(known, _)| known != key);
            members.extend([again.clone(), again]);
        }
        document.object(&members)
    }

    fn cut_short(&self, text: &str) -> String {
        // Without its last brace nothing that is left of an object is JSON.
        let [pick, _] = self.picks;
        text.chars().take(pick.index(text.chars().count().max(1))).collect()
    }

    /// Two statements that contradict each other, among others that contradict neither.
    fn contradiction(&self, said: &Said, look: Look) -> String {
        let age = self.other(&[0, 17, 40, 119], 40);
        let mut pairs = Vec::from([
            (Statement::Measurement(Measure::AgeAtOnset, age + 1), Statement::Measurement(Measure::Age, age)),
            (Statement::Sex(Sex::Male), Statement::Measurement(Measure::PregnancyWeeks, 20)),
            (Statement::Sex(Sex::Male), Statement::Answer(PREGNANCY, Answer::Yes)),
        ]);
        let default = (Statement::Sex(Sex::Male), Statement::Answer(PREGNANCY, Answer::Yes));
        for &finding in Finding::ALL {
            pairs.extend(finding.entails().iter().map(|&entailed| {
                (Statement::Answer(finding, Answer::Yes), Statement::Answer(entailed, Answer::No))
            }));
        }
        let (first, second) = self.one(&pairs, default);
        let start: Vec<_> =
            [first, second].iter().filter_map(|&statement| say(&Presentation::EMPTY, statement)).collect();
        let (mut statements, _) = accepted(said, &start, &[first.id(), second.id()]);
        statements.extend([first, second]);
        Document::new(&statements, look).text()
    }
}

const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();
