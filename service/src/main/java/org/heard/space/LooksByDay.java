package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.LooksTold;
import org.heard.access.LooksTold.Look;
import org.heard.access.Self;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who looked at a child's record, day by day, each look once: as what somebody looked, at what, how often. A
/// look is told some days late, so that nobody is found out by the hour; how many is the authority's practice.
@Component
@Transactional(readOnly = true)
public class LooksByDay {
    private static final int DAYS_A_PAGE = 31;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LooksTold looks;

    LooksByDay(LooksTold looks) {
        this.looks = looks;
    }

    /// Looks of one day, by as what somebody looked.
    public record Day(LocalDate on, List<Looker> lookers) {}

    /// As what somebody looked, and why they can; the one who looked last comes first.
    public record Looker(Looked who, String team, Looked why, List<Done> done) {}

    /// What was done, so many times.
    public record Done(Looked what, int times) {}

    /// A page of days, the newest first.
    ///
    /// @param last  the last day of the page
    /// @param first the first day of it; the page before ends the day before
    /// @param earlier whether somebody looked before that day
    public record Told(int delay, LocalDate last, LocalDate first, List<Day> days, boolean earlier) {}

    /// The days up to one, as far as they may be told already.
    public Told list(Self self, LocalDate today, LocalDate upTo) {
        var delay = looks.delay(today);
        var newest = today.minusDays(delay);
        var last = upTo.isAfter(newest) ? newest : upTo;
        var first = last.minusDays(DAYS_A_PAGE - 1L);
        var found = looks.list(self, start(first), start(last.plusDays(1)));
        return new Told(delay, last, first, byDay(found), looks.isAnyBefore(self, start(first)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    private record As(Looked who, String team) {}

    private static List<Day> byDay(List<Look> looks) {
        var days = new LinkedHashMap<LocalDate, Map<As, Map<Looked, Integer>>>();
        for (var look : looks) {
            days.computeIfAbsent(LocalDate.ofInstant(look.at(), LONDON), day -> new LinkedHashMap<>())
                    .computeIfAbsent(new As(who(look), look.team()), who -> new LinkedHashMap<>())
                    .merge(what(look), 1, Integer::sum);
        }
        var told = new ArrayList<Day>();
        days.forEach((day, lookers) -> told.add(new Day(
                day,
                lookers.entrySet().stream()
                        .map(one -> looker(one.getKey(), one.getValue()))
                        .toList())));
        return told;
    }

    private static Looker looker(As as, Map<Looked, Integer> done) {
        return new Looker(
                as.who(),
                as.team(),
                why(as.who()),
                done.entrySet().stream()
                        .map(one -> new Done(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Looked why(Looked who) {
        return switch (who) {
            case IRO, COVER, SOCIAL_WORKER, BUSINESS_SUPPORT -> Looked.WHY_WITH_YOU;
            case IRO_MANAGER, TEAM_MANAGER -> Looked.WHY_ANSWERS;
            case COMPUTER -> Looked.WHY_COMPUTER;
            default -> Looked.WHY_ASK;
        };
    }

    private static Looked who(Look look) {
        if (look.byItself()) {
            return Looked.COMPUTER;
        }
        return look.relation()
                .map(relation -> switch (relation) {
                    case IRO -> Looked.IRO;
                    case COVER -> Looked.COVER;
                    case SOCIAL_WORKER -> Looked.SOCIAL_WORKER;
                    case BUSINESS_SUPPORT -> Looked.BUSINESS_SUPPORT;
                })
                .or(() -> look.role().map(role -> switch (role) {
                    case IRO -> Looked.ANOTHER_IRO;
                    case IRO_MANAGER -> Looked.IRO_MANAGER;
                    case SOCIAL_WORKER -> Looked.ANOTHER_SOCIAL_WORKER;
                    case TEAM_MANAGER -> Looked.TEAM_MANAGER;
                    case BUSINESS_SUPPORT -> Looked.ANOTHER_OFFICE;
                    case ADMINISTRATOR -> Looked.ADMINISTRATOR;
                }))
                .orElse(Looked.SOMEBODY);
    }

    private static Looked what(Look look) {
        var fields = String.join(" ", look.fields());
        return switch (look.act()) {
            case "looked" -> looked(fields);
            case "read" -> read(fields);
            case "wrote" -> Looked.WROTE_RECORD;
            case "changed" -> changed(fields);
            case "opened a file",
                    "withdrew a file",
                    "withdrew files",
                    "kept a file",
                    "filed what a child sent on paper" -> Looked.FILE;
            case "read what a child sent",
                    "read what a child said",
                    "read what a child sent on paper",
                    "opened a photograph a child sent" -> Looked.READ_SENT;
            case "answered what a child sent",
                    "said what came of it",
                    "said that they talked",
                    "translated an answer",
                    "typed up what a child sent on paper" -> Looked.WROTE_WORDS;
            case "raised an alert", "told somebody of an alert", "acknowledged an alert" -> Looked.MESSAGE;
            case "opened a draft" -> Looked.HALF_WRITTEN;
            case "took out", "took the filing copy" -> Looked.COPY;
            default -> look.act().contains("message") ? Looked.MESSAGE : Looked.OTHER;
        };
    }

    private static Looked looked(String fields) {
        return switch (fields) {
            case "clock", "what if" -> Looked.DATES;
            case "care history" -> Looked.CARE;
            case "chronicle" -> Looked.HAPPENED;
            default -> fields.contains("people") ? Looked.PEOPLE : Looked.FIRST_PAGE;
        };
    }

    private static Looked read(String fields) {
        if (fields.contains("letter") || fields.contains("copy before release")) {
            return Looked.LETTER;
        }
        if (fields.contains("own notes")) {
            return Looked.NOTES;
        }
        return fields.contains("record") ? Looked.RECORD : Looked.MEETING;
    }

    private static Looked changed(String fields) {
        if (fields.contains("wish") || fields.contains("words") || fields.contains("contact")) {
            return Looked.WROTE_WORDS;
        }
        if (fields.contains("card") || fields.contains("link")) {
            return Looked.CHANGED_CARD;
        }
        if (fields.contains("visit")) {
            return Looked.CHANGED_VISIT;
        }
        return fields.contains("plan") ? Looked.CHANGED_PLAN : Looked.CHANGED;
    }
}
