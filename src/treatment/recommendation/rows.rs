//! The recommendations. A row exists only for guideline text that was read directly.

use super::{Certainty, Recommendation, Stance, Strength, Subject, assert_good};
use crate::treatment::{Guideline, Phase, Treatment};

/// For guidelines that name no phase: they apply to all.
const ANY: &[Phase] = &[Phase::Acute, Phase::Subacute, Phase::Chronic];
/// Under 12 weeks.
const EARLY: &[Phase] = &[Phase::Acute, Phase::Subacute];
const ACUTE: &[Phase] = &[Phase::Acute];
const CHRONIC: &[Phase] = &[Phase::Chronic];

macro_rules! optional {
    ($Type:ident, unstated) => {
        None
    };
    ($Type:ident, $Variant:ident) => {
        Some($Type::$Variant)
    };
}

/// `guideline { subject { treatment when: stance strength certainty, "note", [sources]; } }`
macro_rules! recommendations {
    ($( $guideline:ident { $( $subject:ident { $(
        $treatment:ident $phases:ident: $stance:ident $strength:ident $certainty:ident,
            $note:literal, $(article [$($number:literal),+],)? [$($source:ident),+];
    )+ } )+ } )+) => {
        /// Every stance, guideline by guideline.
        pub const RECOMMENDATIONS: &[Recommendation] = &[$($($(
            Recommendation {
                treatment: Treatment::$treatment,
                subject: Subject::$subject,
                phases: $phases,
                guideline: Guideline::$guideline,
                stance: Stance::$stance,
                strength: optional!(Strength, $strength),
                certainty: optional!(Certainty, $certainty),
                note: $note,
                article: &crate::source::s([$($($number),+)?]),
                sources: &[$(crate::Source::$source),+],
            },
        )+)+)+];
    };
}

const _: () = assert_good(RECOMMENDATIONS);

recommendations! {
    Acp2017 {
        BackPain {
            Heat EARLY: For Strong Moderate, "superficial heat", [Acp2017];
            ProfessionalMassage EARLY: For Strong Low, "", [Acp2017];
            Acupuncture EARLY: For Strong Low, "", [Acp2017];
            SpinalManipulation EARLY: For Strong Low, "", [Acp2017];
            OverTheCounterNsaid EARLY: For Strong Moderate, "if a medicine is wanted", [Acp2017];
            MuscleRelaxant EARLY: For Strong Moderate, "if a medicine is wanted", [Acp2017];
            SystemicSteroid EARLY: Against unstated unstated, "does not help, even with leg symptoms", [Acp2017Digest];
            ExerciseProgramme CHRONIC: For Strong Moderate, "among the first choices; motor control exercise with low certainty", [Acp2017];
            MultidisciplinaryRehabilitation CHRONIC: For Strong Moderate, "among the first choices", [Acp2017];
            Acupuncture CHRONIC: For Strong Moderate, "among the first choices", [Acp2017];
            Meditation CHRONIC: For Strong Moderate, "mindfulness-based stress reduction, among the first choices", [Acp2017];
            YogaOrTaiChi CHRONIC: For Strong Low, "", [Acp2017];
            Relaxation CHRONIC: For Strong Low, "progressive relaxation", [Acp2017];
            Biofeedback CHRONIC: For Strong Low, "electromyographic", [Acp2017];
            LowLevelLaser CHRONIC: For Strong Low, "", [Acp2017];
            OperantTherapy CHRONIC: For Strong Low, "", [Acp2017];
            CognitiveBehaviouralTherapy CHRONIC: For Strong Low, "", [Acp2017];
            SpinalManipulation CHRONIC: For Strong Low, "", [Acp2017];
            OverTheCounterNsaid CHRONIC: For Weak Moderate, "first medicine, once care without medicines has failed", [Acp2017];
            Snri CHRONIC: For Weak Moderate, "duloxetine, second after an NSAID", [Acp2017];
            WeakOpioid CHRONIC: For Weak Moderate, "tramadol, second after an NSAID", [Acp2017];
            StrongOpioid CHRONIC: For Weak Moderate, "last, only if all the others have failed and the likely good outweighs the known risks", [Acp2017];
        }
    }
    NiceNg59 {
        BackPain {
            StayActive ANY: For Strong unstated, "normal activity, for all", [NiceNg59Bmj, NiceNg59NonDrug];
            PatientEducation ANY: For Strong unstated, "advice on self-management, for all", [NiceNg59Bmj, NiceNg59NonDrug];
            ExerciseProgramme ANY: For Weak unstated, "consider a group programme", [NiceNg59Bmj];
            SpinalManipulation ANY: For Weak unstated, "consider, only in a package with exercise", [NiceNg59NonDrug];
            ProfessionalMassage ANY: For Weak unstated, "consider, only in a package with exercise", [NiceNg59NonDrug];
            CognitiveBehaviouralTherapy ANY: For Weak unstated, "consider, only in a package with exercise", [NiceNg59NonDrug];
            MultidisciplinaryRehabilitation ANY: For Weak unstated, "consider a combined physical and psychological programme", [NiceNg59DoNotOffer];
            Acupuncture ANY: Against Strong unstated, "do not offer", [NiceNg59DoNotOffer];
            Tens ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            PercutaneousNerveStimulation ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            InterferentialTherapy ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            TherapeuticUltrasound ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            Traction ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            BackBelt ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            FootOrthotics ANY: Against Strong unstated, "do not offer", [NiceNg59NonDrug];
            OverTheCounterNsaid ANY: For Weak unstated, "consider; lowest dose, shortest time, with gastroprotection thought of", [NiceNg59Medicines];
            Paracetamol ANY: Against Strong unstated, "do not offer it alone", [NiceNg59Medicines];
            WeakOpioid EARLY: For Weak unstated, "consider, only if an NSAID is unsuitable or has failed", [NiceNg59Medicines];
            StrongOpioid EARLY: Against Strong unstated, "do not offer routinely", [NiceNg59Medicines];
            WeakOpioid CHRONIC: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            StrongOpioid CHRONIC: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            Ssri ANY: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            Snri ANY: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            TricyclicAntidepressant ANY: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            Gabapentinoid ANY: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            OtherAnticonvulsant ANY: Against Strong unstated, "do not offer", [NiceNg59Medicines];
            EpiduralSteroid ANY: Against Strong unstated, "no spinal injection for back pain itself", [NiceNg59Injections];
            FacetInjection ANY: Against Strong unstated, "do not offer", [NiceNg59Injections];
            TriggerPointInjection ANY: Against Strong unstated, "do not offer", [NiceNg59Injections];
            RadiofrequencyDenervation CHRONIC: For Weak unstated,
                "consider, if other care has failed, pain is 5 of 10 or more, the facet joints are the likely source and a \
                 diagnostic block has helped", [NiceNg59Radiofrequency, NiceNg59Injections];
            Fusion ANY: Against Strong unstated, "do not offer outside a trial", [NiceNg59DoNotOffer];
            DiscReplacement ANY: Against Strong unstated, "do not offer", [NiceNg59DoNotOffer];
        }
        Sciatica {
            EpiduralSteroid EARLY: For Weak unstated, "consider, in acute and severe sciatica", [NiceNg59Injections];
        }
        SpinalStenosis {
            EpiduralSteroid ANY: Against Strong unstated, "not for claudication from central stenosis", [NiceNg59Injections];
        }
    }
    NiceNg59Sciatica {
        Sciatica {
            Gabapentinoid ANY: Against Strong unstated, "do not offer", [NiceNg59Sciatica, NiceNg59SciaticaReasons];
            OtherAnticonvulsant ANY: Against Strong unstated, "do not offer", [NiceNg59Sciatica];
            SystemicSteroid ANY: Against Strong unstated, "do not offer", [NiceNg59Sciatica];
            Benzodiazepine ANY: Against Strong unstated, "do not offer", [NiceNg59Sciatica];
            WeakOpioid CHRONIC: Against Strong unstated, "do not offer", [NiceNg59Sciatica];
            StrongOpioid CHRONIC: Against Strong unstated, "do not offer", [NiceNg59Sciatica];
            OverTheCounterNsaid ANY: NoRecommendation unstated unstated, "little evidence of benefit; if used, the lowest dose", [NiceNg59Sciatica];
        }
    }
    NiceNg193 {
        ChronicPrimaryPain {
            Acupuncture CHRONIC: For Weak unstated, "may be considered", [NiceNg193];
            TricyclicAntidepressant CHRONIC: For Weak unstated, "amitriptyline may be considered", [NiceNg193];
            Snri CHRONIC: For Weak unstated, "duloxetine may be considered", [NiceNg193];
            Ssri CHRONIC: For Weak unstated, "citalopram, fluoxetine, paroxetine or sertraline may be considered", [NiceNg193];
            OverTheCounterNsaid CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
            Paracetamol CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
            WeakOpioid CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
            StrongOpioid CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
            Benzodiazepine CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
            Gabapentinoid CHRONIC: Against unstated unstated, "do not start", [NiceNg193];
        }
    }
    Who2023 {
        BackPain {
            PatientEducation CHRONIC: For Weak VeryLow, "structured education or advice", [Who2023List];
            ExerciseProgramme CHRONIC: For Weak Low, "", [Who2023List];
            Acupuncture CHRONIC: For Weak Low, "needling", [Who2023List];
            DryNeedling CHRONIC: For Weak Low, "needling", [Who2023List];
            SpinalManipulation CHRONIC: For Weak VeryLow, "", [Who2023List];
            ProfessionalMassage CHRONIC: For Weak VeryLow, "", [Who2023List];
            OperantTherapy CHRONIC: For Weak unstated, "", [Who2023List];
            CognitiveBehaviouralTherapy CHRONIC: For Weak unstated, "", [Who2023News];
            OverTheCounterNsaid CHRONIC: For Weak unstated, "", [Who2023News];
            TopicalCapsaicin CHRONIC: For Weak unstated, "topical cayenne pepper", [Who2023For, Who2023Wfc, Who2023News];
            MultidisciplinaryRehabilitation CHRONIC: For Weak unstated, "multicomponent biopsychosocial care",
                [Who2023Wfc, Who2023For, Who2023News];
            MobilityAid CHRONIC: For GoodPractice unstated, "good-practice statement", [Who2023List];
            Traction CHRONIC: Against Weak VeryLow, "", [Who2023List];
            TherapeuticUltrasound CHRONIC: Against Weak Low, "", [Who2023List];
            Tens CHRONIC: Against Weak VeryLow, "", [Who2023List];
            BackBelt CHRONIC: Against Weak VeryLow, "", [Who2023List];
            WeakOpioid CHRONIC: Against Weak unstated, "opioid pain relief as a whole", [Who2023News];
            StrongOpioid CHRONIC: Against Weak unstated, "opioid pain relief as a whole", [Who2023News];
            MuscleRelaxant CHRONIC: Against Weak unstated, "", [Who2023News];
            Snri CHRONIC: Against Weak unstated, "", [Who2023News];
            TricyclicAntidepressant CHRONIC: Against Weak unstated, "", [Who2023News];
            Gabapentinoid CHRONIC: Against Weak unstated, "anticonvulsants as a whole", [Who2023Against, Who2023PainNews, Who2023News];
            OtherAnticonvulsant CHRONIC: Against Weak unstated, "anticonvulsants as a whole", [Who2023Against, Who2023PainNews, Who2023News];
            SystemicSteroid CHRONIC: Against Weak unstated, "steroids, in a news report", [Who2023PainNews, Who2023News];
            FacetInjection CHRONIC: Against Weak unstated, "injected local anaesthetic", [Who2023News];
            TriggerPointInjection CHRONIC: Against Weak unstated, "injected local anaesthetic", [Who2023News];
            Paracetamol CHRONIC: NoRecommendation unstated unstated, "no evidence was found", [Who2023News, Who2023Neither];
            Benzodiazepine CHRONIC: NoRecommendation unstated unstated, "harms are named", [Who2023Neither];
        }
    }
    Apta2021 {
        BackPain {
            SpinalManipulation ACUTE: For Strong unstated, "A (should); thrust or non-thrust", [Apta2021, Apta2021Summary];
            PatientEducation ACUTE: For Weak unstated, "B (may); active education", [Apta2021, Apta2021Summary];
            ExerciseProgramme ACUTE: For Weak unstated, "C (can)", [Apta2021, Apta2021Summary];
            ProfessionalMassage ACUTE: For Weak unstated, "C (can); a reprint words it \"may\"", [Apta2021, Apta2021Summary];
            ExerciseProgramme CHRONIC: For Strong unstated, "A (should); in older adults general exercise", [Apta2021, Apta2021Summary];
            SpinalManipulation CHRONIC: For Strong unstated, "A (should)", [Apta2021, Apta2021Summary];
            PatientEducation CHRONIC: For Strong unstated, "A (should); pain neuroscience education with other treatment", [Apta2021, Apta2021Summary];
            ProfessionalMassage CHRONIC: For Weak unstated, "B (may), with other treatment", [Apta2021, Apta2021Summary];
            DryNeedling CHRONIC: For Weak unstated, "C (can), with other treatment", [Apta2021, Apta2021Summary];
        }
        Sciatica {
            ExerciseProgramme ACUTE: For Weak unstated, "B (may), with leg pain", [Apta2021, Apta2021Summary];
        }
    }
    Danish2018 {
        BackPain {
            StayActive EARLY: For unstated unstated, "", [Danish2018];
            PatientEducation EARLY: For unstated unstated, "with what to expect and which warning signs", [Danish2018];
            ExerciseProgramme EARLY: For unstated LowToModerate, "supervised; or by consensus", [Danish2018];
            SpinalManipulation EARLY: For unstated LowToModerate, "manual therapy; or by consensus", [Danish2018];
            BedRest EARLY: Against unstated unstated, "", [Danish2018];
            Acupuncture EARLY: Against unstated LowToModerate, "as an addition to usual care; or by consensus", [Danish2018];
            Paracetamol EARLY: Against unstated LowToModerate, "as an addition to usual care; or by consensus", [Danish2018];
            OverTheCounterNsaid EARLY: Against unstated LowToModerate, "as an addition to usual care; or by consensus", [Danish2018];
            WeakOpioid EARLY: Against unstated LowToModerate, "as an addition to usual care; or by consensus", [Danish2018];
            StrongOpioid EARLY: Against unstated LowToModerate, "as an addition to usual care; or by consensus", [Danish2018];
        }
        Sciatica {
            EpiduralSteroid EARLY: Against unstated LowToModerate, "extraforaminal injection; or by consensus", [Danish2018];
        }
    }
    Kce2017 {
        BackPain {
            StayActive ANY: For unstated unstated, "get up and walk", [Kce2017];
            Walking ANY: For unstated unstated, "get up and walk", [Kce2017];
            MuscleRelaxant ANY: Against unstated unstated, "", [MuscleRelaxants2021Digest];
        }
    }
    VaDod2017 {
        BackPain {
            StayActive ANY: For Strong unstated, "activity", [VaDod2017];
            PatientEducation ANY: For Strong unstated, "self-care", [VaDod2017];
            CognitiveBehaviouralTherapy ANY: For Strong unstated, "", [VaDod2017];
            OverTheCounterNsaid ANY: For unstated unstated, "", [VaDod2017];
            Snri CHRONIC: For unstated unstated, "duloxetine, an option", [VaDod2017];
            WeakOpioid CHRONIC: Against Strong unstated, "do not start them for long-term use", [VaDod2017];
            StrongOpioid CHRONIC: Against Strong unstated, "do not start them for long-term use", [VaDod2017];
            Benzodiazepine ANY: Against Strong unstated, "", [VaDod2017];
            SystemicSteroid ANY: Against Strong unstated, "by mouth or into a muscle", [VaDod2017];
            Paracetamol CHRONIC: Against Strong unstated, "by mouth, long term", [VaDod2017];
            EpiduralSteroid CHRONIC: Against unstated unstated, "not for long-term benefit", [VaDod2017];
        }
    }
    Busse2025 {
        BackPain {
            EpiduralSteroid CHRONIC: Against Strong LowToModerate, "pain of 3 months or more", [Busse2025];
            FacetInjection CHRONIC: Against Strong LowToModerate, "pain of 3 months or more", [Busse2025];
            TriggerPointInjection CHRONIC: Against Strong LowToModerate, "injection into muscle, pain of 3 months or more", [Busse2025];
            RadiofrequencyDenervation CHRONIC: Against Strong LowToModerate, "of joints, with or without injection, pain of 3 months or more", [Busse2025];
        }
        Sciatica {
            EpiduralSteroid CHRONIC: Against Strong LowToModerate, "radicular pain of 3 months or more", [Busse2025];
            RadiofrequencyDenervation CHRONIC: Against Strong LowToModerate, "of the dorsal root ganglion, pain of 3 months or more", [Busse2025];
        }
    }
    Eular2017 {
        Fibromyalgia {
            ExerciseProgramme CHRONIC: For Strong unstated, "aerobic and strengthening; the only strong recommendation", [Eular2017];
            CognitiveBehaviouralTherapy CHRONIC: For Weak unstated, "", [Eular2017];
            MultidisciplinaryRehabilitation CHRONIC: For Weak unstated, "multicomponent therapy", [Eular2017];
            Acupuncture CHRONIC: For Weak unstated, "or hydrotherapy", [Eular2017];
            YogaOrTaiChi CHRONIC: For Weak unstated, "", [Eular2017];
            Meditation CHRONIC: For Weak unstated, "mindfulness-based stress reduction", [Eular2017];
            TricyclicAntidepressant CHRONIC: For Weak unstated, "amitriptyline, low dose", [Eular2017];
            Snri CHRONIC: For Weak unstated, "duloxetine or milnacipran", [Eular2017];
            Gabapentinoid CHRONIC: For Weak unstated, "pregabalin", [Eular2017];
            MuscleRelaxant CHRONIC: For Weak unstated, "cyclobenzaprine", [Eular2017];
            WeakOpioid CHRONIC: For Weak unstated, "tramadol", [Eular2017];
        }
    }
    UsActivity2018 {
        Prevention {
            WeeklyAerobicExercise ANY: For unstated unstated, "150 to 300 minutes moderate or 75 to 150 vigorous a week, for health in general", [CdcActivity];
            WeeklyStrengthening ANY: For unstated unstated, "on at least 2 days a week, for health in general", [CdcActivity];
        }
    }
    Cashin2025 {
        BackPain {
            OverTheCounterNsaid EARLY: For unstated Moderate, "small effect; the only medicine with one", [Cashin2025];
            ExerciseProgramme EARLY: Against unstated Moderate, "no better than placebo for pain", [Cashin2025];
            Paracetamol EARLY: Against unstated Moderate, "no better than placebo", [Cashin2025];
            FacetInjection EARLY: Against unstated Moderate, "glucocorticoid injections: no better than placebo", [Cashin2025];
            ExerciseProgramme CHRONIC: For unstated Moderate, "small effect", [Cashin2025];
            SpinalManipulation CHRONIC: For unstated Moderate, "small effect", [Cashin2025];
            Taping CHRONIC: For unstated Moderate, "small effect", [Cashin2025];
            Snri CHRONIC: For unstated Moderate, "small effect of antidepressants as a class", [Cashin2025];
            TricyclicAntidepressant CHRONIC: For unstated Moderate, "small effect of antidepressants as a class", [Cashin2025];
            Ssri CHRONIC: For unstated Moderate, "small effect of antidepressants as a class", [Cashin2025];
            TopicalCapsaicin CHRONIC: For unstated Moderate, "small effect (TRPV1 agonists)", [Cashin2025];
            FacetInjection CHRONIC: Against unstated Moderate, "anaesthetics: no better than placebo", [Cashin2025];
            Antibiotic CHRONIC: Against unstated Moderate, "no better than placebo", [Cashin2025];
        }
    }
    CochraneHeat {
        BackPain {
            Heat EARLY: For unstated unstated, "short-term relief", [CochraneHeat];
            Cold EARLY: NoRecommendation unstated unstated, "too little evidence; on heat against cold it conflicts", [CochraneHeat];
        }
    }
    CochraneRest {
        BackPain {
            StayActive ACUTE: For unstated unstated, "slightly less pain and better function than with rest in bed", [CochraneRest];
            BedRest ACUTE: Against unstated unstated, "slightly more pain and worse function than staying active", [CochraneRest];
        }
        Sciatica {
            StayActive ACUTE: NoRecommendation unstated unstated, "no difference between rest in bed and staying active", [CochraneRest];
            BedRest ACUTE: Against unstated unstated, "no advantage", [CochraneRest];
        }
    }
    MuscleRelaxants2021 {
        BackPain {
            MuscleRelaxant ACUTE: NoRecommendation unstated unstated,
                "7.7 of 100 points less pain at 2 weeks or sooner, too little to matter; adverse events 1.6 times as often",
                [MuscleRelaxants2021];
        }
    }
    Antidepressants2021 {
        BackPain {
            Snri CHRONIC: NoRecommendation unstated unstated, "5.3 of 100 points less pain at 3 to 13 weeks, too little to matter", [Antidepressants2021];
            TricyclicAntidepressant CHRONIC: Against unstated unstated, "no effect on back pain", [Antidepressants2021];
        }
        Sciatica {
            Snri CHRONIC: NoRecommendation unstated VeryLow, "may help", [Antidepressants2021];
            TricyclicAntidepressant CHRONIC: NoRecommendation unstated unstated, "may help at 3 to 12 months; low to very low certainty", [Antidepressants2021];
        }
    }
    Pace2014 {
        BackPain {
            Paracetamol ACUTE: Against unstated unstated, "median recovery in 17 days, no sooner than on placebo", [Pace2014];
        }
    }
    Opal2023 {
        BackPain {
            StrongOpioid ACUTE: Against unstated unstated, "oxycodone, up to 20 mg a day for up to 6 weeks: no benefit over placebo", [Opal2023];
        }
    }
    Steffens2016 {
        Prevention {
            WeeklyAerobicExercise ANY: For unstated Moderate, "exercise with education, relative risk 0.55; exercise alone 0.65 (low); fades after a year unless exercise goes on", [Steffens2016];
            WeeklyStrengthening ANY: For unstated Moderate, "exercise with education, relative risk 0.55; exercise alone 0.65 (low); fades after a year unless exercise goes on", [Steffens2016];
            PatientEducation ANY: Against unstated unstated, "no effect alone", [Steffens2016];
            BackBelt ANY: Against unstated unstated, "no effect", [Steffens2016];
            FootOrthotics ANY: Against unstated unstated, "insoles: no effect", [Steffens2016];
        }
    }
    WalkBack2024 {
        Prevention {
            Walking ANY: For unstated unstated,
                "with education, built up to 30 minutes on 5 days a week over 6 months; limiting recurrence after 208 days \
                 against 112, hazard ratio 0.72", [WalkBack2024];
        }
    }
    Liu2023 {
        Sciatica {
            Discectomy CHRONIC: For unstated Low, "12.1 of 100 points less leg pain at 6 weeks or sooner than without surgery; very low to low certainty", [Liu2023];
        }
    }
    Katz2022 {
        SpinalStenosis {
            ExerciseProgramme ANY: For unstated unstated, "first line, with shorter spells of standing and walking", [Katz2022];
            PhysicalTherapy ANY: For unstated unstated, "first line", [Katz2022];
            EpiduralSteroid CHRONIC: Against unstated unstated, "no long-term relief", [Katz2022];
            Decompression CHRONIC: For unstated unstated,
                "7.8 points better on the Oswestry index than without surgery in one trial, under the 10 to 12.8 held to matter", [Katz2022];
        }
    }
    NordstenDs {
        DegenerativeSlip {
            Fusion CHRONIC: Against unstated unstated, "added to decompression, no gain at 5 years", [NordstenDs, SwedishStenosisStudy];
            Decompression CHRONIC: NoRecommendation unstated unstated, "alone no worse than with fusion at 5 years", [NordstenDs, SwedishStenosisStudy];
        }
    }
    FoundingArticle {
        BackPain {
            StayActive ANY: For unstated unstated, "the best approach, while home treatments are tried", article [119], [FoundingArticle];
            AlternateHeatAndCold ANY: For unstated unstated, "20 minutes on and 20 off for each pack", article [98], [FoundingArticle];
            Heat ANY: For unstated unstated, "a pack, in turn with a cold one", article [98], [FoundingArticle];
            Cold ANY: For unstated unstated, "a pack, in turn with a hot one", article [98], [FoundingArticle];
            GentleSelfMassage ANY: For unstated unstated, "to loosen tense muscles", article [100], [FoundingArticle];
            Stretching ANY: For unstated unstated, "may improve many causes", article [88, 101], [FoundingArticle];
            Walking ANY: For unstated unstated, "", article [101], [FoundingArticle];
            GentleExercise ANY: For unstated unstated, "as long as it does not strain the back", article [101], [FoundingArticle];
            OverTheCounterNsaid ANY: For unstated unstated, "above all NSAIDs such as ibuprofen", article [102], [FoundingArticle];
            Relaxation ANY: For unstated unstated, "such as deep breathing", article [103], [FoundingArticle];
            Meditation ANY: For unstated unstated, "", article [103], [FoundingArticle];
            Posture ANY: For unstated unstated, "can reduce the pain that comes with long sitting", article [111], [FoundingArticle];
            ExerciseProgramme ANY: For unstated unstated, "may improve many causes; might not be enough for chronic conditions", article [88, 89], [FoundingArticle];
            PainMedication ANY: For unstated unstated, "depending on the diagnosis", article [87, 90], [FoundingArticle];
            PhysicalTherapy ANY: For unstated unstated, "depending on the diagnosis", article [86, 87, 91], [FoundingArticle];
        }
        DamagedDisc {
            Discectomy ANY: For unstated unstated, "surgery to repair damaged discs may be recommended", article [92], [FoundingArticle];
        }
        SpinalStenosis {
            Decompression ANY: For unstated unstated, "may be recommended; the article names no condition", article [93], [FoundingArticle];
        }
        MentalHealth {
            MentalHealthMedicine ANY: For unstated unstated, "antidepressants or other drugs, for stress or the effect of pain on mental health", article [94], [FoundingArticle];
        }
        Prevention {
            WeeklyAerobicExercise ANY: For unstated unstated, "150 minutes moderate or 75 vigorous a week", article [105, 106], [FoundingArticle];
            WeeklyStrengthening ANY: For unstated unstated, "on at least 2 days a week", article [105, 107], [FoundingArticle];
            StressManagement ANY: For unstated unstated, "can keep a person from tensing without knowing it", article [108], [FoundingArticle];
            Relaxation ANY: For unstated unstated, "deep breathing, against unconscious tensing", article [108], [FoundingArticle];
            Meditation ANY: For unstated unstated, "against unconscious tensing", article [108], [FoundingArticle];
            Stretching ANY: For unstated unstated, "regularly, for people who sit for long", article [109], [FoundingArticle];
            SittingBreaks ANY: For unstated unstated, "every hour, for people who sit for long", article [109, 110], [FoundingArticle];
            Posture ANY: For unstated unstated, "when sitting for long", article [111], [FoundingArticle];
        }
    }
}
