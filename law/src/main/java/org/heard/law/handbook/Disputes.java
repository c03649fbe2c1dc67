package org.heard.law.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.Dispute;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.jspecify.annotations.Nullable;

/// What every rule on disputes asks of them.
public final class Disputes {
    private static final int SETTLED_SHOWN = 2;

    private Disputes() {}

    /// The disputes whose duties are written: all that are open, and the last of this care period that are
    /// settled. None for a child who is not looked after.
    public static List<Dispute> shown(DutySheet sheet) {
        var all = sheet.facts().disputes().items();
        var care = sheet.care();
        if (all.isEmpty() || care == null) return List.of();
        var shown = new ArrayList<Dispute>(all.size());
        int settled = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            var dispute = all.get(i);
            boolean open = dispute.resolved() == null;
            if (open || (care.includes(dispute.raised()) && settled++ < SETTLED_SHOWN)) shown.addFirst(dispute);
        }
        return shown;
    }

    /// The day the formal process began: where only its first stage is known, that day. Null while informal.
    public static @Nullable LocalDate formalFrom(Dispute dispute) {
        var formal = dispute.formal();
        if (formal != null || dispute.stages().isEmpty()) return formal;
        return dispute.stages().getFirst().began();
    }

    /// The last day of all the stages together.
    public static LocalDate lastDay(DutySheet sheet, LocalDate formalFrom) {
        return sheet.limit(DisputeResolution.DRP_2, formalFrom).to();
    }

    /// Met on the day a dispute tells. Where it tells none, owed if it is known to the end, else cannot tell.
    public static Duty.Builder met(DutySheet sheet, Duty.Builder duty, LocalDate from, @Nullable LocalDate on) {
        if (on != null) return duty.met(on);
        var today = sheet.today();
        if (from.isAfter(today) || sheet.facts().disputes().covers(from, today)) return duty;
        return duty.cannotTell(MissingFact.between(FactKind.DISPUTES, from, today));
    }
}
