package org.heard.feeds.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.ssda903.files.ReturnFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Files as a browser sends them: an empty part where nothing was chosen, perhaps a path before the name.
final class Uploads {
    private Uploads() {}

    /// As files of no part.
    static List<ReturnFiles.Given> of(@Nullable List<MultipartFile> given) {
        return of(given, Part.THIS_YEAR).stream()
                .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                .toList();
    }

    static List<GivenFile> of(@Nullable List<MultipartFile> given, Part part) {
        var files = new ArrayList<GivenFile>();
        for (var file : given == null ? List.<MultipartFile>of() : given) {
            if (!file.isEmpty()) {
                files.add(new GivenFile(part, name(file.getOriginalFilename()), content(file)));
            }
        }
        return files;
    }

    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "a file" : name;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
