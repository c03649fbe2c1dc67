package org.heard.children;

import static org.heard.children.EnteringCare.refused;

import java.util.Optional;

/// What setting right or taking back something wrongly recorded makes of a child's care periods and episodes.
final class CorrectingCare {
    private final CareSequence care;

    CorrectingCare(CareSequence care) {
        this.care = care;
    }

    /// Sets right how an episode began; what followed from it follows from the new facts.
    Optional<CareRefusal> correct(Episode wrong, CareCorrection right) {
        var room = care.room(wrong);
        if (!right.on().equals(wrong.began()) && !room.holds(right.on())) {
            return care.impossible(right.on()).or(() -> refused(room));
        }
        return care.impossible(right.on()).or(() -> {
            var before = care.before(wrong);
            return before.isPresent() ? correctChange(before.get(), wrong, right) : correctEntry(wrong, right);
        });
    }

    private Optional<CareRefusal> correctChange(Episode before, Episode wrong, CareCorrection right) {
        var moves = wrong.changesPlacement(before);
        var corrected = wrong.beginning(right.on(), wrong.reasonBegan())
                .under(wrong.changesStatus(before) ? right.legalStatus() : wrong.legalStatus())
                .in(moves ? right.placement() : Placement.of(wrong));
        var left = before.ending(right.on(), before.reasonEnded(), moves ? right.reasonMoved() : "");
        if (corrected.equals(wrong) && left.equals(before)) {
            return refused(new CareRefusal.NothingNew());
        }
        care.remove(wrong);
        care.put(left);
        care.put(corrected);
        care.carryStatus(wrong, corrected);
        care.carryPlacement(wrong, corrected);
        return Optional.empty();
    }

    private Optional<CareRefusal> correctEntry(Episode wrong, CareCorrection right) {
        var corrected = wrong.beginning(right.on(), wrong.reasonBegan())
                .under(right.legalStatus())
                .in(right.placement())
                .needing(right.need(), right.homePostcode());
        if (corrected.equals(wrong)) {
            return refused(new CareRefusal.NothingNew());
        }
        var period = care.periodOf(wrong);
        care.remove(wrong);
        care.replace(period.beginning(right.on()));
        care.put(corrected);
        care.carryStatus(wrong, corrected);
        care.carryPlacement(wrong, corrected);
        for (var next = care.after(corrected); next.isPresent(); next = care.after(next.get())) {
            if (next.get().need().equals(wrong.need())) {
                care.put(next.get().needing(right.need(), next.get().homePostcode()));
            }
        }
        return Optional.empty();
    }

    /// Sets right when and how a spell of care ended.
    Optional<CareRefusal> correct(CarePeriod wrong, CareEntry.Ended right) {
        if (right.on().equals(wrong.ended()) && right.reason().equals(wrong.endReason())) {
            return refused(new CareRefusal.NothingNew());
        }
        return care.impossible(right.on())
                .or(() -> care.later(wrong)
                        .map(CarePeriod::began)
                        .filter(right.on()::isAfter)
                        .map(CareRefusal.LaterSpell::new))
                .or(() -> EnteringCare.end(care, wrong, right));
    }

    /// Takes back an episode that never was: what it changed stays as it was before. An entry into care can be taken
    /// back only with nothing after it.
    Optional<CareRefusal> withdraw(Episode wrong) {
        var before = care.before(wrong);
        if (before.isPresent()) {
            var kept = before.get().ending(wrong.ended(), wrong.reasonEnded(), wrong.reasonMoved());
            care.remove(wrong);
            care.put(kept);
            care.carryStatus(wrong, kept);
            care.carryPlacement(wrong, kept);
            return Optional.empty();
        }
        var next = care.after(wrong);
        if (next.isPresent()) {
            return refused(new CareRefusal.LaterChange(next.get().began()));
        }
        care.remove(care.periodOf(wrong));
        care.remove(wrong);
        return Optional.empty();
    }

    /// Takes back the ending of a spell: the child is still looked after.
    Optional<CareRefusal> withdrawEnding(CarePeriod wrong) {
        var next = care.later(wrong);
        if (next.isPresent()) {
            return refused(new CareRefusal.LaterSpell(next.get().began()));
        }
        care.replace(wrong.ending(null, ""));
        care.last(wrong).ifPresent(one -> care.put(one.ending(null, "", "")));
        return Optional.empty();
    }
}
