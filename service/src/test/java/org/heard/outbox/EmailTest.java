package org.heard.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heard.outbox.Channel.Outcome;
import org.heard.outbox.Message.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mail over real SMTP.
class EmailTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Test
    void it_arrives_as_plain_text_with_a_message_id_made_from_its_own() throws Exception {
        var envelope = envelope("mother@example.org", List.of());
        assertThat(email().deliver(envelope)).isEqualTo(new Outcome.HandedOver());
        var mail = received();
        assertThat(mail.getMessageID()).isEqualTo("<" + envelope.id() + "@example.org>");
        assertThat(mail.getSubject()).isEqualTo("An invitation – Einladung");
        assertThat(mail.getFrom()[0]).hasToString("reviews@example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getAddressList(mail.getRecipients(RecipientType.TO)))
                .contains("mother@example.org");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().strip()).isEqualTo("There is something for you, Zoë.");
        assertThat(mail.getHeader("Reply-To")).isNull();
        assertThat(GreenMailUtil.getHeaders(mail))
                .doesNotContain(InetAddress.getLocalHost().getHostName());
    }

    @Test
    void handed_over_twice_it_is_the_same_message() throws Exception {
        var envelope = envelope("mother@example.org", List.of());
        email().deliver(envelope);
        email().deliver(envelope);
        var mails = SERVER.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void it_carries_a_file() throws Exception {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        var enclosure = new Envelope.Enclosure("document-12345678.pdf", "application/pdf", pdf);
        email().deliver(envelope("mother@example.org", List.of(enclosure)));
        var parts = (MimeMultipart) received().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("document-12345678.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void signs_in_where_the_server_asks() {
        SERVER.setUser("reviews@example.org", "reviews", "p@ss+word");
        var with = "smtp://reviews:p%40ss+word@127.0.0.1:" + port() + "?from=reviews@example.org";
        assertThat(email(with).deliver(envelope("mother@example.org", List.of())))
                .isEqualTo(new Outcome.HandedOver());
        var wrong = "smtp://reviews:wrong@127.0.0.1:" + port() + "?from=reviews@example.org";
        assertThat(email(wrong).deliver(envelope("mother@example.org", List.of())))
                .isEqualTo(new Outcome.NobodyThere("The mail server does not accept the service’s user and password"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 <mother@example.org> unknown | Never[why=The mail server does not take mail for this address (550)]",
                "RCPT | 450 4.2.1 <mother@example.org> full | NotYet[why=The mail server does not take mail for this address (450)]",
                "DATA | 554 5.7.1 no | Never[why=The mail server did not take the message (554)]",
                "DATA | 451 4.3.0 later | NotYet[why=The mail server did not take the message (451)]",
                "MAIL | 553 5.7.1 not you | NobodyThere[why=The mail server does not let the service send from its address (553)]",
                "EHLO | 421 4.3.2 closing | NobodyThere[why=The mail server cannot be reached]",
            })
    void what_the_server_answers_becomes_words_without_the_address(String command, String answer, String outcome)
            throws IOException {
        try (var server = new RefusingServer(command, answer)) {
            assertThat(email("smtp://127.0.0.1:" + server.port() + "?from=reviews@example.org")
                            .deliver(envelope("mother@example.org", List.of())))
                    .hasToString(outcome);
        }
    }

    @Test
    void a_server_that_is_away_or_does_not_secure_the_line_keeps_everything_waiting() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(email("smtp://127.0.0.1:" + free + "?from=a@example.org")
                        .deliver(envelope("mother@example.org", List.of())))
                .isEqualTo(new Outcome.NobodyThere("The mail server cannot be reached"));
        var open = new MailServer("127.0.0.1", port(), false, true, "", "", "reviews@example.org");
        assertThat(new Email(Optional.of(open)).deliver(envelope("mother@example.org", List.of())))
                .isEqualTo(new Outcome.NobodyThere("The connection to the mail server could not be secured"));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_is_sent_to_made_up_people() {
        assertThat(email().deliver(envelope("ada.okafor@marlhaven.example", List.of())))
                .isEqualTo(new Outcome.Never("The address is made up: nobody can have one there"));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_name_cannot_add_a_header() throws Exception {
        var to = new Recipient("Example\r\nBcc: thief@example.org", "mother@example.org");
        email().deliver(new Envelope(MessageId.next(), to, "An invitation", "Hello", List.of()));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(received().getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mother",
                "mother@example",
                "mother@@example.org",
                "mother@example.org, father@example.org",
                "mother@example.org\nBcc: x@example.org",
                "Mother <mother@example.org>",
                "mother@exa mple.org",
                "a..b@example.org",
            })
    void what_cannot_be_an_address_is_none(String address) {
        assertThat(EmailAddress.faultIn(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mother@example.org", "o'brien+x@sub.example.co.uk", "a.b-c_d@xn--bcher-kva.example.org"})
    void what_can_be_an_address_is_one(String address) {
        assertThat(EmailAddress.faultIn(address)).isEmpty();
    }

    @Test
    void the_setting_is_read_and_never_shown_with_its_password() {
        var server = MailServer.parse("smtps://user%40example.org:se%3Acret@mail.example.org?from=reviews@example.org");
        assertThat(server)
                .isEqualTo(new MailServer(
                        "mail.example.org", 465, true, false, "user@example.org", "se:cret", "reviews@example.org"));
        assertThat(server).hasToString("smtps://mail.example.org:465");
        assertThat(MailServer.parse("smtp://mail.example.org?from=a@example.org")
                        .startTls())
                .isTrue();
        assertThat(MailServer.parse("smtp://mail.example.org?from=a@example.org")
                        .port())
                .isEqualTo(587);
        assertThat(MailServer.parse("smtp://relay.example.org:25?from=a@example.org&tls=off")
                        .startTls())
                .isFalse();
        for (var wrong : List.of(
                "mail.example.org",
                "https://u:secret@mail.example.org?from=a@example.org",
                "smtp://u:secret@mail.example.org",
                "smtp://u:sec ret@mail.example.org?from=a@example.org")) {
            assertThatThrownBy(() -> MailServer.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("HEARD_SMTP_URL must look like")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    private static Email email() {
        return email("smtp://127.0.0.1:" + port() + "?from=reviews@example.org");
    }

    private static Email email(String url) {
        return new Email(Optional.of(MailServer.parse(url)));
    }

    private static int port() {
        return SERVER.getSmtp().getPort();
    }

    private static MimeMessage received() {
        return SERVER.getReceivedMessages()[0];
    }

    private static Envelope envelope(String address, List<Envelope.Enclosure> enclosures) {
        return new Envelope(
                MessageId.next(),
                new Recipient("Example Mother", address),
                "An invitation – Einladung",
                "There is something for you, Zoë.\n",
                enclosures);
    }
}
