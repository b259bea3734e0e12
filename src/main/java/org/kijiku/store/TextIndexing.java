package org.kijiku.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.kijiku.graph.Vocabulary;
import org.kijiku.text.morph.NameDictionary;

/**
 * The full-text index over quotes, labels, other names and headlines: inflected forms meet (減らす finds 減らした) and
 * names of the authority files stay whole.
 */
final class TextIndexing {
    private TextIndexing() {}

    /** The dataset with its index, in memory if {@code folder} is null. */
    static DatasetGraph over(DatasetGraph base, @Nullable Path folder, Collection<String> names) {
        TextIndexConfig config = new TextIndexConfig(fields());
        config.setAnalyzer(analyzer(names));
        config.setValueStored(true);
        return TextDatasetFactory.create(base, new TextIndexLucene(directory(folder), config), true);
    }

    private static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "exact", "graph", Vocabulary.OA_EXACT.asNode());
        fields.setLangField("lang");
        fields.setUidField("uid");
        fields.set("label", RDFS.label.asNode());
        fields.set("alt", SKOS.altLabel.asNode());
        fields.set("headline", Vocabulary.HEADLINE.asNode());
        return fields;
    }

    private static Analyzer analyzer(Collection<String> names) {
        return new JapaneseAnalyzer(
                NameDictionary.of(names),
                Mode.SEARCH,
                JapaneseAnalyzer.getDefaultStopSet(),
                JapaneseAnalyzer.getDefaultStopTags());
    }

    private static Directory directory(@Nullable Path folder) {
        try {
            return folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the text index " + folder, e);
        }
    }
}
