package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Facts told in a line of words, such as `born 2012-05-01; care 2025-12-19; reviewed 2026-01-14, 2026-04-10`.
///
/// | Words                                              | Mean                                                    |
/// |----------------------------------------------------|---------------------------------------------------------|
/// | `born DAY`, `born unknown`                         | else 2015-03-10                                         |
/// | `care DAY`, `care DAY..DAY`, `care since DAY`      | looked after; `since`: at least since that day          |
/// | `short-breaks DAY`                                 | looked after in a series of short breaks                |
/// | `placed KIND DAY[..DAY] [to18] [agreed] [far]`     | else in foster care from the first day of care          |
/// | `status KIND DAY`                                  | else accommodated under section 20                      |
/// | `reviewed [KIND] DAY, DAY`                         | reviews completed, ordinary unless said                 |
/// | `iro DAY[..DAY]`                                   | an IRO appointed                                        |
/// | `did ACT DAY, DAY`, `unknown ACT`                  | dated acts; a kind of act nobody keeps                  |
/// | `stay DAY..DAY [with WORD]`                        | a short break                                           |
/// | `dispute NAME raised DAY [formal DAY] [LEVEL DAY[..DAY]] [considered DAY] [resolved DAY]` | a dispute        |
/// | `complaint NAME made DAY [extended1] [extended2] [answered DAY] [settled DAY] [investigation DAY]`          | |
/// | `   [investigated DAY] [panel DAY] [met DAY] [reported DAY] [final DAY]`            | a complaint             |
/// | `home KIND DAY[..DAY]`                             | facts about a home and about no child                   |
public final class Told {
    private final Facts.Builder facts = Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)));
    private final List<CarePeriod> care = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<LegalStatus> statuses = new ArrayList<>();
    private final List<CompletedReview> reviews = new ArrayList<>();
    private final List<IroAppointment> iros = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    public static Facts facts(String words) {
        var told = new Told();
        for (var kind : FactKind.values()) if (kind.isDatedAct()) told.facts.dates(kind, Held.complete(List.of()));
        Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .forEach(told::take);
        return told.build();
    }

    private Facts build() {
        if (!care.isEmpty()) {
            var began = care.getFirst().began();
            if (placements.isEmpty()) placements.add(Placement.of(PlacementKind.FOSTER, began));
            if (statuses.isEmpty()) statuses.add(LegalStatus.of(LegalStatusKind.ACCOMMODATED_SECTION_20, began));
        }
        return facts.carePeriods(Held.complete(care))
                .placements(Held.complete(placements))
                .legalStatuses(Held.complete(statuses))
                .reviews(Held.complete(reviews))
                .iroAppointments(Held.complete(iros))
                .stays(Held.complete(stays))
                .disputes(Held.complete(disputes))
                .complaints(Held.complete(complaints))
                .build();
    }

    private void take(String words) {
        var parts = words.split("[ ,]+");
        switch (parts[0]) {
            case "born" -> facts.birthDate(parts[1].equals("unknown") ? null : BirthDate.stated(day(parts[1])));
            case "care" ->
                care.add(
                        parts[1].equals("since")
                                ? CarePeriod.alreadyRunningOn(day(parts[2]))
                                : CarePeriod.began(from(parts[1])).ended(to(parts[1])));
            case "short-breaks" -> care.add(CarePeriod.began(day(parts[1])).regime(CarePeriod.Regime.SHORT_BREAKS));
            case "placed" -> placements.add(placement(parts));
            case "status" -> statuses.add(LegalStatus.of(LegalStatusKind.valueOf(parts[1]), day(parts[2])));
            case "reviewed" -> {
                boolean said = !Character.isDigit(parts[1].charAt(0));
                var kind = said ? ReviewKind.valueOf(parts[1]) : ReviewKind.ORDINARY;
                days(parts, said ? 2 : 1).forEach(on -> reviews.add(CompletedReview.of(on, kind)));
            }
            case "iro" -> iros.add(new IroAppointment(from(parts[1]), to(parts[1])));
            case "did" ->
                facts.dates(
                        FactKind.valueOf(parts[1]), Held.complete(days(parts, 2).toList()));
            case "unknown" -> facts.dates(FactKind.valueOf(parts[1]), Held.notHeld());
            case "stay" -> stays.add(new Stay(from(parts[1]), end(parts[1]), parts.length > 3 ? parts[3] : "same"));
            case "dispute" -> disputes.add(dispute(parts));
            case "complaint" -> complaints.add(complaint(parts));
            case "home" ->
                facts.birthDate(null).home(new Home(Home.Kind.valueOf(parts[1]), from(parts[2]), to(parts[2])));
            default -> throw new IllegalArgumentException("Nobody knows what this means: " + words);
        }
    }

    private static Placement placement(String[] parts) {
        var placement =
                Placement.of(PlacementKind.valueOf(parts[1]), from(parts[2])).ended(to(parts[2]));
        var said = List.of(parts);
        if (said.contains("to18")) placement = placement.meantToLastTo18(Known.YES);
        if (said.contains("agreed")) placement = placement.agreedFewerVisits(Known.YES);
        return said.contains("far") ? placement.atADistance(Known.YES) : placement;
    }

    private static Dispute dispute(String[] parts) {
        var stages = Arrays.stream(Dispute.Level.values())
                .filter(level -> List.of(parts).contains(level.name()))
                .map(level -> {
                    var days = parts[List.of(parts).indexOf(level.name()) + 1];
                    return new Dispute.Stage(level, from(days), to(days));
                })
                .toList();
        return new Dispute(
                parts[1],
                day(parts[3]),
                after(parts, "formal"),
                stages,
                after(parts, "resolved"),
                after(parts, "considered"));
    }

    private static Complaint complaint(String[] parts) {
        var said = List.of(parts);
        return new Complaint(
                parts[1],
                day(parts[3]),
                new Complaint.Extended(said.contains("extended1"), said.contains("extended2")),
                after(parts, "answered"),
                after(parts, "settled"),
                after(parts, "investigation"),
                after(parts, "investigated"),
                after(parts, "panel"),
                after(parts, "met"),
                after(parts, "reported"),
                after(parts, "final"));
    }

    private static @Nullable LocalDate after(String[] parts, String word) {
        int at = List.of(parts).indexOf(word);
        return at < 0 ? null : day(parts[at + 1]);
    }

    private static Stream<LocalDate> days(String[] parts, int from) {
        return Arrays.stream(parts).skip(from).map(Told::day);
    }

    private static LocalDate from(String span) {
        return day(span.split("[.][.]")[0]);
    }

    private static @Nullable LocalDate to(String span) {
        var days = span.split("[.][.]");
        return days.length < 2 ? null : day(days[1]);
    }

    private static LocalDate end(String span) {
        var to = to(span);
        return to == null ? from(span) : to;
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words.toLowerCase(Locale.UK));
    }
}
