package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** A claim as one passage makes it. */
record ClaimDraft(
        String rule,
        String kind,
        Span passage,
        @Nullable Term subject,
        String relation,
        @Nullable Term object,
        Status status,
        boolean negated,
        @Nullable String speaker) {
    /** What makes two passages one claim; only relations are told again. */
    String key() {
        String place = kind.equals("relation") ? "" : passage.toString();
        return kind + '|' + subject + '|' + relation + '|' + object + '|' + status + negated + speaker + place;
    }

    Claim claim(StoredText text, List<Span> passages) {
        List<String> about = new ArrayList<>();
        add(subject, about);
        add(object, about);
        String id = StatementId.of(
                "claim",
                text.quote(passage),
                kind,
                String.valueOf(subject),
                relation,
                String.valueOf(object),
                status.code());
        return new Claim(
                id,
                passages.stream().map(text::quote).toList(),
                new Assertion(status, negated, speaker, 0.8, List.of(rule)),
                kind,
                subject,
                relation,
                object,
                about);
    }

    private static void add(@Nullable Term term, List<String> about) {
        if (term != null && term.entity() != null && !about.contains(term.entity())) {
            about.add(term.entity());
        }
    }
}
