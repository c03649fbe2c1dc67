package org.heard.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.heard.pages.Days;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;

/// What a record says of the review itself, a sentence a line, and how a correction made later is said beside it.
final class ReviewSentences {
    private ReviewSentences() {}

    /// The lines as they stand now.
    ///
    /// @param covered whether a meeting was chaired by whoever covered for the child's IRO that day
    static List<String> now(Review review, Predicate<ReviewMeeting> covered) {
        var lines = new ArrayList<String>();
        var completed = review.completedOn();
        lines.add(review.title() + (completed == null ? "." : ", completed on " + Days.written(completed) + "."));
        review.meetings().stream()
                .sorted(Comparator.comparing(ReviewMeeting::on))
                .forEach(meeting -> lines.add(line(meeting, covered.test(meeting))));
        var part = review.tookPart();
        var code = review.returnedCode();
        if (part != null) {
            lines.add("How the child took part: " + low(String.join(", ", part.words())) + ".");
        } else if (code != null) {
            lines.add("How the child took part: " + low(code.words()) + ".");
        }
        var alone = review.spokeAlone();
        if (alone != null) {
            lines.add(Sentences.ended("The child spoke with the IRO alone: " + low(oneLine(alone.words()))));
        }
        return lines;
    }

    /// What a correction changed, in words.
    static String changed(List<String> before, SaidOfReview.Change change) {
        var said = new ArrayList<String>();
        said.add("Corrected on " + Days.written(change.on()) + (change.by().isEmpty() ? "" : " by " + change.by())
                + ".");
        var now = change.lines().stream().filter(line -> !before.contains(line)).toList();
        var gone =
                before.stream().filter(line -> !change.lines().contains(line)).toList();
        if (!now.isEmpty()) {
            said.add("It now says: " + String.join(" ", now));
        }
        if (!gone.isEmpty()) {
            said.add("That stands in place of: " + String.join(" ", gone));
        }
        return String.join(" ", said);
    }

    private static String line(ReviewMeeting meeting, boolean covered) {
        var chair = meeting.chair();
        var said = new StringBuilder("Meeting of ")
                .append(Days.written(meeting.on()))
                .append(": ")
                .append(low(meeting.outcome().words()));
        if (meeting.mode() != null) {
            said.append(", ").append(low(meeting.mode().words()));
        }
        if (chair != null) {
            said.append(", chaired by ").append(chair.name());
            if (covered) {
                said.append(", who covered for the child’s IRO");
            }
        }
        if (!meeting.reason().isEmpty()) {
            said.append(". Reason: ").append(oneLine(meeting.reason()));
        }
        return Sentences.ended(said.toString());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String low(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
