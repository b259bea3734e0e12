package org.kijiku.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;
import org.kijiku.text.UnreadableArticleException;

/** Something to read an article from. */
sealed interface Input {
    /**
     * An article as read.
     *
     * @param inFile whether the file itself is the stored text; if not, the text must travel with the facts
     */
    record Read(Article article, boolean inFile) {}

    /** @throws UnreadableArticleException naming the input, what is wrong and what to do */
    Read read(ArticleReader reader);

    /** How messages call it. */
    String name();

    /** A file. */
    record OfFile(Path file, Format format) implements Input {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public Read read(ArticleReader reader) {
            return ofBytes(reader, file.toString(), bytes(), format);
        }

        private byte[] bytes() {
            String name = file.toString();
            if (!Files.exists(file)) {
                throw new UnreadableArticleException(name, "no such file", "check the name");
            }
            if (Files.isDirectory(file)) {
                throw new UnreadableArticleException(name, "is a folder", "name the files in it: " + name + "/*.txt");
            }
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UnreadableArticleException(name, "cannot be read", "check who may read it");
            }
        }
    }

    /** All of standard input as one article. */
    record OfBytes(String source, byte[] bytes, Format format) implements Input {
        @Override
        public String name() {
            return source;
        }

        @Override
        public Read read(ArticleReader reader) {
            return ofBytes(reader, source, bytes, format);
        }
    }

    /** A line of JSON Lines. */
    record OfLine(String source, int line, byte[] bytes) implements Input {
        @Override
        public String name() {
            return source + ":" + line;
        }

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public Read read(ArticleReader reader) {
            JsonNode node = parse();
            JsonNode id = node.path("id");
            JsonNode text = node.path("text");
            if (!id.isValueNode() || id.isNull() || !text.isTextual()) {
                throw fault("has no \"id\" or no \"text\"", "write {\"id\": \"…\", \"text\": \"…\"}");
            }
            try {
                return new Read(reader.read(id.asText(), text.textValue()), true);
            } catch (UnreadableArticleException e) {
                throw fault(Problems.line(e), "mend the line");
            }
        }

        private JsonNode parse() {
            try {
                String json = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return JSON.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
            } catch (CharacterCodingException e) {
                throw fault("is not valid UTF-8", "write it as UTF-8");
            } catch (JsonProcessingException e) {
                throw fault("is not JSON: " + e.getOriginalMessage(), "write one JSON object a line");
            }
        }

        private UnreadableArticleException fault(String problem, String remedy) {
            return new UnreadableArticleException(name(), problem, remedy);
        }
    }

    private static Read ofBytes(ArticleReader reader, String source, byte[] bytes, Format format) {
        Article article = reader.read(source, bytes, format);
        String file = new String(bytes, StandardCharsets.UTF_8);
        String text = file.startsWith("\ufeff") ? file.substring(1) : file;
        return new Read(article, text.equals(article.text().value()));
    }
}
