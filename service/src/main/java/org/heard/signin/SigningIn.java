package org.heard.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Asks for an email address and a password. Whether it is the address or the password that is wrong is never said, and
/// takes about as long to find out.
@Component
public class SigningIn {
    private static final Logger log = LoggerFactory.getLogger(SigningIn.class);
    private static final int AT_ONCE = 4;

    /// The hash of no password: an address that nobody has is weighed as long as one that somebody has.
    static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$ZLbKBJKeqQ3ABfH9i4nv+A$LjyJuq5N0qznSetgQEOEn7U1Ookr7C/IMFGiImouQ7s";

    private final Accounts accounts;
    private final OwnAccount own;
    private final PasswordEncoder passwords;

    /// A few at one account from one network; more in all, so that a stranger elsewhere cannot keep somebody out.
    private final Attempts byAccountHere = new Attempts(5, Duration.ofMinutes(15));

    private final Attempts byAccount = new Attempts(50, Duration.ofMinutes(15));
    private final Attempts byNetwork = new Attempts(100, Duration.ofMinutes(15));

    /// Weighing one password takes 19 MiB: more than a few at once would let a stranger fill the memory.
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    SigningIn(Accounts accounts, OwnAccount own, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.own = own;
        this.passwords = passwords;
    }

    /// What came of a try.
    public sealed interface Answer {}

    /// The password was right; the session may begin.
    ///
    /// @param asked whether an organisation waits to hear whether they act for it
    public record Welcome(SignedIn who, boolean asked) implements Answer {}

    /// There is no such account, or the password is another.
    public record NotRecognised() implements Answer {}

    /// The password was right, but the account is closed or belongs to no organisation that lets it in.
    public record Closed() implements Answer {}

    /// The password was right, but it was handed over too long ago and has run out.
    public record RunOut() implements Answer {}

    /// Too many tries; the next can be made then.
    public record TooManyTries(Instant until) implements Answer {}

    /// More people are signing in than can be weighed at once.
    public record Busy() implements Answer {}

    /// Tries an address and a password.
    ///
    /// @param from the network address the try comes from
    public Answer attempt(String email, String password, String from, Instant now, LocalDate today) {
        var key = email.strip().toLowerCase(Locale.ROOT);
        var network = network(from);
        var here = key + " " + network;
        var wait = byNetwork
                .refused(network, now)
                .or(() -> byAccountHere.refused(here, now))
                .or(() -> byAccount.refused(key, now));
        if (wait.isPresent()) {
            log.warn("Sign-in refused: too many tries from {}", network);
            return new TooManyTries(wait.get());
        }
        if (!enter()) {
            return new Busy();
        }
        try {
            var answer = weigh(key, password, now, today);
            if (answer instanceof NotRecognised) {
                log.info("Sign-in not recognised from {}", network);
            } else {
                byAccountHere.forget(here);
                byAccount.forget(key);
                byNetwork.forgive(network); // an office of two hundred arrives at nine, from one address
            }
            return answer;
        } finally {
            room.release();
        }
    }

    private Answer weigh(String email, String password, Instant now, LocalDate today) {
        var account = accounts.find(email);
        var hash = account.map(Accounts.Account::passwordHash).orElse(NOBODY);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return new NotRecognised();
        }
        var known = account.get();
        var memberships = accounts.memberships(known.id(), today);
        if (known.disabled() || memberships.isEmpty()) {
            return new Closed();
        }
        if (known.hasRunOut(now)) {
            return new RunOut();
        }
        if (passwords.upgradeEncoding(hash)) {
            accounts.rehash(known, password);
        }
        accounts.signedIn(known.id(), now);
        var accepted = memberships.stream().filter(Membership::accepted).toList();
        if (accepted.size() == 1) {
            own.came(accepted.getFirst(), now);
        }
        return new Welcome(SignedIn.to(known, accepted, now), accepted.size() < memberships.size());
    }

    private boolean enter() {
        try {
            return room.tryAcquire(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// One household or office has a whole IPv6 network to itself, and must not get a fresh count for each address in
    /// it.
    public static String network(String address) {
        try {
            if (!address.contains(":")
                    || !(InetAddress.getByName(address.replaceFirst("%.*", "")) instanceof Inet6Address six)) {
                return address;
            }
            var bytes = six.getAddress();
            java.util.Arrays.fill(bytes, 8, 16, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException strange) {
            return address;
        }
    }
}
