package org.heard;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.ids.ChildId;

/// Somebody at work with a browser: opens a form as it is served, fills it in and sends it, again and again, until the
/// service is gone.
final class Saving {
    private final SavedTown town;
    private final Actor who;
    private final AtomicBoolean killed;
    private final Semaphore answered;
    private final List<Save> saves = new ArrayList<>();

    /// @param killed   becomes true before the service is killed: until then it must answer
    /// @param answered has one permit more for each save that was answered
    Saving(SavedTown town, Actor who, AtomicBoolean killed, Semaphore answered) {
        this.town = town;
        this.who = who;
        this.killed = killed;
        this.answered = answered;
    }

    /// What a save leaves behind: questions of the database, each with one place for the words typed, that all count
    /// nothing or all count so many.
    enum Kind {
        CONVERSATION,
        ALLOCATION,
        SIGNATURE;

        List<String> questions() {
            return switch (this) {
                case CONVERSATION -> List.of("select count(*) from exact_words where words = ?", """
                            select count(*) from iro_contact join exact_words using (organisation_id, words_id)
                            where words = ?
                            """, """
                            select count(*) from chronicle_line l
                            join iro_contact c on l.link_kind = 'contact' and l.link_id = c.contact_id
                            join exact_words w on w.words_id = c.words_id
                            where w.words = ?
                            """);
                case ALLOCATION ->
                    List.of(
                            "select count(*) from relation where kind = 'IRO' and reason = ?",
                            "select count(*) from chronicle_line where why = ?");
                case SIGNATURE ->
                    List.of(
                            "select count(*) from review_record where signed_at is not null and review_id = ?::uuid",
                            "select count(*) from record_decision where not earlier and review_id = ?::uuid",
                            "select count(*) from chronicle_line where what like 'Signed the record%' and link_id = ?::uuid");
            };
        }
    }

    /// One form sent.
    ///
    /// @param words what was typed, unlike anything else ever typed; of a signature, which review it is for
    /// @param rows  how many rows each of its kind's questions must find
    /// @param taken whether the service had answered that it is done
    record Save(Kind kind, String path, List<Map.Entry<String, String>> fields, String words, int rows, boolean taken) {
        Save answered() {
            return new Save(kind, path, fields, words, rows, true);
        }

        /// What a field held.
        String field(String name) {
            return fields.stream()
                    .filter(field -> field.getKey().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }

    /// Notes conversations, one child after the other, until the service no longer answers.
    List<Save> conversations(int port) {
        return untilItIsGone(port, this::conversation);
    }

    /// Gives all the children to one IRO and then to the other, until the service no longer answers.
    List<Save> allocations(int port) {
        return untilItIsGone(port, this::allocation);
    }

    /// Reads these records, then signs one after the other, until all are signed or the service no longer answers.
    List<Save> signatures(int port, List<SavedTown.Unsigned> records) {
        try {
            var visitor = signedIn(port);
            var read =
                    records.stream().map(record -> signature(visitor, record)).toList();
            read.forEach(save -> sendAndNote(visitor, save));
            return saves;
        } catch (Gone _) {
            return saves;
        }
    }

    private List<Save> untilItIsGone(int port, BiFunction<Visitor, Integer, Save> next) {
        try {
            var visitor = signedIn(port);
            for (int n = 0; ; n++) {
                sendAndNote(visitor, next.apply(visitor, n));
            }
        } catch (Gone _) {
            return saves;
        }
    }

    private void sendAndNote(Visitor visitor, Save save) {
        saves.add(save);
        send(visitor, save);
        saves.set(saves.size() - 1, save.answered());
        answered.release();
    }

    /// Sends the same forms once more, with the keys they had, from a new session.
    void again(int port, List<Save> before) {
        var visitor = signedIn(port);
        before.forEach(save -> send(visitor, save));
    }

    Visitor signedIn(int port) {
        var visitor = new Visitor(port);
        asked(() -> visitor.open(
                "/demo?organisation=" + who.organisation(),
                Map.of(
                        "organisation", who.organisation().toString(),
                        "person", who.person().toString())));
        asked(() -> visitor.get("/service/children"));
        return visitor;
    }

    private Save conversation(Visitor visitor, int n) {
        var child = town.children().get(n % town.children().size());
        var path = "/children/" + child + "/contacts/new";
        var form = asked(() -> visitor.get(path));
        var words = words();
        return filled(
                Kind.CONVERSATION,
                form,
                path,
                words,
                1,
                List.of(
                        Map.entry("how", "VISIT"),
                        Map.entry("alone", "YES"),
                        Map.entry("when", "today"),
                        Map.entry("words", words),
                        Map.entry("how-said", "SPOKEN"),
                        Map.entry("heard-by", who.name())));
    }

    private Save allocation(Visitor visitor, int n) {
        var form = asked(() -> visitor.get("/service/children"));
        var to = town.iros().get(n % 2).person();
        var words = words();
        var fields = new ArrayList<>(List.of(
                Map.entry("to", to.toString()),
                Map.entry("from-day", "" + town.today().getDayOfMonth()),
                Map.entry("from-month", "" + town.today().getMonthValue()),
                Map.entry("from-year", "" + town.today().getYear()),
                Map.entry("reason", words)));
        town.children().stream().map(ChildId::toString).forEach(child -> fields.add(Map.entry("child", child)));
        return filled(
                Kind.ALLOCATION,
                form,
                "/service/children",
                words,
                town.children().size(),
                fields);
    }

    /// What the pages of these records say, now that they are signed.
    List<String> signed(int port, List<String> paths) {
        var visitor = signedIn(port);
        return paths.stream()
                .map(path -> asked(() -> visitor.get(path.replaceFirst("/sign$", "/signed")))
                        .words())
                .toList();
    }

    private static String read(Visitor.Answer form) {
        return form.page().expectFirst("main input[name=read]").attr("value");
    }

    private Save signature(Visitor visitor, SavedTown.Unsigned record) {
        var form = asked(() -> visitor.get(record.path()));
        var read = read(form);
        var typed = List.of(Map.entry("read", read), Map.entry("sign", "yes"));
        return filled(Kind.SIGNATURE, form, record.path(), record.review().toString(), 1, typed);
    }

    private static Save filled(
            Kind kind,
            Visitor.Answer form,
            String path,
            String words,
            int rows,
            List<Map.Entry<String, String>> typed) {
        var fields = new ArrayList<>(typed);
        fields.add(Map.entry("_key", form.page().select("main input[name=_key]").attr("value")));
        return new Save(kind, path, fields, words, rows, false);
    }

    private static String words() {
        return "save " + UUID.randomUUID();
    }

    private void send(Visitor visitor, Save save) {
        var body = save.fields.stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + visitor.token() + "&", ""));
        var answer = asked(() -> visitor.send(visitor.request(save.path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
        if (answer.status() != 302) {
            throw new AssertionError("a form was refused: " + answer.status() + " " + answer.words());
        }
    }

    Visitor.Answer asked(java.util.function.Supplier<Visitor.Answer> question) {
        Visitor.Answer answer;
        try {
            answer = question.get();
        } catch (IllegalStateException failure) {
            throw gone(failure.toString());
        }
        if (answer.status() >= 500) {
            throw gone(answer.words());
        }
        return answer;
    }

    private Gone gone(String instead) {
        if (!killed.get()) {
            throw new AssertionError("the service failed before anything was killed: " + instead);
        }
        return new Gone();
    }

    /// The service no longer answers.
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
