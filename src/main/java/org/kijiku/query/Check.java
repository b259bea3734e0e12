package org.kijiku.query;

/**
 * A query that finds what is wrong: each of its rows is one problem.
 *
 * @param query finds it; its title names the problem, its description explains it
 * @param severity how bad
 * @param fix what to do about it
 */
public record Check(SavedQuery query, Severity severity, Bilingual fix) {
    /** How bad a problem is. */
    public enum Severity {
        /** Something is wrong and must be mended. */
        ERROR("Violation"),
        /** Something may be wrong; look at it. */
        WARNING("Warning"),
        /** Worth knowing. */
        NOTE("Info");

        private final String term;

        Severity(String term) {
            this.term = term;
        }

        /** Local name of SHACL's severity. */
        String term() {
            return term;
        }
    }
}
