package org.heard.alerts;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Alerts over real SMTP, with a clock that goes on. The server stays up for all such tests, as the service does.
abstract class AlertsByMail extends HeardTest {
    static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    private List<Job> jobs;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        properties.add(
                "heard.smtp.url", () -> "smtp://127.0.0.1:" + SERVER.getSmtp().getPort() + "?from=alerts@example.org");
        properties.add("heard.address", () -> "https://heard.example.org/");
    }

    @BeforeEach
    void no_mail_yet() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    /// The jobs run as if it were this time.
    void goOn(Instant now) {
        for (var name : List.of("Escalation of alerts", "Sending of messages", "Sending of messages")) {
            var job = jobs.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            here(() -> job.work().run(story.organisation(), now));
        }
    }

    /// To whom mail came, one line a letter.
    static List<String> told() {
        return Stream.of(SERVER.getReceivedMessages())
                .map(mail -> GreenMailUtil.getAddressList(recipients(mail)).replaceAll(".*<|>.*", ""))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
