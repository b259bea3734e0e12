package org.kijiku.fact.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;

/** Reads plain numbers in the unit of cell or head, and years. */
final class PlainCellReader implements CellReader {
    private static final Pattern NUMBER =
            Pattern.compile("(?<about>約)?(?<sign>[△▲−-])?(?<digits>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)"
                    + "(?<unit>[^0-9()（）]{0,4}?)(?<bound>未満|以下|以上|超)?(?:[(（](?<note>[^()（）]+)[)）])?");
    private static final Pattern HEAD_UNIT = Pattern.compile("[(（]([^()（）]+)[)）]$");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|19[0-9]{2})年(度)?");
    private static final Map<String, BigDecimal> POWERS =
            Map.of("兆", BigDecimal.TEN.pow(12), "億", BigDecimal.TEN.pow(8), "万", BigDecimal.TEN.pow(4));
    private static final Map<String, String> UNITS =
            Map.of("円", "JPY", "ドル", "USD", "%", "%", "％", "%", "人", "people", "", "");

    @Override
    public Optional<Quantity> quantity(String cell, String head) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return Optional.empty();
        }
        Matcher inHead = HEAD_UNIT.matcher(head);
        String unit = !number.group("unit").isEmpty() ? number.group("unit") : inHead.find() ? inHead.group(1) : "";
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
        for (Map.Entry<String, BigDecimal> power : POWERS.entrySet()) {
            if (unit.startsWith(power.getKey())) {
                value = value.multiply(power.getValue());
                unit = unit.substring(1);
            }
        }
        value = number.group("sign") == null ? value : value.negate();
        Bound bound = bound(number.group("about"), number.group("bound"));
        String code = UNITS.getOrDefault(unit, unit);
        return Optional.of(new Quantity(value, null, null, code, bound, number.group("note")));
    }

    private static Bound bound(@Nullable String about, @Nullable String bound) {
        return switch (bound == null ? "" : bound) {
            case "未満" -> Bound.LESS_THAN;
            case "以下" -> Bound.AT_MOST;
            case "以上" -> Bound.AT_LEAST;
            case "超" -> Bound.MORE_THAN;
            default -> about == null ? Bound.EXACT : Bound.APPROX;
        };
    }

    @Override
    public Optional<Period> period(String words) {
        Matcher year = YEAR.matcher(words);
        if (!year.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.group(1));
        return Optional.of(
                year.group(2) == null
                        ? new Period(
                                year.group(1),
                                LocalDate.of(number, 1, 1),
                                LocalDate.of(number, 12, 31),
                                Period.Precision.YEAR)
                        : new Period(
                                "FY" + year.group(1),
                                LocalDate.of(number, 4, 1),
                                LocalDate.of(number + 1, 3, 31),
                                Period.Precision.FISCAL_YEAR));
    }

    @Override
    public String withoutPeriod(String words) {
        return YEAR.matcher(words).replaceAll("").strip();
    }
}
