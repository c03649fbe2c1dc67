package org.heard.tellings;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.tellings.Telling.Kind;
import org.heard.voice.WishLines;
import org.springframework.stereotype.Component;

/// What children sent, and what adults wrote down that they want, who have left care and still wait; whoever owes the
/// answer sees it until it is given.
@Component
class TellingsEnded implements EndedUnanswered {
    /// The names of the steps a child can see of what they sent, `t`. Who read it ends no waiting.
    private static final String STEPS = """
            select string_agg(s.step, ' ' order by s.visible_from, s.step_no) from telling_step s
            where s.organisation_id = t.organisation_id and s.telling_id = t.telling_id and s.visible_from <= :now
              and s.step <> 'READ'
            """;

    /// What stands with the wishes waits as its thread there does, once somebody has read it.
    private static final String SENT = """
            select t.child_id, '' as whose, case t.kind %s end as what,
                (t.sent_at at time zone 'Europe/London')::date as on_date, '%s' as why,
                '/tellings/' || t.telling_id as href
            from telling t
            where t.organisation_id = :organisation and t.kind in (%s)
              and not exists (select 1 from child_in_care c
                where c.organisation_id = t.organisation_id and c.child_id = t.child_id)
              and not exists (select 1 from telling_hidden h where h.organisation_id = t.organisation_id
                and h.telling_id = t.telling_id and h.person_id = :reader and h.let_read_at is null)
              and case
                when not exists (select 1 from telling_step s where s.organisation_id = t.organisation_id
                  and s.telling_id = t.telling_id and s.visible_from <= :now) then true
                when exists (select 1 from telling_wish x where x.organisation_id = t.organisation_id
                  and x.telling_id = t.telling_id)
                then exists (select 1 from telling_wish x join wish w using (organisation_id, wish_id)
                  where x.organisation_id = t.organisation_id and x.telling_id = t.telling_id and %s)
                else %s end
            """.formatted(
                    kinds("when '%s' then '%s'", " "),
                    InService.LEFT_CARE,
                    kinds("'%s'", ", "),
                    WishLines.WAITS,
                    WishLines.waits(STEPS));

    private static final String WRITTEN = """
            select w.child_id, '' as whose, '%s' as what, e.on_date, '%s' as why,
                '/children/' || w.child_id || '/wishes/' || w.wish_id as href
            from wish w join exact_words e using (organisation_id, words_id)
            where w.organisation_id = :organisation and not w.sent and w.withdrawn_at is null and %s
              and not exists (select 1 from child_in_care c
                where c.organisation_id = w.organisation_id and c.child_id = w.child_id)
            """.formatted(InService.WRITTEN, InService.LEFT_CARE, WishLines.WAITS);

    @Override
    public String select() {
        return SENT + " union all " + WRITTEN;
    }

    /// Each kind that wants an answer, as code of the statement.
    private static String kinds(String each, String between) {
        return Arrays.stream(Kind.values())
                .filter(Kind::wantsAnswer)
                .map(kind -> each.formatted(kind.name(), kind.words().replace("'", "''")))
                .collect(Collectors.joining(between));
    }
}
