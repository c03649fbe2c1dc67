package org.heard.bench;

import java.util.List;
import java.util.Map;
import org.heard.bench.Somebody.Upload;
import org.heard.ssda903.CollectionYear;

/// A return given and loaded through the service's own pages, by somebody who may, who has that page open.
final class Giving {
    private Giving() {}

    /// Gives the files and waits for what the dry run found; answers where that is.
    static String tried(Somebody manager, CollectionYear year, Map<String, String> files) throws InterruptedException {
        return shown(
                manager,
                manager.send("/feeds", Map.of("year", Integer.toString(year.ending())), uploads(files)),
                "This is a dry run.");
    }

    /// Loads what was tried, and waits until it is in the record.
    static String loaded(Somebody manager, String tried) throws InterruptedException {
        return shown(manager, manager.send(tried + "/load", Map.of()), "The good rows are in the record.");
    }

    /// Both go on in the background: looks again until the page says that it is done, and answers where that was.
    private static String shown(Somebody manager, String at, String words) throws InterruptedException {
        while (!manager.open(at).contains(words)) {
            Thread.sleep(20);
        }
        return at;
    }

    private static List<Upload> uploads(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Upload("this", file.getKey(), file.getValue()))
                .toList();
    }
}
