package kz.adep.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IProcessingInstruction;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.IText;

/**
 * Puts the lines of an error summary in the order of the fields they speak of, and before each the label of its field, in
 * the words the same page shows there. The summary stands above the form, so the page is held back from there to its end; a
 * page without one passes through.
 */
public class SummaryNames extends AbstractTemplateHandler {

    /** On a line of the summary: the name of the field it speaks of. */
    private static final String LINE = "data-names";

    /** On a legend, or any other words that name a field better than the label of its first choice. */
    private static final String NAME = "data-field";

    private final List<Runnable> held = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable String speaksOf;
    private int begun;
    private boolean holding;
    private int depth;
    private @Nullable String labelled;
    private StringBuilder words = new StringBuilder();

    /** A link of the summary: what of the held page it takes up. */
    private record Line(String field, int from, int to) {}

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        // Asked of links alone: every element of every page comes by here.
        String line = "a".equals(tag.getElementCompleteName()) ? tag.getAttributeValue(LINE) : null;
        if (line != null) {
            holding = true;
            speaksOf = line;
            begun = held.size();
            IOpenElementTag plain = getContext().getModelFactory().removeAttribute(tag, LINE);
            held.add(() -> super.handleOpenElement(plain));
            held.add(() -> name(line));
            return;
        }
        if (holding) {
            beginLabel(tag);
        }
        pass(() -> super.handleOpenElement(tag));
    }

    @Override
    public void handleText(IText text) {
        if (labelled != null) {
            words.append(text.getText());
        }
        pass(() -> super.handleText(text));
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (labelled != null && --depth == 0) {
            labels.putIfAbsent(labelled, words.toString().strip());
            labelled = null;
        }
        pass(() -> super.handleCloseElement(tag));
        if (speaksOf != null) {
            lines.add(new Line(speaksOf, begun, held.size()));
            speaksOf = null;
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        pass(() -> super.handleStandaloneElement(tag));
    }

    @Override
    public void handleComment(IComment comment) {
        pass(() -> super.handleComment(comment));
    }

    @Override
    public void handleCDATASection(ICDATASection section) {
        pass(() -> super.handleCDATASection(section));
    }

    @Override
    public void handleProcessingInstruction(IProcessingInstruction instruction) {
        pass(() -> super.handleProcessingInstruction(instruction));
    }

    @Override
    public void handleTemplateEnd(ITemplateEnd end) {
        List<String> fields = List.copyOf(labels.keySet());
        List<Line> ordered = lines.stream()
                .sorted(Comparator.comparingInt(line -> place(fields.indexOf(line.field()))))
                .toList();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            held.subList(next, lines.get(i).from()).forEach(Runnable::run);
            held.subList(ordered.get(i).from(), ordered.get(i).to()).forEach(Runnable::run);
            next = lines.get(i).to();
        }
        held.subList(next, held.size()).forEach(Runnable::run);
        held.clear();
        super.handleTemplateEnd(end);
    }

    /** A field without a label comes last. */
    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private void pass(Runnable event) {
        if (holding) {
            held.add(event);
        } else {
            event.run();
        }
    }

    private void beginLabel(IProcessableElementTag tag) {
        if (labelled != null) {
            depth++;
            return;
        }
        String field = tag.getAttributeValue(NAME);
        labelled = field == null && tag.getElementCompleteName().equals("label") ? tag.getAttributeValue("for") : field;
        depth = 1;
        words = new StringBuilder();
    }

    /** The words were escaped where they stand as a label; that a field is optional is left out. */
    private void name(String field) {
        String label = labels.getOrDefault(field, "").replaceFirst(" \\([^)]*\\)$", "");
        if (!label.isEmpty()) {
            char last = label.charAt(label.length() - 1);
            String separator = last == '?' || last == ':' || last == '.' ? " " : ": ";
            super.handleText(getContext().getModelFactory().createText(label + separator));
        }
    }
}
