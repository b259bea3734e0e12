package org.kijiku.table;

import java.util.Random;
import java.util.function.Supplier;

/** Numbers and times as columns of tables hold them. */
final class SyntheticNumbers {
    private final Random random;
    private final SyntheticWords words;

    SyntheticNumbers(Random random, SyntheticWords words) {
        this.random = random;
        this.words = words;
    }

    /** A source of cells of one numeric column. */
    Supplier<String> column() {
        int magnitude = 1 + random.nextInt(5);
        int spread = random.nextInt(2);
        boolean commas = !chance(4);
        String about = chance(5) ? "約" : chance(14) ? "最大" : "";
        String unit = words.pick("units", random);
        String counted = words.pick("counted", random);
        int decimals = chance(5) ? 2 : 1;
        return switch (random.nextInt(12)) {
            case 0, 1 -> () -> number(near(magnitude, spread), commas);
            case 2 -> () -> about + decimal(near(Math.min(2, magnitude), spread), decimals);
            case 3, 4 ->
                () -> about + (chance(3) ? number(1 + random.nextInt(2), false) : decimal(1 + random.nextInt(2), 1))
                        + "%";
            case 5 -> () -> about + number(near(magnitude, spread), commas) + unit;
            case 6 -> () -> about + (chance(2) ? decimal(near(1, 1), 1) : number(near(2, 1), commas)) + counted;
            case 7 -> () -> sign() + decimal(1 + random.nextInt(2), decimals) + "%";
            case 8 -> () -> sign() + number(near(Math.min(3, magnitude), 1), commas);
            case 9 ->
                () -> number(near(magnitude, spread), commas) + counted + (chance(3) ? "増" : chance(3) ? "減" : "");
            case 10 -> this::range;
            default ->
                () -> number(near(magnitude, spread), commas)
                        + (chance(8)
                                ? "(" + words.pick("qualifiers", random) + ")"
                                : chance(14) ? "未満" : chance(14) ? "以上" : "");
        };
    }

    private String range() {
        int low = 1 + random.nextInt(40);
        int high = low + 1 + random.nextInt(30);
        return switch (random.nextInt(6)) {
            case 0 -> low + "〜" + high + "%";
            case 1 -> "年" + (1 + random.nextInt(6)) + "回";
            case 2 -> (1 + random.nextInt(9)) + "兆" + number(4, true) + "億円";
            case 3 -> number(2, false) + "歳以上";
            case 4 -> "最長" + (1 + random.nextInt(9)) + "年";
            default -> (1 + random.nextInt(9)) + "割";
        };
    }

    private String sign() {
        return chance(3) ? "△" : chance(3) ? "+" : "";
    }

    /** A day, with or without its year. */
    String day() {
        String day = (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
        return chance(3) ? (2018 + random.nextInt(10)) + "年" + day : day;
    }

    /** A point of time as tables give it. */
    String time() {
        int year = 2018 + random.nextInt(22);
        return switch (random.nextInt(8)) {
            case 0 -> year + "年度";
            case 1 -> year + "年" + (1 + random.nextInt(12)) + "月";
            case 2 -> day();
            case 3 -> year + "年度末";
            case 4 -> year + "年以降";
            case 5 -> year + "年" + (chance(2) ? "頃" : "春");
            case 6 -> (year / 10 * 10) + "年代";
            default -> year + "年";
        };
    }

    private int near(int magnitude, int spread) {
        return Math.max(1, magnitude + random.nextInt(2 * spread + 1) - spread);
    }

    private String number(int digits, boolean commas) {
        int bound = (int) Math.pow(10, digits);
        return SyntheticTables.grouped(bound / 10 + random.nextInt(bound - bound / 10), commas);
    }

    private String decimal(int digits, int decimals) {
        StringBuilder number = new StringBuilder(number(Math.min(digits, 3), true)).append('.');
        for (int i = 0; i < decimals; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
