package org.heard.participation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.paper.QrCode;
import org.heard.paper.Sheet;

/// A link let go in this browser a moment ago, to be printed: the one place its secret stands, in the session on the
/// server. After ten minutes it can only be taken back, and another let go.
public record LinkToPrint(UUID review, String name, LocalDate lastOn, String secret, Instant until)
        implements Serializable {
    private static final String NAME = LinkToPrint.class.getName();
    private static final Duration TO_PRINT = Duration.ofMinutes(10);

    /// Keeps what was just let go.
    public static void keep(
            FeedbackLinks.Given.ToPrint given, ReviewId review, Instant now, HttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        NAME,
                        new LinkToPrint(
                                review.value(), given.name(), given.lastOn(), given.secret(), now.plus(TO_PRINT)));
    }

    /// The last one let go here for this review, while it can be printed.
    public static Optional<LinkToPrint> find(HttpServletRequest request, ReviewId review, Instant now) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((LinkToPrint) session.getAttribute(NAME))
                        .filter(link -> link.review().equals(review.value()) && now.isBefore(link.until()));
    }

    /// The sheet that goes into the envelope: to whom, the link as a square and in letters, who reads it. No child, no
    /// council, nothing of the meeting.
    ///
    /// @param origin where the service is found from outside
    public Sheet sheet(String origin) {
        var where = origin + FeedbackLinks.at(secret);
        return Sheet.of(
                "participation/sheet",
                Map.of("name", name, "where", where, "square", QrCode.of(where), "lastOn", Days.written(lastOn)));
    }
}
