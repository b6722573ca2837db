//! How pain keeps itself going, as a graph that can be walked, and what breaks each link.

use crate::fact::fact;
use crate::vocabulary::vocabulary;
use crate::{Fact, Treatment};

vocabulary! {
    /// A station on the way by which pain keeps itself going.
    #[non_exhaustive]
    pub enum Step, "a step" {
        /// Pain
        Pain "pain";
        /// Deformity or shift of the spine
        Deformity "deformity";
        /// Stress or anxiety
        Stress "stress";
        /// Long sitting
        LongSitting "long-sitting";
        /// Muscles tensed without noticing
        MuscleTension "muscle-tension";
        /// Adrenaline
        Adrenaline "adrenaline";
        /// Inflammation
        Inflammation "inflammation";
        /// Low motivation
        LowMotivation "low-motivation";
        /// Less activity
        Inactivity "inactivity";
        /// Weaker muscles
        Weakness "weakness";
        /// The lower back makes up for weak muscles
        Compensation "compensation";
        /// A posture adapted to the pain
        AdaptedPosture "adapted-posture";
        /// True muscle spasm
        Spasm "spasm";
    }
}

vocabulary! {
    /// How well a link is supported.
    #[expect(clippy::exhaustive_enums, reason = "shown or not: a reader must not mistake one for the other")]
    pub enum Support, "a support" {
        /// Told as a mechanism; studies of it disagree or are missing
        Hypothesis "hypothesis";
        /// Supported by studies or agreed by those who wrote guidelines
        Supported "supported";
    }
}

/// One thing leading to the next.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Link {
    /// What leads.
    pub from: Step,
    /// What it leads to.
    pub to: Step,
    /// How well that is supported.
    pub support: Support,
    /// Who says so.
    pub because: Fact,
    /// What can break the link.
    pub broken_by: &'static [Treatment],
}

macro_rules! links {
    ($( $from:ident => $to:ident $support:ident $fact:expr, broken_by [$($treatment:ident),*]; )+) => {
        /// Every link. It is one graph: what a step leads to is found by [`Step::leads_to`].
        pub const LINKS: &[Link] = &[$(Link {
            from: Step::$from,
            to: Step::$to,
            support: Support::$support,
            because: $fact,
            broken_by: &[$(Treatment::$treatment),*],
        }),+];
    };
}

links! {
    Pain => Inactivity Supported
        fact!("Pain can make people stop exercising and do less, which makes the problem worse. Staying active does slightly better than bed rest.",
            article [52, 72, 74, 118, 119], sources [CochraneRest]),
        broken_by [StayActive, Walking, GentleExercise];
    Deformity => Inactivity Hypothesis
        fact!("Over time a deformity of the spine may make a person less active.", article [67]),
        broken_by [StayActive, ExerciseProgramme];
    Deformity => Weakness Hypothesis
        fact!("A spine that shifts leads to weakness.", article [64]),
        broken_by [ExerciseProgramme, WeeklyStrengthening];
    Stress => MuscleTension Hypothesis
        fact!("Some people tense their muscles under stress without noticing.", article [55, 108]),
        broken_by [StressManagement, Relaxation, Meditation];
    Stress => Adrenaline Hypothesis
        fact!("Some people make more adrenaline under stress.", article [56]),
        broken_by [StressManagement, Relaxation, Meditation];
    Stress => LowMotivation Hypothesis
        fact!("Stress and anxiety can lower motivation.", article [57]),
        broken_by [StressManagement, CognitiveBehaviouralTherapy];
    LowMotivation => Inactivity Hypothesis
        fact!("Low motivation can lead to physical inactivity.", article [57]),
        broken_by [StayActive, Walking];
    MuscleTension => Spasm Hypothesis
        fact!("Tensed muscles make spasm more likely.", article [58, 108]),
        broken_by [Relaxation, Heat, GentleSelfMassage];
    Adrenaline => Spasm Hypothesis
        fact!("More adrenaline makes spasm more likely.", article [58]),
        broken_by [Relaxation];
    LongSitting => Inactivity Supported
        fact!("Many people spend much of the day sitting or bent over a screen.", article [20]),
        broken_by [SittingBreaks, Walking];
    LongSitting => Weakness Hypothesis
        fact!("Long sitting may weaken muscles. Studies show that people who sit long have more back pain, not that sitting causes it.",
            article [23], sources [Sedentary2021]),
        broken_by [SittingBreaks, Stretching];
    LongSitting => Inflammation Hypothesis
        fact!("Long sitting may lead to inflammation.", article [23]),
        broken_by [SittingBreaks];
    Inflammation => Spasm Hypothesis
        fact!("Inflammation from long sitting may lead to spasm.", article [23]),
        broken_by [SittingBreaks];
    Inactivity => Weakness Hypothesis
        fact!("Over time too little activity can weaken the back and other muscles.", article [21, 53, 68, 74]),
        broken_by [GentleExercise, Stretching, WeeklyStrengthening, ExerciseProgramme];
    Weakness => Compensation Hypothesis
        fact!("The lower back may try to make up for weak muscles.", article [22, 64]),
        broken_by [WeeklyStrengthening, ExerciseProgramme];
    Compensation => Spasm Hypothesis
        fact!("Making up for weak muscles can cause painful spasm. Measurements of muscle activity did not bear this out consistently.",
            article [22, 64], sources [NouwenBush1984, SpasmDebate]),
        broken_by [WeeklyStrengthening, ExerciseProgramme];
    Weakness => Spasm Hypothesis
        fact!("Weak muscles are said to lead to spasm. A review of 1986 gave the circle of pain and spasm general support from weak studies; a review of 1984 did not.",
            article [23, 53, 68, 74], sources [Roland1986, NouwenBush1984, SpasmDebate]),
        broken_by [WeeklyStrengthening, ExerciseProgramme];
    Spasm => Pain Hypothesis
        fact!("A spasm can be painful and frustrating.", article [117]),
        broken_by [Heat, GentleSelfMassage, OverTheCounterNsaid];
    Pain => AdaptedPosture Hypothesis
        fact!("Some people change their posture to cope with the pain.", article [18, 72]),
        broken_by [StayActive, PhysicalTherapy];
    AdaptedPosture => Pain Hypothesis
        fact!("A posture adapted to pain may make it worse.", article [18, 72]),
        broken_by [StayActive, PhysicalTherapy];
}

impl Link {
    /// The link from one step to another; `None` if there is none.
    #[must_use]
    pub const fn between(from: Step, to: Step) -> Option<&'static Self> {
        let mut rest = LINKS;
        while let [link, tail @ ..] = rest {
            if link.from as usize == from as usize && link.to as usize == to as usize {
                return Some(link);
            }
            rest = tail;
        }
        None
    }
}

impl Step {
    /// The links that begin here.
    pub fn leads_to(self) -> impl Iterator<Item = &'static Link> + Clone {
        LINKS.iter().filter(move |link| link.from == self)
    }
}

/// A way through the graph, link by link.
#[derive(Clone, Debug)]
pub struct Links {
    steps: &'static [Step],
}

impl Links {
    pub(super) const fn new(steps: &'static [Step]) -> Self {
        Self { steps }
    }

    /// The steps that are still to be walked.
    #[must_use]
    pub const fn steps(&self) -> &'static [Step] {
        self.steps
    }
}

impl Iterator for Links {
    type Item = &'static Link;

    fn next(&mut self) -> Option<Self::Item> {
        let [from, rest @ ..] = self.steps else { return None };
        let link = Link::between(*from, *rest.first()?)?;
        self.steps = rest;
        Some(link)
    }
}

/// Refuses, when the crate is compiled, a way with a step that no link leads to.
pub(super) const fn assert_walkable(ways: &[&[Step]]) {
    let mut rest = ways;
    while let [way, more @ ..] = rest {
        assert!(way.len() > 1, "a way has no link");
        let mut steps = *way;
        while let [from, tail @ ..] = steps {
            if let [to, ..] = tail {
                assert!(
                    Link::between(*from, *to).is_some(),
                    "no link leads from one step of the way to the next"
                );
            }
            steps = tail;
        }
        rest = more;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_written_once_and_each_can_be_broken() {
        for (place, link) in LINKS.iter().enumerate() {
            let first = LINKS.iter().position(|other| (other.from, other.to) == (link.from, link.to));
            assert_eq!(first, Some(place), "{} to {}", link.from, link.to);
            assert!(!link.broken_by.is_empty(), "{} to {}", link.from, link.to);
        }
    }

    /// It is a loop: whichever step one starts from, one can come back to pain and from there to spasm.
    #[test]
    fn every_step_leads_to_pain_and_pain_to_spasm() {
        fn reaches(from: Step, to: Step) -> bool {
            let mut reached = std::vec![from];
            let mut next = 0;
            while let Some(&step) = reached.get(next) {
                next += 1;
                for link in step.leads_to() {
                    if link.to == to {
                        return true;
                    }
                    if !reached.contains(&link.to) {
                        reached.push(link.to);
                    }
                }
            }
            false
        }
        assert!(Step::ALL.iter().all(|&step| reaches(step, Step::Pain)));
        assert!(reaches(Step::Pain, Step::Spasm) && reaches(Step::Pain, Step::Pain));
        assert!(!reaches(Step::Pain, Step::Stress));
    }
}
