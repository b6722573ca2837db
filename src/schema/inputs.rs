//! The schemas of what is read by hand. The keys are those of the readers, and everything else comes from the
//! vocabularies and quantities.

use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::optional;
use crate::activity::sitting::{Posture, Spell};
use crate::activity::{
    Activity, Clock, ClockChange, Day, Episode, Guideline, Intensity, Met, Minutes, Request, Session,
    StepsPerMinute, Weekly,
};
use crate::diary::{Diary, Entry, WithDiary};
use crate::interview::{Form, FormName, How, Item, Replied, Replies, StepRequest};
use crate::json::Record;
use crate::presentation::Id;
use crate::vocabulary::schema::number;
use crate::vocabulary::schema_by_hand;
use crate::{Age, Answer, Finding, Measure, Pain, Policy, Presentation, Sex};

/// The keys of an object.
#[derive(Default)]
struct Keys {
    properties: Schema,
    required: Vec<&'static str>,
}

impl Keys {
    /// A key that may be left out.
    fn optional(mut self, key: &str, schema: Schema) -> Self {
        self.properties.insert(key.into(), schema.to_value());
        self
    }

    fn required(mut self, key: &'static str, schema: Schema) -> Self {
        self.required.push(key);
        self.optional(key, schema)
    }

    /// An object of these keys and no others.
    fn object(self, description: &str) -> Schema {
        let mut object = json_schema!({
            "type": "object",
            "description": description,
            "properties": self.properties,
            "additionalProperties": false,
        });
        if !self.required.is_empty() {
            object.insert("required".into(), self.required.into());
        }
        object
    }
}

/// Adds what a schema says to what it refers to.
fn described(mut schema: Schema, description: impl Into<String>) -> Schema {
    schema.insert("description".into(), description.into().into());
    schema
}

/// Permits `null`, which is the same as leaving the key out.
fn or_null(mut schema: Schema) -> Schema {
    let kind = schema.get("type").cloned();
    if let Some(kind) = kind {
        schema.insert("type".into(), [kind, "null".into()].as_slice().into());
    }
    schema
}

fn measurement(measure: Measure) -> Schema {
    let (least, most) = measure.limits();
    number(least, most, measure.unit())
}

/// What may stand in the place of a number or a sex.
fn unanswered() -> Schema {
    json_schema!({ "enum": [Answer::Unknown.id(), Answer::Declined.id()] })
}

schema_by_hand! {
    Id, Id: |_| json_schema!({
        "description": "The id that the sender gave. It is echoed unchanged.",
        "type": ["string", "integer"],
        "minimum": i64::MIN,
        "maximum": u64::MAX,
    })
}

fn presentation(generator: &mut SchemaGenerator) -> Keys {
    let sex = or_unanswered(&generator.subschema_for::<Sex>(), "Sex as far as it changes risk.");
    let answer = generator.subschema_for::<Answer>();
    let answers = Finding::ALL.iter().fold(Keys::default(), |keys, finding| {
        keys.optional(finding.id(), described(answer.clone(), finding.question()))
    });
    let answers = answers.object("The answers to questions about findings. What is left out was not asked.");
    let keys = Keys::default().optional("sex", sex).optional("answers", or_null(answers));
    Measure::ALL.iter().fold(keys, |keys, &measure| {
        let text = [measure.question(), " In ", measure.unit(), "."].concat();
        keys.optional(measure.id(), or_unanswered(&measurement(measure), text))
    })
}

/// What may stand in the place of a number or a sex, and `null`, which is the same as leaving the key out.
fn or_unanswered(known: &Schema, description: impl Into<String>) -> Schema {
    let absent = json_schema!({ "type": "null" });
    described(json_schema!({ "anyOf": [known, unanswered(), absent] }), description)
}

schema_by_hand! {
    Presentation, Presentation: |generator| {
        presentation(generator).object("Everything said of one person at one time. Every key may be left out.")
    }
}

schema_by_hand! {
    WithDiary, WithDiary: |generator| {
        let diary = optional::<Diary>(generator);
        presentation(generator).optional("diary", diary).object("A presentation, and a diary of pain.")
    }
}

schema_by_hand! {
    Diary, Diary: |generator| json_schema!({
        "description": "Scores in the order of their days, one for each day.",
        "type": "array",
        "items": generator.subschema_for::<Entry>(),
    })
}

schema_by_hand! {
    Entry, DiaryEntry: |generator| {
        let day = json_schema!({ "type": "integer", "minimum": 0, "maximum": u32::MAX });
        let pain = generator.subschema_for::<Pain>();
        Keys::default().required("day", day).required("pain", pain).object("The pain of one day.")
    }
}

/// The value with its id.
impl<T: JsonSchema> JsonSchema for Record<T> {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        alloc::format!("{}Record", T::schema_name()).into()
    }

    fn schema_id() -> alloc::borrow::Cow<'static, str> {
        alloc::format!("{}::Record", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        let id = optional::<Id>(generator);
        if let Some(keys) = schema.get_mut("properties").and_then(|keys| keys.as_object_mut()) {
            keys.insert("id".into(), id.to_value());
        }
        schema
    }
}

schema_by_hand! {
    Clock, Clock: |_| json_schema!({
        "description": "A time of day, such as 07:30. 24:00 is the end of a day.",
        "type": "string",
        "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
    })
}

schema_by_hand! {
    Request, WeekRequest: |generator| {
        let truth = || json_schema!({ "type": ["boolean", "null"] });
        Keys::default()
            .optional("guideline", optional::<Guideline>(generator))
            .optional("age", optional::<Age>(generator))
            .optional("pregnant", truth())
            .optional("postpartum", truth())
            .optional("chronic_condition", truth())
            .optional("disability", truth())
            .optional("sessions", optional::<Vec<Session>>(generator))
            .optional("weekly", optional::<Weekly>(generator))
            .optional("sitting", optional::<Vec<Spell>>(generator))
            .optional("missing_days", optional::<Vec<Day>>(generator))
            .optional("clock_change", optional::<ClockChange>(generator))
            .optional("back_pain", optional::<Episode>(generator))
            .optional("presentation", optional::<Record<Presentation>>(generator))
            .optional("without_examination", truth())
            .object("A week of activity and sitting, the guideline, and the person's back pain. Every key may be left out.")
    }
}

/// Surveys write some numbers of minutes for "not known". They need a start, or that they were measured.
fn unless_measured(mut session: Schema) -> Schema {
    let unknown: Vec<u16> = (0..=Minutes::MAX.get())
        .filter(|minutes| Minutes::new(*minutes).is_ok_and(Minutes::may_mean_unknown))
        .collect();
    let either = [
        json_schema!({ "properties": { "minutes": { "not": { "enum": unknown } } } }),
        json_schema!({ "properties": { "start": { "type": "string" } }, "required": ["start"] }),
        json_schema!({ "properties": { "measured": { "const": true } }, "required": ["measured"] }),
    ];
    session.insert("anyOf".into(), either.map(Schema::to_value).to_vec().into());
    session
}

schema_by_hand! {
    Session, Session: |generator| {
        let mut words = Intensity::ALL.iter().map(|intensity| intensity.id()).collect::<Vec<_>>();
        words.push("unknown");
        let intensity = json_schema!({ "anyOf": [{ "type": "string", "enum": words }, { "type": "null" }] });
        let session = Keys::default()
            .required("day", generator.subschema_for::<Day>())
            .optional("activity", optional::<Activity>(generator))
            .optional("intensity", intensity)
            .optional("met_tenths", optional::<Met>(generator))
            .optional("steps_per_minute", optional::<StepsPerMinute>(generator))
            .optional("minutes", optional::<Minutes>(generator))
            .optional("measured", json_schema!({ "type": ["boolean", "null"] }))
            .optional("start", optional::<Clock>(generator))
            .object("Something that the person did on a day.");
        unless_measured(session)
    }
}

schema_by_hand! {
    Weekly, Weekly: |_| {
        let minutes = || or_null(number(0, Weekly::MOST_MINUTES, "minutes"));
        let days = || or_null(number(0, 7, "days"));
        Keys::default()
            .optional("light_minutes", minutes())
            .optional("moderate_minutes", minutes())
            .optional("vigorous_minutes", minutes())
            .optional("vigorous_days", days())
            .optional("strength_days", days())
            .optional("balance_days", days())
            .object("The totals of a week, instead of sessions.")
    }
}

schema_by_hand! {
    Spell, Spell: |generator| {
        Keys::default()
            .required("day", generator.subschema_for::<Day>())
            .required("start", generator.subschema_for::<Clock>())
            .required("end", generator.subschema_for::<Clock>())
            .optional("posture", optional::<Posture>(generator))
            .object("A posture held from one time of a day to another.")
    }
}

schema_by_hand! {
    ClockChange, ClockChange: |generator| {
        Keys::default()
            .required("day", generator.subschema_for::<Day>())
            .required("from", generator.subschema_for::<Clock>())
            .required("to", generator.subschema_for::<Clock>())
            .object("A change of the clocks to summer time or back.")
    }
}

schema_by_hand! {
    Replies, Replies: |generator| json_schema!({
        "description": "Everything that was replied in an interview, in order. Each question occurs once.",
        "type": "array",
        "items": generator.subschema_for::<Replied>(),
    })
}

schema_by_hand! {
    Replied, Replied: |generator| {
        let how = generator.subschema_for::<How>();
        let reply = |question, reply| {
            Keys::default()
                .required("question", question)
                .required("reply", reply)
                .required("how", how.clone())
                .required("screen", number(0, u16::MAX, "The number of the screen, from 1; 0 if it was known before."))
                .object("One reply.")
        };
        let sex = json_schema!({ "anyOf": [generator.subschema_for::<Sex>(), unanswered()] });
        let answered = (generator.subschema_for::<Finding>(), generator.subschema_for::<Answer>());
        let measured = Measure::ALL.iter().map(|measure| {
            (json_schema!({ "const": measure.id() }), json_schema!({ "anyOf": [measurement(*measure), unanswered()] }))
        });
        let kinds = measured.chain([answered, (json_schema!({ "const": "sex" }), sex)]);
        let kinds = kinds.map(|(question, kind)| reply(question, kind)).collect::<Vec<_>>();
        json_schema!({ "oneOf": kinds })
    }
}

schema_by_hand! {
    StepRequest, StepRequest: |generator| {
        let answer = generator.subschema_for::<Answer>();
        let sex = json_schema!({ "anyOf": [generator.subschema_for::<Sex>(), unanswered()] });
        let mut answers = Keys::default().optional("sex", sex);
        for measure in Measure::ALL {
            answers = answers.optional(measure.id(), json_schema!({ "anyOf": [measurement(*measure), unanswered()] }));
        }
        for choice in Form::BUILT_IN.choices() {
            let last = choice.options.len().saturating_sub(1);
            let place = json_schema!({ "type": "integer", "minimum": 0, "maximum": last });
            let schema = json_schema!({ "anyOf": [place, unanswered()] });
            answers = answers.optional(choice.id, described(schema, choice.text));
        }
        for finding in Finding::ALL {
            answers = answers.optional(finding.id(), answer.clone());
        }
        let answers = answers.object("The replies to the items of the last screen, by their ids. A choice and a question that it replaces do not go together.");
        let choices = Form::BUILT_IN.choices().iter().map(Item::Choice);
        let items = Finding::ALL.iter().map(|finding| Item::from(*finding)).chain(choices);
        let is_listed = |item: &Item| FormName::ALL.iter().any(|form| form.form().lists(*item));
        let listed: Vec<&str> = items.filter(is_listed).map(Item::id).collect();
        let listed = json_schema!({
            "description": "The items of lists that were shown and of which nothing else applies.",
            "type": ["array", "null"],
            "items": { "enum": listed },
        });
        let truth = |description| described(json_schema!({ "type": ["boolean", "null"] }), description);
        Keys::default()
            .optional("form", optional::<FormName>(generator))
            .optional("policy", optional::<Policy>(generator))
            .optional("for_another", truth("Whether somebody answers for another person."))
            .optional("known", optional::<Record<Presentation>>(generator))
            .optional("replies", optional::<Replies>(generator))
            .optional("answers", or_null(answers))
            .optional("none_of_these", listed)
            .optional("back", truth("Whether the replies to the last screen are taken back."))
            .optional("for_staff", truth("Whether to ask what staff will ask, once somebody must see the person the same day."))
            .object("What a program sends for the next step of an interview. Every key may be left out.")
    }
}
