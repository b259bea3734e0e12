package org.kijiku.mention;

/** A text that counts how often its characters are read: a measure of work that no clock disturbs. */
public final class CountedText implements CharSequence {
    private final String text;
    private long reads;

    public CountedText(String text) {
        this.text = text;
    }

    /** How many characters were read so far, each as often as it was. */
    public long reads() {
        return reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        reads += end - start;
        return text.substring(start, end);
    }

    /** The whole text, all of it read. */
    @Override
    public String toString() {
        reads += text.length();
        return text;
    }
}
