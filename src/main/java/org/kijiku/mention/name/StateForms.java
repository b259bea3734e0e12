package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;

/**
 * One-character names of states (米, 豪) and the unions that stand beside them (EU), and the words in whose company they
 * are names: alone, 米 is rice.
 */
final class StateForms {
    private final Map<String, Entity> forms = new HashMap<>();
    private final Set<Character> firsts = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> free = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, EntityType> heads = new HashMap<>();

    StateForms(Path ontologyDir, Authority authority) {
        Map<String, Entity> organizations = new HashMap<>();
        for (Entity entity : authority.entities()) {
            if (entity.type() == EntityType.STATE) {
                authority.hints(entity.id()).shortForms().forEach(form -> forms.putIfAbsent(form, entity));
            } else if (entity.type() == EntityType.ORGANIZATION) {
                Stream.concat(Stream.of(entity.labelJa()), entity.aliases().stream())
                        .forEach(name -> organizations.putIfAbsent(name, entity));
            }
        }
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/composites.tsv")).rows()) {
            add(row, organizations);
        }
        forms.keySet().forEach(form -> firsts.add(form.charAt(0)));
    }

    private void add(LexiconFile.Row row, Map<String, Entity> organizations) {
        String word = row.get("word");
        switch (row.get("kind")) {
            case "union" -> Optional.ofNullable(organizations.get(word)).ifPresent(union -> forms.put(word, union));
            case "before" -> before.add(word);
            case "after" -> after.add(word);
            case "free" -> free.add(word);
            case "ambiguous" -> ambiguous.add(word);
            case "head" ->
                heads.put(
                        word,
                        EntityType.ofClassName(row.get("type"))
                                .orElseThrow(() -> row.fault("unknown type '" + row.get("type") + "'")));
            default ->
                throw row.fault(
                        "unknown kind '" + row.get("kind") + "': union, before, after, free, ambiguous or head");
        }
    }

    /** True if a form begins with this letter. */
    boolean mayBegin(char letter) {
        return firsts.contains(letter);
    }

    @Nullable
    Entity state(String form) {
        return forms.get(form);
    }

    /** 対, 訪: what may stand before a form. */
    boolean isBefore(String word) {
        return before.contains(word);
    }

    /** True if this form is a name before this word. */
    boolean names(String form, String next) {
        return free.contains(form) || after.stream().anyMatch(next::startsWith);
    }

    /** 日中: states only before a noun, else daytime. */
    boolean isAmbiguous(String composite) {
        return ambiguous.contains(composite);
    }

    /** Bodies of states, longest word first. */
    List<Map.Entry<String, EntityType>> heads() {
        return heads.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getKey().length(), a.getKey().length()))
                .toList();
    }
}
