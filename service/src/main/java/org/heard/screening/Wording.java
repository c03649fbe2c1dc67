package org.heard.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of the list of patterns: words that, standing so, raise a text.
record Wording(Concern concern, List<Part> parts, String why) {
    /// Words run together count from this many letters on inside one word, and across words from so many.
    private static final int RUN_IN_ONE = 5;

    private static final int RUN_ACROSS = 9;

    /// So many letters may stand in a gap within one word.
    private static final int A_GAP = 6;

    /// Letters that may follow the beginning of a word where the next word runs into it.
    private static final int LONGEST_ENDING = 3;

    /// A place in the pattern.
    sealed interface Part {
        /// Any of these words.
        record OneOf(List<Form> forms, boolean optional) implements Part {}

        /// Up to so many words of any kind.
        record Gap(int most) implements Part {}
    }

    /// A word in the pattern, each letter once.
    ///
    /// @param stem whether words that begin with it count
    record Form(String letters, boolean stem) {
        boolean fits(Written.Word word) {
            if (stem ? Letters.startsWith(word.meant(), 0, letters) : Letters.same(word.meant(), letters)) {
                return true;
            }
            // What is a word of its own is no misspelling of another.
            return !word.english()
                    && (stem ? Letters.beginsLike(word.meant(), letters) : Letters.alike(word.meant(), letters));
        }
    }

    List<Span> findIn(Written written) {
        var found = new ArrayList<Span>();
        for (var at = 0; at < written.words().size(); at++) {
            var from = at;
            end(written.words(), at, 0)
                    .map(end -> new Span(
                            written.words().get(from).from(),
                            written.words().get(end - 1).to()))
                    .ifPresent(found::add);
        }
        found.addAll(runTogether(written));
        return found;
    }

    /// The word after the last that fits, where the pattern fits from here.
    private Optional<Integer> end(List<Written.Word> words, int at, int part) {
        if (part == parts.size()) {
            return Optional.of(at);
        }
        return switch (parts.get(part)) {
            case Part.Gap(var most) -> {
                for (var skipped = 0; skipped <= most && at + skipped <= words.size(); skipped++) {
                    var end = end(words, at + skipped, part + 1);
                    if (end.isPresent()) {
                        yield end;
                    }
                }
                yield Optional.empty();
            }
            case Part.OneOf(var forms, var optional) -> {
                var fits = at < words.size() && forms.stream().anyMatch(form -> form.fits(words.get(at)));
                var end = fits ? end(words, at + 1, part + 1) : Optional.<Integer>empty();
                yield end.isEmpty() && optional ? end(words, at, part + 1) : end;
            }
        };
    }

    private List<Span> runTogether(Written written) {
        var found = new ArrayList<>(runTogether(written, Run.of(written.words()), RUN_ACROSS, 0));
        for (var word : written.words()) {
            if (word.meant().length() >= RUN_IN_ONE && !word.english()) {
                found.addAll(runTogether(new Written(List.of(word)), Run.of(List.of(word)), RUN_IN_ONE, A_GAP));
            }
        }
        return found;
    }

    private List<Span> runTogether(Written written, Run run, int least, int gap) {
        var found = new ArrayList<Span>();
        for (var at = 0; at < run.letters().length(); at++) {
            var end = endOfRun(run.letters(), at, 0, gap);
            if (end - at >= least) {
                found.add(new Span(
                        written.words().get(run.word(at)).from(),
                        written.words().get(run.word(end - 1)).to()));
            }
        }
        return found;
    }

    /// The letter after the last that fits, or -1.
    ///
    /// @param gap how many letters a gap may have here
    private int endOfRun(String letters, int at, int part, int gap) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case Part.Gap _ -> {
                var end = -1;
                for (var skipped = 0; skipped <= gap && at + skipped <= letters.length() && end < 0; skipped++) {
                    end = endOfRun(letters, at + skipped, part + 1, gap);
                }
                yield end;
            }
            case Part.OneOf(var forms, var optional) -> {
                var end = optional ? endOfRun(letters, at, part + 1, gap) : -1;
                for (var form : forms) {
                    end = Math.max(end, endOf(form, letters, at, part, gap));
                }
                yield end;
            }
        };
    }

    private int endOf(Form form, String letters, int at, int part, int gap) {
        // Where one word ends with the letter the next begins with, run together it stands once.
        var shared = at > 0 && part > 0 && form.letters().charAt(0) == letters.charAt(at - 1) ? 1 : 0;
        for (var from = at - shared; from <= at; from++) {
            if (Letters.startsWith(letters, from, form.letters())) {
                var last = from + form.letters().length();
                for (var ending = 0; ending <= (form.stem() ? LONGEST_ENDING : 0); ending++) {
                    var end = last + ending > letters.length() ? -1 : endOfRun(letters, last + ending, part + 1, gap);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
        }
        return -1;
    }

    /// All letters of a text in one row, each once, with the word each is of.
    record Run(String letters, List<Integer> words) {
        static Run of(List<Written.Word> written) {
            var letters = new StringBuilder();
            var words = new ArrayList<Integer>();
            for (var at = 0; at < written.size(); at++) {
                var meant = written.get(at).meant();
                for (var i = 0; i < meant.length(); i++) {
                    var letter = meant.charAt(i);
                    if (letters.isEmpty() || letters.charAt(letters.length() - 1) != letter) {
                        letters.append(letter);
                        words.add(at);
                    }
                }
            }
            return new Run(letters.toString(), words);
        }

        int word(int letter) {
            return words.get(letter);
        }
    }
}
