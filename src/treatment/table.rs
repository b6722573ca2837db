//! The table of treatments.

use super::TreatmentKind::{self, *};
use crate::Source::*;
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

/// What is known of a treatment by itself.
struct Row {
    kind: TreatmentKind,
    plain_name: &'static str,
    purpose: &'static str,
    evidence: Fact,
    includes: &'static [Treatment],
}

impl Treatment {
    /// Who gives it.
    #[must_use]
    pub const fn kind(self) -> TreatmentKind {
        self.row().kind
    }

    /// The name for the person, in plain words.
    #[must_use]
    pub const fn plain_name(self) -> &'static str {
        self.row().plain_name
    }

    /// What it is for, or why people ask for it, in plain words.
    #[must_use]
    pub const fn purpose(self) -> &'static str {
        self.row().purpose
    }

    /// What is known of its effect, in a line for a clinician.
    #[must_use]
    pub const fn evidence(self) -> Fact {
        self.row().evidence
    }

    /// The treatments that it is made of, or that are kinds of it.
    #[must_use]
    pub const fn includes(self) -> &'static [Self] {
        self.row().includes
    }
}

vocabulary! {
    /// A treatment: done at home, given by a professional, taken, injected or operated.
    ///
    /// A row is not a recommendation. Some treatments are listed because guidelines advise against them.
    #[non_exhaustive]
    pub enum Treatment: Row, "a treatment" {
        /// Staying active
        StayActive "stay-active" {
            kind: SelfCare,
            plain_name: "staying active",
            purpose: "Keeps you moving and helps you get well sooner than rest does.",
            evidence: Fact::in_article("Slightly better than bed rest in acute pain; no different in sciatica.", &s([119]), &[FoundingArticle, CochraneRest, Danish2018]),
            includes: &[],
        }
        /// Bed rest
        BedRest "bed-rest" {
            kind: SelfCare,
            plain_name: "rest in bed",
            purpose: "People hope that it heals the back. It does not: keep it very short, if you need it at all.",
            evidence: Fact::new("No advantage; slightly worse than staying active in acute pain.", &[CochraneRest]),
            includes: &[],
        }
        /// Relative rest: a short pause from the load that hurts
        RelativeRest "relative-rest" {
            kind: SelfCare,
            plain_name: "a short break from what hurts",
            purpose: "Gives a sore muscle a day or two while you keep moving gently.",
            evidence: Fact::new("At most 1 to 2 days after a strain, then normal activity.", &[LumbarStrain, GoodPractice]),
            includes: &[],
        }
        /// Superficial heat
        Heat "heat" {
            kind: SelfCare,
            plain_name: "a warm pack or wrap",
            purpose: "Eases pain and stiffness for a short time.",
            evidence: Fact::in_article("Moderate certainty of short-term relief in acute and subacute pain.", &s([98]), &[FoundingArticle, CochraneHeat, Acp2017]),
            includes: &[],
        }
        /// Superficial cold
        Cold "cold" {
            kind: SelfCare,
            plain_name: "a cold pack",
            purpose: "Numbs the pain for a short time. Some people prefer it to heat.",
            evidence: Fact::in_article("Too little evidence; heat against cold conflicts.", &s([98]), &[FoundingArticle, CochraneHeat]),
            includes: &[],
        }
        /// Alternating heat and cold
        AlternateHeatAndCold "alternate-heat-and-cold" {
            kind: SelfCare,
            plain_name: "warm and cold packs in turn",
            purpose: "Eases pain for a short time. Heat has some proof; taking turns is up to you.",
            evidence: Fact::in_article("No trial of alternation was found; it is a preference.", &s([98]), &[FoundingArticle, CochraneHeat]),
            includes: &[Treatment::Heat, Treatment::Cold],
        }
        /// Gentle self-massage
        GentleSelfMassage "gentle-self-massage" {
            kind: SelfCare,
            plain_name: "gentle rubbing of the sore place",
            purpose: "Loosens tight muscles.",
            evidence: Fact::in_article("Low to very low certainty, and from massage by others.", &s([100]), &[FoundingArticle, Acp2017, Who2023List]),
            includes: &[],
        }
        /// Gentle stretching
        Stretching "stretching" {
            kind: SelfCare,
            plain_name: "gentle stretches",
            purpose: "Loosens tight muscles and keeps you moving.",
            evidence: Fact::in_article("As a programme in acute pain no better than placebo; as part of exercise in chronic pain a small benefit.", &s([88, 101, 109]), &[FoundingArticle, Cashin2025]),
            includes: &[],
        }
        /// Walking
        Walking "walking" {
            kind: SelfCare,
            plain_name: "walking",
            purpose: "Keeps you active and makes a new bout less likely.",
            evidence: Fact::in_article("With education, limiting recurrence after 208 days against 112, hazard ratio 0.72.", &s([101]), &[FoundingArticle, WalkBack2024]),
            includes: &[],
        }
        /// Gentle exercise that does not strain the back
        GentleExercise "gentle-exercise" {
            kind: SelfCare,
            plain_name: "gentle exercise that does not strain your back",
            purpose: "Keeps you moving and your muscles strong.",
            evidence: Fact::in_article("Keeping moving is well supported; a structured programme in acute pain is not.", &s([88, 101]), &[FoundingArticle, CochraneRest, Cashin2025]),
            includes: &[],
        }
        /// Over-the-counter oral NSAID
        OverTheCounterNsaid "over-the-counter-nsaid" {
            kind: SelfCare,
            plain_name: "a pain tablet such as ibuprofen",
            purpose: "Eases pain a little, so that you can move. It is not safe for everyone.",
            evidence: Fact::in_article("A small effect; recommended nearly everywhere, contested by Denmark.", &s([102]), &[FoundingArticle, Cashin2025, NiceNg59Medicines, Danish2018]),
            includes: &[],
        }
        /// Topical NSAID
        TopicalNsaid "topical-nsaid" {
            kind: SelfCare,
            plain_name: "a pain gel for the skin",
            purpose: "People use it to ease a sore place. There is little proof for the back.",
            evidence: Fact::new("Unproven on the back; the US label excludes it.", &[DiclofenacGelUs]),
            includes: &[],
        }
        /// Paracetamol (acetaminophen)
        Paracetamol "paracetamol" {
            kind: SelfCare,
            plain_name: "paracetamol",
            purpose: "A mild pain tablet. On its own it is unlikely to help your back.",
            evidence: Fact::new("No better than placebo alone.", &[Cashin2025, Pace2014]),
            includes: &[],
        }
        /// Topical capsaicin
        TopicalCapsaicin "topical-capsaicin" {
            kind: SelfCare,
            plain_name: "a cream made with chilli pepper",
            purpose: "Warms the skin and may dull the pain.",
            evidence: Fact::new("A small effect in chronic pain.", &[Cashin2025, Nccih]),
            includes: &[],
        }
        /// Relaxation and deep breathing
        Relaxation "relaxation" {
            kind: SelfCare,
            plain_name: "slow breathing and letting muscles go loose",
            purpose: "Helps tense muscles let go and calms the mind.",
            evidence: Fact::in_article("Progressive relaxation: low certainty in chronic pain; very safe.", &s([103, 108]), &[FoundingArticle, Acp2017, Nccih]),
            includes: &[],
        }
        /// Meditation and mindfulness-based stress reduction
        Meditation "meditation" {
            kind: SelfCare,
            plain_name: "meditation",
            purpose: "Helps you cope with pain and stress.",
            evidence: Fact::in_article("Mindfulness-based stress reduction: moderate certainty in chronic pain; very safe.", &s([103, 108]), &[FoundingArticle, Acp2017, Nccih]),
            includes: &[],
        }
        /// Stress management
        StressManagement "stress-management" {
            kind: SelfCare,
            plain_name: "finding ways to feel less stressed",
            purpose: "Keeps you from tensing your muscles without knowing it.",
            evidence: Fact::in_article("No evidence was found that it prevents spasm; it is safe.", &s([108]), &[FoundingArticle, Nccih]),
            includes: &[Treatment::Relaxation, Treatment::Meditation, Treatment::CognitiveBehaviouralTherapy],
        }
        /// Good posture when sitting
        Posture "posture" {
            kind: SelfCare,
            plain_name: "sitting well",
            purpose: "May ease the ache of long sitting. No one posture is right for all; change yours often.",
            evidence: Fact::in_article("No agreement that posture causes low back pain.", &s([111]), &[FoundingArticle, Swain2020]),
            includes: &[],
        }
        /// Hourly breaks from sitting, with a stretch
        SittingBreaks "sitting-breaks" {
            kind: SelfCare,
            plain_name: "getting up every hour to stretch",
            purpose: "Breaks up long sitting.",
            evidence: Fact::in_article("Long sitting goes with back pain in cross-sectional studies; the hour is a convention.", &s([109, 110]), &[FoundingArticle, Sedentary2021]),
            includes: &[],
        }
        /// Weekly aerobic exercise
        WeeklyAerobicExercise "weekly-aerobic-exercise" {
            kind: SelfCare,
            plain_name: "exercise that makes you breathe faster, each week",
            purpose: "Keeps you well and makes long back trouble less likely.",
            evidence: Fact::in_article("Exercise with education prevents: relative risk 0.55, moderate certainty.", &s([105, 106]), &[FoundingArticle, Steffens2016, CdcActivity]),
            includes: &[],
        }
        /// Weekly muscle-strengthening exercise
        WeeklyStrengthening "weekly-strengthening" {
            kind: SelfCare,
            plain_name: "exercise that makes your muscles stronger, each week",
            purpose: "Keeps the muscles of your back strong.",
            evidence: Fact::in_article("Part of the exercise that prevents.", &s([105, 107]), &[FoundingArticle, Steffens2016, CdcActivity]),
            includes: &[],
        }
        /// Transcutaneous electrical nerve stimulation (TENS)
        Tens "tens" {
            kind: SelfCare,
            plain_name: "a small device that tingles the skin (TENS)",
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE and WHO are against it.", &[NiceNg59NonDrug, Who2023List]),
            includes: &[],
        }
        /// Lumbar belt, corset or brace
        BackBelt "back-belt" {
            kind: SelfCare,
            plain_name: "a belt or brace for the back",
            purpose: "People hope that it holds the back. It does not help or prevent pain.",
            evidence: Fact::new("No benefit and no prevention.", &[Who2023List, NiceNg59NonDrug, Steffens2016]),
            includes: &[],
        }
        /// Patient education and advice
        PatientEducation "patient-education" {
            kind: Professional,
            plain_name: "learning about your back",
            purpose: "Tells you what to expect, what to do and what to watch for.",
            evidence: Fact::new("Recommended by all; very low certainty in chronic pain.", &[Who2023List, Danish2018]),
            includes: &[],
        }
        /// Physical therapy
        PhysicalTherapy "physical-therapy" {
            kind: Professional,
            plain_name: "treatment by a physiotherapist",
            purpose: "Helps you move, get strong and manage your back.",
            evidence: Fact::in_article("A frame for exercise, manual therapy and education.", &s([86, 91]), &[FoundingArticle, Apta2021]),
            includes: &[Treatment::PatientEducation, Treatment::ExerciseProgramme, Treatment::SpinalManipulation, Treatment::ProfessionalMassage, Treatment::DryNeedling],
        }
        /// Structured exercise programme
        ExerciseProgramme "exercise-programme" {
            kind: Professional,
            plain_name: "an exercise plan made for you",
            purpose: "Builds strength and trust in your back.",
            evidence: Fact::in_article("Chronic: a small benefit, moderate certainty. Acute: no better than placebo.", &s([88, 89]), &[FoundingArticle, Acp2017, Cashin2025]),
            includes: &[],
        }
        /// Spinal manipulation and mobilisation
        SpinalManipulation "spinal-manipulation" {
            kind: Professional,
            plain_name: "hands-on treatment of the joints of the back",
            purpose: "Helps the back move more freely.",
            evidence: Fact::new("A small effect; NICE only in a package with exercise.", &[Acp2017, Apta2021, Cashin2025, NiceNg59NonDrug]),
            includes: &[],
        }
        /// Massage by a professional
        ProfessionalMassage "professional-massage" {
            kind: Professional,
            plain_name: "massage by a trained person",
            purpose: "Loosens tight muscles and eases pain for a while.",
            evidence: Fact::new("Low to very low certainty; NICE only in a package with exercise.", &[Acp2017, Who2023List, NiceNg59NonDrug]),
            includes: &[],
        }
        /// Acupuncture
        Acupuncture "acupuncture" {
            kind: Professional,
            plain_name: "acupuncture (thin needles in the skin)",
            purpose: "Some people feel less pain. Experts do not agree on it.",
            evidence: Fact::new("ACP and WHO are for it, NICE and Denmark against.", &[Acp2017, Who2023List, NiceNg59DoNotOffer, Danish2018]),
            includes: &[],
        }
        /// Dry needling
        DryNeedling "dry-needling" {
            kind: Professional,
            plain_name: "thin needles into tight muscles",
            purpose: "Aims to make a tight muscle let go.",
            evidence: Fact::new("Low certainty in chronic pain, with other treatment.", &[Who2023List, Apta2021]),
            includes: &[],
        }
        /// Taping
        Taping "taping" {
            kind: Professional,
            plain_name: "stretchy tape on the skin",
            purpose: "May ease long-lasting pain a little.",
            evidence: Fact::new("A small effect in chronic pain, in one review.", &[Cashin2025]),
            includes: &[],
        }
        /// Cognitive behavioural therapy
        CognitiveBehaviouralTherapy "cognitive-behavioural-therapy" {
            kind: Professional,
            plain_name: "talking therapy (CBT)",
            purpose: "Helps you change thoughts and habits that keep pain going.",
            evidence: Fact::new("Strongly recommended on low certainty in chronic pain.", &[Acp2017, Who2023News, VaDod2017]),
            includes: &[],
        }
        /// Operant therapy
        OperantTherapy "operant-therapy" {
            kind: Professional,
            plain_name: "training in habits that help with pain",
            purpose: "Rewards activity, so that pain rules less of the day.",
            evidence: Fact::new("Recommended weakly in chronic pain.", &[Who2023List, Acp2017]),
            includes: &[],
        }
        /// Multidisciplinary biopsychosocial rehabilitation
        MultidisciplinaryRehabilitation "multidisciplinary-rehabilitation" {
            kind: Professional,
            plain_name: "a programme for body and mind by a team",
            purpose: "Helps people whose pain has lasted long get back to daily life.",
            evidence: Fact::new("Moderate certainty in chronic pain.", &[Acp2017, NiceNg59DoNotOffer]),
            includes: &[Treatment::ExerciseProgramme, Treatment::PatientEducation, Treatment::CognitiveBehaviouralTherapy],
        }
        /// Yoga or tai chi
        YogaOrTaiChi "yoga-or-tai-chi" {
            kind: Professional,
            plain_name: "yoga or tai chi",
            purpose: "Gentle movement that trains body and mind.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
            includes: &[],
        }
        /// Electromyographic biofeedback
        Biofeedback "biofeedback" {
            kind: Professional,
            plain_name: "a device that shows you how tense a muscle is",
            purpose: "Helps you learn to let tense muscles go.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
            includes: &[],
        }
        /// Low-level laser therapy
        LowLevelLaser "low-level-laser" {
            kind: Professional,
            plain_name: "treatment with weak laser light",
            purpose: "Aims to ease long-lasting pain.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
            includes: &[],
        }
        /// Mobility aid
        MobilityAid "mobility-aid" {
            kind: Professional,
            plain_name: "a stick or walking frame",
            purpose: "Helps you get about when walking is hard.",
            evidence: Fact::new("A statement of good practice by the WHO.", &[Who2023List]),
            includes: &[],
        }
        /// Traction
        Traction "traction" {
            kind: Professional,
            plain_name: "stretching the spine with weights",
            purpose: "People hope that it takes pressure off. Experts advise against it.",
            evidence: Fact::new("Uniformly against.", &[Who2023List, NiceNg59NonDrug]),
            includes: &[],
        }
        /// Therapeutic ultrasound
        TherapeuticUltrasound "therapeutic-ultrasound" {
            kind: Professional,
            plain_name: "sound waves to the sore place",
            purpose: "People hope that it heals. Experts advise against it.",
            evidence: Fact::new("Uniformly against.", &[Who2023List, NiceNg59NonDrug]),
            includes: &[],
        }
        /// Interferential therapy
        InterferentialTherapy "interferential-therapy" {
            kind: Professional,
            plain_name: "weak electric current through the back",
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59NonDrug]),
            includes: &[],
        }
        /// Percutaneous electrical nerve stimulation (PENS)
        PercutaneousNerveStimulation "percutaneous-nerve-stimulation" {
            kind: Professional,
            plain_name: "weak electric current through needles",
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59NonDrug]),
            includes: &[],
        }
        /// Foot orthotics and rocker soles
        FootOrthotics "foot-orthotics" {
            kind: Professional,
            plain_name: "special insoles or shoes",
            purpose: "People hope that they ease the back. They do not help or prevent pain.",
            evidence: Fact::new("NICE is against them; no prevention.", &[NiceNg59NonDrug, Steffens2016]),
            includes: &[],
        }
        /// Pain medication
        PainMedication "pain-medication" {
            kind: Medicine,
            plain_name: "pain medicine",
            purpose: "Eases pain, so that you can move. Which one depends on the cause and on you.",
            evidence: Fact::in_article("An NSAID is the first choice where one is wanted; the effect is small.", &s([90]), &[FoundingArticle, Acp2017, Cashin2025]),
            includes: &[Treatment::OverTheCounterNsaid, Treatment::TopicalNsaid, Treatment::Paracetamol, Treatment::TopicalCapsaicin, Treatment::WeakOpioid, Treatment::StrongOpioid, Treatment::MuscleRelaxant],
        }
        /// Weak opioid
        WeakOpioid "weak-opioid" {
            kind: Medicine,
            plain_name: "a mild opioid such as codeine",
            purpose: "A doctor may give it for a short time if other tablets do not suit you.",
            evidence: Fact::new("NICE: acute pain only, without an NSAID. ACP: tramadol second line. WHO and others: against.", &[NiceNg59Medicines, Acp2017, Who2023News]),
            includes: &[],
        }
        /// Strong opioid
        StrongOpioid "strong-opioid" {
            kind: Medicine,
            plain_name: "a strong opioid such as morphine",
            purpose: "A strong pain medicine. For back pain it does more harm than good.",
            evidence: Fact::new("No benefit over placebo in acute pain.", &[Opal2023, NiceNg59Medicines]),
            includes: &[],
        }
        /// Muscle relaxant other than a benzodiazepine
        MuscleRelaxant "muscle-relaxant" {
            kind: Medicine,
            plain_name: "a muscle relaxant",
            purpose: "Aims to calm a spasm for a few days. It makes you sleepy.",
            evidence: Fact::new("7.7 of 100 points less pain at 2 weeks or sooner, too little to matter; adverse events 1.6 times as often.", &[MuscleRelaxants2021]),
            includes: &[],
        }
        /// Benzodiazepine
        Benzodiazepine "benzodiazepine" {
            kind: Medicine,
            plain_name: "a sedative such as diazepam",
            purpose: "Calms and makes sleepy. Experts advise against it for back pain.",
            evidence: Fact::new("Against, in back pain and sciatica.", &[VaDod2017, NiceNg59Sciatica]),
            includes: &[],
        }
        /// Serotonin and noradrenaline reuptake inhibitor (duloxetine)
        Snri "snri" {
            kind: Medicine,
            plain_name: "an antidepressant such as duloxetine",
            purpose: "A doctor may try it for long-lasting pain, or for low mood.",
            evidence: Fact::new("5.3 of 100 points less pain at 3 to 13 weeks, too little to matter.", &[Antidepressants2021]),
            includes: &[],
        }
        /// Tricyclic antidepressant
        TricyclicAntidepressant "tricyclic-antidepressant" {
            kind: Medicine,
            plain_name: "an older antidepressant such as amitriptyline",
            purpose: "A doctor may give it for other lasting pain. It does not help back pain.",
            evidence: Fact::new("No effect in low back pain.", &[Antidepressants2021, NiceNg59Medicines]),
            includes: &[],
        }
        /// Selective serotonin reuptake inhibitor
        Ssri "ssri" {
            kind: Medicine,
            plain_name: "an antidepressant such as sertraline",
            purpose: "Helps with low mood and worry. It is not for back pain.",
            evidence: Fact::new("Against for low back pain; NICE lists several for chronic primary pain.", &[NiceNg59Medicines, NiceNg193]),
            includes: &[],
        }
        /// Gabapentinoid
        Gabapentinoid "gabapentinoid" {
            kind: Medicine,
            plain_name: "a nerve medicine such as gabapentin",
            purpose: "People hope that it calms nerve pain. For back pain it does more harm than good.",
            evidence: Fact::new("Harm outweighs benefit in back pain and sciatica.", &[NiceNg59Sciatica, NiceNg59SciaticaReasons]),
            includes: &[],
        }
        /// Anticonvulsant other than a gabapentinoid
        OtherAnticonvulsant "other-anticonvulsant" {
            kind: Medicine,
            plain_name: "another medicine made for epilepsy",
            purpose: "Some doctors have tried it for nerve pain. Experts advise against it.",
            evidence: Fact::new("Against, in back pain and sciatica.", &[NiceNg59Medicines, NiceNg59Sciatica]),
            includes: &[],
        }
        /// Systemic corticosteroid
        SystemicSteroid "systemic-steroid" {
            kind: Medicine,
            plain_name: "steroid tablets",
            purpose: "People hope that they calm a sore nerve. They do not help.",
            evidence: Fact::new("No help, even with leg symptoms.", &[Acp2017Digest, NiceNg59Sciatica]),
            includes: &[],
        }
        /// Antibiotic
        Antibiotic "antibiotic" {
            kind: Medicine,
            plain_name: "an antibiotic",
            purpose: "Treats infection. It does not help other back pain.",
            evidence: Fact::new("No better than placebo in chronic low back pain.", &[Cashin2025]),
            includes: &[],
        }
        /// Medicine for mood, anxiety or stress
        MentalHealthMedicine "mental-health-medicine" {
            kind: Medicine,
            plain_name: "medicine for mood, worry or stress",
            purpose: "Helps with stress, or with what the pain does to your mood.",
            evidence: Fact::in_article("Judged for anxiety and depression, not for pain; never self-care.", &s([94]), &[FoundingArticle, GoodPractice]),
            includes: &[Treatment::Ssri, Treatment::Snri, Treatment::TricyclicAntidepressant],
        }
        /// Epidural steroid injection
        EpiduralSteroid "epidural-steroid" {
            kind: Procedure,
            plain_name: "a steroid injection beside the nerves of the spine",
            purpose: "May ease severe leg pain for a short time.",
            evidence: Fact::new("NICE: acute severe sciatica only. BMJ 2025: against in pain of 3 months or more. Rare grave harm.", &[NiceNg59Injections, Busse2025, FdaEpiduralSteroid]),
            includes: &[],
        }
        /// Facet or other joint injection
        FacetInjection "facet-injection" {
            kind: Procedure,
            plain_name: "an injection into a joint of the spine",
            purpose: "People hope that it calms the joint. Experts advise against it.",
            evidence: Fact::new("NICE and the BMJ panel are against it.", &[NiceNg59Injections, Busse2025]),
            includes: &[],
        }
        /// Trigger point or other muscle injection
        TriggerPointInjection "trigger-point-injection" {
            kind: Procedure,
            plain_name: "an injection into a tight muscle",
            purpose: "People hope that the muscle lets go. Experts advise against it.",
            evidence: Fact::new("NICE and the BMJ panel are against it.", &[NiceNg59Injections, Busse2025]),
            includes: &[],
        }
        /// Radiofrequency denervation
        RadiofrequencyDenervation "radiofrequency-denervation" {
            kind: Procedure,
            plain_name: "heat that numbs a small nerve of the spine",
            purpose: "May ease lasting pain from a joint of the spine. Experts do not agree on it.",
            evidence: Fact::new("NICE: consider, on criteria. BMJ 2025: strongly against, disputed.", &[NiceNg59Radiofrequency, Busse2025, Busse2025Objections]),
            includes: &[],
        }
        /// Spinal cord stimulation
        SpinalCordStimulation "spinal-cord-stimulation" {
            kind: Procedure,
            plain_name: "a device that sends weak current to the spine",
            purpose: "A specialist may offer it if pain stays after surgery.",
            evidence: Fact::new("A specialist's decision.", &[GoodPractice]),
            includes: &[],
        }
        /// Vertebroplasty or kyphoplasty
        Vertebroplasty "vertebroplasty" {
            kind: Procedure,
            plain_name: "cement for a broken bone of the spine",
            purpose: "Steadies some breaks in weak bones.",
            evidence: Fact::new("For selected osteoporotic fractures only.", &[GoodPractice]),
            includes: &[],
        }
        /// Disc surgery (discectomy, microdiscectomy)
        Discectomy "discectomy" {
            kind: Surgery,
            plain_name: "surgery on a damaged disc",
            purpose: "Takes away the piece of a disc that presses on a nerve. It treats leg pain, not back pain.",
            evidence: Fact::in_article("Leg pain 12.1 of 100 points lower at 6 weeks or sooner; the gain does not last.", &s([92]), &[FoundingArticle, Liu2023, GoodPractice]),
            includes: &[],
        }
        /// Spinal decompression surgery (laminectomy)
        Decompression "decompression" {
            kind: Surgery,
            plain_name: "surgery to make room for the nerves",
            purpose: "Takes pressure off the nerves of the spine, so that you can walk further.",
            evidence: Fact::in_article("A modest gain in stenosis: 7.8 points on the Oswestry index.", &s([93]), &[FoundingArticle, Katz2022]),
            includes: &[],
        }
        /// Spinal fusion
        Fusion "fusion" {
            kind: Surgery,
            plain_name: "surgery that joins bones of the spine",
            purpose: "Steadies a spine that is not stable. It is not for common back pain.",
            evidence: Fact::new("No gain over decompression alone in a degenerative slip; against in low back pain.", &[NiceNg59DoNotOffer, NordstenDs, SwedishStenosisStudy]),
            includes: &[],
        }
        /// Disc replacement
        DiscReplacement "disc-replacement" {
            kind: Surgery,
            plain_name: "surgery to put in a false disc",
            purpose: "People hope that a new disc ends the pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59DoNotOffer]),
            includes: &[],
        }
        /// Repair of a pars defect, or fusion of a slip, in a young person
        ParsRepair "pars-repair" {
            kind: Surgery,
            plain_name: "surgery on a cracked bone of the spine in a young person",
            purpose: "For the few who do not get well with rest from sport and training.",
            evidence: Fact::new("90.3 % return to play, against 92.2 % without surgery.", &[ParsReturnToPlay]),
            includes: &[],
        }
        /// Correction of scoliosis
        ScoliosisCorrection "scoliosis-correction" {
            kind: Surgery,
            plain_name: "surgery to straighten a curved spine",
            purpose: "For large curves that get worse, not for pain alone.",
            evidence: Fact::new("For a large or progressive curve.", &[ScoliosisSurgerySeries]),
            includes: &[],
        }
    }
}
