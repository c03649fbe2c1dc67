package org.heard.space.web;

import java.time.Instant;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.Sound;
import org.heard.enclosed.SoundFile;
import org.heard.space.Me;
import org.heard.tellings.OwnEnclosures;
import org.heard.tellings.TellingId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A child's own recording: kept once they stop speaking, heard again before and after they send it.
@Controller
public class MySoundPage {
    private final Enclosures enclosures;
    private final OwnEnclosures own;

    MySoundPage(Enclosures enclosures, OwnEnclosures own) {
        this.enclosures = enclosures;
        this.own = own;
    }

    @PostMapping("/me/sound")
    ResponseEntity<Void> keep(Me me, Instant now, @RequestParam("sound") Optional<MultipartFile> sound)
            throws java.io.IOException {
        var bytes = new byte[0];
        if (sound.isPresent()) {
            try (var stream = sound.get().getInputStream()) {
                bytes = stream.readNBytes(Sound.MOST_BYTES + 1);
            }
        }
        return (enclosures.keepBegun(me.self(), now, bytes)
                        ? ResponseEntity.noContent()
                        : ResponseEntity.unprocessableContent())
                .build();
    }

    @PostMapping("/me/sound/forget")
    ResponseEntity<Void> forget(Me me) {
        enclosures.forgetBegunSound(me.self());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/me/sound")
    ResponseEntity<Resource> hear(Me me) {
        return SoundFile.of(enclosures.findBegunSound(me.self()).orElseThrow(NotFound::new));
    }

    @GetMapping("/me/said/{telling}/sound")
    ResponseEntity<Resource> hearAgain(Me me, @PathVariable TellingId telling) {
        return SoundFile.of(own.getSound(me.self(), telling));
    }
}
