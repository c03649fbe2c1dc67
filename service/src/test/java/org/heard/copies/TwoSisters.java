package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ChildStory;
import org.heard.Story;
import org.heard.access.Actor;
import org.heard.access.ProtectedEnquiries;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.children.Connection;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.choices.Given;
import org.heard.choices.Question;
import org.heard.copies.LettersInSpace.Put;
import org.heard.copies.MarkedWords.There;
import org.heard.councils.Group;
import org.heard.ids.ReviewId;
import org.heard.participation.Beside;
import org.heard.planning.ReportPart;
import org.heard.planning.Views.View;
import org.heard.records.Met;
import org.heard.records.OwnNotes.Noted;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Written;
import org.heard.tellings.Telling.Kind;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wish.Outcome;

/// Amira and her sister Bea, their parents and a carer, and all that staff and the two write about them. What Amira may
/// meet of each word is kept as it is written. Whoever calls works within the organisation.
final class TwoSisters {
    private static final String SAID = "Something was said about %s by somebody.";

    private final StaffPens pens;
    private final MarkedWords words;
    private final Instant now;
    private final LocalDate today;
    private final Actor anna;
    private final Actor meg;
    private final Actor mary;
    private final ChildStory amira;
    private final ChildStory bea;
    private final Self self;
    private final Self sister;
    private final ReviewId review;
    private final List<String> withheld;
    private final String redCard;
    private final Set<String> once = new HashSet<>();
    private Optional<String> explained = Optional.empty();
    private Optional<String> letter = Optional.empty();

    /// Who works with them.
    record Staff(Actor anna, Actor meg, Actor mary, Actor sam) {}

    TwoSisters(Story story, StaffPens pens, MarkedWords words, Staff staff, LocalDate today) {
        this.pens = pens;
        this.words = words;
        this.today = today;
        now = story.noonOn(today);
        anna = staff.anna();
        meg = staff.meg();
        mary = staff.mary();
        amira = child(story, "Amira Example", anna, staff.sam());
        bea = child(story, "Bea Example", meg, staff.sam());
        self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
        sister = new Self(story.organisation(), bea.id(), Self.Way.PLAYED);
        pens.siblings().link(mary, now, today, amira.id(), bea.id(), Siblings.Kind.FULL);
        pens.together().agree(mary, now, today, amira.id(), bea.id(), words.read("what was agreed with the sister"));
        redCard = words.own("a red card");
        pens.choices().redCard(self, now, today, redCard, List.of());
        var alone = words.own("for the IRO alone");
        pens.choices().give(self, now, today, Question.TALK, new Given(null, alone, true));
        pens.choices().redCard(sister, now, today, words.never("the sister's red card"), List.of());
        amira.reviewedOn(today.toString(), "PN1", anna);
        bea.reviewedOn(today.toString(), "PN1", meg);
        review = amira.lastReview();
        var mother = amira.connection("Mira Brightwater");
        withheld = List.of(
                words.never("a paragraph for all but the child"), words.never("a paragraph for the mother alone"));
        var others = Readers.allBut(List.of(amira.id().value()));
        var hers = Readers.only(List.of(mother));
        amira.writtenRecord(
                anna,
                paragraphs(RecordPart.HEALTH, new Paragraph(SAID.formatted(withheld.getFirst()), others, "")),
                paragraphs(RecordPart.FAMILY_TIME, new Paragraph(SAID.formatted(withheld.getLast()), hers, "")));
        bea.writtenRecord(meg, paragraphs(RecordPart.HEALTH, Paragraph.of(words.never("the sister's record"))));
    }

    private ChildStory child(Story story, String name, Actor iro, Actor sam) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER)
                        .seeing(MaySee.PART, words.never("why the mother does not see all"))
                        .inContact(Contact.ORDERED, words.never("how contact is arranged")))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER));
    }

    private static Written paragraphs(RecordPart part, Paragraph... paragraphs) {
        var met = part.matter().isPresent() ? Met.MET : null;
        return new Written(part, met, null, "", List.of(paragraphs), 0, "");
    }

    ChildStory amira() {
        return amira;
    }

    Actor anna() {
        return anna;
    }

    ReviewId review() {
        return review;
    }

    /// How many things can be done, by number.
    static final int ACTS = 17;

    void act(int act) {
        switch (act) {
            case 0 -> explain(Optional.empty());
            case 1 -> explain(Optional.of(""));
            case 2 -> explain(Optional.of("Joan"));
            case 3 -> tell(Kind.WISH);
            case 4 -> tell(Kind.WORRY);
            case 5 -> wish(false);
            case 6 -> wish(true);
            case 7 -> together();
            case 8 -> pens.map(anna, now, today, self, words.read("who matters"), words.read("what was done about it"));
            case 9 -> asks();
            case 10 -> sistersLetter();
            case 11 -> letter("", false);
            case 12 -> letter("Joan", false);
            case 13 -> letter("", true);
            case 14 -> refusedLetter();
            case 15 -> sister();
            default -> staffAlone();
        }
    }

    private boolean first(String what) {
        return once.add(what);
    }

    private void explain(Optional<String> with) {
        var word = words.never("an explanation, let go: " + with);
        pens.explain(anna, now, today, amira, SAID.formatted(word), with);
        if (with.equals(Optional.of(""))) {
            explained.ifPresent(words::isOver);
            words.isRead(word, There.NEVER);
            explained = Optional.of(word);
        }
    }

    private void tell(Kind kind) {
        var said = kind.vanishes() ? words.never("a worry that leaves the screen") : words.read("what she sent");
        pens.tell(anna, now, today, self, kind, SAID.formatted(said), words.read("an answer to it"));
        if (kind.vanishes()) {
            assertThat(pens.write(anna, now, today, amira, review, SAID.formatted(said)))
                    .isInstanceOf(Letters.Answer.NotInALetter.class);
        }
    }

    private void wish(boolean shown) {
        amira.wished("2026-06-10", words.read("a wish that an adult wrote down"));
        var wish = pens.wishes().list(anna, today, amira.id()).getFirst().id();
        var noted = new Answered(today, Outcome.NO, words.never("an answer for staff"), "Anna Example");
        pens.wishes().answer(anna, now, today, amira.id(), wish, noted);
        if (shown) {
            var answer = new Answered(today, Outcome.NO, words.read("an answer to a wish"), "Anna Example");
            pens.wishes().answer(anna, now, today, amira.id(), wish, answer.shownFrom(now));
        }
    }

    private void together() {
        pens.together(anna, now, today, self, words.own("what she said of it"), words.read("what was done of it"));
        pens.together(
                meg, now, today, sister, words.never("what the sister said"), words.never("what the sister was told"));
    }

    private void asks() {
        if (first("asks")) {
            pens.ask(anna, now, today, self, words.own("how to reach her"), words.read("an answer to what she asked"));
            pens.ask(
                    meg,
                    now,
                    today,
                    sister,
                    words.never("how to reach the sister"),
                    words.never("the sister's answer"));
        }
    }

    private void sistersLetter() {
        if (first("sister's letter")) {
            pens.write(meg, now, today, bea, bea.lastReview(), words.never("the sister's letter"));
            pens.release(meg, now, today, bea, bea.lastReview());
            assertThat(pens.inSpace().put(meg, now, today, bea.id(), bea.lastReview(), ""))
                    .isInstanceOf(Put.Done.class);
        }
    }

    /// A letter that goes to her, to be read with somebody first or not; one with a red card in it stays until a second
    /// person has looked.
    private void letter(String with, boolean card) {
        if (letter.isPresent()) {
            return;
        }
        var word = words.never("a letter, with: " + with + ", red card: " + card);
        letter = Optional.of(word);
        var text = SAID.formatted(word) + (card ? " You talked of " + redCard + "." : "");
        assertThat(pens.write(anna, now, today, amira, review, text)).isInstanceOf(Letters.Answer.Saved.class);
        assertThat(pens.release(anna, now, today, amira, review)).isEqualTo(card);
        var put = pens.inSpace().put(anna, now, today, amira.id(), review, with);
        if (card) {
            assertThat(put).isEqualTo(new Put.Refused(Why.NOT_CLEARED));
        } else {
            assertThat(put).isInstanceOf(Put.Done.class);
            if (with.isEmpty()) {
                words.isRead(word, There.MUST);
            }
        }
    }

    private void refusedLetter() {
        for (var word : withheld) {
            assertThat(pens.write(anna, now, today, amira, review, "Well. " + SAID.formatted(word)))
                    .isInstanceOf(Letters.Answer.NotInALetter.class);
        }
    }

    /// What the sister has of her own.
    private void sister() {
        pens.tell(meg, now, today, sister, Kind.WISH, words.never("what the sister sent"), words.never("its answer"));
        pens.map(meg, now, today, sister, words.never("who matters to the sister"), words.never("what was done"));
        pens.explain(meg, now, today, bea, words.never("why the sister is in care"), Optional.of(""));
        bea.wished("2026-06-10", words.never("the sister's wish"));
        var group = pens.councils().open(mary, now, today, "Our council", Group.Kind.CARE_COUNCIL);
        pens.councils().join(mary, now, today, group, bea.id());
        pens.councils().join(mary, now, today, group, amira.id());
        pens.councils().raise(sister, now, today, group, words.never("what the sister raised and nobody showed"));
    }

    /// What staff write for staff.
    private void staffAlone() {
        pens.observations()
                .note(anna, now, today, amira.id(), today, words.never("what was seen"), words.never("what it means"));
        var notes = pens.notes().get(anna, today, amira.id(), review);
        pens.notes().write(anna, now, today, amira.id(), review, new Noted(words.never("own notes"), notes.version()));
        if (first("staff")) {
            amira.decidedAtIt(today.toString(), words.own("a decision"), "Head", "2026-07-01")
                    .issued()
                    .contestedBy("Example Manager", words.never("why it is contested"));
            var report = Map.of(ReportPart.SINCE_LAST, words.never("the social worker's report"));
            pens.reports().give(mary, now, today, amira.id(), review, report, List.of(), "", 0);
            var mother = amira.connection("Mira Brightwater");
            var view = new View(mother, "Mira (Mother)", words.never("what the mother says"), "");
            pens.views().note(anna, now, today, amira.id(), review, 0, List.of(view));
            var beside = new Beside(
                    Beside.Led.NO, Set.of(), words.never("what she refused"), words.never("what was tried"), 0, "");
            pens.beside().note(anna, now, today, amira.id(), review, beside);
            enquiry();
        }
    }

    private void enquiry() {
        var whose = pens.enquiries().mayEnquire(mary, today, amira.id()).stream()
                .map(one -> one.person())
                .collect(Collectors.toSet());
        var reason = words.never("why there is a protected enquiry");
        var from = pens.enquiries().first(today);
        assertThat(pens.enquiries()
                        .mark(
                                mary,
                                now,
                                today,
                                amira.id(),
                                new ProtectedEnquiries.NewEnquiry(reason, from, today.plusDays(10), whose)))
                .isEqualTo(ProtectedEnquiries.Marked.MARKED);
    }
}
