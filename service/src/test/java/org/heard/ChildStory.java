package org.heard;

import static org.heard.care.Alone.Answer.YES;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.care.Alone;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.MissingEpisode;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.children.CareEntry;
import org.heard.children.Child.BirthDate;
import org.heard.children.Connection;
import org.heard.children.Identified;
import org.heard.children.Identity;
import org.heard.children.Kept;
import org.heard.children.Placement;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing;
import org.heard.documents.DocumentId;
import org.heard.handwritten.Box;
import org.heard.handwritten.Handwritten;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.records.Guest;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.RecordPart;
import org.heard.records.RecordText;
import org.heard.records.Rights;
import org.heard.records.Signatures;
import org.heard.records.Written;
import org.heard.reviews.HoldReview;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.heard.reviews.TookPart;
import org.heard.reviews.TookPart.Presence;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.heard.voice.Contacts.NewContact;
import org.heard.voice.ExactWords;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.heard.voice.Words;
import org.jspecify.annotations.Nullable;

/// What happened to one child, told in order: each sentence is a command, done at once. Days are written
/// 2026-01-05.
public final class ChildStory {
    private final Story story;
    private final ChildId child;
    private @Nullable Contested contested;

    ChildStory(Story story, String name) {
        this.story = story;
        this.child = story.here(() -> {
            var answer = story.parts()
                    .identity()
                    .enter(story.teller(), story.now(), story.today(), Identity.named(name), null, true);
            return ((Identified.Done) answer).child();
        });
    }

    /// The child.
    public ChildId id() {
        return child;
    }

    /// A birth date as a certificate states it.
    public ChildStory born(String day) {
        return born(day, BirthDate.Kind.STATED);
    }

    public ChildStory born(String day, BirthDate.Kind kind) {
        return identified(known -> story.parts()
                .identity()
                .recordBirthDate(
                        story.teller(),
                        story.now(),
                        story.today(),
                        child,
                        new BirthDate(kind, LocalDate.parse(day), "as told"),
                        version()));
    }

    /// The number the return knows the child by.
    public ChildStory numbered(String number) {
        return identified(known -> story.parts()
                .identity()
                .correct(
                        story.teller(),
                        story.now(),
                        story.today(),
                        child,
                        new Identity(
                                known.name(),
                                known.knownAs(),
                                known.pronouns(),
                                known.sex(),
                                known.ethnicity(),
                                number),
                        version()));
    }

    /// Everything else there is to say of who the child is.
    public ChildStory who(Function<Identity, Identity> change) {
        return identified(known -> story.parts()
                .identity()
                .correct(story.teller(), story.now(), story.today(), child, change.apply(known), version()));
    }

    /// Came into care under this legal status (C1, V2, …) and lives in a placement of this kind (U4, K2, …).
    public ChildStory enteredCare(String on, String legalStatus, String placement) {
        return enteredCare(on, legalStatus, placement, "N1");
    }

    /// The same for another need than abuse or neglect (N2, N5, …).
    public ChildStory enteredCare(String on, String legalStatus, String placement, String need) {
        return enter(new CareEntry.Began(LocalDate.parse(on), legalStatus, need, Placement.of(placement), "", null));
    }

    /// Moved to other carers.
    public ChildStory moved(String on, String placement) {
        return enter(new CareEntry.Moved(LocalDate.parse(on), Placement.of(placement), false, "CARPL"));
    }

    public ChildStory statusChanged(String on, String legalStatus) {
        return enter(new CareEntry.StatusChanged(LocalDate.parse(on), legalStatus));
    }

    /// Ceased to be looked after, for a reason of the return (E4A, E11, …).
    public ChildStory leftCare(String on, String reason) {
        return enter(new CareEntry.Ended(LocalDate.parse(on), reason));
    }

    /// Has this person as IRO, social worker, … from a day on. The rules of appointing are not asked.
    public ChildStory has(RelationKind kind, Actor person, String from) {
        return has(kind, person, from, null);
    }

    /// The same up to the day before `until`.
    public ChildStory has(RelationKind kind, Actor person, String from, @Nullable String until) {
        return story.here(() -> {
            story.parts()
                    .relations()
                    .begin(
                            story.teller().person(),
                            person.person(),
                            kind,
                            child,
                            LocalDate.parse(from),
                            until == null ? null : LocalDate.parse(until),
                            "as told",
                            "story");
            return this;
        });
    }

    /// A looked-after review was held at one meeting and completed, the child taking part as the code says;
    /// under four nobody says how (PN0).
    public ChildStory reviewedOn(String on, String code) {
        return reviewedOn(on, code, story.teller());
    }

    /// The next review is planned for a day, and nothing else arranged.
    public ChildStory plannedFor(String on) {
        return recorded(() -> story.parts()
                        .plannedReviews()
                        .plan(
                                story.teller(),
                                story.now(),
                                story.today(),
                                child,
                                Set.of(ReviewKind.ORDINARY),
                                LocalDate.parse(on))
                instanceof Reviews.Answer.Recorded);
    }

    public ChildStory reviewedOn(String on, String code, Actor by) {
        var meeting = ReviewMeeting.held(
                LocalDate.parse(on), ReviewMeeting.Mode.IN_PERSON, new ReviewMeeting.Chair(by.person(), by.name()));
        var given = new HoldReview(
                child, Set.of(ReviewKind.ORDINARY), List.of(meeting), true, part(code), new Alone(YES, ""), "");
        return recorded(() -> story.parts().reviews().hold(by, story.noonOn(LocalDate.parse(on)), story.today(), given)
                instanceof Reviews.Answer.Recorded);
    }

    /// A social worker visited and saw the child alone.
    public ChildStory visitedOn(String on, String by) {
        var visit = Visit.seen(child, LocalDate.parse(on), null, by, new Alone(YES, ""), "story");
        return recorded(() -> story.parts().visits().record(story.teller(), story.now(), story.today(), visit)
                instanceof Visits.Answer.Recorded);
    }

    /// The IRO visited the child and heard these words.
    public ChildStory toldIro(Actor iro, String on, String words) {
        var contact = new NewContact(
                child,
                LocalDate.parse(on),
                Contact.How.VISIT,
                iro.person(),
                iro.name(),
                new Alone(YES, ""),
                new ExactWords(words, iro.name(), ExactWords.How.SPOKEN, ""));
        return recorded(() -> story.parts().contacts().record(story.teller(), story.now(), story.today(), contact)
                instanceof Contacts.Answer.Recorded);
    }

    /// The child asked for something, in these words.
    public ChildStory wished(String on, String words) {
        var said = new ExactWords(words, "Somebody they trust", ExactWords.How.SPOKEN, "");
        return recorded(() -> story.parts()
                        .wishes()
                        .ask(
                                story.teller(),
                                story.now(),
                                story.today(),
                                new Wishes.NewWish(child, LocalDate.parse(on), said))
                == Wishes.Done.RECORDED);
    }

    /// It was decided that somebody does something by a day.
    public ChildStory decided(String on, String what, String owner, String due) {
        return decided(null, on, what, owner, due);
    }

    /// Something was decided at the review told of last.
    public ChildStory decidedAtIt(String on, String what, String owner, String due) {
        return decided(lastReview(), on, what, owner, due);
    }

    /// What was decided at the review told of last went out in writing.
    public ChildStory issued() {
        return recorded(() -> issue(lastReview()));
    }

    /// The manager of the child's social worker does not agree with the decision told of last.
    public ChildStory contestedBy(String manager, String why) {
        return recorded(() -> contest(lastReview(), lastDecision(), manager, why));
    }

    /// A decision of a review in January that went out and is contested.
    ///
    /// @param decision the one contested
    public record Contested(ReviewId review, UUID decision) {}

    /// Tells of one, once.
    public Contested contested() {
        if (contested == null) {
            reviewedOn("2026-01-20", "PN1");
            var review = reviews().stream()
                    .filter(one -> LocalDate.of(2026, 1, 20).equals(one.completedOn()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            decided(review, "2026-01-20", "Ask the neighbours", "Head", "2026-07-01");
            var decision =
                    story.here(() -> story.parts().decisions().list(story.teller(), story.today(), child)).stream()
                            .filter(one -> review.equals(one.review()))
                            .findFirst()
                            .orElseThrow()
                            .id();
            recorded(() -> issue(review) && contest(review, decision, "Example Manager", "They have been asked"));
            contested = new Contested(review, decision);
        }
        return contested;
    }

    private boolean issue(ReviewId review) {
        return story.parts().issuing().issue(story.teller(), story.now(), story.today(), child, review)
                instanceof Issuing.Outcome.Done;
    }

    private boolean contest(ReviewId review, UUID decision, String manager, String why) {
        var answer = new ManagersAnswer(manager, "by email", story.today(), Map.of(decision, why));
        return story.parts().issuing().answer(story.teller(), story.now(), story.today(), child, review, answer)
                instanceof Issuing.Outcome.Done;
    }

    private ChildStory decided(@Nullable ReviewId review, String on, String what, String owner, String due) {
        var decision = Decision.of(
                child,
                review,
                LocalDate.parse(on),
                what,
                "",
                new Decision.Owner(null, owner),
                LocalDate.parse(due),
                "story");
        return recorded(() -> story.parts().decisions().decide(story.teller(), story.now(), story.today(), decision)
                instanceof Decisions.Answer.Recorded);
    }

    /// Something the law asks about was done or happened.
    public ChildStory did(CareAct.Kind kind, String on) {
        var act = CareAct.of(child, kind, LocalDate.parse(on), "", "story");
        return recorded(() -> story.parts().careActs().record(story.teller(), story.now(), story.today(), act)
                == CareActs.Answer.RECORDED);
    }

    /// Has this person in their life.
    public ChildStory knows(Connection.Facts facts) {
        story.here(() -> story.parts().connections().add(story.teller(), story.now(), story.today(), child, facts));
        return this;
    }

    /// Somebody in the child's life, by name.
    public UUID connection(String name) {
        return story.here(() -> story.parts().connections().list(story.teller(), child, story.today())).stream()
                .filter(connection -> connection.facts().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public UUID lastConnection() {
        return story.here(() -> story.parts().connections().list(story.teller(), child, story.today()))
                .getLast()
                .id();
    }

    public ReviewId lastReview() {
        return reviews().getFirst().id();
    }

    private List<Review> reviews() {
        return story.here(() -> story.parts().reviews().list(story.teller(), story.today(), child));
    }

    /// The record of the last review is written in full and signed by an IRO who covers for the day; these
    /// parts of it as given.
    public ReviewId signedRecord(Written... given) {
        var iro = story.iro("Signing Iro");
        has(
                RelationKind.COVER,
                iro,
                story.today().toString(),
                story.today().plusDays(1).toString());
        var review = writtenRecord(iro, given);
        story.here(() -> {
            var read = RecordText.fingerprint(story.parts().records().get(iro, story.today(), child, review));
            var signing = story.parts().signatures().sign(iro, story.now(), story.today(), child, review, read);
            if (!(signing instanceof Signatures.Signing.Done)) {
                throw new IllegalStateException("the story cannot have gone so: " + signing);
            }
            return true;
        });
        return review;
    }

    /// The record of the last review is written in full by this IRO, these parts of it as given, and not
    /// yet signed.
    public ReviewId writtenRecord(Actor iro, Written... given) {
        var review = lastReview();
        story.here(() -> {
            var records = story.parts().records();
            var parts = Arrays.stream(RecordPart.values())
                    .filter(part -> part.isWritten() && part.isOfTheRecord())
                    .map(part -> Arrays.stream(given)
                            .filter(written -> written.part() == part)
                            .findFirst()
                            .orElseGet(() -> asItIs(part)))
                    .toList();
            records.write(iro, story.now(), story.today(), child, review, parts);
            var held = story.parts().reviews().get(iro, story.today(), child, review);
            var days = held.daysMet().stream()
                    .map(day -> new Guest.At(day, Guest.Came.IN_PERSON))
                    .toList();
            var guest = days.size() > 1
                    ? new Guest("Example Guest", "Friend", days, null)
                    : new Guest("Example Guest", "Friend", Guest.Came.IN_PERSON, null);
            records.guests(iro, story.now(), story.today(), child, review, 0, List.of(guest));
            var rights = new Rights(Rights.Knows.YES, Rights.Knows.YES, "");
            records.rights(iro, story.now(), story.today(), child, review, 0, rights);
            var marks = records.earlierDecisions(iro, story.today(), child, review).stream()
                    .filter(Decision::open)
                    .collect(Collectors.toMap(
                            Decision::id,
                            decision -> new Decision.Mark(
                                    held.lastDay().orElseThrow(), Decision.Status.DONE, "", iro.name())));
            story.parts().decisions().mark(iro, story.now(), story.today(), child, marks);
            return true;
        });
        return review;
    }

    /// A file that came with the social worker's report for the last review.
    public DocumentId reportFile() {
        var file = new org.heard.documents.Given("Report.txt", "She has settled".getBytes(StandardCharsets.UTF_8));
        var review = lastReview();
        return story.here(() -> {
            var reports = story.parts().workerReports();
            reports.give(story.teller(), story.now(), story.today(), child, review, Map.of(), List.of(file), "", 0);
            return reports.read(story.teller(), story.now(), story.today(), child, review)
                    .getFirst()
                    .files()
                    .getFirst()
                    .document();
        });
    }

    /// A form printed for the child.
    public UUID paperForm() {
        return story.here(() -> story.parts()
                .handwritten()
                .print(story.teller(), story.now(), story.today(), child, AgeBand.EIGHT_TO_ELEVEN, Language.ENGLISH)
                .id());
    }

    /// Something the child drew, as it was scanned.
    public UUID drawn() {
        var scan = new org.heard.documents.Given("scan.png", Drawn.PNG);
        return story.here(() -> {
            var filing = story.parts()
                    .handwritten()
                    .file(story.teller(), story.now(), story.today(), child, "", Box.empty(), scan);
            return ((Handwritten.Filing.Filed) filing).arrived().id();
        });
    }

    private static Written asItIs(RecordPart part) {
        return new Written(
                part,
                part.matter().isPresent() ? Met.MET : null,
                null,
                "",
                List.of(Paragraph.of("As it is: " + part.title())),
                0,
                "");
    }

    public UUID lastVisit() {
        return story.here(() -> story.parts().visits().list(story.teller(), story.today(), child, 1))
                .getFirst()
                .id();
    }

    public UUID lastPlan() {
        return story.here(() -> story.parts().careActs().list(story.teller(), story.today(), child))
                .getFirst()
                .id();
    }

    /// The case system tells that the child went missing on a day, and not that they are back.
    public UUID wentMissing(String on) {
        var time = MissingEpisode.of(
                child,
                MissingEpisode.Kind.MISSING,
                LocalDate.parse(on),
                null,
                MissingEpisode.Interview.NOT_SAID,
                "as told");
        return story.here(() -> {
            story.parts().missing().take(story.teller(), story.now(), "as told", List.of(time));
            return time.id();
        });
    }

    public UUID lastContact() {
        return story.here(() -> story.parts().contacts().list(story.teller(), story.today(), child, 1))
                .getFirst()
                .id();
    }

    public UUID lastWish() {
        return wish().id();
    }

    /// A wish that is said to be another child's words.
    public UUID misfiled() {
        var wish = wished("2026-03-04", "A parrot").lastWish();
        story.here(() -> story.parts()
                .othersWords()
                .say(story.teller(), story.now(), story.today(), child, wish, "Written down for the wrong child"));
        return wish;
    }

    /// Which words the last wish is in.
    public UUID lastWords() {
        return ((Words.Said) wish().words()).id();
    }

    public UUID lastDecision() {
        return story.here(() -> story.parts().decisions().list(story.teller(), story.today(), child))
                .getFirst()
                .id();
    }

    private Wish wish() {
        return story.here(() -> story.parts().wishes().list(story.teller(), story.today(), child))
                .getFirst();
    }

    private static @Nullable TookPart part(String code) {
        return switch (code) {
            case "PN0" -> null;
            case "PN1" -> new TookPart(Presence.IN_PERSON, true, false, false, false);
            case "PN2" -> new TookPart(Presence.IN_PERSON, false, true, false, false);
            case "PN3" -> new TookPart(Presence.IN_PERSON, false, false, true, false);
            case "PN4" -> new TookPart(Presence.IN_PERSON, false, false, false, false);
            case "PN5" -> new TookPart(Presence.NOT_THERE, false, true, false, false);
            case "PN6" -> new TookPart(Presence.NOT_THERE, false, false, false, true);
            case "PN7" -> new TookPart(Presence.NOT_THERE, false, false, false, false);
            default -> throw new IllegalArgumentException("no such participation code: " + code);
        };
    }

    private ChildStory recorded(java.util.function.BooleanSupplier command) {
        if (!story.here(command::getAsBoolean)) {
            throw new IllegalStateException("the story cannot have gone so");
        }
        return this;
    }

    /// Anything a child's care history can take; it must be taken.
    public ChildStory enter(CareEntry entry) {
        return story.here(() -> {
            var answer =
                    story.parts().care().enter(story.teller(), story.noonOn(entry.on()), story.today(), child, entry);
            if (!(answer instanceof Kept.Done)) {
                throw new IllegalStateException("the story cannot have gone so: " + answer);
            }
            return this;
        });
    }

    private ChildStory identified(Function<Identity, Identified> work) {
        return story.here(() -> {
            var known = Identity.of(story.parts().children().get(story.teller(), child, story.today()));
            var answer = work.apply(known);
            if (!(answer instanceof Identified.Done)) {
                throw new IllegalStateException("the story cannot have gone so: " + answer);
            }
            return this;
        });
    }

    private int version() {
        return story.parts()
                .children()
                .get(story.teller(), child, story.today())
                .version();
    }
}
