package org.kijiku.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Term;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** A small facts document with one statement of each sort, made by hand. */
public final class Samples {
    private static final String TEXT = "甲国と乙国の協定😀\n\n2024年5月、甲国は乙国と協定に署名した。甲国は乙国に石油を輸出し、額は約3億円である。\n";

    private Samples() {}

    public static FactsDocument document() {
        return document("sample.txt", TEXT);
    }

    /** The same facts in an article of another name, with more text after them. */
    public static FactsDocument document(String source, String text) {
        Article article = new ArticleReader().read(source, text.getBytes(StandardCharsets.UTF_8), Format.TXT);
        return new FactsDocument(
                article,
                List.of(
                        named(article, "state/xaa", EntityType.STATE, "甲国"),
                        named(article, "state/xbb", EntityType.STATE, "乙国"),
                        named(article, "agreement/kyotei", EntityType.AGREEMENT, "協定")),
                List.of(),
                List.of(figure(article)),
                List.of(event(article)),
                List.of(new Provision(
                        "p1",
                        List.of(quote(article, "石油を輸出し")),
                        actual(),
                        "agreement/kyotei",
                        "貿易",
                        "石油の輸出",
                        null,
                        null)),
                List.of(claim(article)),
                List.of());
    }

    public static String text() {
        return TEXT;
    }

    private static FactsDocument.Named named(Article article, String id, EntityType type, String label) {
        Entity entity = new Entity(id, type, label, "", List.of(), List.of(), null, List.of());
        return new FactsDocument.Named(entity, List.of(quote(article, label)));
    }

    private static Figure figure(Article article) {
        Quantity quantity = new Quantity(new BigDecimal("300000000"), null, null, "JPY", Bound.APPROX, null);
        Period period =
                new Period("FY2024", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31), Period.Precision.FISCAL_YEAR);
        return new Figure(
                "f1",
                List.of(quote(article, "約3億円")),
                actual(),
                quantity,
                "石油の輸出額",
                new Term("state/xaa", "甲国"),
                period);
    }

    private static Event event(Article article) {
        return new Event(
                "e1",
                List.of(quote(article, "協定に署名した")),
                actual(),
                "SIGN",
                List.of(new Event.Participant("state/xaa", "agent"), new Event.Participant("state/xbb", "recipient")),
                new Term("agreement/kyotei", "協定"),
                Term.words("首都"),
                "2024-05",
                List.of());
    }

    private static Claim claim(Article article) {
        return new Claim(
                "c1",
                List.of(quote(article, "甲国は乙国に石油を輸出し")),
                actual(),
                "relation",
                new Term("state/xaa", "甲国"),
                "exportsTo",
                new Term("state/xbb", "乙国"),
                List.of("state/xaa"));
    }

    public static Assertion actual() {
        return Assertion.actual("test/sample@1");
    }

    public static Quote quote(Article article, String words) {
        int at = article.text().value().indexOf(words);
        return article.text().quote(new Span(at, at + words.length()));
    }

    public static FactsToRdf translation() {
        return new FactsToRdf(
                RDFDataMgr.loadModel(Path.of("ontology/kijiku.ttl").toUri().toString()),
                new Authority(List.of()),
                code -> code.equals("JPY") ? Optional.of("https://w3id.org/kijiku/id/unit/JPY") : Optional.empty());
    }
}
