package org.heard.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.screening.Concern;
import org.heard.screening.Screened.Match;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Reply;
import org.heard.voice.Answerer;
import org.heard.voice.Step;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishThread;
import org.heard.voice.WishThreads;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps what belongs to one thing a child sent: replies, matches, who must not see it, steps.
@Component
class TellingParts {
    private final JdbcClient rows;
    private final WishThreads threads;

    TellingParts(JdbcClient rows, WishThreads threads) {
        this.rows = rows;
        this.threads = threads;
    }

    /// The parts of several.
    record Of(
            Map<TellingId, List<Reply>> allReplies,
            Map<TellingId, List<Match>> allMatches,
            Map<TellingId, List<Hidden>> allHidden,
            Map<TellingId, List<Answerer>> allAnswerers,
            Map<TellingId, List<Step>> allSteps,
            Map<TellingId, List<UUID>> allWishes,
            Map<TellingId, List<Helped>> allHelped,
            Map<UUID, WishThread> threads) {
        List<Reply> replies(TellingId id) {
            return allReplies.getOrDefault(id, List.of());
        }

        List<Match> matches(TellingId id) {
            return allMatches.getOrDefault(id, List.of());
        }

        List<Hidden> hidden(TellingId id) {
            return allHidden.getOrDefault(id, List.of());
        }

        /// The last named counts.
        Optional<Answerer> answerer(TellingId id) {
            if (thread(id).isPresent()) {
                return thread(id).get().answerer();
            }
            return allAnswerers.getOrDefault(id, List.of()).stream().reduce((earlier, later) -> later);
        }

        /// Where it stands with the wishes, what became of it is there; who read it is here.
        List<Step> steps(TellingId id) {
            var here = allSteps.getOrDefault(id, List.of());
            return thread(id)
                    .map(there -> Stream.concat(
                                    here.stream().filter(step -> step.type() == Step.Type.READ), there.steps().stream())
                            .sorted(Comparator.comparing(Step::at))
                            .toList())
                    .orElse(here);
        }

        private Optional<WishThread> thread(TellingId id) {
            return wish(id).map(threads::get);
        }

        Optional<UUID> wish(TellingId id) {
            return allWishes.getOrDefault(id, List.of()).stream().findFirst();
        }

        Optional<Helped> helped(TellingId id) {
            return allHelped.getOrDefault(id, List.of()).stream().findFirst();
        }
    }

    void add(TellingId id, List<Reply> replies, List<Match> matches, List<Hidden> hidden) {
        for (var no = 0; no < replies.size(); no++) {
            var reply = replies.get(no);
            sql("insert into telling_reply values (:organisation, :id, :no, :question, :asked, :reply, :words)")
                    .param("id", id.value())
                    .param("no", no)
                    .param("question", reply.question())
                    .param("asked", reply.asked())
                    .param("reply", reply.said().name())
                    .param("words", reply.words())
                    .update();
        }
        for (var no = 0; no < matches.size(); no++) {
            var match = matches.get(no);
            sql("insert into telling_match values (:organisation, :id, :no, :concern, :from, :to, :words, :why)")
                    .param("id", id.value())
                    .param("no", no)
                    .param("concern", match.concern().name())
                    .param("from", match.from())
                    .param("to", match.to())
                    .param("words", match.words())
                    .param("why", match.why())
                    .update();
        }
        for (var no = 0; no < hidden.size(); no++) {
            var one = hidden.get(no);
            sql("""
                            insert into telling_hidden (organisation_id, telling_id, hidden_no, person_id, name, how)
                            values (:organisation, :id, :no, :person, :name, :how)
                            """)
                    .param("id", id.value())
                    .param("no", no)
                    .param("person", one.person().map(PersonId::value).orElse(null), Types.OTHER)
                    .param("name", one.name())
                    .param("how", one.how().name())
                    .update();
        }
    }

    void addHelped(TellingId id, Helped helped) {
        sql("insert into telling_helped values (:organisation, :id, :beside, :mark)")
                .param("id", id.value())
                .param("beside", helped.beside().name())
                .param("mark", helped.mark().map(Enum::name).orElse(null), Types.VARCHAR)
                .update();
    }

    Of read(Collection<TellingId> ids) {
        var wishes = list("telling_wish", "wish_id", ids, (row, n) -> row.getObject("wish_id", UUID.class));
        return new Of(
                list("telling_reply", "reply_no", ids, TellingParts::reply),
                list("telling_match", "match_no", ids, TellingParts::match),
                list("telling_hidden", "hidden_no", ids, TellingParts::hidden),
                list("telling_answerer", "answerer_no", ids, TellingParts::answerer),
                list("telling_step", "step_no", ids, TellingParts::step),
                wishes,
                list("telling_helped", "beside", ids, TellingParts::helped),
                wishes.isEmpty()
                        ? Map.of()
                        : threads.list(
                                wishes.values().stream().flatMap(List::stream).toList()));
    }

    private <T> Map<TellingId, List<T>> list(
            String table, String order, Collection<TellingId> ids, RowMapper<T> mapper) {
        return sql("""
                        select * from %s where organisation_id = :organisation and telling_id = any(:ids)
                        order by telling_id, %s
                        """.formatted(table, order))
                .param("ids", ids.stream().map(TellingId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(new TellingId(row.getObject("telling_id", UUID.class)), mapper.mapRow(row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Reply reply(ResultSet row, int n) throws SQLException {
        return new Reply(
                row.getString("question"),
                row.getString("asked"),
                Reply.Said.valueOf(row.getString("reply")),
                row.getString("words"));
    }

    private static Match match(ResultSet row, int n) throws SQLException {
        return new Match(
                Concern.valueOf(row.getString("concern")),
                row.getInt("from_at"),
                row.getInt("to_at"),
                row.getString("words"),
                row.getString("why"));
    }

    private static Hidden hidden(ResultSet row, int n) throws SQLException {
        return new Hidden(
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("name"),
                Hidden.How.valueOf(row.getString("how")),
                row.getObject("let_read_at") != null);
    }

    private static Answerer answerer(ResultSet row, int n) throws SQLException {
        return new Answerer(row.getString("name"), row.getObject("answer_by", LocalDate.class));
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                Step.Type.valueOf(row.getString("step")),
                moment(row, "at"),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("answer")).map(Outcome::valueOf),
                row.getString("words"),
                moment(row, "visible_from"));
    }

    private static Helped helped(ResultSet row, int n) throws SQLException {
        return new Helped(
                Helped.Beside.valueOf(row.getString("beside")),
                Optional.ofNullable(row.getString("mark")).map(Helped.Mark::valueOf));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
