package org.heard.clock;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Status;
import org.springframework.stereotype.Component;

/// Which kinds of fact can be recorded here, and where; and for which of them a duty waits.
@Component
public class Recordings {
    private final Map<FactKind, Recording> places = new EnumMap<>(FactKind.class);

    Recordings(List<FactSource> sources) {
        for (var source : sources) {
            source.recorded().forEach((kind, place) -> {
                if (places.putIfAbsent(kind, place) != null) {
                    throw new IllegalStateException("Two modules record " + kind);
                }
            });
        }
    }

    /// Where a kind of fact is recorded; empty where Heard cannot record it yet.
    public Optional<Recording> of(FactKind kind) {
        return Optional.ofNullable(places.get(kind));
    }

    /// The facts for which a duty waits on a day: what would meet it where it is owed by a day, and what is missing
    /// where the facts held do not tell how it stands.
    public static Set<FactKind> waitedFor(Duty duty, LocalDate today) {
        var facts = EnumSet.noneOf(FactKind.class);
        var status = duty.status(today);
        var doneBy = duty.doneBy();
        if (status.isOutstanding() && duty.due() != null && doneBy != null) {
            facts.add(doneBy);
        }
        if (status instanceof Status.CannotTell(var missing)) {
            missing.stream().map(MissingFact::kind).forEach(facts::add);
        }
        return facts;
    }
}
