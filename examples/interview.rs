//! Asks a person, or lets bundled people answer for themselves: `interview [--save FILE] [--replay FILE] [--json]`.

#[path = "support/language.rs"]
mod language;
mod interview {
    pub(crate) mod answers;
    pub(crate) mod ask;
    pub(crate) mod fewest;
    pub(crate) mod measure;
    pub(crate) mod replay;
    pub(crate) mod result;
    pub(crate) mod save;
}
#[path = "support/country.rs"]
mod country;
#[expect(dead_code, reason = "the other examples use the rest of it")]
mod population;
#[expect(dead_code, reason = "the other examples use the rest of it")]
mod support;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use backpain::interview::{Form, Interview, Stop};
use backpain::language::Phrase;
use backpain::self_care::ReportOptions;
use backpain::{Language, Urgency};
use interview::answers::Answers;
use interview::ask::Conversation;
use interview::{measure, replay, result, save};
use support::{Output, output};

const HELP: &str = "\
Asks about low back pain, a screen at a time, and says how soon to be seen and by whom.

usage: interview [--for-another] [--emergencies] [--save FILE] [--country COUNTRY]
                 [--language FILE] [--plain]
       interview --replay FILE [--json] [--rest-no]
       interview --markdown

At a terminal, type the key of an answer or move to it with the arrows, and press Enter. Esc
leads to `why`, `back` and stopping; Ctrl-C stops. Otherwise it reads the answers from standard
input, one a line:

  y n           yes, no; where a list is shown first: ask me each line, or none of these
  1 3           the numbers of what is so in a list; the rest is not so
  3             a number, or the option of this number
  f m           female, male
  ?             I do not know
  -             I would rather not say
  w 20          weeks of pregnancy, where it is asked
  why           why this is asked, and then the question again
  back          this screen again, or the one before if nothing here is answered
  quit          stop here

An emergency is shown at once, and what staff will ask can be answered after it. Otherwise a few
questions for the plan follow, and then the plan on one page. Without an end, the report says that
it is not finished, and what to do if you stop there.

  --for-another  the person who answers does so for somebody else
  --emergencies  ask only what can be an emergency, as on a phone; what else it may be stays open
  --save FILE    keep the answers in FILE after every screen, and go on from there if it exists
  --country COUNTRY   united-kingdom, ireland, united-states, canada or australia: whose label
                 of a medicine counts, and whom to call
  --language FILE  ask in the language of FILE, such as examples/data/german.tsv; what it lacks is
                 in English, and so are the keys to write
  --plain        one line for each answer at a terminal too, as for a screen reader
  --replay FILE  presentations, one JSON object a line (`-` is standard input), that answer for
                 themselves: what is stated is said when asked, and the rest is not known; signs
                 that an examiner found are known before the first question
  --rest-no      what a presentation does not state is no
  --json         one object a line: {\"id\", \"screens\", \"items\", \"state\", \"advised\", \"stopped\"};
                 an invalid line gives {\"line\": N, \"error\": \"...\", \"field\": \"...\"} in its place
  --markdown     the page docs/interview.md: how many screens people see
  --help         this text

exit status: 0 if every line was read, 1 if any line was invalid, 2 for misuse or a file that
cannot be read or written
";

#[derive(Default)]
struct Settings {
    replay: Option<OsString>,
    rest_no: bool,
    markdown: bool,
    asking: Asking,
}

/// The options for a person who is asked.
#[derive(Default, PartialEq)]
struct Asking {
    for_another: bool,
    emergencies: bool,
    save: Option<PathBuf>,
    page: ReportOptions,
    language: Language,
    plain: bool,
}

fn main() -> ExitCode {
    let mut settings = Settings::default();
    let read = support::command_line(|name, arguments| option(&mut settings, name, arguments));
    let error = match read {
        Ok(Some((None, json))) => match misuse(&settings, json) {
            None => return output::status("interview", run(settings, json)),
            Some(error) => error.to_owned(),
        },
        Ok(Some((Some(_), _))) => "give the file after `--replay`".to_owned(),
        Ok(None) => return output::help("interview", HELP),
        Err(error) => error,
    };
    output::misuse("interview", &error, HELP)
}

fn option(settings: &mut Settings, name: &str, arguments: &mut lexopt::Parser) -> Result<bool, String> {
    let mut value = || arguments.value().map_err(|error| error.to_string());
    match name {
        "replay" => settings.replay = Some(value()?),
        "save" => settings.asking.save = Some(value()?.into()),
        "country" => settings.asking.page.country = Some(country::country(arguments)?),
        "language" => settings.asking.language = language::read(&value()?)?,
        "plain" => settings.asking.plain = true,
        "rest-no" => settings.rest_no = true,
        "emergencies" => settings.asking.emergencies = true,
        "for-another" => settings.asking.for_another = true,
        "markdown" => settings.markdown = true,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Why these options do not go together.
fn misuse(settings: &Settings, json: bool) -> Option<&'static str> {
    let replays = settings.replay.is_some();
    let asks = settings.asking != Asking::default();
    if !replays && (json || settings.rest_no) {
        Some("`--json` and `--rest-no` need `--replay`")
    } else if settings.markdown && (replays || asks) {
        Some("`--markdown` stands alone")
    } else if replays && asks {
        Some("`--replay` takes `--json` and `--rest-no` only")
    } else {
        None
    }
}

/// Whether every line was valid.
fn run(settings: Settings, json: bool) -> io::Result<bool> {
    let mut output = Output::to_stdout(json);
    let mut all_good = true;
    if settings.markdown {
        measure::print(&mut output)?;
    } else if let Some(file) = settings.replay {
        all_good = support::each_line(Some(file), &mut output, |record, output| {
            replay::answer(&record, settings.rest_no, output)
        })?;
    } else {
        ask(settings.asking, &mut output)?;
    }
    output.flush()?;
    Ok(all_good)
}

/// Asks a person: at a terminal with prompts, else a line for each answer.
fn ask(asking: Asking, output: &mut Output) -> io::Result<()> {
    let is_typed = io::stdin().is_terminal();
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    let is_plain = asking.plain || is_dumb || !io::stdout().is_terminal() || !io::stderr().is_terminal();
    let answers = if is_typed && !is_plain {
        output.width = 78;
        Answers::Prompts
    } else {
        Answers::Lines { input: io::stdin().lock(), echo: !is_typed }
    };
    let mut conversation = Conversation {
        output,
        answers,
        language: &asking.language,
        interview: Interview::new(if asking.emergencies { &Form::EMERGENCY } else { &Form::BUILT_IN }),
        for_another: asking.for_another.then_some(true),
        file: asking.save,
    };
    let mut stop = conversation.ask()?;
    let is_calm = conversation.interview.triage().advised() < Urgency::SameDay;
    if is_calm && matches!(stop, Some(Stop::AdviceCertain | Stop::NothingLeft(_))) {
        let all = conversation.ask_for_plan()?;
        if all.is_none() {
            writeln!(conversation.output)?;
            let stopped = asking.language.phrase(Phrase::PlanAsItStands);
            conversation.output.wrapped("", stopped)?;
        }
        stop = all.or(stop);
    }
    let for_another = conversation.for_another == Some(true);
    match stop {
        Some(stop) => {
            result::show(
                conversation.output,
                &conversation.interview,
                stop,
                for_another,
                asking.page,
                &asking.language,
            )?;
        }
        None => result::left(conversation.output, &conversation.interview, &asking.language)?,
    }
    if stop == Some(Stop::EmergencyCertain) && conversation.ask_for_staff()? {
        result::for_staff(conversation.output, &conversation.interview)?;
    }
    let Conversation { output, file, .. } = conversation;
    if let Some(file) = file.filter(|file| file.exists()) {
        let go_on = if stop.is_none() { " The same command goes on from there." } else { "" };
        writeln!(output)?;
        output.wrapped("", &format!("Your answers are kept in {}.{go_on}", save::name(&file)))?;
    }
    Ok(())
}
