package org.kijiku.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that the writing itself ties together: inside dates, between a number and what counts it, after 第 and 約. */
final class Ties {
    private static final List<Tie> TIES = List.of(
            tie("code", "[A-Za-z][-ー]?", "[0-9]"),
            tie("coded", "[A-Za-z][-ー]?[0-9]{1,3}", "[^0-9]"),
            tie("from", "[〜～]", "[^〜～]"),
            tie("to", "[^〜～]", "[〜～]"),
            tie("date", "[0-9]年", "[0-9]{1,2}月"),
            tie("day", "[0-9]月", "[0-9]{1,2}日"),
            tie("ordinal", "第", "[0-9一二三四五六七八九十]"),
            tie("nth", "第[0-9一二三四五六七八九十]{1,2}", "[^0-9]"),
            tie("about", "約|およそ|最大|最低|最長|年|毎時|毎年", "[0-9]"),
            tie("power", "[0-9]", "[兆億万](?![博国])"),
            tie("chain", "[0-9][兆億万]", "[0-9]"),
            tie("percent", "[0-9]", "[%％]"),
            tie("counter", "[0-9][兆億万]?", "[円人件年月日回社校台隻機倍歳割基本羽頭戸席票名か]"),
            tie(
                    "unit",
                    "[0-9][兆億万千]?",
                    "平方|立方|キロ|メートル|センチ|ミリ|トン|ポイント|バレル|ドル|ユーロ|ウォン|ルピー|ヘクタール|ワット|リットル|[カヶか][国所月年]|世帯|議席|種類|施設|団体|k[mgWl]|[MGT]W|ha|時間"),
            tie("change", "[0-9%][^0-9()、。]{0,3}", "[増減超]|以[上下内]|未満|程度|前後"));
    /** One of these letters stands before or after each place that a tie holds. */
    private static final String BEFORE = "-ー〜～年月第一二三四五六七八九十約そ大低長時兆億万千%";

    private static final String AFTER = "〜～増減超以未程前";
    private static final int REACH = 12;

    private Ties() {}

    /** What stands before and after a place that is tied. */
    private record Tie(String name, Pattern before, Pattern after) {}

    private static Tie tie(String name, String before, String after) {
        return new Tie(name, Pattern.compile("(?:" + before + ")$"), Pattern.compile(after));
    }

    /** Names the ties that hold the place before {@code at}. */
    static void at(String line, int at, Marks marks) {
        if (!mayTie(line.charAt(at - 1), line.charAt(at))) {
            return;
        }
        Matcher before = TIES.getFirst().before().matcher(line);
        Matcher after = TIES.getFirst().after().matcher(line);
        for (Tie tie : TIES) {
            if (after.usePattern(tie.after()).region(at, line.length()).lookingAt()
                    && before.usePattern(tie.before())
                            .region(Math.max(0, at - REACH), at)
                            .find()) {
                marks.begin("tie:").put(tie.name()).end();
            }
        }
    }

    private static boolean mayTie(char before, char after) {
        boolean code = before < 128 && Character.isLetterOrDigit(before);
        return code || BEFORE.indexOf(before) >= 0 || AFTER.indexOf(after) >= 0;
    }
}
