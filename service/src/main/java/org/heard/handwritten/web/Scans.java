package org.heard.handwritten.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.heard.documents.Given;
import org.heard.handwritten.Box;
import org.heard.handwritten.Handwritten.Filing;
import org.heard.pages.Form;
import org.heard.pages.Once.Submitted;
import org.heard.pages.Option;
import org.heard.tellings.PersonToHide;
import org.springframework.web.multipart.MultipartFile;

/// The fields in which a scan is given and who must not see it, and what is said beside them.
final class Scans {
    private static final String FIELD = "scan";
    private static final String BOX = "box";
    private static final String NOBODY = "nobody";
    private static final String DOUBT = "doubt";

    private Scans() {}

    /// The file that was chosen.
    static Optional<Given> given(Form form, Optional<MultipartFile> scan) {
        var chosen = scan.filter(file -> !file.isEmpty());
        if (chosen.isEmpty()) {
            form.reject(FIELD, "Choose the scan or photo");
        }
        return chosen.map(Given::from);
    }

    /// Whom the child wrote in the box, as it was ticked; empty where an error says why.
    static Optional<Box> box(Form form) {
        var chosen = new HashSet<>(form.chosen(BOX));
        var nobody = chosen.remove(NOBODY);
        var doubt = chosen.remove(DOUBT);
        if (!nobody && !doubt && chosen.isEmpty()) {
            form.reject(BOX, "Look at that box on the form, and tick who is written there");
            return Optional.empty();
        }
        if (nobody && (doubt || !chosen.isEmpty())) {
            form.reject(BOX, "Tick either nobody, or who is written there");
            return Optional.empty();
        }
        return Optional.of(new Box(chosen, doubt));
    }

    /// What may be ticked.
    static List<Option> choices(List<PersonToHide> people) {
        var options = new ArrayList<Option>();
        options.add(Option.of(NOBODY, "Nobody, or there is no such box"));
        people.forEach(one -> options.add(Option.of(one.key(), one.name()).hint(as(one))));
        options.add(Option.of(DOUBT, "Somebody else, or I cannot tell").hint("Then only a manager reads it."));
        return options;
    }

    private static String as(PersonToHide one) {
        return switch (one.as()) {
            case IRO -> "Their IRO";
            case COVER -> "Stands in for their IRO";
            case SOCIAL_WORKER -> "Their social worker";
            case MANAGER -> "Manager of the IROs";
            case OPENS_PHOTOGRAPHS, CONNECTED -> one.relationship();
        };
    }

    /// Where to go on, empty for a refusal.
    static Optional<String> next(Filing filing, String path) {
        return filing instanceof Filing.Filed ? Optional.of(path) : Optional.empty();
    }

    /// Says beside its field why it was refused.
    static void answer(Form form, Submitted<Filing> submitted) {
        if (submitted instanceof Submitted.Refused<Filing>(var why)) {
            switch (why) {
                case Filing.NoSuchCode _ ->
                    form.reject(FIELD, "This code is on no form of this child’s: begin with the code");
                case Filing.FileRefused(var refusal) -> form.reject(FIELD, refusal.words());
                case Filing.NoScan _ -> form.reject(FIELD, "Choose a picture (JPEG or PNG) or a PDF");
                case Filing.Filed _ -> throw new IllegalStateException("filed is no refusal");
            }
        }
    }
}
