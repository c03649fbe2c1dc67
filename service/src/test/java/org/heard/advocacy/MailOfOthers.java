package org.heard.advocacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that takes mail, but for the addresses it refuses, and not while it is away.
final class MailOfOthers {
    /// One mail it took.
    record Mail(String to, String text) {}

    private final ServerSocket door;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger hungUp = new AtomicInteger();
    private volatile boolean away;

    MailOfOthers() {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /// From now on nobody reads mail there.
    void refuse(String address) {
        refused.add(address);
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    /// As on the first day.
    void clear() {
        refused.clear();
        taken.clear();
        away = false;
    }

    /// What it took for an address.
    List<String> takenFor(String address) {
        return taken.stream()
                .filter(mail -> mail.to().equals(address))
                .map(Mail::text)
                .toList();
    }

    /// To whom it took mail, in that order.
    List<String> told() {
        return taken.stream().map(Mail::to).toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                talk(line);
            } catch (IOException failure) {
                // The next call is another.
                hungUp.incrementAndGet();
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        if (away) {
            say(line, "421 come back later");
            return;
        }
        say(line, "220 ready");
        var to = "";
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            var word = said.toUpperCase(Locale.ROOT);
            if (word.startsWith("RCPT")) {
                to = said.replaceAll(".*<|>.*", "");
                say(line, refused.contains(to) ? "550 no such user" : "250 ok");
            } else if (word.equals("DATA")) {
                say(line, "354 go on");
                taken.add(new Mail(to, text(in)));
                say(line, "250 taken");
            } else if (word.startsWith("QUIT")) {
                say(line, "221 bye");
                return;
            } else {
                say(line, "250 ok");
            }
        }
    }

    private static String text(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var said = in.readLine(); said != null && !said.equals("."); said = in.readLine()) {
            text.append(said).append('\n');
        }
        return text.toString();
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
