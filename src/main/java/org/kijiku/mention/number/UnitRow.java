package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.kijiku.mention.LexiconFile;

/**
 * A row of {@code units.tsv}.
 *
 * @param code the unit's code
 * @param factor what a number of these words counts in the code's base
 * @param notBefore words that may not follow
 * @param onlyBefore words of which one must follow, or none for any
 * @param near words of which one must stand close by, or none for any
 * @param flags what is special about it
 */
record UnitRow(
        String code,
        BigDecimal factor,
        List<String> notBefore,
        List<String> onlyBefore,
        List<String> near,
        Set<Flag> flags) {
    private static final int NEAR = 40;

    /** What is special about a unit. */
    enum Flag {
        /** May be followed by 半: 2年半. */
        HALF,
        /** Two numbers with a slash are a range: 22/28nm. */
        PAIR,
        /** A plain number of four digits before it is a calendar year. */
        YEAR,
        /** A number above nine before it is a century of the calendar. */
        CENTURY,
        /** Words are needed before and after the number: 毎秒23メートル. */
        BOTH,
        /** A lone 一 before it is no count: 数学の一分野. */
        SEVERAL,
        /** Two neighbouring digits with a dot are a range: 四・五歳. */
        LIST,
        /** Stands only after 半: 半数. */
        OF_HALF
    }

    static UnitRow of(LexiconFile.Row row) {
        Set<Flag> flags = java.util.EnumSet.noneOf(Flag.class);
        for (String flag : row.get("flags").split(" ")) {
            if (!flag.isEmpty()) {
                flags.add(flag(row, flag));
            }
        }
        return new UnitRow(
                row.get("code"),
                number(row, "factor"),
                row.list("not_before"),
                row.list("only_before"),
                row.list("near"),
                flags);
    }

    private static Flag flag(LexiconFile.Row row, String name) {
        for (Flag flag : Flag.values()) {
            if (flag.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(name)) {
                return flag;
            }
        }
        throw row.fault("unknown flag '" + name + "'");
    }

    static BigDecimal number(LexiconFile.Row row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException e) {
            throw row.fault("column '" + column + "' is no number: '" + row.get(column) + "'");
        }
    }

    /** Whether the code is one of ISO 4217. */
    boolean isMoney() {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether the words around allow it for a number that begins at {@code start}, the unit ending at {@code end}. */
    boolean holds(CharSequence text, int start, int end) {
        return !Latin.startsWithAny(text, end, notBefore)
                && (onlyBefore.isEmpty() || Latin.startsWithAny(text, end, onlyBefore))
                && (near.isEmpty() || isNear(text, start, end));
    }

    private boolean isNear(CharSequence text, int start, int end) {
        String around = text.subSequence(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
                .toString();
        return near.stream().anyMatch(around::contains);
    }
}
