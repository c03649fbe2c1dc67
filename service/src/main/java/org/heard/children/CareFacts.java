package org.heard.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.Act;
import org.heard.clock.EveryChild;
import org.heard.clock.FactSource;
import org.heard.clock.Gathering;
import org.heard.clock.Recording;
import org.heard.ids.ChildId;
import org.heard.law.BirthDate;
import org.heard.law.FactKind;
import org.heard.law.Known;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.springframework.stereotype.Component;

/// Tells the clock when and where the child was looked after, and under which law, from the return's codes.
@Component
class CareFacts implements FactSource, EveryChild {
    private final ChildStore store;

    CareFacts(ChildStore store) {
        this.store = store;
    }

    @Override
    public List<ChildId> listChildren() {
        return store.listIds();
    }

    @Override
    public Map<FactKind, Recording> recorded() {
        var care = new Recording("/care", Act.KEEP_RECORD);
        return Map.of(
                FactKind.ADOPTION_ORDER_MADE, care,
                FactKind.DIED, care,
                FactKind.BIRTH_DATE, new Recording("/identity/birth-date", Act.KEEP_RECORD),
                FactKind.CARE_PERIODS, care,
                FactKind.CARE_PERIOD_START, care,
                FactKind.PLACEMENTS, care,
                FactKind.PLACEMENT_INTENTION, care,
                FactKind.LEGAL_STATUSES, care);
    }

    @Override
    public void gather(Set<ChildId> children, Gathering into) {
        for (var child : store.list(children)) {
            var born = child.birthDate();
            if (born != null) {
                into.birthDate(
                        child.id(),
                        new BirthDate(
                                born.day(),
                                BirthDate.Certainty.valueOf(born.kind().name())));
            }
        }
        store.histories(children).forEach((child, history) -> {
            into.care(
                    child,
                    history.periods().stream()
                            .map(period -> period(period, history))
                            .toList(),
                    history.placements().stream().map(CareFacts::placement).toList(),
                    history.legalStatuses().stream()
                            .map(status -> new LegalStatus(legalStatus(status.code()), status.began(), status.ended()))
                            .toList());
            history.periods().forEach(period -> tellEnding(child, period, into));
        });
    }

    /// SSDA903 REC codes that mean more than that care ended: adopted (E11, E12), died (E2).
    private static void tellEnding(ChildId child, CarePeriod period, Gathering into) {
        var ended = period.ended();
        if (ended == null) {
            return;
        }
        switch (period.endReason()) {
            case "E11", "E12" -> into.date(child, FactKind.ADOPTION_ORDER_MADE, ended);
            case "E2" -> into.date(child, FactKind.DIED, ended);
            default -> {}
        }
    }

    /// A spell made of short breaks only has reviews and visits of its own (Care Planning Regulations 2010, reg 48).
    private static org.heard.law.CarePeriod period(CarePeriod period, CareHistory history) {
        var episodes = history.episodes().stream()
                .filter(episode -> period.covers(episode.began()))
                .toList();
        var shortBreaks = !episodes.isEmpty()
                && episodes.stream().allMatch(episode -> List.of("V3", "V4").contains(episode.legalStatus()));
        return new org.heard.law.CarePeriod(
                period.began(),
                period.beganExactly(),
                period.ended(),
                shortBreaks ? org.heard.law.CarePeriod.Regime.SHORT_BREAKS : org.heard.law.CarePeriod.Regime.ORDINARY);
    }

    private static Placement placement(Stretch stretch) {
        LocalDate ended = stretch.ended();
        return Placement.of(placement(stretch.code()), stretch.began())
                .ended(ended)
                .meantToLastTo18(List.of("U1", "U4").contains(stretch.code()) ? Known.YES : Known.UNKNOWN);
    }

    /// SSDA903 PLACE codes; what has no meaning in the law is "not known".
    static PlacementKind placement(String code) {
        return switch (code) {
            case "A3", "A4", "A5", "A6" -> PlacementKind.PLACED_FOR_ADOPTION;
            case "P1" -> PlacementKind.WITH_PARENTS;
            case "U1", "U4" -> PlacementKind.LONG_TERM_FOSTER;
            case "U2", "U5" -> PlacementKind.FOSTERING_FOR_ADOPTION;
            case "U3" -> PlacementKind.CONNECTED_PERSON;
            case "U6" -> PlacementKind.FOSTER;
            case "K1" -> PlacementKind.SECURE;
            case "K2" -> PlacementKind.CHILDRENS_HOME;
            case "K3" -> PlacementKind.SUPPORTED_ACCOMMODATION;
            case "R1", "R2" -> PlacementKind.HOSPITAL_OR_CARE_HOME;
            case "R3" -> PlacementKind.RESIDENTIAL_FAMILY_CENTRE;
            case "R5" -> PlacementKind.YOUTH_DETENTION;
            case "S1" -> PlacementKind.RESIDENTIAL_SCHOOL;
            case "H5", "P2", "P3", "Z1", "Z11", "Z12", "Z13", "Z14" -> PlacementKind.OTHER_ARRANGEMENTS;
            default -> PlacementKind.NOT_KNOWN;
        };
    }

    /// SSDA903 LS codes. J1 does not say which kind of remand; a remand to local authority accommodation is the wider.
    static LegalStatusKind legalStatus(String code) {
        return switch (code) {
            case "C1" -> LegalStatusKind.INTERIM_CARE_ORDER;
            case "C2" -> LegalStatusKind.FULL_CARE_ORDER;
            case "D1" -> LegalStatusKind.FREED_FOR_ADOPTION;
            case "E1" -> LegalStatusKind.PLACEMENT_ORDER;
            case "V2" -> LegalStatusKind.ACCOMMODATED_SECTION_20;
            case "V3" -> LegalStatusKind.SHORT_BREAK_SINGLE;
            case "V4" -> LegalStatusKind.SHORT_BREAKS_SERIES;
            case "J1" -> LegalStatusKind.REMANDED_TO_LOCAL_AUTHORITY;
            case "J2" -> LegalStatusKind.POLICE_AND_CRIMINAL_EVIDENCE;
            case "J3" -> LegalStatusKind.SENTENCED;
            case "L1" -> LegalStatusKind.POLICE_PROTECTION;
            case "L2" -> LegalStatusKind.EMERGENCY_PROTECTION_ORDER;
            case "L3" -> LegalStatusKind.CHILD_ASSESSMENT_ORDER;
            default -> LegalStatusKind.NOT_KNOWN;
        };
    }
}
