//! What a person tells beside a presentation: factors of self-care, and a diary of pain.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::diary::Entry;
use crate::person::{Factor, Person};
use crate::{Answer, Pain};

/// Any person: from nothing known to everything, most of it denied. It shrinks by leaving answers out,
/// then toward no.
///
/// A person need not [fit](Person::fits) a presentation that is generated beside it.
pub fn persons() -> impl Strategy<Value = Person> + Clone {
    let answer = prop_oneof![3 => Just(Answer::No), 1 => Just(Answer::Declined), 2 => Just(Answer::Yes)];
    (any::<bool>(), vec((answer, any::<Factor>()), 0..20)).prop_map(|(rest_denied, answers)| {
        let person = answers.into_iter().fold(Person::UNKNOWN, |person, (answer, factor)| {
            // What contradicts the answers before is left out.
            person.to_builder().answer(factor, answer).build().unwrap_or(person)
        });
        if !rest_denied {
            return person;
        }
        let unasked = Factor::ALL.iter().filter(|&&factor| person.answer(factor) == Answer::Unknown);
        let said = unasked.fold(person.to_builder(), |said, &factor| said.no(factor));
        said.build().unwrap_or(person) // what nothing entails can be denied
    })
}

impl Arbitrary for Person {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        persons().boxed()
    }
}

impl Arbitrary for Entry {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        (any::<u32>(), any::<Pain>()).prop_map(|(day, pain)| Self::new(day, pain)).boxed()
    }
}

/// Up to twelve scores of which [`Diary::new`](crate::Diary::new) makes a diary, which borrows them: a few
/// days apart, from some day in the first three years. They shrink by leaving scores out, then toward the
/// first day, days in a row and no pain.
pub fn diary_entries() -> impl Strategy<Value = Vec<Entry>> + Clone {
    (vec((1_u32..20, any::<Pain>()), 0..12), 0_u32..1_000).prop_map(|(scores, mut day)| {
        let dated = scores.into_iter().map(|(later, pain)| {
            day += later;
            Entry::new(day, pain)
        });
        dated.collect()
    })
}
