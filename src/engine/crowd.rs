//! What [`PresentationBuilder::build`](crate::presentation::PresentationBuilder::build) does for one person, for many at
//! once: by the same table of what one answer settles.

use super::lanes::{Known, LANES, Lane, LaneBytes, Lanes, PEOPLE, digits_of};
use crate::presentation::{
    AT_LEAST, BOUNDS, Bound, EDGES, ONLY_FEMALE, ONLY_PREGNANT, PREGNANCY, RELATED, shown_by,
};
use crate::quantity::{Measure, Sex};
use crate::{Finding, FindingSet};

/// What is known of many people: the evidence of each of them.
#[derive(Clone)]
pub(crate) struct Crowd {
    pub(crate) lanes: Lanes,
    pub(crate) female: Lane,
    pub(crate) male: Lane,
    measured: [Measured; Measure::COUNT],
    /// The people with a number that its measurement does not permit, or with two that do not fit together.
    wrong: Lane,
}

/// One measurement of many people.
#[derive(Clone, Copy)]
struct Measured {
    /// Whose number is known.
    given: Lane,
    /// The digits of the numbers, the lowest first, and how many there are.
    digits: [Lane; u16::BITS as usize],
    len: usize,
}

/// The numbers of many people.
pub(crate) type Numbers = [u16; PEOPLE];

#[expect(
    clippy::indexing_slicing,
    reason = "there is a lane for each finding, and a number for each measurement"
)]
impl Crowd {
    /// Nobody yet: each lane that is used is entered first.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        clippy::large_stack_arrays,
        reason = "131 kB, which would be copied otherwise"
    )]
    pub(crate) const fn new() -> Self {
        Self {
            lanes: [Known::NEVER; LANES],
            female: Lane::NONE,
            male: Lane::NONE,
            measured: [Measured::NONE; Measure::COUNT],
            wrong: Lane::NONE,
        }
    }

    /// Takes the numbers that are given.
    pub(crate) fn enter_measurements(
        &mut self,
        numbers: &[&Numbers; Measure::COUNT],
        given: &[Lane; Measure::COUNT],
    ) {
        self.wrong = Lane::NONE;
        for ((measured, (numbers, given)), measure) in
            self.measured.iter_mut().zip(numbers.iter().zip(given)).zip(Measure::ALL)
        {
            measured.given = *given;
            if !given.is_none() {
                let (least, most) = measure.limits();
                measured.len = digits_of(numbers, most, &mut measured.digits);
                let above = most.checked_add(1).map_or(Lane::NONE, |above| measured.at_least(above));
                let below = if least > 0 { given.without(measured.at_least(least)) } else { Lane::NONE };
                self.wrong = self.wrong.or(above.or(below));
            }
        }
        for bound in BOUNDS {
            let (lesser, greater) = (bound.lesser as usize, bound.greater as usize);
            let both = given[lesser].and(given[greater]);
            if !both.is_none() {
                self.wrong =
                    self.wrong.or(both.without(bound.people_permitted(numbers[lesser], numbers[greater])));
            }
        }
    }

    /// Enters what the answers settle, and returns the people who cannot be assessed, because a number of theirs is out of
    /// range or two answers contradict each other.
    pub(crate) fn settle(&mut self) -> Lane {
        let weeks = self.given(Measure::PregnancyWeeks);
        let not_pregnant = self.possible(PREGNANCY).not();
        let mut refused = self.wrong.or(weeks.and(self.male.or(not_pregnant)));
        self.deny_all(ONLY_FEMALE, self.male);
        // Weeks deny only a pregnancy that is possible or not dated.
        self.deny_all(ONLY_PREGNANT, not_pregnant.without(weeks));
        for &(finding, measure, least) in AT_LEAST {
            let measured = &self.measured[measure as usize];
            self.deny(finding, measured.given.without(measured.at_least(least)));
        }
        for &(finding, entailed) in &EDGES {
            let has = self.certain(finding);
            let certain = &mut self.lanes[entailed.bit()].certain;
            *certain = certain.or(has);
        }
        for &(finding, entailed) in EDGES.iter().rev() {
            let has_not = self.possible(entailed).not();
            self.deny(finding, has_not);
        }
        for finding in RELATED {
            let Known { certain, possible } = self.lanes[finding.bit()];
            refused = refused.or(certain.without(possible));
        }
        let dated = weeks.without(self.certain(PREGNANCY));
        self.deny(PREGNANCY, dated);
        self.female = self.female.or(weeks.or(self.any(ONLY_FEMALE)).without(self.male));
        refused
    }

    /// For whom the question is open.
    pub(crate) fn open(&self, finding: Finding) -> Lane {
        let Known { certain, possible } = self.lanes[finding.bit()];
        let open = possible.without(certain);
        if finding == PREGNANCY { open.without(self.pregnant_undated()) } else { open }
    }

    /// Denies the finding where its question is open, declined and not valid. Returns whether that is new for anybody.
    pub(crate) fn leave_out(&mut self, finding: Finding, declined: &LaneBytes, valid: &LaneBytes) -> bool {
        let closed = (finding == PREGNANCY).then(|| self.pregnant_undated().or(Lane(*valid)).0);
        self.lanes[finding.bit()].leave_out(declined, closed.as_ref().unwrap_or(valid))
    }

    /// Makes possible again what was left out, where another possible finding shows it that the rules `ask` for. A pregnancy
    /// becomes possible again only for those who may have been pregnant before.
    pub(crate) fn keep_shown(&mut self, left_out: FindingSet, ask: FindingSet, may_be_pregnant: Lane) {
        for finding in left_out.intersection(RELATED) {
            let others = shown_by(finding).without(finding).intersection(ask);
            let shown = others.iter().fold(Lane::NONE, |any, other| any.or(self.possible(other)));
            let before = if finding == PREGNANCY { may_be_pregnant } else { Lane::ALL };
            let possible = &mut self.lanes[finding.bit()].possible;
            *possible = possible.or(shown.and(before));
        }
    }

    fn pregnant_undated(&self) -> Lane {
        self.any(ONLY_PREGNANT).without(self.given(Measure::PregnancyWeeks))
    }

    /// These people do not have the finding.
    pub(crate) fn deny(&mut self, finding: Finding, people: Lane) {
        let possible = &mut self.lanes[finding.bit()].possible;
        *possible = possible.without(people);
    }

    fn deny_all(&mut self, findings: FindingSet, people: Lane) {
        for finding in findings {
            self.deny(finding, people);
        }
    }

    fn certain(&self, finding: Finding) -> Lane {
        self.lanes[finding.bit()].certain
    }

    pub(crate) fn possible(&self, finding: Finding) -> Lane {
        self.lanes[finding.bit()].possible
    }

    fn any(&self, findings: FindingSet) -> Lane {
        findings.iter().fold(Lane::NONE, |any, finding| any.or(self.certain(finding)))
    }

    fn given(&self, measure: Measure) -> Lane {
        self.measured[measure as usize].given
    }

    /// Who is certainly of this sex, and who may be.
    pub(crate) fn is(&self, sex: Sex) -> Known {
        let (certain, other) = match sex {
            Sex::Female => (self.female, self.male),
            Sex::Male => (self.male, self.female),
        };
        Known { certain, possible: other.not() }
    }

    /// Whose measurement is certainly from `low` to `high`, and whose may be.
    pub(crate) fn between(&self, measure: Measure, low: u16, high: u16) -> Known {
        let reached = self.reached(measure, low);
        if high == measure.limits().1 {
            return reached;
        }
        let ended = self.reached(measure, high + 1);
        Known {
            certain: reached.certain.without(ended.possible),
            possible: reached.possible.without(ended.certain),
        }
    }

    /// Whose measurement is at least this, whatever is said later, and whose can be.
    pub(crate) fn reached(&self, measure: Measure, cut: u16) -> Known {
        let (lowest, highest) = measure.limits();
        let is_of_pregnancy = measure == Measure::PregnancyWeeks;
        if cut <= lowest && !is_of_pregnancy {
            return Known::ALWAYS;
        }
        let measured = &self.measured[measure as usize];
        let (given, reached) = (measured.given, measured.at_least(cut));
        if given.not().is_none() {
            return Known { certain: reached, possible: reached };
        }
        let of_all = |is_so: bool| if is_so { Lane::ALL } else { Lane::NONE };
        let (mut certain, mut possible) = (of_all(lowest >= cut), of_all(highest >= cut));
        if is_of_pregnancy && cut > 0 {
            // Who is not pregnant has no weeks.
            let pregnant = self.any(ONLY_PREGNANT);
            certain = certain.and(pregnant);
            possible = possible.and(self.possible(PREGNANCY).or(pregnant));
        }
        for &(finding, of, least) in AT_LEAST {
            if of == measure && least >= cut {
                certain = certain.or(self.certain(finding));
            }
        }
        // A number bounds another one: whether the bound reaches the cut is a cut of that number.
        for bound in BOUNDS {
            if bound.greater == measure && lowest < cut {
                if let Some(beyond) = bound.most(cut - 1).checked_add(1) {
                    certain = certain.or(self.measured[bound.lesser as usize].at_least(beyond));
                }
            }
            if bound.lesser == measure {
                let (needed, greater) = (bound.least(cut), &self.measured[bound.greater as usize]);
                possible = possible.and(greater.given.not().or(greater.at_least(needed)));
            }
        }
        Known { certain: reached.or(certain.without(given)), possible: reached.or(possible.without(given)) }
    }
}

impl Measured {
    const NONE: Self = Self { given: Lane::NONE, digits: [Lane::NONE; u16::BITS as usize], len: 0 };

    /// Who gave a number that is at least this.
    fn at_least(&self, least: u16) -> Lane {
        if self.given.is_none() || u32::from(least) >> self.len != 0 {
            return Lane::NONE;
        }
        // From the lowest digit up, because a higher one overrules those below it.
        let (low, high) = self.digits.split_at(u8::BITS as usize);
        let [low_byte, high_byte] = least.to_le_bytes();
        let mut reached = reached_by(self.given, low, low_byte);
        if self.len > low.len() {
            reached = reached_by(reached, high, high_byte);
        }
        reached.and(self.given)
    }
}

fn reached_by(mut reached: Lane, digits: &[Lane], least: u8) -> Lane {
    for (place, digit) in digits.iter().enumerate() {
        reached = if least >> place & 1 == 1 { reached.and(*digit) } else { reached.or(*digit) };
    }
    reached
}

impl Bound {
    /// Whose two numbers fit together.
    fn people_permitted(&self, lesser: &Numbers, greater: &Numbers) -> Lane {
        let mut each = [0; PEOPLE];
        for (each, (lesser, greater)) in each.iter_mut().zip(lesser.iter().zip(greater)) {
            *each = self.permits_measured(*lesser, *greater).into();
        }
        Lane::of(&each)
    }
}
