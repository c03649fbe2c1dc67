package org.heard.demo.web;

import java.time.LocalDate;
import java.util.Map;
import org.heard.demo.Stories;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// In a demonstration only: ten children, or families, on whom a system breaks first, with what to look for and one
/// press to open each as their IRO.
@Controller
@ConditionalOnProperty("heard.demo")
public class StoriesPage {
    private final Stories stories;

    StoriesPage(Stories stories) {
        this.stories = stories;
    }

    @GetMapping("/demo/stories")
    ModelAndView show(Page page, LocalDate today) {
        return new ModelAndView(
                "demo/stories",
                Map.of("page", page.titled("Ten hard stories"), "form", Form.blank(), "stories", stories.list(today)));
    }
}
