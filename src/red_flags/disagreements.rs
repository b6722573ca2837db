//! Where the sources differ on something that a rule had to choose, as data.

use super::RULES;
use crate::Source;
use crate::Source::*;
use crate::text::Distinct;

/// A question on which the sources differ, and what these rules chose.
///
/// The position of one source on one rule is kept with the rule, in
/// [`Cited::position`](crate::rule::Cited::position). This list holds questions that concern several rules, or that are
/// not about urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The permanent kebab-case id: the topic.
    pub id: &'static str,
    /// What is in question.
    pub question: &'static str,
    /// The answers, two or more.
    pub sides: &'static [Side],
    /// What these rules do.
    pub choice: &'static str,
    /// The ids of the rules that carry the choice.
    pub rules: &'static [&'static str],
}

/// One answer to a disputed question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Side {
    /// What is said, in a sentence.
    pub says: &'static str,
    /// Who says it.
    pub sources: &'static [Source],
}

const fn side(says: &'static str, sources: &'static [Source]) -> Side {
    Side { says, sources }
}

/// Every known disagreement, in the order of the rules.
///
/// ```
/// use backpain::Source;
/// use backpain::red_flags::DISAGREEMENTS;
///
/// let lifting = DISAGREEMENTS.iter().find(|disputed| disputed.id == "lifting-as-injury");
/// assert!(lifting.is_some_and(|lifting| {
///     lifting.rules.contains(&"fracture-lifting") && lifting.sides[0].sources.contains(&Source::NiceCks)
/// }));
/// ```
pub const DISAGREEMENTS: &[Disagreement] = &[
    Disagreement {
        id: "stable-cauda-equina-change",
        question: "How soon is a cauda equina change seen that began more than two weeks ago and is stable?",
        sides: &[
            side(
                "It goes to the emergency department: on strong suspicion in one pathway, while it is less than \
                 three months old in another.",
                &[CornwallRms, YorkCesPathway],
            ),
            side("It is referred urgently, with imaging.", &[DumfriesAndGalloway, BristolRemedy]),
        ],
        choice: "It is seen the same day while it is stable, and it is an emergency when it worsens or when nobody \
                 knows when it began.",
        rules: &["ces-longstanding", "ces-worsening-change"],
    },
    Disagreement {
        id: "pain-in-both-legs",
        question: "Is pain in both legs an emergency when there is no deficit?",
        sides: &[
            side(
                "Yes: it goes to the emergency department.",
                &[NhsUkBackPain, NhsUkSciatica, CornwallRms, LothianSeriousConditions, CspNationalPathway],
            ),
            side(
                "Pain that spreads down one or both legs is for a doctor at once, whichever it is.",
                &[MayoClinic],
            ),
            side("New symptoms on both sides are referred urgently.", &[DumfriesAndGalloway]),
        ],
        choice: "New or worsening pain in both legs is an emergency. Long-standing, unchanged pain is seen in the \
                 ordinary way, like a stable stenosis, since most of the first group speak of new or sudden pain.",
        rules: &["ces-bilateral-radicular", "stenosis-claudication"],
    },
    Disagreement {
        id: "where-cauda-equina-goes",
        question: "Whom does a person call who has a new cauda equina symptom?",
        sides: &[
            side(
                "The emergency department, the on-call surgeons or an ambulance.",
                &[
                    BmjBestPracticeCes,
                    CspNationalPathway,
                    CornwallRms,
                    DumfriesAndGalloway,
                    NhsUkBackPain,
                    Iqwig,
                ],
            ),
            side(
                "The own doctor or the urgent telephone line, at once; in one version of a region's slides the doctor \
                 then calls the surgeons the same day.",
                &[CityHealthCarePartnership, NorthEastEngland],
            ),
            side("A doctor much sooner than in four weeks, for a new change of the bladder.", &[MayoClinic]),
        ],
        choice: "The emergency department.",
        rules: &[
            "ces-retention-or-incontinence",
            "ces-early-bladder",
            "ces-saddle-change",
            "ces-bowel-sensation",
            "ces-sexual-change",
        ],
    },
    Disagreement {
        id: "names-of-cauda-equina-stages",
        question: "What is a suspected cauda equina syndrome?",
        sides: &[
            side("A stage before any such symptom, in a person who is at risk of one.", &[PhysiopediaCes]),
            side(
                "No stage of its own: staging begins with the incomplete syndrome, when passing urine has changed and \
                 control is kept.",
                &[WfnsSpineCommittee],
            ),
        ],
        choice: "No stage is named as a diagnosis. The rules tell early from late signs and suspect the syndrome in \
                 both.",
        rules: &["ces-early-bladder", "ces-retention-or-incontinence", "ces-bilateral-radicular"],
    },
    Disagreement {
        id: "residual-volume",
        question: "Does a small residual volume after voiding exclude cauda equina syndrome?",
        sides: &[
            side(
                "Nearly: in 92 suspected cases the probability was 3.6 % below 200 mL and 43 % above.",
                &[Venkatesan],
            ),
            side(
                "No: 14 of 26 confirmed cases held 200 mL or less.",
                &[OxfordResidualVolumes, BmjBestPracticeCes],
            ),
        ],
        choice: "A large residual raises the urgency, and a small one is not asked for: it lowers nothing.",
        rules: &["ces-residual-volume"],
    },
    Disagreement {
        id: "cancer-with-leg-pain",
        question: "Is one-sided leg pain enough for an emergency in a person with a history of cancer?",
        sides: &[
            side(
                "Yes: nerve-root pain is one of the symptoms for immediate contact.",
                &[NiceNg234, LothianRedFlags],
            ),
            side(
                "No: a pain feature that suggests metastases and a neurological symptom are both needed.",
                &[NiceCg75],
            ),
        ],
        choice: "It is an emergency with cancer now or treated within five years, and after any cancer when the pain \
                 has a feature that suggests metastases. Without one an old cancer is talked over the same day; the \
                 cautious policy makes that an emergency too.",
        rules: &["mscc-cancer-leg-pain", "mscc-cancer-leg-pain-alone"],
    },
    Disagreement {
        id: "two-weeks-for-suspected-metastases",
        question: "Is two weeks soon enough for suspected spinal metastases?",
        sides: &[
            side(
                "Yes, for a suspected tumour or infection without a deficit, in general pathways.",
                &[IatroxSciatica, ReviseMsra],
            ),
            side(
                "No: immediate contact with a neurological symptom, and advice within 24 hours with a pain feature.",
                &[NiceCg75, NiceNg234],
            ),
        ],
        choice: "The two weeks are not taken from the guidance on metastases, in no text of which they were found. \
                 They stand only where there is no history of cancer, or where the pain has no such feature.",
        rules: &["mscc-cancer-neuro", "spinal-metastases-pain", "cancer-history"],
    },
    Disagreement {
        id: "how-old-a-cancer-counts",
        question: "For how long does a past cancer count?",
        sides: &[
            side("For ever: past or current, however long ago.", &[NiceNg234, SheffieldAchesAndPains]),
            side(
                "For five years, and without common skin cancer, in a cohort of older people.",
                &[BoldRegistry],
            ),
            side("For 15 years, in one national guideline.", &[Verhagen]),
        ],
        choice: "For ever, but for leg pain alone, which is an emergency when the cancer is at most five years old. \
                 Common skin cancer is not counted.",
        rules: &["cancer-history", "spinal-metastases-pain", "mscc-cancer-neuro", "mscc-cancer-leg-pain"],
    },
    Disagreement {
        id: "weight-loss-alone",
        question: "How soon is unexplained weight loss seen when there is no other flag?",
        sides: &[
            side("Urgently, by the own doctor or through the telephone line.", &[NhsUkBackPain]),
            side(
                "Within two weeks, or much sooner than in four.",
                &[ReviseMsra, IatroxSciatica, NiceNg12, MayoClinic],
            ),
            side("After a trial of therapy.", &[AcpApsImaging]),
        ],
        choice: "Within two weeks; the cautious policy gives the same day.",
        rules: &["unexplained-weight-loss", "pancreatic-cancer-age-60"],
    },
    Disagreement {
        id: "amount-of-weight-loss",
        question: "How much weight must have been lost?",
        sides: &[
            side("Any amount: no number is given.", &[AhcprGuideline, NhsUkBackPain, AcpApsImaging]),
            side("More than 10 kg in six months.", &[WikEm]),
            side("More than 10 kg in three months.", &[GlasgowAndClyde]),
        ],
        choice: "Any loss that the person reports and cannot explain counts.",
        rules: &["unexplained-weight-loss", "pancreatic-cancer-age-60"],
    },
    Disagreement {
        id: "night-pain-alone",
        question: "Is pain at night a flag by itself?",
        sides: &[
            side("Yes: it is seen urgently, or counted as a flag.", &[NhsUkBackPain, AhcprGuideline]),
            side("No: it was not useful for any diagnosis in 9,940 patients.", &[Premkumar]),
            side(
                "Perhaps: it raised the odds in one emergency department, with an interval that crosses 1.",
                &[Thiruganasambandamoorthy],
            ),
        ],
        choice: "In an adult it needs a partner: pain worse lying down, a history of cancer or a risk of infection. No \
                 rule asks for night pain alone, so the cautious policy does not restore the first reading.",
        rules: &[
            "night-pain-worse-lying",
            "spinal-metastases-pain",
            "infection-risk-with-pattern",
            "child-with-flag",
        ],
    },
    Disagreement {
        id: "pain-between-the-shoulders",
        question: "How soon is pain between the shoulders seen when there is no other flag?",
        sides: &[
            side("Urgently.", &[NhsUkBackPain]),
            side("When there is a second flag, or when it is band-like.", &[DumfriesAndGalloway]),
        ],
        choice: "Within two weeks, the same day when it is like a band round the trunk or comes with numbness in a \
                 leg, and an emergency with a weak leg; the cautious policy gives the same day for it alone.",
        rules: &[
            "thoracic-pain",
            "thoracic-band-pain",
            "thoracic-pain-with-numbness",
            "thoracic-pain-with-weakness",
        ],
    },
    Disagreement {
        id: "pain-on-straining",
        question: "How soon is pain on coughing, sneezing or straining seen when there is nothing else?",
        sides: &[
            side("Urgently.", &[NhsUkBackPain]),
            side("It is a flag only in a person with cancer.", &[NiceCg75]),
        ],
        choice: "Within two weeks; the cautious policy gives the same day, and a clinician may relax it.",
        rules: &["pain-on-straining", "spinal-metastases-pain"],
    },
    Disagreement {
        id: "major-trauma",
        question: "Is back pain after a serious accident an emergency?",
        sides: &[
            side("Yes.", &[NhsUkBackPain, NorthernTrust, MayoClinic]),
            side("Imaging after significant trauma is deferred.", &[AcpApsImaging]),
        ],
        choice: "It is an emergency. The second text is about the choice of imaging, not about triage.",
        rules: &["fracture-major-trauma"],
    },
    Disagreement {
        id: "fragility-fracture",
        question: "How soon is a possible fragility fracture seen?",
        sides: &[
            side("In the emergency department, after minor trauma.", &[NorthernTrust]),
            side("By a doctor at once, after a fall or a blow.", &[MayoClinic]),
            side(
                "By X-ray through the own doctor, or in a pathway for osteoporosis.",
                &[NorthEastEngland, DumfriesAndGalloway],
            ),
            side("Imaging is deferred until after a trial of therapy.", &[AcpApsImaging]),
        ],
        choice: "An emergency when a person cannot stand after a fall; the same day after minor trauma with weak bone, \
                 from 70 on, or from 50 on with severe pain; within two weeks after a mild knock, or when the pattern, \
                 or severe pain with weak bone, comes without trauma; in the ordinary way for weak bone alone.",
        rules: &[
            "hip-fracture",
            "fracture-minor-trauma",
            "fracture-minor-trauma-mild",
            "fracture-sudden-cannot-stand",
            "fracture-sudden",
            "fracture-weak-bone-severe",
            "fracture-weak-bone",
        ],
    },
    Disagreement {
        id: "lifting-as-injury",
        question: "Does lifting or twisting count as an injury?",
        sides: &[
            side("Yes, in an older person or one whose bone may be weak.", &[AhcprGuideline, NiceCks]),
            side("Not without such a risk factor.", &[Cliniborg]),
        ],
        choice: "Lifting counts with weak bone or from 70 on: the same day when the pain is severe or sudden, else \
                 within two weeks. Twisting does not count.",
        rules: &["fracture-lifting", "fracture-lifting-mild"],
    },
    Disagreement {
        id: "age-of-weak-bone",
        question: "From what age is bone taken to be weak?",
        sides: &[
            side("Women from 65 on, men from 75 on.", &[NiceCg146]),
            side("Men over 65, women over 75, as printed.", &[AcpApsImaging]),
        ],
        choice: "The first, since women have the higher risk. The second was read in an extraction that scrambled its \
                 rows, and should be checked against the original.",
        rules: &[
            "fracture-minor-trauma",
            "fracture-lifting",
            "fracture-sudden",
            "fracture-sudden-cannot-stand",
        ],
    },
    Disagreement {
        id: "dose-of-steroids",
        question: "What dose of steroids makes a risk of fracture?",
        sides: &[
            side(
                "No dose is given: prolonged, or current or frequent recent, use.",
                &[Henschke, Downie, NiceCg146],
            ),
            side(
                "Risk goes by daily dose, in bands of which the highest begins at 7.5 mg of prednisolone.",
                &[Nogg],
            ),
        ],
        choice: "No dose is asked: tablets for three months or more, or repeated courses, count.",
        rules: &["fracture-weak-bone", "fracture-minor-trauma", "fracture-lifting"],
    },
    Disagreement {
        id: "fever-with-back-pain",
        question: "How soon is fever with back pain seen?",
        sides: &[
            side(
                "At once; in one table only with injected drugs or a recent infection.",
                &[DumfriesAndGalloway, MayoClinic, AcpApsImaging],
            ),
            side("The same day.", &[NhsUkBackPain, NorthEastEngland, CityHealthCarePartnership]),
            side("By the own doctor as soon as possible.", &[NorthernTrust]),
            side("By imaging within two weeks, when there is no deficit.", &[IatroxSciatica]),
        ],
        choice: "The same day, and an emergency with a risk of infection, a deficit, spasm that blocks every movement \
                 or pain that never lets up. A low temperature counts with a risk of infection or great illness. The two weeks come from a generated answer and are ignored.",
        rules: &[
            "infection-fever",
            "infection-fever-with-risk",
            "infection-fever-with-neuro",
            "infection-fever-with-spasm",
        ],
    },
    Disagreement {
        id: "length-of-fever",
        question: "How long must a fever have lasted to count?",
        sides: &[
            side("It counts at once.", &[NhsUkBackPain, NorthEastEngland, CityHealthCarePartnership]),
            side("For more than 48 hours.", &[MayoClinic, Cliniborg]),
        ],
        choice: "It counts at once.",
        rules: &["infection-fever", "infection-fever-with-risk"],
    },
    Disagreement {
        id: "new-foot-drop",
        question: "How soon is a new foot drop seen?",
        sides: &[
            side(
                "It is discussed with the on-call surgeons the same day.",
                &[LothianRedFlags, NorthEastEngland],
            ),
            side("It is referred urgently.", &[DumfriesAndGalloway]),
            side(
                "It is an emergency when it progresses or when several levels are weak.",
                &[IatroxSciatica, AcpApsImaging],
            ),
        ],
        choice: "The same day, and an emergency in both legs or with a cauda equina change. Whether a foot drop that \
                 is getting worse should be an emergency by itself is for the clinician who signs the rules off.",
        rules: &["foot-drop-new", "motor-worsening", "ces-both-legs-neuro"],
    },
    Disagreement {
        id: "criteria-for-inflammatory-pain",
        question: "Which list tells inflammatory back pain?",
        sides: &[
            side(
                "Pain that began before 45 and lasts three months, with three or four of nine features, one of them a \
                 beginning before 35.",
                &[NiceNg65],
            ),
            side(
                "Chronic pain with four of five features, one of them a beginning before 40.",
                &[AsasInflammatoryBackPain],
            ),
        ],
        choice: "Both are counted, each by rules of its own, and their scores are never merged.",
        rules: &["axspa-refer", "axspa-test", "inflammatory-back-pain"],
    },
    Disagreement {
        id: "age-as-a-flag",
        question: "From what age, and below what age, is age itself a flag?",
        sides: &[
            side(
                "Below 16, below 18 or below 20.",
                &[NorthEastEngland, WikEm, DumfriesAndGalloway, AhcprGuideline],
            ),
            side(
                "Over 50, over 60 or over 65; over 70 for a fracture.",
                &[AhcprGuideline, AcpApsImaging, NorthEastEngland, Adam, Henschke],
            ),
        ],
        choice: "In an adult age by itself raises nothing; it makes another finding count. Below 18 a clinician always \
                 sees the person, and below 5 the same day; below 12 stiffness or tiredness is enough for the same \
                 day.",
        rules: &[
            "child",
            "child-under-5",
            "fracture-minor-trauma",
            "pancreatic-cancer-age-60",
            "myeloma-age-60",
            "aaa-age-60",
        ],
    },
    Disagreement {
        id: "acute-and-chronic",
        question: "When does pain stop being new?",
        sides: &[
            side(
                "After four weeks in one country's guideline, after three months in another's.",
                &[Verhagen],
            ),
            side("After six weeks; from 12 weeks on it is chronic.", &[WelshDefinitions]),
        ],
        choice: "Pain of up to six weeks is new and pain of more than 12 is chronic; people who are no better after four \
                 weeks are looked at again.",
        rules: &["aaa-rupture", "anticoagulant-new-pain", "not-improving", "chronic"],
    },
    Disagreement {
        id: "back-pain-late-in-pregnancy",
        question: "Is back pain after the twelfth week of pregnancy urgent by itself?",
        sides: &[
            side("Yes: it could be a sign of early labour.", &[NhsBackPainInPregnancy]),
            side(
                "No: it is common, and is seen in the ordinary way when it comes without a flag.",
                &[NorthernTrust],
            ),
        ],
        choice: "No. Waves of pain, severe and growing pain, fever, bleeding, and pain in the tummy, in the side or on peeing are \
                 heard by the maternity unit the same day.",
        rules: &["pregnancy-simple", "pregnancy-from-13-weeks", "pregnancy-labour-or-waters"],
    },
    Disagreement {
        id: "sudden-pain-and-aneurysm",
        question: "Is a sudden severe start of back pain an emergency in an older person?",
        sides: &[
            side("Yes, from 50 on.", &[BristolAneurysm]),
            side(
                "Rupture is to be thought of with new back or abdominal pain, above all from 60 on.",
                &[NiceNg156],
            ),
            side(
                "Sudden severe pain in the tummy or the lower back is for an ambulance; men from 65 on are most at risk.",
                &[NiDirectAneurysm],
            ),
            side("Abdominal pain with back pain is for a doctor at once.", &[MayoClinic]),
        ],
        choice: "It is an emergency from 60 on in a smoker, with high blood pressure, or with pain in the tummy or the \
                 side, and in a man from 65 on while the pain is intense. It is seen the same day from 60 on without these, \
                 and from 50 on with one of these or while the pain is intense.",
        rules: &["aaa-age-60-sudden", "aaa-age-60", "aaa-age-50-sudden"],
    },
    Disagreement {
        id: "worth-of-single-flags",
        question: "Is a single flag worth acting on?",
        sides: &[
            side(
                "Hardly: most people with back pain have one (80 % and 93 % in two series) and few have a serious \
                 disease (0.9 % and 8.3 %).",
                &[Henschke, Premkumar],
            ),
            side("Guidelines list single flags, mostly by consensus.", &[Verhagen, AhcprGuideline]),
        ],
        choice: "Some flags act alone, such as a cauda equina change, cord signs, a serious accident or chest pain; \
                 others need a partner. No negative answer clears anything.",
        rules: &[
            "ces-saddle-change",
            "cord-compression-signs",
            "fracture-major-trauma",
            "chest-or-tearing-pain",
            "night-pain-worse-lying",
            "fracture-weak-bone",
        ],
    },
];

/// Stops the build of the crate at a disagreement with an error.
const _: () = {
    let (mut rest, mut ids) = (DISAGREEMENTS, Distinct::EMPTY);
    let (mut known, mut rules) = (Distinct::EMPTY, RULES);
    while let [rule, tail @ ..] = rules {
        known.add(rule.id);
        rules = tail;
    }
    while let [disputed, tail @ ..] = rest {
        assert!(crate::vocabulary::is_kebab_case(disputed.id), "an id is lower-case words joined by hyphens");
        assert!(ids.add(disputed.id), "an id is given twice");
        assert!(disputed.sides.len() >= 2, "a disagreement has two sides");
        let mut sides = disputed.sides;
        while let [side, more @ ..] = sides {
            assert!(!side.sources.is_empty(), "every side has a source");
            sides = more;
        }
        assert!(!disputed.rules.is_empty(), "a rule carries the choice");
        let mut rules = disputed.rules;
        while let [rule, more @ ..] = rules {
            assert!(!known.add(rule), "a disagreement names a rule that is not there");
            rules = more;
        }
        rest = tail;
    }
};
