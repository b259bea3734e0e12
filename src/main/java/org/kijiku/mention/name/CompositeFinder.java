package org.kijiku.mention.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** States by one-character names: side by side (日米豪), in a list (米・日・EU), after 対 or 訪, before 軍 or 政府. */
final class CompositeFinder implements NameFinder {
    private static final String RULE = "composite";
    private static final double CONFIDENCE = 0.95;

    /** What it stands before is no word of another kind: 対日, 対中. */
    private static final String AGAINST = "対";

    private final StateForms forms;

    CompositeFinder(StateForms forms) {
        this.forms = forms;
    }

    @Override
    public void find(Passage passage, Sightings sightings) {
        int i = 0;
        while (i < passage.tokens().size()) {
            List<Part> parts = parts(passage, i);
            if (parts.size() > 1) {
                add(passage, parts, sightings);
                i = passage.tokenAt(parts.getLast().span().end() - 1) + 1;
            } else {
                single(passage, i, sightings);
                i++;
            }
        }
    }

    private record Part(Span span, Entity state) {}

    private void add(Passage passage, List<Part> parts, Sightings sightings) {
        List<Entity> members = parts.stream().map(Part::state).distinct().toList();
        Span whole = parts.getFirst().span().cover(parts.getLast().span());
        boolean listed = passage.words(whole).indexOf('・') >= 0;
        if (members.size() > 1 && !listed) {
            sightings.add(whole, new Sense.Together(members, ""), CONFIDENCE, RULE);
        }
        for (Part part : parts) {
            sightings.add(part.span(), new Sense.Known(List.of(part.state())), CONFIDENCE, RULE);
        }
    }

    /** Forms from token {@code i} on, side by side or with dots between. */
    private List<Part> parts(Passage passage, int i) {
        List<Part> parts = new ArrayList<>();
        int offset = passage.tokens().get(i).span().start();
        if (!mayBegin(passage, i)) {
            return parts;
        }
        Part part = part(passage, offset);
        while (part != null) {
            parts.add(part);
            int end = part.span().end();
            boolean dotted = passage.at(end) == '・';
            part = part(passage, dotted ? end + 1 : end);
        }
        return listOrNames(passage, parts);
    }

    private List<Part> listOrNames(Passage passage, List<Part> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        Span whole = parts.getFirst().span().cover(parts.getLast().span());
        boolean listed = passage.words(whole).indexOf('・') >= 0;
        boolean bordered = passage.borders().get(whole.end()) && !isOtherWord(passage, whole);
        boolean named = parts.stream().allMatch(part -> isNamed(passage, part));
        return bordered && (listed || named) ? parts : List.of();
    }

    private boolean isOtherWord(Passage passage, Span whole) {
        int next = passage.tokenStartingAt(whole.end());
        boolean compound = next >= 0 && Script.isWord(passage.tokens().get(next));
        return forms.isAmbiguous(passage.words(whole)) && !compound;
    }

    private static boolean isNamed(Passage passage, Part part) {
        int index = passage.tokenAt(part.span().start());
        Morpheme token = passage.tokens().get(index);
        boolean country = token.pos().startsWith("名詞-固有名詞-地域") || token.pos().equals("名詞-接尾-一般");
        return token.span().equals(part.span()) && (country || Script.allLatin(token.surface()));
    }

    private static boolean mayBegin(Passage passage, int i) {
        if (i == 0) {
            return true;
        }
        Morpheme previous = passage.tokens().get(i - 1);
        boolean counted = previous.pos().startsWith("名詞-数");
        return !counted || Character.isDigit(previous.surface().charAt(0));
    }

    private @Nullable Part part(Passage passage, int offset) {
        if (offset >= passage.text().length() || !forms.mayBegin(passage.text().charAt(offset))) {
            return null;
        }
        for (int length = Math.min(5, passage.text().length() - offset); length > 0; length--) {
            Span span = new Span(offset, offset + length);
            Entity state = forms.state(passage.words(span));
            if (state != null && !isCut(passage, span)) {
                return new Part(span, state);
            }
        }
        return null;
    }

    private static boolean isCut(Passage passage, Span span) {
        boolean latin = Script.isLatin(passage.at(span.start()));
        return latin
                && (Script.joins(passage.before(span.start()), passage.at(span.start()))
                        || Script.joins(passage.before(span.end()), passage.at(span.end())));
    }

    private void single(Passage passage, int i, Sightings sightings) {
        Morpheme token = passage.tokens().get(i);
        boolean against = token.span().length() == 1
                && i > 0
                && passage.tokens().get(i - 1).surface().equals(AGAINST);
        if (against) {
            addSingle(passage.tokens().get(i - 1).span().cover(token.span()), forms.state(token.surface()), sightings);
        } else if (token.span().length() == 2 && forms.isBefore(token.surface().substring(0, 1))) {
            addSingle(token.span(), forms.state(token.surface().substring(1)), sightings);
        } else if (token.span().length() == 1 && forms.state(token.surface()) != null) {
            Morpheme previous = i > 0 ? passage.tokens().get(i - 1) : null;
            Morpheme next = i + 1 < passage.tokens().size() ? passage.tokens().get(i + 1) : null;
            boolean country = token.pos().startsWith("名詞-固有名詞-地域-国");
            if (previous != null && country && forms.isBefore(previous.surface())) {
                addSingle(previous.span().cover(token.span()), forms.state(token.surface()), sightings);
            } else if (next != null && (country || next.surface().equals("軍")) && Script.isWord(next)) {
                String rest = passage.text().substring(next.span().start());
                if (forms.names(token.surface(), rest)) {
                    addSingle(token.span(), forms.state(token.surface()), sightings);
                }
            }
        }
    }

    private static void addSingle(Span span, @Nullable Entity state, Sightings sightings) {
        if (state != null) {
            sightings.add(span, new Sense.Known(List.of(state)), CONFIDENCE, RULE);
        }
    }
}
