package org.heard.decisions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Owner;
import org.heard.decisions.Decisions.Refusal;
import org.heard.decisions.web.Owners.Choice;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Form;
import org.jspecify.annotations.Nullable;

/// What is typed of a decision, wherever one is made: the fields of the template `decisions/fields`.
record DecisionFields(String what, Owner owner, @Nullable LocalDate due, String outcome) {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final String SOMEBODY_ELSE = "other";

    /// What was typed; empty where something was not, and the form says so beside it.
    static Optional<DecisionFields> read(Form form, List<Choice> around) {
        form.required("what", "Enter what is to be done");
        var what = form.atMost(LONGEST_TEXT, "what", "The decision");
        var owner = owner(form, around);
        var due = form.date("due", "date by which it is to be done");
        var outcome = form.atMost(LONGEST_TEXT, "outcome", "What will be better");
        return form.hasErrors()
                ? Optional.empty()
                : owner.map(known -> new DecisionFields(what, known, due.orElse(null), outcome));
    }

    /// Fills the form with a decision as it stands.
    static void fill(Form form, Decision decision, List<Choice> around) {
        var choice = around.stream()
                .filter(one -> one.owner().equals(decision.owner()))
                .map(Choice::value)
                .findFirst();
        form.put("what", decision.what()).put("outcome", decision.wantedOutcome());
        form.put("owner", choice.orElse(SOMEBODY_ELSE));
        form.put("owner-name", choice.isPresent() ? "" : decision.owner().name());
        if (decision.due() != null) {
            form.put("due", decision.due());
        }
    }

    Decision decision(ChildId child, @Nullable ReviewId review, LocalDate madeOn, String by) {
        return Decision.of(child, review, madeOn, what, outcome, owner, due, by);
    }

    /// Whether nothing of the decision is other than it stands.
    boolean sameAs(Decision decision) {
        return what.equals(decision.what())
                && owner.equals(decision.owner())
                && Objects.equals(due, decision.due())
                && outcome.equals(decision.wantedOutcome());
    }

    private static Optional<Owner> owner(Form form, List<Choice> around) {
        if (form.typed("owner").equals(SOMEBODY_ELSE)) {
            form.required("owner-name", "Enter who does it");
            return Optional.of(new Owner(null, form.atMost(LONGEST_NAME, "owner-name", "The name")));
        }
        var owner = around.stream()
                .filter(choice -> choice.value().equals(form.typed("owner")))
                .findFirst()
                .map(Choice::owner);
        if (owner.isEmpty()) {
            form.reject("owner", "Choose who does it");
        }
        return owner;
    }

    static void reject(Form form, Refusal refusal) {
        switch (refusal) {
            case TEXT_MISSING -> form.reject("what", "Enter what is to be done");
            case OWNER_MISSING -> form.reject("owner", "Choose who does it");
            case NOT_YET, BEFORE_MADE ->
                form.reject("made", "The decision cannot have been made on a day still to come");
            case DUE_BEFORE_MADE -> form.reject("due", "It cannot be due before it was made");
            case NOTE_MISSING -> form.reject("outcome", "Enter what will be better");
        }
    }
}
