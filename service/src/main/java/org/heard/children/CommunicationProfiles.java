package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.CommunicationProfile.Way;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how each child says things, so that whoever meets them next need not find out anew.
@Component
@Transactional
public class CommunicationProfiles {
    private final JdbcClient rows;
    private final CareStore records;
    private final Sight sight;
    private final Chronicle chronicle;

    CommunicationProfiles(JdbcClient rows, CareStore records, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.records = records;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of it.
    public sealed interface Answer {
        record Done() implements Answer {}

        record NothingNew() implements Answer {}

        /// Somebody else changed it since it was shown; nothing was written.
        record ChangedMeanwhile(CommunicationProfile now) implements Answer {}
    }

    /// The child's profile, empty while nothing is recorded.
    @Transactional(readOnly = true)
    public CommunicationProfile get(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return find(child).orElseGet(() -> CommunicationProfile.none(child));
    }

    /// The same for whoever reads what the child sent; who that is has been decided by whoever calls.
    @Transactional(readOnly = true)
    public CommunicationProfile of(ChildId child) {
        return find(child).orElseGet(() -> CommunicationProfile.none(child));
    }

    /// The child's own language as an adult wrote it down, for the child themselves.
    @Transactional(readOnly = true)
    public Optional<String> language(Self self) {
        return find(self.child()).map(CommunicationProfile::language).filter(language -> !language.isBlank());
    }

    /// Keeps the profile as it now is; its version is that of the one shown, 0 for the first.
    public Answer keep(Actor actor, Instant now, LocalDate today, CommunicationProfile profile) {
        sight.must(actor, Act.KEEP_RECORD, profile.child(), today);
        if (!records.lock(profile.child())) {
            throw new NotFound();
        }
        var before = find(profile.child()).orElseGet(() -> CommunicationProfile.none(profile.child()));
        if (before.version() != profile.version()) {
            return new Answer.ChangedMeanwhile(before);
        }
        if (before.saysTheSameAs(profile)) {
            return new Answer.NothingNew();
        }
        write(profile);
        chronicle.write(
                actor,
                now,
                Entry.of(
                        profile.child(),
                        "How the child says things: " + Words.inSentence(profile.waysInWords()),
                        "communication"));
        return new Answer.Done();
    }

    private Optional<CommunicationProfile> find(ChildId child) {
        return rows.sql("""
                        select t.* from communication t
                        join child c on c.organisation_id = t.organisation_id and c.child_id = t.child_id
                            and c.sealed_on is null
                        where t.organisation_id = :organisation and t.child_id = :child
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> new CommunicationProfile(
                        child,
                        ways((String[]) row.getArray("ways").getArray()),
                        row.getString("language"),
                        row.getString("interpreter"),
                        row.getString("best_time"),
                        row.getString("helps"),
                        row.getString("source"),
                        row.getInt("version")))
                .optional();
    }

    private void write(CommunicationProfile profile) {
        rows.sql("""
                        insert into communication (organisation_id, child_id, ways, language, interpreter, best_time,
                            helps, source)
                        values (:organisation, :child, :ways, :language, :interpreter, :bestTime, :helps, :source)
                        on conflict (organisation_id, child_id) do update set ways = :ways, language = :language,
                            interpreter = :interpreter, best_time = :bestTime, helps = :helps, source = :source,
                            version = communication.version + 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", profile.child().value())
                .param("ways", profile.ways().stream().map(Way::name).sorted().toArray(String[]::new))
                .param("language", profile.language())
                .param("interpreter", profile.interpreter())
                .param("bestTime", profile.bestTime())
                .param("helps", profile.helps())
                .param("source", Source.BY_HAND)
                .update();
    }

    private static Set<Way> ways(String[] names) {
        return Arrays.stream(names).map(Way::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
