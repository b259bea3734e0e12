package org.kijiku.query;

/**
 * Words in both languages that readers see.
 *
 * @param ja Japanese
 * @param en English
 */
public record Bilingual(String ja, String en) {}
