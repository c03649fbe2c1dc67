package org.heard.access;

/// A step of a review that an authority may give to another than the IRO. The IRO and whoever covers may always do it
/// too: it is they who answer for the review.
public enum Step {
    INVITE(Act.INVITE, "Planning and inviting", "Finding the day and the place, asking people, noting who comes."),
    CONSULT(
            Act.CONSULT,
            "Consulting beforehand",
            "Asking the child how they want it, noting the talk of social worker and IRO and that the report came."),
    MINUTE(
            Act.DRAFT_RECORD,
            "Taking notes",
            "Drafting the record, without the child’s words and the IRO’s own notes. Only the IRO signs."),
    DISTRIBUTE(
            Act.DISTRIBUTE,
            "Distributing",
            "Posting or handing over the copies which the IRO has released, and noting what became of them.");

    private final Act act;
    private final String title;
    private final String what;

    Step(Act act, String title, String what) {
        this.act = act;
        this.title = title;
        this.what = what;
    }

    /// What can be done by whoever the step belongs to.
    public Act act() {
        return act;
    }

    /// As said on a page.
    public String title() {
        return title;
    }

    /// What belongs to it, in a sentence.
    public String what() {
        return what;
    }

    /// The setting by which an authority gives it to somebody, from a day on.
    String key() {
        return Steps.KEYS + name();
    }
}
