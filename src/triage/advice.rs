//! What a person reads: plain, short, and never more reassuring than the answers allow.

use alloc::string::String;
use alloc::vec::Vec;

use super::{State, Triage};
use crate::language::{Language, Phrase};
use crate::{Question, QuestionSet, Setting, Urgency};

impl Triage<'_> {
    /// What to do, in plain words.
    ///
    /// While the interview is not finished it first says how much is left to ask, and only then what to do if the
    /// person stops.
    #[must_use]
    pub fn advice(&self) -> String {
        self.advice_in(&Language::ENGLISH)
    }

    /// What to do, in a language.
    #[must_use]
    pub fn advice_in(&self, language: &Language) -> String {
        self.outcome().advice(language)
    }

    /// What to watch for meanwhile, and what the declined questions leave open, in plain words.
    #[must_use]
    pub fn safety_net(&self) -> String {
        self.safety_net_in(&Language::ENGLISH)
    }

    /// What to watch for, in a language.
    #[must_use]
    pub fn safety_net_in(&self, language: &Language) -> String {
        self.outcome().safety_net(language)
    }

    fn outcome(&self) -> Outcome {
        self.outcome_of(self.unanswered().count())
    }

    /// The outcome, the questions that are left to ask in their order, and the one to ask next: all that a report says of
    /// them, found once.
    pub(crate) fn outcome_and_questions(&self) -> (Outcome, Vec<Question>, Option<Question>) {
        let (mut unanswered, mut to_ask) = (Vec::new(), QuestionSet::EMPTY);
        for open in self.unanswered_by_rule() {
            unanswered.extend(open);
            to_ask = to_ask.union(open);
        }
        let next = unanswered.first().and_then(|&first| self.next_question_among(first, to_ask));
        (self.outcome_of(unanswered.len()), unanswered, next)
    }

    /// The outcome, given how many questions are left to ask.
    fn outcome_of(&self, unanswered: usize) -> Outcome {
        Outcome {
            state: self.state_if(unanswered > 0),
            at_least: self.at_least(),
            declined_at_most: self.declined_at_most(),
            advised: self.advised(),
            setting: self.setting(),
            unanswered,
            declined: self.person.declined().len(),
            does_not_know: self.person.does_not_know(),
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
    /// Whether the answer to some question was that the person does not know.
    pub(crate) does_not_know: bool,
}

impl Outcome {
    pub(crate) fn advice(self, language: &Language) -> String {
        let result = || language.phrase(self.result()).into();
        let left = match self.unanswered {
            0 => return result(),
            1 => language.phrase(Phrase::OneMoreQuestion).into(),
            more => language.say(Phrase::MoreQuestions, &[("count", &more)]),
        };
        let sentence = match self.state {
            State::NotAssessed if self.declined == 0 => Phrase::NothingAnswered,
            State::NotAssessed => Phrase::NothingSaid,
            State::Unfinished => Phrase::NoResultYet,
            State::AdviceCertain | State::EmergencyCertain => return result(),
        };
        language.say(sentence, &[("left", &left), ("action", &language.phrase(self.action()))])
    }

    /// What to do, phrased as the end of a sentence.
    const fn action(self) -> Phrase {
        match (self.advised, self.setting) {
            (Urgency::SameDay, Setting::MaternityUnit) => Phrase::CallMaternityUnit,
            (Urgency::SameDay, _) => Phrase::SpeakToClinician,
            (Urgency::WithinTwoWeeks, _) => Phrase::SeeDoctor,
            (Urgency::Routine, _) => Phrase::SeeYourOwn,
            // An emergency is certain, and self-care is advised only when nothing is left to ask.
            (Urgency::Emergency | Urgency::SelfCare, _) => self.result(),
        }
    }

    /// What to do when no question is left that could change it.
    const fn result(self) -> Phrase {
        // Who declines everything is sent nowhere. What somebody does not know can still be urgent.
        if matches!(self.state, State::NotAssessed) && !self.does_not_know {
            return Phrase::NoResult;
        }
        match (self.advised, self.setting) {
            (Urgency::Emergency, Setting::CrisisLine) => Phrase::Crisis,
            (Urgency::Emergency, _) => Phrase::Emergency,
            (Urgency::SameDay, Setting::MaternityUnit) => Phrase::MaternityUnitNow,
            (Urgency::SameDay, _) if self.advised.level() > self.at_least.level() => Phrase::NotKnownToday,
            (Urgency::SameDay, _) => Phrase::Today,
            (Urgency::WithinTwoWeeks, _) => Phrase::WithinTwoWeeks,
            (Urgency::Routine, Setting::Rheumatology) => Phrase::AskForRheumatology,
            (Urgency::Routine, _) => Phrase::Routine,
            (Urgency::SelfCare, _) => Phrase::SelfCare,
        }
    }

    pub(crate) fn safety_net(self, language: &Language) -> String {
        let watch_for = language.phrase(self.watch_for());
        let Some(chose) = chose_not_to_answer(self.declined, Phrase::Chose, language) else {
            return watch_for.into();
        };
        let open = language.phrase(match self.declined_at_most {
            None => Phrase::ChangesNothing,
            Some(Urgency::Emergency) => Phrase::CouldBeEmergency,
            Some(Urgency::SameDay) => Phrase::CouldBeToday,
            Some(Urgency::WithinTwoWeeks | Urgency::Routine | Urgency::SelfCare) => Phrase::CouldBeDoctor,
        });
        [watch_for, &chose, open].join(" ")
    }

    const fn watch_for(self) -> Phrase {
        match self.advised {
            Urgency::Emergency if matches!(self.setting, Setting::CrisisLine) => Phrase::WatchInCrisis,
            Urgency::Emergency => Phrase::WatchInEmergency,
            Urgency::SameDay | Urgency::WithinTwoWeeks | Urgency::Routine | Urgency::SelfCare => {
                Phrase::Watch
            }
        }
    }
}

/// The sentence with the number of declined questions; `None` if there is none.
pub(crate) fn chose_not_to_answer(declined: usize, sentence: Phrase, language: &Language) -> Option<String> {
    let questions = match declined {
        0 => return None,
        1 => language.phrase(Phrase::OneQuestion).into(),
        more => language.say(Phrase::Questions, &[("count", &more)]),
    };
    Some(language.say(sentence, &[("questions", &questions)]))
}
