package org.heard;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.heard.Route.Whose;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.CareAct;
import org.heard.children.CareEntry;
import org.heard.children.CareHistory;
import org.heard.children.Connection;
import org.heard.children.Placement;
import org.heard.children.Relationship;
import org.heard.law.FactKind;
import org.heard.outbox.Message;
import org.jspecify.annotations.Nullable;

/// Who tries the addresses: somebody of each role, with a child of their own in the way their role has one,
/// and three children who are not theirs.
final class Cast {
    /// How a name in an address or a form is filled in, from the story of an organisation and one of its
    /// children. A new kind of identifier needs a line here.
    private static final Map<String, BiFunction<Story, ChildStory, Object>> VARIABLES = Map.ofEntries(
            entry("absent", (story, child) -> story.iro("Absent Iro").person()),
            entry(
                    "act",
                    (story, child) ->
                            child.did(CareAct.Kind.CARE_PLAN, "2026-01-08").lastPlan()),
            entry("arrived", (story, child) -> child.drawn()),
            entry("form", (story, child) -> child.paperForm()),
            entry("child", (story, child) -> child.id()),
            entry("telling", (story, child) -> story.told(child, "I would like a dog")),
            entry("enclosing", (story, child) -> story.drew(child)),
            entry("alert", (story, child) -> story.alerted(child)),
            entry(
                    "onRota",
                    (story, child) -> story.onRota("Duty", "duty-" + child.id() + "@example.org", null, false)
                            .id()),
            entry(
                    "connection",
                    (story, child) -> child.knows(Connection.Facts.of("Example Carer", Relationship.FOSTER_CARER))
                            .lastConnection()),
            entry("contested", (story, child) -> child.contested().decision()),
            entry(
                    "contact",
                    (story, child) ->
                            child.toldIro(story.teller(), "2026-03-02", "Hello").lastContact()),
            entry(
                    "decision",
                    (story, child) -> child.decided("2026-03-02", "Ask the school", "Head", "2026-04-01")
                            .lastDecision()),
            entry(
                    "episode",
                    (story, child) -> history(story, child).episodes().getLast().id()),
            entry(
                    "delivery",
                    (story, child) -> story.given("9" + Math.abs(child.id().hashCode() % 100_000))),
            entry("issued", (story, child) -> child.contested().review()),
            entry("explained", (story, child) -> "why"),
            entry("file", (story, child) -> child.reportFile()),
            entry("kind", (story, child) -> "SOCIAL_WORKER"),
            entry("difference", (story, child) -> story.absent(child)),
            entry("letter", (story, child) -> child.id()),
            entry("misfiled", (story, child) -> child.misfiled()),
            entry(
                    "message",
                    (story, child) -> story.queued(new Message(
                            "told/" + child.id(),
                            "Invitation",
                            Optional.of(child.id()),
                            new Message.Recipient("Example Mother", "mother@example.org"),
                            "An invitation",
                            "There is an invitation for you.",
                            List.of()))),
            entry("organisation", (story, child) -> story.organisation()),
            // One plays a made-up child of any organisation.
            entry("played", (story, child) -> child.id()),
            entry("place", (story, child) -> "new"),
            entry("question", (story, child) -> "chair"),
            entry("part", (story, child) -> "health"),
            entry("period", (story, child) -> earlierSpell(story, child)),
            entry("group", (story, child) -> story.group(child.id())),
            entry("issue", (story, child) -> story.raised(child.id())),
            entry("request", (story, child) -> story.asked(child.id())),
            entry("person", (story, child) -> story.iro("Somebody Else").person()),
            entry(
                    "review",
                    (story, child) -> child.reviewedOn("2026-02-02", "PN1").lastReview()),
            entry("recipient", (story, child) -> child.id()),
            entry(
                    "signed",
                    (story, child) -> child.reviewedOn("2026-03-01", "PN1").signedRecord()),
            entry("missing", (story, child) -> child.wentMissing("2026-03-03")),
            entry(
                    "visit",
                    (story, child) -> child.visitedOn("2026-01-08", "Sam").lastVisit()),
            entry("set", (story, child) -> "1"),
            entry("takeout", (story, child) -> story.askedForEverything()),
            entry("what", (story, child) -> "move"),
            entry("which", (story, child) -> "matters"),
            entry("wish", (story, child) -> child.wished("2026-03-02", "A dog").lastWish()),
            entry("words", (story, child) -> child.wished("2026-03-03", "A cat").lastWords()));

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Story story;
    private final Story elsewhere;
    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private final Map<String, ChildStory> children = new HashMap<>();
    private final Map<String, String> filled = new HashMap<>();

    Cast(Story story, Story elsewhere) {
        this.story = story.holds(FactKind.REVIEWS, "2015-01-01");
        this.elsewhere = elsewhere.holds(FactKind.REVIEWS, "2015-01-01");
        for (var role : Role.values()) {
            actors.put(role, story.person(role.words(), role));
            for (var whose : Whose.values()) {
                children.put(role + " " + whose, child(role, whose));
            }
        }
    }

    Actor actor(Role role) {
        return Objects.requireNonNull(actors.get(role));
    }

    /// The text with each name in braces filled in, the same way every time.
    String fill(String text, Role role, Whose whose) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var name = found.group(1);
            return filled.computeIfAbsent(role + " " + whose + " " + name, once -> made(name, role, whose));
        });
    }

    private String made(String name, Role role, Whose whose) {
        var how = VARIABLES.get(name);
        if (how == null) {
            throw new AssertionError("Cast.VARIABLES needs a line that says what {" + name + "} is filled with");
        }
        var where = whose == Whose.ANOTHER_ORGANISATION_S ? elsewhere : story;
        return how.apply(where, Objects.requireNonNull(children.get(role + " " + whose)))
                .toString();
    }

    private ChildStory child(Role role, Whose whose) {
        var where = whose == Whose.ANOTHER_ORGANISATION_S ? elsewhere : story;
        var child = where.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        switch (whose) {
            case OWN -> relate(role, child, null);
            case RELATION_ENDED -> relate(role, child, HeardTest.TODAY.toString());
            case ANOTHER, ANOTHER_ORGANISATION_S -> {}
        }
        return child;
    }

    private void relate(Role role, ChildStory child, @Nullable String until) {
        var from = "2026-01-06";
        switch (role) {
            case IRO -> child.has(RelationKind.IRO, actor(role), from, until);
            case SOCIAL_WORKER -> child.has(RelationKind.SOCIAL_WORKER, actor(role), from, until);
            case BUSINESS_SUPPORT -> child.has(RelationKind.BUSINESS_SUPPORT, actor(role), from, until);
            case TEAM_MANAGER -> {
                var worker = story.person("Managed Worker", Role.SOCIAL_WORKER);
                story.manages(actor(role), worker);
                child.has(RelationKind.SOCIAL_WORKER, worker, from, until);
            }
            case IRO_MANAGER, ADMINISTRATOR -> {}
        }
    }

    private static CareHistory history(Story story, ChildStory child) {
        return story.here(() -> story.parts().children().history(story.teller(), child.id(), HeardTest.TODAY));
    }

    /// A spell of care that is over; the present one stays as it is.
    private static UUID earlierSpell(Story story, ChildStory child) {
        child.enter(new CareEntry.Began(
                LocalDate.of(2020, 1, 6),
                "V2",
                "N1",
                Placement.of("U6"),
                "",
                new CareEntry.Ended(LocalDate.of(2020, 3, 2), "E4A")));
        return history(story, child).periods().getFirst().id();
    }
}
