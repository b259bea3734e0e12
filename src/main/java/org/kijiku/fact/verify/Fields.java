package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one entry of a draft, each read with its type checked. */
final class Fields {
    /** Beyond any number that an article states; also keeps arithmetic cheap. */
    private static final int MOST_DIGITS = 30;

    private final JsonNode node;

    /** @throws Refusal if the entry is no object or has a field that its kind does not have */
    Fields(JsonNode node, Set<String> known) {
        this.node = node;
        if (!node.isObject()) {
            throw new Refusal("is no JSON object");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new Refusal("has an unknown field \"" + name + "\"");
            }
        });
    }

    JsonNode node() {
        return node;
    }

    JsonNode node(String field) {
        return node.path(field);
    }

    /** Clean words, or null if the field is absent, null or blank. */
    @Nullable
    String words(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Refusal(field + " must be a text");
        }
        String words = value.textValue();
        return words.isBlank() ? null : Words.clean(field, words);
    }

    String required(String field) {
        String words = words(field);
        if (words == null) {
            throw new Refusal("has no " + field);
        }
        return words;
    }

    List<String> list(String field) {
        JsonNode values = node.path(field);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()) {
            throw new Refusal(field + " must be an array");
        }
        List<String> list = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual() || value.textValue().isBlank()) {
                throw new Refusal(field + " must hold texts only");
            }
            list.add(Words.clean(field, value.textValue()));
        }
        return list;
    }

    List<JsonNode> objects(String field) {
        JsonNode values = node.path(field);
        if (!values.isMissingNode() && !values.isArray()) {
            throw new Refusal(field + " must be an array");
        }
        List<JsonNode> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }

    boolean flag(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new Refusal(field + " must be true or false");
        }
        return value.booleanValue();
    }

    double confidence() {
        BigDecimal confidence = number("confidence");
        if (confidence == null) {
            return 1.0;
        }
        if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
            throw new Refusal("confidence must be from 0 to 1");
        }
        return confidence.doubleValue();
    }

    @Nullable
    BigDecimal number(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new Refusal(field + " must be a number, not "
                    + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (value.isDouble() || value.isFloat()) {
            throw new Refusal(field + " is " + value.asText() + ", which is no number");
        }
        BigDecimal number = value.decimalValue();
        long whole = (long) number.precision() - number.scale();
        if (number.precision() > MOST_DIGITS || whole > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new Refusal(field + " has more than " + MOST_DIGITS + " digits, more than any article states");
        }
        return number;
    }
}
