package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.documents.DocumentId;
import org.heard.documents.Documents;
import org.heard.outbox.Channel.Outcome;
import org.heard.outbox.Message.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Messages queued, sent, failed, tried again and stopped, over a channel that answers what a test tells it to.
class OutboxTest extends HeardTest {
    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageStore store;

    @Autowired
    private Documents documents;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Object> told = new ArrayList<>();
    private final ApplicationEventPublisher events = told::add;
    private final Answering channel = new Answering();
    private Sending sending;
    private Actor manager;
    private ChildStory child;

    @BeforeEach
    void arrive() {
        sending = new Sending(store, channel, documents, audit, events, transaction);
        manager = story.manager("Mina Manager");
        child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
    }

    @Test
    void a_message_stands_with_what_it_tells_of_or_not_at_all() {
        assertThatThrownBy(() -> here(() -> transaction.execute(status -> {
                    outbox.queue(manager, NOW, to("mother@example.org"));
                    throw new IllegalStateException("what it tells of failed");
                })))
                .hasMessage("what it tells of failed");
        assertThat(here(() -> outbox.count(manager)).of(State.QUEUED)).isZero();
        assertThatThrownBy(() -> here(() -> outbox.queue(manager, NOW, to("mother@example.org"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void asked_for_twice_it_is_sent_once() {
        var id = story.queued(to("mother@example.org"));
        var again = here(() -> transaction.execute(status -> outbox.queue(manager, NOW, to("mother@example.org"))));
        assertThat(again).isEqualTo(new Outbox.Answer.Already(id));
        send(NOW);
        send(NOW);
        assertThat(channel.handedOver).extracting(Envelope::id).containsExactly(id);
    }

    @Test
    void an_address_that_cannot_be_one_is_refused_in_words_and_nothing_is_queued() {
        var answer = here(() -> transaction.execute(status -> outbox.queue(manager, NOW, to("mother at example"))));
        assertThat(answer)
                .isEqualTo(
                        new Outbox.Answer.NoAddress("Enter an email address in the right form, like name@example.org"));
        assertThat(here(() -> outbox.count(manager)).of(State.QUEUED)).isZero();
    }

    @Test
    void without_a_way_out_it_waits_and_no_try_is_counted() {
        channel.open = false;
        var id = story.queued(to("mother@example.org"));
        send(NOW);
        assertThat(progress(id).state()).isEqualTo(State.QUEUED);
        assertThat(progress(id).attempts()).isZero();
    }

    @Test
    void sent_it_is_told_upward_and_stands_in_the_audit() {
        var id = story.queued(to("mother@example.org"));
        send(NOW.plusSeconds(20));
        assertThat(progress(id).state()).isEqualTo(State.SENT);
        assertThat(progress(id).sentAt()).hasValue(NOW.plusSeconds(20));
        assertThat(told)
                .containsExactly(new MessageSent(id, "invitation/1", Optional.of(child.id()), NOW.plusSeconds(20)));
        assertThat(acts()).containsSubsequence("queued a message", "sent a message");
    }

    @Test
    void a_server_that_is_away_is_tried_ever_more_seldom_and_nothing_is_given_up_however_long_it_takes() {
        var id = story.queued(to("mother@example.org"));
        channel.always = new Outcome.NobodyThere("The mail server cannot be reached");
        var tries = new ArrayList<Duration>();
        var minutesOfFourHoursThenHoursOfSixDays = IntStream.concat(
                IntStream.rangeClosed(0, 4 * 60),
                IntStream.rangeClosed(5, 6 * 24).map(h -> h * 60));
        minutesOfFourHoursThenHoursOfSixDays.forEach(minute -> {
            var before = progress(id).attempts();
            send(NOW.plus(Duration.ofMinutes(minute)));
            if (progress(id).attempts() > before) {
                tries.add(Duration.ofMinutes(minute));
            }
        });
        assertThat(tries.subList(0, 9))
                .extracting(Duration::toMinutes)
                .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L);
        assertThat(progress(id).state()).isEqualTo(State.QUEUED);
        assertThat(progress(id).trouble()).isEqualTo("The mail server cannot be reached");
        assertThat(told).isEmpty();
    }

    @Test
    void once_the_server_is_back_everything_it_kept_waiting_goes_at_once() {
        var first = story.queued(to("mother@example.org"));
        var second = story.queued(message("invitation/2", "father@example.org", List.of()));
        channel.always = new Outcome.NobodyThere("The mail server cannot be reached");
        send(NOW);
        send(NOW);
        assertThat(here(() -> outbox.count(manager)).trouble().orElseThrow().words())
                .isEqualTo("The mail server cannot be reached");
        channel.always = new Outcome.HandedOver();
        send(NOW.plusSeconds(60));
        assertThat(progress(first).state()).isEqualTo(State.SENT);
        assertThat(progress(second).state()).isEqualTo(State.SENT);
    }

    @Test
    void an_away_server_is_asked_once_a_round_and_not_once_a_message() {
        IntStream.range(0, 5).forEach(no -> story.queued(message("n/" + no, "n" + no + "@example.org", List.of())));
        channel.always = new Outcome.NobodyThere("The mail server cannot be reached");
        send(NOW);
        assertThat(channel.asked).isEqualTo(1);
    }

    @Test
    void refused_for_good_it_waits_for_a_person_who_has_it_tried_again() {
        var id = story.queued(to("mother@example.org"));
        channel.next.add(new Outcome.Never("The mail server does not take mail for this address (550)"));
        send(NOW);
        send(NOW.plus(Duration.ofDays(1)));
        assertThat(channel.asked).isEqualTo(1);
        assertThat(progress(id).state()).isEqualTo(State.FAILED);
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageGivenUp.class,
                        given -> assertThat(given.why())
                                .isEqualTo("The mail server does not take mail for this address (550)"));
        assertThat(here(() -> outbox.tryAgain(manager, NOW.plus(Duration.ofDays(1)), id)))
                .isEqualTo(Outbox.Changed.DONE);
        send(NOW.plus(Duration.ofDays(1)));
        assertThat(progress(id).state()).isEqualTo(State.SENT);
        assertThat(here(() -> outbox.tryAgain(manager, NOW.plus(Duration.ofDays(2)), id)))
                .isEqualTo(Outbox.Changed.TOO_LATE);
    }

    @Test
    void put_off_it_is_given_up_after_five_days() {
        var id = story.queued(to("mother@example.org"));
        channel.always = new Outcome.NotYet("The mail server does not take mail for this address (450)");
        send(NOW);
        send(NOW.plus(Duration.ofDays(5)));
        assertThat(progress(id).state()).isEqualTo(State.QUEUED);
        send(NOW.plus(Duration.ofDays(5)).plus(Duration.ofHours(2)));
        assertThat(progress(id).state()).isEqualTo(State.FAILED);
    }

    @Test
    void one_that_fails_does_not_keep_the_next_waiting() {
        var first = story.queued(to("mother@example.org"));
        var second = story.queued(message("invitation/2", "father@example.org", List.of()));
        channel.next.add(new Outcome.NotYet("The mail server did not take the message (451)"));
        send(NOW);
        // Both were queued in one moment: either may be tried first.
        assertThat(List.of(progress(first).state(), progress(second).state()))
                .containsExactlyInAnyOrder(State.QUEUED, State.SENT);
    }

    @Test
    void killed_between_handing_over_and_writing_it_down_it_is_handed_over_again_as_the_same_message() {
        var id = story.queued(to("mother@example.org"));
        channel.dies = true;
        assertThatThrownBy(() -> send(NOW)).isInstanceOf(Answering.Killed.class);
        channel.dies = false;
        send(NOW.plusSeconds(30));
        assertThat(channel.handedOver).hasSize(1);
        send(NOW.plusSeconds(60));
        assertThat(channel.handedOver).extracting(Envelope::id).containsExactly(id, id);
        assertThat(progress(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void stopped_it_is_not_sent_until_somebody_says_so() {
        var id = story.queued(to("mother@example.org"));
        assertThat(here(() -> outbox.stop(manager, NOW, TODAY, id))).isEqualTo(Outbox.Changed.DONE);
        send(NOW);
        assertThat(channel.asked).isZero();
        here(() -> outbox.tryAgain(manager, NOW, id));
        send(NOW);
        assertThat(progress(id).state()).isEqualTo(State.SENT);
        assertThat(here(() -> outbox.stop(manager, NOW, TODAY, id))).isEqualTo(Outbox.Changed.TOO_LATE);
    }

    @Test
    void a_file_goes_along_under_a_name_that_tells_nothing_unless_it_was_withdrawn() {
        var file = kept("Sam Example letter.txt");
        story.queued(message("with/1", "mother@example.org", List.of(file)));
        send(NOW);
        assertThat(channel.handedOver.getFirst().enclosures()).singleElement().satisfies(enclosure -> {
            assertThat(enclosure.name()).matches("document-[0-9a-f]{8}\\.txt");
            assertThat(enclosure.bytes()).asString().isEqualTo("a letter");
        });
        var other = kept("b.txt");
        var id = story.queued(message("with/2", "mother@example.org", List.of(other)));
        here(() -> documents.withdraw(manager, NOW, other, "not this child’s"));
        send(NOW);
        assertThat(progress(id).trouble()).isEqualTo("A file it was to carry has been withdrawn");
    }

    @Test
    void to_whom_a_message_goes_is_for_those_who_may_open_the_record_it_is_about() {
        story.queued(to("mother@example.org"));
        var administrator = story.person("Ada Administrator", Role.ADMINISTRATOR);
        var own = story.person("Own Support", Role.BUSINESS_SUPPORT);
        var other = story.person("Other Support", Role.BUSINESS_SUPPORT);
        child.has(RelationKind.BUSINESS_SUPPORT, own, "2026-01-06", null);
        for (var blind : List.of(administrator, other)) {
            assertThat(lines(blind)).singleElement().satisfies(line -> {
                assertThat(line.progress().kind()).isEqualTo("Invitation");
                assertThat(line.to()).isEmpty();
                assertThat(line.subject()).isEmpty();
            });
            var id = lines(blind).getFirst().progress().id();
            assertThatThrownBy(() -> here(() -> outbox.stop(blind, NOW, TODAY, id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(lines(own))
                .extracting(line -> line.to().orElseThrow().address())
                .containsExactly("mother@example.org");
        assertThat(lines(manager)).extracting(Line::to).doesNotContain(Optional.empty());
        assertThatThrownBy(() -> lines(story.iro("Ira Iro"))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_written_cannot_be_changed() {
        story.queued(to("mother@example.org"));
        assertThatThrownBy(() -> change("update message set body = 'x'"))
                .rootCause()
                .hasMessageContaining("the text of a message stays as it was queued");
        assertThatThrownBy(() -> change("update message set body = ''"))
                .as("nor is it emptied, unless it bears a secret and went out")
                .rootCause()
                .hasMessageContaining("the text of a message stays as it was queued");
        assertThatThrownBy(() -> change("update message set address = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int change(String statement) {
        return here(() -> java.util.Objects.requireNonNull(
                transaction.execute(status -> rows.sql(statement).update())));
    }

    private List<Line> lines(Actor reader) {
        return here(() -> outbox.list(reader, TODAY, State.QUEUED, Optional.empty(), 50));
    }

    private DocumentId kept(String name) {
        var given = new org.heard.documents.Given(name, "a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ((Documents.Answer.Kept) here(() -> documents.keep(manager, NOW, given)))
                .document()
                .id();
    }

    private Message to(String address) {
        return message("invitation/1", address, List.of());
    }

    private Message message(String key, String address, List<DocumentId> files) {
        return new Message(
                key,
                "Invitation",
                Optional.of(child.id()),
                new Recipient("Example Mother", address),
                "An invitation",
                "There is an invitation for you.",
                files);
    }

    private void send(Instant now) {
        here(() -> sending.send(now));
    }

    private Progress progress(MessageId id) {
        return here(() -> outbox.find(id)).orElseThrow();
    }

    private List<String> acts() {
        return here(() -> transaction.execute(status -> rows.sql("select act from audit_entry order by entry_id")
                .query(String.class)
                .list()));
    }

    /// A way out that a test holds in its hand.
    private static final class Answering implements Channel {
        private final List<Envelope> handedOver = new ArrayList<>();
        private final Deque<Outcome> next = new ArrayDeque<>();
        private Outcome always = new Outcome.HandedOver();
        private boolean open = true;
        private boolean dies;
        private int asked;

        @Override
        public Kind kind() {
            return Kind.EMAIL;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public Outcome deliver(Envelope envelope) {
            asked++;
            var outcome = next.isEmpty() ? always : next.pop();
            if (outcome instanceof Outcome.HandedOver) {
                handedOver.add(envelope);
            }
            if (dies) {
                throw new Killed();
            }
            return outcome;
        }

        @Override
        public Optional<String> faultIn(String address) {
            return EmailAddress.faultIn(address);
        }

        private static final class Killed extends RuntimeException {
            private static final long serialVersionUID = 1;
        }
    }
}
