//! The table of treatments.

use super::TreatmentKind::{self, *};
use crate::Source::*;
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A treatment: done at home, given by a professional, taken, injected or operated.
    ///
    /// A row is not a recommendation. Some treatments are listed because guidelines advise against them.
    #[non_exhaustive]
    pub enum Treatment, "a treatment", with {
        /// Who gives it.
        kind: TreatmentKind,
        /// The name for the person, in plain words.
        plain_name: &'static str,
        /// What it is for, or why people ask for it, in plain words.
        purpose: &'static str,
        /// What is known about its effect, in a line for a clinician.
        evidence: Fact,
        /// Its parts, or the kinds of it.
        includes: &'static [Treatment],
    } {
        /// Staying active
        StayActive "stay-active" {
            kind: SelfCare, plain_name: "staying active", includes: &[],
            purpose: "Keeps you moving and helps you get well sooner than rest does.",
            evidence: Fact::in_article("Slightly better than bed rest in acute pain; no different in sciatica.", &s([119]), &[FoundingArticle, CochraneRest, Danish2018]),
        }
        /// Bed rest
        BedRest "bed-rest" {
            kind: SelfCare, plain_name: "rest in bed", includes: &[],
            purpose: "People hope that it heals the back. It does not: keep it very short, if you need it at all.",
            evidence: Fact::new("No advantage; slightly worse than staying active in acute pain.", &[CochraneRest]),
        }
        /// Relative rest: a short pause from the load that hurts
        RelativeRest "relative-rest" {
            kind: SelfCare, plain_name: "a short break from what hurts", includes: &[],
            purpose: "Gives a sore muscle a day or two while you keep moving gently.",
            evidence: Fact::new("At most 1 to 2 days after a strain, then normal activity.", &[LumbarStrain, GoodPractice]),
        }
        /// Superficial heat
        Heat "heat" {
            kind: SelfCare, plain_name: "a warm pack or wrap", includes: &[],
            purpose: "Eases pain and stiffness for a short time.",
            evidence: Fact::in_article("Moderate certainty of short-term relief in acute and subacute pain.", &s([98]), &[FoundingArticle, CochraneHeat, Acp2017]),
        }
        /// Superficial cold
        Cold "cold" {
            kind: SelfCare, plain_name: "a cold pack", includes: &[],
            purpose: "Numbs the pain for a short time. Some people prefer it to heat.",
            evidence: Fact::in_article("Too little evidence; heat against cold conflicts.", &s([98]), &[FoundingArticle, CochraneHeat]),
        }
        /// Alternating heat and cold
        AlternateHeatAndCold "alternate-heat-and-cold" {
            kind: SelfCare, plain_name: "warm and cold packs in turn", includes: &[Treatment::Heat, Treatment::Cold],
            purpose: "Eases pain for a short time. Heat has some proof; taking turns is up to you.",
            evidence: Fact::in_article("No trial of alternation was found; it is a preference.", &s([98]), &[FoundingArticle, CochraneHeat]),
        }
        /// Gentle self-massage
        GentleSelfMassage "gentle-self-massage" {
            kind: SelfCare, plain_name: "gentle rubbing of the sore place", includes: &[],
            purpose: "Loosens tight muscles.",
            evidence: Fact::in_article("Low to very low certainty, and from massage by others.", &s([100]), &[FoundingArticle, Acp2017, Who2023List]),
        }
        /// Gentle stretching
        Stretching "stretching" {
            kind: SelfCare, plain_name: "gentle stretches", includes: &[],
            purpose: "Loosens tight muscles and keeps you moving.",
            evidence: Fact::in_article("As a programme in acute pain no better than placebo; as part of exercise in chronic pain a small benefit.", &s([88, 101, 109]), &[FoundingArticle, Cashin2025]),
        }
        /// Walking
        Walking "walking" {
            kind: SelfCare, plain_name: "walking", includes: &[],
            purpose: "Keeps you active and makes a new bout less likely.",
            evidence: Fact::in_article("With education, limiting recurrence after 208 days against 112, hazard ratio 0.72.", &s([101]), &[FoundingArticle, WalkBack2024]),
        }
        /// Gentle exercise that does not strain the back
        GentleExercise "gentle-exercise" {
            kind: SelfCare, plain_name: "gentle exercise that does not strain your back", includes: &[],
            purpose: "Keeps you moving and your muscles strong.",
            evidence: Fact::in_article("Keeping moving is well supported; a structured programme in acute pain is not.", &s([88, 101]), &[FoundingArticle, CochraneRest, Cashin2025]),
        }
        /// Over-the-counter oral NSAID
        OverTheCounterNsaid "over-the-counter-nsaid" {
            kind: SelfCare, plain_name: "a pain tablet such as ibuprofen", includes: &[],
            purpose: "Eases pain a little, so that you can move. It is not safe for everyone.",
            evidence: Fact::in_article("A small effect; recommended nearly everywhere, contested by Denmark.", &s([102]), &[FoundingArticle, Cashin2025, NiceNg59Medicines, Danish2018]),
        }
        /// Topical NSAID
        TopicalNsaid "topical-nsaid" {
            kind: SelfCare, plain_name: "a pain gel for the skin", includes: &[],
            purpose: "People use it to ease a sore place. There is little proof for the back.",
            evidence: Fact::new("Unproven on the back; the US label excludes it.", &[DiclofenacGelUs]),
        }
        /// Paracetamol (acetaminophen)
        Paracetamol "paracetamol" {
            kind: SelfCare, plain_name: "paracetamol", includes: &[],
            purpose: "A mild pain tablet. On its own it is unlikely to help your back.",
            evidence: Fact::new("No better than placebo alone.", &[Cashin2025, Pace2014]),
        }
        /// Topical capsaicin
        TopicalCapsaicin "topical-capsaicin" {
            kind: SelfCare, plain_name: "a cream made with chilli pepper", includes: &[],
            purpose: "Warms the skin and may dull the pain.",
            evidence: Fact::new("A small effect in chronic pain, where the WHO recommends topical cayenne weakly.", &[Cashin2025, Nccih, Who2023For, Who2023News]),
        }
        /// Relaxation and deep breathing
        Relaxation "relaxation" {
            kind: SelfCare, plain_name: "slow breathing and letting muscles go loose", includes: &[],
            purpose: "Helps tense muscles let go and calms the mind.",
            evidence: Fact::in_article("Progressive relaxation: low certainty in chronic pain; very safe.", &s([103, 108]), &[FoundingArticle, Acp2017, Nccih]),
        }
        /// Meditation and mindfulness-based stress reduction
        Meditation "meditation" {
            kind: SelfCare, plain_name: "meditation", includes: &[], purpose: "Helps you cope with pain and stress.",
            evidence: Fact::in_article("Mindfulness-based stress reduction: moderate certainty in chronic pain; very safe.", &s([103, 108]), &[FoundingArticle, Acp2017, Nccih]),
        }
        /// Stress management
        StressManagement "stress-management" {
            kind: SelfCare, plain_name: "finding ways to feel less stressed",
            includes: &[Treatment::Relaxation, Treatment::Meditation, Treatment::CognitiveBehaviouralTherapy],
            purpose: "Keeps you from tensing your muscles without knowing it.",
            evidence: Fact::in_article("No evidence was found that it prevents spasm; it is safe.", &s([108]), &[FoundingArticle, Nccih]),
        }
        /// Good posture when sitting
        Posture "posture" {
            kind: SelfCare, plain_name: "sitting well", includes: &[],
            purpose: "May ease the ache of long sitting. No one posture is right for all; change yours often.",
            evidence: Fact::in_article("No agreement that posture causes low back pain.", &s([111]), &[FoundingArticle, Swain2020]),
        }
        /// Hourly breaks from sitting, with a stretch
        SittingBreaks "sitting-breaks" {
            kind: SelfCare, plain_name: "getting up every hour to stretch", includes: &[],
            purpose: "Breaks up long sitting.",
            evidence: Fact::in_article("Long sitting goes with back pain in cross-sectional studies; the hour is a convention.", &s([109, 110]), &[FoundingArticle, Sedentary2021]),
        }
        /// Weekly aerobic exercise
        WeeklyAerobicExercise "weekly-aerobic-exercise" {
            kind: SelfCare, plain_name: "exercise that makes you breathe faster, each week", includes: &[],
            purpose: "Keeps you well and makes long back trouble less likely.",
            evidence: Fact::in_article("Exercise with education prevents: relative risk 0.55, moderate certainty.", &s([105, 106]), &[FoundingArticle, Steffens2016, CdcActivity]),
        }
        /// Weekly muscle-strengthening exercise
        WeeklyStrengthening "weekly-strengthening" {
            kind: SelfCare, plain_name: "exercise that makes your muscles stronger, each week", includes: &[],
            purpose: "Keeps the muscles of your back strong.",
            evidence: Fact::in_article("Part of the exercise that prevents.", &s([105, 107]), &[FoundingArticle, Steffens2016, CdcActivity]),
        }
        /// Transcutaneous electrical nerve stimulation (TENS)
        Tens "tens" {
            kind: SelfCare, plain_name: "a small device that tingles the skin (TENS)", includes: &[],
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE and WHO are against it.", &[NiceNg59NonDrug, Who2023List]),
        }
        /// Lumbar belt, corset or brace
        BackBelt "back-belt" {
            kind: SelfCare, plain_name: "a belt or brace for the back", includes: &[],
            purpose: "People hope that it holds the back. It does not help or prevent pain.",
            evidence: Fact::new("No benefit and no prevention.", &[Who2023List, NiceNg59NonDrug, Steffens2016]),
        }
        /// Patient education and advice
        PatientEducation "patient-education" {
            kind: Professional, plain_name: "learning about your back", includes: &[],
            purpose: "Tells you what to expect, what to do and what to watch for.",
            evidence: Fact::new("Recommended by all; very low certainty in chronic pain.", &[Who2023List, Danish2018]),
        }
        /// Physical therapy
        PhysicalTherapy "physical-therapy" {
            kind: Professional, plain_name: "treatment by a physiotherapist",
            includes: &[Treatment::PatientEducation, Treatment::ExerciseProgramme, Treatment::SpinalManipulation, Treatment::ProfessionalMassage, Treatment::DryNeedling],
            purpose: "Helps you move, get strong and manage your back.",
            evidence: Fact::in_article("A frame for exercise, manual therapy and education.", &s([86, 91]), &[FoundingArticle, Apta2021]),
        }
        /// Structured exercise programme
        ExerciseProgramme "exercise-programme" {
            kind: Professional, plain_name: "an exercise plan made for you", includes: &[],
            purpose: "Builds strength and trust in your back.",
            evidence: Fact::in_article("Chronic: a small benefit, moderate certainty. Acute: no better than placebo.", &s([88, 89]), &[FoundingArticle, Acp2017, Cashin2025]),
        }
        /// Spinal manipulation and mobilisation
        SpinalManipulation "spinal-manipulation" {
            kind: Professional, plain_name: "hands-on treatment of the joints of the back", includes: &[],
            purpose: "Helps the back move more freely.",
            evidence: Fact::new("A small effect; NICE only in a package with exercise.", &[Acp2017, Apta2021, Cashin2025, NiceNg59NonDrug]),
        }
        /// Massage by a professional
        ProfessionalMassage "professional-massage" {
            kind: Professional, plain_name: "massage by a trained person", includes: &[],
            purpose: "Loosens tight muscles and eases pain for a while.",
            evidence: Fact::new("Low to very low certainty; NICE only in a package with exercise.", &[Acp2017, Who2023List, NiceNg59NonDrug]),
        }
        /// Acupuncture
        Acupuncture "acupuncture" {
            kind: Professional, plain_name: "acupuncture (thin needles in the skin)", includes: &[],
            purpose: "Some people feel less pain. Experts do not agree on it.",
            evidence: Fact::new("ACP and WHO are for it, NICE and Denmark against.", &[Acp2017, Who2023List, NiceNg59DoNotOffer, Danish2018]),
        }
        /// Dry needling
        DryNeedling "dry-needling" {
            kind: Professional, plain_name: "thin needles into tight muscles", includes: &[],
            purpose: "Aims to make a tight muscle let go.",
            evidence: Fact::new("Low certainty in chronic pain, with other treatment.", &[Who2023List, Apta2021]),
        }
        /// Taping
        Taping "taping" {
            kind: Professional, plain_name: "stretchy tape on the skin", includes: &[],
            purpose: "May ease long-lasting pain a little.",
            evidence: Fact::new("A small effect in chronic pain, in one review.", &[Cashin2025]),
        }
        /// Cognitive behavioural therapy
        CognitiveBehaviouralTherapy "cognitive-behavioural-therapy" {
            kind: Professional, plain_name: "talking therapy (CBT)", includes: &[],
            purpose: "Helps you change thoughts and habits that keep pain going.",
            evidence: Fact::new("Strongly recommended on low certainty in chronic pain.", &[Acp2017, Who2023News, VaDod2017]),
        }
        /// Operant therapy
        OperantTherapy "operant-therapy" {
            kind: Professional, plain_name: "training in habits that help with pain", includes: &[],
            purpose: "Rewards activity, so that pain rules less of the day.",
            evidence: Fact::new("Recommended weakly in chronic pain.", &[Who2023List, Acp2017]),
        }
        /// Multidisciplinary biopsychosocial rehabilitation
        MultidisciplinaryRehabilitation "multidisciplinary-rehabilitation" {
            kind: Professional, plain_name: "a programme for body and mind by a team",
            includes: &[Treatment::ExerciseProgramme, Treatment::PatientEducation, Treatment::CognitiveBehaviouralTherapy],
            purpose: "Helps people whose pain has lasted long get back to daily life.",
            evidence: Fact::new("Moderate certainty in chronic pain.", &[Acp2017, NiceNg59DoNotOffer]),
        }
        /// Yoga or tai chi
        YogaOrTaiChi "yoga-or-tai-chi" {
            kind: Professional, plain_name: "yoga or tai chi", includes: &[],
            purpose: "Gentle movement that trains body and mind.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
        }
        /// Electromyographic biofeedback
        Biofeedback "biofeedback" {
            kind: Professional, plain_name: "a device that shows you how tense a muscle is", includes: &[],
            purpose: "Helps you learn to let tense muscles go.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
        }
        /// Low-level laser therapy
        LowLevelLaser "low-level-laser" {
            kind: Professional, plain_name: "treatment with weak laser light", includes: &[],
            purpose: "Aims to ease long-lasting pain.",
            evidence: Fact::new("Low certainty in chronic pain.", &[Acp2017]),
        }
        /// Mobility aid
        MobilityAid "mobility-aid" {
            kind: Professional, plain_name: "a stick or walking frame", includes: &[],
            purpose: "Helps you get about when walking is hard.",
            evidence: Fact::new("A statement of good practice by the WHO.", &[Who2023List]),
        }
        /// Traction
        Traction "traction" {
            kind: Professional, plain_name: "stretching the spine with weights", includes: &[],
            purpose: "People hope that it takes pressure off. Experts advise against it.",
            evidence: Fact::new("Uniformly against.", &[Who2023List, NiceNg59NonDrug]),
        }
        /// Therapeutic ultrasound
        TherapeuticUltrasound "therapeutic-ultrasound" {
            kind: Professional, plain_name: "sound waves to the sore place", includes: &[],
            purpose: "People hope that it heals. Experts advise against it.",
            evidence: Fact::new("Uniformly against.", &[Who2023List, NiceNg59NonDrug]),
        }
        /// Interferential therapy
        InterferentialTherapy "interferential-therapy" {
            kind: Professional, plain_name: "weak electric current through the back", includes: &[],
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59NonDrug]),
        }
        /// Percutaneous electrical nerve stimulation (PENS)
        PercutaneousNerveStimulation "percutaneous-nerve-stimulation" {
            kind: Professional, plain_name: "weak electric current through needles", includes: &[],
            purpose: "People hope that it blocks pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59NonDrug]),
        }
        /// Foot orthotics and rocker soles
        FootOrthotics "foot-orthotics" {
            kind: Professional, plain_name: "special insoles or shoes", includes: &[],
            purpose: "People hope that they ease the back. They do not help or prevent pain.",
            evidence: Fact::new("NICE is against them; no prevention.", &[NiceNg59NonDrug, Steffens2016]),
        }
        /// Pain medication
        PainMedication "pain-medication" {
            kind: Medicine, plain_name: "pain medicine",
            includes: &[Treatment::OverTheCounterNsaid, Treatment::TopicalNsaid, Treatment::Paracetamol, Treatment::TopicalCapsaicin, Treatment::WeakOpioid, Treatment::StrongOpioid, Treatment::MuscleRelaxant],
            purpose: "Eases pain, so that you can move. Which one depends on the cause and on you.",
            evidence: Fact::in_article("An NSAID is the first choice where one is wanted; the effect is small.", &s([90]), &[FoundingArticle, Acp2017, Cashin2025]),
        }
        /// Weak opioid
        WeakOpioid "weak-opioid" {
            kind: Medicine, plain_name: "a mild opioid such as codeine", includes: &[],
            purpose: "A doctor may give it for a short time if other tablets do not suit you.",
            evidence: Fact::new("NICE: acute pain only, without an NSAID. ACP: tramadol second line. WHO and others: against.", &[NiceNg59Medicines, Acp2017, Who2023News]),
        }
        /// Strong opioid
        StrongOpioid "strong-opioid" {
            kind: Medicine, plain_name: "a strong opioid such as morphine", includes: &[],
            purpose: "A strong pain medicine. For back pain it does more harm than good.",
            evidence: Fact::new("No benefit over placebo in acute pain.", &[Opal2023, NiceNg59Medicines]),
        }
        /// Muscle relaxant other than a benzodiazepine
        MuscleRelaxant "muscle-relaxant" {
            kind: Medicine, plain_name: "a muscle relaxant", includes: &[],
            purpose: "Aims to calm a spasm for a few days. It makes you sleepy.",
            evidence: Fact::new("7.7 of 100 points less pain at 2 weeks or sooner, too little to matter; adverse events 1.6 times as often.", &[MuscleRelaxants2021]),
        }
        /// Benzodiazepine
        Benzodiazepine "benzodiazepine" {
            kind: Medicine, plain_name: "a sedative such as diazepam", includes: &[],
            purpose: "Calms and makes sleepy. Experts advise against it for back pain.",
            evidence: Fact::new("Against, in back pain and sciatica.", &[VaDod2017, NiceNg59Sciatica]),
        }
        /// Serotonin and noradrenaline reuptake inhibitor (duloxetine)
        Snri "snri" {
            kind: Medicine, plain_name: "an antidepressant such as duloxetine", includes: &[],
            purpose: "A doctor may try it for long-lasting pain, or for low mood.",
            evidence: Fact::new("5.3 of 100 points less pain at 3 to 13 weeks, too little to matter.", &[Antidepressants2021]),
        }
        /// Tricyclic antidepressant
        TricyclicAntidepressant "tricyclic-antidepressant" {
            kind: Medicine, plain_name: "an older antidepressant such as amitriptyline", includes: &[],
            purpose: "A doctor may give it for other lasting pain. It does not help back pain.",
            evidence: Fact::new("No effect in low back pain.", &[Antidepressants2021, NiceNg59Medicines]),
        }
        /// Selective serotonin reuptake inhibitor
        Ssri "ssri" {
            kind: Medicine, plain_name: "an antidepressant such as sertraline", includes: &[],
            purpose: "Helps with low mood and worry. It is not for back pain.",
            evidence: Fact::new("Against for low back pain; NICE lists several for chronic primary pain.", &[NiceNg59Medicines, NiceNg193]),
        }
        /// Gabapentinoid
        Gabapentinoid "gabapentinoid" {
            kind: Medicine, plain_name: "a nerve medicine such as gabapentin", includes: &[],
            purpose: "People hope that it calms nerve pain. For back pain it does more harm than good.",
            evidence: Fact::new("Harm outweighs benefit in back pain and sciatica.", &[NiceNg59Sciatica, NiceNg59SciaticaReasons]),
        }
        /// Anticonvulsant other than a gabapentinoid
        OtherAnticonvulsant "other-anticonvulsant" {
            kind: Medicine, plain_name: "another medicine made for epilepsy", includes: &[],
            purpose: "Some doctors have tried it for nerve pain. Experts advise against it.",
            evidence: Fact::new("Against, in back pain and sciatica.", &[NiceNg59Medicines, NiceNg59Sciatica]),
        }
        /// Systemic corticosteroid
        SystemicSteroid "systemic-steroid" {
            kind: Medicine, plain_name: "steroid tablets", includes: &[],
            purpose: "People hope that they calm a sore nerve. They do not help.",
            evidence: Fact::new("No help, even with leg symptoms.", &[Acp2017Digest, NiceNg59Sciatica]),
        }
        /// Antibiotic
        Antibiotic "antibiotic" {
            kind: Medicine, plain_name: "an antibiotic", includes: &[],
            purpose: "Treats infection. It does not help other back pain.",
            evidence: Fact::new("No better than placebo in chronic low back pain.", &[Cashin2025]),
        }
        /// Medicine for mood, anxiety or stress
        MentalHealthMedicine "mental-health-medicine" {
            kind: Medicine, plain_name: "medicine for mood, worry or stress",
            includes: &[Treatment::Ssri, Treatment::Snri, Treatment::TricyclicAntidepressant],
            purpose: "Helps with stress, or with what the pain does to your mood.",
            evidence: Fact::in_article("Judged for anxiety and depression, not for pain; never self-care.", &s([94]), &[FoundingArticle, GoodPractice]),
        }
        /// Epidural steroid injection
        EpiduralSteroid "epidural-steroid" {
            kind: Procedure, plain_name: "a steroid injection beside the nerves of the spine", includes: &[],
            purpose: "May ease severe leg pain for a short time.",
            evidence: Fact::new("NICE: acute severe sciatica only. BMJ 2025: against in pain of 3 months or more. Rare grave harm.", &[NiceNg59Injections, Busse2025, FdaEpiduralSteroid]),
        }
        /// Facet or other joint injection
        FacetInjection "facet-injection" {
            kind: Procedure, plain_name: "an injection into a joint of the spine", includes: &[],
            purpose: "People hope that it calms the joint. Experts advise against it.",
            evidence: Fact::new("NICE and the BMJ panel are against it.", &[NiceNg59Injections, Busse2025]),
        }
        /// Trigger point or other muscle injection
        TriggerPointInjection "trigger-point-injection" {
            kind: Procedure, plain_name: "an injection into a tight muscle", includes: &[],
            purpose: "People hope that the muscle lets go. Experts advise against it.",
            evidence: Fact::new("NICE and the BMJ panel are against it.", &[NiceNg59Injections, Busse2025]),
        }
        /// Radiofrequency denervation
        RadiofrequencyDenervation "radiofrequency-denervation" {
            kind: Procedure, plain_name: "heat that numbs a small nerve of the spine", includes: &[],
            purpose: "May ease lasting pain from a joint of the spine. Experts do not agree on it.",
            evidence: Fact::new("NICE: consider, on criteria. BMJ 2025: strongly against, disputed.", &[NiceNg59Radiofrequency, Busse2025, Busse2025Objections]),
        }
        /// Spinal cord stimulation
        SpinalCordStimulation "spinal-cord-stimulation" {
            kind: Procedure, plain_name: "a device that sends weak current to the spine", includes: &[],
            purpose: "A specialist may offer it if pain stays after surgery.",
            evidence: Fact::new("A specialist's decision.", &[GoodPractice]),
        }
        /// Vertebroplasty or kyphoplasty
        Vertebroplasty "vertebroplasty" {
            kind: Procedure, plain_name: "cement for a broken bone of the spine", includes: &[],
            purpose: "Steadies some breaks in weak bones.",
            evidence: Fact::new("For selected osteoporotic fractures only.", &[GoodPractice]),
        }
        /// Disc surgery (discectomy, microdiscectomy)
        Discectomy "discectomy" {
            kind: Surgery, plain_name: "surgery on a damaged disc", includes: &[],
            purpose: "Takes away the piece of a disc that presses on a nerve. It treats leg pain, not back pain.",
            evidence: Fact::in_article("Leg pain 12.1 of 100 points lower at 6 weeks or sooner; the gain does not last.", &s([92]), &[FoundingArticle, Liu2023, GoodPractice]),
        }
        /// Spinal decompression surgery (laminectomy)
        Decompression "decompression" {
            kind: Surgery, plain_name: "surgery to make room for the nerves", includes: &[],
            purpose: "Takes pressure off the nerves of the spine, so that you can walk further.",
            evidence: Fact::in_article("A modest gain in stenosis: 7.8 points on the Oswestry index.", &s([93]), &[FoundingArticle, Katz2022]),
        }
        /// Spinal fusion
        Fusion "fusion" {
            kind: Surgery, plain_name: "surgery that joins bones of the spine", includes: &[],
            purpose: "Steadies a spine that is not stable. It is not for common back pain.",
            evidence: Fact::new("No gain over decompression alone in a degenerative slip; against in low back pain.", &[NiceNg59DoNotOffer, NordstenDs, SwedishStenosisStudy]),
        }
        /// Disc replacement
        DiscReplacement "disc-replacement" {
            kind: Surgery, plain_name: "surgery to put in a false disc", includes: &[],
            purpose: "People hope that a new disc ends the pain. Experts advise against it.",
            evidence: Fact::new("NICE is against it.", &[NiceNg59DoNotOffer]),
        }
        /// Repair of a pars defect, or fusion of a slip, in a young person
        ParsRepair "pars-repair" {
            kind: Surgery, plain_name: "surgery on a cracked bone of the spine in a young person", includes: &[],
            purpose: "For the few who do not get well with rest from sport and training.",
            evidence: Fact::new("90.3 % return to play, against 92.2 % without surgery.", &[ParsReturnToPlay]),
        }
        /// Correction of scoliosis
        ScoliosisCorrection "scoliosis-correction" {
            kind: Surgery, plain_name: "surgery to straighten a curved spine", includes: &[],
            purpose: "For large curves that get worse, not for pain alone.",
            evidence: Fact::new("For a large or progressive curve.", &[ScoliosisSurgerySeries]),
        }
    }
}
