//! What the rows of the tables share: people to test with, and ways to look things up.

use backpain::cause::{Link, Node, rank};
use backpain::diary::{Entry, Trend};
use backpain::self_care::{AtHome, LIMITS, Part, Plan, SEEK_HELP, Safety, check, plan};
use backpain::source::Fact;
use backpain::treatment::{
    Guideline, Phase, RECOMMENDATIONS, Recommendation, Stance, Subject, Summary, summary_for,
};
use backpain::*;

/// Whether the statement states the article's fact of this number.
pub(crate) fn carries(fact: &Fact, number: u8) -> bool {
    fact.article.iter().any(|article| article.number() == number)
}

/// One of the statements states the fact in these words.
#[track_caller]
pub(crate) fn stated(facts: &[Fact], number: u8, words: &[&str]) {
    let said: Vec<&Fact> = facts.iter().filter(|fact| carries(fact, number)).collect();
    assert!(!said.is_empty(), "S{number} is not stated there");
    let texts: Vec<&str> = said.iter().map(|fact| fact.text).collect();
    assert!(
        texts.iter().any(|text| words.iter().all(|word| text.contains(word))),
        "S{number}: {words:?} are not in {texts:?}"
    );
}

/// The fact is there, together with this work that corrects it.
#[track_caller]
pub(crate) fn corrected(facts: &[Fact], number: u8, by: Source) {
    assert!(
        facts.iter().any(|fact| carries(fact, number) && fact.sources.contains(&by)),
        "S{number} is not corrected by {by}"
    );
}

fn finding(id: &str) -> Finding {
    id.parse().unwrap()
}

pub(crate) fn question(id: &str) -> &'static str {
    finding(id).question()
}

/// A person about whom nothing is known except a yes to each of these.
pub(crate) fn yes(ids: &[&str]) -> Presentation {
    ids.iter().fold(Presentation::builder(), |said, id| said.yes(finding(id))).build().unwrap()
}

pub(crate) fn aged(person: &Presentation, years: u16) -> Presentation {
    person.to_builder().age(Age::new(years).unwrap()).build().unwrap()
}

pub(crate) fn lasting(person: &Presentation, days: u16) -> Presentation {
    person.to_builder().duration(Duration::new(days).unwrap()).build().unwrap()
}

/// A person of 40 to whom nothing applies and about whom everything is known.
pub(crate) fn well() -> Presentation {
    let said = Presentation::builder().age(Age::new(40).unwrap()).sex(Sex::Female);
    let said = said.age_at_onset(AgeAtOnset::new(39).unwrap()).duration(Duration::new(5).unwrap());
    let said = said.pain(Pain::new(4).unwrap());
    let said = said.weeks_without_improvement(WeeksWithoutImprovement::new(0).unwrap());
    Finding::ALL.iter().fold(said, |said, &finding| said.no(finding)).build().unwrap()
}

/// The same person, except for these.
pub(crate) fn but(ids: &[&str]) -> Presentation {
    let said = ids.iter().fold(well().to_builder(), |said, id| {
        let finding = finding(id);
        finding.entails().iter().fold(said.yes(finding), |said, &entailed| said.yes(entailed))
    });
    said.build().unwrap()
}

/// The plan of a healthy person, who must not need help first.
#[track_caller]
pub(crate) fn at_home(presentation: &Presentation) -> AtHome<'static> {
    match plan(presentation) {
        Plan::AtHome(at_home) => at_home,
        Plan::GetHelp(help) => panic!("help comes first: {}", help.advice()),
    }
}

/// The well person is offered this in this part of the plan, with the words of the fact.
#[track_caller]
pub(crate) fn offered(part: Part, treatment: Treatment, number: u8, words: &[&str]) {
    let at_home = at_home(&well());
    let step = at_home.part(part).find(|step| step.remedy.treatment == treatment);
    let step = step.unwrap_or_else(|| panic!("{treatment} is not in the plan"));
    stated(&[step.remedy.what], number, words);
}

pub(crate) fn level(treatment: Treatment, presentation: &Presentation) -> Safety {
    check(treatment, presentation).level()
}

/// The level for a person who is well except for one factor.
pub(crate) fn level_with(treatment: Treatment, factor: Factor) -> Safety {
    level(treatment, &but(&[factor.id()]))
}

/// The causes that fit, best first.
pub(crate) fn listed(person: &Presentation) -> Vec<Cause> {
    rank(person).causes().map(|fit| fit.cause()).collect()
}

pub(crate) fn first(person: &Presentation) -> Cause {
    listed(person)[0]
}

/// The points for a cause and against it; both are 0 if nothing supports it.
pub(crate) fn points(person: &Presentation, cause: Cause) -> (u16, u16) {
    let consistent = rank(person);
    consistent
        .causes()
        .chain(consistent.outweighed())
        .chain(consistent.withheld())
        .find(|fit| fit.cause() == cause)
        .map_or((0, 0), |fit| (fit.points_for(), fit.points_against()))
}

/// These answers list the cause, and the reason has the fact of this number.
#[track_caller]
pub(crate) fn lists(ids: &[&str], cause: Cause, number: u8) {
    let person = yes(ids);
    let consistent = rank(&person);
    let fit = consistent.causes().chain(consistent.withheld()).find(|fit| fit.cause() == cause);
    let fit = fit.unwrap_or_else(|| panic!("{ids:?} do not list {cause}"));
    assert!(
        fit.speaks_for().any(|clue| carries(&clue.because, number)),
        "nothing that speaks for {cause} carries S{number}"
    );
}

/// How the article classifies it, and how it is classified today.
pub(crate) fn spasm(cause: Cause) -> (Option<cause::SpasmKind>, cause::SpasmKind) {
    (cause.profile().spasm.article, cause.profile().spasm.today)
}

/// A number of the profile, in hundredths of its unit.
#[track_caller]
pub(crate) fn figure(cause: Cause, what: &str) -> (u32, u32) {
    let figures = cause.profile().course.statistics;
    let figure = figures.iter().find(|figure| figure.what == what);
    let figure = figure.unwrap_or_else(|| panic!("{cause} has no figure {what:?}"));
    (figure.low_hundredths, figure.high_hundredths)
}

#[track_caller]
pub(crate) fn link(from: Node, to: Node) -> &'static Link {
    Link::between(from, to).unwrap_or_else(|| panic!("{from} does not lead to {to}"))
}

/// The cause keeps itself going in this way, and at least one link states the fact.
#[track_caller]
pub(crate) fn goes(cause: Cause, way: &[Node], number: u8) {
    let walked = cause.loops().any(|links| {
        let links: Vec<&Link> = links.collect();
        links.windows(way.len() - 1).any(|window| {
            window
                .iter()
                .zip(way.iter().zip(&way[1..]))
                .all(|(link, (&from, &to))| (link.from, link.to) == (from, to))
                && window.iter().any(|link| carries(&link.because, number))
        })
    });
    assert!(walked, "{cause} does not go {way:?} with S{number}");
}

/// The article recommends it in every phase, in a row that states the fact.
#[track_caller]
pub(crate) fn recommended(treatment: Treatment, subject: Subject, number: u8) -> &'static Recommendation {
    let row = RECOMMENDATIONS.iter().find(|row| {
        row.treatment == treatment
            && row.subject == subject
            && row.guideline == Guideline::FoundingArticle
            && row.article.iter().any(|article| article.number() == number)
    });
    let row = row.unwrap_or_else(|| panic!("no row of the article on {treatment} carries S{number}"));
    assert_eq!((row.stance, row.phases), (Stance::For, Phase::ALL), "{treatment}");
    row
}

/// What one guideline says about a treatment for low back pain in a phase.
pub(crate) fn stance(
    guideline: Guideline,
    treatment: Treatment,
    phase: Phase,
) -> Option<&'static Recommendation> {
    treatment::recommendations(treatment, phase)
        .find(|row| row.guideline == guideline && row.subject == Subject::BackPain)
}

/// The summary in the acute, the subacute and the chronic phase.
pub(crate) fn comes_to(treatment: Treatment, subject: Subject) -> [Summary; 3] {
    [Phase::Acute, Phase::Subacute, Phase::Chronic].map(|phase| summary_for(treatment, phase, subject))
}

/// The rule fires, with this urgency and setting.
#[track_caller]
pub(crate) fn fires(person: &Presentation, id: &str, urgency: Urgency, setting: Setting) {
    let triage = triage(person);
    let fired = triage.red_flags().find(|(rule, _)| rule.id == id);
    let (rule, _) = fired.unwrap_or_else(|| panic!("{id} does not fire"));
    assert_eq!((rule.urgency, rule.setting), (urgency, setting), "{id}");
    assert!(triage.advised() >= urgency, "{id}");
}

/// The sign that states the fact and sends the person to a doctor, in the ordinary way. It is in every plan.
#[track_caller]
pub(crate) fn sends_to_a_doctor(id: &str, number: u8) {
    let sign = SEEK_HELP.iter().find(|sign| sign.id == id).unwrap_or_else(|| panic!("no sign {id}"));
    assert!(carries(&sign.fact, number), "{id} does not carry S{number}");
    assert_eq!((sign.urgency, sign.setting), (Urgency::Routine, Setting::OwnDoctor), "{id}");
    assert!(at_home(&well()).seek_help().any(|other| other == sign));
}

/// The trend of scores on these days, and the well person with the answers that the diary adds.
pub(crate) fn diary(days: &[(u32, u16)]) -> (Trend, Presentation) {
    let entries: Vec<Entry> = days.iter().map(|&(day, score)| Entry::scored(day, score).unwrap()).collect();
    let diary = Diary::new(entries).unwrap();
    (diary.trend(), diary.fill(&well()).build().unwrap())
}

/// A limit of use, with the treatments that it applies to.
#[track_caller]
pub(crate) fn limited(id: &str, treatments: &[Treatment], number: u8, words: &[&str]) {
    let limit = LIMITS.iter().find(|limit| limit.id == id).unwrap_or_else(|| panic!("no limit {id}"));
    stated(&[limit.fact], number, words);
    for &treatment in treatments {
        assert!(self_care::limits(treatment).any(|other| other.id == id), "{id} does not limit {treatment}");
    }
}
