package org.heard.access;

import java.util.Arrays;
import java.util.Map;

/// What can be done with a child's record, and for whom that is. The case line can read and answer; it never edits
/// what the IRO service holds. Whoever manages a person with a relation reads what that person reads, and changes
/// nothing.
public enum Act {
    /// Open the child's page.
    SEE,
    /// Read words a child said or wrote; business support never does.
    SEE_WORDS,
    /// Record and complete a review.
    RECORD_REVIEW,
    /// Plan a review, ask people to it, put it off.
    INVITE,
    /// Note what was asked before a review and what came of it.
    CONSULT,
    /// Draft the record of a review, as IRO or as note-taker.
    DRAFT_RECORD,
    /// Take out the copies which the IRO has released, and say what became of them.
    DISTRIBUTE,
    /// Note a conversation between the child and their IRO.
    RECORD_IRO_CONTACT,
    /// Note what they saw of a child who does not say it in words.
    OBSERVE,
    /// Write down for the child why they are in care, their plan and what was decided, and let it go to them.
    EXPLAIN,
    /// Note a statutory visit.
    RECORD_VISIT,
    /// Give the social worker's report for a review, as its writer or for them.
    GIVE_REPORT,
    /// Say what became of a decision or of what the child asked for.
    ANSWER,
    /// Agree to the decisions of a review or contest them: the social worker's manager, or the IRO service for them.
    ANSWER_DECISIONS,
    /// Keep identity, entries, moves, statuses, endings, and who is who.
    KEEP_RECORD,
    /// Give the child the card they sign in with, stop it, open their space for a visit.
    KEEP_CARD,
    /// Say who the child's IRO is.
    ALLOCATE;

    /// Whether a relation allows it.
    ///
    /// @param steps whose the steps of a review are in this authority
    boolean allowedTo(RelationKind kind, boolean managing, Map<Step, RelationKind> steps) {
        var iro = kind.isIro();
        return switch (this) {
            case SEE -> true;
            case SEE_WORDS -> kind != RelationKind.BUSINESS_SUPPORT;
            case RECORD_REVIEW, RECORD_IRO_CONTACT -> iro && !managing;
            case RECORD_VISIT -> kind == RelationKind.SOCIAL_WORKER && !managing;
            case ANSWER, OBSERVE, EXPLAIN, KEEP_CARD -> (iro || kind == RelationKind.SOCIAL_WORKER) && !managing;
            case GIVE_REPORT -> !managing;
            case ANSWER_DECISIONS -> managing == (kind == RelationKind.SOCIAL_WORKER);
            case INVITE, CONSULT, DRAFT_RECORD, DISTRIBUTE -> (iro || kind == steps.get(step())) && !managing;
            case KEEP_RECORD -> (iro || kind == RelationKind.BUSINESS_SUPPORT) && !managing;
            case ALLOCATE -> false;
        };
    }

    private Step step() {
        return Arrays.stream(Step.values())
                .filter(step -> step.act() == this)
                .findFirst()
                .orElseThrow();
    }
}
