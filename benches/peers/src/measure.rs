//! Times, allocations and instructions of one assessment.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use backpain::{Presentation, Urgency};
use cpu_time::ThreadTime;

use crate::engines::{Contender, Gaps, PEERS, Peer};
use crate::people::Somebody;
use crate::person::{Person, Reply};
use crate::rules::Rules;

/// How often each contender is measured, in turns.
pub const ROUNDS: usize = 21;

/// How many people an engine sees in a round. The others are so fast that they see everybody.
const FEW: usize = 500;

/// What one assessment costs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// The median, in nanoseconds of the thread's processor time.
    pub nanoseconds: f64,
    /// How often memory is allocated, if valgrind could count it.
    pub allocations: Option<f64>,
    /// Instructions, if valgrind could count them.
    pub instructions: Option<f64>,
}

/// Where an assessment starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// From the engine's own form.
    Own,
    /// From the plain struct.
    Plain,
}

impl Start {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Own, Self::Plain];

    const fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Plain => "plain",
        }
    }
}

/// The costs of each contender, from its own form and from the plain struct. Counting takes minutes.
#[must_use]
pub fn costs(rules: &Rules, people: &[Somebody], count: bool) -> Vec<[Cost; 2]> {
    let mut contenders: Vec<Box<dyn Contender>> = PEERS.iter().map(|peer| (peer.make)(rules)).collect();
    let plain: Vec<Person> = people.iter().map(|somebody| somebody.plain).collect();
    let mut times = vec![[const { Vec::new() }; 2]; PEERS.len()];
    for round in 0..ROUNDS {
        let first = round * FEW % people.len();
        for ((peer, contender), times) in PEERS.iter().zip(&mut contenders).zip(&mut times) {
            let seen = if peer.is_engine() { first..first + FEW } else { 0..people.len() };
            let (people, plain) = (&people[seen.clone()], &plain[seen]);
            contender.load(people, Gaps::LeftOut);
            for (start, times) in Start::ALL.into_iter().zip(times) {
                let mut run = || match start {
                    Start::Own => contender.assess(),
                    Start::Plain => contender.assess_plain(plain),
                };
                if round == 0 {
                    run(); // what is kept between assessments is there from now on
                }
                let begun = ThreadTime::now();
                run();
                times.push(begun.elapsed());
            }
            // Not held while the others are measured.
            contender.load(&[], Gaps::LeftOut);
        }
    }
    let cost = |(peer, mut times): (&Peer, [Vec<Duration>; 2])| {
        let seen = if peer.is_engine() { FEW } else { people.len() };
        Start::ALL.map(|start| Cost {
            nanoseconds: per_person(median(&mut times[start as usize]).as_nanos() as f64, seen),
            allocations: count.then(|| counted(peer, start, people, &ALLOCATIONS)).flatten(),
            instructions: count.then(|| counted(peer, start, people, &INSTRUCTIONS)).flatten(),
        })
    };
    PEERS.iter().zip(times).map(cost).collect()
}

fn per_person(total: f64, people: usize) -> f64 {
    total / people as f64
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A tool of valgrind, and the line in which it says how much it counted.
struct Tool {
    arguments: [&'static str; 2],
    line: &'static str,
    /// The number is the last one of the line that comes before this word.
    before: &'static str,
}

const INSTRUCTIONS: Tool =
    Tool { arguments: ["--tool=cachegrind", "--cachegrind-out-file=/dev/null"], line: "refs:", before: "" };

const ALLOCATIONS: Tool =
    Tool { arguments: ["--tool=dhat", "--dhat-out-file=/dev/null"], line: "Total:", before: " blocks" };

/// What one assessment takes of something: the difference between a run of this program with few rounds and one with
/// more, so that what comes before does not count. `None` if there is no valgrind.
fn counted(peer: &Peer, start: Start, people: &[Somebody], tool: &Tool) -> Option<f64> {
    let people = &people[..people.len().min(if peer.is_engine() { 50 } else { 500 })];
    let text: String = people.iter().map(|somebody| written(&somebody.plain)).collect();
    let (few, many) = (count_in(peer, start, 1, &text, tool)?, count_in(peer, start, 3, &text, tool)?);
    Some(per_person((many - few) / 2.0, people.len()))
}

fn count_in(peer: &Peer, start: Start, rounds: u32, people: &str, tool: &Tool) -> Option<f64> {
    let mut child = Command::new("valgrind")
        .args(tool.arguments)
        .arg(std::env::current_exe().ok()?)
        .args(["run", peer.id, start.id(), &rounds.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(people.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    let text = String::from_utf8(output.stderr).ok()?;
    let line = text.lines().find(|line| line.contains(tool.line))?;
    line.trim_end().strip_suffix(tool.before)?.rsplit(' ').next()?.replace(',', "").parse().ok()
}

/// Assesses the people of the standard input so often: the program that valgrind runs.
pub fn run(rules: &Rules, peer: &str, start: &str, rounds: &str) {
    let peer = PEERS.iter().find(|one| one.id == peer).unwrap();
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let plain: Vec<Person> = text.lines().map(read).collect();
    let somebody =
        |plain: &Person| Somebody { presentation: plain.presentation().unwrap_or_default(), plain: *plain };
    let people: Vec<Somebody> = plain.iter().map(somebody).collect();
    let mut contender = (peer.make)(rules);
    contender.load(&people, Gaps::LeftOut);
    for _ in 0..rounds.parse().unwrap() {
        match start {
            "own" => contender.assess(),
            _ => contender.assess_plain(&plain),
        }
    }
}

/// A person on a line: `y`, `n`, a number or `-` for each field.
fn written(person: &Person) -> String {
    let word = |reply| match reply {
        Some(Reply::Answer(true)) => "y".to_owned(),
        Some(Reply::Answer(false)) => "n".to_owned(),
        Some(Reply::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    };
    person.replies().map(word).join(" ") + "\n"
}

fn read(line: &str) -> Person {
    let reply = |word| match word {
        "y" => Some(Reply::Answer(true)),
        "n" => Some(Reply::Answer(false)),
        "-" => None,
        number => Some(Reply::Number(number.parse().unwrap())),
    };
    let replies: Vec<Option<Reply>> = line.split(' ').map(reply).collect();
    Person::from_replies(replies.try_into().unwrap())
}

/// How many people an engine gets wrong, compared with the crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wrong {
    /// A rule that is certain does not fire.
    pub misses: usize,
    /// A rule fires that is not certain.
    pub fires: usize,
    /// There is no answer.
    pub fails: usize,
}

/// What a contender gets wrong about people with gaps; `None` if it has no such gaps.
#[must_use]
pub fn wrong(rules: &Rules, peer: &Peer, people: &[Somebody], gaps: Gaps) -> Option<Wrong> {
    let mut contender = (peer.make)(rules);
    let mut wrong = Wrong::default();
    for people in people.chunks(FEW) {
        if !contender.load(people, gaps) {
            return None;
        }
        for (said, somebody) in contender.outcomes().into_iter().zip(people) {
            let certain = certain(rules, &somebody.presentation);
            match said {
                Err(_) => wrong.fails += 1,
                Ok(said) => {
                    wrong.misses += usize::from(certain & !said.fired != 0);
                    wrong.fires += usize::from(said.fired & !certain != 0);
                }
            }
        }
    }
    Some(wrong)
}

/// The rules that the crate says fire for certain.
#[must_use]
pub fn certain(rules: &Rules, person: &Presentation) -> u64 {
    let triage = rules.set().triage(person);
    triage.fired().filter_map(|rule| rules.index(rule.id)).fold(0, |fired, bit| fired | 1 << bit)
}

/// Checks that a contender says of everybody what the crate says, from its own form and from the plain struct.
///
/// # Errors
///
/// The first person about whom it says something else.
pub fn agrees(rules: &Rules, peer: &Peer, people: &[Somebody]) -> Result<(), String> {
    let mut contender = (peer.make)(rules);
    for people in people.chunks(FEW) {
        contender.load(people, Gaps::LeftOut);
        let plain: Vec<Person> = people.iter().map(|somebody| somebody.plain).collect();
        for said in [contender.outcomes(), contender.outcomes_plain(&plain)] {
            assert_eq!(said.len(), people.len(), "an answer for each person");
            for (said, somebody) in said.into_iter().zip(people) {
                let said = said.map_err(|error| format!("{}: {error}", peer.id))?;
                let fired = certain(rules, &somebody.presentation);
                let urgency: Urgency = rules.set().triage(&somebody.presentation).at_least();
                if said.urgency != urgency || (peer.fires() && said.fired != fired) {
                    let person = &somebody.presentation;
                    return Err(format!(
                        "{}: {said:?} instead of {fired:b}, {urgency}, of {person:?}",
                        peer.id
                    ));
                }
            }
        }
    }
    Ok(())
}
