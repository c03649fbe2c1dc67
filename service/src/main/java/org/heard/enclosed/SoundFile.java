package org.heard.enclosed;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A recording as a browser plays it. It can be asked for in parts, as some browsers insist; none keeps a copy.
public final class SoundFile {
    private SoundFile() {}

    public static ResponseEntity<Resource> of(Sound sound) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sound.format().type()))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"recording." + sound.format().ending() + "\"")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(sound.bytes()));
    }
}
