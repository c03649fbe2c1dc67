package org.heard.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;

/// That something needs reading, and who has been told so.
///
/// @param reference what messages call it: seven characters that tell nothing
/// @param opens     the page on which the thing itself is read, by those who may
/// @param told      in the order in which they were told
public record Alert(
        AlertId id,
        String reference,
        ChildId child,
        About about,
        String opens,
        Urgency urgency,
        Instant raisedAt,
        List<Told> told,
        Optional<Acknowledged> acknowledged) {
    public Alert {
        told = List.copyOf(told);
    }

    /// The thing it is about, as a kind and an identifier of the module that raised it.
    public record About(String kind, UUID id) {}

    /// One person told.
    ///
    /// @param team whether it is the out-of-hours team
    public record Told(String name, boolean team, Instant at) {}

    /// Somebody has it.
    public record Acknowledged(String by, Instant at) {}

    /// Each of those told, once, in the order in which they were told first.
    public List<Reached> reached() {
        var reached = new LinkedHashMap<String, Reached>();
        for (var one : told) {
            reached.merge(
                    one.name(),
                    new Reached(one.name(), one.team(), one.at(), 1),
                    (before, now) -> new Reached(one.name(), one.team(), one.at(), before.times() + 1));
        }
        return List.copyOf(reached.values());
    }

    /// One person told.
    ///
    /// @param last  when they were last
    /// @param times how often, reminders among them
    public record Reached(String name, boolean team, Instant last, int times) {}

    /// How long nobody has had it.
    public Duration waits(Instant now) {
        return Duration.between(raisedAt, acknowledged.map(Acknowledged::at).orElse(now));
    }
}
