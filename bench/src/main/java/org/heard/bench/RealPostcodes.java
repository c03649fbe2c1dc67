package org.heard.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.ssda903.reference.Postcodes;
import org.tukaani.xz.XZInputStream;

/// Postcodes of England that exist, some of those Heard carries.
final class RealPostcodes {
    private static final int ONE_IN = 40;

    private RealPostcodes() {}

    static List<String> some() throws IOException {
        var some = new ArrayList<String>();
        try (var in = Objects.requireNonNull(Postcodes.class.getResourceAsStream("postcodes.csv.xz"));
                var lines = new BufferedReader(new InputStreamReader(new XZInputStream(in), StandardCharsets.UTF_8))) {
            int count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var values = line.split(",", -1);
                if (values[1].startsWith("E") && ++count % ONE_IN == 0) {
                    int inward = values[0].length() - 3;
                    some.add(values[0].substring(0, inward) + " " + values[0].substring(inward));
                }
            }
        }
        return some;
    }
}
