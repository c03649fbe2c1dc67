package org.heard.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.law.FactKind;

/// Something the law asks about in the care of a child, on the day it was done or happened: one kind for each fact the
/// clock knows by its day alone and no other module records.
///
/// @param by who did it, in words; empty where nobody said
public record CareAct(UUID id, ChildId child, Kind kind, LocalDate on, String by, String source) {

    /// What the law asks about that is more than a visit, a review or a move, by the part of a child's care it is
    /// about.
    public enum Area {
        PLANS("Plans"),
        HEALTH("Health"),
        EDUCATION("Education"),
        IRO("The IRO and reviews"),
        HOME("Where the child lives"),
        PEOPLE_THEY_KNOW("Living with somebody they know"),
        ADOPTION("Adoption"),
        SHORT_BREAKS("Short breaks"),
        SECURE("Secure accommodation and detention"),
        VISITOR("Independent visitor"),
        ADVOCACY("Advocacy"),
        CEASING("Before care ends"),
        LEAVING("Leaving care");

        private final String words;

        Area(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// What can be done, or can happen.
    public enum Kind {
        CARE_PLAN(Area.PLANS, "Care plan made", FactKind.CARE_PLAN_MADE),
        PLACEMENT_PLAN(Area.PLANS, "Placement plan made", FactKind.PLACEMENT_PLAN_MADE),
        REMAND_CARE_PLAN(Area.PLANS, "Remand care plan made", FactKind.REMAND_CARE_PLAN_MADE),
        DETENTION_PLAN(Area.PLANS, "Detention placement plan made", FactKind.DETENTION_PLAN_MADE),
        PLAN_CHANGE_PROPOSED(Area.PLANS, "Significant change of the care plan proposed", FactKind.PLAN_CHANGE_PROPOSED),
        FIRST_HEALTH_ASSESSMENT(Area.HEALTH, "First health assessment", FactKind.HEALTH_ASSESSMENT),
        HEALTH_ASSESSMENT_REVIEW(Area.HEALTH, "Health assessment review", FactKind.HEALTH_ASSESSMENT),
        EDUCATION_PLAN_STARTED(Area.EDUCATION, "Personal education plan started", FactKind.EDUCATION_PLAN_STARTED),
        EDUCATION_PLAN_AVAILABLE(Area.EDUCATION, "Personal education plan ready", FactKind.EDUCATION_PLAN_AVAILABLE),
        EDUCATION_PLAN_REVIEWED(Area.EDUCATION, "Personal education plan reviewed", FactKind.EDUCATION_PLAN_REVIEWED),
        IRO_MANAGER_TOLD(Area.IRO, "IRO manager told of the child", FactKind.IRO_MANAGER_TOLD),
        CHILD_TOLD_OF_IRO(Area.IRO, "Child told in writing who their IRO is", FactKind.CHILD_TOLD_OF_IRO),
        IRO_HANDED_OVER(Area.IRO, "IRO introduced the next IRO to the child", FactKind.IRO_HANDED_OVER),
        IRO_MONITORED(Area.IRO, "IRO checked progress between reviews", FactKind.IRO_MONITORED),
        EARLIER_REVIEW_CALLED_FOR(
                Area.IRO, "Something called for an earlier review", FactKind.EARLIER_REVIEW_CALLED_FOR),
        DECISION_FAILED(
                Area.IRO,
                "Decision of a review found not carried out, or about to change",
                FactKind.REVIEW_DECISION_FAILED),
        IRO_TOLD_OF_FAILURE(Area.IRO, "IRO told that a review’s decision failed", FactKind.IRO_TOLD_OF_FAILURE),
        PLACEMENT_NOTICE(Area.HOME, "Notice of the placement given", FactKind.PLACEMENT_NOTICE_GIVEN),
        OUT_OF_AREA_APPROVED(Area.HOME, "Placement out of the area approved", FactKind.OUT_OF_AREA_APPROVED),
        PARENTS_ASSESSED(Area.HOME, "Placing with parents assessed", FactKind.PARENTS_ASSESSED),
        LONG_TERM_CONDITIONS(
                Area.HOME, "Conditions of a long-term foster placement met", FactKind.LONG_TERM_CONDITIONS_MET),
        VISIT_REQUESTED(
                Area.HOME, "Visit asked for by the child, the carer or somebody else", FactKind.VISIT_REQUESTED),
        MISSING(Area.HOME, "Child went missing", FactKind.MISSING_EPISODE),
        HOME_NOTICE(Area.HOME, "Ofsted’s notice about the child’s home received", FactKind.HOME_NOTICE_RECEIVED),
        PLACEMENT_END_PROPOSED(Area.HOME, "Ending the placement proposed", FactKind.PLACEMENT_END_PROPOSED),
        PLACEMENT_ENDED_UNANNOUNCED(
                Area.HOME, "Placement ended before everybody had been told", FactKind.PLACEMENT_ENDED_UNANNOUNCED),
        PLACEMENT_END_NOTIFIED(Area.HOME, "End of the placement notified", FactKind.PLACEMENT_END_NOTIFIED),
        TEMPORARY_APPROVAL(Area.PEOPLE_THEY_KNOW, "Connected person approved temporarily", FactKind.TEMPORARY_APPROVAL),
        TEMPORARY_APPROVAL_EXTENDED(
                Area.PEOPLE_THEY_KNOW, "Temporary approval extended", FactKind.TEMPORARY_APPROVAL_EXTENDED),
        CONNECTED_PERSON_DECIDED(Area.PEOPLE_THEY_KNOW, "Full approval decided", FactKind.CONNECTED_PERSON_DECIDED),
        CONNECTED_PERSON_REVIEW_ASKED(
                Area.PEOPLE_THEY_KNOW,
                "Independent review of a refused approval asked for",
                FactKind.CONNECTED_PERSON_REVIEW_ASKED),
        AUTHORITY_TO_PLACE(Area.ADOPTION, "Authority to place for adoption obtained", FactKind.AUTHORITY_TO_PLACE),
        PROSPECTIVE_ADOPTER_APPROVED(
                Area.ADOPTION,
                "Prospective adopters approved temporarily as foster carers",
                FactKind.PROSPECTIVE_ADOPTER_APPROVED),
        SHORT_BREAK_BEGAN(Area.SHORT_BREAKS, "First short break began", FactKind.SHORT_BREAK_BEGAN),
        SHORT_BREAK_VISITS_AGREED(
                Area.SHORT_BREAKS, "Visits during short breaks agreed", FactKind.SHORT_BREAK_VISITS_AGREED),
        SECURE_PLACEMENT(Area.SECURE, "Secure placement began", FactKind.SECURE_PLACEMENT_BEGAN),
        SECURE_REVIEW(Area.SECURE, "Criteria for secure accommodation reviewed", FactKind.SECURE_CRITERIA_REVIEW),
        DETAINED(Area.SECURE, "Detained on sentence", FactKind.DETAINED_ON_SENTENCE),
        DETENTION_VISIT(Area.SECURE, "Visited in detention", FactKind.DETENTION_VISIT),
        VISITOR_CONSIDERED(Area.VISITOR, "Independent visitor considered", FactKind.INDEPENDENT_VISITOR_CONSIDERED),
        VISITOR_APPOINTED(Area.VISITOR, "Independent visitor appointed", FactKind.INDEPENDENT_VISITOR_APPOINTED),
        ADVOCATE_INFORMATION(
                Area.ADVOCACY, "Child told about advocates and helped to get one", FactKind.ADVOCATE_INFORMATION_GIVEN),
        ADVOCATE_OFFERED(Area.ADVOCACY, "Advocate offered", FactKind.ADVOCACY_OFFERED),
        ADVOCATE_REFUSED(Area.ADVOCACY, "Child told the advocate they want none", FactKind.ADVOCACY_REFUSED),
        CEASING_CONSIDERED(Area.CEASING, "Ceasing to look after the child considered", FactKind.CEASING_CONSIDERED),
        CEASING_ASSESSED(Area.CEASING, "Plan for ceasing assessed", FactKind.CEASING_ASSESSED),
        CEASING_APPROVED(Area.CEASING, "Ceasing approved", FactKind.CEASING_APPROVED),
        PATHWAY_NEEDS_ASSESSED(Area.LEAVING, "Needs for leaving care assessed", FactKind.PATHWAY_NEEDS_ASSESSED),
        PATHWAY_PLAN(Area.LEAVING, "Pathway plan made", FactKind.PATHWAY_PLAN_MADE),
        PATHWAY_REVIEW_ASKED_FOR(
                Area.LEAVING, "Review of the pathway plan asked for", FactKind.PATHWAY_REVIEW_ASKED_FOR),
        PATHWAY_REVIEWED(Area.LEAVING, "Pathway plan reviewed", FactKind.PATHWAY_REVIEWED),
        PERSONAL_ADVISER(Area.LEAVING, "Personal adviser appointed", FactKind.PERSONAL_ADVISER_APPOINTED),
        LEAVER_ACCOMMODATED(
                Area.LEAVING, "Accommodation for a care leaver first provided", FactKind.LEAVER_ACCOMMODATED),
        LEAVER_VISITED(Area.LEAVING, "Visited by the personal adviser", FactKind.LEAVER_VISITED);

        private final Area area;
        private final String words;
        private final FactKind fact;

        Kind(Area area, String words, FactKind fact) {
            this.area = area;
            this.words = words;
            this.fact = fact;
        }

        public Area area() {
            return area;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// What the clock knows it as.
        public FactKind fact() {
            return fact;
        }

        /// Those about one part of a child's care, in the order in which they are offered.
        public static List<Kind> of(Area area) {
            return Stream.of(values()).filter(kind -> kind.area == area).toList();
        }
    }

    /// A new one.
    public static CareAct of(ChildId child, Kind kind, LocalDate on, String by, String source) {
        return new CareAct(Ids.next(), child, kind, on, by, source);
    }
}
