//! The output of the examples, and their exit codes.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

/// The destination of the answers.
pub(crate) struct Output {
    to: BufWriter<io::StdoutLock<'static>>,
    /// Whether JSON is wanted.
    pub(crate) json: bool,
    /// Longer lines are broken.
    pub(crate) width: usize,
    colour: bool,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl Output {
    /// Standard output, with colour if it is a terminal.
    pub(crate) fn to_stdout(json: bool) -> Self {
        let colour =
            io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { to: BufWriter::new(io::stdout().lock()), json, width: 96, colour }
    }

    /// Writes one object on its own line.
    pub(crate) fn object(&mut self, object: &impl serde::Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.to, object)?;
        writeln!(self.to)
    }

    /// The escapes that begin and end this style, if the terminal wants any.
    pub(crate) fn style(&self, escape: &'static str) -> (&'static str, &'static str) {
        if self.colour { (escape, "\x1b[0m") } else { ("", "") }
    }

    /// Breaks each line between words. A point of a list, such as `- ` or `1. `, is indented below itself.
    pub(crate) fn wrapped(&mut self, indent: &str, text: &str) -> io::Result<()> {
        for line in text.lines() {
            let mark = line.split_once(' ').map_or("", |(mark, _)| mark);
            let number = mark.strip_suffix('.').unwrap_or_default();
            let is_mark = mark == "-" || (1..3).contains(&number.len()) && number.parse::<u8>().is_ok();
            let (mark, line) = if is_mark { line.split_at(mark.len() + 1) } else { ("", line) };
            if line.is_empty() {
                writeln!(self)?;
            } else {
                self.hanging(&format!("{indent}{mark}"), line)?;
            }
        }
        Ok(())
    }

    /// Writes a point of a list, with its later lines indented below the first.
    pub(crate) fn hanging(&mut self, point: &str, text: &str) -> io::Result<()> {
        self.broken(point, &" ".repeat(point.len()), text)
    }

    /// Breaks lines between words. The first line has one prefix and the others another.
    pub(crate) fn broken(&mut self, first: &str, others: &str, text: &str) -> io::Result<()> {
        let mut line = String::from(first);
        let mut empty = true;
        for word in text.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > self.width && !empty {
                writeln!(self, "{line}")?;
                others.clone_into(&mut line);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        writeln!(self, "{line}")
    }
}

/// Prints the help text.
pub(crate) fn help(program: &str, text: &str) -> ExitCode {
    let mut output = io::stdout().lock();
    status(program, output.write_all(text.as_bytes()).and_then(|()| output.flush()).map(|()| true))
}

/// Prints an error in the command line.
pub(crate) fn misuse(program: &str, error: &str, help: &str) -> ExitCode {
    eprintln!("{program}: {}\n\n{help}", backpain::text::shown(error));
    ExitCode::from(2)
}

/// 0 if everything was valid, 1 if some input was not, 2 if it could not be done. It is not an error if a reader stops
/// reading.
pub(crate) fn status(program: &str, done: io::Result<bool>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {}", backpain::text::shown(&error.to_string()));
            ExitCode::from(2)
        }
    }
}
