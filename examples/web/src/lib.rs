//! What the page in the browser asks of the crate: four functions, from JSON to JSON. Nothing is kept between two calls,
//! so the page holds what was said, and nobody else does.
//!
//! - [`words`]: what the page says in a language, and what can be chosen.
//! - [`step`]: answers go in; the next screen comes out, or that there is none. It also says when it is an emergency.
//! - [`result`]: how soon, why, the causes, and the plan on one page.
//! - [`week`]: a week of activity against a guideline.

mod ask;
mod language;
mod result;
mod week;

use backpain::Country;
use backpain::interview::{Form, Interview, Replied, Replies};
use backpain::self_care::{Page, Plan, ReportOptions};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;

use language::Tongue;

/// What the page sends each time: who is asked, and everything that was said.
#[derive(Deserialize)]
struct Person {
    language: Tongue,
    country: Option<Country>,
    for_another: bool,
    stage: Stage,
    replies: Replies,
}

/// How far the person has come.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// How soon the person must be seen.
    Triage,
    /// What the plan still needs.
    Plan,
    /// What staff will ask, after an emergency.
    Staff,
}

impl Person {
    fn interview(&self) -> Interview<'static> {
        let form = if self.stage == Stage::Plan { &Form::SELF_CARE } else { &Form::BUILT_IN };
        let mut interview = Interview::new(form).resume(self.replies.clone());
        // What is replied now belongs to a new screen.
        let _next = interview.next();
        interview
    }

    fn page(&self, interview: &Interview<'_>) -> Page {
        let options =
            self.country.map_or_else(ReportOptions::new, |country| ReportOptions::new().country(country));
        Plan::of(interview.triage()).page_in(options, self.language.texts())
    }
}

/// The answer to a request, or what is wrong with it.
fn answered<'r, Request: Deserialize<'r>, Answer: Serialize>(
    request: &'r str,
    answer: impl FnOnce(Request) -> Result<Answer, String>,
) -> Result<String, String> {
    let request = serde_json::from_str(request).map_err(|error| error.to_string())?;
    serde_json::to_string(&answer(request)?).map_err(|error| error.to_string())
}

/// What the page says in a language (`"en"` or `"de"`), and what can be chosen.
///
/// # Errors
///
/// Another language.
#[wasm_bindgen]
pub fn words(language: &str) -> Result<String, String> {
    answered(language, |language: Tongue| Ok(language.words()))
}

/// Records answers, and gives the next screen.
///
/// # Errors
///
/// A request that is not of the page: replies that contradict each other, or an id that does not exist.
#[wasm_bindgen]
pub fn step(request: &str) -> Result<String, String> {
    answered(request, ask::step)
}

/// What the interview comes to.
///
/// # Errors
///
/// Replies that contradict each other, or an id that does not exist.
#[wasm_bindgen]
pub fn result(request: &str) -> Result<String, String> {
    answered(request, |person: Person| Ok(result::of(&person)))
}

/// A week against a guideline.
///
/// # Errors
///
/// A week that is not possible, such as one with a day of more than 24 hours.
#[wasm_bindgen]
pub fn week(request: &str) -> Result<String, String> {
    answered(request, |request: week::Request| week::check(&request))
}

/// A list of replies as the page keeps it. Unlike [`Replies`], replies of it may contradict each other: they are what was
/// said before the person went back.
type Said = Vec<Replied>;
