package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Relations;

/// How what children asked for stands, a row each, for a list that shows it beside what they sent: a part
/// of its statement, so that one statement reads both. None of its words. Of what an adult wrote down it is
/// what waits, also for a child who has left care: whoever owes the answer sees it until it is given.
public final class WishLines {
    /// The names of the steps a child can see of the wish `w`, in order, with a blank between; binds `:now`.
    private static final String VISIBLE = """
            coalesce((select string_agg(s.step, ' ' order by s.shown_at, s.step_no) from wish_step s
             where s.organisation_id = w.organisation_id and s.wish_id = w.wish_id and s.shown_at <= %s), '')
            """;

    /// Whether the wish `w` waits; binds `:now`.
    public static final String WAITS = VISIBLE.formatted(":now") + " !~ '" + Standing.ENDED + "'";

    /// Whether it waited when it was taken from the child's page.
    static final String WAITED = VISIBLE.formatted("least(:now, w.withdrawn_at)") + " !~ '" + Standing.ENDED + "'";

    /// Rows of what somebody may answer by their work: a manager all, an IRO or whoever covers their
    /// children's. The statement binds `:organisation`, `:all`, `:reader`, `:today` and `:now`.
    public static final String SELECT = """
            select w.wish_id, w.child_id, w.sent, e.on_date, a.name as answerer, a.answer_by,
                array(select s.step from wish_step s
                 where s.organisation_id = w.organisation_id and s.wish_id = w.wish_id and s.shown_at <= :now
                 order by s.shown_at, s.step_no) as steps,
                exists (select 1 from child_in_care c
                 where c.organisation_id = w.organisation_id and c.child_id = w.child_id) as in_care
            from wish w join exact_words e using (organisation_id, words_id)
            left join lateral (select name, answer_by from wish_answerer a
                where a.organisation_id = w.organisation_id and a.wish_id = w.wish_id
                order by a.answerer_no desc limit 1) a on true
            where w.organisation_id = :organisation and (:all or %s)
              and (w.sent or w.withdrawn_at is null and %s)
            """.formatted(Relations.isIro("w.child_id", ":reader", ":today"), WAITS);

    /// Whether something with these steps waits, asked of a statement that gives their names in order with a blank
    /// between; that it was read is not to be among them, for it ends no waiting and may come at any time.
    public static String waits(String steps) {
        return "coalesce((" + steps + "), '') !~ '" + Standing.ENDED + "'";
    }

    private WishLines() {}

    /// How one stands, from the steps that the child can see. Whoever wrote it down had heard it, so it
    /// begins as read.
    public static Standing standing(List<Step.Type> visible) {
        return Standing.of(
                Stream.concat(Stream.of(Step.Type.READ), visible.stream()).toList());
    }

    /// The steps in the column of that name.
    public static List<Step.Type> steps(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("steps").getArray())
                .map(Step.Type::valueOf)
                .toList();
    }
}
