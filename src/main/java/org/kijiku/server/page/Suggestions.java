package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kijiku.query.EntityNames;
import org.kijiku.server.Site;

/**
 * What may be written where a query asks for a thing: the things that the articles speak of most, with their names in both
 * languages. Read anew when the data has changed. Safe for use by several threads.
 */
public final class Suggestions {
    private static final int MOST = 200;

    /**
     * Something that a parameter takes.
     *
     * @param value what to write: its name if that is clear, else its IRI
     * @param hint its name in the other language, or what the IRI means
     */
    public record Suggestion(String value, String hint) {}

    private record State(String version, Map<String, List<Suggestion>> byClass) {}

    private final Site site;
    private final PageQuery used = PageQuery.open("suggestions");
    private final AtomicReference<Optional<State>> state = new AtomicReference<>(Optional.empty());

    public Suggestions(Site site) {
        this.site = site;
    }

    /**
     * The most used things of a class.
     *
     * @param type IRI of the class
     */
    public List<Suggestion> of(String type) {
        String version = site.store().dataVersion();
        State now = Objects.requireNonNull(state.get())
                .filter(known -> known.version().equals(version))
                .orElseGet(() -> new State(version, new LinkedHashMap<>()));
        List<Suggestion> known = now.byClass().get(type);
        if (known != null) {
            return known;
        }
        List<Suggestion> fresh = read(type);
        Map<String, List<Suggestion>> all = new LinkedHashMap<>(now.byClass());
        all.put(type, fresh);
        state.set(Optional.of(new State(version, all)));
        return fresh;
    }

    private List<Suggestion> read(String type) {
        List<Node> things = used.rows(site.store(), Map.of()).stream()
                .map(row -> NodeFactory.createURI(row.getOrDefault("thing", "")))
                .toList();
        return site.store().read(data -> {
            EntityNames names = new EntityNames(data.asDatasetGraph());
            Node wanted = NodeFactory.createURI(type);
            List<Suggestion> found = new ArrayList<>();
            for (Node thing : things) {
                if (found.size() < MOST && names.classes(thing).contains(wanted)) {
                    found.add(suggestion(names, thing, type));
                }
            }
            return found;
        });
    }

    private static Suggestion suggestion(EntityNames names, Node thing, String type) {
        String label = names.candidate(thing).label();
        boolean clear = names.find(label, type).equals(List.of(thing));
        String english =
                names.label(thing, "en").filter(words -> !words.equals(label)).orElse("");
        return clear ? new Suggestion(label, english) : new Suggestion(thing.getURI(), (label + " " + english).strip());
    }
}
