package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Instrument;
import org.heard.law.Regulation;

/// The sections of the Children Act 1989 that are implemented, in the order of the Act.
public final class ChildrenAct {
    private ChildrenAct() {}

    public static List<Regulation> regulations() {
        return List.of(
                new LookedAfter(),
                new WishesAndFeelings(),
                new WaysOfAccommodating(),
                new IndependentVisitor(),
                new AppointmentOfIro(),
                new FunctionsOfIro(),
                new CaseReferral(),
                new CarePlanForTheCourt(),
                new LookedAfterOnRemand());
    }

    static Citation section(String number) {
        return Citation.section(Instrument.CHILDREN_ACT_1989, number);
    }
}
