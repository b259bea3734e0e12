package org.kijiku.cli;

import org.kijiku.text.ArticleReader.Format;

/** What an input holds, as the command line names it. */
enum InputFormat {
    AUTO(Format.AUTO),
    TXT(Format.TXT),
    HTML(Format.HTML),
    MD(Format.MD),
    CSV(Format.CSV),
    /** One {@code {"id": …, "text": …}} a line. */
    JSONL(Format.TXT);

    private final Format format;

    InputFormat(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }
}
