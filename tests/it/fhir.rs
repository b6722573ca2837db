//! FHIR: what a response says is what the person said, an error says where it is, and nothing is lost on the way.

use backpain::fhir::{
    BASE, Cards, DATA_ABSENT_REASON, Definition, Enclosed, HookCall, Indicator, Kept, OPTION, Prefetched,
    QuestionnaireResponse, RiskAssessment, Status, YES_NO,
};
use backpain::interview::{Choice, Form, FormName, Interview, Purpose, Step, Stop};
use backpain::json::Checked;
use backpain::presentation::{PresentationBuilder, Statement};
use backpain::proptest1::presentations;
use backpain::self_care::STEPS;
use backpain::triage::{AssumeNo, Options, State, triage_with};
use backpain::{
    Finding, FindingSet, Kind, Language, Measure, Presentation, RiskFactor, RuleSet, Sex, Sign, Symptom,
    Urgency, triage,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::language::{is_foreign, zhe};
use crate::support::example;

const EVERYTHING: Form = Form::EXAMINER.for_purpose(Purpose::SelfCare);
const FORMS: [Form; 5] = [Form::BUILT_IN, Form::EXAMINER, Form::EMERGENCY, Form::SELF_CARE, EVERYTHING];

/// Only what the questionnaire asks, as it was said.
fn asked(person: &Presentation, definition: &Definition<'_>) -> Presentation {
    let asked = definition.questions();
    let others = person.statements().map(Statement::question).filter(|question| !asked.contains(*question));
    others.fold(person.to_builder(), PresentationBuilder::unasked).build().unwrap()
}

fn read(response: &Value) -> Result<Presentation, String> {
    let Checked::<QuestionnaireResponse>(read) = serde_json::from_str(&response.to_string()).unwrap();
    let definition = Definition::new(&Form::BUILT_IN);
    read.and_then(|record| definition.presentation(&record.value)).map_err(|error| error.to_string())
}

fn response(items: &Value) -> Value {
    json!({"resourceType": "QuestionnaireResponse", "status": "completed", "item": items})
}

fn coding(system: &str, code: &str) -> Value {
    json!({"valueCoding": {"system": system, "code": code}})
}

/// Each item of the questionnaire, in order.
fn all_items(questionnaire: &Value) -> Vec<&Value> {
    let below = |item| all_items(item);
    let items = questionnaire["item"].as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().flat_map(|item| [item].into_iter().chain(below(item))).collect()
}

fn questionnaire(definition: &Definition<'_>) -> Value {
    serde_json::to_value(definition.questionnaire()).unwrap()
}

#[test]
fn a_questionnaire_has_each_question_once_and_refers_to_earlier_items_only() {
    for form in &FORMS {
        let questionnaire = questionnaire(&Definition::new(form));
        let ids: Vec<&str> =
            all_items(&questionnaire).iter().map(|item| item["linkId"].as_str().unwrap()).collect();
        for (place, id) in ids.iter().enumerate() {
            assert!(!ids[..place].contains(id), "{id} is there twice");
        }
        for (place, item) in all_items(&questionnaire).iter().enumerate() {
            assert!(!item["text"].as_str().unwrap().is_empty());
            let conditions = item["enableWhen"].as_array().map(Vec::as_slice).unwrap_or_default();
            assert_eq!(item["enableBehavior"] == "all", conditions.len() > 1, "{item}");
            for condition in conditions {
                let question = condition["question"].as_str().unwrap();
                let earlier = ids.iter().position(|id| *id == question).unwrap();
                assert!(earlier < place, "{} waits for {question}, which comes later", ids[place]);
            }
        }
        println!("{} items", ids.len());
    }
}

#[test]
fn signs_are_in_the_examiners_form_only_and_self_care_in_its_own() {
    let of = |form| Definition::new(form).questions().findings();
    let signs = FindingSet::of_kind(Kind::Sign);
    for form in [&Form::BUILT_IN, &Form::EMERGENCY, &Form::SELF_CARE] {
        assert!(of(form).intersection(signs).is_empty());
    }
    assert!(!of(&Form::EXAMINER).intersection(signs).is_empty());
    assert!(of(&Form::BUILT_IN).intersection(FindingSet::SELF_CARE_ONLY).is_empty());
    assert!(!of(&Form::SELF_CARE).intersection(FindingSet::SELF_CARE_ONLY).is_empty());
    assert!(of(&Form::EMERGENCY).len() < of(&Form::BUILT_IN).len());
}

#[test]
fn a_questionnaire_is_worded_in_the_language_and_for_whom_it_is() {
    let german = [
        ("question.fever", "In the last 2 days, have you had a fever?", "Fieber?"),
        ("interview.declined", "I would rather not say", "Das sage ich lieber nicht"),
        ("group.legs", "Legs and walking", "Beine"),
    ];
    let german = Language::new(german).unwrap();
    let definition = Definition::new(&Form::BUILT_IN).in_language(&german);
    let whole = questionnaire(&definition).to_string();
    for text in ["Fieber?", "Das sage ich lieber nicht", "Beine"] {
        assert!(whole.contains(text), "{text}");
    }
    let said = Presentation::builder().declined(Symptom::Fever).build().unwrap();
    let english = Definition::new(&Form::BUILT_IN);
    assert_eq!(english.presentation(&definition.response(&said).unwrap()).unwrap(), said);
    assert!(questionnaire(&english.by_proxy()).to_string().contains("How old are they?"));
}

/// Every text below one of these keys.
fn texts_of<'v>(keys: &[&str], value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(text) if keys.contains(&key.as_str()) => found.push(text),
                    _ => texts_of(keys, member, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|member| texts_of(keys, member, found)),
        _ => {}
    }
}

#[test]
fn nothing_that_a_person_reads_is_in_english_only() {
    let zhe = zhe();
    let read = ["title", "description", "text", "display"];
    for form in &FORMS {
        let definition = Definition::new(form).in_language(&zhe);
        let first = r#"{"resourceType": "QuestionnaireResponse", "status": "in-progress"}"#;
        let next = definition.next_question(serde_json::from_str(first).unwrap()).unwrap();
        let next = serde_json::to_value(&next.response).unwrap();
        for written in [&questionnaire(&definition), &questionnaire(&definition.clone().by_proxy()), &next] {
            let mut found = Vec::new();
            texts_of(&read, written, &mut found);
            assert!(found.len() > 10, "{written}");
            for text in found {
                assert!(is_foreign(text), "{text}");
            }
        }
    }
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let assessment = RiskAssessment::new(&triage(&fever), Kept::reference("Patient/7"), &zhe);
    let json = serde_json::to_value(&assessment).unwrap();
    let notes = json["note"].as_array().unwrap().iter().map(|note| &note["text"]);
    let read =
        notes.chain([&json["code"]["text"], &json["mitigation"], &json["prediction"][0]["outcome"]["text"]]);
    for text in read {
        assert!(is_foreign(text.as_str().unwrap()), "{text}");
    }
}

#[test]
fn a_questionnaire_says_in_which_language_it_is() {
    let zhe = zhe();
    let english = Definition::new(&Form::BUILT_IN);
    let other = english.clone().in_language(&zhe);
    let first =
        || serde_json::from_str(r#"{"resourceType": "QuestionnaireResponse", "status": "in-progress"}"#);
    for (definition, expected) in [
        (english.clone(), json!("en")),
        (english.tagged("en-GB"), json!("en-GB")),
        (other.clone(), Value::Null),
        (other.tagged("zh"), json!("zh")),
    ] {
        assert_eq!(questionnaire(&definition)["language"], expected);
        let next = definition.next_question(first().unwrap()).unwrap();
        assert_eq!(serde_json::to_value(next.response).unwrap()["contained"][0]["language"], expected);
    }
}

#[test]
fn each_form_has_a_name_and_a_title_of_its_own() {
    let said = |key: &str| -> Vec<String> {
        let of = |form| questionnaire(&Definition::new(form))[key].as_str().unwrap().to_owned();
        FORMS.iter().map(of).collect()
    };
    let names = [
        "BackPainHowSoon",
        "BackPainHowSoonWithExamination",
        "BackPainEmergency",
        "BackPainSelfCare",
        "BackPainSelfCareWithExamination",
    ];
    assert_eq!(said("name"), names);
    let titles = said("title");
    for (place, title) in titles.iter().enumerate() {
        assert!(!titles[..place].contains(title), "{title}");
    }
    assert_eq!(titles[3], "Low back pain: how soon to be seen, and what is safe at home");
    assert_eq!(titles[1], "Low back pain: how soon to be seen, and by whom (with an examination)");
}

/// Whether a condition holds, as FHIR R4 has it.
fn holds(condition: &Value, answers: &[(String, Value)]) -> bool {
    let question = condition["question"].as_str().unwrap();
    let answer = answers.iter().find(|(id, _)| id == question).map(|(_, answer)| answer);
    match condition["operator"].as_str().unwrap() {
        "=" => answer.is_some_and(|answer| {
            let (given, other) = (&answer["valueCoding"], &condition["answerCoding"]);
            (&given["system"], &given["code"]) == (&other["system"], &other["code"])
        }),
        "exists" => answer.is_some() == condition["answerBoolean"].as_bool().unwrap(),
        "!=" => answer.is_none_or(|answer| {
            let (given, other) = (&answer["valueCoding"], &condition["answerCoding"]);
            (&given["system"], &given["code"]) != (&other["system"], &other["code"])
        }),
        other => panic!("{other}"),
    }
}

fn is_enabled(item: &Value, answers: &[(String, Value)]) -> bool {
    let conditions = item["enableWhen"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut holds = conditions.iter().map(|condition| holds(condition, answers));
    if item["enableBehavior"] == "any" { holds.any(|holds| holds) } else { holds.all(|holds| holds) }
}

/// Every answer of a response, with its link id.
fn answers(response: &Value) -> Vec<(String, Value)> {
    let answered = all_items(response).into_iter().filter(|item| item["answer"].is_array());
    answered.map(|item| (item["linkId"].as_str().unwrap().to_owned(), item["answer"][0].clone())).collect()
}

/// Fills in the questionnaire from the top to the bottom as this person, as a renderer does that hides what is disabled.
fn filled_in(questionnaire: &Value, wanted: &[(String, Value)]) -> Vec<(String, Value)> {
    let mut given: Vec<(String, Value)> = Vec::new();
    for item in all_items(questionnaire) {
        let id = item["linkId"].as_str().unwrap();
        if let Some(answer) = wanted.iter().find(|(of, _)| of == id) {
            if is_enabled(item, &given) {
                given.push(answer.clone());
            }
        }
    }
    given
}

/// A step is for some people only, and whether it is for this person can be a question.
#[test]
fn a_questionnaire_asks_what_decides_the_first_steps() {
    let asked = Definition::new(&Form::SELF_CARE).questions().findings();
    for step in STEPS {
        assert!(step.applies_to.findings().is_subset(asked), "{step:?}");
    }
}

proptest! {
    // Each goes through some screens, and each screen through JSON.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    /// Everything that was said comes back, in each of its five states.
    #[test]
    fn a_response_says_what_the_person_said(person in presentations(), place in 0..FORMS.len()) {
        let definition = Definition::new(&FORMS[place]);
        let person = asked(&person, &definition);
        let response = definition.response(&person).unwrap();
        prop_assert_eq!(definition.presentation(&response).unwrap(), person);
        let json = serde_json::to_string(&response).unwrap();
        let read: QuestionnaireResponse = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&read, &response);
        prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
        prop_assert_eq!(definition.presentation(&read).unwrap(), person);
    }

    /// What a renderer hides is settled by what it shows: nothing that counts is lost.
    #[test]
    fn what_is_hidden_is_settled(person in presentations()) {
        let definition = Definition::new(&EVERYTHING);
        // A person answers what comes first, even if what comes later would have settled it.
        let told = person.restricted_to(definition.questions()).to_builder();
        let female = told.sex(Sex::Male).build().is_err();
        let person = if female { told.sex(Sex::Female) } else { told }.build().unwrap();
        // What was not asked hides what presupposes it. So everything is asked.
        let unasked = person.unasked().intersection(definition.questions());
        let person = unasked.iter().fold(person.to_builder(), PresentationBuilder::unknown).build().unwrap();
        let response = serde_json::to_value(definition.response(&person).unwrap()).unwrap();
        let given = filled_in(&questionnaire(&definition), &answers(&response));
        let shown = given.iter().map(|(id, answer)| json!({"linkId": id, "answer": [answer]}));
        let mut groups = response.clone();
        for group in groups["item"].as_array_mut().unwrap() {
            let ids: Vec<String> = answers(&json!({"item": [group.clone()]})).into_iter().map(|(id, _)| id).collect();
            let items: Vec<Value> = shown.clone().filter(|item| ids.iter().any(|id| item["linkId"] == *id)).collect();
            group["item"] = json!(items);
        }
        groups["item"].as_array_mut().unwrap().retain(|group| !group["item"].as_array().unwrap().is_empty());
        let seen: QuestionnaireResponse = serde_json::from_value(groups).unwrap();
        let seen = definition.presentation(&seen).unwrap();
        for finding in Finding::ALL {
            let (is, was) = (seen.answer(*finding), person.answer(*finding));
            prop_assert_eq!(is, was, "{}", finding);
        }
        for measure in Measure::ALL {
            prop_assert_eq!(seen.measurement(*measure), person.measurement(*measure));
        }
        prop_assert_eq!(seen.sex(), person.sex());
    }

    /// A person who answers screen after screen over FHIR is asked what an interview asks, and gets its advice.
    #[test]
    fn the_next_question_is_that_of_an_interview(person in presentations(), place in 0..FORMS.len()) {
        let form = &FORMS[place];
        let definition = Definition::new(form);
        let mut interview = Interview::new(form);
        let mut response: QuestionnaireResponse =
            serde_json::from_value(json!({"resourceType": "QuestionnaireResponse", "status": "in-progress",
                "subject": {"reference": "Patient/7"}, "authored": "2026-05-04"})).unwrap();
        let stop = loop {
            // A server keeps nothing between two calls.
            let written = serde_json::to_value(&response).unwrap();
            let next = definition.next_question(serde_json::from_value(written).unwrap()).unwrap();
            prop_assert_eq!(&next.step, &interview.next());
            prop_assert_eq!(next.response.get("subject"), Some(&Kept::reference("Patient/7")));
            let json = serde_json::to_value(&next.response).unwrap();
            let contained = &json["contained"][0];
            let ids: Vec<&Value> = all_items(contained).iter().map(|item| &item["linkId"]).collect();
            let Step::Ask(screen) = &next.step else {
                let Step::Stop(stop) = next.step else { unreachable!() };
                prop_assert_eq!(next.response.status, Status::Completed);
                let said = json!([{"url": format!("{BASE}/StructureDefinition/stop"), "valueCode": stop.id()}]);
                prop_assert_eq!(&json["extension"], &said);
                // A renderer shows no extension, so the advice is a text.
                let items = contained["item"].as_array().unwrap();
                let triage = interview.triage();
                let is_emergency = triage.advised() == Urgency::Emergency;
                let advice = if is_emergency { items.first() } else { items.last() };
                let expected = json!({"linkId": "advice", "text": triage.advice(), "type": "display"});
                prop_assert_eq!(advice, Some(&expected));
                break stop;
            };
            prop_assert_eq!(next.response.status, Status::InProgress);
            prop_assert!(ids.iter().all(|id| **id != "advice"));
            // What is shown and not answered is the screen, and why a number of it is not given.
            let before = answers(&json);
            let answered = |id: &str| before.iter().any(|(known, _)| known == id);
            for item in all_items(contained) {
                let id = item["linkId"].as_str().unwrap();
                let is_question = ["choice", "integer"].contains(&item["type"].as_str().unwrap());
                if is_question && !answered(id) && !answered(&format!("{id}.not-given")) && is_enabled(item, &before) {
                    let number = id.strip_suffix(".not-given").unwrap_or(id);
                    prop_assert!(screen.items().iter().any(|item| item.id() == number), "{id} is shown");
                }
            }
            for item in screen.items() {
                prop_assert!(ids.iter().any(|id| **id == item.id()), "{} is not asked", item.id());
                prop_assert!(definition.questions().intersection(item.questions()) == item.questions());
                interview.reply_as(*item, &person);
            }
            let answered = definition.response(interview.presentation()).unwrap();
            for (id, _) in answers(&serde_json::to_value(&answered).unwrap()) {
                let is_there = |id: &str| ids.iter().any(|known| **known == id);
                // Who declines a choice declines its number too.
                let question = id.strip_suffix(".not-given").unwrap_or(&id);
                let one_by_one = |choice: &&Choice| choice.questions().iter().any(|of| of.id() == question);
                let with_its_choice = || form.choices().iter().filter(one_by_one).any(|choice| is_there(choice.id));
                prop_assert!(is_there(&id) || with_its_choice(), "{id} is answered and not asked");
            }
            response = next.response;
            response.item = answered.item;
        };
        prop_assert_eq!(definition.triage(&definition.presentation(&response).unwrap()).advised(), interview.triage().advised());
        prop_assert_eq!(stop, match interview.next() { Step::Stop(stop) => stop, Step::Ask(_) => unreachable!() });
    }

    /// Whatever is done to a response, it is read or there is an error with words, and never a panic.
    #[test]
    fn a_damaged_response_never_panics(person in presentations(), at in any::<prop::sample::Index>(), with in "[{}\\[\\]\":,0-9a-z]{0,3}") {
        let definition = Definition::new(&EVERYTHING);
        let person = asked(&person, &definition);
        let json = serde_json::to_string(&definition.response(&person).unwrap()).unwrap();
        let at = at.index(json.len());
        let damaged = format!("{}{with}{}", &json[..at], &json[at + 1..]);
        if let Ok(Checked::<QuestionnaireResponse>(read)) = serde_json::from_str(&damaged) {
            let read = read.and_then(|record| definition.presentation(&record.value));
            if let Err(error) = read {
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn an_assessment_is_the_triage(person in presentations()) {
        let found = triage(&person);
        let assessment = RiskAssessment::new(&found, Kept::reference("Patient/7"), &Language::ENGLISH);
        let json = serde_json::to_value(&assessment).unwrap();
        let is_final = matches!(found.state(), State::AdviceCertain | State::EmergencyCertain);
        prop_assert_eq!(&json["status"], if is_final { "final" } else { "preliminary" });
        prop_assert_eq!(&json["mitigation"], &found.advice());
        let extension = |name: &str, code: &str| json!({"url": format!("{BASE}/StructureDefinition/{name}"), "valueCode": code});
        prop_assert_eq!(&json["extension"], &json!([
            extension("state", found.state().id()),
            extension("urgency", found.advised().id()),
            extension("at-least", found.at_least().id()),
            extension("at-most", found.at_most().id()),
            extension("setting", found.setting().id()),
        ]));
        prop_assert_eq!(&json["note"], &json!([{"text": found.safety_net()}, {"text": "Decision support, not a diagnosis."}]));
        for ((rule, _), prediction) in found.red_flags().zip(json["prediction"].as_array().into_iter().flatten()) {
            let of_rule = json!([extension("urgency", rule.urgency.id()), extension("rule", rule.id)]);
            prop_assert_eq!(&prediction["extension"], &of_rule);
        }
        let rules: Vec<&str> = found.red_flags().map(|(rule, _)| rule.suspects.id()).collect();
        let predicted = json["prediction"].as_array().map(Vec::as_slice).unwrap_or_default();
        let predicted: Vec<&str> = predicted.iter().map(|prediction| prediction["outcome"]["coding"][0]["code"].as_str().unwrap()).collect();
        prop_assert_eq!(rules, predicted);
        let text = json.to_string();
        for key in ["probability", "qualitativeRisk", "relativeRisk"] {
            prop_assert!(!text.contains(&["\"", key].concat()), "{}", key);
        }
        let hash = format!("{:032x}", found.rules_hash());
        prop_assert!(text.contains(found.edition()) && text.contains(&hash));

        let Cards { cards, .. } = Cards::new(&found, &Language::ENGLISH);
        prop_assert_eq!(cards.len(), 1 + found.suspicions().count());
        for card in &cards {
            prop_assert!(card.summary.chars().count() < 140 && !card.summary.is_empty());
            prop_assert_eq!(card.summary.starts_with("NOT "), !is_final, "{}", card.summary);
            for link in &card.links {
                prop_assert!(link.url.starts_with("http") && !link.label.is_empty());
            }
        }
        prop_assert_eq!(cards[0].indicator == Indicator::Critical, found.advised() == Urgency::Emergency);
    }
}

#[test]
fn each_of_the_four_answers_is_read() {
    let fever = |answer: Value| {
        response(&json!([{"linkId": "group.right-now", "item": [{"linkId": "fever", "answer": [answer]}]}]))
    };
    let fever = |system, code| read(&fever(coding(system, code))).unwrap();
    let said = Presentation::builder;
    assert_eq!(fever(YES_NO, "Y"), said().yes(Symptom::Fever).build().unwrap());
    assert_eq!(fever(YES_NO, "N"), said().no(Symptom::Fever).build().unwrap());
    assert_eq!(fever(DATA_ABSENT_REASON, "asked-unknown"), said().unknown(Symptom::Fever).build().unwrap());
    assert_eq!(fever(DATA_ABSENT_REASON, "asked-declined"), said().declined(Symptom::Fever).build().unwrap());
}

/// A person who knows the weeks gives them; one who only said so is pregnant, and the weeks are still to be asked.
#[test]
fn weeks_of_a_pregnancy_replace_that_it_is_possible() {
    let you = |items: Value| response(&json!([{"linkId": "group.you", "item": items}]));
    let announced = json!({"linkId": "pregnancy", "answer": [coding(OPTION, "pregnancy.weeks")]});
    let weeks = json!({"linkId": "pregnancy_weeks", "answer": [{"valueInteger": 12}]});
    let not_given = json!({"linkId": "pregnancy_weeks.not-given", "answer": [coding(DATA_ABSENT_REASON, "asked-declined")]});
    let said = Presentation::builder;
    let twelve = said().measure(Measure::PregnancyWeeks, 12).unwrap().build().unwrap();
    assert_eq!(read(&you(json!([announced, weeks]))).unwrap(), twelve);
    let pregnant = said().yes(RiskFactor::PossiblePregnancy);
    assert_eq!(read(&you(json!([announced]))).unwrap(), pregnant.build().unwrap());
    let declined = pregnant.declined(Measure::PregnancyWeeks).build().unwrap();
    assert_eq!(read(&you(json!([announced, not_given]))).unwrap(), declined);
}

#[test]
fn what_a_form_does_not_ask_is_an_error_and_not_lost() {
    let sign = Presentation::builder().yes(Sign::ReducedAnalTone).build().unwrap();
    let error = Definition::new(&Form::BUILT_IN).response(&sign).unwrap_err();
    assert!(error.to_string().starts_with("the questionnaire does not ask `"), "{error}");
    assert!(Definition::new(&Form::EXAMINER).response(&sign).is_ok());
}

#[test]
fn an_app_publishes_its_own_rules_and_address() {
    let rules = RuleSet::built_in();
    let definition = Definition::with_rules(&Form::BUILT_IN, &rules)
        .published_as("https://clinic-a.example/Questionnaire/back", "3");
    let person = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let response = definition.response(&person).unwrap();
    assert_eq!(response.questionnaire.as_deref(), Some("https://clinic-a.example/Questionnaire/back|3"));
    assert_eq!(definition.presentation(&response), Ok(person));
    let error = Definition::new(&Form::BUILT_IN).presentation(&response).unwrap_err();
    assert_eq!(error.path, "questionnaire");
    assert!(
        error
            .to_string()
            .contains("`https://clinic-a.example/Questionnaire/back|3` is another questionnaire")
    );
    assert!(
        definition
            .published_as("https://clinic-a.example/Questionnaire/back", "4")
            .presentation(&response)
            .is_err()
    );
}

/// What an error says, for each way in which a response can be wrong.
#[test]
fn errors_say_where_and_what_is_permitted() {
    let ill = |items: Value| response(&json!([{"linkId": "group.right-now", "item": items}]));
    let fever = |answers: Value| ill(json!([{"linkId": "fever", "answer": answers}]));
    let you = |items: Value| response(&json!([{"linkId": "group.you", "item": items}]));
    let yes = coding(YES_NO, "Y");
    let with = |key: &str, value: Value| {
        let mut response = fever(json!([yes]));
        response[key] = value;
        response
    };
    let age = |answer: Value| you(json!([{"linkId": "age", "answer": [answer]}]));
    let unknown_age =
        json!({"linkId": "age.not-given", "answer": [coding(DATA_ABSENT_REASON, "asked-unknown")]});
    let code = "item[0].item[0].answer[0].valueCoding";
    let rows = [
        (json!([]), "a list is not permitted; give a QuestionnaireResponse of FHIR R4".into()),
        (json!({}), "resourceType: missing".into()),
        (with("resourceType", json!("Patient")), "resourceType: the text `Patient` is not permitted; give `QuestionnaireResponse`".into()),
        (with("status", json!("done")), "status: `done` is not a status of a response (`in-progress`, `completed`, `amended`, `entered-in-error`, `stopped`)".into()),
        (with("status", json!("entered-in-error")), "status: `entered-in-error` says that nothing of it is true".into()),
        (with("status", Value::Null), "status: missing".into()),
        (with("implicitRules", json!("x")), "implicitRules: it may change the meaning of the rest, so nothing can be read from it".into()),
        (with("items", json!([])), "items: `items` is not an element of a QuestionnaireResponse; the nearest is `item`".into()),
        (with("item", json!([])), "item: FHIR has no empty lists, and nothing here is nested so deeply; leave it out".into()),
        (with("questionnaire", json!("#x")), format!("questionnaire: `#x` is another questionnaire; give a response to `{}`", Definition::new(&Form::BUILT_IN).canonical())),
        (with("item", json!({})), "item: an object is not permitted; give a list".into()),
        (with("item", json!([{"text": "x"}])), "item[0].linkId: missing".into()),
        (ill(json!([{"linkId": "feverr"}])), "item[0].item[0].linkId: `feverr` is not a link id of the questionnaire; the nearest is `fever`".into()),
        (response(&json!([{"linkId": "fever"}])), "item[0].linkId: `fever` belongs inside `group.right-now`".into()),
        (you(json!([{"linkId": "fever"}])), "item[0].item[0].linkId: `fever` belongs inside `group.right-now`".into()),
        (ill(json!([{"linkId": "group.you"}])), "item[0].item[0].linkId: `group.you` belongs at the top".into()),
        (ill(json!([{"linkId": "fever"}, {"linkId": "fever"}])), "item[0].item[1].linkId: given twice; give it once".into()),
        (response(&json!([{"linkId": "group.you"}, {"linkId": "group.you"}])), "item[1].linkId: given twice; give it once".into()),
        (response(&json!([{"linkId": "group.you", "answer": [yes]}])), "item[0].answer: a group has no answer; answer its items".into()),
        (fever(json!([yes, yes])), "item[0].item[0].answer[1]: `fever` takes one answer".into()),
        (fever(json!([{}])), "item[0].item[0].answer[0]: no value; give `valueCoding` or `valueInteger`".into()),
        (fever(json!([{"valueBoolean": true}])), "item[0].item[0].answer[0].valueBoolean: `fever` takes `valueCoding`".into()),
        (fever(json!([{"valueBoolean": true, "valueInteger": 1}])), "item[0].item[0].answer[0]: more than one value; give one".into()),
        (fever(json!([{"valueCoding": {"system": YES_NO}}])), format!("{code}.code: missing")),
        (fever(json!([{"valueCoding": {"code": "Y"}}])), format!("{code}: `Y` without a system is no answer to `fever`; give `Y`, `N`, `asked-unknown`, `asked-declined`, each with its system")),
        (fever(json!([coding("urn:x", "Y")])), format!("{code}: `Y` of `urn:x` is no answer to `fever`; give `Y`, `N`, `asked-unknown`, `asked-declined`, each with its system")),
        (fever(json!([{"valueCoding": {"code": "Y", "modifierExtension": []}}])), format!("{code}.modifierExtension: it may change the meaning of the rest, so nothing can be read from it")),
        (age(json!({"valueInteger": 200})), "item[0].item[0].answer[0].valueInteger: 200 is out of range; permitted are 0 to 120 years".into()),
        (age(json!({"valueInteger": -1})), "item[0].item[0].answer[0].valueInteger: -1 is out of range; permitted are 0 to 120 years".into()),
        (age(json!({"valueInteger": 30.5})), "item[0].item[0].answer[0].valueInteger: `30.5` is not permitted; give a whole number".into()),
        (age(json!({"valueDecimal": 30})), "item[0].item[0].answer[0].valueDecimal: `age` takes `valueInteger`; if there is no number, answer `age.not-given`".into()),
        (you(json!([{"linkId": "age", "answer": [{"valueInteger": 30}]}, unknown_age])), "item[0].item[1].answer[0].valueCoding: `age` is answered by `item[0].item[0].answer[0].valueInteger` already".into()),
        (response(&json!([{"linkId": "group.bladder-bowel-saddle", "item": [{"linkId": "group.bladder-bowel-saddle.before", "answer": [yes]}]}])),
            "item[0].item[0]: `group.bladder-bowel-saddle.before` is only shown; it takes no answer".into()),
        (response(&json!([{"linkId": "group.legs", "item": [
            {"linkId": "leg-pain-both-sides", "answer": [yes]}, {"linkId": "leg-pain", "answer": [coding(YES_NO, "N")]}]}])),
            "item[0].item[1].answer[0].valueCoding: `leg-pain-both-sides: yes` and `leg-pain: no` contradict each other".into()),
    ];
    for (response, expected) in rows {
        assert_eq!(read(&response).unwrap_err(), expected, "{response}");
    }
}

#[test]
fn what_fhir_adds_is_kept_as_it_was() {
    let mut sent = response(&json!([{"linkId": "group.right-now", "text": "Right now", "item": [{
        "id": "i1", "linkId": "fever", "text": "Fever?", "definition": "urn:x", "extension": [{"url": "urn:y", "valueDecimal": 1.5}],
        "answer": [{"id": "a1", "extension": [{"url": "urn:z", "valueBoolean": true}],
            "valueCoding": {"system": YES_NO, "version": "2.9", "code": "Y", "display": "Ja", "userSelected": true}}]
    }]}]));
    for (key, value) in [
        ("id", json!("r1")),
        ("meta", json!({"versionId": "3", "tag": [{"code": "x"}]})),
        ("language", json!("de")),
        ("text", json!({"status": "generated", "div": "<div/>"})),
        ("extension", json!([{"url": "urn:x", "valueInteger": -5}])),
        ("identifier", json!({"value": "7"})),
        ("basedOn", json!([{"reference": "CarePlan/1"}])),
        ("partOf", json!([{"reference": "Observation/1"}])),
        ("subject", json!({"reference": "Patient/7"})),
        ("encounter", json!({"reference": "Encounter/1"})),
        ("authored", json!("2026-05-04")),
        ("author", json!({"reference": "Patient/7"})),
        ("source", json!({"reference": "Patient/7"})),
        ("_authored", json!({"id": "x"})),
        ("_language", json!({"id": "y"})),
        ("contained", json!([{"resourceType": "Patient", "id": "next", "multipleBirthInteger": 2}])),
    ] {
        sent[key] = value;
    }
    let read: QuestionnaireResponse = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), sent);
    let next = Definition::new(&Form::BUILT_IN).next_question(read).unwrap();
    let mut answered = serde_json::to_value(&next.response).unwrap();
    assert_eq!(answered["contained"][1], sent["contained"][0]);
    for key in ["contained", "status", "questionnaire"] {
        answered[key] = sent[key].clone();
    }
    answered.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    assert_eq!(answered, sent);
}

#[test]
fn an_answer_can_be_corrected_after_the_end() {
    let definition = Definition::new(&Form::BUILT_IN);
    let retention = Presentation::builder().yes(Symptom::UrinaryRetention).build().unwrap();
    let done = definition.next_question(definition.response(&retention).unwrap()).unwrap();
    assert_eq!(done.step, Step::Stop(Stop::EmergencyCertain));
    assert_eq!(definition.presentation(&done.response), Ok(retention));
    let mut corrected = done.response;
    corrected.item = definition
        .response(&Presentation::builder().no(Symptom::UrinaryRetention).build().unwrap())
        .unwrap()
        .item;
    let next = definition.next_question(corrected).unwrap();
    assert!(matches!(next.step, Step::Ask(_)));
    assert_eq!(next.response.status, Status::InProgress);
    assert_eq!(next.response.get("extension"), None);
}

/// A renderer may send back what it only showed.
#[test]
fn the_advice_that_was_shown_is_no_answer() {
    let advice = json!([{"linkId": "advice", "text": "Get emergency care now"}]);
    assert_eq!(read(&response(&advice)), Ok(Presentation::EMPTY));
    let answered = json!([{"linkId": "advice", "answer": [coding(YES_NO, "Y")]}]);
    assert_eq!(
        read(&response(&answered)).unwrap_err(),
        "item[0]: `advice` is only shown; it takes no answer"
    );
}

/// A search by the canonical address finds a response only if it names it.
#[test]
fn a_response_is_read_the_same_once_it_names_the_canonical_address() {
    let definition = Definition::new(&Form::BUILT_IN);
    let retention = Presentation::builder().yes(Symptom::UrinaryRetention).build().unwrap();
    let done = definition.next_question(definition.response(&retention).unwrap()).unwrap();
    let mut stored = serde_json::to_value(&done.response).unwrap();
    assert_eq!(stored["questionnaire"], "#next");
    stored["questionnaire"] = json!(definition.canonical());
    stored.as_object_mut().unwrap().remove("contained");
    assert_eq!(read(&stored), Ok(retention));
}

#[test]
fn what_is_huge_or_deep_ends_with_an_error() {
    let many: Vec<Value> = (0..100_000).map(|number| json!({"linkId": format!("x{number}")})).collect();
    assert!(read(&response(&json!(many))).unwrap_err().starts_with("item[0].linkId: `x0` is not a link id"));
    let long = "x".repeat(1_000_000);
    let error = read(&response(&json!([{"linkId": long}]))).unwrap_err();
    assert!(error.len() < 200, "{}", error.len());
    for key in ["item", "contained", "extension", "subject"] {
        for (open, close) in [("[", "]"), (r#"{"item":[{"linkId":"x","item":["#, "]}]}"), (r#"{"a":"#, "}")] {
            let levels = 40;
            let deep = format!(
                "{}{}{}",
                open.repeat(levels),
                if open.ends_with(':') { "1" } else { "" },
                close.repeat(levels)
            );
            let json = format!(
                r#"{{"resourceType": "QuestionnaireResponse", "status": "completed", "{key}": {deep}}}"#
            );
            let Checked::<QuestionnaireResponse>(read) = serde_json::from_str(&json).unwrap();
            assert!(read.is_err(), "{json}");
        }
    }
}

#[test]
fn an_assessment_needs_a_subject_and_names_its_basis() {
    let definition = Definition::new(&Form::BUILT_IN);
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let mut response = definition.response(&fever).unwrap();
    assert_eq!(definition.risk_assessment(&response).unwrap_err().to_string(), "subject: missing");
    response.id = Some("r1".into());
    let response = response.with_subject(Kept::reference("Patient/7"));
    let json = serde_json::to_value(definition.risk_assessment(&response).unwrap()).unwrap();
    assert_eq!(json["subject"], json!({"reference": "Patient/7"}));
    assert_eq!(json["basis"], json!([{"reference": "QuestionnaireResponse/r1"}]));

    for id in ["", "a b/../x", "a/b", "ä", &"x".repeat(65)] {
        let mut other = response.clone();
        other.id = Some(id.into());
        assert!(
            definition.risk_assessment(&other).unwrap_err().to_string().starts_with("id: give an id of FHIR"),
            "{id}"
        );
    }
    for subject in [json!(5), json!("Patient/7"), json!({}), json!([{"reference": "Patient/7"}])] {
        let mut sent = serde_json::to_value(&response).unwrap();
        sent["subject"] = subject;
        let error =
            definition.risk_assessment(&serde_json::from_value(sent).unwrap()).unwrap_err().to_string();
        assert!(error.starts_with("subject: give a reference: "), "{error}");
    }
}

/// What was taken as no is said, or an assumption would look like an answer.
#[test]
fn an_assessment_says_that_no_was_assumed() {
    let reason = AssumeNo::because("full history taken").unwrap();
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    let found = triage_with(&fever, Options::new().assume_no(reason));
    let assessment = RiskAssessment::new(&found, Kept::reference("Patient/7"), &Language::ENGLISH);
    let notes: Vec<&str> = assessment.note.iter().map(|note| &*note.text).collect();
    let said = "Questions not asked were taken as no, because: full history taken";
    assert_eq!(notes, [&found.safety_net(), said, "Decision support, not a diagnosis."]);
    let Cards { cards, .. } = Cards::new(&found, &Language::ENGLISH);
    assert!(cards[0].detail.ends_with(said), "{}", cards[0].detail);
    let nothing_assumed = Cards::new(&triage(&fever), &Language::ENGLISH);
    assert!(!nothing_assumed.cards[0].detail.contains("taken as no"));
}

/// What a summary has no room for is left out by the sentence, and is in the detail.
#[test]
fn a_summary_is_not_cut_inside_what_to_do() {
    let nobody = Interview::new(&Form::BUILT_IN).triage();
    let fever = Presentation::builder().yes(Symptom::Fever).build().unwrap();
    for found in [nobody, triage(&fever)] {
        for language in [Language::ENGLISH, zhe()] {
            let Cards { cards, .. } = Cards::new(&found, &language);
            let advice = found.advice_in(&language);
            assert!(cards[0].detail.starts_with(&advice));
            let (_, shown) = cards[0].summary.split_once(". ").unwrap();
            match shown.strip_suffix(" …") {
                Some(sentence) => assert!(sentence.ends_with('.') && advice.starts_with(sentence), "{shown}"),
                None => assert_eq!(shown, advice),
            }
        }
    }
}

/// A line break, an escape sequence, a change of direction, and an invisible character.
const HOSTILE: &str = "x\r\n\u{1b}[2J\u{202e}\u{200b}";

/// Every person of the bundled data is triaged over FHIR as without it, and a line that is wrong is answered in its place.
#[test]
fn the_example_triages_each_response_and_goes_on_after_an_error() {
    let data = include_str!("../../examples/data/fhir.jsonl");
    let first: Value = serde_json::from_str(data.lines().next().unwrap()).unwrap();
    let with = |pointer: &str, value: Value| {
        let mut response = first.clone();
        *response.pointer_mut(pointer).unwrap() = value;
        response.to_string()
    };
    let item = "/item/0/item/0";
    let wrong = [
        with(&format!("{item}/linkId"), json!("agee")),
        with(&format!("{item}/linkId"), json!(HOSTILE)),
        with(&format!("{item}/answer/0"), json!({HOSTILE: 1})),
        with(
            "/item/0",
            json!({"linkId": "group.right-now", "item": [{"linkId": "fever", "answer": [coding(HOSTILE, HOSTILE)]}]}),
        ),
        with("/status", json!(HOSTILE)),
        with("/questionnaire", json!(HOSTILE)),
        with("/resourceType", json!(HOSTILE)),
        with("/item", json!(HOSTILE)),
        data.lines().next().unwrap().replace("resourceType", HOSTILE.trim_start_matches(|c| c != '\u{202e}')),
        data.lines().next().unwrap()[..300].to_owned(),
        "[]".into(),
        "null".into(),
        json!({"resourceType": "Patient"}).to_string(),
    ];
    // A wrong line before each right one, and the rest at the end.
    let mut lines: Vec<&str> = wrong.iter().map(String::as_str).collect();
    for (place, line) in data.lines().enumerate() {
        lines.insert(2 * place + 1, line);
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("fhir.jsonl");
    std::fs::write(&path, lines.join("\n")).unwrap();
    let answered = |command: &str| -> Vec<Value> {
        let output = example::run("fhir", &[command, path.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "{command}");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains(|c: char| "\u{1b}\u{202e}\u{200b}".contains(c)), "{command}: {text}");
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let [answers, assessments, cards, next] = ["answers", "triage", "cards", "next-question"].map(answered);
    assert!([&answers, &assessments, &cards, &next].iter().all(|answers| answers.len() == lines.len()));
    for (place, answer) in answers.iter().enumerate() {
        if answer["error"].is_string() {
            assert_eq!(answer["line"], place + 1);
            assert!(
                [&assessments, &cards, &next].iter().all(|answers| answers[place] == *answer),
                "{answer}"
            );
            continue;
        }
        let person: Presentation = serde_json::from_value(answer.clone()).unwrap();
        let found = triage_with(&person, Options::new().without_examination());
        assert_eq!(assessments[place]["extension"][1]["valueCode"], found.advised().id());
        assert!(!cards[place]["cards"][0]["summary"].as_str().unwrap().is_empty());
    }
    let errors = answers.iter().filter(|answer| answer["error"].is_string()).count();
    assert_eq!(errors, wrong.len());
}

#[test]
fn the_example_prints_questionnaires_and_takes_presentations() {
    let printed = |arguments: &[&str]| {
        let output = example::run("fhir", arguments);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    for name in FormName::ALL {
        let (status, text) = printed(&["questionnaire", "--form", name.id()]);
        assert_eq!(status, Some(0));
        let printed: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(printed, questionnaire(&Definition::new(name.form())));
    }
    let (status, text) = printed(&["responses", "examples/data/presentations.jsonl"]);
    assert_eq!(status, Some(1), "some presentations have answers that only an examiner gives");
    assert!(text.lines().count() > 300 && text.contains("\"field\":\"answers."));
    assert!(printed(&["--help"]).1.starts_with("Low back pain in FHIR R4"));
    for misuse in
        [&["x"][..], &[], &["questionnaire", "FILE"], &["triage", "--form", "x"], &["triage", "--x"]]
    {
        assert_eq!(printed(misuse).0, Some(2), "{misuse:?}");
    }
}

/// What an item is asked for is what the crate says that it presupposes.
#[test]
fn conditions_follow_what_is_presupposed() {
    let questionnaire = questionnaire(&Definition::new(&Form::BUILT_IN));
    let item = |id: &str| *all_items(&questionnaire).iter().find(|item| item["linkId"] == id).unwrap();
    let shown = |id: &str, answers: &[(&str, &str, &str)]| {
        let answers: Vec<(String, Value)> =
            answers.iter().map(|(id, system, code)| ((*id).into(), coding(system, code))).collect();
        is_enabled(item(id), &answers)
    };
    let gender = backpain::fhir::GENDER;
    for sex in [("female", true), ("male", false)] {
        assert_eq!(shown("pregnancy", &[("sex", gender, sex.0)]), sex.1);
        assert_eq!(shown("vaginal-bleeding", &[("sex", gender, sex.0)]), sex.1);
    }
    assert!(!shown("pregnancy", &[]), "the sex comes first");
    assert!(shown("pregnancy", &[("sex", DATA_ABSENT_REASON, "asked-declined")]));
    let female = ("sex", gender, "female");
    for (answer, shows) in [
        (("pregnancy", OPTION, "pregnancy.option.1"), false),
        (("pregnancy", OPTION, "pregnancy.weeks"), true),
    ] {
        assert_eq!(shown("pregnancy_weeks", &[female, answer]), shows, "{answer:?}");
    }
    for (answer, shows) in [("Y", true), ("N", false)] {
        assert_eq!(shown("heavy-vaginal-bleeding", &[female, ("vaginal-bleeding", YES_NO, answer)]), shows);
    }
    assert!(shown(
        "heavy-vaginal-bleeding",
        &[female, ("vaginal-bleeding", DATA_ABSENT_REASON, "asked-unknown")]
    ));
    assert!(shown("age.not-given", &[]) && !shown("age.not-given", &[("age", "", "")]));
    assert!(!shown("leg-pain", &[]), "the line that replaces it comes first");
    assert!(!shown("leg-pain", &[("pain-down-the-legs", OPTION, "pain-down-the-legs.option.1")]));
    assert!(shown("leg-pain", &[("pain-down-the-legs", OPTION, "pain-down-the-legs.one-by-one")]));
}

fn hook_call(json: &Value) -> Result<HookCall, String> {
    let Checked::<HookCall>(read) = serde_json::from_str(&json.to_string()).unwrap();
    read.map(|record| record.value).map_err(|error| error.to_string())
}

/// What a client of CDS Hooks prefetched for patient 7, as it is read.
fn prefetched(prefetch: &Value) -> Result<Prefetched, String> {
    let context = json!({"userId": "Practitioner/1", "patientId": "7"});
    let call = json!({"hook": "patient-view", "hookInstance": "1", "context": context, "prefetch": prefetch});
    hook_call(&call).map(|call| call.response)
}

/// A response about this subject.
fn about(reference: &str) -> Value {
    let subject = json!({"reference": reference});
    json!({"resourceType": "QuestionnaireResponse", "status": "completed", "subject": subject})
}

fn bundle(resources: &[Value]) -> Value {
    let entries: Vec<Value> = resources.iter().map(|resource| json!({"resource": resource})).collect();
    json!({"response": {"resourceType": "Bundle", "type": "searchset", "entry": entries}})
}

fn outcome(severity: &str) -> Value {
    json!({"resourceType": "OperationOutcome", "issue": [{"severity": severity}]})
}

/// Whatever a client of CDS Hooks has, a response is taken only if it is the one and about this patient.
#[test]
fn a_call_of_a_hook_has_the_response_that_was_fetched() {
    let remark = outcome("warning");

    assert_eq!(prefetched(&Value::Null), Ok(Prefetched::Missing));
    assert_eq!(prefetched(&json!({})), Ok(Prefetched::Missing));
    assert_eq!(prefetched(&json!({"response": remark})), Ok(Prefetched::Missing));
    assert_eq!(prefetched(&json!({"response": null})), Ok(Prefetched::Nothing));
    assert_eq!(prefetched(&bundle(&[])), Ok(Prefetched::Nothing));
    assert_eq!(prefetched(&json!({"response": {"resourceType": "Bundle"}})), Ok(Prefetched::Nothing));
    assert_eq!(prefetched(&bundle(core::slice::from_ref(&remark))), Ok(Prefetched::Nothing));
    let empty = json!({"resourceType": "Bundle", "total": 0, "link": [{"relation": "self", "url": "x"}]});
    assert_eq!(prefetched(&json!({"response": empty})), Ok(Prefetched::Nothing));
    // A search that failed says nothing of what there is.
    let failures = [
        outcome("fatal"),
        outcome("error"),
        outcome("unheard-of"),
        json!({"resourceType": "OperationOutcome", "issue": []}),
        json!({"resourceType": "OperationOutcome"}),
        json!({"resourceType": "OperationOutcome", "issue": [{"severity": "warning"}, {"severity": "error"}]}),
    ];
    for failure in failures {
        assert_eq!(prefetched(&bundle(&[remark.clone(), failure])), Ok(Prefetched::Missing));
    }
    let urls = [
        "Patient/7",
        "http://ehr.example/Patient/7",
        "https://ehr.example/fhir/Patient/7/_history/2",
        "Patient/7/_history/2",
    ];
    for subject in urls {
        let expected: QuestionnaireResponse = serde_json::from_value(about(subject)).unwrap();
        let taken = |prefetch: &Value| match prefetched(prefetch) {
            Ok(Prefetched::Response(sent)) => sent.response,
            other => panic!("{subject}: {other:?}"),
        };
        assert_eq!(taken(&json!({"response": about(subject)})), expected);
        assert_eq!(taken(&bundle(&[remark.clone(), about(subject)])), expected);
        // Of all that there are, the newest was asked for.
        let mut page = bundle(&[outcome("error"), about(subject)]);
        page["response"]["total"] = json!(3);
        page["response"]["link"] = json!([{"relation": "next", "url": "x"}]);
        assert_eq!(taken(&page), expected);
    }
}

/// What is damaged, or only a part, is no absence.
#[test]
fn what_a_hook_was_sent_amiss_has_a_path() {
    let with = |key: &str, value: Value| {
        let mut response = json!({"resourceType": "Bundle"});
        response[key] = value;
        json!({"response": response})
    };
    let errors = [
        (
            bundle(&[about("https://ehr.example/Patient/77/_history/7")]),
            "prefetch.response.entry[0].resource.subject.reference: `https://ehr.example/Patient/77/_history/7` is not the \
             patient of the context",
        ),
        (
            with("total", json!(3)),
            "prefetch.response.total: `3` is not permitted; give the response that was found, or `0` if there is none",
        ),
        (
            with("total", json!("0")),
            "prefetch.response.total: the text `0` is not permitted; give the response that was found, or `0` if there is none",
        ),
        (
            with("link", json!([{"relation": "self"}, {"relation": "next", "url": "x"}])),
            "prefetch.response.link: there is a next page; give the page with the response",
        ),
        (
            with("link", json!("x")),
            "prefetch.response.link: there is a next page; give the page with the response",
        ),
        (
            bundle(&[about("Patient/7"), about("Patient/7")]),
            "prefetch.response.entry: more than one response; give the one that counts",
        ),
        (bundle(&[json!(null)]), "prefetch.response.entry[0].resource: missing"),
        (
            json!({"responses": null}),
            "prefetch.responses: `responses` is not a key of the prefetch template; the nearest is `response`",
        ),
        (json!([]), "prefetch: a list is not permitted; give what was fetched, an object"),
        (
            json!({"response": {"resourceType": "Patient"}}),
            "prefetch.response.resourceType: the text `Patient` is not permitted; give `QuestionnaireResponse`",
        ),
        (
            json!({"response": {"resourceType": "Bundle", "entries": []}}),
            "prefetch.response.entries: `entries` is not an element of a Bundle",
        ),
    ];
    for (prefetch, error) in errors {
        assert_eq!(prefetched(&prefetch).unwrap_err(), error);
    }
}

#[test]
fn a_response_about_anybody_else_is_an_error() {
    let others = [
        "Patient/8",
        "Patient/7/_history",
        "Patient/7/_history/8/_history/9",
        "Patient/7/_history/",
        "Patient/7/",
        "Patient/77",
        "patient/7",
        "RelatedPerson/7",
        "7",
        "/Patient/7",
        "OtherPatient/7",
        "Group/Patient/7",
        "https://ehr.example/fhir?about=/Patient/7",
        "https://ehr.example/fhir#/Patient/7",
        "https://ehr.example/OtherPatient/7",
        "urn:uuid:7",
        "#p",
        "",
    ];
    for reference in others {
        let error = prefetched(&json!({"response": about(reference)})).unwrap_err();
        let expected =
            format!("prefetch.response.subject.reference: `{reference}` is not the patient of the context");
        assert_eq!(error, expected);
    }
    let subjects = [
        (Value::Null, "subject: missing"),
        (
            json!("Patient/7"),
            "subject: the text `Patient/7` is not permitted; give a reference to the patient, an object",
        ),
        (
            json!([{"reference": "Patient/7"}]),
            "subject: a list is not permitted; give a reference to the patient, an object",
        ),
        (json!({"identifier": {"value": "7"}}), "subject.reference: missing"),
        (
            json!({"reference": ["Patient/7"]}),
            "subject.reference: a list is not permitted; give a reference such as `Patient/7`",
        ),
    ];
    for (subject, expected) in subjects {
        let mut response = about("Patient/7");
        response["subject"] = subject;
        let error = prefetched(&bundle(&[response])).unwrap_err();
        assert_eq!(error, format!("prefetch.response.entry[0].resource.{expected}"));
    }
}

/// Of two keys with one name, one would be lost: a patient, or what an entry is.
#[test]
fn what_is_kept_has_each_key_once() {
    let response = |more: &str| {
        let json = format!(r#"{{"resourceType": "QuestionnaireResponse", "status": "completed", {more}}}"#);
        let Checked::<QuestionnaireResponse>(read) = serde_json::from_str(&json).unwrap();
        read.unwrap_err().to_string()
    };
    for (more, path) in [
        (r#""subject": {"reference": "Patient/7", "reference": "Patient/8"}"#, "subject.reference"),
        (
            r#""subject": {"identifier": {"value": "7", "system": "x", "value": "8"}}"#,
            "subject.identifier.value",
        ),
        (r#""subject": {"reference": "Patient/7", "reference": null}"#, "subject.reference"),
        (r#""contained": [{"resourceType": "Patient", "id": "a", "id": "b"}]"#, "contained[0].id"),
        (r#""contained": [{"name": [{}, {"text": "a", "text": "a"}]}]"#, "contained[0].name[1].text"),
        (r#""item": [{"linkId": "x", "extension": [{"url": "a", "url": "b"}]}]"#, "item[0].extension[0].url"),
        (
            r#""item": [{"linkId": "x", "answer": [{"valueQuantity": {"value": 1, "value": 2}}]}]"#,
            "item[0].answer[0].valueQuantity.value",
        ),
    ] {
        assert_eq!(response(more), format!("{path}: given twice; give it once"));
    }
    let call = |response: &str| {
        let json = format!(
            r#"{{"hook": "h", "hookInstance": "1", "context": {{"patientId": "7"}}, "prefetch": {{"response": {response}}}}}"#
        );
        let Checked::<HookCall>(read) = serde_json::from_str(&json).unwrap();
        read.unwrap_err().to_string()
    };
    let twice = r#"{"resourceType": "OperationOutcome", "resourceType": "QuestionnaireResponse", "status": "completed"}"#;
    assert_eq!(call(twice), "prefetch.response.resourceType: given twice; give it once");
    assert_eq!(
        call(&format!(r#"{{"resourceType": "Bundle", "entry": [{{"resource": {twice}}}]}}"#)),
        "prefetch.response.entry[0].resource.resourceType: given twice; give it once"
    );
}

/// A key that `serde_json` uses for itself is a key like any other, and takes nothing away from what is beside it.
#[test]
fn a_key_of_the_reader_hides_nothing() {
    let read = |json: &str| {
        let Checked::<QuestionnaireResponse>(read) = serde_json::from_str(json).unwrap();
        read.map(|record| serde_json::to_value(&record.value).unwrap()).map_err(|error| error.to_string())
    };
    for subject in [
        r#"{"reference": "Patient/8", "$serde_json::private::Number": "7"}"#,
        r#"{"$serde_json::private::Number": "7", "reference": "Patient/8"}"#,
    ] {
        let json = format!(
            r#"{{"resourceType": "QuestionnaireResponse", "status": "completed", "subject": {subject}}}"#
        );
        assert_eq!(read(&json).unwrap()["subject"], serde_json::from_str::<Value>(subject).unwrap());
    }
    let beside = r#"{"status": "completed", "$serde_json::private::Number": "7"}"#;
    assert!(read(beside).unwrap_err().starts_with("$serde_json::private::Number: "));
}

#[test]
fn a_call_of_a_hook_says_what_it_lacks() {
    let whole = json!({"hook": "h", "hookInstance": "1", "context": {"patientId": "7"}, "fhirServer": "https://ehr.example",
        "fhirAuthorization": {"access_token": "secret"}, "extension": {"example.any": [1]}});
    assert_eq!(hook_call(&whole).unwrap().hook, "h");
    for (key, value, error) in [
        ("hook", json!(null), "hook: missing"),
        ("hookInstance", json!(null), "hookInstance: missing"),
        ("context", json!(null), "context: missing"),
        ("hook", json!(true), "hook: `true` is not permitted; give the id of a hook"),
        (
            "context",
            json!("7"),
            "context: the text `7` is not permitted; give the context of the hook, an object",
        ),
        ("context", json!({"userId": "Practitioner/1"}), "context.patientId: missing"),
        (
            "context",
            json!({"patientId": 7}),
            "context.patientId: `7` is not permitted; give the id of the patient",
        ),
        ("user", json!("Practitioner/1"), "user: `user` is not a key of a call of CDS Hooks"),
    ] {
        let mut call = whole.clone();
        call[key] = value;
        assert_eq!(hook_call(&call).unwrap_err(), error);
    }
    let twice = r#"{"hook": "h", "hookInstance": "1", "context": {"patientId": "7", "patientId": "8"}}"#;
    let Checked::<HookCall>(read) = serde_json::from_str(twice).unwrap();
    assert_eq!(read.unwrap_err().to_string(), "context.patientId: given twice; give it once");
}

#[test]
fn parameters_have_one_response() {
    let read = |json: &Value| {
        let Checked::<Enclosed>(read) = serde_json::from_str(&json.to_string()).unwrap();
        read.map(|record| record.value.response).map_err(|error| error.to_string())
    };
    let parameters = |list: &Value| json!({"resourceType": "Parameters", "id": "p", "parameter": list});
    let sent = response(&json!([{"linkId": "fever", "answer": [coding(YES_NO, "Y")]}]));
    let parameter = json!({"name": "questionnaire-response", "resource": sent});
    let expected: QuestionnaireResponse = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(read(&sent), Ok(expected.clone()));
    assert_eq!(read(&parameters(&json!([parameter]))), Ok(expected));
    // What the content gets wrong is at its place in what was sent.
    let wrong =
        json!({"name": "questionnaire-response", "resource": response(&json!([{"linkId": "headache"}]))});
    let Checked::<Enclosed>(enclosed) = serde_json::from_value(parameters(&json!([wrong]))).unwrap();
    let enclosed = enclosed.unwrap().value;
    let error = Definition::new(&Form::BUILT_IN).presentation(&enclosed.response).unwrap_err();
    assert_eq!(enclosed.error(error).path, "parameter[0].resource.item[0].linkId");
    for (list, error) in [
        (json!(null), "parameter: missing"),
        (json!([]), "parameter: give one parameter, `questionnaire-response`"),
        (json!([parameter, parameter]), "parameter: give one parameter, `questionnaire-response`"),
        (json!([{"name": "questionnaire-response"}]), "parameter[0].resource: missing"),
        (json!([{"resource": sent}]), "parameter[0].name: missing"),
        (
            json!([{"name": "other", "resource": sent}]),
            "parameter[0].name: the text `other` is not permitted; give `questionnaire-response`",
        ),
        (
            json!([{"name": "questionnaire-response", "valueString": "x"}]),
            "parameter[0].valueString: `valueString` is not an element of a parameter here",
        ),
        (
            json!([{"name": "questionnaire-response", "resource": {"resourceType": "QuestionnaireResponse"}}]),
            "parameter[0].resource.status: missing",
        ),
    ] {
        assert_eq!(read(&parameters(&list)).unwrap_err(), error);
    }
}
