package org.heard.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.law.ReviewMatter;
import org.jspecify.annotations.Nullable;

/// A part of the record of a review, in the order it is read: what is recorded of the review, who took part,
/// what people said, each matter the law asks about, the rights, the decisions.
public enum RecordPart {
    THE_REVIEW("The review", "Its meetings, who chaired, and how the child took part. Recorded with the review."),
    PEOPLE("Who took part", "Who was there, and who was asked and was not."),
    CHILD_SAID("What the child said", "In the child’s own words as far as you have them, and how they said it."),
    PARENTS_SAID("What parents said", "Each parent by name. A parent who did not come was still asked."),
    CARERS_SAID("What carers said", "Foster carers, keyworkers, whoever looks after the child day by day."),
    OTHERS_SAID("What others said", "School, health, advocate, children’s guardian, anybody else who was asked."),
    CHANGES(ReviewMatter.CHANGES),
    PLACEMENT(ReviewMatter.PLACEMENT),
    EDUCATION(ReviewMatter.EDUCATION),
    HEALTH(ReviewMatter.HEALTH),
    LEISURE(ReviewMatter.LEISURE),
    IDENTITY(ReviewMatter.IDENTITY),
    UNFAIR_TREATMENT(ReviewMatter.UNFAIR_TREATMENT),
    FAMILY_TIME(ReviewMatter.FAMILY_TIME),
    SUPPORT(ReviewMatter.SUPPORT),
    MONEY(ReviewMatter.MONEY),
    LEGAL_STATUS(ReviewMatter.LEGAL_STATUS),
    PERMANENCE(ReviewMatter.PERMANENCE),
    LEAVING_CARE(ReviewMatter.LEAVING_CARE),
    VISITS(ReviewMatter.VISITS),
    WISHES(ReviewMatter.WISHES),
    RIGHTS("The child’s rights", "Whether the child knows that they may ask a court and that they may complain."),
    EARLIER_DECISIONS("What came of earlier decisions", "How far those from before the review got."),
    DECISIONS("Decisions", "Those made at the review."),
    OWN_NOTES("Your own notes", "Nobody else reads them. They are no part of the record and go to nobody.");

    private static final List<RecordPart> SAID = List.of(CHILD_SAID, PARENTS_SAID, CARERS_SAID, OTHERS_SAID);
    private static final List<RecordPart> LISTED = List.of(THE_REVIEW, PEOPLE, RIGHTS, EARLIER_DECISIONS, DECISIONS);

    private final String title;
    private final String question;
    private final @Nullable ReviewMatter matter;

    RecordPart(String title, String question) {
        this.title = title;
        this.question = question;
        matter = null;
    }

    RecordPart(ReviewMatter matter) {
        title = matter.title();
        question = matter.question();
        this.matter = matter;
    }

    /// The parts in which people are quoted, each with what they said.
    public static List<RecordPart> said() {
        return SAID;
    }

    /// The matters that are gone into.
    public static List<RecordPart> matters() {
        return Arrays.stream(values()).filter(part -> part.matter != null).toList();
    }

    /// The parts that are made of what is recorded elsewhere, line by line; all others are written in paragraphs.
    public static List<RecordPart> listed() {
        return LISTED;
    }

    /// The part an address names; empty where none has that name.
    public static Optional<RecordPart> at(String address) {
        return Arrays.stream(values())
                .filter(part -> part.address().equals(address))
                .findFirst();
    }

    /// Its name in an address: "family-time".
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /// What belongs into it.
    public String question() {
        return question;
    }

    /// The matter the law or this service asks about; empty for what people said.
    public Optional<ReviewMatter> matter() {
        return Optional.ofNullable(matter);
    }

    /// Whether a child's words stand in it, which business support never sees.
    public boolean holdsTheChildsWords() {
        return this == CHILD_SAID || this == WISHES;
    }

    /// Whether people write paragraphs in it; anything else is recorded elsewhere and stands in it line by line.
    public boolean isWritten() {
        return !LISTED.contains(this);
    }

    /// Whether an amendment can stand in it. What is recorded of the review is corrected there, and decisions are made
    /// anew: both are said beside what was signed without one.
    public boolean canBeAmended() {
        return isOfTheRecord() && (isWritten() || this == PEOPLE || this == RIGHTS);
    }

    /// Whether it is part of the record at all.
    public boolean isOfTheRecord() {
        return this != OWN_NOTES;
    }
}
