package org.heard.charts;

import java.util.ArrayList;
import java.util.List;

/// Text broken between words into lines, since SVG breaks none; a word longer than a line stands alone.
final class Wrapped {

    private Wrapped() {}

    static List<String> within(int characters, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
