package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.fact.Term;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** The entities that the statements of a draft may name: declared with a mention, or known and named by the article. */
final class Entities {
    private static final Set<String> FIELDS =
            Set.of("id", "iri", "type", "label", "aliases", "sameAs", "kind", "members", "mentions");
    private static final Set<String> KINDS =
            Set.of("budget", "policy", "mechanism", "exercise", "strategy", "law", "tariff", "plan");
    private static final Pattern ID = Pattern.compile("[a-z-]+/[^\\s<>\"{}|\\\\^`]{1,120}");

    private final Authority authority;
    private final StoredText text;
    private final Passages passages;
    private final Map<String, Named> byId = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> implied = new HashSet<>();

    Entities(Authority authority, StoredText text, Passages passages, List<Named> known) {
        this.authority = authority;
        this.text = text;
        this.passages = passages;
        known.forEach(named -> byId.put(named.entity().id(), named));
    }

    /** All entities let in, those known before first. */
    List<Named> all() {
        return List.copyOf(byId.values());
    }

    /** Notes the members of groups, which need no mention of their own. */
    void expect(JsonNode entity) {
        entity.path("members").forEach(member -> implied.add(member.asText()));
    }

    /**
     * Lets in a declared entity.
     *
     * @param troubles takes the reasons for which single mentions and links stay out
     */
    void declare(JsonNode node, List<String> troubles) {
        Fields fields = new Fields(node, FIELDS);
        String id = fields.required("id");
        if (!ID.matcher(id).matches()) {
            throw new Refusal("id \"" + id + "\" is of another form than person/takaichi-sanae");
        }
        if (!declared.add(id)) {
            throw new Refusal("id " + id + " is declared twice");
        }
        String typeName = fields.required("type");
        EntityType type = EntityType.ofClassName(typeName)
                .orElseThrow(() -> new Refusal("type \"" + typeName + "\" is unknown; types are the classes of "
                        + "ontology/kijiku.ttl: Person, State, Organization, …"));
        List<Quote> mentions = mentions(fields, troubles);
        Entity entity = authority
                .byId(id)
                .map(known -> agreed(known, type))
                .orElseGet(() -> described(id, type, fields, troubles));
        if (mentions.isEmpty()) {
            mentions = namesIn(entity);
        }
        if (mentions.isEmpty() && !implied.contains(id)) {
            throw new Refusal(
                    troubles.isEmpty() ? "the article does not mention " + entity.label() : troubles.getLast());
        }
        if (authority.byId(id).isEmpty() && !mentions.isEmpty()) {
            checkLabel(entity, mentions);
        }
        Named before = byId.get(id);
        byId.put(id, before == null ? new Named(entity, mentions) : joined(before, mentions));
    }

    private static Named joined(Named before, List<Quote> mentions) {
        return new Named(
                before.entity(),
                Stream.concat(before.mentions().stream(), mentions.stream())
                        .distinct()
                        .toList());
    }

    private List<Quote> mentions(Fields fields, List<String> troubles) {
        List<Quote> mentions = new ArrayList<>();
        for (JsonNode mention : fields.objects("mentions")) {
            try {
                mentions.add(passages.find(mention));
            } catch (Refusal refusal) {
                troubles.add(refusal.reason());
            }
        }
        return mentions.stream().distinct().toList();
    }

    private static Entity agreed(Entity known, EntityType type) {
        if (known.type() != type) {
            throw new Refusal("type of " + known.id() + " is " + known.type().className()
                    + " in the authority files, not " + type.className());
        }
        return known;
    }

    private static Entity described(String id, EntityType type, Fields fields, List<String> troubles) {
        if (!id.startsWith(type.segment() + "/")) {
            throw new Refusal("id " + id + " of a " + type.className() + " must begin with " + type.segment() + "/");
        }
        Fields label = new Fields(fields.node("label"), Set.of("ja", "en"));
        String japanese = label.words("ja");
        String english = label.words("en");
        if (japanese == null && english == null) {
            throw new Refusal("has no label");
        }
        String kind = fields.words("kind");
        if (kind != null && !KINDS.contains(kind)) {
            throw new Refusal("kind \"" + kind + "\" is unknown");
        }
        if (!fields.list("sameAs").isEmpty()) {
            troubles.add("sameAs of " + id + " stays out: no article proves it; put it into an authority file");
        }
        return new Entity(
                id,
                type,
                japanese == null ? "" : japanese,
                english == null ? "" : english,
                fields.list("aliases"),
                List.of(),
                kind,
                fields.list("members"));
    }

    /** What an unknown entity is called must have to do with the words that are said to name it. */
    private void checkLabel(Entity entity, List<Quote> mentions) {
        boolean kin = isShared(entity.labelJa())
                || mentions.stream()
                        .anyMatch(mention -> Stream.concat(
                                        Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                                .anyMatch(name -> isKin(Words.bare(name), Words.bare(mention.exact()))));
        if (!kin) {
            throw new Refusal("label \"" + entity.label() + "\" has nothing in common with its mention "
                    + Passages.show(mentions.getFirst().exact()));
        }
    }

    /** Whether the label is one that many bear, each in its place: 首相 may well be said as 総理. */
    private boolean isShared(String label) {
        return authority.entities().stream()
                .anyMatch(known -> authority.hints(known.id()).contextNames().contains(label));
    }

    private static boolean isKin(String name, String mention) {
        if (name.isEmpty() || mention.isEmpty()) {
            return false;
        }
        if (name.contains(mention) || mention.contains(name)) {
            return true;
        }
        for (int i = 0; i + 2 <= name.length(); i++) {
            if (mention.contains(name.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Id of an entity that may be named; a known one that the article names is taken in. */
    String resolve(String field, String id) {
        return find(id).orElseThrow(() -> new Refusal(field + " " + id
                + " is neither declared with a mention here nor a " + "known entity that the article names"));
    }

    private Optional<String> find(String id) {
        if (byId.containsKey(id)) {
            return Optional.of(id);
        }
        Optional<Entity> known = authority.byId(id);
        List<Quote> names = known.map(this::namesIn).orElse(List.of());
        if (known.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        byId.put(id, new Named(known.get(), names));
        return Optional.of(id);
    }

    /** The first place of each of an entity's names. */
    private List<Quote> namesIn(Entity entity) {
        return Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                .filter(name -> name.length() > 1)
                .map(name -> new Found(text.value().indexOf(name), name.length()))
                .filter(found -> found.at >= 0)
                .map(found -> text.quote(new Span(found.at, found.at + found.length)))
                .distinct()
                .toList();
    }

    private record Found(int at, int length) {}

    /** An entity if the words are the id of one, else words of the article. */
    @Nullable
    Term term(String field, @Nullable String value, Words words) {
        if (value == null) {
            return null;
        }
        if (find(value).isPresent()) {
            return new Term(value, label(value));
        }
        if (looksLikeId(value)) {
            resolve(field, value);
        }
        return Term.words(words.own(field, value));
    }

    private static boolean looksLikeId(String value) {
        int slash = value.indexOf('/');
        return slash > 0
                && Stream.of(EntityType.values())
                        .anyMatch(type -> type.segment().equals(value.substring(0, slash)));
    }

    String label(String id) {
        Named named = byId.get(id);
        return named == null ? id : named.entity().label();
    }

    @Nullable
    Named named(String id) {
        return byId.get(id);
    }
}
