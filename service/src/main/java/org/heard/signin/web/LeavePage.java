package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heard.signin.Leaving;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the button "Leave this page" goes; for anybody, signed in or not.
@Controller
class LeavePage {
    private final Leaving leaving;

    LeavePage(Leaving leaving) {
        this.leaving = leaving;
    }

    @PostMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", leaving.leave(request, response))
                .build();
    }
}
