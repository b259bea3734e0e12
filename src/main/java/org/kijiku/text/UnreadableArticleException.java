package org.kijiku.text;

/** An input that is no article: the message names it, says what is wrong and what to do, in one line. */
public final class UnreadableArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String source, String problem, String remedy) {
        super(source + ": " + problem + "; " + remedy);
    }
}
