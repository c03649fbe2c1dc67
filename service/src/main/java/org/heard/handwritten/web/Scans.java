package org.heard.handwritten.web;

import java.util.Optional;
import org.heard.documents.Given;
import org.heard.handwritten.Handwritten.Filing;
import org.heard.pages.Form;
import org.heard.pages.Once.Submitted;
import org.springframework.web.multipart.MultipartFile;

/// The field in which a scan is given, and what is said beside it.
final class Scans {
    private static final String FIELD = "scan";

    private Scans() {}

    /// The file that was chosen.
    static Optional<Given> given(Form form, Optional<MultipartFile> scan) {
        var chosen = scan.filter(file -> !file.isEmpty());
        if (chosen.isEmpty()) {
            form.reject(FIELD, "Choose the scan or photo");
        }
        return chosen.map(Given::from);
    }

    /// Where to go on, empty for a refusal.
    static Optional<String> next(Filing filing, String path) {
        return filing instanceof Filing.Filed ? Optional.of(path) : Optional.empty();
    }

    /// Says beside its field why it was refused.
    static void answer(Form form, Submitted<Filing> submitted) {
        if (submitted instanceof Submitted.Refused<Filing>(var why)) {
            switch (why) {
                case Filing.NoSuchCode _ -> form.reject("code", "No form of a child you work with has this code");
                case Filing.FileRefused(var refusal) -> form.reject(FIELD, refusal.words());
                case Filing.NoScan _ -> form.reject(FIELD, "Choose a picture (JPEG or PNG) or a PDF");
                case Filing.Filed _ -> throw new IllegalStateException("filed is no refusal");
            }
        }
    }
}
