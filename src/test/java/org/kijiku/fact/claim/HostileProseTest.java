package org.kijiku.fact.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.event.Actors;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.event.Readings;

/** Text that makes no sense, or never ends, breaks nothing and takes no more work than its length. */
class HostileProseTest {
    private static final List<String> PIECES = List.of(
            "首相は", "大統領が", "日本と", "米国に", "関税を", "課す", "課した", "「", "」", "（", "）", "(", ")", "『", "』", "と述べた", "可能性",
            "がある", "ない", "なければ", "ならない", "を求めた", "、", "。", "\n", "の", "は", "が", "といった", "行動", "贈呈", "花火・桜", "会談後", "ため",
            "単なる", "ではなく", "から", "へ", "転換した", "する", "し", "・", "**", "- ", "😀", "\u3000", "A", "1", "から", "見送られた", "など",
            "とされる");

    private static final int ONCE = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final EventAssembler events = EventAssembler.open(Path.of("ontology"));
    private final ClaimAssembler claims = ClaimAssembler.open(Path.of("ontology"));
    private final Actors actors = new Actors();

    @Test
    void nonsenseBreaksNothing() {
        Random random = new Random(20251028);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder("首");
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertDoesNotThrow(() -> read(text.toString()), text::toString);
        }
    }

    @Test
    void aSentenceThatNeverEndsTakesNoLongerThanItsLength() {
        String clause = "首相は米国に関税の撤廃を求め、";
        allocated(clause.repeat(ONCE));
        long once = allocated(clause.repeat(ONCE));
        long twice = allocated(clause.repeat(2 * ONCE));

        assertTrue(twice <= 2.5 * once, () -> once + " bytes become " + twice);
    }

    /** Bytes that reading takes: a measure of its work that no clock disturbs. */
    private long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertTrue(read(text) > 0);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void bracketsInBracketsBreakNothing() {
        assertDoesNotThrow(() -> read("首相は" + "「".repeat(2000) + "関税を課した" + "」".repeat(2000) + "と述べた。"));
        assertDoesNotThrow(() -> read("首相は" + "「関税を課した".repeat(500) + "と述べた。"));
    }

    private int read(String text) {
        Reading reading = Readings.of(text, actors.mentions(text), List.of());
        List<Event> told = events.assemble(reading);
        return told.size() + claims.assemble(reading, told).size();
    }
}
