//! What a person reads: plain, short, and never more reassuring than the answers allow.

use super::Triage;
use crate::{Setting, Urgency};

impl Triage<'_> {
    /// What to do, in plain words.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        self.outcome().advice()
    }

    /// What to watch for meanwhile, in plain words.
    #[must_use]
    pub fn safety_net(&self) -> &'static str {
        self.outcome().safety_net()
    }

    fn outcome(&self) -> Outcome {
        Outcome {
            assessed: self.is_assessed(),
            at_least: self.at_least(),
            at_most: self.at_most(),
            advised: self.advised(),
            setting: self.setting(),
        }
    }
}

/// All that the words depend on.
#[derive(Clone, Copy)]
pub(crate) struct Outcome {
    pub(crate) assessed: bool,
    pub(crate) at_least: Urgency,
    pub(crate) at_most: Urgency,
    pub(crate) advised: Urgency,
    pub(crate) setting: Setting,
}

impl Outcome {
    /// What to do, in plain words.
    pub(crate) const fn advice(self) -> &'static str {
        if !self.assessed {
            return "Nothing has been answered yet, so this is not a result. Answer the questions, or speak to a \
                    clinician today.";
        }
        if self.advised.level() > self.at_least.level() {
            return match self.advised {
                Urgency::SameDay if matches!(self.at_most, Urgency::Emergency) => {
                    "Answer the questions that are still open: some of them could mean an emergency. If you cannot, speak to a \
                     clinician today."
                }
                Urgency::SameDay => {
                    "Answer the questions that are still open. If you cannot, speak to a clinician today."
                }
                Urgency::WithinTwoWeeks => {
                    "Answer the questions that are still open. If you cannot, see a doctor within two weeks."
                }
                Urgency::SelfCare | Urgency::Routine | Urgency::Emergency => {
                    "Answer the questions that are still open. If you cannot, see your doctor in the ordinary way."
                }
            };
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

    /// What to watch for meanwhile, in plain words.
    pub(crate) const fn safety_net(self) -> &'static str {
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
                "Get emergency care at once if: you go numb around your genitals, bottom or inner thighs; it gets hard \
                 to pee, or you leak pee or poo; your sexual feeling changes; both legs hurt, go weak or go numb; you \
                 have chest pain, collapse or feel very ill. Ask again if you get worse or are no better in a few weeks."
            }
        }
    }
}
