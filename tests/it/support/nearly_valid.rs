//! JSON of presentations with exactly one error.

use backpain::presentation::Statement;
use backpain::proptest1::presentations;
use backpain::{Answer, Finding, Measure, Presentation, Question, RiskFactor, Sex, Symptom};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The one error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mistake {
    /// A key that no presentation has.
    MistypedKey,
    /// An id that no finding has.
    MistypedFinding,
    /// A text that is not an answer.
    MistypedAnswer,
    /// A text that is not a sex.
    MistypedSex,
    /// A whole number that the measurement does not permit.
    OutOfRange,
    /// A number that is not whole, or not written as such.
    NotWhole,
    /// Another kind of value than a number.
    NoNumber,
    /// Another kind of value than a text for an answer.
    NoAnswer,
    /// Another kind of value than a text for the sex.
    NoSex,
    /// Another kind of value than an object of answers.
    NoAnswers,
    /// Another kind of value than a text or a whole number for the id.
    NoId,
    /// A key given twice.
    DoubledKey,
    /// A finding answered twice.
    DoubledFinding,
    /// Two statements that cannot both be true.
    Contradiction,
    /// Valid JSON, but not an object.
    NotAnObject,
    /// The end is missing.
    CutShort,
    /// Not JSON: a comma, a quote or a colon is wrong, or there is something that JSON does not have.
    BrokenSyntax,
    /// Something follows the object.
    TextAfterIt,
}

impl Mistake {
    pub(crate) const ALL: &'static [Self] = &[
        Self::MistypedKey,
        Self::MistypedFinding,
        Self::MistypedAnswer,
        Self::MistypedSex,
        Self::OutOfRange,
        Self::NotWhole,
        Self::NoNumber,
        Self::NoAnswer,
        Self::NoSex,
        Self::NoAnswers,
        Self::NoId,
        Self::DoubledKey,
        Self::DoubledFinding,
        Self::Contradiction,
        Self::NotAnObject,
        Self::CutShort,
        Self::BrokenSyntax,
        Self::TextAfterIt,
    ];

    /// Whether the text is not JSON at all; otherwise its content has the error.
    pub(crate) const fn breaks_syntax(self) -> bool {
        matches!(self, Self::CutShort | Self::BrokenSyntax | Self::TextAfterIt)
    }
}

/// Keys, and their values as JSON.
type Members = Vec<(String, String)>;

/// A document before it is written.
struct Document {
    members: Members,
    answers: Members,
}

const ID: &str = "id";
const SEX: &str = "sex";
const ANSWERS: &str = "answers";

fn keys() -> Vec<&'static str> {
    [ID, SEX, ANSWERS].into_iter().chain(Measure::ALL.iter().map(|measure| measure.id())).collect()
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn put(members: &mut Members, key: &str, value: &str) {
    members.retain(|(known, _)| known != key);
    members.push((key.into(), value.into()));
}

fn object(members: &Members) -> String {
    let written: Vec<String> =
        members.iter().map(|(key, value)| format!("{}: {value}", quoted(key))).collect();
    format!("{{{}}}", written.join(", "))
}

impl Document {
    fn new(statements: impl IntoIterator<Item = Statement>) -> Self {
        let mut document = Self { members: Members::new(), answers: Members::new() };
        for statement in statements {
            match statement {
                Statement::Yes(_) => put(&mut document.answers, statement.id(), &quoted(Answer::Yes.id())),
                Statement::No(_) => put(&mut document.answers, statement.id(), &quoted(Answer::No.id())),
                Statement::Unknown(question) => document.not_given(question, Answer::Unknown),
                Statement::Declined(question) => document.not_given(question, Answer::Declined),
                Statement::Measurement(_, number) => {
                    put(&mut document.members, statement.id(), &number.to_string());
                }
                Statement::Sex(sex) => put(&mut document.members, SEX, &quoted(sex.id())),
                other => panic!("write {other:?}"),
            }
        }
        document
    }

    fn not_given(&mut self, question: Question, answer: Answer) {
        let is_finding = matches!(question, Question::Finding(_));
        let members = if is_finding { &mut self.answers } else { &mut self.members };
        put(members, question.id(), &quoted(answer.id()));
    }

    fn members(&self) -> Members {
        let mut members = self.members.clone();
        if !self.answers.is_empty() {
            members.push((ANSWERS.into(), object(&self.answers)));
        }
        members
    }

    fn text(&self) -> String {
        object(&self.members())
    }
}

/// The JSON of a presentation with exactly one error, and that error. It shrinks as presentations do.
pub(crate) fn json_nearly_valid() -> impl Strategy<Value = (String, Mistake)> + Clone {
    (presentations(), any::<[Index; 2]>(), select(Mistake::ALL)).prop_map(|(presentation, picks, mistake)| {
        let damage = Damage { picks, mistake };
        let text = match mistake {
            Mistake::Contradiction => damage.contradiction(&presentation),
            _ => damage.text(Document::new(presentation.statements())),
        };
        (text, mistake)
    })
}

/// An error, and the choices that decide where it goes.
struct Damage {
    picks: [Index; 2],
    mistake: Mistake,
}

impl Damage {
    /// One of these.
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

    /// A typing error: a letter too many or too few, or another case.
    fn mistyped(&self, id: &str, is_good: impl Fn(&str) -> bool) -> String {
        let shorter: String = id.chars().skip(1).collect();
        let slips =
            [format!("{id}s"), format!("{id} "), shorter, id.to_uppercase(), id.replace(['-', '_'], "")];
        let slips: Vec<&str> = slips.iter().map(String::as_str).filter(|slip| !is_good(slip)).collect();
        self.other(&slips, "no such thing").into()
    }

    fn text(&self, mut document: Document) -> String {
        match self.mistake {
            Mistake::MistypedFinding => {
                let finding = self.mistyped(self.finding(), |id| id.parse::<Finding>().is_ok());
                document.answers.push((finding, quoted(Answer::Yes.id())));
            }
            Mistake::DoubledFinding => {
                let value = quoted(Answer::Unknown.id());
                if document.answers.is_empty() {
                    document.answers.push((self.finding().into(), value));
                }
                let [pick, _] = self.picks;
                let again = pick.get(&document.answers).clone();
                document.answers.push(again);
            }
            Mistake::MistypedAnswer | Mistake::NoAnswer => {
                put(&mut document.answers, self.finding(), self.value());
            }
            Mistake::MistypedSex | Mistake::NoSex => put(&mut document.members, SEX, self.value()),
            Mistake::OutOfRange => {
                let (least, most) = self.measure().limits();
                let (least, most) = (i64::from(least), i64::from(most));
                let number = self.other(&[most + 1, least - 1, -40, 65_536, i64::MAX], -1);
                put(&mut document.members, self.measure().id(), &number.to_string());
            }
            Mistake::NotWhole | Mistake::NoNumber => {
                put(&mut document.members, self.measure().id(), self.value());
            }
            Mistake::NoId => put(&mut document.members, ID, self.value()),
            Mistake::NoAnswers => {
                document.answers.clear();
                put(&mut document.members, ANSWERS, self.value());
            }
            Mistake::MistypedKey | Mistake::DoubledKey => return self.key(&document),
            Mistake::NotAnObject => return self.value().into(),
            Mistake::CutShort => return self.cut_short(&document.text()),
            Mistake::TextAfterIt => return document.text() + self.value(),
            Mistake::BrokenSyntax => return document.text().replacen('{', self.value(), 1),
            Mistake::Contradiction => {}
        }
        document.text()
    }

    /// A value that is an error here.
    fn value(&self) -> &'static str {
        let values: &[&str] = match self.mistake {
            Mistake::MistypedAnswer => &["\"maybe\"", "\"Yes\"", "\"y\"", "\"\"", "\"no \""],
            Mistake::MistypedSex => &["\"f\"", "\"Male\"", "\"other\"", "\"\""],
            Mistake::NotWhole => &["5.5", "5.0", "1e1", "-0.5"],
            Mistake::NoNumber => &["\"5\"", "true", "[5]", "{}", "\"\""],
            Mistake::NoAnswer => &["true", "null", "1", "[]", "{\"yes\": true}"],
            Mistake::NoSex => &["1", "false", "[\"male\"]", "{}", "0.5"],
            Mistake::NoAnswers => &["[]", "\"none\"", "0", "false", "[[\"fever\", \"yes\"]]"],
            Mistake::NoId => &["true", "1.5", "[]", "{\"id\": 1}"],
            Mistake::NotAnObject => &["null", "[]", "5", "-5", "0.5", "true", "\"fever\"", "[{\"age\": 5}]"],
            Mistake::TextAfterIt => &["}", " {}", ",", " x", "\"\""],
            // Each of these is an error before anything else is read.
            Mistake::BrokenSyntax => &[
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
            Mistake::MistypedKey
            | Mistake::MistypedFinding
            | Mistake::OutOfRange
            | Mistake::DoubledKey
            | Mistake::DoubledFinding
            | Mistake::Contradiction
            | Mistake::CutShort => &[],
        };
        self.other(values, "null")
    }

    /// One more key: a duplicate, or one that no presentation has.
    fn key(&self, document: &Document) -> String {
        let mut members = document.members();
        let keys = keys();
        let key = self.one(&keys, ID);
        if self.mistake == Mistake::MistypedKey {
            let key = self.mistyped(key, |slip| keys.contains(&slip));
            members.push((key, "null".into()));
        } else {
            let known = members.iter().find(|(known, _)| known == key).cloned();
            let again = known.unwrap_or((key.into(), "null".into()));
            members.retain(|(known, _)| known != key);
            members.extend([again.clone(), again]);
        }
        object(&members)
    }

    fn cut_short(&self, text: &str) -> String {
        // Without its last brace, no part of an object is JSON.
        let [pick, _] = self.picks;
        text.chars().take(pick.index(text.chars().count().max(1))).collect()
    }

    /// Two statements that contradict each other, among others that contradict neither.
    fn contradiction(&self, person: &Presentation) -> String {
        let age = self.other(&[0, 17, 40, 118], 40);
        let mut pairs = Vec::from([
            (Statement::Measurement(Measure::AgeAtOnset, age + 1), Statement::Measurement(Measure::Age, age)),
            (Statement::Sex(Sex::Male), Statement::Measurement(Measure::PregnancyWeeks, 20)),
            (Statement::Sex(Sex::Male), Statement::Yes(PREGNANCY)),
            (Statement::Sex(Sex::Male), Statement::Yes(Symptom::ReducedFetalMovement.finding())),
            (Statement::No(PREGNANCY), Statement::Measurement(Measure::PregnancyWeeks, 20)),
            (Statement::No(PREGNANCY), Statement::Yes(Symptom::FluidLeakingInPregnancy.finding())),
            (Statement::Measurement(Measure::Pain, 0), Statement::Yes(Symptom::UncontrolledPain.finding())),
            (
                Statement::Measurement(Measure::Duration, 366 * (age + 1) + 1),
                Statement::Measurement(Measure::Age, age),
            ),
            (
                Statement::Measurement(Measure::WeeksWithoutImprovement, 10),
                Statement::Measurement(Measure::Duration, 69),
            ),
        ]);
        let default = (Statement::Sex(Sex::Male), Statement::Yes(PREGNANCY));
        for &finding in Finding::ALL {
            pairs.extend(
                finding.entails().iter().map(|&entailed| (Statement::Yes(finding), Statement::No(entailed))),
            );
        }
        let (first, second) = self.one(&pairs, default);
        // Each of the two fits the others, so that there is no other error.
        let fits = |others: &[Statement], one| {
            let said = others.iter().chain([&one]);
            said.fold(Presentation::builder(), |said, &statement| said.say(statement).unwrap())
                .build()
                .is_ok()
        };
        let mut others = Vec::new();
        for statement in person.statements() {
            let longer = [&others[..], &[statement]].concat();
            let is_new = [first.id(), second.id()].iter().all(|id| *id != statement.id());
            if is_new && fits(&longer, first) && fits(&longer, second) {
                others = longer;
            }
        }
        Document::new(others.into_iter().chain([first, second])).text()
    }
}

const PREGNANCY: Finding = RiskFactor::PossiblePregnancy.finding();
