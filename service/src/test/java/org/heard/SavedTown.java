package org.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.clock.NightlyRebuild;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A made-up authority in a folder of its own, told by the story's commands before the service is started there as a
/// process, and looked at again after it.
///
/// @param signer  the IRO of children who are not among `children`
/// @param written their reviews whose records are written and not signed
record SavedTown(
        Path home,
        LocalDate today,
        Story story,
        Actor manager,
        List<Actor> iros,
        List<ChildId> children,
        Actor signer,
        List<Unsigned> written) {
    private static final int REVIEWS_OF_EACH = 5;

    /// A record of a review that waits for its signature.
    record Unsigned(ChildId child, ReviewId review) {
        String path() {
            return "/children/" + child + "/reviews/" + review + "/record/sign";
        }
    }

    /// The folder in which it was told, once in a run; whoever needs one takes a copy.
    private static final class Told {
        private static final SavedTown TOWN = tell(ServiceProcess.newHome());
    }

    /// Eight children who have been looked after for more than half a year, whose reviews were not held; two IROs. And
    /// four children of a third IRO, each with five reviews whose records wait for a signature.
    static SavedTown inANewHome() {
        var told = Told.TOWN;
        var home = ServiceProcess.newHome();
        copy(told.home.resolve("postgres"), home.resolve("postgres"));
        copy(told.home.resolve("postgres.secrets"), home.resolve("postgres.secrets"));
        return new SavedTown(
                home, told.today, told.story, told.manager, told.iros, told.children, told.signer, told.written);
    }

    /// With whatever is inside, and who may read it: PostgreSQL takes no folder that others may read.
    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SavedTown tell(Path home) {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        return with(home, context -> {
            var story = Story.begin(context.getBean(Story.Parts.class), today);
            var manager = story.manager("Mary Example");
            story.holds(FactKind.REVIEWS, today.minusYears(2).toString());
            var children = IntStream.rangeClosed(1, 8)
                    .mapToObj(n -> story.child("Child " + n)
                            .born("2014-03-0" + n)
                            .enteredCare(today.minusMonths(8).toString(), "C1", "U4")
                            .id())
                    .toList();
            var iros = List.of(story.iro("Ada One"), story.iro("Ben Two"));
            var cora = story.iro("Cora Three");
            var written = IntStream.rangeClosed(1, 4)
                    .boxed()
                    .flatMap(n -> written(story, "Reviewed " + n, cora, today))
                    .toList();
            return new SavedTown(home, today, story, manager, iros, children, cora, written);
        });
    }

    private static Stream<Unsigned> written(Story story, String name, Actor iro, LocalDate today) {
        var began = today.minusMonths(REVIEWS_OF_EACH + 1).toString();
        var child = story.child(name)
                .born("2014-03-02")
                .enteredCare(began, "C1", "U4")
                .has(RelationKind.IRO, iro, began);
        return IntStream.rangeClosed(1, REVIEWS_OF_EACH).mapToObj(n -> {
            var on = today.minusMonths(REVIEWS_OF_EACH).plusDays(n).toString();
            child.reviewedOn(on, "PN1", iro).decidedAtIt(on, "Find a piano teacher", "Sam Example", today.toString());
            return new Unsigned(child.id(), child.writtenRecord(iro));
        });
    }

    /// For how many children the dates kept for lists are not those that follow from the facts.
    int datesThatDiffer() {
        return with(
                home,
                context -> story.here(() -> context.getBean(NightlyRebuild.class)
                        .run(today, Instant.now())
                        .differing()));
    }

    private static <T> T with(Path home, Function<ConfigurableApplicationContext, T> work) {
        try (var context = new SpringApplicationBuilder(Heard.class)
                .run(
                        "--heard.database.home=" + home,
                        "--server.port=0",
                        "--heard.demo=true",
                        "--heard.demo.children=0")) {
            return work.apply(context);
        }
    }
}
