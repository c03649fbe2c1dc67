package org.heard.signin;

import org.heard.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/// Pages that only tests have, for what no real page should do.
@Controller
class TestPages {
    @GetMapping("/test/breaks")
    String breaks() {
        throw new IllegalStateException("broken on purpose");
    }

    @GetMapping("/test/not-yours")
    String notYours() {
        throw new NotFound();
    }

    @PostMapping("/test/upload")
    @ResponseBody
    String upload(@RequestParam MultipartFile file) {
        return "read " + file.getSize();
    }
}
