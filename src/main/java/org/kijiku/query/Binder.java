package org.kijiku.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.kijiku.query.BadParameterException.Candidate;

/**
 * Puts values into a saved query: each is read as its parameter's kind and replaces the rows of the parameter's
 * {@code VALUES} block in the syntax tree. No value ever becomes SPARQL text.
 */
public final class Binder {
    private static final int MAX_LENGTH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,40}");

    private final EntityNames names;

    public Binder(EntityNames names) {
        this.names = names;
    }

    /**
     * Binds.
     *
     * @param given values by name; a parameter not given keeps its default
     * @throws BadParameterException for the first name or value that is not accepted
     */
    public BoundQuery bind(SavedQuery query, Map<String, List<String>> given) {
        Map<String, List<Node>> all = new TreeMap<>();
        query.parameters().forEach(parameter -> all.put(parameter.name(), parameter.defaults()));
        Map<String, List<Node>> changed = new HashMap<>();
        given.forEach((name, words) -> changed.put(name, values(query, name, words)));
        all.putAll(changed);
        Query executable =
                changed.isEmpty() ? query.parsed().cloneQuery() : DefaultValues.replaced(query.parsed(), changed);
        return new BoundQuery(query, all, executable);
    }

    private List<Node> values(SavedQuery query, String name, List<String> words) {
        Parameter parameter = query.parameter(name).orElseThrow(() -> unknown(query, name, words));
        if (words.size() > parameter.limit()) {
            throw bad(parameter, String.join(", ", words), "are " + words.size() + " values");
        }
        return words.stream().map(word -> value(parameter, word)).distinct().toList();
    }

    private static BadParameterException unknown(SavedQuery query, String name, List<String> words) {
        String known = String.join(
                ", ", query.parameters().stream().map(Parameter::name).toList());
        return new BadParameterException(
                name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name,
                String.join(", ", words),
                "is for a parameter that " + query.slug() + " does not have",
                known.isEmpty() ? "no parameters" : known,
                List.of());
    }

    private Node value(Parameter parameter, String raw) {
        String word = raw.strip();
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            throw bad(parameter, word, word.isEmpty() ? "is empty" : "has " + word.length() + " characters");
        }
        if (word.chars().anyMatch(Character::isISOControl)) {
            throw bad(parameter, word, "holds control characters");
        }
        return switch (parameter.kind()) {
            case ENTITY -> entity(parameter, word);
            case DATE -> date(parameter, word);
            case DECIMAL -> number(parameter, word, NUMBER, XSDDatatype.XSDdecimal);
            case INTEGER -> number(parameter, word, INTEGER, XSDDatatype.XSDinteger);
            case STRING -> string(parameter, word);
            case CHOICE -> parameter.option(word).orElseThrow(() -> bad(parameter, word, "is no option"));
        };
    }

    private Node entity(Parameter parameter, String word) {
        List<Node> found = names.find(word, parameter.entityClass());
        if (found.size() == 1) {
            return found.getFirst();
        }
        boolean ambiguous = found.size() > 1;
        List<Candidate> candidates = (ambiguous ? found : names.find(word, null))
                .stream().map(names::candidate).distinct().limit(20).toList();
        String problem = ambiguous
                ? "may mean several things"
                : candidates.isEmpty() ? "names nothing in the graph" : "names something of another class";
        throw new BadParameterException(parameter.name(), word, problem, parameter.accepted(), candidates);
    }

    private static Node date(Parameter parameter, String word) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(word).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            throw bad(parameter, word, "is no day of the calendar");
        }
    }

    private static Node number(Parameter parameter, String word, Pattern form, XSDDatatype type) {
        if (!form.matcher(word).matches()) {
            throw bad(parameter, word, "is no such number");
        }
        String plain = type.equals(XSDDatatype.XSDinteger)
                ? new BigInteger(word).toString()
                : new BigDecimal(word).toPlainString();
        return NodeFactory.createLiteralDT(plain, type);
    }

    private static Node string(Parameter parameter, String word) {
        Pattern pattern = parameter.pattern();
        if (pattern != null && !pattern.matcher(word).matches()) {
            throw bad(parameter, word, "does not match");
        }
        return NodeFactory.createLiteralString(word);
    }

    private static BadParameterException bad(Parameter parameter, String word, String problem) {
        return new BadParameterException(parameter.name(), word, problem, parameter.accepted(), List.of());
    }
}
