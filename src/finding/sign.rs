//! The table of `Sign`: a row for each finding, as the macro `findings!` describes it.

use crate::finding::{Row, findings};

/// Calls a macro with the table of `Sign`.
macro_rules! signs {
    ($with:ident) => {
        $with! {
            /// Recorded by an examiner or a test. A normal test never lowers an urgency.
            #[non_exhaustive]
            pub enum Sign, Sign {
                /// Reduced anal sphincter tone
                ReducedAnalTone "reduced-anal-tone" Concerning, Examination: "Reduced anal tone on examination";
                /// Reduced perianal pinprick
                PerianalSensoryLoss "perianal-sensory-loss" Concerning, Examination: "Reduced perianal pinprick sensation (S2 to S5)";
                /// Post-void residual of 200 mL or more
                PostVoidResidual200Ml "post-void-residual-200-ml" Concerning, Examination: "Bladder scan after voiding shows 200 mL or more";
                /// Motor power grade 3/5 or less
                MotorPower3OrLess "motor-power-3-or-less" Concerning, Examination: "Ankle dorsiflexion, knee extension or plantarflexion power of grade 3/5 or less";
                /// Upper motor neuron signs
                UpperMotorNeuronSigns "upper-motor-neuron-signs" Concerning, Examination: "Hyperreflexia, clonus or an upgoing plantar";
                /// CRP or ESR above the laboratory's limit
                RaisedCrpOrEsr "raised-crp-or-esr" Concerning, Examination: "CRP or ESR above the laboratory's upper limit";
                /// HLA-B27 positive
                HlaB27Positive "hla-b27-positive" Neutral, Examination: "HLA-B27 test positive";
                /// Positive straight leg raise
                PositiveStraightLegRaise "positive-straight-leg-raise" Neutral, Examination: "Straight leg raise reproduces leg pain";
                /// Positive crossed straight leg raise
                PositiveCrossedStraightLegRaise "positive-crossed-straight-leg-raise" Neutral, Examination: "Raising the other leg reproduces leg pain";
                /// Reduced reflex
                ReducedAnkleOrKneeReflex "reduced-ankle-or-knee-reflex" Neutral, Examination: "Reduced knee or ankle reflex";
            }
        }
    };
}
pub(crate) use signs;

signs!(findings);
