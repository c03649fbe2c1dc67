package org.heard.pages;

import java.util.Map;
import java.util.regex.Pattern;

/// What comes in a form, without what a word processor puts between the words: bullets of fonts that only it has, line
/// breaks and hyphens of its own, marks nobody sees. They would stand as boxes on a page, keep a PDF from being made,
/// and hide a name from a search. The words stay as they are, and so does every space.
final class Pasted {
    /// How Word writes bullets in the fonts Symbol and Wingdings, and its hyphen that does not break.
    private static final Map<Character, String> OTHERWISE = Map.of(
            '\uF0B7', "•",
            '\uF0A7', "▪",
            '\uF0D8', "•",
            '\uF076', "•",
            '\uF0FC', "✓",
            '\uF0E0', "→",
            '\u001E', "-");

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF\\p{Cntrl}&&[^\n\t\u001E]]");
    private static final Pattern BULLET = Pattern.compile("(?m)^([ \t]*)([•▪✓→·§-])\t[ \t]*");
    private static final Pattern SECOND_BULLET = Pattern.compile("(?m)^([ \t]*)o\t[ \t]*");

    private Pasted() {}

    static String clean(String value) {
        var text = UNSEEN.matcher(LINE_ENDS.matcher(value).replaceAll("\n")).replaceAll("");
        var words = new StringBuilder(text.length());
        text.chars().forEach(letter -> {
            var other = OTHERWISE.get((char) letter);
            if (other == null) {
                words.append((char) letter);
            } else {
                words.append(other);
            }
        });
        var bullets = BULLET.matcher(words).replaceAll("$1$2 ");
        return SECOND_BULLET.matcher(bullets).replaceAll("$1• ");
    }
}
