package org.heard.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.copies.Trace.Kind;
import org.heard.copies.Traces.Named;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Guest;
import org.heard.records.Records;
import org.springframework.stereotype.Component;

/// Whom and what a copy is searched for: who works with the child, the people in their life, who came to the review,
/// who is to do what was decided, the child's schools; and of each brother and sister the name, the carers and the
/// school. The search is the same whoever makes it; that a name belongs to a brother or sister whose record they do not
/// see, it does not say.
@Component
class Others {
    private static final Pattern PLACE = Pattern.compile("(?=.*\\p{L}{3})[\\p{Lu}\\d]\\S*"
            + "(?:\\s+(?:[\\p{Lu}\\d]\\S*|(?:by|in|le|next|of|on|the|under|upon)(?=\\s)))*");

    /// What says who does something without a name.
    private static final Set<String> ROLES =
            Set.of(("social worker workers team manager foster carer carers school nurse"
                            + " doctor gp teacher head iro independent reviewing officer advocate business support mother mum father"
                            + " dad parent parents brother sister health visitor virtual designated senior deputy assistant"
                            + " practitioner key keyworker therapist psychologist camhs police solicitor children’s children's guardian"
                            + " court local authority council service services lead family everybody all nobody professionals network"
                            + " supervising personal adviser leaving care fostering agency the a an and of for housing education"
                            + " coordinator senco home staff placement contact supervisor")
                    .split(" "));

    private final Around around;
    private final Connections connections;
    private final Siblings siblings;
    private final Children children;
    private final CareActs acts;
    private final Records records;
    private final Decisions decisions;
    private final Sight sight;

    Others(
            Around around,
            Connections connections,
            Siblings siblings,
            Children children,
            CareActs acts,
            Records records,
            Decisions decisions,
            Sight sight) {
        this.around = around;
        this.connections = connections;
        this.siblings = siblings;
        this.children = children;
        this.acts = acts;
        this.records = records;
        this.decisions = decisions;
        this.sight = sight;
    }

    List<Named> list(Actor actor, LocalDate today, Copy copy) {
        var search = Actor.system(actor.organisation(), "Search before release");
        var others = new ArrayList<Named>();
        around.list(search, copy.child(), today).stream()
                .filter(somebody -> somebody.from() == From.WORKER
                        && !somebody.id().equals(copy.recipient().id()))
                .forEach(somebody -> others.add(new Named(Kind.PERSON, somebody.name())));
        connections.list(search, copy.child(), today).stream()
                .filter(one -> !one.id().equals(copy.recipient().id()))
                .flatMap(one -> known(one, kind(one.part())))
                .forEach(others::add);
        schools(search, today, copy.child())
                .map(name -> new Named(Kind.SCHOOL, name))
                .forEach(others::add);
        records.get(search, today, copy.child(), copy.review()).guests().stream()
                .filter(guest -> !isRecipient(guest, copy))
                .forEach(guest -> others.add(new Named(kind(guest), guest.name())));
        decisions.list(search, today, copy.child()).stream()
                .map(Decision::owner)
                .filter(owner -> owner.person() == null
                        || !owner.person().value().equals(copy.recipient().id()))
                .map(owner -> owner.person() == null ? nameIn(owner.name()) : owner.name())
                .filter(name -> !name.isEmpty())
                .forEach(name -> others.add(new Named(Kind.PERSON, name)));
        siblings.list(search, copy.child(), today).stream()
                .map(Siblings.Sibling::child)
                .filter(Objects::nonNull)
                .flatMap(sibling -> sibling(actor, search, today, sibling))
                .forEach(others::add);
        return others.stream().distinct().toList();
    }

    private Stream<Named> sibling(Actor actor, Actor search, LocalDate today, ChildId sibling) {
        var seen = sight.may(actor, Act.SEE, sibling, today);
        var homes = Stream.concat(
                connections.list(search, sibling, today).stream().flatMap(one -> known(one, kind(one.part()))),
                schools(search, today, sibling).map(name -> new Named(Kind.SCHOOL, name)));
        return Stream.concat(
                names(children.get(search, sibling, today)).map(name -> new Named(Kind.PERSON, name)),
                homes.map(one -> new Named(kind(one, seen), one.name(), one.tellsWhere())));
    }

    private static Kind kind(Named ofASibling, boolean seen) {
        return switch (ofASibling.kind()) {
            case CARER -> seen ? Kind.SIBLING_HOME : Kind.PERSON;
            case SCHOOL -> seen ? Kind.SIBLING_HOME : Kind.ORGANISATION;
            default -> ofASibling.kind();
        };
    }

    private static Stream<String> names(Child child) {
        return Stream.of(child.name(), child.knownAs()).filter(name -> !name.isBlank());
    }

    /// Schools that stand only where a plan for the child's education was noted.
    private Stream<String> schools(Actor search, LocalDate today, ChildId child) {
        return acts.list(search, today, child).stream()
                .filter(act -> switch (act.kind()) {
                    case EDUCATION_PLAN_STARTED, EDUCATION_PLAN_AVAILABLE, EDUCATION_PLAN_REVIEWED -> true;
                    default -> false;
                })
                .map(CareAct::by)
                .filter(by -> !nameIn(by).isEmpty())
                .distinct();
    }

    private static Stream<Named> known(Connection connection, Kind kind) {
        var name = Stream.of(new Named(kind, connection.facts().name()));
        return kind == Kind.PERSON
                ? name
                : Stream.concat(name, places(connection.facts().howToReach()));
    }

    private static boolean isRecipient(Guest guest, Copy copy) {
        var known = guest.person();
        return known != null && known.id().equals(copy.recipient().id());
    }

    private static Kind kind(Guest guest) {
        return kind(Relationship.find(guest.capacity()).map(Relationship::part).orElse(Relationship.Part.OTHERS));
    }

    /// What in words typed for who does something is a name: of "Farida Roe, team manager" the first two.
    private static String nameIn(String words) {
        return Arrays.stream(words.strip().split("[\\s,.()/]+"))
                .filter(word -> !word.isEmpty()
                        && Character.isUpperCase(word.codePointAt(0))
                        && !ROLES.contains(word.toLowerCase(Locale.UK)))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /// The parts of an address as it is held: a house, a village. Phone numbers, postcodes and streets have a form of
    /// their own.
    private static Stream<Named> places(String howToReach) {
        return Arrays.stream(howToReach.split("[,;\\n]"))
                .map(String::strip)
                .filter(piece -> PLACE.matcher(piece).matches())
                .map(piece -> new Named(Kind.ADDRESS, piece));
    }

    private static Kind kind(Relationship.Part part) {
        return switch (part) {
            case SCHOOL -> Kind.SCHOOL;
            case CARERS -> Kind.CARER;
            case FAMILY, HEALTH, OTHERS -> Kind.PERSON;
        };
    }
}
