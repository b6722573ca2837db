//! What is said beyond the rows of the other tables: headings, buttons, and sentences with something to fill in.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A heading, a button, or a sentence that the crate says. Its name is its English text; what is in braces is filled
    /// in by [`Language::say`](super::Language::say).
    ///
    /// The key of a phrase is that of its table and its id: `interview.unknown`.
    #[non_exhaustive]
    pub enum Phrase, "a phrase", with {
        /// Where it is said: in an `interview`, as `advice`, in a `report`, on a `page`, or of a `questionnaire` of FHIR.
        table: &'static str,
    } {
        /// Yes
        Yes "yes" { table: "interview" }
        /// No
        No "no" { table: "interview" }
        /// I do not know
        Unknown "unknown" { table: "interview" }
        /// I would rather not say
        Declined "declined" { table: "interview" }
        /// None of these
        NoneOfThese "none-of-these" { table: "interview" }
        /// Back
        Back "back" { table: "interview" }
        /// Why is this asked?
        WhyAsked "why-asked" { table: "interview" }
        /// The answer helps to tell whether this is {suspected}.
        TellsWhether "tells-whether" { table: "interview" }
        /// It matters if you want to use {remedy}. {because}
        MattersIf "matters-if" { table: "interview" }
        /// It decides whether this is one of the first things to do: {step}
        MayAdvise "may-advise" { table: "interview" }
        /// You stopped before your plan was complete. This is the plan as it stands.
        PlanAsItStands "plan-as-it-stands" { table: "interview" }
        /// Those who treat you will ask this.
        StaffAsk "staff-ask" { table: "interview" }
        /// For whom do you answer?
        ForWhom "for-whom" { table: "interview" }
        /// Myself
        Myself "myself" { table: "interview" }
        /// Somebody else
        SomebodyElse "somebody-else" { table: "interview" }
        /// Is any of this so?
        IsAnySo "is-any-so" { table: "interview" }
        /// Some of these: tick them
        SomeOfThese "some-of-these" { table: "interview" }
        /// Ask me one by one
        OneByOne "one-by-one" { table: "interview" }
        /// Yes, and I know how many weeks
        YesWeeks "yes-weeks" { table: "interview" }
        /// Give a whole number from {least} to {most}.
        WholeNumber "whole-number" { table: "interview" }
        /// If you do not give a number
        NotGiven "not-given" { table: "interview" }
        /// At most 1 screen more
        OneMoreScreen "one-more-screen" { table: "interview" }
        /// At most {count} screens more
        MoreScreens "more-screens" { table: "interview" }
        /// This contradicts what you said before, so that counts no more: {question}
        Contradicts "contradicts" { table: "interview" }
        /// This is an emergency. No more questions are needed.
        EmergencyCertain "emergency-certain" { table: "interview" }
        /// It is no emergency, by your answers. Nothing else was asked, so this is no result.
        NoEmergency "no-emergency" { table: "interview" }
        /// That is all. Nothing else would change the advice.
        ThatIsAll "that-is-all" { table: "interview" }
        /// These questions stay open, and could still change this. You can answer them later, or tell a clinician:
        StayOpen "stay-open" { table: "interview" }
        /// How soon is clear now. A few questions more, on medicines and illnesses, make your plan safe. If you stop here, you get the plan as it stands.
        ForPlan "for-plan" { table: "interview" }
        /// Do not wait for this. On the way, you can answer what those who treat you will ask.
        ForStaff "for-staff" { table: "interview" }
        /// Ask me now
        AskNow "ask-now" { table: "interview" }
        /// Not now
        NotNow "not-now" { table: "interview" }
        /// Decision support, not a diagnosis.
        NoDiagnosis "no-diagnosis" { table: "interview" }
        /// {suspicion}: {when}, because of
        BecauseOf "because-of" { table: "interview" }

        /// Nothing has been answered yet, so this is not a result: {left} could change it. If you stop here: {action}
        NothingAnswered "nothing-answered" { table: "advice" }
        /// You chose not to answer, so this is not a result: {left} could change it. If you stop here: {action}
        NothingSaid "nothing-said" { table: "advice" }
        /// This is not a result yet: {left} could change it. If you stop here: {action}
        NoResultYet "no-result-yet" { table: "advice" }
        /// 1 more question
        OneMoreQuestion "one-more-question" { table: "advice" }
        /// {count} more questions
        MoreQuestions "more-questions" { table: "advice" }
        /// call your maternity unit's urgent line now.
        CallMaternityUnit "call-maternity-unit" { table: "advice" }
        /// speak to a clinician today.
        SpeakToClinician "speak-to-clinician" { table: "advice" }
        /// see a doctor within two weeks.
        SeeDoctor "see-doctor" { table: "advice" }
        /// see your doctor or physiotherapist in the ordinary way.
        SeeYourOwn "see-your-own" { table: "advice" }
        /// You chose not to answer, so this is not a result. Speak to a clinician if you are worried.
        NoResult "no-result" { table: "advice" }
        /// Get help now: call a crisis line or emergency services, and stay with somebody you trust.
        Crisis "crisis" { table: "advice" }
        /// Get emergency care now: go to a hospital emergency department or call an ambulance. Do not wait to see if it gets better.
        Emergency "emergency" { table: "advice" }
        /// Call your maternity unit's urgent line now, day or night.
        MaternityUnitNow "maternity-unit-now" { table: "advice" }
        /// Some things are not known, and they could mean that you need care soon. Speak to a clinician today.
        NotKnownToday "not-known-today" { table: "advice" }
        /// Speak to a clinician today: a doctor, an urgent care clinic or a health line. Do not wait for a later appointment.
        Today "today" { table: "advice" }
        /// See a doctor within two weeks.
        WithinTwoWeeks "within-two-weeks" { table: "advice" }
        /// See your doctor in the ordinary way, and ask to be referred to a rheumatology clinic.
        AskForRheumatology "ask-for-rheumatology" { table: "advice" }
        /// See your doctor or physiotherapist in the ordinary way.
        Routine "routine" { table: "advice" }
        /// There is no red flag in the answers given. Keep moving as you can and look after yourself at home. This does not rule out a serious cause.
        SelfCare "self-care" { table: "advice" }
        /// You chose not to answer {questions}.
        Chose "chose" { table: "advice" }
        /// a question
        OneQuestion "one-question" { table: "advice" }
        /// {count} questions
        Questions "questions" { table: "advice" }
        /// That does not change how soon you should be seen.
        ChangesNothing "changes-nothing" { table: "advice" }
        /// The answer could mean that you need emergency care, so tell a clinician if you can.
        CouldBeEmergency "could-be-emergency" { table: "advice" }
        /// The answer could mean that you need care today, so tell a clinician if you can.
        CouldBeToday "could-be-today" { table: "advice" }
        /// The answer could mean that you should see a doctor, so tell one if you can.
        CouldBeDoctor "could-be-doctor" { table: "advice" }
        /// Do not stay alone, and keep away from anything that you could hurt yourself with. If you are in danger now, call the emergency number.
        WatchInCrisis "watch-in-crisis" { table: "advice" }
        /// Tell the staff what you answered here. Tell them too about any numbness around your genitals or bottom, any change in peeing, pooing or sexual feeling, and any weakness in your legs.
        WatchInEmergency "watch-in-emergency" { table: "advice" }
        /// Get emergency care at once if one of these is new. You go numb around your genitals, bottom or inner thighs. It gets hard to pee, or you leak pee or poo. You lose feeling when you have sex. Both legs hurt, go weak or go numb. You have chest pain, collapse or feel very ill. And ask again if you get worse or are no better in a few weeks.
        Watch "watch" { table: "advice" }

        /// NOT ASSESSED
        NotAssessed "not-assessed" { table: "report" }
        /// NOT FINISHED
        NotFinished "not-finished" { table: "report" }
        /// Where: {setting}.
        Where "where" { table: "report" }
        /// Questions not asked were taken as no, because: {reason}
        AssumedNo "assumed-no" { table: "report" }
        /// Signs that need an examiner were left out.
        NoExamination "no-examination" { table: "report" }
        /// Why
        Why "why" { table: "report" }
        /// This may be {suspected}.
        MayBe "may-be" { table: "report" }
        /// This is {suspected}.
        ThisIs "this-is" { table: "report" }
        /// You have {suspected}.
        YouHave "you-have" { table: "report" }
        /// {suspicion}: {when}.
        SuspicionWhen "suspicion-when" { table: "report" }
        /// self care
        WhenSelfCare "when-self-care" { table: "report" }
        /// routine
        WhenRoutine "when-routine" { table: "report" }
        /// within two weeks
        WhenWithinTwoWeeks "when-within-two-weeks" { table: "report" }
        /// same day
        WhenSameDay "when-same-day" { table: "report" }
        /// emergency
        WhenEmergency "when-emergency" { table: "report" }
        /// And {count} more.
        AndMore "and-more" { table: "report" }
        /// Watch for
        WatchFor "watch-for" { table: "report" }
        /// Left to ask: {count}. Next
        LeftToAsk "left-to-ask" { table: "report" }

        /// LOOK AFTER IT AT HOME
        AtHome "at-home" { table: "page" }
        /// LOOK AFTER IT AT HOME, AND SEE SOMEONE ABOUT IT
        AtHomeAndSeeSomeone "at-home-and-see-someone" { table: "page" }
        /// SEE A DOCTOR WITHIN TWO WEEKS
        SeeDoctorHeading "see-doctor-heading" { table: "page" }
        /// EMERGENCY
        EmergencyHeading "emergency-heading" { table: "page" }
        /// BE SEEN TODAY
        TodayHeading "today-heading" { table: "page" }
        /// Next question: {question}
        NextQuestion "next-question" { table: "page" }
        /// See your midwife in the ordinary way.
        SeeMidwife "see-midwife" { table: "page" }
        /// Speak to a clinician today, before you treat your back yourself.
        BeforeTreating "before-treating" { table: "page" }
        /// Do now
        DoNow "do-now" { table: "page" }
        /// Until you are seen
        UntilSeen "until-seen" { table: "page" }
        /// at most {mg} mg at a time
        DoseAtATime "dose-at-a-time" { table: "page" }
        /// {hours} hours or more apart
        DoseHours "dose-hours" { table: "page" }
        /// at most {mg} mg in 24 hours
        DoseADay "dose-a-day" { table: "page" }
        /// for at most {days} days
        DoseDays "dose-days" { table: "page" }
        /// {thousands},{rest}
        Thousands "thousands" { table: "page" }
        /// Leave out
        LeaveOut "leave-out" { table: "page" }
        /// Leave out, or ask first
        LeaveOutOrAsk "leave-out-or-ask" { table: "page" }
        /// exercise
        Exercise "exercise" { table: "page" }
        /// new exercise
        NewExercise "new-exercise" { table: "page" }
        /// Ask {whom} before you try: {names}.
        AskBefore "ask-before" { table: "page" }
        /// Ask {whom} about it.
        AskAbout "ask-about" { table: "page" }
        /// your midwife
        YourMidwife "your-midwife" { table: "page" }
        /// a pharmacist or doctor
        PharmacistOrDoctor "pharmacist-or-doctor" { table: "page" }
        /// Get help now if ({call})
        GetHelpIf "get-help-if" { table: "page" }
        /// call {number} or go to {department}
        CallOrGo "call-or-go" { table: "page" }
        /// call an ambulance or go to an emergency department
        CallAmbulance "call-ambulance" { table: "page" }
        /// {advice} If you are in danger now, call {number}.
        InDanger "in-danger" { table: "page" }
        /// {call}. Do not wait to see if it gets better.
        DoNotWait "do-not-wait" { table: "page" }
        /// Speak to a clinician today: call {whom}. Do not wait for a later appointment.
        CallClinician "call-clinician" { table: "page" }
        /// Call {whom}.
        Call "call" { table: "page" }
        /// Call {whom} today.
        CallToday "call-today" { table: "page" }
        /// Call them today.
        CallThemToday "call-them-today" { table: "page" }
        /// your maternity unit
        YourMaternityUnit "your-maternity-unit" { table: "page" }
        /// a doctor or a health line
        DoctorOrHealthLine "doctor-or-health-line" { table: "page" }
        /// See {whom} if
        SeeIf "see-if" { table: "page" }
        /// See {whom} sooner if
        SeeSoonerIf "see-sooner-if" { table: "page" }
        /// your doctor
        YourDoctor "your-doctor" { table: "page" }
        /// your midwife or {doctor}
        MidwifeOrDoctor "midwife-or-doctor" { table: "page" }
        /// Look again on day {day} of the pain, {days} days from now.
        LookAgainOnDay "look-again-on-day" { table: "page" }
        /// Look again in {days} days.
        LookAgain "look-again" { table: "page" }
        /// Do not follow this page, but speak to a clinician today, if you may have {names}.
        NotForYou "not-for-you" { table: "page" }
        /// {one}, or {other}
        Or "or" { table: "page" }
        /// There is no warning sign in your answers. That does not rule out a serious cause.
        NotRuledOut "not-ruled-out" { table: "page" }
        /// Your diary: {trend}
        Diary "diary" { table: "page" }
        /// You chose not to answer {questions}. This page cannot allow for that.
        CannotAllowFor "cannot-allow-for" { table: "page" }

        /// Low back pain: how soon to be seen, and by whom
        HowSoonTitle "how-soon-title" { table: "questionnaire" }
        /// Low back pain: whether it is an emergency
        EmergencyTitle "emergency-title" { table: "questionnaire" }
        /// Low back pain: how soon to be seen, and what is safe at home
        SelfCareTitle "self-care-title" { table: "questionnaire" }
        /// {title} (with an examination)
        WithExamination "with-examination" { table: "questionnaire" }
        /// No clinician has signed the rules off yet.
        NotSignedOff "not-signed-off" { table: "questionnaire" }
        /// years
        Years "years" { table: "questionnaire" }
        /// weeks
        Weeks "weeks" { table: "questionnaire" }
        /// days
        Days "days" { table: "questionnaire" }
        /// points
        Points "points" { table: "questionnaire" }
    }
}
