use super::check::{Check, check_known};
use super::item::{ITEMS, Item, NOT_WORTH_IT, NotWorthIt, Part};
use super::limits::{SEEK_HELP, SeekHelp};
use super::rule::Safety;
use super::schedule::{Packs, Schedule};
use super::seen_first::{SEEN_FIRST, SeenFirst};
use super::who::Known;
use crate::person::{FactorSet, Person};
use crate::presentation::Presentation;
use crate::presentation::QuestionSet;
use crate::rule::Rule;
use crate::source::Fact;
use crate::treatment::{Figure, PRINCIPLES, Phase, PhaseScheme, Summary, summary};
use crate::triage::{Options, Triage, triage_with};
use crate::{Answer, RiskFactor, Setting, Treatment, Urgency};

/// The days after which to look again.
pub const LOOK_AGAIN_DAYS: u16 = Figure::SelfCareReview.value();
/// How many packs a plan schedules. It is judgement: enough to see both kinds twice.
pub const PACKS: u8 = 4;

/// What to do: get help, or care for oneself.
#[expect(clippy::exhaustive_enums, reason = "a caller must handle both: there is no third")]
#[expect(
    clippy::large_enum_variant,
    reason = "the crate does not allocate, and a plan is made to be read once"
)]
#[derive(Clone, Copy)]
#[must_use]
pub enum Plan<'a> {
    /// Self-care is not the answer now.
    GetHelp(GetHelp<'a>),
    /// What to do at home.
    AtHome(AtHome<'a>),
}

/// Why self-care is not the answer now, and what is.
#[derive(Clone, Copy)]
#[must_use]
pub struct GetHelp<'a> {
    triage: Triage<'a>,
    factors: FactorSet,
}

/// What to do at home, what to ask first, what to leave out, and when to seek help after all.
#[derive(Clone, Copy)]
#[must_use]
pub struct AtHome<'a> {
    triage: Triage<'a>,
    presentation: Presentation,
    known: Known,
}

/// Something to do, to ask about or to leave out, and how safe it is for this person.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Step {
    /// What it is.
    pub item: &'static Item,
    /// How safe it is, with the reasons, the limits of use and the signs to stop.
    pub check: Check,
}

/// Plans self-care for one person, or says why it is not the answer.
///
/// Nothing but "get help" comes back while the advised urgency is the same day or sooner, or while
/// something is to be [seen about first](SEEN_FIRST). What the person's factors tell of the back
/// ([`Person::fill`]) counts in the triage.
///
/// ```
/// use backpain::self_care::{Plan, plan};
/// use backpain::{Person, Presentation, Symptom, Urgency};
///
/// let numb = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// match plan(&numb, &Person::UNKNOWN) {
///     Plan::GetHelp(help) => {
///         assert_eq!(help.urgency(), Urgency::Emergency);
///         assert_eq!(help.reasons().next().unwrap().0.id, "ces-saddle-change");
///     }
///     Plan::AtHome(_) => unreachable!(),
/// }
/// # Ok::<(), backpain::Contradiction>(())
/// ```
pub fn plan(presentation: &Presentation, person: &Person) -> Plan<'static> {
    plan_under(presentation, person, Options::new())
}

/// The same, with a policy or an assumption of one's own for the triage that it rests on.
///
/// An app that no clinician uses leaves the signs out: they would otherwise stay open, and what is
/// open can be urgent.
///
/// ```
/// use backpain::self_care::{Plan, plan, plan_under};
/// use backpain::triage::Options;
/// use backpain::{Age, Duration, Finding, Kind, Pain, Person, Presentation, Sex};
///
/// let asked = Finding::ALL.iter().filter(|finding| finding.kind() != Kind::Sign);
/// let well = asked.fold(Presentation::builder(), |said, &finding| said.no(finding));
/// let well = well.age(Age::new(40)?).sex(Sex::Male).pain(Pain::new(4)?).duration(Duration::new(5)?).build()?;
/// assert!(matches!(plan(&well, &Person::UNKNOWN), Plan::GetHelp(_)));
/// let options = Options::new().without_examination();
/// assert!(matches!(plan_under(&well, &Person::UNKNOWN, options), Plan::AtHome(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan_under<'a>(presentation: &Presentation, person: &Person, options: Options<'a>) -> Plan<'a> {
    let presentation = person.fill(presentation);
    let triage = triage_with(&presentation, options);
    let factors = person.present();
    if triage.advised() >= Urgency::SameDay || seen_first(factors).next().is_some() {
        Plan::GetHelp(GetHelp { triage, factors })
    } else {
        Plan::AtHome(AtHome { triage, presentation, known: Known::under(&presentation, person, options) })
    }
}

fn seen_first(factors: FactorSet) -> impl Iterator<Item = &'static SeenFirst> + Clone {
    SEEN_FIRST.iter().filter(move |row| factors.contains(row.factor))
}

impl<'a> GetHelp<'a> {
    /// How soon.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        self.seen_first().map(|row| row.urgency).fold(self.triage.advised(), Urgency::max)
    }

    /// Where.
    #[must_use]
    pub fn setting(&self) -> Setting {
        let urgency = self.urgency();
        if urgency == self.triage.advised() {
            return self.triage.setting();
        }
        let settings = self.seen_first().filter(|row| row.urgency == urgency).map(|row| row.setting);
        settings.min().unwrap_or(urgency.usual_setting())
    }

    /// What to do, in plain words.
    #[must_use]
    pub fn advice(&self) -> alloc::string::String {
        if self.urgency() == self.triage.advised() {
            self.triage.advice()
        } else {
            "Speak to a clinician today, before you treat your back yourself.".into()
        }
    }

    /// What the person is to be seen about first, beyond the answers about the back.
    pub fn seen_first(&self) -> impl Iterator<Item = &'static SeenFirst> + Clone + use<> {
        seen_first(self.factors)
    }

    /// The red flags that are the reason. There are none where the reason is that questions are open
    /// that could be urgent, of which [`Triage::next_question`] has the first, or that something is to
    /// be [seen about first](Self::seen_first).
    pub fn reasons(&self) -> impl Iterator<Item = (Rule<'_>, QuestionSet)> + '_ {
        self.triage.red_flags()
    }

    /// The triage that it rests on.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }
}

impl<'a> AtHome<'a> {
    /// The triage that it rests on: its advice may be to see somebody in the ordinary way as well.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }

    /// What nobody has denied, and what would end this plan if it were so: ask it before the plan is
    /// followed.
    pub fn ask_before(&self) -> impl Iterator<Item = &'static SeenFirst> + '_ {
        SEEN_FIRST.iter().filter(|row| self.known.may_be(row.factor))
    }

    /// What is safe for this person, in order: fine, or with the care that is named.
    pub fn to_do(&self) -> impl Iterator<Item = Step> + '_ {
        Part::ALL.iter().flat_map(|&part| self.part(part))
    }

    /// What of it belongs to one part, in order.
    pub fn part(&self, part: Part) -> impl Iterator<Item = Step> + '_ {
        self.steps(|level| level <= Safety::TakeCare).filter(move |step| self.part_of(step.item) == part)
    }

    /// Which part an item belongs to for this person. In pain of more than 12 weeks the weekly
    /// exercise is for now.
    #[must_use]
    pub fn part_of(&self, item: &Item) -> Part {
        if item.part == Part::Later && self.is_chronic() { Part::Now } else { item.part }
    }

    fn is_chronic(&self) -> bool {
        self.phase() == Some(Phase::Chronic)
    }

    /// The phase of the episode, if its duration is known: by the scheme by which recommendations
    /// are laid out.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.presentation.duration().map(|duration| Phase::of(duration, PhaseScheme::ACP))
    }

    /// What guidelines come to on a treatment in the phase of this episode, if its duration is known.
    /// It says how far a treatment is recommended, not how safe it is.
    #[must_use]
    pub fn guidelines(&self, treatment: Treatment) -> Option<Summary> {
        self.phase().map(|phase| summary(treatment, phase))
    }

    /// What to ask a pharmacist, doctor or midwife about first, or to answer the open questions for.
    pub fn ask_first(&self) -> impl Iterator<Item = Step> + '_ {
        self.steps(|level| level == Safety::AskFirst)
    }

    /// What this person must leave out.
    pub fn leave_out(&self) -> impl Iterator<Item = Step> + '_ {
        self.steps(|level| level == Safety::Contraindicated)
    }

    fn steps(&self, wanted: fn(Safety) -> bool) -> impl Iterator<Item = Step> + '_ {
        ITEMS
            .iter()
            .filter(|item| self.fits(item.treatment))
            .map(|item| Step { item, check: self.check(item.treatment) })
            .filter(move |step| wanted(step.check.level()))
    }

    /// How safe a treatment is for this person.
    pub fn check(&self, treatment: Treatment) -> Check {
        check_known(treatment, self.known)
    }

    fn is_usable(&self, treatment: Treatment) -> bool {
        self.check(treatment).level() <= Safety::TakeCare
    }

    /// Whether a treatment belongs into the plan of this person at all, safe or not.
    fn fits(&self, treatment: Treatment) -> bool {
        let is_no = |factor: RiskFactor| self.presentation.answer(factor) == Answer::No;
        #[expect(clippy::wildcard_enum_match_arm, reason = "every other item is for everybody")]
        match treatment {
            Treatment::SittingBreaks | Treatment::Posture => {
                !(is_no(RiskFactor::ProlongedSitting) && is_no(RiskFactor::PoorPosture))
            }
            Treatment::StressManagement => !is_no(RiskFactor::StressOrAnxiety),
            // Hardly any help, and so only where there is nothing better.
            Treatment::Paracetamol => !self.is_usable(Treatment::OverTheCounterNsaid),
            _ => true,
        }
    }

    /// What people try and what is not worth it.
    pub fn not_worth_it(&self) -> impl Iterator<Item = &'static NotWorthIt> + '_ {
        NOT_WORTH_IT
            .iter()
            .filter(|item| item.treatment != Treatment::Paracetamol || !self.fits(item.treatment))
    }

    /// Heat and cold from a start, a minute on the caller's clock: in turn where both are safe, else
    /// the one that is, else nothing.
    #[must_use]
    pub fn schedule(&self, start: u16) -> Option<Schedule> {
        [Packs::Alternate, Packs::Heat, Packs::Cold]
            .into_iter()
            .find(|packs| self.is_usable(packs.treatment()))
            .map(|packs| Schedule::new(packs, start, PACKS))
    }

    /// When to stop caring for oneself and seek help, most urgent first.
    #[must_use]
    pub const fn seek_help(&self) -> &'static [SeekHelp] {
        SEEK_HELP
    }

    /// The days after which to look again.
    #[must_use]
    pub const fn look_again_days(&self) -> u16 {
        LOOK_AGAIN_DAYS
    }

    /// What to know besides.
    #[must_use]
    pub const fn principles(&self) -> &'static [Fact] {
        PRINCIPLES
    }
}
