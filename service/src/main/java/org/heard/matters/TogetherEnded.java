package org.heard.matters;

import org.heard.tellings.EndedUnanswered;
import org.springframework.stereotype.Component;

/// What children said of time with a brother or sister, who have left care while nobody had answered them.
@Component
class TogetherEnded implements EndedUnanswered {
    @Override
    public String select() {
        return """
                select s.child_id, '' as whose, 'About time with a brother or sister' as what, s.said_on as on_date,
                    'The child has left care' as why, '/children/' || s.child_id || '/together' as href
                from sibling_time_said s
                where s.organisation_id = :organisation and s.kind <> 'HAPPENED'
                  and not exists (select 1 from sibling_time_answer a where a.organisation_id = s.organisation_id
                    and a.said_id = s.said_id and a.child_id = s.child_id and a.shown_from <= :now)
                  and not exists (select 1 from child_in_care c
                    where c.organisation_id = s.organisation_id and c.child_id = s.child_id)
                """;
    }
}
