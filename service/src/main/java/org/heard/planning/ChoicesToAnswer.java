package org.heard.planning;

import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;

/// Reviews for which a list of people stands that is otherwise than the child wants, most often because they
/// chose after it was saved, and of which nobody has told them why. Their IRO is told, and whoever covers; of
/// what the child says of the reader themself nothing is said to them.
@Component
class ChoicesToAnswer implements CountsWaiting {
    private final Sight sight;

    ChoicesToAnswer(Sight sight) {
        this.sight = sight;
    }

    /// What a child chose since their last review is for each review of theirs that is still to be held.
    @Override
    public String query(Actor actor) {
        return """
                select count(*) as number, (array_agg(r.child_id order by sheet.changed_at, r.review_id))[1] as child,
                    (array_agg(r.review_id order by sheet.changed_at, r.review_id))[1] as about, null::int as late
                from review_plan p
                join review r on r.organisation_id = p.organisation_id and r.review_id = p.review_id
                join lateral (select s.sheet_id, s.changed_at from choice_sheet s
                    where s.organisation_id = p.organisation_id and s.child_id = p.child_id
                      and not exists (select 1 from review held where held.organisation_id = p.organisation_id
                        and held.child_id = p.child_id and held.withdrawn_at is null
                        and held.completed_on >= s.begun_on)
                    order by s.begun_on desc, s.sheet_id desc limit 1) sheet on true
                where p.organisation_id = :organisation and p.people_version > 0 and r.completed_on is null
                  and r.withdrawn_at is null and %s and %s
                  and exists (select 1 from choice_person c
                    where c.organisation_id = p.organisation_id and c.sheet_id = sheet.sheet_id
                      and c.told = '' and c.somebody_id <> :seer
                      and (c.wanted = 'NO') = exists (select 1 from review_plan_person asked
                        where asked.organisation_id = p.organisation_id and asked.review_id = p.review_id
                          and asked.somebody_id = c.somebody_id and asked.reply <> 'NOT_ASKED'))
                """.formatted(sight.condition(actor, "p.child_id"), Relations.isIro("p.child_id", ":seer", ":today"));
    }

    @Override
    public Waiting waiting(Counted counted) {
        return new Waiting(
                counted.number(),
                "Lists for a review that are not as the child chose",
                "/children/%s/reviews/%s/ready".formatted(counted.child(), counted.about()),
                Tone.SOON);
    }
}
