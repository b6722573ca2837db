//! The activities that a session can name, and what each counts as. To add one, add a row.

use super::{Intensity, Met};
use crate::Source;
use crate::text::Distinct;
use crate::vocabulary::vocabulary;

/// An activity's row in the Compendium of Physical Activities, second update, of 2011.
///
/// Later editions gave some codes to other activities, so a code means nothing without its [`YEAR`](Self::YEAR).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Compendium {
    /// The five digits, a leading zero included.
    pub code: &'static str,
    /// Its energy cost.
    pub met: Met,
}

impl Compendium {
    /// The year of the edition.
    pub const YEAR: u16 = 2011;
    /// Where its values were read.
    pub const SOURCE: Source = Source::Compendium2011;
}

/// What an activity counts as. It depends on what the activity is, never on its MET alone.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "what an activity counts as are questions apart")]
struct Kind {
    still: bool,
    aerobic: bool,
    on_foot: bool,
    strength: bool,
    balance: bool,
}

impl Kind {
    const NONE: Self = Self { still: false, aerobic: false, on_foot: false, strength: false, balance: false };
}

/// Builds a row. An invalid one does not compile.
const fn row(code: &'static str, tenths: u16) -> Compendium {
    assert!(code.len() == 5, "a code has five digits");
    let met = match Met::new(tenths) {
        Ok(met) => met,
        Err(_) => Met::MAX,
    };
    assert!(met.get() == tenths, "no activity costs that much");
    Compendium { code, met }
}

macro_rules! activities {
    ($( $Variant:ident $id:literal $($code:literal $met:literal)? [$($flag:ident)*] $name:literal; )+) => {
        vocabulary! {
            /// What was done in a session.
            ///
            /// Whether it counts as aerobic, strengthening or balance work does not follow from its MET: lifting
            /// weights costs as much as a walk and earns no aerobic minutes.
            #[non_exhaustive]
            pub enum Activity, "an activity" {
                $( #[doc = $name] $Variant $id; )+
            }
        }

        impl Activity {
            /// Its row in the compendium, if it has one.
            #[must_use]
            pub const fn compendium(self) -> Option<Compendium> {
                // Each list has one row, or none.
                match self { $(Self::$Variant => const { [$(row($code, $met))?].first().copied() }),+ }
            }

            const fn kind(self) -> &'static Kind {
                match self { $(Self::$Variant => const { &Kind { $($flag: true,)* ..Kind::NONE } }),+ }
            }
        }
    };
}

activities! {
    // variant, id, code and METs in the compendium if it has it, what it counts as, name
    // ---- Rest and standing ----
    LyingQuietly "lying-quietly" "07010" 10 [still] "Lying, awake";
    SittingQuietly "sitting-quietly" "07021" 13 [still] "Sitting quietly";
    DeskWork "desk-work" "09040" 13 [still] "Desk work";
    LightOfficeWork "light-office-work" "11580" 15 [still] "Light office work, sitting";
    StandingQuietly "standing-quietly" "07040" 13 [still] "Standing quietly";
    StandingFidgeting "standing-fidgeting" "07041" 18 [still] "Standing and fidgeting";
    StandingLightWork "standing-light-work" "11600" 30 [aerobic] "Standing at light work";

    // ---- Walking and stairs ----
    TreadmillDeskWalking "treadmill-desk-walking" "11003" 23 [aerobic] "Walking at a treadmill desk";
    Strolling "strolling" "17151" 20 [aerobic on_foot] "Strolling, under 2 miles an hour";
    SlowWalking "slow-walking" "17152" 28 [aerobic on_foot] "Slow walking, 2 miles an hour";
    EasyWalking "easy-walking" "17170" 30 [aerobic on_foot] "Easy walking, 2.5 miles an hour";
    DogWalking "dog-walking" "17165" 30 [aerobic on_foot] "Walking the dog";
    WalkingForPleasure "walking-for-pleasure" "17160" 35 [aerobic on_foot] "Walking for pleasure";
    Walking "walking" "17190" 35 [aerobic on_foot] "Walking at a moderate pace, about 3 miles an hour";
    BriskWalking "brisk-walking" "17200" 43 [aerobic on_foot] "Brisk walking, 3.5 miles an hour";
    VeryBriskWalking "very-brisk-walking" "17220" 50 [aerobic on_foot] "Very brisk walking, 4 miles an hour";
    FastWalking "fast-walking" "17230" 70 [aerobic on_foot] "Fast walking, 4.5 miles an hour";
    RaceWalking "race-walking" "17231" 83 [aerobic on_foot] "Race walking, 5 miles an hour";
    UphillWalking "uphill-walking" "17210" 53 [aerobic on_foot] "Walking uphill, a gentle slope";
    NordicWalking "nordic-walking" "17302" 48 [aerobic on_foot] "Nordic walking";
    Hiking "hiking" "17080" 60 [aerobic on_foot] "Hiking across country";
    DescendingStairs "descending-stairs" "17070" 35 [aerobic] "Going down stairs";
    ClimbingStairsSlowly "climbing-stairs-slowly" "17133" 40 [aerobic] "Climbing stairs slowly";
    ClimbingStairs "climbing-stairs" "17130" 80 [aerobic] "Climbing stairs or a ladder";
    ClimbingStairsFast "climbing-stairs-fast" "17134" 88 [aerobic] "Climbing stairs fast";

    // ---- Running ----
    JoggingAndWalking "jogging-and-walking" "12010" 60 [aerobic on_foot] "Jogging and walking by turns";
    Jogging "jogging" "12020" 70 [aerobic on_foot] "Jogging";
    JoggingInPlace "jogging-in-place" "12025" 80 [aerobic on_foot] "Jogging in place";
    SlowRunning "slow-running" "12029" 60 [aerobic on_foot] "Slow running, 4 miles an hour";
    Running "running" "12030" 83 [aerobic on_foot] "Running, 5 miles an hour";
    SteadyRunning "steady-running" "12050" 98 [aerobic on_foot] "Steady running, 6 miles an hour";
    FastRunning "fast-running" "12070" 110 [aerobic on_foot] "Fast running, 7 miles an hour";
    VeryFastRunning "very-fast-running" "12090" 118 [aerobic on_foot] "Very fast running, 8 miles an hour";

    // ---- Cycling and machines ----
    LeisurelyCycling "leisurely-cycling" "01010" 40 [aerobic] "Leisurely cycling, under 10 miles an hour";
    SlowCycling "slow-cycling" "01018" 35 [aerobic] "Slow cycling, 5.5 miles an hour";
    SteadyCycling "steady-cycling" "01020" 68 [aerobic] "Cycling, 10 to 11.9 miles an hour";
    BriskCycling "brisk-cycling" "01030" 80 [aerobic] "Cycling, 12 to 13.9 miles an hour";
    Cycling "cycling" "01015" 75 [aerobic] "Cycling, general";
    StationaryCycling "stationary-cycling" "02010" 70 [aerobic] "Stationary cycling, general";
    StationaryCyclingLight "stationary-cycling-light" "02011" 35 [aerobic] "Stationary cycling, light, 30 to 50 watts";
    StationaryCyclingEasy "stationary-cycling-easy" "02017" 48 [aerobic] "Stationary cycling, light to moderate, 51 to 89 watts";
    StationaryCyclingSteady "stationary-cycling-steady" "02012" 68 [aerobic] "Stationary cycling, 90 to 100 watts";
    StationaryCyclingHard "stationary-cycling-hard" "02013" 88 [aerobic] "Stationary cycling, 101 to 160 watts";
    Spinning "spinning" "02019" 85 [aerobic] "Spinning class";
    EllipticalTrainer "elliptical-trainer" "02048" 50 [aerobic] "Elliptical trainer, moderate";
    RowingMachine "rowing-machine" "02071" 48 [aerobic] "Rowing machine, moderate";
    StairMachine "stair-machine" "02065" 90 [aerobic] "Stair machine";

    // ---- Water ----
    Swimming "swimming" "18310" 60 [aerobic] "Swimming for leisure";
    FreestyleSlow "freestyle-slow" "18240" 58 [aerobic] "Freestyle laps, slow";
    Crawl "crawl" "18290" 83 [aerobic] "Crawl, medium speed";
    FreestyleFast "freestyle-fast" "18230" 98 [aerobic] "Freestyle laps, fast";
    Backstroke "backstroke" "18255" 48 [aerobic] "Backstroke for leisure";
    BackstrokeTraining "backstroke-training" "18250" 95 [aerobic] "Backstroke in training";
    Breaststroke "breaststroke" "18265" 53 [aerobic] "Breaststroke for leisure";
    BreaststrokeTraining "breaststroke-training" "18260" 103 [aerobic] "Breaststroke in training";
    Sidestroke "sidestroke" "18320" 70 [aerobic] "Sidestroke";
    Butterfly "butterfly" "18270" 138 [aerobic] "Butterfly";
    WaterExercise "water-exercise" "02120" 53 [aerobic] "Water exercise class";
    WaterAerobics "water-aerobics" "18355" 55 [aerobic] "Water aerobics";
    WaterWalkingSlow "water-walking-slow" "18367" 25 [aerobic] "Walking in water, slow";
    WaterWalking "water-walking" "18368" 45 [aerobic] "Walking in water, moderate";
    WaterWalkingBrisk "water-walking-brisk" "18369" 68 [aerobic] "Walking in water, brisk";

    // ---- Stretching, balance and mind-body work ----
    Stretching "stretching" "02101" 23 [] "Stretching, mild";
    Yoga "yoga" "02150" 25 [strength balance] "Yoga, hatha";
    SunSalutations "sun-salutations" "02180" 33 [strength balance] "Yoga, sun salutations";
    PowerYoga "power-yoga" "02160" 40 [strength balance] "Yoga, power";
    YogaBreathing "yoga-breathing" "02170" 20 [] "Yoga, breathing";
    Pilates "pilates" "02105" 30 [strength balance] "Pilates";
    TaiChi "tai-chi" "15670" 30 [strength balance] "Tai chi or qi gong";
    SeatedTaiChi "seated-tai-chi" "15672" 15 [] "Tai chi, seated";

    // ---- Strength ----
    LightCalisthenics "light-calisthenics" "02024" 28 [] "Calisthenics, light";
    FloorCalisthenics "floor-calisthenics" "02030" 35 [aerobic strength] "Calisthenics with back exercises, on the floor";
    Calisthenics "calisthenics" "02022" 38 [aerobic strength] "Calisthenics, moderate";
    VigorousCalisthenics "vigorous-calisthenics" "02020" 80 [aerobic strength] "Calisthenics, vigorous";
    ResistanceTraining "resistance-training" "02054" 35 [strength] "Resistance training, 8 to 15 repetitions";
    Squats "squats" "02052" 50 [strength] "Squats with resistance";
    PowerLifting "power-lifting" "02050" 60 [strength] "Power lifting or body building";
    CircuitTraining "circuit-training" "02040" 80 [aerobic strength] "Circuit training, vigorous";

    // ---- House, garden and work ----
    Gardening "gardening" "08245" 38 [aerobic] "Gardening";
    LightDigging "light-digging" "08045" 35 [aerobic] "Digging, light to moderate";
    Digging "digging" "08050" 50 [aerobic] "Digging";
    VigorousDigging "vigorous-digging" "08052" 78 [aerobic] "Digging, vigorous";
    Mowing "mowing" "08120" 50 [aerobic] "Mowing with a power mower";
    Raking "raking" "08160" 38 [aerobic] "Raking";
    ShovellingSnow "shovelling-snow" "08195" 53 [aerobic] "Shovelling snow, moderate";
    ShovellingSnowByHand "shovelling-snow-by-hand" "08200" 60 [aerobic] "Shovelling snow by hand";
    ShovellingSnowHard "shovelling-snow-hard" "08202" 75 [aerobic] "Shovelling snow, vigorous";
    Vacuuming "vacuuming" "05043" 33 [aerobic] "Vacuuming";
    MovingLoads "moving-loads" "05121" 50 [aerobic] "Moving light loads at home";
    RepeatedLifting "repeated-lifting" "11615" 45 [aerobic] "Repeated lifting at work, standing";

    BalanceTraining "balance-training" [balance] "Balance training";
}

/// A duplicate code does not compile.
const _: () = {
    let (mut rest, mut distinct) = (Activity::ALL, Distinct::EMPTY);
    while let [activity, more @ ..] = rest {
        if let Some(entry) = activity.compendium() {
            assert!(distinct.add(entry.code), "a code is given twice");
        }
        rest = more;
    }
};

impl Activity {
    /// Its energy cost, if the compendium lists it.
    #[must_use]
    pub const fn met(self) -> Option<Met> {
        match self.compendium() {
            Some(row) => Some(row.met),
            None => None,
        }
    }

    /// Its usual intensity, by its MET value; light if that is unknown.
    #[must_use]
    pub const fn intensity(self) -> Intensity {
        match self.met() {
            Some(met) => met.intensity(),
            None => Intensity::Light,
        }
    }

    /// Whether its minutes are aerobic, at any intensity.
    #[must_use]
    pub const fn is_aerobic(self) -> bool {
        self.kind().aerobic
    }

    /// Sources that name yoga, pilates and tai chi as muscle-strengthening. The American guideline names some forms of
    /// them.
    pub const STRENGTH_SOURCES: &'static [Source] = &[Source::PagOlderAdultExamples, Source::NhsOlderAdults];

    /// Whether its day counts as a day of muscle-strengthening. For yoga, pilates and tai chi it does
    /// ([`STRENGTH_SOURCES`](Self::STRENGTH_SOURCES)).
    #[must_use]
    pub const fn is_strength(self) -> bool {
        self.kind().strength
    }

    /// Whether its day counts as a day of balance work.
    #[must_use]
    pub const fn is_balance(self) -> bool {
        self.kind().balance
    }

    /// Whether it is walking or running, for which steps a minute show the intensity. Stairs are neither.
    #[must_use]
    pub const fn is_on_foot(self) -> bool {
        self.kind().on_foot
    }

    /// Whether it is sitting, lying or standing still: no activity at all.
    #[must_use]
    pub const fn is_still(self) -> bool {
        self.kind().still
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_met_alone_decides_nothing() {
        let (weights, walk) = (Activity::ResistanceTraining, Activity::WalkingForPleasure);
        assert_eq!(weights.met(), walk.met());
        assert!(weights.is_strength() && !weights.is_aerobic() && walk.is_aerobic() && !walk.is_strength());
        assert!(Activity::Yoga.is_balance() && !Activity::Yoga.is_aerobic());
        assert_eq!(Activity::BalanceTraining.compendium(), None);
        for &activity in Activity::ALL {
            assert!(!activity.is_still() || !activity.is_aerobic(), "{activity}");
            assert!(!activity.is_aerobic() || activity.met().is_some(), "{activity}");
        }
    }

    #[test]
    fn codes_keep_their_leading_zero() {
        let cycling = Activity::Cycling.compendium().unwrap();
        assert_eq!((cycling.code, cycling.met.get()), ("01015", 75));
        assert_eq!("running".parse(), Ok(Activity::Running));
        assert_eq!("briskwalking".parse::<Activity>().unwrap_err().nearest(), Some("brisk-walking"));
    }
}
