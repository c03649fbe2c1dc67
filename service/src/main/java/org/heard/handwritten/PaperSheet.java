package org.heard.handwritten;

import java.util.List;
import java.util.Map;
import org.heard.paper.QrCode;
import org.heard.paper.Sheet;
import org.heard.plain.Phrases;

/// The form as it is printed, in large print: its words for the age, room to write and draw, and a square with
/// its code.
public final class PaperSheet {
    private static final List<OnPaper> QUESTIONS =
            List.of(OnPaper.GOOD, OnPaper.HARD, OnPaper.WISH, OnPaper.MEETING, OnPaper.NOT_SEE, OnPaper.WITH_ME);

    private PaperSheet() {}

    /// The sheet of a form.
    ///
    /// @param words  of the child's language
    /// @param origin where the service is found from outside
    public static Sheet of(PaperForm form, Phrases words, String origin) {
        return Sheet.of(
                "handwritten/sheet",
                Map.of(
                        "words",
                        words,
                        "questions",
                        QUESTIONS,
                        "code",
                        form.printedCode(),
                        "square",
                        QrCode.of(origin + "/work/paper?code=" + form.code())));
    }
}
