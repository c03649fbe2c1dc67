package org.heard.handwritten;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfiles;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.documents.Documents;
import org.heard.documents.Given;
import org.heard.documents.Kind;
import org.heard.documents.Refusal;
import org.heard.handwritten.Arrived.LeftOut;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.heard.plain.Phrases;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.tellings.ChildsPeople;
import org.heard.tellings.PersonToHide;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forms on paper: printed for a child, and what came back filed by whoever may open the record, the day it
/// is scanned. Who files reads one box alone, that of who must not see it; somebody who does is told at
/// once that there is something to read, and until they have it counts as raised.
@Component
@Transactional
public class Handwritten {
    private static final String UNMISTAKABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE = 8;
    private static final int UNKNOWN_AGE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PaperStore store;
    private final FormStore forms;
    private final ChildsPeople people;
    private final PaperReading reading;
    private final PaperAlert alert;
    private final Audit audit;
    private final Languages languages;
    private final CommunicationProfiles profiles;
    private final Children children;
    private final Reviews reviews;
    private final Documents documents;
    private final Sight sight;
    private final Chronicle chronicle;

    Handwritten(
            PaperStore store,
            FormStore forms,
            ChildsPeople people,
            PaperReading reading,
            PaperAlert alert,
            Audit audit,
            Languages languages,
            CommunicationProfiles profiles,
            Children children,
            Reviews reviews,
            Documents documents,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.forms = forms;
        this.people = people;
        this.reading = reading;
        this.alert = alert;
        this.audit = audit;
        this.languages = languages;
        this.profiles = profiles;
        this.children = children;
        this.reviews = reviews;
        this.documents = documents;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What a child has sent on paper, as far as the actor may know: nothing from which the child left them
    /// out.
    ///
    /// @param language that in which a form is made unless another is chosen
    /// @param languages those there are
    /// @param readable  those of what arrived that the actor reads: others may be whom the child writes
    ///      about
    /// @param people    who may be written in the box of who must not see it
    public record Kept(
            Child child,
            AgeBand band,
            Language language,
            List<Language> languages,
            List<Arrived> arrived,
            Set<UUID> readable,
            List<PersonToHide> people) {}

    @Transactional(readOnly = true)
    public Kept get(Actor actor, LocalDate today, ChildId child, boolean demo) {
        var found = children.get(actor, child, today);
        var arrived =
                store.list(child).stream().filter(one -> !one.leavesOut(actor)).toList();
        var offered = languages.offered(demo);
        return new Kept(
                found,
                AgeBand.of(found.ageOn(today).orElse(UNKNOWN_AGE)),
                Language.written(profiles.get(actor, child, today).language()).stream()
                        .filter(offered::contains)
                        .findFirst()
                        .orElse(Language.ENGLISH),
                offered,
                arrived,
                arrived.stream()
                        .filter(one -> reading.reads(actor, today, one))
                        .map(Arrived::id)
                        .collect(Collectors.toSet()),
                people.listForPaper(child, today));
    }

    /// Prints a form for a child, about the review that is still to meet where there is one.
    public PaperForm print(Actor actor, Instant now, LocalDate today, ChildId child, AgeBand band, Language language) {
        children.get(actor, child, today);
        var form = new PaperForm(Ids.next(), child, ahead(actor, today, child), code(), band, language);
        forms.printed(actor, now, form);
        chronicle.write(actor, now, Entry.of(child, "A form on paper was printed for the child", "paper form"));
        return form;
    }

    /// A form of this child's, to be printed; `NotFound` as ever.
    @Transactional(readOnly = true)
    public PaperForm form(Actor actor, LocalDate today, ChildId child, UUID form) {
        children.get(actor, child, today);
        return forms.find(child, form).orElseThrow(NotFound::new);
    }

    /// The words of a form; English where its language is not open to children any more.
    @Transactional(readOnly = true)
    public Phrases words(PaperForm form, boolean demo) {
        return languages.speak(form.band(), form.language(), demo).words();
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
        /// It waits to be read, and somebody is told so.
        record Filed(Arrived arrived) implements Filing {}

        /// No form with this code is about a child the actor may open.
        record NoSuchCode() implements Filing {}

        /// The file is not one that may be kept.
        record FileRefused(Refusal why) implements Filing {}

        /// It is neither a picture nor a PDF; whoever asked takes the transaction back.
        record NoScan() implements Filing {}
    }

    /// Whose the form with this code is; empty where there is none about a child the actor may open.
    @Transactional(readOnly = true)
    public Optional<PaperForm> find(Actor actor, LocalDate today, String code) {
        return forms.withCode(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
                .filter(form -> sight.may(actor, Act.SEE, form.child(), today));
    }

    /// Files a scan to a child.
    ///
    /// @param code on the form; empty where it is no form of ours, or cannot be read
    /// @param box  whom the child wrote that must not see it
    public Filing file(Actor actor, Instant now, LocalDate today, ChildId child, String code, Box box, Given given) {
        children.get(actor, child, today);
        if (code.isBlank()) {
            return keep(actor, now, today, child, ahead(actor, today, child), Optional.empty(), box, given);
        }
        return find(actor, today, code)
                .filter(form -> form.child().equals(child))
                .map(form -> keep(actor, now, today, child, form.review(), Optional.of(form), box, given))
                .orElseGet(Filing.NoSuchCode::new);
    }

    private Filing keep(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            Optional<ReviewId> review,
            Optional<PaperForm> form,
            Box box,
            Given given) {
        return switch (documents.keep(actor, now, new Given("paper", given.bytes()))) {
            case Documents.Answer.Refused(var why) -> new Filing.FileRefused(why);
            case Documents.Answer.Kept(var document)
            when document.kind() != Kind.PDF && !document.kind().isPicture() -> new Filing.NoScan();
            case Documents.Answer.Kept(var document) -> {
                var arrived = new Arrived(
                        Ids.next(),
                        child,
                        review,
                        document.id(),
                        today,
                        now,
                        actor.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        leftOut(child, today, box));
                store.add(actor, now, arrived, form);
                tell(actor, now, today, arrived);
                yield new Filing.Filed(arrived);
            }
        };
    }

    /// Where the box names somebody who cannot be told, all are left out but the managers: doubt goes to them.
    private List<LeftOut> leftOut(ChildId child, LocalDate today, Box box) {
        return people.listForPaper(child, today).stream()
                .filter(somebody -> isTicked(box, somebody) || (box.doubt() && !readsInDoubt(somebody)))
                .map(somebody ->
                        new LeftOut(somebody.key(), somebody.person(), somebody.name(), !isTicked(box, somebody)))
                .toList();
    }

    private static boolean isTicked(Box box, PersonToHide somebody) {
        return box.keys().contains(somebody.key());
    }

    /// A manager stays one where they stand in for the IRO; who is the child's social worker is that first.
    private static boolean readsInDoubt(PersonToHide somebody) {
        return somebody.manages() && somebody.as() != PersonToHide.As.SOCIAL_WORKER;
    }

    /// What cannot be read by a screen counts as raised. The chronicle is silent where the child left
    /// somebody out, who might read it.
    private void tell(Actor actor, Instant now, LocalDate today, Arrived arrived) {
        if (arrived.leftOut().isEmpty()) {
            chronicle.write(
                    actor,
                    now,
                    Entry.of(arrived.child(), "Something the child wrote or drew on paper came in, unread", "paper"));
        } else {
            audit.write(actor, now, "filed what a child sent on paper", arrived.child(), List.of("paper"));
        }
        alert.raise(actor, now, today, arrived);
    }

    private static String code() {
        return RANDOM.ints(CODE, 0, UNMISTAKABLE.length())
                .mapToObj(place -> String.valueOf(UNMISTAKABLE.charAt(place)))
                .collect(Collectors.joining());
    }
}
