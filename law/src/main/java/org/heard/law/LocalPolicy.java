package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The numbers that are practice and not law, each from a day on; what an authority has not set has a default.
public final class LocalPolicy {

    /// A number of the IRO Handbook, of local practice or of this service's design. None is statutory.
    public enum Setting {
        IRO_MANAGER_TOLD_WORKING_DAYS(2, Standing.HANDBOOK, "IRO manager told of a new child, working days"),
        IRO_APPOINTED_WORKING_DAYS(5, Standing.HANDBOOK, "IRO appointed, working days"),
        WORKER_SPEAKS_TO_IRO_WORKING_DAYS(
                15, Standing.HANDBOOK, "social worker speaks to the IRO, working days before a review"),
        PAPERS_TO_IRO_WORKING_DAYS(3, Standing.HANDBOOK, "papers reach the IRO, working days before a review"),
        DECISIONS_ISSUED_WORKING_DAYS(5, Standing.HANDBOOK, "decisions issued, working days after a review"),
        MANAGER_ANSWERS_WORKING_DAYS(5, Standing.HANDBOOK, "manager answers, working days after the decisions"),
        RECORD_COMPLETED_WORKING_DAYS(15, Standing.HANDBOOK, "record finished, working days after a review"),
        RECORD_SENT_WORKING_DAYS(20, Standing.HANDBOOK, "record sent out, working days after a review"),
        MONITORING_PERCENT(50, Standing.LOCAL, "progress checked, percent of the way to the next review"),
        EDUCATION_PLAN_STARTED_WORKING_DAYS(
                10, Standing.STATUTORY_GUIDANCE, "personal education plan started, working days"),
        ADVOCACY_OFFER_WORKING_DAYS(5, Standing.DESIGN, "advocate offered, working days"),
        DISPUTE_WORKING_DAYS(20, Standing.HANDBOOK, "a dispute resolved at all its stages together, working days"),
        DISPUTE_TEAM_MANAGER_WORKING_DAYS(5, Standing.DESIGN, "a dispute before the team manager, working days"),
        DISPUTE_SERVICE_MANAGER_WORKING_DAYS(5, Standing.DESIGN, "a dispute before the service manager, working days"),
        DISPUTE_ASSISTANT_DIRECTOR_WORKING_DAYS(
                5, Standing.DESIGN, "a dispute before the assistant director, working days"),
        DISPUTE_DIRECTOR_WORKING_DAYS(5, Standing.DESIGN, "a dispute before the director, working days"),
        HOME_VISIT_REPORTED_WORKING_DAYS(10, Standing.LOCAL, "report of a visit to a home sent, working days"),
        SHORT_BREAK_FIRST_WARNING_DAYS(60, Standing.DESIGN, "first warning, days of short breaks in a year"),
        SHORT_BREAK_SECOND_WARNING_DAYS(70, Standing.DESIGN, "second warning, days of short breaks in a year");

        private final int byDefault;
        private final Standing standing;
        private final String words;

        Setting(int byDefault, Standing standing, String words) {
            this.byDefault = byDefault;
            this.standing = standing;
            this.words = words;
        }

        public int byDefault() {
            return byDefault;
        }

        public Standing standing() {
            return standing;
        }

        public String words() {
            return words;
        }
    }

    private record FromDay(LocalDate from, int value) {}

    private static final LocalPolicy DEFAULTS = new LocalPolicy(Map.of());

    private final Map<Setting, List<FromDay>> set;

    private LocalPolicy(Map<Setting, List<FromDay>> set) {
        this.set = set;
    }

    public static LocalPolicy defaults() {
        return DEFAULTS;
    }

    /// The same policy with a number changed from a day on.
    ///
    /// @throws IllegalArgumentException for a negative number, or a percentage over 100
    public LocalPolicy with(Setting number, LocalDate from, int value) {
        if (value < 0 || (number == Setting.MONITORING_PERCENT && value > 100)) {
            throw new IllegalArgumentException(number.words() + " cannot be " + value);
        }
        var changed = new EnumMap<Setting, List<FromDay>>(Setting.class);
        changed.putAll(set);
        var values = new ArrayList<>(changed.getOrDefault(number, List.of()));
        values.removeIf(old -> old.from().equals(from));
        values.add(new FromDay(from, value));
        values.sort(Comparator.comparing(FromDay::from));
        changed.put(number, List.copyOf(values));
        return new LocalPolicy(changed);
    }

    public int value(Setting number, LocalDate on) {
        int value = number.byDefault();
        for (var dated : set.getOrDefault(number, List.of())) {
            if (!on.isBefore(dated.from())) value = dated.value();
        }
        return value;
    }
}
