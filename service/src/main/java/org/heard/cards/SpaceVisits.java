package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A child's space opened for ten minutes by somebody who works with them, for a child who cannot remember, or
/// where no script runs. The worker opens and the child goes in: never the worker, and never beside their own
/// page.
@Component
public class SpaceVisits {
    private static final Duration LASTS = Duration.ofMinutes(10);

    /// So much of the code finds the visit. What is left is weighed slowly, three times at most, and not at all
    /// where no visit is found: who guesses costs nobody anything.
    private static final int FINDS = 8;

    private final SpaceVisitStore store;
    private final Whereabouts whereabouts;
    private final SignIns signIns;
    private final Children children;
    private final Sight sight;
    private final Chronicle chronicle;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    SpaceVisits(
            SpaceVisitStore store,
            Whereabouts whereabouts,
            SignIns signIns,
            Children children,
            Sight sight,
            Chronicle chronicle,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.store = store;
        this.whereabouts = whereabouts;
        this.signIns = signIns;
        this.children = children;
        this.sight = sight;
        this.chronicle = chronicle;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /// A code to be typed on another device, once, within ten minutes; shown to nobody again.
    public String withCode(Actor actor, Instant now, LocalDate today, ChildId child) {
        var place = Secret.spoken(FINDS);
        var secret = Secret.spoken(Secret.SPOKEN - FINDS);
        open(actor, now, today, child, encoder.encode(secret), place);
        return Secret.grouped(place + secret);
    }

    /// A visit in this browser, which is handed over once the worker's session in it has ended.
    public SpaceVisit handOver(Actor actor, Instant now, LocalDate today, ChildId child) {
        var row = open(actor, now, today, child, "", Secret.next());
        return new SpaceVisit(actor.organisation().value(), row.id(), row.until());
    }

    private SpaceVisitStore.Row open(
            Actor actor, Instant now, LocalDate today, ChildId child, String codeHash, String place) {
        return transaction.execute(status -> {
            sight.must(actor, Act.KEEP_CARD, child, today);
            children.get(actor, child, today);
            var row = new SpaceVisitStore.Row(Ids.next(), child, codeHash, actor.name(), now.plus(LASTS));
            store.open(actor, now, row, place);
            chronicle.write(
                    actor, now, Entry.of(child, "The child’s own space was opened with them for ten minutes", "visit"));
            return row;
        });
    }

    /// What came of beginning.
    public enum Begun {
        /// The child is in, for ten minutes.
        IN,
        /// No such code, or no more.
        UNKNOWN
    }

    /// Begins a visit with its code, on another device.
    public Begun begin(String typed, Instant now, HttpServletRequest request, HttpServletResponse response) {
        var code = Secret.typed(typed);
        if (code.length() != Secret.SPOKEN) {
            return Begun.UNKNOWN;
        }
        return whereabouts
                .visitAt(code.substring(0, FINDS))
                .map(found -> Tenancy.within(
                        found.organisation(),
                        () -> transaction
                                .execute(status -> store.tried(found.id(), now))
                                .filter(row -> encoder.matches(code.substring(FINDS), row.codeHash()))
                                .map(row -> in(
                                        new SpaceVisit(found.organisation().value(), row.id(), row.until()),
                                        now,
                                        request,
                                        response))
                                .orElse(Begun.UNKNOWN)))
                .orElse(Begun.UNKNOWN);
    }

    /// Begins the visit this browser was handed over for.
    public Begun begin(SpaceVisit visit, Instant now, HttpServletRequest request, HttpServletResponse response) {
        return Tenancy.within(visit.where(), () -> in(visit, now, request, response));
    }

    private Begun in(SpaceVisit visit, Instant now, HttpServletRequest request, HttpServletResponse response) {
        return transaction
                .execute(status -> store.begin(visit.visit(), now))
                .map(row -> {
                    var self = new Self(visit.where(), row.child(), Self.Way.VISIT);
                    signIns.begin(self, row.openedBy(), now, request, response);
                    return Begun.IN;
                })
                .orElse(Begun.UNKNOWN);
    }
}
