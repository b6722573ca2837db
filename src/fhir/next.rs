//! The operation `$next-question`.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Definition;
use super::answers::Reading;
use super::definition::push;
use super::offers::{Line, address};
use super::response::{Contained, QuestionnaireResponse, Status};
use super::types::{Kept, Rest};
use crate::interview::{Item, Step};
use crate::json::InputError;

/// A response with what to ask next.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NextQuestion {
    /// The response, which contains the questionnaire as far as it has been asked, the next screen included. Once there is
    /// a reason to stop, its status is `completed`, an extension has the id of the reason, and the questionnaire shows the
    /// advice, before everything else if it is an emergency.
    pub response: QuestionnaireResponse,
    /// The next screen, or why to stop.
    pub step: Step,
}

impl Definition<'_> {
    /// The operation `$next-question` of Structured Data Capture: a response in, and the same out, with the next screen
    /// added to the questionnaire that it contains. It depends on the response only, so any server can answer each call.
    ///
    /// The first response contains no items; it may even contain no questionnaire. A client sends back what it got, with
    /// the new items answered. Asking again after an answer was corrected is fine.
    ///
    /// ```
    /// use backpain::fhir::{Definition, QuestionnaireResponse, Status};
    /// use backpain::interview::{Form, Interview};
    ///
    /// let definition = Definition::new(&Form::BUILT_IN);
    /// let first = r#"{"resourceType": "QuestionnaireResponse", "status": "in-progress"}"#;
    /// let next = definition.next_question(serde_json::from_str(first)?)?;
    /// assert_eq!(next.step, Interview::new(&Form::BUILT_IN).next());
    ///
    /// let json = serde_json::to_value(&next.response)?;
    /// assert_eq!(json["questionnaire"], "#next");
    /// assert_eq!(json["contained"][0]["item"][0]["item"][0]["linkId"], "sex");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`presentation`](Self::presentation).
    pub fn next_question(&self, mut response: QuestionnaireResponse) -> Result<NextQuestion, InputError> {
        self.check(&response)?;
        let reading = Reading::of(self, &response)?;
        let mut lines = reading.lines.clone();
        for line in &reading.lines {
            if let Line::NotGiven(measure) = *line {
                lines.push(Line::Item(measure.into())); // its condition compares the number
            }
        }
        let mut interview = self.interview(&reading.presentation()?);
        let step = interview.next();
        let mut one_by_one = Vec::new();
        if let Step::Ask(screen) = &step {
            for item in screen.items() {
                push(&mut lines, *item);
                if let Item::Choice(choice) = item {
                    one_by_one.extend(choice.questions().iter().map(|question| Line::Item(question.into())));
                }
            }
        }
        response.status = if matches!(step, Step::Ask(_)) { Status::InProgress } else { Status::Completed };
        set_stop(&mut response.rest, &step);
        let earlier = response.questionnaire.as_deref().and_then(|to| to.strip_prefix('#'));
        let mut id = String::from(earlier.unwrap_or("next"));
        response.contained.retain(|resource| earlier.is_none_or(|id| !resource.is_questionnaire(id)));
        while response.contained.iter().any(|resource| resource.has_id(&id)) {
            id.push('x'); // of another resource, which stays
        }
        let stopped = matches!(step, Step::Stop(_)).then(|| interview.triage());
        let questionnaire = self.adaptive(&id, &lines, &one_by_one, stopped.as_ref());
        response.contained.insert(0, Contained::Asked(Box::new(questionnaire)));
        response.questionnaire = Some(["#", &id].concat());
        Ok(NextQuestion { response, step })
    }
}

/// Says why to stop in an extension, in the place of what was said before.
fn set_stop(rest: &mut Rest, step: &Step) {
    let url = address("StructureDefinition/stop");
    let others = rest.get("extension").map_or(&[][..], Kept::members).iter();
    let is_stop = |extension: &&Kept| extension.get("url").and_then(Kept::text) == Some(&url);
    let mut extensions: Vec<Kept> = others.filter(|extension| !is_stop(extension)).cloned().collect();
    if let Step::Stop(stop) = step {
        extensions.push(Kept::extension(&url, stop.id()));
    }
    rest.0.retain(|(key, _)| *key != "extension");
    if !extensions.is_empty() {
        rest.0.push(("extension", Kept::list(extensions)));
    }
}
