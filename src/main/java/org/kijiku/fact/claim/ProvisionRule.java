package org.kijiku.fact.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Frame;
import org.kijiku.mention.LexiconFile;

/**
 * Verbs that say what an agreement provides.
 *
 * @param verbs dictionary forms
 * @param agreement markers of the phrase that names the agreement
 * @param content markers of what it provides
 * @param passive whether the verb must be passive or must not, null for either
 */
record ProvisionRule(
        List<String> verbs,
        List<String> agreement,
        List<String> content,
        @Nullable Boolean passive) {
    static ProvisionRule of(LexiconFile.Row row) {
        Boolean passive = switch (row.get("passive")) {
            case "yes" -> true;
            case "no" -> false;
            case "" -> null;
            default -> throw row.fault("passive is '" + row.get("passive") + "', not yes, no or empty");
        };
        if (row.list("verbs").isEmpty()
                || row.list("agreement").isEmpty()
                || row.list("content").isEmpty()) {
            throw row.fault("needs verbs, agreement and content");
        }
        return new ProvisionRule(row.list("verbs"), row.list("agreement"), row.list("content"), passive);
    }

    boolean fits(Frame frame) {
        return verbs.contains(frame.phrase().lemma()) && (passive == null || passive == frame.isPassive());
    }
}
