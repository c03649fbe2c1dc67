package org.heard.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.ids.Sha256;

/// A style sheet, script or picture of ours, addressed so that a browser may keep it for good and still see a change.
public final class Asset {

    private static final Map<String, String> HREFS = new ConcurrentHashMap<>();

    private Asset() {}

    public static String href(String name) {
        return HREFS.computeIfAbsent(name, Asset::withFingerprint);
    }

    private static String withFingerprint(String name) {
        try (var bytes = Asset.class.getResourceAsStream("/static/assets/" + name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No such asset: " + name);
            }
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(Sha256.of(bytes.readAllBytes()), 0, 4);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
