package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.explained.Explanation.About;
import org.heard.explained.Unexplained;
import org.heard.explained.UnexplainedLists;
import org.heard.explained.UnexplainedLists.LeftOut;
import org.heard.explained.UnexplainedLists.Lines;
import org.heard.pages.Days;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The children of an IRO to whom something is not explained, each with the way to where it is written.
@Controller
public class MissingPage {
    private static final String PATH = "/work/explained/missing";
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private final UnexplainedLists unexplained;
    private final Audit audit;

    MissingPage(UnexplainedLists unexplained, Audit audit) {
        this.unexplained = unexplained;
        this.audit = audit;
    }

    /// What the template shows.
    public record View(
            Lines lines,
            List<LeftOut> leftOut,
            @Nullable Link previous,
            @Nullable Link next) {
        /// Where what is missing is written: the one thing itself, or all of the child's where there are
        /// several.
        public static String address(Unexplained of, Unexplained.Part part) {
            var all = "/children/" + of.child() + "/explained";
            var first = part.first();
            return part.together().size() > 1 ? all : all + "/" + What.address(first.about(), first.decision());
        }

        /// Where it is seen what is left out.
        public static String address(LeftOut one) {
            var all = "/children/" + one.child() + "/explained";
            return switch (one) {
                case LeftOut.Rests _ -> all;
                case LeftOut.DoesNotWant not -> all + "/" + What.address(not.about(), not.decision());
            };
        }

        /// Why, as it follows the name.
        public static String words(LeftOut one) {
            return switch (one) {
                case LeftOut.Rests rests -> "would like to be left alone until " + Days.written(rests.until());
                case LeftOut.DoesNotWant not ->
                    "does not want to be told %s for now: said on %s, heard by %s"
                            .formatted(what(not.about()), Days.written(not.saidOn()), not.heardBy());
            };
        }

        private static String what(About about) {
            return switch (about) {
                case WHY_IN_CARE -> "why they are in care";
                case PLAN -> "the plan";
                case DECISION -> "about a decision";
            };
        }
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        audit.write(actor, now, "listed", List.of("name", "what is not explained"));
        var number = query.first("page").matches(NUMBER) ? Integer.parseInt(query.first("page")) : 1;
        var lines = unexplained.list(actor, today, number);
        var view = new View(
                lines,
                unexplained.leftOut(actor, today),
                number == 1 ? null : Link.to("Those before", at(number - 1)),
                lines.more() ? Link.to("Those after", at(number + 1)) : null);
        return new ModelAndView(
                "explained/missing", Map.of("page", page.titled("What is not explained"), "view", view));
    }

    private static String at(int number) {
        return number == 1 ? PATH : PATH + "?page=" + number;
    }
}
