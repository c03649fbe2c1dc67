package org.heard.tellings;

import java.util.List;
import org.heard.enclosed.Enclosed;
import org.heard.screening.Concern;
import org.heard.screening.Screened.Match;

/// What is enclosed and no screen can read. It counts as raised and so stands first among what is to be read. By itself
/// it calls nobody in the night: most drawings are of suns and houses. With a worry it does, as any words would that
/// cannot be read: the child has said themself that something is wrong.
final class Unseen {
    private Unseen() {}

    static List<Match> in(Enclosed enclosed) {
        return enclosed.kinds().stream()
                .map(kind -> new Match(
                        Concern.UNREADABLE,
                        0,
                        0,
                        "",
                        kind.words() + " came with it: only a person can tell what is in it"))
                .toList();
    }
}
