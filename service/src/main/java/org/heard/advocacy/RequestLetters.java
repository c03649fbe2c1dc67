package org.heard.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.outbox.Message;
import org.springframework.stereotype.Component;

/// Writes what leaves for the provider or the complaints team. They have no account here: they are told by their own
/// channel who asks and how to reach them, and nothing more. A name that the child keeps for themself and their IRO is
/// theirs to tell: the full name goes. Why they ask is for the child to say, to the advocate.
@Component
class RequestLetters {
    /// What the keys of all such messages begin with.
    static final String KEY = "asked/";

    private final OnTheirSide side;
    private final Children children;
    private final Relations relations;
    private final Persons persons;

    RequestLetters(OnTheirSide side, Children children, Relations relations, Persons persons) {
        this.side = side;
        this.children = children;
        this.relations = relations;
        this.persons = persons;
    }

    /// The message to whoever is on the children's side today. In lists of messages it says neither what is asked for
    /// nor whom it is about.
    Message write(LocalDate today, Request request) {
        var child = children.list(Set.of(request.child())).stream().findFirst().orElseThrow(NotFound::new);
        var reached = side.find(today);
        var advocate = request.kind() == Request.Kind.ADVOCATE;
        var leaving = request.leaving();
        var to = advocate
                ? new Message.Recipient(reached.provider(), reached.email())
                : new Message.Recipient("Complaints", reached.complaintsEmail());
        return new Message(
                        KEY + request.id() + (leaving == null ? "" : "/after/" + leaving.message()),
                        "Asked for by a child",
                        Optional.of(request.child()),
                        to,
                        advocate ? "Somebody asks for an advocate" : "Somebody wants to complain",
                        body(request, child, today),
                        List.of())
                .askedByTheChild();
    }

    private String body(Request request, Child child, LocalDate today) {
        var lines = new StringBuilder();
        var days = request.kind().workingDays();
        lines.append(
                        request.kind() == Request.Kind.ADVOCATE
                                ? "A young person asks for an advocate."
                                : "A young person wants to make a complaint.")
                .append(" Please reach them within ")
                .append(days == 1 ? "1 working day" : days + " working days")
                .append(".\n\n");
        lines.append("Name: ").append(child.shownAs()).append('\n');
        child.ageOn(today).ifPresent(age -> lines.append("Age: ").append(age).append('\n'));
        lines.append("How they want to be reached, in their own words: ")
                .append(request.reach())
                .append('\n');
        if (request.kind() == Request.Kind.ADVOCATE) {
            iro(request, today)
                    .ifPresent(who -> lines.append("Their Independent Reviewing Officer: ")
                            .append(who.name())
                            .append(who.phone().isEmpty() ? "" : ", " + who.phone())
                            .append('\n'));
        }
        if (request.hidden()) {
            lines.append("They do not want their social worker to know that they asked.\n");
        }
        lines.append("\nThey were not asked why, and need not say.\n");
        return lines.toString();
    }

    private Optional<Person> iro(Request request, LocalDate today) {
        return relations
                .find(RelationKind.IRO, request.child(), today)
                .flatMap(relation -> persons.find(relation.person(), today));
    }
}
