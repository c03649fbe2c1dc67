package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Regulation;

/// The sections of the Children Act 1989 that are implemented.
public final class ChildrenAct {
    private ChildrenAct() {}

    public static List<Regulation> regulations() {
        return List.of(new AppointmentOfIro());
    }
}
