package org.heard.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.heard.children.CareHistory;
import org.heard.children.Child;
import org.heard.children.Episode;
import org.heard.children.FromReturn;
import org.heard.children.FromReturnChange;
import org.heard.children.OnRecord;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Outcome;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.returns.Returned.Said;
import org.heard.ssda903.Codes;
import org.jspecify.annotations.Nullable;

/// Lays what a return says about one child beside the record kept here and what returns said before.
final class ChildComparison {
    private final ChildId child;
    private final @Nullable OnRecord ours;
    private final @Nullable Returned before;
    private final Returned now;
    private final From from;
    private final Apart apart;
    private final Notes notes;

    /// The delivery a comparison is made for.
    ///
    /// @param source  what rows written from it say of where they came from
    /// @param settled what a person has settled so that what stands here stays
    record From(DeliveryId delivery, String source, String title, Span told, Set<Disagreement.Key> settled) {}

    /// What the files say apart from rows: when care began that their first episode of it does not show, and
    /// whether the birth date is an estimate.
    record Apart(Map<LocalDate, LocalDate> enteredCare, boolean birthEstimated) {}

    /// @param ours   absent for a child who is not here
    /// @param before what returns said before, absent where none did
    /// @param now    what they say with this one laid over
    ChildComparison(@Nullable OnRecord ours, @Nullable Returned before, Returned now, From from, Apart apart) {
        this.apart = apart;
        this.child = ours == null ? ChildId.next() : ours.id();
        this.ours = ours;
        this.before = before;
        this.now = now;
        this.from = from;
        notes = new Notes(child, now.number(), from.settled());
    }

    /// @param complete whether the files hold every episode they have to hold of the child
    ReturnPlan plan(boolean complete) {
        var care = ours == null ? new CareHistory(List.of(), List.of()) : ours.care();
        var identifiers = new HashMap<String, String>();
        var identity = identity(identifiers);
        var periods = new PeriodComparison(child, care.periods(), from.source(), from.told(), notes);
        periods.compare(
                before == null
                        ? List.of()
                        : ShownPeriod.of(rows(before.episodes()).values()),
                ShownPeriod.of(rows(now.episodes()).values(), apart.enteredCare()));
        var episodes = new EpisodeComparison(child, care.episodes(), from.source(), from.told(), notes);
        episodes.compare(before == null ? Map.of() : rows(before.episodes()), rows(now.episodes()));
        if (complete && ours != null) {
            episodes.notInFiles(periods.notInFiles());
        }
        noteOtherRows();
        var changes = notes.made();
        var outcome = ours == null
                ? Outcome.ADDED
                : periods.endsCare() ? Outcome.ENDED : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        var write = outcome == Outcome.UNCHANGED
                ? null
                : new FromReturnChange(
                        child,
                        identity,
                        identifiers,
                        ours == null
                                ? new Child.BirthDate(
                                        apart.birthEstimated()
                                                ? Child.BirthDate.Kind.ASSESSED
                                                : Child.BirthDate.Kind.STATED,
                                        now.born(),
                                        from.source())
                                : null,
                        periods.toWrite(),
                        episodes.toWrite(),
                        from.source(),
                        ChronicleLine.of(child, ours == null, from, changes));
        return new ReturnPlan(notes.plan(ours == null ? null : child, outcome), write, now);
    }

    ChildId child() {
        return child;
    }

    private @Nullable Child identity(Map<String, String> identifiers) {
        if (ours == null) {
            notes.change("", Field.BORN, "", now.born().toString());
        }
        var sex = notes.settle(
                DifferenceKind.IDENTITY,
                Field.SEX,
                ours == null ? "" : ours.child().sex(),
                before == null ? null : before.sex(),
                now.sex());
        var ethnicity = notes.settle(
                DifferenceKind.IDENTITY,
                Field.ETHNICITY,
                ours == null ? "" : ours.child().ethnicity(),
                before == null ? null : before.ethnicity(),
                now.ethnicity());
        var hadUpn = ours == null ? "" : ours.identifier("UPN");
        var upn = notes.settle(
                DifferenceKind.IDENTITY, Field.UPN, hadUpn, before == null ? null : before.upn(), now.upn());
        if (!upn.equals(hadUpn)) {
            identifiers.put("UPN", upn);
        }
        if (ours == null) {
            identifiers.put(FromReturn.SCHEME, now.number());
            return new Child(child, "", "", "", sex, ethnicity, null, now.number(), from.source(), 0);
        }
        var here = ours.child();
        return here.sex().equals(sex) && here.ethnicity().equals(ethnicity)
                ? null
                : new Child(
                        child,
                        here.name(),
                        here.knownAs(),
                        here.pronouns(),
                        sex,
                        ethnicity,
                        here.birthDate(),
                        here.number(),
                        here.source(),
                        here.version());
    }

    /// Rows that are kept as the return gives them and are no part of the record a person edits here.
    private void noteOtherRows() {
        note(
                before == null ? null : before.reviews(),
                now.reviews(),
                review -> "Review on "
                        + Days.written(review.held()) + ": "
                        + Codes.reviewParticipation(review.participation())
                                .map(Object::toString)
                                .orElse(review.participation()));
        note(
                before == null ? null : before.missing(),
                now.missing(),
                missing -> (missing.kind().equals("A") ? "Away without authorisation from " : "Missing from ")
                        + Days.written(missing.began())
                        + until(missing.ended()));
        note(
                before == null ? null : before.workers(),
                now.workers(),
                worker -> "Social worker "
                        + (worker.worker().isEmpty() ? "not named" : worker.worker()) + " from "
                        + Days.written(worker.began()) + until(worker.ended()));
    }

    private <T> void note(
            @Nullable NavigableMap<LocalDate, Said<T>> said,
            NavigableMap<LocalDate, Said<T>> there,
            Function<T, String> words) {
        there.forEach((day, row) -> {
            var last = said == null ? null : said.get(day);
            if (last == null) {
                notes.change("", Field.WHOLE, "", words.apply(row.row()));
            } else if (!last.row().equals(row.row())) {
                notes.change("", Field.WHOLE, words.apply(last.row()), words.apply(row.row()));
            }
        });
    }

    private static String until(@Nullable LocalDate ended) {
        return ended == null ? "" : " to " + Days.written(ended);
    }

    private static SequencedMap<LocalDate, Episode> rows(NavigableMap<LocalDate, Said<Episode>> said) {
        var rows = new TreeMap<LocalDate, Episode>();
        said.forEach((began, one) -> rows.put(began, one.row()));
        return rows;
    }
}
