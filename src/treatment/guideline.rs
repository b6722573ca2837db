//! The guidelines, bodies of evidence and advice that take a stance on treatments.

use crate::source::{Fact, Source::*};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What the stance of a [`Guideline`] is based on.
    #[expect(clippy::exhaustive_enums, reason = "the rule of the summary treats each in its own way")]
    pub enum Authority, "an authority" {
        /// Guideline
        ///
        /// A panel that weighed benefit and harm.
        Guideline "guideline";
        /// Evidence
        ///
        /// A trial, or a review of trials: it says what was found, but recommends nothing.
        Evidence "evidence";
        /// Advice to the public
        Advice "advice";
    }
}

vocabulary! {
    /// A guideline, a body of evidence or a piece of advice that takes a stance on treatments.
    #[non_exhaustive]
    pub enum Guideline, "a guideline", with {
        /// The organisation that issued it.
        body: &'static str,
        /// The year in which it was issued, if the text that was read shows one.
        year: Option<u16>,
        /// What its stance is based on.
        authority: Authority,
        /// What a reader must know about it, for example that it is old or disputed.
        remark: Option<Fact>,
    } {
        /// ACP 2017
        Acp2017 "acp-2017" {
            body: "American College of Physicians", year: Some(2017), authority: Authority::Guideline,
            remark: Some(Fact::new("Its search ended in November 2016. The College holds a guideline as lapsed after five years.", &[AcpLapsed])),
        }
        /// NICE NG59
        NiceNg59 "nice-ng59" { body: "National Institute for Health and Care Excellence (UK)", year: Some(2016), authority: Authority::Guideline, remark: None }
        /// NICE NG59, update on medicines for sciatica
        NiceNg59Sciatica "nice-ng59-sciatica" { body: "National Institute for Health and Care Excellence (UK)", year: Some(2020), authority: Authority::Guideline, remark: None }
        /// NICE NG193
        NiceNg193 "nice-ng193" { body: "National Institute for Health and Care Excellence (UK)", year: Some(2021), authority: Authority::Guideline, remark: None }
        /// WHO 2023
        Who2023 "who-2023" {
            body: "World Health Organization", year: Some(2023), authority: Authority::Guideline,
            remark: Some(Fact::new("It speaks of chronic primary low back pain in adults, of more than 3 months. All its recommendations are conditional: 10 for, \
            14 against; of 12 interventions it recommends neither, and one statement is good practice. \
            Its words on respondent and cognitive therapy, mindfulness and each herb but cayenne were not found, so they have no row.", &[Who2023, Who2023News, Who2023List, WhoPhases])),
        }
        /// APTA 2021
        Apta2021 "apta-2021" {
            body: "American Physical Therapy Association", year: Some(2021), authority: Authority::Guideline,
            remark: Some(Fact::new("Its grades are A (should), B (may) and C (can).", &[Apta2021])),
        }
        /// Danish guideline 2018
        Danish2018 "danish-2018" {
            body: "Danish Health Authority", year: Some(2018), authority: Authority::Guideline,
            remark: Some(Fact::new("It speaks of additions to usual care in back pain of under 12 weeks.", &[Danish2018])),
        }
        /// KCE 2017
        Kce2017 "kce-2017" { body: "Belgian Health Care Knowledge Centre", year: Some(2017), authority: Authority::Guideline, remark: None }
        /// VA/DoD 2017
        VaDod2017 "va-dod-2017" { body: "US Departments of Veterans Affairs and of Defense", year: Some(2017), authority: Authority::Guideline, remark: None }
        /// BMJ 2025, injections and ablation
        Busse2025 "busse-2025" {
            body: "BMJ Rapid Recommendations panel", year: Some(2025), authority: Authority::Guideline,
            remark: Some(Fact::new("Disputed: 34 medical societies asked for its retraction.", &[Busse2025Objections])),
        }
        /// EULAR 2017, fibromyalgia
        Eular2017 "eular-2017" { body: "European Alliance of Associations for Rheumatology", year: Some(2017), authority: Authority::Guideline, remark: None }
        /// US physical activity guidelines
        UsActivity2018 "us-activity-2018" { body: "US Department of Health and Human Services", year: Some(2018), authority: Authority::Guideline, remark: None }
        /// Placebo trials of non-surgical treatments, Cashin and others
        Cashin2025 "cashin-2025" {
            body: "BMJ Evidence-Based Medicine", year: Some(2025), authority: Authority::Evidence,
            remark: Some(Fact::new("301 placebo trials; every effect that it found is small. Treatments that it found inconclusive have no row.", &[Cashin2025])),
        }
        /// Heat or cold, Cochrane
        CochraneHeat "cochrane-heat" { body: "Cochrane", year: None, authority: Authority::Evidence, remark: None }
        /// Bed rest or staying active, Cochrane
        CochraneRest "cochrane-rest" { body: "Cochrane", year: None, authority: Authority::Evidence, remark: None }
        /// Muscle relaxants, BMJ review
        MuscleRelaxants2021 "muscle-relaxants-2021" { body: "BMJ", year: Some(2021), authority: Authority::Evidence, remark: None }
        /// Antidepressants, BMJ review
        Antidepressants2021 "antidepressants-2021" { body: "BMJ", year: Some(2021), authority: Authority::Evidence, remark: None }
        /// Paracetamol, the PACE trial
        Pace2014 "pace-2014" { body: "The Lancet", year: Some(2014), authority: Authority::Evidence, remark: None }
        /// Opioids, the OPAL trial
        Opal2023 "opal-2023" { body: "The Lancet", year: Some(2023), authority: Authority::Evidence, remark: None }
        /// Prevention, Steffens and others
        Steffens2016 "steffens-2016" { body: "JAMA Internal Medicine", year: Some(2016), authority: Authority::Evidence, remark: None }
        /// Walking and education, the WalkBack trial
        WalkBack2024 "walkback-2024" { body: "The Lancet", year: Some(2024), authority: Authority::Evidence, remark: None }
        /// Surgery for sciatica, Liu and others
        Liu2023 "liu-2023" { body: "BMJ", year: Some(2023), authority: Authority::Evidence, remark: None }
        /// Lumbar spinal stenosis, Katz and others
        Katz2022 "katz-2022" { body: "JAMA", year: Some(2022), authority: Authority::Evidence, remark: None }
        /// Decompression with or without fusion, NORDSTEN-DS
        NordstenDs "nordsten-ds" { body: "the NORDSTEN group", year: None, authority: Authority::Evidence, remark: None }
        /// The founding article
        FoundingArticle "founding-article" { body: "Medical News Today", year: Some(2018), authority: Authority::Advice, remark: None }
    }
}
