package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.children.OwnWordsKeeping.Answer;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.PreferredWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is kept what a child calls people and things, and who may see their own name and pronouns.
@Controller
@RequestMapping("/children/{child}/communication/words")
public class OwnWordsPage {
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST = 2000;

    private final Children children;
    private final OwnWordsKeeping keeping;
    private final Sight sight;
    private final Once once;

    OwnWordsPage(Children children, OwnWordsKeeping keeping, Sight sight, Once once) {
        this.children = children;
        this.keeping = keeping;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, boolean changed) {}

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var known = keeping.get(actor, child, today);
        return page(page, filled(known), actor, today, child, false);
    }

    private static Form filled(OwnWords known) {
        return Form.blank()
                .put("words", inLines(known.words()))
                .put("known-as", known.knownAs().name())
                .put("pronouns", known.pronouns().name())
                .editing(known.version());
    }

    private static String inLines(PreferredWords words) {
        return words.words().stream()
                .map(word -> word.ours() + " = " + word.theirs())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        form.atMost(LONGEST, "words", "The words");
        var words = words(form);
        var knownAs = form.oneOf(Audience.class, "known-as", "Choose who may see the name they go by");
        var pronouns = form.oneOf(Audience.class, "pronouns", "Choose who may see their pronouns");
        var changed = false;
        if (!form.hasErrors()) {
            var own = new OwnWords(
                    child,
                    words,
                    knownAs.orElseThrow(),
                    pronouns.orElseThrow(),
                    form.version().orElse(0));
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> keeping.keep(actor, now, today, own),
                    answer -> answer instanceof Answer.Done
                            ? Optional.of("/children/" + child + "#communication")
                            : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done("What the child calls people and things is up to date.")
                            .on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var theirs)) -> {
                    changed = true;
                    form.editing(theirs.version())
                            .reject(
                                    "words",
                                    "Somebody changed this meanwhile. It now says: "
                                            + inLines(theirs.words()).replace("\n", "; "));
                }
                case Once.Submitted.Refused<Answer>(var nothing) -> form.reject("words", "Nothing was changed");
            }
        }
        return page(page, form, actor, today, child, changed);
    }

    /// A line each, "mum = Mira"; an error says which cannot be read.
    private static PreferredWords words(Form form) {
        var words = new ArrayList<PreferredWords.Word>();
        var ours = new HashSet<String>();
        for (var line : form.text("words").lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            var pair = line.split("\\s*=\\s*", 2);
            if (pair.length < 2 || pair[0].isBlank() || pair[1].isBlank()) {
                form.reject("words", "Write our word, an equals sign and the child’s: “%s”".formatted(line));
            } else if (pair[0].length() > LONGEST_WORD || pair[1].length() > LONGEST_WORD) {
                form.reject("words", "A word must be %d characters or fewer: “%s”".formatted(LONGEST_WORD, line));
            } else if (!ours.add(pair[0].toLowerCase(Locale.UK))) {
                form.reject("words", "“%s” stands there twice".formatted(pair[0]));
            } else {
                words.add(new PreferredWords.Word(pair[0].toLowerCase(Locale.UK), pair[1]));
            }
        }
        return new PreferredWords(List.copyOf(words));
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, boolean changed) {
        return new ModelAndView(
                "children/ownWords",
                Map.of(
                        "page",
                        page.titled("The child’s own words"),
                        "form",
                        form,
                        "view",
                        new View(children.get(actor, child, today), changed)));
    }
}
