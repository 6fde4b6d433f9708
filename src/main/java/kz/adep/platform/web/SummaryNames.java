package kz.adep.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
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
 * Puts the label of the field before each line of an error summary, in the words the same page shows at the field. The
 * summary stands above the form, so the page is held back from there to its end; a page without one passes through.
 */
public class SummaryNames extends AbstractTemplateHandler {

    /** On a line of the summary: the name of the field it speaks of. */
    private static final String LINE = "data-names";

    /** On a legend, or any other words that name a field better than the label of its first choice. */
    private static final String NAME = "data-field";

    private final List<Runnable> held = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private boolean holding;
    private int depth;
    private @Nullable String labelled;
    private StringBuilder words = new StringBuilder();

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        String line = tag.getAttributeValue(LINE);
        if (line != null) {
            holding = true;
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
        held.forEach(Runnable::run);
        held.clear();
        super.handleTemplateEnd(end);
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

    /** The words were escaped where they stand as a label. */
    private void name(String field) {
        String label = labels.get(field);
        if (label != null && !label.isEmpty()) {
            char last = label.charAt(label.length() - 1);
            String separator = last == '?' || last == ':' || last == '.' ? " " : ": ";
            super.handleText(getContext().getModelFactory().createText(label + separator));
        }
    }
}
