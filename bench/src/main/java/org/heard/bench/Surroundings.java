package org.heard.bench;

import java.nio.file.Path;
import java.util.List;

/// Where a measure is taken, and what was asked of it.
///
/// @param root  the folder of the launcher
/// @param homes where databases to measure on are kept between runs
/// @param words what stood after the measure's name
record Surroundings(Path root, Path homes, List<String> words) {

    /// The number after an option, such as `--seconds 30`.
    int number(String option, int otherwise) {
        var at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    /// The word after an option, such as `--only search`.
    String text(String option, String otherwise) {
        var at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? otherwise : words.get(at + 1);
    }
}
