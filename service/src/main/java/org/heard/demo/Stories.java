package org.heard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.madeup.HardStory;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The hard stories of the demonstration, each with a child to open and the IRO to open it as.
@Component
@ConditionalOnProperty("heard.demo")
public class Stories {
    private final Filling filling;
    private final Persons persons;
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    /// The numbers of the children of each story by the authority's code: the same for as long as it stands.
    private final Map<String, Map<HardStory, List<MadeUpChild>>> tellings = new LinkedHashMap<>();

    Stories(Filling filling, Persons persons, JdbcClient rows, TransactionTemplate transaction) {
        this.filling = filling;
        this.persons = persons;
        this.rows = rows;
        this.transaction = transaction;
    }

    /// One story.
    ///
    /// @param reader whom to sign in as: the child's IRO, else a manager
    public record Told(
            String title,
            String lookFor,
            String child,
            ChildId id,
            OrganisationId organisation,
            PersonId reader,
            String readerName) {}

    /// The stories of the first authority that is whole; none where none is.
    public List<Told> list(LocalDate today) {
        for (var code : FillsAtStart.codes()) {
            var begun = filling.findBegun(code, today);
            if (begun.isPresent() && filling.isFilled(code, today)) {
                var organisation = filling.find(code).orElseThrow();
                var told = telling(code, begun.get());
                return Tenancy.within(
                        organisation, () -> transaction.execute(status -> list(organisation, told, today)));
            }
        }
        return List.of();
    }

    private List<Told> list(OrganisationId organisation, Map<HardStory, List<MadeUpChild>> telling, LocalDate today) {
        var manager = persons.list(Role.IRO_MANAGER, today).stream().findFirst();
        var stories = new ArrayList<Told>();
        telling.forEach((story, children) -> children.stream()
                .sorted(Comparator.comparing(child -> child.latestCarePeriod().ended() != null))
                .flatMap(child -> find(child.number(), today).stream())
                .findFirst()
                .ifPresent(found -> {
                    var words = StoryWords.of(story);
                    var reader = found.iro().or(() -> manager.map(one -> new Reader(one.id(), one.name())));
                    reader.ifPresent(who -> stories.add(new Told(
                            words.title(),
                            words.lookFor(),
                            found.name(),
                            found.child(),
                            organisation,
                            who.id(),
                            who.name())));
                }));
        return stories;
    }

    private synchronized Map<HardStory, List<MadeUpChild>> telling(String code, Begun begun) {
        return tellings.computeIfAbsent(code, one -> byStory(FillsAtStart.authority(one, begun)));
    }

    /// The children of each story, in the order of the stories.
    static Map<HardStory, List<MadeUpChild>> byStory(MadeUpAuthority authority) {
        var stories = new TreeMap<HardStory, List<MadeUpChild>>();
        for (var child : authority.children()) {
            if (child.story() != null) {
                stories.computeIfAbsent(child.story(), story -> new ArrayList<>())
                        .add(child);
            }
        }
        return stories;
    }

    private record Reader(PersonId id, String name) {}

    private record Found(ChildId child, String name, Optional<Reader> iro) {}

    private Optional<Found> find(String number, LocalDate today) {
        return rows.sql("""
                        select c.child_id, coalesce(nullif(c.name, ''), c.shown_as) as name, q.person_id, q.name as iro
                        from child_line c
                        left join relation r on r.organisation_id = c.organisation_id and r.child_id = c.child_id
                            and r.kind = 'IRO' and r.from_on <= :today and (r.until_on is null or r.until_on > :today)
                        left join person q on q.organisation_id = r.organisation_id and q.person_id = r.person_id
                        where c.organisation_id = :organisation and c.number = :number
                        limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("number", number)
                .param("today", today)
                .query((row, n) -> new Found(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(id -> new Reader(new PersonId(id), String.valueOf(iro(row))))))
                .optional();
    }

    private static String iro(java.sql.ResultSet row) {
        try {
            return row.getString("iro");
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
