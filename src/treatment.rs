//! Treatments: what each is and is for, who recommends it in which phase, and how far they agree.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A treatment: done at home, given by a professional, taken, injected or operated.
    #[non_exhaustive]
    pub enum Treatment, "a treatment" {
        /// Staying active
        StayActive "stay-active";
        /// Bed rest
        BedRest "bed-rest";
        /// Relative rest: a short pause from the load that hurts
        RelativeRest "relative-rest";
        /// Superficial heat
        Heat "heat";
        /// Superficial cold
        Cold "cold";
        /// Alternating heat and cold
        AlternateHeatAndCold "alternate-heat-and-cold";
        /// Gentle self-massage
        GentleSelfMassage "gentle-self-massage";
        /// Gentle stretching
        Stretching "stretching";
        /// Walking
        Walking "walking";
        /// Gentle exercise that does not strain the back
        GentleExercise "gentle-exercise";
        /// Over-the-counter oral NSAID
        OverTheCounterNsaid "over-the-counter-nsaid";
        /// Topical NSAID
        TopicalNsaid "topical-nsaid";
        /// Paracetamol (acetaminophen)
        Paracetamol "paracetamol";
        /// Topical capsaicin
        TopicalCapsaicin "topical-capsaicin";
        /// Relaxation and deep breathing
        Relaxation "relaxation";
        /// Meditation and mindfulness-based stress reduction
        Meditation "meditation";
        /// Stress management
        StressManagement "stress-management";
        /// Good posture when sitting
        Posture "posture";
        /// Hourly breaks from sitting, with a stretch
        SittingBreaks "sitting-breaks";
        /// Weekly aerobic exercise
        WeeklyAerobicExercise "weekly-aerobic-exercise";
        /// Weekly muscle-strengthening exercise
        WeeklyStrengthening "weekly-strengthening";
        /// Transcutaneous electrical nerve stimulation (TENS)
        Tens "tens";
        /// Lumbar belt, corset or brace
        BackBelt "back-belt";
        /// Patient education and advice
        PatientEducation "patient-education";
        /// Physical therapy
        PhysicalTherapy "physical-therapy";
        /// Structured exercise programme
        ExerciseProgramme "exercise-programme";
        /// Spinal manipulation and mobilisation
        SpinalManipulation "spinal-manipulation";
        /// Massage by a professional
        ProfessionalMassage "professional-massage";
        /// Acupuncture
        Acupuncture "acupuncture";
        /// Dry needling
        DryNeedling "dry-needling";
        /// Taping
        Taping "taping";
        /// Cognitive behavioural therapy
        CognitiveBehaviouralTherapy "cognitive-behavioural-therapy";
        /// Operant therapy
        OperantTherapy "operant-therapy";
        /// Multidisciplinary biopsychosocial rehabilitation
        MultidisciplinaryRehabilitation "multidisciplinary-rehabilitation";
        /// Yoga or tai chi
        YogaOrTaiChi "yoga-or-tai-chi";
        /// Electromyographic biofeedback
        Biofeedback "biofeedback";
        /// Low-level laser therapy
        LowLevelLaser "low-level-laser";
        /// Mobility aid
        MobilityAid "mobility-aid";
        /// Traction
        Traction "traction";
        /// Therapeutic ultrasound
        TherapeuticUltrasound "therapeutic-ultrasound";
        /// Interferential therapy
        InterferentialTherapy "interferential-therapy";
        /// Percutaneous electrical nerve stimulation (PENS)
        PercutaneousNerveStimulation "percutaneous-nerve-stimulation";
        /// Foot orthotics and rocker soles
        FootOrthotics "foot-orthotics";
        /// Pain medication
        PainMedication "pain-medication";
        /// Weak opioid
        WeakOpioid "weak-opioid";
        /// Strong opioid
        StrongOpioid "strong-opioid";
        /// Muscle relaxant other than a benzodiazepine
        MuscleRelaxant "muscle-relaxant";
        /// Benzodiazepine
        Benzodiazepine "benzodiazepine";
        /// Serotonin and noradrenaline reuptake inhibitor (duloxetine)
        Snri "snri";
        /// Tricyclic antidepressant
        TricyclicAntidepressant "tricyclic-antidepressant";
        /// Selective serotonin reuptake inhibitor
        Ssri "ssri";
        /// Gabapentinoid
        Gabapentinoid "gabapentinoid";
        /// Anticonvulsant other than a gabapentinoid
        OtherAnticonvulsant "other-anticonvulsant";
        /// Systemic corticosteroid
        SystemicSteroid "systemic-steroid";
        /// Antibiotic
        Antibiotic "antibiotic";
        /// Medicine for mood, anxiety or stress
        MentalHealthMedicine "mental-health-medicine";
        /// Epidural steroid injection
        EpiduralSteroid "epidural-steroid";
        /// Facet or other joint injection
        FacetInjection "facet-injection";
        /// Trigger point or other muscle injection
        TriggerPointInjection "trigger-point-injection";
        /// Radiofrequency denervation
        RadiofrequencyDenervation "radiofrequency-denervation";
        /// Spinal cord stimulation
        SpinalCordStimulation "spinal-cord-stimulation";
        /// Vertebroplasty or kyphoplasty
        Vertebroplasty "vertebroplasty";
        /// Disc surgery (discectomy, microdiscectomy)
        Discectomy "discectomy";
        /// Spinal decompression surgery (laminectomy)
        Decompression "decompression";
        /// Spinal fusion
        Fusion "fusion";
        /// Disc replacement
        DiscReplacement "disc-replacement";
        /// Repair of a pars defect, or fusion of a slip, in a young person
        ParsRepair "pars-repair";
        /// Correction of scoliosis
        ScoliosisCorrection "scoliosis-correction";
    }
}
