package org.kijiku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kijiku.fact.prompt.Prompt;
import org.kijiku.graph.OntologyCodes;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku prompt}: what to ask a language model for an article's facts. */
@Command(
        name = "prompt",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a prompt with which any language model can read an article into a facts document.",
            "Load the answer with kijiku load: what the article does not say is refused.",
            ""
        },
        footerHeading = "%nThe round (docs/language-models.md):%n",
        footer = {
            "  kijiku prompt article.txt > prompt.md",
            "  (give prompt.md to a model, save its answer as answer.json)",
            "  kijiku load article.txt answer.json"
        })
final class PromptCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ARTICLE", description = "Plain text, Markdown or HTML.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path article;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "auto (default), txt, html, md or csv.")
    private InputFormat inputFormat = InputFormat.AUTO;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Home home = Home.find();
        Article read = new Input.OfFile(article, inputFormat.format())
                .read(new ArticleReader())
                .article();
        PrintWriter out = console.out();
        out.print(Prompt.open(home.ontology(), home.authority(), OntologyCodes.read(home.ontology()))
                .of(read));
        out.flush();
        return 0;
    }
}
