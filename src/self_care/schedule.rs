//! Heat and cold as concrete times from a start.

use crate::Treatment;
use crate::owned::report;
use crate::treatment::Figure;

/// Minutes that a pack stays on.
pub const MINUTES_ON: u16 = Figure::PackOn.value();
/// Minutes between packs.
pub const MINUTES_OFF: u16 = Figure::PackOff.value();

const _: () = assert!(MINUTES_ON <= Figure::ColdLongest.value(), "cold must not stay on so long");

/// Which packs.
#[expect(clippy::exhaustive_enums, reason = "heat, cold or both")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packs {
    /// Hot packs.
    Heat,
    /// Cold packs.
    Cold,
    /// Hot and cold in turn, hot first.
    Alternate,
}

impl Packs {
    /// The treatment that the packs are.
    #[must_use]
    pub const fn treatment(self) -> Treatment {
        match self {
            Self::Heat => Treatment::Heat,
            Self::Cold => Treatment::Cold,
            Self::Alternate => Treatment::AlternateHeatAndCold,
        }
    }

    const fn nth(self, index: u8) -> Treatment {
        let is_cold = match self {
            Self::Heat => false,
            Self::Cold => true,
            Self::Alternate => index % 2 == 1,
        };
        if is_cold { Treatment::Cold } else { Treatment::Heat }
    }
}

report! {
    /// One interval of a schedule, in minutes on the caller's clock.
    #[derive(Copy)]
    pub struct Interval {
        /// The minute in which it begins.
        pub from: u32,
        /// The minute in which it ends.
        pub to: u32,
        /// The pack that is on, [`Heat`](Treatment::Heat) or [`Cold`](Treatment::Cold); `None` for a pause.
        pub pack: Option<Treatment>,
    }
}

/// Packs on for 20 minutes and off for 20, one after the other.
///
/// The crate has no clock, so the start is a minute on the caller's: 0 for "from now", 540 for nine in the morning.
///
/// ```
/// use backpain::Treatment;
/// use backpain::self_care::{Packs, Schedule};
///
/// let nine = 9 * 60;
/// let mut intervals = Schedule::new(Packs::Alternate, nine, 4).intervals();
/// let heat = intervals.next().unwrap();
/// assert_eq!((heat.from, heat.to, heat.pack), (540, 560, Some(Treatment::Heat)));
/// let pause = intervals.next().unwrap();
/// assert_eq!((pause.from, pause.to, pause.pack), (560, 580, None));
/// assert_eq!(intervals.next().unwrap().pack, Some(Treatment::Cold));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Schedule {
    packs: Packs,
    start: u16,
    count: u8,
}

impl Schedule {
    /// `count` packs, the first at the start.
    pub const fn new(packs: Packs, start: u16, count: u8) -> Self {
        Self { packs, start, count }
    }

    /// Which packs.
    #[must_use]
    pub const fn packs(&self) -> Packs {
        self.packs
    }

    /// Each pack and the pause after it. The last pack has a pause too, so that another schedule may follow.
    pub fn intervals(&self) -> impl Iterator<Item = Interval> + Clone + use<> {
        let Self { packs, start, count } = *self;
        let round = u32::from(MINUTES_ON + MINUTES_OFF);
        (0..count).flat_map(move |index| {
            let from = u32::from(start) + u32::from(index) * round;
            let off = from + u32::from(MINUTES_ON);
            [
                Interval { from, to: off, pack: Some(packs.nth(index)) },
                Interval { from: off, to: from + round, pack: None },
            ]
        })
    }
}
