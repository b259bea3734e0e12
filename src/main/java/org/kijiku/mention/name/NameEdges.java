package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.morph.Morpheme;

/** Where names end: words of {@code edges.tsv} that are no part of a name though they are nouns. */
final class NameEdges {
    private final Set<String> leading = new HashSet<>();
    private final Set<String> stops = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> meetings = new HashSet<>();

    NameEdges(Path ontologyDir) {
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/edges.tsv")).rows()) {
            Set<String> role = switch (row.get("role")) {
                case "leading" -> leading;
                case "stop" -> stops;
                case "block" -> blocks;
                case "common" -> common;
                case "meeting" -> meetings;
                default ->
                    throw row.fault("unknown role '" + row.get("role") + "': leading, stop, block, common or meeting");
            };
            role.add(row.get("word"));
        }
    }

    /** 各, 本, 今回: drops off the beginning of a name. */
    boolean isLeading(Morpheme token) {
        return leading.contains(token.surface());
    }

    /** A name does not reach over this word to the left. */
    boolean isStop(Morpheme token) {
        return stops.contains(token.surface())
                || token.pos().startsWith("名詞-非自立")
                || token.pos().startsWith("名詞-代名詞")
                || token.pos().contains("副詞可能")
                || token.pos().startsWith("名詞-接続詞的");
    }

    /** 的, 性: what is no name with this word after it. */
    boolean isBlock(Morpheme token) {
        return blocks.contains(token.surface());
    }

    /** Whole words that look like names and are none, and meetings, which are no bodies: 当局, 記者会見, 臨時首脳会議. */
    boolean isCommon(String name) {
        return common.contains(name) || meetings.stream().anyMatch(name::endsWith);
    }
}
