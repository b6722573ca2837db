//! The triage as scalar functions of SQL.
//!
//! | function | type | result |
//! |---|---|---|
//! | `advised(answers)` | `UInt8` | what to act on if the questions stop here, as a level |
//! | `at_least(answers)`, `at_most(answers)` | `UInt8` | the bounds of the urgency, as levels |
//! | `fired(answers)` | list of text | the ids of the rules that fire, in the order of the set |
//! | `fires(answers, 'rule')` | `Boolean` | whether this rule fires |
//! | `refused(answers)` | text | why the row is no presentation; null if it is one |
//! | `urgency(level)` | text | the id of an urgency, such as `same-day` |
//! | `level('same-day')` | `UInt8` | its level: 0 for self-care to 4 for emergency |
//!
//! `answers` is a struct, as [`answers`](crate::answers) describes it. Levels are numbers so that they can be compared and
//! `max` is the most urgent; as texts, `emergency` would come before `routine`. Each function of answers takes the edition of
//! a rule set as its last argument, and takes the built-in rules without it. A row that is no presentation, and an answer
//! struct that is null, have null for all functions but `refused`.
//!
//! Examination signs that nobody looked for do not raise the advice, because the people of a registry have answered for
//! themselves. The bounds still count them.

use core::iter;
use std::sync::{Arc, LazyLock};

use backpain::batch::Columns;
use backpain::triage::Bounds;
use backpain::{Options, RuleSet, UnknownIdError, Urgency};
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, ListArray, StringArray, StructArray, UInt8Array, UInt32Array,
};
use datafusion::arrow::buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer};
use datafusion::arrow::compute::take;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, UInt8Type};
use datafusion::common::{
    DataFusionError, Result, ScalarValue, exec_datafusion_err, exec_err, internal_err, plan_datafusion_err,
    plan_err,
};
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::simplify::{ExprSimplifyResult, SimplifyContext};
use datafusion::logical_expr::{
    ColumnarValue, Expr, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature,
    TypeSignature, Volatility,
};
use datafusion::prelude::lit;

use crate::answers::{self, Answers};
use crate::rules;

/// How everybody is triaged.
pub const OPTIONS: Options<'static> = Options::new().without_examination();

/// All functions, to be registered with a session, a scheduler and each executor.
pub fn all() -> impl Iterator<Item = ScalarUDF> {
    let triage = Wanted::ALL.iter().map(|&wanted| ScalarUDF::from(Triage::of(wanted)));
    triage.chain([ScalarUDF::from(Name::new()), ScalarUDF::from(Level::new())])
}

/// What is wanted of a triage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Wanted {
    Advised,
    AtLeast,
    AtMost,
    Fired,
    Fires,
    Refused,
}

impl Wanted {
    const ALL: &[Self] =
        &[Self::Advised, Self::AtLeast, Self::AtMost, Self::Fired, Self::Fires, Self::Refused];

    const fn name(self) -> &'static str {
        match self {
            Self::Advised => "advised",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Fired => "fired",
            Self::Fires => "fires",
            Self::Refused => "refused",
        }
    }

    fn result(self) -> DataType {
        match self {
            Self::Advised | Self::AtLeast | Self::AtMost => DataType::UInt8,
            Self::Fired => DataType::List(rule_ids()),
            Self::Fires => DataType::Boolean,
            Self::Refused => DataType::Utf8,
        }
    }

    /// How many arguments come before the edition.
    const fn own_arguments(self) -> usize {
        match self {
            Self::Fires => 2,
            Self::Advised | Self::AtLeast | Self::AtMost | Self::Fired | Self::Refused => 1,
        }
    }
}

fn rule_ids() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Utf8, false))
}

/// A function of answers. After its own arguments it takes an edition and, when a query is planned, the hash of the rules.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Triage {
    wanted: Wanted,
    signature: Signature,
}

impl Triage {
    fn of(wanted: Wanted) -> Self {
        let own = wanted.own_arguments();
        let counts = (own..=own + 2).map(TypeSignature::Any).collect();
        Self { wanted, signature: Signature::one_of(counts, Volatility::Immutable) }
    }

    /// The rules that the arguments name.
    fn rules(&self, arguments: &[Option<&ScalarValue>]) -> Result<&'static RuleSet> {
        let own = self.wanted.own_arguments();
        let text = |place: usize, what: &str| match arguments.get(place) {
            None => Ok(None),
            Some(argument) => self.text(*argument, what).map(Some),
        };
        let rules = rules::of(text(own, "the edition of the rules")?)?;
        match text(own + 1, "the hash of the rules")? {
            Some(hash) if hash != rules::hash(rules) => plan_err!(
                "this program has other rules of the edition `{}` than the one that planned the query: their hash is {}, \
                 and {hash} is needed",
                rules.edition(),
                rules::hash(rules)
            ),
            _ => Ok(rules),
        }
    }

    /// Where the rule that `fires` asks for is in its set.
    fn rule(&self, arguments: &[Option<&ScalarValue>], rules: &RuleSet) -> Result<usize> {
        let id = self.text(arguments.get(1).copied().flatten(), "the id of the rule")?;
        let place = rules.rules().position(|rule| rule.id == id);
        place.ok_or_else(|| {
            plan_datafusion_err!("there is no rule `{id}` in the rules of the edition `{}`", rules.edition())
        })
    }

    fn text<'a>(&self, argument: Option<&'a ScalarValue>, what: &str) -> Result<&'a str> {
        let text = argument.and_then(ScalarValue::try_as_str).flatten();
        text.ok_or_else(|| {
            plan_datafusion_err!("{what} in `{}` must be a text, and not a column", self.wanted.name())
        })
    }
}

impl ScalarUDFImpl for Triage {
    fn name(&self) -> &str {
        self.wanted.name()
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        internal_err!("the result of `{}` depends on its arguments", self.wanted.name())
    }

    fn return_field_from_args(&self, arguments: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let Some(given) = arguments.arg_fields.first() else {
            return plan_err!("`{}` needs the answers", self.wanted.name());
        };
        answers::check(given.data_type())?;
        let rules = self.rules(arguments.scalar_arguments)?;
        if self.wanted == Wanted::Fires {
            self.rule(arguments.scalar_arguments, rules)?;
        }
        Ok(Arc::new(Field::new(self.wanted.name(), self.wanted.result(), true)))
    }

    /// Adds the edition and the hash, so that another program that runs the query has the same rules or refuses it.
    fn simplify(&self, mut arguments: Vec<Expr>, _: &SimplifyContext) -> Result<ExprSimplifyResult> {
        let own = self.wanted.own_arguments();
        if arguments.len() > own + 1 {
            return Ok(ExprSimplifyResult::Original(arguments));
        }
        let edition = match arguments.get(own) {
            Some(Expr::Literal(edition, _)) => Some(self.text(Some(edition), "the edition of the rules")?),
            Some(_) => return Ok(ExprSimplifyResult::Original(arguments)),
            None => None,
        };
        let rules = rules::of(edition)?;
        arguments.truncate(own);
        arguments.extend([lit(rules.edition()), lit(rules::hash(rules))]);
        let call = ScalarFunction::new_udf(Arc::new(ScalarUDF::from(self.clone())), arguments);
        Ok(ExprSimplifyResult::Simplified(Expr::ScalarFunction(call)))
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let scalars: Vec<Option<&ScalarValue>> = arguments.args.iter().map(scalar).collect();
        let rules = self.rules(&scalars)?;
        let Some(given) = arguments.args.first() else {
            return internal_err!("`{}` needs the answers", self.wanted.name());
        };
        let given = given.to_array(arguments.number_rows)?;
        let Some(given) = given.as_struct_opt() else {
            return internal_err!("the answers are {}", given.data_type());
        };
        let answers = Answers::of(given)?;
        let columns = answers.columns()?;
        let bounds = triage(&columns, rules)?;
        let known = known(given, &bounds);
        let result: ArrayRef = match self.wanted {
            Wanted::Advised => levels(&bounds, known, |bounds| bounds.advised),
            Wanted::AtLeast => levels(&bounds, known, |bounds| bounds.at_least),
            Wanted::AtMost => levels(&bounds, known, |bounds| bounds.at_most),
            Wanted::Fired => fired(&columns, rules, known)?,
            Wanted::Fires => fires(&columns, rules, self.rule(&scalars, rules)?, known)?,
            Wanted::Refused => refused(given, &columns, &bounds),
        };
        Ok(ColumnarValue::Array(result))
    }
}

fn scalar(argument: &ColumnarValue) -> Option<&ScalarValue> {
    match argument {
        ColumnarValue::Scalar(value) => Some(value),
        ColumnarValue::Array(_) => None,
    }
}

/// The triage of everybody; nothing for those who are no presentation.
///
/// # Errors
///
/// None, because there is a result for each row.
pub fn triage(columns: &Columns<'_>, rules: &RuleSet) -> Result<Vec<Option<Bounds>>> {
    let mut bounds = vec![None; columns.rows()];
    columns.triage_by(rules, OPTIONS, &mut bounds).map_err(external)?;
    Ok(bounds)
}

fn external(error: impl core::error::Error + Send + Sync + 'static) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}

/// Which rows have a result.
fn known(given: &StructArray, bounds: &[Option<Bounds>]) -> Option<NullBuffer> {
    let are_known =
        BooleanBuffer::collect_bool(bounds.len(), |row| bounds.get(row).is_some_and(Option::is_some));
    NullBuffer::union(Some(&NullBuffer::new(are_known)), given.nulls()).filter(|known| known.null_count() > 0)
}

fn levels(bounds: &[Option<Bounds>], known: Option<NullBuffer>, wanted: fn(&Bounds) -> Urgency) -> ArrayRef {
    let levels: Vec<u8> =
        bounds.iter().map(|bounds| bounds.as_ref().map_or(0, |bounds| level(wanted(bounds)))).collect();
    Arc::new(UInt8Array::new(levels.into(), known))
}

/// For each rule of the set a bit for each row, and how many words a rule has.
fn each_fired(columns: &Columns<'_>, rules: &RuleSet) -> Result<(Vec<u64>, usize)> {
    let words = columns.rows().div_ceil(64);
    let mut fired = vec![0; words * rules.rules().count()];
    columns.fired_by(rules, OPTIONS, &mut fired).map_err(external)?;
    Ok((fired, words))
}

fn fires(columns: &Columns<'_>, rules: &RuleSet, rule: usize, known: Option<NullBuffer>) -> Result<ArrayRef> {
    let (fired, words) = each_fired(columns, rules)?;
    let of_rule = fired.into_iter().skip(rule * words).take(words).collect::<Vec<u64>>();
    let bits = BooleanBuffer::new(Buffer::from_vec(of_rule), 0, columns.rows());
    Ok(Arc::new(BooleanArray::new(bits, known)))
}

fn fired(columns: &Columns<'_>, rules: &RuleSet, known: Option<NullBuffer>) -> Result<ArrayRef> {
    let (fired, words) = each_fired(columns, rules)?;
    let mut of_row: Vec<Vec<u32>> = vec![Vec::new(); columns.rows()];
    for (rule, fired) in (0_u32..).zip(fired.chunks(words.max(1))) {
        for (word, &bits) in fired.iter().enumerate() {
            let each = iter::successors(Some(bits), |bits| Some(bits & bits.wrapping_sub(1)));
            for bits in each.take_while(|&bits| bits != 0) {
                let row = word * 64 + bits.trailing_zeros() as usize;
                of_row.get_mut(row).into_iter().for_each(|row| row.push(rule));
            }
        }
    }
    let lengths = OffsetBuffer::from_lengths(of_row.iter().map(Vec::len));
    let ids: StringArray = rules.rules().map(|rule| Some(rule.id)).collect();
    let fired = take(&ids, &UInt32Array::from(of_row.concat()), None)?;
    Ok(Arc::new(ListArray::try_new(rule_ids(), lengths, fired, known)?))
}

fn refused(given: &StructArray, columns: &Columns<'_>, bounds: &[Option<Bounds>]) -> ArrayRef {
    let why = |(row, bounds): (usize, &Option<Bounds>)| {
        let is_refused = bounds.is_none() && given.is_valid(row);
        is_refused
            .then(|| columns.presentation(row).err().map_or_else(String::new, |error| error.to_string()))
    };
    Arc::new(bounds.iter().enumerate().map(why).collect::<StringArray>())
}

fn level(urgency: Urgency) -> u8 {
    match urgency {
        Urgency::SelfCare => 0,
        Urgency::Routine => 1,
        Urgency::WithinTwoWeeks => 2,
        Urgency::SameDay => 3,
        Urgency::Emergency => 4,
    }
}

/// `urgency(level)`.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Name {
    signature: Signature,
}

static NAMES: LazyLock<StringArray> =
    LazyLock::new(|| StringArray::from_iter_values(Urgency::ALL.iter().map(|urgency| urgency.id())));

impl Name {
    fn new() -> Self {
        Self { signature: Signature::exact(vec![DataType::UInt8], Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for Name {
    fn name(&self) -> &'static str {
        "urgency"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8)
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let Some(given) = arguments.args.first() else {
            return internal_err!("`urgency` needs a level");
        };
        let given = given.to_array(arguments.number_rows)?;
        let levels = given.as_primitive::<UInt8Type>();
        if let Some(other) = levels.iter().flatten().find(|&level| usize::from(level) >= Urgency::ALL.len()) {
            return exec_err!("{other} is not a level; they are 0 to {}", Urgency::ALL.len() - 1);
        }
        Ok(ColumnarValue::Array(take(&*NAMES, levels, None)?))
    }
}

/// `level(urgency)`.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Level {
    signature: Signature,
}

impl Level {
    fn new() -> Self {
        Self { signature: Signature::exact(vec![DataType::Utf8], Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for Level {
    fn name(&self) -> &'static str {
        "level"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::UInt8)
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let Some(given) = arguments.args.first() else {
            return internal_err!("`level` needs an urgency");
        };
        let given = given.to_array(arguments.number_rows)?;
        let each = given.as_string::<i32>().iter();
        let of =
            |id: &str| id.parse().map(level).map_err(|error: UnknownIdError| exec_datafusion_err!("{error}"));
        let levels = each.map(|id| id.map(of).transpose());
        Ok(ColumnarValue::Array(Arc::new(levels.collect::<Result<UInt8Array>>()?)))
    }
}
