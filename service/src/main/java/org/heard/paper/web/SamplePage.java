package org.heard.paper.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.pages.Download;
import org.heard.pages.Page;
import org.heard.paper.Block;
import org.heard.paper.Letter;
import org.heard.paper.Letter.Part;
import org.heard.paper.Printed;
import org.heard.paper.Sheet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A made-up letter as a page, as a PDF and heading by heading, for whoever builds or judges one; only in demo mode.
@Controller
@RequestMapping("/components/letter")
@ConditionalOnProperty(name = "heard.demo", havingValue = "true")
class SamplePage {

    @GetMapping
    ModelAndView show(Page page, LocalDate today) {
        return new ModelAndView(
                "paper/sample",
                Map.of(
                        "page",
                        page.titled("A letter on paper"),
                        "passages",
                        letter(today).passages()));
    }

    @GetMapping("/page")
    Download page(LocalDate today) {
        return letter(today).page("letter");
    }

    @GetMapping("/pdf")
    Download pdf(LocalDate today) {
        return switch (letter(today).print()) {
            case Printed.Pdf pdf -> pdf.download("letter");
            case Printed.PageOnly _ -> letter(today).page("letter");
        };
    }

    private static Sheet letter(LocalDate today) {
        return new Letter(
                        "Letter",
                        "en-GB",
                        "Ada Okafor\nIndependent Reviewing Officer\nMarlhaven",
                        "Wilhelmina-Rose Oluwaseun Featherstonehaugh-Papadopoulos",
                        today,
                        "Your review",
                        "Dear Billie,",
                        List.of(
                                new Part(
                                        "What you told me",
                                        List.of(
                                                new Block.Paragraph(
                                                        "You showed me the garden first, and then we talked on the wall."),
                                                new Block.Quotation(
                                                        "I want to stay here. I’m not moving again 🐶",
                                                        "en-GB",
                                                        "You, when we met"))),
                                new Part(
                                        "What we agreed",
                                        List.of(new Block.Table(
                                                "Who does what",
                                                List.of("What", "Who", "By when"),
                                                List.of(
                                                        List.of(
                                                                "You see Zoë each month",
                                                                "Zbigniew Świątek",
                                                                "1 February 2027"),
                                                        List.of(
                                                                "A football club is found",
                                                                "Ben Lowe",
                                                                "14 March 2027"))))),
                                new Part(
                                        "If something is not right",
                                        List.of(new Block.Items(List.of(
                                                "Ring or write to me",
                                                "Ask for an advocate: somebody who is on your side",
                                                "Make a complaint; an advocate can help with that"))))),
                        "With best wishes,\nAda Okafor")
                .sheet();
    }
}
