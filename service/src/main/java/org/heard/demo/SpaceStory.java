package org.heard.demo;

import java.util.List;
import org.heard.choices.Choice;
import org.heard.plain.AgeBand;
import org.heard.voice.Wish.Outcome;

/// What a made-up child of each age band was told, chose and said, in words they read: invented, and true of many.
///
/// @param meeting what they chose for their next meeting
/// @param answered a wish of theirs that has its answer
/// @param waiting  one that waits
/// @param asked    one they told their IRO, who wrote it down
record SpaceStory(
        String whyInCare,
        String plan,
        List<Choice> meeting,
        String toTalkAbout,
        String toldMe,
        String nextTime,
        Asked answered,
        String waiting,
        String asked,
        String goodNews) {

    SpaceStory {
        meeting = List.copyOf(meeting);
    }

    /// A wish and what it was answered.
    record Asked(String wish, Outcome outcome, String answer) {}

    static SpaceStory of(AgeBand band) {
        return switch (band) {
            case FOUR_TO_SEVEN -> LITTLE;
            case EIGHT_TO_ELEVEN -> MIDDLE;
            case TWELVE_TO_SEVENTEEN -> OLDER;
            case SIXTEEN_AND_OVER -> GROWN;
        };
    }

    private static final SpaceStory LITTLE = new SpaceStory(
            """
            Every child needs grown-ups who help. At home that was too hard. \
            It is not your fault. You did nothing wrong. \
            Now other people look after you. They keep you safe.""",
            """
            You stay where you live now. You go to the same school. \
            You see your family on Saturdays. I come to talk with you soon.""",
            List.of(Choice.GO_FOR_PART, Choice.AFTER_SCHOOL, Choice.AT_HOME),
            "My bike",
            "You told me you want your bike. You told me you sleep well now.",
            "I will come and see you soon. Bring your rabbit.",
            new Asked("I want my bike here", Outcome.YES, "It is at your old house. We will fetch it in the holidays."),
            "Can I have a night light",
            "I want to show you my garden",
            "I can swim now");

    private static final SpaceStory MIDDLE = new SpaceStory(
            """
            Children need adults who can look after them every day. Your family could not do that on their own. \
            People tried to help them at home first. It was not enough, and you needed to be safe. \
            None of this was your fault. It was decided that you live with somebody else for now.""",
            """
            The plan is that you stay where you live now. Nobody plans a move. You stay at your school. \
            You see your family every second Saturday. We talk about it all again at the next meeting.""",
            List.of(Choice.GO, Choice.AFTER_SCHOOL, Choice.AT_HOME, Choice.IN_ROOM, Choice.SPEAK_LEAD),
            "Sleepovers, and whether I can join the football club",
            "You told me that school is better since you moved class. You asked for a sleepover at a friend’s house.",
            "I will come and see you before the next meeting. You can ask to see me sooner.",
            new Asked(
                    "I would like to learn the drums",
                    Outcome.NOT_YET,
                    "The music teacher has no free place before September. I have put your name on her list."),
            "Could my bedtime be later on Saturdays",
            "I would like to see my old teacher again",
            "I got a prize for my painting");

    private static final SpaceStory OLDER = new SpaceStory(
            """
            You came into care because things at home were not safe enough for you. \
            People worked with your family first. It did not change enough. \
            The decision was made by adults and nothing you did caused it. \
            You can read more of your own file when you want to. Somebody will sit with you.""",
            """
            The plan is that you stay where you live until you are at least eighteen. \
            Nobody is planning a move. Your school stays the same. \
            Time with your family happens as you asked, and you can change your mind.""",
            List.of(
                    Choice.GO,
                    Choice.CHAIR_PART,
                    Choice.SPEAK_MYSELF,
                    Choice.EVENING,
                    Choice.AT_HOME,
                    Choice.SOME_OF_EACH),
            "Staying at my best friend’s at the weekend without three people having to agree",
            "You told me that meetings in school time make everybody ask where you go. You asked about weekends.",
            "I will message you before the next meeting so that we plan it together.",
            new Asked(
                    "I want to go to the skate park on my own",
                    Outcome.YES,
                    "You and your carer agree when you are back. You take your phone with you."),
            "Can I have the meeting after school and not in the office",
            "I want to go back once and see my old street",
            "I passed my music exam");

    private static final SpaceStory GROWN = new SpaceStory(
            """
            You came into care because your home was not safe enough for you at that time. \
            Other help had not changed that. The decision was made by adults and it was not about anything you did. \
            Your records belong to your story. You may ask to read them at any age, with somebody beside you.""",
            """
            You stay where you live now until you are ready, and at least until you are eighteen. \
            After that you can stay on if you and your carers want it. \
            Your personal adviser helps you with money, papers and a place of your own. Nothing is decided without you.""",
            List.of(Choice.GO, Choice.CHAIR_ALL, Choice.SPEAK_MYSELF, Choice.EVENING, Choice.ELSEWHERE, Choice.IN_ROOM),
            "Driving lessons, and who pays for my provisional licence",
            "You told me that you want to stay on after you are eighteen. You asked for help with the college bursary.",
            "We meet again within six months. Call me before that whenever you want to.",
            new Asked(
                    "I need somebody to go through the bursary form with me",
                    Outcome.YES,
                    "Your adviser meets you at college next Thursday at four and brings the form."),
            "Could I get a key to the front door of my own",
            "I would like to meet my adviser without anybody from home there",
            "I got the Saturday job at the bakery");
}
