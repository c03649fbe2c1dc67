package org.heard.tellings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.Children;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.PhotographRoutes;
import org.heard.enclosed.Sound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child enclosed themself, as long as it is on their own screen, and what they may enclose.
@Component
@Transactional(readOnly = true)
public class OwnEnclosures {
    private final TellingStore store;
    private final Enclosures enclosures;
    private final PhotographRoutes routes;
    private final Children children;

    OwnEnclosures(TellingStore store, Enclosures enclosures, PhotographRoutes routes, Children children) {
        this.store = store;
        this.enclosures = enclosures;
        this.routes = routes;
        this.children = children;
    }

    /// What is enclosed with each of these.
    public Map<TellingId, Set<Enclosed.Kind>> list(Self self, List<Telling> tellings) {
        var shown = tellings.stream()
                .filter(telling -> isShown(self, telling))
                .map(telling -> telling.id().value())
                .toList();
        return enclosures.list(shown).entrySet().stream()
                .collect(Collectors.toMap(one -> new TellingId(one.getKey()), Map.Entry::getValue));
    }

    /// A drawing of theirs.
    public Drawing getDrawing(Self self, TellingId id) {
        return store.find(id)
                .filter(telling -> isShown(self, telling))
                .flatMap(telling -> enclosures.findDrawing(id.value()))
                .orElseThrow(NotFound::new);
    }

    /// A recording of theirs.
    public Sound getSound(Self self, TellingId id) {
        return store.find(id)
                .filter(telling -> isShown(self, telling))
                .flatMap(telling -> enclosures.findSound(id.value()))
                .orElseThrow(NotFound::new);
    }

    /// Whether they may send a photograph today.
    public PhotographOffer offer(Self self, LocalDate today) {
        return routes.findOpen(today)
                .<PhotographOffer>map(route -> isOldEnough(self, today)
                        ? new PhotographOffer.Offered(route.role())
                        : new PhotographOffer.TooYoung())
                .orElseGet(PhotographOffer.Off::new);
    }

    /// Whether the child left out everybody who opens photographs.
    boolean leavesOutWhoeverOpens(Set<String> mustNotSee, LocalDate today) {
        return routes.listOpeners(today).stream().allMatch(person -> mustNotSee.contains(ChildsPeople.key(person)));
    }

    /// By the record, whatever words they chose to read.
    private boolean isOldEnough(Self self, LocalDate today) {
        return children.list(Set.of(self.child())).stream()
                .flatMap(child -> child.ageOn(today).stream())
                .anyMatch(age -> age >= PhotographRoutes.FROM_AGE);
    }

    private static boolean isShown(Self self, Telling telling) {
        return telling.child().equals(self.child()) && !telling.isOffTheScreen();
    }
}
