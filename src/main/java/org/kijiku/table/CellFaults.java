package org.kijiku.table;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a stretch of a line impossible as a cell: broken brackets, numbers that are none, borders before a particle. */
final class CellFaults {
    private static final String DIGITS = "[0-9０-９]+(?:[,.，．][0-9０-９]+)*";
    private static final Pattern RUN = Pattern.compile(DIGITS);
    private static final String NEVER_FIRST = "・、。,，.．)）」』】］]％%〜～：:ーぁぃぅぇぉっゃゅょんァィゥェォッャュョン々";
    private static final String NEVER_LAST = "・、。(（「『【[〜～：:／/約";
    private static final Pattern GLUED_PERCENT =
            Pattern.compile("[0-9０-９][%％](?![\\s)）・、/／〜～+-]|以|未|超|台|増|減|程|前|強|弱|の|を|に|で|が|は|と|か|へ|や|も|ポ|か?$).");
    private static final Pattern BROKEN_DATE = Pattern.compile("[0-9]年度?[0-9]{1,2}$|[0-9]月[0-9]{1,2}$|[0-9]{5,}年");
    private static final String PARTICLES = "のをにがはへともでや";

    private static final Set<String> FIRST_PARTICLES =
            Set.of("の", "を", "に", "が", "は", "へ", "と", "で", "も", "や", "から", "まで", "より", "ごと", "による", "における", "への");

    /** Digits that are too many for a year. */
    private static final int MANY_DIGITS = 5;

    private CellFaults() {}

    /** @param digit whether the stretch holds a digit */
    static double of(LineLattice line, int from, int to, CellShape.Type type, boolean digit) {
        String words = line.words(from, to);
        double fault = 0;
        if (line.depth()[from] > 0 || line.depth()[to] > 0) {
            fault += 8;
        }
        if (NEVER_FIRST.indexOf(words.charAt(0)) >= 0 && type != CellShape.Type.NONE) {
            fault += 6;
        }
        if (NEVER_LAST.indexOf(words.charAt(words.length() - 1)) >= 0 && type != CellShape.Type.NONE) {
            fault += 6;
        }
        if (from > 0 && FIRST_PARTICLES.contains(line.right().get(from).kind())) {
            fault += 4;
        }
        String last = line.left().get(to).kind();
        if (last.length() == 1 && PARTICLES.contains(last)) {
            fault += 4;
        }
        return digit ? fault + numbers(words, type) : fault;
    }

    private static boolean isInside(String words, char sign) {
        int at = words.indexOf(sign);
        return at > 0 && at < words.length() - 1;
    }

    private static double numbers(String words, CellShape.Type type) {
        double fault = 0;
        if ((isInside(words, '%') || isInside(words, '％'))
                && GLUED_PERCENT.matcher(words).find()) {
            fault += 4;
        }
        boolean dated = words.indexOf('年') > 0 || words.indexOf('月') > 0;
        boolean odd = Character.isDigit(words.charAt(words.length() - 1)) || words.indexOf('年') >= MANY_DIGITS;
        if (dated && odd && BROKEN_DATE.matcher(words).find()) {
            fault += 4;
        }
        return fault + digits(words, type);
    }

    /** What is wrong with the digits of a percentage. */
    static double percent(String digits) {
        try {
            double value = Double.parseDouble(ascii(digits).replace(",", ""));
            return value > 1000 ? 5 : value > 100 ? 1.5 : 0;
        } catch (NumberFormatException e) {
            return 2;
        }
    }

    /** What is wrong with the digit runs of a cell. */
    private static double digits(String words, CellShape.Type type) {
        double fault = 0;
        if (type == CellShape.Type.DATE) {
            return 0;
        }
        Matcher runs = RUN.matcher(words);
        while (runs.find()) {
            String run = ascii(runs.group());
            if (!LatticeBuilder.isNumber(run)) {
                fault += 5;
            } else if (run.indexOf(',') < 0) {
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
}
