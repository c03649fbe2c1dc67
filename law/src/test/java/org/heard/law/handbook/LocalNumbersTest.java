package org.heard.law.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.law.Child;
import org.heard.law.Dispute;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.LocalPolicy.Setting;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.design.OwnDesign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every number of the Handbook and of this service's design is the authority's to set, and none is the law.
class LocalNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    @Test
    void nothing_of_the_handbook_or_of_this_services_design_is_called_law() {
        assertThat(Stream.concat(IroHandbook.regulations().stream(), OwnDesign.regulations().stream())
                        .map(Regulation::rules)
                        .flatMap(List::stream))
                .hasSizeGreaterThan(30)
                .noneMatch(rule -> rule.standing().isLaw());
    }

    /// The day with one working day, or one percent of the way, more than the default.
    @ParameterizedTest
    @CsvSource({
        "IRO-2, IRO_MANAGER_TOLD_WORKING_DAYS, 2026-03-12",
        "IRO-3, IRO_APPOINTED_WORKING_DAYS, 2026-03-17",
        "PREP-1, WORKER_SPEAKS_TO_IRO_WORKING_DAYS, 2026-06-05",
        "PREP-2, PAPERS_TO_IRO_WORKING_DAYS, 2026-06-23",
        "REC-1, DECISIONS_ISSUED_WORKING_DAYS, 2026-04-13",
        "REC-2, MANAGER_ANSWERS_WORKING_DAYS, 2026-04-15",
        "REC-3, RECORD_COMPLETED_WORKING_DAYS, 2026-04-27",
        "REC-4, RECORD_SENT_WORKING_DAYS, 2026-05-05",
        "IRO-12, MONITORING_PERCENT, 2026-05-17",
        "ADV-7, ADVOCACY_OFFER_WORKING_DAYS, 2026-03-27",
        "DRP-2, DISPUTE_WORKING_DAYS, 2026-04-21",
        "DRP-5a, DISPUTE_TEAM_MANAGER_WORKING_DAYS, 2026-03-27",
        "DRP-5b, DISPUTE_SERVICE_MANAGER_WORKING_DAYS, 2026-03-30",
        "DRP-5c, DISPUTE_ASSISTANT_DIRECTOR_WORKING_DAYS, 2026-03-31",
        "DRP-5d, DISPUTE_DIRECTOR_WORKING_DAYS, 2026-04-01"
    })
    void an_authority_sets_it(String rule, Setting setting, LocalDate withOneMore) {
        var usual = due(rule, LocalPolicy.defaults());
        assertThat(usual).isNotEqualTo(withOneMore);
        assertThat(due(rule, oneMore(setting, LocalDate.of(2026, 1, 1)))).isEqualTo(withOneMore);
        assertThat(due(rule, oneMore(setting, LocalDate.of(2027, 1, 1)))).isEqualTo(usual);
    }

    private static LocalPolicy oneMore(Setting setting, LocalDate from) {
        return LocalPolicy.defaults().with(setting, from, setting.byDefault() + 1);
    }

    private static @Nullable LocalDate due(String rule, LocalPolicy policy) {
        return RuleBook.current().duties(facts(), policy, TODAY).stream()
                .filter(duty -> duty.rule().id().value().equals(rule))
                .toList()
                .getLast()
                .due();
    }

    private static Facts facts() {
        var stages = List.of(
                stage(Dispute.Level.TEAM_MANAGER, 19),
                stage(Dispute.Level.SERVICE_MANAGER, 20),
                stage(Dispute.Level.ASSISTANT_DIRECTOR, 23),
                stage(Dispute.Level.DIRECTOR, 24));
        var formal = LocalDate.of(2026, 3, 19);
        return Child.lookedAfterFrom("2026-03-09")
                .reviewed(ReviewKind.ORDINARY, "2026-04-01")
                .did(FactKind.DECISIONS_ISSUED, "2026-04-07")
                .did(FactKind.REVIEW_PLANNED, "2026-06-29")
                .facts()
                .toBuilder()
                .disputes(Held.complete(List.of(new Dispute("contact", formal, formal, stages, null, null))))
                .build();
    }

    private static Dispute.Stage stage(Dispute.Level level, int day) {
        return new Dispute.Stage(level, LocalDate.of(2026, 3, day), null);
    }
}
