package org.heard.madeup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names for made-up people, in the traditions one meets among England's children.
final class Names {
    private static final Map<String, List<String>> LISTS = Resource.words("names.txt");
    private static final List<String> SHORT =
            List.of("Jay", "Bo", "Mimi", "Kit", "Ziggy", "Tee", "Sunny", "Ace", "Lou", "Max");

    private Names() {}

    static String tradition(Dice dice, String ethnicity) {
        return switch (ethnicity) {
            case "WIRI", "WIRT" -> "irish";
            case "WOTH", "WROM" -> "east european";
            case "MWBC", "BCRB" -> dice.chance(0.5) ? "caribbean" : "british";
            case "MWBA" -> dice.chance(0.5) ? "west african" : "british";
            case "MWAS" -> dice.chance(0.5) ? "south asian" : "british";
            case "AIND", "APKN", "ABAN" -> "south asian";
            case "AOTH" -> dice.chance(0.7) ? "west asian" : "east asian";
            case "BAFR" -> dice.chance(0.5) ? "west african" : "east african";
            case "BOTH" -> dice.chance(0.5) ? "caribbean" : "west african";
            case "CHNE" -> "east asian";
            case "OOTH" -> dice.chance(0.5) ? "arab" : "west asian";
            default -> "british";
        };
    }

    static Name child(Dice dice, String tradition, String sex, @Nullable String familyName) {
        var given = given(dice, tradition, sex.equals("F"));
        var family = familyName == null ? family(dice, tradition) : familyName;
        if (!dice.chance(0.22)) {
            return new Name(given, family, null);
        }
        int hyphen = given.indexOf('-');
        return new Name(given, family, hyphen > 0 ? given.substring(0, hyphen) : dice.one(SHORT));
    }

    static String given(Dice dice, String tradition, boolean girl) {
        return dice.one(list((girl ? "girl " : "boy ") + tradition));
    }

    static String family(Dice dice, String tradition) {
        return dice.one(list("family " + tradition));
    }

    static String adult(Dice dice, String tradition, boolean woman, @Nullable String familyName) {
        return given(dice, tradition, woman) + " " + (familyName == null ? family(dice, tradition) : familyName);
    }

    static String worker(Dice dice) {
        return dice.one(list("worker first")) + " " + dice.one(list("worker family"));
    }

    private static List<String> list(String name) {
        var list = LISTS.get(name);
        if (list == null) {
            throw new IllegalArgumentException("No list of names called " + name);
        }
        return list;
    }
}
