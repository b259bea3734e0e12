package org.kijiku.query.result;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** A cell as words. */
public final class Cells {
    private Cells() {}

    /** The IRI, the literal's words, or nothing. */
    public static String plain(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    }
}
