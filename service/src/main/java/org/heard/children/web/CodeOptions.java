package org.heard.children.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heard.children.Words;
import org.heard.pages.Form;
import org.heard.pages.Option;

/// The codes a field of the care history offers. One that can no longer be chosen is still offered where it stands.
public final class CodeOptions {
    private CodeOptions() {}

    public static List<Option> legalStatuses(Form form) {
        return of(Words.legalStatuses(), Words::legalStatus, form.typed("legalStatus"), "Choose a legal status");
    }

    public static List<Option> needs(Form form) {
        return of(Words.needs(), Words::need, form.typed("need"), "Choose a reason");
    }

    public static List<Option> placements(Form form) {
        return of(Words.placements(), Words::placement, form.typed("placement"), "Choose a placement");
    }

    public static List<Option> providers(Form form) {
        return of(Words.providers(), Words::provider, form.typed("provider"), "Not known, or none");
    }

    public static List<Option> moveReasons(Form form) {
        return of(Words.moveReasons(), Words::moveReason, form.typed("reason"), "Choose a reason");
    }

    public static List<Option> endings(Form form) {
        return of(Words.endings(), Words::ending, form.typed("endReason"), "Choose how");
    }

    private static List<Option> of(Map<String, String> codes, UnaryOperator<String> words, String now, String ask) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", ask));
        codes.forEach((code, meaning) -> options.add(Option.of(code, meaning)));
        if (!now.isEmpty() && !codes.containsKey(now)) {
            options.add(Option.of(now, words.apply(now)));
        }
        return options;
    }
}
