package org.heard.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Person;
import org.heard.access.Role;
import org.heard.access.TakingIn.Employed;
import org.heard.access.TakingIn.Managed;
import org.heard.ids.PersonId;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.Worker;

/// The people of a made-up authority as the service knows them.
final class Staff {
    private final Map<String, Worker> workers = new HashMap<>();
    private final Map<String, String> managers = new HashMap<>();
    private final Map<String, PersonId> ids = new HashMap<>();
    private final MadeUpAuthority authority;

    Staff(MadeUpAuthority authority) {
        this.authority = authority;
        authority.workforce().workers().forEach(worker -> workers.put(worker.id(), worker));
        authority.workforce().teams().forEach(team -> managers.put(team.name(), team.manager()));
    }

    /// Everybody, with identifiers newly given.
    List<Employed> employ() {
        return authority.workforce().workers().stream().map(this::employ).toList();
    }

    private Employed employ(Worker worker) {
        var id = PersonId.next();
        ids.put(worker.id(), id);
        var person = new Person(
                id,
                worker.name(),
                title(worker),
                worker.team() == null ? "" : worker.team(),
                email(worker),
                telephone(worker),
                worker.fullTimeShare() < 1 ? "Part of the week" : "Monday to Friday, 9 to 5",
                BigDecimal.valueOf(worker.fullTimeShare()).setScale(2, RoundingMode.HALF_UP),
                source(worker),
                worker.until(),
                java.util.Set.of(),
                1);
        return new Employed(person, role(worker), worker.from(), worker.until());
    }

    /// Those here already, by what they were employed from.
    void recognise(List<Person> here) {
        for (var person : here) {
            workers.values().stream()
                    .filter(worker -> source(worker).equals(person.source()))
                    .forEach(worker -> ids.put(worker.id(), person.id()));
        }
    }

    /// Team managers over the social workers of their team.
    List<Managed> managed() {
        return workers.values().stream()
                .filter(worker -> worker.role() == Worker.Role.SOCIAL_WORKER && worker.until() == null)
                .flatMap(worker -> teamManager(worker).stream()
                        .map(manager ->
                                new Managed(id(manager.id()), id(worker.id()), later(manager.from(), worker.from()))))
                .toList();
    }

    PersonId id(String worker) {
        return Optional.ofNullable(ids.get(worker)).orElseThrow();
    }

    String name(String worker) {
        return Optional.ofNullable(workers.get(worker)).orElseThrow().name();
    }

    Map<PersonId, String> names() {
        var names = new HashMap<PersonId, String>();
        ids.forEach((worker, id) -> names.put(id, name(worker)));
        return names;
    }

    /// Who manages the team of this social worker.
    Optional<Worker> teamManager(Worker worker) {
        return Optional.ofNullable(worker.team()).map(managers::get).map(workers::get);
    }

    Worker worker(String id) {
        return Optional.ofNullable(workers.get(id)).orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String source(Worker worker) {
        return Filling.SOURCE + " (" + worker.id() + ")";
    }

    private static Role role(Worker worker) {
        return Role.valueOf(worker.role().name());
    }

    private static String title(Worker worker) {
        return switch (worker.role()) {
            case IRO -> "Independent Reviewing Officer";
            case IRO_MANAGER -> "IRO service manager";
            case SOCIAL_WORKER -> "Social worker";
            case TEAM_MANAGER -> "Team manager";
            case BUSINESS_SUPPORT -> "Review co-ordinator";
            case ADMINISTRATOR -> "Systems administrator";
        };
    }

    private String email(Worker worker) {
        var who = worker.name().toLowerCase(Locale.UK).replaceAll("[^a-z]+", ".");
        return who + "@" + authority.name().toLowerCase(Locale.UK) + ".example";
    }

    /// Ofcom keeps these numbers free for stories.
    private static String telephone(Worker worker) {
        return "01632 960%03d".formatted(Math.floorMod(worker.id().hashCode(), 1000));
    }
}
