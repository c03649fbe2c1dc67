package org.heard.councils;

import org.heard.tellings.EndedUnanswered;
import org.springframework.stereotype.Component;

/// What a group of children raised, that ended while nobody had replied: it was closed, or nobody in it is looked after
/// any more. Nobody is told who raised it.
@Component
class IssuesEnded implements EndedUnanswered {
    @Override
    public String select() {
        return """
                select null::uuid as child_id, g.name as whose, 'Raised by a group of children' as what,
                    (i.raised_at at time zone 'Europe/London')::date as on_date,
                    case when g.closed_on is null then 'Nobody in the group is looked after any more'
                      else 'The group was closed' end as why,
                    '/service/groups/' || i.group_id as href
                from group_issue i join children_group g using (organisation_id, group_id)
                where i.organisation_id = :organisation
                  and (i.turned_back is null and i.reply is null or i.words_from > :now)
                  and (g.closed_on is not null or not exists (select 1 from group_member m
                    join child_in_care c on c.organisation_id = m.organisation_id and c.child_id = m.child_id
                    where m.organisation_id = i.organisation_id and m.group_id = i.group_id
                      and (m.until_on is null or m.until_on > (:now at time zone 'Europe/London')::date)))
                """;
    }
}
