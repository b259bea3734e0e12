package org.kijiku.mention.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and the rows of a lexicon they belong to, found at a place of a text, forwards or backwards. Rows are added while
 * a lexicon is read and never after.
 */
final class WordTrie<T> {
    /** Whether a row holds for a word that begins at {@code start} and ends at {@code end}. */
    @FunctionalInterface
    interface Check<T> {
        boolean holds(T row, int start, int end);
    }

    /** A row and where its word stands. */
    record Hit<T>(T row, int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static final class Node<T> {
        private char[] keys = {};
        private final List<Node<T>> children = new ArrayList<>(2);
        private final List<T> rows = new ArrayList<>(1);

        @Nullable
        Node<T> child(char c) {
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? null : children.get(at);
        }

        Node<T> grow(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return children.get(at);
            }
            int place = -at - 1;
            char[] more = new char[keys.length + 1];
            System.arraycopy(keys, 0, more, 0, place);
            more[place] = c;
            System.arraycopy(keys, place, more, place + 1, keys.length - place);
            keys = more;
            Node<T> child = new Node<>();
            children.add(place, child);
            return child;
        }
    }

    private final Node<T> forwards = new Node<>();
    private final Node<T> backwards = new Node<>();

    void add(String word, T row) {
        Node<T> front = forwards;
        Node<T> back = backwards;
        for (int i = 0; i < word.length(); i++) {
            front = front.grow(word.charAt(i));
            back = back.grow(word.charAt(word.length() - 1 - i));
        }
        front.rows.add(row);
        back.rows.add(row);
    }

    /** The longest word that begins at {@code start} and holds, or null. */
    @Nullable
    Hit<T> after(CharSequence text, int start, Check<T> check) {
        Hit<T> best = null;
        Node<T> node = forwards;
        for (int at = start; at < text.length(); at++) {
            node = node.child(text.charAt(at));
            if (node == null) {
                break;
            }
            T row = first(node, check, start, at + 1);
            if (row != null && isWord(text, start, at + 1)) {
                best = new Hit<>(row, start, at + 1);
            }
        }
        return best;
    }

    /** The longest word that ends at {@code end} and holds, or null. */
    @Nullable
    Hit<T> before(CharSequence text, int end, Check<T> check) {
        Hit<T> best = null;
        Node<T> node = backwards;
        for (int at = end - 1; at >= 0; at--) {
            node = node.child(text.charAt(at));
            if (node == null) {
                break;
            }
            T row = first(node, check, at, end);
            if (row != null && isWord(text, at, end)) {
                best = new Hit<>(row, at, end);
            }
        }
        return best;
    }

    private static <T> @Nullable T first(Node<T> node, Check<T> check, int start, int end) {
        for (T row : node.rows) {
            if (check.holds(row, start, end)) {
                return row;
            }
        }
        return null;
    }

    /** A word of Latin letters is no part of a longer one. */
    private static boolean isWord(CharSequence text, int start, int end) {
        boolean cutBefore = start > 0 && Latin.isLetter(text.charAt(start)) && Latin.isLetter(text.charAt(start - 1));
        boolean cutAfter =
                end < text.length() && Latin.isLetter(text.charAt(end - 1)) && Latin.isLetter(text.charAt(end));
        return !cutBefore && !cutAfter;
    }
}
