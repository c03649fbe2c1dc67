package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Enclosures;
import org.heard.organisations.LocalSettings;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Reply;
import org.heard.tellings.Telling.Route;
import org.heard.voice.AnswerDays;
import org.heard.voice.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child may do: send something, see what came of it, and say whether that is true.
@Component
@Transactional
public class Tellings {
    /// What an alert about something sent is about.
    public static final String ABOUT = "telling";

    /// As long as a text of a child may be.
    public static final int LONGEST = 5000;

    private final TellingStore store;
    private final ChildsPeople people;
    private final Beforehand beforehand;
    private final Keeping keeping;
    private final Enclosures enclosures;
    private final OwnEnclosures own;
    private final LocalSettings settings;
    private final Audit audit;

    Tellings(
            TellingStore store,
            ChildsPeople people,
            Beforehand beforehand,
            Keeping keeping,
            Enclosures enclosures,
            OwnEnclosures own,
            LocalSettings settings,
            Audit audit) {
        this.store = store;
        this.people = people;
        this.beforehand = beforehand;
        this.keeping = keeping;
        this.enclosures = enclosures;
        this.own = own;
        this.settings = settings;
        this.audit = audit;
    }

    /// Something to be sent.
    ///
    /// @param mustNotSee keys of those who must not see it
    /// @param keeps      whether the child keeps a worry on their own screen
    /// @param helped     who was beside the child, where they were asked
    /// @param about      which set of questions it answers, as the child read its name; empty otherwise
    /// @param enclosed   what goes with the words
    public record NewTelling(
            Kind kind,
            Route route,
            String said,
            List<Reply> replies,
            Set<String> mustNotSee,
            boolean keeps,
            Optional<Helped> helped,
            String about,
            Enclosed enclosed) {
        public NewTelling {
            replies = List.copyOf(replies);
            mustNotSee = Set.copyOf(mustNotSee);
            route = kind == Kind.HELP_NOW ? Route.NOW : route;
        }

        private boolean isEmpty() {
            return said.isBlank() && replies.isEmpty() && enclosed.kinds().isEmpty() && kind != Kind.HELP_NOW;
        }

        /// Words alone.
        public NewTelling(
                Kind kind,
                Route route,
                String said,
                List<Reply> replies,
                Set<String> mustNotSee,
                boolean keeps,
                Optional<Helped> helped,
                String about) {
            this(kind, route, said, replies, mustNotSee, keeps, helped, about, Enclosed.nothing());
        }

        /// Where nobody asked who was beside the child.
        public NewTelling(
                Kind kind, Route route, String said, List<Reply> replies, Set<String> mustNotSee, boolean keeps) {
            this(kind, route, said, replies, mustNotSee, keeps, Optional.empty(), "");
        }

        /// All that the child wrote, wherever in it.
        List<String> texts() {
            return Stream.concat(Stream.of(said), replies.stream().map(Reply::words))
                    .toList();
        }
    }

    /// What came of sending.
    public sealed interface Sent {
        /// It is sent.
        record Done(TellingId id) implements Sent {}

        /// Nothing is written, and nothing was answered.
        record Empty() implements Sent {}

        /// It is longer than `LONGEST`.
        record TooLong() implements Sent {}

        /// A photograph, which this child may not send today.
        record NoPhotographs() implements Sent {}

        /// A photograph, and whoever might open it must not see it.
        record NobodyOpens() implements Sent {}
    }

    /// Who reads what the child sends, as the child sees it before they write.
    ///
    /// @param answerDays by how many days an answer is promised
    public record WhoReads(List<PersonToHide> readers, int answerDays) {}

    /// Everybody the child may choose who must not see it.
    @Transactional(readOnly = true)
    public List<PersonToHide> listPeople(Self self, LocalDate today) {
        return people.list(self.child(), today).stream()
                .map(ChildsPeople.Somebody::shown)
                .toList();
    }

    /// Who reads it.
    @Transactional(readOnly = true)
    public WhoReads whoReads(Self self, LocalDate today) {
        var people = listPeople(self, today).stream().filter(PersonToHide::reads);
        return new WhoReads(people.toList(), AnswerDays.read(settings, today));
    }

    /// Sends it: once this answers, it is kept, and whoever must know is told in the same transaction.
    public Sent send(Self self, Instant now, LocalDate today, NewTelling telling) {
        if (telling.isEmpty()) {
            return new Sent.Empty();
        }
        if (telling.texts().stream().mapToInt(Tellings::length).sum() > LONGEST) {
            return new Sent.TooLong();
        }
        if (telling.enclosed().photograph().isPresent()
                && !(own.offer(self, today) instanceof PhotographOffer.Offered)) {
            return new Sent.NoPhotographs();
        }
        if (telling.enclosed().photograph().isPresent() && own.leavesOutWhoeverOpens(telling.mustNotSee(), today)) {
            return new Sent.NobodyOpens();
        }
        var read = Beforehand.matches(telling);
        var unreadable = Unseen.in(telling.enclosed());
        var matches = Stream.concat(read.stream(), unreadable.stream()).toList();
        var hidden = beforehand.hidden(self.child(), today, telling);
        var id = keeping.keep(
                self.actor(),
                self.child(),
                now,
                today,
                Keeping.Came.at(now),
                telling,
                matches,
                hidden,
                "sent something");
        enclosures.enclose(self, now, id.value(), telling.enclosed());
        if (telling.route() == Route.NOW
                || !read.isEmpty()
                || (telling.kind() == Kind.WORRY && !unreadable.isEmpty())) {
            keeping.alert(self.actor(), now, today, self.child(), id, telling.route(), hidden);
        }
        return new Sent.Done(id);
    }

    /// All that the child sent, the newest first. Words that are gone from the child's screen are left out
    /// here too.
    @Transactional(readOnly = true)
    public List<Telling> list(Self self) {
        return store.list(self.child()).stream().map(Tellings::asTheChildSees).toList();
    }

    /// What the child says of an answer or a talk.
    public enum Said {
        DONE,
        /// There is nothing to say it of any more.
        TOO_LATE
    }

    /// The child says: we talked, we did not, or tell me again.
    public Said say(Self self, Instant now, TellingId id, Step.Type step) {
        var telling =
                store.hold(id).filter(one -> one.child().equals(self.child())).orElseThrow(NotFound::new);
        if (!telling.standing(now).allows(step)) {
            return Said.TOO_LATE;
        }
        var child = self.actor();
        store.addStep(telling, child.person(), Step.now(step, now, child.name()));
        audit.write(child, now, "said what came of it", self.child(), List.of("telling"));
        return Said.DONE;
    }

    private static Telling asTheChildSees(Telling telling) {
        var gone = telling.isOffTheScreen();
        var replies = telling.replies().stream()
                .filter(reply -> telling.keeps()
                        || SafetyQuestions.find(reply.question()).isEmpty())
                .toList();
        return new Telling(
                telling.id(),
                telling.child(),
                telling.kind(),
                telling.route(),
                gone ? "" : telling.said(),
                gone ? List.of() : replies,
                telling.sentAt(),
                telling.keeps(),
                false,
                List.of(),
                List.of(),
                telling.answerer(),
                telling.steps(),
                telling.wish(),
                telling.helped(),
                telling.about());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
