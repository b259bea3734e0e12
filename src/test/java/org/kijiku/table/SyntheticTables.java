package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Makes tables out of phrases, words and numbers: each column draws its cells from one kind of source. */
final class SyntheticTables {
    /** Of a hundred tables those whose words were written for them. */
    private static final int WRITTEN = 30;

    private final Random random;
    private final List<String> phrases;
    private final SyntheticWords words;
    private final SyntheticNumbers numbers;
    private final SyntheticColumns columns;

    /** @param phrases phrases of running text that could stand in a cell */
    SyntheticTables(Random random, List<String> phrases, SyntheticWords words, SyntheticColumns columns) {
        this.columns = columns;
        this.random = random;
        this.phrases = phrases;
        this.words = words;
        this.numbers = new SyntheticNumbers(random, words);
    }

    /** The header and body rows of one table, the header first. */
    List<List<String>> next() {
        return random.nextInt(100) < WRITTEN ? written() : mined();
    }

    /** A table whose columns of words were written by hand. */
    private List<List<String>> written() {
        int count = 2 + random.nextInt(3) + random.nextInt(3);
        List<String> heads = new ArrayList<>();
        List<Supplier<String>> sources = new ArrayList<>();
        add(columns.label(random), heads, sources);
        for (int c = 1; c < count; c++) {
            if (random.nextInt(100) < 38) {
                heads.add(head());
                sources.add(numbers.column());
            } else if (chance(8)) {
                heads.add(head());
                sources.add(words());
            } else {
                add(columns.text(random), heads, sources);
            }
        }
        List<List<String>> table = new ArrayList<>();
        table.add(heads);
        for (int r = 3 + random.nextInt(4); r > 0; r--) {
            table.add(sources.stream().map(Supplier::get).toList());
        }
        return table;
    }

    private void add(SyntheticColumns.Column column, List<String> heads, List<Supplier<String>> sources) {
        heads.add(column.head(random));
        sources.add(() -> column.cell(random));
    }

    /** A table whose words are phrases of running text. */
    private List<List<String>> mined() {
        int columns = 2 + random.nextInt(3) + random.nextInt(3);
        int rows = 3 + random.nextInt(5);
        List<Supplier<String>> sources = new ArrayList<>();
        sources.add(labels());
        for (int c = 1; c < columns; c++) {
            sources.add(random.nextInt(100) < 48 ? numbers.column() : words());
        }
        List<List<String>> table = new ArrayList<>();
        table.add(header(columns));
        for (int r = 0; r < rows; r++) {
            table.add(sources.stream().map(Supplier::get).toList());
        }
        return table;
    }

    /** A header: the first head is often one of a few usual words. */
    List<String> header(int columns) {
        List<String> heads = new ArrayList<>();
        heads.add(random.nextInt(100) < 55 ? pick("labelheads") : head());
        for (int c = 1; c < columns; c++) {
            heads.add(head());
        }
        return heads;
    }

    private String head() {
        return switch (random.nextInt(24)) {
            case 0 -> pick(phrases);
            case 1 -> pick("heads") + "(" + pick("units") + ")";
            case 2 -> "主な" + phrase(2, 4);
            case 3 -> phrase(2, 4) + pick("notions") + "(" + pick("units") + ")";
            case 4 -> phrase(2, 5) + "の" + pick("notions");
            case 5 ->
                (2015 + random.nextInt(36)) + (random.nextBoolean() ? "年度" : "年") + (chance(3) ? pick("notions") : "");
            case 6, 7, 8, 9 -> phrase(2, 4) + pick("notions");
            default -> pick("heads");
        };
    }

    private Supplier<String> labels() {
        int[] next = {2015 + random.nextInt(12)};
        return switch (random.nextInt(12)) {
            case 0 -> () -> next[0]++ + "年度" + (chance(10) ? "(" + pick("qualifiers") + ")" : "");
            case 1 -> () -> next[0]++ + "年";
            case 2 -> () -> "令和" + (next[0]++ - 2014) + "年度";
            case 3 -> () -> pick("states") + (chance(12) ? "(" + pick("qualifiers") + ")" : "");
            case 4 -> () -> pick("states");
            case 5 -> () -> pick("prefectures");
            case 6 -> () -> pick("places") + (chance(2) ? "市" : "");
            case 7 -> () -> numbers.day();
            case 8 -> () -> proper();
            case 9 -> () -> pick("areas") + (chance(3) ? "・" + pick("areas") : "");
            default -> () -> phrase(2, 12);
        };
    }

    private Supplier<String> words() {
        return switch (random.nextInt(20)) {
            case 0 -> () -> pick("states");
            case 1 -> () -> list("shorts");
            case 2 -> () -> list("states");
            case 3 -> () -> pick("done");
            case 4 -> () -> phrase(3, 8);
            case 5 -> () -> phrase(4, 12) + "・" + phrase(4, 12);
            case 6 -> () -> phrase(4, 14) + "、" + phrase(4, 14);
            case 7 ->
                () -> chance(3) ? "「" + phrase(3, 10) + "」" + (chance(2) ? "の" : "") + phrase(2, 8) : phrase(5, 14);
            case 8 -> () -> phrase(3, 14) + (chance(4) ? "(" + phrase(2, 8) + ")" : chance(4) ? "など" : "");
            case 9 -> () -> pick("people") + pick("titles");
            case 10 -> () -> chance(3) ? pick("ministries") + "・" + pick("ministries") : pick("ministries");
            case 11 -> () -> phrase(2, 6) + pick("bodies");
            case 12 -> () -> numbers.time();
            case 13 -> () -> numbers.time() + (chance(2) ? pick("done") : "");
            case 14 -> () -> proper();
            case 15 -> () -> chance(2) ? pick("places") + "市" : pick("prefectures") + pick("places") + "市";
            case 16 -> () -> phrase(2, 4) + "・" + phrase(2, 4);
            default -> () -> phrase(5, 20);
        };
    }

    private String proper() {
        String name = chance(2) ? pick("names") : pick("places");
        return switch (random.nextInt(8)) {
            case 0 -> name + (1 + random.nextInt(9)) + "号";
            case 1 -> name + (1 + random.nextInt(40));
            case 2 -> pick("codes") + (chance(2) ? Integer.toString(1 + random.nextInt(40)) : "");
            case 3 -> "第" + (1 + random.nextInt(20)) + pick("kinds");
            default -> name + pick("kinds");
        };
    }

    private String list(String kind) {
        StringBuilder list = new StringBuilder(pick(kind));
        for (int i = random.nextInt(3); i > 0; i--) {
            list.append('・').append(pick(kind));
        }
        return list + (chance(12) ? "など" : "");
    }

    private String phrase(int shortest, int longest) {
        for (int i = 0; i < 40; i++) {
            String phrase = pick(phrases);
            if (phrase.length() >= shortest && phrase.length() <= longest) {
                return phrase;
            }
        }
        return "対応";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String kind) {
        return words.pick(kind, random);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    static String grouped(int value, boolean commas) {
        return commas ? String.format(Locale.ROOT, "%,d", value) : Integer.toString(value);
    }
}
