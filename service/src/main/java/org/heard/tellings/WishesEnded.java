package org.heard.tellings;

import org.heard.voice.ClosedWishes;
import org.springframework.stereotype.Component;

/// What adults wrote down that children want, and that was withdrawn or whose child has left care.
@Component
class WishesEnded implements EndedUnanswered {
    @Override
    public String select() {
        return """
                select w.child_id, '' as whose, 'A wish written down by an adult' as what, w.on_date,
                    case when w.withdrawn_at is null then 'The child has left care'
                      else 'Withdrawn on ' || to_char(w.withdrawn_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                        || ': ' || w.withdrawn_because end as why,
                    case when w.withdrawn_at is null then '/children/' || w.child_id || '/wishes/' || w.wish_id
                      else '/children/' || w.child_id end as href,
                    w.steps
                from (%s) w
                """.formatted(ClosedWishes.SELECT);
    }
}
