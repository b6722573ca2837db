use crate::Treatment;
use crate::treatment::TreatmentKind;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Treatments that share the same dangers. A safety rule is about such a group.
    #[non_exhaustive]
    pub enum Group, "a group of treatments" {
        /// Everything that a person can do or buy without a professional
        Home "home";
        /// Everything that a professional gives, prescribes or does
        ByProfessional "by-professional";
        /// Treatment by hand, or by exercise that is taught
        HandsOnOrTaught "hands-on-or-taught";
        /// Everything put on or into the body at home, or done to it, beyond moving, resting and relaxing
        BeyondMovement "beyond-movement";
        /// Heat, also in turn with cold
        Heat "heat";
        /// Cold, also in turn with heat
        Cold "cold";
        /// Anti-inflammatory medicine by mouth
        OralNsaid "oral-nsaid";
        /// Anti-inflammatory gel or cream
        TopicalNsaid "topical-nsaid";
        /// Paracetamol
        Paracetamol "paracetamol";
        /// Capsaicin cream
        TopicalCapsaicin "topical-capsaicin";
        /// Massage by oneself or by a professional
        Massage "massage";
        /// Walking, stretching and every kind of exercise
        Exercise "exercise";
        /// Every kind of exercise but walking
        MoreThanWalking "more-than-walking";
        /// Exercise that a person takes up as a programme
        ExerciseProgramme "exercise-programme";
        /// Stretching
        Stretching "stretching";
        /// Rest in bed
        BedRest "bed-rest";
        /// Relaxation, breathing and meditation
        Relaxation "relaxation";
        /// Meditation, also to manage stress
        Meditation "meditation";
        /// Spinal manipulation
        Manipulation "manipulation";
        /// Electrical stimulation through the skin
        Tens "tens";
        /// Acupuncture and dry needling
        Needling "needling";
    }
}

impl Group {
    /// Whether the treatment belongs to the group. Alternating heat and cold belongs to both.
    #[must_use]
    pub const fn contains(self, treatment: Treatment) -> bool {
        use Treatment::*;
        match self {
            Self::Home => matches!(treatment.kind(), TreatmentKind::SelfCare),
            Self::ByProfessional => !Self::Home.contains(treatment),
            Self::HandsOnOrTaught => {
                matches!(
                    treatment,
                    ProfessionalMassage | SpinalManipulation | ExerciseProgramme | YogaOrTaiChi
                )
            }
            Self::BeyondMovement => matches!(
                treatment,
                Heat | Cold
                    | AlternateHeatAndCold
                    | GentleSelfMassage
                    | OverTheCounterNsaid
                    | TopicalNsaid
                    | Paracetamol
                    | TopicalCapsaicin
                    | Tens
                    | BackBelt
            ),
            Self::Heat => matches!(treatment, Heat | AlternateHeatAndCold),
            Self::Cold => matches!(treatment, Cold | AlternateHeatAndCold),
            Self::OralNsaid => matches!(treatment, OverTheCounterNsaid),
            Self::TopicalNsaid => matches!(treatment, TopicalNsaid),
            Self::Paracetamol => matches!(treatment, Paracetamol),
            Self::TopicalCapsaicin => matches!(treatment, TopicalCapsaicin),
            Self::Massage => matches!(treatment, GentleSelfMassage | ProfessionalMassage),
            Self::Exercise => matches!(
                treatment,
                Walking
                    | Stretching
                    | GentleExercise
                    | WeeklyAerobicExercise
                    | WeeklyStrengthening
                    | ExerciseProgramme
                    | YogaOrTaiChi
            ),
            Self::MoreThanWalking => !matches!(treatment, Walking) && Self::Exercise.contains(treatment),
            Self::ExerciseProgramme => matches!(
                treatment,
                WeeklyAerobicExercise | WeeklyStrengthening | ExerciseProgramme | YogaOrTaiChi
            ),
            Self::Stretching => matches!(treatment, Stretching),
            Self::BedRest => matches!(treatment, BedRest | RelativeRest),
            Self::Relaxation => matches!(treatment, Relaxation | Meditation | StressManagement),
            Self::Meditation => matches!(treatment, Meditation | StressManagement),
            Self::Manipulation => matches!(treatment, SpinalManipulation),
            Self::Tens => matches!(treatment, Tens),
            Self::Needling => matches!(treatment, Acupuncture | DryNeedling),
        }
    }
}
