//! What can be done at home, in the order of a plan, and what is not worth it.

use crate::Source::*;
use crate::Treatment;
use crate::language::Text;
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which part of a plan something belongs to.
    #[derive(PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Part, "a part of a plan" {
        /// To do now
        Now "now";
        /// To do day by day
        Habit "habit";
        /// To do once it settles, so that it comes back less
        Later "later";
    }
}

/// Something that can be done at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Remedy {
    /// The treatment.
    pub treatment: Treatment,
    /// When it is done. With pain of more than 12 weeks, [`Part::Later`] becomes [`Part::Now`].
    pub part: Part,
    /// What to do, in plain words.
    pub what: Fact,
    /// How strong the evidence is, in plain words.
    pub evidence: Fact,
}

impl Remedy {
    const fn new(treatment: Treatment, part: Part) -> Self {
        Self { treatment, part, what: Fact::UNSAID, evidence: Fact::UNSAID }
    }

    const fn what(self, what: Fact) -> Self {
        Self { what, ..self }
    }

    const fn evidence(self, evidence: Fact) -> Self {
        Self { evidence, ..self }
    }
}

/// Something that people try although it is not worth it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotWorthIt {
    /// The treatment.
    pub treatment: Treatment,
    /// Why not, in plain words.
    pub fact: Fact,
}

/// What can be done at home, in the order of a plan.
pub const REMEDIES: &[Remedy] = &[
    Remedy::new(Treatment::StayActive, Part::Now)
        .what(Fact::in_article(
            "Stay active, and try out what helps you at home. If you stop moving, it gets worse.",
            &s([118, 119]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "People who stay active hurt a little less than people who rest in bed. With pain down the leg, it makes no difference.",
            &[CochraneRest],
        )),
    Remedy::new(Treatment::Heat, Part::Now)
        .what(Fact::in_article(
            "Put a hot pack on the sore part: 20 minutes on, 20 minutes off.",
            &s([98]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "This has some support. Heat eases new pain for a short time.",
            &[CochraneHeat, Acp2017],
        )),
    Remedy::new(Treatment::Walking, Part::Now)
        .what(Fact::in_article(
            "Go for short walks. Walk a little more from day to day.",
            &s([101]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "In one trial people built up to 30 minutes on 5 days a week. Half of them stayed well for 208 days, half of the others for 112.",
            &[WalkBack2024],
        )),
    Remedy::new(Treatment::Stretching, Part::Now)
        .what(Fact::in_article("Stretch gently.", &s([101]), &[FoundingArticle]))
        .evidence(Fact::new(
            "In new pain, set exercises help no more than a dummy treatment. The point is to keep moving.",
            &[Cashin2025],
        )),
    Remedy::new(Treatment::GentleExercise, Part::Now)
        .what(Fact::in_article(
            "Do other gentle exercise that does not strain your back.",
            &s([101]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "Exercise helps pain that has lasted long. In new pain, just keep moving.",
            &[Cashin2025, Acp2017],
        )),
    Remedy::new(Treatment::GentleSelfMassage, Part::Now)
        .what(Fact::in_article(
            "Rub the sore part gently to loosen tense muscles.",
            &s([100]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new("The proof that massage helps is weak.", &[Acp2017, Who2023List])),
    Remedy::new(Treatment::Relaxation, Part::Now)
        .what(Fact::in_article(
            "Breathe deeply and let your muscles go loose.",
            &s([103]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "It is safe. In pain that has lasted long it has weak support.",
            &[Nccih, Acp2017],
        )),
    Remedy::new(Treatment::Meditation, Part::Now)
        .what(Fact::in_article("Sit in peace and meditate for a few minutes.", &s([103]), &[FoundingArticle]))
        .evidence(Fact::new(
            "It is safe for most people. One guideline backs it for pain that has lasted long.",
            &[Nccih, Acp2017],
        )),
    Remedy::new(Treatment::OverTheCounterNsaid, Part::Now)
        .what(Fact::in_article(
            "If you need more, a pharmacy sells anti-inflammatory pills such as ibuprofen. Read the label.",
            &s([102]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "In new pain they help a little more than dummy pills. Most guidelines allow them. The Danish one is against them as a routine.",
            &[Cashin2025, NiceNg59Medicines, Danish2018],
        )),
    Remedy::new(Treatment::Paracetamol, Part::Now)
        .what(Fact::new(
            "A pharmacist can tell you if paracetamol is safe for you. It may be safer than ibuprofen.",
            &[GoodPractice],
        ))
        .evidence(Fact::new(
            "On its own it is not likely to help your back.",
            &[NiceNg59Medicines, Cashin2025],
        )),
    Remedy::new(Treatment::Cold, Part::Now)
        .what(Fact::in_article(
            "Or use a cold pack in a cloth: 20 minutes on, 20 minutes off.",
            &s([98]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "There are too few studies to say that cold helps. Use it if you like it.",
            &[CochraneHeat],
        )),
    Remedy::new(Treatment::AlternateHeatAndCold, Part::Now)
        .what(Fact::in_article(
            "You may take turns: hot for 20 minutes, off for 20, cold for 20, off for 20.",
            &s([98]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "No study of taking turns was found. It is a matter of taste.",
            &[CochraneHeat, GoodPractice],
        )),
    Remedy::new(Treatment::BackBelt, Part::Now)
        .what(Fact::new(
            "A soft support belt round the hips may ease pain in the pelvis while you are pregnant.",
            &[NorthernCarePelvicPain],
        ))
        .evidence(Fact::new(
            "Maternity leaflets advise it. Trials are few.",
            &[NorthernCarePelvicPain, GoodPractice],
        )),
    Remedy::new(Treatment::SittingBreaks, Part::Habit)
        .what(Fact::in_article(
            "If you sit for long, get up every hour, and stretch often.",
            &s([109, 110]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "The hour is a custom. No trial of it was found.",
            &[Sedentary2021, GoodPractice],
        )),
    Remedy::new(Treatment::Posture, Part::Habit)
        .what(Fact::in_article(
            "Sit well, and change how you sit. It can ease the pain of long sitting.",
            &s([111]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "No one way to sit is right. Studies do not agree that posture causes back pain.",
            &[Swain2020],
        )),
    Remedy::new(Treatment::StressManagement, Part::Habit)
        .what(Fact::in_article(
            "Look after your stress. To meditate or breathe deeply can keep you from tensing your muscles without knowing it.",
            &s([108]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "It is safe. No proof was found that it stops spasms from coming.",
            &[Nccih, GoodPractice],
        )),
    Remedy::new(Treatment::WeeklyAerobicExercise, Part::Later)
        .what(Fact::in_article(
            "Move enough each week: 150 minutes of brisk movement, or 75 minutes of hard exercise.",
            &s([106]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "The advice is now 150 to 300 minutes, or 75 to 150 if hard. Exercise, best with advice, makes new back pain less likely.",
            &[CdcActivity, Steffens2016],
        )),
    Remedy::new(Treatment::WeeklyStrengthening, Part::Later)
        .what(Fact::in_article(
            "Make your muscles stronger on 2 or more days a week.",
            &s([107]),
            &[FoundingArticle],
        ))
        .evidence(Fact::new(
            "This goes with the weekly movement. The gain fades in a year if you stop.",
            &[CdcActivity, Steffens2016],
        )),
];

/// What is not worth doing.
pub const NOT_WORTH_IT: &[NotWorthIt] = &[
    NotWorthIt {
        treatment: Treatment::BedRest,
        fact: Fact::new(
            "Do not stay in bed. A day or two of rest is the most.",
            &[CochraneRest, LumbarStrain],
        ),
    },
    NotWorthIt {
        treatment: Treatment::BackBelt,
        fact: Fact::new(
            "A belt or brace does not help and does not prevent back pain.",
            &[Who2023List, Steffens2016],
        ),
    },
    NotWorthIt {
        treatment: Treatment::Tens,
        fact: Fact::new(
            "A machine that sends current through the skin (TENS) is not advised.",
            &[NiceNg59NonDrug, Who2023List],
        ),
    },
    NotWorthIt {
        treatment: Treatment::Paracetamol,
        fact: Fact::new("Paracetamol on its own does not help back pain.", &[NiceNg59Medicines, Cashin2025]),
    },
];

/// Stops the build at a remedy that does not say what to do, or what is known of it.
const _: () = {
    let mut remedies = REMEDIES;
    while let [remedy, more @ ..] = remedies {
        assert!(remedy.what.is_said() && remedy.evidence.is_said(), "a remedy lacks a statement");
        remedies = more;
    }
};

impl Text {
    pub(crate) const fn of_remedy(remedy: &Remedy) -> Self {
        Self::new("remedy", remedy.treatment.id(), remedy.what.text)
    }

    pub(crate) const fn of_not_worth_it(item: &NotWorthIt) -> Self {
        Self::new("not-worth-it", item.treatment.id(), item.fact.text)
    }
}
