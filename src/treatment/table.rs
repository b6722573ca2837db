//! The table of treatments.

use super::TreatmentKind;
use crate::Fact;
use crate::fact::fact;
use crate::vocabulary::vocabulary;

macro_rules! treatments {
    ($(
        #[doc = $term:literal] $(#[doc = $more:literal])*
        $Variant:ident $id:literal $kind:ident
            plain $plain:literal
            purpose $purpose:literal
            evidence ($($evidence:tt)+)
            $(includes [$($part:ident),+ $(,)?])?;
    )+) => {
        vocabulary! {
            /// A treatment: done at home, given by a professional, taken, injected or operated.
            ///
            /// That it has a row says nothing for it: some are there because guidelines advise against them.
            #[non_exhaustive]
            pub enum Treatment, "a treatment" {
                $( #[doc = $term] $(#[doc = $more])* $Variant $id; )+
            }
        }

        impl Treatment {
            /// By whom it is given.
            #[must_use]
            pub const fn kind(self) -> TreatmentKind {
                match self { $(Self::$Variant => TreatmentKind::$kind),+ }
            }

            /// The name for the person, in plain words.
            #[must_use]
            pub const fn plain_name(self) -> &'static str {
                match self { $(Self::$Variant => $plain),+ }
            }

            /// What it is for, or why people ask for it, in plain words.
            #[must_use]
            pub const fn purpose(self) -> &'static str {
                match self { $(Self::$Variant => $purpose),+ }
            }

            /// What is known of its effect, in a line for a clinician.
            #[must_use]
            pub const fn evidence(self) -> Fact {
                match self { $(Self::$Variant => fact!($($evidence)+)),+ }
            }

            /// The treatments that it is made of, or that are kinds of it.
            #[must_use]
            pub const fn includes(self) -> &'static [Self] {
                match self { $(Self::$Variant => &[$($(Self::$part),+)?]),+ }
            }
        }
    };
}

treatments! {
    /// Staying active
    StayActive "stay-active" SelfCare
        plain "staying active"
        purpose "Keeps you moving and helps you get well sooner than rest does."
        evidence ("Slightly better than bed rest in acute pain; no different in sciatica.", article [119], sources [CochraneRest, Danish2018]);
    /// Bed rest
    BedRest "bed-rest" SelfCare
        plain "rest in bed"
        purpose "People hope that it heals the back. It does not: keep it very short, if you need it at all."
        evidence ("No advantage; slightly worse than staying active in acute pain.", sources [CochraneRest]);
    /// Relative rest: a short pause from the load that hurts
    RelativeRest "relative-rest" SelfCare
        plain "a short break from what hurts"
        purpose "Gives a sore muscle a day or two while you keep moving gently."
        evidence ("At most 1 to 2 days after a strain, then normal activity.", sources [LumbarStrain, GoodPractice]);
    /// Superficial heat
    Heat "heat" SelfCare
        plain "a warm pack or wrap"
        purpose "Eases pain and stiffness for a short time."
        evidence ("Moderate certainty of short-term relief in acute and subacute pain.", article [98], sources [CochraneHeat, Acp2017]);
    /// Superficial cold
    Cold "cold" SelfCare
        plain "a cold pack"
        purpose "Numbs the pain for a short time. Some people prefer it to heat."
        evidence ("Too little evidence; heat against cold conflicts.", article [98], sources [CochraneHeat]);
    /// Alternating heat and cold
    AlternateHeatAndCold "alternate-heat-and-cold" SelfCare
        plain "warm and cold packs in turn"
        purpose "Eases pain for a short time. Heat has some proof; taking turns is up to you."
        evidence ("No trial of alternation was found; it is a preference.", article [98], sources [CochraneHeat])
        includes [Heat, Cold];
    /// Gentle self-massage
    GentleSelfMassage "gentle-self-massage" SelfCare
        plain "gentle rubbing of the sore place"
        purpose "Loosens tight muscles."
        evidence ("Low to very low certainty, and from massage by others.", article [100], sources [Acp2017, Who2023List]);
    /// Gentle stretching
    Stretching "stretching" SelfCare
        plain "gentle stretches"
        purpose "Loosens tight muscles and keeps you moving."
        evidence ("As a programme in acute pain no better than placebo; as part of exercise in chronic pain a small benefit.",
            article [88, 101, 109], sources [Cashin2025]);
    /// Walking
    Walking "walking" SelfCare
        plain "walking"
        purpose "Keeps you active and makes a new bout less likely."
        evidence ("With education, limiting recurrence after 208 days against 112, hazard ratio 0.72.", article [101], sources [WalkBack2024]);
    /// Gentle exercise that does not strain the back
    GentleExercise "gentle-exercise" SelfCare
        plain "gentle exercise that does not strain your back"
        purpose "Keeps you moving and your muscles strong."
        evidence ("Keeping moving is well supported; a structured programme in acute pain is not.", article [88, 101],
            sources [CochraneRest, Cashin2025]);
    /// Over-the-counter oral NSAID
    OverTheCounterNsaid "over-the-counter-nsaid" SelfCare
        plain "a pain tablet such as ibuprofen"
        purpose "Eases pain a little, so that you can move. It is not safe for everyone."
        evidence ("A small effect; recommended nearly everywhere, contested by Denmark.", article [102],
            sources [Cashin2025, NiceNg59Medicines, Danish2018]);
    /// Topical NSAID
    TopicalNsaid "topical-nsaid" SelfCare
        plain "a pain gel for the skin"
        purpose "People use it to ease a sore place. There is little proof for the back."
        evidence ("Unproven on the back; the US label excludes it.", sources [DiclofenacGelUs]);
    /// Paracetamol (acetaminophen)
    Paracetamol "paracetamol" SelfCare
        plain "paracetamol"
        purpose "A mild pain tablet. On its own it is unlikely to help your back."
        evidence ("No better than placebo alone.", sources [Cashin2025, Pace2014]);
    /// Topical capsaicin
    TopicalCapsaicin "topical-capsaicin" SelfCare
        plain "a cream made with chilli pepper"
        purpose "Warms the skin and may dull the pain."
        evidence ("A small effect in chronic pain.", sources [Cashin2025, Nccih]);
    /// Relaxation and deep breathing
    Relaxation "relaxation" SelfCare
        plain "slow breathing and letting muscles go loose"
        purpose "Helps tense muscles let go and calms the mind."
        evidence ("Progressive relaxation: low certainty in chronic pain; very safe.", article [103, 108], sources [Acp2017, Nccih]);
    /// Meditation and mindfulness-based stress reduction
    Meditation "meditation" SelfCare
        plain "meditation"
        purpose "Helps you cope with pain and stress."
        evidence ("Mindfulness-based stress reduction: moderate certainty in chronic pain; very safe.", article [103, 108],
            sources [Acp2017, Nccih]);
    /// Stress management
    StressManagement "stress-management" SelfCare
        plain "finding ways to feel less stressed"
        purpose "Keeps you from tensing your muscles without knowing it."
        evidence ("No evidence was found that it prevents spasm; it is safe.", article [108], sources [Nccih])
        includes [Relaxation, Meditation, CognitiveBehaviouralTherapy];
    /// Good posture when sitting
    Posture "posture" SelfCare
        plain "sitting well"
        purpose "May ease the ache of long sitting. No one posture is right for all; change yours often."
        evidence ("No agreement that posture causes low back pain.", article [111], sources [Swain2020]);
    /// Hourly breaks from sitting, with a stretch
    SittingBreaks "sitting-breaks" SelfCare
        plain "getting up every hour to stretch"
        purpose "Breaks up long sitting."
        evidence ("Long sitting goes with back pain in cross-sectional studies; the hour is a convention.", article [109, 110],
            sources [Sedentary2021]);
    /// Weekly aerobic exercise
    WeeklyAerobicExercise "weekly-aerobic-exercise" SelfCare
        plain "exercise that makes you breathe faster, each week"
        purpose "Keeps you well and makes long back trouble less likely."
        evidence ("Exercise with education prevents: relative risk 0.55, moderate certainty.", article [105, 106],
            sources [Steffens2016, CdcActivity]);
    /// Weekly muscle-strengthening exercise
    WeeklyStrengthening "weekly-strengthening" SelfCare
        plain "exercise that makes your muscles stronger, each week"
        purpose "Keeps the muscles of your back strong."
        evidence ("Part of the exercise that prevents.", article [105, 107], sources [Steffens2016, CdcActivity]);
    /// Transcutaneous electrical nerve stimulation (TENS)
    Tens "tens" SelfCare
        plain "a small device that tingles the skin (TENS)"
        purpose "People hope that it blocks pain. Experts advise against it."
        evidence ("NICE and WHO are against it.", sources [NiceNg59NonDrug, Who2023List]);
    /// Lumbar belt, corset or brace
    BackBelt "back-belt" SelfCare
        plain "a belt or brace for the back"
        purpose "People hope that it holds the back. It does not help or prevent pain."
        evidence ("No benefit and no prevention.", sources [Who2023List, NiceNg59NonDrug, Steffens2016]);
    /// Patient education and advice
    PatientEducation "patient-education" Professional
        plain "learning about your back"
        purpose "Tells you what to expect, what to do and what to watch for."
        evidence ("Recommended by all; very low certainty in chronic pain.", sources [Who2023List, Danish2018]);
    /// Physical therapy
    PhysicalTherapy "physical-therapy" Professional
        plain "treatment by a physiotherapist"
        purpose "Helps you move, get strong and manage your back."
        evidence ("A frame for exercise, manual therapy and education.", article [86, 91], sources [Apta2021])
        includes [PatientEducation, ExerciseProgramme, SpinalManipulation, ProfessionalMassage, DryNeedling];
    /// Structured exercise programme
    ExerciseProgramme "exercise-programme" Professional
        plain "an exercise plan made for you"
        purpose "Builds strength and trust in your back."
        evidence ("Chronic: a small benefit, moderate certainty. Acute: no better than placebo.", article [88, 89],
            sources [Acp2017, Cashin2025]);
    /// Spinal manipulation and mobilisation
    SpinalManipulation "spinal-manipulation" Professional
        plain "hands-on treatment of the joints of the back"
        purpose "Helps the back move more freely."
        evidence ("A small effect; NICE only in a package with exercise.", sources [Acp2017, Apta2021, Cashin2025, NiceNg59NonDrug]);
    /// Massage by a professional
    ProfessionalMassage "professional-massage" Professional
        plain "massage by a trained person"
        purpose "Loosens tight muscles and eases pain for a while."
        evidence ("Low to very low certainty; NICE only in a package with exercise.", sources [Acp2017, Who2023List, NiceNg59NonDrug]);
    /// Acupuncture
    Acupuncture "acupuncture" Professional
        plain "acupuncture (thin needles in the skin)"
        purpose "Some people feel less pain. Experts do not agree on it."
        evidence ("ACP and WHO are for it, NICE and Denmark against.", sources [Acp2017, Who2023List, NiceNg59DoNotOffer, Danish2018]);
    /// Dry needling
    DryNeedling "dry-needling" Professional
        plain "thin needles into tight muscles"
        purpose "Aims to make a tight muscle let go."
        evidence ("Low certainty in chronic pain, with other treatment.", sources [Who2023List, Apta2021]);
    /// Taping
    Taping "taping" Professional
        plain "stretchy tape on the skin"
        purpose "May ease long-lasting pain a little."
        evidence ("A small effect in chronic pain, in one review.", sources [Cashin2025]);
    /// Cognitive behavioural therapy
    CognitiveBehaviouralTherapy "cognitive-behavioural-therapy" Professional
        plain "talking therapy (CBT)"
        purpose "Helps you change thoughts and habits that keep pain going."
        evidence ("Strongly recommended on low certainty in chronic pain.", sources [Acp2017, Who2023News, VaDod2017]);
    /// Operant therapy
    OperantTherapy "operant-therapy" Professional
        plain "training in habits that help with pain"
        purpose "Rewards activity, so that pain rules less of the day."
        evidence ("Recommended weakly in chronic pain.", sources [Who2023List, Acp2017]);
    /// Multidisciplinary biopsychosocial rehabilitation
    MultidisciplinaryRehabilitation "multidisciplinary-rehabilitation" Professional
        plain "a programme for body and mind by a team"
        purpose "Helps people whose pain has lasted long get back to daily life."
        evidence ("Moderate certainty in chronic pain.", sources [Acp2017, NiceNg59DoNotOffer])
        includes [ExerciseProgramme, PatientEducation, CognitiveBehaviouralTherapy];
    /// Yoga or tai chi
    YogaOrTaiChi "yoga-or-tai-chi" Professional
        plain "yoga or tai chi"
        purpose "Gentle movement that trains body and mind."
        evidence ("Low certainty in chronic pain.", sources [Acp2017]);
    /// Electromyographic biofeedback
    Biofeedback "biofeedback" Professional
        plain "a device that shows you how tense a muscle is"
        purpose "Helps you learn to let tense muscles go."
        evidence ("Low certainty in chronic pain.", sources [Acp2017]);
    /// Low-level laser therapy
    LowLevelLaser "low-level-laser" Professional
        plain "treatment with weak laser light"
        purpose "Aims to ease long-lasting pain."
        evidence ("Low certainty in chronic pain.", sources [Acp2017]);
    /// Mobility aid
    MobilityAid "mobility-aid" Professional
        plain "a stick or walking frame"
        purpose "Helps you get about when walking is hard."
        evidence ("A statement of good practice by the WHO.", sources [Who2023List]);
    /// Traction
    Traction "traction" Professional
        plain "stretching the spine with weights"
        purpose "People hope that it takes pressure off. Experts advise against it."
        evidence ("Uniformly against.", sources [Who2023List, NiceNg59NonDrug]);
    /// Therapeutic ultrasound
    TherapeuticUltrasound "therapeutic-ultrasound" Professional
        plain "sound waves to the sore place"
        purpose "People hope that it heals. Experts advise against it."
        evidence ("Uniformly against.", sources [Who2023List, NiceNg59NonDrug]);
    /// Interferential therapy
    InterferentialTherapy "interferential-therapy" Professional
        plain "weak electric current through the back"
        purpose "People hope that it blocks pain. Experts advise against it."
        evidence ("NICE is against it.", sources [NiceNg59NonDrug]);
    /// Percutaneous electrical nerve stimulation (PENS)
    PercutaneousNerveStimulation "percutaneous-nerve-stimulation" Professional
        plain "weak electric current through needles"
        purpose "People hope that it blocks pain. Experts advise against it."
        evidence ("NICE is against it.", sources [NiceNg59NonDrug]);
    /// Foot orthotics and rocker soles
    FootOrthotics "foot-orthotics" Professional
        plain "special insoles or shoes"
        purpose "People hope that they ease the back. They do not help or prevent pain."
        evidence ("NICE is against them; no prevention.", sources [NiceNg59NonDrug, Steffens2016]);
    /// Pain medication
    PainMedication "pain-medication" Medicine
        plain "pain medicine"
        purpose "Eases pain, so that you can move. Which one depends on the cause and on you."
        evidence ("An NSAID is the first choice where one is wanted; the effect is small.", article [90], sources [Acp2017, Cashin2025])
        includes [OverTheCounterNsaid, TopicalNsaid, Paracetamol, TopicalCapsaicin, WeakOpioid, StrongOpioid, MuscleRelaxant];
    /// Weak opioid
    WeakOpioid "weak-opioid" Medicine
        plain "a mild opioid such as codeine"
        purpose "A doctor may give it for a short time if other tablets do not suit you."
        evidence ("NICE: acute pain only, without an NSAID. ACP: tramadol second line. WHO and others: against.",
            sources [NiceNg59Medicines, Acp2017, Who2023News]);
    /// Strong opioid
    StrongOpioid "strong-opioid" Medicine
        plain "a strong opioid such as morphine"
        purpose "A strong pain medicine. For back pain it does more harm than good."
        evidence ("No benefit over placebo in acute pain.", sources [Opal2023, NiceNg59Medicines]);
    /// Muscle relaxant other than a benzodiazepine
    MuscleRelaxant "muscle-relaxant" Medicine
        plain "a muscle relaxant"
        purpose "Aims to calm a spasm for a few days. It makes you sleepy."
        evidence ("7.7 of 100 points less pain at 2 weeks or sooner, too little to matter; adverse events 1.6 times as often.",
            sources [MuscleRelaxants2021]);
    /// Benzodiazepine
    Benzodiazepine "benzodiazepine" Medicine
        plain "a sedative such as diazepam"
        purpose "Calms and makes sleepy. Experts advise against it for back pain."
        evidence ("Against, in back pain and sciatica.", sources [VaDod2017, NiceNg59Sciatica]);
    /// Serotonin and noradrenaline reuptake inhibitor (duloxetine)
    Snri "snri" Medicine
        plain "an antidepressant such as duloxetine"
        purpose "A doctor may try it for long-lasting pain, or for low mood."
        evidence ("5.3 of 100 points less pain at 3 to 13 weeks, too little to matter.", sources [Antidepressants2021]);
    /// Tricyclic antidepressant
    TricyclicAntidepressant "tricyclic-antidepressant" Medicine
        plain "an older antidepressant such as amitriptyline"
        purpose "A doctor may give it for other lasting pain. It does not help back pain."
        evidence ("No effect in low back pain.", sources [Antidepressants2021, NiceNg59Medicines]);
    /// Selective serotonin reuptake inhibitor
    Ssri "ssri" Medicine
        plain "an antidepressant such as sertraline"
        purpose "Helps with low mood and worry. It is not for back pain."
        evidence ("Against for low back pain; NICE lists several for chronic primary pain.", sources [NiceNg59Medicines, NiceNg193]);
    /// Gabapentinoid
    Gabapentinoid "gabapentinoid" Medicine
        plain "a nerve medicine such as gabapentin"
        purpose "People hope that it calms nerve pain. For back pain it does more harm than good."
        evidence ("Harm outweighs benefit in back pain and sciatica.", sources [NiceNg59Sciatica, NiceNg59SciaticaReasons]);
    /// Anticonvulsant other than a gabapentinoid
    OtherAnticonvulsant "other-anticonvulsant" Medicine
        plain "another medicine made for epilepsy"
        purpose "Some doctors have tried it for nerve pain. Experts advise against it."
        evidence ("Against, in back pain and sciatica.", sources [NiceNg59Medicines, NiceNg59Sciatica]);
    /// Systemic corticosteroid
    SystemicSteroid "systemic-steroid" Medicine
        plain "steroid tablets"
        purpose "People hope that they calm a sore nerve. They do not help."
        evidence ("No help, even with leg symptoms.", sources [Acp2017Digest, NiceNg59Sciatica]);
    /// Antibiotic
    Antibiotic "antibiotic" Medicine
        plain "an antibiotic"
        purpose "Treats infection. It does not help other back pain."
        evidence ("No better than placebo in chronic low back pain.", sources [Cashin2025]);
    /// Medicine for mood, anxiety or stress
    MentalHealthMedicine "mental-health-medicine" Medicine
        plain "medicine for mood, worry or stress"
        purpose "Helps with stress, or with what the pain does to your mood."
        evidence ("Judged for anxiety and depression, not for pain; never self-care.", article [94], sources [GoodPractice])
        includes [Ssri, Snri, TricyclicAntidepressant];
    /// Epidural steroid injection
    EpiduralSteroid "epidural-steroid" Procedure
        plain "a steroid injection beside the nerves of the spine"
        purpose "May ease severe leg pain for a short time."
        evidence ("NICE: acute severe sciatica only. BMJ 2025: against in pain of 3 months or more. Rare grave harm.",
            sources [NiceNg59Injections, Busse2025, FdaEpiduralSteroid]);
    /// Facet or other joint injection
    FacetInjection "facet-injection" Procedure
        plain "an injection into a joint of the spine"
        purpose "People hope that it calms the joint. Experts advise against it."
        evidence ("NICE and the BMJ panel are against it.", sources [NiceNg59Injections, Busse2025]);
    /// Trigger point or other muscle injection
    TriggerPointInjection "trigger-point-injection" Procedure
        plain "an injection into a tight muscle"
        purpose "People hope that the muscle lets go. Experts advise against it."
        evidence ("NICE and the BMJ panel are against it.", sources [NiceNg59Injections, Busse2025]);
    /// Radiofrequency denervation
    RadiofrequencyDenervation "radiofrequency-denervation" Procedure
        plain "heat that numbs a small nerve of the spine"
        purpose "May ease lasting pain from a joint of the spine. Experts do not agree on it."
        evidence ("NICE: consider, on criteria. BMJ 2025: strongly against, disputed.",
            sources [NiceNg59Radiofrequency, Busse2025, Busse2025Objections]);
    /// Spinal cord stimulation
    SpinalCordStimulation "spinal-cord-stimulation" Procedure
        plain "a device that sends weak current to the spine"
        purpose "A specialist may offer it if pain stays after surgery."
        evidence ("A specialist's decision.", sources [GoodPractice]);
    /// Vertebroplasty or kyphoplasty
    Vertebroplasty "vertebroplasty" Procedure
        plain "cement for a broken bone of the spine"
        purpose "Steadies some breaks in weak bones."
        evidence ("For selected osteoporotic fractures only.", sources [GoodPractice]);
    /// Disc surgery (discectomy, microdiscectomy)
    Discectomy "discectomy" Surgery
        plain "surgery on a damaged disc"
        purpose "Takes away the piece of a disc that presses on a nerve. It treats leg pain, not back pain."
        evidence ("Leg pain 12.1 of 100 points lower at 6 weeks or sooner; the gain does not last.", article [92],
            sources [Liu2023, GoodPractice]);
    /// Spinal decompression surgery (laminectomy)
    Decompression "decompression" Surgery
        plain "surgery to make room for the nerves"
        purpose "Takes pressure off the nerves of the spine, so that you can walk further."
        evidence ("A modest gain in stenosis: 7.8 points on the Oswestry index.", article [93], sources [Katz2022]);
    /// Spinal fusion
    Fusion "fusion" Surgery
        plain "surgery that joins bones of the spine"
        purpose "Steadies a spine that is not stable. It is not for common back pain."
        evidence ("No gain over decompression alone in a degenerative slip; against in low back pain.",
            sources [NiceNg59DoNotOffer, NordstenDs, SwedishStenosisStudy]);
    /// Disc replacement
    DiscReplacement "disc-replacement" Surgery
        plain "surgery to put in a false disc"
        purpose "People hope that a new disc ends the pain. Experts advise against it."
        evidence ("NICE is against it.", sources [NiceNg59DoNotOffer]);
    /// Repair of a pars defect, or fusion of a slip, in a young person
    ParsRepair "pars-repair" Surgery
        plain "surgery on a cracked bone of the spine in a young person"
        purpose "For the few who do not get well with rest from sport and training."
        evidence ("90.3 % return to play, against 92.2 % without surgery.", sources [ParsReturnToPlay]);
    /// Correction of scoliosis
    ScoliosisCorrection "scoliosis-correction" Surgery
        plain "surgery to straighten a curved spine"
        purpose "For large curves that get worse, not for pain alone."
        evidence ("For a large or progressive curve.", sources [ScoliosisSurgerySeries]);
}
