package org.heard.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.reference.ProviderLists;
import org.springframework.stereotype.Component;

/// Lists of providers that were read already: all of England stands in one, and each is read once, whichever
/// authorities gave the same. They hold nothing about a child.
@Component
class ListsRead {
    private static final int KEPT = 4;

    /// A workbook of all that Ofsted registers unpacks to a third of this.
    private static final long UNPACKED = 96L << 20;

    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, ProviderLists> read = new LinkedHashMap<>(KEPT, 1, true);

    /// The list with this fingerprint; its files are asked for where it was not read yet.
    ProviderLists get(String fingerprint, Supplier<List<ReturnFiles.Given>> files) {
        one.lock();
        try {
            var known = read.get(fingerprint);
            if (known != null) {
                return known;
            }
            var lists = ProviderLists.of(files.get(), UNPACKED);
            read.put(fingerprint, lists);
            if (read.size() > KEPT) {
                read.remove(read.keySet().iterator().next());
            }
            return lists;
        } finally {
            one.unlock();
        }
    }
}
