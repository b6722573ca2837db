//! People who answer for themselves.

use std::io::{self, Write};

use backpain::interview::{Form, Interview, Step, Stop};
use backpain::json::Record;
use backpain::presentation::PresentationBuilder;
use backpain::triage::State;
use backpain::{FindingSet, Id, Kind, Presentation, Urgency};

use crate::support::Output;

#[derive(serde::Serialize)]
struct Replayed<'a> {
    id: Option<&'a Id>,
    screens: usize,
    items: usize,
    state: State,
    advised: Urgency,
    stopped: &'static str,
}

/// A finished interview.
pub(crate) struct Finished {
    pub(crate) interview: Interview<'static>,
    pub(crate) stop: Stop,
    pub(crate) screens: usize,
    pub(crate) items: usize,
}

/// Lets this person answer until the interview stops.
pub(crate) fn finish(mut interview: Interview<'static>, person: &Presentation) -> Finished {
    let (mut screens, mut items) = (0, 0);
    loop {
        match interview.next() {
            Step::Stop(stop) => return Finished { interview, stop, screens, items },
            Step::Ask(screen) => {
                screens += 1;
                items += screen.items().len();
                screen.items().iter().for_each(|&item| interview.reply_as(item, person));
            }
        }
    }
}

/// The same person, if what is not stated is no.
pub(crate) fn rest_no(person: &Presentation) -> Presentation {
    let open = person.unasked().findings().difference(FindingSet::SELF_CARE_ONLY);
    // A no to what is open contradicts nothing.
    open.iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap_or(*person)
}

/// The signs that somebody found who examined the person. Nobody asks the person about them.
pub(crate) fn signs(person: &Presentation) -> Presentation {
    person.restricted_to(FindingSet::of_kind(Kind::Sign).into())
}

pub(crate) fn answer(record: &Record<Presentation>, rest_is_no: bool, output: &mut Output) -> io::Result<()> {
    let person = if rest_is_no { rest_no(&record.value) } else { record.value };
    let Finished { interview, stop, screens, items } =
        finish(Interview::new(&Form::BUILT_IN).knowing(&signs(&person)), &person);
    let triage = interview.triage();
    let id = record.id.as_ref();
    if output.json {
        let (state, advised) = (triage.state(), triage.advised());
        return output.object(&Replayed { id, screens, items, state, advised, stopped: stop.id() });
    }
    let name = id.map_or("a person without an id".to_owned(), ToString::to_string);
    let reason = stop.id().replace('-', " ");
    writeln!(output, "{name}: {} after {screens} screens with {items} items ({reason})", triage.advised())
}
