//! A small version of a downstream crate's test file, run as a program. It tests its own function on top of the triage
//! with the strategies of `backpain`: first with an error, for which it shows the smallest counterexample, then
//! without.
//!
//! In your own crate, write the closures below as `proptest!` tests, as `tests/downstream` does.

#[expect(dead_code, reason = "the other examples use the rest of it")]
#[path = "support/output.rs"]
mod output;

use std::io::{self, Write};
use std::process::ExitCode;

use backpain::proptest1::{milder_and_worse, presentations};
use backpain::{Presentation, RiskFactor, Symptom, Urgency, triage};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

const HELP: &str = "\
Property tests of an app's own function over the triage, in miniature.

usage: property_testing

exit status: 0 if the faulty function is caught and the good one passes, 1 if not, 2 for misuse
";

/// How many days until this app offers an appointment; `None` sends the person to hospital.
type Appointment = fn(&Presentation) -> Option<u32>;

/// A property that must hold for everybody.
type Property = fn(Appointment) -> Result<(), String>;

/// This function forgets that unasked questions may hide something urgent.
fn faulty(person: &Presentation) -> Option<u32> {
    days(triage(person).at_least())
}

fn good(person: &Presentation) -> Option<u32> {
    days(triage(person).advised())
}

const fn days(urgency: Urgency) -> Option<u32> {
    match urgency {
        Urgency::Emergency => None,
        Urgency::SameDay => Some(0),
        Urgency::WithinTwoWeeks => Some(14),
        Urgency::Routine | Urgency::SelfCare => Some(28),
    }
}

/// A person who may be an emergency does not wait longer than today.
fn nobody_who_may_be_an_emergency_waits(appointment: Appointment) -> Result<(), String> {
    check(&presentations(), |person| {
        let open = person.is_assessed() && person.declined().is_empty();
        let may_be = open && triage(&person).at_most() == Urgency::Emergency;
        prop_assert!(!may_be || appointment(&person).is_none_or(|days| days == 0));
        Ok(())
    })
}

/// A worse answer never means a longer wait.
fn worse_is_never_later(appointment: Appointment) -> Result<(), String> {
    check(&milder_and_worse(), |(milder, worse)| {
        prop_assert!(
            appointment(&worse).unwrap_or(0) <= appointment(&milder).unwrap_or(0)
                || appointment(&worse).is_none()
        );
        Ok(())
    })
}

/// The app's own rule, stated independently.
fn cancer_with_night_pain_is_seen_today(appointment: Appointment) -> Result<(), String> {
    check(&presentations(), |person| {
        let said = person.to_builder().yes(RiskFactor::HistoryOfCancer).yes(Symptom::NightPain);
        if let Ok(person) = said.build() {
            prop_assert!(appointment(&person).is_none_or(|days| days == 0));
        }
        Ok(())
    })
}

/// Runs a property with a fixed seed, and returns the smallest input for which it does not hold.
fn check<S: Strategy>(
    strategy: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) -> Result<(), String> {
    let config = Config { failure_persistence: None, ..Config::with_cases(256) };
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, seed).run(strategy, property).map_err(|error| match error {
        TestError::Fail(reason, smallest) => format!("{reason}\n    smallest: {smallest:?}"),
        TestError::Abort(reason) => reason.to_string(),
    })
}

fn main() -> ExitCode {
    match std::env::args_os().nth(1).map(|argument| argument.to_string_lossy().into_owned()).as_deref() {
        None => {}
        Some("--help") => return output::help("property_testing", HELP),
        Some(other) => {
            return output::misuse("property_testing", &format!("`{other}` is not an option"), HELP);
        }
    }
    output::status("property_testing", run(&mut io::stdout().lock()))
}

/// Whether the function with the error is caught and the good one passes.
fn run(output: &mut impl Write) -> io::Result<bool> {
    let properties: [(&str, Property); 3] = [
        ("nobody who may be an emergency waits", nobody_who_may_be_an_emergency_waits),
        ("worse is never later", worse_is_never_later),
        ("cancer with night pain is seen today", cancer_with_night_pain_is_seen_today),
    ];
    let mut caught = false;
    let mut passed = true;
    for (is_faulty, appointment) in [(true, faulty as Appointment), (false, good)] {
        writeln!(output, "{}", if is_faulty { "the faulty function" } else { "the good function" })?;
        for (property, test) in properties {
            let outcome = test(appointment);
            match &outcome {
                Ok(()) => writeln!(output, "  ok      {property}")?,
                Err(why) => writeln!(output, "  FAILED  {property}\n    {why}")?,
            }
            if is_faulty {
                caught |= outcome.is_err();
            } else {
                passed &= outcome.is_ok();
            }
        }
    }
    output.flush()?;
    Ok(caught && passed)
}
