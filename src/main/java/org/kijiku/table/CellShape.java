package org.kijiku.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a line looks like as a cell.
 *
 * @param words the stretch
 * @param opens whether it begins the line
 * @param type what it holds
 * @param unit what stands after its number, or before it for currency signs; empty for text
 * @param decimals digits after the point, -1 for text
 * @param digits how its first digit run is built, empty for text
 * @param first its first atom
 * @param last its last atom
 * @param build how its words follow one another
 * @param fault how impossible it is as a cell: 0 for a sound one, more for broken brackets, numbers and borders
 */
record CellShape(
        String words,
        boolean opens,
        Type type,
        String unit,
        int decimals,
        String digits,
        Atom first,
        Atom last,
        Build build,
        double fault) {
    enum Type {
        /** A year, fiscal year, month or day. */
        DATE,
        /** A number with nothing or a sign. */
        NUMBER,
        PERCENT,
        /** A number with a unit. */
        AMOUNT,
        /** A dash, none, unknown. */
        NONE,
        /** Short words parted by a middle dot. */
        LIST,
        /** Words of one to six letters. */
        SHORT,
        TEXT;

        boolean isNumeric() {
            return this == NUMBER || this == PERCENT || this == AMOUNT;
        }
    }

    private static final String DIGITS = "[0-9０-９]+(?:[,.，．][0-9０-９]+)*";
    private static final Pattern DATE = Pattern.compile("(?:約|西暦)?(?:令和|平成|昭和|FY|R|H)?(?:[0-9０-９]{1,4}|元)(?:年度?|年代|/)"
            + "(?:[0-9０-９]{1,2}月?)?(?:[0-9０-９]{1,2}日)?(?:[(（].{1,8}[)）])?(?:版|末|頃|上期|下期|以降|まで|春|夏|秋|冬|前半|後半|中)?"
            + "|FY[0-9]{2,4}|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|第[0-9一二三四]四半期");
    private static final Pattern FULL_YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?:約|およそ|計|合計|最大|最低|最長|年|月|毎年|毎時|累計|延べ|ほぼ|原則)?(?<sign>[△▲+＋−±-])?(?<currency>US\\$|[¥￥$＄€£])?(?:[0-9０-９,]+[兆億万千])*(?<digits>"
                    + DIGITS
                    + ")(?<unit>[^0-9０-９()（）「」、・]{0,6}?)(?:未満|以上|以下|以内|超|前後|程度|強|弱|台|余り|増|減|見込み|近く)?(?:[(（][^)）]{1,14}[)）])?");
    private static final Pattern RANGE =
            Pattern.compile("(?:約|ほぼ)?" + DIGITS + "\\D{0,4}[〜～~–-](?:約)?" + DIGITS + "\\D{0,6}");
    private static final Set<String> NONE = Set.of("なし", "無し", "未定", "不明", "未公表", "非公表", "該当なし", "N/A", "n/a");
    private static final String DASHES = "-–—―－ー…";
    private static final String TIME_SIGNS = "年月期Y/";
    private static final String RANGE_SIGNS = "〜～–-";
    /** One of these letters begins each number that is no plain digit run. */
    private static final String NUMBER_FIRST = "約お計合最年月毎累延ほ原△▲+＋−±-U¥￥$＄€£";

    private static final Pattern LIST = Pattern.compile("[^・、]{1,9}(?:・[^・、]{1,9})+(?:など|等|ほか)?");

    /** Letters of the longest words for nothing. */
    private static final int LONGEST_NONE = 4;

    static CellShape of(LineLattice line, int from, int to) {
        String words = line.words(from, to);
        boolean digit = hasDigit(words);
        Matcher numeric = digit && mayCount(words) ? numeric(words) : null;
        Type type = type(words, digit, numeric);
        String unit = "";
        int decimals = -1;
        String digits = "";
        double fault = CellFaults.of(line, from, to, type, digit);
        if (type.isNumeric() && numeric != null) {
            fault += type == Type.PERCENT ? CellFaults.percent(numeric.group("digits")) : 0;
            unit = numeric.group("unit") + (numeric.group("currency") == null ? "" : numeric.group("currency"));
            String run = CellFaults.ascii(numeric.group("digits"));
            int point = run.lastIndexOf('.');
            decimals = point < 0 ? 0 : run.length() - point - 1;
            String whole = point < 0 ? run : run.substring(0, point);
            digits = whole.indexOf(',') >= 0 ? "," : Integer.toString(whole.length());
        }
        if (type == Type.DATE) {
            digits = FULL_YEAR.matcher(words).lookingAt() ? "year" : Integer.toString(leadingDigits(words));
        }
        return new CellShape(
                words,
                from == 0,
                type,
                unit,
                decimals,
                digits,
                line.right().get(from),
                line.left().get(to),
                new Build(line.build(from, to)),
                fault);
    }

    private static @Nullable Matcher numeric(String words) {
        Matcher numeric = NUMERIC.matcher(words);
        return numeric.matches() ? numeric : null;
    }

    private static int leadingDigits(String words) {
        int digits = 0;
        while (digits < words.length() && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9' || letter >= '０' && letter <= '９';
    }

    private static boolean mayCount(String words) {
        return isDigit(words.charAt(0)) || NUMBER_FIRST.indexOf(words.charAt(0)) >= 0;
    }

    private static boolean hasOneOf(String words, String letters) {
        for (int i = 0; i < words.length(); i++) {
            if (letters.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNone(String words) {
        if (words.length() > LONGEST_NONE) {
            return false;
        }
        return NONE.contains(words)
                || words.length() < LONGEST_NONE && words.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    private static Type type(String words, boolean digit, @Nullable Matcher numeric) {
        if (isNone(words)) {
            return Type.NONE;
        }
        boolean dated = digit || words.indexOf('元') >= 0 || words.charAt(0) == '第';
        if (dated && (hasOneOf(words, TIME_SIGNS) && DATE.matcher(words).matches() || isYear(words))) {
            return Type.DATE;
        }
        return digit ? counted(words, numeric) : wordy(words);
    }

    private static boolean isYear(String words) {
        return words.length() == 4 && BARE_YEAR.matcher(words).matches();
    }

    private static Type counted(String words, @Nullable Matcher numeric) {
        if (hasOneOf(words, RANGE_SIGNS) && RANGE.matcher(words).matches()) {
            return words.indexOf('%') >= 0 || words.indexOf('％') >= 0 ? Type.PERCENT : Type.AMOUNT;
        }
        if (numeric != null) {
            String unit = numeric.group("unit");
            return unit.isEmpty() && numeric.group("currency") == null
                    ? Type.NUMBER
                    : isShare(unit) ? Type.PERCENT : Type.AMOUNT;
        }
        return wordy(words);
    }

    private static boolean isShare(String unit) {
        return unit.startsWith("%") || unit.startsWith("％") || unit.equals("割") || unit.equals("ポイント");
    }

    private static Type wordy(String words) {
        if (words.indexOf('・') > 0 && LIST.matcher(words).matches()) {
            return Type.LIST;
        }
        return words.length() <= 6 ? Type.SHORT : Type.TEXT;
    }

    static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds four digits or more that no comma groups. */
    boolean isUngrouped() {
        return type.isNumeric() && !digits.isEmpty() && digits.charAt(0) >= '4';
    }

    /** Whether a kind of word, or what names one, is a verbal noun. */
    static boolean isVerbal(String kind) {
        return kind.contains("サ変");
    }

    /** A measure of its length, coarser for long ones. */
    long lengthBucket() {
        return Math.round(Math.sqrt(words.length()) * 1.5);
    }

    /** The features that cells of one column share, each with its weight. */
    List<Feature> features() {
        return List.of(
                new Feature("type", type.name(), Weights.TYPE),
                new Feature("unit", type.isNumeric() ? unit : "-", Weights.UNIT),
                new Feature("decimals", Integer.toString(decimals), Weights.DECIMALS),
                new Feature("digits", digits, Weights.DIGITS),
                new Feature("length", Long.toString(lengthBucket()), Weights.LENGTH),
                new Feature("first", first.kind(), Weights.FIRST),
                new Feature("last", last.kind(), Weights.LAST),
                new Feature("verbal", Boolean.toString(isVerbal(last.kind())), Weights.VERBAL),
                new Feature("ending", last.surface(), Weights.ENDING),
                new Feature("form", build.form(), Weights.FORM),
                new Feature("words", words, Weights.WORDS),
                new Feature("opening", first.surface(), Weights.OPENING));
    }

    /** A feature of a cell: what, its value, and how much it counts. */
    record Feature(String name, String value, double weight) {
        String key() {
            return name + "=" + value;
        }
    }
}
