package kz.adep.platform.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets every error summary name the fields it speaks of: see {@link SummaryNames}. */
@Component
class SummaryDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1000;

    SummaryDialect() {
        super("adep-summary");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, SummaryNames.class, PRECEDENCE));
    }
}
