package org.heard.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The code that shows that whoever sets Heard up can read this machine's console. With the built-in database
/// it is kept in a file beside it that only its owner can read, so that a restart asks for the same one;
/// otherwise only in memory.
@Component
class SetupCode {
    private final @Nullable Path file;
    private @Nullable String code;

    SetupCode(@Value("${heard.database.home}") Path home, @Value("${heard.database.url:}") String url) {
        this.file = url.isBlank() ? home.resolve("setup-code") : null;
    }

    /// The code, made at first need.
    synchronized String show() {
        if (code == null) {
            code = file != null && Files.exists(file) ? read(file) : make();
        }
        return code;
    }

    synchronized boolean is(String typed) {
        return MessageDigest.isEqual(bytes(show()), bytes(typed.strip().toLowerCase(Locale.ROOT)));
    }

    /// It has been used; there is never another.
    synchronized void forget() {
        code = null;
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String make() {
        var made = Passwords.oneTime();
        try {
            if (file != null) {
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.writeString(file, made);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return made;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
