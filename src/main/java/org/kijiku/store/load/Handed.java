package org.kijiku.store.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.FactsDocument.Rejection;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.merge.FactsMerge;
import org.kijiku.fact.verify.Verifier;

/** Facts that someone hands in, let in as far as the article says them. */
final class Handed {
    private Handed() {}

    /** The document with a verified draft joined to it. */
    static FactsDocument join(Verifier verifier, FactsDraft draft, FactsDocument engine, List<String> problems) {
        FactsDocument verified = verifier.verify(draft, engine);
        tell(draft, verified, problems);
        return FactsMerge.of(engine, verified, ids(draft, "entities"), ids(draft, "rejected"));
    }

    private static Set<String> ids(FactsDraft draft, String list) {
        return draft.entries(list).stream()
                .map(entry -> entry.node().path("id").asText(""))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The facts of a draft that its article says, and nothing else. */
    static FactsDocument alone(Verifier verifier, FactsDraft draft, FactsDocument empty, List<String> problems) {
        FactsDocument verified = verifier.verify(draft, empty);
        tell(draft, verified, problems);
        return verified;
    }

    private static void tell(FactsDraft draft, FactsDocument verified, List<String> problems) {
        for (Rejection rejection : verified.rejected()) {
            String id = rejection.id() == null ? "" : " (" + rejection.id() + ")";
            problems.add(draft.source() + ":" + draft.line(rejection.path()) + ": " + rejection.path() + id + ": "
                    + rejection.reason());
        }
    }
}
