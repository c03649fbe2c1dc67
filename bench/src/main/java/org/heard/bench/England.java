package org.heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The database with all 153 made-up authorities, kept between measures because it takes minutes to fill.
final class England {
    private England() {}

    static Path home(Surroundings surroundings) {
        return surroundings.homes().resolve("england");
    }

    static boolean isFilled(Surroundings surroundings) {
        return Files.exists(marker(surroundings));
    }

    /// Starts the service with all of England in it; the first time fills it.
    static Service start(Surroundings surroundings) throws Exception {
        if (!isFilled(surroundings)) {
            System.err.println("Filling made-up England in " + home(surroundings)
                    + " first; how far it is stands in said.log there. The next run finds it filled.");
        }
        var service = Service.start(surroundings, home(surroundings), "demo", "--england");
        mark(surroundings, service);
        return service;
    }

    private static void mark(Surroundings surroundings, Service service) throws IOException {
        if (!isFilled(surroundings)) {
            Files.writeString(marker(surroundings), "filled in " + Math.round(service.secondsToFirstPage()) + " s\n");
        }
    }

    private static Path marker(Surroundings surroundings) {
        return home(surroundings).resolve("filled");
    }
}
