package org.heard.people;

import java.util.Map;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.clock.Recording;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.law.IroAppointment;
import org.springframework.stereotype.Component;

/// Tells the clock who was the child's IRO, and when. Cover is not an appointment: the child's IRO stays the child's.
@Component
class AppointmentFacts implements FactSource {
    private final Relations relations;

    AppointmentFacts(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        return Map.of(FactKind.IRO_APPOINTMENTS, new Recording("#who", Act.ALLOCATE));
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        relations.listOf(children).forEach((child, all) -> {
            for (var relation : all) {
                if (relation.kind() == RelationKind.IRO) {
                    var until = relation.until();
                    into.appointment(
                            child, new IroAppointment(relation.from(), until == null ? null : until.minusDays(1)));
                }
            }
        });
    }
}
