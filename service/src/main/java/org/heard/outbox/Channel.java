package org.heard.outbox;

import java.util.Optional;

/// A way by which messages reach people: a bean of each kind there is.
public interface Channel {

    /// Which it is.
    Kind kind();

    /// Whether it can be used at all; where not, messages wait.
    boolean isOpen();

    /// Hands a message over, and says what came of it. Called outside any transaction.
    Outcome deliver(Envelope envelope);

    /// What is wrong with an address, in words that stand beside its field; empty where nothing is.
    Optional<String> faultIn(String address);

    /// The kinds of channel.
    enum Kind {
        EMAIL("Email");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// What came of handing a message over. The words say what was in the way without saying for whom: they are read
    /// by people who may not know to whom it goes.
    sealed interface Outcome {
        /// It is out of our hands.
        record HandedOver() implements Outcome {}

        /// Not now; this message may be taken later.
        record NotYet(String why) implements Outcome {}

        /// No message is taken now: the server is away or does not let us in.
        record NobodyThere(String why) implements Outcome {}

        /// Not this message, however often it is tried.
        record Never(String why) implements Outcome {}
    }
}
