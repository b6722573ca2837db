//! Small rule sets, each with one fault: what a law is for, and that it catches it.
//!
//! ```
//! use backpain::laws::{self, Law, broken::Faulty};
//! use backpain::{Presentation, Symptom};
//!
//! let unknown_is_no = Faulty::against(Law::Sound);
//! let saddle = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
//! let broken = laws::sound(&unknown_is_no, &Presentation::EMPTY, &saddle).unwrap_err();
//! assert_eq!(
//!     broken.to_string(),
//!     "not sound: Whatever more is answered, the urgency stays within the bounds that were given; a rule \
//!      that fires goes on firing, one that is refuted never fires, and no rule that fires is \
//!      more urgent than the lower bound.\n  \
//!        person:   nothing was said\n  \
//!        and then: saddle-sensory-change: yes\n  \
//!        promised: at least self-care, at most self-care, whatever else is answered\n  \
//!        came:     at least emergency, at most emergency\n  \
//!        rule      saddle (emergency, fires; when saddle-sensory-change)"
//! );
//! # Ok::<(), backpain::Contradiction>(())
//! ```

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Law, Standing, Triages, alone, is_said};
use crate::Question;
use crate::presentation::Builder;
use crate::rule::{Rule, Truth, words::*};
use crate::{Answer, Finding, Presentation, Symptom, Urgency};

crate::rules! {
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

/// What the table asks.
const ASKED: [Finding; 4] = [
    Symptom::SaddleSensoryChange.finding(),
    Symptom::Fever.finding(),
    Symptom::UnexplainedWeightLoss.finding(),
    Symptom::NightPain.finding(),
];

/// Three rules over four findings, with one fault or with none. Everything besides the fault is found by trying
/// every way to answer what is open, so that no other law is broken.
#[derive(Clone, Debug)]
#[must_use]
pub struct Faulty {
    rules: Vec<Rule<'static>>,
    fault: Option<Law>,
}

impl Faulty {
    /// The rules with the [fault](Law::fault) that this law catches, and no other.
    pub fn against(law: Law) -> Self {
        Self { rules: TABLE.to_vec(), fault: Some(law) }
    }

    /// The same rules without a fault.
    pub fn faultless() -> Self {
        Self { rules: TABLE.to_vec(), fault: None }
    }

    fn has(&self, law: Law) -> bool {
        self.fault == Some(law)
    }

    /// Whether the rule fires for somebody of whom everything that it asks is known.
    fn holds(&self, rule: &Rule<'_>, person: &Presentation) -> bool {
        let taken_back = match rule.id {
            "fever" if self.has(Law::Monotone) => {
                person.answer(Symptom::UnexplainedWeightLoss) == Answer::Yes
            }
            "fever" => self.has(Law::Live),
            _ => false,
        };
        rule.when.truth(&person.evidence()) == Truth::Certain && !taken_back
    }

    fn urgency(&self, person: &Presentation) -> Urgency {
        let firing = self.rules.iter().enumerate().filter(|(_, rule)| self.holds(rule, person));
        let by_place = |place| TABLE.get(place).map(|rule: &Rule<'_>| rule.urgency);
        let urgencies = firing.map(|(place, rule)| match by_place(place) {
            Some(urgency) if self.has(Law::OrderFree) => urgency,
            _ => rule.urgency,
        });
        urgencies.max().unwrap_or(Urgency::SelfCare)
    }

    /// The person as the fault lets one be seen.
    fn seen(&self, person: &Presentation) -> Presentation {
        if !self.has(Law::Sound) {
            return *person;
        }
        let unasked = ASKED.iter().filter(|finding| person.unasked().contains(**finding));
        unasked.fold(person.to_builder(), |said, &finding| said.no(finding)).build().unwrap_or(*person)
    }

    /// Whether the rule fires in every completion, in none, or in some.
    fn truth(&self, rule: &Rule<'_>, person: &Presentation) -> Truth {
        let all = completions(person);
        let firing = all.iter().filter(|completion| self.holds(rule, completion)).count();
        Truth::of(firing == all.len(), firing > 0)
    }

    /// The fewest answers that decide the rule as all of them do.
    fn because(&self, rule: &Rule<'_>, person: &Presentation) -> Vec<Question> {
        let truth = self.truth(rule, person);
        let said: Vec<Question> = ASKED
            .iter()
            .map(|&finding| Question::Finding(finding))
            .filter(|&topic| is_said(person, topic))
            .collect();
        let chosen = |mask: u32| {
            let members = said.iter().enumerate().filter(move |(place, _)| mask >> place & 1 == 1);
            members.map(|(_, &topic)| topic).collect::<Vec<_>>()
        };
        let mut masks: Vec<u32> = (0..1 << said.len()).collect();
        masks.sort_by_key(|mask| mask.count_ones());
        let parts = masks.into_iter().map(chosen);
        let mut deciding = parts.filter(|part| self.truth(rule, &alone(person, part)) == truth);
        let mut because = deciding.next().unwrap_or_default();
        if self.has(Law::Explained) && truth == Truth::Certain {
            let needless = said.iter().find(|topic| !because.contains(topic)).copied();
            because.extend(needless);
        }
        because
    }

    /// The open questions of which one answer alone makes a difference to the rule.
    fn open(&self, rule: &Rule<'_>, person: &Presentation) -> Vec<Question> {
        let differs = |finding: Finding| {
            completions(person).iter().any(|completion| {
                let answered = |answer| completion.to_builder().answer(finding, answer).build();
                match (answered(Answer::Yes), answered(Answer::No)) {
                    (Ok(yes), Ok(no)) => self.holds(rule, &yes) != self.holds(rule, &no),
                    _ => false,
                }
            })
        };
        let open = ASKED.iter().filter(|&&finding| !is_said(person, Question::Finding(finding)));
        open.filter(|&&finding| differs(finding)).map(|&finding| Question::Finding(finding)).collect()
    }
}

/// Every way to answer what the table asks and the person leaves open, the mildest first.
fn completions(person: &Presentation) -> Vec<Presentation> {
    let mut all = Vec::from([*person]);
    for &finding in &ASKED {
        if !is_said(person, Question::Finding(finding)) {
            let answer = |answer| {
                let said = all.iter().map(move |so_far| so_far.to_builder().answer(finding, answer));
                said.filter_map(|said| said.build().ok()).collect::<Vec<_>>()
            };
            all = [answer(Answer::No), answer(Answer::Yes)].concat();
        }
    }
    all
}

impl Triages for Faulty {
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
        let asked = person.declined().iter().fold(person.to_builder(), Builder::no);
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
        Some(Box::new(Self { rules, fault: self.fault }))
    }
}
