package org.heard.advocacy;

import org.heard.tellings.EndedUnanswered;
import org.springframework.stereotype.Component;

/// What children asked for who have left care while nobody had answered.
@Component
class RequestsEnded implements EndedUnanswered {
    @Override
    public String select() {
        return """
                select q.child_id, '' as whose,
                    case q.kind when 'ADVOCATE' then 'Asked for an advocate' when 'SEE_IRO' then 'Asked to see their IRO'
                      else 'Asked to complain' end as what,
                    (q.asked_at at time zone 'Europe/London')::date as on_date, 'The child has left care' as why,
                    '/work/asked/' || q.request_id as href
                from child_request q
                where q.organisation_id = :organisation and q.answered_at is null and not %s
                  and not exists (select 1 from child_in_care c
                    where c.organisation_id = q.organisation_id and c.child_id = q.child_id)
                """.formatted(RequestStore.isKept(":reader"));
    }
}
