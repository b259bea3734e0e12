package org.kijiku.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings: how an unmarked one is known, of which level it is, and the sections that headings make. */
final class Outline {
    private static final int LONGEST = 46;
    private static final int SHARED_PREFIX = 4;
    /** A line that ends so is a sentence even without its full stop. */
    private static final Pattern SENTENCE =
            Pattern.compile("[。．、，,;；]$|(です|ます|ません|でした|ました|でしょう|である|だった|ください|れる|った|いる|している|していた)$");

    private static final Pattern CHAPTER = Pattern.compile("^第[0-9０-９一二三四五六七八九十]+[章部編]|^Chapter\\s");
    private static final Pattern NUMBERED =
            Pattern.compile("^([0-9０-９]{1,2}(?:[.．-][0-9０-９]{1,2})*)[.．、)）\\s　:：]\\s*\\D");
    private static final Pattern COUNTED = Pattern.compile("^(第[0-9０-９一二三四五六七八九十]+節|[一二三四五六七八九十]{1,3}[、.．　])\\S");
    private static final Pattern BRACKETED = Pattern.compile("^[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]\\S|^[①-⑳]");
    private static final Pattern DECORATED =
            Pattern.compile("^[■◆●▼◎□◇★☆▶►]\\s*\\S|^【[^】]{1,30}】$|^＜[^＞]{1,30}＞$|^《[^》]{1,30}》$");
    private static final Pattern ENDING = Pattern.compile("^(まとめ|おわりに|終わりに|はじめに|初めに|結論|総括|結び|最後に|序論|今後の展望)$");

    private Outline() {}

    /** Whether an unmarked line that stands between blank lines reads like a heading. */
    static boolean isHeading(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                && line.indexOf('。') < 0
                && !SENTENCE.matcher(line).find()
                && !line.matches("(?s)^[・‣•*+@–—-].*|.*https?://.*|^[「『（(].*[」』）)]$|^[0-9０-９.,/:：年月日時分\\s-]+$");
    }

    /** Whether a line says by its number or mark that it is a heading, also in the midst of other lines. */
    static boolean isMarked(String line) {
        return isHeading(line)
                && (CHAPTER.matcher(line).find()
                        || NUMBERED.matcher(line).find()
                        || COUNTED.matcher(line).find()
                        || DECORATED.matcher(line).find());
    }

    /**
     * Levels for unmarked headings below the title: by their numbers; else those that share the start of their words
     * with others ({@code 日米関係と今後の…}) and closing ones are chapters, the others stand below them.
     */
    static List<Integer> levels(List<String> headings) {
        Map<String, Integer> starts = new HashMap<>();
        for (String heading : headings) {
            if (heading.length() > SHARED_PREFIX) {
                starts.merge(heading.substring(0, SHARED_PREFIX), 1, Integer::sum);
            }
        }
        boolean chapters = starts.values().stream().anyMatch(count -> count >= 3)
                && starts.values().stream().mapToInt(Integer::intValue).max().orElse(0) * 2 <= headings.size() + 1;
        List<Integer> levels = new ArrayList<>();
        for (String heading : headings) {
            boolean shared = heading.length() > SHARED_PREFIX
                    && starts.getOrDefault(heading.substring(0, SHARED_PREFIX), 0) >= 3;
            int plain = !chapters || shared || ENDING.matcher(heading).find() ? 2 : 3;
            levels.add(numbered(heading, plain));
        }
        return levels;
    }

    private static int numbered(String heading, int plain) {
        Matcher number = NUMBERED.matcher(heading);
        if (number.find()) {
            return Math.min(
                    6,
                    2
                            + (int) number.group(1)
                                    .chars()
                                    .filter(c -> "..．-".indexOf(c) >= 0)
                                    .count());
        }
        if (CHAPTER.matcher(heading).find()) {
            return 2;
        }
        return BRACKETED.matcher(heading).find() ? 3 : plain;
    }

    /** The sections that the heading blocks make, each up to the next heading of its level or above. */
    static List<Section> sections(String text, List<Block> blocks) {
        List<Block> headings = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .toList();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            int end = text.length();
            for (int j = i + 1; j < headings.size(); j++) {
                if (headings.get(j).level() <= heading.level()) {
                    end = headings.get(j).span().start();
                    break;
                }
            }
            int start = heading.span().start();
            Span span = TextLines.trim(text, new Span(start, end));
            sections.add(new Section(heading.span().of(text), heading.level(), heading.span(), span));
        }
        return List.copyOf(sections);
    }
}
