package org.heard.copies;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connections;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.copies.Copy.Release;
import org.heard.copies.Copy.SecondLook;
import org.heard.copies.Copy.Sending;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.paper.Sheet;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordText.Heading;
import org.heard.records.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who gets what of a review. A copy goes out only after it was shown whole, for that person, with every name and place
/// found in it; and where it could tell somebody where the child lives who must not know, only after a second person
/// looked (rule 10).
@Component
@Transactional
public class Copies {
    private static final char[] REFERENCE = "23456789BCDFGHJKLMNPQRSTVWXZ".toCharArray();

    private final CopyStore store;
    private final CopyText texts;
    private final Records records;
    private final Around around;
    private final Connections connections;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    Copies(
            CopyStore store,
            CopyText texts,
            Records records,
            Around around,
            Connections connections,
            Sight sight,
            Chronicle chronicle,
            Audit audit) {
        this.store = store;
        this.texts = texts;
        this.records = records;
        this.around = around;
        this.connections = connections;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// What came of a command.
    public sealed interface Answer {
        record Done(Copy copy) implements Answer {}

        record Refused(Why why) implements Answer {}
    }

    /// Why it was not done.
    public enum Why {
        /// Less than all stands only with its reason.
        REASON_MISSING("Enter why they do not get all of it"),
        /// A part goes out and none was chosen.
        PARTS_MISSING("Choose at least one part"),
        /// How it reaches them was not said.
        WAY_MISSING("Choose how it reaches them"),
        /// The child's letter, or their copy, goes to the child and to nobody else.
        CHANGED_MEANWHILE("Somebody changed this meanwhile. Look at it again"),
        /// The record is not signed, or the letter is not finished.
        NOT_READY("What is to be sent is not finished yet"),
        /// Nothing goes to this person.
        NOTHING_TO_SEND("Nothing goes to this person"),
        /// What would go out is not what was looked at.
        TEXT_CHANGED("What would go out has changed since you opened this page. Read it again"),
        /// Every name and place found must be looked at.
        NOT_LOOKED_AT("Say that you looked at every name and place found"),
        /// A second person looks, never the same.
        SAME_PERSON("A second person looks at it, not the one who released it"),
        /// It waits for a second person, or was held back by them.
        NOT_CLEARED("A second person has not cleared it"),
        /// It is said to have happened on a day still to come.
        NOT_YET("The day must be today or in the past");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// A copy as it would go out now.
    ///
    /// @param traces      every name and place found
    /// @param secrets     why it must not be told where the child lives, as far as that holds for this reader
    /// @param needsSecond a second person has to look
    /// @param fingerprint of this very text
    public record Preview(
            Copy copy,
            List<Heading> text,
            List<Trace> traces,
            List<NonDisclosure> secrets,
            boolean needsSecond,
            String fingerprint) {}

    /// Everybody who might get something of this review: who was decided on, and proposals for the others from what
    /// who-is-who says they may see.
    @Transactional(readOnly = true)
    public List<Copy> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        records.get(actor, today, child, review);
        var kept = new HashMap<UUID, Copy>();
        store.list(review).forEach(copy -> kept.put(copy.recipient().id(), copy));
        var maySee = new HashMap<UUID, Connection>();
        connections.list(actor, child, today).forEach(connection -> maySee.put(connection.id(), connection));
        var all = new ArrayList<Copy>();
        for (var somebody : around.list(actor, child, today)) {
            var one = kept.remove(somebody.id());
            all.add(one == null ? proposed(review, child, somebody, maySee.get(somebody.id())) : one);
        }
        all.addAll(kept.values());
        return all;
    }

    /// One of them; `NotFound` where there is no such person.
    @Transactional(readOnly = true)
    public Copy get(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        return list(actor, today, child, review).stream()
                .filter(copy -> copy.recipient().id().equals(recipient))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Decides what somebody gets, how, and why no more.
    public Answer decide(Actor actor, Instant now, LocalDate today, Copy copy) {
        sight.must(actor, Act.RECORD_REVIEW, copy.child(), today);
        get(actor, today, copy.child(), copy.review(), copy.recipient().id());
        if (copy.extent().wantsReason() && copy.reason().isBlank()) {
            return new Answer.Refused(Why.REASON_MISSING);
        }
        if (copy.extent() == Extent.PART && copy.parts().isEmpty()) {
            return new Answer.Refused(Why.PARTS_MISSING);
        }
        if (copy.extent() != Extent.NOTHING && copy.way() == null) {
            return new Answer.Refused(Why.WAY_MISSING);
        }
        if (!store.keep(copy)) {
            return new Answer.Refused(Why.CHANGED_MEANWHILE);
        }
        chronicle.write(
                actor,
                now,
                Entry.of(
                                copy.child(),
                                "Decided what %s gets of a review: %s"
                                        .formatted(
                                                copy.recipient().words(),
                                                copy.extent().words().toLowerCase(java.util.Locale.UK)),
                                "copy")
                        .because(copy.reason())
                        .about("review", copy.review().value()));
        return new Answer.Done(store.find(copy.review(), copy.recipient().id()).orElseThrow());
    }

    /// Shows a copy whole, as it would go out now, with every name and place in it.
    public Preview preview(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = get(actor, today, child, review, recipient);
        audit.write(actor, now, "read", child, List.of("copy before release"));
        return preview(actor, today, copy);
    }

    /// Lets a copy go: exactly the text that was shown.
    ///
    /// @param fingerprint of the text that was shown
    /// @param lookedAt    whether the person says that they looked at everything found
    public Answer release(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            String fingerprint,
            boolean lookedAt) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = get(actor, today, child, review, recipient);
        if (copy.isNothing()) {
            return new Answer.Refused(Why.NOTHING_TO_SEND);
        }
        if (copy.version() == 0) {
            return new Answer.Refused(Why.WAY_MISSING);
        }
        var shown = preview(actor, today, copy);
        if (shown.text().isEmpty()) {
            return new Answer.Refused(Why.NOT_READY);
        }
        if (!shown.fingerprint().equals(fingerprint)) {
            return new Answer.Refused(Why.TEXT_CHANGED);
        }
        if (!shown.traces().isEmpty() && !lookedAt) {
            return new Answer.Refused(Why.NOT_LOOKED_AT);
        }
        var release = new Release(
                Ids.next(),
                copy.releases().size() + 1,
                reference(),
                shown.text(),
                shown.traces().size(),
                shown.needsSecond(),
                actor.person(),
                actor.name(),
                now,
                null,
                List.of());
        store.release(copy.id(), release, hash(shown.text()));
        var waits = shown.needsSecond() ? "; it waits for a second person" : "";
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Released a copy for " + copy.recipient().words() + waits, "copy release")
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// The second person's look at a copy that could tell where the child lives.
    public Answer look(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            boolean clears,
            String why) {
        actor.mustBe(Role.IRO_MANAGER, Role.IRO);
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = get(actor, today, child, review, recipient);
        var release = copy.last().filter(Release::waits).orElseThrow(NotFound::new);
        if (release.by().equals(actor.person())) {
            return new Answer.Refused(Why.SAME_PERSON);
        }
        if (!clears && why.isBlank()) {
            return new Answer.Refused(Why.REASON_MISSING);
        }
        store.look(release.id(), new SecondLook(clears, why, actor.name(), now), actor);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                (clears ? "Cleared a copy for " : "Held back a copy for ")
                                        + copy.recipient().words(),
                                "copy release")
                        .because(why)
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// Says what became of a released copy.
    public Answer sent(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            Sending sending) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var copy = get(actor, today, child, review, recipient);
        var release = copy.last().orElseThrow(NotFound::new);
        if (!release.cleared() || forbiddenSince(actor, today, copy, release)) {
            return new Answer.Refused(Why.NOT_CLEARED);
        }
        if (sending.on().isAfter(today)) {
            return new Answer.Refused(Why.NOT_YET);
        }
        store.sent(release.id(), sending, actor, now);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "%s, copy for %s, on %s"
                                        .formatted(
                                                sending.outcome().words(),
                                                copy.recipient().words(),
                                                Days.written(sending.on())),
                                "copy sent")
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// A released copy to hand over.
    ///
    /// @param reference what its file is called
    public record OnPaper(String reference, Sheet sheet) {}

    /// The last release of a copy on paper; `NotFound` where none was cleared.
    public OnPaper onPaper(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = get(actor, today, child, review, recipient);
        var release = copy.last()
                .filter(Release::cleared)
                .filter(last -> !forbiddenSince(actor, today, copy, last))
                .orElseThrow(NotFound::new);
        audit.write(actor, now, "took out", child, List.of("copy"));
        return new OnPaper(release.reference(), CopySheet.of(copy, release));
    }

    /// Says that somebody, or nobody outside, must be told where the child lives.
    public void forbid(Actor actor, Instant now, LocalDate today, ChildId child, NonDisclosure what) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        store.forbid(child, what, actor);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Where the child lives must not be told", "non-disclosure")
                        .because(what.because()));
    }

    /// Whether it must not be told where the child lives, to whom and why.
    @Transactional(readOnly = true)
    public List<NonDisclosure> nonDisclosures(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return store.nonDisclosures(child);
    }

    private Preview preview(Actor actor, LocalDate today, Copy copy) {
        var text = texts.of(actor, today, copy);
        var traces = texts.traces(actor, today, copy, text);
        var secrets = secrets(copy, today);
        var second = !secrets.isEmpty() && traces.stream().anyMatch(Trace::tellsWhere);
        return new Preview(
                copy, text, traces, secrets, second, java.util.HexFormat.of().formatHex(hash(text)));
    }

    /// What must not be told to whoever gets this copy.
    private List<NonDisclosure> secrets(Copy copy, LocalDate today) {
        return copy.recipient().from() == From.CONNECTION
                ? store.nonDisclosures(copy.child()).stream()
                        .filter(secret -> secret.holds(copy.recipient().id(), today))
                        .toList()
                : List.of();
    }

    /// A copy let go by one person, before it was said that this reader must not be told where the child lives.
    private boolean forbiddenSince(Actor actor, LocalDate today, Copy copy, Release release) {
        return !release.needsSecond()
                && !secrets(copy, today).isEmpty()
                && texts.traces(actor, today, copy, release.text()).stream().anyMatch(Trace::tellsWhere);
    }

    private static Copy proposed(
            ReviewId review, ChildId child, Somebody somebody, @org.jspecify.annotations.Nullable Connection known) {
        var maySee = known == null ? MaySee.NOT_DECIDED : known.facts().maySee();
        var extent = switch (maySee) {
            case ALL -> Extent.ALL;
            case DECISIONS -> Extent.DECISIONS;
            case PART, NOTHING -> Extent.NOTHING;
            case NOT_DECIDED -> somebody.from() == From.CONNECTION ? Extent.NOTHING : Extent.ALL;
        };
        var way = somebody.from() == From.CHILD ? Way.IN_PERSON : somebody.from() == From.WORKER ? Way.HERE : null;
        return new Copy(
                Ids.next(),
                review,
                child,
                somebody,
                extent,
                Set.of(),
                known == null ? "" : known.facts().maySeeReason(),
                way,
                List.of(),
                0);
    }

    /// Eight characters nobody can guess anything from: what a file is called.
    private static String reference() {
        var letters = new StringBuilder();
        var random = new java.security.SecureRandom();
        for (int i = 0; i < 8; i++) {
            letters.append(REFERENCE[random.nextInt(REFERENCE.length)]);
        }
        return letters.toString();
    }

    private static byte[] hash(List<Heading> text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var heading : text) {
                digest.update((heading.title() + "\u0000" + heading.text() + "\u0000")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
