//! Who speaks for or against treatments.

use crate::Fact;
use crate::fact::fact;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What the word of a [`Guideline`] rests on.
    #[expect(clippy::exhaustive_enums, reason = "the rule of the summary treats each in its own way")]
    pub enum Authority, "an authority" {
        /// Guideline
        ///
        /// A panel that weighed benefit and harm.
        Guideline "guideline";
        /// Evidence
        ///
        /// A trial, or a review of trials: it says what was found, and recommends nothing.
        Evidence "evidence";
        /// Advice to the public
        Advice "advice";
    }
}

macro_rules! guidelines {
    ($(
        #[doc = $name:literal] $(#[doc = $more:literal])*
        $Variant:ident $id:literal $authority:ident by $body:literal, $year:tt
        $(remark ($($remark:tt)+))?;
    )+) => {
        vocabulary! {
            /// A guideline, a body of evidence or a piece of advice that takes a stance on treatments.
            #[non_exhaustive]
            pub enum Guideline, "a guideline" {
                $( #[doc = $name] $(#[doc = $more])* $Variant $id; )+
            }
        }

        impl Guideline {
            /// Who issued it.
            #[must_use]
            pub const fn body(self) -> &'static str {
                match self { $(Self::$Variant => $body),+ }
            }

            /// The year it was issued, where the text that was read shows one.
            #[must_use]
            pub const fn year(self) -> Option<u16> {
                match self { $(Self::$Variant => crate::source::year!($year)),+ }
            }

            /// What its word rests on.
            #[must_use]
            pub const fn authority(self) -> Authority {
                match self { $(Self::$Variant => Authority::$authority),+ }
            }

            /// What a reader must know of it: that it is old, or disputed.
            #[must_use]
            pub const fn remark(self) -> Option<Fact> {
                match self { $(Self::$Variant => remark!($($($remark)+)?)),+ }
            }
        }
    };
}
macro_rules! remark {
    () => {
        None
    };
    ($($remark:tt)+) => {
        Some(fact!($($remark)+))
    };
}

guidelines! {
    /// ACP 2017
    Acp2017 "acp-2017" Guideline by "American College of Physicians", 2017
        remark("Its search ended in November 2016. The College holds a guideline as lapsed after five years.",
            sources [AcpLapsed]);
    /// NICE NG59
    NiceNg59 "nice-ng59" Guideline by "National Institute for Health and Care Excellence (UK)", 2016;
    /// NICE NG59, update on medicines for sciatica
    NiceNg59Sciatica "nice-ng59-sciatica" Guideline by "National Institute for Health and Care Excellence (UK)", 2020;
    /// NICE NG193
    NiceNg193 "nice-ng193" Guideline by "National Institute for Health and Care Excellence (UK)", 2021;
    /// WHO 2023
    Who2023 "who-2023" Guideline by "World Health Organization", 2023
        remark("It speaks of chronic primary low back pain in adults, of more than 3 months. All its recommendations are conditional: 10 for, \
            14 against; of 12 interventions it recommends neither, and one statement is good practice.",
            sources [Who2023, Who2023News, Who2023List, WhoPhases]);
    /// APTA 2021
    Apta2021 "apta-2021" Guideline by "American Physical Therapy Association", 2021
        remark("Its grades are A (should), B (may) and C (can).", sources [Apta2021]);
    /// Danish guideline 2018
    Danish2018 "danish-2018" Guideline by "Danish Health Authority", 2018
        remark("It speaks of additions to usual care in back pain of under 12 weeks.", sources [Danish2018]);
    /// KCE 2017
    Kce2017 "kce-2017" Guideline by "Belgian Health Care Knowledge Centre", 2017;
    /// VA/DoD 2017
    VaDod2017 "va-dod-2017" Guideline by "US Departments of Veterans Affairs and of Defense", 2017;
    /// BMJ 2025, injections and ablation
    Busse2025 "busse-2025" Guideline by "BMJ Rapid Recommendations panel", 2025
        remark("Disputed: 34 medical societies asked for its retraction.", sources [Busse2025Objections]);
    /// EULAR 2017, fibromyalgia
    Eular2017 "eular-2017" Guideline by "European Alliance of Associations for Rheumatology", 2017;
    /// US physical activity guidelines
    UsActivity2018 "us-activity-2018" Guideline by "US Department of Health and Human Services", 2018;
    /// Placebo trials of non-surgical treatments, Cashin and others
    Cashin2025 "cashin-2025" Evidence by "BMJ Evidence-Based Medicine", 2025
        remark("301 placebo trials; every effect that it found is small. Treatments that it found inconclusive have no row.",
            sources [Cashin2025]);
    /// Heat or cold, Cochrane
    CochraneHeat "cochrane-heat" Evidence by "Cochrane", undated;
    /// Bed rest or staying active, Cochrane
    CochraneRest "cochrane-rest" Evidence by "Cochrane", undated;
    /// Muscle relaxants, BMJ review
    MuscleRelaxants2021 "muscle-relaxants-2021" Evidence by "BMJ", 2021;
    /// Antidepressants, BMJ review
    Antidepressants2021 "antidepressants-2021" Evidence by "BMJ", 2021;
    /// Paracetamol, the PACE trial
    Pace2014 "pace-2014" Evidence by "The Lancet", 2014;
    /// Opioids, the OPAL trial
    Opal2023 "opal-2023" Evidence by "The Lancet", 2023;
    /// Prevention, Steffens and others
    Steffens2016 "steffens-2016" Evidence by "JAMA Internal Medicine", 2016;
    /// Walking and education, the WalkBack trial
    WalkBack2024 "walkback-2024" Evidence by "The Lancet", 2024;
    /// Surgery for sciatica, Liu and others
    Liu2023 "liu-2023" Evidence by "BMJ", 2023;
    /// Lumbar spinal stenosis, Katz and others
    Katz2022 "katz-2022" Evidence by "JAMA", 2022;
    /// Decompression with or without fusion, NORDSTEN-DS
    NordstenDs "nordsten-ds" Evidence by "the NORDSTEN group", undated;
    /// The founding article
    FoundingArticle "founding-article" Advice by "Medical News Today", 2018;
}
