//! What the answers of a response say of a person, and the answers of a person.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::offers::{Line, Offer};
use super::questionnaire::{ADVICE, group_id};
use super::response::{QuestionnaireResponse, ResponseAnswer, ResponseItem, Value};
use super::{Definition, NotAskedError};
use crate::interview::Item;
use crate::json::{InputError, InputProblem};
use crate::presentation::{PREGNANCY, PresentationBuilder, Statement};
use crate::text::Excerpt;
use crate::{Measure, Presentation, Question, QuestionGroup, QuestionSet, UnknownIdError};

/// What was said, and where.
pub(super) struct Reading<'d> {
    definition: &'d Definition<'d>,
    said: Vec<(Statement, String)>,
    /// The lines that are there, answered or not.
    pub(super) lines: Vec<Line>,
    /// The link ids of the other items that are there.
    others: Vec<String>,
    /// Where a number was announced.
    announced: Option<String>,
}

fn refuse<T>(path: String, problem: String) -> Result<T, InputError> {
    Err(InputError { path, problem: InputProblem::Other(problem.into()) })
}

impl<'d> Reading<'d> {
    pub(super) fn of(
        definition: &'d Definition<'_>,
        response: &QuestionnaireResponse,
    ) -> Result<Self, InputError> {
        let (said, lines, others) = (Vec::new(), Vec::new(), Vec::new());
        let mut reading = Self { definition, said, lines, others, announced: None };
        for (index, item) in response.item.iter().enumerate() {
            reading.group(item, &format!("item[{index}]"))?;
        }
        Ok(reading)
    }

    pub(super) fn presentation(mut self) -> Result<Presentation, InputError> {
        let says = |question: Question| self.said.iter().any(|(said, _)| said.question() == question);
        // Who announces the weeks and does not give them is pregnant.
        if let Some(path) = self.announced.take() {
            let number = self
                .said
                .iter()
                .any(|(said, _)| matches!(said, Statement::Measurement(Measure::PregnancyWeeks, _)));
            if !number && !says(PREGNANCY.into()) {
                self.said.push((Statement::Yes(PREGNANCY), path));
            }
        }
        // Each number was in range.
        let add = |said: PresentationBuilder, (statement, _): &(Statement, String)| {
            said.say(*statement).unwrap_or(said)
        };
        self.said.iter().fold(Presentation::builder(), add).build().map_err(|error| {
            let at = |(said, _): &&(Statement, String)| *said == error.second;
            let path = self.said.iter().find(at).map(|(_, path)| path.clone()).unwrap_or_default();
            InputError { path, problem: InputProblem::Contradiction(error) }
        })
    }

    fn group(&mut self, item: &ResponseItem, path: &str) -> Result<(), InputError> {
        if item.link_id == ADVICE {
            return self.check_display(item, path);
        }
        let groups = || self.definition.groups.iter().map(|(group, _)| *group);
        let Some(group) = groups().find(|group| group_id(*group) == item.link_id) else {
            return self.misplaced(&item.link_id, path);
        };
        self.check_not_given_before(&item.link_id, path)?;
        if !item.answer.is_empty() {
            return refuse(format!("{path}.answer"), "a group has no answer; answer its items".into());
        }
        for (index, item) in item.item.iter().enumerate() {
            self.question(item, group, &format!("{path}.item[{index}]"))?;
        }
        Ok(())
    }

    fn question(&mut self, item: &ResponseItem, group: QuestionGroup, path: &str) -> Result<(), InputError> {
        if item.link_id == format!("{}.before", group_id(group)) {
            return self.check_display(item, path);
        }
        let line = match self.definition.line(&item.link_id) {
            Some((of, line)) if of == group => line,
            _ => return self.misplaced(&item.link_id, path),
        };
        if self.lines.contains(&line) {
            return Err(InputError { path: format!("{path}.linkId"), problem: InputProblem::Twice });
        }
        self.lines.push(line);
        self.hint(item, &item.item, path)?;
        for (index, answer) in item.answer.iter().enumerate() {
            self.hint(item, &answer.item, &format!("{path}.answer[{index}]"))?;
        }
        match &*item.answer {
            [] => Ok(()),
            [answer] => self.answer(line, answer, &format!("{path}.answer[0].{}", answer.key())),
            [_, _, ..] => refuse(format!("{path}.answer[1]"), format!("`{}` takes one answer", item.link_id)),
        }
    }

    /// Only a hint can be below a question.
    fn hint(
        &mut self,
        question: &ResponseItem,
        below: &[ResponseItem],
        path: &str,
    ) -> Result<(), InputError> {
        for (index, item) in below.iter().enumerate() {
            let path = format!("{path}.item[{index}]");
            if item.link_id != format!("{}.hint", question.link_id) {
                return self.misplaced(&item.link_id, &path);
            }
            self.check_display(item, &path)?;
        }
        Ok(())
    }

    /// A text that is only shown.
    fn check_display(&mut self, item: &ResponseItem, path: &str) -> Result<(), InputError> {
        self.check_not_given_before(&item.link_id, path)?;
        if item.answer.is_empty() && item.item.is_empty() {
            return Ok(());
        }
        refuse(path.into(), format!("`{}` is only shown; it takes no answer", item.link_id))
    }

    fn check_not_given_before(&mut self, link_id: &str, path: &str) -> Result<(), InputError> {
        if self.others.iter().any(|seen| seen == link_id) {
            return Err(InputError { path: format!("{path}.linkId"), problem: InputProblem::Twice });
        }
        self.others.push(link_id.into());
        Ok(())
    }

    /// A link id that is elsewhere in the questionnaire, or not in it.
    fn misplaced<T>(&self, link_id: &str, path: &str) -> Result<T, InputError> {
        let path = format!("{path}.linkId");
        match self.definition.line(link_id) {
            Some((group, _)) => refuse(path, format!("`{link_id}` belongs inside `{}`", group_id(group))),
            None if self.definition.groups.iter().any(|(group, _)| group_id(*group) == link_id) => {
                refuse(path, format!("`{link_id}` belongs at the top"))
            }
            None => {
                let ids: Vec<&str> = Question::ALL.iter().map(|question| question.id()).collect();
                let error = UnknownIdError::new("a link id of the questionnaire", link_id, &ids);
                Err(InputError { path, problem: InputProblem::UnknownValue(error) })
            }
        }
    }

    fn answer(&mut self, line: Line, answer: &ResponseAnswer, path: &str) -> Result<(), InputError> {
        let wrong_type =
            |expected: String| refuse(path.into(), format!("`{}` takes {expected}", line.link_id()));
        if let Some(measure) = line.number() {
            let Value::Integer(number) = answer.value else {
                return wrong_type(format!(
                    "`valueInteger`; if there is no number, answer `{}`",
                    Line::NotGiven(measure).link_id()
                ));
            };
            let small = u16::try_from(number).ok().filter(|number| measure.check(*number).is_ok());
            let small = small.ok_or_else(|| InputError {
                path: path.into(),
                problem: InputProblem::OutOfRange(measure.out_of_range(number)),
            })?;
            return self.say(Statement::Measurement(measure, small), path);
        }
        let offers = line.offers(self.definition.language);
        let Value::Coding(coding) = &answer.value else { return wrong_type("`valueCoding`".into()) };
        let Some(offer) = offers.iter().find(|offer| offer.coding.is(coding)) else {
            let codes: Vec<String> = offers.iter().map(|offer| format!("`{}`", offer.coding.code)).collect();
            let (code, codes) = (Excerpt::new(&coding.code), codes.join(", "));
            let system = match &coding.system {
                Some(system) => format!("of `{}`", Excerpt::new(system)),
                None => "without a system".into(),
            };
            return refuse(
                path.into(),
                format!(
                    "`{code}` {system} is no answer to `{}`; give {codes}, each with its system",
                    line.link_id()
                ),
            );
        };
        if offer.announces.is_some() {
            self.announced = Some(path.into());
        }
        offer.says.iter().try_for_each(|statement| self.say(*statement, path))
    }

    fn say(&mut self, statement: Statement, path: &str) -> Result<(), InputError> {
        let question = statement.question();
        if let Some((_, earlier)) = self.said.iter().find(|(said, _)| said.question() == question) {
            return refuse(path.into(), format!("`{}` is answered by `{earlier}` already", question.id()));
        }
        self.said.push((statement, path.into()));
        Ok(())
    }
}

impl Definition<'_> {
    /// The items of a response that says the same.
    pub(super) fn items(&self, person: &Presentation) -> Result<Vec<ResponseItem>, NotAskedError> {
        let mut left: Vec<Statement> = person.statements().collect();
        let groups = self.groups.iter().filter_map(|(group, lines)| {
            let items = lines.iter().filter_map(|line| {
                let value = self.value(*line, &mut left)?;
                Some(ResponseItem::new(line.link_id().into(), Some(value), Vec::new()))
            });
            let items: Vec<ResponseItem> = items.collect();
            (!items.is_empty()).then(|| ResponseItem::new(group_id(*group), None, items))
        });
        let groups = groups.collect();
        left.first().map_or(Ok(groups), |statement| Err(NotAskedError(statement.question())))
    }

    /// The answer to a line. What it says is taken from what is left to say.
    fn value(&self, line: Line, left: &mut Vec<Statement>) -> Option<Value> {
        let offers = line.offers(self.language);
        let offer = match line {
            Line::Item(Item::Choice(choice)) => {
                let about = left.iter().copied().filter(|said| choice.questions().contains(said.question()));
                let about: Vec<Statement> = about.collect();
                if about.is_empty() {
                    return None;
                }
                // Nothing is said but what the option says and what is asked after it.
                let fits = |offer: &&Offer| {
                    let rest = about.iter().filter(|said| !offer.says.contains(said));
                    let rest: QuestionSet = rest.map(|said| said.question()).collect();
                    let number = offer
                        .announces
                        .is_none_or(|_| about.iter().any(|said| matches!(said, Statement::Measurement(..))));
                    number && rest.is_subset(offer.open) && offer.says.iter().all(|said| about.contains(said))
                };
                offers.iter().filter(fits).max_by_key(|offer| (offer.says.len(), offer.announces.is_some()))
            }
            Line::Item(Item::Question(Question::Measure(measure))) => {
                let place = left
                    .iter()
                    .position(|said| matches!(said, Statement::Measurement(of, _) if *of == measure))?;
                let Statement::Measurement(_, number) = left.remove(place) else { return None };
                return Some(Value::Integer(number.into()));
            }
            Line::Item(Item::Question(_)) | Line::NotGiven(_) => {
                offers.iter().find(|offer| offer.says.iter().all(|said| left.contains(said)))
            }
        }?;
        left.retain(|said| !offer.says.contains(said));
        Some(Value::Coding(offer.coding.clone()))
    }
}
