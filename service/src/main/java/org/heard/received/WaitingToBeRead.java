package org.heard.received;

import java.util.stream.LongStream;
import org.heard.access.Actor;
import org.heard.access.CountsWaiting.Counted;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Waits.Waiting;
import org.heard.alerts.Ages;
import org.heard.pages.Tone;

/// Of which children something was not read, or not answered where an answer is promised by a day: for their
/// IRO and whoever covers; past the day promised, for managers as well. What the screen raised waits where what
/// children send does, and what must not be read by somebody waits for others.
public final class WaitingToBeRead {
    private WaitingToBeRead() {}

    /// A query of `CountsWaiting`.
    ///
    /// @param about what of `p`, the row that is not read, leads to the page that shows it
    /// @param where what else must hold of it
    public static String query(Actor actor, Kind kind, String about, String where) {
        return """
                select count(distinct p.child_id) as number,
                    (array_agg(p.child_id order by p.said_on, p.piece_id))[1] as child,
                    (array_agg(%s order by p.said_on, p.piece_id))[1] as about,
                    max(:today::date - p.said_on) filter (where p.promised_by < :today) as late
                from received_piece p
                where p.organisation_id = :organisation and p.kind = '%s' and not p.raised and :seer <> all(p.not_for)
                  and (p.read_at is null or (p.asks and p.answered_from is null))
                  and exists (select 1 from child c where c.organisation_id = p.organisation_id
                    and c.child_id = p.child_id and c.sealed_on is null)
                  and (%s or (%s and p.promised_by < :today)) and %s
                """.formatted(
                        about,
                        kind.name(),
                        Relations.isIro("p.child_id", ":seer", ":today"),
                        kind.isForManagers() && actor.is(Role.IRO_MANAGER) ? "true" : "false",
                        where);
    }

    /// The line for it.
    public static Waiting waiting(Counted counted, String label, String href) {
        var late = counted.late();
        return late == null
                ? new Waiting(counted.number(), label, href, Tone.SOON)
                : new Waiting(
                        counted.number(),
                        label + ", past the day promised",
                        Ages.oldest(LongStream.of(late)),
                        href,
                        Tone.LATE);
    }
}
