package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.screening.Concern;
import org.heard.screening.Screened.Match;
import org.heard.screening.Screening;
import org.heard.tellings.LeftOut.Person;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Hidden.How;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Looks through what a child writes wherever they do not send something as such: the same screen, and what it
/// raises is read by the same people, as soon, as what they send. What they wrote stays where they wrote it, too.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Noticed {
    private final Keeping keeping;
    private final TellingStore store;
    private final ChildsPeople people;

    Noticed(Keeping keeping, TellingStore store, ChildsPeople people) {
        this.keeping = keeping;
        this.store = store;
        this.people = people;
    }

    /// Looks through it, in the transaction that keeps it; where the screen raises nothing, nothing happens. The
    /// same words in the same place are raised once: where words stay in their box, for good; elsewhere, until
    /// somebody has answered. Whether the screen raised it.
    ///
    /// @param leftOut asked only where something is raised
    public boolean notice(
            Self self, Instant now, LocalDate today, Place place, String text, Supplier<List<LeftOut>> leftOut) {
        var matches = Screening.ofAnswer(text).matches();
        if (matches.isEmpty() || isThere(self, now, place, text)) {
            return !matches.isEmpty();
        }
        var telling = new NewTelling(
                Kind.ELSEWHERE, Route.SOON, text, List.of(), Set.of(), false, Optional.empty(), place.words());
        var hidden = hidden(self, today, text, leftOut.get());
        var deed = "wrote something that was raised";
        var id = keeping.keep(
                self.actor(), self.child(), now, today, Keeping.Came.at(now), telling, matches, hidden, deed);
        if (!place.isForName() || !matches.stream().allMatch(Noticed::isUnreadable)) {
            keeping.alert(self.actor(), now, today, self.child(), id, Route.SOON, hidden);
        }
        return true;
    }

    /// All that the screen raised of what a child wrote, in any place. Who may read it is for whoever asks.
    public List<Telling> listRaised(ChildId child) {
        return store.list(child).stream()
                .filter(one -> one.kind() == Kind.ELSEWHERE)
                .toList();
    }

    private static boolean isUnreadable(Match match) {
        return match.concern() == Concern.UNREADABLE;
    }

    private boolean isThere(Self self, Instant now, Place place, String text) {
        return listRaised(self.child()).stream()
                .filter(one -> one.about().equals(place.words()) && one.said().equals(text))
                .anyMatch(one -> place.keepsWords() || one.isWaiting(now));
    }

    private List<Hidden> hidden(Self self, LocalDate today, String text, List<LeftOut> leftOut) {
        var around = people.list(self.child(), today);
        var hidden = new ArrayList<Hidden>();
        for (var somebody : around) {
            var out = leftOut.stream().filter(one -> one.is(somebody.shown())).findFirst();
            if (out.isPresent()) {
                hidden.add(out.get().hides(somebody));
            } else if (somebody.shown().person().isPresent() && somebody.isNamedIn(text)) {
                hidden.add(
                        new Hidden(somebody.shown().person(), somebody.shown().name(), How.NAMED, false));
            }
        }
        for (var one : leftOut) {
            if (one instanceof Person person && around.stream().noneMatch(somebody -> person.is(somebody.shown()))) {
                hidden.add(person.hidden());
            }
        }
        return hidden;
    }
}
