package org.heard.space.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.space.Looked;
import org.heard.space.LooksByDay;
import org.heard.space.Me;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a child sees who looked at their record.
@Controller
class MyLookedPage {
    private final LooksByDay looks;

    MyLookedPage(LooksByDay looks) {
        this.looks = looks;
    }

    @GetMapping("/me/looked")
    ModelAndView show(
            Me me, @RequestParam(name = "to") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> upTo) {
        var told = looks.list(me.self(), me.today(), upTo.orElse(me.today()));
        return new ModelAndView(
                "space/looked", Map.of("me", me.titled(Looked.TITLE), "told", told, "newest", upTo.isEmpty()));
    }
}
