package org.heard.pages.web;

import java.util.List;
import java.util.Map;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Every part of a page in every state, for whoever builds or judges one; only in demo mode.
@Controller
@ConditionalOnProperty(name = "heard.demo", havingValue = "true")
public class ComponentsPage {

    @GetMapping("/components")
    ModelAndView show(Page page, Query query) {
        return new ModelAndView("pages/components", model(page, query));
    }

    public static Map<String, Object> model(Page page, Query query) {
        return Map.of("page", page, "query", query, "blank", Form.blank(), "refused", refused());
    }

    /// A form with something wrong in every field, to be seen beside the blank one.
    private static Form refused() {
        var form = Form.blank()
                .put("refused-familyName", "")
                .put("refused-began-day", "31")
                .put("refused-began-month", "Febtober")
                .put("refused-began-year", "2027")
                .put("refused-words", "He said: \"I don't want to <move> again\" & left")
                .put("refused-means", "other")
                .choose("refused-present", List.of("mother", "carer"));
        form.required("refused-familyName", "Enter the child's family name");
        form.requiredDate("refused-began", "date care began");
        form.reject("refused-means", "Choose how the child took part");
        form.reject("refused-present", "Choose who was there, or say that nobody was");
        form.reject("refused-officer", "Choose an officer who is not on leave");
        form.reject("refused-words", "What the child said must be 40 characters or fewer");
        form.reject("refused-return", "The file must be a CSV or a zip of CSVs");
        return form;
    }
}
