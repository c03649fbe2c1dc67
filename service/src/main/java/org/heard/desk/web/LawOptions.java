package org.heard.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.law.LegalStatusKind;
import org.heard.law.PlacementKind;
import org.heard.pages.Option;

/// Where a child lives, and on what legal ground, as far as the law tells them apart: to choose from.
final class LawOptions {
    private LawOptions() {}

    /// The first is an empty one.
    static List<Option> placements(String none) {
        return options(PlacementKind.values(), none);
    }

    /// The first is an empty one.
    static List<Option> statuses(String none) {
        return options(LegalStatusKind.values(), none);
    }

    private static List<Option> options(Enum<?>[] all, String none) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", none));
        for (var one : all) {
            if (!one.name().equals("NOT_KNOWN")) {
                options.add(Option.of(one.name(), words(one)));
            }
        }
        return options;
    }

    private static String words(Enum<?> one) {
        return switch (one.name()) {
            case "LONG_TERM_FOSTER" -> "Long-term foster care";
            case "FOSTER" -> "Foster care";
            case "CHILDRENS_HOME" -> "Children’s home";
            case "WITH_PARENTS" -> "With parents";
            case "CONNECTED_PERSON_TEMPORARY" -> "With a connected person, temporarily approved";
            case "CONNECTED_PERSON" -> "With a connected person, approved";
            case "SECURE" -> "Secure accommodation";
            case "ACCOMMODATED_SECTION_20" -> "Accommodated under section 20";
            case "POLICE_AND_CRIMINAL_EVIDENCE" -> "Police and Criminal Evidence Act";
            default ->
                one.name().charAt(0)
                        + one.name().substring(1).toLowerCase(Locale.UK).replace('_', ' ');
        };
    }
}
