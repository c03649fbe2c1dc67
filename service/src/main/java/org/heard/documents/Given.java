package org.heard.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/// A file as somebody gave it, with the name it had on their machine.
// The bytes are handed over.
@SuppressWarnings("ArrayRecordComponent")
public record Given(String name, byte[] bytes) {

    /// As it came with a form. Of a file that is too large no more is read than shows that it is.
    public static Given from(MultipartFile file) {
        try (var stream = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return new Given(name == null ? "" : name, stream.readNBytes(Documents.MOST_BYTES + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
