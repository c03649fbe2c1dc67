package org.heard.space.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.pages.Form;
import org.heard.space.Me;
import org.heard.space.QuestionSet;
import org.heard.space.SetQuestion;
import org.heard.tellings.Telling.Reply;
import org.heard.tellings.Telling.Reply.Said;

/// What a child has answered so far of a set, as it travels in the form: going back loses none of it.
public final class SetAnswers {
    /// As long as the words to one question may be: all of them together fit what may be sent.
    private static final int LONGEST = 600;

    private final Me me;
    private final Form form;
    private final List<SetQuestion> questions;

    SetAnswers(Me me, QuestionSet set, Form form) {
        this.me = me;
        this.form = form;
        this.questions = set.questions(me.band());
    }

    public List<SetQuestion> questions() {
        return questions;
    }

    /// Under which name the tap on a question travels.
    public static String tapped(SetQuestion question) {
        return "tap-" + question.name();
    }

    /// Under which name its words travel.
    public static String written(SetQuestion question) {
        return "words-" + question.name();
    }

    /// What was answered to one, its words as they were typed; empty where it was not.
    public Optional<Reply> find(SetQuestion question) {
        var typed = form.text(written(question));
        var words = typed.isBlank() ? "" : typed;
        var tapped = Said.parse(form.typed(tapped(question))).filter(Said.tapped()::contains);
        var said = words.isEmpty()
                ? tapped
                : Optional.of(tapped.filter(SetAnswers::says).orElse(Said.WORDS));
        return said.map(one -> new Reply(question.name(), me.inEnglish(question), one, words));
    }

    /// To every question, the unanswered as skipped.
    public List<Reply> list() {
        return questions.stream()
                .map(question -> find(question)
                        .orElseGet(() -> new Reply(question.name(), me.inEnglish(question), Said.SKIPPED)))
                .toList();
    }

    boolean tooLong(SetQuestion question) {
        var words = form.text(written(question));
        return words.codePointCount(0, words.length()) > LONGEST;
    }

    /// Nothing says anything.
    boolean isEmpty() {
        return list().stream().allMatch(reply -> reply.said() == Said.SKIPPED);
    }

    /// All that the page of one question does not ask itself, to travel on; of the page of none, everything.
    public List<Map.Entry<String, String>> others(Optional<SetQuestion> shown) {
        var names = new ArrayList<>(List.of("route", "hidden", "keep", "mark", "beside"));
        questions.stream()
                .filter(question -> shown.filter(question::equals).isEmpty())
                .forEach(question -> names.addAll(List.of(tapped(question), written(question))));
        return names.stream()
                .flatMap(name -> form.chosen(name).stream().map(value -> Map.entry(name, value)))
                .filter(field -> !field.getValue().isEmpty())
                .toList();
    }

    /// Not to know, or to skip it, is undone by words.
    private static boolean says(Said said) {
        return said != Said.DO_NOT_KNOW && said != Said.SKIPPED;
    }
}
