//! Small rule sets, each with one error, so that each law can be seen to catch its own.

use backpain::laws::{Law, Triages};
use backpain::presentation::PresentationBuilder;
use backpain::rule::{Rule, terms::*};
use backpain::triage::Standing;
use backpain::{Answer, Finding, Presentation, Question, QuestionSet, Symptom, Urgency};

use super::oracle::holds;

backpain::rules! {
    const TABLE;

    rule "saddle"
        suspects CaudaEquinaSyndrome
        urgency Emergency at EmergencyDepartment
        when SaddleSensoryChange;
        because "For the laws.";
        sources [GoodPractice]

    rule "fever"
        suspects SpinalInfection
        urgency SameDay at SameDayClinician
        when Fever;
        because "For the laws.";
        sources [GoodPractice]

    rule "weight-loss-and-night-pain"
        suspects Malignancy
        urgency WithinTwoWeeks at OwnDoctor
        when all(&[UnexplainedWeightLoss, NightPain]);
        because "For the laws.";
        sources [GoodPractice]
}

/// What the table asks for.
const ASKED: [Finding; 4] = [
    Symptom::SaddleSensoryChange.finding(),
    Symptom::Fever.finding(),
    Symptom::UnexplainedWeightLoss.finding(),
    Symptom::NightPain.finding(),
];

/// Three rules over four findings, with one error or none. Everything else is found by trying every way to answer the
/// open questions, so that every other law holds.
#[derive(Clone, Debug)]
pub(crate) struct SmallTriage {
    rules: Vec<Rule<'static>>,
    breaks: Option<Law>,
}

/// Whether a rule fires in every completion, in none, or in some.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Certain,
    Refuted,
    Pending,
}

impl SmallTriage {
    /// The rules with the error that this law catches, and no other.
    pub(crate) fn breaking(law: Law) -> Self {
        Self { rules: TABLE.to_vec(), breaks: Some(law) }
    }

    /// The same rules without an error.
    pub(crate) fn correct() -> Self {
        Self { rules: TABLE.to_vec(), breaks: None }
    }

    fn has(&self, law: Law) -> bool {
        self.breaks == Some(law)
    }

    /// Whether the rule fires for a person who has answered everything that it asks.
    fn fires(&self, rule: &Rule<'_>, person: &Presentation) -> bool {
        let taken_back = match rule.id {
            "fever" if self.has(Law::Monotone) => {
                person.answer(Symptom::UnexplainedWeightLoss) == Answer::Yes
            }
            "fever" => self.has(Law::Live),
            _ => false,
        };
        holds(&rule.when, person) && !taken_back
    }

    fn urgency(&self, person: &Presentation) -> Urgency {
        let firing = self.rules.iter().enumerate().filter(|(_, rule)| self.fires(rule, person));
        let by_place = |place| TABLE.get(place).map(|rule: &Rule<'_>| rule.urgency);
        let urgencies = firing.map(|(place, rule)| match by_place(place) {
            Some(urgency) if self.has(Law::OrderFree) => urgency,
            _ => rule.urgency,
        });
        urgencies.max().unwrap_or(Urgency::SelfCare)
    }

    /// The person as a triage with the error reads them.
    fn seen(&self, person: &Presentation) -> Presentation {
        if !self.has(Law::Sound) {
            return *person;
        }
        let unasked = ASKED.iter().filter(|finding| person.unasked().findings().contains(**finding));
        unasked.fold(person.to_builder(), |said, &finding| said.no(finding)).build().unwrap_or(*person)
    }

    fn truth(&self, rule: &Rule<'_>, person: &Presentation) -> Truth {
        let all = completions(person);
        match all.iter().filter(|completion| self.fires(rule, completion)).count() {
            0 => Truth::Refuted,
            firing if firing == all.len() => Truth::Certain,
            _ => Truth::Pending,
        }
    }

    /// The fewest answers that decide the rule the way that all of them do.
    fn because(&self, rule: &Rule<'_>, person: &Presentation) -> QuestionSet {
        let truth = self.truth(rule, person);
        let said: Vec<Question> =
            ASKED.into_iter().filter(|&finding| is_said(person, finding)).map(Question::Finding).collect();
        let chosen = |mask: u32| -> QuestionSet {
            let members = said.iter().enumerate().filter(move |(place, _)| mask >> place & 1 == 1);
            members.map(|(_, &question)| question).collect()
        };
        let mut masks: Vec<u32> = (0..1 << said.len()).collect();
        masks.sort_by_key(|mask| mask.count_ones());
        let parts = masks.into_iter().map(chosen);
        let mut deciding = parts.filter(|part| self.truth(rule, &person.restricted_to(*part)) == truth);
        let because = deciding.next().unwrap_or_default();
        let needless = said.iter().find(|question| !because.contains(**question));
        match needless {
            Some(needless) if self.has(Law::Explained) && truth == Truth::Certain => because.with(*needless),
            _ => because,
        }
    }

    /// The open questions whose answer alone can make a difference to the rule.
    fn open(&self, rule: &Rule<'_>, person: &Presentation) -> QuestionSet {
        let differs = |finding: Finding| {
            completions(person).iter().any(|completion| {
                let answered = |answer| completion.to_builder().answer(finding, answer).build();
                match (answered(Answer::Yes), answered(Answer::No)) {
                    (Ok(yes), Ok(no)) => self.fires(rule, &yes) != self.fires(rule, &no),
                    _ => false,
                }
            })
        };
        let open = ASKED.into_iter().filter(|&finding| !is_said(person, finding));
        open.filter(|&finding| differs(finding)).map(Question::Finding).collect()
    }
}

fn is_said(person: &Presentation, finding: Finding) -> bool {
    matches!(person.answer(finding), Answer::Yes | Answer::No)
}

/// Every way to answer the open questions of the table, the mildest first.
fn completions(person: &Presentation) -> Vec<Presentation> {
    let mut all = Vec::from([*person]);
    for &finding in &ASKED {
        if !is_said(person, finding) {
            let answer = |answer| {
                let said = all.iter().map(move |so_far| so_far.to_builder().answer(finding, answer));
                said.filter_map(|said| said.build().ok()).collect::<Vec<_>>()
            };
            all = [answer(Answer::No), answer(Answer::Yes)].concat();
        }
    }
    all
}

impl Triages for SmallTriage {
    fn rules(&self) -> Vec<Rule<'_>> {
        self.rules.clone()
    }

    fn bounds(&self, person: &Presentation) -> (Urgency, Urgency) {
        let least = self.urgency(&self.mildest(person));
        let most = self.urgency(&self.gravest(person));
        (least, if self.has(Law::Tight) { Urgency::Emergency } else { most })
    }

    fn advised(&self, person: &Presentation) -> Urgency {
        let least = self.bounds(person).0;
        if self.has(Law::NoFalseAllClear) {
            return least;
        }
        let asked = person.declined().findings().iter().fold(person.to_builder(), PresentationBuilder::no);
        let most = self.bounds(&asked.build().unwrap_or(*person)).1;
        least.max(most.min(Urgency::SameDay))
    }

    fn fired(&self, person: &Presentation) -> Vec<String> {
        let fired = self.rules.iter().filter(|rule| self.truth(rule, person) == Truth::Certain);
        fired.map(|rule| rule.id.to_string()).collect()
    }

    fn standing(&self, person: &Presentation, rule: &str) -> Option<Standing> {
        let rule = self.rules.iter().find(|known| known.id == rule)?;
        Some(match self.truth(rule, person) {
            Truth::Certain => Standing::Fired(self.because(rule, person)),
            Truth::Refuted => Standing::Refuted(self.because(rule, person)),
            Truth::Pending => Standing::Pending(self.open(rule, person)),
        })
    }

    fn mildest(&self, person: &Presentation) -> Presentation {
        let seen = self.seen(person);
        completions(&seen).into_iter().min_by_key(|completion| self.urgency(completion)).unwrap_or(seen)
    }

    fn gravest(&self, person: &Presentation) -> Presentation {
        let seen = self.seen(person);
        completions(&seen).into_iter().max_by_key(|completion| self.urgency(completion)).unwrap_or(seen)
    }

    fn reversed(&self) -> Option<Box<dyn Triages + '_>> {
        let rules = self.rules.iter().rev().copied().collect();
        Some(Box::new(Self { rules, breaks: self.breaks }))
    }
}
