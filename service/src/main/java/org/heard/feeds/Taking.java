package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.children.Child;
import org.heard.children.Disabilities;
import org.heard.children.FromReturn;
import org.heard.children.FromReturnChange;
import org.heard.children.OnRecord;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Field;
import org.heard.names.TakingWorkers;
import org.heard.returns.TakingCare;
import org.springframework.stereotype.Component;

/// Does to the record what settling a difference asks for, with one line in the child's chronicle.
@Component
class Taking {
    private final FromReturn children;
    private final TakingCare care;
    private final DeliveryStore deliveries;
    private final Chronicle chronicle;
    private final TakingWorkers workers;
    private final Disabilities disabilities;

    Taking(
            FromReturn children,
            TakingCare care,
            DeliveryStore deliveries,
            Chronicle chronicle,
            TakingWorkers workers,
            Disabilities disabilities) {
        this.children = children;
        this.care = care;
        this.deliveries = deliveries;
        this.chronicle = chronicle;
        this.workers = workers;
        this.disabilities = disabilities;
    }

    /// Why it cannot be done; empty when it is.
    Optional<String> take(Actor actor, Instant now, LocalDate today, Difference difference, Settling how) {
        return switch (how) {
            case Settling.CareEnded ended ->
                care.end(actor, now, today, difference.child(), ended.on(), ended.reason());
            case Settling.TakeTheirs theirs -> takeTheirs(actor, now, today, difference, theirs.why());
            case Settling.SameChild same -> sameChild(actor, now, today, difference, same.why());
            case Settling.KeepOurs keep -> note(actor, now, difference, "kept as recorded here", keep.why());
            case Settling.StillLookedAfter still -> note(actor, now, difference, "still looked after", still.why());
            case Settling.AnotherChild another -> note(actor, now, difference, "another child", another.why());
        };
    }

    private Optional<String> note(Actor actor, Instant now, Difference difference, String outcome, String why) {
        chronicle.write(
                actor, now, line(difference, "Difference with the " + title(difference) + " settled, " + outcome, why));
        return Optional.empty();
    }

    private Optional<String> sameChild(Actor actor, Instant now, LocalDate today, Difference difference, String why) {
        if (children.holders(FromReturn.SCHEME, List.of(difference.number())).containsKey(difference.number())) {
            return Optional.of("Another child here has this number by now");
        }
        var line = line(difference, "Known to the return by number " + difference.number(), why);
        return write(
                actor,
                now,
                today,
                FromReturnChange.of(difference.child(), source(difference), line)
                        .identifier(FromReturn.SCHEME, difference.number()));
    }

    private Optional<String> takeTheirs(Actor actor, Instant now, LocalDate today, Difference difference, String why) {
        var ours =
                children.list(List.of(difference.child())).stream().findFirst().orElseThrow(NotFound::new);
        return switch (difference.kind()) {
            case BIRTH_DATE -> takeBirthDate(actor, now, today, difference, why);
            case IDENTITY, NAME -> takeIdentity(actor, now, today, difference, ours, why);
            case CARE -> care.takePeriod(actor, now, today, difference.found(), ours, taken(difference, why));
            case EPISODE -> care.takeEpisode(actor, now, today, difference.found(), ours, taken(difference, why));
            case WORKER -> workers.take(actor, now, today, difference.child(), difference.field(), why);
            default -> Optional.of("This difference cannot be settled in that way.");
        };
    }

    private Optional<String> takeBirthDate(
            Actor actor, Instant now, LocalDate today, Difference difference, String why) {
        var born = new Child.BirthDate(
                Child.BirthDate.Kind.STATED, LocalDate.parse(difference.theirs()), source(difference));
        return write(actor, now, today, taken(difference, why).born(born));
    }

    private Optional<String> takeIdentity(
            Actor actor, Instant now, LocalDate today, Difference difference, OnRecord ours, String why) {
        var theirs = difference.theirs();
        var here = ours.child();
        if (difference.field() == Field.UPN) {
            if (children.holders("UPN", List.of(theirs)).containsKey(theirs)) {
                return Optional.of("Another child here has this number");
            }
            return write(actor, now, today, taken(difference, why).identifier("UPN", theirs));
        }
        if (difference.field() == Field.DISABILITY) {
            disabilities.replace(difference.child(), theirs, source(difference));
            return write(actor, now, today, taken(difference, why));
        }
        var changed = new Child(
                here.id(),
                difference.field() == Field.NAME ? theirs : here.name(),
                difference.field() == Field.KNOWN_AS ? theirs : here.knownAs(),
                here.pronouns(),
                difference.field() == Field.SEX ? theirs : here.sex(),
                difference.field() == Field.ETHNICITY ? theirs : here.ethnicity(),
                here.birthDate(),
                here.number(),
                here.source(),
                here.version());
        return write(actor, now, today, taken(difference, why).identity(changed));
    }

    private Optional<String> write(Actor actor, Instant now, LocalDate today, FromReturnChange change) {
        children.write(actor, now, today, List.of(change));
        return Optional.empty();
    }

    private static Chronicle.Entry line(Difference difference, String what, String why) {
        return Chronicle.Entry.of(
                        difference.child(), what, difference.field().name().toLowerCase(java.util.Locale.ROOT))
                .because(why)
                .about("difference", difference.id().value());
    }

    private FromReturnChange taken(Difference difference, String why) {
        var field = difference.field();
        // All who work with the child read the chronicle; the child may keep the name they go by from them.
        var what = "Taken from the " + title(difference) + ": " + field.words()
                + (field == Field.KNOWN_AS
                        ? " changed"
                        : " " + field.say(difference.theirs()) + ", was " + field.say(difference.ours()));
        return FromReturnChange.of(difference.child(), source(difference), line(difference, what, why));
    }

    private String title(Difference difference) {
        return deliveries.find(difference.delivery()).orElseThrow(NotFound::new).title();
    }

    private String source(Difference difference) {
        return deliveries.find(difference.delivery()).orElseThrow(NotFound::new).source();
    }
}
