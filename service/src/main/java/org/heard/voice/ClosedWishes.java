package org.heard.voice;

/// Wishes that nobody would think of any more although the child never saw an answer, nor said that somebody
/// talked with them: taken back by an adult while they waited, or the child has left care. What the child sent
/// from their own space is not among them: it is listed with what children send.
public final class ClosedWishes {
    /// All of the service, as a part of a statement that binds `:organisation` and `:now`; who is looked after is
    /// read in SQL (ADR 9). None of their words. `withdrawn_at` and `withdrawn_because` are empty where the child
    /// has left care. One is among them only as far as its `steps`, those the child had seen by then, leave it
    /// waiting ([WishLines#standing]).
    public static final String SELECT = """
            select w.wish_id, w.child_id, e.on_date, w.withdrawn_at,
                case when exists (select 1 from child s where s.organisation_id = w.organisation_id
                    and s.child_id = w.child_id and s.sealed_on is not null)
                  then '' else w.withdrawn_because end as withdrawn_because,
                array(select s.step from wish_step s
                 where s.organisation_id = w.organisation_id and s.wish_id = w.wish_id
                   and s.shown_at <= least(:now, w.withdrawn_at) order by s.shown_at, s.step_no) as steps
            from wish w join exact_words e using (organisation_id, words_id)
            where w.organisation_id = :organisation and not w.sent
              and (w.withdrawn_at is not null or not exists (select 1 from child_in_care c
                where c.organisation_id = w.organisation_id and c.child_id = w.child_id))
            """;

    private ClosedWishes() {}
}
