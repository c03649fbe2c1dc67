package org.heard.explained;

/// How far it has come with what each child in care is to have explained: why they are in care, the plan, and
/// the decisions of their last record.
///
/// A child has something explained from the day on which they may read it. Why they are in care and the plan
/// are those of the time in care now: what was let go to them in an earlier one explains that. The last record
/// is that of the last review whose decisions went out or were signed. Left out are children under four, and
/// whoever has short breaks alone.
final class HowExplained {
    /// From this age on; under it nobody is asked how they take part either.
    static final int FROM_AGE = 4;

    private static final String SHORT_BREAKS = """
            exists (select 1 from episode ep where ep.organisation_id = c.organisation_id and ep.child_id = c.child_id
                        and ep.ended_on is null and ep.legal_status in ('V3', 'V4'))""";

    private HowExplained() {}

    /// A row for each: `child_id`, `shown_as`, `born_on`, `about`, `decision_id`, whether it is `current` or an
    /// earlier decision that was explained, its `state`, and `since` when. The state is the name of a `Gap`
    /// where one is, `NOT_NOW` where the child does not want to be told (on `said_on`, to `heard_name`), else
    /// `CONFIRMED`, or `TOLD` where the child may read it and has not said that they understand. It names
    /// `:organisation` and `:today`.
    ///
    /// @param whose the condition on `c.child_id`
    static String of(String whose) {
        return """
                with c as materialized (
                    select c.* from child_line c
                    where c.organisation_id = :organisation and c.looked_after_since is not null
                        and (c.born_on is null or c.born_on <= :today::date - interval '%3$d years')
                        and not %4$s
                        and (%5$s))
                select c.child_id, c.shown_as, c.born_on, item.about, item.decision_id, item.current,
                    case
                        when shown.release_id is not null then case
                            when asks.since is not null then said.answer
                            when said.answer = 'YES' then 'CONFIRMED'
                            else 'TOLD' end
                        when refused.said_on is not null then 'NOT_NOW'
                        when held.release_id is not null then 'HELD'
                        when e.text is null then 'NOT_WRITTEN'
                        when e.about <> 'DECISION' and %1$s < c.looked_after_since then 'EARLIER'
                        else 'NOT_LET_GO' end as state,
                    coalesce(asks.since, item.since) as since, refused.said_on, refused.heard_name
                from c
                left join lateral (
                    select rv.review_id from review rv
                    where rv.organisation_id = c.organisation_id and rv.child_id = c.child_id and rv.withdrawn_at is null
                        and rv.completed_on >= c.looked_after_since and rv.completed_on <= :today
                        and (exists (select 1 from review_record rr where rr.organisation_id = rv.organisation_id
                                and rr.review_id = rv.review_id and rr.signed_at is not null)
                            or exists (select 1 from decision made where made.organisation_id = rv.organisation_id
                                and made.child_id = rv.child_id and made.review_id = rv.review_id
                                and made.withdrawn_at is null and not made.held_back))
                    order by rv.completed_on desc limit 1) last on true
                cross join lateral (
                    select 'WHY_IN_CARE' as about, null::uuid as decision_id, c.looked_after_since as since, true as current
                    union all
                    select 'PLAN', null, c.looked_after_since, true
                    union all
                    select 'DECISION', d.decision_id, d.made_on, coalesce(d.review_id = last.review_id, false)
                    from decision d
                    where d.organisation_id = c.organisation_id and d.child_id = c.child_id
                        and d.withdrawn_at is null and not d.held_back
                        and (d.review_id = last.review_id
                            or d.made_on >= c.looked_after_since and exists (select 1 from explanation told
                                where told.organisation_id = d.organisation_id and told.child_id = d.child_id
                                    and told.decision_id = d.decision_id))
                        and not exists (select 1 from contest_reply ended where ended.organisation_id = d.organisation_id
                            and ended.decision_id = d.decision_id and ended.kind <> 'STANDS')) item
                left join explanation e on e.organisation_id = c.organisation_id and e.child_id = c.child_id
                    and e.about = item.about
                    and coalesce(e.decision_id, e.child_id) = coalesce(item.decision_id, c.child_id)
                left join lateral (
                    select one.release_id from explanation_release one
                    where one.organisation_id = e.organisation_id and one.explanation_id = e.explanation_id
                        and (one.first_with = '' or one.together_on is not null)
                        and (e.about = 'DECISION'
                            or coalesce(one.together_on, %2$s) >= c.looked_after_since)
                    order by one.no desc limit 1) shown on true
                left join lateral (
                    select one.release_id from explanation_release one
                    where one.organisation_id = e.organisation_id and one.explanation_id = e.explanation_id
                        and one.first_with <> '' and one.together_on is null
                        and (e.about = 'DECISION' or %2$s >= c.looked_after_since)
                    order by one.no desc limit 1) held on true
                left join lateral (
                    select a.answer from explanation_answer a
                    where a.organisation_id = e.organisation_id and a.release_id = shown.release_id
                    order by a.answered_at desc, a.answer_id desc limit 1) said on true
                left join lateral (
                    select min(a.answered_on) as since from explanation_answer a
                    where a.organisation_id = e.organisation_id and a.release_id = shown.release_id and a.answer <> 'YES'
                        and not exists (select 1 from explanation_answer later
                            where later.organisation_id = a.organisation_id and later.release_id = a.release_id
                                and later.answer = 'YES'
                                and (later.answered_at, later.answer_id) > (a.answered_at, a.answer_id))
                        and not exists (select 1 from explanation_talk t where t.organisation_id = e.organisation_id
                            and t.explanation_id = e.explanation_id and t.noted_at > a.answered_at)) asks on true
                left join explanation_not_now refused on refused.organisation_id = c.organisation_id
                    and refused.child_id = c.child_id and refused.about = item.about and refused.ended_on is null
                    and coalesce(refused.decision_id, refused.child_id) = coalesce(item.decision_id, c.child_id)
                    and not exists (select 1 from explanation_release since where since.organisation_id = e.organisation_id
                        and since.explanation_id = e.explanation_id and since.released_at > refused.noted_at)
                """.formatted(londonDay("e.written_at"), londonDay("one.released_at"), FROM_AGE, SHORT_BREAKS, whose);
    }

    private static String londonDay(String column) {
        return "(" + column + " at time zone 'Europe/London')::date";
    }
}
