package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a feed needs of children: all that may be meant by its rows, and all its good rows written together. The feed
/// has decided what to change and who may ask for it; nothing entered by hand is protected here.
@Component
@Transactional
public class FromReturn {
    /// The scheme of the number the authority's return knows a child by.
    public static final String SCHEME = "SSDA903";

    private static final CareHistory NO_CARE = new CareHistory(List.of(), List.of());

    private final FromReturnRows rows;
    private final ChildStore store;
    private final Chronicle chronicle;

    FromReturn(FromReturnRows rows, ChildStore store, Chronicle chronicle) {
        this.rows = rows;
        this.store = store;
        this.chronicle = chronicle;
    }

    /// The children a return may speak of: those with these numbers, those now looked after, and those who have no
    /// number of the return at all. Sealed records are not among them.
    @Transactional(readOnly = true)
    public List<OnRecord> list(Collection<String> numbers, LocalDate today) {
        return list(rows.candidates(SCHEME, numbers, today));
    }

    /// These children.
    @Transactional(readOnly = true)
    public List<OnRecord> list(Collection<ChildId> children) {
        var identifiers = rows.identifiers(children);
        var histories = store.histories(children);
        return store.list(children).stream()
                .map(child -> new OnRecord(
                        child,
                        identifiers.getOrDefault(child.id(), Map.of()),
                        histories.getOrDefault(child.id(), NO_CARE)))
                .toList();
    }

    /// The children with an episode of care on some day of a time, so that a return can be written. Sealed records are
    /// not among them.
    @Transactional(readOnly = true)
    public List<OnRecord> listInCare(LocalDate from, LocalDate until) {
        return list(rows.inCare(from, until));
    }

    /// How many sealed records have such an episode; nothing else is told of them.
    @Transactional(readOnly = true)
    public int countSealedInCare(LocalDate from, LocalDate until) {
        return rows.sealedInCare(from, until);
    }

    /// Which of these numbers belong to sealed records, of which nothing else is told.
    @Transactional(readOnly = true)
    public Set<String> listSealed(Collection<String> numbers) {
        return new HashSet<>(rows.sealed(SCHEME, numbers));
    }

    /// Who has these numbers of a scheme now.
    @Transactional(readOnly = true)
    public Map<String, ChildId> holders(String scheme, Collection<String> values) {
        return rows.holders(scheme, values);
    }

    /// Writes all of it, with a line in each child's chronicle; an `OptimisticLockingFailureException`, and nothing
    /// written, where a row has changed since it was read.
    public void write(Actor actor, Instant now, LocalDate today, List<FromReturnChange> changes) {
        var identities =
                changes.stream().filter(change -> change.identity() != null).toList();
        rows.addChildren(identities.stream().filter(FromReturnChange::isNew).toList());
        must(rows.changeChildren(
                identities.stream().filter(change -> !change.isNew()).toList()));
        rows.identify(changes, today);
        rows.bornOn(
                changes.stream().filter(change -> change.birthDate() != null).toList());
        var periods =
                changes.stream().flatMap(change -> change.periods().stream()).toList();
        must(rows.changePeriods(
                periods.stream().filter(period -> period.version() > 0).toList()));
        rows.addPeriods(periods.stream().filter(period -> period.version() == 0).toList());
        var episodes =
                changes.stream().flatMap(change -> change.episodes().stream()).toList();
        must(rows.changeEpisodes(
                episodes.stream().filter(episode -> episode.version() > 0).toList()));
        rows.addEpisodes(
                episodes.stream().filter(episode -> episode.version() == 0).toList());
        chronicle.write(actor, now, changes.stream().map(FromReturnChange::line).toList());
    }

    private static void must(int[] changed) {
        for (var rows : changed) {
            if (rows == 0) {
                throw new OptimisticLockingFailureException("a row changed while a delivery was being loaded");
            }
        }
    }
}
