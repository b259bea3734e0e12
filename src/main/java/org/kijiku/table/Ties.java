package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Places that the writing itself ties together: inside dates, between a number and what counts it, after 第 and 約. */
final class Ties {
    private static final Map<String, List<Pattern>> PATTERNS = new TreeMap<>(Map.ofEntries(
            Map.entry("code", pair("[A-Za-z][-ー]?", "[0-9]")),
            Map.entry("coded", pair("[A-Za-z][-ー]?[0-9]{1,3}", "[^0-9]")),
            Map.entry("from", pair("[〜～]", "[^〜～]")),
            Map.entry("to", pair("[^〜～]", "[〜～]")),
            Map.entry("date", pair("[0-9]年", "[0-9]{1,2}月")),
            Map.entry("day", pair("[0-9]月", "[0-9]{1,2}日")),
            Map.entry("ordinal", pair("第", "[0-9一二三四五六七八九十]")),
            Map.entry("nth", pair("第[0-9一二三四五六七八九十]{1,2}", "[^0-9]")),
            Map.entry("about", pair("約|およそ|最大|最低|最長|年|毎時|毎年", "[0-9]")),
            Map.entry("power", pair("[0-9]", "[兆億万](?![博国])")),
            Map.entry("chain", pair("[0-9][兆億万]", "[0-9]")),
            Map.entry("percent", pair("[0-9]", "[%％]")),
            Map.entry("counter", pair("[0-9][兆億万]?", "[円人件年月日回社校台隻機倍歳割基本羽頭戸席票名か]")),
            Map.entry(
                    "unit",
                    pair(
                            "[0-9][兆億万千]?",
                            "平方|立方|キロ|メートル|センチ|ミリ|トン|ポイント|バレル|ドル|ユーロ|ウォン|ルピー|ヘクタール|ワット|リットル|[カヶか][国所月年]|世帯|議席|種類|施設|団体|k[mgWl]|[MGT]W|ha|時間")),
            Map.entry("change", pair("[0-9%][^0-9()、。]{0,3}", "[増減超]|以[上下内]|未満|程度|前後"))));
    private static final int REACH = 12;

    private Ties() {}

    private static List<Pattern> pair(String before, String after) {
        return List.of(Pattern.compile("(?:" + before + ")$"), Pattern.compile(after));
    }

    /** Names of the ties that hold the place before {@code at}. */
    static List<String> at(String line, int at) {
        List<String> ties = new ArrayList<>();
        String before = line.substring(Math.max(0, at - REACH), at);
        PATTERNS.forEach((name, sides) -> {
            if (sides.get(0).matcher(before).find()
                    && sides.get(1).matcher(line).region(at, line.length()).lookingAt()) {
                ties.add(name);
            }
        });
        return ties;
    }
}
