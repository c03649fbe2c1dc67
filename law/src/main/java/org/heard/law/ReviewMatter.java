package org.heard.law;

/// What must be gone into at every review of a child's case: regulation 35 and Schedule 7 of the Care Planning,
/// Placement and Case Review (England) Regulations 2010, in our own words, and two matters this service asks about
/// beside them.
///
/// The headings were read; the schedule's full text is still to be checked, so the words say what each matter is about
/// and quote nothing. The order is that of a conversation: what came of last time, then the child's life, then the
/// plan.
public enum ReviewMatter {
    CHANGES(
            "What has changed, and what came of the last decisions",
            "What is different since the last review, what was decided then, what was done, and why not where it was not."),
    PLACEMENT(
            "Where the child lives",
            "Whether it is still the right place, and what may have to change there before the next review."),
    EDUCATION(
            "Education", "How the child is getting on in learning, what they need, and whether anything must change."),
    HEALTH("Health", "What the last health assessment found, and whether anything must change."),
    LEISURE("Friends, leisure and interests", "What the child enjoys and whether they can do it."),
    IDENTITY(
            "Identity",
            "Whether the child’s needs from their religion, origin, culture, language and who they are, are being met."),
    FAMILY_TIME(
            "Time with family and people who matter",
            "How time with parents, brothers, sisters and others is going, and whether more or less of it is right."),
    SUPPORT(
            "Advice and support between visits",
            "Whether the child knows whom to ask for advice and support, and whether they get it."),
    LEGAL_STATUS("Legal status", "Whether another legal status should be sought for the child."),
    PERMANENCE("A home to stay in", "Whether there is a plan for the child’s permanent home, and how it is moving."),
    LEAVING_CARE(
            "Getting ready for leaving care",
            "Whether anything has to be arranged for the time when the child is no longer looked after."),
    WISHES(
            "Wishes and feelings, and the IRO’s view",
            "What the child wants and feels about all this, above all about what changed or will, and what the IRO thinks."),
    VISITS(
            "How often the social worker visits",
            "Where the law leaves the interval to be decided for this child: whether it is right."),
    UNFAIR_TREATMENT(
            "Being treated fairly",
            "Whether the child meets racism or is treated worse for who they are, and what is done about it.",
            Standing.DESIGN),
    MONEY("Money", "Whether pocket money, savings and what the child is entitled to are in order.", Standing.DESIGN);

    private final String title;
    private final String question;
    private final Standing standing;

    ReviewMatter(String title, String question) {
        this(title, question, Standing.STATUTE);
    }

    ReviewMatter(String title, String question, Standing standing) {
        this.title = title;
        this.question = question;
        this.standing = standing;
    }

    /// As it heads its part of the record.
    public String title() {
        return title;
    }

    /// What is to be gone into.
    public String question() {
        return question;
    }

    /// The law, or this service's own choice.
    public Standing standing() {
        return standing;
    }

    /// Where it comes from.
    public Citation source() {
        return standing.isLaw()
                ? Citation.schedule(Instrument.CARE_PLANNING_REGULATIONS, "7", "")
                : Citation.part(Instrument.HEARD, "asked at every review");
    }
}
