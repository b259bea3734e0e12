package org.kijiku.store.load;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.fact.verify.Codes;
import org.kijiku.fact.verify.Verifier;
import org.kijiku.mention.Authority;

/** What a thread needs to make facts, opened when it is first needed: a load that changes nothing needs nothing. */
final class Worker {
    private final Path ontologyDir;
    private final Authority authority;
    private final Codes codes;
    private @Nullable Extractor extractor;
    private @Nullable Verifier verifier;

    Worker(Path ontologyDir, Authority authority, Codes codes) {
        this.ontologyDir = ontologyDir;
        this.authority = authority;
        this.codes = codes;
    }

    Extractor extractor() {
        Extractor open = extractor == null ? Extractor.open(ontologyDir, authority) : extractor;
        extractor = open;
        return open;
    }

    Verifier verifier() {
        Verifier open = verifier == null ? Verifier.open(ontologyDir, authority, codes) : verifier;
        verifier = open;
        return open;
    }
}
