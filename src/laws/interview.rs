//! The promises of an interview as laws that you can check: of an [`Interview`], or of your own interviewer, for which
//! you implement [`Interviewer`].
//!
//! Each law lets a person answer for themselves, as [`Interview::reply_as`] does, and looks at every step.
//!
//! ```
//! use backpain::interview::{Form, Interview};
//! use backpain::laws::interview::{InterviewLaw, check};
//! use backpain::{Presentation, Symptom};
//!
//! let person = Presentation::builder().yes(Symptom::LegPain).no(Symptom::Fever).build()?;
//! for &law in InterviewLaw::ALL {
//!     check(law, &Interview::new(&Form::BUILT_IN), &person)?;
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::interview::{Interview, Item, Purpose, Reply, ReplyError, Screen, Step, Stop, Why};
use crate::presentation::{PresentationBuilder, Statement, limiting};
use crate::vocabulary::vocabulary;
use crate::{FindingSet, Kind, Measure, Presentation, Question, QuestionSet, Triage, Urgency};

pub use error::InterviewLawError;

vocabulary! {
    /// The laws of an interview. Each is a function of this module.
    #[non_exhaustive]
    pub enum InterviewLaw, "a law of an interview" {
        /// It ends, after at most as many screens as there are questions, each with an item and no more than fit.
        Terminates "terminates";
        /// No question is asked that was asked before, or that another answer settles.
        NeverRepeats "never-repeats";
        /// The advice at the end is that of triaging all answers at once, or more careful if a number or the sex was not given.
        EqualsOneTriage "equals-one-triage";
        /// Stopping and going on before any screen changes nothing.
        Resumes "resumes";
        /// A correction equals having answered right at first, and what it withdraws is named.
        Corrects "corrects";
        /// The order of the replies to a screen changes nothing.
        OrderFree "order-free";
        /// The number of screens that are still to come is never too low, and never grows.
        Progresses "progresses";
        /// Each item has a reason: a rule that is more urgent than what is certain, or one of self-care.
        HasReasons "has-reasons";
        /// After an interview stopped as certain, no answer to what is open changes the advice.
        StopsForGood "stops-for-good";
        /// The bounds hold at any time: later ones are never wider.
        SoundInBetween "sound-in-between";
    }
}

/// An interviewer that the laws can check. It begins with nothing replied, and depends on the replies only.
pub trait Interviewer: Clone {
    /// The next step.
    fn next(&mut self) -> Step;

    /// Replies to an item as this person would.
    fn reply_as(&mut self, item: Item, person: &Presentation);

    /// Records a reply, and returns what it withdraws.
    ///
    /// # Errors
    ///
    /// [`ReplyError`] if the item does not take the reply.
    fn reply(&mut self, item: Item, reply: Reply) -> Result<QuestionSet, ReplyError>;

    /// The same interview after it was stored and read back.
    #[must_use]
    fn resumed(&self) -> Self;

    /// Why an item is asked.
    fn why(&self, item: Item) -> Option<Why<'_>>;

    /// At most so many screens are still to come.
    fn progress(&self) -> usize;

    /// The most items of a screen.
    fn size(&self) -> usize;

    /// What is known so far.
    fn presentation(&self) -> Presentation;

    /// The lowest and the highest urgency that is still possible.
    fn bounds(&self) -> (Urgency, Urgency);

    /// The urgency to act on.
    fn advised(&self) -> Urgency;

    /// The urgency to act on for a person of whom all this is known at once, less what this interviewer never asks.
    fn advised_at_once(&self, person: &Presentation) -> Urgency;

    /// The gravest way to answer what is open and can be asked.
    fn gravest(&self) -> Presentation;
}

impl Interviewer for Interview<'_> {
    fn next(&mut self) -> Step {
        Interview::next(self)
    }

    fn reply_as(&mut self, item: Item, person: &Presentation) {
        Interview::reply_as(self, item, person);
    }

    fn reply(&mut self, item: Item, reply: Reply) -> Result<QuestionSet, ReplyError> {
        Interview::reply(self, item, reply)
    }

    fn resumed(&self) -> Self {
        self.clone().resume(self.replies().clone())
    }

    fn why(&self, item: Item) -> Option<Why<'_>> {
        Interview::why(self, item)
    }

    fn progress(&self) -> usize {
        Interview::progress(self)
    }

    fn size(&self) -> usize {
        self.form().size()
    }

    fn presentation(&self) -> Presentation {
        *Interview::presentation(self)
    }

    fn bounds(&self) -> (Urgency, Urgency) {
        (self.triage().at_least(), self.triage().at_most())
    }

    fn advised(&self) -> Urgency {
        found_out(self, &self.triage())
    }

    fn advised_at_once(&self, person: &Presentation) -> Urgency {
        let signs = QuestionSet::from(FindingSet::of_kind(Kind::Sign));
        let signs = if self.form().has_examination() { QuestionSet::EMPTY } else { signs };
        found_out(self, &self.triage_of(&person.without(signs)))
    }

    fn gravest(&self) -> Presentation {
        let person = Interview::presentation(self);
        let signs = person.open().findings().intersection(FindingSet::of_kind(Kind::Sign));
        let signs = if self.form().has_examination() { FindingSet::EMPTY } else { signs };
        let unexamined = signs.iter().fold(person.to_builder(), PresentationBuilder::no).build();
        // A no to what is open contradicts nothing.
        self.triage_of(&unexamined.unwrap_or(*person)).gravest()
    }
}

/// What the form is to find out: how soon, or no more than whether it is an emergency.
fn found_out(interview: &Interview<'_>, triage: &Triage<'_>) -> Urgency {
    match (interview.form().purpose(), triage.at_least()) {
        (Purpose::HowSoon | Purpose::SelfCare, _) => triage.advised(),
        (Purpose::Emergency, Urgency::Emergency) => Urgency::Emergency,
        (Purpose::Emergency, _) => Urgency::SelfCare,
    }
}

/// Checks one law.
///
/// # Errors
///
/// [`InterviewLawError`] if the law does not hold for this person.
pub fn check<I: Interviewer>(
    law: InterviewLaw,
    fresh: &I,
    person: &Presentation,
) -> Result<(), InterviewLawError> {
    match law {
        InterviewLaw::Terminates => terminates(fresh, person),
        InterviewLaw::NeverRepeats => never_repeats(fresh, person),
        InterviewLaw::EqualsOneTriage => equals_one_triage(fresh, person),
        InterviewLaw::Resumes => resumes(fresh, person),
        InterviewLaw::Corrects => corrects(fresh, person),
        InterviewLaw::OrderFree => order_free(fresh, person),
        InterviewLaw::Progresses => progresses(fresh, person),
        InterviewLaw::HasReasons => has_reasons(fresh, person),
        InterviewLaw::StopsForGood => stops_for_good(fresh, person),
        InterviewLaw::SoundInBetween => sound_in_between(fresh, person),
    }
}

/// A finished interview.
struct Finished<I> {
    interview: I,
    stop: Stop,
    screens: usize,
}

/// Lets the person answer until the interview stops, and shows each screen before it is answered. `None` if it does not
/// stop, which only [`terminates`] reports.
fn finish<I: Interviewer>(
    fresh: &I,
    person: &Presentation,
    mut see: impl FnMut(&mut I, &Screen) -> Result<(), String>,
) -> Result<Option<Finished<I>>, String> {
    let mut interview = fresh.clone();
    for screens in 0..=Question::ALL.len() {
        match interview.next() {
            Step::Stop(stop) => return Ok(Some(Finished { interview, stop, screens })),
            Step::Ask(screen) => {
                see(&mut interview, &screen)?;
                screen.items().iter().for_each(|&item| interview.reply_as(item, person));
            }
        }
    }
    Ok(None)
}

fn error(law: InterviewLaw, person: &Presentation) -> impl Fn(String) -> InterviewLawError + '_ {
    move |came| InterviewLawError { law, person: Box::new(*person), came }
}

/// **Terminates**: it ends, after at most as many screens as there are questions, each with an item and no more than fit.
///
/// # Errors
///
/// [`InterviewLawError`]: the items of a screen that is too long, or that it does not end.
pub fn terminates<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::Terminates, person);
    let end = finish(fresh, person, |interview, screen| match (screen.items().len(), interview.size()) {
        (items, size) if items > size => Err(format!("{items} items on a screen of {size}")),
        _ => Ok(()),
    });
    match end.map_err(&error)? {
        Some(_) => Ok(()),
        None => Err(error("it does not end".into())),
    }
}

/// **Never repeats**: no question is asked that was asked before, or that another answer settles.
///
/// # Errors
///
/// [`InterviewLawError`]: the item that is asked again.
pub fn never_repeats<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let see = |interview: &mut I, screen: &Screen| {
        let unasked = interview.presentation().unasked();
        match screen.items().iter().find(|item| !item.questions().is_subset(unasked)) {
            Some(again) => Err(format!("`{}` is asked again", again.id())),
            None => Ok(()),
        }
    };
    finish(fresh, person, see).map(|_| ()).map_err(error(InterviewLaw::NeverRepeats, person))
}

/// **Equals one triage**: the advice at the end is that of triaging all answers at once. An answer that nothing asks for can
/// still say something of a number or a sex that the person would not give: years without improvement are no child's.
/// Without that answer the advice may be more careful.
///
/// # Errors
///
/// [`InterviewLawError`]: both urgencies.
pub fn equals_one_triage<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::EqualsOneTriage, person);
    let Some(end) = finish(fresh, person, |_, _| Ok(())).map_err(&error)? else { return Ok(()) };
    let (came, promised) = (end.interview.advised(), fresh.advised_at_once(person));
    let said = end.interview.presentation();
    let bearing = said.unknown().union(said.declined()).iter().map(|not_given| match not_given {
        Question::Finding(_) => QuestionSet::EMPTY,
        Question::Measure(measure) => limiting(measure),
        Question::Sex => limiting(Measure::PregnancyWeeks),
    });
    let unheard = bearing.fold(QuestionSet::EMPTY, QuestionSet::union).intersection(said.unasked());
    if came == promised || came == fresh.advised_at_once(&person.without(unheard)) {
        Ok(())
    } else {
        Err(error(format!("{came} instead of {promised}")))
    }
}

/// **Resumes**: stopping and going on before any screen changes nothing.
///
/// # Errors
///
/// [`InterviewLawError`]: the number of the screen that differs.
pub fn resumes<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let mut number = 0;
    let see = |interview: &mut I, screen: &Screen| {
        number += 1;
        let mut resumed = interview.resumed();
        let same = resumed.presentation() == interview.presentation()
            && matches!(resumed.next(), Step::Ask(next) if next == *screen);
        if same { Ok(()) } else { Err(format!("another screen {number}")) }
    };
    finish(fresh, person, see).map(|_| ()).map_err(error(InterviewLaw::Resumes, person))
}

/// **Corrects**: a correction equals having answered right at first. What contradicts it is withdrawn and named. Each
/// reply of the finished interview is changed in turn.
///
/// # Errors
///
/// [`InterviewLawError`]: the question that was corrected, and what is wrong after it.
pub fn corrects<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::Corrects, person);
    let Some(end) = finish(fresh, person, |_, _| Ok(())).map_err(&error)? else { return Ok(()) };
    let before = end.interview.presentation();
    for statement in before.statements() {
        let question = statement.question();
        let mut corrected = end.interview.clone();
        let Ok(withdrawn) = corrected.reply(question.into(), opposite(statement)) else {
            return Err(error(format!("`{question}` cannot be corrected")));
        };
        let after = corrected.presentation();
        let lost = before.statements().map(Statement::question).filter(|lost| !after.is_asked(*lost));
        if lost.collect::<QuestionSet>() != withdrawn {
            return Err(error(format!("a correction of `{question}` does not name what it withdraws")));
        }
        let kept = before
            .statements()
            .filter(|kept| kept.question() != question && !withdrawn.contains(kept.question()));
        let mut right = fresh.clone();
        let replies = kept.map(|kept| (kept.question(), kept.into()));
        for (question, reply) in [(question, opposite(statement))].into_iter().chain(replies) {
            if right.reply(question.into(), reply).is_err() {
                return Err(error(format!("`{question}` cannot be answered")));
            }
        }
        if right.presentation() != after {
            return Err(error(format!("a correction of `{question}` leaves something of the mistake")));
        }
    }
    Ok(())
}

/// A reply that differs: yes for no, no for anything else, the smallest number, or that it is not known.
fn opposite(statement: Statement) -> Reply {
    let smallest = |measure: Measure| Reply::Number(measure.limits().0);
    match (statement, statement.question()) {
        (Statement::No(_), _) => Reply::Yes,
        (_, Question::Finding(_)) => Reply::No,
        (_, Question::Measure(measure)) => smallest(measure),
        (_, Question::Sex) => Reply::Unknown,
    }
}

/// **Order-free**: the order of the replies to a screen changes nothing.
///
/// # Errors
///
/// [`InterviewLawError`]: the number of the screen after which the next step differs.
pub fn order_free<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let mut number = 0;
    let see = |interview: &mut I, screen: &Screen| {
        number += 1;
        let (mut forward, mut backward) = (interview.clone(), interview.clone());
        screen.items().iter().for_each(|&item| forward.reply_as(item, person));
        screen.items().iter().rev().for_each(|&item| backward.reply_as(item, person));
        if forward.next() == backward.next() {
            Ok(())
        } else {
            Err(format!("after screen {number}, the next step depends on the order of the replies"))
        }
    };
    finish(fresh, person, see).map(|_| ()).map_err(error(InterviewLaw::OrderFree, person))
}

/// **Progresses**: the number of screens that are still to come is never too low, and never grows.
///
/// # Errors
///
/// [`InterviewLawError`]: the numbers that were told, and how many screens there were.
pub fn progresses<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::Progresses, person);
    let mut told: Vec<usize> = Vec::new();
    let end = finish(fresh, person, |interview, _| {
        told.push(interview.progress());
        Ok(())
    });
    let Some(Finished { screens, .. }) = end.map_err(&error)? else { return Ok(()) };
    let enough = told.iter().enumerate().all(|(before, most)| screens - before <= *most);
    let falls = told.is_sorted_by(|earlier, later| earlier >= later);
    if enough && falls { Ok(()) } else { Err(error(format!("told {told:?}, and there were {screens}"))) }
}

/// **Has reasons**: for each item there is a rule that is more urgent than what is certain, or a reason of self-care.
/// Items that were asked before are left to [`never_repeats`].
///
/// # Errors
///
/// [`InterviewLawError`]: the item without a reason.
pub fn has_reasons<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let see = |interview: &mut I, screen: &Screen| {
        let unasked = interview.presentation().unasked();
        let least = interview.bounds().0;
        let is_good = |item: &Item| {
            !item.questions().is_subset(unasked)
                || interview.why(*item).is_some_and(|why| why.matters_above(least))
        };
        match screen.items().iter().find(|item| !is_good(item)) {
            Some(item) => Err(format!("no reason for `{}`", item.id())),
            None => Ok(()),
        }
    };
    finish(fresh, person, see).map(|_| ()).map_err(error(InterviewLaw::HasReasons, person))
}

/// **Stops for good**: after an interview stopped as certain, no answer to what is open changes the advice.
///
/// # Errors
///
/// [`InterviewLawError`]: the urgency before and after.
pub fn stops_for_good<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::StopsForGood, person);
    let end = finish(fresh, person, |_, _| Ok(())).map_err(&error)?;
    let Some(Finished { interview, stop, .. }) = end else { return Ok(()) };
    if let Stop::NothingLeft(_) = stop {
        return Ok(());
    }
    let before = interview.advised_at_once(&interview.presentation());
    let after = interview.advised_at_once(&interview.gravest());
    if before == after { Ok(()) } else { Err(error(format!("{before}, and then {after}"))) }
}

/// **Sound in between**: the bounds hold at any time, so later ones are never wider.
///
/// # Errors
///
/// [`InterviewLawError`]: the earlier and the later bounds.
pub fn sound_in_between<I: Interviewer>(fresh: &I, person: &Presentation) -> Result<(), InterviewLawError> {
    let error = error(InterviewLaw::SoundInBetween, person);
    let mut told: Vec<(Urgency, Urgency)> = Vec::new();
    let end = finish(fresh, person, |interview, _| {
        told.push(interview.bounds());
        Ok(())
    });
    let Some(end) = end.map_err(&error)? else { return Ok(()) };
    told.push(end.interview.bounds());
    let narrows = |earlier: &(Urgency, Urgency), later: &(Urgency, Urgency)| {
        earlier.0 <= later.0 && later.1 <= earlier.1
    };
    if told.is_sorted_by(narrows) {
        return Ok(());
    }
    let told: Vec<String> = told.iter().map(|(least, most)| format!("{least} to {most}")).collect();
    Err(error(told.join(", then ")))
}
