package org.heard;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heard.access.Actor;
import org.heard.clock.NightlyRebuild;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A made-up authority in a folder of its own, told by the story's commands before the service is started there as a
/// process, and looked at again after it.
record SavedTown(Path home, LocalDate today, Story story, Actor manager, List<Actor> iros, List<ChildId> children) {

    /// Eight children who have been looked after for more than half a year, whose reviews were not held; two IROs.
    static SavedTown build(Path home) {
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
            return new SavedTown(
                    home, today, story, manager, List.of(story.iro("Ada One"), story.iro("Ben Two")), children);
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
