//! What a person reads: plain, short, and never more reassuring than the answers allow.

use alloc::format;
use alloc::string::String;

use super::{State, Triage};
use crate::{Setting, Urgency};

impl Triage<'_> {
    /// What to do, in plain words.
    ///
    /// While the interview is not finished it first says how much is left to ask, and only then what to do if the
    /// person stops.
    #[must_use]
    pub fn advice(&self) -> String {
        self.outcome().advice()
    }

    /// What to watch for meanwhile, and what the declined questions leave open, in plain words.
    #[must_use]
    pub fn safety_net(&self) -> String {
        self.outcome().safety_net()
    }

    pub(super) fn outcome(&self) -> Outcome {
        Outcome {
            state: self.state(),
            at_least: self.at_least(),
            declined_at_most: self.declined_at_most(),
            advised: self.advised(),
            setting: self.setting(),
            unanswered: self.unanswered().count(),
            declined: self.presentation.declined().len(),
        }
    }
}

/// Everything that the texts depend on.
#[derive(Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) state: State,
    pub(crate) at_least: Urgency,
    /// The highest urgency of the rules that wait for a declined question, if it is above the lower bound.
    pub(crate) declined_at_most: Option<Urgency>,
    pub(crate) advised: Urgency,
    pub(crate) setting: Setting,
    /// How many questions are left to ask.
    pub(crate) unanswered: usize,
    /// How many were declined.
    pub(crate) declined: usize,
}

impl Outcome {
    pub(crate) fn advice(self) -> String {
        let action = self.action();
        let left = match self.unanswered {
            0 => return String::from(self.result()),
            1 => "1 more question".into(),
            more => format!("{more} more questions"),
        };
        match self.state {
            State::NotAssessed if self.declined == 0 => format!(
                "Nothing has been answered yet, so this is not a result. There are {left} to ask. If you stop \
                 here: {action}"
            ),
            State::NotAssessed => format!(
                "You chose not to answer, so this is not a result. There are {left} to ask. If you stop here: \
                 {action}"
            ),
            State::Unfinished => {
                format!("This is not a result yet: {left} could change it. If you stop here: {action}")
            }
            State::AdviceCertain | State::EmergencyCertain => self.result().into(),
        }
    }

    /// What to do, phrased as the end of a sentence.
    const fn action(self) -> &'static str {
        match (self.advised, self.setting) {
            (Urgency::SameDay, Setting::MaternityUnit) => "call your maternity unit's urgent line now.",
            (Urgency::SameDay, _) => "speak to a clinician today.",
            (Urgency::WithinTwoWeeks, _) => "see a doctor within two weeks.",
            (Urgency::Routine, _) => "see your doctor or physiotherapist in the ordinary way.",
            // An emergency is certain, and self-care is advised only when nothing is left to ask.
            (Urgency::Emergency | Urgency::SelfCare, _) => self.result(),
        }
    }

    /// What to do when no question is left that could change it.
    const fn result(self) -> &'static str {
        if matches!(self.state, State::NotAssessed) {
            return "You chose not to answer, so this is not a result. Speak to a clinician if you are worried.";
        }
        match (self.advised, self.setting) {
            (Urgency::Emergency, Setting::CrisisLine) => {
                "Get help now: call a crisis line or emergency services, and stay with somebody you trust."
            }
            (Urgency::Emergency, _) => {
                "Get emergency care now: go to a hospital emergency department or call an ambulance. Do not wait to \
                 see if it gets better."
            }
            (Urgency::SameDay, Setting::MaternityUnit) => {
                "Call your maternity unit's urgent line now, day or night."
            }
            (Urgency::SameDay, _) if self.advised.level() > self.at_least.level() => {
                "Some things are not known, and they could mean that you need care soon. Speak to a clinician today."
            }
            (Urgency::SameDay, _) => {
                "Speak to a clinician today: a doctor, an urgent care clinic or a health line. Do not wait for a later \
                 appointment."
            }
            (Urgency::WithinTwoWeeks, _) => "See a doctor within two weeks.",
            (Urgency::Routine, Setting::Rheumatology) => {
                "See your doctor in the ordinary way, and ask to be referred to a rheumatology clinic."
            }
            (Urgency::Routine, _) => "See your doctor or physiotherapist in the ordinary way.",
            (Urgency::SelfCare, _) => {
                "There is no red flag in the answers given. Keep moving as you can and look after yourself at home. \
                 This does not rule out a serious cause."
            }
        }
    }

    pub(crate) fn safety_net(self) -> String {
        let watch_for = self.watch_for();
        let questions = match self.declined {
            0 => return watch_for.into(),
            1 => "a question".into(),
            more => format!("{more} questions"),
        };
        let open = match self.declined_at_most {
            None => "That does not change how soon you should be seen.",
            Some(Urgency::Emergency) => {
                "The answer could mean that you need emergency care, so tell a clinician if you can."
            }
            Some(Urgency::SameDay) => {
                "The answer could mean that you need care today, so tell a clinician if you can."
            }
            Some(Urgency::WithinTwoWeeks | Urgency::Routine | Urgency::SelfCare) => {
                "The answer could mean that you should see a doctor, so tell one if you can."
            }
        };
        format!("{watch_for} You chose not to answer {questions}. {open}")
    }

    const fn watch_for(self) -> &'static str {
        match self.advised {
            Urgency::Emergency if matches!(self.setting, Setting::CrisisLine) => {
                "Do not stay alone, and keep away from anything that you could hurt yourself with. If you are in danger \
                 now, call the emergency number."
            }
            Urgency::Emergency => {
                "Tell the staff what you answered here. Tell them too about any numbness around your genitals or bottom, any change in peeing, pooing or \
                 sexual feeling, and any weakness in your legs."
            }
            Urgency::SameDay | Urgency::WithinTwoWeeks | Urgency::Routine | Urgency::SelfCare => {
                "Get emergency care at once if one of these is new. You go numb around your genitals, bottom or inner \
                 thighs. It gets hard to pee, or you leak pee or poo. You lose feeling when you have sex. Both legs \
                 hurt, go weak or go numb. You have chest pain, collapse or feel very ill. And ask again if you get \
                 worse or are no better in a few weeks."
            }
        }
    }
}
