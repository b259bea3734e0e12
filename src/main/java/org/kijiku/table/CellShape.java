package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern NONE = Pattern.compile("[-–—―－ー…]{1,3}|なし|無し|未定|不明|未公表|非公表|該当なし|N/A|n/a");
    private static final Pattern LIST = Pattern.compile("[^・、]{1,9}(?:・[^・、]{1,9})+(?:など|等|ほか)?");

    /** Letters of the longest words for nothing. */
    private static final int LONGEST_NONE = 4;

    static CellShape of(LineLattice line, int from, int to) {
        String words = line.words(from, to);
        Matcher numeric = NUMERIC.matcher(words);
        boolean digit = hasDigit(words);
        Type type = type(words, digit, numeric);
        boolean counted = type.isNumeric() && numeric.matches();
        String unit = "";
        int decimals = -1;
        String digits = "";
        if (counted) {
            unit = numeric.group("unit") + (numeric.group("currency") == null ? "" : numeric.group("currency"));
            String run = CellFaults.ascii(numeric.group("digits"));
            int point = run.lastIndexOf('.');
            decimals = point < 0 ? 0 : run.length() - point - 1;
            String whole = point < 0 ? run : run.substring(0, point);
            digits = whole.indexOf(',') >= 0 ? "," : Integer.toString(whole.length());
        }
        if (type == Type.DATE) {
            digits = FULL_YEAR.matcher(words).lookingAt()
                    ? "year"
                    : words.replaceFirst("\\D.*", "").length() + "";
        }
        double fault = CellFaults.of(line, from, to, type, digit)
                + (counted && type == Type.PERCENT ? CellFaults.percent(numeric.group("digits")) : 0);
        return new CellShape(
                words,
                from == 0,
                type,
                unit,
                decimals,
                digits,
                line.right().get(from),
                line.left().get(to),
                fault);
    }

    private static Type type(String words, boolean digit, Matcher numeric) {
        if (words.length() <= LONGEST_NONE && NONE.matcher(words).matches()) {
            return Type.NONE;
        }
        boolean dated = digit || words.indexOf('元') >= 0 || words.charAt(0) == '第';
        if (dated && (DATE.matcher(words).matches() || BARE_YEAR.matcher(words).matches())) {
            return Type.DATE;
        }
        return digit ? counted(words, numeric) : wordy(words);
    }

    private static Type counted(String words, Matcher numeric) {
        if (RANGE.matcher(words).matches()) {
            return words.indexOf('%') >= 0 || words.indexOf('％') >= 0 ? Type.PERCENT : Type.AMOUNT;
        }
        if (numeric.matches()) {
            String unit = numeric.group("unit");
            return unit.isEmpty() && numeric.group("currency") == null
                    ? Type.NUMBER
                    : unit.matches("[%％].*|割|ポイント") ? Type.PERCENT : Type.AMOUNT;
        }
        return wordy(words);
    }

    private static Type wordy(String words) {
        if (words.indexOf('・') > 0 && LIST.matcher(words).matches()) {
            return Type.LIST;
        }
        return words.length() <= 6 ? Type.SHORT : Type.TEXT;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
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

    private long lengthBucket() {
        return Math.round(Math.sqrt(words.length()) * 1.5);
    }

    /** The features that cells of one column share, each with its weight. */
    List<Feature> features() {
        return List.of(
                new Feature("type", type.name(), 0.58),
                new Feature("unit", type.isNumeric() ? unit : "-", 1.5),
                new Feature("decimals", Integer.toString(decimals), 0.79),
                new Feature("digits", digits, 0.1),
                new Feature("length", Long.toString(lengthBucket()), 0.5),
                new Feature("first", first.kind(), 0.3),
                new Feature("last", last.kind(), 0.4),
                new Feature("verbal", Boolean.toString(isVerbal(last.kind())), 1.0),
                new Feature("ending", last.surface(), 0.33));
    }

    /** What tells whether the stretch is a cell at all, apart from its column, as names of features. */
    List<String> marks() {
        List<String> marks = new ArrayList<>(16);
        marks.add("c:" + type);
        marks.add("cu:" + type + "|" + unit);
        marks.add("cd:" + type + "|" + digits + "|" + decimals);
        marks.add("cl:" + type + "|" + lengthBucket());
        marks.add("cf:" + first.kind());
        marks.add("ce:" + last.kind());
        marks.add("cfe:" + first.kind() + "|" + last.kind());
        marks.add("cF:" + words.charAt(0));
        marks.add("cE:" + words.charAt(words.length() - 1));
        marks.add("cS:" + last.surface());
        if (opens) {
            marks.add("c0:" + type + "|" + lengthBucket());
        }
        marks.add("cX:" + Math.round(fault));
        marks.add("cp:" + (words.indexOf('の') > 0) + (words.indexOf('・') > 0) + (words.indexOf('を') > 0));
        if (type == Type.TEXT || type == Type.SHORT) {
            boolean digit = words.chars().anyMatch(c -> Character.isDigit((char) c));
            marks.add("ct:" + (digit ? "digits" : "") + (words.indexOf('(') >= 0 ? "brackets" : ""));
        }
        return marks;
    }

    /** What tells whether the stretch is a cell of a header. */
    List<String> headMarks() {
        List<String> marks = marks();
        marks.add("w:" + words);
        marks.add("hn:" + words.length());
        marks.add("hF:" + first.surface());
        if (opens) {
            marks.add("w0:" + words);
            marks.add("hn0:" + words.length());
        }
        return marks;
    }

    /** A feature of a cell: what, its value, and how much it counts. */
    record Feature(String name, String value, double weight) {
        String key() {
            return name + "=" + value;
        }
    }
}
