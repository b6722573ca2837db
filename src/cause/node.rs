//! How pain keeps itself going: a graph of nodes and links, and what can break each link.

use crate::Source::*;
use crate::Treatment::{self, *};
use crate::source::{Fact, s};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A node in the graph of how pain keeps itself going.
    #[non_exhaustive]
    pub enum Node, "a node" {
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
    #[expect(clippy::exhaustive_enums, reason = "a reader must not mistake one for the other")]
    pub enum Support, "a support" {
        /// Described as a mechanism; studies of it disagree or are missing
        Hypothesis "hypothesis";
        /// Supported by studies or agreed by those who wrote guidelines
        Supported "supported";
    }
}

/// One node leading to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Link {
    /// The node where the link begins.
    pub from: Node,
    /// The node to which it leads.
    pub to: Node,
    /// How well it is supported.
    pub support: Support,
    /// The statement and its sources.
    pub because: Fact,
    /// What can break the link.
    pub broken_by: &'static [Treatment],
}

use Node::*;
use Support::*;

/// Every link. Together they are one graph: [`Node::links`] finds the links that begin at a node.
#[rustfmt::skip] // two lines for each link
pub const LINKS: &[Link] = &[
    link(Pain, Inactivity, Supported, &[StayActive, Walking, GentleExercise],
        Fact::in_article("Pain can make people stop exercising and do less, which makes the problem worse. Staying active does slightly better than bed rest.", &s([52, 72, 74, 118, 119]), &[FoundingArticle, CochraneRest])),
    link(Deformity, Inactivity, Hypothesis, &[StayActive, ExerciseProgramme],
        Fact::in_article("Over time a deformity of the spine may make a person less active.", &s([67]), &[FoundingArticle])),
    link(Deformity, Weakness, Hypothesis, &[ExerciseProgramme, WeeklyStrengthening],
        Fact::in_article("A spine that shifts leads to weakness.", &s([64]), &[FoundingArticle])),
    link(Stress, MuscleTension, Hypothesis, &[StressManagement, Relaxation, Meditation],
        Fact::in_article("Some people tense their muscles under stress without noticing.", &s([55, 108]), &[FoundingArticle])),
    link(Stress, Adrenaline, Hypothesis, &[StressManagement, Relaxation, Meditation],
        Fact::in_article("Some people make more adrenaline under stress.", &s([56]), &[FoundingArticle])),
    link(Stress, LowMotivation, Hypothesis, &[StressManagement, CognitiveBehaviouralTherapy],
        Fact::in_article("Stress and anxiety can lower motivation.", &s([57]), &[FoundingArticle])),
    link(LowMotivation, Inactivity, Hypothesis, &[StayActive, Walking],
        Fact::in_article("Low motivation can lead to physical inactivity.", &s([57]), &[FoundingArticle])),
    link(MuscleTension, Spasm, Hypothesis, &[Relaxation, Heat, GentleSelfMassage],
        Fact::in_article("Tensed muscles make spasm more likely.", &s([58, 108]), &[FoundingArticle])),
    link(Adrenaline, Spasm, Hypothesis, &[Relaxation],
        Fact::in_article("More adrenaline makes spasm more likely.", &s([58]), &[FoundingArticle])),
    link(LongSitting, Inactivity, Supported, &[SittingBreaks, Walking],
        Fact::in_article("Many people spend much of the day sitting or bent over a screen.", &s([20]), &[FoundingArticle])),
    link(LongSitting, Weakness, Hypothesis, &[SittingBreaks, Stretching],
        Fact::in_article("Long sitting may weaken muscles. Studies show that people who sit long have more back pain, not that sitting causes it.", &s([23]), &[FoundingArticle, Sedentary2021])),
    link(LongSitting, Inflammation, Hypothesis, &[SittingBreaks],
        Fact::in_article("Long sitting may lead to inflammation.", &s([23]), &[FoundingArticle])),
    link(Inflammation, Spasm, Hypothesis, &[SittingBreaks],
        Fact::in_article("Inflammation from long sitting may lead to spasm.", &s([23]), &[FoundingArticle])),
    link(Inactivity, Weakness, Hypothesis, &[GentleExercise, Stretching, WeeklyStrengthening, ExerciseProgramme],
        Fact::in_article("Over time too little activity can weaken the back and other muscles.", &s([21, 53, 68, 74]), &[FoundingArticle])),
    link(Weakness, Compensation, Hypothesis, &[WeeklyStrengthening, ExerciseProgramme],
        Fact::in_article("The lower back may try to make up for weak muscles.", &s([22, 64]), &[FoundingArticle])),
    link(Compensation, Spasm, Hypothesis, &[WeeklyStrengthening, ExerciseProgramme],
        Fact::in_article("Making up for weak muscles can cause painful spasm. Measurements of muscle activity did not bear this out consistently.", &s([22, 64]), &[FoundingArticle, NouwenBush1984, SpasmDebate])),
    link(Weakness, Spasm, Hypothesis, &[WeeklyStrengthening, ExerciseProgramme],
        Fact::in_article("Weak muscles are said to lead to spasm. A review of 1986 gave the circle of pain and spasm general support from weak studies; a review of 1984 did not.", &s([23, 53, 68, 74]), &[FoundingArticle, Roland1986, NouwenBush1984, SpasmDebate])),
    link(Spasm, Pain, Hypothesis, &[Heat, GentleSelfMassage, OverTheCounterNsaid],
        Fact::in_article("A spasm can be painful and frustrating.", &s([117]), &[FoundingArticle])),
    link(Pain, AdaptedPosture, Hypothesis, &[StayActive, PhysicalTherapy],
        Fact::in_article("Some people change their posture to cope with the pain.", &s([18, 72]), &[FoundingArticle])),
    link(AdaptedPosture, Pain, Hypothesis, &[StayActive, PhysicalTherapy],
        Fact::in_article("A posture adapted to pain may make it worse.", &s([18, 72]), &[FoundingArticle])),
];

const fn link(
    from: Node,
    to: Node,
    support: Support,
    broken_by: &'static [Treatment],
    because: Fact,
) -> Link {
    Link { from, to, support, because, broken_by }
}

impl Link {
    /// The link from one node to another, if the graph has it.
    #[must_use]
    pub const fn between(from: Node, to: Node) -> Option<&'static Self> {
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

impl Node {
    /// The links that begin here.
    pub fn links(self) -> impl Iterator<Item = &'static Link> + Clone {
        LINKS.iter().filter(move |link| link.from == self)
    }
}

/// An iterator over the links of a loop.
#[derive(Clone, Debug)]
pub struct Links {
    nodes: &'static [Node],
}

impl Links {
    pub(super) const fn new(nodes: &'static [Node]) -> Self {
        Self { nodes }
    }

    /// The nodes of the remaining links.
    #[must_use]
    pub const fn nodes(&self) -> &'static [Node] {
        self.nodes
    }
}

impl Iterator for Links {
    type Item = &'static Link;

    fn next(&mut self) -> Option<Self::Item> {
        let [from, rest @ ..] = self.nodes else { return None };
        let link = Link::between(*from, *rest.first()?)?;
        self.nodes = rest;
        Some(link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_link_is_listed_once_and_can_be_broken() {
        for (place, link) in LINKS.iter().enumerate() {
            let first = LINKS.iter().position(|other| (other.from, other.to) == (link.from, link.to));
            assert_eq!(first, Some(place), "{} to {}", link.from, link.to);
            assert!(!link.broken_by.is_empty(), "{} to {}", link.from, link.to);
        }
    }

    /// A path leads from every node to pain, and from there to spasm.
    #[test]
    fn every_node_leads_to_pain_and_pain_to_spasm() {
        fn reaches(from: Node, to: Node) -> bool {
            let mut reached = std::vec![from];
            let mut next = 0;
            while let Some(&node) = reached.get(next) {
                next += 1;
                for link in node.links() {
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
        assert!(Node::ALL.iter().all(|&node| reaches(node, Node::Pain)));
        assert!(reaches(Node::Pain, Node::Spasm) && reaches(Node::Pain, Node::Pain));
        assert!(!reaches(Node::Pain, Node::Stress));
    }
}
