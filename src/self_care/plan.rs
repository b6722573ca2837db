//! The plan: what to do at home, or why to get help instead.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::check::{Check, open, truth};
use super::limits::{SEEK_HELP, SeekHelp};
use super::remedy::{NOT_WORTH_IT, NotWorthIt, Part, REMEDIES, Remedy};
use super::rule::{Safety, SafetyRule};
use super::safety::{PREGNANT, RULES};
use super::schedule::{Packs, Schedule};
use super::see_first::{SEE_FIRST, SeeFirst};
use super::step::{STEPS, Step};
use crate::language::{Language, Phrase, Text};
use crate::presentation::{Presentation, QuestionSet};
use crate::quantity::Measure;
use crate::rule::{Rule, Truth};
use crate::source::Fact;
use crate::treatment::{Figure, PRINCIPLES, Phase, PhaseScheme, Summary, summary};
use crate::triage::{Options, Triage, triage_with};
use crate::{Answer, Question, RiskFactor, Setting, Symptom, Treatment, Urgency};

/// The number of days after which to check progress.
pub const LOOK_AGAIN_DAYS: u16 = Figure::SelfCareReview.value();
/// The number of packs that a plan schedules. It is judgement: enough to try both kinds twice.
pub const PACKS: u8 = 4;

/// Get help, or self-care.
#[expect(clippy::exhaustive_enums, reason = "a caller must handle both: there is no third")]
#[derive(Clone, Copy, Debug)]
#[must_use]
pub enum Plan<'a> {
    /// Get help now, instead of self-care.
    GetHelp(GetHelp<'a>),
    /// What to do at home.
    AtHome(AtHome<'a>),
}

/// Why to get help now instead of self-care, and where.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct GetHelp<'a> {
    triage: Triage<'a>,
}

/// What to do at home, what to ask first, what to leave out, and when to seek help after all.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct AtHome<'a> {
    triage: Triage<'a>,
}

/// A remedy, and how safe it is for this person.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Choice<'a> {
    /// The remedy.
    pub remedy: &'static Remedy,
    /// How safe it is, with the reasons, the limits of use and the signs to stop.
    pub check: Check<'a>,
}

/// Why a plan needs an answer. `Display` says it to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Need {
    /// With a yes, a clinician must see this before any self-care.
    SeeFirst(&'static SeeFirst),
    /// The answer can make this rule apply to one of the first things to do. It is the strictest that waits for it.
    #[non_exhaustive]
    Safety {
        /// What to do.
        treatment: Treatment,
        /// The rule.
        rule: &'static SafetyRule,
    },
    /// The answer can make this one of the first things to do.
    Step(&'static Step),
}

impl Need {
    /// The reason in a language.
    #[must_use]
    pub fn text_in(&self, language: &Language) -> String {
        match self {
            Self::SeeFirst(row) => language.text(Text::of_see_first(row)).into(),
            Self::Safety { treatment, rule } => {
                let remedy = language.text(Text::of_treatment(*treatment));
                let because = language.text(Text::of_safety_rule(rule));
                language.say(Phrase::MattersIf, &[("remedy", &remedy), ("because", &because)])
            }
            Self::Step(step) => {
                let step = language.text(Text::of_step(step));
                language.say(Phrase::MayAdvise, &[("step", &step)])
            }
        }
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(&Language::ENGLISH))
    }
}

/// Plans self-care for one person, or says why to get help instead.
///
/// The plan is to get help while the advised urgency is the same day or sooner, or while a clinician must
/// [see the person first](SEE_FIRST).
///
/// ```
/// use backpain::self_care::{Plan, plan};
/// use backpain::{Presentation, Symptom, Urgency};
///
/// let numb = Presentation::builder().yes(Symptom::SaddleSensoryChange).build()?;
/// match plan(&numb) {
///     Plan::GetHelp(help) => {
///         assert_eq!(help.urgency(), Urgency::Emergency);
///         assert_eq!(help.reasons().next().unwrap().0.id, "ces-saddle-change");
///     }
///     Plan::AtHome(_) => unreachable!(),
/// }
/// # Ok::<(), backpain::ContradictionError>(())
/// ```
pub fn plan(presentation: &Presentation) -> Plan<'static> {
    plan_with(presentation, Options::new())
}

/// Plans self-care, with options for the triage behind the plan.
///
/// Without a clinician, leave the signs out: otherwise they stay open, and an open question can be urgent.
///
/// ```
/// use backpain::self_care::{Plan, plan, plan_with};
/// use backpain::triage::Options;
/// use backpain::{Age, Duration, Finding, Kind, Pain, Presentation, Sex};
///
/// let asked = Finding::ALL.iter().filter(|finding| finding.kind() != Kind::Sign);
/// let well = asked.fold(Presentation::builder(), |said, &finding| said.no(finding));
/// let well = well.age(Age::new(40)?).sex(Sex::Male).pain(Pain::new(4)?).duration(Duration::new(5)?).build()?;
/// assert!(matches!(plan(&well), Plan::GetHelp(_)));
/// assert!(matches!(plan_with(&well, Options::new().without_examination()), Plan::AtHome(_)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan_with<'a>(presentation: &Presentation, options: Options<'a>) -> Plan<'a> {
    Plan::of(triage_with(presentation, options))
}

impl<'a> Plan<'a> {
    /// Plans self-care after this triage, by whichever rules it was made.
    pub fn of(triage: Triage<'a>) -> Self {
        if triage.advised() >= Urgency::SameDay || see_first(&triage.given()).next().is_some() {
            Self::GetHelp(GetHelp { triage })
        } else {
            Self::AtHome(AtHome { triage })
        }
    }
}

fn see_first(presentation: &Presentation) -> impl Iterator<Item = &'static SeeFirst> + Clone + use<> {
    let present = presentation.present();
    SEE_FIRST.iter().filter(move |row| present.contains(row.finding))
}

/// The signs to seek help for that can concern this person and that the person does not have yet.
pub(super) fn seek_help<'a>(
    triage: &Triage<'a>,
) -> impl Iterator<Item = &'static SeekHelp> + Clone + use<'a> {
    let triage = *triage;
    let present = triage.given().present();
    SEEK_HELP.iter().filter(move |sign| {
        sign.signs.intersection(present).is_empty() && truth(&sign.applies_to, &triage) != Truth::Refuted
    })
}

impl<'a> GetHelp<'a> {
    /// How soon.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        self.see_first().map(|row| row.urgency).fold(self.triage.advised(), Urgency::max)
    }

    /// Where.
    #[must_use]
    pub fn setting(&self) -> Setting {
        let urgency = self.urgency();
        if urgency == self.triage.advised() {
            return self.triage.setting();
        }
        let settings = self.see_first().filter(|row| row.urgency == urgency).map(|row| row.setting);
        settings.min().unwrap_or(urgency.usual_setting())
    }

    /// What to do, in plain words.
    #[must_use]
    pub fn advice(&self) -> String {
        self.advice_in(&Language::ENGLISH)
    }

    /// What to do, in a language.
    #[must_use]
    pub fn advice_in(&self, language: &Language) -> String {
        if self.urgency() == self.triage.advised() {
            self.triage.advice_in(language)
        } else {
            language.phrase(Phrase::BeforeTreating).into()
        }
    }

    /// What a clinician must see first, beyond the red flags.
    pub fn see_first(&self) -> impl Iterator<Item = &'static SeeFirst> + Clone + use<> {
        see_first(&self.triage.given())
    }

    /// The red flags behind the advice. If there are none, the reason is something that a clinician must [see
    /// first](Self::see_first), or an open question that could be urgent: see [`Triage::next_question`].
    pub fn reasons(&self) -> impl Iterator<Item = (Rule<'_>, QuestionSet)> + '_ {
        self.triage.red_flags()
    }

    /// The triage behind the plan.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }
}

impl<'a> AtHome<'a> {
    /// The triage behind the plan. It may also advise a routine visit to a doctor.
    pub const fn triage(&self) -> &Triage<'a> {
        &self.triage
    }

    /// Findings that would end this plan and are not answered no. Ask about them before the person follows the plan.
    pub fn ask_before(&self) -> impl Iterator<Item = &'static SeeFirst> + '_ {
        let denied = self.triage.given().absent();
        SEE_FIRST.iter().filter(move |row| !denied.contains(row.finding))
    }

    /// The questions that were not asked and whose answers can still end this plan, or change the first things to do on its
    /// [page](super::Page).
    ///
    /// ```
    /// use backpain::self_care::Plan;
    /// use backpain::triage::{AssumeNo, Options};
    /// use backpain::{Age, Duration, Factor, Pain, Presentation, Sex, triage_with};
    ///
    /// let person = Presentation::builder().age(Age::new(34)?).sex(Sex::Male).pain(Pain::new(4)?);
    /// let person = person.duration(Duration::new(4)?).build()?;
    /// let taken = AssumeNo::because("all red flags were asked about")?;
    /// let options = Options::new().without_examination().assume_no(taken);
    /// let Plan::AtHome(home) = Plan::of(triage_with(&person, options)) else { unreachable!() };
    /// assert!(home.unanswered().contains(Factor::BloodClot.into())); // it would end the plan
    /// assert!(home.unanswered().contains(Factor::NsaidAllergy.into())); // it would forbid ibuprofen
    /// assert!(!home.unanswered().contains(Factor::MetalAllergy.into())); // it matters to needles
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unanswered(&self) -> QuestionSet {
        self.open().intersection(self.triage.given().unasked())
    }

    /// These, and those to which the person did not know or would not say the answer.
    pub(crate) fn open(&self) -> QuestionSet {
        let ends: QuestionSet = SEE_FIRST.iter().map(|row| Question::Finding(row.finding)).collect();
        let First { checks, pending } = First::of(self);
        let checked = checks.iter().fold(ends, |all: QuestionSet, check| all.union(check.open()));
        let steps = pending.iter().fold(checked, |all, step| all.union(open(&step.applies_to, &self.triage)));
        let (given, options) = (self.triage.given(), self.triage.options());
        steps
            .intersection(given.open())
            .difference(options.left_out(&given).difference(given.declined_findings()).into())
    }

    /// Why the plan needs the answer to a question of [`unanswered`](Self::unanswered).
    #[must_use]
    pub fn why(&self, question: Question) -> Option<Need> {
        let see_first = SEE_FIRST.iter().find(|row| Question::Finding(row.finding) == question);
        see_first.map(Need::SeeFirst).or_else(|| {
            let First { checks, pending } = First::of(self);
            let safety = checks.iter().find_map(|check| {
                let waits = check.reasons().find(|reason| reason.open.contains(question))?;
                Some(Need::Safety { treatment: check.treatment(), rule: waits.rule })
            });
            let waits = |step: &&&Step| open(&step.applies_to, &self.triage).contains(question);
            safety.or_else(|| pending.iter().find(waits).map(|step| Need::Step(step)))
        })
    }

    /// What is safe for this person, in order: fine, or with the care stated.
    pub fn to_do(&self) -> impl Iterator<Item = Choice<'a>> + '_ {
        Part::ALL.iter().flat_map(|&part| self.part(part))
    }

    /// What is safe in one part of the plan, in order.
    pub fn part(&self, part: Part) -> impl Iterator<Item = Choice<'a>> + '_ {
        self.choices(|level| level <= Safety::TakeCare)
            .filter(move |choice| self.part_of(choice.remedy) == part)
    }

    /// The part of the plan that a remedy belongs to for this person. If the pain has lasted more than 12 weeks,
    /// [`Part::Later`] becomes [`Part::Now`].
    #[must_use]
    pub fn part_of(&self, remedy: &Remedy) -> Part {
        if remedy.part == Part::Later && self.is_chronic() { Part::Now } else { remedy.part }
    }

    fn is_chronic(&self) -> bool {
        self.phase() == Some(Phase::Chronic)
    }

    pub(super) fn is_pregnant(&self) -> bool {
        PREGNANT.truth(&self.triage.given().evidence()) == Truth::Certain
    }

    /// The phase of the episode, by the scheme of the recommendations; `None` if the duration is unknown.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.triage.given().duration().map(|duration| Phase::of(duration, PhaseScheme::ACP))
    }

    /// The summary of the guidelines on a treatment in the phase of this episode, if its duration is known. It says how
    /// far a treatment is recommended, not how safe it is.
    #[must_use]
    pub fn guidelines(&self, treatment: Treatment) -> Option<Summary> {
        self.phase().map(|phase| summary(treatment, phase))
    }

    /// What is safe only if a pharmacist, doctor or midwife agrees, or once the open questions are answered.
    pub fn ask_first(&self) -> impl Iterator<Item = Choice<'a>> + '_ {
        self.choices(|level| level == Safety::AskFirst)
    }

    /// What this person must leave out.
    pub fn leave_out(&self) -> impl Iterator<Item = Choice<'a>> + '_ {
        self.choices(|level| level == Safety::Contraindicated)
    }

    fn choices(&self, wanted: fn(Safety) -> bool) -> impl Iterator<Item = Choice<'a>> + '_ {
        self.all_choices().filter(move |choice| wanted(choice.check.level()))
    }

    /// Every remedy to consider for this person, safe or not, in order.
    pub(super) fn all_choices(&self) -> impl Iterator<Item = Choice<'a>> + '_ {
        REMEDIES
            .iter()
            .filter(|remedy| self.fits(remedy.treatment))
            .map(|remedy| Choice { remedy, check: self.check(remedy.treatment) })
    }

    /// How safe a treatment is for this person.
    pub fn check(&self, treatment: Treatment) -> Check<'a> {
        Check::new(treatment, &self.triage)
    }

    fn is_usable(&self, treatment: Treatment) -> bool {
        self.check(treatment).level() <= Safety::TakeCare
    }

    /// Whether to consider the treatment for this person at all, safe or not.
    fn fits(&self, treatment: Treatment) -> bool {
        let is_no = |finding: RiskFactor| self.triage.given().answer(finding) == Answer::No;
        #[expect(clippy::wildcard_enum_match_arm, reason = "every other treatment is for everybody")]
        match treatment {
            Treatment::SittingBreaks | Treatment::Posture => {
                !(is_no(RiskFactor::ProlongedSitting) && is_no(RiskFactor::PoorPosture))
            }
            Treatment::StressManagement => !is_no(RiskFactor::StressOrAnxiety),
            // It hardly helps, so it is offered only if nothing better is safe.
            Treatment::Paracetamol => !self.is_usable(Treatment::OverTheCounterNsaid),
            // It helps nobody but some pregnant women.
            Treatment::BackBelt => self.is_pregnant(),
            _ => true,
        }
    }

    /// What people try although it is not worth it.
    pub fn not_worth_it(&self) -> impl Iterator<Item = &'static NotWorthIt> + '_ {
        NOT_WORTH_IT.iter().filter(|item| {
            REMEDIES.iter().all(|remedy| remedy.treatment != item.treatment) || !self.fits(item.treatment)
        })
    }

    /// Times for heat and cold, alternating if both are safe, else for the safe one; `None` if neither is. `start` is a
    /// minute on the caller's clock.
    #[must_use]
    pub fn schedule(&self, start: u16) -> Option<Schedule> {
        [Packs::Alternate, Packs::Heat, Packs::Cold]
            .into_iter()
            .find(|packs| self.is_usable(packs.treatment()))
            .map(|packs| Schedule::new(packs, start, PACKS))
    }

    /// When to stop self-care and seek help, most urgent first, without what cannot concern this person and without
    /// signs that the person already has.
    pub fn seek_help(&self) -> impl Iterator<Item = &'static SeekHelp> + Clone + use<'a> {
        seek_help(&self.triage)
    }

    /// The number of days after which to check progress.
    #[must_use]
    pub const fn look_again_days(&self) -> u16 {
        LOOK_AGAIN_DAYS
    }

    /// What else is good to know.
    #[must_use]
    pub const fn principles(&self) -> &'static [Fact] {
        PRINCIPLES
    }
}

/// How many things to do the page has.
pub(super) const FIRST_STEPS: usize = 3;

/// What the first things to do depend on, whatever the answers to the open questions are.
struct First<'a> {
    /// Of the treatments that can still be among them.
    checks: Vec<Check<'a>>,
    /// The steps of which it is open whether they apply to the person.
    pending: Vec<&'static Step>,
}

impl<'a> First<'a> {
    fn of(home: &AtHome<'a>) -> Self {
        let (mut first, mut certain) = (Self { checks: Vec::new(), pending: Vec::new() }, Vec::new());
        for step in STEPS {
            let is_new = step.treatment.is_none() || !certain.contains(&step.treatment);
            let applies = truth(&step.applies_to, home.triage());
            if certain.len() == FIRST_STEPS || !is_new || applies == Truth::Refuted {
                continue;
            }
            let check = step.treatment.map(|treatment| home.check(treatment));
            let is_possible = check.is_none_or(|check| {
                check.at_least() <= Safety::TakeCare && !is_no_first_step(home, check.treatment())
            });
            if !is_possible {
                continue;
            }
            if applies == Truth::Pending {
                first.pending.push(step);
            } else if check.is_none_or(|check| check.at_most() <= Safety::TakeCare) {
                certain.push(step.treatment);
            }
            first.checks.extend(check);
        }
        first
    }
}

/// There is little proof that an anti-inflammatory helps sciatica, so it is none of the first things to do.
pub(super) fn is_no_first_step(home: &AtHome<'_>, treatment: Treatment) -> bool {
    let sciatica = home.triage().given().present().contains(Symptom::LegPainBelowKnee.finding());
    treatment == Treatment::OverTheCounterNsaid && sciatica
}

/// Every question that a plan can need for the first things to do, or that can end it.
pub(crate) fn questions() -> QuestionSet {
    let mut questions = QuestionSet::EMPTY.with(Question::Sex);
    questions.extend(Measure::ALL.iter().copied().map(Question::Measure));
    questions.extend(SEE_FIRST.iter().map(|row| Question::Finding(row.finding)));
    for step in STEPS {
        questions = questions.union(step.applies_to.findings().into());
        for rule in RULES {
            if step.treatment.is_some_and(|treatment| rule.group.contains(treatment)) {
                questions = questions.union(rule.applies_to.findings().into());
            }
        }
    }
    questions
}
