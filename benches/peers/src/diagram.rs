//! Decision trees over the answers yes, no and unknown, made from the rules.
//!
//! A tree that asks every question of these rules in turn has more leaves than fit in a computer. A decision diagram is
//! such a tree in which equal branches are one: it answers the same for everybody. Its size is that of what must be
//! remembered between two questions.

use core::ops::RangeInclusive;
use std::collections::HashMap;

use backpain::{Measure, Urgency};

use crate::person::{Person, Reply};
use crate::rules::{Criterion, Rules};

/// A question, as the place of its field, and which of its answers can be told apart.
#[derive(Clone, Debug)]
struct Asked {
    field: usize,
    /// The numbers that no rule tells apart; empty for yes and no.
    cells: Vec<RangeInclusive<u16>>,
}

impl Asked {
    /// The number of answers, of which the last is unknown.
    fn answers(&self) -> usize {
        if self.cells.is_empty() { 3 } else { self.cells.len() + 1 }
    }

    fn answer(&self, reply: Option<Reply>) -> usize {
        match reply {
            None => self.answers() - 1,
            Some(Reply::Answer(answer)) => usize::from(answer),
            Some(Reply::Number(number)) => {
                self.cells.iter().position(|cell| cell.contains(&number)).unwrap_or(self.answers() - 1)
            }
        }
    }
}

/// A leaf with a value, or a question with a branch for each answer.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Node {
    Leaf(u64),
    Ask(usize, Box<[u32]>),
}

/// Diagrams that share their nodes.
pub struct Forest {
    questions: Vec<Asked>,
    nodes: Vec<Node>,
    places: HashMap<Node, u32>,
    most: usize,
}

/// More nodes than were permitted.
#[derive(Clone, Copy, Debug)]
pub struct TooLarge;

type Cut<T> = Result<T, TooLarge>;

/// What the answers say about a rule.
const REFUTED: u64 = 0;
const PENDING: u64 = 1;
const CERTAIN: u64 = 2;

impl Forest {
    /// An empty forest with the questions of the rules, those of the most urgent rules first.
    #[must_use]
    pub fn of(rules: &Rules, most: usize) -> Self {
        let mut criteria: Vec<(Urgency, Criterion)> =
            rules.criteria().map(|(rule, criterion)| (rule.urgency, criterion)).collect();
        criteria.sort_by_key(|&(urgency, _)| core::cmp::Reverse(urgency));
        let mut order: Vec<usize> = Vec::new();
        let mut edges: HashMap<usize, Vec<u16>> = HashMap::new();
        for (_, criterion) in &criteria {
            criterion.each(&mut |single| {
                let field = place(single);
                if !order.contains(&field) {
                    order.push(field);
                }
                if let Criterion::Within(_, low, high) = single {
                    let begins = low.iter().copied().chain(high.map(|high| high + 1));
                    edges.entry(field).or_default().extend(begins);
                }
            });
        }
        let asked = |field: usize| {
            let cells = edges.get(&field).map_or_else(Vec::new, |edges| cells(Person::FIELDS[field], edges));
            Asked { field, cells }
        };
        let questions = order.into_iter().map(asked).collect();
        Self { questions, nodes: Vec::new(), places: HashMap::new(), most }
    }

    /// How many nodes it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// How many leaves a tree has that asks every question.
    #[must_use]
    pub fn leaves_of_complete_tree(&self) -> f64 {
        self.questions.iter().map(|asked| asked.answers() as f64).product()
    }

    fn leaf(&mut self, value: u64) -> Cut<u32> {
        self.node(Node::Leaf(value))
    }

    fn node(&mut self, node: Node) -> Cut<u32> {
        if let Node::Ask(_, branches) = &node
            && branches.iter().all(|branch| *branch == branches[0])
        {
            return Ok(branches[0]);
        }
        if let Some(&place) = self.places.get(&node) {
            return Ok(place);
        }
        if self.nodes.len() >= self.most {
            return Err(TooLarge);
        }
        let place = u32::try_from(self.nodes.len()).unwrap();
        self.nodes.push(node.clone());
        self.places.insert(node, place);
        Ok(place)
    }

    /// The diagram of a criterion: refuted, pending or certain.
    fn criterion(&mut self, criterion: &Criterion) -> Cut<u32> {
        match criterion {
            Criterion::Yes(_) | Criterion::No(_) | Criterion::Within(..) => {
                let field = place(criterion);
                let question = self.questions.iter().position(|asked| asked.field == field).unwrap();
                let holds: Vec<bool> = match criterion {
                    Criterion::Within(_, low, high) => {
                        let within = low.unwrap_or(0)..=high.unwrap_or(u16::MAX);
                        self.questions[question]
                            .cells
                            .iter()
                            .map(|cell| within.contains(cell.start()))
                            .collect()
                    }
                    Criterion::No(_) => vec![true, false],
                    _ => vec![false, true],
                };
                let values = holds.into_iter().map(|holds| if holds { CERTAIN } else { REFUTED });
                let branches: Cut<Box<[u32]>> =
                    values.chain([PENDING]).map(|value| self.leaf(value)).collect();
                self.node(Node::Ask(question, branches?))
            }
            Criterion::All(members) => self.fold(members, CERTAIN, u64::min),
            Criterion::Any(members) => self.fold(members, REFUTED, u64::max),
            Criterion::AtLeast(needed, members) => {
                // From the last member to the first: the diagrams of "at least so many of these".
                let mut at_least = vec![self.leaf(CERTAIN)?];
                for _ in 0..*needed {
                    at_least.push(self.leaf(REFUTED)?);
                }
                for member in members {
                    let member = self.criterion(member)?;
                    for count in (1..at_least.len()).rev() {
                        let with = self.join(member, at_least[count - 1], u64::min)?;
                        at_least[count] = self.join(with, at_least[count], u64::max)?;
                    }
                }
                Ok(at_least[usize::from(*needed)])
            }
        }
    }

    fn fold(&mut self, members: &[Criterion], nothing: u64, with: fn(u64, u64) -> u64) -> Cut<u32> {
        let mut all = self.leaf(nothing)?;
        for member in members {
            let member = self.criterion(member)?;
            all = self.join(all, member, with)?;
        }
        Ok(all)
    }

    /// The diagram of two joined.
    fn join(&mut self, left: u32, right: u32, with: fn(u64, u64) -> u64) -> Cut<u32> {
        self.join_seen(left, right, with, &mut HashMap::new())
    }

    fn join_seen(
        &mut self,
        left: u32,
        right: u32,
        with: fn(u64, u64) -> u64,
        seen: &mut HashMap<(u32, u32), u32>,
    ) -> Cut<u32> {
        if let Some(&joined) = seen.get(&(left, right)) {
            return Ok(joined);
        }
        let joined = match (self.nodes[left as usize].clone(), self.nodes[right as usize].clone()) {
            (Node::Leaf(left), Node::Leaf(right)) => self.leaf(with(left, right))?,
            (one, other) => {
                let first = one.question().min(other.question());
                let mut branches = Vec::new();
                for answer in 0..self.questions[first].answers() {
                    let (left, right) = (
                        one.after(first, answer).unwrap_or(left),
                        other.after(first, answer).unwrap_or(right),
                    );
                    branches.push(self.join_seen(left, right, with, seen)?);
                }
                self.node(Node::Ask(first, branches.into()))?
            }
        };
        seen.insert((left, right), joined);
        Ok(joined)
    }

    /// The same diagram with other values.
    fn map(&mut self, root: u32, to: impl Fn(u64) -> u64 + Copy) -> Cut<u32> {
        match self.nodes[root as usize].clone() {
            Node::Leaf(value) => self.leaf(to(value)),
            Node::Ask(question, branches) => {
                let branches: Cut<Box<[u32]>> = branches.iter().map(|&branch| self.map(branch, to)).collect();
                self.node(Node::Ask(question, branches?))
            }
        }
    }

    /// How many leaves the tree has in which no branches are shared.
    fn leaves(&self, root: u32) -> f64 {
        let mut counted: Vec<f64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            // A node is made after its branches.
            counted.push(match node {
                Node::Leaf(_) => 1.0,
                Node::Ask(_, branches) => branches.iter().map(|&branch| counted[branch as usize]).sum(),
            });
        }
        counted[root as usize]
    }

    /// Throws away what these diagrams do not need.
    fn keep(&mut self, roots: &mut [u32]) {
        let mut kept = Self {
            questions: self.questions.clone(),
            nodes: Vec::new(),
            places: HashMap::new(),
            most: self.most,
        };
        let mut moved: HashMap<u32, u32> = HashMap::new();
        for root in roots {
            *root = kept.take(self, *root, &mut moved);
        }
        *self = kept;
    }

    fn take(&mut self, other: &Self, root: u32, moved: &mut HashMap<u32, u32>) -> u32 {
        if let Some(&place) = moved.get(&root) {
            return place;
        }
        let node = match &other.nodes[root as usize] {
            Node::Leaf(value) => Node::Leaf(*value),
            Node::Ask(question, branches) => {
                Node::Ask(*question, branches.iter().map(|&branch| self.take(other, branch, moved)).collect())
            }
        };
        let place = self.node(node).unwrap();
        moved.insert(root, place);
        place
    }

    /// The answers to the questions in the form in which the diagrams read them.
    fn answers(&self, person: &Person) -> Box<[u8]> {
        let replies = person.replies();
        let answers = self.questions.iter().map(|asked| asked.answer(replies[asked.field]));
        answers.map(|answer| u8::try_from(answer).unwrap()).collect()
    }
}

impl Node {
    /// The question, if it is one; those of leaves come last.
    const fn question(&self) -> usize {
        match self {
            Self::Leaf(_) => usize::MAX,
            Self::Ask(question, _) => *question,
        }
    }

    /// Where this answer leads, if this question is asked here.
    fn after(&self, question: usize, answer: usize) -> Option<u32> {
        match self {
            Self::Ask(asked, branches) if *asked == question => Some(branches[answer]),
            Self::Ask(..) | Self::Leaf(_) => None,
        }
    }
}

impl Criterion {
    /// Calls the function with every criterion on one question in it.
    fn each(&self, show: &mut impl FnMut(&Self)) {
        match self {
            Self::Yes(_) | Self::No(_) | Self::Within(..) => show(self),
            Self::All(members) | Self::Any(members) | Self::AtLeast(_, members) => {
                for member in members {
                    member.each(show);
                }
            }
        }
    }
}

/// The place of the field that a criterion on one question asks for.
fn place(single: &Criterion) -> usize {
    let (Criterion::Yes(field) | Criterion::No(field) | Criterion::Within(field, ..)) = single else {
        unreachable!("it asks for more than one")
    };
    Person::FIELDS.iter().position(|name| name == field).unwrap()
}

/// The stretches of numbers that begin at these edges.
fn cells(field: &str, edges: &[u16]) -> Vec<RangeInclusive<u16>> {
    let (least, most) = field.parse::<Measure>().unwrap().limits();
    let mut begins: Vec<u16> = [least].into_iter().chain(edges.iter().copied()).collect();
    begins.sort_unstable();
    begins.dedup();
    let ends = begins.iter().skip(1).map(|begin| begin - 1).chain([most]);
    begins.iter().zip(ends).map(|(&begin, end)| begin..=end).collect()
}

/// A diagram in the form in which it is walked: for each node its question and where its branches begin, or a value.
pub struct Walk {
    nodes: Vec<(u32, u32)>,
    branches: Vec<u32>,
    values: Vec<u64>,
    roots: Vec<u32>,
    forest: Forest,
}

const LEAF: u32 = u32::MAX;

impl Walk {
    fn of(mut forest: Forest, mut roots: Vec<u32>) -> Self {
        forest.keep(&mut roots);
        let (mut nodes, mut branches, mut values) = (Vec::new(), Vec::new(), Vec::new());
        for node in &forest.nodes {
            match node {
                Node::Leaf(value) => {
                    nodes.push((LEAF, u32::try_from(values.len()).unwrap()));
                    values.push(*value);
                }
                Node::Ask(question, to) => {
                    nodes.push((u32::try_from(*question).unwrap(), u32::try_from(branches.len()).unwrap()));
                    branches.extend(to);
                }
            }
        }
        Self { nodes, branches, values, roots, forest }
    }

    /// A diagram for each rule: refuted, pending or certain.
    ///
    /// # Errors
    ///
    /// It has more nodes than this.
    pub fn of_each_rule(rules: &Rules, most: usize) -> Cut<Self> {
        let mut forest = Forest::of(rules, most);
        let roots: Cut<Vec<u32>> =
            rules.criteria().map(|(_, criterion)| forest.criterion(&criterion)).collect();
        Ok(Self::of(forest, roots?))
    }

    /// One diagram of both bounds, the most urgent rules first.
    ///
    /// # Errors
    ///
    /// It has more nodes than this.
    pub fn of_urgency(rules: &Rules, most: usize) -> Cut<Self> {
        let worst = |left: u64, right: u64| (left >> 8).max(right >> 8) << 8 | (left & 255).max(right & 255);
        let mut order: Vec<(Urgency, Criterion)> =
            rules.criteria().map(|(rule, criterion)| (rule.urgency, criterion)).collect();
        order.sort_by_key(|&(urgency, _)| core::cmp::Reverse(urgency));
        let mut forest = Forest::of(rules, most);
        let mut root = forest.leaf(0)?;
        for (urgency, criterion) in order {
            let level = urgency as u64;
            let rule = forest.criterion(&criterion)?;
            let bounds = forest.map(rule, |truth| match truth {
                CERTAIN => level << 8 | level,
                PENDING => level,
                _ => 0,
            })?;
            root = forest.join(root, bounds, worst)?;
            let mut roots = [root];
            forest.keep(&mut roots);
            [root] = roots;
        }
        Ok(Self::of(forest, vec![root]))
    }

    /// One diagram of the rules that fire, as far as the nodes permit: how many rules it has, and how many nodes.
    #[must_use]
    pub fn of_fired(rules: &Rules, most: usize) -> (usize, usize) {
        let mut forest = Forest::of(rules, most);
        let mut root = forest.leaf(0).unwrap();
        let mut nodes = 0;
        for (index, (_, criterion)) in rules.criteria().enumerate() {
            let added = forest.criterion(&criterion).and_then(|rule| {
                let bit = forest.map(rule, |truth| if truth == CERTAIN { 1 << index } else { 0 })?;
                forest.join(root, bit, |left, right| left | right)
            });
            let Ok(joined) = added else { return (index, nodes) };
            let mut roots = [joined];
            forest.keep(&mut roots);
            [root] = roots;
            nodes = forest.len();
        }
        (rules.len(), nodes)
    }

    /// How many nodes the diagrams have together.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// How many leaves the first diagram has as a tree in which no branches are shared.
    #[must_use]
    pub fn leaves_of_tree(&self) -> f64 {
        self.roots.first().map_or(0.0, |&root| self.forest.leaves(root))
    }

    /// The answers in the form in which the diagrams read them.
    #[must_use]
    pub fn answers(&self, person: &Person) -> Box<[u8]> {
        self.forest.answers(person)
    }

    /// The value of a diagram.
    #[inline]
    fn value(&self, root: u32, answers: &[u8]) -> u64 {
        let mut node = root;
        loop {
            let (question, first) = self.nodes[node as usize];
            if question == LEAF {
                return self.values[first as usize];
            }
            node = self.branches[first as usize + usize::from(answers[question as usize])];
        }
    }

    /// The bounds of the diagram of both.
    #[inline]
    #[must_use]
    pub fn bounds(&self, answers: &[u8]) -> (Urgency, Urgency) {
        let value = self.value(self.roots[0], answers);
        (Urgency::ALL[(value >> 8) as usize], Urgency::ALL[(value & 255) as usize])
    }

    /// The rules that fire for certain, and those that may, a bit for each.
    #[inline]
    #[must_use]
    pub fn rules(&self, answers: &[u8]) -> (u64, u64) {
        let mut rules = (0, 0);
        for (bit, &root) in self.roots.iter().enumerate() {
            let truth = self.value(root, answers);
            rules.0 |= u64::from(truth == CERTAIN) << bit;
            rules.1 |= u64::from(truth != REFUTED) << bit;
        }
        rules
    }
}
