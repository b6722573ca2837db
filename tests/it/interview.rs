//! The interview: its laws, a broken interviewer for each, its record, and what it costs a person.

use backpain::interview::{
    Choice, ChoiceOption, Form, FormError, How, Interview, Item, Purpose, Replies, Reply, ReplyError, Screen,
    Section, Step, Stop, Style, Why,
};
use backpain::json::Record;
use backpain::laws::interview::{InterviewLaw, Interviewer, check};
use backpain::presentation::{PresentationBuilder, Statement};
use backpain::proptest1::presentations;
use backpain::self_care::Plan;
use backpain::triage::State;
use backpain::{
    Factor, Finding, FindingSet, Kind, Measure, Policy, Presentation, Question, QuestionGroup, QuestionSet,
    RiskFactor, RuleSet, Sex, Symptom, Urgency,
};
use proptest::prelude::*;

fn bundled() -> Vec<Presentation> {
    let lines = include_str!("../../examples/data/presentations.jsonl").lines();
    lines.map(|line| serde_json::from_str::<Record<Presentation>>(line).unwrap().value).collect()
}

/// The same person, if what is not stated is no.
fn closed(person: &Presentation) -> Presentation {
    let open = person.unasked().findings().difference(FindingSet::SELF_CARE_ONLY);
    open.iter().fold(person.to_builder(), PresentationBuilder::no).build().unwrap()
}

fn lay() -> Interview<'static> {
    Interview::new(&Form::BUILT_IN)
}

fn finished<'a>(mut interview: Interview<'a>, person: &Presentation) -> (Interview<'a>, Stop) {
    loop {
        match interview.next() {
            Step::Stop(stop) => return (interview, stop),
            Step::Ask(screen) => screen.items().iter().for_each(|&item| interview.reply_as(item, person)),
        }
    }
}

fn first_screen(interview: &mut Interview<'_>) -> Screen {
    match interview.next() {
        Step::Ask(screen) => screen,
        Step::Stop(stop) => panic!("{stop:?}"),
    }
}

const FORMS: [&Form; 4] = [&Form::BUILT_IN, &Form::EXAMINER, &Form::EMERGENCY, &Form::SELF_CARE];

/// As stated, and as if what is not stated is no; by lay people and by an examiner, and for each purpose.
#[test]
fn the_laws_hold_for_bundled_and_simulated_people() {
    // And for every two hundredth of the simulated people.
    let people: Vec<Presentation> =
        bundled().into_iter().chain(crate::load::population::everybody().step_by(200)).collect();
    let checks = crate::support::parallel::sum(&people, |person| {
        let mut checks = 0;
        for person in [*person, closed(person)] {
            for form in FORMS {
                for &law in InterviewLaw::ALL {
                    if let Err(error) = check(law, &Interview::new(form), &person) {
                        panic!("{error}");
                    }
                    checks += 1;
                }
            }
        }
        checks
    });
    assert!(people.len() > bundled().len() + 30);
    assert_eq!(checks as usize, people.len() * 2 * FORMS.len() * InterviewLaw::ALL.len());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn the_laws_hold_for_anybody(
        person in presentations(),
        form in prop::sample::select(&FORMS[..]),
        policy in prop::sample::select(Policy::ALL),
    ) {
        for &law in InterviewLaw::ALL {
            check(law, &Interview::new(form).policy(policy), &person)?;
        }
    }

    /// Corrections, in any order, never leave an interview that cannot go on.
    #[test]
    fn any_reply_can_be_corrected(
        first in presentations(),
        second in presentations(),
    ) {
        let mut interview = lay().knowing(&first);
        for statement in second.statements() {
            let question = statement.question();
            let reply = match statement {
                Statement::Yes(_) => Reply::Yes,
                Statement::No(_) => Reply::No,
                Statement::Measurement(_, number) => Reply::Number(number),
                Statement::Sex(sex) => Reply::Sex(sex),
                Statement::Unknown(_) => Reply::Unknown,
                _ => Reply::Declined,
            };
            let before = interview.presentation().statements().count();
            let asked = interview.presentation().is_asked(question);
            let withdrawn = interview.reply(question, reply).unwrap();
            prop_assert!(!withdrawn.contains(question));
            let after = interview.presentation().statements().count();
            prop_assert_eq!(after, before + usize::from(!asked) - withdrawn.len());
            prop_assert_eq!(interview.replies().list().len(), after);
        }
        let said: Vec<Statement> = interview.presentation().statements().collect();
        for statement in second.statements() {
            prop_assert!(said.contains(&statement));
        }
    }

    #[test]
    fn replies_survive_writing_and_reading(person in presentations(), screens in 0..6_usize) {
        let mut interview = lay();
        for _ in 0..screens {
            let Step::Ask(screen) = interview.next() else { break };
            screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
        }
        let written = serde_json::to_string(interview.replies()).unwrap();
        let read: Replies = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&read, interview.replies());
        prop_assert_eq!(lay().resume(read).next(), interview.next());
    }
}

/// An interviewer that is right but for one thing.
#[derive(Clone)]
struct Broken {
    right: Interview<'static>,
    how: InterviewLaw,
    /// What was replied to last.
    last: Option<Item>,
}

const fn of_size(size: usize) -> Form {
    match Form::new(Form::BUILT_IN.sections(), Form::BUILT_IN.choices(), size) {
        Ok(form) => form,
        Err(_) => Form::BUILT_IN,
    }
}

static TOO_LONG: Form = of_size(12);
static SHORTER: Form = of_size(7);

impl Broken {
    fn new(how: InterviewLaw) -> Self {
        let form = match how {
            InterviewLaw::Terminates => &TOO_LONG,
            InterviewLaw::HasReasons => &SHORTER,
            _ => &Form::BUILT_IN,
        };
        Self { right: Interview::new(form), how, last: None }
    }

    fn with(screen: &Screen, item: Item) -> Step {
        Step::Ask(Screen::new(screen.items().iter().copied().chain([item]).collect()).unwrap())
    }
}

impl Interviewer for Broken {
    fn next(&mut self) -> Step {
        match (self.how, self.right.next()) {
            // Asks again what the person did not know.
            (InterviewLaw::NeverRepeats, Step::Ask(screen)) if screen.items().len() < 8 => {
                let Some(again) = self.right.presentation().unknown().iter().next() else {
                    return Step::Ask(screen);
                };
                Self::with(&screen, again.into())
            }
            // The last reply decides what comes first.
            (InterviewLaw::OrderFree, Step::Ask(screen))
                if self.last.is_some_and(|last| last.id().len() % 2 == 0) =>
            {
                Step::Ask(Screen::new(screen.items().iter().rev().copied().collect()).unwrap())
            }
            // Asks what no rule asks for.
            (InterviewLaw::HasReasons, Step::Ask(screen)) if self.last.is_none() => {
                Self::with(&screen, Symptom::MuscleTightening.into())
            }
            // Forgets what the person would not say.
            (InterviewLaw::StopsForGood, Step::Stop(Stop::NothingLeft(_))) => Step::Stop(Stop::AdviceCertain),
            (_, step) => step,
        }
    }

    fn reply_as(&mut self, item: Item, person: &Presentation) {
        self.last = Some(item);
        self.right.reply_as(item, person);
    }

    fn reply(&mut self, item: Item, reply: Reply) -> Result<QuestionSet, ReplyError> {
        let withdrawn = self.right.reply(item, reply)?;
        // Withdraws without a word.
        Ok(if self.how == InterviewLaw::Corrects { QuestionSet::EMPTY } else { withdrawn })
    }

    fn resumed(&self) -> Self {
        let mut resumed = self.clone();
        if self.how == InterviewLaw::Resumes {
            // Stores only what was answered.
            let person = self.right.presentation();
            let unanswered = person.unknown().union(person.declined());
            let said = unanswered.iter().fold(person.to_builder(), PresentationBuilder::unasked);
            resumed.right = lay().knowing(&said.build().unwrap());
        }
        resumed
    }

    fn why(&self, item: Item) -> Option<Why<'_>> {
        self.right.why(item)
    }

    fn progress(&self) -> usize {
        // Promises that this screen is the last.
        if self.how == InterviewLaw::Progresses { 1 } else { self.right.progress() }
    }

    fn size(&self) -> usize {
        8
    }

    fn presentation(&self) -> Presentation {
        *self.right.presentation()
    }

    fn bounds(&self) -> (Urgency, Urgency) {
        let (least, most) = (self.right.triage().at_least(), self.right.triage().at_most());
        // Calls the gravest impossible until the end.
        let calms = self.how == InterviewLaw::SoundInBetween && self.right.progress() > 0;
        (least, if calms { most.min(Urgency::SameDay.max(least)) } else { most })
    }

    fn advised(&self) -> Urgency {
        let advised = self.right.triage().advised();
        // Advises more than the answers say.
        if self.how == InterviewLaw::EqualsOneTriage { advised.max(Urgency::Routine) } else { advised }
    }

    fn advised_at_once(&self, person: &Presentation) -> Urgency {
        self.right.advised_at_once(person)
    }

    fn gravest(&self) -> Presentation {
        self.right.gravest()
    }
}

#[test]
fn each_law_catches_an_interviewer_that_no_other_law_catches() {
    let people: Vec<Presentation> = bundled().iter().flat_map(|person| [*person, closed(person)]).collect();
    for &broken in InterviewLaw::ALL {
        let mut caught = 0;
        for person in people.iter().step_by(8) {
            for &law in InterviewLaw::ALL {
                match check(law, &Broken::new(broken), person) {
                    Ok(()) => {}
                    Err(_) if law == broken => caught += 1,
                    Err(error) => panic!("broken is {broken}, caught by {error}"),
                }
            }
        }
        assert!(caught > 0, "{broken} catches nothing");
    }
}

/// No question is forgotten: without any stop, everything that a rule may ask is asked.
#[test]
fn everything_that_a_rule_may_use_is_in_one_group_of_the_form() {
    for form in [Form::BUILT_IN, Form::EXAMINER] {
        for question in Question::ALL {
            let sections = form.sections().iter().filter(|section| section.group == question.group());
            let is_sign = matches!(question, Question::Finding(finding) if finding.kind() == Kind::Sign);
            let expected = usize::from(!is_sign || form.has_examination());
            assert_eq!(sections.count(), expected, "{question}");
        }
    }
    assert!(!Form::BUILT_IN.has_examination() && Form::EXAMINER.has_examination());
    assert_eq!(Form::BUILT_IN.size(), 8);
}

/// The first option of a choice is all no and leaves nothing open, and each option can be said by somebody.
#[test]
fn the_choices_are_well_made() {
    for choice in Form::BUILT_IN.choices() {
        assert!(choice.id.parse::<Question>().is_err(), "{} is also a question", choice.id);
        let is_no = |statement: &Statement| matches!(statement, Statement::No(_));
        assert!(choice.options[0].says.iter().all(is_no), "{}", choice.id);
        for (place, option) in choice.options.iter().enumerate() {
            let mut interview = lay();
            assert!(interview.reply(choice, Reply::Option(place)).unwrap().is_empty(), "{}", option.text);
            let open = interview.presentation().unasked().intersection(choice.questions());
            assert!(place > 0 || open.is_empty(), "{} leaves {open:?} open", choice.id);
            let said: Vec<Statement> = option.says.to_vec();
            for statement in &said {
                assert!(interview.presentation().statements().any(|also| also == *statement));
            }
            // A person who picked it would pick it again.
            let person = *interview.presentation();
            let mut again = lay();
            again.reply_as(choice, &person);
            assert_eq!(again.presentation(), &person, "{} {}", choice.id, option.text);
        }
        let is_for_plan = choice.questions().iter().all(
            |question| matches!(question, Question::Finding(finding) if FindingSet::SELF_CARE_ONLY.contains(finding)),
        );
        let asking = if is_for_plan { calm(&well()).go_on(&Form::SELF_CARE) } else { lay() };
        assert!(asking.why(choice).is_some(), "{}", choice.id);
    }
}

/// A man with a new pain and nothing else, of whom the plan knows nothing.
fn well() -> Presentation {
    well_of(Sex::Male)
}

fn well_of(sex: Sex) -> Presentation {
    let person = Presentation::builder().sex(sex).measure(Measure::Age, 34).unwrap();
    let person = person.measure(Measure::Duration, 4).unwrap().measure(Measure::Pain, 5).unwrap();
    closed(&person.build().unwrap())
}

/// The finished triage of a person who need not be seen today.
fn calm(person: &Presentation) -> Interview<'static> {
    let (interview, stop) = finished(lay(), person);
    assert_eq!(stop, Stop::AdviceCertain);
    assert!(interview.triage().advised() < Urgency::SameDay);
    interview
}

/// Says no to everything about self-care, or yes to these.
fn with_plan(person: &Presentation, yes: &[Finding]) -> Presentation {
    let said = yes.iter().fold(person.to_builder(), |said, &finding| said.yes(finding)).build().unwrap();
    let open = said.unasked().findings();
    open.iter().fold(said.to_builder(), PresentationBuilder::no).build().unwrap()
}

/// Two screens at most, and then the page has a remedy. A yes ends the questions about what it forbids.
#[test]
fn after_the_triage_two_screens_are_enough_for_the_plan() {
    let ask_a = |sex, yes: &[Finding]| {
        let person = with_plan(&well_of(sex), yes);
        let mut interview = calm(&person).go_on(&Form::SELF_CARE);
        let mut items = Vec::new();
        let mut screens = 0;
        while let Step::Ask(screen) = interview.next() {
            assert!(interview.progress() <= 6);
            screens += 1;
            items.extend(screen.items().iter().map(|item| item.id()));
            screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
        }
        assert_eq!(interview.next(), Step::Stop(Stop::AdviceCertain));
        (screens, items, Plan::of(interview.triage()))
    };
    let (screens, items, _) = ask_a(Sex::Female, &[]);
    assert_eq!(screens, 2, "{items:?}");
    let ask = |yes: &[Finding]| ask_a(Sex::Male, yes);
    let (screens, items, plan) = ask(&[]);
    assert_eq!(screens, 2, "{items:?}");
    assert!(plan.page().to_string().contains("take ibuprofen with food"));
    let Plan::AtHome(home) = plan else { panic!("nothing to see first") };
    assert!(home.unanswered().is_empty());
    assert!(home.ask_before().next().is_none());

    let (_, fewer, plan) = ask(&[Factor::StomachProblems.into(), Factor::NsaidAllergy.into()]);
    assert!(fewer.len() < items.len());
    assert!(!plan.page().to_string().contains("take ibuprofen"));
    assert!(!fewer.contains(&Factor::ChickenpoxOrShingles.finding().id()));

    let (_, _, plan) = ask(&[Factor::BloodClot.into()]);
    assert!(matches!(plan, Plan::GetHelp(_)));
}

/// No answer to what the plan did not ask changes the first things to do on the page, or ends the plan.
#[test]
fn what_the_plan_does_not_ask_changes_no_first_step() {
    for yes in [None, Some(Factor::Asthma), Some(Factor::NumbSkin), Some(Factor::StomachProblems)] {
        let yes: Vec<Finding> = yes.into_iter().map(Factor::finding).collect();
        let person = with_plan(&well(), &yes);
        let (interview, _) = finished(calm(&person).go_on(&Form::SELF_CARE), &person);
        let first = |interview: &Interview<'_>| Plan::of(interview.triage()).page().do_now;
        let before = first(&interview);
        for finding in interview.presentation().unasked().findings() {
            let mut asked = interview.clone();
            asked.reply(finding, Reply::Yes).unwrap();
            if asked.triage().advised() < Urgency::SameDay {
                assert_eq!(first(&asked), before, "{finding}");
            }
        }
    }
}

/// The plan waits for the triage: nobody is asked about medicines while it could be an emergency.
#[test]
fn the_plan_comes_after_the_triage() {
    // On short screens something mild stays open while nothing urgent does.
    static SHORT: Form = of_size(2).for_purpose(Purpose::SelfCare);
    let people: Vec<Presentation> = bundled().iter().map(closed).chain([well()]).collect();
    let mut plans = 0;
    for (person, form) in people.iter().flat_map(|person| [(person, &Form::SELF_CARE), (person, &SHORT)]) {
        let person = with_plan(person, &[]);
        let mut interview = Interview::new(form);
        let mut seen_plan = false;
        while let Step::Ask(screen) = interview.next() {
            let is_plan = |item: &Item| matches!(interview.why(*item), Some(Why::Plan(_)));
            let plan = screen.items().iter().filter(|item| is_plan(item)).count();
            assert!(plan == 0 || plan == screen.items().len());
            assert!(plan > 0 || !seen_plan);
            seen_plan |= plan > 0;
            screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
        }
        plans += usize::from(seen_plan);
    }
    assert!(plans > 100, "{plans}");
    let ill = closed(&Presentation::builder().yes(Symptom::Fever).build().unwrap());
    let (interview, _) = finished(Interview::new(&Form::SELF_CARE), &ill);
    assert!(!interview.presentation().is_asked(Factor::NsaidAllergy));
}

/// The short form finds each emergency that the long form finds, and asks for nothing less.
#[test]
fn the_short_form_finds_every_emergency() {
    let (mut emergencies, mut none) = (0, 0);
    for person in bundled() {
        let person = closed(&person);
        let (long, _) = finished(lay(), &person);
        let (short, stop) = finished(Interview::new(&Form::EMERGENCY), &person);
        let is_emergency = long.triage().at_least() == Urgency::Emergency;
        assert_eq!(stop == Stop::EmergencyCertain, is_emergency);
        if stop == Stop::NoEmergency {
            assert!(short.replies().list().len() < long.replies().list().len());
            assert_eq!(short.triage().state(), State::Unfinished);
            none += 1;
        }
        emergencies += usize::from(is_emergency);
    }
    assert!(emergencies > 100 && none > 100, "{emergencies} and {none}");
    let mut interview = Interview::new(&Form::EMERGENCY);
    let screen = first_screen(&mut interview);
    assert!(screen.items().iter().all(|&item| {
        interview.why(item).and_then(Why::red_flag).is_some_and(|rule| rule.urgency == Urgency::Emergency)
    }));
    // What is not known leaves an emergency possible.
    let (_, stop) = finished(interview, &Presentation::EMPTY);
    assert!(matches!(stop, Stop::NothingLeft(_)));
}

/// A choice that is corrected names whatever it takes back, and nothing of the old option stays.
#[test]
fn a_choice_that_is_corrected_leaves_nothing_of_the_old_option() {
    let faint = Form::BUILT_IN.choices().iter().find(|choice| choice.id == "faint").unwrap();
    let mut interview = lay();
    interview.reply(Symptom::Dizziness, Reply::Yes).unwrap();
    interview.reply(Symptom::SignsOfShock, Reply::Yes).unwrap();
    let withdrawn = interview.reply(faint, Reply::Option(3)).unwrap();
    assert_eq!(
        withdrawn,
        [Symptom::Dizziness, Symptom::SignsOfShock].map(Question::from).into_iter().collect()
    );
    let collapsed = Presentation::builder().yes(Symptom::CollapseOrFainting).build().unwrap();
    assert_eq!(interview.presentation(), &collapsed);
    // "No" settles all three, so nothing is taken back.
    assert!(interview.reply(faint, Reply::Option(0)).unwrap().is_empty());
}

#[test]
fn the_weeks_answer_the_question_about_a_pregnancy() {
    let pregnancy = Form::BUILT_IN.choices().iter().find(|choice| choice.id == "pregnancy").unwrap();
    let mut interview = lay();
    interview.reply(pregnancy, Reply::Number(30)).unwrap();
    assert_eq!(interview.presentation().measurement(Measure::PregnancyWeeks), Some(30));
    assert!(interview.reply(pregnancy, Reply::Number(99)).is_err());
    let faint = Form::BUILT_IN.choices().iter().find(|choice| choice.id == "faint").unwrap();
    assert!(matches!(interview.reply(faint, Reply::Number(1)), Err(ReplyError::WrongKind { .. })));
}

#[test]
fn what_was_known_is_kept_as_such_and_a_reply_counts_more() {
    let known = Presentation::builder().sex(Sex::Male).no(Symptom::Fever).build().unwrap();
    let mut interview = lay().knowing(&known);
    assert_eq!(interview.replies().get(Question::Sex).unwrap().how, How::Known);
    interview.reply(Symptom::Fever, Reply::Yes).unwrap();
    let again = interview.knowing(&known);
    assert!(again.presentation().present().contains(Symptom::Fever.finding()));
}

/// What is replied after going on belongs to a new screen, even before the next one is asked for.
#[test]
fn a_resumed_interview_goes_on_with_a_new_screen() {
    let mut interview = lay();
    interview.reply(Symptom::Fever, Reply::No).unwrap();
    let mut resumed = lay().resume(interview.replies().clone());
    resumed.reply(Symptom::Malaise, Reply::No).unwrap();
    assert_eq!(resumed.back(), [Question::from(Symptom::Malaise)].into_iter().collect());
}

/// The policy of an interview is that of its triage: under the cautious one, more is asked or advised.
#[test]
fn the_policy_is_that_of_the_triage() {
    let differs = bundled().iter().any(|person| {
        let [default, cautious] = [Policy::Default, Policy::Cautious].map(|policy| {
            let (interview, _) = finished(lay().policy(policy), &closed(person));
            let options = backpain::Options::new().without_examination().policy(policy);
            let at_once = backpain::triage_with(interview.presentation(), options).advised();
            assert_eq!(interview.triage().advised(), at_once);
            at_once
        });
        default != cautious
    });
    assert!(differs);
}

/// What the plan needs and the person does not know is named, and an unknown that decides a first step too.
#[test]
fn what_the_plan_waits_for_is_named_when_it_is_not_known() {
    for unknown in [Question::from(Factor::NsaidAllergy), RiskFactor::KnownSpinalStenosis.into()] {
        let person = with_plan(&well(), &[]).to_builder().unknown(unknown).build().unwrap();
        let (_, stop) = finished(calm(&person).go_on(&Form::SELF_CARE), &person);
        assert!(matches!(stop, Stop::NothingLeft(open) if open.contains(unknown)), "{unknown}: {stop:?}");
    }
}

/// What somebody must have measured or tried is asked by itself: "none of these" is no answer to it.
#[test]
fn none_of_these_answers_nothing_that_was_not_tried() {
    // What the hint sends to "do not know" is one of these, wherever it is asked.
    let mut sent = 0;
    for &question in Question::ALL {
        if question.hint().is_some_and(|hint| hint.contains("answer that you do not know")) {
            assert!(!Form::BUILT_IN.lists(question.into()), "{question}");
            sent += 1;
        }
    }
    assert!(sent >= 5, "{sent}");
    let mut interview = lay();
    let tried = Item::from(Symptom::BonyPointTenderness);
    assert!(!Form::BUILT_IN.lists(Measure::AgeAtOnset.into()));
    interview.none_of_these(&[tried, RiskFactor::Diabetes.into()]);
    assert!(!interview.presentation().is_asked(Symptom::BonyPointTenderness));
    assert!(interview.presentation().is_asked(RiskFactor::Diabetes));
}

/// Forms of an app's own whose choices wait for each other, or are asked apart, still have an end.
#[test]
fn progress_has_a_bound_on_any_form() {
    const fn yes(symptom: Symptom) -> Statement {
        Statement::Yes(symptom.finding())
    }
    const fn no(symptom: Symptom) -> Statement {
        Statement::No(symptom.finding())
    }
    const CROSSED: &[Choice] = &[
        Choice {
            id: "a",
            group: QuestionGroup::Legs,
            text: "",
            text_by_proxy: "",
            hint: None,
            options: &[
                ChoiceOption { text: "No", says: &[no(Symptom::LegPain), no(Symptom::NumbnessBothLegs)] },
                ChoiceOption { text: "Yes", says: &[yes(Symptom::LegPain)] },
            ],
        },
        Choice {
            id: "b",
            group: QuestionGroup::EndingLife,
            text: "",
            text_by_proxy: "",
            hint: None,
            options: &[
                ChoiceOption { text: "No", says: &[no(Symptom::LegNumbness), no(Symptom::LegPainBothSides)] },
                ChoiceOption { text: "Yes", says: &[yes(Symptom::LegNumbness)] },
            ],
        },
    ];
    const ALONE: &[Section] = &{
        let mut sections = [Section { group: QuestionGroup::You, style: Style::Alone }; LAY.len()];
        let mut place = 0;
        while place < LAY.len() {
            sections[place].group = LAY[place].group;
            place += 1;
        }
        sections
    };
    const LAY: &[Section] = Form::BUILT_IN.sections();
    static FORMS: [Form; 2] = match (Form::new(LAY, CROSSED, 8), Form::new(ALONE, &[], 8)) {
        (Ok(crossed), Ok(alone)) => [crossed, alone],
        _ => panic!("an error in the form"),
    };
    for form in &FORMS {
        assert!(Interview::new(form).progress() > 0);
        for person in bundled().iter().step_by(9) {
            let _finished = finished(Interview::new(form), &closed(person));
        }
    }
}

/// Staff ask about the same suspicion, each question once, and nothing before its premise.
#[test]
fn what_staff_will_ask_is_offered_after_an_emergency() {
    assert_eq!(calm(&well()).staff_will_ask(), None);
    assert_eq!(lay().staff_will_ask(), None, "nothing was answered");
    for person in bundled() {
        let (mut interview, stop) = finished(lay(), &closed(&person));
        if stop != Stop::EmergencyCertain {
            continue;
        }
        let mut screens = 0;
        while let Some(screen) = interview.staff_will_ask() {
            screens += 1;
            assert!(screen.items().len() <= 8 && screens < 20);
            for &item in screen.items() {
                assert!(item.questions().is_subset(interview.presentation().unasked()), "{}", item.id());
            }
            screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
        }
        assert!(interview.presentation().is_asked(Measure::Age));
        assert_eq!(interview.next(), Step::Stop(Stop::EmergencyCertain));
    }
}

#[test]
fn forms_with_an_error_are_refused() {
    const LAY: &[Section] = Form::BUILT_IN.sections();
    const TWICE: &[Section] = &[
        Section { group: QuestionGroup::You, style: Style::List },
        Section { group: QuestionGroup::You, style: Style::List },
    ];
    const NO: &[Statement] = &[Statement::No(Symptom::Fever.finding())];
    const ONE: &[ChoiceOption] = &[ChoiceOption { text: "No", says: NO }];
    const TWO: &[ChoiceOption] =
        &[ChoiceOption { text: "No", says: NO }, ChoiceOption { text: "Yes", says: NO }];
    const SAYS_YES: &[ChoiceOption] =
        &[ChoiceOption { text: "Yes", says: &[Statement::Yes(Symptom::Fever.finding())] }, TWO[0]];
    const TOO_OLD: &[ChoiceOption] =
        &[TWO[0], ChoiceOption { text: "Old", says: &[Statement::Measurement(Measure::Age, 9_999)] }];
    const fn choice(options: &'static [ChoiceOption]) -> Choice {
        Choice { id: "c", group: QuestionGroup::You, text: "", text_by_proxy: "", hint: None, options }
    }
    assert_eq!(Form::new(LAY, &[], 0), Err(FormError::Size));
    assert_eq!(Form::new(&[], &[], 8), Err(FormError::Missing(QuestionGroup::You)));
    assert_eq!(Form::new(TWICE, &[], 8), Err(FormError::Twice(QuestionGroup::You)));
    assert_eq!(Form::new(LAY, const { &[choice(ONE)] }, 8), Err(FormError::Empty("c")));
    assert_eq!(
        Form::new(LAY, const { &[choice(TWO), Choice { id: "d", ..choice(TWO) }] }, 8),
        Err(FormError::Overlap("d"))
    );
    assert!(Form::new(LAY, const { &[choice(TWO)] }, 8).is_ok());
    for options in [SAYS_YES, TOO_OLD] {
        let choices = Box::leak(Box::new([choice(options)]));
        assert_eq!(Form::new(LAY, choices, 8), Err(FormError::Option("c")));
    }
    let taken = Box::leak(Box::new([Choice { id: "fever", ..choice(TWO) }]));
    assert_eq!(Form::new(LAY, taken, 8), Err(FormError::Id("fever")));
    let nowhere = Box::leak(Box::new([Choice { group: QuestionGroup::Examination, ..choice(TWO) }]));
    assert_eq!(Form::new(LAY, nowhere, 8), Err(FormError::Missing(QuestionGroup::Examination)));
}

#[test]
fn a_reply_of_the_wrong_kind_is_refused_and_changes_nothing() {
    let mut interview = lay();
    let choice = Item::Choice(&Form::BUILT_IN.choices()[0]);
    let wrong: [(Item, Reply); 7] = [
        (Measure::Age.into(), Reply::Yes),
        (Measure::Age.into(), Reply::Number(200)),
        (Question::Sex.into(), Reply::No),
        (Symptom::Fever.into(), Reply::Number(1)),
        (Symptom::Fever.into(), Reply::Option(0)),
        (choice, Reply::Yes),
        (choice, Reply::Option(99)),
    ];
    for (item, reply) in wrong {
        let error = interview.reply(item, reply).unwrap_err();
        assert!(error.to_string().contains(item.id()), "{error}");
        assert!(interview.replies().list().is_empty());
    }
    for &question in Question::ALL {
        interview.reply(question, Reply::Unknown).unwrap();
        interview.reply(question, Reply::Declined).unwrap();
    }
    assert_eq!(interview.triage().state(), State::NotAssessed);
    assert!(matches!(interview.next(), Step::Stop(Stop::NothingLeft(_))));
}

#[test]
fn none_of_these_answers_the_lists_and_is_kept_as_such() {
    let mut interview = lay();
    let known = [Measure::Age, Measure::Duration, Measure::Pain];
    let listed = loop {
        let screen = first_screen(&mut interview);
        if screen.items().contains(&RiskFactor::HistoryOfCancer.into()) {
            break screen;
        }
        for &item in screen.items() {
            let is_number = known.iter().any(|&measure| item == measure.into());
            let reply = if is_number { Reply::Number(10) } else { Reply::No };
            let is_sex = item == Item::Question(Question::Sex);
            interview.reply(item, if is_sex { Reply::Sex(Sex::Male) } else { reply }).unwrap();
        }
    };
    interview.reply(RiskFactor::Diabetes, Reply::Yes).unwrap();
    interview.none_of_these(listed.items());
    let replies = interview.replies();
    assert_eq!(replies.get(RiskFactor::Diabetes).unwrap().how, How::Asked);
    let cancer = replies.get(RiskFactor::HistoryOfCancer).unwrap();
    assert_eq!(
        (cancer.statement, cancer.how),
        (Statement::No(RiskFactor::HistoryOfCancer.finding()), How::NoneOfThese)
    );
    for item in listed.items() {
        let is_list = Form::BUILT_IN.style(item.group()) == Style::List;
        let asked = item.questions().iter().all(|question| interview.presentation().is_asked(question));
        assert_eq!(asked, is_list, "{}", item.id());
    }
}

#[test]
fn back_takes_back_a_screen_but_not_what_was_known() {
    let known = Presentation::builder().sex(Sex::Male).build().unwrap();
    let mut interview = lay().knowing(&known);
    assert!(interview.back().is_empty());
    let first = first_screen(&mut interview);
    let person = closed(&Presentation::builder().yes(Symptom::LegPain).build().unwrap());
    first.items().iter().for_each(|&item| interview.reply_as(item, &person));
    let second = first_screen(&mut interview);
    interview.reply_as(second.items()[0], &person);
    assert_eq!(first_screen(&mut interview).items()[0], second.items()[1]);
    assert_eq!(interview.back(), second.items()[0].questions());
    assert_eq!(first_screen(&mut interview), second);
    assert!(!interview.back().is_empty());
    assert_eq!(first_screen(&mut interview), first);
    assert_eq!(interview.presentation(), &known);
}

#[test]
fn an_emergency_stops_at_once_and_a_rule_set_of_ones_own_is_asked_for() {
    let mut interview = lay();
    interview.reply(Symptom::UrinaryRetention, Reply::Yes).unwrap();
    assert_eq!((interview.next(), interview.progress()), (Step::Stop(Stop::EmergencyCertain), 0));

    let rule = backpain::rule::RuleBuf::new(
        "fever",
        backpain::Condition::SpinalInfection,
        Urgency::SameDay,
        Symptom::Fever.finding(),
    )
    .because("Fever.")
    .source(backpain::Source::NhsUkBackPain, None);
    let rules = RuleSet::builder("one rule").add(rule).build().unwrap();
    let mut interview = Interview::with_rules(&Form::BUILT_IN, &rules);
    let screen = first_screen(&mut interview);
    assert_eq!(screen.items().len(), 1);
    assert_eq!(interview.why(screen.items()[0]).unwrap().red_flag().unwrap().id, "fever");
    interview.reply(screen.items()[0], Reply::No).unwrap();
    assert_eq!(interview.next(), Step::Stop(Stop::AdviceCertain));
}

/// Week 30 with light bleeding once came out as self-care, because a pregnancy that is certain is not "possible".
#[test]
fn the_weeks_of_a_pregnancy_are_asked_for() {
    let person = Presentation::builder().sex(Sex::Female).measure(Measure::PregnancyWeeks, 30).unwrap();
    let person = closed(&person.yes(Symptom::VaginalBleeding).build().unwrap());
    let (interview, _) = finished(lay(), &person);
    assert_eq!(interview.presentation().measurement(Measure::PregnancyWeeks), Some(30));
    assert!(interview.triage().advised() >= Urgency::SameDay);
}

/// Who does not know whether there is a pregnancy, or how old they are, is asked what settles it. Both once were missed.
#[test]
fn what_bounds_an_unknown_is_asked() {
    let waters = [Symptom::VeryUnwell, Symptom::FluidLeakingInPregnancy];
    let waters = waters.into_iter().fold(Presentation::builder(), PresentationBuilder::yes).build().unwrap();
    let (interview, stop) = finished(lay(), &waters);
    assert_eq!((stop, interview.triage().advised()), (Stop::EmergencyCertain, Urgency::Emergency));

    let onset = Presentation::builder().measure(Measure::AgeAtOnset, 45).unwrap();
    let onset = closed(&onset.yes(RiskFactor::Osteoporosis).build().unwrap());
    let (interview, _) = finished(Interview::new(&Form::EXAMINER), &onset);
    assert_eq!(interview.presentation().measurement(Measure::AgeAtOnset), Some(45));
    check(InterviewLaw::EqualsOneTriage, &Interview::new(&Form::EXAMINER), &onset).unwrap();
}

/// A man is asked nothing that only a woman can have, nobody sees a detail before its premise, and the page about ending
/// life stands alone.
#[test]
fn what_cannot_apply_is_not_asked() {
    for person in bundled() {
        let person = closed(&person);
        let mut interview = lay();
        while let Step::Ask(screen) = interview.next() {
            for &item in screen.items() {
                let Item::Question(Question::Finding(finding)) = item else { continue };
                for &premise in Finding::entails(finding) {
                    assert!(
                        interview.presentation().is_asked(premise)
                            || interview.presentation().present().contains(premise)
                    );
                }
                assert!(finding.group() != QuestionGroup::EndingLife || screen.items().len() == 1);
                let only_women = [Symptom::VaginalBleeding, Symptom::ReducedFetalMovement];
                if person.sex() == Some(Sex::Male) {
                    assert!(only_women.iter().all(|symptom| finding != (*symptom).into()));
                }
            }
            screen.items().iter().for_each(|&item| interview.reply_as(item, &person));
        }
    }
}

#[test]
fn damaged_replies_are_refused_with_the_place() {
    let read = |text: &str| serde_json::from_str::<Replies>(text).unwrap_err().to_string();
    let cases = [
        ("{}", "list of replies"),
        (r#"[{"reply":"no","how":"asked","screen":1}]"#, "[0].question: missing"),
        (r#"[{"question":"fevr","reply":"no","how":"asked","screen":1}]"#, "fever"),
        (r#"[{"question":"fever","reply":3,"how":"asked","screen":1}]"#, "[0].reply"),
        (r#"[{"question":"age","reply":"no","how":"asked","screen":1}]"#, "[0].reply"),
        (r#"[{"question":"age","reply":400,"how":"asked","screen":1}]"#, "out of range"),
        (r#"[{"question":"sex","reply":"no","how":"asked","screen":1}]"#, "[0].reply"),
        (r#"[{"question":"fever","reply":"no","how":"guessed","screen":1}]"#, "[0].how"),
        (r#"[{"question":"fever","reply":"no","how":"asked","screen":-1}]"#, "[0].screen"),
        (
            r#"[{"question":"fever","reply":"no","how":"asked","screen":1},{"question":"fever","reply":"yes","how":"asked","screen":2}]"#,
            "twice",
        ),
        (
            r#"[{"question":"leg-pain","reply":"no","how":"asked","screen":1},{"question":"leg-pain-both-sides","reply":"yes","how":"asked","screen":2}]"#,
            "contradict",
        ),
    ];
    for (text, expected) in cases {
        let error = read(text);
        assert!(error.contains(expected), "{text}: {error}");
    }
    let unknown = r#"[{"question":"age","reply":"unknown","how":"asked","screen":1},{"question":"sex","reply":"declined","how":"asked","screen":1}]"#;
    let read: Replies = serde_json::from_str(unknown).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), unknown);
}
