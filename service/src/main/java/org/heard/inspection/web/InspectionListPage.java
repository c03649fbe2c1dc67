package org.heard.inspection.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.inspection.InspectionList;
import org.heard.inspection.InspectionLists;
import org.heard.pages.Download;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.ssda903.write.MachineCsv;
import org.heard.ssda903.write.SpreadsheetCsv;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of children for an inspection: what is in it and what is not held, and the file itself, for a spreadsheet
/// or exactly as it is for a program.
@Controller
class InspectionListPage {
    private final InspectionLists lists;

    InspectionListPage(InspectionLists lists) {
        this.lists = lists;
    }

    @GetMapping("/service/inspection")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        return new ModelAndView(
                "inspection/list",
                Map.of("page", page.titled("Children for an inspection"), "list", lists.look(actor, now, today)));
    }

    @GetMapping("/service/inspection.csv")
    ModelAndView download(Query query, Actor actor, Instant now, LocalDate today) {
        var exact = query.first("form").equals("exact");
        var list = lists.take(actor, now, today);
        var name = "list-" + list.asAt() + (exact ? "-exact" : "") + ".csv";
        return new ModelAndView(Download.of("text/csv", name, text(list, exact)));
    }

    private static String text(InspectionList list, boolean exact) {
        var text = new StringWriter();
        try {
            if (exact) {
                MachineCsv.write(text, InspectionList.names(), list.exact());
            } else {
                SpreadsheetCsv.write(text, InspectionList.headings(), list.forReader());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
