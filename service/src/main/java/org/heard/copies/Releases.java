package org.heard.copies;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.copies.Copy.Release;
import org.heard.copies.Copy.SecondLook;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.ids.Sha256;
import org.heard.records.Around.From;
import org.heard.records.RecordText.Heading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a copy goes out: only after it was shown whole, for that person, with every name and place found in it; and
/// where it could tell somebody where the child lives who must not know, or what the child does not want told, only
/// after a second person looked (rules 8 and 10).
@Component
@Transactional
public class Releases {
    private static final char[] REFERENCE = "23456789BCDFGHJKLMNPQRSTVWXZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Copies copies;
    private final CopyStore store;
    private final CopyText texts;
    private final Letters letters;
    private final LetterCheck check;
    private final ToldDecisions decided;
    private final NonDisclosures nonDisclosures;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    Releases(
            Copies copies,
            CopyStore store,
            CopyText texts,
            Letters letters,
            LetterCheck check,
            ToldDecisions decided,
            NonDisclosures nonDisclosures,
            Sight sight,
            Chronicle chronicle,
            Audit audit) {
        this.copies = copies;
        this.store = store;
        this.texts = texts;
        this.letters = letters;
        this.check = check;
        this.decided = decided;
        this.nonDisclosures = nonDisclosures;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// A copy as it would go out now.
    ///
    /// @param headed      whose record it is and of which review, in lines
    /// @param traces      every name and place found, and what was taken over from somewhere else
    /// @param secrets     why it must not be told where the child lives, as far as that holds for this reader
    /// @param more        who-is-who says that they may see less
    /// @param keptName    it has the name the child goes by, which is not for this reader
    /// @param pronouns    the child's, where they are not for this reader; else empty
    /// @param keptBack    something may stand in it that the child does not want told
    /// @param needsSecond a second person has to look
    /// @param told        which sentence of a letter seems to tell of which decision
    /// @param fingerprint of this very text
    public record Preview(
            Copy copy,
            String headed,
            List<Heading> text,
            List<Trace> traces,
            List<NonDisclosure> secrets,
            boolean more,
            boolean keptName,
            String pronouns,
            boolean keptBack,
            boolean needsSecond,
            Told told,
            String fingerprint) {}

    /// Shows a copy whole, as it would go out now, with every name and place in it.
    public Preview preview(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
        audit.write(actor, now, "read", child, List.of("copy before release"));
        return preview(actor, today, copy);
    }

    /// Lets a copy go, in a letter with the decisions its sentences seem to tell of.
    public Answer release(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            String fingerprint,
            boolean lookedAt) {
        return release(actor, now, today, child, review, recipient, fingerprint, lookedAt, Optional.empty());
    }

    /// Lets a copy go: exactly the text that was shown.
    ///
    /// @param fingerprint of the text that was shown
    /// @param lookedAt    whether the person says that they looked at everything found
    /// @param told        by the sentence of a letter, the decision it tells of, where the person said so
    public Answer release(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            String fingerprint,
            boolean lookedAt,
            Optional<Map<Integer, UUID>> told) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
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
        if (copy.recipient().from() == From.CHILD && isKept(actor, shown.text(), child, review, today)) {
            return new Answer.Refused(Why.NOT_IN_A_LETTER);
        }
        var release = new Release(
                Ids.next(),
                copy.releases().size() + 1,
                reference(),
                shown.headed(),
                shown.text(),
                shown.traces().size(),
                shown.needsSecond(),
                actor.person(),
                actor.name(),
                now,
                copy.decided(),
                null,
                List.of());
        store.release(copy.id(), release, hash(shown.text()));
        decided.keep(child, release.id(), told.map(shown.told()::as).orElse(shown.told()));
        var waits = shown.needsSecond() ? "; it waits for a second person" : "";
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Released a copy for " + copy.recipient().words() + waits, "copy release")
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// Whether anything in a letter must not stand in one: it may have been said since the letter was finished.
    private boolean isKept(Actor actor, List<Heading> text, ChildId child, ReviewId review, LocalDate today) {
        return text.stream()
                .anyMatch(heading ->
                        !check.in(actor, heading.text(), child, review, today).isEmpty());
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
        var copy = copies.get(actor, today, child, review, recipient);
        var release = copy.standing().filter(Release::waits).orElseThrow(NotFound::new);
        if (release.by().equals(actor.person())) {
            return new Answer.Refused(Why.SAME_PERSON);
        }
        if (!clears && why.isBlank()) {
            return new Answer.Refused(Why.REASON_MISSING);
        }
        store.look(release.id(), new SecondLook(clears, why, actor.name(), now), actor);
        // Why stands with the look: it may quote what the copy tells, and the chronicle has more readers than the copy.
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                (clears ? "Cleared a copy for " : "Held back a copy for ")
                                        + copy.recipient().words(),
                                "copy release")
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// Whose copy, of these, is of an earlier text than would go out now: it was amended or written anew, or something
    /// was decided, after it was released. Whoever sends copies is told so too, and of the text nothing.
    @Transactional(readOnly = true)
    public Set<UUID> behind(Actor actor, LocalDate today, Collection<Copy> some) {
        return some.stream()
                .filter(copy -> isBehind(actor, today, copy))
                .map(copy -> copy.recipient().id())
                .collect(Collectors.toSet());
    }

    private boolean isBehind(Actor actor, LocalDate today, Copy copy) {
        var out = copy.out();
        if (out.isEmpty()) {
            return false;
        }
        sight.must(actor, Act.DISTRIBUTE, copy.child(), today);
        return !out.get().holds(copy.extent(), texts.of(comparing(actor), today, copy))
                || (copy.recipient().from() == From.CHILD
                        && letters.isBehind(comparing(actor), today, copy.child(), copy.review()));
    }

    /// Compares texts for somebody who need not be allowed to read them.
    private static Actor comparing(Actor actor) {
        return Actor.system(actor.organisation(), "Comparing copies with their texts");
    }

    private Preview preview(Actor actor, LocalDate today, Copy copy) {
        var text = texts.of(actor, today, copy);
        var traces = texts.traces(actor, today, copy);
        var secrets = nonDisclosures.towards(actor, copy, today);
        var more = copies.isMoreThanTheyMaySee(actor, today, copy);
        var keptName = traces.stream().anyMatch(trace -> trace.kind() == Trace.Kind.KEPT_NAME);
        var keptBack = traces.stream().anyMatch(trace -> trace.kind() == Trace.Kind.KEPT_BACK);
        var second = more
                || keptName
                || keptBack
                || (!secrets.isEmpty() && traces.stream().anyMatch(Trace::tellsWhere));
        var headed = texts.headed(actor, today, copy);
        return new Preview(
                copy,
                headed,
                text,
                traces,
                secrets,
                more,
                keptName,
                texts.keptPronouns(actor, today, copy),
                keptBack,
                second,
                decided.in(actor, today, copy, text),
                fingerprint(headed, text));
    }

    /// Eight characters nobody can guess anything from: what a file is called.
    private static String reference() {
        var letters = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            letters.append(REFERENCE[RANDOM.nextInt(REFERENCE.length)]);
        }
        return letters.toString();
    }

    private static String fingerprint(String headed, List<Heading> text) {
        var all = new ArrayList<Heading>();
        all.add(new Heading("", headed));
        all.addAll(text);
        return HexFormat.of().formatHex(hash(all));
    }

    private static byte[] hash(List<Heading> text) {
        return Sha256.of(text.stream()
                .map(heading -> heading.title() + "\u0000" + heading.text() + "\u0000")
                .collect(Collectors.joining()));
    }
}
