package org.kijiku.query.guard;

/**
 * A text that lets itself be looked at only so often, so that a pattern with exponential backtracking ends. The bound
 * is a count and not a time: the same query gives the same answer on every machine.
 */
final class BoundedText implements CharSequence {
    private static final int LOOKS = 5_000_000;

    private final CharSequence text;
    private final int[] left;

    BoundedText(CharSequence text) {
        this(text, new int[] {LOOKS});
    }

    private BoundedText(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new TooCostlyException("the regular expression needs too many steps on one text; make it simpler");
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
