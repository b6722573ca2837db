//! The table of `Symptom`: clinician's term, id, polarity, question, and what a yes entails.

use crate::finding::findings;

findings! {
    /// Felt or seen by the person.
    #[non_exhaustive]
    pub enum Symptom, Symptom {
        /// Muscle spasm
        MuscleTightening "muscle-tightening" Neutral "Does it feel like a muscle is gripping, tightening or moving?";
        /// Dull migratory ache
        DullMovingAche "dull-moving-ache" Neutral "Is it a dull ache that moves around?";
        /// Sharp localised pain
        SharpLocalPain "sharp-local-pain" Neutral "Is it a sharp pain in one place?";
        /// Buttock pain
        ButtockPain "buttock-pain" Concerning "Do you have pain in your buttocks?";
        /// Hip-region radiation
        HipPain "hip-pain" Neutral "Does the pain spread to your hip?";
        /// Radicular leg pain
        LegPain "leg-pain" Concerning "Does the pain travel down one or both legs?";
        /// Radicular pain below the knee
        LegPainBelowKnee "leg-pain-below-knee" Concerning "Does the pain go below your knee?" entails [Symptom::LegPain];
        /// New or worsening bilateral radicular pain
        LegPainBothSides "leg-pain-both-sides" Concerning "In the last 2 weeks, have both legs started to hurt, has the pain moved from one leg to both, or has it got worse in both?" entails [Symptom::LegPain];
        /// Long-standing, unchanged bilateral leg pain
        LongstandingPainInBothLegs "longstanding-pain-in-both-legs" Concerning "Have both legs hurt for more than 2 weeks without any change?" entails [Symptom::LegPain];
        /// Lower-limb sensory loss or paraesthesia
        LegNumbness "leg-numbness" Concerning "Do you have numbness or tingling in a leg?";
        /// Bilateral lower-limb sensory loss
        NumbnessBothLegs "numbness-both-legs" Concerning "Do you have numbness or tingling in both legs?" entails [Symptom::LegNumbness];
        /// Lower-limb weakness
        LegWeakness "leg-weakness" Concerning "Is a leg weaker than normal for you?";
        /// New foot drop or major motor deficit
        FootDropOrMajorWeakness "foot-drop-or-major-weakness" Concerning "In the last 2 weeks, have you become unable to lift your foot or stand on tiptoe, or does a knee give way?" entails [Symptom::LegWeakness];
        /// Bilateral lower-limb weakness
        WeaknessBothLegs "weakness-both-legs" Concerning "Are both legs weak?" entails [Symptom::LegWeakness];
        /// Progressive motor deficit
        WorseningLegWeakness "worsening-leg-weakness" Concerning "Is the weakness in your leg getting worse, or did it come on suddenly?" entails [Symptom::LegWeakness];
        /// Foot drop or major motor deficit, stable for more than 14 days
        LongstandingFootDrop "longstanding-foot-drop" Concerning "Have you been unable to lift your foot or stand on tiptoe for more than 2 weeks without any change?" entails [Symptom::LegWeakness];
        /// Gait disturbance
        UnsteadyWalking "unsteady-walking" Concerning "Are you newly unsteady or clumsy when you walk?";
        /// Widespread neurological deficit
        WidespreadWeaknessOrNumbness "widespread-weakness-or-numbness" Concerning "Do you have weakness or numbness in several areas, such as arms and legs?";
        /// Band-like (girdle) pain
        BandLikeTrunkPain "band-like-trunk-pain" Concerning "Does the pain feel like a tight band around your chest or tummy?";
        /// Thoracic spinal pain
        ThoracicPain "thoracic-pain" Concerning "Is the pain between your shoulders or in the upper or middle back?";
        /// Urinary hesitancy, poor stream, straining or incomplete emptying
        HesitantUrination "hesitant-urination" Concerning "In the last 2 weeks, has it become hard to start peeing, has the flow become weak, or does your bladder not feel empty afterwards?";
        /// Reduced bladder or urethral sensation
        ReducedBladderSensation "reduced-bladder-sensation" Concerning "In the last 2 weeks, have you lost the feeling of your bladder filling or of pee passing?";
        /// Urinary retention
        UrinaryRetention "urinary-retention" Concerning "Are you newly unable to pee?";
        /// New urinary incontinence
        UrinaryIncontinence "urinary-incontinence" Concerning "In the last 2 weeks, have you started to leak pee or lost control of your bladder?";
        /// New urinary frequency
        UrinaryFrequency "urinary-frequency" Concerning "Do you newly need to pee much more often?";
        /// Loss of rectal fullness sensation
        LossOfRectalSensation "loss-of-rectal-sensation" Concerning "In the last 2 weeks, have you lost the feeling of needing to poo?";
        /// Faecal or flatus incontinence
        BowelIncontinence "bowel-incontinence" Concerning "In the last 2 weeks, have you lost control of poo or wind?";
        /// Constipation
        Constipation "constipation" Neutral "Are you constipated?";
        /// Saddle anaesthesia or paraesthesia
        SaddleSensoryChange "saddle-sensory-change" Concerning "In the last 2 weeks, has there been numbness, tingling or a changed feeling around your genitals, bottom or inner thighs?";
        /// New sexual dysfunction
        SexualFunctionChange "sexual-function-change" Concerning "In the last 2 weeks, have you lost sexual feeling or function?";
        /// Cauda equina symptoms for more than 14 days, stable
        LongstandingBladderBowelOrSaddleChange "longstanding-bladder-bowel-or-saddle-change" Concerning "Have you had a change in bladder, bowel, sexual function or saddle feeling for more than 2 weeks without it getting worse?";
        /// Cauda equina symptoms for more than 14 days, worsening or of unsure onset
        WorseningBladderBowelOrSaddleChange "worsening-bladder-bowel-or-saddle-change" Concerning "Have you had a change in bladder, bowel, sexual function or saddle feeling that began more than 2 weeks ago and is getting worse, or are you not sure when it began?";
        /// Fever (38.0 °C or more now or in the past 48 h) or rigors
        Fever "fever" Concerning "Have you had a temperature of 38 °C or more, or felt hot and shivery, in the last 2 days?";
        /// Temperature below 36.0 °C
        LowTemperature "low-temperature" Concerning "Is your temperature below 36 °C?";
        /// Systemically very unwell
        // A person who feels very ill feels generally unwell.
        VeryUnwell "very-unwell" Concerning "Do you feel very ill?" entails [Symptom::Malaise];
        /// Malaise, fatigue or night sweats
        Malaise "malaise" Concerning "Do you feel generally unwell or unusually tired, or do you have night sweats?";
        /// Acute confusion or drowsiness
        ConfusionOrDrowsiness "confusion-or-drowsiness" Concerning "Is the person confused, very sleepy, or finding it hard to speak?";
        /// Unexplained weight loss
        UnexplainedWeightLoss "unexplained-weight-loss" Concerning "Have you lost weight without trying?";
        /// Night pain that prevents or disturbs sleep
        NightPain "night-pain" Concerning "Does the pain stop you sleeping or wake you?";
        /// Constant, unremitting pain
        UnremittingPain "unremitting-pain" Concerning "Is the pain there all the time, whatever you do?";
        /// Pain worse when supine or at rest
        PainWorseLyingDown "pain-worse-lying-down" Concerning "Is the pain worse when you lie down or rest?";
        /// Pain aggravated by straining
        PainOnStraining "pain-on-straining" Concerning "Is the pain worse when you cough, sneeze or poo?";
        /// Sudden severe onset
        SuddenSevereOnset "sudden-severe-onset" Concerning "Did severe pain come on suddenly?";
        /// Sudden central spinal pain relieved by lying
        // It names a severe pain that started suddenly.
        SuddenCentralPainEasedByLying "sudden-central-pain-eased-by-lying" Concerning "Did a severe pain start suddenly in the middle of your back, and does lying down ease it?" entails [Symptom::SuddenSevereOnset];
        /// Insidious onset
        GradualOnset "gradual-onset" Concerning "Did the pain come on slowly?";
        /// Mechanical pattern
        VariesWithMovementOrPosture "varies-with-movement-or-posture" Neutral "Does the pain change with how you move or sit?";
        /// All spinal movements grossly restricted
        AllMovementsBlocked "all-movements-blocked" Concerning "Does pain or spasm stop your back moving in every direction?";
        /// Severe mechanical pain (worse on standing, sitting or moving)
        SevereMovementPain "severe-movement-pain" Concerning "Is the pain very bad as soon as you stand, sit up or move?";
        /// Extension-related pain
        PainWorseBendingBackwards "pain-worse-bending-backwards" Neutral "Is the pain worse when you bend backwards?";
        /// Neurogenic claudication
        NeurogenicClaudication "neurogenic-claudication" Concerning "Do your legs hurt or feel heavy when you stand or walk, and does sitting or bending forward ease it?";
        /// Localised spinal tenderness
        BonyPointTenderness "bony-point-tenderness" Concerning "Does it hurt to press on one bone of the spine?";
        /// Contusion or abrasion over the spine
        BruiseOrGrazeOverSpine "bruise-or-graze-over-spine" Concerning "Is there a bruise or graze over the painful part of the spine?";
        /// New swelling or spinal deformity
        LumpOrShapeChange "lump-or-shape-change" Concerning "Is there a new lump on your back, or has your back changed shape?";
        /// Unable, or barely able, to stand or walk
        UnableToStandOrWalk "unable-to-stand-or-walk" Concerning "Are you unable, or barely able, to stand or walk because of it?";
        /// Limp
        Limp "limp" Concerning "Is there a limp?";
        /// Collapse or syncope
        CollapseOrFainting "collapse-or-fainting" Concerning "Have you collapsed or fainted?";
        /// Pallor, sweating, fast pulse or low blood pressure
        SignsOfShock "signs-of-shock" Concerning "Are you pale, cold and sweaty, or is your heart racing?";
        /// Dizziness
        Dizziness "dizziness" Concerning "Do you feel dizzy or faint?";
        /// Pulsatile abdominal mass
        PulsatingAbdominalMass "pulsating-abdominal-mass" Concerning "Is there a throbbing lump or feeling in your tummy?";
        /// Abdominal pain
        AbdominalPain "abdominal-pain" Concerning "Do you also have tummy pain?";
        /// Severe epigastric pain through to the back
        // The upper tummy is a part of the tummy.
        SevereUpperAbdominalPain "severe-upper-abdominal-pain" Concerning "Is there severe pain in the upper tummy that goes through to your back?" entails [Symptom::AbdominalPain];
        /// Continuous or sharp abdominal pain in pregnancy
        // It asks what the tummy pain is like.
        ContinuousAbdominalPain "continuous-abdominal-pain" Concerning "Is the tummy pain sharp or there all the time?" entails [Symptom::AbdominalPain];
        /// Chest pain
        ChestPain "chest-pain" Concerning "Do you also have chest pain?";
        /// Tearing or ripping pain
        TearingPain "tearing-pain" Concerning "Does the pain feel like tearing or ripping?";
        /// Acute limb ischaemia
        ColdPaleLeg "cold-pale-leg" Concerning "Is a leg suddenly cold, pale and painful?";
        /// Groin pain or pain on hip flexion
        GroinOrHipFlexionPain "groin-or-hip-flexion-pain" Concerning "Does it hurt in the groin or when you bend your hip?";
        /// Flank pain
        FlankPain "flank-pain" Concerning "Is the pain in your side, under the ribs?";
        /// Colicky loin-to-groin pain
        // The waves begin in the side.
        ColickyFlankToGroinPain "colicky-flank-to-groin-pain" Concerning "Does the pain come in waves from your side to your groin?" entails [Symptom::FlankPain];
        /// Restlessness with colic
        Restlessness "restlessness" Concerning "Can you not lie or sit still because of the pain?";
        /// Dysuria or cloudy urine
        UrinarySymptoms "urinary-symptoms" Concerning "Does it burn or hurt to pee, or is your pee cloudy?";
        /// Haematuria or dark urine
        BloodInUrine "blood-in-urine" Concerning "Is there blood in your pee, or is it dark like cola?";
        /// Anuria for a day
        NoUrineAllDay "no-urine-all-day" Concerning "Have you not peed all day?";
        /// Vomiting
        Vomiting "vomiting" Concerning "Have you been sick?";
        /// Pain not controlled by simple pain relief
        UncontrolledPain "uncontrolled-pain" Concerning "Is the pain unbearable in spite of pain relief?";
        /// Vaginal bleeding
        VaginalBleeding "vaginal-bleeding" Concerning "Is there any bleeding from the vagina?";
        /// Heavy vaginal bleeding
        HeavyVaginalBleeding "heavy-vaginal-bleeding" Concerning "Is the bleeding heavy or with clots?" entails [Symptom::VaginalBleeding];
        /// Unilateral lower abdominal pain
        // Low down on one side is still the tummy.
        OneSidedLowAbdominalPain "one-sided-low-abdominal-pain" Concerning "Is there pain low down on one side of your tummy?" entails [Symptom::AbdominalPain];
        /// Shoulder-tip pain
        ShoulderTipPain "shoulder-tip-pain" Concerning "Is there pain at the tip of your shoulder?";
        /// Leaking amniotic fluid
        FluidLeakingInPregnancy "fluid-leaking-in-pregnancy" Concerning "Is fluid leaking from the vagina?";
        /// Reduced fetal movement
        ReducedFetalMovement "reduced-fetal-movement" Concerning "Is the baby moving less than usual?";
        /// Regular wave-like pain in pregnancy
        WaveLikePainInPregnancy "wave-like-pain-in-pregnancy" Concerning "Does the pain come in regular waves?";
        /// Waking in the second half of the night
        // Waking in the second half of the night is waking.
        WakesSecondHalfOfNight "wakes-second-half-of-night" Concerning "Does the pain wake you in the second half of the night?" entails [Symptom::NightPain];
        /// Improvement with exercise
        ImprovesWithMovement "improves-with-movement" Concerning "Does the pain get better when you move about?";
        /// No improvement with rest
        NoReliefFromRest "no-relief-from-rest" Concerning "Does rest not help?";
        /// Night pain with improvement on getting up
        // It asks what the pain at night is like.
        NightPainEasedByGettingUp "night-pain-eased-by-getting-up" Concerning "Does pain at night get better when you get up?" entails [Symptom::NightPain];
        /// Good response to an NSAID within 48 h
        ImprovesWithin48hOfNsaid "improves-within-48h-of-nsaid" Concerning "Did an anti-inflammatory such as ibuprofen help a lot within 2 days?";
        /// Morning stiffness over 30 minutes
        MorningStiffness "morning-stiffness" Concerning "Is your back stiff for more than 30 minutes in the morning?";
        /// Painful red eye
        PainfulRedEye "painful-red-eye" Concerning "Do you have a painful red eye?";
        /// Widespread pain and tenderness
        WidespreadPainAndTenderness "widespread-pain-and-tenderness" Neutral "Do you hurt and feel tender in many parts of the body?";
        /// Delayed-onset muscle soreness
        SorenessAfterExercise "soreness-after-exercise" Neutral "Did it start in the day or two after exercise?";
        /// Severe muscle swelling or hardness after exertion
        SevereMuscleSwelling "severe-muscle-swelling" Concerning "Are the back muscles very swollen, hard or extremely painful after hard exercise?";
        /// No improvement with home management
        NotImprovingWithSelfCare "not-improving-with-self-care" Concerning "Is it not getting better in spite of what you do at home?";
        /// Progressive pain
        GettingWorse "getting-worse" Concerning "Is the pain getting worse over time?";
        /// Recurrent episodes
        KeepsComingBack "keeps-coming-back" Concerning "Does it keep coming back?";
        /// Functional limitation
        StopsDailyActivities "stops-daily-activities" Concerning "Does it stop you doing everyday things?";
        /// Difficulty coping
        StrugglingToCope "struggling-to-cope" Concerning "Are you worried or struggling to cope?";
        /// Low mood
        LowMood "low-mood" Neutral "Do you feel low because of it?";
        /// Suicidal ideation
        SuicidalThoughts "suicidal-thoughts" Concerning "Do you have thoughts of ending your life?";
        /// Surgical wound discharge
        WoundDischarge "wound-discharge" Concerning "Is a wound on your back leaking or red?";
    }
}
