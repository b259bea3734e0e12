package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The generated authority files are those that the tables give; {@code -Dkijiku.authority.write=true} writes them. */
class AuthorityTablesTest {
    private static final Path REFERENCE = Path.of("../shared/reference");
    private static final Path FILES = Path.of("ontology/authority");

    @Test
    void generatedFilesAreUpToDate() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        AuthorityTables tables = new AuthorityTables(REFERENCE);
        compare("countries.ttl", tables.countries());
        compare("prefectures.ttl", tables.prefectures());
        compare("politicians.ttl", tables.politicians());
    }

    @Test
    void romanizesNamesWithoutMarkingLongVowels() {
        Romaji romaji = new Romaji();
        assertEquals("takaichi", romaji.of("たかいち"));
        assertEquals("kono", romaji.of("こうの"));
        assertEquals("taro", romaji.of("たろう"));
        assertEquals("otsuji", romaji.of("おおつじ"));
        assertEquals("hattori", romaji.of("はっとり"));
        assertEquals("shun", romaji.of("しゅん"));
        assertEquals("jun", romaji.of("じゅん"));
        assertEquals("inoue", romaji.of("いのうえ"));
        assertEquals("Hombo", romaji.name("ほんぼ"));
    }

    private static void compare(String name, String generated) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("kijiku.authority.write")) {
            Files.writeString(file, generated);
        }
        assertTrue(
                Files.readString(file).equals(generated), file + " is not what its table gives; see its first lines");
    }
}
