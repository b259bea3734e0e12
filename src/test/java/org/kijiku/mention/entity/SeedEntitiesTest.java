package org.kijiku.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Article;

class SeedEntitiesTest {
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");
    private static final Path GOLD = Path.of("../shared/gold/seed.gold.json");

    private static List<EntityMention> mentions(Article article) {
        return EntityRecognizer.open(Path.of("ontology"), AuthorityFiles.read(Path.of("ontology")))
                .recognize(article);
    }

    @Test
    void theSeedsActorsAreFoundAndNoOthers() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        Article article = GoldActors.article(SEED);
        var score = GoldActors.score(
                GoldActors.gold(GoldActors.json(GOLD).get("actors"), "label_ja", "label_en", "mentions"),
                GoldActors.found(
                        article, mentions(article), entity -> entity.type().isActor()));
        assertTrue(score.recall() >= 0.95 && score.precision() >= 0.95, score.toString());
    }

    @Test
    void patternsCarryMostOfItWithoutTheAuthorityFiles() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        Article article = GoldActors.article(SEED);
        List<EntityMention> mentions = EntityRecognizer.open(Path.of("ontology"), SmallAuthority.authority())
                .recognize(article);
        var score = GoldActors.score(
                GoldActors.gold(GoldActors.json(GOLD).get("actors"), "label_ja", "label_en", "mentions"),
                GoldActors.found(article, mentions, entity -> entity.type().isActor()));
        assertTrue(score.recall() >= 0.9 && score.precision() >= 0.9, score.toString());
    }

    @Test
    void itsProgrammesAndAgreementsAreFound() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        Article article = GoldActors.article(SEED);
        JsonNode gold = GoldActors.json(GOLD);
        List<EntityMention> mentions = mentions(article);
        var programs = GoldActors.score(
                GoldActors.goldPlaced(gold.get("programs"), "label_ja", "label_en", "aliases"),
                GoldActors.found(article, mentions, entity -> entity.type() == EntityType.PROGRAM));
        assertTrue(programs.recall() >= 0.9, programs.toString());
        var agreements = GoldActors.score(
                GoldActors.goldPlaced(gold.get("agreements"), "label_ja", "label_en", "aliases"),
                GoldActors.found(article, mentions, entity -> entity.type() == EntityType.AGREEMENT));
        assertEquals(1, agreements.recall(), agreements.toString());
    }

    @Test
    void wordsHeldAtArmsLengthAreNoNames() throws IOException {
        Article article = GoldActors.article(SEED);
        Set<String> scare = Set.of("依存", "能動的参加", "取引", "黄金時代", "不動の基軸", "義務", "選択", "再確認", "信頼", "戦略的投資");
        for (EntityMention mention : mentions(article)) {
            String words = mention.span().of(article.text().value());
            char before =
                    article.text().value().charAt(Math.max(0, mention.span().start() - 1));
            assertTrue(!scare.contains(words) || before != '「', words + " at " + mention.span());
        }
    }

    @Test
    void theTwoLeadersAreThoseWhoMet() throws IOException {
        Article article = GoldActors.article(SEED);
        List<EntityMention> both = mentions(article).stream()
                .filter(mention -> mention.span().of(article.text().value()).equals("両首脳"))
                .toList();
        assertEquals(2, both.size());
        for (EntityMention mention : both) {
            assertEquals(
                    List.of("person/takaichi-sanae", "person/trump-donald"),
                    mention.entity().members());
        }
    }
}
