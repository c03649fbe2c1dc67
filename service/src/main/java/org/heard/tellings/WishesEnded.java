package org.heard.tellings;

import org.heard.voice.ClosedWishes;
import org.springframework.stereotype.Component;

/// What adults wrote down that a child wants, and that somebody said to be another child's words or took back alone.
@Component
class WishesEnded implements EndedUnanswered {
    @Override
    public String select() {
        return """
                select w.child_id, '' as whose, '%s' as what, w.on_date,
                    case when w.alone then 'Taken back on ' else 'Said on ' end
                      || to_char(w.withdrawn_at at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                      || case when w.alone then ' by one person alone: ' else ' to be another child’s words: ' end
                      || w.because
                      || case when w.alone and w.confirmed_at is null then '. A manager has yet to look at it'
                        when w.alone then '. A manager left it so'
                        when w.confirmed_at is null then '. A manager has yet to confirm it'
                        else '. A manager confirmed it' end as why,
                    '/children/' || w.child_id || '/wishes/' || w.wish_id || '/other-child' as href
                from (%s) w
                """.formatted(InService.WRITTEN, ClosedWishes.SELECT);
    }
}
