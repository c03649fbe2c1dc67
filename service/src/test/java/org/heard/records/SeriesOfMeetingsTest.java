package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.records.Guest.Came;
import org.heard.reviews.HoldReview;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A review held in a series of meetings says who came to which.
class SeriesOfMeetingsTest extends HeardTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;
    private UUID mother;
    private UUID father;
    private String people;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .knows(Connection.Facts.of("Karim Example", Relationship.FATHER))
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
        mother = amira.connection("Mira Example");
        father = amira.connection("Karim Example");
        people = "/children/" + amira.id() + "/reviews/" + review + "/record/people";
    }

    @Test
    void who_came_to_which_meeting_stands_in_the_record() {
        amira.writtenRecord(anna);
        alsoMetOn(FIRST);
        assertThat(gaps())
                .as("what was said of all of it says nothing of a day")
                .containsExactly(new Gap.NobodyCameOn(FIRST), new Gap.NobodyCameOn(LAST));
        assertThat(visitor(anna).get(people.replace("/people", "/sign")).words())
                .contains("Who took part on 26 January 2026");
        save(Map.of(
                "came-" + mother + "-2026-01-26",
                "IN_PERSON",
                "came-" + father + "-2026-01-26",
                "CHILD_SAID_NO",
                "came-" + father + "-2026-02-02",
                "BY_LINK",
                "name-0",
                "Kit Example",
                "capacity-0",
                "Football coach",
                "othercame-0-2026-02-02",
                "APOLOGISED"));
        assertThat(gaps()).isEmpty();
        assertThat(whoTookPart(get()))
                .containsExactlyInAnyOrder(
                        "Mira Example, Mother: came in person (26 January 2026)",
                        "Karim Example, Father: came by phone or video (2 February 2026), did not take part in the meeting (26 January 2026)",
                        "Kit Example, Football coach: sent apologies (2 February 2026)");
        assertThat(asides()).containsExactly("Was not asked to the meeting, as the child wished (26 January 2026).");
        assertThat(get().guests())
                .filteredOn(guest -> guest.name().equals("Karim Example"))
                .extracting(Guest::came)
                .as("the letter greets whoever was at one of them")
                .containsExactly(Came.BY_LINK);
        assertThat(RecordText.of(get().readableBy(father)).toString()).doesNotContain("wished");
        var boxes = visitor(anna).get(people).page();
        assertThat(boxes.select("select[name=came-" + father + "-2026-02-02] option[selected]")
                        .eachText())
                .containsExactly("Came by phone or video");
        assertThat(boxes.expectFirst("[name=name-0]").val()).isEqualTo("Kit Example");
        var read = RecordText.fingerprint(get());
        var sign = here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read));
        assertThat(sign).isInstanceOf(Signatures.Signing.Done.class);
        assertThat(RecordText.isAsSigned(get())).isTrue();
    }

    @Test
    void whoever_chaired_which_meeting_is_filled_in_as_it_was_recorded() {
        alsoMetOn(FIRST);
        var page = visitor(anna).get(people).page();
        for (var day : List.of("2026-01-26", "2026-02-02")) {
            assertThat(page.select("select[name=came-" + anna.person() + "-" + day + "] option[selected]")
                            .eachText())
                    .containsExactly("Came in person");
        }
        save(Map.of("came-" + mother + "-2026-01-26", "IN_PERSON"));
        assertThat(visitor(anna).get(people).page().select("option[selected][value]:not([value=''])"))
                .as("once it was said, nothing is filled in beside it")
                .hasSize(1);
    }

    @Test
    void a_list_from_before_it_met_again_is_filled_in_for_each_day_and_says_so() {
        save(Map.of("came-" + mother, "IN_PERSON"));
        assertThat(visitor(anna).get(people).words()).doesNotContain("met on several days");
        alsoMetOn(FIRST);
        var page = visitor(anna).get(people);
        assertThat(page.words()).contains("This was said before the review met on several days");
        for (var day : List.of("2026-01-26", "2026-02-02")) {
            assertThat(page.page()
                            .select("select[name=came-" + mother + "-" + day + "] option[selected]")
                            .eachText())
                    .containsExactly("Came in person");
        }
    }

    @Test
    void a_note_taker_leaves_as_it_was_what_they_are_not_told() {
        alsoMetOn(FIRST);
        var bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-05");
        save(Map.of(
                "came-" + father + "-2026-01-26", "CHILD_SAID_NO",
                "came-" + father + "-2026-02-02", "BY_LINK"));
        var visitor = visitor(bea);
        visitor.open(
                people,
                Map.of(
                        "came-" + father + "-2026-01-26",
                        "DID_NOT_COME",
                        "came-" + father + "-2026-02-02",
                        "BY_LINK",
                        "came-" + mother + "-2026-02-02",
                        "IN_PERSON",
                        "_version",
                        "1"));
        assertThat(get().guests()).hasSize(2);
        assertThat(asides()).containsExactly("Was not asked to the meeting, as the child wished (26 January 2026).");
    }

    private void save(Map<String, String> fields) {
        var given = new java.util.HashMap<>(fields);
        given.put("_version", String.valueOf(get().peopleVersion()));
        assertThat(visitor(anna).open(people, given).leadsTo()).endsWith("/record");
    }

    private void alsoMetOn(LocalDate day) {
        here(() -> {
            var stands = reviews.get(anna, TODAY, amira.id(), review);
            var meetings = new java.util.ArrayList<>(stands.meetings());
            meetings.add(ReviewMeeting.adjourned(
                    day,
                    ReviewMeeting.Mode.IN_PERSON,
                    new ReviewMeeting.Chair(anna.person(), anna.name()),
                    "No report had come"));
            return reviews.correct(
                    anna,
                    NOW,
                    TODAY,
                    new Reviews.Correction(
                            review,
                            stands.version(),
                            new HoldReview(
                                    amira.id(),
                                    stands.kinds(),
                                    meetings,
                                    true,
                                    stands.tookPart(),
                                    stands.spokeAlone(),
                                    ""),
                            "Two meetings"));
        });
    }

    private ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    private List<Gap> gaps() {
        return here(() -> signatures.gaps(anna, TODAY, amira.id(), review));
    }

    private static List<String> whoTookPart(ReviewRecord record) {
        return pieces(record).stream().map(RecordText.Piece::text).toList();
    }

    private List<String> asides() {
        return pieces(get()).stream()
                .map(RecordText.Piece::aside)
                .filter(aside -> !aside.isEmpty())
                .toList();
    }

    private static List<RecordText.Piece> pieces(ReviewRecord record) {
        return RecordText.blocks(record).stream()
                .filter(block -> block.title().equals(RecordPart.PEOPLE.title()))
                .flatMap(block -> block.pieces().stream())
                .toList();
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
