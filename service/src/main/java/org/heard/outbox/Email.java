package org.heard.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.heard.outbox.Channel.Outcome;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands messages to the mail server. Each bears a Message-ID made from its own identifier: one that is handed over
/// twice, because the service died between handing over and writing that down, is the same message to every mail
/// program.
final class Email implements Channel {
    private final Optional<MailServer> server;
    private volatile @org.jspecify.annotations.Nullable JavaMailSenderImpl sender;

    Email(Optional<MailServer> server) {
        this.server = server;
    }

    @Override
    public Kind kind() {
        return Kind.EMAIL;
    }

    @Override
    public boolean isOpen() {
        return server.isPresent();
    }

    @Override
    public Optional<String> faultIn(String address) {
        return EmailAddress.faultIn(address);
    }

    @Override
    public Outcome deliver(Envelope envelope) {
        if (server.isEmpty()) {
            return new Outcome.NobodyThere("No mail server is set");
        }
        if (EmailAddress.isMadeUp(envelope.to().address())) {
            return new Outcome.Never("The address is made up: nobody can have one there");
        }
        try {
            var mail = mail(envelope, server.get());
            sender(server.get()).send(mail);
            return new Outcome.HandedOver();
        } catch (MailException refused) {
            return outcome(cause(refused));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return new Outcome.Never("The message could not be put together");
        }
    }

    private MimeMessage mail(Envelope envelope, MailServer from)
            throws MessagingException, UnsupportedEncodingException {
        var mail = sender(from).createMimeMessage();
        var helper = new MimeMessageHelper(mail, !envelope.enclosures().isEmpty(), "UTF-8");
        helper.setFrom(new InternetAddress(from.from()));
        helper.setTo(new InternetAddress(envelope.to().address(), envelope.to().name(), "UTF-8"));
        helper.setSubject(envelope.subject());
        helper.setText(envelope.body());
        for (var enclosure : envelope.enclosures()) {
            helper.addAttachment(enclosure.name(), new ByteArrayResource(enclosure.bytes()), enclosure.type());
        }
        mail.setHeader("Message-ID", "<" + envelope.id() + "@" + from.domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static Throwable cause(MailException refused) {
        if (refused instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return refused.getCause() == null ? refused : refused.getCause();
    }

    /// The server's own words may repeat the address, so only its number is kept.
    private static Outcome outcome(Throwable failure) {
        return switch (failure) {
            case AuthenticationFailedException _ ->
                new Outcome.NobodyThere("The mail server does not accept the service’s user and password");
            case SMTPSenderFailedException sender ->
                new Outcome.NobodyThere("The mail server does not let the service send from its address ("
                        + sender.getReturnCode() + ")");
            case SMTPAddressFailedException address ->
                judged(address.getReturnCode(), "The mail server does not take mail for this address");
            case SMTPSendFailedException whole
            when whole.getNextException() == null ->
                judged(whole.getReturnCode(), "The mail server did not take the message");
            case SendFailedException several
            when several.getNextException() != null -> outcome(several.getNextException());
            case MessagingException other
            when isUnsafe(other) -> new Outcome.NobodyThere("The connection to the mail server could not be secured");
            default -> new Outcome.NobodyThere("The mail server cannot be reached");
        };
    }

    private static Outcome judged(int code, String words) {
        var why = words + " (" + code + ")";
        return code >= 500 ? new Outcome.Never(why) : new Outcome.NotYet(why);
    }

    private static boolean isUnsafe(MessagingException failure) {
        return failure.getCause() instanceof SSLException
                || (failure.getMessage() != null && failure.getMessage().contains("STARTTLS"));
    }

    /// Made when first needed: most services start long before they send.
    private JavaMailSenderImpl sender(MailServer from) {
        var known = sender;
        if (known == null) {
            known = from.sender();
            sender = known;
        }
        return known;
    }
}
