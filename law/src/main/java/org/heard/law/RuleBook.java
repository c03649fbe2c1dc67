package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.law.adoption.AdoptionAgencies;
import org.heard.law.advocacy.Advocacy;
import org.heard.law.careplanning.CarePlanning;
import org.heard.law.childrenact.ChildrenAct;
import org.heard.law.complaints.Complaints;
import org.heard.law.construction.Construction;
import org.heard.law.design.OwnDesign;
import org.heard.law.detention.Detention;
import org.heard.law.handbook.IroHandbook;
import org.heard.law.homes.Homes;
import org.heard.law.leavingcare.LeavingCare;
import org.heard.law.records.Records;
import org.heard.law.secure.SecureAccommodation;

/// The whole rule book as implemented: facts about a child in, the duties owed to that child out.
///
/// It is immutable and may be shared between threads.
public final class RuleBook {
    private static final RuleBook CURRENT = new RuleBook(WorkingDays.ofEngland());

    private final WorkingDays workingDays;
    private final List<Regulation> regulations;
    private final Map<RuleId, Rule> rules;

    private RuleBook(WorkingDays workingDays) {
        this.workingDays = workingDays;
        var all = new ArrayList<Regulation>();
        all.addAll(Construction.regulations());
        all.addAll(CarePlanning.regulations());
        all.addAll(ChildrenAct.regulations());
        all.addAll(AdoptionAgencies.regulations());
        all.addAll(SecureAccommodation.regulations());
        all.addAll(LeavingCare.regulations());
        all.addAll(Detention.regulations());
        all.addAll(Complaints.regulations());
        all.addAll(Advocacy.regulations());
        all.addAll(Homes.regulations());
        all.addAll(Records.regulations());
        all.addAll(IroHandbook.regulations());
        all.addAll(OwnDesign.regulations());
        regulations = List.copyOf(all);
        var byId = new LinkedHashMap<RuleId, Rule>();
        for (var regulation : regulations) {
            for (var rule : regulation.rules()) {
                if (byId.put(rule.id(), rule) != null) throw new IllegalStateException("Two rules are " + rule.id());
            }
        }
        rules = Collections.unmodifiableMap(byId);
    }

    /// The law as this version has it, with the calendar shipped with it.
    public static RuleBook current() {
        return CURRENT;
    }

    /// The same law over another calendar, say after a proclamation.
    public static RuleBook with(WorkingDays calendar) {
        return new RuleBook(calendar);
    }

    /// Changes whenever a rule does; dates derived under another version must be derived again.
    public String lawVersion() {
        return "2026-11-27";
    }

    public String calendarVersion() {
        return workingDays.version();
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /// The regulations that are implemented, in the order of the rule book.
    public List<Regulation> regulations() {
        return regulations;
    }

    /// @throws IllegalArgumentException when no rule has that id
    public Rule rule(RuleId id) {
        var rule = rules.get(id);
        if (rule == null) throw new IllegalArgumentException("No rule " + id);
        return rule;
    }

    /// What would change if something had happened or were to happen: the differences between two lists of duties.
    public List<Difference> whatIf(Facts facts, Imagined imagined, LocalPolicy policy, LocalDate today) {
        return whatIf(facts, imagined.appliedTo(facts), policy, today);
    }

    public List<Difference> whatIf(Facts facts, Facts imagined, LocalPolicy policy, LocalDate today) {
        return Difference.between(duties(facts, policy, today), duties(imagined, policy, today), today);
    }

    /// The facts which, moved by a week, change the date of a duty: ask it of each duty of these facts on this day.
    public Levers levers(Facts facts, LocalPolicy policy, LocalDate today) {
        return Levers.of(this, facts, policy, today);
    }

    /// Every duty of the current care period, met and still to be met, in the order of the rule book.
    public List<Duty> duties(Facts facts, LocalPolicy policy, LocalDate today) {
        var sheet = new DutySheet(facts, policy, today, workingDays);
        for (var regulation : regulations) {
            int mark = sheet.written();
            try {
                regulation.apply(sheet);
            } catch (CalendarYearMissing missing) {
                sheet.strikeFrom(mark);
                sheet.duty(regulation.rules().getFirst(), "the facts held", today)
                        .cannotTell(MissingFact.of(FactKind.BANK_HOLIDAYS))
                        .note(missing.getMessage())
                        .add();
            }
        }
        return Collections.unmodifiableList(sheet.duties());
    }
}
