package org.heard.screening;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.screening.Screened.Match;

/// What the screen cannot read: another script, another language, letters without words, pictures alone. It counts as
/// raised, because somebody must read it who can.
final class Unreadable {
    /// So many words in a row that are none of English may be a sentence of another language.
    private static final int A_SENTENCE = 3;

    private Unreadable() {}

    static List<Match> in(String text, Written written) {
        var found = new ArrayList<Match>();
        otherScript(text)
                .map(span -> match(text, span, "Letters of another script"))
                .ifPresent(found::add);
        var words = written.words();
        if (words.stream().noneMatch(word -> hasLetter(word.plain()))) {
            found.add(match(text, new Span(0, text.length()), "No words to read"));
        } else if (found.isEmpty()) {
            var unknown = words.stream().filter(word -> !word.english()).count();
            if (unknown * 2 > words.size()) {
                found.add(match(text, new Span(0, text.length()), "Mostly not English words"));
            } else {
                sentence(words)
                        .map(span -> match(text, span, "Several words in a row that are not English"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// The same where a word or two need not be English, nor a number any word. Letters of another script count,
    /// however few.
    static List<Match> inAnswer(String text, Written written) {
        var letters = text.codePoints().anyMatch(Character::isLetter);
        var numbers = text.codePoints().anyMatch(Character::isDigit);
        var few = letters ? written.words().size() < A_SENTENCE : numbers;
        return few && otherScript(text).isEmpty() ? List.of() : in(text, written);
    }

    private static Optional<Span> otherScript(String text) {
        var from = -1;
        var to = -1;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var point = text.codePointAt(at);
            if (Character.isLetter(point) && isOther(UnicodeScript.of(point))) {
                from = from < 0 ? at : from;
                to = at + Character.charCount(point);
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private static boolean isOther(UnicodeScript script) {
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    private static Optional<Span> sentence(List<Written.Word> words) {
        var row = new ArrayList<Written.Word>();
        for (var word : words) {
            if (!word.english()) {
                row.add(word);
            } else if (row.size() < A_SENTENCE && word.plain().length() > 1) {
                // "I" and "a" are words of other languages too, and end no sentence of theirs.
                row.clear();
            }
        }
        return row.size() < A_SENTENCE
                ? Optional.empty()
                : Optional.of(new Span(row.getFirst().from(), row.getLast().to()));
    }

    private static boolean hasLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private static Match match(String text, Span span, String why) {
        return new Match(Concern.UNREADABLE, span.from(), span.to(), text.substring(span.from(), span.to()), why);
    }
}
