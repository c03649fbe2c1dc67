package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.plain.AgeBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a child's space is set: what they are called in it, and for which age it speaks: the one they chose with
/// somebody
/// they trust, else theirs.
@Component
@Transactional(readOnly = true)
public class Spaces {
    /// An age nobody knows is taken for this.
    private static final int UNKNOWN = 8;

    private final Children children;
    private final Chronicle chronicle;
    private final JdbcClient rows;

    Spaces(Children children, Chronicle chronicle, JdbcClient rows) {
        this.children = children;
        this.chronicle = chronicle;
        this.rows = rows;
    }

    /// What the space is opened with.
    record Opened(String name, AgeBand band) {}

    /// The child's space; `NotFound` where their record is closed to everybody.
    Opened open(Self self, LocalDate today) {
        var child = children.list(Set.of(self.child())).stream().findFirst().orElseThrow(NotFound::new);
        return new Opened(
                called(child),
                chosen(self).orElseGet(() -> AgeBand.of(child.ageOn(today).orElse(UNKNOWN))));
    }

    /// Speaks to the child from now on as they chose together with somebody.
    ///
    /// @param withWhom as the child typed it
    @Transactional
    public void choose(Self self, Instant now, LocalDate today, AgeBand band, String withWhom) {
        rows.sql("""
                        insert into space_band (organisation_id, child_id, band, with_whom, chosen_on)
                        values (:organisation, :child, :band, :with, :today)
                        on conflict (organisation_id, child_id) do update
                        set band = :band, with_whom = :with, chosen_on = :today
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .param("band", band.name())
                .param("with", withWhom)
                .param("today", today)
                .update();
        chronicle.write(
                self.actor(),
                now,
                Entry.of(
                        self.child(),
                        "The child chose how their own pages speak to them: " + words(band) + ". With them was "
                                + withWhom,
                        "age of the space"));
    }

    private static String words(AgeBand band) {
        return switch (band) {
            case FOUR_TO_SEVEN -> "as to a child of four to seven";
            case EIGHT_TO_ELEVEN -> "as to a child of eight to eleven";
            case TWELVE_TO_SEVENTEEN -> "as to somebody of twelve to seventeen";
            case SIXTEEN_AND_OVER -> "as to somebody of sixteen and over";
        };
    }

    private Optional<AgeBand> chosen(Self self) {
        return rows.sql("select band from space_band where organisation_id = :organisation and child_id = :child")
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .query(String.class)
                .optional()
                .map(AgeBand::valueOf);
    }

    /// The name they are known by, else their first name.
    private static String called(Child child) {
        return child.knownAs().isBlank() ? child.name().strip().split("\\s+")[0] : child.knownAs();
    }
}
