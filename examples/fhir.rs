//! FHIR R4: the questionnaire, the next question, and the triage of responses: `fhir questionnaire`, `fhir triage FILE`.

#[path = "support/language.rs"]
mod language;
#[expect(dead_code, reason = "a command comes before the file, and everything is JSON")]
mod support;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use backpain::fhir::{Definition, Kept, QuestionnaireResponse};
use backpain::interview::FormName;
use backpain::json::{InputError, Record};
use backpain::{Language, Presentation, Question, UnknownIdError};
use support::{Line, Output, Refused, output};

const HELP: &str = "\
Low back pain in FHIR R4: a questionnaire, and the triage of its responses.

usage: fhir questionnaire  [options]
       fhir next-question [FILE] [options]
       fhir triage        [FILE] [options]
       fhir cards         [FILE] [options]
       fhir answers       [FILE] [options]
       fhir responses     [FILE] [options]

  questionnaire        one Questionnaire, which any form renderer can ask
  next-question        each response with the next screen: `$next-question`
  triage               a RiskAssessment for each response
  cards                a CDS Hooks answer for each response
  answers              what each response says: a presentation, as the other examples read it
  responses            the other way round: a response for each presentation

Reads QuestionnaireResponses, one JSON object a line, from FILE or standard input (also `-`).
Prints one JSON object a line. An invalid line gives
{\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place.

  --form built-in      what a person can answer; also `examiner`, `emergency` and `self-care`
  --for-another        word the questions for somebody who answers for another person
  --language FILE      what the person reads, such as in examples/data/german.tsv
  --help               this text

exit status: 0 if every line was read, 1 if any line was invalid, 2 for misuse
";

/// What the command line asks for.
#[derive(Default)]
struct Settings {
    command: Option<String>,
    file: Option<OsString>,
    form: FormName,
    for_another: bool,
    language: Language,
}

fn main() -> ExitCode {
    let settings = match settings() {
        Ok(Some(settings)) => settings,
        Ok(None) => return output::help("fhir", HELP),
        Err(message) => return output::misuse("fhir", &message, HELP),
    };
    let mut definition = Definition::new(settings.form.form()).in_language(&settings.language);
    if settings.for_another {
        definition = definition.by_proxy();
    }
    let answer: fn(&Definition<'_>, &str) -> Result<serde_json::Value, Refused> = match settings
        .command
        .as_deref()
    {
        Some("questionnaire") if settings.file.is_none() => {
            return output::status("fhir", print_questionnaire(&definition));
        }
        Some("next-question") => |definition, line| {
            object(definition.next_question(Record::read(line)?.value).map(|next| next.response))
        },
        Some("triage") => |definition, line| object(definition.risk_assessment(&Record::read(line)?.value)),
        Some("cards") => |definition, line| object(definition.cards(&Record::read(line)?.value)),
        Some("answers") => |definition, line| {
            let Record::<QuestionnaireResponse> { id, value } = Record::read(line)?;
            object(definition.presentation(&value).map(|value| Record { id, value }))
        },
        Some("responses") => |definition, line| response(definition, &Record::read(line)?),
        Some("questionnaire") => return output::misuse("fhir", "`questionnaire` reads no file", HELP),
        Some(other) => {
            return output::misuse("fhir", &format!("`{other}` is not a command"), HELP);
        }
        None => return output::misuse("fhir", "give a command", HELP),
    };
    let read = |line: &str| answer(&definition, line);
    output::status("fhir", answer_all(settings.file, read))
}

fn object<T: serde::Serialize>(answer: Result<T, InputError>) -> Result<serde_json::Value, Refused> {
    serde_json::to_value(answer?).map_err(|error| Refused::syntax(&error))
}

fn response(
    definition: &Definition<'_>,
    record: &Record<Presentation>,
) -> Result<serde_json::Value, Refused> {
    let id = record.id.as_ref().map_or("unnamed".into(), ToString::to_string);
    let response = definition.response(&record.value);
    let mut response = response.map_err(|error| Refused {
        error: error.to_string(),
        field: Some(match error.0 {
            Question::Finding(finding) => format!("answers.{finding}"),
            question @ (Question::Measure(_) | Question::Sex) => question.id().into(),
        }),
    })?;
    response = response.with_subject(Kept::reference(&format!("Patient/{id}")));
    response.id = Some(id);
    object(Ok(response))
}

fn print_questionnaire(definition: &Definition<'_>) -> io::Result<bool> {
    let mut output = Output::to_stdout(true);
    output.object(&definition.questionnaire())?;
    output.flush()?;
    Ok(true)
}

fn answer_all(
    file: Option<OsString>,
    answer: impl Fn(&str) -> Result<serde_json::Value, Refused>,
) -> io::Result<bool> {
    let mut output = Output::to_stdout(true);
    let all_good = support::each_line_as(file, &mut output, answer, |answer, output| output.object(&answer))?;
    output.flush()?;
    Ok(all_good)
}

/// Reads the command line; `None` if help is wanted.
fn settings() -> Result<Option<Settings>, String> {
    use lexopt::prelude::*;
    let mut settings = Settings::default();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("for-another") => settings.for_another = true,
            Long("language") => settings.language = language::read(&value(&mut arguments)?)?,
            Long("form") => {
                let name = value(&mut arguments)?;
                settings.form =
                    name.to_string_lossy().parse().map_err(|error: UnknownIdError| error.to_string())?;
            }
            Value(command) if settings.command.is_none() => {
                settings.command = Some(command.to_string_lossy().into_owned());
            }
            Value(path) if settings.file.is_none() => settings.file = Some(path),
            other @ (Short(_) | Long(_) | Value(_)) => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Some(settings))
}

fn value(arguments: &mut lexopt::Parser) -> Result<OsString, String> {
    arguments.value().map_err(|error| error.to_string())
}
