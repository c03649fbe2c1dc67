package org.heard.ssda903.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Zips for tests: sound ones, and ones with a single lie in their list of files.
public final class Zips {
    private Zips() {}

    public static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] of(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(files);
    }

    /// The zip with two bytes of the listing of its nth file changed.
    static byte[] withShort(byte[] zip, int nth, int offset, int value) {
        var copy = zip.clone();
        listing(copy).putShort(listed(copy, nth) + offset, (short) value);
        return copy;
    }

    /// The zip with four bytes of the listing of its nth file changed.
    static byte[] withInt(byte[] zip, int nth, int offset, int value) {
        var copy = zip.clone();
        listing(copy).putInt(listed(copy, nth) + offset, value);
        return copy;
    }

    private static ByteBuffer listing(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int listed(byte[] zip, int nth) {
        var buffer = listing(zip);
        int at = buffer.getInt(zip.length - 22 + 16);
        for (int i = 0; i < nth; i++) at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30);
        return at;
    }
}
