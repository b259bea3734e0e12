package org.kijiku.mention.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;
import org.kijiku.mention.LexiconFile;

/** Reads what a row of the date lexicon means. */
final class Meanings {
    private Meanings() {}

    /** @throws IllegalArgumentException naming file and line if kind or value cannot be read */
    static Meaning of(LexiconFile.Row row) {
        String value = row.get("value");
        try {
            return switch (row.get("kind")) {
                case "counter" -> new Meaning.Counter(constant(Meaning.Count.class, value));
                case "ago" -> new Meaning.Ago(constant(Unit.class, value));
                case "later" -> new Meaning.Later(constant(Unit.class, value));
                case "limit" -> new Meaning.Limit(constant(Relation.class, value));
                case "link" -> constant(Meaning.Link.class, value);
                case "shift" -> shift(value.split(" "));
                case "phrase" -> phrase(value.split(" "));
                case "number" -> new Meaning.NumberWord(Integer.parseInt(value));
                case "month" -> new Step.MonthOf(Integer.parseInt(value));
                case "weekday" -> new Step.WeekdayOf(DayOfWeek.of(Integer.parseInt(value)));
                case "week" -> new Step.WeekOf(Integer.parseInt(value));
                case "part" -> part(value.split(" "));
                default -> throw row.fault("unknown kind '" + row.get("kind") + "'");
            };
        } catch (IndexOutOfBoundsException | NumberFormatException | java.time.DateTimeException e) {
            throw row.fault("cannot read value '" + value + "': " + e.getMessage());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(row.file().toString()) ? e : row.fault(message);
        }
    }

    /** {@code year -1 reference}. */
    private static Step.Shift shift(String[] parts) {
        return new Step.Shift(
                constant(Unit.class, parts[0]), Integer.parseInt(parts[1]), constant(Step.Anchor.class, parts[2]));
    }

    /** {@code year 0 reference year:6-8}. */
    private static Meaning phrase(String[] parts) {
        return new Meaning.Phrase(shift(parts), part(Arrays.copyOfRange(parts, 3, parts.length)));
    }

    /** {@code year:1-6 month:1-15 alone=month}. */
    private static Step.PartOf part(String[] parts) {
        Map<Unit, Step.Range> ranges = new EnumMap<>(Unit.class);
        Unit alone = null;
        for (String part : parts) {
            if (part.startsWith("alone=")) {
                alone = constant(Unit.class, part.substring(part.indexOf('=') + 1));
            } else {
                String[] ends = part.substring(part.indexOf(':') + 1).split("-");
                ranges.put(
                        constant(Unit.class, part.substring(0, part.indexOf(':'))),
                        new Step.Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
            }
        }
        return part(ranges, alone);
    }

    private static Step.PartOf part(Map<Unit, Step.Range> ranges, @Nullable Unit alone) {
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("a part divides at least one unit, as in month:1-10");
        }
        return new Step.PartOf(ranges, alone);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
