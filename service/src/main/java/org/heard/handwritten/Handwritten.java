package org.heard.handwritten;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.documents.Documents;
import org.heard.documents.Given;
import org.heard.documents.Kind;
import org.heard.documents.Refusal;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Download;
import org.heard.plain.AgeBand;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forms on paper: printed for a child, and what came back filed by whoever may open the record, the day it is
/// scanned. Who files need not read; the IRO does, and until then it counts as raised.
@Component
@Transactional
public class Handwritten {
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE = 8;
    private static final int UNKNOWN_AGE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PaperStore store;
    private final Children children;
    private final Reviews reviews;
    private final Documents documents;
    private final Sight sight;
    private final Chronicle chronicle;

    Handwritten(
            PaperStore store,
            Children children,
            Reviews reviews,
            Documents documents,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.children = children;
        this.reviews = reviews;
        this.documents = documents;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What a child has sent on paper, as far as the actor may know.
    ///
    /// @param mayRead whether they are who reads it: somebody else may be whom the child writes about
    public record Kept(Child child, AgeBand band, List<Arrived> arrived, boolean mayRead) {}

    @Transactional(readOnly = true)
    public Kept get(Actor actor, LocalDate today, ChildId child) {
        var found = children.get(actor, child, today);
        var acts = sight.acts(actor, child, today);
        return new Kept(
                found,
                AgeBand.of(found.ageOn(today).orElse(UNKNOWN_AGE)),
                store.list(child),
                acts.contains(Act.RECORD_REVIEW));
    }

    /// Prints a form for a child, about the review that is still to meet where there is one.
    public PaperForm print(Actor actor, Instant now, LocalDate today, ChildId child, AgeBand band) {
        children.get(actor, child, today);
        var form = new PaperForm(Ids.next(), child, ahead(actor, today, child), code(), band);
        store.printed(actor, now, form);
        chronicle.write(actor, now, Entry.of(child, "A form on paper was printed for the child", "paper form"));
        return form;
    }

    /// A form of this child's, to be printed; `NotFound` as ever.
    @Transactional(readOnly = true)
    public PaperForm form(Actor actor, LocalDate today, ChildId child, UUID form) {
        children.get(actor, child, today);
        return store.find(child, form).orElseThrow(NotFound::new);
    }

    private Optional<ReviewId> ahead(Actor actor, LocalDate today, ChildId child) {
        return reviews.list(actor, today, child).stream()
                .filter(review ->
                        review.completedOn() == null && review.planned().isPresent())
                .min(Comparator.comparing(
                        review -> review.planned().orElseThrow().on()))
                .map(Review::id);
    }

    /// What came of filing a scan.
    public sealed interface Filing {
        /// It is with the IRO, unread.
        record Filed(Arrived arrived) implements Filing {}

        /// No form with this code is about a child the actor may open.
        record NoSuchCode() implements Filing {}

        /// The file is not one that may be kept.
        record FileRefused(Refusal why) implements Filing {}

        /// It is neither a picture nor a PDF; whoever asked takes the transaction back.
        record NoScan() implements Filing {}
    }

    /// Files a scan by the code on the form.
    public Filing file(Actor actor, Instant now, LocalDate today, String code, Given given) {
        var typed = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return store.withCode(typed)
                .filter(form -> sight.may(actor, Act.SEE, form.child(), today))
                .map(form -> keep(actor, now, today, form.child(), form.review(), Optional.of(form), given))
                .orElseGet(Filing.NoSuchCode::new);
    }

    /// Files a scan of something that is no form of ours, or whose code cannot be read, to a child who was
    /// chosen.
    public Filing file(Actor actor, Instant now, LocalDate today, ChildId child, Given given) {
        children.get(actor, child, today);
        return keep(actor, now, today, child, ahead(actor, today, child), Optional.empty(), given);
    }

    private Filing keep(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            Optional<ReviewId> review,
            Optional<PaperForm> form,
            Given given) {
        return switch (documents.keep(actor, now, new Given("paper", given.bytes()))) {
            case Documents.Answer.Refused(var why) -> new Filing.FileRefused(why);
            case Documents.Answer.Kept(var document)
            when document.kind() != Kind.PDF && !document.kind().isPicture() -> new Filing.NoScan();
            case Documents.Answer.Kept(var document) -> {
                var arrived =
                        new Arrived(Ids.next(), child, review, document.id(), today, actor.name(), Optional.empty());
                store.add(actor, now, arrived, form);
                chronicle.write(
                        actor,
                        now,
                        Entry.of(child, "Something the child wrote or drew on paper came in, unread", "paper"));
                yield new Filing.Filed(arrived);
            }
        };
    }

    /// The scan itself, for the IRO and who stands in for them, and nobody else: a child may have written who must not
    /// see it. The audit says so first.
    public Download open(Actor actor, Instant now, LocalDate today, ChildId child, UUID arrived) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return documents.open(actor, now, child, one(child, arrived).file());
    }

    /// The IRO has read it. False where somebody had already.
    public boolean read(Actor actor, Instant now, LocalDate today, ChildId child, UUID arrived) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        one(child, arrived);
        if (!store.read(actor, now, child, arrived)) {
            return false;
        }
        chronicle.write(actor, now, Entry.of(child, "What the child sent on paper was read", "paper"));
        return true;
    }

    private Arrived one(ChildId child, UUID arrived) {
        return store.arrived(child, arrived).orElseThrow(NotFound::new);
    }

    /// A line of what waits to be read.
    public record Waiting(String shownAs, Arrived arrived) {}

    /// What arrived and is unread, of the children whose IRO or cover the actor is today, the oldest first.
    @Transactional(readOnly = true)
    public List<Waiting> unread(Actor actor, LocalDate today) {
        return store.unread(actor, today).stream()
                .map(one -> new Waiting(one.shownAs(), one.arrived()))
                .toList();
    }

    private static String code() {
        return RANDOM.ints(CODE, 0, UNMISTAKABLE.length())
                .mapToObj(place -> String.valueOf(UNMISTAKABLE.charAt(place)))
                .collect(Collectors.joining());
    }
}
