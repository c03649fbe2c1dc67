package org.heard.care;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.law.FactKind;

/// Something care planning asks for, on the day it was done.
///
/// @param by who did it, in words; empty where nobody said
public record CareAct(UUID id, ChildId child, Kind kind, LocalDate on, String by, String source) {

    /// What can be done.
    public enum Kind {
        CARE_PLAN("Care plan made", FactKind.CARE_PLAN_MADE),
        PLACEMENT_PLAN("Placement plan made", FactKind.PLACEMENT_PLAN_MADE),
        REMAND_CARE_PLAN("Remand care plan made", FactKind.REMAND_CARE_PLAN_MADE),
        DETENTION_PLAN("Detention placement plan made", FactKind.DETENTION_PLAN_MADE),
        FIRST_HEALTH_ASSESSMENT("First health assessment", FactKind.HEALTH_ASSESSMENT),
        HEALTH_ASSESSMENT_REVIEW("Health assessment review", FactKind.HEALTH_ASSESSMENT),
        EDUCATION_PLAN_STARTED("Personal education plan started", FactKind.EDUCATION_PLAN_STARTED),
        EDUCATION_PLAN_AVAILABLE("Personal education plan ready", FactKind.EDUCATION_PLAN_AVAILABLE),
        EDUCATION_PLAN_REVIEWED("Personal education plan reviewed", FactKind.EDUCATION_PLAN_REVIEWED),
        PATHWAY_PLAN("Pathway plan made", FactKind.PATHWAY_PLAN_MADE);

        private final String words;
        private final FactKind fact;

        Kind(String words, FactKind fact) {
            this.words = words;
            this.fact = fact;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// What the clock knows it as.
        FactKind fact() {
            return fact;
        }
    }

    /// A new one.
    public static CareAct of(ChildId child, Kind kind, LocalDate on, String by, String source) {
        return new CareAct(Ids.next(), child, kind, on, by, source);
    }
}
