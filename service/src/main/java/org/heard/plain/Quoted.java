package org.heard.plain;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between quotation marks in a text: somebody's own words, which nobody puts otherwise.
final class Quoted {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private Quoted() {}

    /// The text with everything outside quotation marks put through this.
    static String outside(String text, UnaryOperator<String> change) {
        var all = new StringBuilder();
        var quoted = QUOTED.matcher(text);
        var from = 0;
        while (quoted.find()) {
            all.append(change.apply(text.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        return all.append(change.apply(text.substring(from))).toString();
    }

    /// The text without what is quoted; a quotation leaves its marks behind.
    static String without(String text) {
        return QUOTED.matcher(text).replaceAll(Matcher.quoteReplacement("“”"));
    }
}
