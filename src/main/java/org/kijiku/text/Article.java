package org.kijiku.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as read: its stored text and what the reader found out about its build.
 *
 * @param slug stable name, the last part of its IRI: from the file's name or the given id
 * @param source where it came from, as the user named it (file name or id)
 * @param sha256 hash of the stored text in UTF-8, lower-case hexadecimal
 * @param text the stored text; all offsets count in it
 * @param title its headline, empty if it has none
 * @param language BCP 47 tag, {@code ja} or {@code en}
 * @param publisher as the text names it
 * @param published date of publication if the text or its markup gives one; the reference for 'last year'
 * @param blocks in order of the text, not overlapping
 * @param sections in order of the text
 * @param tables those whose borders are marked
 */
public record Article(
        String slug,
        String source,
        String sha256,
        StoredText text,
        String title,
        String language,
        @Nullable String publisher,
        @Nullable LocalDate published,
        List<Block> blocks,
        List<Section> sections,
        List<MarkedTable> tables) {
    public Article {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    public List<Block> blocks(Block.Kind kind) {
        return blocks.stream().filter(block -> block.kind() == kind).toList();
    }

    /** This article with other blocks and the sections that their headings make. */
    public Article withBlocks(List<Block> others) {
        return new Article(
                slug,
                source,
                sha256,
                text,
                title,
                language,
                publisher,
                published,
                others,
                Outline.sections(text.value(), others),
                tables);
    }
}
