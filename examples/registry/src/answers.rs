//! A struct of columns, one for each question, as the columns that the library triages. Nothing is copied.
//!
//! | a field named | has the type | and means |
//! |---|---|---|
//! | after a finding, such as `saddle_sensory_change` | `Boolean` | yes or no |
//! | after a measurement, such as `age` or `duration_days` | `UInt16` | the number, in its unit |
//! | `sex` | text | `female` or `male` |
//! | after any of them and `_missing`, such as `fever_missing` | text | why there is no value: `unknown` or `declined` |
//!
//! SQL null means that the question was not asked. A person who was asked and does not know, or would rather not say, has
//! null too, and `unknown` or `declined` in the column that ends in `_missing`. Without such a column nobody has. A question
//! without a field was asked of nobody. An id may have hyphens or underscores. A field of any other name or type is an
//! error, because a typing error must not look like a question that nobody was asked. So is a field that ends in `_missing`
//! without the field of its question.

use std::collections::HashMap;
use std::sync::LazyLock;

use backpain::batch::{Bitmap, Column, Columns};
use backpain::{Answer, Question, Sex};
use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Scalar, StringArray, StructArray};
use datafusion::arrow::buffer::{BooleanBuffer, NullBuffer};
use datafusion::arrow::compute::cast;
use datafusion::arrow::compute::kernels::cmp::eq;
use datafusion::arrow::datatypes::{DataType, Fields, UInt16Type};
use datafusion::common::{DataFusionError, Result, exec_err, plan_err};

/// How a column is named that says why there is no value.
const MISSING: &str = "_missing";

/// What a field of the struct holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place {
    question: Question,
    why_missing: bool,
}

static PLACES: LazyLock<HashMap<String, Place>> = LazyLock::new(|| {
    let each = Question::ALL.iter().flat_map(|&question| {
        [question.id().to_owned(), column_name(question)].into_iter().flat_map(move |name| {
            let missing = format!("{name}{MISSING}");
            [(name, Place { question, why_missing: false }), (missing, Place { question, why_missing: true })]
        })
    });
    each.collect()
});

/// The name of a question's column.
#[must_use]
pub fn column_name(question: Question) -> String {
    question.id().replace('-', "_")
}

/// The name of the column that says why a question has no value.
#[must_use]
pub fn missing_name(question: Question) -> String {
    column_name(question) + MISSING
}

impl Place {
    fn of(name: &str) -> Result<Self, String> {
        if let Some(place) = PLACES.get(name) {
            return Ok(*place);
        }
        let id = name.strip_suffix(MISSING).unwrap_or(name).replace('_', "-");
        match id.parse::<Question>() {
            Ok(question) => Ok(Self { question, why_missing: name.ends_with(MISSING) }),
            Err(error) => Err(format!("`{name}`: {error}")),
        }
    }

    fn takes(self, name: &str, given: &DataType) -> Result<(), String> {
        let (fits, needed) = match self.question {
            _ if self.why_missing => (is_text(given), "text"),
            Question::Sex => (is_text(given), "text"),
            Question::Finding(_) => (*given == DataType::Boolean, "Boolean"),
            Question::Measure(_) => (*given == DataType::UInt16, "UInt16"),
        };
        if fits {
            return Ok(());
        }
        let hint =
            if needed == "text" { String::new() } else { format!(", as in arrow_cast({name}, '{needed}')") };
        Err(format!("`{name}` is {given}; {needed} is needed{hint}"))
    }
}

fn is_text(given: &DataType) -> bool {
    matches!(values_of(given), DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

/// The type of the values, also in a dictionary.
fn values_of(given: &DataType) -> &DataType {
    if let DataType::Dictionary(_, values) = given { values } else { given }
}

/// Refuses a struct with a field that is no question, has another type than its answers need, or says why a value is missing
/// that has no field. All errors are named.
///
/// # Errors
///
/// An error of the plan.
pub fn check(given: &DataType) -> Result<()> {
    let DataType::Struct(fields) = given else {
        return plan_err!(
            "the answers are {given}; a struct is needed, with a field for each question that was asked, as in \
             named_struct('age', age, 'fever', fever)"
        );
    };
    let errors = each_error(fields);
    if errors.is_empty() { Ok(()) } else { plan_err!("the answers cannot be read: {}", errors.join("; ")) }
}

fn each_error(fields: &Fields) -> Vec<String> {
    let mut seen = HashMap::new();
    let mut errors = Vec::new();
    for field in fields {
        let name = field.name();
        match Place::of(name) {
            Ok(place) => {
                errors.extend(place.takes(name, field.data_type()).err());
                if let Some(other) = seen.insert(place, name) {
                    errors.push(format!("`{other}` and `{name}` are the same question"));
                }
            }
            Err(error) => errors.push(error),
        }
    }
    for field in fields {
        let name = field.name();
        if let Ok(Place { question, why_missing: true }) = Place::of(name)
            && !seen.contains_key(&Place { question, why_missing: false })
        {
            let explained = name.trim_end_matches(MISSING);
            errors.push(format!(
                "`{name}` says why `{explained}` has no value, but there is no column `{explained}`"
            ));
        }
    }
    errors
}

/// Where a column of two texts has the first, the second, and either.
struct Texts {
    first: BooleanBuffer,
    second: BooleanBuffer,
    valid: BooleanBuffer,
}

/// The bitmaps of a struct that has been checked. The columns refer to them and to the struct.
pub struct Answers<'a> {
    rows: usize,
    columns: Vec<(Place, &'a ArrayRef)>,
    texts: Vec<(Place, Texts)>,
}

impl<'a> Answers<'a> {
    /// Reads the texts; everything else stays where it is.
    ///
    /// # Errors
    ///
    /// If a text is none of those that are permitted, or if a field is no question or has the wrong type.
    pub fn of(given: &'a StructArray) -> Result<Self> {
        let (mut columns, mut texts) = (Vec::with_capacity(given.num_columns()), Vec::new());
        for (field, array) in given.fields().iter().zip(given.columns()) {
            let place = Place::of(field.name()).map_err(DataFusionError::Execution)?;
            place.takes(field.name(), array.data_type()).map_err(DataFusionError::Execution)?;
            if place.why_missing {
                let permitted = [Answer::Unknown.id(), Answer::Declined.id()];
                texts.push((place, Texts::of(field.name(), array, permitted)?));
            } else if place.question == Question::Sex {
                let permitted = [Sex::Female.id(), Sex::Male.id()];
                texts.push((place, Texts::of(field.name(), array, permitted)?));
            }
            columns.push((place, array));
        }
        Ok(Self { rows: given.len(), columns, texts })
    }

    /// The columns as the library takes them.
    ///
    /// # Errors
    ///
    /// None for a struct that Arrow has built, because all of its columns have the same number of rows.
    pub fn columns(&self) -> Result<Columns<'_>> {
        let mut columns = Columns::new(self.rows);
        for &(Place { question, why_missing }, array) in &self.columns {
            if why_missing {
                continue; // read with the column that it explains
            }
            let valid = array.nulls().map(NullBuffer::inner);
            let set = match question {
                Question::Finding(finding) => {
                    let values = bitmap(array.as_boolean().values());
                    columns.answers(finding, self.column(question, values, valid))
                }
                Question::Measure(measure) => {
                    let values: &[u16] = array.as_primitive::<UInt16Type>().values();
                    columns.numbers(measure, self.column(question, values, valid))
                }
                Question::Sex => match self.text(question, false) {
                    Some(sex) => columns.female(self.column(question, bitmap(&sex.first), Some(&sex.valid))),
                    None => continue,
                },
            };
            set.map_err(|error| DataFusionError::External(error.into()))?;
        }
        Ok(columns)
    }

    fn column<'c, V>(
        &'c self,
        question: Question,
        values: V,
        valid: Option<&'c BooleanBuffer>,
    ) -> Column<'c, V> {
        let column = Column::new(values);
        // A column without a null has nothing that is missing.
        let Some(valid) = valid else { return column };
        let column = column.valid(bitmap(valid));
        match self.text(question, true) {
            Some(missing) => column.unknown(bitmap(&missing.first)).declined(bitmap(&missing.second)),
            None => column,
        }
    }

    fn text(&self, question: Question, why_missing: bool) -> Option<&Texts> {
        let mut texts = self.texts.iter();
        texts.find(|(place, _)| *place == Place { question, why_missing }).map(|(_, texts)| texts)
    }
}

fn bitmap(buffer: &BooleanBuffer) -> Bitmap<'_> {
    Bitmap::new(buffer.values()).after(buffer.offset())
}

impl Texts {
    /// Null is neither of the texts.
    fn of(name: &str, array: &ArrayRef, [first, second]: [&str; 2]) -> Result<Self> {
        let values = values_of(array.data_type());
        let is = |text: &str| -> Result<BooleanBuffer> {
            let text = cast(&StringArray::from(vec![text]), values)?;
            let found: BooleanArray = eq(array, &Scalar::new(text))?;
            Ok(match found.nulls() {
                Some(valid) => found.values() & valid.inner(),
                None => found.values().clone(),
            })
        };
        let (firsts, seconds) = (is(first)?, is(second)?);
        let valid = &firsts | &seconds;
        if valid.count_set_bits() + array.logical_null_count() < array.len() {
            return exec_err!("a text in `{name}` is not '{first}', '{second}' or null");
        }
        Ok(Self { first: firsts, second: seconds, valid })
    }
}
