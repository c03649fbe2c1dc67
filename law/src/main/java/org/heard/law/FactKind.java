package org.heard.law;

/// Every kind of fact a rule may need, in words that finish "the service does not hold ...".
///
/// Kinds from [#IRO_MANAGER_TOLD] on are dated acts: [Facts] keeps them as bare dates.
public enum FactKind {
    CARE_PERIODS("the spells in which the child was looked after"),
    CARE_PERIOD_START("the day the child became looked after"),
    BIRTH_DATE("the child's date of birth"),
    PLACEMENTS("where the child lives and has lived"),
    PLACEMENT_INTENTION("whether the placement is meant to last until 18"),
    CHILD_AGREEMENT("whether the child agreed to fewer visits"),
    LEGAL_STATUSES("the legal ground on which the child is looked after"),
    REVIEWS("reviews completed"),
    IRO_APPOINTMENTS("who has been the child's IRO, and from when"),
    BANK_HOLIDAYS("the bank holidays of the years counted"),
    IRO_MANAGER_TOLD("when the IRO manager was told of the child", "the IRO manager was told"),
    IRO_MET_CHILD("when the IRO met the child", "the IRO met the child"),
    IRO_MONITORED("when the IRO checked progress between reviews", "the IRO checked progress"),
    REVIEW_PLANNED("when the next review is planned", "the next review was planned"),
    WORKER_SPOKE_TO_IRO(
            "when the social worker spoke to the IRO before the review", "the social worker spoke to the IRO"),
    PAPERS_TO_IRO("when the plans and report reached the IRO", "the papers reached the IRO"),
    DECISIONS_ISSUED("when the review's decisions were issued", "the decisions were issued"),
    MANAGER_ANSWERED("when the manager answered the decisions", "the manager answered"),
    RECORD_COMPLETED("when the record of the review was finished", "the record was finished"),
    RECORD_SENT("when the record of the review was sent out", "the record was sent out"),
    STATUTORY_VISIT("statutory visits to the child", "the last visit was made"),
    CARE_PLAN_MADE("when a care plan was made", "the care plan was made"),
    PLACEMENT_PLAN_MADE("when the placement plan was made", "the placement plan was made"),
    REMAND_CARE_PLAN_MADE("when the remand care plan was made", "the remand care plan was made"),
    DETENTION_PLAN_MADE("when the detention placement plan was made", "the detention placement plan was made"),
    HEALTH_ASSESSMENT("health assessments", "the last health assessment was made"),
    EDUCATION_PLAN_STARTED("when the personal education plan was started", "the personal education plan was started"),
    EDUCATION_PLAN_AVAILABLE("when the personal education plan was ready", "the personal education plan was ready"),
    EDUCATION_PLAN_REVIEWED(
            "when the personal education plan was reviewed", "the personal education plan was reviewed"),
    TEMPORARY_APPROVAL(
            "when the connected person was temporarily approved", "the connected person was temporarily approved"),
    TEMPORARY_APPROVAL_EXTENDED("whether the temporary approval was extended", "the temporary approval was extended"),
    CONNECTED_PERSON_DECIDED("when the connected person's full approval was decided", "full approval was decided"),
    AUTHORITY_TO_PLACE("when authority to place for adoption was obtained", "authority to place was obtained"),
    SECURE_PLACEMENT_BEGAN("when the secure placement began", "the secure placement began"),
    SECURE_CRITERIA_REVIEW("reviews of the secure criteria", "the secure criteria were last reviewed"),
    SHORT_BREAK_BEGAN("the first day of the first short break", "the first short break began"),
    PATHWAY_NEEDS_ASSESSED("when needs for leaving care were assessed", "needs for leaving care were assessed"),
    PATHWAY_PLAN_MADE("when the pathway plan was made", "the pathway plan was made"),
    ADVOCACY_OFFERED("when an advocate was offered", "an advocate was offered"),
    MISSING_EPISODE("episodes of being missing", "the child went missing"),
    DIED("whether the child died", "the child died");

    private final String words;
    private final String event;

    FactKind(String words) {
        this(words, words);
    }

    FactKind(String words, String event) {
        this.words = words;
        this.event = event;
    }

    public String words() {
        return words;
    }

    /// The act as it is told: "the IRO met the child".
    public String event() {
        return event;
    }

    public boolean isDatedAct() {
        return compareTo(IRO_MANAGER_TOLD) >= 0;
    }
}
