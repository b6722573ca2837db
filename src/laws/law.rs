//! The names of the laws, and what each is for.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The laws, in the order of the promises. Each is a function of [`laws`](super).
    #[non_exhaustive]
    pub enum Law, "a law" {
        /// Sound
        Sound "sound";
        /// Tight
        Tight "tight";
        /// Monotone
        Monotone "monotone";
        /// Order-free
        OrderFree "order-free";
        /// Explained
        Explained "explained";
        /// No false all-clear
        NoFalseAllClear "no-false-all-clear";
        /// Live
        Live "live";
    }
}

struct Facts {
    promise: &'static str,
    symbols: &'static str,
    protects_from: &'static str,
    catches: &'static str,
}

impl Law {
    const fn facts(self) -> Facts {
        match self {
            Self::Sound => Facts {
                promise: "Whatever else is answered, the urgency stays within the bounds; a rule that fires keeps \
                          firing, a refuted rule never fires, and no rule that fires is more urgent than the lower \
                          bound.",
                symbols: "c completes p => at_least(p) <= at_least(c) and at_most(c) <= at_most(p)",
                protects_from: "a danger that was called impossible, or a certainty that a later answer takes back",
                catches: "a question that was not asked is read as no",
            },
            Self::Tight => Facts {
                promise: "Both bounds are reached: the mildest completion has the lower one as its urgency, the \
                          gravest completion the upper one.",
                symbols: "m = mildest(p), g = gravest(p) complete p; at_least(m) = at_most(m) = at_least(p); \
                          at_least(g) = at_most(g) = at_most(p)",
                protects_from: "alarm that no answer could justify, which teaches people to ignore it",
                catches: "the highest urgency stays possible whatever is answered",
            },
            Self::Monotone => Facts {
                promise: "A concerning answer that changes from no to unknown to yes never lowers a bound.",
                symbols: "p <= q => at_least(p) <= at_least(q) and at_most(p) <= at_most(q)",
                protects_from: "being sent home because one more thing is wrong",
                catches: "an answer of yes stops a rule from firing",
            },
            Self::OrderFree => Facts {
                promise: "The order of the answers and of the rules never matters.",
                symbols: "triage(rules, p) = triage(reversed(rules), reversed(p))",
                protects_from: "advice that depends on which rule or answer came first",
                catches: "the urgency is looked up by a rule's place in the list",
            },
            Self::Explained => Facts {
                promise: "A rule that fires names answers that fire it alone, and none that it does not need; a rule \
                          that cannot fire names answers that refute it alone; a rule that waits names open \
                          questions.",
                symbols: "fired(r, p, s) => fired(r, s) and for all t in s: not fired(r, s - t); \
                          refuted(r, p, s) => refuted(r, s); pending(r, p, q) => q is open in p, q is not empty",
                protects_from: "a result that no clinician can check",
                catches: "a reason names an answer that it does not need",
            },
            Self::NoFalseAllClear => Facts {
                promise: "The advice is never milder than what is certain, and never milder than the same day while \
                          a question that was not asked could make it that urgent; a declined question alone does \
                          not raise it, unless an open one would show it.",
                symbols: "advised(p) = max(at_least(p), min(at_most(p with declined as no), same-day))",
                protects_from: "being reassured because a question was never asked",
                catches: "only what is certain is advised",
            },
            Self::Live => Facts {
                promise: "Every rule has a source, and fires for some person for whom no other rule that suspects \
                          the same is as urgent.",
                symbols: "for all r: sources(r) is not empty and there is p: fired(r, p) and no other rule that \
                          fires for p suspects the same as urgently",
                protects_from: "a warning sign that is in the list but has no effect",
                catches: "a rule can never fire",
            },
        }
    }

    /// What it promises, in words.
    #[must_use]
    pub const fn promise(self) -> &'static str {
        self.facts().promise
    }

    /// What it promises, in symbols: `p`, `q` and `c` are people, `r` is a rule, `s` are statements.
    #[must_use]
    pub const fn symbols(self) -> &'static str {
        self.facts().symbols
    }

    /// What it protects the patient from.
    #[must_use]
    pub const fn protects_from(self) -> &'static str {
        self.facts().protects_from
    }

    /// An example of an error in a triage that it catches.
    #[must_use]
    pub const fn catches(self) -> &'static str {
        self.facts().catches
    }
}
