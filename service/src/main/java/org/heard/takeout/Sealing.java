package org.heard.takeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what is written through it with a key, in the form that `openssl enc -aes-256-cbc -pbkdf2` reads, so
/// that it is opened without Heard: eight letters, a salt, and AES in chained blocks.
final class Sealing {
    static final int ROUNDS = 600_000;

    private static final byte[] BEGINS = "Salted__".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 8;
    private static final int KEY = 32;
    private static final int BLOCK = 16;

    private Sealing() {}

    /// Closing it finishes the last block and closes what it writes to.
    static OutputStream over(OutputStream out, Key key) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        out.write(BEGINS);
        out.write(salt);
        try {
            var bits = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(key.whole().toCharArray(), salt, ROUNDS, (KEY + BLOCK) * Byte.SIZE))
                    .getEncoded();
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(Arrays.copyOf(bits, KEY), "AES"),
                    new IvParameterSpec(bits, KEY, BLOCK));
            return new BufferedOutputStream(new CipherOutputStream(out, cipher), 1 << 16);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
