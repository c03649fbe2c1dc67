package org.heard.outbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server, as `HEARD_SMTP_URL` names it: `smtps://user:password@host:465?from=reviews@example.org`. With
/// `smtp` the connection is secured by STARTTLS before anything is said, except to a server on this machine or where
/// `&tls=off` says so.
///
/// @param from the address messages come from; its part after the @ also stands in each Message-ID
record MailServer(String host, int port, boolean smtps, boolean startTls, String user, String password, String from) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String SHAPE =
            "HEARD_SMTP_URL must look like smtps://user:password@host:465?from=you@example.org";

    /// An `IllegalArgumentException` says what is wrong, without the password.
    static MailServer parse(String url) {
        var address = uri(url);
        var scheme = address.getScheme();
        var host = address.getHost();
        if (host == null || !Set.of("smtp", "smtps").contains(scheme == null ? "" : scheme)) {
            throw new IllegalArgumentException(SHAPE);
        }
        var query = query(address.getRawQuery());
        var from = query.getProperty("from", "");
        if (EmailAddress.faultIn(from).isPresent()) {
            throw new IllegalArgumentException(SHAPE + ": from is missing or no email address");
        }
        var smtps = scheme.equals("smtps");
        var login = Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        return new MailServer(
                host,
                address.getPort() > 0 ? address.getPort() : smtps ? 465 : 587,
                smtps,
                !smtps && !HERE.contains(host) && !query.getProperty("tls", "").equals("off"),
                decoded(login[0]),
                login.length > 1 ? decoded(login[1]) : "",
                from);
    }

    /// Spring's sender for it. A server that does not answer is given up after twenty seconds.
    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(smtps ? "smtps" : "smtp");
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        var at = "mail." + sender.getProtocol() + ".";
        var properties = sender.getJavaMailProperties();
        properties.setProperty(at + "connectiontimeout", "10000");
        properties.setProperty(at + "timeout", "20000");
        properties.setProperty(at + "writetimeout", "20000");
        properties.setProperty(at + "auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty(at + "starttls.enable", Boolean.toString(!smtps));
        properties.setProperty(at + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(at + "ssl.checkserveridentity", "true");
        properties.setProperty(at + "localhost", domain());
        return sender;
    }

    /// What stands after the @ of our own address.
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return (smtps ? "smtps://" : "smtp://") + host + ":" + port;
    }

    private static URI uri(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException notOne) {
            // Its own words would show the password.
            throw new IllegalArgumentException(SHAPE);
        }
    }

    private static Properties query(@org.jspecify.annotations.Nullable String raw) {
        var values = new Properties();
        values.putAll(Arrays.stream(raw == null ? new String[0] : raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (one, other) -> other)));
        return values;
    }

    private static String decoded(String text) {
        // A plus sign in a password or an address is a plus sign.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
