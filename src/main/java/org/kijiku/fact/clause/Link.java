package org.kijiku.fact.clause;

/** How a phrase joins what follows. */
public enum Link {
    /** Ends the sentence. */
    END,
    /** Continues in the same rank: 〜し、〜して. */
    COORDINATE,
    /** 〜が、〜ものの. */
    CONTRAST,
    /** 〜ので、〜から. */
    CAUSE,
    /** 〜れば、〜たら、〜なら. */
    CONDITION,
    /** 〜と before a verb of saying or thinking. */
    QUOTE,
    /** Modifies a noun: 〜した合意、〜との方針、日本の. */
    ADNOMINAL,
    /** A noun in a list: AやB、A、B. */
    LIST,
    /** A noun or adverb that a predicate takes. */
    ARGUMENT
}
