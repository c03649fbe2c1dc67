package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Regulation;

/// The parts of the IRO Handbook that are implemented.
public final class IroHandbook {
    private IroHandbook() {}

    public static List<Regulation> regulations() {
        return List.of(new MeetingTheIro());
    }
}
