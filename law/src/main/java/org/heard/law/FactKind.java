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
    SHORT_BREAK_STAYS("the stays of a series of short breaks"),
    DISPUTES("disputes raised by the IRO"),
    COMPLAINTS("complaints made"),
    HOME("the children's home"),
    PLACEMENT_DISTANCE("whether the placement is outside the authority's area, and how far"),
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
    ADVOCACY_REFUSED("whether the child refused an advocate, to the advocate", "the child refused an advocate"),
    MISSING_EPISODE("episodes of being missing", "the child went missing"),
    EARLIER_REVIEW_CALLED_FOR("events that call for an earlier review", "something called for an earlier review"),
    PLAN_CHANGE_PROPOSED(
            "when a significant change of the care plan was proposed", "a significant change of plan was proposed"),
    REVIEW_ADJOURNED("when a review was adjourned", "the review was adjourned"),
    CHILD_CONSULTED_ON_REVIEW(
            "when the child was asked how they want the review", "the child was asked how they want the review"),
    INTERPRETER_NEEDED("whether an interpreter is needed", "an interpreter was found to be needed"),
    INTERPRETER_ARRANGED("when an interpreter was arranged", "an interpreter was arranged"),
    RIGHTS_CHECKED("when the IRO checked that the child knows their rights", "the IRO checked the child's rights"),
    CHILD_TOLD_OF_IRO("when the child was told in writing who their IRO is", "the child was told who their IRO is"),
    IRO_HANDED_OVER("when one IRO introduced the next to the child", "the IRO introduced the next"),
    REVIEW_DECISION_FAILED(
            "when a review's decision was found not to be carried out, or about to change",
            "a decision of the review failed or changed"),
    IRO_TOLD_OF_FAILURE("when the IRO was told that a review's decision failed", "the IRO was told"),
    PLACEMENT_NOTICE_GIVEN("when notice of the placement was given", "notice of the placement was given"),
    OUT_OF_AREA_APPROVED("when a placement out of the area was approved", "the placement out of the area was approved"),
    PLACEMENT_END_PROPOSED("when it was proposed to end a placement", "ending the placement was proposed"),
    PLACEMENT_ENDED_UNANNOUNCED(
            "when a placement ended without everybody being told beforehand",
            "the placement ended, and not everybody had been told"),
    PLACEMENT_END_NOTIFIED("when the end of the placement was notified", "the end of the placement was notified"),
    CEASING_CONSIDERED(
            "when it was considered to stop looking after the child", "ceasing to look after the child was considered"),
    CEASING_ASSESSED("when the plan for ceasing was assessed", "the plan for ceasing was assessed"),
    CEASING_APPROVED("when ceasing to look after the child was approved", "ceasing was approved"),
    PARENTS_ASSESSED("when placing the child with parents was assessed", "placing the child with parents was assessed"),
    LONG_TERM_CONDITIONS_MET(
            "when the conditions of a long-term foster placement were met",
            "the conditions of a long-term placement were met"),
    VISIT_REQUESTED("when a visit was asked for", "a visit was asked for"),
    HOME_NOTICE_RECEIVED("when Ofsted gave notice about the child's home", "Ofsted gave notice about the child's home"),
    CONNECTED_PERSON_REVIEW_ASKED(
            "when an independent review of a refused approval was asked for", "an independent review was asked for"),
    PROSPECTIVE_ADOPTER_APPROVED(
            "when prospective adopters were temporarily approved as foster carers",
            "the prospective adopters were temporarily approved"),
    SHORT_BREAK_VISITS_AGREED("when visits during short breaks were agreed", "visits during short breaks were agreed"),
    DETAINED_ON_SENTENCE("when the child was detained on sentence", "the child was detained on sentence"),
    DETENTION_VISIT("visits to the child in detention", "the child was visited in detention"),
    INDEPENDENT_VISITOR_CONSIDERED(
            "when an independent visitor was considered", "an independent visitor was considered"),
    INDEPENDENT_VISITOR_APPOINTED("when an independent visitor was appointed", "an independent visitor was appointed"),
    COMPLAINT_INTENDED("when the child said they mean to complain", "the child said they mean to complain"),
    ADVOCATE_INFORMATION_GIVEN(
            "when the child was told about advocates and helped to get one", "the child was told about advocates"),
    IRO_TOLD_OF_COMPLAINT("when the IRO was told of a complaint", "the IRO was told of the complaint"),
    PERSONAL_ADVISER_APPOINTED("when a personal adviser was appointed", "a personal adviser was appointed"),
    PATHWAY_REVIEW_ASKED_FOR("when a review of the pathway plan was asked for", "a pathway review was asked for"),
    PATHWAY_REVIEWED("reviews of the pathway plan", "the pathway plan was last reviewed"),
    LEAVER_ACCOMMODATED("when accommodation for a care leaver was first provided", "accommodation was first provided"),
    LEAVER_VISITED("the personal adviser's visits", "the personal adviser last visited"),
    ADOPTION_ORDER_MADE("when an adoption order was made", "the adoption order was made"),
    HOME_VISITED("visits of the independent person to the home", "the independent person visited"),
    HOME_VISIT_REPORTED("when the report of the visit to the home was sent", "the report of the visit was sent"),
    HOME_QUALITY_REVIEWED("reviews of the quality of care in the home", "the quality of care was reviewed"),
    HOME_QUALITY_REPORTED(
            "when the report on the quality of care was sent to Ofsted", "the report on the quality of care was sent"),
    HOME_LOCATION_REVIEWED("reviews of where the home is", "where the home is was reviewed"),
    HOME_CHALLENGED_AUTHORITY(
            "when the home challenged the placing authority", "the home challenged the placing authority"),
    HOME_CHALLENGE_ANSWERED("when the home's challenge was answered", "the home's challenge was answered"),
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
