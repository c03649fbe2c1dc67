package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.alerts.Alerts.NewAlert;
import org.heard.alerts.Urgency;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.moments.Moments;
import org.heard.organisations.LocalSettings;
import org.heard.screening.Screened.Match;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.voice.AnswerDays;
import org.heard.voice.Answerer;
import org.springframework.stereotype.Component;

/// Keeps what a child sent, names who answers it, and has whoever must know told; in the transaction of its caller.
@Component
class Keeping {
    private final TellingStore store;
    private final Beforehand beforehand;
    private final Alerts alerts;
    private final LocalSettings settings;
    private final Audit audit;

    Keeping(TellingStore store, Beforehand beforehand, Alerts alerts, LocalSettings settings, Audit audit) {
        this.store = store;
        this.beforehand = beforehand;
        this.alerts = alerts;
        this.settings = settings;
        this.audit = audit;
    }

    /// Keeps it, also where somebody else wrote it down for the child.
    ///
    /// @param came when it was sent, and since when the child waits for an answer
    TellingId keep(
            Actor by,
            ChildId child,
            Instant now,
            LocalDate today,
            Came came,
            NewTelling telling,
            List<Match> matches,
            List<Hidden> hidden,
            String deed) {
        var id = TellingId.next();
        store.add(id, child, came.sent(), telling, matches, hidden);
        if (telling.kind().wantsAnswer()) {
            // Who needs help now is answered today.
            var on = Moments.day(came.since());
            var until = on.plusDays(telling.kind() == Kind.HELP_NOW ? 0 : AnswerDays.read(settings, on));
            store.addAnswerer(id, by, now, new Answerer(beforehand.answerer(child, today, hidden), until));
        }
        audit.write(by, now, deed, child, List.of("telling"));
        return id;
    }

    /// When it was sent, and since when an answer is owed: the same moment, unless it was put back.
    record Came(Instant sent, Instant since) {
        static Came at(Instant now) {
            return new Came(now, now);
        }
    }

    void alert(Actor by, Instant now, LocalDate today, ChildId child, TellingId id, Route route, List<Hidden> hidden) {
        alerts.raise(
                by,
                now,
                today,
                new NewAlert(
                        child,
                        new Alert.About(Tellings.ABOUT, id.value()),
                        "/tellings/" + id,
                        route == Route.NOW ? Urgency.NOW : Urgency.SOON,
                        persons(hidden)));
    }

    private static Set<PersonId> persons(List<Hidden> hidden) {
        return hidden.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet());
    }
}
