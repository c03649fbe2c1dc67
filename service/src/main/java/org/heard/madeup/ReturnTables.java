package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// The tables of one year's return: what stood at 31 March, nothing of what came after.
final class ReturnTables {
    private static final LocalDate PREVIOUS_PERMANENCE_SINCE = LocalDate.parse("2016-04-01");

    private final List<MadeUpChild> children;
    private final CollectionYear year;
    private final Map<String, Worker> workers;
    private final LocalDate today;

    ReturnTables(MadeUpAuthority authority, CollectionYear year) {
        this.year = year;
        this.today = authority.today();
        this.children = authority.children().stream()
                .filter(child -> child.episodes().anyMatch(e -> inYear(e.began(), e.ended())))
                .toList();
        this.workers =
                authority.workforce().workers().stream().collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    String header() {
        var lines = new CsvLines("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        for (var child : children) {
            var firstChild = child.becameMotherOn();
            boolean mother = firstChild != null && !firstChild.isAfter(year.end());
            lines.add(
                    child.number(),
                    child.sex(),
                    child.birth().date(),
                    child.ethnicity(),
                    child.pupilNumber(),
                    child.sex().equals("F") ? (mother ? "1" : "0") : null,
                    mother ? firstChild : null);
        }
        return lines.text();
    }

    String episodes() {
        var lines = new CsvLines(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        for (var child : children) {
            child.episodes().filter(e -> inYear(e.began(), e.ended())).forEach(e -> {
                boolean open = endedBy(e.ended()) == null;
                var placement = e.placement();
                lines.add(
                        child.number(),
                        e.began(),
                        e.reasonNew(),
                        e.legalStatus(),
                        e.need(),
                        placement.type(),
                        placement.provider(),
                        endedBy(e.ended()),
                        open ? null : e.reasonEnded(),
                        open ? null : e.reasonPlacementChanged(),
                        e.homePostcode(),
                        placement.postcode(),
                        placement.ofstedNumber());
            });
        }
        return lines.text();
    }

    String reviews() {
        var lines = new CsvLines("CHILD,DOB,REVIEW,REVIEW_CODE");
        for (var child : children) {
            child.reviews().stream()
                    .filter(review -> year.contains(review.heldOn()))
                    .forEach(review -> lines.add(
                            child.number(), child.birth().date(), review.heldOn(), review.participationCode()));
        }
        return lines.text();
    }

    String unaccompanied() {
        var lines = new CsvLines("CHILD,SEX,DOB,DUC");
        children.stream().filter(MadeUpChild::unaccompanied).forEach(child -> {
            var born = child.birth().date();
            lines.add(child.number(), child.sex(), born, born.plusYears(18));
        });
        return lines.text();
    }

    String adopted() {
        var lines = new CsvLines("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR");
        for (var child : children) {
            var adoption = child.adoption();
            var left = child.latestCarePeriod().ended();
            boolean adopted = left != null
                    && year.contains(left)
                    && Objects.requireNonNullElse(child.latestCarePeriod().endReason(), "")
                            .matches("E1[12]");
            if (adoption != null && adopted) {
                lines.add(
                        child.number(),
                        child.birth().date(),
                        adoption.decidedOn(),
                        adoption.matchedOn(),
                        adoption.byFosterCarers() ? "1" : "0",
                        "2",
                        "MF",
                        "L11");
            }
        }
        return lines.text();
    }

    String placedForAdoption() {
        var lines = new CsvLines("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");
        for (var child : children) {
            var adoption = child.adoption();
            if (adoption != null && !adoption.decidedOn().isAfter(year.end())) {
                lines.add(child.number(), child.birth().date(), adoption.decidedOn(), null, null);
            }
        }
        return lines.text();
    }

    String previousPermanence() {
        var lines = new CsvLines("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM");
        for (var child : children) {
            var period = child.carePeriods().stream()
                    .filter(p -> inYear(p.began(), p.ended()))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            if (period.began().isBefore(PREVIOUS_PERMANENCE_SINCE)) {
                continue;
            }
            var before = child.previousPermanence();
            boolean had = before.on() != null && before.on().isBefore(period.began());
            // 999 is "not known": no real authority is named.
            lines.add(
                    child.number(),
                    child.birth().date(),
                    had ? before.code() : "Z1",
                    had ? "999" : null,
                    had ? before.on() : null);
        }
        return lines.text();
    }

    String missing() {
        var lines = new CsvLines("CHILD,DOB,MISSING,MIS_START,MIS_END");
        for (var child : children) {
            child.missing().stream()
                    .filter(missing -> inYear(missing.began(), missing.ended()))
                    .forEach(missing -> lines.add(
                            child.number(),
                            child.birth().date(),
                            missing.kind(),
                            missing.began(),
                            endedBy(missing.ended())));
        }
        return lines.text();
    }

    String socialWorkers() {
        var lines = new CsvLines("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON");
        for (var child : children) {
            child.appointments().stream()
                    .filter(a -> a.part() == Appointment.Part.SOCIAL_WORKER)
                    .filter(a -> inYear(a.from(), a.until()))
                    .forEach(a -> lines.add(
                            child.number(),
                            child.birth().date(),
                            Objects.requireNonNull(workers.get(a.worker())).registration(),
                            a.from(),
                            endedBy(a.until()),
                            a.reason()));
        }
        return lines.text();
    }

    String names() {
        var lines = new CsvLines("CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT");
        for (var child : children) {
            var left = child.latestCarePeriod().ended();
            var day = left == null ? today : left.minusDays(1);
            var socialWorker = worker(child, Appointment.Part.SOCIAL_WORKER, day);
            lines.add(
                    child.number(),
                    child.name().full(),
                    child.name().knownAs(),
                    name(worker(child, Appointment.Part.IRO, day)),
                    name(socialWorker),
                    socialWorker == null ? null : socialWorker.team(),
                    name(worker(child, Appointment.Part.BUSINESS_SUPPORT, day)));
        }
        return lines.text();
    }

    private @Nullable Worker worker(MadeUpChild child, Appointment.Part part, LocalDate day) {
        return child.findAppointment(part, day)
                .map(appointment -> Objects.requireNonNull(workers.get(appointment.worker())))
                .orElse(null);
    }

    private static @Nullable String name(@Nullable Worker worker) {
        return worker == null ? null : worker.name();
    }

    private boolean inYear(LocalDate from, @Nullable LocalDate until) {
        return !from.isAfter(year.end()) && (until == null || !until.isBefore(year.start()));
    }

    private @Nullable LocalDate endedBy(@Nullable LocalDate day) {
        return day == null || day.isAfter(year.end()) ? null : day;
    }
}
