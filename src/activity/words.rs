//! What the report says in plain words.

use core::fmt;

use super::{Deferral, Open, Way, WayKind};
use crate::activity::{Day, Days};

impl Deferral {
    /// Why, and what to do instead, for the person.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::RedFlag => {
                "There is a warning sign with your back pain. Get it checked first. Targets can wait until then."
            }
            Self::RedFlagsUnresolved => {
                "Some warning signs of back pain have not been asked about yet. Find out about these first. Targets can wait until then."
            }
            Self::AcuteEpisode => {
                "Your back hurts now, so do not chase a number. Stay as active as you can bear. Go on with your usual day and rest no more than you must. Targets can wait until it is better."
            }
        }
    }
}

impl fmt::Display for Open {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Age => f.write_str("How old are you?"),
            Self::Day(day) => write!(f, "What did you do on {}?", day.name()),
            Self::Intensity(day) => {
                write!(f, "On {}: could you still talk while you did it, and could you sing?", day.name())
            }
            Self::Length(day) => write!(f, "On {}: how long did it last?", day.name()),
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sentence = Sentences { f, first: true };
        let (moderate, vigorous) = (self.moderate_minutes(), self.vigorous_minutes());
        let (easy, hard) = if self.is_any_intensity() {
            ("active play of any kind", "active play")
        } else {
            ("brisk walking or the like", "running or the like")
        };
        let more = if self.kind() == WayKind::SmallestChange { "Make what you do longer by" } else { "Add" };
        match (moderate, vigorous) {
            (0, 0) => {}
            (moderate, 0) => sentence.say(format_args!("{more} {} of {easy}", Count(moderate)))?,
            (0, vigorous) => sentence.say(format_args!("{more} {} of {hard}", Count(vigorous)))?,
            (moderate, vigorous) => sentence.say(format_args!(
                "{more} {} of {easy} and {} of {hard}",
                Count(moderate),
                Count(vigorous)
            ))?,
        }
        if moderate + vigorous > 0 {
            sentence.say(format_args!("For example: {}", Spread(self)))?;
        }
        if !self.some_vigorous_days().is_empty() {
            sentence.say(format_args!(
                "Make some of it hard enough to be out of breath on {}",
                Named(self.some_vigorous_days())
            ))?;
        }
        if !self.strength_days().is_empty() {
            sentence.say(format_args!("Do strength work on {}", Named(self.strength_days())))?;
        }
        if !self.balance_days().is_empty() {
            sentence.say(format_args!("Train your balance on {}", Named(self.balance_days())))?;
        }
        if self.is_as_able() {
            sentence.say(format_args!("Do as much of this as you can; small steps count too"))?;
        }
        Ok(())
    }
}

struct Sentences<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    first: bool,
}

impl Sentences<'_, '_> {
    fn say(&mut self, sentence: fmt::Arguments<'_>) -> fmt::Result {
        if !self.first {
            self.f.write_str(" ")?;
        }
        self.first = false;
        self.f.write_fmt(sentence)?;
        self.f.write_str(".")
    }
}

struct Count(u32);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} minute{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

/// `Monday 20, Tuesday 20`; with both kinds of minutes, the hard ones are called so.
struct Spread<'a>(&'a Way);

impl fmt::Display for Spread<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let both = self.0.moderate_minutes() > 0 && self.0.vigorous_minutes() > 0;
        let mut between = "";
        for &day in Day::ALL {
            let added = self.0.on(day);
            match (added.moderate, added.vigorous) {
                (0, 0) => continue,
                (0, hard) if both => write!(f, "{between}{} {hard} hard", day.name())?,
                (moderate, 0) => write!(f, "{between}{} {moderate}", day.name())?,
                (0, hard) => write!(f, "{between}{} {hard}", day.name())?,
                (moderate, hard) => write!(f, "{between}{} {moderate} and {hard} hard", day.name())?,
            }
            between = ", ";
        }
        Ok(())
    }
}

/// `Monday, Tuesday and Friday`.
struct Named(Days);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.iter().peekable();
        let mut before = "";
        while let Some(day) = rest.next() {
            let join = match (before, rest.peek()) {
                ("", _) => "",
                (_, Some(_)) => ", ",
                (_, None) => " and ",
            };
            write!(f, "{join}{}", day.name())?;
            before = join;
            if before.is_empty() {
                before = " ";
            }
        }
        Ok(())
    }
}
