package org.kijiku.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stretch of a line looks like as a cell.
 *
 * @param type what it holds
 * @param unit what stands after its number, or before it for currency signs; empty for text
 * @param decimals digits after the point, -1 for text
 * @param digits the longest run of digits before a point without a comma, 0 for text
 * @param length UTF-16 units
 * @param first kind of its first atom
 * @param last kind of its last atom
 * @param ending its last atom's words
 * @param fault how impossible it is as a cell: 0 for a sound one, more for broken brackets, numbers and borders
 */
record CellShape(
        Type type,
        String unit,
        int decimals,
        int digits,
        int length,
        String first,
        String last,
        String ending,
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
            + "(?:[0-9０-９]{1,2}月?)?(?:[0-9０-９]{1,2}日)?(?:[(（].{1,8}[)）])?(?:版|末|頃|上期|下期|以降|まで|春|夏|秋|冬|前半|後半)?"
            + "|FY[0-9]{2,4}|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|第[0-9一二三四]四半期");
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?:約|およそ|計|合計|最大|最低|年|月|毎年|累計)?(?<sign>[△▲+＋−±-])?(?<currency>US\\$|[¥￥$＄€£])?(?<digits>" + DIGITS
                    + ")(?<unit>[^0-9０-９()（）「」、]{0,6}?)(?:未満|以上|以下|超|前後|程度|強|弱|台|余り|増|減|見込み)?(?:[(（][^)）]{1,14}[)）])?");
    private static final Pattern RANGE =
            Pattern.compile("(?:約)?" + DIGITS + "\\D{0,4}[〜～~–-](?:約)?" + DIGITS + "\\D{0,6}");
    private static final Pattern NONE = Pattern.compile("[-–—―－ー…]{1,3}|なし|無し|未定|不明|未公表|該当なし|N/A|n/a");
    private static final Pattern LIST = Pattern.compile("[^・、]{1,7}(?:・[^・、]{1,7})+(?:など|等|ほか)?");
    private static final String NEVER_FIRST = "・、。,，.．)）」』】]％%〜～：:ーぁぃぅぇぉっゃゅょんァィゥェォッャュョン々";
    private static final String NEVER_LAST = "・、。(（「『【[〜～：:／/約";
    private static final Pattern GLUED_PERCENT =
            Pattern.compile("[0-9０-９][%％](?![\\s)）・、/／〜～+-]|以|未|超|台|増|減|程|前|強|弱|の|を|に|で|が|は|と|か|へ|や|も|ポ|か?$).");
    private static final Pattern PARTICLE = Pattern.compile("[のをにがはへともでや]");

    static CellShape of(LineLattice line, int from, int to) {
        String words = line.words(from, to);
        Atom first = line.right().get(from);
        Atom last = line.left().get(to);
        Matcher numeric = NUMERIC.matcher(words);
        Type type = Type.TEXT;
        String unit = "";
        int decimals = -1;
        int digits = 0;
        if (NONE.matcher(words).matches()) {
            type = Type.NONE;
        } else if (DATE.matcher(words).matches() || BARE_YEAR.matcher(words).matches()) {
            type = Type.DATE;
        } else if (RANGE.matcher(words).matches()) {
            type = words.matches(".*[%％].*") ? Type.PERCENT : Type.AMOUNT;
        } else if (numeric.matches()) {
            unit = numeric.group("unit") + (numeric.group("currency") == null ? "" : numeric.group("currency"));
            type = unit.isEmpty() ? Type.NUMBER : unit.matches("[%％].*|割|ポイント") ? Type.PERCENT : Type.AMOUNT;
            int point = numeric.group("digits").lastIndexOf('.');
            decimals = point < 0 ? 0 : numeric.group("digits").length() - point - 1;
            digits = numeric.group("digits").indexOf(',') >= 0
                    ? 0
                    : point < 0 ? numeric.group("digits").length() : point;
        } else if (LIST.matcher(words).matches()) {
            type = Type.LIST;
        } else if (words.length() <= 6) {
            type = Type.SHORT;
        }
        double fault = fault(line, from, to, words, type, numeric);
        return new CellShape(
                type, unit, decimals, digits, words.length(), first.kind(), last.kind(), last.surface(), fault);
    }

    private static double fault(LineLattice line, int from, int to, String words, Type type, Matcher numeric) {
        double fault = 0;
        if (line.depth()[from] > 0 || line.depth()[to] > 0) {
            fault += 8;
        }
        if (NEVER_FIRST.indexOf(words.charAt(0)) >= 0 && type != Type.NONE) {
            fault += 6;
        }
        if (NEVER_LAST.indexOf(words.charAt(words.length() - 1)) >= 0 && type != Type.NONE) {
            fault += 6;
        }
        if (PARTICLE.matcher(line.left().get(to).kind()).matches()) {
            fault += 4;
        }
        if (GLUED_PERCENT.matcher(words).find()) {
            fault += 4;
        }
        fault += digits(words, type);
        if (type == Type.PERCENT && numeric.matches()) {
            fault += percent(numeric.group("digits"));
        }
        return fault;
    }

    private static double percent(String digits) {
        try {
            double value = Double.parseDouble(ascii(digits).replace(",", ""));
            return value > 1000 ? 5 : value > 100 ? 1.5 : 0;
        } catch (NumberFormatException e) {
            return 2;
        }
    }

    /** What is wrong with the digit runs of a cell. */
    private static double digits(String words, Type type) {
        double fault = 0;
        Matcher runs = Pattern.compile(DIGITS).matcher(words);
        while (runs.find()) {
            String run = ascii(runs.group());
            if (type != Type.DATE && !LatticeBuilder.isNumber(run)) {
                fault += 5;
            } else if (type != Type.DATE && run.indexOf(',') < 0) {
                int whole = run.indexOf('.') < 0 ? run.length() : run.indexOf('.');
                fault += whole > 4 ? 2 : whole == 4 ? 0.5 : 0;
            }
        }
        return fault;
    }

    static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '，' ? ',' : c == '．' ? '.' : c)
                .forEach(c -> ascii.append((char) c));
        return ascii.toString();
    }

    /** The features that cells of one column share, each with its weight. */
    List<Feature> features() {
        return List.of(
                new Feature("type", type.name(), 1.0),
                new Feature("unit", type.isNumeric() ? unit : "-", 0.8),
                new Feature("decimals", Integer.toString(decimals), 0.5),
                new Feature("length", Long.toString(Math.round(Math.sqrt(length) * 1.5)), 0.5),
                new Feature("first", first, 0.3),
                new Feature("last", last, 0.5),
                new Feature("ending", ending, 0.4));
    }

    /** A feature of a cell: what, its value, and how much it counts. */
    record Feature(String name, String value, double weight) {}
}
