package org.heard.copies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.copies.Trace;
import org.heard.records.RecordText.Heading;

/// What stands under one heading of a copy, with what was found in it marked where it stands. The list of findings is
/// what counts: a name written with other accents than in who-is-who is in the list and not marked here.
public record Marked(String title, List<Piece> pieces) {
    public Marked {
        pieces = List.copyOf(pieces);
    }

    /// Some of the text.
    ///
    /// @param found whether it names somebody or some place
    public record Piece(String text, boolean found) {}

    static List<Marked> in(List<Heading> text, List<Trace> traces) {
        return text.stream().map(heading -> in(heading, traces)).toList();
    }

    private static Marked in(Heading heading, List<Trace> traces) {
        // The longest first: of "Rose Cottage" and "Rose" it is the cottage that stands there.
        var any = traces.stream()
                .filter(trace -> trace.kind() != Trace.Kind.TAKEN_OVER)
                .filter(trace -> trace.heading().equals(heading.title()))
                .map(Trace::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Marked::anySpaces)
                .collect(Collectors.joining("|"));
        var pieces = new ArrayList<Piece>();
        var end = 0;
        if (!any.isEmpty()) {
            var found = Pattern.compile(
                            "(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(heading.text());
            while (found.find()) {
                pieces.add(new Piece(heading.text().substring(end, found.start()), false));
                pieces.add(new Piece(found.group(), true));
                end = found.end();
            }
        }
        pieces.add(new Piece(heading.text().substring(end), false));
        return new Marked(
                heading.title(),
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    private static String anySpaces(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\p{Zs}]+"));
    }
}
