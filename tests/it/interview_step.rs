//! One step of an interview at a time, through JSON: the same interview as one that a program keeps.

use backpain::interview::{
    Form, FormName, Interview, Item, ItemKind, ItemReport, Next, Reply, ReplyReport, Step, StepReport,
    StepRequest, StopReason, StopReport,
};
use backpain::json::{Checked, Record};
use backpain::language::Language;
use backpain::proptest1::presentations;
use backpain::triage::State;
use backpain::{
    Measure, Options, PregnancyWeeks, Presentation, RuleSet, Sex, Symptom, Urgency, activity, triage_with,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn answer(request: &Value) -> StepReport {
    let record: Record<StepRequest> = serde_json::from_str(&request.to_string()).unwrap();
    let report = record.value.answer(&Language::ENGLISH).unwrap().with_id(record.id);
    let written = serde_json::to_string(&report).unwrap();
    let read: StepReport = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), written);
    assert_eq!((&read.replies, &read.next), (&report.replies, &report.next));
    report
}

fn refusal(request: &str) -> (String, Option<String>) {
    let Checked::<StepRequest>(read) = serde_json::from_str(request).unwrap();
    let error = read.unwrap_err();
    (error.to_string(), error.field().map(str::to_owned))
}

fn items(report: &StepReport) -> Vec<&ItemReport> {
    match &report.next {
        Next::Ask(groups) => groups.iter().flat_map(|group| &group.items).collect(),
        Next::Stop(_) => Vec::new(),
    }
}

/// What somebody who picks at random replies to an item, with the id for which it is sent.
fn pick(item: &ItemReport, at_random: u16) -> (String, ReplyReport) {
    match &item.number {
        Some(number) if at_random % 4 > 0 => {
            let reply = number.least + at_random % (number.most - number.least + 1);
            (number.id.clone(), ReplyReport::Number(reply))
        }
        _ => (item.id.clone(), item.options[usize::from(at_random) % item.options.len()].reply.clone()),
    }
}

/// The same reply to an interview that a program keeps.
fn kept(item: Item, kind: ItemKind, reply: &ReplyReport) -> Reply {
    match (reply, kind) {
        (ReplyReport::Number(place), ItemKind::Choice) => Reply::Option(usize::from(*place)),
        (ReplyReport::Number(number), _) => Reply::Number(*number),
        (ReplyReport::Word(word), _) => match word.as_str() {
            "yes" => Reply::Yes,
            "no" => Reply::No,
            "unknown" => Reply::Unknown,
            "declined" => Reply::Declined,
            sex => Reply::Sex(sex.parse::<Sex>().unwrap_or_else(|_| panic!("{} takes {sex}", item.id()))),
        },
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whoever answers, each request leads to the screen, the replies and the stop of an interview that is kept. A request
    /// has all that it needs, also when it went through JSON.
    #[test]
    fn it_is_the_interview_that_a_program_would_keep(
        known in presentations(),
        begins_with in any::<bool>(),
        form in prop::sample::select(FormName::ALL),
        at_random in prop::collection::vec(any::<u16>(), 8..64),
    ) {
        let known = if begins_with { known } else { Presentation::EMPTY };
        let mut interview = Interview::new(form.form()).knowing(&known);
        let mut at_random = at_random.iter().copied().cycle();
        let mut request = json!({"form": form.id(), "known": known});
        loop {
            let report = answer(&request);
            prop_assert_eq!(&report.presentation, interview.presentation());
            prop_assert_eq!(report.progress as usize, interview.progress());
            let screen = match interview.next() {
                Step::Ask(screen) => screen,
                Step::Stop(stop) => {
                    let Next::Stop(stopped) = report.next else { panic!("it stops") };
                    prop_assert_eq!(stopped.reason, stop.reason());
                    prop_assert_eq!(stopped.report, interview.triage().report());
                    break;
                }
            };
            let shown = items(&report);
            let asked: Vec<Item> = screen.parts(form.form()).flat_map(|(_, _, items)| items).collect();
            prop_assert!(shown.iter().map(|item| &*item.id).eq(asked.iter().map(|item| item.id())));
            let mut answers = serde_json::Map::new();
            let mut replies = Vec::new();
            for (item, asked) in shown.iter().zip(&asked) {
                prop_assert!(item.why.is_some() && !item.options.is_empty() && item.text == asked.text());
                let (id, reply) = pick(item, at_random.next().unwrap());
                let answered = form.form().item(&id).unwrap();
                prop_assert!(answered == *asked || asked.measure().is_some());
                let kind = if answered == *asked { item.kind } else { ItemKind::Number };
                replies.push((answered, kept(answered, kind, &reply)));
                answers.insert(id, serde_json::to_value(reply).unwrap());
            }
            let place = |reply: &Reply| i32::from(*reply != Reply::No) + i32::from(*reply == Reply::Yes);
            replies.sort_by_key(|(item, reply)| (place(reply), item.questions().iter().next(), item.id()));
            for (item, reply) in replies {
                interview.reply(item, reply).unwrap();
            }
            // What is known stays known, or is in the replies already.
            request = json!({"form": form.id(), "replies": report.replies, "answers": answers});
        }
    }

    /// A request that is written is read as the same.
    #[test]
    fn a_request_is_read_as_it_is_written(known in presentations(), at_random in prop::collection::vec(any::<u16>(), 8)) {
        let first = answer(&json!({"known": known}));
        let answers: Vec<Value> = items(&first).iter().zip(at_random)
            .map(|(item, at_random)| pick(item, at_random)).map(|(id, reply)| json!({id: reply})).collect();
        for answers in answers {
            let request = json!({"replies": first.replies, "answers": answers, "policy": "cautious", "for_another": true});
            let read: StepRequest = serde_json::from_value(request).unwrap();
            let written = serde_json::to_string(&read).unwrap();
            prop_assert_eq!(serde_json::from_str::<StepRequest>(&written).unwrap(), read);
        }
    }
}

/// The order of the answers never matters, also if they contradict each other: the same one is asked again.
#[test]
fn the_order_of_the_answers_never_matters() {
    let one = answer(&json!({"answers": {"leg-pain": "no", "leg-pain-both-sides": "yes", "age": 30}}));
    let other = answer(&json!({"answers": {"age": 30, "leg-pain-both-sides": "yes", "leg-pain": "no"}}));
    assert_eq!(one, other);
    assert!(one.withdrawn.iter().map(|question| question.id()).eq(["leg-pain"]));
}

#[test]
fn an_emergency_stops_it_at_once_and_staff_can_ask_on() {
    let known = json!({"answers": {"urinary-retention": "yes"}});
    let report = answer(&json!({"id": 7, "known": known}));
    let Next::Stop(stop) = &report.next else { panic!("it is an emergency") };
    assert_eq!((stop.reason, report.progress), (StopReason::EmergencyCertain, 0));
    assert_eq!((report.urgency.at_least, report.id.clone()), (Urgency::Emergency, Some(7.into())));
    assert_eq!(stop.text, "This is an emergency. No more questions are needed.");
    let mut request = json!({"replies": report.replies, "for_staff": true});
    for _ in 0..30 {
        let report = answer(&request);
        let Next::Ask(groups) = &report.next else {
            assert!(report.presentation.is_asked(Symptom::SaddleSensoryChange));
            return;
        };
        assert!(groups.iter().flat_map(|group| &group.items).all(|item| item.why.is_some()));
        let answers: Value = items(&report).iter().map(|item| (item.id.clone(), json!("declined"))).collect();
        request = json!({"replies": report.replies, "answers": answers, "for_staff": true});
    }
    panic!("it never ends");
}

#[test]
fn a_list_takes_none_of_these_and_a_screen_can_be_taken_back() {
    let mut request = json!({});
    let list = loop {
        let report = answer(&request);
        let Next::Ask(groups) = &report.next else { panic!("no list was asked") };
        if let Some(group) = groups.iter().find(|group| group.none_of_these.is_some()) {
            break (report.clone(), group.clone());
        }
        let answers: Value = items(&report).iter().map(|item| (item.id.clone(), json!("unknown"))).collect();
        request = json!({"replies": report.replies, "answers": answers});
    };
    let (before, group) = list;
    let ids: Vec<&str> = group.items.iter().map(|item| &*item.id).collect();
    let request = json!({"replies": before.replies, "none_of_these": ids});
    let after = answer(&request);
    for item in &group.items {
        let questions = Form::BUILT_IN.item(&item.id).unwrap().questions();
        assert!(questions.findings().is_subset(after.presentation.absent()), "{}", item.id);
    }
    assert!(after.replies.list().len() > before.replies.list().len());
    let back = answer(&json!({"replies": after.replies, "back": true}));
    assert_eq!((back.replies, back.next), (before.replies, before.next));
}

/// A reply counts more than what was known before, whenever it is sent.
#[test]
fn what_is_known_never_overrides_a_reply() {
    let known = json!({"age": 30, "answers": {"leg-pain-both-sides": "yes"}});
    let first = answer(&json!({"known": known}));
    let second =
        answer(&json!({"known": known, "replies": first.replies, "answers": {"leg-pain": "no", "age": 31}}));
    assert_eq!(second.presentation.age().map(backpain::Age::get), Some(31));
    let third = answer(&json!({"known": known, "replies": second.replies}));
    assert_eq!(third.presentation, second.presentation);
    assert!(!third.presentation.is_asked(Symptom::LegPainBothSides));
}

/// Somebody who does not know denies nothing, and a chart can change between two requests.
#[test]
fn what_is_known_takes_the_place_of_do_not_know() {
    let retention = |answer: &str| json!({"answers": {"urinary-retention": answer}});
    for before in [json!({"answers": {"urinary-retention": "unknown"}}), json!({"known": retention("no")})] {
        let before = answer(&before);
        let after = answer(&json!({"replies": before.replies, "known": retention("yes")}));
        assert_eq!(after.urgency.at_least, Urgency::Emergency);
        let again = answer(&json!({"replies": after.replies, "known": retention("unknown")}));
        assert_eq!(again.presentation, after.presentation);
    }
}

/// A request that comes twice denies nothing that the person has not seen.
#[test]
fn none_of_these_is_about_what_was_shown() {
    let mut request = json!({});
    loop {
        let report = answer(&request);
        let Next::Ask(groups) = &report.next else { break };
        let lists = groups.iter().filter(|group| group.none_of_these.is_some());
        let none: Vec<&str> = lists.flat_map(|group| &group.items).map(|item| &*item.id).collect();
        let singles = groups.iter().filter(|group| group.none_of_these.is_none());
        let answers: Value =
            singles.flat_map(|group| &group.items).map(|item| (item.id.clone(), json!("unknown"))).collect();
        request = json!({"replies": report.replies, "answers": answers, "none_of_these": none});
        let once = answer(&request);
        let mut again = request.clone();
        again["replies"] = json!(once.replies);
        assert_eq!(answer(&again).presentation, once.presentation);
    }
}

#[test]
fn weeks_of_a_pregnancy_are_given_in_the_place_of_an_option() {
    let first = answer(&json!({"answers": {"age": 30, "sex": "female"}}));
    let pregnancy = items(&first).into_iter().find(|item| item.id == "pregnancy").unwrap().clone();
    let number = pregnancy.number.unwrap();
    assert_eq!((pregnancy.kind, &*number.id), (ItemKind::Choice, "pregnancy_weeks"));
    assert_eq!(
        (number.least, number.most, number.option.as_deref()),
        (1, 45, Some("Yes, and I know how many weeks"))
    );
    let after = answer(&json!({"replies": first.replies, "answers": {number.id: 34}}));
    assert_eq!(after.presentation.pregnancy_weeks().map(PregnancyWeeks::get), Some(34));
    assert!(items(&after).iter().all(|item| item.id != "pregnancy"));
    // What is made in Rust is written in the same way.
    let mut request = StepRequest::default();
    request.answers.push((Form::BUILT_IN.item("pregnancy").unwrap(), Reply::Number(1)));
    let written = serde_json::to_value(&request).unwrap();
    assert_eq!(written["answers"], json!({"pregnancy_weeks": 1}));
    // A place that no choice can have is an error, not another place.
    request.answers = vec![(Form::BUILT_IN.item("pregnancy").unwrap(), Reply::Option(70_000))];
    assert!(serde_json::to_value(&request).is_err());
}

#[test]
fn the_texts_are_those_for_another_person_and_in_another_language() {
    let german = Language::new([("interview.unknown", "I do not know", "Das weiß ich nicht")]).unwrap();
    let request: StepRequest = serde_json::from_str(r#"{"for_another": true}"#).unwrap();
    let report = request.answer(&german).unwrap();
    let first = items(&report)[0];
    assert_eq!(first.text, "How old are they?");
    assert_eq!(first.options[0].text, "Das weiß ich nicht");
    let number = first.number.as_ref().unwrap();
    assert_eq!((number.least, number.most), Measure::Age.limits());
    let mut interview = Interview::new(&Form::BUILT_IN);
    assert_eq!(StepReport::of(&mut interview, true, &german), report);
}

#[test]
fn a_request_says_where_it_is_wrong() {
    for (request, message, field) in [
        (
            "[]",
            "a list is not permitted; give a request: an object such as `{\"form\": \"built-in\", \"replies\": []}`",
            "",
        ),
        (r#"{"forms": 1}"#, "forms: `forms` is not a key of a request; the nearest is `form`", "forms"),
        (r#"{"form": "emergancy"}"#, "form: `emergancy` is not a form; the nearest is `emergency`", "form"),
        (
            r#"{"known": {"answers": {"fever": true}}}"#,
            "known.answers.fever: `true` is not permitted; give `yes`, `no`, `unknown` or `declined`",
            "known.answers.fever",
        ),
        (
            r#"{"answers": {"fever": true}}"#,
            "answers.fever: `true` is not permitted; give `yes`, `no`, `unknown` or `declined`",
            "answers.fever",
        ),
        (
            r#"{"answers": {"feverr": "yes"}}"#,
            "answers.feverr: `feverr` is not a question; the nearest is `fever`",
            "answers.feverr",
        ),
        (
            r#"{"answers": {"age": 200}}"#,
            "answers.age: 200 is out of range; permitted are 0 to 120 years",
            "answers.age",
        ),
        (
            r#"{"answers": {"age": "yes"}}"#,
            "answers.age: the text `yes` is not permitted; give a whole number from 0 to 120 years, `unknown` or `declined`, or leave it out if not asked",
            "answers.age",
        ),
        (
            r#"{"answers": {"pregnancy": 2}}"#,
            "answers.pregnancy: `2` is not permitted; give the place of an option, from 0 to 1, or `unknown` or `declined`",
            "answers.pregnancy",
        ),
        (
            r#"{"answers": {"fever": "yes", "fever": "no"}}"#,
            "answers.fever: given twice; give it once",
            "answers.fever",
        ),
        (
            r#"{"replies": [{"question": "fever", "reply": "no", "how": "asked"}]}"#,
            "replies[0].screen: missing",
            "replies[0].screen",
        ),
        (
            r#"{"none_of_these": ["limb"]}"#,
            "none_of_these[0]: `limb` is not a question; the nearest is `limp`",
            "none_of_these[0]",
        ),
        (
            r#"{"none_of_these": ["diabetes", "age"]}"#,
            "none_of_these[1]: is on no list; give it its own answer",
            "none_of_these[1]",
        ),
        (
            r#"{"answers": {"pain-down-the-legs": 3, "leg-pain-both-sides": "unknown"}}"#,
            "answers.leg-pain-both-sides: is answered by `pain-down-the-legs` already; give one of them",
            "answers.leg-pain-both-sides",
        ),
        (
            r#"{"answers": {"pregnancy_weeks": 12, "pregnancy": 1}}"#,
            "answers.pregnancy: is answered by `pregnancy_weeks` already; give one of them",
            "answers.pregnancy",
        ),
        (r#"{"back": true, "answers": {"fever": "no"}}"#, "back: give either `back` or answers", "back"),
        (
            r#"{"back": "x\u001b[2J\u202e"}"#,
            r"back: the text `x\u{1b}[2J\u{202e}` is not permitted; give `true` or `false`",
            "back",
        ),
    ] {
        let field = (!field.is_empty()).then(|| field.to_owned());
        assert_eq!(refusal(request), (message.to_owned(), field), "{request}");
    }
    // A reply of the wrong kind can only be made in Rust.
    let mut request = StepRequest::default();
    request.answers.push((Symptom::Fever.into(), Reply::Number(3)));
    assert!(request.answer(&Language::ENGLISH).is_err());
    let mut request = StepRequest::default();
    request.none_of_these.push(Measure::Age.into());
    let error = request.answer(&Language::ENGLISH).unwrap_err();
    assert_eq!(error.to_string(), "`age` is on no list; give it its own answer");
    let mut request = StepRequest::default();
    let choice = Form::BUILT_IN.item("pain-down-the-legs").unwrap();
    request.answers.extend([(choice, Reply::Option(3)), (Symptom::LegPainBothSides.into(), Reply::Unknown)]);
    let error = request.answer(&Language::ENGLISH).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`leg-pain-both-sides` is answered by `pain-down-the-legs` already; give one of them"
    );
}

/// The stop and the presentation of somebody who answers with no, the smallest number and female, and declines these.
fn interviewed(declines: &[&str]) -> (StopReport, Value) {
    let mut request = json!({});
    loop {
        let report = answer(&request);
        if let Next::Stop(stop) = &report.next {
            return (*stop.clone(), serde_json::to_value(report.presentation).unwrap());
        }
        let reply = |item: &&ItemReport| match &item.number {
            _ if declines.contains(&&*item.id) => json!("declined"),
            Some(number) if item.kind == ItemKind::Number => json!(number.most / 2),
            _ if item.kind == ItemKind::Choice => json!(0),
            _ if item.kind == ItemKind::Sex => json!("male"),
            _ => json!("no"),
        };
        let answers: Value = items(&report).iter().map(|item| (item.id.clone(), reply(item))).collect();
        request = json!({"replies": report.replies, "answers": answers});
    }
}

/// What an interview found out goes into the other doors as it is: through JSON, also what is unknown or declined.
#[test]
fn the_presentation_of_a_finished_interview_is_finished_elsewhere() {
    let options = Options::new().without_examination();
    for declines in [&[][..], &["age", "pain"]] {
        let (stop, presentation) = interviewed(declines);
        let person: Presentation = serde_json::from_value(presentation.clone()).unwrap();
        assert_eq!(triage_with(&person, options).report(), stop.report);
        assert_eq!(stop.report.state, State::AdviceCertain, "{presentation}");
        let week = json!({"presentation": presentation, "without_examination": true});
        let week: activity::Request = serde_json::from_value(week).unwrap();
        assert_eq!(week.options(), activity::Options::new().triage(&triage_with(&person, options)));
        let again: activity::Request = serde_json::from_value(serde_json::to_value(&week).unwrap()).unwrap();
        assert_eq!(again, week);
        let examined: activity::Request =
            serde_json::from_value(json!({"presentation": presentation})).unwrap();
        assert!(!declines.is_empty() || examined.options() != week.options());
    }
}

/// Who does not know is not somebody who chose not to answer, and is sent to a clinician.
#[test]
fn who_knows_nothing_is_told_so() {
    for (reply, words) in [("unknown", "Some things are not known"), ("declined", "You chose not to answer")]
    {
        let mut request = json!({});
        let stop = loop {
            let report = answer(&request);
            if let Next::Stop(stop) = &report.next {
                break stop.clone();
            }
            let answers: Value = items(&report).iter().map(|item| (item.id.clone(), json!(reply))).collect();
            request = json!({"replies": report.replies, "answers": answers});
        };
        assert_eq!(stop.report.state, State::NotAssessed);
        assert!(stop.report.advice.starts_with(words), "{}", stop.report.advice);
    }
}

#[test]
fn it_goes_by_the_policy_and_the_rules_that_it_is_given() {
    let (_, presentation) = interviewed(&[]);
    let mut presentation = presentation;
    presentation["answers"]["leg-weakness"] = json!("yes");
    let cautious = answer(&json!({"known": presentation, "policy": "cautious"}));
    let default = answer(&json!({"known": presentation}));
    assert!(cautious.urgency.at_least > default.urgency.at_least, "{cautious:?}");
    let without = RuleSet::change_built_in("clinic 1")
        .switch_off("ces-retention-or-incontinence", "a test")
        .build()
        .unwrap();
    let request = json!({"known": {"answers": {"urinary-retention": "yes"}}});
    let request: StepRequest = serde_json::from_value(request).unwrap();
    let ours = request.answer_with(&without, &Language::ENGLISH).unwrap();
    assert!(ours.urgency.at_least < Urgency::Emergency);
    assert_eq!(ours.rules_hash, format!("{:032x}", without.hash()));
    assert_eq!(request.answer(&Language::ENGLISH).unwrap().urgency.at_least, Urgency::Emergency);
}
