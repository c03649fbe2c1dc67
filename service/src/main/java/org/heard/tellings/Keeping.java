package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Audit;
import org.heard.access.Self;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.alerts.Alerts.NewAlert;
import org.heard.alerts.Urgency;
import org.heard.ids.PersonId;
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
    private final ChildsPeople people;
    private final Alerts alerts;
    private final LocalSettings settings;
    private final Audit audit;

    Keeping(TellingStore store, ChildsPeople people, Alerts alerts, LocalSettings settings, Audit audit) {
        this.store = store;
        this.people = people;
        this.alerts = alerts;
        this.settings = settings;
        this.audit = audit;
    }

    TellingId keep(
            Self self,
            Instant now,
            LocalDate today,
            NewTelling telling,
            List<Match> matches,
            List<Hidden> hidden,
            String deed) {
        var id = TellingId.next();
        store.add(id, self.child(), now, telling, matches, hidden);
        if (telling.kind().wantsAnswer()) {
            // Who needs help now is answered today.
            var by = today.plusDays(telling.kind() == Kind.HELP_NOW ? 0 : AnswerDays.read(settings, today));
            store.addAnswerer(id, self.actor(), now, new Answerer(answerer(self, today, hidden), by));
        }
        audit.write(self.actor(), now, deed, self.child(), List.of("telling"));
        return id;
    }

    /// The first who reads it and is not left out: the IRO, whoever covers, a manager.
    private String answerer(Self self, LocalDate today, List<Hidden> hidden) {
        var out = hidden.stream().map(Hidden::name).collect(Collectors.toSet());
        return people.list(self.child(), today).stream()
                .map(ChildsPeople.Somebody::shown)
                .filter(PersonToHide::reads)
                .map(PersonToHide::name)
                .filter(name -> !out.contains(name))
                .findFirst()
                .orElse("The manager");
    }

    void alert(Self self, Instant now, LocalDate today, TellingId id, Route route, List<Hidden> hidden) {
        alerts.raise(
                self.actor(),
                now,
                today,
                new NewAlert(
                        self.child(),
                        new Alert.About(Tellings.ABOUT, id.value()),
                        "/tellings/" + id,
                        route == Route.NOW ? Urgency.NOW : Urgency.SOON,
                        persons(hidden)));
    }

    private static Set<PersonId> persons(List<Hidden> hidden) {
        return hidden.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet());
    }
}
