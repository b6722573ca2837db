//! Reads the query of a request. What a path does not take is an error, because it would be lost.

use std::sync::LazyLock;

use axum::http::StatusCode;
use backpain::interview::FormName;
use backpain::text::shown;
use backpain::{Country, Language, Options, Policy};

use crate::problem::Problem;

/// What can be asked for besides the body.
#[derive(Default)]
pub(crate) struct Query {
    without_examination: bool,
    policy: Policy,
    pub(crate) country: Option<Country>,
    language: Spoken,
    pub(crate) form: FormName,
    pub(crate) for_another: bool,
}

#[derive(Clone, Copy, Default)]
enum Spoken {
    #[default]
    English,
    German,
}

impl Spoken {
    const ALL: &[Self] = &[Self::English, Self::German];

    const fn id(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }
}

impl Query {
    /// Reads the query, which may have these keys, each once.
    pub(crate) fn read(query: Option<&str>, permitted: &[&str]) -> Result<Self, Problem> {
        let mut read = Self::default();
        let mut seen = Vec::new();
        for (key, given) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            let wrong = |problem: String| Problem::malformed(format!("query: {problem}")).at(&excerpt(&key));
            let key: &str = match permitted.iter().find(|known| **known == key) {
                Some(key) => key,
                None if permitted.is_empty() => {
                    return Err(wrong(format!("`{}` is not permitted; give no query", excerpt(&key))));
                }
                None => {
                    let all = permitted.join("`, `");
                    return Err(wrong(format!("`{}` is not permitted; there is `{all}`", excerpt(&key))));
                }
            };
            if seen.contains(&key) {
                return Err(wrong(format!("`{key}` is given twice; give it once")));
            }
            seen.push(key);
            let given = &*given;
            let truth = || one_of(given, &[false, true], |truth| if truth { "true" } else { "false" });
            let problem = match key {
                "without_examination" => truth().map(|truth| read.without_examination = truth),
                "for_another" => truth().map(|truth| read.for_another = truth),
                "policy" => one_of(given, Policy::ALL, Policy::id).map(|policy| read.policy = policy),
                "country" => {
                    one_of(given, Country::ALL, Country::id).map(|country| read.country = Some(country))
                }
                "form" => one_of(given, FormName::ALL, FormName::id).map(|form| read.form = form),
                "language" => one_of(given, Spoken::ALL, Spoken::id).map(|spoken| read.language = spoken),
                _ => Err("is not known".into()),
            };
            problem.map_err(|problem| wrong(format!("`{key}`: {problem}")))?;
        }
        Ok(read)
    }

    pub(crate) fn options(&self) -> Options<'static> {
        let options = Options::new().policy(self.policy);
        if self.without_examination { options.without_examination() } else { options }
    }

    /// The tag of the language.
    pub(crate) const fn tag(&self) -> &'static str {
        self.language.id()
    }

    pub(crate) fn language(&self) -> Result<&'static Language, Problem> {
        static ENGLISH: Language = Language::ENGLISH;
        static GERMAN: LazyLock<Result<Language, String>> =
            LazyLock::new(|| crate::language::parse(include_str!("../../data/german.tsv")));
        match self.language {
            Spoken::English => Ok(&ENGLISH),
            // Never English in its place: somebody may not read it.
            Spoken::German => GERMAN.as_ref().map_err(|error| {
                Problem::new(StatusCode::INTERNAL_SERVER_ERROR, format!("the German texts: {error}"))
            }),
        }
    }
}

/// The value of this id.
fn one_of<T: Copy>(given: &str, all: &[T], id: impl Fn(T) -> &'static str) -> Result<T, String> {
    all.iter().copied().find(|value| id(*value) == given).ok_or_else(|| {
        let ids: Vec<&str> = all.iter().map(|value| id(*value)).collect();
        format!("`{}` is not permitted; give `{}`", excerpt(given), ids.join("` or `"))
    })
}

/// The beginning of a text of somebody else's, without hidden characters.
fn excerpt(text: &str) -> String {
    let end = text.char_indices().nth(48).map_or(text.len(), |(end, _)| end);
    shown(text.get(..end).unwrap_or_default()).to_string()
}
