package org.heard.records.web;

import java.util.List;
import java.util.stream.Stream;
import org.heard.pages.Form;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.RecordPart;
import org.heard.records.Written;
import org.jspecify.annotations.Nullable;

/// Two people wrote in one part of a record: what the second to save is asked, and what follows from the answer. The
/// template `records/theirs`.
public final class BothWrote {
    /// The answer that what somebody else wrote meanwhile should stand.
    public static final String THEIRS = "THEIRS";

    /// The answer that what stands in the writer's own boxes should.
    public static final String MINE = "MINE";

    /// The answer that both should, theirs first.
    public static final String BOTH = "BOTH";

    private BothWrote() {}

    /// What should stand.
    public static String whose(RecordPart part) {
        return "whose-" + part.address();
    }

    /// Says that the page asked.
    public static String asks(RecordPart part) {
        return "asks-" + part.address();
    }

    /// Shows what somebody else wrote meanwhile and asks what should stand; nothing is written before that is answered.
    static void ask(Form form, Written theirs) {
        var part = theirs.part();
        form.put(PartFields.version(part), Integer.toString(theirs.version()));
        form.put(asks(part), "yes").put(whose(part), "");
        form.reject(
                whose(part), part.title() + ": " + theirs.by() + " wrote here while you did. Choose what should stand");
    }

    static boolean asked(Form form, RecordPart part) {
        return form.chose(asks(part), "yes");
    }

    /// Whether theirs alone should stand; where that was asked and not answered, the form says so.
    static boolean leavesTheirs(Form form, RecordPart part) {
        if (asked(form, part) && form.typed(whose(part)).isEmpty()) {
            form.reject(whose(part), part.title() + ": choose what should stand");
        }
        return asked(form, part) && form.chose(whose(part), THEIRS);
    }

    static boolean takesBoth(Form form, RecordPart part) {
        return asked(form, part) && form.chose(whose(part), BOTH);
    }

    /// How far a matter is met: of both, mine where I said.
    static @Nullable Met met(Form form, RecordPart part, Written theirs) {
        var mine = PartFields.metIn(form, part);
        return mine == null && takesBoth(form, part) ? theirs.met() : mine;
    }

    /// Theirs and below it mine: one text where theirs is one for everybody, else a paragraph more.
    static List<Paragraph> together(Written theirs, String mine) {
        if (mine.isEmpty()) {
            return theirs.paragraphs();
        }
        return PartFields.inPlace(theirs)
                ? List.of(Paragraph.of((theirs.text() + "\n\n" + mine).strip()))
                : together(theirs, List.of(Paragraph.of(mine)));
    }

    /// Theirs, and after them those of mine that are not among them.
    static List<Paragraph> together(Written theirs, List<Paragraph> mine) {
        var more = mine.stream().filter(paragraph -> !theirs.paragraphs().contains(paragraph));
        return Stream.concat(theirs.paragraphs().stream(), more).toList();
    }
}
