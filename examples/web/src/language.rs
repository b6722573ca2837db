//! The languages of the page: English is in the crate, German in a file.

use std::sync::OnceLock;

use backpain::activity::{Activity, Guideline};
use backpain::catalogue::texts;
use backpain::language::{Language, Phrase};
use backpain::self_care::{ReportOptions, plan};
use backpain::{Country, Presentation};
use serde::{Deserialize, Serialize};

use crate::result::{Part, parts};

/// A language of the page.
#[derive(Clone, Copy, PartialEq, Deserialize)]
pub(crate) enum Tongue {
    #[serde(rename = "en")]
    English,
    #[serde(rename = "de")]
    German,
}

impl Tongue {
    pub(crate) fn texts(self) -> &'static Language {
        static ENGLISH: Language = Language::ENGLISH;
        static GERMAN: OnceLock<Language> = OnceLock::new();
        match self {
            Self::English => &ENGLISH,
            Self::German => GERMAN.get_or_init(german),
        }
    }

    pub(crate) fn words(self) -> Words {
        let language = self.texts();
        let named = |phrase: &Phrase| (phrase.id(), language.phrase(*phrase));
        Words {
            phrases: PHRASES.iter().map(named).collect(),
            countries: Country::ALL.iter().map(|country| (country.id(), country.name())).collect(),
            activities: Activity::ALL.iter().map(|activity| (activity.id(), activity.name())).collect(),
            guidelines: Guideline::ALL.iter().map(|guideline| (guideline.id(), guideline.name())).collect(),
            signs: signs(language),
        }
    }
}

/// Ids with their words, in the order in which they are shown.
type Named = Vec<(&'static str, &'static str)>;

#[derive(Serialize)]
pub(crate) struct Words {
    phrases: Named,
    countries: Named,
    activities: Named,
    guidelines: Named,
    /// When to get help before anything is asked.
    signs: Option<Part>,
}

/// The signs that hold for everybody: those on the page of a person who has said nothing.
fn signs(language: &Language) -> Option<Part> {
    let page = plan(&Presentation::EMPTY).page_in(ReportOptions::new(), language);
    parts(&page, language).into_iter().find(|part| part.id == "get-help")
}

/// What the page says by itself.
const PHRASES: &[Phrase] = &[
    Phrase::No,
    Phrase::Unknown,
    Phrase::Declined,
    Phrase::NoneOfThese,
    Phrase::Back,
    Phrase::WhyAsked,
    Phrase::ForWhom,
    Phrase::Myself,
    Phrase::SomebodyElse,
    Phrase::IsAnySo,
    Phrase::OneByOne,
    Phrase::StayOpen,
    Phrase::ForPlan,
    Phrase::ForStaff,
    Phrase::NoExamination,
];

/// The build has checked that there is a translation of each text.
fn german() -> Language {
    let translations = include_str!(concat!(env!("OUT_DIR"), "/german.txt"));
    let rows = texts().zip(translations.lines());
    let rows =
        rows.map(|(text, translation)| (text.key.to_string(), text.english.into(), translation.into()));
    Language::new(rows).unwrap_or_default()
}
