//! Where each fact of the founding article is represented: the numbered facts S2 to S120 (S11 and S99
//! are page furniture), each with the item that has it and an assertion that shows it.
//!
//! Most assertions are of typed data or behaviour. A row marked *prose* is a definition or a general
//! remark: prose by nature, and held to the statement that carries its number.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use backpain::cause::{
    GENERAL, Link, OUTLOOK, Professional, Role, SpasmKind, Step, Support, Tendency, consistent_with,
};
use backpain::diagnosis::{self, Necessity};
use backpain::diary::{Entry, Trend};
use backpain::presentation::Builder;
use backpain::red_flags::RULES;
use backpain::self_care::{
    self, ITEMS, MINUTES_OFF, MINUTES_ON, MINUTES_SITTING, Packs, Plan, SEEK_HELP, Schedule,
};
use backpain::treatment::{
    Figure, Guideline, MedicineClass, PRINCIPLES, Phase, RECOMMENDATIONS, Stance, Subject, Summary,
    TreatmentKind, summary, summary_for,
};
use backpain::{
    Age, AgeAtOnset, ArticleFact, Cause, Diary, Duration, Fact, Finding, Pain, Person, Presentation,
    RiskFactor, Sex, Source, Symptom, Treatment, Urgency, WeeksWithoutImprovement, triage,
};

/// An adult of whom everything is known and nothing is wrong but a few days of moderate pain.
fn well() -> Builder {
    let said = Presentation::builder()
        .age(Age::new(40).unwrap())
        .sex(Sex::Female)
        .age_at_onset(AgeAtOnset::new(39).unwrap())
        .duration(Duration::new(5).unwrap())
        .pain(Pain::new(4).unwrap())
        .weeks_without_improvement(WeeksWithoutImprovement::new(0).unwrap());
    Finding::ALL.iter().fold(said, |said, &finding| said.no(finding))
}

/// The same, and yes to these and to what they entail.
fn with(findings: &[Finding]) -> Presentation {
    let yes = findings.iter().fold(Presentation::builder(), |said, &finding| said.yes(finding));
    yes.build().unwrap().present().iter().fold(well(), Builder::yes).build().unwrap()
}

/// The causes that fit, best first.
fn fitting(findings: &[Finding]) -> Vec<Cause> {
    consistent_with(&with(findings)).causes().map(|fit| fit.cause()).collect()
}

fn article(cause: Cause) -> Option<SpasmKind> {
    cause.profile().spasm.article
}

fn has(facts: &[Fact], number: u8) -> bool {
    facts.iter().any(|fact| fact.article.iter().any(|fact| fact.number() == number))
}

fn states(cause: Cause, number: u8) -> bool {
    cause.facts().any(|fact| fact.article.iter().any(|fact| fact.number() == number))
}

/// Whether a yes to the finding speaks for the cause, and the article says so.
fn speaks(cause: Cause, finding: Finding, number: u8) -> bool {
    let person = with(&[finding]);
    consistent_with(&person).causes().chain(consistent_with(&person).outweighed()).any(|fit| {
        fit.cause() == cause
            && fit.speaks_for().any(|clue| clue.finding() == Some(finding) && has(&[clue.because], number))
    })
}

fn link(from: Step, to: Step, number: u8) -> bool {
    Link::between(from, to).is_some_and(|link| has(&[link.because], number))
}

/// Whether one of the ways by which the cause keeps itself going takes these steps.
fn walks(cause: Cause, steps: &[Step]) -> bool {
    cause.loops().any(|links| links.steps().windows(steps.len()).any(|window| window == steps))
}

/// Whether the article's own recommendation is a row, and for it.
fn recommended(treatment: Treatment, number: u8) -> bool {
    RECOMMENDATIONS.iter().any(|row| {
        row.treatment == treatment
            && row.guideline == Guideline::FoundingArticle
            && row.stance == Stance::For
            && row.article.iter().any(|fact| fact.number() == number)
    })
}

/// Whether a healthy adult's plan has the treatment, because the article says so.
fn planned(treatment: Treatment, number: u8, findings: &[Finding]) -> bool {
    let person = Person::builder().no_to_the_rest().build().unwrap();
    let Plan::AtHome(home) = self_care::plan(&with(findings), &person) else { return false };
    home.to_do().any(|step| step.item.treatment == treatment && has(&[step.item.what], number))
}

/// Whether a doctor is advised, by a rule and by the list of when to seek help.
fn seen(rule: &str, sign: &str, number: u8, person: &Presentation) -> bool {
    triage(person).red_flags().any(|(fired, _)| fired.id == rule && fired.urgency >= Urgency::Routine)
        && SEEK_HELP
            .iter()
            .any(|row| row.id == sign && has(&[row.fact], number) && row.urgency >= Urgency::Routine)
}

fn diary(scores: &[(u32, u16)]) -> Trend {
    let entries: Vec<Entry> = scores.iter().map(|&(day, score)| Entry::scored(day, score).unwrap()).collect();
    Diary::new(&entries).unwrap().trend()
}

/// Number, the fact in a few words, the item that represents it, and what shows it.
type Row = (u8, &'static str, &'static str, fn() -> bool);

use Cause::*;

const CAUSES: &[Row] = &[
    (2, "many possible causes", "Cause", || Cause::ALL.iter().filter(|cause| !cause.is_group()).count() > 30),
    (3, "posture, overuse, sprains and strains", "Cause", || {
        [PoorPosture, MuscleOveruse, Sprain, Strain]
            .iter()
            .all(|&cause| article(cause) == Some(SpasmKind::TrueSpasm))
    }),
    (12, "posture, arthritis, strains, nerve damage", "Cause", || {
        has(GENERAL, 12)
            && [PoorPosture, Arthritis, Strain, NerveDamage].iter().all(|cause| Cause::ALL.contains(cause))
    }),
    (13, "usually injury or inflammation", "cause::GENERAL, corrected", || {
        GENERAL.iter().any(|fact| has(&[*fact], 13) && fact.sources.contains(&Source::VaDod2022))
    }),
    (14, "may be minor: a mild strain", "Strain.usual_urgency, see", || {
        Strain.profile().usual_urgency == Urgency::Routine
            && Strain.profile().see.first() == Some(&Professional::SelfCare)
    }),
    (15, "may be serious: a herniated disc", "HerniatedDisc.usual_urgency", || {
        has(GENERAL, 15)
            && HerniatedDisc.profile().usual_urgency > Urgency::Routine
            && SeriousDisease.kinds().count() > 0
    }),
    (16, "sitting at a desk or in a car strains", "PoorPosture", || states(PoorPosture, 16)),
    (17, "that can cause spasm", "PoorPosture.spasm", || {
        article(PoorPosture) == Some(SpasmKind::TrueSpasm) && PoorPosture.profile().role == Role::WeakLink
    }),
    (18, "a changed posture may make it worse", "LINKS", || {
        link(Step::Pain, Step::AdaptedPosture, 18) && walks(PoorPosture, &[Step::AdaptedPosture, Step::Pain])
    }),
    (19, "about 20 % exercise enough (dated)", "InsufficientExercise.affects, corrected", || {
        states(InsufficientExercise, 19) && InsufficientExercise.cites(Source::CdcActivity)
    }),
    (20, "many sit for much of the day", "LINKS", || link(Step::LongSitting, Step::Inactivity, 20)),
    (21, "inactivity weakens muscles", "LINKS", || link(Step::Inactivity, Step::Weakness, 21)),
    (22, "the lower back compensates, and spasms", "InsufficientExercise.loops", || {
        link(Step::Compensation, Step::Spasm, 22)
            && walks(InsufficientExercise, &[Step::Weakness, Step::Compensation, Step::Spasm])
            && Link::between(Step::Compensation, Step::Spasm).unwrap().support == Support::Hypothesis
    }),
    (23, "long sitting: weakness and inflammation", "ProlongedSitting", || {
        link(Step::LongSitting, Step::Inflammation, 23)
            && article(ProlongedSitting) == Some(SpasmKind::TrueSpasm)
    }),
    (24, "overuse: spasm for a few days", "MuscleOveruse", || {
        article(MuscleOveruse) == Some(SpasmKind::TrueSpasm)
            && MuscleOveruse.profile().course.tendency == Tendency::SettlesInDays
    }),
    (25, "soreness after exercise", "DelayedOnsetMuscleSoreness", || {
        article(DelayedOnsetMuscleSoreness) == Some(SpasmKind::PainOnly)
            && fitting(&[Symptom::SorenessAfterExercise.finding()]).first()
                == Some(&DelayedOnsetMuscleSoreness)
    }),
    (26, "especially a new exercise", "its clue", || {
        speaks(DelayedOnsetMuscleSoreness, RiskFactor::NewExercise.finding(), 26)
    }),
    (27, "a sprain injures a ligament (prose: a definition)", "Sprain.mechanism", || {
        has(Sprain.profile().mechanism, 27)
    }),
    (28, "a strain tears a muscle or tendon (prose: a definition)", "Strain.mechanism", || {
        has(Strain.profile().mechanism, 28) && Strain != Sprain
    }),
    (29, "both cause spasm and pain", "Sprain, Strain", || {
        [Sprain, Strain]
            .iter()
            .all(|&cause| article(cause) == Some(SpasmKind::TrueSpasm) && states(cause, 29))
    }),
    (30, "overstretching or falling", "their clues", || {
        [RiskFactor::OverstretchOrTwist, RiskFactor::MinorTrauma].iter().all(|&finding| {
            let fit = fitting(&[finding.finding()]);
            fit.contains(&Sprain) && fit.contains(&Strain)
        })
    }),
    (31, "overuse can cause them too", "their clues", || {
        speaks(Sprain, RiskFactor::RecentOveruse.finding(), 31)
            && speaks(Strain, RiskFactor::RecentOveruse.finding(), 31)
    }),
    (32, "they often heal by themselves", "course", || {
        [Sprain, Strain].iter().all(|&cause| {
            has(cause.profile().course.facts, 32)
                && cause.profile().course.tendency == Tendency::SettlesInWeeks
        })
    }),
    (33, "they can hurt for several weeks", "course, its figures", || {
        has(Strain.profile().course.facts, 33) && !Strain.profile().course.figures.is_empty()
    }),
    (34, "nerve damage: spasm and pain", "NerveDamage", || {
        article(NerveDamage) == Some(SpasmKind::Both)
            && NerveDamage.kinds().any(|kind| kind == SpinalCordInjury)
    }),
    (35, "radiculopathy is one of the commonest", "Radiculopathy.parent", || {
        Radiculopathy.profile().parent == Some(NerveDamage) && states(Radiculopathy, 35)
    }),
    (36, "a root inflamed, pinched or injured", "Radiculopathy.mechanism", || {
        has(Radiculopathy.profile().mechanism, 36)
    }),
    (37, "tingling and pain", "its clues", || {
        speaks(Radiculopathy, Symptom::LegNumbness.finding(), 37)
            || fitting(&[Symptom::LegNumbness.finding()]).first() == Some(&Radiculopathy)
    }),
    (38, "feels like spasm and is not one", "Radiculopathy.spasm", || {
        article(Radiculopathy) == Some(SpasmKind::FeelsLikeSpasm)
    }),
    (39, "sciatica is a radiculopathy", "Sciatica.ancestors", || {
        Sciatica.ancestors().eq([Radiculopathy, NerveDamage])
    }),
    (40, "roots of the sciatic nerve are compressed", "Sciatica.mechanism", || {
        has(Sciatica.profile().mechanism, 40)
    }),
    (41, "pain down the buttock into the leg", "its clues", || {
        speaks(Sciatica, Symptom::LegPain.finding(), 41)
            && speaks(Sciatica, Symptom::ButtockPain.finding(), 41)
    }),
    (42, "may radiate into the back (prose)", "Sciatica.symptoms", || states(Sciatica, 42)),
    (43, "diabetes may feel like spasm", "DiabeticNerveDamage", || {
        article(DiabeticNerveDamage) == Some(SpasmKind::FeelsLikeSpasm)
            && !fitting(&[Symptom::LegWeakness.finding()]).contains(&DiabeticNerveDamage)
    }),
    (44, "spinal cord injury may feel like spasm", "SpinalCordInjury, corrected", || {
        article(SpinalCordInjury) == Some(SpasmKind::FeelsLikeSpasm)
            && SpinalCordInjury.profile().spasm.today == SpasmKind::TrueSpasm
    }),
    (45, "other conditions may as well", "OtherNeurologicalCondition", || {
        article(OtherNeurologicalCondition) == Some(SpasmKind::FeelsLikeSpasm)
            && OtherNeurologicalCondition.profile().parent == Some(NerveDamage)
    }),
    (46, "a disc cushions vertebrae (prose: a definition)", "DiscDisorder.mechanism", || {
        has(DiscDisorder.profile().mechanism, 46)
    }),
    (47, "disc damage hurts intensely", "DiscDisorder", || states(DiscDisorder, 47)),
    (48, "a herniated disc is among the commonest", "HerniatedDisc.parent", || {
        HerniatedDisc.profile().parent == Some(DiscDisorder) && states(HerniatedDisc, 48)
    }),
    (49, "it bulges out (prose: a definition, corrected)", "HerniatedDisc.mechanism", || {
        states(HerniatedDisc, 49)
    }),
    (50, "it may rupture", "RupturedDisc", || {
        RupturedDisc.profile().parent == Some(DiscDisorder) && states(RupturedDisc, 50)
    }),
    (51, "it can feel like spasm", "their spasm", || {
        [HerniatedDisc, RupturedDisc].iter().all(|&cause| article(cause) == Some(SpasmKind::FeelsLikeSpasm))
    }),
    (52, "it makes moving hard", "their loops", || {
        link(Step::Pain, Step::Inactivity, 52) && walks(HerniatedDisc, &[Step::Inactivity, Step::Weakness])
    }),
    (53, "then weakness, then spasm", "their loops", || {
        [HerniatedDisc, RupturedDisc]
            .iter()
            .all(|&cause| walks(cause, &[Step::Inactivity, Step::Weakness, Step::Spasm]))
    }),
    (54, "stress and anxiety cause spasm", "StressAndAnxiety", || {
        article(StressAndAnxiety) == Some(SpasmKind::TrueSpasm)
            && fitting(&[RiskFactor::StressOrAnxiety.finding()]).contains(&StressAndAnxiety)
    }),
    (55, "muscles tense", "LINKS", || link(Step::Stress, Step::MuscleTension, 55)),
    (56, "adrenaline", "LINKS", || link(Step::Stress, Step::Adrenaline, 56)),
    (57, "less motivation, less activity", "LINKS", || {
        link(Step::LowMotivation, Step::Inactivity, 57)
            && walks(StressAndAnxiety, &[Step::Stress, Step::LowMotivation, Step::Inactivity])
    }),
    (58, "all make spasm likelier", "LINKS", || {
        link(Step::MuscleTension, Step::Spasm, 58) && link(Step::Adrenaline, Step::Spasm, 58)
    }),
    (59, "somatisation (prose: a definition)", "Somatisation.mechanism", || {
        has(Somatisation.profile().mechanism, 59)
    }),
    (60, "the pain is real", "Somatisation, withheld until nothing stands in front", || {
        article(Somatisation) == Some(SpasmKind::PainOnly)
            && states(Somatisation, 60)
            && Somatisation.waits_for_warning_signs()
    }),
    (61, "a stress fracture", "IsthmicSpondylolisthesis", || states(IsthmicSpondylolisthesis, 61)),
    (62, "part of the spine slips", "Spondylolisthesis", || states(Spondylolisthesis, 62)),
    (63, "pain that feels like spasm", "Spondylolisthesis.spasm", || {
        article(Spondylolisthesis) == Some(SpasmKind::Both) && states(Spondylolisthesis, 63)
    }),
    (64, "and true spasm by compensation", "its loops", || {
        walks(IsthmicSpondylolisthesis, &[Step::Weakness, Step::Compensation, Step::Spasm])
            && link(Step::Deformity, Step::Weakness, 64)
    }),
    (65, "common in young athletes", "the clues of Spondylolysis", || {
        let athlete =
            with(&[RiskFactor::RegularSport.finding(), Symptom::PainWorseBendingBackwards.finding()]);
        let young =
            athlete.to_builder().age(Age::new(16).unwrap()).age_at_onset(AgeAtOnset::new(16).unwrap());
        consistent_with(&young.build().unwrap())
            .causes()
            .next()
            .is_some_and(|fit| fit.cause() == Spondylolysis)
    }),
    (66, "scoliosis may cause spasm", "Scoliosis", || {
        article(Scoliosis) == Some(SpasmKind::TrueSpasm)
            && fitting(&[RiskFactor::KnownScoliosis.finding()]).contains(&Scoliosis)
    }),
    (67, "the deformity lowers activity", "LINKS", || link(Step::Deformity, Step::Inactivity, 67)),
    (68, "then weakness, and worse spasm", "Scoliosis.loops", || {
        walks(Scoliosis, &[Step::Inactivity, Step::Weakness, Step::Spasm])
    }),
    (69, "the canal narrows (prose: a definition)", "SpinalStenosis.mechanism", || {
        has(SpinalStenosis.profile().mechanism, 69)
    }),
    (70, "pressure on the nerves", "SpinalStenosis", || states(SpinalStenosis, 70)),
    (71, "pain that feels like spasm", "SpinalStenosis.spasm", || {
        article(SpinalStenosis) == Some(SpasmKind::FeelsLikeSpasm)
    }),
    (72, "poor posture or less activity makes it worse", "its loops", || {
        walks(SpinalStenosis, &[Step::AdaptedPosture, Step::Pain])
            && walks(SpinalStenosis, &[Step::Pain, Step::Inactivity])
    }),
    (73, "arthritis feels like spasm", "Arthritis", || {
        article(Arthritis) == Some(SpasmKind::FeelsLikeSpasm)
            && Arthritis.kinds().eq([FacetOsteoarthritis, AxialSpondyloarthritis])
    }),
    (74, "less activity, weakness, spasm", "FacetOsteoarthritis.loops", || {
        walks(FacetOsteoarthritis, &[Step::Inactivity, Step::Weakness, Step::Spasm])
    }),
    (75, "a poorly understood chronic condition", "Fibromyalgia", || {
        states(Fibromyalgia, 75) && Fibromyalgia.profile().course.tendency == Tendency::LongLasting
    }),
    (76, "pain and tenderness in several areas", "its clue", || {
        fitting(&[Symptom::WidespreadPainAndTenderness.finding()]).first() == Some(&Fibromyalgia)
    }),
    (77, "many with it have spasms", "Fibromyalgia.spasm", || {
        article(Fibromyalgia) == Some(SpasmKind::TrueSpasm)
    }),
];

const SYMPTOMS_AND_DIAGNOSIS: &[Row] = &[
    (6, "a muscle that contracts or moves", "its clue", || {
        speaks(NonSpecificLowBackPain, Symptom::MuscleTightening.finding(), 6)
    }),
    (7, "a dull ache that moves", "its clue", || {
        speaks(NonSpecificLowBackPain, Symptom::DullMovingAche.finding(), 7)
    }),
    (8, "a sharp pain in one place", "its clue", || {
        speaks(NonSpecificLowBackPain, Symptom::SharpLocalPain.finding(), 8)
    }),
    (9, "any combination", "consistent_with", || {
        let all = with(&[
            Symptom::MuscleTightening.finding(),
            Symptom::DullMovingAche.finding(),
            Symptom::SharpLocalPain.finding(),
        ]);
        consistent_with(&all)
            .causes()
            .any(|fit| fit.cause() == NonSpecificLowBackPain && fit.speaks_for().count() >= 3)
    }),
    (10, "may spread to hips or legs", "Symptom::{HipPain, LegPain}", || {
        has(GENERAL, 10) && with(&[Symptom::HipPain.finding()]).present().contains(Symptom::HipPain.finding())
    }),
    (78, "the cause can be hard to find (prose)", "diagnosis::GENERAL", || has(diagnosis::GENERAL, 78)),
    (79, "may need a diagnosis of exclusion", "diagnosis::GENERAL, corrected", || {
        diagnosis::GENERAL
            .iter()
            .any(|fact| has(&[*fact], 79) && fact.sources.contains(&Source::FibromyalgiaCriteria2016))
            || states(Fibromyalgia, 79)
    }),
    (80, "diagnosis of exclusion (prose: a definition)", "diagnosis::GENERAL", || {
        has(diagnosis::GENERAL, 80)
    }),
    (81, "a full history", "diagnosis::Step 1", || step(0, 81, Necessity::Always)),
    (82, "details of the spasms", "diagnosis::Step 2", || step(1, 82, Necessity::Always)),
    (83, "an examination may be needed", "diagnosis::Step 3", || step(2, 83, Necessity::IfNeeded)),
    (84, "imaging may be needed", "diagnosis::Step 4, corrected", || {
        step(3, 84, Necessity::OnlyIfItChangesCare)
    }),
    (85, "whether other symptoms belong to it", "diagnosis::Step 5", || step(4, 85, Necessity::IfNeeded)),
    (112, "spasms often go by themselves", "cause::OUTLOOK, corrected", || {
        OUTLOOK.iter().any(|fact| has(&[*fact], 112) && fact.sources.contains(&Source::Course2012))
    }),
    (113, "they may come back or never", "cause::OUTLOOK", || {
        has(OUTLOOK, 113) && diary(&[(0, 6), (10, 0), (20, 6)]) == Trend::Recurrent
    }),
    (114, "it depends on the cause", "Course.tendency", || {
        let tendencies = Tendency::ALL.iter();
        has(OUTLOOK, 114)
            && tendencies
                .filter(|&&tendency| {
                    Cause::ALL.iter().any(|cause| cause.profile().course.tendency == tendency)
                })
                .count()
                >= 5
    }),
    (115, "chronic conditions typically get worse", "cause::OUTLOOK, corrected", || {
        has(OUTLOOK, 115) && Arthritis.profile().course.tendency == Tendency::LongLasting
    }),
    (116, "other medicines and ways may help (prose)", "PRINCIPLES, OUTLOOK", || {
        has(PRINCIPLES, 116) && has(OUTLOOK, 116)
    }),
    (117, "painful and frustrating", "LINKS", || link(Step::Spasm, Step::Pain, 117)),
    (118, "doing less makes it worse", "LINKS, supported", || {
        link(Step::Pain, Step::Inactivity, 118)
            && Link::between(Step::Pain, Step::Inactivity).unwrap().support == Support::Supported
    }),
];

fn step(place: usize, number: u8, necessity: Necessity) -> bool {
    diagnosis::Step::ALL
        .get(place)
        .is_some_and(|step| has(step.facts(), number) && step.necessity() == necessity)
}

const CARE: &[Row] = &[
    (4, "recurs: see a doctor", "keeps-coming-back", || {
        seen("keeps-coming-back", "keeps-coming-back", 4, &with(&[Symptom::KeepsComingBack.finding()]))
    }),
    (5, "gets worse: see a doctor", "getting-worse", || {
        seen("getting-worse", "getting-worse", 5, &with(&[Symptom::GettingWorse.finding()]))
            && diary(&[(0, 3), (14, 8)]) == Trend::Worsening
    }),
    (95, "intense: see a doctor", "intense-pain", || {
        let intense = well().pain(Pain::new(8).unwrap()).build().unwrap();
        seen("intense-pain", "intense", 95, &intense)
    }),
    (96, "no better at home: see a doctor", "not-improving", || {
        seen("not-improving", "no-better-at-home", 96, &with(&[Symptom::NotImprovingWithSelfCare.finding()]))
    }),
    (97, "keeps coming back: see a doctor", "keeps-coming-back", || {
        seen("keeps-coming-back", "keeps-coming-back", 97, &with(&[Symptom::KeepsComingBack.finding()]))
    }),
    (120, "does not go away: see a doctor", "not-improving", || {
        let lasting = well().weeks_without_improvement(WeeksWithoutImprovement::new(4).unwrap());
        seen(
            "not-improving",
            "does-not-go-away",
            120,
            &lasting.duration(Duration::new(28).unwrap()).build().unwrap(),
        )
    }),
    (86, "physical therapy may be recommended", "RECOMMENDATIONS", || {
        recommended(Treatment::PhysicalTherapy, 86)
    }),
    (87, "treatment depends on the cause", "Profile::first_line", || {
        let mut lists: Vec<_> =
            Cause::ALL.iter().map(|cause| format!("{:?}", cause.profile().first_line.treatments)).collect();
        lists.sort();
        lists.dedup();
        has(PRINCIPLES, 87) && lists.len() > 10
    }),
    (88, "exercise and stretching help many causes", "RECOMMENDATIONS", || {
        recommended(Treatment::Stretching, 88) && recommended(Treatment::ExerciseProgramme, 88)
    }),
    (89, "they may not be enough (prose)", "PRINCIPLES", || has(PRINCIPLES, 89)),
    (90, "pain medication", "MedicineClass", || {
        recommended(Treatment::PainMedication, 90)
            && Treatment::PainMedication.kind() == TreatmentKind::Medicine
            && Treatment::PainMedication.medicine_classes().any(|class| class == MedicineClass::OralNsaid)
    }),
    (91, "physical therapy, by the diagnosis", "RECOMMENDATIONS", || {
        recommended(Treatment::PhysicalTherapy, 91)
    }),
    (92, "surgery for damaged discs", "INTERVENTIONS", || {
        let discectomy = Treatment::Discectomy.intervention().unwrap();
        Treatment::Discectomy.kind() == TreatmentKind::Surgery && has(&[discectomy.indication], 92)
    }),
    (93, "decompression surgery", "INTERVENTIONS", || {
        let decompression = Treatment::Decompression.intervention().unwrap();
        Treatment::Decompression.kind() == TreatmentKind::Surgery && has(&[decompression.indication], 93)
    }),
    (94, "antidepressants for the mind", "MedicineClass::for_mental_health", || {
        summary_for(Treatment::MentalHealthMedicine, Phase::Chronic, Subject::MentalHealth)
            == Summary::Optional
            && MedicineClass::ALL.iter().any(|class| class.for_mental_health().is_some())
    }),
    (98, "heat and cold, 20 minutes on and off", "Schedule", || {
        let intervals: Vec<_> = Schedule::new(Packs::Alternate, 0, 4).intervals().collect();
        let (on, off): (Vec<_>, Vec<_>) = intervals.iter().partition(|interval| interval.pack.is_some());
        let lasts = |minutes: u16| {
            move |interval: &&self_care::Interval| interval.to - interval.from == u32::from(minutes)
        };
        recommended(Treatment::AlternateHeatAndCold, 98)
            && (MINUTES_ON, MINUTES_OFF) == (20, 20)
            && on.iter().copied().all(|interval| lasts(20)(&interval))
            && off.iter().copied().all(|interval| lasts(20)(&interval))
            && on.iter().zip(on.iter().skip(1)).all(|(one, next)| one.pack != next.pack)
    }),
    (100, "gentle massage", "ITEMS", || planned(Treatment::GentleSelfMassage, 100, &[])),
    (101, "stretching, walking, gentle exercise", "ITEMS", || {
        [Treatment::Stretching, Treatment::Walking, Treatment::GentleExercise]
            .iter()
            .all(|&treatment| planned(treatment, 101, &[]))
    }),
    (102, "over-the-counter medicine, NSAIDs", "ITEMS, safety rules", || {
        planned(Treatment::OverTheCounterNsaid, 102, &[])
            && MedicineClass::OralNsaid.examples().contains(&"ibuprofen")
    }),
    (103, "relaxation", "ITEMS", || {
        planned(Treatment::Relaxation, 103, &[]) && planned(Treatment::Meditation, 103, &[])
    }),
    (104, "cannot always be prevented (prose)", "PRINCIPLES", || has(PRINCIPLES, 104)),
    (105, "self-care lowers the risk", "PRINCIPLES, prevention rows", || {
        has(PRINCIPLES, 105)
            && RECOMMENDATIONS
                .iter()
                .any(|row| row.scope.subject == Subject::Prevention && row.stance == Stance::For)
    }),
    (106, "150 moderate or 75 vigorous minutes", "Figure", || {
        (Figure::AerobicModerate.value(), Figure::AerobicVigorous.value()) == (150, 75)
            && planned(Treatment::WeeklyAerobicExercise, 106, &[])
    }),
    (107, "strengthening on 2 days", "Figure", || {
        Figure::StrengtheningDays.value() == 2 && planned(Treatment::WeeklyStrengthening, 107, &[])
    }),
    (108, "stress management", "ITEMS", || {
        planned(Treatment::StressManagement, 108, &[RiskFactor::StressOrAnxiety.finding()])
            && link(Step::Stress, Step::MuscleTension, 108)
    }),
    (109, "sitters stretch regularly", "ITEMS", || {
        planned(Treatment::SittingBreaks, 109, &[RiskFactor::ProlongedSitting.finding()])
    }),
    (110, "and break hourly", "sitting_breaks", || {
        MINUTES_SITTING == 60 && self_care::sitting_breaks(540, 750).eq([600, 660, 720])
    }),
    (111, "good posture eases long sitting", "ITEMS", || {
        ITEMS.iter().any(|item| item.treatment == Treatment::Posture && has(&[item.what], 111))
    }),
    (119, "stay active, and try home treatments", "plan", || {
        let person = Person::builder().no_to_the_rest().build().unwrap();
        let Plan::AtHome(home) = self_care::plan(&well().build().unwrap(), &person) else { return false };
        home.to_do()
            .next()
            .is_some_and(|step| step.item.treatment == Treatment::StayActive && has(&[step.item.what], 119))
            && summary(Treatment::StayActive, Phase::Acute) == Summary::ForStrong
    }),
];

#[test]
fn every_fact_of_the_article_is_represented() {
    let rows = || CAUSES.iter().chain(SYMPTOMS_AND_DIAGNOSIS).chain(CARE);
    let mut numbers: Vec<u8> = rows().map(|row| row.0).collect();
    numbers.sort_unstable();
    let all: Vec<u8> = ArticleFact::all().map(ArticleFact::number).collect();
    assert_eq!(numbers, all, "each fact once");
    assert_eq!(all.len(), 117);
    let mut missing = Vec::new();
    for (number, fact, item, shown) in rows() {
        println!("S{number}\t{fact}\t{item}");
        if !shown() {
            missing.push(format!("S{number}: {fact} ({item})"));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    let prose = rows().filter(|row| row.1.contains("(prose")).count();
    assert!(prose <= 12, "{prose} facts are prose only");
    assert!(RULES.iter().any(|rule| rule.id == "intense-pain"));
}
