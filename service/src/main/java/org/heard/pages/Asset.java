package org.heard.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
