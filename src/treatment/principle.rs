//! What holds of treatment as a whole.

use crate::Fact;
use crate::fact::fact;

/// What holds of treatment as a whole, for the person.
pub const PRINCIPLES: &[Fact] = &[
    fact!("What helps depends on the cause.", article [87, 90, 91]),
    fact!("Exercise and stretching can help with many causes.", article [88], sources [Acp2017, Cashin2025]),
    fact!("They may not be enough if the pain has lasted long.", article[89]),
    fact!("Stay active, and try what helps you at home. If it is no better after two weeks, ask for advice.",
        article [119], sources [CochraneRest, NhsTwoWeeks]),
    fact!("Back spasm cannot always be prevented.", article[104]),
    fact!(
        "Good care of your back makes long-lasting trouble less likely. What helps most is regular exercise, \
        with advice on how to do it.",
        article[105],
        sources[Steffens2016]
    ),
    fact!("A long illness may ease if you are willing to try other medicines and other ways.", article[116]),
    fact!("Care without medicines comes first. Scans and surgery are for few people.", sources[LancetFoster]),
];
