package org.heard.records;

import java.util.List;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.springframework.stereotype.Component;

/// What a record says of its review, with who of those who chaired covered for the child's IRO. Runs in its caller's
/// transaction.
@Component
class Chairing {
    private final Relations relations;

    Chairing(Relations relations) {
        this.relations = relations;
    }

    /// As it stands now, a sentence each.
    List<String> lines(Review review) {
        return ReviewSentences.now(review, meeting -> covered(review, meeting));
    }

    private boolean covered(Review review, ReviewMeeting meeting) {
        var chair = meeting.chair();
        return chair != null
                && chair.person() != null
                && relations
                        .find(RelationKind.COVER, review.child(), meeting.on())
                        .filter(cover -> cover.person().equals(chair.person()))
                        .isPresent();
    }
}
