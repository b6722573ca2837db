//! The tools: what each takes, and what it answers.

use core::fmt::{self, Write};
use core::marker::PhantomData;

use backpain::activity::{Request, Verdict, check_with};
use backpain::diary::WithDiary;
use backpain::interview::{GroupReport, ItemReport, Next, ReplyReport, StepReport, StepRequest, StopReport};
use backpain::json::{Checked, Input, Record};
use backpain::rule::Rule;
use backpain::schema::{Contract, of};
use backpain::self_care::{ReportOptions, plan_with};
use backpain::text::shown;
use backpain::triage::{Options, State, triage_with};
use backpain::{Country, Language, Policy, Presentation, RuleSet, Urgency, cause, red_flags};
use schemars::{JsonSchema, Schema};
use serde::de::value::{Error, MapAccessDeserializer, UnitDeserializer};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::rules;
use crate::schemas::Descriptions;

/// A tool.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) takes: fn() -> Schema,
    pub(crate) descriptions: Descriptions,
    pub(crate) gives: fn() -> Schema,
    /// Reads the arguments and answers, or says what is wrong with them.
    pub(crate) call: fn(&Languages, &str) -> Result<Answer, String>,
}

/// What a tool answers.
pub(crate) struct Answer {
    /// What a person reads.
    pub(crate) words: String,
    /// What the model must do with it.
    pub(crate) note: Option<&'static str>,
    /// The same as data.
    pub(crate) data: Value,
    /// Whether the model needs the data for its next call, so that they are in the text too: some apps show a model the
    /// text alone.
    pub(crate) for_next_call: bool,
}

pub(crate) const TOOLS: &[Tool] = &[
    Tool {
        name: "next_screen",
        title: "Next screen of the interview",
        description: "Start here: call it with {}. It says what to ask next, or why to stop, and the result. Ask the \
                      person in the given words, and leave none out. Then call again with interview.replies exactly as they \
                      came back, and the new answers in interview.answers. If nothing on a list applies, give its ids in \
                      interview.none_of_these. What the person does not know is \"unknown\" \
                      and what they would rather not say is \"declined\": neither is \"no\", and you never answer for \
                      them. Nothing is kept between two calls. An emergency is shown at once and word for word.",
        takes: || of::<NextScreen>("What next_screen takes"),
        descriptions: Descriptions::OfArguments,
        gives: || Contract::InterviewStep.schema(),
        call: next_screen,
    },
    Tool {
        name: "triage",
        title: "How soon, where and why",
        description: "How soon a person must be seen, where and why, by what is known. Give only what the person said: leave \
                      out what was not asked. Unknown is not no. If the state is \"unfinished\" or \"not-assessed\", it is not a result: do not \
                      reassure, go on with next_screen and give the presentation as interview.known. Never judge red flags \
                      yourself. An emergency is shown at once and word for word.",
        takes: || of::<TriageArguments>("What triage takes"),
        descriptions: Descriptions::All,
        gives: || Contract::TriageReport.schema(),
        call: triage,
    },
    Tool {
        name: "self_care_plan",
        title: "What is safe at home",
        description: "What is safe at home for this person, or where to go instead. Give the presentation that next_screen \
                      gave, after it stopped; before that, it is not a result. With interview.form \"self-care\", next_screen \
                      asks about medicines and illnesses; without them the plan says to ask a pharmacist. Show the page as \
                      it is, and add no medicine and no dose.",
        takes: || of::<PlanArguments>("What self_care_plan takes"),
        descriptions: Descriptions::OfArguments,
        gives: || Contract::SelfCareReport.schema(),
        call: self_care_plan,
    },
    Tool {
        name: "causes",
        title: "The causes that fit",
        description: "The causes that fit, best first, after a warning to show first. It is a judgement in points, not a \
                      probability and not a diagnosis; do not call it one. In English.",
        takes: || of::<CausesArguments>("What causes takes"),
        descriptions: Descriptions::OfArguments,
        gives: || Contract::CausesReport.schema(),
        call: causes,
    },
    Tool {
        name: "check_activity",
        title: "A week of activity",
        description: "Whether a week of activity and sitting meets a public guideline, and what closes the gap. What was not \
                      recorded is unknown, not zero. It does not say whether exercise is safe for the person. If they gave \
                      a presentation, its triage comes first: an emergency is shown at once and word for word. \
                      without_examination is true if left out: nobody examines the person. In English.",
        takes: || Contract::Week.schema(),
        descriptions: Descriptions::OfArguments,
        gives: || Contract::ActivityReport.schema(),
        call: check_activity,
    },
    Tool {
        name: "explain_rule",
        title: "One rule with its sources",
        description: "What a red-flag rule says: the condition that it suspects, how soon, when it fires, why, and its \
                      sources. The ids of rules are in a triage, and in the resource backpain://rules. In English.",
        takes: || of::<ExplainArguments>("What explain_rule takes"),
        descriptions: Descriptions::OfArguments,
        gives: || of::<Rule<'static>>("A rule"),
        call: explain_rule,
    },
    Tool {
        name: "diff_rules",
        title: "What a change of the rules changes",
        description: "What differs between two sets of rules, exactly: the rules, and every kind of change for people, each \
                      with the fewest answers that cause it. A set is a change of the built-in rules, or a whole set. In \
                      English.",
        takes: || of::<rules::DiffArguments>("What diff_rules takes"),
        descriptions: Descriptions::OfArguments,
        gives: || Contract::RuleSetDifference.schema(),
        call: diff_rules,
    },
];

const SHOW_NOW: &str = "EMERGENCY. Show the person the text above now, word for word, before anything else.";
const NO_RESULT: &str = "This is not a result. Do not reassure. Go on with next_screen, with this presentation as \
                         interview.known, and without interview.form.";
const ASK_THE_REST: &str = "This is not a result. Do not reassure. Show the person the text above. Then go on with \
                            next_screen, with the replies of the following JSON as interview.replies, and without \
                            interview.known and interview.form. The JSON:";
const NOTHING_SAID: &str = "This is not a result. Do not reassure. Show the person the text above. Nothing is left to ask. \
                            The JSON:";
const ASK: &str = "Ask the person these questions in these words. Then call next_screen with the same interview.form and \
                   the replies of the following JSON as they are, and the answers by their ids in interview.answers. If \
                   the person says that nothing else on a list applies, give the ids that are printed below it as \
                   interview.none_of_these. What the person does not answer is left out. The JSON:";
const SHOW_NOW_THEN_ASK: &str = "EMERGENCY. Show the person the text above now, word for word, before anything else. They \
                                 must not wait for the questions: staff will ask them, and they can be answered on the \
                                 way. For the answers, call next_screen with the same interview.form and \
                                 interview.for_staff, and the replies of the following JSON as they are. The JSON:";
const STOPPED: &str = "Show the person the text above. The presentation of the following JSON is what self_care_plan and \
                       causes take. The JSON:";

fn note(urgency: Urgency, state: State) -> Option<&'static str> {
    if urgency == Urgency::Emergency { Some(SHOW_NOW) } else { (!state.is_result()).then_some(NO_RESULT) }
}

/// What the model must do when an interview stops.
fn after(stop: &StopReport) -> &'static str {
    match note(stop.report.urgency.at_least, stop.report.state) {
        // A short form asked only a part.
        Some(NO_RESULT) if !stop.report.unanswered.is_empty() => ASK_THE_REST,
        Some(NO_RESULT) => NOTHING_SAID,
        Some(show_now) => show_now,
        None => STOPPED,
    }
}

/// The language of what the person reads.
#[derive(Clone, Copy, Default, Deserialize, JsonSchema)]
enum Tongue {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German. No clinician has checked the translation.
    #[serde(rename = "de")]
    German,
}

/// The languages that are compiled in.
pub(crate) struct Languages {
    german: Language,
}

impl Languages {
    pub(crate) fn new() -> Result<Self, String> {
        let german = crate::language::parse(include_str!("../../data/german.tsv"))?;
        Ok(Self { german })
    }

    fn get(&self, tongue: Option<Tongue>) -> &Language {
        static ENGLISH: Language = Language::ENGLISH;
        match tongue.unwrap_or_default() {
            Tongue::English => &ENGLISH,
            Tongue::German => &self.german,
        }
    }
}

/// An object. What serde derives would also take a list of the values, in the order of the keys.
#[derive(JsonSchema)]
#[schemars(transparent)]
pub(crate) struct Object<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfObject<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for OfObject<T> {
            type Value = Object<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // What it says itself, if its `expecting` says more than the name of a type.
                let refusal =
                    T::deserialize(UnitDeserializer::<Error>::new()).err().map(|error| error.to_string());
                let shape = refusal.as_deref().and_then(|refusal| refusal.split_once(", expected an object"));
                write!(f, "an object{}", shape.map_or("", |(_, shape)| shape))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Object)
            }
        }

        deserializer.deserialize_map(OfObject(PhantomData))
    }
}

/// Reads arguments, with the path of an error.
fn read<'a, T: Deserialize<'a>>(arguments: &'a str) -> Result<T, String> {
    let mut text = serde_json::Deserializer::from_str(arguments);
    let read: Result<Object<T>, _> = serde_path_to_error::deserialize(&mut text);
    read.map(|object| object.0).map_err(|error| {
        let path = error.path().to_string();
        let what = error.inner().to_string();
        let what = what.split_once(" at line ").map_or(what.as_str(), |(what, _)| what);
        let what: String = what.chars().take(400).collect(); // it may repeat what was given
        let at = if path == "." {
            String::new()
        } else {
            format!("{}: ", path.chars().take(100).collect::<String>())
        };
        format!("{}; the input schema of this tool says what is permitted", shown(&format!("{at}{what}")))
    })
}

/// The content of a record below this key.
fn content<T: Input>(key: &str, read: Checked<T>) -> Result<Record<T>, String> {
    read.0.map_err(|error| {
        let dot = if error.path.is_empty() || key.is_empty() { "" } else { "." };
        let colon = if error.path.is_empty() && !key.is_empty() { ": " } else { "" };
        format!("{key}{dot}{colon}{error}")
    })
}

fn data(of: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(of).map_err(|error| error.to_string())
}

fn options(policy: Option<Policy>, without_examination: Option<bool>) -> Options<'static> {
    let options = Options::new().policy(policy.unwrap_or_default());
    // A person talks to a model here, and the interview asks for no signs either.
    if without_examination.unwrap_or(true) { options.without_examination() } else { options }
}

/// What `triage` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TriageArguments {
    /// What the person said.
    #[schemars(with = "Record<Presentation>")]
    presentation: Checked<Presentation>,
    /// true if left out: nobody examines the person, so signs that were not recorded are left out, as `next_screen` does. false:
    /// an examiner still looks for them.
    #[schemars(skip_serializing_if = "Option::is_none")]
    without_examination: Option<bool>,
    /// Which urgency of a rule counts where its sources disagree. Cautious takes the most urgent.
    #[schemars(skip_serializing_if = "Option::is_none")]
    policy: Option<Policy>,
    /// The language of what the person reads.
    #[schemars(skip_serializing_if = "Option::is_none")]
    language: Option<Tongue>,
    /// true gives in the data also why each other rule does not fire, all in English.
    #[schemars(skip_serializing_if = "Option::is_none")]
    explain: Option<bool>,
}

fn triage(languages: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: TriageArguments = read(arguments)?;
    let Record { id, value } = content("presentation", arguments.presentation)?;
    let language = languages.get(arguments.language);
    let triage = triage_with(&value, options(arguments.policy, arguments.without_examination));
    let mut report = triage.report_in(language);
    report.id.clone_from(&id);
    let words = report.text_in(language);
    if arguments.explain == Some(true) {
        report = triage.explained_report();
        report.id = id;
    }
    let note = note(report.urgency.at_least, report.state);
    Ok(Answer { words, note, data: data(&report)?, for_next_call: false })
}

/// What `next_screen` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NextScreen {
    /// The form, the replies so far and the new answers. Leave it out for the first screen. `form` is "emergency" if there is
    /// time only for what can be an emergency. `answers` has the ids of the items: "yes", "no", "unknown", "declined", a
    /// whole number, a sex, or the number of an option. `none_of_these` has the ids of all items of a list that was shown,
    /// if none, or no other than those in `answers`, applies.
    #[serde(default)]
    #[schemars(with = "Option<Record<StepRequest>>", skip_serializing_if = "Option::is_none")]
    interview: Option<Checked<StepRequest>>,
    /// The language of what the person reads.
    #[schemars(skip_serializing_if = "Option::is_none")]
    language: Option<Tongue>,
}

fn next_screen(languages: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: NextScreen = read(arguments)?;
    let record = arguments.interview.map(|interview| content("interview", interview)).transpose()?;
    let Record { id, value: request } = record.unwrap_or_default();
    let language = languages.get(arguments.language);
    let step = request.answer(language).map_err(|error| format!("interview.answers: {error}"))?.with_id(id);
    let mut words = String::new();
    let emergency = step.urgency.at_least == Urgency::Emergency;
    let told = match &step.next {
        Next::Ask(groups) => {
            if emergency {
                let triage = triage_with(&step.presentation, options(Some(request.policy), Some(true)));
                words = triage.report_in(language).text_in(language) + "\n";
            }
            screen(&mut words, &step, groups).map_err(|error| error.to_string())?;
            if emergency { SHOW_NOW_THEN_ASK } else { ASK }
        }
        Next::Stop(end) => {
            words = format!("{}\n{}\n", end.report.text_in(language), end.text);
            for open in &end.open {
                let _ = writeln!(words, "- {}", open.text);
            }
            after(end)
        }
    };
    Ok(Answer { words, note: Some(told), data: data(&step)?, for_next_call: true })
}

/// The questions as a person reads them, each with its id and the replies to send.
fn screen(words: &mut String, step: &StepReport, groups: &[GroupReport]) -> fmt::Result {
    for group in groups {
        writeln!(words, "{}", group.name)?;
        if let Some(before) = &group.before {
            writeln!(words, "{before}")?;
        }
        for item in &group.items {
            self::item(words, item)?;
        }
        if let Some(none) = &group.none_of_these {
            let ids: Vec<String> = group.items.iter().map(|item| format!("\"{}\"", item.id)).collect();
            writeln!(words, "- {none} [none_of_these: [{}]]", ids.join(", "))?;
        }
        writeln!(words)?;
    }
    writeln!(words, "{}", step.progress_text)
}

fn item(words: &mut String, item: &ItemReport) -> fmt::Result {
    write!(words, "- {}", item.text)?;
    if let Some(hint) = &item.hint {
        write!(words, " ({hint})")?;
    }
    write!(words, " [{}:", item.id)?;
    let number = item.number.as_ref();
    // Without words of its own, the number is the answer to the item.
    if let Some(number) = number.filter(|number| number.option.is_none()) {
        write!(words, " {} to {},", number.least, number.most)?;
    }
    for (place, option) in item.options.iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        match &option.reply {
            ReplyReport::Number(number) => write!(words, "{comma} {number} = {}", option.text)?,
            ReplyReport::Word(word) => write!(words, "{comma} {word} = {}", option.text)?,
        }
    }
    if let Some((number, option)) = number.and_then(|number| Some((number, number.option.as_ref()?))) {
        write!(words, "; or instead {}: {} to {} = {option}", number.id, number.least, number.most)?;
    }
    writeln!(words, "]")
}

/// What `self_care_plan` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PlanArguments {
    /// What the person said, as `next_screen` gave it, and a diary of pain if there is one.
    #[schemars(with = "Record<WithDiary>")]
    presentation: Checked<WithDiary>,
    /// true if left out: nobody examines the person, so signs that were not recorded are left out, as `next_screen` does. false:
    /// an examiner still looks for them.
    #[schemars(skip_serializing_if = "Option::is_none")]
    without_examination: Option<bool>,
    /// Which urgency of a rule counts where its sources disagree. Cautious takes the most urgent.
    #[schemars(skip_serializing_if = "Option::is_none")]
    policy: Option<Policy>,
    /// Whose label of a medicine counts, and whom to call. Without it the strictest label counts.
    #[schemars(skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    /// The language of the page.
    #[schemars(skip_serializing_if = "Option::is_none")]
    language: Option<Tongue>,
}

fn self_care_plan(languages: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: PlanArguments = read(arguments)?;
    let Record { id, value } = content("presentation", arguments.presentation)?;
    let language = languages.get(arguments.language);
    let plan = plan_with(&value.filled(), options(arguments.policy, arguments.without_examination));
    let mut options = ReportOptions::new();
    options.country = arguments.country;
    options.trend = (!value.diary.entries().is_empty()).then(|| value.diary.trend());
    let page = plan.page_in(options, language).with_id(id.clone());
    let note = note(page.urgency, page.state);
    let report = plan.report_in(options, language).with_id(id);
    Ok(Answer { words: page.text_in(language), note, data: data(&report)?, for_next_call: false })
}

/// What `causes` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CausesArguments {
    /// What the person said, as `next_screen` gave it.
    #[schemars(with = "Record<Presentation>")]
    presentation: Checked<Presentation>,
    /// true if left out: nobody examines the person, so signs that were not recorded are left out, as `next_screen` does. false:
    /// an examiner still looks for them.
    #[schemars(skip_serializing_if = "Option::is_none")]
    without_examination: Option<bool>,
    /// Which urgency of a rule counts where its sources disagree. Cautious takes the most urgent.
    #[schemars(skip_serializing_if = "Option::is_none")]
    policy: Option<Policy>,
}

fn causes(_: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: CausesArguments = read(arguments)?;
    let Record { id, value } = content("presentation", arguments.presentation)?;
    let differential = cause::rank_with(&value, options(arguments.policy, arguments.without_examination));
    let triage = differential.triage();
    let note = note(triage.at_least(), triage.state());
    let report = differential.report().with_id(id);
    Ok(Answer { words: report.to_string(), note, data: data(&report)?, for_next_call: false })
}

/// What a week does not tell once it is read: whether this was left out.
#[derive(Deserialize)]
struct OfActivity {
    without_examination: Option<bool>,
}

fn check_activity(_: &Languages, arguments: &str) -> Result<Answer, String> {
    let Record { id, mut value } = content("", read::<Checked<Request>>(arguments)?)?;
    value.without_examination |= read::<OfActivity>(arguments)?.without_examination.is_none();
    let verdict = check_with(&value.week, value.guideline, value.options());
    let report = verdict.report().with_id(id);
    let mut words = week(&verdict).map_err(|error| error.to_string())?;
    // How soon the person must be seen comes before any target.
    let options = options(None, Some(value.without_examination));
    let triage = value.presentation.map(|person| triage_with(&person, options).report());
    if let Some(triage) = &triage {
        words = format!("{triage}\n{words}");
    }
    let note = triage.and_then(|triage| note(triage.urgency.at_least, triage.state));
    Ok(Answer { words, note, data: data(&report)?, for_next_call: false })
}

/// The verdict, what closes the gap, and what would settle it.
fn week(verdict: &Verdict<'_>) -> Result<String, fmt::Error> {
    let mut words = String::new();
    writeln!(words, "{}: {}", verdict.guideline.name(), verdict.overall().name())?;
    let parts =
        [("Aerobic", verdict.aerobic()), ("Strength", verdict.strength()), ("Balance", verdict.balance())];
    for (part, outcome) in parts {
        writeln!(words, "{part}: {}", outcome.name())?;
    }
    if let Some(reason) = verdict.deferred() {
        writeln!(words, "{}", reason.advice())?;
    }
    let mut list = |title: &str, points: &mut dyn Iterator<Item = String>| {
        let mut points = points.peekable();
        if points.peek().is_some() {
            writeln!(words, "\n{title}")?;
        }
        points.try_for_each(|point| writeln!(words, "- {point}"))
    };
    list("Any one of these would close the gap", &mut verdict.ways().map(|way| way.to_string()))?;
    list("What would settle it", &mut verdict.open().map(|open| open.to_string()))?;
    Ok(words)
}

/// What `explain_rule` takes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ExplainArguments {
    /// The id of a rule, such as ces-saddle-change.
    rule: String,
}

fn explain_rule(_: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: ExplainArguments = read(arguments)?;
    let rule = red_flags::rule(&arguments.rule).map_err(|error| {
        let all = if error.nearest().is_none() { "; the resource backpain://rules has the ids" } else { "" };
        format!("rule: {}{all}", shown(&error.to_string()))
    })?;
    let words = in_words(rule).map_err(|error| error.to_string())?;
    Ok(Answer { words, note: None, data: data(rule)?, for_next_call: false })
}

fn in_words(rule: &Rule<'_>) -> Result<String, fmt::Error> {
    let mut words = String::new();
    let (clinical, plain) = (rule.suspects.name(), rule.suspects.plain_name());
    writeln!(words, "{} suspects {clinical} ({plain}).", rule.id)?;
    writeln!(words, "How soon: {}. Where: {}.", rule.urgency.name(), rule.setting.name())?;
    let cautious = rule.urgency_under(Policy::Cautious);
    if cautious != rule.urgency {
        writeln!(words, "By the cautious policy: {}.", cautious.name())?;
    }
    writeln!(words, "When: {}", rule.when)?;
    writeln!(words, "Because: {}", rule.rationale)?;
    if let Some(reason) = rule.milder_because {
        writeln!(words, "Milder than a source, because: {reason}")?;
    }
    writeln!(words, "Sources:")?;
    for cited in rule.sources.iter() {
        let says =
            cited.position.map_or_else(String::new, |position| format!(" It says: {}.", position.name()));
        write!(words, "- {}", cited.source.title())?;
        if let Some(source) = cited.source.listed() {
            let year = source.year().map_or_else(String::new, |year| format!(", {year}"));
            let link = source.link().map_or_else(String::new, |link| format!(" <{link}>"));
            write!(words, " ({}{year}){link}", source.publisher())?;
        }
        writeln!(words, ".{says}")?;
    }
    for disputed in red_flags::DISAGREEMENTS.iter().filter(|disputed| disputed.rules.contains(&rule.id)) {
        writeln!(words, "The sources disagree: {} {}", disputed.question, disputed.choice)?;
    }
    Ok(words)
}

fn diff_rules(_: &Languages, arguments: &str) -> Result<Answer, String> {
    let arguments: rules::DiffArguments = read(arguments)?;
    let old = match arguments.old {
        Some(old) => old.0.build("old")?,
        None => RuleSet::built_in(),
    };
    let difference = RuleSet::diff(&old, &arguments.new.0.build("new")?);
    Ok(Answer { words: difference.to_string(), note: None, data: data(&difference)?, for_next_call: false })
}
