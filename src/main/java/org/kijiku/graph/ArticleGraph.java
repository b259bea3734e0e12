package org.kijiku.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Term;
import org.kijiku.mention.Entity;
import org.kijiku.table.Table;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Quote;
import org.kijiku.text.Section;

/** One article's graph in the making: the article itself, its sections and passages, and the entities it names. */
final class ArticleGraph {
    private final Model model = ModelFactory.createDefaultModel();
    private final Article article;
    private final FactsDocument document;
    private final Set<String> declared;
    private final Resource root;

    ArticleGraph(FactsDocument document) {
        this.document = document;
        this.article = document.article();
        this.declared =
                document.entities().stream().map(named -> named.entity().id()).collect(Collectors.toUnmodifiableSet());
        this.root = model.createResource(Iris.article(article.slug()));
        Prefixes.set(model);
    }

    Model model() {
        return model;
    }

    Resource root() {
        return root;
    }

    String slug() {
        return article.slug();
    }

    Literal words(String words) {
        return model.createLiteral(words, article.language());
    }

    Literal decimal(BigDecimal value) {
        return model.createTypedLiteral(Decimals.plain(value), XSDDatatype.XSDdecimal);
    }

    /** An entity's IRI if the document declares it, else the words themselves. */
    RDFNode term(Term term) {
        String entity = term.entity();
        return entity != null && declared.contains(entity) ? entity(entity) : words(term.words());
    }

    Resource entity(String id) {
        return model.createResource(Iris.entity(id));
    }

    boolean declares(String id) {
        return declared.contains(id);
    }

    void describeArticle() {
        root.addProperty(RDF.type, Vocabulary.ARTICLE)
                .addProperty(Vocabulary.SOURCE, article.source())
                .addProperty(Vocabulary.SHA256, article.sha256())
                .addLiteral(
                        Vocabulary.LENGTH,
                        model.createTypedLiteral(integer(article.text().length()), XSDDatatype.XSDinteger))
                .addProperty(Vocabulary.IN_LANGUAGE, article.language())
                .addProperty(Vocabulary.ARTICLE_BODY, words(article.text().value()));
        if (!article.title().isEmpty()) {
            root.addProperty(Vocabulary.HEADLINE, words(article.title()));
            root.addProperty(RDFS.label, words(article.title()));
        }
        String publisher = article.publisher();
        if (publisher != null) {
            root.addProperty(Vocabulary.PUBLISHER, words(publisher));
        }
        var published = article.published();
        if (published != null) {
            root.addProperty(Vocabulary.DATE_PUBLISHED, published.toString(), XSDDatatype.XSDdate);
        }
        for (int i = 0; i < article.sections().size(); i++) {
            describe(article.sections().get(i), i + 1);
        }
        article.blocks(Block.Kind.BOILERPLATE)
                .forEach(block -> root.addProperty(
                        Vocabulary.BOILERPLATE, passage(article.text().quote(block.span()))));
        document.tables().forEach(this::describe);
    }

    private void describe(Section section, int number) {
        Quote heading = article.text().quote(section.heading());
        Resource node = model.createResource(Iris.section(slug(), number))
                .addProperty(RDF.type, Vocabulary.SECTION)
                .addProperty(RDFS.label, words(section.title()))
                .addProperty(Vocabulary.LEVEL, integer(section.level()), XSDDatatype.XSDinteger)
                .addProperty(Vocabulary.EVIDENCE, passage(heading));
        root.addProperty(Vocabulary.HAS_SECTION, node);
    }

    private void describe(Table table) {
        Resource node = passage(article.text().quote(table.span()))
                .addProperty(RDF.type, Vocabulary.TABLE)
                .addProperty(Vocabulary.COLUMNS, integer(table.columns()), XSDDatatype.XSDinteger)
                .addProperty(Vocabulary.ROWS, integer(table.rows().size()), XSDDatatype.XSDinteger)
                .addProperty(Vocabulary.CONFIDENCE, decimal(Decimals.confidence(table.confidence())));
        root.addProperty(Vocabulary.HAS_TABLE, node);
    }

    /** The node of words, with the innermost section that holds them. */
    Resource passage(Quote quote) {
        Resource node = model.createResource(Iris.passage(slug(), quote));
        if (!node.hasProperty(RDF.type, Vocabulary.PASSAGE)) {
            node.addProperty(RDF.type, Vocabulary.PASSAGE)
                    .addProperty(Vocabulary.OA_EXACT, words(quote.exact()))
                    .addProperty(Vocabulary.OA_START, integer(quote.start()), XSDDatatype.XSDinteger)
                    .addProperty(Vocabulary.OA_END, integer(quote.end()), XSDDatatype.XSDinteger);
            int section = innermost(quote);
            if (section > 0) {
                node.addProperty(Vocabulary.SECTION_OF_PASSAGE, model.createResource(Iris.section(slug(), section)));
            }
        }
        return node;
    }

    private int innermost(Quote quote) {
        List<Section> sections = article.sections();
        int best = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean deeper =
                    best == 0 || section.level() >= sections.get(best - 1).level();
            if (section.span().contains(quote.span().start()) && deeper) {
                best = i + 1;
            }
        }
        return best;
    }

    /**
     * Describes an entity.
     *
     * @param known whether the authority graph holds its aliases and links
     */
    void describe(FactsDocument.Named named, boolean known) {
        Entity entity = named.entity();
        Resource node = entity(entity.id())
                .addProperty(RDF.type, Vocabulary.ENTITY)
                .addProperty(RDF.type, Vocabulary.resource(entity.type().className()));
        if (entity.type().isActor()) {
            node.addProperty(RDF.type, Vocabulary.resource("Actor"));
        }
        label(node, entity);
        if (!known) {
            entity.aliases().forEach(alias -> node.addProperty(SKOS.altLabel, words(alias)));
            entity.sameAs().forEach(iri -> node.addProperty(OWL2.sameAs, model.createResource(iri)));
        }
        String kind = entity.kind();
        if (kind != null) {
            node.addProperty(Vocabulary.PROGRAM_KIND, Vocabulary.resource(kind));
        }
        entity.members().forEach(member -> node.addProperty(Vocabulary.MEMBER, entity(member)));
        named.mentions().forEach(quote -> node.addProperty(Vocabulary.MENTIONED_IN, passage(quote)));
    }

    private void label(Resource node, Entity entity) {
        if (!entity.labelJa().isEmpty()) {
            node.addProperty(RDFS.label, entity.labelJa(), "ja");
        }
        if (!entity.labelEn().isEmpty()) {
            node.addProperty(RDFS.label, entity.labelEn(), "en");
        }
        if (entity.labelJa().isEmpty() && entity.labelEn().isEmpty()) {
            node.addProperty(RDFS.label, words(entity.label()));
        }
    }

    private static String integer(int value) {
        return Integer.toString(value);
    }
}
