package org.heard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A list of providers such as Ofsted publishes, of those that a made-up return names, so that the checks which need
/// one
/// are asked too. One in twenty is left out, as a list of another month leaves some out.
final class OfstedList {
    private static final int ONE_LEFT_OUT_OF = 20;
    private static final String NAMES = "URN,Provision type,Sector,Postcode,Registration date,Registration status";

    /// What each kind of placement is registered as, told by how its code begins.
    private static final Map<String, String> KINDS = Map.of(
            "K1", "Secure children's home",
            "K2", "Children's home",
            "K3", "Supported accommodation",
            "R3", "Residential family centre",
            "S1", "Residential special school",
            "U", "Independent fostering agency",
            "A", "Voluntary adoption agency");

    private static final Map<String, String> SECTORS = Map.of(
            "PR1", "Local Authority",
            "PR2", "Local Authority",
            "PR3", "Health Authority",
            "PR4", "Private",
            "PR5", "Voluntary");

    private final Map<String, String> lines = new LinkedHashMap<>();

    void add(String number, String placement, String provider, String postcode) {
        if (number.isEmpty() || number.startsWith("X") || number.hashCode() % ONE_LEFT_OUT_OF == 0) {
            return;
        }
        var kind = KINDS.getOrDefault(placement, KINDS.getOrDefault(placement.substring(0, 1), "Other"));
        lines.putIfAbsent(
                number,
                String.join(
                        ",",
                        List.of(number, kind, SECTORS.getOrDefault(provider, ""), postcode, "01/04/2012", "Active")));
    }

    Path write(Path folder) throws IOException {
        var file = folder.resolve("providers.csv");
        Files.writeString(file, NAMES + "\n" + String.join("\n", lines.values()) + "\n", StandardCharsets.UTF_8);
        return file;
    }
}
