//! The plan on one page, for the person to read.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use super::check::{Check, truth};
use super::dose::Dose;
use super::group::Group;
use super::limits::SeekHelp;
use super::outlook::{COURSE, OUTLOOKS};
use super::plan::{AtHome, Choice, FIRST_STEPS, GetHelp, Plan, is_no_first_step, seek_help};
use super::rule::{AppliesTo, Safety, SafetyRule};
use super::step::{FIRST_AID, STEPS, Step};
use crate::diary::Trend;
use crate::language::{Language, Phrase, Text};
use crate::owned::report;
use crate::rule::Truth;
use crate::source::Source;
use crate::text::{capital, shown};
use crate::treatment::Phase;
use crate::triage::{State, Triage, chose_not_to_answer};
use crate::{Answer, ConditionSet, Country, Finding, Id, Setting, Treatment, Urgency};

/// What a page and a report depend on beyond the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportOptions {
    /// The country of the person, if known. It chooses the label of a medicine and what to call.
    pub country: Option<Country>,
    /// The minute of the caller's clock at which the schedule of packs starts; 0 if `None`.
    pub start: Option<u16>,
    /// The trend of the pain in the person's diary, if there is one.
    pub trend: Option<Trend>,
}

impl ReportOptions {
    /// Nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self { country: None, start: None, trend: None }
    }

    /// In this country.
    #[must_use]
    pub const fn country(self, country: Country) -> Self {
        Self { country: Some(country), ..self }
    }

    /// With a schedule of packs that starts at this minute of the caller's clock.
    #[must_use]
    pub const fn start(self, minute: u16) -> Self {
        Self { start: Some(minute), ..self }
    }

    /// With the trend of a diary.
    #[must_use]
    pub const fn trend(self, trend: Trend) -> Self {
        Self { trend: Some(trend), ..self }
    }
}

report! {
    /// One page for the person to read, as text and as data.
    ///
    /// `Display` and [`text_in`](Self::text_in) write it, one line for each item. It says what it probably is and what to
    /// expect, three things to do now, what to leave out, when to get help, and when to look again. A person who must be seen
    /// the same day or sooner gets where to go, why, and first aid until then. The report of the plan has everything else, with
    /// its reasons.
    ///
    /// ```
    /// use backpain::self_care::{ReportOptions, plan_with};
    /// use backpain::{Age, Country, Duration, Finding, Kind, Options, Pain, Presentation, RiskFactor, Sex};
    ///
    /// let mut person = Presentation::builder().age(Age::new(34)?).sex(Sex::Male);
    /// person = person.duration(Duration::new(4)?).pain(Pain::new(5)?).yes(RiskFactor::OverstretchOrTwist);
    /// for finding in person.build()?.unasked().findings().iter().filter(|finding| finding.kind() != Kind::Sign) {
    ///     person = person.no(finding);
    /// }
    /// let plan = plan_with(&person.build()?, Options::new().without_examination());
    /// let page = plan.page_with(ReportOptions::new().country(Country::UnitedKingdom));
    /// assert_eq!(
    ///     page.to_string(),
    ///     "\
    /// LOOK AFTER IT AT HOME
    /// Most likely you have pulled a muscle or ligament in your back.
    /// Hurting does not mean harm. On average the pain more than halves within 6 weeks. It may come back: that is common.
    ///
    /// Do now
    /// 1. Keep moving. Go on with your daily life, work too, as well as you can.
    /// 2. Warm the sore part: a hot pack in a cloth for 15 to 20 minutes, then 20 minutes off.
    /// 3. If you need more, take ibuprofen with food: at most 400 mg at a time, 6 hours or more apart, at most 1,200 mg in 24 hours, for at most 10 days.
    ///
    /// Leave out
    /// - Do not stay in bed. A day or two of rest is the most.
    /// - A belt or brace does not help and does not prevent back pain.
    ///
    /// Get help now if (call 999 or go to A&E)
    /// - You go numb around your genitals or bottom, cannot pee, or leak pee or poo.
    /// - Your chest hurts, you faint, or the pain turns very bad all at once.
    /// - Both legs go weak or numb.
    /// - You have a temperature of 38 °C or more, or feel very ill. Call your GP or NHS 111 today.
    /// - A leg gets weak fast, or your foot drags. Call them today.
    ///
    /// See your GP if
    /// - A leg goes numb.
    /// - You lose weight for no reason, or the pain keeps you from sleep.
    /// - It gets worse, or is no better after 2 weeks of looking after it.
    ///
    /// Look again on day 18 of the pain, 14 days from now.
    /// There is no warning sign in your answers. That does not rule out a serious cause.
    /// "
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Page {
        /// The id that the presentation came with. A page in a report leaves it to the report.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        pub id: Option<Id>,
        /// The country for which it was written, if known.
        pub country: Option<Country>,
        /// How far the interview has come: an app checks this first.
        pub state: State,
        /// How soon the person must be seen.
        pub urgency: Urgency,
        /// Where.
        pub setting: Setting,
        /// The heading. An unfinished interview has its own.
        pub heading: String,
        /// What it probably is and what to expect, after any appointment to make. For a person who must be seen the same day
        /// or sooner: what to do, and why.
        pub about: Vec<PageLine>,
        /// What to do now, or as first aid until the person is seen.
        pub do_now: Vec<PageLine>,
        /// What to leave out, and what to ask about first.
        pub leave_out: Vec<PageLine>,
        /// How to get help now, as the end of a sentence.
        pub call: String,
        /// When to get help now.
        pub get_help_now: Vec<PageLine>,
        /// Whom to see for the signs below, as the end of a sentence.
        pub see: String,
        /// When to see somebody.
        pub see_someone: Vec<PageLine>,
        /// When to look again, and what the page cannot allow for.
        pub notes: Vec<PageLine>,
    }

    /// One line of a [`Page`].
    pub struct PageLine {
        /// The id of what it is about: a step, a sign, a treatment, a condition.
        pub id: String,
        /// The text for the person.
        pub text: String,
        /// The sources of the text.
        pub sources: Vec<Source>,
    }
}

impl PageLine {
    fn new(id: &str, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), sources: Vec::new() }
    }

    fn with(self, sources: &[Source]) -> Self {
        Self { sources: sources.into(), ..self }
    }
}

impl Plan<'_> {
    /// The page, for a person whose country is not known: it takes the strictest of the labels.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page_with(ReportOptions::new())
    }

    /// The page, with these options.
    #[must_use]
    pub fn page_with(&self, options: ReportOptions) -> Page {
        self.page_in(options, &Language::ENGLISH)
    }

    /// The page in a language, with these options.
    ///
    /// ```
    /// use backpain::Presentation;
    /// use backpain::language::Language;
    /// use backpain::self_care::{ReportOptions, plan};
    ///
    /// let german = Language::new([("report.not-assessed", "NOT ASSESSED", "NICHT BEURTEILT")])?;
    /// let page = plan(&Presentation::EMPTY).page_in(ReportOptions::new(), &german);
    /// assert!(page.text_in(&german).starts_with("NICHT BEURTEILT\n"));
    /// # Ok::<(), backpain::language::LanguageError>(())
    /// ```
    #[must_use]
    pub fn page_in(&self, options: ReportOptions, language: &Language) -> Page {
        let reader = Reader { options, language };
        match self {
            Self::GetHelp(help) => of_get_help(help, reader),
            Self::AtHome(home) => of_at_home(home, reader),
        }
    }
}

/// For whom a page is written.
#[derive(Clone, Copy)]
struct Reader<'l> {
    options: ReportOptions,
    language: &'l Language,
}

impl<'l> Reader<'l> {
    fn text(self, text: Text) -> &'l str {
        self.language.text(text)
    }

    /// A line that says this text of a row.
    fn line(self, text: Text, sources: &[Source]) -> PageLine {
        PageLine::new(text.key.id, self.text(text)).with(sources)
    }

    /// What the reader's country calls it, or else the phrase.
    fn of_country(self, text: impl FnOnce(Country) -> Text, otherwise: Phrase) -> &'l str {
        self.text(self.options.country.map_or_else(|| Text::of_phrase(otherwise), text))
    }
}

impl Page {
    /// A page without any line.
    fn new(triage: &Triage<'_>, reader: Reader<'_>, is_pregnant: bool) -> Self {
        let Reader { options, language } = reader;
        let call = match options.country {
            Some(country) => {
                let number = reader.text(Text::of_emergency_number(country));
                let department = reader.text(Text::of_emergency_department(country));
                language.say(Phrase::CallOrGo, &[("number", &number), ("department", &department)])
            }
            None => language.phrase(Phrase::CallAmbulance).into(),
        };
        let own_doctor = reader.of_country(Text::of_own_doctor, Phrase::YourDoctor);
        Self {
            id: None,
            country: options.country,
            state: triage.state(),
            urgency: triage.advised(),
            setting: triage.setting(),
            heading: String::new(),
            about: Vec::new(),
            do_now: Vec::new(),
            leave_out: Vec::new(),
            call,
            get_help_now: Vec::new(),
            see: if is_pregnant {
                language.say(Phrase::MidwifeOrDoctor, &[("doctor", &own_doctor)])
            } else {
                own_doctor.into()
            },
            see_someone: Vec::new(),
            notes: notes(triage, reader),
        }
    }

    /// The same page with the id that the presentation came with.
    #[must_use]
    pub fn with_id(self, id: Option<Id>) -> Self {
        Self { id, ..self }
    }

    /// Fills in the signs to get help for. Of those of the same day, which each say whom to call, the page has the first
    /// one or two for everybody and all that are for this person; emergencies fill it up to five, the person's own first.
    fn signs(&mut self, triage: &Triage<'_>, reader: Reader<'_>) {
        let language = reader.language;
        let line = |sign: &SeekHelp| reader.line(Text::of_sign(sign), sign.fact.sources);
        let of = |urgency| seek_help(triage).filter(move |sign| sign.urgency == urgency);
        // Those that are certainly for this person, and those for everybody.
        let own_and_general = |urgency| {
            let (general, mut own): (Vec<&SeekHelp>, Vec<&SeekHelp>) =
                of(urgency).partition(|sign| sign.applies_to == AppliesTo::Everyone);
            own.retain(|sign| truth(&sign.applies_to, triage) == Truth::Certain);
            (own, general)
        };
        let (mut today, general) = own_and_general(Urgency::SameDay);
        if self.urgency < Urgency::SameDay {
            let room = if today.is_empty() { 2 } else { 1 };
            today.extend(general.into_iter().take(room));
        }
        let (own, general) = own_and_general(Urgency::Emergency);
        let emergencies = own.into_iter().chain(general).take(5_usize.saturating_sub(today.len()));
        self.get_help_now = emergencies.map(line).collect();
        let same_day = reader.of_country(Text::of_same_day, Phrase::DoctorOrHealthLine);
        let mut before = None; // whether the line before says to call the maternity unit
        self.get_help_now.extend(today.into_iter().map(|sign| {
            let is_maternity = sign.setting == Setting::MaternityUnit;
            let whom = if is_maternity { language.phrase(Phrase::YourMaternityUnit) } else { same_day };
            let call = if before.replace(is_maternity) == Some(is_maternity) {
                language.phrase(Phrase::CallThemToday).into()
            } else {
                language.say(Phrase::CallToday, &[("whom", &whom)])
            };
            let mut line = line(sign);
            line.text = format!("{} {call}", line.text);
            line
        }));
        // An appointment within two weeks covers what should be seen within two weeks.
        if self.urgency < Urgency::WithinTwoWeeks {
            let soon = of(Urgency::WithinTwoWeeks).take(2);
            self.see_someone = soon.chain(of(Urgency::Routine)).take(3).map(line).collect();
        }
    }
}

/// What the page cannot allow for.
fn notes(triage: &Triage<'_>, reader: Reader<'_>) -> Vec<PageLine> {
    let language = reader.language;
    let mut notes = Vec::new();
    if let Some(trend) = reader.options.trend {
        let trend = reader.text(Text::of_trend(trend));
        notes.push(PageLine::new("diary", language.say(Phrase::Diary, &[("trend", &trend)])));
    }
    if let Some(assumed) = triage.options().assume_no {
        let text = language.say(Phrase::AssumedNo, &[("reason", &assumed.reason())]);
        notes.push(PageLine::new("assumed-no", text));
    }
    let declined = chose_not_to_answer(triage.given().declined().len(), Phrase::CannotAllowFor, language);
    notes.extend(declined.map(|text| PageLine::new("declined", text)));
    notes
}

/// Each suspicion once.
fn suspicions(triage: &Triage<'_>, reader: Reader<'_>) -> impl Iterator<Item = PageLine> {
    let suspicions = triage.suspicions().take(MOST_SUSPICIONS);
    suspicions
        .map(move |(condition, _)| PageLine::new(condition.id(), condition.sentence_in(reader.language)))
}

/// More are in the report.
const MOST_SUSPICIONS: usize = 4;

/// What to say while the interview is not finished: that it is not, and what to answer next.
fn unfinished(triage: &Triage<'_>, reader: Reader<'_>) -> Vec<PageLine> {
    let language = reader.language;
    let mut lines = vec![PageLine::new("advice", triage.advice_in(language))];
    if let Some(question) = triage.next_question() {
        let text = language.say(Phrase::NextQuestion, &[("question", &question.text_in(language))]);
        lines.push(PageLine::new(question.id(), text));
    }
    lines
}

fn of_at_home(home: &AtHome<'_>, reader: Reader<'_>) -> Page {
    let triage = home.triage();
    let mut page = Page::new(triage, reader, home.is_pregnant());
    if let Some(heading) = page.state.heading_without_result() {
        page.heading = reader.language.phrase(heading).into();
        page.about = unfinished(triage, reader);
        page.about.extend(suspicions(triage, reader));
    } else {
        let heading = match page.urgency {
            Urgency::SelfCare => Phrase::AtHome,
            Urgency::Routine => Phrase::AtHomeAndSeeSomeone,
            Urgency::WithinTwoWeeks | Urgency::SameDay | Urgency::Emergency => Phrase::SeeDoctorHeading,
        };
        page.heading = reader.language.phrase(heading).into();
        page.about = about(home, &page, reader);
    }
    page.do_now = steps(STEPS, triage, |step| first_step(home, step, reader));
    page.leave_out = leave_out(home, reader);
    page.signs(triage, reader);
    page.notes.splice(0..0, look_again(home, reader.language));
    page
}

/// The appointment to make, and why; then what it probably is and what to expect, if that explains every suspicion.
fn about(home: &AtHome<'_>, page: &Page, reader: Reader<'_>) -> Vec<PageLine> {
    let (triage, language) = (home.triage(), reader.language);
    let suspected: ConditionSet = triage.suspicions().map(|(condition, _)| condition).collect();
    let mut outlooks = OUTLOOKS.iter().filter(|row| truth(&row.applies_to, triage) == Truth::Certain);
    let outlook = outlooks.next().filter(|row| suspected.is_subset(row.explains));
    let mut lines = Vec::new();
    if page.urgency > Urgency::SelfCare {
        let whom = if page.urgency == Urgency::Routine && home.is_pregnant() {
            language.phrase(Phrase::SeeMidwife).into()
        } else {
            triage.advice_in(language)
        };
        // What the outlook explains is not told twice.
        let untold = triage.suspicions().map(|(condition, _)| condition);
        let untold = untold.filter(|condition| outlook.is_none() || COURSE.contains(*condition));
        let why = untold.take(MOST_SUSPICIONS).map(|condition| condition.sentence_in(language));
        let sentences: Vec<String> = core::iter::once(whom).chain(why).collect();
        lines.push(PageLine::new("appointment", sentences.join(" ")));
    }
    if let Some(row) = outlook {
        lines.push(reader.line(Text::of_outlook(row), row.what.sources));
        lines.push(reader.line(Text::of_expectation(row), row.expect.sources));
    }
    lines
}

/// The first steps that apply to the person and have a line, each treatment once.
fn steps(
    table: &'static [Step],
    triage: &Triage<'_>,
    line: impl Fn(&Step) -> Option<PageLine>,
) -> Vec<PageLine> {
    let mut used: Vec<Treatment> = Vec::new();
    let mut lines = Vec::new();
    for step in table {
        let is_new = step.treatment.is_none_or(|treatment| !used.contains(&treatment));
        if lines.len() < FIRST_STEPS && is_new && truth(&step.applies_to, triage) == Truth::Certain {
            if let Some(line) = line(step) {
                lines.push(line);
                used.extend(step.treatment);
            }
        }
    }
    lines
}

/// A step as a line, if it is safe for this person. A medicine has its dose, and what to take care of.
fn first_step(home: &AtHome<'_>, step: &Step, reader: Reader<'_>) -> Option<PageLine> {
    let country = reader.options.country;
    let mut line = reader.line(Text::of_step(step), step.fact.sources);
    let Some(treatment) = step.treatment else { return Some(line) };
    let check = home.check(treatment);
    if check.level() > Safety::TakeCare || is_no_first_step(home, treatment) {
        return None;
    }
    if treatment == Treatment::OverTheCounterNsaid {
        let (words, sources) = dose(&check, reader)?;
        line.text = format!("{} {words}.", line.text);
        line.sources.extend(sources);
    }
    let cares = check.reasons().filter(|reason| {
        reason.certain && reason.rule.country.is_none_or(|label| country.is_none_or(|own| own == label))
    });
    for reason in cares.take(1) {
        line.text = format!("{} {}", line.text, reader.text(Text::of_safety_rule(reason.rule)));
        line.sources.extend(reason.rule.sources);
    }
    Some(line)
}

/// The strictest of the labels of the country, and their sources. What they do not say is taken from the strictest of all
/// labels. There is no dose if the labels of the country are for other ages.
fn dose(check: &Check<'_>, reader: Reader<'_>) -> Option<(String, Vec<Source>)> {
    let strictest =
        |labels: &[&Dose]| labels.iter().map(|label| **label).reduce(|one, other| one.stricter(&other));
    let is_own = |dose: &&Dose| Some(dose.country) == reader.options.country;
    let of_all: Vec<&Dose> = check.doses().collect();
    let own: Vec<&Dose> = check.doses().filter(is_own).collect();
    if own.is_empty() && Dose::of(check.treatment()).any(|dose| is_own(&dose)) {
        return None;
    }
    let all = strictest(&of_all)?;
    let dose = strictest(&own).map_or(all, |own| own.completed_by(&all));
    let mut sources: Vec<Source> =
        if own.is_empty() { of_all } else { own }.iter().map(|label| label.source).collect();
    sources.dedup();
    Some((dose.in_words(reader.language), sources))
}

/// What is forbidden to this person, what to ask about first, and what is not worth it.
fn leave_out(home: &AtHome<'_>, reader: Reader<'_>) -> Vec<PageLine> {
    let language = reader.language;
    // Heat and cold in turn are as strict as the stricter of both, which is listed.
    let is_own = |choice: &Choice<'_>| choice.remedy.treatment != Treatment::AlternateHeatAndCold;
    let choices: Vec<Choice<'_>> = home.all_choices().filter(is_own).collect();
    let at = |level| choices.iter().filter(move |choice| choice.check.level() == level);
    let name = |treatment: Treatment| match (treatment, reader.options.country) {
        (Treatment::Paracetamol, Some(country)) => reader.text(Text::of_paracetamol(country)),
        _ if Group::MoreThanWalking.contains(treatment) => language.phrase(Phrase::Exercise),
        _ => reader.text(Text::of_treatment(treatment)),
    };
    let mut forbidden: Vec<(&SafetyRule, Vec<&str>)> = Vec::new();
    for choice in at(Safety::Contraindicated) {
        let Some(reason) = choice.check.reasons().find(|reason| reason.certain) else { continue };
        match forbidden.iter_mut().find(|(rule, _)| rule.id == reason.rule.id) {
            Some((_, names)) => names.push(name(choice.remedy.treatment)),
            None => forbidden.push((reason.rule, vec![name(choice.remedy.treatment)])),
        }
    }
    let mut lines = Vec::new();
    for (rule, mut names) in forbidden {
        names.dedup();
        let mut line = reader.line(Text::of_safety_rule(rule), rule.sources);
        line.text = format!("{}: {}", capital(&names.join("; ")), line.text);
        lines.push(line);
    }
    let midwife = home.is_pregnant();
    let whom = language.phrase(if midwife { Phrase::YourMidwife } else { Phrase::PharmacistOrDoctor });
    let mut ask = Vec::new();
    for choice in at(Safety::AskFirst) {
        let treatment = choice.remedy.treatment;
        // What is open about movement is in the note on who must not follow the page.
        let is_certain =
            choice.check.reasons().any(|reason| reason.certain && reason.level == Safety::AskFirst);
        if treatment == Treatment::BackBelt {
            let mut line = reader.line(Text::of_remedy(choice.remedy), choice.remedy.what.sources);
            line.text = format!("{} {}", line.text, language.say(Phrase::AskAbout, &[("whom", &whom)]));
            lines.push(line);
        } else if is_certain || Group::BeyondMovement.contains(treatment) {
            let is_exercise = Group::MoreThanWalking.contains(treatment);
            ask.push(if is_exercise { language.phrase(Phrase::NewExercise) } else { name(treatment) });
        }
    }
    ask.dedup();
    if !ask.is_empty() {
        let text = language.say(Phrase::AskBefore, &[("whom", &whom), ("names", &ask.join("; "))]);
        lines.push(PageLine::new(ASK_FIRST, text));
    }
    let not_worth_it = home.not_worth_it().take(2);
    lines.extend(not_worth_it.map(|item| reader.line(Text::of_not_worth_it(item), item.fact.sources)));
    lines
}

/// The id of the line with what to ask about first.
const ASK_FIRST: &str = "ask-first";

/// When to look again, who must not follow the page, and what it does not rule out.
fn look_again(home: &AtHome<'_>, language: &Language) -> Vec<PageLine> {
    let (triage, days) = (home.triage(), home.look_again_days());
    let when = match triage.given().duration() {
        // Nobody counts the days of a pain that has lasted for months.
        Some(duration) if home.phase() != Some(Phase::Chronic) => {
            let day = duration.get() + days;
            language.say(Phrase::LookAgainOnDay, &[("day", &day), ("days", &days)])
        }
        _ => language.say(Phrase::LookAgain, &[("days", &days)]),
    };
    let mut lines = vec![PageLine::new("look-again", when)];
    let is_declined = |finding: Finding| triage.given().answer(finding) == Answer::Declined;
    let open = home.ask_before().filter(|row| !is_declined(row.finding));
    let names = open.map(|row| String::from(language.text(Text::of_see_first_name(row))));
    let or = |one, other| language.say(Phrase::Or, &[("one", &one), ("other", &other)]);
    if let Some(names) = names.reduce(or) {
        lines.push(PageLine::new("not-for-you-if", language.say(Phrase::NotForYou, &[("names", &names)])));
    }
    if triage.state() == State::AdviceCertain && triage.advised() == Urgency::SelfCare {
        lines.push(PageLine::new("not-ruled-out", language.phrase(Phrase::NotRuledOut)));
    }
    lines
}

fn of_get_help(help: &GetHelp<'_>, reader: Reader<'_>) -> Page {
    let (triage, language) = (help.triage(), reader.language);
    let mut page =
        Page { urgency: help.urgency(), setting: help.setting(), ..Page::new(triage, reader, false) };
    // What a clinician must see first needs no other answer.
    let no_result =
        if help.see_first().next().is_none() { page.state.heading_without_result() } else { None };
    if let Some(heading) = no_result {
        page.heading = language.phrase(heading).into();
        page.about = unfinished(triage, reader);
    } else {
        let heading = match page.urgency {
            Urgency::Emergency => Phrase::EmergencyHeading,
            Urgency::SelfCare | Urgency::Routine | Urgency::WithinTwoWeeks | Urgency::SameDay => {
                Phrase::TodayHeading
            }
        };
        page.heading = language.phrase(heading).into();
        page.about = vec![what_to_do(help, &page, language)];
    }
    page.about.extend(help.see_first().map(|row| reader.line(Text::of_see_first(row), row.sources)));
    page.about.extend(suspicions(triage, reader));
    if page.setting != Setting::CrisisLine {
        page.do_now = steps(FIRST_AID, triage, |step| first_aid(triage, step, &page, reader));
    }
    if page.urgency == Urgency::Emergency {
        page.notes.insert(0, PageLine::new("safety-net", triage.safety_net_in(language)));
    } else {
        page.signs(triage, reader);
    }
    page
}

/// Where to go, or whom to call in the person's country.
fn what_to_do(help: &GetHelp<'_>, page: &Page, language: &Language) -> PageLine {
    let advice = help.advice_in(language);
    let Some(country) = page.country else { return PageLine::new("advice", advice) };
    let whom = language.text(Text::of_same_day(country));
    let text = if page.setting == Setting::EmergencyDepartment {
        language.say(Phrase::DoNotWait, &[("call", &capital(&page.call))])
    } else if page.setting == Setting::SameDayClinician && help.triage().at_least() == Urgency::SameDay {
        language.say(Phrase::CallClinician, &[("whom", &whom)])
    } else if page.setting == Setting::SameDayClinician {
        format!("{advice} {}", language.say(Phrase::Call, &[("whom", &whom)]))
    } else if page.setting == Setting::CrisisLine {
        let number = language.text(Text::of_emergency_number(country));
        language.say(Phrase::InDanger, &[("advice", &advice), ("number", &number)])
    } else {
        advice
    };
    PageLine::new("advice", text).with(country.sources())
}

/// A step of first aid as a line. A medicine is named only if it is safe apart from the danger, and not in an emergency.
fn first_aid(triage: &Triage<'_>, step: &Step, page: &Page, reader: Reader<'_>) -> Option<PageLine> {
    let mut line = reader.line(Text::of_step(step), step.fact.sources);
    if step.treatment == Some(Treatment::Paracetamol) {
        let check = Check::new(Treatment::Paracetamol, triage);
        let others = check.reasons().filter(|reason| reason.rule.applies_to != AppliesTo::InDanger);
        let is_safe = others.map(|reason| reason.level).max().unwrap_or(Safety::Fine) <= Safety::TakeCare;
        if !is_safe || page.urgency == Urgency::Emergency {
            return None;
        }
        if let Some(country) = page.country {
            let name = reader.text(Text::of_treatment(Treatment::Paracetamol));
            line.text = line.text.replace(name, reader.text(Text::of_paracetamol(country)));
        }
    }
    Some(line)
}

/// In English, as [`Page::text_in`] writes it.
impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(&Language::ENGLISH))
    }
}

impl Page {
    /// The page for a person to read: one line for each item, below short headings.
    ///
    /// Give the language in which the page [was made](Plan::page_in). Its texts are [shown] so that a page that was read cannot
    /// forge a line.
    #[must_use]
    pub fn text_in(&self, language: &Language) -> String {
        let mut lines = vec![match &self.id {
            Some(id) => format!("{}   ({id})", shown(&self.heading)),
            None => shown(&self.heading).to_string(),
        }];
        lines.extend(self.about.iter().map(|line| shown(&line.text).to_string()));
        if !self.do_now.is_empty() {
            let is_seen = self.urgency >= Urgency::SameDay;
            let title = if is_seen { Phrase::UntilSeen } else { Phrase::DoNow };
            lines.push(format!("\n{}", language.phrase(title)));
        }
        lines.extend((1..).zip(&self.do_now).map(|(place, line)| format!("{place}. {}", shown(&line.text))));
        let mut list = |title: &str, items: &[PageLine]| {
            if !items.is_empty() {
                lines.push(format!("\n{title}"));
            }
            lines.extend(items.iter().map(|line| format!("- {}", shown(&line.text))));
        };
        let asks = self.leave_out.iter().any(|line| line.id == ASK_FIRST);
        list(language.phrase(if asks { Phrase::LeaveOutOrAsk } else { Phrase::LeaveOut }), &self.leave_out);
        list(&language.say(Phrase::GetHelpIf, &[("call", &shown(&self.call))]), &self.get_help_now);
        let see = if self.urgency > Urgency::SelfCare { Phrase::SeeSoonerIf } else { Phrase::SeeIf };
        list(&language.say(see, &[("whom", &shown(&self.see))]), &self.see_someone);
        if !self.notes.is_empty() {
            lines.push(String::new());
        }
        lines.extend(self.notes.iter().map(|line| shown(&line.text).to_string()));
        lines.push(String::new());
        lines.join("\n")
    }
}
