//! The example `interview` as a person uses it: at a terminal, with a file to go on from. `vt100` draws what the program
//! writes to a pseudo-terminal, so the tests read what a person sees.

use core::time::Duration;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Instant;

use backpain::interview::{Form, Interview, Item, Reply, Screen, Step, Style};
use backpain::{Measure, Question, Sex};
use pty_process::blocking::{Command, Pty};

use crate::support::example;

/// A whole session fits on the screen, so nothing scrolls away and a later prompt is always further down.
const ROWS: u16 = 1000;
const COLUMNS: u16 = 80;

/// Far longer than any step takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

const ESC: &str = "\x1b";
const CTRL_C: &str = "\x03";
const DOWN: &str = "\x1b[B";

struct Session {
    terminal: Arc<Pty>,
    program: Child,
    written: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// The row of the last prompt that was answered.
    answered: Option<u16>,
}

impl Session {
    fn new(arguments: &[&str]) -> Self {
        let (terminal, other_end) = pty_process::blocking::open().unwrap();
        terminal.resize(pty_process::Size::new(ROWS, COLUMNS)).unwrap();
        let program = Command::new(example::command("interview").get_program())
            .args(arguments)
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR")
            .spawn(other_end)
            .unwrap();
        let (terminal, (send, written)) = (Arc::new(terminal), channel());
        let reader = Arc::clone(&terminal);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // When the program has ended, Linux reports an error.
            while let Ok(length @ 1..) = (&*reader).read(&mut bytes) {
                if send.send(bytes[..length].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { terminal, program, written, screen: vt100::Parser::new(ROWS, COLUMNS, 0), answered: None }
    }

    fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Draws until it is so; `false` if the program ends before.
    fn draw_until(&mut self, is_so: impl Fn(&Self) -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        while !is_so(self) {
            match self.written.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return false,
                Err(error) => panic!("{error}:\n{}", self.text()),
            }
        }
        true
    }

    #[track_caller]
    fn wait(&mut self, expected: &str) {
        assert!(
            self.draw_until(|session| session.text().contains(expected)),
            "no `{expected}`:\n{}",
            self.text()
        );
    }

    /// Waits for a new prompt that is drawn to its end; `false` if the program ends.
    fn is_asked(&mut self) -> bool {
        self.draw_until(|session| {
            let screen = session.screen.screen();
            let (row, column) = screen.cursor_position();
            let is_new =
                session.answered.is_none_or(|last| row > last) && column == 4 && !screen.hide_cursor();
            is_new && session.text().trim_end().ends_with(']')
        })
    }

    /// What is asked: the text since the last prompt.
    fn question(&self) -> String {
        let (row, _) = self.screen.screen().cursor_position();
        let rows = self.screen.screen().rows(0, COLUMNS);
        let rows = rows.take(usize::from(row)).skip(self.answered.map_or(0, |last| usize::from(last) + 1));
        rows.map(|row| row.trim().to_owned()).collect::<Vec<_>>().join(" ")
    }

    /// Keys of whatever is open.
    fn press(&mut self, keys: &str) {
        (&*self.terminal).write_all(keys.as_bytes()).unwrap();
    }

    /// Waits for the next prompt, and answers it.
    #[track_caller]
    fn answer(&mut self, answer: &str) {
        assert!(self.is_asked(), "{}", self.text());
        self.answered = Some(self.screen.screen().cursor_position().0);
        self.press(&format!("{answer}\r"));
    }

    /// Picks from what Esc leads to, after so many steps down.
    fn escape(&mut self, down: usize) {
        assert!(self.is_asked());
        self.answered = Some(self.screen.screen().cursor_position().0);
        let before = self.text().matches("go on").count();
        self.press(ESC);
        assert!(self.draw_until(|session| session.text().matches("go on").count() > before));
        self.press(&format!("{}\r", DOWN.repeat(down)));
    }

    /// Answers like this person, who says `otherwise` to what is not listed, until something is asked or the end.
    fn answer_until(&mut self, stop: &str, person: &[(&str, &str)], otherwise: &str) -> bool {
        while self.is_asked() {
            let question = self.question();
            if question.contains(stop) {
                return true;
            }
            let said = person.iter().find(|(part, _)| question.contains(part)).map(|(_, said)| *said);
            self.answer(said.unwrap_or(otherwise));
        }
        false
    }

    /// What is to be seen when the program has ended.
    fn end(mut self) -> String {
        self.draw_until(|_| false);
        let status = self.program.wait().unwrap();
        assert!(status.success(), "{status}:\n{}", self.text());
        self.text()
    }
}

const NEVER: &str = "nobody asks this";
const MAN: &[(&str, &str)] = &[
    ("For whom", "m"),
    ("How old", "30"),
    ("How many days", "3"),
    ("How bad", "5"),
    ("female or male", "m"),
    ("Can you walk", "as usual"),
];

fn woman(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    more.iter().copied().chain([("female or male", "f")]).chain(MAN.iter().copied()).collect()
}

/// A file of this test, which does not exist yet.
fn file(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("interview-{name}.json"));
    let _ = std::fs::remove_file(&path);
    path
}

#[test]
fn a_strain_ends_with_the_page() {
    let mut session = Session::new(&["--country", "united-kingdom"]);
    session.answer_until(NEVER, MAN, "n");
    let text = session.end();
    assert!(text.contains("That is all.") && text.contains("LOOK AFTER IT AT HOME"), "{text}");
    assert!(text.contains("call 999") && !text.contains("NOT FINISHED"), "{text}");
}

#[test]
fn saddle_numbness_is_an_emergency_at_once() {
    let mut session = Session::new(&[]);
    let person = woman(&[("pregnant", "1")]);
    assert!(session.answer_until("has the skin between your legs felt numb", &person, "n"));
    session.answer("y");
    assert!(session.is_asked());
    let text = session.text();
    let (_, end) = text.split_once("has the skin between your legs felt numb").unwrap();
    assert!(end.contains("This is an emergency."), "{end}");
    assert!(end.contains("\nEMERGENCY\n") && end.contains("emergency, because of"), "{end}");
    assert!(!end.contains("At most"), "nothing more is asked: {end}");
    session.answer("n");
    assert!(!session.end().contains("For those who treat you"));
}

/// After an emergency is shown, what staff will ask can be answered, and is told in the end.
#[test]
fn what_staff_will_ask_can_be_answered_on_the_way() {
    let mut session = Session::new(&[]);
    let person = woman(&[("pregnant", "1"), ("between your legs felt numb", "y")]);
    assert!(session.answer_until("On the way", &person, "n"));
    session.answer("y");
    session.escape(1);
    session.wait("Those who treat you will ask this.");
    session.escape(0);
    session.answer_until(NEVER, &person, "n");
    let text = session.end();
    let (_, told) = text.split_once("For those who treat you").unwrap();
    assert!(told.contains("How old are you? 30") && told.contains("- Female"), "{told}");
    assert!(told.contains("- Saddle anaesthesia"), "{told}");
}

/// The short form finds the emergency, or says that it is no result.
#[test]
fn the_short_form_says_that_it_is_no_result() {
    let mut session = Session::new(&["--emergencies"]);
    session.answer_until(NEVER, MAN, "n");
    let text = session.end();
    assert!(text.contains("It is no emergency, by your answers."), "{text}");
    assert!(text.contains("NOT FINISHED") && !text.contains("LOOK AFTER IT"), "{text}");
}

#[test]
fn light_bleeding_in_week_30_is_ticked_in_a_list() {
    let mut session = Session::new(&[]);
    let person = woman(&[("How many weeks", "30"), ("pregnant, or could", "w")]);
    assert!(session.answer_until("bleeding from the vagina", &person, "n"));
    session.answer("s");
    session.wait("[ ] Are you bleeding");
    session.press("\r");
    session.wait("Nothing is ticked.");
    session.press(" ");
    session.wait("[x] Are you bleeding");
    session.press("\r");
    session.answer_until(NEVER, &person, "n");
    let text = session.end();
    assert!(text.contains("BE SEEN TODAY") && text.contains("maternity unit"), "{text}");
    assert!(text.contains("  How many weeks pregnant are you?\n  > 30"), "{text}");
}

#[test]
fn who_declines_everything_gets_no_result() {
    let mut session = Session::new(&[]);
    session.answer_until(NEVER, &[("For whom", "s"), ("Is any of this so?", "y")], "-");
    let text = session.end();
    assert!(text.contains("How old are they?"), "another person is asked about: {text}");
    assert!(text.contains("These questions stay open, and could still change this."), "{text}");
    assert!(text.contains("You chose not to answer") && !text.contains("LOOK AFTER IT AT HOME"), "{text}");
}

/// Why, back to the beginning of the screen, a correction, and Ctrl-C in the middle of the next screen.
#[test]
fn nothing_is_lost_on_the_way() {
    let file = file("terminal");
    let mut session = Session::new(&["--save", file.to_str().unwrap()]);
    assert!(session.answer_until("How bad", MAN, "n"));
    session.escape(1);
    session.wait("The answer helps to tell whether this is ");
    session.escape(0);
    session.escape(2);
    session.answer("400");
    session.wait("Give a whole number from 0 to 120.");
    session.answer("nonsense");
    session.wait("`nonsense` is no answer here.");
    session.answer("31");
    assert!(session.answer_until("unsteady on your feet", MAN, "n"));
    session.answer("n");
    assert!(session.is_asked());
    session.press(CTRL_C);
    let text = session.end();
    assert!(text.contains("This is not a result yet") && text.contains("If you stop here"), "{text}");
    assert!(text.contains("Your answers are kept in "), "{text}");

    let mut session = Session::new(&["--save", file.to_str().unwrap(), "--country", "united-kingdom"]);
    assert!(session.is_asked());
    assert!(session.text().starts_with("Going on after 2 screens."), "{}", session.text());
    assert!(session.question().contains("Are your arms weak or numb"), "{}", session.question());
    session.answer_until(NEVER, MAN, "n");
    assert!(session.end().contains("LOOK AFTER IT AT HOME"));
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o077, 0, "nobody else reads it");
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept.contains("\"reply\": 31") && !kept.contains("\"reply\": 30,"), "{kept}");
}

#[test]
fn who_leaves_at_once_is_not_assessed() {
    let mut session = Session::new(&[]);
    session.escape(2);
    assert!(session.is_asked());
    session.press(CTRL_C);
    let text = session.end();
    assert!(text.contains("NOT ASSESSED") && !text.contains("How old"), "{text}");
}

#[test]
fn a_terminal_takes_lines_too() {
    let mut session = Session::new(&["--plain"]);
    session.wait("How old are you?\n  >");
    session.press("30\n");
    session.wait("  > 30\n  How many days");
    session.press("quit\n");
    assert!(session.end().contains("If you stop here"));
}

#[test]
fn enter_alone_is_never_a_no() {
    let file = file("enter");
    let mut session = Session::new(&["--save", file.to_str().unwrap()]);
    let numbers = &MAN[..4];
    assert!(session.answer_until("Can you walk", numbers, ""));
    session.press(CTRL_C);
    session.end();
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept.matches("\"unknown\"").count() > 5, "{kept}");
    assert!(!kept.contains("\"no\"") && !kept.contains("\"yes\""), "{kept}");
}

/// The picture in the README.
#[test]
fn the_picture_is_a_session_of_today() {
    let mut session = Session::new(&[]);
    assert!(session.answer_until("Is a leg or foot numb", MAN, "n"));
    let screen = session.screen.screen();
    let svg = anstyle_svg::Term::new().render_svg(&coloured(screen));
    session.press(CTRL_C);
    session.end();
    crate::pinned::equals_file(&svg, Path::new("docs/interview.svg"));
}

/// The rows of a screen with the escapes of their colours, and no others.
fn coloured(screen: &vt100::Screen) -> String {
    let (mut text, mut style) = (String::new(), String::new());
    for row in 0..u16::try_from(screen.contents().lines().count()).unwrap() {
        let cells = (0..COLUMNS).filter_map(|column| screen.cell(row, column));
        let cells: Vec<&vt100::Cell> = cells.collect();
        let length = cells.iter().rposition(|cell| cell.has_contents()).map_or(0, |last| last + 1);
        for cell in &cells[..length] {
            let mut wanted = "\x1b[0".to_owned();
            wanted.push_str(if cell.bold() { ";1" } else { "" });
            wanted.push_str(if cell.dim() { ";2" } else { "" });
            if let vt100::Color::Idx(colour) = cell.fgcolor() {
                wanted.extend([";38;5;", &colour.to_string()]);
            }
            wanted.push('m');
            if style != wanted {
                text.push_str(&wanted);
                style = wanted;
            }
            text.push_str(if cell.has_contents() { cell.contents() } else { " " });
        }
        text.push('\n');
    }
    text
}

/// What the program prints for these lines, and whether it succeeds.
fn piped(lines: &[String], arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut asked = example::command("interview")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read is no error.
    let _ = asked.stdin.take().unwrap().write_all(lines.join("\n").as_bytes());
    let output = asked.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// What a man with a strain writes on each screen of the triage, and of the plan.
fn lines_by_screen() -> [Vec<Vec<String>>; 2] {
    let mut interview = Interview::new(&Form::BUILT_IN);
    [&Form::BUILT_IN, &Form::SELF_CARE].map(|form| {
        interview = interview.clone().go_on(form);
        let mut screens = Vec::new();
        while let Step::Ask(screen) = interview.next() {
            screens.push(lines(&mut interview, &screen));
        }
        screens
    })
}

fn lines(interview: &mut Interview<'_>, screen: &Screen) -> Vec<String> {
    let mut lines = Vec::new();
    for (group, items) in screen.groups() {
        if items.len() > 1 && Form::BUILT_IN.style(group) == Style::List {
            lines.push("n".to_owned());
            interview.none_of_these(items);
        }
        for &item in items {
            let mut reply = |line: &str, reply| {
                if item.questions().is_subset(interview.presentation().unasked()) {
                    interview.reply(item, reply).unwrap();
                    lines.push(line.to_owned());
                }
            };
            match item {
                Item::Choice(_) => reply("1", Reply::Option(0)),
                Item::Question(Question::Finding(_)) => reply("n", Reply::No),
                Item::Question(Question::Sex) => reply("m", Reply::Sex(Sex::Male)),
                Item::Question(Question::Measure(Measure::Age)) => reply("30", Reply::Number(30)),
                Item::Question(Question::Measure(_)) => reply("4", Reply::Number(4)),
            }
        }
    }
    lines
}

/// Leaves after each screen, and goes on from the file.
#[test]
fn an_interview_goes_on_after_any_screen() {
    let [triage, plan] = lines_by_screen();
    let (of_triage, screens) = (triage.len(), [triage, plan].concat());
    let (_, at_once, _) = piped(&screens.concat(), &["--for-another"]);
    let result = |text: &str| text.split_once("That is all.").map(|(_, result)| result.to_owned());
    let expected = result(&at_once).unwrap();

    let file = file("screens");
    let arguments = ["--for-another", "--save", file.to_str().unwrap()];
    for (done, lines) in screens.iter().enumerate() {
        let arguments = if done == 0 { &arguments[..] } else { &arguments[1..] };
        let (status, text, _) = piped(lines, arguments);
        assert_eq!(status, Some(0));
        let s = if done == 1 { "" } else { "s" };
        assert_eq!(text.contains(&format!("Going on after {done} screen{s}.")), done > 0, "{text}");
        // Who leaves after the triage gets the plan as it stands.
        assert_eq!(result(&text).is_some(), done + 1 >= of_triage, "after {done} screens: {text}");
    }
    // A finished one shows its result at once, and who answers is kept.
    let (status, text, _) = piped(&[], &arguments[1..]);
    assert_eq!(status, Some(0));
    let kept = format!("\nYour answers are kept in {}.\n", file.display());
    let wrapped = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(wrapped(result(&text).unwrap()), wrapped(expected + &kept));
    assert!(!text.contains("  > "), "{text}");
}

#[test]
fn a_damaged_file_is_an_error_and_stays_as_it_is() {
    let file = file("damaged");
    let path = file.to_str().unwrap();
    for (damaged, expected) in [
        ("", "line 1 column 0"),
        ("{\"for_another\": false, \"replies\": [{\"question\": \"fevr\"}]}", "[0]"),
        ("{\"for_another\": false, \"replies\": [], \"more\": 1}", "more"),
    ] {
        std::fs::write(&file, damaged).unwrap();
        let (status, text, error) = piped(&["30".into()], &["--save", path]);
        assert_eq!((status, text.as_str()), (Some(2), ""));
        assert!(error.contains(path) && error.contains(expected), "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), damaged);
    }
    // A file that cannot be written is an error before anything is asked.
    let (status, text, error) = piped(&["30".into()], &["--save", &format!("{path}/none.json")]);
    assert_eq!(status, Some(2));
    assert!(!text.contains("How old") && error.contains("none.json"), "{text}{error}");
}
