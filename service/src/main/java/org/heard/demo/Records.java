package org.heard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.children.CarePeriod;
import org.heard.children.Child;
import org.heard.children.Child.BirthDate;
import org.heard.children.Episode;
import org.heard.children.WholeRecord;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.madeup.Birth;
import org.heard.madeup.MadeUpChild;
import org.jspecify.annotations.Nullable;

/// Who a made-up child is and what their care was, as the service keeps it.
final class Records {
    private static final String NO_PUPIL_NUMBER_YET = "UN1";
    private static final int DAYS_UNTIL_SEALED = 28;

    private Records() {}

    static WholeRecord of(ChildId id, MadeUpChild child, LocalDate today) {
        var periods = new ArrayList<CarePeriod>();
        var episodes = new ArrayList<Episode>();
        for (var period : child.carePeriods()) {
            periods.add(new CarePeriod(
                    Ids.next(),
                    id,
                    period.began(),
                    true,
                    period.ended(),
                    orEmpty(period.endReason()),
                    Filling.SOURCE,
                    1));
            period.episodes().forEach(episode -> episodes.add(episode(id, episode)));
        }
        var sealed = sealedOn(child, today);
        return new WholeRecord(
                identity(id, child),
                otherBirthDates(child.birth()),
                identifiers(child, sealed != null),
                periods,
                episodes,
                child.people().stream()
                        .map(person -> Circle.connection(id, person))
                        .toList(),
                Circle.communication(id, child, today),
                sealed);
    }

    private static Child identity(ChildId id, MadeUpChild child) {
        return new Child(
                id,
                child.name().full(),
                orEmpty(child.name().knownAs()),
                "",
                child.sex(),
                child.ethnicity(),
                new BirthDate(
                        BirthDate.Kind.valueOf(child.birth().standing().name()),
                        child.birth().date(),
                        child.birth().source()),
                child.number(),
                Filling.SOURCE,
                1);
    }

    private static List<BirthDate> otherBirthDates(Birth birth) {
        var other = birth.otherDate();
        return other == null ? List.of() : List.of(new BirthDate(BirthDate.Kind.DISPUTED, other, birth.otherSource()));
    }

    private static Map<String, String> identifiers(MadeUpChild child, boolean sealed) {
        var identifiers = new HashMap<>(Map.of("SSDA903", child.number()));
        if (!sealed && !child.pupilNumber().equals(NO_PUPIL_NUMBER_YET)) {
            identifiers.put("UPN", child.pupilNumber());
        }
        return identifiers;
    }

    private static @Nullable LocalDate sealedOn(MadeUpChild child, LocalDate today) {
        var ended = child.latestCarePeriod().ended();
        if (ended == null || child.adoption() == null || !child.adoption().sealed()) {
            return null;
        }
        var on = ended.plusDays(DAYS_UNTIL_SEALED);
        return on.isAfter(today) ? null : on;
    }

    private static Episode episode(ChildId child, org.heard.madeup.Episode episode) {
        var placement = episode.placement();
        return new Episode(
                Ids.next(),
                child,
                episode.began(),
                episode.reasonNew(),
                episode.legalStatus(),
                episode.need(),
                placement.type(),
                placement.provider(),
                episode.ended(),
                orEmpty(episode.reasonEnded()),
                orEmpty(episode.reasonPlacementChanged()),
                orEmpty(episode.homePostcode()),
                placement.postcode(),
                orEmpty(placement.ofstedNumber()),
                Filling.SOURCE,
                1);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
