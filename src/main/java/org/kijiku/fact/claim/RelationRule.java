package org.kijiku.fact.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;

/**
 * A verb that says how two things are related.
 *
 * @param verbs dictionary forms
 * @param subject markers of the one side; は stands for any subject
 * @param object markers of the other side
 * @param relation property of the ontology, from the one side to the other
 * @param inverse whether the property leads from the object to the subject
 * @param subjectTypes classes the one side may have; empty for any
 * @param objectTypes classes the other side may have; empty for any
 */
record RelationRule(
        LexiconFile.Row row,
        List<String> verbs,
        List<String> subject,
        List<String> object,
        String relation,
        boolean inverse,
        Set<EntityType> subjectTypes,
        Set<EntityType> objectTypes,
        List<String> examples,
        List<String> counterExamples) {
    static RelationRule of(LexiconFile.Row row) {
        String relation = row.get("relation");
        boolean inverse = relation.startsWith("^");
        if (row.list("verbs").isEmpty() || relation.isEmpty()) {
            throw row.fault("needs verbs and a relation");
        }
        return new RelationRule(
                row,
                row.list("verbs"),
                row.list("subject"),
                row.list("object"),
                inverse ? relation.substring(1) : relation,
                inverse,
                types(row, "subject_types"),
                types(row, "object_types"),
                row.list("examples"),
                row.list("counter_examples"));
    }

    private static Set<EntityType> types(LexiconFile.Row row, String column) {
        Set<EntityType> types = new HashSet<>();
        for (String name : row.list(column)) {
            if (name.equals("Actor")) {
                java.util.Arrays.stream(EntityType.values())
                        .filter(EntityType::isActor)
                        .forEach(types::add);
            } else {
                types.add(EntityType.ofClassName(name)
                        .orElseThrow(() -> row.fault("'" + name + "' is no class of entities")));
            }
        }
        return Set.copyOf(types);
    }

    boolean takesSubject(EntityMention mention) {
        return subjectTypes.isEmpty() || subjectTypes.contains(mention.entity().type());
    }

    boolean takesObject(EntityMention mention) {
        return objectTypes.isEmpty() || objectTypes.contains(mention.entity().type());
    }
}
