package org.heard.names;

/// A person's name written one way, so that two rows that mean the same name are seen to: "Example, Anna" is Anna
/// Example, whatever the capitals, accents and spaces.
public final class PlainName {
    private PlainName() {}

    public static String of(String name) {
        var comma = name.indexOf(',');
        return PeopleNamed.plain(comma > 0 ? name.substring(comma + 1) + " " + name.substring(0, comma) : name);
    }
}
