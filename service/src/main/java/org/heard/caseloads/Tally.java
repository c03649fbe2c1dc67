package org.heard.caseloads;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.heard.access.Person;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// The children who have the same IRO and the same cover, or nobody, counted once: the figures of the service and of
/// each caseload are sums of these.
record Tally(
        @Nullable PersonId iro,
        @Nullable PersonId cover,
        @Nullable String coverName,
        int children,
        int overdue,
        int unexplained,
        int soon,
        int cannotTell) {

    static ServiceFigures figures(List<Tally> all) {
        return new ServiceFigures(
                sum(all, each -> true, Tally::children),
                sum(all, each -> each.iro == null, Tally::children),
                sum(all, each -> true, Tally::overdue),
                sum(all, each -> true, Tally::unexplained),
                sum(all, each -> true, Tally::soon),
                sum(all, each -> true, Tally::cannotTell),
                sum(all, each -> each.cover != null, Tally::children));
    }

    static Caseload caseload(Person iro, boolean gone, List<Tally> all) {
        Predicate<Tally> theirs = each -> iro.id().equals(each.iro);
        var coveredBy = all.stream()
                .filter(theirs)
                .map(Tally::coverName)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Caseload(
                iro.id(),
                iro.name(),
                gone ? BigDecimal.ZERO : iro.workingTime(),
                sum(all, theirs, Tally::children),
                sum(all, theirs, Tally::overdue),
                sum(all, theirs, Tally::soon),
                coveredBy.isEmpty() ? null : coveredBy,
                sum(all, each -> iro.id().equals(each.cover), Tally::children),
                gone);
    }

    private static int sum(List<Tally> all, Predicate<Tally> which, ToIntFunction<Tally> what) {
        return all.stream().filter(which).mapToInt(what).sum();
    }
}
