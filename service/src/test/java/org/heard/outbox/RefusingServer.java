package org.heard.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A mail server that answers one command as a test says, and takes everything else.
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door;
    private final String command;
    private final String answer;

    RefusingServer(String command, String answer) throws IOException {
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                talk(line);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, "220 ready");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            var word = said.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (word.equals(command) || (word.equals("HELO") && command.equals("EHLO"))) {
                say(line, answer);
            } else if (word.equals("QUIT")) {
                say(line, "221 bye");
                return;
            } else {
                say(line, "250 ok");
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
