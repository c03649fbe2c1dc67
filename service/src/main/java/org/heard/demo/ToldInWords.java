package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.decisions.Decision;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Understood;
import org.heard.explained.ExplanationsTakenIn.Taken;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.MadeUpChild;
import org.heard.plain.AgeBand;
import org.jspecify.annotations.Nullable;

/// What was explained to a made-up child in care, in words for them: to most why they are in care and the plan, and
/// most of those say that they understand; some ask again, and to some nobody has come yet. Not to those under four.
final class ToldInWords {
    private static final int AGE_TO_BE_TOLD = 4;
    private static final int TURNS = 20;

    /// Another turn for each thing, so that a child is not told either all or nothing.
    private static final int PLAN_TURNS_BY = 7;

    private static final int DECISIONS_TURN_BY = 3;
    private static final List<Integer> UNDERSTOOD_OR_NOT_SAID = List.of(0, 10);
    private static final int DAYS_TO_WRITE = 20;
    private static final int FIRST_DAYS_AGO = 25;
    private static final int DAYS_BETWEEN = 9;
    private static final int DAYS_TO_ANSWER = 7;
    private static final int DAYS_TO_TALK = 14;

    private final ChildId id;
    private final Actor iro;
    private final Instant now;
    private final LocalDate today;
    private final List<Taken> all = new ArrayList<>();

    private ToldInWords(ChildId id, Actor iro, Instant now, LocalDate today) {
        this.id = id;
        this.iro = iro;
        this.now = now;
        this.today = today;
    }

    /// How far it came with one thing.
    private enum Course {
        NOT_WRITTEN,
        NOT_LET_GO,
        NOT_ANSWERED,
        UNDERSTOOD,
        ASKED_AGAIN,
        TALKED_ABOUT;

        static Course of(int turn) {
            return switch (turn % TURNS) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> UNDERSTOOD;
                case 10, 11, 12, 13 -> NOT_ANSWERED;
                case 14 -> TALKED_ABOUT;
                case 15 -> ASKED_AGAIN;
                case 16 -> NOT_LET_GO;
                default -> NOT_WRITTEN;
            };
        }
    }

    static List<Taken> of(
            OrganisationId organisation,
            ChildId id,
            MadeUpChild child,
            List<Decision> decisions,
            Staff staff,
            Instant now,
            LocalDate today) {
        var appointed = child.findAppointment(Part.IRO, today);
        if (appointed.isEmpty()
                || !child.lookedAfterOn(today)
                || child.birth().date().plusYears(AGE_TO_BE_TOLD).isAfter(today)) {
            return List.of();
        }
        var worker = appointed.get().worker();
        var iro = new Actor(organisation, staff.id(worker), staff.name(worker), Set.of());
        var told = new ToldInWords(id, iro, now, today);
        var turn = (int) (Long.parseLong(child.number()) % TURNS);
        var age = (int) ChronoUnit.YEARS.between(child.birth().date(), today);
        var story = SpaceStory.of(AgeBand.of(age));
        var since = child.latestCarePeriod().began();
        var ago = FIRST_DAYS_AGO + turn * DAYS_BETWEEN;
        told.add(About.WHY_IN_CARE, null, story.whyInCare(), "", turn, ago, since);
        told.add(About.PLAN, null, story.plan(), "", turn + PLAN_TURNS_BY, ago, since);
        told.decisions(decisions, turn + DECISIONS_TURN_BY);
        return told.all;
    }

    /// Those of the last review, if they are written at all: how far it came with the first of them, and of the
    /// others every second is understood.
    private void decisions(List<Decision> decisions, int turn) {
        var last = decisions.stream().map(Decision::madeOn).max(LocalDate::compareTo);
        var told = 0;
        for (var decision : decisions) {
            var words = DecisionWords.of(decision.what());
            if (words.isEmpty() || !Optional.of(decision.madeOn()).equals(last)) {
                continue;
            }
            add(
                    About.DECISION,
                    decision.id(),
                    words.get().what(),
                    words.get().because(),
                    told == 0 || Course.of(turn) == Course.NOT_WRITTEN ? turn : UNDERSTOOD_OR_NOT_SAID.get(told % 2),
                    (int) ChronoUnit.DAYS.between(decision.madeOn().plusDays(DAYS_TO_WRITE), today),
                    decision.madeOn());
            told++;
        }
    }

    /// Nothing, where it would have been before there was anything to explain, or is still to come.
    private void add(
            About about, @Nullable UUID decision, String text, String why, int turn, int daysAgo, LocalDate since) {
        var course = Course.of(turn);
        if (course == Course.NOT_WRITTEN || daysAgo < DAYS_TO_TALK) {
            return;
        }
        var at = WorkingTime.before(now, daysAgo);
        if (at.isBefore(since.plusDays(1).atStartOfDay(WorkingTime.LONDON).toInstant())) {
            return;
        }
        all.add(new Taken(
                id,
                about,
                decision,
                text,
                why,
                iro,
                at,
                course != Course.NOT_LET_GO,
                answer(course, turn),
                WorkingTime.before(now, daysAgo - DAYS_TO_ANSWER),
                course == Course.TALKED_ABOUT ? WorkingTime.before(now, daysAgo - DAYS_TO_TALK) : null));
    }

    private static @Nullable Understood answer(Course course, int turn) {
        return switch (course) {
            case UNDERSTOOD -> Understood.YES;
            case TALKED_ABOUT -> Understood.TELL_ME_AGAIN;
            case ASKED_AGAIN -> turn < TURNS ? Understood.NOT_SURE : Understood.TELL_ME_AGAIN;
            case NOT_WRITTEN, NOT_LET_GO, NOT_ANSWERED -> null;
        };
    }
}
