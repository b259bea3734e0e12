package org.kijiku.fact;

import java.util.List;
import org.kijiku.text.Quote;

/** Something an article says. */
public sealed interface Statement permits Figure, Event, Provision, Claim {
    /** Unique in the document and made from the content, so that it is the same on every run. */
    String id();

    /** The words that say it, the main one first; never empty. */
    List<Quote> evidence();

    Assertion assertion();

    /** The same, made otherwise. */
    Statement with(Assertion other);
}
