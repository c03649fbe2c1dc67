package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was taken out, opened again by somebody who has only what the files say.
public record Unpacked(Map<String, byte[]> files) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    public static Unpacked of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var bytes = new ByteArrayOutputStream();
                stream.transferTo(bytes);
                assertThat(files.put(entry.getName(), bytes.toByteArray())).isNull();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new Unpacked(files);
    }

    /// The sealed box, opened with both halves of the key as README.txt says, without any of our own code.
    public Unpacked opened(String passPhrase) throws GeneralSecurityException {
        var sealed = file("confidences.zip.enc");
        assertThat(new String(sealed, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("Salted__");
        var bits = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(
                        new PBEKeySpec(passPhrase.toCharArray(), Arrays.copyOfRange(sealed, 8, 16), 600_000, 48 * 8))
                .getEncoded();
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Arrays.copyOf(bits, 32), "AES"),
                new IvParameterSpec(Arrays.copyOfRange(bits, 32, 48)));
        return of(cipher.doFinal(sealed, 16, sealed.length - 16));
    }

    public byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    public String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    public boolean holds(String table) {
        return files.containsKey("csv/" + table + ".csv");
    }

    public JsonNode manifest() {
        return JSON.readTree(file("manifest.json"));
    }

    /// The part of the manifest about one table.
    public JsonNode described(String table) {
        for (var one : manifest().get("tables")) {
            if (one.get("table").asString().equals(table)) {
                return one;
            }
        }
        throw new AssertionError("the manifest says nothing of " + table);
    }

    public List<JsonNode> json(String table) {
        return text("json/" + table + ".jsonl").lines().map(JSON::readTree).toList();
    }

    public List<List<String>> csv(String table) {
        try (var csv = CsvReader.builder().ofCsvRecord(text("csv/" + table + ".csv"))) {
            return csv.stream().map(record -> record.getFields()).toList();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /// Every file is what its digest and the manifest say it is.
    public void isWhole() throws GeneralSecurityException {
        var sums = new LinkedHashMap<String, String>();
        text("SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        assertThat(sums.keySet())
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> !name.equals("SHA256SUMS"))
                        .toList());
        for (var file : sums.entrySet()) {
            assertThat(digest(file(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
        }
        for (var table : manifest().get("tables")) {
            describes(table.get("csv"), sums);
            describes(table.get("json"), sums);
            assertThat(json(table.get("table").asString()))
                    .hasSize(table.get("rows").asInt());
        }
        for (var file : manifest().get("files")) {
            describes(file, sums);
            assertThat(file.get("name").asString()).contains(file.get("sha256").asString());
        }
    }

    private void describes(JsonNode described, Map<String, String> sums) {
        var name = described.get("name").asString();
        assertThat(described.get("sha256").asString()).as(name).isEqualTo(sums.get(name));
        assertThat(described.get("bytes").asInt()).as(name).isEqualTo(file(name).length);
    }

    /// Whether a text stands anywhere in it, once unpacked.
    public boolean says(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return files.entrySet().stream()
                .anyMatch(file -> file.getKey().contains(text)
                        || new String(file.getValue(), StandardCharsets.ISO_8859_1)
                                .contains(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    public static String digest(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
