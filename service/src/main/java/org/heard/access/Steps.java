package org.heard.access;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.database.Tenancy;
import org.heard.organisations.LocalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which step of a review belongs to whom, as the authority has set it. Practice, not law: the IRO handbook leaves it
/// to each authority. Until one says otherwise, each belongs to business support.
@Component
@Transactional
public class Steps {
    /// What the keys of the settings begin with.
    static final String KEYS = "review.step.";

    /// What is in force of them, as an array for `read`, for statements that need it beside something else. The
    /// statement binds `:organisation`, `:today` and `:steps` (the pattern of the keys).
    static final String GIVEN = """
            array(select distinct on (s.key) s.key || ' ' || s.value from setting s
                where s.organisation_id = :organisation and s.key like :steps and s.from_on <= :today
                order by s.key, s.from_on desc)
            """;

    static final String PATTERN = KEYS + "%";

    /// Whose a step may be.
    public static final List<RelationKind> OWNERS =
            List.of(RelationKind.BUSINESS_SUPPORT, RelationKind.SOCIAL_WORKER, RelationKind.IRO);

    private static final RelationKind UNLESS_SAID = RelationKind.BUSINESS_SUPPORT;

    /// The kind of relation a step belongs to, in a statement that binds `:organisation` and `:today`.
    public static String ownerOf(Step step) {
        return """
                coalesce((select s.value from setting s where s.organisation_id = :organisation and s.key = '%s'
                    and s.from_on <= :today order by s.from_on desc limit 1), '%s')
                """.formatted(step.key(), UNLESS_SAID);
    }

    private final JdbcClient rows;
    private final LocalSettings settings;
    private final Audit audit;

    Steps(JdbcClient rows, LocalSettings settings, Audit audit) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
    }

    /// Whose each step is on a day.
    @Transactional(readOnly = true)
    public Map<Step, RelationKind> owners(LocalDate on) {
        return rows.sql("select " + GIVEN)
                .param("organisation", Tenancy.current().value())
                .param("today", on)
                .param("steps", PATTERN)
                .query((row, n) -> read(row.getArray(1)))
                .single();
    }

    /// Whose each step is, of what is in force: "review.step.INVITE SOCIAL_WORKER".
    static Map<Step, RelationKind> read(Array given) throws SQLException {
        var owners = new EnumMap<Step, RelationKind>(Step.class);
        for (var step : Step.values()) {
            owners.put(step, UNLESS_SAID);
        }
        for (var one : (String[]) given.getArray()) {
            var words = one.substring(KEYS.length()).split(" ", 2);
            owners.put(Step.valueOf(words[0]), RelationKind.valueOf(words[1]));
        }
        return owners;
    }

    /// From today on the steps belong to these; those of before stay, so that the past can be explained.
    public void give(Actor actor, Instant now, LocalDate today, Map<Step, RelationKind> to) {
        actor.mustBe(Role.IRO_MANAGER);
        var before = owners(today);
        to.forEach((step, owner) -> {
            if (!OWNERS.contains(owner)) {
                throw new IllegalArgumentException("nobody to give a step to: " + owner);
            }
            if (before.get(step) != owner) {
                settings.set(actor.person(), now, step.key(), today, owner.name());
            }
        });
        audit.write(
                actor,
                now,
                "set",
                Arrays.stream(Step.values())
                        .filter(step -> to.containsKey(step) && to.get(step) != before.get(step))
                        .map(Step::title)
                        .toList());
    }
}
