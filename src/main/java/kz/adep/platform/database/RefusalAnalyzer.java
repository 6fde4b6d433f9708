package kz.adep.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as its sentence instead of a stack trace. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusal> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DatabaseRefusal cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, rootFailure);
    }
}
