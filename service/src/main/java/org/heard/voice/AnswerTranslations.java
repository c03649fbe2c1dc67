package org.heard.voice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers to children said once more in their language, by a person. A translation belongs to the very words it was
/// made from: it is shown beside them, never without them, and never beside others.
@Component
@Transactional
public class AnswerTranslations {
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final JdbcClient rows;
    private final Audit audit;

    AnswerTranslations(JdbcClient rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /// @param language as it was written down as the child's
    /// @param by       a person or a service, by name
    public record Translated(String language, String text, String by) {
        /// As typed below an answer; empty where nothing was.
        public static Optional<Translated> typed(Form form) {
            var language = form.atMost(LONGEST_NAME, "language", "The language");
            var text = form.atMost(LONGEST, "translation", "The translation");
            var by = form.atMost(LONGEST_NAME, "translator", "The name");
            if (text.isBlank()) {
                return Optional.empty();
            }
            if (by.isBlank()) {
                form.reject("translator", "Enter who translated it");
            }
            return Optional.of(new Translated(language, text, by));
        }
    }

    private record Of(UUID asked, String answer) {}

    /// All translations of answers to one child.
    public static final class OfChild {
        private final Map<Of, Translated> all;

        private OfChild(Map<Of, Translated> all) {
            this.all = all;
        }

        /// The one made of this answer to what was asked.
        public Optional<Translated> find(UUID asked, String answer) {
            return Optional.ofNullable(all.get(new Of(asked, answer)));
        }
    }

    /// Keeps a translation of an answer; who may answer has been decided by whoever calls.
    ///
    /// @param asked what is answered: a wish, or what the child sent
    public void keep(Actor actor, Instant now, ChildId child, UUID asked, String answer, Translated translated) {
        rows.sql("""
                        insert into answer_translation (organisation_id, translation_id, child_id, asked_id, kept_at, answer, language,
                            translation, translator, kept_by, kept_name)
                        values (:organisation, :id, :child, :asked, :now, :answer, :language, :text, :translator, :by, :name)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", child.value())
                .param("asked", asked)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("answer", answer)
                .param("language", translated.language())
                .param("text", translated.text())
                .param("translator", translated.by())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .update();
        audit.write(actor, now, "translated an answer", child, List.of("answer"));
    }

    /// For the child; each is shown with its answer, once that is.
    @Transactional(readOnly = true)
    public OfChild list(Self self) {
        return list(self.child());
    }

    /// For staff who see the answers.
    @Transactional(readOnly = true)
    public OfChild list(ChildId child) {
        var all = new HashMap<Of, Translated>();
        rows.sql("""
                        select * from answer_translation where organisation_id = :organisation and child_id = :child
                        order by kept_at, translation_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query(row -> {
                    all.put(
                            new Of(row.getObject("asked_id", UUID.class), row.getString("answer")),
                            new Translated(
                                    row.getString("language"),
                                    row.getString("translation"),
                                    row.getString("translator")));
                });
        return new OfChild(all);
    }
}
