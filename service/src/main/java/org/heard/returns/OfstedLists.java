package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.reference.Providers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ofsted's list of providers, given by whoever may load a return: one is kept for the authority, and the
/// checks that need it are asked with it until a newer one takes its place.
@Component
@Transactional(readOnly = true)
public class OfstedLists {
    /// All the files of a list together; all of England is a tenth of it.
    public static final long MOST_BYTES = 16L << 20;

    /// How many files one list may be in.
    public static final int MOST_FILES = 20;

    private final ProviderListStore store;
    private final ListsRead read;
    private final Audit audit;

    OfstedLists(ProviderListStore store, ListsRead read, Audit audit) {
        this.store = store;
        this.read = read;
        this.audit = audit;
    }

    /// What came of giving a list.
    public sealed interface Given {
        /// It is kept, and the checks are asked with it.
        record Kept(ProviderList list) implements Given {}

        /// No file was given.
        record Nothing() implements Given {}

        /// Together they are larger than is taken.
        record TooLarge(long bytes) implements Given {}

        /// More files than one list is in.
        record TooMany(int files) implements Given {}

        /// At least one of the files is no list of providers; the one there was stays.
        record NoList(List<String> why) implements Given {}

        /// The one there is speaks of a later day, and stays.
        record Older(LocalDate kept) implements Given {}
    }

    /// The list there is.
    public Optional<ProviderList> find(Actor actor) {
        mustBeAllowed(actor);
        return find();
    }

    /// When the list there is was given.
    public Optional<Instant> findGivenAt(Actor actor) {
        mustBeAllowed(actor);
        return store.find().map(ProviderListStore.Given::givenAt);
    }

    /// The day of which it speaks.
    public Optional<LocalDate> findDay(Actor actor) {
        mustBeAllowed(actor);
        return store.find().map(ProviderListStore.Given::asAt);
    }

    /// Keeps a list in the place of the one there was. The same files may come again with another day: the
    /// day was mistaken then.
    ///
    /// @param asAt the day of which the list speaks
    @Transactional
    public Given give(Actor actor, Instant now, LocalDate asAt, List<ReturnFiles.Given> files) {
        mustBeAllowed(actor);
        if (files.isEmpty()) {
            return new Given.Nothing();
        }
        if (files.size() > MOST_FILES) {
            return new Given.TooMany(files.size());
        }
        var bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        if (bytes > MOST_BYTES) {
            return new Given.TooLarge(bytes);
        }
        var fingerprint = ProviderListStore.fingerprint(files);
        var lists = read.get(fingerprint, () -> files);
        var refused = lists.problems().stream()
                .filter(problem -> problem.severity() == Severity.REFUSED_FILE)
                .map(OfstedLists::said)
                .toList();
        if (!refused.isEmpty()) {
            return new Given.NoList(refused);
        }
        var empty = lists.layouts().stream()
                .filter(layout -> layout.providers() == 0)
                .map(layout -> layout.file() + ": No row has a provider’s number in its column of numbers (URN).")
                .toList();
        if (lists.count() == 0) {
            return new Given.NoList(empty);
        }
        var before = store.find();
        if (before.isPresent()
                && before.get().asAt().isAfter(asAt)
                && !before.get().fingerprint().equals(fingerprint)) {
            return new Given.Older(before.get().asAt());
        }
        store.replace(asAt, actor, now, files);
        audit.write(actor, now, "gave a list of providers", List.of(asAt.toString()));
        return new Given.Kept(find().orElseThrow());
    }

    /// What checks look numbers up in, and the list it stands in; empty where none was given.
    Optional<Used> used() {
        return store.find().map(given -> {
            var lists = read.get(given.fingerprint(), store::files);
            return new Used(lists, given.asAt(), lists.count());
        });
    }

    /// The list that checks are asked with.
    record Used(Providers providers, LocalDate asAt, int count) {}

    private Optional<ProviderList> find() {
        return store.find().map(given -> ProviderList.of(given, read.get(given.fingerprint(), store::files)));
    }

    private static String said(Problem problem) {
        return problem.file() + ": " + problem.message();
    }

    private static void mustBeAllowed(Actor actor) {
        if (!actor.isSystem()) {
            actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        }
    }
}
