//! What holds of back spasm whatever its cause.

use crate::Fact;
use crate::fact::fact;

/// What can be said of the causes as a whole.
pub const GENERAL: &[Fact] = &[
    fact!("Lower back spasm has many possible causes.", article[2]),
    fact!("Often named are poor posture, muscle overuse, strains and sprains, arthritis and nerve damage. That posture is a cause has not been shown.",
        article [3, 12], sources [Swain2020]),
    fact!("The founding article says that spasm usually comes from injury or inflammation. In about 85 to 90 of 100 people no injured part can be named.",
        article [13], sources [VaDod2022, PhysioUpdate]),
    fact!("The cause may be minor, such as a mild strain.", article[14]),
    fact!("The cause may be serious, such as a herniated or ruptured disc.", article[15]),
    fact!("Most often a spasm feels like a muscle that grips or moves.", article[6]),
    fact!("It can also feel like a dull ache that moves, a sharp pain in one place, or any mix of these.",
        article [7, 8, 9]),
    fact!("In some people the pain spreads, for example to the hips or the legs.", article[10]),
    fact!("Spasm can be painful and frustrating.", article[117]),
    fact!("It can make people stop exercising or do less, which makes the problem worse.", article[118]),
    fact!("Treatment depends on the cause.", article[87]),
];

/// How back spasm goes on, whatever its cause; each cause has its own
/// [`course`](super::Profile::course).
pub const OUTLOOK: &[Fact] = &[
    fact!(
        "Back spasms often go away on their own. Average pain falls from 52 to 23 of 100 in 6 weeks.",
        article[112],
        sources[Course2012]
    ),
    fact!(
        "They may come back, or never return. About 7 of 10 people have pain again within a year.",
        article[113],
        sources[WalkBack2024]
    ),
    fact!("It depends on the cause.", article[114]),
    fact!(
        "With a long-term condition such as arthritis, symptoms typically get worse with time, says the founding article. For worn joints of the spine that is not inevitable.",
        article[115],
        sources[GoodPractice]
    ),
    fact!(
        "Symptoms may get better for a person who is willing to try other medicines and other ways.",
        article[116]
    ),
    fact!("Pain that has lasted more than 12 weeks has a clearly worse outlook.", sources[Course2024]),
];
