package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.children.CareEntry;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.CarePeriod;
import org.heard.children.CareRefusal;
import org.heard.children.Child;
import org.heard.children.FromReturn;
import org.heard.children.FromReturnChange;
import org.heard.children.Kept;
import org.heard.children.OnRecord;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.ssda903.CodeSet;
import org.springframework.stereotype.Component;

/// Does to the record what settling a difference asks for, with one line in the child's chronicle.
@Component
class Taking {
    private final FromReturn children;
    private final CareHistoryKeeping care;
    private final DeliveryStore deliveries;
    private final Chronicle chronicle;
    private final TakingWorkers workers;

    Taking(
            FromReturn children,
            CareHistoryKeeping care,
            DeliveryStore deliveries,
            Chronicle chronicle,
            TakingWorkers workers) {
        this.children = children;
        this.care = care;
        this.deliveries = deliveries;
        this.chronicle = chronicle;
        this.workers = workers;
    }

    /// Why it cannot be done; empty when it is.
    Optional<String> take(Actor actor, Instant now, LocalDate today, Difference difference, Settling how) {
        return switch (how) {
            case Settling.CareEnded ended -> endCare(actor, now, today, difference.child(), ended);
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

    private Optional<String> endCare(
            Actor actor, Instant now, LocalDate today, ChildId child, Settling.CareEnded ended) {
        if (CodeSet.REASON_EPISODE_CEASED.find(ended.reason()).isEmpty()
                || ended.reason().equals(ShownPeriod.ANOTHER_EPISODE_FOLLOWS)) {
            return Optional.of("Choose why care ended");
        }
        return switch (care.enter(actor, now, today, child, new CareEntry.Ended(ended.on(), ended.reason()))) {
            case Kept.Done done -> Optional.empty();
            case Kept.ChangedMeanwhile changed ->
                Optional.of("Somebody changed this record just now. Look at it again.");
            case Kept.Refused(var why) -> Optional.of(words(why));
        };
    }

    private static String words(CareRefusal why) {
        return switch (why) {
            case CareRefusal.AfterToday late -> "The day care ended must be today or in the past";
            case CareRefusal.NotInCare(var on) -> "The child was not looked after on " + Days.written(on);
            case CareRefusal.LaterChange(var on) ->
                "Something is recorded for " + Days.written(on) + ", after this day. Correct that first.";
            case CareRefusal.EndsBeforeItBegins(var began) ->
                "Care began on " + Days.written(began) + ", so it cannot have ended before";
            default -> "Care cannot have ended on this day. Look at the child’s care history.";
        };
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
            case CARE -> takePeriod(actor, now, today, difference, ours, why);
            case EPISODE -> takeEpisode(actor, now, today, difference, ours, why);
            case WORKER -> workers.take(actor, now, today, difference, why);
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

    private Optional<String> takePeriod(
            Actor actor, Instant now, LocalDate today, Difference difference, OnRecord ours, String why) {
        var found = ours.care().periods().stream()
                .filter(period -> period.began().equals(difference.day()))
                .findFirst();
        if (found.isEmpty()) {
            return changedMeanwhile();
        }
        var here = found.get();
        var theirs = difference.theirs();
        var began = difference.field() == Field.BEGAN ? LocalDate.parse(theirs.substring(0, 10)) : here.began();
        var ended = difference.field() == Field.ENDED ? Episodes.day(theirs) : here.ended();
        var changed = new CarePeriod(
                here.id(),
                here.child(),
                began,
                difference.field() == Field.BEGAN ? theirs.length() == 10 : here.beganExactly(),
                ended,
                difference.field() == Field.ENDED ? Episodes.reason(theirs) : here.endReason(),
                source(difference),
                here.version());
        var overlaps = ours.care().periods().stream()
                .anyMatch(other -> !other.id().equals(here.id())
                        && (other.ended() == null || other.ended().isAfter(began))
                        && (ended == null || ended.isAfter(other.began())));
        if (overlaps || (ended != null && ended.isBefore(began))) {
            return Optional.of("That does not fit the child’s other care periods. Correct the care history by hand.");
        }
        return write(actor, now, today, taken(difference, why).period(changed));
    }

    private Optional<String> takeEpisode(
            Actor actor, Instant now, LocalDate today, Difference difference, OnRecord ours, String why) {
        var found = ours.care().episodes().stream()
                .filter(episode -> episode.began().equals(difference.day()))
                .findFirst();
        if (found.isEmpty()) {
            return changedMeanwhile();
        }
        var changed = Episodes.with(found.get(), difference.field(), difference.theirs());
        var sameDay = ours.care().episodes().stream()
                .anyMatch(other ->
                        !other.id().equals(changed.id()) && other.began().equals(changed.began()));
        if (sameDay || (changed.ended() != null && changed.ended().isBefore(changed.began()))) {
            return Optional.of("That does not fit the child’s other episodes. Correct the care history by hand.");
        }
        return write(
                actor,
                now,
                today,
                taken(difference, why).episode(Episodes.of(changed, changed.child(), source(difference))));
    }

    private static Optional<String> changedMeanwhile() {
        return Optional.of("The record has changed since. Compare the files again.");
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
        var what = "Taken from the " + title(difference) + ": " + field.words() + " " + field.say(difference.theirs())
                + ", was " + field.say(difference.ours());
        return FromReturnChange.of(difference.child(), source(difference), line(difference, what, why));
    }

    private String title(Difference difference) {
        return deliveries.find(difference.delivery()).orElseThrow(NotFound::new).title();
    }

    private String source(Difference difference) {
        return deliveries.find(difference.delivery()).orElseThrow(NotFound::new).source();
    }
}
