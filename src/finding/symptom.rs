//! The table of `Symptom`: a row for each finding, as the macro `findings!` describes it.

use crate::finding::{Row, findings};

/// Calls a macro with the table of `Symptom`.
macro_rules! symptoms {
    ($with:ident) => {
        $with! {
            /// Felt or seen by the person.
            #[non_exhaustive]
            pub enum Symptom, Symptom {
                /// Muscle spasm
                MuscleTightening "muscle-tightening" Neutral, ThePain: "Does it feel as if a muscle is gripping, tightening or moving?";
                /// Dull migratory ache
                DullMovingAche "dull-moving-ache" Neutral, ThePain: "Is it a dull ache that moves around?";
                /// Sharp localised pain
                SharpLocalPain "sharp-local-pain" Neutral, ThePain: "Is it a sharp pain in one place?";
                /// Buttock pain
                ButtockPain "buttock-pain" Concerning, WhereElse:
                    "Do you have pain in your buttocks?" / "Do they have pain in their buttocks?";
                /// Hip-region radiation
                HipPain "hip-pain" Neutral, WhereElse:
                    "Does the pain spread to your hip?" / "Does the pain spread to their hip?";
                /// Radicular leg pain
                LegPain "leg-pain" Concerning, Legs:
                    "Does the pain go down your leg?" / "Does the pain go down their leg?"
                    hint "One leg or both.";
                /// Radicular pain below the knee
                LegPainBelowKnee "leg-pain-below-knee" Concerning, LegsInDetail:
                    "Does the pain go below your knee?" / "Does the pain go below their knee?"
                    entails [Symptom::LegPain];
                /// New or worsening bilateral radicular pain
                LegPainBothSides "leg-pain-both-sides" Concerning, Legs:
                    "In the last 2 weeks, have you had new or worse pain down both legs?" / "In the last 2 weeks, have they had new or worse pain down both legs?"
                    hint "It counts too if the pain was in one leg and is now in both."
                    entails [Symptom::LegPain];
                /// Long-standing, unchanged bilateral leg pain
                LongstandingPainInBothLegs "longstanding-pain-in-both-legs" Concerning, LegsInDetail:
                    "Has the pain gone down both legs in the same way for more than 2 weeks?"
                    entails [Symptom::LegPain];
                /// New or worsening lower-limb sensory loss or paraesthesia
                LegNumbness "leg-numbness" Concerning, Legs:
                    "In the last 2 weeks, have you had new or worse numbness or tingling in a leg or foot?" / "In the last 2 weeks, have they had new or worse numbness or tingling in a leg or foot?"
                    hint "One leg or both. Pins and needles count too.";
                /// New or worsening bilateral lower-limb sensory loss
                NumbnessBothLegs "numbness-both-legs" Concerning, Legs:
                    "In the last 2 weeks, have you had new or worse numbness or tingling in both legs or feet?" / "In the last 2 weeks, have they had new or worse numbness or tingling in both legs or feet?"
                    hint "Pins and needles count too."
                    entails [Symptom::LegNumbness];
                /// Lower-limb sensory loss for more than 14 days, stable
                LongstandingLegNumbness "longstanding-leg-numbness" Concerning, LegsInDetail:
                    "Has a leg or foot been numb or tingly in the same way for more than 2 weeks?"
                    hint "Both legs count too.";
                /// New or worsening lower-limb weakness
                LegWeakness "leg-weakness" Concerning, Legs:
                    "In the last 2 weeks, has a leg become weaker?"
                    hint "One leg or both. A foot that drags or a knee that folds counts. A leg that only hurts is not weak.";
                /// New foot drop or major motor deficit
                FootDropOrMajorWeakness "foot-drop-or-major-weakness" Concerning, Legs:
                    "In the last 2 weeks, has a leg become so weak that your foot drags?" / "In the last 2 weeks, has a leg become so weak that their foot drags?"
                    hint "It counts too if the knee folds, or if standing on tiptoe has become impossible."
                    entails [Symptom::LegWeakness];
                /// New or worsening bilateral lower-limb weakness
                WeaknessBothLegs "weakness-both-legs" Concerning, Legs:
                    "In the last 2 weeks, have both your legs become weaker?" / "In the last 2 weeks, have both their legs become weaker?"
                    hint "Such as trouble with stairs or with getting up from a chair. Tired legs are not weak."
                    entails [Symptom::LegWeakness];
                /// Progressive or sudden motor deficit
                WorseningLegWeakness "worsening-leg-weakness" Concerning, LegsInDetail:
                    "In the last days, has your leg become weaker and weaker, or weak all at once?" / "In the last days, has their leg become weaker and weaker, or weak all at once?"
                    entails [Symptom::LegWeakness];
                /// Hyperacute lower-limb deficit at onset
                LegWeakOrNumbAtOnce "leg-weak-or-numb-at-once" Concerning, Legs:
                    "In the last 2 weeks, did a leg go weak or numb within minutes?";
                /// Lower-limb weakness for more than 14 days, stable
                LongstandingLegWeakness "longstanding-leg-weakness" Concerning, LegsInDetail:
                    "Has a leg been weak in the same way for more than 2 weeks?"
                    hint "Both legs count too.";
                /// Foot drop or major motor deficit, stable for more than 14 days
                LongstandingFootDrop "longstanding-foot-drop" Concerning, LegsInDetail:
                    "For more than 2 weeks, has your foot dragged in the same way?" / "For more than 2 weeks, has their foot dragged in the same way?"
                    hint "It counts too if you could not stand on tiptoe for more than 2 weeks."
                    entails [Symptom::LongstandingLegWeakness];
                /// New or worsening gait disturbance
                UnsteadyWalking "unsteady-walking" Concerning, Legs:
                    "In the last 2 weeks, have you become unsteady on your feet?" / "In the last 2 weeks, have they become unsteady on their feet?"
                    hint "Such as being clumsy, or tripping more often. A limp, or slow steps because of pain, does not count.";
                /// Gait disturbance for more than 14 days, stable
                LongstandingUnsteadyWalking "longstanding-unsteady-walking" Concerning, LegsInDetail:
                    "Have you been unsteady on your feet in the same way for more than 2 weeks?" / "Have they been unsteady on their feet in the same way for more than 2 weeks?";
                /// New or worsening widespread neurological deficit
                WidespreadWeaknessOrNumbness "widespread-weakness-or-numbness" Concerning, Legs:
                    "In the last 2 weeks, have your arms as well as your legs become weak or numb?" / "In the last 2 weeks, have their arms as well as their legs become weak or numb?"
                    hint "Both hands that have become clumsy count too.";
                /// Widespread neurological deficit for more than 14 days, stable
                LongstandingWidespreadDeficit "longstanding-widespread-deficit" Concerning, LegsInDetail:
                    "Have your arms as well as your legs been weak or numb in the same way for more than 2 weeks?" / "Have their arms as well as their legs been weak or numb in the same way for more than 2 weeks?"
                    hint "Both hands that are clumsy count too.";
                /// Band-like (girdle) pain
                BandLikeTrunkPain "band-like-trunk-pain" Concerning, WhereElse:
                    "Does the pain feel like a tight band around your chest or tummy?" / "Does the pain feel like a tight band around their chest or tummy?";
                /// Thoracic spinal pain
                ThoracicPain "thoracic-pain" Concerning, WhereElse:
                    "Is there pain in your upper back, above your lowest ribs?" / "Is there pain in their upper back, above their lowest ribs?"
                    hint "Such as between the shoulder blades.";
                /// Urinary hesitancy, poor stream, straining or incomplete emptying
                HesitantUrination "hesitant-urination" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, has it become hard to start or finish peeing?"
                    hint "A weak flow, or a bladder that does not feel empty, counts too.";
                /// Reduced bladder or urethral sensation
                ReducedBladderSensation "reduced-bladder-sensation" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, have you stopped feeling that your bladder is full?" / "In the last 2 weeks, have they stopped feeling that their bladder is full?"
                    hint "It counts too if the pee is not felt as it comes out.";
                /// Urinary retention
                UrinaryRetention "urinary-retention" Concerning, BladderBowelSaddle:
                    "Do you need to pee, but cannot?" / "Do they need to pee, but cannot?"
                    hint "It counts too if nothing has come for many hours and no need is felt.";
                /// New urinary incontinence
                UrinaryIncontinence "urinary-incontinence" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, have you leaked pee when you did not before?" / "In the last 2 weeks, have they leaked pee when they did not before?";
                /// New urinary frequency
                UrinaryFrequency "urinary-frequency" Concerning, PeeSkinEyes:
                    "In the last 2 weeks, have you had to pee much more often than before?" / "In the last 2 weeks, have they had to pee much more often than before?"
                    hint "In pregnancy, answer yes only if it changed from one day to the next.";
                /// Loss of rectal fullness sensation
                LossOfRectalSensation "loss-of-rectal-sensation" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, have you stopped feeling that you need to poo?" / "In the last 2 weeks, have they stopped feeling that they need to poo?";
                /// Faecal or flatus incontinence
                BowelIncontinence "bowel-incontinence" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, has poo or wind come out when you could not hold it?" / "In the last 2 weeks, has poo or wind come out when they could not hold it?";
                /// Constipation
                Constipation "constipation" Neutral, WhereElse: "Is it hard for you to poo?" / "Is it hard for them to poo?";
                /// Saddle anaesthesia or paraesthesia
                SaddleSensoryChange "saddle-sensory-change" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, has the skin between your legs felt numb or different?" / "In the last 2 weeks, has the skin between their legs felt numb or different?"
                    hint "Genitals, bottom and inner thighs count, such as when wiping.";
                /// New sexual dysfunction
                SexualFunctionChange "sexual-function-change" Concerning, BladderBowelSaddle:
                    "In the last 2 weeks, has sex become numb, or have erections or orgasms stopped?"
                    hint "If there was no sex, answer that you do not know.";
                /// Cauda equina symptoms for more than 14 days, stable
                LongstandingBladderBowelOrSaddleChange "longstanding-bladder-bowel-or-saddle-change" Concerning, BladderBowelSaddle:
                    "Has pee, poo, sex or the feeling between your legs been changed for more than 2 weeks?" / "Has pee, poo, sex or the feeling between their legs been changed for more than 2 weeks?"
                    hint "If it is getting worse, answer yes to that question. Leave out a change whose cause a doctor has found, and drops lost on coughing since long before this pain.";
                /// Cauda equina symptoms for more than 14 days, worsening or of unsure onset
                WorseningBladderBowelOrSaddleChange "worsening-bladder-bowel-or-saddle-change" Concerning, BladderBowelSaddle:
                    "Is an older change in pee, poo, sex or the feeling between your legs getting worse?" / "Is an older change in pee, poo, sex or the feeling between their legs getting worse?"
                    hint "One that began more than 2 weeks ago. If nobody knows when it began, answer yes.";
                /// Fever (38.0 °C or more now or in the past 48 h) or rigors
                Fever "fever" Concerning, RightNow:
                    "In the last 2 days, have you had a fever?" / "In the last 2 days, have they had a fever?"
                    hint "38 °C or more, or hot and shivery.";
                /// Temperature below 36.0 °C
                LowTemperature "low-temperature" Concerning, Details:
                    "Is your measured temperature below 36 °C?" / "Is their measured temperature below 36 °C?"
                    hint "If nobody measured it, answer that you do not know.";
                /// Systemically very unwell
                VeryUnwell "very-unwell" Concerning, RightNow:
                    "Do you feel so ill that you cannot look after yourself?" / "Do they feel so ill that they cannot look after themselves?"
                    hint "Such as too ill to get out of bed; in a child: floppy, not playing or not drinking. Being stopped by the pain alone does not count."
                    entails [Symptom::Malaise];
                /// Malaise or fatigue
                Malaise "malaise" Concerning, FeelingIll:
                    "Do you feel unwell or much more tired than usual?" / "Do they feel unwell or much more tired than usual?";
                /// Night sweats
                NightSweats "night-sweats" Concerning, FeelingIll:
                    "In the last weeks, have you had night sweats that soak the sheets?" / "In the last weeks, have they had night sweats that soak the sheets?";
                /// Intermittent chills or low-grade fever
                FeverOnAndOff "fever-on-and-off" Concerning, FeelingIll:
                    "In the last weeks, have you had chills or a mild fever that come and go?" / "In the last weeks, have they had chills or a mild fever that come and go?";
                /// Acute confusion or drowsiness
                ConfusionOrDrowsiness "confusion-or-drowsiness" Concerning, RightNow:
                    "In the last days, have you been muddled, hard to wake or struggling to speak?" / "In the last days, have they been muddled, hard to wake or struggling to speak?"
                    hint "Tiredness after bad nights does not count.";
                /// Unexplained weight loss
                UnexplainedWeightLoss "unexplained-weight-loss" Concerning, FeelingIll:
                    "In the last months, have you lost weight for no reason that you know?" / "In the last months, have they lost weight for no reason that they know?";
                /// Night pain that prevents or disturbs sleep
                NightPain "night-pain" Concerning, ThePain:
                    "Does the pain wake you at night?" / "Does the pain wake them at night?"
                    hint "Keeping you awake counts too.";
                /// Constant, unremitting pain
                UnremittingPain "unremitting-pain" Concerning, ThePain:
                    "Is the pain just as bad in every position, day and night?"
                    hint "If any position eases it, answer no. Leave out aches all over, as with flu.";
                /// Pain worse when supine or at rest
                PainWorseLyingDown "pain-worse-lying-down" Concerning, Details:
                    "Is the pain worse when you lie down?" / "Is the pain worse when they lie down?";
                /// Pain aggravated by straining
                PainOnStraining "pain-on-straining" Concerning, ThePain:
                    "Is the pain worse when you cough, sneeze or push on the toilet?" / "Is the pain worse when they cough, sneeze or push on the toilet?";
                /// Sudden severe onset
                SuddenSevereOnset "sudden-severe-onset" Concerning, HowItBegan:
                    "In the last 6 weeks, did very bad pain come on within seconds or minutes?";
                /// Sudden central spinal pain relieved by lying
                SuddenCentralPainEasedByLying "sudden-central-pain-eased-by-lying" Concerning, HowItBegan:
                    "In the last 6 weeks, did very bad pain over your spine start all at once, and ease when you lie down?" / "In the last 6 weeks, did very bad pain over their spine start all at once, and ease when they lie down?"
                    hint "Over the middle line, not to one side."
                    entails [Symptom::SuddenSevereOnset];
                /// Insidious onset
                GradualOnset "gradual-onset" Concerning, HowItBegan: "Did the pain build up over days or weeks?";
                /// Mechanical pattern
                VariesWithMovementOrPosture "varies-with-movement-or-posture" Neutral, ThePain:
                    "Does the pain change with how you move or sit?" / "Does the pain change with how they move or sit?";
                /// All spinal movements grossly restricted
                AllMovementsBlocked "all-movements-blocked" Concerning, Details:
                    "Is your back so locked that you can hardly bend or turn it in any way?" / "Is their back so locked that they can hardly bend or turn it in any way?";
                /// Severe mechanical pain (worse on standing, sitting or moving)
                SevereMovementPain "severe-movement-pain" Concerning, Details:
                    "Is the pain very bad when you stand up, sit up or move?" / "Is the pain very bad when they stand up, sit up or move?";
                /// Extension-related pain
                PainWorseBendingBackwards "pain-worse-bending-backwards" Neutral, ThePain:
                    "Is the pain worse when you bend backwards?" / "Is the pain worse when they bend backwards?";
                /// Neurogenic claudication
                NeurogenicClaudication "neurogenic-claudication" Concerning, LegsInDetail:
                    "When you stand or walk, do your legs hurt or get heavy until you sit or bend forward?" / "When they stand or walk, do their legs hurt or get heavy until they sit or bend forward?";
                /// Localised spinal tenderness
                BonyPointTenderness "bony-point-tenderness" Concerning, Details:
                    "When your spine is pressed, is one bone very sore?" / "When their spine is pressed, is one bone very sore?"
                    hint "If nobody has pressed there, answer that you do not know.";
                /// Contusion or abrasion over the spine
                BruiseOrGrazeOverSpine "bruise-or-graze-over-spine" Concerning, Details:
                    "Is the skin over the sore part of your spine bruised or grazed?" / "Is the skin over the sore part of their spine bruised or grazed?"
                    hint "Ask somebody to look.";
                /// New swelling or spinal deformity
                LumpOrShapeChange "lump-or-shape-change" Concerning, Details:
                    "Is there a new lump on your back, or has your back changed shape?" / "Is there a new lump on their back, or has their back changed shape?";
                /// Unable to stand or walk
                UnableToStandOrWalk "unable-to-stand-or-walk" Concerning, Legs:
                    "Are you unable to stand up and take a few steps?" / "Are they unable to stand up and take a few steps?"
                    hint "If a few steps are possible with pain or with help, answer no.";
                /// New limp
                Limp "limp" Concerning, Legs:
                    "Since this began, have you walked with a limp?" / "Since this began, have they walked with a limp?";
                /// Collapse or syncope
                CollapseOrFainting "collapse-or-fainting" Concerning, RightNow:
                    "In the last 2 weeks, have you collapsed or passed out?" / "In the last 2 weeks, have they collapsed or passed out?";
                /// Pallor, sweating, fast pulse or low blood pressure
                SignsOfShock "signs-of-shock" Concerning, RightNow:
                    "Right now, are you in a cold sweat and about to faint?" / "Right now, are they in a cold sweat and about to faint?"
                    hint "Being pale and sweaty with a heart that races at rest counts too. Worry alone does not.";
                /// Dizziness
                Dizziness "dizziness" Concerning, RightNow:
                    "In the last 2 days, have you felt dizzy or about to faint?" / "In the last 2 days, have they felt dizzy or about to faint?";
                /// Pulsatile abdominal mass
                PulsatingAbdominalMass "pulsating-abdominal-mass" Concerning, RightNow:
                    "Can you feel a lump in your tummy that beats like a pulse?" / "Can they feel a lump in their tummy that beats like a pulse?";
                /// Abdominal pain
                AbdominalPain "abdominal-pain" Concerning, WhereElse:
                    "Do you also have new pain in your tummy?" / "Do they also have new pain in their tummy?"
                    hint "High, low or on one side. Leave out period cramps only if they are just as every month.";
                /// Severe epigastric pain through to the back
                SevereUpperAbdominalPain "severe-upper-abdominal-pain" Concerning, RightNow:
                    "Is there very bad pain in your upper tummy that goes through to your back?" / "Is there very bad pain in their upper tummy that goes through to their back?"
                    entails [Symptom::AbdominalPain];
                /// Continuous or sharp abdominal pain
                ContinuousAbdominalPain "continuous-abdominal-pain" Concerning, Details:
                    "Is the tummy pain there all the time?"
                    hint "A very sharp pain counts too."
                    entails [Symptom::AbdominalPain];
                /// Chest pain
                ChestPain "chest-pain" Concerning, RightNow:
                    "Do you have new pain in your chest?" / "Do they have new pain in their chest?"
                    hint "Pain when breathing in counts. Leave out only a spot that hurts when it is pressed.";
                /// Chest wall pain on movement or palpation
                ChestWallPain "chest-wall-pain" Concerning, Details:
                    "Do you have a spot on your chest that hurts only when you press on it?" / "Do they have a spot on their chest that hurts only when they press on it?";
                /// New breathlessness, or haemoptysis
                Breathlessness "breathlessness" Concerning, RightNow:
                    "Are you more short of breath than usual?" / "Are they more short of breath than usual?"
                    hint "Coughing up blood counts too.";
                /// Tearing or ripping pain
                TearingPain "tearing-pain" Concerning, RightNow:
                    "In the last 6 weeks, did the pain feel as if something tore inside?";
                /// Acute limb ischaemia
                ColdPaleLeg "cold-pale-leg" Concerning, RightNow:
                    "Has one leg suddenly turned cold and pale?"
                    hint "It counts too if the leg turned blue, or cold and numb.";
                /// Unilateral leg or calf swelling
                SwollenLeg "swollen-leg" Concerning, Legs:
                    "In the last 2 weeks, has one calf or leg become swollen?"
                    hint "It may be warm, red or sore.";
                /// New groin or testicular pain, or pain on hip flexion
                GroinOrHipFlexionPain "groin-or-hip-flexion-pain" Concerning, WhereElse:
                    "Do you have new pain in your groin?" / "Do they have new pain in their groin?"
                    hint "Pain there on bending the hip counts too, and so does pain in a testicle.";
                /// Flank pain
                FlankPain "flank-pain" Concerning, WhereElse:
                    "Is there pain in your side, between the ribs and the hip?" / "Is there pain in their side, between the ribs and the hip?"
                    hint "Pain that goes from the back round to the groin counts.";
                /// Colicky loin-to-groin pain
                ColickyFlankToGroinPain "colicky-flank-to-groin-pain" Concerning, WhereElse:
                    "Does pain come in strong waves from your side down to your groin?" / "Does pain come in strong waves from their side down to their groin?"
                    hint "If it is just like a kidney stone of the past, answer no here: there is a question on that too."
                    entails [Symptom::FlankPain];
                /// Renal colic like that of a previous stone
                ColicLikeAnEarlierStone "colic-like-an-earlier-stone" Concerning, Details:
                    "Do you have waves of pain just like those of a kidney stone that you had before?" / "Do they have waves of pain just like those of a kidney stone that they had before?"
                    entails [Symptom::FlankPain];
                /// Restlessness with colic
                Restlessness "restlessness" Concerning, ThePain:
                    "Does the pain make you pace about or keep moving?" / "Does the pain make them pace about or keep moving?";
                /// Dysuria or cloudy urine
                UrinarySymptoms "urinary-symptoms" Concerning, PeeSkinEyes:
                    "Does it burn or hurt when you pee?" / "Does it burn or hurt when they pee?"
                    hint "Cloudy pee counts too.";
                /// Haematuria or dark urine
                BloodInUrine "blood-in-urine" Concerning, PeeSkinEyes:
                    "Is your pee red, pink or dark brown?" / "Is their pee red, pink or dark brown?"
                    hint "Leave out a period, and red food such as beetroot.";
                /// Anuria for a day
                NoUrineAllDay "no-urine-all-day" Concerning, BladderBowelSaddle:
                    "Is it more than 12 hours since you last peed?" / "Is it more than 12 hours since they last peed?";
                /// Vomiting
                Vomiting "vomiting" Concerning, FeelingIll:
                    "In the last 2 days, have you thrown up?" / "In the last 2 days, have they thrown up?";
                /// Pain not controlled by simple pain relief
                UncontrolledPain "uncontrolled-pain" Concerning, ThePain:
                    "Is the pain still too much to bear after you took pain relief?" / "Is the pain still too much to bear after they took pain relief?"
                    hint "If none was taken, answer that you do not know.";
                /// Vaginal bleeding
                VaginalBleeding "vaginal-bleeding" Concerning, BleedingAndPregnancy:
                    "Are you bleeding from the vagina now?" / "Are they bleeding from the vagina now?"
                    hint "A period counts.";
                /// Heavy vaginal bleeding
                HeavyVaginalBleeding "heavy-vaginal-bleeding" Concerning, BleedingAndPregnancy:
                    "Do you bleed more than in your usual period?" / "Do they bleed more than in their usual period?"
                    hint "Clots count too."
                    entails [Symptom::VaginalBleeding];
                /// Unilateral lower abdominal pain
                OneSidedLowAbdominalPain "one-sided-low-abdominal-pain" Concerning, Details:
                    "Is the tummy pain low down and on one side?"
                    entails [Symptom::AbdominalPain];
                /// Shoulder-tip pain
                ShoulderTipPain "shoulder-tip-pain" Concerning, WhereElse:
                    "Is there new pain at the tip of your shoulder that moving the arm does not change?" / "Is there new pain at the tip of their shoulder that moving the arm does not change?"
                    hint "Where the shoulder ends and the arm begins.";
                /// Leaking amniotic fluid
                FluidLeakingInPregnancy "fluid-leaking-in-pregnancy" Concerning, BleedingAndPregnancy:
                    "Is water leaking from your vagina?" / "Is water leaking from their vagina?";
                /// Reduced fetal movement
                ReducedFetalMovement "reduced-fetal-movement" Concerning, BleedingAndPregnancy:
                    "Does your baby move less than usual?" / "Does their baby move less than usual?";
                /// Regular wave-like pain in pregnancy
                WaveLikePainInPregnancy "wave-like-pain-in-pregnancy" Concerning, BleedingAndPregnancy:
                    "Does the pain come in regular waves, like a tightening?";
                /// Waking in the second half of the night
                WakesSecondHalfOfNight "wakes-second-half-of-night" Concerning, LastingPain:
                    "Does the pain wake you in the early hours of the morning?" / "Does the pain wake them in the early hours of the morning?"
                    entails [Symptom::NightPain];
                /// Improvement with exercise
                ImprovesWithMovement "improves-with-movement" Concerning, LastingPain:
                    "Does the pain ease when you move about?" / "Does the pain ease when they move about?";
                /// No improvement with rest
                NoReliefFromRest "no-relief-from-rest" Concerning, LastingPain:
                    "When you rest, does the pain stay as bad?" / "When they rest, does the pain stay as bad?";
                /// Night pain with improvement on getting up
                NightPainEasedByGettingUp "night-pain-eased-by-getting-up" Concerning, LastingPain:
                    "When pain wakes you at night, does it ease when you get up?" / "When pain wakes them at night, does it ease when they get up?"
                    entails [Symptom::NightPain];
                /// Good response to an NSAID within 48 h
                ImprovesWithin48hOfNsaid "improves-within-48h-of-nsaid" Concerning, LastingPain:
                    "Did a pain tablet such as ibuprofen make it much better in 2 days?"
                    hint "Naproxen and the like count. If none was taken, answer that you do not know.";
                /// Morning stiffness over 30 minutes
                MorningStiffness "morning-stiffness" Concerning, LastingPain:
                    "In the morning, is your back stiff for more than 30 minutes?" / "In the morning, is their back stiff for more than 30 minutes?";
                /// Painful red eye
                PainfulRedEye "painful-red-eye" Concerning, PeeSkinEyes:
                    "Do you have a painful red eye?" / "Do they have a painful red eye?";
                /// Dermatomal rash
                RashInABand "rash-in-a-band" Concerning, PeeSkinEyes:
                    "Do you have a new rash or blisters in a band on one side?" / "Do they have a new rash or blisters in a band on one side?"
                    hint "On the back, the tummy, the chest or a leg.";
                /// Widespread pain and tenderness
                WidespreadPainAndTenderness "widespread-pain-and-tenderness" Neutral, ThePain:
                    "Do you hurt and feel tender in many parts of the body?" / "Do they hurt and feel tender in many parts of the body?";
                /// Delayed-onset muscle soreness
                SorenessAfterExercise "soreness-after-exercise" Concerning, HowItBegan:
                    "In the last week, did it begin within 2 days after hard exercise?";
                /// Severe muscle swelling or hardness after exertion
                SevereMuscleSwelling "severe-muscle-swelling" Concerning, Details:
                    "After hard exercise, are your back muscles swollen and as hard as wood?" / "After hard exercise, are their back muscles swollen and as hard as wood?";
                /// No improvement with home management
                NotImprovingWithSelfCare "not-improving-with-self-care" Concerning, HowItGoes:
                    "After a few weeks of care at home, is the pain as bad as at the start?"
                    hint "If it began less than 2 weeks ago, answer no.";
                /// Progressive pain
                GettingWorse "getting-worse" Concerning, HowItGoes:
                    "Is the pain clearly worse than a week ago?"
                    hint "Or than when it began, if that is less than a week ago.";
                /// Recurrent episodes
                KeepsComingBack "keeps-coming-back" Concerning, HowItGoes: "Does this pain keep coming back?";
                /// Functional limitation
                StopsDailyActivities "stops-daily-activities" Concerning, HowItGoes:
                    "Does it stop you doing everyday things?" / "Does it stop them doing everyday things?";
                /// Difficulty coping
                StrugglingToCope "struggling-to-cope" Concerning, HowItGoes:
                    "Do you feel that you cannot cope with this pain?" / "Do they feel that they cannot cope with this pain?";
                /// Low mood
                LowMood "low-mood" Neutral, HowItGoes:
                    "Do you feel low because of it?" / "Do they feel low because of it?";
                /// Suicidal ideation
                SuicidalThoughts "suicidal-thoughts" Concerning, EndingLife:
                    "In the last days, have you thought of ending your life?" / "In the last days, have they thought of ending their life?";
                /// Surgical wound discharge
                WoundDischarge "wound-discharge" Concerning, PeeSkinEyes:
                    "Is a wound on your back red, warm or leaking?" / "Is a wound on their back red, warm or leaking?";
            }
        }
    };
}
pub(crate) use symptoms;

symptoms!(findings);
